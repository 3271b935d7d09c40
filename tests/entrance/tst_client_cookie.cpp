// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/entrance/Entrance.h"

#include <QRegularExpression>

using namespace rdv;
using namespace rdv::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView browser("User-Agent: Mozilla/5.0 (X11; Linux x86_64)\r\n");
constexpr QByteArrayView device("User-Agent: ExampleMake ExampleModel 1.2.3 00:11:22:33:44:55 7.8\r\n");
const QByteArray ownOrigin = "Origin: http://127.0.0.1:3535\r\n";
const QByteArray listedOrigin = "Origin: https://pages.example\r\n";

ServerConfig withTokens(const QStringList& origins = {})
{
    ServerConfig config;
    config.tokensEnabled = true;
    config.allowedOrigins = origins;
    return config;
}

/// What a handshake with these fields sets; empty: nothing.
QByteArray cookieIn(const QByteArray& answer)
{
    static const QRegularExpression field(u"\r\nSet-Cookie: (rdv_client=[^;]+);"_s);
    return field.match(QString::fromLatin1(answer)).captured(1).toLatin1();
}

QByteArray handshake(Entrance& entrance, const QByteArray& fields)
{
    return Client(entrance).ask(get("/socket.io/1/?t=1", fields));
}

QByteArray ask(QByteArrayView agent, const QByteArray& fields)
{
    return agent.toByteArray() + fields;
}

} // namespace

class ClientCookieTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cookieIsSetForPagesThatMayUseIt_data();
    void cookieIsSetForPagesThatMayUseIt();
    void cookieHasItsExactShape();
    void deviceNeverSeesACookie();
    void knownBrowserKeepsItsCookie();
    void everyBrowserHasACookieOfItsOwn();
    void cookieCountsOnlyForKnownOrigins_data();
    void cookieCountsOnlyForKnownOrigins();
    void forgedCookieIsNone_data();
    void forgedCookieIsNone();
    void cookieOutlivesTheProcessWithTheKey();
    void pollingIsKnownBySecFetch();

private:
    [[nodiscard]] static QByteArray seenBy(Entrance& entrance, const QByteArray& cookie, QByteArray origin);
};

/// The client that the rules are told about after an upgrade with this cookie and origin.
QByteArray ClientCookieTest::seenBy(Entrance& entrance, const QByteArray& cookie, QByteArray origin)
{
    Client client(entrance);
    const auto before = entrance.links.size();
    QByteArray request = upgrade("12345678901234567890", "Cookie: a=b; " + cookie + "; c=d\r\n");
    client.send(request.replace(ownOrigin, origin));
    if (!QTest::qWaitFor([&] { return entrance.links.size() > before; }))
        return "not connected";
    return entrance.links.last()->origin().cookie;
}

void ClientCookieTest::cookieIsSetForPagesThatMayUseIt_data()
{
    QTest::addColumn<bool>("tokens");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isSet");
    const auto row = [](const char* name, bool isSet, const QByteArray& fields, bool tokens = true) {
        QTest::newRow(name) << tokens << fields << isSet;
    };
    row("own page", true, ask(browser, ownOrigin));
    row("listed page", true, ask(browser, listedOrigin));
    row("own page, which sends no Origin over plain HTTP", true, ask(browser, {}));
    row("own page by Sec-Fetch", true, ask(browser, "Sec-Fetch-Site: same-origin\r\n"));
    row("no tokens are asked for", false, ask(browser, ownOrigin), false);
    row("foreign page", false, ask(browser, "Origin: https://evil.example\r\n"));
    row("foreign page with a name like ours", false, ask(browser, "Origin: https://notpages.example\r\n"));
    row("other port of this host", false, ask(browser, "Origin: http://127.0.0.1:8080\r\n"));
    row("sandboxed page", false, ask(browser, "Origin: null\r\n"));
    row("image of a foreign page", false, ask(browser, "Sec-Fetch-Site: cross-site\r\n"));
    row("image of a page on another port", false, ask(browser, "Sec-Fetch-Site: same-site\r\n"));
    row("device", false, ask(device, ownOrigin));
    row("nameless", false, ownOrigin);
}

void ClientCookieTest::cookieIsSetForPagesThatMayUseIt()
{
    QFETCH(const bool, tokens);
    QFETCH(const QByteArray, fields);
    QFETCH(const bool, isSet);
    ServerConfig config = withTokens({u"https://pages.example"_s});
    config.tokensEnabled = tokens;
    Entrance entrance(config);
    const QByteArray answer = handshake(entrance, fields);
    QCOMPARE(!cookieIn(answer).isEmpty(), isSet);
    QCOMPARE(answer.contains("Set-Cookie"), isSet);
}

void ClientCookieTest::cookieHasItsExactShape()
{
    ServerConfig config = withTokens();
    config.tokens.window = 600s;
    Entrance entrance(config);
    const QByteArray answer = handshake(entrance, ask(browser, ownOrigin));
    static const QRegularExpression shape(
        u"\r\nSet-Cookie: rdv_client=[\\w-]{22}\\.[\\w-]{43}; Path=/socket.io; Max-Age=87000; HttpOnly; "
        "SameSite=Lax\r\n"_s);
    QVERIFY2(shape.match(QString::fromLatin1(answer)).hasMatch(), answer.constData());
    // What a device would look for stands where it stood.
    QCOMPARE(idIn(answer).size(), 40);
}

void ClientCookieTest::deviceNeverSeesACookie()
{
    Entrance plain;
    Entrance tokens(withTokens());
    const auto shapeOf = [](QByteArray answer) {
        const qsizetype date = answer.indexOf("Date: ");
        answer.remove(date, answer.indexOf('\n', date) - date);
        return answer.replace(idIn(answer), "id");
    };
    QCOMPARE(shapeOf(handshake(tokens, ask(device, ownOrigin))),
        shapeOf(handshake(plain, ask(device, ownOrigin))));
}

void ClientCookieTest::knownBrowserKeepsItsCookie()
{
    Entrance entrance(withTokens());
    const QByteArray cookie = cookieIn(handshake(entrance, ask(browser, ownOrigin)));
    const QByteArray again
        = cookieIn(handshake(entrance, ask(browser, ownOrigin + "Cookie: " + cookie + "\r\n")));
    QCOMPARE(again, cookie);
}

void ClientCookieTest::everyBrowserHasACookieOfItsOwn()
{
    Entrance entrance(withTokens());
    QSet<QByteArray> cookies;
    for (int i = 0; i < 50; ++i)
        cookies.insert(cookieIn(handshake(entrance, ask(browser, ownOrigin))));
    QCOMPARE(cookies.size(), 50);
}

void ClientCookieTest::cookieCountsOnlyForKnownOrigins_data()
{
    QTest::addColumn<QStringList>("listed");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("counts");
    const QStringList anybody;
    const QStringList pages{u"https://pages.example"_s};
    QTest::newRow("own page") << anybody << ownOrigin << true;
    QTest::newRow("own page beside listed ones") << pages << ownOrigin << true;
    QTest::newRow("listed page") << pages << listedOrigin << true;
    QTest::newRow("any page may connect, and that is all") << anybody << listedOrigin << false;
    QTest::newRow("other port") << anybody << QByteArray("Origin: http://127.0.0.1:3536\r\n") << false;
    QTest::newRow("other name of this host")
        << anybody << QByteArray("Origin: http://localhost:3535\r\n") << false;
    QTest::newRow("other scheme") << anybody << QByteArray("Origin: file://127.0.0.1:3535\r\n") << false;
    QTest::newRow("sandboxed page") << anybody << QByteArray("Origin: null\r\n") << false;
    QTest::newRow("no origin") << anybody << QByteArray() << false;
    QTest::newRow("empty origin") << anybody << QByteArray("Origin: \r\n") << false;
}

void ClientCookieTest::cookieCountsOnlyForKnownOrigins()
{
    QFETCH(const QStringList, listed);
    QFETCH(const QByteArray, origin);
    QFETCH(const bool, counts);
    Entrance entrance(withTokens(listed));
    const QByteArray cookie = cookieIn(handshake(entrance, ask(browser, ownOrigin)));
    const QByteArray id = cookie.mid(cookie.indexOf('=') + 1, 22);
    QCOMPARE(seenBy(entrance, cookie, origin), counts ? id : QByteArray());
}

void ClientCookieTest::forgedCookieIsNone_data()
{
    QTest::addColumn<QByteArray>("change");
    for (const char* const change :
        {"other signature", "other id", "no signature", "longer", "twice", "of another server", "empty"})
        QTest::newRow(change) << QByteArray(change);
}

void ClientCookieTest::forgedCookieIsNone()
{
    QFETCH(const QByteArray, change);
    Entrance entrance(withTokens());
    Entrance stranger(withTokens());
    QByteArray cookie = cookieIn(handshake(entrance, ask(browser, ownOrigin)));
    const QByteArray good = cookie;
    const auto flip = [&cookie](qsizetype at) {
        cookie[at] = cookie[at] == 'A' ? 'B' : 'A';
    };
    if (change == "other signature")
        flip(cookie.size() - 5);
    else if (change == "other id")
        flip(cookie.indexOf('=') + 1);
    else if (change == "no signature")
        cookie.truncate(cookie.indexOf('.') + 1);
    else if (change == "longer")
        cookie += 'A';
    else if (change == "twice")
        cookie += "; " + cookie;
    else if (change == "of another server")
        cookie = cookieIn(handshake(stranger, ask(browser, ownOrigin)));
    else
        cookie = "rdv_client=";
    QCOMPARE(seenBy(entrance, cookie, ownOrigin), QByteArray());
    QCOMPARE(seenBy(entrance, good, ownOrigin).size(), 22);
}

void ClientCookieTest::cookieOutlivesTheProcessWithTheKey()
{
    const QByteArray key(32, 'k');
    QByteArray cookie;
    {
        Entrance before(withTokens());
        before.doorman->setCookieKey(key);
        cookie = cookieIn(handshake(before, ask(browser, ownOrigin)));
    }
    Entrance after(withTokens());
    QVERIFY(seenBy(after, cookie, ownOrigin).isEmpty());
    after.doorman->setCookieKey(key);
    QCOMPARE(seenBy(after, cookie, ownOrigin).size(), 22);
}

/// A GET of one's own page has no Origin. Where the browser sends no Sec-Fetch either, a poll proves nothing.
void ClientCookieTest::pollingIsKnownBySecFetch()
{
    Entrance entrance(withTokens());
    const QByteArray first = handshake(entrance, ask(browser, ownOrigin));
    const QByteArray cookie = "Cookie: " + cookieIn(first) + "\r\n";
    const auto poll = [&](const QByteArray& fields) {
        const QByteArray id = idIn(handshake(entrance, ask(browser, ownOrigin)));
        Client client(entrance);
        const auto before = entrance.links.size();
        client.send(get("/socket.io/1/xhr-polling/" + id, cookie + fields));
        return QTest::qWaitFor([&] { return entrance.links.size() > before; })
            ? entrance.links.last()->origin().cookie.size()
            : qsizetype{-1};
    };
    QCOMPARE(poll("Sec-Fetch-Site: same-origin\r\n"), 22);
    QCOMPARE(poll(ownOrigin), 22);
    QCOMPARE(poll({}), 0);
    QCOMPARE(poll("Sec-Fetch-Site: same-site\r\n"), 0);
    QCOMPARE(poll("Sec-Fetch-Site: same-origin\r\nOrigin: https://evil.example\r\n"), 0);
}

QTEST_GUILESS_MAIN(ClientCookieTest)
#include "tst_client_cookie.moc"
