#include "app/studio/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sigwavnet::studio {

namespace {

QString word(const char* text) {
    return QCoreApplication::translate("words", text);
}

QString hoursText(int seconds) {
    const int minutes = int(std::lround(seconds / 60.0));
    return word(QT_TRANSLATE_NOOP("words", "%1 h %2 min")).arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

QString durationText(double seconds) {
    const QLocale locale;
    if (seconds < 1) return word(QT_TRANSLATE_NOOP("words", "%1 ms")).arg(std::lround(seconds * 1000));
    if (seconds < 60) return word(QT_TRANSLATE_NOOP("words", "%1 s")).arg(locale.toString(seconds, 'f', 2));
    const int whole = int(std::lround(seconds));
    if (whole < 3600) return word(QT_TRANSLATE_NOOP("words", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
    return hoursText(whole);
}

QString timeLeftText(double seconds) {
    if (seconds < 5) return word(QT_TRANSLATE_NOOP("words", "a few seconds"));
    if (seconds < 55) return word(QT_TRANSLATE_NOOP("words", "%1 s")).arg(5 * std::lround(seconds / 5));
    if (seconds < 3600) return word(QT_TRANSLATE_NOOP("words", "%1 min")).arg(std::max(1L, std::lround(seconds / 60)));
    return hoursText(int(seconds));
}

QString countText(qint64 count) {
    return QLocale().toString(count);
}

QString percentText(double share) {
    return word(QT_TRANSLATE_NOOP("words", "%1 %")).arg(QLocale().toString(100 * share, 'f', 1));
}

QString rangeText(const Interval& shares) {
    const auto percent = [](double share) { return QLocale().toString(100 * std::clamp(share, 0.0, 1.0), 'f', 1); };
    return word(QT_TRANSLATE_NOOP("words", "%1 – %2 %")).arg(percent(shares.low), percent(shares.high));
}

QString numberText(double value, int significantDigits) {
    return QLocale().toString(value, 'g', significantDigits);
}

QString noWaveletsText(const NetworkOptions& network) {
    return word(QT_TRANSLATE_NOOP("words", "This model is a %1: it has no wavelets."))
        .arg(QString::fromLatin1(architectureName(network.architecture)));
}

}  // namespace sigwavnet::studio
