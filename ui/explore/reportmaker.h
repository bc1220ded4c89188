// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QThread>

#include "core/base/result.h"
#include "core/domain/category.h"
#include "core/domain/ratingslice.h"
#include "ui/charts/report.h"

namespace darkhorse {

class ChartSource;
class LiveStandings;

/// Gathers the standings of a view and their charts, one after the other, and writes them as a report. Deletes itself once it is done.
/// Thread: the interface thread; the file is written on another.
class ReportMaker final : public QObject {
    Q_OBJECT

public:
    ReportMaker(LiveStandings& live, const RatingSlice& slice, const CategoryKey& category, QObject* parent);
    ~ReportMaker() override;

    /// `path` ends in .html or .pdf.
    void start(const QString& path, const ChartLook& look);

signals:
    void finished(const QString& path);
    void failed(const QString& path, const darkhorse::Error& error);

private:
    void drawNext();
    void write();

    std::unique_ptr<ChartSource> m_source;
    CategoryKey m_category;
    QString m_path;
    ChartLook m_look;
    Report m_report;
    size_t m_next = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace darkhorse
