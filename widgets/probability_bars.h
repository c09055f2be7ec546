// Class probabilities as bars with their numbers; the most probable one is marked by weight, not by colour
// alone. Keyboard: Up and Down read one class after the other; menu and keys of figure_menu.h. GUI thread.
#pragma once

#include <QWidget>

#include <vector>

#include "widgets/figure_menu.h"

namespace sigwavnet::widgets {

class ProbabilityBars : public QWidget {
    Q_OBJECT
public:
    explicit ProbabilityBars(QWidget* parent = nullptr);

    // One probability a name; they sum to 1. Empty: nothing is drawn.
    void setProbabilities(const QStringList& names, const std::vector<float>& probabilities);
    // Index of the most probable class; -1: none.
    int best() const { return best_; }
    QString csv() const;
    Figure figure() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void read(int row);
    void paintRows(QPainter& painter, double width) const;
    int rowHeight() const;
    QString percentText(float probability) const;

    QStringList names_;
    std::vector<float> probabilities_;
    int best_ = -1;
    int reading_ = -1;  // the class whose number is told; -1: all
};

}  // namespace sigwavnet::widgets
