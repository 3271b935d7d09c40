// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/MaskScanner.h"
#include "tests/fuzz/Fuzz.h"

using namespace rdv;
using namespace rdv::fuzz;

namespace {

bool acceptedInPieces(QByteArrayView bytes, qsizetype step)
{
    MaskScanner scanner;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        if (!scanner.accept(bytes.sliced(at, std::min(step, bytes.size() - at))))
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Stopwatch stopwatch;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const bool whole = acceptedInPieces(bytes, std::max<qsizetype>(1, bytes.size()));
    for (const qsizetype step : {1, 3, 7})
        require(acceptedInPieces(bytes, step) == whole, "frames are read alike wherever they are cut");
    return 0;
}
