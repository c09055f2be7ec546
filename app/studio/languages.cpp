#include "app/studio/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace sigwavnet::studio {

namespace {

// By language and script: a system in Taiwan is not given simplified characters, one in Austria gets German.
QString offered(const QString& code) {
    const QLocale wish(code);
    for (const Language& language : languages()) {
        const QLocale locale(language.code);
        if (locale.language() == wish.language() && locale.script() == wish.script()) return language.code;
    }
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
                                           {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                           {QStringLiteral("es"), QStringLiteral("Español")},
                                           {QStringLiteral("fr"), QStringLiteral("Français")},
                                           {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
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
