#include "core/dataset/input_cache.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <set>
#include <thread>

#include "core/base/cache_folder.h"
#include "core/base/file_lock.h"
#include "core/base/files.h"
#include "core/base/parallel.h"
#include "core/base/parse_number.h"
#include "core/dataset/cache_room.h"
#include "core/dataset/memory_need.h"
#include "core/dataset/prepare.h"
#include "core/dataset/read_clip.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr auto kLockWait = std::chrono::milliseconds(50);

std::string hashOf(const std::string& text) {
    return contentHash(std::as_bytes(std::span<const char>(text)));
}

// What a clip's sound is known by. Without the hash that opening a corpus computes, the file's own facts do.
std::string contentOf(const Clip& clip) {
    std::string content = clip.hash;
    if (content.empty()) {
        std::error_code error;
        const auto changed = fs::last_write_time(clip.path, error).time_since_epoch().count();
        content = clip.path.string() + "|" + std::to_string(fs::file_size(clip.path, error)) + "|" +
                  std::to_string(changed);
        content +=
            "|" + std::to_string(clip.begin.value) + "|" + (clip.end ? std::to_string(clip.end->value) : "");
    }
    return content + "|" + std::to_string(clip.rate.hz) + "|" + std::to_string(clip.frames);
}

std::string textOf(const Preparation& preparation) {
    return std::to_string(preparation.rate.hz) +
           (preparation.trimSilence ? "|" + numberText(preparation.trimDb, 17) : "");
}

Result<std::vector<float>> prepareClip(const Clip& clip, const Preparation& preparation) {
    try {
        SWN_ASSIGN(const RecordingPtr recording, readClip(clip));
        if (!clip.hash.empty() && recording->hash() != clip.hash) {
            return Error{
                ErrorKind::Invalid,
                clip.path.string(),
                {CORE_TEXT("The recording has changed since the corpus was opened; open the corpus again.")}};
        }
        return prepare(*recording, preparation);
    } catch (const std::bad_alloc&) {
        return Error{ErrorKind::OutOfMemory,
                     clip.path.string(),
                     {CORE_TEXT("The recording does not fit into memory; cut it into shorter pieces.")}};
    }
}

Error stopped() {
    return {ErrorKind::Cancelled, "", {CORE_TEXT("Stopped while the clips were prepared.")}};
}

}  // namespace

InputCacheOptions InputCacheOptions::fromEnvironment() {
    InputCacheOptions options;
    const char* folder = std::getenv("SIGWAVNET_INPUT_CACHE");
    if (!folder || !*folder) {
        options.folder = userCacheFolder();
        if (!options.folder.empty()) options.folder /= "inputs";
    } else if (std::strcmp(folder, "off") != 0) {
        options.folder = folder;
    }
    if (const char* limit = std::getenv("SIGWAVNET_INPUT_CACHE_GIB")) {
        const auto gibibytes = parseNumber<double>(limit);
        if (gibibytes && *gibibytes >= 0 && *gibibytes < 1e6)
            options.limitBytes = static_cast<uint64_t>(*gibibytes * double(uint64_t(1) << 30));
    }
    return options;
}

// Fills a PreparedInputs: from the pack that is there, into a new one, or into memory.
class InputPreparer {
public:
    InputPreparer(const Corpus& corpus, const std::vector<size_t>& clips, const Preparation& preparation,
                  const InputCacheOptions& options, Progress& progress)
        : corpus_(corpus), options_(options), progress_(progress) {
        inputs_->preparation_ = preparation;
        inputs_->preparation_.normalisation = Normalisation::None;
        for (size_t clip : clips) {
            const std::string key = hashOf(contentOf(corpus.clips[clip]));
            if (keys_.insert(key).second) clips_.push_back(clip);
            inputs_->keys_[clip] = key;
        }
    }

    Result<std::shared_ptr<const PreparedInputs>> run() {
        if (!options_.folder.empty()) {
            const Status cached = fromCache();
            if (!cached && cached.error().kind == ErrorKind::Cancelled) return cached.error();
            if (!cached) inputs_->cacheProblem_ = cached.error();
        }
        if (progress_.cancelled()) return stopped();
        SWN_TRY(addMissing());
        return std::shared_ptr<const PreparedInputs>(std::move(inputs_));
    }

private:
    using Prepared = Result<std::vector<float>>;

    fs::path packPath() const {
        std::string text = textOf(inputs_->preparation_);
        for (const std::string& key : keys_) text += "|" + key;
        return options_.folder / (hashOf(text) + kPackExtension);
    }

    Status fromCache() {
        const fs::path path = packPath();
        if (openPack(path)) {
            inputs_->wasCached_ = true;
            markUsed(path);
            return {};
        }
        SWN_TRY(makeFolder(options_.folder));
        SWN_ASSIGN(const std::optional<FileLock> lock,
                   waitForLock(fs::path(path).replace_extension(kLockExtension)));
        // Another process may have made it in the meantime.
        if (openPack(path)) return {};
        SWN_TRY(writePack(path));
        if (!openPack(path))
            return Error{ErrorKind::Unreadable,
                         path.string(),
                         {CORE_TEXT("The file that was just written can't be read; check the disk.")}};
        makeRoom(options_.folder, options_.limitBytes, path);
        return {};
    }

    bool openPack(const fs::path& path) {
        auto pack = InputPack::open(path);
        if (pack) inputs_->pack_.emplace(std::move(*pack));
        return pack.ok();
    }

    // Nothing on a disk that knows no locks: then two processes may both prepare, and the last one's file
    // stays.
    Result<std::optional<FileLock>> waitForLock(const fs::path& file) {
        for (;;) {
            auto lock = FileLock::tryAcquire(file);
            if (!lock && lock.error().kind == ErrorKind::Device) return std::optional<FileLock>();
            if (!lock || *lock) return lock;
            if (progress_.cancelled()) return stopped();
            std::this_thread::sleep_for(kLockWait);
        }
    }

    Status writePack(const fs::path& path) {
        SWN_TRY(checkRoom(options_, preparedBytes(corpus_, clips_, inputs_->preparation_)));
        return writeInputPack(path, [&](const PackSink& sink) {
            return prepareAll(clips_, [&](const std::string& key, Prepared prepared) -> Status {
                if (prepared) return sink(key, *prepared);
                inputs_->errors_.insert_or_assign(key, std::move(prepared).error());
                return {};
            });
        });
    }

    // Without a pack that is everything; with one, clips that could not be read when it was made.
    Status addMissing() {
        std::vector<size_t> missing;
        for (size_t clip : clips_) {
            const std::string& key = inputs_->keys_.at(clip);
            const bool packed = inputs_->pack_ && inputs_->pack_->contains(key);
            if (!packed && !inputs_->errors_.contains(key)) missing.push_back(clip);
        }
        SWN_TRY(checkMemory(corpus_, preparedBytes(corpus_, missing, inputs_->preparation_)));
        return prepareAll(missing, [&](const std::string& key, Prepared prepared) -> Status {
            if (prepared)
                inputs_->memory_[key] = std::move(*prepared);
            else
                inputs_->errors_.insert_or_assign(key, std::move(prepared).error());
            return {};
        });
    }

    // In the order of the clips, some at a time.
    template <typename Take>
    Status prepareAll(const std::vector<size_t>& clips, const Take& take) {
        const size_t threads = workerThreads(), chunk = 8 * threads;
        std::atomic<int64_t> done{0};
        for (size_t begin = 0; begin < clips.size(); begin += chunk) {
            const size_t count = std::min(chunk, clips.size() - begin);
            std::vector<std::optional<Prepared>> prepared(count);
            forEachIndex(count, threads, [&](size_t i) {
                if (progress_.cancelled()) return;
                prepared[i].emplace(prepareClip(corpus_.clips[clips[begin + i]], inputs_->preparation_));
                progress_.report(++done, int64_t(clips.size()), {CORE_TEXT("Preparing clips")});
            });
            if (progress_.cancelled()) return stopped();
            for (size_t i = 0; i < count; ++i)
                SWN_TRY(take(inputs_->keys_.at(clips[begin + i]), std::move(*prepared[i])));
        }
        return {};
    }

    const Corpus& corpus_;
    const InputCacheOptions& options_;
    Progress& progress_;
    std::set<std::string> keys_;
    std::vector<size_t> clips_;  // the first of each key
    std::unique_ptr<PreparedInputs> inputs_{new PreparedInputs};
};

Result<std::shared_ptr<const PreparedInputs>> PreparedInputs::open(const Corpus& corpus,
                                                                   const std::vector<size_t>& clips,
                                                                   const Preparation& preparation,
                                                                   const InputCacheOptions& options,
                                                                   Progress& progress) {
    return InputPreparer(corpus, clips, preparation, options, progress).run();
}

Result<std::span<const float>> PreparedInputs::samples(size_t clip) const {
    const std::string& key = keys_.at(clip);
    if (const auto failed = errors_.find(key); failed != errors_.end()) return failed->second;
    if (pack_ && pack_->contains(key)) return pack_->samples(key);
    return std::span<const float>(memory_.at(key));
}

bool PreparedInputs::serves(size_t clip, const Preparation& preparation) const {
    return keys_.contains(clip) && textOf(preparation) == textOf(preparation_);
}

}  // namespace sigwavnet
