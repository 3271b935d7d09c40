// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingField.h"

#include "ui/kit/Theme.h"
#include "ui/settings/SettingEditor.h"
#include "ui/settings/SettingTexts.h"
#include "ui/settings/SettingsDraft.h"
#include "ui/settings/SettingsWording.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QLabel* plainLabel(QWidget* parent, bool isQuiet)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isQuiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SettingField::SettingField(const QString& key, SettingsDraft& draft, QWidget* parent)
    : QFrame(parent)
    , m_key(key)
    , m_draft(draft)
{
    setObjectName(u"field:"_s + key);
    build(*draft.row(key));
    retranslate();
}

void SettingField::build(const SettingRow& row)
{
    m_label = plainLabel(this, false);
    QFont bold = m_label->font();
    bold.setBold(true);
    m_label->setFont(bold);
    m_editor = SettingEditor::make(row, this);
    m_label->setBuddy(m_editor->focusProxy());
    m_reset = new QToolButton(this);
    m_reset->setObjectName(u"resetButton"_s);
    m_reset->setIcon(Theme::directedIcon(u"restart"_s));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setVisible(row.kind != SettingKind::IceServers);
    m_explanation = plainLabel(this, false);
    m_marks = plainLabel(this, true);
    m_marks->setObjectName(u"marksLabel"_s);
    m_sign = new QLabel(this);
    m_sentence = plainLabel(this, false);
    m_sentence->setObjectName(u"sentenceLabel"_s);

    // The first column is as wide for every field, so that the editors stand in line.
    m_label->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    auto* said = new QHBoxLayout;
    said->setSpacing(fontMetrics().averageCharWidth());
    said->addWidget(m_sign, 0, Qt::AlignTop);
    said->addWidget(m_sentence, 1);
    auto* grid = new QGridLayout(this);
    grid->setVerticalSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing) / 2);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_editor, 0, 1, Qt::AlignTop);
    grid->addWidget(m_reset, 0, 2, Qt::AlignTop);
    grid->addLayout(said, 1, 1, 1, 2);
    grid->addWidget(m_explanation, 2, 1, 1, 2);
    grid->addWidget(m_marks, 3, 1, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(
        m_editor, &SettingEditor::edited, this, [this](const QString& text) { m_draft.edit(m_key, text); });
    connect(m_editor, &SettingEditor::linkActivated, this, [this] { Q_EMIT linkActivated(m_key); });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        const SettingRow* row = m_draft.row(m_key);
        m_draft.edit(m_key, row->defaultValue);
    });
}

void SettingField::refresh()
{
    const SettingRow* row = m_draft.row(m_key);
    if (row == nullptr)
        return;
    m_editor->setText(m_draft.text(m_key));
    m_reset->setEnabled(m_draft.text(m_key) != row->defaultValue);
    showMarks(*row);
    showSentence();
}

void SettingField::showMarks(const SettingRow& row)
{
    QStringList marks{m_key};
    if (m_draft.isEdited(m_key)) {
        marks += tr("Changed, not saved yet");
        if (row.source == ValueSource::Environment || row.source == ValueSource::CommandLine)
            marks += tr("%1 overrides the file").arg(row.origin);
    } else {
        marks += SettingsWording::source(row.source, row.origin);
    }
    if (row.waitsForStart)
        marks += m_draft.isEdited(m_key) ? tr("⟳ Takes effect at the next start of the server")
                                         : tr("A change takes effect at the next start");
    m_marks->setText(marks.join(u" · "_s));
}

void SettingField::showSentence()
{
    const QString error = m_draft.error(m_key);
    const QString text = error.isEmpty() ? m_draft.warning(m_key) : error;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QIcon sign = error.isEmpty() ? Theme::icon(u"warning"_s, Meaning::Warning)
                                       : Theme::icon(u"error"_s, Meaning::Bad);
    m_sign->setVisible(!text.isEmpty());
    m_sentence->setVisible(!text.isEmpty());
    if (!text.isEmpty() && text != m_sentence->text())
        m_sign->setPixmap(sign.pixmap(size));
    m_sentence->setText(text);
    // Read out with the field, since a label beside it would never get the focus.
    const QString explanation = SettingTexts::explanation(m_key);
    QWidget* editor = m_editor->focusProxy();
    editor->setAccessibleDescription(text.isEmpty() ? explanation : text);
}

bool SettingField::matches(const QString& search) const
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    const QString text
        = u"%1 %2 %3"_s.arg(m_key, SettingTexts::label(m_key), SettingTexts::explanation(m_key));
    return std::ranges::all_of(
        words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void SettingField::reveal()
{
    m_editor->focusProxy()->setFocus(Qt::OtherFocusReason);
}

void SettingField::retranslate()
{
    const QString label = SettingTexts::label(m_key);
    m_label->setText(label);
    m_editor->focusProxy()->setAccessibleName(label);
    m_explanation->setText(SettingTexts::explanation(m_key));
    m_reset->setToolTip(tr("Back to the default"));
    m_reset->setAccessibleName(tr("Set “%1” back to its default").arg(label));
    m_editor->retranslate();
    refresh();
}

} // namespace rdv::ui
