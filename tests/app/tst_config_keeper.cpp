// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConfigKeeper.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class TestConfigKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void credentialsAreWrittenAsTheirReferences();
};

void TestConfigKeeper::credentialsAreWrittenAsTheirReferences()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u"turn"_s, "hunter2\n"));
    QVERIFY(write(u"default.json"_s, R"({
  "turnservers": [ { "url": "turn:a.example:3478", "secret": "credential:turn", "expiry": 60 } ]
})"));
    ConfigRequest request;
    request.file = folder.filePath(u"default.json"_s);
    request.environment.insert(u"CREDENTIALS_DIRECTORY"_s, folder.path());
    ConfigKeeper keeper(request, loadConfig(request));
    QCOMPARE(keeper.config().turnServers.first().secret, u"hunter2"_s);

    ServerConfig wanted = keeper.config();
    wanted.tokensEnabled = true;
    wanted.turnServers.first().expiry = std::chrono::seconds(120);
    QVERIFY(!keeper.change(wanted));
    QFile file(request.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(
        text.contains("\"credential:turn\"") && text.contains("120") && text.contains("tokensEnabled"), text);
    QVERIFY(!text.contains("hunter2"));
    QCOMPARE(keeper.config().turnServers.first().secret, u"hunter2"_s);
    QVERIFY(keeper.config().tokensEnabled);
}

QTEST_GUILESS_MAIN(TestConfigKeeper)
#include "tst_config_keeper.moc"
