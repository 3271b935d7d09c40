// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AccessRules.h"
#include "server/admin/RequestHead.h"
#include "tests/fuzz/Fuzz.h"

#include <algorithm>

using namespace rdv;
using namespace rdv::fuzz;

namespace {

constexpr qsizetype maxBytes = 8192;
constexpr qsizetype maxFields = 64;
const QByteArray pageToken("the token of our page");

const AccessRules& rules()
{
    static const AccessRules made = AccessRules::from(ServerConfig(), 3030,
        {std::nullopt, SecretText(pageToken),
            {"/ersadmin.js"}}).value();
    return made;
}

bool isOurs(const QByteArray& host)
{
    static const QList<QByteArray> ours{"127.0.0.1:3030", "localhost:3030", "[::1]:3030"};
    return ours.contains(host.toLower());
}

bool areOurPages(const QList<QByteArray>& values)
{
    return std::all_of(values.begin(), values.end(), [](const QByteArray& value) {
        const QByteArray lower = value.toLower();
        return lower.startsWith("http://") && isOurs(lower.mid(7).split('/').first());
    });
}

/// The promises of the admin port, said once more in other words.
void requireHarmless(const RequestHead& head)
{
    const auto of = [&head](QByteArrayView name) {
        return fieldValues(head.fields, name);
    };
    require(of("host").size() == 1 && isOurs(of("host").first()), "only a request for us is admitted");
    const bool isApi = head.target.startsWith("/api/v1/");
    require(head.method == "GET" || head.method == "HEAD" || head.method == "POST"
            || (isApi && head.method == "DELETE"),
        "only the methods that are served are admitted");
    for (const QByteArray& site : of("sec-fetch-site"))
        require(site == "same-origin" || site == "none", "no other site's page is admitted");
    require(areOurPages(of("origin")) && areOurPages(of("referer")), "no foreign page is admitted");
    for (const char* mark : {"forwarded", "x-forwarded-for", "x-real-ip", "via"})
        require(of(mark).isEmpty(), "nothing that a proxy passed on is admitted");
    require(of("authorization").isEmpty() || !of("authorization").first().startsWith("Bearer "),
        "without a key nobody has the key");

    const bool isUnmarked = of("user-agent").size() == 1 && of("user-agent").first().startsWith("Mozilla/")
        && of("sec-fetch-site").isEmpty();
    const bool isCommand = head.method == "GET" && head.target.startsWith("/?c=addToken&");
    const QList<QByteArray> pages = of("x-rendezvous-page");
    if (isUnmarked && isCommand)
        require(
            !pages.isEmpty() && pages.count(pageToken) == pages.size(), "a browser shows whose page it has");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        const QByteArrayView bytes(data, static_cast<qsizetype>(size));
        const auto head = parseRequestHead(bytes, maxBytes, maxFields);
        if (!head)
            return;
        require(
            head->headBytes <= bytes.size() && head->headBytes <= maxBytes, "a head is within its limits");
        require(head->target.startsWith('/') && head->bodyBytes >= 0, "a target begins with a slash");
        require(head->fields.size() <= maxFields, "the fields are within their limit");
        for (qsizetype cut = 0; cut < head->headBytes; cut += std::max<qsizetype>(1, head->headBytes / 16)) {
            const auto part = parseRequestHead(bytes.first(cut), maxBytes, maxFields);
            require(!part && part.error() == HeadError::Incomplete, "the beginning of a good head is good");
        }

        const QHostAddress here(QHostAddress::LocalHost);
        if (rules().judge(adminRequest(head->method, head->target, head->fields, here)) == Verdict::Admitted)
            requireHarmless(*head);
        const QHostAddress elsewhere(QStringLiteral("192.0.2.1"));
        require(rules().judge(adminRequest(head->method, head->target, head->fields, elsewhere))
                != Verdict::Admitted,
            "nobody from elsewhere is admitted");
    });
}
