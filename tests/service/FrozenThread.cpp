// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/FrozenThread.h"

#include <QDir>
#include <QFile>

#include <sys/ptrace.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace rdv::kit {

namespace {

pid_t findThread(qint64 process, const QByteArray& name)
{
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    const QStringList entries = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& entry : entries) {
        QFile comm(tasks.filePath(entry + u"/comm"_s));
        if (comm.open(QIODevice::ReadOnly) && comm.readAll().trimmed() == name)
            return entry.toInt();
    }
    return 0;
}

} // namespace

FrozenThread::FrozenThread(qint64 process, const QByteArray& name)
{
    const pid_t thread = findThread(process, name);
    if (thread == 0 || ::ptrace(PTRACE_SEIZE, thread, nullptr, nullptr) != 0)
        return;
    if (::ptrace(PTRACE_INTERRUPT, thread, nullptr, nullptr) == 0
        && ::waitpid(thread, nullptr, __WALL) == thread)
        m_thread = thread;
}

FrozenThread::~FrozenThread()
{
    if (m_thread != 0)
        ::ptrace(PTRACE_DETACH, m_thread, nullptr, nullptr);
}

bool FrozenThread::hasEnded()
{
    int status = 0;
    if (m_thread != 0 && ::waitpid(m_thread, &status, __WALL | WNOHANG) == m_thread
        && (WIFEXITED(status) || WIFSIGNALED(status)))
        m_thread = 0;
    return m_thread == 0;
}

} // namespace rdv::kit
