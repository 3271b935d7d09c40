// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/config/SettingsTable.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// With RDV_WRITE_DOCUMENT=1 in the environment the program writes the table into the document instead.
class TestSettingsDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentHoldsTheTableOfTheSchema();
};

namespace {

const QString path = QStringLiteral(RDV_SOURCE_DIR "/docs/configuration.md");
const QString begin = QStringLiteral("<!-- begin of the generated table -->\n");
const QString end = QStringLiteral("<!-- end of the generated table -->\n");

QString readDocument()
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestSettingsDocument::documentHoldsTheTableOfTheSchema()
{
    QString document = readDocument();
    const qsizetype from = document.indexOf(begin);
    const qsizetype to = document.indexOf(end);
    QVERIFY2(from >= 0 && to > from, "the document has no marked table");
    const qsizetype start = from + begin.size();
    if (qEnvironmentVariableIntValue("RDV_WRITE_DOCUMENT") == 1) {
        document.replace(start, to - start, rdv::settingsTable());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(document.toUtf8());
        return;
    }
    const QStringList written = document.mid(start, to - start).split(u'\n');
    const QStringList generated = rdv::settingsTable().split(u'\n');
    for (qsizetype i = 0; i < qMin(written.size(), generated.size()); ++i)
        QCOMPARE(written.at(i), generated.at(i));
    QCOMPARE(written.size(), generated.size());
}

QTEST_GUILESS_MAIN(TestSettingsDocument)
#include "tst_settings_document.moc"
