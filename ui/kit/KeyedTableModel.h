// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <algorithm>
#include <utility>

namespace rdv::ui {

/// A table whose rows are values with a key. What the feed says is taken over in as few signals as the rows'
/// places allow: one for each run of neighbours that changed, one for everything that is new.
template <typename Key, typename Row> class KeyedTableModel : public QAbstractTableModel {
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const Row& at(int row) const { return m_rows[row]; }
    [[nodiscard]] int rowOf(const Key& key) const { return m_places.value(key, -1); }
    /// Null: there is no such row. Valid until the next change.
    [[nodiscard]] const Row* find(const Key& key) const
    {
        const int row = rowOf(key);
        return row < 0 ? nullptr : &m_rows[row];
    }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    /// All words anew, after a change of language.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty())
            emitChanged(0, static_cast<int>(m_rows.size()) - 1);
    }

protected:
    explicit KeyedTableModel(QObject* parent)
        : QAbstractTableModel(parent)
    {
    }

    [[nodiscard]] virtual Key keyOf(const Row& row) const = 0;

    void forgetAll()
    {
        beginResetModel();
        m_rows.clear();
        m_places.clear();
        endResetModel();
    }

    void take(const QList<Row>& changed, const QList<Key>& gone)
    {
        removeRowsOf(gone);
        QList<int> touched;
        QList<Row> fresh;
        QHash<Key, qsizetype> freshPlaces;
        for (const Row& row : changed) {
            const Key key = keyOf(row);
            if (const auto known = m_places.constFind(key); known != m_places.constEnd()) {
                m_rows[*known] = row;
                touched.append(*known);
            } else if (const auto seen = freshPlaces.constFind(key); seen != freshPlaces.constEnd()) {
                fresh[*seen] = row;
            } else {
                freshPlaces.insert(key, fresh.size());
                fresh.append(row);
            }
        }
        forEachRun(touched, [this](int first, int last) { emitChanged(first, last); });
        append(fresh);
    }

private:
    void emitChanged(int first, int last)
    {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    void append(const QList<Row>& fresh)
    {
        if (fresh.isEmpty())
            return;
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_rows += fresh;
        note(first);
        endInsertRows();
    }

    void removeRowsOf(const QList<Key>& gone)
    {
        QList<int> doomed;
        for (const Key& key : gone) {
            if (const int row = rowOf(key); row >= 0)
                doomed.append(row);
        }
        QList<std::pair<int, int>> runs;
        forEachRun(doomed, [&runs](int first, int last) { runs.append({first, last}); });
        // From the end, so that the places of the others hold.
        for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
            const auto [first, last] = *run;
            beginRemoveRows({}, first, last);
            for (int row = first; row <= last; ++row)
                m_places.remove(keyOf(m_rows[row]));
            m_rows.remove(first, last - first + 1);
            note(first);
            endRemoveRows();
        }
    }

    void note(int first)
    {
        for (int row = first; row < m_rows.size(); ++row)
            m_places.insert(keyOf(m_rows[row]), row);
    }

    template <typename Use> static void forEachRun(QList<int>& rows, Use use)
    {
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        for (qsizetype i = 0; i < rows.size();) {
            qsizetype end = i + 1;
            while (end < rows.size() && rows[end] == rows[end - 1] + 1)
                ++end;
            use(rows[i], rows[end - 1]);
            i = end;
        }
    }

    QList<Row> m_rows;
    QHash<Key, int> m_places;
};

} // namespace rdv::ui
