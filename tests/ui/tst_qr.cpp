// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/LinkPanel.h"
#include "ui/kit/QrFile.h"
#include "ui/kit/QrView.h"
#include "ui/kit/ShareDialog.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rdv::ui {

class QrTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readerReadsWhatWasWritten_data();
    void readerReadsWhatWasWritten();
    void viewIsReadInEveryTheme();
    void longTextsGetLessCorrectionAndThenNone();
    void printedPageCarriesTheCode();
    void sharedLinkIsShownAndCopied();
    void sharingWarnsOfWhatWillNotWork();

private:
    /// What an independent reader finds in the picture.
    [[nodiscard]] QString decoded(const QImage& picture);

    QTemporaryDir m_dir;
    const QString m_link
        = u"http://192.168.1.5:3535/demo/evowrtcclient.html?room=a%20b%26c%3Dd&stream=mp4%3Aa%2Fb"_s;
};

QString QrTest::decoded(const QImage& picture)
{
    const QString path = m_dir.filePath(u"read.png"_s);
    if (!picture.save(path))
        return {};
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"--nodbus"_s, path});
    if (!reader.waitForFinished())
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

void QrTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty(), "zbarimg (zbar-tools) reads the codes");
}

void QrTest::readerReadsWhatWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("link") << m_link;
    QTest::newRow("one letter") << u"x"_s;
    QTest::newRow("long") << m_link + u"&token="_s + QString(600, u'k');
}

void QrTest::readerReadsWhatWasWritten()
{
    QFETCH(QString, text);
    const auto code = QrCode::encode(text);
    QVERIFY(code);

    const QString png = m_dir.filePath(u"code.png"_s);
    QVERIFY(!QrFile::save(*code, png));
    QCOMPARE(decoded(QImage(png)), text);

    const QString svg = m_dir.filePath(u"code.SVG"_s);
    QVERIFY(!QrFile::save(*code, svg));
    QSvgRenderer drawing(svg);
    QVERIFY(drawing.isValid());
    QImage image(drawing.defaultSize() * 5, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QCOMPARE(decoded(image), text);

    QVERIFY(QrFile::save(*code, m_dir.filePath(u"missing/code.png"_s)));
}

void QrTest::viewIsReadInEveryTheme()
{
    for (const QColor& ground : {QColor(Qt::white), QColor(Qt::black)}) {
        QrView view;
        QPalette palette = view.palette();
        palette.setColor(QPalette::Window, ground);
        view.setPalette(palette);
        view.setText(m_link);
        view.resize(411, 300);
        const QImage picture = view.grab().toImage();
        QCOMPARE(decoded(picture), m_link);
        QCOMPARE(picture.pixelColor(0, 0), ground);
        const int module = 300 / view.code()->fullSize();
        QVERIFY(module >= 3);
        const int side = module * view.code()->fullSize();
        const QRect square((411 - side) / 2, (300 - side) / 2, side, side);
        const int quiet = QrCode::quietZone * module;
        for (int i = 0; i < quiet; ++i)
            QCOMPARE(picture.pixelColor(square.left() + i, square.center().y()), QColor(Qt::white));
        QCOMPARE(picture.pixelColor(square.left() + quiet, square.top() + quiet), QColor(Qt::black));
        QVERIFY(!view.accessibleName().isEmpty());
    }
}

void QrTest::longTextsGetLessCorrectionAndThenNone()
{
    QVERIFY(QrCode::encode(QString(2331, u'm'))); // the most of level M
    QVERIFY(QrCode::encode(QString(2953, u'l'))); // the most of level L
    QVERIFY(!QrCode::encode(QString(2954, u'n')));
    QVERIFY(!QrCode::encode({}));

    QrView view;
    view.setText(QString(2954, u'n'));
    QVERIFY(!view.code());
    QVERIFY(!view.accessibleDescription().isEmpty());
}

void QrTest::printedPageCarriesTheCode()
{
    const QString path = m_dir.filePath(u"page.pdf"_s);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    QrFile::print(*QrCode::encode(m_link), u"Yard"_s, m_link, printer);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(file.size() > 2000);
}

void QrTest::sharedLinkIsShownAndCopied()
{
    const ViewerLink link({}, {}, {QHostAddress(u"203.0.113.7"_s)});
    QWidget window;
    ShareDialog* dialog = ShareDialog::share(link, {u"a & b"_s, u"front"_s, {}}, false, &window);
    QVERIFY(dialog->windowTitle().contains(u"a & b"_s));
    QVERIFY(!dialog->findChild<QLabel*>(u"shareWarnings"_s)->isVisibleTo(dialog));

    const auto* panel = dialog->findChild<LinkPanel*>();
    const QString expected
        = u"http://203.0.113.7:3535/demo/evowrtcclient.html?room=a%20%26%20b&stream=front"_s;
    QCOMPARE(panel->link(), expected);
    QTest::mouseClick(panel->copyButton(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    QCOMPARE(decoded(dialog->grab().toImage()), expected);
}

void QrTest::sharingWarnsOfWhatWillNotWork()
{
    const auto warningsOf = [](const QString& host, bool needsToken, const QString& token) {
        QWidget window;
        const ViewerLink link({}, {}, {QHostAddress(host)});
        return ShareDialog::share(link, {u"yard"_s, u"front"_s, token}, needsToken, &window)
            ->findChild<QLabel*>(u"shareWarnings"_s)
            ->text();
    };
    QVERIFY(warningsOf(u"127.0.0.1"_s, false, {}).contains(u"this computer"_s));
    QVERIFY(warningsOf(u"192.168.0.9"_s, false, {}).contains(u"local network"_s));
    QVERIFY(warningsOf(u"203.0.113.7"_s, true, {}).contains(u"token"_s));
    QCOMPARE(warningsOf(u"203.0.113.7"_s, true, u"secret"_s), QString());
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::QrTest)
#include "tst_qr.moc"
