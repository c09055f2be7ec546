// A sentence where something happened, and the page that has nothing to show yet.
#pragma once

#include <QFrame>
#include <QString>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace sigwavnet::studio {

// A strip with an icon, a sentence that can be selected and copied, and a button that closes it. Hidden while it
// has nothing to say.
class Notice : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };

    explicit Notice(QWidget* parent = nullptr);
    void say(Kind kind, const QString& sentence);
    // The same with a button that does something about it, and closes the notice.
    void say(Kind kind, const QString& sentence, const QString& button, std::function<void()> action);
    void clear();
    QString sentence() const;

Q_SIGNALS:
    void dismissed(const QString& sentence);  // closed by its button, without its action

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateIcon();

    Kind kind_ = Kind::Information;
    QLabel* icon_;
    QLabel* text_;
    QPushButton* button_;
    std::function<void()> action_;
    QToolButton* close_;
};

// What to do next on an empty page: an icon, a heading, a sentence, and the buttons that do it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& heading, const QString& sentence, QWidget* parent = nullptr);
    // The first button is the suggested one.
    QPushButton* addButton(const QString& text);
    void setSentence(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateIcon();

    QString iconName_;
    QLabel* icon_;
    QLabel* sentence_;
    QHBoxLayout* buttons_;
    int count_ = 0;
};

}  // namespace sigwavnet::studio
