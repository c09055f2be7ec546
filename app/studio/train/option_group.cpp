#include "app/studio/train/option_group.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/studio/train/option_editor.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

OptionGroup::OptionGroup(const QString& title, QWidget* parent)
    : QWidget(parent),
      title_(title),
      heading_(new QToolButton(this)),
      body_(new QWidget(this)),
      note_(new QLabel(body_)),
      options_(new QVBoxLayout),
      figures_(new QVBoxLayout) {
    heading_->setObjectName(QStringLiteral("groupHeading"));
    heading_->setCheckable(true);
    heading_->setAutoRaise(true);
    heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading_->setFont(widgets::headingFont(font()));
    heading_->setFocusPolicy(Qt::StrongFocus);
    heading_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    note_->setWordWrap(true);
    note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    note_->hide();
    options_->setSpacing(0);
    auto* inside = new QVBoxLayout(body_);
    inside->setContentsMargins(4, 0, 0, 4);
    inside->setSpacing(0);
    inside->addWidget(note_);
    inside->addLayout(options_);
    inside->addLayout(figures_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading_);
    layout->addWidget(body_);
    connect(heading_, &QToolButton::toggled, this, &OptionGroup::showBody);
    setChanged(0);
    showBody();
}

void OptionGroup::add(OptionEditor* editor) {
    editors_.push_back(editor);
    options_->addWidget(editor);
}

void OptionGroup::setNote(const QString& text) {
    note_->setText(text);
    note_->setVisible(!text.isEmpty());
}

void OptionGroup::addFigure(QWidget* figure) {
    figures_->addWidget(figure);
}

bool OptionGroup::isOpen() const {
    return heading_->isChecked();
}

void OptionGroup::setOpen(bool open) {
    heading_->setChecked(open);
}

void OptionGroup::setChanged(int count) {
    heading_->setText(count > 0 ? tr("%1 (%n changed)", nullptr, count).arg(title_) : title_);
}

void OptionGroup::filter(const QString& words, bool advanced) {
    searching_ = !words.isEmpty();
    bool any = false;
    for (OptionEditor* editor : editors_) {
        const bool folded = editor->info().advanced && !advanced && !searching_;
        const bool shown = !folded && editor->matches(words);
        editor->setVisible(shown);
        any = any || shown;
    }
    setVisible(any);
    showBody();
}

void OptionGroup::showBody() {
    body_->setVisible(isOpen() || searching_);
    updateIcon();
}

void OptionGroup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateIcon();
    QWidget::changeEvent(event);
}

void OptionGroup::updateIcon() {
    heading_->setArrowType(isOpen() || searching_ ? Qt::DownArrow : Qt::RightArrow);
}

}  // namespace sigwavnet::studio
