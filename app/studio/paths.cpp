#include "app/studio/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace sigwavnet::studio {

QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString defaultRunsFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString home = QDir::homePath();
    // Without a desktop "Documents" is the home folder itself: don't scatter runs there.
    const bool usable = !documents.isEmpty() && QDir(documents) != QDir(home) && QFileInfo(documents).isDir();
    return usable ? QDir(documents).filePath(QStringLiteral("SigWavNet runs"))
                  : QDir(dataFolder()).filePath(QStringLiteral("runs"));
}

QString freshFolder(const QString& parent, const QString& name) {
    const QDir folder(parent);
    QString candidate = folder.filePath(name);
    for (int i = 2; QFileInfo::exists(candidate); ++i)
        candidate = folder.filePath(QStringLiteral("%1-%2").arg(name).arg(i));
    return candidate;
}

}  // namespace sigwavnet::studio
