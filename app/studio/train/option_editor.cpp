#include "app/studio/train/option_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

#include "app/studio/session.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

// A wheel that scrolls the form must not change a field under the cursor.
class WheelGuard final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus()) return false;
        event->ignore();
        return true;
    }
};

QString valueText(const OptionValue& value) {
    if (const auto* integer = std::get_if<int64_t>(&value)) return QString::number(*integer);
    if (const auto* real = std::get_if<double>(&value))
        return QString::fromStdString(sigwavnet::numberText(*real, 10));
    if (const auto* boolean = std::get_if<bool>(&value)) return *boolean ? OptionEditor::tr("on") : OptionEditor::tr("off");
    return QString::fromStdString(std::get<std::string>(value));
}

}  // namespace

OptionEditor::OptionEditor(const OptionInfo& info, QWidget* parent)
    : QWidget(parent),
      info_(info),
      help_(coreWord(info.help)),
      helpLabel_(new QLabel(help_, this)),
      field_(makeField()),
      back_(new QToolButton(this)) {
    field_->setFocusPolicy(Qt::StrongFocus);
    field_->installEventFilter(new WheelGuard(field_));
    field_->setAccessibleDescription(help_);
    auto* title = new QLabel(coreWord(info.title), this);
    title->setBuddy(field_);
    title->setToolTip(QString::fromStdString(info.key));
    title->setWordWrap(true);
    helpLabel_->setWordWrap(true);
    helpLabel_->setProperty("secondary", true);

    back_->setAutoRaise(true);
    back_->setIconSize(QSize(14, 14));
    back_->setFocusPolicy(Qt::TabFocus);
    back_->hide();
    connect(back_, &QToolButton::clicked, this, &OptionEditor::putBack);
    updateIcon();

    auto* row = new QHBoxLayout;
    row->addWidget(title, 3);
    row->addWidget(back_);
    if (check_) {
        row->addWidget(field_, 0, Qt::AlignRight);
    } else {
        row->addWidget(field_, 2);
    }
    if (!info.unit.empty()) {
        auto* unit = new QLabel(coreWord(info.unit), this);
        unit->setProperty("secondary", true);
        row->addWidget(unit);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 6);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(helpLabel_);
}

QWidget* OptionEditor::makeField() {
    switch (info_.type) {
        case OptionInfo::Type::Boolean:
            check_ = new QCheckBox(this);
            connect(check_, &QCheckBox::toggled, this, &OptionEditor::edited);
            return check_;
        case OptionInfo::Type::Choice:
            choice_ = new QComboBox(this);
            for (const std::string& choice : info_.choices) choice_->addItem(QString::fromStdString(choice));
            connect(choice_, &QComboBox::currentIndexChanged, this, &OptionEditor::edited);
            return choice_;
        case OptionInfo::Type::Integer:
            if (info_.maximum <= std::numeric_limits<int>::max()) {
                spin_ = new QSpinBox(this);
                spin_->setRange(int(info_.minimum), int(info_.maximum));
                connect(spin_, &QSpinBox::valueChanged, this, &OptionEditor::edited);
                return spin_;
            }
            break;
        case OptionInfo::Type::Real:
        case OptionInfo::Type::Text: break;
    }
    line_ = new QLineEdit(this);
    line_->setFont(widgets::tabularFont(font()));
    connect(line_, &QLineEdit::textEdited, this, &OptionEditor::edited);
    return line_;
}

void OptionEditor::setValue(const OptionValue& value) {
    const QSignalBlocker quiet(this);
    if (const auto* integer = std::get_if<int64_t>(&value)) {
        if (spin_)
            spin_->setValue(int(*integer));
        else
            setLine(QString::number(*integer));
    } else if (const auto* real = std::get_if<double>(&value)) {
        setLine(QString::fromStdString(sigwavnet::numberText(*real, 10)));
    } else if (const auto* boolean = std::get_if<bool>(&value)) {
        check_->setChecked(*boolean);
    } else if (choice_) {
        choice_->setCurrentText(QString::fromStdString(std::get<std::string>(value)));
    } else {
        setLine(QString::fromStdString(std::get<std::string>(value)));
    }
}

void OptionEditor::setLine(const QString& text) {
    if (!line_->hasFocus() || line_->text().isEmpty()) line_->setText(text);  // never under a typing hand
}

std::string OptionEditor::text() const {
    if (spin_) return std::to_string(spin_->value());
    if (check_) return check_->isChecked() ? "true" : "false";
    if (choice_) return choice_->currentText().toStdString();
    QString text = line_->text().trimmed();
    // A decimal comma is understood where a number is meant.
    if (info_.type == OptionInfo::Type::Real) text.replace(QLatin1Char(','), QLatin1Char('.'));
    return text.toStdString();
}

void OptionEditor::setReference(const std::optional<OptionValue>& value) {
    reference_ = value;
    back_->setVisible(value.has_value());
    if (!value) return;
    const QString tip = tr("Back to the preset's value: %1").arg(valueText(*value));
    back_->setToolTip(tip);
    back_->setAccessibleName(tip);
}

void OptionEditor::putBack() {
    if (!reference_) return;
    if (line_) line_->clear();  // or a field that has the keyboard would keep what was typed
    setValue(*reference_);
    Q_EMIT edited();
}

void OptionEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateIcon();
    QWidget::changeEvent(event);
}

void OptionEditor::updateIcon() {
    back_->setIcon(widgets::lineIcon(QStringLiteral("reset"), widgets::theme(palette()).accent));
}

void OptionEditor::setProblem(const QString& sentence) {
    problem_ = sentence;
    updateHelp();
}

void OptionEditor::setWithoutEffect(const QString& why) {
    withoutEffect_ = why;
    field_->setEnabled(why.isEmpty());
    updateHelp();
}

// What is wrong comes first, then why the field is grey, then what it means.
void OptionEditor::updateHelp() {
    const QString& word = !problem_.isEmpty() ? problem_ : !withoutEffect_.isEmpty() ? withoutEffect_ : help_;
    helpLabel_->setText(word);
    if (helpLabel_->property("problem").toBool() == !problem_.isEmpty()) return;
    helpLabel_->setProperty("problem", !problem_.isEmpty());
    helpLabel_->setStyleSheet(
        problem_.isEmpty() ? QString()
                           : QStringLiteral("color: %1").arg(widgets::theme(palette()).error.name()));
}

bool OptionEditor::matches(const QString& words) const {
    const QString all = QStringLiteral("%1 %2 %3").arg(QString::fromStdString(info_.key), coreWord(info_.title), help_);
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive)) return false;
    return true;
}

}  // namespace sigwavnet::studio
