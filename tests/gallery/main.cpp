// SPDX-License-Identifier: GPL-3.0-or-later
// darkhorse_gallery FOLDER [charts]
// Pictures of every page, or of all charts of drawn arenas, in three languages, light and dark, two window sizes and two scales, for
// people to look at.

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

#include "tests/gallery/chartscenes.h"
#include "tests/gallery/gallery.h"
#include "ui/shell/language.h"

using namespace Qt::StringLiterals;
using namespace darkhorse;

namespace {

constexpr auto kScaleVariable = "QT_SCALE_FACTOR";

/// Qt reads the scale once, so each one needs a process of its own.
int takeAtScale(const QString& program, const QStringList& arguments, const QString& scale)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(kScaleVariable), scale);
    if (!environment.contains(u"QT_QPA_PLATFORM"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

int takeAll(const QString& folder)
{
    QTextStream out(stdout);
    Gallery gallery(folder);
    for (const QString& language : { u"en"_s, u"ru"_s, u"zh_CN"_s }) {
        for (const ThemeChoice theme : { ThemeChoice::Light, ThemeChoice::Dark }) {
            for (const QSize size : { QSize(1024, 640), QSize(1440, 900) }) {
                const GalleryLook look { language, theme, size };
                out << look.name() << ": " << gallery.take(look).size() << " pictures\n";
                out.flush();
            }
        }
    }
    for (const QString& problem : gallery.problems())
        out << "PROBLEM " << problem << '\n';
    return gallery.problems().isEmpty() ? 0 : 1;
}

int takeCharts(const QString& folder)
{
    QTextStream out(stdout);
    ChartScenes scenes(folder);
    LanguageSwitch language;
    for (const auto& [code, theme] : { std::pair(u"en"_s, ThemeChoice::Light), std::pair(u"ru"_s, ThemeChoice::Dark),
             std::pair(u"zh_CN"_s, ThemeChoice::Light) }) {
        language.use(code);
        for (const ChartScenes::Size size :
            { ChartScenes::Size { 5, 0 }, { 3, 1 }, { 5, 200 }, { 44, 20'000 }, { 130, 60'000 } }) {
            const GalleryLook look { code, theme, QSize(1024, 640) };
            out << look.name() << ", " << size.models << " models: " << scenes.take(look, size).size() << " pictures\n";
            out.flush();
        }
    }
    for (const QString& problem : scenes.problems())
        out << "PROBLEM " << problem << '\n';
    return scenes.problems().isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 2 || argc > 3) {
        QTextStream(stderr) << "Usage: darkhorse_gallery FOLDER [charts]\n";
        return 2;
    }
    const QString program = QString::fromLocal8Bit(argv[0]);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (!qEnvironmentVariableIsSet(kScaleVariable)) {
        QStringList arguments { folder };
        if (argc > 2)
            arguments << QString::fromLocal8Bit(argv[2]);
        const int normal = takeAtScale(program, arguments, u"1"_s);
        const int large = takeAtScale(program, arguments, u"2"_s);
        return std::max(normal, large);
    }
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    return argc > 2 ? takeCharts(folder) : takeAll(folder);
}
