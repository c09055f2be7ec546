// What the model says of the item at hand, or why it says nothing; hidden in blind mode.
#pragma once

#include <QWidget>

#include "app/studio/annotate/desk.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace sigwavnet::widgets {
class ProbabilityBars;
}

namespace sigwavnet::studio {

class SuggestionPanel : public QWidget {
    Q_OBJECT
public:
    explicit SuggestionPanel(Desk& desk, QWidget* parent = nullptr);

    QString message() const;  // in place of the bars; empty while they are shown

Q_SIGNALS:
    void suggestionsRequested();

private:
    void show();

    Desk& desk_;
    QLabel* heading_;
    QCheckBox* blind_;
    QLabel* message_;
    QPushButton* ask_;
    widgets::ProbabilityBars* bars_;
};

}  // namespace sigwavnet::studio
