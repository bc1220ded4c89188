// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/gallery/chartscenes.h"
#include "tests/gallery/clipcheck.h"
#include "tests/gallery/gallery.h"

using namespace darkhorse;
using namespace Qt::StringLiterals;

/// Every page at the smallest supported window, in every language: it is there, and no text is cut.
class TestGallery : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void everyPageShowsAndNoTextIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("English, light") << u"en"_s << false;
        QTest::newRow("Russian, dark") << u"ru"_s << true;
        QTest::newRow("Chinese, light") << u"zh_CN"_s << false;
    }

    void everyPageShowsAndNoTextIsCut()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        QTemporaryDir folder;
        Gallery gallery(folder.path());
        const QStringList pictures
            = gallery.take({ language, isDark ? ThemeChoice::Dark : ThemeChoice::Light, QSize(1024, 640) });
        constexpr int kPages = 71;
        QCOMPARE(pictures.size(), kPages);
        for (const QString& path : pictures)
            QVERIFY2(!isBlank(QImage(path)), qPrintable(QFileInfo(path).fileName()));
        QVERIFY2(gallery.problems().isEmpty(), qPrintable(gallery.problems().join(u'\n')));
    }

    void everyChartOfADrawnArenaShows_data()
    {
        QTest::addColumn<int>("models");
        QTest::addColumn<int>("votes");
        QTest::newRow("empty") << 5 << 0;
        QTest::newRow("one vote") << 3 << 1;
        QTest::newRow("many models") << 130 << 20'000;
    }

    void everyChartOfADrawnArenaShows()
    {
        QFETCH(const int, models);
        QFETCH(const int, votes);
        QTemporaryDir folder;
        ChartScenes scenes(folder.path());
        const QStringList pictures = scenes.take({ u"en"_s, ThemeChoice::Light, QSize(1024, 640) }, { models, votes });
        for (const QString& path : pictures)
            QVERIFY2(!isBlank(QImage(path)), qPrintable(QFileInfo(path).fileName()));
        QVERIFY2(scenes.problems().isEmpty(), qPrintable(scenes.problems().join(u'\n')));
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
