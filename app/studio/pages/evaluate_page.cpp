#include "app/studio/pages/evaluate_page.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/studio/evaluate/evaluation_tables.h"
#include "app/studio/evaluate/score_card.h"
#include "app/studio/notice.h"
#include "app/studio/session.h"
#include "widgets/number_table.h"

namespace sigwavnet::studio {
namespace {

constexpr int kBatchSize = 16;
constexpr size_t kProblemsNamed = 3;

}  // namespace

EvaluatePage::EvaluatePage(Session& session, QWidget* parent)
    : Page(session, parent), stack_(new QStackedWidget(this)), notice_(new Notice(this)) {
    stack_->addWidget(makeEmpty());
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto* upper = new QHBoxLayout;
    upper->addWidget(makeMatrix(), 5);
    upper->addWidget(makeScores(), 4);
    column->addWidget(makeHeader());
    column->addLayout(upper, 3);
    column->addWidget(makeClips(), 2);
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
    if (!outcome_ && !busy()) evaluate();
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
    if (job_) job_->cancel();
    job_.clear();
    outcome_.reset();
    basis_->clear();
    matrix_->setData({});
    for (ScoreCard* card : {wa_, uar_, f1Macro_, f1Weighted_}) card->clear();
    classes_->setRows({});
    showClips(std::nullopt);
}

void EvaluatePage::evaluate() {
    const auto corpus = session_.corpus();
    const auto predictor = session_.predictor();
    if (!corpus || !predictor || busy()) return;
    notice_->clear();
    const EvaluationRequest request{chosenPart(), session_.split(), session_.fold(),
                                    session_.importOptions().classMap.text()};
    const auto work = [corpus, predictor, request](Progress& progress) -> Result<Outcome> {
        SWN_ASSIGN(EvaluationPlan plan, planEvaluation(predictor->model(), *corpus, request));
        SWN_ASSIGN(Evaluation evaluation,
                   evaluateClips(*predictor, *corpus, plan.clips, kBatchSize, progress));
        return Outcome{corpus, std::move(plan), std::move(evaluation)};
    };
    start_->setEnabled(false);
    job_ = session_.jobs().start<Outcome>(
        tr("Evaluating the model"), work, this,
        [this, predictor](Outcome outcome) {
            start_->setEnabled(true);
            if (predictor != session_.predictor() || outcome.corpus != session_.corpus()) return;
            outcome_ = std::move(outcome);
            showOutcome();
        },
        [this](const Error& error) {
            start_->setEnabled(true);
            if (error.kind != ErrorKind::Cancelled) notice_->say(Notice::Kind::Error, translated(error));
        });
}

void EvaluatePage::showOutcome() {
    const Evaluation& evaluation = outcome_->evaluation;
    basis_->setText(translated(outcome_->plan.basis));
    matrix_->setCurrent(std::nullopt);
    matrix_->setData(matrixData(evaluation));
    wa_->setShare(evaluation.metrics.wa);
    uar_->setShare(evaluation.metrics.uar);
    f1Macro_->setShare(evaluation.metrics.f1Macro);
    f1Weighted_->setShare(evaluation.metrics.f1Weighted);
    classes_->setRows(classRows(evaluation));
    showClips(std::nullopt);
    warn();
    Q_EMIT evaluated();
}

// Everything that makes the figures worth less, in one notice above them.
void EvaluatePage::warn() {
    QStringList sentences;
    for (const Message& warning : outcome_->plan.warnings) sentences.append(translated(warning));
    const auto& problems = outcome_->evaluation.problems;
    if (!problems.empty()) {
        sentences.append(tr("%n clip(s) could not be evaluated:", nullptr, int(problems.size())));
        for (size_t i = 0; i < std::min(kProblemsNamed, problems.size()); ++i)
            sentences.append(QStringLiteral("%1: %2").arg(QString::fromStdString(problems[i].path),
                                                          translated(problems[i].message)));
    }
    if (!sentences.isEmpty()) notice_->say(Notice::Kind::Warning, sentences.join(QLatin1Char('\n')));
}

void EvaluatePage::showClips(std::optional<widgets::MatrixCell> cell) {
    allMistakes_->setVisible(cell.has_value());
    if (!outcome_) {
        clipsTitle_->setText(tr("Clips"));
        clips_->setRows({});
        return;
    }
    const auto rows = clipRows(outcome_->evaluation, *outcome_->corpus, cell);
    clipsTitle_->setText(cell ? matrix_->cellText(*cell)
                              : tr("%n misrecognised clip(s)", nullptr, int(rows.size())));
    clips_->setRows(rows);
}

void EvaluatePage::openClip(int clip) {
    if (!outcome_ || clip < 0 || outcome_->corpus != session_.corpus()) return;
    session_.openClip(size_t(clip));
    session_.showPage(QStringLiteral("recording"));
}

std::optional<Part> EvaluatePage::chosenPart() const {
    const QVariant part = part_->currentData();
    return part.isValid() ? std::optional(Part(part.toInt())) : std::nullopt;
}

}  // namespace sigwavnet::studio
