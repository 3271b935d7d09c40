// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ServerUnderTest.h"
#include "tests/ui/MemorySettings.h"
#include "ui/kit/Card.h"
#include "ui/kit/Feed.h"
#include "ui/kit/StatePill.h"
#include "ui/overview/OverviewPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace rdv::ui {

class OverviewPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void buttonsStartAndStopTheServer();
    void aBusyPortIsTold();
    void theLinkIsCopied();
    void cardsLeadToTheirPages();
    void pausedViewersAreLetIn();
    void chartsSayTheirNewestValues();
    void theListOfAlertsLeadsToTheSetting();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    void start();

    std::unique_ptr<RendezvousServer> m_server;
    std::unique_ptr<Feed> m_feed;
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<OverviewPage> m_page;
};

void OverviewPageTest::init()
{
    m_server = std::make_unique<RendezvousServer>();
    m_feed = std::make_unique<Feed>(*m_server);
    m_settings = std::make_unique<MemorySettings>(kit::ServerUnderTest::loopbackConfig());
    m_page = std::make_unique<OverviewPage>(Desk{*m_server, *m_feed, *m_settings});
    m_server->watch();
    m_page->resize(1000, 900);
    m_page->show();
}

void OverviewPageTest::cleanup()
{
    m_page.reset();
    m_settings.reset();
    m_feed.reset();
    m_server.reset();
}

void OverviewPageTest::start()
{
    child<QPushButton>("startButton")->click();
    QTRY_COMPARE(child<StatePill>("statePill")->word(), u"Listening"_s);
}

void OverviewPageTest::buttonsStartAndStopTheServer()
{
    QCOMPARE(child<StatePill>("statePill")->word(), u"Stopped"_s);
    QVERIFY(!child<QPushButton>("stopButton")->isEnabled());
    child<QPushButton>("startButton")->click();
    QCOMPARE(child<StatePill>("statePill")->word(), u"Starting"_s);
    QTRY_COMPARE(child<StatePill>("statePill")->word(), u"Listening"_s);
    QVERIFY(!child<QPushButton>("startButton")->isEnabled());

    const QSignalSpy started(m_server.get(), &RendezvousServer::started);
    child<QPushButton>("restartButton")->click();
    QTRY_COMPARE(started.size(), 1);
    QTRY_COMPARE(child<StatePill>("statePill")->word(), u"Listening"_s);

    child<QPushButton>("stopButton")->click();
    QTRY_COMPARE(child<StatePill>("statePill")->word(), u"Stopped"_s);
    QTRY_VERIFY(child<QPushButton>("startButton")->isEnabled());
}

void OverviewPageTest::aBusyPortIsTold()
{
    kit::ServerUnderTest other;
    QVERIFY(other.start());
    ServerConfig config = kit::ServerUnderTest::loopbackConfig();
    config.port = other.port();
    m_settings->apply(config);
    child<QPushButton>("startButton")->click();
    QTRY_VERIFY(child<QLabel>("alertSentence") != nullptr);
    QVERIFY(child<QLabel>("alertSentence")->text().contains(QString::number(other.port())));
    QCOMPARE(child<StatePill>("statePill")->word(), u"Stopped"_s);
    QVERIFY(!child<QLabel>("noAlertsLabel")->isVisible());
}

void OverviewPageTest::theLinkIsCopied()
{
    start();
    const QString link = child<QLineEdit>("viewerLink")->text();
    QVERIFY(link.startsWith("http://"_L1));
    QTRY_VERIFY(
        child<QLineEdit>("viewerLink")->text().contains(QString::number(m_feed->status().signaling.port)));
    const QSignalSpy said(m_page.get(), &Page::said);
    child<QPushButton>("copyLinkButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), child<QLineEdit>("viewerLink")->text());
    QCOMPARE(said.size(), 1);
}

void OverviewPageTest::cardsLeadToTheirPages()
{
    const QSignalSpy jump(m_page.get(), &Page::jumpRequested);
    auto* card = child<Card>("devicesCard");
    QVERIFY(!card->accessibleName().isEmpty());
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(jump.size(), 1);
    QCOMPARE(jump.first().first().value<PageId>(), PageId::Devices);
    QTest::mouseClick(child<Card>("tokensCard"), Qt::LeftButton);
    QCOMPARE(jump.last().first().value<PageId>(), PageId::Tokens);
}

void OverviewPageTest::pausedViewersAreLetIn()
{
    start();
    QTRY_VERIFY(child<QLabel>("noAlertsLabel")->isVisible());
    m_server->pauseViewers(true);
    QTRY_VERIFY(child<QPushButton>("alertFixButton") != nullptr);
    child<QPushButton>("alertFixButton")->click();
    QTRY_VERIFY(!m_feed->status().viewersPaused);
    QTRY_VERIFY(child<QLabel>("noAlertsLabel")->isVisible());
}

void OverviewPageTest::chartsSayTheirNewestValues()
{
    start();
    auto* chart = child<QWidget>("peersChart");
    QTRY_VERIFY(!chart->accessibleDescription().isEmpty());
    child<QRadioButton>("range2Button")->click();
    QVERIFY(child<QRadioButton>("range2Button")->isChecked());
    QVERIFY(!child<QRadioButton>("range0Button")->isChecked());
}

void OverviewPageTest::theListOfAlertsLeadsToTheSetting()
{
    ServerConfig config = kit::ServerUnderTest::loopbackConfig();
    config.publicHost = u"cameras.example.org"_s;
    config.tokensEnabled = true;
    m_settings->apply(config);
    QTRY_VERIFY(child<QPushButton>("alertFixButton") != nullptr);
    const QSignalSpy jump(m_page.get(), &Page::jumpRequested);
    child<QPushButton>("alertFixButton")->click();
    QCOMPARE(jump.size(), 1);
    QCOMPARE(jump.first().last().toString(), u"allowedrooms"_s);
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::OverviewPageTest)
#include "tst_overview_page.moc"
