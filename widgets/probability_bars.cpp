#include "widgets/probability_bars.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "widgets/theme.h"

namespace sigwavnet::widgets {

ProbabilityBars::ProbabilityBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Class probabilities"));
}

void ProbabilityBars::setProbabilities(const QStringList& names, const std::vector<float>& probabilities) {
    names_ = names;
    probabilities_ = probabilities;
    probabilities_.resize(size_t(names_.size()), 0.0F);
    QStringList words;
    for (qsizetype i = 0; i < names_.size(); ++i) {
        words << tr("%1 %2").arg(names_[i], percentText(probabilities_[size_t(i)]));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int ProbabilityBars::best() const {
    if (probabilities_.empty()) return -1;
    return int(std::max_element(probabilities_.begin(), probabilities_.end()) - probabilities_.begin());
}

int ProbabilityBars::rowHeight() const {
    return int(fontMetrics().height() * 1.9);
}

QString ProbabilityBars::percentText(float probability) const {
    if (!std::isfinite(probability)) return QStringLiteral("—");  // of a network whose weights went to NaN
    return tr("%1 %").arg(locale().toString(100.0 * double(probability), 'f', 1));
}

QSize ProbabilityBars::sizeHint() const {
    return {220, int(names_.size()) * rowHeight()};
}

QSize ProbabilityBars::minimumSizeHint() const {
    return {120, int(names_.size()) * rowHeight()};
}

void ProbabilityBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colours = theme(palette());
    const int height = rowHeight();
    const int text = fontMetrics().height();
    for (qsizetype i = 0; i < names_.size(); ++i) {
        const bool first = int(i) == best();
        const double top = double(i) * height;
        QFont font = tabularFont(this->font());
        font.setBold(first);
        painter.setFont(font);
        painter.setPen(colours.text);
        const QString percent = percentText(probabilities_[size_t(i)]);
        const QFontMetrics metrics(font);
        const int room = width() - metrics.horizontalAdvance(percent) - metrics.averageCharWidth();
        painter.drawText(QRectF(0, top, width(), text), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(names_[i], Qt::ElideRight, room));
        painter.drawText(QRectF(0, top, width(), text), Qt::AlignRight | Qt::AlignVCenter, percent);
        const QRectF track(0, top + text + 1, width(), height - text - 7);
        painter.fillRect(track, colours.grid);
        const double probability = probabilities_[size_t(i)];
        const double share = std::isfinite(probability) ? std::clamp(probability, 0.0, 1.0) : 0;
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())),
                         first ? colours.accent : colours.muted);
    }
}

}  // namespace sigwavnet::widgets
