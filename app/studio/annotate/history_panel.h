// Every decision on the item at hand, the latest first; read from the project's file when the item changes.
#pragma once

#include <QWidget>

#include "app/studio/annotate/desk.h"

class QLabel;
class QListWidget;
class QTimer;

namespace sigwavnet::studio {

class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(Desk& desk, QWidget* parent = nullptr);
    int count() const;

private:
    void fill();

    Desk& desk_;
    QTimer* later_;  // who labels fast does not wait for histories that nobody reads
    QLabel* heading_;
    QListWidget* list_;
};

}  // namespace sigwavnet::studio
