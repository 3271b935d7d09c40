// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingEditors.h"

#include "ui/kit/Formats.h"
#include "ui/kit/SecretEdit.h"
#include "ui/kit/Theme.h"
#include "ui/settings/NumberBox.h"
#include "ui/settings/SettingTexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QHBoxLayout* rowOf(SettingEditor* editor, QWidget* widget)
{
    widget->setObjectName(u"editor"_s);
    auto* layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    editor->setFocusProxy(widget);
    return layout;
}

QStringList listOf(const QString& text)
{
    QStringList list;
    if (text.trimmed().startsWith(u'[')) {
        const QJsonArray items = QJsonDocument::fromJson(text.toUtf8()).array();
        for (const auto& item : items)
            list += item.toString();
        return list;
    }
    const QStringList items = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& item : items)
        list += item.trimmed();
    return list;
}

QString textOf(const QStringList& list)
{
    const bool plain = std::ranges::none_of(
        list, [](const QString& item) { return item.contains(u',') || item.startsWith(u'['); });
    if (plain)
        return list.join(u',');
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

} // namespace

// ---- On or off -----------------------------------------------------------------------------------------

SwitchEditor::SwitchEditor(QWidget* parent)
    : SettingEditor(parent)
    , m_box(new QCheckBox(this))
{
    rowOf(this, m_box)->addStretch();
    connect(m_box, &QCheckBox::toggled, this, [this] { Q_EMIT edited(text()); });
}

void SwitchEditor::setText(const QString& text)
{
    const QSignalBlocker silence(this);
    m_box->setChecked(text == "true"_L1);
}

QString SwitchEditor::text() const
{
    return m_box->isChecked() ? u"true"_s : u"false"_s;
}

void SwitchEditor::retranslate()
{
    m_box->setText(tr("On", "a setting that can be on or off"));
}

// ---- Numbers -------------------------------------------------------------------------------------------

NumberEditor::NumberEditor(const SettingRow& row, QWidget* parent)
    : SettingEditor(parent)
    , m_row(row)
    , m_box(new NumberBox(row.lowest, row.highest, this))
    , m_unit(new QLabel(this))
{
    m_unit->setTextFormat(Qt::PlainText);
    QHBoxLayout* layout = rowOf(this, m_box);
    layout->addWidget(m_unit);
    layout->addStretch();
    connect(m_box, &NumberBox::edited, this, [this] { Q_EMIT edited(text()); });
}

void NumberEditor::setText(const QString& text)
{
    const QSignalBlocker silence(this);
    m_box->setNumber(text);
}

QString NumberEditor::text() const
{
    return m_box->number();
}

void NumberEditor::retranslate()
{
    m_unit->setText(SettingTexts::unit(m_row.key));
    m_box->setToolTip(tr("From %1 to %2").arg(Formats::number(m_row.lowest), Formats::number(m_row.highest)));
}

// ---- Words ---------------------------------------------------------------------------------------------

ChoiceEditor::ChoiceEditor(const SettingRow& row, QWidget* parent)
    : SettingEditor(parent)
    , m_row(row)
    , m_box(new QComboBox(this))
{
    for (const QString& word : row.choices)
        m_box->addItem(word, word);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(this);
    rowOf(this, m_box)->addStretch();
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT edited(text()); });
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Scrolling the page must not change what comes to lie under the pointer.
    if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return SettingEditor::eventFilter(watched, event);
}

void ChoiceEditor::setText(const QString& text)
{
    const QSignalBlocker silence(this);
    m_box->setCurrentIndex(m_box->findData(text));
}

QString ChoiceEditor::text() const
{
    return m_box->currentData().toString();
}

void ChoiceEditor::retranslate()
{
    for (int i = 0; i < m_box->count(); ++i)
        m_box->setItemText(i, SettingTexts::choice(m_row.key, m_box->itemData(i).toString()));
}

// ---- Text ----------------------------------------------------------------------------------------------

TextEditor::TextEditor(const SettingRow& row, QWidget* parent)
    : SettingEditor(parent)
    , m_what(row.key == "server.key"_L1 || row.key == "server.cert"_L1 || row.key == "admin.key"_L1
              ? Browse::File
              : row.key == "webRoot"_L1 || row.key == "stateDir"_L1 ? Browse::Folder
                                                                    : Browse::Nothing)
    , m_edit(row.secret ? new SecretEdit(this) : new QLineEdit(this))
{
    QHBoxLayout* layout = rowOf(this, m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &SettingEditor::edited);
    if (m_what == Browse::Nothing)
        return;
    m_browse = new QPushButton(Theme::icon(u"open"_s), {}, this);
    m_browse->setObjectName(u"browseButton"_s);
    connect(m_browse, &QPushButton::clicked, this, &TextEditor::browse);
    layout->addWidget(m_browse);
}

void TextEditor::setText(const QString& text)
{
    const QSignalBlocker silence(this);
    if (m_edit->text() != text)
        m_edit->setText(text);
}

QString TextEditor::text() const
{
    return m_edit->text();
}

void TextEditor::browse()
{
    auto* dialog = new QFileDialog(this, {}, m_edit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_what == Browse::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_edit, &QLineEdit::setText);
    dialog->open();
}

void TextEditor::retranslate()
{
    if (m_browse == nullptr)
        return;
    m_browse->setText(tr("Browse…"));
    m_browse->setAccessibleName(
        m_what == Browse::Folder ? tr("Browse for a folder") : tr("Browse for a file"));
}

// ---- Lists ---------------------------------------------------------------------------------------------

ListEditor::ListEditor(QWidget* parent)
    : SettingEditor(parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 4);
    rowOf(this, m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(text()); });
}

void ListEditor::setText(const QString& text)
{
    if (text == this->text())
        return;
    const QSignalBlocker silence(this);
    m_edit->setPlainText(listOf(text).join(u'\n'));
}

QString ListEditor::text() const
{
    QStringList list;
    const QStringList lines = m_edit->toPlainText().split(u'\n');
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            list += line.trimmed();
    }
    return textOf(list);
}

// ---- What another page edits ---------------------------------------------------------------------------

LinkEditor::LinkEditor(QWidget* parent)
    : SettingEditor(parent)
    , m_count(new QLabel(this))
    , m_link(new QPushButton(Theme::icon(u"ice"_s), {}, this))
{
    m_count->setTextFormat(Qt::PlainText);
    QHBoxLayout* layout = rowOf(this, m_link);
    layout->addWidget(m_count);
    layout->addStretch();
    connect(m_link, &QPushButton::clicked, this, &SettingEditor::linkActivated);
}

void LinkEditor::setText(const QString& text)
{
    m_text = text;
    retranslate();
}

void LinkEditor::retranslate()
{
    const auto entries = static_cast<int>(QJsonDocument::fromJson(m_text.toUtf8()).array().size());
    m_count->setText(entries == 0 ? tr("None are listed") : tr("%n are listed", nullptr, entries));
    m_link->setText(tr("Edit on the STUN/TURN page…"));
}

} // namespace rdv::ui
