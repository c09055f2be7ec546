#include "widgets/csv.h"

#include <cmath>

namespace sigwavnet::widgets {

QString csvField(QString text) {
    return QLatin1Char('"') + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString csvNumber(double value) {
    return std::isfinite(value) ? QString::number(value, 'g', 12) : QString();
}

}  // namespace sigwavnet::widgets
