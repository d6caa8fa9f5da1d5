<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountName</name>
    <message>
        <source>Account %1</source>
        <translation>账户 %1</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message>
        <source>Giving way</source>
        <translation>即将被取代</translation>
    </message>
    <message>
        <source>%1 has its nonce and is in block %2</source>
        <comment>a transaction, a number</comment>
        <translation>%1 使用相同的 nonce，已入区块 %2</translation>
    </message>
    <message>
        <source>A cancel is on its way: %1</source>
        <translation>取消交易正在途中：%1</translation>
    </message>
    <message>
        <source>A speed-up is on its way: %1</source>
        <translation>加速交易正在途中：%1</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>No node keeps it; it is sent again</source>
        <translation>没有节点保留它；会重新发送</translation>
    </message>
    <message>
        <source>Kept, and sent until a node takes it</source>
        <translation>已保存，会一直发送到有节点接受为止</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>等待进入区块</translation>
    </message>
    <message>
        <source>%1; 1 node has it</source>
        <translation>%1；1 个节点已有它</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n nodes have it</source>
        <translation>
            <numerusform>%1；%n 个节点已有它</numerusform>
        </translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>来得太迟</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>%1 was in a block first</source>
        <comment>a transaction</comment>
        <translation>%1 先进入了区块</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Replaced by its speed-up</source>
        <translation>已被其加速交易取代</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a transaction</comment>
        <translation>由 %1 取代</translation>
    </message>
    <message>
        <source>Locked until epoch %1</source>
        <translation>锁定至周期 %1</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <comment>a time</comment>
        <translation>锁定至：%1</translation>
    </message>
    <message>
        <source>What it cancels can&apos;t happen any more</source>
        <translation>被取消的交易不会再执行</translation>
    </message>
    <message>
        <source>Cancels: %1</source>
        <translation>取消对象：%1</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>已入区块 %1</translation>
    </message>
    <message>
        <source>Claimable %1</source>
        <comment>a time</comment>
        <translation>%1 可领取</translation>
    </message>
    <message>
        <source>Claimable from epoch %1</source>
        <translation>周期 %1 起可领取</translation>
    </message>
    <message>
        <source>The contract did not say that it did anything</source>
        <translation>合约未表明执行了任何操作</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>two amounts</comment>
        <translation>%1，而非 %2</translation>
    </message>
    <message>
        <source>Cancel of an unstake</source>
        <translation>取消交易（解除质押）</translation>
    </message>
    <message>
        <source>Cancel of a claim</source>
        <translation>取消交易（领取）</translation>
    </message>
    <message>
        <source>Cancel of a stake</source>
        <translation>取消交易（质押）</translation>
    </message>
    <message>
        <source>Cancel of an approval</source>
        <translation>取消交易（授权）</translation>
    </message>
    <message>
        <source>Cancel of a reward claim</source>
        <translation>取消交易（领取奖励）</translation>
    </message>
    <message>
        <source>Cancel of a restake</source>
        <translation>取消交易（复投）</translation>
    </message>
    <message>
        <source>Cancel of a send</source>
        <translation>取消交易（发送）</translation>
    </message>
    <message>
        <source>Cancel of an upgrade</source>
        <translation>取消交易（升级）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消交易</translation>
    </message>
    <message>
        <source>Unstake from %1</source>
        <comment>a provider</comment>
        <translation>从 %1 解除质押</translation>
    </message>
    <message>
        <source>Claim from %1</source>
        <comment>a provider</comment>
        <translation>从 %1 领取</translation>
    </message>
    <message>
        <source>Stake with %1</source>
        <comment>a provider</comment>
        <translation>向 %1 质押</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>撤销授权</translation>
    </message>
    <message>
        <source>Approval for staking</source>
        <translation>质押授权</translation>
    </message>
    <message>
        <source>Claim rewards from %1</source>
        <comment>a provider</comment>
        <translation>从 %1 领取奖励</translation>
    </message>
    <message>
        <source>Claim all rewards</source>
        <translation>领取全部奖励</translation>
    </message>
    <message>
        <source>Restake with %1</source>
        <comment>a provider</comment>
        <translation>向 %1 复投</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <comment>an address</comment>
        <translation>发送到 %1</translation>
    </message>
    <message>
        <source>Upgrade account</source>
        <translation>升级账户</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The contract refused it</source>
        <translation>被合约拒绝</translation>
    </message>
    <message>
        <source>Cancel of %1</source>
        <comment>an action</comment>
        <translation>取消交易（%1）</translation>
    </message>
    <message>
        <source>Speed up %1</source>
        <comment>an action</comment>
        <translation>加速“%1”</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <comment>an action</comment>
        <translation>取消“%1”</translation>
    </message>
    <message>
        <source>Details of the speed-up of %1</source>
        <comment>an action</comment>
        <translation>“%1”的加速交易的详情</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <comment>an action</comment>
        <translation>“%1”的详情</translation>
    </message>
    <message>
        <source>Sends the same once more, with the same nonce and a higher fee. Only one of the two can happen, and either may get into a block first.</source>
        <translation>以相同的 nonce 和更高的费用再次发送同一交易。两者只有一个会执行，哪一个都可能先进入区块。</translation>
    </message>
    <message>
        <source>Sends nothing to yourself, with the same nonce and a higher fee. If it gets into a block first, this transaction can&apos;t happen any more; but either may be first, and a network fee is paid for the one that is.</source>
        <translation>以相同的 nonce 和更高的费用向自己发送一笔空交易。如果它先进入区块，此交易就不会再执行；但哪一个都可能先进入，先进入的那一个要付网络费。</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待中的交易</translation>
    </message>
    <message>
        <source>1 transaction waits</source>
        <translation>1 笔交易等待中</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions wait</source>
        <translation>
            <numerusform>%n 笔交易等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>That one was not sent from this computer</source>
        <translation>那一笔不是从这台电脑发送的</translation>
    </message>
</context>
<context>
    <name>AdvancedText</name>
    <message>
        <source>%1: that is more than there can be.</source>
        <translation>%1：超出可能的最大值。</translation>
    </message>
    <message>
        <source>%1 needs a whole number, in digits only.</source>
        <translation>%1 必须是整数，且只含数字。</translation>
    </message>
    <message>
        <source>It takes another transaction&apos;s place, so its nonce can only be %1.</source>
        <translation>它要取代另一笔交易，因此 nonce 只能是 %1。</translation>
    </message>
    <message>
        <source>That nonce is used up: a transaction with it is in a block. The first that can be used is %1.</source>
        <translation>该 nonce 已用掉：使用它的一笔交易已入区块。可用的第一个 nonce 是 %1。</translation>
    </message>
    <message>
        <source>A transaction with that nonce waits already. To take its place, use Speed up or Cancel under Activity.</source>
        <translation>已有一笔使用该 nonce 的交易在等待。要取代它，请使用“活动”中的“加速”或“取消”。</translation>
    </message>
    <message>
        <source>At most %1: nodes keep no more than %2 transactions of an account waiting.</source>
        <translation>最大 %1：节点为每个账户最多保留 %2 笔等待中的交易。</translation>
    </message>
    <message>
        <source>A transfer without data uses exactly %1 gas.</source>
        <translation>不带数据的转账正好使用 %1 Gas。</translation>
    </message>
    <message>
        <source>At least %1 gas, as estimated: with less it would fail, and the fee would be lost.</source>
        <translation>按估算至少 %1 Gas：更少则会失败，费用也会损失。</translation>
    </message>
    <message>
        <source>At most %1 gas: the network takes no transaction with more (EIP-7825).</source>
        <translation>最多 %1 Gas：网络不接受超过此值的交易（EIP-7825）。</translation>
    </message>
    <message>
        <source>The next nonce is %1; above it, the transaction waits for those between.</source>
        <translation>下一个 nonce 是 %1；如果更大，交易要等待中间的各笔交易。</translation>
    </message>
    <message>
        <source>Gas: from %1, as estimated, to %2.</source>
        <translation>Gas：从 %1（估算值）到 %2。</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>“%1” can mean %2 or %3. Which one?</source>
        <translation>“%1”可能是 %2 或 %3。是哪一个？</translation>
    </message>
    <message>
        <source>Leave out grouping marks: %1</source>
        <translation>请去掉分组符号：%1</translation>
    </message>
    <message>
        <source>At most %1 decimals: the contract counts no finer.</source>
        <translation>最多 %1 位小数：合约不计更小的单位。</translation>
    </message>
    <message>
        <source>That is more than there can be.</source>
        <translation>超出可能的最大值。</translation>
    </message>
    <message>
        <source>Not an amount: digits only, with “.” for decimals.</source>
        <translation>不是金额：只能含数字，小数点用“.”。</translation>
    </message>
    <message>
        <source>Not an amount: digits only, with “%1” or “.” for decimals.</source>
        <translation>不是金额：只能含数字，小数点用“%1”或“.”。</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>unknown</source>
        <comment>the yearly rate</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Demo on a local chain. The account is a published development key, held in memory for this run: it is worth nothing, never send anything to it. Its passphrase is “%1”.</source>
        <translation>本地链上的演示。该账户是公开的开发密钥，仅在本次运行期间保存在内存中：它没有任何价值，切勿向它发送任何资产。其密码短语为“%1”。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>BookFileText</name>
    <message>
        <source>Its address is missing, not an address, or in the file twice.</source>
        <translation>其地址缺失、不是地址，或在文件中出现两次。</translation>
    </message>
    <message>
        <source>Its name is missing, too long, or has characters that can&apos;t be seen.</source>
        <translation>其名称缺失、过长，或含有不可见字符。</translation>
    </message>
    <message>
        <source>Its label is missing, too long, or has characters that can&apos;t be seen.</source>
        <translation>其标签缺失、过长，或含有不可见字符。</translation>
    </message>
    <message>
        <source>Its note is too long, or has characters that can&apos;t be seen.</source>
        <translation>其备注过长，或含有不可见字符。</translation>
    </message>
    <message>
        <source>It is not an address book of this program.</source>
        <translation>这不是本程序的地址簿。</translation>
    </message>
    <message>
        <source>It is of a version that this program does not know.</source>
        <translation>其版本是本程序不认识的版本。</translation>
    </message>
    <message>
        <source>It is of another network.</source>
        <translation>它属于另一个网络。</translation>
    </message>
    <message>
        <source>It has no list of entries.</source>
        <translation>其中没有条目列表。</translation>
    </message>
    <message>
        <source>What it says of node providers is no list.</source>
        <translation>其中节点提供商的内容不是列表。</translation>
    </message>
    <message>
        <source>It has a field that does not belong there.</source>
        <translation>其中有不属于那里的字段。</translation>
    </message>
    <message>
        <source>The file has more than %1 entries.</source>
        <translation>文件中的条目超过 %1 个。</translation>
    </message>
    <message>
        <source>The file is larger than an address book can be.</source>
        <translation>文件超出地址簿可能的大小。</translation>
    </message>
    <message>
        <source>The file is not valid JSON, from byte %1 on.</source>
        <translation>文件不是有效的 JSON，从第 %1 字节起。</translation>
    </message>
    <message>
        <source>Entry %1 can&apos;t be taken (%2). %3</source>
        <comment>a number, a field, why</comment>
        <translation>无法采用第 %1 个条目（%2）。%3</translation>
    </message>
    <message>
        <source>The file can&apos;t be taken (%1). %2</source>
        <comment>a field, why</comment>
        <translation>无法采用该文件（%1）。%2</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>With epoch %1, block %2.</source>
        <translation>周期 %1 开始时，区块 %2。</translation>
    </message>
    <message>
        <source>With epoch %1 at the earliest and %2 at the latest.</source>
        <translation>最早在周期 %1 开始时，最晚在周期 %2 开始时。</translation>
    </message>
    <message>
        <source>%1
The time is an estimate from the pace of blocks: not before %2 (UTC) and not after %3 (UTC). The alarm is at its end.</source>
        <comment>epochs, two moments</comment>
        <translation>%1
时间根据出块速度估算：不早于%2（UTC），不晚于%3（UTC）。提醒设在这段时间的末尾。</translation>
    </message>
    <message>
        <source>Claim %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>从 %2 领取 %1</translation>
    </message>
    <message>
        <source>%1 with %2 unlock</source>
        <comment>an amount, a provider</comment>
        <translation>%2 的 %1 解锁</translation>
    </message>
    <message>
        <source>How long an epoch takes is not known yet.</source>
        <translation>尚不知道一个周期要多久。</translation>
    </message>
    <message>
        <source>No unstake is waiting.</source>
        <translation>没有等待中的解除质押。</translation>
    </message>
    <message>
        <source>Nothing is locked or waiting.</source>
        <translation>没有锁定或等待中的 ANKR。</translation>
    </message>
</context>
<context>
    <name>ConfirmText</name>
    <message>
        <source>nothing</source>
        <comment>what balances change by</comment>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Reading the chain again…</source>
        <translation>正在重新读取链上数据…</translation>
    </message>
    <message>
        <source>Not ready yet.</source>
        <translation>尚未就绪。</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>正在签名…</translation>
    </message>
    <message>
        <source>Writing it down before it is sent…</source>
        <translation>发送前正在保存记录…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何交易。</translation>
    </message>
</context>
<context>
    <name>EpochText</name>
    <message>
        <source>1 epoch</source>
        <translation>1 个周期</translation>
    </message>
    <message numerus="yes">
        <source>%1 epochs</source>
        <translation>
            <numerusform>%1 个周期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a number, a number of epochs</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <comment>two spans of time</comment>
        <translation>约 %1至 %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a span of time</comment>
        <translation>约 %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong.</source>
        <translation>出现了错误。</translation>
    </message>
    <message>
        <source>This is not hexadecimal: 0x and an even number of the digits 0–9 and a–f.</source>
        <translation>这不是十六进制数：应为 0x 加偶数个 0–9 和 a–f 的字符。</translation>
    </message>
    <message>
        <source>This does not have the right length.</source>
        <translation>长度不正确。</translation>
    </message>
    <message>
        <source>This is not an address: 0x and 40 hexadecimal digits.</source>
        <translation>这不是地址：应为 0x 加 40 个十六进制字符。</translation>
    </message>
    <message>
        <source>The address&apos;s upper and lower case letters do not match its checksum: a character is wrong.</source>
        <translation>地址的大小写字母与其校验和不符：有字符错误。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>This is not a number: “%1” does not belong there.</source>
        <translation>这不是数字：其中不应有“%1”。</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>数字超出范围。</translation>
    </message>
    <message>
        <source>The amount can be read in more than one way. Leave out grouping marks.</source>
        <translation>该金额有多种读法。请去掉分组符号。</translation>
    </message>
    <message>
        <source>The amount can be read as %1 or as %2. Leave out grouping marks.</source>
        <translation>该金额可以读作 %1 或 %2。请去掉分组符号。</translation>
    </message>
    <message>
        <source>The amount has more decimals than can be used.</source>
        <translation>该金额的小数位数超出可用范围。</translation>
    </message>
    <message>
        <source>Encoded data is damaged (RLP).</source>
        <translation>编码数据已损坏（RLP）。</translation>
    </message>
    <message>
        <source>A contract&apos;s reply can&apos;t be read.</source>
        <translation>无法读懂合约的答复。</translation>
    </message>
    <message>
        <source>A contract&apos;s reply can&apos;t be read (%1).</source>
        <translation>无法读懂合约的答复（%1）。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>这不是有效的 JSON。</translation>
    </message>
    <message>
        <source>This is not valid JSON (%1).</source>
        <translation>这不是有效的 JSON（%1）。</translation>
    </message>
    <message>
        <source>A reply lacks something or holds something of the wrong kind.</source>
        <translation>答复中缺少内容，或内容类型有误。</translation>
    </message>
    <message>
        <source>A reply lacks “%1” or holds something of the wrong kind there.</source>
        <translation>答复中缺少“%1”，或其类型有误。</translation>
    </message>
    <message>
        <source>It is larger than can be accepted.</source>
        <translation>大小超出可接受的范围。</translation>
    </message>
    <message>
        <source>It is larger than can be accepted (%1).</source>
        <translation>大小超出可接受的范围（%1）。</translation>
    </message>
    <message>
        <source>The transaction is not valid.</source>
        <translation>交易无效。</translation>
    </message>
    <message>
        <source>The transaction is not valid (%1).</source>
        <translation>交易无效（%1）。</translation>
    </message>
    <message>
        <source>A word of the recovery phrase is not on the list.</source>
        <translation>助记词中有一个单词不在词表中。</translation>
    </message>
    <message>
        <source>Word %1 is not on the list.</source>
        <translation>第 %1 个单词不在词表中。</translation>
    </message>
    <message>
        <source>All words are on the list, but they don&apos;t belong together: one may be another, or the order is wrong.</source>
        <translation>所有单词都在词表中，但组合不正确：可能有一个单词错误，或顺序有误。</translation>
    </message>
    <message>
        <source>A file can&apos;t be read.</source>
        <translation>有文件无法读取。</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>A file can&apos;t be written.</source>
        <translation>有文件无法写入。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). It stays as it was. The disk may be full, or writing there is not allowed.</source>
        <translation>无法写入文件（%1）。文件保持原样。磁盘可能已满，或不允许在那里写入。</translation>
    </message>
    <message>
        <source>The network file can&apos;t be used.</source>
        <translation>无法使用网络文件。</translation>
    </message>
    <message>
        <source>The network file can&apos;t be used: its field “%1” is wrong or missing.</source>
        <translation>无法使用网络文件：其字段“%1”有误或缺失。</translation>
    </message>
    <message>
        <source>The node can&apos;t be reached.</source>
        <translation>无法连接节点。</translation>
    </message>
    <message>
        <source>The node can&apos;t be reached (%1).</source>
        <translation>无法连接节点（%1）。</translation>
    </message>
    <message>
        <source>The connection to the node could not be secured. A system clock that is wrong is a common cause.</source>
        <translation>无法与节点建立安全连接。系统时钟不准是常见原因。</translation>
    </message>
    <message>
        <source>The connection to the node could not be secured (%1). A system clock that is wrong is a common cause.</source>
        <translation>无法与节点建立安全连接（%1）。系统时钟不准是常见原因。</translation>
    </message>
    <message>
        <source>The node refused the request.</source>
        <translation>节点拒绝了请求。</translation>
    </message>
    <message>
        <source>The node refused the request (HTTP status %1).</source>
        <translation>节点拒绝了请求（HTTP 状态 %1）。</translation>
    </message>
    <message>
        <source>The node wants fewer requests. It is asked again later.</source>
        <translation>节点要求减少请求。稍后会再次询问。</translation>
    </message>
    <message>
        <source>The node wants fewer requests. It is asked again after %1 s.</source>
        <translation>节点要求减少请求。%1 秒后会再次询问。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>响应超时。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>None of the network&apos;s nodes answers.</source>
        <translation>此网络的节点均无响应。</translation>
    </message>
    <message>
        <source>None of the network&apos;s nodes answers. The last problem: %1</source>
        <translation>此网络的节点均无响应。最近的问题：%1</translation>
    </message>
    <message>
        <source>The node reported an error.</source>
        <translation>节点报告了错误。</translation>
    </message>
    <message>
        <source>The node reported an error (%1): %2</source>
        <translation>节点报告了错误（%1）：%2</translation>
    </message>
    <message>
        <source>The node serves another chain than the network file names.</source>
        <translation>该节点的链与网络文件所列的不同。</translation>
    </message>
    <message>
        <source>The node serves another chain (chain id %1) than the network file names.</source>
        <translation>该节点的链（链 ID %1）与网络文件所列的不同。</translation>
    </message>
    <message>
        <source>There is no contract at an address that the network file names.</source>
        <translation>网络文件所列的一个地址上没有合约。</translation>
    </message>
    <message>
        <source>There is no contract at %1, which the network file names.</source>
        <translation>网络文件所列的 %1 上没有合约。</translation>
    </message>
    <message>
        <source>The staking contract works with another contract than the network file names. What it says is not used; check the network&apos;s contract addresses.</source>
        <translation>质押合约所配合的合约与网络文件所列的不同。不会使用它给出的信息；请检查该网络的合约地址。</translation>
    </message>
    <message>
        <source>The staking contract works with %1, not with what the network file names. What it says is not used; check the network&apos;s contract addresses.</source>
        <translation>质押合约所配合的是 %1，与网络文件所列的不同。不会使用它给出的信息；请检查该网络的合约地址。</translation>
    </message>
    <message>
        <source>The staking contract&apos;s code was replaced. Nothing is signed until you have looked into it.</source>
        <translation>质押合约的代码已被替换。在查明之前不会签名任何内容。</translation>
    </message>
    <message>
        <source>The staking contract&apos;s code was replaced: %1 became %2. Nothing is signed until you have looked into it.</source>
        <translation>质押合约的代码已被替换：由 %1 变为 %2。在查明之前不会签名任何内容。</translation>
    </message>
    <message>
        <source>The contract refuses this.</source>
        <translation>合约拒绝此操作。</translation>
    </message>
    <message>
        <source>The contract refuses this: %1</source>
        <translation>合约拒绝此操作：%1</translation>
    </message>
    <message>
        <source>The chain moved on while it was read. It is read again.</source>
        <translation>读取期间链有了新进展。正在重新读取。</translation>
    </message>
    <message>
        <source>What the nodes say contradicts itself, so that none of it can be relied on. Try again, or look at your nodes.</source>
        <translation>节点给出的信息自相矛盾，因此都不可靠。请重试，或检查节点。</translation>
    </message>
    <message>
        <source>What the nodes say contradicts itself (%1), so that none of it can be relied on. Try again, or look at your nodes.</source>
        <translation>节点给出的信息自相矛盾（%1），因此都不可靠。请重试，或检查节点。</translation>
    </message>
    <message>
        <source>There is no keychain on this system where a key could be kept. On Linux, start a Secret Service such as GNOME Keyring or KWallet.</source>
        <translation>此系统上没有可保存密钥的钥匙串。在 Linux 上，请启动 Secret Service，例如 GNOME Keyring 或 KWallet。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked. Unlock it and try again.</source>
        <translation>系统钥匙串已锁定。请将其解锁后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access. Allow it for Capstan, and try again.</source>
        <translation>系统钥匙串拒绝访问。请允许 Capstan 访问，然后重试。</translation>
    </message>
    <message>
        <source>The key is not where it was put: the keychain or the files no longer have it. With the recovery phrase or private key at hand, remove the account and import it again.</source>
        <translation>密钥不在原先存放之处：钥匙串或文件中已没有它。如果手头有助记词或私钥，请移除该账户，然后重新导入。</translation>
    </message>
    <message>
        <source>What is kept of the key is not what was put there. It is not used. With the recovery phrase or private key at hand, remove the account and import it again.</source>
        <translation>所保存的密钥内容与当初存入的不同。不会使用它。如果手头有助记词或私钥，请移除该账户，然后重新导入。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>密码短语错误。</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to sign.</source>
        <translation>钱包已锁定。请解锁后再签名。</translation>
    </message>
    <message>
        <source>This is not a private key.</source>
        <translation>这不是私钥。</translation>
    </message>
    <message>
        <source>A cryptographic operation failed. Nothing was signed.</source>
        <translation>密码学运算失败。未签名任何内容。</translation>
    </message>
    <message>
        <source>A cryptographic operation failed (%1). Nothing was signed.</source>
        <translation>密码学运算失败（%1）。未签名任何内容。</translation>
    </message>
    <message>
        <source>The wallet&apos;s database can&apos;t be used. The disk may be full, or another program may be using the file. See to that, and try again.</source>
        <translation>无法使用钱包数据库。磁盘可能已满，或文件正被其他程序使用。请排除后重试。</translation>
    </message>
    <message>
        <source>The wallet&apos;s database can&apos;t be used (%1). The disk may be full, or another program may be using the file. See to that, and try again.</source>
        <translation>无法使用钱包数据库（%1）。磁盘可能已满，或文件正被其他程序使用。请排除后重试。</translation>
    </message>
    <message>
        <source>The wallet&apos;s database was written by a newer version of this program. Start that version, or a newer one.</source>
        <translation>钱包数据库由本程序的更新版本写入。请启动该版本或更新的版本。</translation>
    </message>
    <message>
        <source>The wallet is open in another window already. Go on there, or quit it there first.</source>
        <translation>钱包已在另一个窗口中打开。请在那里继续，或先在那里退出。</translation>
    </message>
    <message>
        <source>The wallet is open in another window already (process %1). Go on there, or quit it there first.</source>
        <translation>钱包已在另一个窗口中打开（进程 %1）。请在那里继续，或先在那里退出。</translation>
    </message>
    <message>
        <source>The transaction changed after it was shown. Nothing was signed; look at it again.</source>
        <translation>交易在显示之后发生了变化。未签名任何内容；请重新查看。</translation>
    </message>
    <message>
        <source>The network fee is above the limit of what this wallet pays.</source>
        <translation>网络费超过此钱包的支付上限。</translation>
    </message>
    <message>
        <source>There is not enough ETH in the account to pay the network fee.</source>
        <translation>账户中的 ETH 不足以支付网络费。</translation>
    </message>
    <message>
        <source>There is nothing to claim.</source>
        <translation>没有可领取的内容。</translation>
    </message>
    <message>
        <source>The rewards are too small to restake. Nothing was signed; they go on growing, and can be claimed.</source>
        <translation>奖励太少，无法复投。未签名任何内容；奖励会继续增长，也可以领取。</translation>
    </message>
    <message>
        <source>There is nothing to upgrade in this account.</source>
        <translation>此账户没有可升级的内容。</translation>
    </message>
    <message>
        <source>The staking contract may not take that much ANKR yet. Nothing was signed; approve it first.</source>
        <translation>质押合约还不能取用这么多 ANKR。未签名任何内容；请先授权。</translation>
    </message>
    <message>
        <source>The staking contract may take just that much already. Nothing was signed.</source>
        <translation>质押合约已经可以取用正好这么多。未签名任何内容。</translation>
    </message>
    <message>
        <source>This node provider is not active. Nothing was signed; choose an active one.</source>
        <translation>此节点提供商不活跃。未签名任何内容；请选择活跃的提供商。</translation>
    </message>
    <message>
        <source>Nothing can be sent there: it would be lost, or be where it was. Nothing was signed; check the address.</source>
        <translation>不能发送到那里：资产会丢失，或仍在原处。未签名任何内容；请检查地址。</translation>
    </message>
    <message>
        <source>Another transaction of this account is in the way. Under Activity you can see how far it is.</source>
        <translation>此账户的另一笔交易挡在前面。在“活动”中可查看其进度。</translation>
    </message>
    <message>
        <source>What the node says does not fit the transaction that it was asked about. It is not used.</source>
        <translation>节点给出的信息与所查询的交易不符。不会使用它。</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>不支持此操作。</translation>
    </message>
    <message>
        <source>This is not supported (%1).</source>
        <translation>不支持此操作（%1）。</translation>
    </message>
    <message>
        <source>What was just written to the keychain or the files could not be read back. It is not used, and the keys are kept as before. Try again.</source>
        <translation>刚写入钥匙串或文件的内容无法读回。它不会被使用，密钥仍按原样保存。请重试。</translation>
    </message>
</context>
<context>
    <name>FeeText</name>
    <message>
        <source>“%1” can mean %2 or %3. Leave out grouping marks.</source>
        <translation>“%1”可能是 %2 或 %3。请去掉分组符号。</translation>
    </message>
    <message>
        <source>Leave out grouping marks.</source>
        <translation>请去掉分组符号。</translation>
    </message>
    <message>
        <source>At most %1 decimals: there is nothing finer than a wei.</source>
        <translation>最多 %1 位小数：没有比 wei 更小的单位。</translation>
    </message>
    <message>
        <source>That is more than there can be.</source>
        <translation>超出可能的最大值。</translation>
    </message>
    <message>
        <source>Both fields need a number.</source>
        <translation>两个字段都需要数字。</translation>
    </message>
    <message>
        <source>Not a number: digits only, with “%1” for decimals.</source>
        <translation>不是数字：只能含数字，小数点用“%1”。</translation>
    </message>
    <message>
        <source>The tip is a part of the max fee, so it can&apos;t be more than that.</source>
        <translation>小费是最高费率的一部分，因此不能高于它。</translation>
    </message>
    <message>
        <source>To take an earlier transaction&apos;s place it has to pay an eighth more than that one: a max fee of %1 and a tip of %2, at least.</source>
        <translation>要取代先前的交易，必须比它多付八分之一：最高费率至少 %1，小费至少 %2。</translation>
    </message>
    <message>
        <source>Nodes don&apos;t pass on a tip under %1.</source>
        <translation>节点不转发小费低于 %1 的交易。</translation>
    </message>
    <message>
        <source>The next block takes nothing under a max fee of %1: the transaction would be stuck.</source>
        <translation>下一个区块不接受低于 %1 的最高费率：交易会卡住。</translation>
    </message>
    <message>
        <source>That is more than ten times the fast fee, most likely a slip: a max fee of %1 and a tip of %2, at most.</source>
        <translation>这超过快速费用的十倍，很可能是输入有误：最高费率最多 %1，小费最多 %2。</translation>
    </message>
    <message>
        <source>Max fee %1 to %2 gwei, of which the tip is %3 to %4 gwei. What the block does not need of the max fee is not paid.</source>
        <translation>最高费率 %1 至 %2 gwei，其中小费 %3 至 %4 gwei。最高费率中区块不需要的部分不会支付。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Unstake</source>
        <translation>解除质押</translation>
    </message>
    <message>
        <source>Claim of unstaked</source>
        <translation>领取已解除质押</translation>
    </message>
    <message>
        <source>Reward claim</source>
        <translation>领取奖励</translation>
    </message>
    <message>
        <source>Rewards with unstake</source>
        <translation>解除质押时的奖励</translation>
    </message>
    <message>
        <source>Restake</source>
        <translation>复投</translation>
    </message>
    <message>
        <source>Claim with rewards</source>
        <translation>领取（含奖励）</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an action, an amount, a provider</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>Reading what is kept on this computer.</source>
        <translation>正在读取保存在这台电脑上的内容。</translation>
    </message>
    <message>
        <source>Stopped. What was read so far is kept and shown.</source>
        <translation>已停止。到目前为止读取的内容已保留并显示。</translation>
    </message>
    <message>
        <source>Looking for what is new.</source>
        <translation>正在查找新内容。</translation>
    </message>
    <message>
        <source>Reading the chain, newest first: %1 % of the blocks.</source>
        <translation>正在读取链上数据，从最新开始：已读 %1% 的区块。</translation>
    </message>
    <message>
        <source>Reading fees: %1 transactions so far.</source>
        <translation>正在读取费用：目前已读 %1 笔交易。</translation>
    </message>
    <message>
        <source>It is shown at the transaction&apos;s first line, or another account paid it.</source>
        <translation>它显示在该交易的第一行，或者由另一个账户支付。</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>The key is encrypted under a passphrase and kept in this system&apos;s keychain. It never leaves this computer.</source>
        <translation>密钥以密码短语加密，保存在此系统的钥匙串中。它绝不会离开这台电脑。</translation>
    </message>
    <message>
        <source>The key is encrypted under a passphrase and kept in files of this profile. It never leaves this computer.</source>
        <translation>密钥以密码短语加密，保存在配置目录的文件中。它绝不会离开这台电脑。</translation>
    </message>
    <message>
        <source>The key is encrypted under a passphrase and kept in memory: it is gone when Capstan is closed.</source>
        <translation>密钥以密码短语加密，保存在内存中：关闭 Capstan 后就没有了。</translation>
    </message>
    <message>
        <source>In this system&apos;s keychain, encrypted under your passphrase</source>
        <translation>在此系统的钥匙串中，以密码短语加密</translation>
    </message>
    <message>
        <source>In files of this profile, encrypted under your passphrase</source>
        <translation>在配置目录的文件中，以密码短语加密</translation>
    </message>
    <message>
        <source>In memory, until Capstan is closed</source>
        <translation>在内存中，直到关闭 Capstan</translation>
    </message>
    <message>
        <source>Whoever can copy the profile&apos;s folder, from this computer or from a backup of it, can try passphrases on the files for as long as they like. Only a strong passphrase stands against that.</source>
        <translation>谁能从这台电脑或其备份中复制配置目录，谁就能无限期地对这些文件尝试密码短语。只有强密码短语才能抵御。</translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>recovery phrase · %1</source>
        <translation>助记词 · %1</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <translation>密钥在钥匙串中</translation>
    </message>
    <message>
        <source>key in a file</source>
        <translation>密钥在文件中</translation>
    </message>
    <message>
        <source>key in memory</source>
        <translation>密钥在内存中</translation>
    </message>
    <message>
        <source>Standard (BIP-44): most wallets</source>
        <translation>标准（BIP-44）：大多数钱包</translation>
    </message>
    <message>
        <source>Ledger Live</source>
        <translation>Ledger Live</translation>
    </message>
    <message>
        <source>Legacy: older Ledger programs, MyEtherWallet</source>
        <translation>旧版：较早的 Ledger 程序、MyEtherWallet</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access. Allow it for Capstan, and try again.</source>
        <translation>系统钥匙串拒绝访问。请允许 Capstan 访问，然后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer in time. It may be asking something in a window of its own: answer it there, and try again.</source>
        <translation>系统钥匙串未及时响应。它可能正在自己的窗口中询问：请在那里回答，然后重试。</translation>
    </message>
    <message>
        <source>The keys were locked meanwhile.</source>
        <translation>密钥在此期间已被锁定。</translation>
    </message>
    <message>
        <source>The key of %1 is not where it was put. With its recovery phrase or private key at hand, remove that account and import it again.</source>
        <translation>%1 的密钥不在原先存放之处。如果手头有其助记词或私钥，请移除该账户，然后重新导入。</translation>
    </message>
    <message>
        <source>What is kept of the key of %1 is not what was put there. It is not used. With its recovery phrase or private key at hand, remove that account and import it again.</source>
        <translation>所保存的 %1 的密钥内容与当初存入的不同。不会使用它。如果手头有其助记词或私钥，请移除该账户，然后重新导入。</translation>
    </message>
    <message>
        <source>This account is among your accounts already.</source>
        <translation>此账户已在账户列表中。</translation>
    </message>
    <message>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words; these are %1.</source>
        <translation>助记词有 12、15、18、21 或 24 个单词；这里有 %1 个。</translation>
    </message>
    <message>
        <source>The phrase&apos;s passphrase is too long.</source>
        <translation>助记词的密码短语过长。</translation>
    </message>
    <message>
        <source>Wrong password or damaged file: it does not open.</source>
        <translation>密码错误或文件已损坏：无法打开。</translation>
    </message>
    <message>
        <source>The file opens, but its key belongs to another address than it claims. It is not used.</source>
        <translation>文件可以打开，但其密钥所属的地址与文件所称的不同。不会使用它。</translation>
    </message>
    <message>
        <source>This is not a keystore file.</source>
        <translation>这不是 Keystore 文件。</translation>
    </message>
    <message>
        <source>This is not a keystore file, or it is damaged (%1).</source>
        <translation>这不是 Keystore 文件，或已损坏（%1）。</translation>
    </message>
    <message>
        <source>This is not a keystore file: it is too large.</source>
        <translation>这不是 Keystore 文件：文件过大。</translation>
    </message>
    <message>
        <source>This keystore file is of a kind that Capstan does not read (%1).</source>
        <translation>此 Keystore 文件属于 Capstan 不读取的类型（%1）。</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than any wallet&apos;s file does (%1). It is not opened.</source>
        <translation>此文件要求的内存或时间超过任何钱包的文件（%1）。不会打开它。</translation>
    </message>
</context>
<context>
    <name>KnownAddressText</name>
    <message>
        <source>your account %1</source>
        <comment>a name</comment>
        <translation>自己的账户 %1</translation>
    </message>
    <message>
        <source>the provider %1</source>
        <comment>a name</comment>
        <translation>提供商 %1</translation>
    </message>
    <message>
        <source>It begins and ends as %1 (%2) does, and is another address. Swindlers make such addresses: compare every character with a source that you trust.</source>
        <comment>an address, whose it is</comment>
        <translation>它的首尾与 %1（%2）相同，却是另一个地址。骗子会制造这样的地址：请与可信的来源逐个字符比对。</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a block, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>周期 %1</translation>
    </message>
    <message>
        <source>%1 · ends in %2</source>
        <translation>%1 · %2后结束</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1：尚未询问</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1：正常</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1：%2 ms</translation>
    </message>
    <message>
        <source>%1 · %2/%3 nodes</source>
        <translation>%1 · %2/%3 节点</translation>
    </message>
    <message>
        <source>no block read yet</source>
        <translation>尚未读取区块</translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message>
        <source>guessed at once</source>
        <translation>可立即猜出</translation>
    </message>
    <message>
        <source>guessed within minutes</source>
        <translation>几分钟内可猜出</translation>
    </message>
    <message>
        <source>guessed within hours</source>
        <translation>几小时内可猜出</translation>
    </message>
    <message>
        <source>guessed within days</source>
        <translation>几天内可猜出</translation>
    </message>
    <message>
        <source>guessed within months</source>
        <translation>几个月内可猜出</translation>
    </message>
    <message>
        <source>guessed within years</source>
        <translation>几年内可猜出</translation>
    </message>
    <message>
        <source>not guessed in a lifetime</source>
        <translation>一生都猜不出</translation>
    </message>
    <message>
        <source>Very weak: %1</source>
        <translation>很弱：%1</translation>
    </message>
    <message>
        <source>Weak: %1</source>
        <translation>弱：%1</translation>
    </message>
    <message>
        <source>Fair: %1</source>
        <translation>一般：%1</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>好：%1</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <translation>强：%1</translation>
    </message>
</context>
<context>
    <name>PendingText</name>
    <message>
        <source>Another transaction with the same nonce is in a block.</source>
        <translation>另一笔相同 nonce 的交易已入区块。</translation>
    </message>
    <message>
        <source>Once it has three confirmations, this one can&apos;t happen any more.</source>
        <translation>待它有三次确认后，此交易就不会再执行。</translation>
    </message>
    <message>
        <source>The last answer of a node: %1</source>
        <translation>节点的最后答复：%1</translation>
    </message>
    <message>
        <source>No node keeps it.</source>
        <translation>没有节点保留它。</translation>
    </message>
    <message>
        <source>It is kept here, and sent again. Most often its network fee has become too low: Speed up sends it for more.</source>
        <translation>它保存在这里，会重新发送。最常见的原因是其网络费已经过低：“加速”会以更高的费用发送它。</translation>
    </message>
    <message>
        <source>No node has taken it yet.</source>
        <translation>尚无节点接受它。</translation>
    </message>
    <message>
        <source>A node refused it when it was sent again.</source>
        <translation>重新发送时，有节点拒绝了它。</translation>
    </message>
    <message>
        <source>It is kept here, and sent again until one takes it.</source>
        <translation>它保存在这里，会一直重新发送，直到有节点接受。</translation>
    </message>
    <message>
        <source>The contract&apos;s reason: %1.</source>
        <translation>合约给出的原因：%1。</translation>
    </message>
    <message>
        <source>The network fee of %1 was paid all the same.</source>
        <translation>网络费 %1 仍已支付。</translation>
    </message>
    <message>
        <source>The contract refused it.</source>
        <translation>合约拒绝了它。</translation>
    </message>
    <message>
        <source>It is in a block, but the contract did not say that it did anything.</source>
        <translation>它已入区块，但合约未表明执行了任何操作。</translation>
    </message>
    <message>
        <source>The account may have been upgraded before it: look at your stakes.</source>
        <translation>账户可能在它之前已经升级：请查看质押。</translation>
    </message>
    <message>
        <source>%1 were promised. Do not count on them: look at your stakes, and at the transaction in the explorer.</source>
        <translation>原应为 %1。请勿以此为准：请查看质押，以及区块浏览器中的该交易。</translation>
    </message>
    <message>
        <source>%1 instead of %2.</source>
        <comment>two amounts</comment>
        <translation>%1，而非 %2。</translation>
    </message>
    <message>
        <source>The first is what the contract says that was done; the second is what was shown before it was signed. Look at the transaction in the explorer.</source>
        <translation>前者是合约所说的实际结果；后者是签名之前显示的结果。请在区块浏览器中查看该交易。</translation>
    </message>
    <message>
        <source>Both had the nonce %1, and only one can happen. %2</source>
        <translation>两者的 nonce 都是 %1，只有一个能执行。%2</translation>
    </message>
    <message>
        <source>Another transaction of this account took its place.</source>
        <translation>此账户的另一笔交易取代了它。</translation>
    </message>
    <message>
        <source>%1 took its place.</source>
        <comment>a transaction</comment>
        <translation>%1 取代了它。</translation>
    </message>
    <message>
        <source>You can close this page, or Capstan. Nothing is lost.</source>
        <translation>可以关闭此页面或 Capstan。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>In block %1, which the network will not take back.</source>
        <translation>已入区块 %1，网络不会再将其撤回。</translation>
    </message>
    <message>
        <source>In block %1, without effect.</source>
        <translation>已入区块 %1，未产生效果。</translation>
    </message>
    <message>
        <source>It can&apos;t get into a block any more.</source>
        <translation>它不会再进入区块。</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>交易 ID</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>%1 (chain id %2)</source>
        <translation>%1（链 ID %2）</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>节点提供商</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收款地址</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount by the contract&apos;s event</source>
        <translation>合约事件中的金额</translation>
    </message>
    <message>
        <source>Arrived in the account</source>
        <translation>到账金额</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>Network fee at most</source>
        <translation>网络费上限</translation>
    </message>
    <message>
        <source>Network fee paid</source>
        <translation>已付网络费</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Block hash</source>
        <translation>区块哈希</translation>
    </message>
    <message>
        <source>The contract&apos;s reason</source>
        <translation>合约给出的原因</translation>
    </message>
    <message>
        <source>The last answer of a node</source>
        <translation>节点的最后答复</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>取代对象</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>将取代它的交易</translation>
    </message>
    <message>
        <source>Unstake is pending…</source>
        <translation>解除质押等待中…</translation>
    </message>
    <message>
        <source>Unstake is done</source>
        <translation>解除质押已完成</translation>
    </message>
    <message>
        <source>Unstake is not confirmed by the contract</source>
        <translation>解除质押未获合约证实</translation>
    </message>
    <message>
        <source>Unstake failed</source>
        <translation>解除质押失败</translation>
    </message>
    <message>
        <source>Unstake was cancelled</source>
        <translation>解除质押已取消</translation>
    </message>
    <message>
        <source>Unstake was replaced</source>
        <translation>解除质押已被取代</translation>
    </message>
    <message>
        <source>Nothing was unstaked.</source>
        <translation>未解除任何质押。</translation>
    </message>
    <message>
        <source>This one unstaked nothing and cost nothing.</source>
        <translation>这一笔未解除任何质押，也没有花费。</translation>
    </message>
    <message>
        <source>Claim is pending…</source>
        <translation>领取等待中…</translation>
    </message>
    <message>
        <source>Claim is done</source>
        <translation>领取已完成</translation>
    </message>
    <message>
        <source>Claim is not confirmed by the contract</source>
        <translation>领取未获合约证实</translation>
    </message>
    <message>
        <source>Claim failed</source>
        <translation>领取失败</translation>
    </message>
    <message>
        <source>Claim was cancelled</source>
        <translation>领取已取消</translation>
    </message>
    <message>
        <source>Claim was replaced</source>
        <translation>领取已被取代</translation>
    </message>
    <message>
        <source>Nothing was claimed.</source>
        <translation>未领取任何金额。</translation>
    </message>
    <message>
        <source>This one claimed nothing and cost nothing.</source>
        <translation>这一笔未领取任何金额，也没有花费。</translation>
    </message>
    <message>
        <source>Stake is pending…</source>
        <translation>质押等待中…</translation>
    </message>
    <message>
        <source>Stake is done</source>
        <translation>质押已完成</translation>
    </message>
    <message>
        <source>Stake is not confirmed by the contract</source>
        <translation>质押未获合约证实</translation>
    </message>
    <message>
        <source>Stake failed</source>
        <translation>质押失败</translation>
    </message>
    <message>
        <source>Stake was cancelled</source>
        <translation>质押已取消</translation>
    </message>
    <message>
        <source>Stake was replaced</source>
        <translation>质押已被取代</translation>
    </message>
    <message>
        <source>Nothing was staked.</source>
        <translation>未质押任何金额。</translation>
    </message>
    <message>
        <source>This one staked nothing and cost nothing.</source>
        <translation>这一笔未质押任何金额，也没有花费。</translation>
    </message>
    <message>
        <source>Approval is pending…</source>
        <translation>授权等待中…</translation>
    </message>
    <message>
        <source>Approval is done</source>
        <translation>授权已完成</translation>
    </message>
    <message>
        <source>Approval is not confirmed by the contract</source>
        <translation>授权未获合约证实</translation>
    </message>
    <message>
        <source>Approval failed</source>
        <translation>授权失败</translation>
    </message>
    <message>
        <source>Approval was cancelled</source>
        <translation>授权已取消</translation>
    </message>
    <message>
        <source>Approval was replaced</source>
        <translation>授权已被取代</translation>
    </message>
    <message>
        <source>The staking contract may take just as much as before.</source>
        <translation>质押合约可取用的金额与之前相同。</translation>
    </message>
    <message>
        <source>This one approved nothing and cost nothing.</source>
        <translation>这一笔未作任何授权，也没有花费。</translation>
    </message>
    <message>
        <source>Reward claim is pending…</source>
        <translation>奖励领取等待中…</translation>
    </message>
    <message>
        <source>Reward claim is done</source>
        <translation>奖励领取已完成</translation>
    </message>
    <message>
        <source>Reward claim is not confirmed by the contract</source>
        <translation>奖励领取未获合约证实</translation>
    </message>
    <message>
        <source>Reward claim failed</source>
        <translation>奖励领取失败</translation>
    </message>
    <message>
        <source>Reward claim was cancelled</source>
        <translation>奖励领取已取消</translation>
    </message>
    <message>
        <source>Reward claim was replaced</source>
        <translation>奖励领取已被取代</translation>
    </message>
    <message>
        <source>Claim of all rewards is pending…</source>
        <translation>全部奖励领取等待中…</translation>
    </message>
    <message>
        <source>Claim of all rewards is done</source>
        <translation>全部奖励领取已完成</translation>
    </message>
    <message>
        <source>Claim of all rewards is not confirmed by the contract</source>
        <translation>全部奖励领取未获合约证实</translation>
    </message>
    <message>
        <source>Claim of all rewards failed</source>
        <translation>全部奖励领取失败</translation>
    </message>
    <message>
        <source>Claim of all rewards was cancelled</source>
        <translation>全部奖励领取已取消</translation>
    </message>
    <message>
        <source>Claim of all rewards was replaced</source>
        <translation>全部奖励领取已被取代</translation>
    </message>
    <message>
        <source>Restake is pending…</source>
        <translation>复投等待中…</translation>
    </message>
    <message>
        <source>Restake is done</source>
        <translation>复投已完成</translation>
    </message>
    <message>
        <source>Restake is not confirmed by the contract</source>
        <translation>复投未获合约证实</translation>
    </message>
    <message>
        <source>Restake failed</source>
        <translation>复投失败</translation>
    </message>
    <message>
        <source>Restake was cancelled</source>
        <translation>复投已取消</translation>
    </message>
    <message>
        <source>Restake was replaced</source>
        <translation>复投已被取代</translation>
    </message>
    <message>
        <source>Nothing was restaked.</source>
        <translation>未复投任何金额。</translation>
    </message>
    <message>
        <source>This one restaked nothing and cost nothing.</source>
        <translation>这一笔未复投任何金额，也没有花费。</translation>
    </message>
    <message>
        <source>Send is pending…</source>
        <translation>发送等待中…</translation>
    </message>
    <message>
        <source>Send is done</source>
        <translation>发送已完成</translation>
    </message>
    <message>
        <source>Send is not confirmed by the contract</source>
        <translation>发送未获合约证实</translation>
    </message>
    <message>
        <source>Send failed</source>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>Send was cancelled</source>
        <translation>发送已取消</translation>
    </message>
    <message>
        <source>Send was replaced</source>
        <translation>发送已被取代</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何金额。</translation>
    </message>
    <message>
        <source>This one sent nothing and cost nothing.</source>
        <translation>这一笔未发送任何金额，也没有花费。</translation>
    </message>
    <message>
        <source>Upgrade is pending…</source>
        <translation>升级等待中…</translation>
    </message>
    <message>
        <source>Upgrade is done</source>
        <translation>升级已完成</translation>
    </message>
    <message>
        <source>Upgrade is not confirmed by the contract</source>
        <translation>升级未获合约证实</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>升级失败</translation>
    </message>
    <message>
        <source>Upgrade was cancelled</source>
        <translation>升级已取消</translation>
    </message>
    <message>
        <source>Upgrade was replaced</source>
        <translation>升级已被取代</translation>
    </message>
    <message>
        <source>The account was not upgraded.</source>
        <translation>账户未升级。</translation>
    </message>
    <message>
        <source>This one upgraded nothing and cost nothing.</source>
        <translation>这一笔未作任何升级，也没有花费。</translation>
    </message>
    <message>
        <source>Cancel is pending…</source>
        <translation>取消等待中…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled, by a transaction that failed</source>
        <translation>已取消（通过一笔失败的交易）</translation>
    </message>
    <message>
        <source>Cancel was replaced</source>
        <translation>取消交易已被取代</translation>
    </message>
    <message>
        <source>Cancel came too late</source>
        <translation>取消来得太迟</translation>
    </message>
    <message>
        <source>Its nonce is used up, so that what it cancels can&apos;t happen any more.</source>
        <translation>其 nonce 已用掉，因此被取消的交易不会再执行。</translation>
    </message>
    <message>
        <source>This one cancelled nothing and cost nothing.</source>
        <translation>这一笔未取消任何交易，也没有花费。</translation>
    </message>
    <message>
        <source>That one was not sent from this computer. If it is not yours, somebody else may have the key: move what the account holds to one with a new recovery phrase.</source>
        <translation>那一笔不是从这台电脑发送的。如果不是自己发送的，密钥可能已被他人掌握：请将账户中的资产转移到使用新助记词的账户。</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1 of %2 can be claimed now.</source>
        <translation>%2 的 %1 现在可领取。</translation>
    </message>
    <message>
        <source>%1 of %2 can be claimed now, and %3 is on its way.</source>
        <translation>%2 的 %1 现在可领取，另有 %3 在途。</translation>
    </message>
    <message>
        <source>%1 of %2 is already on its way.</source>
        <translation>%2 的 %1 已经在途。</translation>
    </message>
    <message>
        <source>%1 of %2 is already on its way (at most %3).</source>
        <translation>%2 的 %1 已经在途（最多%3）。</translation>
    </message>
    <message>
        <source>%1 of %2 is already on its way (%3).</source>
        <translation>%2 的 %1 已经在途（%3）。</translation>
    </message>
    <message>
        <source>Nothing would be unstaked.</source>
        <translation>不会解除任何质押。</translation>
    </message>
    <message>
        <source>At most 8 decimals: the contract counts no finer.</source>
        <translation>最多 8 位小数：合约不计更小的单位。</translation>
    </message>
    <message>
        <source>That is more than is unlocked with %1.</source>
        <translation>超过在 %1 已解锁的金额。</translation>
    </message>
    <message>
        <source>That is more than you have staked with %1.</source>
        <translation>超过在 %1 质押的金额。</translation>
    </message>
    <message>
        <source>Nothing is unlocked with %1 now.</source>
        <translation>目前在 %1 没有已解锁的金额。</translation>
    </message>
    <message>
        <source>You have no stake with %1.</source>
        <translation>在 %1 没有质押。</translation>
    </message>
    <message>
        <source>The contract does not know %1.</source>
        <translation>合约不认识 %1。</translation>
    </message>
    <message>
        <source>%1 is not active: it takes no stakes.</source>
        <translation>%1 不活跃：不接受质押。</translation>
    </message>
    <message>
        <source>Nothing would be staked.</source>
        <translation>不会质押任何金额。</translation>
    </message>
    <message>
        <source>That is more than is in the account.</source>
        <translation>超过账户余额。</translation>
    </message>
    <message>
        <source>The contract takes %1 at least.</source>
        <translation>合约要求至少 %1。</translation>
    </message>
    <message>
        <source>The staking contract may not take that much yet: approve it first.</source>
        <translation>质押合约还不能取用这么多：请先授权。</translation>
    </message>
    <message>
        <source>The rewards are too small to restake.</source>
        <translation>奖励太少，无法复投。</translation>
    </message>
    <message>
        <source>The contract would restake more than the rewards.</source>
        <translation>合约复投的金额会超过奖励。</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>不会发送任何金额。</translation>
    </message>
    <message>
        <source>This is the zero address: what is sent there is lost.</source>
        <translation>这是零地址：发送到那里就会丢失。</translation>
    </message>
    <message>
        <source>This is the account itself.</source>
        <translation>这是账户本身。</translation>
    </message>
    <message>
        <source>This is the staking contract: what is sent there is lost. To stake, use Stake.</source>
        <translation>这是质押合约：发送到那里就会丢失。要质押，请使用“质押”。</translation>
    </message>
    <message>
        <source>This is the contract of the ANKR token: what is sent there is lost.</source>
        <translation>这是 ANKR 代币的合约：发送到那里就会丢失。</translation>
    </message>
    <message>
        <source>This is a contract of the staking&apos;s: what is sent there is lost.</source>
        <translation>这是质押系统的一个合约：发送到那里就会丢失。</translation>
    </message>
    <message>
        <source>Locked until epoch %1.</source>
        <translation>锁定至周期 %1。</translation>
    </message>
    <message>
        <source>Until then it can&apos;t be unstaked, whatever happens.</source>
        <translation>在此之前，无论如何都不能解除质押。</translation>
    </message>
    <message>
        <source>Locked until %1 or, if the transaction gets into the next epoch, %2.</source>
        <translation>锁定至 %1；如果交易进入下一周期，则至 %2。</translation>
    </message>
    <message>
        <source>Locked until %1 if staked before %2; after it, until %3.</source>
        <translation>在%2 之前质押，锁定至 %1；在此之后，锁定至 %3。</translation>
    </message>
    <message>
        <source>Both become claimable together: all %1 from %2.</source>
        <translation>两者会一起变为可领取：共 %1，自 %2 起。</translation>
    </message>
    <message>
        <source>The contract keeps one waiting bucket per provider: unstaking now sends all %1 back to the start, claimable from %2 instead of today.</source>
        <translation>合约为每个提供商只保留一个待领池：现在解除质押会使全部 %1 重新开始等待，自 %2 起才可领取，而不是今天。</translation>
    </message>
    <message>
        <source>Claim first</source>
        <translation>先领取</translation>
    </message>
    <message>
        <source>The contract keeps one waiting bucket per provider: unstaking now sends all %1 back to the start, claimable from %2 instead of %3.</source>
        <translation>合约为每个提供商只保留一个待领池：现在解除质押会使全部 %1 重新开始等待，自 %2 起才可领取，而不是 %3。</translation>
    </message>
    <message>
        <source>Wait until %1 and claim first</source>
        <translation>等到 %1，先领取</translation>
    </message>
    <message>
        <source>The contract keeps one waiting bucket per provider: unstaking now sends all %1 back to the start, claimable from %2.</source>
        <translation>合约为每个提供商只保留一个待领池：现在解除质押会使全部 %1 重新开始等待，自 %2 起才可领取。</translation>
    </message>
    <message>
        <source>Wait and claim first</source>
        <translation>等待并先领取</translation>
    </message>
    <message>
        <source>Joins %1 that is waiting; both are claimable from %2.</source>
        <translation>与等待中的 %1 合并；两者都自 %2 起可领取。</translation>
    </message>
    <message>
        <source>Sets %1 back, part of it claimable now, to %2.</source>
        <translation>将 %1（其中一部分现在可领取）推迟到 %2。</translation>
    </message>
    <message>
        <source>Sets %1 that is waiting back from %2 to %3.</source>
        <translation>将等待中的 %1 从 %2 推迟到 %3。</translation>
    </message>
    <message>
        <source>Sets %1 that is waiting back to %2.</source>
        <translation>将等待中的 %1 推迟到 %2。</translation>
    </message>
    <message>
        <source>The epoch ends with the next block.</source>
        <translation>周期将随下一个区块结束。</translation>
    </message>
    <message>
        <source>Claimable on %1 or, if the transaction gets into the next epoch, on %2.</source>
        <translation>%1 可领取；如果交易进入下一周期，则为 %2。</translation>
    </message>
    <message>
        <source>Claimable on %1 if unstaked before %2.</source>
        <translation>在%2 之前解除质押，则 %1 可领取。</translation>
    </message>
    <message>
        <source>After it, on %1: each epoch that has begun counts.</source>
        <translation>在此之后，则为 %1：每个已开始的周期都计算在内。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The epoch ends with the next block. Until that date it can&apos;t be unstaked, whatever happens.</source>
        <translation>周期将随下一个区块结束。在该日期之前，无论如何都不能解除质押。</translation>
    </message>
    <message>
        <source>Until then it can&apos;t be unstaked, whatever happens; unstaking takes %1 to %2 more.</source>
        <comment>a number, a number of epochs</comment>
        <translation>在此之前，无论如何都不能解除质押；解除质押还需 %1 至 %2。</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message numerus="yes">
        <source>%n node providers</source>
        <translation>
            <numerusform>%n 个节点提供商</numerusform>
        </translation>
    </message>
    <message>
        <source>A stake is unlocked</source>
        <translation>一笔质押已解锁</translation>
    </message>
    <message numerus="yes">
        <source>%n stakes are unlocked</source>
        <translation>
            <numerusform>%n 笔质押已解锁</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 can be unstaked.</source>
        <comment>an amount, a provider or some</comment>
        <translation>在 %2 的 %1 可解除质押。</translation>
    </message>
    <message>
        <source>Unstaked ANKR can be claimed</source>
        <translation>已解除质押的 ANKR 可领取</translation>
    </message>
    <message>
        <source>Capstan shows how much.</source>
        <translation>Capstan 会显示金额。</translation>
    </message>
    <message>
        <source>%1 from %2 can be claimed now.</source>
        <comment>an amount, a provider or some</comment>
        <translation>来自 %2 的 %1 现在可领取。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the chain.</source>
        <translation>这台电脑的时钟比链快 %1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the chain.</source>
        <translation>这台电脑的时钟比链慢 %1。</translation>
    </message>
    <message>
        <source>All times here go by the chain. Check the clock in the system&apos;s settings; if it is right, the node that was asked is behind.</source>
        <translation>这里的所有时间都以链为准。请在系统设置中检查时钟；如果时钟正确，则是所询问的节点落后。</translation>
    </message>
    <message>
        <source>It unlocked on %1.</source>
        <comment>a stake, a day</comment>
        <translation>已于 %1 解锁。</translation>
    </message>
    <message>
        <source>Capstan shows the details.</source>
        <translation>Capstan 会显示详情。</translation>
    </message>
</context>
<context>
    <name>RiskText</name>
    <message>
        <source>The contract takes at most 8 decimals.</source>
        <translation>合约最多接受 8 位小数。</translation>
    </message>
    <message>
        <source>The amount is too small for the contract.</source>
        <translation>金额太小，合约不接受。</translation>
    </message>
    <message>
        <source>That much is not unlocked with %1.</source>
        <translation>在 %1 没有这么多已解锁的金额。</translation>
    </message>
    <message>
        <source>That much is not staked with %1.</source>
        <translation>在 %1 没有质押这么多。</translation>
    </message>
    <message>
        <source>The amount is below the contract&apos;s minimum.</source>
        <translation>金额低于合约的最低要求。</translation>
    </message>
    <message>
        <source>The contract does not know this node provider.</source>
        <translation>合约不认识此节点提供商。</translation>
    </message>
    <message>
        <source>A rounding in the contract refuses this amount after a reward claim.</source>
        <translation>领取奖励之后，合约中的舍入会拒绝此金额。</translation>
    </message>
    <message>
        <source>%1 Whole stakes are never refused: go back and unstake %2.</source>
        <translation>%1整笔质押绝不会被拒绝：请返回，并解除质押 %2。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>The staking contract may not take that much ANKR: approve it first.</source>
        <translation>质押合约不能取用这么多 ANKR：请先授权。</translation>
    </message>
    <message>
        <source>There is not that much ANKR in the account.</source>
        <translation>账户中没有这么多 ANKR。</translation>
    </message>
    <message>
        <source>The contract may refuse this transaction.</source>
        <translation>合约可能拒绝此交易。</translation>
    </message>
    <message>
        <source>%1
One simulation on this block failed, and another did not. If it is refused, nothing happens but that the network fee is lost.</source>
        <translation>%1
在此区块上，一次模拟失败，另一次没有失败。如果被拒绝，除了损失网络费，不会发生任何事。</translation>
    </message>
    <message>
        <source>The contract refuses this transaction.</source>
        <translation>合约拒绝此交易。</translation>
    </message>
    <message>
        <source>The contract would refuse this transaction.</source>
        <translation>合约会拒绝此交易。</translation>
    </message>
    <message>
        <source>%1
No simulation succeeded, so that it can&apos;t be confirmed. Reject it, and try again with the next block.</source>
        <translation>%1
没有一次模拟成功，所以无法确认。请拒绝，并在下一个区块重试。</translation>
    </message>
    <message>
        <source>A transaction should not cost more than %1. Choose a slower fee, or wait until the network is quieter.</source>
        <translation>一笔交易的费用不应超过 %1。请选择较慢的费用，或等到网络较空闲时。</translation>
    </message>
    <message>
        <source>Your nodes disagree on what this transaction does.</source>
        <translation>各节点对此交易的结果说法不一。</translation>
    </message>
    <message>
        <source>One says %1, another %2. At least one of them is wrong. Wait for the next block, or look which of them you trust.</source>
        <translation>一个节点说 %1，另一个说 %2。其中至少一个有误。请等待下一个区块，或查明哪一个可信。</translation>
    </message>
    <message>
        <source>The simulation gives %1, not %2.</source>
        <translation>模拟结果为 %1，而非 %2。</translation>
    </message>
    <message>
        <source>The network fee may be more than this brings: at most %1, for %2.</source>
        <translation>网络费可能超过此操作的所得：费用最多 %1，所得 %2。</translation>
    </message>
    <message>
        <source>At %1 for one ETH, as you entered it on %2. Wait until the network is quieter, or until there is more.</source>
        <translation>按 1 ETH 兑 %1 计算（%2 输入）。请等到网络较空闲，或积累更多之后。</translation>
    </message>
    <message>
        <source>The nonce %1 leaves a gap: %2 comes first.</source>
        <translation>nonce %1 留下空缺：%2 在先。</translation>
    </message>
    <message>
        <source>Once confirmed it is sent, and waits: it can&apos;t be in a block before transactions with the nonces from %1 on are. Whatever you send next takes nonce %1.</source>
        <translation>确认后，它会被发送并等待：在 nonce 从 %1 起的各笔交易进入区块之前，它不能进入区块。接下来发送的交易会使用 nonce %1。</translation>
    </message>
    <message>
        <source>epoch %1, %2</source>
        <translation>周期 %1，%2</translation>
    </message>
    <message>
        <source>The amount is now %1; it was %2.</source>
        <translation>金额现为 %1；原为 %2。</translation>
    </message>
    <message>
        <source>What your balances change by is now %1; it was %2.</source>
        <translation>余额变化现为 %1；原为 %2。</translation>
    </message>
    <message>
        <source>What your balances change by could not be simulated on the new block.</source>
        <translation>在新区块上无法模拟余额变化。</translation>
    </message>
    <message>
        <source>It is locked until %1; it was until %2.</source>
        <translation>现锁定至%1；原为%2。</translation>
    </message>
    <message>
        <source>The amount is taken from other stakes than before: see the rows.</source>
        <translation>金额所取自的质押与之前不同：见各行。</translation>
    </message>
    <message>
        <source>It becomes claimable in %1; it was %2.</source>
        <translation>可领取时间现为%1；原为%2。</translation>
    </message>
    <message>
        <source>Your own fee is no longer possible: the market&apos;s has taken its place.</source>
        <translation>自定义的费用已不可行：已改用市场费用。</translation>
    </message>
    <message>
        <source>Your own gas limit is no longer possible: %1, as proposed, has taken its place.</source>
        <translation>自定义的 Gas 上限已不可行：已改用建议值 %1。</translation>
    </message>
    <message>
        <source>The network fee has grown: at most %1; it was %2.</source>
        <translation>网络费上涨了：最多 %1；原为 %2。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>不再有：%1</translation>
    </message>
    <message>
        <source>The recipient only looks like an address that you know.</source>
        <translation>收款地址只是与一个已知地址相似。</translation>
    </message>
    <message>
        <source>You know %1. This one begins and ends alike, and is another: somebody may have planted it. Compare every character.</source>
        <translation>已知的是 %1。这个地址首尾相同，却是另一个：可能是有人故意放进来的。请逐个字符比对。</translation>
    </message>
    <message>
        <source>The recipient has code.</source>
        <translation>收款地址上有代码。</translation>
    </message>
    <message>
        <source>It may be a contract that can&apos;t give back what is sent to it. Go on only if you know that it takes this.</source>
        <translation>它可能是无法退还所收资产的合约。只有确知它接受此资产时才继续。</translation>
    </message>
    <message>
        <source>You have not sent to this address from here before.</source>
        <translation>此前未从这里向此地址发送过。</translation>
    </message>
    <message>
        <source>Compare the whole address with where you have it from. What was sent can&apos;t be called back.</source>
        <translation>请将整个地址与其来源比对。发送后无法撤回。</translation>
    </message>
    <message>
        <source>%1 more is needed for the amount and the network fee.</source>
        <translation>还差 %1 才够支付金额和网络费。</translation>
    </message>
    <message>
        <source>Send less, or choose a slower fee.</source>
        <translation>请减少发送金额，或选择较慢的费用。</translation>
    </message>
    <message>
        <source>%1 more is needed for the network fee.</source>
        <translation>还差 %1 才够支付网络费。</translation>
    </message>
    <message>
        <source>Send ETH to this account, or choose a slower fee.</source>
        <translation>请向此账户发送 ETH，或选择较慢的费用。</translation>
    </message>
    <message>
        <source>The staking contract&apos;s code was replaced.</source>
        <translation>质押合约的代码已被替换。</translation>
    </message>
    <message>
        <source>Whoever runs the contract has put other code behind its address. It may do something else now, also with what you have staked, and this wallet can&apos;t tell.</source>
        <translation>合约的运营方在其地址背后换上了其他代码。它现在的行为可能不同，也可能影响已质押的资产，此钱包无法判断。</translation>
    </message>
    <message>
        <source>This account has code attached to it.</source>
        <translation>此账户附有代码。</translation>
    </message>
    <message>
        <source>Another program may act for it (EIP-7702). Go on only if that is yours.</source>
        <translation>另一个程序可以代其操作（EIP-7702）。只有该程序属于自己时才继续。</translation>
    </message>
    <message>
        <source>The epoch ends with the next block.</source>
        <translation>周期将随下一个区块结束。</translation>
    </message>
    <message>
        <source>The contract&apos;s new code has not been accepted.</source>
        <translation>尚未接受合约的新代码。</translation>
    </message>
    <message>
        <source>There is not enough ETH for the amount and the network fee.</source>
        <translation>ETH 不足以支付金额和网络费。</translation>
    </message>
    <message>
        <source>There is not enough ETH for the network fee.</source>
        <translation>ETH 不足以支付网络费。</translation>
    </message>
    <message>
        <source>It can&apos;t be confirmed: the contract refuses it.</source>
        <translation>无法确认：合约拒绝它。</translation>
    </message>
    <message>
        <source>To confirm it anyway, type the word that is asked for above.</source>
        <translation>若仍要确认，请输入上方要求的词。</translation>
    </message>
    <message>
        <source>It can&apos;t be confirmed: see above.</source>
        <translation>无法确认：见上方。</translation>
    </message>
    <message>
        <source>The nonce is now %1; it was %2.</source>
        <translation>nonce 现为 %1；原为 %2。</translation>
    </message>
    <message>
        <source>The call itself is another one: see Data.</source>
        <translation>调用本身已不同：见“数据”。</translation>
    </message>
    <message>
        <source>%1
Two simulations on the same block failed for this reason, so that it can&apos;t be confirmed: it would do nothing, and the network fee would be lost.</source>
        <translation>%1
在同一区块上，两次模拟都因此失败，所以无法确认：那样什么也不会发生，还会损失网络费。</translation>
    </message>
    <message>
        <source>The network fee is above the limit: it may reach %1.</source>
        <translation>网络费超过上限：可能达到 %1。</translation>
    </message>
    <message>
        <source>The first is what your balances would change by, the second what this action should do. Reject it, and try again with the next block.</source>
        <translation>前者是余额会发生的变化，后者是此操作应有的结果。请拒绝，并在下一个区块重试。</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>epoch %1, block %2</source>
        <translation>周期 %1，区块 %2</translation>
    </message>
    <message>
        <source>%1 (epoch %2, block %3)</source>
        <comment>a time</comment>
        <translation>%1（周期 %2，区块 %3）</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>To the nodes of the network that is chosen: your addresses, what is asked about them, and the transactions that you sign. Whoever runs a node sees them together with your internet address; a proxy hides that, and a node of your own sees it alone.</source>
        <translation>向所选网络的节点发送：账户的地址、对这些地址的查询以及签名的交易。节点的运营者会看到这些内容和 IP 地址；代理可以隐藏 IP 地址；如果用自己的节点，就只有自己的节点看到。</translation>
    </message>
    <message>
        <source>To nobody else anything. There are no statistics, no prices are asked for, and no updates are looked for. An explorer is opened in your browser when you press its button, and then learns of that transaction.</source>
        <translation>不向其他任何人发送任何内容。没有统计，不查询价格，也不检查更新。按下区块浏览器的按钮时，才会在网页浏览器中打开它，它由此得知该交易。</translation>
    </message>
    <message>
        <source>Keys, phrases and passphrases never leave this computer.</source>
        <translation>密钥、助记词和密码短语绝不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Another chain (id %1): it is not used.</source>
        <translation>另一条链（ID %1）：不会使用它。</translation>
    </message>
    <message>
        <source>%1 ms, block %2</source>
        <translation>%1 ms，区块 %2</translation>
    </message>
    <message>
        <source>%1, which is from the future: one of the clocks is wrong</source>
        <translation>%1，来自未来：有一个时钟不准</translation>
    </message>
    <message>
        <source>%1, %2 s old</source>
        <translation>%1，%2 秒前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Endpoint %1 can&apos;t be used: https:// and a host, each only once; http:// only for this computer.</source>
        <translation>端点 %1 无法使用：应为 https:// 加主机，且各不重复；http:// 仅限这台电脑。</translation>
    </message>
    <message>
        <source>From 1 to 16 endpoints, one a line.</source>
        <translation>1 至 16 个端点，每行一个。</translation>
    </message>
    <message>
        <source>A name of 1 to 60 characters that no other network has.</source>
        <translation>名称应为 1 至 60 个字符，且不与其他网络相同。</translation>
    </message>
    <message>
        <source>A chain id is a number above 0, and a chain can be here only once.</source>
        <translation>链 ID 是大于 0 的数字，同一条链在这里只能有一次。</translation>
    </message>
    <message>
        <source>The explorer&apos;s address begins with https://, or there is none.</source>
        <translation>区块浏览器地址应以 https:// 开头，或留空。</translation>
    </message>
    <message>
        <source>The staking contract is an address: 0x and 40 hexadecimal digits.</source>
        <translation>质押合约应为地址：0x 加 40 个十六进制字符。</translation>
    </message>
    <message>
        <source>The token contract is an address: 0x and 40 hexadecimal digits.</source>
        <translation>代币合约应为地址：0x 加 40 个十六进制字符。</translation>
    </message>
    <message>
        <source>The staking configuration is an address: 0x and 40 hexadecimal digits.</source>
        <translation>质押配置应为地址：0x 加 40 个十六进制字符。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the settings, names in a file</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>StakeBarPainter</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>StakeBarWords</name>
    <message>
        <source>in epoch %1</source>
        <translation>周期 %1</translation>
    </message>
    <message>
        <source>in epoch %1–%2</source>
        <translation>周期 %1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day or time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an amount, a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · unlocked</source>
        <translation>%1 · 已解锁</translation>
    </message>
    <message>
        <source>%1 · unlocks %2</source>
        <translation>%1 · %2 解锁</translation>
    </message>
    <message>
        <source>%1 · claimable %2</source>
        <translation>%1 · %2 可领取</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>周期 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an epoch, a day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>epoch %1 to %2</source>
        <translation>周期 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 with %2 (%3)</source>
        <comment>an amount, a provider, its address</comment>
        <translation>在 %2（%3）的 %1</translation>
    </message>
    <message>
        <source>%1: staked since epoch %2, unlocked since epoch %3 (block %4)</source>
        <translation>%1：自周期 %2 起质押，自周期 %3（区块 %4）起已解锁</translation>
    </message>
    <message>
        <source>%1: staked since epoch %2, unlocks %3 with epoch %4 (block %5)</source>
        <translation>%1：自周期 %2 起质押，%3 解锁（周期 %4，区块 %5）</translation>
    </message>
    <message>
        <source>%1: unstaked, claimable %2, with epoch %3 at the latest (block %4)</source>
        <translation>%1：已解除质押，%2 可领取（最晚周期 %3，区块 %4）</translation>
    </message>
    <message>
        <source>%1: unstaked, claimable %2 with epoch %3 (block %4)</source>
        <translation>%1：已解除质押，%2 可领取（周期 %3，区块 %4）</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>In a block</source>
        <translation>已入区块</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>已入区块 %1</translation>
    </message>
    <message>
        <source>In block %1, 1 confirmation</source>
        <translation>已入区块 %1，1 次确认</translation>
    </message>
    <message numerus="yes">
        <source>In block %1, %n confirmations</source>
        <translation>
            <numerusform>已入区块 %1，%n 次确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim all rewards</source>
        <translation>领取全部奖励</translation>
    </message>
    <message>
        <source>Claim all rewards: %1 from 1 provider</source>
        <comment>an amount</comment>
        <translation>领取全部奖励：从 1 个提供商领取 %1</translation>
    </message>
    <message numerus="yes">
        <source>Claim all rewards: %1 from %n providers</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>领取全部奖励：从 %n 个提供商领取 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all ETH to %1</source>
        <comment>an address</comment>
        <translation>向 %1 发送全部 ETH</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <comment>an amount, an address</comment>
        <translation>向 %2 发送 %1</translation>
    </message>
    <message>
        <source>Nothing staked</source>
        <translation>无质押</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Partially unlocked</source>
        <translation>部分已解锁</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>不再列出</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待激活</translation>
    </message>
    <message>
        <source>Jailed</source>
        <translation>已监禁</translation>
    </message>
    <message>
        <source>Unstake</source>
        <translation>解除质押</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Claim all</source>
        <translation>全部领取</translation>
    </message>
    <message>
        <source>Restake</source>
        <translation>复投</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Upgrade account</source>
        <translation>升级账户</translation>
    </message>
    <message>
        <source>Unstake %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>从 %2 解除质押 %1</translation>
    </message>
    <message>
        <source>Claim %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>从 %2 领取 %1</translation>
    </message>
    <message>
        <source>Cancel an earlier transaction</source>
        <translation>取消先前的交易</translation>
    </message>
    <message>
        <source>Stake %1 with %2</source>
        <comment>an amount, a provider</comment>
        <translation>向 %2 质押 %1</translation>
    </message>
    <message>
        <source>Allow the staking contract to take no ANKR any more</source>
        <translation>不再允许质押合约取用任何 ANKR</translation>
    </message>
    <message>
        <source>Allow the staking contract to take %1</source>
        <comment>an amount</comment>
        <translation>允许质押合约取用 %1</translation>
    </message>
    <message>
        <source>Claim rewards of %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>从 %2 领取 %1 的奖励</translation>
    </message>
    <message>
        <source>Restake rewards of %1 with %2</source>
        <comment>an amount, a provider</comment>
        <translation>向 %2 复投 %1 的奖励</translation>
    </message>
    <message>
        <source>any amount of ANKR</source>
        <translation>任意金额的 ANKR</translation>
    </message>
    <message>
        <source>Signed, not sent yet</source>
        <translation>已签名，尚未发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>已最终确定</translation>
    </message>
    <message>
        <source>Failed: the contract refused it</source>
        <translation>失败：被合约拒绝</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>已被另一笔交易取代</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 %2</source>
        <comment>a time, a time zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>a day, from a time to a time</comment>
        <translation>%1，%2–%3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day and time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a span of time</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span of time</comment>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>with epoch %1</source>
        <translation>周期 %1 开始时</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>即将</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Nothing is locked or waiting</source>
        <translation>没有锁定或等待中的 ANKR</translation>
    </message>
    <message>
        <source>ANKR</source>
        <comment>instead of an amount</comment>
        <translation>ANKR</translation>
    </message>
    <message>
        <source>%1 claimable now</source>
        <comment>an amount</comment>
        <translation>%1 现在可领取</translation>
    </message>
    <message>
        <source>%1 claimable %2</source>
        <comment>an amount, when</comment>
        <translation>%1，%2可领取</translation>
    </message>
    <message>
        <source>%1 unlock %2</source>
        <comment>an amount, when</comment>
        <translation>%1，%2解锁</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>epoch %1</source>
        <translation>周期 %1</translation>
    </message>
    <message>
        <source>epoch %1 or %2</source>
        <translation>周期 %1 或 %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an epoch</comment>
        <translation>%1 开始时</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, an epoch</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Epoch %1 ends at block %2.</source>
        <translation>周期 %1 在区块 %2 结束。</translation>
    </message>
    <message>
        <source>Epoch %1 ends in %2 (%3).</source>
        <comment>a number, a span of time, a time</comment>
        <translation>周期 %1 在 %2后结束（%3）。</translation>
    </message>
    <message>
        <source>Epoch %1 ends any moment now.</source>
        <translation>周期 %1 即将结束。</translation>
    </message>
    <message>
        <source>Your next: %1 with %2 unlock %3.</source>
        <comment>an amount, a provider, when</comment>
        <translation>接下来解锁：在 %2 的 %1，%3。</translation>
    </message>
    <message>
        <source>A stake made now would unlock %1.</source>
        <comment>when</comment>
        <translation>现在质押，解锁时间：%1。</translation>
    </message>
    <message>
        <source>Yours: %1 from %2 can be claimed now.</source>
        <comment>an amount, a provider</comment>
        <translation>现在可以领取：来自 %2 的 %1。</translation>
    </message>
    <message>
        <source>Your next: %1 from %2 can be claimed %3.</source>
        <comment>an amount, a provider, when</comment>
        <translation>接下来可领取：来自 %2 的 %1，%3。</translation>
    </message>
    <message>
        <source>An unstake made now could be claimed %1.</source>
        <comment>when</comment>
        <translation>现在解除质押，可领取时间：%1。</translation>
    </message>
    <message>
        <source>An epoch is %1 blocks, %2 at the present pace.</source>
        <comment>a number, about a span of time</comment>
        <translation>一个周期为 %1 个区块，按目前速度%2。</translation>
    </message>
    <message>
        <source>An epoch is %1 blocks.</source>
        <translation>一个周期为 %1 个区块。</translation>
    </message>
    <message>
        <source>A stake counts from the epoch after it was made, and is locked for %1 from then on: %2 in all. Each stake has its own date.</source>
        <comment>a number of epochs, two spans of time</comment>
        <translation>质押从完成后的下一个周期开始计算，并从那时起锁定 %1，总计：%2。每笔质押都有自己的日期。</translation>
    </message>
    <message>
        <source>What is unstaked waits for the end of the epoch and then for %1 more: %2 in all. After that it can be claimed, whenever you like.</source>
        <comment>a number of epochs, two spans of time</comment>
        <translation>解除质押的部分先等到周期结束，然后再等 %1，总计：%2。之后可随时领取。</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>A desktop wallet for staking ANKR. &quot;capstan status --help&quot; tells of the command that needs no window.</source>
        <translation>用于质押 ANKR 的桌面钱包。“capstan status --help”介绍无需窗口的命令。</translation>
    </message>
    <message>
        <source>The network file to work on.</source>
        <translation>要使用的网络文件。</translation>
    </message>
    <message>
        <source>The folder for accounts, journal and settings.</source>
        <translation>存放账户、交易记录和设置的文件夹。</translation>
    </message>
    <message>
        <source>Use a published development key, on a devnet only.</source>
        <translation>使用公开的开发密钥，仅限开发网络。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>unknown argument: %1</source>
        <translation>未知的参数：%1</translation>
    </message>
    <message>
        <source>--demo works on a devnet only, and this network is none; nothing was started</source>
        <translation>--demo 只能用于开发网络，而此网络不是；未启动任何内容</translation>
    </message>
    <message>
        <source>Capstan can&apos;t start</source>
        <translation>Capstan 无法启动</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was sent.</source>
        <translation>未作任何更改，也未发送任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>WordHelp</name>
    <message>
        <source>The provider&apos;s rewards of the last full epoch, over a year. It tells what was, and promises nothing.</source>
        <translation>该提供商上一个完整周期的奖励，折算为一年。它说明过去的情况，不作任何承诺。</translation>
    </message>
    <message>
        <source>The contract&apos;s unit of time: so many blocks. Rewards, locks and waits count in epochs.</source>
        <translation>合约的时间单位：一定数量的区块。奖励、锁定和等待都按周期计算。</translation>
    </message>
    <message>
        <source>Locked: nothing can be unstaked yet. Partially unlocked: a part can. Unlocked: all of it can.</source>
        <translation>已锁定：还不能解除质押。部分已解锁：一部分可以解除质押。已解锁：全部可以解除质押。</translation>
    </message>
    <message>
        <source>When a stake can be unstaked. Times are estimates from the pace of blocks.</source>
        <translation>何时可以解除质押。时间根据出块速度估算。</translation>
    </message>
    <message>
        <source>What the stakes earned and was not claimed yet.</source>
        <translation>质押获得的、尚未领取的奖励。</translation>
    </message>
    <message>
        <source>A stake earns from the epoch after the one it is made in.</source>
        <translation>质押从完成后的下一个周期起获得奖励。</translation>
    </message>
    <message>
        <source>Until then the contract lets nobody take it out, not even you.</source>
        <translation>在此之前，合约不允许任何人将其取出，质押者本人也不行。</translation>
    </message>
    <message>
        <source>Unstaked ANKR waits for some epochs, and is then brought into the account by a claim.</source>
        <translation>已解除质押的 ANKR 要等待若干个周期，之后领取即进入账户。</translation>
    </message>
    <message>
        <source>What is unstaked earns no rewards any more from then on.</source>
        <translation>解除质押的部分从那时起不再获得奖励。</translation>
    </message>
    <message>
        <source>The contract pays the rewards of what is unstaked at once.</source>
        <translation>解除质押部分的奖励由合约立即发放。</translation>
    </message>
    <message>
        <source>What everybody together has staked with the provider.</source>
        <translation>所有人在该提供商处的质押总和。</translation>
    </message>
    <message>
        <source>The provider&apos;s part of all that is staked in the contract.</source>
        <translation>该提供商在合约全部质押中的占比。</translation>
    </message>
    <message>
        <source>What the network takes for the transaction, in ETH, whether it succeeds or not. Capstan gets nothing of it.</source>
        <translation>网络为交易收取的费用，以 ETH 支付，无论交易成功与否。Capstan 不从中获得任何部分。</translation>
    </message>
    <message>
        <source>How much work the network may do for the transaction. What is not used is not paid.</source>
        <translation>网络可为交易执行的工作量。未使用的部分不用付费。</translation>
    </message>
    <message>
        <source>The number of the transaction among those of the account. Each is used once, in order.</source>
        <translation>该交易在账户各笔交易中的编号。每个编号只用一次，按顺序使用。</translation>
    </message>
    <message>
        <source>The most that is paid for each unit of gas, the tip included (maxFeePerGas of EIP-1559).</source>
        <translation>每单位 Gas 最多支付的费用，包含小费（EIP-1559 的 maxFeePerGas）。</translation>
    </message>
    <message>
        <source>What of it goes to who puts the transaction into a block (maxPriorityFeePerGas of EIP-1559).</source>
        <translation>其中付给将交易放入区块者的部分（EIP-1559 的 maxPriorityFeePerGas）。</translation>
    </message>
    <message>
        <source>The fingerprint of the transaction&apos;s bytes. It is what the key signs.</source>
        <translation>交易字节的指纹。密钥签名的就是它。</translation>
    </message>
    <message>
        <source>The transaction&apos;s hash, by which explorers and nodes find it.</source>
        <translation>交易的哈希，区块浏览器和节点据此找到该交易。</translation>
    </message>
    <message>
        <source>How much ANKR the staking contract may take from the account, for stakes.</source>
        <translation>质押合约可从账户取用多少 ANKR，用于质押。</translation>
    </message>
</context>
<context>
    <name>capstan::AccountButton</name>
    <message>
        <source>Account %1</source>
        <translation>账户 %1</translation>
    </message>
</context>
<context>
    <name>capstan::AccountDialog</name>
    <message>
        <source>Name and passphrase</source>
        <translation>名称和密码短语</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The passphrase of your other accounts; one opens them all.</source>
        <translation>与其他账户相同的密码短语；一个密码短语可打开所有账户。</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>It is asked for before anything is signed. Nobody can reset it: keep it, and keep what this account can be restored from.</source>
        <translation>任何签名之前都会要求输入它。没有人能重置它：请妥善保管，也请保管好可用来恢复此账户的内容。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账户取一个名称。</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
    <message>
        <source>Encrypting, writing and reading back…</source>
        <translation>正在加密、写入并回读校验…</translation>
    </message>
    <message>
        <source>The keys can be kept in encrypted files instead. This is weaker.</source>
        <translation>密钥也可以保存在加密文件中，但安全性较弱。</translation>
    </message>
    <message>
        <source>Keep the keys in files</source>
        <translation>将密钥保存在文件中</translation>
    </message>
</context>
<context>
    <name>capstan::AccountRow</name>
    <message>
        <source>Delegates to code (EIP-7702)</source>
        <translation>已委托给代码（EIP-7702）</translation>
    </message>
    <message>
        <source>A program stands behind this account and may spend from it. Unless you set that up, move what it holds to another account.</source>
        <translation>此账户背后有一个程序，可能会动用其中的资产。如果这不是自己设置的，请将其中的资产转移到另一个账户。</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>上移 %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>下移 %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>未备份</translation>
    </message>
    <message>
        <source>If this computer is lost, so is the account.</source>
        <translation>如果丢失这台电脑，账户也会丢失。</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>复制 %1 的地址</translation>
    </message>
    <message>
        <source>Show QR code of %1</source>
        <translation>显示 %1 的二维码</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Show recovery phrase…</source>
        <translation>显示助记词…</translation>
    </message>
    <message>
        <source>Add another account of this phrase…</source>
        <translation>添加此助记词的另一个账户…</translation>
    </message>
    <message>
        <source>Export keystore file…</source>
        <translation>导出 Keystore 文件…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
</context>
<context>
    <name>capstan::AccountsPage</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>这台电脑上的账户</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>观察地址</translation>
    </message>
    <message>
        <source>Import account</source>
        <translation>导入账户</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Files are the weaker choice.</source>
        <translation>文件是安全性较弱的选择。</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>更改密码短语…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>capstan::ActionGuide</name>
    <message>
        <source>%1: enter the passphrase first. You see the whole transaction before it is signed.</source>
        <translation>%1：请先输入密码短语。签名之前会显示完整的交易。</translation>
    </message>
    <message>
        <source>Watch-only: the key of this account is not on this computer.</source>
        <translation>仅观察：此账户的密钥不在这台电脑上。</translation>
    </message>
    <message>
        <source>Enter the passphrase to sign the transaction that is shown.</source>
        <translation>请输入密码短语，以便为所显示的交易签名。</translation>
    </message>
</context>
<context>
    <name>capstan::ActiveStakingView</name>
    <message>
        <source>Stakes</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Nothing is staked</source>
        <translation>没有任何质押</translation>
    </message>
    <message>
        <source>ANKR that this account stakes with a node provider appears here, each stake with the moment it unlocks. From then on it can be unstaked, and later claimed.</source>
        <translation>此账户质押给节点提供商的 ANKR 会显示在这里，每笔质押都注明解锁时间。解锁后可以解除质押，之后再领取。</translation>
    </message>
</context>
<context>
    <name>capstan::ActivityModel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount, fee</source>
        <translation>金额、费用</translation>
    </message>
    <message>
        <source>Speed-up · %1</source>
        <comment>a date</comment>
        <translation>加速 · %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <comment>an amount</comment>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>无费用</translation>
    </message>
    <message>
        <source>fee ≤ %1</source>
        <comment>an amount</comment>
        <translation>费用 ≤ %1</translation>
    </message>
    <message>
        <source>%1, signed %2</source>
        <comment>an action, a date</comment>
        <translation>%1，签名时间：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a state, more of it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>network fee %1</source>
        <translation>网络费 %1</translation>
    </message>
    <message>
        <source>network fee at most %1</source>
        <translation>网络费最多 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two amounts</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>capstan::ActivityPage</name>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>尚未发送任何交易</translation>
    </message>
    <message>
        <source>What you sign with this account on this computer is listed here, from its signature until the network will not take it back. While a transaction waits, Speed up sends it for a higher fee, and Cancel uses up its nonce so that it can&apos;t happen any more.</source>
        <translation>用此账户在这台电脑上签名的交易都列在这里，从签名起，直到网络不会再将其撤回。交易等待期间，“加速”会以更高的费用发送它，“取消”会用掉它的 nonce，使它不会再执行。</translation>
    </message>
    <message>
        <source>No node was heard of yet</source>
        <translation>尚未收到任何节点的响应</translation>
    </message>
    <message>
        <source>What was sent is kept on this computer, by the network that it belongs to. It is shown as soon as a node has told which one this is.</source>
        <translation>已发送的交易保存在这台电脑上，按所属网络分开。一旦有节点告知当前是哪个网络，就会显示。</translation>
    </message>
    <message>
        <source>What waits can&apos;t be followed right now.</source>
        <translation>目前无法跟踪等待中的交易。</translation>
    </message>
    <message>
        <source>%1 The states below are those of before. Nothing is lost; it is tried again by itself.</source>
        <translation>%1下方显示的是之前的状态。没有丢失任何内容；会自动重试。</translation>
    </message>
</context>
<context>
    <name>capstan::AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Another account of the same recovery phrase as “%1”, at %2. What backs up one of them backs up all.</source>
        <translation>与“%1”同一助记词的另一个账户，路径为 %2。备份其中一个，即备份了全部。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账户取一个名称。</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
    <message>
        <source>Making the account…</source>
        <translation>正在创建账户…</translation>
    </message>
    <message>
        <source>No account was added.</source>
        <translation>未添加账户。</translation>
    </message>
</context>
<context>
    <name>capstan::AddressBookModel</name>
    <message>
        <source>Looks like %1</source>
        <comment>an address</comment>
        <translation>与 %1 相似</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a name</comment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <comment>a name</comment>
        <translation>发送到 %1</translation>
    </message>
    <message>
        <source>Opens Send with this recipient.</source>
        <translation>以此收款地址打开“发送”。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <comment>a name</comment>
        <translation>复制 %1 的地址</translation>
    </message>
    <message>
        <source>Copies the whole address.</source>
        <translation>复制完整的地址。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a name</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Can be undone right after.</source>
        <translation>移除后可立即撤销。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, a note</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>capstan::AddressBookPage</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>No address is kept yet</source>
        <translation>尚未保存任何地址</translation>
    </message>
    <message>
        <source>Add the addresses that you know, each with a name of your own. An address that only looks like one of them is then told apart.</source>
        <translation>请添加已知的地址，并为每个地址自取一个名称。这样就能识别出只是与其相似的地址。</translation>
    </message>
    <message>
        <source>No address is found</source>
        <translation>未找到地址</translation>
    </message>
    <message>
        <source>None has all of these words in its name, its note or its address.</source>
        <translation>没有一个地址的名称、备注或地址包含所有这些词。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search by name, note or address</source>
        <translation>按名称、备注或地址搜索</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>The labels of node providers are not read yet.</source>
        <translation>尚未读取节点提供商的标签。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>The address book can&apos;t be read.</source>
        <translation>无法读取地址簿。</translation>
    </message>
    <message>
        <source>%1 What is in it was not changed.</source>
        <translation>%1其中的内容未被更改。</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>未能移除。</translation>
    </message>
    <message>
        <source>%1 was removed from the address book.</source>
        <comment>a name</comment>
        <translation>已将 %1 从地址簿中移除。</translation>
    </message>
    <message>
        <source>It was not put back.</source>
        <translation>未能恢复。</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>导入地址</translation>
    </message>
    <message>
        <source>Address books (*.json)</source>
        <translation>地址簿 (*.json)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>The labels of node providers are not read yet. Try again once the stakes are shown.</source>
        <translation>尚未读取节点提供商的标签。请在质押显示后重试。</translation>
    </message>
    <message>
        <source>Everything in the file is there already.</source>
        <translation>文件中的所有内容都已存在。</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>导出地址</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>未导出任何内容。</translation>
    </message>
    <message>
        <source>The address book was exported.</source>
        <translation>地址簿已导出。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Another place may do.</source>
        <comment>a file</comment>
        <translation>无法写入 %1。请换一个位置试试。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>capstan::AddressDialog</name>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>For ETH and ANKR on %1. What is sent here on another network may be lost.</source>
        <translation>用于 %1 上的 ETH 和 ANKR。在另一个网络上发送到这里的资产可能会丢失。</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>复制 %1 的地址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>capstan::AllowanceCard</name>
    <message>
        <source>Revoke</source>
        <translation>撤销授权</translation>
    </message>
    <message>
        <source>What may the staking contract take?</source>
        <translation>质押合约可以取用多少？</translation>
    </message>
    <message>
        <source>Staking needs an approval: it lets the staking contract take ANKR from the account. A stake uses it up; what is left, or an approval of any amount, can be revoked.</source>
        <translation>质押需要授权：允许质押合约从账户取用 ANKR。质押会用掉授权；剩余的授权或任意金额的授权可以撤销。</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Any amount of the account&apos;s ANKR</source>
        <translation>账户中任意金额的 ANKR</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>There is nothing to revoke.</source>
        <translation>没有可撤销的授权。</translation>
    </message>
    <message>
        <source>Revoke the approval for staking</source>
        <translation>撤销质押授权</translation>
    </message>
</context>
<context>
    <name>capstan::AmountEdit</name>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Read as %1 %2</source>
        <translation>识别为 %1 %2</translation>
    </message>
    <message>
        <source>Use %1 %2</source>
        <translation>使用 %1 %2</translation>
    </message>
</context>
<context>
    <name>capstan::AnkrCard</name>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Stakes over time</source>
        <translation>质押时间图</translation>
    </message>
    <message>
        <source>Nothing is staked any more.</source>
        <translation>已没有任何质押。</translation>
    </message>
    <message>
        <source>ANKR</source>
        <translation>ANKR</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>已质押</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Nothing is staked from this account yet.</source>
        <translation>此账户尚无质押。</translation>
    </message>
    <message>
        <source>ANKR that is staked with a node provider earns a share of the provider&apos;s rewards, epoch by epoch, and stays yours.</source>
        <translation>质押给节点提供商的 ANKR 逐个周期获得该提供商奖励的一部分，并且始终归自己所有。</translation>
    </message>
    <message>
        <source>Every step is a transaction whose network fee is paid in ETH from this account. Stakes of this account show up here by themselves.</source>
        <translation>每一步都是一笔交易，其网络费以 ETH 从此账户支付。此账户的质押会自动显示在这里。</translation>
    </message>
    <message>
        <source>delegated staking on %1</source>
        <comment>a network</comment>
        <translation>%1 上的委托质押</translation>
    </message>
    <message>
        <source>At first each stake is locked: %1. An unstake after that takes %2 until its ANKR can be claimed.</source>
        <translation>每笔质押起初都被锁定：%1。此后解除质押，到其 ANKR 可领取所需的时间：%2。</translation>
    </message>
</context>
<context>
    <name>capstan::ChangePassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>One passphrase opens all accounts. Every key is encrypted anew and read back before the old passphrase stops counting.</source>
        <translation>一个密码短语打开所有账户。每个密钥都会重新加密并回读校验，之后旧密码短语才失效。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>当前密码短语</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>Repeat new passphrase</source>
        <translation>再次输入新密码短语</translation>
    </message>
    <message>
        <source>Copies of the old entries, in a backup for example, still open with the old one.</source>
        <translation>旧条目的副本（例如备份中的副本）仍可用旧密码短语打开。</translation>
    </message>
    <message>
        <source>Enter the current passphrase.</source>
        <translation>请输入当前密码短语。</translation>
    </message>
    <message>
        <source>Encrypting every key anew…</source>
        <translation>正在重新加密每个密钥…</translation>
    </message>
    <message>
        <source>The old passphrase still counts.</source>
        <translation>旧密码短语仍然有效。</translation>
    </message>
</context>
<context>
    <name>capstan::ConfirmTransactionDialog</name>
    <message>
        <source>Confirm transaction</source>
        <translation>确认交易</translation>
    </message>
    <message>
        <source>Copy the unsigned transaction</source>
        <translation>复制未签名的交易</translation>
    </message>
    <message>
        <source>Confirm transaction · %1</source>
        <translation>确认交易 · %1</translation>
    </message>
    <message>
        <source>This has changed since you looked.</source>
        <translation>自查看以来有以下变化。</translation>
    </message>
    <message>
        <source>Not ready yet.</source>
        <translation>尚未就绪。</translation>
    </message>
    <message>
        <source>The fee that you entered is not possible.</source>
        <translation>输入的费用不可行。</translation>
    </message>
    <message>
        <source>What you entered under Advanced is not possible.</source>
        <translation>“高级”中输入的内容不可行。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何交易。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Reading the chain and simulating the transaction…</source>
        <translation>正在读取链上数据并模拟交易…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>capstan::CreateDialog</name>
    <message>
        <source>Create account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>These words are the account. With them it can be restored on any computer, also without Capstan; without them, when this computer is lost, it is gone.</source>
        <translation>这些单词就是账户。有了它们，可以在任何电脑上恢复账户，不用 Capstan 也可以；没有它们，一旦丢失这台电脑，账户就没有了。</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>已抄写</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n 个单词</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>抄写好了吗？</translation>
    </message>
    <message>
        <source>Type these words from your notes.</source>
        <translation>请根据抄写的内容输入这些单词。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>暂时跳过</translation>
    </message>
    <message>
        <source>The account is marked as not backed up until you do it.</source>
        <translation>在完成这一步之前，账户会标记为未备份。</translation>
    </message>
    <message>
        <source>The account stays marked “Not backed up”.</source>
        <translation>账户仍标记为“未备份”。</translation>
    </message>
    <message>
        <source>Enter the three words.</source>
        <translation>请输入这三个单词。</translation>
    </message>
    <message>
        <source>Word %1 is another one.</source>
        <translation>第 %1 个单词不对。</translation>
    </message>
    <message>
        <source>Compare your notes with the words: Back shows them.</source>
        <translation>请将抄写的内容与单词对照：“返回”会显示它们。</translation>
    </message>
    <message>
        <source>No account was created. The words stay in this window until you close it.</source>
        <translation>未创建账户。这些单词会留在此窗口中，直到将其关闭。</translation>
    </message>
</context>
<context>
    <name>capstan::DateRangeEdit</name>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>capstan::EarningsCard</name>
    <message>
        <source>Rewards per epoch, as a table</source>
        <translation>各周期奖励表格</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Rewards per epoch</source>
        <translation>各周期奖励</translation>
    </message>
    <message>
        <source>Reading what each epoch brought…</source>
        <translation>正在读取各周期的奖励…</translation>
    </message>
    <message>
        <source>Shown here once a stake has earned for a full epoch.</source>
        <translation>一笔质押获得一个完整周期的奖励后，会显示在这里。</translation>
    </message>
    <message>
        <source>What the stakes that are there now earned in each full epoch, claimed or not; together %1.</source>
        <translation>现有质押在各个完整周期获得的奖励，无论是否已领取；共 %1。</translation>
    </message>
    <message>
        <source>What each epoch brought can&apos;t be read now. %1</source>
        <translation>目前无法读取各周期的奖励。%1</translation>
    </message>
</context>
<context>
    <name>capstan::EarningsChart</name>
    <message>
        <source>Rewards per epoch</source>
        <translation>各周期奖励</translation>
    </message>
    <message>
        <source>Epoch %1, %2: %3</source>
        <comment>a number, from when to when, an amount</comment>
        <translation>周期 %1，%2：%3</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a number, how many there are, one of them in words</comment>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>The arrow keys go from one epoch to the next. The newest: %1</source>
        <translation>用方向键逐个周期切换。最新的：%1</translation>
    </message>
</context>
<context>
    <name>capstan::EarningsModel</name>
    <message>
        <source>Epoch</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <comment>two numbers</comment>
        <translation>区块 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>capstan::EndpointsDialog</name>
    <message>
        <source>Edit endpoints</source>
        <translation>编辑端点</translation>
    </message>
    <message>
        <source>The nodes that %1 (chain %2) is read from, the best first. With several, what one says is compared with another before you sign, and one that fails is replaced by the next.</source>
        <translation>读取 %1（链 %2）所用的节点，最好的在前。有多个节点时，签名之前会将一个节点的结果与另一个比对，失败的节点由下一个代替。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use the network&apos;s own</source>
        <translation>使用网络自带的端点</translation>
    </message>
</context>
<context>
    <name>capstan::EndpointsEdit</name>
    <message>
        <source>Test endpoints</source>
        <translation>测试端点</translation>
    </message>
    <message>
        <source>Endpoints, one a line</source>
        <translation>端点，每行一个</translation>
    </message>
    <message>
        <source>Enter the chain id first.</source>
        <translation>请先输入链 ID。</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a host, what came of its test</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>capstan::EntryDialog</name>
    <message>
        <source>Edit address</source>
        <translation>编辑地址</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>An address that you know by a name. Names and notes stay on this computer.</source>
        <translation>以名称记住的地址。名称和备注只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>This address looks like another one.</source>
        <translation>此地址与另一个地址相似。</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>请输入地址。</translation>
    </message>
    <message>
        <source>Nobody has the key of the zero address.</source>
        <translation>没有人拥有零地址的密钥。</translation>
    </message>
    <message>
        <source>Give the address a name.</source>
        <translation>请为地址取一个名称。</translation>
    </message>
    <message>
        <source>The name has characters that can&apos;t be seen, or that turn the reading direction.</source>
        <translation>名称含有不可见字符，或会改变阅读方向的字符。</translation>
    </message>
    <message>
        <source>The note has characters that can&apos;t be seen, or that turn the reading direction.</source>
        <translation>备注含有不可见字符，或会改变阅读方向的字符。</translation>
    </message>
    <message>
        <source>This address is in the book already.</source>
        <translation>此地址已在地址簿中。</translation>
    </message>
    <message>
        <source>Nothing was changed. Find it by the search, and edit it there.</source>
        <translation>未作任何更改。请通过搜索找到它，并在那里编辑。</translation>
    </message>
    <message>
        <source>The book is full: it holds %1 addresses.</source>
        <translation>地址簿已满：最多 %1 个地址。</translation>
    </message>
    <message>
        <source>Nothing was added. Remove one that is no longer needed.</source>
        <translation>未添加任何内容。请移除一个不再需要的地址。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
</context>
<context>
    <name>capstan::ExplorerCard</name>
    <message>
        <source>Block explorer</source>
        <translation>区块浏览器</translation>
    </message>
    <message>
        <source>Reset block explorer</source>
        <translation>重置区块浏览器</translation>
    </message>
    <message>
        <source>Explorer address</source>
        <translation>区块浏览器地址</translation>
    </message>
    <message>
        <source>This can&apos;t be used: an address that begins with https://, without a question mark.</source>
        <translation>无法使用：应为以 https:// 开头且不含问号的地址。</translation>
    </message>
    <message>
        <source>This network has no explorer.</source>
        <translation>此网络没有区块浏览器。</translation>
    </message>
    <message>
        <source>“Open in explorer” opens your browser there, and so tells that site which transaction you look at. Nothing is sent to it before.</source>
        <translation>“在区块浏览器中打开”会用网页浏览器打开该网站，网站由此得知正在查看哪笔交易。在此之前不会向它发送任何内容。</translation>
    </message>
</context>
<context>
    <name>capstan::ExportKeystoreDialog</name>
    <message>
        <source>Export keystore file</source>
        <translation>导出 Keystore 文件</translation>
    </message>
    <message>
        <source>The account&apos;s key, encrypted under a password of the file&apos;s own, in the format that geth and most wallets read.</source>
        <translation>账户的密钥，用该文件自己的密码加密，采用 geth 和大多数钱包都能读取的格式。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The one that opens your accounts here.</source>
        <translation>用来打开这里的账户的密码短语。</translation>
    </message>
    <message>
        <source>File password</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>Repeat file password</source>
        <translation>再次输入文件密码</translation>
    </message>
    <message>
        <source>Whoever has the file and this password has the account.</source>
        <translation>谁拥有此文件和密码，谁就拥有此账户。</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
    <message>
        <source>Encrypting the key…</source>
        <translation>正在加密密钥…</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>未导出任何内容。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Encrypted, and not saved yet.</source>
        <translation>已加密，尚未保存。</translation>
    </message>
    <message>
        <source>Save keystore file</source>
        <translation>保存 Keystore 文件</translation>
    </message>
    <message>
        <source>Nothing was saved. Another place may do.</source>
        <translation>未保存任何内容。请换一个位置试试。</translation>
    </message>
</context>
<context>
    <name>capstan::FailedView</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The account could not be read</source>
        <translation>无法读取账户</translation>
    </message>
    <message>
        <source>Nothing is known about your stakes yet, and nothing was changed. It is tried again by itself.</source>
        <translation>尚不知道质押的情况，也未作任何更改。会自动重试。</translation>
    </message>
</context>
<context>
    <name>capstan::FormDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>An endpoint serves another chain. Take it out of the list.</source>
        <translation>有一个端点属于另一条链。请将其从列表中移除。</translation>
    </message>
</context>
<context>
    <name>capstan::FormPage</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>请输入金额。</translation>
    </message>
    <message>
        <source>The amount can&apos;t be read.</source>
        <translation>无法读懂该金额。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show unsigned transaction</source>
        <translation>显示未签名的交易</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将会发生什么</translation>
    </message>
</context>
<context>
    <name>capstan::FoundAccountsList</name>
    <message>
        <source>%1 · here already</source>
        <translation>%1 · 已存在</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>What the accounts hold can&apos;t be read now.</source>
        <translation>目前无法读取这些账户的余额。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>can&apos;t be read now</source>
        <translation>目前无法读取</translation>
    </message>
</context>
<context>
    <name>capstan::HistoryModel</name>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy transaction ID: %1, block %2</source>
        <comment>an action, a number</comment>
        <translation>复制交易 ID：%1，区块 %2</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>在区块浏览器中打开</translation>
    </message>
    <message>
        <source>Open in explorer: %1, block %2</source>
        <comment>an action, a number</comment>
        <translation>在区块浏览器中打开：%1，区块 %2</translation>
    </message>
    <message>
        <source>Opens the transaction&apos;s page in the browser.</source>
        <translation>用网页浏览器打开该交易的页面。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>节点提供商</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <comment>a number</comment>
        <translation>周期 %1</translation>
    </message>
    <message>
        <source>%1 paid out</source>
        <comment>an amount</comment>
        <translation>另付至账户 %1</translation>
    </message>
    <message>
        <source>%1, transaction %2</source>
        <comment>an action, a hash</comment>
        <translation>%1，交易 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, an address</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, epoch %2, block %3</source>
        <comment>a time, two numbers</comment>
        <translation>%1，周期 %2，区块 %3</translation>
    </message>
    <message>
        <source>%1, and %2 paid out</source>
        <comment>two amounts</comment>
        <translation>%1，另有 %2 付至账户</translation>
    </message>
</context>
<context>
    <name>capstan::HistoryPage</name>
    <message>
        <source>This network has no explorer.</source>
        <translation>此网络没有区块浏览器。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>节点提供商</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>导出 JSON</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>No node was heard of yet</source>
        <translation>尚未收到任何节点的响应</translation>
    </message>
    <message>
        <source>The history is kept on this computer, by the network that it belongs to. It is shown as soon as a node has told which one this is.</source>
        <translation>历史保存在这台电脑上，按所属网络分开。一旦有节点告知当前是哪个网络，就会显示。</translation>
    </message>
    <message>
        <source>Nothing was found so far</source>
        <translation>到目前为止未找到任何内容</translation>
    </message>
    <message>
        <source>The chain is read from the newest block to the oldest. Everything else works meanwhile.</source>
        <translation>正在从最新的区块向最旧的区块读取链上数据。其间其他功能照常可用。</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚未发生任何事</translation>
    </message>
    <message>
        <source>What this account stakes, unstakes, claims and restakes is listed here, also what was done with another program.</source>
        <translation>此账户的质押、解除质押、领取和复投都列在这里，包括用其他程序进行的。</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>There is nothing of this kind, with this provider, in this time.</source>
        <translation>在这段时间内，没有与此提供商有关的此类内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Ends the reading. What was read is kept.</source>
        <translation>结束读取。已读取的内容会保留。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Other claims</source>
        <translation>其他领取</translation>
    </message>
    <message>
        <source>All node providers</source>
        <translation>所有节点提供商</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>起止日期…</translation>
    </message>
    <message>
        <source>The history can&apos;t be read on right now.</source>
        <translation>目前无法继续读取历史。</translation>
    </message>
    <message>
        <source>%1 What was read before is shown; it is tried again by itself.</source>
        <translation>%1显示的是之前读取的内容；会自动重试。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>Writes what is shown to a file that spreadsheets read.</source>
        <translation>将显示的内容写入电子表格可读取的文件。</translation>
    </message>
    <message>
        <source>Writes what is shown to a file that programs read.</source>
        <translation>将显示的内容写入程序可读取的文件。</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>未导出任何内容。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Another place may do.</source>
        <comment>a file</comment>
        <translation>无法写入 %1。请换一个位置试试。</translation>
    </message>
    <message>
        <source>The history was exported.</source>
        <translation>历史已导出。</translation>
    </message>
    <message>
        <source>%1. It is not complete: not all of the chain was read yet.</source>
        <translation>%1。内容不完整：尚未读完整条链。</translation>
    </message>
</context>
<context>
    <name>capstan::HowItWorksPage</name>
    <message>
        <source>Time goes by in epochs</source>
        <translation>时间按周期推进</translation>
    </message>
    <message>
        <source>Rewards come, stakes unlock and unstaked ANKR becomes claimable when an epoch begins, and never in between.</source>
        <translation>奖励到来、质押解锁、已解除质押的 ANKR 变为可领取，都发生在周期开始时，绝不会在中间。</translation>
    </message>
    <message>
        <source>The first wait: a new stake is locked</source>
        <translation>第一段等待：新的质押被锁定</translation>
    </message>
    <message>
        <source>The second wait: from unstaking to claiming</source>
        <translation>第二段等待：从解除质押到领取</translation>
    </message>
    <message>
        <source>What waits with one provider is one bucket: unstaking more from the same provider starts the wait of all of it anew, also of what could be claimed already. So claim first.</source>
        <translation>在一个提供商处等待的全部 ANKR 是一个待领池：再从同一提供商解除质押，会使整个待领池的等待重新开始，包括已经可以领取的部分。因此请先领取。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>While it waits nothing needs to stay open: the contract counts the epochs, not this program.</source>
        <translation>等待期间无需保持任何程序打开：计算周期的是合约，不是本程序。</translation>
    </message>
    <message>
        <source>A provider that is no longer active is not offered for new stakes. What is staked with it stays yours, and is unstaked and claimed as ever, under My ANKR Staking.</source>
        <translation>不再活跃的提供商不接受新的质押。已在其处的质押仍归自己所有，照常可在“我的 ANKR 质押”中解除质押和领取。</translation>
    </message>
    <message>
        <source>Dates are estimates from the present pace of blocks; the epoch is exact.</source>
        <translation>日期是按目前出块速度的估算；周期是准确的。</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>键盘操作</translation>
    </message>
</context>
<context>
    <name>capstan::ImportBookDialog</name>
    <message>
        <source>Import addresses</source>
        <translation>导入地址</translation>
    </message>
    <message>
        <source>These are added: %1.</source>
        <translation>将添加：%1 项。</translation>
    </message>
    <message>
        <source>These are added: %1. There already, and left as they are: %2.</source>
        <translation>将添加：%1 项。已存在且保持不变：%2 项。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1 项</translation>
    </message>
    <message>
        <source>Add 1 label</source>
        <translation>添加 1 个标签</translation>
    </message>
    <message numerus="yes">
        <source>Add %n labels</source>
        <translation>
            <numerusform>添加 %n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Add 1 address</source>
        <translation>添加 1 个地址</translation>
    </message>
    <message numerus="yes">
        <source>Add %n addresses</source>
        <translation>
            <numerusform>添加 %n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · label of a node provider</source>
        <comment>a label</comment>
        <translation>%1 · 节点提供商的标签</translation>
    </message>
    <message>
        <source>Addresses to be added</source>
        <translation>要添加的地址</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>未添加任何内容。</translation>
    </message>
    <message>
        <source>The book would be too large: it holds at most %1 addresses.</source>
        <translation>地址簿会过大：最多容纳 %1 个地址。</translation>
    </message>
    <message>
        <source>The labels were added, the addresses not.</source>
        <translation>标签已添加，地址未添加。</translation>
    </message>
</context>
<context>
    <name>capstan::ImportDialog</name>
    <message>
        <source>Import account</source>
        <translation>导入账户</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>导入来源</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>助记词</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Keystore file</source>
        <translation>Keystore 文件</translation>
    </message>
    <message>
        <source>Which accounts?</source>
        <translation>选择哪些账户？</translation>
    </message>
    <message>
        <source>One phrase has many accounts, and wallets number them in different orders. Those that were used are ticked; further ones can be added later.</source>
        <translation>一个助记词有许多账户，各钱包的编号顺序不同。使用过的账户已勾选；其他账户可以以后添加。</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>请选择一个账户。</translation>
    </message>
    <message>
        <source>Finding its accounts…</source>
        <translation>正在查找其账户…</translation>
    </message>
    <message>
        <source>That is not a private key: it has 64 digits from 0 to 9 and a to f.</source>
        <translation>这不是私钥：私钥有 64 个 0 至 9 和 a 至 f 的字符。</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>正在打开文件…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>capstan::KeySource</name>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 个十六进制字符</translation>
    </message>
    <message>
        <source>Enter the private key.</source>
        <translation>请输入私钥。</translation>
    </message>
</context>
<context>
    <name>capstan::KeystoreSource</name>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>File password</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>The one that the file was written with. It may take some seconds to try.</source>
        <translation>写入该文件时所用的密码。验证可能需要几秒钟。</translation>
    </message>
    <message>
        <source>Drop the keystore file here, or choose it.</source>
        <translation>将 Keystore 文件拖放到这里，或选择文件。</translation>
    </message>
    <message>
        <source>Choose the keystore file.</source>
        <translation>请选择 Keystore 文件。</translation>
    </message>
    <message>
        <source>Enter the file&apos;s password.</source>
        <translation>请输入文件密码。</translation>
    </message>
    <message>
        <source>Choose the keystore file</source>
        <translation>选择 Keystore 文件</translation>
    </message>
</context>
<context>
    <name>capstan::LabelDialog</name>
    <message>
        <source>Label a node provider</source>
        <translation>为节点提供商设置标签</translation>
    </message>
    <message>
        <source>A word of your own, kept on this computer. It stands wherever the provider is named; without one, its name or its address does.</source>
        <translation>自取的标签，保存在这台电脑上。凡提到该提供商之处都显示标签；没有标签时，显示其名称或地址。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>The label has characters that can&apos;t be seen, or that turn the reading direction.</source>
        <translation>标签含有不可见字符，或会改变阅读方向的字符。</translation>
    </message>
    <message>
        <source>Type it anew instead of pasting it.</source>
        <translation>请重新键入，不要粘贴。</translation>
    </message>
    <message>
        <source>The label was not changed.</source>
        <translation>标签未更改。</translation>
    </message>
</context>
<context>
    <name>capstan::LookCard</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Look and formats</source>
        <translation>外观与格式</translation>
    </message>
    <message>
        <source>Reset look and formats</source>
        <translation>重置外观与格式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2026-11-28, 22:10 (ISO 8601)</source>
        <translation>2026-11-28，22:10（ISO 8601）</translation>
    </message>
</context>
<context>
    <name>capstan::MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>ANKR Staking</source>
        <translation>ANKR 质押</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Node providers</source>
        <translation>节点提供商</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>地址簿</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>运作方式</translation>
    </message>
    <message>
        <source>Skip to next epoch</source>
        <translation>跳到下一周期</translation>
    </message>
    <message>
        <source>A local chain: nothing on it is worth anything.</source>
        <translation>本地链：其上的一切都没有价值。</translation>
    </message>
    <message>
        <source>Welcome to Capstan</source>
        <translation>欢迎使用 Capstan</translation>
    </message>
    <message>
        <source>My ANKR Staking</source>
        <translation>我的 ANKR 质押</translation>
    </message>
    <message>
        <source>Locked, and the transaction that was shown was not signed.</source>
        <translation>已锁定，所显示的交易未签名。</translation>
    </message>
    <message>
        <source>Nothing was sent. Start it again: its figures are then read anew.</source>
        <translation>未发送任何交易。请重新开始：届时会重新读取数据。</translation>
    </message>
    <message numerus="yes">
        <source>Claim all takes %n transactions: a single one may not use that much gas.</source>
        <translation>
            <numerusform>“全部领取”需要 %n 笔交易：单笔交易不能使用这么多 Gas。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first of them. Each is shown and confirmed by itself; press Claim all again once it is done.</source>
        <translation>这是第一笔。每笔都单独显示和确认；完成后请再次点击“全部领取”。</translation>
    </message>
    <message>
        <source>Watch-only: the key of this account is not on this computer.</source>
        <translation>仅观察：此账户的密钥不在这台电脑上。</translation>
    </message>
    <message>
        <source>The network takes its fee in ETH, and this account has none. Send some to it first.</source>
        <translation>网络以 ETH 收取费用，而此账户没有 ETH。请先向它发送一些 ETH。</translation>
    </message>
    <message>
        <source>It got into a block meanwhile.</source>
        <translation>它在此期间已进入区块。</translation>
    </message>
    <message>
        <source>A transaction with the same nonce got into a block first, so that there is nothing left to speed up or to cancel. Nothing was sent.</source>
        <translation>使用同一 nonce 的一笔交易先进入了区块，因此已没有可加速或取消的交易。未发送任何交易。</translation>
    </message>
    <message>
        <source>%1, not followed</source>
        <comment>1 transaction waits</comment>
        <translation>%1，未跟踪</translation>
    </message>
    <message>
        <source>The keys stay in memory until you lock them again or close Capstan.</source>
        <translation>密钥会留在内存中，直到再次锁定或关闭 Capstan。</translation>
    </message>
    <message>
        <source>Locked, and the dialog that was open was closed.</source>
        <translation>已锁定，打开的对话框已关闭。</translation>
    </message>
    <message>
        <source>Nothing that was typed or shown in it was kept.</source>
        <translation>其中输入或显示的内容均未保留。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>添加到日历</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation>日历文件已保存。</translation>
    </message>
    <message>
        <source>%1: open it to put it into your calendar; saved and opened again later, it moves the same entries.</source>
        <comment>a file</comment>
        <translation>%1：打开它即可添加到日历；以后再次保存并打开，会移动原有的条目。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>These settings were reset.</source>
        <translation>这些设置已重置。</translation>
    </message>
    <message>
        <source>All settings were reset. Networks and endpoints stay as they are.</source>
        <translation>所有设置已重置。网络和端点保持不变。</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>版本说明</translation>
    </message>
    <message>
        <source>There are no notes for this version.</source>
        <translation>此版本没有说明。</translation>
    </message>
    <message>
        <source>The settings file was damaged.</source>
        <translation>设置文件已损坏。</translation>
    </message>
    <message>
        <source>It was set aside as %1, and every setting is as at first.</source>
        <translation>它已另存为 %1，所有设置都恢复为初始值。</translation>
    </message>
    <message>
        <source>The settings file was damaged: every setting is as at first, the proxy too.</source>
        <translation>设置文件已损坏：所有设置都恢复为初始值，包括代理。</translation>
    </message>
    <message>
        <source>It was set aside as %1. Choose again under Settings what you had, the proxy first.</source>
        <translation>它已另存为 %1。请在“设置”中重新选择原来的设置，先选代理。</translation>
    </message>
    <message>
        <source>Some settings could not be read, and the safer choice was taken.</source>
        <translation>部分设置无法读取，已采用更安全的选项。</translation>
    </message>
    <message>
        <source>The network that was chosen can&apos;t be used; %1 is used instead. Another can be chosen under Settings, Networks.</source>
        <translation>所选网络无法使用；改用 %1。可在“设置”的“网络”中选择其他网络。</translation>
    </message>
    <message>
        <source>Capstan did not end by itself last time.</source>
        <translation>Capstan 上次未正常退出。</translation>
    </message>
    <message>
        <source>It crashed, was stopped, or the computer went off. What was sent is followed all the same. Copy diagnostics under Settings helps to find out why.</source>
        <translation>它崩溃了、被终止了，或电脑关机了。已发送的交易仍会继续跟踪。“设置”中的“复制诊断信息”有助于查明原因。</translation>
    </message>
    <message>
        <source>Capstan is now version %1.</source>
        <translation>Capstan 现为版本 %1。</translation>
    </message>
    <message>
        <source>What is new is told under Settings, Release notes.</source>
        <translation>新内容见“设置”中的“版本说明”。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Claimable now: %1</source>
        <translation>现在可领取：%1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back, or close the dialog</source>
        <translation>返回，或关闭对话框</translation>
    </message>
    <message>
        <source>Read the chain again</source>
        <translation>重新读取链上数据</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>锁定密钥</translation>
    </message>
    <message>
        <source>Copy the cell of a table</source>
        <translation>复制表格单元格</translation>
    </message>
    <message>
        <source>Do what the row of a table offers</source>
        <translation>执行表格行提供的操作</translation>
    </message>
    <message>
        <source>Move an account up; with the arrow down, down</source>
        <translation>上移账户；用向下箭头则下移</translation>
    </message>
</context>
<context>
    <name>capstan::NavButton</name>
    <message>
        <source>the page that is shown</source>
        <translation>当前显示的页面</translation>
    </message>
</context>
<context>
    <name>capstan::NetworkDialog</name>
    <message>
        <source>Edit network</source>
        <translation>编辑网络</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Another chain with the ANKR staking contract. Take its addresses from a source that you trust: whoever gives you wrong ones can make you sign for another contract.</source>
        <translation>另一条有 ANKR 质押合约的链。请从可信的来源获取其地址：如果有人给出错误的地址，就可能导致为另一个合约签名。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>网络名称</translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation>链 ID</translation>
    </message>
    <message>
        <source>Staking contract</source>
        <translation>质押合约</translation>
    </message>
    <message>
        <source>Token contract</source>
        <translation>代币合约</translation>
    </message>
    <message>
        <source>Staking configuration</source>
        <translation>质押配置</translation>
    </message>
    <message>
        <source>Explorer, if there is one</source>
        <translation>区块浏览器（如有）</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>未添加任何内容。</translation>
    </message>
</context>
<context>
    <name>capstan::NetworksCard</name>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Add network…</source>
        <translation>添加网络…</translation>
    </message>
    <message>
        <source>Nodes in use</source>
        <translation>使用中的节点</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>链 %1</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <comment>a chain</comment>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>%1 · from the command line</source>
        <comment>a chain</comment>
        <translation>%1 · 来自命令行</translation>
    </message>
    <message>
        <source>%1 · from the next start</source>
        <comment>a chain</comment>
        <translation>%1 · 下次启动起使用</translation>
    </message>
    <message>
        <source>Edit endpoints…</source>
        <translation>编辑端点…</translation>
    </message>
    <message>
        <source>Edit endpoints of %1</source>
        <translation>编辑 %1 的端点</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove network %1</source>
        <translation>移除网络 %1</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>它正在使用中。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use network %1</source>
        <translation>使用网络 %1</translation>
    </message>
    <message>
        <source>Capstan starts with it already.</source>
        <translation>Capstan 已设为以此网络启动。</translation>
    </message>
    <message>
        <source>These network files can&apos;t be read and are left out: %1</source>
        <translation>这些网络文件无法读取，已略去：%1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit network %1</source>
        <translation>编辑网络 %1</translation>
    </message>
    <message>
        <source>The rest can be edited while another network is in use.</source>
        <translation>其余内容可在使用其他网络时编辑。</translation>
    </message>
</context>
<context>
    <name>capstan::NewPassphrase</name>
    <message>
        <source>Choose a passphrase.</source>
        <translation>请设定密码短语。</translation>
    </message>
    <message>
        <source>It needs at least %1 characters.</source>
        <translation>至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>Repeat it.</source>
        <translation>请再次输入。</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>capstan::OverviewPage</name>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>≈ %1 a week</source>
        <comment>an amount</comment>
        <translation>≈ 每周 %1</translation>
    </message>
    <message>
        <source>Added with every epoch</source>
        <translation>每个周期都会增加</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>账户余额</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>已质押</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>This account has stakes from before the contract&apos;s upgrade.</source>
        <translation>此账户有合约升级之前的质押。</translation>
    </message>
    <message>
        <source>The figures are what it will have after its upgrade. Its first transaction does it by itself; it can be done alone, too.</source>
        <translation>所示数据是其升级后的数据。账户的第一笔交易会自动升级；也可以单独升级。</translation>
    </message>
    <message>
        <source>No ETH for fees</source>
        <translation>没有 ETH 支付费用</translation>
    </message>
    <message>
        <source>%1 for fees</source>
        <translation>另有 %1</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>%1 已解锁</translation>
    </message>
    <message>
        <source>%1 claimable now</source>
        <translation>%1 现在可领取</translation>
    </message>
    <message>
        <source>Not claimable yet</source>
        <translation>尚不可领取</translation>
    </message>
    <message>
        <source>Nothing unstaked</source>
        <translation>没有已解除质押的 ANKR</translation>
    </message>
</context>
<context>
    <name>capstan::PassphraseRow</name>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>正在验证密码短语…</translation>
    </message>
    <message>
        <source>Enter the passphrase to sign.</source>
        <translation>请输入密码短语以签名。</translation>
    </message>
</context>
<context>
    <name>capstan::PassphraseTries</name>
    <message>
        <source>After several wrong tries there is a wait: %1 s.</source>
        <translation>多次输错后需要等待：%1 秒。</translation>
    </message>
</context>
<context>
    <name>capstan::PendingPage</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>节点提供商</translation>
    </message>
    <message>
        <source>Claimable from</source>
        <translation>可领取时间</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>添加到日历</translation>
    </message>
    <message>
        <source>A file with when it can be claimed, for your calendar to open</source>
        <translation>含可领取时间的文件，可用日历打开</translation>
    </message>
    <message>
        <source>Rewards paid out</source>
        <translation>已发放的奖励</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>交易 ID</translation>
    </message>
    <message>
        <source>Show the earlier transaction</source>
        <translation>显示较早的交易</translation>
    </message>
    <message>
        <source>Show the later transaction</source>
        <translation>显示较晚的交易</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>在区块浏览器中打开</translation>
    </message>
    <message>
        <source>This network has no explorer.</source>
        <translation>此网络没有区块浏览器。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Continue staking</source>
        <translation>继续质押</translation>
    </message>
    <message>
        <source>Go to dashboard</source>
        <translation>前往概览</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Refused in a block</source>
        <translation>在区块中被拒绝</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>已入区块 %1</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>已入区块</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n nodes</source>
        <translation>
            <numerusform>已发送给 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to 1 node</source>
        <translation>已发送给 1 个节点</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>已最终确定</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>epoch %1 · block %2</source>
        <translation>周期 %1 · 区块 %2</translation>
    </message>
    <message>
        <source>Speeds up</source>
        <translation>加速对象</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>取消对象</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>取代对象</translation>
    </message>
    <message>
        <source>Its speed-up</source>
        <translation>其加速交易</translation>
    </message>
    <message>
        <source>Its cancel</source>
        <translation>其取消交易</translation>
    </message>
    <message>
        <source>Its successor</source>
        <translation>其后续交易</translation>
    </message>
    <message>
        <source>The second of the two steps: the stake itself</source>
        <translation>两步中的第二步：质押本身</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseCheck</name>
    <message>
        <source>Word %1</source>
        <translation>单词 %1</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseEdit</name>
    <message>
        <source>Word %1</source>
        <translation>单词 %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>匹配的单词</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseSource</name>
    <message>
        <source>A whole phrase can be pasted into any field.</source>
        <translation>可以将整个助记词粘贴到任一字段中。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词数</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n 个单词</numerusform>
        </translation>
    </message>
    <message>
        <source>This phrase has a passphrase of its own…</source>
        <translation>此助记词有自己的密码短语…</translation>
    </message>
    <message>
        <source>Phrase&apos;s passphrase</source>
        <translation>助记词的密码短语</translation>
    </message>
    <message>
        <source>Some wallets call it the 25th word. Every other one gives other accounts, so look whether those on the next page are yours.</source>
        <translation>有些钱包称之为第 25 个单词。每个不同的密码短语都会得到不同的账户，因此请查看下一页的账户是否是自己的。</translation>
    </message>
    <message>
        <source>Enter word %1.</source>
        <translation>请输入第 %1 个单词。</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseView</name>
    <message>
        <source>Copy the words…</source>
        <translation>复制单词…</translation>
    </message>
    <message>
        <source>Whoever has these words has the account.</source>
        <translation>谁拥有这些单词，谁就拥有此账户。</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep them where nobody else finds them. Nobody who wants to help you ever asks for them.</source>
        <translation>请按此顺序写在纸上，并保存在别人找不到的地方。真心想帮忙的人绝不会索要它们。</translation>
    </message>
    <message>
        <source>Every program on this computer can read the clipboard.</source>
        <translation>这台电脑上的每个程序都能读取剪贴板。</translation>
    </message>
    <message>
        <source>Some keep its history, some send it to your other devices. Paper is safer. If you go on, Capstan empties the clipboard after %1 seconds.</source>
        <translation>有的程序会保留其历史，有的会将其发送到其他设备。写在纸上更安全。如果继续，Capstan 会在 %1 秒后清空剪贴板。</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>仍然复制</translation>
    </message>
    <message>
        <source>Copied, for %1 seconds.</source>
        <translation>已复制，保留 %1 秒。</translation>
    </message>
    <message>
        <source>Paste the words where they are to be kept, and nowhere else.</source>
        <translation>请将单词粘贴到要保存的地方，不要粘贴到别处。</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>再次复制</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseWord</name>
    <message>
        <source>Word %1: %2</source>
        <translation>单词 %1：%2</translation>
    </message>
</context>
<context>
    <name>capstan::ProtectionCard</name>
    <message>
        <source>Keys and signing</source>
        <translation>密钥与签名</translation>
    </message>
    <message>
        <source>Reset keys and signing</source>
        <translation>重置密钥与签名</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>Ask for the passphrase at each signature</source>
        <translation>每次签名都要求输入密码短语</translation>
    </message>
    <message>
        <source>Highest network fee</source>
        <translation>最高网络费</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>after 1 minute</source>
        <translation>1 分钟后</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>A transaction that may cost more than %1 is held back until you insist on it.</source>
        <translation>费用可能超过 %1 的交易会被拦下，直到明确坚持要发送。</translation>
    </message>
    <message>
        <source>An amount from %1 to %2: below, no transaction would pass; above, it would protect from nothing. The limit stays at %3.</source>
        <translation>应为 %1 至 %2 的金额：更低，则任何交易都无法通过；更高，则起不到保护作用。上限仍为 %3。</translation>
    </message>
</context>
<context>
    <name>capstan::ProvidersModel</name>
    <message>
        <source>Stake</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Stake with %1</source>
        <comment>a provider</comment>
        <translation>向 %1 质押</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Label %1</source>
        <comment>a provider</comment>
        <translation>为 %1 设置标签</translation>
    </message>
    <message>
        <source>A word of your own for this provider, shown in place of its name.</source>
        <translation>为此提供商自取的标签，代替其名称显示。</translation>
    </message>
    <message>
        <source>This provider is not active (%1), so that no new stake with it is offered. What is staked with it can be unstaked and claimed.</source>
        <comment>a status</comment>
        <translation>此提供商不活跃（%1），因此不提供新的质押。已在其处的质押可以解除质押和领取。</translation>
    </message>
    <message>
        <source>This provider is no longer listed, and the contract refuses new stakes with it. What is staked with it can be unstaked and claimed.</source>
        <translation>此提供商已不再列出，合约拒绝向其新增质押。已在其处的质押可以解除质押和领取。</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>节点提供商</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>APR</source>
        <translation>APR</translation>
    </message>
    <message>
        <source>Total staked</source>
        <translation>质押总量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>我的质押</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a share</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>&lt;%1 %</source>
        <comment>a share</comment>
        <translation>&lt;%1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The provider&apos;s rewards of the last full epoch, over a year</source>
        <translation>该提供商上一个完整周期的奖励，折算为一年</translation>
    </message>
    <message>
        <source>Not known: there were no rewards in the last full epoch, or nothing staked.</source>
        <translation>未知：上一个完整周期没有奖励，或没有质押。</translation>
    </message>
    <message>
        <source>%1 of all that is staked</source>
        <comment>a share</comment>
        <translation>占全部质押的 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a provider, its address</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>your label, the provider&apos;s name, its address</comment>
        <translation>%1（%2），%3</translation>
    </message>
</context>
<context>
    <name>capstan::ProvidersPage</name>
    <message>
        <source>Node providers</source>
        <translation>节点提供商</translation>
    </message>
    <message>
        <source>There are no node providers</source>
        <translation>没有节点提供商</translation>
    </message>
    <message>
        <source>The contract lists none on this network, so that nothing can be staked here.</source>
        <translation>合约在此网络上没有列出任何提供商，因此无法在这里质押。</translation>
    </message>
    <message>
        <source>No provider is found</source>
        <translation>未找到提供商</translation>
    </message>
    <message>
        <source>None has all of these words in its label, its name or its address.</source>
        <translation>没有一个提供商的标签、名称或地址包含所有这些词。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search by label, name or address</source>
        <translation>按标签、名称或地址搜索</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
</context>
<context>
    <name>capstan::ProxyCard</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Reset proxy</source>
        <translation>重置代理</translation>
    </message>
    <message>
        <source>Reach the nodes</source>
        <translation>连接节点</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接连接</translation>
    </message>
    <message>
        <source>Through SOCKS5</source>
        <translation>通过 SOCKS5</translation>
    </message>
    <message>
        <source>Through HTTP</source>
        <translation>通过 HTTP</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Only a SOCKS5 or HTTP proxy has an address of its own.</source>
        <translation>只有 SOCKS5 或 HTTP 代理才有自己的地址。</translation>
    </message>
    <message>
        <source>This is no host: a name or an address without anything before or after it.</source>
        <translation>这不是主机：应为名称或地址，前后不带任何内容。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>The proxy also looks up the nodes&apos; names, as Tor wants it. A node on this computer is reached past it.</source>
        <translation>节点的名称也由代理解析，符合 Tor 的要求。连接这台电脑上的节点时不经过它。</translation>
    </message>
    <message>
        <source>A node on this computer is reached past every proxy.</source>
        <translation>连接这台电脑上的节点时不经过任何代理。</translation>
    </message>
</context>
<context>
    <name>capstan::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
</context>
<context>
    <name>capstan::RateCard</name>
    <message>
        <source>Is a claim worth its fee?</source>
        <translation>领取是否抵得上费用？</translation>
    </message>
    <message>
        <source>Capstan asks nobody for prices. With a rate that you enter, it warns before a claim that may cost more than it brings.</source>
        <translation>Capstan 不向任何人查询价格。输入汇率后，如果领取的费用可能超过所得，它会事先警告。</translation>
    </message>
    <message>
        <source>ANKR per ETH</source>
        <translation>每 ETH 折合 ANKR</translation>
    </message>
    <message>
        <source>No rate: there is no such warning.</source>
        <translation>没有汇率：不会有此警告。</translation>
    </message>
    <message>
        <source>One ETH for %1.</source>
        <translation>1 ETH 兑 %1。</translation>
    </message>
    <message>
        <source>%1 Entered on %2.</source>
        <translation>%1输入于 %2。</translation>
    </message>
    <message>
        <source>This can be read in two ways. Leave out grouping marks.</source>
        <translation>这有两种读法。请去掉分组符号。</translation>
    </message>
    <message>
        <source>This is no rate: a number above 0, with “%1” for decimals.</source>
        <translation>这不是汇率：应为大于 0 的数字，小数点用“%1”。</translation>
    </message>
</context>
<context>
    <name>capstan::ReminderDesk</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>capstan::RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reset reminders</source>
        <translation>重置提醒</translation>
    </message>
    <message>
        <source>Notify when something can be claimed or unlocks</source>
        <translation>有可领取或解锁的内容时通知</translation>
    </message>
    <message>
        <source>Stay in the system tray when the window is closed</source>
        <translation>关闭窗口后留在系统托盘中</translation>
    </message>
</context>
<context>
    <name>capstan::RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Only this computer forgets the address; its stakes stay as they are, and it can be watched again at any time.</source>
        <translation>只是这台电脑不再记住该地址；其质押保持不变，随时可以再次观察。</translation>
    </message>
    <message>
        <source>The account&apos;s key is deleted from this computer.</source>
        <translation>该账户的密钥将从这台电脑上删除。</translation>
    </message>
    <message>
        <source>Its recovery phrase brings it back; without that nobody can ever reach what this account holds and stakes.</source>
        <translation>用其助记词可以恢复；没有助记词，就再也没有人能动用此账户持有和质押的资产。</translation>
    </message>
    <message>
        <source>Without a copy of it elsewhere nobody can ever reach what this account holds and stakes.</source>
        <translation>如果别处没有其副本，就再也没有人能动用此账户持有和质押的资产。</translation>
    </message>
    <message>
        <source>Its recovery phrase was never confirmed to be written down. Without it nobody can ever reach what this account holds and stakes.</source>
        <translation>从未确认其助记词已抄写下来。没有助记词，就再也没有人能动用此账户持有和质押的资产。</translation>
    </message>
    <message>
        <source>Transactions under way: %1.</source>
        <translation>进行中的交易：%1 笔。</translation>
    </message>
    <message>
        <source>The network goes on with them, but this computer stops following them.</source>
        <translation>网络会继续处理它们，但这台电脑不再跟踪。</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>输入“%1”以确认</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation>账户未移除。</translation>
    </message>
</context>
<context>
    <name>capstan::RemoveNetworkDialog</name>
    <message>
        <source>Remove network</source>
        <translation>移除网络</translation>
    </message>
    <message>
        <source>%1 is taken off the list. Accounts, keys and what is known of their transactions stay.</source>
        <translation>将 %1 从列表中移除。账户、密钥以及关于其交易的已知信息都会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The network was not removed.</source>
        <translation>网络未移除。</translation>
    </message>
</context>
<context>
    <name>capstan::RenameDialog</name>
    <message>
        <source>Rename account</source>
        <translation>重命名账户</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账户取一个名称。</translation>
    </message>
    <message>
        <source>The name was not changed.</source>
        <translation>名称未更改。</translation>
    </message>
</context>
<context>
    <name>capstan::RevealPhraseDialog</name>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Shows the recovery phrase of “%1” for a minute. Look around first: nobody else, and no camera, should see it.</source>
        <translation>显示“%1”的助记词一分钟。请先看看周围：不应有其他人或摄像头能看到。</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示单词</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>助记词</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>已抄写</translation>
    </message>
    <message>
        <source>This phrase has a passphrase of its own.</source>
        <translation>此助记词有自己的密码短语。</translation>
    </message>
    <message>
        <source>Without it the words give other accounts. It is not shown here.</source>
        <translation>没有它，这些单词会得到别的账户。它不在这里显示。</translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>抄写好了吗？</translation>
    </message>
    <message>
        <source>Type these words from your notes.</source>
        <translation>请根据抄写的内容输入这些单词。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
    <message>
        <source>Enter the three words.</source>
        <translation>请输入这三个单词。</translation>
    </message>
    <message>
        <source>Opening the phrase…</source>
        <translation>正在打开助记词…</translation>
    </message>
    <message>
        <source>The phrase was not shown.</source>
        <translation>助记词未显示。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Word %1 is another one.</source>
        <translation>第 %1 个单词不对。</translation>
    </message>
    <message>
        <source>Compare your notes with the words: Back shows them.</source>
        <translation>请将抄写的内容与单词对照：“返回”会显示它们。</translation>
    </message>
    <message>
        <source>The account stays marked “Not backed up”.</source>
        <translation>账户仍标记为“未备份”。</translation>
    </message>
    <message>
        <source>Closes in %1 s.</source>
        <translation>%1 秒后关闭。</translation>
    </message>
</context>
<context>
    <name>capstan::RowTable</name>
    <message>
        <source>Collapse %1</source>
        <translation>折叠 %1</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>展开 %1</translation>
    </message>
</context>
<context>
    <name>capstan::SendPage</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收款地址</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>地址簿</translation>
    </message>
    <message>
        <source>Send %1</source>
        <comment>ANKR or ETH</comment>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Left in the account</source>
        <translation>账户剩余</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>in ETH; shown before you confirm</source>
        <translation>以 ETH 支付；确认前显示</translation>
    </message>
    <message>
        <source>Copy address of the recipient</source>
        <translation>复制收款地址</translation>
    </message>
    <message>
        <source>Compare every character with where the address comes from</source>
        <translation>请与地址来源逐个字符比对</translation>
    </message>
    <message>
        <source>What is sent can&apos;t be called back.</source>
        <translation>发送后无法撤回。</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>地址簿…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name, an address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enter the recipient.</source>
        <translation>请输入收款地址。</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>This is not the address of %1.</source>
        <comment>a name</comment>
        <translation>这不是 %1 的地址。</translation>
    </message>
    <message>
        <source>It begins and ends like %1, and is another one. Addresses that look alike are made to be taken for each other: compare every character.</source>
        <translation>它的首尾与 %1 相同，却是另一个地址。制造相似的地址，就是为了让人认错：请逐个字符比对。</translation>
    </message>
    <message>
        <source>In the account: %1</source>
        <translation>账户余额：%1</translation>
    </message>
    <message>
        <source>The balances are still being read.</source>
        <translation>余额仍在读取中。</translation>
    </message>
    <message>
        <source>the address below</source>
        <translation>下方的地址</translation>
    </message>
    <message>
        <source>nothing: all but the network fee is sent</source>
        <translation>无：除网络费外全部发送</translation>
    </message>
    <message>
        <source>%1, less the network fee</source>
        <translation>%1，再减去网络费</translation>
    </message>
</context>
<context>
    <name>capstan::SettingsCard</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Everything here is as at first.</source>
        <translation>这里的一切都是初始值。</translation>
    </message>
</context>
<context>
    <name>capstan::SettingsPage</name>
    <message>
        <source>Back to the start</source>
        <translation>返回起始页</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What Capstan sends to whom</source>
        <translation>Capstan 向谁发送什么</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>For a report of a fault: versions, how the nodes do, the settings that matter and the last lines of the log. Addresses are shortened, of nodes only the host is named, and there is no secret in it. Nothing is sent by itself: read it before you pass it on.</source>
        <translation>用于报告故障：版本、节点的状况、有关的设置以及日志的最后几行。地址已缩短，节点只列出主机，其中没有机密。不会自动发送任何内容：转交之前请先阅读。</translation>
    </message>
    <message>
        <source>The log is kept in %1.</source>
        <translation>日志保存在 %1。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>版本说明</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Everything here is as at first.</source>
        <translation>这里的一切都是初始值。</translation>
    </message>
    <message>
        <source>Restart Capstan to work on %1.</source>
        <translation>请重启 Capstan，以使用 %1。</translation>
    </message>
    <message>
        <source>Until then everything goes on with the network in use.</source>
        <translation>在此之前，一切仍在当前使用的网络上进行。</translation>
    </message>
</context>
<context>
    <name>capstan::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>capstan::SnapshotPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>These figures are as of %1, %2 (block %3).</source>
        <comment>a time, how long ago, a block</comment>
        <translation>这些数据截至 %1，%2（区块 %3）。</translation>
    </message>
</context>
<context>
    <name>capstan::StakePage</name>
    <message>
        <source>Stake ANKR</source>
        <translation>质押 ANKR</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Node Provider</source>
        <translation>节点提供商</translation>
    </message>
    <message>
        <source>Copy address of the node provider</source>
        <translation>复制节点提供商的地址</translation>
    </message>
    <message>
        <source>Approve any amount from now on</source>
        <translation>从现在起授权任意金额</translation>
    </message>
    <message>
        <source>Saves the first step next time. But whoever controls the staking contract could take all ANKR of this account, also what comes later. Left out, exactly the amount is approved.</source>
        <translation>下次可省去第一步。但控制质押合约的人就可以取走此账户的全部 ANKR，包括以后收到的。不勾选，则只授权正好这一金额。</translation>
    </message>
    <message>
        <source>Earns from</source>
        <translation>奖励起始</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>锁定至</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>Left in the account</source>
        <translation>账户剩余</translation>
    </message>
    <message>
        <source>The staking contract may take</source>
        <translation>质押合约可取用</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>%1 · APR %2</source>
        <comment>a provider, a percentage</comment>
        <translation>%1 · APR %2</translation>
    </message>
    <message>
        <source>The stakes are still being read.</source>
        <translation>质押仍在读取中。</translation>
    </message>
    <message>
        <source>In the account: %1</source>
        <translation>账户余额：%1</translation>
    </message>
    <message>
        <source>No node provider takes stakes now.</source>
        <translation>目前没有节点提供商接受质押。</translation>
    </message>
    <message>
        <source>What will happen is shown here as soon as the amount can be staked.</source>
        <translation>金额可以质押时，这里会显示将发生什么。</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>周期 %1</translation>
    </message>
    <message>
        <source>epoch %1 · block %2</source>
        <translation>周期 %1 · 区块 %2</translation>
    </message>
    <message>
        <source>any amount of ANKR</source>
        <translation>任意金额的 ANKR</translation>
    </message>
    <message>
        <source>in ETH; shown before you confirm</source>
        <translation>以 ETH 支付；确认前显示</translation>
    </message>
    <message>
        <source>in ETH, for each of the two steps; shown before you confirm</source>
        <translation>以 ETH 支付，两步各付一次；确认前显示</translation>
    </message>
    <message>
        <source>1 Approve</source>
        <translation>1 授权</translation>
    </message>
    <message>
        <source>2 Stake</source>
        <translation>2 质押</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>授权</translation>
    </message>
</context>
<context>
    <name>capstan::StakeTreeModel</name>
    <message>
        <source>Provider / stake</source>
        <translation>提供商 / 质押</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>解锁时间</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>我的质押</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>APR</source>
        <translation>APR</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a date, or a block</comment>
        <translation>下一笔 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a provider, its address</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2 unlocked</source>
        <translation>%2 中已解锁 %1</translation>
    </message>
    <message>
        <source>The provider&apos;s rewards of the last full epoch, over a year; %1 are staked with it</source>
        <translation>该提供商上一个完整周期的奖励，折算为一年；其处共质押 %1</translation>
    </message>
    <message>
        <source>Epoch %1 · %2</source>
        <comment>a number, the date it began</comment>
        <translation>周期 %1 · %2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>周期 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what time is left, until when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Began to earn with epoch %1, block %2</source>
        <translation>自周期 %1（区块 %2）起获得奖励</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>锁定至：%1</translation>
    </message>
    <message>
        <source>Pays %1 of rewards into the account</source>
        <translation>将 %1 的奖励付至账户</translation>
    </message>
    <message>
        <source>Stakes %1 of rewards with %2, locked until %3</source>
        <comment>an amount, a provider, a moment</comment>
        <translation>将 %1 的奖励质押到 %2，锁定至 %3</translation>
    </message>
    <message>
        <source>at block %1</source>
        <translation>区块 %1</translation>
    </message>
</context>
<context>
    <name>capstan::StakesChart</name>
    <message>
        <source>Stakes over time</source>
        <translation>质押时间图</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capstan::StakingPage</name>
    <message>
        <source>Total Staked</source>
        <translation>质押总额</translation>
    </message>
    <message>
        <source>Claimable rewards</source>
        <translation>可领取的奖励</translation>
    </message>
    <message>
        <source>Active Staking</source>
        <translation>质押中</translation>
    </message>
    <message>
        <source>Unstaking</source>
        <translation>解除质押中</translation>
    </message>
    <message>
        <source>My ANKR Staking</source>
        <translation>我的 ANKR 质押</translation>
    </message>
    <message>
        <source>Continue staking</source>
        <translation>继续质押</translation>
    </message>
    <message>
        <source>Stake ANKR</source>
        <translation>质押 ANKR</translation>
    </message>
    <message numerus="yes">
        <source>%n can be claimed</source>
        <translation>
            <numerusform>%n 项可领取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unlocked · %2 locked</source>
        <comment>two amounts</comment>
        <translation>%1 已解锁 · %2 已锁定</translation>
    </message>
    <message>
        <source>Epoch ends in %1 (%2)</source>
        <comment>a span of time, when it is over</comment>
        <translation>周期在 %1后结束（%2）</translation>
    </message>
    <message>
        <source>Epoch ends at block %1</source>
        <translation>周期在区块 %1 结束</translation>
    </message>
    <message>
        <source>Epoch %1 ends at block %2</source>
        <translation>周期 %1 在区块 %2 结束</translation>
    </message>
    <message>
        <source>A stake with %1 was begun: its approval is done.</source>
        <translation>已开始向 %1 质押：授权已完成。</translation>
    </message>
    <message>
        <source>%1 are approved for a stake with %2, and not staked yet.</source>
        <translation>已授权 %1 用于向 %2 质押，尚未质押。</translation>
    </message>
    <message>
        <source>The second step is missing: the tokens are still in the account.</source>
        <translation>还缺第二步：代币仍在账户中。</translation>
    </message>
    <message>
        <source>Claim all rewards, %1</source>
        <comment>an amount</comment>
        <translation>领取全部奖励，%1</translation>
    </message>
</context>
<context>
    <name>capstan::StatusCommand</name>
    <message>
        <source>Shows what an account has staked, as the chain says it. Reads only.</source>
        <translation>显示一个账户的质押，以链上数据为准。只读取。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>The account to show.</source>
        <translation>要显示的账户。</translation>
    </message>
    <message>
        <source>A network file; Ethereum without it.</source>
        <translation>网络文件；不指定则为以太坊。</translation>
    </message>
    <message>
        <source>The node to ask, in place of those of the network file.</source>
        <translation>要询问的节点，代替网络文件中的节点。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>意外的参数“%1”。</translation>
    </message>
    <message>
        <source>--%1 takes one value.</source>
        <translation>--%1 需要一个值。</translation>
    </message>
    <message>
        <source>--address is missing.</source>
        <translation>缺少 --address。</translation>
    </message>
</context>
<context>
    <name>capstan::StepBar</name>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1：未进行</translation>
    </message>
</context>
<context>
    <name>capstan::StrengthBar</name>
    <message>
        <source>Several words that don&apos;t belong together are strong and easy to remember.</source>
        <translation>几个互不相关的词组合在一起，安全性强，也容易记住。</translation>
    </message>
</context>
<context>
    <name>capstan::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>capstan::TimelineModel</name>
    <message>
        <source>Node provider</source>
        <translation>节点提供商</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Unstaking</source>
        <translation>解除质押中</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>capstan::TimelinePage</name>
    <message>
        <source>Nothing is staked, and nothing is on its way</source>
        <translation>没有质押，也没有在途的 ANKR</translation>
    </message>
    <message>
        <source>Each stake stands here from its begin to the day that it unlocks, and each unstake to the day that it can be claimed.</source>
        <translation>每笔质押从开始显示到解锁之日，每笔解除质押显示到可领取之日。</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>添加到日历</translation>
    </message>
    <message>
        <source>The same in words, row by row</source>
        <translation>以文字逐行显示同样的内容</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>时间线表格</translation>
    </message>
    <message>
        <source>The lines are epochs. Epoch %1 ends %2; what is further away is less exact.</source>
        <translation>竖线表示周期。周期 %1 的结束时间：%2；越远的时间越不精确。</translation>
    </message>
    <message>
        <source>The lines are epochs; now it is epoch %1. How long one takes is not known yet.</source>
        <translation>竖线表示周期；现在是周期 %1。尚不知道一个周期要多久。</translation>
    </message>
    <message>
        <source>A file with what is still to come, for your calendar to open</source>
        <translation>含未来事项的文件，可用日历打开</translation>
    </message>
</context>
<context>
    <name>capstan::TimelineStrip</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>capstan::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Nothing is staked, and nothing is on its way.</source>
        <translation>没有质押，也没有在途的 ANKR。</translation>
    </message>
    <message>
        <source>One stake or unstake.</source>
        <translation>一笔质押或解除质押。</translation>
    </message>
    <message numerus="yes">
        <source>%n stakes and unstakes. The arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n 笔质押和解除质押。用方向键逐个切换。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a number, how many there are, one of them in words</comment>
        <translation>%1 / %2：%3</translation>
    </message>
</context>
<context>
    <name>capstan::TopBar</name>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Forget the keys until the passphrase is entered again (Ctrl+L)</source>
        <translation>清除内存中的密钥，直到再次输入密码短语（Ctrl+L）</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionAdvanced</name>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Set the nonce and the gas limit by hand</source>
        <translation>手动设置 nonce 和 Gas 上限</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Gas 上限</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1，手动设置</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionData</name>
    <message>
        <source>%1 wei =</source>
        <translation>%1 wei =</translation>
    </message>
    <message>
        <source>What this data calls is unknown. Do not confirm what you can&apos;t read.</source>
        <translation>不知道此数据调用什么。看不懂的内容不要确认。</translation>
    </message>
    <message>
        <source>There is no data: nothing is called.</source>
        <translation>没有数据：不调用任何内容。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>Call %1 of %2</source>
        <translation>调用 %1 / %2</translation>
    </message>
    <message>
        <source>ETH sent along</source>
        <translation>附带的 ETH</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionDetails</name>
    <message>
        <source>From</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收款地址</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>取代对象</translation>
    </message>
    <message>
        <source>ETH with the network fee</source>
        <translation>ETH（含网络费）</translation>
    </message>
    <message>
        <source>Worth its fee</source>
        <translation>划算条件</translation>
    </message>
    <message>
        <source>Leaves your stakes</source>
        <translation>从质押中取出</translation>
    </message>
    <message>
        <source>Becomes a stake</source>
        <translation>转为质押</translation>
    </message>
    <message>
        <source>The staking contract may take</source>
        <translation>质押合约可取用</translation>
    </message>
    <message>
        <source>ANKR token</source>
        <translation>ANKR 代币</translation>
    </message>
    <message>
        <source>ANKR Staking</source>
        <translation>ANKR 质押</translation>
    </message>
    <message>
        <source>%1, a local chain (chain id %2)</source>
        <translation>%1，本地链（链 ID %2）</translation>
    </message>
    <message>
        <source>%1 (chain id %2)</source>
        <translation>%1（链 ID %2）</translation>
    </message>
    <message>
        <source>To yourself</source>
        <translation>发给自己</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Expected on block %1</source>
        <translation>区块 %1 上的预期</translation>
    </message>
    <message>
        <source>Simulated on block %1</source>
        <translation>区块 %1 上的模拟</translation>
    </message>
    <message>
        <source>By what the contract said before. Your node can&apos;t say what the transaction does to your balances.</source>
        <translation>依据合约之前给出的信息。节点无法说明此交易对余额的影响。</translation>
    </message>
    <message>
        <source>refused by the contract</source>
        <translation>被合约拒绝</translation>
    </message>
    <message>
        <source>no rewards paid out</source>
        <translation>不发放奖励</translation>
    </message>
    <message>
        <source>nothing comes in or goes out</source>
        <translation>没有转入或转出</translation>
    </message>
    <message>
        <source>%1 (not simulated)</source>
        <translation>%1（未模拟）</translation>
    </message>
    <message>
        <source>%1 rewards</source>
        <translation>%1 奖励</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>−%1, at most</source>
        <translation>−%1，最多</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>At most %1 wei</source>
        <translation>最多 %1 wei</translation>
    </message>
    <message>
        <source>while one ETH costs less than %1</source>
        <translation>1 ETH 的价格低于 %1 时</translation>
    </message>
    <message>
        <source>%1; your rate: %2</source>
        <comment>a sentence, an amount</comment>
        <translation>%1；输入的汇率：%2</translation>
    </message>
    <message>
        <source>At that price the network fee, at its most, is as much as this brings.</source>
        <translation>在该价格下，网络费最高时与此操作的所得相等。</translation>
    </message>
    <message>
        <source>Stake of epoch %1</source>
        <translation>周期 %1 的质押</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>becomes this amount</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1 · locked until %2</source>
        <comment>an amount, a time</comment>
        <translation>%1 · 锁定至：%2</translation>
    </message>
    <message>
        <source>nothing from now on</source>
        <translation>从现在起为零</translation>
    </message>
    <message>
        <source>%1 · claimable %2</source>
        <translation>%1 · %2 可领取</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionFees</name>
    <message>
        <source>Slow</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Expected / at most</source>
        <translation>预期 / 最多</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Gas 上限</translation>
    </message>
    <message>
        <source>1.6 times what was estimated, so that it lasts when the contract&apos;s state moves before it is mined. Gas that is not used is not paid.</source>
        <translation>估算值的 1.6 倍，以便合约状态在交易入区块前变化时仍然够用。未使用的 Gas 不用付费。</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>Max fee</source>
        <translation>最高费率</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>小费</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 /</source>
        <translation>%1 /</translation>
    </message>
    <message>
        <source>At most %1 wei</source>
        <translation>最多 %1 wei</translation>
    </message>
    <message>
        <source>%1 · ~%2 s</source>
        <translation>%1 · ~%2 秒</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionHex</name>
    <message>
        <source>Digest that is signed (Keccak-256)</source>
        <translation>要签名的摘要（Keccak-256）</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Transaction before it is signed</source>
        <translation>签名前的交易</translation>
    </message>
    <message>
        <source>Copy bytes</source>
        <translation>复制字节</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionRisks</name>
    <message>
        <source>OVERRIDE</source>
        <comment>typed to confirm in spite of a risk; one word in capital letters</comment>
        <translation>OVERRIDE</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>之前的代码</translation>
    </message>
    <message>
        <source>Copy address of the code before</source>
        <translation>复制之前代码的地址</translation>
    </message>
    <message>
        <source>Code now</source>
        <translation>现在的代码</translation>
    </message>
    <message>
        <source>Copy address of the code now</source>
        <translation>复制现在代码的地址</translation>
    </message>
    <message>
        <source>What to do: look for the upgrade in the project&apos;s own announcements, by a way you know and not by a link that was sent to you. If nothing is said of it there, reject. Accept it only if the code now is the one that was announced.</source>
        <translation>应对方法：在项目自己的公告中查找此次升级，要走自己已知的途径，不要用别人发来的链接。如果那里没有提到，请拒绝。只有现在的代码正是公告的代码时，才接受它。</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>已阅读</translation>
    </message>
    <message>
        <source>Accept the new contract code</source>
        <translation>接受新的合约代码</translation>
    </message>
    <message>
        <source>To confirm it in spite of that, type %1</source>
        <translation>若仍要确认，请输入 %1</translation>
    </message>
</context>
<context>
    <name>capstan::TrayIcon</name>
    <message>
        <source>Open Capstan</source>
        <translation>打开 Capstan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Capstan: %1</source>
        <comment>what happens next</comment>
        <translation>Capstan：%1</translation>
    </message>
</context>
<context>
    <name>capstan::UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>After several wrong tries there is a wait: %1 s.</source>
        <translation>多次输错后需要等待：%1 秒。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>密码短语错误。</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
    <message>
        <source>Opening the keys…</source>
        <translation>正在打开密钥…</translation>
    </message>
    <message>
        <source>The keys stay locked.</source>
        <translation>密钥仍然锁定。</translation>
    </message>
</context>
<context>
    <name>capstan::UnsignedActions</name>
    <message>
        <source>Show unsigned transaction</source>
        <translation>显示未签名的交易</translation>
    </message>
    <message>
        <source>This account is only watched, so that nothing can be signed here. See what an action would do, and copy it to where the key is.</source>
        <translation>此账户仅供观察，因此不能在这里签名。可以查看一个操作会做什么，并将它复制到密钥所在之处。</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>opens what it would do</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Show unsigned transaction: %1</source>
        <translation>显示未签名的交易：%1</translation>
    </message>
</context>
<context>
    <name>capstan::UnstakePage</name>
    <message>
        <source>Unstake ANKR</source>
        <translation>解除质押 ANKR</translation>
    </message>
    <message>
        <source>Unstake</source>
        <translation>解除质押</translation>
    </message>
    <message>
        <source>Node Provider</source>
        <translation>节点提供商</translation>
    </message>
    <message>
        <source>Copy address of the node provider</source>
        <translation>复制节点提供商的地址</translation>
    </message>
    <message>
        <source>This account has stakes from before the contract&apos;s upgrade.</source>
        <translation>此账户有合约升级之前的质押。</translation>
    </message>
    <message>
        <source>The figures are what it will have after its upgrade, which its first transaction does by itself.</source>
        <translation>所示数据是其升级后的数据；账户的第一笔交易会自动升级。</translation>
    </message>
    <message>
        <source>Rewards paid out with it</source>
        <translation>随之发放的奖励</translation>
    </message>
    <message>
        <source>Claimable from</source>
        <translation>可领取时间</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>Stops earning</source>
        <translation>停止获得奖励</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>网络费</translation>
    </message>
    <message>
        <source>in ETH; shown before you confirm</source>
        <translation>以 ETH 支付；确认前显示</translation>
    </message>
    <message>
        <source>Timeline, in epochs</source>
        <translation>时间线（按周期）</translation>
    </message>
    <message>
        <source>The stakes are still being read.</source>
        <translation>质押仍在读取中。</translation>
    </message>
    <message>
        <source>What will happen is shown here as soon as the amount can be unstaked.</source>
        <translation>金额可以解除质押时，这里会显示将发生什么。</translation>
    </message>
    <message>
        <source>Unlocked with %1: %2</source>
        <translation>在 %1 已解锁：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>≈ %1, at once</source>
        <translation>≈ %1，立即</translation>
    </message>
    <message>
        <source>epoch %1 · block %2</source>
        <translation>周期 %1 · 区块 %2</translation>
    </message>
    <message>
        <source>%1, at the end of epoch %2</source>
        <translation>%1，周期 %2 结束时</translation>
    </message>
    <message>
        <source>Oldest stake, epoch %1</source>
        <translation>最早的质押，周期 %1</translation>
    </message>
    <message>
        <source>then epoch %1</source>
        <translation>然后周期 %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>becomes this amount</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>all %1 claimable</source>
        <translation>全部 %1 可领取</translation>
    </message>
    <message>
        <source>%1 claimable</source>
        <translation>%1 可领取</translation>
    </message>
    <message>
        <source>%1 if you wait</source>
        <translation>若等待，%1</translation>
    </message>
    <message>
        <source>Timeline: %1 claimable from epoch %2</source>
        <translation>时间线：%1 自周期 %2 起可领取</translation>
    </message>
</context>
<context>
    <name>capstan::UnstakingModel</name>
    <message>
        <source>Node provider</source>
        <translation>节点提供商</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Claimable</source>
        <translation>可领取</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>epoch %1, block %2</source>
        <translation>周期 %1，区块 %2</translation>
    </message>
    <message>
        <source>epoch %1 to %2</source>
        <translation>周期 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time left, epoch, date</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a span of time that is left</comment>
        <translation>最多%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a provider, its address</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>capstan::UnstakingView</name>
    <message>
        <source>Unstaked</source>
        <translation>已解除质押</translation>
    </message>
    <message>
        <source>Nothing is on its way back</source>
        <translation>没有正在返回的 ANKR</translation>
    </message>
    <message>
        <source>After an unstake the ANKR waits here, with the moment it can be claimed. A claim brings it into the account.</source>
        <translation>解除质押后，ANKR 在这里等待，并注明可领取的时间。领取后即进入账户。</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>添加到日历</translation>
    </message>
    <message>
        <source>A file with when it can be claimed, for your calendar to open</source>
        <translation>含可领取时间的文件，可用日历打开</translation>
    </message>
</context>
<context>
    <name>capstan::UpcomingCard</name>
    <message>
        <source>any moment now</source>
        <translation>即将</translation>
    </message>
    <message>
        <source>with epoch %1</source>
        <translation>周期 %1 开始时</translation>
    </message>
    <message>
        <source>with epoch %1, or up to %2</source>
        <translation>周期 %1 开始时，最晚周期 %2</translation>
    </message>
    <message>
        <source>Claimable now</source>
        <translation>现在可领取</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <comment>a time</comment>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>Claimable %1</source>
        <comment>a time</comment>
        <translation>可领取：%1</translation>
    </message>
    <message>
        <source>Unlocks %1</source>
        <comment>a time</comment>
        <translation>解锁：%1</translation>
    </message>
    <message>
        <source>%1 at the earliest, %2 at the latest</source>
        <comment>two times</comment>
        <translation>最早：%1；最晚：%2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>周期 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an amount, a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>an amount, a provider, its address</comment>
        <translation>%1 · %2（%3）</translation>
    </message>
    <message>
        <source>Nothing is locked, and nothing is on its way.</source>
        <translation>没有锁定或在途的 ANKR。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens My ANKR Staking</source>
        <translation>打开“我的 ANKR 质押”</translation>
    </message>
</context>
<context>
    <name>capstan::WatchDialog</name>
    <message>
        <source>Watch an address</source>
        <translation>观察地址</translation>
    </message>
    <message>
        <source>Shows the stakes of any address. Without its key nothing can be signed: every action is shown, and disabled.</source>
        <translation>显示任意地址的质押。没有其密钥就不能签名：每个操作都会显示，但不可用。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>请输入地址。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账户取一个名称。</translation>
    </message>
    <message>
        <source>This address is among your accounts already.</source>
        <translation>此地址已在账户列表中。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>未添加账户。</translation>
    </message>
</context>
<context>
    <name>capstan::WeakenDialog</name>
    <message>
        <source>Protect the keys less</source>
        <translation>降低密钥保护</translation>
    </message>
    <message>
        <source>This makes it easier for somebody else at this computer to sign. Only who knows the passphrase may choose it.</source>
        <translation>这会让使用这台电脑的其他人更容易签名。只有知道密码短语的人才能选择它。</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>正在验证密码短语…</translation>
    </message>
    <message>
        <source>The setting stays as it was.</source>
        <translation>设置保持不变。</translation>
    </message>
</context>
<context>
    <name>capstan::WelcomePage</name>
    <message>
        <source>See your stakes, unstake, claim</source>
        <translation>查看质押、解除质押、领取</translation>
    </message>
    <message>
        <source>Capstan shows what an account has staked with each node provider, when every stake unlocks, and what an unstake will do before you sign it.</source>
        <translation>Capstan 显示账户在每个节点提供商处的质押、每笔质押的解锁时间，并在签名之前显示解除质押会带来什么。</translation>
    </message>
    <message>
        <source>Your key stays here</source>
        <translation>密钥留在本地</translation>
    </message>
    <message>
        <source>It is encrypted under your passphrase and kept in this system&apos;s keychain. Transactions are signed on this computer, after you have seen what they do.</source>
        <translation>密钥以密码短语加密，保存在此系统的钥匙串中。交易在看过其作用之后，才在这台电脑上签名。</translation>
    </message>
    <message>
        <source>Have a little ETH ready</source>
        <translation>准备少量 ETH</translation>
    </message>
    <message>
        <source>The network takes its fee in ETH, also for unstaking and claiming ANKR.</source>
        <translation>网络以 ETH 收取费用，解除质押和领取 ANKR 时也一样。</translation>
    </message>
    <message>
        <source>Unstaking takes time</source>
        <translation>解除质押需要时间</translation>
    </message>
    <message>
        <source>A stake is locked at first; after it is unstaked it waits once more. Each page shows the dates that hold for you.</source>
        <translation>质押先被锁定；解除质押后还要再等待一次。每个页面都显示实际适用的日期。</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Import account</source>
        <translation>导入账户</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>观察地址</translation>
    </message>
    <message>
        <source>Try it on the demo network</source>
        <translation>在演示网络上试用</translation>
    </message>
    <message>
        <source>A recovery phrase, a private key or a keystore file can be imported. Only looking? An address can be watched without any key.</source>
        <translation>可以导入助记词、私钥或 Keystore 文件。只想看看？无需任何密钥即可观察地址。</translation>
    </message>
    <message>
        <source>What Capstan sends to whom</source>
        <translation>Capstan 向谁发送什么</translation>
    </message>
    <message>
        <source>A proxy, or a node of your own, can be chosen under Settings before you begin.</source>
        <translation>开始之前，可以在“设置”中选择代理或自己的节点。</translation>
    </message>
    <message>
        <source>This is the demo network.</source>
        <translation>这是演示网络。</translation>
    </message>
    <message>
        <source>A chain on this computer: nothing on it is worth anything. Create an account, or watch one of the chain&apos;s, and go through every step.</source>
        <translation>这台电脑上的一条链：其上的一切都没有价值。可以创建账户，或观察链上的一个账户，并走完每一步。</translation>
    </message>
    <message>
        <source>The demo network is a chain on this computer, with sample stakes that are worth nothing.</source>
        <translation>演示网络是这台电脑上的一条链，带有没有价值的示例质押。</translation>
    </message>
    <message>
        <source>It comes with Capstan&apos;s source code, not with its packages. There, run scripts/demo: it builds Capstan, starts the chain (with anvil and Node.js, which it fetches where they are missing) and opens this window on it, with an account that has stakes to unstake and to claim. What you see here is the real network, and stays untouched by it.</source>
        <translation>它随 Capstan 的源代码提供，不随安装包提供。请在源代码中运行 scripts/demo：它会构建 Capstan，启动链（使用 anvil 和 Node.js，缺少时会下载），并在其上打开此窗口，其中的账户有可供解除和领取的质押。这里看到的是真实网络，不会受到影响。</translation>
    </message>
</context>
</TS>
