// What a new project is of: which clips, who labels, what with, and in which file.
#pragma once

#include <QDialog>

#include <memory>

#include "app/studio/annotate/project_opening.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace sigwavnet::studio {

class NewProjectDialog : public QDialog {
    Q_OBJECT
public:
    // `corpus`: the one that is open; may be null. `corpusPath`: where it was opened from.
    NewProjectDialog(std::shared_ptr<const Corpus> corpus, const QString& corpusPath, QWidget* parent);

    NewProject wanted() const;
    void accept() override;  // refuses, and says why, what can't be made

private:
    void chooseSource(bool folder);
    void chooseFile();
    void setSource(const QString& path);

    std::shared_ptr<const Corpus> corpus_;
    QString corpusPath_;
    QLineEdit* source_;
    QLineEdit* file_;
    QLineEdit* annotator_;
    QLineEdit* classes_;
    QComboBox* kind_;
    QCheckBox* scales_;
    QLabel* problem_;
};

}  // namespace sigwavnet::studio
