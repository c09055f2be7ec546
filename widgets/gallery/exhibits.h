// The widgets of this library with made-up values: what the gallery shows and the pixel tests draw.
//
// A developer's room: its words are not translated and the program is not installed. GUI thread.
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace sigwavnet::widgets {

struct Theme;

struct Exhibit {
    QString id;     // "plot-stems": of its pictures' files
    QString title;  // in the gallery's list
    QSize size;     // of its pictures, logical pixels
    std::function<QWidget*(QWidget* parent)> make;
    // False while a worker still draws what belongs in a picture; empty: never.
    std::function<bool(const QWidget&)> ready = {};
    bool ownPainted = true;  // no part of it is drawn by Qt's style, which differs between versions
};

const std::vector<Exhibit>& exhibits();

// The exhibit as it looks in these colours, in the program's font. Runs the event loop until it is ready, ten seconds at
// most: null then.
QImage picture(const Exhibit& exhibit, const Theme& theme);

}  // namespace sigwavnet::widgets
