#include "widgets/csv.h"

#include <cmath>

#include "core/base/csv.h"

namespace sigwavnet::widgets {

QString csvField(const QString& text) {
    return QString::fromStdString(sigwavnet::csvField(text.toStdString()));
}

QString csvNumber(double value) {
    return std::isfinite(value) ? QString::number(value, 'g', 12) : QString();
}

}  // namespace sigwavnet::widgets
