// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TrayIcon.h"

#include "ui/kit/Theme.h"
#include "ui/shell/ServerActions.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace rdv::ui {

TrayIcon::TrayIcon(const ServerActions& actions, QObject* parent)
    : QObject(parent)
    , m_show(m_menu.addAction(Theme::icon(u"overview"_s), QString()))
    , m_quit(new QAction(Theme::icon(u"quit"_s), QString(), this))
{
    m_menu.addSeparator();
    m_menu.addAction(actions.pause());
    m_menu.addAction(actions.copyLink());
    m_menu.addSeparator();
    m_menu.addAction(m_quit);
    m_icon.setContextMenu(&m_menu);
    connect(m_show, &QAction::triggered, this, &TrayIcon::windowWanted);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::windowWanted);
    connect(&Theme::instance(), &Theme::changed, this, &TrayIcon::draw);
    draw();
    retranslate();
    // Where a tray comes up later than this program, the icon comes with it.
    m_icon.show();
}

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::show(const ServerStatus& status, const Condition& condition)
{
    const bool looksTheSame = condition.trayPicture() == m_condition.trayPicture();
    m_status = status;
    m_condition = condition;
    if (!looksTheSame)
        draw();
    retranslate();
}

void TrayIcon::tellStillRunning()
{
    m_icon.showMessage(QGuiApplication::applicationDisplayName(),
        tr("The server keeps running. Choose Quit here to end it."), Theme::applicationIcon());
}

void TrayIcon::retranslate()
{
    m_show->setText(tr("&Show window"));
    m_quit->setText(tr("&Quit"));
    const QString devices = tr("%n device(s)", nullptr, m_status.devices);
    const QString viewers = tr("%n viewer(s)", nullptr, m_status.viewers);
    //: How many devices, how many viewers
    const QString counts = tr("%1, %2", "devices, viewers").arg(devices, viewers);
    //: Name of the program, state of the server
    const QString head
        = tr("%1: %2", "program, state").arg(QGuiApplication::applicationDisplayName(), m_condition.word());
    m_icon.setToolTip(m_status.running ? u"%1\n%2"_s.arg(head, counts) : head);
}

void TrayIcon::draw()
{
    const QString panel = Theme::instance().isDark() ? u"dark"_s : u"light"_s;
    m_icon.setIcon(Theme::icon(u"tray-%1-%2"_s.arg(m_condition.trayPicture(), panel)));
}

} // namespace rdv::ui
