// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/Messages.h"
#include "server/wire/EventCodec.h"

#include <QByteArrayView>

#include <optional>

namespace rdv {

/// Reads the JSON of a `message` event in one pass and without a document, when it is an offer, an answer or
/// a candidate as devices and pages write them. Whatever is unusual about it (a key given twice, an escape in
/// a key, a number with a fraction, arrays, errors of any kind) makes the result empty: the document decides.
/// What is read is what the document would have said. `json` must be valid UTF-8.
[[nodiscard]] std::optional<Relay> scanRelay(QByteArrayView json, JsonLimits limits);

} // namespace rdv
