#include "app/studio/page_rail.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kNarrowest = 84;  // short words don't crowd the icons

}  // namespace

PageRail::PageRail(QWidget* parent)
    : QFrame(parent), group_(new QButtonGroup(this)), layout_(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("rail"));
    layout_->setContentsMargins(0, 8, 0, 8);
    layout_->setSpacing(2);
    layout_->addStretch();
    group_->setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize PageRail::sizeHint() const {
    const QSize wanted = QFrame::sizeHint();
    return {std::max(wanted.width(), kNarrowest), wanted.height()};
}

void PageRail::addPage(const QString& id, const QString& title, const QString& icon, const QString& shortcut) {
    auto* button = new QToolButton(this);
    button->setText(title);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(title, shortcut));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(24, 24));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    group_->addButton(button);
    layout_->insertWidget(int(entries_.size()), button);
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    connect(button, &QToolButton::toggled, this, &PageRail::updateIcons);
    entries_.push_back({id, icon, button});
    updateIcons();
}

void PageRail::setCurrent(const QString& id) {
    for (const Entry& entry : entries_)
        if (entry.id == id) entry.button->setChecked(true);
}

void PageRail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateIcons();
    QFrame::changeEvent(event);
}

void PageRail::updateIcons() {
    const auto& colours = widgets::theme(palette());
    for (const Entry& entry : entries_)
        entry.button->setIcon(
            widgets::lineIcon(entry.icon, entry.button->isChecked() ? colours.accent : colours.muted));
}

}  // namespace sigwavnet::studio
