<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AccountName</name>
    <message>
        <source>Account %1</source>
        <translation>Аккаунт %1</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message>
        <source>Giving way</source>
        <translation>Уступает место</translation>
    </message>
    <message>
        <source>%1 has its nonce and is in block %2</source>
        <comment>a transaction, a number</comment>
        <translation>%1 с тем же nonce уже в блоке %2</translation>
    </message>
    <message>
        <source>A cancel is on its way: %1</source>
        <translation>Отправлена отмена: %1</translation>
    </message>
    <message>
        <source>A speed-up is on its way: %1</source>
        <translation>Отправлено ускорение: %1</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Отброшено</translation>
    </message>
    <message>
        <source>No node keeps it; it is sent again</source>
        <translation>Ни одна нода её не хранит; она отправляется снова</translation>
    </message>
    <message>
        <source>Kept, and sent until a node takes it</source>
        <translation>Хранится и отправляется, пока её не примет нода</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>Ждёт блока</translation>
    </message>
    <message>
        <source>%1; 1 node has it</source>
        <translation>%1; она есть у 1 ноды</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n nodes have it</source>
        <translation>
            <numerusform>%1; она есть у %n ноды</numerusform>
            <numerusform>%1; она есть у %n нод</numerusform>
            <numerusform>%1; она есть у %n нод</numerusform>
        </translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Опоздала</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не понадобилась</translation>
    </message>
    <message>
        <source>%1 was in a block first</source>
        <comment>a transaction</comment>
        <translation>%1 попала в блок раньше</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Replaced by its speed-up</source>
        <translation>Заменено ускорением</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a transaction</comment>
        <translation>транзакцией %1</translation>
    </message>
    <message>
        <source>Locked until epoch %1</source>
        <translation>Заблокировано до эпохи %1</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <comment>a time</comment>
        <translation>Заблокировано до %1</translation>
    </message>
    <message>
        <source>What it cancels can&apos;t happen any more</source>
        <translation>Отменённое уже не может выполниться</translation>
    </message>
    <message>
        <source>Cancels: %1</source>
        <translation>Отменяет: %1</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>В блоке %1</translation>
    </message>
    <message>
        <source>Claimable %1</source>
        <comment>a time</comment>
        <translation>Можно забрать: %1</translation>
    </message>
    <message>
        <source>Claimable from epoch %1</source>
        <translation>Можно забрать с эпохи %1</translation>
    </message>
    <message>
        <source>The contract did not say that it did anything</source>
        <translation>Контракт не сообщил, что он что-либо сделал</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>two amounts</comment>
        <translation>%1 вместо %2</translation>
    </message>
    <message>
        <source>Cancel of an unstake</source>
        <translation>Отмена вывода из стейка</translation>
    </message>
    <message>
        <source>Cancel of a claim</source>
        <translation>Отмена: забрать выведенное</translation>
    </message>
    <message>
        <source>Cancel of a stake</source>
        <translation>Отмена стейка</translation>
    </message>
    <message>
        <source>Cancel of an approval</source>
        <translation>Отмена разрешения</translation>
    </message>
    <message>
        <source>Cancel of a reward claim</source>
        <translation>Отмена: забрать награды</translation>
    </message>
    <message>
        <source>Cancel of a restake</source>
        <translation>Отмена повторного стейка</translation>
    </message>
    <message>
        <source>Cancel of a send</source>
        <translation>Отмена отправки</translation>
    </message>
    <message>
        <source>Cancel of an upgrade</source>
        <translation>Отмена обновления</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Unstake from %1</source>
        <comment>a provider</comment>
        <translation>Вывести из стейка у %1</translation>
    </message>
    <message>
        <source>Claim from %1</source>
        <comment>a provider</comment>
        <translation>Забрать у %1</translation>
    </message>
    <message>
        <source>Stake with %1</source>
        <comment>a provider</comment>
        <translation>Застейкать у %1</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Разрешение отозвано</translation>
    </message>
    <message>
        <source>Approval for staking</source>
        <translation>Разрешение для стейкинга</translation>
    </message>
    <message>
        <source>Claim rewards from %1</source>
        <comment>a provider</comment>
        <translation>Забрать награды у %1</translation>
    </message>
    <message>
        <source>Claim all rewards</source>
        <translation>Забрать все награды</translation>
    </message>
    <message>
        <source>Restake with %1</source>
        <comment>a provider</comment>
        <translation>Застейкать повторно у %1</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <comment>an address</comment>
        <translation>Отправить на %1</translation>
    </message>
    <message>
        <source>Upgrade account</source>
        <translation>Обновить аккаунт</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>The contract refused it</source>
        <translation>Контракт отклонил её</translation>
    </message>
    <message>
        <source>Cancel of %1</source>
        <comment>an action</comment>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>Speed up %1</source>
        <comment>an action</comment>
        <translation>Ускорить: %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <comment>an action</comment>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Details of the speed-up of %1</source>
        <comment>an action</comment>
        <translation>Подробности об ускорении: %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <comment>an action</comment>
        <translation>Подробности: %1</translation>
    </message>
    <message>
        <source>Sends the same once more, with the same nonce and a higher fee. Only one of the two can happen, and either may get into a block first.</source>
        <translation>Отправляет то же самое ещё раз, с тем же nonce и более высокой комиссией. Выполниться может только одна из двух, и любая может попасть в блок первой.</translation>
    </message>
    <message>
        <source>Sends nothing to yourself, with the same nonce and a higher fee. If it gets into a block first, this transaction can&apos;t happen any more; but either may be first, and a network fee is paid for the one that is.</source>
        <translation>Отправляет нулевую сумму на этот же аккаунт, с тем же nonce и более высокой комиссией. Если она попадёт в блок первой, эта транзакция уже не сможет выполниться; но первой может стать любая из двух, и за неё взимается комиссия сети.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message>
        <source>1 transaction waits</source>
        <translation>1 транзакция ждёт</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions wait</source>
        <translation>
            <numerusform>%n транзакция ждёт</numerusform>
            <numerusform>%n транзакции ждут</numerusform>
            <numerusform>%n транзакций ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>That one was not sent from this computer</source>
        <translation>Та отправлена не с этого компьютера</translation>
    </message>
</context>
<context>
    <name>AdvancedText</name>
    <message>
        <source>%1: that is more than there can be.</source>
        <translation>%1: это больше возможного.</translation>
    </message>
    <message>
        <source>%1 needs a whole number, in digits only.</source>
        <translation>%1: нужно целое число, только цифры.</translation>
    </message>
    <message>
        <source>It takes another transaction&apos;s place, so its nonce can only be %1.</source>
        <translation>Она занимает место другой транзакции, поэтому её nonce может быть только %1.</translation>
    </message>
    <message>
        <source>That nonce is used up: a transaction with it is in a block. The first that can be used is %1.</source>
        <translation>Этот nonce уже использован: транзакция с ним есть в блоке. Первый доступный — %1.</translation>
    </message>
    <message>
        <source>A transaction with that nonce waits already. To take its place, use Speed up or Cancel under Activity.</source>
        <translation>Транзакция с этим nonce уже ждёт. Чтобы занять её место, используйте «Ускорить» или «Отменить» в разделе «Активность».</translation>
    </message>
    <message>
        <source>At most %1: nodes keep no more than %2 transactions of an account waiting.</source>
        <translation>Не больше %1: ноды держат в ожидании не больше %2 транзакций одного аккаунта.</translation>
    </message>
    <message>
        <source>A transfer without data uses exactly %1 gas.</source>
        <translation>Перевод без данных использует ровно %1 газа.</translation>
    </message>
    <message>
        <source>At least %1 gas, as estimated: with less it would fail, and the fee would be lost.</source>
        <translation>Не меньше %1 газа, по оценке: если меньше, она не выполнится, а комиссия пропадёт.</translation>
    </message>
    <message>
        <source>At most %1 gas: the network takes no transaction with more (EIP-7825).</source>
        <translation>Не больше %1 газа: транзакцию, где его больше, сеть не примет (EIP-7825).</translation>
    </message>
    <message>
        <source>The next nonce is %1; above it, the transaction waits for those between.</source>
        <translation>Следующий nonce — %1; если больше, транзакция ждёт те, что между ними.</translation>
    </message>
    <message>
        <source>Gas: from %1, as estimated, to %2.</source>
        <translation>Газ: от %1, по оценке, до %2.</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>“%1” can mean %2 or %3. Which one?</source>
        <translation>«%1» может значить %2 или %3. Что именно?</translation>
    </message>
    <message>
        <source>Leave out grouping marks: %1</source>
        <translation>Уберите разделители разрядов: %1</translation>
    </message>
    <message>
        <source>At most %1 decimals: the contract counts no finer.</source>
        <translation>Знаков после запятой — не больше %1: мельче контракт не считает.</translation>
    </message>
    <message>
        <source>That is more than there can be.</source>
        <translation>Это больше возможного.</translation>
    </message>
    <message>
        <source>Not an amount: digits only, with “.” for decimals.</source>
        <translation>Это не сумма: только цифры и «.» для дробной части.</translation>
    </message>
    <message>
        <source>Not an amount: digits only, with “%1” or “.” for decimals.</source>
        <translation>Это не сумма: только цифры и «%1» или «.» для дробной части.</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>unknown</source>
        <comment>the yearly rate</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Demo on a local chain. The account is a published development key, held in memory for this run: it is worth nothing, never send anything to it. Its passphrase is “%1”.</source>
        <translation>Демо в локальной сети. Аккаунт — опубликованный ключ для разработки, на время этого запуска он хранится в памяти: он ничего не стоит, никогда ничего на него не отправляйте. Его парольная фраза — «%1».</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
</context>
<context>
    <name>BookFileText</name>
    <message>
        <source>Its address is missing, not an address, or in the file twice.</source>
        <translation>Адреса нет, это не адрес, или он встречается в файле дважды.</translation>
    </message>
    <message>
        <source>Its name is missing, too long, or has characters that can&apos;t be seen.</source>
        <translation>Имени нет, оно слишком длинное или содержит невидимые символы.</translation>
    </message>
    <message>
        <source>Its label is missing, too long, or has characters that can&apos;t be seen.</source>
        <translation>Метки нет, она слишком длинная или содержит невидимые символы.</translation>
    </message>
    <message>
        <source>Its note is too long, or has characters that can&apos;t be seen.</source>
        <translation>Примечание слишком длинное или содержит невидимые символы.</translation>
    </message>
    <message>
        <source>It is not an address book of this program.</source>
        <translation>Это не адресная книга этой программы.</translation>
    </message>
    <message>
        <source>It is of a version that this program does not know.</source>
        <translation>Эта версия программе неизвестна.</translation>
    </message>
    <message>
        <source>It is of another network.</source>
        <translation>Это для другой сети.</translation>
    </message>
    <message>
        <source>It has no list of entries.</source>
        <translation>В нём нет списка записей.</translation>
    </message>
    <message>
        <source>What it says of node providers is no list.</source>
        <translation>То, что сказано о провайдерах нод, — не список.</translation>
    </message>
    <message>
        <source>It has a field that does not belong there.</source>
        <translation>В нём есть лишнее поле.</translation>
    </message>
    <message>
        <source>The file has more than %1 entries.</source>
        <translation>В файле больше %1 записей.</translation>
    </message>
    <message>
        <source>The file is larger than an address book can be.</source>
        <translation>Файл больше, чем может быть адресная книга.</translation>
    </message>
    <message>
        <source>The file is not valid JSON, from byte %1 on.</source>
        <translation>Файл — недопустимый JSON, начиная с байта %1.</translation>
    </message>
    <message>
        <source>Entry %1 can&apos;t be taken (%2). %3</source>
        <comment>a number, a field, why</comment>
        <translation>Запись %1 нельзя принять (%2). %3</translation>
    </message>
    <message>
        <source>The file can&apos;t be taken (%1). %2</source>
        <comment>a field, why</comment>
        <translation>Файл нельзя принять (%1). %2</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>With epoch %1, block %2.</source>
        <translation>С началом эпохи %1, блок %2.</translation>
    </message>
    <message>
        <source>With epoch %1 at the earliest and %2 at the latest.</source>
        <translation>Не раньше начала эпохи %1 и не позже начала эпохи %2.</translation>
    </message>
    <message>
        <source>%1
The time is an estimate from the pace of blocks: not before %2 (UTC) and not after %3 (UTC). The alarm is at its end.</source>
        <comment>epochs, two moments</comment>
        <translation>%1
Время — оценка по темпу блоков: не раньше %2 (UTC) и не позже %3 (UTC). Напоминание сработает в конце этого промежутка.</translation>
    </message>
    <message>
        <source>Claim %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>Забрать %1 у %2</translation>
    </message>
    <message>
        <source>%1 with %2 unlock</source>
        <comment>an amount, a provider</comment>
        <translation>%1 у %2: разблокировка</translation>
    </message>
    <message>
        <source>How long an epoch takes is not known yet.</source>
        <translation>Пока неизвестно, сколько длится эпоха.</translation>
    </message>
    <message>
        <source>No unstake is waiting.</source>
        <translation>Выведенного из стейка в ожидании нет.</translation>
    </message>
    <message>
        <source>Nothing is locked or waiting.</source>
        <translation>Ничего не заблокировано и не ждёт.</translation>
    </message>
</context>
<context>
    <name>ConfirmText</name>
    <message>
        <source>nothing</source>
        <comment>what balances change by</comment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Reading the chain again…</source>
        <translation>Повторное чтение блокчейна…</translation>
    </message>
    <message>
        <source>Not ready yet.</source>
        <translation>Ещё не готово.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Подпись…</translation>
    </message>
    <message>
        <source>Writing it down before it is sent…</source>
        <translation>Запись перед отправкой…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>EpochText</name>
    <message>
        <source>1 epoch</source>
        <translation>1 эпоха</translation>
    </message>
    <message numerus="yes">
        <source>%1 epochs</source>
        <translation>
            <numerusform>%1 эпоха</numerusform>
            <numerusform>%1 эпохи</numerusform>
            <numerusform>%1 эпох</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a number, a number of epochs</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <comment>two spans of time</comment>
        <translation>примерно от %1 до %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a span of time</comment>
        <translation>примерно %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Что-то пошло не так.</translation>
    </message>
    <message>
        <source>This is not hexadecimal: 0x and an even number of the digits 0–9 and a–f.</source>
        <translation>Это не шестнадцатеричные данные: 0x и чётное число цифр 0–9 и a–f.</translation>
    </message>
    <message>
        <source>This does not have the right length.</source>
        <translation>Неправильная длина.</translation>
    </message>
    <message>
        <source>This is not an address: 0x and 40 hexadecimal digits.</source>
        <translation>Это не адрес: 0x и 40 шестнадцатеричных цифр.</translation>
    </message>
    <message>
        <source>The address&apos;s upper and lower case letters do not match its checksum: a character is wrong.</source>
        <translation>Заглавные и строчные буквы адреса не сходятся с контрольной суммой: какой-то символ неверен.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>This is not a number: “%1” does not belong there.</source>
        <translation>Это не число: «%1» здесь лишнее.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Число вне допустимых пределов.</translation>
    </message>
    <message>
        <source>The amount can be read in more than one way. Leave out grouping marks.</source>
        <translation>Сумму можно прочитать по-разному. Уберите разделители разрядов.</translation>
    </message>
    <message>
        <source>The amount can be read as %1 or as %2. Leave out grouping marks.</source>
        <translation>Сумму можно прочитать как %1 или как %2. Уберите разделители разрядов.</translation>
    </message>
    <message>
        <source>The amount has more decimals than can be used.</source>
        <translation>У суммы больше знаков после запятой, чем можно использовать.</translation>
    </message>
    <message>
        <source>Encoded data is damaged (RLP).</source>
        <translation>Закодированные данные повреждены (RLP).</translation>
    </message>
    <message>
        <source>A contract&apos;s reply can&apos;t be read.</source>
        <translation>Ответ контракта не удаётся прочитать.</translation>
    </message>
    <message>
        <source>A contract&apos;s reply can&apos;t be read (%1).</source>
        <translation>Ответ контракта не удаётся прочитать (%1).</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Это недопустимый JSON.</translation>
    </message>
    <message>
        <source>This is not valid JSON (%1).</source>
        <translation>Это недопустимый JSON (%1).</translation>
    </message>
    <message>
        <source>A reply lacks something or holds something of the wrong kind.</source>
        <translation>В ответе чего-то не хватает, или в нём данные не того вида.</translation>
    </message>
    <message>
        <source>A reply lacks “%1” or holds something of the wrong kind there.</source>
        <translation>В ответе нет «%1», или там данные не того вида.</translation>
    </message>
    <message>
        <source>It is larger than can be accepted.</source>
        <translation>Больше, чем можно принять.</translation>
    </message>
    <message>
        <source>It is larger than can be accepted (%1).</source>
        <translation>Больше, чем можно принять (%1).</translation>
    </message>
    <message>
        <source>The transaction is not valid.</source>
        <translation>Транзакция недопустима.</translation>
    </message>
    <message>
        <source>The transaction is not valid (%1).</source>
        <translation>Транзакция недопустима (%1).</translation>
    </message>
    <message>
        <source>A word of the recovery phrase is not on the list.</source>
        <translation>Одного из слов фразы восстановления нет в списке.</translation>
    </message>
    <message>
        <source>Word %1 is not on the list.</source>
        <translation>Слова %1 нет в списке.</translation>
    </message>
    <message>
        <source>All words are on the list, but they don&apos;t belong together: one may be another, or the order is wrong.</source>
        <translation>Все слова есть в списке, но вместе они не сходятся: возможно, одно из них должно быть другим или порядок неверен.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read.</source>
        <translation>Файл не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>Файл «%1» не удаётся прочитать.</translation>
    </message>
    <message>
        <source>A file can&apos;t be written.</source>
        <translation>Файл не удаётся записать.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). It stays as it was. The disk may be full, or writing there is not allowed.</source>
        <translation>Файл не удаётся записать (%1). Он остаётся прежним. Возможно, диск заполнен или запись туда запрещена.</translation>
    </message>
    <message>
        <source>The network file can&apos;t be used.</source>
        <translation>Файл сети нельзя использовать.</translation>
    </message>
    <message>
        <source>The network file can&apos;t be used: its field “%1” is wrong or missing.</source>
        <translation>Файл сети нельзя использовать: поле «%1» неверно или отсутствует.</translation>
    </message>
    <message>
        <source>The node can&apos;t be reached.</source>
        <translation>Нода недоступна.</translation>
    </message>
    <message>
        <source>The node can&apos;t be reached (%1).</source>
        <translation>Нода недоступна (%1).</translation>
    </message>
    <message>
        <source>The connection to the node could not be secured. A system clock that is wrong is a common cause.</source>
        <translation>Не удалось установить защищённое соединение с нодой. Частая причина — неверные системные часы.</translation>
    </message>
    <message>
        <source>The connection to the node could not be secured (%1). A system clock that is wrong is a common cause.</source>
        <translation>Не удалось установить защищённое соединение с нодой (%1). Частая причина — неверные системные часы.</translation>
    </message>
    <message>
        <source>The node refused the request.</source>
        <translation>Нода отклонила запрос.</translation>
    </message>
    <message>
        <source>The node refused the request (HTTP status %1).</source>
        <translation>Нода отклонила запрос (статус HTTP %1).</translation>
    </message>
    <message>
        <source>The node wants fewer requests. It is asked again later.</source>
        <translation>Нода просит меньше запросов. Запрос к ней повторится позже.</translation>
    </message>
    <message>
        <source>The node wants fewer requests. It is asked again after %1 s.</source>
        <translation>Нода просит меньше запросов. Запрос к ней повторится через %1 с.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Ответ не пришёл вовремя.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>None of the network&apos;s nodes answers.</source>
        <translation>Ни одна из нод сети не отвечает.</translation>
    </message>
    <message>
        <source>None of the network&apos;s nodes answers. The last problem: %1</source>
        <translation>Ни одна из нод сети не отвечает. Последняя ошибка: %1</translation>
    </message>
    <message>
        <source>The node reported an error.</source>
        <translation>Нода сообщила об ошибке.</translation>
    </message>
    <message>
        <source>The node reported an error (%1): %2</source>
        <translation>Нода сообщила об ошибке (%1): %2</translation>
    </message>
    <message>
        <source>The node serves another chain than the network file names.</source>
        <translation>Нода обслуживает не ту сеть, что указана в файле сети.</translation>
    </message>
    <message>
        <source>The node serves another chain (chain id %1) than the network file names.</source>
        <translation>Нода обслуживает другую сеть (ID сети %1), не ту, что указана в файле сети.</translation>
    </message>
    <message>
        <source>There is no contract at an address that the network file names.</source>
        <translation>По одному из адресов, указанных в файле сети, нет контракта.</translation>
    </message>
    <message>
        <source>There is no contract at %1, which the network file names.</source>
        <translation>По адресу %1, указанному в файле сети, нет контракта.</translation>
    </message>
    <message>
        <source>The staking contract works with another contract than the network file names. What it says is not used; check the network&apos;s contract addresses.</source>
        <translation>Контракт стейкинга работает не с тем контрактом, что указан в файле сети. Его ответы не используются; проверьте адреса контрактов сети.</translation>
    </message>
    <message>
        <source>The staking contract works with %1, not with what the network file names. What it says is not used; check the network&apos;s contract addresses.</source>
        <translation>Контракт стейкинга работает с %1, а не с тем, что указано в файле сети. Его ответы не используются; проверьте адреса контрактов сети.</translation>
    </message>
    <message>
        <source>The staking contract&apos;s code was replaced. Nothing is signed until you have looked into it.</source>
        <translation>Код контракта стейкинга заменён. Ничего не подписывается, пока вы с этим не разберётесь.</translation>
    </message>
    <message>
        <source>The staking contract&apos;s code was replaced: %1 became %2. Nothing is signed until you have looked into it.</source>
        <translation>Код контракта стейкинга заменён: был %1, стал %2. Ничего не подписывается, пока вы с этим не разберётесь.</translation>
    </message>
    <message>
        <source>The contract refuses this.</source>
        <translation>Контракт это отклоняет.</translation>
    </message>
    <message>
        <source>The contract refuses this: %1</source>
        <translation>Контракт это отклоняет: %1</translation>
    </message>
    <message>
        <source>The chain moved on while it was read. It is read again.</source>
        <translation>Пока блокчейн читался, он продвинулся. Чтение повторяется.</translation>
    </message>
    <message>
        <source>What the nodes say contradicts itself, so that none of it can be relied on. Try again, or look at your nodes.</source>
        <translation>Ответы нод противоречат друг другу, и полагаться на них нельзя. Повторите или проверьте свои ноды.</translation>
    </message>
    <message>
        <source>What the nodes say contradicts itself (%1), so that none of it can be relied on. Try again, or look at your nodes.</source>
        <translation>Ответы нод противоречат друг другу (%1), и полагаться на них нельзя. Повторите или проверьте свои ноды.</translation>
    </message>
    <message>
        <source>There is no keychain on this system where a key could be kept. On Linux, start a Secret Service such as GNOME Keyring or KWallet.</source>
        <translation>В этой системе нет связки ключей, где можно хранить ключ. В Linux запустите Secret Service, например GNOME Keyring или KWallet.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked. Unlock it and try again.</source>
        <translation>Системная связка ключей заблокирована. Разблокируйте её и повторите.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access. Allow it for Capstan, and try again.</source>
        <translation>Системная связка ключей отказала в доступе. Разрешите его для Capstan и повторите.</translation>
    </message>
    <message>
        <source>The key is not where it was put: the keychain or the files no longer have it. With the recovery phrase or private key at hand, remove the account and import it again.</source>
        <translation>Ключа нет там, куда он был помещён: в связке ключей или файлах его больше нет. Если фраза восстановления или приватный ключ под рукой, удалите аккаунт и импортируйте его снова.</translation>
    </message>
    <message>
        <source>What is kept of the key is not what was put there. It is not used. With the recovery phrase or private key at hand, remove the account and import it again.</source>
        <translation>То, что хранится на месте ключа, — не то, что было туда помещено. Оно не используется. Если фраза восстановления или приватный ключ под рукой, удалите аккаунт и импортируйте его снова.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Парольная фраза неверна.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to sign.</source>
        <translation>Кошелёк заблокирован. Разблокируйте его, чтобы подписать.</translation>
    </message>
    <message>
        <source>This is not a private key.</source>
        <translation>Это не приватный ключ.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed. Nothing was signed.</source>
        <translation>Сбой криптографической операции. Ничего не подписано.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed (%1). Nothing was signed.</source>
        <translation>Сбой криптографической операции (%1). Ничего не подписано.</translation>
    </message>
    <message>
        <source>The wallet&apos;s database can&apos;t be used. The disk may be full, or another program may be using the file. See to that, and try again.</source>
        <translation>Базу данных кошелька нельзя использовать. Возможно, диск заполнен или файл занят другой программой. Устраните это и повторите.</translation>
    </message>
    <message>
        <source>The wallet&apos;s database can&apos;t be used (%1). The disk may be full, or another program may be using the file. See to that, and try again.</source>
        <translation>Базу данных кошелька нельзя использовать (%1). Возможно, диск заполнен или файл занят другой программой. Устраните это и повторите.</translation>
    </message>
    <message>
        <source>The wallet&apos;s database was written by a newer version of this program. Start that version, or a newer one.</source>
        <translation>База данных кошелька записана более новой версией этой программы. Запустите ту версию или ещё более новую.</translation>
    </message>
    <message>
        <source>The wallet is open in another window already. Go on there, or quit it there first.</source>
        <translation>Кошелёк уже открыт в другом окне. Продолжайте там или сначала завершите его там.</translation>
    </message>
    <message>
        <source>The wallet is open in another window already (process %1). Go on there, or quit it there first.</source>
        <translation>Кошелёк уже открыт в другом окне (процесс %1). Продолжайте там или сначала завершите его там.</translation>
    </message>
    <message>
        <source>The transaction changed after it was shown. Nothing was signed; look at it again.</source>
        <translation>Транзакция изменилась после показа. Ничего не подписано; посмотрите её ещё раз.</translation>
    </message>
    <message>
        <source>The network fee is above the limit of what this wallet pays.</source>
        <translation>Комиссия сети выше предела этого кошелька.</translation>
    </message>
    <message>
        <source>There is not enough ETH in the account to pay the network fee.</source>
        <translation>На аккаунте не хватает ETH для оплаты комиссии сети.</translation>
    </message>
    <message>
        <source>There is nothing to claim.</source>
        <translation>Забирать нечего.</translation>
    </message>
    <message>
        <source>The rewards are too small to restake. Nothing was signed; they go on growing, and can be claimed.</source>
        <translation>Награды слишком малы, чтобы застейкать их повторно. Ничего не подписано; они продолжают расти, и их можно забрать.</translation>
    </message>
    <message>
        <source>There is nothing to upgrade in this account.</source>
        <translation>В этом аккаунте нечего обновлять.</translation>
    </message>
    <message>
        <source>The staking contract may not take that much ANKR yet. Nothing was signed; approve it first.</source>
        <translation>Контракту стейкинга ещё не разрешено взять столько ANKR. Ничего не подписано; сначала разрешите.</translation>
    </message>
    <message>
        <source>The staking contract may take just that much already. Nothing was signed.</source>
        <translation>Контракту стейкинга уже разрешено взять ровно столько. Ничего не подписано.</translation>
    </message>
    <message>
        <source>This node provider is not active. Nothing was signed; choose an active one.</source>
        <translation>Этот провайдер нод не активен. Ничего не подписано; выберите активного.</translation>
    </message>
    <message>
        <source>Nothing can be sent there: it would be lost, or be where it was. Nothing was signed; check the address.</source>
        <translation>Туда ничего нельзя отправить: отправленное пропадёт или останется там, где было. Ничего не подписано; проверьте адрес.</translation>
    </message>
    <message>
        <source>Another transaction of this account is in the way. Under Activity you can see how far it is.</source>
        <translation>Мешает другая транзакция этого аккаунта. В разделе «Активность» видно, на каком она этапе.</translation>
    </message>
    <message>
        <source>What the node says does not fit the transaction that it was asked about. It is not used.</source>
        <translation>Ответ ноды не соответствует транзакции, о которой её спросили. Он не используется.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Это не поддерживается.</translation>
    </message>
    <message>
        <source>This is not supported (%1).</source>
        <translation>Это не поддерживается (%1).</translation>
    </message>
    <message>
        <source>What was just written to the keychain or the files could not be read back. It is not used, and the keys are kept as before. Try again.</source>
        <translation>То, что было только что записано в связку ключей или файлы, не удалось прочитать обратно. Оно не используется, и ключи хранятся как прежде. Повторите попытку.</translation>
    </message>
</context>
<context>
    <name>FeeText</name>
    <message>
        <source>“%1” can mean %2 or %3. Leave out grouping marks.</source>
        <translation>«%1» может значить %2 или %3. Уберите разделители разрядов.</translation>
    </message>
    <message>
        <source>Leave out grouping marks.</source>
        <translation>Уберите разделители разрядов.</translation>
    </message>
    <message>
        <source>At most %1 decimals: there is nothing finer than a wei.</source>
        <translation>Знаков после запятой — не больше %1: мельче wei ничего нет.</translation>
    </message>
    <message>
        <source>That is more than there can be.</source>
        <translation>Это больше возможного.</translation>
    </message>
    <message>
        <source>Both fields need a number.</source>
        <translation>В обоих полях нужно число.</translation>
    </message>
    <message>
        <source>Not a number: digits only, with “%1” for decimals.</source>
        <translation>Это не число: только цифры и «%1» для дробной части.</translation>
    </message>
    <message>
        <source>The tip is a part of the max fee, so it can&apos;t be more than that.</source>
        <translation>Чаевые — часть макс. комиссии, поэтому они не могут быть больше неё.</translation>
    </message>
    <message>
        <source>To take an earlier transaction&apos;s place it has to pay an eighth more than that one: a max fee of %1 and a tip of %2, at least.</source>
        <translation>Чтобы занять место более ранней транзакции, нужно заплатить на одну восьмую больше неё: макс. комиссия не меньше %1 и чаевые не меньше %2.</translation>
    </message>
    <message>
        <source>Nodes don&apos;t pass on a tip under %1.</source>
        <translation>Ноды не передают дальше транзакции с чаевыми меньше %1.</translation>
    </message>
    <message>
        <source>The next block takes nothing under a max fee of %1: the transaction would be stuck.</source>
        <translation>Следующий блок не примет ничего с макс. комиссией меньше %1: транзакция застрянет.</translation>
    </message>
    <message>
        <source>That is more than ten times the fast fee, most likely a slip: a max fee of %1 and a tip of %2, at most.</source>
        <translation>Это более чем в десять раз выше быстрой комиссии — скорее всего, это ошибка: макс. комиссия не больше %1 и чаевые не больше %2.</translation>
    </message>
    <message>
        <source>Max fee %1 to %2 gwei, of which the tip is %3 to %4 gwei. What the block does not need of the max fee is not paid.</source>
        <translation>Макс. комиссия от %1 до %2 gwei, из них чаевые от %3 до %4 gwei. Часть макс. комиссии, которая блоку не нужна, не платится.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Claim</source>
        <translation>Забрано</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Стейк</translation>
    </message>
    <message>
        <source>Unstake</source>
        <translation>Вывод из стейка</translation>
    </message>
    <message>
        <source>Claim of unstaked</source>
        <translation>Забрано выведенное</translation>
    </message>
    <message>
        <source>Reward claim</source>
        <translation>Забраны награды</translation>
    </message>
    <message>
        <source>Rewards with unstake</source>
        <translation>Награды при выводе</translation>
    </message>
    <message>
        <source>Restake</source>
        <translation>Повторный стейк</translation>
    </message>
    <message>
        <source>Claim with rewards</source>
        <translation>Забрано с наградами</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an action, an amount, a provider</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Ещё не прочитано.</translation>
    </message>
    <message>
        <source>Reading what is kept on this computer.</source>
        <translation>Чтение сохранённого на этом компьютере.</translation>
    </message>
    <message>
        <source>Stopped. What was read so far is kept and shown.</source>
        <translation>Остановлено. Прочитанное до сих пор сохранено и показано.</translation>
    </message>
    <message>
        <source>Looking for what is new.</source>
        <translation>Поиск нового.</translation>
    </message>
    <message>
        <source>Reading the chain, newest first: %1 % of the blocks.</source>
        <translation>Чтение блокчейна, сначала новое: %1 % блоков.</translation>
    </message>
    <message>
        <source>Reading fees: %1 transactions so far.</source>
        <translation>Чтение комиссий, транзакций прочитано: %1.</translation>
    </message>
    <message>
        <source>It is shown at the transaction&apos;s first line, or another account paid it.</source>
        <translation>Она указана в первой строке транзакции, или её оплатил другой аккаунт.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>The key is encrypted under a passphrase and kept in this system&apos;s keychain. It never leaves this computer.</source>
        <translation>Ключ шифруется парольной фразой и хранится в системной связке ключей. Он никогда не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>The key is encrypted under a passphrase and kept in files of this profile. It never leaves this computer.</source>
        <translation>Ключ шифруется парольной фразой и хранится в файлах этого профиля. Он никогда не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>The key is encrypted under a passphrase and kept in memory: it is gone when Capstan is closed.</source>
        <translation>Ключ шифруется парольной фразой и хранится в памяти: когда Capstan закроется, он исчезнет.</translation>
    </message>
    <message>
        <source>In this system&apos;s keychain, encrypted under your passphrase</source>
        <translation>В системной связке ключей, с шифрованием вашей парольной фразой</translation>
    </message>
    <message>
        <source>In files of this profile, encrypted under your passphrase</source>
        <translation>В файлах этого профиля, с шифрованием вашей парольной фразой</translation>
    </message>
    <message>
        <source>In memory, until Capstan is closed</source>
        <translation>В памяти, пока Capstan не закрыт</translation>
    </message>
    <message>
        <source>Whoever can copy the profile&apos;s folder, from this computer or from a backup of it, can try passphrases on the files for as long as they like. Only a strong passphrase stands against that.</source>
        <translation>Тот, кто может скопировать папку профиля — с этого компьютера или из её резервной копии, — может подбирать к файлам парольную фразу сколько угодно. От этого защищает только стойкая парольная фраза.</translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation>только просмотр</translation>
    </message>
    <message>
        <source>recovery phrase · %1</source>
        <translation>фраза восстановления · %1</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <translation>ключ в связке ключей</translation>
    </message>
    <message>
        <source>key in a file</source>
        <translation>ключ в файле</translation>
    </message>
    <message>
        <source>key in memory</source>
        <translation>ключ в памяти</translation>
    </message>
    <message>
        <source>Standard (BIP-44): most wallets</source>
        <translation>Стандартный (BIP-44): большинство кошельков</translation>
    </message>
    <message>
        <source>Ledger Live</source>
        <translation>Ledger Live</translation>
    </message>
    <message>
        <source>Legacy: older Ledger programs, MyEtherWallet</source>
        <translation>Устаревший: старые программы Ledger, MyEtherWallet</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access. Allow it for Capstan, and try again.</source>
        <translation>Системная связка ключей отказала в доступе. Разрешите его для Capstan и повторите.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer in time. It may be asking something in a window of its own: answer it there, and try again.</source>
        <translation>Системная связка ключей не ответила вовремя. Возможно, она спрашивает что-то в своём окне: ответьте там и повторите.</translation>
    </message>
    <message>
        <source>The keys were locked meanwhile.</source>
        <translation>Ключи тем временем были заблокированы.</translation>
    </message>
    <message>
        <source>The key of %1 is not where it was put. With its recovery phrase or private key at hand, remove that account and import it again.</source>
        <translation>Ключа %1 нет там, куда он был помещён. Если его фраза восстановления или приватный ключ под рукой, удалите этот аккаунт и импортируйте его снова.</translation>
    </message>
    <message>
        <source>What is kept of the key of %1 is not what was put there. It is not used. With its recovery phrase or private key at hand, remove that account and import it again.</source>
        <translation>То, что хранится на месте ключа %1, — не то, что было туда помещено. Оно не используется. Если его фраза восстановления или приватный ключ под рукой, удалите этот аккаунт и импортируйте его снова.</translation>
    </message>
    <message>
        <source>This account is among your accounts already.</source>
        <translation>Этот аккаунт уже есть среди ваших аккаунтов.</translation>
    </message>
    <message>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words; these are %1.</source>
        <translation>Во фразе восстановления 12, 15, 18, 21 или 24 слова, а здесь их %1.</translation>
    </message>
    <message>
        <source>The phrase&apos;s passphrase is too long.</source>
        <translation>Парольная фраза к фразе восстановления слишком длинная.</translation>
    </message>
    <message>
        <source>Wrong password or damaged file: it does not open.</source>
        <translation>Неверный пароль или повреждённый файл: он не открывается.</translation>
    </message>
    <message>
        <source>The file opens, but its key belongs to another address than it claims. It is not used.</source>
        <translation>Файл открывается, но его ключ — от другого адреса, не того, что указан в файле. Он не используется.</translation>
    </message>
    <message>
        <source>This is not a keystore file.</source>
        <translation>Это не файл keystore.</translation>
    </message>
    <message>
        <source>This is not a keystore file, or it is damaged (%1).</source>
        <translation>Это не файл keystore, или он повреждён (%1).</translation>
    </message>
    <message>
        <source>This is not a keystore file: it is too large.</source>
        <translation>Это не файл keystore: он слишком большой.</translation>
    </message>
    <message>
        <source>This keystore file is of a kind that Capstan does not read (%1).</source>
        <translation>Файл keystore такого вида Capstan не читает (%1).</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than any wallet&apos;s file does (%1). It is not opened.</source>
        <translation>Файл требует больше памяти или времени, чем файл любого кошелька (%1). Он не открывается.</translation>
    </message>
</context>
<context>
    <name>KnownAddressText</name>
    <message>
        <source>your account %1</source>
        <comment>a name</comment>
        <translation>ваш аккаунт %1</translation>
    </message>
    <message>
        <source>the provider %1</source>
        <comment>a name</comment>
        <translation>провайдер %1</translation>
    </message>
    <message>
        <source>It begins and ends as %1 (%2) does, and is another address. Swindlers make such addresses: compare every character with a source that you trust.</source>
        <comment>an address, whose it is</comment>
        <translation>Он начинается и заканчивается так же, как %1 (%2), но это другой адрес. Мошенники создают такие адреса: сверьте каждый символ с источником, которому доверяете.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>block %1</source>
        <translation>блок %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a block, how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 мс</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Эпоха %1</translation>
    </message>
    <message>
        <source>%1 · ends in %2</source>
        <translation>%1 · до конца %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1: ещё не опрошена</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: работает</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 мс</translation>
    </message>
    <message>
        <source>%1 · %2/%3 nodes</source>
        <translation>%1 · ноды: %2/%3</translation>
    </message>
    <message>
        <source>no block read yet</source>
        <translation>блок ещё не прочитан</translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message>
        <source>guessed at once</source>
        <translation>угадают сразу</translation>
    </message>
    <message>
        <source>guessed within minutes</source>
        <translation>угадают за минуты</translation>
    </message>
    <message>
        <source>guessed within hours</source>
        <translation>угадают за часы</translation>
    </message>
    <message>
        <source>guessed within days</source>
        <translation>угадают за дни</translation>
    </message>
    <message>
        <source>guessed within months</source>
        <translation>угадают за месяцы</translation>
    </message>
    <message>
        <source>guessed within years</source>
        <translation>угадают за годы</translation>
    </message>
    <message>
        <source>not guessed in a lifetime</source>
        <translation>не угадают за всю жизнь</translation>
    </message>
    <message>
        <source>Very weak: %1</source>
        <translation>Очень слабая: %1</translation>
    </message>
    <message>
        <source>Weak: %1</source>
        <translation>Слабая: %1</translation>
    </message>
    <message>
        <source>Fair: %1</source>
        <translation>Средняя: %1</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>Хорошая: %1</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <translation>Стойкая: %1</translation>
    </message>
</context>
<context>
    <name>PendingText</name>
    <message>
        <source>Another transaction with the same nonce is in a block.</source>
        <translation>В блоке другая транзакция с тем же nonce.</translation>
    </message>
    <message>
        <source>Once it has three confirmations, this one can&apos;t happen any more.</source>
        <translation>Когда у неё будет три подтверждения, эта уже не сможет выполниться.</translation>
    </message>
    <message>
        <source>The last answer of a node: %1</source>
        <translation>Последний ответ ноды: %1</translation>
    </message>
    <message>
        <source>No node keeps it.</source>
        <translation>Ни одна нода её не хранит.</translation>
    </message>
    <message>
        <source>It is kept here, and sent again. Most often its network fee has become too low: Speed up sends it for more.</source>
        <translation>Она хранится здесь и отправляется снова. Чаще всего причина в том, что её комиссия сети стала слишком низкой: «Ускорить» отправит её с более высокой.</translation>
    </message>
    <message>
        <source>No node has taken it yet.</source>
        <translation>Её ещё не приняла ни одна нода.</translation>
    </message>
    <message>
        <source>A node refused it when it was sent again.</source>
        <translation>При повторной отправке нода её отклонила.</translation>
    </message>
    <message>
        <source>It is kept here, and sent again until one takes it.</source>
        <translation>Она хранится здесь и отправляется снова, пока её не примет какая-нибудь нода.</translation>
    </message>
    <message>
        <source>The contract&apos;s reason: %1.</source>
        <translation>Причина от контракта: %1.</translation>
    </message>
    <message>
        <source>The network fee of %1 was paid all the same.</source>
        <translation>Комиссия сети %1 всё равно уплачена.</translation>
    </message>
    <message>
        <source>The contract refused it.</source>
        <translation>Контракт отклонил её.</translation>
    </message>
    <message>
        <source>It is in a block, but the contract did not say that it did anything.</source>
        <translation>Она в блоке, но контракт не сообщил, что он что-либо сделал.</translation>
    </message>
    <message>
        <source>The account may have been upgraded before it: look at your stakes.</source>
        <translation>Возможно, аккаунт был обновлён ещё до неё: проверьте свои стейки.</translation>
    </message>
    <message>
        <source>%1 were promised. Do not count on them: look at your stakes, and at the transaction in the explorer.</source>
        <translation>Было обещано: %1. Не рассчитывайте на это: проверьте свои стейки и транзакцию в обозревателе.</translation>
    </message>
    <message>
        <source>%1 instead of %2.</source>
        <comment>two amounts</comment>
        <translation>%1 вместо %2.</translation>
    </message>
    <message>
        <source>The first is what the contract says that was done; the second is what was shown before it was signed. Look at the transaction in the explorer.</source>
        <translation>Первое — то, что сделано, по словам контракта; второе — то, что было показано до подписи. Проверьте транзакцию в обозревателе.</translation>
    </message>
    <message>
        <source>Both had the nonce %1, and only one can happen. %2</source>
        <translation>У обеих nonce %1, и выполниться может только одна. %2</translation>
    </message>
    <message>
        <source>Another transaction of this account took its place.</source>
        <translation>Её место заняла другая транзакция этого аккаунта.</translation>
    </message>
    <message>
        <source>%1 took its place.</source>
        <comment>a transaction</comment>
        <translation>Её место заняла %1.</translation>
    </message>
    <message>
        <source>You can close this page, or Capstan. Nothing is lost.</source>
        <translation>Эту страницу или Capstan можно закрыть. Ничего не потеряется.</translation>
    </message>
    <message>
        <source>In block %1, which the network will not take back.</source>
        <translation>В блоке %1; сеть этого уже не откатит.</translation>
    </message>
    <message>
        <source>In block %1, without effect.</source>
        <translation>В блоке %1, без результата.</translation>
    </message>
    <message>
        <source>It can&apos;t get into a block any more.</source>
        <translation>Она уже не может попасть в блок.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID транзакции</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>%1 (chain id %2)</source>
        <translation>%1 (ID сети %2)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Провайдер нод</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Amount by the contract&apos;s event</source>
        <translation>Сумма по событию контракта</translation>
    </message>
    <message>
        <source>Arrived in the account</source>
        <translation>Поступило на аккаунт</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Network fee at most</source>
        <translation>Комиссия сети не больше</translation>
    </message>
    <message>
        <source>Network fee paid</source>
        <translation>Уплаченная комиссия сети</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Block hash</source>
        <translation>Хеш блока</translation>
    </message>
    <message>
        <source>The contract&apos;s reason</source>
        <translation>Причина от контракта</translation>
    </message>
    <message>
        <source>The last answer of a node</source>
        <translation>Последний ответ ноды</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Занимает место</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>Будет заменена на</translation>
    </message>
    <message>
        <source>Unstake is pending…</source>
        <translation>Вывод из стейка выполняется…</translation>
    </message>
    <message>
        <source>Unstake is done</source>
        <translation>Вывод из стейка выполнен</translation>
    </message>
    <message>
        <source>Unstake is not confirmed by the contract</source>
        <translation>Вывод из стейка не подтверждён контрактом</translation>
    </message>
    <message>
        <source>Unstake failed</source>
        <translation>Вывод из стейка не удался</translation>
    </message>
    <message>
        <source>Unstake was cancelled</source>
        <translation>Вывод из стейка отменён</translation>
    </message>
    <message>
        <source>Unstake was replaced</source>
        <translation>Вывод из стейка заменён</translation>
    </message>
    <message>
        <source>Nothing was unstaked.</source>
        <translation>Ничего не выведено из стейка.</translation>
    </message>
    <message>
        <source>This one unstaked nothing and cost nothing.</source>
        <translation>Эта ничего не вывела из стейка и ничего не стоила.</translation>
    </message>
    <message>
        <source>Claim is pending…</source>
        <translation>Забрать: выполняется…</translation>
    </message>
    <message>
        <source>Claim is done</source>
        <translation>Забрать: выполнено</translation>
    </message>
    <message>
        <source>Claim is not confirmed by the contract</source>
        <translation>Забрать: контракт не подтвердил</translation>
    </message>
    <message>
        <source>Claim failed</source>
        <translation>Забрать: не удалось</translation>
    </message>
    <message>
        <source>Claim was cancelled</source>
        <translation>Забрать: отменено</translation>
    </message>
    <message>
        <source>Claim was replaced</source>
        <translation>Забрать: заменено</translation>
    </message>
    <message>
        <source>Nothing was claimed.</source>
        <translation>Ничего не забрано.</translation>
    </message>
    <message>
        <source>This one claimed nothing and cost nothing.</source>
        <translation>Эта ничего не забрала и ничего не стоила.</translation>
    </message>
    <message>
        <source>Stake is pending…</source>
        <translation>Стейк создаётся…</translation>
    </message>
    <message>
        <source>Stake is done</source>
        <translation>Стейк создан</translation>
    </message>
    <message>
        <source>Stake is not confirmed by the contract</source>
        <translation>Стейк не подтверждён контрактом</translation>
    </message>
    <message>
        <source>Stake failed</source>
        <translation>Стейк не удался</translation>
    </message>
    <message>
        <source>Stake was cancelled</source>
        <translation>Стейк отменён</translation>
    </message>
    <message>
        <source>Stake was replaced</source>
        <translation>Стейк заменён</translation>
    </message>
    <message>
        <source>Nothing was staked.</source>
        <translation>Ничего не застейкано.</translation>
    </message>
    <message>
        <source>This one staked nothing and cost nothing.</source>
        <translation>Эта ничего не застейкала и ничего не стоила.</translation>
    </message>
    <message>
        <source>Approval is pending…</source>
        <translation>Изменение разрешения выполняется…</translation>
    </message>
    <message>
        <source>Approval is done</source>
        <translation>Изменение разрешения выполнено</translation>
    </message>
    <message>
        <source>Approval is not confirmed by the contract</source>
        <translation>Изменение разрешения не подтверждено контрактом</translation>
    </message>
    <message>
        <source>Approval failed</source>
        <translation>Изменение разрешения не удалось</translation>
    </message>
    <message>
        <source>Approval was cancelled</source>
        <translation>Изменение разрешения отменено</translation>
    </message>
    <message>
        <source>Approval was replaced</source>
        <translation>Изменение разрешения заменено</translation>
    </message>
    <message>
        <source>The staking contract may take just as much as before.</source>
        <translation>Контракту стейкинга разрешено взять столько же, сколько и раньше.</translation>
    </message>
    <message>
        <source>This one approved nothing and cost nothing.</source>
        <translation>Эта ничего не разрешила и ничего не стоила.</translation>
    </message>
    <message>
        <source>Reward claim is pending…</source>
        <translation>Забрать награды: выполняется…</translation>
    </message>
    <message>
        <source>Reward claim is done</source>
        <translation>Забрать награды: выполнено</translation>
    </message>
    <message>
        <source>Reward claim is not confirmed by the contract</source>
        <translation>Забрать награды: контракт не подтвердил</translation>
    </message>
    <message>
        <source>Reward claim failed</source>
        <translation>Забрать награды: не удалось</translation>
    </message>
    <message>
        <source>Reward claim was cancelled</source>
        <translation>Забрать награды: отменено</translation>
    </message>
    <message>
        <source>Reward claim was replaced</source>
        <translation>Забрать награды: заменено</translation>
    </message>
    <message>
        <source>Claim of all rewards is pending…</source>
        <translation>Забрать все награды: выполняется…</translation>
    </message>
    <message>
        <source>Claim of all rewards is done</source>
        <translation>Забрать все награды: выполнено</translation>
    </message>
    <message>
        <source>Claim of all rewards is not confirmed by the contract</source>
        <translation>Забрать все награды: контракт не подтвердил</translation>
    </message>
    <message>
        <source>Claim of all rewards failed</source>
        <translation>Забрать все награды: не удалось</translation>
    </message>
    <message>
        <source>Claim of all rewards was cancelled</source>
        <translation>Забрать все награды: отменено</translation>
    </message>
    <message>
        <source>Claim of all rewards was replaced</source>
        <translation>Забрать все награды: заменено</translation>
    </message>
    <message>
        <source>Restake is pending…</source>
        <translation>Повторный стейк создаётся…</translation>
    </message>
    <message>
        <source>Restake is done</source>
        <translation>Повторный стейк создан</translation>
    </message>
    <message>
        <source>Restake is not confirmed by the contract</source>
        <translation>Повторный стейк не подтверждён контрактом</translation>
    </message>
    <message>
        <source>Restake failed</source>
        <translation>Повторный стейк не удался</translation>
    </message>
    <message>
        <source>Restake was cancelled</source>
        <translation>Повторный стейк отменён</translation>
    </message>
    <message>
        <source>Restake was replaced</source>
        <translation>Повторный стейк заменён</translation>
    </message>
    <message>
        <source>Nothing was restaked.</source>
        <translation>Ничего не застейкано повторно.</translation>
    </message>
    <message>
        <source>This one restaked nothing and cost nothing.</source>
        <translation>Эта ничего не застейкала повторно и ничего не стоила.</translation>
    </message>
    <message>
        <source>Send is pending…</source>
        <translation>Отправка выполняется…</translation>
    </message>
    <message>
        <source>Send is done</source>
        <translation>Отправка выполнена</translation>
    </message>
    <message>
        <source>Send is not confirmed by the contract</source>
        <translation>Отправка не подтверждена контрактом</translation>
    </message>
    <message>
        <source>Send failed</source>
        <translation>Отправка не удалась</translation>
    </message>
    <message>
        <source>Send was cancelled</source>
        <translation>Отправка отменена</translation>
    </message>
    <message>
        <source>Send was replaced</source>
        <translation>Отправка заменена</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>This one sent nothing and cost nothing.</source>
        <translation>Эта ничего не отправила и ничего не стоила.</translation>
    </message>
    <message>
        <source>Upgrade is pending…</source>
        <translation>Обновление выполняется…</translation>
    </message>
    <message>
        <source>Upgrade is done</source>
        <translation>Обновление выполнено</translation>
    </message>
    <message>
        <source>Upgrade is not confirmed by the contract</source>
        <translation>Обновление не подтверждено контрактом</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>Обновление не удалось</translation>
    </message>
    <message>
        <source>Upgrade was cancelled</source>
        <translation>Обновление отменено</translation>
    </message>
    <message>
        <source>Upgrade was replaced</source>
        <translation>Обновление заменено</translation>
    </message>
    <message>
        <source>The account was not upgraded.</source>
        <translation>Аккаунт не обновлён.</translation>
    </message>
    <message>
        <source>This one upgraded nothing and cost nothing.</source>
        <translation>Эта ничего не обновила и ничего не стоила.</translation>
    </message>
    <message>
        <source>Cancel is pending…</source>
        <translation>Отмена выполняется…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Cancelled, by a transaction that failed</source>
        <translation>Отменено транзакцией, которая не удалась</translation>
    </message>
    <message>
        <source>Cancel was replaced</source>
        <translation>Отмена заменена</translation>
    </message>
    <message>
        <source>Cancel came too late</source>
        <translation>Отмена опоздала</translation>
    </message>
    <message>
        <source>Its nonce is used up, so that what it cancels can&apos;t happen any more.</source>
        <translation>Её nonce израсходован, поэтому отменяемое уже не может выполниться.</translation>
    </message>
    <message>
        <source>This one cancelled nothing and cost nothing.</source>
        <translation>Эта ничего не отменила и ничего не стоила.</translation>
    </message>
    <message>
        <source>That one was not sent from this computer. If it is not yours, somebody else may have the key: move what the account holds to one with a new recovery phrase.</source>
        <translation>Та отправлена не с этого компьютера. Если её отправили не вы, ключ может быть у кого-то другого: переведите всё, что есть на аккаунте, на аккаунт с новой фразой восстановления.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1 of %2 can be claimed now.</source>
        <translation>Сейчас можно забрать %1 у %2.</translation>
    </message>
    <message>
        <source>%1 of %2 can be claimed now, and %3 is on its way.</source>
        <translation>Сейчас можно забрать %1 у %2, и ещё %3 на выводе.</translation>
    </message>
    <message>
        <source>%1 of %2 is already on its way.</source>
        <translation>%1 у %2 уже на выводе.</translation>
    </message>
    <message>
        <source>%1 of %2 is already on its way (at most %3).</source>
        <translation>%1 у %2 уже на выводе (%3, не больше).</translation>
    </message>
    <message>
        <source>%1 of %2 is already on its way (%3).</source>
        <translation>%1 у %2 уже на выводе (%3).</translation>
    </message>
    <message>
        <source>Nothing would be unstaked.</source>
        <translation>Ничего не было бы выведено из стейка.</translation>
    </message>
    <message>
        <source>At most 8 decimals: the contract counts no finer.</source>
        <translation>Знаков после запятой — не больше 8: мельче контракт не считает.</translation>
    </message>
    <message>
        <source>That is more than is unlocked with %1.</source>
        <translation>Это больше, чем разблокировано у %1.</translation>
    </message>
    <message>
        <source>That is more than you have staked with %1.</source>
        <translation>Это больше, чем у вас в стейке у %1.</translation>
    </message>
    <message>
        <source>Nothing is unlocked with %1 now.</source>
        <translation>Сейчас у %1 ничего не разблокировано.</translation>
    </message>
    <message>
        <source>You have no stake with %1.</source>
        <translation>У вас нет стейка у %1.</translation>
    </message>
    <message>
        <source>The contract does not know %1.</source>
        <translation>Контракт не знает %1.</translation>
    </message>
    <message>
        <source>%1 is not active: it takes no stakes.</source>
        <translation>%1 не активен и не принимает стейки.</translation>
    </message>
    <message>
        <source>Nothing would be staked.</source>
        <translation>Ничего не было бы застейкано.</translation>
    </message>
    <message>
        <source>That is more than is in the account.</source>
        <translation>Это больше, чем есть на аккаунте.</translation>
    </message>
    <message>
        <source>The contract takes %1 at least.</source>
        <translation>Контракт принимает не меньше %1.</translation>
    </message>
    <message>
        <source>The staking contract may not take that much yet: approve it first.</source>
        <translation>Контракту стейкинга ещё не разрешено взять столько: сначала разрешите.</translation>
    </message>
    <message>
        <source>The rewards are too small to restake.</source>
        <translation>Награды слишком малы, чтобы застейкать их повторно.</translation>
    </message>
    <message>
        <source>The contract would restake more than the rewards.</source>
        <translation>Контракт повторно застейкал бы больше, чем награды.</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Ничего не было бы отправлено.</translation>
    </message>
    <message>
        <source>This is the zero address: what is sent there is lost.</source>
        <translation>Это нулевой адрес: отправленное туда пропадёт.</translation>
    </message>
    <message>
        <source>This is the account itself.</source>
        <translation>Это сам этот аккаунт.</translation>
    </message>
    <message>
        <source>This is the staking contract: what is sent there is lost. To stake, use Stake.</source>
        <translation>Это контракт стейкинга: отправленное туда пропадёт. Чтобы застейкать, используйте «Застейкать».</translation>
    </message>
    <message>
        <source>This is the contract of the ANKR token: what is sent there is lost.</source>
        <translation>Это контракт токена ANKR: отправленное туда пропадёт.</translation>
    </message>
    <message>
        <source>This is a contract of the staking&apos;s: what is sent there is lost.</source>
        <translation>Это один из контрактов стейкинга: отправленное туда пропадёт.</translation>
    </message>
    <message>
        <source>Locked until epoch %1.</source>
        <translation>Блокировка до эпохи %1.</translation>
    </message>
    <message>
        <source>Until then it can&apos;t be unstaked, whatever happens.</source>
        <translation>До этого вывести из стейка нельзя, что бы ни случилось.</translation>
    </message>
    <message>
        <source>Locked until %1 or, if the transaction gets into the next epoch, %2.</source>
        <translation>Блокировка до %1 или до %2, если транзакция попадёт в следующую эпоху.</translation>
    </message>
    <message>
        <source>Locked until %1 if staked before %2; after it, until %3.</source>
        <translation>Блокировка до %1, если застейкать до %2, и до %3, если позже.</translation>
    </message>
    <message>
        <source>Both become claimable together: all %1 from %2.</source>
        <translation>Забрать всё можно будет вместе: с %2 все %1.</translation>
    </message>
    <message>
        <source>The contract keeps one waiting bucket per provider: unstaking now sends all %1 back to the start, claimable from %2 instead of today.</source>
        <translation>Контракт ведёт одну корзину ожидания на провайдера: если вывести из стейка сейчас, ожидание всех %1 начнётся с самого начала, и забрать их можно будет с %2, а не сегодня.</translation>
    </message>
    <message>
        <source>Claim first</source>
        <translation>Сначала забрать</translation>
    </message>
    <message>
        <source>The contract keeps one waiting bucket per provider: unstaking now sends all %1 back to the start, claimable from %2 instead of %3.</source>
        <translation>Контракт ведёт одну корзину ожидания на провайдера: если вывести из стейка сейчас, ожидание всех %1 начнётся с самого начала, и только с %2 вместо %3 их можно будет забрать.</translation>
    </message>
    <message>
        <source>Wait until %1 and claim first</source>
        <translation>Подождать до %1 и сначала забрать</translation>
    </message>
    <message>
        <source>The contract keeps one waiting bucket per provider: unstaking now sends all %1 back to the start, claimable from %2.</source>
        <translation>Контракт ведёт одну корзину ожидания на провайдера: если вывести из стейка сейчас, ожидание всех %1 начнётся с самого начала, и только с %2 их можно будет забрать.</translation>
    </message>
    <message>
        <source>Wait and claim first</source>
        <translation>Подождать и сначала забрать</translation>
    </message>
    <message>
        <source>Joins %1 that is waiting; both are claimable from %2.</source>
        <translation>Добавится к %1 в ожидании; с %2 можно забрать и то и другое.</translation>
    </message>
    <message>
        <source>Sets %1 back, part of it claimable now, to %2.</source>
        <translation>Отодвинет на %2 срок для %1, часть которых можно забрать уже сейчас.</translation>
    </message>
    <message>
        <source>Sets %1 that is waiting back from %2 to %3.</source>
        <translation>Отодвинет с %2 на %3 срок для %1 в ожидании.</translation>
    </message>
    <message>
        <source>Sets %1 that is waiting back to %2.</source>
        <translation>Отодвинет на %2 срок для %1 в ожидании.</translation>
    </message>
    <message>
        <source>The epoch ends with the next block.</source>
        <translation>Эпоха закончится со следующим блоком.</translation>
    </message>
    <message>
        <source>Claimable on %1 or, if the transaction gets into the next epoch, on %2.</source>
        <translation>Можно забрать %1 или %2, если транзакция попадёт в следующую эпоху.</translation>
    </message>
    <message>
        <source>Claimable on %1 if unstaked before %2.</source>
        <translation>Можно забрать %1, если вывести из стейка до %2.</translation>
    </message>
    <message>
        <source>After it, on %1: each epoch that has begun counts.</source>
        <translation>Если позже, то %1: считается каждая начавшаяся эпоха.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The epoch ends with the next block. Until that date it can&apos;t be unstaked, whatever happens.</source>
        <translation>Эпоха закончится со следующим блоком. До этой даты вывести из стейка нельзя, что бы ни случилось.</translation>
    </message>
    <message>
        <source>Until then it can&apos;t be unstaked, whatever happens; unstaking takes %1 to %2 more.</source>
        <comment>a number, a number of epochs</comment>
        <translation>До этого вывести из стейка нельзя, что бы ни случилось; срок вывода — ещё %1–%2.</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message numerus="yes">
        <source>%n node providers</source>
        <translation>
            <numerusform>%n провайдера нод</numerusform>
            <numerusform>%n провайдеров нод</numerusform>
            <numerusform>%n провайдеров нод</numerusform>
        </translation>
    </message>
    <message>
        <source>A stake is unlocked</source>
        <translation>Стейк разблокирован</translation>
    </message>
    <message numerus="yes">
        <source>%n stakes are unlocked</source>
        <translation>
            <numerusform>Разблокирован %n стейк</numerusform>
            <numerusform>Разблокированы %n стейка</numerusform>
            <numerusform>Разблокировано %n стейков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 can be unstaked.</source>
        <comment>an amount, a provider or some</comment>
        <translation>Можно вывести из стейка: %1 у %2.</translation>
    </message>
    <message>
        <source>Unstaked ANKR can be claimed</source>
        <translation>Выведенные из стейка ANKR можно забрать</translation>
    </message>
    <message>
        <source>Capstan shows how much.</source>
        <translation>Capstan покажет сколько.</translation>
    </message>
    <message>
        <source>%1 from %2 can be claimed now.</source>
        <comment>an amount, a provider or some</comment>
        <translation>Сейчас можно забрать %1 у %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the chain.</source>
        <translation>Часы этого компьютера опережают блокчейн на %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the chain.</source>
        <translation>Часы этого компьютера отстают от блокчейна на %1.</translation>
    </message>
    <message>
        <source>All times here go by the chain. Check the clock in the system&apos;s settings; if it is right, the node that was asked is behind.</source>
        <translation>Время здесь везде указано по блокчейну. Проверьте часы в настройках системы; если они верны, отстаёт опрошенная нода.</translation>
    </message>
    <message>
        <source>It unlocked on %1.</source>
        <comment>a stake, a day</comment>
        <translation>Стейк разблокирован %1.</translation>
    </message>
    <message>
        <source>Capstan shows the details.</source>
        <translation>Capstan покажет подробности.</translation>
    </message>
</context>
<context>
    <name>RiskText</name>
    <message>
        <source>The contract takes at most 8 decimals.</source>
        <translation>Контракт принимает не больше 8 знаков после запятой.</translation>
    </message>
    <message>
        <source>The amount is too small for the contract.</source>
        <translation>Для контракта эта сумма слишком мала.</translation>
    </message>
    <message>
        <source>That much is not unlocked with %1.</source>
        <translation>Столько у %1 не разблокировано.</translation>
    </message>
    <message>
        <source>That much is not staked with %1.</source>
        <translation>Столько у %1 не застейкано.</translation>
    </message>
    <message>
        <source>The amount is below the contract&apos;s minimum.</source>
        <translation>Сумма меньше минимума контракта.</translation>
    </message>
    <message>
        <source>The contract does not know this node provider.</source>
        <translation>Контракт не знает этого провайдера нод.</translation>
    </message>
    <message>
        <source>A rounding in the contract refuses this amount after a reward claim.</source>
        <translation>Из-за округления контракт отклоняет эту сумму после того, как забраны награды.</translation>
    </message>
    <message>
        <source>%1 Whole stakes are never refused: go back and unstake %2.</source>
        <translation>%1 Целые стейки никогда не отклоняются: вернитесь и выведите из стейка %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>The staking contract may not take that much ANKR: approve it first.</source>
        <translation>Контракту стейкинга не разрешено взять столько ANKR: сначала разрешите.</translation>
    </message>
    <message>
        <source>There is not that much ANKR in the account.</source>
        <translation>Столько ANKR на аккаунте нет.</translation>
    </message>
    <message>
        <source>The contract may refuse this transaction.</source>
        <translation>Контракт может отклонить эту транзакцию.</translation>
    </message>
    <message>
        <source>%1
One simulation on this block failed, and another did not. If it is refused, nothing happens but that the network fee is lost.</source>
        <translation>%1
Одна симуляция на этом блоке не удалась, а другая удалась. Если контракт отклонит её, ничего не произойдёт, только пропадёт комиссия сети.</translation>
    </message>
    <message>
        <source>The contract refuses this transaction.</source>
        <translation>Контракт отклоняет эту транзакцию.</translation>
    </message>
    <message>
        <source>The contract would refuse this transaction.</source>
        <translation>Контракт отклонил бы эту транзакцию.</translation>
    </message>
    <message>
        <source>%1
No simulation succeeded, so that it can&apos;t be confirmed. Reject it, and try again with the next block.</source>
        <translation>%1
Ни одна симуляция не удалась, поэтому подтвердить её нельзя. Отклоните её и повторите со следующим блоком.</translation>
    </message>
    <message>
        <source>A transaction should not cost more than %1. Choose a slower fee, or wait until the network is quieter.</source>
        <translation>Транзакция не должна стоить больше %1. Выберите более низкую комиссию или подождите, пока сеть будет менее загружена.</translation>
    </message>
    <message>
        <source>Your nodes disagree on what this transaction does.</source>
        <translation>Ваши ноды расходятся в том, что делает эта транзакция.</translation>
    </message>
    <message>
        <source>One says %1, another %2. At least one of them is wrong. Wait for the next block, or look which of them you trust.</source>
        <translation>Одна сообщает %1, другая — %2. По крайней мере одна из них неправа. Подождите следующего блока или решите, какой из них вы доверяете.</translation>
    </message>
    <message>
        <source>The simulation gives %1, not %2.</source>
        <translation>Симуляция даёт %1, а не %2.</translation>
    </message>
    <message>
        <source>The network fee may be more than this brings: at most %1, for %2.</source>
        <translation>Комиссия сети может быть больше, чем это принесёт: не больше %1 за %2.</translation>
    </message>
    <message>
        <source>At %1 for one ETH, as you entered it on %2. Wait until the network is quieter, or until there is more.</source>
        <translation>При %1 за один ETH, как вы ввели %2. Подождите, пока сеть будет менее загружена или пока накопится больше.</translation>
    </message>
    <message>
        <source>The nonce %1 leaves a gap: %2 comes first.</source>
        <translation>Nonce %1 оставляет пропуск: сначала идёт %2.</translation>
    </message>
    <message>
        <source>Once confirmed it is sent, and waits: it can&apos;t be in a block before transactions with the nonces from %1 on are. Whatever you send next takes nonce %1.</source>
        <translation>После подтверждения она отправляется и ждёт: она не может попасть в блок, пока туда не попадут транзакции с nonce начиная с %1. То, что вы отправите следующим, получит nonce %1.</translation>
    </message>
    <message>
        <source>epoch %1, %2</source>
        <translation>эпоха %1, %2</translation>
    </message>
    <message>
        <source>The amount is now %1; it was %2.</source>
        <translation>Сумма теперь %1; была %2.</translation>
    </message>
    <message>
        <source>What your balances change by is now %1; it was %2.</source>
        <translation>Изменение ваших балансов: теперь %1; было %2.</translation>
    </message>
    <message>
        <source>What your balances change by could not be simulated on the new block.</source>
        <translation>На новом блоке изменение ваших балансов не удалось симулировать.</translation>
    </message>
    <message>
        <source>It is locked until %1; it was until %2.</source>
        <translation>Конец блокировки: теперь %1 (было: %2).</translation>
    </message>
    <message>
        <source>The amount is taken from other stakes than before: see the rows.</source>
        <translation>Сумма берётся не из тех стейков, что раньше: см. строки.</translation>
    </message>
    <message>
        <source>It becomes claimable in %1; it was %2.</source>
        <translation>Можно забрать: теперь %1 (было: %2).</translation>
    </message>
    <message>
        <source>Your own fee is no longer possible: the market&apos;s has taken its place.</source>
        <translation>Ваша комиссия больше невозможна: вместо неё взята рыночная.</translation>
    </message>
    <message>
        <source>Your own gas limit is no longer possible: %1, as proposed, has taken its place.</source>
        <translation>Ваш лимит газа больше невозможен: вместо него взят предложенный, %1.</translation>
    </message>
    <message>
        <source>The network fee has grown: at most %1; it was %2.</source>
        <translation>Комиссия сети выросла: не больше %1; было %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новое: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Больше нет: %1</translation>
    </message>
    <message>
        <source>The recipient only looks like an address that you know.</source>
        <translation>Получатель лишь похож на адрес, который вы знаете.</translation>
    </message>
    <message>
        <source>You know %1. This one begins and ends alike, and is another: somebody may have planted it. Compare every character.</source>
        <translation>Вы знаете %1. Этот начинается и заканчивается так же, но он другой: кто-то мог его подбросить. Сверьте каждый символ.</translation>
    </message>
    <message>
        <source>The recipient has code.</source>
        <translation>У получателя есть код.</translation>
    </message>
    <message>
        <source>It may be a contract that can&apos;t give back what is sent to it. Go on only if you know that it takes this.</source>
        <translation>Возможно, это контракт, который не может вернуть отправленное ему. Продолжайте, только если знаете, что он это принимает.</translation>
    </message>
    <message>
        <source>You have not sent to this address from here before.</source>
        <translation>Отсюда вы ещё не отправляли на этот адрес.</translation>
    </message>
    <message>
        <source>Compare the whole address with where you have it from. What was sent can&apos;t be called back.</source>
        <translation>Сверьте весь адрес с источником, из которого вы его взяли. Отправленное нельзя вернуть.</translation>
    </message>
    <message>
        <source>%1 more is needed for the amount and the network fee.</source>
        <translation>Не хватает %1 на сумму и комиссию сети.</translation>
    </message>
    <message>
        <source>Send less, or choose a slower fee.</source>
        <translation>Отправьте меньше или выберите более низкую комиссию.</translation>
    </message>
    <message>
        <source>%1 more is needed for the network fee.</source>
        <translation>Не хватает %1 на комиссию сети.</translation>
    </message>
    <message>
        <source>Send ETH to this account, or choose a slower fee.</source>
        <translation>Отправьте ETH на этот аккаунт или выберите более низкую комиссию.</translation>
    </message>
    <message>
        <source>The staking contract&apos;s code was replaced.</source>
        <translation>Код контракта стейкинга заменён.</translation>
    </message>
    <message>
        <source>Whoever runs the contract has put other code behind its address. It may do something else now, also with what you have staked, and this wallet can&apos;t tell.</source>
        <translation>Тот, кто управляет контрактом, поместил по его адресу другой код. Теперь он может делать что-то другое, в том числе с тем, что вы застейкали, и этот кошелёк не может этого определить.</translation>
    </message>
    <message>
        <source>This account has code attached to it.</source>
        <translation>К этому аккаунту привязан код.</translation>
    </message>
    <message>
        <source>Another program may act for it (EIP-7702). Go on only if that is yours.</source>
        <translation>От его имени может действовать другая программа (EIP-7702). Продолжайте, только если она ваша.</translation>
    </message>
    <message>
        <source>The epoch ends with the next block.</source>
        <translation>Эпоха закончится со следующим блоком.</translation>
    </message>
    <message>
        <source>The contract&apos;s new code has not been accepted.</source>
        <translation>Новый код контракта не принят.</translation>
    </message>
    <message>
        <source>There is not enough ETH for the amount and the network fee.</source>
        <translation>Не хватает ETH на сумму и комиссию сети.</translation>
    </message>
    <message>
        <source>There is not enough ETH for the network fee.</source>
        <translation>Не хватает ETH на комиссию сети.</translation>
    </message>
    <message>
        <source>It can&apos;t be confirmed: the contract refuses it.</source>
        <translation>Подтвердить нельзя: контракт отклоняет транзакцию.</translation>
    </message>
    <message>
        <source>To confirm it anyway, type the word that is asked for above.</source>
        <translation>Чтобы всё равно подтвердить, введите слово, указанное выше.</translation>
    </message>
    <message>
        <source>It can&apos;t be confirmed: see above.</source>
        <translation>Подтвердить нельзя: см. выше.</translation>
    </message>
    <message>
        <source>The nonce is now %1; it was %2.</source>
        <translation>Nonce теперь %1; был %2.</translation>
    </message>
    <message>
        <source>The call itself is another one: see Data.</source>
        <translation>Сам вызов теперь другой: см. «Данные».</translation>
    </message>
    <message>
        <source>%1
Two simulations on the same block failed for this reason, so that it can&apos;t be confirmed: it would do nothing, and the network fee would be lost.</source>
        <translation>%1
Две симуляции на одном и том же блоке не удались по этой причине, поэтому подтвердить её нельзя: она ничего бы не сделала, а комиссия сети пропала бы.</translation>
    </message>
    <message>
        <source>The network fee is above the limit: it may reach %1.</source>
        <translation>Комиссия сети выше предела: она может достигнуть %1.</translation>
    </message>
    <message>
        <source>The first is what your balances would change by, the second what this action should do. Reject it, and try again with the next block.</source>
        <translation>Первое — на сколько изменились бы ваши балансы, второе — что должно сделать это действие. Отклоните его и повторите со следующим блоком.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>epoch %1, block %2</source>
        <translation>эпоха %1, блок %2</translation>
    </message>
    <message>
        <source>%1 (epoch %2, block %3)</source>
        <comment>a time</comment>
        <translation>%1 (эпоха %2, блок %3)</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>To the nodes of the network that is chosen: your addresses, what is asked about them, and the transactions that you sign. Whoever runs a node sees them together with your internet address; a proxy hides that, and a node of your own sees it alone.</source>
        <translation>Нодам выбранной сети: ваши адреса, запросы о них и транзакции, которые вы подписываете. Владелец ноды видит их вместе с вашим IP-адресом; прокси его скрывает, а если нода ваша, видит только она.</translation>
    </message>
    <message>
        <source>To nobody else anything. There are no statistics, no prices are asked for, and no updates are looked for. An explorer is opened in your browser when you press its button, and then learns of that transaction.</source>
        <translation>Никому другому — ничего. Статистика не собирается, цены не запрашиваются, обновления не ищутся. Обозреватель открывается в вашем браузере, когда вы нажимаете его кнопку, и тогда узнаёт об этой транзакции.</translation>
    </message>
    <message>
        <source>Keys, phrases and passphrases never leave this computer.</source>
        <translation>Ключи, фразы восстановления и парольные фразы никогда не покидают этот компьютер.</translation>
    </message>
    <message>
        <source>Another chain (id %1): it is not used.</source>
        <translation>Другая сеть (ID %1): не используется.</translation>
    </message>
    <message>
        <source>%1 ms, block %2</source>
        <translation>%1 мс, блок %2</translation>
    </message>
    <message>
        <source>%1, which is from the future: one of the clocks is wrong</source>
        <translation>%1, и он из будущего: какие-то из часов неверны</translation>
    </message>
    <message>
        <source>%1, %2 s old</source>
        <translation>%1, %2 с назад</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Endpoint %1 can&apos;t be used: https:// and a host, each only once; http:// only for this computer.</source>
        <translation>Адрес ноды %1 нельзя использовать: https:// и хост, каждый только один раз; http:// — только для этого компьютера.</translation>
    </message>
    <message>
        <source>From 1 to 16 endpoints, one a line.</source>
        <translation>От 1 до 16 адресов нод, по одному в строке.</translation>
    </message>
    <message>
        <source>A name of 1 to 60 characters that no other network has.</source>
        <translation>Название от 1 до 60 символов, какого нет ни у одной другой сети.</translation>
    </message>
    <message>
        <source>A chain id is a number above 0, and a chain can be here only once.</source>
        <translation>ID сети — число больше 0, и каждая сеть может быть здесь только один раз.</translation>
    </message>
    <message>
        <source>The explorer&apos;s address begins with https://, or there is none.</source>
        <translation>Адрес обозревателя начинается с https://, или его нет.</translation>
    </message>
    <message>
        <source>The staking contract is an address: 0x and 40 hexadecimal digits.</source>
        <translation>Контракт стейкинга — это адрес: 0x и 40 шестнадцатеричных цифр.</translation>
    </message>
    <message>
        <source>The token contract is an address: 0x and 40 hexadecimal digits.</source>
        <translation>Контракт токена — это адрес: 0x и 40 шестнадцатеричных цифр.</translation>
    </message>
    <message>
        <source>The staking configuration is an address: 0x and 40 hexadecimal digits.</source>
        <translation>Конфигурация стейкинга — это адрес: 0x и 40 шестнадцатеричных цифр.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the settings, names in a file</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>StakeBarPainter</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>StakeBarWords</name>
    <message>
        <source>in epoch %1</source>
        <translation>в эпохе %1</translation>
    </message>
    <message>
        <source>in epoch %1–%2</source>
        <translation>в эпохе %1–%2</translation>
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
        <translation>%1 · разблокировано</translation>
    </message>
    <message>
        <source>%1 · unlocks %2</source>
        <translation>%1 · разблокировка %2</translation>
    </message>
    <message>
        <source>%1 · claimable %2</source>
        <translation>%1 · можно забрать %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>эпоха %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an epoch, a day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>epoch %1 to %2</source>
        <translation>эпоха %1–%2</translation>
    </message>
    <message>
        <source>%1 with %2 (%3)</source>
        <comment>an amount, a provider, its address</comment>
        <translation>%1 у %2 (%3)</translation>
    </message>
    <message>
        <source>%1: staked since epoch %2, unlocked since epoch %3 (block %4)</source>
        <translation>%1: в стейке с эпохи %2, разблокировано с эпохи %3 (блок %4)</translation>
    </message>
    <message>
        <source>%1: staked since epoch %2, unlocks %3 with epoch %4 (block %5)</source>
        <translation>%1: в стейке с эпохи %2, разблокировка %3 с началом эпохи %4 (блок %5)</translation>
    </message>
    <message>
        <source>%1: unstaked, claimable %2, with epoch %3 at the latest (block %4)</source>
        <translation>%1: выведено из стейка, можно забрать %2, не позже начала эпохи %3 (блок %4)</translation>
    </message>
    <message>
        <source>%1: unstaked, claimable %2 with epoch %3 (block %4)</source>
        <translation>%1: выведено из стейка, можно забрать %2 с началом эпохи %3 (блок %4)</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>In a block</source>
        <translation>В блоке</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>В блоке %1</translation>
    </message>
    <message>
        <source>In block %1, 1 confirmation</source>
        <translation>В блоке %1, 1 подтверждение</translation>
    </message>
    <message numerus="yes">
        <source>In block %1, %n confirmations</source>
        <translation>
            <numerusform>В блоке %1, %n подтверждение</numerusform>
            <numerusform>В блоке %1, %n подтверждения</numerusform>
            <numerusform>В блоке %1, %n подтверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim all rewards</source>
        <translation>Забрать все награды</translation>
    </message>
    <message>
        <source>Claim all rewards: %1 from 1 provider</source>
        <comment>an amount</comment>
        <translation>Забрать все награды: %1 у 1 провайдера</translation>
    </message>
    <message numerus="yes">
        <source>Claim all rewards: %1 from %n providers</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Забрать все награды: %1 у %n провайдера</numerusform>
            <numerusform>Забрать все награды: %1 у %n провайдеров</numerusform>
            <numerusform>Забрать все награды: %1 у %n провайдеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all ETH to %1</source>
        <comment>an address</comment>
        <translation>Отправить все ETH на %1</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <comment>an amount, an address</comment>
        <translation>Отправить %1 на %2</translation>
    </message>
    <message>
        <source>Nothing staked</source>
        <translation>Ничего не застейкано</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Partially unlocked</source>
        <translation>Частично разблокировано</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Разблокировано</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Больше нет в списке</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Jailed</source>
        <translation>Отстранён</translation>
    </message>
    <message>
        <source>Unstake</source>
        <translation>Вывести</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Застейкать</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Claim all</source>
        <translation>Забрать всё</translation>
    </message>
    <message>
        <source>Restake</source>
        <translation>В стейк</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Upgrade account</source>
        <translation>Обновить аккаунт</translation>
    </message>
    <message>
        <source>Unstake %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>Вывести из стейка %1 у %2</translation>
    </message>
    <message>
        <source>Claim %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>Забрать %1 у %2</translation>
    </message>
    <message>
        <source>Cancel an earlier transaction</source>
        <translation>Отменить более раннюю транзакцию</translation>
    </message>
    <message>
        <source>Stake %1 with %2</source>
        <comment>an amount, a provider</comment>
        <translation>Застейкать %1 у %2</translation>
    </message>
    <message>
        <source>Allow the staking contract to take no ANKR any more</source>
        <translation>Больше не разрешать контракту стейкинга брать ANKR</translation>
    </message>
    <message>
        <source>Allow the staking contract to take %1</source>
        <comment>an amount</comment>
        <translation>Разрешить контракту стейкинга взять %1</translation>
    </message>
    <message>
        <source>Claim rewards of %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>Забрать награды %1 у %2</translation>
    </message>
    <message>
        <source>Restake rewards of %1 with %2</source>
        <comment>an amount, a provider</comment>
        <translation>Застейкать повторно награды %1 у %2</translation>
    </message>
    <message>
        <source>any amount of ANKR</source>
        <translation>сколько угодно ANKR</translation>
    </message>
    <message>
        <source>Signed, not sent yet</source>
        <translation>Подписано, ещё не отправлено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательно</translation>
    </message>
    <message>
        <source>Failed: the contract refused it</source>
        <translation>Не удалось: контракт отклонил её</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>Заменено другой транзакцией</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <comment>a day, from a time to a time</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day and time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>&lt;1 мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a span of time</comment>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span of time</comment>
        <translation>%1 назад</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>with epoch %1</source>
        <translation>с началом эпохи %1</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>с минуты на минуту</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Данных ещё нет</translation>
    </message>
    <message>
        <source>Nothing is locked or waiting</source>
        <translation>Ничего не заблокировано и не ждёт</translation>
    </message>
    <message>
        <source>ANKR</source>
        <comment>instead of an amount</comment>
        <translation>ANKR</translation>
    </message>
    <message>
        <source>%1 claimable now</source>
        <comment>an amount</comment>
        <translation>%1 можно забрать сейчас</translation>
    </message>
    <message>
        <source>%1 claimable %2</source>
        <comment>an amount, when</comment>
        <translation>%1 можно забрать %2</translation>
    </message>
    <message>
        <source>%1 unlock %2</source>
        <comment>an amount, when</comment>
        <translation>%1: разблокировка %2</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>epoch %1</source>
        <translation>эпоха %1</translation>
    </message>
    <message>
        <source>epoch %1 or %2</source>
        <translation>эпоха %1 или %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an epoch</comment>
        <translation>когда начнётся %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, an epoch</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Epoch %1 ends at block %2.</source>
        <translation>Эпоха %1 закончится на блоке %2.</translation>
    </message>
    <message>
        <source>Epoch %1 ends in %2 (%3).</source>
        <comment>a number, a span of time, a time</comment>
        <translation>До конца эпохи %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Epoch %1 ends any moment now.</source>
        <translation>Эпоха %1 закончится с минуты на минуту.</translation>
    </message>
    <message>
        <source>Your next: %1 with %2 unlock %3.</source>
        <comment>an amount, a provider, when</comment>
        <translation>Ваше следующее: %1 у %2, разблокировка — %3.</translation>
    </message>
    <message>
        <source>A stake made now would unlock %1.</source>
        <comment>when</comment>
        <translation>Разблокировка стейка, сделанного сейчас: %1.</translation>
    </message>
    <message>
        <source>Yours: %1 from %2 can be claimed now.</source>
        <comment>an amount, a provider</comment>
        <translation>Ваше: сейчас можно забрать %1 у %2.</translation>
    </message>
    <message>
        <source>Your next: %1 from %2 can be claimed %3.</source>
        <comment>an amount, a provider, when</comment>
        <translation>Ваше следующее: %1 у %2, можно забрать — %3.</translation>
    </message>
    <message>
        <source>An unstake made now could be claimed %1.</source>
        <comment>when</comment>
        <translation>Выведенное из стейка сейчас можно будет забрать: %1.</translation>
    </message>
    <message>
        <source>An epoch is %1 blocks, %2 at the present pace.</source>
        <comment>a number, about a span of time</comment>
        <translation>Блоков в эпохе: %1, при нынешнем темпе это %2.</translation>
    </message>
    <message>
        <source>An epoch is %1 blocks.</source>
        <translation>Блоков в эпохе: %1.</translation>
    </message>
    <message>
        <source>A stake counts from the epoch after it was made, and is locked for %1 from then on: %2 in all. Each stake has its own date.</source>
        <comment>a number of epochs, two spans of time</comment>
        <translation>Стейк считается с эпохи, следующей за той, в которой он сделан, и с этого момента заблокирован, срок: %1; всего %2. У каждого стейка своя дата.</translation>
    </message>
    <message>
        <source>What is unstaked waits for the end of the epoch and then for %1 more: %2 in all. After that it can be claimed, whenever you like.</source>
        <comment>a number of epochs, two spans of time</comment>
        <translation>Выведенное из стейка ждёт конца эпохи, а затем ещё период ожидания: %1; всего %2. После этого его можно забрать в любое время.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>A desktop wallet for staking ANKR. &quot;capstan status --help&quot; tells of the command that needs no window.</source>
        <translation>Настольный кошелёк для стейкинга ANKR. О команде, которой не нужно окно, рассказывает «capstan status --help».</translation>
    </message>
    <message>
        <source>The network file to work on.</source>
        <translation>Файл сети, с которой работать.</translation>
    </message>
    <message>
        <source>The folder for accounts, journal and settings.</source>
        <translation>Папка для аккаунтов, журнала и настроек.</translation>
    </message>
    <message>
        <source>Use a published development key, on a devnet only.</source>
        <translation>Использовать опубликованный ключ для разработки, только в devnet.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>unknown argument: %1</source>
        <translation>неизвестный аргумент: %1</translation>
    </message>
    <message>
        <source>--demo works on a devnet only, and this network is none; nothing was started</source>
        <translation>--demo работает только в devnet, а эта сеть — не devnet; ничего не запущено</translation>
    </message>
    <message>
        <source>Capstan can&apos;t start</source>
        <translation>Capstan не может запуститься</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was sent.</source>
        <translation>Ничего не изменено и ничего не отправлено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>WordHelp</name>
    <message>
        <source>The provider&apos;s rewards of the last full epoch, over a year. It tells what was, and promises nothing.</source>
        <translation>Награды провайдера за последнюю полную эпоху в пересчёте на год. Это говорит о том, что было, и ничего не обещает.</translation>
    </message>
    <message>
        <source>The contract&apos;s unit of time: so many blocks. Rewards, locks and waits count in epochs.</source>
        <translation>Единица времени контракта: определённое число блоков. Награды, блокировки и ожидания считаются в эпохах.</translation>
    </message>
    <message>
        <source>Locked: nothing can be unstaked yet. Partially unlocked: a part can. Unlocked: all of it can.</source>
        <translation>Заблокировано: вывести из стейка пока ничего нельзя. Частично разблокировано: можно часть. Разблокировано: можно всё.</translation>
    </message>
    <message>
        <source>When a stake can be unstaked. Times are estimates from the pace of blocks.</source>
        <translation>Когда застейканное можно вывести из стейка. Время — оценка по темпу блоков.</translation>
    </message>
    <message>
        <source>What the stakes earned and was not claimed yet.</source>
        <translation>То, что стейки принесли и что ещё не забрано.</translation>
    </message>
    <message>
        <source>A stake earns from the epoch after the one it is made in.</source>
        <translation>Стейк приносит награды с эпохи, следующей за той, в которой он сделан.</translation>
    </message>
    <message>
        <source>Until then the contract lets nobody take it out, not even you.</source>
        <translation>До этого времени контракт никому не даёт вывести это из стейка, даже вам.</translation>
    </message>
    <message>
        <source>Unstaked ANKR waits for some epochs, and is then brought into the account by a claim.</source>
        <translation>Выведенные из стейка ANKR ждут несколько эпох, а затем «Забрать» переводит их на аккаунт.</translation>
    </message>
    <message>
        <source>What is unstaked earns no rewards any more from then on.</source>
        <translation>Выведенное из стейка с этого момента больше не приносит наград.</translation>
    </message>
    <message>
        <source>The contract pays the rewards of what is unstaked at once.</source>
        <translation>Награды за выведенное из стейка контракт выплачивает сразу.</translation>
    </message>
    <message>
        <source>What everybody together has staked with the provider.</source>
        <translation>Сколько все вместе застейкали у провайдера.</translation>
    </message>
    <message>
        <source>The provider&apos;s part of all that is staked in the contract.</source>
        <translation>Доля провайдера во всём, что застейкано в контракте.</translation>
    </message>
    <message>
        <source>What the network takes for the transaction, in ETH, whether it succeeds or not. Capstan gets nothing of it.</source>
        <translation>Сколько сеть берёт за транзакцию, в ETH, удалась она или нет. Capstan из этого ничего не получает.</translation>
    </message>
    <message>
        <source>How much work the network may do for the transaction. What is not used is not paid.</source>
        <translation>Сколько работы сеть может выполнить для транзакции. За неиспользованное платить не нужно.</translation>
    </message>
    <message>
        <source>The number of the transaction among those of the account. Each is used once, in order.</source>
        <translation>Номер транзакции среди транзакций аккаунта. Каждый используется один раз, по порядку.</translation>
    </message>
    <message>
        <source>The most that is paid for each unit of gas, the tip included (maxFeePerGas of EIP-1559).</source>
        <translation>Наибольшая плата за каждую единицу газа, включая чаевые (maxFeePerGas из EIP-1559).</translation>
    </message>
    <message>
        <source>What of it goes to who puts the transaction into a block (maxPriorityFeePerGas of EIP-1559).</source>
        <translation>Её часть, которая достаётся тому, кто включает транзакцию в блок (maxPriorityFeePerGas из EIP-1559).</translation>
    </message>
    <message>
        <source>The fingerprint of the transaction&apos;s bytes. It is what the key signs.</source>
        <translation>Отпечаток байтов транзакции. Именно его подписывает ключ.</translation>
    </message>
    <message>
        <source>The transaction&apos;s hash, by which explorers and nodes find it.</source>
        <translation>Хеш транзакции, по которому её находят обозреватели и ноды.</translation>
    </message>
    <message>
        <source>How much ANKR the staking contract may take from the account, for stakes.</source>
        <translation>Сколько ANKR контракт стейкинга может взять с аккаунта для стейков.</translation>
    </message>
</context>
<context>
    <name>capstan::AccountButton</name>
    <message>
        <source>Account %1</source>
        <translation>Аккаунт %1</translation>
    </message>
</context>
<context>
    <name>capstan::AccountDialog</name>
    <message>
        <source>Name and passphrase</source>
        <translation>Имя и парольная фраза</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The passphrase of your other accounts; one opens them all.</source>
        <translation>Парольная фраза других ваших аккаунтов; одна открывает все.</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Повторите парольную фразу</translation>
    </message>
    <message>
        <source>It is asked for before anything is signed. Nobody can reset it: keep it, and keep what this account can be restored from.</source>
        <translation>Она запрашивается перед каждой подписью. Сбросить её не может никто: храните её и то, из чего можно восстановить этот аккаунт.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Дайте аккаунту имя.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>Encrypting, writing and reading back…</source>
        <translation>Шифрование, запись и проверка чтением…</translation>
    </message>
    <message>
        <source>The keys can be kept in encrypted files instead. This is weaker.</source>
        <translation>Ключи можно хранить в зашифрованных файлах. Это менее надёжно.</translation>
    </message>
    <message>
        <source>Keep the keys in files</source>
        <translation>Хранить ключи в файлах</translation>
    </message>
</context>
<context>
    <name>capstan::AccountRow</name>
    <message>
        <source>Delegates to code (EIP-7702)</source>
        <translation>Делегирует коду (EIP-7702)</translation>
    </message>
    <message>
        <source>A program stands behind this account and may spend from it. Unless you set that up, move what it holds to another account.</source>
        <translation>За этим аккаунтом стоит программа, которая может тратить с него средства. Если настроили это не вы, переведите всё, что на нём есть, на другой аккаунт.</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Переместить %1 вверх</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Переместить %1 вниз</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показан</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Нет резервной копии</translation>
    </message>
    <message>
        <source>If this computer is lost, so is the account.</source>
        <translation>Если пропадёт этот компьютер, пропадёт и аккаунт.</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>Скопировать адрес %1</translation>
    </message>
    <message>
        <source>Show QR code of %1</source>
        <translation>Показать QR-код %1</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Сделать резервную копию %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показать %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Переименовать %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Ещё действия: %1</translation>
    </message>
    <message>
        <source>Show recovery phrase…</source>
        <translation>Показать фразу восстановления…</translation>
    </message>
    <message>
        <source>Add another account of this phrase…</source>
        <translation>Добавить ещё один аккаунт этой фразы…</translation>
    </message>
    <message>
        <source>Export keystore file…</source>
        <translation>Экспортировать файл keystore…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
</context>
<context>
    <name>capstan::AccountsPage</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Аккаунты на этом компьютере</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Наблюдать за адресом</translation>
    </message>
    <message>
        <source>Import account</source>
        <translation>Импортировать аккаунт</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Создать аккаунт</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Files are the weaker choice.</source>
        <translation>Файлы — менее надёжный вариант.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Сменить парольную фразу…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>capstan::ActionGuide</name>
    <message>
        <source>%1: enter the passphrase first. You see the whole transaction before it is signed.</source>
        <translation>%1: сначала введите парольную фразу. До подписи вы увидите транзакцию целиком.</translation>
    </message>
    <message>
        <source>Watch-only: the key of this account is not on this computer.</source>
        <translation>Только просмотр: ключа этого аккаунта нет на этом компьютере.</translation>
    </message>
    <message>
        <source>Enter the passphrase to sign the transaction that is shown.</source>
        <translation>Введите парольную фразу, чтобы подписать показанную транзакцию.</translation>
    </message>
</context>
<context>
    <name>capstan::ActiveStakingView</name>
    <message>
        <source>Stakes</source>
        <translation>Стейки</translation>
    </message>
    <message>
        <source>Nothing is staked</source>
        <translation>В стейке ничего нет</translation>
    </message>
    <message>
        <source>ANKR that this account stakes with a node provider appears here, each stake with the moment it unlocks. From then on it can be unstaked, and later claimed.</source>
        <translation>Здесь появятся ANKR, которые этот аккаунт застейкал у провайдера нод, — каждый стейк с моментом разблокировки. С этого момента его можно вывести из стейка, а затем забрать.</translation>
    </message>
</context>
<context>
    <name>capstan::ActivityModel</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Amount, fee</source>
        <translation>Сумма, комиссия</translation>
    </message>
    <message>
        <source>Speed-up · %1</source>
        <comment>a date</comment>
        <translation>Ускорение · %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <comment>an amount</comment>
        <translation>комиссия %1</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>без комиссии</translation>
    </message>
    <message>
        <source>fee ≤ %1</source>
        <comment>an amount</comment>
        <translation>комиссия ≤ %1</translation>
    </message>
    <message>
        <source>%1, signed %2</source>
        <comment>an action, a date</comment>
        <translation>%1, подписано %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a state, more of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>network fee %1</source>
        <translation>комиссия сети %1</translation>
    </message>
    <message>
        <source>network fee at most %1</source>
        <translation>комиссия сети не больше %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two amounts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Ускорить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>capstan::ActivityPage</name>
    <message>
        <source>Transactions</source>
        <translation>Транзакции</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Ещё ничего не отправлено</translation>
    </message>
    <message>
        <source>What you sign with this account on this computer is listed here, from its signature until the network will not take it back. While a transaction waits, Speed up sends it for a higher fee, and Cancel uses up its nonce so that it can&apos;t happen any more.</source>
        <translation>Здесь показано то, что вы подписываете этим аккаунтом на этом компьютере, — от подписи до момента, когда сеть уже не может это откатить. Пока транзакция ждёт, «Ускорить» отправляет её с более высокой комиссией, а «Отменить» расходует её nonce, чтобы она уже не могла выполниться.</translation>
    </message>
    <message>
        <source>No node was heard of yet</source>
        <translation>Ни одна нода ещё не ответила</translation>
    </message>
    <message>
        <source>What was sent is kept on this computer, by the network that it belongs to. It is shown as soon as a node has told which one this is.</source>
        <translation>Отправленное хранится на этом компьютере отдельно для каждой сети. Оно появится, как только нода сообщит, какая это сеть.</translation>
    </message>
    <message>
        <source>What waits can&apos;t be followed right now.</source>
        <translation>Сейчас нельзя отследить то, что ждёт.</translation>
    </message>
    <message>
        <source>%1 The states below are those of before. Nothing is lost; it is tried again by itself.</source>
        <translation>%1 Состояния ниже — прежние. Ничего не потеряно; попытки повторяются автоматически.</translation>
    </message>
</context>
<context>
    <name>capstan::AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Another account of the same recovery phrase as “%1”, at %2. What backs up one of them backs up all.</source>
        <translation>Ещё один аккаунт той же фразы восстановления, что и «%1», путь %2. Резервная копия одного из них — копия всех.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Дайте аккаунту имя.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>Making the account…</source>
        <translation>Создание аккаунта…</translation>
    </message>
    <message>
        <source>No account was added.</source>
        <translation>Аккаунт не добавлен.</translation>
    </message>
</context>
<context>
    <name>capstan::AddressBookModel</name>
    <message>
        <source>Looks like %1</source>
        <comment>an address</comment>
        <translation>Похож на %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a name</comment>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <comment>a name</comment>
        <translation>Отправить: %1</translation>
    </message>
    <message>
        <source>Opens Send with this recipient.</source>
        <translation>Открывает «Отправить» с этим получателем.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <comment>a name</comment>
        <translation>Скопировать адрес %1</translation>
    </message>
    <message>
        <source>Copies the whole address.</source>
        <translation>Копирует адрес целиком.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a name</comment>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Can be undone right after.</source>
        <translation>Сразу после этого можно вернуть.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, a note</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>capstan::AddressBookPage</name>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>No address is kept yet</source>
        <translation>Адресов пока нет</translation>
    </message>
    <message>
        <source>Add the addresses that you know, each with a name of your own. An address that only looks like one of them is then told apart.</source>
        <translation>Добавьте адреса, которые вы знаете, каждый под своим именем. Тогда адрес, который лишь похож на один из них, можно будет отличить.</translation>
    </message>
    <message>
        <source>No address is found</source>
        <translation>Адрес не найден</translation>
    </message>
    <message>
        <source>None has all of these words in its name, its note or its address.</source>
        <translation>Ни у одного нет всех этих слов в имени, примечании или адресе.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search by name, note or address</source>
        <translation>Поиск по имени, примечанию или адресу</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Добавить адрес</translation>
    </message>
    <message>
        <source>The labels of node providers are not read yet.</source>
        <translation>Метки провайдеров нод ещё не прочитаны.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Экспортировать нечего.</translation>
    </message>
    <message>
        <source>The address book can&apos;t be read.</source>
        <translation>Адресную книгу не удаётся прочитать.</translation>
    </message>
    <message>
        <source>%1 What is in it was not changed.</source>
        <translation>%1 Её содержимое не изменено.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>Адрес не удалён.</translation>
    </message>
    <message>
        <source>%1 was removed from the address book.</source>
        <comment>a name</comment>
        <translation>Из адресной книги удалён адрес: %1.</translation>
    </message>
    <message>
        <source>It was not put back.</source>
        <translation>Адрес не возвращён.</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>Импорт адресов</translation>
    </message>
    <message>
        <source>Address books (*.json)</source>
        <translation>Адресные книги (*.json)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The labels of node providers are not read yet. Try again once the stakes are shown.</source>
        <translation>Метки провайдеров нод ещё не прочитаны. Повторите, когда появятся стейки.</translation>
    </message>
    <message>
        <source>Everything in the file is there already.</source>
        <translation>Всё, что есть в файле, уже здесь.</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>Экспорт адресов</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Ничего не экспортировано.</translation>
    </message>
    <message>
        <source>The address book was exported.</source>
        <translation>Адресная книга экспортирована.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Another place may do.</source>
        <comment>a file</comment>
        <translation>Не удаётся записать %1. Возможно, подойдёт другое место.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>capstan::AddressDialog</name>
    <message>
        <source>Receive</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>For ETH and ANKR on %1. What is sent here on another network may be lost.</source>
        <translation>Для ETH и ANKR в сети %1. Отправленное сюда в другой сети может быть потеряно.</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>Скопировать адрес %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>capstan::AllowanceCard</name>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>What may the staking contract take?</source>
        <translation>Что может взять контракт стейкинга?</translation>
    </message>
    <message>
        <source>Staking needs an approval: it lets the staking contract take ANKR from the account. A stake uses it up; what is left, or an approval of any amount, can be revoked.</source>
        <translation>Для стейкинга нужно разрешение: оно позволяет контракту стейкинга брать ANKR с аккаунта. Стейк его расходует; остаток или разрешение на любую сумму можно отозвать.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
    </message>
    <message>
        <source>Any amount of the account&apos;s ANKR</source>
        <translation>Сколько угодно ANKR этого аккаунта</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>There is nothing to revoke.</source>
        <translation>Отзывать нечего.</translation>
    </message>
    <message>
        <source>Revoke the approval for staking</source>
        <translation>Отозвать разрешение для стейкинга</translation>
    </message>
</context>
<context>
    <name>capstan::AmountEdit</name>
    <message>
        <source>Max</source>
        <translation>Макс</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Read as %1 %2</source>
        <translation>Прочитано как %1 %2</translation>
    </message>
    <message>
        <source>Use %1 %2</source>
        <translation>Взять %1 %2</translation>
    </message>
</context>
<context>
    <name>capstan::AnkrCard</name>
    <message>
        <source>Manage</source>
        <translation>Управлять</translation>
    </message>
    <message>
        <source>Stakes over time</source>
        <translation>Стейки во времени</translation>
    </message>
    <message>
        <source>Nothing is staked any more.</source>
        <translation>В стейке больше ничего нет.</translation>
    </message>
    <message>
        <source>ANKR</source>
        <translation>ANKR</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>В стейке</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>Nothing is staked from this account yet.</source>
        <translation>С этого аккаунта ещё ничего не застейкано.</translation>
    </message>
    <message>
        <source>ANKR that is staked with a node provider earns a share of the provider&apos;s rewards, epoch by epoch, and stays yours.</source>
        <translation>ANKR, застейканные у провайдера нод, каждую эпоху приносят долю наград провайдера и остаются вашими.</translation>
    </message>
    <message>
        <source>Every step is a transaction whose network fee is paid in ETH from this account. Stakes of this account show up here by themselves.</source>
        <translation>Каждый шаг — транзакция, комиссия сети за которую платится в ETH с этого аккаунта. Стейки этого аккаунта появляются здесь автоматически.</translation>
    </message>
    <message>
        <source>delegated staking on %1</source>
        <comment>a network</comment>
        <translation>делегированный стейкинг в сети %1</translation>
    </message>
    <message>
        <source>At first each stake is locked: %1. An unstake after that takes %2 until its ANKR can be claimed.</source>
        <translation>Сначала каждый стейк заблокирован, срок: %1. Срок от вывода из стейка после этого до момента, когда его ANKR можно забрать: %2.</translation>
    </message>
</context>
<context>
    <name>capstan::ChangePassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>One passphrase opens all accounts. Every key is encrypted anew and read back before the old passphrase stops counting.</source>
        <translation>Одна парольная фраза открывает все аккаунты. Каждый ключ шифруется заново и проверяется чтением, прежде чем старая фраза перестанет действовать.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Текущая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Repeat new passphrase</source>
        <translation>Повторите новую парольную фразу</translation>
    </message>
    <message>
        <source>Copies of the old entries, in a backup for example, still open with the old one.</source>
        <translation>Копии старых записей, например в резервной копии, по-прежнему открываются старой.</translation>
    </message>
    <message>
        <source>Enter the current passphrase.</source>
        <translation>Введите текущую парольную фразу.</translation>
    </message>
    <message>
        <source>Encrypting every key anew…</source>
        <translation>Каждый ключ шифруется заново…</translation>
    </message>
    <message>
        <source>The old passphrase still counts.</source>
        <translation>Старая парольная фраза по-прежнему действует.</translation>
    </message>
</context>
<context>
    <name>capstan::ConfirmTransactionDialog</name>
    <message>
        <source>Confirm transaction</source>
        <translation>Подтвердить транзакцию</translation>
    </message>
    <message>
        <source>Copy the unsigned transaction</source>
        <translation>Скопировать неподписанную транзакцию</translation>
    </message>
    <message>
        <source>Confirm transaction · %1</source>
        <translation>Подтвердить транзакцию · %1</translation>
    </message>
    <message>
        <source>This has changed since you looked.</source>
        <translation>Вот что изменилось с тех пор, как вы смотрели.</translation>
    </message>
    <message>
        <source>Not ready yet.</source>
        <translation>Ещё не готово.</translation>
    </message>
    <message>
        <source>The fee that you entered is not possible.</source>
        <translation>Введённая вами комиссия невозможна.</translation>
    </message>
    <message>
        <source>What you entered under Advanced is not possible.</source>
        <translation>Введённое вами в «Дополнительно» невозможно.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Reading the chain and simulating the transaction…</source>
        <translation>Чтение блокчейна и симуляция транзакции…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
</context>
<context>
    <name>capstan::CreateDialog</name>
    <message>
        <source>Create account</source>
        <translation>Создать аккаунт</translation>
    </message>
    <message>
        <source>These words are the account. With them it can be restored on any computer, also without Capstan; without them, when this computer is lost, it is gone.</source>
        <translation>Эти слова и есть аккаунт. С ними его можно восстановить на любом компьютере, даже без Capstan; без них он пропадёт вместе с этим компьютером.</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Слова записаны</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>Слова записаны?</translation>
    </message>
    <message>
        <source>Type these words from your notes.</source>
        <translation>Введите эти слова по своей записи.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Пока пропустить</translation>
    </message>
    <message>
        <source>The account is marked as not backed up until you do it.</source>
        <translation>Пока вы этого не сделаете, у аккаунта будет отметка, что резервной копии нет.</translation>
    </message>
    <message>
        <source>The account stays marked “Not backed up”.</source>
        <translation>У аккаунта остаётся отметка «Нет резервной копии».</translation>
    </message>
    <message>
        <source>Enter the three words.</source>
        <translation>Введите три слова.</translation>
    </message>
    <message>
        <source>Word %1 is another one.</source>
        <translation>Слово %1 — другое.</translation>
    </message>
    <message>
        <source>Compare your notes with the words: Back shows them.</source>
        <translation>Сверьте запись со словами: «Назад» покажет их.</translation>
    </message>
    <message>
        <source>No account was created. The words stay in this window until you close it.</source>
        <translation>Аккаунт не создан. Слова остаются в этом окне, пока вы его не закроете.</translation>
    </message>
</context>
<context>
    <name>capstan::DateRangeEdit</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>capstan::EarningsCard</name>
    <message>
        <source>Rewards per epoch, as a table</source>
        <translation>Награды по эпохам, в виде таблицы</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Rewards per epoch</source>
        <translation>Награды по эпохам</translation>
    </message>
    <message>
        <source>Reading what each epoch brought…</source>
        <translation>Чтение наград за каждую эпоху…</translation>
    </message>
    <message>
        <source>Shown here once a stake has earned for a full epoch.</source>
        <translation>Появится здесь, когда стейк принесёт награды за полную эпоху.</translation>
    </message>
    <message>
        <source>What the stakes that are there now earned in each full epoch, claimed or not; together %1.</source>
        <translation>Сколько нынешние стейки принесли за каждую полную эпоху, забрано это или нет; всего %1.</translation>
    </message>
    <message>
        <source>What each epoch brought can&apos;t be read now. %1</source>
        <translation>Сейчас не удаётся прочитать награды за каждую эпоху. %1</translation>
    </message>
</context>
<context>
    <name>capstan::EarningsChart</name>
    <message>
        <source>Rewards per epoch</source>
        <translation>Награды по эпохам</translation>
    </message>
    <message>
        <source>Epoch %1, %2: %3</source>
        <comment>a number, from when to when, an amount</comment>
        <translation>Эпоха %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a number, how many there are, one of them in words</comment>
        <translation>%1 из %2: %3</translation>
    </message>
    <message>
        <source>The arrow keys go from one epoch to the next. The newest: %1</source>
        <translation>Клавиши со стрелками переходят от одной эпохи к другой. Самая новая: %1</translation>
    </message>
</context>
<context>
    <name>capstan::EarningsModel</name>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <comment>two numbers</comment>
        <translation>блоки %1–%2</translation>
    </message>
</context>
<context>
    <name>capstan::EndpointsDialog</name>
    <message>
        <source>Edit endpoints</source>
        <translation>Изменить адреса нод</translation>
    </message>
    <message>
        <source>The nodes that %1 (chain %2) is read from, the best first. With several, what one says is compared with another before you sign, and one that fails is replaced by the next.</source>
        <translation>Ноды, с которых читается %1 (ID сети %2), лучшая первой. Если их несколько, перед вашей подписью ответ одной сверяется с другой, а отказавшую заменяет следующая.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Use the network&apos;s own</source>
        <translation>Взять адреса самой сети</translation>
    </message>
</context>
<context>
    <name>capstan::EndpointsEdit</name>
    <message>
        <source>Test endpoints</source>
        <translation>Проверить адреса нод</translation>
    </message>
    <message>
        <source>Endpoints, one a line</source>
        <translation>Адреса нод, по одному в строке</translation>
    </message>
    <message>
        <source>Enter the chain id first.</source>
        <translation>Сначала введите ID сети.</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Остановить проверку</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a host, what came of its test</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>capstan::EntryDialog</name>
    <message>
        <source>Edit address</source>
        <translation>Изменить адрес</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Добавить адрес</translation>
    </message>
    <message>
        <source>An address that you know by a name. Names and notes stay on this computer.</source>
        <translation>Адрес, который вы знаете по имени. Имена и примечания остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Прочитано как</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>This address looks like another one.</source>
        <translation>Этот адрес похож на другой.</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Введите адрес.</translation>
    </message>
    <message>
        <source>Nobody has the key of the zero address.</source>
        <translation>Ключа нулевого адреса нет ни у кого.</translation>
    </message>
    <message>
        <source>Give the address a name.</source>
        <translation>Дайте адресу имя.</translation>
    </message>
    <message>
        <source>The name has characters that can&apos;t be seen, or that turn the reading direction.</source>
        <translation>В имени есть символы, которые не видны или меняют направление чтения.</translation>
    </message>
    <message>
        <source>The note has characters that can&apos;t be seen, or that turn the reading direction.</source>
        <translation>В примечании есть символы, которые не видны или меняют направление чтения.</translation>
    </message>
    <message>
        <source>This address is in the book already.</source>
        <translation>Этот адрес уже есть в книге.</translation>
    </message>
    <message>
        <source>Nothing was changed. Find it by the search, and edit it there.</source>
        <translation>Ничего не изменено. Найдите его поиском и измените там.</translation>
    </message>
    <message>
        <source>The book is full: it holds %1 addresses.</source>
        <translation>Книга заполнена: адресов в ней уже %1.</translation>
    </message>
    <message>
        <source>Nothing was added. Remove one that is no longer needed.</source>
        <translation>Ничего не добавлено. Удалите адрес, который больше не нужен.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>capstan::ExplorerCard</name>
    <message>
        <source>Block explorer</source>
        <translation>Обозреватель блоков</translation>
    </message>
    <message>
        <source>Reset block explorer</source>
        <translation>Сбросить обозреватель блоков</translation>
    </message>
    <message>
        <source>Explorer address</source>
        <translation>Адрес обозревателя</translation>
    </message>
    <message>
        <source>This can&apos;t be used: an address that begins with https://, without a question mark.</source>
        <translation>Это не подходит: нужен адрес, который начинается с https://, без вопросительного знака.</translation>
    </message>
    <message>
        <source>This network has no explorer.</source>
        <translation>У этой сети нет обозревателя.</translation>
    </message>
    <message>
        <source>“Open in explorer” opens your browser there, and so tells that site which transaction you look at. Nothing is sent to it before.</source>
        <translation>«Открыть в обозревателе» открывает там ваш браузер и так сообщает этому сайту, какую транзакцию вы смотрите. До этого ему ничего не отправляется.</translation>
    </message>
</context>
<context>
    <name>capstan::ExportKeystoreDialog</name>
    <message>
        <source>Export keystore file</source>
        <translation>Экспорт файла keystore</translation>
    </message>
    <message>
        <source>The account&apos;s key, encrypted under a password of the file&apos;s own, in the format that geth and most wallets read.</source>
        <translation>Ключ аккаунта, зашифрованный отдельным паролем файла, в формате, который читают geth и большинство кошельков.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The one that opens your accounts here.</source>
        <translation>Та, что открывает ваши аккаунты здесь.</translation>
    </message>
    <message>
        <source>File password</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>Repeat file password</source>
        <translation>Повторите пароль файла</translation>
    </message>
    <message>
        <source>Whoever has the file and this password has the account.</source>
        <translation>У кого есть файл и этот пароль, у того есть и аккаунт.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>Encrypting the key…</source>
        <translation>Шифрование ключа…</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Ничего не экспортировано.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Encrypted, and not saved yet.</source>
        <translation>Зашифровано, ещё не сохранено.</translation>
    </message>
    <message>
        <source>Save keystore file</source>
        <translation>Сохранить файл keystore</translation>
    </message>
    <message>
        <source>Nothing was saved. Another place may do.</source>
        <translation>Ничего не сохранено. Возможно, подойдёт другое место.</translation>
    </message>
</context>
<context>
    <name>capstan::FailedView</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The account could not be read</source>
        <translation>Аккаунт не удалось прочитать</translation>
    </message>
    <message>
        <source>Nothing is known about your stakes yet, and nothing was changed. It is tried again by itself.</source>
        <translation>О ваших стейках пока ничего не известно, и ничего не изменено. Попытки повторяются автоматически.</translation>
    </message>
</context>
<context>
    <name>capstan::FormDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>An endpoint serves another chain. Take it out of the list.</source>
        <translation>Один из адресов — нода другой сети. Уберите его из списка.</translation>
    </message>
</context>
<context>
    <name>capstan::FormPage</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Введите сумму.</translation>
    </message>
    <message>
        <source>The amount can&apos;t be read.</source>
        <translation>Сумму не удаётся прочитать.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show unsigned transaction</source>
        <translation>Показать неподписанную транзакцию</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
</context>
<context>
    <name>capstan::FoundAccountsList</name>
    <message>
        <source>%1 · here already</source>
        <translation>%1 · уже здесь</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>чтение…</translation>
    </message>
    <message>
        <source>What the accounts hold can&apos;t be read now.</source>
        <translation>Сейчас не удаётся прочитать, что есть на аккаунтах.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>can&apos;t be read now</source>
        <translation>сейчас не читается</translation>
    </message>
</context>
<context>
    <name>capstan::HistoryModel</name>
    <message>
        <source>Copy ID</source>
        <translation>Скопировать ID</translation>
    </message>
    <message>
        <source>Copy transaction ID: %1, block %2</source>
        <comment>an action, a number</comment>
        <translation>Скопировать ID транзакции: %1, блок %2</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>Открыть в обозревателе</translation>
    </message>
    <message>
        <source>Open in explorer: %1, block %2</source>
        <comment>an action, a number</comment>
        <translation>Открыть в обозревателе: %1, блок %2</translation>
    </message>
    <message>
        <source>Opens the transaction&apos;s page in the browser.</source>
        <translation>Открывает страницу транзакции в браузере.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Провайдер нод</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Комиссия сети</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <comment>a number</comment>
        <translation>Эпоха %1</translation>
    </message>
    <message>
        <source>%1 paid out</source>
        <comment>an amount</comment>
        <translation>выплачено %1</translation>
    </message>
    <message>
        <source>%1, transaction %2</source>
        <comment>an action, a hash</comment>
        <translation>%1, транзакция %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, an address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, epoch %2, block %3</source>
        <comment>a time, two numbers</comment>
        <translation>%1, эпоха %2, блок %3</translation>
    </message>
    <message>
        <source>%1, and %2 paid out</source>
        <comment>two amounts</comment>
        <translation>%1, и выплачено %2</translation>
    </message>
</context>
<context>
    <name>capstan::HistoryPage</name>
    <message>
        <source>This network has no explorer.</source>
        <translation>У этой сети нет обозревателя.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Провайдер нод</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Экспорт CSV</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>Экспорт JSON</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>No node was heard of yet</source>
        <translation>Ни одна нода ещё не ответила</translation>
    </message>
    <message>
        <source>The history is kept on this computer, by the network that it belongs to. It is shown as soon as a node has told which one this is.</source>
        <translation>История хранится на этом компьютере отдельно для каждой сети. Она появится, как только нода сообщит, какая это сеть.</translation>
    </message>
    <message>
        <source>Nothing was found so far</source>
        <translation>Пока ничего не найдено</translation>
    </message>
    <message>
        <source>The chain is read from the newest block to the oldest. Everything else works meanwhile.</source>
        <translation>Блокчейн читается от самого нового блока к самому старому. Всё остальное тем временем работает.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Ещё ничего не было</translation>
    </message>
    <message>
        <source>What this account stakes, unstakes, claims and restakes is listed here, also what was done with another program.</source>
        <translation>Здесь показано, что этот аккаунт застейкал, вывел из стейка, забрал и застейкал повторно, — в том числе через другую программу.</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>There is nothing of this kind, with this provider, in this time.</source>
        <translation>Такого вида, с этим провайдером и за это время ничего нет.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход чтения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>Ends the reading. What was read is kept.</source>
        <translation>Прекращает чтение. Прочитанное сохраняется.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Other claims</source>
        <translation>Забрано: прочее</translation>
    </message>
    <message>
        <source>All node providers</source>
        <translation>Все провайдеры нод</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Последние 365 дней</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>С – по…</translation>
    </message>
    <message>
        <source>The history can&apos;t be read on right now.</source>
        <translation>Сейчас историю нельзя читать дальше.</translation>
    </message>
    <message>
        <source>%1 What was read before is shown; it is tried again by itself.</source>
        <translation>%1 Показано прочитанное раньше; попытки повторяются автоматически.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Экспортировать нечего.</translation>
    </message>
    <message>
        <source>Writes what is shown to a file that spreadsheets read.</source>
        <translation>Записывает показанное в файл для электронных таблиц.</translation>
    </message>
    <message>
        <source>Writes what is shown to a file that programs read.</source>
        <translation>Записывает показанное в файл для программ.</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Экспорт истории</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Ничего не экспортировано.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Another place may do.</source>
        <comment>a file</comment>
        <translation>Не удаётся записать %1. Возможно, подойдёт другое место.</translation>
    </message>
    <message>
        <source>The history was exported.</source>
        <translation>История экспортирована.</translation>
    </message>
    <message>
        <source>%1. It is not complete: not all of the chain was read yet.</source>
        <translation>%1. Она неполная: блокчейн прочитан ещё не весь.</translation>
    </message>
</context>
<context>
    <name>capstan::HowItWorksPage</name>
    <message>
        <source>Time goes by in epochs</source>
        <translation>Время идёт эпохами</translation>
    </message>
    <message>
        <source>Rewards come, stakes unlock and unstaked ANKR becomes claimable when an epoch begins, and never in between.</source>
        <translation>Награды приходят, стейки разблокируются, и выведенные из стейка ANKR становится можно забрать, когда начинается эпоха, и никогда посреди неё.</translation>
    </message>
    <message>
        <source>The first wait: a new stake is locked</source>
        <translation>Первое ожидание: новый стейк заблокирован</translation>
    </message>
    <message>
        <source>The second wait: from unstaking to claiming</source>
        <translation>Второе ожидание: от вывода из стейка до возможности забрать</translation>
    </message>
    <message>
        <source>What waits with one provider is one bucket: unstaking more from the same provider starts the wait of all of it anew, also of what could be claimed already. So claim first.</source>
        <translation>То, что ждёт у одного провайдера, — одна корзина: если вывести из стейка ещё у того же провайдера, ожидание всего начинается заново, даже того, что уже можно было забрать. Поэтому сначала заберите.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>While it waits nothing needs to stay open: the contract counts the epochs, not this program.</source>
        <translation>Пока идёт ожидание, ничего не нужно держать открытым: эпохи считает контракт, а не эта программа.</translation>
    </message>
    <message>
        <source>A provider that is no longer active is not offered for new stakes. What is staked with it stays yours, and is unstaked and claimed as ever, under My ANKR Staking.</source>
        <translation>Провайдер, который больше не активен, для новых стейков не предлагается. То, что застейкано у него, остаётся вашим; как и прежде, его можно вывести из стейка и забрать в разделе «Мой стейкинг ANKR».</translation>
    </message>
    <message>
        <source>Dates are estimates from the present pace of blocks; the epoch is exact.</source>
        <translation>Даты — оценки по нынешнему темпу блоков; эпоха указана точно.</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>С клавиатуры</translation>
    </message>
</context>
<context>
    <name>capstan::ImportBookDialog</name>
    <message>
        <source>Import addresses</source>
        <translation>Импорт адресов</translation>
    </message>
    <message>
        <source>These are added: %1.</source>
        <translation>Будет добавлено: %1.</translation>
    </message>
    <message>
        <source>These are added: %1. There already, and left as they are: %2.</source>
        <translation>Будет добавлено: %1. Уже есть и останется как было: %2.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Add 1 label</source>
        <translation>Добавить 1 метку</translation>
    </message>
    <message numerus="yes">
        <source>Add %n labels</source>
        <translation>
            <numerusform>Добавить %n метку</numerusform>
            <numerusform>Добавить %n метки</numerusform>
            <numerusform>Добавить %n меток</numerusform>
        </translation>
    </message>
    <message>
        <source>Add 1 address</source>
        <translation>Добавить 1 адрес</translation>
    </message>
    <message numerus="yes">
        <source>Add %n addresses</source>
        <translation>
            <numerusform>Добавить %n адрес</numerusform>
            <numerusform>Добавить %n адреса</numerusform>
            <numerusform>Добавить %n адресов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · label of a node provider</source>
        <comment>a label</comment>
        <translation>%1 · метка провайдера нод</translation>
    </message>
    <message>
        <source>Addresses to be added</source>
        <translation>Добавляемые адреса</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
    <message>
        <source>The book would be too large: it holds at most %1 addresses.</source>
        <translation>Книга стала бы слишком большой: адресов в ней может быть не больше %1.</translation>
    </message>
    <message>
        <source>The labels were added, the addresses not.</source>
        <translation>Метки добавлены, адреса — нет.</translation>
    </message>
</context>
<context>
    <name>capstan::ImportDialog</name>
    <message>
        <source>Import account</source>
        <translation>Импортировать аккаунт</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Откуда импортировать</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Фраза восстановления</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Приватный ключ</translation>
    </message>
    <message>
        <source>Keystore file</source>
        <translation>Файл keystore</translation>
    </message>
    <message>
        <source>Which accounts?</source>
        <translation>Какие аккаунты?</translation>
    </message>
    <message>
        <source>One phrase has many accounts, and wallets number them in different orders. Those that were used are ticked; further ones can be added later.</source>
        <translation>У одной фразы много аккаунтов, и кошельки нумеруют их по-разному. Отмечены те, что использовались; другие можно добавить позже.</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Выберите аккаунт.</translation>
    </message>
    <message>
        <source>Finding its accounts…</source>
        <translation>Поиск её аккаунтов…</translation>
    </message>
    <message>
        <source>That is not a private key: it has 64 digits from 0 to 9 and a to f.</source>
        <translation>Это не приватный ключ: в ключе 64 цифры от 0 до 9 и от a до f.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Файл открывается…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ничего не импортировано.</translation>
    </message>
</context>
<context>
    <name>capstan::KeySource</name>
    <message>
        <source>Private key</source>
        <translation>Приватный ключ</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>Enter the private key.</source>
        <translation>Введите приватный ключ.</translation>
    </message>
</context>
<context>
    <name>capstan::KeystoreSource</name>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>File password</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>The one that the file was written with. It may take some seconds to try.</source>
        <translation>Тот, с которым файл был записан. Проверка может занять несколько секунд.</translation>
    </message>
    <message>
        <source>Drop the keystore file here, or choose it.</source>
        <translation>Перетащите сюда файл keystore или выберите его.</translation>
    </message>
    <message>
        <source>Choose the keystore file.</source>
        <translation>Выберите файл keystore.</translation>
    </message>
    <message>
        <source>Enter the file&apos;s password.</source>
        <translation>Введите пароль файла.</translation>
    </message>
    <message>
        <source>Choose the keystore file</source>
        <translation>Выберите файл keystore</translation>
    </message>
</context>
<context>
    <name>capstan::LabelDialog</name>
    <message>
        <source>Label a node provider</source>
        <translation>Метка провайдера нод</translation>
    </message>
    <message>
        <source>A word of your own, kept on this computer. It stands wherever the provider is named; without one, its name or its address does.</source>
        <translation>Ваше собственное слово, хранится на этом компьютере. Оно стоит везде, где назван провайдер; без него — имя провайдера или его адрес.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Без метки</translation>
    </message>
    <message>
        <source>The label has characters that can&apos;t be seen, or that turn the reading direction.</source>
        <translation>В метке есть символы, которые не видны или меняют направление чтения.</translation>
    </message>
    <message>
        <source>Type it anew instead of pasting it.</source>
        <translation>Наберите её заново, а не вставляйте.</translation>
    </message>
    <message>
        <source>The label was not changed.</source>
        <translation>Метка не изменена.</translation>
    </message>
</context>
<context>
    <name>capstan::LookCard</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Look and formats</source>
        <translation>Вид и форматы</translation>
    </message>
    <message>
        <source>Reset look and formats</source>
        <translation>Сбросить вид и форматы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>2026-11-28, 22:10 (ISO 8601)</source>
        <translation>2026-11-28, 22:10 (ISO 8601)</translation>
    </message>
</context>
<context>
    <name>capstan::MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>ANKR Staking</source>
        <translation>Стейкинг ANKR</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Node providers</source>
        <translation>Провайдеры нод</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Адресная книга</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Как это работает</translation>
    </message>
    <message>
        <source>Skip to next epoch</source>
        <translation>К следующей эпохе</translation>
    </message>
    <message>
        <source>A local chain: nothing on it is worth anything.</source>
        <translation>Локальная сеть: ничто в ней ничего не стоит.</translation>
    </message>
    <message>
        <source>Welcome to Capstan</source>
        <translation>Добро пожаловать в Capstan</translation>
    </message>
    <message>
        <source>My ANKR Staking</source>
        <translation>Мой стейкинг ANKR</translation>
    </message>
    <message>
        <source>Locked, and the transaction that was shown was not signed.</source>
        <translation>Заблокировано; показанная транзакция не подписана.</translation>
    </message>
    <message>
        <source>Nothing was sent. Start it again: its figures are then read anew.</source>
        <translation>Ничего не отправлено. Начните заново: данные будут прочитаны снова.</translation>
    </message>
    <message numerus="yes">
        <source>Claim all takes %n transactions: a single one may not use that much gas.</source>
        <translation>
            <numerusform>Для «Забрать всё» нужна %n транзакция: одной нельзя израсходовать столько газа.</numerusform>
            <numerusform>Для «Забрать всё» нужны %n транзакции: одной нельзя израсходовать столько газа.</numerusform>
            <numerusform>Для «Забрать всё» нужно %n транзакций: одной нельзя израсходовать столько газа.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first of them. Each is shown and confirmed by itself; press Claim all again once it is done.</source>
        <translation>Это первая из них. Каждая показывается и подтверждается отдельно; когда она выполнится, снова нажмите «Забрать всё».</translation>
    </message>
    <message>
        <source>Watch-only: the key of this account is not on this computer.</source>
        <translation>Только просмотр: ключа этого аккаунта нет на этом компьютере.</translation>
    </message>
    <message>
        <source>The network takes its fee in ETH, and this account has none. Send some to it first.</source>
        <translation>Сеть берёт комиссию в ETH, а на этом аккаунте их нет. Сначала отправьте на него ETH.</translation>
    </message>
    <message>
        <source>It got into a block meanwhile.</source>
        <translation>Она тем временем попала в блок.</translation>
    </message>
    <message>
        <source>A transaction with the same nonce got into a block first, so that there is nothing left to speed up or to cancel. Nothing was sent.</source>
        <translation>Транзакция с тем же nonce попала в блок раньше, поэтому ускорять или отменять уже нечего. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>%1, not followed</source>
        <comment>1 transaction waits</comment>
        <translation>%1, без отслеживания</translation>
    </message>
    <message>
        <source>The keys stay in memory until you lock them again or close Capstan.</source>
        <translation>Ключи остаются в памяти, пока вы снова их не заблокируете или не закроете Capstan.</translation>
    </message>
    <message>
        <source>Locked, and the dialog that was open was closed.</source>
        <translation>Заблокировано; открытый диалог закрыт.</translation>
    </message>
    <message>
        <source>Nothing that was typed or shown in it was kept.</source>
        <translation>Ничего из введённого или показанного в нём не сохранено.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Добавить в календарь</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Файлы календаря (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation>Файл календаря сохранён.</translation>
    </message>
    <message>
        <source>%1: open it to put it into your calendar; saved and opened again later, it moves the same entries.</source>
        <comment>a file</comment>
        <translation>%1: откройте его, чтобы добавить в календарь; если позже снова сохранить и открыть его, он передвинет те же записи.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>These settings were reset.</source>
        <translation>Эти настройки сброшены.</translation>
    </message>
    <message>
        <source>All settings were reset. Networks and endpoints stay as they are.</source>
        <translation>Все настройки сброшены. Сети и адреса нод остаются как есть.</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Примечания к версии</translation>
    </message>
    <message>
        <source>There are no notes for this version.</source>
        <translation>К этой версии примечаний нет.</translation>
    </message>
    <message>
        <source>The settings file was damaged.</source>
        <translation>Файл настроек был повреждён.</translation>
    </message>
    <message>
        <source>It was set aside as %1, and every setting is as at first.</source>
        <translation>Он отложен как %1, и все настройки теперь исходные.</translation>
    </message>
    <message>
        <source>The settings file was damaged: every setting is as at first, the proxy too.</source>
        <translation>Файл настроек был повреждён: все настройки теперь исходные, в том числе прокси.</translation>
    </message>
    <message>
        <source>It was set aside as %1. Choose again under Settings what you had, the proxy first.</source>
        <translation>Он отложен как %1. Выберите прежнее заново в разделе «Настройки», начиная с прокси.</translation>
    </message>
    <message>
        <source>Some settings could not be read, and the safer choice was taken.</source>
        <translation>Некоторые настройки не удалось прочитать, для них взят более безопасный вариант.</translation>
    </message>
    <message>
        <source>The network that was chosen can&apos;t be used; %1 is used instead. Another can be chosen under Settings, Networks.</source>
        <translation>Выбранную сеть использовать нельзя; вместо неё используется %1. Другую можно выбрать в разделе «Настройки», «Сети».</translation>
    </message>
    <message>
        <source>Capstan did not end by itself last time.</source>
        <translation>В прошлый раз Capstan завершился не сам.</translation>
    </message>
    <message>
        <source>It crashed, was stopped, or the computer went off. What was sent is followed all the same. Copy diagnostics under Settings helps to find out why.</source>
        <translation>Произошёл сбой, его остановили или компьютер выключился. Отправленное всё равно отслеживается. Выяснить причину поможет «Скопировать диагностику» в разделе «Настройки».</translation>
    </message>
    <message>
        <source>Capstan is now version %1.</source>
        <translation>Теперь версия Capstan — %1.</translation>
    </message>
    <message>
        <source>What is new is told under Settings, Release notes.</source>
        <translation>О том, что нового, — в разделе «Настройки», «Примечания к версии».</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Claimable now: %1</source>
        <translation>Можно забрать сейчас: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back, or close the dialog</source>
        <translation>Назад или закрыть диалог</translation>
    </message>
    <message>
        <source>Read the chain again</source>
        <translation>Прочитать блокчейн снова</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>Заблокировать ключи</translation>
    </message>
    <message>
        <source>Copy the cell of a table</source>
        <translation>Скопировать ячейку таблицы</translation>
    </message>
    <message>
        <source>Do what the row of a table offers</source>
        <translation>Сделать то, что предлагает строка таблицы</translation>
    </message>
    <message>
        <source>Move an account up; with the arrow down, down</source>
        <translation>Переместить аккаунт вверх; со стрелкой вниз — вниз</translation>
    </message>
</context>
<context>
    <name>capstan::NavButton</name>
    <message>
        <source>the page that is shown</source>
        <translation>показанная страница</translation>
    </message>
</context>
<context>
    <name>capstan::NetworkDialog</name>
    <message>
        <source>Edit network</source>
        <translation>Изменить сеть</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Добавить сеть</translation>
    </message>
    <message>
        <source>Another chain with the ANKR staking contract. Take its addresses from a source that you trust: whoever gives you wrong ones can make you sign for another contract.</source>
        <translation>Другая сеть с контрактом стейкинга ANKR. Берите адреса контрактов из источника, которому доверяете: тот, кто даст неверные, может заставить вас подписать транзакцию для другого контракта.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Название сети</translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation>ID сети</translation>
    </message>
    <message>
        <source>Staking contract</source>
        <translation>Контракт стейкинга</translation>
    </message>
    <message>
        <source>Token contract</source>
        <translation>Контракт токена</translation>
    </message>
    <message>
        <source>Staking configuration</source>
        <translation>Конфигурация стейкинга</translation>
    </message>
    <message>
        <source>Explorer, if there is one</source>
        <translation>Обозреватель, если есть</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>capstan::NetworksCard</name>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Add network…</source>
        <translation>Добавить сеть…</translation>
    </message>
    <message>
        <source>Nodes in use</source>
        <translation>Используемые ноды</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>ID сети %1</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <comment>a chain</comment>
        <translation>%1 · используется</translation>
    </message>
    <message>
        <source>%1 · from the command line</source>
        <comment>a chain</comment>
        <translation>%1 · из командной строки</translation>
    </message>
    <message>
        <source>%1 · from the next start</source>
        <comment>a chain</comment>
        <translation>%1 · со следующего запуска</translation>
    </message>
    <message>
        <source>Edit endpoints…</source>
        <translation>Изменить адреса нод…</translation>
    </message>
    <message>
        <source>Edit endpoints of %1</source>
        <translation>Изменить адреса нод %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove network %1</source>
        <translation>Удалить сеть %1</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Она используется.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Use network %1</source>
        <translation>Выбрать сеть %1</translation>
    </message>
    <message>
        <source>Capstan starts with it already.</source>
        <translation>Capstan и так запускается с ней.</translation>
    </message>
    <message>
        <source>These network files can&apos;t be read and are left out: %1</source>
        <translation>Эти файлы сетей не удаётся прочитать, они пропущены: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Edit network %1</source>
        <translation>Изменить сеть %1</translation>
    </message>
    <message>
        <source>The rest can be edited while another network is in use.</source>
        <translation>Остальное можно изменить, пока используется другая сеть.</translation>
    </message>
</context>
<context>
    <name>capstan::NewPassphrase</name>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Придумайте парольную фразу.</translation>
    </message>
    <message>
        <source>It needs at least %1 characters.</source>
        <translation>Нужно символов: не меньше %1.</translation>
    </message>
    <message>
        <source>Repeat it.</source>
        <translation>Повторите её.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Они не совпадают.</translation>
    </message>
</context>
<context>
    <name>capstan::OverviewPage</name>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>≈ %1 a week</source>
        <comment>an amount</comment>
        <translation>≈ %1 в неделю</translation>
    </message>
    <message>
        <source>Added with every epoch</source>
        <translation>Добавляются каждую эпоху</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>На аккаунте</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>В стейке</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>На выводе</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>This account has stakes from before the contract&apos;s upgrade.</source>
        <translation>На этом аккаунте есть стейки, сделанные до обновления контракта.</translation>
    </message>
    <message>
        <source>The figures are what it will have after its upgrade. Its first transaction does it by itself; it can be done alone, too.</source>
        <translation>Показано то, что у него будет после обновления. Его первая транзакция обновит его сама; это можно сделать и отдельно.</translation>
    </message>
    <message>
        <source>No ETH for fees</source>
        <translation>Нет ETH на комиссии</translation>
    </message>
    <message>
        <source>%1 for fees</source>
        <translation>и %1</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>%1 разблокировано</translation>
    </message>
    <message>
        <source>%1 claimable now</source>
        <translation>Можно забрать %1</translation>
    </message>
    <message>
        <source>Not claimable yet</source>
        <translation>Забрать пока нельзя</translation>
    </message>
    <message>
        <source>Nothing unstaked</source>
        <translation>Ничего не выведено</translation>
    </message>
</context>
<context>
    <name>capstan::PassphraseRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Проверка парольной фразы…</translation>
    </message>
    <message>
        <source>Enter the passphrase to sign.</source>
        <translation>Введите парольную фразу, чтобы подписать.</translation>
    </message>
</context>
<context>
    <name>capstan::PassphraseTries</name>
    <message>
        <source>After several wrong tries there is a wait: %1 s.</source>
        <translation>После нескольких неверных попыток нужно подождать: %1 с.</translation>
    </message>
</context>
<context>
    <name>capstan::PendingPage</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Провайдер нод</translation>
    </message>
    <message>
        <source>Claimable from</source>
        <translation>Можно забрать</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Добавить в календарь</translation>
    </message>
    <message>
        <source>A file with when it can be claimed, for your calendar to open</source>
        <translation>Файл для вашего календаря с временем, когда можно будет забрать</translation>
    </message>
    <message>
        <source>Rewards paid out</source>
        <translation>Выплачено наград</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Комиссия сети</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID транзакции</translation>
    </message>
    <message>
        <source>Show the earlier transaction</source>
        <translation>Показать более раннюю транзакцию</translation>
    </message>
    <message>
        <source>Show the later transaction</source>
        <translation>Показать более позднюю транзакцию</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>Открыть в обозревателе</translation>
    </message>
    <message>
        <source>This network has no explorer.</source>
        <translation>У этой сети нет обозревателя.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Ускорить</translation>
    </message>
    <message>
        <source>Continue staking</source>
        <translation>Продолжить стейкинг</translation>
    </message>
    <message>
        <source>Go to dashboard</source>
        <translation>К обзору</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Refused in a block</source>
        <translation>Отклонено в блоке</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>В блоке %1</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>В блоке</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n nodes</source>
        <translation>
            <numerusform>Отправлено %n ноде</numerusform>
            <numerusform>Отправлено %n нодам</numerusform>
            <numerusform>Отправлено %n нодам</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to 1 node</source>
        <translation>Отправлено 1 ноде</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательно</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не больше %1</translation>
    </message>
    <message>
        <source>epoch %1 · block %2</source>
        <translation>эпоха %1 · блок %2</translation>
    </message>
    <message>
        <source>Speeds up</source>
        <translation>Ускоряет</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Отменяет</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Занимает место</translation>
    </message>
    <message>
        <source>Its speed-up</source>
        <translation>Её ускорение</translation>
    </message>
    <message>
        <source>Its cancel</source>
        <translation>Её отмена</translation>
    </message>
    <message>
        <source>Its successor</source>
        <translation>Её замена</translation>
    </message>
    <message>
        <source>The second of the two steps: the stake itself</source>
        <translation>Второй из двух шагов: сам стейк</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseCheck</name>
    <message>
        <source>Word %1</source>
        <translation>Слово %1</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseEdit</name>
    <message>
        <source>Word %1</source>
        <translation>Слово %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>Подходящие слова</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseSource</name>
    <message>
        <source>A whole phrase can be pasted into any field.</source>
        <translation>Фразу целиком можно вставить в любое поле.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>This phrase has a passphrase of its own…</source>
        <translation>У этой фразы есть своя парольная фраза…</translation>
    </message>
    <message>
        <source>Phrase&apos;s passphrase</source>
        <translation>Парольная фраза к этой фразе</translation>
    </message>
    <message>
        <source>Some wallets call it the 25th word. Every other one gives other accounts, so look whether those on the next page are yours.</source>
        <translation>Некоторые кошельки называют её 25-м словом. С любой другой получатся другие аккаунты, поэтому проверьте, ваши ли те, что на следующей странице.</translation>
    </message>
    <message>
        <source>Enter word %1.</source>
        <translation>Введите слово %1.</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseView</name>
    <message>
        <source>Copy the words…</source>
        <translation>Скопировать слова…</translation>
    </message>
    <message>
        <source>Whoever has these words has the account.</source>
        <translation>У кого есть эти слова, у того есть и аккаунт.</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep them where nobody else finds them. Nobody who wants to help you ever asks for them.</source>
        <translation>Запишите их на бумаге в этом порядке и храните там, где их не найдёт никто другой. Тот, кто хочет вам помочь, никогда их не спрашивает.</translation>
    </message>
    <message>
        <source>Every program on this computer can read the clipboard.</source>
        <translation>Буфер обмена может прочитать любая программа на этом компьютере.</translation>
    </message>
    <message>
        <source>Some keep its history, some send it to your other devices. Paper is safer. If you go on, Capstan empties the clipboard after %1 seconds.</source>
        <translation>Одни хранят его историю, другие отправляют его на ваши другие устройства. Бумага безопаснее. Если продолжить, Capstan очистит буфер обмена через %1 с.</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Всё равно скопировать</translation>
    </message>
    <message>
        <source>Copied, for %1 seconds.</source>
        <translation>Скопировано, на %1 с.</translation>
    </message>
    <message>
        <source>Paste the words where they are to be kept, and nowhere else.</source>
        <translation>Вставьте слова туда, где они будут храниться, и больше никуда.</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Скопировать снова</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseWord</name>
    <message>
        <source>Word %1: %2</source>
        <translation>Слово %1: %2</translation>
    </message>
</context>
<context>
    <name>capstan::ProtectionCard</name>
    <message>
        <source>Keys and signing</source>
        <translation>Ключи и подпись</translation>
    </message>
    <message>
        <source>Reset keys and signing</source>
        <translation>Сбросить ключи и подпись</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Блокировать автоматически</translation>
    </message>
    <message>
        <source>Ask for the passphrase at each signature</source>
        <translation>Спрашивать парольную фразу при каждой подписи</translation>
    </message>
    <message>
        <source>Highest network fee</source>
        <translation>Предел комиссии сети</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>after 1 minute</source>
        <translation>через 1 минуту</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>A transaction that may cost more than %1 is held back until you insist on it.</source>
        <translation>Транзакция, которая может стоить больше %1, задерживается, пока вы не настоите на ней.</translation>
    </message>
    <message>
        <source>An amount from %1 to %2: below, no transaction would pass; above, it would protect from nothing. The limit stays at %3.</source>
        <translation>Сумма от %1 до %2: если меньше, не прошла бы ни одна транзакция; если больше, предел ни от чего бы не защитил. Предел остаётся %3.</translation>
    </message>
</context>
<context>
    <name>capstan::ProvidersModel</name>
    <message>
        <source>Stake</source>
        <translation>Застейкать</translation>
    </message>
    <message>
        <source>Stake with %1</source>
        <comment>a provider</comment>
        <translation>Застейкать у %1</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Метка…</translation>
    </message>
    <message>
        <source>Label %1</source>
        <comment>a provider</comment>
        <translation>Метка %1</translation>
    </message>
    <message>
        <source>A word of your own for this provider, shown in place of its name.</source>
        <translation>Ваше собственное слово для этого провайдера, показывается вместо его имени.</translation>
    </message>
    <message>
        <source>This provider is not active (%1), so that no new stake with it is offered. What is staked with it can be unstaked and claimed.</source>
        <comment>a status</comment>
        <translation>Этот провайдер не активен (%1), поэтому новый стейк у него не предлагается. Застейканное у него можно вывести из стейка и забрать.</translation>
    </message>
    <message>
        <source>This provider is no longer listed, and the contract refuses new stakes with it. What is staked with it can be unstaked and claimed.</source>
        <translation>Этого провайдера больше нет в списке, и новые стейки у него контракт отклоняет. Застейканное у него можно вывести из стейка и забрать.</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Провайдер нод</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>APR</source>
        <translation>APR</translation>
    </message>
    <message>
        <source>Total staked</source>
        <translation>Всего в стейке</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>Ваш стейк</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a share</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>&lt;%1 %</source>
        <comment>a share</comment>
        <translation>&lt;%1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The provider&apos;s rewards of the last full epoch, over a year</source>
        <translation>Награды провайдера за последнюю полную эпоху в пересчёте на год</translation>
    </message>
    <message>
        <source>Not known: there were no rewards in the last full epoch, or nothing staked.</source>
        <translation>Неизвестно: за последнюю полную эпоху не было наград или ничего не было застейкано.</translation>
    </message>
    <message>
        <source>%1 of all that is staked</source>
        <comment>a share</comment>
        <translation>%1 всего застейканного</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a provider, its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>your label, the provider&apos;s name, its address</comment>
        <translation>%1 (%2), %3</translation>
    </message>
</context>
<context>
    <name>capstan::ProvidersPage</name>
    <message>
        <source>Node providers</source>
        <translation>Провайдеры нод</translation>
    </message>
    <message>
        <source>There are no node providers</source>
        <translation>Провайдеров нод нет</translation>
    </message>
    <message>
        <source>The contract lists none on this network, so that nothing can be staked here.</source>
        <translation>В этой сети контракт не называет ни одного, поэтому застейкать здесь ничего нельзя.</translation>
    </message>
    <message>
        <source>No provider is found</source>
        <translation>Провайдер не найден</translation>
    </message>
    <message>
        <source>None has all of these words in its label, its name or its address.</source>
        <translation>Ни у одного нет всех этих слов в метке, имени или адресе.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search by label, name or address</source>
        <translation>Поиск по метке, имени или адресу</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировать по</translation>
    </message>
</context>
<context>
    <name>capstan::ProxyCard</name>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Reset proxy</source>
        <translation>Сбросить прокси</translation>
    </message>
    <message>
        <source>Reach the nodes</source>
        <translation>Связь с нодами</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Как задано в системе</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Напрямую</translation>
    </message>
    <message>
        <source>Through SOCKS5</source>
        <translation>Через SOCKS5</translation>
    </message>
    <message>
        <source>Through HTTP</source>
        <translation>Через HTTP</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Хост прокси</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Порт прокси</translation>
    </message>
    <message>
        <source>Only a SOCKS5 or HTTP proxy has an address of its own.</source>
        <translation>Собственный адрес есть только у прокси SOCKS5 или HTTP.</translation>
    </message>
    <message>
        <source>This is no host: a name or an address without anything before or after it.</source>
        <translation>Это не хост: нужно имя или адрес, без чего-либо до или после.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Порт — число от 1 до 65535.</translation>
    </message>
    <message>
        <source>The proxy also looks up the nodes&apos; names, as Tor wants it. A node on this computer is reached past it.</source>
        <translation>Имена нод тоже разрешает прокси, как того требует Tor. Подключение к ноде на этом компьютере идёт в обход него.</translation>
    </message>
    <message>
        <source>A node on this computer is reached past every proxy.</source>
        <translation>Подключение к ноде на этом компьютере идёт в обход любого прокси.</translation>
    </message>
</context>
<context>
    <name>capstan::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR-код %1</translation>
    </message>
</context>
<context>
    <name>capstan::RateCard</name>
    <message>
        <source>Is a claim worth its fee?</source>
        <translation>Стоит ли забирать при такой комиссии?</translation>
    </message>
    <message>
        <source>Capstan asks nobody for prices. With a rate that you enter, it warns before a claim that may cost more than it brings.</source>
        <translation>Capstan ни у кого не спрашивает цены. Если вы введёте курс, он предупредит перед «Забрать», если это может стоить больше, чем принесёт.</translation>
    </message>
    <message>
        <source>ANKR per ETH</source>
        <translation>ANKR за ETH</translation>
    </message>
    <message>
        <source>No rate: there is no such warning.</source>
        <translation>Без курса такого предупреждения нет.</translation>
    </message>
    <message>
        <source>One ETH for %1.</source>
        <translation>Один ETH за %1.</translation>
    </message>
    <message>
        <source>%1 Entered on %2.</source>
        <translation>%1 Введено вами (%2).</translation>
    </message>
    <message>
        <source>This can be read in two ways. Leave out grouping marks.</source>
        <translation>Это можно прочитать двумя способами. Уберите разделители разрядов.</translation>
    </message>
    <message>
        <source>This is no rate: a number above 0, with “%1” for decimals.</source>
        <translation>Это не курс: нужно число больше 0, с «%1» для дробной части.</translation>
    </message>
</context>
<context>
    <name>capstan::ReminderDesk</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>capstan::RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Reset reminders</source>
        <translation>Сбросить напоминания</translation>
    </message>
    <message>
        <source>Notify when something can be claimed or unlocks</source>
        <translation>Уведомлять, когда что-то можно забрать или разблокируется</translation>
    </message>
    <message>
        <source>Stay in the system tray when the window is closed</source>
        <translation>Оставаться в системном трее после закрытия окна</translation>
    </message>
</context>
<context>
    <name>capstan::RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Удалить аккаунт</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Only this computer forgets the address; its stakes stay as they are, and it can be watched again at any time.</source>
        <translation>Адрес забудет только этот компьютер; его стейки останутся как есть, и наблюдать за ним снова можно в любое время.</translation>
    </message>
    <message>
        <source>The account&apos;s key is deleted from this computer.</source>
        <translation>Ключ аккаунта будет удалён с этого компьютера.</translation>
    </message>
    <message>
        <source>Its recovery phrase brings it back; without that nobody can ever reach what this account holds and stakes.</source>
        <translation>Вернуть его можно фразой восстановления; без неё никто никогда не доберётся до того, что есть на этом аккаунте и в его стейках.</translation>
    </message>
    <message>
        <source>Without a copy of it elsewhere nobody can ever reach what this account holds and stakes.</source>
        <translation>Без копии ключа в другом месте никто никогда не доберётся до того, что есть на этом аккаунте и в его стейках.</translation>
    </message>
    <message>
        <source>Its recovery phrase was never confirmed to be written down. Without it nobody can ever reach what this account holds and stakes.</source>
        <translation>Так и не подтверждено, что его фраза восстановления записана. Без неё никто никогда не доберётся до того, что есть на этом аккаунте и в его стейках.</translation>
    </message>
    <message>
        <source>Transactions under way: %1.</source>
        <translation>Транзакций в пути: %1.</translation>
    </message>
    <message>
        <source>The network goes on with them, but this computer stops following them.</source>
        <translation>Сеть продолжит их выполнять, но этот компьютер перестанет за ними следить.</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Введите «%1», чтобы подтвердить</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation>Аккаунт не удалён.</translation>
    </message>
</context>
<context>
    <name>capstan::RemoveNetworkDialog</name>
    <message>
        <source>Remove network</source>
        <translation>Удалить сеть</translation>
    </message>
    <message>
        <source>%1 is taken off the list. Accounts, keys and what is known of their transactions stay.</source>
        <translation>%1 убирается из списка. Аккаунты, ключи и известное об их транзакциях остаются.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The network was not removed.</source>
        <translation>Сеть не удалена.</translation>
    </message>
</context>
<context>
    <name>capstan::RenameDialog</name>
    <message>
        <source>Rename account</source>
        <translation>Переименовать аккаунт</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Дайте аккаунту имя.</translation>
    </message>
    <message>
        <source>The name was not changed.</source>
        <translation>Имя не изменено.</translation>
    </message>
</context>
<context>
    <name>capstan::RevealPhraseDialog</name>
    <message>
        <source>Back up</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Shows the recovery phrase of “%1” for a minute. Look around first: nobody else, and no camera, should see it.</source>
        <translation>Показывает фразу восстановления «%1» на одну минуту. Сначала осмотритесь: её не должен видеть никто другой и ни одна камера.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Показать слова</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Фраза восстановления</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Слова записаны</translation>
    </message>
    <message>
        <source>This phrase has a passphrase of its own.</source>
        <translation>У этой фразы есть своя парольная фраза.</translation>
    </message>
    <message>
        <source>Without it the words give other accounts. It is not shown here.</source>
        <translation>Без неё слова дадут другие аккаунты. Здесь она не показывается.</translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>Слова записаны?</translation>
    </message>
    <message>
        <source>Type these words from your notes.</source>
        <translation>Введите эти слова по своей записи.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>Enter the three words.</source>
        <translation>Введите три слова.</translation>
    </message>
    <message>
        <source>Opening the phrase…</source>
        <translation>Фраза открывается…</translation>
    </message>
    <message>
        <source>The phrase was not shown.</source>
        <translation>Фраза не показана.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Word %1 is another one.</source>
        <translation>Слово %1 — другое.</translation>
    </message>
    <message>
        <source>Compare your notes with the words: Back shows them.</source>
        <translation>Сверьте запись со словами: «Назад» покажет их.</translation>
    </message>
    <message>
        <source>The account stays marked “Not backed up”.</source>
        <translation>У аккаунта остаётся отметка «Нет резервной копии».</translation>
    </message>
    <message>
        <source>Closes in %1 s.</source>
        <translation>Закроется через %1 с.</translation>
    </message>
</context>
<context>
    <name>capstan::RowTable</name>
    <message>
        <source>Collapse %1</source>
        <translation>Свернуть %1</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>Развернуть %1</translation>
    </message>
</context>
<context>
    <name>capstan::SendPage</name>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Адресная книга</translation>
    </message>
    <message>
        <source>Send %1</source>
        <comment>ANKR or ETH</comment>
        <translation>Отправить %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Left in the account</source>
        <translation>Останется на аккаунте</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Комиссия сети</translation>
    </message>
    <message>
        <source>in ETH; shown before you confirm</source>
        <translation>в ETH; будет показана до подтверждения</translation>
    </message>
    <message>
        <source>Copy address of the recipient</source>
        <translation>Скопировать адрес получателя</translation>
    </message>
    <message>
        <source>Compare every character with where the address comes from</source>
        <translation>Сверьте каждый символ с источником этого адреса</translation>
    </message>
    <message>
        <source>What is sent can&apos;t be called back.</source>
        <translation>Отправленное нельзя вернуть.</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Адресная книга…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name, an address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enter the recipient.</source>
        <translation>Введите получателя.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Прочитано как</translation>
    </message>
    <message>
        <source>This is not the address of %1.</source>
        <comment>a name</comment>
        <translation>Это не адрес «%1».</translation>
    </message>
    <message>
        <source>It begins and ends like %1, and is another one. Addresses that look alike are made to be taken for each other: compare every character.</source>
        <translation>Он начинается и заканчивается так же, как %1, но он другой. Похожие адреса создают для того, чтобы их перепутали: сверьте каждый символ.</translation>
    </message>
    <message>
        <source>In the account: %1</source>
        <translation>На аккаунте: %1</translation>
    </message>
    <message>
        <source>The balances are still being read.</source>
        <translation>Балансы ещё читаются.</translation>
    </message>
    <message>
        <source>the address below</source>
        <translation>адресу ниже</translation>
    </message>
    <message>
        <source>nothing: all but the network fee is sent</source>
        <translation>ничего: отправляется всё, кроме комиссии сети</translation>
    </message>
    <message>
        <source>%1, less the network fee</source>
        <translation>%1 минус комиссия сети</translation>
    </message>
</context>
<context>
    <name>capstan::SettingsCard</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Everything here is as at first.</source>
        <translation>Здесь всё и так исходное.</translation>
    </message>
</context>
<context>
    <name>capstan::SettingsPage</name>
    <message>
        <source>Back to the start</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>What Capstan sends to whom</source>
        <translation>Что и кому отправляет Capstan</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>For a report of a fault: versions, how the nodes do, the settings that matter and the last lines of the log. Addresses are shortened, of nodes only the host is named, and there is no secret in it. Nothing is sent by itself: read it before you pass it on.</source>
        <translation>Для сообщения о неисправности: версии, состояние нод, существенные настройки и последние строки журнала. Адреса сокращены, от нод назван только хост, и секретов там нет. Само ничего не отправляется: прочтите, прежде чем передать.</translation>
    </message>
    <message>
        <source>The log is kept in %1.</source>
        <translation>Журнал хранится в %1.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Скопировать диагностику</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Примечания к версии</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Сбросить все настройки</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Everything here is as at first.</source>
        <translation>Здесь всё и так исходное.</translation>
    </message>
    <message>
        <source>Restart Capstan to work on %1.</source>
        <translation>Чтобы работать в сети %1, перезапустите Capstan.</translation>
    </message>
    <message>
        <source>Until then everything goes on with the network in use.</source>
        <translation>До этого всё продолжается в используемой сети.</translation>
    </message>
</context>
<context>
    <name>capstan::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>capstan::SnapshotPage</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>These figures are as of %1, %2 (block %3).</source>
        <comment>a time, how long ago, a block</comment>
        <translation>Эти данные на %1, %2 (блок %3).</translation>
    </message>
</context>
<context>
    <name>capstan::StakePage</name>
    <message>
        <source>Stake ANKR</source>
        <translation>Застейкать ANKR</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Застейкать</translation>
    </message>
    <message>
        <source>Node Provider</source>
        <translation>Провайдер нод</translation>
    </message>
    <message>
        <source>Copy address of the node provider</source>
        <translation>Скопировать адрес провайдера нод</translation>
    </message>
    <message>
        <source>Approve any amount from now on</source>
        <translation>Разрешить с этого момента любую сумму</translation>
    </message>
    <message>
        <source>Saves the first step next time. But whoever controls the staking contract could take all ANKR of this account, also what comes later. Left out, exactly the amount is approved.</source>
        <translation>В следующий раз избавит от первого шага. Но тот, кто управляет контрактом стейкинга, мог бы взять все ANKR этого аккаунта, включая те, что придут позже. Если не отмечать, разрешается ровно эта сумма.</translation>
    </message>
    <message>
        <source>Earns from</source>
        <translation>Начало наград</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Конец блокировки</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Местное время</translation>
    </message>
    <message>
        <source>Left in the account</source>
        <translation>Останется на аккаунте</translation>
    </message>
    <message>
        <source>The staking contract may take</source>
        <translation>Контракт стейкинга может взять</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Комиссия сети</translation>
    </message>
    <message>
        <source>%1 · APR %2</source>
        <comment>a provider, a percentage</comment>
        <translation>%1 · APR %2</translation>
    </message>
    <message>
        <source>The stakes are still being read.</source>
        <translation>Стейки ещё читаются.</translation>
    </message>
    <message>
        <source>In the account: %1</source>
        <translation>На аккаунте: %1</translation>
    </message>
    <message>
        <source>No node provider takes stakes now.</source>
        <translation>Сейчас ни один провайдер нод не принимает стейки.</translation>
    </message>
    <message>
        <source>What will happen is shown here as soon as the amount can be staked.</source>
        <translation>Здесь будет показано, что произойдёт, как только эту сумму можно будет застейкать.</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>эпоха %1</translation>
    </message>
    <message>
        <source>epoch %1 · block %2</source>
        <translation>эпоха %1 · блок %2</translation>
    </message>
    <message>
        <source>any amount of ANKR</source>
        <translation>сколько угодно ANKR</translation>
    </message>
    <message>
        <source>in ETH; shown before you confirm</source>
        <translation>в ETH; будет показана до подтверждения</translation>
    </message>
    <message>
        <source>in ETH, for each of the two steps; shown before you confirm</source>
        <translation>в ETH, за каждый из двух шагов; будет показана до подтверждения</translation>
    </message>
    <message>
        <source>1 Approve</source>
        <translation>1 Разрешить</translation>
    </message>
    <message>
        <source>2 Stake</source>
        <translation>2 Застейкать</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Разрешить</translation>
    </message>
</context>
<context>
    <name>capstan::StakeTreeModel</name>
    <message>
        <source>Provider / stake</source>
        <translation>Провайдер / стейк</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Разблокировка</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>Ваш стейк</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>APR</source>
        <translation>APR</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a date, or a block</comment>
        <translation>след. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a provider, its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 unlocked</source>
        <translation>Разблокировано %1 из %2</translation>
    </message>
    <message>
        <source>The provider&apos;s rewards of the last full epoch, over a year; %1 are staked with it</source>
        <translation>Награды провайдера за последнюю полную эпоху в пересчёте на год; у него застейкано %1</translation>
    </message>
    <message>
        <source>Epoch %1 · %2</source>
        <comment>a number, the date it began</comment>
        <translation>Эпоха %1 · %2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Эпоха %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what time is left, until when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Began to earn with epoch %1, block %2</source>
        <translation>Приносит награды с эпохи %1, блок %2</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Конец блокировки: %1</translation>
    </message>
    <message>
        <source>Pays %1 of rewards into the account</source>
        <translation>Награды %1 будут выплачены на аккаунт</translation>
    </message>
    <message>
        <source>Stakes %1 of rewards with %2, locked until %3</source>
        <comment>an amount, a provider, a moment</comment>
        <translation>Награды %1 будут застейканы у %2, конец блокировки: %3</translation>
    </message>
    <message>
        <source>at block %1</source>
        <translation>в блоке %1</translation>
    </message>
</context>
<context>
    <name>capstan::StakesChart</name>
    <message>
        <source>Stakes over time</source>
        <translation>Стейки во времени</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capstan::StakingPage</name>
    <message>
        <source>Total Staked</source>
        <translation>Всего в стейке</translation>
    </message>
    <message>
        <source>Claimable rewards</source>
        <translation>Награды (можно забрать)</translation>
    </message>
    <message>
        <source>Active Staking</source>
        <translation>Активные стейки</translation>
    </message>
    <message>
        <source>Unstaking</source>
        <translation>Вывод из стейка</translation>
    </message>
    <message>
        <source>My ANKR Staking</source>
        <translation>Мой стейкинг ANKR</translation>
    </message>
    <message>
        <source>Continue staking</source>
        <translation>Продолжить стейкинг</translation>
    </message>
    <message>
        <source>Stake ANKR</source>
        <translation>Застейкать ANKR</translation>
    </message>
    <message numerus="yes">
        <source>%n can be claimed</source>
        <translation>
            <numerusform>можно забрать: %n</numerusform>
            <numerusform>можно забрать: %n</numerusform>
            <numerusform>можно забрать: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unlocked · %2 locked</source>
        <comment>two amounts</comment>
        <translation>%1 разблокировано · %2 заблокировано</translation>
    </message>
    <message>
        <source>Epoch ends in %1 (%2)</source>
        <comment>a span of time, when it is over</comment>
        <translation>До конца эпохи %1 (%2)</translation>
    </message>
    <message>
        <source>Epoch ends at block %1</source>
        <translation>Эпоха закончится на блоке %1</translation>
    </message>
    <message>
        <source>Epoch %1 ends at block %2</source>
        <translation>Эпоха %1 закончится на блоке %2</translation>
    </message>
    <message>
        <source>A stake with %1 was begun: its approval is done.</source>
        <translation>Начат стейк у %1: разрешение уже дано.</translation>
    </message>
    <message>
        <source>%1 are approved for a stake with %2, and not staked yet.</source>
        <translation>Разрешено для стейка у %2, но ещё не застейкано: %1.</translation>
    </message>
    <message>
        <source>The second step is missing: the tokens are still in the account.</source>
        <translation>Не хватает второго шага: токены всё ещё на аккаунте.</translation>
    </message>
    <message>
        <source>Claim all rewards, %1</source>
        <comment>an amount</comment>
        <translation>Забрать все награды, %1</translation>
    </message>
</context>
<context>
    <name>capstan::StatusCommand</name>
    <message>
        <source>Shows what an account has staked, as the chain says it. Reads only.</source>
        <translation>Показывает, что аккаунт застейкал, по данным блокчейна. Только чтение.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>The account to show.</source>
        <translation>Аккаунт, который нужно показать.</translation>
    </message>
    <message>
        <source>A network file; Ethereum without it.</source>
        <translation>Файл сети; без него — Ethereum.</translation>
    </message>
    <message>
        <source>The node to ask, in place of those of the network file.</source>
        <translation>Нода для запросов, вместо нод из файла сети.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вывести JSON.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Неожиданный аргумент «%1».</translation>
    </message>
    <message>
        <source>--%1 takes one value.</source>
        <translation>У --%1 должно быть одно значение.</translation>
    </message>
    <message>
        <source>--address is missing.</source>
        <translation>Нет --address.</translation>
    </message>
</context>
<context>
    <name>capstan::StepBar</name>
    <message>
        <source>%1: done</source>
        <translation>%1: готово</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: не удалось</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: впереди</translation>
    </message>
</context>
<context>
    <name>capstan::StrengthBar</name>
    <message>
        <source>Several words that don&apos;t belong together are strong and easy to remember.</source>
        <translation>Несколько не связанных друг с другом слов — это стойко и легко запомнить.</translation>
    </message>
</context>
<context>
    <name>capstan::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>capstan::TimelineModel</name>
    <message>
        <source>Node provider</source>
        <translation>Провайдер нод</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Unstaking</source>
        <translation>На выводе</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Разблокировано</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
</context>
<context>
    <name>capstan::TimelinePage</name>
    <message>
        <source>Nothing is staked, and nothing is on its way</source>
        <translation>Ничего не застейкано и ничего нет на выводе</translation>
    </message>
    <message>
        <source>Each stake stands here from its begin to the day that it unlocks, and each unstake to the day that it can be claimed.</source>
        <translation>Здесь показан каждый стейк от начала до дня разблокировки и каждый вывод из стейка до дня, когда его можно забрать.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Добавить в календарь</translation>
    </message>
    <message>
        <source>The same in words, row by row</source>
        <translation>То же словами, строка за строкой</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Шкала времени в виде таблицы</translation>
    </message>
    <message>
        <source>The lines are epochs. Epoch %1 ends %2; what is further away is less exact.</source>
        <translation>Линии — эпохи. Эпоха %1 закончится %2; чем дальше, тем менее точно.</translation>
    </message>
    <message>
        <source>The lines are epochs; now it is epoch %1. How long one takes is not known yet.</source>
        <translation>Линии — эпохи; сейчас эпоха %1. Пока неизвестно, сколько она длится.</translation>
    </message>
    <message>
        <source>A file with what is still to come, for your calendar to open</source>
        <translation>Файл для вашего календаря со всем, что ещё впереди</translation>
    </message>
</context>
<context>
    <name>capstan::TimelineStrip</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>capstan::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>Nothing is staked, and nothing is on its way.</source>
        <translation>Ничего не застейкано и ничего нет на выводе.</translation>
    </message>
    <message>
        <source>One stake or unstake.</source>
        <translation>Один стейк или вывод из стейка.</translation>
    </message>
    <message numerus="yes">
        <source>%n stakes and unstakes. The arrow keys go from one to the next.</source>
        <translation>
            <numerusform>Стейков и выводов из стейка: %n. Клавиши со стрелками переходят от одного к другому.</numerusform>
            <numerusform>Стейков и выводов из стейка: %n. Клавиши со стрелками переходят от одного к другому.</numerusform>
            <numerusform>Стейков и выводов из стейка: %n. Клавиши со стрелками переходят от одного к другому.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a number, how many there are, one of them in words</comment>
        <translation>%1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>capstan::TopBar</name>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Forget the keys until the passphrase is entered again (Ctrl+L)</source>
        <translation>Забыть ключи, пока парольная фраза не введена снова (Ctrl+L)</translation>
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
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Set the nonce and the gas limit by hand</source>
        <translation>Задать nonce и лимит газа вручную</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Лимит газа</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1, задан вручную</translation>
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
        <translation>Неизвестно, что вызывают эти данные. Не подтверждайте то, что не можете прочитать.</translation>
    </message>
    <message>
        <source>There is no data: nothing is called.</source>
        <translation>Данных нет: ничего не вызывается.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>неизвестно (%1)</translation>
    </message>
    <message>
        <source>Call %1 of %2</source>
        <translation>Вызов %1 из %2</translation>
    </message>
    <message>
        <source>ETH sent along</source>
        <translation>Передаваемые ETH</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>Байт: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionDetails</name>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Занимает место</translation>
    </message>
    <message>
        <source>ETH with the network fee</source>
        <translation>ETH с комиссией сети</translation>
    </message>
    <message>
        <source>Worth its fee</source>
        <translation>Окупает комиссию</translation>
    </message>
    <message>
        <source>Leaves your stakes</source>
        <translation>Уходит из ваших стейков</translation>
    </message>
    <message>
        <source>Becomes a stake</source>
        <translation>Становится стейком</translation>
    </message>
    <message>
        <source>The staking contract may take</source>
        <translation>Контракт стейкинга может взять</translation>
    </message>
    <message>
        <source>ANKR token</source>
        <translation>Токен ANKR</translation>
    </message>
    <message>
        <source>ANKR Staking</source>
        <translation>Стейкинг ANKR</translation>
    </message>
    <message>
        <source>%1, a local chain (chain id %2)</source>
        <translation>%1, локальная сеть (ID сети %2)</translation>
    </message>
    <message>
        <source>%1 (chain id %2)</source>
        <translation>%1 (ID сети %2)</translation>
    </message>
    <message>
        <source>To yourself</source>
        <translation>Самому себе</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Контракт</translation>
    </message>
    <message>
        <source>Expected on block %1</source>
        <translation>Ожидается на блоке %1</translation>
    </message>
    <message>
        <source>Simulated on block %1</source>
        <translation>Симулировано на блоке %1</translation>
    </message>
    <message>
        <source>By what the contract said before. Your node can&apos;t say what the transaction does to your balances.</source>
        <translation>По тому, что контракт сообщил раньше. Ваша нода не может определить, как транзакция меняет ваши балансы.</translation>
    </message>
    <message>
        <source>refused by the contract</source>
        <translation>контракт отклоняет</translation>
    </message>
    <message>
        <source>no rewards paid out</source>
        <translation>награды не выплачиваются</translation>
    </message>
    <message>
        <source>nothing comes in or goes out</source>
        <translation>ничего не приходит и не уходит</translation>
    </message>
    <message>
        <source>%1 (not simulated)</source>
        <translation>%1 (не симулировано)</translation>
    </message>
    <message>
        <source>%1 rewards</source>
        <translation>%1 наград</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>−%1, at most</source>
        <translation>−%1, не больше</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>At most %1 wei</source>
        <translation>Не больше %1 wei</translation>
    </message>
    <message>
        <source>while one ETH costs less than %1</source>
        <translation>пока один ETH стоит меньше %1</translation>
    </message>
    <message>
        <source>%1; your rate: %2</source>
        <comment>a sentence, an amount</comment>
        <translation>%1; ваш курс: %2</translation>
    </message>
    <message>
        <source>At that price the network fee, at its most, is as much as this brings.</source>
        <translation>При такой цене комиссия сети, в наибольшем размере, равна тому, что это принесёт.</translation>
    </message>
    <message>
        <source>Stake of epoch %1</source>
        <translation>Стейк эпохи %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>becomes this amount</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1 · locked until %2</source>
        <comment>an amount, a time</comment>
        <translation>%1 · блокировка до %2</translation>
    </message>
    <message>
        <source>nothing from now on</source>
        <translation>с этого момента ничего</translation>
    </message>
    <message>
        <source>%1 · claimable %2</source>
        <translation>%1 · можно забрать %2</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionFees</name>
    <message>
        <source>Slow</source>
        <translation>Медленная</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рыночная</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Быстрая</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Своя</translation>
    </message>
    <message>
        <source>Expected / at most</source>
        <translation>Ожидается / не больше</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Лимит газа</translation>
    </message>
    <message>
        <source>1.6 times what was estimated, so that it lasts when the contract&apos;s state moves before it is mined. Gas that is not used is not paid.</source>
        <translation>В 1,6 раза больше оценки, чтобы хватило, если состояние контракта изменится, прежде чем она попадёт в блок. За неиспользованный газ платить не нужно.</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Комиссия сети</translation>
    </message>
    <message>
        <source>Max fee</source>
        <translation>Макс. комиссия</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Чаевые</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 /</source>
        <translation>%1 /</translation>
    </message>
    <message>
        <source>At most %1 wei</source>
        <translation>Не больше %1 wei</translation>
    </message>
    <message>
        <source>%1 · ~%2 s</source>
        <translation>%1 · ~%2 с</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionHex</name>
    <message>
        <source>Digest that is signed (Keccak-256)</source>
        <translation>Подписываемый хеш (Keccak-256)</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Скопировать хеш</translation>
    </message>
    <message>
        <source>Transaction before it is signed</source>
        <translation>Транзакция до подписи</translation>
    </message>
    <message>
        <source>Copy bytes</source>
        <translation>Скопировать байты</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionRisks</name>
    <message>
        <source>OVERRIDE</source>
        <comment>typed to confirm in spite of a risk; one word in capital letters</comment>
        <translation>РИСКУЮ</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Код раньше</translation>
    </message>
    <message>
        <source>Copy address of the code before</source>
        <translation>Скопировать адрес прежнего кода</translation>
    </message>
    <message>
        <source>Code now</source>
        <translation>Код теперь</translation>
    </message>
    <message>
        <source>Copy address of the code now</source>
        <translation>Скопировать адрес нового кода</translation>
    </message>
    <message>
        <source>What to do: look for the upgrade in the project&apos;s own announcements, by a way you know and not by a link that was sent to you. If nothing is said of it there, reject. Accept it only if the code now is the one that was announced.</source>
        <translation>Что делать: найдите обновление в собственных объявлениях проекта — путём, который вам известен, а не по ссылке, которую вам прислали. Если там о нём ничего не сказано, отклоните. Принимайте, только если код теперь — тот, о котором объявлено.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Accept the new contract code</source>
        <translation>Принять новый код контракта</translation>
    </message>
    <message>
        <source>To confirm it in spite of that, type %1</source>
        <translation>Чтобы всё равно подтвердить, введите %1</translation>
    </message>
</context>
<context>
    <name>capstan::TrayIcon</name>
    <message>
        <source>Open Capstan</source>
        <translation>Открыть Capstan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Capstan: %1</source>
        <comment>what happens next</comment>
        <translation>Capstan: %1</translation>
    </message>
</context>
<context>
    <name>capstan::UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>After several wrong tries there is a wait: %1 s.</source>
        <translation>После нескольких неверных попыток нужно подождать: %1 с.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Парольная фраза неверна.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>Opening the keys…</source>
        <translation>Ключи открываются…</translation>
    </message>
    <message>
        <source>The keys stay locked.</source>
        <translation>Ключи остаются заблокированными.</translation>
    </message>
</context>
<context>
    <name>capstan::UnsignedActions</name>
    <message>
        <source>Show unsigned transaction</source>
        <translation>Показать неподписанную транзакцию</translation>
    </message>
    <message>
        <source>This account is only watched, so that nothing can be signed here. See what an action would do, and copy it to where the key is.</source>
        <translation>За этим аккаунтом только наблюдают, поэтому здесь ничего нельзя подписать. Посмотрите, что сделало бы действие, и скопируйте его туда, где есть ключ.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>opens what it would do</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Show unsigned transaction: %1</source>
        <translation>Показать неподписанную транзакцию: %1</translation>
    </message>
</context>
<context>
    <name>capstan::UnstakePage</name>
    <message>
        <source>Unstake ANKR</source>
        <translation>Вывести ANKR из стейка</translation>
    </message>
    <message>
        <source>Unstake</source>
        <translation>Вывести из стейка</translation>
    </message>
    <message>
        <source>Node Provider</source>
        <translation>Провайдер нод</translation>
    </message>
    <message>
        <source>Copy address of the node provider</source>
        <translation>Скопировать адрес провайдера нод</translation>
    </message>
    <message>
        <source>This account has stakes from before the contract&apos;s upgrade.</source>
        <translation>На этом аккаунте есть стейки, сделанные до обновления контракта.</translation>
    </message>
    <message>
        <source>The figures are what it will have after its upgrade, which its first transaction does by itself.</source>
        <translation>Показано то, что у него будет после обновления, которое его первая транзакция выполнит сама.</translation>
    </message>
    <message>
        <source>Rewards paid out with it</source>
        <translation>Выплата наград</translation>
    </message>
    <message>
        <source>Claimable from</source>
        <translation>Можно забрать</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Местное время</translation>
    </message>
    <message>
        <source>Stops earning</source>
        <translation>Без наград</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Комиссия сети</translation>
    </message>
    <message>
        <source>in ETH; shown before you confirm</source>
        <translation>в ETH; будет показана до подтверждения</translation>
    </message>
    <message>
        <source>Timeline, in epochs</source>
        <translation>Шкала времени, в эпохах</translation>
    </message>
    <message>
        <source>The stakes are still being read.</source>
        <translation>Стейки ещё читаются.</translation>
    </message>
    <message>
        <source>What will happen is shown here as soon as the amount can be unstaked.</source>
        <translation>Здесь будет показано, что произойдёт, как только эту сумму можно будет вывести из стейка.</translation>
    </message>
    <message>
        <source>Unlocked with %1: %2</source>
        <translation>Разблокировано у %1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>≈ %1, at once</source>
        <translation>≈ %1, сразу</translation>
    </message>
    <message>
        <source>epoch %1 · block %2</source>
        <translation>эпоха %1 · блок %2</translation>
    </message>
    <message>
        <source>%1, at the end of epoch %2</source>
        <translation>%1, с конца эпохи %2</translation>
    </message>
    <message>
        <source>Oldest stake, epoch %1</source>
        <translation>Самый старый стейк, эпоха %1</translation>
    </message>
    <message>
        <source>then epoch %1</source>
        <translation>затем эпоха %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>becomes this amount</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>all %1 claimable</source>
        <translation>все %1 можно забрать</translation>
    </message>
    <message>
        <source>%1 claimable</source>
        <translation>%1 можно забрать</translation>
    </message>
    <message>
        <source>%1 if you wait</source>
        <translation>%1, если подождать</translation>
    </message>
    <message>
        <source>Timeline: %1 claimable from epoch %2</source>
        <translation>Шкала времени: %1 можно забрать с эпохи %2</translation>
    </message>
</context>
<context>
    <name>capstan::UnstakingModel</name>
    <message>
        <source>Node provider</source>
        <translation>Провайдер нод</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Claimable</source>
        <translation>Можно забрать</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>epoch %1, block %2</source>
        <translation>эпоха %1, блок %2</translation>
    </message>
    <message>
        <source>epoch %1 to %2</source>
        <translation>эпоха %1–%2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time left, epoch, date</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a span of time that is left</comment>
        <translation>%1, не больше</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a provider, its address</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>capstan::UnstakingView</name>
    <message>
        <source>Unstaked</source>
        <translation>Выведено из стейка</translation>
    </message>
    <message>
        <source>Nothing is on its way back</source>
        <translation>Ничего нет на выводе</translation>
    </message>
    <message>
        <source>After an unstake the ANKR waits here, with the moment it can be claimed. A claim brings it into the account.</source>
        <translation>После вывода из стейка ANKR ждут здесь, с моментом, когда их можно забрать. «Забрать» переводит их на аккаунт.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Добавить в календарь</translation>
    </message>
    <message>
        <source>A file with when it can be claimed, for your calendar to open</source>
        <translation>Файл для вашего календаря с временем, когда можно будет забрать</translation>
    </message>
</context>
<context>
    <name>capstan::UpcomingCard</name>
    <message>
        <source>any moment now</source>
        <translation>с минуты на минуту</translation>
    </message>
    <message>
        <source>with epoch %1</source>
        <translation>с началом эпохи %1</translation>
    </message>
    <message>
        <source>with epoch %1, or up to %2</source>
        <translation>с началом одной из эпох %1–%2</translation>
    </message>
    <message>
        <source>Claimable now</source>
        <translation>Можно забрать сейчас</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <comment>a time</comment>
        <translation>Закончится %1</translation>
    </message>
    <message>
        <source>Claimable %1</source>
        <comment>a time</comment>
        <translation>Можно забрать %1</translation>
    </message>
    <message>
        <source>Unlocks %1</source>
        <comment>a time</comment>
        <translation>Разблокировка %1</translation>
    </message>
    <message>
        <source>%1 at the earliest, %2 at the latest</source>
        <comment>two times</comment>
        <translation>не раньше: %1, не позже: %2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Эпоха %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an amount, a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>an amount, a provider, its address</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is locked, and nothing is on its way.</source>
        <translation>Ничего не заблокировано и ничего нет на выводе.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens My ANKR Staking</source>
        <translation>Открывает «Мой стейкинг ANKR»</translation>
    </message>
</context>
<context>
    <name>capstan::WatchDialog</name>
    <message>
        <source>Watch an address</source>
        <translation>Наблюдать за адресом</translation>
    </message>
    <message>
        <source>Shows the stakes of any address. Without its key nothing can be signed: every action is shown, and disabled.</source>
        <translation>Показывает стейки любого адреса. Без его ключа ничего нельзя подписать: все действия видны, но отключены.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Наблюдать</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Прочитано как</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Введите адрес.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Дайте аккаунту имя.</translation>
    </message>
    <message>
        <source>This address is among your accounts already.</source>
        <translation>Этот адрес уже есть среди ваших аккаунтов.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>capstan::WeakenDialog</name>
    <message>
        <source>Protect the keys less</source>
        <translation>Ослабить защиту ключей</translation>
    </message>
    <message>
        <source>This makes it easier for somebody else at this computer to sign. Only who knows the passphrase may choose it.</source>
        <translation>Так кому-то другому за этим компьютером будет легче подписать. Выбрать это может только тот, кто знает парольную фразу.</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Изменить настройку</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Проверка парольной фразы…</translation>
    </message>
    <message>
        <source>The setting stays as it was.</source>
        <translation>Настройка остаётся прежней.</translation>
    </message>
</context>
<context>
    <name>capstan::WelcomePage</name>
    <message>
        <source>See your stakes, unstake, claim</source>
        <translation>Смотреть стейки, выводить, забирать</translation>
    </message>
    <message>
        <source>Capstan shows what an account has staked with each node provider, when every stake unlocks, and what an unstake will do before you sign it.</source>
        <translation>Capstan показывает, что аккаунт застейкал у каждого провайдера нод, когда разблокируется каждый стейк и, ещё до вашей подписи, что сделает вывод из стейка.</translation>
    </message>
    <message>
        <source>Your key stays here</source>
        <translation>Ваш ключ остаётся здесь</translation>
    </message>
    <message>
        <source>It is encrypted under your passphrase and kept in this system&apos;s keychain. Transactions are signed on this computer, after you have seen what they do.</source>
        <translation>Он шифруется вашей парольной фразой и хранится в системной связке ключей. Транзакции подписываются на этом компьютере, после того как вы увидели, что они делают.</translation>
    </message>
    <message>
        <source>Have a little ETH ready</source>
        <translation>Держите наготове немного ETH</translation>
    </message>
    <message>
        <source>The network takes its fee in ETH, also for unstaking and claiming ANKR.</source>
        <translation>Сеть берёт комиссию в ETH, в том числе за то, чтобы вывести ANKR из стейка и забрать их.</translation>
    </message>
    <message>
        <source>Unstaking takes time</source>
        <translation>Вывод из стейка занимает время</translation>
    </message>
    <message>
        <source>A stake is locked at first; after it is unstaked it waits once more. Each page shows the dates that hold for you.</source>
        <translation>Сначала стейк заблокирован; после вывода из стейка он ждёт ещё раз. На каждой странице показаны даты, которые относятся к вам.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Создать аккаунт</translation>
    </message>
    <message>
        <source>Import account</source>
        <translation>Импортировать аккаунт</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Наблюдать за адресом</translation>
    </message>
    <message>
        <source>Try it on the demo network</source>
        <translation>Попробовать в демо-сети</translation>
    </message>
    <message>
        <source>A recovery phrase, a private key or a keystore file can be imported. Only looking? An address can be watched without any key.</source>
        <translation>Импортировать можно фразу восстановления, приватный ключ или файл keystore. Только посмотреть? За адресом можно наблюдать без всякого ключа.</translation>
    </message>
    <message>
        <source>What Capstan sends to whom</source>
        <translation>Что и кому отправляет Capstan</translation>
    </message>
    <message>
        <source>A proxy, or a node of your own, can be chosen under Settings before you begin.</source>
        <translation>Прокси или собственную ноду можно выбрать в разделе «Настройки», прежде чем начать.</translation>
    </message>
    <message>
        <source>This is the demo network.</source>
        <translation>Это демо-сеть.</translation>
    </message>
    <message>
        <source>A chain on this computer: nothing on it is worth anything. Create an account, or watch one of the chain&apos;s, and go through every step.</source>
        <translation>Сеть на этом компьютере: ничто в ней ничего не стоит. Создайте аккаунт или наблюдайте за одним из аккаунтов этой сети и пройдите каждый шаг.</translation>
    </message>
    <message>
        <source>The demo network is a chain on this computer, with sample stakes that are worth nothing.</source>
        <translation>Демо-сеть — это сеть на этом компьютере с образцами стейков, которые ничего не стоят.</translation>
    </message>
    <message>
        <source>It comes with Capstan&apos;s source code, not with its packages. There, run scripts/demo: it builds Capstan, starts the chain (with anvil and Node.js, which it fetches where they are missing) and opens this window on it, with an account that has stakes to unstake and to claim. What you see here is the real network, and stays untouched by it.</source>
        <translation>Она поставляется с исходным кодом Capstan, а не с его пакетами. Запустите там scripts/demo: он соберёт Capstan, запустит сеть (с anvil и Node.js, которые скачает, если их нет) и откроет в ней это окно с аккаунтом, у которого есть стейки, чтобы вывести их и забрать. То, что вы видите здесь, — настоящая сеть, и она останется нетронутой.</translation>
    </message>
</context>
</TS>
