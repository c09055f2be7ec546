#include "app/studio/pages/search_page.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QSpinBox>
#include <QStackedWidget>

#include "app/studio/notice.h"
#include "app/studio/pages/train_page.h"
#include "app/studio/paths.h"
#include "app/studio/search/search_run.h"
#include "app/studio/search/search_view.h"
#include "app/studio/search/space_table.h"
#include "app/studio/session.h"
#include "app/studio/settings.h"
#include "app/studio/train/option_form.h"
#include "app/studio/words.h"
#include "app/studio/work_form.h"
#include "core/base/files.h"
#include "core/search/trial_training.h"

namespace sigwavnet::studio {

namespace {

// "search-emodb": the folder that a table lies in says more than "corpus.csv".
QString searchName(const QString& corpus) {
    const QFileInfo file(corpus);
    const QString name = file.isDir() ? QDir(corpus).dirName() : file.dir().dirName();
    return QStringLiteral("search-%1").arg(name);
}

}  // namespace

Result<SearchSettings> SearchPage::settings() const {
    SearchSettings settings;
    SWN_ASSIGN(settings.space, space_->space());
    settings.method = SearchSettings::Method(method_->currentData().toInt());
    settings.metric = SearchSettings::Metric(metric_->currentData().toInt());
    settings.trials = trials_->value();
    settings.seed = uint64_t(seed_->value());
    settings.asha = {minEpochs_->value(), maxEpochs_->value(), eta_->value(), 0};
    settings.base = train_.form().config();
    settings.base.classMap = session_.importOptions().classMap.text();  // that the open corpus was read with
    SWN_TRY(validateSettings(settings));
    return settings;
}

void SearchPage::setSettings(const SearchSettings& settings, int workers) {
    method_->setCurrentIndex(method_->findData(int(settings.method)));
    metric_->setCurrentIndex(metric_->findData(int(settings.metric)));
    trials_->setValue(settings.trials);
    seed_->setValue(int(settings.seed));
    minEpochs_->setValue(settings.asha.minEpochs);
    maxEpochs_->setValue(settings.asha.maxEpochs);
    eta_->setValue(settings.asha.reduction);
    workers_->setValue(workers);
    space_->setSpace(settings.space);
    updateState();
}

QString SearchPage::problem() const {
    if (!session_.corpus()) return tr("Open a corpus first, on the Corpus page.");
    if (!train_.form().problem().isEmpty()) return tr("On the Train page: %1").arg(train_.form().problem());
    if (const auto wanted = settings(); !wanted) return translated(wanted.error());
    if (const Status trainable = checkTrainable(*session_.corpus()); !trainable)
        return translated(trainable.error());
    return {};
}

void SearchPage::start() {
    const auto wanted = settings();
    if (run_.active() || !problem().isEmpty() || !wanted) return;
    notice_->clear();
    const QString runs = settings::runsFolder();
    if (const Status made = makeFolder(toPath(runs)); !made) {
        notice_->say(Notice::Kind::Error, translated(made.error()));
        return;
    }
    const TooShortTrials wrong = tooShortTrials(*wanted, *session_.corpus());
    if (wrong.trials > 0) {
        notice_->say(
            Notice::Kind::Warning,
            tr("%1 of %2 trials will fail: their networks take clips of up to %3, and %4 of %5 are shorter.")
                .arg(countText(wrong.trials), countText(wanted->trialCount()), durationText(wrong.seconds),
                     countText(wrong.clips), countText(qint64(session_.corpus()->clips.size()))));
    }
    run_.start(session_.corpus(), *wanted, freshFolder(runs, searchName(session_.corpusPath())),
               workers_->value(), QString::fromStdString(session_.device().id()));
}

void SearchPage::resume() {
    run_.resume(run_.folder(), workers_->value(), QString::fromStdString(session_.device().id()));
}

void SearchPage::openSearch() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("The folder of a search"), settings::runsFolder());
    if (!folder.isEmpty()) run_.show(folder);
}

void SearchPage::useSettings(const TrainingConfig& config) {
    train_.use(config);
    session_.showPage(train_.id());
}

QString SearchPage::planText(const SearchSettings& settings) const {
    QStringList rungs;
    for (const int epochs : settings.milestones()) rungs << countText(epochs);
    if (rungs.size() == 1)
        return tr("%1 trials, each trained for %2 epochs")
            .arg(countText(settings.trialCount()), rungs.front());
    return tr("%1 trials, compared after %2 epochs; one in %3 goes on each time")
        .arg(countText(settings.trialCount()), rungs.join(QStringLiteral(", ")),
             countText(settings.asha.reduction));
}

void SearchPage::updateState() {
    const bool asha = method_->currentData().toInt() == int(SearchSettings::Method::Asha);
    const bool grid = method_->currentData().toInt() == int(SearchSettings::Method::Grid);
    for (QSpinBox* spin : {minEpochs_, eta_}) spin->setEnabled(asha);
    for (QSpinBox* spin : {trials_, seed_}) spin->setEnabled(!grid);
    const auto wanted = settings();
    const bool stopped =
        run_.state() == SearchRun::State::Stopped || run_.state() == SearchRun::State::Failed;
    work_->setState(wanted ? planText(*wanted) : QString(), problem(), true, stopped && run_.snapshot());
    right_->setCurrentIndex(run_.state() == SearchRun::State::Idle ? 0 : 1);
    if (run_.state() == SearchRun::State::Failed) notice_->say(Notice::Kind::Error, run_.failure());
}

// A search of seconds in earnest, of two small options.
void SearchPage::prepareForPicture() {
    if (run_.state() != SearchRun::State::Idle || !session_.corpus()) return;
    SearchSettings small;
    small.trials = 9;
    small.asha = {1, 4, 2, 0};
    const auto space = searchSpaceFromJson(R"({"optimizer.learning_rate": {"log_range": [0.0005, 0.05]},
        "network.mode": ["CQF", "PerLayer", "PerFilter"], "network.logit_scale": {"range": [5, 20]}})",
                                           "");
    if (space) small.space = *space;
    setSettings(small, 1);
    start();
}

void SearchPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateState();
    Page::changeEvent(event);
}

}  // namespace sigwavnet::studio
