#include "app/studio/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace sigwavnet::studio {

namespace {

QString plainText(const QAction* action) {
    QString text = action->text();
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QStringLiteral("…"))) text.chop(1);
    const QString menu = action->property("menuTitle").toString();
    return menu.isEmpty() ? text : CommandPalette::tr("%1: %2").arg(menu, text);
}

}  // namespace

QList<QAction*> actionsBelow(const QList<QAction*>& menus) {
    QList<QAction*> found;
    for (QAction* action : menus) {
        if (!action->menu()) {
            found << action;
            continue;
        }
        QString title = action->text();
        title.remove(QLatin1Char('&'));
        for (QAction* inner : actionsBelow(action->menu()->actions())) {
            if (inner->property("menuTitle").isNull()) inner->setProperty("menuTitle", title);
            found << inner;
        }
    }
    return found;
}

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup), query_(new QLineEdit(this)), list_(new QListWidget(this)) {
    setObjectName(QStringLiteral("palette"));
    for (QAction* action : actions)
        if (!action->isSeparator() && action->isEnabled() && !action->text().isEmpty()) actions_ << action;
    query_->setPlaceholderText(tr("Type a command…"));
    query_->installEventFilter(this);
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(query_);
    layout->addWidget(list_);
    resize(520, 380);
    if (parent) move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 60)));
    connect(query_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter({});
    query_->setFocus();
}

int CommandPalette::score(const QString& query, const QString& text) {
    int total = 0;
    for (const QString& word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0) return -1;
        const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        total += at == 0 ? 3 : startsWord ? 2 : 1;
    }
    return total;
}

void CommandPalette::filter(const QString& query) {
    std::vector<std::pair<int, QAction*>> hits;
    for (QAction* action : actions_)
        if (const int points = score(query, plainText(action)); points >= 0) hits.emplace_back(points, action);
    std::stable_sort(hits.begin(), hits.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    list_->clear();
    for (const auto& [points, action] : hits) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(keys.isEmpty() ? plainText(action)
                                                        : QStringLiteral("%1   (%2)").arg(plainText(action), keys));
        item->setData(Qt::UserRole, QVariant::fromValue(static_cast<QObject*>(action)));
        list_->addItem(item);
    }
    list_->setCurrentRow(0);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == query_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int row = list_->currentRow(), count = list_->count();
        switch (key) {
            case Qt::Key_Down: list_->setCurrentRow(std::min(row + 1, count - 1)); return true;
            case Qt::Key_Up: list_->setCurrentRow(std::max(row - 1, 0)); return true;
            case Qt::Key_PageDown: list_->setCurrentRow(std::min(row + 10, count - 1)); return true;
            case Qt::Key_PageUp: list_->setCurrentRow(std::max(row - 10, 0)); return true;
            case Qt::Key_Return:
            case Qt::Key_Enter: run(); return true;
            default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::run() {
    const QListWidgetItem* item = list_->currentItem();
    if (!item) return;
    auto* action = qobject_cast<QAction*>(item->data(Qt::UserRole).value<QObject*>());
    accept();  // first: the command may open a dialog of its own
    if (action) action->trigger();
}

}  // namespace sigwavnet::studio
