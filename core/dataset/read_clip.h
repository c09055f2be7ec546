// A corpus's clip as sound: the whole file, or the part of it that the clip names.
#pragma once

#include "core/audio/recording.h"
#include "core/dataset/corpus.h"

namespace sigwavnet {

// Errors: readRecording()'s. Thread-safe.
inline Result<RecordingPtr> readClip(const Clip& clip) {
    return readRecording(clip.path, {clip.begin, clip.end});
}

}  // namespace sigwavnet
