// A list of named counts with a bar each: class balance, speakers.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace sigwavnet::widgets {

// Plain values in, pixels out; a click on a row says which one. As tall as its rows.
class BarList : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString name;
        qint64 count = 0;
        QColor colour;  // invalid: the theme's accent
    };

    explicit BarList(QWidget* parent = nullptr);
    void setRows(std::vector<Row> rows);
    void setChosen(const QString& name);  // drawn as chosen; empty: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int rowHeight() const;
    int rowAt(const QPoint& position) const;  // -1: none

    std::vector<Row> rows_;
    QString chosen_;
    int hovered_ = -1;
};

}  // namespace sigwavnet::widgets
