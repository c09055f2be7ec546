#include "app/studio/wavelets/figure_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include "app/studio/words.h"

namespace sigwavnet::studio {

using widgets::Quantity;  // lupdate takes a function whose type is qualified for one of another class

namespace {

using widgets::Ink;
using widgets::Series;

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(WaveletFigures)
};

}  // namespace

Series startLine(std::vector<double> x, std::vector<double> y) {
    return {PartWords::tr("start"), std::move(x), std::move(y),         Series::Style::Line,
            {Ink::Role::Initial},   Qt::DashLine, Series::Marker::None, 1.6};
}

Series learnedLine(std::vector<double> x, std::vector<double> y) {
    return {PartWords::tr("learned"), std::move(x),  std::move(y),         Series::Style::Line,
            {Ink::Role::Accent},      Qt::SolidLine, Series::Marker::None, 1.8};
}

Series stems(Series line, Series::Marker marker) {
    line.style = Series::Style::Stems;
    line.marker = marker;
    line.width = 1.5;
    return line;
}

Series passLine(Pass pass, bool start, std::vector<double> x, std::vector<double> y) {
    const bool low = pass == Pass::Low;
    Series line = start ? startLine(std::move(x), std::move(y)) : learnedLine(std::move(x), std::move(y));
    if (start) {
        line.name = low ? PartWords::tr("h start") : PartWords::tr("g start");
        line.pen = low ? Qt::DashLine : Qt::DotLine;
        line.width = 1.4;
    } else {
        line.name = low ? PartWords::tr("h") : PartWords::tr("g");
        if (!low) line.ink = {Ink::Role::Second};
    }
    return line;
}

Quantity levelFrequency() {
    return {PartWords::tr("frequency at the level's input"), QStringLiteral("Hz")};
}

QString tapsMessage(const LevelFilters& filters, int level) {
    const auto number = [](double tap) { return std::isfinite(tap); };
    const bool numbers = std::all_of(filters.low.begin(), filters.low.end(), number) &&
                         std::all_of(filters.high.begin(), filters.high.end(), number);
    if (numbers) return {};
    return PartWords::tr(
               "The taps of level %1 are not numbers any more: the training diverged. Train with a lower "
               "learning rate for the kernels, or open an earlier epoch.")
        .arg(level + 1);
}

QString decibelText(double decibels) {
    if (!std::isfinite(decibels)) return QStringLiteral("–");
    if (decibels <= kDecibelFloor)
        return PartWords::tr("below %1 dB").arg(widgets::withDecimals(kDecibelFloor, 0));
    return PartWords::tr("%1 dB").arg(widgets::withDecimals(decibels, 1));
}

QString percent(double share) {
    return std::isfinite(share) ? percentText(share) : QStringLiteral("–");
}

}  // namespace sigwavnet::studio
