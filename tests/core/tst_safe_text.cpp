// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/Event.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class tst_safe_text : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMisleadsIsEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        const auto same = [](const char* name, const QString& text) {
            QTest::newRow(name) << text << text;
        };
        same("nothing", {});
        same("words", u"front door, 1st floor"_s);
        same("other scripts", u"ü 庭 ملعب е"_s);
        same("beyond the BMP", u"😀 𝄞 𠮷"_s);
        QTest::newRow("newline") << u"a\r\nb"_s << uR"(a\u{0d}\u{0a}b)"_s;
        QTest::newRow("escape sequence") << u"\x1b[2J"_s << uR"(\u{1b}[2J)"_s;
        QTest::newRow("C1 control") << u"\u009b2J"_s << uR"(\u{9b}2J)"_s;
        QTest::newRow("NUL") << QString(QChar(0)) << uR"(\u{00})"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << uR"(a\u{2028}b)"_s;
        QTest::newRow("paragraph separator") << u"a\u2029b"_s << uR"(a\u{2029}b)"_s;
        QTest::newRow("right-to-left override") << u"a\u202eb"_s << uR"(a\u{202e}b)"_s;
        QTest::newRow("isolate") << u"a\u2066b"_s << uR"(a\u{2066}b)"_s;
        QTest::newRow("zero width") << u"a\u200bb"_s << uR"(a\u{200b}b)"_s;
        QTest::newRow("byte order mark") << u"\ufeffb"_s << uR"(\u{feff}b)"_s;
        QTest::newRow("tag characters") << u"a\U000e0001\U000e0041"_s << uR"(a\u{e0001}\u{e0041})"_s;
        QTest::newRow("format beyond the BMP") << u"\U0001d173"_s << uR"(\u{1d173})"_s;
        QTest::newRow("private use") << u"\ue000\U000f0000"_s << uR"(\u{e000}\u{f0000})"_s;
        QTest::newRow("not a character") << u"\U0010ffff"_s << uR"(\u{10ffff})"_s;
        QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xd83d) + u"b"_s << uR"(a\u{d83d}b)"_s;
        QTest::newRow("lone low surrogate") << u"a"_s + QChar(0xde00) + u"b"_s << uR"(a\u{de00}b)"_s;
        QTest::newRow("pair the wrong way round")
            << QString(QChar(0xde00)) + QChar(0xd83d) << uR"(\u{de00}\u{d83d})"_s;
        QTest::newRow("high surrogate at the end") << u"a"_s + QChar(0xd83d) << uR"(a\u{d83d})"_s;
    }
    void whatMisleadsIsEscaped()
    {
        QFETCH(QString, text);
        QFETCH(QString, safe);
        QCOMPARE(safeText(text), safe);
        QCOMPARE(safeText(safe), safe);
    }
    void longTextIsCutBetweenCharacters()
    {
        QCOMPARE(safeText(QString(300, u'a')).size(), 256);
        QCOMPARE(safeText(u"abc"_s, 2), u"ab"_s);
        QCOMPARE(safeText(u"ab😀"_s, 3), u"ab"_s);
        QCOMPARE(safeText(u"ab😀"_s, 4), u"ab😀"_s);
    }
};

QTEST_APPLESS_MAIN(tst_safe_text)
#include "tst_safe_text.moc"
