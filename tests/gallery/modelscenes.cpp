// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the page Models.
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTabWidget>

#include "core/arena/models/roster.h"
#include "tests/gallery/galleryparts.h"
#include "tests/support/ggufbytes.h"
#include "ui/common/page.h"
#include "ui/models/localbutton.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr qsizetype kWeights = 4 * 8 * 16;
constexpr int kSettleMs = 500;

QByteArray modelFile()
{
    GgufBytes bytes;
    bytes.add("general.architecture", "llama")
        .add("general.name", "Tiny World 7B Instruct")
        .add("general.organization", "Analytical Engines Ltd")
        .add("general.license", "apache-2.0")
        .add("general.file_type", 15)
        .add("llama.context_length", 32768)
        .add("llama.embedding_length", 64)
        .add("llama.block_count", 2)
        .add("llama.attention.head_count", 8)
        .tensor("w", 8, 16, 0);
    return bytes.file(kWeights);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

void Gallery::takeModelDialogs()
{
    MainWindow& window = *m_parts->window;
    window.showPage(PageId::Models);
    Page* page = window.page(PageId::Models);
    const QString whole = m_parts->arenas.filePath(u"tiny-world-7b-instruct-q4_k_m.gguf"_s);
    const QString damaged = m_parts->arenas.filePath(u"damaged.gguf"_s);
    write(whole, modelFile());
    write(damaged, modelFile().chopped(100));
    page->findChild<LocalButton*>()->addFiles({ whole, damaged });
    pictureDialogs(u"20-model-files"_s);

    page->findChild<QAction*>(u"serversAction"_s)->trigger();
    pictureDialogs(u"21-servers"_s);
    page->findChild<QAction*>(u"serversAction"_s)->trigger();
    auto* tabs = page->findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    tabs->findChild<QPushButton*>(u"findButton"_s)->click();
    QTest::qWait(kSettleMs);
    pictureDialogs(u"22-other-servers"_s);

    Contestant file;
    file.kind = ContestantKind::GgufFile;
    file.name = u"Tiny World, temperature 0"_s;
    file.baseUrl = QUrl::fromLocalFile(whole);
    file.modelId = QString(64, u'0'); // not the file's
    file.engineBuild = u"llama-server 0.7.0 (build 11669, commit Debian)"_s;
    file.sampling.temperature = 0;
    file.systemPrompt = u"Answer briefly, and only in the language of the question."_s;
    Contestant server;
    server.kind = ContestantKind::Anthropic;
    server.provider = u"anthropic"_s;
    server.name = u"A server with a long name"_s;
    server.baseUrl = QUrl(u"http://127.0.0.1:9"_s); // nobody is there
    server.modelId = u"model-2026-10-21"_s;
    Roster& roster = window.session()->roster();
    const auto fileId = roster.add(file);
    const auto serverId = roster.add(server);
    mustBe(fileId && serverId, u"models can be added"_s);
    if (!fileId || !serverId)
        return;
    page->findChild<QPushButton*>(u"aheadButton"_s)->click();
    pictureDialogs(u"23-answers-ahead"_s);
    auto* table = page->findChild<QAbstractItemView*>(u"table"_s);
    const auto choose = [table](const QString& name) {
        const QModelIndexList found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name);
        table->setCurrentIndex(found.value(0));
    };
    choose(file.name);
    QTest::qWait(kSettleMs);
    picture(window, u"24-models-of-files"_s);
    page->findChild<QPushButton*>(u"editButton"_s)->click();
    pictureDialogs(u"25-edit-file"_s);
    choose(server.name);
    page->findChild<QPushButton*>(u"editButton"_s)->click();
    pictureDialogs(u"26-edit-server"_s);
    page->findChild<QAction*>(u"helloAction"_s)->trigger();
    page->findChild<QPushButton*>(u"askButton"_s)->click();
    QTest::qWait(kSettleMs);
    pictureDialogs(u"27-say-hello"_s);
    (void)roster.remove(*fileId);
    (void)roster.remove(*serverId);
}

} // namespace darkhorse
