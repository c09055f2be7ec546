// Which clips train, which select and which test, how many of each class, and what leaks between the parts.
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "app/studio/job.h"
#include "core/dataset/corpus.h"
#include "core/dataset/split.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace sigwavnet::studio {

class Session;

// Shows and changes the session's split. Folds and leaks are computed in a job.
class SplitPanel : public QWidget {
    Q_OBJECT
public:
    explicit SplitPanel(Session& session, QWidget* parent = nullptr);
    bool busy() const { return !job_.isNull() && job_->state() == Job::State::Running; }

Q_SIGNALS:
    void partsChanged(const std::vector<sigwavnet::Part>& parts);  // of the fold that is shown; empty: none

private:
    struct Splitting {
        std::vector<Fold> folds;
        std::vector<std::vector<Leak>> leaks;  // one a fold
    };
    void readForm();
    void showOptions();
    void compute();
    void showFold(int index);
    void showCounts(const Fold& fold);
    void showLeaks(const std::vector<Leak>& leaks);

    Session& session_;
    QComboBox* kind_;
    QSpinBox* seed_;
    QSpinBox* folds_;
    QLabel* foldsLabel_;
    QComboBox* fold_;
    QLabel* foldLabel_;
    QLabel* help_;
    QTableWidget* counts_;
    QLabel* leaks_;
    QPointer<Job> job_;
    Splitting splitting_;
};

}  // namespace sigwavnet::studio
