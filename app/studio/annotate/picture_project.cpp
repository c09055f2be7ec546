// The parts of ProjectCommands that the tour's pictures need.
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <string>

#include "app/studio/annotate/project_commands.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"

namespace sigwavnet::studio {

namespace {

constexpr int kLabelled = 40;    // clips, of as many speakers as there are
constexpr int kOtherwise = 6;    // every so many the second person takes the next class

}  // namespace

void ProjectCommands::openForPicture() {
    if (!session_.corpus()) return;
    static QTemporaryDir scratch;
    NewProject wanted;
    wanted.file = toPath(scratch.filePath(QStringLiteral("tour.swproj")));
    wanted.name = QFileInfo(session_.corpusPath()).fileName().toStdString();
    wanted.annotator = "ben";
    wanted.corpus = session_.corpus();
    create(wanted, [this] { labelForPicture(); });
}

void ProjectCommands::labelForPicture() {
    const project::Scheme* scheme = desk_.mainScheme();
    if (!scheme) return;
    const project::ItemTable& items = desk_.project()->items();
    const int count = std::min(kLabelled, int(items.size()) - 1);
    const auto classes = scheme->classes;
    std::map<std::string, std::string> labels;  // by the clip's name
    for (const Clip& clip : session_.corpus()->clips) labels[clip.name] = clip.label;
    const QString person = settings::annotator();
    // The second person first, so that the first one is at the desk in the end.
    for (const char* name : {"ben", "anna"}) {
        if (!desk_.setAnnotator(QString::fromLatin1(name))) return;
        for (int i = 0; i < count; ++i) {
            const size_t row = size_t(i) * (items.size() - 1) / size_t(count);
            const auto own = std::find_if(classes.begin(), classes.end(), [&](const project::ClassEntry& entry) {
                return entry.name == labels[items.item(row).path];
            });
            if (own == classes.end()) continue;
            const bool otherwise = name[0] == 'b' && i % kOtherwise == 0;
            const size_t index = (size_t(own - classes.begin()) + otherwise) % classes.size();
            desk_.goToItem(items.item(row).key);
            desk_.chooseClass(classes[index].id);
        }
    }
    settings::setAnnotator(person);
    desk_.goToNextUnlabelled();
}

}  // namespace sigwavnet::studio
