// One figure of an evaluation: its name, its value, and the formula that made it.
#pragma once

#include <QFrame>

class QLabel;

namespace sigwavnet::studio {

class ScoreCard : public QFrame {
    Q_OBJECT
public:
    // `formula` stands below the value, `help` in the tool tip.
    ScoreCard(const QString& name, const QString& formula, const QString& help, QWidget* parent = nullptr);
    void setShare(double share);  // 0 … 1, shown in percent
    void clear();                 // no value
    QString valueText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateFonts();

    QString title_;
    QLabel* name_;
    QLabel* value_;
    QLabel* formula_;
};

}  // namespace sigwavnet::studio
