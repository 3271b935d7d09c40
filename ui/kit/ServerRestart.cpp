// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ServerRestart.h"

#include "ui/kit/ConfirmBox.h"
#include "ui/kit/Feed.h"
#include "ui/kit/Page.h"
#include "ui/kit/SettingsStore.h"

namespace rdv::ui {

void ServerRestart::run(const Desk& desk)
{
    RendezvousServer* server = &desk.server;
    const SettingsStore* settings = &desk.settings;
    QObject::connect(
        server, &RendezvousServer::stopped, settings,
        [server, settings] { server->start(settings->config()); }, Qt::SingleShotConnection);
    server->stop();
}

void ServerRestart::offer(const Desk& desk, QWidget* parent)
{
    const ServerStatus& status = desk.feed.status();
    if (!status.running)
        return;
    const QString consequence = status.viewers == 0
        ? tr("Some of what was changed takes effect at the next start of the server. Devices come back by "
             "themselves.")
        : tr("Some of what was changed takes effect at the next start of the server. Devices come back by "
             "themselves, but %n viewer(s) will be cut off.",
            nullptr, status.viewers);
    ConfirmBox::ask(
        parent, tr("Restart the server now?"), consequence, tr("&Restart"), [desk] { run(desk); });
}

} // namespace rdv::ui
