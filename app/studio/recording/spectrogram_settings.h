// How a person wants spectrograms computed and coloured; remembered between starts, chosen in a menu.
#pragma once

#include <array>
#include <functional>

#include "core/audio/spectrogram.h"
#include "widgets/lane_spectrogram.h"

class QMenu;

namespace sigwavnet::studio {

// What a person can choose: from the darkest to the brightest colour [dB].
inline constexpr std::array kDecibelRanges{40, 55, 70, 85, 100};

struct SpectrogramSettings {
    SpectrumWindow window = SpectrumWindow::Hann;
    int size = 0;      // of the window [samples], a power of two; 0: about 30 ms at the sound's rate
    int overlap = 75;  // of a window with the next [%]
    widgets::ColourMap map = widgets::ColourMap::Viridis;
    double range = 70;  // from the darkest to the brightest colour [dB]
    widgets::FrequencyScale scale = widgets::FrequencyScale::Linear;

    SpectrogramOptions options(SampleRate rate) const;
    widgets::SpectrogramStyle style(float loudest) const;

    static SpectrogramSettings load();
    void save() const;
};

// Adds one submenu for each setting. A choice changes `settings`, saves it and calls `recompute` (other spectra) or
// `recolour` (the same in another look). `settings` outlives the menu's entries.
void addSpectrogramMenus(QMenu& menu, SpectrogramSettings& settings, const std::function<void()>& recompute,
                         const std::function<void()>& recolour);

}  // namespace sigwavnet::studio
