// The Corpus page: what is in a corpus, what is wrong with it, how it is split; listen to any clip.
#pragma once

#include <QPointer>

#include <optional>
#include <string>

#include "app/studio/job.h"
#include "app/studio/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QToolButton;

namespace sigwavnet {
struct Corpus;
}

namespace sigwavnet::studio {

class ClipModel;
class CorpusOverview;
class EmptyState;
class Notice;
class Player;
class ProblemPanel;
class SplitPanel;
class Thumbnails;
class WaveformDelegate;

class CorpusPage : public Page {
    Q_OBJECT
public:
    CorpusPage(Session& session, QWidget* parent);
    ~CorpusPage() override;

    QString id() const override { return QStringLiteral("corpus"); }
    QString title() const override { return tr("Corpus"); }
    QString icon() const override { return QStringLiteral("corpus"); }
    bool busy() const override;
    void prepareForPicture() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeEmpty();
    QWidget* makeHeader();
    QWidget* makeClips();
    QWidget* makeSide();
    void makeCommands();
    void connectPlayer();

    void chooseFolder();
    void chooseTable();
    void reopenWithImporter();
    void showCorpus();
    void fitColumns(const Corpus& corpus);
    void fitColumn(int column, const QStringList& words, int mostLetters = 24);
    void applyFilter();
    void filterBy(const QString& label, const QString& speaker);
    void clearFilter();
    void updateCount();
    void updateIcons();
    std::optional<size_t> currentClip() const;
    void openCurrent();
    void togglePlayback();
    void play(size_t clip);
    void repaintRow(size_t clip);

    QStackedWidget* stack_;
    Notice* notice_;
    QLabel* name_ = nullptr;
    QLabel* summary_ = nullptr;
    QComboBox* importer_ = nullptr;
    QLineEdit* search_ = nullptr;
    QComboBox* label_ = nullptr;
    QComboBox* speaker_ = nullptr;
    QLabel* count_ = nullptr;
    QToolButton* playButton_ = nullptr;
    QTableView* table_ = nullptr;
    QTabWidget* side_ = nullptr;
    ClipModel* model_;
    Thumbnails* thumbnails_;
    WaveformDelegate* delegate_;
    CorpusOverview* overview_ = nullptr;
    ProblemPanel* problems_ = nullptr;
    SplitPanel* split_ = nullptr;
    Player* player_;
    QPointer<Job> reading_;          // of the clip to play
    std::optional<size_t> playing_;  // clip in the player
};

}  // namespace sigwavnet::studio
