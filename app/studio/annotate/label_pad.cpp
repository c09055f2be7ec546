#include "app/studio/annotate/label_pad.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

#include "app/studio/annotate/desk_keys.h"
#include "app/studio/annotate/queue_model.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kSwatch = 12;  // [px]
constexpr int kColumns = 2;  // of class buttons

QIcon swatch(const QColor& colour) {
    QPixmap pixmap(kSwatch, kSwatch);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(pixmap.rect(), 3, 3);
    return QIcon(pixmap);
}

QString keyWord(const std::string& portable) {
    return QKeySequence::fromString(QString::fromStdString(portable), QKeySequence::PortableText)
        .toString(QKeySequence::NativeText);
}

// The key before the word, so that a column of buttons reads as a list of keys.
QString withKey(const QString& key, const QString& word) {
    return key.isEmpty() ? word : LabelPad::tr("%1   %2", "a key and what it does").arg(key, word);
}

QString escaped(const std::string& name) {
    return QString::fromStdString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}  // namespace

LabelPad::LabelPad(Desk& desk, const DeskKeys& keys, QWidget* parent)
    : QWidget(parent), desk_(desk), keys_(keys), schemes_(new QVBoxLayout), comment_(new QLineEdit(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(schemes_);
    auto* marks = new QGridLayout;
    unsure_ = addCommand(int(DeskCommand::Unsure), tr("unsure"));
    marks->addWidget(unsure_, 0, 0);
    const std::pair<project::Flag, DeskCommand> flags[] = {{project::Noise, DeskCommand::Noise},
                                                           {project::Overlap, DeskCommand::Overlap},
                                                           {project::Broken, DeskCommand::Broken},
                                                           {project::WrongLanguage, DeskCommand::WrongLanguage}};
    int cell = 1;
    for (const auto& [flag, command] : flags) {
        QPushButton* button = addCommand(int(command), flagTitle(flag));
        flags_[flag] = button;
        marks->addWidget(button, cell / 2, cell % 2, 1, flag == project::WrongLanguage ? 2 : 1);  // the longest
        ++cell;
    }
    layout->addLayout(marks);
    comment_->setClearButtonEnabled(true);
    comment_->setAccessibleName(tr("Comment"));
    layout->addWidget(comment_);
    layout->addStretch(1);
    connect(comment_, &QLineEdit::editingFinished, this, [this] { Q_EMIT commentEntered(comment_->text()); });
    connect(&desk_, &Desk::projectChanged, this, &LabelPad::rebuild);
    connect(&desk_, &Desk::structureChanged, this, &LabelPad::rebuild);
    connect(&desk_, &Desk::currentChanged, this, [this] {
        comment_->setModified(false);
        showAnswer();
    });
    connect(&desk_, &Desk::answerChanged, this, &LabelPad::showAnswer);
    connect(&keys_, &DeskKeys::changed, this, &LabelPad::rebuild);
    rebuild();
}

QPushButton* LabelPad::addCommand(int command, const QString& title) {
    auto* button = new QPushButton(this);
    button->setProperty("word", title);
    button->setStyleSheet(QStringLiteral("text-align: left;"));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, [this, command] {
        showAnswer();  // the button shows what is on the disk, not what was clicked
        Q_EMIT commandClicked(command);
    });
    return button;
}

void LabelPad::rebuild() {
    if (schemesHolder_) {  // perhaps one of its buttons is being pressed: it goes later
        schemesHolder_->hide();
        schemes_->removeWidget(schemesHolder_);
        schemesHolder_->deleteLater();
    }
    schemesHolder_ = new QWidget(this);
    schemes_->addWidget(schemesHolder_);
    auto* column = new QVBoxLayout(schemesHolder_);
    column->setContentsMargins(0, 0, 0, 0);
    classes_.clear();
    ratings_.clear();
    scaleTitles_.clear();
    if (desk_.project()) {
        for (const project::Scheme& scheme : desk_.project()->schemes())
            scheme.kind == project::SchemeKind::Rating ? addScale(scheme) : addClasses(scheme);
        if (desk_.project()->schemes().empty()) {
            auto* add = new QPushButton(tr("Set the classes…"), schemesHolder_);
            connect(add, &QPushButton::clicked, this, &LabelPad::schemesRequested);
            column->addWidget(add);
        }
    }
    const auto nameIt = [this](QPushButton* button, DeskCommand command) {
        button->setText(withKey(keys_.keyOf(command).toString(QKeySequence::NativeText), button->property("word").toString()));
    };
    nameIt(unsure_, DeskCommand::Unsure);
    nameIt(flags_[project::Noise], DeskCommand::Noise);
    nameIt(flags_[project::Overlap], DeskCommand::Overlap);
    nameIt(flags_[project::WrongLanguage], DeskCommand::WrongLanguage);
    nameIt(flags_[project::Broken], DeskCommand::Broken);
    comment_->setPlaceholderText(
        tr("Comment (%1)").arg(keys_.keyOf(DeskCommand::Comment).toString(QKeySequence::NativeText)));
    showAnswer();
}

void LabelPad::addClasses(const project::Scheme& scheme) {
    auto* column = static_cast<QVBoxLayout*>(schemesHolder_->layout());
    auto* title = new QLabel(scheme.kind == project::SchemeKind::Multiple
                                 ? tr("%1 (any number)").arg(QString::fromStdString(scheme.name))
                                 : QString::fromStdString(scheme.name),
                             schemesHolder_);
    title->setProperty("secondary", true);
    column->addWidget(title);
    auto* grid = new QGridLayout;
    int cell = 0;
    for (const project::ClassEntry& entry : scheme.classes) {
        auto* button = new QPushButton(swatch(QColor(QString::fromStdString(entry.colour))),
                                       withKey(keyWord(entry.key), escaped(entry.name)), schemesHolder_);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(QString::fromStdString(entry.name));
        button->setStyleSheet(QStringLiteral("text-align: left;"));
        connect(button, &QPushButton::clicked, this, [this, id = entry.id] {
            showAnswer();
            Q_EMIT classClicked(id);
        });
        classes_[entry.id] = button;
        grid->addWidget(button, cell / kColumns, cell % kColumns);
        ++cell;
    }
    column->addLayout(grid);
}

void LabelPad::addScale(const project::Scheme& scheme) {
    auto* column = static_cast<QVBoxLayout*>(schemesHolder_->layout());
    auto* line = new QHBoxLayout;
    auto* title = new QLabel(withKey(keyWord(scheme.key), QString::fromStdString(scheme.name)), schemesHolder_);
    scaleTitles_[scheme.id] = title;
    line->addWidget(title, 1);
    for (int value = scheme.low; value <= scheme.high; ++value) {
        auto* button = new QToolButton(schemesHolder_);
        button->setText(QString::number(value));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("%1 %2", "a scale and the rating on it").arg(QString::fromStdString(scheme.name)).arg(value));
        connect(button, &QToolButton::clicked, this, [this, id = scheme.id, value] {
            showAnswer();
            Q_EMIT ratingClicked(id, value);
        });
        ratings_[{scheme.id, value}] = button;
        line->addWidget(button);
    }
    column->addLayout(line);
}

void LabelPad::setAwaitedScale(std::optional<project::Id> scheme) {
    awaited_ = scheme;
    for (const auto& [id, title] : scaleTitles_) {
        QFont font = title->font();
        font.setBold(awaited_ == id);
        title->setFont(font);
    }
}

void LabelPad::showAnswer() {
    const project::Answer answer = desk_.answer();
    const bool usable = desk_.item() && desk_.writable();
    for (const auto& [id, button] : classes_) {
        button->setChecked(std::find(answer.classes.begin(), answer.classes.end(), id) != answer.classes.end());
        button->setEnabled(usable);
    }
    for (const auto& [rating, button] : ratings_) {
        const auto given = answer.ratings.find(rating.first);
        button->setChecked(given != answer.ratings.end() && given->second == rating.second);
        button->setEnabled(usable);
    }
    unsure_->setChecked(answer.unsure);
    unsure_->setEnabled(usable);
    for (const auto& [flag, button] : flags_) {
        button->setChecked(answer.flags & flag);
        button->setEnabled(usable);
    }
    comment_->setEnabled(usable);
    const QString comment = QString::fromStdString(answer.comment);
    if (!comment_->hasFocus() || !comment_->isModified()) comment_->setText(comment);
}

}  // namespace sigwavnet::studio
