<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountName</name>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message>
        <source>Giving way</source>
        <translation>Wird verdrängt</translation>
    </message>
    <message>
        <source>%1 has its nonce and is in block %2</source>
        <comment>a transaction, a number</comment>
        <translation>%1 hat ihre Nonce und ist in Block %2</translation>
    </message>
    <message>
        <source>A cancel is on its way: %1</source>
        <translation>Eine Stornierung ist unterwegs: %1</translation>
    </message>
    <message>
        <source>A speed-up is on its way: %1</source>
        <translation>Eine Beschleunigung ist unterwegs: %1</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>No node keeps it; it is sent again</source>
        <translation>Kein Node behält sie; sie wird erneut gesendet</translation>
    </message>
    <message>
        <source>Kept, and sent until a node takes it</source>
        <translation>Aufbewahrt und gesendet, bis ein Node sie annimmt</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>Wartet auf einen Block</translation>
    </message>
    <message>
        <source>%1; 1 node has it</source>
        <translation>%1; 1 Node hat sie</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n nodes have it</source>
        <translation>
            <numerusform>%1; %n Node hat sie</numerusform>
            <numerusform>%1; %n Nodes haben sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Kam zu spät</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>%1 was in a block first</source>
        <comment>a transaction</comment>
        <translation>%1 war zuerst in einem Block</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Replaced by its speed-up</source>
        <translation>Durch Beschleunigung ersetzt</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a transaction</comment>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>Locked until epoch %1</source>
        <translation>Gesperrt bis Epoche %1</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <comment>a time</comment>
        <translation>Gesperrt bis %1</translation>
    </message>
    <message>
        <source>What it cancels can&apos;t happen any more</source>
        <translation>Was sie storniert, kann nicht mehr stattfinden</translation>
    </message>
    <message>
        <source>Cancels: %1</source>
        <translation>Storniert: %1</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>In Block %1</translation>
    </message>
    <message>
        <source>Claimable %1</source>
        <comment>a time</comment>
        <translation>Abholbar ab %1</translation>
    </message>
    <message>
        <source>Claimable from epoch %1</source>
        <translation>Abholbar ab Epoche %1</translation>
    </message>
    <message>
        <source>The contract did not say that it did anything</source>
        <translation>Der Vertrag hat keine Wirkung gemeldet</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>two amounts</comment>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Cancel of an unstake</source>
        <translation>Stornierung: Unstake</translation>
    </message>
    <message>
        <source>Cancel of a claim</source>
        <translation>Stornierung: Abholung</translation>
    </message>
    <message>
        <source>Cancel of a stake</source>
        <translation>Stornierung: Stake</translation>
    </message>
    <message>
        <source>Cancel of an approval</source>
        <translation>Stornierung: Freigabe</translation>
    </message>
    <message>
        <source>Cancel of a reward claim</source>
        <translation>Stornierung: Ertragsabholung</translation>
    </message>
    <message>
        <source>Cancel of a restake</source>
        <translation>Stornierung: Wieder-Staken</translation>
    </message>
    <message>
        <source>Cancel of a send</source>
        <translation>Stornierung: Überweisung</translation>
    </message>
    <message>
        <source>Cancel of an upgrade</source>
        <translation>Stornierung: Upgrade</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>Unstake from %1</source>
        <comment>a provider</comment>
        <translation>Unstake bei %1</translation>
    </message>
    <message>
        <source>Claim from %1</source>
        <comment>a provider</comment>
        <translation>Abholung bei %1</translation>
    </message>
    <message>
        <source>Stake with %1</source>
        <comment>a provider</comment>
        <translation>Stake bei %1</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Freigabe widerrufen</translation>
    </message>
    <message>
        <source>Approval for staking</source>
        <translation>Freigabe für Staking</translation>
    </message>
    <message>
        <source>Claim rewards from %1</source>
        <comment>a provider</comment>
        <translation>Ertragsabholung bei %1</translation>
    </message>
    <message>
        <source>Claim all rewards</source>
        <translation>Abholung aller Erträge</translation>
    </message>
    <message>
        <source>Restake with %1</source>
        <comment>a provider</comment>
        <translation>Wieder-Staken bei %1</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <comment>an address</comment>
        <translation>Überweisung an %1</translation>
    </message>
    <message>
        <source>Upgrade account</source>
        <translation>Konto-Upgrade</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The contract refused it</source>
        <translation>Der Vertrag hat sie abgelehnt</translation>
    </message>
    <message>
        <source>Cancel of %1</source>
        <comment>an action</comment>
        <translation>Stornierung: %1</translation>
    </message>
    <message>
        <source>Speed up %1</source>
        <comment>an action</comment>
        <translation>Beschleunigen: %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <comment>an action</comment>
        <translation>Stornieren: %1</translation>
    </message>
    <message>
        <source>Details of the speed-up of %1</source>
        <comment>an action</comment>
        <translation>Details der Beschleunigung: %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <comment>an action</comment>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Sends the same once more, with the same nonce and a higher fee. Only one of the two can happen, and either may get into a block first.</source>
        <translation>Sendet dasselbe noch einmal, mit derselben Nonce und höherer Gebühr. Nur eine der beiden Transaktionen kann stattfinden, und jede von beiden kann zuerst in einen Block kommen.</translation>
    </message>
    <message>
        <source>Sends nothing to yourself, with the same nonce and a higher fee. If it gets into a block first, this transaction can&apos;t happen any more; but either may be first, and a network fee is paid for the one that is.</source>
        <translation>Sendet 0 ETH an das eigene Konto, mit derselben Nonce und höherer Gebühr. Kommt das zuerst in einen Block, kann diese Transaktion nicht mehr stattfinden; aber jede von beiden kann die erste sein, und für diese wird eine Netzwerkgebühr bezahlt.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>1 transaction waits</source>
        <translation>1 Transaktion wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions wait</source>
        <translation>
            <numerusform>%n Transaktion wartet</numerusform>
            <numerusform>%n Transaktionen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>That one was not sent from this computer</source>
        <translation>Die andere wurde nicht von diesem Computer gesendet</translation>
    </message>
</context>
<context>
    <name>AdvancedText</name>
    <message>
        <source>%1: that is more than there can be.</source>
        <translation>%1: Das ist mehr, als es geben kann.</translation>
    </message>
    <message>
        <source>%1 needs a whole number, in digits only.</source>
        <translation>%1 braucht eine ganze Zahl, nur aus Ziffern.</translation>
    </message>
    <message>
        <source>It takes another transaction&apos;s place, so its nonce can only be %1.</source>
        <translation>Sie ersetzt eine andere Transaktion, darum kann ihre Nonce nur %1 sein.</translation>
    </message>
    <message>
        <source>That nonce is used up: a transaction with it is in a block. The first that can be used is %1.</source>
        <translation>Diese Nonce ist verbraucht: Eine Transaktion damit ist in einem Block. Die erste verwendbare ist %1.</translation>
    </message>
    <message>
        <source>A transaction with that nonce waits already. To take its place, use Speed up or Cancel under Activity.</source>
        <translation>Eine Transaktion mit dieser Nonce wartet schon. Um sie zu ersetzen, „Beschleunigen“ oder „Stornieren“ unter „Aktivität“ verwenden.</translation>
    </message>
    <message>
        <source>At most %1: nodes keep no more than %2 transactions of an account waiting.</source>
        <translation>Höchstens %1: Nodes behalten nicht mehr als %2 wartende Transaktionen eines Kontos.</translation>
    </message>
    <message>
        <source>A transfer without data uses exactly %1 gas.</source>
        <translation>Eine Überweisung ohne Daten verbraucht genau %1 Gas.</translation>
    </message>
    <message>
        <source>At least %1 gas, as estimated: with less it would fail, and the fee would be lost.</source>
        <translation>Mindestens %1 Gas, wie geschätzt: Mit weniger würde sie scheitern, und die Gebühr wäre verloren.</translation>
    </message>
    <message>
        <source>At most %1 gas: the network takes no transaction with more (EIP-7825).</source>
        <translation>Höchstens %1 Gas: Das Netzwerk nimmt keine Transaktion mit mehr an (EIP-7825).</translation>
    </message>
    <message>
        <source>The next nonce is %1; above it, the transaction waits for those between.</source>
        <translation>Die nächste Nonce ist %1; mit einer höheren wartet die Transaktion auf die dazwischen.</translation>
    </message>
    <message>
        <source>Gas: from %1, as estimated, to %2.</source>
        <translation>Gas: von %1, wie geschätzt, bis %2.</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>“%1” can mean %2 or %3. Which one?</source>
        <translation>„%1“ kann %2 oder %3 bedeuten. Was ist gemeint?</translation>
    </message>
    <message>
        <source>Leave out grouping marks: %1</source>
        <translation>Tausendertrennzeichen weglassen: %1</translation>
    </message>
    <message>
        <source>At most %1 decimals: the contract counts no finer.</source>
        <translation>Höchstens %1 Nachkommastellen: Der Vertrag rechnet nicht feiner.</translation>
    </message>
    <message>
        <source>That is more than there can be.</source>
        <translation>Das ist mehr, als es geben kann.</translation>
    </message>
    <message>
        <source>Not an amount: digits only, with “.” for decimals.</source>
        <translation>Kein Betrag: nur Ziffern, mit „.“ als Dezimalzeichen.</translation>
    </message>
    <message>
        <source>Not an amount: digits only, with “%1” or “.” for decimals.</source>
        <translation>Kein Betrag: nur Ziffern, mit „%1“ oder „.“ als Dezimalzeichen.</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>unknown</source>
        <comment>the yearly rate</comment>
        <translation>unbekannt</translation>
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
        <translation>Demo auf einer lokalen Chain. Das Konto ist ein veröffentlichter Entwicklungsschlüssel, für diesen Lauf im Arbeitsspeicher gehalten: Es ist nichts wert, nie etwas dorthin senden. Seine Passphrase ist „%1“.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>BookFileText</name>
    <message>
        <source>Its address is missing, not an address, or in the file twice.</source>
        <translation>Die Adresse fehlt, ist keine Adresse oder steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>Its name is missing, too long, or has characters that can&apos;t be seen.</source>
        <translation>Der Name fehlt, ist zu lang oder hat unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Its label is missing, too long, or has characters that can&apos;t be seen.</source>
        <translation>Die Bezeichnung fehlt, ist zu lang oder hat unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Its note is too long, or has characters that can&apos;t be seen.</source>
        <translation>Die Notiz ist zu lang oder hat unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>It is not an address book of this program.</source>
        <translation>Es ist kein Adressbuch dieses Programms.</translation>
    </message>
    <message>
        <source>It is of a version that this program does not know.</source>
        <translation>Dieses Programm kennt die Version der Datei nicht.</translation>
    </message>
    <message>
        <source>It is of another network.</source>
        <translation>Es gehört zu einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>It has no list of entries.</source>
        <translation>Es hat keine Liste von Einträgen.</translation>
    </message>
    <message>
        <source>What it says of node providers is no list.</source>
        <translation>Die Angabe zu Node-Providern ist keine Liste.</translation>
    </message>
    <message>
        <source>It has a field that does not belong there.</source>
        <translation>Es hat ein Feld, das nicht hineingehört.</translation>
    </message>
    <message>
        <source>The file has more than %1 entries.</source>
        <translation>Die Datei hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>The file is larger than an address book can be.</source>
        <translation>Die Datei ist größer, als ein Adressbuch sein kann.</translation>
    </message>
    <message>
        <source>The file is not valid JSON, from byte %1 on.</source>
        <translation>Die Datei ist ab Byte %1 kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Entry %1 can&apos;t be taken (%2). %3</source>
        <comment>a number, a field, why</comment>
        <translation>Eintrag %1 kann nicht übernommen werden (%2). %3</translation>
    </message>
    <message>
        <source>The file can&apos;t be taken (%1). %2</source>
        <comment>a field, why</comment>
        <translation>Die Datei kann nicht übernommen werden (%1). %2</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>With epoch %1, block %2.</source>
        <translation>Mit Epoche %1, Block %2.</translation>
    </message>
    <message>
        <source>With epoch %1 at the earliest and %2 at the latest.</source>
        <translation>Frühestens mit Epoche %1, spätestens mit %2.</translation>
    </message>
    <message>
        <source>%1
The time is an estimate from the pace of blocks: not before %2 (UTC) and not after %3 (UTC). The alarm is at its end.</source>
        <comment>epochs, two moments</comment>
        <translation>%1
Die Zeit ist aus dem Blocktempo geschätzt: nicht vor %2 (UTC) und nicht nach %3 (UTC). Die Erinnerung kommt am Ende dieser Spanne.</translation>
    </message>
    <message>
        <source>Claim %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>%1 bei %2 abholen</translation>
    </message>
    <message>
        <source>%1 with %2 unlock</source>
        <comment>an amount, a provider</comment>
        <translation>%1 bei %2 werden frei</translation>
    </message>
    <message>
        <source>How long an epoch takes is not known yet.</source>
        <translation>Wie lange eine Epoche dauert, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No unstake is waiting.</source>
        <translation>Kein Unstake wartet.</translation>
    </message>
    <message>
        <source>Nothing is locked or waiting.</source>
        <translation>Nichts ist gesperrt oder wartet.</translation>
    </message>
</context>
<context>
    <name>ConfirmText</name>
    <message>
        <source>nothing</source>
        <comment>what balances change by</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Reading the chain again…</source>
        <translation>Die Chain wird erneut gelesen…</translation>
    </message>
    <message>
        <source>Not ready yet.</source>
        <translation>Noch nicht bereit.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Wird signiert…</translation>
    </message>
    <message>
        <source>Writing it down before it is sent…</source>
        <translation>Wird vor dem Senden aufgezeichnet…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>EpochText</name>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message numerus="yes">
        <source>%1 epochs</source>
        <translation>
            <numerusform>%1 Epoche</numerusform>
            <numerusform>%1 Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a number, a number of epochs</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <comment>two spans of time</comment>
        <translation>etwa %1 bis %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a span of time</comment>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>This is not hexadecimal: 0x and an even number of the digits 0–9 and a–f.</source>
        <translation>Das ist nicht hexadezimal: 0x und eine gerade Anzahl der Zeichen 0–9 und a–f.</translation>
    </message>
    <message>
        <source>This does not have the right length.</source>
        <translation>Das hat nicht die richtige Länge.</translation>
    </message>
    <message>
        <source>This is not an address: 0x and 40 hexadecimal digits.</source>
        <translation>Das ist keine Adresse: 0x und 40 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The address&apos;s upper and lower case letters do not match its checksum: a character is wrong.</source>
        <translation>Groß- und Kleinbuchstaben der Adresse passen nicht zu ihrer Prüfsumme: Ein Zeichen ist falsch.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is not a number: “%1” does not belong there.</source>
        <translation>Das ist keine Zahl: „%1“ gehört nicht hinein.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Die Zahl liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>The amount can be read in more than one way. Leave out grouping marks.</source>
        <translation>Der Betrag lässt sich verschieden lesen. Tausendertrennzeichen weglassen.</translation>
    </message>
    <message>
        <source>The amount can be read as %1 or as %2. Leave out grouping marks.</source>
        <translation>Der Betrag lässt sich als %1 oder als %2 lesen. Tausendertrennzeichen weglassen.</translation>
    </message>
    <message>
        <source>The amount has more decimals than can be used.</source>
        <translation>Der Betrag hat mehr Nachkommastellen als verwendbar.</translation>
    </message>
    <message>
        <source>Encoded data is damaged (RLP).</source>
        <translation>Kodierte Daten sind beschädigt (RLP).</translation>
    </message>
    <message>
        <source>A contract&apos;s reply can&apos;t be read.</source>
        <translation>Die Antwort eines Vertrags ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A contract&apos;s reply can&apos;t be read (%1).</source>
        <translation>Die Antwort eines Vertrags ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>This is not valid JSON (%1).</source>
        <translation>Das ist kein gültiges JSON (%1).</translation>
    </message>
    <message>
        <source>A reply lacks something or holds something of the wrong kind.</source>
        <translation>In einer Antwort fehlt etwas, oder etwas darin ist von falscher Art.</translation>
    </message>
    <message>
        <source>A reply lacks “%1” or holds something of the wrong kind there.</source>
        <translation>In einer Antwort fehlt „%1“, oder es ist von falscher Art.</translation>
    </message>
    <message>
        <source>It is larger than can be accepted.</source>
        <translation>Es ist größer als zulässig.</translation>
    </message>
    <message>
        <source>It is larger than can be accepted (%1).</source>
        <translation>Es ist größer als zulässig (%1).</translation>
    </message>
    <message>
        <source>The transaction is not valid.</source>
        <translation>Die Transaktion ist nicht gültig.</translation>
    </message>
    <message>
        <source>The transaction is not valid (%1).</source>
        <translation>Die Transaktion ist nicht gültig (%1).</translation>
    </message>
    <message>
        <source>A word of the recovery phrase is not on the list.</source>
        <translation>Ein Wort der Wiederherstellungsphrase steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>Word %1 is not on the list.</source>
        <translation>Wort %1 steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>All words are on the list, but they don&apos;t belong together: one may be another, or the order is wrong.</source>
        <translation>Alle Wörter stehen auf der Liste, gehören aber nicht zusammen: Vielleicht ist eines ein anderes, oder die Reihenfolge stimmt nicht.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read.</source>
        <translation>Eine Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>Die Datei „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A file can&apos;t be written.</source>
        <translation>Eine Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). It stays as it was. The disk may be full, or writing there is not allowed.</source>
        <translation>Die Datei kann nicht geschrieben werden (%1). Sie bleibt, wie sie war. Vielleicht ist der Datenträger voll, oder das Schreiben ist dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>The network file can&apos;t be used.</source>
        <translation>Die Netzwerkdatei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The network file can&apos;t be used: its field “%1” is wrong or missing.</source>
        <translation>Die Netzwerkdatei ist nicht verwendbar: Das Feld „%1“ ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>The node can&apos;t be reached.</source>
        <translation>Der Node ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The node can&apos;t be reached (%1).</source>
        <translation>Der Node ist nicht erreichbar (%1).</translation>
    </message>
    <message>
        <source>The connection to the node could not be secured. A system clock that is wrong is a common cause.</source>
        <translation>Die Verbindung zum Node konnte nicht gesichert werden. Eine falsche Systemuhr ist eine häufige Ursache.</translation>
    </message>
    <message>
        <source>The connection to the node could not be secured (%1). A system clock that is wrong is a common cause.</source>
        <translation>Die Verbindung zum Node konnte nicht gesichert werden (%1). Eine falsche Systemuhr ist eine häufige Ursache.</translation>
    </message>
    <message>
        <source>The node refused the request.</source>
        <translation>Der Node hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The node refused the request (HTTP status %1).</source>
        <translation>Der Node hat die Anfrage abgelehnt (HTTP-Status %1).</translation>
    </message>
    <message>
        <source>The node wants fewer requests. It is asked again later.</source>
        <translation>Der Node will weniger Anfragen. Er wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>The node wants fewer requests. It is asked again after %1 s.</source>
        <translation>Der Node will weniger Anfragen. Er wird nach %1 s wieder gefragt.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Die Antwort kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>None of the network&apos;s nodes answers.</source>
        <translation>Keiner der Nodes des Netzwerks antwortet.</translation>
    </message>
    <message>
        <source>None of the network&apos;s nodes answers. The last problem: %1</source>
        <translation>Keiner der Nodes des Netzwerks antwortet. Das letzte Problem: %1</translation>
    </message>
    <message>
        <source>The node reported an error.</source>
        <translation>Der Node hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The node reported an error (%1): %2</source>
        <translation>Der Node hat einen Fehler gemeldet (%1): %2</translation>
    </message>
    <message>
        <source>The node serves another chain than the network file names.</source>
        <translation>Der Node bedient eine andere Chain, als die Netzwerkdatei nennt.</translation>
    </message>
    <message>
        <source>The node serves another chain (chain id %1) than the network file names.</source>
        <translation>Der Node bedient eine andere Chain (Chain-ID %1), als die Netzwerkdatei nennt.</translation>
    </message>
    <message>
        <source>There is no contract at an address that the network file names.</source>
        <translation>An einer Adresse, die die Netzwerkdatei nennt, ist kein Vertrag.</translation>
    </message>
    <message>
        <source>There is no contract at %1, which the network file names.</source>
        <translation>An %1 aus der Netzwerkdatei ist kein Vertrag.</translation>
    </message>
    <message>
        <source>The staking contract works with another contract than the network file names. What it says is not used; check the network&apos;s contract addresses.</source>
        <translation>Der Staking-Vertrag arbeitet mit einem anderen Vertrag, als die Netzwerkdatei nennt. Was er sagt, wird nicht verwendet; die Vertragsadressen des Netzwerks prüfen.</translation>
    </message>
    <message>
        <source>The staking contract works with %1, not with what the network file names. What it says is not used; check the network&apos;s contract addresses.</source>
        <translation>Der Staking-Vertrag arbeitet mit %1, nicht mit dem, was die Netzwerkdatei nennt. Was er sagt, wird nicht verwendet; die Vertragsadressen des Netzwerks prüfen.</translation>
    </message>
    <message>
        <source>The staking contract&apos;s code was replaced. Nothing is signed until you have looked into it.</source>
        <translation>Der Code des Staking-Vertrags wurde ersetzt. Nichts wird signiert, bis Sie das geprüft haben.</translation>
    </message>
    <message>
        <source>The staking contract&apos;s code was replaced: %1 became %2. Nothing is signed until you have looked into it.</source>
        <translation>Der Code des Staking-Vertrags wurde ersetzt: Aus %1 wurde %2. Nichts wird signiert, bis Sie das geprüft haben.</translation>
    </message>
    <message>
        <source>The contract refuses this.</source>
        <translation>Der Vertrag lehnt das ab.</translation>
    </message>
    <message>
        <source>The contract refuses this: %1</source>
        <translation>Der Vertrag lehnt das ab: %1</translation>
    </message>
    <message>
        <source>The chain moved on while it was read. It is read again.</source>
        <translation>Die Chain ist beim Lesen weitergelaufen. Sie wird erneut gelesen.</translation>
    </message>
    <message>
        <source>What the nodes say contradicts itself, so that none of it can be relied on. Try again, or look at your nodes.</source>
        <translation>Die Angaben der Nodes widersprechen sich, sodass auf keine davon Verlass ist. Erneut versuchen oder die Nodes prüfen.</translation>
    </message>
    <message>
        <source>What the nodes say contradicts itself (%1), so that none of it can be relied on. Try again, or look at your nodes.</source>
        <translation>Die Angaben der Nodes widersprechen sich (%1), sodass auf keine davon Verlass ist. Erneut versuchen oder die Nodes prüfen.</translation>
    </message>
    <message>
        <source>There is no keychain on this system where a key could be kept. On Linux, start a Secret Service such as GNOME Keyring or KWallet.</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund, der einen Schlüssel aufbewahren könnte. Unter Linux einen Secret Service wie GNOME Keyring oder KWallet starten.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Ihn entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access. Allow it for Capstan, and try again.</source>
        <translation>Der Schlüsselbund des Systems hat den Zugriff verweigert. Den Zugriff für Capstan erlauben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The key is not where it was put: the keychain or the files no longer have it. With the recovery phrase or private key at hand, remove the account and import it again.</source>
        <translation>Der Schlüssel ist nicht dort, wo er abgelegt wurde: Schlüsselbund oder Dateien haben ihn nicht mehr. Wenn Wiederherstellungsphrase oder privater Schlüssel zur Hand sind, das Konto entfernen und neu importieren.</translation>
    </message>
    <message>
        <source>What is kept of the key is not what was put there. It is not used. With the recovery phrase or private key at hand, remove the account and import it again.</source>
        <translation>Der aufbewahrte Schlüssel ist nicht mehr der, der dort abgelegt wurde. Er wird nicht verwendet. Wenn Wiederherstellungsphrase oder privater Schlüssel zur Hand sind, das Konto entfernen und neu importieren.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to sign.</source>
        <translation>Die Wallet ist gesperrt. Zum Signieren entsperren.</translation>
    </message>
    <message>
        <source>This is not a private key.</source>
        <translation>Das ist kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed. Nothing was signed.</source>
        <translation>Ein kryptografischer Vorgang ist fehlgeschlagen. Es wurde nichts signiert.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed (%1). Nothing was signed.</source>
        <translation>Ein kryptografischer Vorgang ist fehlgeschlagen (%1). Es wurde nichts signiert.</translation>
    </message>
    <message>
        <source>The wallet&apos;s database can&apos;t be used. The disk may be full, or another program may be using the file. See to that, and try again.</source>
        <translation>Die Datenbank der Wallet ist nicht verwendbar. Vielleicht ist der Datenträger voll, oder ein anderes Programm benutzt die Datei. Das beheben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The wallet&apos;s database can&apos;t be used (%1). The disk may be full, or another program may be using the file. See to that, and try again.</source>
        <translation>Die Datenbank der Wallet ist nicht verwendbar (%1). Vielleicht ist der Datenträger voll, oder ein anderes Programm benutzt die Datei. Das beheben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The wallet&apos;s database was written by a newer version of this program. Start that version, or a newer one.</source>
        <translation>Die Datenbank der Wallet wurde von einer neueren Version dieses Programms geschrieben. Diese oder eine noch neuere Version starten.</translation>
    </message>
    <message>
        <source>The wallet is open in another window already. Go on there, or quit it there first.</source>
        <translation>Die Wallet ist schon in einem anderen Fenster offen. Dort weitermachen oder sie dort zuerst beenden.</translation>
    </message>
    <message>
        <source>The wallet is open in another window already (process %1). Go on there, or quit it there first.</source>
        <translation>Die Wallet ist schon in einem anderen Fenster offen (Prozess %1). Dort weitermachen oder sie dort zuerst beenden.</translation>
    </message>
    <message>
        <source>The transaction changed after it was shown. Nothing was signed; look at it again.</source>
        <translation>Die Transaktion hat sich nach dem Anzeigen geändert. Es wurde nichts signiert; noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The network fee is above the limit of what this wallet pays.</source>
        <translation>Die Netzwerkgebühr liegt über der Grenze dessen, was diese Wallet zahlt.</translation>
    </message>
    <message>
        <source>There is not enough ETH in the account to pay the network fee.</source>
        <translation>Im Konto ist nicht genug ETH für die Netzwerkgebühr.</translation>
    </message>
    <message>
        <source>There is nothing to claim.</source>
        <translation>Es gibt nichts abzuholen.</translation>
    </message>
    <message>
        <source>The rewards are too small to restake. Nothing was signed; they go on growing, and can be claimed.</source>
        <translation>Die Erträge sind zu klein, um sie wieder zu staken. Es wurde nichts signiert; sie wachsen weiter und können abgeholt werden.</translation>
    </message>
    <message>
        <source>There is nothing to upgrade in this account.</source>
        <translation>Für dieses Konto steht kein Upgrade an.</translation>
    </message>
    <message>
        <source>The staking contract may not take that much ANKR yet. Nothing was signed; approve it first.</source>
        <translation>Der Staking-Vertrag darf noch nicht so viele ANKR nehmen. Es wurde nichts signiert; zuerst freigeben.</translation>
    </message>
    <message>
        <source>The staking contract may take just that much already. Nothing was signed.</source>
        <translation>Der Staking-Vertrag darf schon genau so viel nehmen. Es wurde nichts signiert.</translation>
    </message>
    <message>
        <source>This node provider is not active. Nothing was signed; choose an active one.</source>
        <translation>Dieser Node-Provider ist nicht aktiv. Es wurde nichts signiert; einen aktiven wählen.</translation>
    </message>
    <message>
        <source>Nothing can be sent there: it would be lost, or be where it was. Nothing was signed; check the address.</source>
        <translation>Dorthin kann nichts gesendet werden: Es wäre verloren oder bliebe, wo es war. Es wurde nichts signiert; die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Another transaction of this account is in the way. Under Activity you can see how far it is.</source>
        <translation>Eine andere Transaktion dieses Kontos ist im Weg. Unter „Aktivität“ ist zu sehen, wie weit sie ist.</translation>
    </message>
    <message>
        <source>What the node says does not fit the transaction that it was asked about. It is not used.</source>
        <translation>Die Antwort des Nodes passt nicht zu der Transaktion, nach der gefragt wurde. Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>This is not supported (%1).</source>
        <translation>Das wird nicht unterstützt (%1).</translation>
    </message>
    <message>
        <source>What was just written to the keychain or the files could not be read back. It is not used, and the keys are kept as before. Try again.</source>
        <translation>Was gerade in den Schlüsselbund oder die Dateien geschrieben wurde, war nicht zurückzulesen. Es wird nicht verwendet, und die Schlüssel bleiben aufbewahrt wie bisher. Erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>FeeText</name>
    <message>
        <source>“%1” can mean %2 or %3. Leave out grouping marks.</source>
        <translation>„%1“ kann %2 oder %3 bedeuten. Tausendertrennzeichen weglassen.</translation>
    </message>
    <message>
        <source>Leave out grouping marks.</source>
        <translation>Tausendertrennzeichen weglassen.</translation>
    </message>
    <message>
        <source>At most %1 decimals: there is nothing finer than a wei.</source>
        <translation>Höchstens %1 Nachkommastellen: Feiner als ein Wei gibt es nichts.</translation>
    </message>
    <message>
        <source>That is more than there can be.</source>
        <translation>Das ist mehr, als es geben kann.</translation>
    </message>
    <message>
        <source>Both fields need a number.</source>
        <translation>Beide Felder brauchen eine Zahl.</translation>
    </message>
    <message>
        <source>Not a number: digits only, with “%1” for decimals.</source>
        <translation>Keine Zahl: nur Ziffern, mit „%1“ als Dezimalzeichen.</translation>
    </message>
    <message>
        <source>The tip is a part of the max fee, so it can&apos;t be more than that.</source>
        <translation>Das Trinkgeld ist ein Teil der Höchstgebühr und kann darum nicht höher sein.</translation>
    </message>
    <message>
        <source>To take an earlier transaction&apos;s place it has to pay an eighth more than that one: a max fee of %1 and a tip of %2, at least.</source>
        <translation>Um eine frühere Transaktion zu ersetzen, muss sie ein Achtel mehr zahlen als diese: eine Höchstgebühr von mindestens %1 und ein Trinkgeld von mindestens %2.</translation>
    </message>
    <message>
        <source>Nodes don&apos;t pass on a tip under %1.</source>
        <translation>Nodes geben nichts mit einem Trinkgeld unter %1 weiter.</translation>
    </message>
    <message>
        <source>The next block takes nothing under a max fee of %1: the transaction would be stuck.</source>
        <translation>Der nächste Block nimmt nichts unter einer Höchstgebühr von %1: Die Transaktion bliebe hängen.</translation>
    </message>
    <message>
        <source>That is more than ten times the fast fee, most likely a slip: a max fee of %1 and a tip of %2, at most.</source>
        <translation>Das ist mehr als das Zehnfache der schnellen Gebühr, wohl ein Versehen: eine Höchstgebühr von höchstens %1 und ein Trinkgeld von höchstens %2.</translation>
    </message>
    <message>
        <source>Max fee %1 to %2 gwei, of which the tip is %3 to %4 gwei. What the block does not need of the max fee is not paid.</source>
        <translation>Höchstgebühr %1 bis %2 gwei, davon Trinkgeld %3 bis %4 gwei. Was der Block von der Höchstgebühr nicht braucht, wird nicht bezahlt.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Claim</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Stake</translation>
    </message>
    <message>
        <source>Unstake</source>
        <translation>Unstake</translation>
    </message>
    <message>
        <source>Claim of unstaked</source>
        <translation>Abholung nach Unstake</translation>
    </message>
    <message>
        <source>Reward claim</source>
        <translation>Ertragsabholung</translation>
    </message>
    <message>
        <source>Rewards with unstake</source>
        <translation>Erträge bei Unstake</translation>
    </message>
    <message>
        <source>Restake</source>
        <translation>Wieder-Staken</translation>
    </message>
    <message>
        <source>Claim with rewards</source>
        <translation>Abholung mit Erträgen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an action, an amount, a provider</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Reading what is kept on this computer.</source>
        <translation>Gelesen wird, was auf diesem Computer aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Stopped. What was read so far is kept and shown.</source>
        <translation>Angehalten. Was bisher gelesen wurde, bleibt erhalten und wird gezeigt.</translation>
    </message>
    <message>
        <source>Looking for what is new.</source>
        <translation>Suche nach Neuem.</translation>
    </message>
    <message>
        <source>Reading the chain, newest first: %1 % of the blocks.</source>
        <translation>Die Chain wird gelesen, das Neueste zuerst: %1 % der Blöcke.</translation>
    </message>
    <message>
        <source>Reading fees: %1 transactions so far.</source>
        <translation>Gebühren werden gelesen: bisher %1 Transaktionen.</translation>
    </message>
    <message>
        <source>It is shown at the transaction&apos;s first line, or another account paid it.</source>
        <translation>Sie steht bei der ersten Zeile der Transaktion, oder ein anderes Konto hat sie bezahlt.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>The key is encrypted under a passphrase and kept in this system&apos;s keychain. It never leaves this computer.</source>
        <translation>Der Schlüssel wird mit einer Passphrase verschlüsselt und im Schlüsselbund dieses Systems aufbewahrt. Er verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>The key is encrypted under a passphrase and kept in files of this profile. It never leaves this computer.</source>
        <translation>Der Schlüssel wird mit einer Passphrase verschlüsselt und in Dateien dieses Profils aufbewahrt. Er verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>The key is encrypted under a passphrase and kept in memory: it is gone when Capstan is closed.</source>
        <translation>Der Schlüssel wird mit einer Passphrase verschlüsselt und im Arbeitsspeicher gehalten: Er ist weg, wenn Capstan geschlossen wird.</translation>
    </message>
    <message>
        <source>In this system&apos;s keychain, encrypted under your passphrase</source>
        <translation>Im Schlüsselbund dieses Systems, mit Ihrer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <source>In files of this profile, encrypted under your passphrase</source>
        <translation>In Dateien dieses Profils, mit Ihrer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <source>In memory, until Capstan is closed</source>
        <translation>Im Arbeitsspeicher, bis Capstan geschlossen wird</translation>
    </message>
    <message>
        <source>Whoever can copy the profile&apos;s folder, from this computer or from a backup of it, can try passphrases on the files for as long as they like. Only a strong passphrase stands against that.</source>
        <translation>Wer den Ordner des Profils kopieren kann, von diesem Computer oder aus einer Sicherung, kann an den Dateien beliebig lange Passphrasen ausprobieren. Nur eine starke Passphrase hält dem stand.</translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation>nur beobachtet</translation>
    </message>
    <message>
        <source>recovery phrase · %1</source>
        <translation>Wiederherstellungsphrase · %1</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>key in a file</source>
        <translation>Schlüssel in einer Datei</translation>
    </message>
    <message>
        <source>key in memory</source>
        <translation>Schlüssel im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Standard (BIP-44): most wallets</source>
        <translation>Standard (BIP-44): die meisten Wallets</translation>
    </message>
    <message>
        <source>Ledger Live</source>
        <translation>Ledger Live</translation>
    </message>
    <message>
        <source>Legacy: older Ledger programs, MyEtherWallet</source>
        <translation>Legacy: ältere Ledger-Programme, MyEtherWallet</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access. Allow it for Capstan, and try again.</source>
        <translation>Der Schlüsselbund des Systems hat den Zugriff verweigert. Den Zugriff für Capstan erlauben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer in time. It may be asking something in a window of its own: answer it there, and try again.</source>
        <translation>Der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet. Vielleicht fragt er etwas in einem eigenen Fenster: Dort antworten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keys were locked meanwhile.</source>
        <translation>Die Schlüssel wurden inzwischen gesperrt.</translation>
    </message>
    <message>
        <source>The key of %1 is not where it was put. With its recovery phrase or private key at hand, remove that account and import it again.</source>
        <translation>Der Schlüssel von %1 ist nicht dort, wo er abgelegt wurde. Wenn Wiederherstellungsphrase oder privater Schlüssel zur Hand sind, dieses Konto entfernen und neu importieren.</translation>
    </message>
    <message>
        <source>What is kept of the key of %1 is not what was put there. It is not used. With its recovery phrase or private key at hand, remove that account and import it again.</source>
        <translation>Der aufbewahrte Schlüssel von %1 ist nicht mehr der, der dort abgelegt wurde. Er wird nicht verwendet. Wenn Wiederherstellungsphrase oder privater Schlüssel zur Hand sind, dieses Konto entfernen und neu importieren.</translation>
    </message>
    <message>
        <source>This account is among your accounts already.</source>
        <translation>Dieses Konto ist schon unter Ihren Konten.</translation>
    </message>
    <message>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words; these are %1.</source>
        <translation>Eine Wiederherstellungsphrase hat 12, 15, 18, 21 oder 24 Wörter; dies sind %1.</translation>
    </message>
    <message>
        <source>The phrase&apos;s passphrase is too long.</source>
        <translation>Die Passphrase der Phrase ist zu lang.</translation>
    </message>
    <message>
        <source>Wrong password or damaged file: it does not open.</source>
        <translation>Falsches Passwort oder beschädigte Datei: Sie lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file opens, but its key belongs to another address than it claims. It is not used.</source>
        <translation>Die Datei lässt sich öffnen, aber ihr Schlüssel gehört zu einer anderen Adresse, als sie angibt. Er wird nicht verwendet.</translation>
    </message>
    <message>
        <source>This is not a keystore file.</source>
        <translation>Das ist keine Keystore-Datei.</translation>
    </message>
    <message>
        <source>This is not a keystore file, or it is damaged (%1).</source>
        <translation>Das ist keine Keystore-Datei, oder sie ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>This is not a keystore file: it is too large.</source>
        <translation>Das ist keine Keystore-Datei: Sie ist zu groß.</translation>
    </message>
    <message>
        <source>This keystore file is of a kind that Capstan does not read (%1).</source>
        <translation>Diese Art von Keystore-Datei liest Capstan nicht (%1).</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than any wallet&apos;s file does (%1). It is not opened.</source>
        <translation>Die Datei verlangt mehr Speicher oder Zeit als die Datei irgendeiner Wallet (%1). Sie wird nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>KnownAddressText</name>
    <message>
        <source>your account %1</source>
        <comment>a name</comment>
        <translation>Ihr Konto %1</translation>
    </message>
    <message>
        <source>the provider %1</source>
        <comment>a name</comment>
        <translation>Provider %1</translation>
    </message>
    <message>
        <source>It begins and ends as %1 (%2) does, and is another address. Swindlers make such addresses: compare every character with a source that you trust.</source>
        <comment>an address, whose it is</comment>
        <translation>Sie beginnt und endet wie %1 (%2) und ist eine andere Adresse. Betrüger erzeugen solche Adressen: Jedes Zeichen mit einer vertrauenswürdigen Quelle vergleichen.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>block %1</source>
        <translation>Block %1</translation>
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
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>%1 · ends in %2</source>
        <translation>%1 · endet in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1: noch nicht gefragt</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: funktioniert</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>%1 · %2/%3 nodes</source>
        <translation>%1 · %2/%3 Nodes</translation>
    </message>
    <message>
        <source>no block read yet</source>
        <translation>noch kein Block gelesen</translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message>
        <source>guessed at once</source>
        <translation>sofort erraten</translation>
    </message>
    <message>
        <source>guessed within minutes</source>
        <translation>in Minuten erraten</translation>
    </message>
    <message>
        <source>guessed within hours</source>
        <translation>in Stunden erraten</translation>
    </message>
    <message>
        <source>guessed within days</source>
        <translation>in Tagen erraten</translation>
    </message>
    <message>
        <source>guessed within months</source>
        <translation>in Monaten erraten</translation>
    </message>
    <message>
        <source>guessed within years</source>
        <translation>in Jahren erraten</translation>
    </message>
    <message>
        <source>not guessed in a lifetime</source>
        <translation>in keinem Menschenleben erraten</translation>
    </message>
    <message>
        <source>Very weak: %1</source>
        <translation>Sehr schwach: %1</translation>
    </message>
    <message>
        <source>Weak: %1</source>
        <translation>Schwach: %1</translation>
    </message>
    <message>
        <source>Fair: %1</source>
        <translation>Mäßig: %1</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>Gut: %1</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <translation>Stark: %1</translation>
    </message>
</context>
<context>
    <name>PendingText</name>
    <message>
        <source>Another transaction with the same nonce is in a block.</source>
        <translation>Eine andere Transaktion mit derselben Nonce ist in einem Block.</translation>
    </message>
    <message>
        <source>Once it has three confirmations, this one can&apos;t happen any more.</source>
        <translation>Sobald sie drei Bestätigungen hat, kann diese hier nicht mehr stattfinden.</translation>
    </message>
    <message>
        <source>The last answer of a node: %1</source>
        <translation>Die letzte Antwort eines Nodes: %1</translation>
    </message>
    <message>
        <source>No node keeps it.</source>
        <translation>Kein Node behält sie.</translation>
    </message>
    <message>
        <source>It is kept here, and sent again. Most often its network fee has become too low: Speed up sends it for more.</source>
        <translation>Sie ist hier aufbewahrt und wird erneut gesendet. Meist ist ihre Netzwerkgebühr zu niedrig geworden: „Beschleunigen“ sendet sie mit höherer Gebühr.</translation>
    </message>
    <message>
        <source>No node has taken it yet.</source>
        <translation>Noch hat kein Node sie angenommen.</translation>
    </message>
    <message>
        <source>A node refused it when it was sent again.</source>
        <translation>Ein Node hat sie beim erneuten Senden abgelehnt.</translation>
    </message>
    <message>
        <source>It is kept here, and sent again until one takes it.</source>
        <translation>Sie ist hier aufbewahrt und wird erneut gesendet, bis einer sie annimmt.</translation>
    </message>
    <message>
        <source>The contract&apos;s reason: %1.</source>
        <translation>Der Grund des Vertrags: %1.</translation>
    </message>
    <message>
        <source>The network fee of %1 was paid all the same.</source>
        <translation>Die Netzwerkgebühr von %1 wurde trotzdem bezahlt.</translation>
    </message>
    <message>
        <source>The contract refused it.</source>
        <translation>Der Vertrag hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>It is in a block, but the contract did not say that it did anything.</source>
        <translation>Sie ist in einem Block, aber der Vertrag hat keine Wirkung gemeldet.</translation>
    </message>
    <message>
        <source>The account may have been upgraded before it: look at your stakes.</source>
        <translation>Vielleicht hatte das Konto sein Upgrade schon vorher: Die Stakes ansehen.</translation>
    </message>
    <message>
        <source>%1 were promised. Do not count on them: look at your stakes, and at the transaction in the explorer.</source>
        <translation>%1 waren zugesagt. Nicht darauf zählen: Die Stakes ansehen und die Transaktion im Explorer.</translation>
    </message>
    <message>
        <source>%1 instead of %2.</source>
        <comment>two amounts</comment>
        <translation>%1 statt %2.</translation>
    </message>
    <message>
        <source>The first is what the contract says that was done; the second is what was shown before it was signed. Look at the transaction in the explorer.</source>
        <translation>Das Erste ist, was der Vertrag als getan meldet; das Zweite, was vor dem Signieren gezeigt wurde. Die Transaktion im Explorer ansehen.</translation>
    </message>
    <message>
        <source>Both had the nonce %1, and only one can happen. %2</source>
        <translation>Beide hatten die Nonce %1, und nur eine kann stattfinden. %2</translation>
    </message>
    <message>
        <source>Another transaction of this account took its place.</source>
        <translation>Eine andere Transaktion dieses Kontos hat sie ersetzt.</translation>
    </message>
    <message>
        <source>%1 took its place.</source>
        <comment>a transaction</comment>
        <translation>%1 hat sie ersetzt.</translation>
    </message>
    <message>
        <source>You can close this page, or Capstan. Nothing is lost.</source>
        <translation>Sie können diese Seite oder Capstan schließen. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>In block %1, which the network will not take back.</source>
        <translation>In Block %1, den das Netzwerk nicht mehr zurücknimmt.</translation>
    </message>
    <message>
        <source>In block %1, without effect.</source>
        <translation>In Block %1, ohne Wirkung.</translation>
    </message>
    <message>
        <source>It can&apos;t get into a block any more.</source>
        <translation>Sie kann in keinen Block mehr kommen.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>Transaktions-ID</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>%1 (chain id %2)</source>
        <translation>%1 (Chain-ID %2)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Node-Provider</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount by the contract&apos;s event</source>
        <translation>Betrag laut Ereignis des Vertrags</translation>
    </message>
    <message>
        <source>Arrived in the account</source>
        <translation>Im Konto angekommen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Network fee at most</source>
        <translation>Netzwerkgebühr höchstens</translation>
    </message>
    <message>
        <source>Network fee paid</source>
        <translation>Bezahlte Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Block hash</source>
        <translation>Block-Hash</translation>
    </message>
    <message>
        <source>The contract&apos;s reason</source>
        <translation>Grund des Vertrags</translation>
    </message>
    <message>
        <source>The last answer of a node</source>
        <translation>Letzte Antwort eines Nodes</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Ersatz für</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>Wird ersetzt durch</translation>
    </message>
    <message>
        <source>Unstake is pending…</source>
        <translation>Unstake läuft…</translation>
    </message>
    <message>
        <source>Unstake is done</source>
        <translation>Unstake erledigt</translation>
    </message>
    <message>
        <source>Unstake is not confirmed by the contract</source>
        <translation>Unstake vom Vertrag nicht bestätigt</translation>
    </message>
    <message>
        <source>Unstake failed</source>
        <translation>Unstake fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unstake was cancelled</source>
        <translation>Unstake storniert</translation>
    </message>
    <message>
        <source>Unstake was replaced</source>
        <translation>Unstake ersetzt</translation>
    </message>
    <message>
        <source>Nothing was unstaked.</source>
        <translation>Es gab keinen Unstake.</translation>
    </message>
    <message>
        <source>This one unstaked nothing and cost nothing.</source>
        <translation>Diese hat keinen Unstake bewirkt und nichts gekostet.</translation>
    </message>
    <message>
        <source>Claim is pending…</source>
        <translation>Abholung läuft…</translation>
    </message>
    <message>
        <source>Claim is done</source>
        <translation>Abholung erledigt</translation>
    </message>
    <message>
        <source>Claim is not confirmed by the contract</source>
        <translation>Abholung vom Vertrag nicht bestätigt</translation>
    </message>
    <message>
        <source>Claim failed</source>
        <translation>Abholung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Claim was cancelled</source>
        <translation>Abholung storniert</translation>
    </message>
    <message>
        <source>Claim was replaced</source>
        <translation>Abholung ersetzt</translation>
    </message>
    <message>
        <source>Nothing was claimed.</source>
        <translation>Es wurde nichts abgeholt.</translation>
    </message>
    <message>
        <source>This one claimed nothing and cost nothing.</source>
        <translation>Diese hat nichts abgeholt und nichts gekostet.</translation>
    </message>
    <message>
        <source>Stake is pending…</source>
        <translation>Stake läuft…</translation>
    </message>
    <message>
        <source>Stake is done</source>
        <translation>Stake erledigt</translation>
    </message>
    <message>
        <source>Stake is not confirmed by the contract</source>
        <translation>Stake vom Vertrag nicht bestätigt</translation>
    </message>
    <message>
        <source>Stake failed</source>
        <translation>Stake fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stake was cancelled</source>
        <translation>Stake storniert</translation>
    </message>
    <message>
        <source>Stake was replaced</source>
        <translation>Stake ersetzt</translation>
    </message>
    <message>
        <source>Nothing was staked.</source>
        <translation>Es wurde nichts gestakt.</translation>
    </message>
    <message>
        <source>This one staked nothing and cost nothing.</source>
        <translation>Diese hat nichts gestakt und nichts gekostet.</translation>
    </message>
    <message>
        <source>Approval is pending…</source>
        <translation>Freigabe läuft…</translation>
    </message>
    <message>
        <source>Approval is done</source>
        <translation>Freigabe erledigt</translation>
    </message>
    <message>
        <source>Approval is not confirmed by the contract</source>
        <translation>Freigabe vom Vertrag nicht bestätigt</translation>
    </message>
    <message>
        <source>Approval failed</source>
        <translation>Freigabe fehlgeschlagen</translation>
    </message>
    <message>
        <source>Approval was cancelled</source>
        <translation>Freigabe storniert</translation>
    </message>
    <message>
        <source>Approval was replaced</source>
        <translation>Freigabe ersetzt</translation>
    </message>
    <message>
        <source>The staking contract may take just as much as before.</source>
        <translation>Der Staking-Vertrag darf genau so viel nehmen wie vorher.</translation>
    </message>
    <message>
        <source>This one approved nothing and cost nothing.</source>
        <translation>Diese hat nichts freigegeben und nichts gekostet.</translation>
    </message>
    <message>
        <source>Reward claim is pending…</source>
        <translation>Ertragsabholung läuft…</translation>
    </message>
    <message>
        <source>Reward claim is done</source>
        <translation>Ertragsabholung erledigt</translation>
    </message>
    <message>
        <source>Reward claim is not confirmed by the contract</source>
        <translation>Ertragsabholung vom Vertrag nicht bestätigt</translation>
    </message>
    <message>
        <source>Reward claim failed</source>
        <translation>Ertragsabholung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reward claim was cancelled</source>
        <translation>Ertragsabholung storniert</translation>
    </message>
    <message>
        <source>Reward claim was replaced</source>
        <translation>Ertragsabholung ersetzt</translation>
    </message>
    <message>
        <source>Claim of all rewards is pending…</source>
        <translation>Abholung aller Erträge läuft…</translation>
    </message>
    <message>
        <source>Claim of all rewards is done</source>
        <translation>Abholung aller Erträge erledigt</translation>
    </message>
    <message>
        <source>Claim of all rewards is not confirmed by the contract</source>
        <translation>Abholung aller Erträge vom Vertrag nicht bestätigt</translation>
    </message>
    <message>
        <source>Claim of all rewards failed</source>
        <translation>Abholung aller Erträge fehlgeschlagen</translation>
    </message>
    <message>
        <source>Claim of all rewards was cancelled</source>
        <translation>Abholung aller Erträge storniert</translation>
    </message>
    <message>
        <source>Claim of all rewards was replaced</source>
        <translation>Abholung aller Erträge ersetzt</translation>
    </message>
    <message>
        <source>Restake is pending…</source>
        <translation>Wieder-Staken läuft…</translation>
    </message>
    <message>
        <source>Restake is done</source>
        <translation>Wieder-Staken erledigt</translation>
    </message>
    <message>
        <source>Restake is not confirmed by the contract</source>
        <translation>Wieder-Staken vom Vertrag nicht bestätigt</translation>
    </message>
    <message>
        <source>Restake failed</source>
        <translation>Wieder-Staken fehlgeschlagen</translation>
    </message>
    <message>
        <source>Restake was cancelled</source>
        <translation>Wieder-Staken storniert</translation>
    </message>
    <message>
        <source>Restake was replaced</source>
        <translation>Wieder-Staken ersetzt</translation>
    </message>
    <message>
        <source>Nothing was restaked.</source>
        <translation>Es wurde nichts wieder gestakt.</translation>
    </message>
    <message>
        <source>This one restaked nothing and cost nothing.</source>
        <translation>Diese hat nichts wieder gestakt und nichts gekostet.</translation>
    </message>
    <message>
        <source>Send is pending…</source>
        <translation>Überweisung läuft…</translation>
    </message>
    <message>
        <source>Send is done</source>
        <translation>Überweisung erledigt</translation>
    </message>
    <message>
        <source>Send is not confirmed by the contract</source>
        <translation>Überweisung vom Vertrag nicht bestätigt</translation>
    </message>
    <message>
        <source>Send failed</source>
        <translation>Überweisung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Send was cancelled</source>
        <translation>Überweisung storniert</translation>
    </message>
    <message>
        <source>Send was replaced</source>
        <translation>Überweisung ersetzt</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This one sent nothing and cost nothing.</source>
        <translation>Diese hat nichts gesendet und nichts gekostet.</translation>
    </message>
    <message>
        <source>Upgrade is pending…</source>
        <translation>Upgrade läuft…</translation>
    </message>
    <message>
        <source>Upgrade is done</source>
        <translation>Upgrade erledigt</translation>
    </message>
    <message>
        <source>Upgrade is not confirmed by the contract</source>
        <translation>Upgrade vom Vertrag nicht bestätigt</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>Upgrade fehlgeschlagen</translation>
    </message>
    <message>
        <source>Upgrade was cancelled</source>
        <translation>Upgrade storniert</translation>
    </message>
    <message>
        <source>Upgrade was replaced</source>
        <translation>Upgrade ersetzt</translation>
    </message>
    <message>
        <source>The account was not upgraded.</source>
        <translation>Das Konto-Upgrade fand nicht statt.</translation>
    </message>
    <message>
        <source>This one upgraded nothing and cost nothing.</source>
        <translation>Diese hat kein Upgrade bewirkt und nichts gekostet.</translation>
    </message>
    <message>
        <source>Cancel is pending…</source>
        <translation>Stornierung läuft…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Cancelled, by a transaction that failed</source>
        <translation>Storniert, durch eine fehlgeschlagene Transaktion</translation>
    </message>
    <message>
        <source>Cancel was replaced</source>
        <translation>Stornierung ersetzt</translation>
    </message>
    <message>
        <source>Cancel came too late</source>
        <translation>Stornierung kam zu spät</translation>
    </message>
    <message>
        <source>Its nonce is used up, so that what it cancels can&apos;t happen any more.</source>
        <translation>Ihre Nonce ist verbraucht, darum kann das, was sie storniert, nicht mehr stattfinden.</translation>
    </message>
    <message>
        <source>This one cancelled nothing and cost nothing.</source>
        <translation>Diese hat nichts storniert und nichts gekostet.</translation>
    </message>
    <message>
        <source>That one was not sent from this computer. If it is not yours, somebody else may have the key: move what the account holds to one with a new recovery phrase.</source>
        <translation>Die andere wurde nicht von diesem Computer gesendet. Falls sie nicht von Ihnen ist, hat vielleicht jemand anderes den Schlüssel: Das Guthaben auf ein Konto mit neuer Wiederherstellungsphrase übertragen.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1 of %2 can be claimed now.</source>
        <translation>%1 bei %2 sind jetzt abholbar.</translation>
    </message>
    <message>
        <source>%1 of %2 can be claimed now, and %3 is on its way.</source>
        <translation>%1 bei %2 sind jetzt abholbar, und %3 sind unterwegs.</translation>
    </message>
    <message>
        <source>%1 of %2 is already on its way.</source>
        <translation>%1 bei %2 sind schon unterwegs.</translation>
    </message>
    <message>
        <source>%1 of %2 is already on its way (at most %3).</source>
        <translation>%1 bei %2 sind schon unterwegs (höchstens %3).</translation>
    </message>
    <message>
        <source>%1 of %2 is already on its way (%3).</source>
        <translation>%1 bei %2 sind schon unterwegs (%3).</translation>
    </message>
    <message>
        <source>Nothing would be unstaked.</source>
        <translation>Der Betrag ist null: kein Unstake.</translation>
    </message>
    <message>
        <source>At most 8 decimals: the contract counts no finer.</source>
        <translation>Höchstens 8 Nachkommastellen: Der Vertrag rechnet nicht feiner.</translation>
    </message>
    <message>
        <source>That is more than is unlocked with %1.</source>
        <translation>Das ist mehr, als bei %1 frei ist.</translation>
    </message>
    <message>
        <source>That is more than you have staked with %1.</source>
        <translation>Das ist mehr, als Sie bei %1 gestakt haben.</translation>
    </message>
    <message>
        <source>Nothing is unlocked with %1 now.</source>
        <translation>Bei %1 ist jetzt nichts frei.</translation>
    </message>
    <message>
        <source>You have no stake with %1.</source>
        <translation>Bei %1 haben Sie keinen Stake.</translation>
    </message>
    <message>
        <source>The contract does not know %1.</source>
        <translation>Der Vertrag kennt %1 nicht.</translation>
    </message>
    <message>
        <source>%1 is not active: it takes no stakes.</source>
        <translation>%1 ist nicht aktiv: Dort werden keine Stakes angenommen.</translation>
    </message>
    <message>
        <source>Nothing would be staked.</source>
        <translation>Der Betrag ist null: kein Stake.</translation>
    </message>
    <message>
        <source>That is more than is in the account.</source>
        <translation>Das ist mehr, als im Konto ist.</translation>
    </message>
    <message>
        <source>The contract takes %1 at least.</source>
        <translation>Der Vertrag nimmt mindestens %1.</translation>
    </message>
    <message>
        <source>The staking contract may not take that much yet: approve it first.</source>
        <translation>Der Staking-Vertrag darf noch nicht so viel nehmen: Den Betrag zuerst freigeben.</translation>
    </message>
    <message>
        <source>The rewards are too small to restake.</source>
        <translation>Die Erträge sind zu klein, um sie wieder zu staken.</translation>
    </message>
    <message>
        <source>The contract would restake more than the rewards.</source>
        <translation>Der Vertrag würde mehr als die Erträge wieder staken.</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Der Betrag ist null: nichts zu senden.</translation>
    </message>
    <message>
        <source>This is the zero address: what is sent there is lost.</source>
        <translation>Das ist die Nulladresse: Was dorthin gesendet wird, ist verloren.</translation>
    </message>
    <message>
        <source>This is the account itself.</source>
        <translation>Das ist das Konto selbst.</translation>
    </message>
    <message>
        <source>This is the staking contract: what is sent there is lost. To stake, use Stake.</source>
        <translation>Das ist der Staking-Vertrag: Was dorthin gesendet wird, ist verloren. Zum Staken „Staken“ verwenden.</translation>
    </message>
    <message>
        <source>This is the contract of the ANKR token: what is sent there is lost.</source>
        <translation>Das ist der Vertrag des ANKR-Tokens: Was dorthin gesendet wird, ist verloren.</translation>
    </message>
    <message>
        <source>This is a contract of the staking&apos;s: what is sent there is lost.</source>
        <translation>Das ist ein Vertrag des Stakings: Was dorthin gesendet wird, ist verloren.</translation>
    </message>
    <message>
        <source>Locked until epoch %1.</source>
        <translation>Gesperrt bis Epoche %1.</translation>
    </message>
    <message>
        <source>Until then it can&apos;t be unstaked, whatever happens.</source>
        <translation>Bis dahin ist kein Unstake möglich, was auch geschieht.</translation>
    </message>
    <message>
        <source>Locked until %1 or, if the transaction gets into the next epoch, %2.</source>
        <translation>Gesperrt bis %1, oder bis %2, wenn die Transaktion in die nächste Epoche kommt.</translation>
    </message>
    <message>
        <source>Locked until %1 if staked before %2; after it, until %3.</source>
        <translation>Bei einem Stake vor %2 bis %1 gesperrt, bei einem späteren bis %3 gesperrt.</translation>
    </message>
    <message>
        <source>Both become claimable together: all %1 from %2.</source>
        <translation>Beides wird zusammen abholbar: ab %2 alle %1.</translation>
    </message>
    <message>
        <source>The contract keeps one waiting bucket per provider: unstaking now sends all %1 back to the start, claimable from %2 instead of today.</source>
        <translation>Der Vertrag führt pro Provider einen Topf für Wartendes: Ein Unstake jetzt lässt alle %1 von vorn warten, abholbar erst ab %2 statt heute.</translation>
    </message>
    <message>
        <source>Claim first</source>
        <translation>Zuerst abholen</translation>
    </message>
    <message>
        <source>The contract keeps one waiting bucket per provider: unstaking now sends all %1 back to the start, claimable from %2 instead of %3.</source>
        <translation>Der Vertrag führt pro Provider einen Topf für Wartendes: Ein Unstake jetzt lässt alle %1 von vorn warten, statt ab %3 erst ab %2 abholbar.</translation>
    </message>
    <message>
        <source>Wait until %1 and claim first</source>
        <translation>Bis %1 warten und zuerst abholen</translation>
    </message>
    <message>
        <source>The contract keeps one waiting bucket per provider: unstaking now sends all %1 back to the start, claimable from %2.</source>
        <translation>Der Vertrag führt pro Provider einen Topf für Wartendes: Ein Unstake jetzt lässt alle %1 von vorn warten, erst ab %2 abholbar.</translation>
    </message>
    <message>
        <source>Wait and claim first</source>
        <translation>Warten und zuerst abholen</translation>
    </message>
    <message>
        <source>Joins %1 that is waiting; both are claimable from %2.</source>
        <translation>Kommt zu %1, die schon warten; beides ist ab %2 abholbar.</translation>
    </message>
    <message>
        <source>Sets %1 back, part of it claimable now, to %2.</source>
        <translation>Lässt %1, zum Teil jetzt abholbar, neu bis %2 warten.</translation>
    </message>
    <message>
        <source>Sets %1 that is waiting back from %2 to %3.</source>
        <translation>Lässt %1, die schon warten, neu bis %3 statt bis %2 warten.</translation>
    </message>
    <message>
        <source>Sets %1 that is waiting back to %2.</source>
        <translation>Lässt %1, die schon warten, neu bis %2 warten.</translation>
    </message>
    <message>
        <source>The epoch ends with the next block.</source>
        <translation>Die Epoche endet mit dem nächsten Block.</translation>
    </message>
    <message>
        <source>Claimable on %1 or, if the transaction gets into the next epoch, on %2.</source>
        <translation>Abholbar am %1, oder am %2, wenn die Transaktion in die nächste Epoche kommt.</translation>
    </message>
    <message>
        <source>Claimable on %1 if unstaked before %2.</source>
        <translation>Bei einem Unstake vor %2 am %1 abholbar.</translation>
    </message>
    <message>
        <source>After it, on %1: each epoch that has begun counts.</source>
        <translation>Danach am %1: Jede angefangene Epoche zählt.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The epoch ends with the next block. Until that date it can&apos;t be unstaked, whatever happens.</source>
        <translation>Die Epoche endet mit dem nächsten Block. Bis zu diesem Datum ist kein Unstake möglich, was auch geschieht.</translation>
    </message>
    <message>
        <source>Until then it can&apos;t be unstaked, whatever happens; unstaking takes %1 to %2 more.</source>
        <comment>a number, a number of epochs</comment>
        <translation>Bis dahin ist kein Unstake möglich, was auch geschieht; der Unstake dauert dann noch %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message numerus="yes">
        <source>%n node providers</source>
        <translation>
            <numerusform>%n Node-Provider</numerusform>
            <numerusform>%n Node-Providern</numerusform>
        </translation>
    </message>
    <message>
        <source>A stake is unlocked</source>
        <translation>Ein Stake ist frei</translation>
    </message>
    <message numerus="yes">
        <source>%n stakes are unlocked</source>
        <translation>
            <numerusform>%n Stake ist frei</numerusform>
            <numerusform>%n Stakes sind frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 can be unstaked.</source>
        <comment>an amount, a provider or some</comment>
        <translation>Für %1 bei %2 ist ein Unstake möglich.</translation>
    </message>
    <message>
        <source>Unstaked ANKR can be claimed</source>
        <translation>ANKR aus einem Unstake sind abholbar</translation>
    </message>
    <message>
        <source>Capstan shows how much.</source>
        <translation>Wie viele es sind, zeigt Capstan.</translation>
    </message>
    <message>
        <source>%1 from %2 can be claimed now.</source>
        <comment>an amount, a provider or some</comment>
        <translation>%1 bei %2 sind jetzt abholbar.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the chain.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der Chain %1 vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the chain.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der Chain %1 nach.</translation>
    </message>
    <message>
        <source>All times here go by the chain. Check the clock in the system&apos;s settings; if it is right, the node that was asked is behind.</source>
        <translation>Alle Zeiten hier richten sich nach der Chain. Die Uhr in den Systemeinstellungen prüfen; geht sie richtig, hängt der gefragte Node zurück.</translation>
    </message>
    <message>
        <source>It unlocked on %1.</source>
        <comment>a stake, a day</comment>
        <translation>Er ist seit %1 frei.</translation>
    </message>
    <message>
        <source>Capstan shows the details.</source>
        <translation>Näheres zeigt Capstan.</translation>
    </message>
</context>
<context>
    <name>RiskText</name>
    <message>
        <source>The contract takes at most 8 decimals.</source>
        <translation>Der Vertrag nimmt höchstens 8 Nachkommastellen.</translation>
    </message>
    <message>
        <source>The amount is too small for the contract.</source>
        <translation>Der Betrag ist für den Vertrag zu klein.</translation>
    </message>
    <message>
        <source>That much is not unlocked with %1.</source>
        <translation>So viel ist bei %1 nicht frei.</translation>
    </message>
    <message>
        <source>That much is not staked with %1.</source>
        <translation>So viel ist bei %1 nicht gestakt.</translation>
    </message>
    <message>
        <source>The amount is below the contract&apos;s minimum.</source>
        <translation>Der Betrag liegt unter dem Minimum des Vertrags.</translation>
    </message>
    <message>
        <source>The contract does not know this node provider.</source>
        <translation>Der Vertrag kennt diesen Node-Provider nicht.</translation>
    </message>
    <message>
        <source>A rounding in the contract refuses this amount after a reward claim.</source>
        <translation>Wegen einer Rundung lehnt der Vertrag diesen Betrag nach einer Ertragsabholung ab.</translation>
    </message>
    <message>
        <source>%1 Whole stakes are never refused: go back and unstake %2.</source>
        <translation>%1 Ganze Stakes werden nie abgelehnt: Zurückgehen und %2 unstaken.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>The staking contract may not take that much ANKR: approve it first.</source>
        <translation>Der Staking-Vertrag darf nicht so viele ANKR nehmen: Den Betrag zuerst freigeben.</translation>
    </message>
    <message>
        <source>There is not that much ANKR in the account.</source>
        <translation>So viele ANKR sind nicht im Konto.</translation>
    </message>
    <message>
        <source>The contract may refuse this transaction.</source>
        <translation>Der Vertrag lehnt diese Transaktion möglicherweise ab.</translation>
    </message>
    <message>
        <source>%1
One simulation on this block failed, and another did not. If it is refused, nothing happens but that the network fee is lost.</source>
        <translation>%1
Eine Simulation auf diesem Block ist gescheitert, eine andere nicht. Wird die Transaktion abgelehnt, geschieht nichts, außer dass die Netzwerkgebühr verloren ist.</translation>
    </message>
    <message>
        <source>The contract refuses this transaction.</source>
        <translation>Der Vertrag lehnt diese Transaktion ab.</translation>
    </message>
    <message>
        <source>The contract would refuse this transaction.</source>
        <translation>Der Vertrag würde diese Transaktion ablehnen.</translation>
    </message>
    <message>
        <source>%1
No simulation succeeded, so that it can&apos;t be confirmed. Reject it, and try again with the next block.</source>
        <translation>%1
Keine Simulation ist gelungen, darum ist Bestätigen nicht möglich. Ablehnen und mit dem nächsten Block erneut versuchen.</translation>
    </message>
    <message>
        <source>A transaction should not cost more than %1. Choose a slower fee, or wait until the network is quieter.</source>
        <translation>Eine Transaktion soll nicht mehr als %1 kosten. Eine niedrigere Gebühr wählen oder warten, bis das Netzwerk ruhiger ist.</translation>
    </message>
    <message>
        <source>Your nodes disagree on what this transaction does.</source>
        <translation>Ihre Nodes sind sich nicht einig, was diese Transaktion bewirkt.</translation>
    </message>
    <message>
        <source>One says %1, another %2. At least one of them is wrong. Wait for the next block, or look which of them you trust.</source>
        <translation>Einer sagt %1, ein anderer %2. Mindestens einer davon irrt. Auf den nächsten Block warten oder prüfen, welchem zu trauen ist.</translation>
    </message>
    <message>
        <source>The simulation gives %1, not %2.</source>
        <translation>Die Simulation ergibt %1, nicht %2.</translation>
    </message>
    <message>
        <source>The network fee may be more than this brings: at most %1, for %2.</source>
        <translation>Die Netzwerkgebühr kann höher sein als das, was dies bringt: bis zu %1 für %2.</translation>
    </message>
    <message>
        <source>At %1 for one ETH, as you entered it on %2. Wait until the network is quieter, or until there is more.</source>
        <translation>Bei %1 für ein ETH, wie am %2 eingegeben. Warten, bis das Netzwerk ruhiger ist oder bis mehr da ist.</translation>
    </message>
    <message>
        <source>The nonce %1 leaves a gap: %2 comes first.</source>
        <translation>Die Nonce %1 lässt eine Lücke: Zuerst kommt %2.</translation>
    </message>
    <message>
        <source>Once confirmed it is sent, and waits: it can&apos;t be in a block before transactions with the nonces from %1 on are. Whatever you send next takes nonce %1.</source>
        <translation>Nach dem Bestätigen wird sie gesendet und wartet: Sie kann erst in einen Block kommen, wenn Transaktionen mit den Nonces ab %1 darin sind. Was Sie als Nächstes senden, bekommt Nonce %1.</translation>
    </message>
    <message>
        <source>epoch %1, %2</source>
        <translation>Epoche %1, %2</translation>
    </message>
    <message>
        <source>The amount is now %1; it was %2.</source>
        <translation>Der Betrag ist jetzt %1; er war %2.</translation>
    </message>
    <message>
        <source>What your balances change by is now %1; it was %2.</source>
        <translation>Die Änderung Ihrer Guthaben ist jetzt %1; sie war %2.</translation>
    </message>
    <message>
        <source>What your balances change by could not be simulated on the new block.</source>
        <translation>Die Änderung Ihrer Guthaben konnte auf dem neuen Block nicht simuliert werden.</translation>
    </message>
    <message>
        <source>It is locked until %1; it was until %2.</source>
        <translation>Jetzt bis %1 gesperrt; vorher war es bis %2 gesperrt.</translation>
    </message>
    <message>
        <source>The amount is taken from other stakes than before: see the rows.</source>
        <translation>Der Betrag wird aus anderen Stakes genommen als vorher: siehe die Zeilen.</translation>
    </message>
    <message>
        <source>It becomes claimable in %1; it was %2.</source>
        <translation>Jetzt in %1 abholbar; vorher war es in %2 abholbar.</translation>
    </message>
    <message>
        <source>Your own fee is no longer possible: the market&apos;s has taken its place.</source>
        <translation>Ihre eigene Gebühr ist nicht mehr möglich: An ihre Stelle ist die des Markts getreten.</translation>
    </message>
    <message>
        <source>Your own gas limit is no longer possible: %1, as proposed, has taken its place.</source>
        <translation>Ihr eigenes Gaslimit ist nicht mehr möglich: An seine Stelle ist %1, wie vorgeschlagen, getreten.</translation>
    </message>
    <message>
        <source>The network fee has grown: at most %1; it was %2.</source>
        <translation>Die Netzwerkgebühr ist gestiegen: höchstens %1; sie war %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Nicht mehr: %1</translation>
    </message>
    <message>
        <source>The recipient only looks like an address that you know.</source>
        <translation>Der Empfänger sieht nur aus wie eine Adresse, die Sie kennen.</translation>
    </message>
    <message>
        <source>You know %1. This one begins and ends alike, and is another: somebody may have planted it. Compare every character.</source>
        <translation>Sie kennen %1. Diese beginnt und endet gleich und ist eine andere: Vielleicht hat jemand sie untergeschoben. Jedes Zeichen vergleichen.</translation>
    </message>
    <message>
        <source>The recipient has code.</source>
        <translation>Der Empfänger hat Code.</translation>
    </message>
    <message>
        <source>It may be a contract that can&apos;t give back what is sent to it. Go on only if you know that it takes this.</source>
        <translation>Es kann ein Vertrag sein, der nicht zurückgeben kann, was an ihn gesendet wird. Nur fortfahren, wenn Sie wissen, dass er dies annimmt.</translation>
    </message>
    <message>
        <source>You have not sent to this address from here before.</source>
        <translation>An diese Adresse haben Sie von hier noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Compare the whole address with where you have it from. What was sent can&apos;t be called back.</source>
        <translation>Die ganze Adresse mit der Quelle vergleichen, aus der sie stammt. Was gesendet ist, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>%1 more is needed for the amount and the network fee.</source>
        <translation>Für den Betrag und die Netzwerkgebühr fehlen %1.</translation>
    </message>
    <message>
        <source>Send less, or choose a slower fee.</source>
        <translation>Weniger senden oder eine niedrigere Gebühr wählen.</translation>
    </message>
    <message>
        <source>%1 more is needed for the network fee.</source>
        <translation>Für die Netzwerkgebühr fehlen %1.</translation>
    </message>
    <message>
        <source>Send ETH to this account, or choose a slower fee.</source>
        <translation>ETH an dieses Konto senden oder eine niedrigere Gebühr wählen.</translation>
    </message>
    <message>
        <source>The staking contract&apos;s code was replaced.</source>
        <translation>Der Code des Staking-Vertrags wurde ersetzt.</translation>
    </message>
    <message>
        <source>Whoever runs the contract has put other code behind its address. It may do something else now, also with what you have staked, and this wallet can&apos;t tell.</source>
        <translation>Wer den Vertrag betreibt, hat anderen Code hinter seine Adresse gesetzt. Er kann jetzt etwas anderes tun, auch mit dem, was Sie gestakt haben, und diese Wallet kann das nicht erkennen.</translation>
    </message>
    <message>
        <source>This account has code attached to it.</source>
        <translation>Mit diesem Konto ist Code verbunden.</translation>
    </message>
    <message>
        <source>Another program may act for it (EIP-7702). Go on only if that is yours.</source>
        <translation>Ein anderes Programm kann für das Konto handeln (EIP-7702). Nur fortfahren, wenn es Ihres ist.</translation>
    </message>
    <message>
        <source>The epoch ends with the next block.</source>
        <translation>Die Epoche endet mit dem nächsten Block.</translation>
    </message>
    <message>
        <source>The contract&apos;s new code has not been accepted.</source>
        <translation>Der neue Code des Vertrags wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>There is not enough ETH for the amount and the network fee.</source>
        <translation>Für den Betrag und die Netzwerkgebühr ist nicht genug ETH da.</translation>
    </message>
    <message>
        <source>There is not enough ETH for the network fee.</source>
        <translation>Für die Netzwerkgebühr ist nicht genug ETH da.</translation>
    </message>
    <message>
        <source>It can&apos;t be confirmed: the contract refuses it.</source>
        <translation>Bestätigen ist nicht möglich: Der Vertrag lehnt es ab.</translation>
    </message>
    <message>
        <source>To confirm it anyway, type the word that is asked for above.</source>
        <translation>Um es trotzdem zu bestätigen, das oben verlangte Wort eingeben.</translation>
    </message>
    <message>
        <source>It can&apos;t be confirmed: see above.</source>
        <translation>Bestätigen ist nicht möglich: siehe oben.</translation>
    </message>
    <message>
        <source>The nonce is now %1; it was %2.</source>
        <translation>Die Nonce ist jetzt %1; sie war %2.</translation>
    </message>
    <message>
        <source>The call itself is another one: see Data.</source>
        <translation>Der Aufruf selbst ist ein anderer: siehe „Daten“.</translation>
    </message>
    <message>
        <source>%1
Two simulations on the same block failed for this reason, so that it can&apos;t be confirmed: it would do nothing, and the network fee would be lost.</source>
        <translation>%1
Zwei Simulationen auf demselben Block sind aus diesem Grund gescheitert, darum ist Bestätigen nicht möglich: Sie würde nichts bewirken, und die Netzwerkgebühr wäre verloren.</translation>
    </message>
    <message>
        <source>The network fee is above the limit: it may reach %1.</source>
        <translation>Die Netzwerkgebühr liegt über der Grenze: bis zu %1.</translation>
    </message>
    <message>
        <source>The first is what your balances would change by, the second what this action should do. Reject it, and try again with the next block.</source>
        <translation>Um das Erste würden sich Ihre Guthaben ändern, das Zweite soll diese Aktion bewirken. Ablehnen und mit dem nächsten Block erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>epoch %1, block %2</source>
        <translation>Epoche %1, Block %2</translation>
    </message>
    <message>
        <source>%1 (epoch %2, block %3)</source>
        <comment>a time</comment>
        <translation>%1 (Epoche %2, Block %3)</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>To the nodes of the network that is chosen: your addresses, what is asked about them, and the transactions that you sign. Whoever runs a node sees them together with your internet address; a proxy hides that, and a node of your own sees it alone.</source>
        <translation>An die Nodes des gewählten Netzwerks: Ihre Adressen, was dazu gefragt wird, und die Transaktionen, die Sie signieren. Wer einen Node betreibt, sieht das zusammen mit Ihrer Internetadresse; ein Proxy verbirgt diese, und ein eigener Node sieht es allein.</translation>
    </message>
    <message>
        <source>To nobody else anything. There are no statistics, no prices are asked for, and no updates are looked for. An explorer is opened in your browser when you press its button, and then learns of that transaction.</source>
        <translation>An niemanden sonst etwas. Es gibt keine Statistik, Preise werden nicht abgefragt, und nach Updates wird nicht gesucht. Ein Explorer wird auf Knopfdruck im Browser geöffnet und erfährt dann von dieser Transaktion.</translation>
    </message>
    <message>
        <source>Keys, phrases and passphrases never leave this computer.</source>
        <translation>Schlüssel, Phrasen und Passphrasen verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>Another chain (id %1): it is not used.</source>
        <translation>Eine andere Chain (ID %1): Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 ms, block %2</source>
        <translation>%1 ms, Block %2</translation>
    </message>
    <message>
        <source>%1, which is from the future: one of the clocks is wrong</source>
        <translation>%1, aus der Zukunft: Eine der Uhren geht falsch</translation>
    </message>
    <message>
        <source>%1, %2 s old</source>
        <translation>%1, %2 s alt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Endpoint %1 can&apos;t be used: https:// and a host, each only once; http:// only for this computer.</source>
        <translation>Endpunkt %1 ist nicht verwendbar: https:// und ein Host, jeder nur einmal; http:// nur für diesen Computer.</translation>
    </message>
    <message>
        <source>From 1 to 16 endpoints, one a line.</source>
        <translation>1 bis 16 Endpunkte, einer pro Zeile.</translation>
    </message>
    <message>
        <source>A name of 1 to 60 characters that no other network has.</source>
        <translation>Ein Name aus 1 bis 60 Zeichen, den kein anderes Netzwerk hat.</translation>
    </message>
    <message>
        <source>A chain id is a number above 0, and a chain can be here only once.</source>
        <translation>Eine Chain-ID ist eine Zahl über 0, und eine Chain kann nur einmal hier sein.</translation>
    </message>
    <message>
        <source>The explorer&apos;s address begins with https://, or there is none.</source>
        <translation>Die Adresse des Explorers beginnt mit https://, oder es gibt keine.</translation>
    </message>
    <message>
        <source>The staking contract is an address: 0x and 40 hexadecimal digits.</source>
        <translation>Der Staking-Vertrag ist eine Adresse: 0x und 40 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The token contract is an address: 0x and 40 hexadecimal digits.</source>
        <translation>Der Token-Vertrag ist eine Adresse: 0x und 40 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The staking configuration is an address: 0x and 40 hexadecimal digits.</source>
        <translation>Die Staking-Konfiguration ist eine Adresse: 0x und 40 hexadezimale Ziffern.</translation>
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
        <translation>heute</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>StakeBarWords</name>
    <message>
        <source>in epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>in epoch %1–%2</source>
        <translation>Epoche %1–%2</translation>
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
        <translation>%1 · frei</translation>
    </message>
    <message>
        <source>%1 · unlocks %2</source>
        <translation>%1 · frei ab %2</translation>
    </message>
    <message>
        <source>%1 · claimable %2</source>
        <translation>%1 · abholbar ab %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an epoch, a day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>epoch %1 to %2</source>
        <translation>Epoche %1 bis %2</translation>
    </message>
    <message>
        <source>%1 with %2 (%3)</source>
        <comment>an amount, a provider, its address</comment>
        <translation>%1 bei %2 (%3)</translation>
    </message>
    <message>
        <source>%1: staked since epoch %2, unlocked since epoch %3 (block %4)</source>
        <translation>%1: gestakt seit Epoche %2, frei seit Epoche %3 (Block %4)</translation>
    </message>
    <message>
        <source>%1: staked since epoch %2, unlocks %3 with epoch %4 (block %5)</source>
        <translation>%1: gestakt seit Epoche %2, frei ab %3 mit Epoche %4 (Block %5)</translation>
    </message>
    <message>
        <source>%1: unstaked, claimable %2, with epoch %3 at the latest (block %4)</source>
        <translation>%1: im Unstake, abholbar ab %2, spätestens mit Epoche %3 (Block %4)</translation>
    </message>
    <message>
        <source>%1: unstaked, claimable %2 with epoch %3 (block %4)</source>
        <translation>%1: im Unstake, abholbar ab %2 mit Epoche %3 (Block %4)</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>In a block</source>
        <translation>In einem Block</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>In Block %1</translation>
    </message>
    <message>
        <source>In block %1, 1 confirmation</source>
        <translation>In Block %1, 1 Bestätigung</translation>
    </message>
    <message numerus="yes">
        <source>In block %1, %n confirmations</source>
        <translation>
            <numerusform>In Block %1, %n Bestätigung</numerusform>
            <numerusform>In Block %1, %n Bestätigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim all rewards</source>
        <translation>Alle Erträge abholen</translation>
    </message>
    <message>
        <source>Claim all rewards: %1 from 1 provider</source>
        <comment>an amount</comment>
        <translation>Alle Erträge abholen: %1 bei 1 Provider</translation>
    </message>
    <message numerus="yes">
        <source>Claim all rewards: %1 from %n providers</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Alle Erträge abholen: %1 bei %n Provider</numerusform>
            <numerusform>Alle Erträge abholen: %1 bei %n Providern</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all ETH to %1</source>
        <comment>an address</comment>
        <translation>Alle ETH an %1 senden</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <comment>an amount, an address</comment>
        <translation>%1 an %2 senden</translation>
    </message>
    <message>
        <source>Nothing staked</source>
        <translation>Nichts gestakt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Partially unlocked</source>
        <translation>Teilweise frei</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Nicht mehr gelistet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Jailed</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Unstake</source>
        <translation>Unstaken</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Staken</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Claim all</source>
        <translation>Alle abholen</translation>
    </message>
    <message>
        <source>Restake</source>
        <translation>Wieder staken</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Upgrade account</source>
        <translation>Konto-Upgrade</translation>
    </message>
    <message>
        <source>Unstake %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>%1 bei %2 unstaken</translation>
    </message>
    <message>
        <source>Claim %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>%1 bei %2 abholen</translation>
    </message>
    <message>
        <source>Cancel an earlier transaction</source>
        <translation>Eine frühere Transaktion stornieren</translation>
    </message>
    <message>
        <source>Stake %1 with %2</source>
        <comment>an amount, a provider</comment>
        <translation>%1 bei %2 staken</translation>
    </message>
    <message>
        <source>Allow the staking contract to take no ANKR any more</source>
        <translation>Dem Staking-Vertrag keine ANKR mehr freigeben</translation>
    </message>
    <message>
        <source>Allow the staking contract to take %1</source>
        <comment>an amount</comment>
        <translation>Dem Staking-Vertrag %1 freigeben</translation>
    </message>
    <message>
        <source>Claim rewards of %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>Erträge von %1 bei %2 abholen</translation>
    </message>
    <message>
        <source>Restake rewards of %1 with %2</source>
        <comment>an amount, a provider</comment>
        <translation>Erträge von %1 bei %2 wieder staken</translation>
    </message>
    <message>
        <source>any amount of ANKR</source>
        <translation>beliebig viele ANKR</translation>
    </message>
    <message>
        <source>Signed, not sent yet</source>
        <translation>Signiert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Failed: the contract refused it</source>
        <translation>Fehlgeschlagen: Der Vertrag hat sie abgelehnt</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>Durch eine andere Transaktion ersetzt</translation>
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
        <translation>seit %1</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a span of time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span of time</comment>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>with epoch %1</source>
        <translation>mit Epoche %1</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>jeden Moment</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>Nothing is locked or waiting</source>
        <translation>Nichts ist gesperrt oder wartet</translation>
    </message>
    <message>
        <source>ANKR</source>
        <comment>instead of an amount</comment>
        <translation>ANKR</translation>
    </message>
    <message>
        <source>%1 claimable now</source>
        <comment>an amount</comment>
        <translation>%1 jetzt abholbar</translation>
    </message>
    <message>
        <source>%1 claimable %2</source>
        <comment>an amount, when</comment>
        <translation>%1 abholbar %2</translation>
    </message>
    <message>
        <source>%1 unlock %2</source>
        <comment>an amount, when</comment>
        <translation>%1 frei %2</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>epoch %1 or %2</source>
        <translation>Epoche %1 oder %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an epoch</comment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, an epoch</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Epoch %1 ends at block %2.</source>
        <translation>Epoche %1 endet bei Block %2.</translation>
    </message>
    <message>
        <source>Epoch %1 ends in %2 (%3).</source>
        <comment>a number, a span of time, a time</comment>
        <translation>Epoche %1 endet in %2 (%3).</translation>
    </message>
    <message>
        <source>Epoch %1 ends any moment now.</source>
        <translation>Epoche %1 endet jeden Moment.</translation>
    </message>
    <message>
        <source>Your next: %1 with %2 unlock %3.</source>
        <comment>an amount, a provider, when</comment>
        <translation>Bei Ihnen als Nächstes: %1 bei %2 werden %3 frei.</translation>
    </message>
    <message>
        <source>A stake made now would unlock %1.</source>
        <comment>when</comment>
        <translation>Ein Stake von jetzt würde %1 frei.</translation>
    </message>
    <message>
        <source>Yours: %1 from %2 can be claimed now.</source>
        <comment>an amount, a provider</comment>
        <translation>Bei Ihnen: %1 bei %2 sind jetzt abholbar.</translation>
    </message>
    <message>
        <source>Your next: %1 from %2 can be claimed %3.</source>
        <comment>an amount, a provider, when</comment>
        <translation>Bei Ihnen als Nächstes: %1 bei %2 werden %3 abholbar.</translation>
    </message>
    <message>
        <source>An unstake made now could be claimed %1.</source>
        <comment>when</comment>
        <translation>Ein Unstake von jetzt würde %1 abholbar.</translation>
    </message>
    <message>
        <source>An epoch is %1 blocks, %2 at the present pace.</source>
        <comment>a number, about a span of time</comment>
        <translation>Eine Epoche hat %1 Blöcke, beim jetzigen Tempo %2.</translation>
    </message>
    <message>
        <source>An epoch is %1 blocks.</source>
        <translation>Eine Epoche hat %1 Blöcke.</translation>
    </message>
    <message>
        <source>A stake counts from the epoch after it was made, and is locked for %1 from then on: %2 in all. Each stake has its own date.</source>
        <comment>a number of epochs, two spans of time</comment>
        <translation>Ein Stake zählt ab der Epoche, die auf ihn folgt, und ist von da an %1 lang gesperrt: insgesamt %2. Jeder Stake hat sein eigenes Datum.</translation>
    </message>
    <message>
        <source>What is unstaked waits for the end of the epoch and then for %1 more: %2 in all. After that it can be claimed, whenever you like.</source>
        <comment>a number of epochs, two spans of time</comment>
        <translation>Ein Unstake wartet auf das Ende der Epoche und dann noch %1: insgesamt %2. Danach ist er abholbar, wann immer Sie wollen.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>A desktop wallet for staking ANKR. &quot;capstan status --help&quot; tells of the command that needs no window.</source>
        <translation>Eine Desktop-Wallet zum Staken von ANKR. „capstan status --help“ erklärt den Befehl, der kein Fenster braucht.</translation>
    </message>
    <message>
        <source>The network file to work on.</source>
        <translation>Die Netzwerkdatei, mit der gearbeitet wird.</translation>
    </message>
    <message>
        <source>The folder for accounts, journal and settings.</source>
        <translation>Der Ordner für Konten, Journal und Einstellungen.</translation>
    </message>
    <message>
        <source>Use a published development key, on a devnet only.</source>
        <translation>Einen veröffentlichten Entwicklungsschlüssel verwenden, nur in einem Devnet.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>unknown argument: %1</source>
        <translation>unbekanntes Argument: %1</translation>
    </message>
    <message>
        <source>--demo works on a devnet only, and this network is none; nothing was started</source>
        <translation>--demo funktioniert nur in einem Devnet, und dieses Netzwerk ist keines; es wurde nichts gestartet</translation>
    </message>
    <message>
        <source>Capstan can&apos;t start</source>
        <translation>Capstan kann nicht starten</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was sent.</source>
        <translation>Es wurde nichts geändert und nichts gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WordHelp</name>
    <message>
        <source>The provider&apos;s rewards of the last full epoch, over a year. It tells what was, and promises nothing.</source>
        <translation>Die Erträge des Providers aus der letzten vollen Epoche, auf ein Jahr gerechnet. Das sagt, was war, und verspricht nichts.</translation>
    </message>
    <message>
        <source>The contract&apos;s unit of time: so many blocks. Rewards, locks and waits count in epochs.</source>
        <translation>Die Zeiteinheit des Vertrags: eine bestimmte Zahl von Blöcken. Erträge, Sperrfristen und Wartezeiten zählen in Epochen.</translation>
    </message>
    <message>
        <source>Locked: nothing can be unstaked yet. Partially unlocked: a part can. Unlocked: all of it can.</source>
        <translation>Gesperrt: Noch ist kein Unstake möglich. Teilweise frei: für einen Teil möglich. Frei: für alles möglich.</translation>
    </message>
    <message>
        <source>When a stake can be unstaked. Times are estimates from the pace of blocks.</source>
        <translation>Ab wann ein Unstake möglich ist. Zeiten sind aus dem Blocktempo geschätzt.</translation>
    </message>
    <message>
        <source>What the stakes earned and was not claimed yet.</source>
        <translation>Erträge der Stakes, die noch nicht abgeholt wurden.</translation>
    </message>
    <message>
        <source>A stake earns from the epoch after the one it is made in.</source>
        <translation>Ein Stake bringt Erträge ab der Epoche nach der, in der er gemacht wird.</translation>
    </message>
    <message>
        <source>Until then the contract lets nobody take it out, not even you.</source>
        <translation>Bis dahin lässt der Vertrag niemanden etwas herausnehmen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Unstaked ANKR waits for some epochs, and is then brought into the account by a claim.</source>
        <translation>ANKR aus einem Unstake warten einige Epochen und kommen dann durch eine Abholung in das Konto.</translation>
    </message>
    <message>
        <source>What is unstaked earns no rewards any more from then on.</source>
        <translation>Der Betrag eines Unstakes bringt von da an keine Erträge mehr.</translation>
    </message>
    <message>
        <source>The contract pays the rewards of what is unstaked at once.</source>
        <translation>Der Vertrag zahlt die Erträge auf den Betrag des Unstakes sofort aus.</translation>
    </message>
    <message>
        <source>What everybody together has staked with the provider.</source>
        <translation>Was alle zusammen bei dem Provider gestakt haben.</translation>
    </message>
    <message>
        <source>The provider&apos;s part of all that is staked in the contract.</source>
        <translation>Der Anteil des Providers an allem, was im Vertrag gestakt ist.</translation>
    </message>
    <message>
        <source>What the network takes for the transaction, in ETH, whether it succeeds or not. Capstan gets nothing of it.</source>
        <translation>Was das Netzwerk für die Transaktion nimmt, in ETH, ob sie gelingt oder nicht. Capstan bekommt davon nichts.</translation>
    </message>
    <message>
        <source>How much work the network may do for the transaction. What is not used is not paid.</source>
        <translation>Wie viel Arbeit das Netzwerk für die Transaktion leisten darf. Was nicht verbraucht wird, wird nicht bezahlt.</translation>
    </message>
    <message>
        <source>The number of the transaction among those of the account. Each is used once, in order.</source>
        <translation>Die Nummer der Transaktion unter denen des Kontos. Jede wird einmal verwendet, der Reihe nach.</translation>
    </message>
    <message>
        <source>The most that is paid for each unit of gas, the tip included (maxFeePerGas of EIP-1559).</source>
        <translation>Was für jede Einheit Gas höchstens bezahlt wird, das Trinkgeld eingeschlossen (maxFeePerGas von EIP-1559).</translation>
    </message>
    <message>
        <source>What of it goes to who puts the transaction into a block (maxPriorityFeePerGas of EIP-1559).</source>
        <translation>Was davon an den geht, der die Transaktion in einen Block bringt (maxPriorityFeePerGas von EIP-1559).</translation>
    </message>
    <message>
        <source>The fingerprint of the transaction&apos;s bytes. It is what the key signs.</source>
        <translation>Der Fingerabdruck der Bytes der Transaktion. Ihn signiert der Schlüssel.</translation>
    </message>
    <message>
        <source>The transaction&apos;s hash, by which explorers and nodes find it.</source>
        <translation>Der Hash der Transaktion, unter dem Explorer und Nodes sie finden.</translation>
    </message>
    <message>
        <source>How much ANKR the staking contract may take from the account, for stakes.</source>
        <translation>Wie viele ANKR der Staking-Vertrag für Stakes vom Konto nehmen darf.</translation>
    </message>
</context>
<context>
    <name>capstan::AccountButton</name>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
</context>
<context>
    <name>capstan::AccountDialog</name>
    <message>
        <source>Name and passphrase</source>
        <translation>Name und Passphrase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase of your other accounts; one opens them all.</source>
        <translation>Die Passphrase der anderen Konten; eine öffnet sie alle.</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>It is asked for before anything is signed. Nobody can reset it: keep it, and keep what this account can be restored from.</source>
        <translation>Sie wird vor jedem Signieren verlangt. Niemand kann sie zurücksetzen: Bewahren Sie sie auf, ebenso das, woraus sich dieses Konto wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dem Konto einen Namen geben.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Die Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Encrypting, writing and reading back…</source>
        <translation>Wird verschlüsselt, geschrieben und zur Prüfung gelesen…</translation>
    </message>
    <message>
        <source>The keys can be kept in encrypted files instead. This is weaker.</source>
        <translation>Die Schlüssel können stattdessen in verschlüsselten Dateien aufbewahrt werden. Das ist schwächer.</translation>
    </message>
    <message>
        <source>Keep the keys in files</source>
        <translation>Schlüssel in Dateien aufbewahren</translation>
    </message>
</context>
<context>
    <name>capstan::AccountRow</name>
    <message>
        <source>Delegates to code (EIP-7702)</source>
        <translation>Delegiert an Code (EIP-7702)</translation>
    </message>
    <message>
        <source>A program stands behind this account and may spend from it. Unless you set that up, move what it holds to another account.</source>
        <translation>Hinter diesem Konto steht ein Programm, das davon ausgeben kann. Falls Sie das nicht selbst eingerichtet haben, das Guthaben auf ein anderes Konto übertragen.</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>If this computer is lost, so is the account.</source>
        <translation>Geht dieser Computer verloren, ist auch das Konto verloren.</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
    <message>
        <source>Show QR code of %1</source>
        <translation>QR-Code von %1 anzeigen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Show recovery phrase…</source>
        <translation>Wiederherstellungsphrase anzeigen…</translation>
    </message>
    <message>
        <source>Add another account of this phrase…</source>
        <translation>Weiteres Konto dieser Phrase hinzufügen…</translation>
    </message>
    <message>
        <source>Export keystore file…</source>
        <translation>Keystore-Datei exportieren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>capstan::AccountsPage</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Adresse beobachten</translation>
    </message>
    <message>
        <source>Import account</source>
        <translation>Konto importieren</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Files are the weaker choice.</source>
        <translation>Dateien sind die schwächere Wahl.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern…</translation>
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
        <translation>%1: zuerst die Passphrase eingeben. Die ganze Transaktion ist zu sehen, bevor sie signiert wird.</translation>
    </message>
    <message>
        <source>Watch-only: the key of this account is not on this computer.</source>
        <translation>Nur beobachtet: Der Schlüssel dieses Kontos ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Enter the passphrase to sign the transaction that is shown.</source>
        <translation>Die Passphrase eingeben, um die gezeigte Transaktion zu signieren.</translation>
    </message>
</context>
<context>
    <name>capstan::ActiveStakingView</name>
    <message>
        <source>Stakes</source>
        <translation>Stakes</translation>
    </message>
    <message>
        <source>Nothing is staked</source>
        <translation>Nichts gestakt</translation>
    </message>
    <message>
        <source>ANKR that this account stakes with a node provider appears here, each stake with the moment it unlocks. From then on it can be unstaked, and later claimed.</source>
        <translation>Hier erscheinen ANKR, die dieses Konto bei einem Node-Provider stakt, jeder Stake mit dem Zeitpunkt, zu dem er frei wird. Von da an ist ein Unstake möglich, später das Abholen.</translation>
    </message>
</context>
<context>
    <name>capstan::ActivityModel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount, fee</source>
        <translation>Betrag, Gebühr</translation>
    </message>
    <message>
        <source>Speed-up · %1</source>
        <comment>a date</comment>
        <translation>Beschleunigung · %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <comment>an amount</comment>
        <translation>Gebühr %1</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>keine Gebühr</translation>
    </message>
    <message>
        <source>fee ≤ %1</source>
        <comment>an amount</comment>
        <translation>Gebühr ≤ %1</translation>
    </message>
    <message>
        <source>%1, signed %2</source>
        <comment>an action, a date</comment>
        <translation>%1, signiert %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a state, more of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>network fee %1</source>
        <translation>Netzwerkgebühr %1</translation>
    </message>
    <message>
        <source>network fee at most %1</source>
        <translation>Netzwerkgebühr höchstens %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two amounts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Beschleunigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
</context>
<context>
    <name>capstan::ActivityPage</name>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>What you sign with this account on this computer is listed here, from its signature until the network will not take it back. While a transaction waits, Speed up sends it for a higher fee, and Cancel uses up its nonce so that it can&apos;t happen any more.</source>
        <translation>Hier steht, was mit diesem Konto auf diesem Computer signiert wird, von der Signatur an, bis das Netzwerk es nicht mehr zurücknimmt. Solange eine Transaktion wartet, sendet „Beschleunigen“ sie mit höherer Gebühr, und „Stornieren“ verbraucht ihre Nonce, sodass sie nicht mehr stattfinden kann.</translation>
    </message>
    <message>
        <source>No node was heard of yet</source>
        <translation>Noch kein Node hat sich gemeldet</translation>
    </message>
    <message>
        <source>What was sent is kept on this computer, by the network that it belongs to. It is shown as soon as a node has told which one this is.</source>
        <translation>Gesendetes wird auf diesem Computer nach Netzwerk getrennt aufbewahrt. Es wird gezeigt, sobald ein Node gemeldet hat, welches Netzwerk dies ist.</translation>
    </message>
    <message>
        <source>What waits can&apos;t be followed right now.</source>
        <translation>Was wartet, kann gerade nicht verfolgt werden.</translation>
    </message>
    <message>
        <source>%1 The states below are those of before. Nothing is lost; it is tried again by itself.</source>
        <translation>%1 Die Angaben unten sind die von vorher. Nichts ist verloren; es wird von selbst erneut versucht.</translation>
    </message>
</context>
<context>
    <name>capstan::AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Another account of the same recovery phrase as “%1”, at %2. What backs up one of them backs up all.</source>
        <translation>Ein weiteres Konto derselben Wiederherstellungsphrase wie „%1“, unter %2. Was eines davon sichert, sichert alle.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dem Konto einen Namen geben.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Die Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Making the account…</source>
        <translation>Konto wird erstellt…</translation>
    </message>
    <message>
        <source>No account was added.</source>
        <translation>Es wurde kein Konto hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>capstan::AddressBookModel</name>
    <message>
        <source>Looks like %1</source>
        <comment>an address</comment>
        <translation>Sieht aus wie %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a name</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <comment>a name</comment>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Opens Send with this recipient.</source>
        <translation>Öffnet „Senden“ mit diesem Empfänger.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <comment>a name</comment>
        <translation>Adresse von %1 kopieren</translation>
    </message>
    <message>
        <source>Copies the whole address.</source>
        <translation>Kopiert die ganze Adresse.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a name</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Can be undone right after.</source>
        <translation>Lässt sich gleich danach rückgängig machen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>No address is kept yet</source>
        <translation>Noch keine Adresse gespeichert</translation>
    </message>
    <message>
        <source>Add the addresses that you know, each with a name of your own. An address that only looks like one of them is then told apart.</source>
        <translation>Bekannte Adressen hinzufügen, jede mit einem eigenen Namen. Eine Adresse, die nur so aussieht wie eine davon, wird dann als andere erkannt.</translation>
    </message>
    <message>
        <source>No address is found</source>
        <translation>Keine Adresse gefunden</translation>
    </message>
    <message>
        <source>None has all of these words in its name, its note or its address.</source>
        <translation>Keine hat alle diese Wörter in Name, Notiz oder Adresse.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search by name, note or address</source>
        <translation>Nach Name, Notiz oder Adresse suchen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>The labels of node providers are not read yet.</source>
        <translation>Die Bezeichnungen der Node-Provider sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>The address book can&apos;t be read.</source>
        <translation>Das Adressbuch ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 What is in it was not changed.</source>
        <translation>%1 Sein Inhalt wurde nicht geändert.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>Sie wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>%1 was removed from the address book.</source>
        <comment>a name</comment>
        <translation>%1 wurde aus dem Adressbuch entfernt.</translation>
    </message>
    <message>
        <source>It was not put back.</source>
        <translation>Sie wurde nicht wieder eingefügt.</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>Adressen importieren</translation>
    </message>
    <message>
        <source>Address books (*.json)</source>
        <translation>Adressbücher (*.json)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The labels of node providers are not read yet. Try again once the stakes are shown.</source>
        <translation>Die Bezeichnungen der Node-Provider sind noch nicht gelesen. Erneut versuchen, sobald die Stakes zu sehen sind.</translation>
    </message>
    <message>
        <source>Everything in the file is there already.</source>
        <translation>Alles in der Datei ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>Adressen exportieren</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>The address book was exported.</source>
        <translation>Das Adressbuch wurde exportiert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Another place may do.</source>
        <comment>a file</comment>
        <translation>%1 kann nicht geschrieben werden. Vielleicht klappt es an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>capstan::AddressDialog</name>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>For ETH and ANKR on %1. What is sent here on another network may be lost.</source>
        <translation>Für ETH und ANKR auf %1. Was in einem anderen Netzwerk hierher gesendet wird, kann verloren sein.</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>capstan::AllowanceCard</name>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>What may the staking contract take?</source>
        <translation>Was darf der Staking-Vertrag nehmen?</translation>
    </message>
    <message>
        <source>Staking needs an approval: it lets the staking contract take ANKR from the account. A stake uses it up; what is left, or an approval of any amount, can be revoked.</source>
        <translation>Staken braucht eine Freigabe: Sie lässt den Staking-Vertrag ANKR aus dem Konto nehmen. Ein Stake verbraucht sie; was übrig ist, oder eine Freigabe beliebiger Höhe, kann widerrufen werden.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Any amount of the account&apos;s ANKR</source>
        <translation>Beliebig viele ANKR des Kontos</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>There is nothing to revoke.</source>
        <translation>Es gibt nichts zu widerrufen.</translation>
    </message>
    <message>
        <source>Revoke the approval for staking</source>
        <translation>Freigabe für Staking widerrufen</translation>
    </message>
</context>
<context>
    <name>capstan::AmountEdit</name>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Read as %1 %2</source>
        <translation>Gelesen als %1 %2</translation>
    </message>
    <message>
        <source>Use %1 %2</source>
        <translation>%1 %2 verwenden</translation>
    </message>
</context>
<context>
    <name>capstan::AnkrCard</name>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Stakes over time</source>
        <translation>Stakes im Zeitverlauf</translation>
    </message>
    <message>
        <source>Nothing is staked any more.</source>
        <translation>Es ist nichts mehr gestakt.</translation>
    </message>
    <message>
        <source>ANKR</source>
        <translation>ANKR</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>Gestakt</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <source>Nothing is staked from this account yet.</source>
        <translation>Von diesem Konto ist noch nichts gestakt.</translation>
    </message>
    <message>
        <source>ANKR that is staked with a node provider earns a share of the provider&apos;s rewards, epoch by epoch, and stays yours.</source>
        <translation>ANKR, die bei einem Node-Provider gestakt sind, bringen Epoche für Epoche einen Anteil an dessen Erträgen und bleiben Ihr Eigentum.</translation>
    </message>
    <message>
        <source>Every step is a transaction whose network fee is paid in ETH from this account. Stakes of this account show up here by themselves.</source>
        <translation>Jeder Schritt ist eine Transaktion, deren Netzwerkgebühr in ETH aus diesem Konto bezahlt wird. Stakes dieses Kontos erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>delegated staking on %1</source>
        <comment>a network</comment>
        <translation>delegiertes Staking auf %1</translation>
    </message>
    <message>
        <source>At first each stake is locked: %1. An unstake after that takes %2 until its ANKR can be claimed.</source>
        <translation>Zunächst ist jeder Stake gesperrt: %1. Ein Unstake danach dauert %2, bis seine ANKR abgeholt werden können.</translation>
    </message>
</context>
<context>
    <name>capstan::ChangePassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>One passphrase opens all accounts. Every key is encrypted anew and read back before the old passphrase stops counting.</source>
        <translation>Eine Passphrase öffnet alle Konten. Jeder Schlüssel wird neu verschlüsselt und zur Prüfung gelesen, bevor die alte Passphrase ihre Gültigkeit verliert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Repeat new passphrase</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Copies of the old entries, in a backup for example, still open with the old one.</source>
        <translation>Kopien der alten Einträge, etwa in einer Sicherung, lassen sich weiter mit der alten öffnen.</translation>
    </message>
    <message>
        <source>Enter the current passphrase.</source>
        <translation>Die jetzige Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Encrypting every key anew…</source>
        <translation>Alle Schlüssel werden neu verschlüsselt…</translation>
    </message>
    <message>
        <source>The old passphrase still counts.</source>
        <translation>Die alte Passphrase gilt weiter.</translation>
    </message>
</context>
<context>
    <name>capstan::ConfirmTransactionDialog</name>
    <message>
        <source>Confirm transaction</source>
        <translation>Transaktion bestätigen</translation>
    </message>
    <message>
        <source>Copy the unsigned transaction</source>
        <translation>Unsignierte Transaktion kopieren</translation>
    </message>
    <message>
        <source>Confirm transaction · %1</source>
        <translation>Transaktion bestätigen · %1</translation>
    </message>
    <message>
        <source>This has changed since you looked.</source>
        <translation>Das hat sich seit dem Ansehen geändert.</translation>
    </message>
    <message>
        <source>Not ready yet.</source>
        <translation>Noch nicht bereit.</translation>
    </message>
    <message>
        <source>The fee that you entered is not possible.</source>
        <translation>Die eingegebene Gebühr ist nicht möglich.</translation>
    </message>
    <message>
        <source>What you entered under Advanced is not possible.</source>
        <translation>Die Eingabe unter „Erweitert“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Reading the chain and simulating the transaction…</source>
        <translation>Die Chain wird gelesen und die Transaktion simuliert…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>capstan::CreateDialog</name>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>These words are the account. With them it can be restored on any computer, also without Capstan; without them, when this computer is lost, it is gone.</source>
        <translation>Diese Wörter sind das Konto. Mit ihnen lässt es sich auf jedem Computer wiederherstellen, auch ohne Capstan; ohne sie ist es weg, wenn dieser Computer verloren geht.</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Ich habe sie notiert</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>Ist alles notiert?</translation>
    </message>
    <message>
        <source>Type these words from your notes.</source>
        <translation>Diese Wörter aus den Notizen eingeben.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>The account is marked as not backed up until you do it.</source>
        <translation>Bis dahin ist das Konto als nicht gesichert markiert.</translation>
    </message>
    <message>
        <source>The account stays marked “Not backed up”.</source>
        <translation>Das Konto bleibt als „Nicht gesichert“ markiert.</translation>
    </message>
    <message>
        <source>Enter the three words.</source>
        <translation>Die drei Wörter eingeben.</translation>
    </message>
    <message>
        <source>Word %1 is another one.</source>
        <translation>Wort %1 ist ein anderes.</translation>
    </message>
    <message>
        <source>Compare your notes with the words: Back shows them.</source>
        <translation>Die Notizen mit den Wörtern vergleichen: „Zurück“ zeigt sie.</translation>
    </message>
    <message>
        <source>No account was created. The words stay in this window until you close it.</source>
        <translation>Es wurde kein Konto erstellt. Die Wörter bleiben in diesem Fenster, bis es geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>capstan::DateRangeEdit</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>capstan::EarningsCard</name>
    <message>
        <source>Rewards per epoch, as a table</source>
        <translation>Erträge pro Epoche, als Tabelle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Rewards per epoch</source>
        <translation>Erträge pro Epoche</translation>
    </message>
    <message>
        <source>Reading what each epoch brought…</source>
        <translation>Die Erträge der Epochen werden gelesen…</translation>
    </message>
    <message>
        <source>Shown here once a stake has earned for a full epoch.</source>
        <translation>Hier zu sehen, sobald ein Stake eine volle Epoche lang Ertrag gebracht hat.</translation>
    </message>
    <message>
        <source>What the stakes that are there now earned in each full epoch, claimed or not; together %1.</source>
        <translation>Was die jetzigen Stakes in jeder vollen Epoche eingebracht haben, abgeholt oder nicht; zusammen %1.</translation>
    </message>
    <message>
        <source>What each epoch brought can&apos;t be read now. %1</source>
        <translation>Die Erträge der Epochen sind gerade nicht lesbar. %1</translation>
    </message>
</context>
<context>
    <name>capstan::EarningsChart</name>
    <message>
        <source>Rewards per epoch</source>
        <translation>Erträge pro Epoche</translation>
    </message>
    <message>
        <source>Epoch %1, %2: %3</source>
        <comment>a number, from when to when, an amount</comment>
        <translation>Epoche %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a number, how many there are, one of them in words</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>The arrow keys go from one epoch to the next. The newest: %1</source>
        <translation>Die Pfeiltasten führen von einer Epoche zur nächsten. Die neueste: %1</translation>
    </message>
</context>
<context>
    <name>capstan::EarningsModel</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <comment>two numbers</comment>
        <translation>Blöcke %1 bis %2</translation>
    </message>
</context>
<context>
    <name>capstan::EndpointsDialog</name>
    <message>
        <source>Edit endpoints</source>
        <translation>Endpunkte bearbeiten</translation>
    </message>
    <message>
        <source>The nodes that %1 (chain %2) is read from, the best first. With several, what one says is compared with another before you sign, and one that fails is replaced by the next.</source>
        <translation>Die Nodes, von denen %1 (Chain %2) gelesen wird, der beste zuerst. Bei mehreren wird die Auskunft des einen vor dem Signieren mit der eines anderen verglichen, und für einen, der ausfällt, springt der nächste ein.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use the network&apos;s own</source>
        <translation>Die des Netzwerks verwenden</translation>
    </message>
</context>
<context>
    <name>capstan::EndpointsEdit</name>
    <message>
        <source>Test endpoints</source>
        <translation>Endpunkte testen</translation>
    </message>
    <message>
        <source>Endpoints, one a line</source>
        <translation>Endpunkte, einer pro Zeile</translation>
    </message>
    <message>
        <source>Enter the chain id first.</source>
        <translation>Zuerst die Chain-ID eingeben.</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Test beenden</translation>
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
        <translation>Adresse bearbeiten</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>An address that you know by a name. Names and notes stay on this computer.</source>
        <translation>Eine bekannte Adresse mit einem Namen. Namen und Notizen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>This address looks like another one.</source>
        <translation>Diese Adresse sieht aus wie eine andere.</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Eine Adresse eingeben.</translation>
    </message>
    <message>
        <source>Nobody has the key of the zero address.</source>
        <translation>Niemand hat den Schlüssel der Nulladresse.</translation>
    </message>
    <message>
        <source>Give the address a name.</source>
        <translation>Der Adresse einen Namen geben.</translation>
    </message>
    <message>
        <source>The name has characters that can&apos;t be seen, or that turn the reading direction.</source>
        <translation>Der Name hat Zeichen, die unsichtbar sind oder die Leserichtung umkehren.</translation>
    </message>
    <message>
        <source>The note has characters that can&apos;t be seen, or that turn the reading direction.</source>
        <translation>Die Notiz hat Zeichen, die unsichtbar sind oder die Leserichtung umkehren.</translation>
    </message>
    <message>
        <source>This address is in the book already.</source>
        <translation>Diese Adresse ist schon im Adressbuch.</translation>
    </message>
    <message>
        <source>Nothing was changed. Find it by the search, and edit it there.</source>
        <translation>Es wurde nichts geändert. Über die Suche finden und dort bearbeiten.</translation>
    </message>
    <message>
        <source>The book is full: it holds %1 addresses.</source>
        <translation>Das Adressbuch ist voll: Es fasst %1 Adressen.</translation>
    </message>
    <message>
        <source>Nothing was added. Remove one that is no longer needed.</source>
        <translation>Es wurde nichts hinzugefügt. Eine nicht mehr benötigte entfernen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>capstan::ExplorerCard</name>
    <message>
        <source>Block explorer</source>
        <translation>Block-Explorer</translation>
    </message>
    <message>
        <source>Reset block explorer</source>
        <translation>Block-Explorer zurücksetzen</translation>
    </message>
    <message>
        <source>Explorer address</source>
        <translation>Adresse des Explorers</translation>
    </message>
    <message>
        <source>This can&apos;t be used: an address that begins with https://, without a question mark.</source>
        <translation>Das ist nicht verwendbar: eine Adresse, die mit https:// beginnt, ohne Fragezeichen.</translation>
    </message>
    <message>
        <source>This network has no explorer.</source>
        <translation>Dieses Netzwerk hat keinen Explorer.</translation>
    </message>
    <message>
        <source>“Open in explorer” opens your browser there, and so tells that site which transaction you look at. Nothing is sent to it before.</source>
        <translation>„Im Explorer öffnen“ öffnet den Browser auf dieser Seite und teilt ihr so mit, welche Transaktion Sie ansehen. Vorher wird nichts an sie gesendet.</translation>
    </message>
</context>
<context>
    <name>capstan::ExportKeystoreDialog</name>
    <message>
        <source>Export keystore file</source>
        <translation>Keystore-Datei exportieren</translation>
    </message>
    <message>
        <source>The account&apos;s key, encrypted under a password of the file&apos;s own, in the format that geth and most wallets read.</source>
        <translation>Der Schlüssel des Kontos, mit einem eigenen Passwort der Datei verschlüsselt, in dem Format, das geth und die meisten Wallets lesen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The one that opens your accounts here.</source>
        <translation>Die, mit der sich hier die Konten öffnen.</translation>
    </message>
    <message>
        <source>File password</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>Repeat file password</source>
        <translation>Passwort der Datei wiederholen</translation>
    </message>
    <message>
        <source>Whoever has the file and this password has the account.</source>
        <translation>Wer die Datei und dieses Passwort hat, hat das Konto.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Die Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Encrypting the key…</source>
        <translation>Der Schlüssel wird verschlüsselt…</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Encrypted, and not saved yet.</source>
        <translation>Verschlüsselt und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save keystore file</source>
        <translation>Keystore-Datei speichern</translation>
    </message>
    <message>
        <source>Nothing was saved. Another place may do.</source>
        <translation>Es wurde nichts gespeichert. Vielleicht klappt es an einem anderen Ort.</translation>
    </message>
</context>
<context>
    <name>capstan::FailedView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The account could not be read</source>
        <translation>Das Konto konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing is known about your stakes yet, and nothing was changed. It is tried again by itself.</source>
        <translation>Über die Stakes ist noch nichts bekannt, und es wurde nichts geändert. Es wird von selbst erneut versucht.</translation>
    </message>
</context>
<context>
    <name>capstan::FormDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An endpoint serves another chain. Take it out of the list.</source>
        <translation>Ein Endpunkt bedient eine andere Chain. Ihn aus der Liste nehmen.</translation>
    </message>
</context>
<context>
    <name>capstan::FormPage</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Einen Betrag eingeben.</translation>
    </message>
    <message>
        <source>The amount can&apos;t be read.</source>
        <translation>Der Betrag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show unsigned transaction</source>
        <translation>Unsignierte Transaktion anzeigen</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
</context>
<context>
    <name>capstan::FoundAccountsList</name>
    <message>
        <source>%1 · here already</source>
        <translation>%1 · schon hier</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>What the accounts hold can&apos;t be read now.</source>
        <translation>Was die Konten enthalten, ist gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>can&apos;t be read now</source>
        <translation>gerade nicht lesbar</translation>
    </message>
</context>
<context>
    <name>capstan::HistoryModel</name>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy transaction ID: %1, block %2</source>
        <comment>an action, a number</comment>
        <translation>Transaktions-ID kopieren: %1, Block %2</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>Im Explorer</translation>
    </message>
    <message>
        <source>Open in explorer: %1, block %2</source>
        <comment>an action, a number</comment>
        <translation>Im Explorer öffnen: %1, Block %2</translation>
    </message>
    <message>
        <source>Opens the transaction&apos;s page in the browser.</source>
        <translation>Öffnet die Seite der Transaktion im Browser.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Node-Provider</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <comment>a number</comment>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>%1 paid out</source>
        <comment>an amount</comment>
        <translation>%1 ausgezahlt</translation>
    </message>
    <message>
        <source>%1, transaction %2</source>
        <comment>an action, a hash</comment>
        <translation>%1, Transaktion %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, an address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, epoch %2, block %3</source>
        <comment>a time, two numbers</comment>
        <translation>%1, Epoche %2, Block %3</translation>
    </message>
    <message>
        <source>%1, and %2 paid out</source>
        <comment>two amounts</comment>
        <translation>%1, dazu %2 ausgezahlt</translation>
    </message>
</context>
<context>
    <name>capstan::HistoryPage</name>
    <message>
        <source>This network has no explorer.</source>
        <translation>Dieses Netzwerk hat keinen Explorer.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Node-Provider</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>JSON exportieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No node was heard of yet</source>
        <translation>Noch kein Node hat sich gemeldet</translation>
    </message>
    <message>
        <source>The history is kept on this computer, by the network that it belongs to. It is shown as soon as a node has told which one this is.</source>
        <translation>Der Verlauf wird auf diesem Computer nach Netzwerk getrennt aufbewahrt. Er wird gezeigt, sobald ein Node gemeldet hat, welches Netzwerk dies ist.</translation>
    </message>
    <message>
        <source>Nothing was found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
    <message>
        <source>The chain is read from the newest block to the oldest. Everything else works meanwhile.</source>
        <translation>Die Chain wird vom neuesten Block zum ältesten gelesen. Alles andere funktioniert währenddessen.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>What this account stakes, unstakes, claims and restakes is listed here, also what was done with another program.</source>
        <translation>Hier steht, was dieses Konto stakt, unstakt, abholt und wieder stakt, auch was mit einem anderen Programm getan wurde.</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>There is nothing of this kind, with this provider, in this time.</source>
        <translation>Nichts von dieser Art, bei diesem Provider, in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Ends the reading. What was read is kept.</source>
        <translation>Beendet das Lesen. Was gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Other claims</source>
        <translation>Andere Abholungen</translation>
    </message>
    <message>
        <source>All node providers</source>
        <translation>Alle Node-Provider</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Von – bis…</translation>
    </message>
    <message>
        <source>The history can&apos;t be read on right now.</source>
        <translation>Der Verlauf kann gerade nicht weitergelesen werden.</translation>
    </message>
    <message>
        <source>%1 What was read before is shown; it is tried again by itself.</source>
        <translation>%1 Gezeigt wird, was vorher gelesen wurde; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Writes what is shown to a file that spreadsheets read.</source>
        <translation>Schreibt das Gezeigte in eine Datei für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>Writes what is shown to a file that programs read.</source>
        <translation>Schreibt das Gezeigte in eine Datei, die Programme lesen.</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Another place may do.</source>
        <comment>a file</comment>
        <translation>%1 kann nicht geschrieben werden. Vielleicht klappt es an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The history was exported.</source>
        <translation>Der Verlauf wurde exportiert.</translation>
    </message>
    <message>
        <source>%1. It is not complete: not all of the chain was read yet.</source>
        <translation>%1. Er ist nicht vollständig: Noch wurde nicht die ganze Chain gelesen.</translation>
    </message>
</context>
<context>
    <name>capstan::HowItWorksPage</name>
    <message>
        <source>Time goes by in epochs</source>
        <translation>Die Zeit läuft in Epochen</translation>
    </message>
    <message>
        <source>Rewards come, stakes unlock and unstaked ANKR becomes claimable when an epoch begins, and never in between.</source>
        <translation>Erträge kommen, Stakes werden frei und ANKR aus einem Unstake werden abholbar, wenn eine Epoche beginnt, und nie dazwischen.</translation>
    </message>
    <message>
        <source>The first wait: a new stake is locked</source>
        <translation>Das erste Warten: Ein neuer Stake ist gesperrt</translation>
    </message>
    <message>
        <source>The second wait: from unstaking to claiming</source>
        <translation>Das zweite Warten: vom Unstake bis zum Abholen</translation>
    </message>
    <message>
        <source>What waits with one provider is one bucket: unstaking more from the same provider starts the wait of all of it anew, also of what could be claimed already. So claim first.</source>
        <translation>Was bei einem Provider wartet, ist ein einziger Topf: Ein weiterer Unstake beim selben Provider lässt alles darin von vorn warten, auch das, was schon abholbar war. Darum zuerst abholen.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>While it waits nothing needs to stay open: the contract counts the epochs, not this program.</source>
        <translation>Während der Wartezeit muss nichts offen bleiben: Die Epochen zählt der Vertrag, nicht dieses Programm.</translation>
    </message>
    <message>
        <source>A provider that is no longer active is not offered for new stakes. What is staked with it stays yours, and is unstaked and claimed as ever, under My ANKR Staking.</source>
        <translation>Ein Provider, der nicht mehr aktiv ist, wird für neue Stakes nicht angeboten. Was bei ihm gestakt ist, bleibt Ihr Eigentum; Unstake und Abholen gehen wie immer, unter „Mein ANKR-Staking“.</translation>
    </message>
    <message>
        <source>Dates are estimates from the present pace of blocks; the epoch is exact.</source>
        <translation>Datumsangaben sind Schätzungen aus dem jetzigen Blocktempo; die Epoche ist genau.</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Mit der Tastatur</translation>
    </message>
</context>
<context>
    <name>capstan::ImportBookDialog</name>
    <message>
        <source>Import addresses</source>
        <translation>Adressen importieren</translation>
    </message>
    <message>
        <source>These are added: %1.</source>
        <translation>Hinzugefügt werden: %1.</translation>
    </message>
    <message>
        <source>These are added: %1. There already, and left as they are: %2.</source>
        <translation>Hinzugefügt werden: %1. Schon vorhanden und unverändert gelassen: %2.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add 1 label</source>
        <translation>1 Bezeichnung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n labels</source>
        <translation>
            <numerusform>%n Bezeichnung hinzufügen</numerusform>
            <numerusform>%n Bezeichnungen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add 1 address</source>
        <translation>1 Adresse hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n addresses</source>
        <translation>
            <numerusform>%n Adresse hinzufügen</numerusform>
            <numerusform>%n Adressen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · label of a node provider</source>
        <comment>a label</comment>
        <translation>%1 · Bezeichnung eines Node-Providers</translation>
    </message>
    <message>
        <source>Addresses to be added</source>
        <translation>Hinzuzufügende Adressen</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The book would be too large: it holds at most %1 addresses.</source>
        <translation>Das Adressbuch würde zu groß: Es fasst höchstens %1 Adressen.</translation>
    </message>
    <message>
        <source>The labels were added, the addresses not.</source>
        <translation>Die Bezeichnungen wurden hinzugefügt, die Adressen nicht.</translation>
    </message>
</context>
<context>
    <name>capstan::ImportDialog</name>
    <message>
        <source>Import account</source>
        <translation>Konto importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importieren aus</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Keystore file</source>
        <translation>Keystore-Datei</translation>
    </message>
    <message>
        <source>Which accounts?</source>
        <translation>Welche Konten?</translation>
    </message>
    <message>
        <source>One phrase has many accounts, and wallets number them in different orders. Those that were used are ticked; further ones can be added later.</source>
        <translation>Eine Phrase hat viele Konten, und Wallets nummerieren sie unterschiedlich. Schon benutzte sind angehakt; weitere lassen sich später hinzufügen.</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Ein Konto wählen.</translation>
    </message>
    <message>
        <source>Finding its accounts…</source>
        <translation>Ihre Konten werden gesucht…</translation>
    </message>
    <message>
        <source>That is not a private key: it has 64 digits from 0 to 9 and a to f.</source>
        <translation>Das ist kein privater Schlüssel: Ein solcher hat 64 Ziffern von 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Die Datei wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>capstan::KeySource</name>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 Hex-Zeichen</translation>
    </message>
    <message>
        <source>Enter the private key.</source>
        <translation>Den privaten Schlüssel eingeben.</translation>
    </message>
</context>
<context>
    <name>capstan::KeystoreSource</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>File password</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>The one that the file was written with. It may take some seconds to try.</source>
        <translation>Das, mit dem die Datei geschrieben wurde. Die Prüfung kann einige Sekunden dauern.</translation>
    </message>
    <message>
        <source>Drop the keystore file here, or choose it.</source>
        <translation>Die Keystore-Datei hier ablegen oder auswählen.</translation>
    </message>
    <message>
        <source>Choose the keystore file.</source>
        <translation>Die Keystore-Datei auswählen.</translation>
    </message>
    <message>
        <source>Enter the file&apos;s password.</source>
        <translation>Das Passwort der Datei eingeben.</translation>
    </message>
    <message>
        <source>Choose the keystore file</source>
        <translation>Keystore-Datei auswählen</translation>
    </message>
</context>
<context>
    <name>capstan::LabelDialog</name>
    <message>
        <source>Label a node provider</source>
        <translation>Node-Provider bezeichnen</translation>
    </message>
    <message>
        <source>A word of your own, kept on this computer. It stands wherever the provider is named; without one, its name or its address does.</source>
        <translation>Eine eigene Bezeichnung, auf diesem Computer aufbewahrt. Sie steht überall, wo der Provider genannt wird; ohne sie steht dort sein Name oder seine Adresse.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Keine Bezeichnung</translation>
    </message>
    <message>
        <source>The label has characters that can&apos;t be seen, or that turn the reading direction.</source>
        <translation>Die Bezeichnung hat Zeichen, die unsichtbar sind oder die Leserichtung umkehren.</translation>
    </message>
    <message>
        <source>Type it anew instead of pasting it.</source>
        <translation>Neu eintippen statt einfügen.</translation>
    </message>
    <message>
        <source>The label was not changed.</source>
        <translation>Die Bezeichnung wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>capstan::LookCard</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look and formats</source>
        <translation>Aussehen und Formate</translation>
    </message>
    <message>
        <source>Reset look and formats</source>
        <translation>Aussehen und Formate zurücksetzen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
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
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>ANKR Staking</source>
        <translation>ANKR-Staking</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Node providers</source>
        <translation>Node-Provider</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>Skip to next epoch</source>
        <translation>Zur nächsten Epoche springen</translation>
    </message>
    <message>
        <source>A local chain: nothing on it is worth anything.</source>
        <translation>Eine lokale Chain: Nichts darauf ist etwas wert.</translation>
    </message>
    <message>
        <source>Welcome to Capstan</source>
        <translation>Willkommen bei Capstan</translation>
    </message>
    <message>
        <source>My ANKR Staking</source>
        <translation>Mein ANKR-Staking</translation>
    </message>
    <message>
        <source>Locked, and the transaction that was shown was not signed.</source>
        <translation>Gesperrt; die gezeigte Transaktion wurde nicht signiert.</translation>
    </message>
    <message>
        <source>Nothing was sent. Start it again: its figures are then read anew.</source>
        <translation>Es wurde nichts gesendet. Neu beginnen: Die Zahlen werden dann neu gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Claim all takes %n transactions: a single one may not use that much gas.</source>
        <translation>
            <numerusform>„Alle abholen“ braucht %n Transaktion: Eine einzige darf nicht so viel Gas verbrauchen.</numerusform>
            <numerusform>„Alle abholen“ braucht %n Transaktionen: Eine einzige darf nicht so viel Gas verbrauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first of them. Each is shown and confirmed by itself; press Claim all again once it is done.</source>
        <translation>Dies ist die erste davon. Jede wird für sich gezeigt und bestätigt; ist sie erledigt, wieder „Alle abholen“ drücken.</translation>
    </message>
    <message>
        <source>Watch-only: the key of this account is not on this computer.</source>
        <translation>Nur beobachtet: Der Schlüssel dieses Kontos ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The network takes its fee in ETH, and this account has none. Send some to it first.</source>
        <translation>Das Netzwerk nimmt seine Gebühr in ETH, und dieses Konto hat keines. Zuerst ETH an dieses Konto senden.</translation>
    </message>
    <message>
        <source>It got into a block meanwhile.</source>
        <translation>Sie kam inzwischen in einen Block.</translation>
    </message>
    <message>
        <source>A transaction with the same nonce got into a block first, so that there is nothing left to speed up or to cancel. Nothing was sent.</source>
        <translation>Eine Transaktion mit derselben Nonce kam zuerst in einen Block, sodass es nichts mehr zu beschleunigen oder zu stornieren gibt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1, not followed</source>
        <comment>1 transaction waits</comment>
        <translation>%1, nicht verfolgt</translation>
    </message>
    <message>
        <source>The keys stay in memory until you lock them again or close Capstan.</source>
        <translation>Die Schlüssel bleiben im Arbeitsspeicher, bis Sie sie wieder sperren oder Capstan schließen.</translation>
    </message>
    <message>
        <source>Locked, and the dialog that was open was closed.</source>
        <translation>Gesperrt; der offene Dialog wurde geschlossen.</translation>
    </message>
    <message>
        <source>Nothing that was typed or shown in it was kept.</source>
        <translation>Nichts, was darin eingegeben oder gezeigt wurde, ist erhalten geblieben.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation>Die Kalenderdatei wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1: open it to put it into your calendar; saved and opened again later, it moves the same entries.</source>
        <comment>a file</comment>
        <translation>%1: zum Eintragen in den Kalender öffnen; später erneut gespeichert und geöffnet, verschiebt die Datei dieselben Einträge.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>These settings were reset.</source>
        <translation>Diese Einstellungen wurden zurückgesetzt.</translation>
    </message>
    <message>
        <source>All settings were reset. Networks and endpoints stay as they are.</source>
        <translation>Alle Einstellungen wurden zurückgesetzt. Netzwerke und Endpunkte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Versionshinweise</translation>
    </message>
    <message>
        <source>There are no notes for this version.</source>
        <translation>Zu dieser Version gibt es keine Hinweise.</translation>
    </message>
    <message>
        <source>The settings file was damaged.</source>
        <translation>Die Einstellungsdatei war beschädigt.</translation>
    </message>
    <message>
        <source>It was set aside as %1, and every setting is as at first.</source>
        <translation>Sie wurde als %1 beiseitegelegt, und jede Einstellung ist wie am Anfang.</translation>
    </message>
    <message>
        <source>The settings file was damaged: every setting is as at first, the proxy too.</source>
        <translation>Die Einstellungsdatei war beschädigt: Jede Einstellung ist wie am Anfang, auch der Proxy.</translation>
    </message>
    <message>
        <source>It was set aside as %1. Choose again under Settings what you had, the proxy first.</source>
        <translation>Sie wurde als %1 beiseitegelegt. Unter „Einstellungen“ neu wählen, was vorher galt, den Proxy zuerst.</translation>
    </message>
    <message>
        <source>Some settings could not be read, and the safer choice was taken.</source>
        <translation>Einige Einstellungen waren nicht lesbar, und die sicherere Wahl wurde getroffen.</translation>
    </message>
    <message>
        <source>The network that was chosen can&apos;t be used; %1 is used instead. Another can be chosen under Settings, Networks.</source>
        <translation>Das gewählte Netzwerk ist nicht verwendbar; stattdessen wird %1 verwendet. Unter „Einstellungen“, „Netzwerke“ lässt sich ein anderes wählen.</translation>
    </message>
    <message>
        <source>Capstan did not end by itself last time.</source>
        <translation>Capstan wurde beim letzten Mal nicht regulär beendet.</translation>
    </message>
    <message>
        <source>It crashed, was stopped, or the computer went off. What was sent is followed all the same. Copy diagnostics under Settings helps to find out why.</source>
        <translation>Es ist abgestürzt, wurde abgebrochen, oder der Computer ging aus. Was gesendet wurde, wird trotzdem verfolgt. „Diagnose kopieren“ unter „Einstellungen“ hilft, den Grund zu finden.</translation>
    </message>
    <message>
        <source>Capstan is now version %1.</source>
        <translation>Capstan hat jetzt Version %1.</translation>
    </message>
    <message>
        <source>What is new is told under Settings, Release notes.</source>
        <translation>Was neu ist, steht unter „Einstellungen“, „Versionshinweise“.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Claimable now: %1</source>
        <translation>Jetzt abholbar: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back, or close the dialog</source>
        <translation>Zurück, oder Dialog schließen</translation>
    </message>
    <message>
        <source>Read the chain again</source>
        <translation>Chain erneut lesen</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>Schlüssel sperren</translation>
    </message>
    <message>
        <source>Copy the cell of a table</source>
        <translation>Zelle einer Tabelle kopieren</translation>
    </message>
    <message>
        <source>Do what the row of a table offers</source>
        <translation>Ausführen, was die Zeile einer Tabelle anbietet</translation>
    </message>
    <message>
        <source>Move an account up; with the arrow down, down</source>
        <translation>Konto nach oben; mit Pfeil nach unten: nach unten</translation>
    </message>
</context>
<context>
    <name>capstan::NavButton</name>
    <message>
        <source>the page that is shown</source>
        <translation>die gezeigte Seite</translation>
    </message>
</context>
<context>
    <name>capstan::NetworkDialog</name>
    <message>
        <source>Edit network</source>
        <translation>Netzwerk bearbeiten</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Netzwerk hinzufügen</translation>
    </message>
    <message>
        <source>Another chain with the ANKR staking contract. Take its addresses from a source that you trust: whoever gives you wrong ones can make you sign for another contract.</source>
        <translation>Eine andere Chain mit dem ANKR-Staking-Vertrag. Ihre Adressen nur aus einer vertrauenswürdigen Quelle nehmen: Wer Ihnen falsche gibt, kann Sie für einen anderen Vertrag signieren lassen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Netzwerkname</translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation>Chain-ID</translation>
    </message>
    <message>
        <source>Staking contract</source>
        <translation>Staking-Vertrag</translation>
    </message>
    <message>
        <source>Token contract</source>
        <translation>Token-Vertrag</translation>
    </message>
    <message>
        <source>Staking configuration</source>
        <translation>Staking-Konfiguration</translation>
    </message>
    <message>
        <source>Explorer, if there is one</source>
        <translation>Explorer, falls vorhanden</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>capstan::NetworksCard</name>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Add network…</source>
        <translation>Netzwerk hinzufügen…</translation>
    </message>
    <message>
        <source>Nodes in use</source>
        <translation>Verwendete Nodes</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>Chain %1</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <comment>a chain</comment>
        <translation>%1 · in Verwendung</translation>
    </message>
    <message>
        <source>%1 · from the command line</source>
        <comment>a chain</comment>
        <translation>%1 · von der Befehlszeile</translation>
    </message>
    <message>
        <source>%1 · from the next start</source>
        <comment>a chain</comment>
        <translation>%1 · ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Edit endpoints…</source>
        <translation>Endpunkte bearbeiten…</translation>
    </message>
    <message>
        <source>Edit endpoints of %1</source>
        <translation>Endpunkte von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove network %1</source>
        <translation>Netzwerk %1 entfernen</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Es ist in Verwendung.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use network %1</source>
        <translation>Netzwerk %1 verwenden</translation>
    </message>
    <message>
        <source>Capstan starts with it already.</source>
        <translation>Capstan startet schon damit.</translation>
    </message>
    <message>
        <source>These network files can&apos;t be read and are left out: %1</source>
        <translation>Diese Netzwerkdateien sind nicht lesbar und werden ausgelassen: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit network %1</source>
        <translation>Netzwerk %1 bearbeiten</translation>
    </message>
    <message>
        <source>The rest can be edited while another network is in use.</source>
        <translation>Das Übrige lässt sich bearbeiten, während ein anderes Netzwerk in Verwendung ist.</translation>
    </message>
</context>
<context>
    <name>capstan::NewPassphrase</name>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Eine Passphrase wählen.</translation>
    </message>
    <message>
        <source>It needs at least %1 characters.</source>
        <translation>Sie braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Repeat it.</source>
        <translation>Die Passphrase wiederholen.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
</context>
<context>
    <name>capstan::OverviewPage</name>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>≈ %1 a week</source>
        <comment>an amount</comment>
        <translation>≈ %1 pro Woche</translation>
    </message>
    <message>
        <source>Added with every epoch</source>
        <translation>Mit jeder Epoche mehr</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Im Konto</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>Gestakt</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <source>This account has stakes from before the contract&apos;s upgrade.</source>
        <translation>Dieses Konto hat Stakes aus der Zeit vor dem Upgrade des Vertrags.</translation>
    </message>
    <message>
        <source>The figures are what it will have after its upgrade. Its first transaction does it by itself; it can be done alone, too.</source>
        <translation>Die Zahlen sind die nach dem Upgrade des Kontos. Seine erste Transaktion erledigt es mit; es geht auch einzeln.</translation>
    </message>
    <message>
        <source>No ETH for fees</source>
        <translation>Kein ETH für Gebühren</translation>
    </message>
    <message>
        <source>%1 for fees</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 claimable now</source>
        <translation>%1 jetzt abholbar</translation>
    </message>
    <message>
        <source>Not claimable yet</source>
        <translation>Noch nicht abholbar</translation>
    </message>
    <message>
        <source>Nothing unstaked</source>
        <translation>Kein Unstake</translation>
    </message>
</context>
<context>
    <name>capstan::PassphraseRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Die Passphrase wird geprüft…</translation>
    </message>
    <message>
        <source>Enter the passphrase to sign.</source>
        <translation>Zum Signieren die Passphrase eingeben.</translation>
    </message>
</context>
<context>
    <name>capstan::PassphraseTries</name>
    <message>
        <source>After several wrong tries there is a wait: %1 s.</source>
        <translation>Nach mehreren Fehlversuchen gilt eine Pause: %1 s.</translation>
    </message>
</context>
<context>
    <name>capstan::PendingPage</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Node-Provider</translation>
    </message>
    <message>
        <source>Claimable from</source>
        <translation>Abholbar ab</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender</translation>
    </message>
    <message>
        <source>A file with when it can be claimed, for your calendar to open</source>
        <translation>Eine Datei mit dem Abholtermin, zum Öffnen im Kalender</translation>
    </message>
    <message>
        <source>Rewards paid out</source>
        <translation>Ausgezahlte Erträge</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>Transaktions-ID</translation>
    </message>
    <message>
        <source>Show the earlier transaction</source>
        <translation>Die frühere Transaktion anzeigen</translation>
    </message>
    <message>
        <source>Show the later transaction</source>
        <translation>Die spätere Transaktion anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>This network has no explorer.</source>
        <translation>Dieses Netzwerk hat keinen Explorer.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Beschleunigen</translation>
    </message>
    <message>
        <source>Continue staking</source>
        <translation>Stake fortsetzen</translation>
    </message>
    <message>
        <source>Go to dashboard</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Refused in a block</source>
        <translation>In einem Block abgelehnt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>In Block %1</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>In einem Block</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n nodes</source>
        <translation>
            <numerusform>An %n Node gesendet</numerusform>
            <numerusform>An %n Nodes gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to 1 node</source>
        <translation>An 1 Node gesendet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>epoch %1 · block %2</source>
        <translation>Epoche %1 · Block %2</translation>
    </message>
    <message>
        <source>Speeds up</source>
        <translation>Beschleunigung von</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Stornierung von</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Ersatz für</translation>
    </message>
    <message>
        <source>Its speed-up</source>
        <translation>Ihre Beschleunigung</translation>
    </message>
    <message>
        <source>Its cancel</source>
        <translation>Ihre Stornierung</translation>
    </message>
    <message>
        <source>Its successor</source>
        <translation>Ihre Nachfolgerin</translation>
    </message>
    <message>
        <source>The second of the two steps: the stake itself</source>
        <translation>Der zweite der beiden Schritte: der Stake selbst</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseCheck</name>
    <message>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseEdit</name>
    <message>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>Passende Wörter</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseSource</name>
    <message>
        <source>A whole phrase can be pasted into any field.</source>
        <translation>Eine ganze Phrase kann in jedes Feld eingefügt werden.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>This phrase has a passphrase of its own…</source>
        <translation>Diese Phrase hat eine eigene Passphrase…</translation>
    </message>
    <message>
        <source>Phrase&apos;s passphrase</source>
        <translation>Passphrase der Phrase</translation>
    </message>
    <message>
        <source>Some wallets call it the 25th word. Every other one gives other accounts, so look whether those on the next page are yours.</source>
        <translation>Manche Wallets nennen sie das 25. Wort. Jede andere ergibt andere Konten, also prüfen, ob die auf der nächsten Seite Ihre sind.</translation>
    </message>
    <message>
        <source>Enter word %1.</source>
        <translation>Wort %1 eingeben.</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseView</name>
    <message>
        <source>Copy the words…</source>
        <translation>Wörter kopieren…</translation>
    </message>
    <message>
        <source>Whoever has these words has the account.</source>
        <translation>Wer diese Wörter hat, hat das Konto.</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep them where nobody else finds them. Nobody who wants to help you ever asks for them.</source>
        <translation>Auf Papier schreiben, in dieser Reihenfolge, und dort aufbewahren, wo niemand sonst sie findet. Wer Ihnen helfen will, fragt nie danach.</translation>
    </message>
    <message>
        <source>Every program on this computer can read the clipboard.</source>
        <translation>Jedes Programm auf diesem Computer kann die Zwischenablage lesen.</translation>
    </message>
    <message>
        <source>Some keep its history, some send it to your other devices. Paper is safer. If you go on, Capstan empties the clipboard after %1 seconds.</source>
        <translation>Manche bewahren ihren Verlauf auf, manche senden sie an Ihre anderen Geräte. Papier ist sicherer. Wenn Sie fortfahren, leert Capstan die Zwischenablage nach %1 Sekunden.</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Trotzdem kopieren</translation>
    </message>
    <message>
        <source>Copied, for %1 seconds.</source>
        <translation>Kopiert, für %1 Sekunden.</translation>
    </message>
    <message>
        <source>Paste the words where they are to be kept, and nowhere else.</source>
        <translation>Die Wörter dort einfügen, wo sie aufbewahrt werden sollen, und nirgends sonst.</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Erneut kopieren</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseWord</name>
    <message>
        <source>Word %1: %2</source>
        <translation>Wort %1: %2</translation>
    </message>
</context>
<context>
    <name>capstan::ProtectionCard</name>
    <message>
        <source>Keys and signing</source>
        <translation>Schlüssel und Signieren</translation>
    </message>
    <message>
        <source>Reset keys and signing</source>
        <translation>Schlüssel und Signieren zurücksetzen</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Automatisch sperren</translation>
    </message>
    <message>
        <source>Ask for the passphrase at each signature</source>
        <translation>Passphrase bei jeder Signatur verlangen</translation>
    </message>
    <message>
        <source>Highest network fee</source>
        <translation>Höchste Netzwerkgebühr</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>after 1 minute</source>
        <translation>nach 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A transaction that may cost more than %1 is held back until you insist on it.</source>
        <translation>Eine Transaktion, die mehr als %1 kosten kann, wird zurückgehalten, bis Sie darauf bestehen.</translation>
    </message>
    <message>
        <source>An amount from %1 to %2: below, no transaction would pass; above, it would protect from nothing. The limit stays at %3.</source>
        <translation>Ein Betrag von %1 bis %2: Darunter käme keine Transaktion durch, darüber schützte er vor nichts. Die Grenze bleibt bei %3.</translation>
    </message>
</context>
<context>
    <name>capstan::ProvidersModel</name>
    <message>
        <source>Stake</source>
        <translation>Staken</translation>
    </message>
    <message>
        <source>Stake with %1</source>
        <comment>a provider</comment>
        <translation>Bei %1 staken</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Bezeichnung…</translation>
    </message>
    <message>
        <source>Label %1</source>
        <comment>a provider</comment>
        <translation>%1 bezeichnen</translation>
    </message>
    <message>
        <source>A word of your own for this provider, shown in place of its name.</source>
        <translation>Eine eigene Bezeichnung für diesen Provider, anstelle seines Namens gezeigt.</translation>
    </message>
    <message>
        <source>This provider is not active (%1), so that no new stake with it is offered. What is staked with it can be unstaked and claimed.</source>
        <comment>a status</comment>
        <translation>Dieser Provider ist nicht aktiv (%1), darum wird kein neuer Stake bei ihm angeboten. Für das, was bei ihm gestakt ist, sind Unstake und Abholen möglich.</translation>
    </message>
    <message>
        <source>This provider is no longer listed, and the contract refuses new stakes with it. What is staked with it can be unstaked and claimed.</source>
        <translation>Dieser Provider ist nicht mehr gelistet, und der Vertrag lehnt neue Stakes bei ihm ab. Für das, was bei ihm gestakt ist, sind Unstake und Abholen möglich.</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Node-Provider</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>APR</source>
        <translation>APR</translation>
    </message>
    <message>
        <source>Total staked</source>
        <translation>Gestakt gesamt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>Ihr Stake</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a share</comment>
        <translation>unbekannt</translation>
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
        <translation>Die Erträge des Providers aus der letzten vollen Epoche, auf ein Jahr gerechnet</translation>
    </message>
    <message>
        <source>Not known: there were no rewards in the last full epoch, or nothing staked.</source>
        <translation>Nicht bekannt: In der letzten vollen Epoche gab es keine Erträge, oder nichts war gestakt.</translation>
    </message>
    <message>
        <source>%1 of all that is staked</source>
        <comment>a share</comment>
        <translation>%1 von allem, was gestakt ist</translation>
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
        <translation>Node-Provider</translation>
    </message>
    <message>
        <source>There are no node providers</source>
        <translation>Es gibt keine Node-Provider</translation>
    </message>
    <message>
        <source>The contract lists none on this network, so that nothing can be staked here.</source>
        <translation>Der Vertrag listet in diesem Netzwerk keine, darum kann hier nichts gestakt werden.</translation>
    </message>
    <message>
        <source>No provider is found</source>
        <translation>Kein Provider gefunden</translation>
    </message>
    <message>
        <source>None has all of these words in its label, its name or its address.</source>
        <translation>Keiner hat alle diese Wörter in Bezeichnung, Name oder Adresse.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search by label, name or address</source>
        <translation>Nach Bezeichnung, Name oder Adresse suchen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>capstan::ProxyCard</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reset proxy</source>
        <translation>Proxy zurücksetzen</translation>
    </message>
    <message>
        <source>Reach the nodes</source>
        <translation>Nodes erreichen</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Through SOCKS5</source>
        <translation>Über SOCKS5</translation>
    </message>
    <message>
        <source>Through HTTP</source>
        <translation>Über HTTP</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Only a SOCKS5 or HTTP proxy has an address of its own.</source>
        <translation>Nur ein SOCKS5- oder HTTP-Proxy hat eine eigene Adresse.</translation>
    </message>
    <message>
        <source>This is no host: a name or an address without anything before or after it.</source>
        <translation>Das ist kein Host: ein Name oder eine Adresse, ohne etwas davor oder dahinter.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The proxy also looks up the nodes&apos; names, as Tor wants it. A node on this computer is reached past it.</source>
        <translation>Der Proxy löst auch die Namen der Nodes auf, wie Tor es will. Ein Node auf diesem Computer wird an ihm vorbei erreicht.</translation>
    </message>
    <message>
        <source>A node on this computer is reached past every proxy.</source>
        <translation>Ein Node auf diesem Computer wird an jedem Proxy vorbei erreicht.</translation>
    </message>
</context>
<context>
    <name>capstan::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
</context>
<context>
    <name>capstan::RateCard</name>
    <message>
        <source>Is a claim worth its fee?</source>
        <translation>Lohnt das Abholen die Gebühr?</translation>
    </message>
    <message>
        <source>Capstan asks nobody for prices. With a rate that you enter, it warns before a claim that may cost more than it brings.</source>
        <translation>Capstan fragt niemanden nach Preisen. Mit einem eingegebenen Kurs warnt es vor einem Abholen, das mehr kosten kann, als es bringt.</translation>
    </message>
    <message>
        <source>ANKR per ETH</source>
        <translation>ANKR pro ETH</translation>
    </message>
    <message>
        <source>No rate: there is no such warning.</source>
        <translation>Kein Kurs: Eine solche Warnung gibt es nicht.</translation>
    </message>
    <message>
        <source>One ETH for %1.</source>
        <translation>Ein ETH für %1.</translation>
    </message>
    <message>
        <source>%1 Entered on %2.</source>
        <translation>%1 Eingegeben am %2.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Leave out grouping marks.</source>
        <translation>Das lässt sich auf zwei Arten lesen. Tausendertrennzeichen weglassen.</translation>
    </message>
    <message>
        <source>This is no rate: a number above 0, with “%1” for decimals.</source>
        <translation>Das ist kein Kurs: eine Zahl über 0, mit „%1“ als Dezimalzeichen.</translation>
    </message>
</context>
<context>
    <name>capstan::ReminderDesk</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>capstan::RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reset reminders</source>
        <translation>Erinnerungen zurücksetzen</translation>
    </message>
    <message>
        <source>Notify when something can be claimed or unlocks</source>
        <translation>Melden, wenn etwas abholbar oder frei wird</translation>
    </message>
    <message>
        <source>Stay in the system tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich bleiben</translation>
    </message>
</context>
<context>
    <name>capstan::RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Only this computer forgets the address; its stakes stay as they are, and it can be watched again at any time.</source>
        <translation>Nur dieser Computer vergisst die Adresse; ihre Stakes bleiben, wie sie sind, und sie kann jederzeit wieder beobachtet werden.</translation>
    </message>
    <message>
        <source>The account&apos;s key is deleted from this computer.</source>
        <translation>Der Schlüssel des Kontos wird von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>Its recovery phrase brings it back; without that nobody can ever reach what this account holds and stakes.</source>
        <translation>Die Wiederherstellungsphrase bringt ihn zurück; ohne sie kommt nie wieder jemand an das heran, was dieses Konto hält und gestakt hat.</translation>
    </message>
    <message>
        <source>Without a copy of it elsewhere nobody can ever reach what this account holds and stakes.</source>
        <translation>Ohne eine Kopie davon an anderer Stelle kommt nie wieder jemand an das heran, was dieses Konto hält und gestakt hat.</translation>
    </message>
    <message>
        <source>Its recovery phrase was never confirmed to be written down. Without it nobody can ever reach what this account holds and stakes.</source>
        <translation>Es wurde nie bestätigt, dass die Wiederherstellungsphrase notiert ist. Ohne sie kommt nie wieder jemand an das heran, was dieses Konto hält und gestakt hat.</translation>
    </message>
    <message>
        <source>Transactions under way: %1.</source>
        <translation>Transaktionen unterwegs: %1.</translation>
    </message>
    <message>
        <source>The network goes on with them, but this computer stops following them.</source>
        <translation>Im Netzwerk laufen sie weiter, aber dieser Computer verfolgt sie nicht mehr.</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Zum Bestätigen „%1“ eingeben</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation>Das Konto wurde nicht entfernt.</translation>
    </message>
</context>
<context>
    <name>capstan::RemoveNetworkDialog</name>
    <message>
        <source>Remove network</source>
        <translation>Netzwerk entfernen</translation>
    </message>
    <message>
        <source>%1 is taken off the list. Accounts, keys and what is known of their transactions stay.</source>
        <translation>%1 wird aus der Liste genommen. Konten, Schlüssel und was über ihre Transaktionen bekannt ist, bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The network was not removed.</source>
        <translation>Das Netzwerk wurde nicht entfernt.</translation>
    </message>
</context>
<context>
    <name>capstan::RenameDialog</name>
    <message>
        <source>Rename account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dem Konto einen Namen geben.</translation>
    </message>
    <message>
        <source>The name was not changed.</source>
        <translation>Der Name wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>capstan::RevealPhraseDialog</name>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Shows the recovery phrase of “%1” for a minute. Look around first: nobody else, and no camera, should see it.</source>
        <translation>Zeigt die Wiederherstellungsphrase von „%1“ eine Minute lang. Vorher umsehen: Niemand sonst und keine Kamera sollte sie sehen.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Wörter anzeigen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Ich habe sie notiert</translation>
    </message>
    <message>
        <source>This phrase has a passphrase of its own.</source>
        <translation>Diese Phrase hat eine eigene Passphrase.</translation>
    </message>
    <message>
        <source>Without it the words give other accounts. It is not shown here.</source>
        <translation>Ohne sie ergeben die Wörter andere Konten. Sie wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>Ist alles notiert?</translation>
    </message>
    <message>
        <source>Type these words from your notes.</source>
        <translation>Diese Wörter aus den Notizen eingeben.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Die Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Enter the three words.</source>
        <translation>Die drei Wörter eingeben.</translation>
    </message>
    <message>
        <source>Opening the phrase…</source>
        <translation>Die Phrase wird geöffnet…</translation>
    </message>
    <message>
        <source>The phrase was not shown.</source>
        <translation>Die Phrase wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Word %1 is another one.</source>
        <translation>Wort %1 ist ein anderes.</translation>
    </message>
    <message>
        <source>Compare your notes with the words: Back shows them.</source>
        <translation>Die Notizen mit den Wörtern vergleichen: „Zurück“ zeigt sie.</translation>
    </message>
    <message>
        <source>The account stays marked “Not backed up”.</source>
        <translation>Das Konto bleibt als „Nicht gesichert“ markiert.</translation>
    </message>
    <message>
        <source>Closes in %1 s.</source>
        <translation>Schließt in %1 s.</translation>
    </message>
</context>
<context>
    <name>capstan::RowTable</name>
    <message>
        <source>Collapse %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 ausklappen</translation>
    </message>
</context>
<context>
    <name>capstan::SendPage</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Send %1</source>
        <comment>ANKR or ETH</comment>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Left in the account</source>
        <translation>Bleibt im Konto</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>in ETH; shown before you confirm</source>
        <translation>in ETH; vor dem Bestätigen gezeigt</translation>
    </message>
    <message>
        <source>Copy address of the recipient</source>
        <translation>Adresse des Empfängers kopieren</translation>
    </message>
    <message>
        <source>Compare every character with where the address comes from</source>
        <translation>Jedes Zeichen mit der Quelle der Adresse vergleichen</translation>
    </message>
    <message>
        <source>What is sent can&apos;t be called back.</source>
        <translation>Was gesendet ist, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Adressbuch…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name, an address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enter the recipient.</source>
        <translation>Den Empfänger eingeben.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>This is not the address of %1.</source>
        <comment>a name</comment>
        <translation>Das ist nicht die Adresse von %1.</translation>
    </message>
    <message>
        <source>It begins and ends like %1, and is another one. Addresses that look alike are made to be taken for each other: compare every character.</source>
        <translation>Sie beginnt und endet wie %1 und ist eine andere. Ähnliche Adressen werden gemacht, um verwechselt zu werden: Jedes Zeichen vergleichen.</translation>
    </message>
    <message>
        <source>In the account: %1</source>
        <translation>Im Konto: %1</translation>
    </message>
    <message>
        <source>The balances are still being read.</source>
        <translation>Die Guthaben werden noch gelesen.</translation>
    </message>
    <message>
        <source>the address below</source>
        <translation>die Adresse unten</translation>
    </message>
    <message>
        <source>nothing: all but the network fee is sent</source>
        <translation>nichts: Alles außer der Netzwerkgebühr wird gesendet</translation>
    </message>
    <message>
        <source>%1, less the network fee</source>
        <translation>%1, abzüglich der Netzwerkgebühr</translation>
    </message>
</context>
<context>
    <name>capstan::SettingsCard</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Everything here is as at first.</source>
        <translation>Alles hier ist wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>capstan::SettingsPage</name>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Start</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What Capstan sends to whom</source>
        <translation>Was Capstan wem sendet</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For a report of a fault: versions, how the nodes do, the settings that matter and the last lines of the log. Addresses are shortened, of nodes only the host is named, and there is no secret in it. Nothing is sent by itself: read it before you pass it on.</source>
        <translation>Für einen Fehlerbericht: Versionen, Zustand der Nodes, die wesentlichen Einstellungen und die letzten Zeilen des Protokolls. Adressen sind gekürzt, von Nodes ist nur der Host genannt, und es ist kein Geheimnis darin. Nichts wird von selbst gesendet: Vor dem Weitergeben lesen.</translation>
    </message>
    <message>
        <source>The log is kept in %1.</source>
        <translation>Das Protokoll liegt in %1.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Versionshinweise</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Everything here is as at first.</source>
        <translation>Alles hier ist wie am Anfang.</translation>
    </message>
    <message>
        <source>Restart Capstan to work on %1.</source>
        <translation>Capstan neu starten, um mit %1 zu arbeiten.</translation>
    </message>
    <message>
        <source>Until then everything goes on with the network in use.</source>
        <translation>Bis dahin läuft alles mit dem jetzigen Netzwerk weiter.</translation>
    </message>
</context>
<context>
    <name>capstan::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>capstan::SnapshotPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>These figures are as of %1, %2 (block %3).</source>
        <comment>a time, how long ago, a block</comment>
        <translation>Diese Zahlen sind von %1, %2 (Block %3).</translation>
    </message>
</context>
<context>
    <name>capstan::StakePage</name>
    <message>
        <source>Stake ANKR</source>
        <translation>ANKR staken</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Staken</translation>
    </message>
    <message>
        <source>Node Provider</source>
        <translation>Node-Provider</translation>
    </message>
    <message>
        <source>Copy address of the node provider</source>
        <translation>Adresse des Node-Providers kopieren</translation>
    </message>
    <message>
        <source>Approve any amount from now on</source>
        <translation>Ab jetzt beliebige Beträge freigeben</translation>
    </message>
    <message>
        <source>Saves the first step next time. But whoever controls the staking contract could take all ANKR of this account, also what comes later. Left out, exactly the amount is approved.</source>
        <translation>Spart beim nächsten Mal den ersten Schritt. Aber wer den Staking-Vertrag beherrscht, könnte alle ANKR dieses Kontos nehmen, auch die, die später kommen. Ohne Haken wird genau der Betrag freigegeben.</translation>
    </message>
    <message>
        <source>Earns from</source>
        <translation>Erträge ab</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Left in the account</source>
        <translation>Bleibt im Konto</translation>
    </message>
    <message>
        <source>The staking contract may take</source>
        <translation>Staking-Vertrag darf nehmen</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>%1 · APR %2</source>
        <comment>a provider, a percentage</comment>
        <translation>%1 · APR %2</translation>
    </message>
    <message>
        <source>The stakes are still being read.</source>
        <translation>Die Stakes werden noch gelesen.</translation>
    </message>
    <message>
        <source>In the account: %1</source>
        <translation>Im Konto: %1</translation>
    </message>
    <message>
        <source>No node provider takes stakes now.</source>
        <translation>Kein Node-Provider nimmt jetzt Stakes an.</translation>
    </message>
    <message>
        <source>What will happen is shown here as soon as the amount can be staked.</source>
        <translation>Was geschehen wird, steht hier, sobald der Betrag gestakt werden kann.</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>epoch %1 · block %2</source>
        <translation>Epoche %1 · Block %2</translation>
    </message>
    <message>
        <source>any amount of ANKR</source>
        <translation>beliebig viele ANKR</translation>
    </message>
    <message>
        <source>in ETH; shown before you confirm</source>
        <translation>in ETH; vor dem Bestätigen gezeigt</translation>
    </message>
    <message>
        <source>in ETH, for each of the two steps; shown before you confirm</source>
        <translation>in ETH, für jeden der beiden Schritte; vor dem Bestätigen gezeigt</translation>
    </message>
    <message>
        <source>1 Approve</source>
        <translation>1 Freigeben</translation>
    </message>
    <message>
        <source>2 Stake</source>
        <translation>2 Staken</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
</context>
<context>
    <name>capstan::StakeTreeModel</name>
    <message>
        <source>Provider / stake</source>
        <translation>Provider / Stake</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Wird frei</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>Ihr Stake</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <source>APR</source>
        <translation>APR</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a date, or a block</comment>
        <translation>nächster: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a provider, its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 unlocked</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>The provider&apos;s rewards of the last full epoch, over a year; %1 are staked with it</source>
        <translation>Die Erträge des Providers aus der letzten vollen Epoche, auf ein Jahr gerechnet; %1 sind bei ihm gestakt</translation>
    </message>
    <message>
        <source>Epoch %1 · %2</source>
        <comment>a number, the date it began</comment>
        <translation>Epoche %1 · %2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what time is left, until when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Began to earn with epoch %1, block %2</source>
        <translation>Erträge ab Epoche %1, Block %2</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Gesperrt bis %1</translation>
    </message>
    <message>
        <source>Pays %1 of rewards into the account</source>
        <translation>Zahlt %1 an Erträgen in das Konto aus</translation>
    </message>
    <message>
        <source>Stakes %1 of rewards with %2, locked until %3</source>
        <comment>an amount, a provider, a moment</comment>
        <translation>Stakt %1 an Erträgen bei %2, gesperrt bis %3</translation>
    </message>
    <message>
        <source>at block %1</source>
        <translation>Block %1</translation>
    </message>
</context>
<context>
    <name>capstan::StakesChart</name>
    <message>
        <source>Stakes over time</source>
        <translation>Stakes im Zeitverlauf</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capstan::StakingPage</name>
    <message>
        <source>Total Staked</source>
        <translation>Gestakt gesamt</translation>
    </message>
    <message>
        <source>Claimable rewards</source>
        <translation>Abholbare Erträge</translation>
    </message>
    <message>
        <source>Active Staking</source>
        <translation>Aktives Staking</translation>
    </message>
    <message>
        <source>Unstaking</source>
        <translation>Unstaking</translation>
    </message>
    <message>
        <source>My ANKR Staking</source>
        <translation>Mein ANKR-Staking</translation>
    </message>
    <message>
        <source>Continue staking</source>
        <translation>Stake fortsetzen</translation>
    </message>
    <message>
        <source>Stake ANKR</source>
        <translation>ANKR staken</translation>
    </message>
    <message numerus="yes">
        <source>%n can be claimed</source>
        <translation>
            <numerusform>%n abholbar</numerusform>
            <numerusform>%n abholbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unlocked · %2 locked</source>
        <comment>two amounts</comment>
        <translation>%1 frei · %2 gesperrt</translation>
    </message>
    <message>
        <source>Epoch ends in %1 (%2)</source>
        <comment>a span of time, when it is over</comment>
        <translation>Epoche endet in %1 (%2)</translation>
    </message>
    <message>
        <source>Epoch ends at block %1</source>
        <translation>Epoche endet bei Block %1</translation>
    </message>
    <message>
        <source>Epoch %1 ends at block %2</source>
        <translation>Epoche %1 endet bei Block %2</translation>
    </message>
    <message>
        <source>A stake with %1 was begun: its approval is done.</source>
        <translation>Ein Stake bei %1 wurde begonnen: Seine Freigabe ist erledigt.</translation>
    </message>
    <message>
        <source>%1 are approved for a stake with %2, and not staked yet.</source>
        <translation>%1 sind für einen Stake bei %2 freigegeben und noch nicht gestakt.</translation>
    </message>
    <message>
        <source>The second step is missing: the tokens are still in the account.</source>
        <translation>Der zweite Schritt fehlt: Die Token sind noch im Konto.</translation>
    </message>
    <message>
        <source>Claim all rewards, %1</source>
        <comment>an amount</comment>
        <translation>Alle Erträge abholen, %1</translation>
    </message>
</context>
<context>
    <name>capstan::StatusCommand</name>
    <message>
        <source>Shows what an account has staked, as the chain says it. Reads only.</source>
        <translation>Zeigt, was ein Konto laut der Chain gestakt hat. Liest nur.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>The account to show.</source>
        <translation>Das Konto, das gezeigt wird.</translation>
    </message>
    <message>
        <source>A network file; Ethereum without it.</source>
        <translation>Eine Netzwerkdatei; ohne sie Ethereum.</translation>
    </message>
    <message>
        <source>The node to ask, in place of those of the network file.</source>
        <translation>Der Node, der gefragt wird, anstelle derer der Netzwerkdatei.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>--%1 takes one value.</source>
        <translation>--%1 braucht genau einen Wert.</translation>
    </message>
    <message>
        <source>--address is missing.</source>
        <translation>--address fehlt.</translation>
    </message>
</context>
<context>
    <name>capstan::StepBar</name>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: steht noch aus</translation>
    </message>
</context>
<context>
    <name>capstan::StrengthBar</name>
    <message>
        <source>Several words that don&apos;t belong together are strong and easy to remember.</source>
        <translation>Mehrere Wörter, die nicht zusammengehören, sind stark und leicht zu merken.</translation>
    </message>
</context>
<context>
    <name>capstan::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>capstan::TimelineModel</name>
    <message>
        <source>Node provider</source>
        <translation>Node-Provider</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Unstaking</source>
        <translation>Unstaking</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>capstan::TimelinePage</name>
    <message>
        <source>Nothing is staked, and nothing is on its way</source>
        <translation>Nichts ist gestakt, und nichts ist unterwegs</translation>
    </message>
    <message>
        <source>Each stake stands here from its begin to the day that it unlocks, and each unstake to the day that it can be claimed.</source>
        <translation>Jeder Stake steht hier von seinem Beginn bis zu dem Tag, an dem er frei wird, und jeder Unstake bis zu dem Tag, an dem er abholbar wird.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender</translation>
    </message>
    <message>
        <source>The same in words, row by row</source>
        <translation>Dasselbe in Worten, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Zeitachse als Tabelle</translation>
    </message>
    <message>
        <source>The lines are epochs. Epoch %1 ends %2; what is further away is less exact.</source>
        <translation>Die Linien sind Epochen. Epoche %1 endet %2; was weiter weg ist, ist weniger genau.</translation>
    </message>
    <message>
        <source>The lines are epochs; now it is epoch %1. How long one takes is not known yet.</source>
        <translation>Die Linien sind Epochen; jetzt ist Epoche %1. Wie lange eine dauert, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>A file with what is still to come, for your calendar to open</source>
        <translation>Eine Datei mit allem, was noch kommt, zum Öffnen im Kalender</translation>
    </message>
</context>
<context>
    <name>capstan::TimelineStrip</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>capstan::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Nothing is staked, and nothing is on its way.</source>
        <translation>Nichts ist gestakt, und nichts ist unterwegs.</translation>
    </message>
    <message>
        <source>One stake or unstake.</source>
        <translation>Ein Stake oder Unstake.</translation>
    </message>
    <message numerus="yes">
        <source>%n stakes and unstakes. The arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n Stake oder Unstake. Die Pfeiltasten führen von einem zum nächsten.</numerusform>
            <numerusform>%n Stakes und Unstakes. Die Pfeiltasten führen von einem zum nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a number, how many there are, one of them in words</comment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>capstan::TopBar</name>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Forget the keys until the passphrase is entered again (Ctrl+L)</source>
        <translation>Die Schlüssel vergessen, bis die Passphrase wieder eingegeben wird (Strg+L)</translation>
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
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Set the nonce and the gas limit by hand</source>
        <translation>Nonce und Gaslimit von Hand setzen</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Gaslimit</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1, von Hand gesetzt</translation>
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
        <translation>Was diese Daten aufrufen, ist unbekannt. Nichts bestätigen, was Sie nicht lesen können.</translation>
    </message>
    <message>
        <source>There is no data: nothing is called.</source>
        <translation>Es gibt keine Daten: Nichts wird aufgerufen.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>unbekannt (%1)</translation>
    </message>
    <message>
        <source>Call %1 of %2</source>
        <translation>Aufruf %1 von %2</translation>
    </message>
    <message>
        <source>ETH sent along</source>
        <translation>Mitgesendete ETH</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
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
        <translation>Von</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Ersatz für</translation>
    </message>
    <message>
        <source>ETH with the network fee</source>
        <translation>ETH mit Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Worth its fee</source>
        <translation>Lohnt die Gebühr</translation>
    </message>
    <message>
        <source>Leaves your stakes</source>
        <translation>Verlässt die Stakes</translation>
    </message>
    <message>
        <source>Becomes a stake</source>
        <translation>Wird ein Stake</translation>
    </message>
    <message>
        <source>The staking contract may take</source>
        <translation>Staking-Vertrag darf nehmen</translation>
    </message>
    <message>
        <source>ANKR token</source>
        <translation>ANKR-Token</translation>
    </message>
    <message>
        <source>ANKR Staking</source>
        <translation>ANKR-Staking</translation>
    </message>
    <message>
        <source>%1, a local chain (chain id %2)</source>
        <translation>%1, eine lokale Chain (Chain-ID %2)</translation>
    </message>
    <message>
        <source>%1 (chain id %2)</source>
        <translation>%1 (Chain-ID %2)</translation>
    </message>
    <message>
        <source>To yourself</source>
        <translation>An das eigene Konto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Expected on block %1</source>
        <translation>Erwartet auf Block %1</translation>
    </message>
    <message>
        <source>Simulated on block %1</source>
        <translation>Simuliert auf Block %1</translation>
    </message>
    <message>
        <source>By what the contract said before. Your node can&apos;t say what the transaction does to your balances.</source>
        <translation>Nach dem, was der Vertrag vorher gesagt hat. Ihr Node kann nicht sagen, was die Transaktion mit Ihren Guthaben macht.</translation>
    </message>
    <message>
        <source>refused by the contract</source>
        <translation>vom Vertrag abgelehnt</translation>
    </message>
    <message>
        <source>no rewards paid out</source>
        <translation>keine Erträge ausgezahlt</translation>
    </message>
    <message>
        <source>nothing comes in or goes out</source>
        <translation>nichts kommt hinzu oder geht weg</translation>
    </message>
    <message>
        <source>%1 (not simulated)</source>
        <translation>%1 (nicht simuliert)</translation>
    </message>
    <message>
        <source>%1 rewards</source>
        <translation>%1 Erträge</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>−%1, at most</source>
        <translation>−%1, höchstens</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>At most %1 wei</source>
        <translation>Höchstens %1 wei</translation>
    </message>
    <message>
        <source>while one ETH costs less than %1</source>
        <translation>solange ein ETH weniger als %1 kostet</translation>
    </message>
    <message>
        <source>%1; your rate: %2</source>
        <comment>a sentence, an amount</comment>
        <translation>%1; Ihr Kurs: %2</translation>
    </message>
    <message>
        <source>At that price the network fee, at its most, is as much as this brings.</source>
        <translation>Bei diesem Preis ist die Netzwerkgebühr, wenn sie am höchsten ist, so viel, wie dies bringt.</translation>
    </message>
    <message>
        <source>Stake of epoch %1</source>
        <translation>Stake der Epoche %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>becomes this amount</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1 · locked until %2</source>
        <comment>an amount, a time</comment>
        <translation>%1 · gesperrt bis %2</translation>
    </message>
    <message>
        <source>nothing from now on</source>
        <translation>ab jetzt nichts mehr</translation>
    </message>
    <message>
        <source>%1 · claimable %2</source>
        <translation>%1 · abholbar ab %2</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionFees</name>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Expected / at most</source>
        <translation>Erwartet / höchstens</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Gaslimit</translation>
    </message>
    <message>
        <source>1.6 times what was estimated, so that it lasts when the contract&apos;s state moves before it is mined. Gas that is not used is not paid.</source>
        <translation>Das 1,6-Fache der Schätzung, damit es reicht, wenn sich der Stand des Vertrags ändert, bevor die Transaktion in einen Block kommt. Gas, das nicht verbraucht wird, wird nicht bezahlt.</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>Max fee</source>
        <translation>Höchstgebühr</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 /</source>
        <translation>%1 /</translation>
    </message>
    <message>
        <source>At most %1 wei</source>
        <translation>Höchstens %1 wei</translation>
    </message>
    <message>
        <source>%1 · ~%2 s</source>
        <translation>%1 · ~%2 s</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionHex</name>
    <message>
        <source>Digest that is signed (Keccak-256)</source>
        <translation>Digest, der signiert wird (Keccak-256)</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Digest kopieren</translation>
    </message>
    <message>
        <source>Transaction before it is signed</source>
        <translation>Transaktion vor dem Signieren</translation>
    </message>
    <message>
        <source>Copy bytes</source>
        <translation>Bytes kopieren</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionRisks</name>
    <message>
        <source>OVERRIDE</source>
        <comment>typed to confirm in spite of a risk; one word in capital letters</comment>
        <translation>TROTZDEM</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Code vorher</translation>
    </message>
    <message>
        <source>Copy address of the code before</source>
        <translation>Adresse des vorherigen Codes kopieren</translation>
    </message>
    <message>
        <source>Code now</source>
        <translation>Code jetzt</translation>
    </message>
    <message>
        <source>Copy address of the code now</source>
        <translation>Adresse des jetzigen Codes kopieren</translation>
    </message>
    <message>
        <source>What to do: look for the upgrade in the project&apos;s own announcements, by a way you know and not by a link that was sent to you. If nothing is said of it there, reject. Accept it only if the code now is the one that was announced.</source>
        <translation>Was zu tun ist: In den eigenen Ankündigungen des Projekts nach dem Upgrade suchen, auf einem Weg, den Sie kennen, und nicht über einen Link, der Ihnen geschickt wurde. Steht dort nichts davon, ablehnen. Nur akzeptieren, wenn der Code jetzt der angekündigte ist.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Accept the new contract code</source>
        <translation>Neuen Vertragscode akzeptieren</translation>
    </message>
    <message>
        <source>To confirm it in spite of that, type %1</source>
        <translation>Um es dennoch zu bestätigen, %1 eingeben</translation>
    </message>
</context>
<context>
    <name>capstan::TrayIcon</name>
    <message>
        <source>Open Capstan</source>
        <translation>Capstan öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>After several wrong tries there is a wait: %1 s.</source>
        <translation>Nach mehreren Fehlversuchen gilt eine Pause: %1 s.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Die Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Opening the keys…</source>
        <translation>Die Schlüssel werden geöffnet…</translation>
    </message>
    <message>
        <source>The keys stay locked.</source>
        <translation>Die Schlüssel bleiben gesperrt.</translation>
    </message>
</context>
<context>
    <name>capstan::UnsignedActions</name>
    <message>
        <source>Show unsigned transaction</source>
        <translation>Unsignierte Transaktion anzeigen</translation>
    </message>
    <message>
        <source>This account is only watched, so that nothing can be signed here. See what an action would do, and copy it to where the key is.</source>
        <translation>Dieses Konto wird nur beobachtet, darum kann hier nichts signiert werden. Ansehen, was eine Aktion täte, und dorthin kopieren, wo der Schlüssel ist.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>opens what it would do</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Show unsigned transaction: %1</source>
        <translation>Unsignierte Transaktion anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>capstan::UnstakePage</name>
    <message>
        <source>Unstake ANKR</source>
        <translation>ANKR unstaken</translation>
    </message>
    <message>
        <source>Unstake</source>
        <translation>Unstaken</translation>
    </message>
    <message>
        <source>Node Provider</source>
        <translation>Node-Provider</translation>
    </message>
    <message>
        <source>Copy address of the node provider</source>
        <translation>Adresse des Node-Providers kopieren</translation>
    </message>
    <message>
        <source>This account has stakes from before the contract&apos;s upgrade.</source>
        <translation>Dieses Konto hat Stakes aus der Zeit vor dem Upgrade des Vertrags.</translation>
    </message>
    <message>
        <source>The figures are what it will have after its upgrade, which its first transaction does by itself.</source>
        <translation>Die Zahlen sind die nach dem Upgrade des Kontos, das seine erste Transaktion mit erledigt.</translation>
    </message>
    <message>
        <source>Rewards paid out with it</source>
        <translation>Dabei ausgezahlte Erträge</translation>
    </message>
    <message>
        <source>Claimable from</source>
        <translation>Abholbar ab</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Stops earning</source>
        <translation>Kein Ertrag mehr für</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Netzwerkgebühr</translation>
    </message>
    <message>
        <source>in ETH; shown before you confirm</source>
        <translation>in ETH; vor dem Bestätigen gezeigt</translation>
    </message>
    <message>
        <source>Timeline, in epochs</source>
        <translation>Zeitachse, in Epochen</translation>
    </message>
    <message>
        <source>The stakes are still being read.</source>
        <translation>Die Stakes werden noch gelesen.</translation>
    </message>
    <message>
        <source>What will happen is shown here as soon as the amount can be unstaked.</source>
        <translation>Was geschehen wird, steht hier, sobald für den Betrag ein Unstake möglich ist.</translation>
    </message>
    <message>
        <source>Unlocked with %1: %2</source>
        <translation>Frei bei %1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>≈ %1, at once</source>
        <translation>≈ %1, sofort</translation>
    </message>
    <message>
        <source>epoch %1 · block %2</source>
        <translation>Epoche %1 · Block %2</translation>
    </message>
    <message>
        <source>%1, at the end of epoch %2</source>
        <translation>%1, ab Ende der Epoche %2</translation>
    </message>
    <message>
        <source>Oldest stake, epoch %1</source>
        <translation>Ältester Stake, Epoche %1</translation>
    </message>
    <message>
        <source>then epoch %1</source>
        <translation>dann Epoche %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>becomes this amount</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>all %1 claimable</source>
        <translation>alle %1 abholbar</translation>
    </message>
    <message>
        <source>%1 claimable</source>
        <translation>%1 abholbar</translation>
    </message>
    <message>
        <source>%1 if you wait</source>
        <translation>%1 bei Abwarten</translation>
    </message>
    <message>
        <source>Timeline: %1 claimable from epoch %2</source>
        <translation>Zeitachse: %1 abholbar ab Epoche %2</translation>
    </message>
</context>
<context>
    <name>capstan::UnstakingModel</name>
    <message>
        <source>Node provider</source>
        <translation>Node-Provider</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Claimable</source>
        <translation>Abholbar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>epoch %1, block %2</source>
        <translation>Epoche %1, Block %2</translation>
    </message>
    <message>
        <source>epoch %1 to %2</source>
        <translation>Epoche %1 bis %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time left, epoch, date</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a span of time that is left</comment>
        <translation>höchstens %1</translation>
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
        <translation>Unstakes</translation>
    </message>
    <message>
        <source>Nothing is on its way back</source>
        <translation>Nichts ist auf dem Rückweg</translation>
    </message>
    <message>
        <source>After an unstake the ANKR waits here, with the moment it can be claimed. A claim brings it into the account.</source>
        <translation>Nach einem Unstake warten die ANKR hier, mit dem Zeitpunkt, ab dem sie abholbar sind. Das Abholen bringt sie in das Konto.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender</translation>
    </message>
    <message>
        <source>A file with when it can be claimed, for your calendar to open</source>
        <translation>Eine Datei mit dem Abholtermin, zum Öffnen im Kalender</translation>
    </message>
</context>
<context>
    <name>capstan::UpcomingCard</name>
    <message>
        <source>any moment now</source>
        <translation>jeden Moment</translation>
    </message>
    <message>
        <source>with epoch %1</source>
        <translation>mit Epoche %1</translation>
    </message>
    <message>
        <source>with epoch %1, or up to %2</source>
        <translation>mit Epoche %1, spätestens mit %2</translation>
    </message>
    <message>
        <source>Claimable now</source>
        <translation>Jetzt abholbar</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <comment>a time</comment>
        <translation>Endet %1</translation>
    </message>
    <message>
        <source>Claimable %1</source>
        <comment>a time</comment>
        <translation>Abholbar %1</translation>
    </message>
    <message>
        <source>Unlocks %1</source>
        <comment>a time</comment>
        <translation>Wird frei %1</translation>
    </message>
    <message>
        <source>%1 at the earliest, %2 at the latest</source>
        <comment>two times</comment>
        <translation>frühestens %1, spätestens %2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
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
        <translation>Nichts ist gesperrt, und nichts ist unterwegs.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens My ANKR Staking</source>
        <translation>Öffnet „Mein ANKR-Staking“</translation>
    </message>
</context>
<context>
    <name>capstan::WatchDialog</name>
    <message>
        <source>Watch an address</source>
        <translation>Adresse beobachten</translation>
    </message>
    <message>
        <source>Shows the stakes of any address. Without its key nothing can be signed: every action is shown, and disabled.</source>
        <translation>Zeigt die Stakes einer beliebigen Adresse. Ohne ihren Schlüssel kann nichts signiert werden: Jede Aktion wird gezeigt, ist aber nicht wählbar.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Eine Adresse eingeben.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dem Konto einen Namen geben.</translation>
    </message>
    <message>
        <source>This address is among your accounts already.</source>
        <translation>Diese Adresse ist schon unter Ihren Konten.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>capstan::WeakenDialog</name>
    <message>
        <source>Protect the keys less</source>
        <translation>Die Schlüssel weniger schützen</translation>
    </message>
    <message>
        <source>This makes it easier for somebody else at this computer to sign. Only who knows the passphrase may choose it.</source>
        <translation>So kann jemand anderes an diesem Computer leichter signieren. Nur wer die Passphrase kennt, darf das wählen.</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Die Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Die Passphrase wird geprüft…</translation>
    </message>
    <message>
        <source>The setting stays as it was.</source>
        <translation>Die Einstellung bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>capstan::WelcomePage</name>
    <message>
        <source>See your stakes, unstake, claim</source>
        <translation>Stakes sehen, unstaken, abholen</translation>
    </message>
    <message>
        <source>Capstan shows what an account has staked with each node provider, when every stake unlocks, and what an unstake will do before you sign it.</source>
        <translation>Capstan zeigt, was ein Konto bei jedem Node-Provider gestakt hat, wann jeder Stake frei wird und was ein Unstake bewirkt, bevor Sie ihn signieren.</translation>
    </message>
    <message>
        <source>Your key stays here</source>
        <translation>Ihr Schlüssel bleibt hier</translation>
    </message>
    <message>
        <source>It is encrypted under your passphrase and kept in this system&apos;s keychain. Transactions are signed on this computer, after you have seen what they do.</source>
        <translation>Er wird mit Ihrer Passphrase verschlüsselt und im Schlüsselbund dieses Systems aufbewahrt. Transaktionen werden auf diesem Computer signiert, nachdem Sie gesehen haben, was sie tun.</translation>
    </message>
    <message>
        <source>Have a little ETH ready</source>
        <translation>Etwas ETH bereithalten</translation>
    </message>
    <message>
        <source>The network takes its fee in ETH, also for unstaking and claiming ANKR.</source>
        <translation>Das Netzwerk nimmt seine Gebühr in ETH, auch für Unstake und Abholen von ANKR.</translation>
    </message>
    <message>
        <source>Unstaking takes time</source>
        <translation>Ein Unstake braucht Zeit</translation>
    </message>
    <message>
        <source>A stake is locked at first; after it is unstaked it waits once more. Each page shows the dates that hold for you.</source>
        <translation>Ein Stake ist zunächst gesperrt; nach dem Unstake wartet er noch einmal. Jede Seite zeigt die Termine, die für Sie gelten.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Import account</source>
        <translation>Konto importieren</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Adresse beobachten</translation>
    </message>
    <message>
        <source>Try it on the demo network</source>
        <translation>Im Demo-Netzwerk ausprobieren</translation>
    </message>
    <message>
        <source>A recovery phrase, a private key or a keystore file can be imported. Only looking? An address can be watched without any key.</source>
        <translation>Eine Wiederherstellungsphrase, ein privater Schlüssel oder eine Keystore-Datei kann importiert werden. Nur ansehen? Eine Adresse lässt sich ganz ohne Schlüssel beobachten.</translation>
    </message>
    <message>
        <source>What Capstan sends to whom</source>
        <translation>Was Capstan wem sendet</translation>
    </message>
    <message>
        <source>A proxy, or a node of your own, can be chosen under Settings before you begin.</source>
        <translation>Ein Proxy oder ein eigener Node lässt sich vor dem Beginn unter „Einstellungen“ wählen.</translation>
    </message>
    <message>
        <source>This is the demo network.</source>
        <translation>Dies ist das Demo-Netzwerk.</translation>
    </message>
    <message>
        <source>A chain on this computer: nothing on it is worth anything. Create an account, or watch one of the chain&apos;s, and go through every step.</source>
        <translation>Eine Chain auf diesem Computer: Nichts darauf ist etwas wert. Ein Konto erstellen oder eines der Chain beobachten und jeden Schritt durchgehen.</translation>
    </message>
    <message>
        <source>The demo network is a chain on this computer, with sample stakes that are worth nothing.</source>
        <translation>Das Demo-Netzwerk ist eine Chain auf diesem Computer, mit Beispiel-Stakes, die nichts wert sind.</translation>
    </message>
    <message>
        <source>It comes with Capstan&apos;s source code, not with its packages. There, run scripts/demo: it builds Capstan, starts the chain (with anvil and Node.js, which it fetches where they are missing) and opens this window on it, with an account that has stakes to unstake and to claim. What you see here is the real network, and stays untouched by it.</source>
        <translation>Es kommt mit dem Quellcode von Capstan, nicht mit seinen Paketen. Dort scripts/demo ausführen: Das baut Capstan, startet die Chain (mit anvil und Node.js, die es bei Bedarf herunterlädt) und öffnet dieses Fenster darauf, mit einem Konto, das Stakes für Unstake und Abholen hat. Was Sie hier sehen, ist das echte Netzwerk und bleibt davon unberührt.</translation>
    </message>
</context>
</TS>
