#include "app/studio/recording/listen_menu.h"

#include <QActionGroup>
#include <QMenu>

#include "app/studio/player.h"
#include "app/studio/recording/trace_lanes.h"
#include "app/studio/recording/transport_bar.h"

namespace sigwavnet::studio {

ListenMenu::ListenMenu(TransportBar& bar, Player& player, KeptLanes& kept, QObject* parent)
    : QObject(parent), bar_(bar), player_(player), kept_(kept) {
    connect(bar_.listenMenu(), &QMenu::aboutToShow, this, &ListenMenu::fill);
    connect(&kept_, &KeptLanes::heard, this,
            [this](const std::vector<float>& samples, SampleRate rate, double begin, const QString& reason) {
                if (recording_) return;
                if (reason.isEmpty()) {
                    player_.setSamples(samples, rate, begin);
                    bar_.setListening(titleOf(only_));
                    return;
                }
                listenToRecording();
                Q_EMIT refused(reason);
            });
    bar_.setListening(tr("The recording"));
}

void ListenMenu::reset(int levels, SampleRate rate) {
    levels_ = levels;
    rate_ = rate;
    if (!recording_) listenToRecording();
}

QString ListenMenu::titleOf(int only) const {
    return only < 0 ? tr("What the network keeps") : tr("%1 alone").arg(bandTitle(only, levels_));
}

void ListenMenu::fill() {
    QMenu& menu = *bar_.listenMenu();
    menu.clear();
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& title, bool chosen, const std::function<void()>& choose) {
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, choose);
    };
    add(tr("The recording"), recording_, [this] { listenToRecording(); });
    if (levels_ == 0) {
        menu.addAction(tr("A model with wavelets lets you hear its levels"))->setEnabled(false);
        return;
    }
    for (int only = -1; only <= levels_; ++only) {
        const QString title =
            only < 0 ? titleOf(only) : tr("%1, %2").arg(titleOf(only), nominalBand(only, levels_, rate_));
        add(title, !recording_ && only == only_, [this, only] { listen(only); });
    }
}

void ListenMenu::listenToRecording() {
    recording_ = true;
    player_.setSamples({}, {});
    bar_.setListening(tr("The recording"));
}

void ListenMenu::listen(int only) {
    recording_ = false;
    only_ = only;
    kept_.choose(only, true);
}

}  // namespace sigwavnet::studio
