// The form of every training option, made from core's table: presets above, groups below, what a choice costs beside.
#pragma once

#include <QWidget>

#include <vector>

#include "core/training/config.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace sigwavnet::studio {

class OptionEditor;

class OptionForm : public QWidget {
    Q_OBJECT
public:
    explicit OptionForm(QWidget* parent = nullptr);

    // What the fields say; the last right value of a field that is wrong at the moment.
    const TrainingConfig& config() const { return config_; }
    void setConfig(const TrainingConfig& config);  // without changed()
    void usePreset(const QString& name);
    QString presetName() const;  // "small"; with changes as well

    // The first field that is wrong, or what contradicts itself: a sentence; empty when all is right.
    QString problem() const { return problem_; }

Q_SIGNALS:
    void changed();

private:
    QWidget* makeGroups();
    void read(OptionEditor* editor);
    void check();
    void showPreset();
    void filter();

    TrainingConfig config_;
    QString problem_;
    QComboBox* preset_;
    QLabel* presetHelp_;
    QLineEdit* search_;
    QCheckBox* advanced_;
    struct Group {
        QLabel* title;
        std::vector<OptionEditor*> editors;
    };
    std::vector<Group> groups_;
};

}  // namespace sigwavnet::studio
