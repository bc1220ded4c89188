<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ArenaFigures</name>
    <message numerus="yes">
        <source>After %Ln vote(s):</source>
        <translation>
            <numerusform>After %Ln vote:</numerusform>
            <numerusform>After %Ln votes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s).</source>
        <translation>
            <numerusform>%Ln vote.</numerusform>
            <numerusform>%Ln votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: %Ln battle(s).</source>
        <translation>
            <numerusform>%1 against %2: %Ln battle.</numerusform>
            <numerusform>%1 against %2: %Ln battles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln vote(s).</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1: %Ln vote.</numerusform>
            <numerusform>%1: %Ln votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other evaluator(s)</source>
        <translation>
            <numerusform>%Ln other evaluator</numerusform>
            <numerusform>%Ln other evaluators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactFigures</name>
    <message numerus="yes">
        <source>%Ln published leaderboard(s)</source>
        <translation>
            <numerusform>%Ln published leaderboard</numerusform>
            <numerusform>%Ln published leaderboards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As published; not rated from this arena&apos;s votes. %Ln model(s).</source>
        <translation>
            <numerusform>As published; not rated from this arena&apos;s votes. %Ln model.</numerusform>
            <numerusform>As published; not rated from this arena&apos;s votes. %Ln models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsText</name>
    <message numerus="yes">
        <source>%Ln item(s) were judged by two or more evaluators.</source>
        <translation>
            <numerusform>%Ln item was judged by two or more evaluators.</numerusform>
            <numerusform>%Ln items were judged by two or more evaluators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %Ln item(s), agreement %3, Cohen&apos;s kappa %4</source>
        <translation>
            <numerusform>%1 and %2: %Ln item, agreement %3, Cohen&apos;s kappa %4</numerusform>
            <numerusform>%1 and %2: %Ln items, agreement %3, Cohen&apos;s kappa %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SliceText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingsText</name>
    <message numerus="yes">
        <source>%Ln vote(s).</source>
        <translation>
            <numerusform>%Ln vote.</numerusform>
            <numerusform>%Ln votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) without their answers are left out.</source>
        <translation>
            <numerusform>%Ln vote without its answers is left out.</numerusform>
            <numerusform>%Ln votes without their answers are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <comment>of the bootstrap</comment>
        <translation>
            <numerusform>%Ln round</numerusform>
            <numerusform>%Ln rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::AheadDialog</name>
    <message numerus="yes">
        <source>%1: %Ln prompt(s)</source>
        <comment>name of the file</comment>
        <translation>
            <numerusform>%1: %Ln prompt</numerusform>
            <numerusform>%1: %Ln prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ArenaStatus</name>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::BattleNotice</name>
    <message numerus="yes">
        <source>%Ln verdict(s) of this session are final and count now. The history names their models.</source>
        <translation>
            <numerusform>%Ln verdict of this session is final and counts now. The history names its models.</numerusform>
            <numerusform>%Ln verdicts of this session are final and count now. The history names their models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) of this session are final and count now.</source>
        <translation>
            <numerusform>%Ln verdict of this session is final and counts now.</numerusform>
            <numerusform>%Ln verdicts of this session are final and count now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::Bundles</name>
    <message numerus="yes">
        <source>%Ln new battle(s).</source>
        <translation>
            <numerusform>%Ln new battle.</numerusform>
            <numerusform>%Ln new battles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new model(s).</source>
        <translation>
            <numerusform>%Ln new model.</numerusform>
            <numerusform>%Ln new models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new evaluator(s).</source>
        <translation>
            <numerusform>%Ln new evaluator.</numerusform>
            <numerusform>%Ln new evaluators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) differ from those of this arena; the same version of each stays in every arena that is merged.</source>
        <translation>
            <numerusform>%Ln record differs from that of this arena; the same version stays in every arena that is merged.</numerusform>
            <numerusform>%Ln records differ from those of this arena; the same version of each stays in every arena that is merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written and signed.</source>
        <translation>
            <numerusform>%Ln record was written and signed.</numerusform>
            <numerusform>%Ln records were written and signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new other name(s) of models.</source>
        <translation>
            <numerusform>%Ln new other name of a model.</numerusform>
            <numerusform>%Ln new other names of models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) of other kinds, such as prompts, recorded answers, notes and tags.</source>
        <translation>
            <numerusform>%Ln new record of another kind, such as prompts, recorded answers, notes and tags.</numerusform>
            <numerusform>%Ln new records of other kinds, such as prompts, recorded answers, notes and tags.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ChartSource</name>
    <message numerus="yes">
        <source>After %Ln vote(s)</source>
        <translation>
            <numerusform>After %Ln vote</numerusform>
            <numerusform>After %Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::CleaningDialog</name>
    <message numerus="yes">
        <source>%Ln vote(s) do not count.</source>
        <translation>
            <numerusform>%Ln vote does not count.</numerusform>
            <numerusform>%Ln votes do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ContestantDialog</name>
    <message numerus="yes">
        <source>The server offers %Ln model(s).</source>
        <translation>
            <numerusform>The server offers %Ln model.</numerusform>
            <numerusform>The server offers %Ln models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ContestantModel</name>
    <message numerus="yes">
        <source>%Ln recorded answer(s)</source>
        <translation>
            <numerusform>%Ln recorded answer</numerusform>
            <numerusform>%Ln recorded answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::EnginePanel</name>
    <message numerus="yes">
        <source>%Ln answer(s) under way</source>
        <translation>
            <numerusform>%Ln answer under way</numerusform>
            <numerusform>%Ln answers under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::EvaluatorBar</name>
    <message numerus="yes">
        <source>%Ln vote(s) today</source>
        <translation>
            <numerusform>%Ln vote today</numerusform>
            <numerusform>%Ln votes today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this session</source>
        <translation>
            <numerusform>%Ln in this session</numerusform>
            <numerusform>%Ln in this session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ExportDialog</name>
    <message numerus="yes">
        <source>The ratings of %Ln category(ies) leave.</source>
        <translation>
            <numerusform>The ratings of %Ln category leave.</numerusform>
            <numerusform>The ratings of %Ln categories leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written.</source>
        <translation>
            <numerusform>%Ln record was written.</numerusform>
            <numerusform>%Ln records were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ExportText</name>
    <message numerus="yes">
        <source>%Ln record(s) leave, %1.</source>
        <translation>
            <numerusform>%Ln record leaves, %1.</numerusform>
            <numerusform>%Ln records leave, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are left out: ties, battles without texts, or with several turns.</source>
        <translation>
            <numerusform>%Ln vote is left out: ties, battles without texts, or with several turns.</numerusform>
            <numerusform>%Ln votes are left out: ties, battles without texts, or with several turns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are left out: other models, or without texts.</source>
        <translation>
            <numerusform>%Ln vote is left out: other models, or without texts.</numerusform>
            <numerusform>%Ln votes are left out: other models, or without texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data are replaced.</source>
        <translation>
            <numerusform>%Ln place with personal data is replaced.</numerusform>
            <numerusform>%Ln places with personal data are replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::FileWork</name>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln row so far</numerusform>
            <numerusform>%Ln rows so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::FindBar</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::FinderPanel</name>
    <message numerus="yes">
        <source>%Ln server(s) found. Tick the models to be added.</source>
        <translation>
            <numerusform>%Ln server found. Tick the models to be added.</numerusform>
            <numerusform>%Ln servers found. Tick the models to be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) added.</source>
        <translation>
            <numerusform>%Ln model added.</numerusform>
            <numerusform>%Ln models added.</numerusform>
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
        <source>%Ln battle(s)</source>
        <translation>
            <numerusform>%Ln battle</numerusform>
            <numerusform>%Ln battles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::HistoryText</name>
    <message numerus="yes">
        <source>%Ln token(s).</source>
        <translation>
            <numerusform>%Ln token.</numerusform>
            <numerusform>%Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportAnswers</name>
    <message numerus="yes">
        <source>%Ln new model(s).</source>
        <translation>
            <numerusform>%Ln new model.</numerusform>
            <numerusform>%Ln new models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s).</source>
        <translation>
            <numerusform>%Ln new prompt.</numerusform>
            <numerusform>%Ln new prompts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were there already and stay as they were.</source>
        <translation>
            <numerusform>%Ln answer was there already and stays as it was.</numerusform>
            <numerusform>%Ln answers were there already and stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) had no prompt or no answer and were left out.</source>
        <translation>
            <numerusform>%Ln record had no prompt or no answer and was left out.</numerusform>
            <numerusform>%Ln records had no prompt or no answer and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were taken in.</source>
        <translation>
            <numerusform>%Ln answer was taken in.</numerusform>
            <numerusform>%Ln answers were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportBoards</name>
    <message numerus="yes">
        <source>%Ln leaderboard(s) were taken in.</source>
        <translation>
            <numerusform>%Ln leaderboard was taken in.</numerusform>
            <numerusform>%Ln leaderboards were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportPrompts</name>
    <message numerus="yes">
        <source>%Ln prompt(s) were in the set already.</source>
        <translation>
            <numerusform>%Ln prompt was in the set already.</numerusform>
            <numerusform>%Ln prompts were in the set already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) had no prompt and were left out.</source>
        <translation>
            <numerusform>%Ln record had no prompt and was left out.</numerusform>
            <numerusform>%Ln records had no prompt and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) were taken in.</source>
        <translation>
            <numerusform>%Ln prompt was taken in.</numerusform>
            <numerusform>%Ln prompts were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportSettings</name>
    <message numerus="yes">
        <source>%Ln model(s) added.</source>
        <translation>
            <numerusform>%Ln model added.</numerusform>
            <numerusform>%Ln models added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportVotes</name>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read as votes and are left out.</source>
        <translation>
            <numerusform>%Ln row cannot be read as a vote and is left out.</numerusform>
            <numerusform>%Ln rows cannot be read as votes and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) in the file.</source>
        <translation>
            <numerusform>%Ln vote in the file.</numerusform>
            <numerusform>%Ln votes in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are new.</source>
        <translation>
            <numerusform>%Ln vote is new.</numerusform>
            <numerusform>%Ln votes are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) in the file.</source>
        <translation>
            <numerusform>%Ln model in the file.</numerusform>
            <numerusform>%Ln models in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) are new.</source>
        <translation>
            <numerusform>%Ln model is new.</numerusform>
            <numerusform>%Ln models are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluator(s) in the file.</source>
        <translation>
            <numerusform>%Ln evaluator in the file.</numerusform>
            <numerusform>%Ln evaluators in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluator(s) are new.</source>
        <translation>
            <numerusform>%Ln evaluator is new.</numerusform>
            <numerusform>%Ln evaluators are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are in the arena already and stay as they are.</source>
        <translation>
            <numerusform>%Ln vote is in the arena already and stays as it is.</numerusform>
            <numerusform>%Ln votes are in the arena already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) were taken in.</source>
        <translation>
            <numerusform>%Ln vote was taken in.</numerusform>
            <numerusform>%Ln votes were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new model(s).</source>
        <translation>
            <numerusform>%Ln new model.</numerusform>
            <numerusform>%Ln new models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new evaluator(s).</source>
        <translation>
            <numerusform>%Ln new evaluator.</numerusform>
            <numerusform>%Ln new evaluators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) were in the arena already and stay as they are.</source>
        <translation>
            <numerusform>%Ln vote was in the arena already and stays as it is.</numerusform>
            <numerusform>%Ln votes were in the arena already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportVotesDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln row was written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::LabelDialog</name>
    <message numerus="yes">
        <source>What you enter is added to %Ln battle(s).</source>
        <translation>
            <numerusform>What you enter is added to %Ln battle.</numerusform>
            <numerusform>What you enter is added to %Ln battles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::LeaderboardPage</name>
    <message numerus="yes">
        <source>%Ln vote(s) are not labelled for this category; they are left out.</source>
        <translation>
            <numerusform>%Ln vote is not labelled for this category; it is left out.</numerusform>
            <numerusform>%Ln votes are not labelled for this category; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs about %Ln more vote(s) until no model is provisional.</source>
        <translation>
            <numerusform>Needs about %Ln more vote until no model is provisional.</numerusform>
            <numerusform>Needs about %Ln more votes until no model is provisional.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::MappingDialog</name>
    <message numerus="yes">
        <source>%Ln vote(s) among the first %1 rows.</source>
        <translation>
            <numerusform>%Ln vote among the first %1 rows.</numerusform>
            <numerusform>%Ln votes among the first %1 rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ModelDetails</name>
    <message numerus="yes">
        <source>at most %Ln token(s)</source>
        <translation>
            <numerusform>at most %Ln token</numerusform>
            <numerusform>at most %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::NoteBar</name>
    <message numerus="yes">
        <source>%Ln reason(s)</source>
        <translation>
            <numerusform>%Ln reason</numerusform>
            <numerusform>%Ln reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::NothingToShow</name>
    <message numerus="yes">
        <source>No vote is in this category as far as anybody knows: %Ln vote(s) are not labelled for it. A model can label their prompts, under Votes.</source>
        <translation>
            <numerusform>No vote is in this category as far as anybody knows: %Ln vote is not labelled for it. A model can label its prompt, under Votes.</numerusform>
            <numerusform>No vote is in this category as far as anybody knows: %Ln votes are not labelled for it. A model can label their prompts, under Votes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::PromptChooser</name>
    <message numerus="yes">
        <source>%Ln prompt(s) found. Set in work: %1.</source>
        <translation>
            <numerusform>%Ln prompt found. Set in work: %1.</numerusform>
            <numerusform>%Ln prompts found. Set in work: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) found.</source>
        <translation>
            <numerusform>%Ln prompt found.</numerusform>
            <numerusform>%Ln prompts found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::SessionBar</name>
    <message numerus="yes">
        <source>%Ln verdict(s) of this session can still be changed and do not count yet.</source>
        <translation>
            <numerusform>%Ln verdict of this session can still be changed and does not count yet.</numerusform>
            <numerusform>%Ln verdicts of this session can still be changed and do not count yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::StandingsSort</name>
    <message numerus="yes">
        <source>%1, %Ln more model(s) of its organization hidden</source>
        <translation>
            <numerusform>%1, %Ln more model of its organization hidden</numerusform>
            <numerusform>%1, %Ln more models of its organization hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more model(s) of its organization below</source>
        <translation>
            <numerusform>%1, %Ln more model of its organization below</numerusform>
            <numerusform>%1, %Ln more models of its organization below</numerusform>
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
