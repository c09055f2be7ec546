#include "app/studio/tour.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTextStream>

#include "app/studio/demo_project.h"
#include "app/studio/main_window.h"
#include "app/studio/page.h"
#include "app/studio/pages/train_page.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/train/option_form.h"
#include "app/studio/training_run.h"

namespace sigwavnet::studio {

namespace {

constexpr int kStepMilliseconds = 100;
constexpr int kQuietPolls = 4;               // so long nothing may happen before a picture is taken
constexpr qint64 kStepPatience = 15 * 60 * 1000;  // for one step [ms]

}  // namespace

Tour::Tour(Session& session, MainWindow& window, const Arguments& arguments)
    : session_(session), window_(window), arguments_(arguments) {
    connect(&session_, &Session::openFailed, this,
            [this](const QString&, const QString&, const QString& sentence) { fail(sentence); });
    connect(&poll_, &QTimer::timeout, this, &Tour::proceed);
    if (!QDir().mkpath(arguments_.tour)) {
        fail(tr("The folder %1 can't be made.").arg(arguments_.tour));
        return;
    }
    settings::setRunsFolder(scratch_.path());
    plan();
    poll_.start(kStepMilliseconds);
    waited_.start();
}

Tour::~Tour() = default;

void Tour::plan() {
    steps_.push_back({[this] { openThings(); }});
    steps_.push_back({[this] { train(); }, [this] { openTrained(); }});
    for (const Page* page : window_.pages()) {
        const QString id = page->id();
        const QStringList views = page->views();
        steps_.push_back({[this, id] { visit(id); }, [this, id, views] { save(views.isEmpty() ? id : id + QLatin1Char('-') + views.front()); }});
        for (const QString& view : views.mid(1))
            steps_.push_back({[this, id, view] { window_.page(id)->showView(view); }, [this, id, view] { save(id + QLatin1Char('-') + view); }});
    }
}

void Tour::openThings() {
    if (arguments_.corpus.isEmpty())
        openDemoProject(session_, demoFolder(), [this](const QString& failure) {
            if (!failure.isEmpty()) fail(failure);
        });
    else
        session_.openCorpus(arguments_.corpus);
    if (!arguments_.model.isEmpty()) session_.openModel(arguments_.model);
    if (!arguments_.recording.isEmpty()) session_.openRecording(arguments_.recording);
}

// A short run in earnest: the curves in the picture are what the network did.
void Tour::train() {
    if (!session_.recording()) session_.openClip(0);
    auto* page = static_cast<TrainPage*>(window_.page(QStringLiteral("train")));
    window_.showPage(page->id());
    page->form().usePreset(QStringLiteral("demo"));
    TrainingConfig config = page->form().config();
    config.epochs = arguments_.epochs;
    page->form().setConfig(config);
    page->start();
}

void Tour::openTrained() {
    const TrainingRun& run = session_.training();
    if (run.state() == TrainingRun::State::Failed) return fail(run.failure());
    if (!run.hasModel()) return fail(tr("The training did not start."));
    if (!session_.predictor()) session_.openModel(run.folder());
}

void Tour::visit(const QString& id) {
    window_.showPage(id);
    window_.page(id)->prepareForPicture();
}

void Tour::save(const QString& id) {
    const QString name = QStringLiteral("%1-%2.png").arg(++pictures_).arg(id);
    const QString path = QDir(arguments_.tour).filePath(name);
    if (!window_.grab().save(path)) fail(tr("%1 can't be written.").arg(path));
}

bool Tour::quiet() const {
    for (const Job* job : session_.jobs().jobs())
        if (job->state() == Job::State::Running) return false;
    return !session_.opening() && !window_.currentPage()->busy();
}

void Tour::proceed() {
    if (waited_.elapsed() > kStepPatience) return fail(tr("Nothing came to an end for 15 minutes."));
    quietPolls_ = quiet() ? quietPolls_ + 1 : 0;
    if (quietPolls_ < kQuietPolls) return;
    quietPolls_ = 0;
    waited_.restart();
    if (const auto end = std::exchange(end_, {})) {
        end();
        return;
    }
    if (steps_.empty()) {
        poll_.stop();
        QApplication::exit(0);
        return;
    }
    const Step step = steps_.front();
    steps_.pop_front();
    end_ = step.end;
    step.begin();
}

void Tour::fail(const QString& sentence) {
    poll_.stop();
    steps_.clear();
    QTextStream(stderr) << "sigwavnet-studio: " << sentence << Qt::endl;
    QMetaObject::invokeMethod(qApp, [] { QApplication::exit(1); }, Qt::QueuedConnection);
}

}  // namespace sigwavnet::studio
