// The annotator's desk without its widgets: the open project, the queue, the item at hand and what is decided of it.
//
// Lives in the Session, so that it survives a window that is built anew. GUI thread only. An edit is on the disk when the
// function that made it returns true; after false nothing has changed and failed() has said why.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/project/filter.h"
#include "app/project/project.h"
#include "app/studio/annotate/desk_queue.h"
#include "app/studio/job.h"

namespace sigwavnet::studio {

class Desk : public QObject {
    Q_OBJECT
public:
    using ProjectPtr = std::unique_ptr<project::Project>;

    explicit Desk(QObject* parent = nullptr);
    ~Desk() override;

    project::Project* project() const { return project_.get(); }  // null: none open
    bool writable() const;
    // Takes a project that was opened in a job in place of the present one; null closes it.
    void setProject(ProjectPtr project);

    // --- Who labels. Remembered between starts; a project that lacks the name gets it.
    project::Id annotator() const { return annotator_; }  // 0: a project that can only be read and has none
    bool setAnnotator(const QString& name);

    // --- The queue: rows of project()->items(), filtered and ordered. It keeps still while one labels; refresh() orders
    // and filters anew.
    const std::vector<size_t>& queue() const { return queue_; }
    const DeskOrder& order() const { return order_; }
    void setOrder(const DeskOrder& order);
    QString filterLine() const { return filterLine_; }
    // A line of project::parseFilter. A line that can't be understood changes nothing and gives the sentence to show.
    QString setFilterLine(const QString& line);
    // Lists just these items, whatever the filter says, under a title; no items: all that the filter passes again.
    void listOnly(std::vector<project::ItemKey> items, const QString& title);
    QString listTitle() const { return listTitle_; }  // empty: the whole project is listed
    void refresh();

    // --- The item at hand.
    int position() const { return position_; }  // in the queue; -1: the queue is empty
    std::optional<size_t> row() const;          // of items()
    project::ItemKey key() const;               // clip 0: none
    const project::Item* item() const;          // null: none
    void goTo(int position);
    bool goToItem(project::ItemKey key);  // false: it is not in the queue
    void step(int by);
    void goToNextUnlabelled();  // after this one, then from the top

    // --- What the annotator says of it.
    project::Answer answer() const;
    // Has every scheme that takes one answer got it? A Multiple scheme is never sure of that.
    bool complete() const;
    bool decide(const project::Answer& answer);
    bool chooseClass(project::Id classId);  // of a Multiple scheme: takes it back where it is chosen
    bool rate(project::Id scheme, int value);
    bool toggleUnsure();
    bool toggleFlag(project::Flag flag);
    bool setComment(const QString& comment);
    bool clearLabels();  // flags and comment stay
    // Many rows as one edit with one undo: `change` alters each present answer.
    bool decideMany(const std::vector<size_t>& rows, const std::function<void(project::Answer&)>& change,
                    const Message& title);
    void putClass(project::Answer& answer, project::Id classId) const;  // as chooseClass, without taking back

    // --- Undo and redo reach behind the last restart.
    QString undoText() const;  // empty: nothing to undo
    QString redoText() const;
    void undo();
    void redo();

    // --- The model beside the person.
    bool blind() const { return blind_; }
    void setBlind(bool blind);
    const project::ModelEntry* shownModel() const;  // null: none
    // The class of a scheme that the model proposes for the row; 0: none, or no class of that name.
    project::Id suggestedClass(size_t row) const;

    const project::Scheme* mainScheme() const;  // the first Single one, which queue and model are about; null: none
    const project::Scheme* schemeOf(project::Id classId) const;
    void fail(const Error& error);
    void say(const QString& sentence) { Q_EMIT said(sentence); }

Q_SIGNALS:
    void projectChanged();    // another project, or none
    void structureChanged();  // schemes, annotators, models, corpora: whatever is built from them
    void queueChanged();      // another list of rows
    void currentChanged();    // another item at hand
    void answerChanged();     // of the item at hand
    void rowsChanged(const std::vector<size_t>& rows);
    void editsChanged();      // undoText() and redoText()
    void blindChanged();
    void decided();           // an answer of the item at hand was written
    void failed(const QString& sentence);
    void said(const QString& sentence);

private:
    void listen();
    void rebuild(project::ItemKey keep);
    void moveTo(int position);
    bool report(const Status& status);
    void travel(Result<project::EditName> edit, const QString& format);
    project::Shown shown() const;
    void loadState();
    void saveState();

    ProjectPtr project_;
    project::Id annotator_ = 0;
    DeskOrder order_;
    QString filterLine_;
    project::Filter filter_;
    std::vector<project::ItemKey> listed_;
    QString listTitle_;
    std::vector<size_t> queue_;
    int position_ = -1;
    bool blind_ = false;
    QElapsedTimer shownSince_;
};

}  // namespace sigwavnet::studio
