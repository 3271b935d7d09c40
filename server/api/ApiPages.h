// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/ApiInput.h"
#include "server/api/InfoJson.h"

#include <QJsonObject>
#include <QString>

#include <algorithm>

namespace rdv {

/// Which part of a list is asked for.
struct PageOf {
    int limit = 100;
    QString cursor; ///< `next` of the page before; empty: the first page
};

/// Rows in the order of their cursors, each a text that says where the row stands, whether or not it is still
/// there when the next page is asked for.
template <typename Info, typename CursorOf, typename Before>
[[nodiscard]] QJsonObject pageJson(
    const QList<Info>& rows, const PageOf& page, CursorOf cursorOf, Before before)
{
    using Key = decltype(cursorOf(rows.first()));
    QList<std::pair<Key, const Info*>> order;
    order.reserve(rows.size());
    for (const Info& row : rows) {
        Key key = cursorOf(row);
        if (page.cursor.isEmpty() || before(Key::fromText(page.cursor), key))
            order.emplaceBack(std::move(key), &row);
    }
    const auto end = order.begin() + std::min<qsizetype>(page.limit, order.size());
    std::partial_sort(order.begin(), end, order.end(),
        [&before](const auto& a, const auto& b) { return before(a.first, b.first); });
    QJsonArray items;
    for (auto row = order.begin(); row != end; ++row)
        items += toJson(*row->second);
    const QJsonValue next = end == order.end() ? QJsonValue(QJsonValue::Null) : (end - 1)->first.toText();
    return {{QStringLiteral("items"), items}, {QStringLiteral("next"), next},
        {QStringLiteral("total"), rows.size()}};
}

/// A row's place among names.
struct NameCursor {
    QString name;

    [[nodiscard]] static NameCursor fromText(const QString& text) { return {text}; }
    [[nodiscard]] QString toText() const { return name; }
};

/// A row's place in time; the id decides between those of one moment.
struct TimeCursor {
    qint64 wall = 0;
    QString id;

    /// "1700000000000-<id>".
    [[nodiscard]] static TimeCursor fromText(const QString& text)
    {
        return {text.section(u'-', 0, 0).toLongLong(), text.section(u'-', 1)};
    }
    [[nodiscard]] QString toText() const { return QString::number(wall) + u'-' + id; }
};

/// `cursor` is "after" where lists are in the order of names and "before" where the newest comes first.
template <typename Cursor> [[nodiscard]] PageOf readPage(QueryReader& query, const QString& cursor)
{
    const auto limit = static_cast<int>(query.number(QStringLiteral("limit"), 1, 500, 100));
    QString text = query.text(cursor);
    if (!text.isEmpty() && Cursor::fromText(text).toText() != text)
        query.fail(cursor, QStringLiteral("is the next of the page before"));
    return {limit, std::move(text)};
}

template <typename Info, typename NameOf>
[[nodiscard]] QJsonObject pageByName(const QList<Info>& rows, const PageOf& page, NameOf nameOfRow)
{
    return pageJson(
        rows, page, [&nameOfRow](const Info& row) { return NameCursor{nameOfRow(row)}; },
        [](const NameCursor& a, const NameCursor& b) { return a.name < b.name; });
}

template <typename Info, typename TimeOf>
[[nodiscard]] QJsonObject pageByTime(const QList<Info>& rows, const PageOf& page, TimeOf timeOf)
{
    return pageJson(rows, page, timeOf, [](const TimeCursor& a, const TimeCursor& b) {
        return a.wall != b.wall ? a.wall > b.wall : a.id > b.id;
    });
}

} // namespace rdv
