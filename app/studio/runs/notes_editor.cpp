#include "app/studio/runs/notes_editor.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kPause = 1500;  // without a key, before what was typed is kept [ms]

}  // namespace

NotesEditor::NotesEditor(QWidget* parent)
    : QWidget(parent), title_(new QLabel(this)), tags_(new QLineEdit(this)), note_(new QPlainTextEdit(this)) {
    title_->setFont(widgets::headingFont(font()));
    title_->setMinimumWidth(1);
    tags_->setPlaceholderText(tr("Tags, with commas between them"));
    tags_->setAccessibleName(tr("Tags"));
    tags_->setMaxLength(500);
    note_->setPlaceholderText(tr("What this run was for, and what came of it"));
    note_->setAccessibleName(tr("Note"));
    note_->setTabChangesFocus(true);
    pause_.setSingleShot(true);
    pause_.setInterval(kPause);
    connect(&pause_, &QTimer::timeout, this, &NotesEditor::commit);
    const auto typed = [this] {
        typing_ = true;
        pause_.start();
    };
    connect(tags_, &QLineEdit::textEdited, this, typed);
    connect(note_, &QPlainTextEdit::textChanged, this, typed);
    connect(tags_, &QLineEdit::editingFinished, this, &NotesEditor::commit);
    note_->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(title_);
    layout->addWidget(tags_);
    layout->addWidget(note_, 1);
    setMinimumWidth(180);
    setRun(nullptr);
}

NotesEditor::~NotesEditor() = default;

RunNotes NotesEditor::notes() const {
    return {note_->toPlainText().toStdString(), parseTags(tags_->text().toStdString())};
}

void NotesEditor::setRun(const RunPtr& run) {
    const bool same = run && run_ && run->folder == run_->folder;
    if (!same) commit();
    run_ = run;
    setEnabled(run != nullptr);
    title_->setText(run ? tr("Notes on %1").arg(QString::fromStdString(run->name)) : tr("Notes"));
    title_->setToolTip(title_->text());
    if (same && (typing_ || notes() == run->notes)) return;
    const QSignalBlocker quietTags(tags_), quietNote(note_);
    tags_->setText(run ? QString::fromStdString(tagsText(run->notes.tags)) : QString());
    note_->setPlainText(run ? QString::fromStdString(run->notes.note) : QString());
}

void NotesEditor::commit() {
    pause_.stop();
    if (!std::exchange(typing_, false) || !run_) return;
    const RunNotes now = notes();
    if (now == run_->notes) return;
    const RunPtr run = run_;
    auto changed = std::make_shared<RunRecord>(*run);
    changed->notes = now;
    run_ = changed;  // until the list has read it
    Q_EMIT edited(run, now);
}

bool NotesEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == note_ && event->type() == QEvent::FocusOut) commit();
    return QWidget::eventFilter(watched, event);
}

}  // namespace sigwavnet::studio
