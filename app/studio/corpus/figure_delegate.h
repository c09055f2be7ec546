// Figures at the right of a column, with air before the words of the next one.
#pragma once

#include <QStyledItemDelegate>

namespace sigwavnet::studio {

class FigureDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text += QChar(0x2002);  // an en space: the headings' padding, so that both end at one line
    }
};

}  // namespace sigwavnet::studio
