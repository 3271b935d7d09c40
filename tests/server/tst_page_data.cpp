// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/Stage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace rdv;
using namespace rdv::kit;
using namespace Qt::StringLiterals;

/// What a page of the operator fetches and is told must fit together.
class TestPageData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void samplesAreTakenWhileNobodyWatches();
    void eventsOfTheStreamAreRecordsOfTheLog();

private:
    [[nodiscard]] std::unique_ptr<QNetworkReply> open(const Stage& stage, const QString& path);
    [[nodiscard]] QJsonArray items(const Stage& stage, const QString& path);

    QNetworkAccessManager m_network;
};

void TestPageData::cleanup()
{
    QCOMPARE(takeFailures(), QStringList());
}

std::unique_ptr<QNetworkReply> TestPageData::open(const Stage& stage, const QString& path)
{
    const QUrl url(u"http://127.0.0.1:%1/api/v1/%2"_s.arg(stage.server.adminPort()).arg(path));
    return std::unique_ptr<QNetworkReply>(m_network.get(QNetworkRequest(url)));
}

QJsonArray TestPageData::items(const Stage& stage, const QString& path)
{
    const auto reply = open(stage, path);
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object().value(u"items"_s).toArray();
}

void TestPageData::samplesAreTakenWhileNobodyWatches()
{
    Stage stage;
    QVERIFY(stage.isReady());
    QTRY_VERIFY(items(stage, u"samples"_s).size() >= 2);
    const QJsonArray all = items(stage, u"samples"_s);
    QVERIFY(all.at(0).toObject().value(u"at"_s).toString() < all.at(1).toObject().value(u"at"_s).toString());
    QCOMPARE(items(stage, u"samples?seconds=1"_s).size(), 1);
}

void TestPageData::eventsOfTheStreamAreRecordsOfTheLog()
{
    Stage stage;
    QVERIFY(stage.isReady());
    const auto stream = open(stage, u"events"_s);
    QByteArray seen;
    QTRY_VERIFY((seen += stream->readAll()).contains("event: snapshot"));
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY((seen += stream->readAll()).contains("device_joined"));
    QTRY_VERIFY((seen += stream->readAll()).endsWith("\n\n"));
    stream->abort();

    QHash<qint64, QString> log;
    for (const auto& item : items(stage, u"log"_s)) {
        const QJsonObject record = item.toObject();
        log.insert(record.value(u"id"_s).toInteger(), record.value(u"event"_s).toString());
    }
    QStringList told;
    for (const QByteArray& line : seen.split('\n')) {
        if (!line.startsWith("data: "))
            continue;
        const QJsonObject changes = QJsonDocument::fromJson(line.sliced(6)).object();
        for (const auto& item : changes.value(u"events"_s).toArray()) {
            const QJsonObject event = item.toObject();
            told += event.value(u"event"_s).toString();
            QCOMPARE(log.value(event.value(u"id"_s).toInteger()), told.last());
        }
    }
    QVERIFY(told.contains(u"device_joined"_s));
}

QTEST_GUILESS_MAIN(TestPageData)
#include "tst_page_data.moc"
