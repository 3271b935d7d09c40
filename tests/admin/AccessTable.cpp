// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/AccessTable.h"

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using Field = std::pair<QByteArray, QByteArray>;

const Field ownHost{"Host", "127.0.0.1:%PORT%"};
const QByteArray change = "/?c=addToken&i=stolen";

/// Rows are written one after the other, each with what differs from a plain `curl …/?c=version`.
class Table {
public:
    AccessRow& add(const QByteArray& name, Verdict verdict, const HeaderFields& fields = {ownHost})
    {
        AccessRow row;
        row.name = name;
        row.verdict = verdict;
        row.fields = fields;
        m_rows.append(row);
        return m_rows.last();
    }
    void host(const QByteArray& name, const QByteArray& host, Verdict verdict)
    {
        add(name, verdict, {{"Host", host}});
    }
    void field(const QByteArray& name, const Field& field, Verdict verdict)
    {
        add(name, verdict, {ownHost, field});
    }
    void peer(const QByteArray& name, const QString& peer, Verdict verdict)
    {
        add(name, verdict).peer = peer;
    }
    AccessRow& changing(
        const QByteArray& name, Verdict verdict, HeaderFields fields, const QByteArray& target = change)
    {
        fields.prepend(ownHost);
        AccessRow& row = add(name, verdict, fields);
        row.target = target;
        return row;
    }
    [[nodiscard]] const QList<AccessRow>& rows() const { return m_rows; }

private:
    QList<AccessRow> m_rows;
};

void addAddresses(Table& table)
{
    table.peer("loopback", u"127.0.0.1"_s, Verdict::Admitted);
    table.peer("v4-mapped loopback", u"::ffff:127.0.0.1"_s, Verdict::Admitted);
    table.peer("another loopback address", u"127.0.0.2"_s, Verdict::AddressRefused);
    table.peer("v6 loopback, not in adminIP", u"::1"_s, Verdict::AddressRefused);
    table.peer("neighbour", u"192.168.1.20"_s, Verdict::AddressRefused);
    table.peer("v4-mapped neighbour", u"::ffff:192.168.1.20"_s, Verdict::AddressRefused);
    table.peer("v6 neighbour", u"fe80::1%eth0"_s, Verdict::AddressRefused);
    for (const char* mark :
        {"Forwarded", "X-Forwarded-For", "x-forwarded-host", "X-Forwarded-Proto", "X-Real-IP", "Via"})
        table.field("through a proxy: "_ba + mark, {mark, "127.0.0.1"}, Verdict::ForwardedRefused);

    const auto proxied = [&table](const QByteArray& name, HeaderFields marks, Verdict verdict) {
        marks.prepend(ownHost);
        AccessRow& row = table.add("proxy: " + name, verdict, marks);
        row.setup = Setup::Proxied;
        row.peer = u"127.0.0.2"_s;
    };
    proxied("no mark", {}, Verdict::Admitted);
    proxied("admitted client", {{"X-Forwarded-For", "127.0.0.1"}}, Verdict::Admitted);
    proxied("foreign client", {{"X-Forwarded-For", "203.0.113.9"}}, Verdict::AddressRefused);
    proxied("claims to be us", {{"X-Forwarded-For", "127.0.0.1, 203.0.113.9"}}, Verdict::AddressRefused);
    proxied("claim in a field of its own",
        {{"X-Forwarded-For", "127.0.0.1"}, {"X-Forwarded-For", "203.0.113.9"}}, Verdict::AddressRefused);
    proxied("chain of trusted proxies", {{"X-Forwarded-For", "127.0.0.1, 127.0.0.3"}}, Verdict::Admitted);
    proxied("nobody but proxies", {{"X-Forwarded-For", "127.0.0.3"}}, Verdict::ForwardedRefused);
    proxied("nonsense", {{"X-Forwarded-For", "unknown"}}, Verdict::ForwardedRefused);
    proxied("a mark that names nobody", {{"Via", "1.1 proxy"}}, Verdict::ForwardedRefused);
}

void addHosts(Table& table)
{
    table.add("no Host", Verdict::HostMissing, {});
    table.add("two Hosts", Verdict::HostRepeated, {ownHost, ownHost});
    table.add("two Hosts, one foreign", Verdict::HostRepeated, {{"Host", "evil.example"}, ownHost});
    table.add("two Hosts, in different case", Verdict::HostRepeated, {ownHost, {"hOST", "127.0.0.1:%PORT%"}});
    table.host("localhost", "localhost:%PORT%", Verdict::Admitted);
    table.host("localhost in capitals", "LOCALHOST:%PORT%", Verdict::Admitted);
    table.host("v6 loopback name", "[::1]:%PORT%", Verdict::Admitted);
    table.host("configured name", "admin.example:%PORT%", Verdict::Admitted);
    table.host("configured name with its port", "proxied.example:8443", Verdict::Admitted);
    table.host("configured bare v6 address", "[fd00::5]:%PORT%", Verdict::Admitted);
    table.host("configured origin", "front.example", Verdict::Admitted);
    table.host("configured origin with its port", "FRONT.example:443", Verdict::Admitted);
    table.host("configured origin, own port", "front.example:%PORT%", Verdict::HostForeign);
    table.host("configured origin, other scheme's port", "front.example:80", Verdict::HostForeign);
    table.host("configured name, other port", "proxied.example:%PORT%", Verdict::HostForeign);
    table.host("rebound name", "evil.example:%PORT%", Verdict::HostForeign);
    table.host("rebound name without port", "evil.example", Verdict::HostForeign);
    table.host("own address without port", "127.0.0.1", Verdict::HostForeign);
    table.host("own address, other port", "127.0.0.1:3", Verdict::HostForeign);
    table.host("port with leading zero", "127.0.0.1:0%PORT%", Verdict::HostForeign);
    table.host("own name as a prefix", "127.0.0.1:%PORT%.evil.example", Verdict::HostForeign);
    table.host("own name as a suffix", "evil.localhost:%PORT%", Verdict::HostForeign);
    table.host("trailing dot", "localhost.:%PORT%", Verdict::HostForeign);
    table.host("user information", "user@127.0.0.1:%PORT%", Verdict::HostForeign);
    table.host("two in one", "127.0.0.1:%PORT%, evil.example", Verdict::HostForeign);
    table.host("decimal address", "2130706433:%PORT%", Verdict::HostForeign);
    table.host("unspecified address", "0.0.0.0:%PORT%", Verdict::HostForeign);
    table.host("empty Host", "", Verdict::HostForeign);
}

void addMethods(Table& table)
{
    for (const char* method : {"GET", "HEAD", "POST"})
        table.add("method "_ba + method, Verdict::Admitted).method = method;
    for (const char* method : {"PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get", "UNKNOWN"})
        table.add("method "_ba + method, Verdict::MethodRefused).method = method;
    for (const auto& [method, verdict] :
        {std::pair{"POST", Verdict::Admitted}, {"DELETE", Verdict::Admitted}, {"PUT", Verdict::MethodRefused},
            {"PATCH", Verdict::MethodRefused}, {"OPTIONS", Verdict::MethodRefused}}) {
        AccessRow& row = table.add("API method "_ba + method, verdict);
        row.method = method;
        row.target = "/api/v1/tokens/t-1";
    }
    AccessRow& near = table.add("DELETE beside the API", Verdict::MethodRefused);
    near.method = "DELETE";
    near.target = "/api/v1?x=/api/v1/";
}

void addOrigins(Table& table)
{
    table.field("own page fetches", {"Sec-Fetch-Site", "same-origin"}, Verdict::Admitted);
    table.field("typed address", {"Sec-Fetch-Site", "none"}, Verdict::Admitted);
    table.field("page of another site", {"Sec-Fetch-Site", "cross-site"}, Verdict::CrossSite);
    table.field("page on another port", {"Sec-Fetch-Site", "same-site"}, Verdict::CrossSite);
    table.field("empty Sec-Fetch-Site", {"Sec-Fetch-Site", ""}, Verdict::CrossSite);
    table.field("capital Sec-Fetch-Site", {"sec-fetch-site", "None"}, Verdict::CrossSite);
    table.add("two Sec-Fetch-Sites", Verdict::CrossSite,
        {ownHost, {"Sec-Fetch-Site", "none"}, {"Sec-Fetch-Site", "cross-site"}});

    table.field("own Origin", {"Origin", "http://127.0.0.1:%PORT%"}, Verdict::Admitted);
    for (const char* origin : {"http://evil.example", "null", "", "http://127.0.0.1:3535", "http://127.0.0.1",
             "https://127.0.0.1:%PORT%", "http://localhost:%PORT%", "http://127.0.0.1:%PORT%.evil.example"})
        table.field("Origin '"_ba + origin + '\'', {"Origin", origin}, Verdict::OriginForeign);
    table.add("two Origins", Verdict::OriginForeign,
        {ownHost, {"Origin", "http://127.0.0.1:%PORT%"}, {"Origin", "http://evil.example"}});

    const Field front{"Host", "front.example"};
    const auto behind = [&table, &front](const QByteArray& name, const Field& field, Verdict verdict) {
        table.add("behind a TLS proxy: " + name, verdict, {front, field});
    };
    behind("own Origin", {"Origin", "https://front.example"}, Verdict::Admitted);
    behind("Origin with its port", {"Origin", "https://front.example:443"}, Verdict::Admitted);
    behind("own Referer", {"Referer", "https://front.example/ersadmin.html"}, Verdict::Admitted);
    behind("plain Origin", {"Origin", "http://front.example"}, Verdict::OriginForeign);
    behind("other Origin", {"Origin", "https://evil.example"}, Verdict::OriginForeign);
    behind("Origin of another door", {"Origin", "http://127.0.0.1:%PORT%"}, Verdict::OriginForeign);
    behind("plain Referer", {"Referer", "http://front.example/"}, Verdict::RefererForeign);
    table.field(
        "Origin of the proxy at our own door", {"Origin", "https://front.example"}, Verdict::OriginForeign);

    table.field("own Referer", {"Referer", "http://127.0.0.1:%PORT%/ersadmin.html?x=1"}, Verdict::Admitted);
    for (const char* referer : {"http://evil.example/127.0.0.1:%PORT%/",
             "http://127.0.0.1:%PORT%@evil.example/", "http://127.0.0.1:%PORT%", "about:blank", ""})
        table.field("Referer '"_ba + referer + '\'', {"Referer", referer}, Verdict::RefererForeign);
    table.add("old browser, own Origin, foreign Referer", Verdict::RefererForeign,
        {ownHost, {"Origin", "http://127.0.0.1:%PORT%"}, {"Referer", "http://evil.example/"}});
    table.add("all of our own page", Verdict::Admitted,
        {{"Host", "localhost:%PORT%"}, {"Sec-Fetch-Site", "same-origin"},
            {"Origin", "http://localhost:%PORT%"}, {"Referer", "http://localhost:%PORT%/ersadmin.html"}});
}

void addBrowsers(Table& table)
{
    const Field browser{"User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:80.0) Gecko/20100101 Firefox/80.0"};
    const Field page{"X-Rendezvous-Page", "%PAGE%"};
    const Field stale{"X-Rendezvous-Page", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"};
    const Field html{"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};
    const Field image{"Accept", "image/webp,*/*"};
    const Field same{"Sec-Fetch-Site", "same-origin"};
    const Field none{"Sec-Fetch-Site", "none"};
    const Field navigate{"Sec-Fetch-Mode", "navigate"};
    const Field cors{"Sec-Fetch-Mode", "cors"};

    for (const char* agent :
        {"curl/7.88.1", "Wget/1.21.3", "PHP/8.2", "python-requests/2.31", "", "mozilla/5.0"})
        table.changing("change by '"_ba + agent + '\'', Verdict::Admitted, {{"User-Agent", agent}});
    table.changing("change by nobody", Verdict::Admitted, {});
    table.changing(
        "change by a script that likes pages", Verdict::Admitted, {{"User-Agent", "curl/8"}, html});

    // 7: a browser that does not say whose page asks
    table.changing("unmarked image", Verdict::PageTokenMissing, {browser, image});
    table.changing("unmarked fetch", Verdict::PageTokenMissing, {browser, {"Accept", "*/*"}});
    table.changing("unmarked fetch with the page token", Verdict::Admitted, {browser, page});
    table.changing("unmarked fetch with a stale page token", Verdict::PageTokenWrong, {browser, stale});
    table.changing(
        "marked fetch with a stale page token", Verdict::PageTokenWrong, {browser, same, cors, stale});
    table.changing("two page tokens, one right", Verdict::PageTokenWrong, {browser, page, stale});
    table.changing("empty page token", Verdict::PageTokenWrong, {browser, {"X-Rendezvous-Page", ""}});
    table.changing("marked fetch of our page", Verdict::Admitted, {browser, same, cors});
    table.changing("unmarked reading", Verdict::Admitted, {browser}, "/?c=listTokens");
    table.changing(
        "unmarked reading with a stale page token", Verdict::Admitted, {browser, stale}, "/?c=version");
    table.changing("unmarked page", Verdict::Admitted, {browser, html}, "/ersadmin.html");
    for (const char* target : {"/?c=listTokens&c=addToken&i=stolen", "/?c=list%54okens",
             "/?i=stolen&c=addToken", "/?c=listTokens%23&c=addToken", "/?c", "/?c=reboot"})
        table.changing("unmarked "_ba + target, Verdict::PageTokenMissing, {browser}, target);
    for (const auto& [method, target] :
        {std::pair{"POST", "/api/v1/tokens"}, {"DELETE", "/api/v1/tokens/t-1"},
            {"POST", "/?c=delToken&i=stolen"}, {"POST", "/"}, {"HEAD", "/?c=addToken&i=stolen"}}) {
        AccessRow& row = table.add(
            "unmarked "_ba + method + ' ' + target, Verdict::PageTokenMissing, {ownHost, browser});
        row.method = method;
        row.target = target;
    }

    // 8: a link to a change
    table.changing("typed change", Verdict::NeedsConfirmation, {browser, none, navigate, html});
    table.changing("clicked change on our page", Verdict::NeedsConfirmation, {browser, same, navigate, html});
    table.changing("followed change, old browser", Verdict::NeedsConfirmation, {browser, html});
    table.changing("typed change with the page token", Verdict::Admitted, {browser, none, navigate, page});
    table.changing("typed reading", Verdict::Admitted, {browser, none, navigate, html}, "/?c=listRooms");
    table.changing("change linked from elsewhere", Verdict::CrossSite,
        {browser, {"Sec-Fetch-Site", "cross-site"}, navigate, html});
    table.changing("typed change, not asked about", Verdict::Admitted, {browser, none, navigate, html}).setup
        = Setup::Unconfirmed;
    table.changing("unmarked change, not asked about", Verdict::PageTokenMissing, {browser, html}).setup
        = Setup::Unconfirmed;
}

void addForms(Table& table)
{
    const Field browser{"User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:80.0) Gecko/20100101 Firefox/80.0"};
    const auto form = [&](const QByteArray& name, const QByteArray& body, const QByteArray& type,
                          Verdict verdict, const HeaderFields& more) {
        AccessRow& row
            = table.add(name, verdict, HeaderFields{ownHost, browser, {"Content-Type", type}} + more);
        row.method = "POST";
        row.target = change;
        row.body = body;
    };
    const QByteArray formType = "application/x-www-form-urlencoded";
    const HeaderFields marked{{"Sec-Fetch-Site", "same-origin"}, {"Sec-Fetch-Mode", "navigate"},
        {"Origin", "http://127.0.0.1:%PORT%"}, {"Accept", "text/html"}};
    form("confirmed", "page=%PAGE%", formType, Verdict::Admitted, marked);
    form("confirmed, old browser", "page=%PAGE%", formType, Verdict::Admitted, {});
    form("confirmed with a stale token", "page=x", formType, Verdict::PageTokenWrong, marked);
    form("form without a token", "a=b", formType, Verdict::NeedsConfirmation, marked);
    form("form without a token, old browser", "a=b", formType, Verdict::PageTokenMissing, {});
    form("token in a body that is no form", "page=%PAGE%", "text/plain", Verdict::PageTokenMissing, {});
}

void addKeys(Table& table)
{
    const Field right{"Authorization", "Bearer %KEY%"};
    const Field browser{"User-Agent", "Mozilla/5.0 (X11) Firefox/80.0"};
    const auto in = [&table](Setup setup, const QByteArray& name, HeaderFields fields, Verdict verdict,
                        const QByteArray& target = change) -> AccessRow& {
        fields.prepend(ownHost);
        AccessRow& row = table.add(name, verdict, fields);
        row.setup = setup;
        row.target = target;
        return row;
    };
    in(Setup::Plain, "bearer where no key is", {right}, Verdict::KeyWrong);
    in(Setup::Plain, "other authorization where no key is", {{"Authorization", "Basic YTpi"}},
        Verdict::Admitted);
    in(Setup::Keyed, "key not needed here", {}, Verdict::Admitted);
    in(Setup::Keyed, "key in place of the page token", {right, browser}, Verdict::Admitted);
    in(Setup::Keyed, "scheme in other case", {{"Authorization", "bEaReR %KEY%"}, browser}, Verdict::Admitted);
    in(Setup::Keyed, "wrong key", {{"Authorization", "Bearer x"}}, Verdict::KeyWrong);
    in(Setup::Keyed, "key with more behind", {{"Authorization", "Bearer %KEY%a"}}, Verdict::KeyWrong);
    in(Setup::Keyed, "empty key", {{"Authorization", "Bearer  "}}, Verdict::KeyWrong);
    in(Setup::Keyed, "right key and wrong key", {right, {"Authorization", "Bearer x"}}, Verdict::KeyWrong);
    in(Setup::Keyed, "wrong key for a page", {{"Authorization", "Bearer x"}}, Verdict::KeyWrong,
        "/ersadmin.html");
    in(Setup::Keyed, "key of a foreign page", {right, {"Sec-Fetch-Site", "cross-site"}}, Verdict::CrossSite);

    in(Setup::Remote, "remote: key", {right}, Verdict::Admitted);
    in(Setup::Remote, "remote: nothing", {}, Verdict::KeyMissing);
    in(Setup::Remote, "remote: nothing, reading", {}, Verdict::KeyMissing, "/?c=version");
    in(Setup::Remote, "remote: page token only", {{"X-Rendezvous-Page", "%PAGE%"}}, Verdict::KeyMissing);
    in(Setup::Remote, "remote: Basic", {{"Authorization", "Basic YTpi"}}, Verdict::KeyMissing);
    in(Setup::Remote, "remote: wrong key", {{"Authorization", "Bearer x"}}, Verdict::KeyWrong);
    in(Setup::Remote, "remote: the page that asks for the key", {browser}, Verdict::Admitted,
        "/ersadmin.html");
    in(Setup::Remote, "remote: its address", {browser}, Verdict::Admitted, "/");
    in(Setup::Remote, "remote: page with a command", {}, Verdict::KeyMissing, "/ersadmin.html?c=addToken");
    in(Setup::Remote, "remote: page by POST", {}, Verdict::KeyMissing, "/ersadmin.html").method = "POST";
    in(Setup::Remote, "remote: beside the pages", {}, Verdict::KeyMissing, "/ersadmin.html/");
    for (const char* target : {"/api/v1/status", "/api/v1/page-token", "/api/v1/events", "/metrics",
             "/healthz", "/readyz", "/?x", "/nothing"})
        in(Setup::Remote, "remote: "_ba + target, {}, Verdict::KeyMissing, target);
    in(Setup::Remote, "remote: typed change is not asked about",
        {browser, {"Sec-Fetch-Site", "none"}, {"Sec-Fetch-Mode", "navigate"}}, Verdict::KeyMissing);
    in(Setup::Remote, "remote: key from a foreign origin", {right, {"Origin", "https://evil.example"}},
        Verdict::OriginForeign);
    in(Setup::Remote, "remote: key from a plain origin", {right, {"Origin", "http://127.0.0.1:%PORT%"}},
        Verdict::OriginForeign);
    in(Setup::Remote, "remote: key from our origin", {right, {"Origin", "https://127.0.0.1:%PORT%"}},
        Verdict::Admitted);
    in(Setup::Remote, "remote: named address", {right}, Verdict::Admitted).peer = u"192.0.2.7"_s;
    in(Setup::Remote, "remote: another address", {right}, Verdict::AddressRefused).peer = u"192.0.2.8"_s;
    in(Setup::Remote, "remote: another loopback", {right}, Verdict::AddressRefused).peer = u"127.0.0.2"_s;
}

QByteArray replaced(QByteArray text, const AccessNames& names)
{
    return text.replace("%PORT%", QByteArray::number(names.port))
        .replace("%PAGE%", names.pageToken)
        .replace("%KEY%", accessKey());
}

} // namespace

QList<AccessRow> accessTable()
{
    Table table;
    addAddresses(table);
    addHosts(table);
    addMethods(table);
    addOrigins(table);
    addBrowsers(table);
    addForms(table);
    addKeys(table);
    return table.rows();
}

ServerConfig accessConfig(Setup setup)
{
    ServerConfig config;
    config.admin.hosts
        = {u"admin.example"_s, u"proxied.example:8443"_s, u"fd00::5"_s, u"https://front.example"_s};
    if (setup == Setup::Proxied) {
        config.adminIp = {u"127.0.0.1"_s, u"127.0.0.2"_s};
        config.trustedProxies = {u"127.0.0.2/31"_s};
    }
    if (setup == Setup::Remote) {
        config.adminIp = {u"127.0.0.1"_s, u"192.0.2.7"_s};
        config.secure = true;
    }
    config.admin.confirmNavigations = setup != Setup::Unconfirmed;
    return config;
}

QByteArray accessKey()
{
    return "2c5f8b0f7e2d4a6190b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70819"_ba;
}

AccessRow filledIn(AccessRow row, const AccessNames& names)
{
    for (auto& [name, value] : row.fields)
        value = replaced(value, names);
    row.body = replaced(row.body, names);
    return row;
}

} // namespace rdv
