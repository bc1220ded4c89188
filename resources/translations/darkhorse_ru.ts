<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>ArenaFigures</name>
    <message>
        <source>Category: %1.</source>
        <translation>Категория: %1.</translation>
    </message>
    <message>
        <source>No model has a rating yet. Ratings appear as soon as the models have won and lost battles against each other.</source>
        <translation>Рейтинга пока нет ни у одной модели. Рейтинги появятся, как только модели выиграют и проиграют поединки друг у друга.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a chart, category</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last vote: %1.</source>
        <translation>Последний голос: %1.</translation>
    </message>
    <message>
        <source>Rating in Elo points</source>
        <translation>Рейтинг в пунктах Эло</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Нижняя граница</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Верхняя граница</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Votes so far</source>
        <translation>Голосов к этому моменту</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln vote(s):</source>
        <translation>
            <numerusform>После %Ln голоса:</numerusform>
            <numerusform>После %Ln голосов:</numerusform>
            <numerusform>После %Ln голосов:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no ratings in this category yet, so nothing has changed over time.</source>
        <translation>В этой категории пока нет рейтингов, поэтому меняться было нечему.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Победы</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Ничьи</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Оба плохи</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Поражения</translation>
    </message>
    <message>
        <source>Share of the model&apos;s battles</source>
        <translation>Доля поединков модели</translation>
    </message>
    <message>
        <source>%1: won %2, tie %3, both bad %4, lost %5.</source>
        <translation>%1: победы %2, ничьи %3, «оба плохи» %4, поражения %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s).</source>
        <translation>
            <numerusform>%Ln голос.</numerusform>
            <numerusform>%Ln голоса.</numerusform>
            <numerusform>%Ln голосов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has voted in this category yet. Hold battles and give your verdicts.</source>
        <translation>В этой категории ещё никто не голосовал. Проводите поединки и выносите вердикты.</translation>
    </message>
    <message>
        <source>%1 and %2 have not met.</source>
        <translation>%1 и %2 не встречались.</translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: %Ln battle(s).</source>
        <translation>
            <numerusform>%1 против %2: %Ln поединок.</numerusform>
            <numerusform>%1 против %2: %Ln поединка.</numerusform>
            <numerusform>%1 против %2: %Ln поединков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won: %1, lost: %2, ties: %3, both bad: %4.</source>
        <translation>Победы: %1, поражения: %2, ничьи: %3, «оба плохи»: %4.</translation>
    </message>
    <message>
        <source>Won without ties: %1.</source>
        <translation>Доля побед без ничьих: %1.</translation>
    </message>
    <message>
        <source>Predicted by the ratings: %1.</source>
        <translation>По рейтингам ожидается: %1.</translation>
    </message>
    <message>
        <source>Observed, %</source>
        <translation>Наблюдается, %</translation>
    </message>
    <message>
        <source>Predicted, %</source>
        <translation>Ожидается, %</translation>
    </message>
    <message>
        <source>Battles</source>
        <translation>Поединки</translation>
    </message>
    <message>
        <source>Mean share of battles won, without ties</source>
        <translation>Средняя доля побед без ничьих</translation>
    </message>
    <message>
        <source>Average win rate</source>
        <translation>Средняя доля побед</translation>
    </message>
    <message>
        <source>%1 wins %2 of its battles on average over its opponents, without ties.</source>
        <translation>%1: побед в среднем по соперникам, без ничьих, — %2.</translation>
    </message>
    <message>
        <source>No battle has been won or lost yet. Hold battles and give your verdicts.</source>
        <translation>Ни один поединок ещё не закончился победой. Проводите поединки и выносите вердикты.</translation>
    </message>
    <message>
        <source>%1: %2 of the won battles went to side A, interval from %3 to %4.</source>
        <translation>%1: стороне A досталось %2 побед, интервал от %3 до %4.</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Время неизвестно</translation>
    </message>
    <message>
        <source>Share of won battles that went to side A</source>
        <translation>Доля побед, доставшихся стороне A</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Эксперт</translation>
    </message>
    <message>
        <source>A better</source>
        <translation>A лучше</translation>
    </message>
    <message>
        <source>B better</source>
        <translation>B лучше</translation>
    </message>
    <message>
        <source>Share of A</source>
        <translation>Доля A</translation>
    </message>
    <message>
        <source>All evaluators</source>
        <translation>Все эксперты</translation>
    </message>
    <message>
        <source>Share of the evaluator&apos;s votes</source>
        <translation>Доля голосов эксперта</translation>
    </message>
    <message>
        <source>%1: A better %2, B better %3, tie %4, both bad %5.</source>
        <translation>%1: A лучше — %2, B лучше — %3, ничьи — %4, «оба плохи» — %5.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Все остальные</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln vote(s).</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1: %Ln голос.</numerusform>
            <numerusform>%1: %Ln голоса.</numerusform>
            <numerusform>%1: %Ln голосов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other evaluator(s)</source>
        <translation>
            <numerusform>Ещё %Ln эксперт</numerusform>
            <numerusform>Ещё %Ln эксперта</numerusform>
            <numerusform>Ещё %Ln экспертов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryText</name>
    <message>
        <source>Overall</source>
        <translation>Все голоса</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Программирование</translation>
    </message>
    <message>
        <source>Hard prompts</source>
        <translation>Трудные промпты</translation>
    </message>
    <message>
        <source>Hard prompts (English)</source>
        <translation>Трудные промпты (английский)</translation>
    </message>
    <message>
        <source>Instruction following</source>
        <translation>Следование указаниям</translation>
    </message>
    <message>
        <source>Math</source>
        <translation>Математика</translation>
    </message>
    <message>
        <source>Creative writing</source>
        <translation>Творческое письмо</translation>
    </message>
    <message>
        <source>Longer queries</source>
        <translation>Длинные промпты</translation>
    </message>
    <message>
        <source>Short queries</source>
        <translation>Короткие промпты</translation>
    </message>
    <message>
        <source>Multi-turn</source>
        <translation>Несколько реплик</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Японский</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корейский</translation>
    </message>
    <message>
        <source>Without ties</source>
        <translation>Без ничьих</translation>
    </message>
    <message>
        <source>Without short queries</source>
        <translation>Без коротких промптов</translation>
    </message>
    <message>
        <source>Without refusals</source>
        <translation>Без отказов</translation>
    </message>
    <message>
        <source>Without redundant prompts</source>
        <translation>Без повторов</translation>
    </message>
    <message>
        <source>Redundant prompts</source>
        <translation>Повторяющиеся промпты</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Отказы</translation>
    </message>
</context>
<context>
    <name>ChartKind</name>
    <message>
        <source>Ratings</source>
        <translation>Рейтинги</translation>
    </message>
    <message>
        <source>Ratings over time</source>
        <translation>Рейтинги во времени</translation>
    </message>
    <message>
        <source>Online Elo over time</source>
        <translation>Текущий Эло во времени</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>Доли побед</translation>
    </message>
    <message>
        <source>Battle counts</source>
        <translation>Числа поединков</translation>
    </message>
    <message>
        <source>Average win rate</source>
        <translation>Средняя доля побед</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикты</translation>
    </message>
    <message>
        <source>Ranks by category</source>
        <translation>Места по категориям</translation>
    </message>
    <message>
        <source>Ratings by category</source>
        <translation>Рейтинги по категориям</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>Слева или справа</translation>
    </message>
    <message>
        <source>Votes by day</source>
        <translation>Голоса по дням</translation>
    </message>
    <message>
        <source>Votes by evaluator</source>
        <translation>Голоса по экспертам</translation>
    </message>
    <message>
        <source>Each model&apos;s rating with its interval.</source>
        <translation>Рейтинг каждой модели с интервалом.</translation>
    </message>
    <message>
        <source>Rated anew from all votes up to each moment; the bands are the intervals of the first six models.</source>
        <translation>Рассчитано заново по всем голосам до каждого момента; полосы — интервалы шести первых моделей.</translation>
    </message>
    <message>
        <source>Vote by vote in the order of time; it has no intervals.</source>
        <translation>Голос за голосом в порядке времени; интервалов нет.</translation>
    </message>
    <message>
        <source>How often the row beat the column, without ties, beside what the ratings predict. Click a cell to read its battles.</source>
        <translation>Как часто строка побеждала столбец, без ничьих, и рядом — что ожидается по рейтингам. Щёлкните ячейку, чтобы прочесть её поединки.</translation>
    </message>
    <message>
        <source>How often two models met. Click a cell to read its battles.</source>
        <translation>Сколько раз встречались две модели. Щёлкните ячейку, чтобы прочесть её поединки.</translation>
    </message>
    <message>
        <source>Mean over all opponents of the share of battles won, without ties; every opponent weighs alike.</source>
        <translation>Средняя по всем соперникам доля побед без ничьих; вес соперников одинаков.</translation>
    </message>
    <message>
        <source>How the battles of each model ended.</source>
        <translation>Чем заканчивались поединки каждой модели.</translation>
    </message>
    <message>
        <source>One line for each model, its place in every category.</source>
        <translation>Линия на модель: её место в каждой категории.</translation>
    </message>
    <message>
        <source>How many of the won battles went to side A. A fair evaluator&apos;s interval holds the line at a half.</source>
        <translation>Сколько побед досталось стороне A. Интервал беспристрастного эксперта содержит линию на половине.</translation>
    </message>
    <message>
        <source>How many votes were cast on each day, and by whom; days of UTC.</source>
        <translation>Сколько голосов подано за каждый день и кем; дни по UTC.</translation>
    </message>
    <message>
        <source>How often each evaluator gave each verdict.</source>
        <translation>Как часто каждый эксперт выносил каждый вердикт.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Rating and price</source>
        <translation>Рейтинг и цена</translation>
    </message>
    <message>
        <source>Rating and length</source>
        <translation>Рейтинг и длина</translation>
    </message>
    <message>
        <source>Rating and speed</source>
        <translation>Рейтинг и скорость</translation>
    </message>
    <message>
        <source>Effect of style</source>
        <translation>Влияние стиля</translation>
    </message>
    <message>
        <source>Published ratings over time</source>
        <translation>Опубликованные рейтинги во времени</translation>
    </message>
    <message>
        <source>Published leaderboard</source>
        <translation>Опубликованная таблица</translation>
    </message>
    <message>
        <source>What was said with votes: praise counts for the winner, blame for the loser. All votes of the arena.</source>
        <translation>Что говорили вместе с голосами: похвала — победителю, упрёк — проигравшему. Все голоса арены.</translation>
    </message>
    <message>
        <source>Diamonds on the dashed line are the best trade-offs: no other model is better in both.</source>
        <translation>Ромбы на штриховой линии — лучшие сочетания: ни одна модель не лучше в обоих.</translation>
    </message>
    <message>
        <source>What a longer or more decorated answer adds to its chance of being preferred, by style control.</source>
        <translation>Что прибавляет к шансам ответа его длина или оформление, по контролю стиля.</translation>
    </message>
    <message>
        <source>Leaderboards that others published; never mixed with this arena&apos;s votes.</source>
        <translation>Таблицы, опубликованные другими; с голосами этой арены не смешиваются.</translation>
    </message>
    <message>
        <source>Overview of ranks</source>
        <translation>Обзор мест</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что если</translation>
    </message>
    <message>
        <source>Does the order hold when one thing is done otherwise? The first column is what is shown elsewhere.</source>
        <translation>Сохранится ли порядок, если что-то одно сделать иначе? Первый столбец — то, что показано везде.</translation>
    </message>
    <message>
        <source>What if, by rank</source>
        <translation>Что если: места</translation>
    </message>
    <message>
        <source>Every model&apos;s rating in every category; the stronger the colour, the higher.</source>
        <translation>Рейтинг каждой модели в каждой категории; чем сильнее цвет, тем выше.</translation>
    </message>
    <message>
        <source>Every model&apos;s rank in every category, as its interval says; the stronger the colour, the higher.</source>
        <translation>Место каждой модели в каждой категории по её интервалу; чем сильнее цвет, тем выше.</translation>
    </message>
    <message>
        <source>Every model&apos;s rank, as its interval says, when one thing is done otherwise; the stronger the colour, the higher.</source>
        <translation>Место каждой модели по её интервалу, если что-то одно сделать иначе; чем сильнее цвет, тем выше.</translation>
    </message>
</context>
<context>
    <name>FactFigures</name>
    <message>
        <source>Rating in Elo points</source>
        <translation>Рейтинг в пунктах Эло</translation>
    </message>
    <message>
        <source>Dollars for a million output tokens</source>
        <translation>Долларов за миллион токенов ответа</translation>
    </message>
    <message>
        <source>No rated model has a price yet. Enter prices on the page Models.</source>
        <translation>Ни у одной модели с рейтингом нет цены. Введите цены на странице «Модели».</translation>
    </message>
    <message>
        <source>Mean length of an answer in characters</source>
        <translation>Средняя длина ответа в знаках</translation>
    </message>
    <message>
        <source>No rated model has answers yet: imported votes come without them.</source>
        <translation>У моделей с рейтингом пока нет ответов: импортированные голоса приходят без них.</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Токенов в секунду</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Bold text</source>
        <translation>Жирный шрифт</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a measure, its value</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No other model is better in both.</source>
        <translation>Ни одна другая модель не лучше в обоих.</translation>
    </message>
    <message>
        <source>How often it was said</source>
        <translation>Сколько раз сказано</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Все остальные</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Nobody has given a reason with a vote yet. They can be chosen after each verdict.</source>
        <translation>Причин к голосам ещё никто не указывал. Их можно выбрать после каждого вердикта.</translation>
    </message>
    <message>
        <source>Log-odds for one standard deviation</source>
        <translation>Логарифм шансов на одно стандартное отклонение</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Влияние</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Нижняя граница</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Верхняя граница</translation>
    </message>
    <message>
        <source>%1: %2, interval from %3 to %4. Above 0 it was preferred.</source>
        <translation>%1: %2, интервал от %3 до %4. Выше 0 — предпочитали.</translation>
    </message>
    <message>
        <source>The ratings do not hold style equal. Choose style control on the leaderboard with Method.</source>
        <translation>Рейтинги рассчитаны без контроля стиля. Выберите его на странице рейтинга кнопкой «Метод».</translation>
    </message>
    <message>
        <source>This arena has no published leaderboards yet. Import a table with model, rating and date, such as the history of Chatbot Arena&apos;s leaderboard.</source>
        <translation>В этой арене ещё нет опубликованных таблиц. Импортируйте таблицу с моделью, рейтингом и датой, например историю таблицы Chatbot Arena.</translation>
    </message>
    <message>
        <source>%1 on %2: rating %3, rank %4.</source>
        <translation>%1, %2: рейтинг %3, место %4.</translation>
    </message>
    <message>
        <source>Interval from %1 to %2.</source>
        <translation>Интервал от %1 до %2.</translation>
    </message>
    <message>
        <source>Organization: %1.</source>
        <translation>Организация: %1.</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>День публикации</translation>
    </message>
    <message>
        <source>Published rating</source>
        <translation>Опубликованный рейтинг</translation>
    </message>
    <message numerus="yes">
        <source>%Ln published leaderboard(s)</source>
        <translation>
            <numerusform>%Ln опубликованная таблица</numerusform>
            <numerusform>%Ln опубликованные таблицы</numerusform>
            <numerusform>%Ln опубликованных таблиц</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message numerus="yes">
        <source>As published; not rated from this arena&apos;s votes. %Ln model(s).</source>
        <translation>
            <numerusform>Как опубликовано; рассчитано не по голосам этой арены. %Ln модель.</numerusform>
            <numerusform>Как опубликовано; рассчитано не по голосам этой арены. %Ln модели.</numerusform>
            <numerusform>Как опубликовано; рассчитано не по голосам этой арены. %Ln моделей.</numerusform>
        </translation>
    </message>
    <message>
        <source>No server of a rated model has counted its tokens yet. Hold battles with models that answer live.</source>
        <translation>Ни один сервер модели с рейтингом ещё не сообщил числа токенов. Проведите поединки с моделями, которые отвечают сразу.</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>Нижняя граница</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Верхняя граница</translation>
    </message>
</context>
<context>
    <name>FindingsText</name>
    <message>
        <source>over %1</source>
        <comment>a share</comment>
        <translation>более %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a share</comment>
        <translation>менее %1</translation>
    </message>
    <message>
        <source>The interval leaves out 0: the votes tell the two apart.</source>
        <translation>Интервал не содержит 0: голоса различают эти модели.</translation>
    </message>
    <message>
        <source>The interval holds 0, and the two are too close to say how many votes would tell them apart.</source>
        <translation>Интервал содержит 0, и модели слишком близки, чтобы сказать, сколько голосов их различит.</translation>
    </message>
    <message>
        <source>The interval holds 0: the votes do not tell the two apart yet. If the difference stays as it is, about %1 more votes over all models would.</source>
        <translation>Интервал содержит 0: голоса пока не различают эти модели. Если разница не изменится, понадобится примерно столько новых голосов по всем моделям: %1.</translation>
    </message>
    <message>
        <source>Between just these two, about %1 would.</source>
        <translation>Только между этими двумя — примерно %1.</translation>
    </message>
    <message>
        <source>decided (p = %1)</source>
        <comment>sequential test</comment>
        <translation>решено (p = %1)</translation>
    </message>
    <message>
        <source>not decided (p = %1)</source>
        <comment>sequential test</comment>
        <translation>не решено (p = %1)</translation>
    </message>
    <message>
        <source>Sequential test, valid however often you look: from all votes %1, from direct votes %2.</source>
        <translation>Последовательный критерий, верный при любом числе проверок: по всем голосам %1, по прямым голосам %2.</translation>
    </message>
    <message>
        <source>%1: not defined for these verdicts.</source>
        <translation>%1: не определено для этих вердиктов.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4).</source>
        <translation>%1: %2 (от %3 до %4).</translation>
    </message>
    <message>
        <source>%1 against %2, in the category %3.</source>
        <translation>%1 против %2, категория «%3».</translation>
    </message>
    <message>
        <source>Difference: %1 points; %2 interval from %3 to %4. Expected score of the first: %5.</source>
        <translation>Разница в пунктах: %1; интервал %2: от %3 до %4. Ожидаемый результат первой: %5.</translation>
    </message>
    <message>
        <source>Probability that %1 is the better one: %2.</source>
        <translation>Вероятность того, что лучше %1: %2.</translation>
    </message>
    <message>
        <source>There is no difference to show: one of the two has no rating, or the chosen method has no joint error of its ratings. Choose Bradley-Terry or Davidson with intervals.</source>
        <translation>Разницу показать нельзя: у одной из моделей нет рейтинга или выбранный метод не даёт совместной погрешности рейтингов. Выберите метод Брэдли — Терри или Дэвидсона с интервалами.</translation>
    </message>
    <message>
        <source>Direct battles: %1 won by the first, %2 by the second, %3 ties, %4 both bad.</source>
        <translation>Прямые поединки: побед первой — %1, второй — %2, ничьих — %3, «оба плохи» — %4.</translation>
    </message>
    <message>
        <source>No small set of votes holds the first place: even without the fifth of the votes that matters most the same model leads, or there are too few models with a rating.</source>
        <translation>Первое место не держится на малом числе голосов: даже без пятой части самых важных голосов лидирует та же модель, либо моделей с рейтингом слишком мало.</translation>
    </message>
    <message>
        <source>Without %1 of the votes (%2), %3 would lead instead of %4.</source>
        <translation>Без части голосов (%1, это %2) вместо модели %4 лидировала бы %3.</translation>
    </message>
    <message>
        <source>This was checked by rating again without them. An even smaller set may exist.</source>
        <translation>Это проверено повторным расчётом без них. Возможен и меньший набор.</translation>
    </message>
    <message>
        <source>No two evaluators have judged the same prompt with the same pair of models yet, so there is nothing to compare.</source>
        <translation>Пока никакие два эксперта не оценили один и тот же промпт с одной и той же парой моделей, поэтому сравнивать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were judged by two or more evaluators.</source>
        <translation>
            <numerusform>%Ln объект оценили двое или более экспертов.</numerusform>
            <numerusform>%Ln объекта оценили двое или более экспертов.</numerusform>
            <numerusform>%Ln объектов оценили двое или более экспертов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Каппа Флейса</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Альфа Криппендорфа</translation>
    </message>
    <message>
        <source>Agree less with the others than chance explains: %1.</source>
        <translation>Согласны с остальными меньше, чем объясняет случай: %1.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>List items</source>
        <translation>Пункты списков</translation>
    </message>
    <message>
        <source>Bold text</source>
        <translation>Жирный текст</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4), odds × %5</source>
        <translation>%1: %2 (от %3 до %4), шансы × %5</translation>
    </message>
    <message>
        <source>What an answer gains by one standard deviation more of each, in log-odds of being preferred, with its %1 interval. The ratings shown are those without it.</source>
        <translation>Сколько даёт ответу одно стандартное отклонение каждого признака: прибавка к логарифму шансов быть выбранным и её %1-й интервал. Показанные рейтинги — без этой прибавки.</translation>
    </message>
    <message>
        <source>An interval that holds 0 means that the votes do not show an effect. Style control removes association, not cause: a model that is longer because it says more is marked down, too.</source>
        <translation>Интервал, содержащий 0, значит, что голоса не показывают влияния. Уравнивание стиля убирает связь, а не причину: снижается и модель, чьи ответы длиннее потому, что содержательнее.</translation>
    </message>
    <message>
        <source>%1 against %2: %3 points (%4 to %5).</source>
        <translation>%1 против %2: %3 (от %4 до %5).</translation>
    </message>
    <message>
        <source>%1 is better with a probability of %2.</source>
        <translation>Вероятность того, что лучше %1: %2.</translation>
    </message>
    <message>
        <source>About %1 more votes over all models would tell them apart.</source>
        <translation>Чтобы их различить, нужно ещё примерно %1 голосов по всем моделям.</translation>
    </message>
    <message>
        <source>%1 against %2: the ratings have no difference to show.</source>
        <translation>%1 против %2: по рейтингам разность показать нельзя.</translation>
    </message>
    <message>
        <source>Common prompts: both were judged on %1, against each other or against others.</source>
        <translation>Общие промпты: обе оценивались на %1 — друг против друга или против других.</translation>
    </message>
    <message>
        <source>Common prompts: %1.</source>
        <translation>Общих промптов: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %Ln item(s), agreement %3, Cohen&apos;s kappa %4</source>
        <translation>
            <numerusform>%1 и %2: %Ln объект, согласие %3, каппа Коэна %4</numerusform>
            <numerusform>%1 и %2: %Ln объекта, согласие %3, каппа Коэна %4</numerusform>
            <numerusform>%1 и %2: %Ln объектов, согласие %3, каппа Коэна %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingChart</name>
    <message>
        <source>Rating in Elo points</source>
        <translation>Рейтинг в пунктах Эло</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Leaderboard: %1</source>
        <comment>title of a report</comment>
        <translation>Таблица лидеров: %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Победы</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Оба плохи</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last vote: %1.</source>
        <translation>Последний голос: %1.</translation>
    </message>
    <message>
        <source>Ratings are in Elo points: 100 points more are about 64 wins in 100, 400 points more ten wins to one loss. Only differences mean something.</source>
        <translation>Рейтинги — в пунктах Эло: на 100 пунктов больше — около 64 побед из 100, на 400 больше — десять побед на одно поражение. Смысл имеют только разности.</translation>
    </message>
    <message>
        <source>If the whole comparison were repeated many times, about %1 of the intervals would hold the true rating. Two models whose intervals overlap may well be equally good.</source>
        <translation>Если бы всё сравнение повторили много раз, около %1 интервалов содержали бы истинный рейтинг. Модели с пересекающимися интервалами вполне могут быть равны.</translation>
    </message>
    <message>
        <source>A model&apos;s rank is 1 plus the number of models whose whole interval lies above its own, so ranks can be shared.</source>
        <translation>Место модели — единица плюс число моделей, чей интервал целиком выше её интервала, поэтому места могут делиться.</translation>
    </message>
    <message>
        <source>Votes were cast without knowing the models. Wins are the share of the battles that were won or lost; both bad is the share of all.</source>
        <translation>Голоса отданы вслепую, без названий моделей. Победы — доля среди выигранных и проигранных поединков; «оба плохи» — доля среди всех.</translation>
    </message>
    <message>
        <source>What the numbers rest on</source>
        <translation>На чём основаны числа</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Rank: %1.</source>
        <translation>Место: %1.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Place by rating</source>
        <translation>Место по рейтингу</translation>
    </message>
</context>
<context>
    <name>SliceText</name>
    <message>
        <source>%1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Эксперты</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Вердикты</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a restriction of the filter and its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Неизвестный язык</translation>
    </message>
    <message>
        <source>Battles held here</source>
        <translation>Поединки, проведённые здесь</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>redundant prompts</comment>
        <translation>не учитываются</translation>
    </message>
    <message>
        <source>Redundant prompts</source>
        <translation>Повторяющиеся промпты</translation>
    </message>
    <message>
        <source>counted</source>
        <comment>answers that name a model</comment>
        <translation>учитываются</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>answers that name a model</comment>
        <translation>не учитываются</translation>
    </message>
    <message>
        <source>Answers that name a model</source>
        <translation>Ответы, где названа модель</translation>
    </message>
</context>
<context>
    <name>StandingsColumns</name>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>To Overall</source>
        <translation>К общему</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Победы</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Оба плохи</translation>
    </message>
    <message>
        <source>Online Elo</source>
        <translation>Текущий Эло</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Knowledge cutoff</source>
        <translation>Дата знаний</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>1 plus the number of models that are certainly stronger. Models share a rank when their intervals overlap; 2–4 means that the votes allow every rank from 2 to 4.</source>
        <translation>Единица плюс число моделей, которые заведомо сильнее. Если интервалы моделей пересекаются, они делят место; «2–4» значит, что по голосам возможно любое место со 2-го по 4-е.</translation>
    </message>
    <message>
        <source>Places won or lost against the model&apos;s rank in Overall.</source>
        <translation>На сколько мест выше или ниже, чем в общей таблице.</translation>
    </message>
    <message>
        <source>The model as it was set up, with its settings.</source>
        <translation>Модель вместе со всеми её настройками.</translation>
    </message>
    <message>
        <source>Who made the model.</source>
        <translation>Кто создал модель.</translation>
    </message>
    <message>
        <source>Rating in Elo points by the chosen method: 400 points more are odds of ten to one.</source>
        <translation>Рейтинг в пунктах Эло по выбранному методу: на 400 пунктов больше — шансы десять к одному.</translation>
    </message>
    <message>
        <source>The range in which the rating lies with the stated confidence, drawn on one scale for all models.</source>
        <translation>Диапазон, в котором с указанной вероятностью лежит рейтинг; шкала одна для всех моделей.</translation>
    </message>
    <message>
        <source>Points won or lost since the moment chosen above the table, rated in the same way.</source>
        <translation>На сколько пунктов рейтинг вырос или упал с момента, выбранного над таблицей, при том же способе расчёта.</translation>
    </message>
    <message>
        <source>Whether the votes are enough for a rating, and if not, why.</source>
        <translation>Хватает ли голосов для рейтинга, а если нет, то почему.</translation>
    </message>
    <message>
        <source>Votes on battles of this model.</source>
        <translation>Голоса в поединках этой модели.</translation>
    </message>
    <message>
        <source>Share of the battles won, of those that were won or lost.</source>
        <translation>Доля побед среди поединков, которые закончились победой или поражением.</translation>
    </message>
    <message>
        <source>Share of the battles in which both answers were judged bad. Each model&apos;s tip tells its interval.</source>
        <translation>Доля поединков, в которых оба ответа признаны плохими. Интервал — в подсказке к модели.</translation>
    </message>
    <message>
        <source>Elo rating updated vote by vote in the order of time. It depends on that order.</source>
        <translation>Рейтинг Эло, который пересчитывается после каждого голоса в порядке времени и от этого порядка зависит.</translation>
    </message>
    <message>
        <source>The license of the model, as it was entered.</source>
        <translation>Лицензия модели, как она была введена.</translation>
    </message>
    <message>
        <source>Until when the model&apos;s knowledge reaches, as it was entered.</source>
        <translation>До какого времени простираются знания модели, как было введено.</translation>
    </message>
    <message>
        <source>US dollars for a million tokens, of the prompt and of the answer.</source>
        <translation>Доллары США за миллион токенов: промпта и ответа.</translation>
    </message>
</context>
<context>
    <name>StandingsText</name>
    <message>
        <source>%1 %</source>
        <comment>level of confidence</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This rating rests on few votes and may still move a long way. Hold more battles with this model.</source>
        <translation>Этот рейтинг основан на небольшом числе голосов и может ещё сильно измениться. Проведите с этой моделью больше поединков.</translation>
    </message>
    <message>
        <source>This model has won every battle, so there is no limit to how strong it may be. Its first loss or tie gives it a number: hold more battles with it.</source>
        <translation>Эта модель выиграла все поединки, поэтому неизвестно, насколько она сильна. Рейтинг появится после первого поражения или ничьей: проведите с ней ещё поединки.</translation>
    </message>
    <message>
        <source>This model has lost every battle, so there is no limit to how weak it may be. Its first win or tie gives it a number: hold more battles with it.</source>
        <translation>Эта модель проиграла все поединки, поэтому неизвестно, насколько она слаба. Рейтинг появится после первой победы или ничьей: проведите с ней ещё поединки.</translation>
    </message>
    <message>
        <source>This model belongs to a group that has never lost to the others, so the distance between them has no limit. Hold more battles between this group and the others.</source>
        <translation>Эта модель входит в группу, которая ни разу не проиграла остальным, поэтому разрыв между ними может быть сколь угодно велик. Проведите ещё поединки между этой группой и остальными.</translation>
    </message>
    <message>
        <source>This model belongs to a group that has never won against the others, so the distance between them has no limit. Hold more battles between this group and the others.</source>
        <translation>Эта модель входит в группу, которая ни разу не выиграла у остальных, поэтому разрыв между ними может быть сколь угодно велик. Проведите ещё поединки между этой группой и остальными.</translation>
    </message>
    <message>
        <source>Nobody has voted on this model yet. Hold battles with it.</source>
        <translation>За эту модель ещё никто не голосовал. Проведите с ней поединки.</translation>
    </message>
    <message>
        <source>No chain of votes connects this model with the rated ones. Hold battles between it and a model that has a rating.</source>
        <translation>Никакая цепочка голосов не связывает эту модель с моделями, у которых есть рейтинг. Проведите поединки между ней и моделью с рейтингом.</translation>
    </message>
    <message>
        <source>The votes so far do not say whether this model is better or worse than the rated ones. Hold more battles between it and a model that has a rating.</source>
        <translation>По нынешним голосам нельзя сказать, лучше или хуже эта модель, чем модели с рейтингом. Проведите ещё поединки между ней и моделью с рейтингом.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s).</source>
        <translation>
            <numerusform>%Ln голос.</numerusform>
            <numerusform>%Ln голоса.</numerusform>
            <numerusform>%Ln голосов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit has not converged: treat these numbers with care.</source>
        <translation>Расчёт не сошёлся: относитесь к этим числам с осторожностью.</translation>
    </message>
    <message>
        <source>%1: rating %2, %3 interval from %4 to %5.</source>
        <translation>%1: рейтинг %2, интервал (%3) от %4 до %5.</translation>
    </message>
    <message>
        <source>%1: rating %2.</source>
        <translation>%1: рейтинг %2.</translation>
    </message>
    <message>
        <source>%1: no rating.</source>
        <translation>%1: рейтинга нет.</translation>
    </message>
    <message>
        <source>Category: %1.</source>
        <translation>Категория: %1.</translation>
    </message>
    <message>
        <source>Rank %1.</source>
        <translation>Место %1.</translation>
    </message>
    <message>
        <source>Against each opponent all battles of this model went one way, so nobody here has a rating yet. Hold more battles: a result the other way, or a tie, gives the numbers a limit.</source>
        <translation>С каждым соперником все поединки этой модели закончились одинаково, поэтому рейтинга пока нет ни у кого. Проведите ещё поединки: обратный результат или ничья даст числам предел.</translation>
    </message>
    <message>
        <source>Bradley-Terry</source>
        <translation>Брэдли — Терри</translation>
    </message>
    <message>
        <source>Davidson</source>
        <translation>Дэвидсон</translation>
    </message>
    <message>
        <source>Online Elo</source>
        <translation>Текущий Эло</translation>
    </message>
    <message>
        <source>%1 ratings with %2 intervals (sandwich estimate).</source>
        <translation>Рейтинги по методу «%1», интервалы %2 (сэндвич-оценка).</translation>
    </message>
    <message>
        <source>%1 ratings without intervals.</source>
        <translation>Рейтинги по методу «%1» без интервалов.</translation>
    </message>
    <message>
        <source>Anchor: %1 at %2.</source>
        <translation>Якорь: %1, рейтинг %2.</translation>
    </message>
    <message>
        <source>The anchor has no rating here; the mean is 1000.</source>
        <translation>У якоря здесь нет рейтинга; среднее равно 1000.</translation>
    </message>
    <message>
        <source>Every pair of models weighs alike.</source>
        <translation>Все пары моделей имеют равный вес.</translation>
    </message>
    <message>
        <source>Ties and both-bads are left out.</source>
        <translation>Ничьи и «оба плохи» не учтены.</translation>
    </message>
    <message>
        <source>Tie parameter: %1.</source>
        <translation>Параметр ничьих: %1.</translation>
    </message>
    <message>
        <source>Both answers bad in %1 of its battles (%2 to %3).</source>
        <translation>Оба ответа плохи в %1 поединков (от %2 до %3).</translation>
    </message>
    <message>
        <source>Style of the answers held equal (FastChat).</source>
        <translation>Стиль ответов уравнен (FastChat).</translation>
    </message>
    <message>
        <source>Style of the answers held equal (arena-rank).</source>
        <translation>Стиль ответов уравнен (arena-rank).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) without their answers are left out.</source>
        <translation>
            <numerusform>%Ln голос без ответов не учтён.</numerusform>
            <numerusform>%Ln голоса без ответов не учтены.</numerusform>
            <numerusform>%Ln голосов без ответов не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn towards the overall ratings as far as its votes do not tell.</source>
        <translation>Притянуто к общему рейтингу настолько, насколько своих голосов не хватает.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <comment>of the bootstrap</comment>
        <translation>
            <numerusform>%Ln повтор</numerusform>
            <numerusform>%Ln повтора</numerusform>
            <numerusform>%Ln повторов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of whole prompts</source>
        <translation>%1 по целым промптам</translation>
    </message>
    <message>
        <source>%1 of whole evaluators</source>
        <translation>%1 по целым экспертам</translation>
    </message>
    <message>
        <source>K %1</source>
        <comment>of online Elo</comment>
        <translation>K %1</translation>
    </message>
    <message>
        <source>scale %1</source>
        <comment>of online Elo</comment>
        <translation>масштаб %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <comment>of online Elo</comment>
        <translation>основание %1</translation>
    </message>
    <message>
        <source>start %1</source>
        <comment>of online Elo</comment>
        <translation>начало %1</translation>
    </message>
    <message>
        <source>%1 ratings with %2 intervals (bootstrap, %3).</source>
        <translation>Рейтинги по методу «%1», интервалы %2 (бутстреп, %3).</translation>
    </message>
    <message>
        <source>Every round is shifted onto the anchor.</source>
        <translation>Каждый повтор сдвинут к якорю.</translation>
    </message>
    <message>
        <source>Online Elo with %1.</source>
        <translation>Текущий Эло: %1.</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Фильтр: %1.</translation>
    </message>
    <message>
        <source>This is the declared analysis.</source>
        <translation>Это заявленный анализ.</translation>
    </message>
    <message>
        <source>Exploratory: this is not the declared analysis.</source>
        <translation>Разведочный анализ: заявлен другой.</translation>
    </message>
</context>
<context>
    <name>WhatIfFigures</name>
    <message>
        <source>As shown</source>
        <translation>Как показано</translation>
    </message>
    <message>
        <source>Online Elo</source>
        <translation>Текущий Эло</translation>
    </message>
    <message>
        <source>Bradley-Terry</source>
        <translation>Брэдли — Терри</translation>
    </message>
    <message>
        <source>Davidson</source>
        <translation>Дэвидсон</translation>
    </message>
    <message>
        <source>Style held equal</source>
        <translation>С поправкой на стиль</translation>
    </message>
    <message>
        <source>Style not held equal</source>
        <translation>Без поправки на стиль</translation>
    </message>
    <message>
        <source>Without ties</source>
        <translation>Без ничьих</translation>
    </message>
    <message>
        <source>With ties</source>
        <translation>С ничьими</translation>
    </message>
    <message>
        <source>All pairs alike</source>
        <translation>Все пары наравне</translation>
    </message>
    <message>
        <source>Pairs as often as they met</source>
        <translation>Пары по числу встреч</translation>
    </message>
    <message>
        <source>Without redundant prompts</source>
        <translation>Без повторяющихся промптов</translation>
    </message>
    <message>
        <source>With redundant prompts</source>
        <translation>С повторяющимися промптами</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>an evaluator</comment>
        <translation>Без %1</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>No model has a rating yet. Ratings appear as soon as the models have won and lost battles against each other.</source>
        <translation>Рейтинга пока нет ни у одной модели. Рейтинги появятся, как только модели выиграют и проиграют поединки друг у друга.</translation>
    </message>
    <message>
        <source>Analysis: %1.</source>
        <translation>Анализ: %1.</translation>
    </message>
    <message>
        <source>Sandwich intervals</source>
        <translation>Интервалы: сэндвич-оценка</translation>
    </message>
    <message>
        <source>Bootstrap intervals</source>
        <translation>Интервалы: бутстреп</translation>
    </message>
    <message>
        <source>Without named models</source>
        <translation>Без ответов с именами</translation>
    </message>
    <message>
        <source>With named models</source>
        <translation>С ответами с именами</translation>
    </message>
    <message>
        <source>Anchor: %1</source>
        <comment>a model</comment>
        <translation>Якорь: %1</translation>
    </message>
    <message>
        <source>Without an anchor</source>
        <translation>Без якоря</translation>
    </message>
</context>
<context>
    <name>darkhorse::AheadButton</name>
    <message>
        <source>&amp;Make Answers Ahead…</source>
        <translation>Ответы &amp;заранее…</translation>
    </message>
    <message>
        <source>Asks models the prompts of a file now, so that battles need no network later.</source>
        <translation>Задаёт моделям промпты из файла сейчас, чтобы потом для поединков не нужна была сеть.</translation>
    </message>
</context>
<context>
    <name>darkhorse::AheadDialog</name>
    <message>
        <source>Choose Prompts</source>
        <translation>Выбор промптов</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln prompt(s)</source>
        <comment>name of the file</comment>
        <translation>
            <numerusform>%1: %Ln промпт</numerusform>
            <numerusform>%1: %Ln промпта</numerusform>
            <numerusform>%1: %Ln промптов</numerusform>
        </translation>
    </message>
    <message>
        <source>Made: %1, there before: %2, failed: %3, cost: $%4</source>
        <translation>Получено: %1, было раньше: %2, не удалось: %3, стоимость: $%4</translation>
    </message>
    <message>
        <source>%1, time left: %2</source>
        <translation>%1, осталось: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how it ended, then the counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1
The last failure: %2</source>
        <translation>%1
Последняя неудача: %2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>Stopped. The same again goes on from here.</source>
        <translation>Остановлено. Повторный запуск продолжит с этого места.</translation>
    </message>
    <message>
        <source>The cost limit is reached.</source>
        <translation>Предел стоимости достигнут.</translation>
    </message>
    <message>
        <source>The arena could not be written.</source>
        <translation>Не удалось записать в арену.</translation>
    </message>
    <message>
        <source>Make Answers Ahead</source>
        <translation>Ответы заранее</translation>
    </message>
    <message>
        <source>Asks models every prompt of a file and keeps the answers, so that battles over these prompts need no network. What is there already is not asked again.</source>
        <translation>Задаёт моделям все промпты из файла и сохраняет ответы, чтобы для поединков по ним сеть была не нужна. Что уже есть, повторно не спрашивается.</translation>
    </message>
    <message>
        <source>Choose &amp;Prompts…</source>
        <translation>Выбрать &amp;промпты…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, JSON, JSON lines or CSV.</source>
        <translation>Текст по одному промпту в строке, JSON, JSON Lines или CSV.</translation>
    </message>
    <message>
        <source>&amp;Models to ask:</source>
        <translation>&amp;Модели:</translation>
    </message>
    <message>
        <source>&amp;Questions at a time for each server:</source>
        <translation>&amp;Вопросов сразу каждому серверу:</translation>
    </message>
    <message>
        <source>Stop at a &amp;cost of (US dollars):</source>
        <translation>Остановить при &amp;стоимости (долл. США):</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>Models to ask</source>
        <translation>Модели, которым задать промпты</translation>
    </message>
    <message>
        <source>Questions at a time for each server</source>
        <translation>Вопросов сразу каждому серверу</translation>
    </message>
    <message>
        <source>Cost limit in US dollars</source>
        <translation>Предел стоимости в долларах США</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Ответов получено</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>darkhorse::AliasDialog</name>
    <message>
        <source>Other Names of Models</source>
        <translation>Другие имена моделей</translation>
    </message>
    <message>
        <source>What is ticked counts for the model beside it, in votes, answers and published leaderboards. Nothing is renamed: untick it, and the name stands for itself again.</source>
        <translation>Отмеченное имя засчитывается модели рядом с ним: в голосах, ответах и опубликованных рейтингах. Ничего не переименовывается: снимите отметку, и имя снова будет само по себе.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Засчитывается модели</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Other names of models</source>
        <translation>Другие имена моделей</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>counts &amp;for:</source>
        <translation>засчитать &amp;модели:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Отм&amp;ена</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Похоже</translation>
    </message>
</context>
<context>
    <name>darkhorse::AnswerPane</name>
    <message>
        <source>%1 by %2</source>
        <comment>model by organization</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Ответ (%1)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>Копировать ответ (%1)</translation>
    </message>
</context>
<context>
    <name>darkhorse::ArenaStatus</name>
    <message>
        <source>Sample arena</source>
        <translation>Демонстрационная арена</translation>
    </message>
    <message>
        <source>Evaluator: %1</source>
        <translation>Эксперт: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln голос</numerusform>
            <numerusform>%Ln голоса</numerusform>
            <numerusform>%Ln голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>The standings are not current</source>
        <translation>Рейтинг не обновлён</translation>
    </message>
    <message>
        <source>The last change could not be rated, so the last board is still shown. Votes are safe; open the arena again to try anew.
Details: %1</source>
        <translation>Последнее изменение не удалось учесть, поэтому показан прежний рейтинг. Голоса сохранены; чтобы повторить попытку, откройте арену заново.
Подробности: %1</translation>
    </message>
    <message>
        <source>%1 (sample arena)</source>
        <translation>%1 (пример арены)</translation>
    </message>
</context>
<context>
    <name>darkhorse::BattleDetail</name>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Choose a battle to read its answers.</source>
        <translation>Выберите поединок, чтобы прочитать ответы.</translation>
    </message>
</context>
<context>
    <name>darkhorse::BattleIntro</name>
    <message>
        <source>Which answer is better?</source>
        <translation>Какой ответ лучше?</translation>
    </message>
    <message>
        <source>Two models answer the same prompt without their names. You judge the answers, then you see who wrote them and how the ratings move.</source>
        <translation>Две модели отвечают на один и тот же промпт, не называя себя. Вы оцениваете ответы, а потом видите, кто их написал и как изменились рейтинги.</translation>
    </message>
    <message>
        <source>Battle rules…</source>
        <translation>Правила поединков…</translation>
    </message>
    <message>
        <source>How answers are shown, which models meet, and which names are covered.</source>
        <translation>Как показываются ответы, какие модели встречаются и какие имена скрываются.</translation>
    </message>
    <message>
        <source>Two models are needed for a battle</source>
        <translation>Для поединка нужны две модели</translation>
    </message>
    <message>
        <source>Fewer than two models of this arena take part. Add servers, model files or recorded answers, or switch on models that are there already.</source>
        <translation>В этой арене участвует меньше двух моделей. Добавьте серверы, файлы моделей или записанные ответы либо включите уже имеющиеся модели.</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>К моделям</translation>
    </message>
</context>
<context>
    <name>darkhorse::BattleNotice</name>
    <message numerus="yes">
        <source>%Ln verdict(s) of this session are final and count now. The history names their models.</source>
        <translation>
            <numerusform>%Ln вердикт этого сеанса теперь окончателен и учтён. Его модели названы в истории.</numerusform>
            <numerusform>%Ln вердикта этого сеанса теперь окончательны и учтены. Их модели названы в истории.</numerusform>
            <numerusform>%Ln вердиктов этого сеанса теперь окончательны и учтены. Их модели названы в истории.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) of this session are final and count now.</source>
        <translation>
            <numerusform>%Ln вердикт этого сеанса теперь окончателен и учтён.</numerusform>
            <numerusform>%Ln вердикта этого сеанса теперь окончательны и учтены.</numerusform>
            <numerusform>%Ln вердиктов этого сеанса теперь окончательны и учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>This battle does not count. %1</source>
        <translation>Этот поединок не засчитан. %1</translation>
    </message>
    <message>
        <source>This battle does not count: one of the two models did not answer. The history says why.</source>
        <translation>Поединок не засчитан: одна из двух моделей не ответила. Причина указана в истории.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Новый промпт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>You skipped this battle. It does not count.</source>
        <translation>Вы пропустили этот поединок. Он не засчитан.</translation>
    </message>
    <message>
        <source>You skipped this battle: %1. It does not count.</source>
        <translation>Вы пропустили этот поединок: %1. Он не засчитан.</translation>
    </message>
    <message>
        <source>The last prompt was stopped. You can judge what was said before, or ask on.</source>
        <translation>Последний промпт остановлен. Можно оценить сказанное раньше или спросить ещё.</translation>
    </message>
    <message>
        <source>The last prompt was not answered by both models. You can judge what was said before, or ask on.</source>
        <translation>На последний промпт ответили не обе модели. Можно оценить сказанное раньше или спросить ещё.</translation>
    </message>
    <message>
        <source>Answers to this prompt were recorded earlier. Whichever models answer it here, they go on only as it was recorded.</source>
        <translation>Ответы на этот промпт записаны заранее. Какие бы модели на него ни отвечали, разговор продолжается только так, как он записан.</translation>
    </message>
</context>
<context>
    <name>darkhorse::BattlePage</name>
    <message>
        <source>Battle</source>
        <translation>Поединок</translation>
    </message>
</context>
<context>
    <name>darkhorse::BattleText</name>
    <message>
        <source>Model A</source>
        <translation>Модель A</translation>
    </message>
    <message>
        <source>Model B</source>
        <translation>Модель B</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Ожидание ответа…</translation>
    </message>
    <message>
        <source>No rating yet</source>
        <translation>Рейтинга пока нет</translation>
    </message>
    <message>
        <source>First rating: %1</source>
        <translation>Первый рейтинг: %1</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <comment>rating before, rating after, change</comment>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Место %1</translation>
    </message>
    <message>
        <source>Rank %1 → %2</source>
        <translation>Место %1 → %2</translation>
    </message>
    <message>
        <source>You voted: %1</source>
        <translation>Ваш голос: %1</translation>
    </message>
    <message>
        <source>First text after %1, complete after %2.</source>
        <translation>Первый текст через %1, полный ответ через %2.</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Полезный</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полный</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Верный</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Понятный</translation>
    </message>
    <message>
        <source>Instructions followed</source>
        <translation>Следует указаниям</translation>
    </message>
    <message>
        <source>The other is superficial</source>
        <translation>Другой поверхностный</translation>
    </message>
    <message>
        <source>The other is incorrect</source>
        <translation>Другой неверный</translation>
    </message>
    <message>
        <source>The other is unclear</source>
        <translation>Другой непонятный</translation>
    </message>
    <message>
        <source>The other ignores instructions</source>
        <translation>Другой не следует указаниям</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Не уверен</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Скорее уверен</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Уверен</translation>
    </message>
    <message>
        <source>The prompt is unclear</source>
        <translation>Промпт непонятен</translation>
    </message>
    <message>
        <source>Beyond what I can judge</source>
        <translation>Не берусь судить об этом</translation>
    </message>
    <message>
        <source>The answers are the same</source>
        <translation>Ответы одинаковы</translation>
    </message>
    <message>
        <source>An answer is broken off or garbled</source>
        <translation>Ответ оборван или испорчен</translation>
    </message>
    <message>
        <source>I do not want to judge this</source>
        <translation>Не хочу это оценивать</translation>
    </message>
    <message>
        <source>All pairs alike</source>
        <translation>Все пары одинаково</translation>
    </message>
    <message>
        <source>By their draw weights</source>
        <translation>По весам моделей</translation>
    </message>
    <message>
        <source>The most informative pair</source>
        <translation>Самая информативная пара</translation>
    </message>
    <message>
        <source>Balanced over each prompt</source>
        <translation>Поровну на каждом промпте</translation>
    </message>
</context>
<context>
    <name>darkhorse::BlindnessDialog</name>
    <message>
        <source>All evaluators</source>
        <translation>Все эксперты</translation>
    </message>
    <message>
        <source>How blind were the evaluators?</source>
        <translation>Насколько вслепую судили эксперты?</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>Чтение голосов…</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Эксперт</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Предположения</translation>
    </message>
    <message>
        <source>Blinding index</source>
        <translation>Индекс слепоты</translation>
    </message>
    <message>
        <source>Verdicts for a side</source>
        <translation>Вердикты за сторону</translation>
    </message>
    <message>
        <source>For the left one</source>
        <translation>За левую</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Эксперты</translation>
    </message>
    <message>
        <source>Models, the most recognizable first</source>
        <translation>Модели, самые узнаваемые сначала</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nobody has been asked yet which model it was, and no battle has come back with its sides exchanged. The battle rules say how often that happens.</source>
        <translation>Пока никого не спрашивали, какая это модель, и ни один поединок не вернулся с поменянными сторонами. Как часто это бывает, указано в правилах поединков.</translation>
    </message>
    <message>
        <source>An index of 0 is guessing at random, 1 is knowing every time. Battles that come back with their sides exchanged are judged again. In parentheses: 95 % intervals.</source>
        <translation>Индекс 0 – угадывание наугад, 1 – всегда верно. Поединки, вернувшиеся с поменянными сторонами, оцениваются повторно. В скобках 95-процентные интервалы.</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>Оценено повторно</translation>
    </message>
    <message>
        <source>Same verdict</source>
        <translation>Тот же вердикт</translation>
    </message>
</context>
<context>
    <name>darkhorse::BootstrapFields</name>
    <message>
        <source>Bootstrap</source>
        <translation>Бутстреп</translation>
    </message>
    <message>
        <source>Ro&amp;unds:</source>
        <translation>&amp;Повторов:</translation>
    </message>
    <message>
        <source>&amp;Draws:</source>
        <translation>&amp;Выбираются:</translation>
    </message>
    <message>
        <source>Single votes</source>
        <translation>Отдельные голоса</translation>
    </message>
    <message>
        <source>All votes on the same prompts at once</source>
        <translation>Сразу все голоса по тем же промптам</translation>
    </message>
    <message>
        <source>All votes of an evaluator at once</source>
        <translation>Сразу все голоса эксперта</translation>
    </message>
    <message>
        <source>Votes that belong together may be alike; drawn at once, they make intervals wider and more honest.</source>
        <translation>Связанные голоса могут быть похожи; выбранные вместе, они делают интервалы шире и честнее.</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>Нача&amp;льное число:</translation>
    </message>
    <message>
        <source>Equal seeds give equal intervals.</source>
        <translation>Равные начальные числа дают равные интервалы.</translation>
    </message>
    <message>
        <source>Shift every round onto the anchor, as &amp;FastChat does</source>
        <translation>Сдвигать каждый повтор к якорю, как &amp;FastChat</translation>
    </message>
    <message>
        <source>The anchor then has no interval, and its uncertainty is in everyone else&apos;s.</source>
        <translation>Тогда у якоря нет интервала, а его неопределённость переходит ко всем остальным.</translation>
    </message>
</context>
<context>
    <name>darkhorse::Bundles</name>
    <message>
        <source>Bundles (*.dhbundle)</source>
        <translation>Архивы арен (*.dhbundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Эксперт</translation>
    </message>
    <message>
        <source>Battle</source>
        <translation>Поединок</translation>
    </message>
    <message>
        <source>Recorded answer</source>
        <translation>Записанный ответ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1: the bundle’s version stays.</source>
        <translation>%1: остаётся версия из архива.</translation>
    </message>
    <message>
        <source>%1: this arena’s version stays.</source>
        <translation>%1: остаётся версия этой арены.</translation>
    </message>
    <message>
        <source>The bundle was signed on this computer.</source>
        <translation>Архив подписан на этом компьютере.</translation>
    </message>
    <message>
        <source>The bundle was signed by the installation %1.</source>
        <translation>Архив подписан установкой %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new battle(s).</source>
        <translation>
            <numerusform>%Ln новый поединок.</numerusform>
            <numerusform>%Ln новых поединка.</numerusform>
            <numerusform>%Ln новых поединков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new model(s).</source>
        <translation>
            <numerusform>%Ln новая модель.</numerusform>
            <numerusform>%Ln новые модели.</numerusform>
            <numerusform>%Ln новых моделей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new evaluator(s).</source>
        <translation>
            <numerusform>%Ln новый эксперт.</numerusform>
            <numerusform>%Ln новых эксперта.</numerusform>
            <numerusform>%Ln новых экспертов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) differ from those of this arena; the same version of each stays in every arena that is merged.</source>
        <translation>
            <numerusform>%Ln запись отличается от записи этой арены; во всех объединяемых аренах остаётся одна и та же версия.</numerusform>
            <numerusform>%Ln записи отличаются от записей этой арены; во всех объединяемых аренах остаётся одна и та же версия каждой.</numerusform>
            <numerusform>%Ln записей отличаются от записей этой арены; во всех объединяемых аренах остаётся одна и та же версия каждой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging the bundle…</source>
        <translation>Слияние архива…</translation>
    </message>
    <message>
        <source>Reading the bundle…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>Export the Whole Arena</source>
        <translation>Экспорт всей арены</translation>
    </message>
    <message>
        <source>arena</source>
        <comment>name of a file without its ending</comment>
        <translation>арена</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>Запись архива…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written and signed.</source>
        <translation>
            <numerusform>Записана и подписана %Ln запись.</numerusform>
            <numerusform>Записаны и подписаны %Ln записи.</numerusform>
            <numerusform>Записано и подписано %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge a Bundle</source>
        <translation>Слияние с архивом</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Слить</translation>
    </message>
    <message>
        <source>The bundle was merged.</source>
        <translation>Архив влит в арену.</translation>
    </message>
    <message>
        <source>Of a battle that differs, the other version is set aside: it does not count, but it is not lost.</source>
        <translation>Другая версия отличающегося поединка откладывается: она не учитывается, но и не теряется.</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Другое имя</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… и ещё %Ln.</numerusform>
            <numerusform>… и ещё %Ln.</numerusform>
            <numerusform>… и ещё %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new other name(s) of models.</source>
        <translation>
            <numerusform>%Ln новое другое имя модели.</numerusform>
            <numerusform>%Ln новых других имени моделей.</numerusform>
            <numerusform>%Ln новых других имён моделей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) of other kinds, such as prompts, recorded answers, notes and tags.</source>
        <translation>
            <numerusform>%Ln новая запись другого рода: промпты, записанные ответы, заметки, метки и тому подобное.</numerusform>
            <numerusform>%Ln новые записи другого рода: промпты, записанные ответы, заметки, метки и тому подобное.</numerusform>
            <numerusform>%Ln новых записей другого рода: промпты, записанные ответы, заметки, метки и тому подобное.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is in it is in this arena already.</source>
        <translation>Всё, что в нём есть, в этой арене уже есть.</translation>
    </message>
    <message>
        <source>This bundle is damaged, or was changed after it was signed.</source>
        <translation>Этот архив повреждён или был изменён после подписания.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Ask whoever made it to send it again.</source>
        <translation>Из него ничего не взято. Попросите того, кто его сделал, прислать его ещё раз.</translation>
    </message>
    <message>
        <source>This file is no bundle, or one of a newer version of Darkhorse.</source>
        <translation>Этот файл не архив арены, или архив более новой версии Darkhorse.</translation>
    </message>
    <message>
        <source>Choose a file that was written with “Export the whole arena”.</source>
        <translation>Выберите файл, записанный командой «Экспорт всей арены».</translation>
    </message>
</context>
<context>
    <name>darkhorse::CategoryDialog</name>
    <message>
        <source>A condition lacks its value, or has one that is no number or day.</source>
        <translation>В условии нет значения, или оно не число и не дата.</translation>
    </message>
    <message>
        <source>%1 of %2 votes fit.</source>
        <translation>Подходят голоса: %1 из %2.</translation>
    </message>
    <message>
        <source>%1 of %2 votes fit; %3 are not labelled, so nobody knows.</source>
        <translation>Подходят голоса: %1 из %2; без меток: %3, о них ничего не известно.</translation>
    </message>
    <message>
        <source>Export your categories</source>
        <translation>Экспорт своих категорий</translation>
    </message>
    <message>
        <source>Categories (*.json)</source>
        <translation>Категории (*.json)</translation>
    </message>
    <message>
        <source>Import categories</source>
        <translation>Импорт категорий</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Название:</translation>
    </message>
    <message>
        <source>A vote counts when:</source>
        <translation>Голос учитывается, когда:</translation>
    </message>
    <message>
        <source>all conditions hold</source>
        <translation>верны все условия</translation>
    </message>
    <message>
        <source>any condition holds</source>
        <translation>верно любое условие</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
</context>
<context>
    <name>darkhorse::CategoryTools</name>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Which votes every leaderboard leaves out, and what the categories mean</source>
        <translation>Какие голоса не учитываются нигде и что значат категории</translation>
    </message>
    <message>
        <source>Leave out redundant prompts</source>
        <translation>Не учитывать повторяющиеся промпты</translation>
    </message>
    <message>
        <source>Leave out refusals</source>
        <translation>Не учитывать отказы</translation>
    </message>
    <message>
        <source>Edit categories…</source>
        <translation>Изменить категории…</translation>
    </message>
    <message>
        <source>Label prompts by a model…</source>
        <translation>Разметить промпты моделью…</translation>
    </message>
    <message>
        <source>Votes that do not count…</source>
        <translation>Какие голоса не засчитываются…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ChartExport</name>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить диаграмму</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Рисунок (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>Векторный рисунок (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Документ (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Копировать диаграмму</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Сохранить диаграмму…</translation>
    </message>
    <message>
        <source>Import published leaderboards…</source>
        <translation>Импортировать опубликованные таблицы…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>report</source>
        <comment>name of a file without its ending</comment>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>The standings of this view with charts and notes on the method</source>
        <translation>Таблица этого вида с диаграммами и пояснениями к методу</translation>
    </message>
</context>
<context>
    <name>darkhorse::ChartPane</name>
    <message>
        <source>Start a battle</source>
        <translation>Начать поединок</translation>
    </message>
    <message>
        <source>Import published leaderboards…</source>
        <translation>Импортировать опубликованные таблицы…</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Момент</translation>
    </message>
    <message>
        <source>Shows the chart as it was</source>
        <translation>Показывает диаграмму, какой она была</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Показать модели</translation>
    </message>
    <message>
        <source>Show the leaderboard</source>
        <translation>Показать таблицу лидеров</translation>
    </message>
    <message>
        <source>No vote passes the filter. Lift a restriction, or all of them.</source>
        <translation>Ни один голос не проходит фильтр. Снимите одно ограничение или все.</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
</context>
<context>
    <name>darkhorse::ChartSource</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln vote(s)</source>
        <translation>
            <numerusform>После %Ln голоса</numerusform>
            <numerusform>После %Ln голосов</numerusform>
            <numerusform>После %Ln голосов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>&amp;Chart:</source>
        <translation>&amp;Диаграмма:</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>&amp;Категория:</translation>
    </message>
    <message>
        <source>Which votes count for this chart</source>
        <translation>Какие голоса учитывает диаграмма</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>Shows the numbers behind the chart</source>
        <translation>Показывает числа, стоящие за диаграммой</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Виды</translation>
    </message>
    <message>
        <source>Keeps what is shown under a name, or as a text that others can open</source>
        <translation>Сохраняет показанное под именем или как текст, который откроют другие</translation>
    </message>
</context>
<context>
    <name>darkhorse::CleaningDialog</name>
    <message>
        <source>Votes That Do Not Count</source>
        <translation>Незасчитываемые голоса</translation>
    </message>
    <message>
        <source>What is ticked here is left out of every leaderboard and chart. Nothing is deleted: untick it, and the votes count again.</source>
        <translation>Отмеченное здесь не входит ни в один рейтинг и ни в один график. Ничего не удаляется: снимите отметку, и голоса снова засчитываются.</translation>
    </message>
    <message>
        <source>Answers that &amp;name a model or its maker</source>
        <translation>Ответы, где &amp;названа модель или её создатель</translation>
    </message>
    <message>
        <source>&amp;Error messages in place of answers</source>
        <translation>&amp;Сообщения об ошибках вместо ответов</translation>
    </message>
    <message>
        <source>&amp;Unfinished answers</source>
        <translation>Не&amp;законченные ответы</translation>
    </message>
    <message>
        <source>Votes of these e&amp;valuators:</source>
        <translation>Голоса этих &amp;экспертов:</translation>
    </message>
    <message>
        <source>Evaluators who do not vote as &amp;others do:</source>
        <translation>Эксперты, голосующие не как &amp;другие:</translation>
    </message>
    <message>
        <source>More votes of an evaluator and &amp;day than:</source>
        <translation>Голосов эксперта за д&amp;ень больше чем:</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Имена через запятую</translation>
    </message>
    <message>
        <source>Evaluators whose votes are left out</source>
        <translation>Эксперты, чьи голоса не засчитываются</translation>
    </message>
    <message>
        <source>by Chatbot Arena&apos;s test</source>
        <translation>по тесту Chatbot Arena</translation>
    </message>
    <message>
        <source>by the test of Chatbot Arena&apos;s paper</source>
        <translation>по тесту из статьи о Chatbot Arena</translation>
    </message>
    <message>
        <source>Test of evaluators</source>
        <translation>Проверка экспертов</translation>
    </message>
    <message>
        <source>Votes of an evaluator and day</source>
        <translation>Голосов эксперта за день</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Model A</source>
        <translation>Модель A</translation>
    </message>
    <message>
        <source>Model B</source>
        <translation>Модель B</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Эксперт</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Votes that do not count</source>
        <translation>Незасчитываемые голоса</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Отм&amp;ена</translation>
    </message>
    <message>
        <source>The votes are being looked through…</source>
        <translation>Голоса просматриваются…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) do not count.</source>
        <translation>
            <numerusform>%Ln голос не засчитывается.</numerusform>
            <numerusform>%Ln голоса не засчитываются.</numerusform>
            <numerusform>%Ln голосов не засчитываются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::CodeCopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Копировать этот код</translation>
    </message>
</context>
<context>
    <name>darkhorse::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Ticked columns are shown in this order, the upper ones further left.</source>
        <translation>Отмеченные столбцы показаны в этом порядке, верхние — левее.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Вверх</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Как поместится</translation>
    </message>
</context>
<context>
    <name>darkhorse::ConditionRow</name>
    <message>
        <source>Language (codes)</source>
        <translation>Язык (коды)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>About code</source>
        <translation>О программировании</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Токенов в промпте</translation>
    </message>
    <message>
        <source>Characters of the prompt</source>
        <translation>Знаков в промпте</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Реплик</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Оценщик</translation>
    </message>
    <message>
        <source>Date of the vote</source>
        <translation>Дата голоса</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>Набор промптов</translation>
    </message>
    <message>
        <source>Topic in the prompt set</source>
        <translation>Тема в наборе промптов</translation>
    </message>
    <message>
        <source>A side refused</source>
        <translation>Одна из сторон отказалась</translation>
    </message>
    <message>
        <source>Redundant prompt</source>
        <translation>Повторяющийся промпт</translation>
    </message>
    <message>
        <source>Nearly redundant prompt</source>
        <translation>Почти повторяющийся промпт</translation>
    </message>
    <message>
        <source>Signs of hardness (0 to 7)</source>
        <translation>Признаков трудности (0–7)</translation>
    </message>
    <message>
        <source>Instruction following (0 to 5)</source>
        <translation>Следование указаниям (0–5)</translation>
    </message>
    <message>
        <source>Math (0 or 1)</source>
        <translation>Математика (0 или 1)</translation>
    </message>
    <message>
        <source>Creative writing (0 or 1)</source>
        <translation>Творческое письмо (0 или 1)</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>одно из</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ни одно из</translation>
    </message>
    <message>
        <source>from</source>
        <translation>начиная с</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>below</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>What the condition asks</source>
        <translation>О чём условие</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>Как сравнивать</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>С чем сравнивать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Удалить это условие</translation>
    </message>
</context>
<context>
    <name>darkhorse::ContestantDialog</name>
    <message>
        <source>Edit Model</source>
        <translation>Изменение модели</translation>
    </message>
    <message>
        <source>Add Model</source>
        <translation>Добавление модели</translation>
    </message>
    <message>
        <source>Asks the server one short question with these settings.</source>
        <translation>Задаёт серверу один короткий вопрос с этими настройками.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Asking the server for its models…</source>
        <translation>У сервера запрашивается список моделей…</translation>
    </message>
    <message>
        <source>The server answers, but it offers no models.</source>
        <translation>Сервер отвечает, но не предлагает ни одной модели.</translation>
    </message>
    <message numerus="yes">
        <source>The server offers %Ln model(s).</source>
        <translation>
            <numerusform>Сервер предлагает %Ln модель.</numerusform>
            <numerusform>Сервер предлагает %Ln модели.</numerusform>
            <numerusform>Сервер предлагает %Ln моделей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the model a short question…</source>
        <translation>Модели задаётся короткий вопрос…</translation>
    </message>
    <message>
        <source>It works: the model answered in %1.</source>
        <translation>Всё работает: модель ответила за %1.</translation>
    </message>
    <message>
        <source>It works: %1 answered in %2.</source>
        <translation>Всё работает: модель %1 ответила за %2.</translation>
    </message>
    <message>
        <source>Putting the key into the keychain…</source>
        <translation>Ключ сохраняется в связке ключей…</translation>
    </message>
    <message>
        <source>%1
Details: %2</source>
        <translation>%1
Подробности: %2</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Пров&amp;ерить</translation>
    </message>
    <message>
        <source>This model has battles. If what it is asked changes, a new version is made and rated on its own; this one keeps its votes and takes no more part.</source>
        <translation>У этой модели есть поединки. Если изменится то, как её спрашивают, появится новая версия со своим рейтингом; прежняя сохранит голоса и больше не участвует.</translation>
    </message>
    <message>
        <source>It works, but the server refuses these settings and is asked without them: %1.</source>
        <translation>Работает, но сервер отвергает эти настройки, и запросы идут без них: %1.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>Чтение файла: %1 %</translation>
    </message>
    <message>
        <source>The file is another one than the one that answered so far.</source>
        <translation>Это не тот файл, который отвечал до сих пор.</translation>
    </message>
    <message>
        <source>Another llama-server runs it: %1 answered so far.</source>
        <translation>Его запускает другой llama-server: до сих пор отвечал %1.</translation>
    </message>
    <message>
        <source>Save makes a new version of the model.</source>
        <translation>При сохранении появится новая версия модели.</translation>
    </message>
</context>
<context>
    <name>darkhorse::ContestantExtras</name>
    <message>
        <source>Numbers from 0, or nothing.</source>
        <translation>Числа от 0 или пусто.</translation>
    </message>
    <message>
        <source>Enter the name to show instead.</source>
        <translation>Введите имя, которое показывать вместо настоящего.</translation>
    </message>
    <message>
        <source>A number above 0.</source>
        <translation>Число больше 0.</translation>
    </message>
    <message>
        <source>Kno&amp;wledge cutoff:</source>
        <translation>&amp;Знания до:</translation>
    </message>
    <message>
        <source>Co&amp;dename:</source>
        <translation>Кодовое им&amp;я:</translation>
    </message>
    <message>
        <source>Drawing wei&amp;ght:</source>
        <translation>Вес при &amp;жеребьёвке:</translation>
    </message>
    <message>
        <source>For example 2023/12</source>
        <translation>Например, 2023/12</translation>
    </message>
    <message>
        <source>Price of what the model reads</source>
        <translation>Цена того, что модель читает</translation>
    </message>
    <message>
        <source>Price of what the model writes</source>
        <translation>Цена того, что модель пишет</translation>
    </message>
    <message>
        <source>Show the codename only</source>
        <translation>Показывать только кодовое имя</translation>
    </message>
    <message>
        <source>Price, &amp;USD:</source>
        <translation>&amp;Цена, долл.:</translation>
    </message>
    <message>
        <source>Read, a million tokens</source>
        <translation>Чтение, за млн токенов</translation>
    </message>
    <message>
        <source>Written, a million tokens</source>
        <translation>Запись, за млн токенов</translation>
    </message>
</context>
<context>
    <name>darkhorse::ContestantForm</name>
    <message>
        <source>Enter the address of the server, for example http://localhost:8080/v1.</source>
        <translation>Введите адрес сервера, например http://localhost:8080/v1.</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>Это не адрес http или https.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address: it is stored in the arena. Use the key below.</source>
        <translation>Не указывайте в адресе имя пользователя и пароль: он хранится в арене. Используйте ключ ниже.</translation>
    </message>
    <message>
        <source>The key holds line breaks.</source>
        <translation>В ключе есть переводы строк.</translation>
    </message>
    <message>
        <source>Enter the name of a variable, not the key itself, for example OPENAI_API_KEY.</source>
        <translation>Введите имя переменной, а не сам ключ, например OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>Enter the name that the leaderboard shows.</source>
        <translation>Введите имя, которое показывает таблица лидеров.</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Переменная среды</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адрес:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Ключ:</translation>
    </message>
    <message>
        <source>&amp;Model ID:</source>
        <translation>И&amp;дентификатор модели:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>&amp;Organization:</source>
        <translation>&amp;Организация:</translation>
    </message>
    <message>
        <source>Li&amp;cense:</source>
        <translation>&amp;Лицензия:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Системная связка ключей</translation>
    </message>
    <message>
        <source>&amp;List Models</source>
        <translation>&amp;Список моделей</translation>
    </message>
    <message>
        <source>This address sends everything, the key too, without encryption.</source>
        <translation>По этому адресу всё, в том числе ключ, передаётся без шифрования.</translation>
    </message>
    <message>
        <source>Prov&amp;ider:</source>
        <translation>Постав&amp;щик:</translation>
    </message>
    <message>
        <source>API &amp;version:</source>
        <translation>&amp;Версия API:</translation>
    </message>
    <message>
        <source>Send without encryption all the same</source>
        <translation>Всё равно передавать без шифрования</translation>
    </message>
    <message>
        <source>Kept; type to replace it</source>
        <translation>Сохранён; введите другой</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Вставьте ключ</translation>
    </message>
    <message>
        <source>May stay empty if the keychain has the key of this server already.</source>
        <translation>Можно не заполнять, если ключ этого сервера уже есть в связке ключей.</translation>
    </message>
    <message>
        <source>The name that the server expects. A server with one model needs none.</source>
        <translation>Имя, которого ожидает сервер. Серверу с одной моделью оно не нужно.</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Можно не заполнять</translation>
    </message>
</context>
<context>
    <name>darkhorse::ContestantModel</name>
    <message>
        <source>%1, takes part</source>
        <translation>%1, участвует</translation>
    </message>
    <message>
        <source>%1, does not take part</source>
        <translation>%1, не участвует</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записанные ответы</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded answer(s)</source>
        <translation>
            <numerusform>%Ln записанный ответ</numerusform>
            <numerusform>%Ln записанных ответа</numerusform>
            <numerusform>%Ln записанных ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>model ID, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Answers from</source>
        <translation>Откуда ответы</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Отставлена</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Участвует</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Скрыто</translation>
    </message>
    <message>
        <source>The server refuses these settings and is asked without them: %1.</source>
        <translation>Сервер отвергает эти настройки, и запросы идут без них: %1.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Версия модели %1</translation>
    </message>
    <message>
        <source>Knows the world until %1</source>
        <translation>Знает мир до: %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Knowledge cutoff</source>
        <translation>Знания до</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Counts for %1</source>
        <translation>Засчитывается за %1</translation>
    </message>
</context>
<context>
    <name>darkhorse::DifferenceBar</name>
    <message>
        <source>Two models</source>
        <translation>Две модели</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Подробнее…</translation>
    </message>
    <message>
        <source>Everything that the votes say of these two models</source>
        <translation>Всё, что голоса говорят об этих двух моделях</translation>
    </message>
    <message>
        <source>&amp;Battles</source>
        <translation>П&amp;оединки</translation>
    </message>
    <message>
        <source>Shows the battles of these two models in the history</source>
        <translation>Показывает поединки этих двух моделей в истории</translation>
    </message>
    <message>
        <source>Let go of these two models</source>
        <translation>Больше не сравнивать эти модели</translation>
    </message>
    <message>
        <source>Common &amp;prompts</source>
        <translation>О&amp;бщие промпты</translation>
    </message>
    <message>
        <source>Shows in the history what either of them answered to prompts that both were judged on</source>
        <translation>Показать в истории, что каждая из них ответила на промпты, на которых оценивались обе</translation>
    </message>
</context>
<context>
    <name>darkhorse::DrawRules</name>
    <message>
        <source>Evaluators for a pair on a prompt of a set</source>
        <translation>Экспертов на пару и промпт набора</translation>
    </message>
    <message>
        <source>Five times as likely</source>
        <translation>В пять раз чаще</translation>
    </message>
    <message>
        <source>Not drawn for now</source>
        <translation>Пока не участвуют</translation>
    </message>
    <message>
        <source>Meets half of the time</source>
        <translation>В половине случаев встречает</translation>
    </message>
    <message>
        <source>Meets nobody but</source>
        <translation>Встречает только</translation>
    </message>
    <message>
        <source>model, model</source>
        <translation>модель, модель</translation>
    </message>
    <message>
        <source>model: rival, rival</source>
        <translation>модель: соперник, соперник</translation>
    </message>
    <message>
        <source>Together they judge each pair that often on each prompt of the set that they work through; nobody judges one twice.</source>
        <translation>Вместе они оценивают каждую пару на каждом промпте набора столько раз; никто не оценивает её дважды.</translation>
    </message>
</context>
<context>
    <name>darkhorse::DrawingNotice</name>
    <message>
        <source>The chart is being drawn: part %1 of %2…</source>
        <translation>Диаграмма строится: часть %1 из %2…</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>Диаграмма строится…</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Прервать</translation>
    </message>
    <message>
        <source>Leaves the chart as it was before</source>
        <translation>Оставляет прежнюю диаграмму</translation>
    </message>
    <message>
        <source>&amp;Draw it</source>
        <translation>По&amp;строить</translation>
    </message>
    <message>
        <source>Draws the chosen chart after all</source>
        <translation>Всё-таки строит выбранную диаграмму</translation>
    </message>
    <message>
        <source>The chart was given up; nothing new is shown.</source>
        <translation>Построение прервано; ничего нового не показано.</translation>
    </message>
</context>
<context>
    <name>darkhorse::DuelView</name>
    <message>
        <source>Raw text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Shows both answers as plain text, exactly as they came.</source>
        <translation>Показывает оба ответа простым текстом, точно как они пришли.</translation>
    </message>
    <message>
        <source>Show both answers as plain text, exactly as they came.</source>
        <translation>Показать оба ответа простым текстом, точно как они пришли.</translation>
    </message>
    <message>
        <source>Prompt of this battle</source>
        <translation>Промпт этого поединка</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Прокручивать вместе</translation>
    </message>
    <message>
        <source>Scrolls one answer along with the other.</source>
        <translation>Прокручивает один ответ вместе с другим.</translation>
    </message>
</context>
<context>
    <name>darkhorse::EloFields</name>
    <message>
        <source>Online Elo</source>
        <translation>Текущий Эло</translation>
    </message>
    <message>
        <source>&amp;K:</source>
        <translation>&amp;K:</translation>
    </message>
    <message>
        <source>How far a single vote moves a rating at most, in points.</source>
        <translation>На сколько пунктов один голос сдвигает рейтинг самое большее.</translation>
    </message>
    <message>
        <source>This many points more make a win so many times as likely as a loss as the base says.</source>
        <translation>При таком перевесе в пунктах победа вероятнее поражения во столько раз, сколько указано в основании.</translation>
    </message>
    <message>
        <source>&amp;Base:</source>
        <translation>&amp;Основание:</translation>
    </message>
    <message>
        <source>The rating of a model without votes.</source>
        <translation>Рейтинг модели без голосов.</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>Мас&amp;штаб:</translation>
    </message>
    <message>
        <source>Be&amp;gins at:</source>
        <translation>На&amp;чало:</translation>
    </message>
</context>
<context>
    <name>darkhorse::EnginePanel</name>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>loading, %1 %</source>
        <translation>загружается, %1 %</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) under way</source>
        <translation>
            <numerusform>даёт %Ln ответ</numerusform>
            <numerusform>даёт %Ln ответа</numerusform>
            <numerusform>даёт %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>останавливается</translation>
    </message>
    <message>
        <source>Choose llama-server</source>
        <translation>Выбор llama-server</translation>
    </message>
    <message>
        <source>llama-server was not found on this computer. It is part of llama.cpp: on Debian and its relatives packaging/get-llama-server.sh of the Darkhorse sources fetches it; elsewhere Homebrew, winget, Nix or the release archives of github.com/ggml-org/llama.cpp have it. Then choose it here, or put it on PATH.</source>
        <translation>Программа llama-server на этом компьютере не найдена. Она входит в llama.cpp: в Debian и родственных системах её загружает packaging/get-llama-server.sh из исходных текстов Darkhorse; в остальных она есть в Homebrew, winget, Nix и в архивах выпусков github.com/ggml-org/llama.cpp. Затем выберите её здесь или добавьте в PATH.</translation>
    </message>
    <message>
        <source>%1 is not a program that can be started. Choose another one.</source>
        <translation>%1 — не программа, которую можно запустить. Выберите другую.</translation>
    </message>
    <message>
        <source>Model files run in %1</source>
        <translation>Файлы моделей запускает %1</translation>
    </message>
    <message>
        <source>Model files run in %1 (%2)</source>
        <translation>Файлы моделей запускает %1 (%2)</translation>
    </message>
    <message>
        <source>%1 does not say which version it is; it may be another program.</source>
        <translation>%1 не сообщает свою версию; возможно, это другая программа.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, state of its server</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Use the One on &amp;PATH</source>
        <translation>Брать из &amp;PATH</translation>
    </message>
    <message>
        <source>S&amp;top Server</source>
        <translation>&amp;Остановить сервер</translation>
    </message>
    <message>
        <source>Servers of model files</source>
        <translation>Серверы файлов моделей</translation>
    </message>
    <message>
        <source>What the server wrote</source>
        <translation>Что написал сервер</translation>
    </message>
    <message>
        <source>Nothing yet. A server starts when its model is asked.</source>
        <translation>Пока ничего. Сервер запускается, когда к его модели обращаются.</translation>
    </message>
    <message>
        <source>reading the file, %1 %</source>
        <translation>чтение файла, %1 %</translation>
    </message>
</context>
<context>
    <name>darkhorse::ErrorText</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Не удаётся прочитать файл.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Проверьте, на месте ли он и есть ли право на чтение.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Не удаётся записать файл.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that you may write to this one.</source>
        <translation>Выберите другую папку или проверьте, есть ли право на запись в эту.</translation>
    </message>
    <message>
        <source>The file has a format that Darkhorse does not read.</source>
        <translation>Darkhorse не читает файлы такого формата.</translation>
    </message>
    <message>
        <source>Choose a file in one of the formats that the user guide lists.</source>
        <translation>Выберите файл в одном из форматов, перечисленных в руководстве пользователя.</translation>
    </message>
    <message>
        <source>Something that was entered cannot be used.</source>
        <translation>Введённые данные не подходят.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Исправьте это и попробуйте снова.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Этого здесь больше нет.</translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation>Проверьте имя или выберите другое.</translation>
    </message>
    <message>
        <source>There is one with this name already.</source>
        <translation>Такое имя уже есть.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>Make room and try again. What was stored before is safe.</source>
        <translation>Освободите место и попробуйте снова. Всё сохранённое ранее в безопасности.</translation>
    </message>
    <message>
        <source>This file is not an arena: it is no database at all.</source>
        <translation>Этот файл — не арена: это вообще не база данных.</translation>
    </message>
    <message>
        <source>Choose an arena file, or make a new arena. The file was not changed.</source>
        <translation>Выберите файл арены или создайте новую арену. Файл не изменён.</translation>
    </message>
    <message>
        <source>This arena is damaged.</source>
        <translation>Эта арена повреждена.</translation>
    </message>
    <message>
        <source>Open a backup, or recover it with the sqlite3 program. The file was not changed.</source>
        <translation>Откройте резервную копию или восстановите арену программой sqlite3. Файл не изменён.</translation>
    </message>
    <message>
        <source>This arena was made by a newer version of Darkhorse.</source>
        <translation>Эта арена создана более новой версией Darkhorse.</translation>
    </message>
    <message>
        <source>Update Darkhorse to open it. The file was not changed.</source>
        <translation>Обновите Darkhorse, чтобы открыть её. Файл не изменён.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not an arena.</source>
        <translation>Этот файл — база данных другой программы, а не арена.</translation>
    </message>
    <message>
        <source>This arena cannot be written to, so no vote could be stored.</source>
        <translation>Эта арена недоступна для записи, и голоса в ней не сохранятся.</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write, and open the copy.</source>
        <translation>Скопируйте её в папку, доступную для записи, и откройте копию.</translation>
    </message>
    <message>
        <source>Another program is using this arena.</source>
        <translation>Эту арену использует другая программа.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Закройте другую программу и попробуйте снова.</translation>
    </message>
    <message>
        <source>The arena&apos;s database reported a failure.</source>
        <translation>База данных арены сообщила об ошибке.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the details help to find the cause.</source>
        <translation>Попробуйте снова. Если ошибка повторится, причину помогут найти подробности.</translation>
    </message>
    <message>
        <source>A server could not be reached.</source>
        <translation>Не удалось связаться с сервером.</translation>
    </message>
    <message>
        <source>Check that it is running and that its address is right.</source>
        <translation>Проверьте, запущен ли он и верен ли его адрес.</translation>
    </message>
    <message>
        <source>No secure connection to a server was possible.</source>
        <translation>Не удалось установить защищённое соединение с сервером.</translation>
    </message>
    <message>
        <source>Check its address, its certificate and this computer&apos;s clock.</source>
        <translation>Проверьте его адрес, сертификат и часы этого компьютера.</translation>
    </message>
    <message>
        <source>A server did not accept the key.</source>
        <translation>Сервер не принял ключ.</translation>
    </message>
    <message>
        <source>Check the key of the models on the page Models.</source>
        <translation>Проверьте ключ моделей на странице «Модели».</translation>
    </message>
    <message>
        <source>A server did not accept the request.</source>
        <translation>Сервер отклонил запрос.</translation>
    </message>
    <message>
        <source>Check the sampling settings on the page Models, or try a shorter prompt.</source>
        <translation>Проверьте настройки генерации на странице «Модели» или сократите промпт.</translation>
    </message>
    <message>
        <source>A server is getting too many requests.</source>
        <translation>Сервер получает слишком много запросов.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Подождите минуту и попробуйте снова.</translation>
    </message>
    <message>
        <source>The account at a provider is used up.</source>
        <translation>Средства на счёте у провайдера закончились.</translation>
    </message>
    <message>
        <source>Top it up, or switch off the models that use it.</source>
        <translation>Пополните его или отключите модели, которые его используют.</translation>
    </message>
    <message>
        <source>A server reported a failure of its own.</source>
        <translation>На сервере произошёл сбой.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Системная связка ключей не отвечает.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use an environment variable for the key.</source>
        <translation>Разблокируйте связку ключей или храните ключ в переменной среды.</translation>
    </message>
    <message>
        <source>An answer broke off before its end.</source>
        <translation>Ответ оборвался, не дойдя до конца.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте снова.</translation>
    </message>
    <message>
        <source>An answer took too long: nothing came any more.</source>
        <translation>Ответ слишком задержался: новые данные перестали приходить.</translation>
    </message>
    <message>
        <source>Try again, or check whether the server is overloaded.</source>
        <translation>Попробуйте снова или проверьте, не перегружен ли сервер.</translation>
    </message>
    <message>
        <source>A provider withheld an answer.</source>
        <translation>Провайдер отказался выдать ответ.</translation>
    </message>
    <message>
        <source>Try again, or use another prompt.</source>
        <translation>Попробуйте снова или возьмите другой промпт.</translation>
    </message>
    <message>
        <source>An answer was empty.</source>
        <translation>Ответ оказался пустым.</translation>
    </message>
    <message>
        <source>The battle was stopped.</source>
        <translation>Поединок остановлен.</translation>
    </message>
    <message>
        <source>A recorded model has no answer to this prompt.</source>
        <translation>У модели с записанными ответами нет ответа на этот промпт.</translation>
    </message>
    <message>
        <source>Choose one of the suggested prompts, or add a model that answers by itself.</source>
        <translation>Выберите один из предложенных промптов или добавьте модель, которая отвечает сама.</translation>
    </message>
    <message>
        <source>Fewer than two models can answer this prompt.</source>
        <translation>На этот промпт могут ответить меньше двух моделей.</translation>
    </message>
    <message>
        <source>Choose one of the suggested prompts, or switch on or add models on the page Models.</source>
        <translation>Выберите один из предложенных промптов либо включите или добавьте модели на странице «Модели».</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Сейчас это невозможно.</translation>
    </message>
    <message>
        <source>Finish what is under way first.</source>
        <translation>Сначала завершите начатое.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A key is missing, or nobody allowed its use.</source>
        <translation>Ключа нет, или его использование не разрешено.</translation>
    </message>
    <message>
        <source>Edit the model on the page Models: enter the key, set the environment variable, or press Check and allow it.</source>
        <translation>Измените модель на странице «Модели»: введите ключ, задайте переменную окружения или нажмите «Проверить» и разрешите его использование.</translation>
    </message>
    <message>
        <source>A model is not there: its server does not know it, or its file is another one now.</source>
        <translation>Модели нет на месте: сервер её не знает или её файл теперь другой.</translation>
    </message>
    <message>
        <source>Check address, model ID and file on the page Models.</source>
        <translation>Проверьте адрес, ID модели и файл на странице «Модели».</translation>
    </message>
    <message>
        <source>A server sent no answer, but something that is not understood, or far more than an answer can be.</source>
        <translation>Вместо ответа сервер прислал нечто непонятное или намного больше, чем может быть в ответе.</translation>
    </message>
    <message>
        <source>Check address and protocol on the page Models, or limit the tokens there.</source>
        <translation>Проверьте адрес и протокол на странице «Модели» или ограничьте там число токенов.</translation>
    </message>
</context>
<context>
    <name>darkhorse::EvaluatorBar</name>
    <message>
        <source>Who judges?</source>
        <translation>Кто судит?</translation>
    </message>
    <message>
        <source>Choose a name or type a new one. The session of %1 ends with it.</source>
        <translation>Выберите имя или введите новое. Сеанс эксперта %1 на этом закончится.</translation>
    </message>
    <message>
        <source>Judging: %1</source>
        <translation>Эксперт: %1</translation>
    </message>
    <message>
        <source>Says who judges, and lets somebody else go on.</source>
        <translation>Показывает, кто судит, и позволяет передать место другому.</translation>
    </message>
    <message>
        <source>Guidelines (G)</source>
        <translation>Правила оценки (G)</translation>
    </message>
    <message>
        <source>Shows how battles of this arena are to be judged.</source>
        <translation>Показывает, как следует оценивать поединки этой арены.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) today</source>
        <translation>
            <numerusform>%Ln голос сегодня</numerusform>
            <numerusform>%Ln голоса сегодня</numerusform>
            <numerusform>%Ln голосов сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this session</source>
        <translation>
            <numerusform>%Ln за этот сеанс</numerusform>
            <numerusform>%Ln за этот сеанс</numerusform>
            <numerusform>%Ln за этот сеанс</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 в час</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Правила оценки</translation>
    </message>
</context>
<context>
    <name>darkhorse::ExamineMenu</name>
    <message>
        <source>Compare the two selected models</source>
        <translation>Сравнить две выбранные модели</translation>
    </message>
    <message>
        <source>Compare the first two models</source>
        <translation>Сравнить две первые модели</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Один момент…</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>Две модели</translation>
    </message>
    <message>
        <source>How firm is the first place?</source>
        <translation>Насколько прочно первое место?</translation>
    </message>
    <message>
        <source>Do the evaluators agree?</source>
        <translation>Согласны ли эксперты?</translation>
    </message>
    <message>
        <source>What does style add?</source>
        <translation>Что даёт стиль?</translation>
    </message>
    <message>
        <source>What does style add? (choose it under Method)</source>
        <translation>Что даёт стиль? (включите в «Методе»)</translation>
    </message>
    <message>
        <source>Declare this analysis</source>
        <translation>Заявить этот анализ</translation>
    </message>
    <message>
        <source>Every other filter or way of rating is marked as exploratory from then on</source>
        <translation>С этого момента любой другой фильтр или способ расчёта помечается как разведочный</translation>
    </message>
    <message>
        <source>Show the declared analysis</source>
        <translation>Показать заявленный анализ</translation>
    </message>
    <message>
        <source>Take the declaration back</source>
        <translation>Отозвать заявление</translation>
    </message>
</context>
<context>
    <name>darkhorse::ExportDialog</name>
    <message>
        <source>The preview is being made…</source>
        <translation>Готовится предпросмотр…</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>Выберите две разные модели.</translation>
    </message>
    <message>
        <source>Nothing of this arena has a place in such a file.</source>
        <translation>Для такого файла в этой арене ничего нет.</translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln category(ies) leave.</source>
        <translation>
            <numerusform>Будут переданы рейтинги %Ln категории.</numerusform>
            <numerusform>Будут переданы рейтинги %Ln категорий.</numerusform>
            <numerusform>Будут переданы рейтинги %Ln категорий.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replaced (%1)</source>
        <translation>&amp;Заменено (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written.</source>
        <translation>
            <numerusform>Записана %Ln запись.</numerusform>
            <numerusform>Записаны %Ln записи.</numerusform>
            <numerusform>Записано %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The standings were written.</source>
        <translation>Положение записано.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>What Will &amp;Leave</source>
        <translation>Что будет &amp;передано</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Начало файла</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Begins with (length)</source>
        <translation>Начало (длина)</translation>
    </message>
    <message>
        <source>Battle</source>
        <translation>Поединок</translation>
    </message>
    <message>
        <source>Personal data that are replaced</source>
        <translation>Заменяемые личные данные</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ExportMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>Сохранение диаграммы</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>Векторная картинка (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>leaderboard</source>
        <comment>name of a file without its ending</comment>
        <translation>таблица-лидеров</translation>
    </message>
    <message>
        <source>Copy table for a spreadsheet</source>
        <translation>Копировать таблицу для электронных таблиц</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Копировать таблицу как CSV</translation>
    </message>
    <message>
        <source>Copy chart as a picture</source>
        <translation>Копировать диаграмму как картинку</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Сохранить диаграмму…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ExportOptions</name>
    <message>
        <source>&amp;What:</source>
        <translation>Ч&amp;то:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Столбцы:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Chatbot Arena’s</source>
        <translation>Как в Chatbot Arena</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>As lists of &amp;messages</source>
        <translation>Списками &amp;реплик</translation>
    </message>
    <message>
        <source>&amp;Models:</source>
        <translation>&amp;Модели:</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Первая модель</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Вторая модель</translation>
    </message>
    <message>
        <source>&amp;Anonymous, for publication</source>
        <translation>&amp;Анонимно, для публикации</translation>
    </message>
    <message>
        <source>Evaluators get pseudonyms, personal data in texts are replaced, and models that are still secret are not named.</source>
        <translation>Эксперты получают псевдонимы, личные данные в текстах заменяются, а ещё секретные модели не называются.</translation>
    </message>
    <message>
        <source>Replace these &amp;names, too:</source>
        <translation>Заменить и эти &amp;имена:</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>через запятую</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>Вре&amp;мя:</translation>
    </message>
</context>
<context>
    <name>darkhorse::ExportText</name>
    <message>
        <source>Standings</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Battles with conversations</source>
        <translation>Поединки с беседами</translation>
    </message>
    <message>
        <source>Preference pairs for training</source>
        <translation>Пары предпочтений для обучения</translation>
    </message>
    <message>
        <source>Two models for LLM Comparator</source>
        <translation>Две модели для LLM Comparator</translation>
    </message>
    <message>
        <source>Ratings, intervals and ranks of every category, as they are now.</source>
        <translation>Рейтинги, интервалы и места во всех категориях на этот момент.</translation>
    </message>
    <message>
        <source>One row a vote, in the columns of Chatbot Arena&apos;s files, or more.</source>
        <translation>По строке на голос, в столбцах файлов Chatbot Arena или подробнее.</translation>
    </message>
    <message>
        <source>One object a line: the vote and both conversations.</source>
        <translation>По объекту на строку: голос и обе беседы.</translation>
    </message>
    <message>
        <source>One object a line: prompt, chosen and rejected answer. Ties are left out.</source>
        <translation>По объекту на строку: промпт, выбранный и отвергнутый ответ. Ничьи пропускаются.</translation>
    </message>
    <message>
        <source>One file that LLM Comparator opens. It compares two models.</source>
        <translation>Файл, который открывает LLM Comparator. Он сравнивает две модели.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для электронных таблиц</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON по строкам</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>To the hour</source>
        <translation>До часа</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>До дня</translation>
    </message>
    <message>
        <source>To the month</source>
        <translation>До месяца</translation>
    </message>
    <message>
        <source>Key or password</source>
        <translation>Ключ или пароль</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес почты</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Номер счёта</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Path in a home folder</source>
        <translation>Путь в домашней папке</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>Промпт %1</translation>
    </message>
    <message>
        <source>Answer A %1</source>
        <translation>Ответ A %1</translation>
    </message>
    <message>
        <source>Answer B %1</source>
        <translation>Ответ B %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) leave, %1.</source>
        <translation>
            <numerusform>Будет передана %Ln запись, %1.</numerusform>
            <numerusform>Будут переданы %Ln записи, %1.</numerusform>
            <numerusform>Будет передано %Ln записей, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are left out: ties, battles without texts, or with several turns.</source>
        <translation>
            <numerusform>%Ln голос пропущен: ничьи, поединки без текстов или с несколькими ходами.</numerusform>
            <numerusform>%Ln голоса пропущены: ничьи, поединки без текстов или с несколькими ходами.</numerusform>
            <numerusform>%Ln голосов пропущено: ничьи, поединки без текстов или с несколькими ходами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are left out: other models, or without texts.</source>
        <translation>
            <numerusform>%Ln голос пропущен: другие модели или нет текстов.</numerusform>
            <numerusform>%Ln голоса пропущены: другие модели или нет текстов.</numerusform>
            <numerusform>%Ln голосов пропущено: другие модели или нет текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data are replaced.</source>
        <translation>
            <numerusform>%Ln место с личными данными заменено.</numerusform>
            <numerusform>%Ln места с личными данными заменены.</numerusform>
            <numerusform>%Ln мест с личными данными заменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>No personal data were found in texts.</source>
        <translation>Личных данных в текстах не найдено.</translation>
    </message>
</context>
<context>
    <name>darkhorse::FileFields</name>
    <message>
        <source>Choose a Model File</source>
        <translation>Выбор файла модели</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Модели (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Файл:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>SHA-256: %1
Run by: %2</source>
        <translation>SHA-256: %1
Запускает: %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
</context>
<context>
    <name>darkhorse::FileWork</name>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>Пока %Ln строка</numerusform>
            <numerusform>Пока %Ln строки</numerusform>
            <numerusform>Пока %Ln строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::FilterBar</name>
    <message>
        <source>%1. Click to lift this restriction.</source>
        <translation>%1. Нажмите, чтобы снять это ограничение.</translation>
    </message>
    <message>
        <source>Lift the restriction %1</source>
        <translation>Снять ограничение %1</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Фильтр…</translation>
    </message>
    <message>
        <source>&amp;Filter (%1)…</source>
        <comment>with the number of restrictions</comment>
        <translation>&amp;Фильтр (%1)…</translation>
    </message>
    <message>
        <source>Rate only some votes: of some days, people, languages, models, verdicts or sources</source>
        <translation>Учитывать только часть голосов: по дням, экспертам, языкам, моделям, вердиктам или источникам</translation>
    </message>
</context>
<context>
    <name>darkhorse::FilterDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list and how many are ticked</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tick at least two models: a vote compares two.</source>
        <translation>Отметьте хотя бы две модели: голос сравнивает две.</translation>
    </message>
    <message>
        <source>The first day is after the last one, so no vote is left.</source>
        <translation>Первый день позже последнего, поэтому голосов не остаётся.</translation>
    </message>
    <message>
        <source>Where nothing is ticked, everything counts.</source>
        <translation>Где ничего не отмечено, учитывается всё.</translation>
    </message>
    <message>
        <source>Which votes to rate</source>
        <translation>Какие голоса учитывать</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>First day that counts</source>
        <translation>Первый учитываемый день</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;По</translation>
    </message>
    <message>
        <source>Last day that counts</source>
        <translation>Последний учитываемый день</translation>
    </message>
    <message>
        <source>Votes that say:</source>
        <translation>Голоса с вердиктом:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>&amp;Leave out redundant prompts</source>
        <translation>Не &amp;учитывать повторяющиеся промпты</translation>
    </message>
    <message>
        <source>Prompts that came so often that they would outweigh the others</source>
        <translation>Промпты, которые встречались так часто, что перевесили бы остальные</translation>
    </message>
    <message>
        <source>Leave out &amp;battles in which an answer named a model</source>
        <translation>Не учитывать &amp;поединки, где в ответе названа модель</translation>
    </message>
    <message>
        <source>Count &amp;battles in which an answer named a model, too</source>
        <translation>Учитывать и &amp;поединки, где в ответе названа модель</translation>
    </message>
</context>
<context>
    <name>darkhorse::FindBar</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found, all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Find in both answers</source>
        <translation>Найти в обоих ответах</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>darkhorse::FinderPanel</name>
    <message>
        <source>Looking for servers…</source>
        <translation>Идёт поиск серверов…</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>model, program, address</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>This server wants a key: %1. Add its models with Add on the page Models.</source>
        <translation>Этот сервер требует ключ: %1. Добавьте его модели кнопкой «Добавить» на странице «Модели».</translation>
    </message>
    <message>
        <source>No server was found. Any other can be added by its address with Add on the page Models.</source>
        <translation>Ни одного сервера не найдено. Любой другой можно добавить по адресу кнопкой «Добавить» на странице «Модели».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) found. Tick the models to be added.</source>
        <translation>
            <numerusform>Найден %Ln сервер. Отметьте модели, которые нужно добавить.</numerusform>
            <numerusform>Найдено %Ln сервера. Отметьте модели, которые нужно добавить.</numerusform>
            <numerusform>Найдено %Ln серверов. Отметьте модели, которые нужно добавить.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) added.</source>
        <translation>
            <numerusform>Добавлена %Ln модель.</numerusform>
            <numerusform>Добавлено %Ln модели.</numerusform>
            <numerusform>Добавлено %Ln моделей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds Ollama, LM Studio, vLLM and llama.cpp on the addresses of this computer that they use, and lists their models. Nothing leaves this computer.</source>
        <translation>Находит Ollama, LM Studio, vLLM и llama.cpp по их обычным адресам на этом компьютере и показывает их модели. С компьютера ничего не отправляется.</translation>
    </message>
    <message>
        <source>&amp;Find Servers</source>
        <translation>&amp;Найти серверы</translation>
    </message>
    <message>
        <source>&amp;Add Models</source>
        <translation>До&amp;бавить модели</translation>
    </message>
    <message>
        <source>Models that were found</source>
        <translation>Найденные модели</translation>
    </message>
</context>
<context>
    <name>darkhorse::FollowUpBar</name>
    <message>
        <source>Ask both models on…</source>
        <translation>Продолжить разговор с обеими моделями…</translation>
    </message>
    <message>
        <source>Next prompt of this battle</source>
        <translation>Следующий промпт этого поединка</translation>
    </message>
    <message>
        <source>Both models get it after what they have said. Enter sends it, Escape goes back to the verdicts.</source>
        <translation>Обе модели получат его после сказанного ими. Enter отправляет, Esc возвращает к вердиктам.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>darkhorse::ForecastText</name>
    <message>
        <source>The likeliest next pairs:</source>
        <translation>Наиболее вероятные следующие пары:</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 против %2: %3</translation>
    </message>
</context>
<context>
    <name>darkhorse::Formatting</name>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A лучше</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B лучше</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Ничья</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Оба плохи</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>С рейтингом</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Предварительно</translation>
    </message>
    <message>
        <source>Unbounded</source>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Несравнима</translation>
    </message>
</context>
<context>
    <name>darkhorse::GgufCard</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 млрд параметров</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 млн параметров</translation>
    </message>
    <message>
        <source>%1 thousand parameters</source>
        <translation>%1 тыс. параметров</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>architecture, number of parameters, quantization</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>quantization not given</source>
        <translation>квантование не указано</translation>
    </message>
    <message>
        <source>Context: %1 tokens, used: %2</source>
        <translation>Контекст: %1 токенов, используется: %2</translation>
    </message>
    <message>
        <source>Context: not given, used: %1 tokens</source>
        <translation>Контекст: не указан, используется: %1 токенов</translation>
    </message>
    <message>
        <source>Author: %1, license: %2</source>
        <translation>Автор: %1, лицензия: %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Chat template: in the file</source>
        <translation>Шаблон беседы: есть в файле</translation>
    </message>
    <message>
        <source>Chat template: none, so the answers may be odd</source>
        <translation>Шаблон беседы: нет, поэтому ответы могут быть странными</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>%1
Details: %2</source>
        <translation>%1
Подробности: %2</translation>
    </message>
    <message>
        <source>It needs about %1 of memory.</source>
        <translation>Ей нужно около %1 памяти.</translation>
    </message>
    <message>
        <source>It needs about %1 of memory; %2 are free.</source>
        <translation>Ей нужно около %1 памяти; свободно %2.</translation>
    </message>
    <message>
        <source>It needs about %1 of memory, but only %2 are free: it can be added, but it will not be started until there is room.</source>
        <translation>Ей нужно около %1 памяти, а свободно только %2: добавить её можно, но запустится она, лишь когда появится место.</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Название модели</translation>
    </message>
    <message>
        <source>Reading the file through</source>
        <translation>Чтение файла целиком</translation>
    </message>
    <message>
        <source>The file is damaged or not complete.</source>
        <translation>Файл повреждён или неполон.</translation>
    </message>
    <message>
        <source>The file is no chat model in GGUF.</source>
        <translation>Это не чат-модель в формате GGUF.</translation>
    </message>
</context>
<context>
    <name>darkhorse::GgufDialog</name>
    <message>
        <source>Add Model Files</source>
        <translation>Добавление файлов моделей</translation>
    </message>
    <message>
        <source>llama-server, the program that runs model files, was not found on this computer. The models can be added all the same; Local Models, Servers says how to get it.</source>
        <translation>Программа llama-server, которая запускает файлы моделей, на этом компьютере не найдена. Модели можно добавить и без неё; как её получить, сказано в меню «Локальные модели», «Серверы».</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>darkhorse::GuessStrip</name>
    <message>
        <source>Your verdict is stored. Before the names: which model was %1, do you think?</source>
        <translation>Ваш вердикт сохранён. Прежде чем назвать модели: как вы думаете, какая из них %1?</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>Дальше (Enter)</translation>
    </message>
</context>
<context>
    <name>darkhorse::GuidelinesDialog</name>
    <message>
        <source>Guidelines</source>
        <translation>Правила оценки</translation>
    </message>
    <message>
        <source>Guidelines of this arena</source>
        <translation>Правила оценки этой арены</translation>
    </message>
    <message>
        <source>This arena has no guidelines yet. Its owner can write some: what counts as better, when it is a tie, when both are bad, and when to skip.</source>
        <translation>У этой арены ещё нет правил оценки. Владелец может написать их: что считать лучшим, когда ничья, когда оба плохи и когда пропускать.</translation>
    </message>
    <message>
        <source>Guidelines of this arena, as Markdown</source>
        <translation>Правила оценки этой арены в формате Markdown</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save what you wrote?</source>
        <translation>Сохранить написанное?</translation>
    </message>
    <message>
        <source>- A is better when …
- It is a tie when …
- Both are bad when …
- Skip when …</source>
        <translation>- A лучше, когда …
- Ничья, когда …
- Оба плохи, когда …
- Пропускать, когда …</translation>
    </message>
    <message>
        <source>Write them…</source>
        <translation>Написать…</translation>
    </message>
</context>
<context>
    <name>darkhorse::HelloDialog</name>
    <message>
        <source>Hello! Say in one sentence who you are.</source>
        <translation>Здравствуйте! Скажите одним предложением, кто вы.</translation>
    </message>
    <message>
        <source>Say Hello to %1</source>
        <translation>Разговор с моделью %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Спросить</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Ожидание ответа…</translation>
    </message>
    <message>
        <source>The answer is coming…</source>
        <translation>Ответ поступает…</translation>
    </message>
    <message>
        <source>The model is thinking…</source>
        <translation>Модель размышляет…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. It is asked again in %n second(s).</source>
        <translation>
            <numerusform>Сервер занят. Повторный запрос через %n секунду.</numerusform>
            <numerusform>Сервер занят. Повторный запрос через %n секунды.</numerusform>
            <numerusform>Сервер занят. Повторный запрос через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Details: %2</source>
        <translation>%1
Подробности: %2</translation>
    </message>
    <message>
        <source>First text after %1, all after %2.</source>
        <translation>Первый текст через %1, весь ответ через %2.</translation>
    </message>
    <message>
        <source>%1 tokens a second.</source>
        <translation>%1 токенов в секунду.</translation>
    </message>
    <message>
        <source>Tokens read: %1, written: %2.</source>
        <translation>Прочитано токенов: %1, написано: %2.</translation>
    </message>
    <message>
        <source>Cost: %1 USD.</source>
        <translation>Стоимость: %1 долл.</translation>
    </message>
    <message>
        <source>The server refuses these settings and was asked without them: %1.</source>
        <translation>Сервер отвергает эти настройки, поэтому запрос отправлен без них: %1.</translation>
    </message>
</context>
<context>
    <name>darkhorse::HelpText</name>
    <message>
        <source>%1 or %2</source>
        <comment>two keys</comment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>Send the prompt, start the next round</source>
        <translation>Отправить промпт, начать следующий раунд</translation>
    </message>
    <message>
        <source>New line in the prompt</source>
        <translation>Новая строка в промпте</translation>
    </message>
    <message>
        <source>Stop both answers</source>
        <translation>Остановить оба ответа</translation>
    </message>
    <message>
        <source>Scroll both answers</source>
        <translation>Прокрутка обоих ответов</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Battle</source>
        <translation>Поединок</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>About Darkhorse</source>
        <translation>О программе Darkhorse</translation>
    </message>
    <message>
        <source>Darkhorse %1</source>
        <translation>Darkhorse %1</translation>
    </message>
    <message>
        <source>A workbench for blind battles between language models.

Free software under the GNU General Public License, version 3 or later.
Running on Qt %1.</source>
        <translation>Рабочее место для поединков языковых моделей вслепую.

Свободная программа по лицензии GNU General Public License версии 3 или более поздней.
Работает на Qt %1.</translation>
    </message>
    <message>
        <source>Take back a verdict whose models are not named yet</source>
        <translation>Взять назад вердикт, пока модели не названы</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Прежние промпты</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Поиск по истории</translation>
    </message>
    <message>
        <source>Ask the same two models on</source>
        <translation>Спросить те же две модели ещё</translation>
    </message>
    <message>
        <source>Ask both the last prompt again</source>
        <translation>Задать обеим последний промпт ещё раз</translation>
    </message>
    <message>
        <source>Skip the battle, with a reason</source>
        <translation>Пропустить поединок с указанием причины</translation>
    </message>
    <message>
        <source>Guidelines of this arena</source>
        <translation>Правила оценки этой арены</translation>
    </message>
    <message>
        <source>Find in both answers</source>
        <translation>Найти в обоих ответах</translation>
    </message>
    <message>
        <source>Larger or smaller answers</source>
        <translation>Ответы крупнее или мельче</translation>
    </message>
</context>
<context>
    <name>darkhorse::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Model A</source>
        <translation>Модель A</translation>
    </message>
    <message>
        <source>Model B</source>
        <translation>Модель B</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Эксперт</translation>
    </message>
</context>
<context>
    <name>darkhorse::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln battle(s)</source>
        <translation>
            <numerusform>%Ln поединок</numerusform>
            <numerusform>%Ln поединка</numerusform>
            <numerusform>%Ln поединков</numerusform>
        </translation>
    </message>
    <message>
        <source>No battle has a prompt or a model with “%1”.</source>
        <translation>Нет поединков, где в промпте или имени модели есть «%1».</translation>
    </message>
    <message>
        <source>There are no battles yet. Every battle that you hold is kept here with both answers.</source>
        <translation>Поединков пока нет. Здесь сохраняется каждый проведённый поединок с обоими ответами.</translation>
    </message>
    <message>
        <source>Show all battles</source>
        <translation>Показать все поединки</translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation>Начать поединок</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Search prompts and models</source>
        <translation>Поиск по промптам и моделям</translation>
    </message>
    <message>
        <source>Export votes…</source>
        <translation>Экспорт голосов…</translation>
    </message>
    <message>
        <source>Past battles</source>
        <translation>Прошедшие поединки</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
    </message>
    <message>
        <source>Tag the chosen battles, or correct what was read of their prompts</source>
        <translation>Пометить выбранные поединки или исправить метки промптов</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Судить заново</translation>
    </message>
    <message>
        <source>Take the verdict back; the battle opens on the page Battle</source>
        <translation>Взять вердикт назад; поединок откроется на странице «Поединок»</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>How blind?</source>
        <translation>Насколько вслепую?</translation>
    </message>
    <message>
        <source>What evaluators guessed before the names, and which side they prefer</source>
        <translation>Что эксперты предположили до раскрытия имён и какую сторону предпочитают</translation>
    </message>
    <message>
        <source>Since this vote</source>
        <translation>С этого голоса</translation>
    </message>
    <message>
        <source>Shows on the leaderboard how the ratings have changed since before this vote</source>
        <translation>Показать в таблице лидеров, как изменились рейтинги с момента перед этим голосом</translation>
    </message>
</context>
<context>
    <name>darkhorse::HistoryText</name>
    <message>
        <source>Void</source>
        <translation>Не засчитан</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Вердикта пока нет</translation>
    </message>
    <message>
        <source>This battle is void and does not count.</source>
        <translation>Этот поединок не состоялся и не засчитан.</translation>
    </message>
    <message>
        <source>This battle has no verdict, so its models are not named and its answers are not shown here.</source>
        <translation>У этого поединка нет вердикта, поэтому его модели здесь не названы, а ответы не показаны.</translation>
    </message>
    <message>
        <source>Verdict: %1.</source>
        <translation>Вердикт: %1.</translation>
    </message>
    <message>
        <source>Verdict by %2: %1.</source>
        <translation>Вердикт (%2): %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a turn and its prompt</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>First text after %1, complete after %2.</source>
        <translation>Первый текст через %1, полный ответ через %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s).</source>
        <translation>
            <numerusform>%Ln токен.</numerusform>
            <numerusform>%Ln токена.</numerusform>
            <numerusform>%Ln токенов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut at the token limit.</source>
        <translation>Обрезан по лимиту токенов.</translation>
    </message>
    <message>
        <source>Pair and sides drawn with seed %1 (rule “%2”).</source>
        <translation>Пара и стороны выбраны жеребьёвкой с начальным числом %1 (правило «%2»).</translation>
    </message>
    <message>
        <source>(imported without its conversation)</source>
        <translation>(импортировано без переписки)</translation>
    </message>
    <message>
        <source>An answer named a model, so the vote is rated only if the battle rules say so.</source>
        <translation>В ответе названа модель, поэтому голос учитывается, только если так велят правила поединков.</translation>
    </message>
    <message>
        <source>Reasons: %1.</source>
        <translation>Причины: %1.</translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>Уверенность: %1.</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Комментарий: %1</translation>
    </message>
    <message>
        <source>Verdict by %2: %1. It can still be changed; its models are named when the session ends.</source>
        <translation>Вердикт (%2): %1. Его ещё можно изменить; модели будут названы в конце сеанса.</translation>
    </message>
    <message>
        <source>Verdict by %2: %1. Its models are not named to this evaluator.</source>
        <translation>Вердикт (%2): %1. Этому эксперту модели не называются.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>This battle was skipped and does not count: %1.</source>
        <translation>Поединок пропущен и не засчитан: %1.</translation>
    </message>
    <message>
        <source>It does not count (%1): %2</source>
        <translation>Голос не засчитывается (%1): %2</translation>
    </message>
    <message>
        <source>The same answers were judged before, with their sides exchanged; only the first vote is rated.</source>
        <translation>Те же ответы уже оценивались с поменянными сторонами; в рейтинге учитывается только первый голос.</translation>
    </message>
    <message>
        <source>The vote was imported without the answers.</source>
        <translation>Голос импортирован без ответов.</translation>
    </message>
    <message>
        <source>This side gave no complete answer.</source>
        <translation>Эта сторона не дала полного ответа.</translation>
    </message>
    <message>
        <source>The vote was imported: the pair was not drawn here.</source>
        <translation>Голос импортирован: жеребьёвки пары здесь не было.</translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportAnswers</name>
    <message numerus="yes">
        <source>%Ln new model(s).</source>
        <translation>
            <numerusform>%Ln новая модель.</numerusform>
            <numerusform>%Ln новые модели.</numerusform>
            <numerusform>%Ln новых моделей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s).</source>
        <translation>
            <numerusform>%Ln новый промпт.</numerusform>
            <numerusform>%Ln новых промпта.</numerusform>
            <numerusform>%Ln новых промптов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were there already and stay as they were.</source>
        <translation>
            <numerusform>%Ln ответ уже был и остался прежним.</numerusform>
            <numerusform>%Ln ответа уже были и остались прежними.</numerusform>
            <numerusform>%Ln ответов уже были и остались прежними.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) had no prompt or no answer and were left out.</source>
        <translation>
            <numerusform>В %Ln записи не было промпта или ответа, и она пропущена.</numerusform>
            <numerusform>В %Ln записях не было промпта или ответа, и они пропущены.</numerusform>
            <numerusform>В %Ln записях не было промпта или ответа, и они пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Импорт ответов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were taken in.</source>
        <translation>
            <numerusform>Принят %Ln ответ.</numerusform>
            <numerusform>Принято %Ln ответа.</numerusform>
            <numerusform>Принято %Ln ответов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded answers (*.json *.jsonl *.csv)</source>
        <translation>Записанные ответы (*.json *.jsonl *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>Чтение ответов…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportBoards</name>
    <message>
        <source>Import published leaderboards</source>
        <translation>Импорт опубликованных таблиц</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leaderboard(s) were taken in.</source>
        <translation>
            <numerusform>Принята %Ln таблица.</numerusform>
            <numerusform>Приняты %Ln таблицы.</numerusform>
            <numerusform>Принято %Ln таблиц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv *.json *.jsonl)</source>
        <translation>Таблицы (*.csv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading the leaderboards…</source>
        <translation>Чтение таблиц…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportPrompts</name>
    <message numerus="yes">
        <source>%Ln prompt(s) were in the set already.</source>
        <translation>
            <numerusform>%Ln промпт уже был в наборе.</numerusform>
            <numerusform>%Ln промпта уже были в наборе.</numerusform>
            <numerusform>%Ln промптов уже были в наборе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) had no prompt and were left out.</source>
        <translation>
            <numerusform>%Ln запись без промпта пропущена.</numerusform>
            <numerusform>%Ln записи без промпта пропущены.</numerusform>
            <numerusform>%Ln записей без промпта пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>Добавить промпты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) were taken in.</source>
        <translation>
            <numerusform>Добавлен %Ln промпт.</numerusform>
            <numerusform>Добавлено %Ln промпта.</numerusform>
            <numerusform>Добавлено %Ln промптов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts (*.txt *.csv *.json *.jsonl)</source>
        <translation>Промпты (*.txt *.csv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading the prompts…</source>
        <translation>Чтение промптов…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportSettings</name>
    <message>
        <source>Import Model Settings</source>
        <translation>Импорт настроек моделей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) added.</source>
        <translation>
            <numerusform>Добавлена %Ln модель.</numerusform>
            <numerusform>Добавлены %Ln модели.</numerusform>
            <numerusform>Добавлено %Ln моделей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are not taken over from files.</source>
        <translation>Ключи из файлов не переносятся.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Файлы JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportVotes</name>
    <message>
        <source>Import Votes</source>
        <translation>Импорт голосов</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>строки JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read as votes and are left out.</source>
        <translation>
            <numerusform>%Ln строку нельзя прочитать как голос, она пропускается.</numerusform>
            <numerusform>%Ln строки нельзя прочитать как голоса, они пропускаются.</numerusform>
            <numerusform>%Ln строк нельзя прочитать как голоса, они пропускаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatbot Arena</source>
        <translation>Chatbot Arena</translation>
    </message>
    <message>
        <source>Chatbot Arena, 55k of Kaggle</source>
        <translation>Chatbot Arena, 55k с Kaggle</translation>
    </message>
    <message>
        <source>MT-bench pairs</source>
        <translation>Пары MT-bench</translation>
    </message>
    <message>
        <source>AlpacaEval annotations</source>
        <translation>Оценки AlpacaEval</translation>
    </message>
    <message>
        <source>FastChat server log</source>
        <translation>Журнал сервера FastChat</translation>
    </message>
    <message>
        <source>evalica and LLMFAO</source>
        <translation>evalica и LLMFAO</translation>
    </message>
    <message>
        <source>columns of no known layout</source>
        <translation>столбцы неизвестного формата</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layout of a vote file, kind of file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no verdict.</source>
        <translation>Нет вердикта.</translation>
    </message>
    <message>
        <source>The verdict is none that is known.</source>
        <translation>Вердикт неизвестен.</translation>
    </message>
    <message>
        <source>A model has no name.</source>
        <translation>У модели нет имени.</translation>
    </message>
    <message>
        <source>Both sides are the same model.</source>
        <translation>Обе стороны — одна модель.</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns.</source>
        <translation>В строке больше ячеек, чем столбцов в таблице.</translation>
    </message>
    <message>
        <source>A quoted cell never ends.</source>
        <translation>Кавычка ячейки не закрыта.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Это не объект JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) in the file.</source>
        <translation>
            <numerusform>%Ln голос в файле.</numerusform>
            <numerusform>%Ln голоса в файле.</numerusform>
            <numerusform>%Ln голосов в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are new.</source>
        <translation>
            <numerusform>Новый: %Ln голос.</numerusform>
            <numerusform>Новых: %Ln голоса.</numerusform>
            <numerusform>Новых: %Ln голосов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) in the file.</source>
        <translation>
            <numerusform>%Ln модель в файле.</numerusform>
            <numerusform>%Ln модели в файле.</numerusform>
            <numerusform>%Ln моделей в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) are new.</source>
        <translation>
            <numerusform>Новая: %Ln модель.</numerusform>
            <numerusform>Новых: %Ln модели.</numerusform>
            <numerusform>Новых: %Ln моделей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluator(s) in the file.</source>
        <translation>
            <numerusform>%Ln эксперт в файле.</numerusform>
            <numerusform>%Ln эксперта в файле.</numerusform>
            <numerusform>%Ln экспертов в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluator(s) are new.</source>
        <translation>
            <numerusform>Новый: %Ln эксперт.</numerusform>
            <numerusform>Новых: %Ln эксперта.</numerusform>
            <numerusform>Новых: %Ln экспертов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are in the arena already and stay as they are.</source>
        <translation>
            <numerusform>%Ln голос уже есть в арене и не меняется.</numerusform>
            <numerusform>%Ln голоса уже есть в арене и не меняются.</numerusform>
            <numerusform>%Ln голосов уже есть в арене и не меняются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) were taken in.</source>
        <translation>
            <numerusform>Принят %Ln голос.</numerusform>
            <numerusform>Принято %Ln голоса.</numerusform>
            <numerusform>Принято %Ln голосов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new model(s).</source>
        <translation>
            <numerusform>%Ln новая модель.</numerusform>
            <numerusform>%Ln новые модели.</numerusform>
            <numerusform>%Ln новых моделей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new evaluator(s).</source>
        <translation>
            <numerusform>%Ln новый эксперт.</numerusform>
            <numerusform>%Ln новых эксперта.</numerusform>
            <numerusform>%Ln новых экспертов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) were in the arena already and stay as they are.</source>
        <translation>
            <numerusform>%Ln голос уже был в арене и не изменился.</numerusform>
            <numerusform>%Ln голоса уже были в арене и не изменились.</numerusform>
            <numerusform>%Ln голосов уже было в арене, они не изменились.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln голос</numerusform>
            <numerusform>%Ln голоса</numerusform>
            <numerusform>%Ln голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>votes</comment>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <comment>votes, votes a second, time</comment>
        <translation>%1, %2, осталось %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>votes, votes a second</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Votes (*.csv *.tsv *.json *.jsonl *.gz *.zip *.zst *.xz *.bz2)</source>
        <translation>Голоса (*.csv *.tsv *.json *.jsonl *.gz *.zip *.zst *.xz *.bz2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, packing and encoding</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Arena-Hard judgments</source>
        <translation>Оценки Arena-Hard</translation>
    </message>
    <message>
        <source>Open WebUI feedback</source>
        <translation>Отзывы Open WebUI</translation>
    </message>
    <message>
        <source>Label Studio, pairwise</source>
        <translation>Label Studio, попарно</translation>
    </message>
    <message>
        <source>LLM Comparator</source>
        <translation>LLM Comparator</translation>
    </message>
    <message>
        <source>JudgeArena battles</source>
        <translation>Поединки JudgeArena</translation>
    </message>
    <message>
        <source>Model &amp;A:</source>
        <translation>Мо&amp;дель A:</translation>
    </message>
    <message>
        <source>Model &amp;B:</source>
        <translation>Моде&amp;ль B:</translation>
    </message>
    <message>
        <source>Verd&amp;ict:</source>
        <translation>&amp;Вердикт:</translation>
    </message>
    <message>
        <source>&amp;Evaluator:</source>
        <translation>&amp;Эксперт:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>В&amp;ремя:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>&amp;Key of the prompt:</source>
        <translation>&amp;Ключ промпта:</translation>
    </message>
    <message>
        <source>&amp;Prompt:</source>
        <translation>&amp;Промпт:</translation>
    </message>
    <message>
        <source>Ans&amp;wer of A:</source>
        <translation>&amp;Ответ A:</translation>
    </message>
    <message>
        <source>Answer &amp;of B:</source>
        <translation>Отве&amp;т B:</translation>
    </message>
    <message>
        <source>Ori&amp;gin:</source>
        <translation>Происхо&amp;ждение:</translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportVotesDialog</name>
    <message>
        <source>Import Votes</source>
        <translation>Импорт голосов</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>As recognised: %1</source>
        <translation>Как распознано: %1</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Как распознано</translation>
    </message>
    <message>
        <source>&amp;Save This List…</source>
        <translation>&amp;Сохранить этот список…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>Stopped. The arena is as it was.</source>
        <translation>Остановлено. Арена не изменилась.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Save the Rows That Are Left Out</source>
        <translation>Сохранить пропущенные строки</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Writing the rows that are left out…</source>
        <translation>Запись пропущенных строк…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln строка записана в %1.</numerusform>
            <numerusform>%Ln строки записаны в %1.</numerusform>
            <numerusform>%Ln строк записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other layout…</source>
        <translation>Другой формат…</translation>
    </message>
    <message>
        <source>Na&amp;mes That Look Alike (%1)…</source>
        <translation>По&amp;хожие имена (%1)…</translation>
    </message>
    <message>
        <source>No votes are recognised in this file. If there are some, choose “Other layout…” above and say which columns hold what.</source>
        <translation>В этом файле не распознано ни одного голоса. Если они там есть, выберите вверху «Другой формат…» и укажите, что в каких столбцах.</translation>
    </message>
</context>
<context>
    <name>darkhorse::KeyQuestion</name>
    <message>
        <source>Send the key in %1 to %2?</source>
        <translation>Отправлять ключ из %1 на %2?</translation>
    </message>
    <message>
        <source>The model %1 of this arena asks for the environment variable %2 of this computer. Whoever made the arena chose both. Allow it only when you know the server and the key is meant for it.</source>
        <translation>Модель %1 этой арены запрашивает переменную окружения %2 этого компьютера. Сервер и переменную выбрал тот, кто создал арену. Разрешайте, только если вы знаете этот сервер и ключ предназначен для него.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Разрешить</translation>
    </message>
    <message>
        <source>&amp;Do Not Allow</source>
        <translation>&amp;Не разрешать</translation>
    </message>
</context>
<context>
    <name>darkhorse::LabelDialog</name>
    <message>
        <source>unknown language</source>
        <translation>неизвестный язык</translation>
    </message>
    <message>
        <source>Tags and labels</source>
        <translation>Теги и метки</translation>
    </message>
    <message>
        <source>The program read: %1. A correction counts instead, for this prompt wherever it is asked.</source>
        <translation>Определено программой: %1. Исправление действует вместо этого для данного промпта во всех поединках.</translation>
    </message>
    <message>
        <source>%1, about code</source>
        <translation>%1, о программировании</translation>
    </message>
    <message numerus="yes">
        <source>What you enter is added to %Ln battle(s).</source>
        <translation>
            <numerusform>Введённое добавляется к %Ln поединку.</numerusform>
            <numerusform>Введённое добавляется к %Ln поединкам.</numerusform>
            <numerusform>Введённое добавляется к %Ln поединкам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of the battle:</source>
        <translation>Теги поединка:</translation>
    </message>
    <message>
        <source>Tags of the prompt:</source>
        <translation>Теги промпта:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Язык:</translation>
    </message>
    <message>
        <source>About code:</source>
        <translation>О программировании:</translation>
    </message>
    <message>
        <source>legal, urgent</source>
        <translation>право, срочно</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>оставить как есть</translation>
    </message>
    <message>
        <source>as the program read it</source>
        <translation>как определила программа</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1 (исправлено)</translation>
    </message>
    <message>
        <source>about code (corrected)</source>
        <translation>о программировании (исправлено)</translation>
    </message>
    <message>
        <source>not about code (corrected)</source>
        <translation>не о программировании (исправлено)</translation>
    </message>
    <message>
        <source>about code</source>
        <translation>о программировании</translation>
    </message>
</context>
<context>
    <name>darkhorse::LabellingDialog</name>
    <message>
        <source>Hard prompts (seven criteria)</source>
        <translation>Трудные промпты (семь критериев)</translation>
    </message>
    <message>
        <source>Instruction following</source>
        <translation>Следование указаниям</translation>
    </message>
    <message>
        <source>Math</source>
        <translation>Математика</translation>
    </message>
    <message>
        <source>Creative writing</source>
        <translation>Творческое письмо</translation>
    </message>
    <message>
        <source>Labelled: %1, not understood: %2, without an answer: %3, tokens: %4</source>
        <translation>Размечено: %1, не понято: %2, без ответа: %3, токенов: %4</translation>
    </message>
    <message>
        <source>%1, cost: $%2</source>
        <translation>%1, стоимость: $%2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>Stopped. The same again goes on from here.</source>
        <translation>Остановлено. Повторный запуск продолжит с этого места.</translation>
    </message>
    <message>
        <source>Every prompt is labelled already.</source>
        <translation>Все промпты уже размечены.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how it ended, then the counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Label Prompts by a Model</source>
        <translation>Разметка промптов моделью</translation>
    </message>
    <message>
        <source>A model reads every prompt that was battled over and says what it is about. Categories by label then count those votes. What is labelled already is not asked again; a correction by a person always wins.</source>
        <translation>Модель читает каждый промпт, по которому были поединки, и говорит, о чём он. Категории по меткам затем считают эти голоса. Что уже размечено, повторно не спрашивается; исправление человека всегда главнее.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Модель:</translation>
    </message>
    <message>
        <source>No model that answers for itself: add one on the page Models.</source>
        <translation>Нет модели, которая отвечает сама: добавьте её на странице «Модели».</translation>
    </message>
    <message>
        <source>What to &amp;ask:</source>
        <translation>О чём &amp;спрашивать:</translation>
    </message>
    <message>
        <source>Model that labels</source>
        <translation>Размечающая модель</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>О чём спрашивать</translation>
    </message>
    <message>
        <source>Prompts asked so far</source>
        <translation>Сколько промптов уже пройдено</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>darkhorse::LeaderboardPage</name>
    <message>
        <source>Leaderboard</source>
        <translation>Таблица лидеров</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>К&amp;атегория:</translation>
    </message>
    <message>
        <source>Which votes count for this leaderboard</source>
        <translation>Какие голоса учитываются в этой таблице</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Method…</source>
        <translation>&amp;Метод…</translation>
    </message>
    <message>
        <source>How the ratings are made: method, intervals, anchor, weights</source>
        <translation>Как рассчитываются рейтинги: метод, интервалы, якорь, веса</translation>
    </message>
    <message>
        <source>E&amp;xamine</source>
        <translation>&amp;Изучить</translation>
    </message>
    <message>
        <source>Compare two models, test how firm the first place is, see whether evaluators agree</source>
        <translation>Сравнить две модели, проверить прочность первого места, узнать, согласны ли эксперты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are not labelled for this category; they are left out.</source>
        <translation>
            <numerusform>%Ln голос не помечен для этой категории и не учтён.</numerusform>
            <numerusform>%Ln голоса не помечены для этой категории и не учтены.</numerusform>
            <numerusform>%Ln голосов не помечены для этой категории и не учтены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs about %Ln more vote(s) until no model is provisional.</source>
        <translation>
            <numerusform>Нужен ещё примерно %Ln голос, чтобы ни у одной модели не было предварительной оценки.</numerusform>
            <numerusform>Нужно ещё примерно %Ln голоса, чтобы ни у одной модели не было предварительной оценки.</numerusform>
            <numerusform>Нужно ещё примерно %Ln голосов, чтобы ни у одной модели не было предварительной оценки.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are being read for style control…</source>
        <translation>Читаются ответы, чтобы уравнять стиль…</translation>
    </message>
</context>
<context>
    <name>darkhorse::LeftOut</name>
    <message>
        <source>Both sides are names of one model.</source>
        <translation>Обе стороны — имена одной модели.</translation>
    </message>
    <message>
        <source>An answer named a model or its maker.</source>
        <translation>В ответе названа модель или её создатель.</translation>
    </message>
    <message>
        <source>An answer is an error message.</source>
        <translation>Вместо ответа — сообщение об ошибке.</translation>
    </message>
    <message>
        <source>An answer was not finished.</source>
        <translation>Ответ не закончен.</translation>
    </message>
    <message>
        <source>Votes of this evaluator are left out.</source>
        <translation>Голоса этого эксперта не засчитываются.</translation>
    </message>
    <message>
        <source>The evaluator does not vote as others do.</source>
        <translation>Эксперт голосует не так, как другие.</translation>
    </message>
    <message>
        <source>The evaluator had cast enough votes that day.</source>
        <translation>Эксперт уже отдал в этот день достаточно голосов.</translation>
    </message>
</context>
<context>
    <name>darkhorse::LinkPrompt</name>
    <message>
        <source>Open this link in the browser? A model wrote it.</source>
        <translation>Открыть эту ссылку в браузере? Её написала модель.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>This is no web address, so it is not opened.</source>
        <translation>Это не веб-адрес, поэтому ссылка не открыта.</translation>
    </message>
</context>
<context>
    <name>darkhorse::LocalButton</name>
    <message>
        <source>Add Model Files</source>
        <translation>Добавление файлов моделей</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Модели (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>&amp;Local Models</source>
        <translation>&amp;Локальные модели</translation>
    </message>
    <message>
        <source>Models on this computer: files, and servers that run them. Files can also be dropped on the page.</source>
        <translation>Модели на этом компьютере: файлы и серверы, которые их запускают. Файлы можно и перетащить на страницу.</translation>
    </message>
    <message>
        <source>Add Model &amp;Files…</source>
        <translation>Добавить &amp;файлы моделей…</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Серверы…</translation>
    </message>
</context>
<context>
    <name>darkhorse::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New arena…</source>
        <translation>&amp;Новая арена…</translation>
    </message>
    <message>
        <source>&amp;Open arena…</source>
        <translation>&amp;Открыть арену…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Недавн&amp;ие арены</translation>
    </message>
    <message>
        <source>&amp;Sample arena</source>
        <translation>&amp;Демонстрационная арена</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Начальная страница</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;About Darkhorse</source>
        <translation>&amp;О программе Darkhorse</translation>
    </message>
    <message>
        <source>&amp;Import votes…</source>
        <translation>&amp;Импортировать голоса…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Export the &amp;whole arena…</source>
        <translation>Экспорт всей &amp;арены…</translation>
    </message>
    <message>
        <source>&amp;Merge a bundle…</source>
        <translation>&amp;Слить с архивом…</translation>
    </message>
</context>
<context>
    <name>darkhorse::MainWindow</name>
    <message>
        <source>Arenas (*.darkhorse)</source>
        <translation>Арены (*.darkhorse)</translation>
    </message>
    <message>
        <source>New arena</source>
        <translation>Новая арена</translation>
    </message>
    <message>
        <source>Arenas (*.darkhorse);;All files (*)</source>
        <translation>Арены (*.darkhorse);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open arena</source>
        <translation>Открыть арену</translation>
    </message>
    <message>
        <source>A battle waits for your verdict.</source>
        <translation>Поединок ждёт вашего вердикта.</translation>
    </message>
    <message>
        <source>If you leave it now, it does not count.</source>
        <translation>Если уйти сейчас, он не будет засчитан.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Уйти</translation>
    </message>
    <message>
        <source>%1 – Darkhorse</source>
        <comment>arena</comment>
        <translation>%1 — Darkhorse</translation>
    </message>
    <message>
        <source>Darkhorse</source>
        <translation>Darkhorse</translation>
    </message>
    <message>
        <source>A battle is under way.</source>
        <translation>Поединок ещё идёт.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
</context>
<context>
    <name>darkhorse::MappingDialog</name>
    <message>
        <source>Describe the Layout of a Vote File</source>
        <translation>Описание формата файла голосов</translation>
    </message>
    <message>
        <source>Say which columns of %1 hold what. The first rows are shown as they would be read.</source>
        <translation>Укажите, что стоит в каких столбцах файла %1. Первые строки показаны так, как они будут прочитаны.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>Re&amp;member for files with these columns</source>
        <translation>Запо&amp;мнить для файлов с такими столбцами</translation>
    </message>
    <message>
        <source>Loa&amp;d…</source>
        <translation>За&amp;грузить…</translation>
    </message>
    <message>
        <source>&amp;Save as File…</source>
        <translation>&amp;Сохранить в файл…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>Исполь&amp;зовать</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Отм&amp;ена</translation>
    </message>
    <message>
        <source>Both models and the verdict need a column.</source>
        <translation>Нужны столбцы для обеих моделей и вердикта.</translation>
    </message>
    <message>
        <source>No row would be a vote.</source>
        <translation>Ни одна строка не будет голосом.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) among the first %1 rows.</source>
        <translation>
            <numerusform>%Ln голос среди первых строк (%1).</numerusform>
            <numerusform>%Ln голоса среди первых строк (%1).</numerusform>
            <numerusform>%Ln голосов среди первых строк (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a Layout</source>
        <translation>Загрузка формата</translation>
    </message>
    <message>
        <source>Layout (*.json)</source>
        <translation>Формат (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the Layout</source>
        <translation>Сохранение формата</translation>
    </message>
</context>
<context>
    <name>darkhorse::MappingForm</name>
    <message>
        <source>Choose a column</source>
        <translation>Выберите столбец</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Нет в файле</translation>
    </message>
</context>
<context>
    <name>darkhorse::MarkdownRenderer</name>
    <message>
        <source>[Image, not loaded: %1]</source>
        <translation>[Изображение не загружено: %1]</translation>
    </message>
</context>
<context>
    <name>darkhorse::MethodDialog</name>
    <message>
        <source>Sandwich estimate (exact)</source>
        <translation>Сэндвич-оценка (точная)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>None: the mean is 1000</source>
        <translation>Нет: среднее равно 1000</translation>
    </message>
    <message>
        <source>Chatbot Arena 2024</source>
        <translation>Chatbot Arena 2024</translation>
    </message>
    <message>
        <source>The most likely strengths for all votes together. Ties and both-bads count as half a win for each side.</source>
        <translation>Самые правдоподобные силы по всем голосам сразу. Ничья и «оба плохи» — по полпобеды каждой стороне.</translation>
    </message>
    <message>
        <source>As Bradley-Terry, but ties and both-bads are an outcome of their own. Its ratings lie farther apart.</source>
        <translation>Как метод Брэдли — Терри, но ничья и «оба плохи» — отдельный исход. Рейтинги расходятся сильнее.</translation>
    </message>
    <message>
        <source>How to rate</source>
        <translation>Способ расчёта</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Метод:</translation>
    </message>
    <message>
        <source>&amp;Intervals:</source>
        <translation>&amp;Интервалы:</translation>
    </message>
    <message>
        <source>&amp;Anchor:</source>
        <translation>&amp;Якорь:</translation>
    </message>
    <message>
        <source>Its &amp;rating:</source>
        <translation>&amp;Рейтинг якоря:</translation>
    </message>
    <message>
        <source>Let every &amp;pair weigh alike</source>
        <translation>&amp;Пары с равным весом</translation>
    </message>
    <message>
        <source>A pair of models that met often does not drown the others. Intervals become wider.</source>
        <translation>Пара моделей, которая встречалась часто, не заглушает остальные. Интервалы становятся шире.</translation>
    </message>
    <message>
        <source>Leave &amp;ties and both-bads out</source>
        <translation>&amp;Не учитывать ничьи и «оба плохи»</translation>
    </message>
    <message>
        <source>Bradley-Terry</source>
        <translation>Брэдли — Терри</translation>
    </message>
    <message>
        <source>Davidson</source>
        <translation>Дэвидсон</translation>
    </message>
    <message>
        <source>Online Elo</source>
        <translation>Текущий Эло</translation>
    </message>
    <message>
        <source>As Bradley-Terry, but what longer answers and more headings, lists and bold text win is taken out first. Only votes whose answers are kept in the arena count.</source>
        <translation>Как метод Брэдли — Терри, но сначала вычитается выигрыш от длины ответа, заголовков, списков и жирного текста. Учитываются только голоса, ответы которых хранятся в арене.</translation>
    </message>
    <message>
        <source>&amp;Style of answers:</source>
        <translation>&amp;Стиль ответов:</translation>
    </message>
    <message>
        <source>Counts as it is</source>
        <translation>Учитывается как есть</translation>
    </message>
    <message>
        <source>Held equal, as FastChat defines it</source>
        <translation>Уравнен, по определению FastChat</translation>
    </message>
    <message>
        <source>Held equal, as arena-rank defines it</source>
        <translation>Уравнен, по определению arena-rank</translation>
    </message>
    <message>
        <source>Let small &amp;categories lean on Overall</source>
        <translation>Малые &amp;категории опираются на общий рейтинг</translation>
    </message>
    <message>
        <source>A category with few votes borrows strength from the overall ratings; one that differs is left alone.</source>
        <translation>Категория с малым числом голосов опирается на общий рейтинг; та, что действительно отличается, остаётся как есть.</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>Бутстреп</translation>
    </message>
    <message>
        <source>Vote by vote in the order of time. It lags behind and depends on that order.</source>
        <translation>Голос за голосом по времени. Запаздывает и зависит от этого порядка.</translation>
    </message>
    <message>
        <source>C&amp;onfidence:</source>
        <translation>&amp;Доверие:</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>darkhorse::ModelDetails</name>
    <message>
        <source>It is secret: the codename stands for it until More, Reveal Name.</source>
        <translation>Модель секретна: до команды «Ещё» — «Раскрыть имя» её заменяет кодовое имя.</translation>
    </message>
    <message>
        <source>Its answers were made earlier and are kept in the arena.</source>
        <translation>Её ответы получены раньше и хранятся в арене.</translation>
    </message>
    <message>
        <source>File: %1
SHA-256: %2</source>
        <translation>Файл: %1
SHA-256: %2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Model ID: %1, server: %2</source>
        <translation>ID модели: %1, сервер: %2</translation>
    </message>
    <message>
        <source>Run by: not known yet</source>
        <translation>Запускает: пока неизвестно</translation>
    </message>
    <message>
        <source>Run by: %1</source>
        <translation>Запускает: %1</translation>
    </message>
    <message>
        <source>Run by: %1. This computer has %2 now, which may answer otherwise: Edit makes a new version for it.</source>
        <translation>Запускает: %1. Сейчас на этом компьютере %2, ответы могут быть другими: «Изменить» создаст для него новую версию.</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>температура %1</translation>
    </message>
    <message>
        <source>top p %1</source>
        <translation>top p %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln token(s)</source>
        <translation>
            <numerusform>не более %Ln токена</numerusform>
            <numerusform>не более %Ln токенов</numerusform>
            <numerusform>не более %Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>начальное число %1</translation>
    </message>
    <message>
        <source>Sampling: the server decides</source>
        <translation>Сэмплирование: решает сервер</translation>
    </message>
    <message>
        <source>Sampling: %1</source>
        <translation>Сэмплирование: %1</translation>
    </message>
    <message>
        <source>System prompt: %1</source>
        <translation>Системный промпт: %1</translation>
    </message>
    <message>
        <source>Configuration of the chosen model</source>
        <translation>Конфигурация выбранной модели</translation>
    </message>
    <message>
        <source>A version of %1, rated on its own</source>
        <translation>Версия модели %1 с отдельным рейтингом</translation>
    </message>
    <message>
        <source>The server refuses these settings and is asked without them: %1.</source>
        <translation>Сервер отвергает эти настройки, и запросы идут без них: %1.</translation>
    </message>
    <message>
        <source>Another name of %1: its votes count there, and it takes no part in battles</source>
        <translation>Другое имя %1: голоса засчитываются там, в поединках не участвует</translation>
    </message>
</context>
<context>
    <name>darkhorse::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Import Answers…</source>
        <translation>И&amp;мпортировать ответы…</translation>
    </message>
    <message>
        <source>A battle is under way. Models can be edited or removed when it is over.</source>
        <translation>Идёт поединок. Изменять и удалять модели можно, когда он закончится.</translation>
    </message>
    <message>
        <source>There are no models yet.
A battle needs two: add servers that answer by themselves, or import answers that were made earlier.</source>
        <translation>Моделей пока нет.
Для поединка нужны две: добавьте серверы, которые отвечают сами, или импортируйте ответы, полученные ранее.</translation>
    </message>
    <message>
        <source>Add a Model…</source>
        <translation>Добавить модель…</translation>
    </message>
    <message>
        <source>Import Answers…</source>
        <translation>Импортировать ответы…</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, копия</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>&amp;Отставить</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Е&amp;щё</translation>
    </message>
    <message>
        <source>&amp;Say Hello…</source>
        <translation>&amp;Поговорить…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Дублировать…</translation>
    </message>
    <message>
        <source>Re&amp;veal Name</source>
        <translation>&amp;Раскрыть имя</translation>
    </message>
    <message>
        <source>Import Model &amp;Settings…</source>
        <translation>И&amp;мпорт настроек…</translation>
    </message>
    <message>
        <source>Other &amp;Names…</source>
        <translation>Другие и&amp;мена…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ModelsTable</name>
    <message>
        <source>Models of this arena</source>
        <translation>Модели этой арены</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
</context>
<context>
    <name>darkhorse::NoteBar</name>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s)</source>
        <translation>
            <numerusform>%Ln причина</numerusform>
            <numerusform>%Ln причины</numerusform>
            <numerusform>%Ln причин</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Насколько уверенно?</translation>
    </message>
    <message>
        <source>Reasons for the verdict; none has to be given.</source>
        <translation>Причины вердикта; указывать их необязательно.</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <translation>Степень уверенности</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Comment on the verdict</source>
        <translation>Комментарий к вердикту</translation>
    </message>
</context>
<context>
    <name>darkhorse::NothingToShow</name>
    <message>
        <source>A leaderboard needs at least two models. Add them, then hold a battle.</source>
        <translation>Для таблицы лидеров нужны хотя бы две модели. Добавьте их и проведите поединок.</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Добавить модели</translation>
    </message>
    <message>
        <source>Nobody has voted yet. Hold a battle and give your verdict: the ratings appear here at once.</source>
        <translation>Ещё никто не голосовал. Проведите поединок и вынесите вердикт: рейтинги сразу появятся здесь.</translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation>Начать поединок</translation>
    </message>
    <message>
        <source>No vote passes the filter. Lift a restriction, or all of them.</source>
        <translation>Ни один голос не проходит фильтр. Снимите одно ограничение или все.</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>The votes are being read…</source>
        <translation>Голоса читаются…</translation>
    </message>
    <message>
        <source>The votes are being rated…</source>
        <translation>Рейтинги рассчитываются…</translation>
    </message>
    <message>
        <source>Style cannot be held equal: this arena does not have the answers that these votes are about. Choose another way to rate.</source>
        <translation>Уравнять стиль нельзя: в этой арене нет ответов, о которых эти голоса. Выберите другой способ расчёта.</translation>
    </message>
    <message>
        <source>Method…</source>
        <translation>Метод…</translation>
    </message>
    <message>
        <source>No vote is in this category yet.</source>
        <translation>В этой категории пока нет голосов.</translation>
    </message>
    <message>
        <source>Show all votes</source>
        <translation>Показать все голоса</translation>
    </message>
    <message numerus="yes">
        <source>No vote is in this category as far as anybody knows: %Ln vote(s) are not labelled for it. A model can label their prompts, under Votes.</source>
        <translation>
            <numerusform>Насколько известно, в этой категории нет голосов: %Ln голос для неё не помечен. Его промпт может разметить модель, в меню «Голоса».</numerusform>
            <numerusform>Насколько известно, в этой категории нет голосов: %Ln голоса для неё не помечены. Их промпты может разметить модель, в меню «Голоса».</numerusform>
            <numerusform>Насколько известно, в этой категории нет голосов: %Ln голосов для неё не помечены. Их промпты может разметить модель, в меню «Голоса».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::PageNames</name>
    <message>
        <source>Battle</source>
        <translation>Поединок</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Таблица лидеров</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
</context>
<context>
    <name>darkhorse::PromptBar</name>
    <message>
        <source>Ask both models the same question…</source>
        <translation>Задайте обеим моделям один вопрос…</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Suggest a prompt</source>
        <translation>Предложить промпт</translation>
    </message>
    <message>
        <source>Puts a prompt that was used least into the prompt box.</source>
        <translation>Подставляет в поле один из промптов, которые использовались реже всего.</translation>
    </message>
    <message>
        <source>Opens the list of the arena&apos;s prompt sets.</source>
        <translation>Открывает список наборов промптов этой арены.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Sends the prompt to two models drawn at random.</source>
        <translation>Отправляет промпт двум случайно выбранным моделям.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Enter — отправить, Shift+Enter — новая строка</translation>
    </message>
    <message>
        <source>Both models get this prompt. Enter sends it, Shift+Enter starts a new line, Ctrl+Up brings back earlier prompts.</source>
        <translation>Этот промпт получат обе модели. Enter отправляет его, Shift+Enter начинает новую строку, Ctrl+Up возвращает прежние промпты.</translation>
    </message>
    <message>
        <source>All prompts…</source>
        <translation>Все промпты…</translation>
    </message>
</context>
<context>
    <name>darkhorse::PromptChooser</name>
    <message>
        <source>All sets</source>
        <translation>Все наборы</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>prompt set, judged, all</comment>
        <translation>%1 (%2 из %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) found. Set in work: %1.</source>
        <translation>
            <numerusform>Найден %Ln промпт. Набор в работе: %1.</numerusform>
            <numerusform>Найдено %Ln промпта. Набор в работе: %1.</numerusform>
            <numerusform>Найдено %Ln промптов. Набор в работе: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) found.</source>
        <translation>
            <numerusform>Найден %Ln промпт.</numerusform>
            <numerusform>Найдено %Ln промпта.</numerusform>
            <numerusform>Найдено %Ln промптов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>Поиск по промптам</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>Набор промптов</translation>
    </message>
    <message>
        <source>Work through in order</source>
        <translation>Пройти по порядку</translation>
    </message>
    <message>
        <source>Work through shuffled</source>
        <translation>Пройти вперемешку</translation>
    </message>
    <message>
        <source>Pick freely</source>
        <translation>Выбирать свободно</translation>
    </message>
    <message>
        <source>From now on the next prompt is the first of this set that you have not judged.</source>
        <translation>Отныне следующий промпт — первый в этом наборе, по которому вы ещё не вынесли вердикт.</translation>
    </message>
    <message>
        <source>The same in an order of your own that stays.</source>
        <translation>То же, но в вашем собственном постоянном порядке.</translation>
    </message>
    <message>
        <source>From now on prompts are suggested out of all sets.</source>
        <translation>Отныне промпты предлагаются из всех наборов.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Adds the prompts of a TXT, CSV, JSON or JSONL file as a set.</source>
        <translation>Добавляет промпты из файла TXT, CSV, JSON или JSONL как набор.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Любая категория</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Categories of this prompt</source>
        <translation>Категории этого промпта</translation>
    </message>
    <message>
        <source>Reading the prompts…</source>
        <translation>Чтение промптов…</translation>
    </message>
</context>
<context>
    <name>darkhorse::PromptSource</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>prompt set, judged, all</comment>
        <translation>%1: %2 из %3</translation>
    </message>
</context>
<context>
    <name>darkhorse::ProviderChoice</name>
    <message>
        <source>Keys are made at %1.</source>
        <translation>Ключи создаются на %1.</translation>
    </message>
    <message>
        <source>Put the name of your resource into the address; the model ID is the name of your deployment.</source>
        <translation>Впишите имя ресурса в адрес; ID модели — это имя развёртывания.</translation>
    </message>
    <message>
        <source>The same service is also at %1.</source>
        <translation>Та же служба доступна по адресу %1.</translation>
    </message>
    <message>
        <source>Other server, OpenAI protocol</source>
        <translation>Другой сервер, протокол OpenAI</translation>
    </message>
    <message>
        <source>Other server, Anthropic protocol</source>
        <translation>Другой сервер, протокол Anthropic</translation>
    </message>
    <message>
        <source>Other server, Gemini protocol</source>
        <translation>Другой сервер, протокол Gemini</translation>
    </message>
</context>
<context>
    <name>darkhorse::RatingChart</name>
    <message>
        <source>No model has a rating yet. Ratings appear as soon as the models have won and lost battles against each other.</source>
        <translation>Рейтинга пока нет ни у одной модели. Рейтинги появятся, когда у моделей будут победы и поражения в поединках друг с другом.</translation>
    </message>
    <message>
        <source>Chart of ratings with intervals</source>
        <translation>Диаграмма рейтингов с интервалами</translation>
    </message>
</context>
<context>
    <name>darkhorse::RemoveModel</name>
    <message>
        <source>Remove Model</source>
        <translation>Удаление модели</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>Its recorded answers are removed with it. This cannot be undone.</source>
        <translation>Вместе с ней будут удалены её записанные ответы. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 has battles, so it stays: its votes would lose their meaning.</source>
        <translation>У модели %1 есть поединки, поэтому она остаётся: иначе её голоса потеряли бы смысл.</translation>
    </message>
    <message>
        <source>Clear its check box to keep it out of new battles.</source>
        <translation>Снимите её флажок, чтобы она не участвовала в новых поединках.</translation>
    </message>
</context>
<context>
    <name>darkhorse::ReportNotice</name>
    <message>
        <source>The report “%1” is ready.</source>
        <translation>Отчёт «%1» готов.</translation>
    </message>
    <message>
        <source>The report “%1” is being written…</source>
        <translation>Отчёт «%1» составляется…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>Opens the report with the program that the system has for it</source>
        <translation>Открыть отчёт в программе, назначенной системой</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>darkhorse::RevealStrip</name>
    <message>
        <source>Next round (Enter)</source>
        <translation>Следующий раунд (Enter)</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Следующий раунд</translation>
    </message>
    <message>
        <source>An answer named a model, so this vote is not rated.</source>
        <translation>В ответе названа модель, поэтому голос не учитывается в рейтинге.</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Теги…</translation>
    </message>
    <message>
        <source>Tag this battle or correct its labels</source>
        <translation>Пометить этот поединок или исправить его метки</translation>
    </message>
    <message>
        <source>You judged these answers before, with their sides exchanged; only the first vote is rated.</source>
        <translation>Вы уже оценивали эти ответы с поменянными сторонами; в рейтинге учитывается только первый голос.</translation>
    </message>
</context>
<context>
    <name>darkhorse::RulesDialog</name>
    <message>
        <source>Every pair is equally likely.</source>
        <translation>Все пары равновероятны.</translation>
    </message>
    <message>
        <source>The first model is drawn by its draw weight, then its rival by theirs, as Chatbot Arena does. The weights are set with each model.</source>
        <translation>Первая модель выбирается по её весу, затем соперник по своему, как в Chatbot Arena. Вес задаётся у каждой модели.</translation>
    </message>
    <message>
        <source>Pairs are the likelier the more one vote is expected to narrow their interval.</source>
        <translation>Пара тем вероятнее, чем сильнее один голос должен сузить её интервал.</translation>
    </message>
    <message>
        <source>Each prompt goes to the pairs that have met on it the fewest times.</source>
        <translation>Каждый промпт достаётся парам, которые реже всего встречались на нём.</translation>
    </message>
    <message>
        <source>Battle rules</source>
        <translation>Правила поединков</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Показывать ответы</translation>
    </message>
    <message>
        <source>As they come (tells the fast from the slow)</source>
        <translation>По мере поступления (выдаёт быструю модель)</translation>
    </message>
    <message>
        <source>At one pace for both</source>
        <translation>В одном темпе для обеих сторон</translation>
    </message>
    <message>
        <source>When both are complete</source>
        <translation>Когда готовы оба</translation>
    </message>
    <message>
        <source>Draw the models</source>
        <translation>Выбирать модели</translation>
    </message>
    <message>
        <source>Names to cover in answers besides those of the models and their makers, one a line</source>
        <translation>Что ещё скрывать в ответах, кроме имён моделей и их создателей, по одному в строке</translation>
    </message>
    <message>
        <source>Names to cover in answers</source>
        <translation>Имена, скрываемые в ответах</translation>
    </message>
    <message>
        <source>Add Chatbot Arena&apos;s list</source>
        <translation>Добавить список Chatbot Arena</translation>
    </message>
    <message>
        <source>Rate battles in which an answer named a model</source>
        <translation>Учитывать поединки, в ответах которых названа модель</translation>
    </message>
    <message>
        <source>Name the models</source>
        <translation>Называть модели</translation>
    </message>
    <message>
        <source>With each verdict, which is then final</source>
        <translation>С каждым вердиктом; он сразу окончателен</translation>
    </message>
    <message>
        <source>At the end of the session; until then verdicts can change</source>
        <translation>В конце сеанса; до этого вердикты можно менять</translation>
    </message>
    <message>
        <source>Never name them to %1</source>
        <translation>Никогда не называть их: %1</translation>
    </message>
    <message>
        <source>Reasons offered after a verdict, one a line</source>
        <translation>Причины, предлагаемые после вердикта, по одной в строке</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Жеребьёвка</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Ask which model it was</source>
        <translation>Спрашивать, какая это модель</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>after 1 verdict in </source>
        <comment>before a number</comment>
        <translation>после 1 вердикта из </translation>
    </message>
    <message>
        <source>Bring old battles back unannounced</source>
        <translation>Незаметно возвращать старые поединки</translation>
    </message>
    <message>
        <source>With their sides exchanged, to see whether evaluators agree with themselves. Such verdicts move no rating.</source>
        <translation>С поменянными сторонами – чтобы узнать, согласны ли эксперты сами с собой. Такие вердикты не меняют рейтинг.</translation>
    </message>
    <message>
        <source>as 1 battle in </source>
        <comment>before a number</comment>
        <translation>1 поединок из </translation>
    </message>
</context>
<context>
    <name>darkhorse::SamplingFields</name>
    <message>
        <source>A number from 0, or nothing.</source>
        <translation>Число от 0 — или пусто.</translation>
    </message>
    <message>
        <source>A number above 0 and up to 1, or nothing.</source>
        <translation>Число больше 0 и не больше 1 — или пусто.</translation>
    </message>
    <message>
        <source>A whole number from 1, or nothing.</source>
        <translation>Целое число от 1 — или пусто.</translation>
    </message>
    <message>
        <source>A whole number from 0, or nothing.</source>
        <translation>Целое число от 0 — или пусто.</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt:</source>
        <translation>Системный &amp;промпт:</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>&amp;Температура:</translation>
    </message>
    <message>
        <source>Top &amp;p:</source>
        <translation>Поро&amp;г top-p:</translation>
    </message>
    <message>
        <source>Ma&amp;x. tokens:</source>
        <translation>&amp;Макс. токенов:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>&amp;Начальное число:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not sent: the server decides</source>
        <translation>Не отправляется: решает сервер</translation>
    </message>
</context>
<context>
    <name>darkhorse::SealedStrip</name>
    <message>
        <source>It counts when the session ends. You are not told who answered.</source>
        <translation>Он будет учтён в конце сеанса. Кто отвечал, вам не сообщается.</translation>
    </message>
    <message>
        <source>It counts, and the models are named, when the session ends.</source>
        <translation>В конце сеанса он будет учтён, а модели — названы.</translation>
    </message>
    <message>
        <source>Change it (Ctrl+Z)</source>
        <translation>Изменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take the verdict back and judge again</source>
        <translation>Взять вердикт назад и вынести его заново</translation>
    </message>
    <message>
        <source>Next round (Enter)</source>
        <translation>Следующий раунд (Enter)</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Следующий раунд</translation>
    </message>
</context>
<context>
    <name>darkhorse::ServersDialog</name>
    <message>
        <source>Servers on This Computer</source>
        <translation>Серверы на этом компьютере</translation>
    </message>
    <message>
        <source>Model &amp;Files</source>
        <translation>&amp;Файлы моделей</translation>
    </message>
    <message>
        <source>&amp;Other Servers</source>
        <translation>&amp;Другие серверы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>darkhorse::SessionBar</name>
    <message numerus="yes">
        <source>%Ln verdict(s) of this session can still be changed and do not count yet.</source>
        <translation>
            <numerusform>%Ln вердикт этого сеанса ещё можно изменить; он пока не учтён.</numerusform>
            <numerusform>%Ln вердикта этого сеанса ещё можно изменить; они пока не учтены.</numerusform>
            <numerusform>%Ln вердиктов этого сеанса ещё можно изменить; они пока не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the last one</source>
        <translation>Изменить последний</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Завершить сеанс</translation>
    </message>
    <message>
        <source>Makes the verdicts of this session final and counts them.</source>
        <translation>Делает вердикты этого сеанса окончательными и учитывает их.</translation>
    </message>
</context>
<context>
    <name>darkhorse::Sidebar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>darkhorse::StandingsSort</name>
    <message numerus="yes">
        <source>%1, %Ln more model(s) of its organization hidden</source>
        <translation>
            <numerusform>%1, скрыта ещё %Ln модель её организации</numerusform>
            <numerusform>%1, скрыты ещё %Ln модели её организации</numerusform>
            <numerusform>%1, скрыто ещё %Ln моделей её организации</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more model(s) of its organization below</source>
        <translation>
            <numerusform>%1, ниже ещё %Ln модель её организации</numerusform>
            <numerusform>%1, ниже ещё %Ln модели её организации</numerusform>
            <numerusform>%1, ниже ещё %Ln моделей её организации</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::StandingsTable</name>
    <message>
        <source>Leaderboard</source>
        <translation>Таблица лидеров</translation>
    </message>
</context>
<context>
    <name>darkhorse::TableTools</name>
    <message>
        <source>Search models</source>
        <translation>Поиск моделей</translation>
    </message>
    <message>
        <source>Parts of names of models or organizations</source>
        <translation>Части названий моделей или организаций</translation>
    </message>
    <message>
        <source>&amp;Best of each organization</source>
        <translation>&amp;Лучшие по организациям</translation>
    </message>
    <message>
        <source>Without changes</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Changes of the last day</source>
        <translation>За последний день</translation>
    </message>
    <message>
        <source>Changes of the last week</source>
        <translation>За последнюю неделю</translation>
    </message>
    <message>
        <source>Changes since…</source>
        <translation>Начиная с…</translation>
    </message>
    <message>
        <source>Changes of the ratings</source>
        <translation>Изменения рейтингов</translation>
    </message>
    <message>
        <source>Compares with the ratings as they were, counted back from the last vote</source>
        <translation>Сравнивает с прежними рейтингами; отсчёт от последнего голоса</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Изменения с</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Стол&amp;бцы…</translation>
    </message>
    <message>
        <source>Which columns the table has, and in which order; their heads can be dragged, too</source>
        <translation>Какие столбцы есть в таблице и в каком порядке; заголовки можно и перетаскивать</translation>
    </message>
    <message>
        <source>The mark before a name, or the right and left arrow keys, show and hide the organization&apos;s other models</source>
        <translation>Значок перед именем или клавиши со стрелками вправо и влево показывают и скрывают другие модели организации</translation>
    </message>
</context>
<context>
    <name>darkhorse::TurnBar</name>
    <message>
        <source>Another reason…</source>
        <translation>Другая причина…</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Без причины</translation>
    </message>
    <message>
        <source>Skip this battle</source>
        <translation>Пропустить этот поединок</translation>
    </message>
    <message>
        <source>Why can it not be judged?</source>
        <translation>Почему его нельзя оценить?</translation>
    </message>
    <message>
        <source>Ask on (F)</source>
        <translation>Спросить ещё (F)</translation>
    </message>
    <message>
        <source>Writes another prompt to the same two models before the verdict.</source>
        <translation>Ещё один промпт тем же двум моделям до вердикта.</translation>
    </message>
    <message>
        <source>Ask again (R)</source>
        <translation>Повторить (R)</translation>
    </message>
    <message>
        <source>Asks both models the last prompt once more. The replaced answers are kept.</source>
        <translation>Задаёт обеим моделям последний промпт ещё раз. Заменённые ответы сохраняются.</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Пропустить (S)</translation>
    </message>
    <message>
        <source>Leaves the battle without a verdict. It does not count.</source>
        <translation>Оставляет поединок без вердикта. Он не засчитывается.</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Остановить (Esc)</translation>
    </message>
    <message>
        <source>Stops both answers. A battle without earlier answers does not count then; otherwise it goes back to them.</source>
        <translation>Останавливает оба ответа. Поединок без прежних ответов тогда не засчитывается, иначе возвращаются прежние.</translation>
    </message>
</context>
<context>
    <name>darkhorse::VerdictBar</name>
    <message>
        <source>Both models are answering. You can judge when both answers are complete.</source>
        <translation>Обе модели отвечают. Оценить можно, когда оба ответа будут готовы.</translation>
    </message>
    <message>
        <source>Which answer is better?</source>
        <translation>Какой ответ лучше?</translation>
    </message>
    <message>
        <source>Storing your vote…</source>
        <translation>Голос сохраняется…</translation>
    </message>
</context>
<context>
    <name>darkhorse::VerdictButton</name>
    <message>
        <source>Keys: %1</source>
        <translation>Клавиши: %1</translation>
    </message>
</context>
<context>
    <name>darkhorse::VerdictWords</name>
    <message>
        <source>Word in the file</source>
        <translation>Слово в файле</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Значит</translation>
    </message>
    <message>
        <source>What the words of the verdicts mean</source>
        <translation>Что значат слова вердиктов</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Не голос</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Значение слова %1</translation>
    </message>
</context>
<context>
    <name>darkhorse::ViewsMenu</name>
    <message>
        <source>Open a view</source>
        <translation>Открыть вид</translation>
    </message>
    <message>
        <source>Address of the view:</source>
        <translation>Адрес вида:</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Имя вида:</translation>
    </message>
    <message>
        <source>Copy the address of this view</source>
        <translation>Копировать адрес вида</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>Открыть адрес…</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Сохранить вид…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
</context>
<context>
    <name>darkhorse::VotePreview</name>
    <message>
        <source>Model A</source>
        <translation>Модель A</translation>
    </message>
    <message>
        <source>Model B</source>
        <translation>Модель B</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Эксперт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>First votes of the file</source>
        <translation>Первые голоса файла</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Rows that are no votes</source>
        <translation>Строки, которые не являются голосами</translation>
    </message>
    <message>
        <source>First &amp;Votes</source>
        <translation>Первые &amp;голоса</translation>
    </message>
    <message>
        <source>&amp;Rows Left Out (%1)</source>
        <translation>&amp;Пропущенные строки (%1)</translation>
    </message>
</context>
<context>
    <name>darkhorse::WaitNotice</name>
    <message numerus="yes">
        <source>A server is busy. It is asked again in %n second(s).</source>
        <translation>
            <numerusform>Сервер занят. Повторный запрос через %n секунду.</numerusform>
            <numerusform>Сервер занят. Повторный запрос через %n секунды.</numerusform>
            <numerusform>Сервер занят. Повторный запрос через %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Welcome to Darkhorse</source>
        <translation>Добро пожаловать в Darkhorse</translation>
    </message>
    <message>
        <source>Compare language models blind: two answers, no names, your verdict, and a leaderboard that moves with every vote.</source>
        <translation>Сравнивайте языковые модели вслепую: два ответа без имён, ваш вердикт и таблица лидеров, которая меняется с каждым голосом.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Посмотреть на примере</translation>
    </message>
    <message>
        <source>Hold battles at once between four sample models. Nothing to set up, no network needed.</source>
        <translation>Сразу проводите поединки между четырьмя демонстрационными моделями. Ничего не нужно настраивать, сеть не требуется.</translation>
    </message>
    <message>
        <source>Open the sample arena</source>
        <translation>Открыть демонстрационную арену</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Добавить модель</translation>
    </message>
    <message>
        <source>Connect a server on this computer or a provider&apos;s API, and let it compete in an arena of your own.</source>
        <translation>Подключите сервер на этом компьютере или API провайдера, и пусть модель соревнуется в вашей собственной арене.</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Добавить модель…</translation>
    </message>
    <message>
        <source>Open an arena</source>
        <translation>Открыть арену</translation>
    </message>
    <message>
        <source>Go on with an arena file that you or a colleague made earlier.</source>
        <translation>Продолжите работу с файлом арены, который создали вы или ваш коллега.</translation>
    </message>
    <message>
        <source>Open an arena…</source>
        <translation>Открыть арену…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for blind battles between language models.</source>
        <translation>Рабочее место для поединков языковых моделей вслепую.</translation>
    </message>
    <message>
        <source>Opens this arena; it is made when it is not there.</source>
        <translation>Открывает эту арену; если её нет, она создаётся.</translation>
    </message>
    <message>
        <source>Language of this run: en, ru or zh_CN.</source>
        <translation>Язык этого запуска: en, ru или zh_CN.</translation>
    </message>
    <message>
        <source>An arena to open.</source>
        <translation>Арена, которую нужно открыть.</translation>
    </message>
    <message>
        <source>Writes a report of the arena (.pdf or .html) and opens no window.</source>
        <translation>Записывает отчёт об арене (.pdf или .html), не открывая окна.</translation>
    </message>
    <message>
        <source>Category of the report, such as coding.</source>
        <translation>Категория отчёта, например coding.</translation>
    </message>
    <message>
        <source>Address of the report&apos;s view, as Charts copies it.</source>
        <translation>Адрес вида для отчёта, каким его копирует страница «Графики».</translation>
    </message>
</context>
</TS>
