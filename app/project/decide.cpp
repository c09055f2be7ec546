#include "app/project/decide.h"

#include "app/project/rows.h"

namespace sigwavnet::project {

Result<int64_t> decide(Database& database, Journal& journal, const Decision& decision) {
    Decision written = decision;
    SWN_ASSIGN(written.id, insertDecision(database, decision));
    SWN_TRY(makeCurrent(database, journal, written));
    return written.id;
}

Status makeCurrent(Database& database, Journal& journal, const Decision& decision) {
    const QVariantList key{qlonglong(decision.item.clip), qlonglong(decision.item.segment),
                           qlonglong(decision.annotator)};
    SWN_ASSIGN(const QVariant row,
               database.one("SELECT id FROM current WHERE clip = ? AND segment = ? AND annotator = ?", key));
    if (decision.answer.empty())
        return row.isValid() ? journal.remove("current", row.toLongLong()) : Status();
    SWN_TRY(journal.put(
        "current", {row.isValid() ? row.toLongLong() : 0, key[0], key[1], key[2], qlonglong(decision.id)}));
    return {};
}

}  // namespace sigwavnet::project
