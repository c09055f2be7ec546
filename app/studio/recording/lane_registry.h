// All lanes of the Recording page: gathers them from their providers, lays them out as the person likes them, and hands
// their contents to the lane stack. Order, heights and hidden lanes are remembered between starts, by lane ids.
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

#include "app/studio/recording/lane_provider.h"
#include "widgets/lane_stack.h"

namespace sigwavnet::studio {

class Session;

// Those of the program, in the order of their lanes. A new kind of lanes is one more line there.
std::vector<std::unique_ptr<LaneProvider>> makeLaneProviders(Session& session);

class LaneRegistry : public QObject {
    Q_OBJECT
public:
    // `stack` outlives the registry.
    LaneRegistry(std::vector<std::unique_ptr<LaneProvider>> providers, widgets::LaneStack& stack,
                 QObject* parent = nullptr);
    ~LaneRegistry() override;

    // Lays the lanes out for `context`, then lets every provider work.
    void setContext(const LaneContext& context);
    const LaneContext& context() const { return context_; }
    bool busy() const;

    std::vector<LaneGroup> groups() const;
    const std::vector<std::unique_ptr<LaneProvider>>& providers() const { return providers_; }
    // As if nobody had ever moved, resized or hidden a lane.
    void restoreDefaults();
    // Of the given type; null: there is none.
    template <typename Provider>
    Provider* provider() const {
        for (const auto& provider : providers_)
            if (auto* found = dynamic_cast<Provider*>(provider.get())) return found;
        return nullptr;
    }

Q_SIGNALS:
    void warned(const QString& sentence);

private:
    void connectProvider(LaneProvider& provider);
    void layOut();
    void hideNewOnes(const std::vector<widgets::LaneSpec>& specs);
    void tellShown();
    void loadLayout();
    void rememberOrder();
    void rememberHeights();
    void rememberHidden();

    std::vector<std::unique_ptr<LaneProvider>> providers_;
    widgets::LaneStack& stack_;
    LaneContext context_;
    QStringList order_;       // remembered
    QStringList introduced_;  // lanes that were hidden at first, once
    bool laying_ = false;     // changes of the stack are this object's own
};

}  // namespace sigwavnet::studio
