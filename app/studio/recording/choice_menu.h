// Submenus of which one entry is chosen, for options that have few values. GUI thread.
#pragma once

#include <QActionGroup>
#include <QMenu>

#include <functional>

namespace sigwavnet::studio {

class ChoiceMenu {
public:
    ChoiceMenu(QMenu& parent, const QString& title) : menu_(parent.addMenu(title)), group_(new QActionGroup(menu_)) {}

    void add(const QString& title, bool chosen, const std::function<void()>& choose) {
        QAction* action = menu_->addAction(title);
        action->setCheckable(true);
        action->setChecked(chosen);
        group_->addAction(action);
        QObject::connect(action, &QAction::triggered, menu_, choose);
    }

private:
    QMenu* menu_;
    QActionGroup* group_;
};

// One entry a number; `choose` is told the number.
template <typename Numbers>
void addNumbers(QMenu& menu, const QString& title, const Numbers& numbers, const std::function<QString(int)>& text,
                int value, const std::function<void(int)>& choose) {
    ChoiceMenu submenu(menu, title);
    for (const int number : numbers) submenu.add(text(number), number == value, [number, choose] { choose(number); });
}

}  // namespace sigwavnet::studio
