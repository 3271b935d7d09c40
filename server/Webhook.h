// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/Effects.h"
#include "server/model/ServerConfig.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>

#include <array>
#include <optional>

namespace rdv {

/// Asks somebody else's server whether a viewer may come in: a POST with JSON to `webhook.url`. 204, or 200
/// with `{"allow": true}`, admits; whatever else happens, denies.
class Webhook : public QObject {
    Q_OBJECT

public:
    static constexpr int kAtOnce = 256; ///< further questions are denied unasked
    static constexpr qint64 kAnswerBytes = qint64{64} * 1024;

    explicit Webhook(const ServerConfig::Webhook& settings);
    ~Webhook() override;

    void setSettings(const ServerConfig::Webhook& settings)
    {
        m_settings = settings;
    } ///< for questions to come
    /// Answered by answered(), once, later.
    void ask(const AuthorizationAsked& question);

Q_SIGNALS:
    /// `reason` is plain English for the log; nothing of what the other side sent is in it.
    void answered(quint64 question, bool isAdmitted, const QString& reason);

private:
    void follow(QNetworkReply* reply, quint64 question);

    ServerConfig::Webhook m_settings;
    /// One of them holds six connections to a host and lets everybody else wait.
    std::array<QNetworkAccessManager, 4> m_networks;
    size_t m_next = 0;
    int m_open = 0;
};

} // namespace rdv
