// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layoutoption.h"

#include <algorithm>

#include <QFileInfo>

#include "core/arena/data/mappingshelf.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/recordreader.h"

using namespace Qt::StringLiterals;

namespace darkhorse::cli {

tl::expected<VoteImportOptions, Failure> layoutOption(const Arguments& arguments)
{
    VoteImportOptions options { {}, MappingShelf().all() };
    const QString layout = arguments.value("layout", u"auto"_s);
    if (layout == u"auto"_s)
        return options;
    if (layout.endsWith(u".json"_s, Qt::CaseInsensitive)) {
        auto mapping = readMapping(layout);
        if (!mapping)
            return failed(mapping.error());
        if (mapping->name.isEmpty())
            mapping->name = QFileInfo(layout).completeBaseName();
        options.format = mapping->name;
        options.mappings.insert(options.mappings.begin(), std::move(*mapping));
        return options;
    }
    QStringList known = voteImportFormats();
    for (const VoteMapping& mapping : options.mappings)
        known.append(mapping.name);
    const auto same = std::ranges::find_if(
        known, [&](const QString& name) { return name.compare(layout, Qt::CaseInsensitive) == 0; });
    if (same == known.end())
        return wrongUsage(u"--layout takes one of %1, or a JSON file that describes a layout, not \"%2\"."_s.arg(
            known.join(u", "_s), layout));
    options.format = *same;
    return options;
}

tl::expected<ModelAliases, Failure> aliasesOption(const Arguments& arguments)
{
    ModelAliases aliases;
    if (!arguments.has("aliases"))
        return aliases;
    const QString file = arguments.value("aliases");
    QStringList problems;
    const auto read = forEachRecord(
        file, { u"alias"_s },
        [&](const TextRecord& record, qint64 line) {
            const QString alias = withoutFormulaGuard(record.value(u"alias"_s));
            if (!aliases.add(alias, withoutFormulaGuard(record.value(u"model"_s))))
                problems.append(u"line %1"_s.arg(line));
        },
        [&](const SkippedRecord& skipped) { problems.append(u"line %1"_s.arg(skipped.line)); });
    if (!read)
        return failed(read.error());
    if (!problems.isEmpty())
        return failed(
            u"%1 does not say an alias and another name as its model in %2."_s.arg(file, problems.join(u", "_s)));
    return aliases;
}

} // namespace darkhorse::cli
