// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/report.h"

#include <algorithm>
#include <utility>

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include "core/base/overwrite.h"
#include "ui/charts/figurepicture.h"
#include "ui/charts/standingstext.h"
#include "ui/common/categorytext.h"
#include "ui/common/formatting.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr auto kStyle = R"(
body { font-family: sans-serif; color: #202020; background: #ffffff; max-width: 70em; margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; }
th, td { padding: 0.25em 0.7em; text-align: left; border-bottom: 1px solid #d0d0d0; }
td.number, th.number { text-align: right; }
img { max-width: 100%; height: auto; margin: 1em 0; })"_L1;

QString titleOf(const Report& report)
{
    return Text::tr("Leaderboard: %1", "title of a report").arg(categoryText(report.standings->category));
}

QString cell(const QString& text, bool isNumber = false, QLatin1StringView tag = "td"_L1)
{
    const QString attribute = isNumber ? u" class=\"number\" align=\"right\""_s : QString();
    return u"<%1%2>%3</%1>"_s.arg(QString(tag), attribute, text.toHtmlEscaped());
}

QString tableHtml(const Standings& standings)
{
    const auto head = [](const QString& text, bool isNumber = false) { return cell(text, isNumber, "th"_L1); };
    QString html = u"<table cellpadding=\"3\"><tr>"_s + head(Text::tr("Rank")) + head(Text::tr("Model"))
        + head(Text::tr("Organization")) + head(Text::tr("Rating"), true) + head(Text::tr("Interval"), true)
        + head(Text::tr("Votes"), true) + head(Text::tr("Wins"), true) + head(Text::tr("Both bad"), true)
        + head(Text::tr("Status")) + u"</tr>\n"_s;
    for (const StandingsRow& row : standings.rows)
        html += u"<tr>"_s + cell(standingstext::rankText(row)) + cell(row.name) + cell(row.organization)
            + cell(formatRating(row.rating), true) + cell(formatInterval(row.lower, row.upper), true)
            + cell(formatCount(row.votes), true) + cell(standingstext::shareText(row.wins, row.wins + row.losses), true)
            + cell(standingstext::shareText(row.bothBad, row.votes), true) + cell(statusText(row.status))
            + u"</tr>\n"_s;
    return html + u"</table>\n"_s;
}

QString notesHtml(const Report& report)
{
    QStringList notes { standingstext::summary(*report.standings) };
    if (report.standings->lastVoteUtcMs > 0)
        notes.front() += u' ' + Text::tr("Last vote: %1.").arg(formatDateTime(report.standings->lastVoteUtcMs));
    notes += report.findings;
    notes << Text::tr(
        "Ratings are in Elo points: 100 points more are about 64 wins in 100, 400 points more ten wins to one "
        "loss. Only differences mean something.")
          << Text::tr("If the whole comparison were repeated many times, about %1 of the intervals would hold the true "
                      "rating. Two models whose intervals overlap may well be equally good.")
                 .arg(formatPercent(report.standings->confidence))
          << Text::tr(
                 "A model's rank is 1 plus the number of models whose whole interval lies above its own, so ranks can "
                 "be shared.")
          << Text::tr(
                 "Votes were cast without knowing the models. Wins are the share of the battles that were won or lost; "
                 "both bad is the share of all.");
    QString html;
    for (const QString& note : notes)
        html += u"<p>"_s + note.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>\n"_s;
    return html;
}

/// Everything but the charts.
QString wordsHtml(const Report& report)
{
    return u"<h1>"_s + titleOf(report).toHtmlEscaped() + u"</h1>\n"_s + tableHtml(*report.standings) + u"<h2>"_s
        + Text::tr("What the numbers rest on").toHtmlEscaped() + u"</h2>\n"_s + notesHtml(report);
}

QString pictureHtml(const FigurePtr& figure, const ChartLook& look)
{
    const FigurePicture picture(figure, look);
    QByteArray png;
    QBuffer buffer(&png);
    picture.toImage().save(&buffer, "PNG");
    return u"<p><img width=\"%1\" alt=\"%2\" src=\"data:image/png;base64,%3\"></p>\n"_s.arg(
        QString::number(picture.size().toSize().width()), figure->text().title.toHtmlEscaped(),
        QString::fromLatin1(png.toBase64()));
}

/// The words first, then as many charts on a page as have room.
void paintPdf(QPdfWriter& writer, const Report& report, const ChartLook& look)
{
    QTextDocument words;
    words.documentLayout()->setPaintDevice(&writer);
    words.setDefaultFont(look.font);
    words.setHtml(wordsHtml(report));
    const QSizeF page(writer.width(), writer.height());
    words.setPageSize(page);
    QPainter painter(&writer);
    for (int i = 0; i < words.pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        words.drawContents(&painter, QRectF({ 0, i * page.height() }, page));
        painter.restore();
    }
    double top = page.height(); // the first chart begins a page
    for (const FigurePtr& figure : report.figures) {
        const FigurePicture picture(figure, look);
        const double scale
            = std::min({ 1.0, page.width() / picture.size().width(), page.height() / picture.size().height() });
        const double height = picture.size().height() * scale;
        if (top + height > page.height()) {
            writer.newPage();
            top = 0;
        }
        painter.save();
        painter.translate(0, std::exchange(top, top + height + QFontMetricsF(look.font).height()));
        painter.scale(scale, scale);
        picture.paint(painter);
        painter.restore();
    }
}

} // namespace

QByteArray reportHtml(const Report& report, const ChartLook& look)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta "
                   u"charset=\"utf-8\">\n<title>%2</title>\n<style>%3\n</style>\n"
                   "</head>\n<body>\n"_s.arg(QLocale().bcp47Name(), titleOf(report).toHtmlEscaped(), QString(kStyle));
    html += wordsHtml(report);
    for (const FigurePtr& figure : report.figures)
        html += pictureHtml(figure, look);
    return (html + u"</body>\n</html>\n"_s).toUtf8();
}

Result<void> saveReport(const Report& report, const ChartLook& look, const QString& path)
{
    if (const auto allowed = checkOverwrite(path); !allowed)
        return allowed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::FileUnwritable, path + u": "_s + file.errorString());
    const QString ending = path.section(u'.', -1).toLower();
    bool isWritten = true;
    if (ending == u"html"_s) {
        isWritten = file.write(reportHtml(report, look)) >= 0;
    } else if (ending == u"pdf"_s) {
        constexpr int kResolution = 96; // a page point for a pixel of the screen
        QPdfWriter writer(&file);
        writer.setResolution(kResolution);
        writer.setTitle(titleOf(report));
        writer.setPageSize(QPageSize(QPageSize::A4));
        paintPdf(writer, report, look);
    } else {
        return fail(Error::Code::InvalidInput, path);
    }
    if (!isWritten || !file.commit())
        return fail(Error::Code::FileUnwritable, path + u": "_s + file.errorString());
    return {};
}

} // namespace darkhorse
