// "Retrain on the labels": from the labels of the project to a run on the Train page, and from its model to new
// suggestions and a queue that is ordered anew.
//
// The run has a split of its own: it is never tested on what it was trained on. GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

#include "app/studio/annotate/desk.h"
#include "app/studio/job.h"
#include "core/dataset/corpus.h"
#include "core/training/config.h"

namespace sigwavnet::studio {

class Session;
class Suggester;

// The labels that one annotator gave to the main scheme, as a corpus; clips that are missing, unsure or flagged as broken
// are left out.
Corpus corpusOfLabels(const Desk& desk);

class Retraining : public QObject {
    Q_OBJECT
public:
    Retraining(Session& session, Desk& desk, Suggester& suggester, QObject* parent = nullptr);

    void ask(QWidget* parent);  // lets the person choose how
    // False, and failed() said why, when there are too few labels or a training runs already.
    bool start(const TrainingConfig& config);
    bool active() const { return !folder_.isEmpty(); }

Q_SIGNALS:
    void failed(const QString& sentence);
    void said(const QString& sentence);

private:
    void launch(std::shared_ptr<const Corpus> corpus, const TrainingConfig& config);
    void trained();
    void take(const std::string& hash);
    bool refuse(const QString& sentence);

    Session& session_;
    Desk& desk_;
    Suggester& suggester_;
    QString folder_;  // of the run that was started here; empty: none
    project::RunEntry run_;
    bool opening_ = false;  // its model is being opened
    QPointer<Job> job_;
};

}  // namespace sigwavnet::studio
