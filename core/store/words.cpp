// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/words.h"

#include <array>

#include <QCryptographicHash>

#include "core/domain/conversation.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

template <typename Value, size_t N>
std::optional<Value> fromWord(const std::array<Value, N>& values, const QString& word)
{
    for (const Value value : values) {
        if (word == toWord(value))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toWord(BattleState state)
{
    switch (state) {
    case BattleState::Running: return u"running"_s;
    case BattleState::Judging: return u"judging"_s;
    case BattleState::Voted: return u"voted"_s;
    case BattleState::Void: return u"void"_s;
    }
    Q_UNREACHABLE();
}

std::optional<BattleState> battleStateFromWord(const QString& word)
{
    using enum BattleState;
    return fromWord(std::array { Running, Judging, Voted, Void }, word);
}

QString toWord(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Complete: return u"complete"_s;
    case FinishReason::Length: return u"length"_s;
    }
    Q_UNREACHABLE();
}

std::optional<FinishReason> finishReasonFromWord(const QString& word)
{
    return fromWord(std::array { FinishReason::Complete, FinishReason::Length }, word);
}

QString toWord(Side side) { return side == Side::A ? u"a"_s : u"b"_s; }

std::optional<Error::Code> errorCodeFromWord(const QString& word)
{
    // The codes are contiguous from zero, and toString knows each of them.
    for (int code = 0; code <= int(Error::Code::NotAllowedNow); ++code) {
        if (word == toString(Error::Code(code)))
            return Error::Code(code);
    }
    return std::nullopt;
}

QByteArray promptHash(const QString& prompt) { return promptHashOfUtf8(prompt.toUtf8()); }

QByteArray promptHashOfUtf8(QByteArrayView prompt)
{
    return QCryptographicHash::hash(prompt, QCryptographicHash::Sha256);
}

tl::unexpected<Error> unknownWord(const char* column, const QString& word)
{
    return fail(Error::Code::DatabaseNewer,
        u"%1 holds \"%2\", which this program does not know"_s.arg(QString::fromLatin1(column), word));
}

std::optional<QByteArray> hashOfEarlier(const QString& key)
{
    QStringList turns = conversationTurns(key);
    turns.removeLast();
    return turns.isEmpty() ? std::nullopt : std::optional(promptHash(conversationKey(turns)));
}

} // namespace darkhorse
