#include "app/studio/train/option_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/studio/session.h"
#include "app/studio/train/option_editor.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

QString coreWord(const std::string& text) {
    return translated(Message(text.c_str()));
}

}  // namespace

OptionForm::OptionForm(QWidget* parent)
    : QWidget(parent),
      preset_(new QComboBox(this)),
      presetHelp_(new QLabel(this)),
      search_(new QLineEdit(this)),
      advanced_(new QCheckBox(tr("Show rarely needed options"), this)) {
    for (const Preset& preset : presets()) preset_->addItem(coreWord(preset.title), QString::fromStdString(preset.name));
    presetHelp_->setWordWrap(true);
    presetHelp_->setProperty("secondary", true);
    search_->setPlaceholderText(tr("Find an option"));
    search_->setClearButtonEnabled(true);

    auto* presetRow = new QHBoxLayout;
    auto* presetTitle = new QLabel(tr("Preset"), this);
    presetTitle->setBuddy(preset_);
    presetRow->addWidget(presetTitle);
    presetRow->addWidget(preset_, 1);
    auto* searchRow = new QHBoxLayout;
    searchRow->addWidget(search_, 1);
    searchRow->addWidget(advanced_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(presetRow);
    layout->addWidget(presetHelp_);
    layout->addLayout(searchRow);
    layout->addWidget(makeGroups(), 1);

    connect(preset_, &QComboBox::activated, this, [this](int index) { usePreset(preset_->itemData(index).toString()); });
    connect(search_, &QLineEdit::textChanged, this, &OptionForm::filter);
    connect(advanced_, &QCheckBox::toggled, this, &OptionForm::filter);
    setConfig(presets().front().config);
    filter();
}

QWidget* OptionForm::makeGroups() {
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setSpacing(0);
    layout->setContentsMargins(0, 0, 10, 0);
    std::string current;
    for (const OptionInfo& info : trainingOptions()) {
        if (info.group != current) {
            current = info.group;
            auto* title = new QLabel(coreWord(current), inner);
            title->setFont(widgets::headingFont(font()));
            title->setContentsMargins(0, 12, 0, 2);
            layout->addWidget(title);
            groups_.push_back({title, {}});
        }
        auto* editor = new OptionEditor(info, inner);
        layout->addWidget(editor);
        groups_.back().editors.push_back(editor);
        connect(editor, &OptionEditor::edited, this, [this, editor] { read(editor); });
    }
    layout->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void OptionForm::setConfig(const TrainingConfig& config) {
    config_ = config;
    for (const Group& group : groups_)
        for (OptionEditor* editor : group.editors) editor->setValue(optionValue(config_, editor->info().key));
    check();
    showPreset();
}

void OptionForm::usePreset(const QString& name) {
    const auto preset = presetConfig(name.toStdString());
    if (!preset) return;
    TrainingConfig config = *preset;
    config.classMap = config_.classMap;  // belongs to the corpus that is open
    preset_->setCurrentIndex(preset_->findData(name));
    setConfig(config);
    Q_EMIT changed();
}

QString OptionForm::presetName() const {
    return preset_->currentData().toString();
}

void OptionForm::read(OptionEditor* editor) {
    const Status status = setOption(config_, editor->info().key, editor->text());
    editor->setProblem(status ? QString() : translated(status.error().message));
    check();
    showPreset();
    Q_EMIT changed();
}

// Each field by itself, then the whole.
void OptionForm::check() {
    problem_.clear();
    TrainingConfig probe = config_;
    for (const Group& group : groups_) {
        for (OptionEditor* editor : group.editors) {
            const Status status = setOption(probe, editor->info().key, editor->text());
            editor->setProblem(status ? QString() : translated(status.error().message));
            if (!status && problem_.isEmpty())
                problem_ = tr("%1: %2").arg(coreWord(editor->info().title), translated(status.error().message));
        }
    }
    if (!problem_.isEmpty()) return;
    if (const Status whole = validateConfig(config_); !whole) {
        problem_ = translated(whole.error().message);
        for (const Group& group : groups_)
            for (OptionEditor* editor : group.editors)
                if (editor->info().key == whole.error().where) editor->setProblem(problem_);
    }
}

void OptionForm::showPreset() {
    for (const Preset& preset : presets()) {
        if (preset.name != presetName().toStdString()) continue;
        QStringList changed;
        for (const OptionInfo& info : trainingOptions())
            if (info.key != "corpus.class_map" && optionValue(preset.config, info.key) != optionValue(config_, info.key))
                changed << coreWord(info.title);
        QString text = coreWord(preset.help);
        if (!changed.isEmpty()) text += QStringLiteral("\n") + tr("Changed: %1.").arg(changed.join(QStringLiteral(", ")));
        presetHelp_->setText(text);
    }
}

void OptionForm::filter() {
    const QString words = search_->text();
    for (const Group& group : groups_) {
        bool any = false;
        for (OptionEditor* editor : group.editors) {
            const bool folded = editor->info().advanced && !advanced_->isChecked() && words.isEmpty();
            const bool shown = !folded && editor->matches(words);
            editor->setVisible(shown);
            any = any || shown;
        }
        group.title->setVisible(any);
    }
}

}  // namespace sigwavnet::studio
