// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace rdv::ui {

class PlainLabel;

struct Fact {
    QString name;
    QString value; ///< may come from anywhere
};

/// Facts below each other, names before values. Values are elided, selected and copied like every PlainLabel.
class FactSheet : public QWidget {
    Q_OBJECT

public:
    explicit FactSheet(QWidget* parent = nullptr);

    /// Rows are kept while their number stays the same, so that a selection survives a change.
    void setFacts(const QList<Fact>& facts);

private:
    struct Row {
        QLabel* name = nullptr;
        PlainLabel* value = nullptr;
    };

    void addRow();

    QFormLayout* m_form;
    QList<Row> m_rows;
};

} // namespace rdv::ui
