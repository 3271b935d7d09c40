// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

#include <QWizard>

#include <memory>

namespace rdv::ui {

struct FirstStartDraft;

/// The few questions of a first start. Everything it sets can be changed later; skipping it changes nothing.
class FirstStartWizard : public QWizard {
    Q_OBJECT

public:
    explicit FirstStartWizard(const Desk& desk, QWidget* parent = nullptr);
    ~FirstStartWizard() override;

    /// Whether it was skipped or finished before, on this computer.
    [[nodiscard]] static bool wasSeen();

Q_SIGNALS:
    void said(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void done(int result) override;

private:
    void retranslate();

    std::unique_ptr<FirstStartDraft> m_draft; ///< the pages write into it
};

} // namespace rdv::ui
