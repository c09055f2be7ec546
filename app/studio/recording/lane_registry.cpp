#include "app/studio/recording/lane_registry.h"

#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>

#include "app/studio/recording/explanation_lanes.h"
#include "app/studio/recording/kept_lanes.h"
#include "app/studio/recording/lane_order.h"
#include "app/studio/recording/network_lanes.h"
#include "app/studio/recording/sound_lanes.h"
#include "app/studio/recording/timeline_lanes.h"

namespace sigwavnet::studio {

namespace {

constexpr auto kHiddenKey = "recording/hiddenLanes";
constexpr auto kIntroducedKey = "recording/introducedLanes";
constexpr auto kOrderKey = "recording/laneOrder";
constexpr auto kHeightsKey = "recording/laneHeights";

QStringList sorted(const QSet<QString>& ids) {
    QStringList list(ids.begin(), ids.end());
    list.sort();
    return list;
}

}  // namespace

std::vector<std::unique_ptr<LaneProvider>> makeLaneProviders(Session& session) {
    std::vector<std::unique_ptr<LaneProvider>> providers;
    providers.push_back(std::make_unique<WaveformLanes>(session));
    providers.push_back(std::make_unique<SpectrogramLanes>(session));
    providers.push_back(std::make_unique<TimelineLanes>(session));
    providers.push_back(std::make_unique<KeptLanes>(session));
    providers.push_back(std::make_unique<ExplanationLanes>(session));
    providers.push_back(std::make_unique<NetworkLanes>(session));
    return providers;
}

LaneRegistry::LaneRegistry(std::vector<std::unique_ptr<LaneProvider>> providers, widgets::LaneStack& stack,
                           QObject* parent)
    : QObject(parent), providers_(std::move(providers)), stack_(stack) {
    loadLayout();
    for (const auto& provider : providers_) connectProvider(*provider);
    connect(&stack_, &widgets::LaneStack::hiddenChanged, this, [this] {
        if (laying_) return;
        rememberHidden();
        tellShown();
    });
    connect(&stack_, &widgets::LaneStack::orderChanged, this, &LaneRegistry::rememberOrder);
    connect(&stack_, &widgets::LaneStack::heightsChanged, this, &LaneRegistry::rememberHeights);
}

LaneRegistry::~LaneRegistry() = default;

void LaneRegistry::connectProvider(LaneProvider& provider) {
    connect(&provider, &LaneProvider::lanesChanged, this, [this] {
        layOut();
        tellShown();
    });
    connect(&provider, &LaneProvider::contentReady, this,
            [this](const QString& id, const widgets::LaneContentPtr& content) {
                if (widgets::LaneView* lane = stack_.lane(id)) lane->setContent(content);
            });
    connect(&provider, &LaneProvider::messageReady, this, [this](const QString& id, const QString& sentence) {
        if (widgets::LaneView* lane = stack_.lane(id)) lane->setMessage(sentence);
    });
    connect(&provider, &LaneProvider::warned, this, &LaneRegistry::warned);
}

void LaneRegistry::setContext(const LaneContext& context) {
    context_ = context;
    layOut();
    for (const auto& provider : providers_) provider->setContext(context_);
    tellShown();
}

bool LaneRegistry::busy() const {
    return std::any_of(providers_.begin(), providers_.end(), [](const auto& provider) { return provider->busy(); });
}

std::vector<LaneGroup> LaneRegistry::groups() const {
    std::vector<LaneGroup> all;
    for (const auto& provider : providers_) {
        const auto groups = provider->groups();
        all.insert(all.end(), groups.begin(), groups.end());
    }
    return all;
}

void LaneRegistry::layOut() {
    QHash<QString, widgets::LaneSpec> byId;
    QStringList present;
    for (const auto& provider : providers_) {
        for (const widgets::LaneSpec& spec : provider->lanes(context_)) {
            present << spec.id;
            byId.insert(spec.id, spec);
        }
    }
    std::vector<widgets::LaneSpec> specs;
    for (const QString& id : ordered(present, order_)) specs.push_back(byId.value(id));
    const QScopedValueRollback laying(laying_, true);
    hideNewOnes(specs);
    stack_.setLanes(specs);
}

// A lane that is hidden at first is so until a person shows it; from then on their choice counts.
void LaneRegistry::hideNewOnes(const std::vector<widgets::LaneSpec>& specs) {
    QSet<QString> hidden = stack_.hidden();
    const auto known = introduced_.size();
    for (const widgets::LaneSpec& spec : specs) {
        if (!spec.hiddenAtFirst || introduced_.contains(spec.id)) continue;
        introduced_ << spec.id;
        hidden.insert(spec.id);
    }
    if (introduced_.size() == known) return;
    stack_.setHidden(hidden);
    QSettings().setValue(kIntroducedKey, introduced_);
    rememberHidden();
}

void LaneRegistry::tellShown() {
    QSet<QString> shown;
    for (const widgets::LaneSpec& spec : stack_.lanes())
        if (!stack_.hidden().contains(spec.id)) shown.insert(spec.id);
    for (const auto& provider : providers_) provider->setShown(shown);
}

void LaneRegistry::loadLayout() {
    const QSettings settings;
    const QStringList hidden = settings.value(kHiddenKey).toStringList();
    stack_.setHidden(QSet<QString>(hidden.begin(), hidden.end()));
    introduced_ = settings.value(kIntroducedKey).toStringList();
    order_ = settings.value(kOrderKey).toStringList();
    QHash<QString, int> heights;
    const QVariantMap stored = settings.value(kHeightsKey).toMap();
    for (auto it = stored.begin(); it != stored.end(); ++it) heights.insert(it.key(), it.value().toInt());
    stack_.setHeights(heights);
}

void LaneRegistry::rememberOrder() {
    QStringList shown;
    for (const widgets::LaneSpec& spec : stack_.lanes()) shown << spec.id;
    order_ = woven(shown, order_);
    QSettings().setValue(kOrderKey, order_);
}

void LaneRegistry::rememberHeights() {
    QVariantMap stored;
    const QHash<QString, int>& heights = stack_.heights();
    for (auto it = heights.begin(); it != heights.end(); ++it) stored.insert(it.key(), it.value());
    QSettings().setValue(kHeightsKey, stored);
}

void LaneRegistry::rememberHidden() {
    QSettings().setValue(kHiddenKey, sorted(stack_.hidden()));
}

void LaneRegistry::restoreDefaults() {
    QSettings settings;
    for (const char* key : {kHiddenKey, kIntroducedKey, kOrderKey, kHeightsKey}) settings.remove(QLatin1String(key));
    order_.clear();
    introduced_.clear();
    stack_.setHeights({});
    stack_.setHidden({});
    layOut();
    tellShown();
}

}  // namespace sigwavnet::studio
