// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/IceServersPage.h"

#include "ui/iceservers/IceServerModel.h"
#include "ui/iceservers/IceServerPanel.h"
#include "ui/iceservers/IceTestModel.h"
#include "ui/iceservers/IceTester.h"
#include "ui/iceservers/ResponderPanel.h"
#include "ui/kit/ConfirmBox.h"
#include "ui/kit/Feed.h"
#include "ui/kit/ServerRestart.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/TableView.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv::ui {

namespace {

/// Longer than the slowest test: 3 s for each of a handful of ways.
constexpr auto kTestPatience = 20s;

} // namespace

IceServersPage::IceServersPage(const Desk& desk, QWidget* parent)
    : Page(PageId::IceServers, parent)
    , m_desk(desk)
    , m_tester(new IceTester(desk.server, this))
    , m_stun(new IceServerModel(IceListKind::Stun, this))
    , m_turn(new IceServerModel(IceListKind::Turn, this))
    , m_results(new IceTestModel(*m_tester, this))
{
    build();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &IceServersPage::applyTested);
    for (IceServerModel* model : {m_stun, m_turn}) {
        model->setTestLookup([this](const IceServerConfig& server) { return m_tester->reportOf(server); });
        connect(model, &IceServerModel::edited, this, &IceServersPage::showState);
        connect(m_tester, &IceTester::reportAdded, model, &IceServerModel::testsChanged);
        connect(m_tester, &IceTester::reportChanged, model, &IceServerModel::testsChanged);
    }
    for (const IceServerPanel* panel : {m_stunPanel, m_turnPanel})
        connect(panel, &IceServerPanel::testRequested, this, &IceServersPage::test);
    connect(m_responder, &ResponderPanel::edited, this, &IceServersPage::showState);
    connect(m_tester, &IceTester::finished, this, &IceServersPage::applyTested);
    connect(&desk.settings, &SettingsStore::changed, this, &IceServersPage::load);
    cancel();
    IceServersPage::retranslate();
}

void IceServersPage::build()
{
    m_stunPanel = new IceServerPanel(*m_stun, this);
    m_turnPanel = new IceServerPanel(*m_turn, this);
    m_responder = new ResponderPanel(m_desk.feed, this);
    m_notice = new QLabel(this);
    m_notice->setObjectName(u"noticeLabel"_s);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);

    auto* lists = new QWidget;
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_stunPanel, 1);
    column->addWidget(m_turnPanel, 1);
    column->addWidget(m_responder);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(lists);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(scroll);
    m_splitter->addWidget(buildResults());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(buildBar());
}

QWidget* IceServersPage::buildResults()
{
    m_resultsBox = new QWidget(this);
    m_resultsTitle = new QLabel(m_resultsBox);
    m_resultsView = new TableView(m_resultsBox);
    m_resultsView->setObjectName(u"resultsView"_s);
    m_resultsView->setSortingEnabled(false); // the probes of one server stay together
    m_resultsView->setModel(m_results);
    m_resultsTitle->setBuddy(m_resultsView);
    const int letter = m_resultsView->fontMetrics().averageCharWidth();
    QHeaderView* header = m_resultsView->horizontalHeader();
    header->resizeSection(IceTestModel::Server, letter * 32);
    header->resizeSection(IceTestModel::Way, letter * 32);
    header->resizeSection(IceTestModel::Result, letter * 27);
    header->resizeSection(IceTestModel::RoundTrip, letter * 13);
    header->resizeSection(IceTestModel::Mapped, letter * 27);
    header->resizeSection(IceTestModel::Relayed, letter * 24);
    m_resultsView->rememberHeader(u"iceTests"_s);
    auto* layout = new QVBoxLayout(m_resultsBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_resultsTitle);
    layout->addWidget(m_resultsView);
    m_resultsBox->hide();
    return m_resultsBox;
}

QWidget* IceServersPage::buildBar()
{
    auto* bar = new QWidget(this);
    m_testAll = new QPushButton(Theme::icon(u"play"_s), {}, bar);
    m_testAll->setObjectName(u"testAllButton"_s);
    m_state = new QLabel(bar);
    m_state->setObjectName(u"stateLabel"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_cancel = new QPushButton(bar);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_apply = new QPushButton(Theme::icon(u"check"_s), {}, bar);
    m_apply->setObjectName(u"applyButton"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_testAll);
    row->addWidget(m_state, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_apply);
    connect(m_testAll, &QPushButton::clicked, this, &IceServersPage::testAll);
    connect(m_cancel, &QPushButton::clicked, this, &IceServersPage::cancel);
    connect(m_apply, &QPushButton::clicked, this, &IceServersPage::apply);
    return bar;
}

// ---- Edits ---------------------------------------------------------------------------------------------

ServerConfig IceServersPage::wanted() const
{
    // Only what this page edits: other pages may have changed the rest meanwhile.
    ServerConfig config = m_desk.settings.config();
    config.stunServers = m_stun->servers();
    config.turnServers = m_turn->servers();
    m_responder->writeTo(config);
    return config;
}

bool IceServersPage::hasUnsavedEdits() const
{
    ServerConfig edited = m_base;
    edited.stunServers = m_stun->servers();
    edited.turnServers = m_turn->servers();
    m_responder->writeTo(edited);
    return edited != m_base;
}

void IceServersPage::load()
{
    if (hasUnsavedEdits() && !m_isApplying) {
        showState();
        return;
    }
    cancel();
}

void IceServersPage::cancel()
{
    m_patience.stop();
    m_isApplying = false;
    m_base = m_desk.settings.config();
    if (m_stun->servers() != m_base.stunServers)
        m_stun->setServers(m_base.stunServers);
    if (m_turn->servers() != m_base.turnServers)
        m_turn->setServers(m_base.turnServers);
    m_responder->setConfig(m_base);
    showNotices();
    showState();
}

void IceServersPage::showState()
{
    const bool edited = hasUnsavedEdits();
    const ServerConfig config = wanted();
    const QList<Problem> problems = config.validate();
    const auto ours = std::ranges::find_if(problems, [](const Problem& problem) {
        return problem.subject.startsWith("stun."_L1) || problem.subject == "publicHost"_L1;
    });
    m_responder->setProblem(ours == problems.end() ? QString() : Wording::problem(*ours, config));
    const bool valid = ours == problems.end();
    m_apply->setEnabled(edited && valid && !m_isApplying);
    m_cancel->setEnabled(edited);
    m_testAll->setEnabled(m_stun->rowCount() + m_turn->rowCount() > 0);
    m_state->setText(m_isApplying ? tr("Testing the TURN servers first…")
            : edited              ? tr("● Not applied yet")
                                  : QString());
}

void IceServersPage::showNotices()
{
    QStringList notices;
    const QList<SettingRow> rows = m_desk.settings.rows();
    for (const SettingRow& row : rows) {
        const bool ours = row.key == "stunservers"_L1 || row.key == "turnservers"_L1;
        if (ours && (row.source == ValueSource::Environment || row.source == ValueSource::CommandLine))
            notices += tr("%1 is set by %2. What you change here is saved, but waits until that is gone.")
                           .arg(row.key, row.origin);
    }
    m_notice->setText(notices.join(u'\n'));
    m_notice->setVisible(!notices.isEmpty());
}

// ---- Tests and applying --------------------------------------------------------------------------------

void IceServersPage::test(const IceServerConfig& server)
{
    m_resultsBox->show();
    m_tester->test(server);
}

void IceServersPage::testAll()
{
    for (const IceServerModel* model : {m_stun, m_turn}) {
        for (const IceServerConfig& server : model->servers())
            test(server);
    }
}

QList<IceServerConfig> IceServersPage::doubtfulTurnServers() const
{
    QList<IceServerConfig> found;
    for (const IceServerConfig& server : m_turn->servers()) {
        const auto report = m_tester->reportOf(server);
        const bool works = report && report->works();
        const bool failed = report && report->finished && !works;
        if (server.enabled && !works && (failed || !m_base.turnServers.contains(server)))
            found += server;
    }
    return found;
}

void IceServersPage::apply()
{
    if (!m_apply->isEnabled())
        return;
    m_isApplying = true;
    const QList<IceServerConfig> doubtful = doubtfulTurnServers();
    for (const IceServerConfig& server : doubtful) {
        const auto report = m_tester->reportOf(server);
        if (!report || report->finished)
            test(server);
    }
    showState();
    if (m_tester->isRunning())
        m_patience.start(kTestPatience);
    else
        applyTested();
}

void IceServersPage::applyTested()
{
    showState();
    if (!m_isApplying)
        return;
    m_patience.stop();
    m_isApplying = false;
    QStringList failing;
    const QList<IceServerConfig> doubtful = doubtfulTurnServers();
    for (const IceServerConfig& server : doubtful)
        failing += server.urls.join(u", "_s);
    showState();
    if (failing.isEmpty()) {
        applyNow();
        return;
    }
    ConfirmBox::ask(this,
        tr("Hand out %n TURN server(s) that failed the test?", nullptr, static_cast<int>(failing.size())),
        tr("%1\n\nA device that a TURN server refuses asks again at once, up to 22,000 times a second. That "
           "loads the device, the network and the TURN server. Correct the entry or turn it off instead.")
            .arg(failing.join(u'\n')),
        tr("Hand out &anyway"), [this] { applyNow(); });
}

void IceServersPage::applyNow()
{
    const ServerConfig config = wanted();
    const QList<SettingDifference> differences = m_desk.settings.differences(config);
    const bool needsRestart = std::ranges::any_of(differences,
        [](const SettingDifference& change) { return change.waitsForStart && !change.isOverruled; });
    m_isApplying = true; // the store's own news must not be taken for somebody else's
    const std::optional<Problem> problem = m_desk.settings.apply(config);
    m_isApplying = false;
    if (problem) {
        showState();
        ConfirmBox::tell(
            this, QMessageBox::Warning, tr("Nothing was changed."), Wording::problem(*problem, config));
        return;
    }
    cancel();
    Q_EMIT said(tr("Applied. Who joins from now on gets the new list."));
    if (needsRestart)
        ServerRestart::offer(m_desk, this);
}

void IceServersPage::reveal(const QString& what)
{
    if (what == "turnservers"_L1)
        m_turnPanel->view()->setFocus();
    else if (what.startsWith("stun."_L1) || what == "publicHost"_L1)
        m_responder->setFocus();
    else
        m_stunPanel->view()->setFocus();
    m_stunPanel->reveal(what);
    m_turnPanel->reveal(what);
}

void IceServersPage::retranslate()
{
    setAccessibleName(tr("STUN and TURN servers"));
    m_resultsTitle->setText(tr("Test &results"));
    m_resultsView->setAccessibleName(tr("Test results"));
    m_testAll->setText(tr("&Test all"));
    m_cancel->setText(tr("&Cancel"));
    m_cancel->setToolTip(tr("Back to what is in force"));
    m_apply->setText(tr("&Apply"));
    m_apply->setToolTip(tr("Save the lists and give them to everybody who joins from now on"));
    m_results->retranslate();
    showNotices();
    showState();
}

} // namespace rdv::ui
