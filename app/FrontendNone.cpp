// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Frontend.h"
#include "app/HeadlessConsole.h"

namespace rdv {

namespace {

class NoFrontend final : public Frontend {
public:
    [[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(
        bool /*window*/, int& argc, char** argv) const override
    {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    [[nodiscard]] bool canShowWindow() const override { return false; }
    void showErrors(const QStringList& /*lines*/) const override { }
    [[nodiscard]] ExitCode run(const ConfigRequest& request, const LoadedConfig& loaded) const override
    {
        return runHeadless(request, loaded);
    }
};

} // namespace

std::unique_ptr<Frontend> makeFrontend()
{
    return std::make_unique<NoFrontend>();
}

} // namespace rdv
