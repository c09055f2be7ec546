// Clips that were read before they are needed: what the desk shows next is there when a label advances to it.
//
// GUI thread; reading, envelope and spectrogram are made in jobs. The destructor cancels them.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

#include "app/project/values.h"
#include "app/studio/job.h"
#include "core/audio/sound.h"
#include "core/audio/sound_envelope.h"
#include "widgets/spectrogram_source.h"

namespace sigwavnet::studio {

// A long sound stays in its file; the others are in memory.
struct LoadedClip {
    SoundPtr sound;
    EnvelopePtr envelope;
    std::shared_ptr<const widgets::SpectrogramSource> spectrogram;
};

struct ClipWish {
    project::Id clip = 0;
    std::filesystem::path path;
    ReadOptions part;
};

class ClipCache : public QObject {
    Q_OBJECT
public:
    explicit ClipCache(JobRunner& jobs, QObject* parent = nullptr);
    ~ClipCache() override;

    // The clips that are needed, the most urgent first; all others are forgotten, but for the last few.
    void want(const std::vector<ClipWish>& wishes);
    const LoadedClip* find(project::Id clip) const;  // null: not there yet
    bool busy() const;
    void clear();

Q_SIGNALS:
    void ready(sigwavnet::project::Id clip);
    void failed(sigwavnet::project::Id clip, const QString& sentence);

private:
    void startNext();
    void load(const ClipWish& wish);
    void forgetOldest();

    JobRunner& jobs_;
    std::map<project::Id, LoadedClip> clips_;
    std::vector<project::Id> recent_;  // oldest first
    std::vector<ClipWish> wishes_;
    std::map<project::Id, QPointer<Job>> loading_;
    int generation_ = 0;
};

}  // namespace sigwavnet::studio
