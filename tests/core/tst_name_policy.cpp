// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/NamePolicy.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class tst_name_policy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameGetsItsVerdict_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameVerdict>("compatible");
        QTest::addColumn<NameVerdict>("strict");
        using V = NameVerdict;
        QTest::newRow("plain") << u"garden"_s << V::Fine << V::Fine;
        QTest::newRow("stream path") << u"mp4:a/b.mp4"_s << V::Fine << V::BadCharacter;
        QTest::newRow("inner blank") << u"front door"_s << V::Fine << V::BadCharacter;
        QTest::newRow("beyond ASCII") << u"garden ü 庭 😀"_s << V::Fine << V::BadCharacter;
        QTest::newRow("empty") << QString() << V::Empty << V::Empty;
        QTest::newRow("leading blank") << u" a"_s << V::OuterBlank << V::BadCharacter;
        QTest::newRow("trailing no-break space") << u"a\u00a0"_s << V::OuterBlank << V::BadCharacter;
        QTest::newRow("64") << QString(64, u'a') << V::Fine << V::Fine;
        QTest::newRow("65") << QString(65, u'a') << V::Fine << V::TooLong;
        QTest::newRow("129") << QString(129, u'a') << V::TooLong << V::TooLong;
        QTest::newRow("newline") << u"a\nb"_s << V::BadCharacter << V::BadCharacter;
        QTest::newRow("nul") << QString(u"a\0b"_s) << V::BadCharacter << V::BadCharacter;
        QTest::newRow("line separator") << u"a\u2028b"_s << V::BadCharacter << V::BadCharacter;
        QTest::newRow("right-to-left override") << u"a\u202eb"_s << V::BadCharacter << V::BadCharacter;
        QTest::newRow("zero-width joiner") << u"a\u200db"_s << V::BadCharacter << V::BadCharacter;
        QTest::newRow("unpaired surrogate")
            << QString(QChar(0xd800)) + u'a' << V::BadCharacter << V::BadCharacter;
    }
    void everyNameGetsItsVerdict()
    {
        QFETCH(QString, name);
        QFETCH(NameVerdict, compatible);
        QFETCH(NameVerdict, strict);
        QCOMPARE(checkName(name, NamePolicy::Compatible), compatible);
        QCOMPARE(checkName(name, NamePolicy::Strict), strict);
    }
};

QTEST_APPLESS_MAIN(tst_name_policy)
#include "tst_name_policy.moc"
