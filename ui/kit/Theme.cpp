// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Theme.h"

#include "ui/kit/ClearStyle.h"
#include "ui/kit/Palettes.h"
#include "ui/kit/TintedIcon.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QStyle>

#include <array>

using namespace Qt::StringLiterals;

static void initializeIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace rdv::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

/// Each has a contrast of at least 4.5 to 1 with the ground of its theme (WCAG 2.1, 1.4.3).
constexpr std::array<Pair, 11> meanings{{
    {0xff19702f, 0xff56c271}, // Good
    {0xff0a5cb8, 0xff6cacff}, // Busy
    {0xff8a5200, 0xffe5b04a}, // Warning
    {0xffb3202a, 0xffff8a82}, // Bad
    {0xff57606a, 0xffa3abb6}, // Neutral
    {0xff2463cc, 0xff74abff}, // Series1
    {0xffae4a06, 0xfff0a065}, // Series2
    {0xff14764b, 0xff5cca95}, // Series3
    {0xff7a48d0, 0xffbb98ff}, // Series4
    {0xff0a7183, 0xff57c8da}, // Series5
    {0xffb0307f, 0xfff285be}, // Series6
}};

void useStyle(const QString& name)
{
    if (name == "fusion"_L1)
        QApplication::setStyle(new ClearStyle);
    else
        QApplication::setStyle(name);
}

} // namespace

Theme& Theme::instance()
{
    // The application owns it: its end is the end of every icon and palette too.
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(qApp);
    return *theme;
}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_systemStyle(QApplication::style()->objectName())
{
    initializeIcons();
    parent->installEventFilter(this);
    look();
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode && m_isApplied)
        return;
    m_mode = mode;
    m_isApplied = true;
    apply();
}

void Theme::apply()
{
    // Styles that draw with the system's own pictures keep these whatever the palette says.
    const bool ownLooks = m_mode != Mode::System
        && (m_systemStyle.startsWith("windows"_L1) || m_systemStyle.startsWith("mac"_L1));
    const QString style = ownLooks ? u"fusion"_s : m_systemStyle;
    const QStyle& present = *QApplication::style();
    const bool isWanted = style == "fusion"_L1 ? qobject_cast<const ClearStyle*>(&present) != nullptr
                                               : present.objectName() == style;
    if (!isWanted)
        useStyle(style);
    switch (m_mode) {
    case Mode::System:
        QApplication::setPalette(QPalette());
        break;
    case Mode::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Mode::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
    look();
}

void Theme::look()
{
    const QPalette palette = QApplication::palette();
    m_isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == parent())
        look();
    return QObject::eventFilter(watched, event);
}

QColor Theme::colour(Meaning meaning) const
{
    const Pair pair = meanings.at(static_cast<std::size_t>(meaning));
    return QColor::fromRgba(m_isDark ? pair.dark : pair.light);
}

QColor Theme::ground(Meaning meaning) const
{
    QColor ground = colour(meaning);
    ground.setAlphaF(m_isDark ? 0.22F : 0.13F);
    return ground;
}

QIcon Theme::icon(const QString& name)
{
    initializeIcons();
    return QIcon(new TintedIcon(name, std::nullopt, TintedIcon::Direction::Fixed));
}

QIcon Theme::icon(const QString& name, Meaning meaning)
{
    initializeIcons();
    return QIcon(new TintedIcon(name, meaning, TintedIcon::Direction::Fixed));
}

QIcon Theme::directedIcon(const QString& name)
{
    initializeIcons();
    return QIcon(new TintedIcon(name, std::nullopt, TintedIcon::Direction::Mirrored));
}

QIcon Theme::applicationIcon()
{
    // Drawn by ourselves: Qt's reader of SVG files is a plug-in that may not be installed.
    return icon(u"application"_s);
}

} // namespace rdv::ui
