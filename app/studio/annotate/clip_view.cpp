#include "app/studio/annotate/clip_view.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "app/studio/annotate/queue_model.h"
#include "app/studio/annotate/segment_lane.h"
#include "app/studio/recording/spectrogram_settings.h"
#include "app/studio/recording/transport_bar.h"
#include "app/studio/session.h"
#include "core/audio/snap.h"
#include "widgets/lane_spectrogram.h"
#include "widgets/lane_waveform.h"

namespace sigwavnet::studio {

namespace {

constexpr int kSelectionDelay = 150;      // [ms]
constexpr double kLongestPreload = 180;   // [s]: hours of sound are read when they are looked at
constexpr int kSegmentsHeight = 30, kRulerRoom = 90;  // [px]: what is not waveform or spectrogram
constexpr int kLeastWaveform = 90, kLeastSpectrogram = 140, kTallest = 700;  // at least, at most
constexpr double kWaveformShare = 0.35;  // of the height; the spectrogram takes the rest
constexpr int kAhead = 3, kBehind = 1;    // clips that are read before they are needed
constexpr double kSnapReach = 0.05, kQuietWindow = 0.02;  // [s]
constexpr std::array kSpeeds{0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0};
const auto kClipWaveform = QStringLiteral("waveform");
const auto kClipSpectrogram = QStringLiteral("spectrogram");
const auto kSegments = QStringLiteral("segments");

ClipWish wishFor(const project::Project& project, project::Id clip) {
    const project::ItemKey key{clip, 0};
    const auto row = project.items().rowOf(key);
    ClipWish wish{clip, project.audioPath(key), {}};
    if (!row) return wish;
    const project::Item& item = project.items().item(*row);
    wish.part.begin = item.begin;
    if (item.frames > 0) wish.part.end = FrameIndex{item.begin.value + item.frames};
    return wish;
}

}  // namespace

ClipView::ClipView(Desk& desk, JobRunner& jobs, QWidget* parent)
    : QWidget(parent), desk_(desk), jobs_(jobs), cache_(jobs), player_(jobs) {
    stack_ = new widgets::LaneStack(this);
    transport_ = new TransportBar(stack_->axis(), this);
    speed_ = new QComboBox(this);
    speed_->setAccessibleName(tr("Speed"));
    speed_->setToolTip(tr("Speed of the sound; its pitch stays"));
    for (const double speed : kSpeeds) speed_->addItem(tr("%1×", "speed").arg(locale().toString(speed)), speed);
    speed_->setCurrentIndex(speed_->findData(1.0));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(transport_);
    layout->addWidget(stack_, 1);
    layout->addWidget(speed_, 0, Qt::AlignLeft);
    snap_ = Snap(std::clamp(QSettings().value(QStringLiteral("annotate/snap"), int(Snap::ZeroCrossing)).toInt(), 0, 2));
    autoplay_ = QSettings().value(QStringLiteral("annotate/autoplay"), true).toBool();
    connect(transport_->lanesMenu(), &QMenu::aboutToShow, this, &ClipView::buildMenu);
    connect(transport_, &TransportBar::playToggled, &player_, &DeskPlayer::toggle);
    connect(transport_, &TransportBar::loopToggled, this, [this] { player_.setLooping(transport_->loops()); });
    connect(speed_, &QComboBox::currentIndexChanged, this,
            [this] { player_.setSpeed(speed_->currentData().toDouble()); });
    transport_->setLoops(false);
    widgets::TimeAxis& axis = stack_->axis();
    connect(&player_, &DeskPlayer::positionChanged, this, [this, &axis](double seconds) {
        axis.setPlayhead(seconds);
        if (player_.playing()) axis.reveal(seconds);
    });
    connect(&player_, &DeskPlayer::playingChanged, transport_, &TransportBar::setPlaying);
    connect(&player_, &DeskPlayer::playingChanged, this, [this](bool playing) {
        if (playing) Q_EMIT sounding();
    });
    connect(&player_, &DeskPlayer::failed, this, &ClipView::failed);
    connect(&axis, &widgets::TimeAxis::seekRequested, &player_, &DeskPlayer::seek);
    selectionDelay_.setSingleShot(true);
    selectionDelay_.setInterval(kSelectionDelay);
    connect(&selectionDelay_, &QTimer::timeout, this, &ClipView::applySelection);
    connect(&axis, &widgets::TimeAxis::selectionChanged, &selectionDelay_, qOverload<>(&QTimer::start));
    connect(&cache_, &ClipCache::ready, this, [this](project::Id clip) {
        if (clip == desk_.key().clip) show();
    });
    connect(&cache_, &ClipCache::failed, this, [this](project::Id clip, const QString& sentence) {
        if (clip == desk_.key().clip) showMessage(sentence);
    });
    connect(&desk_, &Desk::projectChanged, this, [this] {
        cache_.clear();
        player_.setSound(nullptr);
        sound_.reset();
        shownKey_ = {};
        quiet_ = true;
    });
    connect(&desk_, &Desk::currentChanged, this, &ClipView::show);
    connect(&desk_, &Desk::structureChanged, this, [this] {
        if (desk_.key() != shownKey_) return show();
        showSegments();
        showRange();
    });
    connect(&desk_, &Desk::rowsChanged, this, &ClipView::showSegments);
    connect(&desk_, &Desk::queueChanged, this, [this] {
        if (desk_.item()) wish();
    });
    quiet_ = true;
    show();
}

ClipView::~ClipView() = default;

void ClipView::setAutoplay(bool autoplay) {
    autoplay_ = autoplay;
    QSettings().setValue(QStringLiteral("annotate/autoplay"), autoplay);
}

void ClipView::setSnap(Snap snap) {
    snap_ = snap;
    QSettings().setValue(QStringLiteral("annotate/snap"), int(snap));
}

void ClipView::buildMenu() {
    QMenu* menu = transport_->lanesMenu();
    menu->clear();
    QAction* play = menu->addAction(tr("Play each clip as it is shown"));
    play->setCheckable(true);
    play->setChecked(autoplay_);
    connect(play, &QAction::toggled, this, &ClipView::setAutoplay);
    QMenu* snaps = menu->addMenu(tr("Segments begin and end"));
    auto* group = new QActionGroup(snaps);
    const std::pair<Snap, QString> choices[] = {{Snap::Exactly, tr("Exactly where marked")},
                                                {Snap::ZeroCrossing, tr("At the next zero crossing")},
                                                {Snap::Silence, tr("At the quietest moment nearby")}};
    for (const auto& [snap, title] : choices) {
        QAction* action = group->addAction(snaps->addAction(title));
        action->setCheckable(true);
        action->setChecked(snap == snap_);
        connect(action, &QAction::triggered, this, [this, snap = snap] { setSnap(snap); });
    }
    QMenu* ranges = menu->addMenu(tr("Spectrogram range"));
    auto* rangeGroup = new QActionGroup(ranges);
    for (const int range : kDecibelRanges) {
        QAction* action = rangeGroup->addAction(ranges->addAction(tr("%1 dB").arg(range)));
        action->setCheckable(true);
        action->setChecked(range == range_);
        connect(action, &QAction::triggered, this, [this, range] {
            range_ = range;
            colourSpectrogram();
        });
    }
}

void ClipView::toggleLoop() {
    transport_->setLoops(!transport_->loops());
}

void ClipView::changeSpeed(int steps) {
    speed_->setCurrentIndex(std::clamp(speed_->currentIndex() + steps, 0, speed_->count() - 1));
}

// The clip at hand first, then those that come next.
void ClipView::wish() {
    std::vector<ClipWish> wishes;
    std::set<project::Id> known;
    const auto add = [&](int position) {
        if (position < 0 || position >= int(desk_.queue().size())) return;
        const project::Item& item = desk_.project()->items().item(desk_.queue()[size_t(position)]);
        const bool now = position == desk_.position();
        if (known.count(item.key.clip) || (!now && item.seconds() > kLongestPreload)) return;
        known.insert(item.key.clip);
        wishes.push_back(wishFor(*desk_.project(), item.key.clip));
    };
    for (int i = 0; i <= kAhead; ++i) add(desk_.position() + i);
    for (int i = 1; i <= kBehind; ++i) add(desk_.position() - i);
    cache_.want(wishes);
}

void ClipView::show() {
    if (!desk_.item()) {
        stack_->setLanes({});
        player_.setSound(nullptr);
        sound_.reset();
        shownKey_ = {};
        return;
    }
    wish();
    if (const LoadedClip* loaded = cache_.find(desk_.key().clip)) return display(*loaded);
    player_.stop();
    if (shownKey_.clip != desk_.key().clip) showMessage(tr("Reading the clip…"));
}

void ClipView::showMessage(const QString& sentence) {
    player_.setSound(nullptr);
    sound_.reset();
    shownKey_ = {};
    stack_->setLanes({{kClipWaveform, tr("Waveform"), {}, {}, kLeastWaveform}});
    if (widgets::LaneView* lane = stack_->lane(kClipWaveform)) {
        lane->setContent(nullptr);
        lane->setMessage(sentence);
    }
}

void ClipView::display(const LoadedClip& loaded) {
    const bool another = loaded.sound != sound_;
    if (desk_.key() == shownKey_ && !another) return;
    shownKey_ = desk_.key();
    if (another) {
        sound_ = loaded.sound;
        marked_ = {-1, -1};
        spectrogram_ = loaded.spectrogram;
        player_.setSound(sound_);
        stack_->axis().reset(sound_->seconds(), widgets::kFinestSamples / sound_->rate().hz);
    }
    showSegments();
    if (another) {
        stack_->lane(kClipWaveform)
            ->setContent(std::make_shared<const widgets::WaveformLane>(sound_, loaded.envelope));
        colourSpectrogram();
    }
    showRange();
    Q_EMIT shown();
    if (autoplay_ && !quiet_) player_.playFromBegin();
    quiet_ = false;
}

TimeRange ClipView::rangeOf(const project::Item& item) const {
    const double rate = sound_->rate().hz;
    const double begin = double(item.begin.value - sound_->begin().value) / rate;
    return {begin, begin + double(item.frames) / rate};
}

// A segment is what is selected and played; a whole clip has no selection.
void ClipView::showRange() {
    if (!sound_ || !desk_.item() || desk_.key() != shownKey_) return;
    widgets::TimeAxis& axis = stack_->axis();
    if (desk_.key().segment == 0) {
        axis.setSelection(std::nullopt);
    } else {
        const TimeRange range = rangeOf(*desk_.item());
        axis.setSelection(range);
        if (range.begin < axis.visible().begin || range.end > axis.visible().end)
            axis.setVisible({range.begin - range.length(), range.end + range.length()});
    }
    applySelection();
}

void ClipView::applySelection() {
    selectionDelay_.stop();
    if (sound_) player_.setRange(stack_->axis().selection().value_or(TimeRange{}));
}

// Waveform and spectrogram share the height there is.
void ClipView::layOutLanes(bool withSegments) {
    const int room = stack_->height() - kRulerRoom - (withSegments ? kSegmentsHeight : 0);
    const int waveform = std::clamp(int(kWaveformShare * room), kLeastWaveform, kTallest);
    std::vector<widgets::LaneSpec> specs{{kClipWaveform, tr("Waveform"), {}, kClipWaveform, waveform}};
    if (withSegments) specs.push_back({kSegments, tr("Segments"), {}, kSegments, kSegmentsHeight});
    specs.push_back({kClipSpectrogram, tr("Spectrogram"), tr("Hz, dB"), kClipSpectrogram,
                     std::clamp(room - waveform, kLeastSpectrogram, kTallest)});
    stack_->setLanes(specs);
}

void ClipView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (sound_) layOutLanes(stack_->lane(kSegments) != nullptr);
}

// All segments of the recording at hand: they stand behind its clip in the table of items.
void ClipView::showSegments() {
    if (!sound_ || !desk_.project()) return;
    const project::ItemTable& items = desk_.project()->items();
    std::vector<ShownSegment> segments;
    const auto clip = items.rowOf({shownKey_.clip, 0});
    for (size_t row = clip ? *clip + 1 : items.size(); row < items.size(); ++row) {
        const project::Item& item = items.item(row);
        if (item.key.clip != shownKey_.clip) break;
        const project::Answer* answer = items.answerOf(row, desk_.annotator());
        ShownSegment segment{rangeOf(item), answer ? answerText(desk_, *answer) : QString(), {}, item.key == shownKey_};
        const auto* entry = answer && !answer->classes.empty() ? desk_.project()->classOf(answer->classes.front()) : nullptr;
        if (entry) segment.colour = QColor(QString::fromStdString(entry->colour));
        segments.push_back(std::move(segment));
    }
    if (stack_->lanes().size() != (segments.empty() ? 2 : 3)) layOutLanes(!segments.empty());
    if (widgets::LaneView* lane = stack_->lane(kSegments))
        lane->setContent(std::make_shared<const SegmentLane>(std::move(segments)));
}

void ClipView::colourSpectrogram() {
    widgets::LaneView* lane = stack_->lane(kClipSpectrogram);
    if (!spectrogram_ || !lane) return;
    // The loudest level, rounded up, is the brightest colour: quiet recordings are seen as well as loud ones.
    const double top = 5 * std::ceil(spectrogram_->loudest() / 5);
    lane->setContent(std::make_shared<const widgets::SpectrogramLane>(
        spectrogram_, widgets::SpectrogramStyle{widgets::ColourMap::Viridis, top, double(range_)}));
}

double ClipView::markPosition() const {
    const auto cursor = stack_->axis().cursor();
    return cursor && !player_.playing() ? *cursor : player_.position();
}

void ClipView::snap(double seconds, Snap kind, std::function<void(FrameIndex)> found) {
    const SampleRate rate = sound_->rate();
    const auto framesOf = [&](double length) { return int64_t(std::llround(length * rate.hz)); };
    const int64_t at = std::clamp<int64_t>(framesOf(seconds), 0, sound_->frames());
    const int64_t from = std::max<int64_t>(0, at - 2 * framesOf(kSnapReach));
    const int64_t to = std::min(sound_->frames(), at + 2 * framesOf(kSnapReach));
    const auto work = [sound = sound_, kind, at, from, to, reach = framesOf(kSnapReach),
                       window = framesOf(kQuietWindow)](Progress&) -> Result<FrameIndex> {
        std::vector<float> near(size_t(to - from));
        SWN_TRY(sound->read(from, near));
        FrameIndex place{at - from};
        if (kind == Snap::ZeroCrossing) place = snapToZero(near, place, reach);
        if (kind == Snap::Silence) place = snapToSilence(near, place, reach, window);
        return FrameIndex{place.value + from + sound->begin().value};
    };
    if (kind == Snap::Exactly) return found(FrameIndex{at + sound_->begin().value});
    const auto fail = [this](const Error& error) { Q_EMIT failed(translated(error)); };
    if (!sound_->held()) {
        jobs_.start<FrameIndex>({}, work, this, [this, found, sound = sound_](FrameIndex frame) {
            if (sound == sound_) found(frame);
        }, fail);
        return;
    }
    SilentProgress progress;
    const auto place = work(progress);
    place ? found(*place) : fail(place.error());
}

void ClipView::mark(bool begin) {
    if (!sound_ || !desk_.item()) return;
    snap(markPosition(), snap_, [this, begin](FrameIndex at) { setBorder(begin, at); });
}

void ClipView::setBorder(bool begin, FrameIndex at) {
    if (!desk_.item() || desk_.key() != shownKey_) return;
    const project::Item item = *desk_.item();
    if (item.key.segment != 0) {  // its border moves, with an undo
        const FrameIndex from = begin ? at : item.begin;
        const FrameIndex to = begin ? FrameIndex{item.begin.value + item.frames} : at;
        const Status changed = desk_.project()->changeSegment(item.key, from, to);
        if (!changed) Q_EMIT failed(translated(changed.error()));
        return;
    }
    const double seconds = double(at.value - sound_->begin().value) / sound_->rate().hz;
    widgets::TimeAxis& axis = stack_->axis();
    TimeRange range = axis.selection().value_or(TimeRange{0, sound_->seconds()});
    (begin ? range.begin : range.end) = seconds;
    if (range.length() <= 0) range = begin ? TimeRange{seconds, sound_->seconds()} : TimeRange{0, seconds};
    (begin ? marked_.begin : marked_.end) = seconds;
    axis.setSelection(range);
}

void ClipView::markBegin() {
    mark(true);
}

void ClipView::markEnd() {
    mark(false);
}

void ClipView::addSegment() {
    const auto selection = stack_->axis().selection();
    if (!sound_ || !desk_.item()) return;
    if (!selection) {
        Q_EMIT failed(tr("Mark where the segment begins and ends first, or drag over the waveform."));
        return;
    }
    const auto kindFor = [this](bool marked) { return marked ? Snap::Exactly : snap_; };
    snap(selection->begin, kindFor(selection->begin == marked_.begin),
         [this, end = selection->end, kind = kindFor(selection->end == marked_.end)](FrameIndex begin) {
             snap(end, kind, [this, begin](FrameIndex last) { addSegmentOf(begin, last); });
         });
}

void ClipView::addSegmentOf(FrameIndex begin, FrameIndex end) {
    if (!desk_.project()) return;
    auto added = desk_.project()->addSegment(shownKey_.clip, begin, end);
    if (!added) {
        Q_EMIT failed(translated(added.error()));
        return;
    }
    desk_.goToItem(*added);
}

void ClipView::removeSegment() {
    if (!desk_.item() || desk_.key().segment == 0) return;
    const Status removed = desk_.project()->removeSegment(desk_.key());
    if (!removed) Q_EMIT failed(translated(removed.error()));
}

}  // namespace sigwavnet::studio
