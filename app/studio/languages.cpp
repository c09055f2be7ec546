#include "app/studio/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace sigwavnet::studio {

namespace {

QString offered(const QString& code) {
    for (const Language& language : languages())
        if (code.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0) == language.code) return language.code;
    return {};
}

QString systemLanguage() {
    for (const QString& wish : QLocale::system().uiLanguages())
        if (const QString code = offered(wish); !code.isEmpty()) return code;
    return QStringLiteral("en");
}

}  // namespace

const std::vector<Language>& languages() {
    static const std::vector<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                           {QStringLiteral("fr"), QStringLiteral("Français")}};
    return all;
}

void LanguageSwitch::use(const QString& code) {
    QCoreApplication::removeTranslator(&studio_);
    QCoreApplication::removeTranslator(&qt_);
    current_ = code.isEmpty() ? systemLanguage() : offered(code);
    if (current_.isEmpty()) current_ = QStringLiteral("en");

    // Within a language the system's country decides how numbers look (fr_CA, fr_CH …).
    const QLocale system = QLocale::system();
    const QLocale locale(current_);
    QLocale::setDefault(system.language() == locale.language() ? system : locale);
    // English has a file too: for the plural forms ("1 clip", "2 clips").
    if (studio_.load(QStringLiteral(":/i18n/sigwavnet_%1.qm").arg(current_)))
        QCoreApplication::installTranslator(&studio_);
    if (qt_.load(QStringLiteral("qtbase_") + current_, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
}

}  // namespace sigwavnet::studio
