#include "app/studio/recording/trust_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/studio/evaluate/evaluation_plan.h"
#include "app/studio/notice.h"
#include "app/studio/paths.h"
#include "app/studio/recording/trust_figures.h"
#include "app/studio/session.h"
#include "app/studio/words.h"
#include "core/base/files.h"
#include "core/evaluation/explanation_json.h"

namespace sigwavnet::studio {

namespace {

// The verdict stands out, its reasons follow.
QString richText(const VerdictText& text) {
    return QStringLiteral("<b>%1</b> %2").arg(text.verdict.toHtmlEscaped(), text.reasons.toHtmlEscaped());
}

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

TrustDialog::TrustDialog(Session& session, RecordingPtr recording, QWidget* parent)
    : QDialog(parent),
      session_(session),
      recording_(std::move(recording)),
      notice_(new Notice(this)),
      basis_(wrapped(this)),
      map_(wrapped(this)),
      attention_(wrapped(this)),
      cascade_(new widgets::PlotView(this)),
      deletion_(new widgets::PlotView(this)),
      insertion_(new widgets::PlotView(this)),
      table_(new widgets::NumberTable(tr("Tests of explanations and attention"), this)),
      test_(new QPushButton(this)),
      other_(new QPushButton(tr("Compare with another training…"), this)),
      save_(new QPushButton(tr("Save as JSON…"), this)) {
    setWindowTitle(tr("Whether to believe it"));
    layOut();
    connect(test_, &QPushButton::clicked, this, [this] {
        if (session_.trust().busy())
            session_.trust().cancel();
        else
            startTest();
    });
    connect(other_, &QPushButton::clicked, this, &TrustDialog::chooseOther);
    connect(save_, &QPushButton::clicked, this, &TrustDialog::save);
    connect(&session_.trust(), &TrustBook::changed, this, &TrustDialog::update);
    connect(&session_.trust(), &TrustBook::progressed, this, &TrustDialog::showProgress);
    connect(&session_.trust(), &TrustBook::failed, this,
            [this](const QString& sentence) { notice_->say(Notice::Kind::Error, sentence); });
    connect(&session_, &Session::modelChanged, this, [this] {
        others_.clear();
        update();
    });
    connect(&session_, &Session::corpusChanged, this, &TrustDialog::update);
    update();
}

void TrustDialog::layOut() {
    basis_->setProperty("secondary", true);
    table_->setColumns({tr("Test"), tr("Value")});
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* plots = new QGridLayout;
    plots->addWidget(deletion_, 0, 0);
    plots->addWidget(insertion_, 0, 1);
    plots->addWidget(cascade_, 1, 0);
    plots->addWidget(table_, 1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(test_, QDialogButtonBox::ActionRole);
    buttons->addButton(other_, QDialogButtonBox::ActionRole);
    buttons->addButton(save_, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(notice_);
    layout->addWidget(map_);
    layout->addWidget(attention_);
    layout->addWidget(basis_);
    layout->addLayout(plots, 1);
    layout->addWidget(buttons);
    resize(900, 680);
}

void TrustDialog::setRecording(RecordingPtr recording) {
    recording_ = std::move(recording);
    update();
}

TrustPlan TrustDialog::plan(Message& basis) const {
    TrustPlan plan;
    plan.predictor = session_.predictor();
    plan.others = others_;
    if (const auto corpus = session_.corpus(); plan.predictor && corpus) {
        EvaluationRequest request;
        request.split = session_.split();
        request.fold = session_.fold();
        request.classMap = session_.importOptions().classMap.text();
        if (const auto planned = planEvaluation(plan.predictor->model(), *corpus, request)) {
            plan.corpus = corpus;
            plan.clips = trustClips(planned->clips);
            basis = planned->basis;
        }
    }
    if (!plan.corpus) {
        plan.recording = recording_;
        basis = {CORE_TEXT("The recording that is open; with a corpus open, some of its test clips.")};
    }
    return plan;
}

void TrustDialog::startTest() {
    notice_->clear();
    Message basis;
    const TrustPlan planned = plan(basis);
    if (!planned.predictor || (!planned.corpus && !planned.recording)) {
        notice_->say(Notice::Kind::Information, tr("Open a model, and a corpus or a recording to test it on."));
        return;
    }
    session_.trust().test(planned, basis);
}

void TrustDialog::chooseOther() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Another training of the same network"), {},
                                                      tr("Models (*.safetensors *.pt *.pth)"));
    if (!path.isEmpty()) addOther(path);
}

void TrustDialog::addOther(const QString& path) {
    if (!others_.contains(path)) others_ << path;
    startTest();
}

void TrustDialog::save() {
    const auto tested = session_.trust().of(session_.predictor());
    if (!tested) return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as JSON"), QStringLiteral("trust.json"),
                                                      tr("JSON (*.json)"));
    if (path.isEmpty()) return;
    session_.jobs().start<bool>(
        tr("Saving the tests"),
        [tested, target = toPath(path)](Progress&) -> Result<bool> {
            SWN_TRY(writeFileAtomically(target, trustJson(tested->report).dump(1) + "\n"));
            return true;
        },
        this, [](bool) {}, [this](const Error& error) { notice_->say(Notice::Kind::Error, translated(error)); });
}

void TrustDialog::showProgress() {
    if (session_.trust().of(session_.predictor())) return;  // what an earlier test said stays until this one is done
    map_->setText(tr("Testing… %1").arg(percentText(session_.trust().fraction())));
}

QString TrustDialog::verdicts() const {
    return map_->text() + QLatin1Char('\n') + attention_->text();
}

void TrustDialog::update() {
    const bool busy = session_.trust().busy();
    const auto tested = session_.trust().of(session_.predictor());
    test_->setText(busy ? tr("Cancel") : tested ? tr("Test again") : tr("Test now"));
    test_->setEnabled(busy || session_.predictor());
    other_->setEnabled(!busy && session_.predictor());
    save_->setEnabled(tested != nullptr);
    if (tested) {
        map_->setText(richText(mapVerdictText(tested->report)));
        attention_->setText(richText(attentionVerdictText(tested->report)));
        basis_->setText(tr("Tested on %n clip(s), taken from: %1", nullptr, tested->report.clips)
                            .arg(translated(tested->basis).toHtmlEscaped()));
    } else {
        Message basis;
        const int clips = int(std::max<size_t>(1, plan(basis).clips.size()));
        map_->setText(busy ? tr("Testing…") : tr("This model was not tested yet."));
        attention_->clear();
        basis_->setText(
            tr("The test takes %n clip(s) from: %1", nullptr, clips).arg(translated(basis).toHtmlEscaped()));
    }
    const auto message = [&](const QString& title) {
        widgets::Plot plot;
        plot.title = title;
        plot.message = tr("After the tests.");
        return plot;
    };
    deletion_->setPlot(tested ? removalPlot(tested->report.removal, false) : message(tr("Deletion")));
    insertion_->setPlot(tested ? removalPlot(tested->report.removal, true) : message(tr("Insertion")));
    cascade_->setPlot(tested ? cascadePlot(tested->report) : message(tr("Cascading randomisation")));
    table_->setRows(tested ? trustRows(tested->report) : std::vector<widgets::NumberTable::Row>());
}

}  // namespace sigwavnet::studio
