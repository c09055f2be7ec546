#include "widgets/bar_list.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "widgets/theme.h"

namespace sigwavnet::widgets {

BarList::BarList(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::setRows(std::vector<Row> rows) {
    rows_ = std::move(rows);
    QString words;
    for (const Row& row : rows_) words += QStringLiteral("%1: %2; ").arg(row.name).arg(row.count);
    setAccessibleDescription(words);
    updateGeometry();
    update();
}

void BarList::setChosen(const QString& name) {
    chosen_ = name;
    update();
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
    return row >= 0 && row < int(rows_.size()) ? row : -1;
}

void BarList::paintEvent(QPaintEvent*) {
    const Theme& colours = theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(font());
    qint64 largest = 1, all = 0;
    int nameWidth = 0;
    for (const Row& row : rows_) {
        largest = std::max(largest, row.count);
        all += row.count;
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(row.name));
    }
    nameWidth = std::min(nameWidth + 2, width() * 2 / 5);  // a rounded width would elide its own text
    const QLocale locale;
    const auto figures = [&](const Row& row) {
        return QStringLiteral("%1   %2 %").arg(locale.toString(row.count), locale.toString(100.0 * double(row.count) / double(std::max<qint64>(1, all)), 'f', 1));
    };
    int figuresWidth = 0;
    for (const Row& row : rows_) figuresWidth = std::max(figuresWidth, metrics.horizontalAdvance(figures(row)));
    const int barLeft = nameWidth + 10;
    const int barWidth = std::max(10, width() - barLeft - figuresWidth - 12);

    for (int i = 0; i < int(rows_.size()); ++i) {
        const Row& row = rows_[size_t(i)];
        const QRect line(0, i * rowHeight(), width(), rowHeight());
        if (row.name == chosen_ || i == hovered_)
            painter.fillRect(line, row.name == chosen_ ? colours.accentSoft : colours.grid);
        painter.setPen(colours.text);
        painter.drawText(QRect(4, line.top(), nameWidth, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(row.name, Qt::ElideRight, nameWidth));
        const double share = double(row.count) / double(largest);
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.colour.isValid() ? row.colour : colours.accent);
        painter.drawRoundedRect(QRectF(barLeft, line.top() + 5, std::max(2.0, share * barWidth), line.height() - 10), 2, 2);
        painter.setPen(colours.muted);
        painter.drawText(line.adjusted(0, 0, -4, 0), Qt::AlignVCenter | Qt::AlignRight, figures(row));
    }
}

void BarList::mousePressEvent(QMouseEvent* event) {
    const int row = rowAt(event->position().toPoint());
    if (row >= 0) Q_EMIT clicked(rows_[size_t(row)].name);
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

}  // namespace sigwavnet::widgets
