// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/Alert.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rdv::ui {

class AlertModel;

/// One alert: how grave it is, the sentence, the button.
class AlertRow : public QWidget {
    Q_OBJECT

public:
    explicit AlertRow(QWidget* parent = nullptr);
    void tell(const QIcon& icon, const QString& severity, const QString& sentence, const QString& fix);

Q_SIGNALS:
    void fixWanted();

private:
    QLabel* m_icon;
    QLabel* m_severity;
    QLabel* m_sentence;
    QPushButton* m_fix;
};

/// The alerts one below the other, or that there are none.
class AlertList : public QFrame {
    Q_OBJECT

public:
    explicit AlertList(AlertModel& model, QWidget* parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void fixWanted(const rdv::ui::Alert& alert);

private:
    void insert(int first, int last);
    void remove(int first, int last);
    void move(int from, int to);
    void fill(int first, int last);
    void tellEmpty();
    void drawCalm();

    AlertModel& m_model;
    QList<AlertRow*> m_rows;
    QVBoxLayout* m_layout;
    QLabel* m_title;
    QWidget* m_calm;
    QLabel* m_calmIcon;
    QLabel* m_calmText;
};

} // namespace rdv::ui
