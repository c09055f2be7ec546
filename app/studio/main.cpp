// sigwavnet-studio: the desktop program.
#include <QApplication>
#include <QSettings>
#include <QTextStream>

#include <clocale>
#include <cstdio>
#include <cstring>

#include "app/studio/studio.h"
#include "core/model/device.h"

namespace {

bool has(int argc, char** argv, const char* option) {
    for (int i = 1; i < argc; ++i)
        if (std::strncmp(argv[i], option, std::strlen(option)) == 0) return true;
    return false;
}

// Pictures, help and version need no screen.
void useNoScreenWhenThereIsNone(int argc, char** argv) {
#ifdef Q_OS_LINUX
    const bool screen = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const bool chosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || has(argc, argv, "-platform");
    if (screen || chosen) return;
    if (has(argc, argv, "--tour") || has(argc, argv, "--help") || has(argc, argv, "--version"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc);
    Q_UNUSED(argv);
#endif
}

}  // namespace

int main(int argc, char** argv) {
    using namespace sigwavnet::studio;
    useNoScreenWhenThereIsNone(argc, argv);
    const bool tour = has(argc, argv, "--tour");
    QApplication application(argc, argv);
    // Qt sets the C library's locale from the environment; the libraries below us read and write numbers with a point.
    std::setlocale(LC_NUMERIC, "C");
    // A tour neither reads nor changes what a person has set, nor what a tour before it did.
    QApplication::setApplicationName(tour ? QStringLiteral("sigwavnet-studio-tour") : QStringLiteral("sigwavnet-studio"));
    QApplication::setOrganizationName(QStringLiteral("sigwavnet"));
    if (tour) QSettings().clear();
    QApplication::setApplicationDisplayName(QStringLiteral("SigWavNet Studio"));
    QApplication::setApplicationVersion(QStringLiteral(SIGWAVNET_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("sigwavnet-studio"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/sigwavnet-studio.svg")));

    const auto parsed = parseArguments(QApplication::arguments());
    if (const auto* farewell = std::get_if<Farewell>(&parsed)) {
        QTextStream(farewell->status == 0 ? stdout : stderr) << farewell->text;
        return farewell->status;
    }
    // A program that trains without a window takes over instead.
    const auto& wanted = std::get<Arguments>(parsed);
    if (!tour && Background::wake(wanted.everything())) return 0;
    sigwavnet::setComputeThreads(0);
    Studio studio(std::get<Arguments>(parsed));
    studio.start();
    return QApplication::exec();
}
