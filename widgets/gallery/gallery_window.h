// A list of exhibits and the chosen one, in light or dark. GUI thread.
#pragma once

#include <QMainWindow>

class QStackedWidget;

namespace sigwavnet::widgets {

class GalleryWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit GalleryWindow(QWidget* parent = nullptr);

private:
    void setDark(bool dark);
    QStackedWidget* stage_;
};

}  // namespace sigwavnet::widgets
