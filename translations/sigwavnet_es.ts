<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CurveLegend</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source> (measured %1)</source>
        <translation> (medido %1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, suavizada</translation>
    </message>
</context>
<context>
    <name>EvaluationTables</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
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
        <translation>Clase real</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconocido como</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Of the true class</source>
        <translation>De la clase real</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>what each part adds to %1</source>
        <translation>lo que cada parte aporta a %1</translation>
    </message>
    <message>
        <source>what each block of the waveform adds to %1</source>
        <translation>lo que cada bloque de la forma de onda aporta a %1</translation>
    </message>
    <message>
        <source>for %1; completeness gap %2</source>
        <translation>para %1; desviación de completitud %2</translation>
    </message>
    <message>
        <source>size of the gradient of %1 by each sample</source>
        <translation>magnitud del gradiente de %1 respecto a cada muestra</translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure</source>
        <translation>Guardar figura</translation>
    </message>
    <message>
        <source>The figure was not saved</source>
        <translation>No se guardó la figura</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Imágenes (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Save data …</source>
        <translation>Guardar datos…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Copying the data</source>
        <translation>Copiando los datos</translation>
    </message>
</context>
<context>
    <name>FilterHistory</name>
    <message>
        <source>tap</source>
        <translation>coeficiente</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation>Respuesta en frecuencia</translation>
    </message>
    <message>
        <source>frequency at the level&apos;s input</source>
        <translation>frecuencia a la entrada del nivel</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>h start</source>
        <translation>h inicial</translation>
    </message>
    <message>
        <source>g start</source>
        <translation>g inicial</translation>
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
        <translation>inicio</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>Low-pass h</source>
        <translation>Paso bajo h</translation>
    </message>
    <message>
        <source>High-pass g</source>
        <translation>Paso alto g</translation>
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
        <translation>bruto %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>conservado %1</translation>
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
        <translation>pico %1</translation>
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
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>not exact here</source>
        <translation>no exacto aquí</translation>
    </message>
</context>
<context>
    <name>MatrixPainter</name>
    <message>
        <source>recognised as</source>
        <translation>reconocido como</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>clips</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>clase real</translation>
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
        <translation>Por archivo</translation>
    </message>
    <message>
        <source>Unlabelled first</source>
        <translation>Primero los no etiquetados</translation>
    </message>
    <message>
        <source>Model least sure</source>
        <translation>Modelo menos seguro</translation>
    </message>
    <message>
        <source>Model hesitates between two</source>
        <translation>Modelo dudoso entre dos</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Desacuerdo entre personas</translation>
    </message>
    <message>
        <source>Model against label</source>
        <translation>Modelo contra etiqueta</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>As the files are named.</source>
        <translation>Por el nombre de los archivos.</translation>
    </message>
    <message>
        <source>What you have not labelled comes first.</source>
        <translation>Primero, lo que usted no ha etiquetado.</translation>
    </message>
    <message>
        <source>Clips that the model is least sure of over all classes teach it most.</source>
        <translation>Los clips de los que el modelo está menos seguro, entre todas las clases, son los que más le enseñan.</translation>
    </message>
    <message>
        <source>Clips where the model&apos;s two best classes are nearly alike.</source>
        <translation>Clips en los que las dos mejores clases del modelo están casi igualadas.</translation>
    </message>
    <message>
        <source>Clips that annotators label differently.</source>
        <translation>Clips que los anotadores etiquetan de forma distinta.</translation>
    </message>
    <message>
        <source>Clips whose label the model contradicts most surely: look for slips here.</source>
        <translation>Clips cuya etiqueta contradice el modelo con más seguridad: busque aquí los despistes.</translation>
    </message>
    <message>
        <source>Shuffled; the same number gives the same order everywhere.</source>
        <translation>Mezclados; el mismo número da el mismo orden en todas partes.</translation>
    </message>
</context>
<context>
    <name>RecordingLanes</name>
    <message>
        <source>Detail %1</source>
        <translation>Detalle %1</translation>
    </message>
    <message>
        <source>Approximation</source>
        <translation>Aproximación</translation>
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
        <translation>Atención espacial</translation>
    </message>
    <message>
        <source>Temporal attention</source>
        <translation>Atención temporal</translation>
    </message>
    <message>
        <source>coefficients, %1</source>
        <translation>coeficientes, %1</translation>
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
        <translation>El entrenamiento %1 se detuvo tras %2 de %3 épocas.</translation>
    </message>
    <message>
        <source>The training %1 was interrupted after %2 of %3 epochs.</source>
        <translation>El entrenamiento %1 se interrumpió tras %2 de %3 épocas.</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Notes of %1</source>
        <translation>Notas de %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)</source>
        <translation>
            <numerusform>Eliminar %n ejecución</numerusform>
            <numerusform>Eliminar %n ejecuciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Validation UAR</source>
        <translation>UAR de validación</translation>
    </message>
    <message>
        <source>Validation WA</source>
        <translation>WA de validación</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Training WA</source>
        <translation>WA de entrenamiento</translation>
    </message>
    <message>
        <source>Validation F1, macro</source>
        <translation>F1 de validación, macro</translation>
    </message>
    <message>
        <source>Validation F1, weighted</source>
        <translation>F1 de validación, ponderado</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>clips/s</source>
        <translation>clips/s</translation>
    </message>
    <message>
        <source>Time of an epoch</source>
        <translation>Duración de una época</translation>
    </message>
    <message>
        <source>Waiting for input</source>
        <translation>Espera de los datos de entrada</translation>
    </message>
    <message>
        <source>Upper threshold, level %1</source>
        <translation>Umbral superior, nivel %1</translation>
    </message>
    <message>
        <source>Lower threshold, level %1</source>
        <translation>Umbral inferior, nivel %1</translation>
    </message>
    <message>
        <source>Sharpness, level %1</source>
        <translation>Pendiente, nivel %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Validation %1</source>
        <translation>%1 de validación</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Trial %1</source>
        <translation>Prueba %1</translation>
    </message>
</context>
<context>
    <name>SegmentLane</name>
    <message>
        <source>not labelled</source>
        <translation>sin etiquetar</translation>
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
        <translation>Grises</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Rectangular</translation>
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
        <translation>Lineal (Hz)</translation>
    </message>
    <message>
        <source>Mel (as the ear hears)</source>
        <translation>Mel (como oye el oído)</translation>
    </message>
    <message>
        <source>Spectrogram range</source>
        <translation>Rango del espectrograma</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Spectrogram colours</source>
        <translation>Colores del espectrograma</translation>
    </message>
    <message>
        <source>Spectrogram frequencies</source>
        <translation>Frecuencias del espectrograma</translation>
    </message>
    <message>
        <source>Spectrogram window</source>
        <translation>Ventana del espectrograma</translation>
    </message>
    <message>
        <source>Spectrogram window length</source>
        <translation>Longitud de la ventana del espectrograma</translation>
    </message>
    <message>
        <source>About 30 ms</source>
        <translation>Unos 30 ms</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 muestras</translation>
    </message>
    <message>
        <source>Spectrogram overlap</source>
        <translation>Solapamiento del espectrograma</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>With one speaker or clip there are no intervals.</source>
        <translation>Con un solo hablante o clip no hay intervalos.</translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over %n speaker(s).</source>
        <translation>
            <numerusform>Intervalos al 95&#xa0;%: bootstrap sobre %n hablante.</numerusform>
            <numerusform>Intervalos al 95&#xa0;%: bootstrap sobre %n hablantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over %n clip(s).</source>
        <translation>
            <numerusform>Intervalos al 95&#xa0;%: bootstrap sobre %n clip.</numerusform>
            <numerusform>Intervalos al 95&#xa0;%: bootstrap sobre %n clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
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
        <translation>F1 ponderado [%]</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>All answers pooled</source>
        <translation>Todas las respuestas reunidas</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n training(s)</source>
        <translation>
            <numerusform>Media de %n entrenamiento</numerusform>
            <numerusform>Media de %n entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ensemble of the folds</source>
        <translation>Ensamble de las particiones</translation>
    </message>
    <message>
        <source>Of the mean: Nadeau and Bengio&apos;s, since the trainings share clips.</source>
        <translation>Para la media: los de Nadeau y Bengio, pues los entrenamientos comparten clips.</translation>
    </message>
    <message>
        <source>Expected calibration error, pooled: %1.</source>
        <translation>Error de calibración esperado, respuestas reunidas: %1.</translation>
    </message>
    <message>
        <source>The ensemble is judged when every fold of a repeat has finished.</source>
        <translation>El ensamble se evalúa cuando han terminado todas las particiones de una repetición.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without test clips of a class, which their own UAR leaves out: %1.</source>
        <translation>Sin clips de test de una clase, que su propio UAR deja fuera: %1.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenados</translation>
    </message>
    <message>
        <source>WA, mean [%]</source>
        <translation>WA, media [%]</translation>
    </message>
    <message>
        <source>UAR, mean [%]</source>
        <translation>UAR, media [%]</translation>
    </message>
    <message>
        <source>WA, pooled [%]</source>
        <translation>WA, reunidas [%]</translation>
    </message>
    <message>
        <source>UAR, pooled [%]</source>
        <translation>UAR, reunidas [%]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Test clips</source>
        <translation>Clips de test</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
    <message>
        <source>Validation UAR [%]</source>
        <translation>UAR de validación [%]</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>%1 of %2 trainings finished</source>
        <translation>%1 de %2 entrenamientos terminados</translation>
    </message>
    <message numerus="yes">
        <source>, %n training</source>
        <translation>
            <numerusform>, %n en curso</numerusform>
            <numerusform>, %n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n fallido</numerusform>
            <numerusform>, %n fallidos</numerusform>
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
        <translation>Supresión, en el orden del mapa</translation>
    </message>
    <message>
        <source>Deletion, by energy</source>
        <translation>Supresión, por energía</translation>
    </message>
    <message>
        <source>Deletion, by chance</source>
        <translation>Supresión, al azar</translation>
    </message>
    <message>
        <source>Area under the probability while parts are removed: the map&apos;s should be the smallest.</source>
        <translation>Área bajo la probabilidad al ir quitando partes: la del mapa debería ser la menor.</translation>
    </message>
    <message>
        <source>Insertion, order of the map</source>
        <translation>Inserción, en el orden del mapa</translation>
    </message>
    <message>
        <source>Insertion, by energy</source>
        <translation>Inserción, por energía</translation>
    </message>
    <message>
        <source>Insertion, by chance</source>
        <translation>Inserción, al azar</translation>
    </message>
    <message>
        <source>Area under the probability while parts are given back: the map&apos;s should be the largest.</source>
        <translation>Área bajo la probabilidad al ir devolviendo partes: la del mapa debería ser la mayor.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence of the answer [nats]: near 0, the weights do not matter.</source>
        <translation>Divergencia de Kullback-Leibler de la respuesta [nats]: cerca de 0, los pesos no importan.</translation>
    </message>
    <message>
        <source>Equal weights: divergence</source>
        <translation>Pesos iguales: divergencia</translation>
    </message>
    <message>
        <source>Equal weights: answers that change</source>
        <translation>Pesos iguales: respuestas que cambian</translation>
    </message>
    <message>
        <source>Permuted weights: divergence</source>
        <translation>Pesos permutados: divergencia</translation>
    </message>
    <message>
        <source>Permuted weights: answers that change</source>
        <translation>Pesos permutados: respuestas que cambian</translation>
    </message>
    <message>
        <source>Rank correlation of the weights with what occlusion changes there: 1 where they agree.</source>
        <translation>Correlación de rangos de los pesos con lo que cambia allí la oclusión: 1 donde coinciden.</translation>
    </message>
    <message>
        <source>Spatial weights and occlusion</source>
        <translation>Pesos espaciales y oclusión</translation>
    </message>
    <message>
        <source>Temporal weights and occlusion</source>
        <translation>Pesos temporales y oclusión</translation>
    </message>
    <message>
        <source>Mean divergence of the trainings&apos; weights from their mean [nats].</source>
        <translation>Divergencia media de los pesos de los entrenamientos respecto a su media [nats].</translation>
    </message>
    <message>
        <source>Spread over trainings</source>
        <translation>Dispersión entre entrenamientos</translation>
    </message>
    <message>
        <source>Spread by chance</source>
        <translation>Dispersión debida al azar</translation>
    </message>
    <message>
        <source>The occlusion map may be believed.</source>
        <translation>El mapa de oclusión es de fiar.</translation>
    </message>
    <message>
        <source>The occlusion map must not be believed.</source>
        <translation>El mapa de oclusión no es de fiar.</translation>
    </message>
    <message>
        <source>Attention tells what matters.</source>
        <translation>La atención dice lo que importa.</translation>
    </message>
    <message>
        <source>Attention: weights, not importance.</source>
        <translation>Atención: pesos, no importancia.</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Inserción</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Supresión</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>by the map</source>
        <translation>según el mapa</translation>
    </message>
    <message>
        <source>by energy</source>
        <translation>por energía</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>Cascading randomisation</source>
        <translation>Aleatorización en cascada</translation>
    </message>
    <message>
        <source>Layers back at their start</source>
        <translation>Capas devueltas a su inicio</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Correlación de rangos</translation>
    </message>
    <message>
        <source>map as it was and map now</source>
        <translation>mapa original y mapa actual</translation>
    </message>
    <message>
        <source>Back at its start: %1</source>
        <translation>Devuelto a su inicio: %1</translation>
    </message>
    <message>
        <source>Rank correlation of the map with the true one, after this layer and all above it went back to where training starts: it should fall.</source>
        <translation>Correlación de rangos del mapa con el verdadero, tras devolver esta capa y todas las superiores al punto de partida del entrenamiento: debería bajar.</translation>
    </message>
</context>
<context>
    <name>WaveletFigures</name>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendido</translation>
    </message>
    <message>
        <source>tap</source>
        <translation>coeficiente</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation>Respuesta en frecuencia</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>h start</source>
        <translation>h inicial</translation>
    </message>
    <message>
        <source>g start</source>
        <translation>g inicial</translation>
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
        <translation>Umbral</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>coeficiente</translation>
    </message>
    <message>
        <source>after thresholding</source>
        <translation>tras la umbralización</translation>
    </message>
    <message>
        <source>This network was built without thresholds: details pass unchanged.</source>
        <translation>Esta red se construyó sin umbrales: los detalles pasan sin cambios.</translation>
    </message>
    <message>
        <source>mostly removed</source>
        <translation>casi suprimido</translation>
    </message>
    <message>
        <source>Wavelet ψ</source>
        <translation>Wavelet ψ</translation>
    </message>
    <message>
        <source>Scaling function φ</source>
        <translation>Función de escala φ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitud</translation>
    </message>
    <message>
        <source>Low-pass h</source>
        <translation>Paso bajo h</translation>
    </message>
    <message>
        <source>High-pass g</source>
        <translation>Paso alto g</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>Filter bank</source>
        <translation>Banco de filtros</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>resto</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>h scaled to Σh = √2</source>
        <translation>h escalado a Σh = √2</translation>
    </message>
    <message>
        <source>nominal band</source>
        <translation>banda nominal</translation>
    </message>
    <message>
        <source>Each level should pass its own octave and little else. Level %1 has %2 of its energy inside %3 (above 80 % is good) and passes %4.</source>
        <translation>Cada nivel debería dejar pasar su propia octava y poco más. El nivel %1 tiene %2 de su energía dentro de %3 (más del 80&#xa0;% es bueno) y deja pasar %4.</translation>
    </message>
    <message>
        <source>Littlewood–Paley sum</source>
        <translation>Suma de Littlewood–Paley</translation>
    </message>
    <message>
        <source>share of the energy</source>
        <translation>proporción de la energía</translation>
    </message>
    <message>
        <source>What all levels together hear of each frequency: 1 everywhere is good, near 0 the network is deaf. Here %1 to %2; coding gain %3 dB.</source>
        <translation>Lo que todos los niveles juntos oyen de cada frecuencia: 1 en todas partes es bueno; cerca de 0 la red está sorda. Aquí, de %1 a %2; ganancia de codificación, %3 dB.</translation>
    </message>
    <message>
        <source>Drift over the epochs</source>
        <translation>Deriva a lo largo de las épocas</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>distance of h from the start</source>
        <translation>distancia de h al inicio</translation>
    </message>
    <message>
        <source>The filters of earlier epochs are not known. Open the run&apos;s folder rather than a model file: a run keeps them in filters.jsonl. Kernels that start from random numbers have no start to drift from.</source>
        <translation>No se conocen los filtros de épocas anteriores. Abra la carpeta de la ejecución en vez de un archivo de modelo: la ejecución los guarda en filters.jsonl. Los núcleos que parten de números aleatorios no tienen un inicio del que alejarse.</translation>
    </message>
    <message>
        <source>How far each level&apos;s low-pass is from where it began: curves that flatten say that it has learned what it can. Level %1 went farthest, %2.</source>
        <translation>A qué distancia está el paso bajo de cada nivel de su punto de partida: las curvas que se aplanan dicen que ha aprendido lo que puede. El nivel %1 es el que más se ha alejado, %2.</translation>
    </message>
    <message>
        <source>The taps of level %1 are not numbers any more: the training diverged. Train with a lower learning rate for the kernels, or open an earlier epoch.</source>
        <translation>Los coeficientes del nivel %1 ya no son números: el entrenamiento divergió. Entrene con una tasa de aprendizaje menor para los núcleos o abra una época anterior.</translation>
    </message>
    <message>
        <source>below %1 dB</source>
        <translation>menos de %1 dB</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>What the details of this level are made by. It should rise and fall around 0, so that a constant sound gives no details.</source>
        <translation>Lo que produce los detalles de este nivel. Debería subir y bajar alrededor de 0, para que un sonido constante no dé detalles.</translation>
    </message>
    <message>
        <source>What the next level hears is made by it. It should add up to √2: this one adds up to %1.</source>
        <translation>Produce lo que oye el nivel siguiente. Debería sumar √2: este suma %1.</translation>
    </message>
    <message>
        <source>What the next level hears is made by it. It should add up to √2: this one adds up to %1, and lies %2 from its start.</source>
        <translation>Produce lo que oye el nivel siguiente. Debería sumar √2: este suma %1 y está a %2 de su inicio.</translation>
    </message>
    <message>
        <source>0 dB in the pass band and below −40 dB in the stop band are good. At half the rate the low-pass lets %1 through.</source>
        <translation>Son buenos 0 dB en la banda de paso y menos de −40 dB en la banda de rechazo. A la mitad de la frecuencia, el paso bajo deja pasar %1.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>A straight line in the pass band is good: all frequencies then arrive together. Where a filter passes almost nothing its phase says nothing.</source>
        <translation>Una recta en la banda de paso es buena: todas las frecuencias llegan entonces juntas. Donde un filtro apenas deja pasar nada, su fase no dice nada.</translation>
    </message>
    <message>
        <source>Group delay</source>
        <translation>Retardo de grupo</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>retardo</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>In samples at the level&apos;s input. A flat curve in the pass band is good; it lies at %1 for a filter that is symmetric in time.</source>
        <translation>En muestras a la entrada del nivel. Una curva plana en la banda de paso es buena; está en %1 para un filtro simétrico en el tiempo.</translation>
    </message>
    <message>
        <source>Zeros of the low-pass</source>
        <translation>Ceros del paso bajo</translation>
    </message>
    <message>
        <source>real part</source>
        <translation>parte real</translation>
    </message>
    <message>
        <source>imaginary part</source>
        <translation>parte imaginaria</translation>
    </message>
    <message numerus="yes">
        <source>%n further out</source>
        <translation>
            <numerusform>%n más lejos</numerusform>
            <numerusform>%n más lejos</numerusform>
        </translation>
    </message>
    <message>
        <source>Zeros at −1 make approximations smooth: as many as at the start are good. Here %1, at the start %2.</source>
        <translation>Los ceros en −1 hacen suaves las aproximaciones: es bueno que haya tantos como al inicio. Aquí %1; al inicio %2.</translation>
    </message>
    <message>
        <source>Zeros at −1 make approximations smooth: the more the better. Here %1.</source>
        <translation>Los ceros en −1 hacen suaves las aproximaciones: cuantos más, mejor. Aquí %1.</translation>
    </message>
    <message>
        <source>Power complementarity</source>
        <translation>Complementariedad de potencia</translation>
    </message>
    <message>
        <source>power of h and its mirror</source>
        <translation>potencia de h y de su espejo</translation>
    </message>
    <message>
        <source>0 dB everywhere is good: nothing is then lost or doubled. The level keeps between %1 and %2 of a signal&apos;s energy.</source>
        <translation>0 dB en todas partes es bueno: entonces nada se pierde ni se duplica. El nivel conserva entre %1 y %2 de la energía de una señal.</translation>
    </message>
    <message>
        <source>Nearest classical wavelet</source>
        <translation>Wavelet clásica más cercana</translation>
    </message>
    <message>
        <source>No classical wavelet resembles these taps.</source>
        <translation>Ninguna wavelet clásica se parece a estos coeficientes.</translation>
    </message>
    <message>
        <source>%1 mirrored</source>
        <translation>%1 reflejada</translation>
    </message>
    <message numerus="yes">
        <source>%1, moved by %n sample(s) and scaled by %2, is %3 away; below 10 % the filter still is that wavelet.</source>
        <translation>
            <numerusform>%1, desplazada %n muestra y escalada por %2, está a %3; por debajo del 10&#xa0;% el filtro sigue siendo esa wavelet.</numerusform>
            <numerusform>%1, desplazada %n muestras y escalada por %2, está a %3; por debajo del 10&#xa0;% el filtro sigue siendo esa wavelet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wavelet ψ, exact</source>
        <translation>Wavelet ψ, exacta</translation>
    </message>
    <message>
        <source>Scaling function φ, exact</source>
        <translation>Función de escala φ, exacta</translation>
    </message>
    <message>
        <source>At the dyadic points without any error of the cascade: what the cascade beside it comes near to.</source>
        <translation>En los puntos diádicos, sin error alguno de la cascada: aquello a lo que se acerca la cascada de al lado.</translation>
    </message>
    <message>
        <source>Of this level&apos;s kernels alone, as if every level had them: the cascade beside it uses each level&apos;s own.</source>
        <translation>Solo con los núcleos de este nivel, como si todos los niveles los tuvieran: la cascada de al lado usa los de cada nivel.</translation>
    </message>
    <message>
        <source>The atom that a coefficient of this level stands for. A short, smooth one with its energy in the middle says when and at what frequency something happened.</source>
        <translation>El átomo que representa un coeficiente de este nivel. Uno corto y suave, con la energía en el centro, dice cuándo y a qué frecuencia ocurrió algo.</translation>
    </message>
    <message>
        <source>The atom of the approximation. Smooth and without ripples at its ends is good.</source>
        <translation>El átomo de la aproximación. Es bueno que sea suave y sin ondulaciones en los extremos.</translation>
    </message>
    <message>
        <source>The atom of the approximation, each level&apos;s own kernels at its step of the cascade. Smooth and without ripples at its ends is good.</source>
        <translation>El átomo de la aproximación, con los núcleos propios de cada nivel en su paso de la cascada. Es bueno que sea suave y sin ondulaciones en los extremos.</translation>
    </message>
    <message>
        <source>This threshold is turned: it lets small coefficients through rather than large ones (a = %1, t₊ + t₋ = %2; both should be above 0).</source>
        <translation>Este umbral está invertido: deja pasar los coeficientes pequeños en vez de los grandes (a = %1, t₊ + t₋ = %2; ambos deberían ser mayores que 0).</translation>
    </message>
    <message>
        <source>It removes nothing: no coefficient loses half of its size.</source>
        <translation>No suprime nada: ningún coeficiente pierde la mitad de su magnitud.</translation>
    </message>
    <message>
        <source>Small coefficients should vanish and large ones stay as they are. Between %1 and %2 more than half of a coefficient is removed.</source>
        <translation>Los coeficientes pequeños deberían desaparecer y los grandes quedar como están. Entre %1 y %2 se suprime más de la mitad de un coeficiente.</translation>
    </message>
    <message>
        <source>The threshold of level %1 is not known at this epoch, or not a number any more.</source>
        <translation>El umbral del nivel %1 no se conoce en esta época o ya no es un número.</translation>
    </message>
    <message>
        <source>Gain of the threshold</source>
        <translation>Ganancia del umbral</translation>
    </message>
    <message>
        <source>Near 0 in the middle and 1 outside is good; where it crosses ½ half of a coefficient is kept. At 0 this one has %1, at the start %2.</source>
        <translation>Cerca de 0 en el centro y 1 fuera es bueno; donde cruza ½ se conserva la mitad de un coeficiente. En 0, este vale %1; al inicio, %2.</translation>
    </message>
    <message>
        <source>frequency at the level&apos;s input</source>
        <translation>frecuencia a la entrada del nivel</translation>
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
        <translation>Ganancia del paso bajo para una señal constante; 0 mantiene el nivel de cada aproximación.</translation>
    </message>
    <message>
        <source>Σh² − 1</source>
        <translation>Σh² − 1</translation>
    </message>
    <message>
        <source>Energy of the low-pass; 0 for an orthonormal wavelet.</source>
        <translation>Energía del paso bajo; 0 para una wavelet ortonormal.</translation>
    </message>
    <message>
        <source>Overlap with its own shifts</source>
        <translation>Solapamiento con sus desplazamientos</translation>
    </message>
    <message>
        <source>Largest autocorrelation of h at an even shift; 0 for an orthonormal wavelet.</source>
        <translation>Mayor autocorrelación de h con un desplazamiento par; 0 para una wavelet ortonormal.</translation>
    </message>
    <message>
        <source>Power complementarity</source>
        <translation>Complementariedad de potencia</translation>
    </message>
    <message>
        <source>Largest |p − 2| with p = |H(ω)|² + |H(ω + π)|²; 0 when low- and high-pass share the power evenly.</source>
        <translation>Mayor |p − 2| con p = |H(ω)|² + |H(ω + π)|²; 0 cuando el paso bajo y el paso alto se reparten la potencia por igual.</translation>
    </message>
    <message>
        <source>Lower frame bound</source>
        <translation>Cota inferior del marco</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Least share of a signal&apos;s energy that the level keeps; 0 means that some signals vanish.</source>
        <translation>Menor proporción de la energía de una señal que conserva el nivel; 0 significa que algunas señales desaparecen.</translation>
    </message>
    <message>
        <source>Upper frame bound</source>
        <translation>Cota superior del marco</translation>
    </message>
    <message>
        <source>Greatest share of a signal&apos;s energy that the level keeps; above 1 it amplifies.</source>
        <translation>Mayor proporción de la energía de una señal que conserva el nivel; por encima de 1, amplifica.</translation>
    </message>
    <message>
        <source>Low-pass at half the rate [dB]</source>
        <translation>Paso bajo a la mitad de la frecuencia [dB]</translation>
    </message>
    <message>
        <source>below −40</source>
        <translation>menos de −40</translation>
    </message>
    <message>
        <source>Vanishing moments</source>
        <translation>Momentos nulos</translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation>como al inicio</translation>
    </message>
    <message>
        <source>Polynomial degrees that the high-pass does not see (normalised moment below 0.001).</source>
        <translation>Grados de polinomios que el paso alto no ve (momento normalizado inferior a 0,001).</translation>
    </message>
    <message>
        <source>Pass band of the details (−3 dB)</source>
        <translation>Banda de paso de los detalles (−3 dB)</translation>
    </message>
    <message>
        <source>Frequencies of the recording that reach this level&apos;s details.</source>
        <translation>Frecuencias de la grabación que llegan a los detalles de este nivel.</translation>
    </message>
    <message>
        <source>Energy inside the nominal band [%]</source>
        <translation>Energía en la banda nominal [%]</translation>
    </message>
    <message>
        <source>above 80</source>
        <translation>más de 80</translation>
    </message>
    <message>
        <source>Share of the details&apos; response inside %1.</source>
        <translation>Proporción de la respuesta de los detalles dentro de %1.</translation>
    </message>
    <message>
        <source>Drift from the start [%]</source>
        <translation>Deriva desde el inicio [%]</translation>
    </message>
    <message>
        <source>0: unchanged</source>
        <translation>0: sin cambios</translation>
    </message>
    <message>
        <source>‖h − h₀‖ / ‖h₀‖ of the low-pass; above 50 % it is another filter.</source>
        <translation>‖h − h₀‖ / ‖h₀‖ del paso bajo; por encima del 50&#xa0;% es otro filtro.</translation>
    </message>
    <message>
        <source>y = d · (σ(a(d − t₊)) + σ(−a(d + t₋))). With a ≤ 0 or t₊ + t₋ ≤ 0 it removes large coefficients instead of small ones.</source>
        <translation>y = d · (σ(a(d − t₊)) + σ(−a(d + t₋))). Con a ≤ 0 o t₊ + t₋ ≤ 0 suprime los coeficientes grandes en vez de los pequeños.</translation>
    </message>
    <message>
        <source>Threshold t₊</source>
        <translation>Umbral t₊</translation>
    </message>
    <message>
        <source>t₊ + t₋ above 0</source>
        <translation>t₊ + t₋ mayor que 0</translation>
    </message>
    <message>
        <source>Threshold t₋</source>
        <translation>Umbral t₋</translation>
    </message>
    <message>
        <source>Sharpness a</source>
        <translation>Pendiente a</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>mayor que 0</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>A good value is</source>
        <translation>Un buen valor es</translation>
    </message>
    <message>
        <source>|H(π)/H(0)|: what the low-pass lets through where it should block; −120 stands for less as well.</source>
        <translation>|H(π)/H(0)|: lo que el paso bajo deja pasar donde debería bloquear; −120 vale también para menos.</translation>
    </message>
    <message>
        <source>Perfect-reconstruction loss</source>
        <translation>Pérdida de reconstrucción perfecta</translation>
    </message>
    <message>
        <source>4 Σ (r[2m] − δ[m])²: how far a mirrored pair with this low-pass is from giving its input back. For an independent high-pass read the frame bounds instead.</source>
        <translation>4 Σ (r[2m] − δ[m])²: cuánto le falta a un par reflejado con este paso bajo para devolver su entrada. Para un paso alto independiente, mire en su lugar las cotas del marco.</translation>
    </message>
    <message>
        <source>Zeros of the low-pass at −1</source>
        <translation>Ceros del paso bajo en −1</translation>
    </message>
    <message>
        <source>How often (1 + z⁻¹) divides H(z): each one is a polynomial degree that the approximations keep.</source>
        <translation>Cuántas veces (1 + z⁻¹) divide a H(z): cada una es un grado de polinomio que conservan las aproximaciones.</translation>
    </message>
    <message>
        <source>Sobolev regularity</source>
        <translation>Regularidad de Sobolev</translation>
    </message>
    <message>
        <source>above 0.5</source>
        <translation>mayor que 0,5</translation>
    </message>
    <message>
        <source>Smoothness of the scaling function of this level&apos;s low-pass alone: continuous above 0.5, about that many derivatives beyond. db10 has 3.40.</source>
        <translation>Suavidad de la función de escala del paso bajo de este nivel por sí solo: continua por encima de 0,5 y, más allá, aproximadamente ese número de derivadas. db10 tiene 3,40.</translation>
    </message>
    <message>
        <source>Spread in time σt [ms]</source>
        <translation>Dispersión en tiempo σt [ms]</translation>
    </message>
    <message>
        <source>Deviation of the energy of the level&apos;s atom around its centre.</source>
        <translation>Desviación de la energía del átomo del nivel en torno a su centro.</translation>
    </message>
    <message>
        <source>Spread in frequency σf [Hz]</source>
        <translation>Dispersión en frecuencia σf [Hz]</translation>
    </message>
    <message>
        <source>Deviation of the energy of the level&apos;s response around its centre.</source>
        <translation>Desviación de la energía de la respuesta del nivel en torno a su centro.</translation>
    </message>
    <message>
        <source>σt σω</source>
        <translation>σt σω</translation>
    </message>
    <message>
        <source>near ½</source>
        <translation>cerca de ½</translation>
    </message>
    <message>
        <source>Time times frequency spread of the level&apos;s atom; ½ is the least there can be: the smaller, the more sharply a coefficient says when and at what frequency.</source>
        <translation>Dispersión en tiempo por dispersión en frecuencia del átomo del nivel; ½ es el mínimo posible: cuanto menor, con más precisión dice un coeficiente cuándo y a qué frecuencia.</translation>
    </message>
    <message>
        <source>Drift after shift and scale [%]</source>
        <translation>Deriva tras desplazar y escalar [%]</translation>
    </message>
    <message>
        <source>The same once shifted and scaled to lie best on the start: what changed in shape alone.</source>
        <translation>Lo mismo, una vez desplazado y escalado para que coincida lo mejor posible con el inicio: lo que cambió solo de forma.</translation>
    </message>
    <message>
        <source>Largest change of h [dB]</source>
        <translation>Mayor cambio de h [dB]</translation>
    </message>
    <message>
        <source>Of the low-pass response, where the start passes more than −40 dB.</source>
        <translation>De la respuesta del paso bajo, donde el inicio deja pasar más de −40 dB.</translation>
    </message>
    <message>
        <source>Largest change of g [dB]</source>
        <translation>Mayor cambio de g [dB]</translation>
    </message>
    <message>
        <source>Of the high-pass response, where the start passes more than −40 dB.</source>
        <translation>De la respuesta del paso alto, donde el inicio deja pasar más de −40 dB.</translation>
    </message>
    <message>
        <source>Distance to the nearest: %1 mirrored [%]</source>
        <translation>Distancia a la más cercana: %1 reflejada [%]</translation>
    </message>
    <message>
        <source>Distance to the nearest: %1 [%]</source>
        <translation>Distancia a la más cercana: %1 [%]</translation>
    </message>
    <message>
        <source>below 10: it is that wavelet</source>
        <translation>menos de 10: es esa wavelet</translation>
    </message>
    <message>
        <source>Of the 76 classical wavelets the one that the low-pass resembles most, after the best shift and scale; 100 % has nothing in common.</source>
        <translation>De las 76 wavelets clásicas, aquella a la que más se parece el paso bajo, tras el mejor desplazamiento y escalado; 100&#xa0;% no tiene nada en común.</translation>
    </message>
    <message>
        <source>Littlewood–Paley sum, least</source>
        <translation>Suma de Littlewood–Paley, mínimo</translation>
    </message>
    <message>
        <source>Of the whole bank over all frequencies: where it is near 0 the network hears nothing.</source>
        <translation>De todo el banco en todas las frecuencias: donde está cerca de 0 la red no oye nada.</translation>
    </message>
    <message>
        <source>Littlewood–Paley sum, greatest</source>
        <translation>Suma de Littlewood–Paley, máximo</translation>
    </message>
    <message>
        <source>Of the whole bank over all frequencies: above 1 the bank amplifies.</source>
        <translation>De todo el banco en todas las frecuencias: por encima de 1 el banco amplifica.</translation>
    </message>
    <message>
        <source>Coding gain of the bank [dB]</source>
        <translation>Ganancia de codificación del banco [dB]</translation>
    </message>
    <message>
        <source>For a signal whose neighbours correlate by 0.95: how well the bank gathers its energy into few bands. It counts the bank&apos;s own amplification, too.</source>
        <translation>Para una señal cuyos vecinos se correlacionan a 0,95: lo bien que el banco reúne su energía en pocas bandas. Incluye también la amplificación propia del banco.</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>Walk through every page, save a picture of each in DIR, and leave.</source>
        <translation>Recorrer todas las páginas, guardar una imagen de cada una en DIR y salir.</translation>
    </message>
    <message>
        <source>Epochs of the training that the tour shows (8).</source>
        <translation>Épocas del entrenamiento que muestra el recorrido (8).</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Tamaño de la ventana, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Idioma de la ventana: %1.</translation>
    </message>
    <message>
        <source>Open this corpus: a folder or a table.</source>
        <translation>Abrir este corpus: una carpeta o una tabla.</translation>
    </message>
    <message>
        <source>Open this model: a file or a run&apos;s folder.</source>
        <translation>Abrir este modelo: un archivo o la carpeta de una ejecución.</translation>
    </message>
    <message>
        <source>Open this recording.</source>
        <translation>Abrir esta grabación.</translation>
    </message>
    <message>
        <source>Train SigWavNet on recordings of speech and see what it learned.</source>
        <translation>Entrenar SigWavNet con grabaciones de habla y ver lo que aprendió.</translation>
    </message>
    <message>
        <source>Corpora, models or recordings to open.</source>
        <translation>Corpus, modelos o grabaciones que abrir.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour necesita una carpeta.</translation>
    </message>
    <message>
        <source>--epochs takes a number from 1.</source>
        <translation>--epochs admite un número desde 1.</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.</source>
        <translation>--theme admite light, dark o system.</translation>
    </message>
    <message>
        <source>--size takes two numbers, as in 1280x800.</source>
        <translation>--size admite dos números, como en 1280x800.</translation>
    </message>
    <message>
        <source>--language takes one of these: %1.</source>
        <translation>--language admite uno de estos: %1.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The file&apos;s header breaks off; copy the recording again from its source.</source>
        <translation>La cabecera del archivo está cortada; vuelva a copiar la grabación de su origen.</translation>
    </message>
    <message>
        <source>The header gives a sample rate of 0 Hz; export the recording again.</source>
        <translation>La cabecera indica una frecuencia de muestreo de 0 Hz; vuelva a exportar la grabación.</translation>
    </message>
    <message>
        <source>The header gives no channels; export the recording again.</source>
        <translation>La cabecera no indica canales; vuelva a exportar la grabación.</translation>
    </message>
    <message>
        <source>The file is shorter than its header promises (%1 of %2 bytes of sound); copy the recording again from its source.</source>
        <translation>El archivo es más corto de lo que indica su cabecera (%1 de %2 bytes de sonido); vuelva a copiar la grabación de su origen.</translation>
    </message>
    <message>
        <source>The recording breaks off before its end; copy it again from its source.</source>
        <translation>La grabación se corta antes del final; vuelva a copiarla de su origen.</translation>
    </message>
    <message>
        <source>There is no such recording.</source>
        <translation>Esa grabación no existe.</translation>
    </message>
    <message>
        <source>This is a folder, not a recording.</source>
        <translation>Esto es una carpeta, no una grabación.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>El archivo está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>The header gives a sample rate of %1 Hz and %2 channels; export the recording again.</source>
        <translation>La cabecera indica una frecuencia de muestreo de %1 Hz y %2 canales; vuelva a exportar la grabación.</translation>
    </message>
    <message>
        <source>The recording has no samples.</source>
        <translation>La grabación no tiene muestras.</translation>
    </message>
    <message>
        <source>The part from %1 s to %2 s is not within the recording, which is %3 s long.</source>
        <translation>La parte de %1 s a %2 s no está dentro de la grabación, que dura %3 s.</translation>
    </message>
    <message>
        <source>The sound breaks off after %1 s; the header promises %2 s. Copy the recording again from its source.</source>
        <translation>El sonido se corta tras %1 s; la cabecera promete %2 s. Vuelva a copiar la grabación de su origen.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>The sample at %1 s is not a number (NaN or infinite); export the recording again.</source>
        <translation>La muestra en %1 s no es un número (NaN o infinito); vuelva a exportar la grabación.</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>Leyendo la grabación</translation>
    </message>
    <message>
        <source>The recording does not fit into memory; cut it into shorter pieces.</source>
        <translation>La grabación no cabe en la memoria; córtela en fragmentos más cortos.</translation>
    </message>
    <message>
        <source>The converted recording would have %1 samples; cut it into shorter pieces.</source>
        <translation>La grabación convertida tendría %1 muestras; córtela en fragmentos más cortos.</translation>
    </message>
    <message>
        <source>Changing the sample rate failed (%1).</source>
        <translation>No se pudo cambiar la frecuencia de muestreo (%1).</translation>
    </message>
    <message>
        <source>The converted recording does not fit into memory; cut it into shorter pieces.</source>
        <translation>La grabación convertida no cabe en la memoria; córtela en fragmentos más cortos.</translation>
    </message>
    <message>
        <source>A sample rate must be positive; it is %1 Hz and should become %2 Hz.</source>
        <translation>Una frecuencia de muestreo debe ser positiva; es de %1 Hz y debería pasar a %2 Hz.</translation>
    </message>
    <message>
        <source>The speed factor is %1; it must lie between 1/64 and 64.</source>
        <translation>El factor de velocidad es %1; debe estar entre 1/64 y 64.</translation>
    </message>
    <message>
        <source>The spectrogram&apos;s window must be a power of two up to %1 samples; it is %2.</source>
        <translation>La ventana del espectrograma debe ser una potencia de dos de hasta %1 muestras; es de %2.</translation>
    </message>
    <message>
        <source>The spectrogram&apos;s hop must lie between 1 and the window&apos;s %1 samples; it is %2.</source>
        <translation>El salto del espectrograma debe estar entre 1 y las %1 muestras de la ventana; es de %2.</translation>
    </message>
    <message>
        <source>The sample rate must be positive; it is %1 Hz.</source>
        <translation>La frecuencia de muestreo debe ser positiva; es de %1 Hz.</translation>
    </message>
    <message>
        <source>The spectrogram was stopped.</source>
        <translation>Se detuvo el espectrograma.</translation>
    </message>
    <message>
        <source>Computing the spectrogram</source>
        <translation>Calculando el espectrograma</translation>
    </message>
    <message>
        <source>The spectrogram does not fit into memory; choose a larger hop or a shorter part.</source>
        <translation>El espectrograma no cabe en la memoria; elija un salto mayor o una parte más corta.</translation>
    </message>
    <message>
        <source>The sound could not be encoded (%1).</source>
        <translation>No se pudo codificar el sonido (%1).</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>Access is denied; check the permissions of the file and its folder.</source>
        <translation>Acceso denegado; compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The disk is full; free some space or choose another folder.</source>
        <translation>El disco está lleno; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This is a folder; a file is needed.</source>
        <translation>Esto es una carpeta; se necesita un archivo.</translation>
    </message>
    <message>
        <source>A part of this path is a file, not a folder.</source>
        <translation>Una parte de esta ruta es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>The system could not use this file (%1).</source>
        <translation>El sistema no pudo usar este archivo (%1).</translation>
    </message>
    <message>
        <source>The file is %1 MiB; at most %2 MiB make sense here.</source>
        <translation>El archivo ocupa %1 MiB; aquí tienen sentido %2 MiB como máximo.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Este no es un archivo corriente.</translation>
    </message>
    <message>
        <source>The file ends too early; it is damaged or was not copied completely.</source>
        <translation>El archivo termina antes de tiempo; está dañado o no se copió por completo.</translation>
    </message>
    <message>
        <source>The tensor has the type %1; weights are floating-point numbers.</source>
        <translation>El tensor es de tipo %1; los pesos son números de coma flotante.</translation>
    </message>
    <message>
        <source>The tensor holds values that are no finite numbers: the training diverged, or the file is damaged.</source>
        <translation>El tensor contiene valores que no son números finitos: el entrenamiento divergió o el archivo está dañado.</translation>
    </message>
    <message>
        <source>This folder holds no model: there is no best.safetensors in it. The run has perhaps not finished its first epoch.</source>
        <translation>Esta carpeta no contiene ningún modelo: le falta best.safetensors. Quizá la ejecución no ha terminado su primera época.</translation>
    </message>
    <message>
        <source>The model&apos;s metadata has no proper value here; the file was written by another program or is damaged.</source>
        <translation>Los metadatos del modelo no tienen aquí un valor correcto; el archivo lo escribió otro programa o está dañado.</translation>
    </message>
    <message>
        <source>The model was written by a newer version of this program; update the program.</source>
        <translation>El modelo lo escribió una versión más reciente de este programa; actualice el programa.</translation>
    </message>
    <message>
        <source>The pickle holds more objects than a model could need.</source>
        <translation>El pickle contiene más objetos de los que podría necesitar un modelo.</translation>
    </message>
    <message>
        <source>The pickle in this file is damaged.</source>
        <translation>El pickle de este archivo está dañado.</translation>
    </message>
    <message>
        <source>The pickle uses the instruction %1, which saved weights do not need.</source>
        <translation>El pickle usa la instrucción %1, que unos pesos guardados no necesitan.</translation>
    </message>
    <message>
        <source>The pickle holds a number of more than 64 bits.</source>
        <translation>El pickle contiene un número de más de 64 bits.</translation>
    </message>
    <message>
        <source>The file wants to use “%1”, which saved weights do not need and which could run a foreign program: it is refused. Save the state dict alone.</source>
        <translation>El archivo quiere usar «%1», que unos pesos guardados no necesitan y que podría ejecutar un programa ajeno: se rechaza. Guarde solo el state dict.</translation>
    </message>
    <message>
        <source>The tensor “%1” does not fit the storage it refers to; the file is damaged.</source>
        <translation>El tensor «%1» no cabe en el almacenamiento al que se refiere; el archivo está dañado.</translation>
    </message>
    <message>
        <source>The entry “%1” is no tensor; a file with a state dict is needed.</source>
        <translation>La entrada «%1» no es un tensor; se necesita un archivo con un state dict.</translation>
    </message>
    <message>
        <source>This zip archive was not written by torch.save: it has no data.pkl.</source>
        <translation>Este archivo zip no lo escribió torch.save: no tiene data.pkl.</translation>
    </message>
    <message>
        <source>The file was written on a big-endian machine; save it again on a common one.</source>
        <translation>El archivo se escribió en una máquina big-endian; vuelva a guardarlo en una corriente.</translation>
    </message>
    <message>
        <source>This is no file of torch.save in the zip format; files of PyTorch before 1.6 must be saved again with a newer one.</source>
        <translation>Este no es un archivo de torch.save en formato zip; los archivos de PyTorch anteriores a 1.6 deben guardarse de nuevo con una versión más reciente.</translation>
    </message>
    <message>
        <source>The file holds no state dict; save model.state_dict().</source>
        <translation>El archivo no contiene ningún state dict; guarde model.state_dict().</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>The folder already holds files; choose a new one for this run.</source>
        <translation>La carpeta ya contiene archivos; elija una nueva para esta ejecución.</translation>
    </message>
    <message>
        <source>The table&apos;s columns (%1) are not those of the new row (%2).</source>
        <translation>Las columnas de la tabla (%1) no son las de la fila nueva (%2).</translation>
    </message>
    <message>
        <source>The header is no valid JSON; this is no safetensors file, or it is damaged.</source>
        <translation>La cabecera no es JSON válido; este no es un archivo safetensors o está dañado.</translation>
    </message>
    <message>
        <source>The tensor “%1” stands in the header twice.</source>
        <translation>El tensor «%1» aparece dos veces en la cabecera.</translation>
    </message>
    <message>
        <source>The tensor “%1” has no proper dtype, shape and data_offsets.</source>
        <translation>El tensor «%1» no tiene dtype, shape y data_offsets correctos.</translation>
    </message>
    <message>
        <source>The tensor “%1” has the type %2, which this program does not read.</source>
        <translation>El tensor «%1» es de tipo %2, que este programa no lee.</translation>
    </message>
    <message>
        <source>The tensor “%1” has an impossible shape.</source>
        <translation>El tensor «%1» tiene una forma imposible.</translation>
    </message>
    <message>
        <source>The tensor “%1” has impossible data offsets.</source>
        <translation>El tensor «%1» tiene posiciones de datos imposibles.</translation>
    </message>
    <message>
        <source>The tensor “%1” lies outside the file; it is damaged or was not copied completely.</source>
        <translation>El tensor «%1» queda fuera del archivo; está dañado o no se copió por completo.</translation>
    </message>
    <message>
        <source>The tensor “%1” has %2 bytes, which do not fit its type and shape.</source>
        <translation>El tensor «%1» tiene %2 bytes, que no concuerdan con su tipo y su forma.</translation>
    </message>
    <message>
        <source>The tensor “%1” overlaps another one.</source>
        <translation>El tensor «%1» se solapa con otro.</translation>
    </message>
    <message>
        <source>Before the tensor “%1” there are bytes of no tensor.</source>
        <translation>Antes del tensor «%1» hay bytes que no son de ningún tensor.</translation>
    </message>
    <message>
        <source>Behind the last tensor there are bytes of no tensor.</source>
        <translation>Tras el último tensor hay bytes que no son de ningún tensor.</translation>
    </message>
    <message>
        <source>The header claims %1 bytes, more than the file can hold; this is no safetensors file, or it is damaged.</source>
        <translation>La cabecera declara %1 bytes, más de los que caben en el archivo; este no es un archivo safetensors o está dañado.</translation>
    </message>
    <message>
        <source>The metadata is not a table of strings.</source>
        <translation>Los metadatos no son una tabla de cadenas.</translation>
    </message>
    <message>
        <source>The zip archive&apos;s directory is damaged; the file was perhaps not copied completely.</source>
        <translation>El directorio del archivo zip está dañado; quizá el archivo no se copió por completo.</translation>
    </message>
    <message>
        <source>The entry “%1” is compressed or encrypted; torch.save stores entries as they are. The file was repacked, or is no PyTorch file.</source>
        <translation>La entrada «%1» está comprimida o cifrada; torch.save guarda las entradas tal cual. El archivo se volvió a empaquetar o no es un archivo de PyTorch.</translation>
    </message>
    <message>
        <source>The entry “%1” is larger than the file; it is damaged or was not copied completely.</source>
        <translation>La entrada «%1» es mayor que el archivo; está dañado o no se copió por completo.</translation>
    </message>
    <message>
        <source>The entry “%1” overlaps another one or stands twice.</source>
        <translation>La entrada «%1» se solapa con otra o aparece dos veces.</translation>
    </message>
    <message>
        <source>The entry “%1” does not match its checksum: the file is damaged.</source>
        <translation>La entrada «%1» no coincide con su suma de comprobación: el archivo está dañado.</translation>
    </message>
    <message>
        <source>The class map&apos;s entry &quot;%1&quot; is not understood; write &quot;old=new&quot; to rename a class, &quot;old=&quot; to drop it, and &quot;*=&quot; to drop every class not named.</source>
        <translation>No se entiende la entrada «%1» de la tabla de clases; escriba «antigua=nueva» para cambiar el nombre de una clase, «antigua=» para descartarla y «*=» para descartar todas las clases no nombradas.</translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot; twice with different results (&quot;%2&quot; and &quot;%3&quot;).</source>
        <translation>La tabla de clases nombra «%1» dos veces con resultados distintos («%2» y «%3»).</translation>
    </message>
    <message>
        <source>The corpus has no usable clips; its list of problems says why.</source>
        <translation>El corpus no tiene clips utilizables; su lista de problemas dice por qué.</translation>
    </message>
    <message>
        <source>All clips have the class &quot;%1&quot;; a classifier needs at least two. Check the labels or the class map.</source>
        <translation>Todos los clips son de la clase «%1»; un clasificador necesita al menos dos. Compruebe las etiquetas o la tabla de clases.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; has too few clips (%2; at least %3 are needed). Add recordings, or merge or drop the class with a class map.</source>
        <translation>La clase «%1» tiene muy pocos clips (%2; se necesitan al menos %3). Añada grabaciones, o fusione o descarte la clase con una tabla de clases.</translation>
    </message>
    <message>
        <source>The folder holds something other than this demo corpus; choose an empty folder or a new name.</source>
        <translation>La carpeta contiene algo distinto de este corpus de demostración; elija una carpeta vacía o un nombre nuevo.</translation>
    </message>
    <message>
        <source>Making the demo corpus</source>
        <translation>Creando el corpus de demostración</translation>
    </message>
    <message>
        <source>The demo corpus was cancelled.</source>
        <translation>Se canceló el corpus de demostración.</translation>
    </message>
    <message>
        <source>Speakers, sentences and repetitions of the demo corpus lie between 1 and 1000.</source>
        <translation>Los hablantes, frases y repeticiones del corpus de demostración deben estar entre 1 y 1000.</translation>
    </message>
    <message>
        <source>There is no corpus format &quot;%1&quot;; the known ones are %2.</source>
        <translation>No existe el formato de corpus «%1»; los conocidos son %2.</translation>
    </message>
    <message>
        <source>The folder does not hold exactly one table (.csv) with the columns path and label; name the table itself.</source>
        <translation>La carpeta no contiene exactamente una tabla (.csv) con las columnas path y label; indique la propia tabla.</translation>
    </message>
    <message>
        <source>There is no such folder or table.</source>
        <translation>No existe esa carpeta o tabla.</translation>
    </message>
    <message>
        <source>This is a single recording; open the folder or the table it belongs to.</source>
        <translation>Esto es una sola grabación; abra la carpeta o la tabla a la que pertenece.</translation>
    </message>
    <message>
        <source>This is a file; the format &quot;%1&quot; needs a folder.</source>
        <translation>Esto es un archivo; el formato «%1» necesita una carpeta.</translation>
    </message>
    <message>
        <source>The folder holds no recordings (WAV, FLAC, OGG, MP3 or AIFF); choose the corpus&apos;s own folder.</source>
        <translation>La carpeta no contiene grabaciones (WAV, FLAC, OGG, MP3 o AIFF); elija la carpeta del propio corpus.</translation>
    </message>
    <message>
        <source>The labels of these %1 recordings can&apos;t be told: their names follow no known corpus, they are not sorted into one folder a class, and no table (path,label) lies beside them.</source>
        <translation>No se pueden determinar las etiquetas de estas %1 grabaciones: sus nombres no siguen ningún corpus conocido, no están ordenadas en una carpeta por clase y no las acompaña ninguna tabla (path,label).</translation>
    </message>
    <message>
        <source>Nothing here can be used as %1 (it expects %2). The first problem: %3: %4</source>
        <translation>Nada de lo que hay aquí puede usarse como %1 (se espera %2). El primer problema: %3: %4</translation>
    </message>
    <message>
        <source>The corpus does not fit into memory.</source>
        <translation>El corpus no cabe en la memoria.</translation>
    </message>
    <message>
        <source>The quote that begins in line %1 never ends; close it with &quot;.</source>
        <translation>Las comillas que se abren en la línea %1 no se cierran; ciérrelas con &quot;.</translation>
    </message>
    <message>
        <source>The table is not plain text, or not in UTF-8; save it as &quot;CSV UTF-8&quot;.</source>
        <translation>La tabla no es texto sin formato o no está en UTF-8; guárdela como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Folders, one a class</source>
        <translation>Carpetas, una por clase</translation>
    </message>
    <message>
        <source>The recording lies in no class&apos;s folder.</source>
        <translation>La grabación no está en la carpeta de ninguna clase.</translation>
    </message>
    <message>
        <source>Opening the corpus was stopped.</source>
        <translation>Se detuvo la apertura del corpus.</translation>
    </message>
    <message>
        <source>The session&apos;s dialog/EmoEvaluation folder has no label for this utterance.</source>
        <translation>La carpeta dialog/EmoEvaluation de la sesión no tiene etiqueta para este enunciado.</translation>
    </message>
    <message>
        <source>The name has not the form of %1&apos;s recordings (for example %2).</source>
        <translation>El nombre no tiene la forma de las grabaciones de %1 (por ejemplo, %2).</translation>
    </message>
    <message>
        <source>The labels name this utterance (%1), but its recording is missing.</source>
        <translation>Las etiquetas nombran este enunciado (%1), pero falta su grabación.</translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <translation>Buscando grabaciones</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2&apos;s emotion codes.</source>
        <translation>«%1» no es ninguno de los códigos de emoción de %2.</translation>
    </message>
    <message>
        <source>The table&apos;s header has the column &quot;%1&quot; twice; rename one of them.</source>
        <translation>La cabecera de la tabla tiene dos veces la columna «%1»; cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; its first line must name the columns path and label (speaker, text, start and end may follow).</source>
        <translation>La tabla no tiene la columna «%1»; su primera línea debe nombrar las columnas path y label (pueden seguir speaker, text, start y end).</translation>
    </message>
    <message>
        <source>The row has %1 cells; the header has %2 columns.</source>
        <translation>La fila tiene %1 celdas; la cabecera tiene %2 columnas.</translation>
    </message>
    <message>
        <source>The row names no recording.</source>
        <translation>La fila no nombra ninguna grabación.</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>La fila no tiene etiqueta.</translation>
    </message>
    <message>
        <source>The path %1 leads out of the table&apos;s folder; move the recording into it.</source>
        <translation>La ruta %1 sale de la carpeta de la tabla; mueva la grabación a ella.</translation>
    </message>
    <message>
        <source>There is no recording %1.</source>
        <translation>No existe la grabación %1.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; says &quot;%2&quot;, which is no time in seconds.</source>
        <translation>La columna «%1» dice «%2», que no es un tiempo en segundos.</translation>
    </message>
    <message>
        <source>The part ends at %1 s, before it starts at %2 s.</source>
        <translation>La parte termina en %1 s, antes de empezar en %2 s.</translation>
    </message>
    <message>
        <source>The table names %1 twice.</source>
        <translation>La tabla nombra %1 dos veces.</translation>
    </message>
    <message>
        <source>The table labels %1 as %2 and here as %3; the first is kept.</source>
        <translation>La tabla etiqueta %1 como %2 y aquí como %3; se conserva la primera.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns path and label.</source>
        <translation>La tabla está vacía; su primera línea debe nombrar las columnas path y label.</translation>
    </message>
    <message>
        <source>The table has a header, but no rows.</source>
        <translation>La tabla tiene cabecera, pero no filas.</translation>
    </message>
    <message>
        <source>%1 of %2 test speakers are also heard in training: the result tells how well known voices are understood, not new ones.</source>
        <translation>%1 de %2 hablantes de test también se oyen en el entrenamiento: el resultado dice lo bien que se entienden voces conocidas, no nuevas.</translation>
    </message>
    <message>
        <source>%1 of %2 test texts are also spoken in training: the network may have learned the words.</source>
        <translation>%1 de %2 textos de test también se dicen en el entrenamiento: quizá la red ha aprendido las palabras.</translation>
    </message>
    <message>
        <source>%1 test clips are the very sound of a training clip: the result is too good. Remove the duplicates.</source>
        <translation>%1 clips de test son el mismo sonido que un clip de entrenamiento: el resultado es demasiado bueno. Quite los duplicados.</translation>
    </message>
    <message>
        <source>Without the silence at its ends the recording is %1 s long; the network needs at least %2 s. Use a longer recording or a network with fewer levels.</source>
        <translation>Sin el silencio de los extremos, la grabación dura %1 s; la red necesita al menos %2 s. Use una grabación más larga o una red con menos niveles.</translation>
    </message>
    <message>
        <source>The recording is %1 s long; the network needs at least %2 s. Use a longer recording or a network with fewer levels.</source>
        <translation>La grabación dura %1 s; la red necesita al menos %2 s. Use una grabación más larga o una red con menos niveles.</translation>
    </message>
    <message>
        <source>The recording is silent, so that its loudness can&apos;t be normalised; use a recording with sound.</source>
        <translation>La grabación está en silencio, así que no se puede normalizar su volumen; use una grabación con sonido.</translation>
    </message>
    <message>
        <source>The model&apos;s stored deviation must be positive; it is %1.</source>
        <translation>La desviación guardada del modelo debe ser positiva; es %1.</translation>
    </message>
    <message>
        <source>The clip is %1 s long; at least %2 s are needed.</source>
        <translation>El clip dura %1 s; se necesitan al menos %2 s.</translation>
    </message>
    <message>
        <source>The part starts at %1 s; the recording %2 is only %3 s long.</source>
        <translation>La parte empieza en %1 s; la grabación %2 solo dura %3 s.</translation>
    </message>
    <message>
        <source>The part ends at %1 s; the recording %2 is only %3 s long.</source>
        <translation>La parte termina en %1 s; la grabación %2 solo dura %3 s.</translation>
    </message>
    <message>
        <source>The part from %1 s to %2 s holds no sample.</source>
        <translation>La parte de %1 s a %2 s no contiene ninguna muestra.</translation>
    </message>
    <message>
        <source>The recording is silent (below -90 dB throughout).</source>
        <translation>La grabación está en silencio (por debajo de −90 dB en todo momento).</translation>
    </message>
    <message>
        <source>The recording is clipped: its peaks are cut off at full scale. It is used all the same.</source>
        <translation>La grabación está saturada: sus picos están recortados a fondo de escala. Se usa igualmente.</translation>
    </message>
    <message>
        <source>Checking the recordings</source>
        <translation>Comprobando las grabaciones</translation>
    </message>
    <message>
        <source>The same sound as %1 (labelled %2 there, %3 here).</source>
        <translation>El mismo sonido que %1 (allí etiquetado %2; aquí, %3).</translation>
    </message>
    <message>
        <source>%1 folds are not possible here; choose %2 to %3.</source>
        <translation>Aquí no son posibles %1 particiones; elija de %2 a %3.</translation>
    </message>
    <message>
        <source>The speaker of %1 of %2 clips is not known; give the table a column &quot;speaker&quot; or choose the stratified split.</source>
        <translation>No se conoce el hablante de %1 de %2 clips; añada a la tabla una columna «speaker» o elija la división estratificada.</translation>
    </message>
    <message>
        <source>The corpus has %1 speakers; at least 3 are needed, to train, to select and to test. Choose the stratified split.</source>
        <translation>El corpus tiene %1 hablantes; se necesitan al menos 3 para entrenar, seleccionar y probar. Elija la división estratificada.</translation>
    </message>
    <message>
        <source>What is said is not known for %1 of %2 clips; give the table a column &quot;text&quot; or choose the stratified split.</source>
        <translation>No se sabe lo que se dice en %1 de %2 clips; añada a la tabla una columna «text» o elija la división estratificada.</translation>
    </message>
    <message>
        <source>The corpus has %1 texts; at least 3 are needed, to train, to select and to test. Choose the stratified split.</source>
        <translation>El corpus tiene %1 textos; se necesitan al menos 3 para entrenar, seleccionar y probar. Elija la división estratificada.</translation>
    </message>
    <message>
        <source>Folds of speakers need at least 3 folds, to train, to select and to test; %1 was asked for.</source>
        <translation>Las particiones de hablantes requieren al menos 3 particiones para entrenar, seleccionar y probar; se pidieron %1.</translation>
    </message>
    <message>
        <source>Stratified 80/10/10</source>
        <translation>Estratificada 80/10/10</translation>
    </message>
    <message>
        <source>A random tenth of each class tests, another selects the model; speakers and texts are shared.</source>
        <translation>Un décimo al azar de cada clase prueba, otro selecciona el modelo; se comparten hablantes y textos.</translation>
    </message>
    <message>
        <source>90/10 with folds inside</source>
        <translation>90/10 con particiones internas</translation>
    </message>
    <message>
        <source>A random tenth of each class tests; cross-validation runs inside the rest (the published protocol).</source>
        <translation>Un décimo al azar de cada clase prueba; la validación cruzada se hace en el resto (el protocolo publicado).</translation>
    </message>
    <message>
        <source>Leave one speaker out</source>
        <translation>Dejar un hablante fuera</translation>
    </message>
    <message>
        <source>Each speaker tests once, unheard in training; another one selects the model.</source>
        <translation>Cada hablante prueba una vez, sin haberse oído en el entrenamiento; otro selecciona el modelo.</translation>
    </message>
    <message>
        <source>Folds of speakers</source>
        <translation>Particiones de hablantes</translation>
    </message>
    <message>
        <source>Speakers are dealt into folds of similar size; no speaker is in two parts at once.</source>
        <translation>Los hablantes se reparten en particiones de tamaño similar; ninguno está en dos partes a la vez.</translation>
    </message>
    <message>
        <source>Leave one sentence out</source>
        <translation>Dejar una frase fuera</translation>
    </message>
    <message>
        <source>Each text tests once, unheard in training; another one selects the model.</source>
        <translation>Cada texto prueba una vez, sin haberse oído en el entrenamiento; otro selecciona el modelo.</translation>
    </message>
    <message>
        <source>Train on everything</source>
        <translation>Entrenar con todo</translation>
    </message>
    <message>
        <source>Every clip trains; nothing is left to select or to test the model.</source>
        <translation>Todos los clips entrenan; no queda nada para seleccionar ni probar el modelo.</translation>
    </message>
    <message>
        <source>There is no split &quot;%1&quot;; the known ones are %2.</source>
        <translation>No existe la división «%1»; las conocidas son %2.</translation>
    </message>
    <message>
        <source>Stopped before every file was classified.</source>
        <translation>Se detuvo antes de clasificar todos los archivos.</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Clasificando</translation>
    </message>
    <message>
        <source>The model has no class “%1”; map the label to one of the model&apos;s classes to count this clip.</source>
        <translation>El modelo no tiene la clase «%1»; asigne la etiqueta a una de las clases del modelo para contar este clip.</translation>
    </message>
    <message>
        <source>There are no clips to evaluate; choose a split part that has some.</source>
        <translation>No hay clips que evaluar; elija una parte de la división que los tenga.</translation>
    </message>
    <message>
        <source>The corpus and the model share no class: the corpus has %1, the model %2. Rename them with a class map.</source>
        <translation>El corpus y el modelo no comparten ninguna clase: el corpus tiene %1; el modelo, %2. Cambie los nombres con una tabla de clases.</translation>
    </message>
    <message>
        <source>Stopped before every clip was evaluated.</source>
        <translation>Se detuvo antes de evaluar todos los clips.</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>The model names %1 classes, but its network has %2 outputs.</source>
        <translation>El modelo nombra %1 clases, pero su red tiene %2 salidas.</translation>
    </message>
    <message>
        <source>There is no such compute device; this machine has: %1.</source>
        <translation>No existe ese dispositivo de cálculo; esta máquina tiene: %1.</translation>
    </message>
    <message>
        <source>Matrices are multiplied by the slow reference BLAS: training takes about three times as long as it could. On Debian, “apt install libopenblas0-openmp” puts that right.</source>
        <translation>Las matrices se multiplican con la lenta BLAS de referencia: el entrenamiento tarda unas tres veces más de lo necesario. En Debian, «apt install libopenblas0-openmp» lo soluciona.</translation>
    </message>
    <message>
        <source>This OpenBLAS has threads of its own that compete with LibTorch&apos;s: training takes about a third longer than it could. On Debian, “apt install libopenblas0-openmp” puts that right.</source>
        <translation>Esta OpenBLAS tiene hilos propios que compiten con los de LibTorch: el entrenamiento tarda alrededor de un tercio más de lo necesario. En Debian, «apt install libopenblas0-openmp» lo soluciona.</translation>
    </message>
    <message>
        <source>The network&apos;s input has the shape [clips, 1, samples]; this one is %1.</source>
        <translation>La entrada de la red tiene la forma [clips, 1, muestras]; esta es %1.</translation>
    </message>
    <message>
        <source>There are %1 targets for %2 clips; give one class index a clip.</source>
        <translation>Hay %1 objetivos para %2 clips; indique un índice de clase por clip.</translation>
    </message>
    <message>
        <source>The target %1 is no class of this network; its classes are 0 to %2.</source>
        <translation>El objetivo %1 no es una clase de esta red; sus clases van de 0 a %2.</translation>
    </message>
    <message>
        <source>%1 is outside the allowed range of %2 to %3.</source>
        <translation>%1 está fuera del intervalo permitido, de %2 a %3.</translation>
    </message>
    <message>
        <source>There is no wavelet “%1”; use a name such as db10, sym8 or coif3, or leave it empty for random kernels.</source>
        <translation>No existe la wavelet «%1»; use un nombre como db10, sym8 o coif3, o déjelo vacío para núcleos aleatorios.</translation>
    </message>
    <message>
        <source>In CQF mode every level has the same kernel, but this one differs from level 0&apos;s; the model is PerLayer or the file is damaged.</source>
        <translation>En modo CQF todos los niveles tienen el mismo núcleo, pero este difiere del del nivel 0; el modelo es PerLayer o el archivo está dañado.</translation>
    </message>
    <message>
        <source>This tensor of shape %1 is missing; the file is incomplete or holds another kind of network.</source>
        <translation>Falta este tensor de forma %1; el archivo está incompleto o contiene otro tipo de red.</translation>
    </message>
    <message>
        <source>This tensor has the shape %1 where the network&apos;s configuration needs %2.</source>
        <translation>Este tensor tiene la forma %1 donde la configuración de la red necesita %2.</translation>
    </message>
    <message>
        <source>The network has no tensor of this name (shape %1); the file belongs to another configuration or kind of network.</source>
        <translation>La red no tiene ningún tensor con este nombre (forma %1); el archivo pertenece a otra configuración u otro tipo de red.</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is full; use a smaller batch, shorter clips or the CPU.</source>
        <translation>La memoria de la GPU está llena; use un lote menor, clips más cortos o la CPU.</translation>
    </message>
    <message>
        <source>The machine&apos;s memory is full; use a smaller batch or shorter clips.</source>
        <translation>La memoria de la máquina está llena; use un lote menor o clips más cortos.</translation>
    </message>
    <message>
        <source>The GPU failed (%1); try again or use the CPU.</source>
        <translation>Falló la GPU (%1); inténtelo de nuevo o use la CPU.</translation>
    </message>
    <message>
        <source>LibTorch reported an unexpected error: %1</source>
        <translation>LibTorch comunicó un error inesperado: %1</translation>
    </message>
    <message>
        <source>The lowest signal-to-noise ratio (%1 dB) is above the highest (%2 dB): swap them.</source>
        <translation>La menor relación señal-ruido (%1 dB) está por encima de la mayor (%2 dB): intercámbielas.</translation>
    </message>
    <message>
        <source>The stored deviation must be above 0.</source>
        <translation>La desviación guardada debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>This is not a configuration: a JSON object with one entry an option is needed.</source>
        <translation>Esto no es una configuración: se necesita un objeto JSON con una entrada por opción.</translation>
    </message>
    <message>
        <source>An option is a number, true, false or a text; this is something else.</source>
        <translation>Una opción es un número, true, false o un texto; esto es otra cosa.</translation>
    </message>
    <message>
        <source>There is no such preset; there are %1.</source>
        <translation>No existe ese ajuste predefinido; hay %1.</translation>
    </message>
    <message>
        <source>%1 is out of range: this option takes %2 to %3.</source>
        <translation>%1 está fuera de rango: esta opción admite de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number: this option takes %2 to %3.</source>
        <translation>«%1» no es un número entero: esta opción admite de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number: this option takes %2 to %3.</source>
        <translation>«%1» no es un número: esta opción admite de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false: write one of these.</source>
        <translation>«%1» no es ni true ni false: escriba uno de los dos.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices: %2.</source>
        <translation>«%1» no es una de las opciones: %2.</translation>
    </message>
    <message>
        <source>There is no such training option; the nearest is %1.</source>
        <translation>No existe esa opción de entrenamiento; la más parecida es %1.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>How clips are divided into training, validation and test. Leave-one-speaker-out tells how well unknown voices are recognised; random splits share speakers and are kinder.</source>
        <translation>Cómo se reparten los clips entre entrenamiento, validación y test. Dejar un hablante fuera dice lo bien que se reconocen voces desconocidas; las divisiones al azar comparten hablantes y son más benévolas.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>How many parts k-fold and grouped splits are cut into; each takes its turn. 10 is the paper&apos;s.</source>
        <translation>En cuántas partes se cortan las divisiones kfold y grouped; cada una tiene su turno. 10 es lo que usa el artículo.</translation>
    </message>
    <message>
        <source>Fold to train</source>
        <translation>Partición que entrenar</translation>
    </message>
    <message>
        <source>Which of the split&apos;s folds this run trains, from 1. With one speaker or sentence a fold: which of these is the test.</source>
        <translation>Cuál de las particiones de la división entrena esta ejecución, desde 1. Con un hablante o una frase por partición: cuál de ellos es el test.</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Semilla de la división</translation>
    </message>
    <message>
        <source>The same seed divides the same corpus in the same way on every machine. Keep it while you compare options; change it to see how much depends on chance.</source>
        <translation>La misma semilla divide el mismo corpus del mismo modo en cualquier máquina. Manténgala mientras compara opciones; cámbiela para ver cuánto depende del azar.</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>Tabla de clases</translation>
    </message>
    <message>
        <source>Merges, drops or renames labels when the corpus is opened: “exc=hap,fru=” counts exc as hap and drops fru; “*=” drops every label that is not named. Empty keeps all.</source>
        <translation>Fusiona, descarta o renombra etiquetas al abrir el corpus: «exc=hap,fru=» cuenta exc como hap y descarta fru; «*=» descarta toda etiqueta no nombrada. Vacía, conserva todas.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Every recording is converted to this rate. 16000 keeps all of speech; 8000 halves time and memory and keeps the voice&apos;s pitch and vowels.</source>
        <translation>Toda grabación se convierte a esta frecuencia. 16000 conserva toda el habla; 8000 reduce a la mitad tiempo y memoria y conserva el tono y las vocales de la voz.</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <source>clip: each recording gets mean 0 and deviation 1, whatever its loudness. rms: divided by its level. stored: the training clips&apos; statistics, so that loudness keeps telling. none: samples as they are.</source>
        <translation>clip: cada grabación recibe media 0 y desviación 1, sea cual sea su volumen. rms: dividida por su nivel. stored: las estadísticas de los clips de entrenamiento, para que el volumen siga informando. none: las muestras tal cual.</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Recortar silencio</translation>
    </message>
    <message>
        <source>Cuts quiet beginnings and ends off, in training and in use. Helps where recordings start and stop at random moments.</source>
        <translation>Corta los comienzos y finales silenciosos, en el entrenamiento y en el uso. Ayuda cuando las grabaciones empiezan y acaban en momentos arbitrarios.</translation>
    </message>
    <message>
        <source>Silence below</source>
        <translation>Silencio por debajo de</translation>
    </message>
    <message>
        <source>What counts as silence when it is trimmed, relative to the loudest moment.</source>
        <translation>Lo que cuenta como silencio al recortarlo, respecto al momento más fuerte.</translation>
    </message>
    <message>
        <source>Chance of each change</source>
        <translation>Probabilidad de cada alteración</translation>
    </message>
    <message>
        <source>How probable each kind of change below is for a clip in an epoch. Changes touch training clips only, and are drawn anew each epoch.</source>
        <translation>Probabilidad de cada tipo de alteración de abajo para un clip en una época. Solo afectan a los clips de entrenamiento y se sortean de nuevo en cada época.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Plays a clip faster or slower by up to this share, pitch included: imitates other voices. 0.1 is cautious, 0.22 helped on small corpora; 0 is off.</source>
        <translation>Reproduce un clip más rápido o más lento hasta en esta proporción, tono incluido: imita otras voces. 0,1 es prudente, 0,22 ayudó en corpus pequeños; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation>Recorte más corto</translation>
    </message>
    <message>
        <source>Keeps a random stretch of the clip, at least this share of it. 0.6 helped on small corpora; 1 keeps all.</source>
        <translation>Conserva un tramo al azar del clip, al menos esta proporción. 0,6 ayudó en corpus pequeños; 1 lo conserva todo.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Noise, loudest</source>
        <translation>Ruido, máximo</translation>
    </message>
    <message>
        <source>Lowest signal-to-noise ratio of the added white noise: 8 is loud, 30 barely heard. Noise is off when both ratios are 0.</source>
        <translation>Menor relación señal-ruido del ruido blanco añadido: 8 es fuerte, 30 apenas se oye. No hay ruido si ambas relaciones son 0.</translation>
    </message>
    <message>
        <source>Noise, quietest</source>
        <translation>Ruido, mínimo</translation>
    </message>
    <message>
        <source>Highest signal-to-noise ratio of the added white noise; not below the lowest.</source>
        <translation>Mayor relación señal-ruido del ruido blanco añadido; no inferior a la menor.</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <translation>Ecualizador</translation>
    </message>
    <message>
        <source>Random tone colour: a filter of 9 taps that differ from “unchanged” by this standard deviation. 0.15 imitates other microphones and rooms; 0 is off.</source>
        <translation>Timbre al azar: un filtro de 9 coeficientes que difieren de «sin cambios» en esta desviación típica. 0,15 imita otros micrófonos y salas; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Flip the sign</source>
        <translation>Invertir el signo</translation>
    </message>
    <message>
        <source>Turns the waveform upside down: inaudible, and keeps the network from learning a microphone&apos;s polarity.</source>
        <translation>Invierte la forma de onda: es inaudible y evita que la red aprenda la polaridad de un micrófono.</translation>
    </message>
    <message>
        <source>Silenced stretches</source>
        <translation>Tramos silenciados</translation>
    </message>
    <message>
        <source>Up to so many stretches of a clip are silenced, so that no single moment decides; 0 is off.</source>
        <translation>Se silencian hasta tantos tramos de un clip, para que ningún momento decida por sí solo; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Longest silenced stretch</source>
        <translation>Tramo silenciado más largo</translation>
    </message>
    <message>
        <source>Each silenced stretch is at most this share of the clip.</source>
        <translation>Cada tramo silenciado ocupa como mucho esta proporción del clip.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Corpus and split</source>
        <translation>Corpus y división</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often every training clip is seen. Small corpora with augmentation go on improving for 150 to 300 epochs.</source>
        <translation>Cuántas veces se ve cada clip de entrenamiento. Los corpus pequeños con aumento de datos siguen mejorando durante 150 a 300 épocas.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Clips that are learned from at once. Larger is faster on a GPU and takes more memory; halve it when memory runs out.</source>
        <translation>Clips de los que se aprende a la vez. Más grande es más rápido en una GPU y ocupa más memoria; redúzcalo a la mitad si falta memoria.</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>clips</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Stops when the validation UAR has not improved for so many epochs; 0 trains them all. With a falling learning rate the best epochs are often the last.</source>
        <translation>Se detiene cuando la UAR de validación no ha mejorado en tantas épocas; 0 las entrena todas. Con una tasa de aprendizaje decreciente, las mejores épocas suelen ser las últimas.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Fixes the first weights, the order of the clips and their random changes. The same seed, corpus and options give the same model on a processor.</source>
        <translation>Fija los primeros pesos, el orden de los clips y sus alteraciones al azar. La misma semilla, corpus y opciones dan el mismo modelo en un procesador.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>adamw keeps weight decay apart from the gradients and is the better start; adam is the older form.</source>
        <translation>adamw separa el decaimiento de pesos de los gradientes y es mejor punto de partida; adam es la forma más antigua.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Size of a learning step. 0.0005 to 0.002 suits AdamW; lower it when the loss jumps or becomes infinite, raise it when it hardly falls.</source>
        <translation>Tamaño de un paso de aprendizaje. De 0,0005 a 0,002 conviene a AdamW; bájela si la pérdida salta o se hace infinita, súbala si apenas baja.</translation>
    </message>
    <message>
        <source>Wavelet learning rate</source>
        <translation>Tasa de aprendizaje de wavelets</translation>
    </message>
    <message>
        <source>Learning rate of wavelet kernels and thresholds, relative to the rest. 0.1 to 0.5 lets wavelets change gently.</source>
        <translation>Tasa de aprendizaje de los núcleos de wavelet y los umbrales, respecto al resto. De 0,1 a 0,5 deja que las wavelets cambien con suavidad.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Pulls weights towards 0 and so against learning by heart; kernels, thresholds and biases are spared. 0.0001 to 0.01.</source>
        <translation>Tira de los pesos hacia 0 y evita así que se aprenda de memoria; no afecta a núcleos, umbrales ni sesgos. De 0,0001 a 0,01.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Límite del gradiente</translation>
    </message>
    <message>
        <source>Longest gradient that is used as it is; longer ones are shortened to it, which keeps a bad batch from wrecking the weights. 0 is off.</source>
        <translation>Mayor gradiente que se usa tal cual; los mayores se reducen a él, lo que evita que un mal lote arruine los pesos. 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Share of the training in which the learning rate rises from 0; 0.05 steadies the start.</source>
        <translation>Proporción del entrenamiento en que la tasa de aprendizaje sube desde 0; 0,05 estabiliza el comienzo.</translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation>Épocas por escalón</translation>
    </message>
    <message>
        <source>The step schedule lowers the learning rate after each so many epochs.</source>
        <translation>El programa step reduce la tasa de aprendizaje cada vez que pasan tantas épocas.</translation>
    </message>
    <message>
        <source>Factor of a step</source>
        <translation>Factor del escalón</translation>
    </message>
    <message>
        <source>What the step schedule multiplies the learning rate by.</source>
        <translation>Por cuánto multiplica el programa step la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>cross-entropy counts every clip by how improbable its class was found; focal counts clips that are already right for less, which helps where some classes are hard.</source>
        <translation>cross-entropy cuenta cada clip según lo improbable que se halló su clase; focal cuenta menos los clips ya acertados, lo que ayuda cuando algunas clases son difíciles.</translation>
    </message>
    <message>
        <source>Focal exponent</source>
        <translation>Exponente focal</translation>
    </message>
    <message>
        <source>How little the focal loss counts clips that are already right; 0 is cross-entropy, 2 is usual.</source>
        <translation>Lo poco que la pérdida focal cuenta los clips ya acertados; 0 es la entropía cruzada, 2 es lo habitual.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de las clases</translation>
    </message>
    <message>
        <source>balanced counts clips of rare classes for more, so that every class weighs the same: better UAR on uneven corpora, sometimes at the price of accuracy.</source>
        <translation>balanced cuenta más los clips de clases raras, para que cada clase pese igual: mejor UAR en corpus desiguales, a veces a costa de la exactitud.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Share of certainty that is spread over all classes: 0.1 makes the network less overconfident.</source>
        <translation>Proporción de certeza que se reparte entre todas las clases: 0,1 reduce el exceso de confianza de la red.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Starting wavelet</source>
        <translation>Wavelet inicial</translation>
    </message>
    <message>
        <source>The wavelet whose low-pass filter the kernels start from. db10 is the published choice; shorter ones take shorter clips. “random” draws the taps from a normal distribution instead.</source>
        <translation>La wavelet de cuyo filtro paso bajo parten los núcleos. db10 es la elección publicada; las más cortas admiten clips más cortos. «random» toma los coeficientes de una distribución normal.</translation>
    </message>
    <message>
        <source>Decomposition levels</source>
        <translation>Niveles de descomposición</translation>
    </message>
    <message>
        <source>How often the sound is halved in rate: each level adds one band, an octave lower. More levels see slower changes and need longer clips; a level doubles the shortest clip.</source>
        <translation>Cuántas veces se reduce a la mitad la frecuencia del sonido: cada nivel añade una banda, una octava más abajo. Más niveles ven cambios más lentos y necesitan clips más largos; un nivel duplica el clip más corto.</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>CQF: one kernel for all levels and both filters. PerLayer: one kernel a level. PerFilter: an own kernel for the low-pass and the high-pass of each level; best in the paper.</source>
        <translation>CQF: un núcleo para todos los niveles y ambos filtros. PerLayer: un núcleo por nivel. PerFilter: un núcleo propio para el paso bajo y el paso alto de cada nivel; el mejor en el artículo.</translation>
    </message>
    <message>
        <source>Taps of random kernels</source>
        <translation>Coeficientes de núcleos aleatorios</translation>
    </message>
    <message>
        <source>Length of the kernels when they start at random; a wavelet brings its own length.</source>
        <translation>Longitud de los núcleos cuando parten del azar; una wavelet trae la suya.</translation>
    </message>
    <message>
        <source>Train the kernels</source>
        <translation>Entrenar los núcleos</translation>
    </message>
    <message>
        <source>Off keeps the starting wavelet as it is: the fixed-wavelet network of the paper&apos;s ablation.</source>
        <translation>Desactivado, la wavelet inicial queda como está: la red de wavelet fija de la ablación del artículo.</translation>
    </message>
    <message>
        <source>Threshold the details</source>
        <translation>Umbralizar los detalles</translation>
    </message>
    <message>
        <source>Applies the learnable asymmetric hard threshold, which removes small coefficients as noise. Off passes every coefficient on unchanged.</source>
        <translation>Aplica el umbral duro asimétrico aprendible, que suprime los coeficientes pequeños como ruido. Desactivado, todo coeficiente pasa sin cambios.</translation>
    </message>
    <message>
        <source>Train the thresholds</source>
        <translation>Entrenar los umbrales</translation>
    </message>
    <message>
        <source>Off keeps both thresholds and the sharpness of every level at their start.</source>
        <translation>Desactivado, ambos umbrales y la pendiente de cada nivel quedan como al inicio.</translation>
    </message>
    <message>
        <source>Initial threshold</source>
        <translation>Umbral inicial</translation>
    </message>
    <message>
        <source>Where both thresholds start, in units of the normalised signal: coefficients below it fade out. The authors tried 0.5 to 1; quiet input needs less.</source>
        <translation>Dónde empiezan ambos umbrales, en unidades de la señal normalizada: los coeficientes por debajo se desvanecen. Los autores probaron de 0,5 a 1; una entrada débil necesita menos.</translation>
    </message>
    <message>
        <source>Threshold sharpness</source>
        <translation>Pendiente del umbral</translation>
    </message>
    <message>
        <source>How abruptly the threshold passes from removing to keeping. The authors tried 10 to 15; small values make it gradual.</source>
        <translation>Con qué brusquedad pasa el umbral de suprimir a conservar. Los autores probaron de 10 a 15; los valores pequeños lo hacen gradual.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channels after the first convolution of each band. Time grows with its square: 32 suits small corpora and processors, 128 is the published size.</source>
        <translation>Canales tras la primera convolución de cada banda. El tiempo crece con su cuadrado: 32 conviene a corpus pequeños y procesadores, 128 es el tamaño publicado.</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>Estado recurrente</translation>
    </message>
    <message>
        <source>Size of the recurrent layers&apos; state, for each direction. The authors tried 32, 64 and 128.</source>
        <translation>Tamaño del estado de las capas recurrentes, en cada sentido. Los autores probaron 32, 64 y 128.</translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation>Capas recurrentes</translation>
    </message>
    <message>
        <source>Recurrent layers stacked in each band. One is enough for small corpora; the authors tried 3, 6 and 9. Time grows in proportion.</source>
        <translation>Capas recurrentes apiladas en cada banda. Una basta para corpus pequeños; los autores probaron 3, 6 y 9. El tiempo crece en proporción.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the bands&apos; outputs that training silences at random. Raise it to 0.2 or 0.3 when training clips are learned far better than validation clips.</source>
        <translation>Proporción de las salidas de las bandas que el entrenamiento silencia al azar. Súbala a 0,2 o 0,3 cuando los clips de entrenamiento se aprenden mucho mejor que los de validación.</translation>
    </message>
    <message>
        <source>Logit scale</source>
        <translation>Escala de los logits</translation>
    </message>
    <message>
        <source>Multiplies the class scores before they become probabilities. At 1, as published, the network can never be more than about 22 % sure among 7 classes; 10 to 15 lets it learn faster.</source>
        <translation>Multiplica las puntuaciones de las clases antes de convertirlas en probabilidades. Con 1, como se publicó, la red nunca puede estar segura a más del 22&#xa0;%, aproximadamente, entre 7 clases; con 10 a 15 aprende más rápido.</translation>
    </message>
    <message>
        <source>Train the logit scale</source>
        <translation>Entrenar la escala de los logits</translation>
    </message>
    <message>
        <source>Off keeps the logit scale at its start.</source>
        <translation>Desactivado, la escala de los logits queda como al inicio.</translation>
    </message>
    <message>
        <source>Learnable wavelets</source>
        <translation>Wavelets aprendibles</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>A small network at 8 kHz with strong augmentation: some hundred clips train in minutes on two processor cores, and it generalises better there than the published size.</source>
        <translation>Una red pequeña a 8 kHz con fuerte aumento de datos: unos cientos de clips se entrenan en minutos en dos núcleos de procesador, y ahí generaliza mejor que el tamaño publicado.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>A fondo</translation>
    </message>
    <message>
        <source>16 kHz, six levels with own low- and high-pass kernels, balanced classes, 200 epochs: for a GPU, or a night.</source>
        <translation>16 kHz, seis niveles con núcleos propios de paso bajo y paso alto, clases equilibradas, 200 épocas: para una GPU, o una noche.</translation>
    </message>
    <message>
        <source>Paper, PerFilter</source>
        <translation>Artículo, PerFilter</translation>
    </message>
    <message>
        <source>The published network: 128 channels, five levels from db10, own low- and high-pass kernels, focal loss, no augmentation. Made for a GPU; learns small corpora by heart.</source>
        <translation>La red publicada: 128 canales, cinco niveles desde db10, núcleos propios de paso bajo y paso alto, pérdida focal, sin aumento de datos. Pensada para una GPU; aprende de memoria los corpus pequeños.</translation>
    </message>
    <message>
        <source>Paper, PerLayer</source>
        <translation>Artículo, PerLayer</translation>
    </message>
    <message>
        <source>The published network with one kernel a level.</source>
        <translation>La red publicada con un núcleo por nivel.</translation>
    </message>
    <message>
        <source>Paper, CQF</source>
        <translation>Artículo, CQF</translation>
    </message>
    <message>
        <source>The published network with one kernel shared by all levels.</source>
        <translation>La red publicada con un núcleo común a todos los niveles.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>A very small network for the demo corpus: under two minutes on two processor cores.</source>
        <translation>Una red muy pequeña para el corpus de demostración: menos de dos minutos en dos núcleos de procesador.</translation>
    </message>
    <message>
        <source>This split has %1 folds; there is no fold %2.</source>
        <translation>Esta división tiene %1 particiones; no existe la partición %2.</translation>
    </message>
    <message>
        <source>The clip is %1 s long; this network needs at least %2 s. Use longer clips or fewer levels (network.levels).</source>
        <translation>El clip dura %1 s; esta red necesita al menos %2 s. Use clips más largos o menos niveles (network.levels).</translation>
    </message>
    <message>
        <source>Stopped while the clips were read.</source>
        <translation>Se detuvo mientras se leían los clips.</translation>
    </message>
    <message>
        <source>This split leaves no training clip of the class “%1”; choose another split or fold, or drop the class.</source>
        <translation>Esta división no deja ningún clip de entrenamiento de la clase «%1»; elija otra división o partición, o descarte la clase.</translation>
    </message>
    <message>
        <source>Every training clip is silent; nothing can be learned from this corpus.</source>
        <translation>Todos los clips de entrenamiento están en silencio; no se puede aprender nada de este corpus.</translation>
    </message>
    <message>
        <source>The training was stopped after %1 finished epochs; their models are kept.</source>
        <translation>El entrenamiento se detuvo tras %1 épocas terminadas; sus modelos se conservan.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>A filter bank needs a low-pass and a high-pass of the same length, at least 2 taps; these have %1 and %2.</source>
        <translation>Un banco de filtros necesita un paso bajo y un paso alto de la misma longitud, de al menos 2 coeficientes; estos tienen %1 y %2.</translation>
    </message>
    <message>
        <source>The kernel has taps that are not numbers: the training diverged. Load an earlier model.</source>
        <translation>El núcleo tiene coeficientes que no son números: el entrenamiento divergió. Cargue un modelo anterior.</translation>
    </message>
    <message>
        <source>The kernel&apos;s taps add up to %1: it passes no constant signal, so it is not a low-pass and has no scaling function.</source>
        <translation>Los coeficientes del núcleo suman %1: no deja pasar ninguna señal constante, así que no es un paso bajo y no tiene función de escala.</translation>
    </message>
    <message>
        <source>The kernel has no scaling function: each halving multiplies its largest value by %1 instead of settling, because it lets too much pass at half the sampling rate.</source>
        <translation>El núcleo no tiene función de escala: cada división por dos multiplica su mayor valor por %1 en vez de estabilizarse, porque deja pasar demasiado a la mitad de la frecuencia de muestreo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a recording; WAV, FLAC, OGG, MP3 and AIFF files can.</source>
        <translation>Esto no se puede leer como grabación; sí los archivos WAV, FLAC, OGG, MP3 y AIFF.</translation>
    </message>
    <message>
        <source>%1 clips: the training part of the split &quot;%2&quot;.</source>
        <translation>%1 clips: la parte de entrenamiento de la división «%2».</translation>
    </message>
    <message>
        <source>%1 clips: the validation part of the split &quot;%2&quot;.</source>
        <translation>%1 clips: la parte de validación de la división «%2».</translation>
    </message>
    <message>
        <source>%1 clips: the test part of the split &quot;%2&quot;.</source>
        <translation>%1 clips: la parte de test de la división «%2».</translation>
    </message>
    <message>
        <source>%1 clips that the split &quot;%2&quot; does not use.</source>
        <translation>%1 clips que la división «%2» no usa.</translation>
    </message>
    <message>
        <source>%1 clips: the whole corpus.</source>
        <translation>%1 clips: todo el corpus.</translation>
    </message>
    <message>
        <source>%1 of these %2 clips trained this model: the figures say how well it remembers, not how well it recognises. Choose the test part for that.</source>
        <translation>%1 de estos %2 clips entrenaron este modelo: las cifras dicen lo bien que recuerda, no lo bien que reconoce. Para eso, elija la parte de test.</translation>
    </message>
    <message>
        <source>%1 of these clips chose the epoch that was kept: the figures are a little too good. Choose the test part for an honest result.</source>
        <translation>%1 de estos clips eligieron la época que se conservó: las cifras son algo optimistas. Elija la parte de test para un resultado honesto.</translation>
    </message>
    <message>
        <source>The model does not say what it was trained on: some of these clips may have been among it.</source>
        <translation>El modelo no dice con qué se entrenó: algunos de estos clips pueden haber formado parte de ello.</translation>
    </message>
    <message>
        <source>The model was trained on a corpus of this name, but its split can&apos;t be rebuilt from this one: some of these clips may have trained it.</source>
        <translation>El modelo se entrenó con un corpus de este nombre, pero su división no se puede reconstruir a partir de este: algunos de estos clips pueden haberlo entrenado.</translation>
    </message>
    <message>
        <source>This part of the split has no clips. Choose another part, or another split on the Corpus page.</source>
        <translation>Esta parte de la división no tiene clips. Elija otra parte, u otra división en la página Corpus.</translation>
    </message>
    <message>
        <source>The machine&apos;s memory is used up.</source>
        <translation>La memoria de la máquina se ha agotado.</translation>
    </message>
    <message>
        <source>Something unexpected happened: %1</source>
        <translation>Ocurrió algo inesperado: %1</translation>
    </message>
    <message>
        <source>Analysing the wavelets</source>
        <translation>Analizando las wavelets</translation>
    </message>
    <message>
        <source>The analysis of the wavelets was cancelled.</source>
        <translation>Se canceló el análisis de las wavelets.</translation>
    </message>
    <message>
        <source>A figure can be saved as .png, .svg, .pdf or .csv, not as &quot;%1&quot;. Choose one of these endings.</source>
        <translation>Una figura se puede guardar como .png, .svg, .pdf o .csv, no como «%1». Elija una de estas extensiones.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>This run is being trained; stop it before you delete it.</source>
        <translation>Esta ejecución se está entrenando; deténgala antes de eliminarla.</translation>
    </message>
    <message>
        <source>The folder could not be moved to the trash: there is none for its disk, or it may not be changed.</source>
        <translation>No se pudo mover la carpeta a la papelera: su disco no tiene, o no se puede modificar.</translation>
    </message>
    <message>
        <source>There is another folder of this name by now.</source>
        <translation>Ahora hay otra carpeta con este nombre.</translation>
    </message>
    <message>
        <source>The folder could not be moved back from the trash.</source>
        <translation>No se pudo sacar la carpeta de la papelera.</translation>
    </message>
    <message>
        <source>Stopped while runs were read.</source>
        <translation>Se detuvo mientras se leían las ejecuciones.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>A worker could not go on: %1</source>
        <translation>Un proceso de trabajo no pudo continuar: %1</translation>
    </message>
    <message>
        <source>The search space is empty: name at least one option to vary.</source>
        <translation>El espacio de búsqueda está vacío: indique al menos una opción que variar.</translation>
    </message>
    <message>
        <source>This disk can&apos;t lock files, so two programs could write here at once; use a folder on another disk.</source>
        <translation>Este disco no puede bloquear archivos, así que dos programas podrían escribir aquí a la vez; use una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>The command line program is not beside this one; install both together.</source>
        <translation>El programa de línea de órdenes no está junto a este; instale ambos a la vez.</translation>
    </message>
    <message>
        <source>A SigWavNet or a CNN-n-GRU has this tensor, and the file does not: it holds another kind of network or is incomplete.</source>
        <translation>Un SigWavNet o un CNN-n-GRU tiene este tensor y el archivo no: contiene otro tipo de red o está incompleto.</translation>
    </message>
    <message>
        <source>Another process is training this run; wait until it has ended, or stop it.</source>
        <translation>Otro proceso está entrenando esta ejecución; espere a que acabe o deténgalo.</translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB and the cache may take %2 GiB; set SIGWAVNET_INPUT_CACHE_GIB to more.</source>
        <translation>Los clips preparados necesitan %1 GiB y la caché puede ocupar %2 GiB; aumente SIGWAVNET_INPUT_CACHE_GIB.</translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB and the disk of the cache has %2 GiB left; free some space, or set SIGWAVNET_INPUT_CACHE to a folder on another disk.</source>
        <translation>Los clips preparados necesitan %1 GiB y en el disco de la caché quedan %2 GiB; libere espacio o asigne a SIGWAVNET_INPUT_CACHE una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>The recording has changed since the corpus was opened; open the corpus again.</source>
        <translation>La grabación ha cambiado desde que se abrió el corpus; vuelva a abrir el corpus.</translation>
    </message>
    <message>
        <source>Stopped while the clips were prepared.</source>
        <translation>Se detuvo mientras se preparaban los clips.</translation>
    </message>
    <message>
        <source>The file that was just written can&apos;t be read; check the disk.</source>
        <translation>No se puede leer el archivo recién escrito; compruebe el disco.</translation>
    </message>
    <message>
        <source>Preparing clips</source>
        <translation>Preparando clips</translation>
    </message>
    <message>
        <source>This is no whole file of prepared clips.</source>
        <translation>Este no es un archivo completo de clips preparados.</translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB, only %2 GiB of memory are free, and there is no cache on a disk. Set SIGWAVNET_INPUT_CACHE to a folder with room, or lower preparation.rate.</source>
        <translation>Los clips preparados necesitan %1 GiB, solo hay %2 GiB de memoria libres y no hay caché en disco. Asigne a SIGWAVNET_INPUT_CACHE una carpeta con espacio o reduzca preparation.rate.</translation>
    </message>
    <message>
        <source>Stratified folds</source>
        <translation>Particiones estratificadas</translation>
    </message>
    <message>
        <source>Each class is dealt into folds; each fold tests once, the next one selects the model; speakers and texts are shared.</source>
        <translation>Cada clase se reparte en particiones; cada partición prueba una vez y la siguiente selecciona el modelo; se comparten hablantes y textos.</translation>
    </message>
    <message>
        <source>The clip has %1 samples; this network needs at least %2. Use a longer recording or a network of fewer levels or layers.</source>
        <translation>El clip tiene %1 muestras; esta red necesita al menos %2. Use una grabación más larga o una red con menos niveles o capas.</translation>
    </message>
    <message>
        <source>The least training must be at least 1 epoch, not %1.</source>
        <translation>El entrenamiento mínimo debe ser de al menos 1 época, no %1.</translation>
    </message>
    <message>
        <source>The reduction factor must be at least 2, not %1.</source>
        <translation>El factor de reducción debe ser al menos 2, no %1.</translation>
    </message>
    <message>
        <source>The early-stopping rate can&apos;t be negative (%1).</source>
        <translation>La tasa de parada temprana no puede ser negativa (%1).</translation>
    </message>
    <message>
        <source>Not one rung fits: the first would end after %1 epochs × %2^%3, but at most %4 are allowed. Raise the largest number of epochs or lower the least.</source>
        <translation>No cabe ningún peldaño: el primero acabaría tras %1 épocas × %2^%3, pero se permiten %4 como máximo. Aumente el número máximo de épocas o reduzca el mínimo.</translation>
    </message>
    <message>
        <source>Too few trials to tell which options matter: %1 ended so far, at least %2 are needed.</source>
        <translation>Hay muy pocas pruebas para decir qué opciones importan: han terminado %1 hasta ahora y se necesitan al menos %2.</translation>
    </message>
    <message>
        <source>From %1 trials only: take the order as a hint. With %2 or more it becomes steady.</source>
        <translation>Solo de %1 pruebas: tome el orden como un indicio. Con %2 o más se vuelve estable.</translation>
    </message>
    <message>
        <source>The split “%1” has no validation clips, by which a search judges its trials; choose another.</source>
        <translation>La división «%1» no tiene clips de validación, con los que una búsqueda juzga sus pruebas; elija otra.</translation>
    </message>
    <message>
        <source>The folder already holds files; choose a new one for this search, or resume the search that is in it.</source>
        <translation>La carpeta ya contiene archivos; elija una nueva para esta búsqueda o reanude la búsqueda que hay en ella.</translation>
    </message>
    <message>
        <source>There is no search in this folder: it has no search.json.</source>
        <translation>No hay ninguna búsqueda en esta carpeta: no tiene search.json.</translation>
    </message>
    <message>
        <source>This corpus has other clips, labels or samples than the one that the search began with, so its trials could not be compared. Restore it, or begin a new search.</source>
        <translation>Este corpus tiene clips, etiquetas o muestras distintos de aquel con el que empezó la búsqueda, así que sus pruebas no se podrían comparar. Restáurelo o empiece una búsqueda nueva.</translation>
    </message>
    <message>
        <source>What the trial reached is not a number.</source>
        <translation>Lo que alcanzó la prueba no es un número.</translation>
    </message>
    <message>
        <source>This line of the search&apos;s journal makes no sense: the file was changed or damaged.</source>
        <translation>Esta línea del diario de la búsqueda no tiene sentido: el archivo se modificó o está dañado.</translation>
    </message>
    <message>
        <source>This entry is missing or of another kind; the file is damaged.</source>
        <translation>Esta entrada falta o es de otro tipo; el archivo está dañado.</translation>
    </message>
    <message>
        <source>There is no “%1” here; there are %2.</source>
        <translation>Aquí no existe «%1»; hay %2.</translation>
    </message>
    <message>
        <source>Trials must train for at least 1 epoch.</source>
        <translation>Las pruebas deben entrenar al menos 1 época.</translation>
    </message>
    <message>
        <source>A search needs at least 1 trial.</source>
        <translation>Una búsqueda necesita al menos 1 prueba.</translation>
    </message>
    <message>
        <source>This grid has %1 combinations. Give fewer values or “steps”, or draw configurations at random.</source>
        <translation>Esta cuadrícula tiene %1 combinaciones. Indique menos valores o «steps», o elija las configuraciones al azar.</translation>
    </message>
    <message>
        <source>%1 trials are too many: at most %2 make sense.</source>
        <translation>%1 pruebas son demasiadas: tienen sentido %2 como máximo.</translation>
    </message>
    <message>
        <source>This is not the description of a search; the file is damaged.</source>
        <translation>Esto no es la descripción de una búsqueda; el archivo está dañado.</translation>
    </message>
    <message>
        <source>A newer version of this program began this search (format %1; this one knows %2): update it to go on.</source>
        <translation>Una versión más reciente de este programa empezó esta búsqueda (formato %1; esta conoce %2): actualícelo para continuar.</translation>
    </message>
    <message>
        <source>This event of trial %1 fits neither the search&apos;s settings nor the events before it: the file was changed or damaged.</source>
        <translation>Este evento de la prueba %1 no concuerda con los ajustes de la búsqueda ni con los eventos anteriores: el archivo se modificó o está dañado.</translation>
    </message>
    <message>
        <source>The search itself decides how long a trial trains: leave this option out and give the search its least and largest number of epochs.</source>
        <translation>La propia búsqueda decide cuánto entrena una prueba: omita esta opción e indique a la búsqueda sus números mínimo y máximo de épocas.</translation>
    </message>
    <message>
        <source>All trials must learn from and be judged on the same clips, so this option can&apos;t be searched; set it for all of them.</source>
        <translation>Todas las pruebas deben aprender de los mismos clips y juzgarse con los mismos, así que esta opción no se puede buscar; fíjela para todas.</translation>
    </message>
    <message>
        <source>%1 is not a number, which this option takes.</source>
        <translation>%1 no es un número, que es lo que admite esta opción.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false, which this option takes.</source>
        <translation>%1 no es ni true ni false, que es lo que admite esta opción.</translation>
    </message>
    <message>
        <source>%1 is not a text in quotes, which this option takes.</source>
        <translation>%1 no es un texto entre comillas, que es lo que admite esta opción.</translation>
    </message>
    <message>
        <source>The list is empty: name at least one value.</source>
        <translation>La lista está vacía: indique al menos un valor.</translation>
    </message>
    <message>
        <source>%1 stands in the list twice: name each value once.</source>
        <translation>%1 está dos veces en la lista: indique cada valor una vez.</translation>
    </message>
    <message>
        <source>The range is the wrong way round: %1 is above %2.</source>
        <translation>El intervalo está al revés: %1 es mayor que %2.</translation>
    </message>
    <message>
        <source>A range from %1 to %1 has one value only: write it as a list, [%1].</source>
        <translation>Un intervalo de %1 a %1 tiene un solo valor: escríbalo como lista, [%1].</translation>
    </message>
    <message>
        <source>A logarithmic range must begin above 0, not at %1.</source>
        <translation>Un intervalo logarítmico debe empezar por encima de 0, no en %1.</translation>
    </message>
    <message>
        <source>This option takes whole numbers, so a range from %1 to %2 does not fit.</source>
        <translation>Esta opción admite números enteros, así que un intervalo de %1 a %2 no sirve.</translation>
    </message>
    <message>
        <source>“steps” must be a whole number from 1 to 1000.</source>
        <translation>«steps» debe ser un número entero de 1 a 1000.</translation>
    </message>
    <message>
        <source>“%1” means nothing here: there are range, log_range and steps.</source>
        <translation>«%1» no significa nada aquí: hay range, log_range y steps.</translation>
    </message>
    <message>
        <source>Give either “range” or “log_range”, with two numbers: {&quot;range&quot;: [1, 2]}.</source>
        <translation>Indique «range» o «log_range», con dos números: {&quot;range&quot;: [1, 2]}.</translation>
    </message>
    <message>
        <source>This option takes no numbers and so has no range: list its values instead.</source>
        <translation>Esta opción no admite números y por eso no tiene intervalo: enumere sus valores.</translation>
    </message>
    <message>
        <source>A range has two numbers: [lowest, highest].</source>
        <translation>Un intervalo tiene dos números: [menor, mayor].</translation>
    </message>
    <message>
        <source>Give a list of values, such as [1, 2], or a range, such as {&quot;range&quot;: [1, 2]}.</source>
        <translation>Indique una lista de valores, como [1, 2], o un intervalo, como {&quot;range&quot;: [1, 2]}.</translation>
    </message>
    <message>
        <source>This is not a search space: a JSON object is needed, with an entry an option, such as {&quot;network.levels&quot;: [4, 5, 6]}.</source>
        <translation>Esto no es un espacio de búsqueda: se necesita un objeto JSON con una entrada por opción, como {&quot;network.levels&quot;: [4, 5, 6]}.</translation>
    </message>
    <message>
        <source>This option stands here twice: keep one entry.</source>
        <translation>Esta opción está aquí dos veces: deje una sola entrada.</translation>
    </message>
    <message>
        <source>This trial&apos;s network takes clips of at least %1 s, and the corpus&apos; shortest has %2 s. Leave shorter clips out of the whole search, so that all trials are judged by the same clips.</source>
        <translation>La red de esta prueba admite clips de al menos %1 s, y el más corto del corpus dura %2 s. Excluya los clips más cortos de toda la búsqueda, para que todas las pruebas se juzguen con los mismos clips.</translation>
    </message>
    <message>
        <source>The trial was stopped before the end of its rung; it can be gone on with.</source>
        <translation>La prueba se detuvo antes del final de su peldaño; se puede continuar.</translation>
    </message>
    <message>
        <source>The validation metric was a number in none of the trial&apos;s epochs.</source>
        <translation>La métrica de validación no fue un número en ninguna época de la prueba.</translation>
    </message>
    <message>
        <source>Fixed db10</source>
        <translation>db10 fija</translation>
    </message>
    <message>
        <source>Fixed db10, thresholds</source>
        <translation>db10 fija, umbrales</translation>
    </message>
    <message>
        <source>CQF kernels</source>
        <translation>Núcleos CQF</translation>
    </message>
    <message>
        <source>CQF kernels, thresholds</source>
        <translation>Núcleos CQF, umbrales</translation>
    </message>
    <message>
        <source>PerLayer kernels</source>
        <translation>Núcleos PerLayer</translation>
    </message>
    <message>
        <source>PerLayer kernels, thresholds</source>
        <translation>Núcleos PerLayer, umbrales</translation>
    </message>
    <message>
        <source>PerFilter kernels</source>
        <translation>Núcleos PerFilter</translation>
    </message>
    <message>
        <source>PerFilter kernels, thresholds</source>
        <translation>Núcleos PerFilter, umbrales</translation>
    </message>
    <message>
        <source>The checkpoint does not say where the training stood.</source>
        <translation>El punto de control no dice dónde estaba el entrenamiento.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this checkpoint; update to go on with the run.</source>
        <translation>Una versión más reciente de este programa escribió este punto de control; actualice para continuar la ejecución.</translation>
    </message>
    <message>
        <source>The checkpoint is damaged: its content does not match its checksum.</source>
        <translation>El punto de control está dañado: su contenido no coincide con su suma de comprobación.</translation>
    </message>
    <message>
        <source>No checkpoint of this run can be read any more (%1). Its models can still be used, but to train on, start a new run.</source>
        <translation>Ya no se puede leer ningún punto de control de esta ejecución (%1). Sus modelos aún se pueden usar, pero para seguir entrenando inicie una ejecución nueva.</translation>
    </message>
    <message>
        <source>The file of this finished run can&apos;t be understood; remove the run&apos;s folder to train it again.</source>
        <translation>No se entiende el archivo de esta ejecución terminada; elimine su carpeta para entrenarla de nuevo.</translation>
    </message>
    <message>
        <source>This line is not the record of an epoch. Remove it, or the whole file.</source>
        <translation>Esta línea no es el registro de una época. Elimínela, o todo el archivo.</translation>
    </message>
    <message>
        <source>Comparing the recordings</source>
        <translation>Comparando las grabaciones</translation>
    </message>
    <message>
        <source>This is not the corpus that the run was started on: %1 clips differ or are missing (%2, for one). Name the right one with --corpus, or start a new run.</source>
        <translation>Este no es el corpus con el que se inició la ejecución: %1 clips difieren o faltan (por ejemplo, %2). Indique el correcto con --corpus o inicie una ejecución nueva.</translation>
    </message>
    <message>
        <source>The memory of %1 is too small even for batches in pieces of one clip; use a smaller network or shorter clips.</source>
        <translation>La memoria de %1 es demasiado pequeña incluso para lotes en fragmentos de un clip; use una red menor o clips más cortos.</translation>
    </message>
    <message>
        <source>The table is larger than 4 GiB; it was not written by this program.</source>
        <translation>La tabla supera los 4 GiB; no la escribió este programa.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s optimizer does not fit this network.</source>
        <translation>El optimizador del punto de control no corresponde a esta red.</translation>
    </message>
    <message>
        <source>The checkpoint holds no count of steps here.</source>
        <translation>El punto de control no contiene aquí ningún número de pasos.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Moves the sound earlier or later by up to this share of the clip; what leaves it is lost and silence fills the gap. 0.1 is usual; 0 is off.</source>
        <translation>Adelanta o retrasa el sonido hasta en esta proporción del clip; lo que sale se pierde y el hueco se llena de silencio. 0,1 es lo habitual; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Makes a clip up to this much louder or quieter after it was normalised: 6 keeps the network from relying on one level; 0 is off.</source>
        <translation>Hace un clip hasta tanto más fuerte o más débil tras normalizarlo: 6 evita que la red dependa de un solo nivel; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Removed bands</source>
        <translation>Bandas suprimidas</translation>
    </message>
    <message>
        <source>Up to so many bands of frequencies are removed from a clip, so that no single band decides; 0 is off.</source>
        <translation>Se suprimen hasta tantas bandas de frecuencia de un clip, para que ninguna decida por sí sola; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Widest removed band</source>
        <translation>Banda suprimida más ancha</translation>
    </message>
    <message>
        <source>Each removed band is at most this share of the spectrum: 0.1 at 8000 Hz is 400 Hz.</source>
        <translation>Cada banda suprimida ocupa como mucho esta proporción del espectro: 0,1 a 8000 Hz son 400 Hz.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Lays a second training clip under some clips, which then count for both classes: guards against learning by heart. 0.2 to 0.3 mixes faintly, 1 with any share; 0 is off.</source>
        <translation>Superpone un segundo clip de entrenamiento a algunos clips, que cuentan entonces para ambas clases: evita que se aprenda de memoria. De 0,2 a 0,3 mezcla poco; 1, en cualquier proporción; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Chance of mixup</source>
        <translation>Probabilidad de mixup</translation>
    </message>
    <message>
        <source>How probable it is that a clip is mixed with a second one in an epoch.</source>
        <translation>Probabilidad de que un clip se mezcle con otro en una época.</translation>
    </message>
    <message>
        <source>Time between checkpoints</source>
        <translation>Tiempo entre puntos de control</translation>
    </message>
    <message>
        <source>A run that is killed goes on from its last checkpoint. One is written at the end of every epoch and, inside an epoch, whenever so much time has passed; 0 writes none inside epochs.</source>
        <translation>Una ejecución cerrada a la fuerza continúa desde su último punto de control. Se escribe uno al final de cada época y, dentro de una época, cada vez que pasa este tiempo; 0 no escribe ninguno dentro de las épocas.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Same bits on a GPU</source>
        <translation>Mismos bits en una GPU</translation>
    </message>
    <message>
        <source>Lets a GPU use only algorithms whose result is the same in every run, which are slower. A processor is always exact for a given number of threads.</source>
        <translation>Limita la GPU a algoritmos cuyo resultado es igual en cada ejecución, que son más lentos. Un procesador siempre es exacto para un número de hilos dado.</translation>
    </message>
    <message>
        <source>TensorBoard event files</source>
        <translation>Archivos de eventos de TensorBoard</translation>
    </message>
    <message>
        <source>Writes curves, histograms of the weights and the confusion matrix into the run&apos;s folder in TensorBoard&apos;s format, every epoch.</source>
        <translation>Escribe en cada época curvas, histogramas de los pesos y la matriz de confusión en la carpeta de la ejecución, en el formato de TensorBoard.</translation>
    </message>
    <message>
        <source>How the learning rate goes on after the warm-up. cosine: smoothly to 0 at the last epoch; with a warm-up of 0.3 that is known as one cycle. step: a factor every few epochs. constant: as it is.</source>
        <translation>Cómo sigue la tasa de aprendizaje tras el calentamiento. cosine: suavemente hasta 0 en la última época; con un calentamiento de 0,3 se conoce como one cycle. step: un factor cada ciertas épocas. constant: tal cual.</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Pesos promediados</translation>
    </message>
    <message>
        <source>Keeps a moving average of the weights, which is validated, kept and exported instead of them: steadier, often better. It is the share that stays in a step: 0.99 remembers about 100 steps, 0.999 about 1000; 0 is off.</source>
        <translation>Mantiene una media móvil de los pesos, que se valida, conserva y exporta en su lugar: más estable, a menudo mejor. Es la proporción que queda en cada paso: 0,99 recuerda unos 100 pasos, 0,999 unos 1000; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Start of averaging</source>
        <translation>Inicio del promediado</translation>
    </message>
    <message>
        <source>Share of the training after which weights are averaged; until then the average is the newest weights.</source>
        <translation>Proporción del entrenamiento tras la cual se promedian los pesos; hasta entonces, la media son los pesos más recientes.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>SigWavNet, or one of its authors&apos; baselines: 3 to 18 layers (the last recurrent) on the waveform itself, without wavelets. A baseline uses recurrent state, recurrent layers and dropout, and ignores the other options of the network.</source>
        <translation>SigWavNet o una de las redes de referencia de sus autores: de 3 a 18 capas (la última, recurrente) sobre la propia forma de onda, sin wavelets. Una red de referencia usa el estado recurrente, las capas recurrentes y el dropout, e ignora las demás opciones de la red.</translation>
    </message>
    <message>
        <source>The corpus&apos;s clips are too short for this network; use longer clips or fewer levels (network.levels).</source>
        <translation>Los clips del corpus son demasiado cortos para esta red; use clips más largos o menos niveles (network.levels).</translation>
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
        <translation>Una fila de la ablación del artículo: la red publicada y su entrenamiento, con estos núcleos, con umbrales aprendidos o sin ninguno.</translation>
    </message>
    <message>
        <source>The table has other columns than a run&apos;s predictions.</source>
        <translation>La tabla tiene columnas distintas de las predicciones de una ejecución.</translation>
    </message>
    <message>
        <source>No run was started in this folder; start one with “train”.</source>
        <translation>No se inició ninguna ejecución en esta carpeta; inicie una con «train».</translation>
    </message>
    <message>
        <source>This run was made before runs could be resumed; its models can be used, but it must be started anew to be trained on.</source>
        <translation>Esta ejecución es anterior a que se pudieran reanudar; sus modelos se pueden usar, pero para seguir entrenando hay que empezarla de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>A newer version of this program made this run; update to go on with it.</source>
        <translation>Una versión más reciente de este programa hizo esta ejecución; actualice para continuarla.</translation>
    </message>
    <message>
        <source>The run does not say where its corpus lies; name it with --corpus.</source>
        <translation>La ejecución no dice dónde está su corpus; indíquelo con --corpus.</translation>
    </message>
    <message>
        <source>The matrix of epoch %1 can&apos;t be understood.</source>
        <translation>No se entiende la matriz de la época %1.</translation>
    </message>
    <message>
        <source>The run goes on in another environment than it was started in (%1): its last bits may differ from those of a run that never stopped.</source>
        <translation>La ejecución continúa en un entorno distinto del inicial (%1): sus últimos bits pueden diferir de los de una ejecución que nunca se detuvo.</translation>
    </message>
    <message>
        <source>Stopped while runs were written.</source>
        <translation>Se detuvo mientras se escribían las ejecuciones.</translation>
    </message>
    <message>
        <source>Writing runs</source>
        <translation>Escribiendo ejecuciones</translation>
    </message>
    <message>
        <source>Copying event files</source>
        <translation>Copiando archivos de eventos</translation>
    </message>
    <message>
        <source>None of these runs has event files; train with the option that writes them, or export CSV.</source>
        <translation>Ninguna de estas ejecuciones tiene archivos de eventos; entrene con la opción que los escribe o exporte a CSV.</translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation>Leyendo ejecuciones</translation>
    </message>
    <message>
        <source>There is no run to report on.</source>
        <translation>No hay ninguna ejecución de la que informar.</translation>
    </message>
    <message>
        <source>The run&apos;s notes can&apos;t be understood; mend or remove the file.</source>
        <translation>No se entienden las notas de la ejecución; corrija o elimine el archivo.</translation>
    </message>
    <message>
        <source>The file holds values that were not expected there.</source>
        <translation>El archivo contiene valores que no se esperaban ahí.</translation>
    </message>
    <message>
        <source>%1 rows of the table can&apos;t be read and were passed over.</source>
        <translation>%1 filas de la tabla no se pueden leer y se omitieron.</translation>
    </message>
    <message>
        <source>The study was stopped; it can be gone on with.</source>
        <translation>Se detuvo el estudio; se puede continuar.</translation>
    </message>
    <message>
        <source>The folder already holds other files; choose a new one for this study.</source>
        <translation>La carpeta ya contiene otros archivos; elija una nueva para este estudio.</translation>
    </message>
    <message>
        <source>No study was begun in this folder: it has no study.json.</source>
        <translation>No se empezó ningún estudio en esta carpeta: no tiene study.json.</translation>
    </message>
    <message>
        <source>The corpus has other clips or labels than when the study began, so their results could not be compared; put them back, or begin a new study.</source>
        <translation>El corpus tiene clips o etiquetas distintos de cuando empezó el estudio, así que sus resultados no se podrían comparar; restáurelos o empiece un estudio nuevo.</translation>
    </message>
    <message>
        <source>The fold “%1” of this split has no test clips, so there would be no result; choose another split.</source>
        <translation>La partición «%1» de esta división no tiene clips de test, así que no habría resultado; elija otra división.</translation>
    </message>
    <message>
        <source>The folds of this split have no test clips in common, so their models can&apos;t answer together; use the split “kfold” for an ensemble.</source>
        <translation>Las particiones de esta división no tienen clips de test en común, así que sus modelos no pueden responder juntos; use la división «kfold» para un ensamble.</translation>
    </message>
    <message>
        <source>The study&apos;s description is damaged (%1).</source>
        <translation>La descripción del estudio está dañada (%1).</translation>
    </message>
    <message>
        <source>There is no such key in a study: &quot;%1&quot;.</source>
        <translation>No existe esa clave en un estudio: «%1».</translation>
    </message>
    <message>
        <source>A newer version of this program began this study; update to go on with it.</source>
        <translation>Una versión más reciente de este programa empezó este estudio; actualice para continuarlo.</translation>
    </message>
    <message>
        <source>The corpus was not opened from a disk, so other processes could not open it.</source>
        <translation>El corpus no se abrió desde un disco, así que otros procesos no podrían abrirlo.</translation>
    </message>
    <message>
        <source>This folder holds a study that asks something else (%1 differs); choose another folder, or go on with that study: --resume %2</source>
        <translation>Esta carpeta contiene un estudio que plantea otra cosa (%1 difiere); elija otra carpeta o continúe ese estudio: --resume %2</translation>
    </message>
    <message>
        <source>The %1 part has no clip of the class “%2”, which is left out of its UAR.</source>
        <translation>La parte %1 no tiene ningún clip de la clase «%2», que queda fuera de su UAR.</translation>
    </message>
    <message>
        <source>The newest checkpoint is damaged (%1); the run goes on from the one before it.</source>
        <translation>El punto de control más reciente está dañado (%1); la ejecución continúa desde el anterior.</translation>
    </message>
    <message>
        <source>The tables of metrics have lost the epochs from %1 to %2; the training itself has not.</source>
        <translation>Las tablas de métricas han perdido las épocas de %1 a %2; el entrenamiento en sí, no.</translation>
    </message>
    <message>
        <source>The prepared clips are kept in memory, not in the cache: %1</source>
        <translation>Los clips preparados se guardan en la memoria, no en la caché: %1</translation>
    </message>
    <message>
        <source>This run has finished; nothing is left to train. Start a new one for more epochs.</source>
        <translation>Esta ejecución ha terminado; no queda nada que entrenar. Inicie una nueva para más épocas.</translation>
    </message>
    <message>
        <source>The memory of %1 is too small for batches of %2 clips; each is now learned in %3 pieces, which takes longer.</source>
        <translation>La memoria de %1 es demasiado pequeña para lotes de %2 clips; ahora cada uno se aprende en %3 fragmentos, lo que lleva más tiempo.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The loss or the weights became infinite or not a number in epoch %1, step %2; the models of the epochs before and the last checkpoint are kept. Lower optimizer.learning_rate or optimizer.clip_norm.</source>
        <translation>La pérdida o los pesos se hicieron infinitos o dejaron de ser números en la época %1, paso %2; se conservan los modelos de las épocas anteriores y el último punto de control. Reduzca optimizer.learning_rate u optimizer.clip_norm.</translation>
    </message>
    <message>
        <source>Stopped while validating.</source>
        <translation>Se detuvo durante la validación.</translation>
    </message>
    <message>
        <source>The kernel has no exact scaling function: the eigenvalue 1 of its refinement is missing (the nearest is %1), because it lets something pass at half the sampling rate.</source>
        <translation>El núcleo no tiene función de escala exacta: falta el autovalor 1 de su refinamiento (el más cercano es %1), porque deja pasar algo a la mitad de la frecuencia de muestreo.</translation>
    </message>
    <message>
        <source>The kernels hold values that are not numbers, so there is no way back from their coefficients.</source>
        <translation>Los núcleos contienen valores que no son números, así que no hay vuelta atrás desde sus coeficientes.</translation>
    </message>
    <message>
        <source>The recording is too short for %1 levels.</source>
        <translation>La grabación es demasiado corta para %1 niveles.</translation>
    </message>
    <message>
        <source>A level&apos;s filters lose some signals almost wholly (condition number %1, at most 10): what comes back is mostly magnified rounding.</source>
        <translation>Los filtros de un nivel pierden casi por completo algunas señales (número de condición %1, como máximo 10): lo que vuelve es sobre todo redondeo amplificado.</translation>
    </message>
    <message>
        <source>Even without thresholds the way back reaches only %1 dB (at least 60): errors of the inverse would be taken for the network&apos;s choice.</source>
        <translation>Incluso sin umbrales, la vuelta atrás solo alcanza %1 dB (al menos 60): los errores de la inversa se tomarían por elección de la red.</translation>
    </message>
    <message>
        <source>Only %1 % of the recording come back exactly (at least 50): it is too short for these levels.</source>
        <translation>Solo el %1&#xa0;% de la grabación vuelve con exactitud (al menos 50): es demasiado corta para estos niveles.</translation>
    </message>
    <message>
        <source>The threshold of level %1 lets small coefficients through rather than large ones, so nothing is kept or removed by size.</source>
        <translation>El umbral del nivel %1 deja pasar los coeficientes pequeños en vez de los grandes, así que nada se conserva ni se suprime por su magnitud.</translation>
    </message>
    <message>
        <source>The way back was cancelled.</source>
        <translation>Se canceló la vuelta atrás.</translation>
    </message>
    <message>
        <source>The kernel&apos;s taps are not numbers or add up to almost zero: it is not a low-pass and has no smoothness.</source>
        <translation>Los coeficientes del núcleo no son números o suman casi cero: no es un paso bajo y no tiene regularidad.</translation>
    </message>
    <message>
        <source>Writing out the spectrogram</source>
        <translation>Escribiendo el espectrograma</translation>
    </message>
    <message>
        <source>All trials reached the same at epoch %1, so no option made a difference there.</source>
        <translation>Todas las pruebas alcanzaron lo mismo en la época %1, así que ninguna opción influyó ahí.</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>Consultando el modelo</translation>
    </message>
    <message>
        <source>Which clips the second model was trained on can&apos;t be told from its file and this corpus: some of these may have been among them.</source>
        <translation>Su archivo y este corpus no permiten saber con qué clips se entrenó el segundo modelo: algunos de estos pueden haber estado entre ellos.</translation>
    </message>
    <message>
        <source>%1 of these %2 clips trained the second model: it remembers them, so the comparison is unfair to the first.</source>
        <translation>%1 de estos %2 clips entrenaron el segundo modelo: los recuerda, así que la comparación es injusta para el primero.</translation>
    </message>
    <message>
        <source>Flag %1 clips: %2</source>
        <translation>Marcar %1 clips: %2</translation>
    </message>
    <message>
        <source>Mark %1 clips as unsure</source>
        <translation>Marcar %1 clips como dudosos</translation>
    </message>
    <message>
        <source>Take back the labels of %1 clips</source>
        <translation>Retirar las etiquetas de %1 clips</translation>
    </message>
    <message>
        <source>Label %1 clips as %2</source>
        <translation>Etiquetar %1 clips como %2</translation>
    </message>
    <message>
        <source>This network has no wavelets, so nothing can be undone.</source>
        <translation>Esta red no tiene wavelets, así que no hay nada que invertir.</translation>
    </message>
    <message>
        <source>Give the file one of the endings .csv, .txt (Audacity) or .TextGrid (Praat).</source>
        <translation>Dé al archivo una de las extensiones .csv, .txt (Audacity) o .TextGrid (Praat).</translation>
    </message>
    <message>
        <source>The model&apos;s kernels of level %1 are not numbers any more: its training diverged. Open an earlier checkpoint of the run, or train again with a lower learning rate.</source>
        <translation>Los núcleos del nivel %1 del modelo ya no son números: su entrenamiento divergió. Abra un punto de control anterior de la ejecución o vuelva a entrenar con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The model answers with values that are not numbers: its training diverged. Open an earlier checkpoint of the run, or train again with a lower learning rate.</source>
        <translation>El modelo responde con valores que no son números: su entrenamiento divergió. Abra un punto de control anterior de la ejecución o vuelva a entrenar con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The recording lasts %1 s, and the network&apos;s inside can be followed for up to %2 s at once. Zoom in to such a stretch and follow the visible part.</source>
        <translation>La grabación dura %1 s y el interior de la red se puede seguir durante %2 s como máximo cada vez. Amplíe un tramo así y siga la parte visible.</translation>
    </message>
    <message>
        <source>The explanation was stopped.</source>
        <translation>Se detuvo la explicación.</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Leyendo clips</translation>
    </message>
    <message>
        <source>This model prepares recordings otherwise (rate, normalisation or trimming): its attention can&apos;t be compared.</source>
        <translation>Este modelo prepara las grabaciones de otro modo (frecuencia, normalización o recorte): su atención no se puede comparar.</translation>
    </message>
    <message>
        <source>The recording that is open; with a corpus open, some of its test clips.</source>
        <translation>La grabación abierta; con un corpus abierto, algunos de sus clips de test.</translation>
    </message>
    <message>
        <source>The study was paused.</source>
        <translation>El estudio se puso en pausa.</translation>
    </message>
    <message>
        <source>Training the folds</source>
        <translation>Entrenando las particiones</translation>
    </message>
    <message>
        <source>Computing the agreement was stopped.</source>
        <translation>Se detuvo el cálculo del acuerdo.</translation>
    </message>
    <message>
        <source>Computing intervals</source>
        <translation>Calculando intervalos</translation>
    </message>
    <message>
        <source>Agreement needs at least two annotators.</source>
        <translation>El acuerdo necesita al menos dos anotadores.</translation>
    </message>
    <message>
        <source>No clip was labelled by two annotators.</source>
        <translation>Ningún clip fue etiquetado por dos anotadores.</translation>
    </message>
    <message>
        <source>Everybody always chose &quot;%1&quot;: there is nothing that chance could have decided otherwise, so agreement beyond chance can&apos;t be told.</source>
        <translation>Todos eligieron siempre «%1»: no hay nada que el azar hubiera podido decidir de otro modo, así que no se puede determinar el acuerdo más allá del azar.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa compares two annotators, not %1.</source>
        <translation>La kappa de Cohen compara dos anotadores, no %1.</translation>
    </message>
    <message>
        <source>Nobody has labelled anything yet, so there is no consensus.</source>
        <translation>Nadie ha etiquetado nada todavía, así que no hay consenso.</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot;; known are %2.</source>
        <translation>No existe el orden «%1»; los conocidos son %2.</translation>
    </message>
    <message>
        <source>Measuring the recording</source>
        <translation>Midiendo la grabación</translation>
    </message>
    <message>
        <source>Drawing the waveform</source>
        <translation>Dibujando la forma de onda</translation>
    </message>
    <message>
        <source>Sound can be played at 0.25 to 4 times its speed, not at %1.</source>
        <translation>El sonido se puede reproducir de 0,25 a 4 veces su velocidad, no a %1.</translation>
    </message>
    <message>
        <source>Changing the speed</source>
        <translation>Cambiando la velocidad</translation>
    </message>
    <message>
        <source>The tensors take more than a NumPy archive holds here (2 GiB); write a safetensors file.</source>
        <translation>Los tensores ocupan más de lo que admite aquí un archivo NumPy (2 GiB); escriba un archivo safetensors.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a number: its weights went wrong in training. Use an earlier checkpoint.</source>
        <translation>La respuesta del modelo no es un número: sus pesos se estropearon en el entrenamiento. Use un punto de control anterior.</translation>
    </message>
    <message>
        <source>There is no class %1; the model&apos;s classes are 0 to %2.</source>
        <translation>No existe la clase %1; las clases del modelo van de 0 a %2.</translation>
    </message>
    <message>
        <source>A block of time must be longer than 0 s.</source>
        <translation>Un bloque de tiempo debe durar más de 0 s.</translation>
    </message>
    <message>
        <source>Occluding band after band</source>
        <translation>Ocluyendo banda tras banda</translation>
    </message>
    <message>
        <source>No clip was answered by both models, so there is nothing to compare.</source>
        <translation>Ningún clip recibió respuesta de ambos modelos, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>The recording that the path should begin at has no samples.</source>
        <translation>La grabación en la que debería empezar el camino no tiene muestras.</translation>
    </message>
    <message>
        <source>Integrating gradients</source>
        <translation>Integrando gradientes</translation>
    </message>
    <message>
        <source>Integrated gradients take 2 to 4096 steps; these are %1.</source>
        <translation>Los gradientes integrados admiten de 2 a 4096 pasos; aquí hay %1.</translation>
    </message>
    <message>
        <source>A window and its hop are more than 0 s and at most a day long; this is %1 s.</source>
        <translation>Una ventana y su salto duran más de 0 s y como máximo un día; aquí son %1 s.</translation>
    </message>
    <message>
        <source>The window is %1 s long; the network needs at least %2 s. Use a longer window.</source>
        <translation>La ventana dura %1 s; la red necesita al menos %2 s. Use una ventana más larga.</translation>
    </message>
    <message>
        <source>Classifying windows</source>
        <translation>Clasificando ventanas</translation>
    </message>
    <message>
        <source>Stopped before the whole recording was classified.</source>
        <translation>Se detuvo antes de clasificar toda la grabación.</translation>
    </message>
    <message>
        <source>The models to compare must be trainings of the same network: as many levels and taps.</source>
        <translation>Los modelos que se comparan deben ser entrenamientos de la misma red: igual número de niveles y coeficientes.</translation>
    </message>
    <message>
        <source>With every layer back at its start the map looks the same (rank correlation %1): it shows the sound, not what was learned.</source>
        <translation>Con todas las capas devueltas a su inicio, el mapa no cambia (correlación de rangos %1): muestra el sonido, no lo aprendido.</translation>
    </message>
    <message>
        <source>Removing what the map names first should lower the class&apos;s probability fastest: the area under the curve is %1 by the map, %2 by energy, %3 by chance.</source>
        <translation>Quitar lo que el mapa nombra primero debería bajar más rápido la probabilidad de la clase: el área bajo la curva es %1 según el mapa, %2 por energía, %3 al azar.</translation>
    </message>
    <message>
        <source>Giving back what the map names first should raise the class&apos;s probability fastest: the area under the curve is %1 by the map, %2 by energy, %3 by chance.</source>
        <translation>Devolver lo que el mapa nombra primero debería subir más rápido la probabilidad de la clase: el área bajo la curva es %1 según el mapa, %2 por energía, %3 al azar.</translation>
    </message>
    <message>
        <source>The map changes with the weights, and what it names first matters most.</source>
        <translation>El mapa cambia con los pesos, y lo que nombra primero es lo que más importa.</translation>
    </message>
    <message>
        <source>This model has no attention: it is a network of convolutions.</source>
        <translation>Este modelo no tiene atención: es una red de convoluciones.</translation>
    </message>
    <message>
        <source>With equal weights everywhere the answers stay almost the same (divergence %1 nats).</source>
        <translation>Con pesos iguales en todas partes, las respuestas apenas cambian (divergencia %1 nats).</translation>
    </message>
    <message>
        <source>With the weights in another order the answers stay almost the same (divergence %1 nats).</source>
        <translation>Con los pesos en otro orden, las respuestas apenas cambian (divergencia %1 nats).</translation>
    </message>
    <message>
        <source>Where the weights are high, removing the sound changes little (rank correlation %1 spatial, %2 temporal).</source>
        <translation>Donde los pesos son altos, quitar el sonido cambia poco (correlación de rangos %1 espacial, %2 temporal).</translation>
    </message>
    <message>
        <source>Other trainings of the same network attend elsewhere (spread %1 nats; by chance %2).</source>
        <translation>Otros entrenamientos de la misma red atienden a otros puntos (dispersión %1 nats; al azar, %2).</translation>
    </message>
    <message>
        <source>The answers depend on the weights, and where they are high the sound matters.</source>
        <translation>Las respuestas dependen de los pesos, y donde son altos el sonido importa.</translation>
    </message>
    <message>
        <source>weights, not importance (not tested)</source>
        <translation>pesos, no importancia (sin comprobar)</translation>
    </message>
    <message>
        <source>weights, not importance (tested)</source>
        <translation>pesos, no importancia (comprobado)</translation>
    </message>
    <message>
        <source>weights that matter (tested)</source>
        <translation>pesos que importan (comprobado)</translation>
    </message>
    <message>
        <source>The tests need at least one recording.</source>
        <translation>Las comprobaciones necesitan al menos una grabación.</translation>
    </message>
    <message>
        <source>Testing explanations</source>
        <translation>Comprobando explicaciones</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>temporal attention</source>
        <translation>atención temporal</translation>
    </message>
    <message>
        <source>recurrent layers</source>
        <translation>capas recurrentes</translation>
    </message>
    <message>
        <source>spatial attention</source>
        <translation>atención espacial</translation>
    </message>
    <message>
        <source>second convolutions</source>
        <translation>segundas convoluciones</translation>
    </message>
    <message>
        <source>first convolutions</source>
        <translation>primeras convoluciones</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>umbrales</translation>
    </message>
    <message>
        <source>wavelets</source>
        <translation>wavelets</translation>
    </message>
    <message>
        <source>last linear layer</source>
        <translation>última capa lineal</translation>
    </message>
    <message>
        <source>recurrent layer</source>
        <translation>capa recurrente</translation>
    </message>
    <message>
        <source>first linear layer</source>
        <translation>primera capa lineal</translation>
    </message>
    <message>
        <source>convolution %1</source>
        <translation>convolución %1</translation>
    </message>
    <message>
        <source>Line breaks and tabs inside labels become spaces.</source>
        <translation>Los saltos de línea y tabuladores dentro de las etiquetas pasan a ser espacios.</translation>
    </message>
    <message>
        <source>Line %1 does not begin with two times in seconds and a tab after each.</source>
        <translation>La línea %1 no empieza con dos tiempos en segundos seguidos cada uno de un tabulador.</translation>
    </message>
    <message>
        <source>A label track has no name: each tier becomes a file of its own.</source>
        <translation>Una pista de etiquetas no tiene nombre: cada capa pasa a ser un archivo propio.</translation>
    </message>
    <message>
        <source>Labels without text are left out: an empty cell means &quot;not labelled&quot;.</source>
        <translation>Las etiquetas sin texto se omiten: una celda vacía significa «sin etiquetar».</translation>
    </message>
    <message>
        <source>Of several labels of one annotator on the same stretch only the first is kept.</source>
        <translation>De varias etiquetas de un mismo anotador en el mismo tramo solo se conserva la primera.</translation>
    </message>
    <message>
        <source>This is no audformat table: its first column is not &quot;file&quot;.</source>
        <translation>Esta no es una tabla audformat: su primera columna no es «file».</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>«%1» no es un tiempo.</translation>
    </message>
    <message>
        <source>The row is too short.</source>
        <translation>La fila es demasiado corta.</translation>
    </message>
    <message>
        <source>The end is empty, and the recording&apos;s length is unknown.</source>
        <translation>El final está vacío y no se conoce la duración de la grabación.</translation>
    </message>
    <message>
        <source>The label ends before it begins.</source>
        <translation>La etiqueta termina antes de empezar.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>La tabla está vacía.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; its first line must name the columns path and label.</source>
        <translation>La tabla no tiene la columna «%1»; su primera línea debe nombrar las columnas path y label.</translation>
    </message>
    <message>
        <source>There is no recording %1, and the row gives no rate.</source>
        <translation>No existe la grabación %1 y la fila no indica frecuencia.</translation>
    </message>
    <message>
        <source>Recordings and tiers without labels have no row in a table.</source>
        <translation>Las grabaciones y capas sin etiquetas no tienen fila en una tabla.</translation>
    </message>
    <message>
        <source>Control characters inside labels become spaces.</source>
        <translation>Los caracteres de control dentro de las etiquetas pasan a ser espacios.</translation>
    </message>
    <message>
        <source>Overlapping labels are spread over several tiers (&quot;emotion #2&quot;).</source>
        <translation>Las etiquetas que se solapan se reparten en varias capas («emotion #2»).</translation>
    </message>
    <message>
        <source>Times are rounded to milliseconds (at most 0.5 ms off).</source>
        <translation>Los tiempos se redondean a milisegundos (0,5 ms de diferencia como máximo).</translation>
    </message>
    <message>
        <source>Points and labels shorter than a millisecond become one millisecond long.</source>
        <translation>Los puntos y las etiquetas de menos de un milisegundo pasan a durar un milisegundo.</translation>
    </message>
    <message>
        <source>The annotation %1 has no times and was passed over.</source>
        <translation>La anotación %1 no tiene tiempos y se omitió.</translation>
    </message>
    <message>
        <source>The file is no whole XML: %1 at byte %2.</source>
        <translation>El archivo no es un XML completo: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>This XML file is none of ELAN&apos;s annotation files.</source>
        <translation>Este archivo XML no es un archivo de anotación de ELAN.</translation>
    </message>
    <message>
        <source>The file counts time in %1; only milliseconds are understood.</source>
        <translation>El archivo cuenta el tiempo en %1; solo se entienden los milisegundos.</translation>
    </message>
    <message>
        <source>The file looks like UTF-16 but breaks off or has half characters.</source>
        <translation>El archivo parece UTF-16, pero está cortado o tiene medios caracteres.</translation>
    </message>
    <message>
        <source>Comments, flags, ratings and other fields of labels are left out.</source>
        <translation>Se omiten los comentarios, marcas, valoraciones y demás campos de las etiquetas.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16; save it with one of these encodings.</source>
        <translation>El archivo no es texto en UTF-8 ni UTF-16; guárdelo con una de estas codificaciones.</translation>
    </message>
    <message>
        <source>No recording is named like this file (&quot;%1&quot;); name it after its recording.</source>
        <translation>Ninguna grabación se llama como este archivo («%1»); póngale el nombre de su grabación.</translation>
    </message>
    <message>
        <source>%1: the sample rate is not a positive number.</source>
        <translation>%1: la frecuencia de muestreo no es un número positivo.</translation>
    </message>
    <message>
        <source>%1: the label &quot;%2&quot; ends before it begins.</source>
        <translation>%1: la etiqueta «%2» termina antes de empezar.</translation>
    </message>
    <message>
        <source>This JSON file holds no labels (its &quot;format&quot; is not %1).</source>
        <translation>Este archivo JSON no contiene etiquetas (su «format» no es %1).</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program; update it.</source>
        <translation>El archivo lo escribió una versión más reciente de este programa; actualícelo.</translation>
    </message>
    <message>
        <source>A recording was passed over: %1</source>
        <translation>Se omitió una grabación: %1</translation>
    </message>
    <message>
        <source>The file is no whole JSON: %1</source>
        <translation>El archivo no es un JSON completo: %1</translation>
    </message>
    <message>
        <source>The exchange of labels was stopped.</source>
        <translation>Se detuvo el intercambio de etiquetas.</translation>
    </message>
    <message>
        <source>The file exists already; choose another name, or overwrite it.</source>
        <translation>El archivo ya existe; elija otro nombre o sobrescríbalo.</translation>
    </message>
    <message>
        <source>Writing labels</source>
        <translation>Escribiendo etiquetas</translation>
    </message>
    <message>
        <source>This is none of the known label formats; name its format.</source>
        <translation>Este no es ninguno de los formatos de etiquetas conocidos; indique su formato.</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Leyendo etiquetas</translation>
    </message>
    <message>
        <source>There is no label file here.</source>
        <translation>Aquí no hay ningún archivo de etiquetas.</translation>
    </message>
    <message>
        <source>The recording&apos;s sample rate is unknown, so its labels have no times.</source>
        <translation>No se conoce la frecuencia de muestreo de la grabación, así que sus etiquetas no tienen tiempos.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; ends at sample %2, before it begins at %3.</source>
        <translation>La etiqueta «%1» termina en la muestra %2, antes de empezar en la %3.</translation>
    </message>
    <message>
        <source>This format holds many recordings.</source>
        <translation>Este formato contiene varias grabaciones.</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Etiquetas de Audacity</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>TextGrid de Praat</translation>
    </message>
    <message>
        <source>Praat TextGrid (short)</source>
        <translation>TextGrid de Praat (corto)</translation>
    </message>
    <message>
        <source>ELAN annotation</source>
        <translation>Anotación de ELAN</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>audformat tables</source>
        <translation>Tablas audformat</translation>
    </message>
    <message>
        <source>There is no label format &quot;%1&quot;; known are %2.</source>
        <translation>No existe el formato de etiquetas «%1»; los conocidos son %2.</translation>
    </message>
    <message>
        <source>%1 holds the labels of one recording; %2 were given.</source>
        <translation>%1 contiene las etiquetas de una sola grabación; se indicaron %2.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>No existe ese formato.</translation>
    </message>
    <message>
        <source>%1 s is no time within a recording.</source>
        <translation>%1 s no es un tiempo dentro de una grabación.</translation>
    </message>
    <message>
        <source>The TextGrid breaks off in line %1: %2 is missing.</source>
        <translation>El TextGrid está cortado en la línea %1: falta %2.</translation>
    </message>
    <message>
        <source>Line %1 of the TextGrid gives a count of %2.</source>
        <translation>La línea %1 del TextGrid indica una cantidad de %2.</translation>
    </message>
    <message>
        <source>The interval above line %1 of the TextGrid ends before it begins.</source>
        <translation>El intervalo encima de la línea %1 del TextGrid termina antes de empezar.</translation>
    </message>
    <message>
        <source>Line %1 of the TextGrid names a tier of the unknown kind &quot;%2&quot;.</source>
        <translation>La línea %1 del TextGrid nombra una capa del tipo desconocido «%2».</translation>
    </message>
    <message>
        <source>This is a binary TextGrid; save it in Praat as a text file.</source>
        <translation>Este es un TextGrid binario; guárdelo en Praat como archivo de texto.</translation>
    </message>
    <message>
        <source>This is no TextGrid: its first lines do not say so.</source>
        <translation>Esto no es un TextGrid: sus primeras líneas no lo indican.</translation>
    </message>
    <message>
        <source>Labels without text are left out: in a TextGrid they mean &quot;nothing here&quot;.</source>
        <translation>Las etiquetas sin texto se omiten: en un TextGrid significan «aquí no hay nada».</translation>
    </message>
    <message>
        <source>Overlapping labels are spread over several tiers of one name.</source>
        <translation>Las etiquetas que se solapan se reparten en varias capas con el mismo nombre.</translation>
    </message>
    <message>
        <source>There is no branch %1; the model&apos;s branches are 0 to %2.</source>
        <translation>No existe la rama %1; las ramas del modelo van de 0 a %2.</translation>
    </message>
    <message>
        <source>There is no position %1; the branch has positions 0 to %2.</source>
        <translation>No existe la posición %1; la rama tiene las posiciones de 0 a %2.</translation>
    </message>
    <message>
        <source>The precision “%1” needs a GPU; this network is computed on the processor. Choose “float32”, or a GPU.</source>
        <translation>La precisión «%1» necesita una GPU; esta red se calcula en el procesador. Elija «float32» o una GPU.</translation>
    </message>
    <message>
        <source>%1 (%2) has no units for the precision “%3”: that takes an NVIDIA GPU of the Ampere generation or newer. Choose “float32”.</source>
        <translation>%1 (%2) no tiene unidades para la precisión «%3»: requiere una GPU NVIDIA de la generación Ampere o posterior. Elija «float32».</translation>
    </message>
    <message>
        <source>Not used by %1, which has no wavelets and whose other sizes are fixed.</source>
        <translation>No lo usa %1, que no tiene wavelets y cuyos demás tamaños son fijos.</translation>
    </message>
    <message>
        <source>Not used: the details are not thresholded.</source>
        <translation>Sin uso: los detalles no se umbralizan.</translation>
    </message>
    <message>
        <source>Not used: the starting wavelet brings its own length.</source>
        <translation>Sin uso: la wavelet inicial trae su propia longitud.</translation>
    </message>
    <message>
        <source>Precision on a GPU</source>
        <translation>Precisión en una GPU</translation>
    </message>
    <message>
        <source>tf32 and bf16 multiply faster and rounder on an NVIDIA GPU of the Ampere generation or newer: tf32 keeps 10 bits of a number, bf16 keeps 7 in the wide convolutions and needs less memory. Everything else stays in float32. A processor takes float32 only.</source>
        <translation>tf32 y bf16 multiplican más rápido y con más redondeo en una GPU NVIDIA de la generación Ampere o posterior: tf32 conserva 10 bits de un número; bf16 conserva 7 en las convoluciones anchas y necesita menos memoria. Todo lo demás sigue en float32. Un procesador solo admite float32.</translation>
    </message>
    <message>
        <source>Writing out the samples</source>
        <translation>Escribiendo las muestras</translation>
    </message>
    <message>
        <source>The project&apos;s file is damaged. Take its latest backup, or save what can still be read.</source>
        <translation>El archivo del proyecto está dañado. Use su última copia de seguridad o guarde lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>Ya existe un archivo con este nombre; elija otro nombre.</translation>
    </message>
    <message>
        <source>The annotator needs a name.</source>
        <translation>El anotador necesita un nombre.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing; install it (Debian: libqt6sql6-sqlite).</source>
        <translation>Falta el controlador de Qt para SQLite; instálelo (Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The disk could not read the project (%1).</source>
        <translation>El disco no pudo leer el proyecto (%1).</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>El disco está lleno; no se cambió nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk could not write the project; nothing was changed. It may be full, or gone (%1).</source>
        <translation>El disco no pudo escribir el proyecto; no se cambió nada. Puede que esté lleno o que ya no esté (%1).</translation>
    </message>
    <message>
        <source>The project can only be read.</source>
        <translation>El proyecto es de solo lectura.</translation>
    </message>
    <message>
        <source>Another program is using the project&apos;s file; try again when it is done.</source>
        <translation>Otro programa está usando el archivo del proyecto; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The project&apos;s file can&apos;t be opened; check the permissions of the file and its folder.</source>
        <translation>No se puede abrir el archivo del proyecto; compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The project&apos;s database refused: %1</source>
        <translation>La base de datos del proyecto lo rechazó: %1</translation>
    </message>
    <message>
        <source>&quot;confidence:%1&quot; is no range; write &lt;0.6, &gt;0.6 or 0.4-0.6.</source>
        <translation>«confidence:%1» no es un intervalo; escriba &lt;0.6, &gt;0.6 o 0.4-0.6.</translation>
    </message>
    <message>
        <source>There is no class &quot;%1&quot;; known are %2.</source>
        <translation>No existe la clase «%1»; las conocidas son %2.</translation>
    </message>
    <message>
        <source>There is no annotator &quot;%1&quot;; known are %2.</source>
        <translation>No existe el anotador «%1»; los conocidos son %2.</translation>
    </message>
    <message>
        <source>&quot;is:%1&quot; is no state; known are %2.</source>
        <translation>«is:%1» no es un estado; los conocidos son %2.</translation>
    </message>
    <message>
        <source>The undo list names the unknown table &quot;%1&quot;.</source>
        <translation>La lista de deshacer nombra la tabla desconocida «%1».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The project has no recording %1.</source>
        <translation>El proyecto no tiene la grabación %1.</translation>
    </message>
    <message>
        <source>%1: the label &quot;%2&quot; does not lie within any clip.</source>
        <translation>%1: la etiqueta «%2» no está dentro de ningún clip.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the scale &quot;%2&quot;.</source>
        <translation>«%1» no está en la escala «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of &quot;%2&quot;.</source>
        <translation>«%1» no es una clase de «%2».</translation>
    </message>
    <message>
        <source>A clip has the label &quot;%1&quot; beside another; &quot;%2&quot; takes one, the first is kept.</source>
        <translation>Un clip tiene la etiqueta «%1» además de otra; «%2» admite una y se conserva la primera.</translation>
    </message>
    <message>
        <source>The scheme is no longer in the project.</source>
        <translation>El esquema ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>The project changed since the import was planned; plan it again.</source>
        <translation>El proyecto cambió desde que se preparó la importación; prepárela de nuevo.</translation>
    </message>
    <message>
        <source>Import %1 labels</source>
        <translation>Importar %1 etiquetas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes several classes for a clip: agreement is computed for one of them at a time.</source>
        <translation>«%1» admite varias clases por clip: el acuerdo se calcula para una de ellas cada vez.</translation>
    </message>
    <message>
        <source>A consensus for training needs a scheme with one class a clip; &quot;%1&quot; is none.</source>
        <translation>Un consenso para entrenar necesita un esquema con una clase por clip; «%1» no lo es.</translation>
    </message>
    <message>
        <source>The recording %1 lies outside the table&apos;s folder; write the table into a folder above all recordings.</source>
        <translation>La grabación %1 está fuera de la carpeta de la tabla; escriba la tabla en una carpeta por encima de todas las grabaciones.</translation>
    </message>
    <message>
        <source>This is the project itself; choose another one to merge with it.</source>
        <translation>Este es el propio proyecto; elija otro para fusionarlo con él.</translation>
    </message>
    <message>
        <source>The decision is no longer in the project.</source>
        <translation>La decisión ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>One of the projects changed since the merge was planned; plan it again.</source>
        <translation>Uno de los proyectos cambió desde que se preparó la fusión; prepárela de nuevo.</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Fusionar con %1</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>El proyecto se abrió en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The project is open in another window or program; here it can only be read. Close it there and open it again.</source>
        <translation>El proyecto está abierto en otra ventana o programa; aquí solo se puede leer. Ciérrelo allí y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The project&apos;s file or folder can&apos;t be written; here it can only be read. Save it elsewhere to go on.</source>
        <translation>No se puede escribir en el archivo o la carpeta del proyecto; aquí solo se puede leer. Guárdelo en otro lugar para continuar.</translation>
    </message>
    <message>
        <source>The clip is not in the project.</source>
        <translation>El clip no está en el proyecto.</translation>
    </message>
    <message>
        <source>A segment from sample %1 to %2 does not lie within the clip, which goes from %3 to %4.</source>
        <translation>Un segmento de la muestra %1 a la %2 no está dentro del clip, que va de %3 a %4.</translation>
    </message>
    <message>
        <source>The segment is no longer in the project.</source>
        <translation>El segmento ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>Add %1 clips of %2</source>
        <translation>Añadir %1 clips de %2</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Añadir un segmento</translation>
    </message>
    <message>
        <source>Move a segment&apos;s ends</source>
        <translation>Mover los extremos de un segmento</translation>
    </message>
    <message>
        <source>Remove a segment</source>
        <translation>Quitar un segmento</translation>
    </message>
    <message>
        <source>The project has no such rating scale.</source>
        <translation>El proyecto no tiene esa escala de valoración.</translation>
    </message>
    <message>
        <source>%1 is not on the scale &quot;%2&quot;, which goes from %3 to %4.</source>
        <translation>%1 no está en la escala «%2», que va de %3 a %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one class for a clip, not several.</source>
        <translation>«%1» admite una clase por clip, no varias.</translation>
    </message>
    <message>
        <source>The project has no such class; it may have been removed.</source>
        <translation>El proyecto no tiene esa clase; puede que se haya quitado.</translation>
    </message>
    <message>
        <source>The project has no such annotator.</source>
        <translation>El proyecto no tiene ese anotador.</translation>
    </message>
    <message>
        <source>Take back the label</source>
        <translation>Retirar la etiqueta</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Etiquetar como %1</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>Marcar como dudoso</translation>
    </message>
    <message>
        <source>Mark as sure</source>
        <translation>Marcar como seguro</translation>
    </message>
    <message>
        <source>Change the flags</source>
        <translation>Cambiar las marcas</translation>
    </message>
    <message>
        <source>Change the comment</source>
        <translation>Cambiar el comentario</translation>
    </message>
    <message>
        <source>There are not as many answers as clips.</source>
        <translation>No hay tantas respuestas como clips.</translation>
    </message>
    <message>
        <source>The project can only be read here, so nothing was changed.</source>
        <translation>Aquí el proyecto solo se puede leer, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>The model needs a hash and at least two classes.</source>
        <translation>El modelo necesita un hash y al menos dos clases.</translation>
    </message>
    <message>
        <source>The project has no such model.</source>
        <translation>El proyecto no tiene ese modelo.</translation>
    </message>
    <message>
        <source>A suggestion needs a probability for each of the model&apos;s %1 classes, together 1.</source>
        <translation>Una sugerencia necesita una probabilidad para cada una de las %1 clases del modelo, que sumen 1.</translation>
    </message>
    <message>
        <source>The project has no such training.</source>
        <translation>El proyecto no tiene ese entrenamiento.</translation>
    </message>
    <message>
        <source>There is a file of this name already; open it, or choose another name.</source>
        <translation>Ya existe un archivo con este nombre; ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>No se pudo hacer ninguna copia de seguridad: %1</translation>
    </message>
    <message>
        <source>The key %1 belongs to &quot;%2&quot; already and can&apos;t be given to &quot;%3&quot; too.</source>
        <translation>La tecla %1 ya pertenece a «%2» y no se puede asignar también a «%3».</translation>
    </message>
    <message>
        <source>The scheme needs a name.</source>
        <translation>El esquema necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a scheme &quot;%1&quot; already; choose another name.</source>
        <translation>Ya existe un esquema «%1»; elija otro nombre.</translation>
    </message>
    <message>
        <source>The scale &quot;%1&quot; must end above its beginning.</source>
        <translation>La escala «%1» debe terminar por encima de su comienzo.</translation>
    </message>
    <message>
        <source>A class of &quot;%1&quot; has no name.</source>
        <translation>Una clase de «%1» no tiene nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the class &quot;%2&quot; twice.</source>
        <translation>«%1» tiene dos veces la clase «%2».</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is given to %2 clips; label them otherwise before removing it.</source>
        <translation>La clase «%1» está asignada a %2 clips; etiquételos de otro modo antes de quitarla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 answers; its kind can&apos;t be changed.</source>
        <translation>«%1» tiene %2 respuestas; no se puede cambiar su tipo.</translation>
    </message>
    <message>
        <source>%1 ratings of &quot;%2&quot; lie outside the new scale.</source>
        <translation>%1 valoraciones de «%2» están fuera de la nueva escala.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is none of this scheme&apos;s.</source>
        <translation>La clase «%1» no es de este esquema.</translation>
    </message>
    <message>
        <source>Change the scheme %1</source>
        <translation>Cambiar el esquema %1</translation>
    </message>
    <message>
        <source>Add the scheme %1</source>
        <translation>Añadir el esquema %1</translation>
    </message>
    <message>
        <source>The scale &quot;%1&quot; has %2 ratings; take them back before removing it.</source>
        <translation>La escala «%1» tiene %2 valoraciones; retírelas antes de quitarla.</translation>
    </message>
    <message>
        <source>Remove the scheme %1</source>
        <translation>Quitar el esquema %1</translation>
    </message>
    <message>
        <source>Add the annotator %1</source>
        <translation>Añadir el anotador %1</translation>
    </message>
    <message>
        <source>There is an annotator &quot;%1&quot; already.</source>
        <translation>Ya existe un anotador «%1».</translation>
    </message>
    <message>
        <source>Rename the annotator to %1</source>
        <translation>Cambiar el nombre del anotador a %1</translation>
    </message>
    <message>
        <source>Nothing of this file can be read.</source>
        <translation>No se puede leer nada de este archivo.</translation>
    </message>
    <message>
        <source>Saving what can be read was stopped.</source>
        <translation>Se detuvo el guardado de lo que se puede leer.</translation>
    </message>
    <message>
        <source>Reading the damaged project</source>
        <translation>Leyendo el proyecto dañado</translation>
    </message>
    <message>
        <source>Nothing of the project can be read, and it has no backup.</source>
        <translation>No se puede leer nada del proyecto y no tiene copia de seguridad.</translation>
    </message>
    <message>
        <source>The project is open in another window or program; close it there first.</source>
        <translation>El proyecto está abierto en otra ventana o programa; ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Se detuvo la búsqueda.</translation>
    </message>
    <message>
        <source>Listening to renamed recordings</source>
        <translation>Escuchando grabaciones renombradas</translation>
    </message>
    <message>
        <source>Looking for the recordings</source>
        <translation>Buscando las grabaciones</translation>
    </message>
    <message>
        <source>Comparing recordings</source>
        <translation>Comparando grabaciones</translation>
    </message>
    <message>
        <source>Link %1 recordings again</source>
        <translation>Volver a vincular %1 grabaciones</translation>
    </message>
    <message>
        <source>The project was made by a newer version of this program; update the program to open it.</source>
        <translation>El proyecto lo creó una versión más reciente de este programa; actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>The file is empty: it is no project, or nothing of it was left. Take its latest backup.</source>
        <translation>El archivo está vacío: no es un proyecto o no quedó nada de él. Use su última copia de seguridad.</translation>
    </message>
    <message>
        <source>The file is not a labelling project, or its beginning is damaged.</source>
        <translation>El archivo no es un proyecto de etiquetado o su comienzo está dañado.</translation>
    </message>
    <message>
        <source>The file is another program&apos;s SQLite database, not a labelling project.</source>
        <translation>El archivo es la base de datos SQLite de otro programa, no un proyecto de etiquetado.</translation>
    </message>
    <message>
        <source>A baseline without wavelets, trained as the recommended preset is: convolutions on the waveform at 8 kHz and a recurrent layer. Minutes on two processor cores.</source>
        <translation>Una red de referencia sin wavelets, entrenada como el ajuste predefinido recomendado: convoluciones sobre la forma de onda a 8 kHz y una capa recurrente. Minutos en dos núcleos de procesador.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>The small network with own low- and high-pass kernels at each level and milder changes of the clips, 100 epochs: best on clips of unknown speakers among the settings tried on EMO-DB.</source>
        <translation>La red pequeña con núcleos propios de paso bajo y paso alto en cada nivel y alteraciones más suaves de los clips, 100 épocas: la mejor con clips de hablantes desconocidos entre los ajustes probados en EMO-DB.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Preparing the demo project</source>
        <translation>Preparando el proyecto de demostración</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin usar</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>No numérico</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Saturado</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Demasiado corto</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::AccuracyPanel</name>
    <message>
        <source>New labels</source>
        <translation>Etiquetas nuevas</translation>
    </message>
    <message>
        <source>Model right</source>
        <translation>Modelo acierta</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>As you label clips that a model has suggested a class for, its share of right suggestions appears here.</source>
        <translation>A medida que etiqueta clips para los que un modelo ha sugerido una clase, aquí aparece su proporción de sugerencias acertadas.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo al 95&#xa0;%</translation>
    </message>
    <message>
        <source>Suggestion seen</source>
        <translation>Sugerencia vista</translation>
    </message>
    <message>
        <source>Labelled blind</source>
        <translation>Etiquetados a ciegas</translation>
    </message>
    <message>
        <source>Let the open model suggest</source>
        <translation>Dejar que el modelo abierto sugiera</translation>
    </message>
    <message>
        <source>Retrain on the labels…</source>
        <translation>Reentrenar con las etiquetas…</translation>
    </message>
    <message>
        <source>Only labels that came after a model was made count, and of each clip the first. A gap between labels given with and without seeing the suggestion tells how far the model led you.</source>
        <translation>Solo cuentan las etiquetas posteriores a la creación del modelo y, de cada clip, la primera. Una diferencia entre las etiquetas puestas viendo la sugerencia y sin verla dice cuánto le influyó el modelo.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>right, count, share</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2</source>
        <translation>Intervalo al 95&#xa0;%: %1 a %2</translation>
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
        <translation>κ de Cohen, pesos lineales</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ, quadratic weights</source>
        <translation>κ de Cohen, pesos cuadráticos</translation>
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
        <translation>α de Krippendorff, de intervalo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What was labelled</source>
        <translation>Qué se etiquetó</translation>
    </message>
    <message>
        <source>Class that is there or not</source>
        <translation>Clase presente o no</translation>
    </message>
    <message>
        <source>Consensus as a corpus…</source>
        <translation>Consenso como corpus…</translation>
    </message>
    <message>
        <source>One label out of several people&apos;s, to train on</source>
        <translation>Una sola etiqueta a partir de las de varias personas, para entrenar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo al 95&#xa0;%</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Agreement per class</source>
        <translation>Acuerdo por clase</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Agreement per pair</source>
        <translation>Acuerdo por pareja</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Todos los anotadores</translation>
    </message>
    <message>
        <source>Each class against the others</source>
        <translation>Cada clase frente a las demás</translation>
    </message>
    <message>
        <source>Each pair</source>
        <translation>Cada pareja</translation>
    </message>
    <message>
        <source>Who takes what for what, once two people labelled the same clips.</source>
        <translation>Quién toma qué por qué, en cuanto dos personas han etiquetado los mismos clips.</translation>
    </message>
    <message>
        <source>A click on a cell lists its clips</source>
        <translation>Un clic en una celda muestra sus clips</translation>
    </message>
    <message>
        <source>This project has no classes or scales yet.</source>
        <translation>Este proyecto aún no tiene clases ni escalas.</translation>
    </message>
    <message>
        <source>Agreement takes two annotators: copy the project for another one (Annotate → Copy for another annotator…), or let them label here under their own name.</source>
        <translation>El acuerdo necesita dos anotadores: copie el proyecto para otro (Anotar → Copiar para otro anotador…) o deje que etiquete aquí con su propio nombre.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Agreement of the annotators</source>
        <translation>Acuerdo de los anotadores</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Rows: %1. Columns: %2.</source>
        <translation>Filas: %1. Columnas: %2.</translation>
    </message>
    <message>
        <source>%1 by %2, %3 by %4</source>
        <translation>%1 por %2, %3 por %4</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::AnnotatePage</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>See what can be saved…</source>
        <translation>Ver qué se puede recuperar…</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1 va de %2 a %3.</translation>
    </message>
    <message>
        <source>Suggestions are hidden while you label blind.</source>
        <translation>Las sugerencias se ocultan mientras etiqueta a ciegas.</translation>
    </message>
    <message>
        <source>The model proposes no class of this project here.</source>
        <translation>El modelo no propone aquí ninguna clase de este proyecto.</translation>
    </message>
    <message>
        <source>Saved. This was the last clip of the queue.</source>
        <translation>Guardado. Era el último clip de la cola.</translation>
    </message>
    <message>
        <source>Make a project of the open corpus first; then these clips can be labelled again.</source>
        <translation>Cree primero un proyecto del corpus abierto; después podrá volver a etiquetar estos clips.</translation>
    </message>
    <message>
        <source>The open project has none of these clips.</source>
        <translation>El proyecto abierto no contiene ninguno de estos clips.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) of the evaluation</source>
        <translation>
            <numerusform>%n clip de la evaluación</numerusform>
            <numerusform>%n clips de la evaluación</numerusform>
        </translation>
    </message>
    <message>
        <source>Another annotator</source>
        <translation>Otro anotador</translation>
    </message>
    <message>
        <source>Name, as it is stored with each label:</source>
        <translation>Nombre, tal como se guarda con cada etiqueta:</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>No labelling project is open</source>
        <translation>No hay ningún proyecto de etiquetado abierto</translation>
    </message>
    <message>
        <source>A project keeps the labels of a corpus in one file beside the recordings, which are never written to. Make one of the corpus that is open, of a folder or of a table.</source>
        <translation>Un proyecto guarda las etiquetas de un corpus en un solo archivo junto a las grabaciones, que nunca se modifican. Cree uno a partir del corpus abierto, de una carpeta o de una tabla.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>Quién etiqueta</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Label clips</source>
        <translation>Etiquetar clips</translation>
    </message>
    <message>
        <source>Model&apos;s accuracy</source>
        <translation>Exactitud del modelo</translation>
    </message>
    <message>
        <source>&amp;Classes and scales…</source>
        <translation>&amp;Clases y escalas…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>Let the open model &amp;suggest labels</source>
        <translation>Dejar que el modelo abierto &amp;sugiera etiquetas</translation>
    </message>
    <message>
        <source>Re&amp;train on the labels…</source>
        <translation>&amp;Reentrenar con las etiquetas…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not where the project left them.</source>
        <translation>
            <numerusform>%n grabación no está donde la dejó el proyecto.</numerusform>
            <numerusform>%n grabaciones no están donde las dejó el proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find them…</source>
        <translation>Buscarlas…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Another annotator…</source>
        <translation>Otro anotador…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CalibrationView</name>
    <message>
        <source>Expected calibration error (ECE) %1: so far the confidence is from the share of right answers on average, over %2 bins.</source>
        <translation>Error de calibración esperado (ECE) %1: distancia media entre la confianza y la proporción de aciertos, en %2 intervalos.</translation>
    </message>
    <message>
        <source>The model brings no temperature: it was trained without validation clips, or by an earlier or another program.</source>
        <translation>El modelo no trae temperatura: se entrenó sin clips de validación, o con una versión anterior u otro programa.</translation>
    </message>
    <message>
        <source>With the temperature %1, fitted on its validation clips: %2.</source>
        <translation>Con la temperatura %1, ajustada con sus clips de validación: %2.</translation>
    </message>
    <message>
        <source>After an evaluation: how often the model is right when it says how sure it is.</source>
        <translation>Tras una evaluación: con qué frecuencia acierta el modelo según la seguridad que declara.</translation>
    </message>
    <message>
        <source>Share of the clips</source>
        <translation>Proporción de clips</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>with the temperature</source>
        <translation>con la temperatura</translation>
    </message>
    <message>
        <source>as the network says</source>
        <translation>según la red</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipList</name>
    <message>
        <source>Show all mistakes</source>
        <translation>Mostrar todos los errores</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>To annotation</source>
        <translation>A anotación</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Opens the clip on the Recording page (Enter, or a double click)</source>
        <translation>Abre el clip en la página Grabación (Intro o doble clic)</translation>
    </message>
    <message>
        <source>Sends the chosen clips to the Annotate page, to be labelled again (A)</source>
        <translation>Envía los clips elegidos a la página Anotar para volver a etiquetarlos (A)</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipModel</name>
    <message>
        <source>The corpus calls it %1.</source>
        <translation>El corpus lo llama %1.</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Duration [s]</source>
        <translation>Duración [s]</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipView</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed of the sound; its pitch stays</source>
        <translation>Velocidad del sonido; el tono no cambia</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Play each clip as it is shown</source>
        <translation>Reproducir cada clip al mostrarlo</translation>
    </message>
    <message>
        <source>Segments begin and end</source>
        <translation>Los segmentos empiezan y terminan</translation>
    </message>
    <message>
        <source>Exactly where marked</source>
        <translation>Exactamente donde se marcan</translation>
    </message>
    <message>
        <source>At the next zero crossing</source>
        <translation>En el paso por cero más cercano</translation>
    </message>
    <message>
        <source>At the quietest moment nearby</source>
        <translation>En el momento cercano más silencioso</translation>
    </message>
    <message>
        <source>Spectrogram range</source>
        <translation>Rango del espectrograma</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>Leyendo el clip…</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Hz, dB</source>
        <translation>Hz, dB</translation>
    </message>
    <message>
        <source>Mark where the segment begins and ends first, or drag over the waveform.</source>
        <translation>Marque primero dónde empieza y termina el segmento, o arrastre sobre la forma de onda.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CommandPalette</name>
    <message>
        <source>Type a command…</source>
        <translation>Escriba un comando…</translation>
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
        <translation>%1 (solo nombres y etiquetas)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Mean over about so many epochs, looking back only: what is drawn never changes as a run goes on</source>
        <translation>Media de aproximadamente ese número de épocas, solo hacia atrás: lo dibujado no cambia nunca a medida que avanza la ejecución</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 épocas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>By row: recall</source>
        <translation>Por fila: exhaustividad</translation>
    </message>
    <message>
        <source>By column: precision</source>
        <translation>Por columna: precisión</translation>
    </message>
    <message>
        <source>Choose runs above to see their curves over one another.</source>
        <translation>Elija ejecuciones arriba para ver sus curvas superpuestas.</translation>
    </message>
    <message>
        <source>No epoch of these runs has ended yet.</source>
        <translation>Aún no ha terminado ninguna época de estas ejecuciones.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Data fingerprint</source>
        <translation>Huella de los datos</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Every option of this run. Choose several runs to see only where they differ.</source>
        <translation>Todas las opciones de esta ejecución. Elija varias ejecuciones para ver solo en qué difieren.</translation>
    </message>
    <message>
        <source>Choose runs above to see where their configurations differ.</source>
        <translation>Elija ejecuciones arriba para ver en qué difieren sus configuraciones.</translation>
    </message>
    <message>
        <source>These runs have the same configuration and data.</source>
        <translation>Estas ejecuciones tienen la misma configuración y los mismos datos.</translation>
    </message>
    <message>
        <source>Only what differs between the first %1 of these runs.</source>
        <translation>Solo lo que difiere entre las %1 primeras de estas ejecuciones.</translation>
    </message>
    <message>
        <source>Only what differs between these runs.</source>
        <translation>Solo lo que difiere entre estas ejecuciones.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>validation, best epoch</source>
        <translation>validación, mejor época</translation>
    </message>
    <message>
        <source>No confusion matrix yet</source>
        <translation>Aún no hay matriz de confusión</translation>
    </message>
    <message>
        <source>Choose runs above to see what each takes for what.</source>
        <translation>Elija ejecuciones arriba para ver qué confunde cada una con qué.</translation>
    </message>
    <message>
        <source>The first %1 of %2 chosen runs</source>
        <translation>Las %1 primeras de %2 ejecuciones elegidas</translation>
    </message>
    <message>
        <source>On the %1 test clips of both, %2 alone is right on %3 and %4 alone on %5 (McNemar&apos;s exact test: p = %6).</source>
        <translation>En los %1 clips de test de ambas, solo %2 acierta en %3 y solo %4 en %5 (test exacto de McNemar: p = %6).</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ConsensusDialog</name>
    <message>
        <source>Go on to the Train page with it</source>
        <translation>Continuar con él en la página Entrenar</translation>
    </message>
    <message>
        <source>Consensus as a corpus</source>
        <translation>Consenso como corpus</translation>
    </message>
    <message>
        <source>The most frequent label</source>
        <translation>La etiqueta más frecuente</translation>
    </message>
    <message>
        <source>Labels weighed by how reliable each annotator is (Dawid and Skene)</source>
        <translation>Etiquetas ponderadas por la fiabilidad de cada anotador (Dawid y Skene)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Support at least</source>
        <translation>Apoyo mínimo</translation>
    </message>
    <message>
        <source>Labelled at least by</source>
        <translation>Etiquetado al menos por</translation>
    </message>
    <message>
        <source>Write the table…</source>
        <translation>Escribir la tabla…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) get a label.</source>
        <translation>
            <numerusform>%n clip recibe una etiqueta.</numerusform>
            <numerusform>%n clips reciben una etiqueta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) are left out.</source>
        <translation>
            <numerusform>Se omite %n empate.</numerusform>
            <numerusform>Se omiten %n empates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have too little support.</source>
        <translation>
            <numerusform>%n clip tiene muy poco apoyo.</numerusform>
            <numerusform>%n clips tienen muy poco apoyo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have too few labels.</source>
        <translation>
            <numerusform>%n clip tiene muy pocas etiquetas.</numerusform>
            <numerusform>%n clips tienen muy pocas etiquetas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CorpusOverview</name>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Duraciones</translation>
    </message>
    <message>
        <source>Duration [s]</source>
        <translation>Duración [s]</translation>
    </message>
    <message>
        <source>Shortest %1, median %2, longest %3, all together %4</source>
        <translation>El más corto %1, mediana %2, el más largo %3, en total %4</translation>
    </message>
    <message>
        <source>Speakers: the corpus does not say who speaks</source>
        <translation>Hablantes: el corpus no indica quién habla</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out on purpose, as the class map drops their labels: %1. Change it under “Class map” on the Train page.</source>
        <translation>
            <numerusform>%n clip omitido a propósito, porque el mapa de clases descarta su etiqueta: %1. Cámbielo en «Mapa de clases», en la página Entrenar.</numerusform>
            <numerusform>%n clips omitidos a propósito, porque el mapa de clases descarta sus etiquetas: %1. Cámbielo en «Mapa de clases», en la página Entrenar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CorpusPage</name>
    <message>
        <source>Find clips</source>
        <translation>Buscar clips</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Mostrar todos los clips</translation>
    </message>
    <message>
        <source>Show the clip on the Recording page</source>
        <translation>Mostrar el clip en la página Grabación</translation>
    </message>
    <message>
        <source>Play or pause the clip</source>
        <translation>Reproducir o pausar el clip</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Open the folder of a corpus</source>
        <translation>Abrir la carpeta de un corpus</translation>
    </message>
    <message>
        <source>Open a table of clips</source>
        <translation>Abrir una tabla de clips</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tablas (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
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
            <numerusform>%n clase</numerusform>
            <numerusform>%n clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n hablante</numerusform>
            <numerusform>%n hablantes</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Todos los hablantes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1 de %n clip</numerusform>
            <numerusform>%1 de %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>No corpus is open</source>
        <translation>No hay ningún corpus abierto</translation>
    </message>
    <message>
        <source>Open a folder of labelled recordings (EMO-DB, IEMOCAP, RAVDESS, CREMA-D, TESS, SAVEE, or one folder a class), or a table with the columns path and label. You can also drop it here.</source>
        <translation>Abra una carpeta de grabaciones etiquetadas (EMO-DB, IEMOCAP, RAVDESS, CREMA-D, TESS, SAVEE, o una carpeta por clase), o una tabla con las columnas path y label. También puede soltarla aquí.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>Abrir una tabla…</translation>
    </message>
    <message>
        <source>Open the demo project</source>
        <translation>Abrir el proyecto de demostración</translation>
    </message>
    <message>
        <source>How the files and labels are read. Recognised by the layout; choose another one if it is wrong.</source>
        <translation>Cómo se leen los archivos y las etiquetas. Se reconoce por la estructura; elija otro si no es correcto.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importador</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Find clips by name, class, speaker or text</source>
        <translation>Buscar clips por nombre, clase, hablante o texto</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Play or pause the chosen clip (space)</source>
        <translation>Reproducir o pausar el clip elegido (Espacio)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
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
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Shortest clip</source>
        <translation>Clip más corto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>known with a corpus</source>
        <translation>se sabrá con un corpus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>At the peak of the training, estimated. Using the model takes %1, the run&apos;s folder %2 on disk.</source>
        <translation>En el pico del entrenamiento, estimación. Usar el modelo ocupa %1; la carpeta de la ejecución, %2 en disco.</translation>
    </message>
    <message>
        <source>%1 an epoch, %2 in all</source>
        <translation>%1 por época, %2 en total</translation>
    </message>
    <message>
        <source>measure it, a moment</source>
        <translation>medirlo, un momento</translation>
    </message>
    <message>
        <source>%1 train, %2 validate, %3 test</source>
        <translation>%1 entrenamiento, %2 validación, %3 test</translation>
    </message>
    <message>
        <source>no corpus is split yet</source>
        <translation>aún no se ha dividido ningún corpus</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) of the corpus are shorter and will be left out. Fewer levels or a shorter wavelet take them.</source>
        <translation>
            <numerusform>%n clip del corpus es más corto y se omitirá. Con menos niveles o una wavelet más corta se admitiría.</numerusform>
            <numerusform>%n clips del corpus son más cortos y se omitirán. Con menos niveles o una wavelet más corta se admitirían.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is more memory than there is: choose a smaller batch or network.</source>
        <translation>Es más memoria de la que hay: elija un lote o una red menor.</translation>
    </message>
    <message>
        <source>The test shares something with the training: see “Corpus and split”.</source>
        <translation>El test comparte algo con el entrenamiento: véase «Corpus y división».</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>%1 an epoch</source>
        <translation>%1 por época</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Desk</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::DeskKeys</name>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play from the beginning</source>
        <translation>Reproducir desde el principio</translation>
    </message>
    <message>
        <source>Repeat while playing</source>
        <translation>Repetir al reproducir</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip siguiente</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip anterior</translation>
    </message>
    <message>
        <source>Go to the next unlabelled clip</source>
        <translation>Ir al siguiente clip sin etiquetar</translation>
    </message>
    <message>
        <source>Search and filter the queue</source>
        <translation>Buscar y filtrar en la cola</translation>
    </message>
    <message>
        <source>Order and filter the queue anew</source>
        <translation>Volver a ordenar y filtrar la cola</translation>
    </message>
    <message>
        <source>Take the model&apos;s suggestion</source>
        <translation>Aceptar la sugerencia del modelo</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Flag: noise</source>
        <translation>Marcar: ruido</translation>
    </message>
    <message>
        <source>Flag: overlap</source>
        <translation>Marcar: solapamiento</translation>
    </message>
    <message>
        <source>Flag: wrong language</source>
        <translation>Marcar: otro idioma</translation>
    </message>
    <message>
        <source>Flag: broken</source>
        <translation>Marcar: inutilizable</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Escribir un comentario</translation>
    </message>
    <message>
        <source>Take the label back</source>
        <translation>Retirar la etiqueta</translation>
    </message>
    <message>
        <source>Hide or show the model&apos;s suggestions</source>
        <translation>Ocultar o mostrar las sugerencias del modelo</translation>
    </message>
    <message>
        <source>A segment begins at the playhead</source>
        <translation>Empezar un segmento en el cursor de reproducción</translation>
    </message>
    <message>
        <source>The segment ends at the playhead</source>
        <translation>Terminar el segmento en el cursor de reproducción</translation>
    </message>
    <message>
        <source>Make the selection a segment</source>
        <translation>Convertir la selección en segmento</translation>
    </message>
    <message>
        <source>Remove this segment</source>
        <translation>Eliminar este segmento</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <translation>Teclas de la mesa de trabajo</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 ya es la tecla de «%2».</translation>
    </message>
    <message>
        <source>%1 is the key of the class “%2” already.</source>
        <translation>%1 ya es la tecla de la clase «%2».</translation>
    </message>
    <message>
        <source>%1 is the key of the scale “%2” already.</source>
        <translation>%1 ya es la tecla de la escala «%2».</translation>
    </message>
    <message>
        <source>%1 is the key of the menu&apos;s “%2” already.</source>
        <translation>%1 ya es la tecla de «%2» en el menú.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::DeskPlayer</name>
    <message>
        <source>That is too long to be played slower or faster: select a stretch first.</source>
        <translation>Es demasiado largo para reproducirlo más despacio o más rápido: seleccione primero un tramo.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::EpochBar</name>
    <message>
        <source>Play the epochs</source>
        <translation>Recorrer las épocas</translation>
    </message>
    <message>
        <source>Epoch whose wavelets are shown</source>
        <translation>Época cuyas wavelets se muestran</translation>
    </message>
    <message>
        <source>Back through the epochs of this run; at its right end stands the model itself</source>
        <translation>Hacia atrás por las épocas de esta ejecución; en el extremo derecho está el propio modelo</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>The model itself</source>
        <translation>El propio modelo</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Pausar (Ctrl+Espacio)</translation>
    </message>
    <message>
        <source>Play through the epochs (Ctrl+Space)</source>
        <translation>Recorrer las épocas (Ctrl+Espacio)</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::EvaluatePage</name>
    <message>
        <source>Open a model and a corpus: this page then says which of its clips the model recognises, and which it takes for what.</source>
        <translation>Abra un modelo y un corpus: esta página dirá qué clips reconoce el modelo y con qué confunde los demás.</translation>
    </message>
    <message>
        <source>The corpus is open. Open a model as well, or train one, to see how well it does on the clips.</source>
        <translation>El corpus está abierto. Abra también un modelo, o entrene uno, para ver cómo se comporta con los clips.</translation>
    </message>
    <message>
        <source>The model is open. Open a corpus as well, to see how well the model does on its clips.</source>
        <translation>El modelo está abierto. Abra también un corpus para ver cómo se comporta el modelo con sus clips.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Evaluating the model</source>
        <translation>Evaluando el modelo</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be evaluated:</source>
        <translation>
            <numerusform>No se pudo evaluar %n clip:</numerusform>
            <numerusform>No se pudieron evaluar %n clips:</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>Aún no hay nada que evaluar</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation>Abrir un corpus…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Modelos (*.safetensors *.pt *.pth);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a corpus</source>
        <translation>Abrir un corpus</translation>
    </message>
    <message>
        <source>Clips to evaluate</source>
        <translation>Clips que evaluar</translation>
    </message>
    <message>
        <source>Which part of the split the model was trained with; of the Corpus page&apos;s split when the model does not say.</source>
        <translation>Parte de la división con la que se entrenó el modelo; de la división de la página Corpus si el modelo no la indica.</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Parte de test</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Parte de validación</translation>
    </message>
    <message>
        <source>Training part</source>
        <translation>Parte de entrenamiento</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Todos los clips</translation>
    </message>
    <message>
        <source>Choose the clips and press Evaluate.</source>
        <translation>Elija los clips y pulse Evaluar.</translation>
    </message>
    <message>
        <source>Numbers of the confusion matrix</source>
        <translation>Números de la matriz de confusión</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>Por fila</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Por columna</translation>
    </message>
    <message>
        <source>Share of the clips of a class: the diagonal is recall</source>
        <translation>Proporción de los clips de una clase: la diagonal es la exhaustividad (recall)</translation>
    </message>
    <message>
        <source>Share of the clips that were given a class: the diagonal is precision</source>
        <translation>Proporción de los clips asignados a una clase: la diagonal es la precisión</translation>
    </message>
    <message>
        <source>WA</source>
        <translation>WA</translation>
    </message>
    <message>
        <source>right / all clips</source>
        <translation>aciertos / clips</translation>
    </message>
    <message>
        <source>Weighted accuracy: the share of clips that are recognised.</source>
        <translation>Exactitud ponderada: proporción de clips reconocidos.</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Σ recall / classes</source>
        <translation>Σ exhaust. / clases</translation>
    </message>
    <message>
        <source>Unweighted average recall: every class counts the same, however many clips it has.</source>
        <translation>Exhaustividad media no ponderada: todas las clases cuentan igual, tengan los clips que tengan.</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Σ F1 / classes</source>
        <translation>Σ F1 / clases</translation>
    </message>
    <message>
        <source>Mean of the classes&apos; F1 = 2·precision·recall / (precision + recall).</source>
        <translation>Media de los F1 de las clases = 2·precisión·exhaustividad / (precisión + exhaustividad).</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 ponderado</translation>
    </message>
    <message>
        <source>Σ F1·clips / all</source>
        <translation>Σ F1·clips / todos</translation>
    </message>
    <message>
        <source>Mean of the classes&apos; F1, weighted by their clips.</source>
        <translation>Media de los F1 de las clases, ponderada por sus clips.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation>Comparando dos modelos</translation>
    </message>
    <message>
        <source>With a single clip there are no intervals.</source>
        <translation>Con un solo clip no hay intervalos.</translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over the %n speaker(s).</source>
        <translation>
            <numerusform>Intervalos del 95&#xa0;%: bootstrap sobre %n hablante.</numerusform>
            <numerusform>Intervalos del 95&#xa0;%: bootstrap sobre los %n hablantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over the %n clip(s), since not all speakers are known or there is only one.</source>
        <translation>
            <numerusform>Intervalos del 95&#xa0;%: bootstrap sobre %n clip, porque no se conocen todos los hablantes o solo hay uno.</numerusform>
            <numerusform>Intervalos del 95&#xa0;%: bootstrap sobre los %n clips, porque no se conocen todos los hablantes o solo hay uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without clips here, so left out of UAR: %1.</source>
        <translation>Sin clips aquí y, por tanto, fuera de la UAR: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n misrecognised clip(s), surely wrong ones first</source>
        <translation>
            <numerusform>%n clip mal reconocido, primero los errores más seguros</numerusform>
            <numerusform>%n clips mal reconocidos, primero los errores más seguros</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>Speaker %1: %n clip(s)</source>
        <translation>
            <numerusform>Hablante %1: %n clip</numerusform>
            <numerusform>Hablante %1: %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised by both models</source>
        <translation>Reconocidos por ambos modelos</translation>
    </message>
    <message>
        <source>Recognised only by the first model</source>
        <translation>Reconocidos solo por el primer modelo</translation>
    </message>
    <message>
        <source>Recognised only by the second model</source>
        <translation>Reconocidos solo por el segundo modelo</translation>
    </message>
    <message>
        <source>Recognised by neither model</source>
        <translation>No reconocidos por ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s)</source>
        <translation>
            <numerusform>%1: %n clip</numerusform>
            <numerusform>%1: %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Double click or Enter lists a speaker&apos;s clips</source>
        <translation>Doble clic o Intro muestra los clips de un hablante</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>The second model</source>
        <translation>El segundo modelo</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ExplanationLanes</name>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradientes integrados</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Explicaciones</translation>
    </message>
    <message>
        <source>what the answer rests on</source>
        <translation>en qué se basa la respuesta</translation>
    </message>
    <message>
        <source>This was cancelled. Choose a class or a length of blocks in the Lanes menu to try again.</source>
        <translation>El cálculo se canceló. Elija una clase o una longitud de bloque en el menú Pistas para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Explanations: class</source>
        <translation>Explicaciones: clase</translation>
    </message>
    <message>
        <source>The most probable one</source>
        <translation>La más probable</translation>
    </message>
    <message>
        <source>Explanations: blocks of</source>
        <translation>Explicaciones: bloques de</translation>
    </message>
    <message>
        <source>Integrated gradients: from</source>
        <translation>Gradientes integrados: desde</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Noise as loud</source>
        <translation>Ruido de igual intensidad</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::FilterView</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Epoch whose filters are shown</source>
        <translation>Época cuyos filtros se muestran</translation>
    </message>
    <message>
        <source>Back through the epochs of this run; at its right end the newest is shown</source>
        <translation>Hacia atrás por las épocas de esta ejecución; en el extremo derecho se muestra la más reciente</translation>
    </message>
    <message>
        <source>After the first epoch, the filters that the network has learned stand here, beside those it started from.</source>
        <translation>Tras la primera época aparecen aquí los filtros que ha aprendido la red, junto a los iniciales.</translation>
    </message>
    <message>
        <source>This network learns no wavelets.</source>
        <translation>Esta red no aprende wavelets.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::HistoryPanel</name>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, person, label</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source> “%1”</source>
        <comment>a comment</comment>
        <translation> «%1»</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (antes)</translation>
    </message>
    <message>
        <source>No model had a say.</source>
        <translation>No intervino ningún modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s suggestion was hidden.</source>
        <translation>La sugerencia del modelo estaba oculta.</translation>
    </message>
    <message>
        <source>The model had suggested %1 (%2); decided after %3.</source>
        <translation>El modelo había sugerido %1 (%2); decidido tras %3.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The history can&apos;t be read.</source>
        <translation>No se puede leer el historial.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::JobLine</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>Click for the list of jobs</source>
        <translation>Haga clic para ver la lista de tareas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Cancelar esta tarea</translation>
    </message>
    <message>
        <source>Where networks are trained and evaluated</source>
        <translation>Dónde se entrenan y evalúan las redes</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
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
            <numerusform> (y %n más)</numerusform>
            <numerusform> (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
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
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Aún no se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::KeptLanes</name>
    <message>
        <source>Kept signal</source>
        <translation>Señal conservada</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>what the network keeps, as sound</source>
        <translation>lo que conserva la red, como sonido</translation>
    </message>
    <message>
        <source>SNR %1 dB of at most %2 dB; exact: %3</source>
        <translation>SNR %1 dB de %2 dB como máximo; exacto: %3</translation>
    </message>
    <message>
        <source>Only a model with wavelets keeps a signal that can be heard.</source>
        <translation>Solo un modelo con wavelets conserva una señal que se puede escuchar.</translation>
    </message>
    <message>
        <source>Computing what the network keeps</source>
        <translation>Calculando lo que conserva la red</translation>
    </message>
    <message>
        <source>What this network keeps can&apos;t be made into sound. %1</source>
        <translation>Lo que conserva esta red no se puede convertir en sonido. %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::KeysDialog</name>
    <message>
        <source>Keys of the desk</source>
        <translation>Teclas de la mesa de trabajo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Teclas iniciales</translation>
    </message>
    <message>
        <source>Key of the chosen line:</source>
        <translation>Tecla de la línea elegida:</translation>
    </message>
    <message>
        <source>Digits are pressed to label; keys do nothing inside text fields. Ctrl+Z takes back any edit, also those of earlier days. Several lines of the queue that are selected are labelled together.</source>
        <translation>Los dígitos sirven para etiquetar; las teclas no actúan dentro de los campos de texto. Ctrl+Z deshace cualquier modificación, también las de días anteriores. Si se seleccionan varias líneas de la cola, se etiquetan juntas.</translation>
    </message>
    <message>
        <source>Rate %1, then a digit</source>
        <translation>Valorar %1 y, después, un dígito</translation>
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
        <translation>dudoso</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Set the classes…</source>
        <translation>Definir las clases…</translation>
    </message>
    <message>
        <source>Comment (%1)</source>
        <translation>Comentario (%1)</translation>
    </message>
    <message>
        <source>%1 (any number)</source>
        <translation>%1 (varias)</translation>
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
        <translation>Mostrar todas las pistas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Ocultar todas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lanes as at first</source>
        <translation>Pistas como al principio</translation>
    </message>
    <message>
        <source>Undoes every moving, resizing and hiding of lanes</source>
        <translation>Deshace todo desplazamiento, cambio de tamaño y ocultación de pistas</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ListenMenu</name>
    <message>
        <source>The recording</source>
        <translation>La grabación</translation>
    </message>
    <message>
        <source>What the network keeps</source>
        <translation>Lo que conserva la red</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>A model with wavelets lets you hear its levels</source>
        <translation>Un modelo con wavelets permite escuchar sus niveles</translation>
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
        <translation>¿Cerrar SigWavNet Studio?</translation>
    </message>
    <message>
        <source>%1 is still running.</source>
        <translation>%1 sigue en curso.</translation>
    </message>
    <message>
        <source>Closing stops it. The model of the last finished epoch stays in its run folder.</source>
        <translation>Al cerrar se detiene. El modelo de la última época terminada queda en la carpeta de su ejecución.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar en marcha</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open corpus &amp;folder…</source>
        <translation>Abrir &amp;carpeta de corpus…</translation>
    </message>
    <message>
        <source>Open corpus &amp;table…</source>
        <translation>Abrir &amp;tabla de corpus…</translation>
    </message>
    <message>
        <source>Open a table of clips</source>
        <translation>Abrir una tabla de clips</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tablas (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>Abrir &amp;modelo…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth)</source>
        <translation>Modelos (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
        <source>Open &amp;recording…</source>
        <translation>Abrir &amp;grabación…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc)</source>
        <translation>Grabaciones (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;demo project</source>
        <translation>Abrir el proyecto de &amp;demostración</translation>
    </message>
    <message>
        <source>Folder for &amp;trainings…</source>
        <translation>Carpeta de &amp;entrenamientos…</translation>
    </message>
    <message>
        <source>Where trainings are written</source>
        <translation>Dónde se escriben los entrenamientos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Corpora</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos elementos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;List of jobs</source>
        <translation>&amp;Lista de tareas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About SigWavNet Studio</source>
        <translation>&amp;Acerca de SigWavNet Studio</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>About SigWavNet Studio</source>
        <translation>Acerca de SigWavNet Studio</translation>
    </message>
    <message>
        <source>&lt;h3&gt;SigWavNet Studio %1&lt;/h3&gt;&lt;p&gt;Speech-emotion recognition with learnable wavelets: train SigWavNet on raw recordings and see what it learned.&lt;/p&gt;&lt;p&gt;LibTorch %2, %3&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;SigWavNet Studio %1&lt;/h3&gt;&lt;p&gt;Reconocimiento de emociones en el habla con wavelets entrenables: entrene SigWavNet con grabaciones sin procesar y vea lo que ha aprendido.&lt;/p&gt;&lt;p&gt;LibTorch %2, %3&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open the folder of a corpus</source>
        <translation>Abrir la carpeta de un corpus</translation>
    </message>
    <message>
        <source>The training %1 has not ended yet.</source>
        <translation>El entrenamiento %1 aún no ha terminado.</translation>
    </message>
    <message>
        <source>It can go on without a window: start the program again to see it. Or it stops here with a checkpoint, and you resume it next time.</source>
        <translation>Puede continuar sin ventana: vuelva a iniciar el programa para verlo. O se detiene aquí con un punto de control y se reanuda la próxima vez.</translation>
    </message>
    <message>
        <source>Keep training in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>The training writes a checkpoint; then the window closes.</source>
        <translation>El entrenamiento escribe un punto de control; después se cierra la ventana.</translation>
    </message>
    <message>
        <source>Labelling projects</source>
        <translation>Proyectos de etiquetado</translation>
    </message>
    <message>
        <source>Cross-validations</source>
        <translation>Validaciones cruzadas</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::MergeDialog</name>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label and time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new label(s).</source>
        <translation>
            <numerusform>%n etiqueta nueva.</numerusform>
            <numerusform>%n etiquetas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) that go on from yours.</source>
        <translation>
            <numerusform>%n etiqueta que continúa la suya.</numerusform>
            <numerusform>%n etiquetas que continúan las suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are the same.</source>
        <translation>
            <numerusform>%n etiqueta es igual.</numerusform>
            <numerusform>%n etiquetas son iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new segment(s).</source>
        <translation>
            <numerusform>%n segmento nuevo.</numerusform>
            <numerusform>%n segmentos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>New annotators: %1.</source>
        <translation>Anotadores nuevos: %1.</translation>
    </message>
    <message>
        <source>New classes: %1.</source>
        <translation>Clases nuevas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled clip(s) of the copy have no place here.</source>
        <translation>
            <numerusform>%n clip etiquetado de la copia no tiene sitio aquí.</numerusform>
            <numerusform>%n clips etiquetados de la copia no tienen sitio aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionar %1</translation>
    </message>
    <message>
        <source>Changed in both, so you decide. Tick what the copy says to take it:</source>
        <translation>Modificado en ambos, así que decide usted. Marque lo que dice la copia para aceptarlo:</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ModelComparison</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The interval leaves out 0: more than the luck of which clips were tested</source>
        <translation>El intervalo no contiene el 0: es más que el azar de qué clips se evaluaron</translation>
    </message>
    <message>
        <source>Figure [%]</source>
        <translation>Medida [%]</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
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
        <translation>F1 ponderado</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconocidos por</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>only the first</source>
        <translation>solo el primero</translation>
    </message>
    <message>
        <source>only the second</source>
        <translation>solo el segundo</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p %1 that equally good models share the %2 clips that only one of them recognises at least as unevenly.</source>
        <translation>Test exacto de McNemar: p %1 de que dos modelos igual de buenos se repartan de forma al menos tan desigual los %2 clips que solo uno de ellos reconoce.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals: paired bootstrap over %n speaker(s).</source>
        <translation>
            <numerusform>Intervalos: bootstrap pareado sobre %n hablante.</numerusform>
            <numerusform>Intervalos: bootstrap pareado sobre %n hablantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals: paired bootstrap over %n clip(s).</source>
        <translation>
            <numerusform>Intervalos: bootstrap pareado sobre %n clip.</numerusform>
            <numerusform>Intervalos: bootstrap pareado sobre %n clips.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a second model…</source>
        <translation>Elegir un segundo modelo…</translation>
    </message>
    <message>
        <source>Second model minus first</source>
        <translation>Segundo modelo menos primero</translation>
    </message>
    <message>
        <source>Which model recognises which clips</source>
        <translation>Qué modelo reconoce qué clips</translation>
    </message>
    <message>
        <source>It answers the same clips; a double click on a number lists them</source>
        <translation>Responde a los mismos clips; un doble clic en un número los muestra</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Segundo: %1</translation>
    </message>
    <message>
        <source>Which of two models is better on these clips, or was it luck?</source>
        <translation>¿Cuál de los dos modelos es mejor con estos clips, o fue azar?</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::NetworkLanes</name>
    <message>
        <source>Scalogram</source>
        <translation>Escalograma</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coeficientes</translation>
    </message>
    <message>
        <source>Spatial attention</source>
        <translation>Atención espacial</translation>
    </message>
    <message>
        <source>Temporal attention</source>
        <translation>Atención temporal</translation>
    </message>
    <message>
        <source>With a model open, its coefficients and attention appear here, on the same time axis.</source>
        <translation>Con un modelo abierto, sus coeficientes y su atención aparecen aquí, en el mismo eje de tiempo.</translation>
    </message>
    <message>
        <source>This recording lasts %1, and the network&apos;s inside can be followed for up to %2 at once. Zoom in to such a stretch and choose &quot;Follow the visible part&quot;.</source>
        <translation>Esta grabación dura %1, y el interior de la red se puede seguir durante un máximo de %2 cada vez. Amplíe un tramo así y elija «Seguir la parte visible».</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1; %2 of the energy removed</source>
        <translation>%1; %2 de la energía eliminada</translation>
    </message>
    <message>
        <source>all levels, dB of the largest</source>
        <translation>todos los niveles, dB respecto al mayor</translation>
    </message>
    <message>
        <source>Following the recording through the network</source>
        <translation>Siguiendo la grabación a través de la red</translation>
    </message>
    <message>
        <source>This was cancelled. Open the model or the recording again to see its inside.</source>
        <translation>El cálculo se canceló. Vuelva a abrir el modelo o la grabación para ver su interior.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::NewProjectDialog</name>
    <message>
        <source>Also rate valence, arousal and dominance from 1 to 5</source>
        <translation>Valorar también valencia, activación y dominancia de 1 a 5</translation>
    </message>
    <message>
        <source>New labelling project</source>
        <translation>Nuevo proyecto de etiquetado</translation>
    </message>
    <message>
        <source>anger, happiness, neutral, sadness; empty: the corpus&apos; own</source>
        <translation>ira, alegría, neutral, tristeza; vacío: las del corpus</translation>
    </message>
    <message>
        <source>One class a clip</source>
        <translation>Una clase por clip</translation>
    </message>
    <message>
        <source>Any number of classes a clip</source>
        <translation>Cualquier número de clases por clip</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabla…</translation>
    </message>
    <message>
        <source>Where…</source>
        <translation>Ubicación…</translation>
    </message>
    <message>
        <source>Clips of</source>
        <translation>Clips de</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Archivo del proyecto</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>Quién etiqueta</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>Folder of the recordings</source>
        <translation>Carpeta de las grabaciones</translation>
    </message>
    <message>
        <source>Table of the recordings</source>
        <translation>Tabla de las grabaciones</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tablas (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation>Dónde se guarda el proyecto</translation>
    </message>
    <message>
        <source>Labelling projects (*.swproj)</source>
        <translation>Proyectos de etiquetado (*.swproj)</translation>
    </message>
    <message>
        <source>Choose the folder or table of the recordings that are to be labelled.</source>
        <translation>Elija la carpeta o la tabla de las grabaciones que se van a etiquetar.</translation>
    </message>
    <message>
        <source>Choose the file that keeps the project.</source>
        <translation>Elija el archivo en el que se guardará el proyecto.</translation>
    </message>
    <message>
        <source>There is a project of that name already. Open it, or choose another name.</source>
        <translation>Ya existe un proyecto con ese nombre. Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>Say who labels: the name is stored with each label.</source>
        <translation>Indique quién etiqueta: el nombre se guarda con cada etiqueta.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::NotesEditor</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Palabras clave, separadas por comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>What this run was for, and what came of it</source>
        <translation>Para qué era esta ejecución y qué resultó de ella</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notas sobre %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionEditor</name>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value: %1</source>
        <translation>Volver al valor del ajuste predefinido: %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionForm</name>
    <message>
        <source>Show rarely needed options</source>
        <translation>Mostrar opciones poco usadas</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>Buscar una opción</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
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
            <numerusform>%1 (%n cambiada)</numerusform>
            <numerusform>%1 (%n cambiadas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Player</name>
    <message>
        <source>This machine has no audio output, so nothing can be played. Connect a device or start the sound server, then try again.</source>
        <translation>Este equipo no tiene salida de audio, así que no se puede reproducir nada. Conecte un dispositivo o inicie el servidor de sonido y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is nothing to play.</source>
        <translation>No hay nada que reproducir.</translation>
    </message>
    <message>
        <source>The audio device %1 can&apos;t be opened. Another program may be using it.</source>
        <translation>No se puede abrir el dispositivo de audio %1. Quizá lo esté usando otro programa.</translation>
    </message>
    <message>
        <source>The audio device stopped working. Playback has ended.</source>
        <translation>El dispositivo de audio ha dejado de funcionar. La reproducción ha terminado.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProblemModel</name>
    <message>
        <source>%1
This clip is left out.</source>
        <translation>%1
Este clip se omite.</translation>
    </message>
    <message>
        <source>%1
This clip is kept.</source>
        <translation>%1
Este clip se conserva.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProblemPanel</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Tipo de problema</translation>
    </message>
    <message>
        <source>No problems were found: every recording was read and its label understood.</source>
        <translation>No se encontraron problemas: se leyeron todas las grabaciones y se entendieron sus etiquetas.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found;</source>
        <translation>
            <numerusform>%n problema encontrado;</numerusform>
            <numerusform>%n problemas encontrados;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out because of them.</source>
        <translation>
            <numerusform>%n clip omitido por ello.</numerusform>
            <numerusform>%n clips omitidos por ello.</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProjectCommands</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>&amp;Importar etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Export labels…</source>
        <translation>&amp;Exportar etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Merge another copy…</source>
        <translation>&amp;Fusionar otra copia…</translation>
    </message>
    <message>
        <source>Consens&amp;us as a corpus…</source>
        <translation>Consens&amp;o como corpus…</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>Exportar etiquetas</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Folder for the label files</source>
        <translation>Carpeta para los archivos de etiquetas</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>Exportando etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>Se ha escrito %n archivo en %1.</numerusform>
            <numerusform>Se han escrito %n archivos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the format can&apos;t carry:</source>
        <translation>Lo que el formato no puede contener:</translation>
    </message>
    <message>
        <source>Make a scheme first (Annotate → Classes and scales…): imported labels need a place.</source>
        <translation>Cree primero un esquema (Anotar → Clases y escalas…): las etiquetas importadas necesitan un sitio.</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <source>Label files (*.txt *.TextGrid *.eaf *.csv *.json *.yaml);;All files (*)</source>
        <translation>Archivos de etiquetas (*.txt *.TextGrid *.eaf *.csv *.json *.yaml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>Leyendo etiquetas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) can be taken over.</source>
        <translation>
            <numerusform>Se puede incorporar %n etiqueta.</numerusform>
            <numerusform>Se pueden incorporar %n etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>New class: %1</source>
        <translation>Clase nueva: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n label(s) that are there already</source>
        <translation>
            <numerusform>Reemplazar %n etiqueta que ya existe</numerusform>
            <numerusform>Reemplazar %n etiquetas que ya existen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Incorporarlas</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were taken over; one undo takes them all back.</source>
        <translation>
            <numerusform>Se ha incorporado %n etiqueta; basta deshacer una vez para retirarla.</numerusform>
            <numerusform>Se han incorporado %n etiquetas; basta deshacer una vez para retirarlas todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy that comes back</source>
        <translation>La copia devuelta</translation>
    </message>
    <message>
        <source>Labelling projects (*.swproj)</source>
        <translation>Proyectos de etiquetado (*.swproj)</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) came in; one undo takes them all back.</source>
        <translation>
            <numerusform>Ha entrado %n etiqueta; basta deshacer una vez para retirarla.</numerusform>
            <numerusform>Han entrado %n etiquetas; basta deshacer una vez para retirarlas todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consensus as a corpus</source>
        <translation>Consenso como corpus</translation>
    </message>
    <message>
        <source>consensus.csv</source>
        <translation>consensus.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>Recent &amp;projects</source>
        <translation>&amp;Proyectos recientes</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Cop&amp;y for another annotator…</source>
        <translation>Copiar para otro anota&amp;dor…</translation>
    </message>
    <message>
        <source>&amp;Find missing recordings…</source>
        <translation>&amp;Buscar grabaciones ausentes…</translation>
    </message>
    <message>
        <source>Open a labelling project first.</source>
        <translation>Abra primero un proyecto de etiquetado.</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Creando el proyecto</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Labelling projects (*.swproj);;All files (*)</source>
        <translation>Proyectos de etiquetado (*.swproj);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>copy.swproj</source>
        <translation>copia.swproj</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Copiando el proyecto</translation>
    </message>
    <message>
        <source>The project was copied to %1.</source>
        <translation>El proyecto se ha copiado en %1.</translation>
    </message>
    <message>
        <source>Copy for another annotator</source>
        <translation>Copiar para otro anotador</translation>
    </message>
    <message>
        <source>Name of the annotator who gets the copy. It holds the clips and classes, but nobody&apos;s labels; merge it when it comes back.</source>
        <translation>Nombre del anotador que recibe la copia. Contiene los clips y las clases, pero no las etiquetas de nadie; fusiónela cuando se la devuelvan.</translation>
    </message>
    <message>
        <source>The copy for %1 is %2.</source>
        <translation>La copia para %1 es %2.</translation>
    </message>
    <message>
        <source>All recordings are where the project left them.</source>
        <translation>Todas las grabaciones están donde las dejó el proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>Where may the %n missing recording(s) be now?</source>
        <translation>
            <numerusform>¿Dónde puede estar ahora la grabación ausente?</numerusform>
            <numerusform>¿Dónde pueden estar ahora las %n grabaciones ausentes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for missing recordings</source>
        <translation>Buscando grabaciones ausentes</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the right name hold another sound and were not linked.</source>
        <translation>
            <numerusform>%n archivo con el nombre correcto contiene otro sonido y no se ha vinculado.</numerusform>
            <numerusform>%n archivos con el nombre correcto contienen otro sonido y no se han vinculado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were not found there.</source>
        <translation>
            <numerusform>No se encontró allí %n grabación.</numerusform>
            <numerusform>No se encontraron allí %n grabaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were found and linked.</source>
        <translation>
            <numerusform>Se ha encontrado y vinculado %n grabación.</numerusform>
            <numerusform>Se han encontrado y vinculado %n grabaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Buscando copias de seguridad</translation>
    </message>
    <message>
        <source>Recover a project</source>
        <translation>Recuperar un proyecto</translation>
    </message>
    <message>
        <source>%1 could not be opened. Its labels may still be there.</source>
        <translation>No se pudo abrir %1. Puede que sus etiquetas sigan ahí.</translation>
    </message>
    <message>
        <source>What can be read of it, and of its latest backup, can be put into a new project; the damaged file stays as it is.</source>
        <translation>Lo que se pueda leer de él y de su última copia de seguridad se puede pasar a un proyecto nuevo; el archivo dañado queda como está.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se pueda leer</translation>
    </message>
    <message numerus="yes">
        <source>Or the backup of %1, with %n label(s), takes its place.</source>
        <translation>
            <numerusform>O bien la copia de seguridad del %1, con %n etiqueta, ocupa su lugar.</numerusform>
            <numerusform>O bien la copia de seguridad del %1, con %n etiquetas, ocupa su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the backup</source>
        <translation>Usar la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is open; the damaged file is kept as %1.</source>
        <translation>La copia de seguridad está abierta; el archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Guardando lo que se puede leer</translation>
    </message>
    <message>
        <source>%1 labels were read from the damaged file and %2 more from its backup; they are in %3.</source>
        <translation>Se leyeron %1 etiquetas del archivo dañado y %2 más de su copia de seguridad; están en %3.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::QueueModel</name>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>solapamiento</translation>
    </message>
    <message>
        <source>wrong language</source>
        <translation>otro idioma</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>inutilizable</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a scale and the rating on it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
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
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Length [s]</source>
        <translation>Duración [s]</translation>
    </message>
    <message>
        <source>The recording is not where it was. Annotate → Find missing recordings…</source>
        <translation>La grabación no está donde estaba. Anotar → Buscar grabaciones ausentes…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::QueuePanel</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Words, or is:unlabelled class:… speaker:…</source>
        <translation>Palabras, o is:unlabelled class:… speaker:…</translation>
    </message>
    <message>
        <source>Only these are listed; press to list all again</source>
        <translation>Solo se muestran estos; pulse para volver a mostrarlos todos</translation>
    </message>
    <message>
        <source>Number of the random order</source>
        <translation>Número del orden aleatorio</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Orden de la cola</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>Sin etiquetar</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Etiquetados</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcados</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Comentados</translation>
    </message>
    <message>
        <source>Annotators disagree</source>
        <translation>Anotadores en desacuerdo</translation>
    </message>
    <message>
        <source>Recording missing</source>
        <translation>Grabación ausente</translation>
    </message>
    <message>
        <source>Model below 60 % sure</source>
        <translation>Modelo seguro a menos del 60&#xa0;%</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Labelled by</source>
        <translation>Etiquetado por</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Only: %1  ✕</source>
        <translation>Solo: %1  ✕</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>%1 de %2 etiquetados</translation>
    </message>
    <message>
        <source>%1; %2 filtered out</source>
        <translation>%1; %2 filtrados</translation>
    </message>
    <message>
        <source>Words that occur in a clip&apos;s path, speaker, text, label or comment; &quot;two words&quot; together.
Or: speaker:03  class:anger  by:anna  suggestion:anger  confidence:&lt;0.6
is:unlabelled  is:labelled  is:unsure  is:flagged  is:commented  is:disagreeing  is:missing
Enter searches, Escape goes back to labelling.</source>
        <translation>Palabras que aparecen en la ruta, el hablante, el texto, la etiqueta o el comentario de un clip; &quot;dos palabras&quot; juntas.
O bien: speaker:03  class:anger  by:anna  suggestion:anger  confidence:&lt;0.6
is:unlabelled  is:labelled  is:unsure  is:flagged  is:commented  is:disagreeing  is:missing
Intro inicia la búsqueda, Esc vuelve al etiquetado.</translation>
    </message>
    <message>
        <source>No clip passes the search.</source>
        <translation>Ningún clip cumple la búsqueda.</translation>
    </message>
    <message>
        <source>List all clips</source>
        <translation>Mostrar todos los clips</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RecordingPage</name>
    <message>
        <source>No recording is open</source>
        <translation>No hay ninguna grabación abierta</translation>
    </message>
    <message>
        <source>Open a sound file, drop one onto the window, or double click a clip on the Corpus page, to see its waveform, its spectrogram and what a model makes of it.</source>
        <translation>Abra un archivo de sonido, suelte uno en la ventana o haga doble clic en un clip de la página Corpus para ver su forma de onda, su espectrograma y lo que un modelo deduce de él.</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <source>Go to the corpus</source>
        <translation>Ir al corpus</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc);;All files (*)</source>
        <translation>Archivos de sonido (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Modelos (*.safetensors *.pt *.pth);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Reading a part of the recording</source>
        <translation>Leyendo una parte de la grabación</translation>
    </message>
    <message>
        <source>%1 are visible, and the network&apos;s inside can be followed for up to %2 at once. Zoom in further.</source>
        <translation>Son visibles %1, y el interior de la red se puede seguir durante un máximo de %2 cada vez. Amplíe más.</translation>
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
            <numerusform>%n canal, mezclado a mono</numerusform>
            <numerusform>%n canales, mezclados a mono</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Open another recording…</source>
        <translation>Abrir otra grabación…</translation>
    </message>
    <message>
        <source>%1, %2 Hz, %3</source>
        <translation>%1, %2 Hz, %3</translation>
    </message>
    <message>
        <source>a part, from %1 on</source>
        <translation>una parte, a partir de %1</translation>
    </message>
    <message>
        <source>This recording is silent.</source>
        <translation>Esta grabación está en silencio.</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>No hay ningún modelo abierto</translation>
    </message>
    <message>
        <source>Open a model or train one to see this recording&apos;s wavelet coefficients, the network&apos;s attention and the class probabilities.</source>
        <translation>Abra un modelo o entrene uno para ver los coeficientes wavelet de esta grabación, la atención de la red y las probabilidades de las clases.</translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation>Probabilidades de las clases</translation>
    </message>
    <message>
        <source>The model is working on this recording…</source>
        <translation>El modelo está procesando esta grabación…</translation>
    </message>
    <message>
        <source>No result from the model</source>
        <translation>Sin resultado del modelo</translation>
    </message>
    <message>
        <source>Most probable: %1</source>
        <translation>Más probable: %1</translation>
    </message>
    <message>
        <source>Follow the visible part</source>
        <translation>Seguir la parte visible</translation>
    </message>
    <message>
        <source>Whether to believe it…</source>
        <translation>Comprobar si es fiable…</translation>
    </message>
    <message>
        <source>Tests whether the explanations and the attention of this model may be believed</source>
        <translation>Comprueba si las explicaciones y la atención de este modelo son de fiar</translation>
    </message>
    <message>
        <source>Runs the network on what is visible now, and shows its inside (Ctrl+F)</source>
        <translation>Aplica la red a lo visible ahora y muestra su interior (Ctrl+F)</translation>
    </message>
    <message>
        <source>The network was shown %1 to %2.</source>
        <translation>La red recibió de %1 a %2.</translation>
    </message>
    <message>
        <source>Zoom in to at most two minutes and follow the visible part, or compute the class probabilities over time in the Lanes menu.</source>
        <translation>Amplíe a dos minutos como máximo y siga la parte visible, o calcule las probabilidades de las clases en el tiempo en el menú Pistas.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Retraining</name>
    <message>
        <source>The retrained model has looked at all clips. Those it is least sure of come first now.</source>
        <translation>El modelo reentrenado ha examinado todos los clips. Ahora van primero aquellos de los que está menos seguro.</translation>
    </message>
    <message>
        <source>Retrain on the labels</source>
        <translation>Reentrenar con las etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>A network is trained on your %n labelled clip(s). A tenth of them, which it never learns from, tests it; when it is done, it suggests labels for all clips and the queue begins with those it is least sure of. Clips that are unsure or flagged as broken are left out.</source>
        <translation>
            <numerusform>Se entrena una red con su %n clip etiquetado. Una décima parte, de la que nunca aprende, sirve de test; al terminar, sugiere etiquetas para todos los clips y la cola empieza por aquellos de los que está menos segura. Se omiten los clips dudosos o marcados como inutilizables.</numerusform>
            <numerusform>Se entrena una red con sus %n clips etiquetados. Una décima parte, de la que nunca aprende, sirve de test; al terminar, sugiere etiquetas para todos los clips y la cola empieza por aquellos de los que está menos segura. Se omiten los clips dudosos o marcados como inutilizables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>A training is running already. Wait for its end, or stop it on the Train page.</source>
        <translation>Ya hay un entrenamiento en curso. Espere a que termine o deténgalo en la página Entrenar.</translation>
    </message>
    <message>
        <source>Reading the labelled clips</source>
        <translation>Leyendo los clips etiquetados</translation>
    </message>
    <message>
        <source>The training runs; the Train page shows it. Go on labelling meanwhile.</source>
        <translation>El entrenamiento está en curso; la página Entrenar lo muestra. Mientras tanto, siga etiquetando.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunCurves</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>nat</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>The first batch has not been learned yet.</source>
        <translation>Aún no se ha aprendido el primer lote.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocidos</translation>
    </message>
    <message>
        <source>After the first epoch, how many clips were recognised.</source>
        <translation>Tras la primera época, cuántos clips se reconocieron.</translation>
    </message>
    <message>
        <source>Thresholds by level</source>
        <translation>Umbrales por nivel</translation>
    </message>
    <message>
        <source>This network has no thresholds, or no epoch yet.</source>
        <translation>Esta red no tiene umbrales, o aún no hay ninguna época.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>After the first epoch, the learning rate.</source>
        <translation>Tras la primera época, la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>clips/s</source>
        <translation>clips/s</translation>
    </message>
    <message>
        <source>After the first epoch, how many clips were learned a second.</source>
        <translation>Tras la primera época, cuántos clips se aprendieron por segundo.</translation>
    </message>
    <message>
        <source>Waiting for input</source>
        <translation>Espera de datos</translation>
    </message>
    <message>
        <source>After the first epoch, the share of time that learning waited for clips.</source>
        <translation>Tras la primera época, la proporción del tiempo en que el aprendizaje esperó clips.</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Memoria de la GPU</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>After the first epoch, the mean length of its gradients.</source>
        <translation>Tras la primera época, la longitud media de sus gradientes.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Each batch</source>
        <translation>Cada lote</translation>
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
        <translation>WA en entrenamiento</translation>
    </message>
    <message>
        <source>Clips a second</source>
        <translation>Clips por segundo</translation>
    </message>
    <message>
        <source>Used by all programs</source>
        <translation>Usada por todos los programas</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Level %1, negative</source>
        <translation>Nivel %1, negativo</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunModel</name>
    <message>
        <source>, best %1</source>
        <translation>, mejor %1</translation>
    </message>
    <message>
        <source>Of the best epoch, on the clips that chose it</source>
        <translation>De la mejor época, en los clips que la eligieron</translation>
    </message>
    <message>
        <source>Of the best model, on clips that it was not chosen by</source>
        <translation>Del mejor modelo, en clips que no sirvieron para elegirlo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Best val. UAR</source>
        <translation>Mejor UAR val.</translation>
    </message>
    <message>
        <source>Best val. WA</source>
        <translation>Mejor WA val.</translation>
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
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunView</name>
    <message>
        <source>See its wavelets</source>
        <translation>Ver sus wavelets</translation>
    </message>
    <message>
        <source>Evaluate it</source>
        <translation>Evaluarlo</translation>
    </message>
    <message>
        <source>After the first epoch, what was taken for what stands here.</source>
        <translation>Tras la primera época aparece aquí qué se confundió con qué.</translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation>Preparando los clips…</translation>
    </message>
    <message>
        <source>Confusion matrix of the last epoch</source>
        <translation>Matriz de confusión de la última época</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>pérdida %1</translation>
    </message>
    <message>
        <source>%1 clips/s</source>
        <translation>%1 clips/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Epoch %1, validation clips: rows are the truth, columns the network&apos;s answer</source>
        <translation>Época %1, clips de validación: las filas son la verdad; las columnas, la respuesta de la red</translation>
    </message>
    <message>
        <source>Epoch %1, training clips: rows are the truth, columns the network&apos;s answer</source>
        <translation>Época %1, clips de entrenamiento: las filas son la verdad; las columnas, la respuesta de la red</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) trained.</source>
        <translation>
            <numerusform>%n época entrenada.</numerusform>
            <numerusform>%n épocas entrenadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped early, as the validation no longer improved.</source>
        <translation>Parada anticipada: la validación ya no mejoraba.</translation>
    </message>
    <message>
        <source>The best was epoch %1.</source>
        <translation>La mejor fue la época %1.</translation>
    </message>
    <message numerus="yes">
        <source>On %n test clip(s): UAR %1, WA %2.</source>
        <translation>
            <numerusform>En %n clip de test: UAR %1, WA %2.</numerusform>
            <numerusform>En %n clips de test: UAR %1, WA %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be used: the log in the run&apos;s folder names them.</source>
        <translation>
            <numerusform>No se pudo usar %n clip: el registro de la carpeta de la ejecución lo nombra.</numerusform>
            <numerusform>No se pudieron usar %n clips: el registro de la carpeta de la ejecución los nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>GPU memory %1 of %2 GiB</source>
        <translation>Memoria de la GPU: %1 de %2 GiB</translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation>Reanudar esta ejecución</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Smooths the curves by a moving average that looks back only: what is drawn never changes afterwards. The values themselves stay faintly behind.</source>
        <translation>Suaviza las curvas con una media móvil que solo mira hacia atrás: lo dibujado no cambia después. Los valores originales quedan detrás, atenuados.</translation>
    </message>
    <message>
        <source>Stopping: writing a checkpoint…</source>
        <translation>Deteniendo: escribiendo un punto de control…</translation>
    </message>
    <message>
        <source>Paused. A checkpoint is written; the run goes on when you like.</source>
        <translation>En pausa. Se ha escrito un punto de control; la ejecución continúa cuando usted quiera.</translation>
    </message>
    <message>
        <source>Opening the run&apos;s corpus and its checkpoint…</source>
        <translation>Abriendo el corpus de la ejecución y su punto de control…</translation>
    </message>
    <message>
        <source>No epoch was finished yet.</source>
        <translation>Aún no había terminado ninguna época.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) are finished and their models kept.</source>
        <translation>
            <numerusform>%n época ha terminado y su modelo se conserva.</numerusform>
            <numerusform>%n épocas han terminado y sus modelos se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run can be resumed, now or after the program was closed.</source>
        <translation>La ejecución se puede reanudar, ahora o tras cerrar el programa.</translation>
    </message>
    <message>
        <source>Say where the corpus lies now…</source>
        <translation>Indicar dónde está ahora el corpus…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunsPage</name>
    <message>
        <source>The folder of your runs</source>
        <translation>La carpeta de sus ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another training is running; stop it first.</source>
        <translation>Hay otro entrenamiento en curso; deténgalo primero.</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Continuar desde el último punto de control</translation>
    </message>
    <message>
        <source>A run that is being trained can&apos;t be deleted.</source>
        <translation>Una ejecución que se está entrenando no se puede eliminar.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 está en la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are in the trash.</source>
        <translation>
            <numerusform>%n ejecución está en la papelera.</numerusform>
            <numerusform>%n ejecuciones están en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Report as one HTML page…</source>
        <translation>Informe en una página HTML…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Results and options as CSV…</source>
        <translation>Resultados y opciones en CSV…</translation>
    </message>
    <message>
        <source>All epochs as CSV…</source>
        <translation>Todas las épocas en CSV…</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <translation>Todo en JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>TensorBoard event files…</source>
        <translation>Archivos de eventos de TensorBoard…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>A folder for TensorBoard&apos;s --logdir</source>
        <translation>Una carpeta para --logdir de TensorBoard</translation>
    </message>
    <message>
        <source>Copying event files</source>
        <translation>Copiando archivos de eventos</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Every training becomes a run: its configuration, curves and results stand here, beside those of the others. Train a network, or choose the folder that holds your runs.</source>
        <translation>Cada entrenamiento se convierte en una ejecución: su configuración, sus curvas y sus resultados aparecen aquí, junto a los de las demás. Entrene una red o elija la carpeta de sus ejecuciones.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Entrenar una red</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Filter: words, tags, option=value</source>
        <translation>Filtro: palabras, palabras clave, opción=valor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Best val. UAR</source>
        <translation>Mejor UAR val.</translation>
    </message>
    <message>
        <source>Best val. WA</source>
        <translation>Mejor WA val.</translation>
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
        <translation>, mejor %1</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Tiempo de entrenamiento</translation>
    </message>
    <message>
        <source>Wavelets</source>
        <translation>Wavelets</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Open the best model there</source>
        <translation>Abrir allí el mejor modelo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ScheduleChart</name>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>of wavelets</source>
        <translation>de las wavelets</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>Tasa de aprendizaje a lo largo de las épocas</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SchemesDialog</name>
    <message>
        <source>one class a clip</source>
        <translation>una clase por clip</translation>
    </message>
    <message>
        <source>any number of classes a clip</source>
        <translation>cualquier número de clases por clip</translation>
    </message>
    <message>
        <source>a scale from 1 to 5</source>
        <translation>una escala de 1 a 5</translation>
    </message>
    <message>
        <source>Classes and scales</source>
        <translation>Clases y escalas</translation>
    </message>
    <message>
        <source>What is labelled</source>
        <translation>Qué se etiqueta</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>Añadir una clase…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>Quitar la clase</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Cambiar el nombre de la clase</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scheme and its kind</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1   (key %2)</source>
        <translation>%1   (tecla %2)</translation>
    </message>
    <message>
        <source>Name, such as emotion or valence:</source>
        <translation>Nombre, por ejemplo emoción o valencia:</translation>
    </message>
    <message>
        <source>It takes:</source>
        <translation>Admite:</translation>
    </message>
    <message>
        <source>A scale has numbers, no classes. Choose or make something that takes classes.</source>
        <translation>Una escala tiene números, no clases. Elija o cree algo que admita clases.</translation>
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
        <translation>%1: %2, intervalo del 95&#xa0;% %3</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchPage</name>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation>Abra primero un corpus en la página Corpus.</translation>
    </message>
    <message>
        <source>On the Train page: %1</source>
        <translation>En la página Entrenar: %1</translation>
    </message>
    <message>
        <source>%1 of %2 trials will fail: their networks take clips of up to %3, and %4 of %5 are shorter.</source>
        <translation>Fallarán %1 de %2 pruebas: sus redes exigen clips de al menos %3, y %4 de %5 son más cortos.</translation>
    </message>
    <message>
        <source>The folder of a search</source>
        <translation>La carpeta de una búsqueda</translation>
    </message>
    <message>
        <source>%1 trials, each trained for %2 epochs</source>
        <translation>%1 pruebas, cada una entrenada durante %2 épocas</translation>
    </message>
    <message>
        <source>%1 trials, compared after %2 epochs; one in %3 goes on each time</source>
        <translation>%1 pruebas, comparadas tras %2 épocas; continúa cada vez una de cada %3</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>Iniciar búsqueda</translation>
    </message>
    <message>
        <source>Successive halving (ASHA)</source>
        <translation>Reducción sucesiva (ASHA)</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Random configurations; poor ones are cut short, so that many more can be tried</source>
        <translation>Configuraciones aleatorias; las malas se cortan pronto, para poder probar muchas más</translation>
    </message>
    <message>
        <source>Random configurations, each trained to the end</source>
        <translation>Configuraciones aleatorias, cada una entrenada hasta el final</translation>
    </message>
    <message>
        <source>Every combination, each trained to the end</source>
        <translation>Todas las combinaciones, cada una entrenada hasta el final</translation>
    </message>
    <message>
        <source>Validation UAR</source>
        <translation>UAR de validación</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>So many configurations are drawn</source>
        <translation>Número de configuraciones que se sortean</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed draws the same configurations on every machine</source>
        <translation>La misma semilla sortea las mismas configuraciones en cualquier equipo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Comparadas por</translation>
    </message>
    <message>
        <source>First compared after</source>
        <translation>Primera comparación tras</translation>
    </message>
    <message>
        <source>Epochs after which trials are first compared</source>
        <translation>Épocas tras las que se comparan las pruebas por primera vez</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Epochs that the best trials are trained for</source>
        <translation>Épocas durante las que se entrenan las mejores pruebas</translation>
    </message>
    <message>
        <source>One goes on in</source>
        <translation>Continúa una de cada</translation>
    </message>
    <message>
        <source>One trial in so many goes on, for so many times as long</source>
        <translation>Continúa una prueba de cada tantas, durante otras tantas veces más</translation>
    </message>
    <message>
        <source>Worker processes</source>
        <translation>Procesos de trabajo</translation>
    </message>
    <message>
        <source>Trials that train at the same time on this machine; other machines can join with “sigwavnet search --worker”</source>
        <translation>Pruebas que se entrenan a la vez en este equipo; otros equipos pueden unirse con «sigwavnet search --worker»</translation>
    </message>
    <message>
        <source>All other options are the Train page&apos;s, of the corpus that is open.</source>
        <translation>Todas las demás opciones son las de la página Entrenar, para el corpus abierto.</translation>
    </message>
    <message>
        <source>Begins a new search on the open corpus</source>
        <translation>Empieza una nueva búsqueda en el corpus abierto</translation>
    </message>
    <message>
        <source>Every trial writes a checkpoint; the search can be resumed later</source>
        <translation>Cada prueba escribe un punto de control; la búsqueda se puede reanudar más tarde</translation>
    </message>
    <message>
        <source>Goes on with the search that is shown</source>
        <translation>Continúa la búsqueda mostrada</translation>
    </message>
    <message>
        <source>Shows a search that was begun before, here or by the command line</source>
        <translation>Muestra una búsqueda empezada antes, aquí o desde la línea de comandos</translation>
    </message>
    <message>
        <source>Stop search</source>
        <translation>Detener búsqueda</translation>
    </message>
    <message>
        <source>Resume search</source>
        <translation>Reanudar búsqueda</translation>
    </message>
    <message>
        <source>Open a search…</source>
        <translation>Abrir una búsqueda…</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Aún no hay ninguna búsqueda</translation>
    </message>
    <message>
        <source>A search trains many configurations and tells which does best on the validation clips. Choose what to vary and press Start; each trial is a run of its own, and a stopped or killed search goes on where it was.</source>
        <translation>Una búsqueda entrena muchas configuraciones e indica cuál funciona mejor con los clips de validación. Elija qué se varía y pulse Iniciar; cada prueba es una ejecución propia, y una búsqueda detenida o interrumpida continúa donde estaba.</translation>
    </message>
    <message>
        <source>First compared after (epochs)</source>
        <translation>Primera comparación tras (épocas)</translation>
    </message>
    <message>
        <source>At most (epochs)</source>
        <translation>Como máximo (épocas)</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchRun</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Opening a search</source>
        <translation>Abriendo una búsqueda</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchView</name>
    <message>
        <source>Trials</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Puts the best trial&apos;s options into the Train page&apos;s form</source>
        <translation>Pasa las opciones de la mejor prueba al formulario de la página Entrenar</translation>
    </message>
    <message>
        <source>How much each option mattered</source>
        <translation>Cuánto influyó cada opción</translation>
    </message>
    <message>
        <source>Best trial</source>
        <translation>Mejor prueba</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Qué influyó</translation>
    </message>
    <message>
        <source>%1 of %2 trials begun, %3 running</source>
        <translation>%1 de %2 pruebas empezadas, %3 en curso</translation>
    </message>
    <message>
        <source>Stopping: each trial writes a checkpoint. %1</source>
        <translation>Deteniendo: cada prueba escribe un punto de control. %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Other processes are searching; Resume joins them. %1</source>
        <translation>Otros procesos están buscando; Reanudar se une a ellos. %1</translation>
    </message>
    <message>
        <source>Stopped; it can be resumed. %1</source>
        <translation>Detenida; se puede reanudar. %1</translation>
    </message>
    <message>
        <source>Finished. %1</source>
        <translation>Terminada. %1</translation>
    </message>
    <message>
        <source>No trial has reached a result yet.</source>
        <translation>Ninguna prueba tiene aún resultado.</translation>
    </message>
    <message numerus="yes">
        <source>Trial %1: validation %2 %3 within %n epoch(s)</source>
        <translation>
            <numerusform>Prueba %1: validación %2 %3 en %n época</numerusform>
            <numerusform>Prueba %1: validación %2 %3 en %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the differences between %1 trials at epoch %2 that an option explains by itself; %3 lie in several together.</source>
        <translation>Proporción de las diferencias entre %1 pruebas en la época %2 que una opción explica por sí sola; %3 se debe a varias a la vez.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Session</name>
    <message>
        <source>Opening corpus %1</source>
        <translation>Abriendo el corpus %1</translation>
    </message>
    <message>
        <source>Opening model %1</source>
        <translation>Abriendo el modelo %1</translation>
    </message>
    <message>
        <source>Moving the model to %1</source>
        <translation>Moviendo el modelo a %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 ya no existe.</translation>
    </message>
    <message>
        <source>Opening project %1</source>
        <translation>Abriendo el proyecto %1</translation>
    </message>
    <message>
        <source>%1 is neither a recording, a model (.safetensors, .pt), a table (.csv) nor a labelling project (.swproj). Drop one of these, or the folder of a corpus.</source>
        <translation>%1 no es una grabación, ni un modelo (.safetensors, .pt), ni una tabla (.csv), ni un proyecto de etiquetado (.swproj). Suelte uno de ellos o la carpeta de un corpus.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be shown while another cross-validation runs here; stop that one first.</source>
        <translation>%1 no se puede mostrar mientras se ejecuta aquí otra validación cruzada; deténgala primero.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be shown while another search runs here; stop that one first.</source>
        <translation>%1 no se puede mostrar mientras se ejecuta aquí otra búsqueda; deténgala primero.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SpaceTable</name>
    <message>
        <source>What the search varies</source>
        <translation>Qué varía la búsqueda</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen option out of the search (Delete)</source>
        <translation>Quita de la búsqueda la opción elegida (Supr)</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Add an option…</source>
        <translation>Añadir una opción…</translation>
    </message>
    <message>
        <source>How %1 varies</source>
        <translation>Cómo varía %1</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>range</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>log range</source>
        <translation>intervalo log.</translation>
    </message>
    <message>
        <source>Each power of ten is as likely as the others</source>
        <translation>Cada potencia de diez es tan probable como las demás</translation>
    </message>
    <message>
        <source>Values parted by commas, or a range such as 4 … 10; double click to change</source>
        <translation>Valores separados por comas, o un intervalo como 4 … 10; doble clic para cambiar</translation>
    </message>
    <message>
        <source>Load a search space</source>
        <translation>Cargar un espacio de búsqueda</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Espacios de búsqueda (*.json)</translation>
    </message>
    <message>
        <source>The search space was not loaded</source>
        <translation>No se cargó el espacio de búsqueda</translation>
    </message>
    <message>
        <source>The search space was not saved</source>
        <translation>No se guardó el espacio de búsqueda</translation>
    </message>
    <message>
        <source>Save the search space</source>
        <translation>Guardar el espacio de búsqueda</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SpectrogramLanes</name>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>dB re full-scale sine</source>
        <translation>dB respecto a una senoide a plena escala</translation>
    </message>
    <message>
        <source>Computing the spectrogram</source>
        <translation>Calculando el espectrograma</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SplitPanel</name>
    <message>
        <source>Folds</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Splitting the corpus</source>
        <translation>Dividiendo el corpus</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nothing leaks between training and test in this split.</source>
        <translation>En esta división no se filtra nada entre entrenamiento y test.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Clips by part and class</source>
        <translation>Clips por parte y clase</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Studio</name>
    <message>
        <source>This is the demo corpus: synthesised voices in several emotions. Train a network on it to see what it learns.</source>
        <translation>Este es el corpus de demostración: voces sintetizadas con varias emociones. Entrene una red con él para ver qué aprende.</translation>
    </message>
    <message>
        <source>Train on the demo corpus</source>
        <translation>Entrenar con el corpus de demostración</translation>
    </message>
    <message>
        <source>Looking at the machine</source>
        <translation>Examinando el equipo</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Reanudarla</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyPage</name>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation>Abra primero un corpus en la página Corpus.</translation>
    </message>
    <message>
        <source>On the Train page: %1</source>
        <translation>En la página Entrenar: %1</translation>
    </message>
    <message>
        <source>The folder of a study</source>
        <translation>La carpeta de un estudio</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n entrenamiento</numerusform>
            <numerusform>%n entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>, each of up to %1 epochs, from fresh weights</source>
        <translation>, cada uno de %1 épocas como máximo, con pesos nuevos</translation>
    </message>
    <message>
        <source>Cross-validate</source>
        <translation>Valid. cruzada</translation>
    </message>
    <message>
        <source>Judge the folds&apos; models together, too</source>
        <translation>Juzgar también los modelos en conjunto</translation>
    </message>
    <message>
        <source>How good are these options?</source>
        <translation>¿Qué rendimiento dan estas opciones?</translation>
    </message>
    <message>
        <source>What do the wavelets add?</source>
        <translation>¿Qué aportan las wavelets?</translation>
    </message>
    <message>
        <source>Cross-validation: a fresh network for every fold</source>
        <translation>Validación cruzada: una red nueva para cada partición (fold)</translation>
    </message>
    <message>
        <source>The paper&apos;s ablation: fixed db10, CQF, PerLayer and PerFilter kernels, each with and without thresholds, on every fold</source>
        <translation>La ablación del artículo: núcleos db10 fijos, CQF, PerLayer y PerFilter, cada uno con y sin umbrales, en cada partición</translation>
    </message>
    <message>
        <source>The folds&apos; models answer together by their mean probability; only where they share their test clips, and reported apart</source>
        <translation>Los modelos de las particiones responden juntos con su probabilidad media; solo donde comparten los clips de test, y se informa aparte</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Parts that the clips or the speakers are dealt into</source>
        <translation>Partes en que se reparten los clips o los hablantes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Of the weights, the order of the clips and the split</source>
        <translation>De los pesos, del orden de los clips y de la división</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Times that every fold is trained, each with another seed and split</source>
        <translation>Veces que se entrena cada partición, cada una con otra semilla y otra división</translation>
    </message>
    <message>
        <source>Processes at a time</source>
        <translation>Procesos a la vez</translation>
    </message>
    <message>
        <source>Trainings at the same time, each with its share of the processors; other machines can join with “sigwavnet crossvalidate --worker”</source>
        <translation>Entrenamientos simultáneos, cada uno con su parte de los procesadores; otros equipos pueden unirse con «sigwavnet crossvalidate --worker»</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>Número de semillas</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Primera semilla</translation>
    </message>
    <message>
        <source>All other options are the Train page&apos;s. Every fold starts from fresh weights; its model is chosen by the validation part alone.</source>
        <translation>Todas las demás opciones son las de la página Entrenar. Cada partición parte de pesos nuevos; su modelo se elige solo con la parte de validación.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Trains every fold on the open corpus</source>
        <translation>Entrena cada partición con el corpus abierto</translation>
    </message>
    <message>
        <source>Every training writes a checkpoint; the study can be resumed later</source>
        <translation>Cada entrenamiento escribe un punto de control; el estudio se puede reanudar más tarde</translation>
    </message>
    <message>
        <source>Goes on with the study that is shown; what had failed is tried again</source>
        <translation>Continúa el estudio mostrado; lo que falló se vuelve a intentar</translation>
    </message>
    <message>
        <source>Shows a study that was begun before, here or by the command line</source>
        <translation>Muestra un estudio empezado antes, aquí o desde la línea de comandos</translation>
    </message>
    <message>
        <source>Start cross-validation</source>
        <translation>Iniciar validación cruzada</translation>
    </message>
    <message>
        <source>Stop cross-validation</source>
        <translation>Detener validación cruzada</translation>
    </message>
    <message>
        <source>Resume cross-validation</source>
        <translation>Reanudar validación cruzada</translation>
    </message>
    <message>
        <source>Open a study…</source>
        <translation>Abrir un estudio…</translation>
    </message>
    <message>
        <source>No cross-validation yet</source>
        <translation>Aún no hay validación cruzada</translation>
    </message>
    <message>
        <source>A cross-validation trains a fresh network for every fold and tells how well the options do on clips that none of them has learned, with intervals. Each fold is a process and a run of its own: one that dies loses nothing, and a stopped or killed study goes on where it was.</source>
        <translation>Una validación cruzada entrena una red nueva para cada partición e indica, con intervalos, cómo funcionan las opciones con clips que ninguna de ellas ha aprendido. Cada partición es un proceso y una ejecución propios: si uno muere no se pierde nada, y un estudio detenido o interrumpido continúa donde estaba.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyRun</name>
    <message>
        <source>Ablation study</source>
        <translation>Estudio de ablación</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>Opening a study</source>
        <translation>Abriendo un estudio</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyView</name>
    <message>
        <source>%1: %2, ablation</source>
        <translation>%1: %2, ablación</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>All trainings together</source>
        <translation>Todos los entrenamientos juntos</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Double click: opens the fold&apos;s model on the Evaluate page</source>
        <translation>Doble clic: abre el modelo de la partición en la página Evaluar</translation>
    </message>
    <message>
        <source>Confusion matrix of all answers</source>
        <translation>Matriz de confusión de todas las respuestas</translation>
    </message>
    <message>
        <source>When the first training has finished, its confusion matrix.</source>
        <translation>Cuando termine el primer entrenamiento, su matriz de confusión.</translation>
    </message>
    <message>
        <source>Stopping: each training writes a checkpoint. %1</source>
        <translation>Deteniendo: cada entrenamiento escribe un punto de control. %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Other processes are training it; Resume joins them. %1</source>
        <translation>Otros procesos lo están entrenando; Reanudar se une a ellos. %1</translation>
    </message>
    <message>
        <source>Stopped; it can be resumed. %1</source>
        <translation>Detenido; se puede reanudar. %1</translation>
    </message>
    <message>
        <source>Finished. %1</source>
        <translation>Terminado. %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Suggester</name>
    <message>
        <source>Open a model first: File → Open model…, or train one on the Train page.</source>
        <translation>Abra primero un modelo: Archivo → Abrir modelo…, o entrene uno en la página Entrenar.</translation>
    </message>
    <message>
        <source>The model suggests labels</source>
        <translation>El modelo sugiere etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be looked at by the model; they stay in the queue.</source>
        <translation>
            <numerusform>El modelo no pudo examinar %n clip; sigue en la cola.</numerusform>
            <numerusform>El modelo no pudo examinar %n clips; siguen en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model also knows classes that this project does not have: %1.</source>
        <translation>El modelo conoce además clases que este proyecto no tiene: %1.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SuggestionPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Let the open model suggest</source>
        <translation>Dejar que el modelo abierto sugiera</translation>
    </message>
    <message>
        <source>Hides what the model says, so that it does not lead you</source>
        <translation>Oculta lo que dice el modelo para que no le influya</translation>
    </message>
    <message>
        <source>No model has looked at these clips yet.</source>
        <translation>Ningún modelo ha examinado aún estos clips.</translation>
    </message>
    <message>
        <source>Suggestions are hidden while you label blind.</source>
        <translation>Las sugerencias se ocultan mientras etiqueta a ciegas.</translation>
    </message>
    <message>
        <source>The model has not come to this clip yet.</source>
        <translation>El modelo aún no ha llegado a este clip.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TimelineLanes</name>
    <message>
        <source>Class probabilities</source>
        <translation>Probabilidades de las clases</translation>
    </message>
    <message>
        <source>windows of %1</source>
        <translation>ventanas de %1</translation>
    </message>
    <message>
        <source>This is a part of a longer file. Open the file itself to see its class probabilities over time.</source>
        <translation>Es una parte de un archivo más largo. Abra el propio archivo para ver sus probabilidades de las clases en el tiempo.</translation>
    </message>
    <message>
        <source>This recording lasts %1. Choose &quot;Compute class probabilities over time&quot; in the Lanes menu; it can be cancelled at any time.</source>
        <translation>Esta grabación dura %1. Elija «Calcular las probabilidades de las clases en el tiempo» en el menú Pistas; se puede cancelar en cualquier momento.</translation>
    </message>
    <message>
        <source>Class probabilities over time</source>
        <translation>Probabilidades de las clases en el tiempo</translation>
    </message>
    <message>
        <source>This was cancelled. Choose &quot;Compute class probabilities over time&quot; in the Lanes menu to try again.</source>
        <translation>El cálculo se canceló. Elija «Calcular las probabilidades de las clases en el tiempo» en el menú Pistas para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Compute class probabilities over time</source>
        <translation>Calcular las probabilidades de las clases en el tiempo</translation>
    </message>
    <message>
        <source>Probabilities: window</source>
        <translation>Probabilidades: ventana</translation>
    </message>
    <message>
        <source>Probabilities: a window every</source>
        <translation>Probabilidades: una ventana cada</translation>
    </message>
    <message>
        <source>Probabilities: smoothing</source>
        <translation>Probabilidades: suavizado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Export class probabilities…</source>
        <translation>Exportar las probabilidades de las clases…</translation>
    </message>
    <message>
        <source>Export class probabilities</source>
        <translation>Exportar las probabilidades de las clases</translation>
    </message>
    <message>
        <source>Table of windows (*.csv);;Audacity labels (*.txt);;Praat TextGrid (*.TextGrid)</source>
        <translation>Tabla de ventanas (*.csv);;Etiquetas de Audacity (*.txt);;TextGrid de Praat (*.TextGrid)</translation>
    </message>
    <message>
        <source>Exporting class probabilities</source>
        <translation>Exportando las probabilidades de las clases</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The training did not start.</source>
        <translation>El entrenamiento no empezó.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Nothing came to an end for 15 minutes.</source>
        <translation>Nada ha terminado en 15 minutos.</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrainPage</name>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>Aún no se ha entrenado nada</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Detener entrenamiento</translation>
    </message>
    <message>
        <source>Load options from a file…</source>
        <translation>Cargar opciones de un archivo…</translation>
    </message>
    <message>
        <source>Save options to a file…</source>
        <translation>Guardar opciones en un archivo…</translation>
    </message>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation>Abra primero un corpus en la página Corpus.</translation>
    </message>
    <message>
        <source>Save options</source>
        <translation>Guardar opciones</translation>
    </message>
    <message>
        <source>Options (*.json)</source>
        <translation>Opciones (*.json)</translation>
    </message>
    <message>
        <source>Load options</source>
        <translation>Cargar opciones</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Measuring how fast this machine trains</source>
        <translation>Midiendo a qué velocidad entrena este equipo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The folder of a run that has not ended</source>
        <translation>La carpeta de una ejecución sin terminar</translation>
    </message>
    <message>
        <source>Where the run&apos;s corpus lies now</source>
        <translation>Dónde está ahora el corpus de la ejecución</translation>
    </message>
    <message>
        <source>Trains a new run on the open corpus (Ctrl+Return)</source>
        <translation>Entrena una nueva ejecución con el corpus abierto (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Writes a checkpoint and waits; goes on at once (Ctrl+P)</source>
        <translation>Escribe un punto de control y espera; continúa al instante (Ctrl+P)</translation>
    </message>
    <message>
        <source>Writes a checkpoint and ends; the run can be resumed later (Ctrl+.)</source>
        <translation>Escribe un punto de control y termina; la ejecución se puede reanudar más tarde (Ctrl+.)</translation>
    </message>
    <message>
        <source>Choose a preset and press Start. The window stays usable meanwhile: curves, filters and the confusion matrix appear here as the network learns.</source>
        <translation>Elija un ajuste predefinido y pulse Iniciar. La ventana sigue disponible mientras tanto: las curvas, los filtros y la matriz de confusión aparecen aquí a medida que la red aprende.</translation>
    </message>
    <message>
        <source>Resume a run…</source>
        <translation>Reanudar una ejecución…</translation>
    </message>
    <message>
        <source>Pause training, or go on</source>
        <translation>Pausar el entrenamiento o continuar</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>Buscar una opción</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrainingRun</name>
    <message>
        <source>Training %1</source>
        <translation>Entrenando %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n epoch(s)</source>
        <translation>
            <numerusform>Detenido tras %n época</numerusform>
            <numerusform>Detenido tras %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, the best was epoch %1</source>
        <translation>Terminado; la mejor época fue la %1</translation>
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
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Repeat the selection; drag on the time axis to select</source>
        <translation>Repetir la selección; arrastre sobre el eje de tiempo para seleccionar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Mostrar más tiempo (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Mostrar menos tiempo (+)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the whole recording (0)</source>
        <translation>Mostrar toda la grabación (0)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>cursor %1</source>
        <translation>cursor %1</translation>
    </message>
    <message>
        <source>nominal interval %1</source>
        <translation>intervalo nominal %1</translation>
    </message>
    <message>
        <source>selection %1</source>
        <translation>selección %1</translation>
    </message>
    <message>
        <source>Listen to</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>What is played: the recording, what the network keeps of it, or one level</source>
        <translation>Qué se reproduce: la grabación, lo que la red conserva de ella o un nivel</translation>
    </message>
    <message>
        <source>Which lanes are shown, and how they are computed</source>
        <translation>Qué pistas se muestran y cómo se calculan</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrustBook</name>
    <message>
        <source>Testing explanations and attention</source>
        <translation>Comprobando explicaciones y atención</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrustDialog</name>
    <message>
        <source>Tests of explanations and attention</source>
        <translation>Comprobación de explicaciones y atención</translation>
    </message>
    <message>
        <source>Compare with another training…</source>
        <translation>Comparar con otro entrenamiento…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <source>Whether to believe it</source>
        <translation>¿Es fiable?</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Open a model, and a corpus or a recording to test it on.</source>
        <translation>Abra un modelo y un corpus o una grabación con que comprobarlo.</translation>
    </message>
    <message>
        <source>Another training of the same network</source>
        <translation>Otro entrenamiento de la misma red</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth)</source>
        <translation>Modelos (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Guardar como JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the tests</source>
        <translation>Guardando los tests</translation>
    </message>
    <message>
        <source>Testing… %1</source>
        <translation>Comprobando… %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message numerus="yes">
        <source>Tested on %n clip(s), taken from: %1</source>
        <translation>
            <numerusform>Comprobado con %n clip, tomado de: %1</numerusform>
            <numerusform>Comprobado con %n clips, tomados de: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>This model was not tested yet.</source>
        <translation>Este modelo aún no se ha comprobado.</translation>
    </message>
    <message numerus="yes">
        <source>The test takes %n clip(s) from: %1</source>
        <translation>
            <numerusform>La comprobación toma %n clip de: %1</numerusform>
            <numerusform>La comprobación toma %n clips de: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>After the tests.</source>
        <translation>Tras los tests.</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>Inserción</translation>
    </message>
    <message>
        <source>Cascading randomisation</source>
        <translation>Aleatorización en cascada</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveformDelegate</name>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveformLanes</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>de la plena escala</translation>
    </message>
    <message>
        <source>Drawing the waveform</source>
        <translation>Dibujando la forma de onda</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveletPanel</name>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Analysing the wavelets</source>
        <translation>Analizando las wavelets</translation>
    </message>
    <message>
        <source>random kernels</source>
        <translation>núcleos aleatorios</translation>
    </message>
    <message>
        <source>%1 · started as %2 · %3 taps · input at %4 Hz</source>
        <translation>%1 · partió de %2 · %3 coeficientes · entrada a %4 Hz</translation>
    </message>
    <message numerus="yes">
        <source>This model has %n level(s).</source>
        <translation>
            <numerusform>Este modelo tiene %n nivel.</numerusform>
            <numerusform>Este modelo tiene %n niveles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveletsPage</name>
    <message>
        <source>No model is open</source>
        <translation>No hay ningún modelo abierto</translation>
    </message>
    <message>
        <source>Open a model file or a run folder, or train one: this page then shows what its wavelets became, beside the ones they started as.</source>
        <translation>Abra un archivo de modelo o la carpeta de una ejecución, o entrene un modelo: esta página muestra entonces en qué se han convertido sus wavelets, junto a las iniciales.</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Abrir un modelo…</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Next level</source>
        <translation>Nivel siguiente</translation>
    </message>
    <message>
        <source>Previous level</source>
        <translation>Nivel anterior</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>Modelos (*.safetensors *.pt *.pth);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Level %1 · %2</source>
        <translation>Nivel %1 · %2</translation>
    </message>
    <message>
        <source>The threshold of level %1 no longer removes small coefficients: its sharpness or the sum of its thresholds is not above 0. Train with a lower rate for kernels and thresholds, or fix the thresholds.</source>
        <translation>El umbral del nivel %1 ya no elimina los coeficientes pequeños: su pendiente o la suma de sus umbrales no es mayor que 0. Entrene con una tasa menor para núcleos y umbrales, o fije los umbrales.</translation>
    </message>
    <message>
        <source>Wavelets</source>
        <translation>Wavelets</translation>
    </message>
    <message>
        <source>No wavelets here</source>
        <translation>Aquí no hay wavelets</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Another &amp;run…</source>
        <translation>Otra &amp;ejecución…</translation>
    </message>
    <message>
        <source>Compare with the model of a run</source>
        <translation>Comparar con el modelo de una ejecución</translation>
    </message>
    <message>
        <source>Another model &amp;file…</source>
        <translation>Otro &amp;archivo de modelo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show one model again</source>
        <translation>Volver a mostrar un solo modelo</translation>
    </message>
    <message>
        <source>Kind of plots</source>
        <translation>Tipo de gráfico</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Next kind of plots</source>
        <translation>Tipo de gráfico siguiente</translation>
    </message>
    <message>
        <source>Previous kind of plots</source>
        <translation>Tipo de gráfico anterior</translation>
    </message>
    <message>
        <source>Later epoch</source>
        <translation>Época posterior</translation>
    </message>
    <message>
        <source>Earlier epoch</source>
        <translation>Época anterior</translation>
    </message>
    <message>
        <source>Play through the epochs</source>
        <translation>Recorrer las épocas</translation>
    </message>
    <message>
        <source>Compare with a model</source>
        <translation>Comparar con un modelo</translation>
    </message>
    <message>
        <source>Opening model %1</source>
        <translation>Abriendo el modelo %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WorkForm</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::CurvePlot</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::Histogram</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>de %1 a %2: %3</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>count</source>
        <translation>recuento</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::LaneStack</name>
    <message>
        <source>Lanes over time</source>
        <translation>Pistas en el tiempo</translation>
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
        <translation>Mostrar toda la grabación</translation>
    </message>
    <message>
        <source>Hide this lane</source>
        <translation>Ocultar esta pista</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::MatrixView</name>
    <message>
        <source>No results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 se reconoce</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 se confunde con %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>matriz de confusión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 de %2</translation>
    </message>
    <message>
        <source>, %1 of what was called %2</source>
        <translation>, %1 de lo clasificado como %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %3 by %4: %n clip(s)</source>
        <translation>
            <numerusform>%1 según %2, %3 según %4: %n clip</numerusform>
            <numerusform>%1 según %2, %3 según %4: %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::NumberTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::ParallelCoordinates</name>
    <message>
        <source>No trials yet</source>
        <translation>Aún no hay pruebas</translation>
    </message>
    <message>
        <source>Parallel coordinates of the trials</source>
        <translation>Coordenadas paralelas de las pruebas</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>Show all trials</source>
        <translation>Mostrar todas las pruebas</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::PlotView</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1 over %2: %3</source>
        <translation>%1 en función de %2: %3</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::ProbabilityBars</name>
    <message>
        <source>Class probabilities</source>
        <translation>Probabilidades de las clases</translation>
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
        <translation>clase</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::TimeRuler</name>
    <message>
        <source>Time axis</source>
        <translation>Eje de tiempo</translation>
    </message>
    <message>
        <source>Drag to select a stretch, wheel to zoom, double click to show all</source>
        <translation>Arrastrar para seleccionar un tramo, rueda para ampliar, doble clic para mostrar todo</translation>
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
        <translation>unos segundos</translation>
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
        <translation>Este modelo es de tipo %1: no tiene wavelets.</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <translation>%1 – %2&#xa0;%</translation>
    </message>
</context>
</TS>
