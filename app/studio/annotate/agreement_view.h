// How far the annotators agree: the coefficients with intervals, per class and per pair, and who takes what for what. A
// cell of a pair's confusion leads to its clips.
#pragma once

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

#include "app/project/measures.h"
#include "app/studio/annotate/agreement_report.h"
#include "app/studio/annotate/desk.h"
#include "app/studio/job.h"

class QComboBox;
class QLabel;

namespace sigwavnet::widgets {
class MatrixView;
class NumberTable;
}

namespace sigwavnet::studio {

class Session;

class AgreementView : public QWidget {
    Q_OBJECT
public:
    AgreementView(Session& session, Desk& desk, QWidget* parent = nullptr);
    ~AgreementView() override;

    bool busy() const { return !job_.isNull() && job_->state() == Job::State::Running; }
    const std::optional<AgreementReport>& report() const { return report_; }

Q_SIGNALS:
    void itemsChosen();  // the desk now lists the clips of a cell
    void consensusRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFigures();
    QWidget* makePair();
    void fillSchemes();
    void fillClasses();
    void compute();
    void show();
    void showPair(int pair);
    void listCell(int row, int column);
    const project::Scheme* scheme() const;

    Session& session_;
    Desk& desk_;
    QComboBox* schemes_;
    QComboBox* classes_;
    QLabel* message_;
    widgets::NumberTable* overall_;
    widgets::NumberTable* perClass_;
    widgets::NumberTable* pairs_;
    QLabel* pairTitle_;
    widgets::MatrixView* confusion_;
    project::SelectedRatings ratings_;
    std::optional<AgreementReport> report_;
    int pair_ = -1;  // shown in the matrix
    bool outdated_ = true;
    QPointer<Job> job_;
};

}  // namespace sigwavnet::studio
