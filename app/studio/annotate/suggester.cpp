#include "app/studio/annotate/suggester.h"

#include <QFileInfo>

#include <mutex>

#include "app/studio/annotate/model_hash.h"
#include "app/studio/paths.h"
#include "app/studio/session.h"

namespace sigwavnet::studio {

namespace {

constexpr size_t kBatch = 16;   // clips through the network at once
constexpr int kDrain = 400;     // [ms] between two writes

struct Wish {
    project::ItemKey key;
    std::filesystem::path path;
    ReadOptions part;
};

// The queue from the item at hand on, then its beginning, then what the filter hides.
std::vector<Wish> wishesOf(const Desk& desk) {
    const project::ItemTable& items = desk.project()->items();
    std::vector<Wish> wishes;
    std::vector<char> taken(items.size(), 0);
    const auto add = [&](size_t row) {
        if (taken[row] || items.missing(row)) return;
        taken[row] = 1;
        const project::Item& item = items.item(row);
        ReadOptions part{item.begin, {}};
        if (item.frames > 0) part.end = FrameIndex{item.begin.value + item.frames};
        wishes.push_back({item.key, desk.project()->audioPath(item.key), part});
    };
    const auto& queue = desk.queue();
    for (size_t i = 0; i < queue.size(); ++i) add(queue[(i + size_t(std::max(0, desk.position()))) % queue.size()]);
    for (size_t row = 0; row < items.size(); ++row) add(row);
    return wishes;
}

}  // namespace

// From the worker to the GUI thread.
struct Suggester::Mailbox {
    std::mutex mutex;
    std::string hash;
    std::vector<project::Suggestion> found;
};

Suggester::Suggester(Session& session, Desk& desk, QObject* parent) : QObject(parent), session_(session), desk_(desk) {
    drain_.setInterval(kDrain);
    connect(&drain_, &QTimer::timeout, this, [this] {
        if (!store()) cancel();
    });
    connect(&desk_, &Desk::projectChanged, this, &Suggester::cancel);
}

Suggester::~Suggester() {
    cancel();
}

void Suggester::cancel() {
    if (job_) job_->cancel();
    job_.clear();
    mailbox_.reset();
    drain_.stop();
}

void Suggester::start() {
    const auto predictor = session_.predictor();
    if (!desk_.project()) return;
    if (!predictor) {
        Q_EMIT failed(tr("Open a model first: File → Open model…, or train one on the Train page."));
        return;
    }
    if (!desk_.writable()) {
        Q_EMIT failed(translated(desk_.project()->readOnlyWords()));
        return;
    }
    cancel();
    model_ = {};
    model_.name = QFileInfo(session_.modelPath()).fileName().toStdString();
    model_.path = session_.modelPath().toStdString();
    model_.classes = predictor->model().classes;
    modelId_ = 0;
    mailbox_ = std::make_shared<Mailbox>();
    const auto work = [predictor, wishes = wishesOf(desk_), mailbox = mailbox_,
                       file = toPath(session_.modelPath())](Progress& progress) -> Result<Outcome> {
        SWN_ASSIGN(std::string hash, modelHash(file));
        {
            const std::lock_guard lock(mailbox->mutex);
            mailbox->hash = std::move(hash);
        }
        Outcome outcome;
        for (size_t from = 0; from < wishes.size(); from += kBatch) {
            std::vector<RecordingPtr> recordings;
            std::vector<project::ItemKey> keys;
            for (size_t i = from; i < std::min(from + kBatch, wishes.size()); ++i) {
                if (progress.cancelled()) return Error(ErrorKind::Cancelled, {}, CORE_TEXT("Cancelled."));
                progress.report(int64_t(i), int64_t(wishes.size()), CORE_TEXT("Asking the model"));
                auto recording = readRecording(wishes[i].path, wishes[i].part, &progress);
                outcome.unreadable += !recording.ok();
                if (!recording) continue;
                recordings.push_back(std::move(*recording));
                keys.push_back(wishes[i].key);
            }
            const auto predictions = predictor->predict(recordings);
            const std::lock_guard lock(mailbox->mutex);
            for (size_t i = 0; i < predictions.size(); ++i) {
                ++outcome.looked;
                outcome.unreadable += !predictions[i].ok();
                if (predictions[i]) mailbox->found.push_back({keys[i], predictions[i]->probabilities});
            }
        }
        return outcome;
    };
    job_ = session_.jobs().start<Outcome>(
        tr("The model suggests labels"), work, this,
        [this, mine = mailbox_](Outcome outcome) {
            if (mine == mailbox_) end(outcome);
        },
        [this, mine = mailbox_](const Error& error) {
            if (mine != mailbox_) return;
            store();  // what was found until then is worth having
            cancel();
            if (error.kind != ErrorKind::Cancelled) Q_EMIT failed(translated(error));
        });
    drain_.start();
}

// False when the project would not take them, and that was said.
bool Suggester::store() {
    std::vector<project::Suggestion> found;
    {
        const std::lock_guard lock(mailbox_->mutex);
        found.swap(mailbox_->found);
        model_.hash = mailbox_->hash;
    }
    if (found.empty()) return true;
    const auto report = [this](const Error& error) {
        Q_EMIT failed(translated(error));
        return false;
    };
    project::Project& project = *desk_.project();
    if (modelId_ == 0) {
        auto id = project.addModel(model_);
        if (!id) return report(id.error());
        modelId_ = *id;
        if (const Status shown = project.showModel(modelId_); !shown) return report(shown.error());
    }
    const Status stored = project.setSuggestions(modelId_, found);
    return stored.ok() || report(stored.error());
}

void Suggester::end(const Outcome& outcome) {
    if (!store()) return cancel();
    drain_.stop();
    job_.clear();
    mailbox_.reset();
    if (outcome.unreadable > 0) {
        Q_EMIT said(tr("%n clip(s) could not be looked at by the model; they stay in the queue.", nullptr, outcome.unreadable));
    } else if (const project::Scheme* scheme = desk_.mainScheme()) {
        QStringList unknown;
        for (const std::string& name : model_.classes) {
            const auto has = [&](const project::ClassEntry& entry) { return entry.name == name; };
            if (std::none_of(scheme->classes.begin(), scheme->classes.end(), has)) unknown << QString::fromStdString(name);
        }
        if (!unknown.isEmpty())
            Q_EMIT said(tr("The model also knows classes that this project does not have: %1.").arg(unknown.join(QStringLiteral(", "))));
    }
    desk_.refresh();
    Q_EMIT finished();
}

}  // namespace sigwavnet::studio
