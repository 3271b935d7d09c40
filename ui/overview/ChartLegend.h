// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QList>
#include <QPen>
#include <QWidget>

namespace rdv::ui {

/// What the colours of a chart mean, with the newest value of each. It takes as many lines as it needs.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString text;
        QPen pen;
        QBrush brush; ///< none: the entry is a line

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    explicit ChartLegend(QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where each entry lies in a legend of this width, from left to right.
    [[nodiscard]] QList<QRect> placesIn(int width) const;
    [[nodiscard]] int widthOf(const Entry& entry) const;
    [[nodiscard]] int swatch() const;
    void fit();

    QList<Entry> m_entries;
};

} // namespace rdv::ui
