// What the Studio was started with.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

#include "widgets/theme.h"

namespace sigwavnet::studio {

struct Arguments {
    QString tour;  // folder for the pictures; empty: a normal start
    int epochs = 8;  // of the training that the tour shows
    std::optional<widgets::Scheme> scheme;
    QSize size;                      // invalid: the remembered one
    std::optional<QString> language;
    QString corpus, model, recording;
    QStringList paths;               // to open, whatever they are
    QStringList everything() const;  // all that is to be opened, as absolute paths
};

// Instead of arguments: something to print and the status to leave with (0 for --help, 2 for a wrong use).
struct Farewell {
    int status = 0;
    QString text;
};

std::variant<Arguments, Farewell> parseArguments(const QStringList& arguments);

}  // namespace sigwavnet::studio
