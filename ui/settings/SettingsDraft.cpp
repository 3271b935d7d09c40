// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDraft.h"

#include "ui/settings/SettingsWording.h"

namespace rdv::ui {

SettingsDraft::SettingsDraft(const SettingsStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    reload();
}

void SettingsDraft::reload()
{
    m_rows = m_store.rows();
    m_places.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows.at(i).key, i);
    m_edits.removeIf([this](auto edit) {
        const SettingRow* row = this->row(edit.key());
        return row == nullptr || row->value == edit.value();
    });
    judge();
    Q_EMIT changed();
}

const SettingRow* SettingsDraft::row(const QString& key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? nullptr : &m_rows.at(*place);
}

QString SettingsDraft::text(const QString& key) const
{
    const auto edit = m_edits.constFind(key);
    if (edit != m_edits.constEnd())
        return *edit;
    const SettingRow* found = row(key);
    return found == nullptr ? QString() : found->value;
}

void SettingsDraft::edit(const QString& key, const QString& text)
{
    const SettingRow* found = row(key);
    if (found == nullptr || this->text(key) == text)
        return;
    if (found->value == text)
        m_edits.remove(key);
    else
        m_edits.insert(key, text);
    judge();
    Q_EMIT changed();
}

void SettingsDraft::clear()
{
    m_edits.clear();
    judge();
    Q_EMIT changed();
}

void SettingsDraft::judge()
{
    m_errors.clear();
    m_warnings.clear();
    m_wanted = m_store.config();
    for (auto edit = m_edits.constBegin(); edit != m_edits.constEnd(); ++edit) {
        const auto result = m_store.edited(m_wanted, edit.key(), edit.value());
        if (result)
            m_wanted = *result;
        else
            m_errors.insert(edit.key(), SettingsWording::fault(result.error(), *row(edit.key())));
    }
    const QList<Problem> problems = m_wanted.validate();
    for (const Problem& problem : problems) {
        const QString key = SettingsWording::keyOf(problem);
        if (!m_errors.contains(key))
            m_errors.insert(key, SettingsWording::problem(problem, m_wanted));
    }
    const QList<Problem> warnings = m_wanted.warnings();
    for (const Problem& warning : warnings)
        m_warnings.insert(SettingsWording::keyOf(warning), SettingsWording::warning(warning));
}

} // namespace rdv::ui
