// The rows of the Evaluate page's tables. Pure functions.
#pragma once

#include <QStringList>

#include <string>
#include <vector>

#include "core/dataset/corpus.h"
#include "core/evaluation/breakdown.h"
#include "core/evaluation/predictor.h"
#include "widgets/matrix_view.h"
#include "widgets/number_table.h"

namespace sigwavnet::studio {

widgets::MatrixData matrixData(const Evaluation& evaluation);

QStringList classColumns();  // class, precision, recall, F1, clips
std::vector<widgets::NumberTable::Row> classRows(const Evaluation& evaluation);

QStringList speakerColumns();  // speaker, clips, WA, UAR, macro F1
std::vector<widgets::NumberTable::Row> speakerRows(const std::vector<SpeakerMetrics>& speakers);

// Clip, true class, recognised as, probability, that of the true class, speaker, length.
QStringList clipColumns();
// Rows for some of the evaluation's results, in this order; a row's key is the clip's index in the corpus.
std::vector<widgets::NumberTable::Row> clipRows(const Evaluation& evaluation, const Corpus& corpus,
                                                const std::vector<size_t>& results);
// The results of a cell of the matrix, the surest first; of a speaker, wrong ones first, the surest of these
// first (breakdown.h's surelyWrong() gives all mistakes).
std::vector<size_t> resultsOf(const Evaluation& evaluation, const widgets::MatrixCell& cell);
std::vector<size_t> resultsOf(const Evaluation& evaluation, const Corpus& corpus, const std::string& speaker);

}  // namespace sigwavnet::studio
