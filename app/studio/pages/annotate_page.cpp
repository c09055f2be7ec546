#include "app/studio/pages/annotate_page.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>

#include "app/studio/annotate/agreement_view.h"
#include "app/studio/annotate/keys_dialog.h"
#include "app/studio/annotate/label_pad.h"
#include "app/studio/annotate/project_commands.h"
#include "app/studio/annotate/queue_panel.h"
#include "app/studio/annotate/retraining.h"
#include "app/studio/annotate/suggester.h"
#include "app/studio/command_palette.h"
#include "app/studio/notice.h"
#include "app/studio/session.h"

namespace sigwavnet::studio {

namespace {

bool takesText(const QWidget* widget) {
    if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
        qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget))
        return true;
    const auto* box = qobject_cast<const QComboBox*>(widget);
    return box && box->isEditable();
}

// Keys that operate the widget that has the focus, as everywhere.
bool needsItself(const QWidget* widget, int key) {
    if (qobject_cast<const QAbstractButton*>(widget)) return key == Qt::Key_Space;
    if (qobject_cast<const QComboBox*>(widget)) return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    return false;
}

}  // namespace

AnnotatePage::AnnotatePage(Session& session, QWidget* parent)
    : Page(session, parent),
      desk_(session.desk()),
      suggester_(session.suggester()),
      retraining_(session.retraining()),
      commands_(new ProjectCommands(session, *this)),
      layers_(new QStackedLayout(this)) {
    setFocusPolicy(Qt::StrongFocus);
    layers_->addWidget(makeEmpty());
    layers_->addWidget(makeContent());
    setFocusProxy(queue_->list());
    makeMenu();
    connectDesk();
    connectPad();
    connectModel();
    showProject();
}

AnnotatePage::~AnnotatePage() {
    qApp->removeEventFilter(this);
}

void AnnotatePage::connectDesk() {
    connect(&desk_, &Desk::projectChanged, this, &AnnotatePage::showProject);
    connect(&desk_, &Desk::structureChanged, this, &AnnotatePage::fillAnnotators);
    connect(&desk_, &Desk::editsChanged, this, &AnnotatePage::showEdits);
    connect(&desk_, &Desk::failed, this, [this](const QString& sentence) { notice_->say(Notice::Kind::Error, sentence); });
    connect(&desk_, &Desk::said, status_, &QLabel::setText);
    connect(&desk_, &Desk::decided, this, [this] { status_->setText(tr("Saved")); });
    connect(&desk_, &Desk::currentChanged, this, [this] { await(std::nullopt); });
    connect(clip_, &ClipView::failed, this, [this](const QString& sentence) {
        if (notice_->sentence() != sentence) notice_->say(Notice::Kind::Warning, sentence);
    });
    connect(commands_, &ProjectCommands::failed, this,
            [this](const QString& sentence) { notice_->say(Notice::Kind::Error, sentence); });
    connect(commands_, &ProjectCommands::said, this,
            [this](const QString& sentence) { notice_->say(Notice::Kind::Information, sentence); });
    connect(commands_, &ProjectCommands::saidOfOpening, this, [this](const QString& sentence) { opening_ = sentence; });
    connect(&session_, &Session::openFailed, this, [this](const QString& kind, const QString& path, const QString& sentence) {
        if (kind == QLatin1String("project")) openingFailed(path, sentence);
    });
}

void AnnotatePage::openingFailed(const QString& path, const QString& sentence) {
    opening_.clear();
    if (!desk_.project()) empty_->setSentence(sentence);
    layers_->setCurrentIndex(1);  // where the notice is
    notice_->say(Notice::Kind::Error, sentence, tr("See what can be saved…"), [this, path] { commands_->recover(path); });
}

void AnnotatePage::connectPad() {
    connect(pad_, &LabelPad::classClicked, this, &AnnotatePage::giveClass);
    connect(pad_, &LabelPad::ratingClicked, this, &AnnotatePage::giveRating);
    connect(pad_, &LabelPad::commandClicked, this, [this](int command) { perform(DeskCommand(command)); });
    connect(pad_, &LabelPad::commentEntered, this, [this](const QString& comment) { desk_.setComment(comment); });
    connect(pad_, &LabelPad::schemesRequested, commands_, &ProjectCommands::editSchemes);
    connect(pad_->comment(), &QLineEdit::returnPressed, this, [this] { setFocus(); });
    connect(queue_->search(), &QLineEdit::returnPressed, this, [this] { setFocus(); });
}

bool AnnotatePage::busy() const {
    return session_.opening(QStringLiteral("project")) || clip_->busy() || suggester_.busy() || agreement_->busy();
}

void AnnotatePage::showEvent(QShowEvent* event) {
    qApp->installEventFilter(this);
    showEdits();
    Page::showEvent(event);
}

void AnnotatePage::hideEvent(QHideEvent* event) {
    qApp->removeEventFilter(this);
    clip_->player().stop();
    showEdits();
    Page::hideEvent(event);
}

bool AnnotatePage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
    const auto* widget = static_cast<const QWidget*>(watched);
    const QWidget* focus = QApplication::focusWidget();
    // Only as it arrives: what a text field leaves over (Return) goes on to the widgets around it and means nothing there.
    if ((focus && widget != focus) || QApplication::activePopupWidget()) return false;
    if (widget != this && !isAncestorOf(widget)) return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (takesText(widget)) {
        if (key.key() == Qt::Key_Escape) setFocus();
        return key.key() == Qt::Key_Escape;
    }
    if (needsItself(widget, key.key())) return false;
    return handleKey(key);
}

bool AnnotatePage::handleKey(const QKeyEvent& event) {
    if (!desk_.project() || views_->currentIndex() != 0) return false;
    const QKeySequence key = DeskKeys::sequenceOf(event);
    if (awaitedScale_) {
        const int value = event.key() - Qt::Key_0;
        const project::Id scale = *awaitedScale_;
        await(std::nullopt);
        if (value >= 0 && value <= 9) {
            giveRating(scale, value);
            return true;
        }
    }
    const LabelKey label = labelKeyOf(key, desk_.project()->schemes());
    // A key that is held down labels one clip, not the rest of the queue.
    if (label.kind != LabelKey::Kind::None && event.isAutoRepeat()) return true;
    if (label.kind == LabelKey::Kind::Class) {
        giveClass(label.id);
        return true;
    }
    if (label.kind == LabelKey::Kind::Scale) {
        await(label.id);
        return true;
    }
    if (const auto command = keys_.commandOf(key)) {
        perform(*command);
        return true;
    }
    if (event.key() == Qt::Key_Question) editKeys();
    return event.key() == Qt::Key_Question;
}

void AnnotatePage::await(std::optional<project::Id> scale) {
    awaitedScale_ = scale;
    pad_->setAwaitedScale(scale);
}

void AnnotatePage::perform(DeskCommand command) {
    if (!desk_.project() || performSound(command)) return;
    switch (command) {
        case DeskCommand::Next: return desk_.step(1);
        case DeskCommand::Previous: return desk_.step(-1);
        case DeskCommand::NextUnlabelled: return desk_.goToNextUnlabelled();
        case DeskCommand::Search:
            queue_->search()->setFocus();
            return queue_->search()->selectAll();
        case DeskCommand::Refresh: return desk_.refresh();
        case DeskCommand::Accept: return acceptSuggestion();
        case DeskCommand::Comment:
            pad_->comment()->setFocus();
            return pad_->comment()->selectAll();
        case DeskCommand::Blind: return desk_.setBlind(!desk_.blind());
        case DeskCommand::Help: return editKeys();
        default: return mark(command);
    }
}

bool AnnotatePage::performSound(DeskCommand command) {
    switch (command) {
        case DeskCommand::Play: clip_->togglePlay(); return true;
        case DeskCommand::Again: clip_->playAgain(); return true;
        case DeskCommand::Loop: clip_->toggleLoop(); return true;
        case DeskCommand::Slower: clip_->changeSpeed(-1); return true;
        case DeskCommand::Faster: clip_->changeSpeed(1); return true;
        case DeskCommand::SegmentBegin: clip_->markBegin(); return true;
        case DeskCommand::SegmentEnd: clip_->markEnd(); return true;
        case DeskCommand::AddSegment: clip_->addSegment(); return true;
        case DeskCommand::RemoveSegment: clip_->removeSegment(); return true;
        default: return false;
    }
}

// What concerns the answer: of one item, or of all that are selected, as one edit.
void AnnotatePage::mark(DeskCommand command) {
    const std::vector<size_t> rows = queue_->selectedRows();
    const auto flagOf = [](DeskCommand given) -> std::optional<project::Flag> {
        if (given == DeskCommand::Noise) return project::Noise;
        if (given == DeskCommand::Overlap) return project::Overlap;
        if (given == DeskCommand::WrongLanguage) return project::WrongLanguage;
        if (given == DeskCommand::Broken) return project::Broken;
        return std::nullopt;
    };
    const auto flag = flagOf(command);
    const std::string count = std::to_string(rows.size());
    if (rows.empty()) {
        if (flag) desk_.toggleFlag(*flag);
        if (command == DeskCommand::Unsure) desk_.toggleUnsure();
        if (command == DeskCommand::Clear) desk_.clearLabels();
    } else if (flag) {
        desk_.decideMany(rows, [&](project::Answer& answer) { answer.flags |= *flag; },
                         {CORE_TEXT("Flag %1 clips: %2"), {count, project::flagName(*flag)}});
    } else if (command == DeskCommand::Unsure) {
        desk_.decideMany(rows, [](project::Answer& answer) { answer.unsure = true; },
                         {CORE_TEXT("Mark %1 clips as unsure"), {count}});
    } else {
        desk_.decideMany(rows, [](project::Answer& answer) {
            answer.classes.clear();
            answer.ratings.clear();
            answer.unsure = false;
        }, {CORE_TEXT("Take back the labels of %1 clips"), {count}});
    }
}

void AnnotatePage::giveClass(project::Id classId) {
    const std::vector<size_t> rows = queue_->selectedRows();
    if (rows.empty()) {
        if (desk_.chooseClass(classId)) afterDecision();
        return;
    }
    const auto* entry = desk_.project()->classOf(classId);
    const Message title{CORE_TEXT("Label %1 clips as %2"), {std::to_string(rows.size()), entry ? entry->name : ""}};
    if (desk_.decideMany(rows, [&](project::Answer& answer) { desk_.putClass(answer, classId); }, title)) {
        status_->setText(translated(title));
        queue_->clearSelection();
    }
}

void AnnotatePage::giveRating(project::Id schemeId, int value) {
    const auto& schemes = desk_.project()->schemes();
    const auto scheme = std::find_if(schemes.begin(), schemes.end(),
                                     [&](const project::Scheme& candidate) { return candidate.id == schemeId; });
    if (scheme == schemes.end()) return;
    if (value < scheme->low || value > scheme->high) {
        status_->setText(tr("%1 goes from %2 to %3.").arg(QString::fromStdString(scheme->name)).arg(scheme->low).arg(scheme->high));
        return;
    }
    if (desk_.rate(schemeId, value)) afterDecision();
}

void AnnotatePage::acceptSuggestion() {
    const auto row = desk_.row();
    if (!row) return;
    if (desk_.blind()) {
        status_->setText(tr("Suggestions are hidden while you label blind."));
        return;
    }
    const project::Id proposed = desk_.suggestedClass(*row);
    if (proposed != 0)
        giveClass(proposed);
    else
        status_->setText(tr("The model proposes no class of this project here."));
}

// The next clip comes by itself once nothing more is asked of this one.
void AnnotatePage::afterDecision() {
    if (!desk_.complete()) return;
    if (desk_.position() + 1 < int(desk_.queue().size()))
        desk_.step(1);
    else
        status_->setText(tr("Saved. This was the last clip of the queue."));
}

void AnnotatePage::editKeys() {
    QWidget* top = window();
    QList<QAction*> actions;
    for (QAction* action : top->findChildren<QAction*>())
        if (!action->shortcut().isEmpty()) actions << action;
    KeysDialog(desk_, keys_, actions, this).exec();
}

void AnnotatePage::prepareForPicture() {
    if (!desk_.project()) commands_->openForPicture();
}

QStringList AnnotatePage::views() const {
    return {QStringLiteral("label"), QStringLiteral("agreement"), QStringLiteral("model")};
}

void AnnotatePage::showView(const QString& view) {
    tabs_->setCurrentIndex(std::max<int>(0, int(views().indexOf(view))));
}

void AnnotatePage::annotateClips(const QStringList& names) {
    session_.showPage(id());
    if (!desk_.project()) {
        empty_->setSentence(tr("Make a project of the open corpus first; then these clips can be labelled again."));
        return;
    }
    std::vector<project::ItemKey> keys;
    const project::ItemTable& items = desk_.project()->items();
    for (size_t row = 0; row < items.size(); ++row)
        if (names.contains(QString::fromStdString(items.item(row).path))) keys.push_back(items.item(row).key);
    tabs_->setCurrentIndex(0);
    if (keys.empty())
        notice_->say(Notice::Kind::Warning, tr("The open project has none of these clips."));
    else
        desk_.listOnly(keys, tr("%n clip(s) of the evaluation", nullptr, int(keys.size())));
}

void AnnotatePage::chooseAnnotator(int index) {
    if (index < 0) return;
    QString name = annotator_->itemData(index).toString();
    if (name.isEmpty())
        name = QInputDialog::getText(this, tr("Another annotator"), tr("Name, as it is stored with each label:")).trimmed();
    if (!name.isEmpty()) desk_.setAnnotator(name);
    fillAnnotators();
}

}  // namespace sigwavnet::studio
