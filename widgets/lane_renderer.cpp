#include "widgets/lane_renderer.h"

namespace sigwavnet::widgets {

LaneRenderer::LaneRenderer(QObject* parent) : QObject(parent), worker_([this] { work(); }) {}

LaneRenderer::~LaneRenderer() {
    cancelled_ = true;
    {
        std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_one();
    worker_.join();
}

void LaneRenderer::request(int lane, LaneContentPtr content, const LaneRequest& request) {
    unqueue(lane);
    const Task task{lane, ++serial_, std::move(content), request};
    awaited_.insert({lane, task.serial});
    {
        std::lock_guard lock(mutex_);
        queue_.push_back(task);
    }
    wake_.notify_one();
}

void LaneRenderer::forget(int lane) {
    unqueue(lane);
    forgotten_[lane] = serial_;
}

void LaneRenderer::unqueue(int lane) {
    std::erase_if(awaited_, [lane](const auto& awaited) { return awaited.first == lane; });
    std::lock_guard lock(mutex_);
    std::erase_if(queue_, [lane](const Task& task) { return task.lane == lane; });
}

void LaneRenderer::work() {
    for (;;) {
        Task task;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] { return ending_ || !queue_.empty(); });
            if (ending_) return;
            task = std::move(queue_.front());
            queue_.pop_front();
        }
        const QImage image = task.content->render(task.request, cancelled_);
        // Queued on this object: dropped by Qt when the object goes before it is told.
        QMetaObject::invokeMethod(
            this, [this, task, image] { deliver(task, image); }, Qt::QueuedConnection);
    }
}

void LaneRenderer::deliver(const Task& task, const QImage& image) {
    awaited_.erase({task.lane, task.serial});
    // A picture that a newer request has overtaken is still worth showing; one of forgotten content is not.
    const bool wanted = task.serial > forgotten_[task.lane];
    if (wanted && !image.isNull()) Q_EMIT rendered(task.lane, image, task.request);
    if (awaited_.empty()) Q_EMIT idle();
}

}  // namespace sigwavnet::widgets
