// Colour maps for fields of numbers: perceptually uniform and safe for colour-blind eyes.
//
// Plain functions, thread-safe (renderers run off the GUI thread).
#pragma once

#include <QColor>
#include <QRgb>

#include <array>

namespace sigwavnet::widgets {

enum class ColourMap {
    Viridis,        // dark blue, green, yellow: magnitudes
    Cividis,        // dark blue to yellow, the same to most colour-blind eyes: magnitudes
    Greys,          // black to white
    Diverging,      // blue, nearly white at exactly one half, orange: signed values
    DivergingDark,  // the same with a nearly black middle, on dark ground
};

// 256 opaque colours from the lowest value to the highest.
const std::array<QRgb, 256>& colourTable(ColourMap map);

// The colour of `share` in [0, 1] (clamped; NaN is transparent).
QRgb colourOf(ColourMap map, double share);

// The share of a signed value in a diverging map whose ends are -limit and +limit: 0.5 for zero.
double signedShare(double value, double limit);

// `from` to `to` by `share` in [0, 1], straight in sRGB: washes of the accent over the ground.
QColor mixed(const QColor& from, const QColor& to, double share);

// Black or white, whichever reads better on `ground` (WCAG contrast).
QColor readableOn(const QColor& ground);

}  // namespace sigwavnet::widgets
