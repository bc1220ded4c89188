// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/elopath.h"

#include "app/cli/output.h"
#include "core/exchange/csvwriter.h"
#include "core/rating/onlineelo.h"

namespace darkhorse::cli {

Outcome writeEloPath(
    const QString& path, const RateVotes& votes, const rating::RateOptions& options, const rating::VoteMask* mask)
{
    constexpr qsizetype kFlushBytes = 256 * 1024;
    auto output = Output::open(path);
    if (!output)
        return tl::unexpected(output.error());
    CsvWriter csv;
    csv.word("category,vote,time,model,rating").endRow();
    QByteArray buffer = csv.take();
    for (qsizetype category = 0; category < votes.categories.size(); ++category) {
        for (const rating::EloPoint& point :
            rating::eloPath(votes.columns, int(category), options.elo, mask, 1, options.excludeTies)) {
            csv.text(votes.categories[category]).integer(qint64(point.vote) + 1);
            const std::uint32_t time = votes.columns.timeS.empty() ? 0 : votes.columns.timeS[point.vote];
            if (time > 0)
                csv.integer(time);
            else
                csv.empty();
            csv.text(votes.models[point.model]).real(point.rating).endRow();
            buffer += csv.take();
            if (buffer.size() >= kFlushBytes) {
                if (const auto written = output->write(std::exchange(buffer, {})); !written)
                    return written;
            }
        }
    }
    return output->write(buffer).and_then([&output] { return output->finish(); });
}

} // namespace darkhorse::cli
