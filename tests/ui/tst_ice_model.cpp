// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/IceServerModel.h"
#include "ui/iceservers/IceTestModel.h"
#include "ui/iceservers/IceTester.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace rdv::ui {

class IceModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsMoveWhereTheyAreTold_data();
    void rowsMoveWhereTheyAreTold();
    void aDropMovesOnceAndNothingIsRemoved();
    void foreignDropsAreRefused();
    void theEndsOfTheListHold();
    void unticking();
    void remarksFollowTheOrder();
    void probesComeAndGoByTheirTest();

private:
    static QString order(const IceServerModel& model);
};

namespace {

void fill(IceServerModel& model)
{
    for (const QString& url : {u"stun:a:1"_s, u"stun:b:2"_s, u"stun:c:3"_s, u"stun:d:4"_s})
        model.append({{url}, {}, {}, {}, {}});
}

} // namespace

QString IceModelTest::order(const IceServerModel& model)
{
    QString letters;
    for (const IceServerConfig& server : model.servers())
        letters += server.urls.first().at(5);
    return letters;
}

void IceModelTest::rowsMoveWhereTheyAreTold_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("letters");
    QTest::newRow("first to last") << 0 << 1 << 4 << u"bcda"_s;
    QTest::newRow("last to first") << 3 << 1 << 0 << u"dabc"_s;
    QTest::newRow("one down") << 1 << 1 << 3 << u"acbd"_s;
    QTest::newRow("one up") << 2 << 1 << 1 << u"acbd"_s;
    QTest::newRow("two down") << 0 << 2 << 4 << u"cdab"_s;
    QTest::newRow("onto itself") << 1 << 1 << 1 << u"abcd"_s;
    QTest::newRow("behind itself") << 1 << 1 << 2 << u"abcd"_s;
    QTest::newRow("out of range") << 3 << 2 << 0 << u"abcd"_s;
}

void IceModelTest::rowsMoveWhereTheyAreTold()
{
    QFETCH(const int, row);
    QFETCH(const int, count);
    QFETCH(const int, before);
    QFETCH(const QString, letters);
    IceServerModel model(IceListKind::Stun);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    const QSignalSpy edited(&model, &IceServerModel::edited);
    QCOMPARE(model.moveRows({}, row, count, {}, before), letters != u"abcd"_s);
    QCOMPARE(order(model), letters);
    QCOMPARE(edited.size(), letters == u"abcd"_s ? 0 : 1);
}

void IceModelTest::aDropMovesOnceAndNothingIsRemoved()
{
    IceServerModel model(IceListKind::Stun);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0), model.index(0, 1)}));
    // Refused, so that the view does not remove the row that it dragged.
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 3, 0, {}));
    QCOMPARE(order(model), u"bcad"_s);
    const std::unique_ptr<QMimeData> last(model.mimeData({model.index(3, 0)}));
    model.dropMimeData(last.get(), Qt::MoveAction, -1, -1, model.index(0, 0)); // onto the first
    QCOMPARE(order(model), u"dbca"_s);
    const std::unique_ptr<QMimeData> first(model.mimeData({model.index(0, 0)}));
    model.dropMimeData(first.get(), Qt::MoveAction, -1, -1, {}); // below all
    QCOMPARE(order(model), u"bcad"_s);
}

void IceModelTest::foreignDropsAreRefused()
{
    IceServerModel model(IceListKind::Stun);
    IceServerModel other(IceListKind::Turn);
    fill(model);
    fill(other);
    const std::unique_ptr<QMimeData> data(other.mimeData({other.index(0, 0)}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 3, 0, {}));
    QMimeData text;
    text.setText(u"stun:x:1"_s);
    QVERIFY(!model.dropMimeData(&text, Qt::MoveAction, 3, 0, {}));
    QCOMPARE(order(model), u"abcd"_s);
}

void IceModelTest::theEndsOfTheListHold()
{
    IceServerModel model(IceListKind::Stun);
    fill(model);
    QVERIFY(!model.shift(0, -1));
    QVERIFY(!model.shift(3, 1));
    QVERIFY(!model.shift(-1, 1));
    QVERIFY(model.shift(0, 1));
    QVERIFY(model.shift(3, -1));
    QCOMPARE(order(model), u"badc"_s);
}

void IceModelTest::unticking()
{
    IceServerModel model(IceListKind::Stun);
    fill(model);
    const QModelIndex first = model.index(0, IceServerModel::Server);
    QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.servers().at(0).enabled);
    QCOMPARE(model.index(0, IceServerModel::Audience).data().toString(), u"No client"_s);
    QCOMPARE(model.index(1, IceServerModel::Audience).data().toString(), u"Devices and browsers"_s);
}

void IceModelTest::remarksFollowTheOrder()
{
    IceServerModel model(IceListKind::Stun);
    fill(model);
    QCOMPARE(model.index(0, IceServerModel::Remark).data().toString(), QString());
    QVERIFY(!model.index(1, IceServerModel::Remark).data().toString().isEmpty());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.shift(1, -1));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(0, IceServerModel::Remark).data().toString(), QString());
    QVERIFY(!model.index(1, IceServerModel::Remark).data().toString().isEmpty());
}

void IceModelTest::probesComeAndGoByTheirTest()
{
    RendezvousServer server;
    IceTester tester(server);
    IceTestModel model(tester);
    const QAbstractItemModelTester modelTester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy asked(&tester, &IceTester::finished);
    const IceServerConfig bad{{u"stun:host:port"_s}, {}, {}, {}, {}};
    tester.test(bad);
    tester.test({{u"stun:127.0.0.1:9"_s}, {}, {}, {}, {}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, IceTestModel::Result).data().toString(), u"Testing…"_s);

    // As if the server had answered, in two steps.
    IceProbe probe;
    probe.verdict = IceProbe::Verdict::NoAnswer;
    IceTestReport report{u"stun:host:port"_s, {probe, probe, probe}, false};
    Q_EMIT server.iceServerTested(1, report);
    QCOMPARE(model.rowCount(), 4);
    report.probes.removeLast();
    report.finished = true;
    Q_EMIT server.iceServerTested(1, report);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, IceTestModel::Server).data().toString(), u"stun:127.0.0.1:9"_s);
    QVERIFY(tester.reportOf(bad).has_value());
    QVERIFY(!tester.reportOf(bad)->works());
    QVERIFY(asked.isEmpty());

    tester.test(bad); // again: the old rows go
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, IceTestModel::Server).data().toString(), u"stun:host:port"_s);
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::IceModelTest)
#include "tst_ice_model.moc"
