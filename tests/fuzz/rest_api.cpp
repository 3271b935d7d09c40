// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/RestApi.h"
#include "tests/admin/MemoryOperations.h"
#include "tests/fuzz/Fuzz.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace rdv;
using namespace rdv::fuzz;

namespace {

constexpr qsizetype headBytes = qsizetype{8} * 1024;

QByteArray methodOf(int number)
{
    static const QList<QByteArray> methods{"GET", "HEAD", "POST", "DELETE"};
    return methods[number];
}

void requireReadable(const QByteArray& method, const ApiReply& reply)
{
    require(reply.status >= 200 && reply.status < 600, "an answer has a status");
    for (const auto& [name, value] : reply.headers)
        require(!value.contains('\r') && !value.contains('\n'), "a field is one line");
    if (method == "HEAD")
        return require(reply.body.isEmpty(), "HEAD is answered without a body");
    if (!reply.contentType.startsWith("application/json"))
        return;
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    require(json.isObject() || json.isArray(), "an answer is JSON");
    if (reply.status >= 400)
        require(json.object().contains(QLatin1StringView("error")), "a refusal says why");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        MemoryOperations operations;
        RestApi api(operations);
        Input input(data, size);
        for (int count = 0; count < 8 && !input.isEmpty(); ++count) {
            ApiRequest request;
            request.method = methodOf(input.number(4));
            // Both lie in the head, whose size the door limits.
            request.path = input.bytes().left(headBytes);
            request.query = input.bytes().left(headBytes);
            request.contentType = input.truth() ? QByteArray("application/json") : input.bytes();
            request.body = input.bytes();
            const qsizetype before = operations.tokenList.size() + operations.allowList.size();
            const ApiReply reply = api.answer(request);
            requireReadable(request.method, reply);
            const qsizetype after = operations.tokenList.size() + operations.allowList.size();
            require(before == after
                    || (reply.status < 300 && request.method != "GET" && request.method != "HEAD"),
                "only an accepted POST or DELETE changes anything");
        }
    });
}
