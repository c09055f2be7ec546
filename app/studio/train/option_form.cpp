#include "app/studio/train/option_form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/studio/session.h"
#include "app/studio/train/option_editor.h"
#include "app/studio/train/option_group.h"
#include "app/studio/train/preset_box.h"

namespace sigwavnet::studio {

namespace {

// What nearly everybody looks at; the other groups are folded at first.
constexpr const char* kOpenAtFirst[] = {"split.name", "training.epochs"};
// Belongs to the corpus that is open, not to a preset.
constexpr const char* kClassMap = "corpus.class_map";

const TrainingConfig& presetOf(const std::string& name) {
    for (const Preset& preset : presets())
        if (preset.name == name) return preset.config;
    return presets().front().config;
}

}  // namespace

OptionForm::OptionForm(QWidget* parent)
    : QWidget(parent),
      preset_(new PresetBox(this)),
      presetHelp_(new QLabel(this)),
      search_(new QLineEdit(this)),
      advanced_(new QCheckBox(tr("Show rarely needed options"), this)) {
    presetHelp_->setWordWrap(true);
    presetHelp_->setProperty("secondary", true);
    search_->setPlaceholderText(tr("Find an option"));
    search_->setClearButtonEnabled(true);

    auto* presetRow = new QHBoxLayout;
    auto* presetTitle = new QLabel(tr("Preset"), this);
    presetTitle->setBuddy(preset_);
    presetRow->addWidget(presetTitle);
    presetRow->addWidget(preset_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(presetRow);
    layout->addWidget(presetHelp_);
    layout->addWidget(search_);
    layout->addWidget(makeGroups(), 1);

    connect(preset_, &QComboBox::activated, this, [this] { usePreset(preset_->preset()); });
    connect(search_, &QLineEdit::textChanged, this, &OptionForm::filter);
    connect(advanced_, &QCheckBox::toggled, this, &OptionForm::filter);
    setConfig(presets().front().config);
    for (const char* key : kOpenAtFirst) groupOf(key).setOpen(true);
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
            groups_.push_back(new OptionGroup(coreWord(current), inner));
            layout->addWidget(groups_.back());
        }
        auto* editor = new OptionEditor(info, inner);
        groups_.back()->add(editor);
        connect(editor, &OptionEditor::edited, this, [this, editor] { read(editor); });
    }
    layout->addSpacing(8);
    layout->addWidget(advanced_);
    layout->addStretch();
    area_ = new QScrollArea(this);
    area_->setWidget(inner);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area_;
}

std::vector<OptionEditor*> OptionForm::editors() const {
    std::vector<OptionEditor*> all;
    for (const OptionGroup* group : groups_) all.insert(all.end(), group->editors().begin(), group->editors().end());
    return all;
}

OptionGroup& OptionForm::groupOf(const std::string& key) {
    for (OptionGroup* group : groups_)
        for (const OptionEditor* editor : group->editors())
            if (editor->info().key == key) return *group;
    Q_UNREACHABLE();
}

void OptionForm::setConfig(const TrainingConfig& config) {
    config_ = config;
    for (OptionEditor* editor : editors()) editor->setValue(optionValue(config_, editor->info().key));
    check();
    showPreset();
}

void OptionForm::usePreset(const QString& name) {
    const auto preset = presetConfig(name.toStdString());
    if (!preset) return;
    TrainingConfig config = *preset;
    config.classMap = config_.classMap;
    preset_->setPreset(name);
    setConfig(config);
    Q_EMIT changed();
}

QString OptionForm::presetName() const {
    return preset_->preset();
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
    for (OptionEditor* editor : editors())
        editor->setWithoutEffect(translated(whyWithoutEffect(config_, editor->info().key)));
    for (OptionEditor* editor : editors()) {
        const Status status = setOption(probe, editor->info().key, editor->text());
        editor->setProblem(status ? QString() : translated(status.error().message));
        if (!status && problem_.isEmpty())
            problem_ = tr("%1: %2").arg(coreWord(editor->info().title), translated(status.error().message));
    }
    if (!problem_.isEmpty()) return;
    if (const Status whole = validateConfig(config_); !whole) {
        problem_ = translated(whole.error().message);
        for (OptionEditor* editor : editors())
            if (editor->info().key == whole.error().where) editor->setProblem(problem_);
    }
}

// Which options differ from the preset: each can be put back, and its group's heading counts them.
void OptionForm::showPreset() {
    const std::string name = presetName().toStdString();
    const TrainingConfig& preset = presetOf(name);
    for (OptionGroup* group : groups_) {
        int changed = 0;
        for (OptionEditor* editor : group->editors()) {
            const std::string& key = editor->info().key;
            if (key == kClassMap) continue;
            const OptionValue value = optionValue(preset, key);
            const bool differs = value != optionValue(config_, key);
            editor->setReference(differs ? std::optional(value) : std::nullopt);
            changed += differs;
        }
        group->setChanged(changed);
    }
    for (const Preset& one : presets())
        if (one.name == name) presetHelp_->setText(coreWord(one.help));
}

void OptionForm::filter() {
    for (OptionGroup* group : groups_) group->filter(search_->text(), advanced_->isChecked());
}

void OptionForm::find() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

}  // namespace sigwavnet::studio
