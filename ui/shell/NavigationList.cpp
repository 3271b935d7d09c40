// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationList.h"

#include "ui/kit/Formats.h"
#include "ui/kit/Theme.h"
#include "ui/shell/NavigationDelegate.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rdv::ui {

NavigationList::NavigationList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"navigationList"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setItemDelegate(new NavigationDelegate(this));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (const PageId page : pages())
        new QListWidgetItem(Theme::icon(iconOf(page)), QString(), this);
    retranslate();
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(pages().at(row));
    });
}

QList<PageId> NavigationList::pages()
{
    return {PageId::Overview, PageId::Devices, PageId::Sessions, PageId::Tokens, PageId::IceServers,
        PageId::Settings, PageId::Log};
}

QString NavigationList::nameOf(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return tr("Overview");
    case PageId::Devices:
        return tr("Devices");
    case PageId::Sessions:
        return tr("Sessions");
    case PageId::Tokens:
        return tr("Tokens");
    case PageId::IceServers:
        return tr("STUN/TURN");
    case PageId::Settings:
        return tr("Settings");
    case PageId::Log:
        return tr("Log");
    }
    return {};
}

QString NavigationList::iconOf(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return u"overview"_s;
    case PageId::Devices:
        return u"devices"_s;
    case PageId::Sessions:
        return u"sessions"_s;
    case PageId::Tokens:
        return u"tokens"_s;
    case PageId::IceServers:
        return u"ice"_s;
    case PageId::Settings:
        return u"settings"_s;
    case PageId::Log:
        return u"log"_s;
    }
    return {};
}

PageId NavigationList::current() const
{
    return pages().at(std::max(currentRow(), 0));
}

void NavigationList::choose(PageId page)
{
    setCurrentRow(static_cast<int>(pages().indexOf(page)));
}

void NavigationList::setCount(PageId page, int count)
{
    const auto row = static_cast<int>(pages().indexOf(page));
    if (item(row)->data(NavigationDelegate::CountRole).toInt() == count)
        return;
    item(row)->setData(NavigationDelegate::CountRole, count);
    describe(row);
}

void NavigationList::setAlarm(PageId page, bool alarm)
{
    item(static_cast<int>(pages().indexOf(page)))->setData(NavigationDelegate::AlarmRole, alarm);
}

void NavigationList::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < count(); ++row) {
        item(row)->setText(nameOf(pages().at(row)));
        describe(row);
    }
    fit();
}

void NavigationList::describe(int row)
{
    const int number = item(row)->data(NavigationDelegate::CountRole).toInt();
    //: What a screen reader says of a page in the list: its name and how many there are
    const QString name = number == 0
        ? item(row)->text()
        : tr("%1, %2", "page, count").arg(item(row)->text(), Formats::number(number));
    item(row)->setData(Qt::AccessibleTextRole, name);
}

QSize NavigationList::sizeHint() const
{
    return {sizeHintForColumn(0) + 2 * frameWidth(), sizeHintForRow(0) * count()};
}

void NavigationList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void NavigationList::fit()
{
    const int size = style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, this);
    const int icon = std::max(size, fontMetrics().height());
    setIconSize({icon, icon});
    scheduleDelayedItemsLayout();
    updateGeometry();
}

} // namespace rdv::ui
