// The evaluated model beside a second one, on the same clips.
#pragma once

#include <QWidget>

#include <optional>

#include "core/evaluation/comparison.h"
#include "widgets/number_table.h"

class QLabel;
class QPushButton;

namespace sigwavnet::studio {

// Which clips of a comparison are listed.
enum class PairedClips { BothRight, OnlyFirst, OnlySecond, BothWrong };

// A row for each of WA, UAR and the F1s: first, second, difference and its interval.
QStringList differenceColumns();
std::vector<widgets::NumberTable::Row> differenceRows(const Comparison& comparison);
// A row for each of PairedClips, which is its key.
QStringList pairedColumns();
std::vector<widgets::NumberTable::Row> pairedRows(const Comparison& comparison);
// McNemar's test and what the intervals were drawn from, in sentences.
QString comparisonText(const Comparison& comparison);

class ModelComparison : public QWidget {
    Q_OBJECT
public:
    explicit ModelComparison(QWidget* parent = nullptr);

    // Nothing: none yet. `second`: the other model's name.
    void setComparison(const std::optional<Comparison>& comparison, const QString& second);
    void setReady(bool ready);  // whether there is an evaluation to compare with
    widgets::NumberTable& differences() { return *differences_; }
    widgets::NumberTable& pairs() { return *pairs_; }
    QString text() const;

Q_SIGNALS:
    void modelWanted();
    void clipsWanted(sigwavnet::studio::PairedClips clips);

private:
    QPushButton* choose_;
    QLabel* subject_;
    QLabel* text_;
    widgets::NumberTable* differences_;
    widgets::NumberTable* pairs_;
};

}  // namespace sigwavnet::studio
