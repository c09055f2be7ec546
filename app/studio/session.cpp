#include "app/studio/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/studio/annotate/desk.h"
#include "app/studio/annotate/project_opening.h"
#include "app/studio/annotate/retraining.h"
#include "app/studio/annotate/suggester.h"
#include "app/studio/paths.h"
#include "app/studio/recording/trust_book.h"
#include "app/studio/settings.h"
#include "app/studio/search/search_run.h"
#include "app/studio/study/study_run.h"
#include "app/studio/training_run.h"

namespace sigwavnet::studio {

namespace {

bool isRunFolder(const QString& folder) {
    const QDir dir(folder);
    return dir.exists(QStringLiteral("best.safetensors")) || dir.exists(QStringLiteral("last.safetensors"));
}

bool isModelFile(const QFileInfo& file) {
    static const QStringList suffixes{QStringLiteral("safetensors"), QStringLiteral("pt"), QStringLiteral("pth"),
                                      QStringLiteral("bin"), QStringLiteral("ckpt")};
    return suffixes.contains(file.suffix().toLower());
}

bool isTable(const QFileInfo& file) {
    const QString suffix = file.suffix().toLower();
    return suffix == QLatin1String("csv") || suffix == QLatin1String("tsv");
}

bool isProject(const QFileInfo& file) {
    return QLatin1Char('.') + file.suffix() == QLatin1String(project::Project::suffix);
}

}  // namespace

QString translated(const Message& message) {
    if (message.empty()) return {};
    const QString format = QCoreApplication::translate("core", message.format().c_str());
    return QString::fromStdString(Message::fill(format.toStdString(), message.args()));
}

QString translated(const Error& error) {
    const QString sentence = translated(error.message);
    if (error.where.empty()) return sentence;
    return QCoreApplication::translate("core", "%1: %2").arg(QString::fromStdString(error.where), sentence);
}

QString coreWord(const std::string& text) {
    return translated(Message(text.c_str()));
}

Session::Session(QObject* parent)
    : QObject(parent),
      training_(std::make_unique<TrainingRun>(jobs_)),
      search_(std::make_unique<SearchRun>(jobs_)),
      study_(std::make_unique<StudyRun>(jobs_)),
      desk_(std::make_unique<Desk>()),
      suggester_(std::make_unique<Suggester>(*this, *desk_)),
      retraining_(std::make_unique<Retraining>(*this, *desk_, *suggester_)),
      trust_(std::make_unique<TrustBook>(jobs_)) {
    if (auto device = Device::parse("auto")) device_ = *device;
}

Session::~Session() = default;

void Session::setSplit(const SplitOptions& options, int fold) {
    const bool same = options.name == split_.name && options.seed == split_.seed && options.folds == split_.folds;
    if (same && fold == fold_) return;
    split_ = options;
    fold_ = fold;
    Q_EMIT splitChanged();
}

bool Session::opening(const QString& kind) const {
    if (!kind.isEmpty()) return !opening_.value(kind).isNull();
    for (const auto& job : opening_)
        if (job) return true;
    return false;
}

template <typename T>
void Session::open(const QString& kind, const QString& path, const QString& title,
                   std::function<Result<T>(Progress&)> work, std::function<void(T)> done) {
    if (Job* previous = opening_.value(kind)) previous->cancel();
    // A job that was overtaken must not put its result over the newer one's: each checks that it is still the one.
    auto token = std::make_shared<QPointer<Job>>();
    const auto current = [this, kind, token] {
        if (opening_.value(kind) != *token) return false;
        opening_.remove(kind);
        return true;
    };
    Job* job = jobs_.start<T>(
        title, std::move(work), this,
        [this, current, done = std::move(done)](T value) {
            if (!current()) return;
            done(std::move(value));
            Q_EMIT openingChanged();
        },
        [this, current, kind, path](const Error& error) {
            if (!current()) return;
            if (error.kind != ErrorKind::Cancelled) Q_EMIT openFailed(kind, path, translated(error));
            Q_EMIT openingChanged();
        });
    *token = job;
    opening_[kind] = job;
    Q_EMIT openingChanged();
}

void Session::openCorpus(const QString& path, const ImportOptions& options) {
    using Value = std::shared_ptr<const Corpus>;
    open<Value>(
        QStringLiteral("corpus"), path, tr("Opening corpus %1").arg(QDir(path).dirName()),
        [path, options](Progress& progress) -> Result<Value> {
            SWN_ASSIGN(Corpus corpus, importCorpus(toPath(path), options, progress));
            return Value(std::make_shared<const Corpus>(std::move(corpus)));
        },
        [this, path, options](Value corpus) {
            corpus_ = std::move(corpus);
            corpusPath_ = path;
            importOptions_ = options;
            Q_EMIT corpusChanged();
        });
}

void Session::usePredictor(Predictor predictor, const QString& path) {
    predictor_ = std::make_shared<const Predictor>(std::move(predictor));
    modelPath_ = path;
    Q_EMIT modelChanged();
}

void Session::openModel(const QString& path) {
    pendingModel_ = path;
    open<Predictor>(
        QStringLiteral("model"), path, tr("Opening model %1").arg(QFileInfo(path).fileName()),
        [path, device = device_](Progress&) -> Result<Predictor> {
            SWN_ASSIGN(Model model, loadModel(toPath(path)));
            return Predictor::create(std::move(model), device);
        },
        [this, path](Predictor predictor) { usePredictor(std::move(predictor), path); });
}

void Session::setDevice(const Device& device) {
    if (device == device_) return;
    device_ = device;
    Q_EMIT deviceChanged();
    if (opening(QStringLiteral("model"))) {  // begun for the other device
        openModel(pendingModel_);
        return;
    }
    if (!predictor_) return;
    pendingModel_ = modelPath_;
    open<Predictor>(
        QStringLiteral("model"), modelPath_, tr("Moving the model to %1").arg(QString::fromStdString(device.id())),
        [predictor = predictor_, device](Progress&) -> Result<Predictor> {
            // A page may be using the open one at this moment: its weights stay where they are.
            const Model& open = predictor->model();
            return Predictor::create(Model{open.network.clone(), open.classes, open.preparation, open.facts}, device);
        },
        [this, path = modelPath_](Predictor moved) { usePredictor(std::move(moved), path); });
}

void Session::openRecording(const QString& path, const ReadOptions& options) {
    open<SoundPtr>(
        QStringLiteral("recording"), path, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, options](Progress& progress) { return Sound::open(toPath(path), options, &progress); },
        [this](SoundPtr recording) {
            recording_ = std::move(recording);
            Q_EMIT recordingChanged();
        });
}

void Session::openClip(size_t clipOfCorpus) {
    if (!corpus_ || clipOfCorpus >= corpus_->clips.size()) return;
    const Clip& clip = corpus_->clips[clipOfCorpus];
    openRecording(fromPath(clip.path), ReadOptions{clip.begin, clip.end});
}

void Session::openProject(const QString& path) {
    // Opened a second time, it would find its own lock.
    if (desk_->project() && QFileInfo(path) == QFileInfo(fromPath(desk_->project()->file()))) return;
    open<Desk::ProjectPtr>(
        QStringLiteral("project"), path, tr("Opening project %1").arg(QFileInfo(path).completeBaseName()),
        [path](Progress& progress) { return openProjectFile(toPath(path), progress); },
        [this, path](Desk::ProjectPtr project) {
            settings::addRecent(QStringLiteral("project"), path);
            desk_->setProject(std::move(project));
        });
}

void Session::openAny(const QString& path) {
    const QFileInfo file(path);
    const auto fail = [&](const QString& sentence) { Q_EMIT openFailed(QStringLiteral("file"), path, sentence); };
    if (!file.exists()) {
        fail(tr("%1 does not exist any more.").arg(path));
    } else if (file.isDir() ? isRunFolder(path) : isModelFile(file)) {
        openModel(path);
        showPage(QStringLiteral("wavelets"));
    } else if (isProject(file)) {
        openProject(path);
        showPage(QStringLiteral("annotate"));
    } else if (file.isDir() && QDir(path).exists(QStringLiteral("study.json"))) {
        if (study_->active())
            fail(tr("%1 can't be shown while another cross-validation runs here; stop that one first.").arg(path));
        else
            study_->show(path);
        showPage(QStringLiteral("study"));
    } else if (file.isDir() && QDir(path).exists(QStringLiteral("search.json"))) {
        if (search_->active())
            fail(tr("%1 can't be shown while another search runs here; stop that one first.").arg(path));
        else
            search_->show(path);
        showPage(QStringLiteral("search"));
    } else if (file.isDir() || isTable(file)) {
        openCorpus(path);
        showPage(QStringLiteral("corpus"));
    } else if (hasAudioExtension(toPath(path))) {
        openRecording(path);
        showPage(QStringLiteral("recording"));
    } else {
        fail(tr("%1 is neither a recording, a model (.safetensors, .pt), a table (.csv) nor a labelling project (.swproj). "
                "Drop one of these, or the folder of a corpus.")
                 .arg(file.fileName()));
    }
}

}  // namespace sigwavnet::studio
