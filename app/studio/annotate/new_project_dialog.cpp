#include "app/studio/annotate/new_project_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/studio/paths.h"
#include "app/studio/settings.h"

namespace sigwavnet::studio {

namespace {

QStringList listed(const QString& text) {
    QStringList names;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty() && !names.contains(part.trimmed())) names << part.trimmed();
    return names;
}

// Beside the recordings: next to a table, inside a folder.
QString besideOf(const QString& source) {
    const QFileInfo info(source);
    const QString name = info.isDir() ? QDir(source).dirName() : info.completeBaseName();
    return QDir(info.isDir() ? source : info.absolutePath()).filePath(name + QLatin1String(project::Project::suffix));
}

}  // namespace

NewProjectDialog::NewProjectDialog(std::shared_ptr<const Corpus> corpus, const QString& corpusPath, QWidget* parent)
    : QDialog(parent),
      corpus_(std::move(corpus)),
      corpusPath_(corpusPath),
      source_(new QLineEdit(this)),
      file_(new QLineEdit(this)),
      annotator_(new QLineEdit(this)),
      classes_(new QLineEdit(this)),
      kind_(new QComboBox(this)),
      scales_(new QCheckBox(tr("Also rate valence, arousal and dominance from 1 to 5"), this)),
      problem_(new QLabel(this)) {
    setWindowTitle(tr("New labelling project"));
    problem_->setWordWrap(true);
    classes_->setPlaceholderText(tr("anger, happiness, neutral, sadness; empty: the corpus' own"));
    kind_->addItem(tr("One class a clip"));
    kind_->addItem(tr("Any number of classes a clip"));
    const QString known = settings::annotator();
    annotator_->setText(known.isEmpty() ? qEnvironmentVariable("USER") : known);
    const auto withButtons = [this](QLineEdit* edit, const QList<QPushButton*>& buttons) {
        auto* line = new QHBoxLayout;
        line->addWidget(edit, 1);
        for (QPushButton* button : buttons) line->addWidget(button);
        return line;
    };
    auto* folder = new QPushButton(tr("Folder…"), this);
    auto* table = new QPushButton(tr("Table…"), this);
    auto* where = new QPushButton(tr("Where…"), this);
    connect(folder, &QPushButton::clicked, this, [this] { chooseSource(true); });
    connect(table, &QPushButton::clicked, this, [this] { chooseSource(false); });
    connect(where, &QPushButton::clicked, this, &NewProjectDialog::chooseFile);
    auto* form = new QFormLayout;
    form->addRow(tr("Clips of"), withButtons(source_, {folder, table}));
    form->addRow(tr("Project file"), withButtons(file_, {where}));
    form->addRow(tr("Who labels"), annotator_);
    form->addRow(tr("Classes"), classes_);
    form->addRow(QString(), kind_);
    form->addRow(QString(), scales_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* make = buttons->addButton(tr("Make the project"), QDialogButtonBox::AcceptRole);
    make->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewProjectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(problem_);
    layout->addWidget(buttons);
    const QWidgetList order{source_, folder, table, file_, where, annotator_, classes_, kind_, scales_, make};
    for (int i = 0; i + 1 < order.size(); ++i) setTabOrder(order[i], order[i + 1]);
    resize(620, sizeHint().height());
    if (corpus_) setSource(corpusPath_);
}

void NewProjectDialog::setSource(const QString& path) {
    source_->setText(path);
    file_->setText(besideOf(path));
    if (!corpus_ || path != corpusPath_) return;
    QStringList names;
    for (const std::string& name : corpus_->classes) names << QString::fromStdString(name);
    classes_->setText(names.join(QStringLiteral(", ")));
}

void NewProjectDialog::chooseSource(bool folder) {
    const QString path = folder ? QFileDialog::getExistingDirectory(this, tr("Folder of the recordings"), source_->text())
                                : QFileDialog::getOpenFileName(this, tr("Table of the recordings"), source_->text(),
                                                               tr("Tables (*.csv *.tsv)"));
    if (!path.isEmpty()) setSource(path);
}

void NewProjectDialog::chooseFile() {
    QString path = QFileDialog::getSaveFileName(this, tr("Where the project is kept"), file_->text(),
                                                tr("Labelling projects (*.swproj)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(project::Project::suffix))) path += QLatin1String(project::Project::suffix);
    file_->setText(path);
}

NewProject NewProjectDialog::wanted() const {
    NewProject wanted;
    wanted.file = toPath(file_->text().trimmed());
    wanted.name = QFileInfo(file_->text()).completeBaseName().toStdString();
    wanted.annotator = annotator_->text().trimmed().toStdString();
    if (corpus_ && source_->text() == corpusPath_)
        wanted.corpus = corpus_;
    else
        wanted.source = toPath(source_->text().trimmed());
    for (const QString& name : listed(classes_->text())) wanted.classes.push_back(name.toStdString());
    wanted.multiple = kind_->currentIndex() == 1;
    wanted.scales = scales_->isChecked();
    return wanted;
}

void NewProjectDialog::accept() {
    QString problem;
    if (!QFileInfo::exists(source_->text())) problem = tr("Choose the folder or table of the recordings that are to be labelled.");
    else if (file_->text().trimmed().isEmpty()) problem = tr("Choose the file that keeps the project.");
    else if (QFileInfo::exists(file_->text())) problem = tr("There is a project of that name already. Open it, or choose another name.");
    else if (annotator_->text().trimmed().isEmpty()) problem = tr("Say who labels: the name is stored with each label.");
    problem_->setText(problem);
    if (!problem.isEmpty()) return;
    settings::setAnnotator(annotator_->text().trimmed());
    QDialog::accept();
}

}  // namespace sigwavnet::studio
