// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/TokenVault.h"
#include "server/jwt/JwtReader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace rdv;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds now = 1'800'000'000s;

QString reasonOf(TokenError error)
{
    static const std::map<TokenError, QString> reasons{{TokenError::BadSignature, u"bad signature"_s},
        {TokenError::BadClaims, u"bad claims"_s}, {TokenError::Expired, u"expired"_s},
        {TokenError::NotYet, u"not yet"_s}};
    const auto found = reasons.find(error);
    return found == reasons.end() ? u"?"_s : found->second;
}

} // namespace

/// Keys and tokens come from make_tokens.py, which knows nothing of the code that reads them.
class JwtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tokenIsReadOrRefused_data();
    void tokenIsReadOrRefused();
    void everyCutOffOrChangedTokenIsRefused();
    void claimsAreUnderstood();
    void keyIdMayBeLeftOutWhenThereIsOneKey();
    void ownTokensAreNotTakenForSigned_data();
    void ownTokensAreNotTakenForSigned();
    void secretIsReadInEveryForm_data();
    void secretIsReadInEveryForm();
    void certificateServesAsKey();
    void oldAndNewKeyWorkSideBySide();
    void unusableKeyIsAProblem_data();
    void unusableKeyIsAProblem();
    void unusableEntryIsAProblem_data();
    void unusableEntryIsAProblem();

private:
    [[nodiscard]] QString entry(const QString& id, const QString& algorithm, const QString& file) const
    {
        return id + u':' + algorithm + u':' + m_folder.filePath(file);
    }
    [[nodiscard]] static std::unique_ptr<SignedTokens> load(const QStringList& keys)
    {
        auto loaded = loadSignedTokens({keys, u"rendezvous"_s});
        return loaded ? std::move(*loaded) : nullptr;
    }

    QTemporaryDir m_folder;
    QMap<QString, std::pair<QString, QString>> m_tokens; ///< by name: what is expected, and the token
    std::unique_ptr<SignedTokens> m_reader;
};

void JwtTest::initTestCase()
{
    QProcess process;
    process.start(QStringLiteral(PYTHON), {QStringLiteral(MAKE_TOKENS), m_folder.path()});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QFile file(m_folder.filePath(u"tokens.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const auto& row : QJsonDocument::fromJson(file.readAll()).array())
        m_tokens.insert(
            row.toArray().at(0).toString(), {row.toArray().at(1).toString(), row.toArray().at(2).toString()});
    QVERIFY(m_tokens.size() > 200);
    m_reader = load({entry(u"hs"_s, u"HS256"_s, u"hex.key"_s), entry(u"rs"_s, u"RS256"_s, u"rsa.pub"_s),
        entry(u"es"_s, u"ES256"_s, u"ec.pub"_s), entry(u"ed"_s, u"EdDSA"_s, u"ed.pub"_s)});
    QVERIFY(m_reader);
}

void JwtTest::tokenIsReadOrRefused_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("token");
    for (auto row = m_tokens.cbegin(); row != m_tokens.cend(); ++row)
        QTest::newRow(qPrintable(row.key())) << row->first << row->second;
}

void JwtTest::tokenIsReadOrRefused()
{
    QFETCH(const QString, expected);
    QFETCH(const QString, token);
    const auto claims = m_reader->read(token, now);
    QCOMPARE(claims ? u"fine"_s : reasonOf(claims.error()), expected);
    if (claims)
        QVERIFY(m_reader->isSigned(token));
}

void JwtTest::everyCutOffOrChangedTokenIsRefused()
{
    for (const QString& name : {u"HS256"_s, u"RS256"_s, u"ES256"_s, u"EdDSA"_s}) {
        const QString token = m_tokens.value(name).second;
        for (qsizetype i = 0; i < token.size(); ++i) {
            QVERIFY2(!m_reader->read(token.first(i), now), qPrintable(token.first(i)));
            QString changed = token;
            changed[i] = changed[i] == u'A' ? u'B' : u'A';
            QVERIFY2(!m_reader->read(changed, now), qPrintable(changed));
        }
    }
}

void JwtTest::claimsAreUnderstood()
{
    const auto claims = [this](const QString& name) {
        const auto read = m_reader->read(m_tokens.value(name).second, now);
        return read ? *read : SignedClaims{};
    };
    const SignedClaims plain = claims(u"HS256"_s);
    QCOMPARE(plain.id, u"id-1"_s);
    QCOMPARE(plain.kind, TokenKind::Viewer);
    QCOMPARE(plain.rooms, QStringList{u"yard"_s});
    QVERIFY(plain.streams.isEmpty());
    QCOMPARE(plain.maxUses, 1);
    QCOMPARE(plain.notBefore.count(), 0);
    QCOMPARE(plain.notAfter.count(), (now + 660s).count());
    QCOMPARE(plain.issuer, u"hs"_s);
    QCOMPARE(claims(u"device"_s).kind, TokenKind::Device);
    QCOMPARE(claims(u"rooms in a list"_s).rooms, (QStringList{u"yard"_s, u"gate 2"_s}));
    QVERIFY(claims(u"every room"_s).rooms.isEmpty());
    QCOMPARE(claims(u"every room"_s).id, u"id-1"_s);
    QCOMPARE(claims(u"streams"_s).streams, (QStringList{u"front"_s, u"mp4:a/b.mp4"_s}));
    QCOMPARE(claims(u"any number of uses"_s).maxUses, 0);
    QCOMPARE(claims(u"thousand uses"_s).maxUses, 1000);
    QCOMPARE(claims(u"not before, within the skew"_s).notBefore.count(), now.count());
    QCOMPARE(claims(u"times with fractions"_s).notAfter.count(), (now + 660s + 500ms).count());
    QCOMPARE(claims(u"issuer"_s).issuer, u"https://shop.example"_s);
}

void JwtTest::keyIdMayBeLeftOutWhenThereIsOneKey()
{
    const QString token = m_tokens.value(u"no key id among several keys"_s).second;
    const auto single = load({entry(u"any"_s, u"HS256"_s, u"hex.key"_s)});
    QVERIFY(single->read(token, now));
    const auto other = load({entry(u"any"_s, u"RS256"_s, u"rsa.pub"_s)});
    QVERIFY(!other->read(token, now));
    // An id that is there counts, also when there is but one key.
    QVERIFY(!single->read(m_tokens.value(u"HS256"_s).second, now));
}

void JwtTest::ownTokensAreNotTakenForSigned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("generated") << u"mWJ0Y2n5vTq4r1iV-c_ZbR3dA8eKxQ7s"_s << false;
    QTest::newRow("chosen") << u"yard.gate.1"_s << false;
    QTest::newRow("chosen, begins like one") << u"eyJ"_s << false;
    QTest::newRow("chosen, with a blank") << u"eyJh.b c.d"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("dots") << u".."_s << false;
    QTest::newRow("begins with a brace") << u"eyJh.b.c"_s << true;
    QTest::newRow("brace and line end") << u"ewog.b.c"_s << true;
    QTest::newRow("without signature") << u"eyJh.b."_s << true;
}

void JwtTest::ownTokensAreNotTakenForSigned()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSigned);
    QCOMPARE(m_reader->isSigned(text), isSigned);
}

void JwtTest::secretIsReadInEveryForm_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& form :
        {u"hex"_s, u"hex-named"_s, u"base64"_s, u"base64url"_s, u"base64-named"_s, u"raw"_s})
        QTest::newRow(qPrintable(form)) << form + u".key"_s;
}

void JwtTest::secretIsReadInEveryForm()
{
    QFETCH(const QString, file);
    const auto reader = load({entry(u"hs"_s, u"HS256"_s, file)});
    QVERIFY(reader);
    QVERIFY(reader->read(m_tokens.value(u"HS256"_s).second, now));
}

void JwtTest::certificateServesAsKey()
{
    const auto reader = load({entry(u"rs"_s, u"RS256"_s, u"rsa.crt"_s)});
    QVERIFY(reader);
    QVERIFY(reader->read(m_tokens.value(u"RS256"_s).second, now));
}

void JwtTest::oldAndNewKeyWorkSideBySide()
{
    const QString old = m_tokens.value(u"HS256"_s).second;
    const auto both
        = load({entry(u"hs"_s, u"HS256"_s, u"hex.key"_s), entry(u"next"_s, u"HS256"_s, u"text.key"_s)});
    QVERIFY(both->read(old, now));
    const auto next = load({entry(u"next"_s, u"HS256"_s, u"text.key"_s)});
    QVERIFY(!next->read(old, now));
}

void JwtTest::unusableKeyIsAProblem_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("word");
    const auto row
        = [](const char* name, const QString& algorithm, const QString& file, const QString& word) {
              QTest::newRow(name) << algorithm << file << word;
          };
    row("no file", u"HS256"_s, u"none"_s, u"no such file"_s);
    row("folder", u"HS256"_s, u"."_s, u"no such file"_s);
    row("short secret", u"HS256"_s, u"short.key"_s, u"at least 32"_s);
    row("empty secret", u"HS256"_s, u"empty.key"_s, u"at least 32"_s);
    row("public key as secret", u"HS256"_s, u"rsa.pub"_s, u"PEM"_s);
    row("certificate as secret", u"HS256"_s, u"rsa.crt"_s, u"PEM"_s);
    row("secret as public key", u"RS256"_s, u"hex.key"_s, u"neither"_s);
    row("private key", u"RS256"_s, u"rsa.pem"_s, u"private"_s);
    row("short RSA key", u"RS256"_s, u"short-rsa.pub"_s, u"1024"_s);
    row("EC key for RS256", u"RS256"_s, u"ec.pub"_s, u"no RSA"_s);
    row("RSA key for ES256", u"ES256"_s, u"rsa.pub"_s, u"P-256"_s);
    row("other curve", u"ES256"_s, u"p384.pub"_s, u"P-256"_s);
    row("EC key for EdDSA", u"EdDSA"_s, u"ec.pub"_s, u"Ed25519"_s);
    row("Ed25519 key for ES256", u"ES256"_s, u"ed.pub"_s, u"P-256"_s);
}

void JwtTest::unusableKeyIsAProblem()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QString, file);
    QFETCH(const QString, word);
    const auto loaded = loadSignedTokens({{entry(u"id"_s, algorithm, file)}, u"rendezvous"_s});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ProblemKind::SignedTokenKey);
    QCOMPARE(loaded.error().subject, m_folder.filePath(file));
    QVERIFY2(loaded.error().detail.contains(word), qPrintable(loaded.error().detail));
}

void JwtTest::unusableEntryIsAProblem_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("none") << QStringList();
    QTest::newRow("no algorithm") << QStringList{u"id:/etc/key"_s};
    QTest::newRow("unknown algorithm") << QStringList{u"id:HS512:/etc/key"_s};
    QTest::newRow("none as algorithm") << QStringList{u"id:none:/etc/key"_s};
    QTest::newRow("no id") << QStringList{u":HS256:/etc/key"_s};
    QTest::newRow("id with a blank") << QStringList{u"a b:HS256:/etc/key"_s};
    QTest::newRow("no file") << QStringList{u"id:HS256:"_s};
    const QString good = u"id:HS256:"_s + m_folder.filePath(u"hex.key"_s);
    QTest::newRow("twice") << QStringList{good, good};
}

void JwtTest::unusableEntryIsAProblem()
{
    QFETCH(const QStringList, keys);
    const auto loaded = loadSignedTokens({keys, u"rendezvous"_s});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ProblemKind::Configuration);
    QCOMPARE(loaded.error().subject, u"jwt.keys"_s);
}

QTEST_GUILESS_MAIN(JwtTest)
#include "tst_jwt.moc"
