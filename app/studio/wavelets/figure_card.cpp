#include "app/studio/wavelets/figure_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

#include "widgets/plot_view.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {
namespace {

constexpr int kCaptionLines = 3;  // room for them always, so that plots don't jump with every epoch

}  // namespace

FigureCard::FigureCard(QWidget* parent)
    : QWidget(parent), plot_(new widgets::PlotView(this)), caption_(new QLabel(this)) {
    caption_->setWordWrap(true);
    caption_->setProperty("secondary", true);
    caption_->setFont(widgets::tabularFont(font()));
    caption_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    caption_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    caption_->setContentsMargins(8, 2, 8, 6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(plot_, 1);
    column->addWidget(caption_);
}

void FigureCard::setFigure(WaveletFigure figure, bool keepWindow) {
    plot_->setPlot(std::move(figure.plot), keepWindow);
    plot_->setToolTip(figure.caption);
    caption_->setText(figure.caption);
    makeRoom();
}

void FigureCard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    makeRoom();
}

// A scroll area does not ask how high a wrapped text is at its width.
void FigureCard::makeRoom() {
    const int least = kCaptionLines * caption_->fontMetrics().lineSpacing() + 8;
    caption_->setFixedHeight(std::max(least, caption_->heightForWidth(width())));
}

}  // namespace sigwavnet::studio
