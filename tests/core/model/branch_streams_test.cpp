// The order that BranchStreams asks of a device, told by a device that only keeps books: what each of its streams
// knows to be done.
#include "core/model/branch_streams.h"

#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <torch/torch.h>

#include <QTest>
#include <map>
#include <set>
#include <new>
#include <utility>
#include <vector>

using namespace sigwavnet;

namespace {

constexpr auto kBooks = c10::DeviceType::PrivateUse1;

using Done = std::set<int>;  // pieces of work, by number

struct Books {
    std::map<c10::StreamId, Done> known;            // what each stream has done or waited for
    std::map<c10::StreamId, std::set<void*>> kept;  // memory that a stream asked to keep
    c10::StreamId current = 0, next = 1;
    int events = 0;  // alive
};
Books books;

c10::Device bookDevice() {
    return {kBooks, 0};
}

class BookGuard final : public c10::impl::DeviceGuardImplInterface {
public:
    c10::DeviceType type() const override { return kBooks; }
    c10::Device exchangeDevice(c10::Device) const override { return bookDevice(); }
    c10::Device getDevice() const override { return bookDevice(); }
    void setDevice(c10::Device) const override {}
    void uncheckedSetDevice(c10::Device) const noexcept override {}
    c10::DeviceIndex deviceCount() const noexcept override { return 1; }
    c10::Stream getStream(c10::Device) const noexcept override { return stream(books.current); }
    c10::Stream getStreamFromGlobalPool(c10::Device, bool) const override { return stream(books.next++); }
    c10::Stream exchangeStream(c10::Stream to) const noexcept override {
        return stream(std::exchange(books.current, to.id()));
    }
    void record(void** event, const c10::Stream& stream, const c10::DeviceIndex,
                const c10::EventFlag) const override {
        *event = new Done(books.known[stream.id()]);
        ++books.events;
    }
    void block(void* event, const c10::Stream& stream) const override {
        const Done& done = *static_cast<Done*>(event);
        books.known[stream.id()].insert(done.begin(), done.end());
    }
    void destroyEvent(void* event, const c10::DeviceIndex) const noexcept override {
        if (event) --books.events;
        delete static_cast<Done*>(event);
    }
    void recordDataPtrOnStream(const c10::DataPtr& data, const c10::Stream& stream) const override {
        books.kept[stream.id()].insert(data.get());
    }

private:
    static c10::Stream stream(c10::StreamId id) { return c10::Stream(c10::Stream::UNSAFE, bookDevice(), id); }
};

const BookGuard guard;
const c10::impl::DeviceGuardImplRegistrar registrar(kBooks, &guard);

// Work that the device does on the current stream.
Done& doneHere() {
    return books.known[books.current];
}

}  // namespace

class BranchStreamsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void branchesFollowTheirInputAlone();
    void comesBackAfterAFailure();
    void inOrderOnAProcessor();
};

void BranchStreamsTest::init() {
    const c10::StreamId next = books.next;
    books = Books();
    books.next = next;
}

void BranchStreamsTest::branchesFollowTheirInputAlone() {
    const torch::Tensor first = torch::ones({2}), second = torch::ones({2});
    std::vector<c10::StreamId> streams;
    for (int pass = 0; pass < 2; ++pass) {
        init();
        BranchStreams branches(bookDevice(), 2);
        std::vector<torch::Tensor> results;
        doneHere().insert(1);  // the first band
        results.push_back(branches.run(0, first, [&](const torch::Tensor& input) {
            streams.push_back(books.current);
            if (!input.is_same(first) || doneHere() != Done{1}) return torch::Tensor();
            doneHere().insert(10);
            return input + 1;
        }));
        doneHere().insert(2);  // the second one, meanwhile
        results.push_back(branches.run(1, second, [&](const torch::Tensor& input) {
            streams.push_back(books.current);
            if (doneHere() != Done{1, 2}) return torch::Tensor();
            doneHere().insert(20);
            return input + 2;
        }));
        QVERIFY(results[0].defined() && results[1].defined());
        QVERIFY(books.current == 0 && (doneHere() == Done{1, 2}));
        branches.join();
        QVERIFY((doneHere() == Done{1, 2, 10, 20}));
        QCOMPARE(books.events, 0);
        QVERIFY(books.kept[streams[0]].contains(first.data_ptr()) && books.kept[streams[1]].contains(second.data_ptr()));
        for (const torch::Tensor& result : results) QVERIFY(books.kept[0].contains(result.data_ptr()));
    }
    // Two streams of their own, and the same ones in the next pass.
    QVERIFY(streams[0] != 0 && streams[1] != 0 && streams[0] != streams[1]);
    QVERIFY(streams[2] == streams[0] && streams[3] == streams[1]);
}

void BranchStreamsTest::comesBackAfterAFailure() {
    BranchStreams branches(bookDevice(), 1);
    bool thrown = false;
    try {
        branches.run(0, torch::ones({1}), [](const torch::Tensor&) -> torch::Tensor { throw std::bad_alloc(); });
    } catch (const std::bad_alloc&) {
        thrown = true;
    }
    QVERIFY(thrown && books.current == 0);
    branches.join();
    QCOMPARE(books.events, 0);
}

void BranchStreamsTest::inOrderOnAProcessor() {
    BranchStreams branches(torch::kCPU, 2);
    const torch::Tensor result =
        branches.run(1, torch::ones({2}), [](const torch::Tensor& input) { return input + 1; });
    branches.join();
    QVERIFY(torch::equal(result, torch::full({2}, 2.0)));
    QVERIFY(books.known.empty());
}

QTEST_APPLESS_MAIN(BranchStreamsTest)
#include "branch_streams_test.moc"
