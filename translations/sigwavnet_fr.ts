<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
            <translation>%1 Hz</translation>
        </message>
        <message>
            <source>%1 kHz</source>
            <translation>%1 kHz</translation>
        </message>
        <message>
            <source>peak %1</source>
            <translation>crête %1</translation>
        </message>
        <message>
            <source>%1 dB</source>
            <translation>%1 dB</translation>
        </message>
        <message>
            <source>%1 dBFS</source>
            <translation>%1 dBFS</translation>
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
            <translation>%1–%2 kHz</translation>
        </message>
        <message>
            <source>%1–%2 Hz</source>
            <translation>%1–%2 Hz</translation>
        </message>
        <message>
            <source>Waveform</source>
            <translation>Forme d’onde</translation>
        </message>
        <message>
            <source>Spectrogram</source>
            <translation>Spectrogramme</translation>
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
            <source>of full scale</source>
            <translation>de la pleine échelle</translation>
        </message>
        <message>
            <source>dB re full-scale sine</source>
            <translation>dB re sinus pleine échelle</translation>
        </message>
        <message>
            <source>%1: weights, not importance</source>
            <translation>%1 : des poids, pas une importance</translation>
        </message>
        <message>
            <source>coefficients, %1</source>
            <translation>coefficients, %1</translation>
        </message>
    </context>
    <context>
        <name>TimeScale</name>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
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
            <source>frequency at the level's input</source>
            <translation>fréquence à l’entrée du niveau</translation>
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
            <translation>Ce réseau a été construit sans seuils : les détails passent inchangés.</translation>
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
            <translation>Gain du passe-bas pour un signal constant ; 0 conserve le niveau de chaque approximation.</translation>
        </message>
        <message>
            <source>Σh² − 1</source>
            <translation>Σh² − 1</translation>
        </message>
        <message>
            <source>Energy of the low-pass; 0 for an orthonormal wavelet.</source>
            <translation>Énergie du passe-bas ; 0 pour une ondelette orthonormée.</translation>
        </message>
        <message>
            <source>Overlap with its own shifts</source>
            <translation>Recouvrement avec ses décalages</translation>
        </message>
        <message>
            <source>Largest autocorrelation of h at an even shift; 0 for an orthonormal wavelet.</source>
            <translation>Plus grande autocorrélation de h à un décalage pair ; 0 pour une ondelette orthonormée.</translation>
        </message>
        <message>
            <source>Power complementarity</source>
            <translation>Complémentarité de puissance</translation>
        </message>
        <message>
            <source>Largest |p − 2| with p = |H(ω)|² + |H(ω + π)|²; 0 when low- and high-pass share the power evenly.</source>
            <translation>Plus grand |p − 2| avec p = |H(ω)|² + |H(ω + π)|² ; 0 quand passe-bas et passe-haut se partagent également la puissance.</translation>
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
            <source>Least share of a signal's energy that the level keeps; 0 means that some signals vanish.</source>
            <translation>Plus petite part de l’énergie d’un signal que le niveau conserve ; 0 signifie que certains signaux disparaissent.</translation>
        </message>
        <message>
            <source>Upper frame bound</source>
            <translation>Borne supérieure du repère</translation>
        </message>
        <message>
            <source>Greatest share of a signal's energy that the level keeps; above 1 it amplifies.</source>
            <translation>Plus grande part de l’énergie d’un signal que le niveau conserve ; au-dessus de 1, il amplifie.</translation>
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
            <source>Frequencies of the recording that reach this level's details.</source>
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
            <source>Share of the details' response inside %1.</source>
            <translation>Part de la réponse des détails dans %1.</translation>
        </message>
        <message>
            <source>Drift from the start [%]</source>
            <translation>Écart au départ [%]</translation>
        </message>
        <message>
            <source>0: unchanged</source>
            <translation>0 : inchangé</translation>
        </message>
        <message>
            <source>‖h − h₀‖ / ‖h₀‖ of the low-pass; above 50 % it is another filter.</source>
            <translation>‖h − h₀‖ / ‖h₀‖ du passe-bas ; au-delà de 50 %, c’est un autre filtre.</translation>
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
            <translation>|H(π)/H(0)| : ce que le passe-bas laisse passer là où il devrait bloquer ; −120 vaut aussi pour moins.</translation>
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
            <source>Language of the window: en or fr.</source>
            <translation>Langue de la fenêtre : en ou fr.</translation>
        </message>
        <message>
            <source>Open this corpus: a folder or a table.</source>
            <translation>Ouvrir ce corpus : un dossier ou un tableau.</translation>
        </message>
        <message>
            <source>Open this model: a file or a run's folder.</source>
            <translation>Ouvrir ce modèle : un fichier ou le dossier d’un entraînement.</translation>
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
            <source>--language takes en or fr.</source>
            <translation>--language accepte en ou fr.</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>The file's header breaks off; copy the recording again from its source.</source>
            <translation>L’en-tête du fichier s’interrompt ; recopiez l’enregistrement depuis sa source.</translation>
        </message>
        <message>
            <source>The header gives a sample rate of 0 Hz; export the recording again.</source>
            <translation>L’en-tête donne une fréquence d’échantillonnage de 0 Hz ; exportez de nouveau l’enregistrement.</translation>
        </message>
        <message>
            <source>The header gives no channels; export the recording again.</source>
            <translation>L’en-tête n’indique aucun canal ; exportez de nouveau l’enregistrement.</translation>
        </message>
        <message>
            <source>The file is shorter than its header promises (%1 of %2 bytes of sound); copy the recording again from its source.</source>
            <translation>Le fichier est plus court que ne le promet son en-tête (%1 octets de son sur %2) ; recopiez l’enregistrement depuis sa source.</translation>
        </message>
        <message>
            <source>The recording breaks off before its end; copy it again from its source.</source>
            <translation>L’enregistrement s’interrompt avant sa fin ; recopiez-le depuis sa source.</translation>
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
            <translation>L’en-tête donne une fréquence d’échantillonnage de %1 Hz et %2 canaux ; exportez de nouveau l’enregistrement.</translation>
        </message>
        <message>
            <source>The recording has no samples.</source>
            <translation>L’enregistrement n’a aucun échantillon.</translation>
        </message>
        <message>
            <source>The part from %1 s to %2 s is not within the recording, which is %3 s long.</source>
            <translation>La partie de %1 s à %2 s n’est pas dans l’enregistrement, qui dure %3 s.</translation>
        </message>
        <message>
            <source>The sound breaks off after %1 s; the header promises %2 s. Copy the recording again from its source.</source>
            <translation>Le son s’interrompt après %1 s ; l’en-tête promet %2 s. Recopiez l’enregistrement depuis sa source.</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>La lecture a été arrêtée.</translation>
        </message>
        <message>
            <source>The sample at %1 s is not a number (NaN or infinite); export the recording again.</source>
            <translation>L’échantillon à %1 s n’est pas un nombre (NaN ou infini) ; exportez de nouveau l’enregistrement.</translation>
        </message>
        <message>
            <source>Reading the recording</source>
            <translation>Lecture de l’enregistrement</translation>
        </message>
        <message>
            <source>The recording does not fit into memory; cut it into shorter pieces.</source>
            <translation>L’enregistrement ne tient pas en mémoire ; découpez-le en morceaux plus courts.</translation>
        </message>
        <message>
            <source>The converted recording would have %1 samples; cut it into shorter pieces.</source>
            <translation>L’enregistrement converti aurait %1 échantillons ; découpez-le en morceaux plus courts.</translation>
        </message>
        <message>
            <source>Changing the sample rate failed (%1).</source>
            <translation>Le changement de fréquence d’échantillonnage a échoué (%1).</translation>
        </message>
        <message>
            <source>The converted recording does not fit into memory; cut it into shorter pieces.</source>
            <translation>L’enregistrement converti ne tient pas en mémoire ; découpez-le en morceaux plus courts.</translation>
        </message>
        <message>
            <source>A sample rate must be positive; it is %1 Hz and should become %2 Hz.</source>
            <translation>Une fréquence d’échantillonnage doit être positive ; elle est de %1 Hz et devrait devenir %2 Hz.</translation>
        </message>
        <message>
            <source>The speed factor is %1; it must lie between 1/64 and 64.</source>
            <translation>Le facteur de vitesse est %1 ; il doit être compris entre 1/64 et 64.</translation>
        </message>
        <message>
            <source>The spectrogram's window must be a power of two up to %1 samples; it is %2.</source>
            <translation>La fenêtre du spectrogramme doit être une puissance de deux jusqu’à %1 échantillons ; elle est de %2.</translation>
        </message>
        <message>
            <source>The spectrogram's hop must lie between 1 and the window's %1 samples; it is %2.</source>
            <translation>Le pas du spectrogramme doit être compris entre 1 et les %1 échantillons de la fenêtre ; il est de %2.</translation>
        </message>
        <message>
            <source>The sample rate must be positive; it is %1 Hz.</source>
            <translation>La fréquence d’échantillonnage doit être positive ; elle est de %1 Hz.</translation>
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
            <translation>Le spectrogramme ne tient pas en mémoire ; choisissez un pas plus grand ou une partie plus courte.</translation>
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
            <translation>L’accès est refusé ; vérifiez les droits du fichier et de son dossier.</translation>
        </message>
        <message>
            <source>The disk is full; free some space or choose another folder.</source>
            <translation>Le disque est plein ; libérez de la place ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>This is a folder; a file is needed.</source>
            <translation>C’est un dossier ; il faut un fichier.</translation>
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
            <translation>Le fichier fait %1 Mio ; au plus %2 Mio ont un sens ici.</translation>
        </message>
        <message>
            <source>This is no ordinary file.</source>
            <translation>Ce n’est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>The file ends too early; it is damaged or was not copied completely.</source>
            <translation>Le fichier finit trop tôt ; il est abîmé ou n’a pas été copié en entier.</translation>
        </message>
        <message>
            <source>The tensor has the type %1; weights are floating-point numbers.</source>
            <translation>Le tenseur est de type %1 ; les poids sont des nombres à virgule flottante.</translation>
        </message>
        <message>
            <source>The tensor holds values that are no finite numbers: the training diverged, or the file is damaged.</source>
            <translation>Le tenseur contient des valeurs qui ne sont pas des nombres finis : l’entraînement a divergé, ou le fichier est abîmé.</translation>
        </message>
        <message>
            <source>This folder holds no model: there is no best.safetensors in it. The run has perhaps not finished its first epoch.</source>
            <translation>Ce dossier ne contient pas de modèle : il n’y a pas de best.safetensors. L’entraînement n’a peut-être pas achevé sa première époque.</translation>
        </message>
        <message>
            <source>The model's metadata has no proper value here; the file was written by another program or is damaged.</source>
            <translation>Les métadonnées du modèle n’ont pas de valeur correcte ici ; le fichier a été écrit par un autre programme ou est abîmé.</translation>
        </message>
        <message>
            <source>The model was written by a newer version of this program; update the program.</source>
            <translation>Le modèle a été écrit par une version plus récente de ce programme ; mettez le programme à jour.</translation>
        </message>
        <message>
            <source>A SigWavNet has this tensor, and the file does not: it holds another kind of network or is incomplete.</source>
            <translation>Un SigWavNet a ce tenseur, et le fichier non : il contient un autre genre de réseau ou est incomplet.</translation>
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
            <translation>Le fichier veut utiliser « %1 », dont des poids enregistrés n’ont pas besoin et qui pourrait lancer un programme étranger : c’est refusé. Enregistrez le dictionnaire d’état seul.</translation>
        </message>
        <message>
            <source>The tensor “%1” does not fit the storage it refers to; the file is damaged.</source>
            <translation>Le tenseur « %1 » ne va pas avec le stockage auquel il renvoie ; le fichier est abîmé.</translation>
        </message>
        <message>
            <source>The entry “%1” is no tensor; a file with a state dict is needed.</source>
            <translation>L’entrée « %1 » n’est pas un tenseur ; il faut un fichier avec un dictionnaire d’état.</translation>
        </message>
        <message>
            <source>This zip archive was not written by torch.save: it has no data.pkl.</source>
            <translation>Cette archive zip n’a pas été écrite par torch.save : elle n’a pas de data.pkl.</translation>
        </message>
        <message>
            <source>The file was written on a big-endian machine; save it again on a common one.</source>
            <translation>Le fichier a été écrit sur une machine gros-boutiste ; enregistrez-le de nouveau sur une machine courante.</translation>
        </message>
        <message>
            <source>This is no file of torch.save in the zip format; files of PyTorch before 1.6 must be saved again with a newer one.</source>
            <translation>Ce n’est pas un fichier de torch.save au format zip ; les fichiers de PyTorch avant 1.6 doivent être enregistrés de nouveau avec un plus récent.</translation>
        </message>
        <message>
            <source>The file holds no state dict; save model.state_dict().</source>
            <translation>Le fichier ne contient pas de dictionnaire d’état ; enregistrez model.state_dict().</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>Le fichier n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>The folder already holds files; choose a new one for this run.</source>
            <translation>Le dossier contient déjà des fichiers ; choisissez-en un nouveau pour cet entraînement.</translation>
        </message>
        <message>
            <source>The table's columns (%1) are not those of the new row (%2).</source>
            <translation>Les colonnes du tableau (%1) ne sont pas celles de la nouvelle ligne (%2).</translation>
        </message>
        <message>
            <source>The header is no valid JSON; this is no safetensors file, or it is damaged.</source>
            <translation>L’en-tête n’est pas du JSON valide ; ce n’est pas un fichier safetensors, ou il est abîmé.</translation>
        </message>
        <message>
            <source>The tensor “%1” stands in the header twice.</source>
            <translation>Le tenseur « %1 » figure deux fois dans l’en-tête.</translation>
        </message>
        <message>
            <source>The tensor “%1” has no proper dtype, shape and data_offsets.</source>
            <translation>Le tenseur « %1 » n’a pas de dtype, shape et data_offsets corrects.</translation>
        </message>
        <message>
            <source>The tensor “%1” has the type %2, which this program does not read.</source>
            <translation>Le tenseur « %1 » est de type %2, que ce programme ne lit pas.</translation>
        </message>
        <message>
            <source>The tensor “%1” has an impossible shape.</source>
            <translation>Le tenseur « %1 » a une forme impossible.</translation>
        </message>
        <message>
            <source>The tensor “%1” has impossible data offsets.</source>
            <translation>Le tenseur « %1 » a des positions de données impossibles.</translation>
        </message>
        <message>
            <source>The tensor “%1” lies outside the file; it is damaged or was not copied completely.</source>
            <translation>Le tenseur « %1 » est en dehors du fichier ; il est abîmé ou n’a pas été copié en entier.</translation>
        </message>
        <message>
            <source>The tensor “%1” has %2 bytes, which do not fit its type and shape.</source>
            <translation>Le tenseur « %1 » a %2 octets, qui ne vont pas avec son type et sa forme.</translation>
        </message>
        <message>
            <source>The tensor “%1” overlaps another one.</source>
            <translation>Le tenseur « %1 » en recouvre un autre.</translation>
        </message>
        <message>
            <source>Before the tensor “%1” there are bytes of no tensor.</source>
            <translation>Avant le tenseur « %1 », il y a des octets qui ne sont à aucun tenseur.</translation>
        </message>
        <message>
            <source>Behind the last tensor there are bytes of no tensor.</source>
            <translation>Après le dernier tenseur, il y a des octets qui ne sont à aucun tenseur.</translation>
        </message>
        <message>
            <source>The header claims %1 bytes, more than the file can hold; this is no safetensors file, or it is damaged.</source>
            <translation>L’en-tête annonce %1 octets, plus que le fichier n’en peut contenir ; ce n’est pas un fichier safetensors, ou il est abîmé.</translation>
        </message>
        <message>
            <source>The metadata is not a table of strings.</source>
            <translation>Les métadonnées ne sont pas une table de chaînes.</translation>
        </message>
        <message>
            <source>The zip archive's directory is damaged; the file was perhaps not copied completely.</source>
            <translation>Le répertoire de l’archive zip est abîmé ; le fichier n’a peut-être pas été copié en entier.</translation>
        </message>
        <message>
            <source>The entry “%1” is compressed or encrypted; torch.save stores entries as they are. The file was repacked, or is no PyTorch file.</source>
            <translation>L’entrée « %1 » est compressée ou chiffrée ; torch.save range les entrées telles quelles. Le fichier a été recomprimé, ou n’est pas un fichier PyTorch.</translation>
        </message>
        <message>
            <source>The entry “%1” is larger than the file; it is damaged or was not copied completely.</source>
            <translation>L’entrée « %1 » est plus grande que le fichier ; il est abîmé ou n’a pas été copié en entier.</translation>
        </message>
        <message>
            <source>The entry “%1” overlaps another one or stands twice.</source>
            <translation>L’entrée « %1 » en recouvre une autre ou figure deux fois.</translation>
        </message>
        <message>
            <source>The entry “%1” does not match its checksum: the file is damaged.</source>
            <translation>L’entrée « %1 » ne correspond pas à sa somme de contrôle : le fichier est abîmé.</translation>
        </message>
        <message>
            <source>The class map's entry "%1" is not understood; write "old=new" to rename a class, "old=" to drop it, and "*=" to drop every class not named.</source>
            <translation>L’entrée « %1 » de la table des classes n’est pas comprise ; écrivez « ancien=nouveau » pour renommer une classe, « ancien= » pour l’écarter et « *= » pour écarter toute classe non nommée.</translation>
        </message>
        <message>
            <source>The class map names "%1" twice with different results ("%2" and "%3").</source>
            <translation>La table des classes nomme « %1 » deux fois avec des résultats différents (« %2 » et « %3 »).</translation>
        </message>
        <message>
            <source>The corpus has no usable clips; its list of problems says why.</source>
            <translation>Le corpus n’a aucun extrait utilisable ; sa liste de problèmes dit pourquoi.</translation>
        </message>
        <message>
            <source>All clips have the class "%1"; a classifier needs at least two. Check the labels or the class map.</source>
            <translation>Tous les extraits ont la classe « %1 » ; un classifieur en demande au moins deux. Vérifiez les étiquettes ou la table des classes.</translation>
        </message>
        <message>
            <source>The class "%1" has too few clips (%2; at least %3 are needed). Add recordings, or merge or drop the class with a class map.</source>
            <translation>La classe « %1 » a trop peu d’extraits (%2 ; il en faut au moins %3). Ajoutez des enregistrements, ou fusionnez ou écartez la classe avec une table des classes.</translation>
        </message>
        <message>
            <source>The folder holds something other than this demo corpus; choose an empty folder or a new name.</source>
            <translation>Le dossier contient autre chose que ce corpus de démonstration ; choisissez un dossier vide ou un nouveau nom.</translation>
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
            <source>There is no corpus format "%1"; the known ones are %2.</source>
            <translation>Il n’y a pas de format de corpus « %1 » ; les formats connus sont %2.</translation>
        </message>
        <message>
            <source>The folder does not hold exactly one table (.csv) with the columns path and label; name the table itself.</source>
            <translation>Le dossier ne contient pas exactement un tableau (.csv) avec les colonnes path et label ; nommez le tableau lui-même.</translation>
        </message>
        <message>
            <source>There is no such folder or table.</source>
            <translation>Ce dossier ou ce tableau n’existe pas.</translation>
        </message>
        <message>
            <source>This is a single recording; open the folder or the table it belongs to.</source>
            <translation>C’est un seul enregistrement ; ouvrez le dossier ou le tableau auquel il appartient.</translation>
        </message>
        <message>
            <source>This is a file; the format "%1" needs a folder.</source>
            <translation>C’est un fichier ; le format « %1 » demande un dossier.</translation>
        </message>
        <message>
            <source>The folder holds no recordings (WAV, FLAC, OGG, MP3 or AIFF); choose the corpus's own folder.</source>
            <translation>Le dossier ne contient pas d’enregistrements (WAV, FLAC, OGG, MP3 ou AIFF) ; choisissez le dossier du corpus lui-même.</translation>
        </message>
        <message>
            <source>The labels of these %1 recordings can't be told: their names follow no known corpus, they are not sorted into one folder a class, and no table (path,label) lies beside them.</source>
            <translation>Les étiquettes de ces %1 enregistrements ne peuvent être déterminées : leurs noms ne suivent aucun corpus connu, ils ne sont pas rangés en un dossier par classe, et aucun tableau (path,label) ne les accompagne.</translation>
        </message>
        <message>
            <source>Nothing here can be used as %1 (it expects %2). The first problem: %3: %4</source>
            <translation>Rien ici ne peut servir de %1 (il attend %2). Le premier problème : %3 : %4</translation>
        </message>
        <message>
            <source>The corpus does not fit into memory.</source>
            <translation>Le corpus ne tient pas en mémoire.</translation>
        </message>
        <message>
            <source>The quote that begins in line %1 never ends; close it with ".</source>
            <translation>Le guillemet ouvert à la ligne %1 n’est jamais fermé ; fermez-le avec ".</translation>
        </message>
        <message>
            <source>The table is not plain text, or not in UTF-8; save it as "CSV UTF-8".</source>
            <translation>Le tableau n’est pas du texte brut, ou pas en UTF-8 ; enregistrez-le en « CSV UTF-8 ».</translation>
        </message>
        <message>
            <source>Folders, one a class</source>
            <translation>Dossiers, un par classe</translation>
        </message>
        <message>
            <source>The recording lies in no class's folder.</source>
            <translation>L’enregistrement n’est dans le dossier d’aucune classe.</translation>
        </message>
        <message>
            <source>Opening the corpus was stopped.</source>
            <translation>L’ouverture du corpus a été arrêtée.</translation>
        </message>
        <message>
            <source>The session's dialog/EmoEvaluation folder has no label for this utterance.</source>
            <translation>Le dossier dialog/EmoEvaluation de la session n’a pas d’étiquette pour cet énoncé.</translation>
        </message>
        <message>
            <source>The name has not the form of %1's recordings (for example %2).</source>
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
            <source>"%1" is none of %2's emotion codes.</source>
            <translation>« %1 » n’est aucun des codes d’émotion de %2.</translation>
        </message>
        <message>
            <source>The table's header has the column "%1" twice; rename one of them.</source>
            <translation>L’en-tête du tableau a deux fois la colonne « %1 » ; renommez l’une d’elles.</translation>
        </message>
        <message>
            <source>The table has no column "%1"; its first line must name the columns path and label (speaker, text, start and end may follow).</source>
            <translation>Le tableau n’a pas de colonne « %1 » ; sa première ligne doit nommer les colonnes path et label (speaker, text, start et end peuvent suivre).</translation>
        </message>
        <message>
            <source>The row has %1 cells; the header has %2 columns.</source>
            <translation>La ligne a %1 cellules ; l’en-tête a %2 colonnes.</translation>
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
            <source>The path %1 leads out of the table's folder; move the recording into it.</source>
            <translation>Le chemin %1 sort du dossier du tableau ; déplacez-y l’enregistrement.</translation>
        </message>
        <message>
            <source>There is no recording %1.</source>
            <translation>Il n’y a pas d’enregistrement %1.</translation>
        </message>
        <message>
            <source>The column "%1" says "%2", which is no time in seconds.</source>
            <translation>La colonne « %1 » dit « %2 », qui n’est pas un temps en secondes.</translation>
        </message>
        <message>
            <source>The part ends at %1 s, before it starts at %2 s.</source>
            <translation>La partie finit à %1 s, avant de commencer à %2 s.</translation>
        </message>
        <message>
            <source>The table names %1 twice.</source>
            <translation>Le tableau nomme %1 deux fois.</translation>
        </message>
        <message>
            <source>The table labels %1 as %2 and here as %3; the first is kept.</source>
            <translation>Le tableau étiquette %1 comme %2 et ici comme %3 ; la première est gardée.</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tableau (CSV)</translation>
        </message>
        <message>
            <source>The table is empty; its first line must name the columns path and label.</source>
            <translation>Le tableau est vide ; sa première ligne doit nommer les colonnes path et label.</translation>
        </message>
        <message>
            <source>The table has a header, but no rows.</source>
            <translation>Le tableau a un en-tête, mais pas de lignes.</translation>
        </message>
        <message>
            <source>%1 of %2 test speakers are also heard in training: the result tells how well known voices are understood, not new ones.</source>
            <translation>%1 locuteurs de test sur %2 sont aussi entendus à l’entraînement : le résultat dit comment sont comprises des voix connues, pas des nouvelles.</translation>
        </message>
        <message>
            <source>%1 of %2 test texts are also spoken in training: the network may have learned the words.</source>
            <translation>%1 textes de test sur %2 sont aussi prononcés à l’entraînement : le réseau a peut-être appris les mots.</translation>
        </message>
        <message>
            <source>%1 test clips are the very sound of a training clip: the result is too good. Remove the duplicates.</source>
            <translation>%1 extraits de test ont le son même d’un extrait d’entraînement : le résultat est trop bon. Supprimez les doublons.</translation>
        </message>
        <message>
            <source>Without the silence at its ends the recording is %1 s long; the network needs at least %2 s. Use a longer recording or a network with fewer levels.</source>
            <translation>Sans le silence à ses bouts, l’enregistrement dure %1 s ; le réseau demande au moins %2 s. Prenez un enregistrement plus long ou un réseau avec moins de niveaux.</translation>
        </message>
        <message>
            <source>The recording is %1 s long; the network needs at least %2 s. Use a longer recording or a network with fewer levels.</source>
            <translation>L’enregistrement dure %1 s ; le réseau demande au moins %2 s. Prenez un enregistrement plus long ou un réseau avec moins de niveaux.</translation>
        </message>
        <message>
            <source>The recording is silent, so that its loudness can't be normalised; use a recording with sound.</source>
            <translation>L’enregistrement est silencieux, son niveau ne peut donc pas être normalisé ; prenez un enregistrement avec du son.</translation>
        </message>
        <message>
            <source>The model's stored deviation must be positive; it is %1.</source>
            <translation>L’écart type enregistré du modèle doit être positif ; il est de %1.</translation>
        </message>
        <message>
            <source>The clip is %1 s long; at least %2 s are needed.</source>
            <translation>L’extrait dure %1 s ; il faut au moins %2 s.</translation>
        </message>
        <message>
            <source>The part starts at %1 s; the recording %2 is only %3 s long.</source>
            <translation>La partie commence à %1 s ; l’enregistrement %2 ne dure que %3 s.</translation>
        </message>
        <message>
            <source>The part ends at %1 s; the recording %2 is only %3 s long.</source>
            <translation>La partie finit à %1 s ; l’enregistrement %2 ne dure que %3 s.</translation>
        </message>
        <message>
            <source>The part from %1 s to %2 s holds no sample.</source>
            <translation>La partie de %1 s à %2 s ne contient aucun échantillon.</translation>
        </message>
        <message>
            <source>The recording is silent (below -90 dB throughout).</source>
            <translation>L’enregistrement est silencieux (partout sous −90 dB).</translation>
        </message>
        <message>
            <source>The recording is clipped: its peaks are cut off at full scale. It is used all the same.</source>
            <translation>L’enregistrement est écrêté : ses crêtes sont coupées à la pleine échelle. Il est utilisé quand même.</translation>
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
            <translation>%1 plis ne sont pas possibles ici ; choisissez de %2 à %3.</translation>
        </message>
        <message>
            <source>The speaker of %1 of %2 clips is not known; give the table a column "speaker" or choose the stratified split.</source>
            <translation>Le locuteur de %1 extraits sur %2 n’est pas connu ; donnez au tableau une colonne « speaker » ou choisissez le partage stratifié.</translation>
        </message>
        <message>
            <source>The corpus has %1 speakers; at least 3 are needed, to train, to select and to test. Choose the stratified split.</source>
            <translation>Le corpus a %1 locuteurs ; il en faut au moins 3, pour entraîner, choisir et tester. Choisissez le partage stratifié.</translation>
        </message>
        <message>
            <source>What is said is not known for %1 of %2 clips; give the table a column "text" or choose the stratified split.</source>
            <translation>Ce qui est dit n’est pas connu pour %1 extraits sur %2 ; donnez au tableau une colonne « text » ou choisissez le partage stratifié.</translation>
        </message>
        <message>
            <source>The corpus has %1 texts; at least 3 are needed, to train, to select and to test. Choose the stratified split.</source>
            <translation>Le corpus a %1 textes ; il en faut au moins 3, pour entraîner, choisir et tester. Choisissez le partage stratifié.</translation>
        </message>
        <message>
            <source>Folds of speakers need at least 3 folds, to train, to select and to test; %1 was asked for.</source>
            <translation>Les plis de locuteurs demandent au moins 3 plis, pour entraîner, choisir et tester ; %1 a été demandé.</translation>
        </message>
        <message>
            <source>Stratified 80/10/10</source>
            <translation>Stratifié 80/10/10</translation>
        </message>
        <message>
            <source>A random tenth of each class tests, another selects the model; speakers and texts are shared.</source>
            <translation>Un dixième au hasard de chaque classe teste, un autre choisit le modèle ; locuteurs et textes sont partagés.</translation>
        </message>
        <message>
            <source>90/10 with folds inside</source>
            <translation>90/10 avec plis à l’intérieur</translation>
        </message>
        <message>
            <source>A random tenth of each class tests; cross-validation runs inside the rest (the published protocol).</source>
            <translation>Un dixième au hasard de chaque classe teste ; la validation croisée se fait dans le reste (le protocole publié).</translation>
        </message>
        <message>
            <source>Leave one speaker out</source>
            <translation>Un locuteur mis de côté</translation>
        </message>
        <message>
            <source>Each speaker tests once, unheard in training; another one selects the model.</source>
            <translation>Chaque locuteur teste une fois, inconnu à l’entraînement ; un autre choisit le modèle.</translation>
        </message>
        <message>
            <source>Folds of speakers</source>
            <translation>Plis de locuteurs</translation>
        </message>
        <message>
            <source>Speakers are dealt into folds of similar size; no speaker is in two parts at once.</source>
            <translation>Les locuteurs sont répartis en plis de taille semblable ; aucun n’est dans deux parties à la fois.</translation>
        </message>
        <message>
            <source>Leave one sentence out</source>
            <translation>Une phrase mise de côté</translation>
        </message>
        <message>
            <source>Each text tests once, unheard in training; another one selects the model.</source>
            <translation>Chaque texte teste une fois, inconnu à l’entraînement ; un autre choisit le modèle.</translation>
        </message>
        <message>
            <source>Train on everything</source>
            <translation>Entraîner sur tout</translation>
        </message>
        <message>
            <source>Every clip trains; nothing is left to select or to test the model.</source>
            <translation>Tous les extraits entraînent ; il ne reste rien pour choisir ou tester le modèle.</translation>
        </message>
        <message>
            <source>There is no split "%1"; the known ones are %2.</source>
            <translation>Il n’y a pas de partage « %1 » ; les partages connus sont %2.</translation>
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
            <source>The model has no class “%1”; map the label to one of the model's classes to count this clip.</source>
            <translation>Le modèle n’a pas de classe « %1 » ; ramenez l’étiquette à l’une des classes du modèle pour compter cet extrait.</translation>
        </message>
        <message>
            <source>There are no clips to evaluate; choose a split part that has some.</source>
            <translation>Il n’y a pas d’extraits à évaluer ; choisissez une partie du partage qui en a.</translation>
        </message>
        <message>
            <source>The corpus and the model share no class: the corpus has %1, the model %2. Rename them with a class map.</source>
            <translation>Le corpus et le modèle n’ont aucune classe commune : le corpus a %1, le modèle %2. Renommez-les avec une table des classes.</translation>
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
            <translation>Cet appareil de calcul n’existe pas ; cette machine a : %1.</translation>
        </message>
        <message>
            <source>Matrices are multiplied by the slow reference BLAS: training takes about three times as long as it could. On Debian, “apt install libopenblas0-openmp” puts that right.</source>
            <translation>Les matrices sont multipliées par la lente BLAS de référence : l’entraînement dure environ trois fois plus que nécessaire. Sous Debian, « apt install libopenblas0-openmp » y remédie.</translation>
        </message>
        <message>
            <source>This OpenBLAS has threads of its own that compete with LibTorch's: training takes about a third longer than it could. On Debian, “apt install libopenblas0-openmp” puts that right.</source>
            <translation>Cette OpenBLAS a ses propres fils d’exécution, en concurrence avec ceux de LibTorch : l’entraînement dure environ un tiers de plus que nécessaire. Sous Debian, « apt install libopenblas0-openmp » y remédie.</translation>
        </message>
        <message>
            <source>The clip has %1 samples; this network needs at least %2. Use a longer recording or a network of fewer levels.</source>
            <translation>L’extrait a %1 échantillons ; ce réseau en demande au moins %2. Prenez un enregistrement plus long ou un réseau avec moins de niveaux.</translation>
        </message>
        <message>
            <source>The network's input has the shape [clips, 1, samples]; this one is %1.</source>
            <translation>L’entrée du réseau a la forme [extraits, 1, échantillons] ; celle-ci est %1.</translation>
        </message>
        <message>
            <source>There are %1 targets for %2 clips; give one class index a clip.</source>
            <translation>Il y a %1 cibles pour %2 extraits ; donnez un indice de classe par extrait.</translation>
        </message>
        <message>
            <source>The target %1 is no class of this network; its classes are 0 to %2.</source>
            <translation>La cible %1 n’est pas une classe de ce réseau ; ses classes vont de 0 à %2.</translation>
        </message>
        <message>
            <source>%1 is outside the allowed range of %2 to %3.</source>
            <translation>%1 est hors de l’intervalle permis, de %2 à %3.</translation>
        </message>
        <message>
            <source>There is no wavelet “%1”; use a name such as db10, sym8 or coif3, or leave it empty for random kernels.</source>
            <translation>Il n’y a pas d’ondelette « %1 » ; prenez un nom comme db10, sym8 ou coif3, ou laissez vide pour des noyaux aléatoires.</translation>
        </message>
        <message>
            <source>In CQF mode every level has the same kernel, but this one differs from level 0's; the model is PerLayer or the file is damaged.</source>
            <translation>En mode CQF, tous les niveaux ont le même noyau, mais celui-ci diffère de celui du niveau 0 ; le modèle est PerLayer ou le fichier est abîmé.</translation>
        </message>
        <message>
            <source>This tensor of shape %1 is missing; the file is incomplete or holds another kind of network.</source>
            <translation>Ce tenseur de forme %1 manque ; le fichier est incomplet ou contient un autre genre de réseau.</translation>
        </message>
        <message>
            <source>This tensor has the shape %1 where the network's configuration needs %2.</source>
            <translation>Ce tenseur a la forme %1 là où la configuration du réseau demande %2.</translation>
        </message>
        <message>
            <source>The network has no tensor of this name (shape %1); the file belongs to another configuration or kind of network.</source>
            <translation>Le réseau n’a pas de tenseur de ce nom (forme %1) ; le fichier appartient à une autre configuration ou un autre genre de réseau.</translation>
        </message>
        <message>
            <source>The GPU's memory is full; use a smaller batch, shorter clips or the CPU.</source>
            <translation>La mémoire du GPU est pleine ; prenez un lot plus petit, des extraits plus courts ou le CPU.</translation>
        </message>
        <message>
            <source>The machine's memory is full; use a smaller batch or shorter clips.</source>
            <translation>La mémoire de la machine est pleine ; prenez un lot plus petit ou des extraits plus courts.</translation>
        </message>
        <message>
            <source>The GPU failed (%1); try again or use the CPU.</source>
            <translation>Le GPU a échoué (%1) ; réessayez ou prenez le CPU.</translation>
        </message>
        <message>
            <source>LibTorch reported an unexpected error: %1</source>
            <translation>LibTorch a signalé une erreur inattendue : %1</translation>
        </message>
        <message>
            <source>The lowest signal-to-noise ratio (%1 dB) is above the highest (%2 dB): swap them.</source>
            <translation>Le plus bas rapport signal sur bruit (%1 dB) est au-dessus du plus haut (%2 dB) : échangez-les.</translation>
        </message>
        <message>
            <source>The stored deviation must be above 0.</source>
            <translation>L’écart type enregistré doit être au-dessus de 0.</translation>
        </message>
        <message>
            <source>This is not a configuration: a JSON object with one entry an option is needed.</source>
            <translation>Ce n’est pas une configuration : il faut un objet JSON avec une entrée par option.</translation>
        </message>
        <message>
            <source>An option is a number, true, false or a text; this is something else.</source>
            <translation>Une option est un nombre, true, false ou un texte ; ceci est autre chose.</translation>
        </message>
        <message>
            <source>There is no such preset; there are %1.</source>
            <translation>Ce préréglage n’existe pas ; il y a %1.</translation>
        </message>
        <message>
            <source>%1 is out of range: this option takes %2 to %3.</source>
            <translation>%1 est hors limites : cette option accepte de %2 à %3.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number: this option takes %2 to %3.</source>
            <translation>« %1 » n’est pas un nombre entier : cette option accepte de %2 à %3.</translation>
        </message>
        <message>
            <source>“%1” is not a number: this option takes %2 to %3.</source>
            <translation>« %1 » n’est pas un nombre : cette option accepte de %2 à %3.</translation>
        </message>
        <message>
            <source>“%1” is neither true nor false: write one of these.</source>
            <translation>« %1 » n’est ni true ni false : écrivez l’un des deux.</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices: %2.</source>
            <translation>« %1 » n’est pas l’un des choix : %2.</translation>
        </message>
        <message>
            <source>There is no such training option; the nearest is %1.</source>
            <translation>Cette option d’entraînement n’existe pas ; la plus proche est %1.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Partage</translation>
        </message>
        <message>
            <source>How clips are divided into training, validation and test. Leave-one-speaker-out tells how well unknown voices are recognised; random splits share speakers and are kinder.</source>
            <translation>Comment les extraits sont répartis entre entraînement, validation et test. Mettre un locuteur de côté dit comment sont reconnues des voix inconnues ; les partages au hasard partagent les locuteurs et sont plus indulgents.</translation>
        </message>
        <message>
            <source>Folds</source>
            <translation>Plis</translation>
        </message>
        <message>
            <source>How many parts k-fold and grouped splits are cut into; each takes its turn. 10 is the paper's.</source>
            <translation>En combien de parties sont découpés les partages kfold et grouped ; chacune a son tour. 10 est le choix de l’article.</translation>
        </message>
        <message>
            <source>Fold to train</source>
            <translation>Pli à entraîner</translation>
        </message>
        <message>
            <source>Which of the split's folds this run trains, from 1. With one speaker or sentence a fold: which of these is the test.</source>
            <translation>Lequel des plis du partage cet entraînement utilise, à partir de 1. Avec un locuteur ou une phrase par pli : lequel sert de test.</translation>
        </message>
        <message>
            <source>Seed of the split</source>
            <translation>Graine du partage</translation>
        </message>
        <message>
            <source>The same seed divides the same corpus in the same way on every machine. Keep it while you compare options; change it to see how much depends on chance.</source>
            <translation>La même graine partage le même corpus de la même façon sur toute machine. Gardez-la pour comparer des options ; changez-la pour voir ce qui dépend du hasard.</translation>
        </message>
        <message>
            <source>Class map</source>
            <translation>Table des classes</translation>
        </message>
        <message>
            <source>Merges, drops or renames labels when the corpus is opened: “exc=hap,fru=” counts exc as hap and drops fru; “*=” drops every label that is not named. Empty keeps all.</source>
            <translation>Fusionne, écarte ou renomme des étiquettes à l’ouverture du corpus : « exc=hap,fru= » compte exc comme hap et écarte fru ; « *= » écarte toute étiquette non nommée. Vide garde tout.</translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Fréquence d’échantillonnage</translation>
        </message>
        <message>
            <source>Every recording is converted to this rate. 16000 keeps all of speech; 8000 halves time and memory and keeps the voice's pitch and vowels.</source>
            <translation>Chaque enregistrement est converti à cette fréquence. 16000 garde toute la parole ; 8000 divise par deux temps et mémoire et garde la hauteur et les voyelles de la voix.</translation>
        </message>
        <message>
            <source>Normalisation</source>
            <translation>Normalisation</translation>
        </message>
        <message>
            <source>clip: each recording gets mean 0 and deviation 1, whatever its loudness. rms: divided by its level. stored: the training clips' statistics, so that loudness keeps telling. none: samples as they are.</source>
            <translation>clip : chaque enregistrement reçoit moyenne 0 et écart type 1, quel que soit son volume. rms : divisé par son niveau. stored : les statistiques des extraits d’entraînement, pour que le volume garde son sens. none : les échantillons tels quels.</translation>
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
            <translation>Joue un extrait plus vite ou plus lentement jusqu’à cette part, hauteur comprise : imite d’autres voix. 0,1 est prudent, 0,22 a aidé sur de petits corpus ; 0 : sans.</translation>
        </message>
        <message>
            <source>Shortest crop</source>
            <translation>Plus court recadrage</translation>
        </message>
        <message>
            <source>Keeps a random stretch of the clip, at least this share of it. 0.6 helped on small corpora; 1 keeps all.</source>
            <translation>Garde un passage au hasard de l’extrait, au moins cette part. 0,6 a aidé sur de petits corpus ; 1 garde tout.</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <source>Random gain up to this much louder or quieter. Without effect where each clip is normalised on its own; 0 is off.</source>
            <translation>Gain au hasard, jusqu’à autant plus fort ou plus faible. Sans effet là où chaque extrait est normalisé pour lui-même ; 0 : sans.</translation>
        </message>
        <message>
            <source>Noise, loudest</source>
            <translation>Bruit, le plus fort</translation>
        </message>
        <message>
            <source>Lowest signal-to-noise ratio of the added white noise: 8 is loud, 30 barely heard. Noise is off when both ratios are 0.</source>
            <translation>Plus bas rapport signal sur bruit du bruit blanc ajouté : 8 est fort, 30 à peine audible. Pas de bruit quand les deux rapports sont 0.</translation>
        </message>
        <message>
            <source>Noise, quietest</source>
            <translation>Bruit, le plus faible</translation>
        </message>
        <message>
            <source>Highest signal-to-noise ratio of the added white noise; not below the lowest.</source>
            <translation>Plus haut rapport signal sur bruit du bruit blanc ajouté ; pas en dessous du plus bas.</translation>
        </message>
        <message>
            <source>Equaliser</source>
            <translation>Égaliseur</translation>
        </message>
        <message>
            <source>Random tone colour: a filter of 9 taps that differ from “unchanged” by this standard deviation. 0.15 imitates other microphones and rooms; 0 is off.</source>
            <translation>Timbre au hasard : un filtre de 9 coefficients qui s’écartent de « inchangé » de cet écart type. 0,15 imite d’autres microphones et salles ; 0 : sans.</translation>
        </message>
        <message>
            <source>Flip the sign</source>
            <translation>Inverser le signe</translation>
        </message>
        <message>
            <source>Turns the waveform upside down: inaudible, and keeps the network from learning a microphone's polarity.</source>
            <translation>Retourne la forme d’onde : inaudible, et empêche le réseau d’apprendre la polarité d’un microphone.</translation>
        </message>
        <message>
            <source>Silenced stretches</source>
            <translation>Passages rendus muets</translation>
        </message>
        <message>
            <source>Up to so many stretches of a clip are silenced, so that no single moment decides; 0 is off.</source>
            <translation>Jusqu’à tant de passages d’un extrait sont rendus muets, pour qu’aucun moment ne décide seul ; 0 : sans.</translation>
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
            <translation>Extraits dont on apprend à la fois. Plus grand est plus rapide sur un GPU et prend plus de mémoire ; divisez par deux quand elle manque.</translation>
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
            <translation>Arrête quand l’UAR de validation ne s’est pas améliorée pendant tant d’époques ; 0 les entraîne toutes. Avec un taux décroissant, les meilleures époques sont souvent les dernières.</translation>
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
            <translation>adamw sépare la décroissance des poids des gradients et est le meilleur début ; adam est la forme plus ancienne.</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taux d’apprentissage</translation>
        </message>
        <message>
            <source>Size of a learning step. 0.0005 to 0.002 suits AdamW; lower it when the loss jumps or becomes infinite, raise it when it hardly falls.</source>
            <translation>Taille d’un pas d’apprentissage. 0,0005 à 0,002 convient à AdamW ; baissez-le quand la perte saute ou devient infinie, montez-le quand elle baisse à peine.</translation>
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
            <translation>Tire les poids vers 0, donc contre l’apprentissage par cœur ; noyaux, seuils et biais sont épargnés. 0,0001 à 0,01.</translation>
        </message>
        <message>
            <source>Gradient clipping</source>
            <translation>Limite du gradient</translation>
        </message>
        <message>
            <source>Longest gradient that is used as it is; longer ones are shortened to it, which keeps a bad batch from wrecking the weights. 0 is off.</source>
            <translation>Plus long gradient utilisé tel quel ; les plus longs y sont ramenés, ce qui empêche un mauvais lot d’abîmer les poids. 0 : sans.</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>How the learning rate goes on after the warm-up. cosine: smoothly to 0 at the last epoch. step: a factor every few epochs. constant: as it is.</source>
            <translation>Comment le taux d’apprentissage évolue après la mise en route. cosine : doucement vers 0 à la dernière époque. step : un facteur toutes les quelques époques. constant : tel quel.</translation>
        </message>
        <message>
            <source>Warm-up</source>
            <translation>Mise en route</translation>
        </message>
        <message>
            <source>Share of the training in which the learning rate rises from 0; 0.05 steadies the start.</source>
            <translation>Part de l’entraînement où le taux d’apprentissage monte depuis 0 ; 0,05 stabilise le début.</translation>
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
            <translation>cross-entropy compte chaque extrait selon l’improbabilité trouvée à sa classe ; focal compte moins les extraits déjà justes, ce qui aide quand certaines classes sont difficiles.</translation>
        </message>
        <message>
            <source>Focal exponent</source>
            <translation>Exposant focal</translation>
        </message>
        <message>
            <source>How little the focal loss counts clips that are already right; 0 is cross-entropy, 2 is usual.</source>
            <translation>Combien peu la perte focale compte les extraits déjà justes ; 0 est l’entropie croisée, 2 est courant.</translation>
        </message>
        <message>
            <source>Class weights</source>
            <translation>Poids des classes</translation>
        </message>
        <message>
            <source>balanced counts clips of rare classes for more, so that every class weighs the same: better UAR on uneven corpora, sometimes at the price of accuracy.</source>
            <translation>balanced compte plus les extraits des classes rares, pour que chaque classe pèse autant : meilleure UAR sur des corpus inégaux, parfois au prix de l’exactitude.</translation>
        </message>
        <message>
            <source>Label smoothing</source>
            <translation>Lissage des étiquettes</translation>
        </message>
        <message>
            <source>Share of certainty that is spread over all classes: 0.1 makes the network less overconfident.</source>
            <translation>Part de certitude répartie sur toutes les classes : 0,1 rend le réseau moins sûr de lui à tort.</translation>
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
            <translation>L’ondelette dont le filtre passe-bas est le départ des noyaux. db10 est le choix publié ; de plus courtes acceptent des extraits plus courts. « random » tire les coefficients d’une loi normale.</translation>
        </message>
        <message>
            <source>Decomposition levels</source>
            <translation>Niveaux de décomposition</translation>
        </message>
        <message>
            <source>How often the sound is halved in rate: each level adds one band, an octave lower. More levels see slower changes and need longer clips; a level doubles the shortest clip.</source>
            <translation>Combien de fois la fréquence du son est divisée par deux : chaque niveau ajoute une bande, une octave plus bas. Plus de niveaux voient des variations plus lentes et demandent des extraits plus longs ; un niveau double l’extrait le plus court.</translation>
        </message>
        <message>
            <source>Kernels</source>
            <translation>Noyaux</translation>
        </message>
        <message>
            <source>CQF: one kernel for all levels and both filters. PerLayer: one kernel a level. PerFilter: an own kernel for the low-pass and the high-pass of each level; best in the paper.</source>
            <translation>CQF : un noyau pour tous les niveaux et les deux filtres. PerLayer : un noyau par niveau. PerFilter : un noyau propre au passe-bas et au passe-haut de chaque niveau ; le meilleur dans l’article.</translation>
        </message>
        <message>
            <source>Taps of random kernels</source>
            <translation>Coefficients des noyaux aléatoires</translation>
        </message>
        <message>
            <source>Length of the kernels when they start at random; a wavelet brings its own length.</source>
            <translation>Longueur des noyaux quand ils partent du hasard ; une ondelette apporte la sienne.</translation>
        </message>
        <message>
            <source>Train the kernels</source>
            <translation>Entraîner les noyaux</translation>
        </message>
        <message>
            <source>Off keeps the starting wavelet as it is: the fixed-wavelet network of the paper's ablation.</source>
            <translation>Sans, l’ondelette de départ reste telle quelle : le réseau à ondelette fixe de l’ablation de l’article.</translation>
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
            <translation>Départ des deux seuils, en unités du signal normalisé : les coefficients en dessous s’effacent. Les auteurs ont essayé 0,5 à 1 ; une entrée faible demande moins.</translation>
        </message>
        <message>
            <source>Threshold sharpness</source>
            <translation>Raideur du seuil</translation>
        </message>
        <message>
            <source>How abruptly the threshold passes from removing to keeping. The authors tried 10 to 15; small values make it gradual.</source>
            <translation>Avec quelle brusquerie le seuil passe de supprimer à garder. Les auteurs ont essayé 10 à 15 ; de petites valeurs le rendent progressif.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canaux</translation>
        </message>
        <message>
            <source>Channels after the first convolution of each band. Time grows with its square: 32 suits small corpora and processors, 128 is the published size.</source>
            <translation>Canaux après la première convolution de chaque bande. Le temps croît avec leur carré : 32 convient aux petits corpus et aux processeurs, 128 est la taille publiée.</translation>
        </message>
        <message>
            <source>Recurrent state</source>
            <translation>État récurrent</translation>
        </message>
        <message>
            <source>Size of the recurrent layers' state, for each direction. The authors tried 32, 64 and 128.</source>
            <translation>Taille de l’état des couches récurrentes, pour chaque sens. Les auteurs ont essayé 32, 64 et 128.</translation>
        </message>
        <message>
            <source>Recurrent layers</source>
            <translation>Couches récurrentes</translation>
        </message>
        <message>
            <source>Recurrent layers stacked in each band. One is enough for small corpora; the authors tried 3, 6 and 9. Time grows in proportion.</source>
            <translation>Couches récurrentes empilées dans chaque bande. Une suffit aux petits corpus ; les auteurs ont essayé 3, 6 et 9. Le temps croît en proportion.</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Abandon (dropout)</translation>
        </message>
        <message>
            <source>Share of the bands' outputs that training silences at random. Raise it to 0.2 or 0.3 when training clips are learned far better than validation clips.</source>
            <translation>Part des sorties des bandes que l’entraînement rend muettes au hasard. Montez-la à 0,2 ou 0,3 quand les extraits d’entraînement sont bien mieux appris que ceux de validation.</translation>
        </message>
        <message>
            <source>Logit scale</source>
            <translation>Échelle des logits</translation>
        </message>
        <message>
            <source>Multiplies the class scores before they become probabilities. At 1, as published, the network can never be more than about 22 % sure among 7 classes; 10 to 15 lets it learn faster.</source>
            <translation>Multiplie les scores des classes avant qu’ils deviennent des probabilités. À 1, comme publié, le réseau ne peut jamais être sûr à plus de 22 % environ parmi 7 classes ; 10 à 15 le laisse apprendre plus vite.</translation>
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
            <translation>Un petit réseau à 8 kHz avec une forte augmentation : quelques centaines d’extraits s’entraînent en minutes sur deux cœurs de processeur, et il y généralise mieux que la taille publiée.</translation>
        </message>
        <message>
            <source>Thorough</source>
            <translation>Approfondi</translation>
        </message>
        <message>
            <source>16 kHz, six levels with own low- and high-pass kernels, balanced classes, 200 epochs: for a GPU, or a night.</source>
            <translation>16 kHz, six niveaux avec noyaux passe-bas et passe-haut propres, classes équilibrées, 200 époques : pour un GPU, ou une nuit.</translation>
        </message>
        <message>
            <source>Paper, PerFilter</source>
            <translation>Article, PerFilter</translation>
        </message>
        <message>
            <source>The published network: 128 channels, five levels from db10, own low- and high-pass kernels, focal loss, no augmentation. Made for a GPU; learns small corpora by heart.</source>
            <translation>Le réseau publié : 128 canaux, cinq niveaux depuis db10, noyaux passe-bas et passe-haut propres, perte focale, sans augmentation. Fait pour un GPU ; apprend les petits corpus par cœur.</translation>
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
            <translation>Un très petit réseau pour le corpus de démonstration : moins de deux minutes sur deux cœurs de processeur.</translation>
        </message>
        <message>
            <source>This split has %1 folds; there is no fold %2.</source>
            <translation>Ce partage a %1 plis ; il n’y a pas de pli %2.</translation>
        </message>
        <message>
            <source>The prepared clips need %1 GiB of memory and only %2 GiB are free; lower preparation.rate or train on a part of the corpus.</source>
            <translation>Les extraits préparés demandent %1 Gio de mémoire et seuls %2 Gio sont libres ; baissez preparation.rate ou entraînez sur une partie du corpus.</translation>
        </message>
        <message>
            <source>The clip is %1 s long; this network needs at least %2 s. Use longer clips or fewer levels (network.levels).</source>
            <translation>L’extrait dure %1 s ; ce réseau demande au moins %2 s. Prenez des extraits plus longs ou moins de niveaux (network.levels).</translation>
        </message>
        <message>
            <source>Stopped while the clips were read.</source>
            <translation>Arrêté pendant la lecture des extraits.</translation>
        </message>
        <message>
            <source>Reading clips</source>
            <translation>Lecture des extraits</translation>
        </message>
        <message>
            <source>This split leaves no training clip of the class “%1”; choose another split or fold, or drop the class.</source>
            <translation>Ce partage ne laisse aucun extrait d’entraînement de la classe « %1 » ; choisissez un autre partage ou pli, ou écartez la classe.</translation>
        </message>
        <message>
            <source>Every training clip is silent; nothing can be learned from this corpus.</source>
            <translation>Chaque extrait d’entraînement est silencieux ; rien ne peut être appris de ce corpus.</translation>
        </message>
        <message>
            <source>The training was stopped after %1 finished epochs; their models are kept.</source>
            <translation>L’entraînement a été arrêté après %1 époques achevées ; leurs modèles sont gardés.</translation>
        </message>
        <message>
            <source>The loss became infinite or not a number in epoch %1; the models of the epochs before are kept. Lower optimizer.learning_rate or optimizer.clip_norm.</source>
            <translation>La perte est devenue infinie ou non numérique à l’époque %1 ; les modèles des époques précédentes sont gardés. Baissez optimizer.learning_rate ou optimizer.clip_norm.</translation>
        </message>
        <message>
            <source>The memory of %1 is too small for batches of %2 clips; lower training.batch_size or use a smaller network.</source>
            <translation>La mémoire de %1 est trop petite pour des lots de %2 extraits ; baissez training.batch_size ou prenez un réseau plus petit.</translation>
        </message>
        <message>
            <source>Epoch %1 of %2</source>
            <translation>Époque %1 sur %2</translation>
        </message>
        <message>
            <source>A filter bank needs a low-pass and a high-pass of the same length, at least 2 taps; these have %1 and %2.</source>
            <translation>Un banc de filtres demande un passe-bas et un passe-haut de même longueur, au moins 2 coefficients ; ceux-ci en ont %1 et %2.</translation>
        </message>
        <message>
            <source>The kernel has taps that are not numbers: the training diverged. Load an earlier model.</source>
            <translation>Le noyau a des coefficients qui ne sont pas des nombres : l’entraînement a divergé. Chargez un modèle antérieur.</translation>
        </message>
        <message>
            <source>The kernel's taps add up to %1: it passes no constant signal, so it is not a low-pass and has no scaling function.</source>
            <translation>La somme des coefficients du noyau est %1 : il ne laisse passer aucun signal constant, ce n’est donc pas un passe-bas et il n’a pas de fonction d’échelle.</translation>
        </message>
        <message>
            <source>The kernel has no scaling function: each halving multiplies its largest value by %1 instead of settling, because it lets too much pass at half the sampling rate.</source>
            <translation>Le noyau n’a pas de fonction d’échelle : chaque division par deux multiplie sa plus grande valeur par %1 au lieu de se stabiliser, car il laisse trop passer à la moitié de la fréquence d’échantillonnage.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>This can't be read as a recording; WAV, FLAC, OGG, MP3 and AIFF files can.</source>
            <translation>Ceci ne peut pas être lu comme un enregistrement ; les fichiers WAV, FLAC, OGG, MP3 et AIFF le peuvent.</translation>
        </message>
        <message>
            <source>%1 clips: the training part of the split "%2".</source>
            <translation>%1 extraits : la partie d’entraînement du partage « %2 ».</translation>
        </message>
        <message>
            <source>%1 clips: the validation part of the split "%2".</source>
            <translation>%1 extraits : la partie de validation du partage « %2 ».</translation>
        </message>
        <message>
            <source>%1 clips: the test part of the split "%2".</source>
            <translation>%1 extraits : la partie de test du partage « %2 ».</translation>
        </message>
        <message>
            <source>%1 clips that the split "%2" does not use.</source>
            <translation>%1 extraits que le partage « %2 » n’utilise pas.</translation>
        </message>
        <message>
            <source>%1 clips: the whole corpus.</source>
            <translation>%1 extraits : tout le corpus.</translation>
        </message>
        <message>
            <source>%1 of these %2 clips trained this model: the figures say how well it remembers, not how well it recognises. Choose the test part for that.</source>
            <translation>%1 de ces %2 extraits ont entraîné ce modèle : les chiffres disent comme il se souvient, pas comme il reconnaît. Choisissez la partie de test pour cela.</translation>
        </message>
        <message>
            <source>%1 of these clips chose the epoch that was kept: the figures are a little too good. Choose the test part for an honest result.</source>
            <translation>%1 de ces extraits ont choisi l’époque gardée : les chiffres sont un peu trop bons. Choisissez la partie de test pour un résultat honnête.</translation>
        </message>
        <message>
            <source>The model does not say what it was trained on: some of these clips may have been among it.</source>
            <translation>Le modèle ne dit pas sur quoi il a été entraîné : certains de ces extraits en étaient peut-être.</translation>
        </message>
        <message>
            <source>The model was trained on a corpus of this name, but its split can't be rebuilt from this one: some of these clips may have trained it.</source>
            <translation>Le modèle a été entraîné sur un corpus de ce nom, mais son partage ne peut pas être refait à partir de celui-ci : certains de ces extraits l’ont peut-être entraîné.</translation>
        </message>
        <message>
            <source>This part of the split has no clips. Choose another part, or another split on the Corpus page.</source>
            <translation>Cette partie du partage n’a pas d’extraits. Choisissez une autre partie, ou un autre partage sur la page Corpus.</translation>
        </message>
        <message>
            <source>The machine's memory is used up.</source>
            <translation>La mémoire de la machine est épuisée.</translation>
        </message>
        <message>
            <source>Something unexpected happened: %1</source>
            <translation>Quelque chose d’inattendu s’est produit : %1</translation>
        </message>
        <message>
            <source>The recording lasts %1 s, and the network's inside can be followed for up to %2 s at once. Open a shorter part of it, such as a clip of a corpus.</source>
            <translation>L’enregistrement dure %1 s, et l’intérieur du réseau ne peut être suivi que sur %2 s à la fois. Ouvrez-en une partie plus courte, comme un extrait d’un corpus.</translation>
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
            <source>A figure can be saved as .png, .svg, .pdf or .csv, not as "%1". Choose one of these endings.</source>
            <translation>Une figure peut être enregistrée en .png, .svg, .pdf ou .csv, pas en « %1 ». Choisissez l’une de ces extensions.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
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
        <name>sigwavnet::studio::CommandPalette</name>
        <message>
            <source>Type a command…</source>
            <translation>Tapez une commande…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
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
            <translation>Locuteurs : le corpus ne dit pas qui parle</translation>
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
            <translation>Comment les fichiers et les étiquettes sont lus. Reconnu d’après la disposition ; choisissez-en un autre s’il se trompe.</translation>
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
    </context>
    <context>
        <name>sigwavnet::studio::CurveChart</name>
        <message>
            <source>Epoch</source>
            <translation>Époque</translation>
        </message>
    </context>
    <context>
        <name>sigwavnet::studio::EvaluatePage</name>
        <message>
            <source>Open a model and a corpus: this page then says which of its clips the model recognises, and which it takes for what.</source>
            <translation>Ouvrez un modèle et un corpus : cette page dira lesquels de ses extraits le modèle reconnaît, et pour quoi il prend les autres.</translation>
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
                <numerusform>%n extrait n’a pas pu être évalué :</numerusform>
                <numerusform>%n extraits n’ont pas pu être évalués :</numerusform>
            </translation>
        </message>
        <message>
            <source>Clips</source>
            <translation>Extraits</translation>
        </message>
        <message numerus="yes">
            <source>%n misrecognised clip(s)</source>
            <translation>
                <numerusform>%n extrait mal reconnu</numerusform>
                <numerusform>%n extraits mal reconnus</numerusform>
            </translation>
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
            <source>Which part of the split the model was trained with; of the Corpus page's split when the model does not say.</source>
            <translation>Quelle partie du partage avec lequel le modèle a été entraîné ; du partage de la page Corpus quand le modèle ne le dit pas.</translation>
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
            <translation>Part des extraits d’une classe : la diagonale est le rappel</translation>
        </message>
        <message>
            <source>Share of the clips that were given a class: the diagonal is precision</source>
            <translation>Part des extraits auxquels une classe a été donnée : la diagonale est la précision</translation>
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
            <translation>Exactitude pondérée : la part des extraits reconnus.</translation>
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
            <translation>Rappel moyen non pondéré : chaque classe compte autant, quel que soit son nombre d’extraits.</translation>
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
            <source>Mean of the classes' F1 = 2·precision·recall / (precision + recall).</source>
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
            <source>Mean of the classes' F1, weighted by their clips.</source>
            <translation>Moyenne des F1 des classes, pondérée par leurs extraits.</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Double click or Enter opens a clip</source>
            <translation>Un double clic ou Entrée ouvre un extrait</translation>
        </message>
        <message>
            <source>Show all mistakes</source>
            <translation>Montrer toutes les erreurs</translation>
        </message>
        <message>
            <source>Train a model</source>
            <translation>Entraîner un modèle</translation>
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
            <translation>, %1 Gio</translation>
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
            <translation>%1 : %2</translation>
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
            <translation>Échec : %1</translation>
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
            <source>Spectrogram range</source>
            <translation>Dynamique du spectrogramme</translation>
        </message>
        <message>
            <source>%1 dB</source>
            <translation>%1 dB</translation>
        </message>
        <message>
            <source>Spectrogram colours</source>
            <translation>Couleurs du spectrogramme</translation>
        </message>
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
    </context>
    <context>
        <name>sigwavnet::studio::MainWindow</name>
        <message>
            <source>Close SigWavNet Studio?</source>
            <translation>Fermer SigWavNet Studio ?</translation>
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
            <translation>&lt;h3&gt;SigWavNet Studio %1&lt;/h3&gt;&lt;p&gt;Reconnaissance des émotions de la parole par ondelettes apprises : entraînez SigWavNet sur des enregistrements bruts et voyez ce qu’il a appris.&lt;/p&gt;&lt;p&gt;LibTorch %2, %3&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Open the folder of a corpus</source>
            <translation>Ouvrir le dossier d’un corpus</translation>
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
            <source>Changed: %1.</source>
            <translation>Modifié : %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>sigwavnet::studio::Player</name>
        <message>
            <source>This machine has no audio output, so nothing can be played. Connect a device or start the sound server, then try again.</source>
            <translation>Cette machine n’a pas de sortie audio : rien ne peut être lu. Branchez un appareil ou démarrez le serveur de son, puis réessayez.</translation>
        </message>
        <message>
            <source>There is nothing to play.</source>
            <translation>Il n’y a rien à lire.</translation>
        </message>
        <message>
            <source>The audio device %1 can't be opened. Another program may be using it.</source>
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
            <translation>Aucun problème trouvé : chaque enregistrement a été lu et son étiquette comprise.</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) found;</source>
            <translation>
                <numerusform>%n problème trouvé ;</numerusform>
                <numerusform>%n problèmes trouvés ;</numerusform>
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
            <source>With a model open, its coefficients and attention appear here, on the same time axis.</source>
            <translation>Avec un modèle ouvert, ses coefficients et son attention apparaissent ici, sur le même axe de temps.</translation>
        </message>
        <message>
            <source>Drawing the waveform</source>
            <translation>Tracé de la forme d’onde</translation>
        </message>
        <message>
            <source>Computing the spectrogram</source>
            <translation>Calcul du spectrogramme</translation>
        </message>
        <message>
            <source>Following the recording through the network</source>
            <translation>Suivi de l’enregistrement à travers le réseau</translation>
        </message>
        <message>
            <source>This was cancelled. Open the model or the recording again to see its inside.</source>
            <translation>Ceci a été annulé. Rouvrez le modèle ou l’enregistrement pour en voir l’intérieur.</translation>
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
            <source>Model</source>
            <translation>Modèle</translation>
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
            <translation>%1, %2 Hz, %3</translation>
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
            <source>Open a model or train one to see this recording's wavelet coefficients, the network's attention and the class probabilities.</source>
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
            <translation>Le plus probable : %1</translation>
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
            <source>Loss [nat]</source>
            <translation>Perte [nat]</translation>
        </message>
        <message>
            <source>Recognised [%]</source>
            <translation>Reconnus [%]</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taux d’apprentissage</translation>
        </message>
        <message>
            <source>Thresholds by level (dashed: negative)</source>
            <translation>Seuils par niveau (tirets : négatif)</translation>
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
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
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
            <source>Epoch %1, validation clips: rows are the truth, columns the network's answer</source>
            <translation>Époque %1, extraits de validation : les lignes sont la vérité, les colonnes la réponse du réseau</translation>
        </message>
        <message>
            <source>Epoch %1, training clips: rows are the truth, columns the network's answer</source>
            <translation>Époque %1, extraits d’entraînement : les lignes sont la vérité, les colonnes la réponse du réseau</translation>
        </message>
        <message numerus="yes">
            <source>%n epoch(s) trained.</source>
            <translation>
                <numerusform>%n époque entraînée.</numerusform>
                <numerusform>%n époques entraînées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped before the first epoch was finished: there is no model.</source>
            <translation>Arrêté avant la fin de la première époque : il n’y a pas de modèle.</translation>
        </message>
        <message>
            <source>The model of the last finished epoch is kept.</source>
            <translation>Le modèle de la dernière époque achevée est gardé.</translation>
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
                <numerusform>Sur %n extrait de test : UAR %1, WA %2.</numerusform>
                <numerusform>Sur %n extraits de test : UAR %1, WA %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clip(s) could not be used: the log in the run's folder names them.</source>
            <translation>
                <numerusform>%n extrait n’a pas pu servir : le journal du dossier le nomme.</numerusform>
                <numerusform>%n extraits n’ont pas pu servir : le journal du dossier les nomme.</numerusform>
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
    </context>
    <context>
        <name>sigwavnet::studio::ScoreCard</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
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
            <source>%1 is neither a recording, a model (.safetensors, .pt) nor a table (.csv). Drop one of these, or the folder of a corpus.</source>
            <translation>%1 n’est ni un enregistrement, ni un modèle (.safetensors, .pt), ni un tableau (.csv). Déposez l’un d’eux, ou le dossier d’un corpus.</translation>
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
    </context>
    <context>
        <name>sigwavnet::studio::Studio</name>
        <message>
            <source>This is the demo corpus: synthesised voices in several emotions. Train a network on it to see what it learns.</source>
            <translation>Voici le corpus de démonstration : des voix synthétisées dans plusieurs émotions. Entraînez un réseau dessus pour voir ce qu’il apprend.</translation>
        </message>
        <message>
            <source>Train on the demo corpus</source>
            <translation>Entraîner sur le corpus de démonstration</translation>
        </message>
        <message>
            <source>Looking at the machine</source>
            <translation>Examen de la machine</translation>
        </message>
    </context>
    <context>
        <name>sigwavnet::studio::Tour</name>
        <message>
            <source>The folder %1 can't be made.</source>
            <translation>Le dossier %1 ne peut pas être créé.</translation>
        </message>
        <message>
            <source>The training did not start.</source>
            <translation>L’entraînement n’a pas commencé.</translation>
        </message>
        <message>
            <source>%1 can't be written.</source>
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
            <source>Choose a preset and press Start. The window stays usable meanwhile: curves, thresholds and the confusion matrix appear here after each epoch.</source>
            <translation>Choisissez un préréglage et lancez l’entraînement. La fenêtre reste utilisable pendant ce temps : courbes, seuils et matrice de confusion apparaissent ici après chaque époque.</translation>
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
            <source>%1 parameters</source>
            <translation>%1 paramètres</translation>
        </message>
        <message>
            <source>shortest clip %1</source>
            <translation>extrait le plus court %1</translation>
        </message>
        <message numerus="yes">
            <source>%n clip(s) of the corpus are shorter and will be left out. Fewer levels or a shorter wavelet take them.</source>
            <translation>
                <numerusform>%n extrait du corpus est plus court et sera laissé de côté. Moins de niveaux ou une ondelette plus courte l’acceptent.</numerusform>
                <numerusform>%n extraits du corpus sont plus courts et seront laissés de côté. Moins de niveaux ou une ondelette plus courte les acceptent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a corpus first, on the Corpus page.</source>
            <translation>Ouvrez d’abord un corpus, sur la page Corpus.</translation>
        </message>
        <message>
            <source>Training…</source>
            <translation>Entraînement…</translation>
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
    </context>
    <context>
        <name>sigwavnet::studio::TrainingRun</name>
        <message>
            <source>Training %1</source>
            <translation>Entraînement de %1</translation>
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
            <translation>Répéter la sélection ; glissez sur l’axe du temps pour sélectionner</translation>
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
            <source>Which lanes are shown, and the spectrogram's colours</source>
            <translation>Quelles pistes sont montrées, et les couleurs du spectrogramme</translation>
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
    </context>
    <context>
        <name>sigwavnet::studio::WaveformDelegate</name>
        <message>
            <source>can't be read</source>
            <translation>illisible</translation>
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
            <translation>Ouvrez un fichier de modèle ou le dossier d’un entraînement, ou entraînez un modèle : cette page montre alors ce que ses ondelettes sont devenues, à côté de celles du départ.</translation>
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
            <source>Analysing the wavelets</source>
            <translation>Analyse des ondelettes</translation>
        </message>
        <message>
            <source>random kernels</source>
            <translation>noyaux aléatoires</translation>
        </message>
        <message>
            <source>%1 · started as %2 · %3 taps · input at %4 Hz</source>
            <translation>%1 · départ %2 · %3 coefficients · entrée à %4 Hz</translation>
        </message>
        <message>
            <source>Level %1 · %2</source>
            <translation>Niveau %1 · %2</translation>
        </message>
        <message>
            <source>The threshold of level %1 no longer removes small coefficients: its sharpness or the sum of its thresholds is not above 0. Train with a lower rate for kernels and thresholds, or fix the thresholds.</source>
            <translation>Le seuil du niveau %1 ne supprime plus les petits coefficients : sa raideur ou la somme de ses seuils n’est pas au-dessus de 0. Entraînez avec un taux plus faible pour les noyaux et les seuils, ou fixez les seuils.</translation>
        </message>
        <message>
            <source>Wavelets</source>
            <translation>Ondelettes</translation>
        </message>
    </context>
    <context>
        <name>sigwavnet::widgets::Histogram</name>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 à %2 : %3</translation>
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
            <translation>%1 %</translation>
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
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>, %1 of %2</source>
            <translation>, %1 de %2</translation>
        </message>
        <message>
            <source>, %1 of what was called %2</source>
            <translation>, %1 de ce qui a été appelé %2</translation>
        </message>
    </context>
    <context>
        <name>sigwavnet::widgets::PlotView</name>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
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
            <translation>%1 %</translation>
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
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>a few seconds</source>
            <translation>quelques secondes</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
</TS>
