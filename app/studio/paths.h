// Between Qt's paths and the standard library's, and the folders that the Studio writes to.
#pragma once

#include <QFile>
#include <QString>

#include <filesystem>

namespace sigwavnet::studio {

inline std::filesystem::path toPath(const QString& path) {
    return std::filesystem::path(QFile::encodeName(path).toStdString());
}

inline QString fromPath(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

// Program data of this user (demo project, caches); made when it is first written to.
QString dataFolder();

// Where trainings are written when the settings don't name a folder.
QString defaultRunsFolder();

// A folder below `parent` that does not exist yet: "NAME", "NAME-2", …
QString freshFolder(const QString& parent, const QString& name);

}  // namespace sigwavnet::studio
