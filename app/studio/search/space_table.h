// What a search varies, as a table that a person edits: an option a row, its values as a list or a range.
#pragma once

#include <QWidget>

#include "core/search/search_space.h"

class QComboBox;
class QTableWidget;

namespace sigwavnet::studio {

class SpaceTable : public QWidget {
    Q_OBJECT
public:
    explicit SpaceTable(QWidget* parent = nullptr);

    void setSpace(const SearchSpace& space);  // without changed()
    // What the rows say. Errors: searchSpaceFromJson()'s, with the option's title as `where`.
    Result<SearchSpace> space() const;

    QTableWidget& table() { return *table_; }
    void addOption(const QString& key);  // with its default value, to be edited
    void removeCurrent();

Q_SIGNALS:
    void changed();

private:
    void addRow(const SearchParameter& parameter);
    void fillChoice();
    void load();
    void save();
    void mark();

    QTableWidget* table_;
    QComboBox* add_;
    bool filling_ = false;
};

}  // namespace sigwavnet::studio
