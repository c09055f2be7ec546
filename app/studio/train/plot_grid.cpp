#include "app/studio/train/plot_grid.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace sigwavnet::studio {

namespace {

constexpr int kMostColumns = 3;
constexpr int kLetters = 44;  // of a plot's title and legend that must fit beside one another

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
    plots_.push_back(plot);
    arrange();
}

void PlotGrid::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    const int least = kLetters * fontMetrics().averageCharWidth();
    const int columns = std::clamp(viewport()->width() / least, 1, kMostColumns);
    if (std::exchange(columns_, columns) != columns) arrange();
}

void PlotGrid::arrange() {
    for (QWidget* plot : plots_) grid_->removeWidget(plot);
    for (int c = 0; c < kMostColumns; ++c) grid_->setColumnStretch(c, c < columns_ ? 1 : 0);
    for (size_t i = 0; i < plots_.size(); ++i) {
        const int row = int(i) / columns_;
        grid_->addWidget(plots_[i], row, int(i) % columns_);
        grid_->setRowStretch(row, 1);
    }
    const int rows = (int(plots_.size()) + columns_ - 1) / columns_;
    for (int row = rows; row < grid_->rowCount(); ++row) grid_->setRowStretch(row, 0);
}

}  // namespace sigwavnet::studio
