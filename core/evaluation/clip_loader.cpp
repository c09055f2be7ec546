#include "core/evaluation/clip_loader.h"

#include "core/dataset/prepare.h"
#include "core/dataset/read_clip.h"

namespace sigwavnet {

Result<std::vector<float>> loadClip(const Clip& clip, const Preparation& preparation,
                                    int64_t minimumSamples) {
    SWN_ASSIGN(const RecordingPtr recording, readClip(clip));
    return prepare(*recording, preparation, minimumSamples);
}

Result<std::vector<float>> loadClip(const PreparedInputs& inputs, const Corpus& corpus, size_t clip,
                                    const Preparation& preparation, int64_t minimumSamples) {
    if (inputs.serves(clip, preparation)) {
        SWN_ASSIGN(const std::span<const float> samples, inputs.samples(clip));
        std::vector<float> input(samples.begin(), samples.end());
        // Otherwise reading it again says in whole sentences what is wrong.
        if (static_cast<int64_t>(input.size()) >= minimumSamples && normaliseSamples(input, preparation)) return input;
    }
    return loadClip(corpus.clips[clip], preparation, minimumSamples);
}

Problem clipProblem(const Clip& clip, const Error& error) {
    ProblemKind kind = ProblemKind::Unreadable;
    if (error.kind == ErrorKind::NotFound) kind = ProblemKind::Missing;
    if (error.kind == ErrorKind::TooShort) kind = ProblemKind::TooShort;
    return {clip.name, kind, error.message, true};
}

}  // namespace sigwavnet
