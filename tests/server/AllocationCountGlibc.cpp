// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/AllocationCount.h"

#include <atomic>
#include <cerrno>
#include <cstddef>

// A program's own functions of these names take the place of the library's, for all libraries it loads.

namespace {

std::atomic<quint64> allocations;
thread_local bool isCounted = true;

void count()
{
    if (isCounted)
        allocations.fetch_add(1, std::memory_order_relaxed);
}

} // namespace

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): these are the library's names
extern "C" {

void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t number, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);

void* malloc(std::size_t size) noexcept
{
    count();
    return __libc_malloc(size);
}

void* calloc(std::size_t number, std::size_t size) noexcept
{
    count();
    return __libc_calloc(number, size);
}

void* realloc(void* memory, std::size_t size) noexcept
{
    count();
    return __libc_realloc(memory, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    count();
    return __libc_memalign(alignment, size);
}

int posix_memalign(void** memory, std::size_t alignment, std::size_t size) noexcept
{
    count();
    *memory = __libc_memalign(alignment, size);
    return *memory != nullptr ? 0 : ENOMEM;
}

} // extern "C"
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)

namespace rdv::kit {

quint64 allocationCount()
{
    return allocations.load(std::memory_order_relaxed);
}

void leaveThisThreadOut()
{
    isCounted = false;
}

} // namespace rdv::kit
