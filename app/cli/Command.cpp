// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "app/cli/CommandTable.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

/// Options with a value of their own, of the program and of its sub-commands: the word after one is no noun.
bool takesValue(const QString& argument)
{
    static const QStringList names{u"--port"_s, u"--admin-port"_s, u"--log-format"_s, u"--log-level"_s};
    if (names.contains(argument))
        return true;
    const auto& options = commandOptions();
    return std::any_of(options.begin(), options.end(), [&argument](const QCommandLineOption& option) {
        return !option.valueName().isEmpty() && argument == u"--"_s + option.names().first();
    });
}

QString spelled(const CommandRow& row)
{
    return QStringList{row.noun, row.verb, row.subject}.join(u' ').simplified();
}

class Reader {
public:
    Expected<Command, QString> read(const QStringList& arguments, const Environment& environment)
    {
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        m_parser.addOptions(commandOptions());
        if (!m_parser.parse(arguments))
            return m_parser.errorText();
        const CommandRow* row = findRow();
        if (row == nullptr)
            return unknownWords();
        if (QString fault = usageFault(*row); !fault.isEmpty())
            return fault;
        m_command.kind = row->kind;
        m_command.subject = m_parser.positionalArguments().value(row->verb.isEmpty() ? 1 : 2);
        m_command.asJson = m_parser.isSet(u"json"_s);
        if (!readRequest(environment))
            return u"--set needs key=value, for example --set stun.port=3479."_s;
        build();
        if (!m_fault.isEmpty())
            return m_fault;
        return m_command;
    }

private:
    [[nodiscard]] const CommandRow* findRow() const
    {
        const QStringList words = m_parser.positionalArguments();
        for (const CommandRow& row : commandTable()) {
            if (row.noun == words.value(0) && (row.verb.isEmpty() || row.verb == words.value(1)))
                return &row;
        }
        return nullptr;
    }

    [[nodiscard]] QString unknownWords() const
    {
        const QString noun = m_parser.positionalArguments().value(0);
        QStringList verbs;
        for (const CommandRow& row : commandTable()) {
            if (row.noun == noun)
                verbs << row.verb;
        }
        return u"\"%1\" needs one of: %2."_s.arg(noun, verbs.join(u", "_s));
    }

    /// Options of other sub-commands, and words that are missing or too many.
    [[nodiscard]] QString usageFault(const CommandRow& row) const
    {
        for (const QString& name : m_parser.optionNames()) {
            if (!commonOptions().contains(name) && !row.options.contains(name))
                return u"--%1 does not go with \"%2\"."_s.arg(name, spelled(row));
        }
        const QStringList words = m_parser.positionalArguments();
        const qsizetype wanted = 1 + (row.verb.isEmpty() ? 0 : 1) + (row.subject.isEmpty() ? 0 : 1);
        if (words.size() > wanted)
            return u"Unexpected argument \"%1\"."_s.arg(words.at(wanted));
        if (words.size() < wanted || words.last().isEmpty())
            return u"\"%1\" needs %2."_s.arg(QString(row.noun + u' ' + row.verb).trimmed(), row.subject);
        return {};
    }

    bool readRequest(const Environment& environment)
    {
        m_command.request.environment = environment;
        m_command.request.file = m_parser.value(u"config"_s);
        for (const QString& pair : m_parser.values(u"set"_s)) {
            const qsizetype equals = pair.indexOf(u'=');
            if (equals < 1)
                return false;
            m_command.request.options.emplaceBack(pair.left(equals), pair.mid(equals + 1));
        }
        if (m_parser.isSet(u"state-dir"_s))
            m_command.request.options.emplaceBack(u"stateDir"_s, m_parser.value(u"state-dir"_s));
        return true;
    }

    void build()
    {
        switch (m_command.kind) {
        case Command::Kind::Status:
            return buildStatus();
        case Command::Kind::Doctor:
            m_command.isStrict = m_parser.isSet(u"strict"_s);
            return;
        case Command::Kind::Import:
            m_command.output = m_parser.value(u"output"_s);
            m_command.force = m_parser.isSet(u"force"_s);
            m_command.printOnly = m_parser.isSet(u"print"_s);
            return;
        case Command::Kind::TokenIssue:
            return buildIssue();
        case Command::Kind::TokenList:
            return call("GET", u"tokens"_s, filters({u"room"_s, u"state"_s}));
        case Command::Kind::TokenRevoke:
            return buildRevoke();
        case Command::Kind::RoomList:
            return call("GET", u"rooms"_s);
        case Command::Kind::RoomAdd:
            call("POST", u"rooms"_s);
            m_command.call.body.insert(u"name"_s, m_command.subject);
            return;
        case Command::Kind::RoomRemove:
            return call("DELETE", u"rooms/"_s + encoded(m_command.subject));
        case Command::Kind::SessionList:
            return call("GET", u"sessions"_s,
                filters({u"room"_s}) + (m_parser.isSet(u"ended"_s) ? u"&state=ended"_s : QString()));
        case Command::Kind::SessionKick:
            return call("DELETE", u"sessions/"_s + encoded(m_command.subject));
        }
    }

    void call(const QByteArray& method, const QString& path, const QString& query = {})
    {
        m_command.call = {method, u"/api/v1/"_s + path, query, {}};
    }

    static QString encoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

    [[nodiscard]] QString filters(const QStringList& names) const
    {
        QString query;
        for (const QString& name : names) {
            if (m_parser.isSet(name))
                query += u'&' + name + u'=' + encoded(m_parser.value(name));
        }
        return query;
    }

    void buildStatus()
    {
        call("GET", u"status"_s);
        m_command.healthOnly = m_parser.isSet(u"health"_s);
        if (m_command.healthOnly)
            m_command.call.path = u"/readyz"_s;
    }

    void buildRevoke()
    {
        const bool disconnect = m_parser.isSet(u"disconnect"_s);
        const bool keep = m_parser.isSet(u"keep-sessions"_s);
        if (disconnect && keep)
            m_fault = u"--disconnect and --keep-sessions exclude each other."_s;
        const QString query = disconnect ? u"disconnect=true"_s : u"disconnect=false"_s;
        call("DELETE", u"tokens/"_s, disconnect || keep ? query : QString());
    }

    void buildIssue()
    {
        call("POST", u"tokens"_s);
        QJsonObject& body = m_command.call.body;
        if (m_parser.isSet(u"device"_s))
            body.insert(u"kind"_s, u"device"_s);
        putList(u"room"_s, u"rooms"_s);
        putList(u"stream"_s, u"streams"_s);
        putNumber(u"max-uses"_s, u"maxUses"_s);
        putNumber(u"count"_s, u"count"_s);
        putTime(u"valid-from"_s, u"notBefore"_s);
        putTime(u"valid-until"_s, u"notAfter"_s);
        if (m_parser.isSet(u"note"_s))
            body.insert(u"note"_s, m_parser.value(u"note"_s));
        if (m_parser.isSet(u"unused-ttl"_s)) {
            const auto span = parseSpan(m_parser.value(u"unused-ttl"_s));
            if (!span)
                m_fault = u"--unused-ttl needs a span such as 90s, 15m, 1h or 7d."_s;
            body.insert(u"unusedTtl"_s, span.value_or(0));
        }
        m_command.textFromStdin = m_parser.isSet(u"text-from-stdin"_s);
        m_command.textFile = m_parser.value(u"text-file"_s);
        if (m_command.textFromStdin && !m_command.textFile.isEmpty())
            m_fault = u"--text-from-stdin and --text-file exclude each other."_s;
    }

    void putList(const QString& option, const QString& field)
    {
        if (m_parser.isSet(option))
            m_command.call.body.insert(field, QJsonArray::fromStringList(m_parser.values(option)));
    }

    void putNumber(const QString& option, const QString& field)
    {
        if (!m_parser.isSet(option))
            return;
        bool fine = false;
        const int number = m_parser.value(option).toInt(&fine);
        if (!fine || number < 0)
            m_fault = u"--%1 needs a whole number."_s.arg(option);
        m_command.call.body.insert(field, number);
    }

    void putTime(const QString& option, const QString& field)
    {
        if (!m_parser.isSet(option))
            return;
        const QString time = parseTime(m_parser.value(option));
        if (time.isEmpty())
            m_fault = u"--%1 needs a time such as 2030-01-31T12:00."_s.arg(option);
        m_command.call.body.insert(field, time);
    }

    QCommandLineParser m_parser;
    Command m_command;
    QString m_fault;
};

} // namespace

bool Command::isNamed(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (takesValue(argument)) {
            ++i;
            continue;
        }
        if (argument.startsWith(u'-'))
            continue;
        const auto& rows = commandTable();
        return std::any_of(
            rows.begin(), rows.end(), [&argument](const CommandRow& row) { return row.noun == argument; });
    }
    return false;
}

bool Command::wantsHelp(const QStringList& arguments)
{
    return arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
}

Expected<Command, QString> Command::parse(const QStringList& arguments, const Environment& environment)
{
    return Reader().read(arguments, environment);
}

QString Command::helpText()
{
    constexpr int column = 24;
    QString text
        = u"Commands (rendezvous COMMAND [options]; all but doctor and import ask a running server):\n"_s;
    for (const CommandRow& row : commandTable())
        text += u"  %1%2\n"_s.arg(spelled(row), -column).arg(row.meaning);
    text += u"\nTheir options:\n"_s;
    for (const QCommandLineOption& option : commandOptions()) {
        const QString name = u"--%1 %2"_s.arg(option.names().last(), option.valueName()).trimmed();
        text += u"  %1%2\n"_s.arg(name, -column).arg(option.description());
    }
    return text;
}

} // namespace rdv
