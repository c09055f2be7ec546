#include "app/studio/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "widgets/theme.h"

namespace sigwavnet::studio {

Notice::Notice(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel(this)),
      text_(new QLabel(this)),
      button_(new QPushButton(this)),
      close_(new QToolButton(this)) {
    setObjectName(QStringLiteral("notice"));
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    close_->setAutoRaise(true);
    close_->setToolTip(tr("Dismiss"));
    close_->setAccessibleName(tr("Dismiss"));
    connect(close_, &QToolButton::clicked, this, [this] {
        const QString said = sentence();
        clear();
        Q_EMIT dismissed(said);
    });
    connect(button_, &QPushButton::clicked, this, [this] {
        const auto action = action_;
        clear();
        if (action) action();
    });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addWidget(icon_, 0, Qt::AlignTop);
    layout->addWidget(text_, 1);
    layout->addWidget(button_, 0, Qt::AlignTop);
    layout->addWidget(close_, 0, Qt::AlignTop);
    hide();
}

void Notice::say(Kind kind, const QString& sentence) {
    say(kind, sentence, {}, {});
}

void Notice::say(Kind kind, const QString& sentence, const QString& button, std::function<void()> action) {
    kind_ = kind;
    text_->setText(sentence);
    button_->setText(button);
    button_->setVisible(!button.isEmpty());
    action_ = std::move(action);
    setProperty("kind", kind == Kind::Error ? "error" : kind == Kind::Warning ? "warning" : "information");
    style()->unpolish(this);  // the style sheet chooses by the property
    style()->polish(this);
    updateIcon();
    setVisible(!sentence.isEmpty());
}

void Notice::clear() {
    text_->clear();
    hide();
}

QString Notice::sentence() const {
    return text_->text();
}

void Notice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateIcon();
    QFrame::changeEvent(event);
}

void Notice::updateIcon() {
    const auto& colours = widgets::theme(palette());
    const QColor colour = kind_ == Kind::Error     ? colours.error
                          : kind_ == Kind::Warning ? colours.warning
                                                   : colours.accent;
    const QString name = kind_ == Kind::Information ? QStringLiteral("info") : QStringLiteral("alert");
    icon_->setPixmap(widgets::lineIcon(name, colour).pixmap(QSize(18, 18), devicePixelRatio()));
    close_->setIcon(widgets::lineIcon(QStringLiteral("close"), colours.muted));
}

EmptyState::EmptyState(const QString& icon, const QString& heading, const QString& sentence, QWidget* parent)
    : QWidget(parent),
      iconName_(icon),
      icon_(new QLabel(this)),
      sentence_(new QLabel(sentence, this)),
      buttons_(new QHBoxLayout) {
    auto* title = new QLabel(heading, this);
    title->setFont(widgets::headingFont(widgets::headingFont(font())));
    title->setAlignment(Qt::AlignHCenter);
    title->setWordWrap(true);
    icon_->setAlignment(Qt::AlignHCenter);
    sentence_->setAlignment(Qt::AlignHCenter);
    sentence_->setWordWrap(true);
    sentence_->setFixedWidth(fontMetrics().averageCharWidth() * 64);
    setSentence(sentence);

    buttons_->addStretch();
    buttons_->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(icon_);
    layout->addSpacing(8);
    layout->addWidget(title);
    layout->addSpacing(4);
    layout->addWidget(sentence_, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addLayout(buttons_);
    layout->addStretch(3);
    updateIcon();
}

QPushButton* EmptyState::addButton(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setProperty("primary", count_ == 0);
    buttons_->insertWidget(1 + count_++, button);
    return button;
}

void EmptyState::setSentence(const QString& sentence) {
    sentence_->setText(sentence);
    // A layout that centres a label does not ask for the height of its wrapped lines.
    sentence_->setMinimumHeight(std::max(0, sentence_->heightForWidth(sentence_->maximumWidth())));
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateIcon();
    QWidget::changeEvent(event);
}

void EmptyState::updateIcon() {
    const QIcon icon = widgets::lineIcon(iconName_, widgets::theme(palette()).muted);
    icon_->setPixmap(icon.pixmap(QSize(48, 48), devicePixelRatio()));
}

}  // namespace sigwavnet::studio
