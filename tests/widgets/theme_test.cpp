#include "widgets/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

#include <cmath>
#include <set>

using namespace sigwavnet::widgets;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paletteTellsItsTheme();
    void textIsReadable();
    void classesDiffer();
    void levelsWalkEvenly();
    void figuresAlign();
    void schemeIsPutInForce();
};

namespace {

// WCAG 2.1: relative luminance and contrast ratio.
double luminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

const Theme* const kThemes[] = {&Theme::light(), &Theme::darkened()};

}  // namespace

void ThemeTest::paletteTellsItsTheme() {
    for (const Theme* t : kThemes) {
        QPalette palette = paletteOf(*t);
        QCOMPARE(theme(palette).dark, t->dark);
        palette.setColor(QPalette::Window, Qt::transparent);  // as a style sheet leaves it
        QCOMPARE(theme(palette).dark, t->dark);
    }
}

void ThemeTest::textIsReadable() {
    for (const Theme* t : kThemes) {
        for (const QColor& ground : {t->window, t->base, t->raised}) {
            QVERIFY(contrast(t->text, ground) >= 7);
            for (const QColor& colour : {t->muted, t->error, t->warning, t->accent})
                QVERIFY2(contrast(colour, ground) >= 4.4,
                         qPrintable(QStringLiteral("%1 on %2: %3").arg(colour.name(), ground.name()).arg(contrast(colour, ground))));
        }
        QVERIFY(contrast(t->onAccent, t->accent) >= 4.5);
        QVERIFY(contrast(t->text, t->accentSoft) >= 7);
    }
}

void ThemeTest::classesDiffer() {
    for (const Theme* t : kThemes) {
        std::set<QRgb> colours;
        for (int i = 0; i < 21; ++i) colours.insert(t->classColour(i).rgb());
        QCOMPARE(colours.size(), size_t(21));
        for (int i = 0; i < 7; ++i) QVERIFY(contrast(t->classColour(i), t->base) >= 1.9);
    }
}

void ThemeTest::levelsWalkEvenly() {
    for (const Theme* t : kThemes) {
        for (int level = 1; level < 6; ++level)
            QVERIFY(luminance(t->levelColour(level, 6)) > luminance(t->levelColour(level - 1, 6)));
        QVERIFY(t->levelColour(0, 1).isValid());
    }
}

void ThemeTest::figuresAlign() {
    const QFontMetricsF metrics(tabularFont(QApplication::font()));
    for (char digit = '1'; digit <= '9'; ++digit)
        QVERIFY(std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - metrics.horizontalAdvance(QLatin1Char('0'))) < 0.01);
}

void ThemeTest::schemeIsPutInForce() {
    applyScheme(*qApp, Scheme::Dark);
    QVERIFY(theme(QApplication::palette()).dark);
    applyScheme(*qApp, Scheme::Light);
    QVERIFY(!theme(QApplication::palette()).dark);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
