#include "app/studio/train/filter_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

#include "app/studio/train/filter_history.h"
#include "app/studio/train/plot_grid.h"
#include "app/studio/training_run.h"
#include "widgets/plot_view.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kFilterPlotHeight = 200;

bool hasFilters(const EpochReport& report) {
    return !report.levels.empty() && !report.levels.front().filters.low.empty();
}

}  // namespace

FilterView::FilterView(const TrainingRun& run, QWidget* parent)
    : QWidget(parent), run_(run), stack_(new QStackedWidget(this)), empty_(new QLabel) {
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setProperty("secondary", true);
    auto* plots = new PlotGrid;
    low_ = new widgets::PlotView;
    high_ = new widgets::PlotView;
    response_ = new widgets::PlotView;
    for (widgets::PlotView* plot : {low_, high_, response_}) plots->add(plot, kFilterPlotHeight);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeControls());
    column->addWidget(plots, 1);
    stack_->addWidget(empty_);
    stack_->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    restart();
}

QWidget* FilterView::makeControls() {
    auto* controls = new QWidget;
    levels_ = new QTabBar(controls);
    levels_->setAccessibleName(tr("Level"));
    levels_->setExpanding(false);
    levels_->setDrawBase(false);
    levels_->setUsesScrollButtons(true);
    slider_ = new QSlider(Qt::Horizontal, controls);
    slider_->setAccessibleName(tr("Epoch whose filters are shown"));
    slider_->setToolTip(tr("Back through the epochs of this run; at its right end the newest is shown"));
    slider_->setPageStep(10);
    epoch_ = new QLabel(controls);
    epoch_->setFont(widgets::tabularFont(font()));
    auto* steps = new QHBoxLayout;
    steps->addWidget(slider_, 1);
    steps->addWidget(epoch_);
    auto* layout = new QVBoxLayout(controls);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(levels_);
    layout->addLayout(steps);
    connect(levels_, &QTabBar::currentChanged, this, &FilterView::showFilters);
    connect(slider_, &QSlider::valueChanged, this, &FilterView::showFilters);
    return controls;
}

void FilterView::restart() {
    epochs_.clear();
    seen_ = 0;
    shownLevel_ = -1;
    start_ = startFilters(run_.config().network);
    stack_->setCurrentIndex(0);
    empty_->setText(tr("After the first epoch, the filters that the network has learned stand here, beside those it started from."));
}

void FilterView::addNews() {
    const auto& all = run_.epochs();
    const bool following = epochs_.empty() || slider_->value() == slider_->maximum();
    const size_t before = epochs_.size();
    for (; seen_ < all.size(); ++seen_)
        if (hasFilters(all[seen_])) epochs_.push_back(all[seen_]);
    if (epochs_.size() == before) {
        if (epochs_.empty() && !all.empty() && all.back().levels.empty())
            empty_->setText(tr("This network learns no wavelets."));
        return;
    }
    if (before == 0) {
        start_ = startFilters(run_.config().network);
        showLevels(int(epochs_.front().levels.size()));
    }
    {
        const QSignalBlocker quiet(slider_);
        slider_->setRange(0, int(epochs_.size()) - 1);
        if (following) slider_->setValue(slider_->maximum());
    }
    stack_->setCurrentIndex(1);
    showFilters();
}

void FilterView::showLevels(int levels) {
    const QSignalBlocker quiet(levels_);
    const int before = std::max(0, levels_->currentIndex());
    while (levels_->count() > 0) levels_->removeTab(0);
    for (int j = 0; j < levels; ++j) levels_->addTab(tr("Level %1").arg(j + 1));
    levels_->setCurrentIndex(std::min(before, levels - 1));
    levels_->updateGeometry();  // filled while hidden, a tab bar does not ask for room by itself
}

void FilterView::showFilters() {
    if (epochs_.empty() || level() < 0) return;
    FilterFigures figures =
        filterFigures(epochs_, size_t(slider_->value()), level(), run_.config().preparation.rate, start_);
    low_->setPlot(std::move(figures.low));
    high_->setPlot(std::move(figures.high));
    // What a person zoomed to stays while the filters move; another level has other frequencies.
    response_->setPlot(std::move(figures.response), std::exchange(shownLevel_, level()) == level());
    epoch_->setText(tr("Epoch %1 of %2").arg(shownEpoch()).arg(epochs_.back().epoch));
}

int FilterView::shownEpoch() const {
    return epochs_.empty() ? 0 : epochs_[size_t(slider_->value())].epoch;
}

int FilterView::level() const {
    return levels_->currentIndex();
}

}  // namespace sigwavnet::studio
