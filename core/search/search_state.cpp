#include "core/search/search_state.h"

#include <algorithm>

namespace sigwavnet {

namespace {

using Kind = SearchEvent::Kind;

// Whether the values are a trial of the space: its options in its order, and of lists one of their values.
bool belongsTo(const SearchSpace& space, const TrialValues& values) {
    return std::equal(space.parameters.begin(), space.parameters.end(), values.begin(), values.end(),
                      [](const SearchParameter& parameter, const auto& value) {
                          const auto& list = parameter.values;
                          const bool member = parameter.kind != SearchParameter::Kind::List ||
                                              std::find(list.begin(), list.end(), value.second) != list.end();
                          return parameter.key == value.first && member;
                      });
}

}  // namespace

SearchState::SearchState(const SearchSettings& settings)
    : asha_(static_cast<int>(settings.milestones().size()), settings.reduction(), settings.trialCount()) {}

Result<SearchState> SearchState::replay(const SearchSettings& settings,
                                        const std::vector<SearchEvent>& events) {
    SearchState state(settings);
    for (size_t i = 0; i < events.size(); ++i) {
        if (state.apply(settings, events[i])) continue;
        return Error{ErrorKind::Invalid,
                     "journal.jsonl:" + std::to_string(i + 1),
                     {CORE_TEXT("This event of trial %1 fits neither the search's settings nor the events "
                                "before it: the file "
                                "was changed or damaged."),
                      {std::to_string(events[i].job.trial + 1)}}};
    }
    return state;
}

bool SearchState::apply(const SearchSettings& settings, const SearchEvent& event) {
    const TrialJob job = event.job;
    if (job.trial < 0 || job.trial > asha_.trials() || job.rung < 0 || job.rung >= asha_.rungs())
        return false;
    const bool fresh = job.trial == asha_.trials();
    if (fresh && (event.kind != Kind::Start || job.rung != 0 || !belongsTo(settings.space, event.values)))
        return false;
    if (fresh) {
        trials_.push_back({});
        trials_.back().values = event.values;
        trials_.back().metrics.resize(static_cast<size_t>(asha_.rungs()));
    }
    TrialRecord& record = trials_[static_cast<size_t>(job.trial)];
    record.epochs = std::max(record.epochs, event.epochs);
    record.seconds += event.seconds;
    if (event.kind == Kind::Start) asha_.start(job);
    switch (event.kind) {
        case Kind::Start:
        case Kind::Resume:
            take(record, event);
            break;
        case Kind::Pause:
            record.vanished = 0;
            record.epochsWhenTaken = -1;
            break;
        case Kind::Score:
            if (asha_.report(job, settings.score(event.value)))
                record.metrics[static_cast<size_t>(job.rung)] = event.value;
            record.epochsWhenTaken = -1;
            break;
        case Kind::Failure:
            if (asha_.reportFailure(job)) record.error = event.error;
            record.epochsWhenTaken = -1;
            break;
    }
    return true;
}

void SearchState::take(TrialRecord& record, const SearchEvent& event) {
    const bool lost = event.kind == Kind::Resume && record.epochsWhenTaken >= 0;
    const bool stuck = lost && event.epochs <= record.epochsWhenTaken;
    record.vanished = stuck ? record.vanished + 1 : 0;
    record.epochsWhenTaken = event.epochs;
}

int SearchState::vanishedWorkers(TrialJob job, int epochs) const {
    const TrialRecord& record = trials_[static_cast<size_t>(job.trial)];
    return record.epochsWhenTaken >= 0 && epochs <= record.epochsWhenTaken ? record.vanished + 1 : 0;
}

}  // namespace sigwavnet
