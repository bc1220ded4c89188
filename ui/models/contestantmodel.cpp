// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contestantmodel.h"

#include <algorithm>

#include <QFileInfo>
#include <QLocale>

#include "ui/common/formatting.h"
#include "ui/common/tooltip.h"

namespace darkhorse {

namespace {

bool isNumber(ContestantModel::Column column)
{
    return column == ContestantModel::Votes || column == ContestantModel::Weight || column == ContestantModel::Version;
}

} // namespace

void ContestantModel::setContestants(std::vector<Contestant> contestants,
    const QHash<ContestantId, qint64>& recordedAnswers, const QHash<ContestantId, ContestantId>& countedFor)
{
    m_countedFor = countedFor;
    const bool areSameRows = std::equal(contestants.begin(), contestants.end(), m_contestants.begin(),
        m_contestants.end(), [](const Contestant& a, const Contestant& b) { return a.id == b.id; });
    if (areSameRows) {
        m_contestants = std::move(contestants);
        m_recordedAnswers = recordedAnswers;
        if (!m_contestants.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_contestants = std::move(contestants);
    m_recordedAnswers = recordedAnswers;
    endResetModel();
}

void ContestantModel::setStandings(const StandingsPtr& standings)
{
    m_standings = standings;
    refresh(Votes);
}

void ContestantModel::retranslate()
{
    for (int column = 0; column < ColumnCount; ++column)
        refresh(column);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ContestantModel::refresh(int column)
{
    if (!m_contestants.empty())
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

int ContestantModel::rowOf(ContestantId id) const
{
    const auto found = std::find_if(
        m_contestants.begin(), m_contestants.end(), [id](const Contestant& contestant) { return contestant.id == id; });
    return found == m_contestants.end() ? -1 : int(found - m_contestants.begin());
}

int ContestantModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_contestants.size());
}

int ContestantModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ContestantModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Contestant& contestant = m_contestants[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(contestant, column);
    case SortRole: return sortKey(contestant, column);
    case IdRole: return contestant.id.value;
    case Qt::CheckStateRole:
        if (column != Name)
            return {};
        return int(contestant.isEnabled ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return column == Source ? plainToolTip(text(contestant, column))
            : column == Status  ? plainToolTip(noteOn(contestant))
            : column == Name    ? plainToolTip(descriptionOf(contestant))
                                : QVariant();
    case Qt::TextAlignmentRole:
        return int(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (column != Name)
            return text(contestant, column);
        return contestant.isEnabled ? tr("%1, takes part").arg(contestant.shownName())
                                    : tr("%1, does not take part").arg(contestant.shownName());
    default: return {};
    }
}

QString ContestantModel::text(const Contestant& contestant, Column column) const
{
    switch (column) {
    case Name: return contestant.shownName();
    case Status: return statusText(contestant);
    case Version: return QLocale().toString(versionOf(contestant));
    case Organization: return contestant.shownOrganization();
    case Cutoff: return contestant.isSecret ? QString() : contestant.knowledgeCutoff; // they would tell who it is
    case License: return contestant.isSecret ? QString() : contestant.license;
    case Kind:
        if (contestant.kind == ContestantKind::GgufFile)
            return tr("File");
        return contestant.kind == ContestantKind::Recorded ? tr("Recorded") : tr("Server");
    case Source: return sourceText(contestant);
    case Weight: return QLocale().toString(contestant.drawWeight, 'g', 3);
    case Votes: return formatCount(votes(contestant.id));
    case ColumnCount: break;
    }
    return {};
}

QString ContestantModel::countsFor(ContestantId id) const
{
    const auto model = m_countedFor.constFind(id);
    const int row = model == m_countedFor.cend() ? -1 : rowOf(*model);
    return row < 0 || contestant(row).isSecret ? QString() : contestant(row).shownName();
}

QString ContestantModel::statusText(const Contestant& contestant) const
{
    if (const QString model = countsFor(contestant.id); !model.isEmpty())
        return tr("Counts for %1").arg(model);
    return contestant.isRetired ? tr("Retired") : contestant.isEnabled ? tr("Takes part") : tr("Paused");
}

QString ContestantModel::sourceText(const Contestant& contestant) const
{
    if (contestant.kind == ContestantKind::Recorded)
        return tr("%Ln recorded answer(s)", nullptr, int(m_recordedAnswers.value(contestant.id)));
    if (contestant.isSecret) // address and model ID tell who it is
        return tr("Secret");
    if (contestant.kind == ContestantKind::GgufFile)
        return QFileInfo(contestant.baseUrl.toLocalFile()).fileName();
    return contestant.modelId.isEmpty()
        ? contestant.baseUrl.toDisplayString()
        : tr("%1 at %2", "model ID, address").arg(contestant.modelId, contestant.baseUrl.toDisplayString());
}

QString ContestantModel::noteOn(const Contestant& contestant) const
{
    if (contestant.refusedFields.isEmpty())
        return {};
    return tr("The server refuses these settings and is asked without them: %1.")
        .arg(contestant.refusedFields.join(QStringLiteral(", ")));
}

QString ContestantModel::descriptionOf(const Contestant& contestant) const
{
    QStringList lines { contestant.shownName() };
    if (const int before = contestant.previous ? rowOf(*contestant.previous) : -1; before >= 0)
        lines << tr("Version of %1").arg(m_contestants[size_t(before)].shownName());
    if (!contestant.knowledgeCutoff.isEmpty() && !contestant.isSecret)
        lines << tr("Knows the world until %1").arg(contestant.knowledgeCutoff);
    return lines.join(u'\n');
}

QVariant ContestantModel::sortKey(const Contestant& contestant, Column column) const
{
    if (column == Weight)
        return contestant.drawWeight;
    if (column == Version)
        return versionOf(contestant);
    return column == Votes ? QVariant(votes(contestant.id)) : QVariant(text(contestant, column).toLower());
}

qint64 ContestantModel::votes(ContestantId id) const
{
    const StandingsRow* row = m_standings->row(id);
    return row ? row->votes : 0;
}

int ContestantModel::versionOf(const Contestant& contestant) const
{
    int version = 1;
    const Contestant* one = &contestant;
    // No longer than there are models, should a file say that two were made from each other.
    while (one->previous && version <= rowCount()) {
        const int before = rowOf(*one->previous);
        if (before < 0)
            break;
        one = &m_contestants[size_t(before)];
        ++version;
    }
    return version;
}

QVariant ContestantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(isNumber(Column(section)) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Model");
    case Status: return tr("Status");
    case Version: return tr("Version");
    case Cutoff: return tr("Knowledge cutoff");
    case License: return tr("License");
    case Organization: return tr("Organization");
    case Kind: return tr("Kind");
    case Source: return tr("Answers from");
    case Weight: return tr("Weight");
    case Votes: return tr("Votes");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags ContestantModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ContestantModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Name || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    emit enabledWanted(m_contestants[size_t(index.row())].id, value.toInt() == Qt::Checked);
    return false;
}

} // namespace darkhorse
