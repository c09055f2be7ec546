#include "core/audio/wav_writer.h"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>
#include <vector>

#include "core/base/files.h"

namespace sigwavnet {

namespace {

// libsndfile writes here, so that the finished file reaches the disk in one atomic step.
struct MemoryFile {
    std::string bytes;
    sf_count_t position = 0;
};

MemoryFile& memory(void* user) {
    return *static_cast<MemoryFile*>(user);
}

sf_count_t fileLength(void* user) {
    return static_cast<sf_count_t>(memory(user).bytes.size());
}

sf_count_t seekFile(sf_count_t offset, int whence, void* user) {
    MemoryFile& file = memory(user);
    const sf_count_t base = whence == SEEK_CUR ? file.position : whence == SEEK_END ? fileLength(user) : 0;
    return file.position = base + offset;
}

sf_count_t readFromFile(void* target, sf_count_t count, void* user) {
    MemoryFile& file = memory(user);
    const sf_count_t n = std::clamp<sf_count_t>(fileLength(user) - file.position, 0, count);
    std::memcpy(target, file.bytes.data() + file.position, static_cast<size_t>(n));
    file.position += n;
    return n;
}

sf_count_t writeToFile(const void* source, sf_count_t count, void* user) {
    MemoryFile& file = memory(user);
    const size_t end = static_cast<size_t>(file.position + count);
    if (file.bytes.size() < end) file.bytes.resize(end);
    std::memcpy(file.bytes.data() + file.position, source, static_cast<size_t>(count));
    file.position += count;
    return count;
}

sf_count_t tellFile(void* user) {
    return memory(user).position;
}

}  // namespace

Status writeWav(const std::filesystem::path& path, std::span<const float> samples, SampleRate rate) {
    // Rounded here: libsndfile's own conversion differs between its builds (x86 intrinsics or plain C).
    std::vector<short> words(samples.size());
    std::transform(samples.begin(), samples.end(), words.begin(), [](float s) {
        return static_cast<short>(std::lrint(std::clamp(s, -1.0f, 1.0f) * 32767.0f));
    });
    SF_VIRTUAL_IO io{fileLength, seekFile, readFromFile, writeToFile, tellFile};
    SF_INFO info{};
    info.samplerate = rate.hz;
    info.channels = 1;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    MemoryFile file;
    SNDFILE* sound = sf_open_virtual(&io, SFM_WRITE, &info, &file);
    const auto count = static_cast<sf_count_t>(words.size());
    const bool written = sound && sf_writef_short(sound, words.data(), count) == count;
    if (!sound || sf_close(sound) != 0 || !written) {
        return Error{ErrorKind::Internal,
                     path.string(),
                     {CORE_TEXT("The sound could not be encoded (%1)."), {sf_strerror(nullptr)}}};
    }
    return writeFileAtomically(path, file.bytes);
}

}  // namespace sigwavnet
