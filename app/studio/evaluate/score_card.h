// One figure of an evaluation: its name, its value, and the formula that made it.
#pragma once

#include <QFrame>

#include <optional>

#include "core/evaluation/intervals.h"

class QLabel;

namespace sigwavnet::studio {

class ScoreCard : public QFrame {
    Q_OBJECT
public:
    // `formula` stands below the value, `help` in the tool tip.
    ScoreCard(const QString& name, const QString& formula, const QString& help, QWidget* parent = nullptr);
    // 0 … 1, shown in percent, with an interval below it where one is known.
    void setShare(double share, const std::optional<Interval>& interval = std::nullopt);
    void clear();                 // no value
    QString valueText() const;
    QString intervalText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateFonts();

    QString title_;
    QLabel* name_;
    QLabel* value_;
    QLabel* interval_;
    QLabel* formula_;
};

}  // namespace sigwavnet::studio
