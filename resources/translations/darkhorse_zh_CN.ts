<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ArenaFigures</name>
    <message>
        <source>Category: %1.</source>
        <translation>类别：%1。</translation>
    </message>
    <message>
        <source>No model has a rating yet. Ratings appear as soon as the models have won and lost battles against each other.</source>
        <translation>还没有模型获得评分。只要各模型在对战中互有胜负，评分就会出现。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a chart, category</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Last vote: %1.</source>
        <translation>最近一票：%1。</translation>
    </message>
    <message>
        <source>Rating in Elo points</source>
        <translation>Elo 评分</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Votes so far</source>
        <translation>累计票数</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln vote(s):</source>
        <translation>
            <numerusform>%Ln 票之后：</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no ratings in this category yet, so nothing has changed over time.</source>
        <translation>此类别还没有评分，因此没有随时间的变化。</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>胜</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>负</translation>
    </message>
    <message>
        <source>Share of the model&apos;s battles</source>
        <translation>占该模型对战的比例</translation>
    </message>
    <message>
        <source>%1: won %2, tie %3, both bad %4, lost %5.</source>
        <translation>%1：胜 %2，平局 %3，都不好 %4，负 %5。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s).</source>
        <translation>
            <numerusform>%Ln 票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has voted in this category yet. Hold battles and give your verdicts.</source>
        <translation>此类别还没有人投票。请进行对战并给出评判。</translation>
    </message>
    <message>
        <source>%1 and %2 have not met.</source>
        <translation>%1 与 %2 尚未相遇。</translation>
    </message>
    <message numerus="yes">
        <source>%1 against %2: %Ln battle(s).</source>
        <translation>
            <numerusform>%1 对 %2：%Ln 场对战。</numerusform>
        </translation>
    </message>
    <message>
        <source>Won: %1, lost: %2, ties: %3, both bad: %4.</source>
        <translation>胜：%1，负：%2，平局：%3，都不好：%4。</translation>
    </message>
    <message>
        <source>Won without ties: %1.</source>
        <translation>不计平局的胜率：%1。</translation>
    </message>
    <message>
        <source>Predicted by the ratings: %1.</source>
        <translation>按评分预测：%1。</translation>
    </message>
    <message>
        <source>Observed, %</source>
        <translation>实际，%</translation>
    </message>
    <message>
        <source>Predicted, %</source>
        <translation>预测，%</translation>
    </message>
    <message>
        <source>Battles</source>
        <translation>对战</translation>
    </message>
    <message>
        <source>Mean share of battles won, without ties</source>
        <translation>平均胜率（不计平局）</translation>
    </message>
    <message>
        <source>Average win rate</source>
        <translation>平均胜率</translation>
    </message>
    <message>
        <source>%1 wins %2 of its battles on average over its opponents, without ties.</source>
        <translation>%1 对各对手的平均胜率（不计平局）为 %2。</translation>
    </message>
    <message>
        <source>No battle has been won or lost yet. Hold battles and give your verdicts.</source>
        <translation>还没有分出胜负的对战。请进行对战并给出评判。</translation>
    </message>
    <message>
        <source>%1: %2 of the won battles went to side A, interval from %3 to %4.</source>
        <translation>%1：分出胜负的对战中 A 侧占 %2，区间 %3 至 %4。</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>Share of won battles that went to side A</source>
        <translation>分出胜负的对战中 A 侧所占比例</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评测者</translation>
    </message>
    <message>
        <source>A better</source>
        <translation>A 更好</translation>
    </message>
    <message>
        <source>B better</source>
        <translation>B 更好</translation>
    </message>
    <message>
        <source>Share of A</source>
        <translation>A 的比例</translation>
    </message>
    <message>
        <source>All evaluators</source>
        <translation>全部评测者</translation>
    </message>
    <message>
        <source>Share of the evaluator&apos;s votes</source>
        <translation>占该评测者投票的比例</translation>
    </message>
    <message>
        <source>%1: A better %2, B better %3, tie %4, both bad %5.</source>
        <translation>%1：A 更好 %2，B 更好 %3，平局 %4，都不好 %5。</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他所有人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln vote(s).</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1：%Ln 票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other evaluator(s)</source>
        <translation>
            <numerusform>其他 %Ln 位评测者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryText</name>
    <message>
        <source>Overall</source>
        <translation>总榜</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>编程</translation>
    </message>
    <message>
        <source>Hard prompts</source>
        <translation>难题</translation>
    </message>
    <message>
        <source>Hard prompts (English)</source>
        <translation>难题（英语）</translation>
    </message>
    <message>
        <source>Instruction following</source>
        <translation>指令遵循</translation>
    </message>
    <message>
        <source>Math</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>Creative writing</source>
        <translation>创意写作</translation>
    </message>
    <message>
        <source>Longer queries</source>
        <translation>长提示词</translation>
    </message>
    <message>
        <source>Short queries</source>
        <translation>短提示词</translation>
    </message>
    <message>
        <source>Multi-turn</source>
        <translation>多轮对话</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Without ties</source>
        <translation>不含平局</translation>
    </message>
    <message>
        <source>Without short queries</source>
        <translation>不含短提示词</translation>
    </message>
    <message>
        <source>Without refusals</source>
        <translation>不含拒答</translation>
    </message>
    <message>
        <source>Without redundant prompts</source>
        <translation>不含重复提示词</translation>
    </message>
    <message>
        <source>Redundant prompts</source>
        <translation>重复提示词</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒答</translation>
    </message>
</context>
<context>
    <name>ChartKind</name>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Ratings over time</source>
        <translation>评分变化</translation>
    </message>
    <message>
        <source>Online Elo over time</source>
        <translation>实时 Elo 变化</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>Battle counts</source>
        <translation>对战次数</translation>
    </message>
    <message>
        <source>Average win rate</source>
        <translation>平均胜率</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Ranks by category</source>
        <translation>各类别名次</translation>
    </message>
    <message>
        <source>Ratings by category</source>
        <translation>各类别评分</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>左侧还是右侧</translation>
    </message>
    <message>
        <source>Votes by day</source>
        <translation>每日投票</translation>
    </message>
    <message>
        <source>Votes by evaluator</source>
        <translation>各评测者投票</translation>
    </message>
    <message>
        <source>Each model&apos;s rating with its interval.</source>
        <translation>每个模型的评分及其区间。</translation>
    </message>
    <message>
        <source>Rated anew from all votes up to each moment; the bands are the intervals of the first six models.</source>
        <translation>每个时刻都用此前全部投票重新评分；色带是前六个模型的区间。</translation>
    </message>
    <message>
        <source>Vote by vote in the order of time; it has no intervals.</source>
        <translation>按时间顺序逐票更新；没有区间。</translation>
    </message>
    <message>
        <source>How often the row beat the column, without ties, beside what the ratings predict. Click a cell to read its battles.</source>
        <translation>行胜列的频率（不计平局），旁边是按评分的预测。点击单元格可阅读这些对战。</translation>
    </message>
    <message>
        <source>How often two models met. Click a cell to read its battles.</source>
        <translation>两个模型相遇的次数。点击单元格可阅读这些对战。</translation>
    </message>
    <message>
        <source>Mean over all opponents of the share of battles won, without ties; every opponent weighs alike.</source>
        <translation>对所有对手的胜率（不计平局）的平均；每个对手权重相同。</translation>
    </message>
    <message>
        <source>How the battles of each model ended.</source>
        <translation>每个模型的对战结果。</translation>
    </message>
    <message>
        <source>One line for each model, its place in every category.</source>
        <translation>每个模型一条线，表示它在各类别中的名次。</translation>
    </message>
    <message>
        <source>How many of the won battles went to side A. A fair evaluator&apos;s interval holds the line at a half.</source>
        <translation>分出胜负的对战中有多少归 A 侧。公正的评测者，其区间包含一半处的线。</translation>
    </message>
    <message>
        <source>How many votes were cast on each day, and by whom; days of UTC.</source>
        <translation>每天投了多少票，由谁投的；按 UTC 日期。</translation>
    </message>
    <message>
        <source>How often each evaluator gave each verdict.</source>
        <translation>每位评测者给出各种评判的次数。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rating and price</source>
        <translation>评分与价格</translation>
    </message>
    <message>
        <source>Rating and length</source>
        <translation>评分与长度</translation>
    </message>
    <message>
        <source>Rating and speed</source>
        <translation>评分与速度</translation>
    </message>
    <message>
        <source>Effect of style</source>
        <translation>风格的影响</translation>
    </message>
    <message>
        <source>Published ratings over time</source>
        <translation>已发布评分的变化</translation>
    </message>
    <message>
        <source>Published leaderboard</source>
        <translation>已发布的排行榜</translation>
    </message>
    <message>
        <source>What was said with votes: praise counts for the winner, blame for the loser. All votes of the arena.</source>
        <translation>投票时所给的理由：褒扬归胜者，批评归负者。竞技场的全部投票。</translation>
    </message>
    <message>
        <source>Diamonds on the dashed line are the best trade-offs: no other model is better in both.</source>
        <translation>虚线上的菱形是最佳权衡：没有其他模型在两方面都更好。</translation>
    </message>
    <message>
        <source>What a longer or more decorated answer adds to its chance of being preferred, by style control.</source>
        <translation>按风格控制，更长或更多装饰的回答会增加多少被偏好的机会。</translation>
    </message>
    <message>
        <source>Leaderboards that others published; never mixed with this arena&apos;s votes.</source>
        <translation>他人发布的排行榜；绝不与本竞技场的投票混合。</translation>
    </message>
    <message>
        <source>Overview of ranks</source>
        <translation>名次总览</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>如果换一种做法</translation>
    </message>
    <message>
        <source>Does the order hold when one thing is done otherwise? The first column is what is shown elsewhere.</source>
        <translation>如果只改变一点做法，排序还成立吗？第一列就是别处所显示的结果。</translation>
    </message>
    <message>
        <source>What if, by rank</source>
        <translation>如果换一种做法：名次</translation>
    </message>
    <message>
        <source>Every model&apos;s rating in every category; the stronger the colour, the higher.</source>
        <translation>每个模型在每个类别中的评分；颜色越浓，评分越高。</translation>
    </message>
    <message>
        <source>Every model&apos;s rank in every category, as its interval says; the stronger the colour, the higher.</source>
        <translation>每个模型在每个类别中按区间得出的名次；颜色越浓，名次越高。</translation>
    </message>
    <message>
        <source>Every model&apos;s rank, as its interval says, when one thing is done otherwise; the stronger the colour, the higher.</source>
        <translation>改变其中一项做法时，每个模型按区间得出的名次；颜色越浓，名次越高。</translation>
    </message>
</context>
<context>
    <name>FactFigures</name>
    <message>
        <source>Rating in Elo points</source>
        <translation>Elo 评分</translation>
    </message>
    <message>
        <source>Dollars for a million output tokens</source>
        <translation>每百万输出 token 的美元价格</translation>
    </message>
    <message>
        <source>No rated model has a price yet. Enter prices on the page Models.</source>
        <translation>还没有带评分的模型有价格。请在“模型”页面输入价格。</translation>
    </message>
    <message>
        <source>Mean length of an answer in characters</source>
        <translation>回答的平均字符数</translation>
    </message>
    <message>
        <source>No rated model has answers yet: imported votes come without them.</source>
        <translation>带评分的模型还没有回答：导入的投票不含回答。</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Bold text</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a measure, its value</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>No other model is better in both.</source>
        <translation>没有其他模型在两方面都更好。</translation>
    </message>
    <message>
        <source>How often it was said</source>
        <translation>被提到的次数</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其他所有人</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Nobody has given a reason with a vote yet. They can be chosen after each verdict.</source>
        <translation>还没有人在投票时给出理由。每次评判后都可以选择理由。</translation>
    </message>
    <message>
        <source>Log-odds for one standard deviation</source>
        <translation>每个标准差对应的对数几率</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1: %2, interval from %3 to %4. Above 0 it was preferred.</source>
        <translation>%1：%2，区间 %3 至 %4。高于 0 表示更受偏好。</translation>
    </message>
    <message>
        <source>The ratings do not hold style equal. Choose style control on the leaderboard with Method.</source>
        <translation>当前评分没有控制风格。请在排行榜的“方法”中选择风格控制。</translation>
    </message>
    <message>
        <source>This arena has no published leaderboards yet. Import a table with model, rating and date, such as the history of Chatbot Arena&apos;s leaderboard.</source>
        <translation>此竞技场还没有已发布的排行榜。请导入含模型、评分和日期的表格，例如 Chatbot Arena 排行榜的历史。</translation>
    </message>
    <message>
        <source>%1 on %2: rating %3, rank %4.</source>
        <translation>%1，%2：评分 %3，名次 %4。</translation>
    </message>
    <message>
        <source>Interval from %1 to %2.</source>
        <translation>区间 %1 至 %2。</translation>
    </message>
    <message>
        <source>Organization: %1.</source>
        <translation>机构：%1。</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Published rating</source>
        <translation>已发布的评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln published leaderboard(s)</source>
        <translation>
            <numerusform>%Ln 份已发布的排行榜</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message numerus="yes">
        <source>As published; not rated from this arena&apos;s votes. %Ln model(s).</source>
        <translation>
            <numerusform>按发布原样显示；不由本竞技场的投票计算。%Ln 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>No server of a rated model has counted its tokens yet. Hold battles with models that answer live.</source>
        <translation>还没有已评分模型的服务器统计过词元数。请用实时作答的模型进行对战。</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>FindingsText</name>
    <message>
        <source>over %1</source>
        <comment>a share</comment>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>a share</comment>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>The interval leaves out 0: the votes tell the two apart.</source>
        <translation>区间不含 0：投票足以区分这两个模型。</translation>
    </message>
    <message>
        <source>The interval holds 0, and the two are too close to say how many votes would tell them apart.</source>
        <translation>区间包含 0，两者过于接近，无法说明还需要多少票才能区分。</translation>
    </message>
    <message>
        <source>The interval holds 0: the votes do not tell the two apart yet. If the difference stays as it is, about %1 more votes over all models would.</source>
        <translation>区间包含 0：投票还不足以区分两者。如果差距不变，所有模型合计大约还需要 %1 票。</translation>
    </message>
    <message>
        <source>Between just these two, about %1 would.</source>
        <translation>若只在这两者之间投票，大约需要 %1 票。</translation>
    </message>
    <message>
        <source>decided (p = %1)</source>
        <comment>sequential test</comment>
        <translation>已判定（p = %1）</translation>
    </message>
    <message>
        <source>not decided (p = %1)</source>
        <comment>sequential test</comment>
        <translation>未判定（p = %1）</translation>
    </message>
    <message>
        <source>Sequential test, valid however often you look: from all votes %1, from direct votes %2.</source>
        <translation>序贯检验，无论查看多少次都有效：按全部投票%1，按直接对战的投票%2。</translation>
    </message>
    <message>
        <source>%1: not defined for these verdicts.</source>
        <translation>%1：对这些评判没有定义。</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4).</source>
        <translation>%1：%2（%3 至 %4）。</translation>
    </message>
    <message>
        <source>%1 against %2, in the category %3.</source>
        <translation>%1 对 %2，类别：%3。</translation>
    </message>
    <message>
        <source>Difference: %1 points; %2 interval from %3 to %4. Expected score of the first: %5.</source>
        <translation>差距：%1 分；%2 区间为 %3 至 %4。前者的预期得分率：%5。</translation>
    </message>
    <message>
        <source>Probability that %1 is the better one: %2.</source>
        <translation>%1 更好的概率：%2。</translation>
    </message>
    <message>
        <source>There is no difference to show: one of the two has no rating, or the chosen method has no joint error of its ratings. Choose Bradley-Terry or Davidson with intervals.</source>
        <translation>无法显示差距：其中一个模型没有评分，或所选方法不提供评分的联合误差。请选择带区间的 Bradley-Terry 或 Davidson。</translation>
    </message>
    <message>
        <source>Direct battles: %1 won by the first, %2 by the second, %3 ties, %4 both bad.</source>
        <translation>直接对战：前者胜 %1，后者胜 %2，平局 %3，都不好 %4。</translation>
    </message>
    <message>
        <source>No small set of votes holds the first place: even without the fifth of the votes that matters most the same model leads, or there are too few models with a rating.</source>
        <translation>第一名不依赖少量投票：即使去掉影响最大的五分之一投票，领先的仍是同一模型；或者有评分的模型太少。</translation>
    </message>
    <message>
        <source>Without %1 of the votes (%2), %3 would lead instead of %4.</source>
        <translation>去掉 %1 票（%2）后，领先的将是 %3，而不是 %4。</translation>
    </message>
    <message>
        <source>This was checked by rating again without them. An even smaller set may exist.</source>
        <translation>这是去掉它们重新评分后得出的。可能存在更小的集合。</translation>
    </message>
    <message>
        <source>No two evaluators have judged the same prompt with the same pair of models yet, so there is nothing to compare.</source>
        <translation>还没有两位评测者评判过同一提示词下的同一对模型，因此没有可比较的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were judged by two or more evaluators.</source>
        <translation>
            <numerusform>%Ln 个项目由两位或更多评测者评判。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss kappa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorff alpha</translation>
    </message>
    <message>
        <source>Agree less with the others than chance explains: %1.</source>
        <translation>与其他人的一致程度低于偶然所能解释的：%1。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>List items</source>
        <translation>列表项</translation>
    </message>
    <message>
        <source>Bold text</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4), odds × %5</source>
        <translation>%1：%2（%3 至 %4），胜算 × %5</translation>
    </message>
    <message>
        <source>What an answer gains by one standard deviation more of each, in log-odds of being preferred, with its %1 interval. The ratings shown are those without it.</source>
        <translation>每项特征多一个标准差时，回答被选中的对数胜算增加多少，以及其 %1 区间。显示的评分已去除这部分。</translation>
    </message>
    <message>
        <source>An interval that holds 0 means that the votes do not show an effect. Style control removes association, not cause: a model that is longer because it says more is marked down, too.</source>
        <translation>区间包含 0 表示投票没有显示出影响。风格控制去除的是关联而不是原因：因内容更丰富而更长的模型也会被扣分。</translation>
    </message>
    <message>
        <source>%1 against %2: %3 points (%4 to %5).</source>
        <translation>%1 对 %2：%3 分（%4 至 %5）。</translation>
    </message>
    <message>
        <source>%1 is better with a probability of %2.</source>
        <translation>%1 更好的概率为 %2。</translation>
    </message>
    <message>
        <source>About %1 more votes over all models would tell them apart.</source>
        <translation>在所有模型上再有约 %1 票即可区分二者。</translation>
    </message>
    <message>
        <source>%1 against %2: the ratings have no difference to show.</source>
        <translation>%1 对 %2：评分给不出可显示的差值。</translation>
    </message>
    <message>
        <source>Common prompts: both were judged on %1, against each other or against others.</source>
        <translation>共同提示词：双方都在 %1 条提示词上被评判过，无论是相互对战还是与其他模型对战。</translation>
    </message>
    <message>
        <source>Common prompts: %1.</source>
        <translation>共同提示词：%1 条。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %Ln item(s), agreement %3, Cohen&apos;s kappa %4</source>
        <translation>
            <numerusform>%1 与 %2：%Ln 个项目，一致率 %3，Cohen kappa %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingChart</name>
    <message>
        <source>Rating in Elo points</source>
        <translation>评分（Elo 分）</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Leaderboard: %1</source>
        <comment>title of a report</comment>
        <translation>排行榜：%1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last vote: %1.</source>
        <translation>最近一票：%1。</translation>
    </message>
    <message>
        <source>Ratings are in Elo points: 100 points more are about 64 wins in 100, 400 points more ten wins to one loss. Only differences mean something.</source>
        <translation>评分以 Elo 分计：高 100 分约为 100 场胜 64 场，高 400 分约为十胜一负。只有差值有意义。</translation>
    </message>
    <message>
        <source>If the whole comparison were repeated many times, about %1 of the intervals would hold the true rating. Two models whose intervals overlap may well be equally good.</source>
        <translation>如果把整个比较重复许多次，约 %1 的区间会包含真实评分。区间重叠的两个模型完全可能一样好。</translation>
    </message>
    <message>
        <source>A model&apos;s rank is 1 plus the number of models whose whole interval lies above its own, so ranks can be shared.</source>
        <translation>模型的名次等于 1 加上区间整体高于它的模型数，因此名次可以并列。</translation>
    </message>
    <message>
        <source>Votes were cast without knowing the models. Wins are the share of the battles that were won or lost; both bad is the share of all.</source>
        <translation>投票时不知道模型名称。胜率只计分出胜负的对战；“都不好”占全部对战的比例。</translation>
    </message>
    <message>
        <source>What the numbers rest on</source>
        <translation>这些数字的依据</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Rank: %1.</source>
        <translation>名次：%1。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Place by rating</source>
        <translation>按评分的名次</translation>
    </message>
</context>
<context>
    <name>SliceText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>评测者</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>评判</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 等另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a restriction of the filter and its values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>未知语言</translation>
    </message>
    <message>
        <source>Battles held here</source>
        <translation>在此进行的对战</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>redundant prompts</comment>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Redundant prompts</source>
        <translation>重复提示词</translation>
    </message>
    <message>
        <source>counted</source>
        <comment>answers that name a model</comment>
        <translation>计入</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>answers that name a model</comment>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Answers that name a model</source>
        <translation>提到模型名称的回答</translation>
    </message>
</context>
<context>
    <name>StandingsColumns</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>To Overall</source>
        <translation>较总榜</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>Online Elo</source>
        <translation>实时 Elo</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Knowledge cutoff</source>
        <translation>知识截止</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>1 plus the number of models that are certainly stronger. Models share a rank when their intervals overlap; 2–4 means that the votes allow every rank from 2 to 4.</source>
        <translation>1 加上确定更强的模型个数。区间重叠的模型名次相同；“2–4”表示按目前的投票，第 2 到第 4 名都有可能。</translation>
    </message>
    <message>
        <source>Places won or lost against the model&apos;s rank in Overall.</source>
        <translation>与该模型在总榜中的名次相比升降了几位。</translation>
    </message>
    <message>
        <source>The model as it was set up, with its settings.</source>
        <translation>模型及其全部设置。</translation>
    </message>
    <message>
        <source>Who made the model.</source>
        <translation>模型的开发者。</translation>
    </message>
    <message>
        <source>Rating in Elo points by the chosen method: 400 points more are odds of ten to one.</source>
        <translation>按所选方法计算的 Elo 分：高 400 分表示十比一的胜算。</translation>
    </message>
    <message>
        <source>The range in which the rating lies with the stated confidence, drawn on one scale for all models.</source>
        <translation>评分以所示置信度所在的范围，所有模型使用同一刻度。</translation>
    </message>
    <message>
        <source>Points won or lost since the moment chosen above the table, rated in the same way.</source>
        <translation>自表格上方所选时刻以来评分的升降，计算方法相同。</translation>
    </message>
    <message>
        <source>Whether the votes are enough for a rating, and if not, why.</source>
        <translation>投票是否足以给出评分；如果不足，原因是什么。</translation>
    </message>
    <message>
        <source>Votes on battles of this model.</source>
        <translation>这个模型参加的对战所得的投票数。</translation>
    </message>
    <message>
        <source>Share of the battles won, of those that were won or lost.</source>
        <translation>在分出胜负的对战中获胜的比例。</translation>
    </message>
    <message>
        <source>Share of the battles in which both answers were judged bad. Each model&apos;s tip tells its interval.</source>
        <translation>两个回答都被评为不好的对战所占比例。区间见各模型的工具提示。</translation>
    </message>
    <message>
        <source>Elo rating updated vote by vote in the order of time. It depends on that order.</source>
        <translation>按时间顺序逐票更新的 Elo 评分，结果与投票顺序有关。</translation>
    </message>
    <message>
        <source>The license of the model, as it was entered.</source>
        <translation>模型的许可证，按录入内容显示。</translation>
    </message>
    <message>
        <source>Until when the model&apos;s knowledge reaches, as it was entered.</source>
        <translation>模型知识截止的时间，按录入内容显示。</translation>
    </message>
    <message>
        <source>US dollars for a million tokens, of the prompt and of the answer.</source>
        <translation>每百万 token 的美元价格：提示词与回答。</translation>
    </message>
</context>
<context>
    <name>StandingsText</name>
    <message>
        <source>%1 %</source>
        <comment>level of confidence</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This rating rests on few votes and may still move a long way. Hold more battles with this model.</source>
        <translation>这个评分依据的投票很少，还可能有很大变化。请用这个模型进行更多对战。</translation>
    </message>
    <message>
        <source>This model has won every battle, so there is no limit to how strong it may be. Its first loss or tie gives it a number: hold more battles with it.</source>
        <translation>这个模型赢了所有对战，因此无法确定它有多强。输一次或平一次之后就会有评分，请用它进行更多对战。</translation>
    </message>
    <message>
        <source>This model has lost every battle, so there is no limit to how weak it may be. Its first win or tie gives it a number: hold more battles with it.</source>
        <translation>这个模型输掉了所有对战，因此无法确定它有多弱。赢一次或平一次之后就会有评分，请用它进行更多对战。</translation>
    </message>
    <message>
        <source>This model belongs to a group that has never lost to the others, so the distance between them has no limit. Hold more battles between this group and the others.</source>
        <translation>这个模型所在的组从未输给其他模型，因此两者的差距没有上限。请让这一组与其他模型进行更多对战。</translation>
    </message>
    <message>
        <source>This model belongs to a group that has never won against the others, so the distance between them has no limit. Hold more battles between this group and the others.</source>
        <translation>这个模型所在的组从未赢过其他模型，因此两者的差距没有上限。请让这一组与其他模型进行更多对战。</translation>
    </message>
    <message>
        <source>Nobody has voted on this model yet. Hold battles with it.</source>
        <translation>还没有人对这个模型投票。请用它进行对战。</translation>
    </message>
    <message>
        <source>No chain of votes connects this model with the rated ones. Hold battles between it and a model that has a rating.</source>
        <translation>没有投票把这个模型与已评分的模型联系起来。请让它与有评分的模型对战。</translation>
    </message>
    <message>
        <source>The votes so far do not say whether this model is better or worse than the rated ones. Hold more battles between it and a model that has a rating.</source>
        <translation>目前的投票还不能说明这个模型比已评分的模型好还是差。请让它与有评分的模型进行更多对战。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s).</source>
        <translation>
            <numerusform>%Ln 票。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit has not converged: treat these numbers with care.</source>
        <translation>拟合没有收敛，请谨慎看待这些数字。</translation>
    </message>
    <message>
        <source>%1: rating %2, %3 interval from %4 to %5.</source>
        <translation>%1：评分 %2，%3 区间为 %4 至 %5。</translation>
    </message>
    <message>
        <source>%1: rating %2.</source>
        <translation>%1：评分 %2。</translation>
    </message>
    <message>
        <source>%1: no rating.</source>
        <translation>%1：没有评分。</translation>
    </message>
    <message>
        <source>Category: %1.</source>
        <translation>类别：%1。</translation>
    </message>
    <message>
        <source>Rank %1.</source>
        <translation>第 %1 名。</translation>
    </message>
    <message>
        <source>Against each opponent all battles of this model went one way, so nobody here has a rating yet. Hold more battles: a result the other way, or a tie, gives the numbers a limit.</source>
        <translation>这个模型与每个对手的对战结果都偏向同一方，因此目前谁都没有评分。请进行更多对战：出现相反的结果或平局之后，数字才有界限。</translation>
    </message>
    <message>
        <source>Bradley-Terry</source>
        <translation>Bradley-Terry</translation>
    </message>
    <message>
        <source>Davidson</source>
        <translation>Davidson</translation>
    </message>
    <message>
        <source>Online Elo</source>
        <translation>实时 Elo</translation>
    </message>
    <message>
        <source>%1 ratings with %2 intervals (sandwich estimate).</source>
        <translation>%1 评分，%2 区间（三明治估计）。</translation>
    </message>
    <message>
        <source>%1 ratings without intervals.</source>
        <translation>%1 评分，不含区间。</translation>
    </message>
    <message>
        <source>Anchor: %1 at %2.</source>
        <translation>锚点：%1，评分 %2。</translation>
    </message>
    <message>
        <source>The anchor has no rating here; the mean is 1000.</source>
        <translation>锚点在此没有评分；平均为 1000。</translation>
    </message>
    <message>
        <source>Every pair of models weighs alike.</source>
        <translation>每对模型权重相同。</translation>
    </message>
    <message>
        <source>Ties and both-bads are left out.</source>
        <translation>不计平局和“都不好”。</translation>
    </message>
    <message>
        <source>Tie parameter: %1.</source>
        <translation>平局参数：%1。</translation>
    </message>
    <message>
        <source>Both answers bad in %1 of its battles (%2 to %3).</source>
        <translation>在其 %1 的对战中两个回答都不好（%2 至 %3）。</translation>
    </message>
    <message>
        <source>Style of the answers held equal (FastChat).</source>
        <translation>回答风格视为相同（FastChat）。</translation>
    </message>
    <message>
        <source>Style of the answers held equal (arena-rank).</source>
        <translation>回答风格视为相同（arena-rank）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) without their answers are left out.</source>
        <translation>
            <numerusform>%Ln 个没有回答文本的投票未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn towards the overall ratings as far as its votes do not tell.</source>
        <translation>在自身投票不足以判断时，向总体评分靠拢。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <comment>of the bootstrap</comment>
        <translation>
            <numerusform>%Ln 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of whole prompts</source>
        <translation>%1，按整个提示词抽样</translation>
    </message>
    <message>
        <source>%1 of whole evaluators</source>
        <translation>%1，按整个评测者抽样</translation>
    </message>
    <message>
        <source>K %1</source>
        <comment>of online Elo</comment>
        <translation>K %1</translation>
    </message>
    <message>
        <source>scale %1</source>
        <comment>of online Elo</comment>
        <translation>尺度 %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <comment>of online Elo</comment>
        <translation>底数 %1</translation>
    </message>
    <message>
        <source>start %1</source>
        <comment>of online Elo</comment>
        <translation>起点 %1</translation>
    </message>
    <message>
        <source>%1 ratings with %2 intervals (bootstrap, %3).</source>
        <translation>%1 评分，%2 区间（自助法，%3）。</translation>
    </message>
    <message>
        <source>Every round is shifted onto the anchor.</source>
        <translation>每一轮都平移到锚点。</translation>
    </message>
    <message>
        <source>Online Elo with %1.</source>
        <translation>实时 Elo：%1。</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>筛选：%1。</translation>
    </message>
    <message>
        <source>This is the declared analysis.</source>
        <translation>这是已声明的分析。</translation>
    </message>
    <message>
        <source>Exploratory: this is not the declared analysis.</source>
        <translation>探索性分析：并非已声明的分析。</translation>
    </message>
</context>
<context>
    <name>WhatIfFigures</name>
    <message>
        <source>As shown</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Online Elo</source>
        <translation>实时 Elo</translation>
    </message>
    <message>
        <source>Bradley-Terry</source>
        <translation>Bradley-Terry</translation>
    </message>
    <message>
        <source>Davidson</source>
        <translation>Davidson</translation>
    </message>
    <message>
        <source>Style held equal</source>
        <translation>控制风格</translation>
    </message>
    <message>
        <source>Style not held equal</source>
        <translation>不控制风格</translation>
    </message>
    <message>
        <source>Without ties</source>
        <translation>不计平局</translation>
    </message>
    <message>
        <source>With ties</source>
        <translation>计入平局</translation>
    </message>
    <message>
        <source>All pairs alike</source>
        <translation>各对等权</translation>
    </message>
    <message>
        <source>Pairs as often as they met</source>
        <translation>按交手次数</translation>
    </message>
    <message>
        <source>Without redundant prompts</source>
        <translation>不计重复提示词</translation>
    </message>
    <message>
        <source>With redundant prompts</source>
        <translation>计入重复提示词</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>an evaluator</comment>
        <translation>不计 %1</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>No model has a rating yet. Ratings appear as soon as the models have won and lost battles against each other.</source>
        <translation>还没有模型获得评分。模型之间互有胜负之后，评分就会出现。</translation>
    </message>
    <message>
        <source>Analysis: %1.</source>
        <translation>分析：%1。</translation>
    </message>
    <message>
        <source>Sandwich intervals</source>
        <translation>三明治区间</translation>
    </message>
    <message>
        <source>Bootstrap intervals</source>
        <translation>自助法区间</translation>
    </message>
    <message>
        <source>Without named models</source>
        <translation>不计提到名称的回答</translation>
    </message>
    <message>
        <source>With named models</source>
        <translation>计入提到名称的回答</translation>
    </message>
    <message>
        <source>Anchor: %1</source>
        <comment>a model</comment>
        <translation>锚点：%1</translation>
    </message>
    <message>
        <source>Without an anchor</source>
        <translation>无锚点</translation>
    </message>
</context>
<context>
    <name>darkhorse::AheadButton</name>
    <message>
        <source>&amp;Make Answers Ahead…</source>
        <translation>预先生成回答(&amp;M)…</translation>
    </message>
    <message>
        <source>Asks models the prompts of a file now, so that battles need no network later.</source>
        <translation>现在就向模型提出文件中的提示词，这样以后对战不需要网络。</translation>
    </message>
</context>
<context>
    <name>darkhorse::AheadDialog</name>
    <message>
        <source>Choose Prompts</source>
        <translation>选择提示词</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln prompt(s)</source>
        <comment>name of the file</comment>
        <translation>
            <numerusform>%1：%Ln 个提示词</numerusform>
        </translation>
    </message>
    <message>
        <source>Made: %1, there before: %2, failed: %3, cost: $%4</source>
        <translation>已生成：%1，原有：%2，失败：%3，费用：$%4</translation>
    </message>
    <message>
        <source>%1, time left: %2</source>
        <translation>%1，剩余时间：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how it ended, then the counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1
The last failure: %2</source>
        <translation>%1
最近一次失败：%2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Stopped. The same again goes on from here.</source>
        <translation>已停止。再次执行会从这里继续。</translation>
    </message>
    <message>
        <source>The cost limit is reached.</source>
        <translation>已达到费用上限。</translation>
    </message>
    <message>
        <source>The arena could not be written.</source>
        <translation>无法写入竞技场。</translation>
    </message>
    <message>
        <source>Make Answers Ahead</source>
        <translation>预先生成回答</translation>
    </message>
    <message>
        <source>Asks models every prompt of a file and keeps the answers, so that battles over these prompts need no network. What is there already is not asked again.</source>
        <translation>向模型提出文件中的每个提示词并保存回答，这样用这些提示词对战时就不需要网络。已有的回答不会重复请求。</translation>
    </message>
    <message>
        <source>Choose &amp;Prompts…</source>
        <translation>选择提示词(&amp;P)…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, JSON, JSON lines or CSV.</source>
        <translation>每行一个提示词的文本、JSON、JSON Lines 或 CSV。</translation>
    </message>
    <message>
        <source>&amp;Models to ask:</source>
        <translation>要提问的模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Questions at a time for each server:</source>
        <translation>每个服务器同时提问数(&amp;Q)：</translation>
    </message>
    <message>
        <source>Stop at a &amp;cost of (US dollars):</source>
        <translation>费用达到此数时停止（美元）(&amp;C)：</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Models to ask</source>
        <translation>要提问的模型</translation>
    </message>
    <message>
        <source>Questions at a time for each server</source>
        <translation>每个服务器同时提问数</translation>
    </message>
    <message>
        <source>Cost limit in US dollars</source>
        <translation>费用上限（美元）</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>目前的回答</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>darkhorse::AliasDialog</name>
    <message>
        <source>Other Names of Models</source>
        <translation>模型的其他名称</translation>
    </message>
    <message>
        <source>What is ticked counts for the model beside it, in votes, answers and published leaderboards. Nothing is renamed: untick it, and the name stands for itself again.</source>
        <translation>勾选的名称计入旁边的模型：包括投票、回答和已发布的排行榜。不会重命名任何内容：取消勾选后，该名称又代表它自己。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>计入模型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Other names of models</source>
        <translation>模型的其他名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>counts &amp;for:</source>
        <translation>计入(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>相似</translation>
    </message>
</context>
<context>
    <name>darkhorse::AnswerPane</name>
    <message>
        <source>%1 by %2</source>
        <comment>model by organization</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 的回答</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>复制 %1 的回答</translation>
    </message>
</context>
<context>
    <name>darkhorse::ArenaStatus</name>
    <message>
        <source>Sample arena</source>
        <translation>示例竞技场</translation>
    </message>
    <message>
        <source>Evaluator: %1</source>
        <translation>评测者：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln 票</numerusform>
        </translation>
    </message>
    <message>
        <source>The standings are not current</source>
        <translation>排行榜不是最新的</translation>
    </message>
    <message>
        <source>The last change could not be rated, so the last board is still shown. Votes are safe; open the arena again to try anew.
Details: %1</source>
        <translation>最近的更改未能计入评分，因此仍显示上一次的排行榜。投票已安全保存；请重新打开竞技场再试。
详细信息：%1</translation>
    </message>
    <message>
        <source>%1 (sample arena)</source>
        <translation>%1（示例竞技场）</translation>
    </message>
</context>
<context>
    <name>darkhorse::BattleDetail</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Choose a battle to read its answers.</source>
        <translation>选择一场对战即可阅读其中的回答。</translation>
    </message>
</context>
<context>
    <name>darkhorse::BattleIntro</name>
    <message>
        <source>Which answer is better?</source>
        <translation>哪个回答更好？</translation>
    </message>
    <message>
        <source>Two models answer the same prompt without their names. You judge the answers, then you see who wrote them and how the ratings move.</source>
        <translation>两个模型匿名回答同一个提示词。你先评判回答，然后就能看到是谁写的，以及评分如何变化。</translation>
    </message>
    <message>
        <source>Battle rules…</source>
        <translation>对战规则…</translation>
    </message>
    <message>
        <source>How answers are shown, which models meet, and which names are covered.</source>
        <translation>回答如何显示、哪些模型相遇以及遮盖哪些名称。</translation>
    </message>
    <message>
        <source>Two models are needed for a battle</source>
        <translation>对战需要两个模型</translation>
    </message>
    <message>
        <source>Fewer than two models of this arena take part. Add servers, model files or recorded answers, or switch on models that are there already.</source>
        <translation>此竞技场中参加对战的模型不足两个。请添加服务器、模型文件或预录回答，或启用已有的模型。</translation>
    </message>
    <message>
        <source>Go to Models</source>
        <translation>前往“模型”页</translation>
    </message>
</context>
<context>
    <name>darkhorse::BattleNotice</name>
    <message numerus="yes">
        <source>%Ln verdict(s) of this session are final and count now. The history names their models.</source>
        <translation>
            <numerusform>本次会话的 %Ln 个评判已定，现在计入。历史记录中写明了模型的名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) of this session are final and count now.</source>
        <translation>
            <numerusform>本次会话的 %Ln 个评判已定，现在计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>This battle does not count. %1</source>
        <translation>本场对战不计入。%1</translation>
    </message>
    <message>
        <source>This battle does not count: one of the two models did not answer. The history says why.</source>
        <translation>本次对战不计入：两个模型中有一个没有回答。原因见历史。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新提示词</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You skipped this battle. It does not count.</source>
        <translation>你跳过了这场对战。它不计入结果。</translation>
    </message>
    <message>
        <source>You skipped this battle: %1. It does not count.</source>
        <translation>你跳过了这场对战：%1。它不计入结果。</translation>
    </message>
    <message>
        <source>The last prompt was stopped. You can judge what was said before, or ask on.</source>
        <translation>最后一个提示词已停止。你可以评判之前的回答，或继续提问。</translation>
    </message>
    <message>
        <source>The last prompt was not answered by both models. You can judge what was said before, or ask on.</source>
        <translation>两个模型没有都回答最后一个提示词。你可以评判之前的回答，或继续提问。</translation>
    </message>
    <message>
        <source>Answers to this prompt were recorded earlier. Whichever models answer it here, they go on only as it was recorded.</source>
        <translation>此提示词的回答是事先录制的。无论由哪些模型回答，对话都只能按录制的内容继续。</translation>
    </message>
</context>
<context>
    <name>darkhorse::BattlePage</name>
    <message>
        <source>Battle</source>
        <translation>对战</translation>
    </message>
</context>
<context>
    <name>darkhorse::BattleText</name>
    <message>
        <source>Model A</source>
        <translation>模型 A</translation>
    </message>
    <message>
        <source>Model B</source>
        <translation>模型 B</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待回答…</translation>
    </message>
    <message>
        <source>No rating yet</source>
        <translation>暂无评分</translation>
    </message>
    <message>
        <source>First rating: %1</source>
        <translation>首次评分：%1</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <comment>rating before, rating after, change</comment>
        <translation>%1 → %2（%3）</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>Rank %1 → %2</source>
        <translation>名次 %1 → %2</translation>
    </message>
    <message>
        <source>You voted: %1</source>
        <translation>你的评判：%1</translation>
    </message>
    <message>
        <source>First text after %1, complete after %2.</source>
        <translation>%1 后出现首段文本，%2 后完成。</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>有用</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清楚</translation>
    </message>
    <message>
        <source>Instructions followed</source>
        <translation>遵循指令</translation>
    </message>
    <message>
        <source>The other is superficial</source>
        <translation>另一个较肤浅</translation>
    </message>
    <message>
        <source>The other is incorrect</source>
        <translation>另一个有错误</translation>
    </message>
    <message>
        <source>The other is unclear</source>
        <translation>另一个不清楚</translation>
    </message>
    <message>
        <source>The other ignores instructions</source>
        <translation>另一个忽略指令</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>比较确定</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>The prompt is unclear</source>
        <translation>提示词不清楚</translation>
    </message>
    <message>
        <source>Beyond what I can judge</source>
        <translation>超出我的评判能力</translation>
    </message>
    <message>
        <source>The answers are the same</source>
        <translation>两个回答相同</translation>
    </message>
    <message>
        <source>An answer is broken off or garbled</source>
        <translation>回答中断或乱码</translation>
    </message>
    <message>
        <source>I do not want to judge this</source>
        <translation>我不想评判这个</translation>
    </message>
    <message>
        <source>All pairs alike</source>
        <translation>所有组合均等</translation>
    </message>
    <message>
        <source>By their draw weights</source>
        <translation>按抽取权重</translation>
    </message>
    <message>
        <source>The most informative pair</source>
        <translation>信息量最大的组合</translation>
    </message>
    <message>
        <source>Balanced over each prompt</source>
        <translation>在每条提示词上均衡</translation>
    </message>
</context>
<context>
    <name>darkhorse::BlindnessDialog</name>
    <message>
        <source>All evaluators</source>
        <translation>全部评测者</translation>
    </message>
    <message>
        <source>How blind were the evaluators?</source>
        <translation>评测者的盲测效果如何？</translation>
    </message>
    <message>
        <source>Reading the votes…</source>
        <translation>正在读取投票…</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评测者</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>猜测次数</translation>
    </message>
    <message>
        <source>Blinding index</source>
        <translation>盲测指数</translation>
    </message>
    <message>
        <source>Verdicts for a side</source>
        <translation>选择某一侧的评判</translation>
    </message>
    <message>
        <source>For the left one</source>
        <translation>选左侧</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>评测者</translation>
    </message>
    <message>
        <source>Models, the most recognizable first</source>
        <translation>模型（最易辨认的在前）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody has been asked yet which model it was, and no battle has come back with its sides exchanged. The battle rules say how often that happens.</source>
        <translation>还没有询问过是哪个模型，也没有交换左右后重现的对战。频率在对战规则中设置。</translation>
    </message>
    <message>
        <source>An index of 0 is guessing at random, 1 is knowing every time. Battles that come back with their sides exchanged are judged again. In parentheses: 95 % intervals.</source>
        <translation>指数 0 表示随机猜测，1 表示每次都猜对。交换左右后重现的对战会再次评判。括号内为 95% 区间。</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>再次评判</translation>
    </message>
    <message>
        <source>Same verdict</source>
        <translation>评判相同</translation>
    </message>
</context>
<context>
    <name>darkhorse::BootstrapFields</name>
    <message>
        <source>Bootstrap</source>
        <translation>自助法</translation>
    </message>
    <message>
        <source>Ro&amp;unds:</source>
        <translation>轮数(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Draws:</source>
        <translation>抽取(&amp;D)：</translation>
    </message>
    <message>
        <source>Single votes</source>
        <translation>单张投票</translation>
    </message>
    <message>
        <source>All votes on the same prompts at once</source>
        <translation>同一提示词的全部投票一起</translation>
    </message>
    <message>
        <source>All votes of an evaluator at once</source>
        <translation>同一评测者的全部投票一起</translation>
    </message>
    <message>
        <source>Votes that belong together may be alike; drawn at once, they make intervals wider and more honest.</source>
        <translation>相关的投票可能彼此相似；一起抽取会使区间更宽、更诚实。</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>种子(&amp;E)：</translation>
    </message>
    <message>
        <source>Equal seeds give equal intervals.</source>
        <translation>相同的种子给出相同的区间。</translation>
    </message>
    <message>
        <source>Shift every round onto the anchor, as &amp;FastChat does</source>
        <translation>每一轮都平移到锚点，如 FastChat(&amp;F)</translation>
    </message>
    <message>
        <source>The anchor then has no interval, and its uncertainty is in everyone else&apos;s.</source>
        <translation>这样锚点没有区间，它的不确定性进入其他所有模型。</translation>
    </message>
</context>
<context>
    <name>darkhorse::Bundles</name>
    <message>
        <source>Bundles (*.dhbundle)</source>
        <translation>竞技场包 (*.dhbundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评测者</translation>
    </message>
    <message>
        <source>Battle</source>
        <translation>对战</translation>
    </message>
    <message>
        <source>Recorded answer</source>
        <translation>预录回答</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1: the bundle’s version stays.</source>
        <translation>%1：保留包中的版本。</translation>
    </message>
    <message>
        <source>%1: this arena’s version stays.</source>
        <translation>%1：保留此竞技场的版本。</translation>
    </message>
    <message>
        <source>The bundle was signed on this computer.</source>
        <translation>此包在本机签名。</translation>
    </message>
    <message>
        <source>The bundle was signed by the installation %1.</source>
        <translation>此包由安装 %1 签名。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new battle(s).</source>
        <translation>
            <numerusform>新增 %Ln 场对战。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new model(s).</source>
        <translation>
            <numerusform>%Ln 个新模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new evaluator(s).</source>
        <translation>
            <numerusform>%Ln 位新评测者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) differ from those of this arena; the same version of each stays in every arena that is merged.</source>
        <translation>
            <numerusform>%Ln 条记录与此竞技场不同；所有合并的竞技场都保留同一版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging the bundle…</source>
        <translation>正在合并包…</translation>
    </message>
    <message>
        <source>Reading the bundle…</source>
        <translation>正在读取包…</translation>
    </message>
    <message>
        <source>Export the Whole Arena</source>
        <translation>导出整个竞技场</translation>
    </message>
    <message>
        <source>arena</source>
        <comment>name of a file without its ending</comment>
        <translation>竞技场</translation>
    </message>
    <message>
        <source>Writing the bundle…</source>
        <translation>正在写入包…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written and signed.</source>
        <translation>
            <numerusform>已写入并签名 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge a Bundle</source>
        <translation>合并包</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>The bundle was merged.</source>
        <translation>包已合并。</translation>
    </message>
    <message>
        <source>Of a battle that differs, the other version is set aside: it does not count, but it is not lost.</source>
        <translation>对于内容不同的对战，另一个版本会被搁置：不计入结果，但也不会丢失。</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>其他名称</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>……还有 %Ln 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new other name(s) of models.</source>
        <translation>
            <numerusform>%Ln 个新的模型其他名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) of other kinds, such as prompts, recorded answers, notes and tags.</source>
        <translation>
            <numerusform>%Ln 条其他类型的新记录，例如提示、已录回答、备注和标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is in it is in this arena already.</source>
        <translation>其中的全部内容都已在此竞技场中。</translation>
    </message>
    <message>
        <source>This bundle is damaged, or was changed after it was signed.</source>
        <translation>此包已损坏，或在签名后被更改。</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Ask whoever made it to send it again.</source>
        <translation>未从中取用任何内容。请让制作者重新发送。</translation>
    </message>
    <message>
        <source>This file is no bundle, or one of a newer version of Darkhorse.</source>
        <translation>此文件不是包，或来自更新版本的 Darkhorse。</translation>
    </message>
    <message>
        <source>Choose a file that was written with “Export the whole arena”.</source>
        <translation>请选择用“导出整个竞技场”写出的文件。</translation>
    </message>
</context>
<context>
    <name>darkhorse::CategoryDialog</name>
    <message>
        <source>A condition lacks its value, or has one that is no number or day.</source>
        <translation>有条件缺少值，或者值不是数字或日期。</translation>
    </message>
    <message>
        <source>%1 of %2 votes fit.</source>
        <translation>%2 票中有 %1 票符合。</translation>
    </message>
    <message>
        <source>%1 of %2 votes fit; %3 are not labelled, so nobody knows.</source>
        <translation>%2 票中有 %1 票符合；%3 票没有标注，无法判断。</translation>
    </message>
    <message>
        <source>Export your categories</source>
        <translation>导出自己的类别</translation>
    </message>
    <message>
        <source>Categories (*.json)</source>
        <translation>类别 (*.json)</translation>
    </message>
    <message>
        <source>Import categories</source>
        <translation>导入类别</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>A vote counts when:</source>
        <translation>以下情况计入投票：</translation>
    </message>
    <message>
        <source>all conditions hold</source>
        <translation>满足所有条件</translation>
    </message>
    <message>
        <source>any condition holds</source>
        <translation>满足任一条件</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
</context>
<context>
    <name>darkhorse::CategoryTools</name>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Which votes every leaderboard leaves out, and what the categories mean</source>
        <translation>所有排行榜都不计入哪些投票，以及各类别的含义</translation>
    </message>
    <message>
        <source>Leave out redundant prompts</source>
        <translation>不计入重复提示词</translation>
    </message>
    <message>
        <source>Leave out refusals</source>
        <translation>不计入拒答</translation>
    </message>
    <message>
        <source>Edit categories…</source>
        <translation>编辑类别…</translation>
    </message>
    <message>
        <source>Label prompts by a model…</source>
        <translation>由模型标注提示词…</translation>
    </message>
    <message>
        <source>Votes that do not count…</source>
        <translation>不计入的投票…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ChartExport</name>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>Import published leaderboards…</source>
        <translation>导入已发布的排行榜…</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>report</source>
        <comment>name of a file without its ending</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>The standings of this view with charts and notes on the method</source>
        <translation>此视图的排名，附图表和方法说明</translation>
    </message>
</context>
<context>
    <name>darkhorse::ChartPane</name>
    <message>
        <source>Start a battle</source>
        <translation>开始对战</translation>
    </message>
    <message>
        <source>Import published leaderboards…</source>
        <translation>导入已发布的排行榜…</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Shows the chart as it was</source>
        <translation>显示图表过去的样子</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>查看模型</translation>
    </message>
    <message>
        <source>Show the leaderboard</source>
        <translation>查看排行榜</translation>
    </message>
    <message>
        <source>No vote passes the filter. Lift a restriction, or all of them.</source>
        <translation>没有投票通过筛选。请取消一项或全部限制。</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
</context>
<context>
    <name>darkhorse::ChartSource</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln vote(s)</source>
        <translation>
            <numerusform>%Ln 票之后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>&amp;Chart:</source>
        <translation>图表(&amp;C)：</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>类别(&amp;A)：</translation>
    </message>
    <message>
        <source>Which votes count for this chart</source>
        <translation>此图表计入哪些投票</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the numbers behind the chart</source>
        <translation>显示图表背后的数字</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Keeps what is shown under a name, or as a text that others can open</source>
        <translation>以名称保存当前视图，或作为他人可打开的文本</translation>
    </message>
</context>
<context>
    <name>darkhorse::CleaningDialog</name>
    <message>
        <source>Votes That Do Not Count</source>
        <translation>不计入的投票</translation>
    </message>
    <message>
        <source>What is ticked here is left out of every leaderboard and chart. Nothing is deleted: untick it, and the votes count again.</source>
        <translation>勾选的内容不计入任何排行榜和图表。不会删除任何内容：取消勾选后，这些投票重新计入。</translation>
    </message>
    <message>
        <source>Answers that &amp;name a model or its maker</source>
        <translation>提到模型或其开发方的回答(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Error messages in place of answers</source>
        <translation>以错误信息代替的回答(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Unfinished answers</source>
        <translation>未完成的回答(&amp;U)</translation>
    </message>
    <message>
        <source>Votes of these e&amp;valuators:</source>
        <translation>以下评测者的投票(&amp;V)：</translation>
    </message>
    <message>
        <source>Evaluators who do not vote as &amp;others do:</source>
        <translation>投票与他人不同的评测者(&amp;O)：</translation>
    </message>
    <message>
        <source>More votes of an evaluator and &amp;day than:</source>
        <translation>评测者每日投票超过(&amp;D)：</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>名称，用逗号分隔</translation>
    </message>
    <message>
        <source>Evaluators whose votes are left out</source>
        <translation>投票不计入的评测者</translation>
    </message>
    <message>
        <source>by Chatbot Arena&apos;s test</source>
        <translation>按 Chatbot Arena 的检验</translation>
    </message>
    <message>
        <source>by the test of Chatbot Arena&apos;s paper</source>
        <translation>按 Chatbot Arena 论文的检验</translation>
    </message>
    <message>
        <source>Test of evaluators</source>
        <translation>评测者检验</translation>
    </message>
    <message>
        <source>Votes of an evaluator and day</source>
        <translation>评测者每日投票数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Model A</source>
        <translation>模型 A</translation>
    </message>
    <message>
        <source>Model B</source>
        <translation>模型 B</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评测者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Votes that do not count</source>
        <translation>不计入的投票</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>The votes are being looked through…</source>
        <translation>正在查看投票…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) do not count.</source>
        <translation>
            <numerusform>%Ln 票不计入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::CodeCopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>复制这段代码</translation>
    </message>
</context>
<context>
    <name>darkhorse::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Ticked columns are shown in this order, the upper ones further left.</source>
        <translation>勾选的列按此顺序显示，越靠上越靠左。</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>自动调整</translation>
    </message>
</context>
<context>
    <name>darkhorse::ConditionRow</name>
    <message>
        <source>Language (codes)</source>
        <translation>语言（代码）</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>About code</source>
        <translation>关于代码</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>提示词的词元数</translation>
    </message>
    <message>
        <source>Characters of the prompt</source>
        <translation>提示词的字符数</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评测者</translation>
    </message>
    <message>
        <source>Date of the vote</source>
        <translation>投票日期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>提示词集</translation>
    </message>
    <message>
        <source>Topic in the prompt set</source>
        <translation>提示词集中的主题</translation>
    </message>
    <message>
        <source>A side refused</source>
        <translation>有一方拒答</translation>
    </message>
    <message>
        <source>Redundant prompt</source>
        <translation>重复提示词</translation>
    </message>
    <message>
        <source>Nearly redundant prompt</source>
        <translation>近似重复提示词</translation>
    </message>
    <message>
        <source>Signs of hardness (0 to 7)</source>
        <translation>难度标志（0 至 7）</translation>
    </message>
    <message>
        <source>Instruction following (0 to 5)</source>
        <translation>指令遵循（0 至 5）</translation>
    </message>
    <message>
        <source>Math (0 or 1)</source>
        <translation>数学（0 或 1）</translation>
    </message>
    <message>
        <source>Creative writing (0 or 1)</source>
        <translation>创意写作（0 或 1）</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不是其中任何一个</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>below</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>What the condition asks</source>
        <translation>条件的内容</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>比较的值</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>删除此条件</translation>
    </message>
</context>
<context>
    <name>darkhorse::ContestantDialog</name>
    <message>
        <source>Edit Model</source>
        <translation>编辑模型</translation>
    </message>
    <message>
        <source>Add Model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Asks the server one short question with these settings.</source>
        <translation>用这些设置向服务器提一个简短的问题。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asking the server for its models…</source>
        <translation>正在向服务器查询模型…</translation>
    </message>
    <message>
        <source>The server answers, but it offers no models.</source>
        <translation>服务器有响应，但没有提供模型。</translation>
    </message>
    <message numerus="yes">
        <source>The server offers %Ln model(s).</source>
        <translation>
            <numerusform>服务器提供 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the model a short question…</source>
        <translation>正在向模型提一个简短的问题…</translation>
    </message>
    <message>
        <source>It works: the model answered in %1.</source>
        <translation>一切正常：模型在 %1 内作答。</translation>
    </message>
    <message>
        <source>It works: %1 answered in %2.</source>
        <translation>一切正常：%1 在 %2 内作答。</translation>
    </message>
    <message>
        <source>Putting the key into the keychain…</source>
        <translation>正在把密钥存入密钥环…</translation>
    </message>
    <message>
        <source>%1
Details: %2</source>
        <translation>%1
详细信息：%2</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>This model has battles. If what it is asked changes, a new version is made and rated on its own; this one keeps its votes and takes no more part.</source>
        <translation>此模型已有对战。如果提问方式改变，会建立单独评分的新版本；当前版本保留投票，不再参加对战。</translation>
    </message>
    <message>
        <source>It works, but the server refuses these settings and is asked without them: %1.</source>
        <translation>可以使用，但服务器拒绝以下设置，提问时不再发送：%1。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>正在读取文件：%1 %</translation>
    </message>
    <message>
        <source>The file is another one than the one that answered so far.</source>
        <translation>该文件与此前作答的文件不同。</translation>
    </message>
    <message>
        <source>Another llama-server runs it: %1 answered so far.</source>
        <translation>运行它的 llama-server 已更换：此前作答的是 %1。</translation>
    </message>
    <message>
        <source>Save makes a new version of the model.</source>
        <translation>保存后将生成该模型的新版本。</translation>
    </message>
</context>
<context>
    <name>darkhorse::ContestantExtras</name>
    <message>
        <source>Numbers from 0, or nothing.</source>
        <translation>不小于 0 的数字，或留空。</translation>
    </message>
    <message>
        <source>Enter the name to show instead.</source>
        <translation>请输入代替显示的名称。</translation>
    </message>
    <message>
        <source>A number above 0.</source>
        <translation>大于 0 的数字。</translation>
    </message>
    <message>
        <source>Kno&amp;wledge cutoff:</source>
        <translation>知识截止(&amp;W)：</translation>
    </message>
    <message>
        <source>Co&amp;dename:</source>
        <translation>代号(&amp;D)：</translation>
    </message>
    <message>
        <source>Drawing wei&amp;ght:</source>
        <translation>抽取权重(&amp;G)：</translation>
    </message>
    <message>
        <source>For example 2023/12</source>
        <translation>例如 2023/12</translation>
    </message>
    <message>
        <source>Price of what the model reads</source>
        <translation>模型读取内容的价格</translation>
    </message>
    <message>
        <source>Price of what the model writes</source>
        <translation>模型写出内容的价格</translation>
    </message>
    <message>
        <source>Show the codename only</source>
        <translation>只显示代号</translation>
    </message>
    <message>
        <source>Price, &amp;USD:</source>
        <translation>价格（美元）(&amp;U)：</translation>
    </message>
    <message>
        <source>Read, a million tokens</source>
        <translation>输入，每百万 token</translation>
    </message>
    <message>
        <source>Written, a million tokens</source>
        <translation>输出，每百万 token</translation>
    </message>
</context>
<context>
    <name>darkhorse::ContestantForm</name>
    <message>
        <source>Enter the address of the server, for example http://localhost:8080/v1.</source>
        <translation>请输入服务器地址，例如 http://localhost:8080/v1。</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>这不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address: it is stored in the arena. Use the key below.</source>
        <translation>请勿在地址中包含用户名和密码，因为地址会存入竞技场。请使用下面的密钥。</translation>
    </message>
    <message>
        <source>The key holds line breaks.</source>
        <translation>密钥中含有换行。</translation>
    </message>
    <message>
        <source>Enter the name of a variable, not the key itself, for example OPENAI_API_KEY.</source>
        <translation>请输入变量名，而不是密钥本身，例如 OPENAI_API_KEY。</translation>
    </message>
    <message>
        <source>Enter the name that the leaderboard shows.</source>
        <translation>请输入在排行榜上显示的名称。</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Model ID:</source>
        <translation>模型 ID(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Organization:</source>
        <translation>机构(&amp;O)：</translation>
    </message>
    <message>
        <source>Li&amp;cense:</source>
        <translation>许可证(&amp;C)：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>&amp;List Models</source>
        <translation>列出模型(&amp;L)</translation>
    </message>
    <message>
        <source>This address sends everything, the key too, without encryption.</source>
        <translation>此地址会不加密地发送所有内容，包括密钥。</translation>
    </message>
    <message>
        <source>Prov&amp;ider:</source>
        <translation>提供商(&amp;I)：</translation>
    </message>
    <message>
        <source>API &amp;version:</source>
        <translation>API 版本(&amp;V)：</translation>
    </message>
    <message>
        <source>Send without encryption all the same</source>
        <translation>仍然不加密发送</translation>
    </message>
    <message>
        <source>Kept; type to replace it</source>
        <translation>已保存；输入以替换</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>May stay empty if the keychain has the key of this server already.</source>
        <translation>如果密钥环中已有该服务器的密钥，可以留空。</translation>
    </message>
    <message>
        <source>The name that the server expects. A server with one model needs none.</source>
        <translation>服务器所期望的名称。只有一个模型的服务器无需填写。</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可留空</translation>
    </message>
</context>
<context>
    <name>darkhorse::ContestantModel</name>
    <message>
        <source>%1, takes part</source>
        <translation>%1，参加</translation>
    </message>
    <message>
        <source>%1, does not take part</source>
        <translation>%1，不参加</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>预录回答</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded answer(s)</source>
        <translation>
            <numerusform>%Ln 个预录回答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>model ID, address</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Answers from</source>
        <translation>回答来源</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参加对战</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>The server refuses these settings and is asked without them: %1.</source>
        <translation>服务器拒绝以下设置，提问时不再发送：%1。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>%1 的新版本</translation>
    </message>
    <message>
        <source>Knows the world until %1</source>
        <translation>知识截止：%1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Knowledge cutoff</source>
        <translation>知识截止</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Counts for %1</source>
        <translation>计入 %1</translation>
    </message>
</context>
<context>
    <name>darkhorse::DifferenceBar</name>
    <message>
        <source>Two models</source>
        <translation>两个模型</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>更多(&amp;M)…</translation>
    </message>
    <message>
        <source>Everything that the votes say of these two models</source>
        <translation>投票对这两个模型的全部说明</translation>
    </message>
    <message>
        <source>&amp;Battles</source>
        <translation>对战(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the battles of these two models in the history</source>
        <translation>在历史中显示这两个模型的对战</translation>
    </message>
    <message>
        <source>Let go of these two models</source>
        <translation>不再比较这两个模型</translation>
    </message>
    <message>
        <source>Common &amp;prompts</source>
        <translation>共同提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Shows in the history what either of them answered to prompts that both were judged on</source>
        <translation>在历史中显示双方都被评判过的提示词下各自的回答</translation>
    </message>
</context>
<context>
    <name>darkhorse::DrawRules</name>
    <message>
        <source>Evaluators for a pair on a prompt of a set</source>
        <translation>每个提示词的每对模型由几位评测者评判</translation>
    </message>
    <message>
        <source>Five times as likely</source>
        <translation>抽中几率五倍</translation>
    </message>
    <message>
        <source>Not drawn for now</source>
        <translation>暂不抽取</translation>
    </message>
    <message>
        <source>Meets half of the time</source>
        <translation>一半场次的对手</translation>
    </message>
    <message>
        <source>Meets nobody but</source>
        <translation>只与这些对战</translation>
    </message>
    <message>
        <source>model, model</source>
        <translation>模型, 模型</translation>
    </message>
    <message>
        <source>model: rival, rival</source>
        <translation>模型: 对手, 对手</translation>
    </message>
    <message>
        <source>Together they judge each pair that often on each prompt of the set that they work through; nobody judges one twice.</source>
        <translation>对正在完成的集合中的每个提示词，他们合计把每对模型评判这么多次；没有人重复评判。</translation>
    </message>
</context>
<context>
    <name>darkhorse::DrawingNotice</name>
    <message>
        <source>The chart is being drawn: part %1 of %2…</source>
        <translation>正在绘制图表：第 %1 部分，共 %2 部分…</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>正在绘制图表…</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
    <message>
        <source>Leaves the chart as it was before</source>
        <translation>保留之前的图表</translation>
    </message>
    <message>
        <source>&amp;Draw it</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <source>Draws the chosen chart after all</source>
        <translation>仍然绘制所选图表</translation>
    </message>
    <message>
        <source>The chart was given up; nothing new is shown.</source>
        <translation>已放弃绘制该图表；显示的内容没有变化。</translation>
    </message>
</context>
<context>
    <name>darkhorse::DuelView</name>
    <message>
        <source>Raw text</source>
        <translation>原始文本</translation>
    </message>
    <message>
        <source>Shows both answers as plain text, exactly as they came.</source>
        <translation>以纯文本原样显示两个回答。</translation>
    </message>
    <message>
        <source>Show both answers as plain text, exactly as they came.</source>
        <translation>以纯文本原样显示两个回答。</translation>
    </message>
    <message>
        <source>Prompt of this battle</source>
        <translation>本场对战的提示词</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Scrolls one answer along with the other.</source>
        <translation>一个回答随另一个一起滚动。</translation>
    </message>
</context>
<context>
    <name>darkhorse::EloFields</name>
    <message>
        <source>Online Elo</source>
        <translation>实时 Elo</translation>
    </message>
    <message>
        <source>&amp;K:</source>
        <translation>&amp;K：</translation>
    </message>
    <message>
        <source>How far a single vote moves a rating at most, in points.</source>
        <translation>单张投票最多使评分变动多少分。</translation>
    </message>
    <message>
        <source>This many points more make a win so many times as likely as a loss as the base says.</source>
        <translation>高出这么多分时，获胜的可能是落败的“底数”倍。</translation>
    </message>
    <message>
        <source>&amp;Base:</source>
        <translation>底数(&amp;B)：</translation>
    </message>
    <message>
        <source>The rating of a model without votes.</source>
        <translation>没有投票的模型的评分。</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>尺度(&amp;L)：</translation>
    </message>
    <message>
        <source>Be&amp;gins at:</source>
        <translation>起点(&amp;G)：</translation>
    </message>
</context>
<context>
    <name>darkhorse::EnginePanel</name>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>loading, %1 %</source>
        <translation>正在加载，%1 %</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) under way</source>
        <translation>
            <numerusform>正在给出 %Ln 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Choose llama-server</source>
        <translation>选择 llama-server</translation>
    </message>
    <message>
        <source>llama-server was not found on this computer. It is part of llama.cpp: on Debian and its relatives packaging/get-llama-server.sh of the Darkhorse sources fetches it; elsewhere Homebrew, winget, Nix or the release archives of github.com/ggml-org/llama.cpp have it. Then choose it here, or put it on PATH.</source>
        <translation>在这台计算机上没有找到 llama-server。它是 llama.cpp 的一部分：在 Debian 及其衍生系统上，可用 Darkhorse 源代码中的 packaging/get-llama-server.sh 获取；其他系统可从 Homebrew、winget、Nix 或 github.com/ggml-org/llama.cpp 的发布包获取。然后在这里选择它，或把它加入 PATH。</translation>
    </message>
    <message>
        <source>%1 is not a program that can be started. Choose another one.</source>
        <translation>%1 不是可以启动的程序，请另选一个。</translation>
    </message>
    <message>
        <source>Model files run in %1</source>
        <translation>模型文件由 %1 运行</translation>
    </message>
    <message>
        <source>Model files run in %1 (%2)</source>
        <translation>模型文件由 %1 运行（%2）</translation>
    </message>
    <message>
        <source>%1 does not say which version it is; it may be another program.</source>
        <translation>%1 没有说明自己的版本，它可能是别的程序。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, state of its server</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Use the One on &amp;PATH</source>
        <translation>使用 PATH 中的(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top Server</source>
        <translation>停止服务器(&amp;T)</translation>
    </message>
    <message>
        <source>Servers of model files</source>
        <translation>模型文件的服务器</translation>
    </message>
    <message>
        <source>What the server wrote</source>
        <translation>服务器的输出</translation>
    </message>
    <message>
        <source>Nothing yet. A server starts when its model is asked.</source>
        <translation>暂无内容。向模型提问时，它的服务器才会启动。</translation>
    </message>
    <message>
        <source>reading the file, %1 %</source>
        <translation>正在读取文件，%1 %</translation>
    </message>
</context>
<context>
    <name>darkhorse::ErrorText</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>请检查文件是否还在、你是否有读取权限。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Choose another folder, or check that you may write to this one.</source>
        <translation>请选择其他文件夹，或检查你是否有权写入这个文件夹。</translation>
    </message>
    <message>
        <source>The file has a format that Darkhorse does not read.</source>
        <translation>Darkhorse 不支持这种文件格式。</translation>
    </message>
    <message>
        <source>Choose a file in one of the formats that the user guide lists.</source>
        <translation>请选择用户指南中所列格式的文件。</translation>
    </message>
    <message>
        <source>Something that was entered cannot be used.</source>
        <translation>输入的内容无法使用。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请改正后重试。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>它已经不在了。</translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation>请检查名称，或另选一个。</translation>
    </message>
    <message>
        <source>There is one with this name already.</source>
        <translation>这个名称已经存在。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make room and try again. What was stored before is safe.</source>
        <translation>请腾出空间后重试。之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>This file is not an arena: it is no database at all.</source>
        <translation>这个文件不是竞技场：它根本不是数据库。</translation>
    </message>
    <message>
        <source>Choose an arena file, or make a new arena. The file was not changed.</source>
        <translation>请选择一个竞技场文件，或新建竞技场。文件没有改动。</translation>
    </message>
    <message>
        <source>This arena is damaged.</source>
        <translation>这个竞技场已损坏。</translation>
    </message>
    <message>
        <source>Open a backup, or recover it with the sqlite3 program. The file was not changed.</source>
        <translation>请打开备份，或用 sqlite3 程序修复。文件没有改动。</translation>
    </message>
    <message>
        <source>This arena was made by a newer version of Darkhorse.</source>
        <translation>这个竞技场由更新版本的 Darkhorse 创建。</translation>
    </message>
    <message>
        <source>Update Darkhorse to open it. The file was not changed.</source>
        <translation>请更新 Darkhorse 后再打开。文件没有改动。</translation>
    </message>
    <message>
        <source>This file is a database of another program, not an arena.</source>
        <translation>这个文件是其他程序的数据库，不是竞技场。</translation>
    </message>
    <message>
        <source>This arena cannot be written to, so no vote could be stored.</source>
        <translation>这个竞技场不可写，无法保存投票。</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write, and open the copy.</source>
        <translation>请把它复制到可写的文件夹，然后打开副本。</translation>
    </message>
    <message>
        <source>Another program is using this arena.</source>
        <translation>另一个程序正在使用这个竞技场。</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>请关闭另一个程序，然后重试。</translation>
    </message>
    <message>
        <source>The arena&apos;s database reported a failure.</source>
        <translation>竞技场的数据库报告了错误。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the details help to find the cause.</source>
        <translation>请重试。如果再次发生，详细信息有助于查找原因。</translation>
    </message>
    <message>
        <source>A server could not be reached.</source>
        <translation>无法连接到服务器。</translation>
    </message>
    <message>
        <source>Check that it is running and that its address is right.</source>
        <translation>请检查它是否正在运行、地址是否正确。</translation>
    </message>
    <message>
        <source>No secure connection to a server was possible.</source>
        <translation>无法与服务器建立安全连接。</translation>
    </message>
    <message>
        <source>Check its address, its certificate and this computer&apos;s clock.</source>
        <translation>请检查服务器的地址、证书和本机的时钟。</translation>
    </message>
    <message>
        <source>A server did not accept the key.</source>
        <translation>服务器不接受密钥。</translation>
    </message>
    <message>
        <source>Check the key of the models on the page Models.</source>
        <translation>请在“模型”页面检查模型的密钥。</translation>
    </message>
    <message>
        <source>A server did not accept the request.</source>
        <translation>服务器拒绝了请求。</translation>
    </message>
    <message>
        <source>Check the sampling settings on the page Models, or try a shorter prompt.</source>
        <translation>请在“模型”页面检查采样设置，或换一个较短的提示词。</translation>
    </message>
    <message>
        <source>A server is getting too many requests.</source>
        <translation>发给服务器的请求过多。</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>请等一分钟再试。</translation>
    </message>
    <message>
        <source>The account at a provider is used up.</source>
        <translation>服务商账户的额度已用完。</translation>
    </message>
    <message>
        <source>Top it up, or switch off the models that use it.</source>
        <translation>请充值，或停用使用该账户的模型。</translation>
    </message>
    <message>
        <source>A server reported a failure of its own.</source>
        <translation>服务器自身发生故障。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>系统密钥环没有响应。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use an environment variable for the key.</source>
        <translation>请解锁密钥环，或用环境变量提供密钥。</translation>
    </message>
    <message>
        <source>An answer broke off before its end.</source>
        <translation>回答中途断开。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>An answer took too long: nothing came any more.</source>
        <translation>回答超时：长时间没有新的内容。</translation>
    </message>
    <message>
        <source>Try again, or check whether the server is overloaded.</source>
        <translation>请重试，或检查服务器是否过载。</translation>
    </message>
    <message>
        <source>A provider withheld an answer.</source>
        <translation>服务商没有给出回答。</translation>
    </message>
    <message>
        <source>Try again, or use another prompt.</source>
        <translation>请重试，或换一个提示词。</translation>
    </message>
    <message>
        <source>An answer was empty.</source>
        <translation>回答是空的。</translation>
    </message>
    <message>
        <source>The battle was stopped.</source>
        <translation>对战已停止。</translation>
    </message>
    <message>
        <source>A recorded model has no answer to this prompt.</source>
        <translation>预录模型没有这个提示词的回答。</translation>
    </message>
    <message>
        <source>Choose one of the suggested prompts, or add a model that answers by itself.</source>
        <translation>请选择一个推荐的提示词，或添加能够自行回答的模型。</translation>
    </message>
    <message>
        <source>Fewer than two models can answer this prompt.</source>
        <translation>能回答这个提示词的模型不足两个。</translation>
    </message>
    <message>
        <source>Choose one of the suggested prompts, or switch on or add models on the page Models.</source>
        <translation>请选择一个推荐的提示词，或在“模型”页面启用或添加模型。</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>现在无法进行这项操作。</translation>
    </message>
    <message>
        <source>Finish what is under way first.</source>
        <translation>请先完成正在进行的操作。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, then what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>A key is missing, or nobody allowed its use.</source>
        <translation>缺少密钥，或尚未允许使用它。</translation>
    </message>
    <message>
        <source>Edit the model on the page Models: enter the key, set the environment variable, or press Check and allow it.</source>
        <translation>请在“模型”页编辑该模型：输入密钥、设置环境变量，或按“检查”并允许使用。</translation>
    </message>
    <message>
        <source>A model is not there: its server does not know it, or its file is another one now.</source>
        <translation>模型不存在：服务器不认识它，或者它的文件已被更换。</translation>
    </message>
    <message>
        <source>Check address, model ID and file on the page Models.</source>
        <translation>请在“模型”页检查地址、模型 ID 和文件。</translation>
    </message>
    <message>
        <source>A server sent no answer, but something that is not understood, or far more than an answer can be.</source>
        <translation>服务器发来的不是回答，而是无法理解的内容，或者远远超出一个回答的长度。</translation>
    </message>
    <message>
        <source>Check address and protocol on the page Models, or limit the tokens there.</source>
        <translation>请在“模型”页检查地址和协议，或者在那里限制 token 数。</translation>
    </message>
</context>
<context>
    <name>darkhorse::EvaluatorBar</name>
    <message>
        <source>Who judges?</source>
        <translation>谁来评判？</translation>
    </message>
    <message>
        <source>Choose a name or type a new one. The session of %1 ends with it.</source>
        <translation>选择一个名字或输入新的名字。%1 的会话将随之结束。</translation>
    </message>
    <message>
        <source>Judging: %1</source>
        <translation>评测者：%1</translation>
    </message>
    <message>
        <source>Says who judges, and lets somebody else go on.</source>
        <translation>显示评测者，并可换人继续。</translation>
    </message>
    <message>
        <source>Guidelines (G)</source>
        <translation>评判指南 (G)</translation>
    </message>
    <message>
        <source>Shows how battles of this arena are to be judged.</source>
        <translation>显示应如何评判这个竞技场的对战。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) today</source>
        <translation>
            <numerusform>今天 %Ln 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in this session</source>
        <translation>
            <numerusform>本次会话 %Ln 票</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>每小时 %1 票</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>评判指南</translation>
    </message>
</context>
<context>
    <name>darkhorse::ExamineMenu</name>
    <message>
        <source>Compare the two selected models</source>
        <translation>比较选中的两个模型</translation>
    </message>
    <message>
        <source>Compare the first two models</source>
        <translation>比较前两个模型</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>两个模型</translation>
    </message>
    <message>
        <source>How firm is the first place?</source>
        <translation>第一名有多稳固？</translation>
    </message>
    <message>
        <source>Do the evaluators agree?</source>
        <translation>评测者意见一致吗？</translation>
    </message>
    <message>
        <source>What does style add?</source>
        <translation>风格带来多少优势？</translation>
    </message>
    <message>
        <source>What does style add? (choose it under Method)</source>
        <translation>风格带来多少优势？（在“方法”中选择）</translation>
    </message>
    <message>
        <source>Declare this analysis</source>
        <translation>声明此分析</translation>
    </message>
    <message>
        <source>Every other filter or way of rating is marked as exploratory from then on</source>
        <translation>此后其他任何筛选或评分方法都会标为探索性</translation>
    </message>
    <message>
        <source>Show the declared analysis</source>
        <translation>显示已声明的分析</translation>
    </message>
    <message>
        <source>Take the declaration back</source>
        <translation>撤回声明</translation>
    </message>
</context>
<context>
    <name>darkhorse::ExportDialog</name>
    <message>
        <source>The preview is being made…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>请选择两个不同的模型。</translation>
    </message>
    <message>
        <source>Nothing of this arena has a place in such a file.</source>
        <translation>此竞技场没有可写入此类文件的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The ratings of %Ln category(ies) leave.</source>
        <translation>
            <numerusform>将导出 %Ln 个类别的评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replaced (%1)</source>
        <translation>已替换(&amp;R)（%1）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written.</source>
        <translation>
            <numerusform>已写入 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The standings were written.</source>
        <translation>排名情况已写入。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>What Will &amp;Leave</source>
        <translation>将导出的内容(&amp;L)</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Begins with (length)</source>
        <translation>开头（长度）</translation>
    </message>
    <message>
        <source>Battle</source>
        <translation>对战</translation>
    </message>
    <message>
        <source>Personal data that are replaced</source>
        <translation>被替换的个人数据</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ExportMenu</name>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>leaderboard</source>
        <comment>name of a file without its ending</comment>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Copy table for a spreadsheet</source>
        <translation>复制表格（用于电子表格）</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>将表格复制为 CSV</translation>
    </message>
    <message>
        <source>Copy chart as a picture</source>
        <translation>将图表复制为图片</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>保存图表…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ExportOptions</name>
    <message>
        <source>&amp;What:</source>
        <translation>内容(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>列(&amp;C)：</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Chatbot Arena’s</source>
        <translation>Chatbot Arena 的列</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>全部(&amp;E)</translation>
    </message>
    <message>
        <source>As lists of &amp;messages</source>
        <translation>写成消息列表(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>第一个模型</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二个模型</translation>
    </message>
    <message>
        <source>&amp;Anonymous, for publication</source>
        <translation>匿名，用于发布(&amp;A)</translation>
    </message>
    <message>
        <source>Evaluators get pseudonyms, personal data in texts are replaced, and models that are still secret are not named.</source>
        <translation>评测者使用化名，文本中的个人数据被替换，仍保密的模型不署名。</translation>
    </message>
    <message>
        <source>Replace these &amp;names, too:</source>
        <translation>同时替换这些名称(&amp;N)：</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>时间(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>darkhorse::ExportText</name>
    <message>
        <source>Standings</source>
        <translation>排名情况</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Battles with conversations</source>
        <translation>带对话的对战</translation>
    </message>
    <message>
        <source>Preference pairs for training</source>
        <translation>训练用偏好对</translation>
    </message>
    <message>
        <source>Two models for LLM Comparator</source>
        <translation>供 LLM Comparator 使用的两个模型</translation>
    </message>
    <message>
        <source>Ratings, intervals and ranks of every category, as they are now.</source>
        <translation>所有类别当前的评分、区间和名次。</translation>
    </message>
    <message>
        <source>One row a vote, in the columns of Chatbot Arena&apos;s files, or more.</source>
        <translation>每票一行，列与 Chatbot Arena 的文件相同，也可更多。</translation>
    </message>
    <message>
        <source>One object a line: the vote and both conversations.</source>
        <translation>每行一个对象：投票和双方对话。</translation>
    </message>
    <message>
        <source>One object a line: prompt, chosen and rejected answer. Ties are left out.</source>
        <translation>每行一个对象：提示词、被选中的回答和被拒绝的回答。平局不写入。</translation>
    </message>
    <message>
        <source>One file that LLM Comparator opens. It compares two models.</source>
        <translation>可由 LLM Comparator 打开的文件，用于比较两个模型。</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>To the hour</source>
        <translation>精确到小时</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>精确到日</translation>
    </message>
    <message>
        <source>To the month</source>
        <translation>精确到月</translation>
    </message>
    <message>
        <source>Key or password</source>
        <translation>密钥或密码</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Path in a home folder</source>
        <translation>主文件夹中的路径</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>提示词 %1</translation>
    </message>
    <message>
        <source>Answer A %1</source>
        <translation>A 方回答 %1</translation>
    </message>
    <message>
        <source>Answer B %1</source>
        <translation>B 方回答 %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) leave, %1.</source>
        <translation>
            <numerusform>将导出 %Ln 条记录，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are left out: ties, battles without texts, or with several turns.</source>
        <translation>
            <numerusform>略去 %Ln 票：平局、没有文本或多轮的对战。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are left out: other models, or without texts.</source>
        <translation>
            <numerusform>略去 %Ln 票：其他模型或没有文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data are replaced.</source>
        <translation>
            <numerusform>已替换 %Ln 处个人数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>No personal data were found in texts.</source>
        <translation>文本中未发现个人数据。</translation>
    </message>
</context>
<context>
    <name>darkhorse::FileFields</name>
    <message>
        <source>Choose a Model File</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>SHA-256: %1
Run by: %2</source>
        <translation>SHA-256：%1
运行程序：%2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
</context>
<context>
    <name>darkhorse::FileWork</name>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>目前 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::FilterBar</name>
    <message>
        <source>%1. Click to lift this restriction.</source>
        <translation>%1。点击可取消此限制。</translation>
    </message>
    <message>
        <source>Lift the restriction %1</source>
        <translation>取消限制 %1</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>筛选(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Filter (%1)…</source>
        <comment>with the number of restrictions</comment>
        <translation>筛选 (%1)(&amp;F)…</translation>
    </message>
    <message>
        <source>Rate only some votes: of some days, people, languages, models, verdicts or sources</source>
        <translation>只计算部分投票：按日期、评测者、语言、模型、评判或来源</translation>
    </message>
</context>
<context>
    <name>darkhorse::FilterDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list and how many are ticked</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Tick at least two models: a vote compares two.</source>
        <translation>请至少勾选两个模型：一次投票比较两个。</translation>
    </message>
    <message>
        <source>The first day is after the last one, so no vote is left.</source>
        <translation>第一天在最后一天之后，因此没有投票剩下。</translation>
    </message>
    <message>
        <source>Where nothing is ticked, everything counts.</source>
        <translation>未勾选任何项时，全部计入。</translation>
    </message>
    <message>
        <source>Which votes to rate</source>
        <translation>计算哪些投票</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>First day that counts</source>
        <translation>计入的第一天</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>Last day that counts</source>
        <translation>计入的最后一天</translation>
    </message>
    <message>
        <source>Votes that say:</source>
        <translation>评判为以下的投票：</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Leave out redundant prompts</source>
        <translation>不计入重复提示词(&amp;L)</translation>
    </message>
    <message>
        <source>Prompts that came so often that they would outweigh the others</source>
        <translation>出现次数过多、会压过其他提示词的提示词</translation>
    </message>
    <message>
        <source>Leave out &amp;battles in which an answer named a model</source>
        <translation>不计入回答中提到模型名称的对战(&amp;B)</translation>
    </message>
    <message>
        <source>Count &amp;battles in which an answer named a model, too</source>
        <translation>也计入回答中提到模型名称的对战(&amp;B)</translation>
    </message>
</context>
<context>
    <name>darkhorse::FindBar</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find in both answers</source>
        <translation>在两个回答中查找</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>darkhorse::FinderPanel</name>
    <message>
        <source>Looking for servers…</source>
        <translation>正在查找服务器…</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>model, program, address</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>This server wants a key: %1. Add its models with Add on the page Models.</source>
        <translation>该服务器需要密钥：%1。请在“模型”页用“添加”来添加它的模型。</translation>
    </message>
    <message>
        <source>No server was found. Any other can be added by its address with Add on the page Models.</source>
        <translation>没有找到服务器。其他服务器可以在“模型”页用“添加”按地址添加。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s) found. Tick the models to be added.</source>
        <translation>
            <numerusform>找到 %Ln 个服务器。请勾选要添加的模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) added.</source>
        <translation>
            <numerusform>已添加 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds Ollama, LM Studio, vLLM and llama.cpp on the addresses of this computer that they use, and lists their models. Nothing leaves this computer.</source>
        <translation>在这台计算机上按常用地址查找 Ollama、LM Studio、vLLM 和 llama.cpp，并列出它们的模型。任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>&amp;Find Servers</source>
        <translation>查找服务器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add Models</source>
        <translation>添加模型(&amp;A)</translation>
    </message>
    <message>
        <source>Models that were found</source>
        <translation>找到的模型</translation>
    </message>
</context>
<context>
    <name>darkhorse::FollowUpBar</name>
    <message>
        <source>Ask both models on…</source>
        <translation>继续向两个模型提问…</translation>
    </message>
    <message>
        <source>Next prompt of this battle</source>
        <translation>这场对战的下一个提示词</translation>
    </message>
    <message>
        <source>Both models get it after what they have said. Enter sends it, Escape goes back to the verdicts.</source>
        <translation>两个模型都会在各自的回答之后收到它。Enter 发送，Esc 回到评判。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>darkhorse::ForecastText</name>
    <message>
        <source>The likeliest next pairs:</source>
        <translation>下一场最可能的组合：</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 对 %2：%3</translation>
    </message>
</context>
<context>
    <name>darkhorse::Formatting</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A 更好</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B 更好</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Unbounded</source>
        <translation>无界</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>不可比</translation>
    </message>
</context>
<context>
    <name>darkhorse::GgufCard</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 × 10⁹ 个参数</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 × 10⁶ 个参数</translation>
    </message>
    <message>
        <source>%1 thousand parameters</source>
        <translation>%1 × 10³ 个参数</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>architecture, number of parameters, quantization</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>quantization not given</source>
        <translation>未注明量化方式</translation>
    </message>
    <message>
        <source>Context: %1 tokens, used: %2</source>
        <translation>上下文：%1 个词元，使用：%2</translation>
    </message>
    <message>
        <source>Context: not given, used: %1 tokens</source>
        <translation>上下文：未注明，使用：%1 个词元</translation>
    </message>
    <message>
        <source>Author: %1, license: %2</source>
        <translation>作者：%1，许可证：%2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Chat template: in the file</source>
        <translation>对话模板：在文件中</translation>
    </message>
    <message>
        <source>Chat template: none, so the answers may be odd</source>
        <translation>对话模板：没有，因此回答可能不正常</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>%1
Details: %2</source>
        <translation>%1
详细信息：%2</translation>
    </message>
    <message>
        <source>It needs about %1 of memory.</source>
        <translation>它大约需要 %1 内存。</translation>
    </message>
    <message>
        <source>It needs about %1 of memory; %2 are free.</source>
        <translation>它大约需要 %1 内存；现有 %2 可用。</translation>
    </message>
    <message>
        <source>It needs about %1 of memory, but only %2 are free: it can be added, but it will not be started until there is room.</source>
        <translation>它大约需要 %1 内存，但只有 %2 可用：可以添加，但在腾出空间之前不会启动。</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Reading the file through</source>
        <translation>读取整个文件</translation>
    </message>
    <message>
        <source>The file is damaged or not complete.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The file is no chat model in GGUF.</source>
        <translation>该文件不是 GGUF 格式的聊天模型。</translation>
    </message>
</context>
<context>
    <name>darkhorse::GgufDialog</name>
    <message>
        <source>Add Model Files</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>llama-server, the program that runs model files, was not found on this computer. The models can be added all the same; Local Models, Servers says how to get it.</source>
        <translation>在这台计算机上没有找到运行模型文件的程序 llama-server。模型仍然可以添加；“本地模型”的“服务器”中说明了如何获取它。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>darkhorse::GuessStrip</name>
    <message>
        <source>Your verdict is stored. Before the names: which model was %1, do you think?</source>
        <translation>你的评判已保存。揭晓名称之前：你认为 %1 是哪个模型？</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>继续 (Enter)</translation>
    </message>
</context>
<context>
    <name>darkhorse::GuidelinesDialog</name>
    <message>
        <source>Guidelines</source>
        <translation>评判指南</translation>
    </message>
    <message>
        <source>Guidelines of this arena</source>
        <translation>这个竞技场的评判指南</translation>
    </message>
    <message>
        <source>This arena has no guidelines yet. Its owner can write some: what counts as better, when it is a tie, when both are bad, and when to skip.</source>
        <translation>这个竞技场还没有评判指南。所有者可以撰写：什么算更好、何时算平局、何时两者都差、何时跳过。</translation>
    </message>
    <message>
        <source>Guidelines of this arena, as Markdown</source>
        <translation>这个竞技场的评判指南（Markdown）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save what you wrote?</source>
        <translation>保存已写的内容吗？</translation>
    </message>
    <message>
        <source>- A is better when …
- It is a tie when …
- Both are bad when …
- Skip when …</source>
        <translation>- A 更好：……
- 平局：……
- 都不好：……
- 跳过：……</translation>
    </message>
    <message>
        <source>Write them…</source>
        <translation>编写…</translation>
    </message>
</context>
<context>
    <name>darkhorse::HelloDialog</name>
    <message>
        <source>Hello! Say in one sentence who you are.</source>
        <translation>你好！请用一句话说明你是谁。</translation>
    </message>
    <message>
        <source>Say Hello to %1</source>
        <translation>与 %1 打招呼</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>提问(&amp;A)</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待回答…</translation>
    </message>
    <message>
        <source>The answer is coming…</source>
        <translation>正在接收回答…</translation>
    </message>
    <message>
        <source>The model is thinking…</source>
        <translation>模型正在思考…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. It is asked again in %n second(s).</source>
        <translation>
            <numerusform>服务器繁忙，%n 秒后再次提问。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Details: %2</source>
        <translation>%1
详细信息：%2</translation>
    </message>
    <message>
        <source>First text after %1, all after %2.</source>
        <translation>首段文字用时 %1，全部用时 %2。</translation>
    </message>
    <message>
        <source>%1 tokens a second.</source>
        <translation>每秒 %1 个 token。</translation>
    </message>
    <message>
        <source>Tokens read: %1, written: %2.</source>
        <translation>读取 token：%1，写出：%2。</translation>
    </message>
    <message>
        <source>Cost: %1 USD.</source>
        <translation>费用：%1 美元。</translation>
    </message>
    <message>
        <source>The server refuses these settings and was asked without them: %1.</source>
        <translation>服务器拒绝以下设置，提问时未发送：%1。</translation>
    </message>
</context>
<context>
    <name>darkhorse::HelpText</name>
    <message>
        <source>%1 or %2</source>
        <comment>two keys</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Send the prompt, start the next round</source>
        <translation>发送提示词，开始下一轮</translation>
    </message>
    <message>
        <source>New line in the prompt</source>
        <translation>在提示词中换行</translation>
    </message>
    <message>
        <source>Stop both answers</source>
        <translation>停止两个回答</translation>
    </message>
    <message>
        <source>Scroll both answers</source>
        <translation>同时滚动两个回答</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Battle</source>
        <translation>对战</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>About Darkhorse</source>
        <translation>关于 Darkhorse</translation>
    </message>
    <message>
        <source>Darkhorse %1</source>
        <translation>Darkhorse %1</translation>
    </message>
    <message>
        <source>A workbench for blind battles between language models.

Free software under the GNU General Public License, version 3 or later.
Running on Qt %1.</source>
        <translation>让语言模型匿名对战的工作台。

自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。
正在使用 Qt %1。</translation>
    </message>
    <message>
        <source>Take back a verdict whose models are not named yet</source>
        <translation>撤回尚未公布模型名称的评判</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>之前的提示词</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Ask the same two models on</source>
        <translation>继续向这两个模型提问</translation>
    </message>
    <message>
        <source>Ask both the last prompt again</source>
        <translation>让两个模型重新回答最后一个提示词</translation>
    </message>
    <message>
        <source>Skip the battle, with a reason</source>
        <translation>跳过对战并说明原因</translation>
    </message>
    <message>
        <source>Guidelines of this arena</source>
        <translation>这个竞技场的评判指南</translation>
    </message>
    <message>
        <source>Find in both answers</source>
        <translation>在两个回答中查找</translation>
    </message>
    <message>
        <source>Larger or smaller answers</source>
        <translation>放大或缩小回答</translation>
    </message>
</context>
<context>
    <name>darkhorse::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Model A</source>
        <translation>模型 A</translation>
    </message>
    <message>
        <source>Model B</source>
        <translation>模型 B</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评测者</translation>
    </message>
</context>
<context>
    <name>darkhorse::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln battle(s)</source>
        <translation>
            <numerusform>%Ln 场对战</numerusform>
        </translation>
    </message>
    <message>
        <source>No battle has a prompt or a model with “%1”.</source>
        <translation>没有提示词或模型包含“%1”的对战。</translation>
    </message>
    <message>
        <source>There are no battles yet. Every battle that you hold is kept here with both answers.</source>
        <translation>还没有对战。你进行的每场对战都会连同两个回答保存在这里。</translation>
    </message>
    <message>
        <source>Show all battles</source>
        <translation>显示所有对战</translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation>开始对战</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Search prompts and models</source>
        <translation>搜索提示词和模型</translation>
    </message>
    <message>
        <source>Export votes…</source>
        <translation>导出投票…</translation>
    </message>
    <message>
        <source>Past battles</source>
        <translation>以往的对战</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Tag the chosen battles, or correct what was read of their prompts</source>
        <translation>为所选对战添加标签，或更正提示词的标注</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新评判</translation>
    </message>
    <message>
        <source>Take the verdict back; the battle opens on the page Battle</source>
        <translation>撤回评判；对战将在“对战”页面打开</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>How blind?</source>
        <translation>盲测效果如何？</translation>
    </message>
    <message>
        <source>What evaluators guessed before the names, and which side they prefer</source>
        <translation>评测者在揭晓名字前的猜测，以及他们偏好哪一侧</translation>
    </message>
    <message>
        <source>Since this vote</source>
        <translation>自此投票以来</translation>
    </message>
    <message>
        <source>Shows on the leaderboard how the ratings have changed since before this vote</source>
        <translation>在排行榜上显示自此投票之前以来评分的变化</translation>
    </message>
</context>
<context>
    <name>darkhorse::HistoryText</name>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>尚无评判</translation>
    </message>
    <message>
        <source>This battle is void and does not count.</source>
        <translation>这场对战已作废，不计入。</translation>
    </message>
    <message>
        <source>This battle has no verdict, so its models are not named and its answers are not shown here.</source>
        <translation>这场对战没有评判，因此这里不显示模型名称和回答。</translation>
    </message>
    <message>
        <source>Verdict: %1.</source>
        <translation>评判：%1。</translation>
    </message>
    <message>
        <source>Verdict by %2: %1.</source>
        <translation>%2 的评判：%1。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a turn and its prompt</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>First text after %1, complete after %2.</source>
        <translation>%1 后出现首段文本，%2 后完成。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s).</source>
        <translation>
            <numerusform>%Ln 个词元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut at the token limit.</source>
        <translation>因达到词元上限而截断。</translation>
    </message>
    <message>
        <source>Pair and sides drawn with seed %1 (rule “%2”).</source>
        <translation>对战双方和左右位置由种子 %1 抽取（规则“%2”）。</translation>
    </message>
    <message>
        <source>(imported without its conversation)</source>
        <translation>（导入时不含对话）</translation>
    </message>
    <message>
        <source>An answer named a model, so the vote is rated only if the battle rules say so.</source>
        <translation>回答中提到了模型名称，因此仅当对战规则允许时才计入评分。</translation>
    </message>
    <message>
        <source>Reasons: %1.</source>
        <translation>理由：%1。</translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>确定程度：%1。</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Verdict by %2: %1. It can still be changed; its models are named when the session ends.</source>
        <translation>%2 的评判：%1。仍可更改；会话结束时公布模型名称。</translation>
    </message>
    <message>
        <source>Verdict by %2: %1. Its models are not named to this evaluator.</source>
        <translation>%2 的评判：%1。不向该评测者公布模型名称。</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>This battle was skipped and does not count: %1.</source>
        <translation>这场对战被跳过，不计入结果：%1。</translation>
    </message>
    <message>
        <source>It does not count (%1): %2</source>
        <translation>不计入 (%1)：%2</translation>
    </message>
    <message>
        <source>The same answers were judged before, with their sides exchanged; only the first vote is rated.</source>
        <translation>同样的回答曾在左右互换时评判过；只有第一票计入评分。</translation>
    </message>
    <message>
        <source>The vote was imported without the answers.</source>
        <translation>此票导入时未附回答。</translation>
    </message>
    <message>
        <source>This side gave no complete answer.</source>
        <translation>这一方没有给出完整的回答。</translation>
    </message>
    <message>
        <source>The vote was imported: the pair was not drawn here.</source>
        <translation>此票为导入：组合并非在此抽取。</translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportAnswers</name>
    <message numerus="yes">
        <source>%Ln new model(s).</source>
        <translation>
            <numerusform>%Ln 个新模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s).</source>
        <translation>
            <numerusform>%Ln 个新提示词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were there already and stay as they were.</source>
        <translation>
            <numerusform>%Ln 个回答原已存在，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) had no prompt or no answer and were left out.</source>
        <translation>
            <numerusform>%Ln 条记录缺少提示词或回答，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>导入回答</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) were taken in.</source>
        <translation>
            <numerusform>已导入 %Ln 个回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded answers (*.json *.jsonl *.csv)</source>
        <translation>预录回答 (*.json *.jsonl *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation>正在读取回答…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportBoards</name>
    <message>
        <source>Import published leaderboards</source>
        <translation>导入已发布的排行榜</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leaderboard(s) were taken in.</source>
        <translation>
            <numerusform>已导入 %Ln 份排行榜。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv *.json *.jsonl)</source>
        <translation>表格 (*.csv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the leaderboards…</source>
        <translation>正在读取排行榜…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportPrompts</name>
    <message numerus="yes">
        <source>%Ln prompt(s) were in the set already.</source>
        <translation>
            <numerusform>%Ln 个提示词已在集中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) had no prompt and were left out.</source>
        <translation>
            <numerusform>%Ln 条记录没有提示词，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>添加提示词</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) were taken in.</source>
        <translation>
            <numerusform>已添加 %Ln 个提示词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts (*.txt *.csv *.json *.jsonl)</source>
        <translation>提示词 (*.txt *.csv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the prompts…</source>
        <translation>正在读取提示词…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportSettings</name>
    <message>
        <source>Import Model Settings</source>
        <translation>导入模型设置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) added.</source>
        <translation>
            <numerusform>已添加 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are not taken over from files.</source>
        <translation>不会从文件中读取密钥。</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportVotes</name>
    <message>
        <source>Import Votes</source>
        <translation>导入投票</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read as votes and are left out.</source>
        <translation>
            <numerusform>%Ln 行无法读作投票，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatbot Arena</source>
        <translation>Chatbot Arena</translation>
    </message>
    <message>
        <source>Chatbot Arena, 55k of Kaggle</source>
        <translation>Chatbot Arena，Kaggle 55k</translation>
    </message>
    <message>
        <source>MT-bench pairs</source>
        <translation>MT-bench 成对评判</translation>
    </message>
    <message>
        <source>AlpacaEval annotations</source>
        <translation>AlpacaEval 标注</translation>
    </message>
    <message>
        <source>FastChat server log</source>
        <translation>FastChat 服务器日志</translation>
    </message>
    <message>
        <source>evalica and LLMFAO</source>
        <translation>evalica 与 LLMFAO</translation>
    </message>
    <message>
        <source>columns of no known layout</source>
        <translation>未知格式的列</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>layout of a vote file, kind of file</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>There is no verdict.</source>
        <translation>没有评判。</translation>
    </message>
    <message>
        <source>The verdict is none that is known.</source>
        <translation>评判不是已知的值。</translation>
    </message>
    <message>
        <source>A model has no name.</source>
        <translation>模型没有名称。</translation>
    </message>
    <message>
        <source>Both sides are the same model.</source>
        <translation>两方是同一个模型。</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns.</source>
        <translation>该行的单元格多于表格的列。</translation>
    </message>
    <message>
        <source>A quoted cell never ends.</source>
        <translation>带引号的单元格没有结束。</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>这不是 JSON 对象。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) in the file.</source>
        <translation>
            <numerusform>文件中有 %Ln 票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are new.</source>
        <translation>
            <numerusform>%Ln 票是新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) in the file.</source>
        <translation>
            <numerusform>文件中有 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) are new.</source>
        <translation>
            <numerusform>%Ln 个模型是新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluator(s) in the file.</source>
        <translation>
            <numerusform>文件中有 %Ln 位评测者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evaluator(s) are new.</source>
        <translation>
            <numerusform>%Ln 位评测者是新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are in the arena already and stay as they are.</source>
        <translation>
            <numerusform>%Ln 票已在竞技场中，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) were taken in.</source>
        <translation>
            <numerusform>已导入 %Ln 票。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new model(s).</source>
        <translation>
            <numerusform>%Ln 个新模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new evaluator(s).</source>
        <translation>
            <numerusform>%Ln 位新评测者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) were in the arena already and stay as they are.</source>
        <translation>
            <numerusform>%Ln 票原已在竞技场中，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln 票</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>votes</comment>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <comment>votes, votes a second, time</comment>
        <translation>%1，%2，剩余 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>votes, votes a second</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Votes (*.csv *.tsv *.json *.jsonl *.gz *.zip *.zst *.xz *.bz2)</source>
        <translation>投票 (*.csv *.tsv *.json *.jsonl *.gz *.zip *.zst *.xz *.bz2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, packing and encoding</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Arena-Hard judgments</source>
        <translation>Arena-Hard 评判</translation>
    </message>
    <message>
        <source>Open WebUI feedback</source>
        <translation>Open WebUI 反馈</translation>
    </message>
    <message>
        <source>Label Studio, pairwise</source>
        <translation>Label Studio 成对标注</translation>
    </message>
    <message>
        <source>LLM Comparator</source>
        <translation>LLM Comparator</translation>
    </message>
    <message>
        <source>JudgeArena battles</source>
        <translation>JudgeArena 对战</translation>
    </message>
    <message>
        <source>Model &amp;A:</source>
        <translation>模型 A(&amp;A)：</translation>
    </message>
    <message>
        <source>Model &amp;B:</source>
        <translation>模型 B(&amp;B)：</translation>
    </message>
    <message>
        <source>Verd&amp;ict:</source>
        <translation>评判(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Evaluator:</source>
        <translation>评测者(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>时间(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Key of the prompt:</source>
        <translation>提示词编号(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Prompt:</source>
        <translation>提示词(&amp;P)：</translation>
    </message>
    <message>
        <source>Ans&amp;wer of A:</source>
        <translation>A 的回答(&amp;W)：</translation>
    </message>
    <message>
        <source>Answer &amp;of B:</source>
        <translation>B 的回答(&amp;O)：</translation>
    </message>
    <message>
        <source>Ori&amp;gin:</source>
        <translation>来源(&amp;G)：</translation>
    </message>
</context>
<context>
    <name>darkhorse::ImportVotesDialog</name>
    <message>
        <source>Import Votes</source>
        <translation>导入投票</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>格式(&amp;L)：</translation>
    </message>
    <message>
        <source>As recognised: %1</source>
        <translation>自动识别：%1</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>&amp;Save This List…</source>
        <translation>保存此列表(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Stopped. The arena is as it was.</source>
        <translation>已停止。竞技场没有变化。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Save the Rows That Are Left Out</source>
        <translation>保存略过的行</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Writing the rows that are left out…</source>
        <translation>正在写入略过的行…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln 行已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other layout…</source>
        <translation>其他布局…</translation>
    </message>
    <message>
        <source>Na&amp;mes That Look Alike (%1)…</source>
        <translation>相似的名称 (%1)(&amp;M)…</translation>
    </message>
    <message>
        <source>No votes are recognised in this file. If there are some, choose “Other layout…” above and say which columns hold what.</source>
        <translation>未在此文件中识别出投票。如果其中有投票，请在上方选择“其他布局…”，并说明各列的内容。</translation>
    </message>
</context>
<context>
    <name>darkhorse::KeyQuestion</name>
    <message>
        <source>Send the key in %1 to %2?</source>
        <translation>要把 %1 中的密钥发送给 %2 吗？</translation>
    </message>
    <message>
        <source>The model %1 of this arena asks for the environment variable %2 of this computer. Whoever made the arena chose both. Allow it only when you know the server and the key is meant for it.</source>
        <translation>此竞技场的模型 %1 要使用本机的环境变量 %2。服务器和变量都由竞技场的创建者选定。仅当你认识该服务器且密钥确实用于它时才允许。</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>允许(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Do Not Allow</source>
        <translation>不允许(&amp;D)</translation>
    </message>
</context>
<context>
    <name>darkhorse::LabelDialog</name>
    <message>
        <source>unknown language</source>
        <translation>未知语言</translation>
    </message>
    <message>
        <source>Tags and labels</source>
        <translation>标签与标注</translation>
    </message>
    <message>
        <source>The program read: %1. A correction counts instead, for this prompt wherever it is asked.</source>
        <translation>程序判断为：%1。更正后以更正为准，对此提示词的所有对战都有效。</translation>
    </message>
    <message>
        <source>%1, about code</source>
        <translation>%1，关于代码</translation>
    </message>
    <message numerus="yes">
        <source>What you enter is added to %Ln battle(s).</source>
        <translation>
            <numerusform>输入的内容将添加到 %Ln 场对战。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of the battle:</source>
        <translation>对战的标签：</translation>
    </message>
    <message>
        <source>Tags of the prompt:</source>
        <translation>提示词的标签：</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>语言：</translation>
    </message>
    <message>
        <source>About code:</source>
        <translation>关于代码：</translation>
    </message>
    <message>
        <source>legal, urgent</source>
        <translation>法律, 紧急</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>as the program read it</source>
        <translation>以程序判断为准</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1（已更正）</translation>
    </message>
    <message>
        <source>about code (corrected)</source>
        <translation>关于代码（已更正）</translation>
    </message>
    <message>
        <source>not about code (corrected)</source>
        <translation>与代码无关（已更正）</translation>
    </message>
    <message>
        <source>about code</source>
        <translation>关于代码</translation>
    </message>
</context>
<context>
    <name>darkhorse::LabellingDialog</name>
    <message>
        <source>Hard prompts (seven criteria)</source>
        <translation>难题（七项标准）</translation>
    </message>
    <message>
        <source>Instruction following</source>
        <translation>指令遵循</translation>
    </message>
    <message>
        <source>Math</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>Creative writing</source>
        <translation>创意写作</translation>
    </message>
    <message>
        <source>Labelled: %1, not understood: %2, without an answer: %3, tokens: %4</source>
        <translation>已标注：%1，未能理解：%2，没有回答：%3，词元：%4</translation>
    </message>
    <message>
        <source>%1, cost: $%2</source>
        <translation>%1，费用：$%2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Stopped. The same again goes on from here.</source>
        <translation>已停止。再次开始会从这里继续。</translation>
    </message>
    <message>
        <source>Every prompt is labelled already.</source>
        <translation>所有提示词都已有标签。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how it ended, then the counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Label Prompts by a Model</source>
        <translation>由模型标注提示词</translation>
    </message>
    <message>
        <source>A model reads every prompt that was battled over and says what it is about. Categories by label then count those votes. What is labelled already is not asked again; a correction by a person always wins.</source>
        <translation>由一个模型阅读每条对战过的提示词，判断它属于哪一类；按标签划分的类别随后会计入这些投票。已有标签的不再询问；人工更正始终优先。</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>No model that answers for itself: add one on the page Models.</source>
        <translation>没有能自行回答的模型：请在“模型”页面添加。</translation>
    </message>
    <message>
        <source>What to &amp;ask:</source>
        <translation>询问内容(&amp;A)：</translation>
    </message>
    <message>
        <source>Model that labels</source>
        <translation>负责标注的模型</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>Prompts asked so far</source>
        <translation>已询问的提示词</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>darkhorse::LeaderboardPage</name>
    <message>
        <source>Leaderboard</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>C&amp;ategory:</source>
        <translation>类别(&amp;A)：</translation>
    </message>
    <message>
        <source>Which votes count for this leaderboard</source>
        <translation>哪些投票计入这个排行榜</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>复制或保存</translation>
    </message>
    <message>
        <source>&amp;Method…</source>
        <translation>方法(&amp;M)…</translation>
    </message>
    <message>
        <source>How the ratings are made: method, intervals, anchor, weights</source>
        <translation>评分如何得出：方法、区间、锚点、权重</translation>
    </message>
    <message>
        <source>E&amp;xamine</source>
        <translation>查看(&amp;X)</translation>
    </message>
    <message>
        <source>Compare two models, test how firm the first place is, see whether evaluators agree</source>
        <translation>比较两个模型，检验第一名是否稳固，查看评测者是否一致</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) are not labelled for this category; they are left out.</source>
        <translation>
            <numerusform>有 %Ln 票没有此类别的标注，未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs about %Ln more vote(s) until no model is provisional.</source>
        <translation>
            <numerusform>还需要大约 %Ln 票，所有模型的评分才不再是暂定的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers are being read for style control…</source>
        <translation>正在读取回答以控制风格…</translation>
    </message>
</context>
<context>
    <name>darkhorse::LeftOut</name>
    <message>
        <source>Both sides are names of one model.</source>
        <translation>双方是同一模型的名称。</translation>
    </message>
    <message>
        <source>An answer named a model or its maker.</source>
        <translation>回答提到了模型或其开发方。</translation>
    </message>
    <message>
        <source>An answer is an error message.</source>
        <translation>回答是错误信息。</translation>
    </message>
    <message>
        <source>An answer was not finished.</source>
        <translation>回答未完成。</translation>
    </message>
    <message>
        <source>Votes of this evaluator are left out.</source>
        <translation>该评测者的投票不计入。</translation>
    </message>
    <message>
        <source>The evaluator does not vote as others do.</source>
        <translation>该评测者的投票与他人不同。</translation>
    </message>
    <message>
        <source>The evaluator had cast enough votes that day.</source>
        <translation>该评测者当日投票已达上限。</translation>
    </message>
</context>
<context>
    <name>darkhorse::LinkPrompt</name>
    <message>
        <source>Open this link in the browser? A model wrote it.</source>
        <translation>要在浏览器中打开这个链接吗？它是模型写的。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>This is no web address, so it is not opened.</source>
        <translation>这不是网址，因此不会打开。</translation>
    </message>
</context>
<context>
    <name>darkhorse::LocalButton</name>
    <message>
        <source>Add Model Files</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Local Models</source>
        <translation>本地模型(&amp;L)</translation>
    </message>
    <message>
        <source>Models on this computer: files, and servers that run them. Files can also be dropped on the page.</source>
        <translation>这台计算机上的模型：文件以及运行它们的服务器。也可以把文件拖到此页上。</translation>
    </message>
    <message>
        <source>Add Model &amp;Files…</source>
        <translation>添加模型文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>服务器(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>darkhorse::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New arena…</source>
        <translation>新建竞技场(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open arena…</source>
        <translation>打开竞技场(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sample arena</source>
        <translation>示例竞技场(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
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
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Darkhorse</source>
        <translation>关于 Darkhorse(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import votes…</source>
        <translation>导入投票(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the &amp;whole arena…</source>
        <translation>导出整个竞技场(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Merge a bundle…</source>
        <translation>合并包(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>darkhorse::MainWindow</name>
    <message>
        <source>Arenas (*.darkhorse)</source>
        <translation>竞技场 (*.darkhorse)</translation>
    </message>
    <message>
        <source>New arena</source>
        <translation>新建竞技场</translation>
    </message>
    <message>
        <source>Arenas (*.darkhorse);;All files (*)</source>
        <translation>竞技场 (*.darkhorse);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open arena</source>
        <translation>打开竞技场</translation>
    </message>
    <message>
        <source>A battle waits for your verdict.</source>
        <translation>有一场对战在等待你的评判。</translation>
    </message>
    <message>
        <source>If you leave it now, it does not count.</source>
        <translation>如果现在离开，这场对战将不计入。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>%1 – Darkhorse</source>
        <comment>arena</comment>
        <translation>%1 – Darkhorse</translation>
    </message>
    <message>
        <source>Darkhorse</source>
        <translation>Darkhorse</translation>
    </message>
    <message>
        <source>A battle is under way.</source>
        <translation>对战正在进行。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>darkhorse::MappingDialog</name>
    <message>
        <source>Describe the Layout of a Vote File</source>
        <translation>描述投票文件的布局</translation>
    </message>
    <message>
        <source>Say which columns of %1 hold what. The first rows are shown as they would be read.</source>
        <translation>请指明 %1 的各列是什么。下面按读取结果显示前几行。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Re&amp;member for files with these columns</source>
        <translation>记住，用于列相同的文件(&amp;M)</translation>
    </message>
    <message>
        <source>Loa&amp;d…</source>
        <translation>载入(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Save as File…</source>
        <translation>另存为文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Both models and the verdict need a column.</source>
        <translation>两个模型和评判都需要指定列。</translation>
    </message>
    <message>
        <source>No row would be a vote.</source>
        <translation>没有任何一行会成为投票。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) among the first %1 rows.</source>
        <translation>
            <numerusform>前 %1 行中有 %Ln 票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a Layout</source>
        <translation>载入布局</translation>
    </message>
    <message>
        <source>Layout (*.json)</source>
        <translation>布局 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the Layout</source>
        <translation>保存布局</translation>
    </message>
</context>
<context>
    <name>darkhorse::MappingForm</name>
    <message>
        <source>Choose a column</source>
        <translation>请选择列</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>文件中没有</translation>
    </message>
</context>
<context>
    <name>darkhorse::MarkdownRenderer</name>
    <message>
        <source>[Image, not loaded: %1]</source>
        <translation>[图片未加载：%1]</translation>
    </message>
</context>
<context>
    <name>darkhorse::MethodDialog</name>
    <message>
        <source>Sandwich estimate (exact)</source>
        <translation>三明治估计（精确）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None: the mean is 1000</source>
        <translation>无：平均为 1000</translation>
    </message>
    <message>
        <source>Chatbot Arena 2024</source>
        <translation>Chatbot Arena 2024</translation>
    </message>
    <message>
        <source>The most likely strengths for all votes together. Ties and both-bads count as half a win for each side.</source>
        <translation>对全部投票整体而言最可能的实力。平局和“都不好”各算双方半场胜利。</translation>
    </message>
    <message>
        <source>As Bradley-Terry, but ties and both-bads are an outcome of their own. Its ratings lie farther apart.</source>
        <translation>与 Bradley-Terry 相同，但平局和“都不好”是单独的一种结果。评分差距更大。</translation>
    </message>
    <message>
        <source>How to rate</source>
        <translation>评分方式</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>方法(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Intervals:</source>
        <translation>区间(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Anchor:</source>
        <translation>锚点(&amp;A)：</translation>
    </message>
    <message>
        <source>Its &amp;rating:</source>
        <translation>锚点评分(&amp;R)：</translation>
    </message>
    <message>
        <source>Let every &amp;pair weigh alike</source>
        <translation>每对模型权重相同(&amp;P)</translation>
    </message>
    <message>
        <source>A pair of models that met often does not drown the others. Intervals become wider.</source>
        <translation>经常相遇的一对模型不会淹没其他各对。区间会变宽。</translation>
    </message>
    <message>
        <source>Leave &amp;ties and both-bads out</source>
        <translation>不计平局和“都不好”(&amp;T)</translation>
    </message>
    <message>
        <source>Bradley-Terry</source>
        <translation>Bradley-Terry</translation>
    </message>
    <message>
        <source>Davidson</source>
        <translation>Davidson</translation>
    </message>
    <message>
        <source>Online Elo</source>
        <translation>实时 Elo</translation>
    </message>
    <message>
        <source>As Bradley-Terry, but what longer answers and more headings, lists and bold text win is taken out first. Only votes whose answers are kept in the arena count.</source>
        <translation>与 Bradley-Terry 相同，但先去除更长的回答、更多标题、列表和粗体带来的优势。只有回答保存在竞技场中的投票才计入。</translation>
    </message>
    <message>
        <source>&amp;Style of answers:</source>
        <translation>回答风格(&amp;S)：</translation>
    </message>
    <message>
        <source>Counts as it is</source>
        <translation>照原样计入</translation>
    </message>
    <message>
        <source>Held equal, as FastChat defines it</source>
        <translation>视为相同（FastChat 的定义）</translation>
    </message>
    <message>
        <source>Held equal, as arena-rank defines it</source>
        <translation>视为相同（arena-rank 的定义）</translation>
    </message>
    <message>
        <source>Let small &amp;categories lean on Overall</source>
        <translation>让小类别借助总体评分(&amp;C)</translation>
    </message>
    <message>
        <source>A category with few votes borrows strength from the overall ratings; one that differs is left alone.</source>
        <translation>投票少的类别借助总体评分；确实不同的类别保持原样。</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>自助法</translation>
    </message>
    <message>
        <source>Vote by vote in the order of time. It lags behind and depends on that order.</source>
        <translation>按时间顺序逐票更新。它滞后，并且取决于顺序。</translation>
    </message>
    <message>
        <source>C&amp;onfidence:</source>
        <translation>置信度(&amp;O)：</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>darkhorse::ModelDetails</name>
    <message>
        <source>It is secret: the codename stands for it until More, Reveal Name.</source>
        <translation>该模型保密：在选择“更多”中的“公开名称”之前，以代号代替。</translation>
    </message>
    <message>
        <source>Its answers were made earlier and are kept in the arena.</source>
        <translation>它的回答是预先录制的，保存在竞技场中。</translation>
    </message>
    <message>
        <source>File: %1
SHA-256: %2</source>
        <translation>文件：%1
SHA-256：%2</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Model ID: %1, server: %2</source>
        <translation>模型 ID：%1，服务器：%2</translation>
    </message>
    <message>
        <source>Run by: not known yet</source>
        <translation>运行程序：尚不清楚</translation>
    </message>
    <message>
        <source>Run by: %1</source>
        <translation>运行程序：%1</translation>
    </message>
    <message>
        <source>Run by: %1. This computer has %2 now, which may answer otherwise: Edit makes a new version for it.</source>
        <translation>运行程序：%1。这台计算机上现为 %2，回答可能不同：“编辑”会为它生成新版本。</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>top p %1</source>
        <translation>top p %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln token(s)</source>
        <translation>
            <numerusform>最多 %Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Sampling: the server decides</source>
        <translation>采样：由服务器决定</translation>
    </message>
    <message>
        <source>Sampling: %1</source>
        <translation>采样：%1</translation>
    </message>
    <message>
        <source>System prompt: %1</source>
        <translation>系统提示词：%1</translation>
    </message>
    <message>
        <source>Configuration of the chosen model</source>
        <translation>所选模型的配置</translation>
    </message>
    <message>
        <source>A version of %1, rated on its own</source>
        <translation>%1 的一个版本，单独评分</translation>
    </message>
    <message>
        <source>The server refuses these settings and is asked without them: %1.</source>
        <translation>服务器拒绝以下设置，提问时不再发送：%1。</translation>
    </message>
    <message>
        <source>Another name of %1: its votes count there, and it takes no part in battles</source>
        <translation>%1 的其他名称：投票计入该模型，不参加对战</translation>
    </message>
</context>
<context>
    <name>darkhorse::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import Answers…</source>
        <translation>导入回答(&amp;I)…</translation>
    </message>
    <message>
        <source>A battle is under way. Models can be edited or removed when it is over.</source>
        <translation>对战正在进行。对战结束后才能编辑或移除模型。</translation>
    </message>
    <message>
        <source>There are no models yet.
A battle needs two: add servers that answer by themselves, or import answers that were made earlier.</source>
        <translation>还没有模型。
对战需要两个模型：请添加能够自行回答的服务器，或导入以前生成的回答。</translation>
    </message>
    <message>
        <source>Add a Model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Import Answers…</source>
        <translation>导入回答…</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1，副本</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>退役(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Say Hello…</source>
        <translation>打招呼(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>复制(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;veal Name</source>
        <translation>公开名称(&amp;V)</translation>
    </message>
    <message>
        <source>Import Model &amp;Settings…</source>
        <translation>导入模型设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Other &amp;Names…</source>
        <translation>其他名称(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>darkhorse::ModelsTable</name>
    <message>
        <source>Models of this arena</source>
        <translation>这个竞技场的模型</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>darkhorse::NoteBar</name>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s)</source>
        <translation>
            <numerusform>%Ln 条理由</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>有多确定？</translation>
    </message>
    <message>
        <source>Reasons for the verdict; none has to be given.</source>
        <translation>评判的理由，可以不填。</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Comment on the verdict</source>
        <translation>对评判的备注</translation>
    </message>
</context>
<context>
    <name>darkhorse::NothingToShow</name>
    <message>
        <source>A leaderboard needs at least two models. Add them, then hold a battle.</source>
        <translation>排行榜至少需要两个模型。请先添加模型，再进行对战。</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Nobody has voted yet. Hold a battle and give your verdict: the ratings appear here at once.</source>
        <translation>还没有人投票。进行一场对战并给出评判，评分会立刻显示在这里。</translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation>开始对战</translation>
    </message>
    <message>
        <source>No vote passes the filter. Lift a restriction, or all of them.</source>
        <translation>没有投票通过筛选。请取消一项或全部限制。</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>The votes are being read…</source>
        <translation>正在读取投票…</translation>
    </message>
    <message>
        <source>The votes are being rated…</source>
        <translation>正在计算评分…</translation>
    </message>
    <message>
        <source>Style cannot be held equal: this arena does not have the answers that these votes are about. Choose another way to rate.</source>
        <translation>无法将风格视为相同：此竞技场没有这些投票所针对的回答。请选择其他评分方式。</translation>
    </message>
    <message>
        <source>Method…</source>
        <translation>方法…</translation>
    </message>
    <message>
        <source>No vote is in this category yet.</source>
        <translation>此类别还没有投票。</translation>
    </message>
    <message>
        <source>Show all votes</source>
        <translation>显示所有投票</translation>
    </message>
    <message numerus="yes">
        <source>No vote is in this category as far as anybody knows: %Ln vote(s) are not labelled for it. A model can label their prompts, under Votes.</source>
        <translation>
            <numerusform>目前尚无已知属于此类别的投票：有 %Ln 票没有此类别的标注。可在“投票”菜单中由模型标注提示词。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::PageNames</name>
    <message>
        <source>Battle</source>
        <translation>对战</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>darkhorse::PromptBar</name>
    <message>
        <source>Ask both models the same question…</source>
        <translation>向两个模型提出同一个问题…</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Suggest a prompt</source>
        <translation>推荐提示词</translation>
    </message>
    <message>
        <source>Puts a prompt that was used least into the prompt box.</source>
        <translation>把使用次数最少的提示词填入输入框。</translation>
    </message>
    <message>
        <source>Opens the list of the arena&apos;s prompt sets.</source>
        <translation>打开竞技场的提示词集列表。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sends the prompt to two models drawn at random.</source>
        <translation>把提示词发送给随机抽取的两个模型。</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Enter 发送，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Both models get this prompt. Enter sends it, Shift+Enter starts a new line, Ctrl+Up brings back earlier prompts.</source>
        <translation>两个模型都会收到此提示词。Enter 发送，Shift+Enter 换行，Ctrl+Up 调出之前的提示词。</translation>
    </message>
    <message>
        <source>All prompts…</source>
        <translation>全部提示词…</translation>
    </message>
</context>
<context>
    <name>darkhorse::PromptChooser</name>
    <message>
        <source>All sets</source>
        <translation>全部提示词集</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>prompt set, judged, all</comment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) found. Set in work: %1.</source>
        <translation>
            <numerusform>找到 %Ln 个提示词。正在进行的提示词集：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) found.</source>
        <translation>
            <numerusform>找到 %Ln 个提示词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>提示词集</translation>
    </message>
    <message>
        <source>Work through in order</source>
        <translation>按顺序完成</translation>
    </message>
    <message>
        <source>Work through shuffled</source>
        <translation>打乱顺序完成</translation>
    </message>
    <message>
        <source>Pick freely</source>
        <translation>自由选择</translation>
    </message>
    <message>
        <source>From now on the next prompt is the first of this set that you have not judged.</source>
        <translation>从现在起，下一个提示词是该集中你尚未评判的第一个。</translation>
    </message>
    <message>
        <source>The same in an order of your own that stays.</source>
        <translation>同上，但按你自己的固定顺序。</translation>
    </message>
    <message>
        <source>From now on prompts are suggested out of all sets.</source>
        <translation>从现在起，从全部提示词集中推荐。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <source>Adds the prompts of a TXT, CSV, JSON or JSONL file as a set.</source>
        <translation>将 TXT、CSV、JSON 或 JSONL 文件中的提示词添加为一个集。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>任意类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Categories of this prompt</source>
        <translation>此提示词的类别</translation>
    </message>
    <message>
        <source>Reading the prompts…</source>
        <translation>正在读取提示词…</translation>
    </message>
</context>
<context>
    <name>darkhorse::PromptSource</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>prompt set, judged, all</comment>
        <translation>%1：%2/%3</translation>
    </message>
</context>
<context>
    <name>darkhorse::ProviderChoice</name>
    <message>
        <source>Keys are made at %1.</source>
        <translation>密钥在 %1 创建。</translation>
    </message>
    <message>
        <source>Put the name of your resource into the address; the model ID is the name of your deployment.</source>
        <translation>请在地址中填入资源名称；模型 ID 是部署名称。</translation>
    </message>
    <message>
        <source>The same service is also at %1.</source>
        <translation>同一服务也在 %1。</translation>
    </message>
    <message>
        <source>Other server, OpenAI protocol</source>
        <translation>其他服务器，OpenAI 协议</translation>
    </message>
    <message>
        <source>Other server, Anthropic protocol</source>
        <translation>其他服务器，Anthropic 协议</translation>
    </message>
    <message>
        <source>Other server, Gemini protocol</source>
        <translation>其他服务器，Gemini 协议</translation>
    </message>
</context>
<context>
    <name>darkhorse::RatingChart</name>
    <message>
        <source>No model has a rating yet. Ratings appear as soon as the models have won and lost battles against each other.</source>
        <translation>还没有模型有评分。模型之间互有胜负之后，评分就会出现。</translation>
    </message>
    <message>
        <source>Chart of ratings with intervals</source>
        <translation>带区间的评分图表</translation>
    </message>
</context>
<context>
    <name>darkhorse::RemoveModel</name>
    <message>
        <source>Remove Model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Its recorded answers are removed with it. This cannot be undone.</source>
        <translation>它的预录回答也会一并移除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 has battles, so it stays: its votes would lose their meaning.</source>
        <translation>%1 参加过对战，因此不能移除，否则相关投票会失去意义。</translation>
    </message>
    <message>
        <source>Clear its check box to keep it out of new battles.</source>
        <translation>取消勾选即可让它不再参加新的对战。</translation>
    </message>
</context>
<context>
    <name>darkhorse::ReportNotice</name>
    <message>
        <source>The report “%1” is ready.</source>
        <translation>报告“%1”已就绪。</translation>
    </message>
    <message>
        <source>The report “%1” is being written…</source>
        <translation>正在编写报告“%1”…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Opens the report with the program that the system has for it</source>
        <translation>用系统指定的程序打开报告</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>darkhorse::RevealStrip</name>
    <message>
        <source>Next round (Enter)</source>
        <translation>下一轮 (Enter)</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>下一轮</translation>
    </message>
    <message>
        <source>An answer named a model, so this vote is not rated.</source>
        <translation>回答中提到了模型名称，因此本票不计入评分。</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Tag this battle or correct its labels</source>
        <translation>为此对战添加标签或更正标注</translation>
    </message>
    <message>
        <source>You judged these answers before, with their sides exchanged; only the first vote is rated.</source>
        <translation>你曾在左右互换时评判过这两个回答；只有第一票计入评分。</translation>
    </message>
</context>
<context>
    <name>darkhorse::RulesDialog</name>
    <message>
        <source>Every pair is equally likely.</source>
        <translation>每一对的概率相同。</translation>
    </message>
    <message>
        <source>The first model is drawn by its draw weight, then its rival by theirs, as Chatbot Arena does. The weights are set with each model.</source>
        <translation>先按抽取权重选出第一个模型，再按权重选出对手，与 Chatbot Arena 的做法相同。权重在各模型处设置。</translation>
    </message>
    <message>
        <source>Pairs are the likelier the more one vote is expected to narrow their interval.</source>
        <translation>一票预计能使区间缩小得越多，该组合的概率越大。</translation>
    </message>
    <message>
        <source>Each prompt goes to the pairs that have met on it the fewest times.</source>
        <translation>每条提示词分配给在该提示词上相遇次数最少的组合。</translation>
    </message>
    <message>
        <source>Battle rules</source>
        <translation>对战规则</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>显示回答</translation>
    </message>
    <message>
        <source>As they come (tells the fast from the slow)</source>
        <translation>随到随显（会暴露快慢）</translation>
    </message>
    <message>
        <source>At one pace for both</source>
        <translation>双方同速</translation>
    </message>
    <message>
        <source>When both are complete</source>
        <translation>双方都完成后</translation>
    </message>
    <message>
        <source>Draw the models</source>
        <translation>抽取模型</translation>
    </message>
    <message>
        <source>Names to cover in answers besides those of the models and their makers, one a line</source>
        <translation>除模型及其机构的名称外，回答中还要遮盖的名称，每行一个</translation>
    </message>
    <message>
        <source>Names to cover in answers</source>
        <translation>回答中要遮盖的名称</translation>
    </message>
    <message>
        <source>Add Chatbot Arena&apos;s list</source>
        <translation>加入 Chatbot Arena 的列表</translation>
    </message>
    <message>
        <source>Rate battles in which an answer named a model</source>
        <translation>将回答中提到模型名称的对战计入评分</translation>
    </message>
    <message>
        <source>Name the models</source>
        <translation>公布模型名称</translation>
    </message>
    <message>
        <source>With each verdict, which is then final</source>
        <translation>每次评判后立即公布，评判即为最终</translation>
    </message>
    <message>
        <source>At the end of the session; until then verdicts can change</source>
        <translation>会话结束时公布，此前评判可更改</translation>
    </message>
    <message>
        <source>Never name them to %1</source>
        <translation>从不向 %1 公布</translation>
    </message>
    <message>
        <source>Reasons offered after a verdict, one a line</source>
        <translation>评判后可选的理由，每行一个</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Ask which model it was</source>
        <translation>询问是哪个模型</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>after 1 verdict in </source>
        <comment>before a number</comment>
        <translation>平均每几次评判问一次： </translation>
    </message>
    <message>
        <source>Bring old battles back unannounced</source>
        <translation>不加提示地重现旧对战</translation>
    </message>
    <message>
        <source>With their sides exchanged, to see whether evaluators agree with themselves. Such verdicts move no rating.</source>
        <translation>交换左右后重现，以了解评测者前后是否一致。此类评判不影响评分。</translation>
    </message>
    <message>
        <source>as 1 battle in </source>
        <comment>before a number</comment>
        <translation>平均每几场对战一次： </translation>
    </message>
</context>
<context>
    <name>darkhorse::SamplingFields</name>
    <message>
        <source>A number from 0, or nothing.</source>
        <translation>不小于 0 的数，或留空。</translation>
    </message>
    <message>
        <source>A number above 0 and up to 1, or nothing.</source>
        <translation>大于 0 且不超过 1 的数，或留空。</translation>
    </message>
    <message>
        <source>A whole number from 1, or nothing.</source>
        <translation>不小于 1 的整数，或留空。</translation>
    </message>
    <message>
        <source>A whole number from 0, or nothing.</source>
        <translation>不小于 0 的整数，或留空。</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt:</source>
        <translation>系统提示词(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Temperature:</source>
        <translation>温度(&amp;T)：</translation>
    </message>
    <message>
        <source>Top &amp;p:</source>
        <translation>Top p(&amp;P)：</translation>
    </message>
    <message>
        <source>Ma&amp;x. tokens:</source>
        <translation>最大词元数(&amp;X)：</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>种子(&amp;E)：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not sent: the server decides</source>
        <translation>不发送：由服务器决定</translation>
    </message>
</context>
<context>
    <name>darkhorse::SealedStrip</name>
    <message>
        <source>It counts when the session ends. You are not told who answered.</source>
        <translation>会话结束时计入。不会告诉你是谁回答的。</translation>
    </message>
    <message>
        <source>It counts, and the models are named, when the session ends.</source>
        <translation>会话结束时计入，并公布模型名称。</translation>
    </message>
    <message>
        <source>Change it (Ctrl+Z)</source>
        <translation>更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take the verdict back and judge again</source>
        <translation>撤回评判并重新评判</translation>
    </message>
    <message>
        <source>Next round (Enter)</source>
        <translation>下一轮 (Enter)</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>下一轮</translation>
    </message>
</context>
<context>
    <name>darkhorse::ServersDialog</name>
    <message>
        <source>Servers on This Computer</source>
        <translation>这台计算机上的服务器</translation>
    </message>
    <message>
        <source>Model &amp;Files</source>
        <translation>模型文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Other Servers</source>
        <translation>其他服务器(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>darkhorse::SessionBar</name>
    <message numerus="yes">
        <source>%Ln verdict(s) of this session can still be changed and do not count yet.</source>
        <translation>
            <numerusform>本次会话的 %Ln 个评判仍可更改，尚未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the last one</source>
        <translation>更改上一个</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Makes the verdicts of this session final and counts them.</source>
        <translation>使本次会话的评判成为最终结果并计入。</translation>
    </message>
</context>
<context>
    <name>darkhorse::Sidebar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>darkhorse::StandingsSort</name>
    <message numerus="yes">
        <source>%1, %Ln more model(s) of its organization hidden</source>
        <translation>
            <numerusform>%1，其组织的另外 %Ln 个模型已隐藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln more model(s) of its organization below</source>
        <translation>
            <numerusform>%1，其组织的另外 %Ln 个模型列于下方</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::StandingsTable</name>
    <message>
        <source>Leaderboard</source>
        <translation>排行榜</translation>
    </message>
</context>
<context>
    <name>darkhorse::TableTools</name>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Parts of names of models or organizations</source>
        <translation>模型或机构名称的一部分</translation>
    </message>
    <message>
        <source>&amp;Best of each organization</source>
        <translation>各机构最佳(&amp;B)</translation>
    </message>
    <message>
        <source>Without changes</source>
        <translation>不显示变化</translation>
    </message>
    <message>
        <source>Changes of the last day</source>
        <translation>最近一天的变化</translation>
    </message>
    <message>
        <source>Changes of the last week</source>
        <translation>最近一周的变化</translation>
    </message>
    <message>
        <source>Changes since…</source>
        <translation>自某时起的变化…</translation>
    </message>
    <message>
        <source>Changes of the ratings</source>
        <translation>评分的变化</translation>
    </message>
    <message>
        <source>Compares with the ratings as they were, counted back from the last vote</source>
        <translation>与先前的评分比较，从最后一票往回算</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>变化起始时间</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>列(&amp;L)…</translation>
    </message>
    <message>
        <source>Which columns the table has, and in which order; their heads can be dragged, too</source>
        <translation>表格有哪些列及其顺序；也可以拖动表头</translation>
    </message>
    <message>
        <source>The mark before a name, or the right and left arrow keys, show and hide the organization&apos;s other models</source>
        <translation>名称前的标记，或右、左方向键，可显示和隐藏该组织的其他模型</translation>
    </message>
</context>
<context>
    <name>darkhorse::TurnBar</name>
    <message>
        <source>Another reason…</source>
        <translation>其他原因…</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>不说明原因</translation>
    </message>
    <message>
        <source>Skip this battle</source>
        <translation>跳过这场对战</translation>
    </message>
    <message>
        <source>Why can it not be judged?</source>
        <translation>为什么无法评判？</translation>
    </message>
    <message>
        <source>Ask on (F)</source>
        <translation>继续提问 (F)</translation>
    </message>
    <message>
        <source>Writes another prompt to the same two models before the verdict.</source>
        <translation>在评判之前再向这两个模型提一个提示词。</translation>
    </message>
    <message>
        <source>Ask again (R)</source>
        <translation>重新回答 (R)</translation>
    </message>
    <message>
        <source>Asks both models the last prompt once more. The replaced answers are kept.</source>
        <translation>把最后一个提示词再问两个模型一次。被替换的回答会保留。</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>跳过 (S)</translation>
    </message>
    <message>
        <source>Leaves the battle without a verdict. It does not count.</source>
        <translation>不作评判，离开这场对战。它不计入结果。</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Stops both answers. A battle without earlier answers does not count then; otherwise it goes back to them.</source>
        <translation>停止两个回答。没有更早回答的对战不计入结果，否则回到更早的回答。</translation>
    </message>
</context>
<context>
    <name>darkhorse::VerdictBar</name>
    <message>
        <source>Both models are answering. You can judge when both answers are complete.</source>
        <translation>两个模型正在回答。两个回答都完成后即可评判。</translation>
    </message>
    <message>
        <source>Which answer is better?</source>
        <translation>哪个回答更好？</translation>
    </message>
    <message>
        <source>Storing your vote…</source>
        <translation>正在保存你的投票…</translation>
    </message>
</context>
<context>
    <name>darkhorse::VerdictButton</name>
    <message>
        <source>Keys: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>darkhorse::VerdictWords</name>
    <message>
        <source>Word in the file</source>
        <translation>文件中的词</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What the words of the verdicts mean</source>
        <translation>各评判词的含义</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>不是投票</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>%1 的含义</translation>
    </message>
</context>
<context>
    <name>darkhorse::ViewsMenu</name>
    <message>
        <source>Open a view</source>
        <translation>打开视图</translation>
    </message>
    <message>
        <source>Address of the view:</source>
        <translation>视图的地址：</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>视图名称：</translation>
    </message>
    <message>
        <source>Copy the address of this view</source>
        <translation>复制此视图的地址</translation>
    </message>
    <message>
        <source>Open an address…</source>
        <translation>打开地址…</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>darkhorse::VotePreview</name>
    <message>
        <source>Model A</source>
        <translation>模型 A</translation>
    </message>
    <message>
        <source>Model B</source>
        <translation>模型 B</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评测者</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>First votes of the file</source>
        <translation>文件中的前几条投票</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rows that are no votes</source>
        <translation>不是投票的行</translation>
    </message>
    <message>
        <source>First &amp;Votes</source>
        <translation>前几条投票(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Rows Left Out (%1)</source>
        <translation>略过的行（%1）(&amp;R)</translation>
    </message>
</context>
<context>
    <name>darkhorse::WaitNotice</name>
    <message numerus="yes">
        <source>A server is busy. It is asked again in %n second(s).</source>
        <translation>
            <numerusform>有服务器繁忙，%n 秒后再次提问。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkhorse::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Darkhorse</source>
        <translation>欢迎使用 Darkhorse</translation>
    </message>
    <message>
        <source>Compare language models blind: two answers, no names, your verdict, and a leaderboard that moves with every vote.</source>
        <translation>匿名比较语言模型：两个回答，不显示名称，由你评判，每一票都会更新排行榜。</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Hold battles at once between four sample models. Nothing to set up, no network needed.</source>
        <translation>立即让四个示例模型对战。无需设置，也不需要网络。</translation>
    </message>
    <message>
        <source>Open the sample arena</source>
        <translation>打开示例竞技场</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Connect a server on this computer or a provider&apos;s API, and let it compete in an arena of your own.</source>
        <translation>连接本机上的服务器或服务商的 API，让它在你自己的竞技场中参赛。</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Open an arena</source>
        <translation>打开竞技场</translation>
    </message>
    <message>
        <source>Go on with an arena file that you or a colleague made earlier.</source>
        <translation>继续使用你或同事以前创建的竞技场文件。</translation>
    </message>
    <message>
        <source>Open an arena…</source>
        <translation>打开竞技场…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for blind battles between language models.</source>
        <translation>让语言模型匿名对战的工作台。</translation>
    </message>
    <message>
        <source>Opens this arena; it is made when it is not there.</source>
        <translation>打开这个竞技场；如果不存在则新建。</translation>
    </message>
    <message>
        <source>Language of this run: en, ru or zh_CN.</source>
        <translation>本次运行使用的语言：en、ru 或 zh_CN。</translation>
    </message>
    <message>
        <source>An arena to open.</source>
        <translation>要打开的竞技场。</translation>
    </message>
    <message>
        <source>Writes a report of the arena (.pdf or .html) and opens no window.</source>
        <translation>写出竞技场的报告（.pdf 或 .html），不打开窗口。</translation>
    </message>
    <message>
        <source>Category of the report, such as coding.</source>
        <translation>报告的类别，例如 coding。</translation>
    </message>
    <message>
        <source>Address of the report&apos;s view, as Charts copies it.</source>
        <translation>报告视图的地址，由“图表”页复制。</translation>
    </message>
</context>
</TS>
