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
        <source>%n misrecognised clip(s)</source>
        <translation>
            <numerusform>%n misrecognised clip</numerusform>
            <numerusform>%n misrecognised clips</numerusform>
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
    <name>sigwavnet::widgets::MatrixView</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
</context>
</TS>
