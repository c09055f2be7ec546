#include "app/studio/annotate/merge_dialog.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/studio/annotate/queue_model.h"
#include "app/studio/paths.h"

namespace sigwavnet::studio {

namespace {

QString wordsOf(const Desk& desk, const project::Answer& answer, int64_t madeAt) {
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(madeAt), QLocale::ShortFormat);
    const QString what = answer.empty() ? MergeDialog::tr("taken back") : answerText(desk, answer);
    return MergeDialog::tr("%1 (%2)", "label and time").arg(what, when);
}

QString factsOf(const project::MergePlan& plan) {
    QStringList facts{MergeDialog::tr("%n new label(s).", nullptr, plan.newAnswers),
                      MergeDialog::tr("%n label(s) that go on from yours.", nullptr, plan.newerAnswers),
                      MergeDialog::tr("%n label(s) are the same.", nullptr, plan.equal)};
    const auto names = [](const std::vector<std::string>& list) {
        QStringList result;
        for (const std::string& name : list) result << QString::fromStdString(name);
        return result.join(QStringLiteral(", "));
    };
    if (plan.newSegments > 0) facts << MergeDialog::tr("%n new segment(s).", nullptr, plan.newSegments);
    if (!plan.newAnnotators.empty()) facts << MergeDialog::tr("New annotators: %1.").arg(names(plan.newAnnotators));
    if (!plan.newClasses.empty()) facts << MergeDialog::tr("New classes: %1.").arg(names(plan.newClasses));
    if (!plan.unknownClips.empty())
        facts << MergeDialog::tr("%n labelled clip(s) of the copy have no place here.", nullptr, int(plan.unknownClips.size()));
    return facts.join(QLatin1Char(' '));
}

}  // namespace

MergeDialog::MergeDialog(const Desk& desk, const project::MergePlan& plan, QWidget* parent)
    : QDialog(parent), table_(new QTableWidget(int(plan.conflicts.size()), 4, this)) {
    setWindowTitle(tr("Merge %1").arg(QFileInfo(fromPath(plan.other)).fileName()));
    auto* facts = new QLabel(factsOf(plan), this);
    facts->setWordWrap(true);
    auto* heading = new QLabel(tr("Changed in both, so you decide. Tick what the copy says to take it:"), this);
    heading->setVisible(!plan.conflicts.empty());
    table_->setVisible(!plan.conflicts.empty());
    table_->setAccessibleName(tr("Conflicts"));
    table_->setHorizontalHeaderLabels({tr("Clip"), tr("Annotator"), tr("Here"), tr("In the copy")});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->setTabKeyNavigation(false);
    for (int i = 0; i < table_->rowCount(); ++i) {
        const project::MergeConflict& conflict = plan.conflicts[size_t(i)];
        const QString texts[] = {QString::fromStdString(conflict.path), QString::fromStdString(conflict.annotator),
                                 wordsOf(desk, conflict.mine, conflict.mineAt), wordsOf(desk, conflict.theirs, conflict.theirsAt)};
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column == 3) {
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(Qt::Unchecked);
            }
            table_->setItem(i, column, item);
        }
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(facts);
    layout->addWidget(heading);
    layout->addWidget(table_, 1);
    if (!plan.conflicts.empty()) {
        auto* all = new QPushButton(tr("Tick all"), this);
        auto* none = new QPushButton(tr("Tick none"), this);
        connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
        connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
        auto* line = new QHBoxLayout;
        line->addWidget(all);
        line->addWidget(none);
        line->addStretch();
        layout->addLayout(line);
    }
    layout->addWidget(buttons);
    resize(720, plan.conflicts.empty() ? 140 : 460);
}

std::vector<bool> MergeDialog::takeTheirs() const {
    std::vector<bool> theirs;
    for (int i = 0; i < table_->rowCount(); ++i) theirs.push_back(table_->item(i, 3)->checkState() == Qt::Checked);
    return theirs;
}

void MergeDialog::setAll(bool theirs) {
    for (int i = 0; i < table_->rowCount(); ++i) table_->item(i, 3)->setCheckState(theirs ? Qt::Checked : Qt::Unchecked);
}

}  // namespace sigwavnet::studio
