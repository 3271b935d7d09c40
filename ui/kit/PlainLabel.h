// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rdv::ui {

/// One line of text that may come from anywhere: never taken for markup, shortened with … where the space
/// ends, whole in its tooltip. It can be selected and copied by mouse and keyboard, and what is copied is
/// whole.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);

    void setFullText(const QString& text);
    [[nodiscard]] QString fullText() const { return m_full; }
    void setElideMode(Qt::TextElideMode mode);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fit();
    void copy() const;

    QString m_full;
    QString m_ownName; ///< the accessible name that this label gave itself
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace rdv::ui
