// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace rdv::test {

/// What one client does on one connection: bytes, cut anywhere, and the other things that a socket can do.
struct ConnectionScript {
    enum class Ending { Finish, HalfClose, Reset };

    struct Step {
        QByteArray bytes;
        bool pause = false; ///< let the server answer before the next step
    };
    QList<Step> steps;
    bool reads = true;
    Ending ending = Ending::Finish;
};

/// Makes scripts: good requests of every kind in a row, then damage.
class ScriptWriter {
public:
    explicit ScriptWriter(quint32 seed)
        : m_random(seed)
    {
    }
    /// `ids`: transport ids that the server has handed out.
    [[nodiscard]] ConnectionScript write(const QList<QByteArray>& ids);

private:
    [[nodiscard]] int number(int below) { return static_cast<int>(m_random() % static_cast<quint32>(below)); }
    [[nodiscard]] bool once(int in) { return number(in) == 0; }
    [[nodiscard]] QByteArray noise(int most);
    [[nodiscard]] QByteArray request(const QList<QByteArray>& ids);
    [[nodiscard]] QByteArray frames();
    [[nodiscard]] QByteArray packet();
    void damage(QByteArray& bytes);
    void cut(const QByteArray& bytes, ConnectionScript& script);

    std::mt19937 m_random;
};

} // namespace rdv::test
