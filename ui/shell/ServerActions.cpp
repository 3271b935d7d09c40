// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ServerActions.h"

#include "ui/kit/ConfirmBox.h"
#include "ui/kit/Feed.h"
#include "ui/kit/ServerRestart.h"
#include "ui/kit/SettingsStore.h"
#include "ui/kit/Theme.h"
#include "ui/kit/ViewerLink.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace rdv::ui {

ServerActions::ServerActions(const Desk& desk, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
    , m_start(new QAction(Theme::icon(u"play"_s), QString(), this))
    , m_stop(new QAction(Theme::icon(u"stop"_s), QString(), this))
    , m_restart(new QAction(Theme::icon(u"restart"_s), QString(), this))
    , m_pause(new QAction(Theme::icon(u"pause"_s), QString(), this))
    , m_copyLink(new QAction(Theme::icon(u"copy"_s), QString(), this))
{
    m_start->setObjectName(u"startAction"_s);
    m_stop->setObjectName(u"stopAction"_s);
    m_restart->setObjectName(u"restartAction"_s);
    m_pause->setObjectName(u"pauseAction"_s);
    m_copyLink->setObjectName(u"copyLinkAction"_s);
    m_pause->setCheckable(true);
    connect(m_start, &QAction::triggered, this, [this] { m_desk.server.start(m_desk.settings.config()); });
    connect(m_stop, &QAction::triggered, this, &ServerActions::askAndStop);
    connect(m_restart, &QAction::triggered, this, &ServerActions::askAndRestart);
    connect(m_pause, &QAction::triggered, this, [this](bool paused) { m_desk.server.pauseViewers(paused); });
    connect(m_copyLink, &QAction::triggered, this, &ServerActions::copyViewerLink);
    retranslate();
    show(Condition());
}

void ServerActions::show(const Condition& condition)
{
    const bool isUp = m_desk.feed.status().running;
    m_start->setEnabled(!isUp && condition.kind() != Condition::Kind::Starting);
    m_stop->setEnabled(isUp);
    m_restart->setEnabled(isUp);
    m_pause->setEnabled(isUp);
    m_pause->setChecked(m_desk.feed.status().viewersPaused);
}

void ServerActions::retranslate()
{
    m_start->setText(tr("&Start", "server"));
    m_stop->setText(tr("S&top", "server"));
    m_restart->setText(tr("&Restart", "server"));
    m_pause->setText(tr("&Pause new viewers"));
    m_copyLink->setText(tr("&Copy viewer link"));
}

void ServerActions::askAndStop()
{
    const int viewers = m_desk.feed.status().viewers;
    if (viewers == 0)
        return m_desk.server.stop();
    ConfirmBox::ask(m_window, tr("Stop the server?"),
        tr("%n viewer(s) will be cut off, and nobody can join until it is started again.", nullptr, viewers),
        tr("&Stop", "server"), [server = &m_desk.server] { server->stop(); });
}

void ServerActions::askAndRestart()
{
    const int viewers = m_desk.feed.status().viewers;
    if (viewers == 0)
        return ServerRestart::run(m_desk);
    ConfirmBox::ask(m_window, tr("Restart the server?"),
        tr("%n viewer(s) will be cut off. Devices come back by themselves.", nullptr, viewers),
        tr("&Restart", "server"), [desk = m_desk] { ServerRestart::run(desk); });
}

void ServerActions::copyViewerLink()
{
    const ViewerLink link(m_desk.feed.status(), m_desk.settings.config(), ViewerLink::ownAddresses());
    QGuiApplication::clipboard()->setText(ViewerLink::textOf(link.home()));
    Q_EMIT said(tr("Link copied."));
}

} // namespace rdv::ui
