// What is open in the Studio and shared by its pages: corpus, model, recording, device. GUI thread only.
#pragma once

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

#include "app/studio/job.h"
#include "core/audio/sound.h"
#include "core/dataset/corpus.h"
#include "core/dataset/split.h"
#include "core/evaluation/predictor.h"

namespace sigwavnet::studio {

class Desk;
class Retraining;
class Suggester;
class SearchRun;
class StudyRun;
class TrainingRun;
class TrustBook;

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    JobRunner& jobs() { return jobs_; }
    TrainingRun& training() { return *training_; }  // the run that the Train page shows
    SearchRun& search() { return *search_; }        // and the Search page
    StudyRun& study() { return *study_; }           // and the Cross-validation page
    Desk& desk() { return *desk_; }                 // and the Annotate page, with the labelling project that is open
    Suggester& suggester() { return *suggester_; }  // of labels for that project
    Retraining& retraining() { return *retraining_; }

    TrustBook& trust() { return *trust_; }          // what tests said about models' explanations and attention

    std::shared_ptr<const Corpus> corpus() const { return corpus_; }          // null: none open
    QString corpusPath() const { return corpusPath_; }
    const ImportOptions& importOptions() const { return importOptions_; }      // that corpus() was opened with
    std::shared_ptr<const Predictor> predictor() const { return predictor_; }  // null: no model open
    QString modelPath() const { return modelPath_; }
    SoundPtr recording() const { return recording_; }                          // null: none open
    Device device() const { return device_; }
    void setDevice(const Device& device);  // moves the open model in a job

    // Which clips train and test, and which of its folds (from 1): shared by the Corpus and Train pages.
    const SplitOptions& split() const { return split_; }
    int fold() const { return fold_; }
    void setSplit(const SplitOptions& options, int fold);

    // Each starts a job and tells its outcome by the signals below; the thing that was open stays until then.
    void openCorpus(const QString& path, const ImportOptions& options = {});
    void openModel(const QString& path);  // a file or a run folder
    // `begin`, `end` as in ReadOptions, for a clip inside a longer file.
    void openRecording(const QString& path, const ReadOptions& options = {});
    void openClip(size_t clipOfCorpus);
    // A labelling project's file (.swproj), in place of the one on the desk.
    void openProject(const QString& path);
    // The obvious thing for a dropped path: corpus folder or table, model or run folder, a study's or search's
    // folder, recording.
    void openAny(const QString& path);

    // True while a "corpus", "model", "recording" or "project" (empty: any of them) is being opened.
    bool opening(const QString& kind = {}) const;

    // Lets a page ask for another one: "corpus" "train" "wavelets" "recording" "evaluate" "annotate".
    void showPage(const QString& page) { Q_EMIT pageRequested(page); }

Q_SIGNALS:
    void corpusChanged();
    void modelChanged();
    void recordingChanged();
    void deviceChanged();
    void splitChanged();
    void openingChanged();  // opening() became true or false for some kind
    // Opening failed (the page that shows that kind of thing displays it): kind is "corpus" "model" "recording" "project",
    // or "file" for something dropped that is none of these (the main window says so).
    void openFailed(const QString& kind, const QString& path, const QString& message);
    void pageRequested(const QString& page);

private:
    // Starts `work` in place of whatever else of this kind is still being opened.
    template <typename T>
    void open(const QString& kind, const QString& path, const QString& title,
              std::function<Result<T>(Progress&)> work, std::function<void(T)> done);
    void usePredictor(Predictor predictor, const QString& path);

    JobRunner jobs_;
    std::unique_ptr<TrainingRun> training_;
    std::unique_ptr<SearchRun> search_;
    std::unique_ptr<StudyRun> study_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<Suggester> suggester_;
    std::unique_ptr<Retraining> retraining_;
    std::unique_ptr<TrustBook> trust_;
    QMap<QString, QPointer<Job>> opening_;
    std::shared_ptr<const Corpus> corpus_;
    QString corpusPath_;
    ImportOptions importOptions_;
    std::shared_ptr<const Predictor> predictor_;
    QString modelPath_;
    QString pendingModel_;  // the last one asked for
    SoundPtr recording_;
    Device device_;
    SplitOptions split_;
    int fold_ = 1;
};

// The sentence of an error in the user's language, with where it happened.
QString translated(const Message& message);
QString translated(const Error& error);
// A word or sentence of core's that stands by itself: an option's title, a preset's help.
QString coreWord(const std::string& text);

}  // namespace sigwavnet::studio
