// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/verdictwords.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>

#include "core/arena/data/voteimport.h"
#include "ui/common/formatting.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

VerdictWords::VerdictWords(QWidget* parent) : QTableWidget(0, 2, parent)
{
    setObjectName(u"verdictWords"_s);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    retranslate();
}

void VerdictWords::list(const QStringList& words, const QMap<QString, Verdict>& known)
{
    setRowCount(int(words.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QString& word = words[row];
        auto* item = new QTableWidgetItem(word);
        item->setFlags(Qt::ItemIsEnabled);
        setItem(row, 0, item);
        auto* box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        if (!usualVerdict(word))
            box->addItem(QString(), -1);
        for (const Verdict verdict : kVerdicts)
            box->addItem(QString(), int(verdict));
        const auto meaning = known.contains(word) ? known.value(word) : usualVerdict(word);
        box->setCurrentIndex(box->findData(meaning ? int(*meaning) : -1));
        connect(box, &QComboBox::activated, this, &VerdictWords::wordsChanged);
        setCellWidget(row, 1, box);
    }
    retranslate();
}

QMap<QString, Verdict> VerdictWords::words() const
{
    QMap<QString, Verdict> words;
    for (int row = 0; row < rowCount(); ++row) {
        const QString word = item(row, 0)->text();
        const int chosen = boxAt(row)->currentData().toInt();
        if (chosen >= 0 && usualVerdict(word) != Verdict(chosen))
            words.insert(word, Verdict(chosen));
    }
    return words;
}

void VerdictWords::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableWidget::changeEvent(event);
}

void VerdictWords::retranslate()
{
    setHorizontalHeaderLabels({ tr("Word in the file"), tr("Means") });
    setAccessibleName(tr("What the words of the verdicts mean"));
    int width = horizontalHeader()->sectionSizeHint(1);
    for (int row = 0; row < rowCount(); ++row) {
        QComboBox* box = boxAt(row);
        for (int i = 0; i < box->count(); ++i) {
            const int verdict = box->itemData(i).toInt();
            box->setItemText(i, verdict < 0 ? tr("No vote") : verdictText(Verdict(verdict)));
        }
        box->setAccessibleName(tr("Meaning of %1").arg(item(row, 0)->text()));
        width = std::max(width, box->sizeHint().width());
    }
    setColumnWidth(1, width + 1); // and the grid's line
}

QComboBox* VerdictWords::boxAt(int row) const { return static_cast<QComboBox*>(cellWidget(row, 1)); }

} // namespace darkhorse
