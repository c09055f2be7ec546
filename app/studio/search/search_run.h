// One search as the Studio follows it: its workers are processes of their own, its state is its folder.
//
// Lives beside the session, so that it survives a page that is rebuilt. GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <memory>

#include "app/studio/job.h"
#include "core/dataset/corpus.h"
#include "core/search/importance.h"
#include "core/search/search_folder.h"

namespace sigwavnet::studio {

// What is known of a search at one moment. Plain values.
struct SearchSnapshot {
    SearchSettings settings;
    SearchTable table;
    Importance importance;
};

class SearchRun : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Running, Stopped, Finished, Failed };

    explicit SearchRun(JobRunner& jobs, QObject* parent = nullptr);
    ~SearchRun() override;  // the workers of a running search are asked to stop: each writes a checkpoint

    // Begins a search of `workers` processes in the new folder. Only while none is active.
    void start(std::shared_ptr<const Corpus> corpus, const SearchSettings& settings, const QString& folder,
               int workers, const QString& device);
    // Goes on with a search, or only shows it. Only while none is active.
    void resume(const QString& folder, int workers, const QString& device);
    void show(const QString& folder);
    void stop();

    State state() const { return state_; }
    bool active() const { return state_ == State::Running; }
    bool stopping() const { return stopping_; }
    QString folder() const { return folder_; }
    std::shared_ptr<const SearchSnapshot> snapshot() const { return snapshot_; }  // null: nothing known yet
    QString failure() const { return failure_; }                                  // translated; Failed only

Q_SIGNALS:
    void changed();  // snapshot() is newer
    void stateChanged();

private:
    class Mailbox;
    using Work = std::function<Result<bool>(Mailbox&, Progress&)>;  // whether the search is finished
    void begin(const QString& folder, const QString& title, Work work);
    void end(State state);
    void drain();

    JobRunner& jobs_;
    QPointer<Job> job_;
    State state_ = State::Idle;
    bool stopping_ = false;
    QString folder_, failure_;
    std::shared_ptr<const SearchSnapshot> snapshot_;
    std::shared_ptr<Mailbox> mailbox_;
    QTimer drain_;
};

}  // namespace sigwavnet::studio
