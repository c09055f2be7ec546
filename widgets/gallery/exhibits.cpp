#include "widgets/gallery/exhibits.h"

#include <QEventLoop>
#include <QTimer>
#include <QWidget>

#include <memory>

#include "widgets/gallery/exhibit_parts.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {
namespace {

constexpr int kPollMs = 5;
constexpr int kLongestMs = 10000;

// The event loop runs until `ready` or the time is up.
bool waitFor(const std::function<bool()>& ready) {
    if (ready()) return true;
    QEventLoop loop;
    QTimer poll, limit;
    poll.setInterval(kPollMs);
    limit.setSingleShot(true);
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (ready()) loop.quit();
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    poll.start();
    limit.start(kLongestMs);
    loop.exec();
    return ready();
}

}  // namespace

const std::vector<Exhibit>& exhibits() {
    static const std::vector<Exhibit> all = [] {
        std::vector<Exhibit> list = plotExhibits();
        for (auto more : {countExhibits(), laneExhibits()}) list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

QImage picture(const Exhibit& exhibit, const Theme& theme) {
    const std::unique_ptr<QWidget> widget(exhibit.make(nullptr));
    widget->setPalette(paletteOf(theme));
    widget->setAutoFillBackground(true);
    widget->setAttribute(Qt::WA_DontShowOnScreen);
    widget->resize(exhibit.size);
    widget->show();
    if (exhibit.ready && !waitFor([&] { return exhibit.ready(*widget); })) return {};
    QImage image(exhibit.size, QImage::Format_RGB32);
    image.fill(theme.window);
    widget->render(&image);
    return image;
}

}  // namespace sigwavnet::widgets
