#include <signal.h>
#include <sys/resource.h>
#include <QTest>

#include <cmath>
#include <fstream>
#include <limits>
#include <optional>

#include "core/base/files.h"
#include "core/checkpoint/safetensors.h"
#include "core/dataset/portable_random.h"
#include "core/training/checkpoint_state.h"
#include "tests/support/run_difference.h"
#include "tests/support/temp_folder.h"

using namespace sigwavnet;
using namespace sigwavnet::test;

namespace {

TrainingState stateAfter(int64_t step) {
    TrainingState state;
    TrainingPosition& position = state.position;
    position.epoch = 3;
    position.batch = 2;
    position.step = step;
    position.tally.loss = 0.1 + 0.2;  // not a short decimal
    position.tally.gradientNorm = 1e-300;
    position.tally.clips = 17;
    position.tally.steps = 2;
    position.tally.confusion = Matrix<int64_t>(2, 2);
    position.tally.add(0, 1);
    position.bestEpoch = 2;
    position.bestScore = 2.0 / 3;
    position.bestLoss = std::numeric_limits<double>::infinity();
    position.pieces = 4;
    EpochRecord record;
    record.epoch = 2;
    record.best = true;
    record.row = {{"epoch", 2}, {"val_loss", std::numeric_limits<double>::quiet_NaN()}};
    record.confusion = R"({"epoch":2,"confusion":[[1,0],[0,1]]})";
    record.facts = {{"epoch", "2"}};
    position.record = record;
    state.network = {{"conv.weight", HostTensor::ofFloats({2, 2}, {1, -2, 0.5f, float(step)})},
                     {"norm.num_batches_tracked", HostTensor::ofIntegers({}, {step})}};
    state.optimizer = {{"conv.weight.exp_avg", HostTensor::ofFloats({2, 2}, {0, 0, 1e-30f, 3})},
                       {"conv.weight.step", HostTensor::ofIntegers({}, {step})}};
    state.average = {{"conv.weight", HostTensor::ofFloats({2, 2}, {9, 8, 7, 6})}};
    return state;
}

// A run's folder with two checkpoints, after steps 1 and 2.
struct Bench {
    TempFolder folder;
    RunFolder run = *RunFolder::create(folder.path() / "run");
    Bench() {
        if (!writeCheckpoint(run, stateAfter(1)) || !writeCheckpoint(run, stateAfter(2))) std::abort();
    }
    // The step of the newest whole checkpoint; -1: an error.
    int64_t newest(std::optional<Error>& damaged) const {
        const auto state = readNewestCheckpoint(run, damaged);
        return state && *state ? (*state)->position.step : -1;
    }
};

void truncate(const std::filesystem::path& path, double share) {
    std::filesystem::resize_file(path, uintmax_t(share * double(std::filesystem::file_size(path))));
}

}  // namespace

class CheckpointStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackWhole();
    void thereIsNoneAtFirst();
    void aTruncatedOneGivesWayToThePrevious();
    void aChangedByteIsNoticed();
    void aMissingNewestIsNoDamage();
    void bothDamagedIsAnError();
    void aNewerVersionIsNotPassedOver();
    void aFullDiskKeepsWhatIsThere();
};

void CheckpointStateTest::comesBackWhole() {
    Bench bench;
    const auto read = readCheckpoint(bench.run.checkpoint());
    QVERIFY2(read.ok(), read ? "" : read.error().text().c_str());
    const TrainingState wanted = stateAfter(2);
    QCOMPARE(checkpointDifference(*read, wanted), std::string());
    const TrainingPosition& position = read->position;
    QVERIFY(position.tally.loss == 0.1 + 0.2 && position.tally.gradientNorm == 1e-300);
    QVERIFY(position.tally.confusion == wanted.position.tally.confusion);
    QVERIFY(position.tally.clips == 17 && position.tally.steps == 2 && !position.stoppedEarly);
    QVERIFY(position.record && position.record->best && position.record->row.size() == 2);
    QVERIFY(position.record->row[0].second == 2 && std::isnan(position.record->row[1].second));
    QCOMPARE(position.record->confusion, wanted.position.record->confusion);
    QVERIFY(position.record->facts == wanted.position.record->facts);
    // Other programs open it too: it is a plain safetensors file.
    QVERIFY(readSafetensors(bench.run.checkpoint())->tensors.contains("optimizer.conv.weight.exp_avg"));
}

void CheckpointStateTest::thereIsNoneAtFirst() {
    TempFolder folder;
    const auto run = RunFolder::create(folder / "run");
    std::optional<Error> damaged;
    const auto state = readNewestCheckpoint(*run, damaged);
    QVERIFY(state.ok() && !*state && !damaged);
}

void CheckpointStateTest::aTruncatedOneGivesWayToThePrevious() {
    for (const double share : {0.0, 0.01, 0.3, 0.7, 0.999}) {
        Bench bench;
        truncate(bench.run.checkpoint(), share);
        std::optional<Error> damaged;
        QCOMPARE(bench.newest(damaged), int64_t(1));
        QVERIFY(damaged && damaged->where == bench.run.checkpoint().string());
    }
}

void CheckpointStateTest::aChangedByteIsNoticed() {
    Bench bench;
    const std::string whole = *readFile(bench.run.checkpoint());
    PortableRandom random(5);
    for (int i = 0; i < 300; ++i) {
        std::string changed = whole;
        const size_t place = random.below(whole.size());
        changed[place] = static_cast<char>(changed[place] ^ (1 << random.below(8)));
        QVERIFY(writeFileAtomically(bench.run.checkpoint(), changed).ok());
        const auto read = readCheckpoint(bench.run.checkpoint());
        // A space in the header's padding may become another blank: then nothing was lost.
        const bool same = read && checkpointDifference(*read, stateAfter(2)).empty();
        QVERIFY2(!read || same, std::to_string(place).c_str());
    }
}

// The moment between giving the old checkpoint its second name and giving the new one its own.
void CheckpointStateTest::aMissingNewestIsNoDamage() {
    Bench bench;
    std::filesystem::remove(bench.run.checkpoint());
    std::optional<Error> damaged;
    QCOMPARE(bench.newest(damaged), int64_t(1));
    QVERIFY(!damaged);
}

void CheckpointStateTest::bothDamagedIsAnError() {
    Bench bench;
    truncate(bench.run.checkpoint(), 0.5);
    truncate(bench.run.previousCheckpoint(), 0.5);
    std::optional<Error> damaged;
    const auto state = readNewestCheckpoint(bench.run, damaged);
    QVERIFY(!state.ok() && state.error().kind == ErrorKind::Invalid);
}

void CheckpointStateTest::aNewerVersionIsNotPassedOver() {
    Bench bench;
    auto file = readSafetensors(bench.run.checkpoint());
    file->metadata["sigwavnet_checkpoint"] = "2";
    QVERIFY(writeSafetensors(bench.run.checkpoint(), *file).ok());
    std::optional<Error> damaged;
    const auto state = readNewestCheckpoint(bench.run, damaged);
    QVERIFY(!state.ok() && state.error().kind == ErrorKind::Unsupported);
}

// Every size at which the disk may run full, in the middle of the file too.
void CheckpointStateTest::aFullDiskKeepsWhatIsThere() {
    Bench bench;
    const auto size = std::filesystem::file_size(bench.run.checkpoint());
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
    for (int part = 0; part < 8; ++part) {
        const rlimit limited{size * static_cast<rlim_t>(part) / 8, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
        const Status status = writeCheckpoint(bench.run, stateAfter(3));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!status.ok());
        QVERIFY(status.error().kind == ErrorKind::NoSpace);
        std::optional<Error> damaged;
        QCOMPARE(bench.newest(damaged), int64_t(2));
        QVERIFY(!damaged);
    }
    QVERIFY(writeCheckpoint(bench.run, stateAfter(3)).ok());
    std::optional<Error> damaged;
    QCOMPARE(bench.newest(damaged), int64_t(3));
    QCOMPARE(readCheckpoint(bench.run.previousCheckpoint())->position.step, int64_t(2));
}

QTEST_APPLESS_MAIN(CheckpointStateTest)
#include "checkpoint_state_test.moc"
