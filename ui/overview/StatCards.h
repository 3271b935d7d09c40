// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Infos.h"
#include "server/model/Watch.h"
#include "ui/kit/Page.h"
#include "ui/overview/StatsHistory.h"
#include "ui/overview/TileGrid.h"

namespace rdv::ui {

class Card;

/// The numbers of the moment, each a way to the page behind it.
class StatCards : public TileGrid {
    Q_OBJECT

public:
    explicit StatCards(QWidget* parent = nullptr);

    void tell(const ServerStatus& status, const StatsSample& sample, const StatsHistory& history, qint64 now);
    void retranslate();

Q_SIGNALS:
    void jumpRequested(rdv::ui::PageId page, const QString& what);

private:
    Card* newCard(const QString& name, PageId page, const QString& what = {});
    void tellSuccess(const OutcomeCounts& outcomes);
    void tellCertificate(const ServerStatus& status, qint64 now);

    Card* m_devices;
    Card* m_viewers;
    Card* m_settingUp;
    Card* m_success;
    Card* m_tokens;
    Card* m_stun;
    Card* m_certificate;
};

} // namespace rdv::ui
