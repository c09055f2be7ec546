// Waveform thumbnails of clips, read in the background and kept.
#pragma once

#include <QCache>
#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_set>
#include <vector>

#include "core/audio/envelope.h"
#include "core/base/progress.h"
#include "core/dataset/corpus.h"

namespace sigwavnet::studio {

// One worker thread at low priority serves the latest wishes first: what scrolled away waits, or is forgotten.
// GUI thread; the destructor cancels the clip being read, then waits.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    static constexpr int kColumns = 160;
    struct Thumbnail {
        std::vector<MinMax> columns;  // empty: the clip can't be read
    };

    explicit Thumbnails(QObject* parent = nullptr);
    ~Thumbnails() override;

    void setCorpus(std::shared_ptr<const Corpus> corpus);
    // The thumbnail of a clip, or null while it is being made: then ready() tells.
    const Thumbnail* find(size_t clip);
    bool busy() const { return !wanted_.empty(); }

Q_SIGNALS:
    void ready(qulonglong clip);

private:
    struct Wish {
        size_t clip;
        std::shared_ptr<const Corpus> corpus;
    };
    void serve();
    void deliver(size_t clip, std::shared_ptr<const Corpus> corpus, Thumbnail thumbnail);

    std::shared_ptr<const Corpus> corpus_;
    QCache<size_t, Thumbnail> cache_;
    std::unordered_set<size_t> wanted_;

    std::mutex mutex_;  // guards wishes_ and ending_
    std::condition_variable wake_;
    std::vector<Wish> wishes_;
    bool ending_ = false;
    SilentProgress progress_;  // cancelled at the end
    std::thread worker_;
};

}  // namespace sigwavnet::studio
