#include "app/studio/annotate/keys_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "app/studio/session.h"

namespace sigwavnet::studio {

KeysDialog::KeysDialog(Desk& desk, DeskKeys& keys, QList<QAction*> actions, QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      keys_(keys),
      actions_(std::move(actions)),
      table_(new QTableWidget(0, 2, this)),
      edit_(new QKeySequenceEdit(this)),
      problem_(new QLabel(this)) {
    setWindowTitle(tr("Keys of the desk"));
    table_->setHorizontalHeaderLabels({tr("What it does"), tr("Key")});
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->verticalHeader()->hide();
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    problem_->setWordWrap(true);
    edit_->setAccessibleName(tr("New key"));
    auto* unbind = new QPushButton(tr("No key"), this);
    auto* defaults = new QPushButton(tr("As at first"), this);
    auto* line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("Key of the chosen line:"), this));
    line->addWidget(edit_, 1);
    line->addWidget(unbind);
    line->addWidget(defaults);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* hint = new QLabel(tr("Digits are pressed to label; keys do nothing inside text fields. Ctrl+Z takes back any edit, also "
                               "those of earlier days. Several lines of the queue that are selected are labelled together."),
                            this);
    hint->setWordWrap(true);
    hint->setProperty("secondary", true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(table_, 1);
    layout->addLayout(line);
    layout->addWidget(problem_);
    layout->addWidget(buttons);
    resize(520, 620);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(edit_, &QKeySequenceEdit::editingFinished, this, [this] {
        if (!edit_->keySequence().isEmpty()) setKey(edit_->keySequence());
    });
    connect(unbind, &QPushButton::clicked, this, [this] { setKey({}); });
    connect(defaults, &QPushButton::clicked, this, [this] {
        keys_.restoreDefaults();
        fill();
    });
    connect(table_, &QTableWidget::currentCellChanged, this, [this] {
        edit_->clear();
        problem_->clear();
    });
    fill();
    choose(0);
}

void KeysDialog::addProjectLines() {
    const auto keyFrom = [](const std::string& text) {
        return QKeySequence::fromString(QString::fromStdString(text), QKeySequence::PortableText);
    };
    if (!desk_.project()) return;
    for (const project::Scheme& scheme : desk_.project()->schemes()) {
        const QString name = QString::fromStdString(scheme.name);
        if (scheme.kind == project::SchemeKind::Rating)
            lines_.push_back({std::nullopt, scheme.id, 0, tr("Rate %1, then a digit").arg(name), keyFrom(scheme.key)});
        for (const project::ClassEntry& entry : scheme.classes)
            lines_.push_back({std::nullopt, scheme.id, entry.id,
                              tr("%1: %2", "scheme and class").arg(name, QString::fromStdString(entry.name)), keyFrom(entry.key)});
    }
}

void KeysDialog::fill() {
    const int current = table_->currentRow();
    lines_.clear();
    addProjectLines();
    for (const DeskCommandInfo& info : deskCommands())
        lines_.push_back({info.command, 0, 0, commandTitle(info.command), keys_.keyOf(info.command)});
    table_->setRowCount(int(lines_.size()));
    for (int i = 0; i < int(lines_.size()); ++i) {
        table_->setItem(i, 0, new QTableWidgetItem(lines_[size_t(i)].title));
        table_->setItem(i, 1, new QTableWidgetItem(lines_[size_t(i)].key.toString(QKeySequence::NativeText)));
    }
    if (current >= 0) choose(current);
}

void KeysDialog::choose(int line) {
    table_->setCurrentCell(line, 0);
}

QString KeysDialog::problem() const {
    return problem_->text();
}

void KeysDialog::say(const QString& sentence) {
    problem_->setText(sentence);
}

bool KeysDialog::setKey(const QKeySequence& key) {
    const int current = table_->currentRow();
    if (current < 0) return false;
    const Line line = lines_[size_t(current)];
    if (key == line.key) return true;
    const auto schemes = desk_.project() ? desk_.project()->schemes() : std::vector<project::Scheme>();
    const QString taken = keys_.collision(key, line.command, schemes, actions_);
    if (!taken.isEmpty()) {
        say(taken);
        return false;
    }
    if (line.command)
        keys_.bind(*line.command, key);
    else if (!bindOfProject(line, key))
        return false;
    fill();
    say({});
    return true;
}

bool KeysDialog::bindOfProject(const Line& line, const QKeySequence& key) {
    const auto& schemes = desk_.project()->schemes();
    const auto found = std::find_if(schemes.begin(), schemes.end(),
                                    [&](const project::Scheme& scheme) { return scheme.id == line.scheme; });
    if (found == schemes.end()) return false;
    project::Scheme scheme = *found;
    const std::string text = key.toString(QKeySequence::PortableText).toStdString();
    if (line.classId == 0) scheme.key = text;
    for (project::ClassEntry& entry : scheme.classes)
        if (entry.id == line.classId) entry.key = text;
    const auto stored = desk_.project()->setScheme(scheme);
    if (!stored) say(translated(stored.error()));
    return stored.ok();
}

}  // namespace sigwavnet::studio
