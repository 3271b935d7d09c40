// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExitCode.h"
#include "app/SignalWatcher.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rdv {

namespace {

constexpr std::array watched{SIGINT, SIGTERM, SIGHUP};

// Written before the handlers are installed; a handler may use nothing else.
std::array<int, 2> s_ends{-1, -1}; // NOLINT(*-avoid-non-const-global-variables)
volatile std::sig_atomic_t s_stopRequested = 0; // NOLINT(*-avoid-non-const-global-variables)

extern "C" void onSignal(int number)
{
    const int before = errno;
    if (number == SIGINT && s_stopRequested != 0)
        ::_exit(static_cast<int>(ExitCode::Failure));
    if (number != SIGHUP)
        s_stopRequested = 1;
    const char byte = static_cast<char>(number);
    // A full socket means that the same news is on its way already.
    [[maybe_unused]] const ssize_t count = ::write(s_ends[1], &byte, 1);
    errno = before;
}

void install(void (*handler)(int))
{
    struct sigaction action { };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    for (const int number : watched)
        ::sigaction(number, &action, nullptr);
}

} // namespace

SignalWatcher::SignalWatcher(QObject* parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, s_ends.data()) != 0)
        return; // the system's own handling of signals stays
    for (const int end : s_ends) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    auto* notifier = new QSocketNotifier(s_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(s_ends[0], &byte, 1) == 1) {
            if (byte == SIGHUP)
                Q_EMIT reloadRequested();
            else
                Q_EMIT stopRequested();
        }
    });
    install(onSignal);
}

SignalWatcher::~SignalWatcher()
{
    install(SIG_DFL);
    for (int& end : s_ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
    s_stopRequested = 0;
}

} // namespace rdv
