<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ArenaFigures</name>
    <message numerus="yes">
        <source>After %n vote(s):</source>
        <translation>
            <numerusform>After %n vote:</numerusform>
            <numerusform>After %n votes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s).</source>
        <translation>
            <numerusform>%n vote.</numerusform>
            <numerusform>%n votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: %n battle(s).</source>
        <translation>
            <numerusform>%1 against %2: %n battle.</numerusform>
            <numerusform>%1 against %2: %n battles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s).</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1: %n vote.</numerusform>
            <numerusform>%1: %n votes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactFigures</name>
    <message numerus="yes">
        <source>%n published leaderboard(s)</source>
        <translation>
            <numerusform>%n published leaderboard</numerusform>
            <numerusform>%n published leaderboards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As published; not rated from this arena&apos;s votes. %n model(s).</source>
        <translation>
            <numerusform>As published; not rated from this arena&apos;s votes. %n model.</numerusform>
            <numerusform>As published; not rated from this arena&apos;s votes. %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsText</name>
    <message numerus="yes">
        <source>%n item(s) were judged by two or more evaluators.</source>
        <translation>
            <numerusform>%n item was judged by two or more evaluators.</numerusform>
            <numerusform>%n items were judged by two or more evaluators.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SliceText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingsText</name>
    <message numerus="yes">
        <source>%n vote(s).</source>
        <translation>
            <numerusform>%n vote.</numerusform>
            <numerusform>%n votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) without their answers are left out.</source>
        <translation>
            <numerusform>%n vote without its answers is left out.</numerusform>
            <numerusform>%n votes without their answers are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <comment>of the bootstrap</comment>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::AheadDialog</name>
    <message numerus="yes">
        <source>%1: %n prompt(s)</source>
        <comment>name of the file</comment>
        <translation>
            <numerusform>%1: %n prompt</numerusform>
            <numerusform>%1: %n prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ArenaStatus</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::BattleNotice</name>
    <message numerus="yes">
        <source>%n verdict(s) of this session are final and count now. The history names their models.</source>
        <translation>
            <numerusform>%n verdict of this session is final and counts now. The history names its models.</numerusform>
            <numerusform>%n verdicts of this session are final and count now. The history names their models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) of this session are final and count now.</source>
        <translation>
            <numerusform>%n verdict of this session is final and counts now.</numerusform>
            <numerusform>%n verdicts of this session are final and count now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::Bundles</name>
    <message numerus="yes">
        <source>%n new battle(s).</source>
        <translation>
            <numerusform>%n new battle.</numerusform>
            <numerusform>%n new battles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new model(s).</source>
        <translation>
            <numerusform>%n new model.</numerusform>
            <numerusform>%n new models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new evaluator(s).</source>
        <translation>
            <numerusform>%n new evaluator.</numerusform>
            <numerusform>%n new evaluators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ from those of this arena; the same version of each stays in every arena that is merged.</source>
        <translation>
            <numerusform>%n record differs from that of this arena; the same version stays in every arena that is merged.</numerusform>
            <numerusform>%n records differ from those of this arena; the same version of each stays in every arena that is merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written and signed.</source>
        <translation>
            <numerusform>%n record was written and signed.</numerusform>
            <numerusform>%n records were written and signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new other name(s) of models.</source>
        <translation>
            <numerusform>%n new other name of a model.</numerusform>
            <numerusform>%n new other names of models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) of other kinds, such as prompts, recorded answers, notes and tags.</source>
        <translation>
            <numerusform>%n new record of another kind, such as prompts, recorded answers, notes and tags.</numerusform>
            <numerusform>%n new records of other kinds, such as prompts, recorded answers, notes and tags.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ChartSource</name>
    <message numerus="yes">
        <source>After %n vote(s)</source>
        <translation>
            <numerusform>After %n vote</numerusform>
            <numerusform>After %n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::CleaningDialog</name>
    <message numerus="yes">
        <source>%n vote(s) do not count.</source>
        <translation>
            <numerusform>%n vote does not count.</numerusform>
            <numerusform>%n votes do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ContestantDialog</name>
    <message numerus="yes">
        <source>The server offers %n model(s).</source>
        <translation>
            <numerusform>The server offers %n model.</numerusform>
            <numerusform>The server offers %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ContestantModel</name>
    <message numerus="yes">
        <source>%n recorded answer(s)</source>
        <translation>
            <numerusform>%n recorded answer</numerusform>
            <numerusform>%n recorded answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::EnginePanel</name>
    <message numerus="yes">
        <source>%n answer(s) under way</source>
        <translation>
            <numerusform>%n answer under way</numerusform>
            <numerusform>%n answers under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::EvaluatorBar</name>
    <message numerus="yes">
        <source>%n vote(s) today</source>
        <translation>
            <numerusform>%n vote today</numerusform>
            <numerusform>%n votes today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this session</source>
        <translation>
            <numerusform>%n in this session</numerusform>
            <numerusform>%n in this session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ExportDialog</name>
    <message numerus="yes">
        <source>The ratings of %n category(ies) leave.</source>
        <translation>
            <numerusform>The ratings of %n category leave.</numerusform>
            <numerusform>The ratings of %n categories leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were written.</source>
        <translation>
            <numerusform>%n record was written.</numerusform>
            <numerusform>%n records were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ExportText</name>
    <message numerus="yes">
        <source>%n record(s) leave, %1.</source>
        <translation>
            <numerusform>%n record leaves, %1.</numerusform>
            <numerusform>%n records leave, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are left out: ties, battles without texts, or with several turns.</source>
        <translation>
            <numerusform>%n vote is left out: ties, battles without texts, or with several turns.</numerusform>
            <numerusform>%n votes are left out: ties, battles without texts, or with several turns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are left out: other models, or without texts.</source>
        <translation>
            <numerusform>%n vote is left out: other models, or without texts.</numerusform>
            <numerusform>%n votes are left out: other models, or without texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with personal data are replaced.</source>
        <translation>
            <numerusform>%n place with personal data is replaced.</numerusform>
            <numerusform>%n places with personal data are replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::FileWork</name>
    <message numerus="yes">
        <source>%n row(s) so far</source>
        <translation>
            <numerusform>%n row so far</numerusform>
            <numerusform>%n rows so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::FinderPanel</name>
    <message numerus="yes">
        <source>%n server(s) found. Tick the models to be added.</source>
        <translation>
            <numerusform>%n server found. Tick the models to be added.</numerusform>
            <numerusform>%n servers found. Tick the models to be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) added.</source>
        <translation>
            <numerusform>%n model added.</numerusform>
            <numerusform>%n models added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::HelloDialog</name>
    <message numerus="yes">
        <source>The server is busy. It is asked again in %n second(s).</source>
        <translation>
            <numerusform>The server is busy. It is asked again in %n second.</numerusform>
            <numerusform>The server is busy. It is asked again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::HistoryPage</name>
    <message numerus="yes">
        <source>%n battle(s)</source>
        <translation>
            <numerusform>%n battle</numerusform>
            <numerusform>%n battles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::HistoryText</name>
    <message numerus="yes">
        <source>%n token(s).</source>
        <translation>
            <numerusform>%n token.</numerusform>
            <numerusform>%n tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportAnswers</name>
    <message numerus="yes">
        <source>%n new model(s).</source>
        <translation>
            <numerusform>%n new model.</numerusform>
            <numerusform>%n new models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new prompt(s).</source>
        <translation>
            <numerusform>%n new prompt.</numerusform>
            <numerusform>%n new prompts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were there already and stay as they were.</source>
        <translation>
            <numerusform>%n answer was there already and stays as it was.</numerusform>
            <numerusform>%n answers were there already and stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no prompt or no answer and were left out.</source>
        <translation>
            <numerusform>%n record had no prompt or no answer and was left out.</numerusform>
            <numerusform>%n records had no prompt or no answer and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken in.</source>
        <translation>
            <numerusform>%n answer was taken in.</numerusform>
            <numerusform>%n answers were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportBoards</name>
    <message numerus="yes">
        <source>%n leaderboard(s) were taken in.</source>
        <translation>
            <numerusform>%n leaderboard was taken in.</numerusform>
            <numerusform>%n leaderboards were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportPrompts</name>
    <message numerus="yes">
        <source>%n prompt(s) were in the set already.</source>
        <translation>
            <numerusform>%n prompt was in the set already.</numerusform>
            <numerusform>%n prompts were in the set already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no prompt and were left out.</source>
        <translation>
            <numerusform>%n record had no prompt and was left out.</numerusform>
            <numerusform>%n records had no prompt and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) were taken in.</source>
        <translation>
            <numerusform>%n prompt was taken in.</numerusform>
            <numerusform>%n prompts were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportSettings</name>
    <message numerus="yes">
        <source>%n model(s) added.</source>
        <translation>
            <numerusform>%n model added.</numerusform>
            <numerusform>%n models added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportVotes</name>
    <message numerus="yes">
        <source>%n row(s) cannot be read as votes and are left out.</source>
        <translation>
            <numerusform>%n row cannot be read as a vote and is left out.</numerusform>
            <numerusform>%n rows cannot be read as votes and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) in the file.</source>
        <translation>
            <numerusform>%n vote in the file.</numerusform>
            <numerusform>%n votes in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are new.</source>
        <translation>
            <numerusform>%n vote is new.</numerusform>
            <numerusform>%n votes are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) in the file.</source>
        <translation>
            <numerusform>%n model in the file.</numerusform>
            <numerusform>%n models in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are new.</source>
        <translation>
            <numerusform>%n model is new.</numerusform>
            <numerusform>%n models are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluator(s) in the file.</source>
        <translation>
            <numerusform>%n evaluator in the file.</numerusform>
            <numerusform>%n evaluators in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluator(s) are new.</source>
        <translation>
            <numerusform>%n evaluator is new.</numerusform>
            <numerusform>%n evaluators are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are in the arena already and stay as they are.</source>
        <translation>
            <numerusform>%n vote is in the arena already and stays as it is.</numerusform>
            <numerusform>%n votes are in the arena already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) were taken in.</source>
        <translation>
            <numerusform>%n vote was taken in.</numerusform>
            <numerusform>%n votes were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new model(s).</source>
        <translation>
            <numerusform>%n new model.</numerusform>
            <numerusform>%n new models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new evaluator(s).</source>
        <translation>
            <numerusform>%n new evaluator.</numerusform>
            <numerusform>%n new evaluators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) were in the arena already and stay as they are.</source>
        <translation>
            <numerusform>%n vote was in the arena already and stays as it is.</numerusform>
            <numerusform>%n votes were in the arena already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportVotesDialog</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::LabelDialog</name>
    <message numerus="yes">
        <source>What you enter is added to %n battle(s).</source>
        <translation>
            <numerusform>What you enter is added to %n battle.</numerusform>
            <numerusform>What you enter is added to %n battles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::LeaderboardPage</name>
    <message numerus="yes">
        <source>%n vote(s) are not labelled for this category; they are left out.</source>
        <translation>
            <numerusform>%n vote is not labelled for this category; it is left out.</numerusform>
            <numerusform>%n votes are not labelled for this category; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs about %n more vote(s) until no model is provisional.</source>
        <translation>
            <numerusform>Needs about %n more vote until no model is provisional.</numerusform>
            <numerusform>Needs about %n more votes until no model is provisional.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::MappingDialog</name>
    <message numerus="yes">
        <source>%n vote(s) among the first %1 rows.</source>
        <translation>
            <numerusform>%n vote among the first %1 rows.</numerusform>
            <numerusform>%n votes among the first %1 rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ModelDetails</name>
    <message numerus="yes">
        <source>at most %n token(s)</source>
        <translation>
            <numerusform>at most %n token</numerusform>
            <numerusform>at most %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::NoteBar</name>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::NothingToShow</name>
    <message numerus="yes">
        <source>No vote is in this category as far as anybody knows: %n vote(s) are not labelled for it. A model can label their prompts, under Votes.</source>
        <translation>
            <numerusform>No vote is in this category as far as anybody knows: %n vote is not labelled for it. A model can label its prompt, under Votes.</numerusform>
            <numerusform>No vote is in this category as far as anybody knows: %n votes are not labelled for it. A model can label their prompts, under Votes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::PromptChooser</name>
    <message numerus="yes">
        <source>%n prompt(s) found. Set in work: %1.</source>
        <translation>
            <numerusform>%n prompt found. Set in work: %1.</numerusform>
            <numerusform>%n prompts found. Set in work: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) found.</source>
        <translation>
            <numerusform>%n prompt found.</numerusform>
            <numerusform>%n prompts found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::SessionBar</name>
    <message numerus="yes">
        <source>%n verdict(s) of this session can still be changed and do not count yet.</source>
        <translation>
            <numerusform>%n verdict of this session can still be changed and does not count yet.</numerusform>
            <numerusform>%n verdicts of this session can still be changed and do not count yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::StandingsSort</name>
    <message numerus="yes">
        <source>%1, %n more model(s) of its organization hidden</source>
        <translation>
            <numerusform>%1, %n more model of its organization hidden</numerusform>
            <numerusform>%1, %n more models of its organization hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more model(s) of its organization below</source>
        <translation>
            <numerusform>%1, %n more model of its organization below</numerusform>
            <numerusform>%1, %n more models of its organization below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::WaitNotice</name>
    <message numerus="yes">
        <source>A server is busy. It is asked again in %n second(s).</source>
        <translation>
            <numerusform>A server is busy. It is asked again in %n second.</numerusform>
            <numerusform>A server is busy. It is asked again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
