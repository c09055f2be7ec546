#include "core/evaluation/clip_loader.h"

#include "core/dataset/prepare.h"
#include "core/dataset/read_clip.h"

namespace sigwavnet {

Result<std::vector<float>> loadClip(const Clip& clip, const Preparation& preparation,
                                    int64_t minimumSamples) {
    SWN_ASSIGN(const RecordingPtr recording, readClip(clip));
    return prepare(*recording, preparation, minimumSamples);
}

Problem clipProblem(const Clip& clip, const Error& error) {
    ProblemKind kind = ProblemKind::Unreadable;
    if (error.kind == ErrorKind::NotFound) kind = ProblemKind::Missing;
    if (error.kind == ErrorKind::TooShort) kind = ProblemKind::TooShort;
    return {clip.name, kind, error.message, true};
}

}  // namespace sigwavnet
