// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filefields.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/metrics.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kShownDigits = 16; ///< of a SHA-256, enough to compare by eye

} // namespace

FileFields::FileFields(QFormLayout* form, QWidget* parent)
    : QObject(parent)
    , m_parent(parent)
    , m_fileBox(new QLineEdit(parent))
    , m_chooseButton(new QPushButton(parent))
    , m_stateLabel(new QLabel(parent))
{
    m_fileBox->setObjectName(u"fileBox"_s);
    m_chooseButton->setObjectName(u"chooseFileButton"_s);
    m_stateLabel->setObjectName(u"fileStateLabel"_s);
    m_fileBox->setReadOnly(true);
    m_chooseButton->setAutoDefault(false);
    m_stateLabel->setFont(smallFont());
    m_stateLabel->setWordWrap(true);
    m_stateLabel->setTextFormat(Qt::PlainText);
    m_stateLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* content = new QWidget(parent);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kNormal);
    row->addWidget(m_fileBox, 1);
    row->addWidget(m_chooseButton);
    column->addLayout(row);
    column->addWidget(m_stateLabel);
    m_file.addTo(form, content, m_fileBox);
    connect(m_chooseButton, &QPushButton::clicked, this, &FileFields::choose);
    retranslate();
}

void FileFields::choose()
{
    auto* dialog = new QFileDialog(m_parent, tr("Choose a Model File"), QFileInfo(path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Models (*.gguf)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &FileFields::fileChosen);
    dialog->open();
}

void FileFields::setContestant(const Contestant& contestant)
{
    m_file.setVisible(contestant.kind == ContestantKind::GgufFile);
    setFile(contestant.baseUrl.toLocalFile(), { contestant.modelId, contestant.engineBuild });
}

void FileFields::setFile(const QString& path, const ContestantDesk::FileState& state)
{
    m_fileBox->setText(path);
    m_fileBox->setCursorPosition(0);
    m_state = state;
    retranslate();
}

QString FileFields::path() const { return m_fileBox->text(); }

void FileFields::addTo(Contestant& contestant) const
{
    contestant.baseUrl = QUrl::fromLocalFile(path());
    contestant.modelId = m_state.sha256;
    contestant.engineBuild = m_state.engineBuild;
}

void FileFields::retranslate()
{
    m_file.setText(tr("&File:"));
    m_chooseButton->setText(tr("C&hoose…"));
    m_stateLabel->setText(tr("SHA-256: %1\nRun by: %2")
                              .arg(m_state.sha256.left(kShownDigits) + u'…',
                                  m_state.engineBuild.isEmpty() ? tr("not known yet") : m_state.engineBuild));
    m_stateLabel->setToolTip(m_state.sha256);
}

} // namespace darkhorse
