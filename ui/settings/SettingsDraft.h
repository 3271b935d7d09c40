// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/SettingsStore.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace rdv::ui {

/// What was typed on the settings page and is not saved yet, over the configuration in force.
class SettingsDraft : public QObject {
    Q_OBJECT

public:
    explicit SettingsDraft(const SettingsStore& store, QObject* parent = nullptr);

    void edit(const QString& key, const QString& text);
    void clear();
    /// Takes the store's new rows; edits that became true are forgotten.
    void reload();

    [[nodiscard]] const QList<SettingRow>& rows() const { return m_rows; }
    [[nodiscard]] const SettingRow* row(const QString& key) const;
    [[nodiscard]] QString text(const QString& key) const; ///< typed, else in force
    [[nodiscard]] bool isEdited(const QString& key) const { return m_edits.contains(key); }
    [[nodiscard]] int count() const { return static_cast<int>(m_edits.size()); }

    /// The configuration with every edit that can be taken.
    [[nodiscard]] const ServerConfig& wanted() const { return m_wanted; }
    /// Sentences that keep from saving, and those that do not, by key.
    [[nodiscard]] QString error(const QString& key) const { return m_errors.value(key); }
    [[nodiscard]] QString warning(const QString& key) const { return m_warnings.value(key); }
    [[nodiscard]] QStringList keysInError() const { return m_errors.keys(); }
    [[nodiscard]] bool canBeSaved() const { return !m_edits.isEmpty() && m_errors.isEmpty(); }

Q_SIGNALS:
    void changed(); ///< edits, errors or warnings

public:
    void judge(); ///< errors and warnings anew, in the language of now

private:
    const SettingsStore& m_store;
    QList<SettingRow> m_rows;
    QHash<QString, qsizetype> m_places; ///< in m_rows
    QMap<QString, QString> m_edits;
    ServerConfig m_wanted;
    QMap<QString, QString> m_errors;
    QMap<QString, QString> m_warnings;
};

} // namespace rdv::ui
