// sigwavnet-widgets: every widget of the library with made-up values, to look at or as pictures.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

#include "widgets/gallery/exhibits.h"
#include "widgets/gallery/gallery_window.h"
#include "widgets/theme.h"

using namespace sigwavnet::widgets;

namespace {

// ID-light.png and ID-dark.png of every exhibit. False, and a word why, when one could not be written.
bool render(const QString& folder) {
    QTextStream errors(stderr);
    if (!QDir().mkpath(folder)) {
        errors << "The folder " << folder << " can't be made. Choose another one.\n";
        return false;
    }
    for (const Exhibit& exhibit : exhibits()) {
        for (const Theme* theme : {&Theme::light(), &Theme::darkened()}) {
            const QString name = exhibit.id + (theme->dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"));
            if (picture(exhibit, *theme).save(QDir(folder).filePath(name))) continue;
            errors << name << " could not be drawn or written to " << folder << ".\n";
            return false;
        }
    }
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sigwavnet-widgets"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Every widget with made-up values, light and dark."));
    parser.addHelpOption();
    const QCommandLineOption toFolder(QStringLiteral("render"), QStringLiteral("Write pictures of all into DIR and end."),
                                      QStringLiteral("DIR"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("Begin in dark colours (Ctrl+D changes them)."));
    parser.addOptions({toFolder, dark});
    parser.process(application);
    if (parser.isSet(toFolder)) return render(parser.value(toFolder)) ? 0 : 1;
    applyScheme(application, parser.isSet(dark) ? Scheme::Dark : Scheme::Light);
    GalleryWindow window;
    window.show();
    return QApplication::exec();
}
