#include "app/studio/pages/evaluate_page.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMetaMethod>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "app/studio/evaluate/clip_list.h"
#include "app/studio/evaluate/evaluation_tables.h"
#include "app/studio/evaluate/score_card.h"
#include "app/studio/notice.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "app/studio/training_run.h"
#include "widgets/number_table.h"

namespace sigwavnet::studio {
namespace {

constexpr int kBatchSize = 16;
constexpr size_t kProblemsNamed = 3;

// A run's model is called after its folder: "best.safetensors" they are all.
QString nameOfModel(const QString& path) {
    const QFileInfo file(path);
    return file.suffix() == QLatin1String("safetensors") &&
                   QFileInfo::exists(file.dir().filePath(QStringLiteral("config.json")))
               ? file.dir().dirName()
               : file.fileName();
}

}  // namespace

EvaluatePage::EvaluatePage(Session& session, QWidget* parent)
    : Page(session, parent), stack_(new QStackedWidget(this)), notice_(new Notice(this)) {
    stack_->addWidget(makeEmpty());
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto* upper = new QSplitter(Qt::Horizontal);
    upper->addWidget(makeMatrix());
    upper->addWidget(makeTabs());
    upper->setStretchFactor(0, 5);
    upper->setStretchFactor(1, 6);
    auto* body = new QSplitter(Qt::Vertical);
    body->addWidget(upper);
    body->addWidget(makeClips());
    body->setStretchFactor(0, 3);
    body->setStretchFactor(1, 2);
    body->setSizes({300, 200});
    for (QSplitter* splitter : {upper, body}) splitter->setChildrenCollapsible(false);
    column->addWidget(makeHeader());
    column->addWidget(makeCards());
    column->addWidget(body, 1);
    stack_->addWidget(content);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(notice_);
    layout->addWidget(stack_, 1);

    connect(&session_, &Session::corpusChanged, this, [this] { reopened(QStringLiteral("corpus")); });
    connect(&session_, &Session::modelChanged, this, [this] { reopened(QStringLiteral("model")); });
    connect(&session_, &Session::openFailed, this,
            [this](const QString& kind, const QString&, const QString& sentence) {
                if (kind != QLatin1String("model") && kind != QLatin1String("corpus")) return;
                failed_ = kind;
                notice_->say(Notice::Kind::Error, sentence);
            });
    reopened({});
}

EvaluatePage::~EvaluatePage() = default;

void EvaluatePage::prepareForPicture() {
    if (outcome_ || busy()) return;
    if (session_.training().hasModel())
        connect(
            this, &EvaluatePage::evaluated, this, [this] { compareWith(session_.training().folder()); },
            Qt::SingleShotConnection);
    evaluate();
}

QStringList EvaluatePage::views() const {
    return {QStringLiteral("classes"), QStringLiteral("speakers"), QStringLiteral("calibration"),
            QStringLiteral("comparison")};
}

void EvaluatePage::showView(const QString& view) {
    tabs_->setCurrentIndex(int(std::max(qsizetype(0), views().indexOf(view))));
}

// `kind` was opened: what was said about the last result is past, and about the last failure to open that
// kind.
void EvaluatePage::reopened(const QString& kind) {
    if (outcome_ || failed_ == kind) notice_->clear();
    if (failed_ == kind) failed_.clear();
    forgetOutcome();
    showWhatIsOpen();
}

void EvaluatePage::showWhatIsOpen() {
    const bool corpus = session_.corpus() != nullptr, model = session_.predictor() != nullptr;
    stack_->setCurrentIndex(corpus && model ? 1 : 0);
    openModel_->setVisible(!model);
    train_->setVisible(!model && corpus);
    openCorpus_->setVisible(!corpus);
    if (!corpus && !model)
        empty_->setSentence(
            tr("Open a model and a corpus: this page then says which of its clips the model recognises, and "
               "which it "
               "takes for what."));
    else if (!model)
        empty_->setSentence(tr(
            "The corpus is open. Open a model as well, or train one, to see how well it does on the clips."));
    else
        empty_->setSentence(
            tr("The model is open. Open a corpus as well, to see how well the model does on its clips."));
    if (corpus && model)
        subject_->setText(tr("%1 on %2")
                              .arg(QFileInfo(session_.modelPath()).fileName(),
                                   QFileInfo(session_.corpusPath()).fileName()));
}

void EvaluatePage::forgetOutcome() {
    for (const QPointer<Job>& job : {job_, comparing_})
        if (job) job->cancel();
    job_.clear();
    comparing_.clear();
    start_->setEnabled(true);
    outcome_.reset();
    second_.reset();
    for (QLabel* label : {basis_, drawn_}) label->clear();
    matrix_->setData({});
    for (ScoreCard* card : {wa_, uar_, f1Macro_, f1Weighted_}) card->clear();
    classes_->setRows({});
    speakers_->setRows({});
    calibration_->setFigures(std::nullopt);
    comparison_->setComparison(std::nullopt, {});
    comparison_->setReady(false);
    clips_->setClips(tr("Clips"), {}, true);
}

bool EvaluatePage::isRunning(const QPointer<Job>& job) {
    return !job.isNull() && job->state() == Job::State::Running;
}

void EvaluatePage::evaluate() {
    const auto corpus = session_.corpus();
    const auto predictor = session_.predictor();
    if (!corpus || !predictor || isRunning(job_)) return;
    notice_->clear();
    const EvaluationRequest request{chosenPart(), session_.split(), session_.fold(),
                                    session_.importOptions().classMap.text()};
    const auto work = [corpus, predictor, request](Progress& progress) -> Result<Outcome> {
        Outcome outcome{corpus, {}, {}, {}, {}, {}};
        SWN_ASSIGN(outcome.plan, planEvaluation(predictor->model(), *corpus, request));
        SWN_ASSIGN(outcome.evaluation,
                   evaluateClips(*predictor, *corpus, outcome.plan.clips, kBatchSize, progress));
        outcome.intervals = evaluationIntervals(outcome.evaluation, *corpus);
        outcome.speakers = speakerMetrics(outcome.evaluation, *corpus);
        outcome.calibration = calibrationFigures(outcome.evaluation);
        return outcome;
    };
    start_->setEnabled(false);
    const auto current = std::make_shared<QPointer<Job>>();
    *current = session_.jobs().start<Outcome>(
        tr("Evaluating the model"), work, this,
        [this, current](Outcome outcome) {
            if (job_ != *current) return;  // another model or corpus was opened since
            start_->setEnabled(true);
            outcome_ = std::move(outcome);
            second_.reset();
            showOutcome();
        },
        [this, current](const Error& error) {
            if (job_ != *current) return;
            start_->setEnabled(true);
            if (error.kind != ErrorKind::Cancelled) notice_->say(Notice::Kind::Error, translated(error));
        });
    job_ = *current;
}

void EvaluatePage::compareWith(const QString& model) {
    const auto first = session_.predictor();
    if (!outcome_ || !first || isRunning(comparing_)) return;
    const auto work = [outcome = *outcome_, path = toPath(model), device = session_.device(),
                       classMap =
                           session_.importOptions().classMap.text()](Progress& progress) -> Result<Second> {
        SWN_ASSIGN(Model loaded, loadModel(path));
        SWN_ASSIGN(const Predictor predictor, Predictor::create(std::move(loaded), device));
        SWN_ASSIGN(const Evaluation evaluation,
                   evaluateClips(predictor, *outcome.corpus, outcome.plan.clips, kBatchSize, progress));
        SWN_ASSIGN(Comparison comparison,
                   compareEvaluations(outcome.evaluation, evaluation, *outcome.corpus));
        return Second{std::move(comparison),
                      secondModelWarnings(predictor.model(), *outcome.corpus, outcome.plan.clips, classMap)};
    };
    comparison_->setReady(false);
    const auto current = std::make_shared<QPointer<Job>>();
    *current = session_.jobs().start<Second>(
        tr("Comparing two models"), work, this,
        [this, current, model](Second second) {
            if (comparing_ != *current) return;
            comparison_->setReady(true);
            second_ = std::move(second);
            comparison_->setComparison(second_->comparison, nameOfModel(model));
            warn();
            Q_EMIT compared();
        },
        [this, current](const Error& error) {
            if (comparing_ != *current) return;
            comparison_->setReady(true);
            if (error.kind != ErrorKind::Cancelled) notice_->say(Notice::Kind::Error, translated(error));
        });
    comparing_ = *current;
}

void EvaluatePage::showOutcome() {
    const Evaluation& evaluation = outcome_->evaluation;
    basis_->setText(translated(outcome_->plan.basis));
    matrix_->setCurrent(std::nullopt);
    matrix_->setData(matrixData(evaluation));
    showCards();
    classes_->setRows(classRows(evaluation));
    speakers_->setRows(speakerRows(outcome_->speakers));
    calibration_->setFigures(outcome_->calibration);
    comparison_->setComparison(std::nullopt, {});
    comparison_->setReady(true);
    showMistakes();
    warn();
    Q_EMIT evaluated();
}

void EvaluatePage::showCards() {
    const Metrics& metrics = outcome_->evaluation.metrics;
    const auto& intervals = outcome_->intervals;
    const auto of = [&](Interval MetricIntervals::*figure) {
        return intervals ? std::optional(intervals->metrics.*figure) : std::nullopt;
    };
    wa_->setShare(metrics.wa, of(&MetricIntervals::wa));
    uar_->setShare(metrics.uar, of(&MetricIntervals::uar));
    f1Macro_->setShare(metrics.f1Macro, of(&MetricIntervals::f1Macro));
    f1Weighted_->setShare(metrics.f1Weighted, of(&MetricIntervals::f1Weighted));
    if (!intervals)
        drawn_->setText(tr("With a single clip there are no intervals."));
    else if (intervals->bySpeaker)
        drawn_->setText(
            tr("95 % intervals: bootstrap over the %n speaker(s).", nullptr, intervals->metrics.groups));
    else
        drawn_->setText(
            tr("95 % intervals: bootstrap over the %n clip(s), since not all speakers are known or "
               "there is only one.",
               nullptr, intervals->metrics.groups));
    QStringList absent;
    for (const int c : metrics.absentClasses)
        absent << QString::fromStdString(outcome_->evaluation.classes[size_t(c)]);
    if (!absent.isEmpty())
        drawn_->setText(
            drawn_->text() + QLatin1Char(' ') +
            tr("Without clips here, so left out of UAR: %1.").arg(absent.join(QStringLiteral(", "))));
}

// Everything that makes the figures worth less, in one notice above them.
void EvaluatePage::warn() {
    QStringList sentences;
    for (const Message& warning : outcome_->plan.warnings) sentences.append(translated(warning));
    if (second_)
        for (const Message& warning : second_->warnings) sentences.append(translated(warning));
    const auto& problems = outcome_->evaluation.problems;
    if (!problems.empty()) {
        sentences.append(tr("%n clip(s) could not be evaluated:", nullptr, int(problems.size())));
        for (size_t i = 0; i < std::min(kProblemsNamed, problems.size()); ++i)
            sentences.append(QStringLiteral("%1: %2").arg(QString::fromStdString(problems[i].path),
                                                          translated(problems[i].message)));
    }
    if (!sentences.isEmpty()) notice_->say(Notice::Kind::Warning, sentences.join(QLatin1Char('\n')));
}

void EvaluatePage::showMistakes() {
    matrix_->setCurrent(std::nullopt);
    if (!outcome_) return;
    const auto wrong = surelyWrong(outcome_->evaluation);
    clips_->setClips(tr("%n misrecognised clip(s), surely wrong ones first", nullptr, int(wrong.size())),
                     clipRows(outcome_->evaluation, *outcome_->corpus, wrong), true);
}

void EvaluatePage::showCell(const widgets::MatrixCell& cell) {
    if (!outcome_) return;
    clips_->setClips(matrix_->cellText(cell),
                     clipRows(outcome_->evaluation, *outcome_->corpus, resultsOf(outcome_->evaluation, cell)),
                     false);
}

void EvaluatePage::showSpeaker(int index) {
    if (!outcome_ || index < 0 || size_t(index) >= outcome_->speakers.size()) return;
    const std::string& speaker = outcome_->speakers[size_t(index)].speaker;
    const auto results = resultsOf(outcome_->evaluation, *outcome_->corpus, speaker);
    const QString name = speaker.empty() ? tr("not known") : QString::fromStdString(speaker);
    matrix_->setCurrent(std::nullopt);
    clips_->setClips(tr("Speaker %1: %n clip(s)", nullptr, int(results.size())).arg(name),
                     clipRows(outcome_->evaluation, *outcome_->corpus, results), false);
}

void EvaluatePage::showPair(PairedClips which) {
    if (!outcome_ || !second_) return;
    const bool first = which == PairedClips::BothRight || which == PairedClips::OnlyFirst;
    const bool second = which == PairedClips::BothRight || which == PairedClips::OnlySecond;
    const Evaluation& evaluation = outcome_->evaluation;
    const Comparison& comparison = second_->comparison;
    std::vector<size_t> results;
    // Both lists are in the corpus's order.
    for (size_t i = 0, k = 0; i < evaluation.results.size() && k < comparison.clips.size(); ++i) {
        const ClipResult& result = evaluation.results[i];
        if (result.clip != comparison.clips[k]) continue;
        const std::string& truth = evaluation.classes[size_t(result.truth)];
        if ((comparison.first[k] == truth) == first && (comparison.second[k] == truth) == second)
            results.push_back(i);
        ++k;
    }
    const QString names[] = {tr("Recognised by both models"), tr("Recognised only by the first model"),
                             tr("Recognised only by the second model"), tr("Recognised by neither model")};
    matrix_->setCurrent(std::nullopt);
    clips_->setClips(tr("%1: %n clip(s)", nullptr, int(results.size())).arg(names[int(which)]),
                     clipRows(evaluation, *outcome_->corpus, results), false);
}

void EvaluatePage::openClip(int clip) {
    if (!outcome_ || clip < 0 || outcome_->corpus != session_.corpus()) return;
    session_.openClip(size_t(clip));
    session_.showPage(QStringLiteral("recording"));
}

void EvaluatePage::annotate(const std::vector<int>& clips) {
    if (!outcome_ || outcome_->corpus != session_.corpus()) return;
    QStringList names;
    for (const int clip : clips) names << QString::fromStdString(outcome_->corpus->clips[size_t(clip)].name);
    Q_EMIT annotationWanted(names);
}

void EvaluatePage::showEvent(QShowEvent* event) {
    clips_->setAnnotatable(isSignalConnected(QMetaMethod::fromSignal(&EvaluatePage::annotationWanted)));
    Page::showEvent(event);
}

std::optional<Part> EvaluatePage::chosenPart() const {
    const QVariant part = part_->currentData();
    return part.isValid() ? std::optional(Part(part.toInt())) : std::nullopt;
}

}  // namespace sigwavnet::studio
