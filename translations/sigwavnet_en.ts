<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CurvePlot</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message numerus="yes">
        <source>Delete %n run(s)</source>
        <translation>
            <numerusform>Delete %n run</numerusform>
            <numerusform>Delete %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over %n speaker(s).</source>
        <translation>
            <numerusform>95 % intervals: bootstrap over %n speaker.</numerusform>
            <numerusform>95 % intervals: bootstrap over %n speakers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over %n clip(s).</source>
        <translation>
            <numerusform>95 % intervals: bootstrap over %n clip.</numerusform>
            <numerusform>95 % intervals: bootstrap over %n clips.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n training(s)</source>
        <translation>
            <numerusform>Mean of %n training</numerusform>
            <numerusform>Mean of %n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n training</source>
        <translation>
            <numerusform>, %n training</numerusform>
            <numerusform>, %n training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n failed</numerusform>
            <numerusform>, %n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaveletFigures</name>
    <message numerus="yes">
        <source>%n further out</source>
        <translation>
            <numerusform>%n further out</numerusform>
            <numerusform>%n further out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, moved by %n sample(s) and scaled by %2, is %3 away; below 10 % the filter still is that wavelet.</source>
        <translation>
            <numerusform>%1, moved by %n sample and scaled by %2, is %3 away; below 10 % the filter still is that wavelet.</numerusform>
            <numerusform>%1, moved by %n samples and scaled by %2, is %3 away; below 10 % the filter still is that wavelet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::AnnotatePage</name>
    <message numerus="yes">
        <source>%n clip(s) of the evaluation</source>
        <translation>
            <numerusform>%n clip of the evaluation</numerusform>
            <numerusform>%n clips of the evaluation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not where the project left them.</source>
        <translation>
            <numerusform>%n recording is not where the project left them.</numerusform>
            <numerusform>%n recordings are not where the project left them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ConsensusDialog</name>
    <message numerus="yes">
        <source>%n clip(s) get a label.</source>
        <translation>
            <numerusform>%n clip gets a label.</numerusform>
            <numerusform>%n clips get a label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) are left out.</source>
        <translation>
            <numerusform>%n tie is left out.</numerusform>
            <numerusform>%n ties are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have too little support.</source>
        <translation>
            <numerusform>%n clip has too little support.</numerusform>
            <numerusform>%n clips have too little support.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have too few labels.</source>
        <translation>
            <numerusform>%n clip has too few labels.</numerusform>
            <numerusform>%n clips have too few labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CorpusOverview</name>
    <message numerus="yes">
        <source>%n clip(s) left out on purpose, as the class map drops their labels: %1. Change it under “Class map” on the Train page.</source>
        <translation>
            <numerusform>%n clip left out on purpose, as the class map drops its label: %1. Change it under “Class map” on the Train page.</numerusform>
            <numerusform>%n clips left out on purpose, as the class map drops their labels: %1. Change it under “Class map” on the Train page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CorpusPage</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1 of %n clip</numerusform>
            <numerusform>%1 of %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CostView</name>
    <message numerus="yes">
        <source>%n clip(s) of the corpus are shorter and will be left out. Fewer levels or a shorter wavelet take them.</source>
        <translation>
            <numerusform>%n clip of the corpus is shorter and will be left out. Fewer levels or a shorter wavelet take it.</numerusform>
            <numerusform>%n clips of the corpus are shorter and will be left out. Fewer levels or a shorter wavelet take them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::EvaluatePage</name>
    <message numerus="yes">
        <source>%n clip(s) could not be evaluated:</source>
        <translation>
            <numerusform>%n clip could not be evaluated:</numerusform>
            <numerusform>%n clips could not be evaluated:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over the %n speaker(s).</source>
        <translation>
            <numerusform>95 % intervals: bootstrap over the %n speaker.</numerusform>
            <numerusform>95 % intervals: bootstrap over the %n speakers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over the %n clip(s), since not all speakers are known or there is only one.</source>
        <translation>
            <numerusform>95 % intervals: bootstrap over the %n clip, since not all speakers are known or there is only one.</numerusform>
            <numerusform>95 % intervals: bootstrap over the %n clips, since not all speakers are known or there is only one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n misrecognised clip(s), surely wrong ones first</source>
        <translation>
            <numerusform>%n misrecognised clip, surely wrong ones first</numerusform>
            <numerusform>%n misrecognised clips, surely wrong ones first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speaker %1: %n clip(s)</source>
        <translation>
            <numerusform>Speaker %1: %n clip</numerusform>
            <numerusform>Speaker %1: %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s)</source>
        <translation>
            <numerusform>%1: %n clip</numerusform>
            <numerusform>%1: %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::JobLine</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::MergeDialog</name>
    <message numerus="yes">
        <source>%n new label(s).</source>
        <translation>
            <numerusform>%n new label.</numerusform>
            <numerusform>%n new labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) that go on from yours.</source>
        <translation>
            <numerusform>%n label that goes on from yours.</numerusform>
            <numerusform>%n labels that go on from yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are the same.</source>
        <translation>
            <numerusform>%n label is the same.</numerusform>
            <numerusform>%n labels are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new segment(s).</source>
        <translation>
            <numerusform>%n new segment.</numerusform>
            <numerusform>%n new segments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled clip(s) of the copy have no place here.</source>
        <translation>
            <numerusform>%n labelled clip of the copy has no place here.</numerusform>
            <numerusform>%n labelled clips of the copy have no place here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ModelComparison</name>
    <message numerus="yes">
        <source>Intervals: paired bootstrap over %n speaker(s).</source>
        <translation>
            <numerusform>Intervals: paired bootstrap over %n speaker.</numerusform>
            <numerusform>Intervals: paired bootstrap over %n speakers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals: paired bootstrap over %n clip(s).</source>
        <translation>
            <numerusform>Intervals: paired bootstrap over %n clip.</numerusform>
            <numerusform>Intervals: paired bootstrap over %n clips.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionGroup</name>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <translation>
            <numerusform>%1 (%n changed)</numerusform>
            <numerusform>%1 (%n changed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProblemPanel</name>
    <message numerus="yes">
        <source>%n problem(s) found;</source>
        <translation>
            <numerusform>%n problem found;</numerusform>
            <numerusform>%n problems found;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out because of them.</source>
        <translation>
            <numerusform>%n clip left out because of them.</numerusform>
            <numerusform>%n clips left out because of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProjectCommands</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>%n file was written to %1.</numerusform>
            <numerusform>%n files were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) can be taken over.</source>
        <translation>
            <numerusform>%n label can be taken over.</numerusform>
            <numerusform>%n labels can be taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n label(s) that are there already</source>
        <translation>
            <numerusform>Replace %n label that is there already</numerusform>
            <numerusform>Replace %n labels that are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were taken over; one undo takes them all back.</source>
        <translation>
            <numerusform>%n label was taken over; one undo takes them all back.</numerusform>
            <numerusform>%n labels were taken over; one undo takes them all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) came in; one undo takes them all back.</source>
        <translation>
            <numerusform>%n label came in; one undo takes them all back.</numerusform>
            <numerusform>%n labels came in; one undo takes them all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where may the %n missing recording(s) be now?</source>
        <translation>
            <numerusform>Where may the %n missing recording be now?</numerusform>
            <numerusform>Where may the %n missing recordings be now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the right name hold another sound and were not linked.</source>
        <translation>
            <numerusform>%n file of the right name holds another sound and was not linked.</numerusform>
            <numerusform>%n files of the right name hold another sound and were not linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were not found there.</source>
        <translation>
            <numerusform>%n recording was not found there.</numerusform>
            <numerusform>%n recordings were not found there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were found and linked.</source>
        <translation>
            <numerusform>%n recording was found and linked.</numerusform>
            <numerusform>%n recordings were found and linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Or the backup of %1, with %n label(s), takes its place.</source>
        <translation>
            <numerusform>Or the backup of %1, with %n label, takes its place.</numerusform>
            <numerusform>Or the backup of %1, with %n labels, takes its place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RecordingPanel</name>
    <message numerus="yes">
        <source>%n channel(s), mixed to mono</source>
        <translation>
            <numerusform>%n channel, mixed to mono</numerusform>
            <numerusform>%n channels, mixed to mono</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Retraining</name>
    <message numerus="yes">
        <source>A network is trained on your %n labelled clip(s). A tenth of them, which it never learns from, tests it; when it is done, it suggests labels for all clips and the queue begins with those it is least sure of. Clips that are unsure or flagged as broken are left out.</source>
        <translation>
            <numerusform>A network is trained on your %n labelled clip. A tenth of them, which it never learns from, tests it; when it is done, it suggests labels for all clips and the queue begins with those it is least sure of. Clips that are unsure or flagged as broken are left out.</numerusform>
            <numerusform>A network is trained on your %n labelled clips. A tenth of them, which it never learns from, tests it; when it is done, it suggests labels for all clips and the queue begins with those it is least sure of. Clips that are unsure or flagged as broken are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunView</name>
    <message numerus="yes">
        <source>%n epoch(s) trained.</source>
        <translation>
            <numerusform>%n epoch trained.</numerusform>
            <numerusform>%n epochs trained.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n test clip(s): UAR %1, WA %2.</source>
        <translation>
            <numerusform>On %n test clip: UAR %1, WA %2.</numerusform>
            <numerusform>On %n test clips: UAR %1, WA %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be used: the log in the run&apos;s folder names them.</source>
        <translation>
            <numerusform>%n clip could not be used: the log in the run&apos;s folder names it.</numerusform>
            <numerusform>%n clips could not be used: the log in the run&apos;s folder names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) are finished and their models kept.</source>
        <translation>
            <numerusform>%n epoch is finished and its model kept.</numerusform>
            <numerusform>%n epochs are finished and their models kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunsPage</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are in the trash.</source>
        <translation>
            <numerusform>%n run is in the trash.</numerusform>
            <numerusform>%n runs are in the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchView</name>
    <message numerus="yes">
        <source>Trial %1: validation %2 %3 within %n epoch(s)</source>
        <translation>
            <numerusform>Trial %1: validation %2 %3 within %n epoch</numerusform>
            <numerusform>Trial %1: validation %2 %3 within %n epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyPage</name>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Suggester</name>
    <message numerus="yes">
        <source>%n clip(s) could not be looked at by the model; they stay in the queue.</source>
        <translation>
            <numerusform>%n clip could not be looked at by the model; it stays in the queue.</numerusform>
            <numerusform>%n clips could not be looked at by the model; they stay in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrainingRun</name>
    <message numerus="yes">
        <source>Stopped after %n epoch(s)</source>
        <translation>
            <numerusform>Stopped after %n epoch</numerusform>
            <numerusform>Stopped after %n epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrustDialog</name>
    <message numerus="yes">
        <source>Tested on %n clip(s), taken from: %1</source>
        <translation>
            <numerusform>Tested on %n clip, taken from: %1</numerusform>
            <numerusform>Tested on %n clips, taken from: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test takes %n clip(s) from: %1</source>
        <translation>
            <numerusform>The test takes %n clip from: %1</numerusform>
            <numerusform>The test takes %n clips from: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveletPanel</name>
    <message numerus="yes">
        <source>This model has %n level(s).</source>
        <translation>
            <numerusform>This model has %n level.</numerusform>
            <numerusform>This model has %n levels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::MatrixView</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %3 by %4: %n clip(s)</source>
        <translation>
            <numerusform>%1 by %2, %3 by %4: %n clip</numerusform>
            <numerusform>%1 by %2, %3 by %4: %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::NumberTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
