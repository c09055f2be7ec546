// The queue beside the sound: search line, order, and the list.
#pragma once

#include <QWidget>

#include <vector>

#include "app/studio/annotate/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QTableView;

namespace sigwavnet::studio {

class QueueModel;

class QueuePanel : public QWidget {
    Q_OBJECT
public:
    explicit QueuePanel(Desk& desk, QWidget* parent = nullptr);

    QLineEdit* search() const { return search_; }
    QTableView* list() const { return list_; }
    // Rows of items() that are chosen together; empty unless there are several.
    std::vector<size_t> selectedRows() const;
    void clearSelection();  // but for the item at hand

private:
    void layOutList();
    void layOutEmpty();
    void fillOrders();
    void fillFilters(QMenu& menu);
    void addTerm(const QString& term);
    void applySearch();
    void listAll();
    void applyOrder();
    void showDesk();
    void follow();
    void tally();

    Desk& desk_;
    QueueModel* model_;
    QLineEdit* search_;
    QLabel* searchProblem_;
    QPushButton* listed_;  // ends a list of chosen items
    QComboBox* order_;
    QSpinBox* seed_;
    QTableView* list_;
    QWidget* empty_;  // says why nothing is listed, and lists all
    QLabel* tally_;
    bool following_ = false;
};

}  // namespace sigwavnet::studio
