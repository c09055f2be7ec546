#include "app/studio/annotate/desk_queue.h"

#include <QCoreApplication>

#include "app/project/measures.h"

namespace sigwavnet::studio {

namespace {

// Gives the free functions below their translation context.
class QueueOrders {
    Q_DECLARE_TR_FUNCTIONS(QueueOrders)
};

}  // namespace

std::vector<size_t> deskQueue(const project::Project& project, const project::Filter& filter, const DeskOrder& order,
                              project::Id annotator, project::Id scheme) {
    const std::vector<size_t> passing = project::filterItems(project.items(), filter);
    if (order.order == QueueOrder::File) return passing;
    std::vector<char> passes(project.items().size(), 0);
    for (const size_t row : passing) passes[row] = 1;
    const project::QueueValues values(project, annotator, scheme);
    std::vector<size_t> rows;
    rows.reserve(passing.size());
    for (const size_t row : orderQueue(values.input(), order.order, order.seed))
        if (passes[row]) rows.push_back(row);
    return rows;
}

QString queueOrderTitle(QueueOrder order) {
    switch (order) {
        case QueueOrder::File: return QueueOrders::tr("By file");
        case QueueOrder::UnlabelledFirst: return QueueOrders::tr("Unlabelled first");
        case QueueOrder::Entropy: return QueueOrders::tr("Model least sure");
        case QueueOrder::Margin: return QueueOrders::tr("Model hesitates between two");
        case QueueOrder::Disagreement: return QueueOrders::tr("People disagree");
        case QueueOrder::ModelAgainstLabel: return QueueOrders::tr("Model against label");
        case QueueOrder::Random: return QueueOrders::tr("Random");
    }
    return {};
}

QString queueOrderHelp(QueueOrder order) {
    switch (order) {
        case QueueOrder::File: return QueueOrders::tr("As the files are named.");
        case QueueOrder::UnlabelledFirst: return QueueOrders::tr("What you have not labelled comes first.");
        case QueueOrder::Entropy:
            return QueueOrders::tr("Clips that the model is least sure of over all classes teach it most.");
        case QueueOrder::Margin: return QueueOrders::tr("Clips where the model's two best classes are nearly alike.");
        case QueueOrder::Disagreement: return QueueOrders::tr("Clips that annotators label differently.");
        case QueueOrder::ModelAgainstLabel:
            return QueueOrders::tr("Clips whose label the model contradicts most surely: look for slips here.");
        case QueueOrder::Random: return QueueOrders::tr("Shuffled; the same number gives the same order everywhere.");
    }
    return {};
}

}  // namespace sigwavnet::studio
