#include "widgets/colour_map.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace sigwavnet::widgets {
namespace {

// Evenly spaced knots; straight lines between them stay within two steps of 255 of the published tables.
constexpr QRgb kViridis[] = {0x440154, 0x481a6c, 0x472f7d, 0x414487, 0x39568c, 0x31688e, 0x2a788e, 0x23888e,
                             0x1f988b, 0x22a884, 0x35b779, 0x54c568, 0x7ad151, 0xa5db36, 0xd2e21b, 0xfde725};
constexpr QRgb kDiverging[] = {0x2166ac, 0x67a9cf, 0xd1e5f0, 0xf7f7f7, 0xfee0b6, 0xf1a340, 0xb35806};
constexpr QRgb kDivergingDark[] = {0xa8d4f7, 0x5aa2da, 0x24506f, 0x16191c, 0x6b4513, 0xd08a2b, 0xffd9a0};
constexpr QRgb kGreys[] = {0x000000, 0xffffff};

struct Rgb {
    double red, green, blue;
};

Rgb between(std::span<const QRgb> knots, double share) {
    const double place = share * double(knots.size() - 1);
    const size_t left = std::min(size_t(place), knots.size() - 2);
    const double f = place - double(left);
    const QRgb a = knots[left], b = knots[left + 1];
    return {qRed(a) + f * (qRed(b) - qRed(a)), qGreen(a) + f * (qGreen(b) - qGreen(a)),
            qBlue(a) + f * (qBlue(b) - qBlue(a))};
}

// The common polynomial fit to the published table; its blue is 13 of 255 off at the bright end.
Rgb cividis(double t) {
    return {-4.54 - t * (35.34 - t * (2381.73 - t * (6402.7 - t * (7024.72 - t * 2710.57)))),
            32.49 + t * (170.73 + t * (52.82 - t * (131.46 - t * (176.58 - t * 67.37)))),
            81.24 + t * (442.36 - t * (2482.43 - t * (6167.24 - t * (6614.94 - t * 2475.67))))};
}

Rgb at(ColourMap map, double share) {
    switch (map) {
        case ColourMap::Viridis:
            return between(kViridis, share);
        case ColourMap::Cividis:
            return cividis(share);
        case ColourMap::Greys:
            return between(kGreys, share);
        case ColourMap::Diverging:
            return between(kDiverging, share);
        case ColourMap::DivergingDark:
            return between(kDivergingDark, share);
    }
    return {};
}

QRgb toRgb(const Rgb& colour) {
    const auto byte = [](double value) { return std::clamp(int(std::lround(value)), 0, 255); };
    return qRgb(byte(colour.red), byte(colour.green), byte(colour.blue));
}

std::array<QRgb, 256> makeTable(ColourMap map) {
    std::array<QRgb, 256> table{};
    for (size_t i = 0; i < table.size(); ++i) table[i] = toRgb(at(map, double(i) / 255));
    return table;
}

// WCAG relative luminance.
double luminance(const QColor& colour) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

}  // namespace

const std::array<QRgb, 256>& colourTable(ColourMap map) {
    static const std::array tables{makeTable(ColourMap::Viridis), makeTable(ColourMap::Cividis),
                                   makeTable(ColourMap::Greys), makeTable(ColourMap::Diverging),
                                   makeTable(ColourMap::DivergingDark)};
    return tables[size_t(map)];
}

QRgb colourOf(ColourMap map, double share) {
    if (std::isnan(share)) return qRgba(0, 0, 0, 0);
    return toRgb(at(map, std::clamp(share, 0.0, 1.0)));
}

double signedShare(double value, double limit) {
    if (!(limit > 0)) return 0.5;
    return std::clamp(0.5 + 0.5 * value / limit, 0.0, 1.0);
}

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto mix = [share](double a, double b) { return float(a + std::clamp(share, 0.0, 1.0) * (b - a)); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()), mix(from.alphaF(), to.alphaF()));
}

QColor readableOn(const QColor& ground) {
    // The luminance at which black and white contrast equally: (L + 0.05)^2 = 1.05 * 0.05.
    return luminance(ground) > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

}  // namespace sigwavnet::widgets
