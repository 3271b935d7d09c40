// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/LadderWording.h"

#include <QCoreApplication>
#include <QLocale>

namespace rdv::ui {

namespace {

struct LadderText {
    Q_DECLARE_TR_FUNCTIONS(Ladder)
};

QString sizeText(int bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace

QString partyName(LadderStep::Party party)
{
    switch (party) {
    case LadderStep::Party::Viewer:
        return LadderText::tr("Viewer");
    case LadderStep::Party::Server:
        return LadderText::tr("Server");
    case LadderStep::Party::Device:
        return LadderText::tr("Device");
    }
    return {};
}

QString stepName(LadderStep::What what)
{
    using enum LadderStep::What;
    switch (what) {
    case Join:
        return LadderText::tr("Join", "a message, noun");
    case Queued:
        return LadderText::tr("Waiting for a device");
    case JoinAcknowledged:
        return LadderText::tr("Admitted", "the viewer's join was accepted");
    case JoinRefused:
        return LadderText::tr("Refused", "the viewer's join was not accepted");
    case StunServers:
        return LadderText::tr("STUN servers");
    case TurnServers:
        return LadderText::tr("TURN servers");
    case ClientJoined:
        return LadderText::tr("Viewer announced");
    case Offer:
        return LadderText::tr("Offer", "a message, noun");
    case Answer:
        return LadderText::tr("Answer", "a message, noun");
    case Candidate:
        return LadderText::tr("Candidate", "an ICE candidate");
    case Command:
        return LadderText::tr("Command", "a message, noun");
    case Notice:
        return LadderText::tr("Notice", "a message, noun");
    case StateReport:
        return LadderText::tr("Connection report");
    case Remove:
        return LadderText::tr("Viewer removed");
    case DeviceLost:
        return LadderText::tr("Device lost");
    case Left:
        return LadderText::tr("Left", "has gone away");
    case Dropped:
        return LadderText::tr("Not passed on");
    }
    return {};
}

QString stepLabel(const LadderStep& step)
{
    QString name = stepName(step.what);
    // The size of a candidate says nothing; its kind and address do.
    const bool isSized = step.bytes > 0 && step.what != LadderStep::What::Candidate;
    if (isSized && !step.detail.isEmpty())
        return LadderText::tr("%1 (%2): %3", "message, its size, its details")
            .arg(name, sizeText(step.bytes), step.detail);
    if (isSized)
        return LadderText::tr("%1 (%2)", "message, its size").arg(name, sizeText(step.bytes));
    if (!step.detail.isEmpty())
        return LadderText::tr("%1: %2", "message, its details").arg(name, step.detail);
    return name;
}

QString aloneSentence(double offsetMs, LadderStep::Party party, const QString& label)
{
    return LadderText::tr("%1 ms, %2: %3", "time, party, message")
        .arg(offsetText(offsetMs), partyName(party), label);
}

QString passedSentence(double offsetMs, LadderStep::Party from, LadderStep::Party to, const QString& label)
{
    return LadderText::tr("%1 ms, %2 to %3: %4", "time, sender, receiver, message")
        .arg(offsetText(offsetMs), partyName(from), partyName(to), label);
}

QString offsetText(double offsetMs)
{
    return QLocale().toString(offsetMs, 'f', 1);
}

QString timeColumnTitle()
{
    return LadderText::tr("ms", "milliseconds since the first message, heads a column");
}

QString pauseText(double ms)
{
    const double seconds = ms / 1000;
    if (seconds < 120)
        return LadderText::tr("%1 s pause", "seconds").arg(QLocale().toString(seconds, 'f', 1));
    return LadderText::tr("%1 min pause", "minutes").arg(QLocale().toString(seconds / 60, 'f', 1));
}

QString leftOutText(int steps)
{
    return LadderText::tr("%n message(s) left out", nullptr, steps);
}

} // namespace rdv::ui
