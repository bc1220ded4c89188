// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/categories/labeldialog.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/metrics.h"
#include "ui/common/slicetext.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

enum Code { AsItIs, AsRead, Yes, No };

const QStringList kLanguages { u"en"_s, u"zh"_s, u"fr"_s, u"de"_s, u"es"_s, u"ru"_s, u"ja"_s, u"ko"_s, u"it"_s, u"pt"_s,
    u"pl"_s, u"ar"_s, u"hi"_s, u"id"_s, u"vi"_s, u"uk"_s, u"tr"_s };

[[nodiscard]] QString languageWords(const QString& code)
{
    return code.isEmpty() || code == u"unknown" ? LabelDialog::tr("unknown language") : languageText(code);
}

[[nodiscard]] QStringList tagsIn(const QString& text)
{
    QStringList tags;
    for (const QString& tag : text.split(u',')) {
        if (const QString clean = tag.simplified(); !clean.isEmpty())
            tags.append(clean);
    }
    tags.removeDuplicates();
    return tags;
}

[[nodiscard]] QStringList without(QStringList tags, const QStringList& others)
{
    tags.removeIf([&](const QString& tag) { return others.contains(tag); });
    return tags;
}

} // namespace

LabelDialog::LabelDialog(LabelDesk& desk, std::vector<BattleId> battles, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_battles(std::move(battles))
    , m_intro(new QLabel(this))
    , m_tagsLabel(new QLabel(this))
    , m_tags(new QLineEdit(this))
    , m_promptTagsLabel(new QLabel(this))
    , m_promptTags(new QLineEdit(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_codeLabel(new QLabel(this))
    , m_code(new QComboBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"labelDialog"_s);
    m_tags->setObjectName(u"tags"_s);
    m_promptTags->setObjectName(u"promptTags"_s);
    m_language->setObjectName(u"language"_s);
    m_code->setObjectName(u"code"_s);
    if (m_battles.size() == 1)
        m_before = m_desk.labels(m_battles.front()).value_or(BattleLabels());
    build();
    fill();
    retranslate();
    resize(std::max(480, sizeHint().width()), sizeHint().height());
}

void LabelDialog::build()
{
    m_intro->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_tagsLabel, m_tags);
    form->addRow(m_promptTagsLabel, m_promptTags);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_codeLabel, m_code);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addWidget(m_intro);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &LabelDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LabelDialog::fill()
{
    const QStringList known = m_desk.tags().value_or(QStringList());
    for (QLineEdit* edit : { m_tags, m_promptTags })
        edit->setCompleter(new QCompleter(known, edit));
    m_tags->setText(m_before.tags.join(u", "_s));
    m_promptTags->setText(m_before.promptTags.join(u", "_s));
    m_language->addItem(QString()); // as it is
    m_language->addItem(QString(), QString()); // as the program read it
    for (const QString& code : kLanguages)
        m_language->addItem(languageWords(code), code);
    for (const Code code : { AsItIs, AsRead, Yes, No })
        m_code->addItem(QString(), int(code));
    if (m_before.isLanguageCorrected)
        m_language->setCurrentIndex(std::max(0, m_language->findData(m_before.language)));
    if (m_before.isCodeCorrected)
        m_code->setCurrentIndex(m_before.isCode ? Yes : No);
}

void LabelDialog::save()
{
    LabelChange change;
    const QStringList tags = tagsIn(m_tags->text());
    const QStringList promptTags = tagsIn(m_promptTags->text());
    change.addTags = without(tags, m_before.tags);
    change.removeTags = without(m_before.tags, tags);
    change.addPromptTags = without(promptTags, m_before.promptTags);
    change.removePromptTags = without(m_before.promptTags, promptTags);
    if (m_language->currentIndex() > 0)
        change.language = m_language->currentData().toString();
    const auto code = Code(m_code->currentData().toInt());
    change.takesCodeBack = code == AsRead;
    if (code == Yes || code == No)
        change.isCode = code == Yes;
    m_desk.change(m_battles, change);
    accept();
}

void LabelDialog::retranslate()
{
    setWindowTitle(tr("Tags and labels"));
    m_intro->setText(m_battles.size() == 1
            ? tr("The program read: %1. A correction counts instead, for this prompt wherever it is asked.")
                  .arg(m_before.wasReadAsCode ? tr("%1, about code").arg(languageWords(m_before.readLanguage))
                                              : languageWords(m_before.readLanguage))
            : tr("What you enter is added to %Ln battle(s).", nullptr, int(m_battles.size())));
    m_tagsLabel->setText(tr("Tags of the battle:"));
    m_promptTagsLabel->setText(tr("Tags of the prompt:"));
    m_languageLabel->setText(tr("Language:"));
    m_codeLabel->setText(tr("About code:"));
    for (QLineEdit* edit : { m_tags, m_promptTags })
        edit->setPlaceholderText(tr("legal, urgent"));
    m_language->setItemText(0, tr("leave as it is"));
    m_language->setItemText(1, tr("as the program read it"));
    m_code->setItemText(AsItIs, tr("leave as it is"));
    m_code->setItemText(AsRead, tr("as the program read it"));
    m_code->setItemText(Yes, tr("yes"));
    m_code->setItemText(No, tr("no"));
}

void LabelDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QString labelsInWords(const BattleLabels& labels)
{
    QStringList words;
    const QString language = languageWords(labels.language);
    words.append(labels.isLanguageCorrected ? LabelDialog::tr("%1 (corrected)").arg(language) : language);
    if (labels.isCodeCorrected)
        words.append(
            labels.isCode ? LabelDialog::tr("about code (corrected)") : LabelDialog::tr("not about code (corrected)"));
    else if (labels.isCode)
        words.append(LabelDialog::tr("about code"));
    words += labels.promptTags + labels.tags;
    return words.join(u" · "_s);
}

} // namespace darkhorse
