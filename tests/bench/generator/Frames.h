// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rdv::bench {

struct Frame {
    unsigned opcode = 0;
    std::string_view payload;
    size_t size = 0; ///< of the whole frame, its head included
};

/// One unfragmented text frame, masked with FFFFFFFF as devices do.
void appendClientFrame(std::string& out, std::string_view text);

/// The first frame of what a server sent; nothing while it is not complete.
std::optional<Frame> firstServerFrame(std::string_view bytes);

/// The size of the HTTP answer at the beginning, a chunked body included; 0 while it is not complete.
size_t answerSize(std::string_view bytes);

} // namespace rdv::bench
