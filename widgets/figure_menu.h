// What every figure can do with itself: copy the picture, save it, hand out its data.
#pragma once

#include <QCoreApplication>
#include <QSizeF>
#include <QString>

#include <functional>

#include "core/base/progress.h"
#include "core/base/result.h"

class QImage;
class QMenu;
class QObject;
class QPainter;
class QWidget;

namespace sigwavnet::widgets {

// How a figure shows itself to printers and files. Functions may be empty where a figure has nothing to give.
struct Figure {
    QString name;                                         // proposed file name, without ending
    QSizeF size;                                          // logical pixels
    std::function<void(QPainter&, const QSizeF&)> paint;  // the picture with its ground
    std::function<QString()> csv;
    // Instead of `csv`, for data that may take seconds to write out: called on any thread, so it holds all it needs.
    std::function<QString(Progress&)> longCsv = {};
};

// Runs work beside the GUI thread and hands its result to `done` there, while `owner` lives.
using BackgroundRunner = std::function<void(const QString& title, std::function<Result<QString>(Progress&)> work,
                                            QObject* owner, std::function<void(Result<QString>)> done)>;
// The program's: long data are written by it, and at once on the GUI thread without one. GUI thread.
void setBackgroundRunner(BackgroundRunner runner);

// The picture at `scale` device pixels a logical one.
QImage figureImage(const Figure& figure, double scale = 2);

// By the ending: .png, .svg, .pdf or .csv. Atomic. Errors: Unsupported (another ending), the disk's.
Status saveFigure(const Figure& figure, const QString& path);

// Adds "Copy picture", "Save picture …", "Copy data", "Save data …" to `menu`; failures are told in a message
// box over `owner`. The figure is asked when an entry is chosen, so it is never stale.
void addFigureActions(QMenu& menu, QWidget* owner, std::function<Figure()> figure);

// Lets `widget` hand out its figure, in the same way everywhere. The context menu (mouse, Menu key, Shift+F10) shows
// what `extras` adds first, then the entries above; while `widget` has the focus, Ctrl+C copies the picture,
// Ctrl+Shift+C the data, Ctrl+S saves the picture, Ctrl+Shift+S the data. A figure without a picture leaves Ctrl+C and
// Ctrl+S to the widget (a table copies its selection), one without anything shows the extras alone. `figure` is asked
// anew each time and must live as long as `widget`. GUI thread.
void offerFigure(QWidget* widget, std::function<Figure()> figure, std::function<void(QMenu&)> extras = {});

}  // namespace sigwavnet::widgets
