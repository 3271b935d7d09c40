// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AboutBox.h"

#include "server/model/Version.h"
#include "ui/kit/Theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace rdv::ui {

AboutBox::AboutBox(QWidget* parent)
    : QDialog(parent)
    , m_mark(new QLabel(this))
    , m_name(new QLabel(this))
    , m_purpose(new QLabel(this))
    , m_versions(new QLabel(this))
    , m_licences(new QPlainTextEdit(this))
{
    setObjectName(u"aboutBox"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const int size = 2 * style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_mark->setPixmap(Theme::applicationIcon().pixmap({size, size}, devicePixelRatioF()));
    m_mark->setAlignment(Qt::AlignTop);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    for (QLabel* label : {m_name, m_purpose, m_versions}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_versions->setObjectName(u"versionsLabel"_s);
    m_versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_licences->setObjectName(u"licencesText"_s);
    m_licences->setReadOnly(true);
    m_licences->setTabChangesFocus(true);
    m_licences->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_licences->setMinimumSize(fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 9);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QGridLayout(this);
    layout->setHorizontalSpacing(fontMetrics().height());
    layout->addWidget(m_mark, 0, 0, 3, 1, Qt::AlignTop);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_purpose, 1, 1);
    layout->addWidget(m_versions, 2, 1);
    layout->addWidget(m_licences, 3, 0, 1, 2);
    layout->addWidget(buttons, 4, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(3, 1);
    retranslate();
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

void AboutBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutBox::retranslate()
{
    const QString program = QGuiApplication::applicationDisplayName();
    setWindowTitle(tr("About %1").arg(program));
    m_name->setText(program);
    m_purpose->setText(tr("The signaling server through which cameras and browsers meet (WebRTC)."));
    //: %1: version of the program, %2: Qt it was built with, %3: Qt it runs with, %4: operating system
    m_versions->setText(tr("Version %1\nBuilt with Qt %2, running with Qt %3\n%4")
                            .arg(programVersion(), QStringLiteral(QT_VERSION_STR),
                                QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()));
    m_licences->setAccessibleName(tr("Licenses"));
    const QStringList paragraphs{
        tr("%1 is free software: you may use, share and change it under the terms of the GNU General Public "
           "License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.")
            .arg(program),
        tr("It is built from these free parts:"),
        tr("Qt 6 (Core, Network, GUI, Widgets, SVG, WebSockets), The Qt Company and others: LGPL-3.0 or GPL"),
        tr("Qt Charts and Qt HTTP Server, The Qt Company: GPL-3.0"),
        tr("libqrencode, Kentaro Fukuchi: LGPL-2.1-or-later"),
        tr("OpenSSL, where TLS is used, The OpenSSL Project: Apache-2.0"),
        tr("QR Code is a registered trademark of DENSO WAVE INCORPORATED."),
    };
    m_licences->setPlainText(paragraphs.join(u"\n\n"_s));
}

} // namespace rdv::ui
