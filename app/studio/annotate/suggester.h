// The model's suggestions for every item of the project, computed in the background and stored as they come: the
// queue's items first, in its order.
//
// GUI thread; one run at a time. Another project on the desk ends it.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

#include "app/studio/annotate/desk.h"
#include "app/studio/job.h"

namespace sigwavnet::studio {

class Session;

class Suggester : public QObject {
    Q_OBJECT
public:
    Suggester(Session& session, Desk& desk, QObject* parent = nullptr);
    ~Suggester() override;

    // With the model that is open. Does nothing but say why where there is none, or nothing can be stored.
    void start();
    bool busy() const { return !job_.isNull() && job_->state() == Job::State::Running; }

Q_SIGNALS:
    void failed(const QString& sentence);
    void said(const QString& sentence);
    void finished();  // every item was looked at

private:
    struct Mailbox;
    struct Outcome {
        int looked = 0, unreadable = 0;
    };
    void cancel();
    bool store();
    void end(const Outcome& outcome);

    Session& session_;
    Desk& desk_;
    std::shared_ptr<Mailbox> mailbox_;
    project::ModelEntry model_;
    project::Id modelId_ = 0;
    QPointer<Job> job_;
    QTimer drain_;
};

}  // namespace sigwavnet::studio
