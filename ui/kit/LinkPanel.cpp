// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/LinkPanel.h"

#include "ui/kit/ConfirmBox.h"
#include "ui/kit/QrFile.h"
#include "ui/kit/QrView.h"
#include "ui/kit/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace rdv::ui {

LinkPanel::LinkPanel(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_code(new QrView(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
{
    m_text->setObjectName(u"linkText"_s);
    m_text->setReadOnly(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_code->setObjectName(u"linkQr"_s);
    m_copy->setObjectName(u"copyLinkButton"_s);
    m_copy->setIcon(Theme::icon(u"copy"_s));
    m_save->setObjectName(u"saveQrButton"_s);
    m_save->setIcon(Theme::icon(u"save"_s));
    m_print->setObjectName(u"printQrButton"_s);
    m_print->setIcon(Theme::icon(u"print"_s));
    for (QPushButton* button : {m_copy, m_save, m_print})
        button->setAutoDefault(false);

    auto* line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_copy);
    auto* below = new QHBoxLayout;
    below->addStretch();
    below->addWidget(m_save);
    below->addWidget(m_print);
    below->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_code, 1);
    layout->addLayout(below);

    connect(m_copy, &QPushButton::clicked, this, &LinkPanel::copy);
    connect(m_save, &QPushButton::clicked, this, &LinkPanel::save);
    connect(m_print, &QPushButton::clicked, this, &LinkPanel::print);
    retranslate();
}

void LinkPanel::setLink(const QString& link, const QString& title)
{
    m_title = title;
    m_text->setText(link);
    m_text->setCursorPosition(0);
    m_code->setText(link);
    m_copy->setEnabled(!link.isEmpty());
    m_save->setEnabled(m_code->code().has_value());
    m_print->setEnabled(m_code->code().has_value());
}

QString LinkPanel::link() const
{
    return m_text->text();
}

void LinkPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LinkPanel::retranslate()
{
    m_text->setAccessibleName(tr("Link"));
    m_copy->setText(tr("&Copy link"));
    m_save->setText(tr("&Save QR code…"));
    m_print->setText(tr("&Print…"));
}

void LinkPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_text->text());
    Q_EMIT said(tr("Link copied."));
}

void LinkPanel::save()
{
    auto* dialog = new QFileDialog(this, tr("Save QR code"));
    dialog->setObjectName(u"saveQrDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString png = tr("PNG picture (*.png)");
    const QString svg = tr("SVG drawing (*.svg)");
    dialog->setNameFilters({png, svg});
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(u"qr-code.png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, svg](const QString& filter) {
        dialog->setDefaultSuffix(filter == svg ? u"svg"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (!m_code->code())
            return;
        if (const auto trouble = QrFile::save(*m_code->code(), path))
            ConfirmBox::tell(this, QMessageBox::Warning, tr("The QR code was not saved."), *trouble);
        else
            Q_EMIT said(tr("QR code saved."));
    });
    dialog->open();
}

void LinkPanel::print()
{
    auto* dialog = new QPrintDialog(this); // brings its own printer
    dialog->setObjectName(u"printQrDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print QR code"));
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
        if (m_code->code())
            QrFile::print(*m_code->code(), m_title, m_text->text(), *printer);
    });
    dialog->open();
}

} // namespace rdv::ui
