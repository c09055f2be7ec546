#include "widgets/lane_stack.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

#include "widgets/time_ruler.h"

namespace sigwavnet::widgets {

namespace {

// Room beside the plots, in letters of the font.

constexpr int kHeightStep = 8;  // of a key [logical pixels]

}  // namespace

LaneStack::LaneStack(QWidget* parent)
    : QWidget(parent),
      ruler_(new TimeRuler(axis_, 0, 0, this)),
      scroll_(new QScrollArea(this)),
      column_(new QWidget(this)),
      layout_(new QVBoxLayout(column_)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Lanes over time"));
    layout_->setContentsMargins(0, 4, 0, 4);
    layout_->setSpacing(3);
    layout_->addStretch(1);
    scroll_->setWidget(column_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->installEventFilter(this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(ruler_);
    whole->addWidget(scroll_, 1);
    connect(&renderer_, &LaneRenderer::rendered, this,
            [this](int number, const QImage& image, const LaneRequest& request) {
                for (LaneView* lane : lanes_) {
                    if (lane->number() == number) lane->showPicture(image, request);
                }
            });
    connect(&axis_, &TimeAxis::cursorChanged, this, &LaneStack::describeCurrent);
    // The mouse asks the lane under it; the keyboard asks for the lane it acts on.
    offerFigure(this, [this] { return current_ && current_->isVisible() ? current_->figure() : Figure{}; },
                [this](QMenu& menu) {
                    if (current_ && current_->isVisible()) current_->addMenuEntries(menu);
                });
}

LaneStack::~LaneStack() {
    // Lanes talk to the renderer and the axis while they go, and both are members: they must go first.
    for (LaneView* lane : lanes_) delete lane;
    delete ruler_;
}

LaneView* LaneStack::makeLane(const LaneSpec& spec) {
    auto* lane = new LaneView(spec, ++lastNumber_, axis_, renderer_, column_);
    connect(lane, &LaneView::pressed, this, [this, lane] {
        setFocus(Qt::MouseFocusReason);
        choose(lane);
    });
    connect(lane, &LaneView::hideRequested, this, [this, lane] { setLaneShown(lane->spec().id, false); });
    connect(lane, &LaneView::heightRequested, this,
            [this, lane](int height) { setLaneHeight(lane->spec().id, height); });
    connect(lane, &LaneView::moveRequested, this, [this, lane](int y) { dragLane(lane, y); });
    if (heights_.contains(spec.id)) lane->setPlotHeight(heights_.value(spec.id));
    return lane;
}

void LaneStack::setLanes(const std::vector<LaneSpec>& specs) {
    std::vector<LaneView*> kept;
    for (const LaneSpec& spec : specs) {
        LaneView* view = lane(spec.id);
        if (view) {
            view->setSpec(spec);
        } else {
            view = makeLane(spec);
        }
        kept.push_back(view);
    }
    for (LaneView* lane : lanes_) {
        if (std::find(kept.begin(), kept.end(), lane) != kept.end()) continue;
        if (lane == current_) current_ = nullptr;
        delete lane;
    }
    lanes_ = std::move(kept);
    placeLanes();
    applyMargins();
}

void LaneStack::placeLanes() {
    for (size_t i = 0; i < lanes_.size(); ++i) {
        LaneView* lane = lanes_[i];
        const bool shown = !hidden_.contains(lane->spec().id);
        if (layout_->indexOf(lane) == int(i) && lane->isVisibleTo(column_) == shown) continue;
        layout_->removeWidget(lane);
        layout_->insertWidget(int(i), lane);
        lane->setVisible(shown);
    }
}

void LaneStack::moveLane(const QString& id, int place) {
    LaneView* moved = lane(id);
    const auto from = std::find(lanes_.begin(), lanes_.end(), moved);
    const auto target = std::clamp<std::ptrdiff_t>(place, 0, std::ptrdiff_t(lanes_.size()) - 1);
    if (!moved || from - lanes_.begin() == target) return;
    lanes_.erase(from);
    lanes_.insert(lanes_.begin() + target, moved);
    placeLanes();
    Q_EMIT orderChanged();
}

// The lane takes the place of the one whose middle the pointer has passed.
void LaneStack::dragLane(LaneView* lane, int y) {
    const auto from = std::find(lanes_.begin(), lanes_.end(), lane) - lanes_.begin();
    std::ptrdiff_t place = from;
    for (std::ptrdiff_t i = 0; i < std::ptrdiff_t(lanes_.size()); ++i) {
        const LaneView* other = lanes_[size_t(i)];
        if (other == lane || other->isHidden()) continue;
        const int middle = other->geometry().center().y();
        if (i < from && y < middle) {
            place = i;
            break;
        }
        if (i > from && y > middle) place = i;
    }
    moveLane(lane->spec().id, int(place));
}

// Over the neighbour that is seen, whatever hidden ones stand between.
void LaneStack::moveCurrent(int direction) {
    if (!current_) return;
    auto place = std::find(lanes_.begin(), lanes_.end(), current_) - lanes_.begin();
    do place += direction;
    while (place >= 0 && place < std::ptrdiff_t(lanes_.size()) && lanes_[size_t(place)]->isHidden());
    moveLane(current_->spec().id, int(place));
    scroll_->ensureWidgetVisible(current_, 0, 0);
}

void LaneStack::setHeights(const QHash<QString, int>& heights) {
    if (heights == heights_) return;
    heights_ = heights;
    for (LaneView* lane : lanes_) lane->setPlotHeight(heights_.value(lane->spec().id, lane->spec().height));
    Q_EMIT heightsChanged();
}

void LaneStack::setLaneHeight(const QString& id, int height) {
    LaneView* resized = lane(id);
    if (!resized) return;
    resized->setPlotHeight(height);
    if (heights_.value(id) == resized->plotHeight()) return;
    heights_.insert(id, resized->plotHeight());
    Q_EMIT heightsChanged();
}

void LaneStack::resizeCurrent(int direction) {
    if (current_) setLaneHeight(current_->spec().id, current_->plotHeight() + direction * kHeightStep);
}

std::vector<LaneSpec> LaneStack::lanes() const {
    std::vector<LaneSpec> specs;
    for (const LaneView* lane : lanes_) specs.push_back(lane->spec());
    return specs;
}

LaneView* LaneStack::lane(const QString& id) const {
    const auto found = std::find_if(lanes_.begin(), lanes_.end(),
                                    [&id](const LaneView* lane) { return lane->spec().id == id; });
    return found == lanes_.end() ? nullptr : *found;
}

void LaneStack::setHidden(const QSet<QString>& ids) {
    if (ids == hidden_) return;
    hidden_ = ids;
    for (LaneView* lane : lanes_) lane->setVisible(!hidden_.contains(lane->spec().id));
    Q_EMIT hiddenChanged();
}

void LaneStack::setLaneShown(const QString& id, bool shown) {
    QSet<QString> ids = hidden_;
    if (shown) {
        ids.remove(id);
    } else {
        ids.insert(id);
    }
    setHidden(ids);
}

QString LaneStack::currentLane() const {
    return current_ ? current_->spec().id : QString();
}

void LaneStack::applyMargins() {
    const LaneMargins margins = LaneMargins::forWidth(scroll_->viewport()->width(), font());
    for (LaneView* lane : lanes_) lane->setMargins(margins);
    // The ruler does not scroll: where a scroll bar takes room from the lanes, the ruler gives it up too.
    ruler_->setMargins(margins.left, margins.right + std::max(0, width() - scroll_->viewport()->width()));
}

TimeScale LaneStack::scale() const {
    return ruler_->scale();
}

void LaneStack::choose(LaneView* lane) {
    if (current_) current_->setCurrent(false);
    current_ = lane;
    if (!current_) return;
    current_->setCurrent(true);
    scroll_->ensureWidgetVisible(current_, 0, 0);
    describeCurrent();
}

void LaneStack::chooseNeighbour(int direction) {
    std::vector<LaneView*> shown;
    for (LaneView* lane : lanes_) {
        if (!hidden_.contains(lane->spec().id)) shown.push_back(lane);
    }
    if (shown.empty()) return;
    const auto here = std::find(shown.begin(), shown.end(), current_);
    const auto last = std::ptrdiff_t(shown.size()) - 1;
    const std::ptrdiff_t next =
        here == shown.end() ? (direction > 0 ? 0 : last) : (here - shown.begin()) + direction;
    choose(shown[size_t(std::clamp<std::ptrdiff_t>(next, 0, last))]);
}

void LaneStack::describeCurrent() {
    if (!current_) return;
    QStringList words{current_->spec().title};
    if (axis_.cursor()) words << timeText(*axis_.cursor(), scale().secondsPerPixel(), locale());
    words << current_->readout();
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

// Keys that change the chosen lane itself.
bool LaneStack::handleLaneKey(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Up;
    const bool vertical = up || event->key() == Qt::Key_Down;
    if (vertical && event->modifiers() & Qt::AltModifier) {
        moveCurrent(up ? -1 : 1);
    } else if (vertical && event->modifiers() & Qt::ControlModifier) {
        resizeCurrent(up ? -1 : 1);
    } else if (event->key() == Qt::Key_H && event->modifiers() == Qt::NoModifier && current_) {
        LaneView* hidden = current_;
        chooseNeighbour(1);
        if (current_ == hidden) chooseNeighbour(-1);
        setLaneShown(hidden->spec().id, false);
    } else {
        return false;
    }
    return true;
}

void LaneStack::keyPressEvent(QKeyEvent* event) {
    if (handleLaneKey(event)) return;
    switch (event->key()) {
        case Qt::Key_Up:
            chooseNeighbour(-1);
            return;
        case Qt::Key_Down:
            chooseNeighbour(1);
            return;
        case Qt::Key_PageUp:
            scroll_->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
            return;
        case Qt::Key_PageDown:
            scroll_->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
            return;
        default:
            break;
    }
    if (!handleKey(axis_, scale(), event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool reads = current_ && current_->content() && axis_.cursor();
    if (reads) axis_.setHighlight(current_->content()->intervalAt(*axis_.cursor()));
}

void LaneStack::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    applyMargins();
}

void LaneStack::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) applyMargins();
    QWidget::changeEvent(event);
}

bool LaneStack::eventFilter(QObject* watched, QEvent* event) {
    if (watched == scroll_->viewport() && event->type() == QEvent::Resize) applyMargins();
    return QWidget::eventFilter(watched, event);
}

}  // namespace sigwavnet::widgets
