<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CurveLegend</name>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 条</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source> (measured %1)</source>
        <translation> （实测 %1）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1（平滑）</translation>
    </message>
</context>
<context>
    <name>EvaluationTables</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段数</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
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
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Of the true class</source>
        <translation>真实类别的概率</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>what each part adds to %1</source>
        <translation>各部分对 %1 的贡献</translation>
    </message>
    <message>
        <source>what each block of the waveform adds to %1</source>
        <translation>波形各块对 %1 的贡献</translation>
    </message>
    <message>
        <source>for %1; completeness gap %2</source>
        <translation>针对 %1；完备性差距 %2</translation>
    </message>
    <message>
        <source>size of the gradient of %1 by each sample</source>
        <translation>%1 对各采样点的梯度大小</translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure</source>
        <translation>保存图形</translation>
    </message>
    <message>
        <source>The figure was not saved</source>
        <translation>图形未能保存</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>图片 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save data …</source>
        <translation>保存数据…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Copying the data</source>
        <translation>正在复制数据</translation>
    </message>
</context>
<context>
    <name>FilterHistory</name>
    <message>
        <source>tap</source>
        <translation>抽头</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation>频率响应</translation>
    </message>
    <message>
        <source>frequency at the level&apos;s input</source>
        <translation>层级输入处的频率</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>h start</source>
        <translation>初始 h</translation>
    </message>
    <message>
        <source>g start</source>
        <translation>初始 g</translation>
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
        <translation>初始</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>Low-pass h</source>
        <translation>低通 h</translation>
    </message>
    <message>
        <source>High-pass g</source>
        <translation>高通 g</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>%1 × uniform</source>
        <translation>%1 × 均匀值</translation>
    </message>
    <message>
        <source>raw %1</source>
        <translation>原始 %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>保留 %1</translation>
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
        <translation>峰值 %1</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>not exact here</source>
        <translation>此处不精确</translation>
    </message>
</context>
<context>
    <name>MatrixPainter</name>
    <message>
        <source>recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>真实类别</translation>
    </message>
</context>
<context>
    <name>ParallelCoordinates</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>QueueOrders</name>
    <message>
        <source>By file</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>Unlabelled first</source>
        <translation>未标注优先</translation>
    </message>
    <message>
        <source>Model least sure</source>
        <translation>模型最没把握</translation>
    </message>
    <message>
        <source>Model hesitates between two</source>
        <translation>模型在两类间犹豫</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>标注者意见不一</translation>
    </message>
    <message>
        <source>Model against label</source>
        <translation>模型与标签不符</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>As the files are named.</source>
        <translation>按文件名顺序。</translation>
    </message>
    <message>
        <source>What you have not labelled comes first.</source>
        <translation>您尚未标注的排在最前。</translation>
    </message>
    <message>
        <source>Clips that the model is least sure of over all classes teach it most.</source>
        <translation>从所有类别来看模型最没把握的片段，对模型的帮助最大。</translation>
    </message>
    <message>
        <source>Clips where the model&apos;s two best classes are nearly alike.</source>
        <translation>模型最看好的两个类别几乎不相上下的片段。</translation>
    </message>
    <message>
        <source>Clips that annotators label differently.</source>
        <translation>各标注者标签不同的片段。</translation>
    </message>
    <message>
        <source>Clips whose label the model contradicts most surely: look for slips here.</source>
        <translation>模型最有把握地反对其标签的片段：在这里查找笔误。</translation>
    </message>
    <message>
        <source>Shuffled; the same number gives the same order everywhere.</source>
        <translation>打乱顺序；同一数字在任何地方得到相同的顺序。</translation>
    </message>
</context>
<context>
    <name>RecordingLanes</name>
    <message>
        <source>Detail %1</source>
        <translation>细节 %1</translation>
    </message>
    <message>
        <source>Approximation</source>
        <translation>近似</translation>
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
        <translation>空间注意力</translation>
    </message>
    <message>
        <source>Temporal attention</source>
        <translation>时间注意力</translation>
    </message>
    <message>
        <source>coefficients, %1</source>
        <translation>系数，%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a band and what its attention may be called</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ResumableRuns</name>
    <message>
        <source>The training %1 was stopped after %2 of %3 epochs.</source>
        <translation>训练 %1 在完成 %2/%3 个轮次后停止。</translation>
    </message>
    <message>
        <source>The training %1 was interrupted after %2 of %3 epochs.</source>
        <translation>训练 %1 在完成 %2/%3 个轮次后中断。</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Notes of %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)</source>
        <translation>
            <numerusform>删除 %n 个运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Validation UAR</source>
        <translation>验证 UAR</translation>
    </message>
    <message>
        <source>Validation WA</source>
        <translation>验证 WA</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Training WA</source>
        <translation>训练 WA</translation>
    </message>
    <message>
        <source>Validation F1, macro</source>
        <translation>验证 F1（宏平均）</translation>
    </message>
    <message>
        <source>Validation F1, weighted</source>
        <translation>验证 F1（加权）</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>clips/s</source>
        <translation>片段/s</translation>
    </message>
    <message>
        <source>Time of an epoch</source>
        <translation>每轮用时</translation>
    </message>
    <message>
        <source>Waiting for input</source>
        <translation>等待输入</translation>
    </message>
    <message>
        <source>Upper threshold, level %1</source>
        <translation>上阈值，层级 %1</translation>
    </message>
    <message>
        <source>Lower threshold, level %1</source>
        <translation>下阈值，层级 %1</translation>
    </message>
    <message>
        <source>Sharpness, level %1</source>
        <translation>锐度，层级 %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Validation %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Trial %1</source>
        <translation>试验 %1</translation>
    </message>
</context>
<context>
    <name>SegmentLane</name>
    <message>
        <source>not labelled</source>
        <translation>未标注</translation>
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
        <translation>灰度</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>矩形窗</translation>
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
        <translation>线性 (Hz)</translation>
    </message>
    <message>
        <source>Mel (as the ear hears)</source>
        <translation>Mel（接近人耳听觉）</translation>
    </message>
    <message>
        <source>Spectrogram range</source>
        <translation>语谱图动态范围</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Spectrogram colours</source>
        <translation>语谱图配色</translation>
    </message>
    <message>
        <source>Spectrogram frequencies</source>
        <translation>语谱图频率刻度</translation>
    </message>
    <message>
        <source>Spectrogram window</source>
        <translation>语谱图窗函数</translation>
    </message>
    <message>
        <source>Spectrogram window length</source>
        <translation>语谱图窗长</translation>
    </message>
    <message>
        <source>About 30 ms</source>
        <translation>约 30 ms</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 个采样点</translation>
    </message>
    <message>
        <source>Spectrogram overlap</source>
        <translation>语谱图重叠</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>With one speaker or clip there are no intervals.</source>
        <translation>只有一个说话人或片段时没有置信区间。</translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over %n speaker(s).</source>
        <translation>
            <numerusform>95% 置信区间：对 %n 个说话人自助抽样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over %n clip(s).</source>
        <translation>
            <numerusform>95% 置信区间：对 %n 个片段自助抽样。</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
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
        <translation>宏平均 F1 [%]</translation>
    </message>
    <message>
        <source>F1 weighted [%]</source>
        <translation>加权 F1 [%]</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>All answers pooled</source>
        <translation>全部结果合并</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n training(s)</source>
        <translation>
            <numerusform>%n 次训练的均值</numerusform>
        </translation>
    </message>
    <message>
        <source>Ensemble of the folds</source>
        <translation>各折集成</translation>
    </message>
    <message>
        <source>Of the mean: Nadeau and Bengio&apos;s, since the trainings share clips.</source>
        <translation>均值的区间采用 Nadeau 和 Bengio 的方法，因为各次训练共用片段。</translation>
    </message>
    <message>
        <source>Expected calibration error, pooled: %1.</source>
        <translation>期望校准误差（合并）：%1。</translation>
    </message>
    <message>
        <source>The ensemble is judged when every fold of a repeat has finished.</source>
        <translation>一次重复的所有折完成后才评估集成。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Without test clips of a class, which their own UAR leaves out: %1.</source>
        <translation>缺少某一类别的测试片段，其自身的 UAR 不计该类别：%1。</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>WA, mean [%]</source>
        <translation>WA，均值 [%]</translation>
    </message>
    <message>
        <source>UAR, mean [%]</source>
        <translation>UAR，均值 [%]</translation>
    </message>
    <message>
        <source>WA, pooled [%]</source>
        <translation>WA，合并 [%]</translation>
    </message>
    <message>
        <source>UAR, pooled [%]</source>
        <translation>UAR，合并 [%]</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Test clips</source>
        <translation>测试片段</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <source>Validation UAR [%]</source>
        <translation>验证 UAR [%]</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>%1 of %2 trainings finished</source>
        <translation>已完成 %1/%2 次训练</translation>
    </message>
    <message numerus="yes">
        <source>, %n training</source>
        <translation>
            <numerusform>，%n 次进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>，%n 次失败</numerusform>
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
        <translation>删除，按图的顺序</translation>
    </message>
    <message>
        <source>Deletion, by energy</source>
        <translation>删除，按能量</translation>
    </message>
    <message>
        <source>Deletion, by chance</source>
        <translation>删除，随机</translation>
    </message>
    <message>
        <source>Area under the probability while parts are removed: the map&apos;s should be the smallest.</source>
        <translation>逐步删除各部分时概率曲线下的面积：按图删除的应最小。</translation>
    </message>
    <message>
        <source>Insertion, order of the map</source>
        <translation>插入，按图的顺序</translation>
    </message>
    <message>
        <source>Insertion, by energy</source>
        <translation>插入，按能量</translation>
    </message>
    <message>
        <source>Insertion, by chance</source>
        <translation>插入，随机</translation>
    </message>
    <message>
        <source>Area under the probability while parts are given back: the map&apos;s should be the largest.</source>
        <translation>逐步恢复各部分时概率曲线下的面积：按图恢复的应最大。</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence of the answer [nats]: near 0, the weights do not matter.</source>
        <translation>输出的 Kullback-Leibler 散度 [nats]：接近 0 时，权重无关紧要。</translation>
    </message>
    <message>
        <source>Equal weights: divergence</source>
        <translation>等权重：散度</translation>
    </message>
    <message>
        <source>Equal weights: answers that change</source>
        <translation>等权重：改变的判断</translation>
    </message>
    <message>
        <source>Permuted weights: divergence</source>
        <translation>置换权重：散度</translation>
    </message>
    <message>
        <source>Permuted weights: answers that change</source>
        <translation>置换权重：改变的判断</translation>
    </message>
    <message>
        <source>Rank correlation of the weights with what occlusion changes there: 1 where they agree.</source>
        <translation>权重与遮挡该处所致变化的秩相关：一致时为 1。</translation>
    </message>
    <message>
        <source>Spatial weights and occlusion</source>
        <translation>空间权重与遮挡</translation>
    </message>
    <message>
        <source>Temporal weights and occlusion</source>
        <translation>时间权重与遮挡</translation>
    </message>
    <message>
        <source>Mean divergence of the trainings&apos; weights from their mean [nats].</source>
        <translation>各次训练的权重相对其均值的平均散度 [nats]。</translation>
    </message>
    <message>
        <source>Spread over trainings</source>
        <translation>各次训练间的离散度</translation>
    </message>
    <message>
        <source>Spread by chance</source>
        <translation>随机离散度</translation>
    </message>
    <message>
        <source>The occlusion map may be believed.</source>
        <translation>遮挡图可信。</translation>
    </message>
    <message>
        <source>The occlusion map must not be believed.</source>
        <translation>遮挡图不可信。</translation>
    </message>
    <message>
        <source>Attention tells what matters.</source>
        <translation>注意力反映了重要之处。</translation>
    </message>
    <message>
        <source>Attention: weights, not importance.</source>
        <translation>注意力：是权重，不是重要性。</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>by the map</source>
        <translation>按图</translation>
    </message>
    <message>
        <source>by energy</source>
        <translation>按能量</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Cascading randomisation</source>
        <translation>级联随机化</translation>
    </message>
    <message>
        <source>Layers back at their start</source>
        <translation>恢复为初始值的层</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>map as it was and map now</source>
        <translation>原图与现图</translation>
    </message>
    <message>
        <source>Back at its start: %1</source>
        <translation>已恢复初始值：%1</translation>
    </message>
    <message>
        <source>Rank correlation of the map with the true one, after this layer and all above it went back to where training starts: it should fall.</source>
        <translation>将该层及其以上各层恢复到训练起点后，所得的图与真实图的秩相关：应当下降。</translation>
    </message>
</context>
<context>
    <name>WaveletFigures</name>
    <message>
        <source>start</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学得</translation>
    </message>
    <message>
        <source>tap</source>
        <translation>抽头</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation>频率响应</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>h start</source>
        <translation>初始 h</translation>
    </message>
    <message>
        <source>g start</source>
        <translation>初始 g</translation>
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
        <translation>阈值</translation>
    </message>
    <message>
        <source>coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>after thresholding</source>
        <translation>阈值处理后</translation>
    </message>
    <message>
        <source>This network was built without thresholds: details pass unchanged.</source>
        <translation>此网络构建时未用阈值：细节系数原样通过。</translation>
    </message>
    <message>
        <source>mostly removed</source>
        <translation>大部分被去除</translation>
    </message>
    <message>
        <source>Wavelet ψ</source>
        <translation>小波 ψ</translation>
    </message>
    <message>
        <source>Scaling function φ</source>
        <translation>尺度函数 φ</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>Low-pass h</source>
        <translation>低通 h</translation>
    </message>
    <message>
        <source>High-pass g</source>
        <translation>高通 g</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>Filter bank</source>
        <translation>滤波器组</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>层级 %1</translation>
    </message>
    <message>
        <source>h scaled to Σh = √2</source>
        <translation>h 缩放至 Σh = √2</translation>
    </message>
    <message>
        <source>nominal band</source>
        <translation>标称频带</translation>
    </message>
    <message>
        <source>Each level should pass its own octave and little else. Level %1 has %2 of its energy inside %3 (above 80 % is good) and passes %4.</source>
        <translation>每个层级应只通过自己的倍频程，其余尽量少。层级 %1 有 %2 的能量在 %3 内（80% 以上为佳），通带为 %4。</translation>
    </message>
    <message>
        <source>Littlewood–Paley sum</source>
        <translation>Littlewood–Paley 和</translation>
    </message>
    <message>
        <source>share of the energy</source>
        <translation>能量占比</translation>
    </message>
    <message>
        <source>What all levels together hear of each frequency: 1 everywhere is good, near 0 the network is deaf. Here %1 to %2; coding gain %3 dB.</source>
        <translation>所有层级合起来对各频率的感知：处处为 1 最好，接近 0 处网络听不到。此处为 %1 至 %2；编码增益 %3 dB。</translation>
    </message>
    <message>
        <source>Drift over the epochs</source>
        <translation>随轮次的漂移</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>distance of h from the start</source>
        <translation>h 与初始的距离</translation>
    </message>
    <message>
        <source>The filters of earlier epochs are not known. Open the run&apos;s folder rather than a model file: a run keeps them in filters.jsonl. Kernels that start from random numbers have no start to drift from.</source>
        <translation>早期轮次的滤波器未知。请打开运行文件夹而非模型文件：运行将其保存在 filters.jsonl 中。从随机数开始的核没有可供比较漂移的起点。</translation>
    </message>
    <message>
        <source>How far each level&apos;s low-pass is from where it began: curves that flatten say that it has learned what it can. Level %1 went farthest, %2.</source>
        <translation>各层级低通偏离起点的程度：曲线变平说明已学到所能学的。层级 %1 偏离最远，为 %2。</translation>
    </message>
    <message>
        <source>The taps of level %1 are not numbers any more: the training diverged. Train with a lower learning rate for the kernels, or open an earlier epoch.</source>
        <translation>层级 %1 的抽头已不是有效数字：训练已发散。请降低核的学习率重新训练，或打开较早的轮次。</translation>
    </message>
    <message>
        <source>below %1 dB</source>
        <translation>低于 %1 dB</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>What the details of this level are made by. It should rise and fall around 0, so that a constant sound gives no details.</source>
        <translation>用于产生本层级的细节系数。它应在 0 上下起伏，使恒定的声音不产生细节。</translation>
    </message>
    <message>
        <source>What the next level hears is made by it. It should add up to √2: this one adds up to %1.</source>
        <translation>用于产生下一层级的输入。其总和应为 √2：此处为 %1。</translation>
    </message>
    <message>
        <source>What the next level hears is made by it. It should add up to √2: this one adds up to %1, and lies %2 from its start.</source>
        <translation>用于产生下一层级的输入。其总和应为 √2：此处为 %1，与初始相距 %2。</translation>
    </message>
    <message>
        <source>0 dB in the pass band and below −40 dB in the stop band are good. At half the rate the low-pass lets %1 through.</source>
        <translation>通带为 0 dB、阻带低于 −40 dB 为佳。在半采样率处，低通让 %1 通过。</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>相位</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>相位</translation>
    </message>
    <message>
        <source>A straight line in the pass band is good: all frequencies then arrive together. Where a filter passes almost nothing its phase says nothing.</source>
        <translation>通带内呈直线为佳：所有频率同时到达。滤波器几乎不通过之处，相位没有意义。</translation>
    </message>
    <message>
        <source>Group delay</source>
        <translation>群时延</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>采样点</translation>
    </message>
    <message>
        <source>In samples at the level&apos;s input. A flat curve in the pass band is good; it lies at %1 for a filter that is symmetric in time.</source>
        <translation>以层级输入处的采样点计。通带内平坦为佳；对于时间上对称的滤波器，其值为 %1。</translation>
    </message>
    <message>
        <source>Zeros of the low-pass</source>
        <translation>低通的零点</translation>
    </message>
    <message>
        <source>real part</source>
        <translation>实部</translation>
    </message>
    <message>
        <source>imaginary part</source>
        <translation>虚部</translation>
    </message>
    <message numerus="yes">
        <source>%n further out</source>
        <translation>
            <numerusform>另有 %n 个在更外侧</numerusform>
        </translation>
    </message>
    <message>
        <source>Zeros at −1 make approximations smooth: as many as at the start are good. Here %1, at the start %2.</source>
        <translation>−1 处的零点使近似平滑：与初始一样多为佳。此处 %1，初始 %2。</translation>
    </message>
    <message>
        <source>Zeros at −1 make approximations smooth: the more the better. Here %1.</source>
        <translation>−1 处的零点使近似平滑：越多越好。此处 %1。</translation>
    </message>
    <message>
        <source>Power complementarity</source>
        <translation>功率互补性</translation>
    </message>
    <message>
        <source>power of h and its mirror</source>
        <translation>h 及其镜像的功率</translation>
    </message>
    <message>
        <source>0 dB everywhere is good: nothing is then lost or doubled. The level keeps between %1 and %2 of a signal&apos;s energy.</source>
        <translation>处处为 0 dB 为佳：既无丢失也无重复。该层级保留信号能量的 %1 至 %2。</translation>
    </message>
    <message>
        <source>Nearest classical wavelet</source>
        <translation>最接近的经典小波</translation>
    </message>
    <message>
        <source>No classical wavelet resembles these taps.</source>
        <translation>没有经典小波与这些抽头相似。</translation>
    </message>
    <message>
        <source>%1 mirrored</source>
        <translation>%1（镜像）</translation>
    </message>
    <message numerus="yes">
        <source>%1, moved by %n sample(s) and scaled by %2, is %3 away; below 10 % the filter still is that wavelet.</source>
        <translation>
            <numerusform>%1 平移 %n 个采样点并缩放 %2 后，相距 %3；低于 10% 则滤波器仍是该小波。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wavelet ψ, exact</source>
        <translation>小波 ψ（精确）</translation>
    </message>
    <message>
        <source>Scaling function φ, exact</source>
        <translation>尺度函数 φ（精确）</translation>
    </message>
    <message>
        <source>At the dyadic points without any error of the cascade: what the cascade beside it comes near to.</source>
        <translation>二进点上的值，没有任何级联误差：旁边的级联所逼近的就是它。</translation>
    </message>
    <message>
        <source>Of this level&apos;s kernels alone, as if every level had them: the cascade beside it uses each level&apos;s own.</source>
        <translation>仅用本层级的核，如同每个层级都用它们：旁边的级联使用各层级自己的核。</translation>
    </message>
    <message>
        <source>The atom that a coefficient of this level stands for. A short, smooth one with its energy in the middle says when and at what frequency something happened.</source>
        <translation>本层级的系数所代表的原子。短而平滑、能量居中的原子能说明何时、在什么频率发生了什么。</translation>
    </message>
    <message>
        <source>The atom of the approximation. Smooth and without ripples at its ends is good.</source>
        <translation>近似的原子。平滑且两端无波纹为佳。</translation>
    </message>
    <message>
        <source>The atom of the approximation, each level&apos;s own kernels at its step of the cascade. Smooth and without ripples at its ends is good.</source>
        <translation>近似的原子，级联的每一步使用该层级自己的核。平滑且两端无波纹为佳。</translation>
    </message>
    <message>
        <source>This threshold is turned: it lets small coefficients through rather than large ones (a = %1, t₊ + t₋ = %2; both should be above 0).</source>
        <translation>此阈值已反转：通过的是小系数而非大系数（a = %1，t₊ + t₋ = %2；两者都应大于 0）。</translation>
    </message>
    <message>
        <source>It removes nothing: no coefficient loses half of its size.</source>
        <translation>它什么也不去除：没有系数减小一半。</translation>
    </message>
    <message>
        <source>Small coefficients should vanish and large ones stay as they are. Between %1 and %2 more than half of a coefficient is removed.</source>
        <translation>小系数应消失，大系数应保持不变。在 %1 与 %2 之间，系数的一半以上被去除。</translation>
    </message>
    <message>
        <source>The threshold of level %1 is not known at this epoch, or not a number any more.</source>
        <translation>层级 %1 在此轮次的阈值未知，或已不是有效数字。</translation>
    </message>
    <message>
        <source>Gain of the threshold</source>
        <translation>阈值的增益</translation>
    </message>
    <message>
        <source>Near 0 in the middle and 1 outside is good; where it crosses ½ half of a coefficient is kept. At 0 this one has %1, at the start %2.</source>
        <translation>中间接近 0、两侧接近 1 为佳；与 ½ 相交处系数保留一半。此阈值在 0 处为 %1，初始为 %2。</translation>
    </message>
    <message>
        <source>frequency at the level&apos;s input</source>
        <translation>层级输入处的频率</translation>
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
        <translation>低通对恒定信号的增益；为 0 时各级近似的电平不变。</translation>
    </message>
    <message>
        <source>Σh² − 1</source>
        <translation>Σh² − 1</translation>
    </message>
    <message>
        <source>Energy of the low-pass; 0 for an orthonormal wavelet.</source>
        <translation>低通的能量；正交归一小波为 0。</translation>
    </message>
    <message>
        <source>Overlap with its own shifts</source>
        <translation>与自身平移的重叠</translation>
    </message>
    <message>
        <source>Largest autocorrelation of h at an even shift; 0 for an orthonormal wavelet.</source>
        <translation>h 在偶数平移处的最大自相关；正交归一小波为 0。</translation>
    </message>
    <message>
        <source>Power complementarity</source>
        <translation>功率互补性</translation>
    </message>
    <message>
        <source>Largest |p − 2| with p = |H(ω)|² + |H(ω + π)|²; 0 when low- and high-pass share the power evenly.</source>
        <translation>|p − 2| 的最大值，其中 p = |H(ω)|² + |H(ω + π)|²；低通与高通均分功率时为 0。</translation>
    </message>
    <message>
        <source>Lower frame bound</source>
        <translation>框架下界</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Least share of a signal&apos;s energy that the level keeps; 0 means that some signals vanish.</source>
        <translation>该层级所保留信号能量的最小比例；0 表示某些信号会消失。</translation>
    </message>
    <message>
        <source>Upper frame bound</source>
        <translation>框架上界</translation>
    </message>
    <message>
        <source>Greatest share of a signal&apos;s energy that the level keeps; above 1 it amplifies.</source>
        <translation>该层级所保留信号能量的最大比例；大于 1 表示放大。</translation>
    </message>
    <message>
        <source>Low-pass at half the rate [dB]</source>
        <translation>半采样率处的低通 [dB]</translation>
    </message>
    <message>
        <source>below −40</source>
        <translation>低于 −40</translation>
    </message>
    <message>
        <source>Vanishing moments</source>
        <translation>消失矩</translation>
    </message>
    <message>
        <source>as at the start</source>
        <translation>与初始相同</translation>
    </message>
    <message>
        <source>Polynomial degrees that the high-pass does not see (normalised moment below 0.001).</source>
        <translation>高通所不响应的多项式次数（归一化矩小于 0.001）。</translation>
    </message>
    <message>
        <source>Pass band of the details (−3 dB)</source>
        <translation>细节通带 (−3 dB)</translation>
    </message>
    <message>
        <source>Frequencies of the recording that reach this level&apos;s details.</source>
        <translation>录音中能到达本层级细节的频率。</translation>
    </message>
    <message>
        <source>Energy inside the nominal band [%]</source>
        <translation>标称频带内的能量 [%]</translation>
    </message>
    <message>
        <source>above 80</source>
        <translation>高于 80</translation>
    </message>
    <message>
        <source>Share of the details&apos; response inside %1.</source>
        <translation>细节响应在 %1 内的比例。</translation>
    </message>
    <message>
        <source>Drift from the start [%]</source>
        <translation>相对初始的漂移 [%]</translation>
    </message>
    <message>
        <source>0: unchanged</source>
        <translation>0：未改变</translation>
    </message>
    <message>
        <source>‖h − h₀‖ / ‖h₀‖ of the low-pass; above 50 % it is another filter.</source>
        <translation>低通的 ‖h − h₀‖ / ‖h₀‖；超过 50% 即为另一个滤波器。</translation>
    </message>
    <message>
        <source>y = d · (σ(a(d − t₊)) + σ(−a(d + t₋))). With a ≤ 0 or t₊ + t₋ ≤ 0 it removes large coefficients instead of small ones.</source>
        <translation>y = d · (σ(a(d − t₊)) + σ(−a(d + t₋)))。若 a ≤ 0 或 t₊ + t₋ ≤ 0，则去除的是大系数而非小系数。</translation>
    </message>
    <message>
        <source>Threshold t₊</source>
        <translation>阈值 t₊</translation>
    </message>
    <message>
        <source>t₊ + t₋ above 0</source>
        <translation>t₊ + t₋ 大于 0</translation>
    </message>
    <message>
        <source>Threshold t₋</source>
        <translation>阈值 t₋</translation>
    </message>
    <message>
        <source>Sharpness a</source>
        <translation>锐度 a</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>大于 0</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学得</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>A good value is</source>
        <translation>良好值</translation>
    </message>
    <message>
        <source>|H(π)/H(0)|: what the low-pass lets through where it should block; −120 stands for less as well.</source>
        <translation>|H(π)/H(0)|：低通在应阻断处让多少通过；−120 也代表更小的值。</translation>
    </message>
    <message>
        <source>Perfect-reconstruction loss</source>
        <translation>完美重构损失</translation>
    </message>
    <message>
        <source>4 Σ (r[2m] − δ[m])²: how far a mirrored pair with this low-pass is from giving its input back. For an independent high-pass read the frame bounds instead.</source>
        <translation>4 Σ (r[2m] − δ[m])²：由此低通构成的镜像对距离还原输入有多远。若高通独立，请改看框架界。</translation>
    </message>
    <message>
        <source>Zeros of the low-pass at −1</source>
        <translation>低通在 −1 处的零点</translation>
    </message>
    <message>
        <source>How often (1 + z⁻¹) divides H(z): each one is a polynomial degree that the approximations keep.</source>
        <translation>(1 + z⁻¹) 整除 H(z) 的次数：每一次对应近似所保留的一个多项式次数。</translation>
    </message>
    <message>
        <source>Sobolev regularity</source>
        <translation>Sobolev 正则性</translation>
    </message>
    <message>
        <source>above 0.5</source>
        <translation>大于 0.5</translation>
    </message>
    <message>
        <source>Smoothness of the scaling function of this level&apos;s low-pass alone: continuous above 0.5, about that many derivatives beyond. db10 has 3.40.</source>
        <translation>仅由本层级低通得到的尺度函数的平滑度：大于 0.5 即连续，再往上约有相应阶数的导数。db10 为 3.40。</translation>
    </message>
    <message>
        <source>Spread in time σt [ms]</source>
        <translation>时间展宽 σt [ms]</translation>
    </message>
    <message>
        <source>Deviation of the energy of the level&apos;s atom around its centre.</source>
        <translation>层级原子的能量围绕其中心的标准差。</translation>
    </message>
    <message>
        <source>Spread in frequency σf [Hz]</source>
        <translation>频率展宽 σf [Hz]</translation>
    </message>
    <message>
        <source>Deviation of the energy of the level&apos;s response around its centre.</source>
        <translation>层级响应的能量围绕其中心的标准差。</translation>
    </message>
    <message>
        <source>σt σω</source>
        <translation>σt σω</translation>
    </message>
    <message>
        <source>near ½</source>
        <translation>接近 ½</translation>
    </message>
    <message>
        <source>Time times frequency spread of the level&apos;s atom; ½ is the least there can be: the smaller, the more sharply a coefficient says when and at what frequency.</source>
        <translation>层级原子的时间展宽乘以频率展宽；½ 为理论最小值：越小，系数越能准确说明何时、在什么频率。</translation>
    </message>
    <message>
        <source>Drift after shift and scale [%]</source>
        <translation>平移和缩放后的漂移 [%]</translation>
    </message>
    <message>
        <source>The same once shifted and scaled to lie best on the start: what changed in shape alone.</source>
        <translation>同上，但先平移和缩放到与初始最吻合：只反映形状的变化。</translation>
    </message>
    <message>
        <source>Largest change of h [dB]</source>
        <translation>h 的最大变化 [dB]</translation>
    </message>
    <message>
        <source>Of the low-pass response, where the start passes more than −40 dB.</source>
        <translation>低通响应的变化，仅计初始通过高于 −40 dB 之处。</translation>
    </message>
    <message>
        <source>Largest change of g [dB]</source>
        <translation>g 的最大变化 [dB]</translation>
    </message>
    <message>
        <source>Of the high-pass response, where the start passes more than −40 dB.</source>
        <translation>高通响应的变化，仅计初始通过高于 −40 dB 之处。</translation>
    </message>
    <message>
        <source>Distance to the nearest: %1 mirrored [%]</source>
        <translation>与最接近者的距离：%1（镜像）[%]</translation>
    </message>
    <message>
        <source>Distance to the nearest: %1 [%]</source>
        <translation>与最接近者的距离：%1 [%]</translation>
    </message>
    <message>
        <source>below 10: it is that wavelet</source>
        <translation>低于 10：就是该小波</translation>
    </message>
    <message>
        <source>Of the 76 classical wavelets the one that the low-pass resembles most, after the best shift and scale; 100 % has nothing in common.</source>
        <translation>76 个经典小波中，经最佳平移和缩放后与此低通最相似的一个；100% 表示毫无共同之处。</translation>
    </message>
    <message>
        <source>Littlewood–Paley sum, least</source>
        <translation>Littlewood–Paley 和，最小</translation>
    </message>
    <message>
        <source>Of the whole bank over all frequencies: where it is near 0 the network hears nothing.</source>
        <translation>整个滤波器组在所有频率上的值：接近 0 处网络什么也听不到。</translation>
    </message>
    <message>
        <source>Littlewood–Paley sum, greatest</source>
        <translation>Littlewood–Paley 和，最大</translation>
    </message>
    <message>
        <source>Of the whole bank over all frequencies: above 1 the bank amplifies.</source>
        <translation>整个滤波器组在所有频率上的值：大于 1 表示滤波器组有放大。</translation>
    </message>
    <message>
        <source>Coding gain of the bank [dB]</source>
        <translation>滤波器组的编码增益 [dB]</translation>
    </message>
    <message>
        <source>For a signal whose neighbours correlate by 0.95: how well the bank gathers its energy into few bands. It counts the bank&apos;s own amplification, too.</source>
        <translation>针对相邻采样点相关系数为 0.95 的信号：滤波器组将能量集中到少数频带的能力。其自身的放大也计算在内。</translation>
    </message>
</context>
<context>
    <name>arguments</name>
    <message>
        <source>Walk through every page, save a picture of each in DIR, and leave.</source>
        <translation>逐页浏览，将每页的图片保存到 DIR，然后退出。</translation>
    </message>
    <message>
        <source>Epochs of the training that the tour shows (8).</source>
        <translation>导览所展示训练的轮次数 (8)。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark 或 system。</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>窗口大小，例如 1280x800。</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>窗口语言：%1。</translation>
    </message>
    <message>
        <source>Open this corpus: a folder or a table.</source>
        <translation>打开此语料库：文件夹或表格。</translation>
    </message>
    <message>
        <source>Open this model: a file or a run&apos;s folder.</source>
        <translation>打开此模型：文件或运行文件夹。</translation>
    </message>
    <message>
        <source>Open this recording.</source>
        <translation>打开此录音。</translation>
    </message>
    <message>
        <source>Train SigWavNet on recordings of speech and see what it learned.</source>
        <translation>用语音录音训练 SigWavNet，并查看它学到了什么。</translation>
    </message>
    <message>
        <source>Corpora, models or recordings to open.</source>
        <translation>要打开的语料库、模型或录音。</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour 需要一个文件夹。</translation>
    </message>
    <message>
        <source>--epochs takes a number from 1.</source>
        <translation>--epochs 需要一个不小于 1 的数字。</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.</source>
        <translation>--theme 可取 light、dark 或 system。</translation>
    </message>
    <message>
        <source>--size takes two numbers, as in 1280x800.</source>
        <translation>--size 需要两个数字，如 1280x800。</translation>
    </message>
    <message>
        <source>--language takes one of these: %1.</source>
        <translation>--language 可取以下之一：%1。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The file&apos;s header breaks off; copy the recording again from its source.</source>
        <translation>文件头不完整；请从来源重新复制录音。</translation>
    </message>
    <message>
        <source>The header gives a sample rate of 0 Hz; export the recording again.</source>
        <translation>文件头中的采样率为 0 Hz；请重新导出录音。</translation>
    </message>
    <message>
        <source>The header gives no channels; export the recording again.</source>
        <translation>文件头未给出声道数；请重新导出录音。</translation>
    </message>
    <message>
        <source>The file is shorter than its header promises (%1 of %2 bytes of sound); copy the recording again from its source.</source>
        <translation>文件比文件头声明的短（音频 %1/%2 字节）；请从来源重新复制录音。</translation>
    </message>
    <message>
        <source>The recording breaks off before its end; copy it again from its source.</source>
        <translation>录音在结尾之前中断；请从来源重新复制。</translation>
    </message>
    <message>
        <source>There is no such recording.</source>
        <translation>没有这个录音。</translation>
    </message>
    <message>
        <source>This is a folder, not a recording.</source>
        <translation>这是文件夹，不是录音。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>文件为空（0 字节）。</translation>
    </message>
    <message>
        <source>The header gives a sample rate of %1 Hz and %2 channels; export the recording again.</source>
        <translation>文件头给出的采样率为 %1 Hz，声道数为 %2；请重新导出录音。</translation>
    </message>
    <message>
        <source>The recording has no samples.</source>
        <translation>录音没有采样点。</translation>
    </message>
    <message>
        <source>The part from %1 s to %2 s is not within the recording, which is %3 s long.</source>
        <translation>%1 s 至 %2 s 的部分不在录音之内，录音长 %3 s。</translation>
    </message>
    <message>
        <source>The sound breaks off after %1 s; the header promises %2 s. Copy the recording again from its source.</source>
        <translation>声音在 %1 s 后中断；文件头声明为 %2 s。请从来源重新复制录音。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>The sample at %1 s is not a number (NaN or infinite); export the recording again.</source>
        <translation>%1 s 处的采样点不是有效数字（NaN 或无穷）；请重新导出录音。</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>正在读取录音</translation>
    </message>
    <message>
        <source>The recording does not fit into memory; cut it into shorter pieces.</source>
        <translation>内存放不下此录音；请切成较短的部分。</translation>
    </message>
    <message>
        <source>The converted recording would have %1 samples; cut it into shorter pieces.</source>
        <translation>转换后的录音将有 %1 个采样点；请切成较短的部分。</translation>
    </message>
    <message>
        <source>Changing the sample rate failed (%1).</source>
        <translation>更改采样率失败 (%1)。</translation>
    </message>
    <message>
        <source>The converted recording does not fit into memory; cut it into shorter pieces.</source>
        <translation>内存放不下转换后的录音；请切成较短的部分。</translation>
    </message>
    <message>
        <source>A sample rate must be positive; it is %1 Hz and should become %2 Hz.</source>
        <translation>采样率必须为正数；现为 %1 Hz，目标为 %2 Hz。</translation>
    </message>
    <message>
        <source>The speed factor is %1; it must lie between 1/64 and 64.</source>
        <translation>速度系数为 %1；必须在 1/64 至 64 之间。</translation>
    </message>
    <message>
        <source>The spectrogram&apos;s window must be a power of two up to %1 samples; it is %2.</source>
        <translation>语谱图的窗长必须是不超过 %1 个采样点的 2 的幂；现为 %2。</translation>
    </message>
    <message>
        <source>The spectrogram&apos;s hop must lie between 1 and the window&apos;s %1 samples; it is %2.</source>
        <translation>语谱图的帧移必须在 1 至窗长的 %1 个采样点之间；现为 %2。</translation>
    </message>
    <message>
        <source>The sample rate must be positive; it is %1 Hz.</source>
        <translation>采样率必须为正数；现为 %1 Hz。</translation>
    </message>
    <message>
        <source>The spectrogram was stopped.</source>
        <translation>语谱图计算已停止。</translation>
    </message>
    <message>
        <source>Computing the spectrogram</source>
        <translation>正在计算语谱图</translation>
    </message>
    <message>
        <source>The spectrogram does not fit into memory; choose a larger hop or a shorter part.</source>
        <translation>内存放不下此语谱图；请选择更大的帧移或更短的部分。</translation>
    </message>
    <message>
        <source>The sound could not be encoded (%1).</source>
        <translation>无法编码声音 (%1)。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>Access is denied; check the permissions of the file and its folder.</source>
        <translation>访问被拒绝；请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The disk is full; free some space or choose another folder.</source>
        <translation>磁盘已满；请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>This is a folder; a file is needed.</source>
        <translation>这是文件夹；需要的是文件。</translation>
    </message>
    <message>
        <source>A part of this path is a file, not a folder.</source>
        <translation>此路径的某一部分是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>The system could not use this file (%1).</source>
        <translation>系统无法使用此文件 (%1)。</translation>
    </message>
    <message>
        <source>The file is %1 MiB; at most %2 MiB make sense here.</source>
        <translation>文件为 %1 MiB；此处最多应为 %2 MiB。</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file ends too early; it is damaged or was not copied completely.</source>
        <translation>文件过早结束；已损坏或未完整复制。</translation>
    </message>
    <message>
        <source>The tensor has the type %1; weights are floating-point numbers.</source>
        <translation>张量的类型为 %1；权重应为浮点数。</translation>
    </message>
    <message>
        <source>The tensor holds values that are no finite numbers: the training diverged, or the file is damaged.</source>
        <translation>张量含有非有限数值：训练已发散，或文件已损坏。</translation>
    </message>
    <message>
        <source>This folder holds no model: there is no best.safetensors in it. The run has perhaps not finished its first epoch.</source>
        <translation>此文件夹中没有模型：缺少 best.safetensors。该运行可能尚未完成第一个轮次。</translation>
    </message>
    <message>
        <source>The model&apos;s metadata has no proper value here; the file was written by another program or is damaged.</source>
        <translation>模型的元数据在此没有有效的值；文件由其他程序写入或已损坏。</translation>
    </message>
    <message>
        <source>The model was written by a newer version of this program; update the program.</source>
        <translation>模型由本程序的较新版本写入；请更新程序。</translation>
    </message>
    <message>
        <source>The pickle holds more objects than a model could need.</source>
        <translation>pickle 中的对象多于模型可能需要的数量。</translation>
    </message>
    <message>
        <source>The pickle in this file is damaged.</source>
        <translation>此文件中的 pickle 已损坏。</translation>
    </message>
    <message>
        <source>The pickle uses the instruction %1, which saved weights do not need.</source>
        <translation>pickle 使用了指令 %1，而保存的权重不需要它。</translation>
    </message>
    <message>
        <source>The pickle holds a number of more than 64 bits.</source>
        <translation>pickle 含有超过 64 位的数。</translation>
    </message>
    <message>
        <source>The file wants to use “%1”, which saved weights do not need and which could run a foreign program: it is refused. Save the state dict alone.</source>
        <translation>文件要使用“%1”，而保存的权重不需要它，且它可能运行外来程序：已拒绝。请只保存状态字典。</translation>
    </message>
    <message>
        <source>The tensor “%1” does not fit the storage it refers to; the file is damaged.</source>
        <translation>张量“%1”与其引用的存储不符；文件已损坏。</translation>
    </message>
    <message>
        <source>The entry “%1” is no tensor; a file with a state dict is needed.</source>
        <translation>条目“%1”不是张量；需要含状态字典的文件。</translation>
    </message>
    <message>
        <source>This zip archive was not written by torch.save: it has no data.pkl.</source>
        <translation>此 zip 归档不是由 torch.save 写入的：缺少 data.pkl。</translation>
    </message>
    <message>
        <source>The file was written on a big-endian machine; save it again on a common one.</source>
        <translation>文件写自大端序机器；请在常见机器上重新保存。</translation>
    </message>
    <message>
        <source>This is no file of torch.save in the zip format; files of PyTorch before 1.6 must be saved again with a newer one.</source>
        <translation>这不是 torch.save 的 zip 格式文件；PyTorch 1.6 之前的文件须用较新版本重新保存。</translation>
    </message>
    <message>
        <source>The file holds no state dict; save model.state_dict().</source>
        <translation>文件中没有状态字典；请保存 model.state_dict()。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The folder already holds files; choose a new one for this run.</source>
        <translation>文件夹中已有文件；请为此运行选择新的文件夹。</translation>
    </message>
    <message>
        <source>The table&apos;s columns (%1) are not those of the new row (%2).</source>
        <translation>表格的列 (%1) 与新行的列 (%2) 不一致。</translation>
    </message>
    <message>
        <source>The header is no valid JSON; this is no safetensors file, or it is damaged.</source>
        <translation>文件头不是有效的 JSON；这不是 safetensors 文件，或已损坏。</translation>
    </message>
    <message>
        <source>The tensor “%1” stands in the header twice.</source>
        <translation>张量“%1”在文件头中出现了两次。</translation>
    </message>
    <message>
        <source>The tensor “%1” has no proper dtype, shape and data_offsets.</source>
        <translation>张量“%1”没有有效的 dtype、shape 和 data_offsets。</translation>
    </message>
    <message>
        <source>The tensor “%1” has the type %2, which this program does not read.</source>
        <translation>张量“%1”的类型为 %2，本程序无法读取。</translation>
    </message>
    <message>
        <source>The tensor “%1” has an impossible shape.</source>
        <translation>张量“%1”的形状不可能存在。</translation>
    </message>
    <message>
        <source>The tensor “%1” has impossible data offsets.</source>
        <translation>张量“%1”的数据偏移不可能存在。</translation>
    </message>
    <message>
        <source>The tensor “%1” lies outside the file; it is damaged or was not copied completely.</source>
        <translation>张量“%1”超出文件范围；文件已损坏或未完整复制。</translation>
    </message>
    <message>
        <source>The tensor “%1” has %2 bytes, which do not fit its type and shape.</source>
        <translation>张量“%1”有 %2 字节，与其类型和形状不符。</translation>
    </message>
    <message>
        <source>The tensor “%1” overlaps another one.</source>
        <translation>张量“%1”与另一个张量重叠。</translation>
    </message>
    <message>
        <source>Before the tensor “%1” there are bytes of no tensor.</source>
        <translation>张量“%1”之前有不属于任何张量的字节。</translation>
    </message>
    <message>
        <source>Behind the last tensor there are bytes of no tensor.</source>
        <translation>最后一个张量之后有不属于任何张量的字节。</translation>
    </message>
    <message>
        <source>The header claims %1 bytes, more than the file can hold; this is no safetensors file, or it is damaged.</source>
        <translation>文件头声明有 %1 字节，超出文件所能容纳；这不是 safetensors 文件，或已损坏。</translation>
    </message>
    <message>
        <source>The metadata is not a table of strings.</source>
        <translation>元数据不是字符串表。</translation>
    </message>
    <message>
        <source>The zip archive&apos;s directory is damaged; the file was perhaps not copied completely.</source>
        <translation>zip 归档的目录已损坏；文件可能未完整复制。</translation>
    </message>
    <message>
        <source>The entry “%1” is compressed or encrypted; torch.save stores entries as they are. The file was repacked, or is no PyTorch file.</source>
        <translation>条目“%1”已压缩或加密；torch.save 按原样存储条目。文件被重新打包过，或不是 PyTorch 文件。</translation>
    </message>
    <message>
        <source>The entry “%1” is larger than the file; it is damaged or was not copied completely.</source>
        <translation>条目“%1”比文件还大；文件已损坏或未完整复制。</translation>
    </message>
    <message>
        <source>The entry “%1” overlaps another one or stands twice.</source>
        <translation>条目“%1”与另一条目重叠或出现了两次。</translation>
    </message>
    <message>
        <source>The entry “%1” does not match its checksum: the file is damaged.</source>
        <translation>条目“%1”与其校验和不符：文件已损坏。</translation>
    </message>
    <message>
        <source>The class map&apos;s entry &quot;%1&quot; is not understood; write &quot;old=new&quot; to rename a class, &quot;old=&quot; to drop it, and &quot;*=&quot; to drop every class not named.</source>
        <translation>无法理解类别映射的条目“%1”；写“旧名=新名”重命名类别，写“旧名=”丢弃类别，写“*=”丢弃所有未列出的类别。</translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot; twice with different results (&quot;%2&quot; and &quot;%3&quot;).</source>
        <translation>类别映射两次列出“%1”而结果不同（“%2”和“%3”）。</translation>
    </message>
    <message>
        <source>The corpus has no usable clips; its list of problems says why.</source>
        <translation>语料库没有可用的片段；原因见其问题列表。</translation>
    </message>
    <message>
        <source>All clips have the class &quot;%1&quot;; a classifier needs at least two. Check the labels or the class map.</source>
        <translation>所有片段的类别都是“%1”；分类器至少需要两个类别。请检查标签或类别映射。</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; has too few clips (%2; at least %3 are needed). Add recordings, or merge or drop the class with a class map.</source>
        <translation>类别“%1”的片段太少（%2 个；至少需要 %3 个）。请添加录音，或用类别映射合并或丢弃该类别。</translation>
    </message>
    <message>
        <source>The folder holds something other than this demo corpus; choose an empty folder or a new name.</source>
        <translation>文件夹中有此演示语料库以外的内容；请选择空文件夹或新名称。</translation>
    </message>
    <message>
        <source>Making the demo corpus</source>
        <translation>正在生成演示语料库</translation>
    </message>
    <message>
        <source>The demo corpus was cancelled.</source>
        <translation>演示语料库的生成已取消。</translation>
    </message>
    <message>
        <source>Speakers, sentences and repetitions of the demo corpus lie between 1 and 1000.</source>
        <translation>演示语料库的说话人、语句和重复次数须在 1 至 1000 之间。</translation>
    </message>
    <message>
        <source>There is no corpus format &quot;%1&quot;; the known ones are %2.</source>
        <translation>没有语料库格式“%1”；已知的格式有 %2。</translation>
    </message>
    <message>
        <source>The folder does not hold exactly one table (.csv) with the columns path and label; name the table itself.</source>
        <translation>文件夹中并非恰好有一个含 path 和 label 列的表格 (.csv)；请直接指定表格。</translation>
    </message>
    <message>
        <source>There is no such folder or table.</source>
        <translation>没有这个文件夹或表格。</translation>
    </message>
    <message>
        <source>This is a single recording; open the folder or the table it belongs to.</source>
        <translation>这是单个录音；请打开它所属的文件夹或表格。</translation>
    </message>
    <message>
        <source>This is a file; the format &quot;%1&quot; needs a folder.</source>
        <translation>这是文件；格式“%1”需要文件夹。</translation>
    </message>
    <message>
        <source>The folder holds no recordings (WAV, FLAC, OGG, MP3 or AIFF); choose the corpus&apos;s own folder.</source>
        <translation>文件夹中没有录音（WAV、FLAC、OGG、MP3 或 AIFF）；请选择语料库自身的文件夹。</translation>
    </message>
    <message>
        <source>The labels of these %1 recordings can&apos;t be told: their names follow no known corpus, they are not sorted into one folder a class, and no table (path,label) lies beside them.</source>
        <translation>无法确定这 %1 个录音的标签：文件名不符合任何已知语料库，没有按类别分文件夹，旁边也没有表格 (path,label)。</translation>
    </message>
    <message>
        <source>Nothing here can be used as %1 (it expects %2). The first problem: %3: %4</source>
        <translation>此处没有可用作 %1 的内容（要求 %2）。第一个问题：%3：%4</translation>
    </message>
    <message>
        <source>The corpus does not fit into memory.</source>
        <translation>内存放不下此语料库。</translation>
    </message>
    <message>
        <source>The quote that begins in line %1 never ends; close it with &quot;.</source>
        <translation>第 %1 行开始的引号没有结束；请用 &quot; 闭合。</translation>
    </message>
    <message>
        <source>The table is not plain text, or not in UTF-8; save it as &quot;CSV UTF-8&quot;.</source>
        <translation>表格不是纯文本，或不是 UTF-8 编码；请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>Folders, one a class</source>
        <translation>文件夹，每类一个</translation>
    </message>
    <message>
        <source>The recording lies in no class&apos;s folder.</source>
        <translation>录音不在任何类别的文件夹中。</translation>
    </message>
    <message>
        <source>Opening the corpus was stopped.</source>
        <translation>打开语料库已停止。</translation>
    </message>
    <message>
        <source>The session&apos;s dialog/EmoEvaluation folder has no label for this utterance.</source>
        <translation>该会话的 dialog/EmoEvaluation 文件夹中没有此话语的标签。</translation>
    </message>
    <message>
        <source>The name has not the form of %1&apos;s recordings (for example %2).</source>
        <translation>文件名不符合 %1 录音的命名形式（例如 %2）。</translation>
    </message>
    <message>
        <source>The labels name this utterance (%1), but its recording is missing.</source>
        <translation>标签中有此话语 (%1)，但缺少其录音。</translation>
    </message>
    <message>
        <source>Looking for recordings</source>
        <translation>正在查找录音</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2&apos;s emotion codes.</source>
        <translation>“%1”不是 %2 的情感代码。</translation>
    </message>
    <message>
        <source>The table&apos;s header has the column &quot;%1&quot; twice; rename one of them.</source>
        <translation>表头中“%1”列出现了两次；请重命名其中一个。</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; its first line must name the columns path and label (speaker, text, start and end may follow).</source>
        <translation>表格没有“%1”列；首行必须列出 path 和 label 列（其后可有 speaker、text、start 和 end）。</translation>
    </message>
    <message>
        <source>The row has %1 cells; the header has %2 columns.</source>
        <translation>此行有 %1 个单元格；表头有 %2 列。</translation>
    </message>
    <message>
        <source>The row names no recording.</source>
        <translation>此行未指明录音。</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>此行没有标签。</translation>
    </message>
    <message>
        <source>The path %1 leads out of the table&apos;s folder; move the recording into it.</source>
        <translation>路径 %1 指向表格文件夹之外；请将录音移入该文件夹。</translation>
    </message>
    <message>
        <source>There is no recording %1.</source>
        <translation>没有录音 %1。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; says &quot;%2&quot;, which is no time in seconds.</source>
        <translation>“%1”列的值为“%2”，不是以秒计的时间。</translation>
    </message>
    <message>
        <source>The part ends at %1 s, before it starts at %2 s.</source>
        <translation>该部分在 %1 s 处结束，早于其在 %2 s 处的开始。</translation>
    </message>
    <message>
        <source>The table names %1 twice.</source>
        <translation>表格两次列出 %1。</translation>
    </message>
    <message>
        <source>The table labels %1 as %2 and here as %3; the first is kept.</source>
        <translation>表格先将 %1 标为 %2，此处又标为 %3；保留前者。</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>The table is empty; its first line must name the columns path and label.</source>
        <translation>表格为空；首行必须列出 path 和 label 列。</translation>
    </message>
    <message>
        <source>The table has a header, but no rows.</source>
        <translation>表格只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>%1 of %2 test speakers are also heard in training: the result tells how well known voices are understood, not new ones.</source>
        <translation>%2 个测试说话人中有 %1 个也出现在训练中：结果反映的是对熟悉声音的识别，而非新声音。</translation>
    </message>
    <message>
        <source>%1 of %2 test texts are also spoken in training: the network may have learned the words.</source>
        <translation>%2 个测试文本中有 %1 个也出现在训练中：网络可能记住了词语。</translation>
    </message>
    <message>
        <source>%1 test clips are the very sound of a training clip: the result is too good. Remove the duplicates.</source>
        <translation>%1 个测试片段与训练片段的声音完全相同：结果偏高。请删除重复项。</translation>
    </message>
    <message>
        <source>Without the silence at its ends the recording is %1 s long; the network needs at least %2 s. Use a longer recording or a network with fewer levels.</source>
        <translation>去掉首尾静音后，录音长 %1 s；网络至少需要 %2 s。请使用更长的录音或层级更少的网络。</translation>
    </message>
    <message>
        <source>The recording is %1 s long; the network needs at least %2 s. Use a longer recording or a network with fewer levels.</source>
        <translation>录音长 %1 s；网络至少需要 %2 s。请使用更长的录音或层级更少的网络。</translation>
    </message>
    <message>
        <source>The recording is silent, so that its loudness can&apos;t be normalised; use a recording with sound.</source>
        <translation>录音是静音的，无法归一化响度；请使用有声音的录音。</translation>
    </message>
    <message>
        <source>The model&apos;s stored deviation must be positive; it is %1.</source>
        <translation>模型存储的标准差必须为正数；现为 %1。</translation>
    </message>
    <message>
        <source>The clip is %1 s long; at least %2 s are needed.</source>
        <translation>片段长 %1 s；至少需要 %2 s。</translation>
    </message>
    <message>
        <source>The part starts at %1 s; the recording %2 is only %3 s long.</source>
        <translation>该部分从 %1 s 开始；录音 %2 只有 %3 s。</translation>
    </message>
    <message>
        <source>The part ends at %1 s; the recording %2 is only %3 s long.</source>
        <translation>该部分到 %1 s 结束；录音 %2 只有 %3 s。</translation>
    </message>
    <message>
        <source>The part from %1 s to %2 s holds no sample.</source>
        <translation>%1 s 至 %2 s 的部分不含采样点。</translation>
    </message>
    <message>
        <source>The recording is silent (below -90 dB throughout).</source>
        <translation>录音是静音的（全程低于 -90 dB）。</translation>
    </message>
    <message>
        <source>The recording is clipped: its peaks are cut off at full scale. It is used all the same.</source>
        <translation>录音有削波：峰值在满刻度处被截断。仍会使用。</translation>
    </message>
    <message>
        <source>Checking the recordings</source>
        <translation>正在检查录音</translation>
    </message>
    <message>
        <source>The same sound as %1 (labelled %2 there, %3 here).</source>
        <translation>与 %1 的声音相同（那里标为 %2，此处标为 %3）。</translation>
    </message>
    <message>
        <source>%1 folds are not possible here; choose %2 to %3.</source>
        <translation>此处无法分为 %1 折；请选择 %2 至 %3。</translation>
    </message>
    <message>
        <source>The speaker of %1 of %2 clips is not known; give the table a column &quot;speaker&quot; or choose the stratified split.</source>
        <translation>%2 个片段中有 %1 个的说话人未知；请为表格添加“speaker”列，或选择分层划分。</translation>
    </message>
    <message>
        <source>The corpus has %1 speakers; at least 3 are needed, to train, to select and to test. Choose the stratified split.</source>
        <translation>语料库有 %1 个说话人；训练、选择和测试至少需要 3 个。请选择分层划分。</translation>
    </message>
    <message>
        <source>What is said is not known for %1 of %2 clips; give the table a column &quot;text&quot; or choose the stratified split.</source>
        <translation>%2 个片段中有 %1 个的文本未知；请为表格添加“text”列，或选择分层划分。</translation>
    </message>
    <message>
        <source>The corpus has %1 texts; at least 3 are needed, to train, to select and to test. Choose the stratified split.</source>
        <translation>语料库有 %1 个文本；训练、选择和测试至少需要 3 个。请选择分层划分。</translation>
    </message>
    <message>
        <source>Folds of speakers need at least 3 folds, to train, to select and to test; %1 was asked for.</source>
        <translation>按说话人分折至少需要 3 折，用于训练、选择和测试；现要求 %1 折。</translation>
    </message>
    <message>
        <source>Stratified 80/10/10</source>
        <translation>分层 80/10/10</translation>
    </message>
    <message>
        <source>A random tenth of each class tests, another selects the model; speakers and texts are shared.</source>
        <translation>每个类别随机取十分之一用于测试，另取十分之一用于选择模型；说话人和文本会重叠。</translation>
    </message>
    <message>
        <source>90/10 with folds inside</source>
        <translation>90/10，内部分折</translation>
    </message>
    <message>
        <source>A random tenth of each class tests; cross-validation runs inside the rest (the published protocol).</source>
        <translation>每个类别随机取十分之一用于测试；其余部分做交叉验证（论文中的方案）。</translation>
    </message>
    <message>
        <source>Leave one speaker out</source>
        <translation>留一说话人</translation>
    </message>
    <message>
        <source>Each speaker tests once, unheard in training; another one selects the model.</source>
        <translation>每个说话人测试一次，且不参与该次训练；由另一个说话人选择模型。</translation>
    </message>
    <message>
        <source>Folds of speakers</source>
        <translation>按说话人分折</translation>
    </message>
    <message>
        <source>Speakers are dealt into folds of similar size; no speaker is in two parts at once.</source>
        <translation>说话人分入大小相近的折；没有说话人同时属于两个部分。</translation>
    </message>
    <message>
        <source>Leave one sentence out</source>
        <translation>留一语句</translation>
    </message>
    <message>
        <source>Each text tests once, unheard in training; another one selects the model.</source>
        <translation>每个文本测试一次，且不参与该次训练；由另一个文本选择模型。</translation>
    </message>
    <message>
        <source>Train on everything</source>
        <translation>全部用于训练</translation>
    </message>
    <message>
        <source>Every clip trains; nothing is left to select or to test the model.</source>
        <translation>所有片段都用于训练；没有留下用于选择或测试模型的片段。</translation>
    </message>
    <message>
        <source>There is no split &quot;%1&quot;; the known ones are %2.</source>
        <translation>没有划分方式“%1”；已知的有 %2。</translation>
    </message>
    <message>
        <source>Stopped before every file was classified.</source>
        <translation>在所有文件分类完成前停止。</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>正在分类</translation>
    </message>
    <message>
        <source>The model has no class “%1”; map the label to one of the model&apos;s classes to count this clip.</source>
        <translation>模型没有类别“%1”；请将此标签映射到模型的某个类别，以计入该片段。</translation>
    </message>
    <message>
        <source>There are no clips to evaluate; choose a split part that has some.</source>
        <translation>没有可评估的片段；请选择含有片段的划分部分。</translation>
    </message>
    <message>
        <source>The corpus and the model share no class: the corpus has %1, the model %2. Rename them with a class map.</source>
        <translation>语料库与模型没有共同的类别：语料库有 %1，模型有 %2。请用类别映射重命名。</translation>
    </message>
    <message>
        <source>Stopped before every clip was evaluated.</source>
        <translation>在所有片段评估完成前停止。</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>The model names %1 classes, but its network has %2 outputs.</source>
        <translation>模型列出 %1 个类别，但其网络有 %2 个输出。</translation>
    </message>
    <message>
        <source>There is no such compute device; this machine has: %1.</source>
        <translation>没有这个计算设备；本机有：%1。</translation>
    </message>
    <message>
        <source>Matrices are multiplied by the slow reference BLAS: training takes about three times as long as it could. On Debian, “apt install libopenblas0-openmp” puts that right.</source>
        <translation>矩阵乘法使用的是缓慢的参考 BLAS：训练用时约为应有的三倍。在 Debian 上，“apt install libopenblas0-openmp”可解决此问题。</translation>
    </message>
    <message>
        <source>This OpenBLAS has threads of its own that compete with LibTorch&apos;s: training takes about a third longer than it could. On Debian, “apt install libopenblas0-openmp” puts that right.</source>
        <translation>此 OpenBLAS 自带线程，与 LibTorch 的线程竞争：训练用时约比应有的多三分之一。在 Debian 上，“apt install libopenblas0-openmp”可解决此问题。</translation>
    </message>
    <message>
        <source>The network&apos;s input has the shape [clips, 1, samples]; this one is %1.</source>
        <translation>网络输入的形状为 [片段, 1, 采样点]；此处为 %1。</translation>
    </message>
    <message>
        <source>There are %1 targets for %2 clips; give one class index a clip.</source>
        <translation>%2 个片段有 %1 个目标；请为每个片段给出一个类别索引。</translation>
    </message>
    <message>
        <source>The target %1 is no class of this network; its classes are 0 to %2.</source>
        <translation>目标 %1 不是此网络的类别；其类别为 0 至 %2。</translation>
    </message>
    <message>
        <source>%1 is outside the allowed range of %2 to %3.</source>
        <translation>%1 超出允许范围 %2 至 %3。</translation>
    </message>
    <message>
        <source>There is no wavelet “%1”; use a name such as db10, sym8 or coif3, or leave it empty for random kernels.</source>
        <translation>没有小波“%1”；请使用 db10、sym8 或 coif3 之类的名称，或留空以使用随机核。</translation>
    </message>
    <message>
        <source>In CQF mode every level has the same kernel, but this one differs from level 0&apos;s; the model is PerLayer or the file is damaged.</source>
        <translation>在 CQF 模式下各层级的核相同，但此层级的核与层级 0 不同；模型是 PerLayer，或文件已损坏。</translation>
    </message>
    <message>
        <source>This tensor of shape %1 is missing; the file is incomplete or holds another kind of network.</source>
        <translation>缺少形状为 %1 的此张量；文件不完整或含有另一种网络。</translation>
    </message>
    <message>
        <source>This tensor has the shape %1 where the network&apos;s configuration needs %2.</source>
        <translation>此张量的形状为 %1，而网络配置需要 %2。</translation>
    </message>
    <message>
        <source>The network has no tensor of this name (shape %1); the file belongs to another configuration or kind of network.</source>
        <translation>网络没有此名称的张量（形状 %1）；文件属于另一种配置或网络。</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is full; use a smaller batch, shorter clips or the CPU.</source>
        <translation>GPU 内存已满；请减小批次、使用更短的片段或改用 CPU。</translation>
    </message>
    <message>
        <source>The machine&apos;s memory is full; use a smaller batch or shorter clips.</source>
        <translation>本机内存已满；请减小批次或使用更短的片段。</translation>
    </message>
    <message>
        <source>The GPU failed (%1); try again or use the CPU.</source>
        <translation>GPU 出错 (%1)；请重试或改用 CPU。</translation>
    </message>
    <message>
        <source>LibTorch reported an unexpected error: %1</source>
        <translation>LibTorch 报告了意外错误：%1</translation>
    </message>
    <message>
        <source>The lowest signal-to-noise ratio (%1 dB) is above the highest (%2 dB): swap them.</source>
        <translation>最低信噪比 (%1 dB) 高于最高信噪比 (%2 dB)：请对调。</translation>
    </message>
    <message>
        <source>The stored deviation must be above 0.</source>
        <translation>存储的标准差必须大于 0。</translation>
    </message>
    <message>
        <source>This is not a configuration: a JSON object with one entry an option is needed.</source>
        <translation>这不是配置：需要一个 JSON 对象，每个选项一个条目。</translation>
    </message>
    <message>
        <source>An option is a number, true, false or a text; this is something else.</source>
        <translation>选项可以是数字、true、false 或文本；此处是其他内容。</translation>
    </message>
    <message>
        <source>There is no such preset; there are %1.</source>
        <translation>没有这个预设；现有 %1。</translation>
    </message>
    <message>
        <source>%1 is out of range: this option takes %2 to %3.</source>
        <translation>%1 超出范围：此选项可取 %2 至 %3。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number: this option takes %2 to %3.</source>
        <translation>“%1”不是整数：此选项可取 %2 至 %3。</translation>
    </message>
    <message>
        <source>“%1” is not a number: this option takes %2 to %3.</source>
        <translation>“%1”不是数字：此选项可取 %2 至 %3。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false: write one of these.</source>
        <translation>“%1”既不是 true 也不是 false：请填其中之一。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices: %2.</source>
        <translation>“%1”不在可选项之中：%2。</translation>
    </message>
    <message>
        <source>There is no such training option; the nearest is %1.</source>
        <translation>没有这个训练选项；最接近的是 %1。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>How clips are divided into training, validation and test. Leave-one-speaker-out tells how well unknown voices are recognised; random splits share speakers and are kinder.</source>
        <translation>片段如何分为训练、验证和测试。留一说话人反映对陌生声音的识别能力；随机划分会共用说话人，结果偏乐观。</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>How many parts k-fold and grouped splits are cut into; each takes its turn. 10 is the paper&apos;s.</source>
        <translation>k 折和分组划分分成几个部分；各部分轮流使用。论文中为 10。</translation>
    </message>
    <message>
        <source>Fold to train</source>
        <translation>训练的折</translation>
    </message>
    <message>
        <source>Which of the split&apos;s folds this run trains, from 1. With one speaker or sentence a fold: which of these is the test.</source>
        <translation>此运行训练划分中的哪一折，从 1 开始。若每个说话人或语句为一折：指哪一个用于测试。</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>划分种子</translation>
    </message>
    <message>
        <source>The same seed divides the same corpus in the same way on every machine. Keep it while you compare options; change it to see how much depends on chance.</source>
        <translation>相同的种子在任何机器上对同一语料库的划分都相同。比较选项时保持不变；想看偶然性的影响时再更改。</translation>
    </message>
    <message>
        <source>Class map</source>
        <translation>类别映射</translation>
    </message>
    <message>
        <source>Merges, drops or renames labels when the corpus is opened: “exc=hap,fru=” counts exc as hap and drops fru; “*=” drops every label that is not named. Empty keeps all.</source>
        <translation>打开语料库时合并、丢弃或重命名标签：“exc=hap,fru=”将 exc 计为 hap 并丢弃 fru；“*=”丢弃所有未列出的标签。留空则全部保留。</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Every recording is converted to this rate. 16000 keeps all of speech; 8000 halves time and memory and keeps the voice&apos;s pitch and vowels.</source>
        <translation>所有录音都转换到此采样率。16000 完整保留语音；8000 使时间和内存减半，仍保留音高和元音。</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>clip: each recording gets mean 0 and deviation 1, whatever its loudness. rms: divided by its level. stored: the training clips&apos; statistics, so that loudness keeps telling. none: samples as they are.</source>
        <translation>clip：每个录音均值为 0、标准差为 1，不论响度。rms：除以其电平。stored：使用训练片段的统计量，使响度信息得以保留。none：采样点保持原样。</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>裁去静音</translation>
    </message>
    <message>
        <source>Cuts quiet beginnings and ends off, in training and in use. Helps where recordings start and stop at random moments.</source>
        <translation>在训练和使用时切去安静的开头和结尾。适用于录音起止时刻随意的情况。</translation>
    </message>
    <message>
        <source>Silence below</source>
        <translation>静音阈值</translation>
    </message>
    <message>
        <source>What counts as silence when it is trimmed, relative to the loudest moment.</source>
        <translation>裁剪时视为静音的电平，相对于最响的时刻。</translation>
    </message>
    <message>
        <source>Chance of each change</source>
        <translation>各项变化的概率</translation>
    </message>
    <message>
        <source>How probable each kind of change below is for a clip in an epoch. Changes touch training clips only, and are drawn anew each epoch.</source>
        <translation>下列各种变化在一个轮次中作用于片段的概率。变化只作用于训练片段，且每个轮次重新抽取。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Plays a clip faster or slower by up to this share, pitch included: imitates other voices. 0.1 is cautious, 0.22 helped on small corpora; 0 is off.</source>
        <translation>以不超过此比例的幅度加快或放慢片段，音高随之改变：模拟其他声音。0.1 较保守，0.22 对小语料库有帮助；0 为关闭。</translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation>最短裁剪</translation>
    </message>
    <message>
        <source>Keeps a random stretch of the clip, at least this share of it. 0.6 helped on small corpora; 1 keeps all.</source>
        <translation>随机保留片段的一段，至少为此比例。0.6 对小语料库有帮助；1 为全部保留。</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Noise, loudest</source>
        <translation>噪声，最强</translation>
    </message>
    <message>
        <source>Lowest signal-to-noise ratio of the added white noise: 8 is loud, 30 barely heard. Noise is off when both ratios are 0.</source>
        <translation>所加白噪声的最低信噪比：8 很响，30 几乎听不到。两个信噪比都为 0 时不加噪声。</translation>
    </message>
    <message>
        <source>Noise, quietest</source>
        <translation>噪声，最弱</translation>
    </message>
    <message>
        <source>Highest signal-to-noise ratio of the added white noise; not below the lowest.</source>
        <translation>所加白噪声的最高信噪比；不低于最低信噪比。</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <translation>均衡器</translation>
    </message>
    <message>
        <source>Random tone colour: a filter of 9 taps that differ from “unchanged” by this standard deviation. 0.15 imitates other microphones and rooms; 0 is off.</source>
        <translation>随机音色：一个 9 抽头的滤波器，与“不变”的偏差以此为标准差。0.15 模拟其他麦克风和房间；0 为关闭。</translation>
    </message>
    <message>
        <source>Flip the sign</source>
        <translation>翻转正负号</translation>
    </message>
    <message>
        <source>Turns the waveform upside down: inaudible, and keeps the network from learning a microphone&apos;s polarity.</source>
        <translation>将波形上下颠倒：听不出区别，可防止网络学到麦克风的极性。</translation>
    </message>
    <message>
        <source>Silenced stretches</source>
        <translation>静音段数</translation>
    </message>
    <message>
        <source>Up to so many stretches of a clip are silenced, so that no single moment decides; 0 is off.</source>
        <translation>将片段中最多这么多段静音，使结果不由单一时刻决定；0 为关闭。</translation>
    </message>
    <message>
        <source>Longest silenced stretch</source>
        <translation>最长静音段</translation>
    </message>
    <message>
        <source>Each silenced stretch is at most this share of the clip.</source>
        <translation>每个静音段最多占片段的此比例。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Corpus and split</source>
        <translation>语料库与划分</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次数</translation>
    </message>
    <message>
        <source>How often every training clip is seen. Small corpora with augmentation go on improving for 150 to 300 epochs.</source>
        <translation>每个训练片段使用多少次。小语料库配合数据增强可持续改善 150 至 300 个轮次。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Clips that are learned from at once. Larger is faster on a GPU and takes more memory; halve it when memory runs out.</source>
        <translation>一次学习的片段数。越大在 GPU 上越快，占用内存越多；内存不足时减半。</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>早停耐心</translation>
    </message>
    <message>
        <source>Stops when the validation UAR has not improved for so many epochs; 0 trains them all. With a falling learning rate the best epochs are often the last.</source>
        <translation>验证 UAR 连续这么多轮次没有改善时停止；0 为训练全部轮次。学习率递减时，最好的轮次往往是最后几个。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Fixes the first weights, the order of the clips and their random changes. The same seed, corpus and options give the same model on a processor.</source>
        <translation>固定初始权重、片段顺序及其随机变化。在处理器上，相同的种子、语料库和选项得到相同的模型。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>adamw keeps weight decay apart from the gradients and is the better start; adam is the older form.</source>
        <translation>adamw 将权重衰减与梯度分开，是更好的起点；adam 是较早的形式。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Size of a learning step. 0.0005 to 0.002 suits AdamW; lower it when the loss jumps or becomes infinite, raise it when it hardly falls.</source>
        <translation>每个学习步的大小。0.0005 至 0.002 适合 AdamW；损失跳动或变为无穷时调低，几乎不下降时调高。</translation>
    </message>
    <message>
        <source>Wavelet learning rate</source>
        <translation>小波学习率</translation>
    </message>
    <message>
        <source>Learning rate of wavelet kernels and thresholds, relative to the rest. 0.1 to 0.5 lets wavelets change gently.</source>
        <translation>小波核与阈值的学习率，相对于其余部分。0.1 至 0.5 使小波缓慢变化。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pulls weights towards 0 and so against learning by heart; kernels, thresholds and biases are spared. 0.0001 to 0.01.</source>
        <translation>将权重拉向 0，从而抑制死记硬背；核、阈值和偏置不受影响。0.0001 至 0.01。</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Longest gradient that is used as it is; longer ones are shortened to it, which keeps a bad batch from wrecking the weights. 0 is off.</source>
        <translation>原样使用的最大梯度长度；更长的缩短至此，以免一个坏批次毁掉权重。0 为关闭。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Share of the training in which the learning rate rises from 0; 0.05 steadies the start.</source>
        <translation>训练中学习率从 0 上升的部分所占比例；0.05 可使开始阶段更稳定。</translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation>每级轮次数</translation>
    </message>
    <message>
        <source>The step schedule lowers the learning rate after each so many epochs.</source>
        <translation>step 调度每隔这么多轮次降低一次学习率。</translation>
    </message>
    <message>
        <source>Factor of a step</source>
        <translation>每级系数</translation>
    </message>
    <message>
        <source>What the step schedule multiplies the learning rate by.</source>
        <translation>step 调度每次给学习率乘以此系数。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>cross-entropy counts every clip by how improbable its class was found; focal counts clips that are already right for less, which helps where some classes are hard.</source>
        <translation>cross-entropy 按各片段所属类别被判为多么不可能来计权；focal 对已判对的片段降低权重，适用于某些类别较难的情况。</translation>
    </message>
    <message>
        <source>Focal exponent</source>
        <translation>Focal 指数</translation>
    </message>
    <message>
        <source>How little the focal loss counts clips that are already right; 0 is cross-entropy, 2 is usual.</source>
        <translation>Focal 损失对已判对片段的降权程度；0 即交叉熵，通常为 2。</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>balanced counts clips of rare classes for more, so that every class weighs the same: better UAR on uneven corpora, sometimes at the price of accuracy.</source>
        <translation>balanced 提高稀少类别片段的权重，使各类别同等重要：在不均衡的语料库上 UAR 更好，有时以准确率为代价。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Share of certainty that is spread over all classes: 0.1 makes the network less overconfident.</source>
        <translation>分摊到所有类别的确定性比例：0.1 可减轻网络的过度自信。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Starting wavelet</source>
        <translation>初始小波</translation>
    </message>
    <message>
        <source>The wavelet whose low-pass filter the kernels start from. db10 is the published choice; shorter ones take shorter clips. “random” draws the taps from a normal distribution instead.</source>
        <translation>核以其低通滤波器为起点的小波。论文选用 db10；较短的小波可用于较短的片段。“random”则从正态分布抽取抽头。</translation>
    </message>
    <message>
        <source>Decomposition levels</source>
        <translation>分解层级数</translation>
    </message>
    <message>
        <source>How often the sound is halved in rate: each level adds one band, an octave lower. More levels see slower changes and need longer clips; a level doubles the shortest clip.</source>
        <translation>声音采样率减半的次数：每个层级增加一个低一倍频程的频带。层级越多，越能看到缓慢的变化，但需要更长的片段；每加一个层级，最短片段长度翻倍。</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>核</translation>
    </message>
    <message>
        <source>CQF: one kernel for all levels and both filters. PerLayer: one kernel a level. PerFilter: an own kernel for the low-pass and the high-pass of each level; best in the paper.</source>
        <translation>CQF：所有层级和两个滤波器共用一个核。PerLayer：每个层级一个核。PerFilter：每个层级的低通和高通各有自己的核；论文中效果最好。</translation>
    </message>
    <message>
        <source>Taps of random kernels</source>
        <translation>随机核的抽头数</translation>
    </message>
    <message>
        <source>Length of the kernels when they start at random; a wavelet brings its own length.</source>
        <translation>随机初始化时核的长度；小波有自己的长度。</translation>
    </message>
    <message>
        <source>Train the kernels</source>
        <translation>训练核</translation>
    </message>
    <message>
        <source>Off keeps the starting wavelet as it is: the fixed-wavelet network of the paper&apos;s ablation.</source>
        <translation>关闭则初始小波保持不变：即论文消融实验中的固定小波网络。</translation>
    </message>
    <message>
        <source>Threshold the details</source>
        <translation>对细节做阈值处理</translation>
    </message>
    <message>
        <source>Applies the learnable asymmetric hard threshold, which removes small coefficients as noise. Off passes every coefficient on unchanged.</source>
        <translation>应用可学习的非对称硬阈值，将小系数作为噪声去除。关闭则所有系数原样通过。</translation>
    </message>
    <message>
        <source>Train the thresholds</source>
        <translation>训练阈值</translation>
    </message>
    <message>
        <source>Off keeps both thresholds and the sharpness of every level at their start.</source>
        <translation>关闭则各层级的两个阈值和锐度保持初始值。</translation>
    </message>
    <message>
        <source>Initial threshold</source>
        <translation>初始阈值</translation>
    </message>
    <message>
        <source>Where both thresholds start, in units of the normalised signal: coefficients below it fade out. The authors tried 0.5 to 1; quiet input needs less.</source>
        <translation>两个阈值的起点，以归一化信号为单位：低于它的系数逐渐消失。作者试过 0.5 至 1；输入较弱时应更小。</translation>
    </message>
    <message>
        <source>Threshold sharpness</source>
        <translation>阈值锐度</translation>
    </message>
    <message>
        <source>How abruptly the threshold passes from removing to keeping. The authors tried 10 to 15; small values make it gradual.</source>
        <translation>阈值从去除过渡到保留的陡峭程度。作者试过 10 至 15；较小的值使过渡平缓。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>Channels after the first convolution of each band. Time grows with its square: 32 suits small corpora and processors, 128 is the published size.</source>
        <translation>每个频带第一层卷积后的通道数。用时随其平方增长：32 适合小语料库和处理器，128 为论文所用大小。</translation>
    </message>
    <message>
        <source>Recurrent state</source>
        <translation>循环状态</translation>
    </message>
    <message>
        <source>Size of the recurrent layers&apos; state, for each direction. The authors tried 32, 64 and 128.</source>
        <translation>循环层每个方向的状态大小。作者试过 32、64 和 128。</translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation>循环层数</translation>
    </message>
    <message>
        <source>Recurrent layers stacked in each band. One is enough for small corpora; the authors tried 3, 6 and 9. Time grows in proportion.</source>
        <translation>每个频带堆叠的循环层数。小语料库一层即可；作者试过 3、6 和 9。用时成比例增长。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the bands&apos; outputs that training silences at random. Raise it to 0.2 or 0.3 when training clips are learned far better than validation clips.</source>
        <translation>训练时随机屏蔽的频带输出比例。训练片段的结果远好于验证片段时，可提高到 0.2 或 0.3。</translation>
    </message>
    <message>
        <source>Logit scale</source>
        <translation>Logit 缩放</translation>
    </message>
    <message>
        <source>Multiplies the class scores before they become probabilities. At 1, as published, the network can never be more than about 22 % sure among 7 classes; 10 to 15 lets it learn faster.</source>
        <translation>类别得分转换为概率之前所乘的系数。按论文取 1 时，在 7 个类别中网络的把握至多约 22%；取 10 至 15 可学得更快。</translation>
    </message>
    <message>
        <source>Train the logit scale</source>
        <translation>训练 Logit 缩放</translation>
    </message>
    <message>
        <source>Off keeps the logit scale at its start.</source>
        <translation>关闭则 Logit 缩放保持初始值。</translation>
    </message>
    <message>
        <source>Learnable wavelets</source>
        <translation>可学习小波</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>A small network at 8 kHz with strong augmentation: some hundred clips train in minutes on two processor cores, and it generalises better there than the published size.</source>
        <translation>8 kHz 的小型网络，配合强数据增强：几百个片段在两个处理器核心上几分钟即可训练完，且泛化优于论文所用大小。</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>精细</translation>
    </message>
    <message>
        <source>16 kHz, six levels with own low- and high-pass kernels, balanced classes, 200 epochs: for a GPU, or a night.</source>
        <translation>16 kHz，六个层级，低通和高通各有自己的核，类别均衡，200 个轮次：适合 GPU，或训练一夜。</translation>
    </message>
    <message>
        <source>Paper, PerFilter</source>
        <translation>论文，PerFilter</translation>
    </message>
    <message>
        <source>The published network: 128 channels, five levels from db10, own low- and high-pass kernels, focal loss, no augmentation. Made for a GPU; learns small corpora by heart.</source>
        <translation>论文中的网络：128 个通道，从 db10 开始的五个层级，低通和高通各有自己的核，Focal 损失，无数据增强。为 GPU 设计；会死记小语料库。</translation>
    </message>
    <message>
        <source>Paper, PerLayer</source>
        <translation>论文，PerLayer</translation>
    </message>
    <message>
        <source>The published network with one kernel a level.</source>
        <translation>论文中的网络，每个层级一个核。</translation>
    </message>
    <message>
        <source>Paper, CQF</source>
        <translation>论文，CQF</translation>
    </message>
    <message>
        <source>The published network with one kernel shared by all levels.</source>
        <translation>论文中的网络，所有层级共用一个核。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>A very small network for the demo corpus: under two minutes on two processor cores.</source>
        <translation>用于演示语料库的极小网络：在两个处理器核心上不到两分钟。</translation>
    </message>
    <message>
        <source>This split has %1 folds; there is no fold %2.</source>
        <translation>此划分有 %1 折；没有第 %2 折。</translation>
    </message>
    <message>
        <source>The clip is %1 s long; this network needs at least %2 s. Use longer clips or fewer levels (network.levels).</source>
        <translation>片段长 %1 s；此网络至少需要 %2 s。请使用更长的片段或更少的层级 (network.levels)。</translation>
    </message>
    <message>
        <source>Stopped while the clips were read.</source>
        <translation>在读取片段时停止。</translation>
    </message>
    <message>
        <source>This split leaves no training clip of the class “%1”; choose another split or fold, or drop the class.</source>
        <translation>此划分没有留下类别“%1”的训练片段；请选择其他划分或折，或丢弃该类别。</translation>
    </message>
    <message>
        <source>Every training clip is silent; nothing can be learned from this corpus.</source>
        <translation>所有训练片段都是静音；无法从此语料库学习。</translation>
    </message>
    <message>
        <source>The training was stopped after %1 finished epochs; their models are kept.</source>
        <translation>训练在完成 %1 个轮次后停止；其模型已保留。</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>A filter bank needs a low-pass and a high-pass of the same length, at least 2 taps; these have %1 and %2.</source>
        <translation>滤波器组需要长度相同、至少 2 个抽头的低通和高通；现分别为 %1 和 %2。</translation>
    </message>
    <message>
        <source>The kernel has taps that are not numbers: the training diverged. Load an earlier model.</source>
        <translation>核的抽头中有无效数字：训练已发散。请载入较早的模型。</translation>
    </message>
    <message>
        <source>The kernel&apos;s taps add up to %1: it passes no constant signal, so it is not a low-pass and has no scaling function.</source>
        <translation>核的抽头之和为 %1：不通过恒定信号，因此不是低通，也没有尺度函数。</translation>
    </message>
    <message>
        <source>The kernel has no scaling function: each halving multiplies its largest value by %1 instead of settling, because it lets too much pass at half the sampling rate.</source>
        <translation>此核没有尺度函数：每次减半都使其最大值乘以 %1 而不趋于稳定，因为它在半采样率处通过得太多。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a recording; WAV, FLAC, OGG, MP3 and AIFF files can.</source>
        <translation>无法将其作为录音读取；可读取 WAV、FLAC、OGG、MP3 和 AIFF 文件。</translation>
    </message>
    <message>
        <source>%1 clips: the training part of the split &quot;%2&quot;.</source>
        <translation>%1 个片段：划分“%2”的训练部分。</translation>
    </message>
    <message>
        <source>%1 clips: the validation part of the split &quot;%2&quot;.</source>
        <translation>%1 个片段：划分“%2”的验证部分。</translation>
    </message>
    <message>
        <source>%1 clips: the test part of the split &quot;%2&quot;.</source>
        <translation>%1 个片段：划分“%2”的测试部分。</translation>
    </message>
    <message>
        <source>%1 clips that the split &quot;%2&quot; does not use.</source>
        <translation>划分“%2”未使用的 %1 个片段。</translation>
    </message>
    <message>
        <source>%1 clips: the whole corpus.</source>
        <translation>%1 个片段：整个语料库。</translation>
    </message>
    <message>
        <source>%1 of these %2 clips trained this model: the figures say how well it remembers, not how well it recognises. Choose the test part for that.</source>
        <translation>这 %2 个片段中有 %1 个训练过此模型：数字反映的是记忆而非识别能力。请改选测试部分。</translation>
    </message>
    <message>
        <source>%1 of these clips chose the epoch that was kept: the figures are a little too good. Choose the test part for an honest result.</source>
        <translation>这些片段中有 %1 个参与选择了所保留的轮次：数字略微偏高。请选择测试部分以得到可靠的结果。</translation>
    </message>
    <message>
        <source>The model does not say what it was trained on: some of these clips may have been among it.</source>
        <translation>模型未说明其训练数据：这些片段中可能有一些曾用于训练。</translation>
    </message>
    <message>
        <source>The model was trained on a corpus of this name, but its split can&apos;t be rebuilt from this one: some of these clips may have trained it.</source>
        <translation>模型在同名语料库上训练，但无法由此语料库重建其划分：这些片段中可能有一些曾用于训练。</translation>
    </message>
    <message>
        <source>This part of the split has no clips. Choose another part, or another split on the Corpus page.</source>
        <translation>划分的这一部分没有片段。请选择其他部分，或在“语料库”页选择其他划分。</translation>
    </message>
    <message>
        <source>The machine&apos;s memory is used up.</source>
        <translation>本机内存已用尽。</translation>
    </message>
    <message>
        <source>Something unexpected happened: %1</source>
        <translation>发生了意外情况：%1</translation>
    </message>
    <message>
        <source>Analysing the wavelets</source>
        <translation>正在分析小波</translation>
    </message>
    <message>
        <source>The analysis of the wavelets was cancelled.</source>
        <translation>小波分析已取消。</translation>
    </message>
    <message>
        <source>A figure can be saved as .png, .svg, .pdf or .csv, not as &quot;%1&quot;. Choose one of these endings.</source>
        <translation>图形可保存为 .png、.svg、.pdf 或 .csv，不能保存为“%1”。请选择其中一种扩展名。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This run is being trained; stop it before you delete it.</source>
        <translation>此运行正在训练；请先停止再删除。</translation>
    </message>
    <message>
        <source>The folder could not be moved to the trash: there is none for its disk, or it may not be changed.</source>
        <translation>无法将文件夹移到回收站：其磁盘没有回收站，或不允许更改。</translation>
    </message>
    <message>
        <source>There is another folder of this name by now.</source>
        <translation>现在已有同名的其他文件夹。</translation>
    </message>
    <message>
        <source>The folder could not be moved back from the trash.</source>
        <translation>无法从回收站还原文件夹。</translation>
    </message>
    <message>
        <source>Stopped while runs were read.</source>
        <translation>在读取运行时停止。</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>A worker could not go on: %1</source>
        <translation>工作进程无法继续：%1</translation>
    </message>
    <message>
        <source>The search space is empty: name at least one option to vary.</source>
        <translation>搜索空间为空：请至少指定一个要变化的选项。</translation>
    </message>
    <message>
        <source>This disk can&apos;t lock files, so two programs could write here at once; use a folder on another disk.</source>
        <translation>此磁盘无法锁定文件，两个程序可能同时在此写入；请使用其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The command line program is not beside this one; install both together.</source>
        <translation>命令行程序不在本程序旁边；请将两者一起安装。</translation>
    </message>
    <message>
        <source>A SigWavNet or a CNN-n-GRU has this tensor, and the file does not: it holds another kind of network or is incomplete.</source>
        <translation>SigWavNet 或 CNN-n-GRU 有此张量，而文件中没有：文件含有另一种网络或不完整。</translation>
    </message>
    <message>
        <source>Another process is training this run; wait until it has ended, or stop it.</source>
        <translation>另一个进程正在训练此运行；请等待其结束，或停止它。</translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB and the cache may take %2 GiB; set SIGWAVNET_INPUT_CACHE_GIB to more.</source>
        <translation>准备好的片段需要 %1 GiB，而缓存可用 %2 GiB；请将 SIGWAVNET_INPUT_CACHE_GIB 设大。</translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB and the disk of the cache has %2 GiB left; free some space, or set SIGWAVNET_INPUT_CACHE to a folder on another disk.</source>
        <translation>准备好的片段需要 %1 GiB，而缓存所在磁盘剩余 %2 GiB；请释放空间，或将 SIGWAVNET_INPUT_CACHE 设为其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The recording has changed since the corpus was opened; open the corpus again.</source>
        <translation>打开语料库之后录音已更改；请重新打开语料库。</translation>
    </message>
    <message>
        <source>Stopped while the clips were prepared.</source>
        <translation>在准备片段时停止。</translation>
    </message>
    <message>
        <source>The file that was just written can&apos;t be read; check the disk.</source>
        <translation>无法读取刚写入的文件；请检查磁盘。</translation>
    </message>
    <message>
        <source>Preparing clips</source>
        <translation>正在准备片段</translation>
    </message>
    <message>
        <source>This is no whole file of prepared clips.</source>
        <translation>这不是完整的已准备片段文件。</translation>
    </message>
    <message>
        <source>The prepared clips need %1 GiB, only %2 GiB of memory are free, and there is no cache on a disk. Set SIGWAVNET_INPUT_CACHE to a folder with room, or lower preparation.rate.</source>
        <translation>准备好的片段需要 %1 GiB，仅有 %2 GiB 空闲内存，且没有磁盘缓存。请将 SIGWAVNET_INPUT_CACHE 设为有空间的文件夹，或降低 preparation.rate。</translation>
    </message>
    <message>
        <source>Stratified folds</source>
        <translation>分层分折</translation>
    </message>
    <message>
        <source>Each class is dealt into folds; each fold tests once, the next one selects the model; speakers and texts are shared.</source>
        <translation>每个类别分入各折；每折测试一次，下一折选择模型；说话人和文本会重叠。</translation>
    </message>
    <message>
        <source>The clip has %1 samples; this network needs at least %2. Use a longer recording or a network of fewer levels or layers.</source>
        <translation>片段有 %1 个采样点；此网络至少需要 %2 个。请使用更长的录音，或层级或层数更少的网络。</translation>
    </message>
    <message>
        <source>The least training must be at least 1 epoch, not %1.</source>
        <translation>最少训练量至少为 1 个轮次，不能是 %1。</translation>
    </message>
    <message>
        <source>The reduction factor must be at least 2, not %1.</source>
        <translation>缩减系数至少为 2，不能是 %1。</translation>
    </message>
    <message>
        <source>The early-stopping rate can&apos;t be negative (%1).</source>
        <translation>早停率不能为负 (%1)。</translation>
    </message>
    <message>
        <source>Not one rung fits: the first would end after %1 epochs × %2^%3, but at most %4 are allowed. Raise the largest number of epochs or lower the least.</source>
        <translation>一个梯级也放不下：第一级将在 %1 个轮次 × %2^%3 后结束，但最多允许 %4。请提高最大轮次数或降低最小轮次数。</translation>
    </message>
    <message>
        <source>Too few trials to tell which options matter: %1 ended so far, at least %2 are needed.</source>
        <translation>试验太少，无法判断哪些选项重要：目前结束了 %1 个，至少需要 %2 个。</translation>
    </message>
    <message>
        <source>From %1 trials only: take the order as a hint. With %2 or more it becomes steady.</source>
        <translation>仅来自 %1 个试验：顺序只供参考。达到 %2 个以上才稳定。</translation>
    </message>
    <message>
        <source>The split “%1” has no validation clips, by which a search judges its trials; choose another.</source>
        <translation>划分“%1”没有验证片段，而搜索靠它评判试验；请选择其他划分。</translation>
    </message>
    <message>
        <source>The folder already holds files; choose a new one for this search, or resume the search that is in it.</source>
        <translation>文件夹中已有文件；请为此搜索选择新的文件夹，或继续其中的搜索。</translation>
    </message>
    <message>
        <source>There is no search in this folder: it has no search.json.</source>
        <translation>此文件夹中没有搜索：缺少 search.json。</translation>
    </message>
    <message>
        <source>This corpus has other clips, labels or samples than the one that the search began with, so its trials could not be compared. Restore it, or begin a new search.</source>
        <translation>此语料库的片段、标签或采样点与搜索开始时不同，试验无法比较。请恢复原语料库，或开始新的搜索。</translation>
    </message>
    <message>
        <source>What the trial reached is not a number.</source>
        <translation>试验所得的结果不是数字。</translation>
    </message>
    <message>
        <source>This line of the search&apos;s journal makes no sense: the file was changed or damaged.</source>
        <translation>搜索日志的这一行没有意义：文件被更改或已损坏。</translation>
    </message>
    <message>
        <source>This entry is missing or of another kind; the file is damaged.</source>
        <translation>此条目缺失或类型不符；文件已损坏。</translation>
    </message>
    <message>
        <source>There is no “%1” here; there are %2.</source>
        <translation>此处没有“%1”；现有 %2。</translation>
    </message>
    <message>
        <source>Trials must train for at least 1 epoch.</source>
        <translation>试验必须至少训练 1 个轮次。</translation>
    </message>
    <message>
        <source>A search needs at least 1 trial.</source>
        <translation>搜索至少需要 1 个试验。</translation>
    </message>
    <message>
        <source>This grid has %1 combinations. Give fewer values or “steps”, or draw configurations at random.</source>
        <translation>此网格有 %1 种组合。请减少取值或“steps”，或随机抽取配置。</translation>
    </message>
    <message>
        <source>%1 trials are too many: at most %2 make sense.</source>
        <translation>%1 个试验太多：最多 %2 个才合理。</translation>
    </message>
    <message>
        <source>This is not the description of a search; the file is damaged.</source>
        <translation>这不是搜索的描述；文件已损坏。</translation>
    </message>
    <message>
        <source>A newer version of this program began this search (format %1; this one knows %2): update it to go on.</source>
        <translation>此搜索由本程序的较新版本开始（格式 %1；此版本支持 %2）：请更新后继续。</translation>
    </message>
    <message>
        <source>This event of trial %1 fits neither the search&apos;s settings nor the events before it: the file was changed or damaged.</source>
        <translation>试验 %1 的此事件与搜索设置及之前的事件都不符：文件被更改或已损坏。</translation>
    </message>
    <message>
        <source>The search itself decides how long a trial trains: leave this option out and give the search its least and largest number of epochs.</source>
        <translation>试验训练多久由搜索自身决定：请去掉此选项，并为搜索指定最小和最大轮次数。</translation>
    </message>
    <message>
        <source>All trials must learn from and be judged on the same clips, so this option can&apos;t be searched; set it for all of them.</source>
        <translation>所有试验必须用相同的片段学习和评判，因此不能搜索此选项；请统一设置。</translation>
    </message>
    <message>
        <source>%1 is not a number, which this option takes.</source>
        <translation>%1 不是数字，而此选项需要数字。</translation>
    </message>
    <message>
        <source>%1 is neither true nor false, which this option takes.</source>
        <translation>%1 既不是 true 也不是 false，而此选项需要其中之一。</translation>
    </message>
    <message>
        <source>%1 is not a text in quotes, which this option takes.</source>
        <translation>%1 不是带引号的文本，而此选项需要文本。</translation>
    </message>
    <message>
        <source>The list is empty: name at least one value.</source>
        <translation>列表为空：请至少给出一个值。</translation>
    </message>
    <message>
        <source>%1 stands in the list twice: name each value once.</source>
        <translation>%1 在列表中出现了两次：每个值只写一次。</translation>
    </message>
    <message>
        <source>The range is the wrong way round: %1 is above %2.</source>
        <translation>范围颠倒了：%1 大于 %2。</translation>
    </message>
    <message>
        <source>A range from %1 to %1 has one value only: write it as a list, [%1].</source>
        <translation>从 %1 到 %1 的范围只有一个值：请写成列表 [%1]。</translation>
    </message>
    <message>
        <source>A logarithmic range must begin above 0, not at %1.</source>
        <translation>对数范围的起点必须大于 0，不能是 %1。</translation>
    </message>
    <message>
        <source>This option takes whole numbers, so a range from %1 to %2 does not fit.</source>
        <translation>此选项取整数，从 %1 到 %2 的范围不合适。</translation>
    </message>
    <message>
        <source>“steps” must be a whole number from 1 to 1000.</source>
        <translation>“steps”必须是 1 至 1000 的整数。</translation>
    </message>
    <message>
        <source>“%1” means nothing here: there are range, log_range and steps.</source>
        <translation>“%1”在此没有意义：可用的有 range、log_range 和 steps。</translation>
    </message>
    <message>
        <source>Give either “range” or “log_range”, with two numbers: {&quot;range&quot;: [1, 2]}.</source>
        <translation>请给出“range”或“log_range”，含两个数字：{&quot;range&quot;: [1, 2]}。</translation>
    </message>
    <message>
        <source>This option takes no numbers and so has no range: list its values instead.</source>
        <translation>此选项不取数字，因此没有范围：请改为列出其取值。</translation>
    </message>
    <message>
        <source>A range has two numbers: [lowest, highest].</source>
        <translation>范围有两个数字：[最小, 最大]。</translation>
    </message>
    <message>
        <source>Give a list of values, such as [1, 2], or a range, such as {&quot;range&quot;: [1, 2]}.</source>
        <translation>请给出取值列表，如 [1, 2]，或范围，如 {&quot;range&quot;: [1, 2]}。</translation>
    </message>
    <message>
        <source>This is not a search space: a JSON object is needed, with an entry an option, such as {&quot;network.levels&quot;: [4, 5, 6]}.</source>
        <translation>这不是搜索空间：需要一个 JSON 对象，每个选项一个条目，如 {&quot;network.levels&quot;: [4, 5, 6]}。</translation>
    </message>
    <message>
        <source>This option stands here twice: keep one entry.</source>
        <translation>此选项在这里出现了两次：请保留一个条目。</translation>
    </message>
    <message>
        <source>This trial&apos;s network takes clips of at least %1 s, and the corpus&apos; shortest has %2 s. Leave shorter clips out of the whole search, so that all trials are judged by the same clips.</source>
        <translation>此试验的网络需要至少 %1 s 的片段，而语料库中最短的为 %2 s。请在整个搜索中排除较短的片段，使所有试验用相同的片段评判。</translation>
    </message>
    <message>
        <source>The trial was stopped before the end of its rung; it can be gone on with.</source>
        <translation>试验在梯级结束前停止；可以继续。</translation>
    </message>
    <message>
        <source>The validation metric was a number in none of the trial&apos;s epochs.</source>
        <translation>试验的所有轮次中，验证指标都不是有效数字。</translation>
    </message>
    <message>
        <source>Fixed db10</source>
        <translation>固定 db10</translation>
    </message>
    <message>
        <source>Fixed db10, thresholds</source>
        <translation>固定 db10，带阈值</translation>
    </message>
    <message>
        <source>CQF kernels</source>
        <translation>CQF 核</translation>
    </message>
    <message>
        <source>CQF kernels, thresholds</source>
        <translation>CQF 核，带阈值</translation>
    </message>
    <message>
        <source>PerLayer kernels</source>
        <translation>PerLayer 核</translation>
    </message>
    <message>
        <source>PerLayer kernels, thresholds</source>
        <translation>PerLayer 核，带阈值</translation>
    </message>
    <message>
        <source>PerFilter kernels</source>
        <translation>PerFilter 核</translation>
    </message>
    <message>
        <source>PerFilter kernels, thresholds</source>
        <translation>PerFilter 核，带阈值</translation>
    </message>
    <message>
        <source>The checkpoint does not say where the training stood.</source>
        <translation>检查点未说明训练进行到何处。</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this checkpoint; update to go on with the run.</source>
        <translation>此检查点由本程序的较新版本写入；请更新后继续此运行。</translation>
    </message>
    <message>
        <source>The checkpoint is damaged: its content does not match its checksum.</source>
        <translation>检查点已损坏：内容与校验和不符。</translation>
    </message>
    <message>
        <source>No checkpoint of this run can be read any more (%1). Its models can still be used, but to train on, start a new run.</source>
        <translation>此运行的检查点都已无法读取 (%1)。其模型仍可使用，但要继续训练，请开始新的运行。</translation>
    </message>
    <message>
        <source>The file of this finished run can&apos;t be understood; remove the run&apos;s folder to train it again.</source>
        <translation>无法理解此已完成运行的文件；要重新训练，请删除运行文件夹。</translation>
    </message>
    <message>
        <source>This line is not the record of an epoch. Remove it, or the whole file.</source>
        <translation>此行不是轮次的记录。请删除此行或整个文件。</translation>
    </message>
    <message>
        <source>Comparing the recordings</source>
        <translation>正在比较录音</translation>
    </message>
    <message>
        <source>This is not the corpus that the run was started on: %1 clips differ or are missing (%2, for one). Name the right one with --corpus, or start a new run.</source>
        <translation>这不是该运行开始时的语料库：%1 个片段不同或缺失（例如 %2）。请用 --corpus 指定正确的语料库，或开始新的运行。</translation>
    </message>
    <message>
        <source>The memory of %1 is too small even for batches in pieces of one clip; use a smaller network or shorter clips.</source>
        <translation>%1 的内存太小，即使将批次拆成单个片段也不够；请使用更小的网络或更短的片段。</translation>
    </message>
    <message>
        <source>The table is larger than 4 GiB; it was not written by this program.</source>
        <translation>表格大于 4 GiB；它不是由本程序写入的。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s optimizer does not fit this network.</source>
        <translation>检查点的优化器与此网络不符。</translation>
    </message>
    <message>
        <source>The checkpoint holds no count of steps here.</source>
        <translation>检查点在此没有步数。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Moves the sound earlier or later by up to this share of the clip; what leaves it is lost and silence fills the gap. 0.1 is usual; 0 is off.</source>
        <translation>将声音提前或推后，幅度不超过片段的此比例；移出的部分丢失，空缺以静音填充。通常为 0.1；0 为关闭。</translation>
    </message>
    <message>
        <source>Makes a clip up to this much louder or quieter after it was normalised: 6 keeps the network from relying on one level; 0 is off.</source>
        <translation>归一化之后使片段变响或变轻，幅度不超过此值：6 可防止网络依赖单一电平；0 为关闭。</translation>
    </message>
    <message>
        <source>Removed bands</source>
        <translation>去除的频带数</translation>
    </message>
    <message>
        <source>Up to so many bands of frequencies are removed from a clip, so that no single band decides; 0 is off.</source>
        <translation>从片段中去除最多这么多个频带，使结果不由单一频带决定；0 为关闭。</translation>
    </message>
    <message>
        <source>Widest removed band</source>
        <translation>最宽去除频带</translation>
    </message>
    <message>
        <source>Each removed band is at most this share of the spectrum: 0.1 at 8000 Hz is 400 Hz.</source>
        <translation>每个去除的频带最多占频谱的此比例：8000 Hz 时 0.1 即 400 Hz。</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Lays a second training clip under some clips, which then count for both classes: guards against learning by heart. 0.2 to 0.3 mixes faintly, 1 with any share; 0 is off.</source>
        <translation>在某些片段下叠加第二个训练片段，该片段随之计入两个类别：防止死记硬背。0.2 至 0.3 为轻微混合，1 为任意比例；0 为关闭。</translation>
    </message>
    <message>
        <source>Chance of mixup</source>
        <translation>Mixup 概率</translation>
    </message>
    <message>
        <source>How probable it is that a clip is mixed with a second one in an epoch.</source>
        <translation>片段在一个轮次中与第二个片段混合的概率。</translation>
    </message>
    <message>
        <source>Time between checkpoints</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>A run that is killed goes on from its last checkpoint. One is written at the end of every epoch and, inside an epoch, whenever so much time has passed; 0 writes none inside epochs.</source>
        <translation>被强行终止的运行从最后一个检查点继续。每个轮次结束时写入一个，轮次之内每过这么长时间也写入一个；0 表示轮次之内不写入。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Same bits on a GPU</source>
        <translation>GPU 结果逐位一致</translation>
    </message>
    <message>
        <source>Lets a GPU use only algorithms whose result is the same in every run, which are slower. A processor is always exact for a given number of threads.</source>
        <translation>使 GPU 只用每次结果都相同的算法，速度较慢。在线程数一定时，处理器的结果始终精确一致。</translation>
    </message>
    <message>
        <source>TensorBoard event files</source>
        <translation>TensorBoard 事件文件</translation>
    </message>
    <message>
        <source>Writes curves, histograms of the weights and the confusion matrix into the run&apos;s folder in TensorBoard&apos;s format, every epoch.</source>
        <translation>每个轮次以 TensorBoard 格式将曲线、权重直方图和混淆矩阵写入运行文件夹。</translation>
    </message>
    <message>
        <source>How the learning rate goes on after the warm-up. cosine: smoothly to 0 at the last epoch; with a warm-up of 0.3 that is known as one cycle. step: a factor every few epochs. constant: as it is.</source>
        <translation>预热之后学习率如何变化。cosine：平滑降至最后一个轮次的 0；配合 0.3 的预热即所谓 one cycle。step：每隔若干轮次乘以一个系数。constant：保持不变。</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>Keeps a moving average of the weights, which is validated, kept and exported instead of them: steadier, often better. It is the share that stays in a step: 0.99 remembers about 100 steps, 0.999 about 1000; 0 is off.</source>
        <translation>维持权重的滑动平均，并以它代替权重进行验证、保留和导出：更稳定，往往更好。此值为每步保留的比例：0.99 约记住 100 步，0.999 约 1000 步；0 为关闭。</translation>
    </message>
    <message>
        <source>Start of averaging</source>
        <translation>平均的起点</translation>
    </message>
    <message>
        <source>Share of the training after which weights are averaged; until then the average is the newest weights.</source>
        <translation>训练进行到此比例之后开始对权重求平均；在此之前，平均即最新的权重。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>SigWavNet, or one of its authors&apos; baselines: 3 to 18 layers (the last recurrent) on the waveform itself, without wavelets. A baseline uses recurrent state, recurrent layers and dropout, and ignores the other options of the network.</source>
        <translation>SigWavNet，或其作者的基线之一：直接作用于波形的 3 至 18 层（最后一层为循环层），没有小波。基线使用循环状态、循环层数和 Dropout，忽略网络的其他选项。</translation>
    </message>
    <message>
        <source>The corpus&apos;s clips are too short for this network; use longer clips or fewer levels (network.levels).</source>
        <translation>语料库的片段对此网络来说太短；请使用更长的片段或更少的层级 (network.levels)。</translation>
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
        <translation>论文消融实验中的一行：论文中的网络及其训练，采用这些核，带可学习阈值或不带阈值。</translation>
    </message>
    <message>
        <source>The table has other columns than a run&apos;s predictions.</source>
        <translation>表格的列与运行的预测结果不同。</translation>
    </message>
    <message>
        <source>No run was started in this folder; start one with “train”.</source>
        <translation>此文件夹中没有开始过运行；请用“train”开始。</translation>
    </message>
    <message>
        <source>This run was made before runs could be resumed; its models can be used, but it must be started anew to be trained on.</source>
        <translation>此运行产生于支持继续训练之前；其模型可以使用，但要继续训练须重新开始。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>A newer version of this program made this run; update to go on with it.</source>
        <translation>此运行由本程序的较新版本产生；请更新后继续。</translation>
    </message>
    <message>
        <source>The run does not say where its corpus lies; name it with --corpus.</source>
        <translation>运行未说明语料库的位置；请用 --corpus 指定。</translation>
    </message>
    <message>
        <source>The matrix of epoch %1 can&apos;t be understood.</source>
        <translation>无法理解轮次 %1 的矩阵。</translation>
    </message>
    <message>
        <source>The run goes on in another environment than it was started in (%1): its last bits may differ from those of a run that never stopped.</source>
        <translation>运行在与开始时不同的环境中继续 (%1)：其最末几位可能与从未中断的运行不同。</translation>
    </message>
    <message>
        <source>Stopped while runs were written.</source>
        <translation>在写入运行时停止。</translation>
    </message>
    <message>
        <source>Writing runs</source>
        <translation>正在写入运行</translation>
    </message>
    <message>
        <source>Copying event files</source>
        <translation>正在复制事件文件</translation>
    </message>
    <message>
        <source>None of these runs has event files; train with the option that writes them, or export CSV.</source>
        <translation>这些运行都没有事件文件；请用写入事件文件的选项训练，或导出 CSV。</translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation>正在读取运行</translation>
    </message>
    <message>
        <source>There is no run to report on.</source>
        <translation>没有可生成报告的运行。</translation>
    </message>
    <message>
        <source>The run&apos;s notes can&apos;t be understood; mend or remove the file.</source>
        <translation>无法理解运行的备注；请修复或删除该文件。</translation>
    </message>
    <message>
        <source>The file holds values that were not expected there.</source>
        <translation>文件中有意料之外的值。</translation>
    </message>
    <message>
        <source>%1 rows of the table can&apos;t be read and were passed over.</source>
        <translation>表格中有 %1 行无法读取，已跳过。</translation>
    </message>
    <message>
        <source>The study was stopped; it can be gone on with.</source>
        <translation>实验已停止；可以继续。</translation>
    </message>
    <message>
        <source>The folder already holds other files; choose a new one for this study.</source>
        <translation>文件夹中已有其他文件；请为此实验选择新的文件夹。</translation>
    </message>
    <message>
        <source>No study was begun in this folder: it has no study.json.</source>
        <translation>此文件夹中没有开始过实验：缺少 study.json。</translation>
    </message>
    <message>
        <source>The corpus has other clips or labels than when the study began, so their results could not be compared; put them back, or begin a new study.</source>
        <translation>语料库的片段或标签与实验开始时不同，结果无法比较；请恢复原样，或开始新的实验。</translation>
    </message>
    <message>
        <source>The fold “%1” of this split has no test clips, so there would be no result; choose another split.</source>
        <translation>此划分的折“%1”没有测试片段，不会有结果；请选择其他划分。</translation>
    </message>
    <message>
        <source>The folds of this split have no test clips in common, so their models can&apos;t answer together; use the split “kfold” for an ensemble.</source>
        <translation>此划分的各折没有共同的测试片段，其模型无法共同判断；要做集成，请使用划分“kfold”。</translation>
    </message>
    <message>
        <source>The study&apos;s description is damaged (%1).</source>
        <translation>实验的描述已损坏 (%1)。</translation>
    </message>
    <message>
        <source>There is no such key in a study: &quot;%1&quot;.</source>
        <translation>实验中没有这个键：“%1”。</translation>
    </message>
    <message>
        <source>A newer version of this program began this study; update to go on with it.</source>
        <translation>此实验由本程序的较新版本开始；请更新后继续。</translation>
    </message>
    <message>
        <source>The corpus was not opened from a disk, so other processes could not open it.</source>
        <translation>语料库不是从磁盘打开的，其他进程无法打开它。</translation>
    </message>
    <message>
        <source>This folder holds a study that asks something else (%1 differs); choose another folder, or go on with that study: --resume %2</source>
        <translation>此文件夹中的实验针对另一问题（%1 不同）；请选择其他文件夹，或继续该实验：--resume %2</translation>
    </message>
    <message>
        <source>The %1 part has no clip of the class “%2”, which is left out of its UAR.</source>
        <translation>%1部分没有类别“%2”的片段，其 UAR 不计该类别。</translation>
    </message>
    <message>
        <source>The newest checkpoint is damaged (%1); the run goes on from the one before it.</source>
        <translation>最新的检查点已损坏 (%1)；运行从前一个检查点继续。</translation>
    </message>
    <message>
        <source>The tables of metrics have lost the epochs from %1 to %2; the training itself has not.</source>
        <translation>指标表丢失了轮次 %1 至 %2；训练本身没有丢失。</translation>
    </message>
    <message>
        <source>The prepared clips are kept in memory, not in the cache: %1</source>
        <translation>准备好的片段保存在内存中，而不在缓存中：%1</translation>
    </message>
    <message>
        <source>This run has finished; nothing is left to train. Start a new one for more epochs.</source>
        <translation>此运行已完成，没有可训练的了。要训练更多轮次，请开始新的运行。</translation>
    </message>
    <message>
        <source>The memory of %1 is too small for batches of %2 clips; each is now learned in %3 pieces, which takes longer.</source>
        <translation>%1 的内存容不下 %2 个片段的批次；现将每个批次分成 %3 份学习，用时更长。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The loss or the weights became infinite or not a number in epoch %1, step %2; the models of the epochs before and the last checkpoint are kept. Lower optimizer.learning_rate or optimizer.clip_norm.</source>
        <translation>损失或权重在轮次 %1 第 %2 步变为无穷或无效数字；之前各轮次的模型和最后一个检查点已保留。请降低 optimizer.learning_rate 或 optimizer.clip_norm。</translation>
    </message>
    <message>
        <source>Stopped while validating.</source>
        <translation>在验证时停止。</translation>
    </message>
    <message>
        <source>The kernel has no exact scaling function: the eigenvalue 1 of its refinement is missing (the nearest is %1), because it lets something pass at half the sampling rate.</source>
        <translation>此核没有精确的尺度函数：其细分算子缺少特征值 1（最接近的是 %1），因为它在半采样率处仍有通过。</translation>
    </message>
    <message>
        <source>The kernels hold values that are not numbers, so there is no way back from their coefficients.</source>
        <translation>核中有无效数字，无法由其系数还原。</translation>
    </message>
    <message>
        <source>The recording is too short for %1 levels.</source>
        <translation>录音太短，不够 %1 个层级。</translation>
    </message>
    <message>
        <source>A level&apos;s filters lose some signals almost wholly (condition number %1, at most 10): what comes back is mostly magnified rounding.</source>
        <translation>某一层级的滤波器几乎完全丢失某些信号（条件数 %1，最多应为 10）：还原的大多是被放大的舍入误差。</translation>
    </message>
    <message>
        <source>Even without thresholds the way back reaches only %1 dB (at least 60): errors of the inverse would be taken for the network&apos;s choice.</source>
        <translation>即使没有阈值，还原也只达到 %1 dB（至少应为 60）：逆变换的误差会被误认为是网络的选择。</translation>
    </message>
    <message>
        <source>Only %1 % of the recording come back exactly (at least 50): it is too short for these levels.</source>
        <translation>录音中只有 %1% 能精确还原（至少应为 50）：对这些层级来说太短。</translation>
    </message>
    <message>
        <source>The threshold of level %1 lets small coefficients through rather than large ones, so nothing is kept or removed by size.</source>
        <translation>层级 %1 的阈值通过的是小系数而非大系数，因此没有按大小保留或去除。</translation>
    </message>
    <message>
        <source>The way back was cancelled.</source>
        <translation>还原已取消。</translation>
    </message>
    <message>
        <source>The kernel&apos;s taps are not numbers or add up to almost zero: it is not a low-pass and has no smoothness.</source>
        <translation>核的抽头不是有效数字或总和几乎为零：它不是低通，没有平滑度。</translation>
    </message>
    <message>
        <source>Writing out the spectrogram</source>
        <translation>正在写出语谱图</translation>
    </message>
    <message>
        <source>All trials reached the same at epoch %1, so no option made a difference there.</source>
        <translation>所有试验在轮次 %1 的结果相同，因此没有选项产生差别。</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>正在询问模型</translation>
    </message>
    <message>
        <source>Which clips the second model was trained on can&apos;t be told from its file and this corpus: some of these may have been among them.</source>
        <translation>无法从第二个模型的文件和此语料库判断其训练片段：这些片段中可能有一些曾用于训练。</translation>
    </message>
    <message>
        <source>%1 of these %2 clips trained the second model: it remembers them, so the comparison is unfair to the first.</source>
        <translation>这 %2 个片段中有 %1 个训练过第二个模型：它记得这些片段，因此比较对第一个模型不公平。</translation>
    </message>
    <message>
        <source>Flag %1 clips: %2</source>
        <translation>标记 %1 个片段：%2</translation>
    </message>
    <message>
        <source>Mark %1 clips as unsure</source>
        <translation>将 %1 个片段标为不确定</translation>
    </message>
    <message>
        <source>Take back the labels of %1 clips</source>
        <translation>撤回 %1 个片段的标签</translation>
    </message>
    <message>
        <source>Label %1 clips as %2</source>
        <translation>将 %1 个片段标为 %2</translation>
    </message>
    <message>
        <source>This network has no wavelets, so nothing can be undone.</source>
        <translation>此网络没有小波，因此没有可还原的内容。</translation>
    </message>
    <message>
        <source>Give the file one of the endings .csv, .txt (Audacity) or .TextGrid (Praat).</source>
        <translation>请为文件使用扩展名 .csv、.txt (Audacity) 或 .TextGrid (Praat)。</translation>
    </message>
    <message>
        <source>The model&apos;s kernels of level %1 are not numbers any more: its training diverged. Open an earlier checkpoint of the run, or train again with a lower learning rate.</source>
        <translation>模型层级 %1 的核已不是有效数字：训练已发散。请打开该运行较早的检查点，或降低学习率重新训练。</translation>
    </message>
    <message>
        <source>The model answers with values that are not numbers: its training diverged. Open an earlier checkpoint of the run, or train again with a lower learning rate.</source>
        <translation>模型的输出不是有效数字：训练已发散。请打开该运行较早的检查点，或降低学习率重新训练。</translation>
    </message>
    <message>
        <source>The recording lasts %1 s, and the network&apos;s inside can be followed for up to %2 s at once. Zoom in to such a stretch and follow the visible part.</source>
        <translation>录音长 %1 s，而网络内部一次最多可跟踪 %2 s。请放大到这样的一段，并跟踪可见部分。</translation>
    </message>
    <message>
        <source>The explanation was stopped.</source>
        <translation>解释已停止。</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>正在读取片段</translation>
    </message>
    <message>
        <source>This model prepares recordings otherwise (rate, normalisation or trimming): its attention can&apos;t be compared.</source>
        <translation>此模型以不同方式准备录音（采样率、归一化或裁剪）：无法比较其注意力。</translation>
    </message>
    <message>
        <source>The recording that is open; with a corpus open, some of its test clips.</source>
        <translation>当前打开的录音；若打开了语料库，则为其部分测试片段。</translation>
    </message>
    <message>
        <source>The study was paused.</source>
        <translation>实验已暂停。</translation>
    </message>
    <message>
        <source>Training the folds</source>
        <translation>正在训练各折</translation>
    </message>
    <message>
        <source>Computing the agreement was stopped.</source>
        <translation>一致性计算已停止。</translation>
    </message>
    <message>
        <source>Computing intervals</source>
        <translation>正在计算置信区间</translation>
    </message>
    <message>
        <source>Agreement needs at least two annotators.</source>
        <translation>一致性至少需要两名标注者。</translation>
    </message>
    <message>
        <source>No clip was labelled by two annotators.</source>
        <translation>没有片段由两名标注者标注过。</translation>
    </message>
    <message>
        <source>Everybody always chose &quot;%1&quot;: there is nothing that chance could have decided otherwise, so agreement beyond chance can&apos;t be told.</source>
        <translation>所有人始终选择“%1”：没有可由偶然决定的余地，因此无法判断超出偶然的一致性。</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa compares two annotators, not %1.</source>
        <translation>Cohen κ 比较两名标注者，而不是 %1 名。</translation>
    </message>
    <message>
        <source>Nobody has labelled anything yet, so there is no consensus.</source>
        <translation>还没有人标注过，因此没有共识。</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot;; known are %2.</source>
        <translation>没有排序方式“%1”；已知的有 %2。</translation>
    </message>
    <message>
        <source>Measuring the recording</source>
        <translation>正在测量录音</translation>
    </message>
    <message>
        <source>Drawing the waveform</source>
        <translation>正在绘制波形</translation>
    </message>
    <message>
        <source>Sound can be played at 0.25 to 4 times its speed, not at %1.</source>
        <translation>声音可按 0.25 至 4 倍速播放，不能按 %1。</translation>
    </message>
    <message>
        <source>Changing the speed</source>
        <translation>正在更改速度</translation>
    </message>
    <message>
        <source>The tensors take more than a NumPy archive holds here (2 GiB); write a safetensors file.</source>
        <translation>张量超出此处 NumPy 归档的容量 (2 GiB)；请写入 safetensors 文件。</translation>
    </message>
    <message>
        <source>The model&apos;s answer is not a number: its weights went wrong in training. Use an earlier checkpoint.</source>
        <translation>模型的输出不是数字：其权重在训练中出错。请使用较早的检查点。</translation>
    </message>
    <message>
        <source>There is no class %1; the model&apos;s classes are 0 to %2.</source>
        <translation>没有类别 %1；模型的类别为 0 至 %2。</translation>
    </message>
    <message>
        <source>A block of time must be longer than 0 s.</source>
        <translation>时间块必须长于 0 s。</translation>
    </message>
    <message>
        <source>Occluding band after band</source>
        <translation>正在逐个频带遮挡</translation>
    </message>
    <message>
        <source>No clip was answered by both models, so there is nothing to compare.</source>
        <translation>没有片段同时得到两个模型的结果，因此无从比较。</translation>
    </message>
    <message>
        <source>The recording that the path should begin at has no samples.</source>
        <translation>路径起点的录音没有采样点。</translation>
    </message>
    <message>
        <source>Integrating gradients</source>
        <translation>正在积分梯度</translation>
    </message>
    <message>
        <source>Integrated gradients take 2 to 4096 steps; these are %1.</source>
        <translation>积分梯度需要 2 至 4096 步；此处为 %1。</translation>
    </message>
    <message>
        <source>A window and its hop are more than 0 s and at most a day long; this is %1 s.</source>
        <translation>窗长及其步移须大于 0 s 且不超过一天；此处为 %1 s。</translation>
    </message>
    <message>
        <source>The window is %1 s long; the network needs at least %2 s. Use a longer window.</source>
        <translation>窗长 %1 s；网络至少需要 %2 s。请使用更长的窗。</translation>
    </message>
    <message>
        <source>Classifying windows</source>
        <translation>正在对窗分类</translation>
    </message>
    <message>
        <source>Stopped before the whole recording was classified.</source>
        <translation>在整个录音分类完成前停止。</translation>
    </message>
    <message>
        <source>The models to compare must be trainings of the same network: as many levels and taps.</source>
        <translation>要比较的模型必须是同一网络的多次训练：层级数和抽头数相同。</translation>
    </message>
    <message>
        <source>With every layer back at its start the map looks the same (rank correlation %1): it shows the sound, not what was learned.</source>
        <translation>所有层恢复到初始值后，图看起来仍相同（秩相关 %1）：它显示的是声音，而不是学到的内容。</translation>
    </message>
    <message>
        <source>Removing what the map names first should lower the class&apos;s probability fastest: the area under the curve is %1 by the map, %2 by energy, %3 by chance.</source>
        <translation>先删除图中排在最前的部分应使类别概率下降最快：曲线下面积按图为 %1，按能量为 %2，随机为 %3。</translation>
    </message>
    <message>
        <source>Giving back what the map names first should raise the class&apos;s probability fastest: the area under the curve is %1 by the map, %2 by energy, %3 by chance.</source>
        <translation>先恢复图中排在最前的部分应使类别概率上升最快：曲线下面积按图为 %1，按能量为 %2，随机为 %3。</translation>
    </message>
    <message>
        <source>The map changes with the weights, and what it names first matters most.</source>
        <translation>图随权重变化，且排在最前的部分最重要。</translation>
    </message>
    <message>
        <source>This model has no attention: it is a network of convolutions.</source>
        <translation>此模型没有注意力：它是卷积网络。</translation>
    </message>
    <message>
        <source>With equal weights everywhere the answers stay almost the same (divergence %1 nats).</source>
        <translation>各处权重相等时，输出几乎不变（散度 %1 nats）。</translation>
    </message>
    <message>
        <source>With the weights in another order the answers stay almost the same (divergence %1 nats).</source>
        <translation>打乱权重顺序后，输出几乎不变（散度 %1 nats）。</translation>
    </message>
    <message>
        <source>Where the weights are high, removing the sound changes little (rank correlation %1 spatial, %2 temporal).</source>
        <translation>在权重高的地方，删除声音影响很小（秩相关：空间 %1，时间 %2）。</translation>
    </message>
    <message>
        <source>Other trainings of the same network attend elsewhere (spread %1 nats; by chance %2).</source>
        <translation>同一网络的其他训练关注别处（离散度 %1 nats；随机为 %2）。</translation>
    </message>
    <message>
        <source>The answers depend on the weights, and where they are high the sound matters.</source>
        <translation>输出依赖于权重，且权重高的地方声音确实重要。</translation>
    </message>
    <message>
        <source>weights, not importance (not tested)</source>
        <translation>是权重，不是重要性（未检验）</translation>
    </message>
    <message>
        <source>weights, not importance (tested)</source>
        <translation>是权重，不是重要性（已检验）</translation>
    </message>
    <message>
        <source>weights that matter (tested)</source>
        <translation>有意义的权重（已检验）</translation>
    </message>
    <message>
        <source>The tests need at least one recording.</source>
        <translation>检验至少需要一个录音。</translation>
    </message>
    <message>
        <source>Testing explanations</source>
        <translation>正在检验解释</translation>
    </message>
    <message>
        <source>head</source>
        <translation>分类头</translation>
    </message>
    <message>
        <source>temporal attention</source>
        <translation>时间注意力</translation>
    </message>
    <message>
        <source>recurrent layers</source>
        <translation>循环层</translation>
    </message>
    <message>
        <source>spatial attention</source>
        <translation>空间注意力</translation>
    </message>
    <message>
        <source>second convolutions</source>
        <translation>第二卷积</translation>
    </message>
    <message>
        <source>first convolutions</source>
        <translation>第一卷积</translation>
    </message>
    <message>
        <source>thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>wavelets</source>
        <translation>小波</translation>
    </message>
    <message>
        <source>last linear layer</source>
        <translation>最后的线性层</translation>
    </message>
    <message>
        <source>recurrent layer</source>
        <translation>循环层</translation>
    </message>
    <message>
        <source>first linear layer</source>
        <translation>第一线性层</translation>
    </message>
    <message>
        <source>convolution %1</source>
        <translation>卷积 %1</translation>
    </message>
    <message>
        <source>Line breaks and tabs inside labels become spaces.</source>
        <translation>标签中的换行符和制表符变为空格。</translation>
    </message>
    <message>
        <source>Line %1 does not begin with two times in seconds and a tab after each.</source>
        <translation>第 %1 行的开头不是两个以秒计、各跟一个制表符的时间。</translation>
    </message>
    <message>
        <source>A label track has no name: each tier becomes a file of its own.</source>
        <translation>标签轨没有名称：每个标注层成为单独的文件。</translation>
    </message>
    <message>
        <source>Labels without text are left out: an empty cell means &quot;not labelled&quot;.</source>
        <translation>没有文本的标签会略去：空单元格表示“未标注”。</translation>
    </message>
    <message>
        <source>Of several labels of one annotator on the same stretch only the first is kept.</source>
        <translation>同一标注者在同一段上的多个标签只保留第一个。</translation>
    </message>
    <message>
        <source>This is no audformat table: its first column is not &quot;file&quot;.</source>
        <translation>这不是 audformat 表格：其第一列不是“file”。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>The row is too short.</source>
        <translation>此行太短。</translation>
    </message>
    <message>
        <source>The end is empty, and the recording&apos;s length is unknown.</source>
        <translation>结束时间为空，且录音长度未知。</translation>
    </message>
    <message>
        <source>The label ends before it begins.</source>
        <translation>标签的结束早于开始。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格为空。</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;; its first line must name the columns path and label.</source>
        <translation>表格没有“%1”列；首行必须列出 path 和 label 列。</translation>
    </message>
    <message>
        <source>There is no recording %1, and the row gives no rate.</source>
        <translation>没有录音 %1，且此行未给出采样率。</translation>
    </message>
    <message>
        <source>Recordings and tiers without labels have no row in a table.</source>
        <translation>没有标签的录音和标注层在表格中没有行。</translation>
    </message>
    <message>
        <source>Control characters inside labels become spaces.</source>
        <translation>标签中的控制字符变为空格。</translation>
    </message>
    <message>
        <source>Overlapping labels are spread over several tiers (&quot;emotion #2&quot;).</source>
        <translation>重叠的标签分到多个标注层（“emotion #2”）。</translation>
    </message>
    <message>
        <source>Times are rounded to milliseconds (at most 0.5 ms off).</source>
        <translation>时间舍入到毫秒（误差不超过 0.5 ms）。</translation>
    </message>
    <message>
        <source>Points and labels shorter than a millisecond become one millisecond long.</source>
        <translation>点和短于一毫秒的标签变为一毫秒长。</translation>
    </message>
    <message>
        <source>The annotation %1 has no times and was passed over.</source>
        <translation>注释 %1 没有时间，已跳过。</translation>
    </message>
    <message>
        <source>The file is no whole XML: %1 at byte %2.</source>
        <translation>文件不是完整的 XML：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>This XML file is none of ELAN&apos;s annotation files.</source>
        <translation>此 XML 文件不是 ELAN 的标注文件。</translation>
    </message>
    <message>
        <source>The file counts time in %1; only milliseconds are understood.</source>
        <translation>文件以 %1 计时；只支持毫秒。</translation>
    </message>
    <message>
        <source>The file looks like UTF-16 but breaks off or has half characters.</source>
        <translation>文件看起来是 UTF-16，但中途断开或含有不完整的字符。</translation>
    </message>
    <message>
        <source>Comments, flags, ratings and other fields of labels are left out.</source>
        <translation>标签的备注、标记、评分及其他字段会略去。</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 or UTF-16; save it with one of these encodings.</source>
        <translation>文件不是 UTF-8 或 UTF-16 文本；请用其中一种编码保存。</translation>
    </message>
    <message>
        <source>No recording is named like this file (&quot;%1&quot;); name it after its recording.</source>
        <translation>没有与此文件同名的录音（“%1”）；请以其录音命名。</translation>
    </message>
    <message>
        <source>%1: the sample rate is not a positive number.</source>
        <translation>%1：采样率不是正数。</translation>
    </message>
    <message>
        <source>%1: the label &quot;%2&quot; ends before it begins.</source>
        <translation>%1：标签“%2”的结束早于开始。</translation>
    </message>
    <message>
        <source>This JSON file holds no labels (its &quot;format&quot; is not %1).</source>
        <translation>此 JSON 文件不含标签（其“format”不是 %1）。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program; update it.</source>
        <translation>文件由本程序的较新版本写入；请更新程序。</translation>
    </message>
    <message>
        <source>A recording was passed over: %1</source>
        <translation>跳过了一个录音：%1</translation>
    </message>
    <message>
        <source>The file is no whole JSON: %1</source>
        <translation>文件不是完整的 JSON：%1</translation>
    </message>
    <message>
        <source>The exchange of labels was stopped.</source>
        <translation>标签交换已停止。</translation>
    </message>
    <message>
        <source>The file exists already; choose another name, or overwrite it.</source>
        <translation>文件已存在；请选择其他名称，或覆盖它。</translation>
    </message>
    <message>
        <source>Writing labels</source>
        <translation>正在写入标签</translation>
    </message>
    <message>
        <source>This is none of the known label formats; name its format.</source>
        <translation>这不是已知的标签格式；请指明格式。</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>正在读取标签</translation>
    </message>
    <message>
        <source>There is no label file here.</source>
        <translation>此处没有标签文件。</translation>
    </message>
    <message>
        <source>The recording&apos;s sample rate is unknown, so its labels have no times.</source>
        <translation>录音的采样率未知，因此其标签没有时间。</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; ends at sample %2, before it begins at %3.</source>
        <translation>标签“%1”结束于采样点 %2，早于其开始处 %3。</translation>
    </message>
    <message>
        <source>This format holds many recordings.</source>
        <translation>此格式含有多个录音。</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Audacity 标签</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>Praat TextGrid (short)</source>
        <translation>Praat TextGrid（短格式）</translation>
    </message>
    <message>
        <source>ELAN annotation</source>
        <translation>ELAN 标注</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>audformat tables</source>
        <translation>audformat 表格</translation>
    </message>
    <message>
        <source>There is no label format &quot;%1&quot;; known are %2.</source>
        <translation>没有标签格式“%1”；已知的有 %2。</translation>
    </message>
    <message>
        <source>%1 holds the labels of one recording; %2 were given.</source>
        <translation>%1 只容纳一个录音的标签；给出了 %2 个。</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>没有这个格式。</translation>
    </message>
    <message>
        <source>%1 s is no time within a recording.</source>
        <translation>%1 s 不是录音之内的时间。</translation>
    </message>
    <message>
        <source>The TextGrid breaks off in line %1: %2 is missing.</source>
        <translation>TextGrid 在第 %1 行断开：缺少 %2。</translation>
    </message>
    <message>
        <source>Line %1 of the TextGrid gives a count of %2.</source>
        <translation>TextGrid 第 %1 行给出的数目为 %2。</translation>
    </message>
    <message>
        <source>The interval above line %1 of the TextGrid ends before it begins.</source>
        <translation>TextGrid 第 %1 行之上的区间结束早于开始。</translation>
    </message>
    <message>
        <source>Line %1 of the TextGrid names a tier of the unknown kind &quot;%2&quot;.</source>
        <translation>TextGrid 第 %1 行的标注层类型“%2”未知。</translation>
    </message>
    <message>
        <source>This is a binary TextGrid; save it in Praat as a text file.</source>
        <translation>这是二进制 TextGrid；请在 Praat 中另存为文本文件。</translation>
    </message>
    <message>
        <source>This is no TextGrid: its first lines do not say so.</source>
        <translation>这不是 TextGrid：前几行没有相应标识。</translation>
    </message>
    <message>
        <source>Labels without text are left out: in a TextGrid they mean &quot;nothing here&quot;.</source>
        <translation>没有文本的标签会略去：在 TextGrid 中它们表示“此处没有内容”。</translation>
    </message>
    <message>
        <source>Overlapping labels are spread over several tiers of one name.</source>
        <translation>重叠的标签分到多个同名的标注层。</translation>
    </message>
    <message>
        <source>There is no branch %1; the model&apos;s branches are 0 to %2.</source>
        <translation>没有分支 %1；模型的分支为 0 至 %2。</translation>
    </message>
    <message>
        <source>There is no position %1; the branch has positions 0 to %2.</source>
        <translation>没有位置 %1；该分支的位置为 0 至 %2。</translation>
    </message>
    <message>
        <source>The precision “%1” needs a GPU; this network is computed on the processor. Choose “float32”, or a GPU.</source>
        <translation>精度“%1”需要 GPU；此网络在处理器上计算。请选择“float32”，或使用 GPU。</translation>
    </message>
    <message>
        <source>%1 (%2) has no units for the precision “%3”: that takes an NVIDIA GPU of the Ampere generation or newer. Choose “float32”.</source>
        <translation>%1 (%2) 没有支持精度“%3”的单元：需要 Ampere 或更新架构的 NVIDIA GPU。请选择“float32”。</translation>
    </message>
    <message>
        <source>Not used by %1, which has no wavelets and whose other sizes are fixed.</source>
        <translation>%1 不使用此项：它没有小波，其他大小也是固定的。</translation>
    </message>
    <message>
        <source>Not used: the details are not thresholded.</source>
        <translation>未使用：细节不做阈值处理。</translation>
    </message>
    <message>
        <source>Not used: the starting wavelet brings its own length.</source>
        <translation>未使用：初始小波有自己的长度。</translation>
    </message>
    <message>
        <source>Precision on a GPU</source>
        <translation>GPU 精度</translation>
    </message>
    <message>
        <source>tf32 and bf16 multiply faster and rounder on an NVIDIA GPU of the Ampere generation or newer: tf32 keeps 10 bits of a number, bf16 keeps 7 in the wide convolutions and needs less memory. Everything else stays in float32. A processor takes float32 only.</source>
        <translation>tf32 和 bf16 在 Ampere 或更新架构的 NVIDIA GPU 上乘法更快但更粗略：tf32 保留 10 位尾数，bf16 在宽卷积中保留 7 位且占用内存更少。其余一律为 float32。处理器只支持 float32。</translation>
    </message>
    <message>
        <source>Writing out the samples</source>
        <translation>正在写出采样点</translation>
    </message>
    <message>
        <source>The project&apos;s file is damaged. Take its latest backup, or save what can still be read.</source>
        <translation>项目文件已损坏。请使用其最新备份，或保存尚可读取的内容。</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>已有同名文件；请选择其他名称。</translation>
    </message>
    <message>
        <source>The annotator needs a name.</source>
        <translation>标注者需要名称。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing; install it (Debian: libqt6sql6-sqlite).</source>
        <translation>缺少 Qt 的 SQLite 驱动；请安装（Debian：libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>The disk could not read the project (%1).</source>
        <translation>磁盘无法读取项目 (%1)。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>磁盘已满；未做任何更改。请释放空间后重试。</translation>
    </message>
    <message>
        <source>The disk could not write the project; nothing was changed. It may be full, or gone (%1).</source>
        <translation>磁盘无法写入项目；未做任何更改。磁盘可能已满或已移除 (%1)。</translation>
    </message>
    <message>
        <source>The project can only be read.</source>
        <translation>项目只能读取。</translation>
    </message>
    <message>
        <source>Another program is using the project&apos;s file; try again when it is done.</source>
        <translation>另一个程序正在使用项目文件；请等它完成后重试。</translation>
    </message>
    <message>
        <source>The project&apos;s file can&apos;t be opened; check the permissions of the file and its folder.</source>
        <translation>无法打开项目文件；请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The project&apos;s database refused: %1</source>
        <translation>项目数据库拒绝了操作：%1</translation>
    </message>
    <message>
        <source>&quot;confidence:%1&quot; is no range; write &lt;0.6, &gt;0.6 or 0.4-0.6.</source>
        <translation>“confidence:%1”不是范围；请写 &lt;0.6, &gt;0.6 或 0.4-0.6。</translation>
    </message>
    <message>
        <source>There is no class &quot;%1&quot;; known are %2.</source>
        <translation>没有类别“%1”；已知的有 %2。</translation>
    </message>
    <message>
        <source>There is no annotator &quot;%1&quot;; known are %2.</source>
        <translation>没有标注者“%1”；已知的有 %2。</translation>
    </message>
    <message>
        <source>&quot;is:%1&quot; is no state; known are %2.</source>
        <translation>“is:%1”不是状态；已知的有 %2。</translation>
    </message>
    <message>
        <source>The undo list names the unknown table &quot;%1&quot;.</source>
        <translation>撤销列表中有未知的表“%1”。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The project has no recording %1.</source>
        <translation>项目没有录音 %1。</translation>
    </message>
    <message>
        <source>%1: the label &quot;%2&quot; does not lie within any clip.</source>
        <translation>%1：标签“%2”不在任何片段之内。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the scale &quot;%2&quot;.</source>
        <translation>“%1”不在量表“%2”上。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of &quot;%2&quot;.</source>
        <translation>“%1”不是“%2”的类别。</translation>
    </message>
    <message>
        <source>A clip has the label &quot;%1&quot; beside another; &quot;%2&quot; takes one, the first is kept.</source>
        <translation>某个片段除标签“%1”外还有另一个；“%2”只容许一个，保留第一个。</translation>
    </message>
    <message>
        <source>The scheme is no longer in the project.</source>
        <translation>该方案已不在项目中。</translation>
    </message>
    <message>
        <source>The project changed since the import was planned; plan it again.</source>
        <translation>制定导入计划后项目有变；请重新制定。</translation>
    </message>
    <message>
        <source>Import %1 labels</source>
        <translation>导入 %1 个标签</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes several classes for a clip: agreement is computed for one of them at a time.</source>
        <translation>“%1”允许一个片段有多个类别：一致性每次针对其中一个类别计算。</translation>
    </message>
    <message>
        <source>A consensus for training needs a scheme with one class a clip; &quot;%1&quot; is none.</source>
        <translation>用于训练的共识需要每个片段一个类别的方案；“%1”不是。</translation>
    </message>
    <message>
        <source>The recording %1 lies outside the table&apos;s folder; write the table into a folder above all recordings.</source>
        <translation>录音 %1 在表格文件夹之外；请将表格写入位于所有录音之上的文件夹。</translation>
    </message>
    <message>
        <source>This is the project itself; choose another one to merge with it.</source>
        <translation>这就是当前项目；请选择要与之合并的另一个项目。</translation>
    </message>
    <message>
        <source>The decision is no longer in the project.</source>
        <translation>该裁定已不在项目中。</translation>
    </message>
    <message>
        <source>One of the projects changed since the merge was planned; plan it again.</source>
        <translation>制定合并计划后其中一个项目有变；请重新制定。</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>与 %1 合并</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>The project is open in another window or program; here it can only be read. Close it there and open it again.</source>
        <translation>项目已在另一个窗口或程序中打开；此处只能读取。请在那里关闭后重新打开。</translation>
    </message>
    <message>
        <source>The project&apos;s file or folder can&apos;t be written; here it can only be read. Save it elsewhere to go on.</source>
        <translation>项目的文件或文件夹无法写入；此处只能读取。请另存到别处以继续。</translation>
    </message>
    <message>
        <source>The clip is not in the project.</source>
        <translation>该片段不在项目中。</translation>
    </message>
    <message>
        <source>A segment from sample %1 to %2 does not lie within the clip, which goes from %3 to %4.</source>
        <translation>采样点 %1 至 %2 的区段不在片段之内，片段范围为 %3 至 %4。</translation>
    </message>
    <message>
        <source>The segment is no longer in the project.</source>
        <translation>该区段已不在项目中。</translation>
    </message>
    <message>
        <source>Add %1 clips of %2</source>
        <translation>添加 %2 的 %1 个片段</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>添加区段</translation>
    </message>
    <message>
        <source>Move a segment&apos;s ends</source>
        <translation>移动区段端点</translation>
    </message>
    <message>
        <source>Remove a segment</source>
        <translation>删除区段</translation>
    </message>
    <message>
        <source>The project has no such rating scale.</source>
        <translation>项目没有这个评分量表。</translation>
    </message>
    <message>
        <source>%1 is not on the scale &quot;%2&quot;, which goes from %3 to %4.</source>
        <translation>%1 不在量表“%2”上，其范围为 %3 至 %4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one class for a clip, not several.</source>
        <translation>“%1”每个片段只取一个类别，不能取多个。</translation>
    </message>
    <message>
        <source>The project has no such class; it may have been removed.</source>
        <translation>项目没有这个类别；可能已被删除。</translation>
    </message>
    <message>
        <source>The project has no such annotator.</source>
        <translation>项目没有这个标注者。</translation>
    </message>
    <message>
        <source>Take back the label</source>
        <translation>撤回标签</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>标为 %1</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>标为不确定</translation>
    </message>
    <message>
        <source>Mark as sure</source>
        <translation>标为确定</translation>
    </message>
    <message>
        <source>Change the flags</source>
        <translation>更改标记</translation>
    </message>
    <message>
        <source>Change the comment</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>There are not as many answers as clips.</source>
        <translation>结果数与片段数不符。</translation>
    </message>
    <message>
        <source>The project can only be read here, so nothing was changed.</source>
        <translation>项目在此只能读取，因此未做任何更改。</translation>
    </message>
    <message>
        <source>The model needs a hash and at least two classes.</source>
        <translation>模型需要一个哈希值和至少两个类别。</translation>
    </message>
    <message>
        <source>The project has no such model.</source>
        <translation>项目没有这个模型。</translation>
    </message>
    <message>
        <source>A suggestion needs a probability for each of the model&apos;s %1 classes, together 1.</source>
        <translation>建议需要模型 %1 个类别各自的概率，总和为 1。</translation>
    </message>
    <message>
        <source>The project has no such training.</source>
        <translation>项目没有这次训练。</translation>
    </message>
    <message>
        <source>There is a file of this name already; open it, or choose another name.</source>
        <translation>已有同名文件；请打开它，或选择其他名称。</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>无法创建备份：%1</translation>
    </message>
    <message>
        <source>The key %1 belongs to &quot;%2&quot; already and can&apos;t be given to &quot;%3&quot; too.</source>
        <translation>按键 %1 已属于“%2”，不能再分配给“%3”。</translation>
    </message>
    <message>
        <source>The scheme needs a name.</source>
        <translation>方案需要名称。</translation>
    </message>
    <message>
        <source>There is a scheme &quot;%1&quot; already; choose another name.</source>
        <translation>已有方案“%1”；请选择其他名称。</translation>
    </message>
    <message>
        <source>The scale &quot;%1&quot; must end above its beginning.</source>
        <translation>量表“%1”的终点必须大于起点。</translation>
    </message>
    <message>
        <source>A class of &quot;%1&quot; has no name.</source>
        <translation>“%1”的某个类别没有名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the class &quot;%2&quot; twice.</source>
        <translation>“%1”中类别“%2”出现了两次。</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is given to %2 clips; label them otherwise before removing it.</source>
        <translation>类别“%1”已用于 %2 个片段；删除前请为它们改标其他类别。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 answers; its kind can&apos;t be changed.</source>
        <translation>“%1”已有 %2 个结果；不能更改其类型。</translation>
    </message>
    <message>
        <source>%1 ratings of &quot;%2&quot; lie outside the new scale.</source>
        <translation>“%2”的 %1 个评分超出新量表的范围。</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is none of this scheme&apos;s.</source>
        <translation>类别“%1”不属于此方案。</translation>
    </message>
    <message>
        <source>Change the scheme %1</source>
        <translation>更改方案 %1</translation>
    </message>
    <message>
        <source>Add the scheme %1</source>
        <translation>添加方案 %1</translation>
    </message>
    <message>
        <source>The scale &quot;%1&quot; has %2 ratings; take them back before removing it.</source>
        <translation>量表“%1”有 %2 个评分；删除前请先撤回。</translation>
    </message>
    <message>
        <source>Remove the scheme %1</source>
        <translation>删除方案 %1</translation>
    </message>
    <message>
        <source>Add the annotator %1</source>
        <translation>添加标注者 %1</translation>
    </message>
    <message>
        <source>There is an annotator &quot;%1&quot; already.</source>
        <translation>已有标注者“%1”。</translation>
    </message>
    <message>
        <source>Rename the annotator to %1</source>
        <translation>将标注者重命名为 %1</translation>
    </message>
    <message>
        <source>Nothing of this file can be read.</source>
        <translation>此文件没有任何可读取的内容。</translation>
    </message>
    <message>
        <source>Saving what can be read was stopped.</source>
        <translation>保存可读取内容的操作已停止。</translation>
    </message>
    <message>
        <source>Reading the damaged project</source>
        <translation>正在读取损坏的项目</translation>
    </message>
    <message>
        <source>Nothing of the project can be read, and it has no backup.</source>
        <translation>项目没有任何可读取的内容，也没有备份。</translation>
    </message>
    <message>
        <source>The project is open in another window or program; close it there first.</source>
        <translation>项目已在另一个窗口或程序中打开；请先在那里关闭。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>Listening to renamed recordings</source>
        <translation>正在识别改名的录音</translation>
    </message>
    <message>
        <source>Looking for the recordings</source>
        <translation>正在查找录音</translation>
    </message>
    <message>
        <source>Comparing recordings</source>
        <translation>正在比较录音</translation>
    </message>
    <message>
        <source>Link %1 recordings again</source>
        <translation>重新链接 %1 个录音</translation>
    </message>
    <message>
        <source>The project was made by a newer version of this program; update the program to open it.</source>
        <translation>项目由本程序的较新版本创建；请更新程序后打开。</translation>
    </message>
    <message>
        <source>The file is empty: it is no project, or nothing of it was left. Take its latest backup.</source>
        <translation>文件为空：它不是项目，或内容已全部丢失。请使用其最新备份。</translation>
    </message>
    <message>
        <source>The file is not a labelling project, or its beginning is damaged.</source>
        <translation>文件不是标注项目，或其开头已损坏。</translation>
    </message>
    <message>
        <source>The file is another program&apos;s SQLite database, not a labelling project.</source>
        <translation>文件是其他程序的 SQLite 数据库，不是标注项目。</translation>
    </message>
    <message>
        <source>A baseline without wavelets, trained as the recommended preset is: convolutions on the waveform at 8 kHz and a recurrent layer. Minutes on two processor cores.</source>
        <translation>没有小波的基线，按推荐预设训练：8 kHz 波形上的卷积加一个循环层。在两个处理器核心上只需几分钟。</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>The small network with own low- and high-pass kernels at each level and milder changes of the clips, 100 epochs: best on clips of unknown speakers among the settings tried on EMO-DB.</source>
        <translation>小型网络，每个层级的低通和高通各有自己的核，片段变化较温和，100 个轮次：在 EMO-DB 上试过的设置中，对陌生说话人的片段效果最好。</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Preparing the demo project</source>
        <translation>正在准备演示项目</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>非有效数字</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>削波</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::AccuracyPanel</name>
    <message>
        <source>New labels</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Model right</source>
        <translation>模型正确</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>As you label clips that a model has suggested a class for, its share of right suggestions appears here.</source>
        <translation>当您标注模型已给出类别建议的片段时，其建议的正确比例会显示在这里。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>Suggestion seen</source>
        <translation>看到建议</translation>
    </message>
    <message>
        <source>Labelled blind</source>
        <translation>盲标</translation>
    </message>
    <message>
        <source>Let the open model suggest</source>
        <translation>让打开的模型给出建议</translation>
    </message>
    <message>
        <source>Retrain on the labels…</source>
        <translation>用标签重新训练…</translation>
    </message>
    <message>
        <source>Only labels that came after a model was made count, and of each clip the first. A gap between labels given with and without seeing the suggestion tells how far the model led you.</source>
        <translation>只计模型产生之后的标签，且每个片段只计第一个。看到建议与未看到建议时的标签之间的差距，反映模型对您的引导程度。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>right, count, share</comment>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2</source>
        <translation>95% 置信区间：%1 至 %2</translation>
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
        <translation>Cohen κ</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ, linear weights</source>
        <translation>Cohen κ，线性权重</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ, quadratic weights</source>
        <translation>Cohen κ，二次权重</translation>
    </message>
    <message>
        <source>Fleiss&apos; κ</source>
        <translation>Fleiss κ</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α, nominal</source>
        <translation>Krippendorff α，名义</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α, ordinal</source>
        <translation>Krippendorff α，顺序</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α, interval</source>
        <translation>Krippendorff α，等距</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What was labelled</source>
        <translation>标注的内容</translation>
    </message>
    <message>
        <source>Class that is there or not</source>
        <translation>判断有无的类别</translation>
    </message>
    <message>
        <source>Consensus as a corpus…</source>
        <translation>将共识作为语料库…</translation>
    </message>
    <message>
        <source>One label out of several people&apos;s, to train on</source>
        <translation>将多人的标签合为一个，用于训练</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段数</translation>
    </message>
    <message>
        <source>Agreement per class</source>
        <translation>各类别的一致性</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>被选</translation>
    </message>
    <message>
        <source>Agreement per pair</source>
        <translation>各对的一致性</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>标注者对</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>所有标注者</translation>
    </message>
    <message>
        <source>Each class against the others</source>
        <translation>各类别与其余类别</translation>
    </message>
    <message>
        <source>Each pair</source>
        <translation>各对标注者</translation>
    </message>
    <message>
        <source>Who takes what for what, once two people labelled the same clips.</source>
        <translation>当两人标注了相同的片段后，显示谁把什么当作什么。</translation>
    </message>
    <message>
        <source>A click on a cell lists its clips</source>
        <translation>点击单元格可列出其片段</translation>
    </message>
    <message>
        <source>This project has no classes or scales yet.</source>
        <translation>此项目还没有类别或量表。</translation>
    </message>
    <message>
        <source>Agreement takes two annotators: copy the project for another one (Annotate → Copy for another annotator…), or let them label here under their own name.</source>
        <translation>一致性需要两名标注者：请为另一人复制项目（标注 → 为其他标注者创建副本…），或让其在此以自己的名字标注。</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Agreement of the annotators</source>
        <translation>标注者之间的一致性</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Rows: %1. Columns: %2.</source>
        <translation>行：%1。列：%2。</translation>
    </message>
    <message>
        <source>%1 by %2, %3 by %4</source>
        <translation>%1 由 %2 标注，%3 由 %4 标注</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::AnnotatePage</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>See what can be saved…</source>
        <translation>查看可挽救的内容…</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1 从 %2 到 %3。</translation>
    </message>
    <message>
        <source>Suggestions are hidden while you label blind.</source>
        <translation>盲标时不显示建议。</translation>
    </message>
    <message>
        <source>The model proposes no class of this project here.</source>
        <translation>模型在此处未给出本项目中的任何类别。</translation>
    </message>
    <message>
        <source>Saved. This was the last clip of the queue.</source>
        <translation>已保存。这是队列中的最后一个片段。</translation>
    </message>
    <message>
        <source>Make a project of the open corpus first; then these clips can be labelled again.</source>
        <translation>请先用打开的语料库建立项目，之后即可重新标注这些片段。</translation>
    </message>
    <message>
        <source>The open project has none of these clips.</source>
        <translation>打开的项目中没有这些片段。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) of the evaluation</source>
        <translation>
            <numerusform>评估中的 %n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Another annotator</source>
        <translation>其他标注者</translation>
    </message>
    <message>
        <source>Name, as it is stored with each label:</source>
        <translation>姓名（随每个标签一起保存）：</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>No labelling project is open</source>
        <translation>未打开标注项目</translation>
    </message>
    <message>
        <source>A project keeps the labels of a corpus in one file beside the recordings, which are never written to. Make one of the corpus that is open, of a folder or of a table.</source>
        <translation>项目将语料库的标签保存在录音旁的一个文件中，录音本身绝不会被改写。可用已打开的语料库、文件夹或表格建立项目。</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>上次编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>由谁标注</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Label clips</source>
        <translation>标注片段</translation>
    </message>
    <message>
        <source>Model&apos;s accuracy</source>
        <translation>模型准确率</translation>
    </message>
    <message>
        <source>&amp;Classes and scales…</source>
        <translation>类别与量表(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Let the open model &amp;suggest labels</source>
        <translation>让打开的模型建议标签(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;train on the labels…</source>
        <translation>用标签重新训练(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not where the project left them.</source>
        <translation>
            <numerusform>%n 个录音已不在项目记录的位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find them…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Another annotator…</source>
        <translation>其他标注者…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CalibrationView</name>
    <message>
        <source>Expected calibration error (ECE) %1: so far the confidence is from the share of right answers on average, over %2 bins.</source>
        <translation>期望校准误差（ECE）%1：按 %2 个区间计算，置信度与正确率的平均偏差。</translation>
    </message>
    <message>
        <source>The model brings no temperature: it was trained without validation clips, or by an earlier or another program.</source>
        <translation>模型未附带温度参数：训练时没有验证片段，或由旧版或其他程序训练。</translation>
    </message>
    <message>
        <source>With the temperature %1, fitted on its validation clips: %2.</source>
        <translation>使用在其验证片段上拟合的温度 %1 后：%2。</translation>
    </message>
    <message>
        <source>After an evaluation: how often the model is right when it says how sure it is.</source>
        <translation>评估后在此显示：模型给出某一置信度时，实际正确的比例。</translation>
    </message>
    <message>
        <source>Share of the clips</source>
        <translation>片段占比</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>with the temperature</source>
        <translation>经温度校准</translation>
    </message>
    <message>
        <source>as the network says</source>
        <translation>网络原始输出</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipList</name>
    <message>
        <source>Show all mistakes</source>
        <translation>显示所有错误</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>To annotation</source>
        <translation>转到标注</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Opens the clip on the Recording page (Enter, or a double click)</source>
        <translation>在“录音”页打开片段（Enter 或双击）</translation>
    </message>
    <message>
        <source>Sends the chosen clips to the Annotate page, to be labelled again (A)</source>
        <translation>将所选片段送到“标注”页重新标注（A）</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipModel</name>
    <message>
        <source>The corpus calls it %1.</source>
        <translation>语料库中称为 %1。</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Duration [s]</source>
        <translation>时长 [s]</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>子集</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ClipView</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of the sound; its pitch stays</source>
        <translation>播放速度，音高不变</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Play each clip as it is shown</source>
        <translation>显示片段时自动播放</translation>
    </message>
    <message>
        <source>Segments begin and end</source>
        <translation>区段起止位置</translation>
    </message>
    <message>
        <source>Exactly where marked</source>
        <translation>严格按标记位置</translation>
    </message>
    <message>
        <source>At the next zero crossing</source>
        <translation>最近的过零点</translation>
    </message>
    <message>
        <source>At the quietest moment nearby</source>
        <translation>附近最安静处</translation>
    </message>
    <message>
        <source>Spectrogram range</source>
        <translation>语谱图动态范围</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>正在读取片段…</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>语谱图</translation>
    </message>
    <message>
        <source>Hz, dB</source>
        <translation>Hz，dB</translation>
    </message>
    <message>
        <source>Mark where the segment begins and ends first, or drag over the waveform.</source>
        <translation>请先标记区段的起止位置，或在波形上拖动选取。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CommandPalette</name>
    <message>
        <source>Type a command…</source>
        <translation>输入命令…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ComparisonView</name>
    <message>
        <source>%1 (names and labels only)</source>
        <translation>%1（仅名称和标签）</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Mean over about so many epochs, looking back only: what is drawn never changes as a run goes on</source>
        <translation>约按此轮次数取平均，只用过去的值：已绘出的部分不会随训练推进而改变</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>By row: recall</source>
        <translation>按行：召回率</translation>
    </message>
    <message>
        <source>By column: precision</source>
        <translation>按列：精确率</translation>
    </message>
    <message>
        <source>Choose runs above to see their curves over one another.</source>
        <translation>在上方选择运行，叠加查看其曲线。</translation>
    </message>
    <message>
        <source>No epoch of these runs has ended yet.</source>
        <translation>这些运行尚无完成的轮次。</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Data fingerprint</source>
        <translation>数据指纹</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>语料库</translation>
    </message>
    <message>
        <source>Every option of this run. Choose several runs to see only where they differ.</source>
        <translation>本次运行的全部选项。选择多个运行可只查看差异。</translation>
    </message>
    <message>
        <source>Choose runs above to see where their configurations differ.</source>
        <translation>在上方选择运行，查看配置的差异。</translation>
    </message>
    <message>
        <source>These runs have the same configuration and data.</source>
        <translation>这些运行的配置和数据相同。</translation>
    </message>
    <message>
        <source>Only what differs between the first %1 of these runs.</source>
        <translation>仅显示前 %1 个运行之间的差异。</translation>
    </message>
    <message>
        <source>Only what differs between these runs.</source>
        <translation>仅显示这些运行之间的差异。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>validation, best epoch</source>
        <translation>验证，最佳轮次</translation>
    </message>
    <message>
        <source>No confusion matrix yet</source>
        <translation>尚无混淆矩阵</translation>
    </message>
    <message>
        <source>Choose runs above to see what each takes for what.</source>
        <translation>在上方选择运行，查看各自的混淆情况。</translation>
    </message>
    <message>
        <source>The first %1 of %2 chosen runs</source>
        <translation>所选 %2 个运行中的前 %1 个</translation>
    </message>
    <message>
        <source>On the %1 test clips of both, %2 alone is right on %3 and %4 alone on %5 (McNemar&apos;s exact test: p = %6).</source>
        <translation>在两者共有的 %1 个测试片段中，仅 %2 判对的有 %3 个，仅 %4 判对的有 %5 个（McNemar 精确检验：p = %6）。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ConsensusDialog</name>
    <message>
        <source>Go on to the Train page with it</source>
        <translation>随后用它转到“训练”页</translation>
    </message>
    <message>
        <source>Consensus as a corpus</source>
        <translation>将共识作为语料库</translation>
    </message>
    <message>
        <source>The most frequent label</source>
        <translation>出现最多的标签</translation>
    </message>
    <message>
        <source>Labels weighed by how reliable each annotator is (Dawid and Skene)</source>
        <translation>按标注者可靠性加权的标签（Dawid-Skene）</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Support at least</source>
        <translation>支持率至少</translation>
    </message>
    <message>
        <source>Labelled at least by</source>
        <translation>标注人数至少</translation>
    </message>
    <message>
        <source>Write the table…</source>
        <translation>写入表格…</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) get a label.</source>
        <translation>
            <numerusform>%n 个片段获得标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) are left out.</source>
        <translation>
            <numerusform>%n 个平票片段被排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have too little support.</source>
        <translation>
            <numerusform>%n 个片段支持率不足。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) have too few labels.</source>
        <translation>
            <numerusform>%n 个片段标签过少。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CorpusOverview</name>
    <message>
        <source>Speakers</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Duration [s]</source>
        <translation>时长 [s]</translation>
    </message>
    <message>
        <source>Shortest %1, median %2, longest %3, all together %4</source>
        <translation>最短 %1，中位数 %2，最长 %3，总计 %4</translation>
    </message>
    <message>
        <source>Speakers: the corpus does not say who speaks</source>
        <translation>说话人：语料库未注明</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out on purpose, as the class map drops their labels: %1. Change it under “Class map” on the Train page.</source>
        <translation>
            <numerusform>类别映射舍弃了 %n 个片段的标签，这些片段已按设定排除：%1。可在“训练”页的“类别映射”中更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CorpusPage</name>
    <message>
        <source>Find clips</source>
        <translation>查找片段</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>显示所有片段</translation>
    </message>
    <message>
        <source>Show the clip on the Recording page</source>
        <translation>在“录音”页显示片段</translation>
    </message>
    <message>
        <source>Play or pause the clip</source>
        <translation>播放或暂停片段</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Open the folder of a corpus</source>
        <translation>打开语料库文件夹</translation>
    </message>
    <message>
        <source>Open a table of clips</source>
        <translation>打开片段表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>表格 (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n 个说话人</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>所有说话人</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%n 个片段中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>语料库</translation>
    </message>
    <message>
        <source>No corpus is open</source>
        <translation>未打开语料库</translation>
    </message>
    <message>
        <source>Open a folder of labelled recordings (EMO-DB, IEMOCAP, RAVDESS, CREMA-D, TESS, SAVEE, or one folder a class), or a table with the columns path and label. You can also drop it here.</source>
        <translation>打开带标签的录音文件夹（EMO-DB、IEMOCAP、RAVDESS、CREMA-D、TESS、SAVEE，或每个类别一个文件夹），或含 path 和 label 列的表格。也可将其拖放到此处。</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>打开表格…</translation>
    </message>
    <message>
        <source>Open the demo project</source>
        <translation>打开演示项目</translation>
    </message>
    <message>
        <source>How the files and labels are read. Recognised by the layout; choose another one if it is wrong.</source>
        <translation>文件和标签的读取方式。根据目录结构自动识别；如有误，请另选。</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>导入器</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Find clips by name, class, speaker or text</source>
        <translation>按名称、类别、说话人或文本查找片段</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Play or pause the chosen clip (space)</source>
        <translation>播放或暂停所选片段（空格）</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::CostView</name>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Shortest clip</source>
        <translation>最短片段</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>known with a corpus</source>
        <translation>打开语料库后可知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>At the peak of the training, estimated. Using the model takes %1, the run&apos;s folder %2 on disk.</source>
        <translation>训练峰值的估计值。使用模型需 %1，运行文件夹占用磁盘 %2。</translation>
    </message>
    <message>
        <source>%1 an epoch, %2 in all</source>
        <translation>每轮 %1，共 %2</translation>
    </message>
    <message>
        <source>measure it, a moment</source>
        <translation>测量，稍候片刻</translation>
    </message>
    <message>
        <source>%1 train, %2 validate, %3 test</source>
        <translation>训练 %1，验证 %2，测试 %3</translation>
    </message>
    <message>
        <source>no corpus is split yet</source>
        <translation>尚未划分语料库</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) of the corpus are shorter and will be left out. Fewer levels or a shorter wavelet take them.</source>
        <translation>
            <numerusform>语料库中有 %n 个片段过短，将被排除。减少层级或缩短小波即可纳入。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is more memory than there is: choose a smaller batch or network.</source>
        <translation>所需内存超出可用内存：请选择更小的批次或网络。</translation>
    </message>
    <message>
        <source>The test shares something with the training: see “Corpus and split”.</source>
        <translation>测试集与训练集有重叠之处：见“语料库与划分”。</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>%1 an epoch</source>
        <translation>每轮 %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Desk</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::DeskKeys</name>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play from the beginning</source>
        <translation>从头播放</translation>
    </message>
    <message>
        <source>Repeat while playing</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减速</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>下一个片段</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>上一个片段</translation>
    </message>
    <message>
        <source>Go to the next unlabelled clip</source>
        <translation>转到下一个未标注的片段</translation>
    </message>
    <message>
        <source>Search and filter the queue</source>
        <translation>搜索和筛选队列</translation>
    </message>
    <message>
        <source>Order and filter the queue anew</source>
        <translation>重新排序和筛选队列</translation>
    </message>
    <message>
        <source>Take the model&apos;s suggestion</source>
        <translation>采纳模型的建议</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Flag: noise</source>
        <translation>标记：噪声</translation>
    </message>
    <message>
        <source>Flag: overlap</source>
        <translation>标记：重叠</translation>
    </message>
    <message>
        <source>Flag: wrong language</source>
        <translation>标记：语言不符</translation>
    </message>
    <message>
        <source>Flag: broken</source>
        <translation>标记：损坏</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Take the label back</source>
        <translation>撤回标签</translation>
    </message>
    <message>
        <source>Hide or show the model&apos;s suggestions</source>
        <translation>隐藏或显示模型的建议</translation>
    </message>
    <message>
        <source>A segment begins at the playhead</source>
        <translation>区段从播放头处开始</translation>
    </message>
    <message>
        <source>The segment ends at the playhead</source>
        <translation>区段在播放头处结束</translation>
    </message>
    <message>
        <source>Make the selection a segment</source>
        <translation>将选区设为区段</translation>
    </message>
    <message>
        <source>Remove this segment</source>
        <translation>移除此区段</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <translation>工作台快捷键</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 已是“%2”的快捷键。</translation>
    </message>
    <message>
        <source>%1 is the key of the class “%2” already.</source>
        <translation>%1 已是类别“%2”的快捷键。</translation>
    </message>
    <message>
        <source>%1 is the key of the scale “%2” already.</source>
        <translation>%1 已是量表“%2”的快捷键。</translation>
    </message>
    <message>
        <source>%1 is the key of the menu&apos;s “%2” already.</source>
        <translation>%1 已是菜单项“%2”的快捷键。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::DeskPlayer</name>
    <message>
        <source>That is too long to be played slower or faster: select a stretch first.</source>
        <translation>过长，无法变速播放：请先选取一段。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::EpochBar</name>
    <message>
        <source>Play the epochs</source>
        <translation>播放各轮次</translation>
    </message>
    <message>
        <source>Epoch whose wavelets are shown</source>
        <translation>显示哪一轮的小波</translation>
    </message>
    <message>
        <source>Back through the epochs of this run; at its right end stands the model itself</source>
        <translation>回看本次运行的各轮次；最右端为模型本身</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>The model itself</source>
        <translation>模型本身</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>暂停（Ctrl+空格）</translation>
    </message>
    <message>
        <source>Play through the epochs (Ctrl+Space)</source>
        <translation>逐轮播放（Ctrl+空格）</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::EvaluatePage</name>
    <message>
        <source>Open a model and a corpus: this page then says which of its clips the model recognises, and which it takes for what.</source>
        <translation>打开模型和语料库后，本页将显示模型能识别哪些片段，以及如何混淆类别。</translation>
    </message>
    <message>
        <source>The corpus is open. Open a model as well, or train one, to see how well it does on the clips.</source>
        <translation>语料库已打开。再打开或训练一个模型，即可查看它在这些片段上的表现。</translation>
    </message>
    <message>
        <source>The model is open. Open a corpus as well, to see how well the model does on its clips.</source>
        <translation>模型已打开。再打开一个语料库，即可查看模型在其片段上的表现。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 在 %2 上</translation>
    </message>
    <message>
        <source>Evaluating the model</source>
        <translation>正在评估模型</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be evaluated:</source>
        <translation>
            <numerusform>有 %n 个片段无法评估：</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>暂无可评估的内容</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Open a corpus…</source>
        <translation>打开语料库…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>模型 (*.safetensors *.pt *.pth);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a corpus</source>
        <translation>打开语料库</translation>
    </message>
    <message>
        <source>Clips to evaluate</source>
        <translation>评估的片段</translation>
    </message>
    <message>
        <source>Which part of the split the model was trained with; of the Corpus page&apos;s split when the model does not say.</source>
        <translation>模型训练所用划分中的哪个子集；若模型未注明，则采用“语料库”页的划分。</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Training part</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>所有片段</translation>
    </message>
    <message>
        <source>Choose the clips and press Evaluate.</source>
        <translation>选择片段，然后按“评估”。</translation>
    </message>
    <message>
        <source>Numbers of the confusion matrix</source>
        <translation>混淆矩阵的数值</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>按行</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>按列</translation>
    </message>
    <message>
        <source>Share of the clips of a class: the diagonal is recall</source>
        <translation>占该类别片段的比例：对角线为召回率</translation>
    </message>
    <message>
        <source>Share of the clips that were given a class: the diagonal is precision</source>
        <translation>占判为该类别片段的比例：对角线为精确率</translation>
    </message>
    <message>
        <source>WA</source>
        <translation>WA</translation>
    </message>
    <message>
        <source>right / all clips</source>
        <translation>正确 / 所有片段</translation>
    </message>
    <message>
        <source>Weighted accuracy: the share of clips that are recognised.</source>
        <translation>加权准确率：识别正确的片段所占比例。</translation>
    </message>
    <message>
        <source>UAR</source>
        <translation>UAR</translation>
    </message>
    <message>
        <source>Σ recall / classes</source>
        <translation>Σ 召回率 / 类别数</translation>
    </message>
    <message>
        <source>Unweighted average recall: every class counts the same, however many clips it has.</source>
        <translation>未加权平均召回率：无论片段多少，各类别权重相同。</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>Σ F1 / classes</source>
        <translation>Σ F1 / 类别数</translation>
    </message>
    <message>
        <source>Mean of the classes&apos; F1 = 2·precision·recall / (precision + recall).</source>
        <translation>各类别 F1 = 2·精确率·召回率 / (精确率 + 召回率) 的平均值。</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>加权 F1</translation>
    </message>
    <message>
        <source>Σ F1·clips / all</source>
        <translation>Σ F1·片段数 / 总数</translation>
    </message>
    <message>
        <source>Mean of the classes&apos; F1, weighted by their clips.</source>
        <translation>各类别 F1 按片段数加权的平均值。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation>正在比较两个模型</translation>
    </message>
    <message>
        <source>With a single clip there are no intervals.</source>
        <translation>只有一个片段时无法给出区间。</translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over the %n speaker(s).</source>
        <translation>
            <numerusform>95% 置信区间：对 %n 个说话人自助抽样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals: bootstrap over the %n clip(s), since not all speakers are known or there is only one.</source>
        <translation>
            <numerusform>95% 置信区间：对 %n 个片段自助抽样（说话人不全已知，或只有一个）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without clips here, so left out of UAR: %1.</source>
        <translation>此处没有片段，故不计入 UAR：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n misrecognised clip(s), surely wrong ones first</source>
        <translation>
            <numerusform>%n 个误识别片段，置信度高的错误在前</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>Speaker %1: %n clip(s)</source>
        <translation>
            <numerusform>说话人 %1：%n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised by both models</source>
        <translation>两个模型均识别正确</translation>
    </message>
    <message>
        <source>Recognised only by the first model</source>
        <translation>仅第一个模型识别正确</translation>
    </message>
    <message>
        <source>Recognised only by the second model</source>
        <translation>仅第二个模型识别正确</translation>
    </message>
    <message>
        <source>Recognised by neither model</source>
        <translation>两个模型均未识别正确</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n clip(s)</source>
        <translation>
            <numerusform>%1：%n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Double click or Enter lists a speaker&apos;s clips</source>
        <translation>双击或按 Enter 列出该说话人的片段</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The second model</source>
        <translation>第二个模型</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ExplanationLanes</name>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>积分梯度</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>依赖性</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>what the answer rests on</source>
        <translation>判断的依据</translation>
    </message>
    <message>
        <source>This was cancelled. Choose a class or a length of blocks in the Lanes menu to try again.</source>
        <translation>已取消。在“轨道”菜单中选择类别或块长即可重试。</translation>
    </message>
    <message>
        <source>Explanations: class</source>
        <translation>解释：类别</translation>
    </message>
    <message>
        <source>The most probable one</source>
        <translation>概率最大的类别</translation>
    </message>
    <message>
        <source>Explanations: blocks of</source>
        <translation>解释：块长</translation>
    </message>
    <message>
        <source>Integrated gradients: from</source>
        <translation>积分梯度：起点</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Noise as loud</source>
        <translation>等响度噪声</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::FilterView</name>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Epoch whose filters are shown</source>
        <translation>显示哪一轮的滤波器</translation>
    </message>
    <message>
        <source>Back through the epochs of this run; at its right end the newest is shown</source>
        <translation>回看本次运行的各轮次；最右端为最新一轮</translation>
    </message>
    <message>
        <source>After the first epoch, the filters that the network has learned stand here, beside those it started from.</source>
        <translation>第一轮结束后，此处并列显示网络学到的滤波器与其初始滤波器。</translation>
    </message>
    <message>
        <source>This network learns no wavelets.</source>
        <translation>此网络不学习小波。</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>层级 %1</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::HistoryPanel</name>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, person, label</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source> “%1”</source>
        <comment>a comment</comment>
        <translation> “%1”</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1（之前）</translation>
    </message>
    <message>
        <source>No model had a say.</source>
        <translation>没有模型参与。</translation>
    </message>
    <message>
        <source>The model&apos;s suggestion was hidden.</source>
        <translation>模型的建议当时已隐藏。</translation>
    </message>
    <message>
        <source>The model had suggested %1 (%2); decided after %3.</source>
        <translation>模型曾建议 %1（%2）；%3 后作出决定。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>The history can&apos;t be read.</source>
        <translation>无法读取历史记录。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::JobLine</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>任务列表</translation>
    </message>
    <message>
        <source>Click for the list of jobs</source>
        <translation>点击查看任务列表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>取消此任务</translation>
    </message>
    <message>
        <source>Where networks are trained and evaluated</source>
        <translation>训练和评估网络所用的设备</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>, %1 GiB</source>
        <translation>，%1 GiB</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> （另有 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::JobList</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>尚未运行任何任务。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::KeptLanes</name>
    <message>
        <source>Kept signal</source>
        <translation>保留信号</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>what the network keeps, as sound</source>
        <translation>网络保留的内容，还原为声音</translation>
    </message>
    <message>
        <source>SNR %1 dB of at most %2 dB; exact: %3</source>
        <translation>信噪比 %1 dB，最高 %2 dB；精确值：%3</translation>
    </message>
    <message>
        <source>Only a model with wavelets keeps a signal that can be heard.</source>
        <translation>只有含小波的模型才保留可听的信号。</translation>
    </message>
    <message>
        <source>Computing what the network keeps</source>
        <translation>正在计算网络保留的内容</translation>
    </message>
    <message>
        <source>What this network keeps can&apos;t be made into sound. %1</source>
        <translation>此网络保留的内容无法还原为声音。%1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::KeysDialog</name>
    <message>
        <source>Keys of the desk</source>
        <translation>工作台快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Key of the chosen line:</source>
        <translation>所选行的按键：</translation>
    </message>
    <message>
        <source>Digits are pressed to label; keys do nothing inside text fields. Ctrl+Z takes back any edit, also those of earlier days. Several lines of the queue that are selected are labelled together.</source>
        <translation>按数字键即可标注；在文本框内快捷键无效。Ctrl+Z 可撤销任何编辑，包括以前的编辑。在队列中选中多行时将一并标注。</translation>
    </message>
    <message>
        <source>Rate %1, then a digit</source>
        <translation>为 %1 评分，再按数字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scheme and class</comment>
        <translation>%1：%2</translation>
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
        <translation>不确定</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Set the classes…</source>
        <translation>设置类别…</translation>
    </message>
    <message>
        <source>Comment (%1)</source>
        <translation>备注（%1）</translation>
    </message>
    <message>
        <source>%1 (any number)</source>
        <translation>%1（可多选）</translation>
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
        <translation>显示所有轨道</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>全部隐藏</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Lanes as at first</source>
        <translation>恢复默认轨道</translation>
    </message>
    <message>
        <source>Undoes every moving, resizing and hiding of lanes</source>
        <translation>撤销对轨道的所有移动、缩放和隐藏</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ListenMenu</name>
    <message>
        <source>The recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>What the network keeps</source>
        <translation>网络保留的内容</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>A model with wavelets lets you hear its levels</source>
        <translation>含小波的模型可以试听各层级</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::MainWindow</name>
    <message>
        <source>Close SigWavNet Studio?</source>
        <translation>关闭 SigWavNet Studio？</translation>
    </message>
    <message>
        <source>%1 is still running.</source>
        <translation>%1 仍在运行。</translation>
    </message>
    <message>
        <source>Closing stops it. The model of the last finished epoch stays in its run folder.</source>
        <translation>关闭将使其停止。最后完成一轮的模型保留在其运行文件夹中。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open corpus &amp;folder…</source>
        <translation>打开语料库文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open corpus &amp;table…</source>
        <translation>打开语料库表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Open a table of clips</source>
        <translation>打开片段表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>表格 (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>打开模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth)</source>
        <translation>模型 (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
        <source>Open &amp;recording…</source>
        <translation>打开录音(&amp;R)…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录音</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc)</source>
        <translation>录音 (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近打开(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;demo project</source>
        <translation>打开演示项目(&amp;D)</translation>
    </message>
    <message>
        <source>Folder for &amp;trainings…</source>
        <translation>训练文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Where trainings are written</source>
        <translation>训练结果的保存位置</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Corpora</source>
        <translation>语料库</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除这些记录</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;List of jobs</source>
        <translation>任务列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About SigWavNet Studio</source>
        <translation>关于 SigWavNet Studio(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>About SigWavNet Studio</source>
        <translation>关于 SigWavNet Studio</translation>
    </message>
    <message>
        <source>&lt;h3&gt;SigWavNet Studio %1&lt;/h3&gt;&lt;p&gt;Speech-emotion recognition with learnable wavelets: train SigWavNet on raw recordings and see what it learned.&lt;/p&gt;&lt;p&gt;LibTorch %2, %3&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;SigWavNet Studio %1&lt;/h3&gt;&lt;p&gt;基于可学习小波的语音情感识别：用原始录音训练 SigWavNet，并查看它学到了什么。&lt;/p&gt;&lt;p&gt;LibTorch %2，%3&lt;/p&gt;&lt;p&gt;自由软件，按 GNU 通用公共许可证第 3 版或更高版本发布。不提供任何担保。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open the folder of a corpus</source>
        <translation>打开语料库文件夹</translation>
    </message>
    <message>
        <source>The training %1 has not ended yet.</source>
        <translation>训练 %1 尚未结束。</translation>
    </message>
    <message>
        <source>It can go on without a window: start the program again to see it. Or it stops here with a checkpoint, and you resume it next time.</source>
        <translation>它可以在没有窗口的情况下继续，再次启动程序即可查看；也可以在此写入检查点后停止，下次再恢复。</translation>
    </message>
    <message>
        <source>Keep training in the background</source>
        <translation>在后台继续训练</translation>
    </message>
    <message>
        <source>Don&apos;t close</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>The training writes a checkpoint; then the window closes.</source>
        <translation>训练正在写入检查点，随后窗口将关闭。</translation>
    </message>
    <message>
        <source>Labelling projects</source>
        <translation>标注项目</translation>
    </message>
    <message>
        <source>Cross-validations</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::MergeDialog</name>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label and time</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n new label(s).</source>
        <translation>
            <numerusform>%n 个新标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) that go on from yours.</source>
        <translation>
            <numerusform>%n 个标签在您的标签基础上有更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are the same.</source>
        <translation>
            <numerusform>%n 个标签相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new segment(s).</source>
        <translation>
            <numerusform>%n 个新区段。</numerusform>
        </translation>
    </message>
    <message>
        <source>New annotators: %1.</source>
        <translation>新标注者：%1。</translation>
    </message>
    <message>
        <source>New classes: %1.</source>
        <translation>新类别：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled clip(s) of the copy have no place here.</source>
        <translation>
            <numerusform>副本中有 %n 个已标注片段在此处无对应。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Changed in both, so you decide. Tick what the copy says to take it:</source>
        <translation>两边都有改动，请您决定。勾选则采用副本中的内容：</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>副本中</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部取消勾选</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ModelComparison</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The interval leaves out 0: more than the luck of which clips were tested</source>
        <translation>区间不含 0：差异不只是测试片段抽取的偶然结果</translation>
    </message>
    <message>
        <source>Figure [%]</source>
        <translation>指标 [%]</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
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
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>加权 F1</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>识别正确的模型</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>only the first</source>
        <translation>仅第一个</translation>
    </message>
    <message>
        <source>only the second</source>
        <translation>仅第二个</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>两者均未</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p %1 that equally good models share the %2 clips that only one of them recognises at least as unevenly.</source>
        <translation>McNemar 精确检验：假设两模型同样好，仅被其中之一识别的 %2 个片段出现至少如此不均的分布，其概率 p %1。</translation>
    </message>
    <message numerus="yes">
        <source>Intervals: paired bootstrap over %n speaker(s).</source>
        <translation>
            <numerusform>区间：对 %n 个说话人配对自助抽样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals: paired bootstrap over %n clip(s).</source>
        <translation>
            <numerusform>区间：对 %n 个片段配对自助抽样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a second model…</source>
        <translation>选择第二个模型…</translation>
    </message>
    <message>
        <source>Second model minus first</source>
        <translation>第二个模型减第一个模型</translation>
    </message>
    <message>
        <source>Which model recognises which clips</source>
        <translation>各模型识别了哪些片段</translation>
    </message>
    <message>
        <source>It answers the same clips; a double click on a number lists them</source>
        <translation>它对相同的片段作出判断；双击数字可列出这些片段</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>第二个：%1</translation>
    </message>
    <message>
        <source>Which of two models is better on these clips, or was it luck?</source>
        <translation>在这些片段上，两个模型哪个更好，还是纯属偶然？</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::NetworkLanes</name>
    <message>
        <source>Scalogram</source>
        <translation>尺度图</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Spatial attention</source>
        <translation>空间注意力</translation>
    </message>
    <message>
        <source>Temporal attention</source>
        <translation>时间注意力</translation>
    </message>
    <message>
        <source>With a model open, its coefficients and attention appear here, on the same time axis.</source>
        <translation>打开模型后，其系数和注意力将显示在此处的同一时间轴上。</translation>
    </message>
    <message>
        <source>This recording lasts %1, and the network&apos;s inside can be followed for up to %2 at once. Zoom in to such a stretch and choose &quot;Follow the visible part&quot;.</source>
        <translation>此录音长 %1，而网络内部一次最多可跟随 %2。请放大到这样一段，再选择“跟随可见部分”。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1; %2 of the energy removed</source>
        <translation>%1；去除了 %2 的能量</translation>
    </message>
    <message>
        <source>all levels, dB of the largest</source>
        <translation>所有层级，dB（相对最大值）</translation>
    </message>
    <message>
        <source>Following the recording through the network</source>
        <translation>正在网络中跟随录音</translation>
    </message>
    <message>
        <source>This was cancelled. Open the model or the recording again to see its inside.</source>
        <translation>已取消。重新打开模型或录音即可查看其内部。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::NewProjectDialog</name>
    <message>
        <source>Also rate valence, arousal and dominance from 1 to 5</source>
        <translation>同时按 1 到 5 为效价、唤醒度和支配度评分</translation>
    </message>
    <message>
        <source>New labelling project</source>
        <translation>新建标注项目</translation>
    </message>
    <message>
        <source>anger, happiness, neutral, sadness; empty: the corpus&apos; own</source>
        <translation>愤怒, 高兴, 中性, 悲伤；留空则用语料库自带的类别</translation>
    </message>
    <message>
        <source>One class a clip</source>
        <translation>每个片段一个类别</translation>
    </message>
    <message>
        <source>Any number of classes a clip</source>
        <translation>每个片段可有多个类别</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>Where…</source>
        <translation>位置…</translation>
    </message>
    <message>
        <source>Clips of</source>
        <translation>片段来源</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>Who labels</source>
        <translation>由谁标注</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>建立项目</translation>
    </message>
    <message>
        <source>Folder of the recordings</source>
        <translation>录音文件夹</translation>
    </message>
    <message>
        <source>Table of the recordings</source>
        <translation>录音表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>表格 (*.csv *.tsv)</translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation>项目的保存位置</translation>
    </message>
    <message>
        <source>Labelling projects (*.swproj)</source>
        <translation>标注项目 (*.swproj)</translation>
    </message>
    <message>
        <source>Choose the folder or table of the recordings that are to be labelled.</source>
        <translation>请选择待标注录音的文件夹或表格。</translation>
    </message>
    <message>
        <source>Choose the file that keeps the project.</source>
        <translation>请选择保存项目的文件。</translation>
    </message>
    <message>
        <source>There is a project of that name already. Open it, or choose another name.</source>
        <translation>已有同名项目。请打开它，或另选名称。</translation>
    </message>
    <message>
        <source>Say who labels: the name is stored with each label.</source>
        <translation>请注明由谁标注：姓名随每个标签一起保存。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::NotesEditor</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>标记，以英文逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>What this run was for, and what came of it</source>
        <translation>本次运行的目的与结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>%1 的笔记</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionEditor</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s value: %1</source>
        <translation>恢复为预设值：%1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionForm</name>
    <message>
        <source>Show rarely needed options</source>
        <translation>显示不常用的选项</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>查找选项</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::OptionGroup</name>
    <message numerus="yes">
        <source>%1 (%n changed)</source>
        <translation>
            <numerusform>%1（已更改 %n 项）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Player</name>
    <message>
        <source>This machine has no audio output, so nothing can be played. Connect a device or start the sound server, then try again.</source>
        <translation>本机没有音频输出，无法播放。请连接设备或启动音频服务，然后重试。</translation>
    </message>
    <message>
        <source>There is nothing to play.</source>
        <translation>没有可播放的内容。</translation>
    </message>
    <message>
        <source>The audio device %1 can&apos;t be opened. Another program may be using it.</source>
        <translation>无法打开音频设备 %1，可能正被其他程序占用。</translation>
    </message>
    <message>
        <source>The audio device stopped working. Playback has ended.</source>
        <translation>音频设备停止工作，播放已结束。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProblemModel</name>
    <message>
        <source>%1
This clip is left out.</source>
        <translation>%1
此片段被排除。</translation>
    </message>
    <message>
        <source>%1
This clip is kept.</source>
        <translation>%1
此片段被保留。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>具体情况</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProblemPanel</name>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>No problems were found: every recording was read and its label understood.</source>
        <translation>未发现问题：所有录音均已读取，标签均可识别。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found;</source>
        <translation>
            <numerusform>发现 %n 个问题；</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) left out because of them.</source>
        <translation>
            <numerusform>因此排除 %n 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ProjectCommands</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>导入标签(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export labels…</source>
        <translation>导出标签(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Merge another copy…</source>
        <translation>合并其他副本(&amp;M)…</translation>
    </message>
    <message>
        <source>Consens&amp;us as a corpus…</source>
        <translation>将共识作为语料库(&amp;U)…</translation>
    </message>
    <message>
        <source>Export labels</source>
        <translation>导出标签</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Folder for the label files</source>
        <translation>标签文件的文件夹</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>正在导出标签</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the format can&apos;t carry:</source>
        <translation>该格式无法保存的内容：</translation>
    </message>
    <message>
        <source>Make a scheme first (Annotate → Classes and scales…): imported labels need a place.</source>
        <translation>请先建立方案（标注 → 类别与量表…）：导入的标签需要归属。</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>导入标签</translation>
    </message>
    <message>
        <source>Label files (*.txt *.TextGrid *.eaf *.csv *.json *.yaml);;All files (*)</source>
        <translation>标签文件 (*.txt *.TextGrid *.eaf *.csv *.json *.yaml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading labels</source>
        <translation>正在读取标签</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) can be taken over.</source>
        <translation>
            <numerusform>可采用 %n 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>New class: %1</source>
        <translation>新类别：%1</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n label(s) that are there already</source>
        <translation>
            <numerusform>替换已有的 %n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>采用</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were taken over; one undo takes them all back.</source>
        <translation>
            <numerusform>已采用 %n 个标签；撤销一次即可全部撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy that comes back</source>
        <translation>交回的副本</translation>
    </message>
    <message>
        <source>Labelling projects (*.swproj)</source>
        <translation>标注项目 (*.swproj)</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) came in; one undo takes them all back.</source>
        <translation>
            <numerusform>已并入 %n 个标签；撤销一次即可全部撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Consensus as a corpus</source>
        <translation>将共识作为语料库</translation>
    </message>
    <message>
        <source>consensus.csv</source>
        <translation>consensus.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Recent &amp;projects</source>
        <translation>最近的项目(&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Cop&amp;y for another annotator…</source>
        <translation>为其他标注者创建副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Find missing recordings…</source>
        <translation>查找缺失的录音(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a labelling project first.</source>
        <translation>请先打开标注项目。</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>正在建立项目</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Labelling projects (*.swproj);;All files (*)</source>
        <translation>标注项目 (*.swproj);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>copy.swproj</source>
        <translation>copy.swproj</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>正在复制项目</translation>
    </message>
    <message>
        <source>The project was copied to %1.</source>
        <translation>项目已复制到 %1。</translation>
    </message>
    <message>
        <source>Copy for another annotator</source>
        <translation>供其他标注者使用的副本</translation>
    </message>
    <message>
        <source>Name of the annotator who gets the copy. It holds the clips and classes, but nobody&apos;s labels; merge it when it comes back.</source>
        <translation>接收副本的标注者姓名。副本含片段和类别，但不含任何人的标签；交回后请合并。</translation>
    </message>
    <message>
        <source>The copy for %1 is %2.</source>
        <translation>给 %1 的副本为 %2。</translation>
    </message>
    <message>
        <source>All recordings are where the project left them.</source>
        <translation>所有录音都在项目记录的位置。</translation>
    </message>
    <message numerus="yes">
        <source>Where may the %n missing recording(s) be now?</source>
        <translation>
            <numerusform>%n 个缺失的录音现在可能在哪里？</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for missing recordings</source>
        <translation>正在查找缺失的录音</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the right name hold another sound and were not linked.</source>
        <translation>
            <numerusform>%n 个文件名称相符但声音不同，未链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were not found there.</source>
        <translation>
            <numerusform>有 %n 个录音未在那里找到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) were found and linked.</source>
        <translation>
            <numerusform>已找到并链接 %n 个录音。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>正在查找备份</translation>
    </message>
    <message>
        <source>Recover a project</source>
        <translation>恢复项目</translation>
    </message>
    <message>
        <source>%1 could not be opened. Its labels may still be there.</source>
        <translation>无法打开 %1，但其中的标签可能仍在。</translation>
    </message>
    <message>
        <source>What can be read of it, and of its latest backup, can be put into a new project; the damaged file stays as it is.</source>
        <translation>可将该文件及其最新备份中可读的内容写入新项目；损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>挽救可读的内容</translation>
    </message>
    <message numerus="yes">
        <source>Or the backup of %1, with %n label(s), takes its place.</source>
        <translation>
            <numerusform>或者用 %1 的备份（含 %n 个标签）取而代之。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the backup</source>
        <translation>采用备份</translation>
    </message>
    <message>
        <source>The backup is open; the damaged file is kept as %1.</source>
        <translation>已打开备份；损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>正在挽救可读的内容</translation>
    </message>
    <message>
        <source>%1 labels were read from the damaged file and %2 more from its backup; they are in %3.</source>
        <translation>从损坏的文件读出 %1 个标签，另从其备份读出 %2 个；均已存入 %3。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::QueueModel</name>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>wrong language</source>
        <translation>语言不符</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a scale and the rating on it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
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
        <translation>片段</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Length [s]</source>
        <translation>时长 [s]</translation>
    </message>
    <message>
        <source>The recording is not where it was. Annotate → Find missing recordings…</source>
        <translation>录音已不在原处。标注 → 查找缺失的录音…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::QueuePanel</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Words, or is:unlabelled class:… speaker:…</source>
        <translation>词语，或 is:unlabelled class:… speaker:…</translation>
    </message>
    <message>
        <source>Only these are listed; press to list all again</source>
        <translation>仅列出这些；点击可重新列出全部</translation>
    </message>
    <message>
        <source>Number of the random order</source>
        <translation>随机顺序的编号</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>队列顺序</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>已标注</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>有标记</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Annotators disagree</source>
        <translation>标注者意见不一</translation>
    </message>
    <message>
        <source>Recording missing</source>
        <translation>录音缺失</translation>
    </message>
    <message>
        <source>Model below 60 % sure</source>
        <translation>模型置信度低于 60%</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Labelled by</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>不筛选</translation>
    </message>
    <message>
        <source>Only: %1  ✕</source>
        <translation>仅：%1  ✕</translation>
    </message>
    <message>
        <source>%1 of %2 labelled</source>
        <translation>已标注 %1 / %2</translation>
    </message>
    <message>
        <source>%1; %2 filtered out</source>
        <translation>%1；已筛除 %2</translation>
    </message>
    <message>
        <source>Words that occur in a clip&apos;s path, speaker, text, label or comment; &quot;two words&quot; together.
Or: speaker:03  class:anger  by:anna  suggestion:anger  confidence:&lt;0.6
is:unlabelled  is:labelled  is:unsure  is:flagged  is:commented  is:disagreeing  is:missing
Enter searches, Escape goes back to labelling.</source>
        <translation>片段的路径、说话人、文本、标签或备注中出现的词语；&quot;two words&quot; 表示连在一起的词语。
或：speaker:03  class:anger  by:anna  suggestion:anger  confidence:&lt;0.6
is:unlabelled  is:labelled  is:unsure  is:flagged  is:commented  is:disagreeing  is:missing
按 Enter 搜索，按 Esc 返回标注。</translation>
    </message>
    <message>
        <source>No clip passes the search.</source>
        <translation>没有符合搜索条件的片段。</translation>
    </message>
    <message>
        <source>List all clips</source>
        <translation>列出所有片段</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RecordingPage</name>
    <message>
        <source>No recording is open</source>
        <translation>未打开录音</translation>
    </message>
    <message>
        <source>Open a sound file, drop one onto the window, or double click a clip on the Corpus page, to see its waveform, its spectrogram and what a model makes of it.</source>
        <translation>打开声音文件、将其拖放到窗口，或在“语料库”页双击片段，即可查看波形、语谱图以及模型的判断。</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>打开录音…</translation>
    </message>
    <message>
        <source>Go to the corpus</source>
        <translation>转到语料库</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录音</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc);;All files (*)</source>
        <translation>声音文件 (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.aifc);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>模型 (*.safetensors *.pt *.pth);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Reading a part of the recording</source>
        <translation>正在读取录音的一部分</translation>
    </message>
    <message>
        <source>%1 are visible, and the network&apos;s inside can be followed for up to %2 at once. Zoom in further.</source>
        <translation>当前可见 %1，而网络内部一次最多可跟随 %2。请继续放大。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RecordingPanel</name>
    <message>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s), mixed to mono</source>
        <translation>
            <numerusform>%n 个声道，已混合为单声道</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Open another recording…</source>
        <translation>打开其他录音…</translation>
    </message>
    <message>
        <source>%1, %2 Hz, %3</source>
        <translation>%1，%2 Hz，%3</translation>
    </message>
    <message>
        <source>a part, from %1 on</source>
        <translation>部分录音，从 %1 起</translation>
    </message>
    <message>
        <source>This recording is silent.</source>
        <translation>此录音为静音。</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>未打开模型</translation>
    </message>
    <message>
        <source>Open a model or train one to see this recording&apos;s wavelet coefficients, the network&apos;s attention and the class probabilities.</source>
        <translation>打开或训练模型，即可查看此录音的小波系数、网络的注意力和类别概率。</translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation>类别概率</translation>
    </message>
    <message>
        <source>The model is working on this recording…</source>
        <translation>模型正在处理此录音…</translation>
    </message>
    <message>
        <source>No result from the model</source>
        <translation>模型未给出结果</translation>
    </message>
    <message>
        <source>Most probable: %1</source>
        <translation>概率最大：%1</translation>
    </message>
    <message>
        <source>Follow the visible part</source>
        <translation>跟随可见部分</translation>
    </message>
    <message>
        <source>Whether to believe it…</source>
        <translation>是否可信…</translation>
    </message>
    <message>
        <source>Tests whether the explanations and the attention of this model may be believed</source>
        <translation>检验此模型的解释和注意力是否可信</translation>
    </message>
    <message>
        <source>Runs the network on what is visible now, and shows its inside (Ctrl+F)</source>
        <translation>对当前可见部分运行网络并显示其内部（Ctrl+F）</translation>
    </message>
    <message>
        <source>The network was shown %1 to %2.</source>
        <translation>网络的输入为 %1 至 %2。</translation>
    </message>
    <message>
        <source>Zoom in to at most two minutes and follow the visible part, or compute the class probabilities over time in the Lanes menu.</source>
        <translation>放大到两分钟以内并跟随可见部分，或在“轨道”菜单中计算随时间变化的类别概率。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Retraining</name>
    <message>
        <source>The retrained model has looked at all clips. Those it is least sure of come first now.</source>
        <translation>重新训练的模型已处理所有片段。现在最没把握的片段排在最前。</translation>
    </message>
    <message>
        <source>Retrain on the labels</source>
        <translation>用标签重新训练</translation>
    </message>
    <message numerus="yes">
        <source>A network is trained on your %n labelled clip(s). A tenth of them, which it never learns from, tests it; when it is done, it suggests labels for all clips and the queue begins with those it is least sure of. Clips that are unsure or flagged as broken are left out.</source>
        <translation>
            <numerusform>用您已标注的 %n 个片段训练网络。其中十分之一不参与训练，仅用于测试；完成后，网络为所有片段建议标签，队列从最没把握的片段开始。不确定或标记为损坏的片段不参与。</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>A training is running already. Wait for its end, or stop it on the Train page.</source>
        <translation>已有训练正在进行。请等待其结束，或在“训练”页停止。</translation>
    </message>
    <message>
        <source>Reading the labelled clips</source>
        <translation>正在读取已标注的片段</translation>
    </message>
    <message>
        <source>The training runs; the Train page shows it. Go on labelling meanwhile.</source>
        <translation>训练正在进行，见“训练”页。在此期间可继续标注。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunCurves</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>nat</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>The first batch has not been learned yet.</source>
        <translation>第一个批次尚未学完。</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>识别正确</translation>
    </message>
    <message>
        <source>After the first epoch, how many clips were recognised.</source>
        <translation>第一轮结束后显示识别正确的片段数。</translation>
    </message>
    <message>
        <source>Thresholds by level</source>
        <translation>各层级阈值</translation>
    </message>
    <message>
        <source>This network has no thresholds, or no epoch yet.</source>
        <translation>此网络没有阈值，或尚未完成一轮。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>After the first epoch, the learning rate.</source>
        <translation>第一轮结束后显示学习率。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>clips/s</source>
        <translation>片段/s</translation>
    </message>
    <message>
        <source>After the first epoch, how many clips were learned a second.</source>
        <translation>第一轮结束后显示每秒学习的片段数。</translation>
    </message>
    <message>
        <source>Waiting for input</source>
        <translation>等待输入</translation>
    </message>
    <message>
        <source>After the first epoch, the share of time that learning waited for clips.</source>
        <translation>第一轮结束后显示等待片段所占的时间比例。</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>After the first epoch, the mean length of its gradients.</source>
        <translation>第一轮结束后显示梯度的平均范数。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Each batch</source>
        <translation>每个批次</translation>
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
        <translation>训练 WA</translation>
    </message>
    <message>
        <source>Clips a second</source>
        <translation>每秒片段数</translation>
    </message>
    <message>
        <source>Used by all programs</source>
        <translation>所有程序的用量</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>层级 %1</translation>
    </message>
    <message>
        <source>Level %1, negative</source>
        <translation>层级 %1，负</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunModel</name>
    <message>
        <source>, best %1</source>
        <translation>，最佳 %1</translation>
    </message>
    <message>
        <source>Of the best epoch, on the clips that chose it</source>
        <translation>最佳轮次在用于选出它的片段上的结果</translation>
    </message>
    <message>
        <source>Of the best model, on clips that it was not chosen by</source>
        <translation>最佳模型在未参与选择的片段上的结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Best val. UAR</source>
        <translation>最佳验证 UAR</translation>
    </message>
    <message>
        <source>Best val. WA</source>
        <translation>最佳验证 WA</translation>
    </message>
    <message>
        <source>Test UAR</source>
        <translation>测试 UAR</translation>
    </message>
    <message>
        <source>Test WA</source>
        <translation>测试 WA</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>语料库</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练用时</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunView</name>
    <message>
        <source>See its wavelets</source>
        <translation>查看其小波</translation>
    </message>
    <message>
        <source>Evaluate it</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>After the first epoch, what was taken for what stands here.</source>
        <translation>第一轮结束后，此处显示类别的混淆情况。</translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation>正在准备片段…</translation>
    </message>
    <message>
        <source>Confusion matrix of the last epoch</source>
        <translation>最后一轮的混淆矩阵</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>%1 clips/s</source>
        <translation>%1 片段/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Epoch %1, validation clips: rows are the truth, columns the network&apos;s answer</source>
        <translation>第 %1 轮，验证片段：行为真实类别，列为网络的判断</translation>
    </message>
    <message>
        <source>Epoch %1, training clips: rows are the truth, columns the network&apos;s answer</source>
        <translation>第 %1 轮，训练片段：行为真实类别，列为网络的判断</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) trained.</source>
        <translation>
            <numerusform>已训练 %n 轮。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped early, as the validation no longer improved.</source>
        <translation>验证结果不再改善，已提前停止。</translation>
    </message>
    <message>
        <source>The best was epoch %1.</source>
        <translation>最佳为第 %1 轮。</translation>
    </message>
    <message numerus="yes">
        <source>On %n test clip(s): UAR %1, WA %2.</source>
        <translation>
            <numerusform>在 %n 个测试片段上：UAR %1，WA %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be used: the log in the run&apos;s folder names them.</source>
        <translation>
            <numerusform>有 %n 个片段无法使用：名单见运行文件夹中的日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>GPU memory %1 of %2 GiB</source>
        <translation>GPU 显存 %1 / %2 GiB</translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation>恢复此运行</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smooths the curves by a moving average that looks back only: what is drawn never changes afterwards. The values themselves stay faintly behind.</source>
        <translation>用只取过去值的移动平均平滑曲线：已绘出的部分此后不再改变。原始值以淡色保留在后方。</translation>
    </message>
    <message>
        <source>Stopping: writing a checkpoint…</source>
        <translation>正在停止：正在写入检查点…</translation>
    </message>
    <message>
        <source>Paused. A checkpoint is written; the run goes on when you like.</source>
        <translation>已暂停。检查点已写入，可随时继续运行。</translation>
    </message>
    <message>
        <source>Opening the run&apos;s corpus and its checkpoint…</source>
        <translation>正在打开运行的语料库及其检查点…</translation>
    </message>
    <message>
        <source>No epoch was finished yet.</source>
        <translation>尚未完成任何一轮。</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) are finished and their models kept.</source>
        <translation>
            <numerusform>已完成 %n 轮，其模型已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run can be resumed, now or after the program was closed.</source>
        <translation>可恢复此运行，现在或关闭程序之后均可。</translation>
    </message>
    <message>
        <source>Say where the corpus lies now…</source>
        <translation>指定语料库现在的位置…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::RunsPage</name>
    <message>
        <source>The folder of your runs</source>
        <translation>运行的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%2 个运行中的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Another training is running; stop it first.</source>
        <translation>另一个训练正在进行，请先停止。</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>从最后的检查点继续</translation>
    </message>
    <message>
        <source>A run that is being trained can&apos;t be deleted.</source>
        <translation>无法删除正在训练的运行。</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 已移到回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are in the trash.</source>
        <translation>
            <numerusform>%n 个运行已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Report as one HTML page…</source>
        <translation>报告（单个 HTML 页面）…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Results and options as CSV…</source>
        <translation>结果和选项（CSV）…</translation>
    </message>
    <message>
        <source>All epochs as CSV…</source>
        <translation>所有轮次（CSV）…</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <translation>全部内容（JSON）…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>TensorBoard event files…</source>
        <translation>TensorBoard 事件文件…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>A folder for TensorBoard&apos;s --logdir</source>
        <translation>用于 TensorBoard --logdir 的文件夹</translation>
    </message>
    <message>
        <source>Copying event files</source>
        <translation>正在复制事件文件</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>Every training becomes a run: its configuration, curves and results stand here, beside those of the others. Train a network, or choose the folder that holds your runs.</source>
        <translation>每次训练都成为一个运行：其配置、曲线和结果与其他运行一并列于此处。请训练网络，或选择存放运行的文件夹。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Filter: words, tags, option=value</source>
        <translation>筛选：词语、标记、选项=值</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Best val. UAR</source>
        <translation>最佳验证 UAR</translation>
    </message>
    <message>
        <source>Best val. WA</source>
        <translation>最佳验证 WA</translation>
    </message>
    <message>
        <source>Test UAR</source>
        <translation>测试 UAR</translation>
    </message>
    <message>
        <source>Test WA</source>
        <translation>测试 WA</translation>
    </message>
    <message>
        <source>, best %1</source>
        <translation>，最佳 %1</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练用时</translation>
    </message>
    <message>
        <source>Wavelets</source>
        <translation>小波</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Open the best model there</source>
        <translation>在该页打开最佳模型</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ScheduleChart</name>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>of wavelets</source>
        <translation>小波学习率</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Learning rate over the epochs</source>
        <translation>各轮次的学习率</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SchemesDialog</name>
    <message>
        <source>one class a clip</source>
        <translation>每个片段一个类别</translation>
    </message>
    <message>
        <source>any number of classes a clip</source>
        <translation>每个片段可有多个类别</translation>
    </message>
    <message>
        <source>a scale from 1 to 5</source>
        <translation>1 到 5 的量表</translation>
    </message>
    <message>
        <source>Classes and scales</source>
        <translation>类别与量表</translation>
    </message>
    <message>
        <source>What is labelled</source>
        <translation>标注内容</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a class…</source>
        <translation>添加类别…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>移除类别</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>重命名类别</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scheme and its kind</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1   (key %2)</source>
        <translation>%1   （快捷键 %2）</translation>
    </message>
    <message>
        <source>Name, such as emotion or valence:</source>
        <translation>名称，例如情感或效价：</translation>
    </message>
    <message>
        <source>It takes:</source>
        <translation>取值方式：</translation>
    </message>
    <message>
        <source>A scale has numbers, no classes. Choose or make something that takes classes.</source>
        <translation>量表只有数字，没有类别。请选择或新建可含类别的标注内容。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::ScoreCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3</source>
        <translation>%1：%2，95% 置信区间 %3</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchPage</name>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation>请先在“语料库”页打开语料库。</translation>
    </message>
    <message>
        <source>On the Train page: %1</source>
        <translation>“训练”页：%1</translation>
    </message>
    <message>
        <source>%1 of %2 trials will fail: their networks take clips of up to %3, and %4 of %5 are shorter.</source>
        <translation>%2 次试验中有 %1 次将失败：其网络要求片段长度至少为 %3，而 %5 个片段中有 %4 个更短。</translation>
    </message>
    <message>
        <source>The folder of a search</source>
        <translation>搜索的文件夹</translation>
    </message>
    <message>
        <source>%1 trials, each trained for %2 epochs</source>
        <translation>%1 次试验，每次训练 %2 轮</translation>
    </message>
    <message>
        <source>%1 trials, compared after %2 epochs; one in %3 goes on each time</source>
        <translation>%1 次试验，%2 轮后比较；每次从 %3 个中保留一个继续</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>Successive halving (ASHA)</source>
        <translation>逐次减半（ASHA）</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Random configurations; poor ones are cut short, so that many more can be tried</source>
        <translation>随机配置；较差的提前终止，从而可尝试更多配置</translation>
    </message>
    <message>
        <source>Random configurations, each trained to the end</source>
        <translation>随机配置，每个都训练到底</translation>
    </message>
    <message>
        <source>Every combination, each trained to the end</source>
        <translation>所有组合，每个都训练到底</translation>
    </message>
    <message>
        <source>Validation UAR</source>
        <translation>验证 UAR</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <source>So many configurations are drawn</source>
        <translation>抽取的配置数量</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed draws the same configurations on every machine</source>
        <translation>相同的种子在任何机器上都抽取相同的配置</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>比较依据</translation>
    </message>
    <message>
        <source>First compared after</source>
        <translation>首次比较于</translation>
    </message>
    <message>
        <source>Epochs after which trials are first compared</source>
        <translation>经过多少轮后首次比较试验</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Epochs that the best trials are trained for</source>
        <translation>最佳试验训练的轮数</translation>
    </message>
    <message>
        <source>One goes on in</source>
        <translation>每几个保留一个</translation>
    </message>
    <message>
        <source>One trial in so many goes on, for so many times as long</source>
        <translation>每这么多次试验中有一次继续，训练时长也乘以这个倍数</translation>
    </message>
    <message>
        <source>Worker processes</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Trials that train at the same time on this machine; other machines can join with “sigwavnet search --worker”</source>
        <translation>本机同时训练的试验数；其他机器可用“sigwavnet search --worker”加入</translation>
    </message>
    <message>
        <source>All other options are the Train page&apos;s, of the corpus that is open.</source>
        <translation>其余选项均取自“训练”页，针对打开的语料库。</translation>
    </message>
    <message>
        <source>Begins a new search on the open corpus</source>
        <translation>在打开的语料库上开始新的搜索</translation>
    </message>
    <message>
        <source>Every trial writes a checkpoint; the search can be resumed later</source>
        <translation>每次试验都会写入检查点；之后可恢复搜索</translation>
    </message>
    <message>
        <source>Goes on with the search that is shown</source>
        <translation>继续当前显示的搜索</translation>
    </message>
    <message>
        <source>Shows a search that was begun before, here or by the command line</source>
        <translation>显示之前在此处或通过命令行开始的搜索</translation>
    </message>
    <message>
        <source>Stop search</source>
        <translation>停止搜索</translation>
    </message>
    <message>
        <source>Resume search</source>
        <translation>恢复搜索</translation>
    </message>
    <message>
        <source>Open a search…</source>
        <translation>打开搜索…</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>尚无搜索</translation>
    </message>
    <message>
        <source>A search trains many configurations and tells which does best on the validation clips. Choose what to vary and press Start; each trial is a run of its own, and a stopped or killed search goes on where it was.</source>
        <translation>搜索会训练多种配置，并指出哪种在验证片段上最好。选择要变动的选项，然后按“开始”；每次试验都是独立的运行，搜索停止或被终止后可从中断处继续。</translation>
    </message>
    <message>
        <source>First compared after (epochs)</source>
        <translation>首次比较（轮次）</translation>
    </message>
    <message>
        <source>At most (epochs)</source>
        <translation>最多（轮次）</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchRun</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Opening a search</source>
        <translation>正在打开搜索</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SearchView</name>
    <message>
        <source>Trials</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>采用这些设置</translation>
    </message>
    <message>
        <source>Puts the best trial&apos;s options into the Train page&apos;s form</source>
        <translation>将最佳试验的选项填入“训练”页</translation>
    </message>
    <message>
        <source>How much each option mattered</source>
        <translation>各选项的影响程度</translation>
    </message>
    <message>
        <source>Best trial</source>
        <translation>最佳试验</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>影响因素</translation>
    </message>
    <message>
        <source>%1 of %2 trials begun, %3 running</source>
        <translation>已开始 %1 / %2 次试验，%3 次进行中</translation>
    </message>
    <message>
        <source>Stopping: each trial writes a checkpoint. %1</source>
        <translation>正在停止：各试验正在写入检查点。%1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Other processes are searching; Resume joins them. %1</source>
        <translation>其他进程正在搜索；按“恢复”可加入。%1</translation>
    </message>
    <message>
        <source>Stopped; it can be resumed. %1</source>
        <translation>已停止，可恢复。%1</translation>
    </message>
    <message>
        <source>Finished. %1</source>
        <translation>已完成。%1</translation>
    </message>
    <message>
        <source>No trial has reached a result yet.</source>
        <translation>尚无试验得出结果。</translation>
    </message>
    <message numerus="yes">
        <source>Trial %1: validation %2 %3 within %n epoch(s)</source>
        <translation>
            <numerusform>试验 %1：验证 %2 %3（%n 轮内）</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the differences between %1 trials at epoch %2 that an option explains by itself; %3 lie in several together.</source>
        <translation>%1 次试验在第 %2 轮的差异中，单个选项自身可解释的比例；%3 由多个选项共同造成。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Session</name>
    <message>
        <source>Opening corpus %1</source>
        <translation>正在打开语料库 %1</translation>
    </message>
    <message>
        <source>Opening model %1</source>
        <translation>正在打开模型 %1</translation>
    </message>
    <message>
        <source>Moving the model to %1</source>
        <translation>正在将模型移至 %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>Opening project %1</source>
        <translation>正在打开项目 %1</translation>
    </message>
    <message>
        <source>%1 is neither a recording, a model (.safetensors, .pt), a table (.csv) nor a labelling project (.swproj). Drop one of these, or the folder of a corpus.</source>
        <translation>%1 不是录音、模型（.safetensors、.pt）、表格（.csv）或标注项目（.swproj）。请拖放上述文件或语料库文件夹。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be shown while another cross-validation runs here; stop that one first.</source>
        <translation>另一项交叉验证正在此处运行，无法显示 %1；请先停止它。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be shown while another search runs here; stop that one first.</source>
        <translation>另一项搜索正在此处运行，无法显示 %1；请先停止它。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SpaceTable</name>
    <message>
        <source>What the search varies</source>
        <translation>搜索变动的选项</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>As</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the chosen option out of the search (Delete)</source>
        <translation>从搜索中移除所选选项（Delete）</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>加载…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Add an option…</source>
        <translation>添加选项…</translation>
    </message>
    <message>
        <source>How %1 varies</source>
        <translation>%1 的变动方式</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>log range</source>
        <translation>对数范围</translation>
    </message>
    <message>
        <source>Each power of ten is as likely as the others</source>
        <translation>各数量级的概率相同</translation>
    </message>
    <message>
        <source>Values parted by commas, or a range such as 4 … 10; double click to change</source>
        <translation>以英文逗号分隔的值，或 4 … 10 这样的范围；双击可更改</translation>
    </message>
    <message>
        <source>Load a search space</source>
        <translation>加载搜索空间</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>搜索空间 (*.json)</translation>
    </message>
    <message>
        <source>The search space was not loaded</source>
        <translation>未能加载搜索空间</translation>
    </message>
    <message>
        <source>The search space was not saved</source>
        <translation>未能保存搜索空间</translation>
    </message>
    <message>
        <source>Save the search space</source>
        <translation>保存搜索空间</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SpectrogramLanes</name>
    <message>
        <source>Spectrogram</source>
        <translation>语谱图</translation>
    </message>
    <message>
        <source>dB re full-scale sine</source>
        <translation>dB（相对满刻度正弦波）</translation>
    </message>
    <message>
        <source>Computing the spectrogram</source>
        <translation>正在计算语谱图</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SplitPanel</name>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Splitting the corpus</source>
        <translation>正在划分语料库</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing leaks between training and test in this split.</source>
        <translation>此划分中训练集与测试集之间没有泄漏。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Clips by part and class</source>
        <translation>各子集和类别的片段数</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Studio</name>
    <message>
        <source>This is the demo corpus: synthesised voices in several emotions. Train a network on it to see what it learns.</source>
        <translation>这是演示语料库：多种情感的合成语音。用它训练网络，看看网络学到了什么。</translation>
    </message>
    <message>
        <source>Train on the demo corpus</source>
        <translation>用演示语料库训练</translation>
    </message>
    <message>
        <source>Looking at the machine</source>
        <translation>正在检测本机</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyPage</name>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation>请先在“语料库”页打开语料库。</translation>
    </message>
    <message>
        <source>On the Train page: %1</source>
        <translation>“训练”页：%1</translation>
    </message>
    <message>
        <source>The folder of a study</source>
        <translation>实验的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>, each of up to %1 epochs, from fresh weights</source>
        <translation>，每次最多 %1 轮，从全新权重开始</translation>
    </message>
    <message>
        <source>Cross-validate</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Judge the folds&apos; models together, too</source>
        <translation>同时评估各折模型的集成</translation>
    </message>
    <message>
        <source>How good are these options?</source>
        <translation>这些选项效果如何？</translation>
    </message>
    <message>
        <source>What do the wavelets add?</source>
        <translation>小波有多大贡献？</translation>
    </message>
    <message>
        <source>Cross-validation: a fresh network for every fold</source>
        <translation>交叉验证：每折训练一个全新的网络</translation>
    </message>
    <message>
        <source>The paper&apos;s ablation: fixed db10, CQF, PerLayer and PerFilter kernels, each with and without thresholds, on every fold</source>
        <translation>论文中的消融实验：固定 db10、CQF、PerLayer 和 PerFilter 核，各有阈值和无阈值，在每折上进行</translation>
    </message>
    <message>
        <source>The folds&apos; models answer together by their mean probability; only where they share their test clips, and reported apart</source>
        <translation>各折模型以平均概率共同判断；仅限测试片段相同的情形，结果单独报告</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>Parts that the clips or the speakers are dealt into</source>
        <translation>片段或说话人分成的份数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Of the weights, the order of the clips and the split</source>
        <translation>用于权重、片段顺序和划分</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>Times that every fold is trained, each with another seed and split</source>
        <translation>每折训练的次数，每次使用不同的种子和划分</translation>
    </message>
    <message>
        <source>Processes at a time</source>
        <translation>同时运行的进程</translation>
    </message>
    <message>
        <source>Trainings at the same time, each with its share of the processors; other machines can join with “sigwavnet crossvalidate --worker”</source>
        <translation>同时进行的训练数，各占一部分处理器；其他机器可用“sigwavnet crossvalidate --worker”加入</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>第一个种子</translation>
    </message>
    <message>
        <source>All other options are the Train page&apos;s. Every fold starts from fresh weights; its model is chosen by the validation part alone.</source>
        <translation>其余选项均取自“训练”页。每折从全新权重开始，其模型仅由验证集选出。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Trains every fold on the open corpus</source>
        <translation>在打开的语料库上训练每一折</translation>
    </message>
    <message>
        <source>Every training writes a checkpoint; the study can be resumed later</source>
        <translation>每次训练都会写入检查点；之后可恢复实验</translation>
    </message>
    <message>
        <source>Goes on with the study that is shown; what had failed is tried again</source>
        <translation>继续当前显示的实验；失败的部分将重试</translation>
    </message>
    <message>
        <source>Shows a study that was begun before, here or by the command line</source>
        <translation>显示之前在此处或通过命令行开始的实验</translation>
    </message>
    <message>
        <source>Start cross-validation</source>
        <translation>开始交叉验证</translation>
    </message>
    <message>
        <source>Stop cross-validation</source>
        <translation>停止交叉验证</translation>
    </message>
    <message>
        <source>Resume cross-validation</source>
        <translation>恢复交叉验证</translation>
    </message>
    <message>
        <source>Open a study…</source>
        <translation>打开实验…</translation>
    </message>
    <message>
        <source>No cross-validation yet</source>
        <translation>尚无交叉验证</translation>
    </message>
    <message>
        <source>A cross-validation trains a fresh network for every fold and tells how well the options do on clips that none of them has learned, with intervals. Each fold is a process and a run of its own: one that dies loses nothing, and a stopped or killed study goes on where it was.</source>
        <translation>交叉验证为每折训练一个全新的网络，并给出这些选项在未学过的片段上的表现及其区间。每折都是独立的进程和运行：某一折崩溃不会丢失任何结果，实验停止或被终止后可从中断处继续。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyRun</name>
    <message>
        <source>Ablation study</source>
        <translation>消融实验</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Opening a study</source>
        <translation>正在打开实验</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::StudyView</name>
    <message>
        <source>%1: %2, ablation</source>
        <translation>%1：%2，消融</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>All trainings together</source>
        <translation>所有训练合计</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>各折</translation>
    </message>
    <message>
        <source>Double click: opens the fold&apos;s model on the Evaluate page</source>
        <translation>双击：在“评估”页打开该折的模型</translation>
    </message>
    <message>
        <source>Confusion matrix of all answers</source>
        <translation>所有判断的混淆矩阵</translation>
    </message>
    <message>
        <source>When the first training has finished, its confusion matrix.</source>
        <translation>第一次训练完成后显示其混淆矩阵。</translation>
    </message>
    <message>
        <source>Stopping: each training writes a checkpoint. %1</source>
        <translation>正在停止：各训练正在写入检查点。%1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Other processes are training it; Resume joins them. %1</source>
        <translation>其他进程正在训练；按“恢复”可加入。%1</translation>
    </message>
    <message>
        <source>Stopped; it can be resumed. %1</source>
        <translation>已停止，可恢复。%1</translation>
    </message>
    <message>
        <source>Finished. %1</source>
        <translation>已完成。%1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Suggester</name>
    <message>
        <source>Open a model first: File → Open model…, or train one on the Train page.</source>
        <translation>请先打开模型（文件 → 打开模型…），或在“训练”页训练一个。</translation>
    </message>
    <message>
        <source>The model suggests labels</source>
        <translation>模型建议标签</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be looked at by the model; they stay in the queue.</source>
        <translation>
            <numerusform>模型无法处理 %n 个片段，它们保留在队列中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model also knows classes that this project does not have: %1.</source>
        <translation>模型还包含本项目没有的类别：%1。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::SuggestionPanel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲标</translation>
    </message>
    <message>
        <source>Let the open model suggest</source>
        <translation>让打开的模型给出建议</translation>
    </message>
    <message>
        <source>Hides what the model says, so that it does not lead you</source>
        <translation>隐藏模型的判断，以免影响您</translation>
    </message>
    <message>
        <source>No model has looked at these clips yet.</source>
        <translation>尚无模型处理过这些片段。</translation>
    </message>
    <message>
        <source>Suggestions are hidden while you label blind.</source>
        <translation>盲标时不显示建议。</translation>
    </message>
    <message>
        <source>The model has not come to this clip yet.</source>
        <translation>模型尚未处理到此片段。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TimelineLanes</name>
    <message>
        <source>Class probabilities</source>
        <translation>类别概率</translation>
    </message>
    <message>
        <source>windows of %1</source>
        <translation>窗长 %1</translation>
    </message>
    <message>
        <source>This is a part of a longer file. Open the file itself to see its class probabilities over time.</source>
        <translation>这是较长文件的一部分。打开整个文件即可查看随时间变化的类别概率。</translation>
    </message>
    <message>
        <source>This recording lasts %1. Choose &quot;Compute class probabilities over time&quot; in the Lanes menu; it can be cancelled at any time.</source>
        <translation>此录音长 %1。请在“轨道”菜单中选择“计算随时间变化的类别概率”；可随时取消。</translation>
    </message>
    <message>
        <source>Class probabilities over time</source>
        <translation>随时间变化的类别概率</translation>
    </message>
    <message>
        <source>This was cancelled. Choose &quot;Compute class probabilities over time&quot; in the Lanes menu to try again.</source>
        <translation>已取消。在“轨道”菜单中选择“计算随时间变化的类别概率”即可重试。</translation>
    </message>
    <message>
        <source>Compute class probabilities over time</source>
        <translation>计算随时间变化的类别概率</translation>
    </message>
    <message>
        <source>Probabilities: window</source>
        <translation>概率：窗长</translation>
    </message>
    <message>
        <source>Probabilities: a window every</source>
        <translation>概率：窗移</translation>
    </message>
    <message>
        <source>Probabilities: smoothing</source>
        <translation>概率：平滑</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Export class probabilities…</source>
        <translation>导出类别概率…</translation>
    </message>
    <message>
        <source>Export class probabilities</source>
        <translation>导出类别概率</translation>
    </message>
    <message>
        <source>Table of windows (*.csv);;Audacity labels (*.txt);;Praat TextGrid (*.TextGrid)</source>
        <translation>窗口表格 (*.csv);;Audacity 标签 (*.txt);;Praat TextGrid (*.TextGrid)</translation>
    </message>
    <message>
        <source>Exporting class probabilities</source>
        <translation>正在导出类别概率</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::Tour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The training did not start.</source>
        <translation>训练未能启动。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Nothing came to an end for 15 minutes.</source>
        <translation>15 分钟内没有任何任务结束。</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrainPage</name>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>尚未进行训练</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <source>Load options from a file…</source>
        <translation>从文件加载选项…</translation>
    </message>
    <message>
        <source>Save options to a file…</source>
        <translation>将选项保存到文件…</translation>
    </message>
    <message>
        <source>Open a corpus first, on the Corpus page.</source>
        <translation>请先在“语料库”页打开语料库。</translation>
    </message>
    <message>
        <source>Save options</source>
        <translation>保存选项</translation>
    </message>
    <message>
        <source>Options (*.json)</source>
        <translation>选项 (*.json)</translation>
    </message>
    <message>
        <source>Load options</source>
        <translation>加载选项</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Measuring how fast this machine trains</source>
        <translation>正在测量本机的训练速度</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The folder of a run that has not ended</source>
        <translation>未结束的运行的文件夹</translation>
    </message>
    <message>
        <source>Where the run&apos;s corpus lies now</source>
        <translation>运行的语料库现在的位置</translation>
    </message>
    <message>
        <source>Trains a new run on the open corpus (Ctrl+Return)</source>
        <translation>在打开的语料库上训练新的运行（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Writes a checkpoint and waits; goes on at once (Ctrl+P)</source>
        <translation>写入检查点并等待；可立即继续（Ctrl+P）</translation>
    </message>
    <message>
        <source>Writes a checkpoint and ends; the run can be resumed later (Ctrl+.)</source>
        <translation>写入检查点并结束；之后可恢复运行（Ctrl+.）</translation>
    </message>
    <message>
        <source>Choose a preset and press Start. The window stays usable meanwhile: curves, filters and the confusion matrix appear here as the network learns.</source>
        <translation>选择预设，然后按“开始”。训练期间窗口仍可使用：网络学习时，曲线、滤波器和混淆矩阵会显示在此处。</translation>
    </message>
    <message>
        <source>Resume a run…</source>
        <translation>恢复运行…</translation>
    </message>
    <message>
        <source>Pause training, or go on</source>
        <translation>暂停或继续训练</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>查找选项</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrainingRun</name>
    <message>
        <source>Training %1</source>
        <translation>正在训练 %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n epoch(s)</source>
        <translation>
            <numerusform>%n 轮后停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, the best was epoch %1</source>
        <translation>已完成，最佳为第 %1 轮</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TransportBar</name>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation>%1 – %2（%3）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>播放或暂停（空格）</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Repeat the selection; drag on the time axis to select</source>
        <translation>循环播放选区；在时间轴上拖动以选取</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>显示更长时间（−）</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>显示更短时间（+）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show the whole recording (0)</source>
        <translation>显示整个录音（0）</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>cursor %1</source>
        <translation>光标 %1</translation>
    </message>
    <message>
        <source>nominal interval %1</source>
        <translation>标称区间 %1</translation>
    </message>
    <message>
        <source>selection %1</source>
        <translation>选区 %1</translation>
    </message>
    <message>
        <source>Listen to</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>What is played: the recording, what the network keeps of it, or one level</source>
        <translation>播放内容：录音、网络保留的内容或某一层级</translation>
    </message>
    <message>
        <source>Which lanes are shown, and how they are computed</source>
        <translation>显示哪些轨道及其计算方式</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrustBook</name>
    <message>
        <source>Testing explanations and attention</source>
        <translation>正在检验解释和注意力</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::TrustDialog</name>
    <message>
        <source>Tests of explanations and attention</source>
        <translation>解释和注意力的检验</translation>
    </message>
    <message>
        <source>Compare with another training…</source>
        <translation>与另一次训练比较…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>另存为 JSON…</translation>
    </message>
    <message>
        <source>Whether to believe it</source>
        <translation>是否可信</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Open a model, and a corpus or a recording to test it on.</source>
        <translation>请打开模型，以及用于检验的语料库或录音。</translation>
    </message>
    <message>
        <source>Another training of the same network</source>
        <translation>同一网络的另一次训练</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth)</source>
        <translation>模型 (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>另存为 JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the tests</source>
        <translation>正在保存检验结果</translation>
    </message>
    <message>
        <source>Testing… %1</source>
        <translation>正在检验… %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新检验</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>立即检验</translation>
    </message>
    <message numerus="yes">
        <source>Tested on %n clip(s), taken from: %1</source>
        <translation>
            <numerusform>已检验 %n 个片段，取自：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在检验…</translation>
    </message>
    <message>
        <source>This model was not tested yet.</source>
        <translation>此模型尚未检验。</translation>
    </message>
    <message numerus="yes">
        <source>The test takes %n clip(s) from: %1</source>
        <translation>
            <numerusform>检验将使用 %n 个片段，取自：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>After the tests.</source>
        <translation>检验后显示。</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Insertion</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Cascading randomisation</source>
        <translation>级联随机化</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveformDelegate</name>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveformLanes</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>相对满刻度</translation>
    </message>
    <message>
        <source>Drawing the waveform</source>
        <translation>正在绘制波形</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveletPanel</name>
    <message>
        <source>Measures</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Analysing the wavelets</source>
        <translation>正在分析小波</translation>
    </message>
    <message>
        <source>random kernels</source>
        <translation>随机核</translation>
    </message>
    <message>
        <source>%1 · started as %2 · %3 taps · input at %4 Hz</source>
        <translation>%1 · 初始为 %2 · %3 个抽头 · 输入 %4 Hz</translation>
    </message>
    <message numerus="yes">
        <source>This model has %n level(s).</source>
        <translation>
            <numerusform>此模型有 %n 个层级。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WaveletsPage</name>
    <message>
        <source>No model is open</source>
        <translation>未打开模型</translation>
    </message>
    <message>
        <source>Open a model file or a run folder, or train one: this page then shows what its wavelets became, beside the ones they started as.</source>
        <translation>打开模型文件或运行文件夹，或训练一个模型：本页将并列显示其小波的现状与初始形态。</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Next level</source>
        <translation>下一层级</translation>
    </message>
    <message>
        <source>Previous level</source>
        <translation>上一层级</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>层级 %1</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth);;All files (*)</source>
        <translation>模型 (*.safetensors *.pt *.pth);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Level %1 · %2</source>
        <translation>层级 %1 · %2</translation>
    </message>
    <message>
        <source>The threshold of level %1 no longer removes small coefficients: its sharpness or the sum of its thresholds is not above 0. Train with a lower rate for kernels and thresholds, or fix the thresholds.</source>
        <translation>层级 %1 的阈值不再去除小系数：其锐度或阈值之和不大于 0。请降低核和阈值的学习率重新训练，或固定阈值。</translation>
    </message>
    <message>
        <source>Wavelets</source>
        <translation>小波</translation>
    </message>
    <message>
        <source>No wavelets here</source>
        <translation>此处没有小波</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较对象…</translation>
    </message>
    <message>
        <source>Another &amp;run…</source>
        <translation>其他运行(&amp;R)…</translation>
    </message>
    <message>
        <source>Compare with the model of a run</source>
        <translation>与某次运行的模型比较</translation>
    </message>
    <message>
        <source>Another model &amp;file…</source>
        <translation>其他模型文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show one model again</source>
        <translation>恢复只显示一个模型</translation>
    </message>
    <message>
        <source>Kind of plots</source>
        <translation>图的类型</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>滤波器组</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Next kind of plots</source>
        <translation>下一类图</translation>
    </message>
    <message>
        <source>Previous kind of plots</source>
        <translation>上一类图</translation>
    </message>
    <message>
        <source>Later epoch</source>
        <translation>后一轮</translation>
    </message>
    <message>
        <source>Earlier epoch</source>
        <translation>前一轮</translation>
    </message>
    <message>
        <source>Play through the epochs</source>
        <translation>逐轮播放</translation>
    </message>
    <message>
        <source>Compare with a model</source>
        <translation>与模型比较</translation>
    </message>
    <message>
        <source>Opening model %1</source>
        <translation>正在打开模型 %1</translation>
    </message>
</context>
<context>
    <name>sigwavnet::studio::WorkForm</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::CurvePlot</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数坐标</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::Histogram</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 至 %2：%3</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::LaneStack</name>
    <message>
        <source>Lanes over time</source>
        <translation>时间轨道</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::LaneView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>显示整个录音</translation>
    </message>
    <message>
        <source>Hide this lane</source>
        <translation>隐藏此轨道</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::MatrixView</name>
    <message>
        <source>No results yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 识别正确</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 被认作 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>，占 %2 的 %1</translation>
    </message>
    <message>
        <source>, %1 of what was called %2</source>
        <translation>，占判为 %2 者的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %3 by %4: %n clip(s)</source>
        <translation>
            <numerusform>%2 为 %1，%4 为 %3：%n 个片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::NumberTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::ParallelCoordinates</name>
    <message>
        <source>No trials yet</source>
        <translation>尚无试验</translation>
    </message>
    <message>
        <source>Parallel coordinates of the trials</source>
        <translation>试验的平行坐标图</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Show all trials</source>
        <translation>显示所有试验</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::PlotView</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1 over %2: %3</source>
        <translation>%1 随 %2 变化：%3</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::ProbabilityBars</name>
    <message>
        <source>Class probabilities</source>
        <translation>类别概率</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
</context>
<context>
    <name>sigwavnet::widgets::TimeRuler</name>
    <message>
        <source>Time axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Drag to select a stretch, wheel to zoom, double click to show all</source>
        <translation>拖动选取一段，滚轮缩放，双击显示全部</translation>
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
        <translation>几秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This model is a %1: it has no wavelets.</source>
        <translation>此模型为 %1，没有小波。</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <translation>%1–%2%</translation>
    </message>
</context>
</TS>
