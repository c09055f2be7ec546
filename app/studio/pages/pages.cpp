#include "app/studio/pages/pages.h"

#include "app/studio/pages/annotate_page.h"
#include "app/studio/pages/corpus_page.h"
#include "app/studio/pages/evaluate_page.h"
#include "app/studio/pages/recording_page.h"
#include "app/studio/pages/runs_page.h"
#include "app/studio/pages/search_page.h"
#include "app/studio/pages/study_page.h"
#include "app/studio/pages/train_page.h"
#include "app/studio/pages/wavelets_page.h"

namespace sigwavnet::studio {

std::vector<Page*> makePages(Session& session, QWidget* parent) {
    auto* train = new TrainPage(session, parent);
    auto* evaluate = new EvaluatePage(session, parent);
    auto* annotate = new AnnotatePage(session, parent);
    QObject::connect(evaluate, &EvaluatePage::annotationWanted, annotate, &AnnotatePage::annotateClips);
    return {new CorpusPage(session, parent),
            train,
            new RunsPage(session, parent),
            new SearchPage(session, *train, parent),
            new StudyPage(session, *train, parent),
            new WaveletsPage(session, parent),
            new RecordingPage(session, parent),
            evaluate,
            annotate};
}

}  // namespace sigwavnet::studio
