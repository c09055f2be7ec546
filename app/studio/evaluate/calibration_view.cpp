#include "app/studio/evaluate/calibration_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/studio/words.h"
#include "widgets/plot_view.h"

namespace sigwavnet::studio {

namespace {

// lupdate takes a function whose type is qualified for one of another class.
using widgets::Ink;
using widgets::Plot;
using widgets::Series;

widgets::Series reliability(const Calibration& calibration, const QString& name, Ink::Role role,
                            Qt::PenStyle pen, Series::Marker marker) {
    Series series;
    series.name = name;
    series.ink = Ink{role};
    series.pen = pen;
    series.marker = marker;
    for (const ReliabilityBin& bin : calibration.bins) {
        if (bin.clips == 0) continue;
        series.x.push_back(100 * bin.confidence);
        series.y.push_back(100 * bin.accuracy);
    }
    return series;
}

// How many clips a bin's point stands for.
Series shares(const Calibration& calibration) {
    Series series;
    series.name = CalibrationView::tr("Share of the clips");
    series.style = Series::Style::Stems;
    series.ink = Ink{Ink::Role::Muted};
    double clips = 0;
    for (const ReliabilityBin& bin : calibration.bins) clips += double(bin.clips);
    for (const ReliabilityBin& bin : calibration.bins) {
        series.x.push_back(50 * (bin.low + bin.high));
        series.y.push_back(clips > 0 ? 100 * double(bin.clips) / clips : 0);
    }
    return series;
}

}  // namespace

CalibrationFigures calibrationFigures(const Evaluation& evaluation) {
    CalibrationFigures figures;
    figures.raw = computeCalibration(evaluation);
    figures.temperature = evaluation.temperature;
    if (figures.temperature) figures.softened = computeCalibration(evaluation, *figures.temperature);
    return figures;
}

Plot reliabilityPlot(const CalibrationFigures& figures) {
    widgets::Plot plot;
    plot.title = CalibrationView::tr("Reliability");
    plot.x = {CalibrationView::tr("Confidence"), QStringLiteral("%")};
    plot.y = {CalibrationView::tr("Right"), QStringLiteral("%")};
    plot.xRange = plot.yRange = widgets::ValueRange{0, 100};
    plot.guides = {{{{0, 0}, {100, 100}}, Qt::DotLine}};  // as it should be
    plot.series = {shares(figures.raw)};
    if (figures.softened)
        plot.series.push_back(reliability(*figures.softened, CalibrationView::tr("with the temperature"),
                                          Ink::Role::Second, Qt::DashLine, Series::Marker::Square));
    plot.series.push_back(reliability(figures.raw, CalibrationView::tr("as the network says"),
                                      Ink::Role::Accent, Qt::SolidLine, Series::Marker::Disc));
    return plot;
}

QString calibrationText(const CalibrationFigures& figures) {
    const QString raw = CalibrationView::tr(
                            "Expected calibration error (ECE) %1: so far the confidence is from the "
                            "share of right answers on average, over %2 bins.")
                            .arg(percentText(figures.raw.ece))
                            .arg(figures.raw.bins.size());
    if (!figures.softened)
        return raw + QLatin1Char(' ') +
               CalibrationView::tr(
                   "The model brings no temperature: it was trained without validation clips, or by "
                   "an earlier or another program.");
    return raw + QLatin1Char(' ') +
           CalibrationView::tr("With the temperature %1, fitted on its validation clips: %2.")
               .arg(numberText(*figures.temperature, 3), percentText(figures.softened->ece));
}

CalibrationView::CalibrationView(QWidget* parent)
    : QWidget(parent), text_(new QLabel(this)), plot_(new widgets::PlotView(this)) {
    text_->setWordWrap(true);
    text_->setProperty("secondary", true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(text_);
    layout->addWidget(plot_, 1);
    setFigures(std::nullopt);
}

void CalibrationView::setFigures(const std::optional<CalibrationFigures>& figures) {
    text_->setText(figures ? calibrationText(*figures) : QString());
    text_->setVisible(figures.has_value());
    widgets::Plot plot;
    if (figures)
        plot = reliabilityPlot(*figures);
    else
        plot.message = tr("After an evaluation: how often the model is right when it says how sure it is.");
    plot_->setPlot(std::move(plot));
}

QString CalibrationView::text() const {
    return text_->text();
}

}  // namespace sigwavnet::studio
