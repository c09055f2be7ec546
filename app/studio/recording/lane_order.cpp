#include "app/studio/recording/lane_order.h"

namespace sigwavnet::studio {

QStringList woven(const QStringList& base, const QStringList& others) {
    QStringList result = base;
    for (qsizetype i = 0; i < others.size(); ++i) {
        if (result.contains(others[i])) continue;
        result.insert(i == 0 ? 0 : result.indexOf(others[i - 1]) + 1, others[i]);
    }
    return result;
}

QStringList ordered(const QStringList& present, const QStringList& remembered) {
    QStringList result = woven(remembered, present);
    result.removeIf([&present](const QString& id) { return !present.contains(id); });
    return result;
}

}  // namespace sigwavnet::studio
