// A corpus's clips as network input, decoded, resampled and trimmed once and kept in a file that is mapped
// into memory: corpora larger than memory can be trained on, and the next training starts at once.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/preparation.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/corpus.h"
#include "core/dataset/input_pack.h"

namespace sigwavnet {

struct InputCacheOptions {
    std::filesystem::path folder;              // empty: no cache, the clips are kept in memory
    uint64_t limitBytes = uint64_t(20) << 30;  // of all files together; the longest unused go first

    // userCacheFolder()/inputs, or what SIGWAVNET_INPUT_CACHE ("off" or a folder) and
    // SIGWAVNET_INPUT_CACHE_GIB (the limit) say.
    static InputCacheOptions fromEnvironment();
};

// The prepared clips, without normalisation. Immutable and thread-safe.
class PreparedInputs {
public:
    // Takes the clips from the cache's file of their contents and this preparation (rate and trimming;
    // normalisation does not matter), or prepares them on all cores and writes it. Several processes at once
    // are safe: one prepares, the others wait. A file that is torn, changed or of another version is made
    // again; where none can be written the clips are kept in memory. `clips` are indices into the corpus.
    //
    // A clip that can't be read or prepared is not an error of the whole: samples() has its own. Errors:
    // OutOfMemory (without a cache only; says how much is needed), Cancelled.
    static Result<std::shared_ptr<const PreparedInputs>> open(const Corpus& corpus,
                                                              const std::vector<size_t>& clips,
                                                              const Preparation& preparation,
                                                              const InputCacheOptions& options,
                                                              Progress& progress);

    // Of one of open()'s clips; valid as long as this object. Errors: what reading the recording or preparing
    // it reported; Invalid when it changed since the corpus was opened, or has no sample.
    Result<std::span<const float>> samples(size_t clip) const;

    // Whether samples(clip) is what this preparation needs before normalisation.
    bool serves(size_t clip, const Preparation& preparation) const;

    bool mapped() const { return pack_.has_value(); }  // from a file, which was there or was made
    bool wasCached() const { return wasCached_; }      // the file was there
    const std::optional<Error>& cacheProblem() const {
        return cacheProblem_;
    }  // why there is none, although wanted

private:
    friend class InputPreparer;
    PreparedInputs() = default;

    Preparation preparation_;
    std::map<size_t, std::string> keys_;  // by clip
    std::optional<InputPack> pack_;
    std::map<std::string, std::vector<float>> memory_;  // by key: what is not in a pack
    std::map<std::string, Error> errors_;               // by key
    bool wasCached_ = false;
    std::optional<Error> cacheProblem_;
};

}  // namespace sigwavnet
