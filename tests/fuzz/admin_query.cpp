// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/LegacyCommands.h"
#include "tests/admin/MemoryOperations.h"
#include "tests/fuzz/Fuzz.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace rdv;
using namespace rdv::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return inTime([&] {
        MemoryOperations operations;
        const LegacyContext context;
        const QByteArray all(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
        for (const QByteArray& query : all.split('\n').mid(0, 16)) {
            const qsizetype before = operations.tokenList.size() + operations.allowList.size();
            const LegacyAnswer answer = answerLegacyCommand(query, operations, context);
            const QJsonDocument json = QJsonDocument::fromJson(answer.toJson());
            require(json.isObject(), "an answer is one JSON object");
            require(json.object().value(QLatin1StringView("status")).toString()
                    == QLatin1StringView(answer.success ? "SUCCESS" : "FAIL"),
                "an answer says how it went");
            require(!answer.description.isEmpty(), "an answer has words");
            const qsizetype after = operations.tokenList.size() + operations.allowList.size();
            require(answer.success || after == before, "what failed changed nothing");
            require(namesCommand(query) || !answer.success, "nothing happens without a command");
        }
    });
}
