// One training option as a row of the form: its title, the field that changes it, its meaning.
#pragma once

#include <QWidget>

#include <string>

#include "core/training/config.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace sigwavnet::studio {

class OptionEditor : public QWidget {
    Q_OBJECT
public:
    OptionEditor(const OptionInfo& info, QWidget* parent = nullptr);

    const OptionInfo& info() const { return info_; }
    void setValue(const OptionValue& value);  // without edited()
    std::string text() const;                 // as setOption() takes it
    void setProblem(const QString& sentence);  // shown in place of the meaning; empty: none
    bool matches(const QString& words) const;  // of a search

Q_SIGNALS:
    void edited();

private:
    QWidget* makeField();
    void setLine(const QString& text);

    OptionInfo info_;
    QString help_;
    QLabel* helpLabel_;
    QSpinBox* spin_ = nullptr;
    QLineEdit* line_ = nullptr;
    QCheckBox* check_ = nullptr;
    QComboBox* choice_ = nullptr;
};

}  // namespace sigwavnet::studio
