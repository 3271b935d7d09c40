// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/SystemdUnit.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packagedUnitIsCompiledIn();
    void programAndItsArgumentsAreInTheUnit();
    void wordsAreReadAsTheyAre_data();
    void wordsAreReadAsTheyAre();
    void pathsThatAServiceCannotReachAreRefused_data();
    void pathsThatAServiceCannotReachAreRefused();

private:
    [[nodiscard]] static QString line(const QString& text, const QString& key);
    [[nodiscard]] static QString form();
};

QString TestUnit::form()
{
    QFile file(u":/rdv/rendezvous.service.in"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString TestUnit::line(const QString& text, const QString& key)
{
    const QString start = u'\n' + key + u'=';
    const qsizetype at = text.indexOf(start);
    return at < 0 ? QString() : text.mid(at + start.size()).section(u'\n', 0, 0);
}

void TestUnit::packagedUnitIsCompiledIn()
{
    const QString unit = rdv::unitText(form(), {u"/usr/bin/rendezvousd"_s, {}, {}});
    QCOMPARE(line(unit, u"ExecStart"_s), u"/usr/bin/rendezvousd --service"_s);
    QCOMPARE(line(unit, u"ReadWritePaths"_s), u"-/etc/rendezvous"_s);
    QVERIFY(
        !unit.contains(u'@' + u"EXEC"_s) && !unit.contains("@ARGUMENTS"_L1) && !unit.contains("@PLACES"_L1));
}

void TestUnit::programAndItsArgumentsAreInTheUnit()
{
    const QString unit = rdv::unitText(
        form(), {u"/opt/my server/rendezvousd"_s, u"/etc/my $HOME/default.json"_s, u"/srv/100% safe"_s});
    QCOMPARE(line(unit, u"ExecStart"_s),
        uR"("/opt/my server/rendezvousd" --service --config "/etc/my $$HOME/default.json" --state-dir "/srv/100%% safe")"_s);
    QCOMPARE(line(unit, u"ReadWritePaths"_s), uR"(-/etc/rendezvous "-/etc/my $HOME" "/srv/100%% safe")"_s);
    const QString usual
        = rdv::unitText(form(), {u"/usr/local/bin/rendezvousd"_s, u"/etc/rendezvous/other.json"_s, {}});
    QCOMPARE(line(usual, u"ReadWritePaths"_s), u"-/etc/rendezvous"_s);
}

void TestUnit::wordsAreReadAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"/a/b-c_d.e"_s << u"/a/b-c_d.e"_s;
    QTest::newRow("space") << u"/a b"_s << u"\"/a b\""_s;
    QTest::newRow("specifier") << u"/a%h"_s << u"/a%%h"_s;
    QTest::newRow("quotes") << u"/a\"b'c"_s << uR"("/a\"b'c")"_s;
    QTest::newRow("backslash") << u"/a\\nb"_s << uR"("/a\\nb")"_s;
    QTest::newRow("umlaut") << u"/\u00e4"_s << u"/\u00e4"_s;
    QTest::newRow("semicolon") << u"/a;b"_s << u"\"/a;b\""_s;
    QTest::newRow("empty") << QString() << u"\"\""_s;
}

void TestUnit::wordsAreReadAsTheyAre()
{
    QFETCH(QString, text);
    QTEST(rdv::unitWord(text), "word");
}

void TestUnit::pathsThatAServiceCannotReachAreRefused_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("part");
    QTest::newRow("fine") << u"/usr/local/bin/rendezvousd"_s << QString();
    QTest::newRow("home") << u"/home/me/rendezvousd"_s << u"kept away from /home."_s;
    QTest::newRow("temporary") << u"/tmp/build/rendezvousd"_s << u"kept away from /tmp."_s;
    QTest::newRow("line break") << u"/usr/bin/a\nUser=root"_s << u"control character"_s;
}

void TestUnit::pathsThatAServiceCannotReachAreRefused()
{
    QFETCH(QString, program);
    QFETCH(QString, part);
    const QString refusal = rdv::unitRefusal({program, {}, {}});
    QCOMPARE(refusal.isEmpty(), part.isEmpty());
    QVERIFY2(refusal.contains(part), qPrintable(refusal));
    QCOMPARE(rdv::unitRefusal({u"/usr/bin/rendezvousd"_s, program, {}}).isEmpty(), part.isEmpty());
    QCOMPARE(rdv::unitRefusal({u"/usr/bin/rendezvousd"_s, {}, program}).isEmpty(), part.isEmpty());
}

QTEST_GUILESS_MAIN(TestUnit)
#include "tst_unit.moc"
