#include "app/studio/recording/lanes_menu.h"

#include <QMenu>

#include <algorithm>

namespace sigwavnet::studio {

LanesMenu::LanesMenu(QMenu& menu, widgets::LaneStack& stack, LaneRegistry& registry, QObject* parent)
    : QObject(parent), menu_(menu), stack_(stack), registry_(registry) {
    connect(&menu, &QMenu::aboutToShow, this, &LanesMenu::fill);
}

void LanesMenu::fill() {
    menu_.clear();
    for (const LaneGroup& group : registry_.groups()) addGroup(group.id, group.title);
    menu_.addSeparator();
    QAction* all = menu_.addAction(tr("Show all lanes"));
    all->setEnabled(!stack_.hidden().isEmpty());
    connect(all, &QAction::triggered, this, [this] { stack_.setHidden({}); });
    QAction* defaults = menu_.addAction(tr("Lanes as at first"));
    defaults->setToolTip(tr("Undoes every moving, resizing and hiding of lanes"));
    connect(defaults, &QAction::triggered, &registry_, &LaneRegistry::restoreDefaults);
    for (const auto& provider : registry_.providers()) {
        menu_.addSeparator();
        provider->addActions(menu_);
    }
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
        QAction* action =
            single->addAction(spec.subtitle.isEmpty() ? spec.title : tr("%1, %2").arg(spec.title, spec.subtitle));
        action->setCheckable(true);
        action->setChecked(!stack_.hidden().contains(spec.id));
        connect(action, &QAction::toggled, this,
                [this, lane = spec.id](bool on) { stack_.setLaneShown(lane, on); });
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
