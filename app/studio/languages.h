// The languages of the Studio and how one is put in force.
#pragma once

#include <QString>
#include <QTranslator>

#include <vector>

namespace sigwavnet::studio {

struct Language {
    QString code;  // "fr", "zh_CN"
    QString name;  // in its own words: "Français"
};
const std::vector<Language>& languages();

// Installs the translation of one language at a time, and the locale of its numbers and dates. Windows built
// afterwards speak it.
class LanguageSwitch {
public:
    // "en", "fr" …; empty: the first of the system's languages that there is. Unknown codes are English.
    void use(const QString& code);
    QString current() const { return current_; }

private:
    QTranslator studio_;
    QTranslator qt_;  // standard dialogs and buttons
    QString current_;
};

}  // namespace sigwavnet::studio
