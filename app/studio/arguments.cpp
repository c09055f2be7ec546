#include "app/studio/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include "app/studio/languages.h"

namespace sigwavnet::studio {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("arguments", text);
}

Farewell wrongUse(const QString& sentence) {
    return {2, QStringLiteral("sigwavnet-studio: %1\n").arg(sentence)};
}

std::optional<widgets::Scheme> schemeOf(const QString& name) {
    if (name == QLatin1String("light")) return widgets::Scheme::Light;
    if (name == QLatin1String("dark")) return widgets::Scheme::Dark;
    if (name == QLatin1String("system")) return widgets::Scheme::System;
    return std::nullopt;
}

QSize sizeOf(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

QStringList languageCodes() {
    QStringList codes;
    for (const Language& language : languages()) codes << language.code;
    return codes;
}

}  // namespace

QStringList Arguments::everything() const {
    QStringList all;
    for (const QString& path : QStringList{corpus, model, recording} + paths)
        if (!path.isEmpty()) all << QFileInfo(path).absoluteFilePath();
    return all;
}

std::variant<Arguments, Farewell> parseArguments(const QStringList& arguments) {
    const auto option = [](const char* name, const char* help, const char* value) {
        return QCommandLineOption(QLatin1String(name), words(help), QLatin1String(value));
    };
    const auto tour = option("tour", QT_TRANSLATE_NOOP("arguments", "Walk through every page, save a picture of each in DIR, and leave."), "DIR");
    const auto epochs = option("epochs", QT_TRANSLATE_NOOP("arguments", "Epochs of the training that the tour shows (8)."), "N");
    const auto theme = option("theme", QT_TRANSLATE_NOOP("arguments", "light, dark or system."), "NAME");
    const auto size = option("size", QT_TRANSLATE_NOOP("arguments", "Size of the window, for example 1280x800."), "WxH");
    const QCommandLineOption language(
        QStringLiteral("language"),
        words(QT_TRANSLATE_NOOP("arguments", "Language of the window: %1.")).arg(languageCodes().join(QStringLiteral(", "))),
        QStringLiteral("CODE"));
    const auto corpus = option("corpus", QT_TRANSLATE_NOOP("arguments", "Open this corpus: a folder or a table."), "PATH");
    const auto model = option("model", QT_TRANSLATE_NOOP("arguments", "Open this model: a file or a run's folder."), "MODEL");
    const auto recording = option("recording", QT_TRANSLATE_NOOP("arguments", "Open this recording."), "FILE");

    QCommandLineParser parser;
    parser.setApplicationDescription(words(QT_TRANSLATE_NOOP("arguments", "Train SigWavNet on recordings of speech and see what it learned.")));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addOptions({tour, epochs, theme, size, language, corpus, model, recording});
    parser.addPositionalArgument(QStringLiteral("paths"), words(QT_TRANSLATE_NOOP("arguments", "Corpora, models or recordings to open.")), QStringLiteral("[PATH…]"));

    if (!parser.parse(arguments)) return wrongUse(parser.errorText());
    if (parser.isSet(help)) return Farewell{0, parser.helpText()};
    if (parser.isSet(version))
        return Farewell{0, QStringLiteral("sigwavnet-studio %1\n").arg(QCoreApplication::applicationVersion())};

    Arguments result;
    result.tour = parser.value(tour);
    if (parser.isSet(tour) && result.tour.isEmpty()) return wrongUse(words(QT_TRANSLATE_NOOP("arguments", "--tour needs a folder.")));
    if (parser.isSet(epochs)) {
        bool number = false;
        result.epochs = parser.value(epochs).toInt(&number);
        if (!number || result.epochs < 1) return wrongUse(words(QT_TRANSLATE_NOOP("arguments", "--epochs takes a number from 1.")));
    }
    if (parser.isSet(theme)) {
        result.scheme = schemeOf(parser.value(theme));
        if (!result.scheme) return wrongUse(words(QT_TRANSLATE_NOOP("arguments", "--theme takes light, dark or system.")));
    }
    if (parser.isSet(size)) {
        result.size = sizeOf(parser.value(size));
        if (!result.size.isValid()) return wrongUse(words(QT_TRANSLATE_NOOP("arguments", "--size takes two numbers, as in 1280x800.")));
    }
    if (parser.isSet(language)) {
        result.language = parser.value(language);
        if (!languageCodes().contains(*result.language))
            return wrongUse(words(QT_TRANSLATE_NOOP("arguments", "--language takes one of these: %1."))
                                .arg(languageCodes().join(QStringLiteral(", "))));
    }
    result.corpus = parser.value(corpus);
    result.model = parser.value(model);
    result.recording = parser.value(recording);
    result.paths = parser.positionalArguments();
    return result;
}

}  // namespace sigwavnet::studio
