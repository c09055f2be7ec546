// The parts of ProjectCommands that bring labels in and out.
#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include "app/project/label_exchange.h"
#include "app/project/measures.h"
#include "app/studio/annotate/consensus_dialog.h"
#include "app/studio/annotate/merge_dialog.h"
#include "app/studio/annotate/project_commands.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/words.h"
#include "core/exchange/label_files.h"

namespace sigwavnet::studio {

namespace {

constexpr int kShown = 12;  // problems in a dialog

QString listOf(const QStringList& sentences) {
    QStringList shown = sentences.mid(0, kShown);
    if (sentences.size() > kShown)
        shown << ProjectCommands::tr("… and %n more", nullptr, int(sentences.size()) - kShown);
    return shown.join(QLatin1Char('\n'));
}

}  // namespace

void ProjectCommands::addExchangeActions(QMenu& menu) {
    menu.addAction(tr("&Import labels…"), this, &ProjectCommands::importLabels);
    menu.addAction(tr("&Export labels…"), this, &ProjectCommands::exportLabels);
    menu.addAction(tr("&Merge another copy…"), this, &ProjectCommands::merge);
    menu.addAction(tr("Consens&us as a corpus…"), this, &ProjectCommands::makeConsensus);
}

void ProjectCommands::exportLabels() {
    if (needsProject()) return;
    QStringList titles;
    for (const LabelFormatInfo& info : labelFormats()) titles << QString::fromStdString(info.title);
    bool chosen = false;
    const QString title = QInputDialog::getItem(&window_, tr("Export labels"), tr("Format:"), titles, 0, false, &chosen);
    if (!chosen) return;
    const LabelFormatInfo info = labelFormats()[size_t(titles.indexOf(title))];
    const bool folder = !info.manyRecordings || info.format == LabelFormat::Audformat;
    const QString extension = QString::fromStdString(info.extension);
    const QString target = folder ? QFileDialog::getExistingDirectory(&window_, tr("Folder for the label files"))
                                  : askFile(tr("Export labels"), tr("labels") + extension, QStringLiteral("*") + extension);
    if (target.isEmpty()) return;
    // The documents are taken now: what is labelled meanwhile is not half in the files.
    session_.jobs().start<LabelExport>(
        tr("Exporting labels"),
        [documents = project::labelDocuments(*desk_.project(), {}), format = info.format, target = toPath(target),
         overwrite = !folder](Progress& progress) {
            return sigwavnet::exportLabels(documents, format, target, overwrite, progress);
        },
        this,
        [this, target](const LabelExport& written) {
            QString sentence = tr("%n file(s) were written to %1.", nullptr, int(written.files.size())).arg(target);
            QStringList losses;
            for (const Message& loss : written.losses) losses << translated(loss);
            if (!losses.isEmpty()) sentence += QLatin1Char('\n') + tr("What the format can't carry:") + QLatin1Char('\n') + listOf(losses);
            Q_EMIT said(sentence);
        },
        [this](const Error& error) { report(error); });
}

void ProjectCommands::importLabels() {
    if (needsProject()) return;
    const project::Scheme* scheme = desk_.mainScheme();
    if (!scheme && !desk_.project()->schemes().empty()) scheme = &desk_.project()->schemes().front();
    if (!scheme) {
        Q_EMIT failed(tr("Make a scheme first (Annotate → Classes and scales…): imported labels need a place."));
        return;
    }
    const QStringList chosen = QFileDialog::getOpenFileNames(&window_, tr("Import labels"), {},
                                                             tr("Label files (*.txt *.TextGrid *.eaf *.csv *.json *.yaml);;All files (*)"));
    if (chosen.isEmpty()) return;
    std::vector<std::filesystem::path> paths;
    for (const QString& path : chosen) paths.push_back(toPath(path));
    session_.jobs().start<LabelImport>(
        tr("Reading labels"),
        [paths, find = project::recordingFinder(*desk_.project())](Progress& progress) {
            return sigwavnet::importLabels(paths, std::nullopt, find, progress);
        },
        this,
        [this, schemeId = scheme->id](const LabelImport& read) {
            if (!desk_.project()) return;
            std::string annotator;
            for (const project::Annotator& known : desk_.project()->annotators())
                if (known.id == desk_.annotator()) annotator = known.name;
            const auto plan = project::planImport(*desk_.project(), read.documents, schemeId, annotator);
            QStringList problems;
            for (const LabelFileProblem& problem : read.problems)
                problems << tr("%1: %2").arg(QFileInfo(fromPath(problem.file)).fileName(), translated(problem.message));
            for (const Message& problem : plan.problems) problems << translated(problem);
            QMessageBox box(QMessageBox::Question, tr("Import labels"),
                            tr("%n label(s) can be taken over.", nullptr, int(plan.entries.size())), QMessageBox::NoButton, &window_);
            QStringList facts;
            for (const std::string& name : plan.newClasses) facts << tr("New class: %1").arg(QString::fromStdString(name));
            facts += problems;
            box.setInformativeText(listOf(facts));
            if (plan.replaced > 0)
                box.setCheckBox(new QCheckBox(tr("Replace %n label(s) that are there already", nullptr, plan.replaced), &box));
            box.addButton(tr("Take them over"), QMessageBox::AcceptRole)->setEnabled(!plan.entries.empty());
            const QAbstractButton* cancel = box.addButton(QMessageBox::Cancel);
            box.exec();
            if (box.clickedButton() == cancel) return;
            const bool replace = box.checkBox() && box.checkBox()->isChecked();
            const auto taken = project::importLabels(*desk_.project(), plan, schemeId, replace);
            if (!taken) return report(taken.error());
            Q_EMIT said(tr("%n label(s) were taken over; one undo takes them all back.", nullptr, *taken));
        },
        [this](const Error& error) { report(error); });
}

void ProjectCommands::merge() {
    if (needsProject()) return;
    const QString other = QFileDialog::getOpenFileName(&window_, tr("The copy that comes back"), {}, tr("Labelling projects (*.swproj)"));
    if (other.isEmpty()) return;
    const auto plan = project::planMerge(*desk_.project(), toPath(other));
    if (!plan) return report(plan.error());
    carryOutMerge(*plan);
}

void ProjectCommands::carryOutMerge(const project::MergePlan& plan) {
    MergeDialog dialog(desk_, plan, &window_);
    if (dialog.exec() != QDialog::Accepted) return;
    const Status merged = project::merge(*desk_.project(), plan, dialog.takeTheirs());
    if (!merged) return report(merged.error());
    Q_EMIT said(tr("%n label(s) came in; one undo takes them all back.", nullptr, plan.newAnswers + plan.newerAnswers));
}

void ProjectCommands::makeConsensus() {
    if (needsProject()) return;
    ConsensusDialog dialog(desk_, &window_);
    if (dialog.exec() != QDialog::Accepted) return;
    const auto consensus = dialog.consensus();
    if (!consensus) return report(consensus.error());
    const QString target = askFile(tr("Consensus as a corpus"), tr("consensus.csv"), tr("Tables (*.csv)"));
    if (target.isEmpty()) return;
    const Status written = project::writeConsensusTable(*desk_.project(), *consensus, toPath(target), true);
    if (!written) return report(written.error());
    session_.openCorpus(target);
    session_.showPage(dialog.trains() ? QStringLiteral("train") : QStringLiteral("corpus"));
}

}  // namespace sigwavnet::studio
