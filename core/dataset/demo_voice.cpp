#include "core/dataset/demo_voice.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sigwavnet {

namespace {

constexpr double pi = std::numbers::pi;
constexpr double frameSeconds = 0.0025;  // the tract moves in steps of this
constexpr double closureShare = 0.6;     // of a stop's time; the rest is its burst

// The articulators at one moment.
struct Frame {
    std::array<double, 3> formants{};
    double voicing = 0;
    double noise = 0;
    double noiseHz = 2000;
    double noiseWidth = 1000;
    double semitones = 0;  // pitch relative to the style's
};

// Second-order digital resonator with unit gain at 0 Hz (Klatt 1980, equation 2).
class Resonator {
public:
    void tune(double hz, double bandwidth, double rate) {
        c_ = -std::exp(-2 * pi * bandwidth / rate);
        b_ = 2 * std::exp(-pi * bandwidth / rate) * std::cos(2 * pi * hz / rate);
        a_ = 1 - b_ - c_;
    }
    double operator()(double x) {
        const double y = a_ * x + b_ * y1_ + c_ * y2_;
        y2_ = y1_;
        return y1_ = y;
    }

private:
    double a_ = 1, b_ = 0, c_ = 0, y1_ = 0, y2_ = 0;
};

// One-pole low-pass that loses `tiltDb` at 3 kHz.
class Tilt {
public:
    Tilt(double tiltDb, double rate) {
        const double r = std::pow(10.0, -std::max(tiltDb, 0.1) / 10);
        const double k = 1 - r * std::cos(2 * pi * 3000 / rate);
        c_ = (k - std::sqrt(k * k - (1 - r) * (1 - r))) / (1 - r);
    }
    double operator()(double x) { return y_ = (1 - c_) * x + c_ * y_; }

private:
    double c_ = 0, y_ = 0;
};

// The flow derivative of KLGLOTT88 pulses (Klatt and Klatt 1990), whose period and strength vary from pulse
// to pulse.
class Glottis {
public:
    Glottis(const VoiceStyle& style, double rate) : style_(style), rate_(rate) {}

    // One sample at the pitch `hz`; `open` says how wide the glottis is, for the aspiration.
    double operator()(double hz, PortableRandom& random, double& open) {
        phase_ += hz * wobble_ / rate_;
        if (phase_ >= 1) {
            phase_ -= std::floor(phase_);
            wobble_ = std::max(0.5, 1 + style_.jitter * random.normal());
            strength_ = std::max(0.2, 1 + style_.shimmer * random.normal());
        }
        const double x = phase_ / style_.openQuotient;
        open = x < 1 ? 6.75 * x * x * (1 - x) : 0;
        return x < 1 ? strength_ * (2 * x - 3 * x * x) / style_.openQuotient : 0;
    }

private:
    const VoiceStyle& style_;
    double rate_;
    double phase_ = 0, wobble_ = 1, strength_ = 1;
};

Frame frameOf(const Phoneme& phoneme, double share) {
    Frame frame;
    frame.formants = phoneme.formants;
    frame.voicing = phoneme.voicing;
    frame.noise = phoneme.noise + (share >= closureShare ? phoneme.burst : 0);
    if (phoneme.noiseHz > 0) {
        frame.noiseHz = phoneme.noiseHz;
        frame.noiseWidth = phoneme.noiseWidth;
    }
    return frame;
}

// Targets without coarticulation: each sound holds its own until the next begins.
std::vector<Frame> targets(std::span<const SpokenPhoneme> phonemes, const VoiceStyle& style) {
    std::vector<Frame> frames;
    for (const SpokenPhoneme& spoken : phonemes) {
        const auto count = std::max(4, int(std::lround(spoken.phoneme.seconds / style.tempo / frameSeconds)));
        for (int i = 0; i < count; ++i) {
            Frame frame = frameOf(spoken.phoneme, double(i) / count);
            const double bump = std::sin(pi * (i + 0.5) / count);
            frame.semitones = spoken.accent * style.range * bump;
            frames.push_back(frame);
        }
    }
    return frames;
}

// The same with a silent moment at both ends, in which the voice can fade.
void addSilence(std::vector<Frame>& frames) {
    if (frames.empty()) return;
    Frame first = frames.front(), last = frames.back();
    first.voicing = first.noise = last.voicing = last.noise = 0;
    frames.insert(frames.begin(), 8, first);
    frames.insert(frames.end(), 12, last);
}

// Hann-weighted mean over ± `reach` frames of one quantity.
template <typename Member>
void smooth(std::vector<Frame>& frames, int reach, Member member) {
    std::vector<double> values(frames.size());
    for (int i = 0; i < int(frames.size()); ++i) {
        double sum = 0, weights = 0;
        for (int j = -reach; j <= reach; ++j) {
            const double w = 1 + std::cos(pi * j / (reach + 1));
            sum += w * member(frames[size_t(std::clamp(i + j, 0, int(frames.size()) - 1))]);
            weights += w;
        }
        values[size_t(i)] = sum / weights;
    }
    for (size_t i = 0; i < frames.size(); ++i) member(frames[i]) = values[i];
}

std::vector<Frame> articulate(std::span<const SpokenPhoneme> phonemes, const VoiceStyle& style,
                              PortableRandom& random) {
    std::vector<Frame> frames = targets(phonemes, style);
    addSilence(frames);
    double drift = 0;
    for (size_t i = 0; i < frames.size(); ++i) {
        drift += 0.02 * random.normal() - 0.01 * drift;
        const double place = frames.size() > 1 ? double(i) / double(frames.size() - 1) : 0;
        frames[i].semitones += style.slope * (place - 0.5) + drift * style.range;
    }
    const int slow = std::max(1, int(std::lround(0.030 / style.tempo / frameSeconds)));
    for (size_t f = 0; f < 3; ++f) smooth(frames, slow, [f](Frame& x) -> double& { return x.formants[f]; });
    smooth(frames, 6, [](Frame& x) -> double& { return x.voicing; });
    smooth(frames, 2, [](Frame& x) -> double& { return x.noise; });
    smooth(frames, 16, [](Frame& x) -> double& { return x.semitones; });
    return frames;
}

// The mouth: a cascade of five formants beside one resonance for frication.
struct Tract {
    std::array<Resonator, 5> formants;
    Resonator frication;

    void shape(const Frame& frame, const VoiceStyle& style, double rate) {
        const double limit = 0.47 * rate;
        const std::array<double, 5> hz{frame.formants[0], frame.formants[1], frame.formants[2], 3450, 4550};
        // An open glottis damps the first formant.
        const std::array<double, 5> width{60 + 120 * style.openQuotient * style.breath + 20, 90, 130, 190,
                                          240};
        for (size_t i = 0; i < hz.size(); ++i)
            formants[i].tune(std::min(hz[i] * style.tract, limit), width[i], rate);
        frication.tune(std::min(frame.noiseHz * (0.5 + 0.5 * style.tract), limit), frame.noiseWidth, rate);
    }
};

std::vector<double> render(const std::vector<Frame>& frames, const VoiceStyle& style, PortableRandom& random,
                           double rate) {
    const auto hop = static_cast<size_t>(std::lround(frameSeconds * rate));
    std::vector<double> out;
    out.reserve(frames.size() * hop);
    Glottis glottis(style, rate);
    Tilt tilt(style.tiltDb, rate);
    Tract tract;
    double frictionBefore = 0;
    for (const Frame& frame : frames) {
        tract.shape(frame, style, rate);
        const double hz = style.pitchHz * std::pow(2.0, frame.semitones / 12);
        for (size_t i = 0; i < hop; ++i) {
            double open = 0;
            const double pulse = tilt(glottis(hz, random, open));
            const double hiss = random.uniform(-1, 1);
            double y = frame.voicing * (pulse + style.breath * (0.3 + open) * hiss);
            for (Resonator& formant : tract.formants) y = formant(y);
            // Radiation from the mouth is a difference: without it frication would rumble.
            const double friction = random.uniform(-1, 1);
            out.push_back(y + frame.noise * tract.frication(0.3 * (friction - frictionBefore)));
            frictionBefore = friction;
        }
    }
    return out;
}

// Scales so that the loudest tenth of the utterance (its vowels) has the style's level, and never beyond full
// scale.
void level(std::vector<double>& samples, const VoiceStyle& style, double rate) {
    const auto window = static_cast<size_t>(0.02 * rate);
    std::vector<double> powers;
    double peak = 1e-9;
    for (size_t i = 0; i + window <= samples.size(); i += window) {
        double power = 0;
        for (size_t k = i; k < i + window; ++k) {
            power += samples[k] * samples[k];
            peak = std::max(peak, std::abs(samples[k]));
        }
        powers.push_back(power / double(window));
    }
    if (powers.empty()) return;
    std::sort(powers.begin(), powers.end());
    const double loud = std::sqrt(powers[powers.size() * 9 / 10]);
    const double wanted = std::pow(10.0, style.levelDb / 20) / std::max(loud, 1e-9);
    const double gain = std::min(wanted, 0.95 / peak);
    for (double& s : samples) s *= gain;
}

}  // namespace

std::vector<float> speak(std::span<const SpokenPhoneme> phonemes, const VoiceStyle& style,
                         PortableRandom& random, SampleRate rate) {
    std::vector<double> voice = render(articulate(phonemes, style, random), style, random, rate.hz);
    level(voice, style, rate.hz);
    const auto before = static_cast<size_t>(random.uniform(0.06, 0.16) * rate.hz);
    const auto after = static_cast<size_t>(random.uniform(0.06, 0.16) * rate.hz);
    const double room = std::pow(10.0, random.uniform(-66, -54) / 20);
    std::vector<float> out(before + voice.size() + after);
    for (size_t i = 0; i < out.size(); ++i) {
        const bool speaking = i >= before && i < before + voice.size();
        out[i] = static_cast<float>((speaking ? voice[i - before] : 0) + room * random.uniform(-1, 1));
    }
    return out;
}

}  // namespace sigwavnet
