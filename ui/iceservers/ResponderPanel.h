// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/ServerConfig.h"
#include "server/model/Watch.h"

#include <QGroupBox>

#include <optional>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace rdv::ui {

class Feed;
class PlainLabel;
class StatePill;

/// The built-in STUN responder: what is set, what it does, how much it is asked.
class ResponderPanel : public QGroupBox {
    Q_OBJECT

public:
    explicit ResponderPanel(const Feed& feed, QWidget* parent = nullptr);

    void setConfig(const ServerConfig& config); ///< shows its part; edited() is not said
    /// Writes what is set here into a configuration.
    void writeTo(ServerConfig& config) const;
    /// Problems of a configuration that belong here, as sentences; empty: none.
    void setProblem(const QString& sentence);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void showStatus(const ServerStatus& status);
    void takeSample(const StatsSample& sample);
    void showRate();

    const Feed& m_feed;
    QLabel* m_portLabel = nullptr;
    QSpinBox* m_port = nullptr;
    QLabel* m_addressLabel = nullptr;
    QLineEdit* m_address = nullptr;
    QLabel* m_hostLabel = nullptr;
    QLineEdit* m_host = nullptr;
    StatePill* m_state = nullptr;
    PlainLabel* m_listening = nullptr;
    PlainLabel* m_rate = nullptr;
    QLabel* m_note = nullptr;
    QString m_problem;
    std::optional<StatsSample> m_last;
    double m_perSecond = -1;
    bool m_isFilling = false;
};

} // namespace rdv::ui
