#include "core/training/seeds.h"

namespace sigwavnet {

uint64_t mixSeeds(std::initializer_list<uint64_t> parts) {
    uint64_t state = 0;
    for (uint64_t part : parts) {
        state += part + 0x9e3779b97f4a7c15ULL;
        state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9ULL;
        state = (state ^ (state >> 27)) * 0x94d049bb133111ebULL;
        state ^= state >> 31;
    }
    return state;
}

}  // namespace sigwavnet
