// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/LadderScript.h"

#include "ui/sessions/LadderWording.h"

namespace rdv::ui {

namespace {

constexpr double pauseFromMs = 1000;

LadderRow marker(LadderRow::Kind kind, double offsetMs, const QString& text)
{
    LadderRow row;
    row.kind = kind;
    row.offsetMs = offsetMs;
    row.text = text;
    return row;
}

} // namespace

double msBetween(const LadderStep& first, const LadderStep& later)
{
    return static_cast<double>(later.at - first.at) + (later.micros - first.micros) / 1000.0;
}

QList<LadderRow> rowsOf(const Ladder& ladder)
{
    QList<LadderRow> rows;
    rows.reserve(ladder.steps.size() + 8);
    // A ladder that is too long keeps its beginning and its end in equal parts.
    const qsizetype leftOutAt = ladder.leftOut > 0 ? ladder.steps.size() / 2 : -1;
    for (qsizetype i = 0; i < ladder.steps.size(); ++i) {
        const LadderStep& step = ladder.steps[i];
        const double offset = msBetween(ladder.steps.first(), step);
        const double silence = i > 0 ? msBetween(ladder.steps[i - 1], step) : 0;
        if (i == leftOutAt)
            rows.append(marker(LadderRow::Kind::LeftOut, offset, leftOutText(ladder.leftOut)));
        else if (silence >= pauseFromMs)
            rows.append(marker(LadderRow::Kind::Pause, offset, pauseText(silence)));
        LadderRow row;
        row.step = static_cast<int>(i);
        row.from = step.from;
        row.to = step.to;
        row.dropped = step.what == LadderStep::What::Dropped;
        row.offsetMs = offset;
        row.text = stepLabel(step);
        rows.append(row);
    }
    return rows;
}

QString rowSentence(const LadderRow& row)
{
    if (row.kind != LadderRow::Kind::Message)
        return row.text;
    return row.from == row.to ? aloneSentence(row.offsetMs, row.from, row.text)
                              : passedSentence(row.offsetMs, row.from, row.to, row.text);
}

} // namespace rdv::ui
