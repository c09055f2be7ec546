#include "app/studio/recording/trust_book.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "app/studio/paths.h"
#include "app/studio/session.h"
#include "core/dataset/prepare.h"
#include "core/evaluation/clip_loader.h"

namespace sigwavnet::studio {

namespace {

constexpr double kBlock = 0.1;  // [s]
constexpr size_t kReportsKept = 16;

// Clips that can't be read or are too short are passed over, as long as one is left.
Result<std::vector<std::vector<float>>> inputsOf(const TrustPlan& plan, Progress& progress) {
    const Model& model = plan.predictor->model();
    const int64_t least = model.network.options().minimumSamples();
    std::vector<std::vector<float>> inputs;
    if (!plan.corpus) {
        SWN_ASSIGN(std::vector<float> input, prepare(*plan.recording, model.preparation, least));
        inputs.push_back(std::move(input));
        return inputs;
    }
    std::optional<Error> obstacle;
    for (size_t i = 0; i < plan.clips.size(); ++i) {
        if (progress.cancelled()) return Error{ErrorKind::Cancelled, "", {CORE_TEXT("The explanation was stopped.")}};
        progress.report(int64_t(i), int64_t(plan.clips.size()), {CORE_TEXT("Reading clips")});
        auto input = loadClip(plan.corpus->clips[plan.clips[i]], model.preparation, least);
        if (input)
            inputs.push_back(std::move(*input));
        else
            obstacle = input.error();
    }
    if (inputs.empty() && obstacle) return *std::move(obstacle);
    return inputs;
}

Result<std::vector<Network>> othersOf(const TrustPlan& plan) {
    std::vector<Network> networks;
    const Model& own = plan.predictor->model();
    for (const QString& path : plan.others) {
        SWN_ASSIGN(Model other, loadModel(toPath(path)));
        if (!(other.preparation == own.preparation))
            return Error{ErrorKind::Invalid,
                         path.toStdString(),
                         {CORE_TEXT("This model prepares recordings otherwise (rate, normalisation or trimming): its "
                                    "attention can't be compared.")}};
        SWN_TRY(other.network.to(own.network.device()));
        networks.push_back(other.network);
    }
    return networks;
}

}  // namespace

std::vector<size_t> trustClips(const std::vector<size_t>& candidates, size_t most) {
    if (candidates.size() <= most) return candidates;
    std::vector<size_t> chosen;
    for (size_t i = 0; i < most; ++i) chosen.push_back(candidates[i * candidates.size() / most]);
    return chosen;
}

TrustBook::TrustBook(JobRunner& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {}

TrustBook::~TrustBook() {
    cancel();
}

std::shared_ptr<const TestedModel> TrustBook::of(const std::shared_ptr<const Predictor>& predictor) const {
    if (!predictor) return nullptr;
    for (const Entry& entry : entries_)
        if (entry.predictor.lock() == predictor) return entry.tested;
    return nullptr;
}

bool TrustBook::busy() const {
    return job_ && job_->state() == Job::State::Running;
}

double TrustBook::fraction() const {
    return job_ ? std::max(0.0, job_->fraction()) : 0;
}

void TrustBook::cancel() {
    if (job_) job_->cancel();
}

void TrustBook::test(const TrustPlan& plan, const Message& basis) {
    cancel();
    job_ = jobs_.start<TrustReport>(
        tr("Testing explanations and attention"),
        [plan](Progress& progress) -> Result<TrustReport> {
            SWN_ASSIGN(const auto inputs, inputsOf(plan, progress));
            SWN_ASSIGN(const std::vector<Network> others, othersOf(plan));
            const Model& model = plan.predictor->model();
            TrustOptions options;
            options.blockSamples = std::max<int64_t>(1, std::llround(kBlock * model.preparation.rate.hz));
            return testTrust(model.network, inputs, others, options, progress);
        },
        this,
        [this, predictor = plan.predictor, basis](TrustReport report) {
            std::erase_if(entries_, [&](const Entry& entry) {
                return entry.predictor.expired() || entry.predictor.lock() == predictor;
            });
            if (entries_.size() >= kReportsKept) entries_.erase(entries_.begin());
            entries_.push_back({predictor, std::make_shared<const TestedModel>(TestedModel{std::move(report), basis})});
        },
        [this](const Error& error) {
            if (error.kind != ErrorKind::Cancelled) Q_EMIT failed(translated(error));
        });
    connect(job_, &Job::finished, this, &TrustBook::changed);
    connect(job_, &Job::progressed, this, &TrustBook::progressed);
    Q_EMIT changed();
}

}  // namespace sigwavnet::studio
