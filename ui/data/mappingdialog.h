// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>
#include <QTimer>

#include "core/arena/data/voteimporttools.h"

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace darkhorse {

class MappingForm;
class VoteImportWork;
class VotePreview;

/// Has a person describe the layout of a vote file, and shows meanwhile how its first rows would be read and which would be left out.
/// Lifetime: what `tools` use outlives it.
class MappingDialog final : public QDialog {
    Q_OBJECT

public:
    /// `known`: a layout to begin with instead of the guess; null for none.
    MappingDialog(VoteImportTools tools, const QString& file, const MappingDraft& draft, const VoteMapping* known,
        QWidget* parent);
    ~MappingDialog() override;

    void accept() override;

signals:
    /// The file is to be read by this; it has a name, and is saved if that was wanted.
    void mappingChosen(const VoteMapping& mapping);
    /// A saved layout was deleted.
    void shelfChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void show(const VoteMapping& mapping);
    void preview();
    void takePreview();
    void askForFile();
    void askWhereToWrite();
    void load(const QString& file);
    void write(const QString& file);
    void remove();
    [[nodiscard]] VoteMapping mapping() const;

    VoteImportTools m_tools;
    QString m_file;
    QTimer m_delay;
    std::unique_ptr<VoteImportWork> m_work;
    QLabel* m_introLabel;
    MappingForm* m_form;
    VotePreview* m_preview;
    QLabel* m_statusLabel;
    QLabel* m_nameLabel;
    QLineEdit* m_nameEdit;
    QCheckBox* m_saveCheck;
    QPushButton* m_loadButton;
    QPushButton* m_writeButton;
    QPushButton* m_removeButton;
    QDialogButtonBox* m_buttons;
};

} // namespace darkhorse
