// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Leaving.h"

#include "ui/kit/ConfirmBox.h"
#include "ui/kit/Feed.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QString place()
{
    return u"window/closesToTray"_s;
}

} // namespace

Leaving::Leaving(const Desk& desk, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
}

void Leaving::close()
{
    if (QSettings().value(place(), false).toBool())
        Q_EMIT hideAgreed();
    else if (m_window->findChild<QWidget*>(u"closeBox"_s) == nullptr)
        askHowToClose();
}

void Leaving::askHowToClose()
{
    auto* box = new QMessageBox(m_window);
    box->setObjectName(u"closeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(QGuiApplication::applicationDisplayName());
    box->setText(tr("Keep the server running?"));
    box->setInformativeText(
        tr("Without its window the server goes on in the system tray. Devices and viewers notice nothing."));
    auto* again = new QCheckBox(tr("&Do this always when the window is closed"), box);
    again->setObjectName(u"rememberCloseBox"_s);
    again->setChecked(true);
    box->setCheckBox(again);
    QPushButton* keep = box->addButton(tr("&Keep running"), QMessageBox::AcceptRole);
    keep->setObjectName(u"keepRunningButton"_s);
    QPushButton* end = box->addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    end->setObjectName(u"quitButton"_s);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keep);
    connect(keep, &QPushButton::clicked, this, [this, again] {
        QSettings().setValue(place(), again->isChecked());
        Q_EMIT hideAgreed();
    });
    connect(end, &QPushButton::clicked, this, &Leaving::askAboutViewers);
    box->open();
}

void Leaving::quit(bool hasEdits)
{
    // The tray and the system can ask for the end while the question waits.
    if (m_question != nullptr) {
        m_question->raise();
        m_question->activateWindow();
        return;
    }
    if (!hasEdits)
        return askAboutViewers();
    m_question = ConfirmBox::ask(m_window, tr("Quit without saving?"),
        tr("There are changes to the configuration that were not applied. They will be lost."),
        tr("&Discard"), [this] { askAboutViewers(); });
}

void Leaving::askAboutViewers()
{
    const ServerStatus& status = m_desk.feed.status();
    if (!status.running || status.viewers == 0) {
        Q_EMIT quitAgreed();
        return;
    }
    m_question = ConfirmBox::ask(m_window, tr("Quit and stop the server?"),
        tr("%n viewer(s) will be cut off, and nobody can join until it is started again.", nullptr,
            status.viewers),
        tr("&Quit"), [this] { Q_EMIT quitAgreed(); });
}

} // namespace rdv::ui
