// Little sounds and WAV files, written byte by byte, so that reading is not tested against the library that
// reads.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <string>
#include <vector>

namespace sigwavnet::test {

enum class WavCoding { Pcm8, Pcm16, Pcm24, Float32 };

inline std::string littleEndian(uint32_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i) & 0xFF);
    return text;
}

inline int bytesOf(WavCoding coding) {
    switch (coding) {
        case WavCoding::Pcm8:
            return 1;
        case WavCoding::Pcm16:
            return 2;
        case WavCoding::Pcm24:
            return 3;
        case WavCoding::Float32:
            return 4;
    }
    return 0;
}

inline std::string codedSample(float x, WavCoding coding) {
    uint32_t bits = 0;
    switch (coding) {
        case WavCoding::Pcm8:
            return littleEndian(static_cast<uint32_t>(std::lround(x * 127) + 128), 1);
        case WavCoding::Pcm16:
            return littleEndian(static_cast<uint32_t>(std::lround(x * 32767)), 2);
        case WavCoding::Pcm24:
            return littleEndian(static_cast<uint32_t>(std::lround(x * 8388607.0)), 3);
        case WavCoding::Float32:
            std::memcpy(&bits, &x, 4);
            return littleEndian(bits, 4);
    }
    return {};
}

// A whole WAV file. `samples` are interleaved. `promised`: the size of the data that the header claims, when
// it lies.
inline std::string wavBytes(const std::vector<float>& samples, int rate, int channels = 1,
                            WavCoding coding = WavCoding::Pcm16, int64_t promised = -1) {
    const auto width = static_cast<uint32_t>(bytesOf(coding) * channels);
    std::string data;
    for (const float x : samples) data += codedSample(x, coding);
    const auto size = promised < 0 ? static_cast<uint32_t>(data.size()) : static_cast<uint32_t>(promised);
    return "RIFF" + littleEndian(36 + size, 4) + "WAVEfmt " + littleEndian(16, 4) +
           littleEndian(coding == WavCoding::Float32 ? 3 : 1, 2) +
           littleEndian(static_cast<uint32_t>(channels), 2) + littleEndian(static_cast<uint32_t>(rate), 4) +
           littleEndian(static_cast<uint32_t>(rate) * width, 4) + littleEndian(width, 2) +
           littleEndian(static_cast<uint32_t>(bytesOf(coding) * 8), 2) + "data" + littleEndian(size, 4) +
           data;
}

// Makes the folders above it, too.
inline std::filesystem::path writeBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path;
}

inline std::vector<float> sine(size_t samples, double rate, double hertz, double amplitude = 0.5) {
    std::vector<float> result(samples);
    for (size_t i = 0; i < samples; ++i)
        result[i] = float(amplitude * std::sin(2 * std::numbers::pi * hertz * double(i) / rate));
    return result;
}

// A tone of its own pitch for each name, so that no two clips are duplicates by accident.
inline std::filesystem::path writeClip(const std::filesystem::path& path, double seconds = 0.05,
                                       int rate = 8000) {
    uint32_t seed = 2166136261u;
    for (const char c : path.string()) seed = (seed ^ static_cast<unsigned char>(c)) * 16777619u;
    return writeBytes(path, wavBytes(sine(size_t(seconds * rate), rate, 200 + seed % 100000 * 0.02), rate));
}

}  // namespace sigwavnet::test
