// Draws lanes on a thread of its own, so that no paint event computes. One renderer serves a whole stack.
#pragma once

#include <QImage>
#include <QObject>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "widgets/lane_content.h"

namespace sigwavnet::widgets {

// GUI thread only. The destructor cancels the picture at work, then waits. For each lane only the newest
// request counts; a picture already at work is finished all the same, because something slightly old on the
// screen beats nothing while a person keeps zooming.
class LaneRenderer : public QObject {
    Q_OBJECT
public:
    explicit LaneRenderer(QObject* parent = nullptr);
    ~LaneRenderer() override;

    // `lane` is any number that names the lane to rendered().
    void request(int lane, LaneContentPtr content, const LaneRequest& request);
    // Drops what waits for this lane; a picture at work for it is not told any more.
    void forget(int lane);
    // True until everything asked for has been told.
    bool busy() const { return !awaited_.empty(); }

Q_SIGNALS:
    void rendered(int lane, const QImage& image, const sigwavnet::widgets::LaneRequest& request);
    void idle();  // nothing is awaited any more

private:
    struct Task {
        int lane = 0;
        quint64 serial = 0;
        LaneContentPtr content;
        LaneRequest request;
    };
    void work();
    void deliver(const Task& task, const QImage& image);
    void unqueue(int lane);

    std::set<std::pair<int, quint64>> awaited_;  // lane and serial
    std::map<int, quint64> forgotten_;           // newest serial that is not told any more, by lane
    quint64 serial_ = 0;

    std::mutex mutex_;  // guards the three below
    std::condition_variable wake_;
    std::deque<Task> queue_;
    bool ending_ = false;

    std::atomic<bool> cancelled_{false};
    std::thread worker_;
};

}  // namespace sigwavnet::widgets
