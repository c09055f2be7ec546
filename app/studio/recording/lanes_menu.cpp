#include "app/studio/recording/lanes_menu.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <array>

#include "app/studio/recording/trace_lanes.h"

namespace sigwavnet::studio {

namespace {

constexpr auto kHiddenKey = "recording/hiddenLanes";
constexpr auto kMapKey = "recording/colourMap";
constexpr auto kRangeKey = "recording/decibelRange";
constexpr std::array kRanges{40, 55, 70, 85, 100};  // [dB]

struct NamedMap {
    widgets::ColourMap map;
    const char* key;    // in the settings
    const char* title;  // translated
};
constexpr std::array kMaps{
    NamedMap{widgets::ColourMap::Viridis, "viridis",
             QT_TRANSLATE_NOOP("sigwavnet::studio::LanesMenu", "Viridis")},
    NamedMap{widgets::ColourMap::Cividis, "cividis",
             QT_TRANSLATE_NOOP("sigwavnet::studio::LanesMenu", "Cividis")},
    NamedMap{widgets::ColourMap::Greys, "greys", QT_TRANSLATE_NOOP("sigwavnet::studio::LanesMenu", "Greys")}};

}  // namespace

LanesMenu::LanesMenu(QMenu& menu, widgets::LaneStack& stack, QObject* parent)
    : QObject(parent), menu_(menu), stack_(stack) {
    const QSettings settings;
    const QStringList hidden = settings.value(kHiddenKey).toStringList();
    stack_.setHidden(QSet<QString>(hidden.begin(), hidden.end()));
    const QString map = settings.value(kMapKey).toString();
    for (const NamedMap& named : kMaps) {
        if (map == QLatin1String(named.key)) map_ = named.map;
    }
    const int range = settings.value(kRangeKey, int(range_)).toInt();
    if (std::find(kRanges.begin(), kRanges.end(), range) != kRanges.end()) range_ = range;
    connect(&menu, &QMenu::aboutToShow, this, &LanesMenu::fill);
    connect(&stack, &widgets::LaneStack::hiddenChanged, this, &LanesMenu::remember);
}

void LanesMenu::remember() const {
    QSettings settings;
    QStringList hidden(stack_.hidden().begin(), stack_.hidden().end());
    hidden.sort();
    settings.setValue(kHiddenKey, hidden);
    for (const NamedMap& named : kMaps) {
        if (named.map == map_) settings.setValue(kMapKey, QLatin1String(named.key));
    }
    settings.setValue(kRangeKey, int(range_));
}

void LanesMenu::fill() {
    menu_.clear();
    for (const LaneGroup& group : laneGroups()) addGroup(group.id, group.title);
    menu_.addSeparator();
    QAction* all = menu_.addAction(tr("Show all lanes"));
    all->setEnabled(!stack_.hidden().isEmpty());
    connect(all, &QAction::triggered, this, [this] { stack_.setHidden({}); });
    menu_.addSeparator();
    addColours();
}

void LanesMenu::addGroup(const QString& id, const QString& title) {
    std::vector<widgets::LaneSpec> members;
    for (const widgets::LaneSpec& spec : stack_.lanes()) {
        if (spec.group == id) members.push_back(spec);
    }
    if (members.empty()) return;
    const auto shown = std::count_if(members.begin(), members.end(), [this](const widgets::LaneSpec& spec) {
        return !stack_.hidden().contains(spec.id);
    });
    if (members.size() == 1) {
        QAction* action = menu_.addAction(title);
        action->setCheckable(true);
        action->setChecked(shown > 0);
        connect(action, &QAction::toggled, this, [this, id](bool on) { setGroupShown(id, on); });
        return;
    }
    QMenu* single = menu_.addMenu(title);
    QAction* show = single->addAction(tr("Show all"));
    show->setEnabled(size_t(shown) < members.size());
    connect(show, &QAction::triggered, this, [this, id] { setGroupShown(id, true); });
    QAction* hide = single->addAction(tr("Hide all"));
    hide->setEnabled(shown > 0);
    connect(hide, &QAction::triggered, this, [this, id] { setGroupShown(id, false); });
    single->addSeparator();
    for (const widgets::LaneSpec& spec : members) {
        QAction* action = single->addAction(tr("%1, %2").arg(spec.title, spec.subtitle));
        action->setCheckable(true);
        action->setChecked(!stack_.hidden().contains(spec.id));
        connect(action, &QAction::toggled, this,
                [this, lane = spec.id](bool on) { stack_.setLaneShown(lane, on); });
    }
}

void LanesMenu::addColours() {
    QMenu* ranges = menu_.addMenu(tr("Spectrogram range"));
    auto* rangeGroup = new QActionGroup(ranges);
    for (const int range : kRanges) {
        QAction* action = ranges->addAction(tr("%1 dB").arg(range));
        action->setCheckable(true);
        action->setChecked(range == int(range_));
        rangeGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, range] {
            range_ = range;
            remember();
            Q_EMIT coloursChanged();
        });
    }
    QMenu* maps = menu_.addMenu(tr("Spectrogram colours"));
    auto* mapGroup = new QActionGroup(maps);
    for (const NamedMap& named : kMaps) {
        QAction* action = maps->addAction(tr(named.title));
        action->setCheckable(true);
        action->setChecked(named.map == map_);
        mapGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, map = named.map] {
            map_ = map;
            remember();
            Q_EMIT coloursChanged();
        });
    }
}

void LanesMenu::setGroupShown(const QString& group, bool shown) {
    QSet<QString> hidden = stack_.hidden();
    for (const widgets::LaneSpec& spec : stack_.lanes()) {
        if (spec.group != group) continue;
        if (shown) {
            hidden.remove(spec.id);
        } else {
            hidden.insert(spec.id);
        }
    }
    stack_.setHidden(hidden);
}

}  // namespace sigwavnet::studio
