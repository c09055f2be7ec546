// How the model does on labels that came after it: a curve as they come in, a row a model, and whether seeing its
// suggestions changed what people said.
#pragma once

#include <QWidget>

#include "app/studio/annotate/desk.h"

class QLabel;
class QPushButton;

namespace sigwavnet::widgets {
class CurvePlot;
class NumberTable;
}

namespace sigwavnet::studio {

class Retraining;
class Suggester;

class AccuracyPanel : public QWidget {
    Q_OBJECT
public:
    AccuracyPanel(Desk& desk, Suggester& suggester, Retraining& retraining, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void show();

    Desk& desk_;
    QLabel* message_;
    widgets::CurvePlot* curve_;
    widgets::NumberTable* table_;
};

}  // namespace sigwavnet::studio
