// What a merge would bring, and every conflict with the two answers to choose from. Nothing is chosen for the person:
// mine stays unless theirs is ticked.
#pragma once

#include <QDialog>

#include <vector>

#include "app/project/merge.h"
#include "app/studio/annotate/desk.h"

class QTableWidget;

namespace sigwavnet::studio {

class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(const Desk& desk, const project::MergePlan& plan, QWidget* parent);
    std::vector<bool> takeTheirs() const;  // one a conflict
    void setAll(bool theirs);

private:
    QTableWidget* table_;
};

}  // namespace sigwavnet::studio
