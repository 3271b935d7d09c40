// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

#include <QHostAddress>
#include <QList>

#include <functional>

class QLineEdit;
class QPushButton;

namespace rdv::ui {

class PlainLabel;
class StatePill;

/// How the server is, the buttons that start and stop it, and the address of its pages.
class ServerHead : public QWidget {
    Q_OBJECT

public:
    explicit ServerHead(const Desk& desk, QWidget* parent = nullptr);

    /// `addresses`: of this machine.
    void setAddresses(const QList<QHostAddress>& addresses);
    void tell();
    void retranslate();

Q_SIGNALS:
    void said(const QString& text);

private:
    void lay();
    void wire();
    void start();
    void stop();
    void restart();
    /// Asks first when viewers would be cut off.
    void afterConsent(const QString& question, const QString& yes, std::function<void()> act);
    void tellState();
    void tellLink();
    void tellButtons();
    void copyLink();

    enum class Transit { None, Starting, Stopping };

    Desk m_desk;
    Transit m_transit = Transit::None;
    QList<QHostAddress> m_addresses;
    StatePill* m_pill;
    PlainLabel* m_reason;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_restart;
    PlainLabel* m_linkLabel;
    QLineEdit* m_link;
    QPushButton* m_copy;
    QPushButton* m_open;
};

} // namespace rdv::ui
