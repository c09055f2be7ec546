// One training option as a row of the form: its title, the field that changes it, its meaning.
#pragma once

#include <QWidget>

#include <optional>
#include <string>

#include "core/training/config.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace sigwavnet::studio {

class OptionEditor : public QWidget {
    Q_OBJECT
public:
    OptionEditor(const OptionInfo& info, QWidget* parent = nullptr);

    const OptionInfo& info() const { return info_; }
    void setValue(const OptionValue& value);  // without edited()
    std::string text() const;                 // as setOption() takes it
    void setProblem(const QString& sentence);  // shown in place of the meaning; empty: none
    // Greys the field out and says why the option has no effect; empty: it has one.
    void setWithoutEffect(const QString& why);
    // The preset's value, where it is another one: a button then puts it back. Nothing: they are the same.
    void setReference(const std::optional<OptionValue>& value);
    bool matches(const QString& words) const;  // of a search

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeField();
    void setLine(const QString& text);
    void putBack();
    void updateIcon();
    void updateHelp();

    OptionInfo info_;
    QString help_, problem_, withoutEffect_;
    QLabel* helpLabel_;
    QSpinBox* spin_ = nullptr;
    QLineEdit* line_ = nullptr;
    QCheckBox* check_ = nullptr;
    QComboBox* choice_ = nullptr;
    QWidget* field_;  // the one of these that there is
    QToolButton* back_;
    std::optional<OptionValue> reference_;
};

}  // namespace sigwavnet::studio
