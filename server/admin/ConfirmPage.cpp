// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/ConfirmPage.h"

#include "server/model/Event.h"

#include <QString>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

QString shown(QByteArray encoded)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(encoded.replace('+', ' '));
    return safeText(QString::fromUtf8(bytes)).toHtmlEscaped();
}

QString meaning(const QByteArray& name)
{
    if (name == "c")
        return u"Command"_s;
    if (name == "i")
        return u"Token or room"_s;
    return name == "device" ? u"Room of the camera"_s : shown(name);
}

QString rows(const QByteArray& query)
{
    QString rows;
    const QList<QByteArray> pairs = query.split('&');
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (pair.isEmpty() || pair.startsWith("_="))
            continue;
        const QByteArray name = equals < 0 ? pair : pair.first(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.sliced(equals + 1);
        rows += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(meaning(name), shown(value));
    }
    return rows;
}

/// The query as it came, in characters that an attribute may hold.
QString attribute(const QByteArray& query)
{
    QByteArray ascii;
    for (const char c : query) {
        if (static_cast<unsigned char>(c) < 0x80)
            ascii += c;
        else
            ascii += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return QString::fromLatin1(ascii).toHtmlEscaped();
}

} // namespace

QByteArray confirmPage(const QByteArray& query, const QByteArray& pageToken)
{
    // One replacement after the other would let a value bring placeholders of its own.
    const QString page
        = u"<!DOCTYPE html>\n"
          "<html lang=\"en\">\n"
          "<head><meta charset=\"utf-8\"><title>Carry out this command?</title>\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n"
          "<link rel=\"stylesheet\" href=\"/confirm.css\"></head>\n"
          "<body><main>\n"
          "<h1>Carry out this command?</h1>\n"
          "<p>A link or a typed address asks this server to change something. "
          "Go on only if you meant it.</p>\n"
          "<dl>\n%1</dl>\n"
          "<form method=\"post\" action=\"/?%2\">\n"
          "<input type=\"hidden\" name=\"page\" value=\"%3\">\n"
          "<button type=\"submit\">Carry out</button> <a href=\"/ersadmin.html\">Cancel</a>\n"
          "</form>\n"
          "</main></body></html>\n"_s.arg(rows(query), attribute(query), QString::fromLatin1(pageToken));
    return page.toUtf8();
}

} // namespace rdv
