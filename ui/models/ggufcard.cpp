// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ggufcard.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/formatting.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kProgressSteps = 1000;

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

QString parametersText(qint64 parameters)
{
    const double count = double(parameters);
    if (count >= 1e9)
        return GgufCard::tr("%1 billion parameters").arg(QLocale().toString(count / 1e9, 'f', 1));
    if (count >= 1e6)
        return GgufCard::tr("%1 million parameters").arg(QLocale().toString(count / 1e6, 'f', 1));
    return GgufCard::tr("%1 thousand parameters").arg(QLocale().toString(count / 1e3, 'f', 1));
}

} // namespace

GgufCard::GgufCard(LocalModels& local, const QString& path, QWidget* parent)
    : QFrame(parent)
    , m_path(path)
    , m_local(local)
    , m_pathLabel(new QLabel(this))
    , m_nameBox(new QLineEdit(this))
    , m_factsLabel(new QLabel(this))
    , m_memoryLabel(new QLabel(this))
    , m_progressBar(new QProgressBar(this))
{
    m_nameBox->setObjectName(u"nameBox"_s);
    m_factsLabel->setObjectName(u"factsLabel"_s);
    m_memoryLabel->setObjectName(u"memoryLabel"_s);
    setFrameShape(QFrame::StyledPanel);
    m_pathLabel->setFont(smallFont());
    m_pathLabel->setText(QFileInfo(path).fileName());
    m_pathLabel->setToolTip(path);
    for (QLabel* label : { m_pathLabel, m_factsLabel, m_memoryLabel }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_progressBar->setRange(0, kProgressSteps);
    m_progressBar->setTextVisible(true);
    m_nameBox->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::kNormal);
    for (QWidget* widget :
        std::initializer_list<QWidget*> { m_pathLabel, m_nameBox, m_factsLabel, m_memoryLabel, m_progressBar })
        column->addWidget(widget);
    connect(m_nameBox, &QLineEdit::textEdited, this, [this] {
        m_problem.reset();
        retranslate();
        emit changed();
    });
    retranslate();
    m_local.inspect(path, this, [this](const Result<ModelFile>& file) { takeFile(file); });
}

void GgufCard::takeFile(const Result<ModelFile>& file)
{
    if (!file) {
        refuse(file.error());
        return;
    }
    m_file = *file;
    m_nameBox->setText(file->name);
    m_nameBox->setEnabled(true);
    retranslate();
    emit changed();
    m_local.identify(
        m_path, this,
        [this](qint64 done, qint64 total) {
            m_progressBar->setValue(total > 0 ? int(done * kProgressSteps / total) : kProgressSteps);
        },
        [this](const Result<QString>& hash) {
            if (!hash) {
                refuse(hash.error());
                return;
            }
            m_sha256 = *hash;
            m_progressBar->setVisible(false);
            retranslate();
            emit changed();
        });
}

Contestant GgufCard::contestant() const
{
    Contestant made = LocalModels::contestantFor(*m_file, m_sha256);
    made.name = m_nameBox->text().trimmed();
    return made;
}

void GgufCard::refuse(const Error& error)
{
    m_problem = error;
    m_progressBar->setVisible(m_file.has_value() && m_sha256.isEmpty());
    retranslate();
    emit changed();
}

void GgufCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

bool GgufCard::fits() const { return !m_file || !m_file->freeBytes || m_file->neededBytes <= *m_file->freeBytes; }

QString GgufCard::facts() const
{
    if (!m_file)
        return tr("Reading the file…");
    const ModelFile& file = *m_file;
    QStringList lines { tr("%1, %2, %3", "architecture, number of parameters, quantization")
                            .arg(file.architecture, parametersText(file.parameters),
                                file.quantization.isEmpty() ? tr("quantization not given") : file.quantization) };
    lines.append(file.contextTokens > 0
            ? tr("Context: %1 tokens, used: %2").arg(formatCount(file.contextTokens), formatCount(file.usedTokens))
            : tr("Context: not given, used: %1 tokens").arg(formatCount(file.usedTokens)));
    const QString author = file.organization.isEmpty() ? file.author : file.organization;
    lines.append(
        tr("Author: %1, license: %2")
            .arg(author.isEmpty() ? tr("not given") : author, file.license.isEmpty() ? tr("not given") : file.license));
    if (!m_sha256.isEmpty())
        lines.append(tr("SHA-256: %1").arg(m_sha256.left(16) + u'…'));
    lines.append(
        file.hasChatTemplate ? tr("Chat template: in the file") : tr("Chat template: none, so the answers may be odd"));
    return lines.join(u'\n');
}

QString GgufCard::problemSentence() const
{
    // Before the file was read, it is the file that is wrong, and nothing that somebody entered.
    if (!m_file && m_problem->code == Error::Code::InvalidInput)
        return tr("The file is damaged or not complete.");
    if (!m_file && m_problem->code == Error::Code::UnsupportedFormat)
        return tr("The file is no chat model in GGUF.");
    return errorSentence(m_problem->code);
}

QString GgufCard::memory() const
{
    if (m_problem)
        return m_problem->detail.isEmpty() ? problemSentence()
                                           : tr("%1\nDetails: %2").arg(problemSentence(), m_problem->detail);
    if (!m_file)
        return {};
    const QString needed = sizeText(m_file->neededBytes);
    if (!m_file->freeBytes)
        return tr("It needs about %1 of memory.").arg(needed);
    const QString free = sizeText(*m_file->freeBytes);
    return fits() ? tr("It needs about %1 of memory; %2 are free.").arg(needed, free)
                  : tr("It needs about %1 of memory, but only %2 are free: it can be added, but it will not be "
                       "started until there is room.")
                        .arg(needed, free);
}

void GgufCard::retranslate()
{
    m_nameBox->setAccessibleName(tr("Name of the model"));
    m_nameBox->setVisible(m_file || !m_problem);
    m_progressBar->setAccessibleName(tr("Reading the file through"));
    m_factsLabel->setText(facts());
    m_factsLabel->setVisible(m_file || !m_problem);
    const Colors& colors = colorsFor(palette());
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, m_problem || !fits() ? colors.negative : colors.text);
    m_memoryLabel->setPalette(changed);
    if (m_memoryLabel->text() != memory())
        announce(m_memoryLabel, memory());
}

} // namespace darkhorse
