// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/RendezvousServer.h"

#include <QWidget>

namespace rdv::ui {

class Feed;
class SettingsStore;

/// What every page works with.
struct Desk {
    RendezvousServer& server; ///< commands
    Feed& feed; ///< what happens
    SettingsStore& settings; ///< the configuration
};

enum class PageId { Overview, Devices, Sessions, Tokens, IceServers, Settings, Log };

/// One page of the window. It is made once, on first show or earlier, and lives as long as the window.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(PageId id, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const { return m_id; }
    /// Shows one thing of this page: a room, a session's id, a token's fingerprint, a setting's key.
    virtual void reveal(const QString& what);
    /// Whether there are edits that would be lost: the window asks before it closes.
    [[nodiscard]] virtual bool hasUnsavedEdits() const { return false; }

Q_SIGNALS:
    void jumpRequested(rdv::ui::PageId page, const QString& what);
    /// A passing word for the status bar: "Link copied."
    void said(const QString& text);

protected:
    /// Sets every text anew. Called once by the page's own constructor and at each change of language.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    PageId m_id;
};

} // namespace rdv::ui
