// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/Findings.h"

#include "server/model/Event.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr qsizetype widest = 100;
constexpr int indent = 11;
constexpr int longestSentence = 600;

QString titleOf(const QString& group)
{
    static const QHash<QString, QString> titles{
        {u"config"_s, u"Configuration"_s},
        {u"ports"_s, u"Ports"_s},
        {u"tls"_s, u"TLS"_s},
        {u"admin"_s, u"Admin port"_s},
        {u"host"_s, u"Public name"_s},
        {u"stun"_s, u"STUN"_s},
        {u"turn"_s, u"TURN"_s},
        {u"state"_s, u"State folder"_s},
        {u"time"_s, u"Time"_s},
        {u"descriptors"_s, u"File descriptors"_s},
        {u"service"_s, u"Service"_s},
    };
    return titles.value(group, group);
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return u"ok"_s;
    case Verdict::Note:
        return u"note"_s;
    case Verdict::Warning:
        return u"warning"_s;
    case Verdict::Fault:
        return u"fault"_s;
    }
    return {};
}

/// Lines of at most `widest` characters; the first one begins with `head`.
QString wrapped(const QString& head, const QString& text)
{
    QString result;
    QString line = head.leftJustified(indent);
    bool hasWord = false;
    for (const QString& word : safeText(text, longestSentence).split(u' ', Qt::SkipEmptyParts)) {
        if (hasWord && line.size() + 1 + word.size() > widest) {
            result += line + u'\n';
            line = QString(indent, u' ');
            hasWord = false;
        }
        line += hasWord ? u' ' + word : word;
        hasWord = true;
    }
    return result + line + u'\n';
}

QString findingText(const Finding& finding)
{
    const QString word = wordOf(finding.verdict);
    QString text
        = wrapped(u"  "_s + (finding.verdict >= Verdict::Warning ? word.toUpper() : word), finding.found);
    if (!finding.why.isEmpty())
        text += wrapped({}, finding.why);
    if (!finding.remedy.isEmpty())
        text += wrapped(u"        ->"_s, finding.remedy);
    return text;
}

qsizetype countOf(const QList<Finding>& findings, Verdict verdict)
{
    return std::count_if(findings.begin(), findings.end(),
        [verdict](const Finding& finding) { return finding.verdict == verdict; });
}

QString counted(qsizetype count, const QString& word)
{
    return u"%1 %2%3"_s.arg(count).arg(word, count == 1 ? QString() : u"s"_s);
}

QString sumOf(const QList<Finding>& findings)
{
    return u"%1, %2, %3.\n"_s.arg(counted(countOf(findings, Verdict::Fault), u"fault"_s),
        counted(countOf(findings, Verdict::Warning), u"warning"_s),
        counted(countOf(findings, Verdict::Note), u"note"_s));
}

} // namespace

QString findingsText(const QList<Finding>& findings)
{
    QString text;
    QString group;
    for (const Finding& finding : findings) {
        const QString own = finding.id.section(u'.', 0, 0);
        if (own != group)
            text += (text.isEmpty() ? QString() : u"\n"_s) + titleOf(own) + u'\n';
        group = own;
        text += findingText(finding);
    }
    return text + u'\n' + sumOf(findings);
}

QString findingsJson(const QList<Finding>& findings)
{
    QJsonArray items;
    for (const Finding& finding : findings) {
        items += QJsonObject{{u"id"_s, finding.id}, {u"verdict"_s, wordOf(finding.verdict)},
            {u"found"_s, safeText(finding.found, longestSentence)}, {u"why"_s, finding.why},
            {u"remedy"_s, safeText(finding.remedy, longestSentence)}};
    }
    const QJsonObject all{{u"findings"_s, items}, {u"faults"_s, countOf(findings, Verdict::Fault)},
        {u"warnings"_s, countOf(findings, Verdict::Warning)}, {u"notes"_s, countOf(findings, Verdict::Note)}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Indented));
}

ExitCode exitCodeFor(const QList<Finding>& findings, bool isStrict)
{
    const Verdict worstAllowed = isStrict ? Verdict::Note : Verdict::Warning;
    const bool fine = std::all_of(findings.begin(), findings.end(),
        [worstAllowed](const Finding& finding) { return finding.verdict <= worstAllowed; });
    return fine ? ExitCode::Ok : ExitCode::Failure;
}

} // namespace rdv
