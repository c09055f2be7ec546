// The form of every training option, made from core's table: presets above, groups that fold below.
#pragma once

#include <QWidget>

#include <string>
#include <vector>

#include "core/training/config.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace sigwavnet::studio {

class OptionEditor;
class OptionGroup;
class PresetBox;

class OptionForm : public QWidget {
    Q_OBJECT
public:
    explicit OptionForm(QWidget* parent = nullptr);

    // What the fields say; the last right value of a field that is wrong at the moment.
    const TrainingConfig& config() const { return config_; }
    void setConfig(const TrainingConfig& config);  // without changed()
    void usePreset(const QString& name);
    QString presetName() const;  // "small"; with changes as well
    PresetBox& presetBox() { return *preset_; }

    // The first field that is wrong, or what contradicts itself: a sentence; empty when all is right.
    QString problem() const { return problem_; }

    // The group that holds the option `key` (which must exist).
    OptionGroup& groupOf(const std::string& key);
    void find();  // the keyboard goes to the search field

Q_SIGNALS:
    void changed();

private:
    QWidget* makeGroups();
    void read(OptionEditor* editor);
    void check();
    void showPreset();
    void filter();
    std::vector<OptionEditor*> editors() const;

    TrainingConfig config_;
    QString problem_;
    PresetBox* preset_;
    QLabel* presetHelp_;
    QLineEdit* search_;
    QCheckBox* advanced_;
    QScrollArea* area_;
    std::vector<OptionGroup*> groups_;
};

}  // namespace sigwavnet::studio
