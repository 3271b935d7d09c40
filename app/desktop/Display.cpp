// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Display.h"

#include <QByteArrayView>
#include <QtGlobal>

#include <algorithm>

namespace rdv {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

bool hasDisplay(int argc, const char* const* argv)
{
    const bool namesPlatform = std::any_of(argv, argv + argc, [](const char* argument) {
        const QByteArrayView word(argument);
        return word == "-platform" || word == "--platform";
    });
    return namesPlatform || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

#else

bool hasDisplay(int, const char* const*)
{
    return true;
}

#endif

} // namespace rdv
