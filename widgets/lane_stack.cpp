#include "widgets/lane_stack.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

#include "widgets/time_ruler.h"

namespace sigwavnet::widgets {

namespace {

// Room beside the plots, in letters of the font.
constexpr int kLeftLetters = 30;   // name, caption and scale of a lane
constexpr int kRightLetters = 16;  // values at the cursor

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
    for (size_t i = 0; i < lanes_.size(); ++i) {
        layout_->removeWidget(lanes_[i]);
        layout_->insertWidget(int(i), lanes_[i]);
        lanes_[i]->setVisible(!hidden_.contains(lanes_[i]->spec().id));
    }
    applyMargins();
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
    const int letter = fontMetrics().averageCharWidth();
    const LaneMargins margins{kLeftLetters * letter, kRightLetters * letter};
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

void LaneStack::keyPressEvent(QKeyEvent* event) {
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

// The mouse asks the lane under it; the keyboard asks for the lane it acts on.
void LaneStack::contextMenuEvent(QContextMenuEvent* event) {
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    if (keyboard && current_ && current_->isVisible())
        current_->showMenu(current_->mapToGlobal(current_->plot().center()));
    event->accept();
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
