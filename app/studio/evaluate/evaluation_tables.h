// The rows of the Evaluate page's tables. Pure functions.
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

#include "core/dataset/corpus.h"
#include "core/evaluation/predictor.h"
#include "widgets/matrix_view.h"
#include "widgets/number_table.h"

namespace sigwavnet::studio {

widgets::MatrixData matrixData(const Evaluation& evaluation);

QStringList classColumns();  // class, precision, recall, F1, clips
std::vector<widgets::NumberTable::Row> classRows(const Evaluation& evaluation);

QStringList clipColumns();  // clip, true class, recognised as, probability, speaker, length
// The clips of one cell of the matrix, or every clip that was misrecognised; a row's key is the clip's index
// in the corpus. The most certain first.
std::vector<widgets::NumberTable::Row> clipRows(const Evaluation& evaluation, const Corpus& corpus,
                                                const std::optional<widgets::MatrixCell>& cell);

}  // namespace sigwavnet::studio
