// The list above the job line: everything that runs, and how the latest jobs ended.
#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include <vector>

#include "app/studio/job.h"

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace sigwavnet::studio {

class JobList : public QFrame {
    Q_OBJECT
public:
    JobList(JobRunner& jobs, QWidget* parent);

    // Opens the list with its lower left corner at `corner` (global).
    void openAbove(const QPoint& corner);

private:
    struct Row {
        QPointer<Job> job;
        QFrame* frame;
        QLabel* title;
        QLabel* detail;
        QProgressBar* bar;
        QWidget* cancel;
    };
    void add(Job* job);
    void update(Row& row);
    void conclude(Job* job);

    std::vector<Row> rows_;
    QVBoxLayout* layout_;
    QLabel* nothing_;
};

// One line about where a job stands: "Reading clips, 42 %, 3 min left", or how it ended.
QString jobDetail(const Job& job);

}  // namespace sigwavnet::studio
