// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace rdv::ui {

/// The language of everything visible. Changing it takes effect at once, everywhere.
class Language : public QObject {
    Q_OBJECT

public:
    struct Choice {
        QString code; ///< "de", "zh_CN"; empty: the system's
        QString name; ///< in the language itself
    };

    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    [[nodiscard]] static QList<Choice> choices(); ///< without the system's
    [[nodiscard]] QString code() const { return m_code; } ///< chosen; empty: the system's

    /// Uses what was chosen the last time.
    void restore();
    /// Uses a language and remembers it.
    void choose(const QString& code);

private:
    void use(const QString& code);

    QString m_code;
    QLocale m_system;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace rdv::ui
