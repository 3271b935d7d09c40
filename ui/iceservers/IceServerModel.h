// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/IceTest.h"
#include "ui/iceservers/IceAdvice.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace rdv::ui {

/// One ordered list of STUN or TURN servers while it is edited. Rows move by moveRows() and by drag and drop
/// within the same model.
class IceServerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Server, Audience, Login, Test, Remark, ColumnCount };
    /// The last finished or running test of an entry, if there is one.
    using TestLookup = std::function<std::optional<IceTestReport>(const IceServerConfig& server)>;

    explicit IceServerModel(IceListKind kind, QObject* parent = nullptr);

    [[nodiscard]] IceListKind kind() const { return m_kind; }
    [[nodiscard]] const QList<IceServerConfig>& servers() const { return m_servers; }
    void setServers(const QList<IceServerConfig>& servers);
    void setTestLookup(TestLookup lookup);

    void append(const IceServerConfig& server);
    void replace(int row, const IceServerConfig& server);
    /// One place up (-1) or down (+1); false at the end of the list.
    bool shift(int row, int by);

    void testsChanged(); ///< what the lookup returns is new
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before) override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

Q_SIGNALS:
    void edited(); ///< the list is another one now
    void rowMoved(int to);

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant decoration(int row, int column) const;
    [[nodiscard]] QString testText(int row) const;
    void touchAll(); ///< places decide what is said of each row

    IceListKind m_kind;
    QList<IceServerConfig> m_servers;
    TestLookup m_lookup;
};

} // namespace rdv::ui
