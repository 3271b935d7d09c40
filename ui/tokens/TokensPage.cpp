// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokensPage.h"

#include "ui/kit/Feed.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/TableView.h"
#include "ui/kit/Theme.h"
#include "ui/tokens/TokenFilter.h"
#include "ui/tokens/TokenModel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv::ui {

namespace {

constexpr std::array states{TokenState::Unused, TokenState::Bound, TokenState::Expired, TokenState::Revoked};
constexpr std::array kinds{TokenKind::Viewer, TokenKind::Device};

bool canBeRevoked(const TokenInfo& token)
{
    return token.state == TokenState::Unused || token.state == TokenState::Bound;
}

} // namespace

TokensPage::TokensPage(const Desk& desk, QWidget* parent)
    : Page(PageId::Tokens, parent)
    , m_desk(desk)
    , m_model(new TokenModel(desk.feed, this))
    , m_filter(new TokenFilter(*m_model, this))
    , m_table(new TableView(this))
    , m_banner(new QWidget(this))
    , m_bannerText(new QLabel(m_banner))
    , m_switchOn(new QPushButton(m_banner))
    , m_search(new SearchField(this))
    , m_room(new SearchField(this))
    , m_state(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_issue(new QPushButton(Theme::icon(u"add"_s), QString(), this))
    , m_issueMany(new QPushButton(this))
    , m_revoke(new QPushButton(Theme::icon(u"block"_s), QString(), this))
    , m_jump(new QPushButton(Theme::directedIcon(u"forward"_s), QString(), this))
    , m_copy(new QPushButton(Theme::icon(u"copy"_s), QString(), this))
{
    setLayout(new QVBoxLayout);
    buildBanner();
    buildTools();
    buildTable();
    listenToFeed();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TokensPage::tick);
    orderTabs();
    TokensPage::retranslate();
    m_table->rememberHeader(u"tokens"_s);
}

void TokensPage::buildBanner()
{
    m_banner->setObjectName(u"tokensOffBanner"_s);
    m_bannerText->setTextFormat(Qt::PlainText);
    m_bannerText->setWordWrap(true);
    m_switchOn->setObjectName(u"switchTokensOnButton"_s);
    auto* mark = new QLabel(m_banner);
    const auto draw = [this, mark] {
        const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
        mark->setPixmap(Theme::icon(u"warning"_s, Meaning::Warning).pixmap(side));
    };
    draw();
    connect(&Theme::instance(), &Theme::changed, mark, draw);
    auto* line = new QHBoxLayout(m_banner);
    line->setContentsMargins({});
    line->addWidget(mark);
    line->addWidget(m_bannerText, 1);
    line->addWidget(m_switchOn);
    layout()->addWidget(m_banner);
    connect(m_switchOn, &QPushButton::clicked, this, &TokensPage::switchOn);
    connect(&m_desk.settings, &SettingsStore::changed, this, &TokensPage::showState);
}

void TokensPage::buildTools()
{
    m_search->setObjectName(u"tokenSearch"_s);
    m_room->setObjectName(u"tokenRoomFilter"_s);
    m_state->setObjectName(u"tokenStateFilter"_s);
    m_kind->setObjectName(u"tokenKindFilter"_s);
    m_count->setObjectName(u"tokenCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_issue->setObjectName(u"issueButton"_s);
    m_issueMany->setObjectName(u"issueManyButton"_s);
    m_revoke->setObjectName(u"revokeButton"_s);
    m_jump->setObjectName(u"showSessionButton"_s);
    m_copy->setObjectName(u"copyTokenButton"_s);
    m_state->addItems(QStringList(states.size() + 1));
    m_kind->addItems(QStringList(kinds.size() + 1));

    auto* deeds = new QHBoxLayout;
    deeds->addWidget(m_issue);
    deeds->addWidget(m_issueMany);
    deeds->addStretch();
    deeds->addWidget(m_jump);
    deeds->addWidget(m_copy);
    deeds->addWidget(m_revoke);
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_search, 2);
    filters->addWidget(m_room, 1);
    filters->addWidget(m_state);
    filters->addWidget(m_kind);
    filters->addWidget(m_count);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(deeds);
    column->addLayout(filters);

    connect(m_search, &SearchField::searched, m_filter, &TokenFilter::search);
    connect(m_room, &SearchField::searched, m_filter, &TokenFilter::showRoom);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->showState(index > 0 ? std::optional(states[index - 1]) : std::nullopt);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->showKind(index > 0 ? std::optional(kinds[index - 1]) : std::nullopt);
    });
    connect(m_issue, &QPushButton::clicked, this, &TokensPage::issue);
    connect(m_issueMany, &QPushButton::clicked, this, &TokensPage::issueMany);
    connect(m_revoke, &QPushButton::clicked, this, &TokensPage::revoke);
    connect(m_jump, &QPushButton::clicked, this, &TokensPage::jumpToSession);
    connect(m_copy, &QPushButton::clicked, this, &TokensPage::copyFingerprint);
}

void TokensPage::buildTable()
{
    m_table->setObjectName(u"tokenTable"_s);
    m_table->setModel(m_filter);
    m_table->sortByColumn(TokenModel::Created, Qt::DescendingOrder);
    const int digit = fontMetrics().averageCharWidth();
    constexpr std::array<int, TokenModel::Count_> widths{17, 15, 12, 10, 17, 15, 13, 26, 22, 12, 23};
    for (int column = 0; column < TokenModel::Count_; ++column)
        m_table->setColumnWidth(column, widths[column] * digit);
    layout()->addWidget(m_table);
    connect(m_table, &TableView::menuRequested, this, [this](QMenu* menu) { addActions(*menu); });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TokensPage::showChoices);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &TokensPage::showChoices);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &TokensPage::showState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &TokensPage::showState);
}

void TokensPage::orderTabs()
{
    const std::array<QWidget*, 11> asSeen{m_switchOn, m_issue, m_issueMany, m_jump, m_copy, m_revoke,
        m_search, m_room, m_state, m_kind, m_table};
    for (std::size_t i = 1; i < asSeen.size(); ++i)
        setTabOrder(asSeen[i - 1], asSeen[i]);
}

void TokensPage::listenToFeed()
{
    connect(&m_desk.feed, &Feed::wasReset, this, [this] {
        m_rooms.clear();
        m_sessionOf.clear();
        m_viewerOf.clear();
    });
    connect(&m_desk.feed, &Feed::devicesChanged, this,
        [this](const QList<DeviceInfo>& devices, const QStringList& gone) {
            for (const QString& room : gone)
                m_rooms.remove(room);
            for (const DeviceInfo& device : devices)
                m_rooms.insert(device.room);
        });
    connect(&m_desk.feed, &Feed::sessionsChanged, this, &TokensPage::noteSessions);
    connect(&m_desk.feed, &Feed::statusChanged, this, &TokensPage::showState);
    connect(&m_desk.server, &RendezvousServer::answered, this, &TokensPage::takeAnswer);
}

void TokensPage::noteSessions(const QList<SessionInfo>& sessions, const QList<SessionId>& gone)
{
    for (const SessionId& id : gone)
        m_sessionOf.remove(m_viewerOf.take(id));
    for (const SessionInfo& session : sessions) {
        if (session.token.isEmpty())
            continue;
        m_sessionOf.insert(session.viewer.toString(), session.id);
        m_viewerOf.insert(session.id, session.viewer.toString());
    }
}

QString TokensPage::sessionOf(const TokenInfo& token) const
{
    const auto found = m_sessionOf.constFind(token.boundTo);
    return found == m_sessionOf.constEnd() ? QString() : found->toString();
}

QStringList TokensPage::knownRooms() const
{
    QSet<QString> all = m_rooms;
    const QStringList allowed = m_desk.settings.config().allowedRooms;
    all.unite({allowed.cbegin(), allowed.cend()});
    QStringList rooms = all.values();
    rooms.sort(Qt::CaseInsensitive);
    return rooms;
}

QList<TokenInfo> TokensPage::selected() const
{
    QList<TokenInfo> tokens;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        tokens.append(m_model->at(m_filter->mapToSource(row).row()));
    return tokens;
}

void TokensPage::showChoices()
{
    const QList<TokenInfo> tokens = selected();
    m_revoke->setEnabled(std::ranges::any_of(tokens, canBeRevoked));
    m_copy->setEnabled(tokens.size() == 1);
    m_jump->setEnabled(tokens.size() == 1 && !sessionOf(tokens.first()).isEmpty());
}

void TokensPage::showState()
{
    m_banner->setVisible(!m_desk.settings.config().tokensEnabled);
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%n token(s)", nullptr, all)
                                  : tr("%1 of %n token(s)", nullptr, all).arg(locale().toString(shown)));
    showChoices();
}

void TokensPage::tick()
{
    const int first = m_table->rowAt(0);
    if (first < 0)
        return;
    const int below = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = below < 0 ? m_filter->rowCount() - 1 : below;
    QList<int> rows;
    for (int row = first; row <= last; ++row)
        rows.append(m_filter->mapToSource(m_filter->index(row, 0)).row());
    m_model->tick(rows);
}

void TokensPage::showEvent(QShowEvent* event)
{
    m_second.start();
    Page::showEvent(event);
}

void TokensPage::hideEvent(QHideEvent* event)
{
    m_second.stop();
    Page::hideEvent(event);
}

} // namespace rdv::ui
