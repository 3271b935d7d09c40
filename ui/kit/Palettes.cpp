// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Palettes.h"

#include <QColor>

namespace rdv::ui {

namespace {

struct Tones {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb faint; ///< disabled text
    QRgb placeholder;
    QRgb highlight;
    QRgb highlighted;
    QRgb link;
    QRgb visited;
    QRgb tip;
    QRgb light; ///< the edges, from bright to deep
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

QPalette paletteOf(const Tones& tones)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb tone) {
        palette.setColor(QPalette::All, role, QColor(tone));
    };
    set(QPalette::Window, tones.window);
    set(QPalette::WindowText, tones.text);
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.alternate);
    set(QPalette::Text, tones.text);
    set(QPalette::BrightText, tones.highlighted);
    set(QPalette::PlaceholderText, tones.placeholder);
    set(QPalette::Button, tones.button);
    set(QPalette::ButtonText, tones.text);
    set(QPalette::Highlight, tones.highlight);
    set(QPalette::HighlightedText, tones.highlighted);
    set(QPalette::Link, tones.link);
    set(QPalette::LinkVisited, tones.visited);
    set(QPalette::ToolTipBase, tones.tip);
    set(QPalette::ToolTipText, tones.text);
    set(QPalette::Light, tones.light);
    set(QPalette::Midlight, tones.midlight);
    set(QPalette::Mid, tones.mid);
    set(QPalette::Dark, tones.dark);
    set(QPalette::Shadow, tones.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(tones.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(tones.mid));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff3f4f6,
        .base = 0xffffffff,
        .alternate = 0xfff7f8fa,
        .button = 0xfff6f7f9,
        .text = 0xff1f2328,
        .faint = 0xff8b929b,
        .placeholder = 0xff6b737d,
        .highlight = 0xff2463cc,
        .highlighted = 0xffffffff,
        .link = 0xff0a5cb8,
        .visited = 0xff7a48d0,
        .tip = 0xffffffff,
        .light = 0xffffffff,
        .midlight = 0xffe6e8eb,
        .mid = 0xffc3c8ce,
        .dark = 0xffa1a7af,
        .shadow = 0xff6e757d});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff23262b,
        .base = 0xff1a1d21,
        .alternate = 0xff202328,
        .button = 0xff2e3238,
        .text = 0xffe8eaed,
        .faint = 0xff7b828b,
        .placeholder = 0xff9aa1aa,
        .highlight = 0xff2f6fdf,
        .highlighted = 0xffffffff,
        .link = 0xff74abff,
        .visited = 0xffbb98ff,
        .tip = 0xff2e3238,
        .light = 0xff4a4f57,
        .midlight = 0xff3a3f46,
        .mid = 0xff3f444b,
        .dark = 0xff141619,
        .shadow = 0xff0c0d0f});
}

} // namespace rdv::ui
