// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/CandidateLine.h"
#include "server/model/Event.h"
#include "tests/fuzz/Fuzz.h"

using namespace rdv;
using namespace rdv::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        const QString text = Input(data, size).wildText();
        CandidateCounts counts;
        if (const auto candidate = parseCandidateLine(text)) {
            countCandidate(counts, *candidate);
            const QString summary = candidate->summary();
            require(!summary.isEmpty() && summary.size() < 1024, "a summary is one short line");
            require(safeText(summary, 1024) == summary, "a summary is safe to show");
        }
        countCandidates(counts, text);
        const QString codecs = codecsOf(text);
        require(safeText(codecs, static_cast<int>(codecs.size()) + 1) == codecs, "codecs are safe to show");
        const QString safe = safeText(text);
        require(!safe.contains(u'\n') && !safe.contains(u'\r') && !safe.contains(QChar(0x202e)),
            "safe text is safe");
    });
}
