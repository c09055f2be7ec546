// The Train page: presets and options at the left with what they cost, the run at the right.
#pragma once

#include "app/studio/page.h"

#include <QPointer>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sigwavnet {
struct TrainingConfig;
}

namespace sigwavnet::studio {

class CostView;
class Job;
class Notice;
class OptionForm;
class RunView;
class ScheduleChart;
struct PlannedSplit;
struct TrainingPlan;

class TrainPage : public Page {
    Q_OBJECT
public:
    TrainPage(Session& session, QWidget* parent);
    ~TrainPage() override;

    QString id() const override { return QStringLiteral("train"); }
    QString title() const override { return tr("Train"); }
    QString icon() const override { return QStringLiteral("train"); }
    bool busy() const override;

    OptionForm& form() { return *form_; }
    CostView& cost() { return *cost_; }
    RunView& run() { return *run_; }
    void use(const TrainingConfig& config);  // as if a person had entered its options
    // Trains on the open corpus into a fresh folder, or says on the page why it can't.
    void start();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeOptions();
    QWidget* makeRun();
    QWidget* makeButtons();
    void makeCommands();
    void connectSession();
    bool readWithClassMap();
    void takeSplit();   // the session's into the form
    void takeCorpus();  // the class map that the open corpus was read with
    void formChanged();
    void plan();
    void showPlan(const TrainingPlan& plan);
    void measure();
    void updateState();
    void pauseOrGoOn();
    void resume(const QString& folder, const QString& moved = {});
    void chooseRun();
    void chooseCorpus();
    void saveConfig();
    void loadConfig();

    OptionForm* form_;
    ScheduleChart* schedule_;
    Notice* notice_;
    CostView* cost_;
    QLabel* problem_;
    QPushButton* start_;
    QPushButton* pause_;
    QPushButton* stop_;
    QStackedWidget* right_;
    RunView* run_;
    std::shared_ptr<const TrainingPlan> plan_;  // null: none yet
    QPointer<Job> planning_;
    bool startWhenRead_ = false;  // the corpus is being read with another class map
};

}  // namespace sigwavnet::studio
