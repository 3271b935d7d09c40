// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/ServerConfig.h"
#include "ui/kit/Page.h"

#include <QWizardPage>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace rdv::ui {

class PlainLabel;
class QrView;

/// What the wizard has been told so far.
struct FirstStartDraft {
    Desk desk;
    ServerConfig config;
    QString room; ///< of the first device; may be empty
};

/// One page of the wizard: a form, and below it why it cannot go on.
class FirstStartPage : public QWizardPage {
    Q_OBJECT

public:
    FirstStartPage(FirstStartDraft& draft, QWidget* parent);

    [[nodiscard]] bool isComplete() const override { return m_complaint.isEmpty(); }

protected:
    void changeEvent(QEvent* event) override;
    virtual void retranslate() = 0;

    [[nodiscard]] FirstStartDraft& draft() const { return m_draft; }
    [[nodiscard]] QFormLayout* form() const { return m_form; }
    /// Takes a value as typed into the draft; says so if it cannot.
    bool take(const QString& key, const QString& text);
    void complain(const QString& sentence); ///< empty: all is well
    /// Complains about what does not fit together, if anything.
    void checkDraft();

private:
    FirstStartDraft& m_draft;
    QFormLayout* m_form;
    QLabel* m_complaintMark;
    QLabel* m_complaintText;
    QString m_complaint;
};

/// Port and public name.
class ReachPage : public FirstStartPage {
    Q_OBJECT

public:
    ReachPage(FirstStartDraft& draft, QWidget* parent);

protected:
    void retranslate() override;

private:
    void read();

    QSpinBox* m_port;
    QLineEdit* m_name;
    QLabel* m_portLabel;
    QLabel* m_nameLabel;
    QLabel* m_hint;
};

/// Tokens, and the room of the first device.
class AccessPage : public FirstStartPage {
    Q_OBJECT

public:
    AccessPage(FirstStartDraft& draft, QWidget* parent);

protected:
    void retranslate() override;

private:
    void read();

    QCheckBox* m_tokens;
    QLabel* m_roomLabel;
    QLineEdit* m_room;
    QCheckBox* m_onlyThis;
    QLabel* m_hint;
};

/// The built-in STUN responder.
class StunPage : public FirstStartPage {
    Q_OBJECT

public:
    StunPage(FirstStartDraft& draft, QWidget* parent);

    [[nodiscard]] bool validatePage() override; ///< makes it all true

protected:
    void retranslate() override;

private:
    void read();

    QCheckBox* m_enabled;
    QLabel* m_portLabel;
    QSpinBox* m_port;
    QLabel* m_hint;
};

/// The link for the first viewer, and a code for a phone.
class DonePage : public FirstStartPage {
    Q_OBJECT

public:
    DonePage(FirstStartDraft& draft, QWidget* parent);

    void initializePage() override;

protected:
    void retranslate() override;

private:
    QrView* m_code;
    PlainLabel* m_link;
    QLabel* m_hint;
};

} // namespace rdv::ui
