// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/RevokeBox.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rdv::ui {

void RevokeBox::ask(
    QWidget* parent, int count, const QString& name, bool endsSessions, std::function<void(RevokeMode)> then)
{
    auto* box = new RevokeBox(parent);
    box->setObjectName(u"revokeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Revoke tokens"));
    box->setText(
        count == 1 ? tr("Revoke the token %1?").arg(name) : tr("Revoke %n token(s)?", nullptr, count));
    box->setInformativeText(
        tr("Nobody can come in with it any more. This cannot be taken back.", nullptr, count));

    auto* ends = new QCheckBox(tr("Also &end the sessions it admitted", nullptr, count), box);
    ends->setObjectName(u"endSessionsCheck"_s);
    ends->setChecked(endsSessions);
    box->setCheckBox(ends);
    QPushButton* deed = box->addButton(tr("&Revoke"), QMessageBox::DestructiveRole);
    deed->setObjectName(u"revokeYes"_s);
    QPushButton* back = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(deed, &QPushButton::clicked, box, [ends, then = std::move(then)] {
        then(ends->isChecked() ? RevokeMode::Disconnect : RevokeMode::KeepSessions);
    });
    box->open();
}

} // namespace rdv::ui
