// What other processes are to do, as a form: the fields, which scroll, and below them what that would be,
// what is wrong with it, and the buttons Start, Stop, Resume and Open.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace sigwavnet::studio {

class FollowedRun;
class Page;

class WorkForm : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString start, startHelp, stopHelp, resumeHelp, openHelp;
        // What the same is called in the command palette.
        QString startCommand, stopCommand, resumeCommand, openCommand;
    };
    // `fields` becomes this widget's; the commands become `page`'s.
    WorkForm(QWidget* fields, const Words& words, FollowedRun& run, Page* page);

    // `plan`: what Start would do. `problem`: why it can't; empty: it can when `ready`. `resumable`: there is
    // something left to do in what is shown.
    void setState(const QString& plan, const QString& problem, bool ready, bool resumable);

Q_SIGNALS:
    void startWanted();
    void resumeWanted();
    void openWanted();

private:
    QWidget* makeButtons(const Words& words, Page* page);

    FollowedRun& run_;
    QLabel* plan_;
    QLabel* problem_;
    QPushButton* start_;
    QPushButton* stop_;
    QPushButton* resume_;
    QPushButton* open_;
};

// A choice in such a form: it may be cut, its open list shows all.
void keepNarrow(QComboBox& box);

}  // namespace sigwavnet::studio
