#include "core/base/message.h"

#include <QTest>

using namespace sigwavnet;

class MessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void argumentsAreFilledIn();
    void missingArgumentsStayVisible();
    void argumentsAreNotFilledAgain();
    void numbersReadWell();
};

void MessageTest::argumentsAreFilledIn() {
    const Message message(CORE_TEXT("%2 of %1, %2"), {"a", "b"});
    QVERIFY(message.text() == "b of a, b");
    QVERIFY(message.format() == "%2 of %1, %2");
}

void MessageTest::missingArgumentsStayVisible() {
    QVERIFY(Message("50 % of %1 and %3", {"x"}).text() == "50 % of x and %3");
}

void MessageTest::argumentsAreNotFilledAgain() { QVERIFY(Message("%1 %2", {"%2", "b"}).text() == "%2 b"); }

void MessageTest::numbersReadWell() {
    QVERIFY(numberText(0.337842) == "0.3378");
    QVERIFY(numberText(12) == "12");
    QVERIFY(numberText(1e-5) == "1e-05");
}

QTEST_APPLESS_MAIN(MessageTest)
#include "message_test.moc"
