#include "widgets/probability_bars.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "widgets/csv.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {

ProbabilityBars::ProbabilityBars(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Class probabilities"));
    offerFigure(this, [this] { return figure(); });
}

void ProbabilityBars::setProbabilities(const QStringList& names, const std::vector<float>& probabilities) {
    names_ = names;
    probabilities_ = probabilities;
    probabilities_.resize(size_t(names_.size()), 0.0F);
    best_ = probabilities_.empty()
                ? -1
                : int(std::max_element(probabilities_.begin(), probabilities_.end()) - probabilities_.begin());
    read(reading_);
    updateGeometry();
    update();
}

void ProbabilityBars::read(int row) {
    reading_ = row < int(names_.size()) ? row : -1;
    QStringList words;
    for (qsizetype i = 0; i < names_.size(); ++i)
        if (reading_ < 0 || i == reading_) words << tr("%1 %2").arg(names_[i], percentText(probabilities_[size_t(i)]));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QString ProbabilityBars::csv() const {
    QString text = QStringLiteral("%1,%2\n").arg(csvField(tr("class")), csvField(tr("probability")));
    for (qsizetype i = 0; i < names_.size(); ++i)
        text += QStringLiteral("%1,%2\n").arg(csvField(names_[i]), csvNumber(double(probabilities_[size_t(i)])));
    return text;
}

Figure ProbabilityBars::figure() const {
    if (names_.isEmpty()) return {accessibleName(), size(), {}, {}};
    const auto paint = [this](QPainter& painter, const QSizeF& size) {
        painter.fillRect(QRectF(QPointF(), size), theme(palette()).base);
        paintRows(painter, size.width());
    };
    return {accessibleName(), size(), paint, [this] { return csv(); }};
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
    paintRows(painter, width());
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme(palette()).accent, 1));
    painter.drawRect((reading_ < 0 ? rect() : QRect(0, reading_ * rowHeight(), width(), rowHeight())).adjusted(0, 0, -1, -1));
}

void ProbabilityBars::paintRows(QPainter& painter, double width) const {
    const Theme& colours = theme(palette());
    const int height = rowHeight();
    const int text = fontMetrics().height();
    for (qsizetype i = 0; i < names_.size(); ++i) {
        const bool first = int(i) == best_;
        const double top = double(i) * height;
        QFont font = tabularFont(this->font());
        font.setBold(first);
        painter.setFont(font);
        painter.setPen(colours.text);
        const QString percent = percentText(probabilities_[size_t(i)]);
        const QFontMetrics metrics(font);
        const int room = int(width) - metrics.horizontalAdvance(percent) - metrics.averageCharWidth();
        painter.drawText(QRectF(0, top, width, text), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(names_[i], Qt::ElideRight, room));
        painter.drawText(QRectF(0, top, width, text), Qt::AlignRight | Qt::AlignVCenter, percent);
        const QRectF track(0, top + text + 1, width, height - text - 7);
        painter.fillRect(track, colours.grid);
        const double probability = probabilities_[size_t(i)];
        const double share = std::isfinite(probability) ? std::clamp(probability, 0.0, 1.0) : 0;
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())),
                         first ? colours.accent : colours.muted);
    }
}

void ProbabilityBars::keyPressEvent(QKeyEvent* event) {
    const int last = int(names_.size()) - 1;
    if (event->key() == Qt::Key_Down) return read(std::min(last, reading_ + 1));
    if (event->key() == Qt::Key_Up) return read(reading_ < 0 ? last : std::max(0, reading_ - 1));
    QWidget::keyPressEvent(event);
}

void ProbabilityBars::focusOutEvent(QFocusEvent* event) {
    read(-1);
    QWidget::focusOutEvent(event);
}

}  // namespace sigwavnet::widgets
