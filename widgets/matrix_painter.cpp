// The picture of a confusion matrix (see matrix_view.h).
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "widgets/colour_map.h"
#include "widgets/matrix_view.h"

namespace sigwavnet::widgets {
namespace {

constexpr double kMatrixGap = 8;
constexpr double kStrongestWash = 0.85;  // of the accent: the fullest cell stays lighter than a button

struct MatrixWords {
    Q_DECLARE_TR_FUNCTIONS(MatrixPainter)
};

int64_t rowSum(const MatrixData& data, int row) {
    int64_t sum = 0;
    for (size_t c = 0; c < data.counts.columns; ++c) sum += data.counts.at(size_t(row), c);
    return sum;
}

int64_t columnSum(const MatrixData& data, int column) {
    int64_t sum = 0;
    for (size_t r = 0; r < data.counts.rows; ++r) sum += data.counts.at(r, size_t(column));
    return sum;
}

double widestName(const MatrixData& data, const QFontMetricsF& metrics) {
    double widest = 0;
    for (const QString& name : data.classes) widest = std::max(widest, metrics.horizontalAdvance(name));
    return widest;
}

// Column names lie flat where they fit, else they stand.
bool namesStand(double widest, double cellWidth) {
    return widest > cellWidth - 4;
}

QString percent(double share) {
    return QStringLiteral("%1\u00a0%").arg(QLocale().toString(100 * share, 'f', 0));
}

class MatrixPainter {
public:
    MatrixPainter(QPainter& painter, const MatrixData& data, const MatrixLook& look, const QSizeF& size,
                  const Theme& theme)
        : painter_(painter),
          data_(data),
          look_(look),
          theme_(theme),
          size_(size),
          layout_(layoutMatrix(data, size, look.font)),
          classes_(int(data.classes.size())) {
        for (const int64_t count : data.counts.values) most_ = std::max(most_, count);
    }

    void paint() {
        painter_.fillRect(QRectF(QPointF(), size_), theme_.base);
        painter_.setRenderHint(QPainter::Antialiasing);
        painter_.setFont(look_.font);
        for (int row = 0; row < classes_; ++row)
            for (int column = 0; column < classes_; ++column) paintCell({row, column});
        paintFrame();
        paintRowNames();
        paintColumnNames();
        paintTitles();
        if (look_.current) paintCurrent(*look_.current);
    }

private:
    void paintCell(const MatrixCell& cell) {
        const QRectF box = layout_.cell(cell);
        const int64_t count = data_.counts.at(size_t(cell.row), size_t(cell.column));
        const std::optional<double> share = cellShare(data_, cell, look_.scale);
        const double strength = look_.scale == MatrixScale::Counts
                                    ? (most_ > 0 ? double(count) / double(most_) : 0)
                                    : share.value_or(0);
        const QColor ground = mixed(theme_.base, theme_.accent, strength * kStrongestWash);
        painter_.fillRect(box.adjusted(0.5, 0.5, -0.5, -0.5), ground);
        if (cell.row == cell.column) {
            painter_.setPen(QPen(theme_.muted, 1.2));
            painter_.setBrush(Qt::NoBrush);
            painter_.drawRect(box.adjusted(2, 2, -2, -2));
        }
        paintNumbers(box, count, share, count == 0 ? theme_.muted : readableOn(ground));
    }

    void paintNumbers(const QRectF& box, int64_t count, const std::optional<double>& share,
                      const QColor& ink) {
        const QString number = QLocale().toString(qlonglong(count));
        const QFontMetricsF metrics(look_.font);
        painter_.setPen(ink);
        if (look_.scale == MatrixScale::Counts) {
            painter_.drawText(box, Qt::AlignCenter, number);
            return;
        }
        const QString rate = share ? percent(*share) : QStringLiteral("–");
        if (box.height() < 2.2 * metrics.height()) {
            painter_.drawText(box, Qt::AlignCenter, rate);
            return;
        }
        painter_.drawText(box.adjusted(0, 0, 0, -box.height() / 2 + 2), Qt::AlignHCenter | Qt::AlignBottom,
                          rate);
        QColor faint = ink;
        faint.setAlphaF(0.75F);
        painter_.setPen(faint);
        painter_.setFont(smallFont());
        painter_.drawText(box.adjusted(0, box.height() / 2 + 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                          number);
        painter_.setFont(look_.font);
    }

    void paintFrame() {
        painter_.setPen(QPen(theme_.axis, 1));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRect(layout_.cells);
    }

    void paintRowNames() {
        const QFontMetricsF metrics(look_.font);
        const double left = metrics.height() + kMatrixGap;
        for (int row = 0; row < classes_; ++row) {
            const QRectF cell = layout_.cell({row, 0});
            const QRectF name(left, cell.top(), layout_.cells.left() - kMatrixGap - left, cell.height());
            painter_.setPen(theme_.text);
            painter_.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                              metrics.elidedText(data_.classes[row], Qt::ElideRight, name.width()));
            painter_.setPen(theme_.muted);
            painter_.drawText(
                QRectF(layout_.cells.right() + kMatrixGap, cell.top(), size_.width(), cell.height()),
                Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(qlonglong(rowSum(data_, row))));
        }
    }

    void paintColumnNames() {
        const QFontMetricsF metrics(look_.font);
        const bool stand = namesStand(widestName(data_, metrics), layout_.cellWidth);
        const double top = metrics.height() + kMatrixGap;
        const double height = layout_.cells.top() - kMatrixGap / 2 - top;
        for (int column = 0; column < classes_; ++column) {
            const QRectF cell = layout_.cell({0, column});
            painter_.setPen(theme_.text);
            if (stand) {
                painter_.save();
                painter_.translate(cell.center().x(), layout_.cells.top() - kMatrixGap / 2);
                painter_.rotate(-90);
                painter_.drawText(QRectF(0, -cell.width() / 2, height, cell.width()),
                                  Qt::AlignLeft | Qt::AlignVCenter,
                                  metrics.elidedText(data_.classes[column], Qt::ElideRight, height));
                painter_.restore();
            } else {
                painter_.drawText(QRectF(cell.left(), top, cell.width(), height),
                                  Qt::AlignHCenter | Qt::AlignBottom, data_.classes[column]);
            }
            painter_.setPen(theme_.muted);
            painter_.drawText(
                QRectF(cell.left(), layout_.cells.bottom() + 2, cell.width(), metrics.height() + 2),
                Qt::AlignCenter, QLocale().toString(qlonglong(columnSum(data_, column))));
        }
    }

    void paintTitles() {
        const QFontMetricsF metrics(look_.font);
        painter_.setPen(theme_.muted);
        painter_.drawText(QRectF(layout_.cells.left(), 0, layout_.cells.width(), metrics.height() + 2),
                          Qt::AlignCenter,
                          data_.columnsBy.isEmpty() ? MatrixWords::tr("recognised as") : data_.columnsBy);
        painter_.drawText(QRectF(layout_.cells.right() + kMatrixGap, layout_.cells.bottom() + 2,
                                 size_.width(), metrics.height() + 2),
                          Qt::AlignLeft | Qt::AlignVCenter, MatrixWords::tr("clips"));
        painter_.save();
        painter_.translate(0, layout_.cells.bottom());
        painter_.rotate(-90);
        painter_.drawText(QRectF(0, 0, layout_.cells.height(), metrics.height() + 2), Qt::AlignCenter,
                          data_.rowsBy.isEmpty() ? MatrixWords::tr("true class") : data_.rowsBy);
        painter_.restore();
    }

    void paintCurrent(const MatrixCell& cell) {
        const QRectF box = layout_.cell(cell).adjusted(1, 1, -1, -1);
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(theme_.base, 4));
        painter_.drawRect(box);
        painter_.setPen(QPen(theme_.text, 2, look_.focused ? Qt::SolidLine : Qt::DotLine));
        painter_.drawRect(box);
    }

    QFont smallFont() const {
        QFont font = look_.font;
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * 0.85);
        else
            font.setPixelSize(std::max(6, int(font.pixelSize() * 0.85)));
        return font;
    }

    QPainter& painter_;
    const MatrixData& data_;
    const MatrixLook& look_;
    const Theme& theme_;
    QSizeF size_;
    MatrixLayout layout_;
    int classes_;
    int64_t most_ = 0;
};

}  // namespace

QRectF MatrixLayout::cell(const MatrixCell& cell) const {
    return {cells.left() + cell.column * cellWidth, cells.top() + cell.row * cellHeight, cellWidth,
            cellHeight};
}

std::optional<MatrixCell> MatrixLayout::cellAt(const QPointF& point, int classes) const {
    if (classes == 0 || !cells.contains(point) || cellWidth <= 0 || cellHeight <= 0) return std::nullopt;
    return MatrixCell{std::min(classes - 1, int((point.y() - cells.top()) / cellHeight)),
                      std::min(classes - 1, int((point.x() - cells.left()) / cellWidth))};
}

MatrixLayout layoutMatrix(const MatrixData& data, const QSizeF& size, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double classes = std::max<double>(1, double(data.classes.size()));
    const double widest = widestName(data, metrics);
    const double line = metrics.height() + kMatrixGap;  // a title's line
    const double left = line + std::min(widest, size.width() / 4) + kMatrixGap;
    const double right = kMatrixGap + metrics.horizontalAdvance(QStringLiteral("88888"));
    MatrixLayout layout;
    layout.cellWidth = std::max(1.0, (size.width() - left - right) / classes);
    const double names =
        namesStand(widest, layout.cellWidth) ? std::min(widest, size.height() / 4) : metrics.height();
    const double top = line + names + kMatrixGap / 2;
    layout.cellHeight = std::max(1.0, (size.height() - top - line) / classes);
    // Cells no wider than twice their height, unless the names need it to lie flat: a stretched matrix is hard to read
    // along its diagonal.
    layout.cellWidth = std::min(layout.cellWidth, std::max(2 * layout.cellHeight, widest + 5));
    layout.cells = QRectF(left, top, layout.cellWidth * classes, layout.cellHeight * classes);
    return layout;
}

std::optional<double> cellShare(const MatrixData& data, const MatrixCell& cell, MatrixScale scale) {
    if (scale == MatrixScale::Counts) return std::nullopt;
    const int64_t whole = scale == MatrixScale::ByRow ? rowSum(data, cell.row) : columnSum(data, cell.column);
    if (whole == 0) return std::nullopt;
    return double(data.counts.at(size_t(cell.row), size_t(cell.column))) / double(whole);
}

void paintMatrix(QPainter& painter, const MatrixData& data, const MatrixLook& look, const QSizeF& size,
                 const Theme& theme) {
    MatrixPainter(painter, data, look, size, theme).paint();
}

}  // namespace sigwavnet::widgets
