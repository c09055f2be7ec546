#include "app/studio/train/preset_box.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "app/studio/session.h"
#include "core/training/config.h"
#include "widgets/theme.h"

namespace sigwavnet::studio {

namespace {

constexpr int kCostRole = Qt::UserRole + 1;
constexpr int kGap = 4;

// A preset's title and, below it, its cost.
class PresetDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QFontMetrics metrics(option.font);
        const int width = std::max(metrics.horizontalAdvance(index.data().toString()),
                                   metrics.horizontalAdvance(index.data(kCostRole).toString()));
        return {width + 4 * kGap, 2 * metrics.height() + 3 * kGap};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& colours = widgets::theme(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, chosen ? colours.accentSoft : colours.base);
        QRect line = option.rect.adjusted(2 * kGap, kGap, -2 * kGap, 0);
        line.setHeight(option.fontMetrics.height());
        painter->setFont(option.font);
        painter->setPen(colours.text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        line.translate(0, line.height());
        painter->setPen(colours.muted);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, index.data(kCostRole).toString());
    }
};

}  // namespace

PresetBox::PresetBox(QWidget* parent) : QComboBox(parent) {
    for (const Preset& preset : presets()) {
        addItem(translated(Message(preset.title.c_str())), QString::fromStdString(preset.name));
        setItemData(count() - 1, translated(Message(preset.help.c_str())), Qt::ToolTipRole);
    }
    setItemDelegate(new PresetDelegate(this));
    setMaxVisibleItems(int(presets().size()));
}

void PresetBox::setPreset(const QString& name) {
    setCurrentIndex(findData(name));
}

void PresetBox::setCosts(const QStringList& costs) {
    for (int i = 0; i < std::min<int>(count(), int(costs.size())); ++i) setItemData(i, costs[i], kCostRole);
}

}  // namespace sigwavnet::studio
