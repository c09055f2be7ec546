// The narrow column of pages at the left edge: an icon and a word each, one of them chosen.
#pragma once

#include <QFrame>
#include <QString>

#include <vector>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace sigwavnet::studio {

class PageRail : public QFrame {
    Q_OBJECT
public:
    explicit PageRail(QWidget* parent = nullptr);
    void addPage(const QString& id, const QString& title, const QString& icon, const QString& shortcut);
    void setCurrent(const QString& id);

    QSize sizeHint() const override;  // as wide as the longest word; the layout may not take any of it

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        QString id;
        QString icon;
        QToolButton* button;
    };
    void updateIcons();

    std::vector<Entry> entries_;
    QButtonGroup* group_;
    QVBoxLayout* layout_;
};

}  // namespace sigwavnet::studio
