// What is open in the Studio and shared by its pages: corpus, model, recording, device. GUI thread only.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <vector>

#include "app/studio/job.h"
#include "core/audio/recording.h"
#include "core/dataset/corpus.h"
#include "core/dataset/split.h"
#include "core/evaluation/predictor.h"

namespace sigwavnet::studio {

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    JobRunner& jobs() { return jobs_; }

    std::shared_ptr<const Corpus> corpus() const { return corpus_; }          // null: none open
    QString corpusPath() const { return corpusPath_; }
    std::shared_ptr<const Predictor> predictor() const { return predictor_; }  // null: no model open
    QString modelPath() const { return modelPath_; }
    RecordingPtr recording() const { return recording_; }                      // null: none open
    Device device() const { return device_; }
    void setDevice(const Device& device);  // moves the open model in a job

    // Each starts a job and tells its outcome by the signals below; the thing that was open stays until then.
    void openCorpus(const QString& path, const ImportOptions& options = {});
    void openModel(const QString& path);  // a file or a run folder
    // `begin`, `end` as in ReadOptions, for a clip inside a longer file.
    void openRecording(const QString& path, const ReadOptions& options = {});
    void openClip(size_t clipOfCorpus);
    // The obvious thing for a dropped path: corpus folder or table, model or run folder, recording.
    void openAny(const QString& path);

    // Lets a page ask for another one: "corpus" "train" "wavelets" "recording" "evaluate".
    void showPage(const QString& page) { Q_EMIT pageRequested(page); }

Q_SIGNALS:
    void corpusChanged();
    void modelChanged();
    void recordingChanged();
    void deviceChanged();
    // Opening failed (the page that shows that kind of thing displays it): kind is "corpus" "model" "recording".
    void openFailed(const QString& kind, const QString& path, const QString& message);
    void pageRequested(const QString& page);

private:
    JobRunner jobs_;
    std::shared_ptr<const Corpus> corpus_;
    QString corpusPath_;
    std::shared_ptr<const Predictor> predictor_;
    QString modelPath_;
    RecordingPtr recording_;
    Device device_;
};

// The sentence of an error in the user's language, with where it happened.
QString translated(const Message& message);
QString translated(const Error& error);

}  // namespace sigwavnet::studio
