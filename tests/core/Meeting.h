// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/Rendezvous.h"
#include "tests/core/StoreModel.h"

#include <QList>
#include <QSet>

#include <deque>
#include <optional>
#include <variant>

namespace rdv::test {

/// The rules with peers that have names instead of sockets and a clock that is moved by hand. It remembers
/// what every peer was told, and fails a test in which somebody is told something after its connection was
/// closed.
class Meeting {
public:
    explicit Meeting(const ServerConfig& config = {}, std::optional<quint16> responderPort = 3478,
        const QByteArray& key = QByteArray(32, 'k'))
        : rules(config, responderPort, key)
    {
    }

    PeerId arrive(const QString& address = QStringLiteral("192.0.2.1"),
        const QString& userAgent = QStringLiteral("Make Model 1.0 00:11:22:33:44:55"))
    {
        const PeerId peer = makePeerId(1);
        take(rules.arrive(
            {peer, address, userAgent, QStringLiteral("rdv.example"), CarrierKind::WebSocket, false, {}},
            now));
        return peer;
    }

    PeerId device(const QString& room, const QString& address = QStringLiteral("192.0.2.1"),
        const QString& userAgent = QStringLiteral("Make Model 1.0 00:11:22:33:44:55"))
    {
        const PeerId peer = arrive(address, userAgent);
        join(peer, deviceJoin(room));
        return peer;
    }

    PeerId viewer(const QString& room, const QString& token = {}, const QString& resume = {},
        const QByteArray& cookie = {})
    {
        const PeerId peer = makePeerId(1);
        take(rules.arrive({peer, QStringLiteral("198.51.100.7"), QStringLiteral("Mozilla/5.0"),
                              QStringLiteral("rdv.example"), CarrierKind::WebSocket, false, cookie},
            now));
        join(peer, viewerJoin(room, token, resume));
        return peer;
    }

    static Join deviceJoin(const QString& room, const QString& token = {}, Spelling spelling = Spelling::Rms)
    {
        Join join;
        join.role = Role::Device;
        join.room = room;
        join.ackId = "1";
        join.spelling = spelling;
        join.token = token;
        return join;
    }

    static Join viewerJoin(const QString& room, const QString& token = {}, const QString& resume = {})
    {
        Join join;
        join.role = Role::Viewer;
        join.room = room;
        join.ackId = "1";
        join.streamName = QStringLiteral("stream");
        join.transport = QStringLiteral("srtp");
        join.token = token;
        join.resume = resume;
        return join;
    }

    void join(const PeerId& peer, const Join& join) { say(peer, join); }
    void say(const PeerId& peer, const Inbound& message) { take(rules.on(peer, message, now)); }
    void relay(const PeerId& from, const PeerId& to, decltype(Relay::body) body)
    {
        Relay relay;
        relay.to = to;
        relay.body = std::move(body);
        say(from, relay);
    }
    void hangUp(const PeerId& peer)
    {
        closed.insert(peer);
        take(rules.gone(peer, now));
    }
    void pass(std::chrono::milliseconds span)
    {
        // In steps, as the real clock ticks; peers that are alive answer their heartbeats.
        const auto end = now.steady + span;
        while (now.steady < end) {
            const auto step = std::min(end - now.steady, std::chrono::milliseconds(500));
            now = now + step;
            take(rules.tick(now));
            for (const PeerId& peer : std::as_const(alive)) {
                if (!closed.contains(peer))
                    say(peer, Heartbeat{});
            }
        }
    }

    /// Everything of one kind that `peer` was told.
    template <typename Message> QList<Message> told(const PeerId& peer) const
    {
        QList<Message> messages;
        for (const Deliver& deliver : delivered) {
            if (deliver.to != peer)
                continue;
            if (const auto* message = std::get_if<Message>(&deliver.message))
                messages.append(*message);
        }
        return messages;
    }
    template <typename Message> bool wasTold(const PeerId& peer) const
    {
        return !told<Message>(peer).isEmpty();
    }

    /// Issues a token and returns its text; empty when it is refused.
    QString issue(const TokenRequest& request)
    {
        const auto issued = rules.issueToken(request, now);
        if (!issued)
            return {};
        take(issued->effects);
        return issued->token.text;
    }
    QString issue(const QString& text)
    {
        TokenRequest request;
        request.text = text;
        return issue(request);
    }
    /// False when there is no such token.
    bool revoke(const QString& text, TokenKind kind = TokenKind::Viewer)
    {
        const auto effects = rules.revokeToken(text, kind, now);
        if (effects)
            take(*effects);
        return effects.hasValue();
    }

    bool isClosed(const PeerId& peer) const { return closed.contains(peer); }
    int counted(Counter counter) const
    {
        return static_cast<int>(std::count(counts.begin(), counts.end(), counter));
    }
    QList<Event> facts(EventKind kind) const
    {
        QList<Event> found;
        for (const Event& event : events) {
            if (event.kind == kind)
                found.append(event);
        }
        return found;
    }

    /// Tells the rules what became of the oldest decision that waits for the store. What it stood for is
    /// written, or forgotten, as a whole.
    void answer(bool isStored = true)
    {
        const Waiting waiting = std::move(held.front());
        held.pop_front();
        if (isStored)
            store.write(waiting.changes);
        if (waiting.commit != 0)
            take(rules.stored(waiting.commit, isStored, now));
    }
    void answerAll()
    {
        while (!held.empty())
            answer();
    }
    /// Nothing of what the store has been given could be written: told newest first.
    void failAll()
    {
        std::deque<Waiting> failed = std::exchange(held, {});
        for (auto waiting = failed.rbegin(); waiting != failed.rend(); ++waiting) {
            if (waiting->commit != 0)
                take(rules.stored(waiting->commit, false, now));
        }
    }

    void take(const Effects& effects)
    {
        for (const auto& action : effects.actions) {
            if (const auto* deliver = std::get_if<Deliver>(&action)) {
                toldAfterClose = toldAfterClose || closed.contains(deliver->to);
                delivered.push_back(*deliver);
            } else {
                closed.insert(std::get<Close>(action).peer);
            }
        }
        steps.insert(steps.end(), effects.steps.begin(), effects.steps.end());
        ended.insert(ended.end(), effects.ended.begin(), effects.ended.end());
        touchedRooms.insert(touchedRooms.end(), effects.touched.rooms.begin(), effects.touched.rooms.end());
        counts.insert(counts.end(), effects.counts.begin(), effects.counts.end());
        events.insert(events.end(), effects.facts.begin(), effects.facts.end());
        questions.insert(questions.end(), effects.questions.begin(), effects.questions.end());
        if (effects.commit != 0 || !effects.changes.empty())
            held.push_back({effects.commit, effects.changes});
        if (!holdsAnswers)
            answerAll();
    }

    Now now{std::chrono::hours(1), std::chrono::milliseconds(1'795'334'719'000)};
    Rendezvous rules;
    QSet<PeerId> alive; ///< answer heartbeats while time passes
    std::vector<Deliver> delivered;
    std::vector<Event> events;
    std::vector<Counter> counts;
    std::vector<SessionStep> steps;
    std::vector<SessionInfo> ended;
    std::vector<QString> touchedRooms;
    std::vector<AuthorizationAsked> questions;
    QSet<PeerId> closed;
    /// What the store has been given and not yet answered. Answered at once unless a test holds it back.
    struct Waiting {
        CommitId commit = 0;
        StoreChanges changes;
    };
    std::deque<Waiting> held;
    bool holdsAnswers = false;
    StoreModel store;
    bool toldAfterClose = false;
};

} // namespace rdv::test
