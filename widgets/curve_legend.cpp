// The legend of a plot of curves (see curve_frame.h).
#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

#include "widgets/curve_legend.h"

namespace sigwavnet::widgets {
namespace {

struct LegendWords {
    Q_DECLARE_TR_FUNCTIONS(CurveLegend)
};

bool parts(QChar c) {
    return !c.isLetterOrNumber();
}

// Rows from the left; what does not fit into `rows` is counted. False when something had to be left out or
// cut.
bool flow(CurveLegend& legend, const std::vector<int>& curves, const QStringList& names, const QRectF& place,
          int rows, const QFontMetricsF& metrics) {
    legend = {};
    const double height = metrics.height() + 2;
    const double moreWidth =
        metrics.horizontalAdvance(LegendWords::tr("and %1 more").arg(curves.size())) + kLegendGap;
    double x = place.left();
    int row = 0;
    bool whole = true;
    for (size_t i = 0; i < curves.size(); ++i) {
        const double most = std::max(60.0, place.width() / 2 - kLegendKey - 3 * kLegendGap);
        const QString text = metrics.elidedText(names[qsizetype(i)], Qt::ElideMiddle, most);
        whole &= text == names[qsizetype(i)];
        const double width = kLegendKey + kLegendGap + metrics.horizontalAdvance(text) + 2;
        const bool last = i + 1 == curves.size();
        const double room = place.right() - (row + 1 == rows && !last ? moreWidth : 0);
        if (x + width > room && x > place.left()) {
            if (row + 1 == rows) {
                const int left = int(curves.size() - i);
                legend.more = LegendWords::tr("and %1 more").arg(left);
                legend.morePlace = QRectF(x, place.top() + row * height, moreWidth, height);
                legend.height = (row + 1) * height;
                return false;
            }
            x = place.left();
            ++row;
        }
        legend.entries.push_back({QRectF(x, place.top() + row * height, width, height), curves[i], text});
        x += width + 2.5 * kLegendGap;
    }
    legend.height = (row + 1) * height;
    return whole;
}

}  // namespace

QStringList withoutCommonStart(const QStringList& names) {
    if (names.size() < 2) return names;
    qsizetype common = names.front().size();
    for (const QString& name : names) {
        qsizetype same = 0;
        while (same < std::min(common, name.size()) && name[same] == names.front()[same]) ++same;
        common = same;
    }
    // Whole words only, and something must remain of each.
    while (common > 0 && !parts(names.front()[common - 1])) --common;
    const bool remains = std::all_of(names.begin(), names.end(),
                                     [common](const QString& name) { return name.size() > common; });
    if (common < 4 || !remains) return names;
    QStringList shorter;
    for (const QString& name : names) shorter.append(QChar(0x2026) + name.mid(common));
    return shorter;
}

CurveLegend layoutLegend(const CurvePicture& picture, const QRectF& place, double titleWidth,
                         double titleHeight, const QFont& font) {
    std::vector<int> curves;
    QStringList names;
    for (size_t i = 0; i < picture.curves.size(); ++i) {
        if (!picture.curves[i].style.inLegend) continue;
        curves.push_back(int(i));
        names.append(picture.curves[i].style.name);
    }
    CurveLegend legend;
    if (picture.curves.size() < 2 || curves.empty()) return legend;
    const QFontMetricsF metrics(font);
    // Beside the title, from the right, where it fits there.
    const QRectF beside(place.left() + titleWidth + 4 * kLegendGap, place.top(),
                        place.width() - titleWidth - 4 * kLegendGap, titleHeight);
    if (beside.width() > 0 && flow(legend, curves, names, beside, 1, metrics)) {
        const double shift = place.right() - legend.entries.back().place.right();
        for (LegendEntry& entry : legend.entries)
            entry.place.translate(shift, (titleHeight - metrics.height() - 2) / 2);
        legend.height = 0;  // takes no rows of its own
        return legend;
    }
    const QRectF below(place.left(), place.top() + titleHeight, place.width(), place.height() - titleHeight);
    const int rows = std::clamp(int(0.3 * place.height() / (metrics.height() + 2)), 1, 4);
    if (!flow(legend, curves, names, below, rows, metrics))
        flow(legend, curves, withoutCommonStart(names), below, rows, metrics);
    return legend;
}

}  // namespace sigwavnet::widgets
