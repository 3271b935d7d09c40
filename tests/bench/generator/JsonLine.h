// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdio>
#include <string>
#include <string_view>

namespace rdv::bench {

/// One flat JSON object, printed as one line.
class JsonLine {
public:
    JsonLine& text(std::string_view key, std::string_view value)
    {
        return raw(key, '"' + std::string(value) + '"');
    }
    JsonLine& number(std::string_view key, double value)
    {
        char digits[32];
        std::snprintf(digits, sizeof digits, "%.2f", value);
        return raw(key, digits);
    }
    JsonLine& number(std::string_view key, std::integral auto value)
    {
        return raw(key, std::to_string(value));
    }
    void print() const
    {
        std::printf("{%s}\n", m_body.c_str());
        std::fflush(stdout);
    }

private:
    JsonLine& raw(std::string_view key, const std::string& value)
    {
        if (!m_body.empty())
            m_body += ',';
        m_body += '"';
        m_body += key;
        m_body += "\":";
        m_body += value;
        return *this;
    }

    std::string m_body;
};

} // namespace rdv::bench
