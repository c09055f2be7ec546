// A run's event files: what TensorBoard shows of a training. A step is an epoch.
#pragma once

#include <filesystem>
#include <optional>

#include "core/base/result.h"
#include "core/model/network.h"
#include "core/training/epoch_record.h"
#include "core/training/event_file.h"

namespace sigwavnet {

// Scalars: the record's row ("loss/train", "uar/validation", "threshold_plus/0" …). Histograms: each wavelet
// kernel
// ("kernels/kernelsG_.0") and each part's learned weights ("weights/conv1ds.0"). An image: the confusion
// matrix.
//
// A process writes one file, which begins with its first epoch. Where the folder holds files of earlier
// processes, it starts with the word that what they say about this epoch and later ones counts no more: so an
// epoch may be written again. Thread-safety: none.
class EventLog {
public:
    explicit EventLog(std::filesystem::path folder, EventOrigin origin = EventOrigin::thisProcess());

    // `network` has the epoch's weights. Errors: NoSpace …
    Status epoch(const EpochRecord& record, const Network& network);

private:
    Status open(int epoch);

    std::filesystem::path folder_;
    EventOrigin origin_;
    std::optional<EventFile> file_;
};

}  // namespace sigwavnet
