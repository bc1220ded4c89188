// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arena/blindness/leakcues.h"

#include <QRegularExpression>

#include "core/arena/blindness/leakwords.h"

using namespace Qt::StringLiterals;

namespace darkhorse::leakcues {

namespace {

// All of these are read in folded text, where case and accents are gone: ё is е, й is и, é is e.

/// Words that may stand between "I am" and the name.
const QString kFillers
    = u"an?|the|ai|a\\.i\\.|artificial|intelligence|assistant|chatbot|chat|bot|model|language|large|helpful|virtual|"
      u"named"
      u"|called|known|as|just|actually|really|still|only|currently|based|on|from|by|part|version|of|family|powered"
      u"|une?|le|la|l|modele|de|d|langage|langue|grand|virtuel|ia|nomme|nommee|appele|appelee|du|issu|groupe|base|sur"
      u"|eine?|ki|sprachmodell|modell|namens|von|un|una|modelo|lenguaje|asistente|llamado"
      u"|просто|всего|лишь|это|ии|ассистент|помощник|модели?|модель|языковая|языковои|большая|нейросеть|чат-бот|бот"
      u"|виртуальныи|искусственныи|интеллект|по|имени|под|названием|от|из|семеиства|компании|на|базе|основе|версия"_s;
const QString kIntroductions
    = u"i am|i['’]m|im|my name is|my name['’]s|call me|i go by|i was named|i['’]m called|this is"
      u"|ich bin|ich heisse|ich heiße|mein name ist|soy|me llamo|mi nombre es"
      u"|je suis|je m['’]appelle|mon nom est|appelez-moi|en tant que"
      u"|я|меня зовут|мое имя|зовите меня|называют меня|меня называют|звать меня|как|я называюсь"_s;
const QString kHanFillers
    = u"一个|一款|一位|一种|由|来自|基于|人工智能|ai|大型|大|语言|模型|助手|聊天|机器人|的|名为|名叫|叫做|叫|公司|属于|智能"_s;
const QString kHanIntroductions = u"我是|我叫|我的名字是|我的名字叫|叫我|作为|我名叫|我来自|我属于"_s;

/// "Made by", "работаю в": a maker follows.
const QString kMaking
    = u"(?:developed|created|made|trained|training|built|designed|produced|released|engineered|operated|work|working"
      u"|employed|hosted|maintained|tuned)(?: and \\w+)? (?:by|for|at)"
      u"|my (?:creators?|developers?|makers?|parent company|company|team|trainers?|provider)(?: (?:is|are|at|from))?"
      u"|(?:разработа|созда|обуч|сдела|натренирова|придума)\\w*|работаю|принадлежу"
      u"|(?:developpe|cree|concu|entraine|fabrique|propulse|propose|mis au point)e?s? par"
      u"|(?:entwickelt|trainiert|erstellt|gebaut) von|(?:desarrollad|cread|entrenad)[oa] por"
      u"|(?:model|assistant|ai|modele|modell|modelo|модель|ассистент|помощник),? "
      u"(?:from|by|of|at|du|de|von|от|из|компании)"
      u"|, (?:by|from|du|de|от|von|por)"_s;
const QString kMakerFillers
    = u"the|company|team|folks|people|researchers|engineers|at|of|from|la|le|les|l|d|de|une?|groupe|societe|entreprise|"
      u"equipes?"
      u"|компани\\w*|команд\\w*|фирм\\w*|корпораци\\w*|специалист\\w*|инженер\\w*|разработчик\\w*|исследовател\\w*|в|на|из"_s;
const QString kFirstPerson = u"i|i['’]m|im|me|my|myself|we|our|us|as an? [\\w "
                             u"]*(?:ai|model|assistant)|я|меня|мне|мои|моя|мое|моих|мною|мы|нас|нами"
                             u"|je|j|m|moi|mon|ma|mes|nous|ich|mich|mein|yo|mi|soy|fui"_s;

/// What may stand around a name: blanks, quotation marks, emphasis, dashes.
const QString kMarks = u"[\\s\"'“”«»„‘’*_(:,—–「『《“，、：-]*"_s;

QRegularExpression expression(const QString& text)
{
    QRegularExpression made(text, QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT_X(made.isValid(), "leak cue", qPrintable(made.errorString() + u": "_s + text));
    made.optimize();
    return made;
}

bool introducesName(const QString& before)
{
    static const QRegularExpression spaced
        = expression(u"(?:\\b(?:%1)|^%3as)\\b%3(?:\\b(?:%2)(?!\\w)%3){0,9}$"_s.arg(kIntroductions, kFillers, kMarks));
    static const QRegularExpression han
        = expression(u"(?:%1)%3(?:(?:%2)%3){0,10}$"_s.arg(kHanIntroductions, kHanFillers, kMarks));
    return spaced.match(before).hasMatch() || han.match(before).hasMatch();
}

bool isFirstPerson(const QString& before)
{
    static const QRegularExpression pronoun = expression(u"(?:\\b|^)(?:%1)\\b|我|本助手|本模型"_s.arg(kFirstPerson));
    return pronoun.match(before).hasMatch();
}

bool namesMaker(const QString& before)
{
    static const QRegularExpression making
        = expression(u"(?:\\b|(?=,))(?:%1)\\b%3(?:\\b(?:%2)\\b%3){0,5}$"_s.arg(kMaking, kMakerFillers, kMarks));
    return making.match(before).hasMatch() && isFirstPerson(before);
}

/// "Google" before " created me"; "谷歌" before "开发" in a sentence about 我.
bool isMakerOfThis(const QString& before, const QString& after)
{
    static const QRegularExpression madeMe = expression(
        u"^,? (?:has |have )?(?:trained|created|made|developed|built|designed|named) me\\b"
        u"|^[*\"'“”»]* is my name\\b|^,? (?:разработал|создал|обучил|сделал)\\w* меня\\b|^ m['’](?:a|ont) "_s);
    static const QRegularExpression ours = expression(u"^['’]s (?:ai|language|large|assistant|model|chatbot)\\b"_s);
    static const QRegularExpression han = expression(
        u"^(?:的|公司|团队|研究|人员|自主|所|独立|实验室|旗下){0,4}(?:开发|训练|研发|创造|创建|推出|打造|研制)"_s);
    if (madeMe.match(after).hasMatch())
        return true;
    if (ours.match(after).hasMatch())
        return isFirstPerson(before);
    return before.contains(u'我') && han.match(after).hasMatch();
}

} // namespace

bool speaksOfItself(const QString& before, QStringView after)
{
    return introducesName(before) || namesMaker(before)
        || isMakerOfThis(before, after.left(kLookahead).toString().toLower());
}

qsizetype versionLength(QStringView after)
{
    static const QRegularExpression version = expression(
        u"^(?:[-_. \\x{A0}\\x{2010}-\\x{2015}]?(?:v?\\d+(?:\\.\\d+)*[a-z]?(?:x\\d+b)?|(?i:opus|sonnet|haiku|instant|pro"
        u"|ultra|flash|nano|turbo|instruct|large|medium|small|mini|max|plus|coder|preview|omni|chat))\\+?(?![\\p{Latin}\\p{Cyrillic}\\p{N}]))+|^\\+"_s);
    QString plain = after.left(kLookahead).toString();
    for (QChar& character : plain) {
        if (const char16_t form = foldedForm(character)) // of full-width forms; letter by letter, so lengths stay
            character = QChar(form);
    }
    return version.match(plain).capturedLength();
}

bool goesOnAsPerson(QStringView after)
{
    static const QRegularExpression surname = expression(u"^[ \\x{A0}-](?:(?:de|von|van|du|le|la) )?\\p{Lu}\\p{Ll}+"_s);
    return surname.match(after.left(kLookahead).toString()).hasMatch() && versionLength(after) == 0;
}

} // namespace darkhorse::leakcues
