// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstStartWizard.h"

#include "ui/kit/SettingsStore.h"
#include "ui/kit/Theme.h"
#include "ui/shell/FirstStartPages.h"

#include <QEvent>
#include <QSettings>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QString place()
{
    return u"window/firstStepsSeen"_s;
}

} // namespace

FirstStartWizard::FirstStartWizard(const Desk& desk, QWidget* parent)
    : QWizard(parent)
    , m_draft(std::make_unique<FirstStartDraft>(FirstStartDraft{desk, desk.settings.config(), {}}))
{
    setObjectName(u"firstStartWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    setPixmap(QWizard::LogoPixmap, Theme::applicationIcon().pixmap({size, size}, devicePixelRatioF()));
    // Room for the longest page in every language, so that no page makes the next one jump.
    setMinimumSize(fontMetrics().averageCharWidth() * 76, fontMetrics().lineSpacing() * 26);
    addPage(new ReachPage(*m_draft, this));
    addPage(new AccessPage(*m_draft, this));
    addPage(new StunPage(*m_draft, this));
    addPage(new DonePage(*m_draft, this));
    retranslate();
}

FirstStartWizard::~FirstStartWizard() = default;

bool FirstStartWizard::wasSeen()
{
    return QSettings().value(place(), false).toBool();
}

void FirstStartWizard::done(int result)
{
    QSettings().setValue(place(), true);
    if (result == QDialog::Accepted)
        Q_EMIT said(tr("The settings are in force."));
    QWizard::done(result);
}

void FirstStartWizard::changeEvent(QEvent* event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstStartWizard::retranslate()
{
    setWindowTitle(tr("First steps"));
    setButtonText(QWizard::CancelButton, tr("&Skip"));
    setButtonText(QWizard::CommitButton, tr("&Apply"));
}

} // namespace rdv::ui
