#include "app/studio/annotate/clip_cache.h"

#include <algorithm>

#include "app/studio/session.h"

namespace sigwavnet::studio {

namespace {

constexpr size_t kClipsKept = 8;   // clips
constexpr size_t kReadAtOnce = 2;  // being read

Result<LoadedClip> readClip(const ClipWish& wish, Progress& progress) {
    LoadedClip loaded;
    SWN_ASSIGN(loaded.sound, Sound::open(wish.path, wish.part, &progress));
    SWN_ASSIGN(loaded.envelope, envelopeOf(*loaded.sound, progress));
    SWN_ASSIGN(auto spectrogram,
               widgets::SpectrogramSource::create(loaded.sound, widgets::spectrogramOptionsFor(loaded.sound->rate())));
    SWN_TRY(spectrogram->computeOverview(progress));
    loaded.spectrogram = std::move(spectrogram);
    return loaded;
}

}  // namespace

ClipCache::ClipCache(JobRunner& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {}

ClipCache::~ClipCache() {
    clear();
}

void ClipCache::clear() {
    ++generation_;
    for (auto& [clip, job] : loading_)
        if (job) job->cancel();
    loading_.clear();
    wishes_.clear();
    clips_.clear();
    recent_.clear();
}

const LoadedClip* ClipCache::find(project::Id clip) const {
    const auto found = clips_.find(clip);
    return found == clips_.end() ? nullptr : &found->second;
}

bool ClipCache::busy() const {
    return !loading_.empty();
}

void ClipCache::want(const std::vector<ClipWish>& wishes) {
    wishes_ = wishes;
    const auto wanted = [&](project::Id clip) {
        return std::any_of(wishes.begin(), wishes.end(), [&](const ClipWish& wish) { return wish.clip == clip; });
    };
    for (auto it = loading_.begin(); it != loading_.end();) {
        if (wanted(it->first)) {
            ++it;
            continue;
        }
        if (it->second) it->second->cancel();
        it = loading_.erase(it);
    }
    startNext();
}

void ClipCache::startNext() {
    for (const ClipWish& wish : wishes_) {
        if (loading_.size() >= kReadAtOnce) return;
        if (!clips_.count(wish.clip) && !loading_.count(wish.clip)) load(wish);
    }
}

void ClipCache::load(const ClipWish& wish) {
    const int generation = generation_;
    // A clip that was cancelled and wished for again has a newer job: only that one counts.
    auto own = std::make_shared<QPointer<Job>>();
    const auto current = [this, generation, own, clip = wish.clip] {
        const auto found = loading_.find(clip);
        if (generation != generation_ || found == loading_.end() || found->second != *own) return false;
        loading_.erase(found);
        return true;
    };
    Job* job = jobs_.start<LoadedClip>(
        {}, [wish](Progress& progress) { return readClip(wish, progress); }, this,
        [this, current, clip = wish.clip](LoadedClip loaded) {
            if (!current()) return;
            clips_[clip] = std::move(loaded);
            recent_.push_back(clip);
            forgetOldest();
            startNext();
            Q_EMIT ready(clip);
        },
        [this, current, clip = wish.clip](const Error& error) {
            if (!current()) return;
            std::erase_if(wishes_, [&](const ClipWish& other) { return other.clip == clip; });
            startNext();
            if (error.kind != ErrorKind::Cancelled) Q_EMIT failed(clip, translated(error));
        });
    *own = job;
    loading_[wish.clip] = job;
}

void ClipCache::forgetOldest() {
    for (auto it = recent_.begin(); it != recent_.end() && clips_.size() > kClipsKept;) {
        const bool wanted = std::any_of(wishes_.begin(), wishes_.end(), [&](const ClipWish& wish) { return wish.clip == *it; });
        if (wanted) {
            ++it;
            continue;
        }
        clips_.erase(*it);
        it = recent_.erase(it);
    }
}

}  // namespace sigwavnet::studio
