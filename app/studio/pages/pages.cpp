#include "app/studio/pages/pages.h"

#include "app/studio/pages/corpus_page.h"
#include "app/studio/pages/runs_page.h"
#if __has_include("app/studio/pages/train_page.h")
#include "app/studio/pages/train_page.h"
#define HAS_TRAIN
#endif
#if __has_include("app/studio/pages/wavelets_page.h")
#include "app/studio/pages/wavelets_page.h"
#define HAS_WAVELETS
#endif
#if __has_include("app/studio/pages/recording_page.h")
#include "app/studio/pages/recording_page.h"
#define HAS_RECORDING
#endif
#if __has_include("app/studio/pages/evaluate_page.h")
#include "app/studio/pages/evaluate_page.h"
#define HAS_EVALUATE
#endif

namespace sigwavnet::studio {

std::vector<Page*> makePages(Session& session, QWidget* parent) {
    std::vector<Page*> pages;
    pages.push_back(new CorpusPage(session, parent));
#ifdef HAS_TRAIN
    pages.push_back(new TrainPage(session, parent));
#endif
    pages.push_back(new RunsPage(session, parent));
#ifdef HAS_WAVELETS
    pages.push_back(new WaveletsPage(session, parent));
#endif
#ifdef HAS_RECORDING
    pages.push_back(new RecordingPage(session, parent));
#endif
#ifdef HAS_EVALUATE
    pages.push_back(new EvaluatePage(session, parent));
#endif
    return pages;
}

}  // namespace sigwavnet::studio
