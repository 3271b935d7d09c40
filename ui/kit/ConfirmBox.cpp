// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ConfirmBox.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

void prepare(QMessageBox& box, const QString& text, const QString& detail)
{
    box.setAttribute(Qt::WA_DeleteOnClose);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setInformativeText(detail);
    box.setWindowTitle(QGuiApplication::applicationDisplayName());
    box.setAccessibleName(text);
}

/// A box is as wide as its question; what it explains is longer. Every setter of the box makes its layout
/// anew, so this comes last.
void widen(QMessageBox& box)
{
    auto* grid = qobject_cast<QGridLayout*>(box.layout());
    if (grid == nullptr || box.informativeText().isEmpty())
        return;
    const int width = box.fontMetrics().averageCharWidth() * 72;
    grid->addItem(
        new QSpacerItem(width, 0, QSizePolicy::Minimum), grid->rowCount(), 0, 1, grid->columnCount());
}

} // namespace

ConfirmBox* ConfirmBox::ask(QWidget* parent, const QString& question, const QString& consequence,
    const QString& yes, std::function<void()> then)
{
    auto* box = new ConfirmBox(parent);
    prepare(*box, question, consequence);
    box->setObjectName(u"confirmBox"_s);
    box->setIcon(QMessageBox::Question);
    QPushButton* deed = box->addButton(yes, QMessageBox::AcceptRole);
    deed->setObjectName(u"confirmYes"_s);
    QPushButton* back = box->addButton(QMessageBox::Cancel);
    back->setObjectName(u"confirmNo"_s);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(deed, &QPushButton::clicked, box, [then = std::move(then)] { then(); });
    widen(*box);
    box->open();
    return box;
}

QMessageBox* ConfirmBox::tell(
    QWidget* parent, QMessageBox::Icon icon, const QString& text, const QString& detail)
{
    auto* box = new QMessageBox(parent);
    prepare(*box, text, detail);
    box->setObjectName(u"tellBox"_s);
    box->setIcon(icon);
    box->addButton(QMessageBox::Ok);
    widen(*box);
    box->open();
    return box;
}

} // namespace rdv::ui
