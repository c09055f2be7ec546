#include "core/training/png_image.h"

#include <zlib.h>

#include <new>
#include <string_view>

namespace sigwavnet {

namespace {

void appendBigEndian(std::string& bytes, uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xff);
}

const Bytef* bytesOf(std::string_view text) {
    return reinterpret_cast<const Bytef*>(text.data());
}

void appendChunk(std::string& png, std::string_view type, std::string_view data) {
    appendBigEndian(png, static_cast<uint32_t>(data.size()));
    const size_t begin = png.size();
    png += type;
    png += data;
    const std::string_view checked = std::string_view(png).substr(begin);
    appendBigEndian(png,
                    static_cast<uint32_t>(crc32(0, bytesOf(checked), static_cast<uInt>(checked.size()))));
}

std::string compressed(const std::string& raw) {
    uLongf size = compressBound(static_cast<uLong>(raw.size()));
    std::string out(size, '\0');
    const int code = compress2(reinterpret_cast<Bytef*>(out.data()), &size, bytesOf(raw),
                               static_cast<uLong>(raw.size()), Z_DEFAULT_COMPRESSION);
    if (code != Z_OK) throw std::bad_alloc();  // with room for the worst case, only memory can be missing
    out.resize(size);
    return out;
}

}  // namespace

std::string pngOf(const Picture& picture) {
    std::string header;
    appendBigEndian(header, static_cast<uint32_t>(picture.width));
    appendBigEndian(header, static_cast<uint32_t>(picture.height));
    header += std::string("\x08\x02\x00\x00\x00",
                          5);  // 8 bits, RGB, deflate, no filter method but 0, not interlaced

    std::string raw;
    for (int y = 0; y < picture.height; ++y) {
        raw += '\0';  // this row is not filtered
        for (int x = 0; x < picture.width; ++x) {
            const Rgb& pixel = picture.at(x, y);
            for (uint8_t part : {pixel.red, pixel.green, pixel.blue}) raw += static_cast<char>(part);
        }
    }

    std::string png = "\x89PNG\r\n\x1a\n";
    appendChunk(png, "IHDR", header);
    appendChunk(png, "IDAT", compressed(raw));
    appendChunk(png, "IEND", "");
    return png;
}

}  // namespace sigwavnet
