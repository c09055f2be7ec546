#include "core/training/epoch_record.h"

#include "core/training/epoch_history.h"
#include "core/training/run_report.h"

namespace sigwavnet {

EpochRecord recordOf(const EpochReport& report) {
    EpochRecord record;
    record.epoch = report.epoch;
    record.best = report.best;
    record.row = metricsRow(report);
    record.confusion = confusionLine(report);
    record.facts = {{"epoch", std::to_string(report.epoch)}, {"train_loss", numberText(report.trainLoss, 6)}};
    if (report.validation) {
        record.facts["val_uar"] = numberText(report.validation->uar, 6);
        record.facts["val_wa"] = numberText(report.validation->wa, 6);
        record.facts["val_loss"] = numberText(*report.validationLoss, 6);
    }
    return record;
}

Status writeRecord(const RunFolder& folder, const EpochRecord& record, Model model) {
    model.facts.insert(record.facts.begin(), record.facts.end());
    SWN_TRY(saveModel(folder.last(), model));
    if (record.best) SWN_TRY(saveModel(folder.best(), model));
    if (const auto levels = model.network.levels(); !levels.empty())
        SWN_TRY(folder.appendFilters(filtersLine(record.epoch, levels)));
    SWN_TRY(folder.appendMetrics(record.row));
    return folder.appendConfusion(record.confusion);
}

}  // namespace sigwavnet
