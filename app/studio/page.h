// A page of the main window.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QMenu;

namespace sigwavnet::studio {

class Session;

constexpr int kTypingPause = 120;  // a filter waits for a pause in typing [ms]

class Page : public QWidget {
    Q_OBJECT
public:
    Page(Session& session, QWidget* parent) : QWidget(parent), session_(session) {}

    virtual QString id() const = 0;     // "corpus": stable, for settings, the tour and showPage()
    virtual QString title() const = 0;  // translated
    virtual QString icon() const = 0;   // name in resources/icons, drawn in the text colour

    // True while something that belongs in a picture of the page is still being computed (the tour waits for it).
    virtual bool busy() const { return false; }

    // The tour asks a page to do first what a person would do first on it (evaluate, choose a clip …), then waits for busy().
    virtual void prepareForPicture() {}

    // The views that the page can be switched to, each worth a picture of its own; empty: there is only one.
    virtual QStringList views() const { return {}; }
    virtual void showView(const QString& /*view*/) {}

    // A menu of the page's own in the window's menu bar; null: none. Belongs to the page.
    virtual QMenu* menu() { return nullptr; }

protected:
    Session& session_;
};

}  // namespace sigwavnet::studio
