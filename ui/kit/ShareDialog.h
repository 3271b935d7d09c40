// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ViewerLink.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace rdv::ui {

class LinkPanel;

/// A viewer link to copy, scan, save or print, with what stands in its way.
class ShareDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows itself and goes away by itself. `needsToken`: the server refuses viewers without one.
    static ShareDialog* share(
        const ViewerLink& link, const LinkTarget& target, bool needsToken, QWidget* parent);

    /// Why the link may not work for whom it is meant; empty: nothing is known.
    [[nodiscard]] static QString warning(LinkReach reach);

Q_SIGNALS:
    void said(const QString& text); ///< "Link copied."

protected:
    void changeEvent(QEvent* event) override;

private:
    ShareDialog(const ViewerLink& link, const LinkTarget& target, bool needsToken, QWidget* parent);
    void retranslate();
    [[nodiscard]] QString title() const;

    QString m_link;
    QString m_room;
    QString m_stream;
    LinkReach m_reach;
    bool m_lacksToken;
    QLabel* m_warnings;
    LinkPanel* m_panel;
    QDialogButtonBox* m_buttons;
};

} // namespace rdv::ui
