#include "widgets/matrix_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

#include "widgets/csv.h"

namespace sigwavnet::widgets {
MatrixView::MatrixView(QWidget* parent) : QWidget(parent), emptyText_(tr("No results yet")) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Confusion matrix"));
    offerFigure(this, [this] { return figure(); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MatrixView::setData(const MatrixData& data) {
    Q_ASSERT(data.counts.rows == size_t(data.classes.size()) && data.counts.columns == data.counts.rows);
    const bool sameClasses = data.classes == data_.classes;
    data_ = data;
    if (!sameClasses) setCurrent(std::nullopt);
    update();
}

void MatrixView::setScale(MatrixScale scale) {
    scale_ = scale;
    update();
}

void MatrixView::setEmptyText(const QString& text) {
    emptyText_ = text;
    update();
}

void MatrixView::setCurrent(std::optional<MatrixCell> cell) {
    if (cell && (cell->row < 0 || cell->column < 0 || cell->row >= classes() || cell->column >= classes()))
        cell = std::nullopt;
    if (cell == current_) return;
    current_ = cell;
    setAccessibleDescription(cell ? cellText(*cell) : QString());
    update();
    Q_EMIT currentChanged();
}

QString MatrixView::cellText(const MatrixCell& cell) const {
    const QString truth = data_.classes[cell.row], called = data_.classes[cell.column];
    const auto percent = [](double share) { return tr("%1 %").arg(QLocale().toString(100 * share, 'f', 1)); };
    const int count = int(data_.counts.at(size_t(cell.row), size_t(cell.column)));
    if (!data_.rowsBy.isEmpty())
        return tr("%1 by %2, %3 by %4: %n clip(s)", nullptr, count).arg(truth, data_.rowsBy, called, data_.columnsBy);
    const QString what =
        cell.row == cell.column ? tr("%1 recognised").arg(truth) : tr("%1 taken for %2").arg(truth, called);
    QString text = tr("%1: %2").arg(what, tr("%n clip(s)", nullptr, count));
    if (const auto share = cellShare(data_, cell, MatrixScale::ByRow))
        text += tr(", %1 of %2").arg(percent(*share), truth);
    if (const auto share = cellShare(data_, cell, MatrixScale::ByColumn))
        text += tr(", %1 of what was called %2").arg(percent(*share), called);
    return text;
}

QString MatrixView::csv() const {
    QString text = csvField(QStringLiteral("true\\recognised"));
    for (const QString& name : data_.classes) text += QLatin1Char(',') + csvField(name);
    text += QLatin1Char('\n');
    for (int row = 0; row < classes(); ++row) {
        text += csvField(data_.classes[row]);
        for (int column = 0; column < classes(); ++column)
            text += QLatin1Char(',') + QString::number(data_.counts.at(size_t(row), size_t(column)));
        text += QLatin1Char('\n');
    }
    return text;
}

QSize MatrixView::sizeHint() const {
    const int cell = 3 * fontMetrics().height();
    return {160 + cell * std::max(4, classes()), 90 + cell * std::max(4, classes())};
}

QSize MatrixView::minimumSizeHint() const {
    const int cell = int(1.3 * fontMetrics().height());
    return {140 + 2 * cell * std::max(2, classes()), 70 + cell * std::max(2, classes())};
}

bool MatrixView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto cell = matrixLayout().cellAt(help->pos(), classes())) {
        QToolTip::showText(help->globalPos(), cellText(*cell), this,
                           matrixLayout().cell(*cell).toAlignedRect());
    } else {
        QToolTip::hideText();
        event->ignore();
    }
    return true;
}

void MatrixView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& colours = theme(palette());
    if (data_.classes.isEmpty()) {
        painter.fillRect(rect(), colours.base);
        painter.setPen(colours.muted);
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
        return;
    }
    paintMatrix(painter, data_, {scale_, current_, hasFocus(), tabularFont(font())}, size(), colours);
}

void MatrixView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    if (const auto cell = matrixLayout().cellAt(event->position(), classes())) {
        setCurrent(cell);
        Q_EMIT cellActivated(cell->row, cell->column);
    }
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    if (data_.classes.isEmpty()) return QWidget::keyPressEvent(event);
    const int last = classes() - 1;
    const bool whole = event->modifiers() & Qt::ControlModifier;
    MatrixCell cell = current_.value_or(MatrixCell{});
    switch (event->key()) {
        case Qt::Key_Left:
            --cell.column;
            break;
        case Qt::Key_Right:
            ++cell.column;
            break;
        case Qt::Key_Up:
            --cell.row;
            break;
        case Qt::Key_Down:
            ++cell.row;
            break;
        case Qt::Key_Home:
            cell = {whole ? 0 : cell.row, 0};
            break;
        case Qt::Key_End:
            cell = {whole ? last : cell.row, last};
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            setCurrent(cell);
            Q_EMIT cellActivated(cell.row, cell.column);
            return;
        default:
            return QWidget::keyPressEvent(event);
    }
    if (!current_) cell = {};  // the first key shows where one is
    setCurrent(MatrixCell{std::clamp(cell.row, 0, last), std::clamp(cell.column, 0, last)});
}

Figure MatrixView::figure() const {
    if (data_.classes.isEmpty()) return {tr("confusion matrix"), size(), {}, {}};
    const auto paint = [this](QPainter& painter, const QSizeF& size) {
        paintMatrix(painter, data_, {scale_, std::nullopt, false, tabularFont(font())}, size, theme(palette()));
    };
    return {tr("confusion matrix"), size(), paint, [this] { return csv(); }};
}

void MatrixView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    update();
}

MatrixLayout MatrixView::matrixLayout() const {
    return layoutMatrix(data_, size(), tabularFont(font()));
}

}  // namespace sigwavnet::widgets
