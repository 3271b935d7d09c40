// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/JsonText.h"
#include "tests/fuzz/DeviceOracle.h"
#include "tests/fuzz/Fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace rdv;
using namespace rdv::fuzz;

namespace {

int depthOf(const QJsonValue& value) // NOLINT(misc-no-recursion): as deep as the limit
{
    int below = 0;
    for (const QJsonValue& one : value.toArray())
        below = std::max(below, depthOf(one));
    for (const QJsonValue& one : value.toObject())
        below = std::max(below, depthOf(one));
    return value.isArray() || value.isObject() ? below + 1 : 0;
}

void requireBounded(const QByteArray& json)
{
    constexpr int depth = 32;
    if (checkJsonBounds(json, depth, 2000) != JsonBounds::Within)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    require(document.isNull() || depthOf(root) <= depth, "what is within bounds is not deep");
}

void requireWritten(Input input)
{
    const QString first = input.wildText();
    const QString second = input.wildText();
    JsonObjectText text(JsonDialect::Full);
    text.add("a", first).addLines("b", second).addScalar(QStringLiteral("c"), first);
    const bool isExpressible = text.expressible();
    const QJsonObject read = QJsonDocument::fromJson(text.end()).object();
    const auto asTold = [](const QString& value) {
        return textOf(value.toUtf8());
    };
    require(read.size() == 3, "what is written is JSON");
    require(read.value(QLatin1StringView("a")) == asTold(first), "a text comes back");
    require(read.value(QLatin1StringView("b")) == asTold(second), "lines come back");
    require(isExpressible, "everything can be written");

    JsonObjectText device(JsonDialect::Device);
    device.add("a", first).addLines("b", second);
    if (device.expressible()) {
        const QByteArray told = device.end();
        require(told.count('"') == 8, "a device finds as many quotes as were written");
        require(QJsonDocument::fromJson(told).isObject(), "what a device is told is JSON");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        requireBounded(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
        requireWritten(Input(data, size));
    });
}
