#include "core/dataset/demo_corpus.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdint>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

#include "core/audio/wav_writer.h"
#include "core/base/files.h"
#include "core/dataset/demo_recipe.h"

namespace sigwavnet {
namespace fs = std::filesystem;

namespace {

constexpr SampleRate demoRate{16000};
constexpr double neutralLevelDb = -24;  // of full scale

struct Speaker {
    std::string name;
    double pitchHz = 120, tract = 1, tempo = 1, tilt = 0, openQuotient = 0, breath = 1;
};

struct Sentence {
    std::vector<std::string> syllables;
    std::vector<bool> accented;  // one a syllable
    std::string text;
};

struct PlannedClip {
    std::string path;  // relative to the corpus
    std::string emotion;
    const Speaker* speaker = nullptr;
    const Sentence* sentence = nullptr;
    uint64_t seed = 0;
};

uint64_t scramble(uint64_t z) {  // SplitMix64's finaliser
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

// Every clip draws from a stream of its own, so that neither threads nor their order change a sound.
uint64_t streamSeed(uint64_t seed, uint64_t stream, uint64_t index) {
    constexpr uint64_t golden = 0x9e3779b97f4a7c15ULL;
    return scramble(scramble(scramble(seed + golden) + stream + golden) + index + golden);
}

Speaker drawSpeaker(const DemoRecipe& recipe, uint64_t seed, int index) {
    PortableRandom random(streamSeed(seed, 1, static_cast<uint64_t>(index)));
    const bool low = index % 2 == 0;
    Speaker s;
    s.name = (low ? "low" : "high") + std::to_string(index / 2 + 1);
    s.pitchHz = (low ? recipe.lowPitch : recipe.highPitch).draw(random);
    s.tract = (low ? recipe.lowTract : recipe.highTract).draw(random);
    s.tempo = recipe.tempo.draw(random);
    s.tilt = recipe.tilt.draw(random);
    s.openQuotient = recipe.openQuotient.draw(random);
    s.breath = recipe.breath.draw(random);
    return s;
}

// Words of two or three syllables, the first of each accented.
Sentence drawSentence(const DemoRecipe& recipe, uint64_t seed, int index) {
    PortableRandom random(streamSeed(seed, 2, static_cast<uint64_t>(index)));
    const auto spread = static_cast<size_t>(recipe.mostSyllables - recipe.fewestSyllables + 1);
    const auto count = static_cast<size_t>(recipe.fewestSyllables) + random.below(spread);
    Sentence s;
    size_t wordEnd = 0;
    for (size_t i = 0; i < count; ++i) {
        const bool first = i == wordEnd;
        if (first) {
            wordEnd = i + 2 + random.below(2);
            if (wordEnd + 1 >= count) wordEnd = count;
            if (i > 0) s.text += ' ';
        }
        s.syllables.push_back(recipe.syllables[random.below(recipe.syllables.size())]);
        s.accented.push_back(first);
        s.text += s.syllables.back();
    }
    return s;
}

double blend(double neutral, double full, double intensity) {
    return neutral + intensity * (full - neutral);
}

VoiceStyle drawStyle(const DemoRecipe& recipe, const PlannedClip& clip, PortableRandom& random) {
    const Emotion& neutral = recipe.emotions.at(recipe.neutral);
    const Emotion& full = recipe.emotions.at(clip.emotion);
    const Emotion& vary = recipe.variation;
    const Speaker& speaker = *clip.speaker;
    const double k =
        std::clamp(recipe.intensityMean + recipe.intensityDeviation * random.normal(), 0.15, 1.5);
    const auto mixed = [&](double Emotion::*field) {
        return blend(neutral.*field, full.*field, k) + vary.*field * random.normal();
    };
    VoiceStyle style;
    style.pitchHz = speaker.pitchHz * std::pow(2.0, mixed(&Emotion::pitch) / 12);
    style.range = std::max(0.2, mixed(&Emotion::range));
    style.slope = mixed(&Emotion::slope);
    style.tract = speaker.tract;
    style.tempo = std::clamp(speaker.tempo * mixed(&Emotion::tempo), 0.6, 1.6);
    style.levelDb = neutralLevelDb + mixed(&Emotion::energy);
    style.openQuotient = std::clamp(speaker.openQuotient + mixed(&Emotion::openQuotient), 0.3, 0.9);
    style.tiltDb = std::clamp(speaker.tilt + mixed(&Emotion::tilt), 0.5, 25.0);
    // Breath varies by a factor, not by an amount.
    style.breath = std::max(0.01, speaker.breath * blend(neutral.breath, full.breath, k) *
                                      std::pow(2.0, vary.breath * random.normal()));
    style.jitter = std::max(0.001, mixed(&Emotion::jitter));
    style.shimmer = std::max(0.005, mixed(&Emotion::shimmer));
    return style;
}

std::vector<SpokenPhoneme> pronounce(const DemoRecipe& recipe, const Sentence& sentence, double tempo,
                                     PortableRandom& random) {
    std::vector<SpokenPhoneme> spoken;
    for (size_t i = 0; i < sentence.syllables.size(); ++i) {
        // Slow speakers pause between words.
        if (sentence.accented[i] && i > 0 && random.uniform() < std::clamp(1.2 - tempo, 0.1, 0.7))
            spoken.push_back({recipe.phonemes.at('_'), 0});
        const double accent = sentence.accented[i] ? random.uniform(2.4, 4.4) : random.uniform(-0.6, 0.6);
        for (const char symbol : sentence.syllables[i]) {
            Phoneme phoneme = recipe.phonemes.at(symbol);
            phoneme.seconds *= random.uniform(0.9, 1.1) * (sentence.accented[i] ? 1.15 : 1.0);
            if (i + 1 == sentence.syllables.size())
                phoneme.seconds *= 1.25;  // the last syllable is drawn out
            spoken.push_back({phoneme, accent});
        }
    }
    return spoken;
}

Status writeClip(const fs::path& folder, const DemoRecipe& recipe, const PlannedClip& clip) {
    PortableRandom random(clip.seed);
    const VoiceStyle style = drawStyle(recipe, clip, random);
    const std::vector<SpokenPhoneme> phonemes = pronounce(recipe, *clip.sentence, style.tempo, random);
    return writeWav(folder / clip.path, speak(phonemes, style, random, demoRate), demoRate);
}

// Everything that the options fix, before any sound is made.
struct Plan {
    std::vector<Speaker> speakers;
    std::vector<Sentence> sentences;
    std::vector<PlannedClip> clips;
    std::string table;  // corpus.csv
};

void planClip(Plan& plan, const DemoCorpusOptions& options, size_t speaker, size_t sentence,
              const std::string& emotion, int repetition) {
    const Speaker& who = plan.speakers[speaker];
    const Sentence& what = plan.sentences[sentence];
    PlannedClip clip;
    clip.path = "wav/" + who.name + "_s" + std::to_string(sentence + 1) + "_" + emotion + "_" +
                std::to_string(repetition + 1) + ".wav";
    clip.emotion = emotion;
    clip.speaker = &who;
    clip.sentence = &what;
    clip.seed = streamSeed(options.seed, 3, plan.clips.size());
    plan.table += clip.path + "," + emotion + "," + who.name + "," + what.text + "\n";
    plan.clips.push_back(clip);
}

Plan makePlan(const DemoRecipe& recipe, const DemoCorpusOptions& options) {
    Plan plan;
    plan.table = "path,label,speaker,text\n";
    for (int i = 0; i < options.speakers; ++i) plan.speakers.push_back(drawSpeaker(recipe, options.seed, i));
    for (int i = 0; i < options.sentences; ++i)
        plan.sentences.push_back(drawSentence(recipe, options.seed, i));
    for (size_t speaker = 0; speaker < plan.speakers.size(); ++speaker)
        for (size_t sentence = 0; sentence < plan.sentences.size(); ++sentence)
            for (const auto& [emotion, unused] : recipe.emotions)
                for (int repetition = 0; repetition < options.repetitions; ++repetition)
                    planClip(plan, options, speaker, sentence, emotion, repetition);
    return plan;
}

std::string claimText(const DemoRecipe& recipe, const DemoCorpusOptions& options) {
    const nlohmann::ordered_json json = {{"about", "A demo corpus of SigWavNet Studio"},
                                         {"recipe", recipe.hash},
                                         {"seed", options.seed},
                                         {"speakers", options.speakers},
                                         {"sentences", options.sentences},
                                         {"repetitions", options.repetitions}};
    return json.dump(2) + "\n";
}

bool isWhole(const fs::path& folder, const Plan& plan) {
    std::error_code none;
    if (!fs::exists(folder / "corpus.csv", none)) return false;
    return std::all_of(plan.clips.begin(), plan.clips.end(),
                       [&](const PlannedClip& clip) { return fs::exists(folder / clip.path, none); });
}

// demo.json says whose folder this is, and is written first; corpus.csv is written last. So an interrupted
// corpus is completed, and nobody else's folder is touched.
Status claimFolder(const fs::path& folder, const std::string& claim) {
    std::error_code code;
    const fs::path claimPath = folder / "demo.json";
    if (fs::exists(claimPath, code)) {
        SWN_ASSIGN(const std::string found, readFile(claimPath, 1 << 16));
        if (found == claim) return {};
    } else if (!fs::exists(folder, code) || fs::is_empty(folder, code)) {
        SWN_TRY(makeFolder(folder / "wav"));
        return writeFileAtomically(claimPath, claim);
    }
    return Error{
        ErrorKind::Exists,
        folder.string(),
        {CORE_TEXT("The folder holds something other than this demo corpus; choose an empty folder or "
                   "a new name.")}};
}

// Writes the clips on every core; the first failure stops all.
Status writeClips(const fs::path& folder, const DemoRecipe& recipe, const Plan& plan, Progress& progress) {
    std::atomic<size_t> next{0};
    std::atomic<bool> stop{false};
    std::mutex mutex;
    size_t done = 0;
    std::optional<Error> failure;
    const auto total = static_cast<int64_t>(plan.clips.size());
    const auto work = [&] {
        for (size_t i = next++; i < plan.clips.size() && !stop && !progress.cancelled(); i = next++) {
            const Status status = writeClip(folder, recipe, plan.clips[i]);
            const std::lock_guard lock(mutex);
            if (!status) {
                if (!failure) failure = status.error();
                stop = true;
                return;
            }
            progress.report(static_cast<int64_t>(++done), total, {CORE_TEXT("Making the demo corpus")});
        }
    };
    {
        std::vector<std::jthread> threads(std::max(1u, std::thread::hardware_concurrency()));
        for (auto& thread : threads) thread = std::jthread(work);
    }
    if (failure) return *failure;
    if (progress.cancelled())
        return Error{ErrorKind::Cancelled, folder.string(), {CORE_TEXT("The demo corpus was cancelled.")}};
    return {};
}

Status checkOptions(const DemoCorpusOptions& options) {
    const auto sane = [](int n) { return n >= 1 && n <= 1000; };
    if (sane(options.speakers) && sane(options.sentences) && sane(options.repetitions)) return {};
    return Error{
        ErrorKind::Invalid,
        "",
        {CORE_TEXT("Speakers, sentences and repetitions of the demo corpus lie between 1 and 1000.")}};
}

}  // namespace

Result<fs::path> makeDemoCorpus(const fs::path& folder, const DemoCorpusOptions& options,
                                Progress& progress) {
    SWN_TRY(checkOptions(options));
    const DemoRecipe& recipe = demoRecipe();
    const Plan plan = makePlan(recipe, options);
    SWN_TRY(claimFolder(folder, claimText(recipe, options)));
    const fs::path table = folder / "corpus.csv";
    if (isWhole(folder, plan)) return table;
    SWN_TRY(makeFolder(folder / "wav"));
    SWN_TRY(writeClips(folder, recipe, plan, progress));
    SWN_TRY(writeFileAtomically(table, plan.table));
    return table;
}

}  // namespace sigwavnet
