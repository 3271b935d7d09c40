// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogPage.h"

#include "ui/kit/PlainLabel.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"
#include "ui/log/LogExport.h"
#include "ui/log/LogFilter.h"
#include "ui/log/LogModel.h"
#include "ui/log/LogView.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

constexpr auto anyCategory = static_cast<int>(LogCategory::Count_);

QToolButton* newChip(const QString& name, QWidget* parent)
{
    auto* chip = new QToolButton(parent);
    chip->setObjectName(name);
    chip->setIcon(Theme::icon(u"close"_s));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->hide();
    return chip;
}

/// A name from anywhere as a button's text: no mnemonic, and no wider than is bearable.
QString chipText(const QString& name, const QFontMetrics& metrics)
{
    QString text = metrics.elidedText(name, Qt::ElideMiddle, metrics.averageCharWidth() * 28);
    return text.replace(u'&', u"&&"_s);
}

} // namespace

LogPage::LogPage(const Desk& desk, QWidget* parent)
    : Page(PageId::Log, parent)
    , m_desk(desk)
    , m_model(new LogModel(desk.feed, this))
    , m_filter(new LogFilter(*m_model, this))
    , m_view(new LogView(this))
    , m_level(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_search(new SearchField(this))
    , m_roomChip(newChip(u"roomChip"_s, this))
    , m_sessionChip(newChip(u"sessionChip"_s, this))
    , m_follow(new QToolButton(this))
    , m_missed(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_count(new PlainLabel(this))
{
    lay();
    wire();
    LogPage::retranslate();
}

void LogPage::lay()
{
    m_view->setObjectName(u"logView"_s);
    m_level->setObjectName(u"levelBox"_s);
    m_category->setObjectName(u"categoryBox"_s);
    m_search->setObjectName(u"searchField"_s);
    m_follow->setObjectName(u"followButton"_s);
    m_missed->setObjectName(u"missedButton"_s);
    m_export->setObjectName(u"exportButton"_s);
    m_clear->setObjectName(u"clearButton"_s);
    m_count->setObjectName(u"countLabel"_s);

    for (const Level level : {Level::Debug, Level::Info, Level::Warning, Level::Error})
        m_level->addItem(QString(), static_cast<int>(level));
    for (int category = 0; category <= anyCategory; ++category)
        m_category->addItem(QString(), (category + anyCategory) % (anyCategory + 1));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setIcon(Theme::icon(u"follow"_s));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setFocusPolicy(Qt::StrongFocus);
    m_missed->setIcon(Theme::icon(u"down"_s));
    m_missed->hide();
    m_export->setIcon(Theme::icon(u"export"_s));
    m_clear->setIcon(Theme::icon(u"remove"_s));

    auto* filters = new QHBoxLayout;
    filters->addWidget(m_level);
    filters->addWidget(m_category);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_roomChip);
    filters->addWidget(m_sessionChip);
    filters->addWidget(m_follow);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_missed);
    foot->addWidget(m_clear);
    foot->addWidget(m_export);
    auto* page = new QVBoxLayout(this);
    page->addLayout(filters);
    page->addWidget(m_view, 1);
    page->addLayout(foot);

    m_view->setModel(m_filter);
    const int em = fontMetrics().averageCharWidth();
    const std::array<int, LogModel::Count> widths{18, 22, 48, 20, 24, 40};
    for (int column = 0; column < LogModel::Count; ++column)
        m_view->setColumnWidth(column, em * widths.at(static_cast<std::size_t>(column)));
    m_view->rememberHeader(u"log"_s);
}

void LogPage::wire()
{
    connect(m_level, &QComboBox::currentIndexChanged, this,
        [this] { m_filter->setLevel(static_cast<Level>(m_level->currentData().toInt())); });
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        const int category = m_category->currentData().toInt();
        m_filter->setCategory(
            category == anyCategory ? std::nullopt : std::optional(static_cast<LogCategory>(category)));
    });
    connect(m_search, &SearchField::searched, m_filter, &LogFilter::setText);
    connect(m_roomChip, &QToolButton::clicked, this, [this] { showOnlyRoom({}); });
    connect(m_sessionChip, &QToolButton::clicked, this, [this] { showOnlySession({}); });
    connect(m_follow, &QToolButton::toggled, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_view, &LogView::missedChanged, this, &LogPage::tellMissed);
    connect(m_missed, &QPushButton::clicked, this, [this] { m_view->setFollowing(true); });
    connect(m_view, &TableView::menuRequested, this, &LogPage::addRowActions);
    connect(m_export, &QPushButton::clicked, this, &LogPage::exportRows);
    connect(m_clear, &QPushButton::clicked, m_model, &LogModel::clear);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, changed, this, &LogPage::tellCount);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &LogPage::tellCount);
}

void LogPage::retranslate()
{
    //: Shows log lines of every level
    m_level->setItemText(0, tr("All levels"));
    //: Filter of the log: lines of this level and graver ones
    m_level->setItemText(1, tr("%1 and above").arg(Wording::level(Level::Info)));
    m_level->setItemText(2, tr("%1 and above").arg(Wording::level(Level::Warning)));
    m_level->setItemText(3, Wording::level(Level::Error));
    m_level->setAccessibleName(tr("Level"));
    for (int item = 0; item < m_category->count(); ++item) {
        const int category = m_category->itemData(item).toInt();
        m_category->setItemText(item,
            category == anyCategory ? LogEntry::anyCategory()
                                    : LogEntry::categoryName(static_cast<LogCategory>(category)));
    }
    m_category->setAccessibleName(tr("Category"));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    //: Check button: the log runs along with its newest line
    m_follow->setText(tr("Follo&w"));
    m_follow->setToolTip(tr("Keep the newest line in sight"));
    m_clear->setText(tr("C&lear"));
    m_clear->setToolTip(tr("Empty this view; the log of the program is not touched"));
    m_export->setText(tr("&Export…"));
    m_view->setAccessibleName(tr("Log"));
    m_view->setEmptyText(tr("Nothing to show. Events appear here as they happen."));
    m_model->retranslate();
    tellMissed();
    tellCount();
    tellChips();
}

void LogPage::reveal(const QString& what)
{
    if (what.startsWith("session:"_L1))
        showOnlySession(what.sliced(8));
    else if (what.startsWith("room:"_L1))
        showOnlyRoom(what.sliced(5));
    else
        m_search->setText(what);
    m_view->setFocus();
}

void LogPage::showOnlyRoom(const QString& room)
{
    m_filter->setRoom(room);
    tellChips();
}

void LogPage::showOnlySession(const QString& session)
{
    m_filter->setSession(session);
    tellChips();
}

void LogPage::tellChips()
{
    const auto dress = [this](QToolButton& chip, const QString& value, const QString& label) {
        chip.setVisible(!value.isEmpty());
        chip.setText(label.arg(chipText(value, fontMetrics())));
        chip.setToolTip(tr("Show the others again"));
        chip.setAccessibleName(label.arg(value));
        chip.setAccessibleDescription(tr("Show the others again"));
    };
    dress(*m_roomChip, m_filter->room(), tr("Room: %1"));
    dress(*m_sessionChip, m_filter->session(), tr("Session: %1"));
}

void LogPage::tellMissed()
{
    m_missed->setVisible(m_view->missed() > 0);
    //: Button that jumps to lines which came in while the log was held still
    m_missed->setText(tr("%n &new", nullptr, m_view->missed()));
}

void LogPage::tellCount()
{
    m_count->setFullText(tr("%n event(s)", nullptr, m_filter->rowCount()));
    const bool any = m_model->rowCount() > 0;
    m_clear->setEnabled(any);
    m_export->setEnabled(m_filter->rowCount() > 0);
}

void LogPage::addRowActions(QMenu* menu)
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const LogEntry& entry = m_filter->entryAt(current.row());
    if (const QString room = entry.room; !room.isEmpty()) {
        menu->addAction(
            Theme::icon(u"filter"_s), tr("Only this &room"), this, [this, room] { showOnlyRoom(room); });
        menu->addAction(Theme::icon(u"devices"_s), tr("Show the &device"), this,
            [this, room] { Q_EMIT jumpRequested(PageId::Devices, room); });
    }
    if (const QString session = entry.field("session"); !session.isEmpty()) {
        menu->addAction(Theme::icon(u"filter"_s), tr("Only this &session"), this,
            [this, session] { showOnlySession(session); });
        menu->addAction(Theme::icon(u"sessions"_s), tr("S&how the session"), this,
            [this, session] { Q_EMIT jumpRequested(PageId::Sessions, session); });
    }
}

void LogPage::exportRows()
{
    auto* dialog = new QFileDialog(this, tr("Export the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.log *.txt)"), tr("JSON lines (*.jsonl)")});
    dialog->setDefaultSuffix(u"log"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains("jsonl"_L1) ? u"jsonl"_s : u"log"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        Q_EMIT said(saveTo(path) ? tr("Log exported.") : tr("The log could not be written to this file."));
    });
    dialog->open();
}

bool LogPage::saveTo(const QString& path)
{
    const bool asJson
        = path.endsWith(".jsonl"_L1, Qt::CaseInsensitive) || path.endsWith(".json"_L1, Qt::CaseInsensitive);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const Event& event = m_filter->entryAt(row).event;
        file.write(asJson ? jsonLine(event) : textLine(event));
    }
    return file.commit();
}

} // namespace rdv::ui
