#include "app/studio/train/plot_grid.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace sigwavnet::studio {

namespace {

constexpr int kMostPlotsBeside = 3;
constexpr int kPlotLetters = 44;  // of a plot's title and legend that must fit beside one another

}  // namespace

PlotGrid::PlotGrid(QWidget* parent) : QScrollArea(parent) {
    auto* inner = new QWidget;
    grid_ = new QGridLayout(inner);
    grid_->setContentsMargins(0, 6, 0, 0);
    grid_->setSpacing(8);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PlotGrid::add(QWidget* plot, int height) {
    plot->setParent(widget());
    plot->setMinimumSize(0, height);
    plot->installEventFilter(this);
    plots_.push_back(plot);
    arrange();
}

void PlotGrid::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    const int least = kPlotLetters * fontMetrics().averageCharWidth();
    const int columns = std::clamp(viewport()->width() / least, 1, kMostPlotsBeside);
    if (std::exchange(columns_, columns) != columns) arrange();
}

bool PlotGrid::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) arrange();
    return QScrollArea::eventFilter(watched, event);
}

// Plots that are hidden leave no gap, and the last one takes what its row has left.
void PlotGrid::arrange() {
    std::vector<QWidget*> shown;
    for (QWidget* plot : plots_) {
        grid_->removeWidget(plot);
        if (!plot->isHidden()) shown.push_back(plot);
    }
    const int count = std::max(1, int(shown.size()));
    const int rows = (count + columns_ - 1) / columns_;
    const int columns = (count + rows - 1) / rows;  // four plots where three fit stand two by two
    for (int c = 0; c < kMostPlotsBeside; ++c) grid_->setColumnStretch(c, c < columns ? 1 : 0);
    for (size_t i = 0; i < shown.size(); ++i) {
        const int row = int(i) / columns, column = int(i) % columns;
        const int span = i + 1 == shown.size() ? columns - column : 1;
        grid_->addWidget(shown[i], row, column, 1, span);
    }
    for (int row = 0; row < grid_->rowCount(); ++row) grid_->setRowStretch(row, row < rows ? 1 : 0);
}

}  // namespace sigwavnet::studio
