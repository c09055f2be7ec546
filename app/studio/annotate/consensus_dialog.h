// Which labels become a corpus: by majority or by weighing the annotators, and how sure they must be. Says at once what
// that leaves.
#pragma once

#include <QDialog>

#include "app/project/measures.h"
#include "app/studio/annotate/desk.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace sigwavnet::studio {

class ConsensusDialog : public QDialog {
    Q_OBJECT
public:
    ConsensusDialog(Desk& desk, QWidget* parent);

    Result<project::ProjectConsensus> consensus() const;
    bool trains() const;  // go on to the Train page with it

private:
    void preview();

    Desk& desk_;
    QComboBox* kind_;
    QDoubleSpinBox* support_;
    QSpinBox* ratings_;
    QCheckBox* train_;
    QLabel* outcome_;
    QPushButton* make_;
};

}  // namespace sigwavnet::studio
