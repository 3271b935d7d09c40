// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/LadderExport.h"

#include "ui/sessions/LadderScript.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QString wordFor(LadderStep::Party party)
{
    switch (party) {
    case LadderStep::Party::Viewer:
        return u"viewer"_s;
    case LadderStep::Party::Server:
        return u"server"_s;
    case LadderStep::Party::Device:
        return u"device"_s;
    }
    return {};
}

QString wordFor(LadderStep::What what)
{
    using enum LadderStep::What;
    switch (what) {
    case Join:
        return u"join"_s;
    case Queued:
        return u"queued"_s;
    case JoinAcknowledged:
        return u"joinAcknowledged"_s;
    case JoinRefused:
        return u"joinRefused"_s;
    case StunServers:
        return u"stunServers"_s;
    case TurnServers:
        return u"turnServers"_s;
    case ClientJoined:
        return u"clientJoined"_s;
    case Offer:
        return u"offer"_s;
    case Answer:
        return u"answer"_s;
    case Candidate:
        return u"candidate"_s;
    case Command:
        return u"command"_s;
    case Notice:
        return u"notice"_s;
    case StateReport:
        return u"stateReport"_s;
    case Remove:
        return u"remove"_s;
    case DeviceLost:
        return u"deviceLost"_s;
    case Left:
        return u"left"_s;
    case Dropped:
        return u"dropped"_s;
    }
    return {};
}

QString timeText(qint64 wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall).toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject objectOf(const LadderStep& step, double offsetMs)
{
    QJsonObject object{
        {u"offsetMs"_s, offsetMs},
        {u"at"_s, timeText(step.at)},
        {u"from"_s, wordFor(step.from)},
        {u"to"_s, wordFor(step.to)},
        {u"what"_s, wordFor(step.what)},
    };
    if (!step.detail.isEmpty())
        object.insert(u"detail"_s, step.detail);
    if (step.bytes > 0)
        object.insert(u"bytes"_s, step.bytes);
    return object;
}

} // namespace

QByteArray ladderJson(const Ladder& ladder, const SessionInfo& session)
{
    QJsonArray steps;
    for (const LadderStep& step : ladder.steps)
        steps.append(objectOf(step, msBetween(ladder.steps.first(), step)));
    const QJsonObject object{
        {u"format"_s, u"rendezvous-ladder"_s},
        {u"version"_s, 1},
        {u"session"_s, ladder.session.toString()},
        {u"room"_s, session.room},
        {u"stream"_s, session.stream},
        {u"viewer"_s, session.viewerName},
        {u"leftOut"_s, ladder.leftOut},
        {u"steps"_s, steps},
    };
    return QJsonDocument(object).toJson();
}

QString ladderText(const Ladder& ladder)
{
    QStringList lines;
    for (const LadderRow& row : rowsOf(ladder))
        lines.append(rowSentence(row));
    return lines.join(u'\n');
}

void printLadder(const QImage& picture, const QString& title, QPrinter& printer)
{
    QPainter painter(&printer);
    if (!painter.isActive() || picture.isNull())
        return;
    const QSizeF page = printer.pageRect(QPrinter::DevicePixel).size();
    const qreal line = QFontMetricsF(painter.font(), &printer).height();
    painter.drawText(QRectF({}, page), Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, title);
    const qreal top = 3 * line;
    // A short ladder is not blown up to the width of the page.
    constexpr qreal dotsPerInch = 200;
    const qreal scale = std::min({page.width() / picture.width(), (page.height() - top) / picture.height(),
        printer.logicalDpiX() / dotsPerInch});
    const QSizeF size = QSizeF(picture.size()) * scale;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(
        QRectF(QPointF((page.width() - size.width()) / 2, top), size), picture, QRectF(picture.rect()));
}

} // namespace rdv::ui
