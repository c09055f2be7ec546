#include "app/studio/annotate/consensus_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/studio/session.h"

namespace sigwavnet::studio {

ConsensusDialog::ConsensusDialog(Desk& desk, QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      kind_(new QComboBox(this)),
      support_(new QDoubleSpinBox(this)),
      ratings_(new QSpinBox(this)),
      train_(new QCheckBox(tr("Go on to the Train page with it"), this)),
      outcome_(new QLabel(this)) {
    setWindowTitle(tr("Consensus as a corpus"));
    kind_->addItem(tr("The most frequent label"));
    kind_->addItem(tr("Labels weighed by how reliable each annotator is (Dawid and Skene)"));
    support_->setRange(0, 100);
    support_->setSuffix(tr(" %"));
    support_->setDecimals(0);
    ratings_->setRange(1, 99);
    outcome_->setWordWrap(true);
    train_->setChecked(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Label"), kind_);
    form->addRow(tr("Support at least"), support_);
    form->addRow(tr("Labelled at least by"), ratings_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    make_ = buttons->addButton(tr("Write the table…"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(outcome_);
    layout->addWidget(train_);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(kind_, &QComboBox::currentIndexChanged, this, &ConsensusDialog::preview);
    connect(support_, &QDoubleSpinBox::valueChanged, this, &ConsensusDialog::preview);
    connect(ratings_, &QSpinBox::valueChanged, this, &ConsensusDialog::preview);
    preview();
}

Result<project::ProjectConsensus> ConsensusDialog::consensus() const {
    project::ConsensusRequest request;
    const project::Scheme* scheme = desk_.mainScheme();
    request.scheme = scheme ? scheme->id : 0;
    request.kind = kind_->currentIndex() == 1 ? project::ConsensusKind::DawidSkene : project::ConsensusKind::Majority;
    request.minimumSupport = support_->value() / 100;
    request.minimumRatings = ratings_->value();
    return project::consensusOf(*desk_.project(), request);
}

bool ConsensusDialog::trains() const {
    return train_->isChecked();
}

void ConsensusDialog::preview() {
    const auto found = consensus();
    make_->setEnabled(found.ok() && !found->rows.empty());
    if (!found) return outcome_->setText(translated(found.error()));
    QStringList parts{tr("%n clip(s) get a label.", nullptr, int(found->rows.size()))};
    if (found->ties > 0) parts << tr("%n tie(s) are left out.", nullptr, found->ties);
    if (found->weak > 0) parts << tr("%n clip(s) have too little support.", nullptr, found->weak);
    if (found->unrated > 0) parts << tr("%n clip(s) have too few labels.", nullptr, found->unrated);
    outcome_->setText(parts.join(QLatin1Char(' ')));
}

}  // namespace sigwavnet::studio
