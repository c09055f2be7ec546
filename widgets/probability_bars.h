// Class probabilities as bars with their numbers; the most probable one is marked by weight, not by colour
// alone.
#pragma once

#include <QWidget>

#include <vector>

namespace sigwavnet::widgets {

class ProbabilityBars : public QWidget {
    Q_OBJECT
public:
    explicit ProbabilityBars(QWidget* parent = nullptr);

    // One probability a name; they sum to 1. Empty: nothing is drawn.
    void setProbabilities(const QStringList& names, const std::vector<float>& probabilities);
    // Index of the most probable class; -1: none.
    int best() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;
    QString percentText(float probability) const;

    QStringList names_;
    std::vector<float> probabilities_;
};

}  // namespace sigwavnet::widgets
