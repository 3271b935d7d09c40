// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingEditor.h"

#include "ui/settings/SettingEditors.h"

namespace rdv::ui {

SettingEditor* SettingEditor::make(const SettingRow& row, QWidget* parent)
{
    switch (row.kind) {
    case SettingKind::Boolean:
        return new SwitchEditor(parent);
    case SettingKind::Integer:
        return new NumberEditor(row, parent);
    case SettingKind::Choice:
        return new ChoiceEditor(row, parent);
    case SettingKind::TextList:
        return new ListEditor(parent);
    case SettingKind::IceServers:
        return new LinkEditor(parent);
    case SettingKind::Text:
        break;
    }
    return new TextEditor(row, parent);
}

} // namespace rdv::ui
