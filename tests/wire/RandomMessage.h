// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <initializer_list>
#include <random>

namespace rdv::kit {

/// `message` events as peers send them: most are good, some are odd, some are damaged.
class RandomMessage {
public:
    explicit RandomMessage(quint64 seed)
        : m_random(seed)
    {
    }

    /// `5:::` and JSON, or what is left of it.
    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] int number(int below)
    {
        return static_cast<int>(m_random() % static_cast<unsigned>(below));
    }
    [[nodiscard]] bool oneIn(int chances) { return number(chances) == 0; }
    [[nodiscard]] QByteArray pick(std::initializer_list<const char*> choices);
    [[nodiscard]] QByteArray blank();
    [[nodiscard]] QByteArray text();
    [[nodiscard]] QByteArray value(int depth);
    [[nodiscard]] QByteArray member(const QByteArray& key, const QByteArray& value);
    [[nodiscard]] QByteArray object(QByteArrayList members);
    [[nodiscard]] QByteArray candidate();
    [[nodiscard]] QByteArray payload(const QByteArray& type);
    [[nodiscard]] QByteArray message();
    void damage(QByteArray& packet);

    std::mt19937_64 m_random;
};

} // namespace rdv::kit
