// What the tests said about the explanations and the attention of models (core/evaluation/trust.h), for as long as the
// program runs, and the job that tests. GUI thread only.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

#include "app/studio/job.h"
#include "core/audio/recording.h"
#include "core/dataset/corpus.h"
#include "core/evaluation/predictor.h"
#include "core/evaluation/trust.h"

namespace sigwavnet::studio {

// What a model is tested on.
struct TrustPlan {
    std::shared_ptr<const Predictor> predictor;
    // Clips of the corpus; or, without a corpus, the recording that is open.
    std::shared_ptr<const Corpus> corpus;
    std::vector<size_t> clips;
    RecordingPtr recording;
    QStringList others;  // files or run folders of other trainings of the same network
};

struct TestedModel {
    TrustReport report;
    Message basis;  // one sentence: what it was tested on
};

// A few clips of the test part (as many of its beginning, middle and end), else of the whole corpus, that a model is tested
// on in a minute; and a sentence that says which.
constexpr size_t kTrustClips = 8;
std::vector<size_t> trustClips(const std::vector<size_t>& candidates, size_t most = kTrustClips);

class TrustBook : public QObject {
    Q_OBJECT
public:
    explicit TrustBook(JobRunner& jobs, QObject* parent = nullptr);
    ~TrustBook() override;

    // Null: this model was not tested.
    std::shared_ptr<const TestedModel> of(const std::shared_ptr<const Predictor>& predictor) const;
    // In place of a test that still runs.
    void test(const TrustPlan& plan, const Message& basis);
    void cancel();
    bool busy() const;
    double fraction() const;  // of the test that runs, 0 … 1

Q_SIGNALS:
    void changed();  // busy() or of() did
    void progressed();
    void failed(const QString& sentence);

private:
    struct Entry {
        std::weak_ptr<const Predictor> predictor;
        std::shared_ptr<const TestedModel> tested;
    };

    JobRunner& jobs_;
    std::vector<Entry> entries_;
    QPointer<Job> job_;
};

}  // namespace sigwavnet::studio
