// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Feed.h"
#include "ui/tokens/TokenCsv.h"
#include "ui/tokens/TokenFilter.h"
#include "ui/tokens/TokenModel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

constexpr qint64 noon = 1'700'000'000'000;

TokenInfo token(int number, TokenState state = TokenState::Unused)
{
    TokenInfo info;
    info.key = TokenId(QByteArray::number(number));
    info.fingerprint = u"tok:%1"_s.arg(number, 8, 16, QLatin1Char('0'));
    info.state = state;
    info.createdAt = noon + number;
    return info;
}

ServerChanges tokens(const QList<TokenInfo>& changed, const QList<TokenId>& gone = {})
{
    ServerChanges changes;
    changes.tokens = changed;
    changes.goneTokens = gone;
    return changes;
}

} // namespace

class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsFollowTheFeed();
    void countdownRunsToZero();
    void onlyRowsWithALimitTick();
    void filtersNarrowTheList();
    void noteIsNeverMarkup();
    void formulasAreDefused();
    void savedTableIsTheOwnersOnly();

private:
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<RendezvousServer> m_server;
    std::unique_ptr<Feed> m_feed;
    std::unique_ptr<TokenModel> m_model;
    std::unique_ptr<TokenFilter> m_filter;
};

void TokensTest::init()
{
    m_server = std::make_unique<RendezvousServer>();
    m_feed = std::make_unique<Feed>(*m_server);
    m_model = std::make_unique<TokenModel>(*m_feed);
    m_filter = std::make_unique<TokenFilter>(*m_model);
    m_model->setClock([] { return noon; });
}

void TokensTest::cleanup()
{
    m_filter.reset();
    m_model.reset();
    m_feed.reset();
    m_server.reset();
}

void TokensTest::rowsFollowTheFeed()
{
    const QAbstractItemModelTester model(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filter(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_filter->sort(TokenModel::Created, Qt::DescendingOrder);
    QRandomGenerator random(7);
    QHash<int, TokenState> expected;
    for (int round = 0; round < 60; ++round) {
        QList<TokenInfo> changed;
        QHash<int, TokenState> touched;
        QList<TokenId> gone;
        for (int i = 0; i < 20; ++i) {
            const int number = random.bounded(150);
            if (random.bounded(3) == 0 && !touched.contains(number) && expected.remove(number))
                gone.append(token(number).key);
            else if (!gone.contains(token(number).key))
                touched.insert(number, static_cast<TokenState>(random.bounded(4)));
        }
        for (auto it = touched.cbegin(); it != touched.cend(); ++it) {
            changed.append(token(it.key(), it.value()));
            expected.insert(it.key(), it.value());
        }
        m_feed->take(tokens(changed, gone));
        QCOMPARE(m_model->rowCount(), expected.size());
    }
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QCOMPARE(m_model->find(token(it.key()).key)->state, it.value());

    ServerChanges anew = tokens({token(1)});
    anew.isComplete = true;
    m_feed->take(anew);
    QCOMPARE(m_model->rowCount(), 1);
}

void TokensTest::countdownRunsToZero()
{
    TokenInfo bound = token(1, TokenState::Bound);
    bound.endsAt = noon + 598'000;
    m_feed->take(tokens({bound, token(2)}));
    QCOMPARE(cell(0, TokenModel::TimeLeft), u"9:58"_s);
    QCOMPARE(cell(1, TokenModel::TimeLeft), u"No limit"_s);
    m_model->setClock([] { return noon + 597'001; });
    QCOMPARE(cell(0, TokenModel::TimeLeft), u"0:01"_s);
    m_model->setClock([] { return noon + 700'000; });
    QCOMPARE(cell(0, TokenModel::TimeLeft), u"0:00"_s);
}

void TokensTest::onlyRowsWithALimitTick()
{
    TokenInfo bound = token(2, TokenState::Bound);
    bound.endsAt = noon + 1000;
    TokenInfo over = token(3, TokenState::Expired);
    over.endsAt = noon - 1000;
    m_feed->take(tokens({token(1), bound, over}));
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->tick({0, 1, 2, 99});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), m_model->index(1, TokenModel::TimeLeft));
}

void TokensTest::filtersNarrowTheList()
{
    TokenInfo yard = token(1, TokenState::Bound);
    yard.rooms = {u"Yard"_s};
    yard.note = u"night shift"_s;
    TokenInfo gate = token(2);
    gate.rooms = {u"gate"_s};
    TokenInfo device = token(3);
    device.kind = TokenKind::Device;
    m_feed->take(tokens({yard, gate, device}));

    m_filter->search(u" SHIFT "_s);
    QCOMPARE(m_filter->rowCount(), 1);
    m_filter->search(u"tok:0000000"_s);
    QCOMPARE(m_filter->rowCount(), 3);
    m_filter->search({});
    m_filter->showRoom(u"yar"_s);
    QCOMPARE(m_filter->rowCount(), 2); // and the one for every room
    m_filter->showKind(TokenKind::Device);
    QCOMPARE(m_filter->rowCount(), 1);
    m_filter->showRoom({});
    m_filter->showKind({});
    m_filter->showState(TokenState::Bound);
    QCOMPARE(m_filter->rowCount(), 1);
    m_filter->showState({});
    QCOMPARE(m_filter->rowCount(), 3);
}

void TokensTest::noteIsNeverMarkup()
{
    TokenInfo info = token(1);
    info.note = u"<b>bold</b> <img src=x>"_s;
    m_feed->take(tokens({info}));
    QCOMPARE(cell(0, TokenModel::Note), info.note);
    // A tooltip guesses whether its text is markup: what is shown must be the note, letter by letter.
    QTextDocument shown;
    shown.setHtml(m_model->index(0, TokenModel::Note).data(Qt::ToolTipRole).toString());
    QVERIFY2(shown.toPlainText().contains(info.note), qPrintable(shown.toPlainText()));
}

void TokensTest::formulasAreDefused()
{
    const ViewerLink link({}, {}, {QHostAddress(u"203.0.113.7"_s)});
    IssuedToken issued;
    issued.text = u"-abc_DEF"_s;
    issued.info.rooms = {u"=1+1"_s};
    issued.info.streams = {u"front"_s};
    issued.info.note = u"+a \"b\", c"_s;
    issued.info.endsAt = noon;
    QCOMPARE(TokenCsv::row(issued, link),
        QByteArray("-abc_DEF,http://203.0.113.7:3535/demo/"
                   "evowrtcclient.html?room=%3D1%2B1&stream=front&token=-abc_DEF,'=1+1,front,"
                   "\"'+a \"\"b\"\", c\",2023-11-14T22:13:20Z\r\n"));
    issued.info.kind = TokenKind::Device;
    QVERIFY(TokenCsv::row(issued, link).startsWith("-abc_DEF,,'=1+1,"));
}

void TokensTest::savedTableIsTheOwnersOnly()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"tokens.csv"_s);
    const ViewerLink link({}, {}, {});
    QVERIFY(!TokenCsv::save({IssuedToken{u"secret"_s, token(1)}}, link, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(TokenCsv::header() + "secret,"));
    QCOMPARE(bytes.count("\r\n"), 2);
#ifdef Q_OS_UNIX
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
#endif
    QVERIFY(TokenCsv::save({}, link, dir.filePath(u"missing/tokens.csv"_s)));
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::TokensTest)
#include "tst_tokens.moc"
