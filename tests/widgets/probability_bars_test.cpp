#include "widgets/probability_bars.h"

#include <QTest>

#include <limits>

#include "widgets/theme.h"

using namespace sigwavnet::widgets;

class ProbabilityBarsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void barsAreAsLongAsTheirShare();
    void saysItsNumbers();
    void notANumberIsADash();
    void emptyIsCalm();
};

void ProbabilityBarsTest::barsAreAsLongAsTheirShare() {
    ProbabilityBars bars;
    bars.setPalette(paletteOf(Theme::light()));
    bars.setProbabilities({"anger", "joy"}, {0.75F, 0.25F});
    bars.resize(200, bars.sizeHint().height());
    QCOMPARE(bars.best(), 0);
    const QImage image = bars.grab().toImage();
    const double ratio = image.devicePixelRatio();
    const int row = bars.height() / 2;
    const int y = int((bars.fontMetrics().height() + 3) * ratio);
    const auto lengthOf = [&](int top, const QColor& colour) {
        int count = 0;
        for (int x = 0; x < image.width(); ++x) count += image.pixel(x, y + int(top * ratio)) == colour.rgb();
        return count / ratio;
    };
    QVERIFY(std::abs(lengthOf(0, Theme::light().accent) - 150) <= 1);
    QVERIFY(std::abs(lengthOf(row, Theme::light().muted) - 50) <= 1);
}

void ProbabilityBarsTest::saysItsNumbers() {
    ProbabilityBars bars;
    bars.setLocale(QLocale(QLocale::English));
    bars.setProbabilities({"anger", "joy", "fear"}, {0.125F, 0.625F, 0.25F});
    QCOMPARE(bars.best(), 1);
    QCOMPARE(bars.accessibleDescription(), QStringLiteral("anger 12.5 %, joy 62.5 %, fear 25.0 %"));
}

void ProbabilityBarsTest::notANumberIsADash() {
    ProbabilityBars bars;
    const float nan = std::numeric_limits<float>::quiet_NaN();
    bars.setProbabilities({"anger", "joy"}, {nan, nan});
    bars.resize(bars.sizeHint());
    QCOMPARE(bars.accessibleDescription(), QStringLiteral("anger —, joy —"));
    QVERIFY(!bars.grab().isNull());
}

void ProbabilityBarsTest::emptyIsCalm() {
    ProbabilityBars bars;
    bars.setProbabilities({}, {});
    QCOMPARE(bars.best(), -1);
    QCOMPARE(bars.sizeHint().height(), 0);
    bars.resize(100, 20);
    QVERIFY(!bars.grab().isNull());
}

QTEST_MAIN(ProbabilityBarsTest)
#include "probability_bars_test.moc"
