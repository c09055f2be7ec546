#include "app/studio/annotate/retraining.h"

#include <QDateTime>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

#include "app/project/measures.h"
#include "app/studio/annotate/model_hash.h"
#include "app/studio/annotate/suggester.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/train/preset_box.h"
#include "app/studio/training_run.h"
#include "core/base/files.h"

namespace sigwavnet::studio {

namespace {

constexpr int kClipsPerClass = 3;  // training, validation and test need one each

const project::ClassEntry* chosenClass(const project::Scheme& scheme, const project::Answer& answer) {
    for (const project::ClassEntry& entry : scheme.classes)
        if (std::find(answer.classes.begin(), answer.classes.end(), entry.id) != answer.classes.end()) return &entry;
    return nullptr;
}

Clip clipOf(const project::Project& project, const project::Item& item, const std::string& label) {
    Clip clip;
    clip.path = project.audioPath(item.key);
    clip.name = item.path;
    clip.label = label;
    clip.sourceLabel = label;
    clip.speaker = item.speaker;
    clip.text = item.text;
    clip.begin = item.begin;
    if (item.frames > 0) clip.end = FrameIndex{item.begin.value + item.frames};
    clip.rate = item.rate;
    clip.channels = 1;
    clip.frames = item.frames;
    clip.hash = item.hash;
    return clip;
}

project::ProjectConsensus rowsOf(const Desk& desk) {
    project::ProjectConsensus mine;
    const project::Scheme* scheme = desk.mainScheme();
    const project::ItemTable& items = desk.project()->items();
    for (size_t row = 0; scheme && row < items.size(); ++row) {
        const project::Answer* answer = items.answerOf(row, desk.annotator());
        if (!answer || items.missing(row) || answer->unsure || (answer->flags & project::Broken)) continue;
        if (const auto* entry = chosenClass(*scheme, *answer)) mine.rows.push_back({row, entry->name, 1, 1});
    }
    return mine;
}

}  // namespace

Corpus corpusOfLabels(const Desk& desk) {
    Corpus corpus;
    corpus.format = "labels";
    corpus.root = desk.project()->file().parent_path();
    std::set<std::string> classes;
    for (const project::ConsensusRow& row : rowsOf(desk).rows) {
        corpus.clips.push_back(clipOf(*desk.project(), desk.project()->items().item(row.row), row.label));
        classes.insert(row.label);
    }
    corpus.classes.assign(classes.begin(), classes.end());
    return corpus;
}

Retraining::Retraining(Session& session, Desk& desk, Suggester& suggester, QObject* parent)
    : QObject(parent), session_(session), desk_(desk), suggester_(suggester) {
    connect(&session_.training(), &TrainingRun::finished, this, &Retraining::trained);
    connect(&session_, &Session::modelChanged, this, [this] {
        if (!opening_ || session_.modelPath() != folder_) return;
        opening_ = false;
        folder_.clear();
        suggester_.start();
    });
    connect(&suggester_, &Suggester::finished, this, [this] {
        if (run_.id == 0) return;
        run_ = {};
        const bool byModel = desk_.order().order == QueueOrder::Entropy || desk_.order().order == QueueOrder::Margin ||
                             desk_.order().order == QueueOrder::ModelAgainstLabel;
        if (!byModel) desk_.setOrder({QueueOrder::Entropy, desk_.order().seed});
        Q_EMIT said(tr("The retrained model has looked at all clips. Those it is least sure of come first now."));
    });
    connect(&desk_, &Desk::projectChanged, this, [this] {
        folder_.clear();
        run_ = {};
        opening_ = false;
    });
}

bool Retraining::refuse(const QString& sentence) {
    Q_EMIT failed(sentence);
    return false;
}

void Retraining::ask(QWidget* parent) {
    if (!desk_.project()) return;
    const Corpus corpus = corpusOfLabels(desk_);
    QDialog dialog(parent);
    dialog.setWindowTitle(tr("Retrain on the labels"));
    auto* layout = new QVBoxLayout(&dialog);
    auto* facts = new QLabel(
        tr("A network is trained on your %n labelled clip(s). A tenth of them, which it never learns from, tests it; when it is "
           "done, it suggests labels for all clips and the queue begins with those it is least sure of. Clips that are unsure or "
           "flagged as broken are left out.",
           nullptr, int(corpus.clips.size())),
        &dialog);
    facts->setWordWrap(true);
    auto* presets = new PresetBox(&dialog);
    presets->setAccessibleName(tr("Preset"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    buttons->addButton(tr("Train"), QDialogButtonBox::AcceptRole);
    layout->addWidget(facts);
    layout->addWidget(presets);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted) return;
    if (auto config = presetConfig(presets->preset().toStdString())) start(*config);
}

bool Retraining::start(const TrainingConfig& config) {
    if (session_.training().active())
        return refuse(tr("A training is running already. Wait for its end, or stop it on the Train page."));
    if (!desk_.writable()) return refuse(translated(desk_.project()->readOnlyWords()));
    auto corpus = std::make_shared<const Corpus>(corpusOfLabels(desk_));
    if (const Status trainable = checkTrainable(*corpus, kClipsPerClass); !trainable)
        return refuse(translated(trainable.error()));
    // As a table beside the project the labels can be read again, and the run resumed after a power cut. Where the recordings
    // lie elsewhere it is trained all the same.
    std::filesystem::path table = desk_.project()->file();
    table.replace_extension(".labels.csv");
    if (!project::writeConsensusTable(*desk_.project(), rowsOf(desk_), table, true)) {
        launch(corpus, config);
        return true;
    }
    using Value = std::shared_ptr<const Corpus>;
    job_ = session_.jobs().start<Value>(
        tr("Reading the labelled clips"),
        [table](Progress& progress) -> Result<Value> {
            SWN_ASSIGN(Corpus read, importCorpus(table, {}, progress));
            return Value(std::make_shared<const Corpus>(std::move(read)));
        },
        this, [this, config](Value read) { launch(read, config); },
        [this](const Error& error) {
            if (error.kind != ErrorKind::Cancelled) Q_EMIT failed(translated(error));
        });
    return true;
}

void Retraining::launch(std::shared_ptr<const Corpus> corpus, const TrainingConfig& config) {
    const QString runs = settings::runsFolder();
    if (const Status made = makeFolder(toPath(runs)); !made) {
        refuse(translated(made.error()));
        return;
    }
    const QString name = QStringLiteral("%1-labels").arg(QFileInfo(fromPath(desk_.project()->file())).completeBaseName());
    folder_ = freshFolder(runs, name);
    run_ = {};
    run_.folder = folder_.toStdString();
    run_.startedAt = QDateTime::currentMSecsSinceEpoch();
    run_.labels = int(corpus->clips.size());
    auto id = desk_.project()->addRun(run_);
    if (!id) {
        folder_.clear();
        refuse(translated(id.error()));
        return;
    }
    run_.id = *id;
    session_.training().start(std::move(corpus), config, session_.device(), folder_);
    Q_EMIT said(tr("The training runs; the Train page shows it. Go on labelling meanwhile."));
}

void Retraining::trained() {
    const TrainingRun& training = session_.training();
    if (folder_.isEmpty() || training.folder() != folder_) return;
    if (training.state() == TrainingRun::State::Failed) {
        folder_.clear();
        refuse(training.failure());
        return;
    }
    if (!training.hasModel()) {
        folder_.clear();
        return;
    }
    job_ = session_.jobs().start<std::string>(
        {}, [folder = toPath(folder_)](Progress&) { return modelHash(folder); }, this,
        [this](const std::string& hash) { take(hash); },
        [this](const Error& error) { refuse(translated(error)); });
}

void Retraining::take(const std::string& hash) {
    if (!desk_.project() || run_.id == 0) return;
    run_.modelHash = hash;
    if (const Status kept = desk_.project()->changeRun(run_); !kept) refuse(translated(kept.error()));
    opening_ = true;
    session_.openModel(folder_);
}

}  // namespace sigwavnet::studio
