// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/TlsWire.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <openssl/bio.h>

namespace rdv {

namespace {

TlsWire& wireOf(BIO* end)
{
    return *static_cast<TlsWire*>(BIO_get_data(end));
}

int readFrom(BIO* end, char* data, size_t wanted, size_t* got)
{
    TlsWire& wire = wireOf(end);
    BIO_clear_retry_flags(end);
    *got = std::min(wanted, static_cast<size_t>(wire.incoming.size()));
    if (*got == 0) {
        BIO_set_retry_read(end);
        return 0;
    }
    std::memcpy(data, wire.incoming.data(), *got);
    wire.incoming = wire.incoming.sliced(static_cast<qsizetype>(*got));
    return 1;
}

int writeTo(BIO* end, const char* data, size_t size, size_t* taken)
{
    BIO_clear_retry_flags(end);
    wireOf(end).outgoing.append(data, static_cast<qsizetype>(size));
    *taken = size;
    return 1;
}

long control(BIO* /*end*/, int command, long /*number*/, void* /*pointer*/)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

struct FreeMethod {
    void operator()(BIO_METHOD* method) const { BIO_meth_free(method); }
};
using Method = std::unique_ptr<BIO_METHOD, FreeMethod>;

Method makeMethod()
{
    Method method(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "TlsWire"));
    if (!method || BIO_meth_set_read_ex(method.get(), readFrom) != 1
        || BIO_meth_set_write_ex(method.get(), writeTo) != 1 || BIO_meth_set_ctrl(method.get(), control) != 1)
        return nullptr;
    return method;
}

} // namespace

bio_st* TlsWire::makeEnd()
{
    static const Method method = makeMethod();
    BIO* const end = method ? BIO_new(method.get()) : nullptr;
    if (end == nullptr)
        return nullptr;
    BIO_set_data(end, this);
    BIO_set_init(end, 1);
    return end;
}

} // namespace rdv
