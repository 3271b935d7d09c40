// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/loop/ServiceDispatcher.h"

#include <QCoreApplication>
#include <QTest>

#include <ctime>

/// A test program whose main thread runs on the service thread's event dispatcher, or, with
/// RDV_DISPATCHER=qt, on Qt's.
#define RDV_LOOP_MAIN(TestClass)                                                                             \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        if (rdv::loop::isOurs())                                                                             \
            QCoreApplication::setEventDispatcher(rdv::makeServiceDispatcher().release());                    \
        QCoreApplication application(argc, argv);                                                            \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }

namespace rdv::loop {

inline bool isOurs()
{
    return qgetenv("RDV_DISPATCHER") != "qt";
}

/// Processor time of this process in milliseconds.
inline double cpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// One turn of the event loop that does not wait.
inline void turn()
{
    QCoreApplication::processEvents(QEventLoop::AllEvents);
}

} // namespace rdv::loop
