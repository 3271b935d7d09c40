// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Fuzz.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace rdv::fuzz {

namespace {

constexpr std::int64_t mostMicroseconds = 100'000;

std::int64_t processorMicroseconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return std::int64_t{spent.tv_sec} * 1'000'000 + spent.tv_nsec / 1000;
}

} // namespace

void require(bool holds, const char* promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

Stopwatch::Stopwatch()
    : m_started(processorMicroseconds())
{
}

Stopwatch::~Stopwatch()
{
    require(processorMicroseconds() - m_started < mostMicroseconds, "an input takes less than 100 ms");
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
