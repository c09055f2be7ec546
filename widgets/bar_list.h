// A list of named counts with a bar each: class balance, speakers.
//
// A click on a row says which one. Keyboard: Up, Down, Home and End move the current row, Enter or Space choose it;
// menu and keys of figure_menu.h. As tall as its rows. GUI thread.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

#include "widgets/figure_menu.h"

namespace sigwavnet::widgets {

class BarList : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString name;
        qint64 count = 0;
        QColor colour;  // invalid: the theme's accent
    };

    // `name`: what is counted, for screen readers and files ("Clips by class").
    explicit BarList(const QString& name, QWidget* parent = nullptr);
    void setRows(std::vector<Row> rows);
    void setChosen(const QString& name);  // drawn as chosen; empty: none
    int current() const { return current_; }  // the row that keys act on; -1: none
    QString csv() const;
    Figure figure() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int rowHeight() const;
    int rowAt(const QPoint& position) const;  // -1: none
    void setCurrent(int row);
    void describe();
    QString figures(const Row& row) const;
    void paintRows(QPainter& painter, const QSizeF& size) const;
    void paintRow(QPainter& painter, const Row& row, const QRectF& line, double nameWidth, double barWidth) const;

    std::vector<Row> rows_;
    qint64 largest_ = 1, all_ = 1;  // at least 1
    QString chosen_;
    int hovered_ = -1;
    int current_ = -1;
};

}  // namespace sigwavnet::widgets
