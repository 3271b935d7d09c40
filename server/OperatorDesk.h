// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/AdminOperations.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace rdv {

class Service;

/// Operators' commands from the admin thread: each is put to the service thread, and waited for. A desk that
/// is closed answers at once that nothing runs, also to those who wait already; that is why the service
/// thread may wait for the admin thread once it has closed the desk.
class OperatorDesk : public AdminOperations {
public:
    explicit OperatorDesk(Service& service);

    void open();
    void close(); ///< called in the service thread

    [[nodiscard]] ServerStatus status() override;
    [[nodiscard]] StatsSample sample() override;
    [[nodiscard]] QList<StatsSample> samples(int seconds) override;
    [[nodiscard]] QList<TokenInfo> tokens() override;
    [[nodiscard]] QList<TokenInfo> allTokens() override;
    [[nodiscard]] QList<RoomInfo> rooms() override;
    [[nodiscard]] QList<DeviceInfo> devices() override;
    [[nodiscard]] QList<SessionInfo> sessions() override;
    [[nodiscard]] Expected<SessionPage, OperationError> pastSessions(const PageQuery& query) override;
    [[nodiscard]] Ladder ladder(const SessionId& session) override;
    [[nodiscard]] Expected<AuditPage, OperationError> audit(const PageQuery& query) override;
    [[nodiscard]] QList<LogRecord> log(qint64 after, int limit) override;
    [[nodiscard]] ServerConfig config() override;

    [[nodiscard]] Expected<QList<IssuedToken>, OperationError> issueTokens(
        const QList<TokenRequest>& requests, const Caller& caller) override;
    [[nodiscard]] Done revokeToken(const TokenId& token, RevokeMode mode, const Caller& caller) override;
    [[nodiscard]] Done removeToken(const QString& text, const Caller& caller) override;
    [[nodiscard]] Done allowRoom(const QString& name, const Caller& caller) override;
    [[nodiscard]] Done disallowRoom(const QString& name, const Caller& caller) override;
    [[nodiscard]] Done blockRoom(const QString& name, const Caller& caller) override;
    [[nodiscard]] Done disconnectViewer(const PeerId& viewer, const Caller& caller) override;
    [[nodiscard]] Done disconnectSession(const SessionId& session, const Caller& caller) override;
    [[nodiscard]] Done disconnectDevice(const QString& room, const Caller& caller) override;
    [[nodiscard]] Done pauseViewers(bool paused, const Caller& caller) override;
    [[nodiscard]] std::optional<Problem> changeConfig(
        const ServerConfig& wanted, const Caller& caller) override;
    [[nodiscard]] IceTestReport testIceServer(const IceServerConfig& server, const QString& url) override;

private:
    /// What the two threads share; it outlives whoever of them goes first.
    struct Hatch {
        std::mutex mutex;
        std::condition_variable moved;
        bool isOpen = false;
    };
    template <typename T> using Reply = std::function<void(const T&)>;
    template <typename T> using Question = std::function<void(Service&, const Reply<T>&)>;

    /// `closed`: the answer of a closed desk; `late`: when none came in time.
    template <typename T>
    [[nodiscard]] T ask(const Question<T>& question, const T& closed, const T& late,
        std::chrono::milliseconds patience = kPatience) const;
    template <typename T> [[nodiscard]] T look(const std::function<T(Service&)>& question) const;
    [[nodiscard]] Done change(const Question<Done>& question) const;
    void post(std::function<void(Service&)> call) const;

    static constexpr std::chrono::milliseconds kPatience{5000};

    Service& m_service;
    std::shared_ptr<Hatch> m_hatch;
};

} // namespace rdv
