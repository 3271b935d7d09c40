// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/ServerConfig.h"
#include "server/model/Tokens.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace rdv::ui {

class LifetimeField;

/// For whom a token is and what it opens: what one token and a thousand have in common.
class TokenForm : public QWidget {
    Q_OBJECT

public:
    /// `rooms`: those that are known, to choose from.
    TokenForm(const ServerConfig& config, const QStringList& rooms, QWidget* parent = nullptr);

    [[nodiscard]] TokenRequest request() const; ///< without a text
    [[nodiscard]] QString room() const; ///< empty: every room
    [[nodiscard]] QString stream() const; ///< empty: every stream
    /// What keeps it from being issued, in words; empty: nothing.
    [[nodiscard]] QString fault() const;
    /// What the operator should know before; empty: nothing.
    [[nodiscard]] QString hint() const;
    void takeFocus(); ///< to the first thing that has to be filled in
    [[nodiscard]] QFormLayout* rows() const { return m_rows; }
    [[nodiscard]] QLineEdit* note() const { return m_note; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildRows();
    void connectFields();
    void showFields();
    void retranslate();
    [[nodiscard]] bool isForDevice() const;

    ServerConfig m_config;
    QFormLayout* m_rows;
    QComboBox* m_kind;
    QComboBox* m_room;
    QCheckBox* m_everyRoom;
    QLineEdit* m_stream;
    LifetimeField* m_lifetime;
    QComboBox* m_start;
    QDateTimeEdit* m_startTime;
    QComboBox* m_end;
    QDateTimeEdit* m_endTime;
    QComboBox* m_uses;
    QSpinBox* m_useCount;
    QLineEdit* m_note;
    QWidget* m_startRow;
    QWidget* m_endRow;
    QWidget* m_usesRow;
};

} // namespace rdv::ui
