// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace rdv {

class WebSocketLink;

/// The links that have something to send: once in a turn of the event loop each writes all of it in one
/// piece.
class Outbox : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void add(WebSocketLink* link);
    void remove(WebSocketLink* link);

protected:
    bool event(QEvent* event) override;

private:
    void sendAll();
    void askForTurn();

    std::vector<WebSocketLink*> m_links; ///< null: removed meanwhile
};

} // namespace rdv
