// One search as the Studio follows it: its workers are processes of their own, its state is its folder.
#pragma once

#include "app/studio/followed_run.h"
#include "core/dataset/corpus.h"
#include "core/search/importance.h"
#include "core/search/search_folder.h"

namespace sigwavnet::studio {

// What is known of a search at one moment. Plain values.
struct SearchSnapshot {
    SearchSettings settings;
    SearchTable table;
    Importance importance;
};

class SearchRun : public FollowedBy<SearchSnapshot> {
    Q_OBJECT
public:
    using FollowedBy::FollowedBy;

    // Begins a search of `workers` processes in the new folder. Only while none is active.
    void start(std::shared_ptr<const Corpus> corpus, const SearchSettings& settings, const QString& folder,
               int workers, const QString& device);
    // Goes on with a search, or only shows it. Only while none is active.
    void resume(const QString& folder, int workers, const QString& device);
    void show(const QString& folder);

private:
    class Watch;
    static Follow looking(const QString& folder);
};

}  // namespace sigwavnet::studio
