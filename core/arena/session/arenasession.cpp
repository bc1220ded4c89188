// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/session/arenasession.h"

#include <utility>

#include "core/arena/pairing/matchmaker.h"
#include "core/arena/session/arenaparts.h"
#include "core/arena/standings/countedvotes.h"
#include "core/arena/standings/standingsreading.h"
#include "core/chat/systemkeyvault.h"
#include "core/domain/ratingview.h"
#include "core/store/sealedvotestore.h"

namespace darkhorse {

namespace {

Database::Mode databaseMode(ArenaSession::OpenMode mode)
{
    switch (mode) {
    case ArenaSession::OpenMode::Existing: return Database::Mode::Existing;
    case ArenaSession::OpenMode::Create: return Database::Mode::Create;
    case ArenaSession::OpenMode::ExistingOrCreate: return Database::Mode::ExistingOrCreate;
    }
    Q_UNREACHABLE();
}

} // namespace

ArenaSession::ArenaSession() = default;

ArenaSession::~ArenaSession()
{
    // The session is over. What this fails to reveal is revealed when the arena is opened next.
    if (m_parts && m_parts->writer)
        m_parts->writer->submit([evaluator = m_parts->evaluator.id](
                                    Database& database) { (void)SealedVoteStore(database).reveal(evaluator); });
}

Result<std::unique_ptr<ArenaSession>> ArenaSession::open(const QString& path, OpenMode mode)
{
    auto database = Database::open(path, databaseMode(mode));
    if (!database)
        return fail(database.error());

    std::unique_ptr<ArenaSession> session(new ArenaSession);
    session->m_parts = std::make_unique<Parts>(std::move(*database));
    return session->prepare().map([&] { return std::move(session); });
}

Result<void> ArenaSession::prepare()
{
    Parts& parts = *m_parts;
    if (parts.database->wasAlone()) {
        if (const auto abandoned = parts.battles.voidAbandoned(); !abandoned)
            return fail(abandoned.error());
        // Whatever session they were of, it is over.
        if (const auto revealed = SealedVoteStore(*parts.database).reveal(); !revealed)
            return fail(revealed.error());
    }
    parts.work.passOver([&parts](const QString& prompt) { return Matchmaker(parts).isSpent(prompt); });
    if (const auto opened = parts.desk.open(); !opened)
        return opened;

    if (const auto read = parts.rules.read(); !read)
        return read;
    if (const auto read = parts.aliases.read(); !read)
        return read;
    if (const auto read = parts.cleaning.read(); !read)
        return read;
    const auto sample = parts.meta.setting(kSampleSetting);
    if (!sample)
        return fail(sample.error());
    parts.isSample = sample->has_value();

    auto writer = ArenaWriter::open(parts.database->path());
    if (!writer)
        return fail(writer.error());
    parts.writer = std::move(*writer);
    parts.keys = std::make_unique<SystemKeyVault>();
    const auto uuid = parts.meta.uuid();
    if (!uuid)
        return fail(uuid.error());
    parts.consent = std::make_unique<KeyConsent>(*uuid);
    parts.models = std::make_unique<ChatModelFactory>(*parts.keys, parts.recorded);
    parts.models->setKeyRelease([&consent = *parts.consent](const Contestant& one) { return consent.allows(one); });
    parts.localModels = std::make_unique<LocalModels>(*parts.models);
    return countVotes();
}

Result<void> ArenaSession::countVotes()
{
    Parts& parts = *m_parts;
    if (const auto all = parts.contestants.all(); !all)
        return fail(all.error());
    // A board without its models would be an empty one, so one that cannot be read stays as it was read last.
    const auto last = std::make_shared<std::vector<StandingsEntrant>>();
    const auto readEntrants = [&parts, last] {
        const auto all = parts.contestants.all();
        if (!all) {
            emit parts.standings.failed(all.error().detail);
            return false;
        }
        last->clear();
        const auto aliases = countedFor(*all, parts.aliases.aliases());
        for (const Contestant& one : *all) {
            if (!aliases.contains(one.id))
                last->push_back({ one.id, one.shownName(), one.shownOrganization() });
        }
        return true;
    };
    const auto entrants = [readEntrants, last] {
        (void)readEntrants();
        return *last;
    };
    parts.categories = std::make_unique<CategoryBook>(*parts.database, *parts.writer, parts.standings, entrants);
    QObject::connect(&parts.roster, &Roster::rosterChanged, &parts.standings, [&parts, readEntrants, last] {
        parts.words.reset();
        if (readEntrants())
            parts.standings.setEntrants(*last);
    });
    const auto followRules = [&parts] {
        parts.words.reset();
        VoteFilter filter = parts.categories->filter();
        filter.countsLeaks = parts.rules.rules().countsLeaks;
        parts.categories->setFilter(filter);
    };
    QObject::connect(&parts.rules, &RuleBook::rulesChanged, &parts.standings, followRules);
    QObject::connect(&parts.aliases, &AliasBook::aliasesChanged, &parts.standings, [&parts] {
        parts.categories->recount();
        parts.roster.announce();
    });
    QObject::connect(
        &parts.cleaning, &CleaningBook::rulesChanged, &parts.standings, [&parts] { parts.categories->recount(); });
    parts.history.setReasons([&parts](BattleId battle) { return parts.cleaning.reasonOf(battle); });
    QObject::connect(
        &parts.cleaning, &CleaningBook::reasonsChanged, &parts.history, [&parts] { parts.history.announce({}); });
    // Whenever the votes are counted anew, others may be left out.
    QObject::connect(parts.categories.get(), &CategoryBook::categoriesChanged, &parts.cleaning,
        [&parts] { parts.cleaning.lookThrough(parts.rules.rules().countsLeaks, !parts.aliases.aliases().isEmpty()); });
    followRules();
    if (const auto remembered = rememberChoice(); !remembered)
        return remembered;
    parts.labels = std::make_unique<LabelDesk>(*parts.database, *parts.writer, *parts.categories);
    return parts.categories->open().map([this] { watchOthers(); });
}

void ArenaSession::watchOthers()
{
    Parts& parts = *m_parts;
    parts.watch = std::make_unique<ArenaWatch>(*parts.database, *parts.writer);
    QObject::connect(parts.watch.get(), &ArenaWatch::othersWrote, &parts.standings, [&parts](bool hasVotes) {
        parts.roster.announce();
        static_cast<void>(parts.aliases.follow()); // what cannot be read stays as it was read last
        if (hasVotes)
            parts.categories->recount();
        parts.history.announce({}); // no battle in particular: what is new shows
    });
}

/// The way of rating that was chosen last is the arena's own.
Result<void> ArenaSession::rememberChoice()
{
    Parts& parts = *m_parts;
    const auto names = [&parts] { return parts.modelNames(); };
    if (const auto read = parts.declared.read(); !read)
        return read;
    const auto choice = rememberedChoice(parts.meta, names());
    if (!choice)
        return fail(choice.error());
    parts.standings.setChoice(*choice);
    const auto store = [&parts, names] {
        const QString text = toText({ overallCategory(), {}, parts.standings.choice() }, names());
        parts.writer->submit(
            [text](Database& database) { return ArenaMetaStore(database).setSetting(kChoiceSetting, text); },
            &parts.standings,
            [&parts](const Result<void>& done) {
                if (!done)
                    emit parts.standings.failed(done.error().detail);
            });
    };
    QObject::connect(&parts.standings, &LiveStandings::choiceChanged, &parts.standings, store);
    QObject::connect(&parts.roster, &Roster::rosterChanged, &parts.standings, [&parts, store] {
        if (parts.standings.choice().anchor)
            store(); // which may have another name now
    });
    return {};
}

ModelNames ArenaSession::Parts::modelNames() const
{
    ModelNames all;
    for (const Contestant& one : contestants.all().value_or(std::vector<Contestant> {}))
        all.insert(one.id, one.name);
    return all;
}

std::shared_ptr<const LeakWords> ArenaSession::Parts::leakWords()
{
    if (!words) {
        const auto all = contestants.all().value_or(std::vector<Contestant> {});
        words = std::make_shared<const LeakWords>(all, rules.rules().hiddenNames);
    }
    return words;
}

QString ArenaSession::path() const { return m_parts->database->path(); }
const Evaluator& ArenaSession::evaluator() const { return m_parts->evaluator; }
void ArenaSession::setMachine(const QString& fingerprint) { m_parts->machine = fingerprint; }
bool ArenaSession::isSample() const { return m_parts->isSample; }
EvaluatorDesk& ArenaSession::evaluators() { return m_parts->desk; }
Roster& ArenaSession::roster() { return m_parts->roster; }
PromptBook& ArenaSession::prompts() { return m_parts->book; }
PromptWork& ArenaSession::promptWork() { return m_parts->work; }
History& ArenaSession::history() { return m_parts->history; }
RuleBook& ArenaSession::rules() { return m_parts->rules; }
AliasBook& ArenaSession::aliases() { return m_parts->aliases; }
CleaningBook& ArenaSession::cleaning() { return m_parts->cleaning; }
LiveStandings& ArenaSession::standings() { return m_parts->standings; }
DeclaredAnalysis& ArenaSession::declaredAnalysis() { return m_parts->declared; }
CategoryBook& ArenaSession::categories() { return *m_parts->categories; }
LabelDesk& ArenaSession::labels() { return *m_parts->labels; }
KeyConsent& ArenaSession::keyConsent() { return *m_parts->consent; }
LocalModels& ArenaSession::localModels() { return *m_parts->localModels; }

} // namespace darkhorse
