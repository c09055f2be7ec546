// Seeds that are the same on every machine, whatever the threads do.
#pragma once

#include <cstdint>
#include <initializer_list>

namespace sigwavnet {

// One seed from several numbers (run seed, epoch, clip): neighbours get unrelated streams (SplitMix64).
uint64_t mixSeeds(std::initializer_list<uint64_t> parts);

}  // namespace sigwavnet
