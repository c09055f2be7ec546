#include "widgets/parallel_coordinates.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "widgets/csv.h"

namespace sigwavnet::widgets {
namespace {

constexpr double kReach = 8;  // pixels from a line or an axis that count as on it
constexpr double kSmallestBrush = 0.02;
constexpr double kKeyStep = 0.05;  // of the axis

// For programs: a category's name or the plain number, whatever the locale.
QString csvValue(const CoordinateAxis& axis, double value) {
    if (std::isnan(value)) return {};
    if (axis.kind == CoordinateAxis::Kind::Categories)
        return csvField(axis.categories.value(int(std::lround(value))));
    return QString::number(value, 'g', 9);
}

double distance(const QPointF& point, const QLineF& line) {
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, 0.0, 1.0) : 0;
    return QLineF(point, line.p1() + share * along).length();
}

ValueRange between(double a, double b) {
    return {std::clamp(std::min(a, b), 0.0, 1.0), std::clamp(std::max(a, b), 0.0, 1.0)};
}

}  // namespace

ParallelCoordinates::ParallelCoordinates(QWidget* parent) : QWidget(parent), message_(tr("No trials yet")) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Parallel coordinates of the trials"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    offerFigure(this, [this] { return figure(); }, [this](QMenu& menu) {
        if (!nothing()) menu.addAction(tr("Show all trials"), this, &ParallelCoordinates::clearBrushes);
    });
}

void ParallelCoordinates::setData(CoordinatesData data) {
    if (data == data_) return;
    const bool sameAxes =
        data.axes.size() == data_.axes.size() &&
        std::equal(data.axes.begin(), data.axes.end(), data_.axes.begin(),
                   [](const auto& a, const auto& b) { return a.name == b.name && a.kind == b.kind; });
    data_ = std::move(data);
    if (!sameAxes) {
        look_.brushes.assign(data_.axes.size(), std::nullopt);
        look_.axis = -1;
    }
    if (line_ && *line_ >= int(data_.lines.size())) line_.reset();
    setAccessibleDescription(readout());
    redraw();
}

void ParallelCoordinates::setMessage(const QString& message) {
    message_ = message;
    update();
}

void ParallelCoordinates::setBrush(int axis, Brush brush) {
    if (axis < 0 || axis >= int(look_.brushes.size())) return;
    if (brush && brush->length() < kSmallestBrush) brush.reset();
    look_.brushes[size_t(axis)] = brush;
    redraw();
    Q_EMIT brushesChanged();
}

void ParallelCoordinates::clearBrushes() {
    std::fill(look_.brushes.begin(), look_.brushes.end(), std::nullopt);
    redraw();
    Q_EMIT brushesChanged();
}

std::vector<int> ParallelCoordinates::passing() const {
    std::vector<int> lines;
    if (nothing()) return lines;
    for (int i = 0; i < int(data_.lines.size()); ++i)
        if (passes(data_, data_.lines[size_t(i)], look_.brushes)) lines.push_back(i);
    const auto score = [this](int line) { return data_.lines[size_t(line)].values.back(); };
    std::stable_sort(lines.begin(), lines.end(), [&](int a, int b) {
        if (std::isnan(score(a)) || std::isnan(score(b)))
            return !std::isnan(score(a)) && std::isnan(score(b));
        return data_.higherIsBetter ? score(a) > score(b) : score(a) < score(b);
    });
    return lines;
}

void ParallelCoordinates::setCurrentLine(std::optional<int> line) {
    if (line && (*line < 0 || *line >= int(data_.lines.size()))) line.reset();
    if (line == line_) return;
    line_ = line;
    setAccessibleDescription(readout());
    update();
}

QString ParallelCoordinates::readout() const {
    if (!line_ || nothing()) return {};
    const CoordinateLine& line = data_.lines[size_t(*line_)];
    const auto part = [&](size_t axis) {
        return QStringLiteral("%1 %2").arg(data_.axes[axis].name,
                                           axisValueText(data_.axes[axis], line.values[axis]));
    };
    QStringList parts{line.name, part(data_.axes.size() - 1)};
    for (size_t axis = 0; axis + 1 < data_.axes.size(); ++axis) parts << part(axis);
    return parts.join(QStringLiteral(" · "));
}

QString ParallelCoordinates::csv() const {
    QString text = csvField(tr("trial"));
    for (const CoordinateAxis& axis : data_.axes) text += QLatin1Char(',') + csvField(axis.name);
    text += QLatin1Char('\n');
    for (const CoordinateLine& line : data_.lines) {
        text += csvField(line.name);
        for (size_t i = 0; i < data_.axes.size(); ++i)
            text += QLatin1Char(',') + csvValue(data_.axes[i], line.values[i]);
        text += QLatin1Char('\n');
    }
    return text;
}

// While it is hidden nothing is drawn: showing it draws it.
void ParallelCoordinates::redraw() {
    layout_ = layoutCoordinates(data_, size(), tabularFont(font()));
    picture_ = {};
    if (!isVisible() || nothing()) return update();
    picture_ = QPixmap(size() * devicePixelRatioF());
    picture_.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&picture_);
    look_.font = tabularFont(font());
    paintCoordinates(painter, data_, look_, size(), theme(palette()));
    update();
}

void ParallelCoordinates::paintEvent(QPaintEvent*) {
    const Theme& colours = theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (picture_.isNull()) {
        painter.fillRect(rect(), colours.base);
        painter.setPen(colours.muted);
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, message_);
    } else {
        painter.drawPixmap(0, 0, picture_);
    }
    if (line_ && !picture_.isNull()) {
        const QPainterPath path = linePath(data_, layout_, data_.lines[size_t(*line_)]);
        painter.setPen(QPen(colours.base, 6));
        painter.drawPath(path);
        painter.setPen(QPen(colours.accent, 3));
        painter.drawPath(path);
        const QRectF strip(8, height() - 1.5 * fontMetrics().height(), width() - 16,
                           1.3 * fontMetrics().height());
        painter.setPen(colours.text);
        painter.drawText(strip, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(readout(), Qt::ElideRight, int(strip.width())));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

bool ParallelCoordinates::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (line_)
        QToolTip::showText(help->globalPos(), readout().replace(QStringLiteral(" · "), QStringLiteral("\n")),
                           this);
    else
        QToolTip::hideText();
    return true;
}

void ParallelCoordinates::resizeEvent(QResizeEvent*) {
    redraw();
}

void ParallelCoordinates::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    redraw();
}

void ParallelCoordinates::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    redraw();
}

void ParallelCoordinates::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || nothing()) return QWidget::mousePressEvent(event);
    const int axis = layout_.axisNear(event->position().x());
    const bool onAxis = std::abs(layout_.x[size_t(axis)] - event->position().x()) <= kReach;
    if (onAxis) {
        setCurrentAxis(axis);
        drag_ = Drag{axis, layout_.position(event->position().y()), false};
    } else if (line_) {
        Q_EMIT lineActivated(*line_);
    }
}

void ParallelCoordinates::mouseMoveEvent(QMouseEvent* event) {
    if (nothing()) return;
    if (drag_ && (event->buttons() & Qt::LeftButton)) {
        const double to = layout_.position(event->position().y());
        drag_->moved = drag_->moved || std::abs(to - drag_->from) >= kSmallestBrush;
        if (drag_->moved) setBrush(drag_->axis, between(drag_->from, to));
        return;
    }
    setCurrentLine(lineNear(event->position()));
}

void ParallelCoordinates::mouseReleaseEvent(QMouseEvent*) {
    if (drag_ && !drag_->moved) setBrush(drag_->axis, std::nullopt);
    drag_.reset();
}

void ParallelCoordinates::mouseDoubleClickEvent(QMouseEvent*) {
    clearBrushes();
}

void ParallelCoordinates::leaveEvent(QEvent*) {
    setCurrentLine(std::nullopt);
}

std::optional<int> ParallelCoordinates::lineNear(const QPointF& point) const {
    std::optional<int> nearest;
    double least = kReach;
    for (const int index : passing()) {
        const CoordinateLine& line = data_.lines[size_t(index)];
        for (size_t i = 1; i < data_.axes.size(); ++i) {
            if (point.x() < layout_.x[i - 1] - kReach || point.x() > layout_.x[i] + kReach) continue;
            const double left = axisPosition(data_.axes[i - 1], line.values[i - 1]);
            const double right = axisPosition(data_.axes[i], line.values[i]);
            if (std::isnan(left) || std::isnan(right)) continue;
            const QLineF piece(layout_.x[i - 1], layout_.y(left), layout_.x[i], layout_.y(right));
            if (const double away = distance(point, piece); away < least) {
                least = away;
                nearest = index;
            }
        }
    }
    return nearest;
}

void ParallelCoordinates::setCurrentAxis(int axis) {
    look_.axis = std::clamp(axis, 0, int(data_.axes.size()) - 1);
    redraw();
}

void ParallelCoordinates::moveBrush(double distance) {
    if (look_.axis < 0) return setCurrentAxis(0);
    const Brush& brush = look_.brushes[size_t(look_.axis)];
    // The first press brushes the half that it points to.
    if (!brush) return setBrush(look_.axis, distance > 0 ? ValueRange{0.5, 1} : ValueRange{0, 0.5});
    const double room = distance > 0 ? 1 - brush->high : brush->low;
    const double by = std::copysign(std::min(std::abs(distance), room), distance);
    setBrush(look_.axis, ValueRange{brush->low + by, brush->high + by});
}

void ParallelCoordinates::widenBrush(double amount) {
    if (look_.axis < 0 || !look_.brushes[size_t(look_.axis)]) return;
    const ValueRange brush = *look_.brushes[size_t(look_.axis)];
    if (brush.length() + 2 * amount < 2 * kSmallestBrush) return;
    setBrush(look_.axis, between(brush.low - amount, brush.high + amount));
}

void ParallelCoordinates::walk(int by) {
    const std::vector<int> lines = passing();
    if (lines.empty()) return setCurrentLine(std::nullopt);
    const auto at = line_ ? std::find(lines.begin(), lines.end(), *line_) : lines.end();
    const ptrdiff_t next = at == lines.end() ? 0 : at - lines.begin() + by;
    setCurrentLine(lines[size_t(std::clamp<ptrdiff_t>(next, 0, std::ssize(lines) - 1))]);
}

void ParallelCoordinates::keyPressEvent(QKeyEvent* event) {
    if (nothing()) return QWidget::keyPressEvent(event);
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
        case Qt::Key_Left:
            return setCurrentAxis(look_.axis - 1);
        case Qt::Key_Right:
            return setCurrentAxis(look_.axis + 1);
        case Qt::Key_Up:
            return shift ? moveBrush(kKeyStep) : walk(-1);
        case Qt::Key_Down:
            return shift ? moveBrush(-kKeyStep) : walk(1);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return widenBrush(kKeyStep);
        case Qt::Key_Minus:
            return widenBrush(-kKeyStep);
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return setBrush(look_.axis, std::nullopt);
        case Qt::Key_Escape:
            return clearBrushes();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (line_) Q_EMIT lineActivated(*line_);
            return;
        default:
            return QWidget::keyPressEvent(event);
    }
}

Figure ParallelCoordinates::figure() const {
    if (nothing()) return {tr("search"), size(), {}, {}};
    const auto paint = [this](QPainter& painter, const QSizeF& size) {
        CoordinatesLook look = look_;
        look.axis = -1;
        paintCoordinates(painter, data_, look, size, theme(palette()));
    };
    return {tr("search"), size(), paint, [this] { return csv(); }};
}

}  // namespace sigwavnet::widgets
