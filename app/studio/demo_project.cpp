#include "app/studio/demo_project.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "core/base/files.h"
#include "core/dataset/demo_corpus.h"

namespace sigwavnet::studio {

namespace {

const QString kModelResource = QStringLiteral(":/demo/demo.safetensors");

struct DemoFiles {
    QString table;
    QString model;      // empty: none is shipped
    QString recording;  // of the corpus
};

// Core reads files, not resources: the model is copied beside the corpus.
Result<QString> unpackModel(const QString& folder) {
    QFile resource(kModelResource);
    if (!resource.open(QIODevice::ReadOnly)) return QString();
    const QByteArray bytes = resource.readAll();
    const QString path = QDir(folder).filePath(QStringLiteral("demo.safetensors"));
    SWN_TRY(writeFileAtomically(toPath(path), std::string_view(bytes.constData(), size_t(bytes.size()))));
    return path;
}

// A newer program may speak the corpus differently: what an older one made stays, and the new one goes beside it.
Result<std::filesystem::path> makeCorpus(const std::filesystem::path& folder, Progress& progress) {
    auto table = makeDemoCorpus(folder / "corpus", {}, progress);
    for (int i = 2; i < 100 && !table && table.error().kind == ErrorKind::Exists; ++i)
        table = makeDemoCorpus(folder / ("corpus-" + std::to_string(i)), {}, progress);
    return table;
}

Result<DemoFiles> makeFiles(const QString& folder, Progress& progress) {
    DemoFiles files;
    SWN_TRY(makeFolder(toPath(folder)));
    SWN_ASSIGN(const auto table, makeCorpus(toPath(folder), progress));
    files.table = fromPath(table);
    SWN_ASSIGN(files.model, unpackModel(folder));
    QDirIterator recordings(QFileInfo(files.table).path(), {QStringLiteral("*.wav")}, QDir::Files,
                            QDirIterator::Subdirectories);
    while (recordings.hasNext()) {
        const QString path = recordings.next();
        if (files.recording.isEmpty() || path < files.recording) files.recording = path;
    }
    return files;
}

}  // namespace

bool hasDemoModel() {
    return QFile::exists(kModelResource);
}

QString demoFolder() {
    return QDir(dataFolder()).filePath(QStringLiteral("demo"));
}

void openDemoProject(Session& session, const QString& folder, std::function<void(const QString&)> ready) {
    session.jobs().start<DemoFiles>(
        QCoreApplication::translate("demo", "Preparing the demo project"),
        [folder](Progress& progress) { return makeFiles(folder, progress); }, &session,
        [&session, ready](const DemoFiles& files) {
            session.openCorpus(files.table);
            if (!files.model.isEmpty()) session.openModel(files.model);
            if (!files.recording.isEmpty()) session.openRecording(files.recording);
            if (ready) ready({});
        },
        [ready](const Error& error) {
            if (ready) ready(translated(error));
        });
}

}  // namespace sigwavnet::studio
