// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/SafetyHeaders.h"

namespace rdv {

using namespace Qt::StringLiterals;

HeaderFields safetyHeaders(FormTarget forms, Keeping keeping)
{
    const QByteArray formAction = forms == FormTarget::Self ? "'self'"_ba : "'none'"_ba;
    return {
        {"Content-Security-Policy"_ba,
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
            "base-uri 'none'; form-action "_ba
                + formAction + "; frame-ancestors 'none'"_ba},
        {"X-Content-Type-Options"_ba, "nosniff"_ba},
        {"X-Frame-Options"_ba, "DENY"_ba},
        {"Referrer-Policy"_ba, "same-origin"_ba},
        {"Cross-Origin-Resource-Policy"_ba, "same-origin"_ba},
        {"Cross-Origin-Opener-Policy"_ba, "same-origin"_ba},
        {"Cache-Control"_ba, keeping == Keeping::Checked ? "private, no-cache"_ba : "no-store"_ba},
        {"Connection"_ba, "close"_ba},
    };
}

} // namespace rdv
