#include "app/studio/search/space_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace sigwavnet::studio {

namespace {

const OptionInfo* infoOf(const std::string& key) {
    const auto& options = trainingOptions();
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const OptionInfo& o) { return o.key == key; });
    return found == options.end() ? nullptr : &*found;
}

// A number or truth value where it is one; core says what is wrong with anything else.
QJsonValue jsonOf(const QString& word) {
    if (word == QLatin1String("true") || word == QLatin1String("false")) return word == QLatin1String("true");
    bool number = false;
    const double value = word.toDouble(&number);
    return number ? QJsonValue(value) : QJsonValue(word);
}

QJsonArray arrayOf(const QStringList& words, bool text) {
    QJsonArray array;
    for (const QString& word : words)
        array.append(text ? QJsonValue(word.trimmed()) : jsonOf(word.trimmed()));
    return array;
}

QString realText(double value) {
    return QString::fromStdString(sigwavnet::numberText(value, 12));
}

}  // namespace

QString optionTitle(const std::string& key) {
    const OptionInfo* info = infoOf(key);
    return info ? QCoreApplication::translate("core", info->title.c_str()) : QString::fromStdString(key);
}

QString valuesText(const SearchParameter& parameter) {
    if (parameter.kind != SearchParameter::Kind::List)
        return QStringLiteral("%1 … %2").arg(realText(parameter.low), realText(parameter.high));
    QStringList words;
    for (const std::string& value : parameter.values) words << QString::fromStdString(value);
    return words.join(QStringLiteral(", "));
}

Result<SearchParameter> parameterOf(const std::string& key, SearchParameter::Kind kind, const QString& text,
                                    int steps) {
    static const QRegularExpression between(QStringLiteral("…|\\.\\.+|;"));
    const OptionInfo* info = infoOf(key);
    const bool words =
        info && (info->type == OptionInfo::Type::Choice || info->type == OptionInfo::Type::Text);
    QJsonObject json;
    if (kind == SearchParameter::Kind::List) {
        json[QString::fromStdString(key)] = arrayOf(text.split(QLatin1Char(','), Qt::SkipEmptyParts), words);
    } else {
        QJsonObject range;
        const auto name =
            kind == SearchParameter::Kind::Range ? QStringLiteral("range") : QStringLiteral("log_range");
        range[name] = arrayOf(text.split(between, Qt::SkipEmptyParts), false);
        if (steps > 0) range[QStringLiteral("steps")] = steps;
        json[QString::fromStdString(key)] = range;
    }
    auto space = searchSpaceFromJson(QJsonDocument(json).toJson().toStdString(), "");
    if (space) return space->parameters.front();
    return Error{space.error().kind, optionTitle(key).toStdString(), space.error().message};
}

}  // namespace sigwavnet::studio
