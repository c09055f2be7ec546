// A confusion matrix as a picture.
#pragma once

#include <cstdint>

#include "core/base/types.h"
#include "core/training/png_image.h"

namespace sigwavnet {

// Rows are true classes, columns predicted ones; a cell is the darker the larger its share of its row, and
// says its count where there is room.
Picture confusionPicture(const Matrix<int64_t>& confusion);

}  // namespace sigwavnet
