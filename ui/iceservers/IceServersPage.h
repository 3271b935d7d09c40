// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/ServerConfig.h"
#include "ui/kit/Page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;

namespace rdv::ui {

class IceServerModel;
class IceServerPanel;
class IceTester;
class IceTestModel;
class ResponderPanel;
class TableView;

/// The STUN and TURN servers that clients are given, and the responder of our own. What is edited here is
/// nobody's until it is applied.
class IceServersPage : public Page {
    Q_OBJECT

public:
    explicit IceServersPage(const Desk& desk, QWidget* parent = nullptr);

    void reveal(const QString& what) override; ///< a URL, "stunservers", "turnservers" or "stun.…"
    [[nodiscard]] bool hasUnsavedEdits() const override;

    void apply(); ///< asks when a TURN server that would be handed out fails
    void cancel();
    void testAll();

protected:
    void retranslate() override;

private:
    void build();
    QWidget* buildBar();
    QWidget* buildResults();
    void load(); ///< what the store has, unless there are edits
    void showState();
    void showNotices();
    void applyTested();
    void applyNow();
    [[nodiscard]] ServerConfig wanted() const;
    /// TURN servers that apply would hand out: new ones that are not known to work, any that failed.
    [[nodiscard]] QList<IceServerConfig> doubtfulTurnServers() const;
    void test(const IceServerConfig& server);

    Desk m_desk;
    ServerConfig m_base; ///< what the edits started from
    IceTester* m_tester;
    IceServerModel* m_stun;
    IceServerModel* m_turn;
    IceTestModel* m_results;
    IceServerPanel* m_stunPanel = nullptr;
    IceServerPanel* m_turnPanel = nullptr;
    ResponderPanel* m_responder = nullptr;
    QSplitter* m_splitter = nullptr;
    QWidget* m_resultsBox = nullptr;
    QLabel* m_resultsTitle = nullptr;
    TableView* m_resultsView = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_testAll = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_apply = nullptr;
    QTimer m_patience; ///< for the tests that apply waits for
    bool m_isApplying = false;
};

} // namespace rdv::ui
