// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/TextSeal.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class TextSealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textComesBack();
    void sameTextLooksDifferentEachTime();
    void everyChangedByteIsFound();
    void anotherRowOrKeyOpensNothing();
    void keysOfDifferentPurposesDiffer();
};

namespace {
const QByteArray kKey(32, 'k');
const QByteArray kRow(32, 'r');
} // namespace

void TextSealTest::textComesBack()
{
    const TextSeal seal(kKey);
    const QStringList texts{u"x"_s, u"Gästezimmer 東京"_s, QString(128, u'a')};
    for (const QString& text : texts) {
        const QByteArray sealed = seal.seal(text, kRow);
        QVERIFY(text.size() < 4 || !sealed.contains(text.toUtf8()));
        QCOMPARE(seal.open(sealed, kRow), text);
    }
}

void TextSealTest::sameTextLooksDifferentEachTime()
{
    const TextSeal seal(kKey);
    QVERIFY(seal.seal(u"door"_s, kRow) != seal.seal(u"door"_s, kRow));
}

void TextSealTest::everyChangedByteIsFound()
{
    const TextSeal seal(kKey);
    const QByteArray sealed = seal.seal(u"summer-2026"_s, kRow);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!seal.open(changed, kRow));
        QVERIFY(!seal.open(sealed.first(i), kRow));
    }
}

void TextSealTest::anotherRowOrKeyOpensNothing()
{
    const QByteArray sealed = TextSeal(kKey).seal(u"door"_s, kRow);
    QVERIFY(!TextSeal(kKey).open(sealed, QByteArray(32, 's')));
    QVERIFY(!TextSeal(QByteArray(32, 'l')).open(sealed, kRow));
}

void TextSealTest::keysOfDifferentPurposesDiffer()
{
    const QByteArray one = TextSeal::derive(kKey, "one");
    QCOMPARE(one.size(), 32);
    QCOMPARE(one, TextSeal::derive(kKey, "one"));
    QVERIFY(one != TextSeal::derive(kKey, "two"));
    QVERIFY(one != kKey);
}

QTEST_APPLESS_MAIN(TextSealTest)
#include "tst_text_seal.moc"
