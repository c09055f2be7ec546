// The program without a window: while a training goes on, a closed window may leave it running.
//
// A second start of the program then shows this one's window instead of beginning anew. GUI thread.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace sigwavnet::studio {

class TrainingRun;

class Background : public QObject {
    Q_OBJECT
public:
    explicit Background(TrainingRun& training, QObject* parent = nullptr);

    // From now on the program stays although its last window is closed, until the training has ended.
    void enter();
    void leave();  // a window is shown again
    bool entered() const { return server_.isListening(); }

    // Asks this person's program in the background to show its window and open `paths`. False: there is none.
    static bool wake(const QStringList& paths);

Q_SIGNALS:
    void woken(const QStringList& paths);
    void over();  // the training has ended while there was no window

private:
    void hear();

    TrainingRun& training_;
    QLocalServer server_;
};

}  // namespace sigwavnet::studio
