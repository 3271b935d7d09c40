// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/SessionDetails.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/FactSheet.h"
#include "ui/kit/Formats.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/StatePill.h"
#include "ui/sessions/LadderPanel.h"
#include "ui/sessions/SessionWording.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QString orNone(const QString& text)
{
    return text.isEmpty() ? Formats::none() : text;
}

} // namespace

SessionDetails::SessionDetails(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"sessions"_s, this))
    , m_title(new PlainLabel(this))
    , m_state(new StatePill(this))
    , m_reading(new QLabel(this))
    , m_facts(new FactSheet(this))
    , m_ladder(new LadderPanel(this))
{
    m_title->setObjectName(u"sessionTitle"_s);
    m_reading->setObjectName(u"sessionReading"_s);
    m_ladder->setObjectName(u"ladderPanel"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* text = new QWidget(this);
    auto* column = new QVBoxLayout(text);
    column->addWidget(m_title);
    column->addWidget(m_state, 0, Qt::AlignLeading);
    column->addWidget(m_reading);
    column->addWidget(m_facts);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"sessionFacts"_s);
    scroll->setFocusPolicy(Qt::NoFocus); // the facts in it take the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(text);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    // Wrapped text and facts keep their height; what does not fit is scrolled to.
    m_reading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scroll);
    splitter->addWidget(m_ladder);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({scroll->minimumWidth() * 4 / 3, scroll->minimumWidth() * 2});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    retranslate();
}

void SessionDetails::retranslate()
{
    m_empty->setText(tr("Select a session to see how it went, message by message."));
    m_title->setAccessibleName(tr("Session"));
    m_state->setAccessibleName(tr("State"));
    m_reading->setAccessibleName(tr("Where the session stands"));
    refresh();
}

void SessionDetails::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SessionDetails::setSession(const std::optional<SessionInfo>& session)
{
    const bool isOther
        = session.has_value() != m_session.has_value() || (session && session->id != m_session->id);
    m_session = session;
    if (isOther)
        m_ladder->setLadder({}, session.value_or(SessionInfo()));
    refresh();
}

void SessionDetails::setLadder(const Ladder& ladder)
{
    if (m_session && ladder.session == m_session->id)
        m_ladder->setLadder(ladder, *m_session);
}

void SessionDetails::tick()
{
    if (m_session && !hasEnded(*m_session))
        refresh();
}

void SessionDetails::refresh()
{
    m_stack->setCurrentIndex(m_session ? 1 : 0);
    if (!m_session)
        return;
    const SessionInfo& session = *m_session;
    m_title->setFullText(tr("%1 in %2", "viewer, room").arg(viewerLabel(session), session.room));
    m_state->setState(stateMeaning(session.state), stateIconName(session.state), stateWord(session));
    m_reading->setText(readingOf(session).join(u'\n'));
    const QList<Fact> facts{
        {tr("Time"), elapsedText(session)},
        {tr("Started"), Formats::dateTime(session.since)},
        {tr("Connected"), Formats::dateTime(session.connectedAt)},
        {tr("Ended"), Formats::dateTime(session.endedAt)},
        {tr("Result"), resultText(session)},
        {tr("Room"), session.room},
        {tr("Stream"), orNone(session.stream)},
        {tr("Media"), mediaWord(session)},
        {tr("Viewer's address"), orNone(session.viewerAddress)},
        {tr("Viewer's browser"), orNone(session.viewerUserAgent)},
        {tr("Transport"), carrierSentence(session)},
        {tr("Device's address"), orNone(session.deviceAddress)},
        {tr("Token"), orNone(session.token)},
        {tr("Viewer's candidates"), candidateSentence(session.viewerCandidates)},
        {tr("Device's candidates"), candidateSentence(session.deviceCandidates)},
        {tr("Path"), orNone(session.chosenPair)},
        {tr("Session id"), session.id.toString()},
        {tr("Viewer's id"), session.viewer.toString()},
    };
    m_facts->setFacts(facts);
}

} // namespace rdv::ui
