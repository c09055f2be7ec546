#include <QTest>

#include "core/model/device.h"
#include "core/model/network.h"

using namespace sigwavnet;

class DeviceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void processorIsFirst();
    void parsesWhatIsThere();
    void refusesWhatIsNot();
    void saysWhatComputes();
    void memoryOfAGpuInUse();
};

void DeviceTest::processorIsFirst() {
    const auto all = devices();
    QCOMPARE(all.at(0).id, std::string("cpu"));
    QVERIFY(all.at(0).memoryBytes > 0);
    QVERIFY(!all.at(0).name.empty());
}

void DeviceTest::parsesWhatIsThere() {
    for (const DeviceInfo& info : devices()) {
        const auto device = Device::parse(info.id);
        QVERIFY(device.ok());
        QCOMPARE(device->id(), info.id);
    }
    const bool gpu = devices().size() > 1;
    QCOMPARE(Device::parse("auto")->id(), std::string(gpu ? "cuda:0" : "cpu"));
    QCOMPARE(Device::parse("cuda").ok(), gpu);
    QVERIFY(Device() == *Device::parse("cpu"));
}

void DeviceTest::refusesWhatIsNot() {
    for (const char* text :
         {"", "gpu", "cuda:", "cuda:x", "cuda:-1", "cuda:99", "cuda:0 ", "cuda:99999999999999", "CPU"}) {
        const auto device = Device::parse(text);
        QVERIFY2(!device.ok(), text);
        QVERIFY(device.error().kind == ErrorKind::Device);
        QCOMPARE(device.error().where, std::string(text));
        QVERIFY(device.error().message.text().find("cpu") != std::string::npos);
    }
}

void DeviceTest::saysWhatComputes() {
    const TorchInfo info = torchInfo();
    QVERIFY(info.version.find('.') != std::string::npos);
    QVERIFY(!info.blas.empty());
    QCOMPARE(info.blasWarning.empty(), info.blas != "reference" && info.blas != "OpenBLAS (pthread)");
    if (!info.blasWarning.empty())
        QVERIFY(info.blasWarning.text().find("libopenblas0-openmp") != std::string::npos);
}

void DeviceTest::memoryOfAGpuInUse() {
    QVERIFY(!deviceMemory(Device()));
    QVERIFY(!deviceMemory(Device::cuda(99)));
    if (devices().size() == 1) QSKIP("This machine has no GPU.");
    NetworkOptions options;
    options.channels = 8;
    options.hidden = 8;
    options.layers = 1;
    auto network = Network::create(options, 1);
    QVERIFY(network.ok());
    QVERIFY(network->to(Device::cuda(0)).ok());
    const auto memory = deviceMemory(Device::cuda(0));
    QVERIFY(memory.has_value());
    QCOMPARE(memory->totalBytes, devices().at(1).memoryBytes);
    QVERIFY(memory->usedBytes > 0 && memory->usedBytes < memory->totalBytes);
}

QTEST_APPLESS_MAIN(DeviceTest)
#include "device_test.moc"
