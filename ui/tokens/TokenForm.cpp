// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokenForm.h"

#include "ui/tokens/LifetimeField.h"
#include "ui/tokens/TokenWording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <chrono>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

enum Start { AtOnce, AtTime };
enum End { Never, UntilTime };
enum Uses { Once, Several, Unlimited };
constexpr int longestNote = 200;

/// Two widgets that answer one question.
QWidget* inOneRow(QWidget* first, QWidget* second, QWidget* parent, int stretchOfFirst = 0)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(first, stretchOfFirst);
    layout->addWidget(second);
    if (stretchOfFirst == 0)
        layout->addStretch();
    row->setFocusProxy(first);
    return row;
}

QString userName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace

TokenForm::TokenForm(const ServerConfig& config, const QStringList& rooms, QWidget* parent)
    : QWidget(parent)
    , m_config(config)
    , m_rows(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_room(new QComboBox(this))
    , m_everyRoom(new QCheckBox(this))
    , m_stream(new QLineEdit(this))
    , m_lifetime(new LifetimeField(this))
    , m_start(new QComboBox(this))
    , m_startTime(new QDateTimeEdit(QDateTime::currentDateTime(), this))
    , m_end(new QComboBox(this))
    , m_endTime(new QDateTimeEdit(QDateTime::currentDateTime().addDays(7), this))
    , m_uses(new QComboBox(this))
    , m_useCount(new QSpinBox(this))
    , m_note(new QLineEdit(this))
    , m_startRow(inOneRow(m_start, m_startTime, this))
    , m_endRow(inOneRow(m_end, m_endTime, this))
    , m_usesRow(inOneRow(m_uses, m_useCount, this))
{
    m_kind->setObjectName(u"kindChoice"_s);
    m_kind->addItems({{}, {}});
    m_room->setObjectName(u"roomChoice"_s);
    m_room->setEditable(true);
    m_room->setInsertPolicy(QComboBox::NoInsert);
    m_room->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_room->setMinimumContentsLength(16);
    m_room->addItems(rooms);
    m_room->setCurrentText({});
    m_everyRoom->setObjectName(u"everyRoomCheck"_s);
    m_stream->setObjectName(u"streamEdit"_s);
    m_lifetime->setValue(config.tokens.unusedTtl);
    m_start->setObjectName(u"startChoice"_s);
    m_start->addItems({{}, {}});
    m_startTime->setObjectName(u"startTime"_s);
    m_startTime->setCalendarPopup(true);
    m_end->setObjectName(u"endChoice"_s);
    m_end->addItems({{}, {}});
    m_endTime->setObjectName(u"endTime"_s);
    m_endTime->setCalendarPopup(true);
    m_uses->setObjectName(u"usesChoice"_s);
    m_uses->addItems({{}, {}, {}});
    m_useCount->setObjectName(u"useCount"_s);
    m_useCount->setRange(2, 100000);
    m_note->setObjectName(u"noteEdit"_s);
    m_note->setMaxLength(longestNote);

    buildRows();
    connectFields();
    retranslate();
    showFields();
}

void TokenForm::buildRows()
{
    m_rows->setContentsMargins({});
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [this](QWidget* field) {
        auto* label = new QLabel(this);
        label->setBuddy(field);
        m_rows->addRow(label, field);
    };
    add(m_kind);
    add(inOneRow(m_room, m_everyRoom, this, 1));
    add(m_stream);
    add(m_lifetime);
    add(m_startRow);
    add(m_endRow);
    add(m_usesRow);
    add(m_note);
}

void TokenForm::connectFields()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TokenForm::showFields);
    connect(m_room, &QComboBox::currentTextChanged, this, &TokenForm::edited);
    connect(m_everyRoom, &QCheckBox::toggled, this, &TokenForm::showFields);
    connect(m_stream, &QLineEdit::textChanged, this, &TokenForm::edited);
    connect(m_lifetime, &LifetimeField::edited, this, &TokenForm::edited);
    connect(m_start, &QComboBox::currentIndexChanged, this, &TokenForm::showFields);
    connect(m_startTime, &QDateTimeEdit::dateTimeChanged, this, &TokenForm::edited);
    connect(m_end, &QComboBox::currentIndexChanged, this, &TokenForm::showFields);
    connect(m_endTime, &QDateTimeEdit::dateTimeChanged, this, &TokenForm::edited);
    connect(m_uses, &QComboBox::currentIndexChanged, this, &TokenForm::showFields);
    connect(m_useCount, &QSpinBox::valueChanged, this, &TokenForm::edited);
    connect(m_note, &QLineEdit::textChanged, this, &TokenForm::edited);
}

bool TokenForm::isForDevice() const
{
    return m_kind->currentIndex() == static_cast<int>(TokenKind::Device);
}

void TokenForm::showFields()
{
    // A device comes back with its token as often as it likes and names no stream.
    m_rows->setRowVisible(m_stream, !isForDevice());
    m_rows->setRowVisible(m_usesRow, !isForDevice());
    m_room->setEnabled(!m_everyRoom->isChecked());
    m_startTime->setVisible(m_start->currentIndex() == AtTime);
    m_endTime->setVisible(m_end->currentIndex() == UntilTime);
    m_useCount->setVisible(m_uses->currentIndex() == Several);
    Q_EMIT edited();
}

void TokenForm::takeFocus()
{
    m_room->setFocus();
}

QString TokenForm::room() const
{
    return m_everyRoom->isChecked() ? QString() : m_room->currentText();
}

QString TokenForm::stream() const
{
    return isForDevice() ? QString() : m_stream->text();
}

TokenRequest TokenForm::request() const
{
    TokenRequest request;
    request.kind = isForDevice() ? TokenKind::Device : TokenKind::Viewer;
    if (!room().isEmpty())
        request.rooms = {room()};
    if (!stream().isEmpty())
        request.streams = {stream()};
    request.unusedTtl = m_lifetime->value();
    if (m_start->currentIndex() == AtTime)
        request.notBefore = std::chrono::milliseconds(m_startTime->dateTime().toMSecsSinceEpoch());
    if (m_end->currentIndex() == UntilTime)
        request.notAfter = std::chrono::milliseconds(m_endTime->dateTime().toMSecsSinceEpoch());
    if (isForDevice() || m_uses->currentIndex() == Unlimited)
        request.maxUses = 0;
    else
        request.maxUses = m_uses->currentIndex() == Several ? m_useCount->value() : 1;
    request.note = m_note->text();
    request.createdBy = userName();
    return request;
}

QString TokenForm::fault() const
{
    if (!isForDevice() && !m_config.tokensEnabled)
        return tr("Tokens for viewers are off. Switch them on first.");
    if (!m_everyRoom->isChecked()) {
        const NameVerdict room = checkName(m_room->currentText(), m_config.rooms.namePolicy);
        if (room == NameVerdict::Empty)
            return tr("Name a room or choose every room.");
        if (room != NameVerdict::Fine)
            return tr("This cannot be a room: %1").arg(TokenWording::fault(room));
    }
    if (!stream().isEmpty()) {
        const NameVerdict stream = checkName(this->stream(), NamePolicy::Compatible);
        if (stream != NameVerdict::Fine)
            return tr("This cannot be a stream: %1").arg(TokenWording::fault(stream));
    }
    if (m_end->currentIndex() == UntilTime) {
        const bool hasStart = m_start->currentIndex() == AtTime;
        const QDateTime start = hasStart ? m_startTime->dateTime() : QDateTime::currentDateTime();
        if (m_endTime->dateTime() <= start)
            return hasStart ? tr("It ends before it begins: choose a later end.")
                            : tr("The end is in the past: choose a later one.");
    }
    return {};
}

QString TokenForm::hint() const
{
    if (isForDevice() && !m_config.deviceTokens.required)
        return tr("Devices are not asked for tokens at present. The settings can change that.");
    const bool isListed = m_config.allowedRooms.isEmpty() || m_everyRoom->isChecked()
        || m_room->currentText().isEmpty() || m_config.allowedRooms.contains(m_room->currentText());
    return isListed ? QString() : tr("This room is not on the list of allowed rooms.");
}

void TokenForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TokenForm::retranslate()
{
    const auto name = [this](int row, const QString& text) {
        qobject_cast<QLabel*>(m_rows->itemAt(row, QFormLayout::LabelRole)->widget())->setText(text);
    };
    name(0, tr("&For:", "the kind of client that a token is for"));
    name(1, tr("&Room:"));
    name(2, tr("Strea&m:"));
    name(3, tr("&Unused for:", "how long a token may lie unused"));
    name(4, tr("&Valid from:"));
    name(5, tr("Valid unti&l:"));
    name(6, tr("Us&es:"));
    name(7, tr("&Note:"));
    m_kind->setItemText(static_cast<int>(TokenKind::Viewer), tr("A viewer", "token for"));
    m_kind->setItemText(static_cast<int>(TokenKind::Device), tr("A device", "token for"));
    m_everyRoom->setText(tr("Ever&y room"));
    m_room->setAccessibleName(tr("Room"));
    m_stream->setPlaceholderText(tr("Every stream"));
    m_lifetime->retranslate();
    m_lifetime->choice()->setAccessibleName(tr("How long it may lie unused"));
    m_start->setAccessibleName(tr("Valid from"));
    m_start->setItemText(AtOnce, tr("Now"));
    m_start->setItemText(AtTime, tr("A time…"));
    m_startTime->setAccessibleName(tr("Time from which it is valid"));
    m_end->setAccessibleName(tr("Valid until"));
    m_end->setItemText(Never, tr("Without end"));
    m_end->setItemText(UntilTime, tr("A time…"));
    m_endTime->setAccessibleName(tr("Time from which it is no longer valid"));
    m_uses->setAccessibleName(tr("Number of uses"));
    m_uses->setItemText(Once, tr("One viewer"));
    m_uses->setItemText(Several, tr("Several viewers…"));
    m_uses->setItemText(Unlimited, tr("Without limit"));
    m_useCount->setAccessibleName(tr("Number of viewers"));
}

} // namespace rdv::ui
