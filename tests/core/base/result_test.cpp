#include "core/base/result.h"

#include <QTest>

#include <memory>

using namespace sigwavnet;

class ResultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsAValueOrAnError();
    void errorsTravelThroughTheMacros();
    void moveOnlyValuesWork();
    void everyKindHasAName();
};

namespace {

Result<int> half(int n) {
    if (n % 2) return Error{ErrorKind::Invalid, "n", {CORE_TEXT("%1 is odd"), {std::to_string(n)}}};
    return n / 2;
}

Result<int> quarter(int n) {
    SWN_ASSIGN(const int first, half(n));
    SWN_ASSIGN(const int second, half(first));
    return second;
}

Status isEven(int n) {
    SWN_TRY(half(n));
    return {};
}

}  // namespace

void ResultTest::holdsAValueOrAnError() {
    QCOMPARE(half(4).value(), 2);
    QVERIFY(half(3).error().text() == "n: 3 is odd");
    QVERIFY((Error{ErrorKind::Invalid, "", {CORE_TEXT("alone")}}.text() == "alone"));
}

void ResultTest::errorsTravelThroughTheMacros() {
    QCOMPARE(*quarter(8), 2);
    QVERIFY(quarter(6).error().message.text() == "3 is odd");
    QVERIFY(isEven(2).ok());
    QVERIFY(isEven(5).error().kind == ErrorKind::Invalid);
}

void ResultTest::moveOnlyValuesWork() {
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> value = std::move(result).value();
    QCOMPARE(*value, 7);
}

void ResultTest::everyKindHasAName() {
    QVERIFY(std::string(kindName(ErrorKind::TooShort)) == "too-short");
    QVERIFY(std::string(kindName(ErrorKind::Internal)) == "internal");
}

QTEST_APPLESS_MAIN(ResultTest)
#include "result_test.moc"
