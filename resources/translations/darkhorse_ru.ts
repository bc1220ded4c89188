<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>RatingChart</name>
    <message>
        <source>Rating in Elo points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingsText</name>
    <message>
        <source>%1 %</source>
        <comment>level of confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings by the method “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bradley-Terry ratings with %1 intervals (sandwich estimate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bradley-Terry ratings with %1 intervals (bootstrap).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bradley-Terry ratings without intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rating rests on few votes and may still move a long way. Hold more battles with this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has won every battle, so there is no limit to how strong it may be. Its first loss or tie gives it a number: hold more battles with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has lost every battle, so there is no limit to how weak it may be. Its first win or tie gives it a number: hold more battles with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model belongs to a group that has never lost to the others, so the distance between them has no limit. Hold more battles between this group and the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model belongs to a group that has never won against the others, so the distance between them has no limit. Hold more battles between this group and the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has voted on this model yet. Hold battles with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chain of votes connects this model with the rated ones. Hold battles between it and a model that has a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes so far do not say whether this model is better or worse than the rated ones. Hold more battles between it and a model that has a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The fit has not converged: treat these numbers with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rating %2, %3 interval from %4 to %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rating %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>darkhorse::ErrorText</name>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check that you may write to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a format that Darkhorse does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in one of the formats that the user guide lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was entered cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one with this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again. What was stored before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an arena: it is no database at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an arena file, or make a new arena. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This arena is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup, or recover it with the sqlite3 program. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This arena was made by a newer version of Darkhorse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Darkhorse to open it. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a database of another program, not an arena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This arena cannot be written to, so no vote could be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this arena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arena&apos;s database reported a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, the details help to find the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is running and that its address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to a server was possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address, its certificate and this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server did not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key of the models on the page Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server does not know the model or the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address and model ID on the page Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the sampling settings on the page Models, or try a shorter prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is getting too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at a provider is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top it up, or switch off the models that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server reported a failure of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server sent something that is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address belongs to an OpenAI-compatible server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it on the page Models, or set the environment variable that is named there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, or use an environment variable for the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer broke off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer took too long: nothing came any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or check whether the server is overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider withheld an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or use another prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battle was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded model has no answer to this prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the suggested prompts, or add a model that answers by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two models can answer this prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the suggested prompts, or switch on or add models on the page Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish what is under way first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, then what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>darkhorse::Formatting</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>darkhorse::LeaderboardPage</name>
    <message>
        <source>Nobody has voted yet. Hold a battle and give your verdict: the ratings appear here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leaderboard needs at least two models. Add them, then hold a battle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaderboard</source>
        <comment>name of a file without its ending</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which votes count for this leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>darkhorse::MarkdownRenderer</name>
    <message>
        <source>[Image, not loaded: %1]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>darkhorse::RatingChart</name>
    <message>
        <source>No model has a rating yet. Ratings appear as soon as the models have won and lost battles against each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of ratings with intervals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>darkhorse::StandingsModel</name>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online Elo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 plus the number of models that are certainly stronger. Models share a rank when their intervals overlap; 2–4 means that the votes allow every rank from 2 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model as it was set up, with its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bradley-Terry rating in Elo points: 400 points more are odds of ten to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range in which the rating lies with the stated confidence, drawn on one scale for all models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the votes are enough for a rating, and if not, why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on battles of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the battles won, of those that were won or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the battles in which both answers were judged bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elo rating updated vote by vote in the order of time. It depends on that order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>darkhorse::StandingsTable</name>
    <message>
        <source>Leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
