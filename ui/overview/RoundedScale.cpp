// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/RoundedScale.h"

#include <algorithm>
#include <cmath>

namespace rdv::ui {

double roundedScale(double highest, double least, double present)
{
    if (highest <= present && highest > present / 4 && present >= least)
        return present;
    const double wanted = std::max(highest, least);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (wanted <= step * power)
            return step * power;
    }
    return 10 * power;
}

} // namespace rdv::ui
