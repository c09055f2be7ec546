#include "core/training/confusion_picture.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace sigwavnet {

namespace {

constexpr int kSide = 336;  // what the cells share, where they can [pixels]
constexpr int kGlyphWidth = 3, kGlyphHeight = 5, kGlyphScale = 2;
constexpr int kGlyphStep = (kGlyphWidth + 1) * kGlyphScale;
constexpr Rgb kLine{200, 200, 200}, kEmpty{255, 255, 255}, kFull{8, 48, 107};

// Rows from top to bottom, the leftmost pixel is the highest of three bits.
constexpr uint8_t kDigits[10][kGlyphHeight] = {
    {7, 5, 5, 5, 7}, {2, 6, 2, 2, 7}, {7, 1, 7, 4, 7}, {7, 1, 7, 1, 7}, {5, 5, 7, 1, 1},
    {7, 4, 7, 1, 7}, {7, 4, 7, 5, 7}, {7, 1, 2, 2, 2}, {7, 5, 7, 5, 7}, {7, 5, 7, 1, 7}};

struct Cell {
    int left = 0, top = 0, size = 0;
};

Rgb shade(double share) {
    const auto mix = [share](uint8_t from, uint8_t to) {
        return static_cast<uint8_t>(std::lround(from + share * (to - from)));
    };
    return {mix(kEmpty.red, kFull.red), mix(kEmpty.green, kFull.green), mix(kEmpty.blue, kFull.blue)};
}

void drawDigit(Picture& picture, int digit, int left, int top, Rgb ink) {
    for (int y = 0; y < kGlyphHeight * kGlyphScale; ++y) {
        for (int x = 0; x < kGlyphWidth * kGlyphScale; ++x) {
            const int bit = kGlyphWidth - 1 - x / kGlyphScale;
            if (kDigits[digit][y / kGlyphScale] >> bit & 1) picture.at(left + x, top + y) = ink;
        }
    }
}

void drawCount(Picture& picture, int64_t count, const Cell& cell, Rgb ink) {
    const std::string digits = std::to_string(count);
    const int width = static_cast<int>(digits.size()) * kGlyphStep - kGlyphScale;
    if (width + 2 > cell.size || kGlyphHeight * kGlyphScale + 2 > cell.size) return;
    int left = cell.left + (cell.size - width) / 2;
    const int top = cell.top + (cell.size - kGlyphHeight * kGlyphScale) / 2;
    for (char digit : digits) {
        drawDigit(picture, digit - '0', left, top, ink);
        left += kGlyphStep;
    }
}

void drawCell(Picture& picture, int64_t count, double share, const Cell& cell) {
    const Rgb colour = shade(share);
    for (int y = 0; y < cell.size; ++y) {
        for (int x = 0; x < cell.size; ++x) picture.at(cell.left + x, cell.top + y) = colour;
    }
    drawCount(picture, count, cell, share < 0.5 ? Rgb{0, 0, 0} : Rgb{255, 255, 255});
}

}  // namespace

Picture confusionPicture(const Matrix<int64_t>& confusion) {
    const int classes = std::max(1, static_cast<int>(confusion.rows));
    const int size = std::clamp(kSide / classes, 6, 48);
    const int side = classes * (size + 1) + 1;
    Picture picture(side, side, kLine);
    for (size_t row = 0; row < confusion.rows; ++row) {
        int64_t clips = 0;
        for (size_t column = 0; column < confusion.columns; ++column) clips += confusion.at(row, column);
        for (size_t column = 0; column < confusion.columns; ++column) {
            const int64_t count = confusion.at(row, column);
            const Cell cell{1 + static_cast<int>(column) * (size + 1), 1 + static_cast<int>(row) * (size + 1),
                            size};
            drawCell(picture, count, clips > 0 ? double(count) / double(clips) : 0, cell);
        }
    }
    return picture;
}

}  // namespace sigwavnet
