// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace rdv::ui {

class SearchField;
class TableView;
class TokenFilter;
class TokenModel;

/// The tokens: what they open, who holds them, how long they last; issued and revoked here.
class TokensPage : public Page {
    Q_OBJECT

public:
    explicit TokensPage(const Desk& desk, QWidget* parent = nullptr);

    void reveal(const QString& fingerprint) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildBanner();
    void buildTools();
    void buildTable();
    void orderTabs();
    void listenToFeed();
    void showChoices();
    void showState();
    void tick();
    void issue();
    void issueMany();
    void revoke();
    void revokeNow(const QList<TokenId>& tokens, RevokeMode mode);
    void takeAnswer(quint64 ticket, std::optional<OperationError> error);
    void jumpToSession();
    void copyFingerprint();
    void switchOn();
    void addActions(QMenu& menu);
    void noteSessions(const QList<SessionInfo>& sessions, const QList<SessionId>& gone);
    [[nodiscard]] QList<TokenInfo> selected() const;
    [[nodiscard]] QString sessionOf(const TokenInfo& token) const; ///< empty: none is known
    [[nodiscard]] QStringList knownRooms() const;

    Desk m_desk;
    TokenModel* m_model;
    TokenFilter* m_filter;
    TableView* m_table;
    QWidget* m_banner;
    QLabel* m_bannerText;
    QPushButton* m_switchOn;
    SearchField* m_search;
    SearchField* m_room;
    QComboBox* m_state;
    QComboBox* m_kind;
    QLabel* m_count;
    QPushButton* m_issue;
    QPushButton* m_issueMany;
    QPushButton* m_revoke;
    QPushButton* m_jump;
    QPushButton* m_copy;
    QTimer m_second; ///< moves the countdowns while the page is seen

    QSet<QString> m_rooms;
    QHash<QString, SessionId> m_sessionOf; ///< by the viewer's peer id
    QHash<SessionId, QString> m_viewerOf;
    QSet<quint64> m_revoking; ///< tickets
    int m_revoked = 0;
    int m_failed = 0;
    OperationError m_failure{};
};

} // namespace rdv::ui
