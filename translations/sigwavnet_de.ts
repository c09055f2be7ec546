<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CurveLegend</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source> (measured %1)</source>
        <translation> (gemessen: %1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, geglättet</translation>
    </message>
</context>
<context>
    <name>EvaluationTables</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>WA</source>
        <translation>WA</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Of the true class</source>
        <translation>Der wahren Klasse</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>what each part adds to %1</source>
        <translation>was jeder Teil zu %1 beiträgt</translation>
    </message>
    <message>
        <source>what each block of the waveform adds to %1</source>
        <translation>was jeder Block der Wellenform zu %1 beiträgt</translation>
    </message>
    <message>
        <source>for %1; completeness gap %2</source>
        <translation>für %1; Vollständigkeitslücke %2</translation>
    </message>
    <message>
        <source>size of the gradient of %1 by each sample</source>
        <translation>Betrag des Gradienten von %1 nach jedem Abtastwert</translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>The figure was not saved</source>
        <translation>Die Abbildung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Save data …</source>
        <translation>Daten speichern…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Copying the data</source>
        <translation>Daten werden kopiert</translation>
    </message>
</context>
<context>
    <name>FilterHistory</name>
    <message>
        <source>tap</source>
        <translation>Filterkoeffizient</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation>Frequenzgang</translation>
    </message>
    <message>
        <source>frequency at the level&apos;s input</source>
        <translation>Frequenz am Eingang der Stufe</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>h start</source>
        <translation>h Start</translation>
    </message>
    <message>
        <source>g start</source>
        <translation>g Start</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Low-pass h</source>
        <translation>Tiefpass h</translation>
    </message>
    <message>
        <source>High-pass g</source>
        <translation>Hochpass g</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>%1 × uniform</source>
        <translation>%1 × gleichverteilt</translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation>roh %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>behalten %1</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>not exact here</source>
        <translation>hier nicht exakt</translation>
    </message>
</context>
<context>
    <name>MatrixPainter</name>
    <message>
        <source>recognised as</source>
        <translation>erkannt als</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
</context>
<context>
    <name>ParallelCoordinates</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>QueueOrders</name>
    <message>
        <source>By file</source>
        <translation>Nach Datei</translation>
    </message>
    <message>
        <source>Unlabelled first</source>
        <translation>Ohne Label zuerst</translation>
    </message>
    <message>
        <source>Model least sure</source>
        <translation>Modell am unsichersten</translation>
    </message>
    <message>
        <source>Model hesitates between two</source>
        <translation>Modell schwankt zwischen zweien</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Menschen uneinig</translation>
    </message>
    <message>
        <source>Model against label</source>
        <translation>Modell gegen Label</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>As the files are named.</source>
        <translation>In der Reihenfolge der Dateinamen.</translation>
    </message>
    <message>
        <source>What you have not labelled comes first.</source>
        <translation>Was Sie noch nicht annotiert haben, kommt zuerst.</translation>
    </message>
    <message>
        <source>Clips that the model is least sure of over all classes teach it most.</source>
        <translation>Aus Clips, bei denen das Modell über alle Klassen am unsichersten ist, lernt es am meisten.</translation>
    </message>
    <message>
        <source>Clips where the model&apos;s two best classes are nearly alike.</source>
        <translation>Clips, bei denen die zwei besten Klassen des Modells fast gleichauf liegen.</translation>
    </message>
    <message>
        <source>Clips that annotators label differently.</source>
        <translation>Clips, die die Annotatoren unterschiedlich annotieren.</translation>
    </message>
    <message>
        <source>Clips whose label the model contradicts most surely: look for slips here.</source>
        <translation>Clips, deren Label das Modell am entschiedensten widerspricht: Suchen Sie hier nach Versehen.</translation>
    </message>
    <message>
        <source>Shuffled; the same number gives the same order everywhere.</source>
        <translation>Gemischt; dieselbe Zahl ergibt überall dieselbe Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>RecordingLanes</name>
    <message>
        <source>Detail %1</source>
        <translation>Detail %1</translation>
    </message>
    <message>
        <source>Approximation</source>
        <translation>Approximation</translation>
    </message>
    <message>
        <source>%1–%2 kHz</source>
        <translation>%1–%2 kHz</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2 Hz</translation>
    </message>
    <message>
        <source>Spatial attention</source>
        <translation>Räumliche Attention</translation>
    </message>
    <message>
        <source>Temporal attention</source>
        <translation>Zeitliche Attention</translation>
    </message>
    <message>
        <source>coefficients, %1</source>
        <translation>Koeffizienten, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a band and what its attention may be called</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ResumableRuns</name>
    <message>
        <source>The training %1 was stopped after %2 of %3 epochs.</source>
        <translation>Das Training %1 wurde nach %2 von %3 Epochen gestoppt.</translation>
    </message>
    <message>
        <source>The training %1 was interrupted after %2 of %3 epochs.</source>
        <translation>Das Training %1 wurde nach %2 von %3 Epochen unterbrochen.</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Notes of %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)</source>
        <translation>
            <numerusform>%n Lauf löschen</numerusform>
            <numerusform>%n Läufe löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Validation UAR</source>
        <translation>Validierungs-UAR</translation>
    </message>
    <message>
        <source>Validation WA</source>
        <translation>Validierungs-WA</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Training WA</source>
        <translation>Trainings-WA</translation>
    </message>
    <message>
        <source>Validation F1, macro</source>
        <translation>Validierungs-F1, Makro</translation>
    </message>
    <message>
        <source>Validation F1, weighted</source>
        <translation>Validierungs-F1, gewichtet</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>clips/s</source>
        <translation>Clips/s</translation>
    </message>
    <message>
        <source>Time of an epoch</source>
        <translation>Dauer einer Epoche</translation>
    </message>
    <message>
        <source>Waiting for input</source>
        <translation>Warten auf Eingabe</translation>
    </message>
    <message>
        <source>Upper threshold, level %1</source>
        <translation>Obere Schwelle, Stufe %1</translation>
    </message>
    <message>
        <source>Lower threshold, level %1</source>
        <translation>Untere Schwelle, Stufe %1</translation>
    </message>
    <message>
        <source>Sharpness, level %1</source>
        <translation>Steilheit, Stufe %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Validation %1</source>
        <translation>%1 (Validierung)</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Trial %1</source>
        <translation>Versuch %1</translation>
    </message>
</context>
<context>
    <name>SegmentLane</name>
    <message>
        <source>not labelled</source>
        <translation>ohne Label</translation>
    </message>
</context>
<context>
    <name>SpectrogramMenus</name>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Hamming</source>
        <translation>Hamming</translation>
    </message>
    <message>
        <source>Hann</source>
        <translation>Hann</translation>
    </message>
    <message>
        <source>Blackman-Harris</source>
        <translation>Blackman-Harris</translation>
    </message>
    <message>
        <source>Linear (Hz)</source>
        <translation>Linear (Hz)</translation>
    </message>
    <message>
        <source>Mel (as the ear hears)</source>
        <translation>Mel (gehörgerecht)</translation>
    </message>
    <message>
        <source>Spectrogram range</source>
        <translation>Dynamik des Spektrogramms</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Spectrogram colours</source>
        <translation>Farben des Spektrogramms</translation>
    </message>
    <message>
        <source>Spectrogram frequencies</source>
        <translation>Frequenzen des Spektrogramms</translation>
    </message>
    <message>
        <source>Spectrogram window</source>
        <translation>Fenster des Spektrogramms</translation>
    </message>
    <message>
        <source>Spectrogram window length</source>
        <translation>Fensterlänge des Spektrogramms</translation>
    </message>
    <message>
        <source>About 30 ms</source>
        <translation>Etwa 30 ms</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Abtastwerte</translation>
    </message>
    <message>
        <source>Spectrogram overlap</source>
        <translation>Überlappung des Spektrogramms</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>With one speaker or clip there are no intervals.</source>
        <translation>Bei nur einem Sprecher oder Clip gibt es keine Intervalle.</translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over %n speaker(s).</source>
        <translation>
            <numerusform>95-%-Intervalle: Bootstrap über %n Sprecher.</numerusform>
            <numerusform>95-%-Intervalle: Bootstrap über %n Sprecher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over %n clip(s).</source>
        <translation>
            <numerusform>95-%-Intervalle: Bootstrap über %n Clip.</numerusform>
            <numerusform>95-%-Intervalle: Bootstrap über %n Clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>WA [%]</source>
        <translation>WA [%]</translation>
    </message>
    <message>
        <source>UAR [%]</source>
        <translation>UAR [%]</translation>
    </message>
    <message>
        <source>F1 macro [%]</source>
        <translation>F1, Makro [%]</translation>
    </message>
    <message>
        <source>F1 weighted [%]</source>
        <translation>F1, gewichtet [%]</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>All answers pooled</source>
        <translation>Alle Antworten, gepoolt</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n training(s)</source>
        <translation>
            <numerusform>Mittel über %n Training</numerusform>
            <numerusform>Mittel über %n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Ensemble of the folds</source>
        <translation>Ensemble der Folds</translation>
    </message>
    <message>
        <source>Of the mean: Nadeau and Bengio&apos;s, since the trainings share clips.</source>
        <translation>Für das Mittel: nach Nadeau und Bengio, da die Trainings Clips gemeinsam haben.</translation>
    </message>
    <message>
        <source>Expected calibration error, pooled: %1.</source>
        <translation>Erwarteter Kalibrierungsfehler (ECE), gepoolt: %1.</translation>
    </message>
    <message>
        <source>The ensemble is judged when every fold of a repeat has finished.</source>
        <translation>Das Ensemble wird bewertet, sobald alle Folds einer Wiederholung abgeschlossen sind.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without test clips of a class, which their own UAR leaves out: %1.</source>
        <translation>Ohne Testclips einer Klasse, die daher in der eigenen UAR fehlt: %1.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>WA, mean [%]</source>
        <translation>WA, Mittel [%]</translation>
    </message>
    <message>
        <source>UAR, mean [%]</source>
        <translation>UAR, Mittel [%]</translation>
    </message>
    <message>
        <source>WA, pooled [%]</source>
        <translation>WA, gepoolt [%]</translation>
    </message>
    <message>
        <source>UAR, pooled [%]</source>
        <translation>UAR, gepoolt [%]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Test clips</source>
        <translation>Testclips</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Validation UAR [%]</source>
        <translation>Validierungs-UAR [%]</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>%1 of %2 trainings finished</source>
        <translation>%1 von %2 Trainings abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>, %n training</source>
        <translation>
            <numerusform>, %n im Training</numerusform>
            <numerusform>, %n im Training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n fehlgeschlagen</numerusform>
            <numerusform>, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>TrustFigures</name>
    <message>
        <source>Deletion, order of the map</source>
        <translation>Löschen, nach der Karte</translation>
    </message>
    <message>
        <source>Deletion, by energy</source>
        <translation>Löschen, nach Energie</translation>
    </message>
    <message>
        <source>Deletion, by chance</source>
        <translation>Löschen, nach Zufall</translation>
    </message>
    <message>
        <source>Area under the probability while parts are removed: the map&apos;s should be the smallest.</source>
        <translation>Fläche unter der Wahrscheinlichkeit, während Teile entfernt werden: Die der Karte sollte am kleinsten sein.</translation>
    </message>
    <message>
        <source>Insertion, order of the map</source>
        <translation>Einfügen, nach der Karte</translation>
    </message>
    <message>
        <source>Insertion, by energy</source>
        <translation>Einfügen, nach Energie</translation>
    </message>
    <message>
        <source>Insertion, by chance</source>
        <translation>Einfügen, nach Zufall</translation>
    </message>
    <message>
        <source>Area under the probability while parts are given back: the map&apos;s should be the largest.</source>
        <translation>Fläche unter der Wahrscheinlichkeit, während Teile wieder eingefügt werden: Die der Karte sollte am größten sein.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence of the answer [nats]: near 0, the weights do not matter.</source>
        <translation>Kullback-Leibler-Divergenz der Antwort [nats]: Nahe 0 spielen die Gewichte keine Rolle.</translation>
    </message>
    <message>
        <source>Equal weights: divergence</source>
        <translation>Gleiche Gewichte: Divergenz</translation>
    </message>
    <message>
        <source>Equal weights: answers that change</source>
        <translation>Gleiche Gewichte: geänderte Antworten</translation>
    </message>
    <message>
        <source>Permuted weights: divergence</source>
        <translation>Permutierte Gewichte: Divergenz</translation>
    </message>
    <message>
        <source>Permuted weights: answers that change</source>
        <translation>Permutierte Gewichte: geänderte Antworten</translation>
    </message>
    <message>
        <source>Rank correlation of the weights with what occlusion changes there: 1 where they agree.</source>
        <translation>Rangkorrelation der Gewichte mit der Änderung, die Okklusion dort bewirkt: 1, wenn beide übereinstimmen.</translation>
    </message>
    <message>
        <source>Spatial weights and occlusion</source>
        <translation>Räumliche Gewichte und Okklusion</translation>
    </message>
    <message>
        <source>Temporal weights and occlusion</source>
        <translation>Zeitliche Gewichte und Okklusion</translation>
    </message>
    <message>
        <source>Mean divergence of the trainings&apos; weights from their mean [nats].</source>
        <translation>Mittlere Divergenz der Gewichte der Trainings von ihrem Mittel [nats].</translation>
    </message>
    <message>
        <source>Spread over trainings</source>
        <translation>Streuung über Trainings</translation>
    </message>
    <message>
        <source>Spread by chance</source>
        <translation>Streuung durch Zufall</translation>
    </message>
    <message>
        <source>The occlusion map may be believed.</source>
        <translation>Der Okklusionskarte darf man trauen.</translation>
    </message>
    <message>
        <source>The occlusion map must not be believed.</source>
        <translation>Der Okklusionskarte darf man nicht trauen.</translation>
    </message>
    <message>
        <source>Attention tells what matters.</source>
        <translation>Die Attention zeigt, worauf es ankommt.</translation>
    </message>
    <message>
        <source>Attention: weights, not importance.</source>
        <translation>Attention: Gewichte, keine Wichtigkeit.</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Wieder eingefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>by the map</source>
        <translation>nach der Karte</translation>
    </message>
    <message>
        <source>by energy</source>
        <translation>nach Energie</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>nach Zufall</translation>
    </message>
    <message>
        <source>Cascading randomisation</source>
        <translation>Kaskadierte Randomisierung</translation>
    </message>
    <message>
        <source>Layers back at their start</source>
        <translation>Auf den Start zurückgesetzte Schichten</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>map as it was and map now</source>
        <translation>ursprüngliche und jetzige Karte</translation>
    </message>
    <message>
        <source>Back at its start: %1</source>
        <translation>Auf den Start zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>Rank correlation of the map with the true one, after this layer and all above it went back to where training starts: it should fall.</source>
        <translation>Rangkorrelation der Karte mit der echten, nachdem diese Schicht und alle darüber auf den Anfang des Trainings zurückgesetzt wurden: Sie sollte sinken.</translation>
    </message>
</context>
<context>
    <name>WaveletFigures</name>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>tap</source>
        <translation>Filterkoeffizient</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation>Frequenzgang</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>h start</source>
        <translation>h Start</translation>
    </message>
    <message>
        <source>g start</source>
        <translation>g Start</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>after thresholding</source>
        <translation>nach der Schwelle</translation>
    </message>
    <message>
        <source>This network was built without thresholds: details pass unchanged.</source>
        <translation>Dieses Netz wurde ohne Schwellen gebaut: Details bleiben unverändert.</translation>
    </message>
    <message>
        <source>mostly removed</source>
        <translation>überwiegend entfernt</translation>
    </message>
    <message>
        <source>Wavelet ψ</source>
        <translation>Wavelet ψ</translation>
    </message>
    <message>
        <source>Scaling function φ</source>
        <translation>Skalierungsfunktion φ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Low-pass h</source>
        <translation>Tiefpass h</translation>
    </message>
    <message>
        <source>High-pass g</source>
        <translation>Hochpass g</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>Filter bank</source>
        <translation>Filterbank</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>h scaled to Σh = √2</source>
        <translation>h skaliert auf Σh = √2</translation>
    </message>
    <message>
        <source>nominal band</source>
        <translation>Nennband</translation>
    </message>
    <message>
        <source>Each level should pass its own octave and little else. Level %1 has %2 of its energy inside %3 (above 80 % is good) and passes %4.</source>
        <translation>Jede Stufe sollte ihre eigene Oktave durchlassen und sonst wenig. Stufe %1 hat %2 ihrer Energie in %3 (über 80&#xa0;% ist gut) und lässt %4 durch.</translation>
    </message>
    <message>
        <source>Littlewood–Paley sum</source>
        <translation>Littlewood-Paley-Summe</translation>
    </message>
    <message>
        <source>share of the energy</source>
        <translation>Anteil der Energie</translation>
    </message>
    <message>
        <source>What all levels together hear of each frequency: 1 everywhere is good, near 0 the network is deaf. Here %1 to %2; coding gain %3 dB.</source>
        <translation>Was alle Stufen zusammen von jeder Frequenz hören: Überall 1 ist gut, nahe 0 ist das Netz taub. Hier %1 bis %2; Codiergewinn %3 dB.</translation>
    </message>
    <message>
        <source>Drift over the epochs</source>
        <translation>Drift über die Epochen</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>distance of h from the start</source>
        <translation>Abstand von h zum Start</translation>
    </message>
    <message>
        <source>The filters of earlier epochs are not known. Open the run&apos;s folder rather than a model file: a run keeps them in filters.jsonl. Kernels that start from random numbers have no start to drift from.</source>
        <translation>Die Filter früherer Epochen sind nicht bekannt. Öffnen Sie statt einer Modelldatei den Ordner des Laufs: Ein Lauf bewahrt sie in filters.jsonl auf. Kerne, die mit Zufallszahlen beginnen, haben keinen Start, von dem sie abdriften könnten.</translation>
    </message>
    <message>
        <source>How far each level&apos;s low-pass is from where it began: curves that flatten say that it has learned what it can. Level %1 went farthest, %2.</source>
        <translation>Wie weit der Tiefpass jeder Stufe von seinem Anfang entfernt ist: Abflachende Kurven zeigen, dass er gelernt hat, was er kann. Am weitesten ging Stufe %1, nämlich %2.</translation>
    </message>
    <message>
        <source>The taps of level %1 are not numbers any more: the training diverged. Train with a lower learning rate for the kernels, or open an earlier epoch.</source>
        <translation>Die Filterkoeffizienten von Stufe %1 sind keine Zahlen mehr: Das Training ist divergiert. Trainieren Sie mit kleinerer Lernrate für die Kerne, oder öffnen Sie eine frühere Epoche.</translation>
    </message>
    <message>
        <source>below %1 dB</source>
        <translation>unter %1 dB</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>What the details of this level are made by. It should rise and fall around 0, so that a constant sound gives no details.</source>
        <translation>Er erzeugt die Details dieser Stufe. Er sollte um 0 steigen und fallen, damit ein konstanter Schall keine Details ergibt.</translation>
    </message>
    <message>
        <source>What the next level hears is made by it. It should add up to √2: this one adds up to %1.</source>
        <translation>Er erzeugt, was die nächste Stufe hört. Seine Summe sollte √2 sein: Hier ist sie %1.</translation>
    </message>
    <message>
        <source>What the next level hears is made by it. It should add up to √2: this one adds up to %1, and lies %2 from its start.</source>
        <translation>Er erzeugt, was die nächste Stufe hört. Seine Summe sollte √2 sein: Hier ist sie %1, und er liegt %2 von seinem Start entfernt.</translation>
    </message>
    <message>
        <source>0 dB in the pass band and below −40 dB in the stop band are good. At half the rate the low-pass lets %1 through.</source>
        <translation>0 dB im Durchlassbereich und unter −40 dB im Sperrbereich sind gut. Bei der halben Abtastrate lässt der Tiefpass %1 durch.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>A straight line in the pass band is good: all frequencies then arrive together. Where a filter passes almost nothing its phase says nothing.</source>
        <translation>Eine Gerade im Durchlassbereich ist gut: Alle Frequenzen kommen dann gemeinsam an. Wo ein Filter fast nichts durchlässt, besagt seine Phase nichts.</translation>
    </message>
    <message>
        <source>Group delay</source>
        <translation>Gruppenlaufzeit</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Abtastwerte</translation>
    </message>
    <message>
        <source>In samples at the level&apos;s input. A flat curve in the pass band is good; it lies at %1 for a filter that is symmetric in time.</source>
        <translation>In Abtastwerten am Eingang der Stufe. Eine flache Kurve im Durchlassbereich ist gut; bei einem zeitlich symmetrischen Filter liegt sie bei %1.</translation>
    </message>
    <message>
        <source>Zeros of the low-pass</source>
        <translation>Nullstellen des Tiefpasses</translation>
    </message>
    <message>
        <source>real part</source>
        <translation>Realteil</translation>
    </message>
    <message>
        <source>imaginary part</source>
        <translation>Imaginärteil</translation>
    </message>
    <message numerus="yes">
        <source>%n further out</source>
        <translation>
            <numerusform>%n weiter außen</numerusform>
            <numerusform>%n weiter außen</numerusform>
        </translation>
    </message>
    <message>
        <source>Zeros at −1 make approximations smooth: as many as at the start are good. Here %1, at the start %2.</source>
        <translation>Nullstellen bei −1 machen Approximationen glatt: So viele wie am Start sind gut. Hier %1, am Start %2.</translation>
    </message>
    <message>
        <source>Zeros at −1 make approximations smooth: the more the better. Here %1.</source>
        <translation>Nullstellen bei −1 machen Approximationen glatt: je mehr, desto besser. Hier %1.</translation>
    </message>
    <message>
        <source>Power complementarity</source>
        <translation>Leistungskomplementarität</translation>
    </message>
    <message>
        <source>power of h and its mirror</source>
        <translation>Leistung von h und seinem Spiegelbild</translation>
    </message>
    <message>
        <source>0 dB everywhere is good: nothing is then lost or doubled. The level keeps between %1 and %2 of a signal&apos;s energy.</source>
        <translation>Überall 0 dB ist gut: Dann geht nichts verloren und nichts wird verdoppelt. Die Stufe behält zwischen %1 und %2 der Energie eines Signals.</translation>
    </message>
    <message>
        <source>Nearest classical wavelet</source>
        <translation>Nächstes klassisches Wavelet</translation>
    </message>
    <message>
        <source>No classical wavelet resembles these taps.</source>
        <translation>Kein klassisches Wavelet ähnelt diesen Filterkoeffizienten.</translation>
    </message>
    <message>
        <source>%1 mirrored</source>
        <translation>%1 gespiegelt</translation>
    </message>
    <message numerus="yes">
        <source>%1, moved by %n sample(s) and scaled by %2, is %3 away; below 10 % the filter still is that wavelet.</source>
        <translation>
            <numerusform>%1, um %n Abtastwert verschoben und mit %2 skaliert, ist %3 entfernt; unter 10&#xa0;% ist der Filter noch dieses Wavelet.</numerusform>
            <numerusform>%1, um %n Abtastwerte verschoben und mit %2 skaliert, ist %3 entfernt; unter 10&#xa0;% ist der Filter noch dieses Wavelet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wavelet ψ, exact</source>
        <translation>Wavelet ψ, exakt</translation>
    </message>
    <message>
        <source>Scaling function φ, exact</source>
        <translation>Skalierungsfunktion φ, exakt</translation>
    </message>
    <message>
        <source>At the dyadic points without any error of the cascade: what the cascade beside it comes near to.</source>
        <translation>An den dyadischen Punkten ohne jeden Fehler der Kaskade: das, dem sich die Kaskade daneben annähert.</translation>
    </message>
    <message>
        <source>Of this level&apos;s kernels alone, as if every level had them: the cascade beside it uses each level&apos;s own.</source>
        <translation>Nur aus den Kernen dieser Stufe, als hätte jede Stufe sie: Die Kaskade daneben verwendet die eigenen jeder Stufe.</translation>
    </message>
    <message>
        <source>The atom that a coefficient of this level stands for. A short, smooth one with its energy in the middle says when and at what frequency something happened.</source>
        <translation>Das Atom, für das ein Koeffizient dieser Stufe steht. Ist es kurz, glatt und mit der Energie in der Mitte, sagt es, wann und bei welcher Frequenz etwas geschah.</translation>
    </message>
    <message>
        <source>The atom of the approximation. Smooth and without ripples at its ends is good.</source>
        <translation>Das Atom der Approximation. Glatt und ohne Welligkeit an den Enden ist gut.</translation>
    </message>
    <message>
        <source>The atom of the approximation, each level&apos;s own kernels at its step of the cascade. Smooth and without ripples at its ends is good.</source>
        <translation>Das Atom der Approximation, mit den eigenen Kernen jeder Stufe in ihrem Schritt der Kaskade. Glatt und ohne Welligkeit an den Enden ist gut.</translation>
    </message>
    <message>
        <source>This threshold is turned: it lets small coefficients through rather than large ones (a = %1, t₊ + t₋ = %2; both should be above 0).</source>
        <translation>Diese Schwelle ist verkehrt: Sie lässt eher kleine als große Koeffizienten durch (a = %1, t₊ + t₋ = %2; beide sollten über 0 liegen).</translation>
    </message>
    <message>
        <source>It removes nothing: no coefficient loses half of its size.</source>
        <translation>Sie entfernt nichts: Kein Koeffizient verliert die Hälfte seiner Größe.</translation>
    </message>
    <message>
        <source>Small coefficients should vanish and large ones stay as they are. Between %1 and %2 more than half of a coefficient is removed.</source>
        <translation>Kleine Koeffizienten sollten verschwinden und große bleiben, wie sie sind. Zwischen %1 und %2 wird mehr als die Hälfte eines Koeffizienten entfernt.</translation>
    </message>
    <message>
        <source>The threshold of level %1 is not known at this epoch, or not a number any more.</source>
        <translation>Die Schwelle von Stufe %1 ist in dieser Epoche nicht bekannt oder keine Zahl mehr.</translation>
    </message>
    <message>
        <source>Gain of the threshold</source>
        <translation>Verstärkung der Schwelle</translation>
    </message>
    <message>
        <source>Near 0 in the middle and 1 outside is good; where it crosses ½ half of a coefficient is kept. At 0 this one has %1, at the start %2.</source>
        <translation>In der Mitte nahe 0 und außen 1 ist gut; wo sie ½ kreuzt, bleibt die Hälfte eines Koeffizienten. Bei 0 hat diese %1, am Start %2.</translation>
    </message>
    <message>
        <source>frequency at the level&apos;s input</source>
        <translation>Frequenz am Eingang der Stufe</translation>
    </message>
</context>
<context>
    <name>WaveletMeasures</name>
    <message>
        <source>Σh − √2</source>
        <translation>Σh − √2</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Gain of the low-pass for a constant signal; 0 keeps the level of each approximation.</source>
        <translation>Verstärkung des Tiefpasses für ein konstantes Signal; 0 hält den Pegel jeder Approximation.</translation>
    </message>
    <message>
        <source>Σh² − 1</source>
        <translation>Σh² − 1</translation>
    </message>
    <message>
        <source>Energy of the low-pass; 0 for an orthonormal wavelet.</source>
        <translation>Energie des Tiefpasses; 0 bei einem orthonormalen Wavelet.</translation>
    </message>
    <message>
        <source>Overlap with its own shifts</source>
        <translation>Überlappung mit eigenen Verschiebungen</translation>
    </message>
    <message>
        <source>Largest autocorrelation of h at an even shift; 0 for an orthonormal wavelet.</source>
        <translation>Größte Autokorrelation von h bei gerader Verschiebung; 0 bei einem orthonormalen Wavelet.</translation>
    </message>
    <message>
        <source>Power complementarity</source>
        <translation>Leistungskomplementarität</translation>
    </message>
    <message>
        <source>Largest |p − 2| with p = |H(ω)|² + |H(ω + π)|²; 0 when low- and high-pass share the power evenly.</source>
        <translation>Größtes |p − 2| mit p = |H(ω)|² + |H(ω + π)|²; 0, wenn sich Tief- und Hochpass die Leistung gleichmäßig teilen.</translation>
    </message>
    <message>
        <source>Lower frame bound</source>
        <translation>Untere Frame-Schranke</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Least share of a signal&apos;s energy that the level keeps; 0 means that some signals vanish.</source>
        <translation>Kleinster Anteil der Signalenergie, den die Stufe behält; bei 0 verschwinden manche Signale.</translation>
    </message>
    <message>
        <source>Upper frame bound</source>
        <translation>Obere Frame-Schranke</translation>
    </message>
    <message>
        <source>Greatest share of a signal&apos;s energy that the level keeps; above 1 it amplifies.</source>
        <translation>Größter Anteil der Signalenergie, den die Stufe behält; über 1 verstärkt sie.</translation>
    </message>
    <message>
        <source>Low-pass at half the rate [dB]</source>
        <translation>Tiefpass bei halber Abtastrate [dB]</translation>
    </message>
    <message>
        <source>below −40</source>
        <translation>unter −40</translation>
    </message>
    <message>
        <source>Vanishing moments</source>
        <translation>Verschwindende Momente</translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation>wie am Start</translation>
    </message>
    <message>
        <source>Polynomial degrees that the high-pass does not see (normalised moment below 0.001).</source>
        <translation>Polynomgrade, die der Hochpass nicht sieht (normiertes Moment unter 0,001).</translation>
    </message>
    <message>
        <source>Pass band of the details (−3 dB)</source>
        <translation>Durchlassbereich der Details (−3 dB)</translation>
    </message>
    <message>
        <source>Frequencies of the recording that reach this level&apos;s details.</source>
        <translation>Frequenzen der Aufnahme, die die Details dieser Stufe erreichen.</translation>
    </message>
    <message>
        <source>Energy inside the nominal band [%]</source>
        <translation>Energie im Nennband [%]</translation>
    </message>
    <message>
        <source>above 80</source>
        <translation>über 80</translation>
    </message>
    <message>
        <source>Share of the details&apos; response inside %1.</source>
        <translation>Anteil des Frequenzgangs der Details in %1.</translation>
    </message>
    <message>
        <source>Drift from the start [%]</source>
        <translation>Drift vom Start [%]</translation>
    </message>
    <message>
        <source>0: unchanged</source>
        <translation>0: unverändert</translation>
    </message>
    <message>
        <source>‖h − h₀‖ / ‖h₀‖ of the low-pass; above 50 % it is another filter.</source>
        <translation>‖h − h₀‖ / ‖h₀‖ des Tiefpasses; über 50&#xa0;% ist es ein anderer Filter.</translation>
    </message>
    <message>
        <source>y = d · (σ(a(d − t₊)) + σ(−a(d + t₋))). With a ≤ 0 or t₊ + t₋ ≤ 0 it removes large coefficients instead of small ones.</source>
        <translation>y = d · (σ(a(d − t₊)) + σ(−a(d + t₋))). Mit a ≤ 0 oder t₊ + t₋ ≤ 0 entfernt sie große statt kleiner Koeffizienten.</translation>
    </message>
    <message>
        <source>Threshold t₊</source>
        <translation>Schwelle t₊</translation>
    </message>
    <message>
        <source>t₊ + t₋ above 0</source>
        <translation>t₊ + t₋ über 0</translation>
    </message>
    <message>
        <source>Threshold t₋</source>
        <translation>Schwelle t₋</translation>
    </message>
    <message>
        <source>Sharpness a</source>
        <translation>Steilheit a</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>über 0</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>A good value is</source>
        <translation>Guter Wert</translation>
    </message>
    <message>
        <source>|H(π)/H(0)|: what the low-pass lets through where it should block; −120 stands for less as well.</source>
        <translation>|H(π)/H(0)|: was der Tiefpass durchlässt, wo er sperren sollte; −120 steht auch für weniger.</translation>
    </message>
    <message>
        <source>Perfect-reconstruction loss</source>
        <translation>Verlust für perfekte Rekonstruktion</translation>
    </message>
    <message>
        <source>4 Σ (r[2m] − δ[m])²: how far a mirrored pair with this low-pass is from giving its input back. For an independent high-pass read the frame bounds instead.</source>
        <translation>4 Σ (r[2m] − δ[m])²: wie weit ein gespiegeltes Paar mit diesem Tiefpass davon entfernt ist, seinen Eingang zurückzugeben. Bei unabhängigem Hochpass gelten stattdessen die Frame-Schranken.</translation>
    </message>
    <message>
        <source>Zeros of the low-pass at −1</source>
        <translation>Nullstellen des Tiefpasses bei −1</translation>
    </message>
    <message>
        <source>How often (1 + z⁻¹) divides H(z): each one is a polynomial degree that the approximations keep.</source>
        <translation>Wie oft (1 + z⁻¹) H(z) teilt: Jedes Mal ist ein Polynomgrad, den die Approximationen behalten.</translation>
    </message>
    <message>
        <source>Sobolev regularity</source>
        <translation>Sobolev-Regularität</translation>
    </message>
    <message>
        <source>above 0.5</source>
        <translation>über 0,5</translation>
    </message>
    <message>
        <source>Smoothness of the scaling function of this level&apos;s low-pass alone: continuous above 0.5, about that many derivatives beyond. db10 has 3.40.</source>
        <translation>Glattheit der Skalierungsfunktion allein des Tiefpasses dieser Stufe: stetig über 0,5, darüber hinaus etwa so viele Ableitungen. db10 hat 3,40.</translation>
    </message>
    <message>
        <source>Spread in time σt [ms]</source>
        <translation>Zeitliche Streuung σt [ms]</translation>
    </message>
    <message>
        <source>Deviation of the energy of the level&apos;s atom around its centre.</source>
        <translation>Standardabweichung der Energie des Atoms der Stufe um ihre Mitte.</translation>
    </message>
    <message>
        <source>Spread in frequency σf [Hz]</source>
        <translation>Streuung der Frequenz σf [Hz]</translation>
    </message>
    <message>
        <source>Deviation of the energy of the level&apos;s response around its centre.</source>
        <translation>Standardabweichung der Energie des Frequenzgangs der Stufe um ihre Mitte.</translation>
    </message>
    <message>
        <source>σt σω</source>
        <translation>σt σω</translation>
    </message>
    <message>
        <source>near ½</source>
        <translation>nahe ½</translation>
    </message>
    <message>
        <source>Time times frequency spread of the level&apos;s atom; ½ is the least there can be: the smaller, the more sharply a coefficient says when and at what frequency.</source>
        <translation>Zeit- mal Frequenzstreuung des Atoms der Stufe; ½ ist das kleinstmögliche: Je kleiner, desto schärfer sagt ein Koeffizient, wann und bei welcher Frequenz.</translation>
    </message>
    <message>
        <source>Drift after shift and scale [%]</source>
        <translation>Drift nach Verschiebung und Skalierung [%]</translation>
    </message>
    <message>
        <source>The same once shifted and scaled to lie best on the start: what changed in shape alone.</source>
        <translation>Dasselbe nach bestmöglicher Verschiebung und Skalierung auf den Start: was sich allein in der Form geändert hat.</translation>
    </message>
    <message>
        <source>Largest change of h [dB]</source>
        <translation>Größte Änderung von h [dB]</translation>
    </message>
    <message>
        <source>Of the low-pass response, where the start passes more than −40 dB.</source>
        <translation>Des Tiefpass-Frequenzgangs, wo der Start mehr als −40 dB durchlässt.</translation>
    </message>
    <message>
        <source>Largest change of g [dB]</source>
        <translation>Größte Änderung von g [dB]</translation>
    </message>
    <message>
        <source>Of the high-pass response, where the start passes more than −40 dB.</source>
        <translation>Des Hochpass-Frequenzgangs, wo der Start mehr als −40 dB durchlässt.</translation>
    </message>
    <message>
        <source>Distance to the nearest: %1 mirrored [%]</source>
        <translation>Abstand zum nächsten: %1 gespiegelt [%]</translation>
    </message>
    <message>
        <source>Distance to the nearest: %1 [%]</source>
        <translation>Abstand zum nächsten: %1 [%]</translation>
    </message>
    <message>
        <source>below 10: it is that wavelet</source>
        <translation>unter 10: Es ist dieses Wavelet</translation>
    </message>
    <message>
        <source>Of the 76 classical wavelets the one that the low-pass resembles most, after the best shift and scale; 100 % has nothing in common.</source>
        <translation>Von den 76 klassischen Wavelets das, dem der Tiefpass nach bester Verschiebung und Skalierung am meisten ähnelt; bei 100&#xa0;% gibt es nichts Gemeinsames.</translation>
    </message>
    <message>
        <source>Littlewood–Paley sum, least</source>
        <translation>Littlewood-Paley-Summe, Minimum</translation>
    </message>
    <message>
        <source>Of the whole bank over all frequencies: where it is near 0 the network hears nothing.</source>
        <translation>Der ganzen Filterbank über alle Frequenzen: Wo sie nahe 0 ist, hört das Netz nichts.</translation>
    </message>
    <message>
        <source>Littlewood–Paley sum, greatest</source>
        <translation>Littlewood-Paley-Summe, Maximum</translation>
    </message>
    <message>
        <source>Of the whole bank over all frequencies: above 1 the bank amplifies.</source>
        <translation>Der ganzen Filterbank über alle Frequenzen: Über 1 verstärkt die Filterbank.</translation>
    </message>
    <message>
        <source>Coding gain of the bank [dB]</source>
        <translation>Codiergewinn der Filterbank [dB]</translation>
    </message>
    <message>
        <source>For a signal whose neighbours correlate by 0.95: how well the bank gathers its energy into few bands. It counts the bank&apos;s own amplification, too.</source>
        <translation>Für ein Signal, dessen Nachbarwerte mit 0,95 korrelieren: wie gut die Filterbank seine Energie in wenigen Bändern sammelt. Auch ihre eigene Verstärkung zählt mit.</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>Walk through every page, save a picture of each in DIR, and leave.</source>
        <translation>Alle Seiten durchgehen, von jeder ein Bild in DIR speichern und beenden.</translation>
    </message>
    <message>
        <source>Epochs of the training that the tour shows (8).</source>
        <translation>Epochen des Trainings, das der Rundgang zeigt (8).</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Größe des Fensters, zum Beispiel 1280x800.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Sprache des Fensters: %1.</translation>
    </message>
    <message>
        <source>Open this corpus: a folder or a table.</source>
        <translation>Dieses Korpus öffnen: einen Ordner oder eine Tabelle.</translation>
    </message>
    <message>
        <source>Open this model: a file or a run&apos;s folder.</source>
        <translation>Dieses Modell öffnen: eine Datei oder den Ordner eines Laufs.</translation>
    </message>
    <message>
        <source>Open this recording.</source>
        <translation>Diese Aufnahme öffnen.</translation>
    </message>
    <message>
        <source>Train SigWavNet on recordings of speech and see what it learned.</source>
        <translation>SigWavNet mit Sprachaufnahmen trainieren und ansehen, was es gelernt hat.</translation>
    </message>
    <message>
        <source>Corpora, models or recordings to open.</source>
        <translation>Zu öffnende Korpora, Modelle oder Aufnahmen.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--epochs takes a number from 1.</source>
        <translation>--epochs erwartet eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.</source>
        <translation>--theme erwartet light, dark oder system.</translation>
    </message>
    <message>
        <source>--size takes two numbers, as in 1280x800.</source>
        <translation>--size erwartet zwei Zahlen, etwa 1280x800.</translation>
    </message>
    <message>
        <source>--language takes one of these: %1.</source>
        <translation>--language erwartet eines von diesen: %1.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The file&apos;s header breaks off; copy the recording again from its source.</source>
        <translation>Der Header der Datei bricht ab; kopieren Sie die Aufnahme erneut von der Quelle.</translation>
    </message>
    <message>
        <source>The header gives a sample rate of 0 Hz; export the recording again.</source>
        <translation>Der Header nennt eine Abtastrate von 0 Hz; exportieren Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>The header gives no channels; export the recording again.</source>
        <translation>Der Header nennt keine Kanäle; exportieren Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>The file is shorter than its header promises (%1 of %2 bytes of sound); copy the recording again from its source.</source>
        <translation>Die Datei ist kürzer, als ihr Header verspricht (%1 von %2 Byte Audio); kopieren Sie die Aufnahme erneut von der Quelle.</translation>
    </message>
    <message>
        <source>The recording breaks off before its end; copy it again from its source.</source>
        <translation>Die Aufnahme bricht vor ihrem Ende ab; kopieren Sie sie erneut von der Quelle.</translation>
    </message>
    <message>
        <source>There is no such recording.</source>
        <translation>Diese Aufnahme gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a recording.</source>
        <translation>Das ist ein Ordner, keine Aufnahme.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>The header gives a sample rate of %1 Hz and %2 channels; export the recording again.</source>
        <translation>Der Header nennt eine Abtastrate von %1 Hz und %2 Kanäle; exportieren Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>The recording has no samples.</source>
        <translation>Die Aufnahme hat keine Abtastwerte.</translation>
    </message>
    <message>
        <source>The part from %1 s to %2 s is not within the recording, which is %3 s long.</source>
        <translation>Der Teil von %1 s bis %2 s liegt nicht in der Aufnahme, die %3 s lang ist.</translation>
    </message>
    <message>
        <source>The sound breaks off after %1 s; the header promises %2 s. Copy the recording again from its source.</source>
        <translation>Der Ton bricht nach %1 s ab; der Header verspricht %2 s. Kopieren Sie die Aufnahme erneut von der Quelle.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The sample at %1 s is not a number (NaN or infinite); export the recording again.</source>
        <translation>Der Abtastwert bei %1 s ist keine Zahl (NaN oder unendlich); exportieren Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>Aufnahme wird gelesen</translation>
    </message>
    <message>
        <source>The recording does not fit into memory; cut it into shorter pieces.</source>
        <translation>Die Aufnahme passt nicht in den Speicher; schneiden Sie sie in kürzere Stücke.</translation>
    </message>
    <message>
        <source>The converted recording would have %1 samples; cut it into shorter pieces.</source>
        <translation>Die umgewandelte Aufnahme hätte %1 Abtastwerte; schneiden Sie sie in kürzere Stücke.</translation>
    </message>
    <message>
        <source>Changing the sample rate failed (%1).</source>
        <translation>Das Ändern der Abtastrate ist fehlgeschlagen (%1).</translation>
    </message>
    <message>
        <source>The converted recording does not fit into memory; cut it into shorter pieces.</source>
        <translation>Die umgewandelte Aufnahme passt nicht in den Speicher; schneiden Sie sie in kürzere Stücke.</translation>
    </message>
    <message>
        <source>A sample rate must be positive; it is %1 Hz and should become %2 Hz.</source>
        <translation>Eine Abtastrate muss positiv sein; sie ist %1 Hz und soll %2 Hz werden.</translation>
    </message>
    <message>
        <source>The speed factor is %1; it must lie between 1/64 and 64.</source>
        <translation>Der Tempofaktor ist %1; er muss zwischen 1/64 und 64 liegen.</translation>
    </message>
    <message>
        <source>The spectrogram&apos;s window must be a power of two up to %1 samples; it is %2.</source>
        <translation>Das Fenster des Spektrogramms muss eine Zweierpotenz bis %1 Abtastwerte sein; es ist %2.</translation>
    </message>
    <message>
        <source>The spectrogram&apos;s hop must lie between 1 and the window&apos;s %1 samples; it is %2.</source>
        <translation>Die Schrittweite des Spektrogramms muss zwischen 1 und den %1 Abtastwerten des Fensters liegen; sie ist %2.</translation>
    </message>
    <message>
        <source>The sample rate must be positive; it is %1 Hz.</source>
        <translation>Die Abtastrate muss positiv sein; sie ist %1 Hz.</translation>
    </message>
    <message>
        <source>The spectrogram was stopped.</source>
        <translation>Das Spektrogramm wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Computing the spectrogram</source>
        <translation>Spektrogramm wird berechnet</translation>
    </message>
    <message>
        <source>The spectrogram does not fit into memory; choose a larger hop or a shorter part.</source>
        <translation>Das Spektrogramm passt nicht in den Speicher; wählen Sie eine größere Schrittweite oder einen kürzeren Teil.</translation>
    </message>
    <message>
        <source>The sound could not be encoded (%1).</source>
        <translation>Der Ton konnte nicht kodiert werden (%1).</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Access is denied; check the permissions of the file and its folder.</source>
        <translation>Zugriff verweigert; prüfen Sie die Berechtigungen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk is full; free some space or choose another folder.</source>
        <translation>Der Datenträger ist voll; schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is a folder; a file is needed.</source>
        <translation>Das ist ein Ordner; nötig ist eine Datei.</translation>
    </message>
    <message>
        <source>A part of this path is a file, not a folder.</source>
        <translation>Ein Teil dieses Pfads ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The system could not use this file (%1).</source>
        <translation>Das System konnte diese Datei nicht verwenden (%1).</translation>
    </message>
    <message>
        <source>The file is %1 MiB; at most %2 MiB make sense here.</source>
        <translation>Die Datei hat %1 MiB; höchstens %2 MiB sind hier sinnvoll.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file ends too early; it is damaged or was not copied completely.</source>
        <translation>Die Datei endet zu früh; sie ist beschädigt oder wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>The tensor has the type %1; weights are floating-point numbers.</source>
        <translation>Der Tensor hat den Typ %1; Gewichte sind Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>The tensor holds values that are no finite numbers: the training diverged, or the file is damaged.</source>
        <translation>Der Tensor enthält Werte, die keine endlichen Zahlen sind: Das Training ist divergiert, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This folder holds no model: there is no best.safetensors in it. The run has perhaps not finished its first epoch.</source>
        <translation>Dieser Ordner enthält kein Modell: best.safetensors fehlt darin. Vielleicht hat der Lauf seine erste Epoche noch nicht beendet.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata has no proper value here; the file was written by another program or is damaged.</source>
        <translation>Die Metadaten des Modells haben hier keinen gültigen Wert; die Datei stammt aus einem anderen Programm oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The model was written by a newer version of this program; update the program.</source>
        <translation>Das Modell wurde von einer neueren Version dieses Programms geschrieben; aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The pickle holds more objects than a model could need.</source>
        <translation>Das Pickle enthält mehr Objekte, als ein Modell brauchen könnte.</translation>
    </message>
    <message>
        <source>The pickle in this file is damaged.</source>
        <translation>Das Pickle in dieser Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The pickle uses the instruction %1, which saved weights do not need.</source>
        <translation>Das Pickle verwendet die Anweisung %1, die gespeicherte Gewichte nicht brauchen.</translation>
    </message>
    <message>
        <source>The pickle holds a number of more than 64 bits.</source>
        <translation>Das Pickle enthält eine Zahl mit mehr als 64 Bit.</translation>
    </message>
    <message>
        <source>The file wants to use “%1”, which saved weights do not need and which could run a foreign program: it is refused. Save the state dict alone.</source>
        <translation>Die Datei will „%1“ verwenden, was gespeicherte Gewichte nicht brauchen und was ein fremdes Programm ausführen könnte: Das wird abgelehnt. Speichern Sie nur das State-Dict.</translation>
    </message>
    <message>
        <source>The tensor “%1” does not fit the storage it refers to; the file is damaged.</source>
        <translation>Der Tensor „%1“ passt nicht zu dem Speicherbereich, auf den er verweist; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The entry “%1” is no tensor; a file with a state dict is needed.</source>
        <translation>Der Eintrag „%1“ ist kein Tensor; nötig ist eine Datei mit einem State-Dict.</translation>
    </message>
    <message>
        <source>This zip archive was not written by torch.save: it has no data.pkl.</source>
        <translation>Dieses Zip-Archiv wurde nicht von torch.save geschrieben: Es hat kein data.pkl.</translation>
    </message>
    <message>
        <source>The file was written on a big-endian machine; save it again on a common one.</source>
        <translation>Die Datei wurde auf einem Big-Endian-Rechner geschrieben; speichern Sie sie auf einem üblichen Rechner erneut.</translation>
    </message>
    <message>
        <source>This is no file of torch.save in the zip format; files of PyTorch before 1.6 must be saved again with a newer one.</source>
        <translation>Das ist keine Datei von torch.save im Zip-Format; Dateien von PyTorch vor 1.6 müssen mit einer neueren Version erneut gespeichert werden.</translation>
    </message>
    <message>
        <source>The file holds no state dict; save model.state_dict().</source>
        <translation>Die Datei enthält kein State-Dict; speichern Sie model.state_dict().</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder already holds files; choose a new one for this run.</source>
        <translation>Der Ordner enthält bereits Dateien; wählen Sie für diesen Lauf einen neuen.</translation>
    </message>
    <message>
        <source>The table&apos;s columns (%1) are not those of the new row (%2).</source>
        <translation>Die Spalten der Tabelle (%1) sind nicht die der neuen Zeile (%2).</translation>
    </message>
    <message>
        <source>The header is no valid JSON; this is no safetensors file, or it is damaged.</source>
        <translation>Der Header ist kein gültiges JSON; das ist keine Safetensors-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The tensor “%1” stands in the header twice.</source>
        <translation>Der Tensor „%1“ steht zweimal im Header.</translation>
    </message>
    <message>
        <source>The tensor “%1” has no proper dtype, shape and data_offsets.</source>
        <translation>Der Tensor „%1“ hat keine gültigen Werte für dtype, shape und data_offsets.</translation>
    </message>
    <message>
        <source>The tensor “%1” has the type %2, which this program does not read.</source>
        <translation>Der Tensor „%1“ hat den Typ %2, den dieses Programm nicht liest.</translation>
    </message>
    <message>
        <source>The tensor “%1” has an impossible shape.</source>
        <translation>Der Tensor „%1“ hat eine unmögliche Form.</translation>
    </message>
    <message>
        <source>The tensor “%1” has impossible data offsets.</source>
        <translation>Der Tensor „%1“ hat unmögliche Daten-Offsets.</translation>
    </message>
    <message>
        <source>The tensor “%1” lies outside the file; it is damaged or was not copied completely.</source>
        <translation>Der Tensor „%1“ liegt außerhalb der Datei; sie ist beschädigt oder wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>The tensor “%1” has %2 bytes, which do not fit its type and shape.</source>
        <translation>Der Tensor „%1“ hat %2 Byte, die nicht zu seinem Typ und seiner Form passen.</translation>
    </message>
    <message>
        <source>The tensor “%1” overlaps another one.</source>
        <translation>Der Tensor „%1“ überlappt einen anderen.</translation>
    </message>
    <message>
        <source>Before the tensor “%1” there are bytes of no tensor.</source>
        <translation>Vor dem Tensor „%1“ stehen Bytes, die zu keinem Tensor gehören.</translation>
    </message>
    <message>
        <source>Behind the last tensor there are bytes of no tensor.</source>
        <translation>Hinter dem letzten Tensor stehen Bytes, die zu keinem Tensor gehören.</translation>
    </message>
    <message>
        <source>The header claims %1 bytes, more than the file can hold; this is no safetensors file, or it is damaged.</source>
        <translation>Der Header gibt %1 Byte an, mehr als die Datei enthalten kann; das ist keine Safetensors-Datei, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The metadata is not a table of strings.</source>
        <translation>Die Metadaten sind keine Tabelle von Zeichenketten.</translation>
    </message>
    <message>
        <source>The zip archive&apos;s directory is damaged; the file was perhaps not copied completely.</source>
        <translation>Das Verzeichnis des Zip-Archivs ist beschädigt; vielleicht wurde die Datei nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>The entry “%1” is compressed or encrypted; torch.save stores entries as they are. The file was repacked, or is no PyTorch file.</source>
        <translation>Der Eintrag „%1“ ist komprimiert oder verschlüsselt; torch.save speichert Einträge unverändert. Die Datei wurde neu gepackt oder ist keine PyTorch-Datei.</translation>
    </message>
    <message>
        <source>The entry “%1” is larger than the file; it is damaged or was not copied completely.</source>
        <translation>Der Eintrag „%1“ ist größer als die Datei; sie ist beschädigt oder wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>The entry “%1” overlaps another one or stands twice.</source>
        <translation>Der Eintrag „%1“ überlappt einen anderen oder steht zweimal da.</translation>
    </message>
    <message>
        <source>The entry “%1” does not match its checksum: the file is damaged.</source>
        <translation>Der Eintrag „%1“ passt nicht zu seiner Prüfsumme: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The class map&apos;s entry &quot;%1&quot; is not understood; write &quot;old=new&quot; to rename a class, &quot;old=&quot; to drop it, and &quot;*=&quot; to drop every class not named.</source>
        <translation>Der Eintrag „%1“ der Klassenzuordnung ist unverständlich; „alt=neu“ benennt eine Klasse um, „alt=“ verwirft sie, und „*=“ verwirft jede nicht genannte Klasse.</translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot; twice with different results (&quot;%2&quot; and &quot;%3&quot;).</source>
        <translation>Die Klassenzuordnung nennt „%1“ zweimal mit verschiedenem Ergebnis („%2“ und „%3“).</translation>
    </message>
    <message>
        <source>The corpus has no usable clips; its list of problems says why.</source>
        <translation>Das Korpus hat keine brauchbaren Clips; die Liste der Probleme nennt den Grund.</translation>
    </message>
    <message>
        <source>All clips have the class &quot;%1&quot;; a classifier needs at least two. Check the labels or the class map.</source>
        <translation>Alle Clips haben die Klasse „%1“; ein Klassifikator braucht mindestens zwei. Prüfen Sie die Labels oder die Klassenzuordnung.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; has too few clips (%2; at least %3 are needed). Add recordings, or merge or drop the class with a class map.</source>
        <translation>Die Klasse „%1“ hat zu wenige Clips (%2; mindestens %3 sind nötig). Fügen Sie Aufnahmen hinzu, oder vereinen oder verwerfen Sie die Klasse mit einer Klassenzuordnung.</translation>
    </message>
    <message>
        <source>The folder holds something other than this demo corpus; choose an empty folder or a new name.</source>
        <translation>Der Ordner enthält etwas anderes als dieses Demokorpus; wählen Sie einen leeren Ordner oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>Making the demo corpus</source>
        <translation>Demokorpus wird erzeugt</translation>
    </message>
    <message>
        <source>The demo corpus was cancelled.</source>
        <translation>Das Demokorpus wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Speakers, sentences and repetitions of the demo corpus lie between 1 and 1000.</source>
        <translation>Sprecher, Sätze und Wiederholungen des Demokorpus liegen zwischen 1 und 1000.</translation>
    </message>
    <message>
        <source>There is no corpus format &quot;%1&quot;; the known ones are %2.</source>
        <translation>Es gibt kein Korpusformat „%1“; bekannt sind %2.</translation>
    </message>
    <message>
        <source>The folder does not hold exactly one table (.csv) with the columns path and label; name the table itself.</source>
        <translation>Der Ordner enthält nicht genau eine Tabelle (.csv) mit den Spalten path und label; geben Sie die Tabelle selbst an.</translation>
    </message>
    <message>
        <source>There is no such folder or table.</source>
        <translation>Diesen Ordner oder diese Tabelle gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a single recording; open the folder or the table it belongs to.</source>
        <translation>Das ist eine einzelne Aufnahme; öffnen Sie den Ordner oder die Tabelle, zu der sie gehört.</translation>
    </message>
    <message>
        <source>This is a file; the format &quot;%1&quot; needs a folder.</source>
        <translation>Das ist eine Datei; das Format „%1“ braucht einen Ordner.</translation>
    </message>
    <message>
        <source>The folder holds no recordings (WAV, FLAC, OGG, MP3 or AIFF); choose the corpus&apos;s own folder.</source>
        <translation>Der Ordner enthält keine Aufnahmen (WAV, FLAC, OGG, MP3 oder AIFF); wählen Sie den Ordner des Korpus selbst.</translation>
    </message>
    <message>
        <source>The labels of these %1 recordings can&apos;t be told: their names follow no known corpus, they are not sorted into one folder a class, and no table (path,label) lies beside them.</source>
        <translation>Die Labels dieser %1 Aufnahmen lassen sich nicht bestimmen: Ihre Namen folgen keinem bekannten Korpus, sie sind nicht in einen Ordner je Klasse sortiert, und es liegt keine Tabelle (path,label) daneben.</translation>
    </message>
    <message>
        <source>Nothing here can be used as %1 (it expects %2). The first problem: %3: %4</source>
        <translation>Nichts hier lässt sich als %1 verwenden (erwartet wird %2). Das erste Problem: %3: %4</translation>
    </message>
    <message>
        <source>The corpus does not fit into memory.</source>
        <translation>Das Korpus passt nicht in den Speicher.</translation>
    </message>
    <message>
        <source>The quote that begins in line %1 never ends; close it with &quot;.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nie geschlossen; schließen Sie es mit &quot;.</translation>
    </message>
    <message>
        <source>The table is not plain text, or not in UTF-8; save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Die Tabelle ist kein reiner Text oder nicht in UTF-8; speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Folders, one a class</source>
        <translation>Ordner, einer je Klasse</translation>
    </message>
    <message>
        <source>The recording lies in no class&apos;s folder.</source>
        <translation>Die Aufnahme liegt in keinem Klassenordner.</translation>
    </message>
    <message>
        <source>Opening the corpus was stopped.</source>
        <translation>Das Öffnen des Korpus wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The session&apos;s dialog/EmoEvaluation folder has no label for this utterance.</source>
        <translation>Der Ordner dialog/EmoEvaluation der Sitzung hat kein Label für diese Äußerung.</translation>
    </message>
    <message>
        <source>The name has not the form of %1&apos;s recordings (for example %2).</source>
        <translation>Der Name hat nicht die Form der Aufnahmen von %1 (zum Beispiel %2).</translation>
    </message>
    <message>
        <source>The labels name this utterance (%1), but its recording is missing.</source>
        <translation>Die Labels nennen diese Äußerung (%1), aber ihre Aufnahme fehlt.</translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <translation>Aufnahmen werden gesucht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2&apos;s emotion codes.</source>
        <translation>„%1“ ist keiner der Emotionscodes von %2.</translation>
    </message>
    <message>
        <source>The table&apos;s header has the column &quot;%1&quot; twice; rename one of them.</source>
        <translation>Der Tabellenkopf hat die Spalte „%1“ zweimal; benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; its first line must name the columns path and label (speaker, text, start and end may follow).</source>
        <translation>Die Tabelle hat keine Spalte „%1“; ihre erste Zeile muss die Spalten path und label nennen (speaker, text, start und end können folgen).</translation>
    </message>
    <message>
        <source>The row has %1 cells; the header has %2 columns.</source>
        <translation>Die Zeile hat %1 Zellen; der Tabellenkopf hat %2 Spalten.</translation>
    </message>
    <message>
        <source>The row names no recording.</source>
        <translation>Die Zeile nennt keine Aufnahme.</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>Die Zeile hat kein Label.</translation>
    </message>
    <message>
        <source>The path %1 leads out of the table&apos;s folder; move the recording into it.</source>
        <translation>Der Pfad %1 führt aus dem Ordner der Tabelle heraus; verschieben Sie die Aufnahme dorthin.</translation>
    </message>
    <message>
        <source>There is no recording %1.</source>
        <translation>Es gibt keine Aufnahme %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; says &quot;%2&quot;, which is no time in seconds.</source>
        <translation>In der Spalte „%1“ steht „%2“; das ist keine Zeit in Sekunden.</translation>
    </message>
    <message>
        <source>The part ends at %1 s, before it starts at %2 s.</source>
        <translation>Der Teil endet bei %1 s, bevor er bei %2 s beginnt.</translation>
    </message>
    <message>
        <source>The table names %1 twice.</source>
        <translation>Die Tabelle nennt %1 zweimal.</translation>
    </message>
    <message>
        <source>The table labels %1 as %2 and here as %3; the first is kept.</source>
        <translation>Die Tabelle gibt %1 das Label %2 und hier %3; das erste gilt.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns path and label.</source>
        <translation>Die Tabelle ist leer; ihre erste Zeile muss die Spalten path und label nennen.</translation>
    </message>
    <message>
        <source>The table has a header, but no rows.</source>
        <translation>Die Tabelle hat einen Kopf, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 of %2 test speakers are also heard in training: the result tells how well known voices are understood, not new ones.</source>
        <translation>%1 von %2 Testsprechern sind auch im Training zu hören: Das Ergebnis sagt, wie gut bekannte Stimmen verstanden werden, nicht neue.</translation>
    </message>
    <message>
        <source>%1 of %2 test texts are also spoken in training: the network may have learned the words.</source>
        <translation>%1 von %2 Testtexten werden auch im Training gesprochen: Das Netz hat vielleicht die Wörter gelernt.</translation>
    </message>
    <message>
        <source>%1 test clips are the very sound of a training clip: the result is too good. Remove the duplicates.</source>
        <translation>%1 Testclips sind klanglich identisch mit einem Trainingsclip: Das Ergebnis ist zu gut. Entfernen Sie die Duplikate.</translation>
    </message>
    <message>
        <source>Without the silence at its ends the recording is %1 s long; the network needs at least %2 s. Use a longer recording or a network with fewer levels.</source>
        <translation>Ohne die Stille an den Enden ist die Aufnahme %1 s lang; das Netz braucht mindestens %2 s. Verwenden Sie eine längere Aufnahme oder ein Netz mit weniger Stufen.</translation>
    </message>
    <message>
        <source>The recording is %1 s long; the network needs at least %2 s. Use a longer recording or a network with fewer levels.</source>
        <translation>Die Aufnahme ist %1 s lang; das Netz braucht mindestens %2 s. Verwenden Sie eine längere Aufnahme oder ein Netz mit weniger Stufen.</translation>
    </message>
    <message>
        <source>The recording is silent, so that its loudness can&apos;t be normalised; use a recording with sound.</source>
        <translation>Die Aufnahme ist stumm, daher lässt sich ihre Lautstärke nicht normalisieren; verwenden Sie eine Aufnahme mit Ton.</translation>
    </message>
    <message>
        <source>The model&apos;s stored deviation must be positive; it is %1.</source>
        <translation>Die gespeicherte Standardabweichung des Modells muss positiv sein; sie ist %1.</translation>
    </message>
    <message>
        <source>The clip is %1 s long; at least %2 s are needed.</source>
        <translation>Der Clip ist %1 s lang; mindestens %2 s sind nötig.</translation>
    </message>
    <message>
        <source>The part starts at %1 s; the recording %2 is only %3 s long.</source>
        <translation>Der Teil beginnt bei %1 s; die Aufnahme %2 ist nur %3 s lang.</translation>
    </message>
    <message>
        <source>The part ends at %1 s; the recording %2 is only %3 s long.</source>
        <translation>Der Teil endet bei %1 s; die Aufnahme %2 ist nur %3 s lang.</translation>
    </message>
    <message>
        <source>The part from %1 s to %2 s holds no sample.</source>
        <translation>Der Teil von %1 s bis %2 s enthält keinen Abtastwert.</translation>
    </message>
    <message>
        <source>The recording is silent (below -90 dB throughout).</source>
        <translation>Die Aufnahme ist stumm (durchweg unter −90 dB).</translation>
    </message>
    <message>
        <source>The recording is clipped: its peaks are cut off at full scale. It is used all the same.</source>
        <translation>Die Aufnahme ist übersteuert: Ihre Spitzen sind bei Vollaussteuerung abgeschnitten. Sie wird trotzdem verwendet.</translation>
    </message>
    <message>
        <source>Checking the recordings</source>
        <translation>Aufnahmen werden geprüft</translation>
    </message>
    <message>
        <source>The same sound as %1 (labelled %2 there, %3 here).</source>
        <translation>Derselbe Ton wie %1 (dort mit Label %2, hier mit %3).</translation>
    </message>
    <message>
        <source>%1 folds are not possible here; choose %2 to %3.</source>
        <translation>%1 Folds sind hier nicht möglich; wählen Sie %2 bis %3.</translation>
    </message>
    <message>
        <source>The speaker of %1 of %2 clips is not known; give the table a column &quot;speaker&quot; or choose the stratified split.</source>
        <translation>Der Sprecher ist bei %1 von %2 Clips nicht bekannt; geben Sie der Tabelle eine Spalte „speaker“, oder wählen Sie die stratifizierte Aufteilung.</translation>
    </message>
    <message>
        <source>The corpus has %1 speakers; at least 3 are needed, to train, to select and to test. Choose the stratified split.</source>
        <translation>Das Korpus hat %1 Sprecher; zum Trainieren, Auswählen und Testen sind mindestens 3 nötig. Wählen Sie die stratifizierte Aufteilung.</translation>
    </message>
    <message>
        <source>What is said is not known for %1 of %2 clips; give the table a column &quot;text&quot; or choose the stratified split.</source>
        <translation>Bei %1 von %2 Clips ist nicht bekannt, was gesagt wird; geben Sie der Tabelle eine Spalte „text“, oder wählen Sie die stratifizierte Aufteilung.</translation>
    </message>
    <message>
        <source>The corpus has %1 texts; at least 3 are needed, to train, to select and to test. Choose the stratified split.</source>
        <translation>Das Korpus hat %1 Texte; zum Trainieren, Auswählen und Testen sind mindestens 3 nötig. Wählen Sie die stratifizierte Aufteilung.</translation>
    </message>
    <message>
        <source>Folds of speakers need at least 3 folds, to train, to select and to test; %1 was asked for.</source>
        <translation>Sprecher-Folds brauchen mindestens 3 Folds, zum Trainieren, Auswählen und Testen; verlangt wurden %1.</translation>
    </message>
    <message>
        <source>Stratified 80/10/10</source>
        <translation>Stratifiziert 80/10/10</translation>
    </message>
    <message>
        <source>A random tenth of each class tests, another selects the model; speakers and texts are shared.</source>
        <translation>Ein zufälliges Zehntel jeder Klasse testet, ein weiteres wählt das Modell aus; die Teile haben Sprecher und Texte gemeinsam.</translation>
    </message>
    <message>
        <source>90/10 with folds inside</source>
        <translation>90/10 mit Folds darin</translation>
    </message>
    <message>
        <source>A random tenth of each class tests; cross-validation runs inside the rest (the published protocol).</source>
        <translation>Ein zufälliges Zehntel jeder Klasse testet; im Rest läuft die Kreuzvalidierung (das veröffentlichte Protokoll).</translation>
    </message>
    <message>
        <source>Leave one speaker out</source>
        <translation>Leave One Speaker Out</translation>
    </message>
    <message>
        <source>Each speaker tests once, unheard in training; another one selects the model.</source>
        <translation>Jeder Sprecher testet einmal, im Training ungehört; ein anderer wählt das Modell aus.</translation>
    </message>
    <message>
        <source>Folds of speakers</source>
        <translation>Sprecher-Folds</translation>
    </message>
    <message>
        <source>Speakers are dealt into folds of similar size; no speaker is in two parts at once.</source>
        <translation>Die Sprecher werden auf ähnlich große Folds verteilt; kein Sprecher ist in zwei Teilen zugleich.</translation>
    </message>
    <message>
        <source>Leave one sentence out</source>
        <translation>Leave One Sentence Out</translation>
    </message>
    <message>
        <source>Each text tests once, unheard in training; another one selects the model.</source>
        <translation>Jeder Text testet einmal, im Training ungehört; ein anderer wählt das Modell aus.</translation>
    </message>
    <message>
        <source>Train on everything</source>
        <translation>Mit allem trainieren</translation>
    </message>
    <message>
        <source>Every clip trains; nothing is left to select or to test the model.</source>
        <translation>Alle Clips trainieren; nichts bleibt, um das Modell auszuwählen oder zu testen.</translation>
    </message>
    <message>
        <source>There is no split &quot;%1&quot;; the known ones are %2.</source>
        <translation>Es gibt keine Aufteilung „%1“; bekannt sind %2.</translation>
    </message>
    <message>
        <source>Stopped before every file was classified.</source>
        <translation>Abgebrochen, bevor alle Dateien klassifiziert waren.</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Klassifizierung läuft</translation>
    </message>
    <message>
        <source>The model has no class “%1”; map the label to one of the model&apos;s classes to count this clip.</source>
        <translation>Das Modell hat keine Klasse „%1“; ordnen Sie das Label einer Klasse des Modells zu, damit dieser Clip zählt.</translation>
    </message>
    <message>
        <source>There are no clips to evaluate; choose a split part that has some.</source>
        <translation>Es gibt keine Clips zum Auswerten; wählen Sie einen Teil der Aufteilung, der welche hat.</translation>
    </message>
    <message>
        <source>The corpus and the model share no class: the corpus has %1, the model %2. Rename them with a class map.</source>
        <translation>Korpus und Modell haben keine Klasse gemeinsam: Das Korpus hat %1, das Modell %2. Benennen Sie sie mit einer Klassenzuordnung um.</translation>
    </message>
    <message>
        <source>Stopped before every clip was evaluated.</source>
        <translation>Abgebrochen, bevor alle Clips ausgewertet waren.</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswertung läuft</translation>
    </message>
    <message>
        <source>The model names %1 classes, but its network has %2 outputs.</source>
        <translation>Das Modell nennt %1 Klassen, aber sein Netz hat %2 Ausgänge.</translation>
    </message>
    <message>
        <source>There is no such compute device; this machine has: %1.</source>
        <translation>Dieses Rechengerät gibt es nicht; dieser Rechner hat: %1.</translation>
    </message>
    <message>
        <source>Matrices are multiplied by the slow reference BLAS: training takes about three times as long as it could. On Debian, “apt install libopenblas0-openmp” puts that right.</source>
        <translation>Matrizen werden mit der langsamen Referenz-BLAS multipliziert: Das Training dauert etwa dreimal so lange wie nötig. Unter Debian behebt das „apt install libopenblas0-openmp“.</translation>
    </message>
    <message>
        <source>This OpenBLAS has threads of its own that compete with LibTorch&apos;s: training takes about a third longer than it could. On Debian, “apt install libopenblas0-openmp” puts that right.</source>
        <translation>Diese OpenBLAS hat eigene Threads, die mit denen von LibTorch konkurrieren: Das Training dauert etwa ein Drittel länger als nötig. Unter Debian behebt das „apt install libopenblas0-openmp“.</translation>
    </message>
    <message>
        <source>The network&apos;s input has the shape [clips, 1, samples]; this one is %1.</source>
        <translation>Die Eingabe des Netzes hat die Form [Clips, 1, Abtastwerte]; diese ist %1.</translation>
    </message>
    <message>
        <source>There are %1 targets for %2 clips; give one class index a clip.</source>
        <translation>Es gibt %1 Ziele für %2 Clips; geben Sie je Clip einen Klassenindex an.</translation>
    </message>
    <message>
        <source>The target %1 is no class of this network; its classes are 0 to %2.</source>
        <translation>Das Ziel %1 ist keine Klasse dieses Netzes; seine Klassen sind 0 bis %2.</translation>
    </message>
    <message>
        <source>%1 is outside the allowed range of %2 to %3.</source>
        <translation>%1 liegt außerhalb des erlaubten Bereichs von %2 bis %3.</translation>
    </message>
    <message>
        <source>There is no wavelet “%1”; use a name such as db10, sym8 or coif3, or leave it empty for random kernels.</source>
        <translation>Es gibt kein Wavelet „%1“; verwenden Sie einen Namen wie db10, sym8 oder coif3, oder lassen Sie das Feld für zufällige Kerne leer.</translation>
    </message>
    <message>
        <source>In CQF mode every level has the same kernel, but this one differs from level 0&apos;s; the model is PerLayer or the file is damaged.</source>
        <translation>Im CQF-Modus haben alle Stufen denselben Kern, aber dieser weicht von dem der Stufe 0 ab; das Modell ist PerLayer, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This tensor of shape %1 is missing; the file is incomplete or holds another kind of network.</source>
        <translation>Dieser Tensor der Form %1 fehlt; die Datei ist unvollständig oder enthält eine andere Art von Netz.</translation>
    </message>
    <message>
        <source>This tensor has the shape %1 where the network&apos;s configuration needs %2.</source>
        <translation>Dieser Tensor hat die Form %1, wo die Konfiguration des Netzes %2 verlangt.</translation>
    </message>
    <message>
        <source>The network has no tensor of this name (shape %1); the file belongs to another configuration or kind of network.</source>
        <translation>Das Netz hat keinen Tensor dieses Namens (Form %1); die Datei gehört zu einer anderen Konfiguration oder Art von Netz.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is full; use a smaller batch, shorter clips or the CPU.</source>
        <translation>Der Speicher der GPU ist voll; verwenden Sie einen kleineren Batch, kürzere Clips oder die CPU.</translation>
    </message>
    <message>
        <source>The machine&apos;s memory is full; use a smaller batch or shorter clips.</source>
        <translation>Der Speicher des Rechners ist voll; verwenden Sie einen kleineren Batch oder kürzere Clips.</translation>
    </message>
    <message>
        <source>The GPU failed (%1); try again or use the CPU.</source>
        <translation>GPU-Fehler (%1); versuchen Sie es erneut, oder verwenden Sie die CPU.</translation>
    </message>
    <message>
        <source>LibTorch reported an unexpected error: %1</source>
        <translation>LibTorch meldet einen unerwarteten Fehler: %1</translation>
    </message>
    <message>
        <source>The lowest signal-to-noise ratio (%1 dB) is above the highest (%2 dB): swap them.</source>
        <translation>Das niedrigste Signal-Rausch-Verhältnis (%1 dB) liegt über dem höchsten (%2 dB): Tauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>The stored deviation must be above 0.</source>
        <translation>Die gespeicherte Standardabweichung muss über 0 liegen.</translation>
    </message>
    <message>
        <source>This is not a configuration: a JSON object with one entry an option is needed.</source>
        <translation>Das ist keine Konfiguration: Nötig ist ein JSON-Objekt mit einem Eintrag je Option.</translation>
    </message>
    <message>
        <source>An option is a number, true, false or a text; this is something else.</source>
        <translation>Eine Option ist eine Zahl, true, false oder ein Text; das hier ist etwas anderes.</translation>
    </message>
    <message>
        <source>There is no such preset; there are %1.</source>
        <translation>Diese Voreinstellung gibt es nicht; es gibt %1.</translation>
    </message>
    <message>
        <source>%1 is out of range: this option takes %2 to %3.</source>
        <translation>%1 liegt außerhalb des Bereichs: Diese Option nimmt %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number: this option takes %2 to %3.</source>
        <translation>„%1“ ist keine ganze Zahl: Diese Option nimmt %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number: this option takes %2 to %3.</source>
        <translation>„%1“ ist keine Zahl: Diese Option nimmt %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false: write one of these.</source>
        <translation>„%1“ ist weder true noch false: Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices: %2.</source>
        <translation>„%1“ steht nicht zur Wahl: %2.</translation>
    </message>
    <message>
        <source>There is no such training option; the nearest is %1.</source>
        <translation>Diese Trainingsoption gibt es nicht; am nächsten liegt %1.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>How clips are divided into training, validation and test. Leave-one-speaker-out tells how well unknown voices are recognised; random splits share speakers and are kinder.</source>
        <translation>Wie die Clips auf Training, Validierung und Test verteilt werden. Leave One Speaker Out zeigt, wie gut unbekannte Stimmen erkannt werden; zufällige Aufteilungen haben Sprecher gemeinsam und fallen günstiger aus.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>How many parts k-fold and grouped splits are cut into; each takes its turn. 10 is the paper&apos;s.</source>
        <translation>In wie viele Teile die Aufteilungen kfold und grouped zerlegt werden; jeder kommt einmal an die Reihe. 10 ist der Wert des Artikels.</translation>
    </message>
    <message>
        <source>Fold to train</source>
        <translation>Zu trainierender Fold</translation>
    </message>
    <message>
        <source>Which of the split&apos;s folds this run trains, from 1. With one speaker or sentence a fold: which of these is the test.</source>
        <translation>Welchen Fold der Aufteilung dieser Lauf trainiert, ab 1. Bei einem Sprecher oder Satz je Fold: welcher davon der Test ist.</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Seed der Aufteilung</translation>
    </message>
    <message>
        <source>The same seed divides the same corpus in the same way on every machine. Keep it while you compare options; change it to see how much depends on chance.</source>
        <translation>Derselbe Seed teilt dasselbe Korpus auf jedem Rechner gleich auf. Behalten Sie ihn bei, solange Sie Optionen vergleichen; ändern Sie ihn, um zu sehen, wie viel vom Zufall abhängt.</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Klassenzuordnung</translation>
    </message>
    <message>
        <source>Merges, drops or renames labels when the corpus is opened: “exc=hap,fru=” counts exc as hap and drops fru; “*=” drops every label that is not named. Empty keeps all.</source>
        <translation>Vereint, verwirft oder benennt Labels um, wenn das Korpus geöffnet wird: „exc=hap,fru=“ zählt exc als hap und verwirft fru; „*=“ verwirft jedes nicht genannte Label. Leer behält alle.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Every recording is converted to this rate. 16000 keeps all of speech; 8000 halves time and memory and keeps the voice&apos;s pitch and vowels.</source>
        <translation>Jede Aufnahme wird in diese Rate umgewandelt. 16000 behält die ganze Sprache; 8000 halbiert Zeit und Speicher und behält Tonhöhe und Vokale der Stimme.</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>clip: each recording gets mean 0 and deviation 1, whatever its loudness. rms: divided by its level. stored: the training clips&apos; statistics, so that loudness keeps telling. none: samples as they are.</source>
        <translation>clip: Jede Aufnahme erhält Mittelwert 0 und Standardabweichung 1, egal wie laut sie ist. rms: durch ihren Pegel geteilt. stored: mit der Statistik der Trainingsclips, sodass die Lautstärke aussagekräftig bleibt. none: Abtastwerte unverändert.</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Stille abschneiden</translation>
    </message>
    <message>
        <source>Cuts quiet beginnings and ends off, in training and in use. Helps where recordings start and stop at random moments.</source>
        <translation>Schneidet leise Anfänge und Enden ab, im Training und im Einsatz. Hilft, wenn Aufnahmen an beliebigen Stellen beginnen und enden.</translation>
    </message>
    <message>
        <source>Silence below</source>
        <translation>Stille unter</translation>
    </message>
    <message>
        <source>What counts as silence when it is trimmed, relative to the loudest moment.</source>
        <translation>Was beim Abschneiden als Stille gilt, bezogen auf die lauteste Stelle.</translation>
    </message>
    <message>
        <source>Chance of each change</source>
        <translation>Wahrscheinlichkeit je Veränderung</translation>
    </message>
    <message>
        <source>How probable each kind of change below is for a clip in an epoch. Changes touch training clips only, and are drawn anew each epoch.</source>
        <translation>Wie wahrscheinlich jede Art von Veränderung unten für einen Clip in einer Epoche ist. Sie betreffen nur Trainingsclips und werden in jeder Epoche neu gezogen.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Plays a clip faster or slower by up to this share, pitch included: imitates other voices. 0.1 is cautious, 0.22 helped on small corpora; 0 is off.</source>
        <translation>Spielt einen Clip bis zu diesem Anteil schneller oder langsamer ab, samt Tonhöhe: ahmt andere Stimmen nach. 0,1 ist vorsichtig, 0,22 half bei kleinen Korpora; 0: aus.</translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation>Kürzester Ausschnitt</translation>
    </message>
    <message>
        <source>Keeps a random stretch of the clip, at least this share of it. 0.6 helped on small corpora; 1 keeps all.</source>
        <translation>Behält einen zufälligen Abschnitt des Clips, mindestens diesen Anteil. 0,6 half bei kleinen Korpora; 1 behält alles.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Noise, loudest</source>
        <translation>Rauschen, lautestes</translation>
    </message>
    <message>
        <source>Lowest signal-to-noise ratio of the added white noise: 8 is loud, 30 barely heard. Noise is off when both ratios are 0.</source>
        <translation>Niedrigstes Signal-Rausch-Verhältnis des hinzugefügten weißen Rauschens: 8 ist laut, 30 kaum hörbar. Sind beide Verhältnisse 0, ist das Rauschen aus.</translation>
    </message>
    <message>
        <source>Noise, quietest</source>
        <translation>Rauschen, leisestes</translation>
    </message>
    <message>
        <source>Highest signal-to-noise ratio of the added white noise; not below the lowest.</source>
        <translation>Höchstes Signal-Rausch-Verhältnis des hinzugefügten weißen Rauschens; nicht unter dem niedrigsten.</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <translation>Equalizer</translation>
    </message>
    <message>
        <source>Random tone colour: a filter of 9 taps that differ from “unchanged” by this standard deviation. 0.15 imitates other microphones and rooms; 0 is off.</source>
        <translation>Zufällige Klangfarbe: ein Filter mit 9 Koeffizienten, die um diese Standardabweichung von „unverändert“ abweichen. 0,15 ahmt andere Mikrofone und Räume nach; 0: aus.</translation>
    </message>
    <message>
        <source>Flip the sign</source>
        <translation>Vorzeichen umkehren</translation>
    </message>
    <message>
        <source>Turns the waveform upside down: inaudible, and keeps the network from learning a microphone&apos;s polarity.</source>
        <translation>Stellt die Wellenform auf den Kopf: unhörbar und verhindert, dass das Netz die Polarität eines Mikrofons lernt.</translation>
    </message>
    <message>
        <source>Silenced stretches</source>
        <translation>Stummgeschaltete Abschnitte</translation>
    </message>
    <message>
        <source>Up to so many stretches of a clip are silenced, so that no single moment decides; 0 is off.</source>
        <translation>Bis zu so viele Abschnitte eines Clips werden stummgeschaltet, damit kein einzelner Moment entscheidet; 0: aus.</translation>
    </message>
    <message>
        <source>Longest silenced stretch</source>
        <translation>Längster stummer Abschnitt</translation>
    </message>
    <message>
        <source>Each silenced stretch is at most this share of the clip.</source>
        <translation>Jeder stummgeschaltete Abschnitt ist höchstens dieser Anteil des Clips.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Corpus and split</source>
        <translation>Korpus und Aufteilung</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often every training clip is seen. Small corpora with augmentation go on improving for 150 to 300 epochs.</source>
        <translation>Wie oft jeder Trainingsclip gesehen wird. Kleine Korpora mit Augmentierung verbessern sich noch über 150 bis 300 Epochen.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Clips that are learned from at once. Larger is faster on a GPU and takes more memory; halve it when memory runs out.</source>
        <translation>Clips, aus denen gleichzeitig gelernt wird. Mehr ist auf einer GPU schneller und braucht mehr Speicher; halbieren Sie den Wert, wenn der Speicher nicht reicht.</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Stops when the validation UAR has not improved for so many epochs; 0 trains them all. With a falling learning rate the best epochs are often the last.</source>
        <translation>Stoppt, wenn sich die Validierungs-UAR so viele Epochen lang nicht verbessert hat; 0 trainiert alle. Bei fallender Lernrate sind die besten Epochen oft die letzten.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Fixes the first weights, the order of the clips and their random changes. The same seed, corpus and options give the same model on a processor.</source>
        <translation>Legt die ersten Gewichte, die Reihenfolge der Clips und ihre zufälligen Veränderungen fest. Gleicher Seed, gleiches Korpus und gleiche Optionen ergeben auf einem Prozessor dasselbe Modell.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>adamw keeps weight decay apart from the gradients and is the better start; adam is the older form.</source>
        <translation>adamw trennt Weight Decay von den Gradienten und ist der bessere Anfang; adam ist die ältere Form.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Size of a learning step. 0.0005 to 0.002 suits AdamW; lower it when the loss jumps or becomes infinite, raise it when it hardly falls.</source>
        <translation>Größe eines Lernschritts. 0,0005 bis 0,002 passt zu AdamW; senken Sie sie, wenn der Verlust springt oder unendlich wird, erhöhen Sie sie, wenn er kaum fällt.</translation>
    </message>
    <message>
        <source>Wavelet learning rate</source>
        <translation>Lernrate der Wavelets</translation>
    </message>
    <message>
        <source>Learning rate of wavelet kernels and thresholds, relative to the rest. 0.1 to 0.5 lets wavelets change gently.</source>
        <translation>Lernrate der Wavelet-Kerne und Schwellen im Verhältnis zum Rest. 0,1 bis 0,5 lässt die Wavelets sich behutsam ändern.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Pulls weights towards 0 and so against learning by heart; kernels, thresholds and biases are spared. 0.0001 to 0.01.</source>
        <translation>Zieht Gewichte zur 0 und wirkt so gegen Auswendiglernen; Kerne, Schwellen und Bias-Terme bleiben verschont. 0,0001 bis 0,01.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
        <source>Longest gradient that is used as it is; longer ones are shortened to it, which keeps a bad batch from wrecking the weights. 0 is off.</source>
        <translation>Längster Gradient, der unverändert verwendet wird; längere werden darauf gekürzt, damit ein schlechter Batch die Gewichte nicht verdirbt. 0: aus.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmphase</translation>
    </message>
    <message>
        <source>Share of the training in which the learning rate rises from 0; 0.05 steadies the start.</source>
        <translation>Anteil des Trainings, in dem die Lernrate von 0 ansteigt; 0,05 beruhigt den Anfang.</translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation>Epochen je Absenkung</translation>
    </message>
    <message>
        <source>The step schedule lowers the learning rate after each so many epochs.</source>
        <translation>Der Plan step senkt die Lernrate jeweils nach so vielen Epochen.</translation>
    </message>
    <message>
        <source>Factor of a step</source>
        <translation>Faktor je Absenkung</translation>
    </message>
    <message>
        <source>What the step schedule multiplies the learning rate by.</source>
        <translation>Womit der Plan step die Lernrate multipliziert.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>cross-entropy counts every clip by how improbable its class was found; focal counts clips that are already right for less, which helps where some classes are hard.</source>
        <translation>cross-entropy zählt jeden Clip danach, wie unwahrscheinlich seine Klasse gefunden wurde; focal zählt bereits richtige Clips weniger, was bei schwierigen Klassen hilft.</translation>
    </message>
    <message>
        <source>Focal exponent</source>
        <translation>Fokalexponent</translation>
    </message>
    <message>
        <source>How little the focal loss counts clips that are already right; 0 is cross-entropy, 2 is usual.</source>
        <translation>Wie wenig der fokale Verlust bereits richtige Clips zählt; 0 ist Kreuzentropie, 2 ist üblich.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>balanced counts clips of rare classes for more, so that every class weighs the same: better UAR on uneven corpora, sometimes at the price of accuracy.</source>
        <translation>balanced zählt Clips seltener Klassen mehr, sodass jede Klasse gleich viel wiegt: bessere UAR bei ungleichen Korpora, manchmal auf Kosten der Genauigkeit.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Share of certainty that is spread over all classes: 0.1 makes the network less overconfident.</source>
        <translation>Anteil der Sicherheit, der auf alle Klassen verteilt wird: 0,1 macht das Netz weniger selbstsicher.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Starting wavelet</source>
        <translation>Start-Wavelet</translation>
    </message>
    <message>
        <source>The wavelet whose low-pass filter the kernels start from. db10 is the published choice; shorter ones take shorter clips. “random” draws the taps from a normal distribution instead.</source>
        <translation>Das Wavelet, mit dessen Tiefpassfilter die Kerne beginnen. db10 ist die veröffentlichte Wahl; kürzere kommen mit kürzeren Clips aus. „random“ zieht die Filterkoeffizienten stattdessen aus einer Normalverteilung.</translation>
    </message>
    <message>
        <source>Decomposition levels</source>
        <translation>Zerlegungsstufen</translation>
    </message>
    <message>
        <source>How often the sound is halved in rate: each level adds one band, an octave lower. More levels see slower changes and need longer clips; a level doubles the shortest clip.</source>
        <translation>Wie oft die Abtastrate halbiert wird: Jede Stufe fügt ein Band hinzu, eine Oktave tiefer. Mehr Stufen sehen langsamere Änderungen und brauchen längere Clips; eine Stufe verdoppelt den kürzesten Clip.</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>CQF: one kernel for all levels and both filters. PerLayer: one kernel a level. PerFilter: an own kernel for the low-pass and the high-pass of each level; best in the paper.</source>
        <translation>CQF: ein Kern für alle Stufen und beide Filter. PerLayer: ein Kern je Stufe. PerFilter: je Stufe ein eigener Kern für Tiefpass und Hochpass; im Artikel am besten.</translation>
    </message>
    <message>
        <source>Taps of random kernels</source>
        <translation>Länge zufälliger Kerne</translation>
    </message>
    <message>
        <source>Length of the kernels when they start at random; a wavelet brings its own length.</source>
        <translation>Länge der Kerne, wenn sie zufällig beginnen; ein Wavelet bringt seine eigene Länge mit.</translation>
    </message>
    <message>
        <source>Train the kernels</source>
        <translation>Kerne trainieren</translation>
    </message>
    <message>
        <source>Off keeps the starting wavelet as it is: the fixed-wavelet network of the paper&apos;s ablation.</source>
        <translation>Aus lässt das Start-Wavelet unverändert: das Netz mit festem Wavelet aus der Ablation des Artikels.</translation>
    </message>
    <message>
        <source>Threshold the details</source>
        <translation>Schwellen auf Details anwenden</translation>
    </message>
    <message>
        <source>Applies the learnable asymmetric hard threshold, which removes small coefficients as noise. Off passes every coefficient on unchanged.</source>
        <translation>Wendet die lernbare asymmetrische harte Schwelle an, die kleine Koeffizienten als Rauschen entfernt. Aus lässt alle Koeffizienten unverändert durch.</translation>
    </message>
    <message>
        <source>Train the thresholds</source>
        <translation>Schwellen trainieren</translation>
    </message>
    <message>
        <source>Off keeps both thresholds and the sharpness of every level at their start.</source>
        <translation>Aus lässt beide Schwellen und die Steilheit jeder Stufe auf ihrem Startwert.</translation>
    </message>
    <message>
        <source>Initial threshold</source>
        <translation>Anfangsschwelle</translation>
    </message>
    <message>
        <source>Where both thresholds start, in units of the normalised signal: coefficients below it fade out. The authors tried 0.5 to 1; quiet input needs less.</source>
        <translation>Wo beide Schwellen beginnen, in Einheiten des normalisierten Signals: Koeffizienten darunter werden ausgeblendet. Die Autoren haben 0,5 bis 1 erprobt; leise Eingaben brauchen weniger.</translation>
    </message>
    <message>
        <source>Threshold sharpness</source>
        <translation>Steilheit der Schwelle</translation>
    </message>
    <message>
        <source>How abruptly the threshold passes from removing to keeping. The authors tried 10 to 15; small values make it gradual.</source>
        <translation>Wie abrupt die Schwelle vom Entfernen zum Behalten übergeht. Die Autoren haben 10 bis 15 erprobt; kleine Werte machen den Übergang fließend.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels after the first convolution of each band. Time grows with its square: 32 suits small corpora and processors, 128 is the published size.</source>
        <translation>Kanäle nach der ersten Faltung jedes Bands. Die Zeit wächst mit ihrem Quadrat: 32 passt zu kleinen Korpora und Prozessoren, 128 ist die veröffentlichte Größe.</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Rekurrenter Zustand</translation>
    </message>
    <message>
        <source>Size of the recurrent layers&apos; state, for each direction. The authors tried 32, 64 and 128.</source>
        <translation>Größe des Zustands der rekurrenten Schichten, je Richtung. Die Autoren haben 32, 64 und 128 erprobt.</translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation>Rekurrente Schichten</translation>
    </message>
    <message>
        <source>Recurrent layers stacked in each band. One is enough for small corpora; the authors tried 3, 6 and 9. Time grows in proportion.</source>
        <translation>Gestapelte rekurrente Schichten je Band. Eine genügt für kleine Korpora; die Autoren haben 3, 6 und 9 erprobt. Die Zeit wächst proportional.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the bands&apos; outputs that training silences at random. Raise it to 0.2 or 0.3 when training clips are learned far better than validation clips.</source>
        <translation>Anteil der Bandausgänge, die das Training zufällig stummschaltet. Erhöhen Sie ihn auf 0,2 oder 0,3, wenn Trainingsclips viel besser gelernt werden als Validierungsclips.</translation>
    </message>
    <message>
        <source>Logit scale</source>
        <translation>Logit-Skalierung</translation>
    </message>
    <message>
        <source>Multiplies the class scores before they become probabilities. At 1, as published, the network can never be more than about 22 % sure among 7 classes; 10 to 15 lets it learn faster.</source>
        <translation>Multipliziert die Klassenwerte, bevor sie zu Wahrscheinlichkeiten werden. Bei 1, wie veröffentlicht, kann das Netz bei 7 Klassen nie mehr als etwa 22&#xa0;% sicher sein; mit 10 bis 15 lernt es schneller.</translation>
    </message>
    <message>
        <source>Train the logit scale</source>
        <translation>Logit-Skalierung trainieren</translation>
    </message>
    <message>
        <source>Off keeps the logit scale at its start.</source>
        <translation>Aus lässt die Logit-Skalierung auf ihrem Startwert.</translation>
    </message>
    <message>
        <source>Learnable wavelets</source>
        <translation>Lernbare Wavelets</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>A small network at 8 kHz with strong augmentation: some hundred clips train in minutes on two processor cores, and it generalises better there than the published size.</source>
        <translation>Ein kleines Netz bei 8 kHz mit starker Augmentierung: Einige hundert Clips trainieren auf zwei Prozessorkernen in Minuten, und es generalisiert dort besser als die veröffentlichte Größe.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>16 kHz, six levels with own low- and high-pass kernels, balanced classes, 200 epochs: for a GPU, or a night.</source>
        <translation>16 kHz, sechs Stufen mit eigenen Tief- und Hochpasskernen, ausgeglichene Klassen, 200 Epochen: für eine GPU oder eine Nacht.</translation>
    </message>
    <message>
        <source>Paper, PerFilter</source>
        <translation>Artikel, PerFilter</translation>
    </message>
    <message>
        <source>The published network: 128 channels, five levels from db10, own low- and high-pass kernels, focal loss, no augmentation. Made for a GPU; learns small corpora by heart.</source>
        <translation>Das veröffentlichte Netz: 128 Kanäle, fünf Stufen ab db10, eigene Tief- und Hochpasskerne, fokaler Verlust, keine Augmentierung. Für eine GPU gemacht; lernt kleine Korpora auswendig.</translation>
    </message>
    <message>
        <source>Paper, PerLayer</source>
        <translation>Artikel, PerLayer</translation>
    </message>
    <message>
        <source>The published network with one kernel a level.</source>
        <translation>Das veröffentlichte Netz mit einem Kern je Stufe.</translation>
    </message>
    <message>
        <source>Paper, CQF</source>
        <translation>Artikel, CQF</translation>
    </message>
    <message>
        <source>The published network with one kernel shared by all levels.</source>
        <translation>Das veröffentlichte Netz mit einem gemeinsamen Kern für alle Stufen.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>A very small network for the demo corpus: under two minutes on two processor cores.</source>
        <translation>Ein sehr kleines Netz für das Demokorpus: unter zwei Minuten auf zwei Prozessorkernen.</translation>
    </message>
    <message>
        <source>This split has %1 folds; there is no fold %2.</source>
        <translation>Diese Aufteilung hat %1 Folds; einen Fold %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>The clip is %1 s long; this network needs at least %2 s. Use longer clips or fewer levels (network.levels).</source>
        <translation>Der Clip ist %1 s lang; dieses Netz braucht mindestens %2 s. Verwenden Sie längere Clips oder weniger Stufen (network.levels).</translation>
    </message>
    <message>
        <source>Stopped while the clips were read.</source>
        <translation>Beim Lesen der Clips abgebrochen.</translation>
    </message>
    <message>
        <source>This split leaves no training clip of the class “%1”; choose another split or fold, or drop the class.</source>
        <translation>Diese Aufteilung lässt keinen Trainingsclip der Klasse „%1“ übrig; wählen Sie eine andere Aufteilung oder einen anderen Fold, oder verwerfen Sie die Klasse.</translation>
    </message>
    <message>
        <source>Every training clip is silent; nothing can be learned from this corpus.</source>
        <translation>Alle Trainingsclips sind stumm; aus diesem Korpus lässt sich nichts lernen.</translation>
    </message>
    <message>
        <source>The training was stopped after %1 finished epochs; their models are kept.</source>
        <translation>Das Training wurde nach %1 abgeschlossenen Epochen gestoppt; ihre Modelle bleiben erhalten.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>A filter bank needs a low-pass and a high-pass of the same length, at least 2 taps; these have %1 and %2.</source>
        <translation>Eine Filterbank braucht einen Tief- und einen Hochpass gleicher Länge, mindestens 2 Koeffizienten; diese haben %1 und %2.</translation>
    </message>
    <message>
        <source>The kernel has taps that are not numbers: the training diverged. Load an earlier model.</source>
        <translation>Der Kern hat Koeffizienten, die keine Zahlen sind: Das Training ist divergiert. Laden Sie ein früheres Modell.</translation>
    </message>
    <message>
        <source>The kernel&apos;s taps add up to %1: it passes no constant signal, so it is not a low-pass and has no scaling function.</source>
        <translation>Die Koeffizienten des Kerns summieren sich zu %1: Er lässt kein konstantes Signal durch, ist also kein Tiefpass und hat keine Skalierungsfunktion.</translation>
    </message>
    <message>
        <source>The kernel has no scaling function: each halving multiplies its largest value by %1 instead of settling, because it lets too much pass at half the sampling rate.</source>
        <translation>Der Kern hat keine Skalierungsfunktion: Jede Halbierung multipliziert seinen größten Wert mit %1, statt sich einzupendeln, weil er bei der halben Abtastrate zu viel durchlässt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a recording; WAV, FLAC, OGG, MP3 and AIFF files can.</source>
        <translation>Das lässt sich nicht als Aufnahme lesen; WAV-, FLAC-, OGG-, MP3- und AIFF-Dateien schon.</translation>
    </message>
    <message>
        <source>%1 clips: the training part of the split &quot;%2&quot;.</source>
        <translation>%1 Clips: der Trainingsteil der Aufteilung „%2“.</translation>
    </message>
    <message>
        <source>%1 clips: the validation part of the split &quot;%2&quot;.</source>
        <translation>%1 Clips: der Validierungsteil der Aufteilung „%2“.</translation>
    </message>
    <message>
        <source>%1 clips: the test part of the split &quot;%2&quot;.</source>
        <translation>%1 Clips: der Testteil der Aufteilung „%2“.</translation>
    </message>
    <message>
        <source>%1 clips that the split &quot;%2&quot; does not use.</source>
        <translation>%1 Clips, die die Aufteilung „%2“ nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 clips: the whole corpus.</source>
        <translation>%1 Clips: das ganze Korpus.</translation>
    </message>
    <message>
        <source>%1 of these %2 clips trained this model: the figures say how well it remembers, not how well it recognises. Choose the test part for that.</source>
        <translation>%1 dieser %2 Clips haben dieses Modell trainiert: Die Werte zeigen, wie gut es sich erinnert, nicht, wie gut es erkennt. Wählen Sie dafür den Testteil.</translation>
    </message>
    <message>
        <source>%1 of these clips chose the epoch that was kept: the figures are a little too good. Choose the test part for an honest result.</source>
        <translation>%1 dieser Clips haben die behaltene Epoche ausgewählt: Die Werte sind etwas zu gut. Wählen Sie für ein ehrliches Ergebnis den Testteil.</translation>
    </message>
    <message>
        <source>The model does not say what it was trained on: some of these clips may have been among it.</source>
        <translation>Das Modell gibt nicht an, womit es trainiert wurde: Einige dieser Clips können dabei gewesen sein.</translation>
    </message>
    <message>
        <source>The model was trained on a corpus of this name, but its split can&apos;t be rebuilt from this one: some of these clips may have trained it.</source>
        <translation>Das Modell wurde mit einem Korpus dieses Namens trainiert, aber seine Aufteilung lässt sich aus diesem nicht wiederherstellen: Einige dieser Clips können es trainiert haben.</translation>
    </message>
    <message>
        <source>This part of the split has no clips. Choose another part, or another split on the Corpus page.</source>
        <translation>Dieser Teil der Aufteilung hat keine Clips. Wählen Sie einen anderen Teil oder auf der Seite „Korpus“ eine andere Aufteilung.</translation>
    </message>
    <message>
        <source>The machine&apos;s memory is used up.</source>
        <translation>Der Speicher des Rechners ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Something unexpected happened: %1</source>
        <translation>Etwas Unerwartetes ist passiert: %1</translation>
    </message>
    <message>
        <source>Analysing the wavelets</source>
        <translation>Wavelets werden analysiert</translation>
    </message>
    <message>
        <source>The analysis of the wavelets was cancelled.</source>
        <translation>Die Analyse der Wavelets wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A figure can be saved as .png, .svg, .pdf or .csv, not as &quot;%1&quot;. Choose one of these endings.</source>
        <translation>Eine Abbildung lässt sich als .png, .svg, .pdf oder .csv speichern, nicht als „%1“. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This run is being trained; stop it before you delete it.</source>
        <translation>Dieser Lauf wird gerade trainiert; stoppen Sie ihn, bevor Sie ihn löschen.</translation>
    </message>
    <message>
        <source>The folder could not be moved to the trash: there is none for its disk, or it may not be changed.</source>
        <translation>Der Ordner konnte nicht in den Papierkorb verschoben werden: Für seinen Datenträger gibt es keinen, oder er darf nicht geändert werden.</translation>
    </message>
    <message>
        <source>There is another folder of this name by now.</source>
        <translation>Inzwischen gibt es einen anderen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>The folder could not be moved back from the trash.</source>
        <translation>Der Ordner konnte nicht aus dem Papierkorb zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Stopped while runs were read.</source>
        <translation>Beim Lesen der Läufe abgebrochen.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>A worker could not go on: %1</source>
        <translation>Ein Arbeitsprozess konnte nicht weitermachen: %1</translation>
    </message>
    <message>
        <source>The search space is empty: name at least one option to vary.</source>
        <translation>Der Suchraum ist leer: Nennen Sie mindestens eine Option, die variieren soll.</translation>
    </message>
    <message>
        <source>This disk can&apos;t lock files, so two programs could write here at once; use a folder on another disk.</source>
        <translation>Dieser Datenträger kann Dateien nicht sperren, sodass zwei Programme zugleich hierher schreiben könnten; verwenden Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The command line program is not beside this one; install both together.</source>
        <translation>Das Kommandozeilenprogramm liegt nicht neben diesem; installieren Sie beide zusammen.</translation>
    </message>
    <message>
        <source>A SigWavNet or a CNN-n-GRU has this tensor, and the file does not: it holds another kind of network or is incomplete.</source>
        <translation>Ein SigWavNet oder CNN-n-GRU hat diesen Tensor, die Datei aber nicht: Sie enthält eine andere Art von Netz oder ist unvollständig.</translation>
    </message>
    <message>
        <source>Another process is training this run; wait until it has ended, or stop it.</source>
        <translation>Ein anderer Prozess trainiert diesen Lauf; warten Sie, bis er fertig ist, oder stoppen Sie ihn.</translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB and the cache may take %2 GiB; set SIGWAVNET_INPUT_CACHE_GIB to more.</source>
        <translation>Die vorbereiteten Clips brauchen %1 GiB, und der Cache darf %2 GiB belegen; setzen Sie SIGWAVNET_INPUT_CACHE_GIB höher.</translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB and the disk of the cache has %2 GiB left; free some space, or set SIGWAVNET_INPUT_CACHE to a folder on another disk.</source>
        <translation>Die vorbereiteten Clips brauchen %1 GiB, und auf dem Datenträger des Caches sind noch %2 GiB frei; schaffen Sie Platz, oder setzen Sie SIGWAVNET_INPUT_CACHE auf einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The recording has changed since the corpus was opened; open the corpus again.</source>
        <translation>Die Aufnahme hat sich geändert, seit das Korpus geöffnet wurde; öffnen Sie das Korpus erneut.</translation>
    </message>
    <message>
        <source>Stopped while the clips were prepared.</source>
        <translation>Beim Vorbereiten der Clips abgebrochen.</translation>
    </message>
    <message>
        <source>The file that was just written can&apos;t be read; check the disk.</source>
        <translation>Die soeben geschriebene Datei lässt sich nicht lesen; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Preparing clips</source>
        <translation>Clips werden vorbereitet</translation>
    </message>
    <message>
        <source>This is no whole file of prepared clips.</source>
        <translation>Das ist keine vollständige Datei vorbereiteter Clips.</translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB, only %2 GiB of memory are free, and there is no cache on a disk. Set SIGWAVNET_INPUT_CACHE to a folder with room, or lower preparation.rate.</source>
        <translation>Die vorbereiteten Clips brauchen %1 GiB, nur %2 GiB Arbeitsspeicher sind frei, und es gibt keinen Cache auf einem Datenträger. Setzen Sie SIGWAVNET_INPUT_CACHE auf einen Ordner mit Platz, oder senken Sie preparation.rate.</translation>
    </message>
    <message>
        <source>Stratified folds</source>
        <translation>Stratifizierte Folds</translation>
    </message>
    <message>
        <source>Each class is dealt into folds; each fold tests once, the next one selects the model; speakers and texts are shared.</source>
        <translation>Jede Klasse wird auf Folds verteilt; jeder Fold testet einmal, der nächste wählt das Modell aus; die Folds haben Sprecher und Texte gemeinsam.</translation>
    </message>
    <message>
        <source>The clip has %1 samples; this network needs at least %2. Use a longer recording or a network of fewer levels or layers.</source>
        <translation>Der Clip hat %1 Abtastwerte; dieses Netz braucht mindestens %2. Verwenden Sie eine längere Aufnahme oder ein Netz mit weniger Stufen oder Schichten.</translation>
    </message>
    <message>
        <source>The least training must be at least 1 epoch, not %1.</source>
        <translation>Das kürzeste Training muss mindestens 1 Epoche umfassen, nicht %1.</translation>
    </message>
    <message>
        <source>The reduction factor must be at least 2, not %1.</source>
        <translation>Der Reduktionsfaktor muss mindestens 2 sein, nicht %1.</translation>
    </message>
    <message>
        <source>The early-stopping rate can&apos;t be negative (%1).</source>
        <translation>Die Rate für vorzeitiges Stoppen kann nicht negativ sein (%1).</translation>
    </message>
    <message>
        <source>Not one rung fits: the first would end after %1 epochs × %2^%3, but at most %4 are allowed. Raise the largest number of epochs or lower the least.</source>
        <translation>Keine einzige Runde passt: Die erste würde nach %1 Epochen × %2^%3 enden, erlaubt sind aber höchstens %4. Erhöhen Sie die größte Epochenzahl, oder senken Sie die kleinste.</translation>
    </message>
    <message>
        <source>Too few trials to tell which options matter: %1 ended so far, at least %2 are needed.</source>
        <translation>Zu wenige Versuche, um zu sagen, welche Optionen zählen: %1 sind bisher beendet, mindestens %2 sind nötig.</translation>
    </message>
    <message>
        <source>From %1 trials only: take the order as a hint. With %2 or more it becomes steady.</source>
        <translation>Aus nur %1 Versuchen: Nehmen Sie die Reihenfolge als Hinweis. Ab %2 wird sie stabil.</translation>
    </message>
    <message>
        <source>The split “%1” has no validation clips, by which a search judges its trials; choose another.</source>
        <translation>Die Aufteilung „%1“ hat keine Validierungsclips, nach denen eine Suche ihre Versuche beurteilt; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The folder already holds files; choose a new one for this search, or resume the search that is in it.</source>
        <translation>Der Ordner enthält bereits Dateien; wählen Sie für diese Suche einen neuen, oder setzen Sie die darin liegende Suche fort.</translation>
    </message>
    <message>
        <source>There is no search in this folder: it has no search.json.</source>
        <translation>In diesem Ordner gibt es keine Suche: Er hat kein search.json.</translation>
    </message>
    <message>
        <source>This corpus has other clips, labels or samples than the one that the search began with, so its trials could not be compared. Restore it, or begin a new search.</source>
        <translation>Dieses Korpus hat andere Clips, Labels oder Abtastwerte als das, mit dem die Suche begann; ihre Versuche wären nicht vergleichbar. Stellen Sie es wieder her, oder beginnen Sie eine neue Suche.</translation>
    </message>
    <message>
        <source>What the trial reached is not a number.</source>
        <translation>Was der Versuch erreicht hat, ist keine Zahl.</translation>
    </message>
    <message>
        <source>This line of the search&apos;s journal makes no sense: the file was changed or damaged.</source>
        <translation>Diese Zeile im Journal der Suche ergibt keinen Sinn: Die Datei wurde geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>This entry is missing or of another kind; the file is damaged.</source>
        <translation>Dieser Eintrag fehlt oder ist von anderer Art; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no “%1” here; there are %2.</source>
        <translation>Hier gibt es kein „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>Trials must train for at least 1 epoch.</source>
        <translation>Versuche müssen mindestens 1 Epoche lang trainieren.</translation>
    </message>
    <message>
        <source>A search needs at least 1 trial.</source>
        <translation>Eine Suche braucht mindestens 1 Versuch.</translation>
    </message>
    <message>
        <source>This grid has %1 combinations. Give fewer values or “steps”, or draw configurations at random.</source>
        <translation>Dieses Raster hat %1 Kombinationen. Geben Sie weniger Werte oder „steps“ an, oder ziehen Sie Konfigurationen zufällig.</translation>
    </message>
    <message>
        <source>%1 trials are too many: at most %2 make sense.</source>
        <translation>%1 Versuche sind zu viele: Höchstens %2 sind sinnvoll.</translation>
    </message>
    <message>
        <source>This is not the description of a search; the file is damaged.</source>
        <translation>Das ist keine Beschreibung einer Suche; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>A newer version of this program began this search (format %1; this one knows %2): update it to go on.</source>
        <translation>Eine neuere Version dieses Programms hat diese Suche begonnen (Format %1; diese kennt %2): Aktualisieren Sie es, um fortzufahren.</translation>
    </message>
    <message>
        <source>This event of trial %1 fits neither the search&apos;s settings nor the events before it: the file was changed or damaged.</source>
        <translation>Dieses Ereignis von Versuch %1 passt weder zu den Einstellungen der Suche noch zu den Ereignissen davor: Die Datei wurde geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>The search itself decides how long a trial trains: leave this option out and give the search its least and largest number of epochs.</source>
        <translation>Die Suche entscheidet selbst, wie lange ein Versuch trainiert: Lassen Sie diese Option weg, und geben Sie der Suche ihre kleinste und größte Epochenzahl.</translation>
    </message>
    <message>
        <source>All trials must learn from and be judged on the same clips, so this option can&apos;t be searched; set it for all of them.</source>
        <translation>Alle Versuche müssen aus denselben Clips lernen und an denselben beurteilt werden, daher kann nach dieser Option nicht gesucht werden; setzen Sie sie für alle.</translation>
    </message>
    <message>
        <source>%1 is not a number, which this option takes.</source>
        <translation>%1 ist keine Zahl, wie sie diese Option verlangt.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false, which this option takes.</source>
        <translation>%1 ist weder true noch false, wie es diese Option verlangt.</translation>
    </message>
    <message>
        <source>%1 is not a text in quotes, which this option takes.</source>
        <translation>%1 ist kein Text in Anführungszeichen, wie ihn diese Option verlangt.</translation>
    </message>
    <message>
        <source>The list is empty: name at least one value.</source>
        <translation>Die Liste ist leer: Nennen Sie mindestens einen Wert.</translation>
    </message>
    <message>
        <source>%1 stands in the list twice: name each value once.</source>
        <translation>%1 steht zweimal in der Liste: Nennen Sie jeden Wert einmal.</translation>
    </message>
    <message>
        <source>The range is the wrong way round: %1 is above %2.</source>
        <translation>Der Bereich ist verkehrt herum: %1 liegt über %2.</translation>
    </message>
    <message>
        <source>A range from %1 to %1 has one value only: write it as a list, [%1].</source>
        <translation>Ein Bereich von %1 bis %1 hat nur einen Wert: Schreiben Sie ihn als Liste, [%1].</translation>
    </message>
    <message>
        <source>A logarithmic range must begin above 0, not at %1.</source>
        <translation>Ein logarithmischer Bereich muss über 0 beginnen, nicht bei %1.</translation>
    </message>
    <message>
        <source>This option takes whole numbers, so a range from %1 to %2 does not fit.</source>
        <translation>Diese Option verlangt ganze Zahlen, daher passt ein Bereich von %1 bis %2 nicht.</translation>
    </message>
    <message>
        <source>“steps” must be a whole number from 1 to 1000.</source>
        <translation>„steps“ muss eine ganze Zahl von 1 bis 1000 sein.</translation>
    </message>
    <message>
        <source>“%1” means nothing here: there are range, log_range and steps.</source>
        <translation>„%1“ hat hier keine Bedeutung: Es gibt range, log_range und steps.</translation>
    </message>
    <message>
        <source>Give either “range” or “log_range”, with two numbers: {&quot;range&quot;: [1, 2]}.</source>
        <translation>Geben Sie entweder „range“ oder „log_range“ mit zwei Zahlen an: {&quot;range&quot;: [1, 2]}.</translation>
    </message>
    <message>
        <source>This option takes no numbers and so has no range: list its values instead.</source>
        <translation>Diese Option nimmt keine Zahlen und hat daher keinen Bereich: Listen Sie stattdessen ihre Werte auf.</translation>
    </message>
    <message>
        <source>A range has two numbers: [lowest, highest].</source>
        <translation>Ein Bereich hat zwei Zahlen: [kleinste, größte].</translation>
    </message>
    <message>
        <source>Give a list of values, such as [1, 2], or a range, such as {&quot;range&quot;: [1, 2]}.</source>
        <translation>Geben Sie eine Liste von Werten an, etwa [1, 2], oder einen Bereich, etwa {&quot;range&quot;: [1, 2]}.</translation>
    </message>
    <message>
        <source>This is not a search space: a JSON object is needed, with an entry an option, such as {&quot;network.levels&quot;: [4, 5, 6]}.</source>
        <translation>Das ist kein Suchraum: Nötig ist ein JSON-Objekt mit einem Eintrag je Option, etwa {&quot;network.levels&quot;: [4, 5, 6]}.</translation>
    </message>
    <message>
        <source>This option stands here twice: keep one entry.</source>
        <translation>Diese Option steht hier zweimal: Behalten Sie einen Eintrag.</translation>
    </message>
    <message>
        <source>This trial&apos;s network takes clips of at least %1 s, and the corpus&apos; shortest has %2 s. Leave shorter clips out of the whole search, so that all trials are judged by the same clips.</source>
        <translation>Das Netz dieses Versuchs braucht Clips von mindestens %1 s, und der kürzeste des Korpus hat %2 s. Lassen Sie kürzere Clips in der ganzen Suche weg, damit alle Versuche an denselben Clips beurteilt werden.</translation>
    </message>
    <message>
        <source>The trial was stopped before the end of its rung; it can be gone on with.</source>
        <translation>Der Versuch wurde vor dem Ende seiner Runde gestoppt; er kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The validation metric was a number in none of the trial&apos;s epochs.</source>
        <translation>Das Validierungsmaß war in keiner Epoche des Versuchs eine Zahl.</translation>
    </message>
    <message>
        <source>Fixed db10</source>
        <translation>db10 fest</translation>
    </message>
    <message>
        <source>Fixed db10, thresholds</source>
        <translation>db10 fest, Schwellen</translation>
    </message>
    <message>
        <source>CQF kernels</source>
        <translation>CQF-Kerne</translation>
    </message>
    <message>
        <source>CQF kernels, thresholds</source>
        <translation>CQF-Kerne, Schwellen</translation>
    </message>
    <message>
        <source>PerLayer kernels</source>
        <translation>PerLayer-Kerne</translation>
    </message>
    <message>
        <source>PerLayer kernels, thresholds</source>
        <translation>PerLayer-Kerne, Schwellen</translation>
    </message>
    <message>
        <source>PerFilter kernels</source>
        <translation>PerFilter-Kerne</translation>
    </message>
    <message>
        <source>PerFilter kernels, thresholds</source>
        <translation>PerFilter-Kerne, Schwellen</translation>
    </message>
    <message>
        <source>The checkpoint does not say where the training stood.</source>
        <translation>Der Checkpoint gibt nicht an, wo das Training stand.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this checkpoint; update to go on with the run.</source>
        <translation>Eine neuere Version dieses Programms hat diesen Checkpoint geschrieben; aktualisieren Sie es, um den Lauf fortzusetzen.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged: its content does not match its checksum.</source>
        <translation>Der Checkpoint ist beschädigt: Sein Inhalt passt nicht zu seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>No checkpoint of this run can be read any more (%1). Its models can still be used, but to train on, start a new run.</source>
        <translation>Kein Checkpoint dieses Laufs ist mehr lesbar (%1). Seine Modelle bleiben nutzbar, aber um weiterzutrainieren, starten Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>The file of this finished run can&apos;t be understood; remove the run&apos;s folder to train it again.</source>
        <translation>Die Datei dieses abgeschlossenen Laufs ist unverständlich; entfernen Sie den Ordner des Laufs, um ihn erneut zu trainieren.</translation>
    </message>
    <message>
        <source>This line is not the record of an epoch. Remove it, or the whole file.</source>
        <translation>Diese Zeile ist kein Eintrag einer Epoche. Entfernen Sie sie oder die ganze Datei.</translation>
    </message>
    <message>
        <source>Comparing the recordings</source>
        <translation>Aufnahmen werden verglichen</translation>
    </message>
    <message>
        <source>This is not the corpus that the run was started on: %1 clips differ or are missing (%2, for one). Name the right one with --corpus, or start a new run.</source>
        <translation>Das ist nicht das Korpus, mit dem der Lauf gestartet wurde: %1 Clips weichen ab oder fehlen (zum Beispiel %2). Geben Sie das richtige mit --corpus an, oder starten Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>The memory of %1 is too small even for batches in pieces of one clip; use a smaller network or shorter clips.</source>
        <translation>Der Speicher von %1 ist selbst für Batches in Teilen von einem Clip zu klein; verwenden Sie ein kleineres Netz oder kürzere Clips.</translation>
    </message>
    <message>
        <source>The table is larger than 4 GiB; it was not written by this program.</source>
        <translation>Die Tabelle ist größer als 4 GiB; sie wurde nicht von diesem Programm geschrieben.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s optimizer does not fit this network.</source>
        <translation>Der Optimierer des Checkpoints passt nicht zu diesem Netz.</translation>
    </message>
    <message>
        <source>The checkpoint holds no count of steps here.</source>
        <translation>Der Checkpoint enthält hier keine Schrittzahl.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Moves the sound earlier or later by up to this share of the clip; what leaves it is lost and silence fills the gap. 0.1 is usual; 0 is off.</source>
        <translation>Verschiebt den Ton um bis zu diesen Anteil des Clips nach vorn oder hinten; was hinausfällt, geht verloren, und Stille füllt die Lücke. 0,1 ist üblich; 0: aus.</translation>
    </message>
    <message>
        <source>Makes a clip up to this much louder or quieter after it was normalised: 6 keeps the network from relying on one level; 0 is off.</source>
        <translation>Macht einen Clip nach der Normalisierung um bis zu so viel lauter oder leiser: 6 verhindert, dass sich das Netz auf einen Pegel verlässt; 0: aus.</translation>
    </message>
    <message>
        <source>Removed bands</source>
        <translation>Entfernte Bänder</translation>
    </message>
    <message>
        <source>Up to so many bands of frequencies are removed from a clip, so that no single band decides; 0 is off.</source>
        <translation>Bis zu so viele Frequenzbänder werden aus einem Clip entfernt, damit kein einzelnes Band entscheidet; 0: aus.</translation>
    </message>
    <message>
        <source>Widest removed band</source>
        <translation>Breitestes entferntes Band</translation>
    </message>
    <message>
        <source>Each removed band is at most this share of the spectrum: 0.1 at 8000 Hz is 400 Hz.</source>
        <translation>Jedes entfernte Band ist höchstens dieser Anteil des Spektrums: 0,1 bei 8000 Hz sind 400 Hz.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Lays a second training clip under some clips, which then count for both classes: guards against learning by heart. 0.2 to 0.3 mixes faintly, 1 with any share; 0 is off.</source>
        <translation>Legt unter manche Clips einen zweiten Trainingsclip; sie zählen dann für beide Klassen: schützt vor Auswendiglernen. 0,2 bis 0,3 mischt schwach, 1 mit beliebigem Anteil; 0: aus.</translation>
    </message>
    <message>
        <source>Chance of mixup</source>
        <translation>Wahrscheinlichkeit für Mixup</translation>
    </message>
    <message>
        <source>How probable it is that a clip is mixed with a second one in an epoch.</source>
        <translation>Wie wahrscheinlich ein Clip in einer Epoche mit einem zweiten gemischt wird.</translation>
    </message>
    <message>
        <source>Time between checkpoints</source>
        <translation>Zeit zwischen Checkpoints</translation>
    </message>
    <message>
        <source>A run that is killed goes on from its last checkpoint. One is written at the end of every epoch and, inside an epoch, whenever so much time has passed; 0 writes none inside epochs.</source>
        <translation>Ein gewaltsam beendeter Lauf geht ab seinem letzten Checkpoint weiter. Einer wird am Ende jeder Epoche geschrieben und innerhalb einer Epoche jeweils nach dieser Zeit; 0 schreibt innerhalb von Epochen keinen.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Same bits on a GPU</source>
        <translation>Bitgleich auf einer GPU</translation>
    </message>
    <message>
        <source>Lets a GPU use only algorithms whose result is the same in every run, which are slower. A processor is always exact for a given number of threads.</source>
        <translation>Lässt eine GPU nur Algorithmen verwenden, deren Ergebnis in jedem Lauf gleich ist; sie sind langsamer. Ein Prozessor ist bei gegebener Thread-Zahl immer exakt.</translation>
    </message>
    <message>
        <source>TensorBoard event files</source>
        <translation>TensorBoard-Ereignisdateien</translation>
    </message>
    <message>
        <source>Writes curves, histograms of the weights and the confusion matrix into the run&apos;s folder in TensorBoard&apos;s format, every epoch.</source>
        <translation>Schreibt in jeder Epoche Kurven, Histogramme der Gewichte und die Konfusionsmatrix im TensorBoard-Format in den Ordner des Laufs.</translation>
    </message>
    <message>
        <source>How the learning rate goes on after the warm-up. cosine: smoothly to 0 at the last epoch; with a warm-up of 0.3 that is known as one cycle. step: a factor every few epochs. constant: as it is.</source>
        <translation>Wie die Lernrate nach der Aufwärmphase weitergeht. cosine: gleichmäßig auf 0 bis zur letzten Epoche; mit einer Aufwärmphase von 0,3 ist das als one cycle bekannt. step: ein Faktor alle paar Epochen. constant: unverändert.</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Gemittelte Gewichte</translation>
    </message>
    <message>
        <source>Keeps a moving average of the weights, which is validated, kept and exported instead of them: steadier, often better. It is the share that stays in a step: 0.99 remembers about 100 steps, 0.999 about 1000; 0 is off.</source>
        <translation>Führt einen gleitenden Mittelwert der Gewichte, der an ihrer Stelle validiert, behalten und exportiert wird: ruhiger, oft besser. Der Wert ist der Anteil, der je Schritt bleibt: 0,99 erinnert sich an etwa 100 Schritte, 0,999 an etwa 1000; 0: aus.</translation>
    </message>
    <message>
        <source>Start of averaging</source>
        <translation>Beginn der Mittelung</translation>
    </message>
    <message>
        <source>Share of the training after which weights are averaged; until then the average is the newest weights.</source>
        <translation>Anteil des Trainings, nach dem Gewichte gemittelt werden; bis dahin besteht das Mittel aus den neuesten Gewichten.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>SigWavNet, or one of its authors&apos; baselines: 3 to 18 layers (the last recurrent) on the waveform itself, without wavelets. A baseline uses recurrent state, recurrent layers and dropout, and ignores the other options of the network.</source>
        <translation>SigWavNet oder eines der Vergleichsnetze der Autoren: 3 bis 18 Schichten (die letzte rekurrent) direkt auf der Wellenform, ohne Wavelets. Ein Vergleichsnetz nutzt rekurrenten Zustand, rekurrente Schichten und Dropout und ignoriert die übrigen Optionen des Netzes.</translation>
    </message>
    <message>
        <source>The corpus&apos;s clips are too short for this network; use longer clips or fewer levels (network.levels).</source>
        <translation>Die Clips des Korpus sind für dieses Netz zu kurz; verwenden Sie längere Clips oder weniger Stufen (network.levels).</translation>
    </message>
    <message>
        <source>CNN-3-GRU</source>
        <translation>CNN-3-GRU</translation>
    </message>
    <message>
        <source>CNN-5-GRU</source>
        <translation>CNN-5-GRU</translation>
    </message>
    <message>
        <source>CNN-11-GRU</source>
        <translation>CNN-11-GRU</translation>
    </message>
    <message>
        <source>CNN-18-GRU</source>
        <translation>CNN-18-GRU</translation>
    </message>
    <message>
        <source>One row of the paper&apos;s ablation: the published network and its training, with these kernels, with learned thresholds or without any.</source>
        <translation>Eine Zeile der Ablation des Artikels: das veröffentlichte Netz und sein Training mit diesen Kernen, mit gelernten Schwellen oder ganz ohne.</translation>
    </message>
    <message>
        <source>The table has other columns than a run&apos;s predictions.</source>
        <translation>Die Tabelle hat andere Spalten als die Vorhersagen eines Laufs.</translation>
    </message>
    <message>
        <source>No run was started in this folder; start one with “train”.</source>
        <translation>In diesem Ordner wurde kein Lauf gestartet; starten Sie einen mit „train“.</translation>
    </message>
    <message>
        <source>This run was made before runs could be resumed; its models can be used, but it must be started anew to be trained on.</source>
        <translation>Dieser Lauf entstand, bevor Läufe fortgesetzt werden konnten; seine Modelle sind nutzbar, aber zum Weitertrainieren muss er neu gestartet werden.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>A newer version of this program made this run; update to go on with it.</source>
        <translation>Eine neuere Version dieses Programms hat diesen Lauf erstellt; aktualisieren Sie es, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>The run does not say where its corpus lies; name it with --corpus.</source>
        <translation>Der Lauf gibt nicht an, wo sein Korpus liegt; nennen Sie es mit --corpus.</translation>
    </message>
    <message>
        <source>The matrix of epoch %1 can&apos;t be understood.</source>
        <translation>Die Matrix von Epoche %1 ist unverständlich.</translation>
    </message>
    <message>
        <source>The run goes on in another environment than it was started in (%1): its last bits may differ from those of a run that never stopped.</source>
        <translation>Der Lauf geht in einer anderen Umgebung weiter als der, in der er gestartet wurde (%1): Seine letzten Bits können von denen eines nie gestoppten Laufs abweichen.</translation>
    </message>
    <message>
        <source>Stopped while runs were written.</source>
        <translation>Beim Schreiben der Läufe abgebrochen.</translation>
    </message>
    <message>
        <source>Writing runs</source>
        <translation>Läufe werden geschrieben</translation>
    </message>
    <message>
        <source>Copying event files</source>
        <translation>Ereignisdateien werden kopiert</translation>
    </message>
    <message>
        <source>None of these runs has event files; train with the option that writes them, or export CSV.</source>
        <translation>Keiner dieser Läufe hat Ereignisdateien; trainieren Sie mit der Option, die sie schreibt, oder exportieren Sie CSV.</translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation>Läufe werden gelesen</translation>
    </message>
    <message>
        <source>There is no run to report on.</source>
        <translation>Es gibt keinen Lauf, über den zu berichten wäre.</translation>
    </message>
    <message>
        <source>The run&apos;s notes can&apos;t be understood; mend or remove the file.</source>
        <translation>Die Notizen des Laufs sind unverständlich; reparieren oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>The file holds values that were not expected there.</source>
        <translation>Die Datei enthält Werte, die dort nicht erwartet wurden.</translation>
    </message>
    <message>
        <source>%1 rows of the table can&apos;t be read and were passed over.</source>
        <translation>%1 Zeilen der Tabelle sind nicht lesbar und wurden übergangen.</translation>
    </message>
    <message>
        <source>The study was stopped; it can be gone on with.</source>
        <translation>Die Studie wurde gestoppt; sie kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The folder already holds other files; choose a new one for this study.</source>
        <translation>Der Ordner enthält bereits andere Dateien; wählen Sie für diese Studie einen neuen.</translation>
    </message>
    <message>
        <source>No study was begun in this folder: it has no study.json.</source>
        <translation>In diesem Ordner wurde keine Studie begonnen: Er hat kein study.json.</translation>
    </message>
    <message>
        <source>The corpus has other clips or labels than when the study began, so their results could not be compared; put them back, or begin a new study.</source>
        <translation>Das Korpus hat andere Clips oder Labels als zu Beginn der Studie; die Ergebnisse wären nicht vergleichbar. Stellen Sie sie wieder her, oder beginnen Sie eine neue Studie.</translation>
    </message>
    <message>
        <source>The fold “%1” of this split has no test clips, so there would be no result; choose another split.</source>
        <translation>Der Fold „%1“ dieser Aufteilung hat keine Testclips, es gäbe also kein Ergebnis; wählen Sie eine andere Aufteilung.</translation>
    </message>
    <message>
        <source>The folds of this split have no test clips in common, so their models can&apos;t answer together; use the split “kfold” for an ensemble.</source>
        <translation>Die Folds dieser Aufteilung haben keine Testclips gemeinsam, ihre Modelle können also nicht zusammen antworten; verwenden Sie für ein Ensemble die Aufteilung „kfold“.</translation>
    </message>
    <message>
        <source>The study&apos;s description is damaged (%1).</source>
        <translation>Die Beschreibung der Studie ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>There is no such key in a study: &quot;%1&quot;.</source>
        <translation>Diesen Schlüssel gibt es in einer Studie nicht: „%1“.</translation>
    </message>
    <message>
        <source>A newer version of this program began this study; update to go on with it.</source>
        <translation>Eine neuere Version dieses Programms hat diese Studie begonnen; aktualisieren Sie es, um sie fortzusetzen.</translation>
    </message>
    <message>
        <source>The corpus was not opened from a disk, so other processes could not open it.</source>
        <translation>Das Korpus wurde nicht von einem Datenträger geöffnet, andere Prozesse könnten es also nicht öffnen.</translation>
    </message>
    <message>
        <source>This folder holds a study that asks something else (%1 differs); choose another folder, or go on with that study: --resume %2</source>
        <translation>Dieser Ordner enthält eine Studie mit einer anderen Frage (%1 weicht ab); wählen Sie einen anderen Ordner, oder setzen Sie jene Studie fort: --resume %2</translation>
    </message>
    <message>
        <source>The %1 part has no clip of the class “%2”, which is left out of its UAR.</source>
        <translation>Der Teil %1 hat keinen Clip der Klasse „%2“, die daher in seiner UAR fehlt.</translation>
    </message>
    <message>
        <source>The newest checkpoint is damaged (%1); the run goes on from the one before it.</source>
        <translation>Der neueste Checkpoint ist beschädigt (%1); der Lauf geht mit dem davor weiter.</translation>
    </message>
    <message>
        <source>The tables of metrics have lost the epochs from %1 to %2; the training itself has not.</source>
        <translation>Die Tabellen der Messwerte haben die Epochen von %1 bis %2 verloren; das Training selbst nicht.</translation>
    </message>
    <message>
        <source>The prepared clips are kept in memory, not in the cache: %1</source>
        <translation>Die vorbereiteten Clips bleiben im Arbeitsspeicher statt im Cache: %1</translation>
    </message>
    <message>
        <source>This run has finished; nothing is left to train. Start a new one for more epochs.</source>
        <translation>Dieser Lauf ist abgeschlossen; es bleibt nichts zu trainieren. Starten Sie für weitere Epochen einen neuen.</translation>
    </message>
    <message>
        <source>The memory of %1 is too small for batches of %2 clips; each is now learned in %3 pieces, which takes longer.</source>
        <translation>Der Speicher von %1 ist für Batches von %2 Clips zu klein; jeder wird nun in %3 Teilen gelernt, was länger dauert.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>The loss or the weights became infinite or not a number in epoch %1, step %2; the models of the epochs before and the last checkpoint are kept. Lower optimizer.learning_rate or optimizer.clip_norm.</source>
        <translation>Der Verlust oder die Gewichte wurden in Epoche %1, Schritt %2 unendlich oder keine Zahl; die Modelle der Epochen davor und der letzte Checkpoint bleiben erhalten. Senken Sie optimizer.learning_rate oder optimizer.clip_norm.</translation>
    </message>
    <message>
        <source>Stopped while validating.</source>
        <translation>Beim Validieren gestoppt.</translation>
    </message>
    <message>
        <source>The kernel has no exact scaling function: the eigenvalue 1 of its refinement is missing (the nearest is %1), because it lets something pass at half the sampling rate.</source>
        <translation>Der Kern hat keine exakte Skalierungsfunktion: Der Eigenwert 1 seiner Verfeinerung fehlt (der nächste ist %1), weil er bei der halben Abtastrate etwas durchlässt.</translation>
    </message>
    <message>
        <source>The kernels hold values that are not numbers, so there is no way back from their coefficients.</source>
        <translation>Die Kerne enthalten Werte, die keine Zahlen sind; aus ihren Koeffizienten führt kein Weg zurück.</translation>
    </message>
    <message>
        <source>The recording is too short for %1 levels.</source>
        <translation>Die Aufnahme ist für %1 Stufen zu kurz.</translation>
    </message>
    <message>
        <source>A level&apos;s filters lose some signals almost wholly (condition number %1, at most 10): what comes back is mostly magnified rounding.</source>
        <translation>Die Filter einer Stufe verlieren manche Signale fast ganz (Konditionszahl %1, höchstens 10): Was zurückkommt, ist vor allem verstärkte Rundung.</translation>
    </message>
    <message>
        <source>Even without thresholds the way back reaches only %1 dB (at least 60): errors of the inverse would be taken for the network&apos;s choice.</source>
        <translation>Selbst ohne Schwellen erreicht der Rückweg nur %1 dB (mindestens 60): Fehler der Umkehrung würden für eine Wahl des Netzes gehalten.</translation>
    </message>
    <message>
        <source>Only %1 % of the recording come back exactly (at least 50): it is too short for these levels.</source>
        <translation>Nur %1&#xa0;% der Aufnahme kommen exakt zurück (mindestens 50): Sie ist für diese Stufen zu kurz.</translation>
    </message>
    <message>
        <source>The threshold of level %1 lets small coefficients through rather than large ones, so nothing is kept or removed by size.</source>
        <translation>Die Schwelle von Stufe %1 lässt eher kleine als große Koeffizienten durch; nichts wird also nach Größe behalten oder entfernt.</translation>
    </message>
    <message>
        <source>The way back was cancelled.</source>
        <translation>Der Rückweg wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The kernel&apos;s taps are not numbers or add up to almost zero: it is not a low-pass and has no smoothness.</source>
        <translation>Die Koeffizienten des Kerns sind keine Zahlen oder ergeben fast null: Er ist kein Tiefpass und hat keine Glattheit.</translation>
    </message>
    <message>
        <source>Writing out the spectrogram</source>
        <translation>Spektrogramm wird geschrieben</translation>
    </message>
    <message>
        <source>All trials reached the same at epoch %1, so no option made a difference there.</source>
        <translation>Alle Versuche haben bei Epoche %1 dasselbe erreicht, also hat dort keine Option einen Unterschied gemacht.</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>Modell wird befragt</translation>
    </message>
    <message>
        <source>Which clips the second model was trained on can&apos;t be told from its file and this corpus: some of these may have been among them.</source>
        <translation>Mit welchen Clips das zweite Modell trainiert wurde, lässt sich aus seiner Datei und diesem Korpus nicht sagen: Einige von diesen können dabei gewesen sein.</translation>
    </message>
    <message>
        <source>%1 of these %2 clips trained the second model: it remembers them, so the comparison is unfair to the first.</source>
        <translation>%1 dieser %2 Clips haben das zweite Modell trainiert: Es erinnert sich an sie, der Vergleich ist also unfair gegenüber dem ersten.</translation>
    </message>
    <message>
        <source>Flag %1 clips: %2</source>
        <translation>%1 Clips kennzeichnen: %2</translation>
    </message>
    <message>
        <source>Mark %1 clips as unsure</source>
        <translation>%1 Clips als unsicher kennzeichnen</translation>
    </message>
    <message>
        <source>Take back the labels of %1 clips</source>
        <translation>Labels von %1 Clips zurücknehmen</translation>
    </message>
    <message>
        <source>Label %1 clips as %2</source>
        <translation>%1 Clips das Label %2 geben</translation>
    </message>
    <message>
        <source>This network has no wavelets, so nothing can be undone.</source>
        <translation>Dieses Netz hat keine Wavelets, daher lässt sich nichts umkehren.</translation>
    </message>
    <message>
        <source>Give the file one of the endings .csv, .txt (Audacity) or .TextGrid (Praat).</source>
        <translation>Geben Sie der Datei eine der Endungen .csv, .txt (Audacity) oder .TextGrid (Praat).</translation>
    </message>
    <message>
        <source>The model&apos;s kernels of level %1 are not numbers any more: its training diverged. Open an earlier checkpoint of the run, or train again with a lower learning rate.</source>
        <translation>Die Kerne von Stufe %1 des Modells sind keine Zahlen mehr: Sein Training ist divergiert. Öffnen Sie einen früheren Checkpoint des Laufs, oder trainieren Sie mit kleinerer Lernrate neu.</translation>
    </message>
    <message>
        <source>The model answers with values that are not numbers: its training diverged. Open an earlier checkpoint of the run, or train again with a lower learning rate.</source>
        <translation>Das Modell antwortet mit Werten, die keine Zahlen sind: Sein Training ist divergiert. Öffnen Sie einen früheren Checkpoint des Laufs, oder trainieren Sie mit kleinerer Lernrate neu.</translation>
    </message>
    <message>
        <source>The recording lasts %1 s, and the network&apos;s inside can be followed for up to %2 s at once. Zoom in to such a stretch and follow the visible part.</source>
        <translation>Die Aufnahme dauert %1 s, und das Innere des Netzes lässt sich über höchstens %2 s auf einmal verfolgen. Zoomen Sie auf einen solchen Abschnitt, und verfolgen Sie den sichtbaren Teil.</translation>
    </message>
    <message>
        <source>The explanation was stopped.</source>
        <translation>Die Erklärung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Clips werden gelesen</translation>
    </message>
    <message>
        <source>This model prepares recordings otherwise (rate, normalisation or trimming): its attention can&apos;t be compared.</source>
        <translation>Dieses Modell bereitet Aufnahmen anders vor (Abtastrate, Normalisierung oder Abschneiden): Seine Attention lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The recording that is open; with a corpus open, some of its test clips.</source>
        <translation>Die geöffnete Aufnahme; bei geöffnetem Korpus einige seiner Testclips.</translation>
    </message>
    <message>
        <source>The study was paused.</source>
        <translation>Die Studie wurde pausiert.</translation>
    </message>
    <message>
        <source>Training the folds</source>
        <translation>Folds werden trainiert</translation>
    </message>
    <message>
        <source>Computing the agreement was stopped.</source>
        <translation>Die Berechnung der Übereinstimmung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Computing intervals</source>
        <translation>Intervalle werden berechnet</translation>
    </message>
    <message>
        <source>Agreement needs at least two annotators.</source>
        <translation>Übereinstimmung braucht mindestens zwei Annotatoren.</translation>
    </message>
    <message>
        <source>No clip was labelled by two annotators.</source>
        <translation>Kein Clip wurde von zwei Annotatoren annotiert.</translation>
    </message>
    <message>
        <source>Everybody always chose &quot;%1&quot;: there is nothing that chance could have decided otherwise, so agreement beyond chance can&apos;t be told.</source>
        <translation>Alle haben immer „%1“ gewählt: Nichts hätte der Zufall anders entscheiden können, daher lässt sich keine Übereinstimmung über den Zufall hinaus angeben.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa compares two annotators, not %1.</source>
        <translation>Cohens Kappa vergleicht zwei Annotatoren, nicht %1.</translation>
    </message>
    <message>
        <source>Nobody has labelled anything yet, so there is no consensus.</source>
        <translation>Noch niemand hat etwas annotiert, daher gibt es keinen Konsens.</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot;; known are %2.</source>
        <translation>Es gibt keine Reihenfolge „%1“; bekannt sind %2.</translation>
    </message>
    <message>
        <source>Measuring the recording</source>
        <translation>Aufnahme wird vermessen</translation>
    </message>
    <message>
        <source>Drawing the waveform</source>
        <translation>Wellenform wird gezeichnet</translation>
    </message>
    <message>
        <source>Sound can be played at 0.25 to 4 times its speed, not at %1.</source>
        <translation>Der Ton lässt sich mit 0,25- bis 4-facher Geschwindigkeit abspielen, nicht mit %1.</translation>
    </message>
    <message>
        <source>Changing the speed</source>
        <translation>Tempo wird geändert</translation>
    </message>
    <message>
        <source>The tensors take more than a NumPy archive holds here (2 GiB); write a safetensors file.</source>
        <translation>Die Tensoren brauchen mehr Platz, als ein NumPy-Archiv hier fasst (2 GiB); schreiben Sie eine Safetensors-Datei.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a number: its weights went wrong in training. Use an earlier checkpoint.</source>
        <translation>Die Antwort des Modells ist keine Zahl: Seine Gewichte sind im Training unbrauchbar geworden. Verwenden Sie einen früheren Checkpoint.</translation>
    </message>
    <message>
        <source>There is no class %1; the model&apos;s classes are 0 to %2.</source>
        <translation>Es gibt keine Klasse %1; die Klassen des Modells sind 0 bis %2.</translation>
    </message>
    <message>
        <source>A block of time must be longer than 0 s.</source>
        <translation>Ein Zeitblock muss länger als 0 s sein.</translation>
    </message>
    <message>
        <source>Occluding band after band</source>
        <translation>Okklusion Band für Band</translation>
    </message>
    <message>
        <source>No clip was answered by both models, so there is nothing to compare.</source>
        <translation>Kein Clip wurde von beiden Modellen beantwortet, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The recording that the path should begin at has no samples.</source>
        <translation>Die Aufnahme, bei der der Pfad beginnen soll, hat keine Abtastwerte.</translation>
    </message>
    <message>
        <source>Integrating gradients</source>
        <translation>Gradienten werden integriert</translation>
    </message>
    <message>
        <source>Integrated gradients take 2 to 4096 steps; these are %1.</source>
        <translation>Integrierte Gradienten nehmen 2 bis 4096 Schritte; hier sind es %1.</translation>
    </message>
    <message>
        <source>A window and its hop are more than 0 s and at most a day long; this is %1 s.</source>
        <translation>Ein Fenster und seine Schrittweite sind länger als 0 s und höchstens einen Tag lang; hier sind es %1 s.</translation>
    </message>
    <message>
        <source>The window is %1 s long; the network needs at least %2 s. Use a longer window.</source>
        <translation>Das Fenster ist %1 s lang; das Netz braucht mindestens %2 s. Verwenden Sie ein längeres Fenster.</translation>
    </message>
    <message>
        <source>Classifying windows</source>
        <translation>Fenster werden klassifiziert</translation>
    </message>
    <message>
        <source>Stopped before the whole recording was classified.</source>
        <translation>Abgebrochen, bevor die ganze Aufnahme klassifiziert war.</translation>
    </message>
    <message>
        <source>The models to compare must be trainings of the same network: as many levels and taps.</source>
        <translation>Die zu vergleichenden Modelle müssen Trainings desselben Netzes sein: gleich viele Stufen und Filterkoeffizienten.</translation>
    </message>
    <message>
        <source>With every layer back at its start the map looks the same (rank correlation %1): it shows the sound, not what was learned.</source>
        <translation>Sind alle Schichten auf den Start zurückgesetzt, sieht die Karte gleich aus (Rangkorrelation %1): Sie zeigt den Ton, nicht das Gelernte.</translation>
    </message>
    <message>
        <source>Removing what the map names first should lower the class&apos;s probability fastest: the area under the curve is %1 by the map, %2 by energy, %3 by chance.</source>
        <translation>Entfernt man, was die Karte zuerst nennt, sollte die Wahrscheinlichkeit der Klasse am schnellsten sinken: Die Fläche unter der Kurve ist %1 nach der Karte, %2 nach Energie, %3 nach Zufall.</translation>
    </message>
    <message>
        <source>Giving back what the map names first should raise the class&apos;s probability fastest: the area under the curve is %1 by the map, %2 by energy, %3 by chance.</source>
        <translation>Fügt man wieder ein, was die Karte zuerst nennt, sollte die Wahrscheinlichkeit der Klasse am schnellsten steigen: Die Fläche unter der Kurve ist %1 nach der Karte, %2 nach Energie, %3 nach Zufall.</translation>
    </message>
    <message>
        <source>The map changes with the weights, and what it names first matters most.</source>
        <translation>Die Karte ändert sich mit den Gewichten, und was sie zuerst nennt, zählt am meisten.</translation>
    </message>
    <message>
        <source>This model has no attention: it is a network of convolutions.</source>
        <translation>Dieses Modell hat keine Attention: Es ist ein Netz aus Faltungen.</translation>
    </message>
    <message>
        <source>With equal weights everywhere the answers stay almost the same (divergence %1 nats).</source>
        <translation>Mit überall gleichen Gewichten bleiben die Antworten fast dieselben (Divergenz %1 nats).</translation>
    </message>
    <message>
        <source>With the weights in another order the answers stay almost the same (divergence %1 nats).</source>
        <translation>Mit den Gewichten in anderer Reihenfolge bleiben die Antworten fast dieselben (Divergenz %1 nats).</translation>
    </message>
    <message>
        <source>Where the weights are high, removing the sound changes little (rank correlation %1 spatial, %2 temporal).</source>
        <translation>Wo die Gewichte hoch sind, ändert das Entfernen des Tons wenig (Rangkorrelation %1 räumlich, %2 zeitlich).</translation>
    </message>
    <message>
        <source>Other trainings of the same network attend elsewhere (spread %1 nats; by chance %2).</source>
        <translation>Andere Trainings desselben Netzes richten ihre Attention anderswohin (Streuung %1 nats; durch Zufall %2).</translation>
    </message>
    <message>
        <source>The answers depend on the weights, and where they are high the sound matters.</source>
        <translation>Die Antworten hängen von den Gewichten ab, und wo diese hoch sind, kommt es auf den Ton an.</translation>
    </message>
    <message>
        <source>weights, not importance (not tested)</source>
        <translation>Gewichte, keine Wichtigkeit (nicht getestet)</translation>
    </message>
    <message>
        <source>weights, not importance (tested)</source>
        <translation>Gewichte, keine Wichtigkeit (getestet)</translation>
    </message>
    <message>
        <source>weights that matter (tested)</source>
        <translation>Gewichte, auf die es ankommt (getestet)</translation>
    </message>
    <message>
        <source>The tests need at least one recording.</source>
        <translation>Die Tests brauchen mindestens eine Aufnahme.</translation>
    </message>
    <message>
        <source>Testing explanations</source>
        <translation>Erklärungen werden getestet</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>temporal attention</source>
        <translation>zeitliche Attention</translation>
    </message>
    <message>
        <source>recurrent layers</source>
        <translation>rekurrente Schichten</translation>
    </message>
    <message>
        <source>spatial attention</source>
        <translation>räumliche Attention</translation>
    </message>
    <message>
        <source>second convolutions</source>
        <translation>zweite Faltungen</translation>
    </message>
    <message>
        <source>first convolutions</source>
        <translation>erste Faltungen</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>wavelets</source>
        <translation>Wavelets</translation>
    </message>
    <message>
        <source>last linear layer</source>
        <translation>letzte lineare Schicht</translation>
    </message>
    <message>
        <source>recurrent layer</source>
        <translation>rekurrente Schicht</translation>
    </message>
    <message>
        <source>first linear layer</source>
        <translation>erste lineare Schicht</translation>
    </message>
    <message>
        <source>convolution %1</source>
        <translation>Faltung %1</translation>
    </message>
    <message>
        <source>Line breaks and tabs inside labels become spaces.</source>
        <translation>Zeilenumbrüche und Tabulatoren in Labels werden zu Leerzeichen.</translation>
    </message>
    <message>
        <source>Line %1 does not begin with two times in seconds and a tab after each.</source>
        <translation>Zeile %1 beginnt nicht mit zwei Zeiten in Sekunden, jeweils gefolgt von einem Tabulator.</translation>
    </message>
    <message>
        <source>A label track has no name: each tier becomes a file of its own.</source>
        <translation>Eine Textspur hat keinen Namen: Jede Ebene wird eine eigene Datei.</translation>
    </message>
    <message>
        <source>Labels without text are left out: an empty cell means &quot;not labelled&quot;.</source>
        <translation>Labels ohne Text werden weggelassen: Eine leere Zelle bedeutet „ohne Label“.</translation>
    </message>
    <message>
        <source>Of several labels of one annotator on the same stretch only the first is kept.</source>
        <translation>Von mehreren Labels einer Person am selben Abschnitt bleibt nur das erste.</translation>
    </message>
    <message>
        <source>This is no audformat table: its first column is not &quot;file&quot;.</source>
        <translation>Das ist keine audformat-Tabelle: Ihre erste Spalte ist nicht „file“.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>„%1“ ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>The row is too short.</source>
        <translation>Die Zeile ist zu kurz.</translation>
    </message>
    <message>
        <source>The end is empty, and the recording&apos;s length is unknown.</source>
        <translation>Das Ende ist leer, und die Länge der Aufnahme ist unbekannt.</translation>
    </message>
    <message>
        <source>The label ends before it begins.</source>
        <translation>Das Label endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; its first line must name the columns path and label.</source>
        <translation>Die Tabelle hat keine Spalte „%1“; ihre erste Zeile muss die Spalten path und label nennen.</translation>
    </message>
    <message>
        <source>There is no recording %1, and the row gives no rate.</source>
        <translation>Es gibt keine Aufnahme %1, und die Zeile nennt keine Abtastrate.</translation>
    </message>
    <message>
        <source>Recordings and tiers without labels have no row in a table.</source>
        <translation>Aufnahmen und Ebenen ohne Labels haben keine Zeile in einer Tabelle.</translation>
    </message>
    <message>
        <source>Control characters inside labels become spaces.</source>
        <translation>Steuerzeichen in Labels werden zu Leerzeichen.</translation>
    </message>
    <message>
        <source>Overlapping labels are spread over several tiers (&quot;emotion #2&quot;).</source>
        <translation>Überlappende Labels werden auf mehrere Ebenen verteilt („emotion #2“).</translation>
    </message>
    <message>
        <source>Times are rounded to milliseconds (at most 0.5 ms off).</source>
        <translation>Zeiten werden auf Millisekunden gerundet (höchstens 0,5 ms Abweichung).</translation>
    </message>
    <message>
        <source>Points and labels shorter than a millisecond become one millisecond long.</source>
        <translation>Punkte und Labels unter einer Millisekunde werden eine Millisekunde lang.</translation>
    </message>
    <message>
        <source>The annotation %1 has no times and was passed over.</source>
        <translation>Die Annotation %1 hat keine Zeiten und wurde übergangen.</translation>
    </message>
    <message>
        <source>The file is no whole XML: %1 at byte %2.</source>
        <translation>Die Datei ist kein vollständiges XML: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>This XML file is none of ELAN&apos;s annotation files.</source>
        <translation>Diese XML-Datei ist keine ELAN-Annotationsdatei.</translation>
    </message>
    <message>
        <source>The file counts time in %1; only milliseconds are understood.</source>
        <translation>Die Datei zählt die Zeit in %1; nur Millisekunden werden verstanden.</translation>
    </message>
    <message>
        <source>The file looks like UTF-16 but breaks off or has half characters.</source>
        <translation>Die Datei sieht nach UTF-16 aus, bricht aber ab oder enthält halbe Zeichen.</translation>
    </message>
    <message>
        <source>Comments, flags, ratings and other fields of labels are left out.</source>
        <translation>Kommentare, Kennzeichnungen, Bewertungen und andere Felder von Labels werden weggelassen.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16; save it with one of these encodings.</source>
        <translation>Die Datei ist kein Text in UTF-8 oder UTF-16; speichern Sie sie in einer dieser Kodierungen.</translation>
    </message>
    <message>
        <source>No recording is named like this file (&quot;%1&quot;); name it after its recording.</source>
        <translation>Keine Aufnahme heißt wie diese Datei („%1“); benennen Sie sie nach ihrer Aufnahme.</translation>
    </message>
    <message>
        <source>%1: the sample rate is not a positive number.</source>
        <translation>%1: Die Abtastrate ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>%1: the label &quot;%2&quot; ends before it begins.</source>
        <translation>%1: Das Label „%2“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>This JSON file holds no labels (its &quot;format&quot; is not %1).</source>
        <translation>Diese JSON-Datei enthält keine Labels (ihr „format“ ist nicht %1).</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program; update it.</source>
        <translation>Die Datei wurde von einer neueren Version dieses Programms geschrieben; aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>A recording was passed over: %1</source>
        <translation>Eine Aufnahme wurde übergangen: %1</translation>
    </message>
    <message>
        <source>The file is no whole JSON: %1</source>
        <translation>Die Datei ist kein vollständiges JSON: %1</translation>
    </message>
    <message>
        <source>The exchange of labels was stopped.</source>
        <translation>Der Austausch von Labels wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file exists already; choose another name, or overwrite it.</source>
        <translation>Die Datei gibt es bereits; wählen Sie einen anderen Namen, oder überschreiben Sie sie.</translation>
    </message>
    <message>
        <source>Writing labels</source>
        <translation>Labels werden geschrieben</translation>
    </message>
    <message>
        <source>This is none of the known label formats; name its format.</source>
        <translation>Das ist keines der bekannten Label-Formate; nennen Sie sein Format.</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Labels werden gelesen</translation>
    </message>
    <message>
        <source>There is no label file here.</source>
        <translation>Hier gibt es keine Label-Datei.</translation>
    </message>
    <message>
        <source>The recording&apos;s sample rate is unknown, so its labels have no times.</source>
        <translation>Die Abtastrate der Aufnahme ist unbekannt, daher haben ihre Labels keine Zeiten.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; ends at sample %2, before it begins at %3.</source>
        <translation>Das Label „%1“ endet bei Abtastwert %2, bevor es bei %3 beginnt.</translation>
    </message>
    <message>
        <source>This format holds many recordings.</source>
        <translation>Dieses Format enthält mehrere Aufnahmen.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacity-Textspur</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat-TextGrid</translation>
    </message>
    <message>
        <source>Praat TextGrid (short)</source>
        <translation>Praat-TextGrid (kurz)</translation>
    </message>
    <message>
        <source>ELAN annotation</source>
        <translation>ELAN-Annotation</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>audformat tables</source>
        <translation>audformat-Tabellen</translation>
    </message>
    <message>
        <source>There is no label format &quot;%1&quot;; known are %2.</source>
        <translation>Es gibt kein Label-Format „%1“; bekannt sind %2.</translation>
    </message>
    <message>
        <source>%1 holds the labels of one recording; %2 were given.</source>
        <translation>%1 enthält die Labels einer einzigen Aufnahme; angegeben wurden %2.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Dieses Format gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 s is no time within a recording.</source>
        <translation>%1 s ist keine Zeit innerhalb einer Aufnahme.</translation>
    </message>
    <message>
        <source>The TextGrid breaks off in line %1: %2 is missing.</source>
        <translation>Das TextGrid bricht in Zeile %1 ab: %2 fehlt.</translation>
    </message>
    <message>
        <source>Line %1 of the TextGrid gives a count of %2.</source>
        <translation>Zeile %1 des TextGrid nennt eine Anzahl von %2.</translation>
    </message>
    <message>
        <source>The interval above line %1 of the TextGrid ends before it begins.</source>
        <translation>Das Intervall über Zeile %1 des TextGrid endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Line %1 of the TextGrid names a tier of the unknown kind &quot;%2&quot;.</source>
        <translation>Zeile %1 des TextGrid nennt eine Ebene der unbekannten Art „%2“.</translation>
    </message>
    <message>
        <source>This is a binary TextGrid; save it in Praat as a text file.</source>
        <translation>Das ist ein binäres TextGrid; speichern Sie es in Praat als Textdatei.</translation>
    </message>
    <message>
        <source>This is no TextGrid: its first lines do not say so.</source>
        <translation>Das ist kein TextGrid: Seine ersten Zeilen weisen es nicht als solches aus.</translation>
    </message>
    <message>
        <source>Labels without text are left out: in a TextGrid they mean &quot;nothing here&quot;.</source>
        <translation>Labels ohne Text werden weggelassen: In einem TextGrid bedeuten sie „hier nichts“.</translation>
    </message>
    <message>
        <source>Overlapping labels are spread over several tiers of one name.</source>
        <translation>Überlappende Labels werden auf mehrere Ebenen gleichen Namens verteilt.</translation>
    </message>
    <message>
        <source>There is no branch %1; the model&apos;s branches are 0 to %2.</source>
        <translation>Es gibt keinen Zweig %1; die Zweige des Modells sind 0 bis %2.</translation>
    </message>
    <message>
        <source>There is no position %1; the branch has positions 0 to %2.</source>
        <translation>Es gibt keine Position %1; der Zweig hat die Positionen 0 bis %2.</translation>
    </message>
    <message>
        <source>The precision “%1” needs a GPU; this network is computed on the processor. Choose “float32”, or a GPU.</source>
        <translation>Die Rechengenauigkeit „%1“ braucht eine GPU; dieses Netz wird auf dem Prozessor berechnet. Wählen Sie „float32“ oder eine GPU.</translation>
    </message>
    <message>
        <source>%1 (%2) has no units for the precision “%3”: that takes an NVIDIA GPU of the Ampere generation or newer. Choose “float32”.</source>
        <translation>%1 (%2) hat keine Recheneinheiten für die Rechengenauigkeit „%3“: Dafür ist eine NVIDIA-GPU der Ampere-Generation oder neuer nötig. Wählen Sie „float32“.</translation>
    </message>
    <message>
        <source>Not used by %1, which has no wavelets and whose other sizes are fixed.</source>
        <translation>Nicht verwendet von %1, das keine Wavelets hat und dessen übrige Größen fest sind.</translation>
    </message>
    <message>
        <source>Not used: the details are not thresholded.</source>
        <translation>Nicht verwendet: Auf die Details werden keine Schwellen angewandt.</translation>
    </message>
    <message>
        <source>Not used: the starting wavelet brings its own length.</source>
        <translation>Nicht verwendet: Das Start-Wavelet bringt seine eigene Länge mit.</translation>
    </message>
    <message>
        <source>Precision on a GPU</source>
        <translation>Rechengenauigkeit auf einer GPU</translation>
    </message>
    <message>
        <source>tf32 and bf16 multiply faster and rounder on an NVIDIA GPU of the Ampere generation or newer: tf32 keeps 10 bits of a number, bf16 keeps 7 in the wide convolutions and needs less memory. Everything else stays in float32. A processor takes float32 only.</source>
        <translation>tf32 und bf16 multiplizieren auf einer NVIDIA-GPU der Ampere-Generation oder neuer schneller und gröber: tf32 behält 10 Bit einer Zahl, bf16 in den breiten Faltungen 7 und braucht weniger Speicher. Alles andere bleibt in float32. Ein Prozessor kann nur float32.</translation>
    </message>
    <message>
        <source>Writing out the samples</source>
        <translation>Abtastwerte werden geschrieben</translation>
    </message>
    <message>
        <source>The project&apos;s file is damaged. Take its latest backup, or save what can still be read.</source>
        <translation>Die Projektdatei ist beschädigt. Nehmen Sie ihre letzte Sicherung, oder retten Sie, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>Es gibt bereits eine Datei dieses Namens; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The annotator needs a name.</source>
        <translation>Der Annotator / die Annotatorin braucht einen Namen.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing; install it (Debian: libqt6sql6-sqlite).</source>
        <translation>Qts SQLite-Treiber fehlt; installieren Sie ihn (Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The disk could not read the project (%1).</source>
        <translation>Der Datenträger konnte das Projekt nicht lesen (%1).</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger ist voll; nichts wurde geändert. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk could not write the project; nothing was changed. It may be full, or gone (%1).</source>
        <translation>Der Datenträger konnte das Projekt nicht schreiben; nichts wurde geändert. Vielleicht ist er voll oder nicht mehr da (%1).</translation>
    </message>
    <message>
        <source>The project can only be read.</source>
        <translation>Das Projekt ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Another program is using the project&apos;s file; try again when it is done.</source>
        <translation>Ein anderes Programm verwendet die Projektdatei; versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The project&apos;s file can&apos;t be opened; check the permissions of the file and its folder.</source>
        <translation>Die Projektdatei lässt sich nicht öffnen; prüfen Sie die Berechtigungen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The project&apos;s database refused: %1</source>
        <translation>Die Datenbank des Projekts hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>&quot;confidence:%1&quot; is no range; write &lt;0.6, &gt;0.6 or 0.4-0.6.</source>
        <translation>„confidence:%1“ ist kein Bereich; schreiben Sie &lt;0.6, &gt;0.6 oder 0.4-0.6.</translation>
    </message>
    <message>
        <source>There is no class &quot;%1&quot;; known are %2.</source>
        <translation>Es gibt keine Klasse „%1“; bekannt sind %2.</translation>
    </message>
    <message>
        <source>There is no annotator &quot;%1&quot;; known are %2.</source>
        <translation>Es gibt niemanden namens „%1“ unter den Annotatoren; bekannt sind %2.</translation>
    </message>
    <message>
        <source>&quot;is:%1&quot; is no state; known are %2.</source>
        <translation>„is:%1“ ist kein Zustand; bekannt sind %2.</translation>
    </message>
    <message>
        <source>The undo list names the unknown table &quot;%1&quot;.</source>
        <translation>Die Rückgängig-Liste nennt die unbekannte Tabelle „%1“.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The project has no recording %1.</source>
        <translation>Das Projekt hat keine Aufnahme %1.</translation>
    </message>
    <message>
        <source>%1: the label &quot;%2&quot; does not lie within any clip.</source>
        <translation>%1: Das Label „%2“ liegt in keinem Clip.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the scale &quot;%2&quot;.</source>
        <translation>„%1“ liegt nicht auf der Skala „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of &quot;%2&quot;.</source>
        <translation>„%1“ ist keine Klasse von „%2“.</translation>
    </message>
    <message>
        <source>A clip has the label &quot;%1&quot; beside another; &quot;%2&quot; takes one, the first is kept.</source>
        <translation>Ein Clip hat das Label „%1“ neben einem anderen; „%2“ nimmt nur eines, das erste bleibt.</translation>
    </message>
    <message>
        <source>The scheme is no longer in the project.</source>
        <translation>Das Schema ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The project changed since the import was planned; plan it again.</source>
        <translation>Das Projekt hat sich geändert, seit der Import geplant wurde; planen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Import %1 labels</source>
        <translation>%1 Labels importieren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes several classes for a clip: agreement is computed for one of them at a time.</source>
        <translation>„%1“ nimmt mehrere Klassen je Clip: Die Übereinstimmung wird jeweils für eine davon berechnet.</translation>
    </message>
    <message>
        <source>A consensus for training needs a scheme with one class a clip; &quot;%1&quot; is none.</source>
        <translation>Ein Konsens fürs Training braucht ein Schema mit einer Klasse je Clip; „%1“ ist keines.</translation>
    </message>
    <message>
        <source>The recording %1 lies outside the table&apos;s folder; write the table into a folder above all recordings.</source>
        <translation>Die Aufnahme %1 liegt außerhalb des Ordners der Tabelle; schreiben Sie die Tabelle in einen Ordner oberhalb aller Aufnahmen.</translation>
    </message>
    <message>
        <source>This is the project itself; choose another one to merge with it.</source>
        <translation>Das ist das Projekt selbst; wählen Sie ein anderes zum Zusammenführen.</translation>
    </message>
    <message>
        <source>The decision is no longer in the project.</source>
        <translation>Die Entscheidung ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>One of the projects changed since the merge was planned; plan it again.</source>
        <translation>Eines der Projekte hat sich geändert, seit das Zusammenführen geplant wurde; planen Sie es neu.</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Das Projekt wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The project is open in another window or program; here it can only be read. Close it there and open it again.</source>
        <translation>Das Projekt ist in einem anderen Fenster oder Programm geöffnet; hier ist es schreibgeschützt. Schließen Sie es dort, und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The project&apos;s file or folder can&apos;t be written; here it can only be read. Save it elsewhere to go on.</source>
        <translation>Die Projektdatei oder ihr Ordner lässt sich nicht beschreiben; hier ist das Projekt schreibgeschützt. Speichern Sie es anderswo, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The clip is not in the project.</source>
        <translation>Der Clip ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>A segment from sample %1 to %2 does not lie within the clip, which goes from %3 to %4.</source>
        <translation>Ein Segment von Abtastwert %1 bis %2 liegt nicht im Clip, der von %3 bis %4 reicht.</translation>
    </message>
    <message>
        <source>The segment is no longer in the project.</source>
        <translation>Das Segment ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Add %1 clips of %2</source>
        <translation>%1 Clips von %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>Move a segment&apos;s ends</source>
        <translation>Segmentgrenzen verschieben</translation>
    </message>
    <message>
        <source>Remove a segment</source>
        <translation>Segment entfernen</translation>
    </message>
    <message>
        <source>The project has no such rating scale.</source>
        <translation>Das Projekt hat keine solche Bewertungsskala.</translation>
    </message>
    <message>
        <source>%1 is not on the scale &quot;%2&quot;, which goes from %3 to %4.</source>
        <translation>%1 liegt nicht auf der Skala „%2“, die von %3 bis %4 reicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one class for a clip, not several.</source>
        <translation>„%1“ nimmt eine Klasse je Clip, nicht mehrere.</translation>
    </message>
    <message>
        <source>The project has no such class; it may have been removed.</source>
        <translation>Das Projekt hat diese Klasse nicht; vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
        <source>The project has no such annotator.</source>
        <translation>Das Projekt kennt diesen Annotator nicht.</translation>
    </message>
    <message>
        <source>Take back the label</source>
        <translation>Label zurücknehmen</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Label %1 vergeben</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>Als unsicher kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as sure</source>
        <translation>Als sicher kennzeichnen</translation>
    </message>
    <message>
        <source>Change the flags</source>
        <translation>Kennzeichnungen ändern</translation>
    </message>
    <message>
        <source>Change the comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>There are not as many answers as clips.</source>
        <translation>Es gibt nicht so viele Antworten wie Clips.</translation>
    </message>
    <message>
        <source>The project can only be read here, so nothing was changed.</source>
        <translation>Das Projekt ist hier schreibgeschützt, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The model needs a hash and at least two classes.</source>
        <translation>Das Modell braucht einen Hash und mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>The project has no such model.</source>
        <translation>Das Projekt hat dieses Modell nicht.</translation>
    </message>
    <message>
        <source>A suggestion needs a probability for each of the model&apos;s %1 classes, together 1.</source>
        <translation>Ein Vorschlag braucht für jede der %1 Klassen des Modells eine Wahrscheinlichkeit, in Summe 1.</translation>
    </message>
    <message>
        <source>The project has no such training.</source>
        <translation>Das Projekt hat dieses Training nicht.</translation>
    </message>
    <message>
        <source>There is a file of this name already; open it, or choose another name.</source>
        <translation>Es gibt bereits eine Datei dieses Namens; öffnen Sie sie, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>Es konnte keine Sicherung angelegt werden: %1</translation>
    </message>
    <message>
        <source>The key %1 belongs to &quot;%2&quot; already and can&apos;t be given to &quot;%3&quot; too.</source>
        <translation>Die Taste %1 gehört bereits zu „%2“ und kann nicht auch „%3“ zugewiesen werden.</translation>
    </message>
    <message>
        <source>The scheme needs a name.</source>
        <translation>Das Schema braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a scheme &quot;%1&quot; already; choose another name.</source>
        <translation>Es gibt bereits ein Schema „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The scale &quot;%1&quot; must end above its beginning.</source>
        <translation>Die Skala „%1“ muss über ihrem Anfang enden.</translation>
    </message>
    <message>
        <source>A class of &quot;%1&quot; has no name.</source>
        <translation>Eine Klasse von „%1“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the class &quot;%2&quot; twice.</source>
        <translation>„%1“ hat die Klasse „%2“ zweimal.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is given to %2 clips; label them otherwise before removing it.</source>
        <translation>Die Klasse „%1“ ist %2 Clips zugewiesen; annotieren Sie diese anders, bevor Sie sie entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 answers; its kind can&apos;t be changed.</source>
        <translation>„%1“ hat %2 Antworten; die Art lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>%1 ratings of &quot;%2&quot; lie outside the new scale.</source>
        <translation>%1 Bewertungen von „%2“ liegen außerhalb der neuen Skala.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is none of this scheme&apos;s.</source>
        <translation>Die Klasse „%1“ gehört nicht zu diesem Schema.</translation>
    </message>
    <message>
        <source>Change the scheme %1</source>
        <translation>Schema %1 ändern</translation>
    </message>
    <message>
        <source>Add the scheme %1</source>
        <translation>Schema %1 hinzufügen</translation>
    </message>
    <message>
        <source>The scale &quot;%1&quot; has %2 ratings; take them back before removing it.</source>
        <translation>Die Skala „%1“ hat %2 Bewertungen; nehmen Sie sie zurück, bevor Sie die Skala entfernen.</translation>
    </message>
    <message>
        <source>Remove the scheme %1</source>
        <translation>Schema %1 entfernen</translation>
    </message>
    <message>
        <source>Add the annotator %1</source>
        <translation>Annotator(in) %1 hinzufügen</translation>
    </message>
    <message>
        <source>There is an annotator &quot;%1&quot; already.</source>
        <translation>Den Namen „%1“ gibt es unter den Annotatoren bereits.</translation>
    </message>
    <message>
        <source>Rename the annotator to %1</source>
        <translation>Annotator(in) in %1 umbenennen</translation>
    </message>
    <message>
        <source>Nothing of this file can be read.</source>
        <translation>Nichts in dieser Datei ist lesbar.</translation>
    </message>
    <message>
        <source>Saving what can be read was stopped.</source>
        <translation>Das Retten des Lesbaren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading the damaged project</source>
        <translation>Beschädigtes Projekt wird gelesen</translation>
    </message>
    <message>
        <source>Nothing of the project can be read, and it has no backup.</source>
        <translation>Nichts von dem Projekt ist lesbar, und es hat keine Sicherung.</translation>
    </message>
    <message>
        <source>The project is open in another window or program; close it there first.</source>
        <translation>Das Projekt ist in einem anderen Fenster oder Programm geöffnet; schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Listening to renamed recordings</source>
        <translation>Umbenannte Aufnahmen werden abgeglichen</translation>
    </message>
    <message>
        <source>Looking for the recordings</source>
        <translation>Aufnahmen werden gesucht</translation>
    </message>
    <message>
        <source>Comparing recordings</source>
        <translation>Aufnahmen werden verglichen</translation>
    </message>
    <message>
        <source>Link %1 recordings again</source>
        <translation>%1 Aufnahmen neu verknüpfen</translation>
    </message>
    <message>
        <source>The project was made by a newer version of this program; update the program to open it.</source>
        <translation>Das Projekt wurde mit einer neueren Version dieses Programms erstellt; aktualisieren Sie das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The file is empty: it is no project, or nothing of it was left. Take its latest backup.</source>
        <translation>Die Datei ist leer: Sie ist kein Projekt, oder es blieb nichts davon übrig. Nehmen Sie die letzte Sicherung.</translation>
    </message>
    <message>
        <source>The file is not a labelling project, or its beginning is damaged.</source>
        <translation>Die Datei ist kein Annotationsprojekt, oder ihr Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is another program&apos;s SQLite database, not a labelling project.</source>
        <translation>Die Datei ist die SQLite-Datenbank eines anderen Programms, kein Annotationsprojekt.</translation>
    </message>
    <message>
        <source>A baseline without wavelets, trained as the recommended preset is: convolutions on the waveform at 8 kHz and a recurrent layer. Minutes on two processor cores.</source>
        <translation>Ein Vergleichsnetz ohne Wavelets, trainiert wie die empfohlene Voreinstellung: Faltungen auf der Wellenform bei 8 kHz und eine rekurrente Schicht. Minuten auf zwei Prozessorkernen.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>The small network with own low- and high-pass kernels at each level and milder changes of the clips, 100 epochs: best on clips of unknown speakers among the settings tried on EMO-DB.</source>
        <translation>Das kleine Netz mit eigenen Tief- und Hochpasskernen je Stufe und milderen Veränderungen der Clips, 100 Epochen: unter den auf EMO-DB erprobten Einstellungen die beste bei Clips unbekannter Sprecher.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Preparing the demo project</source>
        <translation>Demoprojekt wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Übersteuert</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::AccuracyPanel</name>
    <message>
        <source>New labels</source>
        <translation>Neue Labels</translation>
    </message>
    <message>
        <source>Model right</source>
        <translation>Modell richtig</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>As you label clips that a model has suggested a class for, its share of right suggestions appears here.</source>
        <translation>Wenn Sie Clips annotieren, für die ein Modell eine Klasse vorgeschlagen hat, erscheint hier sein Anteil richtiger Vorschläge.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Suggestion seen</source>
        <translation>Vorschlag gesehen</translation>
    </message>
    <message>
        <source>Labelled blind</source>
        <translation>Blind annotiert</translation>
    </message>
    <message>
        <source>Let the open model suggest</source>
        <translation>Geöffnetes Modell vorschlagen lassen</translation>
    </message>
    <message>
        <source>Retrain on the labels…</source>
        <translation>Mit den Labels neu trainieren…</translation>
    </message>
    <message>
        <source>Only labels that came after a model was made count, and of each clip the first. A gap between labels given with and without seeing the suggestion tells how far the model led you.</source>
        <translation>Nur Labels, die nach der Erstellung eines Modells entstanden, zählen, und je Clip das erste. Ein Unterschied zwischen Labels mit und ohne Blick auf den Vorschlag zeigt, wie sehr das Modell Sie gelenkt hat.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>right, count, share</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2</source>
        <translation>95-%-Intervall: %1 bis %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::AgreementView</name>
    <message>
        <source>Cohen&apos;s κ</source>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ, linear weights</source>
        <translation>Cohens κ, lineare Gewichte</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ, quadratic weights</source>
        <translation>Cohens κ, quadratische Gewichte</translation>
    </message>
    <message>
        <source>Fleiss&apos; κ</source>
        <translation>Fleiss’ κ</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α, nominal</source>
        <translation>Krippendorffs α, nominal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α, ordinal</source>
        <translation>Krippendorffs α, ordinal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α, interval</source>
        <translation>Krippendorffs α, Intervall</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What was labelled</source>
        <translation>Was annotiert wurde</translation>
    </message>
    <message>
        <source>Class that is there or not</source>
        <translation>Klasse vorhanden oder nicht</translation>
    </message>
    <message>
        <source>Consensus as a corpus…</source>
        <translation>Konsens als Korpus…</translation>
    </message>
    <message>
        <source>One label out of several people&apos;s, to train on</source>
        <translation>Aus den Labels mehrerer Personen eines, zum Trainieren</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Agreement per class</source>
        <translation>Übereinstimmung je Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Agreement per pair</source>
        <translation>Übereinstimmung je Paar</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Alle Annotatoren</translation>
    </message>
    <message>
        <source>Each class against the others</source>
        <translation>Jede Klasse gegen die übrigen</translation>
    </message>
    <message>
        <source>Each pair</source>
        <translation>Jedes Paar</translation>
    </message>
    <message>
        <source>Who takes what for what, once two people labelled the same clips.</source>
        <translation>Wer was wofür hält, sobald zwei Personen dieselben Clips annotiert haben.</translation>
    </message>
    <message>
        <source>A click on a cell lists its clips</source>
        <translation>Ein Klick auf eine Zelle listet ihre Clips auf</translation>
    </message>
    <message>
        <source>This project has no classes or scales yet.</source>
        <translation>Dieses Projekt hat noch keine Klassen oder Skalen.</translation>
    </message>
    <message>
        <source>Agreement takes two annotators: copy the project for another one (Annotate → Copy for another annotator…), or let them label here under their own name.</source>
        <translation>Übereinstimmung braucht zwei Annotatoren: Kopieren Sie das Projekt für jemand anderen (Annotieren → Kopie für eine andere Person…), oder lassen Sie die Person hier unter eigenem Namen annotieren.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Agreement of the annotators</source>
        <translation>Übereinstimmung der Annotatoren</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Rows: %1. Columns: %2.</source>
        <translation>Zeilen: %1. Spalten: %2.</translation>
    </message>
    <message>
        <source>%1 by %2, %3 by %4</source>
        <translation>%1 von %2, %3 von %4</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::AnnotatePage</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>See what can be saved…</source>
        <translation>Sehen, was sich retten lässt…</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1 reicht von %2 bis %3.</translation>
    </message>
    <message>
        <source>Suggestions are hidden while you label blind.</source>
        <translation>Vorschläge sind ausgeblendet, solange Sie blind annotieren.</translation>
    </message>
    <message>
        <source>The model proposes no class of this project here.</source>
        <translation>Das Modell schlägt hier keine Klasse dieses Projekts vor.</translation>
    </message>
    <message>
        <source>Saved. This was the last clip of the queue.</source>
        <translation>Gespeichert. Das war der letzte Clip der Warteschlange.</translation>
    </message>
    <message>
        <source>Make a project of the open corpus first; then these clips can be labelled again.</source>
        <translation>Legen Sie zuerst ein Projekt aus dem geöffneten Korpus an; dann lassen sich diese Clips neu annotieren.</translation>
    </message>
    <message>
        <source>The open project has none of these clips.</source>
        <translation>Das geöffnete Projekt enthält keinen dieser Clips.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) of the evaluation</source>
        <translation>
            <numerusform>%n Clip der Evaluation</numerusform>
            <numerusform>%n Clips der Evaluation</numerusform>
        </translation>
    </message>
    <message>
        <source>Another annotator</source>
        <translation>Andere(r) Annotator(in)</translation>
    </message>
    <message>
        <source>Name, as it is stored with each label:</source>
        <translation>Name, wie er mit jedem Label gespeichert wird:</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>No labelling project is open</source>
        <translation>Kein Annotationsprojekt geöffnet</translation>
    </message>
    <message>
        <source>A project keeps the labels of a corpus in one file beside the recordings, which are never written to. Make one of the corpus that is open, of a folder or of a table.</source>
        <translation>Ein Projekt speichert die Labels eines Korpus in einer einzigen Datei neben den Aufnahmen, die nie verändert werden. Legen Sie eines aus dem geöffneten Korpus, einem Ordner oder einer Tabelle an.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Mit %1 fortfahren</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator(in)</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>Wer annotiert</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Label clips</source>
        <translation>Clips annotieren</translation>
    </message>
    <message>
        <source>Model&apos;s accuracy</source>
        <translation>Genauigkeit des Modells</translation>
    </message>
    <message>
        <source>&amp;Classes and scales…</source>
        <translation>Klassen und &amp;Skalen…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>Let the open model &amp;suggest labels</source>
        <translation>Geöffnetes &amp;Modell Labels vorschlagen lassen</translation>
    </message>
    <message>
        <source>Re&amp;train on the labels…</source>
        <translation>Mit den Labels neu t&amp;rainieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not where the project left them.</source>
        <translation>
            <numerusform>%n Aufnahme ist nicht mehr dort, wo das Projekt sie abgelegt hatte.</numerusform>
            <numerusform>%n Aufnahmen sind nicht mehr dort, wo das Projekt sie abgelegt hatte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find them…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Another annotator…</source>
        <translation>Andere(r) Annotator(in)…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CalibrationView</name>
    <message>
        <source>Expected calibration error (ECE) %1: so far the confidence is from the share of right answers on average, over %2 bins.</source>
        <translation>Erwarteter Kalibrierungsfehler (ECE) %1: So weit weicht die Konfidenz im Mittel vom Anteil richtiger Antworten ab, über %2 Konfidenzklassen.</translation>
    </message>
    <message>
        <source>The model brings no temperature: it was trained without validation clips, or by an earlier or another program.</source>
        <translation>Das Modell bringt keine Temperatur mit: Es wurde ohne Validierungsclips, von einer früheren Version oder von einem anderen Programm trainiert.</translation>
    </message>
    <message>
        <source>With the temperature %1, fitted on its validation clips: %2.</source>
        <translation>Mit der Temperatur %1, an seinen Validierungsclips angepasst: %2.</translation>
    </message>
    <message>
        <source>After an evaluation: how often the model is right when it says how sure it is.</source>
        <translation>Nach einer Evaluation: wie oft das Modell recht hat, je nachdem wie sicher es sich gibt.</translation>
    </message>
    <message>
        <source>Share of the clips</source>
        <translation>Anteil der Clips</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>with the temperature</source>
        <translation>mit der Temperatur</translation>
    </message>
    <message>
        <source>as the network says</source>
        <translation>laut Netz</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipList</name>
    <message>
        <source>Show all mistakes</source>
        <translation>Alle Fehler anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>To annotation</source>
        <translation>Zur Annotation</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Opens the clip on the Recording page (Enter, or a double click)</source>
        <translation>Öffnet den Clip auf der Seite „Aufnahme“ (Eingabetaste oder Doppelklick)</translation>
    </message>
    <message>
        <source>Sends the chosen clips to the Annotate page, to be labelled again (A)</source>
        <translation>Schickt die gewählten Clips an die Seite „Annotieren“, um sie neu zu annotieren (A)</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipModel</name>
    <message>
        <source>The corpus calls it %1.</source>
        <translation>Im Korpus heißt er %1.</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Duration [s]</source>
        <translation>Dauer [s]</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipView</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed of the sound; its pitch stays</source>
        <translation>Wiedergabetempo; die Tonhöhe bleibt gleich</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Play each clip as it is shown</source>
        <translation>Jeden Clip beim Anzeigen abspielen</translation>
    </message>
    <message>
        <source>Segments begin and end</source>
        <translation>Segmente beginnen und enden</translation>
    </message>
    <message>
        <source>Exactly where marked</source>
        <translation>Genau an der Markierung</translation>
    </message>
    <message>
        <source>At the next zero crossing</source>
        <translation>Am nächsten Nulldurchgang</translation>
    </message>
    <message>
        <source>At the quietest moment nearby</source>
        <translation>An der leisesten Stelle in der Nähe</translation>
    </message>
    <message>
        <source>Spectrogram range</source>
        <translation>Dynamik des Spektrogramms</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>Clip wird gelesen…</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Hz, dB</source>
        <translation>Hz, dB</translation>
    </message>
    <message>
        <source>Mark where the segment begins and ends first, or drag over the waveform.</source>
        <translation>Markieren Sie zuerst Anfang und Ende des Segments, oder ziehen Sie über die Wellenform.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CommandPalette</name>
    <message>
        <source>Type a command…</source>
        <translation>Befehl eingeben…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ComparisonView</name>
    <message>
        <source>%1 (names and labels only)</source>
        <translation>%1 (nur Namen und Labels)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Mean over about so many epochs, looking back only: what is drawn never changes as a run goes on</source>
        <translation>Mittelwert über ungefähr so viele Epochen, nur rückblickend: Gezeichnetes ändert sich nicht mehr, während ein Lauf weitergeht</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 Epochen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>By row: recall</source>
        <translation>Zeilenweise: Recall</translation>
    </message>
    <message>
        <source>By column: precision</source>
        <translation>Spaltenweise: Precision</translation>
    </message>
    <message>
        <source>Choose runs above to see their curves over one another.</source>
        <translation>Wählen Sie oben Läufe aus, um ihre Kurven übereinander zu sehen.</translation>
    </message>
    <message>
        <source>No epoch of these runs has ended yet.</source>
        <translation>Von diesen Läufen ist noch keine Epoche abgeschlossen.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Data fingerprint</source>
        <translation>Fingerabdruck der Daten</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>Every option of this run. Choose several runs to see only where they differ.</source>
        <translation>Alle Optionen dieses Laufs. Wählen Sie mehrere Läufe aus, um nur die Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>Choose runs above to see where their configurations differ.</source>
        <translation>Wählen Sie oben Läufe aus, um zu sehen, worin sich ihre Konfigurationen unterscheiden.</translation>
    </message>
    <message>
        <source>These runs have the same configuration and data.</source>
        <translation>Diese Läufe haben dieselbe Konfiguration und dieselben Daten.</translation>
    </message>
    <message>
        <source>Only what differs between the first %1 of these runs.</source>
        <translation>Nur die Unterschiede zwischen den ersten %1 dieser Läufe.</translation>
    </message>
    <message>
        <source>Only what differs between these runs.</source>
        <translation>Nur die Unterschiede zwischen diesen Läufen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>validation, best epoch</source>
        <translation>Validierung, beste Epoche</translation>
    </message>
    <message>
        <source>No confusion matrix yet</source>
        <translation>Noch keine Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Choose runs above to see what each takes for what.</source>
        <translation>Wählen Sie oben Läufe aus, um zu sehen, was jeder wofür hält.</translation>
    </message>
    <message>
        <source>The first %1 of %2 chosen runs</source>
        <translation>Die ersten %1 von %2 gewählten Läufen</translation>
    </message>
    <message>
        <source>On the %1 test clips of both, %2 alone is right on %3 and %4 alone on %5 (McNemar&apos;s exact test: p = %6).</source>
        <translation>Bei den %1 gemeinsamen Testclips hat %2 allein bei %3 recht und %4 allein bei %5 (exakter McNemar-Test: p = %6).</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ConsensusDialog</name>
    <message>
        <source>Go on to the Train page with it</source>
        <translation>Damit zur Seite „Training“ wechseln</translation>
    </message>
    <message>
        <source>Consensus as a corpus</source>
        <translation>Konsens als Korpus</translation>
    </message>
    <message>
        <source>The most frequent label</source>
        <translation>Das häufigste Label</translation>
    </message>
    <message>
        <source>Labels weighed by how reliable each annotator is (Dawid and Skene)</source>
        <translation>Labels, gewichtet nach der Zuverlässigkeit der Annotatoren (Dawid-Skene)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Support at least</source>
        <translation>Zustimmung mindestens</translation>
    </message>
    <message>
        <source>Labelled at least by</source>
        <translation>Annotiert mindestens von</translation>
    </message>
    <message>
        <source>Write the table…</source>
        <translation>Tabelle schreiben…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) get a label.</source>
        <translation>
            <numerusform>%n Clip erhält ein Label.</numerusform>
            <numerusform>%n Clips erhalten ein Label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) are left out.</source>
        <translation>
            <numerusform>%n Gleichstand wird ausgelassen.</numerusform>
            <numerusform>%n Gleichstände werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have too little support.</source>
        <translation>
            <numerusform>%n Clip hat zu wenig Zustimmung.</numerusform>
            <numerusform>%n Clips haben zu wenig Zustimmung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have too few labels.</source>
        <translation>
            <numerusform>%n Clip hat zu wenige Labels.</numerusform>
            <numerusform>%n Clips haben zu wenige Labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CorpusOverview</name>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>Duration [s]</source>
        <translation>Dauer [s]</translation>
    </message>
    <message>
        <source>Shortest %1, median %2, longest %3, all together %4</source>
        <translation>Kürzester %1, Median %2, längster %3, insgesamt %4</translation>
    </message>
    <message>
        <source>Speakers: the corpus does not say who speaks</source>
        <translation>Sprecher: Das Korpus gibt nicht an, wer spricht</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out on purpose, as the class map drops their labels: %1. Change it under “Class map” on the Train page.</source>
        <translation>
            <numerusform>%n Clip absichtlich ausgelassen, da die Klassenzuordnung sein Label verwirft: %1. Ändern Sie dies unter „Klassenzuordnung“ auf der Seite „Training“.</numerusform>
            <numerusform>%n Clips absichtlich ausgelassen, da die Klassenzuordnung ihre Labels verwirft: %1. Ändern Sie dies unter „Klassenzuordnung“ auf der Seite „Training“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CorpusPage</name>
    <message>
        <source>Find clips</source>
        <translation>Clips suchen</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Alle Clips anzeigen</translation>
    </message>
    <message>
        <source>Show the clip on the Recording page</source>
        <translation>Clip auf der Seite „Aufnahme“ anzeigen</translation>
    </message>
    <message>
        <source>Play or pause the clip</source>
        <translation>Clip abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Open the folder of a corpus</source>
        <translation>Korpusordner öffnen</translation>
    </message>
    <message>
        <source>Open a table of clips</source>
        <translation>Clip-Tabelle öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tabellen (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1 von %n Clip</numerusform>
            <numerusform>%1 von %n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>No corpus is open</source>
        <translation>Kein Korpus geöffnet</translation>
    </message>
    <message>
        <source>Open a folder of labelled recordings (EMO-DB, IEMOCAP, RAVDESS, CREMA-D, TESS, SAVEE, or one folder a class), or a table with the columns path and label. You can also drop it here.</source>
        <translation>Öffnen Sie einen Ordner mit gelabelten Aufnahmen (EMO-DB, IEMOCAP, RAVDESS, CREMA-D, TESS, SAVEE oder ein Ordner je Klasse) oder eine Tabelle mit den Spalten path und label. Sie können beides auch hier ablegen.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>Tabelle öffnen…</translation>
    </message>
    <message>
        <source>Open the demo project</source>
        <translation>Demoprojekt öffnen</translation>
    </message>
    <message>
        <source>How the files and labels are read. Recognised by the layout; choose another one if it is wrong.</source>
        <translation>Wie Dateien und Labels gelesen werden. Am Aufbau erkannt; wählen Sie einen anderen Import, wenn es nicht stimmt.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Find clips by name, class, speaker or text</source>
        <translation>Clips nach Name, Klasse, Sprecher oder Text suchen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Play or pause the chosen clip (space)</source>
        <translation>Gewählten Clip abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CostView</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Shortest clip</source>
        <translation>Kürzester Clip</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>known with a corpus</source>
        <translation>mit einem Korpus bekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>At the peak of the training, estimated. Using the model takes %1, the run&apos;s folder %2 on disk.</source>
        <translation>Geschätzter Spitzenwert beim Training. Die Anwendung des Modells braucht %1, der Ordner des Laufs %2 auf der Festplatte.</translation>
    </message>
    <message>
        <source>%1 an epoch, %2 in all</source>
        <translation>%1 je Epoche, %2 insgesamt</translation>
    </message>
    <message>
        <source>measure it, a moment</source>
        <translation>messen, einen Moment</translation>
    </message>
    <message>
        <source>%1 train, %2 validate, %3 test</source>
        <translation>%1 Training, %2 Validierung, %3 Test</translation>
    </message>
    <message>
        <source>no corpus is split yet</source>
        <translation>noch kein Korpus aufgeteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) of the corpus are shorter and will be left out. Fewer levels or a shorter wavelet take them.</source>
        <translation>
            <numerusform>%n Clip des Korpus ist kürzer und wird ausgelassen. Mit weniger Stufen oder einem kürzeren Wavelet passt er.</numerusform>
            <numerusform>%n Clips des Korpus sind kürzer und werden ausgelassen. Mit weniger Stufen oder einem kürzeren Wavelet passen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is more memory than there is: choose a smaller batch or network.</source>
        <translation>Das ist mehr Speicher, als vorhanden ist: Wählen Sie einen kleineren Batch oder ein kleineres Netz.</translation>
    </message>
    <message>
        <source>The test shares something with the training: see “Corpus and split”.</source>
        <translation>Der Test hat etwas mit dem Training gemeinsam: siehe „Korpus und Aufteilung“.</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>%1 an epoch</source>
        <translation>%1 je Epoche</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Desk</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::DeskKeys</name>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play from the beginning</source>
        <translation>Von Anfang an abspielen</translation>
    </message>
    <message>
        <source>Repeat while playing</source>
        <translation>Beim Abspielen wiederholen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Nächster Clip</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Voriger Clip</translation>
    </message>
    <message>
        <source>Go to the next unlabelled clip</source>
        <translation>Zum nächsten Clip ohne Label</translation>
    </message>
    <message>
        <source>Search and filter the queue</source>
        <translation>Warteschlange durchsuchen und filtern</translation>
    </message>
    <message>
        <source>Order and filter the queue anew</source>
        <translation>Warteschlange neu ordnen und filtern</translation>
    </message>
    <message>
        <source>Take the model&apos;s suggestion</source>
        <translation>Vorschlag des Modells übernehmen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Flag: noise</source>
        <translation>Kennzeichnen: Störgeräusch</translation>
    </message>
    <message>
        <source>Flag: overlap</source>
        <translation>Kennzeichnen: Überlappung</translation>
    </message>
    <message>
        <source>Flag: wrong language</source>
        <translation>Kennzeichnen: falsche Sprache</translation>
    </message>
    <message>
        <source>Flag: broken</source>
        <translation>Kennzeichnen: unbrauchbar</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>Take the label back</source>
        <translation>Label zurücknehmen</translation>
    </message>
    <message>
        <source>Hide or show the model&apos;s suggestions</source>
        <translation>Vorschläge des Modells aus- oder einblenden</translation>
    </message>
    <message>
        <source>A segment begins at the playhead</source>
        <translation>Segment an der Abspielposition beginnen</translation>
    </message>
    <message>
        <source>The segment ends at the playhead</source>
        <translation>Segment an der Abspielposition beenden</translation>
    </message>
    <message>
        <source>Make the selection a segment</source>
        <translation>Auswahl zum Segment machen</translation>
    </message>
    <message>
        <source>Remove this segment</source>
        <translation>Dieses Segment entfernen</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <translation>Tasten am Arbeitsplatz</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 ist schon die Taste für „%2“.</translation>
    </message>
    <message>
        <source>%1 is the key of the class “%2” already.</source>
        <translation>%1 ist schon die Taste der Klasse „%2“.</translation>
    </message>
    <message>
        <source>%1 is the key of the scale “%2” already.</source>
        <translation>%1 ist schon die Taste der Skala „%2“.</translation>
    </message>
    <message>
        <source>%1 is the key of the menu&apos;s “%2” already.</source>
        <translation>%1 ist schon die Taste des Menübefehls „%2“.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::DeskPlayer</name>
    <message>
        <source>That is too long to be played slower or faster: select a stretch first.</source>
        <translation>Das ist zu lang, um langsamer oder schneller abgespielt zu werden: Wählen Sie zuerst einen Abschnitt aus.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::EpochBar</name>
    <message>
        <source>Play the epochs</source>
        <translation>Epochen abspielen</translation>
    </message>
    <message>
        <source>Epoch whose wavelets are shown</source>
        <translation>Epoche, deren Wavelets angezeigt werden</translation>
    </message>
    <message>
        <source>Back through the epochs of this run; at its right end stands the model itself</source>
        <translation>Zurück durch die Epochen dieses Laufs; ganz rechts steht das Modell selbst</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>The model itself</source>
        <translation>Das Modell selbst</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Pause (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>Play through the epochs (Ctrl+Space)</source>
        <translation>Epochen durchlaufen (Strg+Leertaste)</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::EvaluatePage</name>
    <message>
        <source>Open a model and a corpus: this page then says which of its clips the model recognises, and which it takes for what.</source>
        <translation>Öffnen Sie ein Modell und ein Korpus: Diese Seite zeigt dann, welche Clips das Modell erkennt und welche es wofür hält.</translation>
    </message>
    <message>
        <source>The corpus is open. Open a model as well, or train one, to see how well it does on the clips.</source>
        <translation>Das Korpus ist geöffnet. Öffnen Sie noch ein Modell oder trainieren Sie eines, um zu sehen, wie gut es bei den Clips abschneidet.</translation>
    </message>
    <message>
        <source>The model is open. Open a corpus as well, to see how well the model does on its clips.</source>
        <translation>Das Modell ist geöffnet. Öffnen Sie noch ein Korpus, um zu sehen, wie gut das Modell bei dessen Clips abschneidet.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Evaluating the model</source>
        <translation>Modell wird evaluiert</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be evaluated:</source>
        <translation>
            <numerusform>%n Clip konnte nicht evaluiert werden:</numerusform>
            <numerusform>%n Clips konnten nicht evaluiert werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluieren</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>Noch nichts zu evaluieren</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation>Korpus öffnen…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Modelle (*.safetensors *.pt *.pth);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a corpus</source>
        <translation>Korpus öffnen</translation>
    </message>
    <message>
        <source>Clips to evaluate</source>
        <translation>Zu evaluierende Clips</translation>
    </message>
    <message>
        <source>Which part of the split the model was trained with; of the Corpus page&apos;s split when the model does not say.</source>
        <translation>Welcher Teil der Aufteilung, mit der das Modell trainiert wurde; nennt das Modell keine, dann der Aufteilung auf der Seite „Korpus“.</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>Training part</source>
        <translation>Trainingsteil</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>Choose the clips and press Evaluate.</source>
        <translation>Wählen Sie die Clips und klicken Sie auf „Evaluieren“.</translation>
    </message>
    <message>
        <source>Numbers of the confusion matrix</source>
        <translation>Zahlen der Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>Zeilenweise</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Spaltenweise</translation>
    </message>
    <message>
        <source>Share of the clips of a class: the diagonal is recall</source>
        <translation>Anteil an den Clips einer Klasse: Die Diagonale ist der Recall</translation>
    </message>
    <message>
        <source>Share of the clips that were given a class: the diagonal is precision</source>
        <translation>Anteil an den Clips, denen eine Klasse zugewiesen wurde: Die Diagonale ist die Precision</translation>
    </message>
    <message>
        <source>WA</source>
        <translation>WA</translation>
    </message>
    <message>
        <source>right / all clips</source>
        <translation>richtige / alle Clips</translation>
    </message>
    <message>
        <source>Weighted accuracy: the share of clips that are recognised.</source>
        <translation>Gewichtete Genauigkeit (weighted accuracy): Anteil der erkannten Clips.</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Σ recall / classes</source>
        <translation>Σ Recall / Klassen</translation>
    </message>
    <message>
        <source>Unweighted average recall: every class counts the same, however many clips it has.</source>
        <translation>Ungewichteter mittlerer Recall (unweighted average recall): Jede Klasse zählt gleich viel, egal wie viele Clips sie hat.</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Σ F1 / classes</source>
        <translation>Σ F1 / Klassen</translation>
    </message>
    <message>
        <source>Mean of the classes&apos; F1 = 2·precision·recall / (precision + recall).</source>
        <translation>Mittelwert der F1-Werte der Klassen = 2·Precision·Recall / (Precision + Recall).</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Gewichtetes F1</translation>
    </message>
    <message>
        <source>Σ F1·clips / all</source>
        <translation>Σ F1·Clips / alle</translation>
    </message>
    <message>
        <source>Mean of the classes&apos; F1, weighted by their clips.</source>
        <translation>Mittelwert der F1-Werte der Klassen, nach ihren Clips gewichtet.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation>Zwei Modelle werden verglichen</translation>
    </message>
    <message>
        <source>With a single clip there are no intervals.</source>
        <translation>Bei einem einzigen Clip gibt es keine Intervalle.</translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over the %n speaker(s).</source>
        <translation>
            <numerusform>95-%-Intervalle: Bootstrap über %n Sprecher.</numerusform>
            <numerusform>95-%-Intervalle: Bootstrap über die %n Sprecher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over the %n clip(s), since not all speakers are known or there is only one.</source>
        <translation>
            <numerusform>95-%-Intervalle: Bootstrap über %n Clip, da nicht alle Sprecher bekannt sind oder es nur einen gibt.</numerusform>
            <numerusform>95-%-Intervalle: Bootstrap über die %n Clips, da nicht alle Sprecher bekannt sind oder es nur einen gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without clips here, so left out of UAR: %1.</source>
        <translation>Hier ohne Clips und daher nicht im UAR: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n misrecognised clip(s), surely wrong ones first</source>
        <translation>
            <numerusform>%n falsch erkannter Clip, die sichersten Fehler zuerst</numerusform>
            <numerusform>%n falsch erkannte Clips, die sichersten Fehler zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Speaker %1: %n clip(s)</source>
        <translation>
            <numerusform>Sprecher %1: %n Clip</numerusform>
            <numerusform>Sprecher %1: %n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised by both models</source>
        <translation>Von beiden Modellen erkannt</translation>
    </message>
    <message>
        <source>Recognised only by the first model</source>
        <translation>Nur vom ersten Modell erkannt</translation>
    </message>
    <message>
        <source>Recognised only by the second model</source>
        <translation>Nur vom zweiten Modell erkannt</translation>
    </message>
    <message>
        <source>Recognised by neither model</source>
        <translation>Von keinem Modell erkannt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s)</source>
        <translation>
            <numerusform>%1: %n Clip</numerusform>
            <numerusform>%1: %n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Double click or Enter lists a speaker&apos;s clips</source>
        <translation>Doppelklick oder Eingabetaste listet die Clips eines Sprechers auf</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The second model</source>
        <translation>Das zweite Modell</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ExplanationLanes</name>
    <message>
        <source>Occlusion</source>
        <translation>Okklusion</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Integrierte Gradienten</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>what the answer rests on</source>
        <translation>worauf die Antwort beruht</translation>
    </message>
    <message>
        <source>This was cancelled. Choose a class or a length of blocks in the Lanes menu to try again.</source>
        <translation>Dies wurde abgebrochen. Wählen Sie im Menü „Spuren“ eine Klasse oder eine Blocklänge, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Explanations: class</source>
        <translation>Erklärungen: Klasse</translation>
    </message>
    <message>
        <source>The most probable one</source>
        <translation>Die wahrscheinlichste</translation>
    </message>
    <message>
        <source>Explanations: blocks of</source>
        <translation>Erklärungen: Blöcke von</translation>
    </message>
    <message>
        <source>Integrated gradients: from</source>
        <translation>Integrierte Gradienten: ausgehend von</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Noise as loud</source>
        <translation>Gleich lautes Rauschen</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::FilterView</name>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Epoch whose filters are shown</source>
        <translation>Epoche, deren Filter angezeigt werden</translation>
    </message>
    <message>
        <source>Back through the epochs of this run; at its right end the newest is shown</source>
        <translation>Zurück durch die Epochen dieses Laufs; ganz rechts wird die neueste angezeigt</translation>
    </message>
    <message>
        <source>After the first epoch, the filters that the network has learned stand here, beside those it started from.</source>
        <translation>Nach der ersten Epoche stehen hier die gelernten Filter des Netzes neben denen, von denen es ausging.</translation>
    </message>
    <message>
        <source>This network learns no wavelets.</source>
        <translation>Dieses Netz lernt keine Wavelets.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::HistoryPanel</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, person, label</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source> “%1”</source>
        <comment>a comment</comment>
        <translation> „%1“</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (vorher)</translation>
    </message>
    <message>
        <source>No model had a say.</source>
        <translation>Kein Modell hat mitgesprochen.</translation>
    </message>
    <message>
        <source>The model&apos;s suggestion was hidden.</source>
        <translation>Der Vorschlag des Modells war ausgeblendet.</translation>
    </message>
    <message>
        <source>The model had suggested %1 (%2); decided after %3.</source>
        <translation>Das Modell hatte %1 vorgeschlagen (%2); entschieden nach %3.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The history can&apos;t be read.</source>
        <translation>Der Verlauf kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::JobLine</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>Auftragsliste</translation>
    </message>
    <message>
        <source>Click for the list of jobs</source>
        <translation>Klicken, um die Aufträge anzuzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Diesen Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Where networks are trained and evaluated</source>
        <translation>Wo Netze trainiert und evaluiert werden</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>, %1 GiB</source>
        <translation>, %1 GiB</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (und noch %n)</numerusform>
            <numerusform> (und noch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::JobList</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Noch ist nichts gelaufen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::KeptLanes</name>
    <message>
        <source>Kept signal</source>
        <translation>Behaltenes Signal</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>what the network keeps, as sound</source>
        <translation>was das Netz behält, als Klang</translation>
    </message>
    <message>
        <source>SNR %1 dB of at most %2 dB; exact: %3</source>
        <translation>SNR %1 dB von höchstens %2 dB; exakt: %3</translation>
    </message>
    <message>
        <source>Only a model with wavelets keeps a signal that can be heard.</source>
        <translation>Nur ein Modell mit Wavelets behält ein Signal, das man hören kann.</translation>
    </message>
    <message>
        <source>Computing what the network keeps</source>
        <translation>Es wird berechnet, was das Netz behält</translation>
    </message>
    <message>
        <source>What this network keeps can&apos;t be made into sound. %1</source>
        <translation>Was dieses Netz behält, lässt sich nicht in Klang umsetzen. %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::KeysDialog</name>
    <message>
        <source>Keys of the desk</source>
        <translation>Tasten am Arbeitsplatz</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Key of the chosen line:</source>
        <translation>Taste der gewählten Zeile:</translation>
    </message>
    <message>
        <source>Digits are pressed to label; keys do nothing inside text fields. Ctrl+Z takes back any edit, also those of earlier days. Several lines of the queue that are selected are labelled together.</source>
        <translation>Zifferntasten vergeben Labels; in Textfeldern sind die Tasten ohne Wirkung. Strg+Z nimmt jede Änderung zurück, auch solche früherer Tage. Mehrere ausgewählte Zeilen der Warteschlange werden gemeinsam annotiert.</translation>
    </message>
    <message>
        <source>Rate %1, then a digit</source>
        <translation>%1 bewerten, dann eine Ziffer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scheme and class</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::LabelPad</name>
    <message>
        <source>%1   %2</source>
        <comment>a key and what it does</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Set the classes…</source>
        <translation>Klassen festlegen…</translation>
    </message>
    <message>
        <source>Comment (%1)</source>
        <translation>Kommentar (%1)</translation>
    </message>
    <message>
        <source>%1 (any number)</source>
        <translation>%1 (beliebig viele)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a scale and the rating on it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::LanesMenu</name>
    <message>
        <source>Show all lanes</source>
        <translation>Alle Spuren anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Alle ausblenden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lanes as at first</source>
        <translation>Spuren zurücksetzen</translation>
    </message>
    <message>
        <source>Undoes every moving, resizing and hiding of lanes</source>
        <translation>Macht jedes Verschieben, Vergrößern, Verkleinern und Ausblenden von Spuren rückgängig</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ListenMenu</name>
    <message>
        <source>The recording</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>What the network keeps</source>
        <translation>Was das Netz behält</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>A model with wavelets lets you hear its levels</source>
        <translation>Bei einem Modell mit Wavelets können Sie dessen Stufen anhören</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::MainWindow</name>
    <message>
        <source>Close SigWavNet Studio?</source>
        <translation>SigWavNet Studio beenden?</translation>
    </message>
    <message>
        <source>%1 is still running.</source>
        <translation>%1 läuft noch.</translation>
    </message>
    <message>
        <source>Closing stops it. The model of the last finished epoch stays in its run folder.</source>
        <translation>Beim Beenden wird dies abgebrochen. Das Modell der letzten abgeschlossenen Epoche bleibt im Ordner des Laufs.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open corpus &amp;folder…</source>
        <translation>Korpus&amp;ordner öffnen…</translation>
    </message>
    <message>
        <source>Open corpus &amp;table…</source>
        <translation>Korpus&amp;tabelle öffnen…</translation>
    </message>
    <message>
        <source>Open a table of clips</source>
        <translation>Clip-Tabelle öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tabellen (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>&amp;Modell öffnen…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth)</source>
        <translation>Modelle (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
        <source>Open &amp;recording…</source>
        <translation>Au&amp;fnahme öffnen…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc)</source>
        <translation>Aufnahmen (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;demo project</source>
        <translation>&amp;Demoprojekt öffnen</translation>
    </message>
    <message>
        <source>Folder for &amp;trainings…</source>
        <translation>O&amp;rdner für Trainings…</translation>
    </message>
    <message>
        <source>Where trainings are written</source>
        <translation>Wo Trainings gespeichert werden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Corpora</source>
        <translation>Korpora</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;List of jobs</source>
        <translation>Auftrags&amp;liste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About SigWavNet Studio</source>
        <translation>Ü&amp;ber SigWavNet Studio</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>About SigWavNet Studio</source>
        <translation>Über SigWavNet Studio</translation>
    </message>
    <message>
        <source>&lt;h3&gt;SigWavNet Studio %1&lt;/h3&gt;&lt;p&gt;Speech-emotion recognition with learnable wavelets: train SigWavNet on raw recordings and see what it learned.&lt;/p&gt;&lt;p&gt;LibTorch %2, %3&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;SigWavNet Studio %1&lt;/h3&gt;&lt;p&gt;Emotionserkennung in Sprache mit lernbaren Wavelets: Trainieren Sie SigWavNet mit rohen Aufnahmen und sehen Sie, was es gelernt hat.&lt;/p&gt;&lt;p&gt;LibTorch %2, %3&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open the folder of a corpus</source>
        <translation>Korpusordner öffnen</translation>
    </message>
    <message>
        <source>The training %1 has not ended yet.</source>
        <translation>Das Training %1 ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>It can go on without a window: start the program again to see it. Or it stops here with a checkpoint, and you resume it next time.</source>
        <translation>Es kann ohne Fenster weiterlaufen: Starten Sie das Programm neu, um es wiederzusehen. Oder es hält hier mit einem Checkpoint an, und Sie setzen es beim nächsten Mal fort.</translation>
    </message>
    <message>
        <source>Keep training in the background</source>
        <translation>Im Hintergrund weitertrainieren</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>The training writes a checkpoint; then the window closes.</source>
        <translation>Das Training schreibt einen Checkpoint; dann schließt sich das Fenster.</translation>
    </message>
    <message>
        <source>Labelling projects</source>
        <translation>Annotationsprojekte</translation>
    </message>
    <message>
        <source>Cross-validations</source>
        <translation>Kreuzvalidierungen</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::MergeDialog</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label and time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new label(s).</source>
        <translation>
            <numerusform>%n neues Label.</numerusform>
            <numerusform>%n neue Labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) that go on from yours.</source>
        <translation>
            <numerusform>%n Label, das auf Ihrem aufbaut.</numerusform>
            <numerusform>%n Labels, die auf Ihren aufbauen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are the same.</source>
        <translation>
            <numerusform>%n Label ist gleich.</numerusform>
            <numerusform>%n Labels sind gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new segment(s).</source>
        <translation>
            <numerusform>%n neues Segment.</numerusform>
            <numerusform>%n neue Segmente.</numerusform>
        </translation>
    </message>
    <message>
        <source>New annotators: %1.</source>
        <translation>Neue Annotatoren: %1.</translation>
    </message>
    <message>
        <source>New classes: %1.</source>
        <translation>Neue Klassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled clip(s) of the copy have no place here.</source>
        <translation>
            <numerusform>%n Clip mit Label aus der Kopie hat hier keinen Platz.</numerusform>
            <numerusform>%n Clips mit Label aus der Kopie haben hier keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Changed in both, so you decide. Tick what the copy says to take it:</source>
        <translation>In beiden geändert, also entscheiden Sie. Kreuzen Sie an, was Sie aus der Kopie übernehmen:</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator(in)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In der Kopie</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ModelComparison</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The interval leaves out 0: more than the luck of which clips were tested</source>
        <translation>Das Intervall schließt 0 aus: mehr als der Zufall der getesteten Clips</translation>
    </message>
    <message>
        <source>Figure [%]</source>
        <translation>Kennzahl [%]</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>WA</source>
        <translation>WA</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Gewichtetes F1</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Erkannt von</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>only the first</source>
        <translation>nur dem ersten</translation>
    </message>
    <message>
        <source>only the second</source>
        <translation>nur dem zweiten</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beiden</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keinem</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p %1 that equally good models share the %2 clips that only one of them recognises at least as unevenly.</source>
        <translation>Exakter McNemar-Test: p %1, dass gleich gute Modelle die %2 Clips, die nur eines von ihnen erkennt, mindestens so ungleich unter sich aufteilen.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals: paired bootstrap over %n speaker(s).</source>
        <translation>
            <numerusform>Intervalle: gepaarter Bootstrap über %n Sprecher.</numerusform>
            <numerusform>Intervalle: gepaarter Bootstrap über %n Sprecher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals: paired bootstrap over %n clip(s).</source>
        <translation>
            <numerusform>Intervalle: gepaarter Bootstrap über %n Clip.</numerusform>
            <numerusform>Intervalle: gepaarter Bootstrap über %n Clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a second model…</source>
        <translation>Zweites Modell wählen…</translation>
    </message>
    <message>
        <source>Second model minus first</source>
        <translation>Zweites Modell minus erstes</translation>
    </message>
    <message>
        <source>Which model recognises which clips</source>
        <translation>Welches Modell welche Clips erkennt</translation>
    </message>
    <message>
        <source>It answers the same clips; a double click on a number lists them</source>
        <translation>Es beantwortet dieselben Clips; ein Doppelklick auf eine Zahl listet sie auf</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Zweites: %1</translation>
    </message>
    <message>
        <source>Which of two models is better on these clips, or was it luck?</source>
        <translation>Welches von zwei Modellen ist bei diesen Clips besser, oder war es Zufall?</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::NetworkLanes</name>
    <message>
        <source>Scalogram</source>
        <translation>Skalogramm</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Spatial attention</source>
        <translation>Räumliche Attention</translation>
    </message>
    <message>
        <source>Temporal attention</source>
        <translation>Zeitliche Attention</translation>
    </message>
    <message>
        <source>With a model open, its coefficients and attention appear here, on the same time axis.</source>
        <translation>Ist ein Modell geöffnet, erscheinen hier seine Koeffizienten und seine Attention auf derselben Zeitachse.</translation>
    </message>
    <message>
        <source>This recording lasts %1, and the network&apos;s inside can be followed for up to %2 at once. Zoom in to such a stretch and choose &quot;Follow the visible part&quot;.</source>
        <translation>Diese Aufnahme dauert %1, und das Innere des Netzes lässt sich nur für bis zu %2 auf einmal verfolgen. Zoomen Sie auf einen solchen Abschnitt und wählen Sie „Sichtbaren Teil verfolgen“.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1; %2 of the energy removed</source>
        <translation>%1; %2 der Energie entfernt</translation>
    </message>
    <message>
        <source>all levels, dB of the largest</source>
        <translation>alle Stufen, dB bezogen auf den größten Wert</translation>
    </message>
    <message>
        <source>Following the recording through the network</source>
        <translation>Die Aufnahme wird durch das Netz verfolgt</translation>
    </message>
    <message>
        <source>This was cancelled. Open the model or the recording again to see its inside.</source>
        <translation>Dies wurde abgebrochen. Öffnen Sie das Modell oder die Aufnahme erneut, um das Innere zu sehen.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::NewProjectDialog</name>
    <message>
        <source>Also rate valence, arousal and dominance from 1 to 5</source>
        <translation>Auch Valenz, Erregung und Dominanz von 1 bis 5 bewerten</translation>
    </message>
    <message>
        <source>New labelling project</source>
        <translation>Neues Annotationsprojekt</translation>
    </message>
    <message>
        <source>anger, happiness, neutral, sadness; empty: the corpus&apos; own</source>
        <translation>Ärger, Freude, neutral, Trauer; leer: die des Korpus</translation>
    </message>
    <message>
        <source>One class a clip</source>
        <translation>Eine Klasse je Clip</translation>
    </message>
    <message>
        <source>Any number of classes a clip</source>
        <translation>Beliebig viele Klassen je Clip</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>Where…</source>
        <translation>Speicherort…</translation>
    </message>
    <message>
        <source>Clips of</source>
        <translation>Clips aus</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>Wer annotiert</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Folder of the recordings</source>
        <translation>Ordner der Aufnahmen</translation>
    </message>
    <message>
        <source>Table of the recordings</source>
        <translation>Tabelle der Aufnahmen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tabellen (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation>Speicherort des Projekts</translation>
    </message>
    <message>
        <source>Labelling projects (*.swproj)</source>
        <translation>Annotationsprojekte (*.swproj)</translation>
    </message>
    <message>
        <source>Choose the folder or table of the recordings that are to be labelled.</source>
        <translation>Wählen Sie den Ordner oder die Tabelle mit den zu annotierenden Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose the file that keeps the project.</source>
        <translation>Wählen Sie die Datei, in der das Projekt gespeichert wird.</translation>
    </message>
    <message>
        <source>There is a project of that name already. Open it, or choose another name.</source>
        <translation>Ein Projekt dieses Namens gibt es schon. Öffnen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Say who labels: the name is stored with each label.</source>
        <translation>Geben Sie an, wer annotiert: Der Name wird mit jedem Label gespeichert.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::NotesEditor</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>What this run was for, and what came of it</source>
        <translation>Wozu dieser Lauf diente und was dabei herauskam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionEditor</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value: %1</source>
        <translation>Zurück zum Wert der Voreinstellung: %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionForm</name>
    <message>
        <source>Show rarely needed options</source>
        <translation>Selten benötigte Optionen anzeigen</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>Option suchen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionGroup</name>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <translation>
            <numerusform>%1 (%n geändert)</numerusform>
            <numerusform>%1 (%n geändert)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Player</name>
    <message>
        <source>This machine has no audio output, so nothing can be played. Connect a device or start the sound server, then try again.</source>
        <translation>Dieser Rechner hat keine Audioausgabe, daher kann nichts abgespielt werden. Schließen Sie ein Gerät an oder starten Sie den Sound-Server und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing to play.</source>
        <translation>Es gibt nichts abzuspielen.</translation>
    </message>
    <message>
        <source>The audio device %1 can&apos;t be opened. Another program may be using it.</source>
        <translation>Das Audiogerät %1 lässt sich nicht öffnen. Vielleicht wird es von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The audio device stopped working. Playback has ended.</source>
        <translation>Das Audiogerät ist ausgefallen. Die Wiedergabe wurde beendet.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProblemModel</name>
    <message>
        <source>%1
This clip is left out.</source>
        <translation>%1
Dieser Clip wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1
This clip is kept.</source>
        <translation>%1
Dieser Clip wird behalten.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProblemPanel</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Art des Problems</translation>
    </message>
    <message>
        <source>No problems were found: every recording was read and its label understood.</source>
        <translation>Keine Probleme gefunden: Jede Aufnahme wurde gelesen und ihr Label verstanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found;</source>
        <translation>
            <numerusform>%n Problem gefunden;</numerusform>
            <numerusform>%n Probleme gefunden;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out because of them.</source>
        <translation>
            <numerusform>%n Clip deswegen ausgelassen.</numerusform>
            <numerusform>%n Clips deswegen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProjectCommands</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und noch %n</numerusform>
            <numerusform>… und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>Labels &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export labels…</source>
        <translation>Labels &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Merge another copy…</source>
        <translation>Andere Kopie &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>Consens&amp;us as a corpus…</source>
        <translation>Konsens &amp;als Korpus…</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Labels exportieren</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>Folder for the label files</source>
        <translation>Ordner für die Labeldateien</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>Labels werden exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>%n Datei wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the format can&apos;t carry:</source>
        <translation>Was das Format nicht aufnehmen kann:</translation>
    </message>
    <message>
        <source>Make a scheme first (Annotate → Classes and scales…): imported labels need a place.</source>
        <translation>Legen Sie zuerst ein Schema an (Annotieren → Klassen und Skalen…): Importierte Labels brauchen einen Platz.</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Labels importieren</translation>
    </message>
    <message>
        <source>Label files (*.txt *.TextGrid *.eaf *.csv *.json *.yaml);;All files (*)</source>
        <translation>Labeldateien (*.txt *.TextGrid *.eaf *.csv *.json *.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Labels werden gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) can be taken over.</source>
        <translation>
            <numerusform>%n Label kann übernommen werden.</numerusform>
            <numerusform>%n Labels können übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>New class: %1</source>
        <translation>Neue Klasse: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n label(s) that are there already</source>
        <translation>
            <numerusform>%n schon vorhandenes Label ersetzen</numerusform>
            <numerusform>%n schon vorhandene Labels ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were taken over; one undo takes them all back.</source>
        <translation>
            <numerusform>%n Label wurde übernommen; einmal Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%n Labels wurden übernommen; einmal Rückgängig nimmt sie alle zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy that comes back</source>
        <translation>Die zurückkommende Kopie</translation>
    </message>
    <message>
        <source>Labelling projects (*.swproj)</source>
        <translation>Annotationsprojekte (*.swproj)</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) came in; one undo takes them all back.</source>
        <translation>
            <numerusform>%n Label kam hinzu; einmal Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%n Labels kamen hinzu; einmal Rückgängig nimmt sie alle zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consensus as a corpus</source>
        <translation>Konsens als Korpus</translation>
    </message>
    <message>
        <source>consensus.csv</source>
        <translation>konsens.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Pro&amp;jekt öffnen…</translation>
    </message>
    <message>
        <source>Recent &amp;projects</source>
        <translation>Letzte &amp;Projekte</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Cop&amp;y for another annotator…</source>
        <translation>&amp;Kopie für eine andere Person…</translation>
    </message>
    <message>
        <source>&amp;Find missing recordings…</source>
        <translation>&amp;Fehlende Aufnahmen suchen…</translation>
    </message>
    <message>
        <source>Open a labelling project first.</source>
        <translation>Öffnen Sie zuerst ein Annotationsprojekt.</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Projekt wird angelegt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Labelling projects (*.swproj);;All files (*)</source>
        <translation>Annotationsprojekte (*.swproj);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>copy.swproj</source>
        <translation>kopie.swproj</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Projekt wird kopiert</translation>
    </message>
    <message>
        <source>The project was copied to %1.</source>
        <translation>Das Projekt wurde nach %1 kopiert.</translation>
    </message>
    <message>
        <source>Copy for another annotator</source>
        <translation>Kopie für eine andere Person</translation>
    </message>
    <message>
        <source>Name of the annotator who gets the copy. It holds the clips and classes, but nobody&apos;s labels; merge it when it comes back.</source>
        <translation>Name der Person, die mit der Kopie annotiert. Sie enthält die Clips und Klassen, aber keine Labels; führen Sie sie zusammen, wenn sie zurückkommt.</translation>
    </message>
    <message>
        <source>The copy for %1 is %2.</source>
        <translation>Die Kopie für %1 ist %2.</translation>
    </message>
    <message>
        <source>All recordings are where the project left them.</source>
        <translation>Alle Aufnahmen sind dort, wo das Projekt sie abgelegt hatte.</translation>
    </message>
    <message numerus="yes">
        <source>Where may the %n missing recording(s) be now?</source>
        <translation>
            <numerusform>Wo könnte die %n fehlende Aufnahme jetzt sein?</numerusform>
            <numerusform>Wo könnten die %n fehlenden Aufnahmen jetzt sein?</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for missing recordings</source>
        <translation>Fehlende Aufnahmen werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the right name hold another sound and were not linked.</source>
        <translation>
            <numerusform>%n Datei mit passendem Namen enthält einen anderen Ton und wurde nicht verknüpft.</numerusform>
            <numerusform>%n Dateien mit passendem Namen enthalten einen anderen Ton und wurden nicht verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were not found there.</source>
        <translation>
            <numerusform>%n Aufnahme wurde dort nicht gefunden.</numerusform>
            <numerusform>%n Aufnahmen wurden dort nicht gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were found and linked.</source>
        <translation>
            <numerusform>%n Aufnahme wurde gefunden und verknüpft.</numerusform>
            <numerusform>%n Aufnahmen wurden gefunden und verknüpft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Sicherungen werden gesucht</translation>
    </message>
    <message>
        <source>Recover a project</source>
        <translation>Projekt wiederherstellen</translation>
    </message>
    <message>
        <source>%1 could not be opened. Its labels may still be there.</source>
        <translation>%1 konnte nicht geöffnet werden. Die Labels sind vielleicht noch darin.</translation>
    </message>
    <message>
        <source>What can be read of it, and of its latest backup, can be put into a new project; the damaged file stays as it is.</source>
        <translation>Was davon und von der letzten Sicherung lesbar ist, kann in ein neues Projekt übernommen werden; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares speichern</translation>
    </message>
    <message numerus="yes">
        <source>Or the backup of %1, with %n label(s), takes its place.</source>
        <translation>
            <numerusform>Oder die Sicherung vom %1 mit %n Label tritt an ihre Stelle.</numerusform>
            <numerusform>Oder die Sicherung vom %1 mit %n Labels tritt an ihre Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the backup</source>
        <translation>Sicherung nehmen</translation>
    </message>
    <message>
        <source>The backup is open; the damaged file is kept as %1.</source>
        <translation>Die Sicherung ist geöffnet; die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Lesbares wird gespeichert</translation>
    </message>
    <message>
        <source>%1 labels were read from the damaged file and %2 more from its backup; they are in %3.</source>
        <translation>%1 Labels wurden aus der beschädigten Datei gelesen und %2 weitere aus ihrer Sicherung; sie sind in %3.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::QueueModel</name>
    <message>
        <source>noise</source>
        <translation>Störgeräusch</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>wrong language</source>
        <translation>falsche Sprache</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a scale and the rating on it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>%1  %2 – %3 s</source>
        <comment>a segment: file, begin, end</comment>
        <translation>%1  %2 – %3 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a class and its probability</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Length [s]</source>
        <translation>Länge [s]</translation>
    </message>
    <message>
        <source>The recording is not where it was. Annotate → Find missing recordings…</source>
        <translation>Die Aufnahme ist nicht mehr an ihrem Ort. Annotieren → Fehlende Aufnahmen suchen…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::QueuePanel</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words, or is:unlabelled class:… speaker:…</source>
        <translation>Wörter oder is:unlabelled class:… speaker:…</translation>
    </message>
    <message>
        <source>Only these are listed; press to list all again</source>
        <translation>Nur diese sind aufgelistet; klicken, um wieder alle aufzulisten</translation>
    </message>
    <message>
        <source>Number of the random order</source>
        <translation>Nummer der Zufallsreihenfolge</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Reihenfolge der Warteschlange</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Mit Label</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Gekennzeichnet</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Kommentiert</translation>
    </message>
    <message>
        <source>Annotators disagree</source>
        <translation>Annotatoren uneinig</translation>
    </message>
    <message>
        <source>Recording missing</source>
        <translation>Aufnahme fehlt</translation>
    </message>
    <message>
        <source>Model below 60 % sure</source>
        <translation>Modell unter 60&#xa0;% sicher</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Labelled by</source>
        <translation>Annotiert von</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Only: %1  ✕</source>
        <translation>Nur: %1  ✕</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>%1 von %2 annotiert</translation>
    </message>
    <message>
        <source>%1; %2 filtered out</source>
        <translation>%1; %2 herausgefiltert</translation>
    </message>
    <message>
        <source>Words that occur in a clip&apos;s path, speaker, text, label or comment; &quot;two words&quot; together.
Or: speaker:03  class:anger  by:anna  suggestion:anger  confidence:&lt;0.6
is:unlabelled  is:labelled  is:unsure  is:flagged  is:commented  is:disagreeing  is:missing
Enter searches, Escape goes back to labelling.</source>
        <translation>Wörter, die in Pfad, Sprecher, Text, Label oder Kommentar eines Clips vorkommen; &quot;zwei Wörter&quot; zusammen.
Oder: speaker:03  class:anger  by:anna  suggestion:anger  confidence:&lt;0.6
is:unlabelled  is:labelled  is:unsure  is:flagged  is:commented  is:disagreeing  is:missing
Die Eingabetaste sucht, Esc führt zurück zum Annotieren.</translation>
    </message>
    <message>
        <source>No clip passes the search.</source>
        <translation>Kein Clip entspricht der Suche.</translation>
    </message>
    <message>
        <source>List all clips</source>
        <translation>Alle Clips auflisten</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RecordingPage</name>
    <message>
        <source>No recording is open</source>
        <translation>Keine Aufnahme geöffnet</translation>
    </message>
    <message>
        <source>Open a sound file, drop one onto the window, or double click a clip on the Corpus page, to see its waveform, its spectrogram and what a model makes of it.</source>
        <translation>Öffnen Sie eine Audiodatei, ziehen Sie eine auf das Fenster oder doppelklicken Sie auf der Seite „Korpus“ auf einen Clip, um Wellenform und Spektrogramm zu sehen und was ein Modell daraus macht.</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Aufnahme öffnen…</translation>
    </message>
    <message>
        <source>Go to the corpus</source>
        <translation>Zum Korpus</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc);;All files (*)</source>
        <translation>Audiodateien (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Modelle (*.safetensors *.pt *.pth);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Reading a part of the recording</source>
        <translation>Ein Teil der Aufnahme wird gelesen</translation>
    </message>
    <message>
        <source>%1 are visible, and the network&apos;s inside can be followed for up to %2 at once. Zoom in further.</source>
        <translation>%1 sind sichtbar, und das Innere des Netzes lässt sich für bis zu %2 auf einmal verfolgen. Zoomen Sie weiter hinein.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RecordingPanel</name>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s), mixed to mono</source>
        <translation>
            <numerusform>%n Kanal, auf mono gemischt</numerusform>
            <numerusform>%n Kanäle, auf mono gemischt</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Open another recording…</source>
        <translation>Andere Aufnahme öffnen…</translation>
    </message>
    <message>
        <source>%1, %2 Hz, %3</source>
        <translation>%1, %2 Hz, %3</translation>
    </message>
    <message>
        <source>a part, from %1 on</source>
        <translation>ein Teil, ab %1</translation>
    </message>
    <message>
        <source>This recording is silent.</source>
        <translation>Diese Aufnahme ist still.</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Kein Modell geöffnet</translation>
    </message>
    <message>
        <source>Open a model or train one to see this recording&apos;s wavelet coefficients, the network&apos;s attention and the class probabilities.</source>
        <translation>Öffnen oder trainieren Sie ein Modell, um die Wavelet-Koeffizienten dieser Aufnahme, die Attention des Netzes und die Klassenwahrscheinlichkeiten zu sehen.</translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation>Klassenwahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>The model is working on this recording…</source>
        <translation>Das Modell verarbeitet diese Aufnahme…</translation>
    </message>
    <message>
        <source>No result from the model</source>
        <translation>Kein Ergebnis vom Modell</translation>
    </message>
    <message>
        <source>Most probable: %1</source>
        <translation>Am wahrscheinlichsten: %1</translation>
    </message>
    <message>
        <source>Follow the visible part</source>
        <translation>Sichtbaren Teil verfolgen</translation>
    </message>
    <message>
        <source>Whether to believe it…</source>
        <translation>Glaubwürdigkeit prüfen…</translation>
    </message>
    <message>
        <source>Tests whether the explanations and the attention of this model may be believed</source>
        <translation>Prüft, ob man den Erklärungen und der Attention dieses Modells trauen kann</translation>
    </message>
    <message>
        <source>Runs the network on what is visible now, and shows its inside (Ctrl+F)</source>
        <translation>Wendet das Netz auf den sichtbaren Teil an und zeigt sein Inneres (Strg+F)</translation>
    </message>
    <message>
        <source>The network was shown %1 to %2.</source>
        <translation>Dem Netz wurde %1 bis %2 gezeigt.</translation>
    </message>
    <message>
        <source>Zoom in to at most two minutes and follow the visible part, or compute the class probabilities over time in the Lanes menu.</source>
        <translation>Zoomen Sie auf höchstens zwei Minuten und verfolgen Sie den sichtbaren Teil, oder berechnen Sie im Menü „Spuren“ die Klassenwahrscheinlichkeiten im Zeitverlauf.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Retraining</name>
    <message>
        <source>The retrained model has looked at all clips. Those it is least sure of come first now.</source>
        <translation>Das neu trainierte Modell hat alle Clips geprüft. Jetzt kommen die zuerst, bei denen es am wenigsten sicher ist.</translation>
    </message>
    <message>
        <source>Retrain on the labels</source>
        <translation>Mit den Labels neu trainieren</translation>
    </message>
    <message numerus="yes">
        <source>A network is trained on your %n labelled clip(s). A tenth of them, which it never learns from, tests it; when it is done, it suggests labels for all clips and the queue begins with those it is least sure of. Clips that are unsure or flagged as broken are left out.</source>
        <translation>
            <numerusform>Ein Netz wird mit Ihrem %n gelabelten Clip trainiert. Ein Zehntel, aus dem es nie lernt, testet es; danach schlägt es für alle Clips Labels vor, und die Warteschlange beginnt mit denen, bei denen es am wenigsten sicher ist. Unsichere und als unbrauchbar gekennzeichnete Clips werden ausgelassen.</numerusform>
            <numerusform>Ein Netz wird mit Ihren %n gelabelten Clips trainiert. Ein Zehntel davon, aus dem es nie lernt, testet es; danach schlägt es für alle Clips Labels vor, und die Warteschlange beginnt mit denen, bei denen es am wenigsten sicher ist. Unsichere und als unbrauchbar gekennzeichnete Clips werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>A training is running already. Wait for its end, or stop it on the Train page.</source>
        <translation>Es läuft bereits ein Training. Warten Sie, bis es endet, oder stoppen Sie es auf der Seite „Training“.</translation>
    </message>
    <message>
        <source>Reading the labelled clips</source>
        <translation>Gelabelte Clips werden gelesen</translation>
    </message>
    <message>
        <source>The training runs; the Train page shows it. Go on labelling meanwhile.</source>
        <translation>Das Training läuft; die Seite „Training“ zeigt es. Sie können inzwischen weiter annotieren.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunCurves</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>nat</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>The first batch has not been learned yet.</source>
        <translation>Noch wurde kein Batch gelernt.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>After the first epoch, how many clips were recognised.</source>
        <translation>Nach der ersten Epoche: wie viele Clips erkannt wurden.</translation>
    </message>
    <message>
        <source>Thresholds by level</source>
        <translation>Schwellen nach Stufe</translation>
    </message>
    <message>
        <source>This network has no thresholds, or no epoch yet.</source>
        <translation>Dieses Netz hat keine Schwellen oder noch keine Epoche.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>After the first epoch, the learning rate.</source>
        <translation>Nach der ersten Epoche: die Lernrate.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>clips/s</source>
        <translation>Clips/s</translation>
    </message>
    <message>
        <source>After the first epoch, how many clips were learned a second.</source>
        <translation>Nach der ersten Epoche: wie viele Clips je Sekunde gelernt wurden.</translation>
    </message>
    <message>
        <source>Waiting for input</source>
        <translation>Warten auf Eingabe</translation>
    </message>
    <message>
        <source>After the first epoch, the share of time that learning waited for clips.</source>
        <translation>Nach der ersten Epoche: der Zeitanteil, in dem das Lernen auf Clips wartete.</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>After the first epoch, the mean length of its gradients.</source>
        <translation>Nach der ersten Epoche: die mittlere Länge ihrer Gradienten.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Each batch</source>
        <translation>Jeder Batch</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>WA</source>
        <translation>WA</translation>
    </message>
    <message>
        <source>WA in training</source>
        <translation>WA im Training</translation>
    </message>
    <message>
        <source>Clips a second</source>
        <translation>Clips je Sekunde</translation>
    </message>
    <message>
        <source>Used by all programs</source>
        <translation>Von allen Programmen belegt</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Level %1, negative</source>
        <translation>Stufe %1, negativ</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunModel</name>
    <message>
        <source>, best %1</source>
        <translation>, bester Wert %1</translation>
    </message>
    <message>
        <source>Of the best epoch, on the clips that chose it</source>
        <translation>Der besten Epoche, auf den Clips, nach denen sie gewählt wurde</translation>
    </message>
    <message>
        <source>Of the best model, on clips that it was not chosen by</source>
        <translation>Des besten Modells, auf Clips, nach denen es nicht gewählt wurde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Best val. UAR</source>
        <translation>Bester Val.-UAR</translation>
    </message>
    <message>
        <source>Best val. WA</source>
        <translation>Beste Val.-WA</translation>
    </message>
    <message>
        <source>Test UAR</source>
        <translation>Test-UAR</translation>
    </message>
    <message>
        <source>Test WA</source>
        <translation>Test-WA</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunView</name>
    <message>
        <source>See its wavelets</source>
        <translation>Wavelets ansehen</translation>
    </message>
    <message>
        <source>Evaluate it</source>
        <translation>Evaluieren</translation>
    </message>
    <message>
        <source>After the first epoch, what was taken for what stands here.</source>
        <translation>Nach der ersten Epoche steht hier, was wofür gehalten wurde.</translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation>Clips werden vorbereitet…</translation>
    </message>
    <message>
        <source>Confusion matrix of the last epoch</source>
        <translation>Konfusionsmatrix der letzten Epoche</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>%1 clips/s</source>
        <translation>%1 Clips/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Epoch %1, validation clips: rows are the truth, columns the network&apos;s answer</source>
        <translation>Epoche %1, Validierungsclips: Zeilen sind die Wahrheit, Spalten die Antwort des Netzes</translation>
    </message>
    <message>
        <source>Epoch %1, training clips: rows are the truth, columns the network&apos;s answer</source>
        <translation>Epoche %1, Trainingsclips: Zeilen sind die Wahrheit, Spalten die Antwort des Netzes</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) trained.</source>
        <translation>
            <numerusform>%n Epoche trainiert.</numerusform>
            <numerusform>%n Epochen trainiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped early, as the validation no longer improved.</source>
        <translation>Vorzeitig gestoppt, da sich die Validierung nicht mehr verbesserte.</translation>
    </message>
    <message>
        <source>The best was epoch %1.</source>
        <translation>Die beste war Epoche %1.</translation>
    </message>
    <message numerus="yes">
        <source>On %n test clip(s): UAR %1, WA %2.</source>
        <translation>
            <numerusform>Auf %n Testclip: UAR %1, WA %2.</numerusform>
            <numerusform>Auf %n Testclips: UAR %1, WA %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be used: the log in the run&apos;s folder names them.</source>
        <translation>
            <numerusform>%n Clip konnte nicht verwendet werden: Das Protokoll im Ordner des Laufs nennt ihn.</numerusform>
            <numerusform>%n Clips konnten nicht verwendet werden: Das Protokoll im Ordner des Laufs nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>GPU memory %1 of %2 GiB</source>
        <translation>GPU-Speicher %1 von %2 GiB</translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation>Diesen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smooths the curves by a moving average that looks back only: what is drawn never changes afterwards. The values themselves stay faintly behind.</source>
        <translation>Glättet die Kurven mit einem gleitenden Mittel, das nur zurückblickt: Gezeichnetes ändert sich nachträglich nicht mehr. Die Werte selbst bleiben blass im Hintergrund.</translation>
    </message>
    <message>
        <source>Stopping: writing a checkpoint…</source>
        <translation>Wird gestoppt: Checkpoint wird geschrieben…</translation>
    </message>
    <message>
        <source>Paused. A checkpoint is written; the run goes on when you like.</source>
        <translation>Pausiert. Ein Checkpoint ist geschrieben; der Lauf geht weiter, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Opening the run&apos;s corpus and its checkpoint…</source>
        <translation>Korpus und Checkpoint des Laufs werden geöffnet…</translation>
    </message>
    <message>
        <source>No epoch was finished yet.</source>
        <translation>Noch wurde keine Epoche abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) are finished and their models kept.</source>
        <translation>
            <numerusform>%n Epoche ist abgeschlossen und ihr Modell gespeichert.</numerusform>
            <numerusform>%n Epochen sind abgeschlossen und ihre Modelle gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run can be resumed, now or after the program was closed.</source>
        <translation>Der Lauf kann fortgesetzt werden, jetzt oder nach einem Neustart des Programms.</translation>
    </message>
    <message>
        <source>Say where the corpus lies now…</source>
        <translation>Angeben, wo das Korpus jetzt liegt…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunsPage</name>
    <message>
        <source>The folder of your runs</source>
        <translation>Der Ordner Ihrer Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Another training is running; stop it first.</source>
        <translation>Ein anderes Training läuft; stoppen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Ab dem letzten Checkpoint fortsetzen</translation>
    </message>
    <message>
        <source>A run that is being trained can&apos;t be deleted.</source>
        <translation>Ein Lauf, der gerade trainiert wird, kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 ist im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are in the trash.</source>
        <translation>
            <numerusform>%n Lauf ist im Papierkorb.</numerusform>
            <numerusform>%n Läufe sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Report as one HTML page…</source>
        <translation>Bericht als HTML-Seite…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Results and options as CSV…</source>
        <translation>Ergebnisse und Optionen als CSV…</translation>
    </message>
    <message>
        <source>All epochs as CSV…</source>
        <translation>Alle Epochen als CSV…</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <translation>Alles als JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>TensorBoard event files…</source>
        <translation>TensorBoard-Ereignisdateien…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>A folder for TensorBoard&apos;s --logdir</source>
        <translation>Ein Ordner für --logdir von TensorBoard</translation>
    </message>
    <message>
        <source>Copying event files</source>
        <translation>Ereignisdateien werden kopiert</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Every training becomes a run: its configuration, curves and results stand here, beside those of the others. Train a network, or choose the folder that holds your runs.</source>
        <translation>Jedes Training wird zu einem Lauf: Konfiguration, Kurven und Ergebnisse stehen hier neben denen der anderen. Trainieren Sie ein Netz oder wählen Sie den Ordner mit Ihren Läufen.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Netz trainieren</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Filter: words, tags, option=value</source>
        <translation>Filtern: Wörter, Tags, Option=Wert</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Best val. UAR</source>
        <translation>Bester Val.-UAR</translation>
    </message>
    <message>
        <source>Best val. WA</source>
        <translation>Beste Val.-WA</translation>
    </message>
    <message>
        <source>Test UAR</source>
        <translation>Test-UAR</translation>
    </message>
    <message>
        <source>Test WA</source>
        <translation>Test-WA</translation>
    </message>
    <message>
        <source>, best %1</source>
        <translation>, bester Wert %1</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Wavelets</source>
        <translation>Wavelets</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open the best model there</source>
        <translation>Dort das beste Modell öffnen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ScheduleChart</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>of wavelets</source>
        <translation>der Wavelets</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>Lernrate über die Epochen</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SchemesDialog</name>
    <message>
        <source>one class a clip</source>
        <translation>eine Klasse je Clip</translation>
    </message>
    <message>
        <source>any number of classes a clip</source>
        <translation>beliebig viele Klassen je Clip</translation>
    </message>
    <message>
        <source>a scale from 1 to 5</source>
        <translation>eine Skala von 1 bis 5</translation>
    </message>
    <message>
        <source>Classes and scales</source>
        <translation>Klassen und Skalen</translation>
    </message>
    <message>
        <source>What is labelled</source>
        <translation>Was annotiert wird</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>Klasse hinzufügen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>Klasse entfernen</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Klasse umbenennen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scheme and its kind</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1   (key %2)</source>
        <translation>%1   (Taste %2)</translation>
    </message>
    <message>
        <source>Name, such as emotion or valence:</source>
        <translation>Name, etwa Emotion oder Valenz:</translation>
    </message>
    <message>
        <source>It takes:</source>
        <translation>Inhalt:</translation>
    </message>
    <message>
        <source>A scale has numbers, no classes. Choose or make something that takes classes.</source>
        <translation>Eine Skala hat Zahlen, keine Klassen. Wählen oder erstellen Sie etwas, das Klassen aufnimmt.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ScoreCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3</source>
        <translation>%1: %2, 95-%-Intervall %3</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchPage</name>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation>Öffnen Sie zuerst auf der Seite „Korpus“ ein Korpus.</translation>
    </message>
    <message>
        <source>On the Train page: %1</source>
        <translation>Auf der Seite „Training“: %1</translation>
    </message>
    <message>
        <source>%1 of %2 trials will fail: their networks take clips of up to %3, and %4 of %5 are shorter.</source>
        <translation>%1 von %2 Versuchen werden fehlschlagen: Ihre Netze brauchen bis zu %3 lange Clips, und %4 von %5 sind kürzer.</translation>
    </message>
    <message>
        <source>The folder of a search</source>
        <translation>Der Ordner einer Suche</translation>
    </message>
    <message>
        <source>%1 trials, each trained for %2 epochs</source>
        <translation>%1 Versuche, jeder %2 Epochen lang trainiert</translation>
    </message>
    <message>
        <source>%1 trials, compared after %2 epochs; one in %3 goes on each time</source>
        <translation>%1 Versuche, nach %2 Epochen verglichen; jedes Mal geht einer von %3 weiter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Suche starten</translation>
    </message>
    <message>
        <source>Successive halving (ASHA)</source>
        <translation>Successive Halving (ASHA)</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufallssuche</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rastersuche</translation>
    </message>
    <message>
        <source>Random configurations; poor ones are cut short, so that many more can be tried</source>
        <translation>Zufällige Konfigurationen; schlechte werden früh beendet, sodass sich viel mehr ausprobieren lassen</translation>
    </message>
    <message>
        <source>Random configurations, each trained to the end</source>
        <translation>Zufällige Konfigurationen, jede bis zum Ende trainiert</translation>
    </message>
    <message>
        <source>Every combination, each trained to the end</source>
        <translation>Jede Kombination, bis zum Ende trainiert</translation>
    </message>
    <message>
        <source>Validation UAR</source>
        <translation>Validierungs-UAR</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>So many configurations are drawn</source>
        <translation>So viele Konfigurationen werden gezogen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed draws the same configurations on every machine</source>
        <translation>Derselbe Seed zieht auf jedem Rechner dieselben Konfigurationen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Verglichen nach</translation>
    </message>
    <message>
        <source>First compared after</source>
        <translation>Erster Vergleich nach</translation>
    </message>
    <message>
        <source>Epochs after which trials are first compared</source>
        <translation>Epochen, nach denen Versuche erstmals verglichen werden</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Epochs that the best trials are trained for</source>
        <translation>Epochen, über die die besten Versuche trainiert werden</translation>
    </message>
    <message>
        <source>One goes on in</source>
        <translation>Weiter geht einer von</translation>
    </message>
    <message>
        <source>One trial in so many goes on, for so many times as long</source>
        <translation>Einer von so vielen Versuchen geht weiter, und zwar so viele Male länger</translation>
    </message>
    <message>
        <source>Worker processes</source>
        <translation>Worker-Prozesse</translation>
    </message>
    <message>
        <source>Trials that train at the same time on this machine; other machines can join with “sigwavnet search --worker”</source>
        <translation>Versuche, die gleichzeitig auf diesem Rechner trainieren; andere Rechner können mit „sigwavnet search --worker“ mitmachen</translation>
    </message>
    <message>
        <source>All other options are the Train page&apos;s, of the corpus that is open.</source>
        <translation>Alle anderen Optionen sind die der Seite „Training“ für das geöffnete Korpus.</translation>
    </message>
    <message>
        <source>Begins a new search on the open corpus</source>
        <translation>Beginnt eine neue Suche auf dem geöffneten Korpus</translation>
    </message>
    <message>
        <source>Every trial writes a checkpoint; the search can be resumed later</source>
        <translation>Jeder Versuch schreibt einen Checkpoint; die Suche kann später fortgesetzt werden</translation>
    </message>
    <message>
        <source>Goes on with the search that is shown</source>
        <translation>Setzt die angezeigte Suche fort</translation>
    </message>
    <message>
        <source>Shows a search that was begun before, here or by the command line</source>
        <translation>Zeigt eine früher begonnene Suche, hier oder auf der Befehlszeile gestartet</translation>
    </message>
    <message>
        <source>Stop search</source>
        <translation>Suche stoppen</translation>
    </message>
    <message>
        <source>Resume search</source>
        <translation>Suche fortsetzen</translation>
    </message>
    <message>
        <source>Open a search…</source>
        <translation>Suche öffnen…</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
    </message>
    <message>
        <source>A search trains many configurations and tells which does best on the validation clips. Choose what to vary and press Start; each trial is a run of its own, and a stopped or killed search goes on where it was.</source>
        <translation>Eine Suche trainiert viele Konfigurationen und zeigt, welche bei den Validierungsclips am besten abschneidet. Wählen Sie, was variiert werden soll, und klicken Sie auf „Suche starten“; jeder Versuch ist ein eigener Lauf, und eine gestoppte oder abgebrochene Suche geht dort weiter, wo sie war.</translation>
    </message>
    <message>
        <source>First compared after (epochs)</source>
        <translation>Erster Vergleich nach (Epochen)</translation>
    </message>
    <message>
        <source>At most (epochs)</source>
        <translation>Höchstens (Epochen)</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchRun</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Opening a search</source>
        <translation>Suche wird geöffnet</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchView</name>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Puts the best trial&apos;s options into the Train page&apos;s form</source>
        <translation>Übernimmt die Optionen des besten Versuchs in das Formular der Seite „Training“</translation>
    </message>
    <message>
        <source>How much each option mattered</source>
        <translation>Wie viel jede Option ausgemacht hat</translation>
    </message>
    <message>
        <source>Best trial</source>
        <translation>Bester Versuch</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Was ausschlaggebend war</translation>
    </message>
    <message>
        <source>%1 of %2 trials begun, %3 running</source>
        <translation>%1 von %2 Versuchen begonnen, %3 laufen</translation>
    </message>
    <message>
        <source>Stopping: each trial writes a checkpoint. %1</source>
        <translation>Wird gestoppt: Jeder Versuch schreibt einen Checkpoint. %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Other processes are searching; Resume joins them. %1</source>
        <translation>Andere Prozesse suchen; „Fortsetzen“ schließt sich ihnen an. %1</translation>
    </message>
    <message>
        <source>Stopped; it can be resumed. %1</source>
        <translation>Gestoppt; kann fortgesetzt werden. %1</translation>
    </message>
    <message>
        <source>Finished. %1</source>
        <translation>Abgeschlossen. %1</translation>
    </message>
    <message>
        <source>No trial has reached a result yet.</source>
        <translation>Noch kein Versuch hat ein Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>Trial %1: validation %2 %3 within %n epoch(s)</source>
        <translation>
            <numerusform>Versuch %1: Validierung %2 %3 innerhalb von %n Epoche</numerusform>
            <numerusform>Versuch %1: Validierung %2 %3 innerhalb von %n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the differences between %1 trials at epoch %2 that an option explains by itself; %3 lie in several together.</source>
        <translation>Anteil an den Unterschieden zwischen %1 Versuchen in Epoche %2, den eine Option für sich allein erklärt; %3 liegen an mehreren zusammen.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Session</name>
    <message>
        <source>Opening corpus %1</source>
        <translation>Korpus %1 wird geöffnet</translation>
    </message>
    <message>
        <source>Opening model %1</source>
        <translation>Modell %1 wird geöffnet</translation>
    </message>
    <message>
        <source>Moving the model to %1</source>
        <translation>Modell wird auf %1 übertragen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Opening project %1</source>
        <translation>Projekt %1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 is neither a recording, a model (.safetensors, .pt), a table (.csv) nor a labelling project (.swproj). Drop one of these, or the folder of a corpus.</source>
        <translation>%1 ist weder eine Aufnahme noch ein Modell (.safetensors, .pt), eine Tabelle (.csv) oder ein Annotationsprojekt (.swproj). Legen Sie etwas davon oder den Ordner eines Korpus hier ab.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be shown while another cross-validation runs here; stop that one first.</source>
        <translation>%1 kann nicht gezeigt werden, solange hier eine andere Kreuzvalidierung läuft; halten Sie diese zuerst an.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be shown while another search runs here; stop that one first.</source>
        <translation>%1 kann nicht gezeigt werden, solange hier eine andere Suche läuft; halten Sie diese zuerst an.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SpaceTable</name>
    <message>
        <source>What the search varies</source>
        <translation>Was die Suche variiert</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen option out of the search (Delete)</source>
        <translation>Nimmt die gewählte Option aus der Suche (Entf)</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Add an option…</source>
        <translation>Option hinzufügen…</translation>
    </message>
    <message>
        <source>How %1 varies</source>
        <translation>Wie %1 variiert</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>log range</source>
        <translation>log. Bereich</translation>
    </message>
    <message>
        <source>Each power of ten is as likely as the others</source>
        <translation>Jede Zehnerpotenz ist gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>Values parted by commas, or a range such as 4 … 10; double click to change</source>
        <translation>Werte, durch Kommas getrennt, oder ein Bereich wie 4 … 10; zum Ändern doppelklicken</translation>
    </message>
    <message>
        <source>Load a search space</source>
        <translation>Suchraum laden</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Suchräume (*.json)</translation>
    </message>
    <message>
        <source>The search space was not loaded</source>
        <translation>Der Suchraum wurde nicht geladen</translation>
    </message>
    <message>
        <source>The search space was not saved</source>
        <translation>Der Suchraum wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Save the search space</source>
        <translation>Suchraum speichern</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SpectrogramLanes</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>dB re full-scale sine</source>
        <translation>dB re Sinus bei Vollaussteuerung</translation>
    </message>
    <message>
        <source>Computing the spectrogram</source>
        <translation>Spektrogramm wird berechnet</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SplitPanel</name>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Splitting the corpus</source>
        <translation>Korpus wird aufgeteilt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing leaks between training and test in this split.</source>
        <translation>Bei dieser Aufteilung sickert nichts vom Training in den Test durch.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Clips by part and class</source>
        <translation>Clips nach Teil und Klasse</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Studio</name>
    <message>
        <source>This is the demo corpus: synthesised voices in several emotions. Train a network on it to see what it learns.</source>
        <translation>Dies ist das Demokorpus: synthetische Stimmen in mehreren Emotionen. Trainieren Sie ein Netz damit, um zu sehen, was es lernt.</translation>
    </message>
    <message>
        <source>Train on the demo corpus</source>
        <translation>Mit dem Demokorpus trainieren</translation>
    </message>
    <message>
        <source>Looking at the machine</source>
        <translation>Rechner wird untersucht</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyPage</name>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation>Öffnen Sie zuerst auf der Seite „Korpus“ ein Korpus.</translation>
    </message>
    <message>
        <source>On the Train page: %1</source>
        <translation>Auf der Seite „Training“: %1</translation>
    </message>
    <message>
        <source>The folder of a study</source>
        <translation>Der Ordner einer Studie</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>, each of up to %1 epochs, from fresh weights</source>
        <translation>, jedes mit bis zu %1 Epochen, ab neuen Gewichten</translation>
    </message>
    <message>
        <source>Cross-validate</source>
        <translation>Kreuzvalid.</translation>
    </message>
    <message>
        <source>Judge the folds&apos; models together, too</source>
        <translation>Auch die Modelle der Folds gemeinsam beurteilen</translation>
    </message>
    <message>
        <source>How good are these options?</source>
        <translation>Wie gut sind diese Optionen?</translation>
    </message>
    <message>
        <source>What do the wavelets add?</source>
        <translation>Was bringen die Wavelets?</translation>
    </message>
    <message>
        <source>Cross-validation: a fresh network for every fold</source>
        <translation>Kreuzvalidierung: ein neues Netz für jeden Fold</translation>
    </message>
    <message>
        <source>The paper&apos;s ablation: fixed db10, CQF, PerLayer and PerFilter kernels, each with and without thresholds, on every fold</source>
        <translation>Die Ablation des Artikels: feste db10-Kerne, CQF, PerLayer und PerFilter, jeweils mit und ohne Schwellen, auf jedem Fold</translation>
    </message>
    <message>
        <source>The folds&apos; models answer together by their mean probability; only where they share their test clips, and reported apart</source>
        <translation>Die Modelle der Folds antworten gemeinsam mit ihrer mittleren Wahrscheinlichkeit; nur wo sie dieselben Testclips haben, und getrennt ausgewiesen</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Parts that the clips or the speakers are dealt into</source>
        <translation>Teile, auf die die Clips oder die Sprecher verteilt werden</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Of the weights, the order of the clips and the split</source>
        <translation>Für die Gewichte, die Reihenfolge der Clips und die Aufteilung</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Times that every fold is trained, each with another seed and split</source>
        <translation>Wie oft jeder Fold trainiert wird, jedes Mal mit anderem Seed und anderer Aufteilung</translation>
    </message>
    <message>
        <source>Processes at a time</source>
        <translation>Prozesse gleichzeitig</translation>
    </message>
    <message>
        <source>Trainings at the same time, each with its share of the processors; other machines can join with “sigwavnet crossvalidate --worker”</source>
        <translation>Gleichzeitige Trainings, jedes mit seinem Anteil an den Prozessoren; andere Rechner können mit „sigwavnet crossvalidate --worker“ mitmachen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Anzahl der Seeds</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Erster Seed</translation>
    </message>
    <message>
        <source>All other options are the Train page&apos;s. Every fold starts from fresh weights; its model is chosen by the validation part alone.</source>
        <translation>Alle anderen Optionen sind die der Seite „Training“. Jeder Fold beginnt mit neuen Gewichten; sein Modell wird allein nach dem Validierungsteil gewählt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Trains every fold on the open corpus</source>
        <translation>Trainiert jeden Fold auf dem geöffneten Korpus</translation>
    </message>
    <message>
        <source>Every training writes a checkpoint; the study can be resumed later</source>
        <translation>Jedes Training schreibt einen Checkpoint; die Studie kann später fortgesetzt werden</translation>
    </message>
    <message>
        <source>Goes on with the study that is shown; what had failed is tried again</source>
        <translation>Setzt die angezeigte Studie fort; Fehlgeschlagenes wird erneut versucht</translation>
    </message>
    <message>
        <source>Shows a study that was begun before, here or by the command line</source>
        <translation>Zeigt eine früher begonnene Studie, hier oder auf der Befehlszeile gestartet</translation>
    </message>
    <message>
        <source>Start cross-validation</source>
        <translation>Kreuzvalidierung starten</translation>
    </message>
    <message>
        <source>Stop cross-validation</source>
        <translation>Kreuzvalidierung stoppen</translation>
    </message>
    <message>
        <source>Resume cross-validation</source>
        <translation>Kreuzvalidierung fortsetzen</translation>
    </message>
    <message>
        <source>Open a study…</source>
        <translation>Studie öffnen…</translation>
    </message>
    <message>
        <source>No cross-validation yet</source>
        <translation>Noch keine Kreuzvalidierung</translation>
    </message>
    <message>
        <source>A cross-validation trains a fresh network for every fold and tells how well the options do on clips that none of them has learned, with intervals. Each fold is a process and a run of its own: one that dies loses nothing, and a stopped or killed study goes on where it was.</source>
        <translation>Eine Kreuzvalidierung trainiert für jeden Fold ein neues Netz und zeigt, mit Intervallen, wie gut die Optionen bei Clips abschneiden, die keines der Netze gelernt hat. Jeder Fold ist ein eigener Prozess und ein eigener Lauf: Stürzt einer ab, geht nichts verloren, und eine gestoppte oder abgebrochene Studie geht dort weiter, wo sie war.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyRun</name>
    <message>
        <source>Ablation study</source>
        <translation>Ablationsstudie</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Opening a study</source>
        <translation>Studie wird geöffnet</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyView</name>
    <message>
        <source>%1: %2, ablation</source>
        <translation>%1: %2, Ablation</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>All trainings together</source>
        <translation>Alle Trainings zusammen</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Double click: opens the fold&apos;s model on the Evaluate page</source>
        <translation>Doppelklick: öffnet das Modell des Folds auf der Seite „Evaluieren“</translation>
    </message>
    <message>
        <source>Confusion matrix of all answers</source>
        <translation>Konfusionsmatrix aller Antworten</translation>
    </message>
    <message>
        <source>When the first training has finished, its confusion matrix.</source>
        <translation>Sobald das erste Training abgeschlossen ist: seine Konfusionsmatrix.</translation>
    </message>
    <message>
        <source>Stopping: each training writes a checkpoint. %1</source>
        <translation>Wird gestoppt: Jedes Training schreibt einen Checkpoint. %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Other processes are training it; Resume joins them. %1</source>
        <translation>Andere Prozesse trainieren sie; „Fortsetzen“ schließt sich ihnen an. %1</translation>
    </message>
    <message>
        <source>Stopped; it can be resumed. %1</source>
        <translation>Gestoppt; kann fortgesetzt werden. %1</translation>
    </message>
    <message>
        <source>Finished. %1</source>
        <translation>Abgeschlossen. %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Suggester</name>
    <message>
        <source>Open a model first: File → Open model…, or train one on the Train page.</source>
        <translation>Öffnen Sie zuerst ein Modell: Datei → Modell öffnen…, oder trainieren Sie eines auf der Seite „Training“.</translation>
    </message>
    <message>
        <source>The model suggests labels</source>
        <translation>Das Modell schlägt Labels vor</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be looked at by the model; they stay in the queue.</source>
        <translation>
            <numerusform>%n Clip konnte vom Modell nicht geprüft werden; er bleibt in der Warteschlange.</numerusform>
            <numerusform>%n Clips konnten vom Modell nicht geprüft werden; sie bleiben in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model also knows classes that this project does not have: %1.</source>
        <translation>Das Modell kennt auch Klassen, die dieses Projekt nicht hat: %1.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SuggestionPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Let the open model suggest</source>
        <translation>Geöffnetes Modell vorschlagen lassen</translation>
    </message>
    <message>
        <source>Hides what the model says, so that it does not lead you</source>
        <translation>Verbirgt, was das Modell sagt, damit es Sie nicht beeinflusst</translation>
    </message>
    <message>
        <source>No model has looked at these clips yet.</source>
        <translation>Noch hat kein Modell diese Clips geprüft.</translation>
    </message>
    <message>
        <source>Suggestions are hidden while you label blind.</source>
        <translation>Vorschläge sind ausgeblendet, solange Sie blind annotieren.</translation>
    </message>
    <message>
        <source>The model has not come to this clip yet.</source>
        <translation>Das Modell ist noch nicht bei diesem Clip angekommen.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TimelineLanes</name>
    <message>
        <source>Class probabilities</source>
        <translation>Klassenwahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>windows of %1</source>
        <translation>Fenster von %1</translation>
    </message>
    <message>
        <source>This is a part of a longer file. Open the file itself to see its class probabilities over time.</source>
        <translation>Dies ist ein Teil einer längeren Datei. Öffnen Sie die Datei selbst, um ihre Klassenwahrscheinlichkeiten im Zeitverlauf zu sehen.</translation>
    </message>
    <message>
        <source>This recording lasts %1. Choose &quot;Compute class probabilities over time&quot; in the Lanes menu; it can be cancelled at any time.</source>
        <translation>Diese Aufnahme dauert %1. Wählen Sie im Menü „Spuren“ den Befehl „Klassenwahrscheinlichkeiten im Zeitverlauf berechnen“; er lässt sich jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>Class probabilities over time</source>
        <translation>Klassenwahrscheinlichkeiten im Zeitverlauf</translation>
    </message>
    <message>
        <source>This was cancelled. Choose &quot;Compute class probabilities over time&quot; in the Lanes menu to try again.</source>
        <translation>Dies wurde abgebrochen. Wählen Sie im Menü „Spuren“ den Befehl „Klassenwahrscheinlichkeiten im Zeitverlauf berechnen“, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Compute class probabilities over time</source>
        <translation>Klassenwahrscheinlichkeiten im Zeitverlauf berechnen</translation>
    </message>
    <message>
        <source>Probabilities: window</source>
        <translation>Wahrscheinlichkeiten: Fenster</translation>
    </message>
    <message>
        <source>Probabilities: a window every</source>
        <translation>Wahrscheinlichkeiten: ein Fenster alle</translation>
    </message>
    <message>
        <source>Probabilities: smoothing</source>
        <translation>Wahrscheinlichkeiten: Glättung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Export class probabilities…</source>
        <translation>Klassenwahrscheinlichkeiten exportieren…</translation>
    </message>
    <message>
        <source>Export class probabilities</source>
        <translation>Klassenwahrscheinlichkeiten exportieren</translation>
    </message>
    <message>
        <source>Table of windows (*.csv);;Audacity labels (*.txt);;Praat TextGrid (*.TextGrid)</source>
        <translation>Fenstertabelle (*.csv);;Audacity-Labels (*.txt);;Praat-TextGrid (*.TextGrid)</translation>
    </message>
    <message>
        <source>Exporting class probabilities</source>
        <translation>Klassenwahrscheinlichkeiten werden exportiert</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The training did not start.</source>
        <translation>Das Training ist nicht gestartet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing came to an end for 15 minutes.</source>
        <translation>15 Minuten lang wurde nichts fertig.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrainPage</name>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Noch wurde nichts trainiert</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Training stoppen</translation>
    </message>
    <message>
        <source>Load options from a file…</source>
        <translation>Optionen aus Datei laden…</translation>
    </message>
    <message>
        <source>Save options to a file…</source>
        <translation>Optionen in Datei speichern…</translation>
    </message>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation>Öffnen Sie zuerst auf der Seite „Korpus“ ein Korpus.</translation>
    </message>
    <message>
        <source>Save options</source>
        <translation>Optionen speichern</translation>
    </message>
    <message>
        <source>Options (*.json)</source>
        <translation>Optionen (*.json)</translation>
    </message>
    <message>
        <source>Load options</source>
        <translation>Optionen laden</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Measuring how fast this machine trains</source>
        <translation>Es wird gemessen, wie schnell dieser Rechner trainiert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The folder of a run that has not ended</source>
        <translation>Der Ordner eines Laufs, der noch nicht beendet ist</translation>
    </message>
    <message>
        <source>Where the run&apos;s corpus lies now</source>
        <translation>Wo das Korpus des Laufs jetzt liegt</translation>
    </message>
    <message>
        <source>Trains a new run on the open corpus (Ctrl+Return)</source>
        <translation>Trainiert einen neuen Lauf auf dem geöffneten Korpus (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Writes a checkpoint and waits; goes on at once (Ctrl+P)</source>
        <translation>Schreibt einen Checkpoint und wartet; geht auf Wunsch sofort weiter (Strg+P)</translation>
    </message>
    <message>
        <source>Writes a checkpoint and ends; the run can be resumed later (Ctrl+.)</source>
        <translation>Schreibt einen Checkpoint und endet; der Lauf kann später fortgesetzt werden (Strg+.)</translation>
    </message>
    <message>
        <source>Choose a preset and press Start. The window stays usable meanwhile: curves, filters and the confusion matrix appear here as the network learns.</source>
        <translation>Wählen Sie eine Voreinstellung und klicken Sie auf „Training starten“. Das Fenster bleibt währenddessen bedienbar: Kurven, Filter und Konfusionsmatrix erscheinen hier, während das Netz lernt.</translation>
    </message>
    <message>
        <source>Resume a run…</source>
        <translation>Lauf fortsetzen…</translation>
    </message>
    <message>
        <source>Pause training, or go on</source>
        <translation>Training anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>Option suchen</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrainingRun</name>
    <message>
        <source>Training %1</source>
        <translation>Training %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n epoch(s)</source>
        <translation>
            <numerusform>Nach %n Epoche gestoppt</numerusform>
            <numerusform>Nach %n Epochen gestoppt</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, the best was epoch %1</source>
        <translation>Abgeschlossen, die beste war Epoche %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TransportBar</name>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Repeat the selection; drag on the time axis to select</source>
        <translation>Auswahl wiederholen; zum Auswählen auf der Zeitachse ziehen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Mehr Zeit anzeigen (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Weniger Zeit anzeigen (+)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Show the whole recording (0)</source>
        <translation>Ganze Aufnahme anzeigen (0)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>cursor %1</source>
        <translation>Cursor %1</translation>
    </message>
    <message>
        <source>nominal interval %1</source>
        <translation>Nennintervall %1</translation>
    </message>
    <message>
        <source>selection %1</source>
        <translation>Auswahl %1</translation>
    </message>
    <message>
        <source>Listen to</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>What is played: the recording, what the network keeps of it, or one level</source>
        <translation>Was abgespielt wird: die Aufnahme, was das Netz davon behält, oder eine Stufe</translation>
    </message>
    <message>
        <source>Which lanes are shown, and how they are computed</source>
        <translation>Welche Spuren angezeigt und wie sie berechnet werden</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrustBook</name>
    <message>
        <source>Testing explanations and attention</source>
        <translation>Erklärungen und Attention werden geprüft</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrustDialog</name>
    <message>
        <source>Tests of explanations and attention</source>
        <translation>Prüfungen von Erklärungen und Attention</translation>
    </message>
    <message>
        <source>Compare with another training…</source>
        <translation>Mit einem anderen Training vergleichen…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>Whether to believe it</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Open a model, and a corpus or a recording to test it on.</source>
        <translation>Öffnen Sie ein Modell und dazu ein Korpus oder eine Aufnahme, um es daran zu prüfen.</translation>
    </message>
    <message>
        <source>Another training of the same network</source>
        <translation>Ein anderes Training desselben Netzes</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth)</source>
        <translation>Modelle (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Als JSON speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the tests</source>
        <translation>Prüfungen werden gespeichert</translation>
    </message>
    <message>
        <source>Testing… %1</source>
        <translation>Wird geprüft… %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Tested on %n clip(s), taken from: %1</source>
        <translation>
            <numerusform>Geprüft an %n Clip, entnommen aus: %1</numerusform>
            <numerusform>Geprüft an %n Clips, entnommen aus: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>This model was not tested yet.</source>
        <translation>Dieses Modell wurde noch nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>The test takes %n clip(s) from: %1</source>
        <translation>
            <numerusform>Die Prüfung nimmt %n Clip aus: %1</numerusform>
            <numerusform>Die Prüfung nimmt %n Clips aus: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>After the tests.</source>
        <translation>Nach den Prüfungen.</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Cascading randomisation</source>
        <translation>Kaskadierte Randomisierung</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveformDelegate</name>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveformLanes</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>der Vollaussteuerung</translation>
    </message>
    <message>
        <source>Drawing the waveform</source>
        <translation>Wellenform wird gezeichnet</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveletPanel</name>
    <message>
        <source>Measures</source>
        <translation>Kenngrößen</translation>
    </message>
    <message>
        <source>Analysing the wavelets</source>
        <translation>Wavelets werden analysiert</translation>
    </message>
    <message>
        <source>random kernels</source>
        <translation>zufällige Kerne</translation>
    </message>
    <message>
        <source>%1 · started as %2 · %3 taps · input at %4 Hz</source>
        <translation>%1 · gestartet als %2 · %3 Taps · Eingang mit %4 Hz</translation>
    </message>
    <message numerus="yes">
        <source>This model has %n level(s).</source>
        <translation>
            <numerusform>Dieses Modell hat %n Stufe.</numerusform>
            <numerusform>Dieses Modell hat %n Stufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveletsPage</name>
    <message>
        <source>No model is open</source>
        <translation>Kein Modell geöffnet</translation>
    </message>
    <message>
        <source>Open a model file or a run folder, or train one: this page then shows what its wavelets became, beside the ones they started as.</source>
        <translation>Öffnen Sie eine Modelldatei oder den Ordner eines Laufs, oder trainieren Sie ein Modell: Diese Seite zeigt dann, was aus den Wavelets geworden ist, neben denen, von denen sie ausgingen.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kenngrößen</translation>
    </message>
    <message>
        <source>Next level</source>
        <translation>Nächste Stufe</translation>
    </message>
    <message>
        <source>Previous level</source>
        <translation>Vorige Stufe</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Modelle (*.safetensors *.pt *.pth);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Level %1 · %2</source>
        <translation>Stufe %1 · %2</translation>
    </message>
    <message>
        <source>The threshold of level %1 no longer removes small coefficients: its sharpness or the sum of its thresholds is not above 0. Train with a lower rate for kernels and thresholds, or fix the thresholds.</source>
        <translation>Die Schwelle von Stufe %1 entfernt keine kleinen Koeffizienten mehr: Ihre Steilheit oder die Summe ihrer Schwellen liegt nicht über 0. Trainieren Sie mit einer kleineren Rate für Kerne und Schwellen, oder fixieren Sie die Schwellen.</translation>
    </message>
    <message>
        <source>Wavelets</source>
        <translation>Wavelets</translation>
    </message>
    <message>
        <source>No wavelets here</source>
        <translation>Hier gibt es keine Wavelets</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Another &amp;run…</source>
        <translation>Anderer &amp;Lauf…</translation>
    </message>
    <message>
        <source>Compare with the model of a run</source>
        <translation>Mit dem Modell eines Laufs vergleichen</translation>
    </message>
    <message>
        <source>Another model &amp;file…</source>
        <translation>Andere Modell&amp;datei…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show one model again</source>
        <translation>Wieder nur ein Modell anzeigen</translation>
    </message>
    <message>
        <source>Kind of plots</source>
        <translation>Art der Diagramme</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Next kind of plots</source>
        <translation>Nächste Diagrammart</translation>
    </message>
    <message>
        <source>Previous kind of plots</source>
        <translation>Vorige Diagrammart</translation>
    </message>
    <message>
        <source>Later epoch</source>
        <translation>Spätere Epoche</translation>
    </message>
    <message>
        <source>Earlier epoch</source>
        <translation>Frühere Epoche</translation>
    </message>
    <message>
        <source>Play through the epochs</source>
        <translation>Epochen durchlaufen</translation>
    </message>
    <message>
        <source>Compare with a model</source>
        <translation>Mit einem Modell vergleichen</translation>
    </message>
    <message>
        <source>Opening model %1</source>
        <translation>Modell %1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WorkForm</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::CurvePlot</name>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::Histogram</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::LaneStack</name>
    <message>
        <source>Lanes over time</source>
        <translation>Spuren über die Zeit</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::LaneView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Ganze Aufnahme anzeigen</translation>
    </message>
    <message>
        <source>Hide this lane</source>
        <translation>Diese Spur ausblenden</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::MatrixView</name>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 erkannt</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 für %2 gehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 von %2</translation>
    </message>
    <message>
        <source>, %1 of what was called %2</source>
        <translation>, %1 von allem, was %2 genannt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %3 by %4: %n clip(s)</source>
        <translation>
            <numerusform>%1 laut %2, %3 laut %4: %n Clip</numerusform>
            <numerusform>%1 laut %2, %3 laut %4: %n Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::NumberTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::ParallelCoordinates</name>
    <message>
        <source>No trials yet</source>
        <translation>Noch keine Versuche</translation>
    </message>
    <message>
        <source>Parallel coordinates of the trials</source>
        <translation>Parallele Koordinaten der Versuche</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Show all trials</source>
        <translation>Alle Versuche anzeigen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::PlotView</name>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>%1 over %2: %3</source>
        <translation>%1 über %2: %3</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::ProbabilityBars</name>
    <message>
        <source>Class probabilities</source>
        <translation>Klassenwahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::TimeRuler</name>
    <message>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Drag to select a stretch, wheel to zoom, double click to show all</source>
        <translation>Ziehen, um einen Abschnitt auszuwählen; Rad zum Zoomen; Doppelklick zeigt alles</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>einige Sekunden</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>This model is a %1: it has no wavelets.</source>
        <translation>Dieses Modell ist ein %1: Es hat keine Wavelets.</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <translation>%1 – %2&#xa0;%</translation>
    </message>
</context>
</TS>
