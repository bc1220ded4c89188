// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/battle/promptwork.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QTimer>
#include <QtEndian>

#include "core/arena/battle/promptreading.h"
#include "core/base/random.h"
#include "core/store/arenametastore.h"
#include "core/store/promptstore.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

constexpr int kPassedAtOnce = 5; ///< each one asks the database a few times

const QString kInOrder = u"in_order "_s;
const QString kShuffled = u"shuffled "_s;

quint64 seedOf(const QUuid& evaluator, const QString& set)
{
    const QByteArray hash
        = QCryptographicHash::hash(evaluator.toByteArray() + set.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

Error nothingInWork() { return { Error::Code::NotFound, u"no prompt set is in work"_s }; }

/// Calls back once the caller has got its answer, as where something is read.
template <typename Then>
QObject* failLater(const Error& error, QObject* context, Then then)
{
    auto* caller = new QObject(context);
    QTimer::singleShot(0, caller, [caller, error, then = std::move(then)] {
        caller->deleteLater();
        then(fail(error));
    });
    return caller;
}

} // namespace

/// Looks for the first prompt that is neither judged nor spent: reads, then passes over a few with every turn of the event loop.
class PromptWork::Search : public QObject {
public:
    Search(const PromptWork& work, Choice choice, const QString& judged, std::function<void(const Result<Step>&)> then,
        QObject* context)
        : QObject(context), m_work(work), m_judged(judged), m_then(std::move(then))
    {
        connect(&m_next, &QTimer::timeout, this, &Search::passOn);
        new PromptReading(
            work.m_prompts, work.m_evaluator.id, PromptReading::Texts::Without,
            [this, choice](Result<std::vector<PromptOfSet>> all) {
                if (!all)
                    return finish(fail(all.error()));
                m_prompts = m_work.inOrder(choice, std::move(*all));
                m_step.progress = progressOf(choice.set, m_prompts);
                m_next.start(0);
            },
            this);
    }

    static SetProgress progressOf(const QString& set, const std::vector<PromptOfSet>& prompts)
    {
        SetProgress progress { set, 0, 0 };
        for (const PromptOfSet& one : prompts) {
            progress.total += one.prompt.promptSet == set;
            progress.done += one.prompt.promptSet == set && one.isJudged;
        }
        return progress;
    }

private:
    void passOn()
    {
        for (int passed = 0; passed < kPassedAtOnce && m_reached < m_prompts.size(); ++m_reached) {
            const PromptOfSet& one = m_prompts[m_reached];
            if (one.isJudged || m_work.m_spent.contains(one.hash))
                continue;
            auto prompt = m_work.m_prompts.find(one.prompt.id);
            if (!prompt)
                return finish(fail(prompt.error()));
            ++passed;
            if (prompt->text == m_judged)
                continue;
            if (!m_work.m_isSpent || !m_work.m_isSpent(prompt->text)) {
                m_step.next = std::move(*prompt);
                return finish(m_step);
            }
            m_work.m_spent.insert(one.hash);
        }
        if (m_reached == m_prompts.size())
            finish(m_step);
    }
    void finish(Result<Step> found)
    {
        m_next.stop();
        deleteLater();
        const auto then = std::move(m_then); // which may delete this
        then(found);
    }

    const PromptWork& m_work;
    QString m_judged;
    std::function<void(const Result<Step>&)> m_then;
    QTimer m_next;
    std::vector<PromptOfSet> m_prompts;
    size_t m_reached = 0;
    Step m_step;
};

PromptWork::PromptWork(PromptStore& prompts, ArenaMetaStore& meta, const Evaluator& evaluator)
    : m_prompts(prompts), m_meta(meta), m_evaluator(evaluator)
{
}

QString PromptWork::setting() const { return u"prompt_work/"_s + m_evaluator.uuid.toString(QUuid::WithoutBraces); }

std::optional<PromptWork::Choice> PromptWork::choice() const
{
    const QString stored = m_meta.setting(setting()).value_or(std::nullopt).value_or(QString());
    if (stored.startsWith(kInOrder))
        return Choice { stored.mid(kInOrder.size()), false };
    if (stored.startsWith(kShuffled))
        return Choice { stored.mid(kShuffled.size()), true };
    return std::nullopt;
}

Result<void> PromptWork::choose(const std::optional<Choice>& choice)
{
    return m_meta.setSetting(setting(), choice ? (choice->isShuffled ? kShuffled : kInOrder) + choice->set : QString());
}

std::vector<PromptOfSet> PromptWork::inOrder(const Choice& choice, std::vector<PromptOfSet> all) const
{
    std::erase_if(all, [&](const PromptOfSet& one) { return one.prompt.promptSet != choice.set; });
    if (choice.isShuffled) {
        RandomSource random(seedOf(m_evaluator.uuid, choice.set));
        for (size_t i = all.size(); i > 1; --i)
            std::swap(all[i - 1], all[random.below(i)]);
    }
    return all;
}

QObject* PromptWork::look(const QString& judged, QObject* context, std::function<void(const Result<Step>&)> then) const
{
    const auto chosen = choice();
    if (!chosen)
        return failLater(nothingInWork(), context, std::move(then));
    return new Search(*this, *chosen, judged, std::move(then), context);
}

QObject* PromptWork::lookUpProgress(QObject* context, std::function<void(const Result<SetProgress>&)> then) const
{
    const auto chosen = choice();
    if (!chosen)
        return failLater(nothingInWork(), context, std::move(then));
    const auto count = [chosen = *chosen, then = std::move(then)](const Result<std::vector<PromptOfSet>>& all) {
        if (all)
            then(Search::progressOf(chosen.set, *all));
        else
            then(fail(all.error()));
    };
    return new PromptReading(m_prompts, m_evaluator.id, PromptReading::Texts::Without, count, context);
}

QObject* PromptWork::readSets(QObject* context, std::function<void(const Result<Sets>&)> then) const
{
    const auto sort = [then = std::move(then)](Result<std::vector<PromptOfSet>> all) {
        if (!all)
            return then(fail(all.error()));
        Sets sets;
        for (PromptOfSet& one : *all) {
            if (sets.progress.empty() || sets.progress.back().set != one.prompt.promptSet)
                sets.progress.push_back({ one.prompt.promptSet, 0, 0 });
            ++sets.progress.back().total;
            sets.progress.back().done += one.isJudged;
            sets.prompts.push_back(std::move(one.prompt));
        }
        then(std::move(sets));
    };
    return new PromptReading(m_prompts, m_evaluator.id, PromptReading::Texts::With, sort, context);
}

} // namespace darkhorse
