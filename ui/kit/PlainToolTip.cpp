// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PlainToolTip.h"

#include <QTextDocument>

namespace rdv::ui {

QString plainToolTip(const QString& text)
{
    // Without need it stays as it is: escaped, "R&D" would be shown as "R&amp;D".
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace rdv::ui
