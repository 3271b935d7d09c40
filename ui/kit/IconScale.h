// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QtGlobal>

namespace rdv::ui {

/// Device pixels of what QIconEngine::scaledPixmap() is asked for: Qt 6.8 and later name the size independent
/// of the device, earlier ones in its pixels.
[[nodiscard]] inline QSize iconPixels(const QSize& asked, qreal scale)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return (QSizeF(asked) * scale).toSize();
#else
    Q_UNUSED(scale)
    return asked;
#endif
}

} // namespace rdv::ui
