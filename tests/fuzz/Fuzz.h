// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <cstdint>

/// Each file of this folder that has an LLVMFuzzerTestOneInput is one target: libFuzzer drives it in the
/// build with RDV_FUZZ, and fuzz_replay gives it the corpus in the ordinary one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace rdv::fuzz {

/// Ends the program when a promise is broken: libFuzzer keeps the input, and CTest shows the words.
void require(bool holds, const char* promise);

/// The processor time of this thread.
[[nodiscard]] std::chrono::nanoseconds processorTime();

/// Takes an input and requires that it takes less than 100 ms of processor time: in one of three times, since
/// a virtual processor charges its thread with what its host did meanwhile.
template <typename Take> int inTime(Take&& take)
{
    for (int times = 0; times < 3; ++times) {
        const auto started = processorTime();
        take();
        if (processorTime() - started < std::chrono::milliseconds(100))
            return 0;
    }
    require(false, "an input takes less than 100 ms");
    return 0;
}

/// Cuts an input into values. What is missing reads as zero and empty.
class Input {
public:
    Input(const std::uint8_t* data, std::size_t size)
        : m_rest(data, static_cast<qsizetype>(size))
    {
    }
    [[nodiscard]] int number(int below); ///< from one byte; below <= 256
    [[nodiscard]] bool truth() { return number(2) == 1; }
    [[nodiscard]] QByteArray bytes(); ///< up to the next 0xff or the end
    [[nodiscard]] QString text() { return QString::fromUtf8(bytes()); }
    /// The same, and now and then what UTF-8 cannot give: half of a surrogate pair.
    [[nodiscard]] QString wildText();
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }
    [[nodiscard]] bool isEmpty() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

} // namespace rdv::fuzz
