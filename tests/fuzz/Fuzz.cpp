// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Fuzz.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace rdv::fuzz {

void require(bool holds, const char* promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

std::chrono::nanoseconds processorTime()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec);
}

int Input::number(int below)
{
    if (m_rest.isEmpty())
        return 0;
    const int value = static_cast<unsigned char>(m_rest.front());
    m_rest = m_rest.sliced(1);
    return value % below;
}

QByteArray Input::bytes()
{
    const qsizetype end = m_rest.indexOf('\xff');
    const QByteArray piece = (end < 0 ? m_rest : m_rest.first(end)).toByteArray();
    m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
    return piece;
}

QString Input::wildText()
{
    QString result = text();
    result.replace(QChar(0xfffd), QChar(0xd800)); // what was no UTF-8
    return result;
}

} // namespace rdv::fuzz
