// Small pictures for files that other programs show.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sigwavnet {

struct Rgb {
    uint8_t red = 0, green = 0, blue = 0;
    bool operator==(const Rgb&) const = default;
};

// Rows from top to bottom.
struct Picture {
    int width = 0, height = 0;
    std::vector<Rgb> pixels;

    Picture(int w, int h, Rgb fill)
        : width(w), height(h), pixels(static_cast<size_t>(w) * static_cast<size_t>(h), fill) {}
    Rgb& at(int x, int y) {
        return pixels[static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x)];
    }
    const Rgb& at(int x, int y) const {
        return pixels[static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x)];
    }
};

// A PNG file of 8-bit RGB.
std::string pngOf(const Picture& picture);

}  // namespace sigwavnet
