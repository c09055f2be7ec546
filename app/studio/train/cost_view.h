// What the chosen options cost: parameters, memory, shortest clip, time an epoch; and what the split is worth.
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace sigwavnet::studio {

struct TrainingPlan;

class CostView : public QWidget {
    Q_OBJECT
public:
    explicit CostView(QWidget* parent = nullptr);

    // `epochs` of the whole training.
    void setPlan(const TrainingPlan& plan, int epochs);
    QString text() const;  // as shown, a line a row

Q_SIGNALS:
    // The time an epoch takes is not known on this machine, and somebody wants to know it.
    void measureRequested();

private:
    QLabel* addRow(QGridLayout* grid, const QString& title);

    QLabel* parameters_;
    QLabel* memory_;
    QLabel* shortest_;
    QLabel* time_;
    QLabel* clips_;
    QLabel* warning_;
};

// "42 118 parameters · about 6 s an epoch", for a list of presets.
QString presetCostText(const TrainingPlan& plan, size_t preset);
// The split's leaks as sentences of rich text; empty when nothing leaks.
QString leakText(const TrainingPlan& plan, const QPalette& palette);

}  // namespace sigwavnet::studio
