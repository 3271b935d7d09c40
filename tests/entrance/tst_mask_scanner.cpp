// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/MaskScanner.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class TestMaskScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void maskedFramesPassWhereverTheyAreCut();
    void unmaskedFrameIsNoticedAtItsSecondByte_data();
    void unmaskedFrameIsNoticedAtItsSecondByte();
};

namespace {

QByteArray masked(quint64 length)
{
    QByteArray header("\x81");
    if (length < 126) {
        header += static_cast<char>(0x80 | length);
    } else if (length < 65536) {
        header += '\xfe';
        header += static_cast<char>(length >> 8);
        header += static_cast<char>(length & 0xff);
    } else {
        header += '\xff';
        for (int shift = 56; shift >= 0; shift -= 8)
            header += static_cast<char>(length >> shift & 0xff);
    }
    // A payload whose bytes would look like an unmasked header.
    return header + "\xff\xff\xff\xff" + QByteArray(static_cast<qsizetype>(length), '\x01');
}

} // namespace

void TestMaskScanner::maskedFramesPassWhereverTheyAreCut()
{
    QByteArray stream;
    for (const quint64 length : {0, 1, 125, 126, 127, 300, 65535, 65536, 70000, 3})
        stream += masked(length);
    for (const qsizetype piece : {1, 2, 3, 7, 64, 1000, 100'000'000}) {
        MaskScanner scanner;
        for (qsizetype at = 0; at < stream.size(); at += piece)
            QVERIFY(scanner.accept(QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at))));
        QVERIFY(!scanner.accept("\x81\x03"));
    }
}

void TestMaskScanner::unmaskedFrameIsNoticedAtItsSecondByte_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("first frame") << QByteArray();
    QTest::newRow("after an empty one") << masked(0);
    QTest::newRow("after a long one") << masked(70000);
}

void TestMaskScanner::unmaskedFrameIsNoticedAtItsSecondByte()
{
    QFETCH(QByteArray, before);
    MaskScanner scanner;
    QVERIFY(scanner.accept(before));
    QVERIFY(scanner.accept("\x81"));
    QVERIFY(!scanner.accept("\x7f"));
}

QTEST_APPLESS_MAIN(TestMaskScanner)
#include "tst_mask_scanner.moc"
