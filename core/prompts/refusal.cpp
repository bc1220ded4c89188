// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompts/refusal.h"

#include <algorithm>
#include <array>

namespace darkhorse {

namespace {

/// A refusal says so at once; what comes after this many characters is the answer.
constexpr qsizetype kOpening = 240;

// Lower case, with straight apostrophes.
constexpr std::array kSayings {
    u"i can't help with",
    u"i cannot help with",
    u"i can't assist",
    u"i cannot assist",
    u"i'm not able to help",
    u"i am not able to help",
    u"i'm unable to",
    u"i am unable to",
    u"i can't provide",
    u"i cannot provide",
    u"i can't fulfill",
    u"i cannot fulfill",
    u"i cannot fulfil",
    u"i can't comply",
    u"i cannot comply",
    u"i won't help",
    u"i will not help",
    u"i can't create",
    u"i cannot create",
    u"i can't write",
    u"i cannot write",
    u"i can't generate",
    u"i cannot generate",
    u"i can't do that",
    u"i cannot do that",
    u"i can't answer",
    u"i cannot answer",
    u"i can't discuss",
    u"i cannot discuss",
    u"i can't engage",
    u"i cannot engage",
    u"i must decline",
    u"i have to decline",
    u"i'm sorry, but i can't",
    u"i'm sorry, but i cannot",
    u"i'm sorry, i can't",
    u"i'm sorry, i cannot",
    u"i'm sorry, but i'm not able",
    u"i am sorry, but i cannot",
    u"i apologize, but i can",
    u"i apologize, but i'm not able",
    u"sorry, but i can't",
    u"sorry, but i cannot",
    u"as an ai language model, i can't",
    u"as an ai language model, i cannot",
    u"as an ai language model, i do not have the ability",
    u"as an ai language model, i don't have the ability",
    u"as an ai, i cannot",
    u"as an ai, i can't",
    u"i'm not comfortable",
    u"i do not feel comfortable",
    u"i don't feel comfortable",
    u"it is not appropriate for me",
    u"it would not be appropriate for me",
    u"against my programming",
    u"i'm just an ai, it's not within my programming",
    u"not within my programming",
    // German, French, Spanish, Portuguese
    u"dabei kann ich nicht helfen",
    u"dabei kann ich dir nicht helfen",
    u"dabei kann ich ihnen nicht helfen",
    u"tut mir leid, aber ich kann",
    u"das kann ich nicht",
    u"ich kann diese anfrage nicht",
    u"je ne peux pas vous aider",
    u"je ne peux pas t'aider",
    u"je suis désolé, mais je ne peux pas",
    u"désolé, mais je ne peux pas",
    u"je ne peux pas répondre à cette demande",
    u"je ne suis pas en mesure de",
    u"lo siento, pero no puedo",
    u"no puedo ayudarte con",
    u"no puedo ayudar con",
    u"no puedo proporcionar",
    u"desculpe, mas não posso",
    u"sinto muito, mas não posso",
    u"não posso ajudar com",
    // Russian
    u"извините, но я не могу",
    u"простите, но я не могу",
    u"к сожалению, я не могу",
    u"я не могу помочь",
    u"я не могу выполнить",
    u"я не могу ответить на этот",
    // Chinese, Japanese, Korean
    u"抱歉，我无法",
    u"抱歉，我不能",
    u"很抱歉，我无法",
    u"很抱歉，我不能",
    u"对不起，我无法",
    u"对不起，我不能",
    u"我无法协助",
    u"我不能协助",
    u"我无法提供",
    u"申し訳ありませんが、",
    u"申し訳ございませんが、",
    u"お手伝いすることはできません",
    u"お答えすることはできません",
    u"죄송하지만, 저는",
    u"죄송하지만 도와드릴 수 없",
    u"죄송합니다만, 도와드릴 수 없",
    u"도와드릴 수 없습니다",
};

} // namespace

bool isRefusal(const QString& answer)
{
    const QString opening = answer.trimmed().left(kOpening).toLower().replace(u'’', u'\'');
    return std::ranges::any_of(kSayings, [&](QStringView saying) { return opening.contains(saying); });
}

} // namespace darkhorse
