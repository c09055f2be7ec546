// FFTW executes plans in parallel but makes and destroys them with global state: hold this while doing so.
#pragma once

#include <mutex>

namespace sigwavnet {

inline std::mutex& fftwPlanMutex() {
    static std::mutex mutex;
    return mutex;
}

}  // namespace sigwavnet
