// The Search page: what is varied and how at the left, what the trials reached at the right.
#pragma once

#include "app/studio/page.h"
#include "core/search/search_settings.h"

class QComboBox;
class QFormLayout;
class QSpinBox;
class QStackedWidget;

namespace sigwavnet::studio {

class Notice;
class SearchRun;
class SearchView;
class SpaceTable;
class TrainPage;
class WorkForm;

class SearchPage : public Page {
    Q_OBJECT
public:
    // `train`: whose options the trials start from, and who takes the best ones.
    SearchPage(Session& session, TrainPage& train, QWidget* parent);

    QString id() const override { return QStringLiteral("search"); }
    QString title() const override { return tr("Search"); }
    QString icon() const override { return QStringLiteral("search"); }
    void prepareForPicture() override;

    SpaceTable& space() { return *space_; }
    SearchView& view() { return *view_; }
    // What the form says. Errors: the space's, validateSettings()'s.
    Result<SearchSettings> settings() const;
    void setSettings(const SearchSettings& settings, int workers);
    // Searches on the open corpus into a fresh folder, or says on the page why it can't.
    void start();
    QString problem() const;  // why start() can't be; empty: it can

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeForm();
    void addMethodRows(QFormLayout* form);
    void addEpochRows(QFormLayout* form);
    QWidget* makeRight();
    QSpinBox* makeSpin(int least, int most, int value, const QString& name, const QString& help);
    void updateState();
    QString planText(const SearchSettings& settings) const;
    void resume();
    void openSearch();
    void useSettings(const TrainingConfig& config);

    TrainPage& train_;
    SearchRun& run_;
    Notice* notice_;
    QComboBox* method_;
    QComboBox* metric_;
    QSpinBox* trials_;
    QSpinBox* minEpochs_;
    QSpinBox* maxEpochs_;
    QSpinBox* eta_;
    QSpinBox* workers_;
    QSpinBox* seed_;
    SpaceTable* space_;
    WorkForm* work_ = nullptr;
    QStackedWidget* right_;
    SearchView* view_;
};

}  // namespace sigwavnet::studio
