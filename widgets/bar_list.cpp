#include "widgets/bar_list.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "widgets/csv.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {

BarList::BarList(const QString& name, QWidget* parent) : QWidget(parent) {
    setAccessibleName(name);
    setFont(tabularFont(font()));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    offerFigure(this, [this] { return figure(); });
}

void BarList::setRows(std::vector<Row> rows) {
    rows_ = std::move(rows);
    largest_ = all_ = 0;
    for (const Row& row : rows_) {
        largest_ = std::max(largest_, row.count);
        all_ += row.count;
    }
    largest_ = std::max<qint64>(1, largest_);
    all_ = std::max<qint64>(1, all_);
    current_ = std::min(current_, int(rows_.size()) - 1);
    describe();
    updateGeometry();
    update();
}

void BarList::setChosen(const QString& name) {
    chosen_ = name;
    update();
}

// The current row, or all of them while none is.
void BarList::describe() {
    QStringList words;
    for (size_t i = 0; i < rows_.size(); ++i)
        if (current_ < 0 || int(i) == current_)
            words << QStringLiteral("%1: %2").arg(rows_[i].name, figures(rows_[i]));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

QString BarList::csv() const {
    QString text = csvField(accessibleName()) + QStringLiteral(",count\n");
    for (const Row& row : rows_) text += QStringLiteral("%1,%2\n").arg(csvField(row.name)).arg(row.count);
    return text;
}

Figure BarList::figure() const {
    if (rows_.empty()) return {accessibleName(), size(), {}, {}};
    const auto paint = [this](QPainter& painter, const QSizeF& size) {
        painter.fillRect(QRectF(QPointF(), size), theme(palette()).base);
        painter.setFont(font());
        paintRows(painter, size);
    };
    return {accessibleName(), size(), paint, [this] { return csv(); }};
}

int BarList::rowHeight() const {
    return fontMetrics().height() + 6;
}

QSize BarList::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 36, int(rows_.size()) * rowHeight()};
}

QSize BarList::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 20, int(rows_.size()) * rowHeight()};
}

int BarList::rowAt(const QPoint& position) const {
    const int row = position.y() / rowHeight();
    return position.y() >= 0 && row < int(rows_.size()) ? row : -1;
}

// "127   23.7 %"
QString BarList::figures(const Row& row) const {
    const QLocale locale;
    const double percent = 100.0 * double(row.count) / double(all_);
    return QStringLiteral("%1   %2 %").arg(locale.toString(row.count), locale.toString(percent, 'f', 1));
}

void BarList::paintRows(QPainter& painter, const QSizeF& size) const {
    const QFontMetricsF metrics(font());
    double nameWidth = 0, figuresWidth = 0;
    for (const Row& row : rows_) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(row.name));
        figuresWidth = std::max(figuresWidth, metrics.horizontalAdvance(figures(row)));
    }
    nameWidth = std::min(nameWidth + 2, size.width() * 2 / 5);  // a rounded width would elide its own text
    const double barWidth = std::max(10.0, size.width() - nameWidth - figuresWidth - 22);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < rows_.size(); ++i)
        paintRow(painter, rows_[i], QRectF(0, double(i) * rowHeight(), size.width(), rowHeight()), nameWidth, barWidth);
}

void BarList::paintRow(QPainter& painter, const Row& row, const QRectF& line, double nameWidth, double barWidth) const {
    const Theme& colours = theme(palette());
    painter.setPen(colours.text);
    painter.drawText(QRectF(4, line.top(), nameWidth, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font()).elidedText(row.name, Qt::ElideRight, nameWidth));
    const double length = std::max(2.0, double(row.count) / double(largest_) * barWidth);
    painter.setPen(Qt::NoPen);
    painter.setBrush(row.colour.isValid() ? row.colour : colours.accent);
    painter.drawRoundedRect(QRectF(nameWidth + 10, line.top() + 5, length, line.height() - 10), 2, 2);
    painter.setPen(colours.muted);
    painter.drawText(line.adjusted(0, 0, -4, 0), Qt::AlignVCenter | Qt::AlignRight, figures(row));
}

void BarList::paintEvent(QPaintEvent*) {
    const Theme& colours = theme(palette());
    QPainter painter(this);
    for (int i = 0; i < int(rows_.size()); ++i) {
        const QRect line(0, i * rowHeight(), width(), rowHeight());
        const bool chosen = rows_[size_t(i)].name == chosen_;
        if (chosen || i == hovered_) painter.fillRect(line, chosen ? colours.accentSoft : colours.grid);
        if (i == current_ && hasFocus()) {
            painter.setPen(QPen(colours.accent, 1));
            painter.drawRect(line.adjusted(0, 0, -1, -1));
        }
    }
    paintRows(painter, size());
}

void BarList::setCurrent(int row) {
    current_ = std::clamp(row, -1, int(rows_.size()) - 1);
    describe();
    update();
}

void BarList::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    const int row = rowAt(event->position().toPoint());
    if (row < 0) return;
    setCurrent(row);
    Q_EMIT clicked(rows_[size_t(row)].name);
}

void BarList::mouseMoveEvent(QMouseEvent* event) {
    const int row = rowAt(event->position().toPoint());
    if (row == hovered_) return;
    hovered_ = row;
    update();
}

void BarList::leaveEvent(QEvent*) {
    hovered_ = -1;
    update();
}

void BarList::keyPressEvent(QKeyEvent* event) {
    if (rows_.empty()) return QWidget::keyPressEvent(event);
    const int last = int(rows_.size()) - 1;
    switch (event->key()) {
        case Qt::Key_Up:
            return setCurrent(std::max(0, current_ - 1));
        case Qt::Key_Down:
            return setCurrent(current_ + 1);
        case Qt::Key_Home:
            return setCurrent(0);
        case Qt::Key_End:
            return setCurrent(last);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (current_ >= 0) Q_EMIT clicked(rows_[size_t(current_)].name);
            return;
        default:
            return QWidget::keyPressEvent(event);
    }
}

void BarList::focusInEvent(QFocusEvent* event) {
    if (current_ < 0) setCurrent(0);
    QWidget::focusInEvent(event);
}

}  // namespace sigwavnet::widgets
