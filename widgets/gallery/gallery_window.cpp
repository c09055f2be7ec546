#include "widgets/gallery/gallery_window.h"

#include <QApplication>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

#include "widgets/gallery/exhibits.h"
#include "widgets/theme.h"

namespace sigwavnet::widgets {

GalleryWindow::GalleryWindow(QWidget* parent) : QMainWindow(parent), stage_(new QStackedWidget) {
    setWindowTitle(QStringLiteral("SigWavNet widgets"));
    auto* list = new QListWidget;
    list->setAccessibleName(QStringLiteral("Widgets"));
    for (const Exhibit& exhibit : exhibits()) {
        list->addItem(exhibit.title);
        stage_->addWidget(exhibit.make(stage_));
    }
    connect(list, &QListWidget::currentRowChanged, stage_, &QStackedWidget::setCurrentIndex);
    list->setCurrentRow(0);
    auto* splitter = new QSplitter;
    splitter->addWidget(list);
    splitter->addWidget(stage_);
    splitter->setStretchFactor(1, 1);
    setCentralWidget(splitter);
    QAction* dark = addToolBar(QStringLiteral("Colours"))->addAction(QStringLiteral("Dark"));
    dark->setCheckable(true);
    dark->setChecked(theme(palette()).dark);
    dark->setShortcut(Qt::CTRL | Qt::Key_D);
    connect(dark, &QAction::toggled, this, &GalleryWindow::setDark);
    resize(1000, 640);
}

void GalleryWindow::setDark(bool dark) {
    applyScheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), dark ? Scheme::Dark : Scheme::Light);
}

}  // namespace sigwavnet::widgets
