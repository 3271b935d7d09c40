// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/Recording.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rdv::kit {

namespace {

/// The HTTP lines of a recording are JSON strings.
QByteArray unescaped(QByteArrayView quoted)
{
    QByteArray out;
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (quoted[i] != '\\') {
            out += quoted[i];
            continue;
        }
        const char c = quoted[++i];
        out += c == 'r' ? '\r' : c == 'n' ? '\n' : c;
    }
    return out;
}

QByteArray between(QByteArrayView text, char open, char close)
{
    const qsizetype from = text.indexOf(open);
    const qsizetype to = text.lastIndexOf(close);
    return from < 0 || to <= from ? QByteArray() : text.sliced(from + 1, to - from - 1).toByteArray();
}

Recording::Line parsed(int connection, bool fromPeer, const QByteArray& rest)
{
    using Kind = Recording::Line::Kind;
    Recording::Line line{connection, fromPeer, Kind::Frame, {}, {}, 1};
    if (rest.startsWith("HTTP ") || rest.startsWith("raw ")) {
        line.kind = fromPeer ? Kind::Http : Kind::Answer;
        line.bytes = unescaped(between(rest, '"', '"'));
    } else if (rest.startsWith('[')) {
        const qsizetype end = rest.indexOf(']');
        line.head = QByteArray::fromHex(rest.sliced(1, end - 1));
        line.opcode = rest.sliced(end + 4, 1).toInt();
        line.bytes = rest.sliced(end + 6);
    } else {
        line.bytes = rest;
    }
    return line;
}

} // namespace

Recording::Recording(const QString& fileName)
{
    static const QRegularExpression form(u"^ *[0-9.]+ #(\\d+) (<<|>>) (.*)$"_s);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(fileName));
    while (!file.atEnd()) {
        QByteArray text = file.readLine();
        if (text.endsWith('\n'))
            text.chop(1);
        const auto match = form.match(QString::fromUtf8(text));
        if (match.hasMatch()) {
            m_lines << parsed(
                match.captured(1).toInt(), match.captured(2) == u"<<"_s, match.captured(3).toUtf8());
        }
    }
    if (m_lines.isEmpty())
        qFatal("no recorded lines in %s", qPrintable(fileName));
}

const Recording& Recording::srtp()
{
    static const Recording recording(QStringLiteral(RDV_FIXTURES "/device-srtp-session.log"));
    return recording;
}

const Recording& Recording::fmp4()
{
    static const Recording recording(QStringLiteral(RDV_FIXTURES "/device-fmp4-session.log"));
    return recording;
}

QList<Recording::Line> Recording::fromPeer(int connection) const
{
    QList<Line> found;
    for (const Line& line : m_lines) {
        if (line.connection == connection && line.fromPeer)
            found << line;
    }
    return found;
}

QList<Recording::Line> Recording::toPeer(int connection) const
{
    QList<Line> found;
    for (const Line& line : m_lines) {
        if (line.connection == connection && !line.fromPeer)
            found << line;
    }
    return found;
}

QByteArray Recording::textFrom(int connection, QByteArrayView word) const
{
    for (const Line& line : fromPeer(connection)) {
        if (line.kind == Line::Kind::Frame && line.bytes.contains(word))
            return line.bytes;
    }
    qFatal("connection %d said nothing with %s", connection, word.toByteArray().constData());
}

QByteArray Recording::transportId(int connection) const
{
    const QByteArray marker = "GET /socket.io/1/websocket/"_ba;
    for (const Line& line : fromPeer(connection)) {
        if (line.bytes.startsWith(marker))
            return line.bytes.sliced(marker.size(), line.bytes.indexOf(' ', marker.size()) - marker.size());
    }
    return {};
}

} // namespace rdv::kit
