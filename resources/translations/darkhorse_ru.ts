<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>RatingChart</name>
    <message>
        <source>Rating in Elo points</source>
        <translation>Рейтинг в пунктах Эло</translation>
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
        <source>Ratings by the method “%1”.</source>
        <translation>Рейтинги по методу «%1».</translation>
    </message>
    <message>
        <source>Bradley-Terry ratings with %1 intervals (sandwich estimate).</source>
        <translation>Рейтинги Брэдли — Терри с интервалами %1 (сэндвич-оценка).</translation>
    </message>
    <message>
        <source>Bradley-Terry ratings with %1 intervals (bootstrap).</source>
        <translation>Рейтинги Брэдли — Терри с интервалами %1 (бутстреп).</translation>
    </message>
    <message>
        <source>Bradley-Terry ratings without intervals.</source>
        <translation>Рейтинги Брэдли — Терри без интервалов.</translation>
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
        <source>%n vote(s).</source>
        <translation>
            <numerusform>%n голос.</numerusform>
            <numerusform>%n голоса.</numerusform>
            <numerusform>%n голосов.</numerusform>
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
        <source>Between the group of this model and the rated ones all results went one way, so the distance between them has no limit. Hold more battles between this group and the others.</source>
        <translation>Между группой этой модели и моделями с рейтингом все результаты были в одну сторону, поэтому разрыв между ними может быть сколь угодно велик. Проведите ещё поединки между этой группой и остальными.</translation>
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
        <source>A server does not know the model or the address.</source>
        <translation>Сервер не знает такой модели или такого адреса.</translation>
    </message>
    <message>
        <source>Check address and model ID on the page Models.</source>
        <translation>Проверьте адрес и идентификатор модели на странице «Модели».</translation>
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
        <source>A server sent something that is not understood.</source>
        <translation>Сервер прислал непонятный ответ.</translation>
    </message>
    <message>
        <source>Check that the address belongs to an OpenAI-compatible server.</source>
        <translation>Проверьте, что по этому адресу работает сервер, совместимый с OpenAI.</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation>Нет ключа.</translation>
    </message>
    <message>
        <source>Enter it on the page Models, or set the environment variable that is named there.</source>
        <translation>Введите его на странице «Модели» или задайте указанную там переменную среды.</translation>
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
    <message>
        <source>Overall</source>
        <translation>Общий зачёт</translation>
    </message>
</context>
<context>
    <name>darkhorse::LeaderboardPage</name>
    <message>
        <source>Nobody has voted yet. Hold a battle and give your verdict: the ratings appear here at once.</source>
        <translation>Ещё никто не голосовал. Проведите поединок и вынесите вердикт: рейтинги сразу появятся здесь.</translation>
    </message>
    <message>
        <source>A leaderboard needs at least two models. Add them, then hold a battle.</source>
        <translation>Для таблицы лидеров нужны хотя бы две модели. Добавьте их и проведите поединок.</translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation>Начать поединок</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Добавить модели</translation>
    </message>
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
        <translation>Копировать или сохранить</translation>
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
    <name>darkhorse::MarkdownRenderer</name>
    <message>
        <source>[Image, not loaded: %1]</source>
        <translation>[Изображение не загружено: %1]</translation>
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
    <name>darkhorse::StandingsModel</name>
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
        <source>1 plus the number of models that are certainly stronger. Models share a rank when their intervals overlap; 2–4 means that the votes allow every rank from 2 to 4.</source>
        <translation>Единица плюс число моделей, которые заведомо сильнее. Если интервалы моделей пересекаются, они делят место; «2–4» значит, что по голосам возможно любое место со 2-го по 4-е.</translation>
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
        <source>Bradley-Terry rating in Elo points: 400 points more are odds of ten to one.</source>
        <translation>Рейтинг Брэдли — Терри в пунктах Эло: 400 пунктов разницы — это шансы десять к одному.</translation>
    </message>
    <message>
        <source>The range in which the rating lies with the stated confidence, drawn on one scale for all models.</source>
        <translation>Диапазон, в котором с указанной вероятностью лежит рейтинг; шкала одна для всех моделей.</translation>
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
        <source>Share of the battles in which both answers were judged bad.</source>
        <translation>Доля поединков, в которых оба ответа признаны плохими.</translation>
    </message>
    <message>
        <source>Elo rating updated vote by vote in the order of time. It depends on that order.</source>
        <translation>Рейтинг Эло, который пересчитывается после каждого голоса в порядке времени и от этого порядка зависит.</translation>
    </message>
</context>
<context>
    <name>darkhorse::StandingsTable</name>
    <message>
        <source>Leaderboard</source>
        <translation>Таблица лидеров</translation>
    </message>
</context>
</TS>
