// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/ExpiryNotice.h"

#include <QTest>

using namespace rdv;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 end = 1'000 * day;

} // namespace

class ExpiryNoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstLookSaysWhatIsDue_data();
    void firstLookSaysWhatIsDue();
    void lifeOfACertificate();
    void newCertificateBeginsAnew();
    void clockSetBackDoesNotSilence();
};

void ExpiryNoticeTest::firstLookSaysWhatIsDue_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<std::optional<int>>("said");
    const auto row = [](const char* name, qint64 left, std::optional<int> said) {
        QTest::newRow(name) << left << said;
    };
    row("a year", 365 * day, {});
    row("just more than 21 days", 21 * day + 1, {});
    row("21 days", 21 * day, 21);
    row("15 days and a half", 15 * day + 12 * hour, 15);
    row("7 days", 7 * day, 7);
    row("2 days", 2 * day, 2);
    row("1 day", day, 1);
    row("an hour", hour, 0);
    row("now", 0, 0);
    row("an hour ago", -hour, -1);
    row("10 days ago", -10 * day, -10);
}

void ExpiryNoticeTest::firstLookSaysWhatIsDue()
{
    QFETCH(const qint64, left);
    QFETCH(const std::optional<int>, said);
    ExpiryNotice notice;
    QCOMPARE(notice.due(end, end - left), said);
    QCOMPARE(notice.due(end, end - left), std::nullopt);
}

void ExpiryNoticeTest::lifeOfACertificate()
{
    ExpiryNotice notice;
    QList<int> said;
    for (qint64 wall = end - 90 * day; wall <= end + 2 * day; wall += hour) {
        if (const auto left = notice.due(end, wall))
            said.append(*left);
    }
    QCOMPARE(said, (QList<int>{21, 7, 1, 0, -1, -2}));
}

void ExpiryNoticeTest::newCertificateBeginsAnew()
{
    ExpiryNotice notice;
    QCOMPARE(notice.due(end, end - day), std::optional(1));
    QCOMPARE(notice.due(end + 90 * day, end - day), std::nullopt);
    QCOMPARE(notice.due(end + 90 * day, end + 70 * day), std::optional(20));
}

void ExpiryNoticeTest::clockSetBackDoesNotSilence()
{
    ExpiryNotice notice;
    QCOMPARE(notice.due(end, end - 20 * day), std::optional(20));
    QCOMPARE(notice.due(end, end - 300 * day), std::nullopt);
    QCOMPARE(notice.due(end, end - 7 * day), std::optional(7));
}

QTEST_GUILESS_MAIN(ExpiryNoticeTest)
#include "tst_expiry_notice.moc"
