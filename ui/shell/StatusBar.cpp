// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusBar.h"

#include "ui/kit/Feed.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/PlainToolTip.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/StatePill.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"

#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv::ui {

StatusBar::StatusBar(const Desk& desk, QWidget* parent)
    : QStatusBar(parent)
    , m_desk(desk)
    , m_pill(new StatePill(this))
    , m_addresses(new PlainLabel(this))
    , m_said(new PlainLabel(this))
    , m_problem(new QToolButton(this))
{
    setObjectName(u"statusBar"_s);
    m_pill->setObjectName(u"statePill"_s);
    m_addresses->setObjectName(u"addressesLabel"_s);
    m_said->setObjectName(u"saidLabel"_s);
    m_problem->setObjectName(u"problemButton"_s);
    m_problem->setAutoRaise(true);
    m_problem->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_said->setFocusPolicy(Qt::NoFocus);
    const int space = fontMetrics().height() / 3;
    setContentsMargins(space, 0, space, 0);
    addWidget(m_pill);
    addWidget(m_addresses);
    addWidget(m_said, 1);
    addPermanentWidget(m_problem);
    m_saidEnd.setSingleShot(true);
    m_saidEnd.setInterval(6s);
    connect(&m_saidEnd, &QTimer::timeout, m_said, [this] { m_said->setFullText({}); });
    connect(m_problem, &QToolButton::clicked, this,
        [this] { Q_EMIT problemClicked(m_condition.problem() ? PageId::Overview : PageId::Log); });
    connect(&desk.feed, &Feed::eventsAdded, this, &StatusBar::takeEvents);
    connect(&desk.feed, &Feed::wasReset, this, [this] {
        m_lastTrouble.reset();
        showProblem();
    });
    StatusBar::retranslate();
}

void StatusBar::show(const ServerStatus& status, const Condition& condition)
{
    m_status = status;
    m_condition = condition;
    retranslate();
}

void StatusBar::say(const QString& text)
{
    m_said->setFullText(text);
    m_saidEnd.start();
}

void StatusBar::retranslate()
{
    m_pill->setState(m_condition.meaning(), m_condition.icon(), m_condition.word());
    m_pill->setAccessibleDescription(tr("State of the server"));
    m_problem->setToolTip(tr("Show the last problem"));
    showAddresses();
    showProblem();
}

void StatusBar::takeEvents(const QList<Event>& events)
{
    const auto trouble = std::find_if(
        events.rbegin(), events.rend(), [](const Event& event) { return event.level >= Level::Warning; });
    if (trouble == events.rend())
        return;
    m_lastTrouble = *trouble;
    showProblem();
}

void StatusBar::showAddresses()
{
    QStringList parts;
    if (m_status.signaling.state == PartState::Listening)
        parts += tr("Signaling: %1").arg(m_status.signaling.address);
    if (m_status.admin.state == PartState::Listening)
        parts += tr("Admin: %1").arg(m_status.admin.address);
    if (m_status.stun.state == PartState::Listening)
        parts += tr("STUN: %1").arg(m_status.stun.address);
    m_addresses->setFullText(parts.join(u"   "_s));
}

QString StatusBar::problemText() const
{
    if (m_condition.problem())
        return Wording::problem(*m_condition.problem(), m_desk.settings.config());
    if (!m_lastTrouble)
        return {};
    QString sentence = Wording::event(m_lastTrouble->kind);
    for (const auto& [key, value] : m_lastTrouble->fields) {
        if (key == "reason") {
            //: What happened, and why
            return tr("%1 Reason: %2", "sentence, reason").arg(sentence, Wording::reason(value));
        }
    }
    return sentence;
}

void StatusBar::showProblem()
{
    const QString text = problemText();
    m_problem->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    const bool isPresent = m_condition.problem().has_value();
    const bool isError = isPresent || m_lastTrouble->level == Level::Error;
    m_problem->setIcon(
        isError ? Theme::icon(u"error"_s, Meaning::Bad) : Theme::icon(u"warning"_s, Meaning::Warning));
    m_problem->setAccessibleName(text);
    m_problem->setToolTip(plainToolTip(text));
    const int room = width() * (isPresent ? 6 : 4) / 10;
    QString shown = fontMetrics().elidedText(text, Qt::ElideRight, room);
    m_problem->setText(shown.replace(u'&', u"&&"_s));
}

void StatusBar::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    showProblem();
}

} // namespace rdv::ui
