// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Frontend.h"
#include "app/Streams.h"
#include "app/desktop/Desktop.h"
#include "app/desktop/Display.h"
#include "app/desktop/SingleInstance.h"
#include "ui/kit/Theme.h"
#include "ui/shell/Language.h"

#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

class WidgetsFrontend final : public Frontend {
public:
    [[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(
        bool window, int& argc, char** argv) const override;
    [[nodiscard]] bool canShowWindow() const override;
    void showErrors(const QStringList& lines) const override;
    [[nodiscard]] ExitCode run(const ConfigRequest& request, const LoadedConfig& loaded) const override;
};

std::unique_ptr<QCoreApplication> WidgetsFrontend::makeApplication(bool window, int& argc, char** argv) const
{
    // The name of the organization is a part of where the window keeps its settings.
    QCoreApplication::setOrganizationName(u"rendezvous"_s);
    // Without a display the widgets' application would end the program in the midst of a word.
    if (!window || !hasDisplay(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    auto application = std::make_unique<QApplication>(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Rendezvous"_s);
    QGuiApplication::setDesktopFileName(u"io.github.rendezvous.Rendezvous"_s);
    QGuiApplication::setWindowIcon(ui::Theme::applicationIcon());
    QGuiApplication::setQuitOnLastWindowClosed(false);
    return application;
}

bool WidgetsFrontend::canShowWindow() const
{
    return qobject_cast<QApplication*>(QCoreApplication::instance()) != nullptr;
}

void WidgetsFrontend::showErrors(const QStringList& lines) const
{
    if (!canShowWindow())
        return;
    ui::Language language;
    language.restore();
    QMessageBox box(QMessageBox::Critical, QGuiApplication::applicationDisplayName(),
        QCoreApplication::translate("Desktop",
            "Rendezvous cannot start, because its configuration cannot be read. Correct the file and start "
            "again."));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(lines.join(u'\n'));
    box.exec();
}

ExitCode WidgetsFrontend::run(const ConfigRequest& request, const LoadedConfig& loaded) const
{
    if (!canShowWindow()) {
        complain(u"There is no display to open a window on. --no-gui runs the server without one."_s);
        return ExitCode::Failure;
    }
    SingleInstance instance(SingleInstance::keyFor(request, loaded));
    if (const auto code = instance.claim())
        return *code;
    Desktop desktop(request, loaded);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &desktop, &Desktop::raiseWindow);
    // Queued, so that an answer given before the event loop runs ends it all the same.
    QObject::connect(
        &desktop, &Desktop::finished, qApp,
        [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); }, Qt::QueuedConnection);
    desktop.start();
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace

std::unique_ptr<Frontend> makeFrontend()
{
    return std::make_unique<WidgetsFrontend>();
}

} // namespace rdv
