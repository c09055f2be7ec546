<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CurveLegend</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source> (measured %1)</source>
        <translation> (mesuré %1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, lissée</translation>
    </message>
</context>
<context>
    <name>EvaluationTables</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe réelle</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
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
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Of the true class</source>
        <translation>De la classe réelle</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>what each part adds to %1</source>
        <translation>ce que chaque partie ajoute à %1</translation>
    </message>
    <message>
        <source>what each block of the waveform adds to %1</source>
        <translation>ce que chaque bloc de la forme d’onde ajoute à %1</translation>
    </message>
    <message>
        <source>for %1; completeness gap %2</source>
        <translation>pour %1&#x202f;; écart de complétude %2</translation>
    </message>
    <message>
        <source>size of the gradient of %1 by each sample</source>
        <translation>grandeur du gradient de %1 par rapport à chaque échantillon</translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source>The figure was not saved</source>
        <translation>La figure n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Images (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Save data …</source>
        <translation>Enregistrer les données…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Copying the data</source>
        <translation>Copie des données</translation>
    </message>
</context>
<context>
    <name>FilterHistory</name>
    <message>
        <source>tap</source>
        <translation>coefficient</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation>Réponse en fréquence</translation>
    </message>
    <message>
        <source>frequency at the level&apos;s input</source>
        <translation>fréquence à l’entrée du niveau</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>h start</source>
        <translation>h au départ</translation>
    </message>
    <message>
        <source>g start</source>
        <translation>g au départ</translation>
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
        <translation>départ</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>Low-pass h</source>
        <translation>Passe-bas h</translation>
    </message>
    <message>
        <source>High-pass g</source>
        <translation>Passe-haut g</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>%1 × uniform</source>
        <translation>%1 × uniforme</translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation>brut %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>gardé %1</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1&#xa0;kHz</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>crête %1</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1&#xa0;dBFS</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#x202f;%</translation>
    </message>
    <message>
        <source>not exact here</source>
        <translation>pas exact ici</translation>
    </message>
</context>
<context>
    <name>MatrixPainter</name>
    <message>
        <source>recognised as</source>
        <translation>reconnu comme</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>extr.</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>classe réelle</translation>
    </message>
</context>
<context>
    <name>ParallelCoordinates</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>QueueOrders</name>
    <message>
        <source>By file</source>
        <translation>Par fichier</translation>
    </message>
    <message>
        <source>Unlabelled first</source>
        <translation>Non étiquetés d’abord</translation>
    </message>
    <message>
        <source>Model least sure</source>
        <translation>Modèle le moins sûr</translation>
    </message>
    <message>
        <source>Model hesitates between two</source>
        <translation>Modèle hésitant entre deux</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Désaccord entre personnes</translation>
    </message>
    <message>
        <source>Model against label</source>
        <translation>Modèle contre étiquette</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>As the files are named.</source>
        <translation>Dans l’ordre des noms de fichiers.</translation>
    </message>
    <message>
        <source>What you have not labelled comes first.</source>
        <translation>Ce que vous n’avez pas étiqueté vient d’abord.</translation>
    </message>
    <message>
        <source>Clips that the model is least sure of over all classes teach it most.</source>
        <translation>Les extraits dont le modèle est le moins sûr, toutes classes confondues, lui apprennent le plus.</translation>
    </message>
    <message>
        <source>Clips where the model&apos;s two best classes are nearly alike.</source>
        <translation>Les extraits dont les deux meilleures classes selon le modèle sont presque à égalité.</translation>
    </message>
    <message>
        <source>Clips that annotators label differently.</source>
        <translation>Les extraits que les annotateurs étiquettent différemment.</translation>
    </message>
    <message>
        <source>Clips whose label the model contradicts most surely: look for slips here.</source>
        <translation>Les extraits dont le modèle contredit l’étiquette avec le plus d’assurance&#xa0;: cherchez-y les erreurs d’inattention.</translation>
    </message>
    <message>
        <source>Shuffled; the same number gives the same order everywhere.</source>
        <translation>Mélangés&#x202f;; le même nombre donne partout le même ordre.</translation>
    </message>
</context>
<context>
    <name>RecordingLanes</name>
    <message>
        <source>Detail %1</source>
        <translation>Détail %1</translation>
    </message>
    <message>
        <source>Approximation</source>
        <translation>Approximation</translation>
    </message>
    <message>
        <source>%1–%2 kHz</source>
        <translation>%1–%2&#xa0;kHz</translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation>%1–%2&#xa0;Hz</translation>
    </message>
    <message>
        <source>Spatial attention</source>
        <translation>Attention spatiale</translation>
    </message>
    <message>
        <source>Temporal attention</source>
        <translation>Attention temporelle</translation>
    </message>
    <message>
        <source>coefficients, %1</source>
        <translation>coefficients, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a band and what its attention may be called</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ResumableRuns</name>
    <message>
        <source>The training %1 was stopped after %2 of %3 epochs.</source>
        <translation>L’entraînement %1 a été arrêté après %2 époques sur %3.</translation>
    </message>
    <message>
        <source>The training %1 was interrupted after %2 of %3 epochs.</source>
        <translation>L’entraînement %1 a été interrompu après %2 époques sur %3.</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Notes of %1</source>
        <translation>Notes de %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)</source>
        <translation>
            <numerusform>Supprimer %n entraînement</numerusform>
            <numerusform>Supprimer %n entraînements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Validation UAR</source>
        <translation>UAR de validation</translation>
    </message>
    <message>
        <source>Validation WA</source>
        <translation>WA de validation</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Training WA</source>
        <translation>WA d’entraînement</translation>
    </message>
    <message>
        <source>Validation F1, macro</source>
        <translation>F1 de validation, macro</translation>
    </message>
    <message>
        <source>Validation F1, weighted</source>
        <translation>F1 de validation, pondéré</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>clips/s</source>
        <translation>extraits/s</translation>
    </message>
    <message>
        <source>Time of an epoch</source>
        <translation>Durée d’une époque</translation>
    </message>
    <message>
        <source>Waiting for input</source>
        <translation>Attente de l’entrée</translation>
    </message>
    <message>
        <source>Upper threshold, level %1</source>
        <translation>Seuil supérieur, niveau %1</translation>
    </message>
    <message>
        <source>Lower threshold, level %1</source>
        <translation>Seuil inférieur, niveau %1</translation>
    </message>
    <message>
        <source>Sharpness, level %1</source>
        <translation>Raideur, niveau %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Validation %1</source>
        <translation>%1 de validation</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Trial %1</source>
        <translation>Essai %1</translation>
    </message>
</context>
<context>
    <name>SegmentLane</name>
    <message>
        <source>not labelled</source>
        <translation>non étiqueté</translation>
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
        <translation>Gris</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Rectangulaire</translation>
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
        <translation>Linéaire (Hz)</translation>
    </message>
    <message>
        <source>Mel (as the ear hears)</source>
        <translation>Mel (comme l’oreille entend)</translation>
    </message>
    <message>
        <source>Spectrogram range</source>
        <translation>Dynamique du spectrogramme</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>Spectrogram colours</source>
        <translation>Couleurs du spectrogramme</translation>
    </message>
    <message>
        <source>Spectrogram frequencies</source>
        <translation>Fréquences du spectrogramme</translation>
    </message>
    <message>
        <source>Spectrogram window</source>
        <translation>Fenêtre du spectrogramme</translation>
    </message>
    <message>
        <source>Spectrogram window length</source>
        <translation>Longueur de la fenêtre du spectrogramme</translation>
    </message>
    <message>
        <source>About 30 ms</source>
        <translation>Environ 30&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 échantillons</translation>
    </message>
    <message>
        <source>Spectrogram overlap</source>
        <translation>Recouvrement du spectrogramme</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>With one speaker or clip there are no intervals.</source>
        <translation>Avec un seul locuteur ou extrait, il n’y a pas d’intervalles.</translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over %n speaker(s).</source>
        <translation>
            <numerusform>Intervalles à 95&#x202f;%&#xa0;: bootstrap sur %n locuteur.</numerusform>
            <numerusform>Intervalles à 95&#x202f;%&#xa0;: bootstrap sur %n locuteurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over %n clip(s).</source>
        <translation>
            <numerusform>Intervalles à 95&#x202f;%&#xa0;: bootstrap sur %n extrait.</numerusform>
            <numerusform>Intervalles à 95&#x202f;%&#xa0;: bootstrap sur %n extraits.</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>training</source>
        <translation>en entraînement</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
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
        <translation>F1 macro [%]</translation>
    </message>
    <message>
        <source>F1 weighted [%]</source>
        <translation>F1 pondéré [%]</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>All answers pooled</source>
        <translation>Toutes les réponses réunies</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n training(s)</source>
        <translation>
            <numerusform>Moyenne de %n entraînement</numerusform>
            <numerusform>Moyenne de %n entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>Ensemble of the folds</source>
        <translation>Ensemble des plis</translation>
    </message>
    <message>
        <source>Of the mean: Nadeau and Bengio&apos;s, since the trainings share clips.</source>
        <translation>Pour la moyenne&#xa0;: ceux de Nadeau et Bengio, puisque les entraînements partagent des extraits.</translation>
    </message>
    <message>
        <source>Expected calibration error, pooled: %1.</source>
        <translation>Erreur de calibration attendue, réponses réunies&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The ensemble is judged when every fold of a repeat has finished.</source>
        <translation>L’ensemble est jugé quand tous les plis d’une répétition sont terminés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Without test clips of a class, which their own UAR leaves out: %1.</source>
        <translation>Sans extraits de test d’une classe, que leur propre UAR laisse donc de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraînés</translation>
    </message>
    <message>
        <source>WA, mean [%]</source>
        <translation>WA, moyenne [%]</translation>
    </message>
    <message>
        <source>UAR, mean [%]</source>
        <translation>UAR, moyenne [%]</translation>
    </message>
    <message>
        <source>WA, pooled [%]</source>
        <translation>WA, réponses réunies [%]</translation>
    </message>
    <message>
        <source>UAR, pooled [%]</source>
        <translation>UAR, réponses réunies [%]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Test clips</source>
        <translation>Extraits de test</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
    <message>
        <source>Validation UAR [%]</source>
        <translation>UAR de validation [%]</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>%1 of %2 trainings finished</source>
        <translation>%1 entraînements sur %2 terminés</translation>
    </message>
    <message numerus="yes">
        <source>, %n training</source>
        <translation>
            <numerusform>, %n en cours</numerusform>
            <numerusform>, %n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n échoué</numerusform>
            <numerusform>, %n échoués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>TrustFigures</name>
    <message>
        <source>Deletion, order of the map</source>
        <translation>Suppression, dans l’ordre de la carte</translation>
    </message>
    <message>
        <source>Deletion, by energy</source>
        <translation>Suppression, selon l’énergie</translation>
    </message>
    <message>
        <source>Deletion, by chance</source>
        <translation>Suppression, au hasard</translation>
    </message>
    <message>
        <source>Area under the probability while parts are removed: the map&apos;s should be the smallest.</source>
        <translation>Aire sous la probabilité pendant que des parties sont supprimées&#xa0;: celle de la carte doit être la plus petite.</translation>
    </message>
    <message>
        <source>Insertion, order of the map</source>
        <translation>Insertion, dans l’ordre de la carte</translation>
    </message>
    <message>
        <source>Insertion, by energy</source>
        <translation>Insertion, selon l’énergie</translation>
    </message>
    <message>
        <source>Insertion, by chance</source>
        <translation>Insertion, au hasard</translation>
    </message>
    <message>
        <source>Area under the probability while parts are given back: the map&apos;s should be the largest.</source>
        <translation>Aire sous la probabilité pendant que des parties sont rendues&#xa0;: celle de la carte doit être la plus grande.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence of the answer [nats]: near 0, the weights do not matter.</source>
        <translation>Divergence de Kullback-Leibler de la réponse [nats]&#xa0;: près de 0, les poids n’importent pas.</translation>
    </message>
    <message>
        <source>Equal weights: divergence</source>
        <translation>Poids égaux&#xa0;: divergence</translation>
    </message>
    <message>
        <source>Equal weights: answers that change</source>
        <translation>Poids égaux&#xa0;: réponses qui changent</translation>
    </message>
    <message>
        <source>Permuted weights: divergence</source>
        <translation>Poids permutés&#xa0;: divergence</translation>
    </message>
    <message>
        <source>Permuted weights: answers that change</source>
        <translation>Poids permutés&#xa0;: réponses qui changent</translation>
    </message>
    <message>
        <source>Rank correlation of the weights with what occlusion changes there: 1 where they agree.</source>
        <translation>Corrélation de rangs des poids avec ce que l’occlusion y change&#xa0;: 1 quand ils concordent.</translation>
    </message>
    <message>
        <source>Spatial weights and occlusion</source>
        <translation>Poids spatiaux et occlusion</translation>
    </message>
    <message>
        <source>Temporal weights and occlusion</source>
        <translation>Poids temporels et occlusion</translation>
    </message>
    <message>
        <source>Mean divergence of the trainings&apos; weights from their mean [nats].</source>
        <translation>Divergence moyenne des poids des entraînements par rapport à leur moyenne [nats].</translation>
    </message>
    <message>
        <source>Spread over trainings</source>
        <translation>Dispersion entre entraînements</translation>
    </message>
    <message>
        <source>Spread by chance</source>
        <translation>Dispersion due au hasard</translation>
    </message>
    <message>
        <source>The occlusion map may be believed.</source>
        <translation>On peut se fier à la carte d’occlusion.</translation>
    </message>
    <message>
        <source>The occlusion map must not be believed.</source>
        <translation>Il ne faut pas se fier à la carte d’occlusion.</translation>
    </message>
    <message>
        <source>Attention tells what matters.</source>
        <translation>L’attention dit ce qui compte.</translation>
    </message>
    <message>
        <source>Attention: weights, not importance.</source>
        <translation>Attention&#xa0;: des poids, pas une importance.</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Insertion</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>by the map</source>
        <translation>selon la carte</translation>
    </message>
    <message>
        <source>by energy</source>
        <translation>selon l’énergie</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>Cascading randomisation</source>
        <translation>Randomisation en cascade</translation>
    </message>
    <message>
        <source>Layers back at their start</source>
        <translation>Couches ramenées à leur départ</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Corrélation de rangs</translation>
    </message>
    <message>
        <source>map as it was and map now</source>
        <translation>carte d’origine et carte actuelle</translation>
    </message>
    <message>
        <source>Back at its start: %1</source>
        <translation>Ramené au départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rank correlation of the map with the true one, after this layer and all above it went back to where training starts: it should fall.</source>
        <translation>Corrélation de rangs de la carte avec la vraie, après que cette couche et toutes celles au-dessus ont été ramenées au point de départ de l’entraînement&#xa0;: elle doit baisser.</translation>
    </message>
</context>
<context>
    <name>WaveletFigures</name>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appris</translation>
    </message>
    <message>
        <source>tap</source>
        <translation>coefficient</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation>Réponse en fréquence</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>h start</source>
        <translation>h départ</translation>
    </message>
    <message>
        <source>g start</source>
        <translation>g départ</translation>
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
        <translation>Seuil</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>coefficient</translation>
    </message>
    <message>
        <source>after thresholding</source>
        <translation>après seuillage</translation>
    </message>
    <message>
        <source>This network was built without thresholds: details pass unchanged.</source>
        <translation>Ce réseau a été construit sans seuils&#xa0;: les détails passent inchangés.</translation>
    </message>
    <message>
        <source>mostly removed</source>
        <translation>presque supprimé</translation>
    </message>
    <message>
        <source>Wavelet ψ</source>
        <translation>Ondelette ψ</translation>
    </message>
    <message>
        <source>Scaling function φ</source>
        <translation>Fonction d’échelle φ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitude</translation>
    </message>
    <message>
        <source>Low-pass h</source>
        <translation>Passe-bas h</translation>
    </message>
    <message>
        <source>High-pass g</source>
        <translation>Passe-haut g</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>Filter bank</source>
        <translation>Banc de filtres</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>fréquence</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>h scaled to Σh = √2</source>
        <translation>h mis à l’échelle : Σh = √2</translation>
    </message>
    <message>
        <source>nominal band</source>
        <translation>bande nominale</translation>
    </message>
    <message>
        <source>Each level should pass its own octave and little else. Level %1 has %2 of its energy inside %3 (above 80 % is good) and passes %4.</source>
        <translation>Chaque niveau devrait laisser passer sa propre octave et peu d’autre chose. Le niveau %1 a %2 de son énergie dans %3 (plus de 80&#x202f;% est bon) et laisse passer %4.</translation>
    </message>
    <message>
        <source>Littlewood–Paley sum</source>
        <translation>Somme de Littlewood–Paley</translation>
    </message>
    <message>
        <source>share of the energy</source>
        <translation>part de l’énergie</translation>
    </message>
    <message>
        <source>What all levels together hear of each frequency: 1 everywhere is good, near 0 the network is deaf. Here %1 to %2; coding gain %3 dB.</source>
        <translation>Ce que tous les niveaux ensemble entendent de chaque fréquence&#xa0;: 1 partout est bon, près de 0 le réseau est sourd. Ici %1 à %2&#x202f;; gain de codage %3&#xa0;dB.</translation>
    </message>
    <message>
        <source>Drift over the epochs</source>
        <translation>Écart au fil des époques</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>distance of h from the start</source>
        <translation>distance de h au départ</translation>
    </message>
    <message>
        <source>The filters of earlier epochs are not known. Open the run&apos;s folder rather than a model file: a run keeps them in filters.jsonl. Kernels that start from random numbers have no start to drift from.</source>
        <translation>Les filtres des époques antérieures ne sont pas connus. Ouvrez le dossier de l’entraînement plutôt qu’un fichier de modèle&#xa0;: un entraînement les garde dans filters.jsonl. Les noyaux qui partent de nombres aléatoires n’ont pas de départ dont s’écarter.</translation>
    </message>
    <message>
        <source>How far each level&apos;s low-pass is from where it began: curves that flatten say that it has learned what it can. Level %1 went farthest, %2.</source>
        <translation>À quelle distance le passe-bas de chaque niveau est de son point de départ&#xa0;: des courbes qui s’aplatissent disent qu’il a appris ce qu’il peut. Le niveau %1 est allé le plus loin, %2.</translation>
    </message>
    <message>
        <source>The taps of level %1 are not numbers any more: the training diverged. Train with a lower learning rate for the kernels, or open an earlier epoch.</source>
        <translation>Les coefficients du niveau %1 ne sont plus des nombres&#xa0;: l’entraînement a divergé. Entraînez avec un taux d’apprentissage plus bas pour les noyaux, ou ouvrez une époque antérieure.</translation>
    </message>
    <message>
        <source>below %1 dB</source>
        <translation>moins de %1&#xa0;dB</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>What the details of this level are made by. It should rise and fall around 0, so that a constant sound gives no details.</source>
        <translation>Ce qui produit les détails de ce niveau. Il devrait monter et descendre autour de 0, pour qu’un son constant ne donne pas de détails.</translation>
    </message>
    <message>
        <source>What the next level hears is made by it. It should add up to √2: this one adds up to %1.</source>
        <translation>Il produit ce que le niveau suivant entend. Sa somme devrait être √2&#xa0;: celle-ci est %1.</translation>
    </message>
    <message>
        <source>What the next level hears is made by it. It should add up to √2: this one adds up to %1, and lies %2 from its start.</source>
        <translation>Il produit ce que le niveau suivant entend. Sa somme devrait être √2&#xa0;: celle-ci est %1, et il est à %2 de son départ.</translation>
    </message>
    <message>
        <source>0 dB in the pass band and below −40 dB in the stop band are good. At half the rate the low-pass lets %1 through.</source>
        <translation>0&#xa0;dB dans la bande passante et moins de −40&#xa0;dB dans la bande coupée sont bons. À la demi-fréquence, le passe-bas laisse passer %1.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>A straight line in the pass band is good: all frequencies then arrive together. Where a filter passes almost nothing its phase says nothing.</source>
        <translation>Une droite dans la bande passante est bonne&#xa0;: toutes les fréquences arrivent alors ensemble. Là où un filtre ne laisse presque rien passer, sa phase ne dit rien.</translation>
    </message>
    <message>
        <source>Group delay</source>
        <translation>Retard de groupe</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>retard</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>In samples at the level&apos;s input. A flat curve in the pass band is good; it lies at %1 for a filter that is symmetric in time.</source>
        <translation>En échantillons à l’entrée du niveau. Une courbe plate dans la bande passante est bonne&#x202f;; elle est à %1 pour un filtre symétrique en temps.</translation>
    </message>
    <message>
        <source>Zeros of the low-pass</source>
        <translation>Zéros du passe-bas</translation>
    </message>
    <message>
        <source>real part</source>
        <translation>partie réelle</translation>
    </message>
    <message>
        <source>imaginary part</source>
        <translation>partie imaginaire</translation>
    </message>
    <message numerus="yes">
        <source>%n further out</source>
        <translation>
            <numerusform>%n plus loin</numerusform>
            <numerusform>%n plus loin</numerusform>
        </translation>
    </message>
    <message>
        <source>Zeros at −1 make approximations smooth: as many as at the start are good. Here %1, at the start %2.</source>
        <translation>Les zéros en −1 rendent les approximations lisses&#xa0;: autant qu’au départ est bon. Ici %1, au départ %2.</translation>
    </message>
    <message>
        <source>Zeros at −1 make approximations smooth: the more the better. Here %1.</source>
        <translation>Les zéros en −1 rendent les approximations lisses&#xa0;: plus il y en a, mieux c’est. Ici %1.</translation>
    </message>
    <message>
        <source>Power complementarity</source>
        <translation>Complémentarité de puissance</translation>
    </message>
    <message>
        <source>power of h and its mirror</source>
        <translation>puissance de h et de son miroir</translation>
    </message>
    <message>
        <source>0 dB everywhere is good: nothing is then lost or doubled. The level keeps between %1 and %2 of a signal&apos;s energy.</source>
        <translation>0&#xa0;dB partout est bon&#xa0;: rien n’est alors perdu ni doublé. Le niveau conserve entre %1 et %2 de l’énergie d’un signal.</translation>
    </message>
    <message>
        <source>Nearest classical wavelet</source>
        <translation>Ondelette classique la plus proche</translation>
    </message>
    <message>
        <source>No classical wavelet resembles these taps.</source>
        <translation>Aucune ondelette classique ne ressemble à ces coefficients.</translation>
    </message>
    <message>
        <source>%1 mirrored</source>
        <translation>%1 en miroir</translation>
    </message>
    <message numerus="yes">
        <source>%1, moved by %n sample(s) and scaled by %2, is %3 away; below 10 % the filter still is that wavelet.</source>
        <translation>
            <numerusform>%1, décalée de %n échantillon et mise à l’échelle par %2, est à %3&#x202f;; en dessous de 10&#x202f;%, le filtre est encore cette ondelette.</numerusform>
            <numerusform>%1, décalée de %n échantillons et mise à l’échelle par %2, est à %3&#x202f;; en dessous de 10&#x202f;%, le filtre est encore cette ondelette.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wavelet ψ, exact</source>
        <translation>Ondelette ψ, exacte</translation>
    </message>
    <message>
        <source>Scaling function φ, exact</source>
        <translation>Fonction d’échelle φ, exacte</translation>
    </message>
    <message>
        <source>At the dyadic points without any error of the cascade: what the cascade beside it comes near to.</source>
        <translation>Aux points dyadiques, sans aucune erreur de la cascade&#xa0;: ce dont s’approche la cascade à côté.</translation>
    </message>
    <message>
        <source>Of this level&apos;s kernels alone, as if every level had them: the cascade beside it uses each level&apos;s own.</source>
        <translation>Des seuls noyaux de ce niveau, comme si tous les niveaux les avaient&#xa0;: la cascade à côté emploie ceux de chaque niveau.</translation>
    </message>
    <message>
        <source>The atom that a coefficient of this level stands for. A short, smooth one with its energy in the middle says when and at what frequency something happened.</source>
        <translation>L’atome que représente un coefficient de ce niveau. Court, lisse et son énergie au milieu, il dit quand et à quelle fréquence quelque chose s’est passé.</translation>
    </message>
    <message>
        <source>The atom of the approximation. Smooth and without ripples at its ends is good.</source>
        <translation>L’atome de l’approximation. Lisse et sans ondulations à ses extrémités, il est bon.</translation>
    </message>
    <message>
        <source>The atom of the approximation, each level&apos;s own kernels at its step of the cascade. Smooth and without ripples at its ends is good.</source>
        <translation>L’atome de l’approximation, avec les noyaux propres à chaque niveau à son étape de la cascade. Lisse et sans ondulations à ses extrémités, il est bon.</translation>
    </message>
    <message>
        <source>This threshold is turned: it lets small coefficients through rather than large ones (a = %1, t₊ + t₋ = %2; both should be above 0).</source>
        <translation>Ce seuil est inversé&#xa0;: il laisse passer les petits coefficients plutôt que les grands (a = %1, t₊ + t₋ = %2&#x202f;; les deux devraient être supérieurs à 0).</translation>
    </message>
    <message>
        <source>It removes nothing: no coefficient loses half of its size.</source>
        <translation>Il ne supprime rien&#xa0;: aucun coefficient ne perd la moitié de sa grandeur.</translation>
    </message>
    <message>
        <source>Small coefficients should vanish and large ones stay as they are. Between %1 and %2 more than half of a coefficient is removed.</source>
        <translation>Les petits coefficients devraient disparaître et les grands rester tels quels. Entre %1 et %2, plus de la moitié d’un coefficient est supprimée.</translation>
    </message>
    <message>
        <source>The threshold of level %1 is not known at this epoch, or not a number any more.</source>
        <translation>Le seuil du niveau %1 n’est pas connu à cette époque, ou n’est plus un nombre.</translation>
    </message>
    <message>
        <source>Gain of the threshold</source>
        <translation>Gain du seuil</translation>
    </message>
    <message>
        <source>Near 0 in the middle and 1 outside is good; where it crosses ½ half of a coefficient is kept. At 0 this one has %1, at the start %2.</source>
        <translation>Près de 0 au milieu et 1 à l’extérieur est bon&#x202f;; là où la courbe croise ½, la moitié d’un coefficient est conservée. En 0, celle-ci vaut %1, au départ %2.</translation>
    </message>
    <message>
        <source>frequency at the level&apos;s input</source>
        <translation>fréquence à l’entrée du niveau</translation>
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
        <translation>Gain du passe-bas pour un signal constant&#x202f;; 0 conserve le niveau de chaque approximation.</translation>
    </message>
    <message>
        <source>Σh² − 1</source>
        <translation>Σh² − 1</translation>
    </message>
    <message>
        <source>Energy of the low-pass; 0 for an orthonormal wavelet.</source>
        <translation>Énergie du passe-bas&#x202f;; 0 pour une ondelette orthonormée.</translation>
    </message>
    <message>
        <source>Overlap with its own shifts</source>
        <translation>Recouvrement avec ses décalages</translation>
    </message>
    <message>
        <source>Largest autocorrelation of h at an even shift; 0 for an orthonormal wavelet.</source>
        <translation>Plus grande autocorrélation de h à un décalage pair&#x202f;; 0 pour une ondelette orthonormée.</translation>
    </message>
    <message>
        <source>Power complementarity</source>
        <translation>Complémentarité de puissance</translation>
    </message>
    <message>
        <source>Largest |p − 2| with p = |H(ω)|² + |H(ω + π)|²; 0 when low- and high-pass share the power evenly.</source>
        <translation>Plus grand |p − 2| avec p = |H(ω)|² + |H(ω + π)|²&#x202f;; 0 quand passe-bas et passe-haut se partagent également la puissance.</translation>
    </message>
    <message>
        <source>Lower frame bound</source>
        <translation>Borne inférieure du repère</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Least share of a signal&apos;s energy that the level keeps; 0 means that some signals vanish.</source>
        <translation>Plus petite part de l’énergie d’un signal que le niveau conserve&#x202f;; 0 signifie que certains signaux disparaissent.</translation>
    </message>
    <message>
        <source>Upper frame bound</source>
        <translation>Borne supérieure du repère</translation>
    </message>
    <message>
        <source>Greatest share of a signal&apos;s energy that the level keeps; above 1 it amplifies.</source>
        <translation>Plus grande part de l’énergie d’un signal que le niveau conserve&#x202f;; au-dessus de 1, il amplifie.</translation>
    </message>
    <message>
        <source>Low-pass at half the rate [dB]</source>
        <translation>Passe-bas à la demi-fréquence [dB]</translation>
    </message>
    <message>
        <source>below −40</source>
        <translation>sous −40</translation>
    </message>
    <message>
        <source>Vanishing moments</source>
        <translation>Moments nuls</translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation>comme au départ</translation>
    </message>
    <message>
        <source>Polynomial degrees that the high-pass does not see (normalised moment below 0.001).</source>
        <translation>Degrés de polynômes que le passe-haut ne voit pas (moment normalisé inférieur à 0,001).</translation>
    </message>
    <message>
        <source>Pass band of the details (−3 dB)</source>
        <translation>Bande passante des détails (−3 dB)</translation>
    </message>
    <message>
        <source>Frequencies of the recording that reach this level&apos;s details.</source>
        <translation>Fréquences de l’enregistrement qui atteignent les détails de ce niveau.</translation>
    </message>
    <message>
        <source>Energy inside the nominal band [%]</source>
        <translation>Énergie dans la bande nominale [%]</translation>
    </message>
    <message>
        <source>above 80</source>
        <translation>plus de 80</translation>
    </message>
    <message>
        <source>Share of the details&apos; response inside %1.</source>
        <translation>Part de la réponse des détails dans %1.</translation>
    </message>
    <message>
        <source>Drift from the start [%]</source>
        <translation>Écart au départ [%]</translation>
    </message>
    <message>
        <source>0: unchanged</source>
        <translation>0&#xa0;: inchangé</translation>
    </message>
    <message>
        <source>‖h − h₀‖ / ‖h₀‖ of the low-pass; above 50 % it is another filter.</source>
        <translation>‖h − h₀‖ / ‖h₀‖ du passe-bas&#x202f;; au-delà de 50&#x202f;%, c’est un autre filtre.</translation>
    </message>
    <message>
        <source>y = d · (σ(a(d − t₊)) + σ(−a(d + t₋))). With a ≤ 0 or t₊ + t₋ ≤ 0 it removes large coefficients instead of small ones.</source>
        <translation>y = d · (σ(a(d − t₊)) + σ(−a(d + t₋))). Avec a ≤ 0 ou t₊ + t₋ ≤ 0, il supprime les grands coefficients au lieu des petits.</translation>
    </message>
    <message>
        <source>Threshold t₊</source>
        <translation>Seuil t₊</translation>
    </message>
    <message>
        <source>t₊ + t₋ above 0</source>
        <translation>t₊ + t₋ au-dessus de 0</translation>
    </message>
    <message>
        <source>Threshold t₋</source>
        <translation>Seuil t₋</translation>
    </message>
    <message>
        <source>Sharpness a</source>
        <translation>Raideur a</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>au-dessus de 0</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>A good value is</source>
        <translation>Une bonne valeur est</translation>
    </message>
    <message>
        <source>|H(π)/H(0)|: what the low-pass lets through where it should block; −120 stands for less as well.</source>
        <translation>|H(π)/H(0)|&#xa0;: ce que le passe-bas laisse passer là où il devrait bloquer&#x202f;; −120 vaut aussi pour moins.</translation>
    </message>
    <message>
        <source>Perfect-reconstruction loss</source>
        <translation>Perte de reconstruction parfaite</translation>
    </message>
    <message>
        <source>4 Σ (r[2m] − δ[m])²: how far a mirrored pair with this low-pass is from giving its input back. For an independent high-pass read the frame bounds instead.</source>
        <translation>4 Σ (r[2m] − δ[m])²&#xa0;: à quel point une paire en miroir avec ce passe-bas est loin de rendre son entrée. Pour un passe-haut indépendant, lisez plutôt les bornes du repère.</translation>
    </message>
    <message>
        <source>Zeros of the low-pass at −1</source>
        <translation>Zéros du passe-bas en −1</translation>
    </message>
    <message>
        <source>How often (1 + z⁻¹) divides H(z): each one is a polynomial degree that the approximations keep.</source>
        <translation>Combien de fois (1 + z⁻¹) divise H(z)&#xa0;: chacune est un degré de polynôme que les approximations conservent.</translation>
    </message>
    <message>
        <source>Sobolev regularity</source>
        <translation>Régularité de Sobolev</translation>
    </message>
    <message>
        <source>above 0.5</source>
        <translation>au-dessus de 0,5</translation>
    </message>
    <message>
        <source>Smoothness of the scaling function of this level&apos;s low-pass alone: continuous above 0.5, about that many derivatives beyond. db10 has 3.40.</source>
        <translation>Régularité de la fonction d’échelle du seul passe-bas de ce niveau&#xa0;: continue au-dessus de 0,5, et environ autant de dérivées qu’il y a au-delà. db10 a 3,40.</translation>
    </message>
    <message>
        <source>Spread in time σt [ms]</source>
        <translation>Étalement en temps σt [ms]</translation>
    </message>
    <message>
        <source>Deviation of the energy of the level&apos;s atom around its centre.</source>
        <translation>Écart type de l’énergie de l’atome du niveau autour de son centre.</translation>
    </message>
    <message>
        <source>Spread in frequency σf [Hz]</source>
        <translation>Étalement en fréquence σf [Hz]</translation>
    </message>
    <message>
        <source>Deviation of the energy of the level&apos;s response around its centre.</source>
        <translation>Écart type de l’énergie de la réponse du niveau autour de son centre.</translation>
    </message>
    <message>
        <source>σt σω</source>
        <translation>σt σω</translation>
    </message>
    <message>
        <source>near ½</source>
        <translation>proche de ½</translation>
    </message>
    <message>
        <source>Time times frequency spread of the level&apos;s atom; ½ is the least there can be: the smaller, the more sharply a coefficient says when and at what frequency.</source>
        <translation>Étalement en temps multiplié par l’étalement en fréquence de l’atome du niveau&#x202f;; ½ est le minimum possible&#xa0;: plus il est petit, plus un coefficient dit précisément quand et à quelle fréquence.</translation>
    </message>
    <message>
        <source>Drift after shift and scale [%]</source>
        <translation>Écart après décalage et échelle [%]</translation>
    </message>
    <message>
        <source>The same once shifted and scaled to lie best on the start: what changed in shape alone.</source>
        <translation>Le même, une fois décalé et mis à l’échelle pour coïncider au mieux avec le départ&#xa0;: ce qui n’a changé que de forme.</translation>
    </message>
    <message>
        <source>Largest change of h [dB]</source>
        <translation>Plus grand changement de h [dB]</translation>
    </message>
    <message>
        <source>Of the low-pass response, where the start passes more than −40 dB.</source>
        <translation>De la réponse du passe-bas, là où le départ laisse passer plus de −40&#xa0;dB.</translation>
    </message>
    <message>
        <source>Largest change of g [dB]</source>
        <translation>Plus grand changement de g [dB]</translation>
    </message>
    <message>
        <source>Of the high-pass response, where the start passes more than −40 dB.</source>
        <translation>De la réponse du passe-haut, là où le départ laisse passer plus de −40&#xa0;dB.</translation>
    </message>
    <message>
        <source>Distance to the nearest: %1 mirrored [%]</source>
        <translation>Distance à la plus proche&#xa0;: %1 en miroir [%]</translation>
    </message>
    <message>
        <source>Distance to the nearest: %1 [%]</source>
        <translation>Distance à la plus proche&#xa0;: %1 [%]</translation>
    </message>
    <message>
        <source>below 10: it is that wavelet</source>
        <translation>sous 10&#xa0;: c’est cette ondelette</translation>
    </message>
    <message>
        <source>Of the 76 classical wavelets the one that the low-pass resembles most, after the best shift and scale; 100 % has nothing in common.</source>
        <translation>Des 76 ondelettes classiques, celle à laquelle le passe-bas ressemble le plus, après les meilleurs décalage et échelle&#x202f;; 100&#x202f;% n’a rien de commun.</translation>
    </message>
    <message>
        <source>Littlewood–Paley sum, least</source>
        <translation>Somme de Littlewood–Paley, minimum</translation>
    </message>
    <message>
        <source>Of the whole bank over all frequencies: where it is near 0 the network hears nothing.</source>
        <translation>Du banc entier sur toutes les fréquences&#xa0;: là où elle est proche de 0, le réseau n’entend rien.</translation>
    </message>
    <message>
        <source>Littlewood–Paley sum, greatest</source>
        <translation>Somme de Littlewood–Paley, maximum</translation>
    </message>
    <message>
        <source>Of the whole bank over all frequencies: above 1 the bank amplifies.</source>
        <translation>Du banc entier sur toutes les fréquences&#xa0;: au-dessus de 1, le banc amplifie.</translation>
    </message>
    <message>
        <source>Coding gain of the bank [dB]</source>
        <translation>Gain de codage du banc [dB]</translation>
    </message>
    <message>
        <source>For a signal whose neighbours correlate by 0.95: how well the bank gathers its energy into few bands. It counts the bank&apos;s own amplification, too.</source>
        <translation>Pour un signal dont les voisins sont corrélés à 0,95&#xa0;: à quel point le banc rassemble son énergie dans peu de bandes. Il compte aussi l’amplification propre du banc.</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>Walk through every page, save a picture of each in DIR, and leave.</source>
        <translation>Parcourir toutes les pages, enregistrer une image de chacune dans DIR, puis quitter.</translation>
    </message>
    <message>
        <source>Epochs of the training that the tour shows (8).</source>
        <translation>Époques de l’entraînement que montre la visite (8).</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark ou system.</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Langue de la fenêtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open this corpus: a folder or a table.</source>
        <translation>Ouvrir ce corpus&#xa0;: un dossier ou un tableau.</translation>
    </message>
    <message>
        <source>Open this model: a file or a run&apos;s folder.</source>
        <translation>Ouvrir ce modèle&#xa0;: un fichier ou le dossier d’un entraînement.</translation>
    </message>
    <message>
        <source>Open this recording.</source>
        <translation>Ouvrir cet enregistrement.</translation>
    </message>
    <message>
        <source>Train SigWavNet on recordings of speech and see what it learned.</source>
        <translation>Entraîner SigWavNet sur des enregistrements de parole et voir ce qu’il a appris.</translation>
    </message>
    <message>
        <source>Corpora, models or recordings to open.</source>
        <translation>Corpus, modèles ou enregistrements à ouvrir.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour demande un dossier.</translation>
    </message>
    <message>
        <source>--epochs takes a number from 1.</source>
        <translation>--epochs demande un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.</source>
        <translation>--theme accepte light, dark ou system.</translation>
    </message>
    <message>
        <source>--size takes two numbers, as in 1280x800.</source>
        <translation>--size demande deux nombres, comme 1280x800.</translation>
    </message>
    <message>
        <source>--language takes one of these: %1.</source>
        <translation>--language accepte l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The file&apos;s header breaks off; copy the recording again from its source.</source>
        <translation>L’en-tête du fichier s’interrompt&#x202f;; recopiez l’enregistrement depuis sa source.</translation>
    </message>
    <message>
        <source>The header gives a sample rate of 0 Hz; export the recording again.</source>
        <translation>L’en-tête donne une fréquence d’échantillonnage de 0 Hz&#x202f;; exportez de nouveau l’enregistrement.</translation>
    </message>
    <message>
        <source>The header gives no channels; export the recording again.</source>
        <translation>L’en-tête n’indique aucun canal&#x202f;; exportez de nouveau l’enregistrement.</translation>
    </message>
    <message>
        <source>The file is shorter than its header promises (%1 of %2 bytes of sound); copy the recording again from its source.</source>
        <translation>Le fichier est plus court que ne le promet son en-tête (%1 octets de son sur %2)&#x202f;; recopiez l’enregistrement depuis sa source.</translation>
    </message>
    <message>
        <source>The recording breaks off before its end; copy it again from its source.</source>
        <translation>L’enregistrement s’interrompt avant sa fin&#x202f;; recopiez-le depuis sa source.</translation>
    </message>
    <message>
        <source>There is no such recording.</source>
        <translation>Cet enregistrement n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a recording.</source>
        <translation>C’est un dossier, pas un enregistrement.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>The header gives a sample rate of %1 Hz and %2 channels; export the recording again.</source>
        <translation>L’en-tête donne une fréquence d’échantillonnage de %1&#xa0;Hz et %2 canaux&#x202f;; exportez de nouveau l’enregistrement.</translation>
    </message>
    <message>
        <source>The recording has no samples.</source>
        <translation>L’enregistrement n’a aucun échantillon.</translation>
    </message>
    <message>
        <source>The part from %1 s to %2 s is not within the recording, which is %3 s long.</source>
        <translation>La partie de %1&#xa0;s à %2&#xa0;s n’est pas dans l’enregistrement, qui dure %3&#xa0;s.</translation>
    </message>
    <message>
        <source>The sound breaks off after %1 s; the header promises %2 s. Copy the recording again from its source.</source>
        <translation>Le son s’interrompt après %1&#xa0;s&#x202f;; l’en-tête promet %2&#xa0;s. Recopiez l’enregistrement depuis sa source.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The sample at %1 s is not a number (NaN or infinite); export the recording again.</source>
        <translation>L’échantillon à %1&#xa0;s n’est pas un nombre (NaN ou infini)&#x202f;; exportez de nouveau l’enregistrement.</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>Lecture de l’enregistrement</translation>
    </message>
    <message>
        <source>The recording does not fit into memory; cut it into shorter pieces.</source>
        <translation>L’enregistrement ne tient pas en mémoire&#x202f;; découpez-le en morceaux plus courts.</translation>
    </message>
    <message>
        <source>The converted recording would have %1 samples; cut it into shorter pieces.</source>
        <translation>L’enregistrement converti aurait %1 échantillons&#x202f;; découpez-le en morceaux plus courts.</translation>
    </message>
    <message>
        <source>Changing the sample rate failed (%1).</source>
        <translation>Le changement de fréquence d’échantillonnage a échoué (%1).</translation>
    </message>
    <message>
        <source>The converted recording does not fit into memory; cut it into shorter pieces.</source>
        <translation>L’enregistrement converti ne tient pas en mémoire&#x202f;; découpez-le en morceaux plus courts.</translation>
    </message>
    <message>
        <source>A sample rate must be positive; it is %1 Hz and should become %2 Hz.</source>
        <translation>Une fréquence d’échantillonnage doit être positive&#x202f;; elle est de %1&#xa0;Hz et devrait devenir %2&#xa0;Hz.</translation>
    </message>
    <message>
        <source>The speed factor is %1; it must lie between 1/64 and 64.</source>
        <translation>Le facteur de vitesse est %1&#x202f;; il doit être compris entre 1/64 et 64.</translation>
    </message>
    <message>
        <source>The spectrogram&apos;s window must be a power of two up to %1 samples; it is %2.</source>
        <translation>La fenêtre du spectrogramme doit être une puissance de deux jusqu’à %1 échantillons&#x202f;; elle est de %2.</translation>
    </message>
    <message>
        <source>The spectrogram&apos;s hop must lie between 1 and the window&apos;s %1 samples; it is %2.</source>
        <translation>Le pas du spectrogramme doit être compris entre 1 et les %1 échantillons de la fenêtre&#x202f;; il est de %2.</translation>
    </message>
    <message>
        <source>The sample rate must be positive; it is %1 Hz.</source>
        <translation>La fréquence d’échantillonnage doit être positive&#x202f;; elle est de %1&#xa0;Hz.</translation>
    </message>
    <message>
        <source>The spectrogram was stopped.</source>
        <translation>Le spectrogramme a été arrêté.</translation>
    </message>
    <message>
        <source>Computing the spectrogram</source>
        <translation>Calcul du spectrogramme</translation>
    </message>
    <message>
        <source>The spectrogram does not fit into memory; choose a larger hop or a shorter part.</source>
        <translation>Le spectrogramme ne tient pas en mémoire&#x202f;; choisissez un pas plus grand ou une partie plus courte.</translation>
    </message>
    <message>
        <source>The sound could not be encoded (%1).</source>
        <translation>Le son n’a pas pu être encodé (%1).</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Access is denied; check the permissions of the file and its folder.</source>
        <translation>L’accès est refusé&#x202f;; vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The disk is full; free some space or choose another folder.</source>
        <translation>Le disque est plein&#x202f;; libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This is a folder; a file is needed.</source>
        <translation>C’est un dossier&#x202f;; il faut un fichier.</translation>
    </message>
    <message>
        <source>A part of this path is a file, not a folder.</source>
        <translation>Une partie de ce chemin est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>The system could not use this file (%1).</source>
        <translation>Le système n’a pas pu utiliser ce fichier (%1).</translation>
    </message>
    <message>
        <source>The file is %1 MiB; at most %2 MiB make sense here.</source>
        <translation>Le fichier fait %1&#xa0;Mio&#x202f;; au plus %2&#xa0;Mio ont un sens ici.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file ends too early; it is damaged or was not copied completely.</source>
        <translation>Le fichier finit trop tôt&#x202f;; il est abîmé ou n’a pas été copié en entier.</translation>
    </message>
    <message>
        <source>The tensor has the type %1; weights are floating-point numbers.</source>
        <translation>Le tenseur est de type %1&#x202f;; les poids sont des nombres à virgule flottante.</translation>
    </message>
    <message>
        <source>The tensor holds values that are no finite numbers: the training diverged, or the file is damaged.</source>
        <translation>Le tenseur contient des valeurs qui ne sont pas des nombres finis&#xa0;: l’entraînement a divergé, ou le fichier est abîmé.</translation>
    </message>
    <message>
        <source>This folder holds no model: there is no best.safetensors in it. The run has perhaps not finished its first epoch.</source>
        <translation>Ce dossier ne contient pas de modèle&#xa0;: il n’y a pas de best.safetensors. L’entraînement n’a peut-être pas achevé sa première époque.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata has no proper value here; the file was written by another program or is damaged.</source>
        <translation>Les métadonnées du modèle n’ont pas de valeur correcte ici&#x202f;; le fichier a été écrit par un autre programme ou est abîmé.</translation>
    </message>
    <message>
        <source>The model was written by a newer version of this program; update the program.</source>
        <translation>Le modèle a été écrit par une version plus récente de ce programme&#x202f;; mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The pickle holds more objects than a model could need.</source>
        <translation>Le pickle contient plus d’objets qu’un modèle ne pourrait en demander.</translation>
    </message>
    <message>
        <source>The pickle in this file is damaged.</source>
        <translation>Le pickle de ce fichier est abîmé.</translation>
    </message>
    <message>
        <source>The pickle uses the instruction %1, which saved weights do not need.</source>
        <translation>Le pickle utilise l’instruction %1, dont des poids enregistrés n’ont pas besoin.</translation>
    </message>
    <message>
        <source>The pickle holds a number of more than 64 bits.</source>
        <translation>Le pickle contient un nombre de plus de 64 bits.</translation>
    </message>
    <message>
        <source>The file wants to use “%1”, which saved weights do not need and which could run a foreign program: it is refused. Save the state dict alone.</source>
        <translation>Le fichier veut utiliser «&#xa0;%1&#xa0;», dont des poids enregistrés n’ont pas besoin et qui pourrait lancer un programme étranger&#xa0;: c’est refusé. Enregistrez le dictionnaire d’état seul.</translation>
    </message>
    <message>
        <source>The tensor “%1” does not fit the storage it refers to; the file is damaged.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» ne va pas avec le stockage auquel il renvoie&#x202f;; le fichier est abîmé.</translation>
    </message>
    <message>
        <source>The entry “%1” is no tensor; a file with a state dict is needed.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» n’est pas un tenseur&#x202f;; il faut un fichier avec un dictionnaire d’état.</translation>
    </message>
    <message>
        <source>This zip archive was not written by torch.save: it has no data.pkl.</source>
        <translation>Cette archive zip n’a pas été écrite par torch.save&#xa0;: elle n’a pas de data.pkl.</translation>
    </message>
    <message>
        <source>The file was written on a big-endian machine; save it again on a common one.</source>
        <translation>Le fichier a été écrit sur une machine gros-boutiste&#x202f;; enregistrez-le de nouveau sur une machine courante.</translation>
    </message>
    <message>
        <source>This is no file of torch.save in the zip format; files of PyTorch before 1.6 must be saved again with a newer one.</source>
        <translation>Ce n’est pas un fichier de torch.save au format zip&#x202f;; les fichiers de PyTorch avant 1.6 doivent être enregistrés de nouveau avec un plus récent.</translation>
    </message>
    <message>
        <source>The file holds no state dict; save model.state_dict().</source>
        <translation>Le fichier ne contient pas de dictionnaire d’état&#x202f;; enregistrez model.state_dict().</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The folder already holds files; choose a new one for this run.</source>
        <translation>Le dossier contient déjà des fichiers&#x202f;; choisissez-en un nouveau pour cet entraînement.</translation>
    </message>
    <message>
        <source>The table&apos;s columns (%1) are not those of the new row (%2).</source>
        <translation>Les colonnes du tableau (%1) ne sont pas celles de la nouvelle ligne (%2).</translation>
    </message>
    <message>
        <source>The header is no valid JSON; this is no safetensors file, or it is damaged.</source>
        <translation>L’en-tête n’est pas du JSON valide&#x202f;; ce n’est pas un fichier safetensors, ou il est abîmé.</translation>
    </message>
    <message>
        <source>The tensor “%1” stands in the header twice.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» figure deux fois dans l’en-tête.</translation>
    </message>
    <message>
        <source>The tensor “%1” has no proper dtype, shape and data_offsets.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» n’a pas de dtype, shape et data_offsets corrects.</translation>
    </message>
    <message>
        <source>The tensor “%1” has the type %2, which this program does not read.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» est de type %2, que ce programme ne lit pas.</translation>
    </message>
    <message>
        <source>The tensor “%1” has an impossible shape.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» a une forme impossible.</translation>
    </message>
    <message>
        <source>The tensor “%1” has impossible data offsets.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» a des positions de données impossibles.</translation>
    </message>
    <message>
        <source>The tensor “%1” lies outside the file; it is damaged or was not copied completely.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» est en dehors du fichier&#x202f;; il est abîmé ou n’a pas été copié en entier.</translation>
    </message>
    <message>
        <source>The tensor “%1” has %2 bytes, which do not fit its type and shape.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» a %2 octets, qui ne vont pas avec son type et sa forme.</translation>
    </message>
    <message>
        <source>The tensor “%1” overlaps another one.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» en recouvre un autre.</translation>
    </message>
    <message>
        <source>Before the tensor “%1” there are bytes of no tensor.</source>
        <translation>Avant le tenseur «&#xa0;%1&#xa0;», il y a des octets qui ne sont à aucun tenseur.</translation>
    </message>
    <message>
        <source>Behind the last tensor there are bytes of no tensor.</source>
        <translation>Après le dernier tenseur, il y a des octets qui ne sont à aucun tenseur.</translation>
    </message>
    <message>
        <source>The header claims %1 bytes, more than the file can hold; this is no safetensors file, or it is damaged.</source>
        <translation>L’en-tête annonce %1 octets, plus que le fichier n’en peut contenir&#x202f;; ce n’est pas un fichier safetensors, ou il est abîmé.</translation>
    </message>
    <message>
        <source>The metadata is not a table of strings.</source>
        <translation>Les métadonnées ne sont pas une table de chaînes.</translation>
    </message>
    <message>
        <source>The zip archive&apos;s directory is damaged; the file was perhaps not copied completely.</source>
        <translation>Le répertoire de l’archive zip est abîmé&#x202f;; le fichier n’a peut-être pas été copié en entier.</translation>
    </message>
    <message>
        <source>The entry “%1” is compressed or encrypted; torch.save stores entries as they are. The file was repacked, or is no PyTorch file.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» est compressée ou chiffrée&#x202f;; torch.save range les entrées telles quelles. Le fichier a été recomprimé, ou n’est pas un fichier PyTorch.</translation>
    </message>
    <message>
        <source>The entry “%1” is larger than the file; it is damaged or was not copied completely.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» est plus grande que le fichier&#x202f;; il est abîmé ou n’a pas été copié en entier.</translation>
    </message>
    <message>
        <source>The entry “%1” overlaps another one or stands twice.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» en recouvre une autre ou figure deux fois.</translation>
    </message>
    <message>
        <source>The entry “%1” does not match its checksum: the file is damaged.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» ne correspond pas à sa somme de contrôle&#xa0;: le fichier est abîmé.</translation>
    </message>
    <message>
        <source>The class map&apos;s entry &quot;%1&quot; is not understood; write &quot;old=new&quot; to rename a class, &quot;old=&quot; to drop it, and &quot;*=&quot; to drop every class not named.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» de la table des classes n’est pas comprise&#x202f;; écrivez «&#xa0;ancien=nouveau&#xa0;» pour renommer une classe, «&#xa0;ancien=&#xa0;» pour l’écarter et «&#xa0;*=&#xa0;» pour écarter toute classe non nommée.</translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot; twice with different results (&quot;%2&quot; and &quot;%3&quot;).</source>
        <translation>La table des classes nomme «&#xa0;%1&#xa0;» deux fois avec des résultats différents («&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;»).</translation>
    </message>
    <message>
        <source>The corpus has no usable clips; its list of problems says why.</source>
        <translation>Le corpus n’a aucun extrait utilisable&#x202f;; sa liste de problèmes dit pourquoi.</translation>
    </message>
    <message>
        <source>All clips have the class &quot;%1&quot;; a classifier needs at least two. Check the labels or the class map.</source>
        <translation>Tous les extraits ont la classe «&#xa0;%1&#xa0;»&#x202f;; un classifieur en demande au moins deux. Vérifiez les étiquettes ou la table des classes.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; has too few clips (%2; at least %3 are needed). Add recordings, or merge or drop the class with a class map.</source>
        <translation>La classe «&#xa0;%1&#xa0;» a trop peu d’extraits (%2&#x202f;; il en faut au moins %3). Ajoutez des enregistrements, ou fusionnez ou écartez la classe avec une table des classes.</translation>
    </message>
    <message>
        <source>The folder holds something other than this demo corpus; choose an empty folder or a new name.</source>
        <translation>Le dossier contient autre chose que ce corpus de démonstration&#x202f;; choisissez un dossier vide ou un nouveau nom.</translation>
    </message>
    <message>
        <source>Making the demo corpus</source>
        <translation>Création du corpus de démonstration</translation>
    </message>
    <message>
        <source>The demo corpus was cancelled.</source>
        <translation>Le corpus de démonstration a été annulé.</translation>
    </message>
    <message>
        <source>Speakers, sentences and repetitions of the demo corpus lie between 1 and 1000.</source>
        <translation>Les locuteurs, phrases et répétitions du corpus de démonstration sont compris entre 1 et 1000.</translation>
    </message>
    <message>
        <source>There is no corpus format &quot;%1&quot;; the known ones are %2.</source>
        <translation>Il n’y a pas de format de corpus «&#xa0;%1&#xa0;»&#x202f;; les formats connus sont %2.</translation>
    </message>
    <message>
        <source>The folder does not hold exactly one table (.csv) with the columns path and label; name the table itself.</source>
        <translation>Le dossier ne contient pas exactement un tableau (.csv) avec les colonnes path et label&#x202f;; nommez le tableau lui-même.</translation>
    </message>
    <message>
        <source>There is no such folder or table.</source>
        <translation>Ce dossier ou ce tableau n’existe pas.</translation>
    </message>
    <message>
        <source>This is a single recording; open the folder or the table it belongs to.</source>
        <translation>C’est un seul enregistrement&#x202f;; ouvrez le dossier ou le tableau auquel il appartient.</translation>
    </message>
    <message>
        <source>This is a file; the format &quot;%1&quot; needs a folder.</source>
        <translation>C’est un fichier&#x202f;; le format «&#xa0;%1&#xa0;» demande un dossier.</translation>
    </message>
    <message>
        <source>The folder holds no recordings (WAV, FLAC, OGG, MP3 or AIFF); choose the corpus&apos;s own folder.</source>
        <translation>Le dossier ne contient pas d’enregistrements (WAV, FLAC, OGG, MP3 ou AIFF)&#x202f;; choisissez le dossier du corpus lui-même.</translation>
    </message>
    <message>
        <source>The labels of these %1 recordings can&apos;t be told: their names follow no known corpus, they are not sorted into one folder a class, and no table (path,label) lies beside them.</source>
        <translation>Les étiquettes de ces %1 enregistrements ne peuvent être déterminées&#xa0;: leurs noms ne suivent aucun corpus connu, ils ne sont pas rangés en un dossier par classe, et aucun tableau (path,label) ne les accompagne.</translation>
    </message>
    <message>
        <source>Nothing here can be used as %1 (it expects %2). The first problem: %3: %4</source>
        <translation>Rien ici ne peut servir de %1 (il attend %2). Le premier problème&#xa0;: %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The corpus does not fit into memory.</source>
        <translation>Le corpus ne tient pas en mémoire.</translation>
    </message>
    <message>
        <source>The quote that begins in line %1 never ends; close it with &quot;.</source>
        <translation>Le guillemet ouvert à la ligne %1 n’est jamais fermé&#x202f;; fermez-le avec &quot;.</translation>
    </message>
    <message>
        <source>The table is not plain text, or not in UTF-8; save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Le tableau n’est pas du texte brut, ou pas en UTF-8&#x202f;; enregistrez-le en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>Folders, one a class</source>
        <translation>Dossiers, un par classe</translation>
    </message>
    <message>
        <source>The recording lies in no class&apos;s folder.</source>
        <translation>L’enregistrement n’est dans le dossier d’aucune classe.</translation>
    </message>
    <message>
        <source>Opening the corpus was stopped.</source>
        <translation>L’ouverture du corpus a été arrêtée.</translation>
    </message>
    <message>
        <source>The session&apos;s dialog/EmoEvaluation folder has no label for this utterance.</source>
        <translation>Le dossier dialog/EmoEvaluation de la session n’a pas d’étiquette pour cet énoncé.</translation>
    </message>
    <message>
        <source>The name has not the form of %1&apos;s recordings (for example %2).</source>
        <translation>Le nom n’a pas la forme des enregistrements de %1 (par exemple %2).</translation>
    </message>
    <message>
        <source>The labels name this utterance (%1), but its recording is missing.</source>
        <translation>Les étiquettes nomment cet énoncé (%1), mais son enregistrement manque.</translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <translation>Recherche d’enregistrements</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2&apos;s emotion codes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun des codes d’émotion de %2.</translation>
    </message>
    <message>
        <source>The table&apos;s header has the column &quot;%1&quot; twice; rename one of them.</source>
        <translation>L’en-tête du tableau a deux fois la colonne «&#xa0;%1&#xa0;»&#x202f;; renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; its first line must name the columns path and label (speaker, text, start and end may follow).</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;»&#x202f;; sa première ligne doit nommer les colonnes path et label (speaker, text, start et end peuvent suivre).</translation>
    </message>
    <message>
        <source>The row has %1 cells; the header has %2 columns.</source>
        <translation>La ligne a %1 cellules&#x202f;; l’en-tête a %2 colonnes.</translation>
    </message>
    <message>
        <source>The row names no recording.</source>
        <translation>La ligne ne nomme aucun enregistrement.</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>La ligne n’a pas d’étiquette.</translation>
    </message>
    <message>
        <source>The path %1 leads out of the table&apos;s folder; move the recording into it.</source>
        <translation>Le chemin %1 sort du dossier du tableau&#x202f;; déplacez-y l’enregistrement.</translation>
    </message>
    <message>
        <source>There is no recording %1.</source>
        <translation>Il n’y a pas d’enregistrement %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; says &quot;%2&quot;, which is no time in seconds.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» dit «&#xa0;%2&#xa0;», qui n’est pas un temps en secondes.</translation>
    </message>
    <message>
        <source>The part ends at %1 s, before it starts at %2 s.</source>
        <translation>La partie finit à %1&#xa0;s, avant de commencer à %2&#xa0;s.</translation>
    </message>
    <message>
        <source>The table names %1 twice.</source>
        <translation>Le tableau nomme %1 deux fois.</translation>
    </message>
    <message>
        <source>The table labels %1 as %2 and here as %3; the first is kept.</source>
        <translation>Le tableau étiquette %1 comme %2 et ici comme %3&#x202f;; la première est gardée.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns path and label.</source>
        <translation>Le tableau est vide&#x202f;; sa première ligne doit nommer les colonnes path et label.</translation>
    </message>
    <message>
        <source>The table has a header, but no rows.</source>
        <translation>Le tableau a un en-tête, mais pas de lignes.</translation>
    </message>
    <message>
        <source>%1 of %2 test speakers are also heard in training: the result tells how well known voices are understood, not new ones.</source>
        <translation>%1 locuteurs de test sur %2 sont aussi entendus à l’entraînement&#xa0;: le résultat dit comment sont comprises des voix connues, pas des nouvelles.</translation>
    </message>
    <message>
        <source>%1 of %2 test texts are also spoken in training: the network may have learned the words.</source>
        <translation>%1 textes de test sur %2 sont aussi prononcés à l’entraînement&#xa0;: le réseau a peut-être appris les mots.</translation>
    </message>
    <message>
        <source>%1 test clips are the very sound of a training clip: the result is too good. Remove the duplicates.</source>
        <translation>%1 extraits de test ont le son même d’un extrait d’entraînement&#xa0;: le résultat est trop bon. Supprimez les doublons.</translation>
    </message>
    <message>
        <source>Without the silence at its ends the recording is %1 s long; the network needs at least %2 s. Use a longer recording or a network with fewer levels.</source>
        <translation>Sans le silence à ses bouts, l’enregistrement dure %1&#xa0;s&#x202f;; le réseau demande au moins %2&#xa0;s. Prenez un enregistrement plus long ou un réseau avec moins de niveaux.</translation>
    </message>
    <message>
        <source>The recording is %1 s long; the network needs at least %2 s. Use a longer recording or a network with fewer levels.</source>
        <translation>L’enregistrement dure %1&#xa0;s&#x202f;; le réseau demande au moins %2&#xa0;s. Prenez un enregistrement plus long ou un réseau avec moins de niveaux.</translation>
    </message>
    <message>
        <source>The recording is silent, so that its loudness can&apos;t be normalised; use a recording with sound.</source>
        <translation>L’enregistrement est silencieux, son niveau ne peut donc pas être normalisé&#x202f;; prenez un enregistrement avec du son.</translation>
    </message>
    <message>
        <source>The model&apos;s stored deviation must be positive; it is %1.</source>
        <translation>L’écart type enregistré du modèle doit être positif&#x202f;; il est de %1.</translation>
    </message>
    <message>
        <source>The clip is %1 s long; at least %2 s are needed.</source>
        <translation>L’extrait dure %1&#xa0;s&#x202f;; il faut au moins %2&#xa0;s.</translation>
    </message>
    <message>
        <source>The part starts at %1 s; the recording %2 is only %3 s long.</source>
        <translation>La partie commence à %1&#xa0;s&#x202f;; l’enregistrement %2 ne dure que %3&#xa0;s.</translation>
    </message>
    <message>
        <source>The part ends at %1 s; the recording %2 is only %3 s long.</source>
        <translation>La partie finit à %1&#xa0;s&#x202f;; l’enregistrement %2 ne dure que %3&#xa0;s.</translation>
    </message>
    <message>
        <source>The part from %1 s to %2 s holds no sample.</source>
        <translation>La partie de %1&#xa0;s à %2&#xa0;s ne contient aucun échantillon.</translation>
    </message>
    <message>
        <source>The recording is silent (below -90 dB throughout).</source>
        <translation>L’enregistrement est silencieux (partout sous −90 dB).</translation>
    </message>
    <message>
        <source>The recording is clipped: its peaks are cut off at full scale. It is used all the same.</source>
        <translation>L’enregistrement est écrêté&#xa0;: ses crêtes sont coupées à la pleine échelle. Il est utilisé quand même.</translation>
    </message>
    <message>
        <source>Checking the recordings</source>
        <translation>Vérification des enregistrements</translation>
    </message>
    <message>
        <source>The same sound as %1 (labelled %2 there, %3 here).</source>
        <translation>Le même son que %1 (étiqueté %2 là-bas, %3 ici).</translation>
    </message>
    <message>
        <source>%1 folds are not possible here; choose %2 to %3.</source>
        <translation>%1 plis ne sont pas possibles ici&#x202f;; choisissez de %2 à %3.</translation>
    </message>
    <message>
        <source>The speaker of %1 of %2 clips is not known; give the table a column &quot;speaker&quot; or choose the stratified split.</source>
        <translation>Le locuteur de %1 extraits sur %2 n’est pas connu&#x202f;; donnez au tableau une colonne «&#xa0;speaker&#xa0;» ou choisissez le partage stratifié.</translation>
    </message>
    <message>
        <source>The corpus has %1 speakers; at least 3 are needed, to train, to select and to test. Choose the stratified split.</source>
        <translation>Le corpus a %1 locuteurs&#x202f;; il en faut au moins 3, pour entraîner, choisir et tester. Choisissez le partage stratifié.</translation>
    </message>
    <message>
        <source>What is said is not known for %1 of %2 clips; give the table a column &quot;text&quot; or choose the stratified split.</source>
        <translation>Ce qui est dit n’est pas connu pour %1 extraits sur %2&#x202f;; donnez au tableau une colonne «&#xa0;text&#xa0;» ou choisissez le partage stratifié.</translation>
    </message>
    <message>
        <source>The corpus has %1 texts; at least 3 are needed, to train, to select and to test. Choose the stratified split.</source>
        <translation>Le corpus a %1 textes&#x202f;; il en faut au moins 3, pour entraîner, choisir et tester. Choisissez le partage stratifié.</translation>
    </message>
    <message>
        <source>Folds of speakers need at least 3 folds, to train, to select and to test; %1 was asked for.</source>
        <translation>Les plis de locuteurs demandent au moins 3 plis, pour entraîner, choisir et tester&#x202f;; %1 a été demandé.</translation>
    </message>
    <message>
        <source>Stratified 80/10/10</source>
        <translation>Stratifié 80/10/10</translation>
    </message>
    <message>
        <source>A random tenth of each class tests, another selects the model; speakers and texts are shared.</source>
        <translation>Un dixième au hasard de chaque classe teste, un autre choisit le modèle&#x202f;; locuteurs et textes sont partagés.</translation>
    </message>
    <message>
        <source>90/10 with folds inside</source>
        <translation>90/10 avec plis à l’intérieur</translation>
    </message>
    <message>
        <source>A random tenth of each class tests; cross-validation runs inside the rest (the published protocol).</source>
        <translation>Un dixième au hasard de chaque classe teste&#x202f;; la validation croisée se fait dans le reste (le protocole publié).</translation>
    </message>
    <message>
        <source>Leave one speaker out</source>
        <translation>Un locuteur mis de côté</translation>
    </message>
    <message>
        <source>Each speaker tests once, unheard in training; another one selects the model.</source>
        <translation>Chaque locuteur teste une fois, inconnu à l’entraînement&#x202f;; un autre choisit le modèle.</translation>
    </message>
    <message>
        <source>Folds of speakers</source>
        <translation>Plis de locuteurs</translation>
    </message>
    <message>
        <source>Speakers are dealt into folds of similar size; no speaker is in two parts at once.</source>
        <translation>Les locuteurs sont répartis en plis de taille semblable&#x202f;; aucun n’est dans deux parties à la fois.</translation>
    </message>
    <message>
        <source>Leave one sentence out</source>
        <translation>Une phrase mise de côté</translation>
    </message>
    <message>
        <source>Each text tests once, unheard in training; another one selects the model.</source>
        <translation>Chaque texte teste une fois, inconnu à l’entraînement&#x202f;; un autre choisit le modèle.</translation>
    </message>
    <message>
        <source>Train on everything</source>
        <translation>Entraîner sur tout</translation>
    </message>
    <message>
        <source>Every clip trains; nothing is left to select or to test the model.</source>
        <translation>Tous les extraits entraînent&#x202f;; il ne reste rien pour choisir ou tester le modèle.</translation>
    </message>
    <message>
        <source>There is no split &quot;%1&quot;; the known ones are %2.</source>
        <translation>Il n’y a pas de partage «&#xa0;%1&#xa0;»&#x202f;; les partages connus sont %2.</translation>
    </message>
    <message>
        <source>Stopped before every file was classified.</source>
        <translation>Arrêté avant que chaque fichier soit classé.</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>The model has no class “%1”; map the label to one of the model&apos;s classes to count this clip.</source>
        <translation>Le modèle n’a pas de classe «&#xa0;%1&#xa0;»&#x202f;; ramenez l’étiquette à l’une des classes du modèle pour compter cet extrait.</translation>
    </message>
    <message>
        <source>There are no clips to evaluate; choose a split part that has some.</source>
        <translation>Il n’y a pas d’extraits à évaluer&#x202f;; choisissez une partie du partage qui en a.</translation>
    </message>
    <message>
        <source>The corpus and the model share no class: the corpus has %1, the model %2. Rename them with a class map.</source>
        <translation>Le corpus et le modèle n’ont aucune classe commune&#xa0;: le corpus a %1, le modèle %2. Renommez-les avec une table des classes.</translation>
    </message>
    <message>
        <source>Stopped before every clip was evaluated.</source>
        <translation>Arrêté avant que chaque extrait soit évalué.</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>The model names %1 classes, but its network has %2 outputs.</source>
        <translation>Le modèle nomme %1 classes, mais son réseau a %2 sorties.</translation>
    </message>
    <message>
        <source>There is no such compute device; this machine has: %1.</source>
        <translation>Cet appareil de calcul n’existe pas&#x202f;; cette machine a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Matrices are multiplied by the slow reference BLAS: training takes about three times as long as it could. On Debian, “apt install libopenblas0-openmp” puts that right.</source>
        <translation>Les matrices sont multipliées par la lente BLAS de référence&#xa0;: l’entraînement dure environ trois fois plus que nécessaire. Sous Debian, «&#xa0;apt install libopenblas0-openmp&#xa0;» y remédie.</translation>
    </message>
    <message>
        <source>This OpenBLAS has threads of its own that compete with LibTorch&apos;s: training takes about a third longer than it could. On Debian, “apt install libopenblas0-openmp” puts that right.</source>
        <translation>Cette OpenBLAS a ses propres fils d’exécution, en concurrence avec ceux de LibTorch&#xa0;: l’entraînement dure environ un tiers de plus que nécessaire. Sous Debian, «&#xa0;apt install libopenblas0-openmp&#xa0;» y remédie.</translation>
    </message>
    <message>
        <source>The network&apos;s input has the shape [clips, 1, samples]; this one is %1.</source>
        <translation>L’entrée du réseau a la forme [extraits, 1, échantillons]&#x202f;; celle-ci est %1.</translation>
    </message>
    <message>
        <source>There are %1 targets for %2 clips; give one class index a clip.</source>
        <translation>Il y a %1 cibles pour %2 extraits&#x202f;; donnez un indice de classe par extrait.</translation>
    </message>
    <message>
        <source>The target %1 is no class of this network; its classes are 0 to %2.</source>
        <translation>La cible %1 n’est pas une classe de ce réseau&#x202f;; ses classes vont de 0 à %2.</translation>
    </message>
    <message>
        <source>%1 is outside the allowed range of %2 to %3.</source>
        <translation>%1 est hors de l’intervalle permis, de %2 à %3.</translation>
    </message>
    <message>
        <source>There is no wavelet “%1”; use a name such as db10, sym8 or coif3, or leave it empty for random kernels.</source>
        <translation>Il n’y a pas d’ondelette «&#xa0;%1&#xa0;»&#x202f;; prenez un nom comme db10, sym8 ou coif3, ou laissez vide pour des noyaux aléatoires.</translation>
    </message>
    <message>
        <source>In CQF mode every level has the same kernel, but this one differs from level 0&apos;s; the model is PerLayer or the file is damaged.</source>
        <translation>En mode CQF, tous les niveaux ont le même noyau, mais celui-ci diffère de celui du niveau 0&#x202f;; le modèle est PerLayer ou le fichier est abîmé.</translation>
    </message>
    <message>
        <source>This tensor of shape %1 is missing; the file is incomplete or holds another kind of network.</source>
        <translation>Ce tenseur de forme %1 manque&#x202f;; le fichier est incomplet ou contient un autre genre de réseau.</translation>
    </message>
    <message>
        <source>This tensor has the shape %1 where the network&apos;s configuration needs %2.</source>
        <translation>Ce tenseur a la forme %1 là où la configuration du réseau demande %2.</translation>
    </message>
    <message>
        <source>The network has no tensor of this name (shape %1); the file belongs to another configuration or kind of network.</source>
        <translation>Le réseau n’a pas de tenseur de ce nom (forme %1)&#x202f;; le fichier appartient à une autre configuration ou un autre genre de réseau.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is full; use a smaller batch, shorter clips or the CPU.</source>
        <translation>La mémoire du GPU est pleine&#x202f;; prenez un lot plus petit, des extraits plus courts ou le CPU.</translation>
    </message>
    <message>
        <source>The machine&apos;s memory is full; use a smaller batch or shorter clips.</source>
        <translation>La mémoire de la machine est pleine&#x202f;; prenez un lot plus petit ou des extraits plus courts.</translation>
    </message>
    <message>
        <source>The GPU failed (%1); try again or use the CPU.</source>
        <translation>Le GPU a échoué (%1)&#x202f;; réessayez ou prenez le CPU.</translation>
    </message>
    <message>
        <source>LibTorch reported an unexpected error: %1</source>
        <translation>LibTorch a signalé une erreur inattendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The lowest signal-to-noise ratio (%1 dB) is above the highest (%2 dB): swap them.</source>
        <translation>Le plus bas rapport signal sur bruit (%1&#xa0;dB) est au-dessus du plus haut (%2&#xa0;dB)&#xa0;: échangez-les.</translation>
    </message>
    <message>
        <source>The stored deviation must be above 0.</source>
        <translation>L’écart type enregistré doit être au-dessus de 0.</translation>
    </message>
    <message>
        <source>This is not a configuration: a JSON object with one entry an option is needed.</source>
        <translation>Ce n’est pas une configuration&#xa0;: il faut un objet JSON avec une entrée par option.</translation>
    </message>
    <message>
        <source>An option is a number, true, false or a text; this is something else.</source>
        <translation>Une option est un nombre, true, false ou un texte&#x202f;; ceci est autre chose.</translation>
    </message>
    <message>
        <source>There is no such preset; there are %1.</source>
        <translation>Ce préréglage n’existe pas&#x202f;; il y a %1.</translation>
    </message>
    <message>
        <source>%1 is out of range: this option takes %2 to %3.</source>
        <translation>%1 est hors limites&#xa0;: cette option accepte de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number: this option takes %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier&#xa0;: cette option accepte de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number: this option takes %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;: cette option accepte de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false: write one of these.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni true ni false&#xa0;: écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’un des choix&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no such training option; the nearest is %1.</source>
        <translation>Cette option d’entraînement n’existe pas&#x202f;; la plus proche est %1.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>How clips are divided into training, validation and test. Leave-one-speaker-out tells how well unknown voices are recognised; random splits share speakers and are kinder.</source>
        <translation>Comment les extraits sont répartis entre entraînement, validation et test. Mettre un locuteur de côté dit comment sont reconnues des voix inconnues&#x202f;; les partages au hasard partagent les locuteurs et sont plus indulgents.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>How many parts k-fold and grouped splits are cut into; each takes its turn. 10 is the paper&apos;s.</source>
        <translation>En combien de parties sont découpés les partages kfold et grouped&#x202f;; chacune a son tour. 10 est le choix de l’article.</translation>
    </message>
    <message>
        <source>Fold to train</source>
        <translation>Pli à entraîner</translation>
    </message>
    <message>
        <source>Which of the split&apos;s folds this run trains, from 1. With one speaker or sentence a fold: which of these is the test.</source>
        <translation>Lequel des plis du partage cet entraînement utilise, à partir de 1. Avec un locuteur ou une phrase par pli&#xa0;: lequel sert de test.</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Graine du partage</translation>
    </message>
    <message>
        <source>The same seed divides the same corpus in the same way on every machine. Keep it while you compare options; change it to see how much depends on chance.</source>
        <translation>La même graine partage le même corpus de la même façon sur toute machine. Gardez-la pour comparer des options&#x202f;; changez-la pour voir ce qui dépend du hasard.</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Table des classes</translation>
    </message>
    <message>
        <source>Merges, drops or renames labels when the corpus is opened: “exc=hap,fru=” counts exc as hap and drops fru; “*=” drops every label that is not named. Empty keeps all.</source>
        <translation>Fusionne, écarte ou renomme des étiquettes à l’ouverture du corpus&#xa0;: «&#xa0;exc=hap,fru=&#xa0;» compte exc comme hap et écarte fru&#x202f;; «&#xa0;*=&#xa0;» écarte toute étiquette non nommée. Vide garde tout.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Every recording is converted to this rate. 16000 keeps all of speech; 8000 halves time and memory and keeps the voice&apos;s pitch and vowels.</source>
        <translation>Chaque enregistrement est converti à cette fréquence. 16000 garde toute la parole&#x202f;; 8000 divise par deux temps et mémoire et garde la hauteur et les voyelles de la voix.</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>clip: each recording gets mean 0 and deviation 1, whatever its loudness. rms: divided by its level. stored: the training clips&apos; statistics, so that loudness keeps telling. none: samples as they are.</source>
        <translation>clip&#xa0;: chaque enregistrement reçoit moyenne 0 et écart type 1, quel que soit son volume. rms&#xa0;: divisé par son niveau. stored&#xa0;: les statistiques des extraits d’entraînement, pour que le volume garde son sens. none&#xa0;: les échantillons tels quels.</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Couper le silence</translation>
    </message>
    <message>
        <source>Cuts quiet beginnings and ends off, in training and in use. Helps where recordings start and stop at random moments.</source>
        <translation>Coupe les débuts et fins silencieux, à l’entraînement et à l’usage. Utile quand les enregistrements commencent et finissent n’importe quand.</translation>
    </message>
    <message>
        <source>Silence below</source>
        <translation>Silence sous</translation>
    </message>
    <message>
        <source>What counts as silence when it is trimmed, relative to the loudest moment.</source>
        <translation>Ce qui compte comme silence à couper, par rapport au moment le plus fort.</translation>
    </message>
    <message>
        <source>Chance of each change</source>
        <translation>Probabilité de chaque altération</translation>
    </message>
    <message>
        <source>How probable each kind of change below is for a clip in an epoch. Changes touch training clips only, and are drawn anew each epoch.</source>
        <translation>Probabilité de chaque genre d’altération ci-dessous pour un extrait et une époque. Elles ne touchent que les extraits d’entraînement et sont tirées de nouveau à chaque époque.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Plays a clip faster or slower by up to this share, pitch included: imitates other voices. 0.1 is cautious, 0.22 helped on small corpora; 0 is off.</source>
        <translation>Joue un extrait plus vite ou plus lentement jusqu’à cette part, hauteur comprise&#xa0;: imite d’autres voix. 0,1 est prudent, 0,22 a aidé sur de petits corpus&#x202f;; 0&#xa0;: sans.</translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation>Plus court recadrage</translation>
    </message>
    <message>
        <source>Keeps a random stretch of the clip, at least this share of it. 0.6 helped on small corpora; 1 keeps all.</source>
        <translation>Garde un passage au hasard de l’extrait, au moins cette part. 0,6 a aidé sur de petits corpus&#x202f;; 1 garde tout.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Noise, loudest</source>
        <translation>Bruit, le plus fort</translation>
    </message>
    <message>
        <source>Lowest signal-to-noise ratio of the added white noise: 8 is loud, 30 barely heard. Noise is off when both ratios are 0.</source>
        <translation>Plus bas rapport signal sur bruit du bruit blanc ajouté&#xa0;: 8 est fort, 30 à peine audible. Pas de bruit quand les deux rapports sont 0.</translation>
    </message>
    <message>
        <source>Noise, quietest</source>
        <translation>Bruit, le plus faible</translation>
    </message>
    <message>
        <source>Highest signal-to-noise ratio of the added white noise; not below the lowest.</source>
        <translation>Plus haut rapport signal sur bruit du bruit blanc ajouté&#x202f;; pas en dessous du plus bas.</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <translation>Égaliseur</translation>
    </message>
    <message>
        <source>Random tone colour: a filter of 9 taps that differ from “unchanged” by this standard deviation. 0.15 imitates other microphones and rooms; 0 is off.</source>
        <translation>Timbre au hasard&#xa0;: un filtre de 9 coefficients qui s’écartent de «&#xa0;inchangé&#xa0;» de cet écart type. 0,15 imite d’autres microphones et salles&#x202f;; 0&#xa0;: sans.</translation>
    </message>
    <message>
        <source>Flip the sign</source>
        <translation>Inverser le signe</translation>
    </message>
    <message>
        <source>Turns the waveform upside down: inaudible, and keeps the network from learning a microphone&apos;s polarity.</source>
        <translation>Retourne la forme d’onde&#xa0;: inaudible, et empêche le réseau d’apprendre la polarité d’un microphone.</translation>
    </message>
    <message>
        <source>Silenced stretches</source>
        <translation>Passages rendus muets</translation>
    </message>
    <message>
        <source>Up to so many stretches of a clip are silenced, so that no single moment decides; 0 is off.</source>
        <translation>Jusqu’à tant de passages d’un extrait sont rendus muets, pour qu’aucun moment ne décide seul&#x202f;; 0&#xa0;: sans.</translation>
    </message>
    <message>
        <source>Longest silenced stretch</source>
        <translation>Plus long passage muet</translation>
    </message>
    <message>
        <source>Each silenced stretch is at most this share of the clip.</source>
        <translation>Chaque passage muet est au plus cette part de l’extrait.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Corpus and split</source>
        <translation>Corpus et partage</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often every training clip is seen. Small corpora with augmentation go on improving for 150 to 300 epochs.</source>
        <translation>Combien de fois chaque extrait d’entraînement est vu. De petits corpus avec augmentation progressent encore pendant 150 à 300 époques.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille des lots</translation>
    </message>
    <message>
        <source>Clips that are learned from at once. Larger is faster on a GPU and takes more memory; halve it when memory runs out.</source>
        <translation>Extraits dont on apprend à la fois. Plus grand est plus rapide sur un GPU et prend plus de mémoire&#x202f;; divisez par deux quand elle manque.</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>extraits</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Stops when the validation UAR has not improved for so many epochs; 0 trains them all. With a falling learning rate the best epochs are often the last.</source>
        <translation>Arrête quand l’UAR de validation ne s’est pas améliorée pendant tant d’époques&#x202f;; 0 les entraîne toutes. Avec un taux décroissant, les meilleures époques sont souvent les dernières.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Fixes the first weights, the order of the clips and their random changes. The same seed, corpus and options give the same model on a processor.</source>
        <translation>Fixe les premiers poids, l’ordre des extraits et leurs altérations. Les mêmes graine, corpus et options donnent le même modèle sur un processeur.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>adamw keeps weight decay apart from the gradients and is the better start; adam is the older form.</source>
        <translation>adamw sépare la décroissance des poids des gradients et est le meilleur début&#x202f;; adam est la forme plus ancienne.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Size of a learning step. 0.0005 to 0.002 suits AdamW; lower it when the loss jumps or becomes infinite, raise it when it hardly falls.</source>
        <translation>Taille d’un pas d’apprentissage. 0,0005 à 0,002 convient à AdamW&#x202f;; baissez-le quand la perte saute ou devient infinie, montez-le quand elle baisse à peine.</translation>
    </message>
    <message>
        <source>Wavelet learning rate</source>
        <translation>Taux des ondelettes</translation>
    </message>
    <message>
        <source>Learning rate of wavelet kernels and thresholds, relative to the rest. 0.1 to 0.5 lets wavelets change gently.</source>
        <translation>Taux d’apprentissage des noyaux d’ondelettes et des seuils, relatif au reste. 0,1 à 0,5 laisse les ondelettes changer doucement.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Pulls weights towards 0 and so against learning by heart; kernels, thresholds and biases are spared. 0.0001 to 0.01.</source>
        <translation>Tire les poids vers 0, donc contre l’apprentissage par cœur&#x202f;; noyaux, seuils et biais sont épargnés. 0,0001 à 0,01.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Limite du gradient</translation>
    </message>
    <message>
        <source>Longest gradient that is used as it is; longer ones are shortened to it, which keeps a bad batch from wrecking the weights. 0 is off.</source>
        <translation>Plus long gradient utilisé tel quel&#x202f;; les plus longs y sont ramenés, ce qui empêche un mauvais lot d’abîmer les poids. 0&#xa0;: sans.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Mise en route</translation>
    </message>
    <message>
        <source>Share of the training in which the learning rate rises from 0; 0.05 steadies the start.</source>
        <translation>Part de l’entraînement où le taux d’apprentissage monte depuis 0&#x202f;; 0,05 stabilise le début.</translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation>Époques par palier</translation>
    </message>
    <message>
        <source>The step schedule lowers the learning rate after each so many epochs.</source>
        <translation>Le programme step baisse le taux d’apprentissage après chaque tranche d’autant d’époques.</translation>
    </message>
    <message>
        <source>Factor of a step</source>
        <translation>Facteur d’un palier</translation>
    </message>
    <message>
        <source>What the step schedule multiplies the learning rate by.</source>
        <translation>Ce par quoi le programme step multiplie le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>cross-entropy counts every clip by how improbable its class was found; focal counts clips that are already right for less, which helps where some classes are hard.</source>
        <translation>cross-entropy compte chaque extrait selon l’improbabilité trouvée à sa classe&#x202f;; focal compte moins les extraits déjà justes, ce qui aide quand certaines classes sont difficiles.</translation>
    </message>
    <message>
        <source>Focal exponent</source>
        <translation>Exposant focal</translation>
    </message>
    <message>
        <source>How little the focal loss counts clips that are already right; 0 is cross-entropy, 2 is usual.</source>
        <translation>Combien peu la perte focale compte les extraits déjà justes&#x202f;; 0 est l’entropie croisée, 2 est courant.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <source>balanced counts clips of rare classes for more, so that every class weighs the same: better UAR on uneven corpora, sometimes at the price of accuracy.</source>
        <translation>balanced compte plus les extraits des classes rares, pour que chaque classe pèse autant&#xa0;: meilleure UAR sur des corpus inégaux, parfois au prix de l’exactitude.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>Share of certainty that is spread over all classes: 0.1 makes the network less overconfident.</source>
        <translation>Part de certitude répartie sur toutes les classes&#xa0;: 0,1 rend le réseau moins sûr de lui à tort.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Starting wavelet</source>
        <translation>Ondelette de départ</translation>
    </message>
    <message>
        <source>The wavelet whose low-pass filter the kernels start from. db10 is the published choice; shorter ones take shorter clips. “random” draws the taps from a normal distribution instead.</source>
        <translation>L’ondelette dont le filtre passe-bas est le départ des noyaux. db10 est le choix publié&#x202f;; de plus courtes acceptent des extraits plus courts. «&#xa0;random&#xa0;» tire les coefficients d’une loi normale.</translation>
    </message>
    <message>
        <source>Decomposition levels</source>
        <translation>Niveaux de décomposition</translation>
    </message>
    <message>
        <source>How often the sound is halved in rate: each level adds one band, an octave lower. More levels see slower changes and need longer clips; a level doubles the shortest clip.</source>
        <translation>Combien de fois la fréquence du son est divisée par deux&#xa0;: chaque niveau ajoute une bande, une octave plus bas. Plus de niveaux voient des variations plus lentes et demandent des extraits plus longs&#x202f;; un niveau double l’extrait le plus court.</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Noyaux</translation>
    </message>
    <message>
        <source>CQF: one kernel for all levels and both filters. PerLayer: one kernel a level. PerFilter: an own kernel for the low-pass and the high-pass of each level; best in the paper.</source>
        <translation>CQF&#xa0;: un noyau pour tous les niveaux et les deux filtres. PerLayer&#xa0;: un noyau par niveau. PerFilter&#xa0;: un noyau propre au passe-bas et au passe-haut de chaque niveau&#x202f;; le meilleur dans l’article.</translation>
    </message>
    <message>
        <source>Taps of random kernels</source>
        <translation>Coefficients des noyaux aléatoires</translation>
    </message>
    <message>
        <source>Length of the kernels when they start at random; a wavelet brings its own length.</source>
        <translation>Longueur des noyaux quand ils partent du hasard&#x202f;; une ondelette apporte la sienne.</translation>
    </message>
    <message>
        <source>Train the kernels</source>
        <translation>Entraîner les noyaux</translation>
    </message>
    <message>
        <source>Off keeps the starting wavelet as it is: the fixed-wavelet network of the paper&apos;s ablation.</source>
        <translation>Sans, l’ondelette de départ reste telle quelle&#xa0;: le réseau à ondelette fixe de l’ablation de l’article.</translation>
    </message>
    <message>
        <source>Threshold the details</source>
        <translation>Seuiller les détails</translation>
    </message>
    <message>
        <source>Applies the learnable asymmetric hard threshold, which removes small coefficients as noise. Off passes every coefficient on unchanged.</source>
        <translation>Applique le seuil dur asymétrique appris, qui supprime les petits coefficients comme du bruit. Sans, chaque coefficient passe inchangé.</translation>
    </message>
    <message>
        <source>Train the thresholds</source>
        <translation>Entraîner les seuils</translation>
    </message>
    <message>
        <source>Off keeps both thresholds and the sharpness of every level at their start.</source>
        <translation>Sans, les deux seuils et la raideur de chaque niveau restent à leur départ.</translation>
    </message>
    <message>
        <source>Initial threshold</source>
        <translation>Seuil initial</translation>
    </message>
    <message>
        <source>Where both thresholds start, in units of the normalised signal: coefficients below it fade out. The authors tried 0.5 to 1; quiet input needs less.</source>
        <translation>Départ des deux seuils, en unités du signal normalisé&#xa0;: les coefficients en dessous s’effacent. Les auteurs ont essayé 0,5 à 1&#x202f;; une entrée faible demande moins.</translation>
    </message>
    <message>
        <source>Threshold sharpness</source>
        <translation>Raideur du seuil</translation>
    </message>
    <message>
        <source>How abruptly the threshold passes from removing to keeping. The authors tried 10 to 15; small values make it gradual.</source>
        <translation>Avec quelle brusquerie le seuil passe de supprimer à garder. Les auteurs ont essayé 10 à 15&#x202f;; de petites valeurs le rendent progressif.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Channels after the first convolution of each band. Time grows with its square: 32 suits small corpora and processors, 128 is the published size.</source>
        <translation>Canaux après la première convolution de chaque bande. Le temps croît avec leur carré&#xa0;: 32 convient aux petits corpus et aux processeurs, 128 est la taille publiée.</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>État récurrent</translation>
    </message>
    <message>
        <source>Size of the recurrent layers&apos; state, for each direction. The authors tried 32, 64 and 128.</source>
        <translation>Taille de l’état des couches récurrentes, pour chaque sens. Les auteurs ont essayé 32, 64 et 128.</translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation>Couches récurrentes</translation>
    </message>
    <message>
        <source>Recurrent layers stacked in each band. One is enough for small corpora; the authors tried 3, 6 and 9. Time grows in proportion.</source>
        <translation>Couches récurrentes empilées dans chaque bande. Une suffit aux petits corpus&#x202f;; les auteurs ont essayé 3, 6 et 9. Le temps croît en proportion.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Abandon (dropout)</translation>
    </message>
    <message>
        <source>Share of the bands&apos; outputs that training silences at random. Raise it to 0.2 or 0.3 when training clips are learned far better than validation clips.</source>
        <translation>Part des sorties des bandes que l’entraînement rend muettes au hasard. Montez-la à 0,2 ou 0,3 quand les extraits d’entraînement sont bien mieux appris que ceux de validation.</translation>
    </message>
    <message>
        <source>Logit scale</source>
        <translation>Échelle des logits</translation>
    </message>
    <message>
        <source>Multiplies the class scores before they become probabilities. At 1, as published, the network can never be more than about 22 % sure among 7 classes; 10 to 15 lets it learn faster.</source>
        <translation>Multiplie les scores des classes avant qu’ils deviennent des probabilités. À 1, comme publié, le réseau ne peut jamais être sûr à plus de 22&#x202f;% environ parmi 7 classes&#x202f;; 10 à 15 le laisse apprendre plus vite.</translation>
    </message>
    <message>
        <source>Train the logit scale</source>
        <translation>Entraîner l’échelle des logits</translation>
    </message>
    <message>
        <source>Off keeps the logit scale at its start.</source>
        <translation>Sans, l’échelle des logits reste à son départ.</translation>
    </message>
    <message>
        <source>Learnable wavelets</source>
        <translation>Ondelettes apprises</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classifieur</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>A small network at 8 kHz with strong augmentation: some hundred clips train in minutes on two processor cores, and it generalises better there than the published size.</source>
        <translation>Un petit réseau à 8 kHz avec une forte augmentation&#xa0;: quelques centaines d’extraits s’entraînent en minutes sur deux cœurs de processeur, et il y généralise mieux que la taille publiée.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>16 kHz, six levels with own low- and high-pass kernels, balanced classes, 200 epochs: for a GPU, or a night.</source>
        <translation>16 kHz, six niveaux avec noyaux passe-bas et passe-haut propres, classes équilibrées, 200 époques&#xa0;: pour un GPU, ou une nuit.</translation>
    </message>
    <message>
        <source>Paper, PerFilter</source>
        <translation>Article, PerFilter</translation>
    </message>
    <message>
        <source>The published network: 128 channels, five levels from db10, own low- and high-pass kernels, focal loss, no augmentation. Made for a GPU; learns small corpora by heart.</source>
        <translation>Le réseau publié&#xa0;: 128 canaux, cinq niveaux depuis db10, noyaux passe-bas et passe-haut propres, perte focale, sans augmentation. Fait pour un GPU&#x202f;; apprend les petits corpus par cœur.</translation>
    </message>
    <message>
        <source>Paper, PerLayer</source>
        <translation>Article, PerLayer</translation>
    </message>
    <message>
        <source>The published network with one kernel a level.</source>
        <translation>Le réseau publié avec un noyau par niveau.</translation>
    </message>
    <message>
        <source>Paper, CQF</source>
        <translation>Article, CQF</translation>
    </message>
    <message>
        <source>The published network with one kernel shared by all levels.</source>
        <translation>Le réseau publié avec un noyau partagé par tous les niveaux.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>A very small network for the demo corpus: under two minutes on two processor cores.</source>
        <translation>Un très petit réseau pour le corpus de démonstration&#xa0;: moins de deux minutes sur deux cœurs de processeur.</translation>
    </message>
    <message>
        <source>This split has %1 folds; there is no fold %2.</source>
        <translation>Ce partage a %1 plis&#x202f;; il n’y a pas de pli %2.</translation>
    </message>
    <message>
        <source>The clip is %1 s long; this network needs at least %2 s. Use longer clips or fewer levels (network.levels).</source>
        <translation>L’extrait dure %1&#xa0;s&#x202f;; ce réseau demande au moins %2&#xa0;s. Prenez des extraits plus longs ou moins de niveaux (network.levels).</translation>
    </message>
    <message>
        <source>Stopped while the clips were read.</source>
        <translation>Arrêté pendant la lecture des extraits.</translation>
    </message>
    <message>
        <source>This split leaves no training clip of the class “%1”; choose another split or fold, or drop the class.</source>
        <translation>Ce partage ne laisse aucun extrait d’entraînement de la classe «&#xa0;%1&#xa0;»&#x202f;; choisissez un autre partage ou pli, ou écartez la classe.</translation>
    </message>
    <message>
        <source>Every training clip is silent; nothing can be learned from this corpus.</source>
        <translation>Chaque extrait d’entraînement est silencieux&#x202f;; rien ne peut être appris de ce corpus.</translation>
    </message>
    <message>
        <source>The training was stopped after %1 finished epochs; their models are kept.</source>
        <translation>L’entraînement a été arrêté après %1 époques achevées&#x202f;; leurs modèles sont gardés.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>A filter bank needs a low-pass and a high-pass of the same length, at least 2 taps; these have %1 and %2.</source>
        <translation>Un banc de filtres demande un passe-bas et un passe-haut de même longueur, au moins 2 coefficients&#x202f;; ceux-ci en ont %1 et %2.</translation>
    </message>
    <message>
        <source>The kernel has taps that are not numbers: the training diverged. Load an earlier model.</source>
        <translation>Le noyau a des coefficients qui ne sont pas des nombres&#xa0;: l’entraînement a divergé. Chargez un modèle antérieur.</translation>
    </message>
    <message>
        <source>The kernel&apos;s taps add up to %1: it passes no constant signal, so it is not a low-pass and has no scaling function.</source>
        <translation>La somme des coefficients du noyau est %1&#xa0;: il ne laisse passer aucun signal constant, ce n’est donc pas un passe-bas et il n’a pas de fonction d’échelle.</translation>
    </message>
    <message>
        <source>The kernel has no scaling function: each halving multiplies its largest value by %1 instead of settling, because it lets too much pass at half the sampling rate.</source>
        <translation>Le noyau n’a pas de fonction d’échelle&#xa0;: chaque division par deux multiplie sa plus grande valeur par %1 au lieu de se stabiliser, car il laisse trop passer à la moitié de la fréquence d’échantillonnage.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a recording; WAV, FLAC, OGG, MP3 and AIFF files can.</source>
        <translation>Ceci ne peut pas être lu comme un enregistrement&#x202f;; les fichiers WAV, FLAC, OGG, MP3 et AIFF le peuvent.</translation>
    </message>
    <message>
        <source>%1 clips: the training part of the split &quot;%2&quot;.</source>
        <translation>%1 extraits&#xa0;: la partie d’entraînement du partage «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 clips: the validation part of the split &quot;%2&quot;.</source>
        <translation>%1 extraits&#xa0;: la partie de validation du partage «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 clips: the test part of the split &quot;%2&quot;.</source>
        <translation>%1 extraits&#xa0;: la partie de test du partage «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 clips that the split &quot;%2&quot; does not use.</source>
        <translation>%1 extraits que le partage «&#xa0;%2&#xa0;» n’utilise pas.</translation>
    </message>
    <message>
        <source>%1 clips: the whole corpus.</source>
        <translation>%1 extraits&#xa0;: tout le corpus.</translation>
    </message>
    <message>
        <source>%1 of these %2 clips trained this model: the figures say how well it remembers, not how well it recognises. Choose the test part for that.</source>
        <translation>%1 de ces %2 extraits ont entraîné ce modèle&#xa0;: les chiffres disent comme il se souvient, pas comme il reconnaît. Choisissez la partie de test pour cela.</translation>
    </message>
    <message>
        <source>%1 of these clips chose the epoch that was kept: the figures are a little too good. Choose the test part for an honest result.</source>
        <translation>%1 de ces extraits ont choisi l’époque gardée&#xa0;: les chiffres sont un peu trop bons. Choisissez la partie de test pour un résultat honnête.</translation>
    </message>
    <message>
        <source>The model does not say what it was trained on: some of these clips may have been among it.</source>
        <translation>Le modèle ne dit pas sur quoi il a été entraîné&#xa0;: certains de ces extraits en étaient peut-être.</translation>
    </message>
    <message>
        <source>The model was trained on a corpus of this name, but its split can&apos;t be rebuilt from this one: some of these clips may have trained it.</source>
        <translation>Le modèle a été entraîné sur un corpus de ce nom, mais son partage ne peut pas être refait à partir de celui-ci&#xa0;: certains de ces extraits l’ont peut-être entraîné.</translation>
    </message>
    <message>
        <source>This part of the split has no clips. Choose another part, or another split on the Corpus page.</source>
        <translation>Cette partie du partage n’a pas d’extraits. Choisissez une autre partie, ou un autre partage sur la page Corpus.</translation>
    </message>
    <message>
        <source>The machine&apos;s memory is used up.</source>
        <translation>La mémoire de la machine est épuisée.</translation>
    </message>
    <message>
        <source>Something unexpected happened: %1</source>
        <translation>Quelque chose d’inattendu s’est produit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Analysing the wavelets</source>
        <translation>Analyse des ondelettes</translation>
    </message>
    <message>
        <source>The analysis of the wavelets was cancelled.</source>
        <translation>L’analyse des ondelettes a été annulée.</translation>
    </message>
    <message>
        <source>A figure can be saved as .png, .svg, .pdf or .csv, not as &quot;%1&quot;. Choose one of these endings.</source>
        <translation>Une figure peut être enregistrée en .png, .svg, .pdf ou .csv, pas en «&#xa0;%1&#xa0;». Choisissez l’une de ces extensions.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>This run is being trained; stop it before you delete it.</source>
        <translation>Cet entraînement est en cours&#x202f;; arrêtez-le avant de le supprimer.</translation>
    </message>
    <message>
        <source>The folder could not be moved to the trash: there is none for its disk, or it may not be changed.</source>
        <translation>Le dossier n’a pas pu être mis à la corbeille&#xa0;: son disque n’en a pas, ou elle ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>There is another folder of this name by now.</source>
        <translation>Il y a maintenant un autre dossier de ce nom.</translation>
    </message>
    <message>
        <source>The folder could not be moved back from the trash.</source>
        <translation>Le dossier n’a pas pu être ressorti de la corbeille.</translation>
    </message>
    <message>
        <source>Stopped while runs were read.</source>
        <translation>Arrêté pendant la lecture des entraînements.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>A worker could not go on: %1</source>
        <translation>Un processus de travail n’a pas pu continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The search space is empty: name at least one option to vary.</source>
        <translation>L’espace de recherche est vide&#xa0;: nommez au moins une option à faire varier.</translation>
    </message>
    <message>
        <source>This disk can&apos;t lock files, so two programs could write here at once; use a folder on another disk.</source>
        <translation>Ce disque ne peut pas verrouiller les fichiers&#xa0;: deux programmes pourraient y écrire à la fois&#x202f;; prenez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The command line program is not beside this one; install both together.</source>
        <translation>Le programme en ligne de commande n’est pas à côté de celui-ci&#x202f;; installez les deux ensemble.</translation>
    </message>
    <message>
        <source>A SigWavNet or a CNN-n-GRU has this tensor, and the file does not: it holds another kind of network or is incomplete.</source>
        <translation>Un SigWavNet ou un CNN-n-GRU a ce tenseur, et le fichier ne l’a pas&#xa0;: il contient un autre genre de réseau ou est incomplet.</translation>
    </message>
    <message>
        <source>Another process is training this run; wait until it has ended, or stop it.</source>
        <translation>Un autre processus mène cet entraînement&#x202f;; attendez qu’il finisse, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB and the cache may take %2 GiB; set SIGWAVNET_INPUT_CACHE_GIB to more.</source>
        <translation>Les extraits préparés demandent %1&#xa0;Gio et le cache peut prendre %2&#xa0;Gio&#x202f;; donnez plus à SIGWAVNET_INPUT_CACHE_GIB.</translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB and the disk of the cache has %2 GiB left; free some space, or set SIGWAVNET_INPUT_CACHE to a folder on another disk.</source>
        <translation>Les extraits préparés demandent %1&#xa0;Gio et il reste %2&#xa0;Gio sur le disque du cache&#x202f;; libérez de la place, ou donnez à SIGWAVNET_INPUT_CACHE un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The recording has changed since the corpus was opened; open the corpus again.</source>
        <translation>L’enregistrement a changé depuis l’ouverture du corpus&#x202f;; rouvrez le corpus.</translation>
    </message>
    <message>
        <source>Stopped while the clips were prepared.</source>
        <translation>Arrêté pendant la préparation des extraits.</translation>
    </message>
    <message>
        <source>The file that was just written can&apos;t be read; check the disk.</source>
        <translation>Le fichier qui vient d’être écrit ne peut pas être lu&#x202f;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>Preparing clips</source>
        <translation>Préparation des extraits</translation>
    </message>
    <message>
        <source>This is no whole file of prepared clips.</source>
        <translation>Ce n’est pas un fichier complet d’extraits préparés.</translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB, only %2 GiB of memory are free, and there is no cache on a disk. Set SIGWAVNET_INPUT_CACHE to a folder with room, or lower preparation.rate.</source>
        <translation>Les extraits préparés demandent %1&#xa0;Gio, seuls %2&#xa0;Gio de mémoire sont libres, et il n’y a pas de cache sur un disque. Donnez à SIGWAVNET_INPUT_CACHE un dossier qui a de la place, ou baissez preparation.rate.</translation>
    </message>
    <message>
        <source>Stratified folds</source>
        <translation>Plis stratifiés</translation>
    </message>
    <message>
        <source>Each class is dealt into folds; each fold tests once, the next one selects the model; speakers and texts are shared.</source>
        <translation>Chaque classe est répartie en plis&#x202f;; chaque pli teste une fois, le suivant choisit le modèle&#x202f;; locuteurs et textes sont partagés.</translation>
    </message>
    <message>
        <source>The clip has %1 samples; this network needs at least %2. Use a longer recording or a network of fewer levels or layers.</source>
        <translation>L’extrait a %1 échantillons&#x202f;; ce réseau en demande au moins %2. Prenez un enregistrement plus long ou un réseau avec moins de niveaux ou de couches.</translation>
    </message>
    <message>
        <source>The least training must be at least 1 epoch, not %1.</source>
        <translation>L’entraînement minimal doit être d’au moins 1 époque, pas %1.</translation>
    </message>
    <message>
        <source>The reduction factor must be at least 2, not %1.</source>
        <translation>Le facteur de réduction doit être d’au moins 2, pas %1.</translation>
    </message>
    <message>
        <source>The early-stopping rate can&apos;t be negative (%1).</source>
        <translation>Le taux d’arrêt précoce ne peut pas être négatif (%1).</translation>
    </message>
    <message>
        <source>Not one rung fits: the first would end after %1 epochs × %2^%3, but at most %4 are allowed. Raise the largest number of epochs or lower the least.</source>
        <translation>Aucun palier ne tient&#xa0;: le premier finirait après %1 époques × %2^%3, mais au plus %4 sont permises. Augmentez le plus grand nombre d’époques ou baissez le plus petit.</translation>
    </message>
    <message>
        <source>Too few trials to tell which options matter: %1 ended so far, at least %2 are needed.</source>
        <translation>Trop peu d’essais pour dire quelles options comptent&#xa0;: %1 terminés jusqu’ici, il en faut au moins %2.</translation>
    </message>
    <message>
        <source>From %1 trials only: take the order as a hint. With %2 or more it becomes steady.</source>
        <translation>D’après %1 essais seulement&#xa0;: prenez l’ordre comme une indication. Avec %2 ou plus, il devient stable.</translation>
    </message>
    <message>
        <source>The split “%1” has no validation clips, by which a search judges its trials; choose another.</source>
        <translation>Le partage «&#xa0;%1&#xa0;» n’a pas d’extraits de validation, d’après lesquels une recherche juge ses essais&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder already holds files; choose a new one for this search, or resume the search that is in it.</source>
        <translation>Le dossier contient déjà des fichiers&#x202f;; choisissez-en un nouveau pour cette recherche, ou reprenez la recherche qui s’y trouve.</translation>
    </message>
    <message>
        <source>There is no search in this folder: it has no search.json.</source>
        <translation>Il n’y a pas de recherche dans ce dossier&#xa0;: il n’a pas de search.json.</translation>
    </message>
    <message>
        <source>This corpus has other clips, labels or samples than the one that the search began with, so its trials could not be compared. Restore it, or begin a new search.</source>
        <translation>Ce corpus a d’autres extraits, étiquettes ou échantillons que celui avec lequel la recherche a commencé&#xa0;: ses essais ne seraient pas comparables. Rétablissez-le, ou commencez une nouvelle recherche.</translation>
    </message>
    <message>
        <source>What the trial reached is not a number.</source>
        <translation>Ce que l’essai a atteint n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This line of the search&apos;s journal makes no sense: the file was changed or damaged.</source>
        <translation>Cette ligne du journal de la recherche n’a pas de sens&#xa0;: le fichier a été modifié ou abîmé.</translation>
    </message>
    <message>
        <source>This entry is missing or of another kind; the file is damaged.</source>
        <translation>Cette entrée manque ou est d’un autre genre&#x202f;; le fichier est abîmé.</translation>
    </message>
    <message>
        <source>There is no “%1” here; there are %2.</source>
        <translation>Il n’y a pas de «&#xa0;%1&#xa0;» ici&#x202f;; il y a %2.</translation>
    </message>
    <message>
        <source>Trials must train for at least 1 epoch.</source>
        <translation>Les essais doivent s’entraîner pendant au moins 1 époque.</translation>
    </message>
    <message>
        <source>A search needs at least 1 trial.</source>
        <translation>Une recherche demande au moins 1 essai.</translation>
    </message>
    <message>
        <source>This grid has %1 combinations. Give fewer values or “steps”, or draw configurations at random.</source>
        <translation>Cette grille a %1 combinaisons. Donnez moins de valeurs ou de «&#xa0;steps&#xa0;», ou tirez les configurations au hasard.</translation>
    </message>
    <message>
        <source>%1 trials are too many: at most %2 make sense.</source>
        <translation>%1 essais, c’est trop&#xa0;: au plus %2 ont un sens.</translation>
    </message>
    <message>
        <source>This is not the description of a search; the file is damaged.</source>
        <translation>Ce n’est pas la description d’une recherche&#x202f;; le fichier est abîmé.</translation>
    </message>
    <message>
        <source>A newer version of this program began this search (format %1; this one knows %2): update it to go on.</source>
        <translation>Une version plus récente de ce programme a commencé cette recherche (format %1&#x202f;; celle-ci connaît %2)&#xa0;: mettez-le à jour pour continuer.</translation>
    </message>
    <message>
        <source>This event of trial %1 fits neither the search&apos;s settings nor the events before it: the file was changed or damaged.</source>
        <translation>Cet événement de l’essai %1 ne s’accorde ni avec les réglages de la recherche ni avec les événements précédents&#xa0;: le fichier a été modifié ou abîmé.</translation>
    </message>
    <message>
        <source>The search itself decides how long a trial trains: leave this option out and give the search its least and largest number of epochs.</source>
        <translation>La recherche décide elle-même combien de temps un essai s’entraîne&#xa0;: omettez cette option et donnez à la recherche ses plus petit et plus grand nombres d’époques.</translation>
    </message>
    <message>
        <source>All trials must learn from and be judged on the same clips, so this option can&apos;t be searched; set it for all of them.</source>
        <translation>Tous les essais doivent apprendre des mêmes extraits et être jugés sur les mêmes&#xa0;: cette option ne peut donc pas être cherchée&#x202f;; fixez-la pour tous.</translation>
    </message>
    <message>
        <source>%1 is not a number, which this option takes.</source>
        <translation>%1 n’est pas un nombre, or cette option en demande un.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false, which this option takes.</source>
        <translation>%1 n’est ni true ni false, or cette option demande l’un des deux.</translation>
    </message>
    <message>
        <source>%1 is not a text in quotes, which this option takes.</source>
        <translation>%1 n’est pas un texte entre guillemets, or cette option en demande un.</translation>
    </message>
    <message>
        <source>The list is empty: name at least one value.</source>
        <translation>La liste est vide&#xa0;: nommez au moins une valeur.</translation>
    </message>
    <message>
        <source>%1 stands in the list twice: name each value once.</source>
        <translation>%1 est deux fois dans la liste&#xa0;: nommez chaque valeur une fois.</translation>
    </message>
    <message>
        <source>The range is the wrong way round: %1 is above %2.</source>
        <translation>L’intervalle est à l’envers&#xa0;: %1 est au-dessus de %2.</translation>
    </message>
    <message>
        <source>A range from %1 to %1 has one value only: write it as a list, [%1].</source>
        <translation>Un intervalle de %1 à %1 n’a qu’une valeur&#xa0;: écrivez-le comme une liste, [%1].</translation>
    </message>
    <message>
        <source>A logarithmic range must begin above 0, not at %1.</source>
        <translation>Un intervalle logarithmique doit commencer au-dessus de 0, pas à %1.</translation>
    </message>
    <message>
        <source>This option takes whole numbers, so a range from %1 to %2 does not fit.</source>
        <translation>Cette option demande des nombres entiers&#xa0;: un intervalle de %1 à %2 ne convient pas.</translation>
    </message>
    <message>
        <source>“steps” must be a whole number from 1 to 1000.</source>
        <translation>«&#xa0;steps&#xa0;» doit être un nombre entier de 1 à 1000.</translation>
    </message>
    <message>
        <source>“%1” means nothing here: there are range, log_range and steps.</source>
        <translation>«&#xa0;%1&#xa0;» ne veut rien dire ici&#xa0;: il y a range, log_range et steps.</translation>
    </message>
    <message>
        <source>Give either “range” or “log_range”, with two numbers: {&quot;range&quot;: [1, 2]}.</source>
        <translation>Donnez soit «&#xa0;range&#xa0;», soit «&#xa0;log_range&#xa0;», avec deux nombres&#xa0;: {&quot;range&quot;: [1, 2]}.</translation>
    </message>
    <message>
        <source>This option takes no numbers and so has no range: list its values instead.</source>
        <translation>Cette option ne prend pas de nombres et n’a donc pas d’intervalle&#xa0;: énumérez plutôt ses valeurs.</translation>
    </message>
    <message>
        <source>A range has two numbers: [lowest, highest].</source>
        <translation>Un intervalle a deux nombres&#xa0;: [le plus petit, le plus grand].</translation>
    </message>
    <message>
        <source>Give a list of values, such as [1, 2], or a range, such as {&quot;range&quot;: [1, 2]}.</source>
        <translation>Donnez une liste de valeurs, comme [1, 2], ou un intervalle, comme {&quot;range&quot;: [1, 2]}.</translation>
    </message>
    <message>
        <source>This is not a search space: a JSON object is needed, with an entry an option, such as {&quot;network.levels&quot;: [4, 5, 6]}.</source>
        <translation>Ce n’est pas un espace de recherche&#xa0;: il faut un objet JSON, avec une entrée par option, comme {&quot;network.levels&quot;: [4, 5, 6]}.</translation>
    </message>
    <message>
        <source>This option stands here twice: keep one entry.</source>
        <translation>Cette option est ici deux fois&#xa0;: gardez une seule entrée.</translation>
    </message>
    <message>
        <source>This trial&apos;s network takes clips of at least %1 s, and the corpus&apos; shortest has %2 s. Leave shorter clips out of the whole search, so that all trials are judged by the same clips.</source>
        <translation>Le réseau de cet essai demande des extraits d’au moins %1&#xa0;s, et le plus court du corpus dure %2&#xa0;s. Écartez les extraits plus courts de toute la recherche, pour que tous les essais soient jugés sur les mêmes extraits.</translation>
    </message>
    <message>
        <source>The trial was stopped before the end of its rung; it can be gone on with.</source>
        <translation>L’essai a été arrêté avant la fin de son palier&#x202f;; il peut être repris.</translation>
    </message>
    <message>
        <source>The validation metric was a number in none of the trial&apos;s epochs.</source>
        <translation>La mesure de validation n’a été un nombre à aucune époque de l’essai.</translation>
    </message>
    <message>
        <source>Fixed db10</source>
        <translation>db10 fixe</translation>
    </message>
    <message>
        <source>Fixed db10, thresholds</source>
        <translation>db10 fixe, seuils</translation>
    </message>
    <message>
        <source>CQF kernels</source>
        <translation>Noyaux CQF</translation>
    </message>
    <message>
        <source>CQF kernels, thresholds</source>
        <translation>Noyaux CQF, seuils</translation>
    </message>
    <message>
        <source>PerLayer kernels</source>
        <translation>Noyaux PerLayer</translation>
    </message>
    <message>
        <source>PerLayer kernels, thresholds</source>
        <translation>Noyaux PerLayer, seuils</translation>
    </message>
    <message>
        <source>PerFilter kernels</source>
        <translation>Noyaux PerFilter</translation>
    </message>
    <message>
        <source>PerFilter kernels, thresholds</source>
        <translation>Noyaux PerFilter, seuils</translation>
    </message>
    <message>
        <source>The checkpoint does not say where the training stood.</source>
        <translation>Le point de reprise ne dit pas où en était l’entraînement.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this checkpoint; update to go on with the run.</source>
        <translation>Une version plus récente de ce programme a écrit ce point de reprise&#x202f;; mettez le programme à jour pour continuer l’entraînement.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged: its content does not match its checksum.</source>
        <translation>Le point de reprise est abîmé&#xa0;: son contenu ne correspond pas à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>No checkpoint of this run can be read any more (%1). Its models can still be used, but to train on, start a new run.</source>
        <translation>Plus aucun point de reprise de cet entraînement ne peut être lu (%1). Ses modèles restent utilisables, mais pour entraîner encore, lancez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>The file of this finished run can&apos;t be understood; remove the run&apos;s folder to train it again.</source>
        <translation>Le fichier de cet entraînement terminé est incompréhensible&#x202f;; supprimez son dossier pour entraîner de nouveau.</translation>
    </message>
    <message>
        <source>This line is not the record of an epoch. Remove it, or the whole file.</source>
        <translation>Cette ligne n’est pas celle d’une époque. Supprimez-la, ou tout le fichier.</translation>
    </message>
    <message>
        <source>Comparing the recordings</source>
        <translation>Comparaison des enregistrements</translation>
    </message>
    <message>
        <source>This is not the corpus that the run was started on: %1 clips differ or are missing (%2, for one). Name the right one with --corpus, or start a new run.</source>
        <translation>Ce n’est pas le corpus sur lequel l’entraînement a été lancé&#xa0;: %1 extraits diffèrent ou manquent (par exemple %2). Indiquez le bon avec --corpus, ou lancez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>The memory of %1 is too small even for batches in pieces of one clip; use a smaller network or shorter clips.</source>
        <translation>La mémoire de %1 est trop petite même pour des lots en morceaux d’un extrait&#x202f;; prenez un réseau plus petit ou des extraits plus courts.</translation>
    </message>
    <message>
        <source>The table is larger than 4 GiB; it was not written by this program.</source>
        <translation>Le tableau dépasse 4&#xa0;Gio&#x202f;; il n’a pas été écrit par ce programme.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s optimizer does not fit this network.</source>
        <translation>L’optimiseur du point de reprise ne convient pas à ce réseau.</translation>
    </message>
    <message>
        <source>The checkpoint holds no count of steps here.</source>
        <translation>Le point de reprise ne contient pas de nombre de pas ici.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Moves the sound earlier or later by up to this share of the clip; what leaves it is lost and silence fills the gap. 0.1 is usual; 0 is off.</source>
        <translation>Avance ou retarde le son d’au plus cette part de l’extrait&#x202f;; ce qui en sort est perdu et du silence comble le vide. 0,1 est courant&#x202f;; 0&#xa0;: sans.</translation>
    </message>
    <message>
        <source>Makes a clip up to this much louder or quieter after it was normalised: 6 keeps the network from relying on one level; 0 is off.</source>
        <translation>Rend un extrait d’au plus autant plus fort ou plus faible après sa normalisation&#xa0;: 6 évite que le réseau se fie à un seul volume&#x202f;; 0&#xa0;: sans.</translation>
    </message>
    <message>
        <source>Removed bands</source>
        <translation>Bandes supprimées</translation>
    </message>
    <message>
        <source>Up to so many bands of frequencies are removed from a clip, so that no single band decides; 0 is off.</source>
        <translation>Au plus autant de bandes de fréquences sont supprimées d’un extrait, pour qu’aucune ne décide seule&#x202f;; 0&#xa0;: sans.</translation>
    </message>
    <message>
        <source>Widest removed band</source>
        <translation>Plus large bande supprimée</translation>
    </message>
    <message>
        <source>Each removed band is at most this share of the spectrum: 0.1 at 8000 Hz is 400 Hz.</source>
        <translation>Chaque bande supprimée est au plus cette part du spectre&#xa0;: 0,1 à 8000&#xa0;Hz fait 400&#xa0;Hz.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Lays a second training clip under some clips, which then count for both classes: guards against learning by heart. 0.2 to 0.3 mixes faintly, 1 with any share; 0 is off.</source>
        <translation>Superpose un second extrait d’entraînement à certains extraits, qui comptent alors pour les deux classes&#xa0;: protège de l’apprentissage par cœur. 0,2 à 0,3 mélange légèrement, 1 à toute proportion&#x202f;; 0&#xa0;: sans.</translation>
    </message>
    <message>
        <source>Chance of mixup</source>
        <translation>Probabilité du mixup</translation>
    </message>
    <message>
        <source>How probable it is that a clip is mixed with a second one in an epoch.</source>
        <translation>Probabilité qu’un extrait soit mélangé à un second à une époque.</translation>
    </message>
    <message>
        <source>Time between checkpoints</source>
        <translation>Temps entre points de reprise</translation>
    </message>
    <message>
        <source>A run that is killed goes on from its last checkpoint. One is written at the end of every epoch and, inside an epoch, whenever so much time has passed; 0 writes none inside epochs.</source>
        <translation>Un entraînement interrompu de force continue depuis son dernier point de reprise. Un point est écrit à la fin de chaque époque et, au sein d’une époque, chaque fois que ce temps s’est écoulé&#x202f;; 0 n’en écrit aucun au sein des époques.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Same bits on a GPU</source>
        <translation>Mêmes bits sur un GPU</translation>
    </message>
    <message>
        <source>Lets a GPU use only algorithms whose result is the same in every run, which are slower. A processor is always exact for a given number of threads.</source>
        <translation>Ne laisse un GPU utiliser que des algorithmes au résultat identique à chaque exécution, qui sont plus lents. Un processeur est toujours exact pour un nombre de fils donné.</translation>
    </message>
    <message>
        <source>TensorBoard event files</source>
        <translation>Fichiers TensorBoard</translation>
    </message>
    <message>
        <source>Writes curves, histograms of the weights and the confusion matrix into the run&apos;s folder in TensorBoard&apos;s format, every epoch.</source>
        <translation>Écrit à chaque époque courbes, histogrammes des poids et matrice de confusion dans le dossier de l’entraînement, au format de TensorBoard.</translation>
    </message>
    <message>
        <source>How the learning rate goes on after the warm-up. cosine: smoothly to 0 at the last epoch; with a warm-up of 0.3 that is known as one cycle. step: a factor every few epochs. constant: as it is.</source>
        <translation>Comment le taux d’apprentissage évolue après la mise en route. cosine&#xa0;: en douceur jusqu’à 0 à la dernière époque&#x202f;; avec une mise en route de 0,3, c’est ce qu’on appelle one cycle. step&#xa0;: un facteur toutes les quelques époques. constant&#xa0;: tel quel.</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Poids moyennés</translation>
    </message>
    <message>
        <source>Keeps a moving average of the weights, which is validated, kept and exported instead of them: steadier, often better. It is the share that stays in a step: 0.99 remembers about 100 steps, 0.999 about 1000; 0 is off.</source>
        <translation>Tient une moyenne mobile des poids, qui est validée, gardée et exportée à leur place&#xa0;: plus stable, souvent meilleure. C’est la part qui reste à chaque pas&#xa0;: 0,99 se souvient d’environ 100 pas, 0,999 d’environ 1000&#x202f;; 0&#xa0;: sans.</translation>
    </message>
    <message>
        <source>Start of averaging</source>
        <translation>Début de la moyenne</translation>
    </message>
    <message>
        <source>Share of the training after which weights are averaged; until then the average is the newest weights.</source>
        <translation>Part de l’entraînement après laquelle les poids sont moyennés&#x202f;; jusque-là, la moyenne est constituée des poids les plus récents.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>SigWavNet, or one of its authors&apos; baselines: 3 to 18 layers (the last recurrent) on the waveform itself, without wavelets. A baseline uses recurrent state, recurrent layers and dropout, and ignores the other options of the network.</source>
        <translation>SigWavNet, ou l’un des réseaux de référence de ses auteurs&#xa0;: 3 à 18 couches (la dernière récurrente) sur la forme d’onde elle-même, sans ondelettes. Un réseau de référence utilise l’état récurrent, les couches récurrentes et l’abandon (dropout), et ignore les autres options du réseau.</translation>
    </message>
    <message>
        <source>The corpus&apos;s clips are too short for this network; use longer clips or fewer levels (network.levels).</source>
        <translation>Les extraits du corpus sont trop courts pour ce réseau&#x202f;; prenez des extraits plus longs ou moins de niveaux (network.levels).</translation>
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
        <translation>Une ligne de l’étude d’ablation de l’article&#xa0;: le réseau publié et son entraînement, avec ces noyaux, avec des seuils appris ou sans seuils.</translation>
    </message>
    <message>
        <source>The table has other columns than a run&apos;s predictions.</source>
        <translation>Le tableau a d’autres colonnes que les prédictions d’un entraînement.</translation>
    </message>
    <message>
        <source>No run was started in this folder; start one with “train”.</source>
        <translation>Aucun entraînement n’a été lancé dans ce dossier&#x202f;; lancez-en un avec «&#xa0;train&#xa0;».</translation>
    </message>
    <message>
        <source>This run was made before runs could be resumed; its models can be used, but it must be started anew to be trained on.</source>
        <translation>Cet entraînement date d’avant la reprise des entraînements&#x202f;; ses modèles sont utilisables, mais pour entraîner encore, il faut le relancer du début.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est abîmé.</translation>
    </message>
    <message>
        <source>A newer version of this program made this run; update to go on with it.</source>
        <translation>Une version plus récente de ce programme a fait cet entraînement&#x202f;; mettez le programme à jour pour le continuer.</translation>
    </message>
    <message>
        <source>The run does not say where its corpus lies; name it with --corpus.</source>
        <translation>L’entraînement ne dit pas où se trouve son corpus&#x202f;; indiquez-le avec --corpus.</translation>
    </message>
    <message>
        <source>The matrix of epoch %1 can&apos;t be understood.</source>
        <translation>La matrice de l’époque %1 est incompréhensible.</translation>
    </message>
    <message>
        <source>The run goes on in another environment than it was started in (%1): its last bits may differ from those of a run that never stopped.</source>
        <translation>L’entraînement continue dans un autre environnement que celui de son lancement (%1)&#xa0;: ses derniers bits peuvent différer de ceux d’un entraînement jamais arrêté.</translation>
    </message>
    <message>
        <source>Stopped while runs were written.</source>
        <translation>Arrêté pendant l’écriture des entraînements.</translation>
    </message>
    <message>
        <source>Writing runs</source>
        <translation>Écriture des entraînements</translation>
    </message>
    <message>
        <source>Copying event files</source>
        <translation>Copie des fichiers d’événements</translation>
    </message>
    <message>
        <source>None of these runs has event files; train with the option that writes them, or export CSV.</source>
        <translation>Aucun de ces entraînements n’a de fichiers d’événements&#x202f;; entraînez avec l’option qui les écrit, ou exportez en CSV.</translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation>Lecture des entraînements</translation>
    </message>
    <message>
        <source>There is no run to report on.</source>
        <translation>Il n’y a aucun entraînement dont rendre compte.</translation>
    </message>
    <message>
        <source>The run&apos;s notes can&apos;t be understood; mend or remove the file.</source>
        <translation>Les notes de l’entraînement sont incompréhensibles&#x202f;; réparez ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>The file holds values that were not expected there.</source>
        <translation>Le fichier contient des valeurs inattendues à cet endroit.</translation>
    </message>
    <message>
        <source>%1 rows of the table can&apos;t be read and were passed over.</source>
        <translation>%1 lignes du tableau ne peuvent pas être lues et ont été ignorées.</translation>
    </message>
    <message>
        <source>The study was stopped; it can be gone on with.</source>
        <translation>L’étude a été arrêtée&#x202f;; elle peut être reprise.</translation>
    </message>
    <message>
        <source>The folder already holds other files; choose a new one for this study.</source>
        <translation>Le dossier contient déjà d’autres fichiers&#x202f;; choisissez-en un nouveau pour cette étude.</translation>
    </message>
    <message>
        <source>No study was begun in this folder: it has no study.json.</source>
        <translation>Aucune étude n’a été commencée dans ce dossier&#xa0;: il n’a pas de study.json.</translation>
    </message>
    <message>
        <source>The corpus has other clips or labels than when the study began, so their results could not be compared; put them back, or begin a new study.</source>
        <translation>Le corpus a d’autres extraits ou étiquettes qu’au début de l’étude&#xa0;: leurs résultats ne seraient pas comparables&#x202f;; rétablissez-les, ou commencez une nouvelle étude.</translation>
    </message>
    <message>
        <source>The fold “%1” of this split has no test clips, so there would be no result; choose another split.</source>
        <translation>Le pli «&#xa0;%1&#xa0;» de ce partage n’a pas d’extraits de test&#xa0;: il n’y aurait pas de résultat&#x202f;; choisissez un autre partage.</translation>
    </message>
    <message>
        <source>The folds of this split have no test clips in common, so their models can&apos;t answer together; use the split “kfold” for an ensemble.</source>
        <translation>Les plis de ce partage n’ont pas d’extraits de test en commun&#xa0;: leurs modèles ne peuvent pas répondre ensemble&#x202f;; prenez le partage «&#xa0;kfold&#xa0;» pour un ensemble de modèles.</translation>
    </message>
    <message>
        <source>The study&apos;s description is damaged (%1).</source>
        <translation>La description de l’étude est abîmée (%1).</translation>
    </message>
    <message>
        <source>There is no such key in a study: &quot;%1&quot;.</source>
        <translation>Cette clé n’existe pas dans une étude&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A newer version of this program began this study; update to go on with it.</source>
        <translation>Une version plus récente de ce programme a commencé cette étude&#x202f;; mettez le programme à jour pour la continuer.</translation>
    </message>
    <message>
        <source>The corpus was not opened from a disk, so other processes could not open it.</source>
        <translation>Le corpus n’a pas été ouvert depuis un disque&#xa0;: d’autres processus ne pourraient pas l’ouvrir.</translation>
    </message>
    <message>
        <source>This folder holds a study that asks something else (%1 differs); choose another folder, or go on with that study: --resume %2</source>
        <translation>Ce dossier contient une étude qui pose une autre question (%1 diffère)&#x202f;; choisissez un autre dossier, ou continuez cette étude&#xa0;: --resume %2</translation>
    </message>
    <message>
        <source>The %1 part has no clip of the class “%2”, which is left out of its UAR.</source>
        <translation>La partie %1 n’a pas d’extrait de la classe «&#xa0;%2&#xa0;», qui est écartée de son UAR.</translation>
    </message>
    <message>
        <source>The newest checkpoint is damaged (%1); the run goes on from the one before it.</source>
        <translation>Le point de reprise le plus récent est abîmé (%1)&#x202f;; l’entraînement continue depuis le précédent.</translation>
    </message>
    <message>
        <source>The tables of metrics have lost the epochs from %1 to %2; the training itself has not.</source>
        <translation>Les tableaux de mesures ont perdu les époques de %1 à %2&#x202f;; l’entraînement lui-même, non.</translation>
    </message>
    <message>
        <source>The prepared clips are kept in memory, not in the cache: %1</source>
        <translation>Les extraits préparés sont gardés en mémoire, pas dans le cache&#xa0;: %1</translation>
    </message>
    <message>
        <source>This run has finished; nothing is left to train. Start a new one for more epochs.</source>
        <translation>Cet entraînement est terminé&#x202f;; il ne reste rien à entraîner. Lancez-en un nouveau pour plus d’époques.</translation>
    </message>
    <message>
        <source>The memory of %1 is too small for batches of %2 clips; each is now learned in %3 pieces, which takes longer.</source>
        <translation>La mémoire de %1 est trop petite pour des lots de %2 extraits&#x202f;; chacun est maintenant appris en %3 morceaux, ce qui prend plus de temps.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The loss or the weights became infinite or not a number in epoch %1, step %2; the models of the epochs before and the last checkpoint are kept. Lower optimizer.learning_rate or optimizer.clip_norm.</source>
        <translation>La perte ou les poids sont devenus infinis ou ne sont plus des nombres à l’époque %1, au pas %2&#x202f;; les modèles des époques précédentes et le dernier point de reprise sont gardés. Baissez optimizer.learning_rate ou optimizer.clip_norm.</translation>
    </message>
    <message>
        <source>Stopped while validating.</source>
        <translation>Arrêté pendant la validation.</translation>
    </message>
    <message>
        <source>The kernel has no exact scaling function: the eigenvalue 1 of its refinement is missing (the nearest is %1), because it lets something pass at half the sampling rate.</source>
        <translation>Le noyau n’a pas de fonction d’échelle exacte&#xa0;: il manque la valeur propre 1 de son raffinement (la plus proche est %1), car il laisse passer quelque chose à la moitié de la fréquence d’échantillonnage.</translation>
    </message>
    <message>
        <source>The kernels hold values that are not numbers, so there is no way back from their coefficients.</source>
        <translation>Les noyaux contiennent des valeurs qui ne sont pas des nombres&#xa0;: aucun retour n’est possible depuis leurs coefficients.</translation>
    </message>
    <message>
        <source>The recording is too short for %1 levels.</source>
        <translation>L’enregistrement est trop court pour %1 niveaux.</translation>
    </message>
    <message>
        <source>A level&apos;s filters lose some signals almost wholly (condition number %1, at most 10): what comes back is mostly magnified rounding.</source>
        <translation>Les filtres d’un niveau perdent presque entièrement certains signaux (conditionnement %1, au plus 10)&#xa0;: ce qui revient est surtout de l’arrondi amplifié.</translation>
    </message>
    <message>
        <source>Even without thresholds the way back reaches only %1 dB (at least 60): errors of the inverse would be taken for the network&apos;s choice.</source>
        <translation>Même sans seuils, le retour n’atteint que %1&#xa0;dB (au moins 60)&#xa0;: des erreurs de l’inverse seraient prises pour le choix du réseau.</translation>
    </message>
    <message>
        <source>Only %1 % of the recording come back exactly (at least 50): it is too short for these levels.</source>
        <translation>Seuls %1&#x202f;% de l’enregistrement reviennent exactement (au moins 50)&#xa0;: il est trop court pour ces niveaux.</translation>
    </message>
    <message>
        <source>The threshold of level %1 lets small coefficients through rather than large ones, so nothing is kept or removed by size.</source>
        <translation>Le seuil du niveau %1 laisse passer les petits coefficients plutôt que les grands&#xa0;: rien n’est gardé ni supprimé selon sa taille.</translation>
    </message>
    <message>
        <source>The way back was cancelled.</source>
        <translation>Le retour a été annulé.</translation>
    </message>
    <message>
        <source>The kernel&apos;s taps are not numbers or add up to almost zero: it is not a low-pass and has no smoothness.</source>
        <translation>Les coefficients du noyau ne sont pas des nombres ou leur somme est presque nulle&#xa0;: ce n’est pas un passe-bas et il n’a pas de régularité.</translation>
    </message>
    <message>
        <source>Writing out the spectrogram</source>
        <translation>Écriture du spectrogramme</translation>
    </message>
    <message>
        <source>All trials reached the same at epoch %1, so no option made a difference there.</source>
        <translation>Tous les essais ont atteint la même valeur à l’époque %1, donc aucune option n’y a fait de différence.</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>Interrogation du modèle</translation>
    </message>
    <message>
        <source>Which clips the second model was trained on can&apos;t be told from its file and this corpus: some of these may have been among them.</source>
        <translation>On ne peut pas savoir, d’après son fichier et ce corpus, sur quels extraits le second modèle a été entraîné&#xa0;: certains de ceux-ci ont pu en faire partie.</translation>
    </message>
    <message>
        <source>%1 of these %2 clips trained the second model: it remembers them, so the comparison is unfair to the first.</source>
        <translation>%1 de ces %2 extraits ont entraîné le second modèle&#xa0;: il s’en souvient, donc la comparaison est injuste pour le premier.</translation>
    </message>
    <message>
        <source>Flag %1 clips: %2</source>
        <translation>Signaler %1 extraits&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mark %1 clips as unsure</source>
        <translation>Marquer %1 extraits comme incertains</translation>
    </message>
    <message>
        <source>Take back the labels of %1 clips</source>
        <translation>Retirer les étiquettes de %1 extraits</translation>
    </message>
    <message>
        <source>Label %1 clips as %2</source>
        <translation>Étiqueter %1 extraits comme %2</translation>
    </message>
    <message>
        <source>This network has no wavelets, so nothing can be undone.</source>
        <translation>Ce réseau n’a pas d’ondelettes&#xa0;: il n’y a donc rien à inverser.</translation>
    </message>
    <message>
        <source>Give the file one of the endings .csv, .txt (Audacity) or .TextGrid (Praat).</source>
        <translation>Donnez au fichier l’une des extensions .csv, .txt (Audacity) ou .TextGrid (Praat).</translation>
    </message>
    <message>
        <source>The model&apos;s kernels of level %1 are not numbers any more: its training diverged. Open an earlier checkpoint of the run, or train again with a lower learning rate.</source>
        <translation>Les noyaux du niveau %1 du modèle ne sont plus des nombres&#xa0;: son entraînement a divergé. Ouvrez un point de reprise antérieur de l’entraînement, ou entraînez de nouveau avec un taux d’apprentissage plus bas.</translation>
    </message>
    <message>
        <source>The model answers with values that are not numbers: its training diverged. Open an earlier checkpoint of the run, or train again with a lower learning rate.</source>
        <translation>Le modèle répond par des valeurs qui ne sont pas des nombres&#xa0;: son entraînement a divergé. Ouvrez un point de reprise antérieur de l’entraînement, ou entraînez de nouveau avec un taux d’apprentissage plus bas.</translation>
    </message>
    <message>
        <source>The recording lasts %1 s, and the network&apos;s inside can be followed for up to %2 s at once. Zoom in to such a stretch and follow the visible part.</source>
        <translation>L’enregistrement dure %1&#xa0;s, et l’intérieur du réseau peut être suivi sur %2&#xa0;s au plus à la fois. Zoomez sur un passage de cette longueur et suivez la partie visible.</translation>
    </message>
    <message>
        <source>The explanation was stopped.</source>
        <translation>L’explication a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Lecture des extraits</translation>
    </message>
    <message>
        <source>This model prepares recordings otherwise (rate, normalisation or trimming): its attention can&apos;t be compared.</source>
        <translation>Ce modèle prépare les enregistrements autrement (fréquence, normalisation ou coupe)&#xa0;: son attention ne peut pas être comparée.</translation>
    </message>
    <message>
        <source>The recording that is open; with a corpus open, some of its test clips.</source>
        <translation>L’enregistrement ouvert&#x202f;; quand un corpus est ouvert, certains de ses extraits de test.</translation>
    </message>
    <message>
        <source>The study was paused.</source>
        <translation>L’étude a été suspendue.</translation>
    </message>
    <message>
        <source>Training the folds</source>
        <translation>Entraînement des plis</translation>
    </message>
    <message>
        <source>Computing the agreement was stopped.</source>
        <translation>Le calcul de l’accord a été arrêté.</translation>
    </message>
    <message>
        <source>Computing intervals</source>
        <translation>Calcul des intervalles</translation>
    </message>
    <message>
        <source>Agreement needs at least two annotators.</source>
        <translation>L’accord demande au moins deux annotateurs.</translation>
    </message>
    <message>
        <source>No clip was labelled by two annotators.</source>
        <translation>Aucun extrait n’a été étiqueté par deux annotateurs.</translation>
    </message>
    <message>
        <source>Everybody always chose &quot;%1&quot;: there is nothing that chance could have decided otherwise, so agreement beyond chance can&apos;t be told.</source>
        <translation>Tout le monde a toujours choisi «&#x202f;%1&#xa0;»&#xa0;: il n’y a rien que le hasard aurait pu décider autrement, donc l’accord au-delà du hasard ne peut être déterminé.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa compares two annotators, not %1.</source>
        <translation>Le kappa de Cohen compare deux annotateurs, pas %1.</translation>
    </message>
    <message>
        <source>Nobody has labelled anything yet, so there is no consensus.</source>
        <translation>Personne n’a encore rien étiqueté&#xa0;: il n’y a donc pas de consensus.</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot;; known are %2.</source>
        <translation>Il n’y a pas d’ordre «&#x202f;%1&#xa0;»&#x202f;; les ordres connus sont %2.</translation>
    </message>
    <message>
        <source>Measuring the recording</source>
        <translation>Mesure de l’enregistrement</translation>
    </message>
    <message>
        <source>Drawing the waveform</source>
        <translation>Tracé de la forme d’onde</translation>
    </message>
    <message>
        <source>Sound can be played at 0.25 to 4 times its speed, not at %1.</source>
        <translation>Le son peut être lu à 0,25 à 4 fois sa vitesse, pas à %1.</translation>
    </message>
    <message>
        <source>Changing the speed</source>
        <translation>Changement de la vitesse</translation>
    </message>
    <message>
        <source>The tensors take more than a NumPy archive holds here (2 GiB); write a safetensors file.</source>
        <translation>Les tenseurs prennent plus de place qu’une archive NumPy n’en contient ici (2&#xa0;Gio)&#x202f;; écrivez un fichier safetensors.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a number: its weights went wrong in training. Use an earlier checkpoint.</source>
        <translation>La réponse du modèle n’est pas un nombre&#xa0;: ses poids se sont dégradés à l’entraînement. Prenez un point de reprise antérieur.</translation>
    </message>
    <message>
        <source>There is no class %1; the model&apos;s classes are 0 to %2.</source>
        <translation>Il n’y a pas de classe %1&#x202f;; les classes du modèle vont de 0 à %2.</translation>
    </message>
    <message>
        <source>A block of time must be longer than 0 s.</source>
        <translation>Un bloc de temps doit durer plus de 0&#xa0;s.</translation>
    </message>
    <message>
        <source>Occluding band after band</source>
        <translation>Occlusion bande par bande</translation>
    </message>
    <message>
        <source>No clip was answered by both models, so there is nothing to compare.</source>
        <translation>Aucun extrait n’a reçu de réponse des deux modèles&#xa0;: il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>The recording that the path should begin at has no samples.</source>
        <translation>L’enregistrement où le chemin doit commencer n’a pas d’échantillons.</translation>
    </message>
    <message>
        <source>Integrating gradients</source>
        <translation>Intégration des gradients</translation>
    </message>
    <message>
        <source>Integrated gradients take 2 to 4096 steps; these are %1.</source>
        <translation>Les gradients intégrés prennent de 2 à 4096 pas&#x202f;; il y en a ici %1.</translation>
    </message>
    <message>
        <source>A window and its hop are more than 0 s and at most a day long; this is %1 s.</source>
        <translation>Une fenêtre et son pas durent plus de 0&#xa0;s et au plus un jour&#x202f;; ici, c’est %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The window is %1 s long; the network needs at least %2 s. Use a longer window.</source>
        <translation>La fenêtre dure %1&#xa0;s&#x202f;; le réseau demande au moins %2&#xa0;s. Prenez une fenêtre plus longue.</translation>
    </message>
    <message>
        <source>Classifying windows</source>
        <translation>Classification des fenêtres</translation>
    </message>
    <message>
        <source>Stopped before the whole recording was classified.</source>
        <translation>Arrêté avant que tout l’enregistrement soit classé.</translation>
    </message>
    <message>
        <source>The models to compare must be trainings of the same network: as many levels and taps.</source>
        <translation>Les modèles à comparer doivent être des entraînements du même réseau&#xa0;: autant de niveaux et de coefficients.</translation>
    </message>
    <message>
        <source>With every layer back at its start the map looks the same (rank correlation %1): it shows the sound, not what was learned.</source>
        <translation>Avec toutes les couches ramenées à leur départ, la carte reste la même (corrélation de rangs %1)&#xa0;: elle montre le son, pas ce qui a été appris.</translation>
    </message>
    <message>
        <source>Removing what the map names first should lower the class&apos;s probability fastest: the area under the curve is %1 by the map, %2 by energy, %3 by chance.</source>
        <translation>Supprimer ce que la carte nomme en premier devrait faire baisser le plus vite la probabilité de la classe&#xa0;: l’aire sous la courbe est de %1 selon la carte, %2 selon l’énergie, %3 au hasard.</translation>
    </message>
    <message>
        <source>Giving back what the map names first should raise the class&apos;s probability fastest: the area under the curve is %1 by the map, %2 by energy, %3 by chance.</source>
        <translation>Rendre ce que la carte nomme en premier devrait faire monter le plus vite la probabilité de la classe&#xa0;: l’aire sous la courbe est de %1 selon la carte, %2 selon l’énergie, %3 au hasard.</translation>
    </message>
    <message>
        <source>The map changes with the weights, and what it names first matters most.</source>
        <translation>La carte change avec les poids, et ce qu’elle nomme en premier compte le plus.</translation>
    </message>
    <message>
        <source>This model has no attention: it is a network of convolutions.</source>
        <translation>Ce modèle n’a pas d’attention&#xa0;: c’est un réseau de convolutions.</translation>
    </message>
    <message>
        <source>With equal weights everywhere the answers stay almost the same (divergence %1 nats).</source>
        <translation>Avec des poids égaux partout, les réponses restent presque les mêmes (divergence %1 nats).</translation>
    </message>
    <message>
        <source>With the weights in another order the answers stay almost the same (divergence %1 nats).</source>
        <translation>Avec les poids dans un autre ordre, les réponses restent presque les mêmes (divergence %1 nats).</translation>
    </message>
    <message>
        <source>Where the weights are high, removing the sound changes little (rank correlation %1 spatial, %2 temporal).</source>
        <translation>Là où les poids sont élevés, supprimer le son change peu (corrélation de rangs %1 spatiale, %2 temporelle).</translation>
    </message>
    <message>
        <source>Other trainings of the same network attend elsewhere (spread %1 nats; by chance %2).</source>
        <translation>D’autres entraînements du même réseau portent leur attention ailleurs (dispersion %1 nats&#x202f;; au hasard %2).</translation>
    </message>
    <message>
        <source>The answers depend on the weights, and where they are high the sound matters.</source>
        <translation>Les réponses dépendent des poids, et là où ils sont élevés, le son compte.</translation>
    </message>
    <message>
        <source>weights, not importance (not tested)</source>
        <translation>des poids, pas une importance (non testé)</translation>
    </message>
    <message>
        <source>weights, not importance (tested)</source>
        <translation>des poids, pas une importance (testé)</translation>
    </message>
    <message>
        <source>weights that matter (tested)</source>
        <translation>des poids qui comptent (testé)</translation>
    </message>
    <message>
        <source>The tests need at least one recording.</source>
        <translation>Les tests demandent au moins un enregistrement.</translation>
    </message>
    <message>
        <source>Testing explanations</source>
        <translation>Test des explications</translation>
    </message>
    <message>
        <source>head</source>
        <translation>tête</translation>
    </message>
    <message>
        <source>temporal attention</source>
        <translation>attention temporelle</translation>
    </message>
    <message>
        <source>recurrent layers</source>
        <translation>couches récurrentes</translation>
    </message>
    <message>
        <source>spatial attention</source>
        <translation>attention spatiale</translation>
    </message>
    <message>
        <source>second convolutions</source>
        <translation>secondes convolutions</translation>
    </message>
    <message>
        <source>first convolutions</source>
        <translation>premières convolutions</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>seuils</translation>
    </message>
    <message>
        <source>wavelets</source>
        <translation>ondelettes</translation>
    </message>
    <message>
        <source>last linear layer</source>
        <translation>dernière couche linéaire</translation>
    </message>
    <message>
        <source>recurrent layer</source>
        <translation>couche récurrente</translation>
    </message>
    <message>
        <source>first linear layer</source>
        <translation>première couche linéaire</translation>
    </message>
    <message>
        <source>convolution %1</source>
        <translation>convolution %1</translation>
    </message>
    <message>
        <source>Line breaks and tabs inside labels become spaces.</source>
        <translation>Les sauts de ligne et les tabulations dans les étiquettes deviennent des espaces.</translation>
    </message>
    <message>
        <source>Line %1 does not begin with two times in seconds and a tab after each.</source>
        <translation>La ligne %1 ne commence pas par deux temps en secondes suivis chacun d’une tabulation.</translation>
    </message>
    <message>
        <source>A label track has no name: each tier becomes a file of its own.</source>
        <translation>Une piste d’étiquettes n’a pas de nom&#xa0;: chaque couche devient un fichier à part.</translation>
    </message>
    <message>
        <source>Labels without text are left out: an empty cell means &quot;not labelled&quot;.</source>
        <translation>Les étiquettes sans texte sont omises&#xa0;: une cellule vide signifie «&#xa0;non étiqueté&#xa0;».</translation>
    </message>
    <message>
        <source>Of several labels of one annotator on the same stretch only the first is kept.</source>
        <translation>De plusieurs étiquettes d’un même annotateur sur le même passage, seule la première est gardée.</translation>
    </message>
    <message>
        <source>This is no audformat table: its first column is not &quot;file&quot;.</source>
        <translation>Ce n’est pas un tableau audformat&#xa0;: sa première colonne n’est pas «&#xa0;file&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>«&#x202f;%1&#xa0;» n’est pas un temps.</translation>
    </message>
    <message>
        <source>The row is too short.</source>
        <translation>La ligne est trop courte.</translation>
    </message>
    <message>
        <source>The end is empty, and the recording&apos;s length is unknown.</source>
        <translation>La fin est vide, et la durée de l’enregistrement est inconnue.</translation>
    </message>
    <message>
        <source>The label ends before it begins.</source>
        <translation>L’étiquette finit avant de commencer.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; its first line must name the columns path and label.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;»&#x202f;; sa première ligne doit nommer les colonnes path et label.</translation>
    </message>
    <message>
        <source>There is no recording %1, and the row gives no rate.</source>
        <translation>Il n’y a pas d’enregistrement %1, et la ligne ne donne pas de fréquence.</translation>
    </message>
    <message>
        <source>Recordings and tiers without labels have no row in a table.</source>
        <translation>Les enregistrements et les couches sans étiquettes n’ont pas de ligne dans un tableau.</translation>
    </message>
    <message>
        <source>Control characters inside labels become spaces.</source>
        <translation>Les caractères de contrôle dans les étiquettes deviennent des espaces.</translation>
    </message>
    <message>
        <source>Overlapping labels are spread over several tiers (&quot;emotion #2&quot;).</source>
        <translation>Les étiquettes qui se chevauchent sont réparties sur plusieurs couches («&#xa0;emotion #2&#xa0;»).</translation>
    </message>
    <message>
        <source>Times are rounded to milliseconds (at most 0.5 ms off).</source>
        <translation>Les temps sont arrondis à la milliseconde (écart d’au plus 0,5&#xa0;ms).</translation>
    </message>
    <message>
        <source>Points and labels shorter than a millisecond become one millisecond long.</source>
        <translation>Les points et les étiquettes de moins d’une milliseconde durent alors une milliseconde.</translation>
    </message>
    <message>
        <source>The annotation %1 has no times and was passed over.</source>
        <translation>L’annotation %1 n’a pas de temps et a été ignorée.</translation>
    </message>
    <message>
        <source>The file is no whole XML: %1 at byte %2.</source>
        <translation>Le fichier n’est pas un XML complet&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>This XML file is none of ELAN&apos;s annotation files.</source>
        <translation>Ce fichier XML n’est pas un fichier d’annotation d’ELAN.</translation>
    </message>
    <message>
        <source>The file counts time in %1; only milliseconds are understood.</source>
        <translation>Le fichier compte le temps en %1&#x202f;; seules les millisecondes sont comprises.</translation>
    </message>
    <message>
        <source>The file looks like UTF-16 but breaks off or has half characters.</source>
        <translation>Le fichier ressemble à de l’UTF-16, mais s’interrompt ou contient des moitiés de caractères.</translation>
    </message>
    <message>
        <source>Comments, flags, ratings and other fields of labels are left out.</source>
        <translation>Les commentaires, signalements, notes et autres champs des étiquettes sont omis.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16; save it with one of these encodings.</source>
        <translation>Le fichier n’est pas du texte en UTF-8 ou UTF-16&#x202f;; enregistrez-le avec l’un de ces encodages.</translation>
    </message>
    <message>
        <source>No recording is named like this file (&quot;%1&quot;); name it after its recording.</source>
        <translation>Aucun enregistrement ne porte le nom de ce fichier («&#x202f;%1&#xa0;»)&#x202f;; donnez-lui le nom de son enregistrement.</translation>
    </message>
    <message>
        <source>%1: the sample rate is not a positive number.</source>
        <translation>%1&#xa0;: la fréquence d’échantillonnage n’est pas un nombre positif.</translation>
    </message>
    <message>
        <source>%1: the label &quot;%2&quot; ends before it begins.</source>
        <translation>%1&#xa0;: l’étiquette «&#x202f;%2&#xa0;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>This JSON file holds no labels (its &quot;format&quot; is not %1).</source>
        <translation>Ce fichier JSON ne contient pas d’étiquettes (son «&#xa0;format&#xa0;» n’est pas %1).</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program; update it.</source>
        <translation>Le fichier a été écrit par une version plus récente de ce programme&#x202f;; mettez-le à jour.</translation>
    </message>
    <message>
        <source>A recording was passed over: %1</source>
        <translation>Un enregistrement a été ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is no whole JSON: %1</source>
        <translation>Le fichier n’est pas un JSON complet&#xa0;: %1</translation>
    </message>
    <message>
        <source>The exchange of labels was stopped.</source>
        <translation>L’échange d’étiquettes a été arrêté.</translation>
    </message>
    <message>
        <source>The file exists already; choose another name, or overwrite it.</source>
        <translation>Le fichier existe déjà&#x202f;; choisissez un autre nom, ou remplacez-le.</translation>
    </message>
    <message>
        <source>Writing labels</source>
        <translation>Écriture des étiquettes</translation>
    </message>
    <message>
        <source>This is none of the known label formats; name its format.</source>
        <translation>Ce n’est aucun des formats d’étiquettes connus&#x202f;; nommez son format.</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Lecture des étiquettes</translation>
    </message>
    <message>
        <source>There is no label file here.</source>
        <translation>Il n’y a pas de fichier d’étiquettes ici.</translation>
    </message>
    <message>
        <source>The recording&apos;s sample rate is unknown, so its labels have no times.</source>
        <translation>La fréquence d’échantillonnage de l’enregistrement est inconnue&#xa0;: ses étiquettes n’ont donc pas de temps.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; ends at sample %2, before it begins at %3.</source>
        <translation>L’étiquette «&#x202f;%1&#xa0;» finit à l’échantillon %2, avant de commencer en %3.</translation>
    </message>
    <message>
        <source>This format holds many recordings.</source>
        <translation>Ce format contient plusieurs enregistrements.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Étiquettes Audacity</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>TextGrid de Praat</translation>
    </message>
    <message>
        <source>Praat TextGrid (short)</source>
        <translation>TextGrid de Praat (court)</translation>
    </message>
    <message>
        <source>ELAN annotation</source>
        <translation>Annotation ELAN</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>audformat tables</source>
        <translation>Tableaux audformat</translation>
    </message>
    <message>
        <source>There is no label format &quot;%1&quot;; known are %2.</source>
        <translation>Il n’y a pas de format d’étiquettes «&#x202f;%1&#xa0;»&#x202f;; les formats connus sont %2.</translation>
    </message>
    <message>
        <source>%1 holds the labels of one recording; %2 were given.</source>
        <translation>%1 contient les étiquettes d’un seul enregistrement&#x202f;; %2 ont été donnés.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Ce format n’existe pas.</translation>
    </message>
    <message>
        <source>%1 s is no time within a recording.</source>
        <translation>%1&#xa0;s n’est pas un temps dans un enregistrement.</translation>
    </message>
    <message>
        <source>The TextGrid breaks off in line %1: %2 is missing.</source>
        <translation>Le TextGrid s’interrompt à la ligne %1&#xa0;: il manque %2.</translation>
    </message>
    <message>
        <source>Line %1 of the TextGrid gives a count of %2.</source>
        <translation>La ligne %1 du TextGrid donne un nombre de %2.</translation>
    </message>
    <message>
        <source>The interval above line %1 of the TextGrid ends before it begins.</source>
        <translation>L’intervalle au-dessus de la ligne %1 du TextGrid finit avant de commencer.</translation>
    </message>
    <message>
        <source>Line %1 of the TextGrid names a tier of the unknown kind &quot;%2&quot;.</source>
        <translation>La ligne %1 du TextGrid nomme une couche du genre inconnu «&#x202f;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This is a binary TextGrid; save it in Praat as a text file.</source>
        <translation>C’est un TextGrid binaire&#x202f;; enregistrez-le dans Praat comme fichier texte.</translation>
    </message>
    <message>
        <source>This is no TextGrid: its first lines do not say so.</source>
        <translation>Ce n’est pas un TextGrid&#xa0;: ses premières lignes ne l’indiquent pas.</translation>
    </message>
    <message>
        <source>Labels without text are left out: in a TextGrid they mean &quot;nothing here&quot;.</source>
        <translation>Les étiquettes sans texte sont omises&#xa0;: dans un TextGrid, elles signifient «&#xa0;rien ici&#xa0;».</translation>
    </message>
    <message>
        <source>Overlapping labels are spread over several tiers of one name.</source>
        <translation>Les étiquettes qui se chevauchent sont réparties sur plusieurs couches de même nom.</translation>
    </message>
    <message>
        <source>There is no branch %1; the model&apos;s branches are 0 to %2.</source>
        <translation>Il n’y a pas de branche %1&#x202f;; les branches du modèle vont de 0 à %2.</translation>
    </message>
    <message>
        <source>There is no position %1; the branch has positions 0 to %2.</source>
        <translation>Il n’y a pas de position %1&#x202f;; la branche a les positions 0 à %2.</translation>
    </message>
    <message>
        <source>The precision “%1” needs a GPU; this network is computed on the processor. Choose “float32”, or a GPU.</source>
        <translation>La précision «&#x202f;%1&#xa0;» demande un GPU&#x202f;; ce réseau est calculé sur le processeur. Choisissez «&#xa0;float32&#xa0;», ou un GPU.</translation>
    </message>
    <message>
        <source>%1 (%2) has no units for the precision “%3”: that takes an NVIDIA GPU of the Ampere generation or newer. Choose “float32”.</source>
        <translation>%1 (%2) n’a pas d’unités pour la précision «&#x202f;%3&#xa0;»&#xa0;: il faut un GPU NVIDIA de génération Ampere ou plus récent. Choisissez «&#xa0;float32&#xa0;».</translation>
    </message>
    <message>
        <source>Not used by %1, which has no wavelets and whose other sizes are fixed.</source>
        <translation>Non utilisé par %1, qui n’a pas d’ondelettes et dont les autres tailles sont fixes.</translation>
    </message>
    <message>
        <source>Not used: the details are not thresholded.</source>
        <translation>Non utilisé&#xa0;: les détails ne sont pas seuillés.</translation>
    </message>
    <message>
        <source>Not used: the starting wavelet brings its own length.</source>
        <translation>Non utilisé&#xa0;: l’ondelette de départ apporte sa propre longueur.</translation>
    </message>
    <message>
        <source>Precision on a GPU</source>
        <translation>Précision sur un GPU</translation>
    </message>
    <message>
        <source>tf32 and bf16 multiply faster and rounder on an NVIDIA GPU of the Ampere generation or newer: tf32 keeps 10 bits of a number, bf16 keeps 7 in the wide convolutions and needs less memory. Everything else stays in float32. A processor takes float32 only.</source>
        <translation>tf32 et bf16 multiplient plus vite et en arrondissant davantage, sur un GPU NVIDIA de génération Ampere ou plus récent&#xa0;: tf32 garde 10 bits d’un nombre, bf16 en garde 7 dans les convolutions larges et demande moins de mémoire. Tout le reste demeure en float32. Un processeur n’accepte que float32.</translation>
    </message>
    <message>
        <source>Writing out the samples</source>
        <translation>Écriture des échantillons</translation>
    </message>
    <message>
        <source>The project&apos;s file is damaged. Take its latest backup, or save what can still be read.</source>
        <translation>Le fichier du projet est abîmé. Prenez sa dernière sauvegarde, ou enregistrez ce qui peut encore en être lu.</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The annotator needs a name.</source>
        <translation>Il faut un nom à l’annotateur.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing; install it (Debian: libqt6sql6-sqlite).</source>
        <translation>Le pilote SQLite de Qt manque&#x202f;; installez-le (Debian&#xa0;: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The disk could not read the project (%1).</source>
        <translation>Le disque n’a pas pu lire le projet (%1).</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk could not write the project; nothing was changed. It may be full, or gone (%1).</source>
        <translation>Le disque n’a pas pu écrire le projet&#x202f;; rien n’a été modifié. Il est peut-être plein, ou n’est plus là (%1).</translation>
    </message>
    <message>
        <source>The project can only be read.</source>
        <translation>Le projet ne peut être que lu.</translation>
    </message>
    <message>
        <source>Another program is using the project&apos;s file; try again when it is done.</source>
        <translation>Un autre programme utilise le fichier du projet&#x202f;; réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>The project&apos;s file can&apos;t be opened; check the permissions of the file and its folder.</source>
        <translation>Le fichier du projet ne peut être ouvert&#x202f;; vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The project&apos;s database refused: %1</source>
        <translation>La base de données du projet a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;confidence:%1&quot; is no range; write &lt;0.6, &gt;0.6 or 0.4-0.6.</source>
        <translation>«&#xa0;confidence:%1&#xa0;» n’est pas un intervalle&#x202f;; écrivez &lt;0.6, &gt;0.6 ou 0.4-0.6.</translation>
    </message>
    <message>
        <source>There is no class &quot;%1&quot;; known are %2.</source>
        <translation>Il n’y a pas de classe «&#xa0;%1&#xa0;»&#x202f;; les classes connues sont %2.</translation>
    </message>
    <message>
        <source>There is no annotator &quot;%1&quot;; known are %2.</source>
        <translation>Il n’y a pas d’annotateur «&#xa0;%1&#xa0;»&#x202f;; les annotateurs connus sont %2.</translation>
    </message>
    <message>
        <source>&quot;is:%1&quot; is no state; known are %2.</source>
        <translation>«&#xa0;is:%1&#xa0;» n’est pas un état&#x202f;; les états connus sont %2.</translation>
    </message>
    <message>
        <source>The undo list names the unknown table &quot;%1&quot;.</source>
        <translation>La liste des annulations nomme la table inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>The project has no recording %1.</source>
        <translation>Le projet n’a pas d’enregistrement %1.</translation>
    </message>
    <message>
        <source>%1: the label &quot;%2&quot; does not lie within any clip.</source>
        <translation>%1&#xa0;: l’étiquette «&#xa0;%2&#xa0;» n’est contenue dans aucun extrait.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the scale &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas sur l’échelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une classe de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A clip has the label &quot;%1&quot; beside another; &quot;%2&quot; takes one, the first is kept.</source>
        <translation>Un extrait a l’étiquette «&#xa0;%1&#xa0;» en plus d’une autre&#x202f;; «&#xa0;%2&#xa0;» n’en reçoit qu’une, la première est gardée.</translation>
    </message>
    <message>
        <source>The scheme is no longer in the project.</source>
        <translation>Le schéma n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>The project changed since the import was planned; plan it again.</source>
        <translation>Le projet a changé depuis la préparation de l’importation&#x202f;; préparez-la de nouveau.</translation>
    </message>
    <message>
        <source>Import %1 labels</source>
        <translation>Importer %1 étiquettes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes several classes for a clip: agreement is computed for one of them at a time.</source>
        <translation>«&#xa0;%1&#xa0;» reçoit plusieurs classes par extrait&#xa0;: l’accord se calcule pour une seule d’entre elles à la fois.</translation>
    </message>
    <message>
        <source>A consensus for training needs a scheme with one class a clip; &quot;%1&quot; is none.</source>
        <translation>Un consensus pour l’entraînement demande un schéma à une classe par extrait&#x202f;; «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>The recording %1 lies outside the table&apos;s folder; write the table into a folder above all recordings.</source>
        <translation>L’enregistrement %1 est en dehors du dossier du tableau&#x202f;; écrivez le tableau dans un dossier situé au-dessus de tous les enregistrements.</translation>
    </message>
    <message>
        <source>This is the project itself; choose another one to merge with it.</source>
        <translation>C’est le projet lui-même&#x202f;; choisissez-en un autre à fusionner avec lui.</translation>
    </message>
    <message>
        <source>The decision is no longer in the project.</source>
        <translation>La décision n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>One of the projects changed since the merge was planned; plan it again.</source>
        <translation>L’un des projets a changé depuis la préparation de la fusion&#x202f;; préparez-la de nouveau.</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Fusionner avec %1</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Le projet a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The project is open in another window or program; here it can only be read. Close it there and open it again.</source>
        <translation>Le projet est ouvert dans une autre fenêtre ou un autre programme&#x202f;; ici, il ne peut être que lu. Fermez-le là-bas et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The project&apos;s file or folder can&apos;t be written; here it can only be read. Save it elsewhere to go on.</source>
        <translation>Le fichier ou le dossier du projet ne peut être écrit&#x202f;; ici, le projet ne peut être que lu. Enregistrez-le ailleurs pour continuer.</translation>
    </message>
    <message>
        <source>The clip is not in the project.</source>
        <translation>L’extrait n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>A segment from sample %1 to %2 does not lie within the clip, which goes from %3 to %4.</source>
        <translation>Un segment de l’échantillon %1 à %2 n’est pas contenu dans l’extrait, qui va de %3 à %4.</translation>
    </message>
    <message>
        <source>The segment is no longer in the project.</source>
        <translation>Le segment n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>Add %1 clips of %2</source>
        <translation>Ajouter %1 extraits de %2</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Ajouter un segment</translation>
    </message>
    <message>
        <source>Move a segment&apos;s ends</source>
        <translation>Déplacer les bornes d’un segment</translation>
    </message>
    <message>
        <source>Remove a segment</source>
        <translation>Supprimer un segment</translation>
    </message>
    <message>
        <source>The project has no such rating scale.</source>
        <translation>Le projet n’a pas cette échelle de notation.</translation>
    </message>
    <message>
        <source>%1 is not on the scale &quot;%2&quot;, which goes from %3 to %4.</source>
        <translation>%1 n’est pas sur l’échelle «&#xa0;%2&#xa0;», qui va de %3 à %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one class for a clip, not several.</source>
        <translation>«&#xa0;%1&#xa0;» reçoit une seule classe par extrait, pas plusieurs.</translation>
    </message>
    <message>
        <source>The project has no such class; it may have been removed.</source>
        <translation>Le projet n’a pas cette classe&#x202f;; elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>The project has no such annotator.</source>
        <translation>Le projet n’a pas cet annotateur.</translation>
    </message>
    <message>
        <source>Take back the label</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Étiqueter %1</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>Marquer comme incertain</translation>
    </message>
    <message>
        <source>Mark as sure</source>
        <translation>Marquer comme certain</translation>
    </message>
    <message>
        <source>Change the flags</source>
        <translation>Modifier les signalements</translation>
    </message>
    <message>
        <source>Change the comment</source>
        <translation>Modifier le commentaire</translation>
    </message>
    <message>
        <source>There are not as many answers as clips.</source>
        <translation>Il n’y a pas autant de réponses que d’extraits.</translation>
    </message>
    <message>
        <source>The project can only be read here, so nothing was changed.</source>
        <translation>Le projet ne peut être que lu ici&#x202f;; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>The model needs a hash and at least two classes.</source>
        <translation>Il faut au modèle une empreinte (hash) et au moins deux classes.</translation>
    </message>
    <message>
        <source>The project has no such model.</source>
        <translation>Le projet n’a pas ce modèle.</translation>
    </message>
    <message>
        <source>A suggestion needs a probability for each of the model&apos;s %1 classes, together 1.</source>
        <translation>Une proposition demande une probabilité pour chacune des %1 classes du modèle, avec une somme de 1.</translation>
    </message>
    <message>
        <source>The project has no such training.</source>
        <translation>Le projet n’a pas cet entraînement.</translation>
    </message>
    <message>
        <source>There is a file of this name already; open it, or choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom&#x202f;; ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>Aucune sauvegarde n’a pu être faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The key %1 belongs to &quot;%2&quot; already and can&apos;t be given to &quot;%3&quot; too.</source>
        <translation>La touche %1 est déjà celle de «&#xa0;%2&#xa0;» et ne peut être donnée aussi à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The scheme needs a name.</source>
        <translation>Il faut un nom au schéma.</translation>
    </message>
    <message>
        <source>There is a scheme &quot;%1&quot; already; choose another name.</source>
        <translation>Il y a déjà un schéma «&#xa0;%1&#xa0;»&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The scale &quot;%1&quot; must end above its beginning.</source>
        <translation>La fin de l’échelle «&#xa0;%1&#xa0;» doit être supérieure à son début.</translation>
    </message>
    <message>
        <source>A class of &quot;%1&quot; has no name.</source>
        <translation>Une classe de «&#xa0;%1&#xa0;» n’a pas de nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the class &quot;%2&quot; twice.</source>
        <translation>«&#xa0;%1&#xa0;» a deux fois la classe «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is given to %2 clips; label them otherwise before removing it.</source>
        <translation>La classe «&#xa0;%1&#xa0;» est donnée à %2 extraits&#x202f;; étiquetez-les autrement avant de la supprimer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 answers; its kind can&apos;t be changed.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 réponses&#x202f;; son genre ne peut être modifié.</translation>
    </message>
    <message>
        <source>%1 ratings of &quot;%2&quot; lie outside the new scale.</source>
        <translation>%1 notes de «&#xa0;%2&#xa0;» sont en dehors de la nouvelle échelle.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is none of this scheme&apos;s.</source>
        <translation>La classe «&#xa0;%1&#xa0;» n’appartient pas à ce schéma.</translation>
    </message>
    <message>
        <source>Change the scheme %1</source>
        <translation>Modifier le schéma %1</translation>
    </message>
    <message>
        <source>Add the scheme %1</source>
        <translation>Ajouter le schéma %1</translation>
    </message>
    <message>
        <source>The scale &quot;%1&quot; has %2 ratings; take them back before removing it.</source>
        <translation>L’échelle «&#xa0;%1&#xa0;» a %2 notes&#x202f;; retirez-les avant de la supprimer.</translation>
    </message>
    <message>
        <source>Remove the scheme %1</source>
        <translation>Supprimer le schéma %1</translation>
    </message>
    <message>
        <source>Add the annotator %1</source>
        <translation>Ajouter l’annotateur %1</translation>
    </message>
    <message>
        <source>There is an annotator &quot;%1&quot; already.</source>
        <translation>Il y a déjà un annotateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rename the annotator to %1</source>
        <translation>Renommer l’annotateur en %1</translation>
    </message>
    <message>
        <source>Nothing of this file can be read.</source>
        <translation>Rien de ce fichier ne peut être lu.</translation>
    </message>
    <message>
        <source>Saving what can be read was stopped.</source>
        <translation>L’enregistrement de ce qui peut être lu a été arrêté.</translation>
    </message>
    <message>
        <source>Reading the damaged project</source>
        <translation>Lecture du projet abîmé</translation>
    </message>
    <message>
        <source>Nothing of the project can be read, and it has no backup.</source>
        <translation>Rien du projet ne peut être lu, et il n’a pas de sauvegarde.</translation>
    </message>
    <message>
        <source>The project is open in another window or program; close it there first.</source>
        <translation>Le projet est ouvert dans une autre fenêtre ou un autre programme&#x202f;; fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>Listening to renamed recordings</source>
        <translation>Écoute des enregistrements renommés</translation>
    </message>
    <message>
        <source>Looking for the recordings</source>
        <translation>Recherche des enregistrements</translation>
    </message>
    <message>
        <source>Comparing recordings</source>
        <translation>Comparaison des enregistrements</translation>
    </message>
    <message>
        <source>Link %1 recordings again</source>
        <translation>Relier de nouveau %1 enregistrements</translation>
    </message>
    <message>
        <source>The project was made by a newer version of this program; update the program to open it.</source>
        <translation>Le projet a été créé par une version plus récente de ce programme&#x202f;; mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file is empty: it is no project, or nothing of it was left. Take its latest backup.</source>
        <translation>Le fichier est vide&#xa0;: ce n’est pas un projet, ou il n’en est rien resté. Prenez sa dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The file is not a labelling project, or its beginning is damaged.</source>
        <translation>Le fichier n’est pas un projet d’étiquetage, ou son début est abîmé.</translation>
    </message>
    <message>
        <source>The file is another program&apos;s SQLite database, not a labelling project.</source>
        <translation>Le fichier est la base de données SQLite d’un autre programme, pas un projet d’étiquetage.</translation>
    </message>
    <message>
        <source>A baseline without wavelets, trained as the recommended preset is: convolutions on the waveform at 8 kHz and a recurrent layer. Minutes on two processor cores.</source>
        <translation>Un réseau de référence sans ondelettes, entraîné comme le préréglage recommandé&#xa0;: des convolutions sur la forme d’onde à 8 kHz et une couche récurrente. Quelques minutes sur deux cœurs de processeur.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>The small network with own low- and high-pass kernels at each level and milder changes of the clips, 100 epochs: best on clips of unknown speakers among the settings tried on EMO-DB.</source>
        <translation>Le petit réseau avec noyaux passe-bas et passe-haut propres à chaque niveau et des altérations plus légères des extraits, 100 époques&#xa0;: le meilleur sur des extraits de locuteurs inconnus parmi les réglages essayés sur EMO-DB.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Preparing the demo project</source>
        <translation>Préparation du projet de démonstration</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisé</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Valeur non numérique</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Écrêté</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Trop court</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::AccuracyPanel</name>
    <message>
        <source>New labels</source>
        <translation>Nouvelles étiquettes</translation>
    </message>
    <message>
        <source>Model right</source>
        <translation>Modèle juste</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>As you label clips that a model has suggested a class for, its share of right suggestions appears here.</source>
        <translation>Quand vous étiquetez des extraits pour lesquels un modèle a proposé une classe, sa part de propositions justes apparaît ici.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Suggestion seen</source>
        <translation>Proposition vue</translation>
    </message>
    <message>
        <source>Labelled blind</source>
        <translation>Étiquetés à l’aveugle</translation>
    </message>
    <message>
        <source>Let the open model suggest</source>
        <translation>Laisser proposer le modèle ouvert</translation>
    </message>
    <message>
        <source>Retrain on the labels…</source>
        <translation>Réentraîner sur les étiquettes…</translation>
    </message>
    <message>
        <source>Only labels that came after a model was made count, and of each clip the first. A gap between labels given with and without seeing the suggestion tells how far the model led you.</source>
        <translation>Seules comptent les étiquettes postérieures au modèle et, pour chaque extrait, la première. Un écart entre les étiquettes données en voyant la proposition et celles données sans la voir dit à quel point le modèle vous a influencé.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>right, count, share</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2</source>
        <translation>Intervalle à 95&#x202f;%&#xa0;: %1 à %2</translation>
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
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ, linear weights</source>
        <translation>κ de Cohen, poids linéaires</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ, quadratic weights</source>
        <translation>κ de Cohen, poids quadratiques</translation>
    </message>
    <message>
        <source>Fleiss&apos; κ</source>
        <translation>κ de Fleiss</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α, nominal</source>
        <translation>α de Krippendorff, nominal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α, ordinal</source>
        <translation>α de Krippendorff, ordinal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α, interval</source>
        <translation>α de Krippendorff, d’intervalle</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What was labelled</source>
        <translation>Ce qui a été étiqueté</translation>
    </message>
    <message>
        <source>Class that is there or not</source>
        <translation>Classe présente ou non</translation>
    </message>
    <message>
        <source>Consensus as a corpus…</source>
        <translation>Consensus comme corpus…</translation>
    </message>
    <message>
        <source>One label out of several people&apos;s, to train on</source>
        <translation>Une seule étiquette à partir de celles de plusieurs personnes, pour entraîner</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Agreement per class</source>
        <translation>Accord par classe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Agreement per pair</source>
        <translation>Accord par paire</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Tous les annotateurs</translation>
    </message>
    <message>
        <source>Each class against the others</source>
        <translation>Chaque classe contre les autres</translation>
    </message>
    <message>
        <source>Each pair</source>
        <translation>Chaque paire</translation>
    </message>
    <message>
        <source>Who takes what for what, once two people labelled the same clips.</source>
        <translation>Qui prend quoi pour quoi, dès que deux personnes ont étiqueté les mêmes extraits.</translation>
    </message>
    <message>
        <source>A click on a cell lists its clips</source>
        <translation>Un clic sur une case liste ses extraits</translation>
    </message>
    <message>
        <source>This project has no classes or scales yet.</source>
        <translation>Ce projet n’a pas encore de classes ni d’échelles.</translation>
    </message>
    <message>
        <source>Agreement takes two annotators: copy the project for another one (Annotate → Copy for another annotator…), or let them label here under their own name.</source>
        <translation>L’accord demande deux annotateurs&#xa0;: copiez le projet pour un autre (Annoter → Copier pour un autre annotateur…), ou faites-le étiqueter ici sous son propre nom.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Agreement of the annotators</source>
        <translation>Accord des annotateurs</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Rows: %1. Columns: %2.</source>
        <translation>Lignes&#xa0;: %1. Colonnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 by %2, %3 by %4</source>
        <translation>%1 par %2, %3 par %4</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::AnnotatePage</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>See what can be saved…</source>
        <translation>Voir ce qui peut être sauvé…</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1 va de %2 à %3.</translation>
    </message>
    <message>
        <source>Suggestions are hidden while you label blind.</source>
        <translation>Les propositions sont cachées tant que vous étiquetez à l’aveugle.</translation>
    </message>
    <message>
        <source>The model proposes no class of this project here.</source>
        <translation>Le modèle ne propose ici aucune classe de ce projet.</translation>
    </message>
    <message>
        <source>Saved. This was the last clip of the queue.</source>
        <translation>Enregistré. C’était le dernier extrait de la file.</translation>
    </message>
    <message>
        <source>Make a project of the open corpus first; then these clips can be labelled again.</source>
        <translation>Créez d’abord un projet à partir du corpus ouvert&#x202f;; ces extraits pourront alors être étiquetés de nouveau.</translation>
    </message>
    <message>
        <source>The open project has none of these clips.</source>
        <translation>Le projet ouvert n’a aucun de ces extraits.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) of the evaluation</source>
        <translation>
            <numerusform>%n extrait de l’évaluation</numerusform>
            <numerusform>%n extraits de l’évaluation</numerusform>
        </translation>
    </message>
    <message>
        <source>Another annotator</source>
        <translation>Autre annotateur</translation>
    </message>
    <message>
        <source>Name, as it is stored with each label:</source>
        <translation>Nom, tel qu’il est enregistré avec chaque étiquette&#xa0;:</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>No labelling project is open</source>
        <translation>Aucun projet d’étiquetage n’est ouvert</translation>
    </message>
    <message>
        <source>A project keeps the labels of a corpus in one file beside the recordings, which are never written to. Make one of the corpus that is open, of a folder or of a table.</source>
        <translation>Un projet garde les étiquettes d’un corpus dans un seul fichier à côté des enregistrements, qui ne sont jamais modifiés. Créez-en un à partir du corpus ouvert, d’un dossier ou d’un tableau.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>Qui étiquette</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Label clips</source>
        <translation>Étiqueter des extraits</translation>
    </message>
    <message>
        <source>Model&apos;s accuracy</source>
        <translation>Exactitude du modèle</translation>
    </message>
    <message>
        <source>&amp;Classes and scales…</source>
        <translation>&amp;Classes et échelles…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>Touc&amp;hes…</translation>
    </message>
    <message>
        <source>Let the open model &amp;suggest labels</source>
        <translation>Lai&amp;sser le modèle ouvert proposer des étiquettes</translation>
    </message>
    <message>
        <source>Re&amp;train on the labels…</source>
        <translation>Réen&amp;traîner sur les étiquettes…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not where the project left them.</source>
        <translation>
            <numerusform>%n enregistrement n’est pas là où le projet l’a laissé.</numerusform>
            <numerusform>%n enregistrements ne sont pas là où le projet les a laissés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find them…</source>
        <translation>Les retrouver…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another annotator…</source>
        <translation>Autre annotateur…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CalibrationView</name>
    <message>
        <source>Expected calibration error (ECE) %1: so far the confidence is from the share of right answers on average, over %2 bins.</source>
        <translation>Erreur de calibration attendue (ECE) %1&#xa0;: c’est l’écart moyen entre la confiance et la part de réponses justes, sur %2 classes de confiance.</translation>
    </message>
    <message>
        <source>The model brings no temperature: it was trained without validation clips, or by an earlier or another program.</source>
        <translation>Le modèle n’apporte pas de température&#xa0;: il a été entraîné sans extraits de validation, ou par un programme antérieur ou autre.</translation>
    </message>
    <message>
        <source>With the temperature %1, fitted on its validation clips: %2.</source>
        <translation>Avec la température %1, ajustée sur ses extraits de validation&#xa0;: %2.</translation>
    </message>
    <message>
        <source>After an evaluation: how often the model is right when it says how sure it is.</source>
        <translation>Après une évaluation&#xa0;: à quelle fréquence le modèle a raison quand il dit à quel point il est sûr.</translation>
    </message>
    <message>
        <source>Share of the clips</source>
        <translation>Part des extraits</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>with the temperature</source>
        <translation>avec la température</translation>
    </message>
    <message>
        <source>as the network says</source>
        <translation>comme le dit le réseau</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipList</name>
    <message>
        <source>Show all mistakes</source>
        <translation>Montrer toutes les erreurs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>To annotation</source>
        <translation>Vers l’annotation</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Opens the clip on the Recording page (Enter, or a double click)</source>
        <translation>Ouvre l’extrait à la page Enregistrement (Entrée, ou double clic)</translation>
    </message>
    <message>
        <source>Sends the chosen clips to the Annotate page, to be labelled again (A)</source>
        <translation>Envoie les extraits choisis à la page Annoter, pour les étiqueter de nouveau (A)</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipModel</name>
    <message>
        <source>The corpus calls it %1.</source>
        <translation>Le corpus l’appelle %1.</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Duration [s]</source>
        <translation>Durée [s]</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipView</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed of the sound; its pitch stays</source>
        <translation>Vitesse du son&#x202f;; sa hauteur ne change pas</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Play each clip as it is shown</source>
        <translation>Lire chaque extrait dès qu’il est affiché</translation>
    </message>
    <message>
        <source>Segments begin and end</source>
        <translation>Les segments commencent et finissent</translation>
    </message>
    <message>
        <source>Exactly where marked</source>
        <translation>Exactement à l’endroit marqué</translation>
    </message>
    <message>
        <source>At the next zero crossing</source>
        <translation>Au passage par zéro le plus proche</translation>
    </message>
    <message>
        <source>At the quietest moment nearby</source>
        <translation>Au moment le plus calme à proximité</translation>
    </message>
    <message>
        <source>Spectrogram range</source>
        <translation>Dynamique du spectrogramme</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>Lecture de l’extrait…</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Hz, dB</source>
        <translation>Hz, dB</translation>
    </message>
    <message>
        <source>Mark where the segment begins and ends first, or drag over the waveform.</source>
        <translation>Marquez d’abord où le segment commence et finit, ou glissez sur la forme d’onde.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CommandPalette</name>
    <message>
        <source>Type a command…</source>
        <translation>Tapez une commande…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ComparisonView</name>
    <message>
        <source>%1 (names and labels only)</source>
        <translation>%1 (noms et étiquettes seuls)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Mean over about so many epochs, looking back only: what is drawn never changes as a run goes on</source>
        <translation>Moyenne sur environ autant d’époques, vers le passé seulement&#xa0;: ce qui est tracé ne change jamais au fil de l’entraînement</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 époques</translation>
    </message>
    <message>
        <source>off</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>By row: recall</source>
        <translation>Par ligne&#xa0;: rappel</translation>
    </message>
    <message>
        <source>By column: precision</source>
        <translation>Par colonne&#xa0;: précision</translation>
    </message>
    <message>
        <source>Choose runs above to see their curves over one another.</source>
        <translation>Choisissez des entraînements ci-dessus pour voir leurs courbes superposées.</translation>
    </message>
    <message>
        <source>No epoch of these runs has ended yet.</source>
        <translation>Aucune époque de ces entraînements n’est encore achevée.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Data fingerprint</source>
        <translation>Empreinte des données</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Every option of this run. Choose several runs to see only where they differ.</source>
        <translation>Chaque option de cet entraînement. Choisissez-en plusieurs pour ne voir que leurs différences.</translation>
    </message>
    <message>
        <source>Choose runs above to see where their configurations differ.</source>
        <translation>Choisissez ci-dessus des entraînements pour voir en quoi leurs configurations diffèrent.</translation>
    </message>
    <message>
        <source>These runs have the same configuration and data.</source>
        <translation>Ces entraînements ont la même configuration et les mêmes données.</translation>
    </message>
    <message>
        <source>Only what differs between the first %1 of these runs.</source>
        <translation>Seulement ce qui diffère entre les %1 premiers de ces entraînements.</translation>
    </message>
    <message>
        <source>Only what differs between these runs.</source>
        <translation>Seulement ce qui diffère entre ces entraînements.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>validation, best epoch</source>
        <translation>validation, meilleure époque</translation>
    </message>
    <message>
        <source>No confusion matrix yet</source>
        <translation>Pas encore de matrice de confusion</translation>
    </message>
    <message>
        <source>Choose runs above to see what each takes for what.</source>
        <translation>Choisissez ci-dessus des entraînements pour voir ce que chacun prend pour quoi.</translation>
    </message>
    <message>
        <source>The first %1 of %2 chosen runs</source>
        <translation>Les %1 premiers des %2 entraînements choisis</translation>
    </message>
    <message>
        <source>On the %1 test clips of both, %2 alone is right on %3 and %4 alone on %5 (McNemar&apos;s exact test: p = %6).</source>
        <translation>Sur les %1 extraits de test communs, %2 a seul raison pour %3 et %4 seul pour %5 (test exact de McNemar&#xa0;: p = %6).</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ConsensusDialog</name>
    <message>
        <source>Go on to the Train page with it</source>
        <translation>Continuer avec lui à la page Entraînement</translation>
    </message>
    <message>
        <source>Consensus as a corpus</source>
        <translation>Consensus comme corpus</translation>
    </message>
    <message>
        <source>The most frequent label</source>
        <translation>L’étiquette la plus fréquente</translation>
    </message>
    <message>
        <source>Labels weighed by how reliable each annotator is (Dawid and Skene)</source>
        <translation>Étiquettes pondérées par la fiabilité de chaque annotateur (Dawid et Skene)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Support at least</source>
        <translation>Soutien d’au moins</translation>
    </message>
    <message>
        <source>Labelled at least by</source>
        <translation>Étiqueté au moins par</translation>
    </message>
    <message>
        <source>Write the table…</source>
        <translation>Écrire le tableau…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) get a label.</source>
        <translation>
            <numerusform>%n extrait reçoit une étiquette.</numerusform>
            <numerusform>%n extraits reçoivent une étiquette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) are left out.</source>
        <translation>
            <numerusform>%n égalité est écartée.</numerusform>
            <numerusform>%n égalités sont écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have too little support.</source>
        <translation>
            <numerusform>%n extrait a trop peu de soutien.</numerusform>
            <numerusform>%n extraits ont trop peu de soutien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have too few labels.</source>
        <translation>
            <numerusform>%n extrait a trop peu d’étiquettes.</numerusform>
            <numerusform>%n extraits ont trop peu d’étiquettes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CorpusOverview</name>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Duration [s]</source>
        <translation>Durée [s]</translation>
    </message>
    <message>
        <source>Shortest %1, median %2, longest %3, all together %4</source>
        <translation>Le plus court %1, médiane %2, le plus long %3, au total %4</translation>
    </message>
    <message>
        <source>Speakers: the corpus does not say who speaks</source>
        <translation>Locuteurs&#xa0;: le corpus ne dit pas qui parle</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out on purpose, as the class map drops their labels: %1. Change it under “Class map” on the Train page.</source>
        <translation>
            <numerusform>%n extrait écarté exprès, car la table des classes supprime son étiquette&#xa0;: %1. Changez-la sous «&#xa0;Table des classes&#xa0;» à la page Entraînement.</numerusform>
            <numerusform>%n extraits écartés exprès, car la table des classes supprime leurs étiquettes&#xa0;: %1. Changez-la sous «&#xa0;Table des classes&#xa0;» à la page Entraînement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CorpusPage</name>
    <message>
        <source>Find clips</source>
        <translation>Chercher des extraits</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Montrer tous les extraits</translation>
    </message>
    <message>
        <source>Show the clip on the Recording page</source>
        <translation>Montrer l’extrait sur la page Enregistrement</translation>
    </message>
    <message>
        <source>Play or pause the clip</source>
        <translation>Lire l’extrait ou faire une pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Open the folder of a corpus</source>
        <translation>Ouvrir le dossier d’un corpus</translation>
    </message>
    <message>
        <source>Open a table of clips</source>
        <translation>Ouvrir un tableau d’extraits</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tableaux (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n extrait</numerusform>
            <numerusform>%n extraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n locuteur</numerusform>
            <numerusform>%n locuteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Tous les locuteurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1 sur %n extrait</numerusform>
            <numerusform>%1 sur %n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>No corpus is open</source>
        <translation>Aucun corpus n’est ouvert</translation>
    </message>
    <message>
        <source>Open a folder of labelled recordings (EMO-DB, IEMOCAP, RAVDESS, CREMA-D, TESS, SAVEE, or one folder a class), or a table with the columns path and label. You can also drop it here.</source>
        <translation>Ouvrez un dossier d’enregistrements étiquetés (EMO-DB, IEMOCAP, RAVDESS, CREMA-D, TESS, SAVEE, ou un dossier par classe), ou un tableau avec les colonnes path et label. Vous pouvez aussi le déposer ici.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>Ouvrir un tableau…</translation>
    </message>
    <message>
        <source>Open the demo project</source>
        <translation>Ouvrir le projet de démonstration</translation>
    </message>
    <message>
        <source>How the files and labels are read. Recognised by the layout; choose another one if it is wrong.</source>
        <translation>Comment les fichiers et les étiquettes sont lus. Reconnu d’après la disposition&#x202f;; choisissez-en un autre s’il se trompe.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Find clips by name, class, speaker or text</source>
        <translation>Chercher par nom, classe, locuteur ou texte</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Play or pause the chosen clip (space)</source>
        <translation>Lire l’extrait choisi ou faire une pause (espace)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CostView</name>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Shortest clip</source>
        <translation>Extrait le plus court</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>known with a corpus</source>
        <translation>connu avec un corpus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>At the peak of the training, estimated. Using the model takes %1, the run&apos;s folder %2 on disk.</source>
        <translation>Au plus fort de l’entraînement, estimation. L’emploi du modèle prend %1, le dossier de l’entraînement %2 sur le disque.</translation>
    </message>
    <message>
        <source>%1 an epoch, %2 in all</source>
        <translation>%1 par époque, %2 en tout</translation>
    </message>
    <message>
        <source>measure it, a moment</source>
        <translation>la mesurer, un instant</translation>
    </message>
    <message>
        <source>%1 train, %2 validate, %3 test</source>
        <translation>%1 pour apprendre, %2 pour valider, %3 pour tester</translation>
    </message>
    <message>
        <source>no corpus is split yet</source>
        <translation>aucun corpus n’est encore partagé</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) of the corpus are shorter and will be left out. Fewer levels or a shorter wavelet take them.</source>
        <translation>
            <numerusform>%n extrait du corpus est plus court et sera écarté. Moins de niveaux ou une ondelette plus courte le prendraient.</numerusform>
            <numerusform>%n extraits du corpus sont plus courts et seront écartés. Moins de niveaux ou une ondelette plus courte les prendraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is more memory than there is: choose a smaller batch or network.</source>
        <translation>C’est plus de mémoire qu’il n’y en a&#xa0;: choisissez un lot ou un réseau plus petit.</translation>
    </message>
    <message>
        <source>The test shares something with the training: see “Corpus and split”.</source>
        <translation>Le test partage quelque chose avec l’entraînement&#xa0;: voir «&#xa0;Corpus et partage&#xa0;».</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>%1 an epoch</source>
        <translation>%1 par époque</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Desk</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::DeskKeys</name>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou suspendre</translation>
    </message>
    <message>
        <source>Play from the beginning</source>
        <translation>Lire depuis le début</translation>
    </message>
    <message>
        <source>Repeat while playing</source>
        <translation>Répéter pendant la lecture</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Extrait suivant</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Extrait précédent</translation>
    </message>
    <message>
        <source>Go to the next unlabelled clip</source>
        <translation>Aller au prochain extrait non étiqueté</translation>
    </message>
    <message>
        <source>Search and filter the queue</source>
        <translation>Chercher et filtrer dans la file</translation>
    </message>
    <message>
        <source>Order and filter the queue anew</source>
        <translation>Trier et filtrer de nouveau la file</translation>
    </message>
    <message>
        <source>Take the model&apos;s suggestion</source>
        <translation>Prendre la proposition du modèle</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Flag: noise</source>
        <translation>Signaler&#xa0;: bruit</translation>
    </message>
    <message>
        <source>Flag: overlap</source>
        <translation>Signaler&#xa0;: chevauchement</translation>
    </message>
    <message>
        <source>Flag: wrong language</source>
        <translation>Signaler&#xa0;: mauvaise langue</translation>
    </message>
    <message>
        <source>Flag: broken</source>
        <translation>Signaler&#xa0;: inutilisable</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Écrire un commentaire</translation>
    </message>
    <message>
        <source>Take the label back</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>Hide or show the model&apos;s suggestions</source>
        <translation>Cacher ou montrer les propositions du modèle</translation>
    </message>
    <message>
        <source>A segment begins at the playhead</source>
        <translation>Commencer un segment à la tête de lecture</translation>
    </message>
    <message>
        <source>The segment ends at the playhead</source>
        <translation>Finir le segment à la tête de lecture</translation>
    </message>
    <message>
        <source>Make the selection a segment</source>
        <translation>Faire de la sélection un segment</translation>
    </message>
    <message>
        <source>Remove this segment</source>
        <translation>Supprimer ce segment</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <translation>Touches de l’étiquetage</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 est déjà la touche de «&#x202f;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is the key of the class “%2” already.</source>
        <translation>%1 est déjà la touche de la classe «&#x202f;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is the key of the scale “%2” already.</source>
        <translation>%1 est déjà la touche de l’échelle «&#x202f;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is the key of the menu&apos;s “%2” already.</source>
        <translation>%1 est déjà la touche de «&#x202f;%2&#xa0;» dans le menu.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::DeskPlayer</name>
    <message>
        <source>That is too long to be played slower or faster: select a stretch first.</source>
        <translation>C’est trop long pour être lu plus lentement ou plus vite&#xa0;: sélectionnez d’abord un passage.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::EpochBar</name>
    <message>
        <source>Play the epochs</source>
        <translation>Faire défiler les époques</translation>
    </message>
    <message>
        <source>Epoch whose wavelets are shown</source>
        <translation>Époque dont les ondelettes sont montrées</translation>
    </message>
    <message>
        <source>Back through the epochs of this run; at its right end stands the model itself</source>
        <translation>À rebours des époques de cet entraînement&#x202f;; tout à droite, le modèle lui-même</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>The model itself</source>
        <translation>Le modèle lui-même</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Pause (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>Play through the epochs (Ctrl+Space)</source>
        <translation>Faire défiler les époques (Ctrl+Espace)</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::EvaluatePage</name>
    <message>
        <source>Open a model and a corpus: this page then says which of its clips the model recognises, and which it takes for what.</source>
        <translation>Ouvrez un modèle et un corpus&#xa0;: cette page dira lesquels de ses extraits le modèle reconnaît, et pour quoi il prend les autres.</translation>
    </message>
    <message>
        <source>The corpus is open. Open a model as well, or train one, to see how well it does on the clips.</source>
        <translation>Le corpus est ouvert. Ouvrez aussi un modèle, ou entraînez-en un, pour voir comment il s’en sort sur les extraits.</translation>
    </message>
    <message>
        <source>The model is open. Open a corpus as well, to see how well the model does on its clips.</source>
        <translation>Le modèle est ouvert. Ouvrez aussi un corpus, pour voir comment le modèle s’en sort sur ses extraits.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Evaluating the model</source>
        <translation>Évaluation du modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be evaluated:</source>
        <translation>
            <numerusform>%n extrait n’a pas pu être évalué&#xa0;:</numerusform>
            <numerusform>%n extraits n’ont pas pu être évalués&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>Rien à évaluer pour l’instant</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation>Ouvrir un corpus…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Modèles (*.safetensors *.pt *.pth);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a corpus</source>
        <translation>Ouvrir un corpus</translation>
    </message>
    <message>
        <source>Clips to evaluate</source>
        <translation>Extraits à évaluer</translation>
    </message>
    <message>
        <source>Which part of the split the model was trained with; of the Corpus page&apos;s split when the model does not say.</source>
        <translation>Quelle partie du partage avec lequel le modèle a été entraîné&#x202f;; du partage de la page Corpus quand le modèle ne le dit pas.</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Partie de test</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Partie de validation</translation>
    </message>
    <message>
        <source>Training part</source>
        <translation>Partie d’entraînement</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tous les extraits</translation>
    </message>
    <message>
        <source>Choose the clips and press Evaluate.</source>
        <translation>Choisissez les extraits et appuyez sur Évaluer.</translation>
    </message>
    <message>
        <source>Numbers of the confusion matrix</source>
        <translation>Nombres de la matrice de confusion</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>Par ligne</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Par colonne</translation>
    </message>
    <message>
        <source>Share of the clips of a class: the diagonal is recall</source>
        <translation>Part des extraits d’une classe&#xa0;: la diagonale est le rappel</translation>
    </message>
    <message>
        <source>Share of the clips that were given a class: the diagonal is precision</source>
        <translation>Part des extraits auxquels une classe a été donnée&#xa0;: la diagonale est la précision</translation>
    </message>
    <message>
        <source>WA</source>
        <translation>WA</translation>
    </message>
    <message>
        <source>right / all clips</source>
        <translation>justes / tous</translation>
    </message>
    <message>
        <source>Weighted accuracy: the share of clips that are recognised.</source>
        <translation>Exactitude pondérée&#xa0;: la part des extraits reconnus.</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Σ recall / classes</source>
        <translation>Σ rappel / classes</translation>
    </message>
    <message>
        <source>Unweighted average recall: every class counts the same, however many clips it has.</source>
        <translation>Rappel moyen non pondéré&#xa0;: chaque classe compte autant, quel que soit son nombre d’extraits.</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Σ F1 / classes</source>
        <translation>Σ F1 / classes</translation>
    </message>
    <message>
        <source>Mean of the classes&apos; F1 = 2·precision·recall / (precision + recall).</source>
        <translation>Moyenne des F1 des classes = 2·précision·rappel / (précision + rappel).</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 pondéré</translation>
    </message>
    <message>
        <source>Σ F1·clips / all</source>
        <translation>Σ F1·extraits / tous</translation>
    </message>
    <message>
        <source>Mean of the classes&apos; F1, weighted by their clips.</source>
        <translation>Moyenne des F1 des classes, pondérée par leurs extraits.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation>Comparaison de deux modèles</translation>
    </message>
    <message>
        <source>With a single clip there are no intervals.</source>
        <translation>Avec un seul extrait, il n’y a pas d’intervalles.</translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over the %n speaker(s).</source>
        <translation>
            <numerusform>Intervalles à 95&#x202f;%&#xa0;: bootstrap sur %n locuteur.</numerusform>
            <numerusform>Intervalles à 95&#x202f;%&#xa0;: bootstrap sur les %n locuteurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over the %n clip(s), since not all speakers are known or there is only one.</source>
        <translation>
            <numerusform>Intervalles à 95&#x202f;%&#xa0;: bootstrap sur %n extrait, car tous les locuteurs ne sont pas connus ou il n’y en a qu’un.</numerusform>
            <numerusform>Intervalles à 95&#x202f;%&#xa0;: bootstrap sur les %n extraits, car tous les locuteurs ne sont pas connus ou il n’y en a qu’un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without clips here, so left out of UAR: %1.</source>
        <translation>Sans extraits ici, donc laissées hors de l’UAR&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n misrecognised clip(s), surely wrong ones first</source>
        <translation>
            <numerusform>%n extrait mal reconnu, les erreurs les plus assurées d’abord</numerusform>
            <numerusform>%n extraits mal reconnus, les erreurs les plus assurées d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>Speaker %1: %n clip(s)</source>
        <translation>
            <numerusform>Locuteur %1&#xa0;: %n extrait</numerusform>
            <numerusform>Locuteur %1&#xa0;: %n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised by both models</source>
        <translation>Reconnus par les deux modèles</translation>
    </message>
    <message>
        <source>Recognised only by the first model</source>
        <translation>Reconnus seulement par le premier modèle</translation>
    </message>
    <message>
        <source>Recognised only by the second model</source>
        <translation>Reconnus seulement par le second modèle</translation>
    </message>
    <message>
        <source>Recognised by neither model</source>
        <translation>Reconnus par aucun des deux modèles</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n extrait</numerusform>
            <numerusform>%1&#xa0;: %n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Double click or Enter lists a speaker&apos;s clips</source>
        <translation>Un double clic ou Entrée liste les extraits d’un locuteur</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The second model</source>
        <translation>Le second modèle</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ExplanationLanes</name>
    <message>
        <source>Occlusion</source>
        <translation>Occlusion</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradients intégrés</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>Dépendance</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Explications</translation>
    </message>
    <message>
        <source>what the answer rests on</source>
        <translation>sur quoi repose la réponse</translation>
    </message>
    <message>
        <source>This was cancelled. Choose a class or a length of blocks in the Lanes menu to try again.</source>
        <translation>Le calcul a été annulé. Choisissez une classe ou une longueur de blocs dans le menu Pistes pour réessayer.</translation>
    </message>
    <message>
        <source>Explanations: class</source>
        <translation>Explications&#xa0;: classe</translation>
    </message>
    <message>
        <source>The most probable one</source>
        <translation>La plus probable</translation>
    </message>
    <message>
        <source>Explanations: blocks of</source>
        <translation>Explications&#xa0;: blocs de</translation>
    </message>
    <message>
        <source>Integrated gradients: from</source>
        <translation>Gradients intégrés&#xa0;: depuis</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Noise as loud</source>
        <translation>Bruit de même niveau sonore</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::FilterView</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Epoch whose filters are shown</source>
        <translation>Époque dont les filtres sont montrés</translation>
    </message>
    <message>
        <source>Back through the epochs of this run; at its right end the newest is shown</source>
        <translation>À rebours des époques de cet entraînement&#x202f;; tout à droite, la plus récente</translation>
    </message>
    <message>
        <source>After the first epoch, the filters that the network has learned stand here, beside those it started from.</source>
        <translation>Après la première époque, les filtres que le réseau a appris se tiennent ici, à côté de ceux du départ.</translation>
    </message>
    <message>
        <source>This network learns no wavelets.</source>
        <translation>Ce réseau n’apprend pas d’ondelettes.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::HistoryPanel</name>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, person, label</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source> “%1”</source>
        <comment>a comment</comment>
        <translation> «&#x202f;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (avant)</translation>
    </message>
    <message>
        <source>No model had a say.</source>
        <translation>Aucun modèle ne s’est prononcé.</translation>
    </message>
    <message>
        <source>The model&apos;s suggestion was hidden.</source>
        <translation>La proposition du modèle était cachée.</translation>
    </message>
    <message>
        <source>The model had suggested %1 (%2); decided after %3.</source>
        <translation>Le modèle avait proposé %1 (%2)&#x202f;; décidé après %3.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The history can&apos;t be read.</source>
        <translation>L’historique ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::JobLine</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>Liste des tâches</translation>
    </message>
    <message>
        <source>Click for the list of jobs</source>
        <translation>Cliquez pour la liste des tâches</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Annuler cette tâche</translation>
    </message>
    <message>
        <source>Where networks are trained and evaluated</source>
        <translation>Là où les réseaux sont entraînés et évalués</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>, %1 GiB</source>
        <translation>, %1&#xa0;Gio</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (et %n autre)</numerusform>
            <numerusform> (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::JobList</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Rien n’a encore tourné.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::KeptLanes</name>
    <message>
        <source>Kept signal</source>
        <translation>Signal conservé</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 seul</translation>
    </message>
    <message>
        <source>what the network keeps, as sound</source>
        <translation>ce que le réseau conserve, sous forme de son</translation>
    </message>
    <message>
        <source>SNR %1 dB of at most %2 dB; exact: %3</source>
        <translation>RSB %1&#xa0;dB sur %2&#xa0;dB au plus&#x202f;; exact&#xa0;: %3</translation>
    </message>
    <message>
        <source>Only a model with wavelets keeps a signal that can be heard.</source>
        <translation>Seul un modèle à ondelettes conserve un signal que l’on peut entendre.</translation>
    </message>
    <message>
        <source>Computing what the network keeps</source>
        <translation>Calcul de ce que le réseau conserve</translation>
    </message>
    <message>
        <source>What this network keeps can&apos;t be made into sound. %1</source>
        <translation>Ce que ce réseau conserve ne peut pas être rendu en son. %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::KeysDialog</name>
    <message>
        <source>Keys of the desk</source>
        <translation>Touches de l’étiquetage</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Touches d’origine</translation>
    </message>
    <message>
        <source>Key of the chosen line:</source>
        <translation>Touche de la ligne choisie&#xa0;:</translation>
    </message>
    <message>
        <source>Digits are pressed to label; keys do nothing inside text fields. Ctrl+Z takes back any edit, also those of earlier days. Several lines of the queue that are selected are labelled together.</source>
        <translation>Les chiffres servent à étiqueter&#x202f;; les touches ne font rien dans les champs de texte. Ctrl+Z annule toute modification, même celles des jours précédents. Plusieurs lignes sélectionnées de la file sont étiquetées ensemble.</translation>
    </message>
    <message>
        <source>Rate %1, then a digit</source>
        <translation>Noter %1, puis un chiffre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scheme and class</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>incertain</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Set the classes…</source>
        <translation>Définir les classes…</translation>
    </message>
    <message>
        <source>Comment (%1)</source>
        <translation>Commentaire (%1)</translation>
    </message>
    <message>
        <source>%1 (any number)</source>
        <translation>%1 (nombre libre)</translation>
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
        <translation>Montrer toutes les pistes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Tout masquer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lanes as at first</source>
        <translation>Pistes comme à l’origine</translation>
    </message>
    <message>
        <source>Undoes every moving, resizing and hiding of lanes</source>
        <translation>Annule tout déplacement, redimensionnement et masquage de pistes</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ListenMenu</name>
    <message>
        <source>The recording</source>
        <translation>L’enregistrement</translation>
    </message>
    <message>
        <source>What the network keeps</source>
        <translation>Ce que le réseau conserve</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 seul</translation>
    </message>
    <message>
        <source>A model with wavelets lets you hear its levels</source>
        <translation>Un modèle à ondelettes permet d’entendre ses niveaux</translation>
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
        <translation>Fermer SigWavNet Studio&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is still running.</source>
        <translation>%1 est encore en cours.</translation>
    </message>
    <message>
        <source>Closing stops it. The model of the last finished epoch stays in its run folder.</source>
        <translation>Fermer l’arrête. Le modèle de la dernière époque achevée reste dans son dossier.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open corpus &amp;folder…</source>
        <translation>Ouvrir le &amp;dossier d’un corpus…</translation>
    </message>
    <message>
        <source>Open corpus &amp;table…</source>
        <translation>Ouvrir un &amp;tableau…</translation>
    </message>
    <message>
        <source>Open a table of clips</source>
        <translation>Ouvrir un tableau d’extraits</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tableaux (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>Ouvrir un &amp;modèle…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth)</source>
        <translation>Modèles (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
        <source>Open &amp;recording…</source>
        <translation>Ouvrir un en&amp;registrement…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc)</source>
        <translation>Enregistrements (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Ouvrir un élément ré&amp;cent</translation>
    </message>
    <message>
        <source>Open the &amp;demo project</source>
        <translation>Ouvrir le pro&amp;jet de démonstration</translation>
    </message>
    <message>
        <source>Folder for &amp;trainings…</source>
        <translation>Dossier des e&amp;ntraînements…</translation>
    </message>
    <message>
        <source>Where trainings are written</source>
        <translation>Là où les entraînements sont écrits</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Corpora</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;List of jobs</source>
        <translation>&amp;Liste des tâches</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About SigWavNet Studio</source>
        <translation>À &amp;propos de SigWavNet Studio</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>About SigWavNet Studio</source>
        <translation>À propos de SigWavNet Studio</translation>
    </message>
    <message>
        <source>&lt;h3&gt;SigWavNet Studio %1&lt;/h3&gt;&lt;p&gt;Speech-emotion recognition with learnable wavelets: train SigWavNet on raw recordings and see what it learned.&lt;/p&gt;&lt;p&gt;LibTorch %2, %3&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;SigWavNet Studio %1&lt;/h3&gt;&lt;p&gt;Reconnaissance des émotions de la parole par ondelettes apprises&#xa0;: entraînez SigWavNet sur des enregistrements bruts et voyez ce qu’il a appris.&lt;/p&gt;&lt;p&gt;LibTorch %2, %3&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open the folder of a corpus</source>
        <translation>Ouvrir le dossier d’un corpus</translation>
    </message>
    <message>
        <source>The training %1 has not ended yet.</source>
        <translation>L’entraînement %1 n’est pas terminé.</translation>
    </message>
    <message>
        <source>It can go on without a window: start the program again to see it. Or it stops here with a checkpoint, and you resume it next time.</source>
        <translation>Il peut continuer sans fenêtre&#xa0;: relancez le programme pour le revoir. Ou il s’arrête ici avec un point de reprise, et vous le reprendrez la prochaine fois.</translation>
    </message>
    <message>
        <source>Keep training in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>Ne pas fermer</translation>
    </message>
    <message>
        <source>The training writes a checkpoint; then the window closes.</source>
        <translation>L’entraînement écrit un point de reprise&#x202f;; la fenêtre se ferme ensuite.</translation>
    </message>
    <message>
        <source>Labelling projects</source>
        <translation>Projets d’étiquetage</translation>
    </message>
    <message>
        <source>Cross-validations</source>
        <translation>Validations croisées</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::MergeDialog</name>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label and time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new label(s).</source>
        <translation>
            <numerusform>%n nouvelle étiquette.</numerusform>
            <numerusform>%n nouvelles étiquettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) that go on from yours.</source>
        <translation>
            <numerusform>%n étiquette qui fait suite à la vôtre.</numerusform>
            <numerusform>%n étiquettes qui font suite aux vôtres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are the same.</source>
        <translation>
            <numerusform>%n étiquette est identique.</numerusform>
            <numerusform>%n étiquettes sont identiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new segment(s).</source>
        <translation>
            <numerusform>%n nouveau segment.</numerusform>
            <numerusform>%n nouveaux segments.</numerusform>
        </translation>
    </message>
    <message>
        <source>New annotators: %1.</source>
        <translation>Nouveaux annotateurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New classes: %1.</source>
        <translation>Nouvelles classes&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled clip(s) of the copy have no place here.</source>
        <translation>
            <numerusform>%n extrait étiqueté de la copie n’a pas de place ici.</numerusform>
            <numerusform>%n extraits étiquetés de la copie n’ont pas de place ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Changed in both, so you decide. Tick what the copy says to take it:</source>
        <translation>Modifiés des deux côtés&#xa0;: à vous de décider. Cochez ce que dit la copie pour le reprendre&#xa0;:</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotateur</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Dans la copie</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ModelComparison</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The interval leaves out 0: more than the luck of which clips were tested</source>
        <translation>L’intervalle ne contient pas 0&#xa0;: c’est plus que le hasard du choix des extraits testés</translation>
    </message>
    <message>
        <source>Figure [%]</source>
        <translation>Mesure [%]</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
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
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 pondéré</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconnus par</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>only the first</source>
        <translation>seulement le premier</translation>
    </message>
    <message>
        <source>only the second</source>
        <translation>seulement le second</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>aucun des deux</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p %1 that equally good models share the %2 clips that only one of them recognises at least as unevenly.</source>
        <translation>Test exact de McNemar&#xa0;: p %1 que deux modèles de qualité égale se partagent au moins aussi inégalement les %2 extraits qu’un seul d’entre eux reconnaît.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals: paired bootstrap over %n speaker(s).</source>
        <translation>
            <numerusform>Intervalles&#xa0;: bootstrap apparié sur %n locuteur.</numerusform>
            <numerusform>Intervalles&#xa0;: bootstrap apparié sur %n locuteurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals: paired bootstrap over %n clip(s).</source>
        <translation>
            <numerusform>Intervalles&#xa0;: bootstrap apparié sur %n extrait.</numerusform>
            <numerusform>Intervalles&#xa0;: bootstrap apparié sur %n extraits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a second model…</source>
        <translation>Choisir un second modèle…</translation>
    </message>
    <message>
        <source>Second model minus first</source>
        <translation>Second modèle moins premier</translation>
    </message>
    <message>
        <source>Which model recognises which clips</source>
        <translation>Quel modèle reconnaît quels extraits</translation>
    </message>
    <message>
        <source>It answers the same clips; a double click on a number lists them</source>
        <translation>Il répond aux mêmes extraits&#x202f;; un double clic sur un nombre les liste</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Second&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which of two models is better on these clips, or was it luck?</source>
        <translation>Lequel de deux modèles est meilleur sur ces extraits, ou était-ce le hasard&#x202f;?</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::NetworkLanes</name>
    <message>
        <source>Scalogram</source>
        <translation>Scalogramme</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coefficients</translation>
    </message>
    <message>
        <source>Spatial attention</source>
        <translation>Attention spatiale</translation>
    </message>
    <message>
        <source>Temporal attention</source>
        <translation>Attention temporelle</translation>
    </message>
    <message>
        <source>With a model open, its coefficients and attention appear here, on the same time axis.</source>
        <translation>Avec un modèle ouvert, ses coefficients et son attention apparaissent ici, sur le même axe de temps.</translation>
    </message>
    <message>
        <source>This recording lasts %1, and the network&apos;s inside can be followed for up to %2 at once. Zoom in to such a stretch and choose &quot;Follow the visible part&quot;.</source>
        <translation>Cet enregistrement dure %1, et l’intérieur du réseau peut être suivi sur %2 au plus à la fois. Zoomez sur un passage de cette longueur et choisissez «&#xa0;Suivre la partie visible&#xa0;».</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>%1; %2 of the energy removed</source>
        <translation>%1&#x202f;; %2 de l’énergie supprimés</translation>
    </message>
    <message>
        <source>all levels, dB of the largest</source>
        <translation>tous les niveaux, dB par rapport au plus grand</translation>
    </message>
    <message>
        <source>Following the recording through the network</source>
        <translation>Suivi de l’enregistrement à travers le réseau</translation>
    </message>
    <message>
        <source>This was cancelled. Open the model or the recording again to see its inside.</source>
        <translation>Le calcul a été annulé. Ouvrez de nouveau le modèle ou l’enregistrement pour en voir l’intérieur.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::NewProjectDialog</name>
    <message>
        <source>Also rate valence, arousal and dominance from 1 to 5</source>
        <translation>Noter aussi valence, activation et dominance de 1 à 5</translation>
    </message>
    <message>
        <source>New labelling project</source>
        <translation>Nouveau projet d’étiquetage</translation>
    </message>
    <message>
        <source>anger, happiness, neutral, sadness; empty: the corpus&apos; own</source>
        <translation>colère, joie, neutre, tristesse&#x202f;; vide&#xa0;: celles du corpus</translation>
    </message>
    <message>
        <source>One class a clip</source>
        <translation>Une classe par extrait</translation>
    </message>
    <message>
        <source>Any number of classes a clip</source>
        <translation>Nombre libre de classes par extrait</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tableau…</translation>
    </message>
    <message>
        <source>Where…</source>
        <translation>Emplacement…</translation>
    </message>
    <message>
        <source>Clips of</source>
        <translation>Extraits de</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Fichier du projet</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>Qui étiquette</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Folder of the recordings</source>
        <translation>Dossier des enregistrements</translation>
    </message>
    <message>
        <source>Table of the recordings</source>
        <translation>Tableau des enregistrements</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tableaux (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation>Emplacement du projet</translation>
    </message>
    <message>
        <source>Labelling projects (*.swproj)</source>
        <translation>Projets d’étiquetage (*.swproj)</translation>
    </message>
    <message>
        <source>Choose the folder or table of the recordings that are to be labelled.</source>
        <translation>Choisissez le dossier ou le tableau des enregistrements à étiqueter.</translation>
    </message>
    <message>
        <source>Choose the file that keeps the project.</source>
        <translation>Choisissez le fichier qui gardera le projet.</translation>
    </message>
    <message>
        <source>There is a project of that name already. Open it, or choose another name.</source>
        <translation>Il existe déjà un projet de ce nom. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Say who labels: the name is stored with each label.</source>
        <translation>Dites qui étiquette&#xa0;: le nom est enregistré avec chaque étiquette.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::NotesEditor</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>What this run was for, and what came of it</source>
        <translation>À quoi servait cet entraînement, et ce qu’il a donné</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notes sur %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionEditor</name>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value: %1</source>
        <translation>Revenir à la valeur du préréglage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionForm</name>
    <message>
        <source>Show rarely needed options</source>
        <translation>Montrer les options rares</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>Chercher une option</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionGroup</name>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <translation>
            <numerusform>%1 (%n changée)</numerusform>
            <numerusform>%1 (%n changées)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Player</name>
    <message>
        <source>This machine has no audio output, so nothing can be played. Connect a device or start the sound server, then try again.</source>
        <translation>Cette machine n’a pas de sortie audio&#xa0;: rien ne peut être lu. Branchez un appareil ou démarrez le serveur de son, puis réessayez.</translation>
    </message>
    <message>
        <source>There is nothing to play.</source>
        <translation>Il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>The audio device %1 can&apos;t be opened. Another program may be using it.</source>
        <translation>L’appareil audio %1 ne peut pas être ouvert. Un autre programme l’utilise peut-être.</translation>
    </message>
    <message>
        <source>The audio device stopped working. Playback has ended.</source>
        <translation>L’appareil audio ne répond plus. La lecture est terminée.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProblemModel</name>
    <message>
        <source>%1
This clip is left out.</source>
        <translation>%1
Cet extrait est laissé de côté.</translation>
    </message>
    <message>
        <source>%1
This clip is kept.</source>
        <translation>%1
Cet extrait est gardé.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProblemPanel</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Genre de problème</translation>
    </message>
    <message>
        <source>No problems were found: every recording was read and its label understood.</source>
        <translation>Aucun problème trouvé&#xa0;: chaque enregistrement a été lu et son étiquette comprise.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found;</source>
        <translation>
            <numerusform>%n problème trouvé&#x202f;;</numerusform>
            <numerusform>%n problèmes trouvés&#x202f;;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out because of them.</source>
        <translation>
            <numerusform>%n extrait laissé de côté pour cela.</numerusform>
            <numerusform>%n extraits laissés de côté pour cela.</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProjectCommands</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et encore %n</numerusform>
            <numerusform>… et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>&amp;Importer des étiquettes…</translation>
    </message>
    <message>
        <source>&amp;Export labels…</source>
        <translation>&amp;Exporter les étiquettes…</translation>
    </message>
    <message>
        <source>&amp;Merge another copy…</source>
        <translation>&amp;Fusionner une autre copie…</translation>
    </message>
    <message>
        <source>Consens&amp;us as a corpus…</source>
        <translation>Consensus co&amp;mme corpus…</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exporter les étiquettes</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format&#xa0;:</translation>
    </message>
    <message>
        <source>Folder for the label files</source>
        <translation>Dossier pour les fichiers d’étiquettes</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>Exportation des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>%n fichier a été écrit dans %1.</numerusform>
            <numerusform>%n fichiers ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the format can&apos;t carry:</source>
        <translation>Ce que le format ne peut pas contenir&#xa0;:</translation>
    </message>
    <message>
        <source>Make a scheme first (Annotate → Classes and scales…): imported labels need a place.</source>
        <translation>Créez d’abord un jeu de classes ou une échelle (Annoter → Classes et échelles…)&#xa0;: il faut une place aux étiquettes importées.</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Importer des étiquettes</translation>
    </message>
    <message>
        <source>Label files (*.txt *.TextGrid *.eaf *.csv *.json *.yaml);;All files (*)</source>
        <translation>Fichiers d’étiquettes (*.txt *.TextGrid *.eaf *.csv *.json *.yaml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Lecture des étiquettes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) can be taken over.</source>
        <translation>
            <numerusform>%n étiquette peut être reprise.</numerusform>
            <numerusform>%n étiquettes peuvent être reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>New class: %1</source>
        <translation>Nouvelle classe&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n label(s) that are there already</source>
        <translation>
            <numerusform>Remplacer %n étiquette déjà présente</numerusform>
            <numerusform>Remplacer %n étiquettes déjà présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were taken over; one undo takes them all back.</source>
        <translation>
            <numerusform>%n étiquette a été reprise&#x202f;; une seule annulation la retire.</numerusform>
            <numerusform>%n étiquettes ont été reprises&#x202f;; une seule annulation les retire toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy that comes back</source>
        <translation>La copie qui revient</translation>
    </message>
    <message>
        <source>Labelling projects (*.swproj)</source>
        <translation>Projets d’étiquetage (*.swproj)</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) came in; one undo takes them all back.</source>
        <translation>
            <numerusform>%n étiquette est arrivée&#x202f;; une seule annulation la retire.</numerusform>
            <numerusform>%n étiquettes sont arrivées&#x202f;; une seule annulation les retire toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consensus as a corpus</source>
        <translation>Consensus comme corpus</translation>
    </message>
    <message>
        <source>consensus.csv</source>
        <translation>consensus.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Recent &amp;projects</source>
        <translation>&amp;Projets récents</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer so&amp;us…</translation>
    </message>
    <message>
        <source>Cop&amp;y for another annotator…</source>
        <translation>Copier pour un autre &amp;annotateur…</translation>
    </message>
    <message>
        <source>&amp;Find missing recordings…</source>
        <translation>&amp;Rechercher les enregistrements manquants…</translation>
    </message>
    <message>
        <source>Open a labelling project first.</source>
        <translation>Ouvrez d’abord un projet d’étiquetage.</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Création du projet</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Labelling projects (*.swproj);;All files (*)</source>
        <translation>Projets d’étiquetage (*.swproj);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>copy.swproj</source>
        <translation>copie.swproj</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Copie du projet</translation>
    </message>
    <message>
        <source>The project was copied to %1.</source>
        <translation>Le projet a été copié dans %1.</translation>
    </message>
    <message>
        <source>Copy for another annotator</source>
        <translation>Copier pour un autre annotateur</translation>
    </message>
    <message>
        <source>Name of the annotator who gets the copy. It holds the clips and classes, but nobody&apos;s labels; merge it when it comes back.</source>
        <translation>Nom de l’annotateur qui reçoit la copie. Elle contient les extraits et les classes, mais les étiquettes de personne&#x202f;; fusionnez-la à son retour.</translation>
    </message>
    <message>
        <source>The copy for %1 is %2.</source>
        <translation>La copie pour %1 est %2.</translation>
    </message>
    <message>
        <source>All recordings are where the project left them.</source>
        <translation>Tous les enregistrements sont là où le projet les a laissés.</translation>
    </message>
    <message numerus="yes">
        <source>Where may the %n missing recording(s) be now?</source>
        <translation>
            <numerusform>Où peut se trouver maintenant l’enregistrement manquant (%n)&#x202f;?</numerusform>
            <numerusform>Où peuvent se trouver maintenant les %n enregistrements manquants&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for missing recordings</source>
        <translation>Recherche des enregistrements manquants</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the right name hold another sound and were not linked.</source>
        <translation>
            <numerusform>%n fichier du bon nom contient un autre son et n’a pas été lié.</numerusform>
            <numerusform>%n fichiers du bon nom contiennent un autre son et n’ont pas été liés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were not found there.</source>
        <translation>
            <numerusform>%n enregistrement n’y a pas été trouvé.</numerusform>
            <numerusform>%n enregistrements n’y ont pas été trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were found and linked.</source>
        <translation>
            <numerusform>%n enregistrement a été trouvé et lié.</numerusform>
            <numerusform>%n enregistrements ont été trouvés et liés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Recherche des sauvegardes</translation>
    </message>
    <message>
        <source>Recover a project</source>
        <translation>Récupérer un projet</translation>
    </message>
    <message>
        <source>%1 could not be opened. Its labels may still be there.</source>
        <translation>%1 n’a pas pu être ouvert. Ses étiquettes s’y trouvent peut-être encore.</translation>
    </message>
    <message>
        <source>What can be read of it, and of its latest backup, can be put into a new project; the damaged file stays as it is.</source>
        <translation>Ce qui peut en être lu, ainsi que de sa dernière sauvegarde, peut être mis dans un nouveau projet&#x202f;; le fichier abîmé reste tel quel.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui peut être lu</translation>
    </message>
    <message numerus="yes">
        <source>Or the backup of %1, with %n label(s), takes its place.</source>
        <translation>
            <numerusform>Ou bien la sauvegarde du %1, avec %n étiquette, prend sa place.</numerusform>
            <numerusform>Ou bien la sauvegarde du %1, avec %n étiquettes, prend sa place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the backup</source>
        <translation>Prendre la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is open; the damaged file is kept as %1.</source>
        <translation>La sauvegarde est ouverte&#x202f;; le fichier abîmé est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Enregistrement de ce qui peut être lu</translation>
    </message>
    <message>
        <source>%1 labels were read from the damaged file and %2 more from its backup; they are in %3.</source>
        <translation>%1 étiquettes ont été lues dans le fichier abîmé et %2 de plus dans sa sauvegarde&#x202f;; elles sont dans %3.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::QueueModel</name>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>chevauchement</translation>
    </message>
    <message>
        <source>wrong language</source>
        <translation>mauvaise langue</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a scale and the rating on it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>%1  %2 – %3 s</source>
        <comment>a segment: file, begin, end</comment>
        <translation>%1  %2 – %3&#xa0;s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a class and its probability</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Length [s]</source>
        <translation>Durée [s]</translation>
    </message>
    <message>
        <source>The recording is not where it was. Annotate → Find missing recordings…</source>
        <translation>L’enregistrement n’est plus à sa place. Annoter → Rechercher les enregistrements manquants…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::QueuePanel</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Words, or is:unlabelled class:… speaker:…</source>
        <translation>Mots, ou is:unlabelled class:… speaker:…</translation>
    </message>
    <message>
        <source>Only these are listed; press to list all again</source>
        <translation>Seuls ceux-ci sont listés&#x202f;; appuyez pour tout lister de nouveau</translation>
    </message>
    <message>
        <source>Number of the random order</source>
        <translation>Numéro de l’ordre aléatoire</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Ordre de la file</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>Non étiquetés</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Étiquetés</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalés</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Commentés</translation>
    </message>
    <message>
        <source>Annotators disagree</source>
        <translation>Désaccord entre annotateurs</translation>
    </message>
    <message>
        <source>Recording missing</source>
        <translation>Enregistrement manquant</translation>
    </message>
    <message>
        <source>Model below 60 % sure</source>
        <translation>Modèle sûr à moins de 60&#x202f;%</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Labelled by</source>
        <translation>Étiqueté par</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>Only: %1  ✕</source>
        <translation>Seulement&#xa0;: %1  ✕</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>%1 étiquetés sur %2</translation>
    </message>
    <message>
        <source>%1; %2 filtered out</source>
        <translation>%1&#x202f;; %2 écartés par le filtre</translation>
    </message>
    <message>
        <source>Words that occur in a clip&apos;s path, speaker, text, label or comment; &quot;two words&quot; together.
Or: speaker:03  class:anger  by:anna  suggestion:anger  confidence:&lt;0.6
is:unlabelled  is:labelled  is:unsure  is:flagged  is:commented  is:disagreeing  is:missing
Enter searches, Escape goes back to labelling.</source>
        <translation>Des mots présents dans le chemin, le locuteur, le texte, l’étiquette ou le commentaire d’un extrait&#x202f;; &quot;deux mots&quot; ensemble.
Ou&#xa0;: speaker:03  class:anger  by:anna  suggestion:anger  confidence:&lt;0.6
is:unlabelled  is:labelled  is:unsure  is:flagged  is:commented  is:disagreeing  is:missing
Entrée lance la recherche, Échap revient à l’étiquetage.</translation>
    </message>
    <message>
        <source>No clip passes the search.</source>
        <translation>Aucun extrait ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>List all clips</source>
        <translation>Lister tous les extraits</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RecordingPage</name>
    <message>
        <source>No recording is open</source>
        <translation>Aucun enregistrement n’est ouvert</translation>
    </message>
    <message>
        <source>Open a sound file, drop one onto the window, or double click a clip on the Corpus page, to see its waveform, its spectrogram and what a model makes of it.</source>
        <translation>Ouvrez un fichier son, déposez-en un sur la fenêtre, ou double-cliquez sur un extrait de la page Corpus, pour voir sa forme d’onde, son spectrogramme et ce qu’un modèle en fait.</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Go to the corpus</source>
        <translation>Aller au corpus</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc);;All files (*)</source>
        <translation>Fichiers son (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Modèles (*.safetensors *.pt *.pth);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Reading a part of the recording</source>
        <translation>Lecture d’une partie de l’enregistrement</translation>
    </message>
    <message>
        <source>%1 are visible, and the network&apos;s inside can be followed for up to %2 at once. Zoom in further.</source>
        <translation>%1 sont visibles, et l’intérieur du réseau peut être suivi sur %2 au plus à la fois. Zoomez davantage.</translation>
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
            <numerusform>%n canal, réduit en mono</numerusform>
            <numerusform>%n canaux, réduits en mono</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Open another recording…</source>
        <translation>Ouvrir un autre…</translation>
    </message>
    <message>
        <source>%1, %2 Hz, %3</source>
        <translation>%1, %2&#xa0;Hz, %3</translation>
    </message>
    <message>
        <source>a part, from %1 on</source>
        <translation>une partie, à partir de %1</translation>
    </message>
    <message>
        <source>This recording is silent.</source>
        <translation>Cet enregistrement est silencieux.</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <source>Open a model or train one to see this recording&apos;s wavelet coefficients, the network&apos;s attention and the class probabilities.</source>
        <translation>Ouvrez un modèle ou entraînez-en un pour voir les coefficients d’ondelettes de cet enregistrement, l’attention du réseau et les probabilités des classes.</translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation>Probabilités des classes</translation>
    </message>
    <message>
        <source>The model is working on this recording…</source>
        <translation>Le modèle travaille sur cet enregistrement…</translation>
    </message>
    <message>
        <source>No result from the model</source>
        <translation>Aucun résultat du modèle</translation>
    </message>
    <message>
        <source>Most probable: %1</source>
        <translation>Le plus probable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Follow the visible part</source>
        <translation>Suivre la partie visible</translation>
    </message>
    <message>
        <source>Whether to believe it…</source>
        <translation>Faut-il s’y fier…</translation>
    </message>
    <message>
        <source>Tests whether the explanations and the attention of this model may be believed</source>
        <translation>Teste si l’on peut se fier aux explications et à l’attention de ce modèle</translation>
    </message>
    <message>
        <source>Runs the network on what is visible now, and shows its inside (Ctrl+F)</source>
        <translation>Applique le réseau à ce qui est visible et en montre l’intérieur (Ctrl+F)</translation>
    </message>
    <message>
        <source>The network was shown %1 to %2.</source>
        <translation>Le réseau a reçu le passage de %1 à %2.</translation>
    </message>
    <message>
        <source>Zoom in to at most two minutes and follow the visible part, or compute the class probabilities over time in the Lanes menu.</source>
        <translation>Zoomez sur deux minutes au plus et suivez la partie visible, ou calculez les probabilités des classes au fil du temps dans le menu Pistes.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Retraining</name>
    <message>
        <source>The retrained model has looked at all clips. Those it is least sure of come first now.</source>
        <translation>Le modèle réentraîné a examiné tous les extraits. Ceux dont il est le moins sûr viennent maintenant d’abord.</translation>
    </message>
    <message>
        <source>Retrain on the labels</source>
        <translation>Réentraîner sur les étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>A network is trained on your %n labelled clip(s). A tenth of them, which it never learns from, tests it; when it is done, it suggests labels for all clips and the queue begins with those it is least sure of. Clips that are unsure or flagged as broken are left out.</source>
        <translation>
            <numerusform>Un réseau est entraîné sur votre %n extrait étiqueté. Un dixième, dont il n’apprend jamais, sert à le tester&#x202f;; à la fin, il propose des étiquettes pour tous les extraits, et la file commence par ceux dont il est le moins sûr. Les extraits incertains ou signalés comme inutilisables sont laissés de côté.</numerusform>
            <numerusform>Un réseau est entraîné sur vos %n extraits étiquetés. Un dixième d’entre eux, dont il n’apprend jamais, sert à le tester&#x202f;; à la fin, il propose des étiquettes pour tous les extraits, et la file commence par ceux dont il est le moins sûr. Les extraits incertains ou signalés comme inutilisables sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>A training is running already. Wait for its end, or stop it on the Train page.</source>
        <translation>Un entraînement est déjà en cours. Attendez sa fin, ou arrêtez-le à la page Entraînement.</translation>
    </message>
    <message>
        <source>Reading the labelled clips</source>
        <translation>Lecture des extraits étiquetés</translation>
    </message>
    <message>
        <source>The training runs; the Train page shows it. Go on labelling meanwhile.</source>
        <translation>L’entraînement est en cours&#x202f;; la page Entraînement le montre. Continuez d’étiqueter en attendant.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunCurves</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>nat</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>The first batch has not been learned yet.</source>
        <translation>Le premier lot n’est pas encore appris.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnus</translation>
    </message>
    <message>
        <source>After the first epoch, how many clips were recognised.</source>
        <translation>Après la première époque, la part des extraits reconnus.</translation>
    </message>
    <message>
        <source>Thresholds by level</source>
        <translation>Seuils par niveau</translation>
    </message>
    <message>
        <source>This network has no thresholds, or no epoch yet.</source>
        <translation>Ce réseau n’a pas de seuils, ou pas encore d’époque.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>After the first epoch, the learning rate.</source>
        <translation>Après la première époque, le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>clips/s</source>
        <translation>extraits/s</translation>
    </message>
    <message>
        <source>After the first epoch, how many clips were learned a second.</source>
        <translation>Après la première époque, le nombre de extraits appris par seconde.</translation>
    </message>
    <message>
        <source>Waiting for input</source>
        <translation>Attente de l’entrée</translation>
    </message>
    <message>
        <source>After the first epoch, the share of time that learning waited for clips.</source>
        <translation>Après la première époque, la part du temps où l’apprentissage attendait des extraits.</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Mémoire du GPU</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>After the first epoch, the mean length of its gradients.</source>
        <translation>Après la première époque, la longueur moyenne de ses gradients.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Each batch</source>
        <translation>Chaque lot</translation>
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
        <translation>WA à l’entraînement</translation>
    </message>
    <message>
        <source>Clips a second</source>
        <translation>Extraits par seconde</translation>
    </message>
    <message>
        <source>Used by all programs</source>
        <translation>Employée par tous les programmes</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Level %1, negative</source>
        <translation>Niveau %1, négatif</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunModel</name>
    <message>
        <source>, best %1</source>
        <translation>, meilleur %1</translation>
    </message>
    <message>
        <source>Of the best epoch, on the clips that chose it</source>
        <translation>De la meilleure époque, sur les extraits qui l’ont choisie</translation>
    </message>
    <message>
        <source>Of the best model, on clips that it was not chosen by</source>
        <translation>Du meilleur modèle, sur des extraits qui ne l’ont pas choisi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Best val. UAR</source>
        <translation>Meilleur UAR val.</translation>
    </message>
    <message>
        <source>Best val. WA</source>
        <translation>Meilleure WA val.</translation>
    </message>
    <message>
        <source>Test UAR</source>
        <translation>UAR de test</translation>
    </message>
    <message>
        <source>Test WA</source>
        <translation>WA de test</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Durée d’entraînement</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunView</name>
    <message>
        <source>See its wavelets</source>
        <translation>Voir ses ondelettes</translation>
    </message>
    <message>
        <source>Evaluate it</source>
        <translation>L’évaluer</translation>
    </message>
    <message>
        <source>After the first epoch, what was taken for what stands here.</source>
        <translation>Après la première époque, ce qui a été pris pour quoi se trouve ici.</translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation>Préparation des extraits…</translation>
    </message>
    <message>
        <source>Confusion matrix of the last epoch</source>
        <translation>Matrice de confusion de la dernière époque</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perte %1</translation>
    </message>
    <message>
        <source>%1 clips/s</source>
        <translation>%1 extraits/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Epoch %1, validation clips: rows are the truth, columns the network&apos;s answer</source>
        <translation>Époque %1, extraits de validation&#xa0;: les lignes sont la vérité, les colonnes la réponse du réseau</translation>
    </message>
    <message>
        <source>Epoch %1, training clips: rows are the truth, columns the network&apos;s answer</source>
        <translation>Époque %1, extraits d’entraînement&#xa0;: les lignes sont la vérité, les colonnes la réponse du réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) trained.</source>
        <translation>
            <numerusform>%n époque entraînée.</numerusform>
            <numerusform>%n époques entraînées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped early, as the validation no longer improved.</source>
        <translation>Arrêté tôt, car la validation ne s’améliorait plus.</translation>
    </message>
    <message>
        <source>The best was epoch %1.</source>
        <translation>La meilleure a été l’époque %1.</translation>
    </message>
    <message numerus="yes">
        <source>On %n test clip(s): UAR %1, WA %2.</source>
        <translation>
            <numerusform>Sur %n extrait de test&#xa0;: UAR %1, WA %2.</numerusform>
            <numerusform>Sur %n extraits de test&#xa0;: UAR %1, WA %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be used: the log in the run&apos;s folder names them.</source>
        <translation>
            <numerusform>%n extrait n’a pas pu servir&#xa0;: le journal du dossier le nomme.</numerusform>
            <numerusform>%n extraits n’ont pas pu servir&#xa0;: le journal du dossier les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>GPU memory %1 of %2 GiB</source>
        <translation>Mémoire du GPU&#xa0;: %1 sur %2 Gio</translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation>Reprendre cet entraînement</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Smooths the curves by a moving average that looks back only: what is drawn never changes afterwards. The values themselves stay faintly behind.</source>
        <translation>Lisse les courbes par une moyenne mobile qui ne regarde qu’en arrière&#xa0;: ce qui est tracé ne change plus. Les valeurs elles-mêmes restent derrière, pâles.</translation>
    </message>
    <message>
        <source>Stopping: writing a checkpoint…</source>
        <translation>Arrêt&#xa0;: écriture d’un point de reprise…</translation>
    </message>
    <message>
        <source>Paused. A checkpoint is written; the run goes on when you like.</source>
        <translation>En pause. Un point de reprise est écrit&#x202f;; l’entraînement continue quand vous voulez.</translation>
    </message>
    <message>
        <source>Opening the run&apos;s corpus and its checkpoint…</source>
        <translation>Ouverture du corpus de l’entraînement et de son point de reprise…</translation>
    </message>
    <message>
        <source>No epoch was finished yet.</source>
        <translation>Aucune époque n’était terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) are finished and their models kept.</source>
        <translation>
            <numerusform>%n époque est terminée et son modèle est gardé.</numerusform>
            <numerusform>%n époques sont terminées et leurs modèles sont gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run can be resumed, now or after the program was closed.</source>
        <translation>L’entraînement peut être repris, maintenant ou après la fermeture du programme.</translation>
    </message>
    <message>
        <source>Say where the corpus lies now…</source>
        <translation>Indiquer où se trouve le corpus à présent…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunsPage</name>
    <message>
        <source>The folder of your runs</source>
        <translation>Le dossier de vos entraînements</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n entraînement</numerusform>
            <numerusform>%n entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 entraînements sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Another training is running; stop it first.</source>
        <translation>Un autre entraînement est en cours&#x202f;; arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Continuer depuis le dernier point de reprise</translation>
    </message>
    <message>
        <source>A run that is being trained can&apos;t be deleted.</source>
        <translation>Un entraînement en cours ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 est à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are in the trash.</source>
        <translation>
            <numerusform>%n entraînement est à la corbeille.</numerusform>
            <numerusform>%n entraînements sont à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Report as one HTML page…</source>
        <translation>Rapport en une page HTML…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages Web (*.html)</translation>
    </message>
    <message>
        <source>Results and options as CSV…</source>
        <translation>Résultats et options en CSV…</translation>
    </message>
    <message>
        <source>All epochs as CSV…</source>
        <translation>Toutes les époques en CSV…</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <translation>Tout en JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>TensorBoard event files…</source>
        <translation>Fichiers d’événements TensorBoard…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportation de %1</translation>
    </message>
    <message>
        <source>A folder for TensorBoard&apos;s --logdir</source>
        <translation>Un dossier pour --logdir de TensorBoard</translation>
    </message>
    <message>
        <source>Copying event files</source>
        <translation>Copie des fichiers d’événements</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d’entraînement</translation>
    </message>
    <message>
        <source>Every training becomes a run: its configuration, curves and results stand here, beside those of the others. Train a network, or choose the folder that holds your runs.</source>
        <translation>Chaque entraînement garde ici sa configuration, ses courbes et ses résultats, à côté de ceux des autres. Entraînez un réseau, ou choisissez le dossier de vos entraînements.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Entraîner un réseau</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Filter: words, tags, option=value</source>
        <translation>Filtre&#xa0;: mots, mots-clés, option=valeur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Best val. UAR</source>
        <translation>Meilleur UAR val.</translation>
    </message>
    <message>
        <source>Best val. WA</source>
        <translation>Meilleure WA val.</translation>
    </message>
    <message>
        <source>Test UAR</source>
        <translation>UAR de test</translation>
    </message>
    <message>
        <source>Test WA</source>
        <translation>WA de test</translation>
    </message>
    <message>
        <source>, best %1</source>
        <translation>, meilleur %1</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Durée d’entraînement</translation>
    </message>
    <message>
        <source>Wavelets</source>
        <translation>Ondelettes</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open the best model there</source>
        <translation>Y ouvrir le meilleur modèle</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ScheduleChart</name>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>of wavelets</source>
        <translation>des ondelettes</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>Taux d’apprentissage au fil des époques</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SchemesDialog</name>
    <message>
        <source>one class a clip</source>
        <translation>une classe par extrait</translation>
    </message>
    <message>
        <source>any number of classes a clip</source>
        <translation>nombre libre de classes par extrait</translation>
    </message>
    <message>
        <source>a scale from 1 to 5</source>
        <translation>une échelle de 1 à 5</translation>
    </message>
    <message>
        <source>Classes and scales</source>
        <translation>Classes et échelles</translation>
    </message>
    <message>
        <source>What is labelled</source>
        <translation>Ce qui est étiqueté</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>Ajouter une classe…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>Retirer la classe</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Renommer la classe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scheme and its kind</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1   (key %2)</source>
        <translation>%1   (touche %2)</translation>
    </message>
    <message>
        <source>Name, such as emotion or valence:</source>
        <translation>Nom, par exemple émotion ou valence&#xa0;:</translation>
    </message>
    <message>
        <source>It takes:</source>
        <translation>Contenu&#xa0;:</translation>
    </message>
    <message>
        <source>A scale has numbers, no classes. Choose or make something that takes classes.</source>
        <translation>Une échelle a des nombres, pas de classes. Choisissez ou créez quelque chose qui reçoit des classes.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ScoreCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3</source>
        <translation>%1&#xa0;: %2, intervalle à 95&#x202f;% %3</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchPage</name>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation>Ouvrez d’abord un corpus, à la page Corpus.</translation>
    </message>
    <message>
        <source>On the Train page: %1</source>
        <translation>À la page Entraînement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 trials will fail: their networks take clips of up to %3, and %4 of %5 are shorter.</source>
        <translation>%1 essais sur %2 échoueront&#xa0;: leurs réseaux prennent des extraits à partir de %3, et %4 sur %5 sont plus courts.</translation>
    </message>
    <message>
        <source>The folder of a search</source>
        <translation>Le dossier d’une recherche</translation>
    </message>
    <message>
        <source>%1 trials, each trained for %2 epochs</source>
        <translation>%1 essais, chacun entraîné %2 époques</translation>
    </message>
    <message>
        <source>%1 trials, compared after %2 epochs; one in %3 goes on each time</source>
        <translation>%1 essais, comparés après %2 époques&#x202f;; un sur %3 continue à chaque fois</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Lancer la recherche</translation>
    </message>
    <message>
        <source>Successive halving (ASHA)</source>
        <translation>Réductions successives (ASHA)</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Random configurations; poor ones are cut short, so that many more can be tried</source>
        <translation>Configurations au hasard&#x202f;; les mauvaises sont écourtées, pour en essayer bien plus</translation>
    </message>
    <message>
        <source>Random configurations, each trained to the end</source>
        <translation>Configurations au hasard, chacune entraînée jusqu’au bout</translation>
    </message>
    <message>
        <source>Every combination, each trained to the end</source>
        <translation>Toutes les combinaisons, chacune entraînée jusqu’au bout</translation>
    </message>
    <message>
        <source>Validation UAR</source>
        <translation>UAR de validation</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>So many configurations are drawn</source>
        <translation>Nombre de configurations tirées</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same configurations on every machine</source>
        <translation>La même graine tire les mêmes configurations sur toute machine</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Comparés par</translation>
    </message>
    <message>
        <source>First compared after</source>
        <translation>Comparés d’abord après</translation>
    </message>
    <message>
        <source>Epochs after which trials are first compared</source>
        <translation>Époques après lesquelles les essais sont d’abord comparés</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Epochs that the best trials are trained for</source>
        <translation>Époques d’entraînement des meilleurs essais</translation>
    </message>
    <message>
        <source>One goes on in</source>
        <translation>Un continue sur</translation>
    </message>
    <message>
        <source>One trial in so many goes on, for so many times as long</source>
        <translation>Un essai sur ce nombre continue, pour autant de fois plus longtemps</translation>
    </message>
    <message>
        <source>Worker processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Trials that train at the same time on this machine; other machines can join with “sigwavnet search --worker”</source>
        <translation>Essais entraînés en même temps sur cette machine&#x202f;; d’autres machines peuvent s’y joindre par «&#xa0;sigwavnet search --worker&#xa0;»</translation>
    </message>
    <message>
        <source>All other options are the Train page&apos;s, of the corpus that is open.</source>
        <translation>Toutes les autres options sont celles de la page Entraînement, pour le corpus ouvert.</translation>
    </message>
    <message>
        <source>Begins a new search on the open corpus</source>
        <translation>Commence une nouvelle recherche sur le corpus ouvert</translation>
    </message>
    <message>
        <source>Every trial writes a checkpoint; the search can be resumed later</source>
        <translation>Chaque essai écrit un point de reprise&#x202f;; la recherche peut être reprise plus tard</translation>
    </message>
    <message>
        <source>Goes on with the search that is shown</source>
        <translation>Continue la recherche montrée</translation>
    </message>
    <message>
        <source>Shows a search that was begun before, here or by the command line</source>
        <translation>Montre une recherche commencée auparavant, ici ou par la ligne de commande</translation>
    </message>
    <message>
        <source>Stop search</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Resume search</source>
        <translation>Reprendre la recherche</translation>
    </message>
    <message>
        <source>Open a search…</source>
        <translation>Ouvrir une recherche…</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Pas encore de recherche</translation>
    </message>
    <message>
        <source>A search trains many configurations and tells which does best on the validation clips. Choose what to vary and press Start; each trial is a run of its own, and a stopped or killed search goes on where it was.</source>
        <translation>Une recherche entraîne beaucoup de configurations et dit laquelle réussit le mieux sur les extraits de validation. Choisissez ce qui varie et appuyez sur Lancer&#x202f;; chaque essai est un entraînement à part, et une recherche arrêtée ou tuée reprend où elle en était.</translation>
    </message>
    <message>
        <source>First compared after (epochs)</source>
        <translation>Comparés d’abord après (époques)</translation>
    </message>
    <message>
        <source>At most (epochs)</source>
        <translation>Au plus (époques)</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchRun</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Opening a search</source>
        <translation>Ouverture d’une recherche</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchView</name>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Employer ces réglages</translation>
    </message>
    <message>
        <source>Puts the best trial&apos;s options into the Train page&apos;s form</source>
        <translation>Met les options du meilleur essai dans le formulaire de la page Entraînement</translation>
    </message>
    <message>
        <source>How much each option mattered</source>
        <translation>Combien chaque option a compté</translation>
    </message>
    <message>
        <source>Best trial</source>
        <translation>Meilleur essai</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Ce qui a compté</translation>
    </message>
    <message>
        <source>%1 of %2 trials begun, %3 running</source>
        <translation>%1 essais sur %2 commencés, %3 en cours</translation>
    </message>
    <message>
        <source>Stopping: each trial writes a checkpoint. %1</source>
        <translation>Arrêt&#xa0;: chaque essai écrit un point de reprise. %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Other processes are searching; Resume joins them. %1</source>
        <translation>D’autres processus cherchent&#x202f;; Reprendre se joint à eux. %1</translation>
    </message>
    <message>
        <source>Stopped; it can be resumed. %1</source>
        <translation>Arrêtée&#x202f;; elle peut être reprise. %1</translation>
    </message>
    <message>
        <source>Finished. %1</source>
        <translation>Terminée. %1</translation>
    </message>
    <message>
        <source>No trial has reached a result yet.</source>
        <translation>Aucun essai n’a encore de résultat.</translation>
    </message>
    <message numerus="yes">
        <source>Trial %1: validation %2 %3 within %n epoch(s)</source>
        <translation>
            <numerusform>Essai %1&#xa0;: validation %2 %3 en %n époque</numerusform>
            <numerusform>Essai %1&#xa0;: validation %2 %3 en %n époques</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the differences between %1 trials at epoch %2 that an option explains by itself; %3 lie in several together.</source>
        <translation>Part des différences entre %1 essais à l’époque %2 qu’une option explique à elle seule&#x202f;; %3 tiennent à plusieurs ensemble.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Session</name>
    <message>
        <source>Opening corpus %1</source>
        <translation>Ouverture du corpus %1</translation>
    </message>
    <message>
        <source>Opening model %1</source>
        <translation>Ouverture du modèle %1</translation>
    </message>
    <message>
        <source>Moving the model to %1</source>
        <translation>Transfert du modèle vers %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>Opening project %1</source>
        <translation>Ouverture du projet %1</translation>
    </message>
    <message>
        <source>%1 is neither a recording, a model (.safetensors, .pt), a table (.csv) nor a labelling project (.swproj). Drop one of these, or the folder of a corpus.</source>
        <translation>%1 n’est ni un enregistrement, ni un modèle (.safetensors, .pt), ni un tableau (.csv), ni un projet d’étiquetage (.swproj). Déposez l’un de ceux-ci, ou le dossier d’un corpus.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be shown while another cross-validation runs here; stop that one first.</source>
        <translation>%1 ne peut pas être affichée tant qu’une autre validation croisée tourne ici&#x202f;; arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be shown while another search runs here; stop that one first.</source>
        <translation>%1 ne peut pas être affichée tant qu’une autre recherche tourne ici&#x202f;; arrêtez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SpaceTable</name>
    <message>
        <source>What the search varies</source>
        <translation>Ce que la recherche fait varier</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes the chosen option out of the search (Delete)</source>
        <translation>Retire de la recherche l’option choisie (Suppr)</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Add an option…</source>
        <translation>Ajouter une option…</translation>
    </message>
    <message>
        <source>How %1 varies</source>
        <translation>Comment varie %1</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>range</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>log range</source>
        <translation>intervalle log</translation>
    </message>
    <message>
        <source>Each power of ten is as likely as the others</source>
        <translation>Chaque puissance de dix est aussi probable que les autres</translation>
    </message>
    <message>
        <source>Values parted by commas, or a range such as 4 … 10; double click to change</source>
        <translation>Valeurs séparées par des virgules, ou un intervalle comme 4 … 10&#x202f;; double-cliquer pour changer</translation>
    </message>
    <message>
        <source>Load a search space</source>
        <translation>Charger un espace de recherche</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Espaces de recherche (*.json)</translation>
    </message>
    <message>
        <source>The search space was not loaded</source>
        <translation>L’espace de recherche n’a pas été chargé</translation>
    </message>
    <message>
        <source>The search space was not saved</source>
        <translation>L’espace de recherche n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Save the search space</source>
        <translation>Enregistrer l’espace de recherche</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SpectrogramLanes</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>dB re full-scale sine</source>
        <translation>dB par rapport à une sinusoïde pleine échelle</translation>
    </message>
    <message>
        <source>Computing the spectrogram</source>
        <translation>Calcul du spectrogramme</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SplitPanel</name>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Splitting the corpus</source>
        <translation>Partage du corpus</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Nothing leaks between training and test in this split.</source>
        <translation>Rien ne fuit entre l’entraînement et le test dans ce partage.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Clips by part and class</source>
        <translation>Extraits par partie et par classe</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Studio</name>
    <message>
        <source>This is the demo corpus: synthesised voices in several emotions. Train a network on it to see what it learns.</source>
        <translation>Voici le corpus de démonstration&#xa0;: des voix synthétisées dans plusieurs émotions. Entraînez un réseau dessus pour voir ce qu’il apprend.</translation>
    </message>
    <message>
        <source>Train on the demo corpus</source>
        <translation>Entraîner sur le corpus de démonstration</translation>
    </message>
    <message>
        <source>Looking at the machine</source>
        <translation>Examen de la machine</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Le reprendre</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyPage</name>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation>Ouvrez d’abord un corpus, à la page Corpus.</translation>
    </message>
    <message>
        <source>On the Train page: %1</source>
        <translation>À la page Entraînement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder of a study</source>
        <translation>Le dossier d’une étude</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n entraînement</numerusform>
            <numerusform>%n entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>, each of up to %1 epochs, from fresh weights</source>
        <translation>, chacun de %1 époques au plus, à partir de poids neufs</translation>
    </message>
    <message>
        <source>Cross-validate</source>
        <translation>Valid. croisée</translation>
    </message>
    <message>
        <source>Judge the folds&apos; models together, too</source>
        <translation>Juger aussi les modèles des plis ensemble</translation>
    </message>
    <message>
        <source>How good are these options?</source>
        <translation>Que valent ces options&#x202f;?</translation>
    </message>
    <message>
        <source>What do the wavelets add?</source>
        <translation>Qu’apportent les ondelettes&#x202f;?</translation>
    </message>
    <message>
        <source>Cross-validation: a fresh network for every fold</source>
        <translation>Validation croisée&#xa0;: un réseau neuf pour chaque pli</translation>
    </message>
    <message>
        <source>The paper&apos;s ablation: fixed db10, CQF, PerLayer and PerFilter kernels, each with and without thresholds, on every fold</source>
        <translation>L’ablation de l’article&#xa0;: noyaux db10 fixes, CQF, PerLayer et PerFilter, chacun avec et sans seuils, sur chaque pli</translation>
    </message>
    <message>
        <source>The folds&apos; models answer together by their mean probability; only where they share their test clips, and reported apart</source>
        <translation>Les modèles des plis répondent ensemble par leur probabilité moyenne&#x202f;; seulement là où ils ont les mêmes extraits de test, et rapporté à part</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Parts that the clips or the speakers are dealt into</source>
        <translation>Parties entre lesquelles les extraits ou les locuteurs sont répartis</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Of the weights, the order of the clips and the split</source>
        <translation>Des poids, de l’ordre des extraits et du partage</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Times that every fold is trained, each with another seed and split</source>
        <translation>Nombre de fois que chaque pli est entraîné, avec à chaque fois une autre graine et un autre partage</translation>
    </message>
    <message>
        <source>Processes at a time</source>
        <translation>Processus à la fois</translation>
    </message>
    <message>
        <source>Trainings at the same time, each with its share of the processors; other machines can join with “sigwavnet crossvalidate --worker”</source>
        <translation>Entraînements simultanés, chacun avec sa part des processeurs&#x202f;; d’autres machines peuvent se joindre par «&#xa0;sigwavnet crossvalidate --worker&#xa0;»</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Nombre de graines</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Première graine</translation>
    </message>
    <message>
        <source>All other options are the Train page&apos;s. Every fold starts from fresh weights; its model is chosen by the validation part alone.</source>
        <translation>Toutes les autres options sont celles de la page Entraînement. Chaque pli part de poids neufs&#x202f;; son modèle est choisi par la seule partie de validation.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Trains every fold on the open corpus</source>
        <translation>Entraîne chaque pli sur le corpus ouvert</translation>
    </message>
    <message>
        <source>Every training writes a checkpoint; the study can be resumed later</source>
        <translation>Chaque entraînement écrit un point de reprise&#x202f;; l’étude peut être reprise plus tard</translation>
    </message>
    <message>
        <source>Goes on with the study that is shown; what had failed is tried again</source>
        <translation>Continue l’étude affichée&#x202f;; ce qui avait échoué est essayé de nouveau</translation>
    </message>
    <message>
        <source>Shows a study that was begun before, here or by the command line</source>
        <translation>Affiche une étude commencée auparavant, ici ou en ligne de commande</translation>
    </message>
    <message>
        <source>Start cross-validation</source>
        <translation>Lancer la validation croisée</translation>
    </message>
    <message>
        <source>Stop cross-validation</source>
        <translation>Arrêter la validation croisée</translation>
    </message>
    <message>
        <source>Resume cross-validation</source>
        <translation>Reprendre la validation croisée</translation>
    </message>
    <message>
        <source>Open a study…</source>
        <translation>Ouvrir une étude…</translation>
    </message>
    <message>
        <source>No cross-validation yet</source>
        <translation>Pas encore de validation croisée</translation>
    </message>
    <message>
        <source>A cross-validation trains a fresh network for every fold and tells how well the options do on clips that none of them has learned, with intervals. Each fold is a process and a run of its own: one that dies loses nothing, and a stopped or killed study goes on where it was.</source>
        <translation>Une validation croisée entraîne un réseau neuf pour chaque pli et dit ce que valent les options sur des extraits qu’aucun d’eux n’a appris, avec des intervalles. Chaque pli est un processus et un entraînement à part&#xa0;: si l’un meurt, rien n’est perdu, et une étude arrêtée ou interrompue continue là où elle en était.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyRun</name>
    <message>
        <source>Ablation study</source>
        <translation>Étude d’ablation</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validation croisée</translation>
    </message>
    <message>
        <source>Opening a study</source>
        <translation>Ouverture d’une étude</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyView</name>
    <message>
        <source>%1: %2, ablation</source>
        <translation>%1&#xa0;: %2, ablation</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>All trainings together</source>
        <translation>Tous les entraînements ensemble</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Double click: opens the fold&apos;s model on the Evaluate page</source>
        <translation>Double clic&#xa0;: ouvre le modèle du pli à la page Évaluation</translation>
    </message>
    <message>
        <source>Confusion matrix of all answers</source>
        <translation>Matrice de confusion de toutes les réponses</translation>
    </message>
    <message>
        <source>When the first training has finished, its confusion matrix.</source>
        <translation>Quand le premier entraînement sera terminé, sa matrice de confusion.</translation>
    </message>
    <message>
        <source>Stopping: each training writes a checkpoint. %1</source>
        <translation>Arrêt en cours&#xa0;: chaque entraînement écrit un point de reprise. %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <source>Other processes are training it; Resume joins them. %1</source>
        <translation>D’autres processus l’entraînent&#x202f;; Reprendre se joint à eux. %1</translation>
    </message>
    <message>
        <source>Stopped; it can be resumed. %1</source>
        <translation>Arrêtée&#x202f;; elle peut être reprise. %1</translation>
    </message>
    <message>
        <source>Finished. %1</source>
        <translation>Terminée. %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Suggester</name>
    <message>
        <source>Open a model first: File → Open model…, or train one on the Train page.</source>
        <translation>Ouvrez d’abord un modèle&#xa0;: Fichier → Ouvrir un modèle…, ou entraînez-en un à la page Entraînement.</translation>
    </message>
    <message>
        <source>The model suggests labels</source>
        <translation>Le modèle propose des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be looked at by the model; they stay in the queue.</source>
        <translation>
            <numerusform>%n extrait n’a pas pu être examiné par le modèle&#x202f;; il reste dans la file.</numerusform>
            <numerusform>%n extraits n’ont pas pu être examinés par le modèle&#x202f;; ils restent dans la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model also knows classes that this project does not have: %1.</source>
        <translation>Le modèle connaît aussi des classes que ce projet n’a pas&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SuggestionPanel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>À l’aveugle</translation>
    </message>
    <message>
        <source>Let the open model suggest</source>
        <translation>Laisser proposer le modèle ouvert</translation>
    </message>
    <message>
        <source>Hides what the model says, so that it does not lead you</source>
        <translation>Cache ce que dit le modèle, pour qu’il ne vous influence pas</translation>
    </message>
    <message>
        <source>No model has looked at these clips yet.</source>
        <translation>Aucun modèle n’a encore examiné ces extraits.</translation>
    </message>
    <message>
        <source>Suggestions are hidden while you label blind.</source>
        <translation>Les propositions sont cachées tant que vous étiquetez à l’aveugle.</translation>
    </message>
    <message>
        <source>The model has not come to this clip yet.</source>
        <translation>Le modèle n’est pas encore arrivé à cet extrait.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TimelineLanes</name>
    <message>
        <source>Class probabilities</source>
        <translation>Probabilités des classes</translation>
    </message>
    <message>
        <source>windows of %1</source>
        <translation>fenêtres de %1</translation>
    </message>
    <message>
        <source>This is a part of a longer file. Open the file itself to see its class probabilities over time.</source>
        <translation>C’est une partie d’un fichier plus long. Ouvrez le fichier lui-même pour voir ses probabilités des classes au fil du temps.</translation>
    </message>
    <message>
        <source>This recording lasts %1. Choose &quot;Compute class probabilities over time&quot; in the Lanes menu; it can be cancelled at any time.</source>
        <translation>Cet enregistrement dure %1. Choisissez «&#xa0;Calculer les probabilités des classes au fil du temps&#xa0;» dans le menu Pistes&#x202f;; le calcul peut être annulé à tout moment.</translation>
    </message>
    <message>
        <source>Class probabilities over time</source>
        <translation>Probabilités des classes au fil du temps</translation>
    </message>
    <message>
        <source>This was cancelled. Choose &quot;Compute class probabilities over time&quot; in the Lanes menu to try again.</source>
        <translation>Le calcul a été annulé. Choisissez «&#xa0;Calculer les probabilités des classes au fil du temps&#xa0;» dans le menu Pistes pour réessayer.</translation>
    </message>
    <message>
        <source>Compute class probabilities over time</source>
        <translation>Calculer les probabilités des classes au fil du temps</translation>
    </message>
    <message>
        <source>Probabilities: window</source>
        <translation>Probabilités&#xa0;: fenêtre</translation>
    </message>
    <message>
        <source>Probabilities: a window every</source>
        <translation>Probabilités&#xa0;: une fenêtre toutes les</translation>
    </message>
    <message>
        <source>Probabilities: smoothing</source>
        <translation>Probabilités&#xa0;: lissage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Export class probabilities…</source>
        <translation>Exporter les probabilités des classes…</translation>
    </message>
    <message>
        <source>Export class probabilities</source>
        <translation>Exporter les probabilités des classes</translation>
    </message>
    <message>
        <source>Table of windows (*.csv);;Audacity labels (*.txt);;Praat TextGrid (*.TextGrid)</source>
        <translation>Tableau des fenêtres (*.csv);;Étiquettes Audacity (*.txt);;TextGrid de Praat (*.TextGrid)</translation>
    </message>
    <message>
        <source>Exporting class probabilities</source>
        <translation>Exportation des probabilités des classes</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The training did not start.</source>
        <translation>L’entraînement n’a pas commencé.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Nothing came to an end for 15 minutes.</source>
        <translation>Rien n’est arrivé à sa fin en 15 minutes.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrainPage</name>
    <message>
        <source>Start training</source>
        <translation>Lancer l’entraînement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Rien n’a encore été entraîné</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Arrêter l’entraînement</translation>
    </message>
    <message>
        <source>Load options from a file…</source>
        <translation>Charger les options d’un fichier…</translation>
    </message>
    <message>
        <source>Save options to a file…</source>
        <translation>Enregistrer les options dans un fichier…</translation>
    </message>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation>Ouvrez d’abord un corpus, sur la page Corpus.</translation>
    </message>
    <message>
        <source>Save options</source>
        <translation>Enregistrer les options</translation>
    </message>
    <message>
        <source>Options (*.json)</source>
        <translation>Options (*.json)</translation>
    </message>
    <message>
        <source>Load options</source>
        <translation>Charger les options</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Measuring how fast this machine trains</source>
        <translation>Mesure de la vitesse d’entraînement de cette machine</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The folder of a run that has not ended</source>
        <translation>Le dossier d’un entraînement inachevé</translation>
    </message>
    <message>
        <source>Where the run&apos;s corpus lies now</source>
        <translation>Où se trouve à présent le corpus de l’entraînement</translation>
    </message>
    <message>
        <source>Trains a new run on the open corpus (Ctrl+Return)</source>
        <translation>Entraîne un réseau sur le corpus ouvert (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Writes a checkpoint and waits; goes on at once (Ctrl+P)</source>
        <translation>Écrit un point de reprise et attend&#x202f;; continue aussitôt (Ctrl+P)</translation>
    </message>
    <message>
        <source>Writes a checkpoint and ends; the run can be resumed later (Ctrl+.)</source>
        <translation>Écrit un point de reprise et s’arrête&#x202f;; l’entraînement peut être repris plus tard (Ctrl+.)</translation>
    </message>
    <message>
        <source>Choose a preset and press Start. The window stays usable meanwhile: curves, filters and the confusion matrix appear here as the network learns.</source>
        <translation>Choisissez un préréglage et appuyez sur Lancer. La fenêtre reste disponible&#xa0;: courbes, filtres et matrice de confusion apparaissent ici à mesure que le réseau apprend.</translation>
    </message>
    <message>
        <source>Resume a run…</source>
        <translation>Reprendre un entraînement…</translation>
    </message>
    <message>
        <source>Pause training, or go on</source>
        <translation>Suspendre l’entraînement, ou continuer</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>Chercher une option</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrainingRun</name>
    <message>
        <source>Training %1</source>
        <translation>Entraînement de %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n epoch(s)</source>
        <translation>
            <numerusform>Arrêté après %n époque</numerusform>
            <numerusform>Arrêté après %n époques</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, the best was epoch %1</source>
        <translation>Terminé, la meilleure époque était la %1</translation>
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
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Lire ou faire une pause (espace)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Repeat the selection; drag on the time axis to select</source>
        <translation>Répéter la sélection&#x202f;; glissez sur l’axe du temps pour sélectionner</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Montrer plus de temps (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Montrer moins de temps (+)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show the whole recording (0)</source>
        <translation>Montrer tout l’enregistrement (0)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>cursor %1</source>
        <translation>curseur %1</translation>
    </message>
    <message>
        <source>nominal interval %1</source>
        <translation>intervalle nominal %1</translation>
    </message>
    <message>
        <source>selection %1</source>
        <translation>sélection %1</translation>
    </message>
    <message>
        <source>Listen to</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>What is played: the recording, what the network keeps of it, or one level</source>
        <translation>Ce qui est lu&#xa0;: l’enregistrement, ce que le réseau en conserve, ou un niveau</translation>
    </message>
    <message>
        <source>Which lanes are shown, and how they are computed</source>
        <translation>Quelles pistes sont montrées, et comment elles sont calculées</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrustBook</name>
    <message>
        <source>Testing explanations and attention</source>
        <translation>Test des explications et de l’attention</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrustDialog</name>
    <message>
        <source>Tests of explanations and attention</source>
        <translation>Tests des explications et de l’attention</translation>
    </message>
    <message>
        <source>Compare with another training…</source>
        <translation>Comparer à un autre entraînement…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
        <source>Whether to believe it</source>
        <translation>Faut-il s’y fier</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Open a model, and a corpus or a recording to test it on.</source>
        <translation>Ouvrez un modèle, et un corpus ou un enregistrement pour le tester.</translation>
    </message>
    <message>
        <source>Another training of the same network</source>
        <translation>Un autre entraînement du même réseau</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth)</source>
        <translation>Modèles (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Enregistrer en JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the tests</source>
        <translation>Enregistrement des tests</translation>
    </message>
    <message>
        <source>Testing… %1</source>
        <translation>Test en cours… %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Tested on %n clip(s), taken from: %1</source>
        <translation>
            <numerusform>Testé sur %n extrait, pris dans&#xa0;: %1</numerusform>
            <numerusform>Testé sur %n extraits, pris dans&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>This model was not tested yet.</source>
        <translation>Ce modèle n’a pas encore été testé.</translation>
    </message>
    <message numerus="yes">
        <source>The test takes %n clip(s) from: %1</source>
        <translation>
            <numerusform>Le test prend %n extrait dans&#xa0;: %1</numerusform>
            <numerusform>Le test prend %n extraits dans&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>After the tests.</source>
        <translation>Après les tests.</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Insertion</translation>
    </message>
    <message>
        <source>Cascading randomisation</source>
        <translation>Randomisation en cascade</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveformDelegate</name>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveformLanes</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>de la pleine échelle</translation>
    </message>
    <message>
        <source>Drawing the waveform</source>
        <translation>Tracé de la forme d’onde</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveletPanel</name>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Analysing the wavelets</source>
        <translation>Analyse des ondelettes</translation>
    </message>
    <message>
        <source>random kernels</source>
        <translation>noyaux aléatoires</translation>
    </message>
    <message>
        <source>%1 · started as %2 · %3 taps · input at %4 Hz</source>
        <translation>%1 · parti de %2 · %3 coefficients · entrée à %4&#xa0;Hz</translation>
    </message>
    <message numerus="yes">
        <source>This model has %n level(s).</source>
        <translation>
            <numerusform>Ce modèle a %n niveau.</numerusform>
            <numerusform>Ce modèle a %n niveaux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveletsPage</name>
    <message>
        <source>No model is open</source>
        <translation>Aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <source>Open a model file or a run folder, or train one: this page then shows what its wavelets became, beside the ones they started as.</source>
        <translation>Ouvrez un fichier de modèle ou le dossier d’un entraînement, ou entraînez un modèle&#xa0;: cette page montre alors ce que ses ondelettes sont devenues, à côté de celles du départ.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Next level</source>
        <translation>Niveau suivant</translation>
    </message>
    <message>
        <source>Previous level</source>
        <translation>Niveau précédent</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Modèles (*.safetensors *.pt *.pth);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Level %1 · %2</source>
        <translation>Niveau %1 · %2</translation>
    </message>
    <message>
        <source>The threshold of level %1 no longer removes small coefficients: its sharpness or the sum of its thresholds is not above 0. Train with a lower rate for kernels and thresholds, or fix the thresholds.</source>
        <translation>Le seuil du niveau %1 ne supprime plus les petits coefficients&#xa0;: sa raideur ou la somme de ses seuils n’est pas au-dessus de 0. Entraînez avec un taux plus faible pour les noyaux et les seuils, ou fixez les seuils.</translation>
    </message>
    <message>
        <source>Wavelets</source>
        <translation>Ondelettes</translation>
    </message>
    <message>
        <source>No wavelets here</source>
        <translation>Pas d’ondelettes ici</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer à…</translation>
    </message>
    <message>
        <source>Another &amp;run…</source>
        <translation>Un autre &amp;entraînement…</translation>
    </message>
    <message>
        <source>Compare with the model of a run</source>
        <translation>Comparer au modèle d’un entraînement</translation>
    </message>
    <message>
        <source>Another model &amp;file…</source>
        <translation>Un autre &amp;fichier de modèle…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show one model again</source>
        <translation>Montrer de nouveau un seul modèle</translation>
    </message>
    <message>
        <source>Kind of plots</source>
        <translation>Genre de tracés</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Next kind of plots</source>
        <translation>Genre de tracés suivant</translation>
    </message>
    <message>
        <source>Previous kind of plots</source>
        <translation>Genre de tracés précédent</translation>
    </message>
    <message>
        <source>Later epoch</source>
        <translation>Époque suivante</translation>
    </message>
    <message>
        <source>Earlier epoch</source>
        <translation>Époque précédente</translation>
    </message>
    <message>
        <source>Play through the epochs</source>
        <translation>Faire défiler les époques</translation>
    </message>
    <message>
        <source>Compare with a model</source>
        <translation>Comparer à un modèle</translation>
    </message>
    <message>
        <source>Opening model %1</source>
        <translation>Ouverture du modèle %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WorkForm</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::CurvePlot</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::Histogram</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::LaneStack</name>
    <message>
        <source>Lanes over time</source>
        <translation>Pistes dans le temps</translation>
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
        <translation>Montrer tout l’enregistrement</translation>
    </message>
    <message>
        <source>Hide this lane</source>
        <translation>Masquer cette piste</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::MatrixView</name>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 reconnu</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 pris pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n extrait</numerusform>
            <numerusform>%n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>matrice de confusion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 de %2</translation>
    </message>
    <message>
        <source>, %1 of what was called %2</source>
        <translation>, %1 de ce qui a été appelé %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %3 by %4: %n clip(s)</source>
        <translation>
            <numerusform>%1 selon %2, %3 selon %4&#xa0;: %n extrait</numerusform>
            <numerusform>%1 selon %2, %3 selon %4&#xa0;: %n extraits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::NumberTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::ParallelCoordinates</name>
    <message>
        <source>No trials yet</source>
        <translation>Pas encore d’essais</translation>
    </message>
    <message>
        <source>Parallel coordinates of the trials</source>
        <translation>Coordonnées parallèles des essais</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>Show all trials</source>
        <translation>Montrer tous les essais</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::PlotView</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>%1 over %2: %3</source>
        <translation>%1 en fonction de %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::ProbabilityBars</name>
    <message>
        <source>Class probabilities</source>
        <translation>Probabilités des classes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::TimeRuler</name>
    <message>
        <source>Time axis</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>Drag to select a stretch, wheel to zoom, double click to show all</source>
        <translation>Glisser pour sélectionner, molette pour zoomer, double clic pour tout montrer</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>This model is a %1: it has no wavelets.</source>
        <translation>Ce modèle est un %1&#xa0;: il n’a pas d’ondelettes.</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <translation>%1 – %2&#x202f;%</translation>
    </message>
</context>
</TS>
