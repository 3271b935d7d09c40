// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/iceservers/IceAdvice.h"

#include <QGroupBox>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace rdv::ui {

class IceServerModel;
class TableView;

/// One ordered list of ICE servers with the buttons that change it.
class IceServerPanel : public QGroupBox {
    Q_OBJECT

public:
    explicit IceServerPanel(IceServerModel& model, QWidget* parent = nullptr);

    [[nodiscard]] TableView* view() const { return m_view; }
    void reveal(const QString& url); ///< selects the entry that has it

Q_SIGNALS:
    void testRequested(const rdv::IceServerConfig& server);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void buildButtons(QVBoxLayout* column);
    QToolButton* button(const QString& name, const QString& icon, QVBoxLayout* column);
    void retranslate();
    void updateButtons();
    void fillMenu(QMenu* menu);
    bool press(int key, Qt::KeyboardModifiers modifiers);

    [[nodiscard]] int currentRow() const;
    void addServer();
    void editServer();
    void removeServer();
    void shiftServer(int by);
    void showCoturn();

    IceServerModel& m_model;
    TableView* m_view = nullptr;
    QLabel* m_remark = nullptr; ///< of the current row, whole
    QToolButton* m_add = nullptr;
    QToolButton* m_edit = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_test = nullptr;
    QToolButton* m_coturn = nullptr; ///< TURN only
};

} // namespace rdv::ui
