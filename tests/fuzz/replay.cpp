// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>
#include <vector>

// CMake compiles each target under a name of its own and lists them here.
#define RDV_TARGET(name) extern "C" int fuzz_##name(const std::uint8_t* data, std::size_t size);
#include "targets.inc"
#undef RDV_TARGET

namespace {

struct Target {
    const char* name;
    int (*run)(const std::uint8_t* data, std::size_t size);
};

const std::vector<Target>& targets()
{
#define RDV_TARGET(name) Target{#name, &fuzz_##name},
    static const std::vector<Target> all{
#include "targets.inc"
    };
#undef RDV_TARGET
    return all;
}

void run(const Target& target, const QByteArray& input)
{
    target.run(
        reinterpret_cast<const std::uint8_t*>(input.constData()), static_cast<std::size_t>(input.size()));
}

/// Every input as it is and, so that a cost that grows faster than the input shows, as often as fits into the
/// largest message.
int replay(const Target& target, const QString& folder)
{
    constexpr qsizetype largest = qsizetype{64} * 1024;
    const QDir corpus(folder);
    int count = 0;
    for (const QString& name : corpus.entryList(QDir::Files, QDir::Name)) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // Said before, so that a crash has a name.
        std::printf("%s/%s\n", target.name, qPrintable(name));
        const QByteArray input = file.readAll();
        run(target, input);
        if (!input.isEmpty())
            run(target, input.repeated(largest / input.size()));
        ++count;
    }
    return count;
}

} // namespace

/// fuzz_replay CORPUS: gives every file of CORPUS/<target>/ to its target.
int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    for (const Target& target : targets()) {
        const int count = replay(target, QFile::decodeName(argv[1]) + u'/' + QLatin1StringView(target.name));
        std::printf("%s: %d inputs\n", target.name, count);
        if (count == 0)
            return 1;
    }
    return 0;
}
