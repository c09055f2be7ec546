// What a search has found so far: its trials as lines and as a table, the best one, which options mattered.
#pragma once

#include <QWidget>

#include "core/training/config.h"

class QLabel;
class QPushButton;

namespace sigwavnet::widgets {
class NumberTable;
class ParallelCoordinates;
class ProbabilityBars;
}  // namespace sigwavnet::widgets

namespace sigwavnet::studio {

class SearchRun;
struct SearchSnapshot;

class SearchView : public QWidget {
    Q_OBJECT
public:
    explicit SearchView(SearchRun& run, QWidget* parent = nullptr);

    widgets::ParallelCoordinates& lines() { return *lines_; }
    widgets::NumberTable& table() { return *table_; }
    QPushButton& useButton() { return *use_; }
    QString stateText() const;

Q_SIGNALS:
    void useRequested(const sigwavnet::TrainingConfig& config);
    void trialChosen(int trial);  // double click or Enter, from 0

private:
    QWidget* makeFindings();
    void showSnapshot();
    void showState();
    void showBest(const SearchSnapshot& search);
    void showImportance(const SearchSnapshot& search);
    void selectTrial(int trial);
    void use();

    SearchRun& run_;
    QLabel* title_;
    QLabel* state_;
    widgets::ParallelCoordinates* lines_;
    widgets::NumberTable* table_;
    QLabel* best_;
    QPushButton* use_;
    widgets::ProbabilityBars* importance_;
    QLabel* importanceText_;
    QStringList columns_;
};

}  // namespace sigwavnet::studio
