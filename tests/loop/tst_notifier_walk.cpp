// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/loop/LoopMain.h"
#include "tests/loop/SocketPair.h"

#include <QRandomGenerator>
#include <QSocketNotifier>

#include <array>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rdv::loop;

namespace {

/// Sockets that come and go, with notifiers that are made, turned on and off and removed at random, between
/// turns and in activations; and beside them what should be known of each.
class Walk {
public:
    explicit Walk(quint32 seed)
        : m_random(seed)
        , m_places(24)
    {
    }

    void step()
    {
        Place& place = m_places.at(m_random.bounded(static_cast<quint32>(m_places.size())));
        switch (m_random.bounded(8)) {
        case 0:
            renew(place);
            break;
        case 1:
        case 2:
            place.pair.send();
            place.hasInput = true;
            break;
        case 3:
            place.pair.take();
            place.hasInput = place.isEnded;
            break;
        case 4:
            place.pair.closeFar();
            place.isEnded = place.hasInput = true;
            break;
        case 5:
            remove(place, m_random.bounded(2));
            break;
        case 6:
            make(place, m_random.bounded(2));
            break;
        default:
            toggle(place, m_random.bounded(2));
        }
    }

    /// One turn with the steps that activations take, and one quiet one whose activations are compared with
    /// what the sockets' states demand. Empty: all is as it should be.
    QString turnAndCompare()
    {
        m_isStepping = true;
        turn();
        m_isStepping = false;
        for (Place& place : m_places)
            place.activated = {};
        turn();
        for (std::size_t index = 0; index < m_places.size(); ++index) {
            const Place& place = m_places[index];
            for (std::size_t kind = 0; kind < 2; ++kind) {
                const bool isReady = kind == 0 ? place.hasInput : true;
                const int wanted = place.isOn(kind) && isReady ? 1 : 0;
                if (place.activated[kind] != wanted)
                    return u"place %1, kind %2: %3 activations"_s.arg(index).arg(kind).arg(
                        place.activated[kind]);
            }
        }
        return m_fault;
    }

private:
    struct Place {
        SocketPair pair;
        std::array<std::unique_ptr<QSocketNotifier>, 2> notifiers;
        std::array<int, 2> activated{};
        bool hasInput = false;
        bool isEnded = false;

        [[nodiscard]] bool isOn(std::size_t kind) const
        {
            return notifiers.at(kind) && notifiers.at(kind)->isEnabled();
        }
    };

    static void remove(Place& place, std::size_t kind)
    {
        if (!place.notifiers.at(kind))
            return;
        place.notifiers.at(kind)->setEnabled(false);
        place.notifiers.at(kind).release()->deleteLater(); // it may be the one that is being activated
    }

    void make(Place& place, std::size_t kind)
    {
        if (place.notifiers.at(kind))
            return;
        place.notifiers.at(kind) = std::make_unique<QSocketNotifier>(
            place.pair.near(), kind == 0 ? QSocketNotifier::Read : QSocketNotifier::Write);
        QObject::connect(place.notifiers.at(kind).get(), &QSocketNotifier::activated,
            place.notifiers.at(kind).get(), [this, &place, kind] { activated(place, kind); });
    }

    static void toggle(Place& place, std::size_t kind)
    {
        if (place.notifiers.at(kind))
            place.notifiers.at(kind)->setEnabled(!place.notifiers.at(kind)->isEnabled());
    }

    /// The numbers of the old descriptors are given to the new ones.
    void renew(Place& place)
    {
        remove(place, 0);
        remove(place, 1);
        place.pair.closeNear();
        place.pair.closeFar();
        std::destroy_at(&place.pair);
        std::construct_at(&place.pair);
        place.hasInput = place.isEnded = false;
        make(place, m_random.bounded(2));
    }

    void activated(Place& place, std::size_t kind)
    {
        ++place.activated.at(kind);
        if (!place.isOn(kind))
            m_fault = u"a notifier was activated that is off"_s;
        if (m_isStepping)
            step();
    }

    QRandomGenerator m_random;
    std::vector<Place> m_places;
    QString m_fault;
    bool m_isStepping = false;
};

} // namespace

class NotifierWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void activatesWhoIsReadyAndNobodyElse_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void activatesWhoIsReadyAndNobodyElse()
    {
        QFETCH(quint32, seed);
        Walk walk(seed);
        for (int round = 0; round < 500; ++round) {
            for (int step = 0; step < 5; ++step)
                walk.step();
            const QString fault = walk.turnAndCompare();
            QVERIFY2(fault.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(fault)));
        }
    }
};

RDV_LOOP_MAIN(NotifierWalkTest)
#include "tst_notifier_walk.moc"
