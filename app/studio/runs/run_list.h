// The runs of a folder, kept up to date while other processes train in it.
//
// Reads on a thread of its own and only what has changed; a long table that was never read is read after
// everything else is shown. GUI thread.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/training/run_record.h"

namespace sigwavnet::studio {

using RunPtr = std::shared_ptr<const RunRecord>;

class RunList : public QObject {
    Q_OBJECT
public:
    explicit RunList(QObject* parent = nullptr);
    ~RunList() override;

    void setFolder(const QString& folder);
    QString folder() const { return folder_; }
    // Reads again what has changed, now; while watched also every other second and when folders come and go.
    void refresh();
    void setWatched(bool watched);

    const std::vector<RunPtr>& runs() const { return runs_; }
    RunPtr find(const std::filesystem::path& folder) const;  // null: gone
    bool loaded() const { return loaded_; }                  // runs() are those of folder()
    bool busy() const { return reading_; }
    const std::optional<Error>& error() const { return error_; }  // why the folder can't be listed

Q_SIGNALS:
    void changed();  // runs(), loaded() or error() are others than before

private:
    struct Known {
        std::string stamp;
        RunPtr run;
    };
    using Knowledge = std::map<std::filesystem::path, Known>;
    struct News {
        Knowledge known;
        std::vector<RunPtr> runs;  // in the order of their names
        std::optional<Error> error;
        bool changed = false;
    };
    static News look(const std::filesystem::path& root, Knowledge known, Progress& progress);
    static News complete(const News& before, const std::filesystem::path& root, Progress& progress);
    void take(const News& news, int generation, bool last);
    void watchFolders();

    QString folder_;
    Knowledge known_;
    std::vector<RunPtr> runs_;
    std::optional<Error> error_;
    bool loaded_ = false, reading_ = false, again_ = false;
    int generation_ = 0;  // of folder_
    std::shared_ptr<SilentProgress> progress_;
    QFileSystemWatcher watcher_;
    QTimer timer_;
    QThreadPool worker_;
};

}  // namespace sigwavnet::studio
