#include "app/studio/recording/explanations.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <cmath>
#include <limits>

#include "app/studio/recording/trace_lanes.h"
#include "app/studio/words.h"
#include "core/dataset/prepare.h"
#include "core/evaluation/explanation_json.h"
#include "widgets/lane_scalogram.h"
#include "widgets/lane_signal.h"

namespace sigwavnet::studio {

namespace {

constexpr auto kBlockKey = "explanation/block";
constexpr auto kBaselineKey = "explanation/baseline";

class Explanations {
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

bool isFilled(const CellGrid& grid, size_t row, size_t block) {
    return grid.cuts[row][block].begin < grid.cuts[row][block].end;
}

widgets::LevelRow rowOf(const Explanation& explanation, size_t row) {
    const CellGrid& grid = explanation.map.grid;
    const double block = secondsAt({grid.block}, explanation.rate);
    const int levels = int(grid.rows()) - 1;
    widgets::LevelRow made;
    made.name = grid.bands ? bandTitle(int(row), levels) : Explanations::tr("Waveform");
    made.label = QString::fromStdString(grid.bands ? rowNames(grid)[row] : std::string());
    made.grid.begin = explanation.begin;
    made.grid.length = made.grid.step = block;
    made.grid.centre = explanation.begin + block / 2;
    made.grid.count = int64_t(grid.blocks());
    made.grid.bounds = {explanation.begin, explanation.begin + secondsAt({grid.samples}, explanation.rate)};
    for (size_t b = 0; b < grid.blocks(); ++b)
        made.values.push_back(isFilled(grid, row, b) ? float(explanation.map.cells.at(row, b))
                                                     : std::numeric_limits<float>::quiet_NaN());
    return made;
}

widgets::LaneContentPtr fieldOf(const Explanation& explanation) {
    widgets::ScalogramData data;
    double limit = 0;
    for (const double value : explanation.map.cells.values) limit = std::max(limit, std::abs(value));
    for (size_t row = 0; row < explanation.map.grid.rows(); ++row) data.rows.push_back(rowOf(explanation, row));
    data.map = widgets::ColourMap::Diverging;
    data.high = limit > 0 ? limit : 1;
    data.low = -data.high;
    data.unit = Explanations::tr("logits");
    return std::make_shared<const widgets::ScalogramLane>(std::move(data));
}

}  // namespace

ExplanationSettings ExplanationSettings::load() {
    const QSettings settings;
    ExplanationSettings loaded;
    loaded.blockMilliseconds = std::clamp(settings.value(QLatin1String(kBlockKey), 100).toInt(), 10, 10000);
    if (settings.value(QLatin1String(kBaselineKey)).toString() == QLatin1String("noise"))
        loaded.baseline = Baseline::Noise;
    return loaded;
}

void ExplanationSettings::save() const {
    QSettings settings;
    settings.setValue(QLatin1String(kBlockKey), blockMilliseconds);
    settings.setValue(QLatin1String(kBaselineKey),
                      baseline == Baseline::Noise ? QStringLiteral("noise") : QStringLiteral("silence"));
}

Result<Explanation> explainRecording(const Recording& recording, const Model& model, AttributionMethod method,
                                     const ExplanationSettings& settings, double begin, Progress& progress) {
    Explanation explanation;
    explanation.rate = model.preparation.rate;
    int64_t trimmed = 0;
    SWN_ASSIGN(const std::vector<float> input,
               prepare(recording, model.preparation, model.network.options().minimumSamples(), &trimmed));
    explanation.begin = begin + secondsAt({trimmed}, explanation.rate);
    IntegrationOptions options;
    options.label = settings.label;
    options.blockSamples =
        std::max<int64_t>(1, int64_t(settings.blockMilliseconds) * explanation.rate.hz / 1000);
    options.baseline = settings.baseline;
    if (method == AttributionMethod::Occlusion) {
        SWN_ASSIGN(explanation.map, occlusionMap(model.network, input, options, progress));
    } else if (method == AttributionMethod::Dependence) {
        SWN_ASSIGN(explanation.map, dependenceMap(model.network, input, options));
    } else {
        SWN_ASSIGN(explanation.map, integratedGradients(model.network, input, options, progress));
    }
    return explanation;
}

widgets::LaneContentPtr explanationContent(const Explanation& explanation) {
    if (explanation.map.method != AttributionMethod::Dependence) return fieldOf(explanation);
    widgets::SignalData data;
    data.samples = explanation.map.perSample;
    data.begin = explanation.begin;
    data.step = 1.0 / explanation.rate.hz;
    data.second = true;
    return std::make_shared<const widgets::SignalLane>(std::move(data));
}

QString explanationCaption(const Explanation& explanation, const std::vector<std::string>& classes) {
    const AttributionMap& map = explanation.map;
    const QString name = QString::fromStdString(classes[size_t(map.label)]);
    switch (map.method) {
        case AttributionMethod::Occlusion:
            return map.grid.bands ? Explanations::tr("what each part adds to %1").arg(name)
                                  : Explanations::tr("what each block of the waveform adds to %1").arg(name);
        case AttributionMethod::IntegratedGradients:
            return Explanations::tr("for %1; completeness gap %2").arg(name, percentText(map.completenessGap));
        case AttributionMethod::Dependence:
            return Explanations::tr("size of the gradient of %1 by each sample").arg(name);
    }
    return {};
}

}  // namespace sigwavnet::studio
