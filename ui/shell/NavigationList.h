// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

#include <QListWidget>

namespace rdv::ui {

/// The list of pages at the leading edge of the window. Up and down choose; a number beside a name says how
/// much there is.
class NavigationList : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationList(QWidget* parent = nullptr);

    [[nodiscard]] static QList<PageId> pages(); ///< in the order of the list
    [[nodiscard]] static QString nameOf(PageId page);
    [[nodiscard]] static QString iconOf(PageId page);

    [[nodiscard]] PageId current() const;
    void choose(PageId page);
    void setCount(PageId page, int count); ///< 0: nothing is shown
    void setAlarm(PageId page, bool alarm); ///< the number is one of troubles
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(rdv::ui::PageId page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe(int row);
    void fit();
};

} // namespace rdv::ui
