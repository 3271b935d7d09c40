// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace rdv::ui {

class QrView;

/// A link to give away: its text, its QR code, and the ways to take both along.
class LinkPanel : public QWidget {
    Q_OBJECT

public:
    explicit LinkPanel(QWidget* parent = nullptr);

    /// `title` is printed above the code; it is shown nowhere here.
    void setLink(const QString& link, const QString& title);
    [[nodiscard]] QString link() const;
    [[nodiscard]] QPushButton* copyButton() const { return m_copy; }

Q_SIGNALS:
    void said(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void copy();
    void save();
    void print();

    QString m_title;
    QLineEdit* m_text;
    QrView* m_code;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_print;
};

} // namespace rdv::ui
