// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/CandidateLine.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class tst_candidate_line : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreRead_data();
    void linesAreRead();
    void otherTextIsNoCandidate_data();
    void otherTextIsNoCandidate();
    void candidatesOfADescriptionAreCounted();
    void codecsAreNamedOnceInOrder();
};

void tst_candidate_line::linesAreRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<bool>("ipv6");
    QTest::addColumn<bool>("mdns");
    QTest::newRow("host") << u"candidate:1 1 UDP 2130706431 192.0.2.5 40000 typ host"_s
                          << u"host udp 192.0.2.5"_s << false << false;
    QTest::newRow("mdns")
        << u"candidate:2 1 udp 2113937151 4f0e-1.local 50000 typ host generation 0 ufrag x"_s
        << u"host udp 4f0e-1.local"_s << false << true;
    QTest::newRow("srflx, with a=")
        << u"a=candidate:3 1 udp 1677729535 203.0.113.7 50001 typ srflx raddr 0.0.0.0 rport 0\r\n"_s
        << u"srflx udp 203.0.113.7"_s << false << false;
    QTest::newRow("prflx") << u"candidate:4 1 udp 1 203.0.113.8 5 typ prflx raddr 10.0.0.1 rport 9"_s
                           << u"prflx udp 203.0.113.8"_s << false << false;
    QTest::newRow("relay, IPv6") << u"candidate:5 1 udp 1 2001:db8::7 5 typ relay raddr :: rport 9"_s
                                 << u"relay udp 2001:db8::7"_s << true << false;
    QTest::newRow("tcp") << u"candidate:6 1 tcp 1518280447 192.0.2.5 9 typ host tcptype active"_s
                         << u"host tcp 192.0.2.5"_s << false << false;
}

void tst_candidate_line::linesAreRead()
{
    QFETCH(QString, line);
    const auto candidate = parseCandidateLine(line);
    QVERIFY(candidate);
    QTEST(candidate->summary(), "summary");
    QTEST(candidate->ipv6, "ipv6");
    QTEST(candidate->mdns, "mdns");
}

void tst_candidate_line::otherTextIsNoCandidate_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("end of candidates") << u"candidate:"_s;
    QTest::newRow("no type") << u"candidate:1 1 udp 1 192.0.2.5 5 typ"_s;
    QTest::newRow("unknown type") << u"candidate:1 1 udp 1 192.0.2.5 5 typ magic"_s;
    QTest::newRow("no typ") << u"candidate:1 1 udp 1 192.0.2.5 5 type host"_s;
    QTest::newRow("something else") << u"typ host typ host typ host typ host"_s;
}

void tst_candidate_line::otherTextIsNoCandidate()
{
    QFETCH(QString, line);
    QVERIFY(!parseCandidateLine(line));
}

void tst_candidate_line::candidatesOfADescriptionAreCounted()
{
    CandidateCounts counts;
    countCandidates(counts,
        u"v=0\r\na=candidate:1 1 udp 1 192.0.2.5 5 typ host\r\n"
        "a=candidate:1 1 tcp 1 2001:db8::1 5 typ host tcptype active\r\n"
        "a=candidate:1 1 udp 1 x.local 5 typ host\r\n"
        "a=candidate:1 1 udp 1 192.0.2.5 5 typ relay\r\na=candidate:broken\r\n"_s);
    CandidateCounts expected;
    expected.host = 3;
    expected.relay = 1;
    expected.tcp = expected.ipv6 = expected.mdns = 1;
    QCOMPARE(counts, expected);
    QCOMPARE(counts.total(), 4);
}

void tst_candidate_line::codecsAreNamedOnceInOrder()
{
    QCOMPARE(codecsOf(u"a=rtpmap:96 H264/90000\r\na=rtpmap:97 H264/90000\r\na=rtpmap:111 opus/48000/2\r\n"
                      "a=rtpmap:broken\r\n"_s),
        u"H264, opus"_s);
    QCOMPARE(codecsOf(QString()), QString());
}

QTEST_GUILESS_MAIN(tst_candidate_line)
#include "tst_candidate_line.moc"
