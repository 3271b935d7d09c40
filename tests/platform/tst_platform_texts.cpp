// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/LaunchdPlist.h"
#include "app/service/WindowsCommandLine.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rdv;

/// What is written for the services of Windows and macOS, which other programs take apart again.
class TestPlatformTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandLineIsTakenApartAgain_data();
    void commandLineIsTakenApartAgain();
    void plistNamesWhatLaunchdNeeds();
    void plistKeepsEveryLetter();
    void plistRestartsAfterFailuresAlone();
};

namespace {

/// Every value of the outer dictionary, or every word of a list of words, as text.
QMap<QString, QStringList> read(const QByteArray& plist)
{
    QMap<QString, QStringList> values;
    QString key;
    QXmlStreamReader xml(plist);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"key"_s)
            key = xml.readElementText();
        else if (xml.name() == u"string"_s || xml.name() == u"integer"_s)
            values[key] += xml.readElementText();
        else if (xml.name() == u"true"_s || xml.name() == u"false"_s)
            values[key] += xml.name().toString();
    }
    if (xml.hasError())
        qWarning().noquote() << xml.errorString();
    return xml.hasError() ? QMap<QString, QStringList>() : values;
}

LaunchdPlan plan()
{
    return {u"io.github.rendezvous.Rendezvous.Server"_s,
        {u"/Applications/A & B/rendezvousd"_s, u"--service"_s}, u"daemon"_s,
        u"/Library/Logs/rendezvous/server.log"_s};
}

} // namespace

void TestPlatformTexts::commandLineIsTakenApartAgain_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("line");
    // By the rules of CommandLineToArgvW.
    QTest::newRow("blank") << QStringList{u"C:\\Program Files\\r.exe"_s, u"--service"_s}
                           << u"\"C:\\Program Files\\r.exe\" \"--service\""_s;
    QTest::newRow("backslash at the end") << QStringList{u"C:\\a b\\"_s} << u"\"C:\\a b\\\\\""_s;
    QTest::newRow("quotation mark") << QStringList{u"a\"b"_s} << u"\"a\\\"b\""_s;
    QTest::newRow("backslash before it") << QStringList{u"a\\\"b"_s} << u"\"a\\\\\\\"b\""_s;
    QTest::newRow("empty word") << QStringList{u"a"_s, u""_s} << u"\"a\" \"\""_s;
    QTest::newRow("other letters") << QStringList{u"C:\\Kamerä"_s} << u"\"C:\\Kamerä\""_s;
}

void TestPlatformTexts::commandLineIsTakenApartAgain()
{
    QFETCH(QStringList, words);
    QFETCH(QString, line);
    std::vector<std::wstring> given;
    for (const QString& word : words)
        given.push_back(word.toStdWString());
    QCOMPARE(QString::fromStdWString(windowsCommandLine(given)), line);
}

void TestPlatformTexts::plistNamesWhatLaunchdNeeds()
{
    const auto values = read(launchdPlist(plan()));
    QCOMPARE(values[u"Label"_s], QStringList{u"io.github.rendezvous.Rendezvous.Server"_s});
    QCOMPARE(values[u"UserName"_s], QStringList{u"daemon"_s});
    QCOMPARE(values[u"RunAtLoad"_s], QStringList{u"true"_s});
    QCOMPARE(values[u"StandardErrorPath"_s], QStringList{u"/Library/Logs/rendezvous/server.log"_s});
    QCOMPARE(values[u"Umask"_s], QStringList{u"63"_s}); // 077: nobody else reads what the server writes
}

void TestPlatformTexts::plistKeepsEveryLetter()
{
    LaunchdPlan odd = plan();
    odd.command += u"<state dir> \"ü\" & ]]>"_s;
    QCOMPARE(read(launchdPlist(odd))[u"ProgramArguments"_s], odd.command);
}

void TestPlatformTexts::plistRestartsAfterFailuresAlone()
{
    const auto values = read(launchdPlist(plan()));
    QCOMPARE(values[u"SuccessfulExit"_s], QStringList{u"false"_s});
    QCOMPARE(values[u"ThrottleInterval"_s], QStringList{u"10"_s});
    QVERIFY(!values.contains(u"KeepAlive"_s)); // a dictionary, not a plain true
}

QTEST_GUILESS_MAIN(TestPlatformTexts)
#include "tst_platform_texts.moc"
