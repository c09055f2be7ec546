<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>EvaluationTables</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>%1 × uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPainter</name>
    <message>
        <source>recognised as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingLanes</name>
    <message>
        <source>Detail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatial attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporal attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB re full-scale sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: weights, not importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coefficients, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveletFigures</name>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency at the level&apos;s input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after thresholding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network was built without thresholds: details pass unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelet ψ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling function φ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-pass h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-pass g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn with h scaled to Σh = √2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveletMeasures</name>
    <message>
        <source>Σh − √2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of the low-pass for a constant signal; 0 keeps the level of each approximation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σh² − 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of the low-pass; 0 for an orthonormal wavelet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap with its own shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest autocorrelation of h at an even shift; 0 for an orthonormal wavelet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power complementarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest |p − 2| with p = |H(ω)|² + |H(ω + π)|²; 0 when low- and high-pass share the power evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower frame bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least share of a signal&apos;s energy that the level keeps; 0 means that some signals vanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper frame bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest share of a signal&apos;s energy that the level keeps; above 1 it amplifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-pass at half the rate [dB]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below −40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|H(π)/H(0)|: what the low-pass lets through where it should block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanishing moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polynomial degrees that the high-pass does not see (normalised moment below 0.001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass band of the details (−3 dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequencies of the recording that reach this level&apos;s details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy inside the nominal band [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the details&apos; response inside %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift from the start [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖h − h₀‖ / ‖h₀‖ of the low-pass; above 50 % it is another filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = d · (σ(a(d − t₊)) + σ(−a(d + t₋))). With a ≤ 0 or t₊ + t₋ ≤ 0 it removes large coefficients instead of small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold t₊</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t₊ + t₋ above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold t₋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good value is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>Walk through every page, save a picture of each in DIR, and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs of the training that the tour shows (8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: en or fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this corpus: a folder or a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this model: a file or a run&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train SigWavNet on recordings of speech and see what it learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpora, models or recordings to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--epochs takes a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes two numbers, as in 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes en or fr.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The file&apos;s header breaks off; copy the recording again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header gives a sample rate of 0 Hz; export the recording again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header gives no channels; export the recording again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is shorter than its header promises (%1 of %2 bytes of sound); copy the recording again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording breaks off before its end; copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be read as a recording (%1). WAV, FLAC, OGG, MP3 and AIFF files can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header gives a sample rate of %1 Hz and %2 channels; export the recording again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording has no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part from %1 s to %2 s is not within the recording, which is %3 s long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound breaks off after %1 s; the header promises %2 s. Copy the recording again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample at %1 s is not a number (NaN or infinite); export the recording again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording does not fit into memory; cut it into shorter pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The converted recording would have %1 samples; cut it into shorter pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the sample rate failed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The converted recording does not fit into memory; cut it into shorter pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample rate must be positive; it is %1 Hz and should become %2 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed factor is %1; it must lie between 1/64 and 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spectrogram&apos;s window must be a power of two up to %1 samples; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spectrogram&apos;s hop must lie between 1 and the window&apos;s %1 samples; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample rate must be positive; it is %1 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spectrogram was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spectrogram does not fit into memory; choose a larger hop or a shorter part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound could not be encoded (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access is denied; check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; a file is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this path is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not use this file (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is %1 MiB; at most %2 MiB make sense here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early; it is damaged or was not copied completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor has the type %1; weights are floating-point numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor holds values that are no finite numbers: the training diverged, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds no model: there is no best.safetensors in it. The run has perhaps not finished its first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s metadata has no proper value here; the file was written by another program or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was written by a newer version of this program; update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SigWavNet has this tensor, and the file does not: it holds another kind of network or is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickle holds more objects than a model could need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickle in this file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickle uses the instruction %1, which saved weights do not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickle holds a number of more than 64 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file wants to use “%1”, which saved weights do not need and which could run a foreign program: it is refused. Save the state dict alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “%1” does not fit the storage it refers to; the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” is no tensor; a file with a state dict is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zip archive was not written by torch.save: it has no data.pkl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written on a big-endian machine; save it again on a common one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of torch.save in the zip format; files of PyTorch before 1.6 must be saved again with a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no state dict; save model.state_dict().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder already holds files; choose a new one for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table&apos;s columns (%1) are not those of the new row (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is no valid JSON; this is no safetensors file, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “%1” stands in the header twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “%1” has no proper dtype, shape and data_offsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “%1” has the type %2, which this program does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “%1” has an impossible shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “%1” has impossible data offsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “%1” lies outside the file; it is damaged or was not copied completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “%1” has %2 bytes, which do not fit its type and shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “%1” overlaps another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the tensor “%1” there are bytes of no tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the last tensor there are bytes of no tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header claims %1 bytes, more than the file can hold; this is no safetensors file, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata is not a table of strings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip archive&apos;s directory is damaged; the file was perhaps not copied completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” is compressed or encrypted; torch.save stores entries as they are. The file was repacked, or is no PyTorch file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” is larger than the file; it is damaged or was not copied completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” overlaps another one or stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” does not match its checksum: the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class map&apos;s entry &quot;%1&quot; is not understood; write &quot;old=new&quot; to rename a class, &quot;old=&quot; to drop it, and &quot;*=&quot; to drop every class not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot; twice with different results (&quot;%2&quot; and &quot;%3&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus has no usable clips; its list of problems says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clips have the class &quot;%1&quot;; a classifier needs at least two. Check the labels or the class map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; has too few clips (%2; at least %3 are needed). Add recordings, or merge or drop the class with a class map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds something other than this demo corpus; choose an empty folder or a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo corpus was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers, sentences and repetitions of the demo corpus lie between 1 and 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no corpus format &quot;%1&quot;; the known ones are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not hold exactly one table (.csv) with the columns path and label; name the table itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder or table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a single recording; open the folder or the table it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file; the format &quot;%1&quot; needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no recordings (WAV, FLAC, OGG, MP3 or AIFF); choose the corpus&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of these %1 recordings can&apos;t be told: their names follow no known corpus, they are not sorted into one folder a class, and no table (path,label) lies beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be used as %1 (it expects %2). The first problem: %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus does not fit into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that begins in line %1 never ends; close it with &quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is not plain text, or not in UTF-8; save it as &quot;CSV UTF-8&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders, one a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording lies in no class&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the corpus was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session&apos;s dialog/EmoEvaluation folder has no label for this utterance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has not the form of %1&apos;s recordings (for example %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels name this utterance (%1), but its recording is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2&apos;s emotion codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table&apos;s header has the column &quot;%1&quot; twice; rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; its first line must name the columns path and label (speaker, text, start and end may follow).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells; the header has %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path %1 leads out of the table&apos;s folder; move the recording into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recording %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; says &quot;%2&quot;, which is no time in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part ends at %1 s, before it starts at %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table names %1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table labels %1 as %2 and here as %3; the first is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns path and label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has a header, but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 test speakers are also heard in training: the result tells how well known voices are understood, not new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 test texts are also spoken in training: the network may have learned the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 test clips are the very sound of a training clip: the result is too good. Remove the duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the silence at its ends the recording is %1 s long; the network needs at least %2 s. Use a longer recording or a network with fewer levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is %1 s long; the network needs at least %2 s. Use a longer recording or a network with fewer levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is silent, so that its loudness can&apos;t be normalised; use a recording with sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s stored deviation must be positive; it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is %1 s long; at least %2 s are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part starts at %1 s; the recording %2 is only %3 s long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part ends at %1 s; the recording %2 is only %3 s long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part from %1 s to %2 s holds no sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is silent (below -90 dB throughout).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is clipped: its peaks are cut off at full scale. It is used all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sound as %1 (labelled %2 there, %3 here).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folds are not possible here; choose %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker of %1 of %2 clips is not known; give the table a column &quot;speaker&quot; or choose the stratified split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus has %1 speakers; at least 3 are needed, to train, to select and to test. Choose the stratified split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said is not known for %1 of %2 clips; give the table a column &quot;text&quot; or choose the stratified split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus has %1 texts; at least 3 are needed, to train, to select and to test. Choose the stratified split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds of speakers need at least 3 folds, to train, to select and to test; %1 was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratified 80/10/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random tenth of each class tests, another selects the model; speakers and texts are shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90/10 with folds inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random tenth of each class tests; cross-validation runs inside the rest (the published protocol).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one speaker out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each speaker tests once, unheard in training; another one selects the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds of speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers are dealt into folds of similar size; no speaker is in two parts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one sentence out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text tests once, unheard in training; another one selects the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every clip trains; nothing is left to select or to test the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no split &quot;%1&quot;; the known ones are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before every file was classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no class “%1”; map the label to one of the model&apos;s classes to count this clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no clips to evaluate; choose a split part that has some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus and the model share no class: the corpus has %1, the model %2. Rename them with a class map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before every clip was evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model names %1 classes, but its network has %2 outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such compute device; this machine has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices are multiplied by the slow reference BLAS: training takes about three times as long as it could. On Debian, “apt install libopenblas0-openmp” puts that right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This OpenBLAS has threads of its own that compete with LibTorch&apos;s: training takes about a third longer than it could. On Debian, “apt install libopenblas0-openmp” puts that right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip has %1 samples; this network needs at least %2. Use a longer recording or a network of fewer levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s input has the shape [clips, 1, samples]; this one is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 targets for %2 clips; give one class index a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target %1 is no class of this network; its classes are 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the allowed range of %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wavelet “%1”; use a name such as db10, sym8 or coif3, or leave it empty for random kernels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In CQF mode every level has the same kernel, but this one differs from level 0&apos;s; the model is PerLayer or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tensor of shape %1 is missing; the file is incomplete or holds another kind of network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tensor has the shape %1 where the network&apos;s configuration needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no tensor of this name (shape %1); the file belongs to another configuration or kind of network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is full; use a smaller batch, shorter clips or the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s memory is full; use a smaller batch or shorter clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU failed (%1); try again or use the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch reported an unexpected error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest signal-to-noise ratio (%1 dB) is above the highest (%2 dB): swap them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored deviation must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a configuration: a JSON object with one entry an option is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option is a number, true, false or a text; this is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such preset; there are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range: this option takes %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number: this option takes %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number: this option takes %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false: write one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the choices: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such training option; the nearest is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How clips are divided into training, validation and test. Leave-one-speaker-out tells how well unknown voices are recognised; random splits share speakers and are kinder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parts k-fold and grouped splits are cut into; each takes its turn. 10 is the paper&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the split&apos;s folds this run trains, from 1. With one speaker or sentence a fold: which of these is the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed divides the same corpus in the same way on every machine. Keep it while you compare options; change it to see how much depends on chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges, drops or renames labels when the corpus is opened: “exc=hap,fru=” counts exc as hap and drops fru; “*=” drops every label that is not named. Empty keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every recording is converted to this rate. 16000 keeps all of speech; 8000 halves time and memory and keeps the voice&apos;s pitch and vowels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip: each recording gets mean 0 and deviation 1, whatever its loudness. rms: divided by its level. stored: the training clips&apos; statistics, so that loudness keeps telling. none: samples as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts quiet beginnings and ends off, in training and in use. Helps where recordings start and stop at random moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as silence when it is trimmed, relative to the loudest moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of each change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable each kind of change below is for a clip in an epoch. Changes touch training clips only, and are drawn anew each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays a clip faster or slower by up to this share, pitch included: imitates other voices. 0.1 is cautious, 0.22 helped on small corpora; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a random stretch of the clip, at least this share of it. 0.6 helped on small corpora; 1 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random gain up to this much louder or quieter. Without effect where each clip is normalised on its own; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise, loudest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest signal-to-noise ratio of the added white noise: 8 is loud, 30 barely heard. Noise is off when both ratios are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise, quietest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest signal-to-noise ratio of the added white noise; not below the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equaliser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random tone colour: a filter of 9 taps that differ from “unchanged” by this standard deviation. 0.15 imitates other microphones and rooms; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip the sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the waveform upside down: inaudible, and keeps the network from learning a microphone&apos;s polarity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silenced stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to so many stretches of a clip are silenced, so that no single moment decides; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest silenced stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each silenced stretch is at most this share of the clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus and split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every training clip is seen. Small corpora with augmentation go on improving for 150 to 300 epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips that are learned from at once. Larger is faster on a GPU and takes more memory; halve it when memory runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops when the validation UAR has not improved for so many epochs; 0 trains them all. With a falling learning rate the best epochs are often the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes the first weights, the order of the clips and their random changes. The same seed, corpus and options give the same model on a processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adamw keeps weight decay apart from the gradients and is the better start; adam is the older form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a learning step. 0.0005 to 0.002 suits AdamW; lower it when the loss jumps or becomes infinite, raise it when it hardly falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelet learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of wavelet kernels and thresholds, relative to the rest. 0.1 to 0.5 lets wavelets change gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls weights towards 0 and so against learning by heart; kernels, thresholds and biases are spared. 0.0001 to 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest gradient that is used as it is; longer ones are shortened to it, which keeps a bad batch from wrecking the weights. 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate goes on after the warm-up. cosine: smoothly to 0 at the last epoch. step: a factor every few epochs. constant: as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training in which the learning rate rises from 0; 0.05 steadies the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step schedule lowers the learning rate after each so many epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step schedule multiplies the learning rate by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy counts every clip by how improbable its class was found; focal counts clips that are already right for less, which helps where some classes are hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How little the focal loss counts clips that are already right; 0 is cross-entropy, 2 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced counts clips of rare classes for more, so that every class weighs the same: better UAR on uneven corpora, sometimes at the price of accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of certainty that is spread over all classes: 0.1 makes the network less overconfident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting wavelet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wavelet whose low-pass filter the kernels start from. db10 is the published choice; shorter ones take shorter clips. “random” draws the taps from a normal distribution instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decomposition levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the sound is halved in rate: each level adds one band, an octave lower. More levels see slower changes and need longer clips; a level doubles the shortest clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQF: one kernel for all levels and both filters. PerLayer: one kernel a level. PerFilter: an own kernel for the low-pass and the high-pass of each level; best in the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taps of random kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the kernels when they start at random; a wavelet brings its own length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off keeps the starting wavelet as it is: the fixed-wavelet network of the paper&apos;s ablation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies the learnable asymmetric hard threshold, which removes small coefficients as noise. Off passes every coefficient on unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off keeps both thresholds and the sharpness of every level at their start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both thresholds start, in units of the normalised signal: coefficients below it fade out. The authors tried 0.5 to 1; quiet input needs less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How abruptly the threshold passes from removing to keeping. The authors tried 10 to 15; small values make it gradual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels after the first convolution of each band. Time grows with its square: 32 suits small corpora and processors, 128 is the published size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the recurrent layers&apos; state, for each direction. The authors tried 32, 64 and 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent layers stacked in each band. One is enough for small corpora; the authors tried 3, 6 and 9. Time grows in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the bands&apos; outputs that training silences at random. Raise it to 0.2 or 0.3 when training clips are learned far better than validation clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the class scores before they become probabilities. At 1, as published, the network can never be more than about 22 % sure among 7 classes; 10 to 15 lets it learn faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the logit scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off keeps the logit scale at its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnable wavelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network at 8 kHz with strong augmentation: some hundred clips train in minutes on two processor cores, and it generalises better there than the published size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 kHz, six levels with own low- and high-pass kernels, balanced classes, 200 epochs: for a GPU, or a night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper, PerFilter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published network: 128 channels, five levels from db10, own low- and high-pass kernels, focal loss, no augmentation. Made for a GPU; learns small corpora by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper, PerLayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published network with one kernel a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper, CQF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published network with one kernel shared by all levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very small network for the demo corpus: under two minutes on two processor cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This split has %1 folds; there is no fold %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB of memory and only %2 GiB are free; lower preparation.rate or train on a part of the corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is %1 s long; this network needs at least %2 s. Use longer clips or fewer levels (network.levels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while the clips were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This split leaves no training clip of the class “%1”; choose another split or fold, or drop the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training clip is silent; nothing can be learned from this corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was stopped after %1 finished epochs; their models are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss became infinite or not a number in epoch %1; the models of the epochs before are kept. Lower optimizer.learning_rate or optimizer.clip_norm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of %1 is too small for batches of %2 clips; lower training.batch_size or use a smaller network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter bank needs a low-pass and a high-pass of the same length, at least 2 taps; these have %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel has taps that are not numbers: the training diverged. Load an earlier model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s taps add up to %1: it passes no constant signal, so it is not a low-pass and has no scaling function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel has no scaling function: each halving multiplies its largest value by %1 instead of settling, because it lets too much pass at half the sampling rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Preparing the demo project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipModel</name>
    <message>
        <source>The corpus calls it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration [s]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CommandPalette</name>
    <message>
        <source>Type a command…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CorpusOverview</name>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration [s]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest %1, median %2, longest %3, all together %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers: the corpus does not say who speaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CorpusPage</name>
    <message>
        <source>Find clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the clip on the Recording page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table of clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No corpus is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of labelled recordings (EMO-DB, IEMOCAP, RAVDESS, CREMA-D, TESS, SAVEE, or one folder a class), or a table with the columns path and label. You can also drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the files and labels are read. Recognised by the layout; choose another one if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find clips by name, class, speaker or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause the chosen clip (space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CurveChart</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::EvaluatePage</name>
    <message>
        <source>Open a model and a corpus: this page then says which of its clips the model recognises, and which it takes for what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus is open. Open a model as well, or train one, to see how well it does on the clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is open. Open a corpus as well, to see how well the model does on its clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be evaluated:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n misrecognised clip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips to evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the split the model was trained with; of the Corpus page&apos;s split when the model does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the clips and press Evaluate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the clips of a class: the diagonal is recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the clips that were given a class: the diagonal is precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right / all clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted accuracy: the share of clips that are recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ recall / classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unweighted average recall: every class counts the same, however many clips it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ F1 / classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the classes&apos; F1 = 2·precision·recall / (precision + recall).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ F1·clips / all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the classes&apos; F1, weighted by their clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click or Enter opens a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all mistakes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::JobLine</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for the list of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where networks are trained and evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::JobList</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::LanesMenu</name>
    <message>
        <source>Show all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::MainWindow</name>
    <message>
        <source>Close SigWavNet Studio?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing stops it. The model of the last finished epoch stays in its run folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open corpus &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open corpus &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table of clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for &amp;trainings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where trainings are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About SigWavNet Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About SigWavNet Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;SigWavNet Studio %1&lt;/h3&gt;&lt;p&gt;Speech-emotion recognition with learnable wavelets: train SigWavNet on raw recordings and see what it learned.&lt;/p&gt;&lt;p&gt;LibTorch %2, %3&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a corpus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionForm</name>
    <message>
        <source>Show rarely needed options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Player</name>
    <message>
        <source>This machine has no audio output, so nothing can be played. Connect a device or start the sound server, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio device %1 can&apos;t be opened. Another program may be using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio device stopped working. Playback has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProblemModel</name>
    <message>
        <source>%1
This clip is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
This clip is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProblemPanel</name>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems were found: every recording was read and its label understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out because of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RecordingPage</name>
    <message>
        <source>No recording is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sound file, drop one onto the window, or double click a clip on the Corpus page, to see its waveform, its spectrogram and what a model makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a model open, its coefficients and attention appear here, on the same time axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the recording through the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled. Open the model or the recording again to see its inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RecordingPanel</name>
    <message>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s), mixed to mono</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 Hz, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part, from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model or train one to see this recording&apos;s wavelet coefficients, the network&apos;s attention and the class probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is working on this recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most probable: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunView</name>
    <message>
        <source>See its wavelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss [nat]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds by level (dashed: negative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first epoch, what was taken for what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation UAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation WA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training WA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix of the last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1, validation clips: rows are the truth, columns the network&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1, training clips: rows are the truth, columns the network&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) trained.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the first epoch was finished: there is no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of the last finished epoch is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early, as the validation no longer improved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best was epoch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On %n test clip(s): UAR %1, WA %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be used: the log in the run&apos;s folder names them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ScoreCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Session</name>
    <message>
        <source>Opening corpus %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the model to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a recording, a model (.safetensors, .pt) nor a table (.csv). Drop one of these, or the folder of a corpus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SplitPanel</name>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaks between training and test in this split.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Studio</name>
    <message>
        <source>This is the demo corpus: synthesised voices in several emotions. Train a network on it to see what it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on the demo corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came to an end for 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrainPage</name>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset and press Start. The window stays usable meanwhile: curves, thresholds and the confusion matrix appear here after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load options from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save options to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest clip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) of the corpus are shorter and will be left out. Fewer levels or a shorter wavelet take them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrainingRun</name>
    <message>
        <source>Training %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TransportBar</name>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the selection; drag on the time axis to select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole recording (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lanes are shown, and the spectrogram&apos;s colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cursor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominal interval %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selection %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveformDelegate</name>
    <message>
        <source>can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveletsPage</name>
    <message>
        <source>No model is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model file or a run folder, or train one: this page then shows what its wavelets became, beside the ones they started as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing the wavelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · started as %2 · %3 taps · input at %4 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold of level %1 no longer removes small coefficients: its sharpness or the sum of its thresholds is not above 0. Train with a lower rate for kernels and thresholds, or fix the thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::Histogram</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::LaneStack</name>
    <message>
        <source>Lanes over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::LaneView</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::MatrixView</name>
    <message>
        <source>No results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of what was called %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::PlotView</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::ProbabilityBars</name>
    <message>
        <source>Class probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::TimeRuler</name>
    <message>
        <source>Time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to select a stretch, wheel to zoom, double click to show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
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
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
