// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

namespace rdv::ui {

/// What a colour says. It is never the only one to say it: a shape or a word stands beside it.
enum class Meaning {
    Good,
    Busy,
    Warning,
    Bad,
    Neutral,
    Series1, ///< lines of charts and parties of diagrams
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
};

/// Light and dark, and what is drawn differently in them.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    /// The application object must exist.
    [[nodiscard]] static Theme& instance();

    [[nodiscard]] Mode mode() const { return m_mode; }
    /// The first call, before there are windows, puts the program's own style in place as well.
    void setMode(Mode mode);
    [[nodiscard]] bool isDark() const { return m_isDark; }

    /// Readable as text on the palette's Base and Window.
    [[nodiscard]] QColor colour(Meaning meaning) const;
    /// A soft ground for text in the palette's own colour.
    [[nodiscard]] QColor ground(Meaning meaning) const;

    /// An icon of resources/icons by its file's name, in the colour of the text around it. It follows the
    /// palette by itself; nobody needs to ask for it again.
    [[nodiscard]] static QIcon icon(const QString& name);
    /// The same in the colour of a meaning, for states in tables and lists.
    [[nodiscard]] static QIcon icon(const QString& name, Meaning meaning);
    /// The same, mirrored where text runs from right to left: arrows.
    [[nodiscard]] static QIcon directedIcon(const QString& name);
    /// The program's mark.
    [[nodiscard]] static QIcon applicationIcon();

Q_SIGNALS:
    void changed(); ///< palette, isDark() and all colours

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit Theme(QObject* parent);
    void apply();
    void look();

    bool m_isApplied = false;
    Mode m_mode = Mode::System;
    bool m_isDark = false;
    QString m_systemStyle;
};

} // namespace rdv::ui
