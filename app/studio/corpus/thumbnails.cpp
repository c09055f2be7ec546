#include "app/studio/corpus/thumbnails.h"

#include <algorithm>
#include <cmath>

#include "core/audio/recording.h"

namespace sigwavnet::studio {

namespace {

constexpr int kThumbnailsKept = 20000;  // thumbnails in memory, about 1.3 kB each
constexpr size_t kWaiting = 128;  // a few screens of rows

Thumbnails::Thumbnail makeThumbnail(const Clip& clip, Progress& progress) {
    const auto recording = readRecording(clip.path, ReadOptions{clip.begin, clip.end}, &progress);
    if (!recording) return {};
    const auto samples = (*recording)->samples();
    return {buildEnvelope(samples).columns(0, double(samples.size()), Thumbnails::kColumns)};
}

}  // namespace

Thumbnails::Thumbnails(QObject* parent)
    : QObject(parent), cache_(kThumbnailsKept), worker_([this] { serve(); }) {}

Thumbnails::~Thumbnails() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    progress_.cancel();
    wake_.notify_all();
    worker_.join();
}

void Thumbnails::setCorpus(std::shared_ptr<const Corpus> corpus) {
    corpus_ = std::move(corpus);
    cache_.clear();
    wanted_.clear();
    const std::lock_guard lock(mutex_);
    wishes_.clear();
}

const Thumbnails::Thumbnail* Thumbnails::find(size_t clip) {
    if (const Thumbnail* thumbnail = cache_.object(clip)) return thumbnail;
    if (!corpus_ || clip >= corpus_->clips.size() || !wanted_.insert(clip).second) return nullptr;
    {
        const std::lock_guard lock(mutex_);
        wishes_.push_back({clip, corpus_});
        if (wishes_.size() > kWaiting) {  // the oldest wish scrolled away; a later paint wishes again
            wanted_.erase(wishes_.front().clip);
            wishes_.erase(wishes_.begin());
        }
    }
    wake_.notify_one();
    return nullptr;
}

void Thumbnails::serve() {
    for (;;) {
        Wish wish;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] { return ending_ || !wishes_.empty(); });
            if (ending_) return;
            wish = std::move(wishes_.back());
            wishes_.pop_back();
        }
        auto thumbnail = std::make_shared<Thumbnail>(makeThumbnail(wish.corpus->clips[wish.clip], progress_));
        QMetaObject::invokeMethod(
            this, [this, wish, thumbnail] { deliver(wish.clip, wish.corpus, std::move(*thumbnail)); },
            Qt::QueuedConnection);
    }
}

void Thumbnails::deliver(size_t clip, std::shared_ptr<const Corpus> corpus, Thumbnail thumbnail) {
    if (corpus != corpus_) return;  // of the corpus before
    wanted_.erase(clip);
    cache_.insert(clip, new Thumbnail(std::move(thumbnail)));
    Q_EMIT ready(clip);
}

}  // namespace sigwavnet::studio
