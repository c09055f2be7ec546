// A page of the main window.
#pragma once

#include <QString>
#include <QWidget>

namespace sigwavnet::studio {

class Session;

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

protected:
    Session& session_;
};

}  // namespace sigwavnet::studio
