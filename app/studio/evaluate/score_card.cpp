#include "app/studio/evaluate/score_card.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "app/studio/words.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

ScoreCard::ScoreCard(const QString& name, const QString& formula, const QString& help, QWidget* parent)
    : QFrame(parent),
      title_(name),
      name_(new QLabel(name, this)),
      value_(new QLabel(QStringLiteral("–"), this)),
      interval_(new QLabel(this)),
      formula_(new QLabel(formula, this)) {
    setToolTip(help);
    setAccessibleName(name);
    value_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    interval_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    interval_->hide();
    name_->setProperty("secondary", true);
    formula_->setProperty("secondary", true);
    formula_->setWordWrap(true);
    formula_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(2);
    layout->addWidget(name_);
    layout->addWidget(value_);
    layout->addWidget(interval_);
    layout->addWidget(formula_, 1);
    updateFonts();
}

void ScoreCard::setShare(double share, const std::optional<Interval>& interval) {
    value_->setText(percentText(share));
    interval_->setText(interval ? rangeText(*interval) : QString());
    interval_->setVisible(interval.has_value());
    setAccessibleDescription(
        interval ? tr("%1: %2, 95 % interval %3").arg(title_, value_->text(), interval_->text())
                 : tr("%1: %2").arg(title_, value_->text()));
}

void ScoreCard::clear() {
    value_->setText(QStringLiteral("–"));
    interval_->clear();
    interval_->hide();
    setAccessibleDescription({});
}

QString ScoreCard::intervalText() const {
    return interval_->text();
}

QString ScoreCard::valueText() const {
    return value_->text();
}

void ScoreCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) updateFonts();
    QFrame::changeEvent(event);
}

void ScoreCard::updateFonts() {
    QFont large = widgets::tabularFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    value_->setFont(large);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    formula_->setFont(small);
    interval_->setFont(widgets::tabularFont(small));
}

}  // namespace sigwavnet::studio
