#include "app/studio/recording/spectrogram_settings.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>
#include <cmath>

#include "app/studio/recording/choice_menu.h"
#include "app/studio/words.h"

namespace sigwavnet::studio {

namespace {

class SpectrogramMenus {
    Q_DECLARE_TR_FUNCTIONS(SpectrogramMenus)
};

constexpr auto kSettingsGroup = "recording";
constexpr std::array kSizes{0, 64, 128, 256, 512, 1024, 2048, 4096};  // [samples]
constexpr std::array kOverlaps{0, 50, 75, 88};                        // [%]; 88: seven eighths

template <typename T>
struct Choice {
    T value;
    const char* key;    // in the settings
    const char* title;  // translated
};

constexpr std::array kMaps{
    Choice<widgets::ColourMap>{widgets::ColourMap::Viridis, "viridis", QT_TRANSLATE_NOOP("SpectrogramMenus", "Viridis")},
    Choice<widgets::ColourMap>{widgets::ColourMap::Cividis, "cividis", QT_TRANSLATE_NOOP("SpectrogramMenus", "Cividis")},
    Choice<widgets::ColourMap>{widgets::ColourMap::Greys, "greys", QT_TRANSLATE_NOOP("SpectrogramMenus", "Greys")}};
constexpr std::array kWindows{
    Choice<SpectrumWindow>{SpectrumWindow::Rectangular, "rectangular",
                           QT_TRANSLATE_NOOP("SpectrogramMenus", "Rectangular")},
    Choice<SpectrumWindow>{SpectrumWindow::Hamming, "hamming", QT_TRANSLATE_NOOP("SpectrogramMenus", "Hamming")},
    Choice<SpectrumWindow>{SpectrumWindow::Hann, "hann", QT_TRANSLATE_NOOP("SpectrogramMenus", "Hann")},
    Choice<SpectrumWindow>{SpectrumWindow::BlackmanHarris, "blackman-harris",
                           QT_TRANSLATE_NOOP("SpectrogramMenus", "Blackman-Harris")}};
constexpr std::array kScales{
    Choice<widgets::FrequencyScale>{widgets::FrequencyScale::Linear, "linear",
                                    QT_TRANSLATE_NOOP("SpectrogramMenus", "Linear (Hz)")},
    Choice<widgets::FrequencyScale>{widgets::FrequencyScale::Mel, "mel",
                                    QT_TRANSLATE_NOOP("SpectrogramMenus", "Mel (as the ear hears)")}};

template <typename Choices, typename T>
void read(const QSettings& settings, const char* key, const Choices& choices, T& value) {
    const QString stored = settings.value(QLatin1String(key)).toString();
    for (const auto& choice : choices)
        if (stored == QLatin1String(choice.key)) value = choice.value;
}

template <typename Choices, typename T>
void write(QSettings& settings, const char* key, const Choices& choices, const T& value) {
    for (const auto& choice : choices)
        if (choice.value == value) settings.setValue(QLatin1String(key), QLatin1String(choice.key));
}

template <typename Numbers>
int readNumber(const QSettings& settings, const char* key, const Numbers& allowed, int value) {
    const int stored = settings.value(QLatin1String(key), value).toInt();
    return std::find(allowed.begin(), allowed.end(), stored) != allowed.end() ? stored : value;
}

template <typename Choices, typename T>
void addChoices(QMenu& menu, const QString& title, const Choices& choices, T& value,
                const std::function<void()>& changed) {
    ChoiceMenu submenu(menu, title);
    for (const auto& choice : choices)
        submenu.add(SpectrogramMenus::tr(choice.title), choice.value == value, [&value, choice, changed] {
            value = choice.value;
            changed();
        });
}

}  // namespace

SpectrogramOptions SpectrogramSettings::options(SampleRate rate) const {
    SpectrogramOptions options = widgets::spectrogramOptionsFor(rate);
    if (size > 0) options.size = size;
    // Sizes are powers of two, so that these hops are whole: a whole window, a half, a quarter, an eighth.
    const int parts = overlap >= 88 ? 8 : overlap >= 75 ? 4 : overlap >= 50 ? 2 : 1;
    options.hop = std::max(1, options.size / parts);
    options.window = window;
    return options;
}

widgets::SpectrogramStyle SpectrogramSettings::style(float loudest) const {
    // The loudest level, rounded up, is the brightest colour: quiet recordings are seen as well as loud ones.
    return {map, 5 * std::ceil(double(loudest) / 5), range, scale};
}

SpectrogramSettings SpectrogramSettings::load() {
    QSettings settings;
    settings.beginGroup(QLatin1String(kSettingsGroup));
    SpectrogramSettings loaded;
    read(settings, "colourMap", kMaps, loaded.map);
    read(settings, "window", kWindows, loaded.window);
    read(settings, "frequencyScale", kScales, loaded.scale);
    loaded.range = readNumber(settings, "decibelRange", kDecibelRanges, int(loaded.range));
    loaded.size = readNumber(settings, "windowSize", kSizes, loaded.size);
    loaded.overlap = readNumber(settings, "overlap", kOverlaps, loaded.overlap);
    return loaded;
}

void SpectrogramSettings::save() const {
    QSettings settings;
    settings.beginGroup(QLatin1String(kSettingsGroup));
    write(settings, "colourMap", kMaps, map);
    write(settings, "window", kWindows, window);
    write(settings, "frequencyScale", kScales, scale);
    settings.setValue(QStringLiteral("decibelRange"), int(range));
    settings.setValue(QStringLiteral("windowSize"), size);
    settings.setValue(QStringLiteral("overlap"), overlap);
}

void addSpectrogramMenus(QMenu& menu, SpectrogramSettings& settings, const std::function<void()>& recompute,
                         const std::function<void()>& recolour) {
    const auto saved = [&settings](const std::function<void()>& then) {
        return [&settings, then] {
            settings.save();
            then();
        };
    };
    const auto computed = saved(recompute), coloured = saved(recolour);
    addNumbers(
        menu, SpectrogramMenus::tr("Spectrogram range"), kDecibelRanges,
        [](int range) { return SpectrogramMenus::tr("%1 dB").arg(range); }, int(settings.range),
        [&settings, coloured](int range) {
            settings.range = range;
            coloured();
        });
    addChoices(menu, SpectrogramMenus::tr("Spectrogram colours"), kMaps, settings.map, coloured);
    addChoices(menu, SpectrogramMenus::tr("Spectrogram frequencies"), kScales, settings.scale, coloured);
    addChoices(menu, SpectrogramMenus::tr("Spectrogram window"), kWindows, settings.window, computed);
    addNumbers(
        menu, SpectrogramMenus::tr("Spectrogram window length"), kSizes,
        [](int size) {
            return size == 0 ? SpectrogramMenus::tr("About 30 ms") : SpectrogramMenus::tr("%1 samples").arg(countText(size));
        },
        settings.size,
        [&settings, computed](int size) {
            settings.size = size;
            computed();
        });
    addNumbers(
        menu, SpectrogramMenus::tr("Spectrogram overlap"), kOverlaps,
        [](int overlap) { return percentText(overlap == 88 ? 0.875 : overlap / 100.0); }, settings.overlap,
        [&settings, computed](int overlap) {
            settings.overlap = overlap;
            computed();
        });
}

}  // namespace sigwavnet::studio
