<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccountName</name>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message>
        <source>Giving way</source>
        <translation>Cede su lugar</translation>
    </message>
    <message>
        <source>%1 has its nonce and is in block %2</source>
        <comment>a transaction, a number</comment>
        <translation>%1 tiene su nonce y está en el bloque %2</translation>
    </message>
    <message>
        <source>A cancel is on its way: %1</source>
        <translation>Hay una cancelación en camino: %1</translation>
    </message>
    <message>
        <source>A speed-up is on its way: %1</source>
        <translation>Hay una aceleración en camino: %1</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>No node keeps it; it is sent again</source>
        <translation>Ningún nodo la conserva; se vuelve a enviar</translation>
    </message>
    <message>
        <source>Kept, and sent until a node takes it</source>
        <translation>Guardada; se envía hasta que un nodo la acepte</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>En espera de un bloque</translation>
    </message>
    <message>
        <source>%1; 1 node has it</source>
        <translation>%1; la tiene 1 nodo</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n nodes have it</source>
        <translation>
            <numerusform>%1; la tiene %n nodo</numerusform>
            <numerusform>%1; la tienen %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Llegó tarde</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hizo falta</translation>
    </message>
    <message>
        <source>%1 was in a block first</source>
        <comment>a transaction</comment>
        <translation>%1 entró antes en un bloque</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Replaced by its speed-up</source>
        <translation>Reemplazada por su aceleración</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a transaction</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Locked until epoch %1</source>
        <translation>Bloqueado hasta la época %1</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <comment>a time</comment>
        <translation>Bloqueado hasta el %1</translation>
    </message>
    <message>
        <source>What it cancels can&apos;t happen any more</source>
        <translation>Lo que cancela ya no puede ocurrir</translation>
    </message>
    <message>
        <source>Cancels: %1</source>
        <translation>Cancela: %1</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>En el bloque %1</translation>
    </message>
    <message>
        <source>Claimable %1</source>
        <comment>a time</comment>
        <translation>Reclamable el %1</translation>
    </message>
    <message>
        <source>Claimable from epoch %1</source>
        <translation>Reclamable desde la época %1</translation>
    </message>
    <message>
        <source>The contract did not say that it did anything</source>
        <translation>El contrato no dijo que hiciera nada</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>two amounts</comment>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>Cancel of an unstake</source>
        <translation>Cancelación de retirada del stake</translation>
    </message>
    <message>
        <source>Cancel of a claim</source>
        <translation>Cancelación de reclamación</translation>
    </message>
    <message>
        <source>Cancel of a stake</source>
        <translation>Cancelación de stake</translation>
    </message>
    <message>
        <source>Cancel of an approval</source>
        <translation>Cancelación de aprobación</translation>
    </message>
    <message>
        <source>Cancel of a reward claim</source>
        <translation>Cancelación de reclamación de recompensas</translation>
    </message>
    <message>
        <source>Cancel of a restake</source>
        <translation>Cancelación de reinversión</translation>
    </message>
    <message>
        <source>Cancel of a send</source>
        <translation>Cancelación de envío</translation>
    </message>
    <message>
        <source>Cancel of an upgrade</source>
        <translation>Cancelación de actualización</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Unstake from %1</source>
        <comment>a provider</comment>
        <translation>Retirar del stake con %1</translation>
    </message>
    <message>
        <source>Claim from %1</source>
        <comment>a provider</comment>
        <translation>Reclamar de %1</translation>
    </message>
    <message>
        <source>Stake with %1</source>
        <comment>a provider</comment>
        <translation>Hacer stake con %1</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Aprobación revocada</translation>
    </message>
    <message>
        <source>Approval for staking</source>
        <translation>Aprobación para stake</translation>
    </message>
    <message>
        <source>Claim rewards from %1</source>
        <comment>a provider</comment>
        <translation>Reclamar recompensas de %1</translation>
    </message>
    <message>
        <source>Claim all rewards</source>
        <translation>Reclamar todas las recompensas</translation>
    </message>
    <message>
        <source>Restake with %1</source>
        <comment>a provider</comment>
        <translation>Reinvertir con %1</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <comment>an address</comment>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Upgrade account</source>
        <translation>Actualizar cuenta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>The contract refused it</source>
        <translation>El contrato la rechazó</translation>
    </message>
    <message>
        <source>Cancel of %1</source>
        <comment>an action</comment>
        <translation>Cancelación de: %1</translation>
    </message>
    <message>
        <source>Speed up %1</source>
        <comment>an action</comment>
        <translation>Acelerar: %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <comment>an action</comment>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Details of the speed-up of %1</source>
        <comment>an action</comment>
        <translation>Detalles de la aceleración de: %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <comment>an action</comment>
        <translation>Detalles de: %1</translation>
    </message>
    <message>
        <source>Sends the same once more, with the same nonce and a higher fee. Only one of the two can happen, and either may get into a block first.</source>
        <translation>Envía lo mismo otra vez, con el mismo nonce y una comisión más alta. Solo una de las dos puede ocurrir, y cualquiera puede entrar antes en un bloque.</translation>
    </message>
    <message>
        <source>Sends nothing to yourself, with the same nonce and a higher fee. If it gets into a block first, this transaction can&apos;t happen any more; but either may be first, and a network fee is paid for the one that is.</source>
        <translation>Envía una transacción vacía a la propia cuenta, con el mismo nonce y una comisión más alta. Si entra antes en un bloque, esta transacción ya no puede ocurrir; pero cualquiera de las dos puede ser la primera, y por la que lo sea se paga una comisión de red.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>1 transaction waits</source>
        <translation>1 transacción en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n transactions wait</source>
        <translation>
            <numerusform>%n transacción en espera</numerusform>
            <numerusform>%n transacciones en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>That one was not sent from this computer</source>
        <translation>La otra no se envió desde este equipo</translation>
    </message>
</context>
<context>
    <name>AdvancedText</name>
    <message>
        <source>%1: that is more than there can be.</source>
        <translation>%1: es más de lo que puede haber.</translation>
    </message>
    <message>
        <source>%1 needs a whole number, in digits only.</source>
        <translation>%1: hace falta un número entero, solo con cifras.</translation>
    </message>
    <message>
        <source>It takes another transaction&apos;s place, so its nonce can only be %1.</source>
        <translation>Ocupa el lugar de otra transacción, así que su nonce solo puede ser %1.</translation>
    </message>
    <message>
        <source>That nonce is used up: a transaction with it is in a block. The first that can be used is %1.</source>
        <translation>Ese nonce ya está gastado: hay una transacción con él en un bloque. El primero que se puede usar es %1.</translation>
    </message>
    <message>
        <source>A transaction with that nonce waits already. To take its place, use Speed up or Cancel under Activity.</source>
        <translation>Ya hay una transacción en espera con ese nonce. Para ocupar su lugar, usar «Acelerar» o «Cancelar» en «Actividad».</translation>
    </message>
    <message>
        <source>At most %1: nodes keep no more than %2 transactions of an account waiting.</source>
        <translation>Como máximo %1: los nodos no guardan en espera más de %2 transacciones de una cuenta.</translation>
    </message>
    <message>
        <source>A transfer without data uses exactly %1 gas.</source>
        <translation>Una transferencia sin datos usa exactamente %1 de gas.</translation>
    </message>
    <message>
        <source>At least %1 gas, as estimated: with less it would fail, and the fee would be lost.</source>
        <translation>Al menos %1 de gas, según la estimación: con menos fallaría y se perdería la comisión.</translation>
    </message>
    <message>
        <source>At most %1 gas: the network takes no transaction with more (EIP-7825).</source>
        <translation>Como máximo %1 de gas: la red no acepta transacciones con más (EIP-7825).</translation>
    </message>
    <message>
        <source>The next nonce is %1; above it, the transaction waits for those between.</source>
        <translation>El siguiente nonce es %1; con uno mayor, la transacción espera a los intermedios.</translation>
    </message>
    <message>
        <source>Gas: from %1, as estimated, to %2.</source>
        <translation>Gas: desde %1, según la estimación, hasta %2.</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>“%1” can mean %2 or %3. Which one?</source>
        <translation>«%1» puede ser %2 o %3. ¿Cuál?</translation>
    </message>
    <message>
        <source>Leave out grouping marks: %1</source>
        <translation>Omitir los separadores de miles: %1</translation>
    </message>
    <message>
        <source>At most %1 decimals: the contract counts no finer.</source>
        <translation>Como máximo %1 decimales: el contrato no cuenta con más precisión.</translation>
    </message>
    <message>
        <source>That is more than there can be.</source>
        <translation>Es más de lo que puede haber.</translation>
    </message>
    <message>
        <source>Not an amount: digits only, with “.” for decimals.</source>
        <translation>No es un importe: solo cifras, con «.» para los decimales.</translation>
    </message>
    <message>
        <source>Not an amount: digits only, with “%1” or “.” for decimals.</source>
        <translation>No es un importe: solo cifras, con «%1» o «.» para los decimales.</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>unknown</source>
        <comment>the yearly rate</comment>
        <translation>desconocida</translation>
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
        <translation>Demostración en una cadena local. La cuenta es una clave de desarrollo publicada, que se guarda en memoria solo en esta ejecución: no vale nada; no hay que enviarle nunca nada. Su contraseña maestra es «%1».</translation>
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
        <translation>Su dirección falta, no es una dirección o está dos veces en el archivo.</translation>
    </message>
    <message>
        <source>Its name is missing, too long, or has characters that can&apos;t be seen.</source>
        <translation>Su nombre falta, es demasiado largo o tiene caracteres invisibles.</translation>
    </message>
    <message>
        <source>Its label is missing, too long, or has characters that can&apos;t be seen.</source>
        <translation>Su etiqueta falta, es demasiado larga o tiene caracteres invisibles.</translation>
    </message>
    <message>
        <source>Its note is too long, or has characters that can&apos;t be seen.</source>
        <translation>Su nota es demasiado larga o tiene caracteres invisibles.</translation>
    </message>
    <message>
        <source>It is not an address book of this program.</source>
        <translation>No es una libreta de direcciones de este programa.</translation>
    </message>
    <message>
        <source>It is of a version that this program does not know.</source>
        <translation>Es de una versión que este programa no conoce.</translation>
    </message>
    <message>
        <source>It is of another network.</source>
        <translation>Es de otra red.</translation>
    </message>
    <message>
        <source>It has no list of entries.</source>
        <translation>No tiene lista de entradas.</translation>
    </message>
    <message>
        <source>What it says of node providers is no list.</source>
        <translation>Lo que dice de los proveedores de nodos no es una lista.</translation>
    </message>
    <message>
        <source>It has a field that does not belong there.</source>
        <translation>Tiene un campo que no corresponde ahí.</translation>
    </message>
    <message>
        <source>The file has more than %1 entries.</source>
        <translation>El archivo tiene más de %1 entradas.</translation>
    </message>
    <message>
        <source>The file is larger than an address book can be.</source>
        <translation>El archivo es mayor de lo que puede ser una libreta de direcciones.</translation>
    </message>
    <message>
        <source>The file is not valid JSON, from byte %1 on.</source>
        <translation>El archivo no es JSON válido a partir del byte %1.</translation>
    </message>
    <message>
        <source>Entry %1 can&apos;t be taken (%2). %3</source>
        <comment>a number, a field, why</comment>
        <translation>La entrada %1 no se puede aceptar (%2). %3</translation>
    </message>
    <message>
        <source>The file can&apos;t be taken (%1). %2</source>
        <comment>a field, why</comment>
        <translation>El archivo no se puede aceptar (%1). %2</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>With epoch %1, block %2.</source>
        <translation>Con la época %1, bloque %2.</translation>
    </message>
    <message>
        <source>With epoch %1 at the earliest and %2 at the latest.</source>
        <translation>Con la época %1 como pronto y la %2 como tarde.</translation>
    </message>
    <message>
        <source>%1
The time is an estimate from the pace of blocks: not before %2 (UTC) and not after %3 (UTC). The alarm is at its end.</source>
        <comment>epochs, two moments</comment>
        <translation>%1
La hora es una estimación según el ritmo de los bloques: no antes del %2 (UTC) ni después del %3 (UTC). La alarma está al final de ese intervalo.</translation>
    </message>
    <message>
        <source>Claim %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>Reclamar %1 de %2</translation>
    </message>
    <message>
        <source>%1 with %2 unlock</source>
        <comment>an amount, a provider</comment>
        <translation>Se desbloquean %1 con %2</translation>
    </message>
    <message>
        <source>How long an epoch takes is not known yet.</source>
        <translation>Aún no se sabe cuánto dura una época.</translation>
    </message>
    <message>
        <source>No unstake is waiting.</source>
        <translation>No hay ninguna retirada en espera.</translation>
    </message>
    <message>
        <source>Nothing is locked or waiting.</source>
        <translation>No hay nada bloqueado ni en espera.</translation>
    </message>
</context>
<context>
    <name>ConfirmText</name>
    <message>
        <source>nothing</source>
        <comment>what balances change by</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Reading the chain again…</source>
        <translation>Leyendo de nuevo la cadena…</translation>
    </message>
    <message>
        <source>Not ready yet.</source>
        <translation>Aún no está listo.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Firmando…</translation>
    </message>
    <message>
        <source>Writing it down before it is sent…</source>
        <translation>Anotándola antes de enviarla…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
</context>
<context>
    <name>EpochText</name>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message numerus="yes">
        <source>%1 epochs</source>
        <translation>
            <numerusform>%1 época</numerusform>
            <numerusform>%1 épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a number, a number of epochs</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <comment>two spans of time</comment>
        <translation>aprox. %1 a %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a span of time</comment>
        <translation>aprox. %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo falló.</translation>
    </message>
    <message>
        <source>This is not hexadecimal: 0x and an even number of the digits 0–9 and a–f.</source>
        <translation>Esto no es hexadecimal: 0x y una cantidad par de dígitos 0–9 y a–f.</translation>
    </message>
    <message>
        <source>This does not have the right length.</source>
        <translation>Esto no tiene la longitud correcta.</translation>
    </message>
    <message>
        <source>This is not an address: 0x and 40 hexadecimal digits.</source>
        <translation>Esto no es una dirección: 0x y 40 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The address&apos;s upper and lower case letters do not match its checksum: a character is wrong.</source>
        <translation>Las mayúsculas y minúsculas de la dirección no concuerdan con su suma de comprobación: hay un carácter incorrecto.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>This is not a number: “%1” does not belong there.</source>
        <translation>Esto no es un número: «%1» no corresponde ahí.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>El número está fuera de rango.</translation>
    </message>
    <message>
        <source>The amount can be read in more than one way. Leave out grouping marks.</source>
        <translation>El importe se puede leer de más de una manera. Omitir los separadores de miles.</translation>
    </message>
    <message>
        <source>The amount can be read as %1 or as %2. Leave out grouping marks.</source>
        <translation>El importe se puede leer como %1 o como %2. Omitir los separadores de miles.</translation>
    </message>
    <message>
        <source>The amount has more decimals than can be used.</source>
        <translation>El importe tiene más decimales de los que se pueden usar.</translation>
    </message>
    <message>
        <source>Encoded data is damaged (RLP).</source>
        <translation>Los datos codificados están dañados (RLP).</translation>
    </message>
    <message>
        <source>A contract&apos;s reply can&apos;t be read.</source>
        <translation>No se puede leer la respuesta de un contrato.</translation>
    </message>
    <message>
        <source>A contract&apos;s reply can&apos;t be read (%1).</source>
        <translation>No se puede leer la respuesta de un contrato (%1).</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Esto no es JSON válido.</translation>
    </message>
    <message>
        <source>This is not valid JSON (%1).</source>
        <translation>Esto no es JSON válido (%1).</translation>
    </message>
    <message>
        <source>A reply lacks something or holds something of the wrong kind.</source>
        <translation>A una respuesta le falta algo o contiene algo de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>A reply lacks “%1” or holds something of the wrong kind there.</source>
        <translation>A una respuesta le falta «%1» o contiene ahí algo de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>It is larger than can be accepted.</source>
        <translation>Es mayor de lo que se puede aceptar.</translation>
    </message>
    <message>
        <source>It is larger than can be accepted (%1).</source>
        <translation>Es mayor de lo que se puede aceptar (%1).</translation>
    </message>
    <message>
        <source>The transaction is not valid.</source>
        <translation>La transacción no es válida.</translation>
    </message>
    <message>
        <source>The transaction is not valid (%1).</source>
        <translation>La transacción no es válida (%1).</translation>
    </message>
    <message>
        <source>A word of the recovery phrase is not on the list.</source>
        <translation>Una palabra de la frase de recuperación no está en la lista.</translation>
    </message>
    <message>
        <source>Word %1 is not on the list.</source>
        <translation>La palabra %1 no está en la lista.</translation>
    </message>
    <message>
        <source>All words are on the list, but they don&apos;t belong together: one may be another, or the order is wrong.</source>
        <translation>Todas las palabras están en la lista, pero no forman una frase válida: una puede ser otra o el orden es incorrecto.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read.</source>
        <translation>No se puede leer un archivo.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>No se puede leer el archivo «%1».</translation>
    </message>
    <message>
        <source>A file can&apos;t be written.</source>
        <translation>No se puede escribir un archivo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). It stays as it was. The disk may be full, or writing there is not allowed.</source>
        <translation>No se puede escribir el archivo (%1). Queda como estaba. Puede que el disco esté lleno o que no se permita escribir ahí.</translation>
    </message>
    <message>
        <source>The network file can&apos;t be used.</source>
        <translation>El archivo de red no se puede usar.</translation>
    </message>
    <message>
        <source>The network file can&apos;t be used: its field “%1” is wrong or missing.</source>
        <translation>El archivo de red no se puede usar: su campo «%1» es incorrecto o falta.</translation>
    </message>
    <message>
        <source>The node can&apos;t be reached.</source>
        <translation>No se puede conectar con el nodo.</translation>
    </message>
    <message>
        <source>The node can&apos;t be reached (%1).</source>
        <translation>No se puede conectar con el nodo (%1).</translation>
    </message>
    <message>
        <source>The connection to the node could not be secured. A system clock that is wrong is a common cause.</source>
        <translation>No se pudo establecer una conexión segura con el nodo. Una causa frecuente es que el reloj del sistema vaya mal.</translation>
    </message>
    <message>
        <source>The connection to the node could not be secured (%1). A system clock that is wrong is a common cause.</source>
        <translation>No se pudo establecer una conexión segura con el nodo (%1). Una causa frecuente es que el reloj del sistema vaya mal.</translation>
    </message>
    <message>
        <source>The node refused the request.</source>
        <translation>El nodo rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The node refused the request (HTTP status %1).</source>
        <translation>El nodo rechazó la solicitud (estado HTTP %1).</translation>
    </message>
    <message>
        <source>The node wants fewer requests. It is asked again later.</source>
        <translation>El nodo pide menos solicitudes. Se le preguntará más tarde.</translation>
    </message>
    <message>
        <source>The node wants fewer requests. It is asked again after %1 s.</source>
        <translation>El nodo pide menos solicitudes. Se le preguntará en %1 s.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>La respuesta no llegó a tiempo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>None of the network&apos;s nodes answers.</source>
        <translation>No responde ninguno de los nodos de la red.</translation>
    </message>
    <message>
        <source>None of the network&apos;s nodes answers. The last problem: %1</source>
        <translation>No responde ninguno de los nodos de la red. El último problema: %1</translation>
    </message>
    <message>
        <source>The node reported an error.</source>
        <translation>El nodo comunicó un error.</translation>
    </message>
    <message>
        <source>The node reported an error (%1): %2</source>
        <translation>El nodo comunicó un error (%1): %2</translation>
    </message>
    <message>
        <source>The node serves another chain than the network file names.</source>
        <translation>El nodo sirve una cadena distinta de la que indica el archivo de red.</translation>
    </message>
    <message>
        <source>The node serves another chain (chain id %1) than the network file names.</source>
        <translation>El nodo sirve una cadena (ID %1) distinta de la que indica el archivo de red.</translation>
    </message>
    <message>
        <source>There is no contract at an address that the network file names.</source>
        <translation>No hay ningún contrato en una dirección que indica el archivo de red.</translation>
    </message>
    <message>
        <source>There is no contract at %1, which the network file names.</source>
        <translation>No hay ningún contrato en %1, dirección que indica el archivo de red.</translation>
    </message>
    <message>
        <source>The staking contract works with another contract than the network file names. What it says is not used; check the network&apos;s contract addresses.</source>
        <translation>El contrato de staking trabaja con un contrato distinto del que indica el archivo de red. Lo que dice no se usa; revisar las direcciones de los contratos de la red.</translation>
    </message>
    <message>
        <source>The staking contract works with %1, not with what the network file names. What it says is not used; check the network&apos;s contract addresses.</source>
        <translation>El contrato de staking trabaja con %1, no con lo que indica el archivo de red. Lo que dice no se usa; revisar las direcciones de los contratos de la red.</translation>
    </message>
    <message>
        <source>The staking contract&apos;s code was replaced. Nothing is signed until you have looked into it.</source>
        <translation>El código del contrato de staking fue reemplazado. No se firma nada hasta que se haya revisado.</translation>
    </message>
    <message>
        <source>The staking contract&apos;s code was replaced: %1 became %2. Nothing is signed until you have looked into it.</source>
        <translation>El código del contrato de staking fue reemplazado: %1 pasó a ser %2. No se firma nada hasta que se haya revisado.</translation>
    </message>
    <message>
        <source>The contract refuses this.</source>
        <translation>El contrato rechaza esto.</translation>
    </message>
    <message>
        <source>The contract refuses this: %1</source>
        <translation>El contrato rechaza esto: %1</translation>
    </message>
    <message>
        <source>The chain moved on while it was read. It is read again.</source>
        <translation>La cadena avanzó durante la lectura. Se lee de nuevo.</translation>
    </message>
    <message>
        <source>What the nodes say contradicts itself, so that none of it can be relied on. Try again, or look at your nodes.</source>
        <translation>Lo que dicen los nodos se contradice, así que nada de ello es fiable. Reintentar o revisar los nodos.</translation>
    </message>
    <message>
        <source>What the nodes say contradicts itself (%1), so that none of it can be relied on. Try again, or look at your nodes.</source>
        <translation>Lo que dicen los nodos se contradice (%1), así que nada de ello es fiable. Reintentar o revisar los nodos.</translation>
    </message>
    <message>
        <source>There is no keychain on this system where a key could be kept. On Linux, start a Secret Service such as GNOME Keyring or KWallet.</source>
        <translation>En este sistema no hay ningún llavero donde guardar una clave. En Linux, iniciar un Secret Service como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked. Unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquearlo y reintentar.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access. Allow it for Capstan, and try again.</source>
        <translation>El llavero del sistema denegó el acceso. Permitírselo a Capstan y reintentar.</translation>
    </message>
    <message>
        <source>The key is not where it was put: the keychain or the files no longer have it. With the recovery phrase or private key at hand, remove the account and import it again.</source>
        <translation>La clave no está donde se guardó: el llavero o los archivos ya no la tienen. Con la frase de recuperación o la clave privada a mano, quitar la cuenta e importarla de nuevo.</translation>
    </message>
    <message>
        <source>What is kept of the key is not what was put there. It is not used. With the recovery phrase or private key at hand, remove the account and import it again.</source>
        <translation>Lo que hay guardado de la clave no coincide con lo que se guardó. No se usa. Con la frase de recuperación o la clave privada a mano, quitar la cuenta e importarla de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La contraseña maestra es incorrecta.</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to sign.</source>
        <translation>El monedero está bloqueado. Hay que desbloquearlo para firmar.</translation>
    </message>
    <message>
        <source>This is not a private key.</source>
        <translation>Esto no es una clave privada.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed. Nothing was signed.</source>
        <translation>Falló una operación criptográfica. No se firmó nada.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed (%1). Nothing was signed.</source>
        <translation>Falló una operación criptográfica (%1). No se firmó nada.</translation>
    </message>
    <message>
        <source>The wallet&apos;s database can&apos;t be used. The disk may be full, or another program may be using the file. See to that, and try again.</source>
        <translation>No se puede usar la base de datos del monedero. Puede que el disco esté lleno o que otro programa esté usando el archivo. Solucionarlo y reintentar.</translation>
    </message>
    <message>
        <source>The wallet&apos;s database can&apos;t be used (%1). The disk may be full, or another program may be using the file. See to that, and try again.</source>
        <translation>No se puede usar la base de datos del monedero (%1). Puede que el disco esté lleno o que otro programa esté usando el archivo. Solucionarlo y reintentar.</translation>
    </message>
    <message>
        <source>The wallet&apos;s database was written by a newer version of this program. Start that version, or a newer one.</source>
        <translation>La base de datos del monedero la escribió una versión más reciente de este programa. Iniciar esa versión u otra posterior.</translation>
    </message>
    <message>
        <source>The wallet is open in another window already. Go on there, or quit it there first.</source>
        <translation>El monedero ya está abierto en otra ventana. Continuar ahí o salir ahí primero.</translation>
    </message>
    <message>
        <source>The wallet is open in another window already (process %1). Go on there, or quit it there first.</source>
        <translation>El monedero ya está abierto en otra ventana (proceso %1). Continuar ahí o salir ahí primero.</translation>
    </message>
    <message>
        <source>The transaction changed after it was shown. Nothing was signed; look at it again.</source>
        <translation>La transacción cambió después de mostrarse. No se firmó nada; hay que volver a revisarla.</translation>
    </message>
    <message>
        <source>The network fee is above the limit of what this wallet pays.</source>
        <translation>La comisión de red supera el límite de lo que paga este monedero.</translation>
    </message>
    <message>
        <source>There is not enough ETH in the account to pay the network fee.</source>
        <translation>En la cuenta no hay ETH suficientes para pagar la comisión de red.</translation>
    </message>
    <message>
        <source>There is nothing to claim.</source>
        <translation>No hay nada que reclamar.</translation>
    </message>
    <message>
        <source>The rewards are too small to restake. Nothing was signed; they go on growing, and can be claimed.</source>
        <translation>Las recompensas son demasiado pequeñas para reinvertirlas. No se firmó nada; siguen creciendo y se pueden reclamar.</translation>
    </message>
    <message>
        <source>There is nothing to upgrade in this account.</source>
        <translation>En esta cuenta no hay nada que actualizar.</translation>
    </message>
    <message>
        <source>The staking contract may not take that much ANKR yet. Nothing was signed; approve it first.</source>
        <translation>El contrato de staking aún no puede tomar tantos ANKR. No se firmó nada; primero hay que aprobarlo.</translation>
    </message>
    <message>
        <source>The staking contract may take just that much already. Nothing was signed.</source>
        <translation>El contrato de staking ya puede tomar exactamente esa cantidad. No se firmó nada.</translation>
    </message>
    <message>
        <source>This node provider is not active. Nothing was signed; choose an active one.</source>
        <translation>Este proveedor de nodos no está activo. No se firmó nada; elegir uno activo.</translation>
    </message>
    <message>
        <source>Nothing can be sent there: it would be lost, or be where it was. Nothing was signed; check the address.</source>
        <translation>Ahí no se puede enviar nada: se perdería o quedaría donde estaba. No se firmó nada; revisar la dirección.</translation>
    </message>
    <message>
        <source>Another transaction of this account is in the way. Under Activity you can see how far it is.</source>
        <translation>Otra transacción de esta cuenta lo impide. En «Actividad» se ve por dónde va.</translation>
    </message>
    <message>
        <source>What the node says does not fit the transaction that it was asked about. It is not used.</source>
        <translation>Lo que dice el nodo no encaja con la transacción por la que se le preguntó. No se usa.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Esto no es compatible.</translation>
    </message>
    <message>
        <source>This is not supported (%1).</source>
        <translation>Esto no es compatible (%1).</translation>
    </message>
    <message>
        <source>What was just written to the keychain or the files could not be read back. It is not used, and the keys are kept as before. Try again.</source>
        <translation>Lo que se acaba de escribir en el llavero o en los archivos no se pudo volver a leer. No se usa, y las claves siguen guardadas como antes. Reintentar.</translation>
    </message>
</context>
<context>
    <name>FeeText</name>
    <message>
        <source>“%1” can mean %2 or %3. Leave out grouping marks.</source>
        <translation>«%1» puede ser %2 o %3. Omitir los separadores de miles.</translation>
    </message>
    <message>
        <source>Leave out grouping marks.</source>
        <translation>Omitir los separadores de miles.</translation>
    </message>
    <message>
        <source>At most %1 decimals: there is nothing finer than a wei.</source>
        <translation>Como máximo %1 decimales: no hay nada más fino que un wei.</translation>
    </message>
    <message>
        <source>That is more than there can be.</source>
        <translation>Es más de lo que puede haber.</translation>
    </message>
    <message>
        <source>Both fields need a number.</source>
        <translation>Ambos campos necesitan un número.</translation>
    </message>
    <message>
        <source>Not a number: digits only, with “%1” for decimals.</source>
        <translation>No es un número: solo cifras, con «%1» para los decimales.</translation>
    </message>
    <message>
        <source>The tip is a part of the max fee, so it can&apos;t be more than that.</source>
        <translation>La propina es una parte de la comisión máxima, así que no puede ser mayor que ella.</translation>
    </message>
    <message>
        <source>To take an earlier transaction&apos;s place it has to pay an eighth more than that one: a max fee of %1 and a tip of %2, at least.</source>
        <translation>Para ocupar el lugar de una transacción anterior hay que pagar un octavo más que ella: una comisión máxima de %1 y una propina de %2, al menos.</translation>
    </message>
    <message>
        <source>Nodes don&apos;t pass on a tip under %1.</source>
        <translation>Los nodos no retransmiten una propina inferior a %1.</translation>
    </message>
    <message>
        <source>The next block takes nothing under a max fee of %1: the transaction would be stuck.</source>
        <translation>El siguiente bloque no acepta nada por debajo de una comisión máxima de %1: la transacción quedaría atascada.</translation>
    </message>
    <message>
        <source>That is more than ten times the fast fee, most likely a slip: a max fee of %1 and a tip of %2, at most.</source>
        <translation>Es más de diez veces la comisión rápida, probablemente un error: una comisión máxima de %1 y una propina de %2, como mucho.</translation>
    </message>
    <message>
        <source>Max fee %1 to %2 gwei, of which the tip is %3 to %4 gwei. What the block does not need of the max fee is not paid.</source>
        <translation>Comisión máxima de %1 a %2 gwei, de los que la propina es de %3 a %4 gwei. Lo que el bloque no necesite de la comisión máxima no se paga.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Stake</translation>
    </message>
    <message>
        <source>Unstake</source>
        <translation>Retirada del stake</translation>
    </message>
    <message>
        <source>Claim of unstaked</source>
        <translation>Reclamación de lo retirado</translation>
    </message>
    <message>
        <source>Reward claim</source>
        <translation>Reclamación de recompensas</translation>
    </message>
    <message>
        <source>Rewards with unstake</source>
        <translation>Recompensas con la retirada</translation>
    </message>
    <message>
        <source>Restake</source>
        <translation>Reinversión</translation>
    </message>
    <message>
        <source>Claim with rewards</source>
        <translation>Reclamación con recompensas</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an action, an amount, a provider</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Aún sin leer.</translation>
    </message>
    <message>
        <source>Reading what is kept on this computer.</source>
        <translation>Leyendo lo guardado en este equipo.</translation>
    </message>
    <message>
        <source>Stopped. What was read so far is kept and shown.</source>
        <translation>Detenido. Lo leído hasta ahora se conserva y se muestra.</translation>
    </message>
    <message>
        <source>Looking for what is new.</source>
        <translation>Buscando novedades.</translation>
    </message>
    <message>
        <source>Reading the chain, newest first: %1 % of the blocks.</source>
        <translation>Leyendo la cadena, primero lo más reciente: %1 % de los bloques.</translation>
    </message>
    <message>
        <source>Reading fees: %1 transactions so far.</source>
        <translation>Leyendo comisiones: %1 transacciones hasta ahora.</translation>
    </message>
    <message>
        <source>It is shown at the transaction&apos;s first line, or another account paid it.</source>
        <translation>Aparece en la primera línea de la transacción, o la pagó otra cuenta.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>The key is encrypted under a passphrase and kept in this system&apos;s keychain. It never leaves this computer.</source>
        <translation>La clave se cifra con una contraseña maestra y se guarda en el llavero de este sistema. Nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>The key is encrypted under a passphrase and kept in files of this profile. It never leaves this computer.</source>
        <translation>La clave se cifra con una contraseña maestra y se guarda en archivos de este perfil. Nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>The key is encrypted under a passphrase and kept in memory: it is gone when Capstan is closed.</source>
        <translation>La clave se cifra con una contraseña maestra y se guarda en memoria: desaparece al cerrar Capstan.</translation>
    </message>
    <message>
        <source>In this system&apos;s keychain, encrypted under your passphrase</source>
        <translation>En el llavero de este sistema, cifradas con la contraseña maestra</translation>
    </message>
    <message>
        <source>In files of this profile, encrypted under your passphrase</source>
        <translation>En archivos de este perfil, cifradas con la contraseña maestra</translation>
    </message>
    <message>
        <source>In memory, until Capstan is closed</source>
        <translation>En memoria, hasta que se cierre Capstan</translation>
    </message>
    <message>
        <source>Whoever can copy the profile&apos;s folder, from this computer or from a backup of it, can try passphrases on the files for as long as they like. Only a strong passphrase stands against that.</source>
        <translation>Quien pueda copiar la carpeta del perfil, de este equipo o de una copia de seguridad, puede probar contraseñas maestras en los archivos todo el tiempo que quiera. Solo una contraseña maestra fuerte protege de eso.</translation>
    </message>
    <message>
        <source>watch-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>recovery phrase · %1</source>
        <translation>frase de recuperación · %1</translation>
    </message>
    <message>
        <source>key in the keychain</source>
        <translation>clave en el llavero</translation>
    </message>
    <message>
        <source>key in a file</source>
        <translation>clave en un archivo</translation>
    </message>
    <message>
        <source>key in memory</source>
        <translation>clave en memoria</translation>
    </message>
    <message>
        <source>Standard (BIP-44): most wallets</source>
        <translation>Estándar (BIP-44): la mayoría de los monederos</translation>
    </message>
    <message>
        <source>Ledger Live</source>
        <translation>Ledger Live</translation>
    </message>
    <message>
        <source>Legacy: older Ledger programs, MyEtherWallet</source>
        <translation>Antiguo: programas anteriores de Ledger, MyEtherWallet</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access. Allow it for Capstan, and try again.</source>
        <translation>El llavero del sistema denegó el acceso. Permitírselo a Capstan y reintentar.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer in time. It may be asking something in a window of its own: answer it there, and try again.</source>
        <translation>El llavero del sistema no respondió a tiempo. Puede que esté preguntando algo en una ventana propia: responder ahí y reintentar.</translation>
    </message>
    <message>
        <source>The keys were locked meanwhile.</source>
        <translation>Entretanto se bloquearon las claves.</translation>
    </message>
    <message>
        <source>The key of %1 is not where it was put. With its recovery phrase or private key at hand, remove that account and import it again.</source>
        <translation>La clave de %1 no está donde se guardó. Con su frase de recuperación o su clave privada a mano, quitar esa cuenta e importarla de nuevo.</translation>
    </message>
    <message>
        <source>What is kept of the key of %1 is not what was put there. It is not used. With its recovery phrase or private key at hand, remove that account and import it again.</source>
        <translation>Lo que hay guardado de la clave de %1 no coincide con lo que se guardó. No se usa. Con su frase de recuperación o su clave privada a mano, quitar esa cuenta e importarla de nuevo.</translation>
    </message>
    <message>
        <source>This account is among your accounts already.</source>
        <translation>Esta cuenta ya está en la lista de cuentas.</translation>
    </message>
    <message>
        <source>A recovery phrase has 12, 15, 18, 21 or 24 words; these are %1.</source>
        <translation>Una frase de recuperación tiene 12, 15, 18, 21 o 24 palabras; estas son %1.</translation>
    </message>
    <message>
        <source>The phrase&apos;s passphrase is too long.</source>
        <translation>La contraseña de la frase es demasiado larga.</translation>
    </message>
    <message>
        <source>Wrong password or damaged file: it does not open.</source>
        <translation>Contraseña incorrecta o archivo dañado: no se abre.</translation>
    </message>
    <message>
        <source>The file opens, but its key belongs to another address than it claims. It is not used.</source>
        <translation>El archivo se abre, pero su clave es de una dirección distinta de la que indica. No se usa.</translation>
    </message>
    <message>
        <source>This is not a keystore file.</source>
        <translation>Esto no es un archivo keystore.</translation>
    </message>
    <message>
        <source>This is not a keystore file, or it is damaged (%1).</source>
        <translation>Esto no es un archivo keystore o está dañado (%1).</translation>
    </message>
    <message>
        <source>This is not a keystore file: it is too large.</source>
        <translation>Esto no es un archivo keystore: es demasiado grande.</translation>
    </message>
    <message>
        <source>This keystore file is of a kind that Capstan does not read (%1).</source>
        <translation>Este archivo keystore es de un tipo que Capstan no lee (%1).</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than any wallet&apos;s file does (%1). It is not opened.</source>
        <translation>El archivo exige más memoria o tiempo que el de cualquier monedero (%1). No se abre.</translation>
    </message>
</context>
<context>
    <name>KnownAddressText</name>
    <message>
        <source>your account %1</source>
        <comment>a name</comment>
        <translation>la cuenta propia %1</translation>
    </message>
    <message>
        <source>the provider %1</source>
        <comment>a name</comment>
        <translation>el proveedor %1</translation>
    </message>
    <message>
        <source>It begins and ends as %1 (%2) does, and is another address. Swindlers make such addresses: compare every character with a source that you trust.</source>
        <comment>an address, whose it is</comment>
        <translation>Empieza y acaba igual que %1 (%2), y es otra dirección. Los estafadores crean direcciones así: comparar cada carácter con una fuente de confianza.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>block %1</source>
        <translation>bloque %1</translation>
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
        <translation>Época %1</translation>
    </message>
    <message>
        <source>%1 · ends in %2</source>
        <translation>%1 · termina en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not asked yet</source>
        <translation>%1: aún sin consultar</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: funciona</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>%1 · %2/%3 nodes</source>
        <translation>%1 · %2/%3 nodos</translation>
    </message>
    <message>
        <source>no block read yet</source>
        <translation>aún sin bloque leído</translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message>
        <source>guessed at once</source>
        <translation>se adivina al instante</translation>
    </message>
    <message>
        <source>guessed within minutes</source>
        <translation>se adivina en minutos</translation>
    </message>
    <message>
        <source>guessed within hours</source>
        <translation>se adivina en horas</translation>
    </message>
    <message>
        <source>guessed within days</source>
        <translation>se adivina en días</translation>
    </message>
    <message>
        <source>guessed within months</source>
        <translation>se adivina en meses</translation>
    </message>
    <message>
        <source>guessed within years</source>
        <translation>se adivina en años</translation>
    </message>
    <message>
        <source>not guessed in a lifetime</source>
        <translation>no se adivina en toda una vida</translation>
    </message>
    <message>
        <source>Very weak: %1</source>
        <translation>Muy débil: %1</translation>
    </message>
    <message>
        <source>Weak: %1</source>
        <translation>Débil: %1</translation>
    </message>
    <message>
        <source>Fair: %1</source>
        <translation>Aceptable: %1</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>Buena: %1</translation>
    </message>
    <message>
        <source>Strong: %1</source>
        <translation>Fuerte: %1</translation>
    </message>
</context>
<context>
    <name>PendingText</name>
    <message>
        <source>Another transaction with the same nonce is in a block.</source>
        <translation>Hay otra transacción con el mismo nonce en un bloque.</translation>
    </message>
    <message>
        <source>Once it has three confirmations, this one can&apos;t happen any more.</source>
        <translation>Cuando tenga tres confirmaciones, esta ya no podrá ocurrir.</translation>
    </message>
    <message>
        <source>The last answer of a node: %1</source>
        <translation>La última respuesta de un nodo: %1</translation>
    </message>
    <message>
        <source>No node keeps it.</source>
        <translation>Ningún nodo la conserva.</translation>
    </message>
    <message>
        <source>It is kept here, and sent again. Most often its network fee has become too low: Speed up sends it for more.</source>
        <translation>Se guarda aquí y se vuelve a enviar. Lo más frecuente es que su comisión de red se haya quedado corta: «Acelerar» la envía con una mayor.</translation>
    </message>
    <message>
        <source>No node has taken it yet.</source>
        <translation>Ningún nodo la ha aceptado aún.</translation>
    </message>
    <message>
        <source>A node refused it when it was sent again.</source>
        <translation>Un nodo la rechazó cuando se volvió a enviar.</translation>
    </message>
    <message>
        <source>It is kept here, and sent again until one takes it.</source>
        <translation>Se guarda aquí y se vuelve a enviar hasta que uno la acepte.</translation>
    </message>
    <message>
        <source>The contract&apos;s reason: %1.</source>
        <translation>El motivo del contrato: %1.</translation>
    </message>
    <message>
        <source>The network fee of %1 was paid all the same.</source>
        <translation>La comisión de red de %1 se pagó de todos modos.</translation>
    </message>
    <message>
        <source>The contract refused it.</source>
        <translation>El contrato la rechazó.</translation>
    </message>
    <message>
        <source>It is in a block, but the contract did not say that it did anything.</source>
        <translation>Está en un bloque, pero el contrato no dijo que hiciera nada.</translation>
    </message>
    <message>
        <source>The account may have been upgraded before it: look at your stakes.</source>
        <translation>Puede que la cuenta se actualizara antes: revisar los stakes.</translation>
    </message>
    <message>
        <source>%1 were promised. Do not count on them: look at your stakes, and at the transaction in the explorer.</source>
        <translation>Se prometieron %1. No hay que contar con ellos: revisar los stakes y la transacción en el explorador.</translation>
    </message>
    <message>
        <source>%1 instead of %2.</source>
        <comment>two amounts</comment>
        <translation>%1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The first is what the contract says that was done; the second is what was shown before it was signed. Look at the transaction in the explorer.</source>
        <translation>Lo primero es lo que el contrato dice que se hizo; lo segundo, lo que se mostró antes de firmar. Revisar la transacción en el explorador.</translation>
    </message>
    <message>
        <source>Both had the nonce %1, and only one can happen. %2</source>
        <translation>Ambas tenían el nonce %1, y solo una puede ocurrir. %2</translation>
    </message>
    <message>
        <source>Another transaction of this account took its place.</source>
        <translation>Otra transacción de esta cuenta ocupó su lugar.</translation>
    </message>
    <message>
        <source>%1 took its place.</source>
        <comment>a transaction</comment>
        <translation>%1 ocupó su lugar.</translation>
    </message>
    <message>
        <source>You can close this page, or Capstan. Nothing is lost.</source>
        <translation>Se puede cerrar esta página, o Capstan. No se pierde nada.</translation>
    </message>
    <message>
        <source>In block %1, which the network will not take back.</source>
        <translation>En el bloque %1, que la red ya no deshará.</translation>
    </message>
    <message>
        <source>In block %1, without effect.</source>
        <translation>En el bloque %1, sin efecto.</translation>
    </message>
    <message>
        <source>It can&apos;t get into a block any more.</source>
        <translation>Ya no puede entrar en ningún bloque.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID de transacción</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>%1 (chain id %2)</source>
        <translation>%1 (ID de cadena %2)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Proveedor de nodos</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount by the contract&apos;s event</source>
        <translation>Importe según el evento del contrato</translation>
    </message>
    <message>
        <source>Arrived in the account</source>
        <translation>Llegó a la cuenta</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Network fee at most</source>
        <translation>Comisión de red como máximo</translation>
    </message>
    <message>
        <source>Network fee paid</source>
        <translation>Comisión de red pagada</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Block hash</source>
        <translation>Hash del bloque</translation>
    </message>
    <message>
        <source>The contract&apos;s reason</source>
        <translation>El motivo del contrato</translation>
    </message>
    <message>
        <source>The last answer of a node</source>
        <translation>La última respuesta de un nodo</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Ocupa el lugar de</translation>
    </message>
    <message>
        <source>To be replaced by</source>
        <translation>La reemplazará</translation>
    </message>
    <message>
        <source>Unstake is pending…</source>
        <translation>Retirada del stake pendiente…</translation>
    </message>
    <message>
        <source>Unstake is done</source>
        <translation>Retirada del stake hecha</translation>
    </message>
    <message>
        <source>Unstake is not confirmed by the contract</source>
        <translation>Retirada del stake sin confirmar por el contrato</translation>
    </message>
    <message>
        <source>Unstake failed</source>
        <translation>La retirada del stake falló</translation>
    </message>
    <message>
        <source>Unstake was cancelled</source>
        <translation>Retirada del stake cancelada</translation>
    </message>
    <message>
        <source>Unstake was replaced</source>
        <translation>Retirada del stake reemplazada</translation>
    </message>
    <message>
        <source>Nothing was unstaked.</source>
        <translation>No se retiró nada del stake.</translation>
    </message>
    <message>
        <source>This one unstaked nothing and cost nothing.</source>
        <translation>Esta no retiró nada del stake y no costó nada.</translation>
    </message>
    <message>
        <source>Claim is pending…</source>
        <translation>Reclamación pendiente…</translation>
    </message>
    <message>
        <source>Claim is done</source>
        <translation>Reclamación hecha</translation>
    </message>
    <message>
        <source>Claim is not confirmed by the contract</source>
        <translation>Reclamación sin confirmar por el contrato</translation>
    </message>
    <message>
        <source>Claim failed</source>
        <translation>La reclamación falló</translation>
    </message>
    <message>
        <source>Claim was cancelled</source>
        <translation>Reclamación cancelada</translation>
    </message>
    <message>
        <source>Claim was replaced</source>
        <translation>Reclamación reemplazada</translation>
    </message>
    <message>
        <source>Nothing was claimed.</source>
        <translation>No se reclamó nada.</translation>
    </message>
    <message>
        <source>This one claimed nothing and cost nothing.</source>
        <translation>Esta no reclamó nada y no costó nada.</translation>
    </message>
    <message>
        <source>Stake is pending…</source>
        <translation>Stake pendiente…</translation>
    </message>
    <message>
        <source>Stake is done</source>
        <translation>Stake hecho</translation>
    </message>
    <message>
        <source>Stake is not confirmed by the contract</source>
        <translation>Stake sin confirmar por el contrato</translation>
    </message>
    <message>
        <source>Stake failed</source>
        <translation>El stake falló</translation>
    </message>
    <message>
        <source>Stake was cancelled</source>
        <translation>Stake cancelado</translation>
    </message>
    <message>
        <source>Stake was replaced</source>
        <translation>Stake reemplazado</translation>
    </message>
    <message>
        <source>Nothing was staked.</source>
        <translation>No se hizo stake de nada.</translation>
    </message>
    <message>
        <source>This one staked nothing and cost nothing.</source>
        <translation>Esta no hizo stake de nada y no costó nada.</translation>
    </message>
    <message>
        <source>Approval is pending…</source>
        <translation>Aprobación pendiente…</translation>
    </message>
    <message>
        <source>Approval is done</source>
        <translation>Aprobación hecha</translation>
    </message>
    <message>
        <source>Approval is not confirmed by the contract</source>
        <translation>Aprobación sin confirmar por el contrato</translation>
    </message>
    <message>
        <source>Approval failed</source>
        <translation>La aprobación falló</translation>
    </message>
    <message>
        <source>Approval was cancelled</source>
        <translation>Aprobación cancelada</translation>
    </message>
    <message>
        <source>Approval was replaced</source>
        <translation>Aprobación reemplazada</translation>
    </message>
    <message>
        <source>The staking contract may take just as much as before.</source>
        <translation>El contrato de staking puede tomar lo mismo que antes.</translation>
    </message>
    <message>
        <source>This one approved nothing and cost nothing.</source>
        <translation>Esta no aprobó nada y no costó nada.</translation>
    </message>
    <message>
        <source>Reward claim is pending…</source>
        <translation>Reclamación de recompensas pendiente…</translation>
    </message>
    <message>
        <source>Reward claim is done</source>
        <translation>Reclamación de recompensas hecha</translation>
    </message>
    <message>
        <source>Reward claim is not confirmed by the contract</source>
        <translation>Reclamación de recompensas sin confirmar por el contrato</translation>
    </message>
    <message>
        <source>Reward claim failed</source>
        <translation>La reclamación de recompensas falló</translation>
    </message>
    <message>
        <source>Reward claim was cancelled</source>
        <translation>Reclamación de recompensas cancelada</translation>
    </message>
    <message>
        <source>Reward claim was replaced</source>
        <translation>Reclamación de recompensas reemplazada</translation>
    </message>
    <message>
        <source>Claim of all rewards is pending…</source>
        <translation>Reclamación de todas las recompensas pendiente…</translation>
    </message>
    <message>
        <source>Claim of all rewards is done</source>
        <translation>Reclamación de todas las recompensas hecha</translation>
    </message>
    <message>
        <source>Claim of all rewards is not confirmed by the contract</source>
        <translation>Reclamación de todas las recompensas sin confirmar por el contrato</translation>
    </message>
    <message>
        <source>Claim of all rewards failed</source>
        <translation>La reclamación de todas las recompensas falló</translation>
    </message>
    <message>
        <source>Claim of all rewards was cancelled</source>
        <translation>Reclamación de todas las recompensas cancelada</translation>
    </message>
    <message>
        <source>Claim of all rewards was replaced</source>
        <translation>Reclamación de todas las recompensas reemplazada</translation>
    </message>
    <message>
        <source>Restake is pending…</source>
        <translation>Reinversión pendiente…</translation>
    </message>
    <message>
        <source>Restake is done</source>
        <translation>Reinversión hecha</translation>
    </message>
    <message>
        <source>Restake is not confirmed by the contract</source>
        <translation>Reinversión sin confirmar por el contrato</translation>
    </message>
    <message>
        <source>Restake failed</source>
        <translation>La reinversión falló</translation>
    </message>
    <message>
        <source>Restake was cancelled</source>
        <translation>Reinversión cancelada</translation>
    </message>
    <message>
        <source>Restake was replaced</source>
        <translation>Reinversión reemplazada</translation>
    </message>
    <message>
        <source>Nothing was restaked.</source>
        <translation>No se reinvirtió nada.</translation>
    </message>
    <message>
        <source>This one restaked nothing and cost nothing.</source>
        <translation>Esta no reinvirtió nada y no costó nada.</translation>
    </message>
    <message>
        <source>Send is pending…</source>
        <translation>Envío pendiente…</translation>
    </message>
    <message>
        <source>Send is done</source>
        <translation>Envío hecho</translation>
    </message>
    <message>
        <source>Send is not confirmed by the contract</source>
        <translation>Envío sin confirmar por el contrato</translation>
    </message>
    <message>
        <source>Send failed</source>
        <translation>El envío falló</translation>
    </message>
    <message>
        <source>Send was cancelled</source>
        <translation>Envío cancelado</translation>
    </message>
    <message>
        <source>Send was replaced</source>
        <translation>Envío reemplazado</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>This one sent nothing and cost nothing.</source>
        <translation>Esta no envió nada y no costó nada.</translation>
    </message>
    <message>
        <source>Upgrade is pending…</source>
        <translation>Actualización pendiente…</translation>
    </message>
    <message>
        <source>Upgrade is done</source>
        <translation>Actualización hecha</translation>
    </message>
    <message>
        <source>Upgrade is not confirmed by the contract</source>
        <translation>Actualización sin confirmar por el contrato</translation>
    </message>
    <message>
        <source>Upgrade failed</source>
        <translation>La actualización falló</translation>
    </message>
    <message>
        <source>Upgrade was cancelled</source>
        <translation>Actualización cancelada</translation>
    </message>
    <message>
        <source>Upgrade was replaced</source>
        <translation>Actualización reemplazada</translation>
    </message>
    <message>
        <source>The account was not upgraded.</source>
        <translation>La cuenta no se actualizó.</translation>
    </message>
    <message>
        <source>This one upgraded nothing and cost nothing.</source>
        <translation>Esta no actualizó nada y no costó nada.</translation>
    </message>
    <message>
        <source>Cancel is pending…</source>
        <translation>Cancelación pendiente…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cancelled, by a transaction that failed</source>
        <translation>Cancelada, por una transacción que falló</translation>
    </message>
    <message>
        <source>Cancel was replaced</source>
        <translation>Cancelación reemplazada</translation>
    </message>
    <message>
        <source>Cancel came too late</source>
        <translation>La cancelación llegó tarde</translation>
    </message>
    <message>
        <source>Its nonce is used up, so that what it cancels can&apos;t happen any more.</source>
        <translation>Su nonce está gastado, así que lo que cancela ya no puede ocurrir.</translation>
    </message>
    <message>
        <source>This one cancelled nothing and cost nothing.</source>
        <translation>Esta no canceló nada y no costó nada.</translation>
    </message>
    <message>
        <source>That one was not sent from this computer. If it is not yours, somebody else may have the key: move what the account holds to one with a new recovery phrase.</source>
        <translation>La otra no se envió desde este equipo. Si no es propia, puede que otra persona tenga la clave: conviene mover lo que contiene la cuenta a otra con una frase de recuperación nueva.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1 of %2 can be claimed now.</source>
        <translation>Ya se pueden reclamar %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 can be claimed now, and %3 is on its way.</source>
        <translation>Ya se pueden reclamar %1 de %2, y %3 están en camino.</translation>
    </message>
    <message>
        <source>%1 of %2 is already on its way.</source>
        <translation>Ya hay %1 de %2 en camino.</translation>
    </message>
    <message>
        <source>%1 of %2 is already on its way (at most %3).</source>
        <translation>Ya hay %1 de %2 en camino (reclamables %3 como máximo).</translation>
    </message>
    <message>
        <source>%1 of %2 is already on its way (%3).</source>
        <translation>Ya hay %1 de %2 en camino (reclamables %3).</translation>
    </message>
    <message>
        <source>Nothing would be unstaked.</source>
        <translation>No se retiraría nada del stake.</translation>
    </message>
    <message>
        <source>At most 8 decimals: the contract counts no finer.</source>
        <translation>Como máximo 8 decimales: el contrato no cuenta con más precisión.</translation>
    </message>
    <message>
        <source>That is more than is unlocked with %1.</source>
        <translation>Es más de lo desbloqueado con %1.</translation>
    </message>
    <message>
        <source>That is more than you have staked with %1.</source>
        <translation>Es más de lo que hay en stake con %1.</translation>
    </message>
    <message>
        <source>Nothing is unlocked with %1 now.</source>
        <translation>Ahora no hay nada desbloqueado con %1.</translation>
    </message>
    <message>
        <source>You have no stake with %1.</source>
        <translation>No hay ningún stake con %1.</translation>
    </message>
    <message>
        <source>The contract does not know %1.</source>
        <translation>El contrato no conoce a %1.</translation>
    </message>
    <message>
        <source>%1 is not active: it takes no stakes.</source>
        <translation>%1 no está activo: no acepta stakes.</translation>
    </message>
    <message>
        <source>Nothing would be staked.</source>
        <translation>No se haría stake de nada.</translation>
    </message>
    <message>
        <source>That is more than is in the account.</source>
        <translation>Es más de lo que hay en la cuenta.</translation>
    </message>
    <message>
        <source>The contract takes %1 at least.</source>
        <translation>El contrato acepta %1 como mínimo.</translation>
    </message>
    <message>
        <source>The staking contract may not take that much yet: approve it first.</source>
        <translation>El contrato de staking aún no puede tomar tanto: primero hay que aprobarlo.</translation>
    </message>
    <message>
        <source>The rewards are too small to restake.</source>
        <translation>Las recompensas son demasiado pequeñas para reinvertirlas.</translation>
    </message>
    <message>
        <source>The contract would restake more than the rewards.</source>
        <translation>El contrato reinvertiría más que las recompensas.</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>No se enviaría nada.</translation>
    </message>
    <message>
        <source>This is the zero address: what is sent there is lost.</source>
        <translation>Esta es la dirección cero: lo que se envía ahí se pierde.</translation>
    </message>
    <message>
        <source>This is the account itself.</source>
        <translation>Esta es la propia cuenta.</translation>
    </message>
    <message>
        <source>This is the staking contract: what is sent there is lost. To stake, use Stake.</source>
        <translation>Este es el contrato de staking: lo que se envía ahí se pierde. Para hacer stake, usar «Hacer stake».</translation>
    </message>
    <message>
        <source>This is the contract of the ANKR token: what is sent there is lost.</source>
        <translation>Este es el contrato del token ANKR: lo que se envía ahí se pierde.</translation>
    </message>
    <message>
        <source>This is a contract of the staking&apos;s: what is sent there is lost.</source>
        <translation>Este es un contrato del staking: lo que se envía ahí se pierde.</translation>
    </message>
    <message>
        <source>Locked until epoch %1.</source>
        <translation>Bloqueado hasta la época %1.</translation>
    </message>
    <message>
        <source>Until then it can&apos;t be unstaked, whatever happens.</source>
        <translation>Hasta entonces no se puede retirar del stake, pase lo que pase.</translation>
    </message>
    <message>
        <source>Locked until %1 or, if the transaction gets into the next epoch, %2.</source>
        <translation>Bloqueado hasta el %1 o, si la transacción entra en la época siguiente, hasta el %2.</translation>
    </message>
    <message>
        <source>Locked until %1 if staked before %2; after it, until %3.</source>
        <translation>Bloqueado hasta el %1 si el stake se hace antes del %2; después, hasta el %3.</translation>
    </message>
    <message>
        <source>Both become claimable together: all %1 from %2.</source>
        <translation>Ambos serán reclamables juntos: los %1 desde el %2.</translation>
    </message>
    <message>
        <source>The contract keeps one waiting bucket per provider: unstaking now sends all %1 back to the start, claimable from %2 instead of today.</source>
        <translation>El contrato guarda una sola bolsa en espera por proveedor: retirar ahora devuelve los %1 al principio de la espera, reclamables desde el %2 en lugar de hoy.</translation>
    </message>
    <message>
        <source>Claim first</source>
        <translation>Reclamar primero</translation>
    </message>
    <message>
        <source>The contract keeps one waiting bucket per provider: unstaking now sends all %1 back to the start, claimable from %2 instead of %3.</source>
        <translation>El contrato guarda una sola bolsa en espera por proveedor: retirar ahora devuelve los %1 al principio de la espera, reclamables desde el %2 en lugar del %3.</translation>
    </message>
    <message>
        <source>Wait until %1 and claim first</source>
        <translation>Esperar hasta el %1 y reclamar primero</translation>
    </message>
    <message>
        <source>The contract keeps one waiting bucket per provider: unstaking now sends all %1 back to the start, claimable from %2.</source>
        <translation>El contrato guarda una sola bolsa en espera por proveedor: retirar ahora devuelve los %1 al principio de la espera, reclamables desde el %2.</translation>
    </message>
    <message>
        <source>Wait and claim first</source>
        <translation>Esperar y reclamar primero</translation>
    </message>
    <message>
        <source>Joins %1 that is waiting; both are claimable from %2.</source>
        <translation>Se suma a los %1 en espera; ambos serán reclamables desde el %2.</translation>
    </message>
    <message>
        <source>Sets %1 back, part of it claimable now, to %2.</source>
        <translation>Se retrasan %1, en parte ya reclamables, hasta el %2.</translation>
    </message>
    <message>
        <source>Sets %1 that is waiting back from %2 to %3.</source>
        <translation>Los %1 en espera se retrasan: del %2 al %3.</translation>
    </message>
    <message>
        <source>Sets %1 that is waiting back to %2.</source>
        <translation>Los %1 en espera se retrasan hasta el %2.</translation>
    </message>
    <message>
        <source>The epoch ends with the next block.</source>
        <translation>La época termina con el próximo bloque.</translation>
    </message>
    <message>
        <source>Claimable on %1 or, if the transaction gets into the next epoch, on %2.</source>
        <translation>Reclamable el %1 o, si la transacción entra en la época siguiente, el %2.</translation>
    </message>
    <message>
        <source>Claimable on %1 if unstaked before %2.</source>
        <translation>Reclamable el %1 si se retira del stake antes del %2.</translation>
    </message>
    <message>
        <source>After it, on %1: each epoch that has begun counts.</source>
        <translation>Después, el %1: cuenta cada época que haya empezado.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The epoch ends with the next block. Until that date it can&apos;t be unstaked, whatever happens.</source>
        <translation>La época termina con el próximo bloque. Hasta esa fecha no se puede retirar del stake, pase lo que pase.</translation>
    </message>
    <message>
        <source>Until then it can&apos;t be unstaked, whatever happens; unstaking takes %1 to %2 more.</source>
        <comment>a number, a number of epochs</comment>
        <translation>Hasta entonces no se puede retirar del stake, pase lo que pase; la retirada tarda de %1 a %2 más.</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message numerus="yes">
        <source>%n node providers</source>
        <translation>
            <numerusform>%n proveedor de nodos</numerusform>
            <numerusform>%n proveedores de nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>A stake is unlocked</source>
        <translation>Un stake está desbloqueado</translation>
    </message>
    <message numerus="yes">
        <source>%n stakes are unlocked</source>
        <translation>
            <numerusform>%n stake está desbloqueado</numerusform>
            <numerusform>%n stakes están desbloqueados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 can be unstaked.</source>
        <comment>an amount, a provider or some</comment>
        <translation>%1 con %2 se pueden retirar del stake.</translation>
    </message>
    <message>
        <source>Unstaked ANKR can be claimed</source>
        <translation>Se pueden reclamar ANKR retirados del stake</translation>
    </message>
    <message>
        <source>Capstan shows how much.</source>
        <translation>Capstan muestra cuánto.</translation>
    </message>
    <message>
        <source>%1 from %2 can be claimed now.</source>
        <comment>an amount, a provider or some</comment>
        <translation>%1 de %2 se pueden reclamar ahora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the chain.</source>
        <translation>El reloj de este equipo va %1 por delante de la cadena.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the chain.</source>
        <translation>El reloj de este equipo va %1 por detrás de la cadena.</translation>
    </message>
    <message>
        <source>All times here go by the chain. Check the clock in the system&apos;s settings; if it is right, the node that was asked is behind.</source>
        <translation>Aquí todas las horas se rigen por la cadena. Comprobar el reloj en los ajustes del sistema; si va bien, el nodo consultado va atrasado.</translation>
    </message>
    <message>
        <source>It unlocked on %1.</source>
        <comment>a stake, a day</comment>
        <translation>Se desbloqueó el %1.</translation>
    </message>
    <message>
        <source>Capstan shows the details.</source>
        <translation>Capstan muestra los detalles.</translation>
    </message>
</context>
<context>
    <name>RiskText</name>
    <message>
        <source>The contract takes at most 8 decimals.</source>
        <translation>El contrato acepta como máximo 8 decimales.</translation>
    </message>
    <message>
        <source>The amount is too small for the contract.</source>
        <translation>El importe es demasiado pequeño para el contrato.</translation>
    </message>
    <message>
        <source>That much is not unlocked with %1.</source>
        <translation>No hay tanto desbloqueado con %1.</translation>
    </message>
    <message>
        <source>That much is not staked with %1.</source>
        <translation>No hay tanto en stake con %1.</translation>
    </message>
    <message>
        <source>The amount is below the contract&apos;s minimum.</source>
        <translation>El importe es inferior al mínimo del contrato.</translation>
    </message>
    <message>
        <source>The contract does not know this node provider.</source>
        <translation>El contrato no conoce a este proveedor de nodos.</translation>
    </message>
    <message>
        <source>A rounding in the contract refuses this amount after a reward claim.</source>
        <translation>Un redondeo en el contrato rechaza este importe después de una reclamación de recompensas.</translation>
    </message>
    <message>
        <source>%1 Whole stakes are never refused: go back and unstake %2.</source>
        <translation>%1 Los stakes enteros nunca se rechazan: volver atrás y retirar %2 del stake.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>The staking contract may not take that much ANKR: approve it first.</source>
        <translation>El contrato de staking no puede tomar tantos ANKR: primero hay que aprobarlo.</translation>
    </message>
    <message>
        <source>There is not that much ANKR in the account.</source>
        <translation>No hay tantos ANKR en la cuenta.</translation>
    </message>
    <message>
        <source>The contract may refuse this transaction.</source>
        <translation>Puede que el contrato rechace esta transacción.</translation>
    </message>
    <message>
        <source>%1
One simulation on this block failed, and another did not. If it is refused, nothing happens but that the network fee is lost.</source>
        <translation>%1
En este bloque falló una simulación y otra no. Si se rechaza, no ocurre nada salvo que se pierde la comisión de red.</translation>
    </message>
    <message>
        <source>The contract refuses this transaction.</source>
        <translation>El contrato rechaza esta transacción.</translation>
    </message>
    <message>
        <source>The contract would refuse this transaction.</source>
        <translation>El contrato rechazaría esta transacción.</translation>
    </message>
    <message>
        <source>%1
No simulation succeeded, so that it can&apos;t be confirmed. Reject it, and try again with the next block.</source>
        <translation>%1
Ninguna simulación tuvo éxito, así que no se puede confirmar. Rechazarla y reintentar con el próximo bloque.</translation>
    </message>
    <message>
        <source>A transaction should not cost more than %1. Choose a slower fee, or wait until the network is quieter.</source>
        <translation>Una transacción no debería costar más de %1. Elegir una comisión más lenta o esperar a que la red esté más tranquila.</translation>
    </message>
    <message>
        <source>Your nodes disagree on what this transaction does.</source>
        <translation>Los nodos no coinciden en lo que hace esta transacción.</translation>
    </message>
    <message>
        <source>One says %1, another %2. At least one of them is wrong. Wait for the next block, or look which of them you trust.</source>
        <translation>Uno dice %1, otro %2. Al menos uno de ellos se equivoca. Esperar al próximo bloque o ver cuál es de confianza.</translation>
    </message>
    <message>
        <source>The simulation gives %1, not %2.</source>
        <translation>La simulación da %1, no %2.</translation>
    </message>
    <message>
        <source>The network fee may be more than this brings: at most %1, for %2.</source>
        <translation>La comisión de red puede ser mayor que lo que esto aporta: como máximo %1, por %2.</translation>
    </message>
    <message>
        <source>At %1 for one ETH, as you entered it on %2. Wait until the network is quieter, or until there is more.</source>
        <translation>A %1 por un ETH, según lo introducido el %2. Esperar a que la red esté más tranquila o a que haya más.</translation>
    </message>
    <message>
        <source>The nonce %1 leaves a gap: %2 comes first.</source>
        <translation>El nonce %1 deja un hueco: antes va el %2.</translation>
    </message>
    <message>
        <source>Once confirmed it is sent, and waits: it can&apos;t be in a block before transactions with the nonces from %1 on are. Whatever you send next takes nonce %1.</source>
        <translation>Una vez confirmada, se envía y espera: no puede estar en un bloque antes de que lo estén las transacciones con los nonces desde el %1. Lo siguiente que se envíe usará el nonce %1.</translation>
    </message>
    <message>
        <source>epoch %1, %2</source>
        <translation>época %1, %2</translation>
    </message>
    <message>
        <source>The amount is now %1; it was %2.</source>
        <translation>El importe es ahora %1; era %2.</translation>
    </message>
    <message>
        <source>What your balances change by is now %1; it was %2.</source>
        <translation>El cambio en los saldos es ahora %1; era %2.</translation>
    </message>
    <message>
        <source>What your balances change by could not be simulated on the new block.</source>
        <translation>El cambio en los saldos no se pudo simular en el nuevo bloque.</translation>
    </message>
    <message>
        <source>It is locked until %1; it was until %2.</source>
        <translation>Queda bloqueado hasta la %1; antes, hasta la %2.</translation>
    </message>
    <message>
        <source>The amount is taken from other stakes than before: see the rows.</source>
        <translation>El importe se toma de otros stakes que antes: véanse las filas.</translation>
    </message>
    <message>
        <source>It becomes claimable in %1; it was %2.</source>
        <translation>Será reclamable en la %1; antes, en la %2.</translation>
    </message>
    <message>
        <source>Your own fee is no longer possible: the market&apos;s has taken its place.</source>
        <translation>La comisión manual ya no es posible: la de mercado ocupa su lugar.</translation>
    </message>
    <message>
        <source>Your own gas limit is no longer possible: %1, as proposed, has taken its place.</source>
        <translation>El límite de gas manual ya no es posible: %1, el propuesto, ocupa su lugar.</translation>
    </message>
    <message>
        <source>The network fee has grown: at most %1; it was %2.</source>
        <translation>La comisión de red ha aumentado: como máximo %1; era %2.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Ya no: %1</translation>
    </message>
    <message>
        <source>The recipient only looks like an address that you know.</source>
        <translation>El destinatario solo se parece a una dirección conocida.</translation>
    </message>
    <message>
        <source>You know %1. This one begins and ends alike, and is another: somebody may have planted it. Compare every character.</source>
        <translation>La conocida es %1. Esta empieza y acaba igual, y es otra: puede que alguien la haya colado. Comparar cada carácter.</translation>
    </message>
    <message>
        <source>The recipient has code.</source>
        <translation>El destinatario tiene código.</translation>
    </message>
    <message>
        <source>It may be a contract that can&apos;t give back what is sent to it. Go on only if you know that it takes this.</source>
        <translation>Puede ser un contrato que no pueda devolver lo que se le envía. Continuar solo si se sabe que acepta esto.</translation>
    </message>
    <message>
        <source>You have not sent to this address from here before.</source>
        <translation>Es la primera vez que se envía desde aquí a esta dirección.</translation>
    </message>
    <message>
        <source>Compare the whole address with where you have it from. What was sent can&apos;t be called back.</source>
        <translation>Comparar la dirección completa con su fuente. Lo enviado no se puede recuperar.</translation>
    </message>
    <message>
        <source>%1 more is needed for the amount and the network fee.</source>
        <translation>Hacen falta %1 más para el importe y la comisión de red.</translation>
    </message>
    <message>
        <source>Send less, or choose a slower fee.</source>
        <translation>Enviar menos o elegir una comisión más lenta.</translation>
    </message>
    <message>
        <source>%1 more is needed for the network fee.</source>
        <translation>Hacen falta %1 más para la comisión de red.</translation>
    </message>
    <message>
        <source>Send ETH to this account, or choose a slower fee.</source>
        <translation>Enviar ETH a esta cuenta o elegir una comisión más lenta.</translation>
    </message>
    <message>
        <source>The staking contract&apos;s code was replaced.</source>
        <translation>El código del contrato de staking fue reemplazado.</translation>
    </message>
    <message>
        <source>Whoever runs the contract has put other code behind its address. It may do something else now, also with what you have staked, and this wallet can&apos;t tell.</source>
        <translation>Quien gestiona el contrato ha puesto otro código tras su dirección. Puede que ahora haga otra cosa, también con lo que está en stake, y este monedero no puede saberlo.</translation>
    </message>
    <message>
        <source>This account has code attached to it.</source>
        <translation>Esta cuenta tiene código asociado.</translation>
    </message>
    <message>
        <source>Another program may act for it (EIP-7702). Go on only if that is yours.</source>
        <translation>Otro programa puede actuar en su nombre (EIP-7702). Continuar solo si es propio.</translation>
    </message>
    <message>
        <source>The epoch ends with the next block.</source>
        <translation>La época termina con el próximo bloque.</translation>
    </message>
    <message>
        <source>The contract&apos;s new code has not been accepted.</source>
        <translation>El nuevo código del contrato no se ha aceptado.</translation>
    </message>
    <message>
        <source>There is not enough ETH for the amount and the network fee.</source>
        <translation>No hay ETH suficientes para el importe y la comisión de red.</translation>
    </message>
    <message>
        <source>There is not enough ETH for the network fee.</source>
        <translation>No hay ETH suficientes para la comisión de red.</translation>
    </message>
    <message>
        <source>It can&apos;t be confirmed: the contract refuses it.</source>
        <translation>No se puede confirmar: el contrato la rechaza.</translation>
    </message>
    <message>
        <source>To confirm it anyway, type the word that is asked for above.</source>
        <translation>Para confirmarla de todos modos, escribir la palabra que se pide arriba.</translation>
    </message>
    <message>
        <source>It can&apos;t be confirmed: see above.</source>
        <translation>No se puede confirmar: véase arriba.</translation>
    </message>
    <message>
        <source>The nonce is now %1; it was %2.</source>
        <translation>El nonce es ahora %1; era %2.</translation>
    </message>
    <message>
        <source>The call itself is another one: see Data.</source>
        <translation>La llamada en sí es otra: véase «Datos».</translation>
    </message>
    <message>
        <source>%1
Two simulations on the same block failed for this reason, so that it can&apos;t be confirmed: it would do nothing, and the network fee would be lost.</source>
        <translation>%1
Dos simulaciones en el mismo bloque fallaron por este motivo, así que no se puede confirmar: no haría nada y se perdería la comisión de red.</translation>
    </message>
    <message>
        <source>The network fee is above the limit: it may reach %1.</source>
        <translation>La comisión de red supera el límite: puede llegar a %1.</translation>
    </message>
    <message>
        <source>The first is what your balances would change by, the second what this action should do. Reject it, and try again with the next block.</source>
        <translation>Lo primero es el cambio que habría en los saldos; lo segundo, lo que debería hacer esta acción. Rechazarla y reintentar con el próximo bloque.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>epoch %1, block %2</source>
        <translation>época %1, bloque %2</translation>
    </message>
    <message>
        <source>%1 (epoch %2, block %3)</source>
        <comment>a time</comment>
        <translation>%1 (época %2, bloque %3)</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>To the nodes of the network that is chosen: your addresses, what is asked about them, and the transactions that you sign. Whoever runs a node sees them together with your internet address; a proxy hides that, and a node of your own sees it alone.</source>
        <translation>A los nodos de la red elegida: las direcciones propias, lo que se pregunta sobre ellas y las transacciones que se firman. Quien gestiona un nodo ve todo ello junto con la dirección de internet de este equipo; un proxy la oculta, y con un nodo propio nadie más lo ve.</translation>
    </message>
    <message>
        <source>To nobody else anything. There are no statistics, no prices are asked for, and no updates are looked for. An explorer is opened in your browser when you press its button, and then learns of that transaction.</source>
        <translation>A nadie más, nada. No hay estadísticas, no se preguntan precios ni se buscan actualizaciones. Un explorador se abre en el navegador al pulsar su botón, y entonces se entera de esa transacción.</translation>
    </message>
    <message>
        <source>Keys, phrases and passphrases never leave this computer.</source>
        <translation>Las claves, frases y contraseñas maestras nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>Another chain (id %1): it is not used.</source>
        <translation>Otra cadena (ID %1): no se usa.</translation>
    </message>
    <message>
        <source>%1 ms, block %2</source>
        <translation>%1 ms, bloque %2</translation>
    </message>
    <message>
        <source>%1, which is from the future: one of the clocks is wrong</source>
        <translation>%1, que es del futuro: uno de los relojes va mal</translation>
    </message>
    <message>
        <source>%1, %2 s old</source>
        <translation>%1, de hace %2 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Endpoint %1 can&apos;t be used: https:// and a host, each only once; http:// only for this computer.</source>
        <translation>El endpoint %1 no se puede usar: https:// y un host, cada uno una sola vez; http:// solo para este equipo.</translation>
    </message>
    <message>
        <source>From 1 to 16 endpoints, one a line.</source>
        <translation>De 1 a 16 endpoints, uno por línea.</translation>
    </message>
    <message>
        <source>A name of 1 to 60 characters that no other network has.</source>
        <translation>Un nombre de 1 a 60 caracteres que no tenga otra red.</translation>
    </message>
    <message>
        <source>A chain id is a number above 0, and a chain can be here only once.</source>
        <translation>Un ID de cadena es un número mayor que 0, y cada cadena solo puede estar aquí una vez.</translation>
    </message>
    <message>
        <source>The explorer&apos;s address begins with https://, or there is none.</source>
        <translation>La dirección del explorador empieza por https://, o no hay ninguna.</translation>
    </message>
    <message>
        <source>The staking contract is an address: 0x and 40 hexadecimal digits.</source>
        <translation>El contrato de staking es una dirección: 0x y 40 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The token contract is an address: 0x and 40 hexadecimal digits.</source>
        <translation>El contrato del token es una dirección: 0x y 40 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The staking configuration is an address: 0x and 40 hexadecimal digits.</source>
        <translation>La configuración de staking es una dirección: 0x y 40 dígitos hexadecimales.</translation>
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
        <translation>hoy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>StakeBarWords</name>
    <message>
        <source>in epoch %1</source>
        <translation>en la época %1</translation>
    </message>
    <message>
        <source>in epoch %1–%2</source>
        <translation>en las épocas %1–%2</translation>
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
        <translation>%1 · desbloqueado</translation>
    </message>
    <message>
        <source>%1 · unlocks %2</source>
        <translation>%1 · desbloqueo: %2</translation>
    </message>
    <message>
        <source>%1 · claimable %2</source>
        <translation>%1 · reclamable: %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an epoch, a day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>epoch %1 to %2</source>
        <translation>épocas %1 a %2</translation>
    </message>
    <message>
        <source>%1 with %2 (%3)</source>
        <comment>an amount, a provider, its address</comment>
        <translation>%1 con %2 (%3)</translation>
    </message>
    <message>
        <source>%1: staked since epoch %2, unlocked since epoch %3 (block %4)</source>
        <translation>%1: en stake desde la época %2, desbloqueado desde la época %3 (bloque %4)</translation>
    </message>
    <message>
        <source>%1: staked since epoch %2, unlocks %3 with epoch %4 (block %5)</source>
        <translation>%1: en stake desde la época %2, desbloqueo: %3 con la época %4 (bloque %5)</translation>
    </message>
    <message>
        <source>%1: unstaked, claimable %2, with epoch %3 at the latest (block %4)</source>
        <translation>%1: retirado del stake, reclamable: %2, con la época %3 como tarde (bloque %4)</translation>
    </message>
    <message>
        <source>%1: unstaked, claimable %2 with epoch %3 (block %4)</source>
        <translation>%1: retirado del stake, reclamable: %2 con la época %3 (bloque %4)</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>In a block</source>
        <translation>En un bloque</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>En el bloque %1</translation>
    </message>
    <message>
        <source>In block %1, 1 confirmation</source>
        <translation>En el bloque %1, 1 confirmación</translation>
    </message>
    <message numerus="yes">
        <source>In block %1, %n confirmations</source>
        <translation>
            <numerusform>En el bloque %1, %n confirmación</numerusform>
            <numerusform>En el bloque %1, %n confirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim all rewards</source>
        <translation>Reclamar todas las recompensas</translation>
    </message>
    <message>
        <source>Claim all rewards: %1 from 1 provider</source>
        <comment>an amount</comment>
        <translation>Reclamar todas las recompensas: %1 de 1 proveedor</translation>
    </message>
    <message numerus="yes">
        <source>Claim all rewards: %1 from %n providers</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>Reclamar todas las recompensas: %1 de %n proveedor</numerusform>
            <numerusform>Reclamar todas las recompensas: %1 de %n proveedores</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all ETH to %1</source>
        <comment>an address</comment>
        <translation>Enviar todo el ETH a %1</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <comment>an amount, an address</comment>
        <translation>Enviar %1 a %2</translation>
    </message>
    <message>
        <source>Nothing staked</source>
        <translation>Nada en stake</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Partially unlocked</source>
        <translation>Desbloqueado en parte</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Jailed</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Unstake</source>
        <translation>Retirar del stake</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Hacer stake</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Claim all</source>
        <translation>Reclamar todo</translation>
    </message>
    <message>
        <source>Restake</source>
        <translation>Reinvertir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Upgrade account</source>
        <translation>Actualizar cuenta</translation>
    </message>
    <message>
        <source>Unstake %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>Retirar %1 del stake con %2</translation>
    </message>
    <message>
        <source>Claim %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>Reclamar %1 de %2</translation>
    </message>
    <message>
        <source>Cancel an earlier transaction</source>
        <translation>Cancelar una transacción anterior</translation>
    </message>
    <message>
        <source>Stake %1 with %2</source>
        <comment>an amount, a provider</comment>
        <translation>Hacer stake de %1 con %2</translation>
    </message>
    <message>
        <source>Allow the staking contract to take no ANKR any more</source>
        <translation>Ya no permitir que el contrato de staking tome ANKR</translation>
    </message>
    <message>
        <source>Allow the staking contract to take %1</source>
        <comment>an amount</comment>
        <translation>Permitir que el contrato de staking tome %1</translation>
    </message>
    <message>
        <source>Claim rewards of %1 from %2</source>
        <comment>an amount, a provider</comment>
        <translation>Reclamar recompensas de %1 de %2</translation>
    </message>
    <message>
        <source>Restake rewards of %1 with %2</source>
        <comment>an amount, a provider</comment>
        <translation>Reinvertir recompensas de %1 con %2</translation>
    </message>
    <message>
        <source>any amount of ANKR</source>
        <translation>cualquier importe de ANKR</translation>
    </message>
    <message>
        <source>Signed, not sent yet</source>
        <translation>Firmada, aún sin enviar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitiva</translation>
    </message>
    <message>
        <source>Failed: the contract refused it</source>
        <translation>Fallida: el contrato la rechazó</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>Reemplazada por otra transacción</translation>
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
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
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
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span of time</comment>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>with epoch %1</source>
        <translation>con la época %1</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>de un momento a otro</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay cifras</translation>
    </message>
    <message>
        <source>Nothing is locked or waiting</source>
        <translation>No hay nada bloqueado ni en espera</translation>
    </message>
    <message>
        <source>ANKR</source>
        <comment>instead of an amount</comment>
        <translation>ANKR</translation>
    </message>
    <message>
        <source>%1 claimable now</source>
        <comment>an amount</comment>
        <translation>%1 reclamables ahora</translation>
    </message>
    <message>
        <source>%1 claimable %2</source>
        <comment>an amount, when</comment>
        <translation>%1 reclamables %2</translation>
    </message>
    <message>
        <source>%1 unlock %2</source>
        <comment>an amount, when</comment>
        <translation>%1 se desbloquean %2</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>epoch %1 or %2</source>
        <translation>época %1 o %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an epoch</comment>
        <translation>con la %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, an epoch</comment>
        <translation>el %1 (%2)</translation>
    </message>
    <message>
        <source>Epoch %1 ends at block %2.</source>
        <translation>La época %1 termina en el bloque %2.</translation>
    </message>
    <message>
        <source>Epoch %1 ends in %2 (%3).</source>
        <comment>a number, a span of time, a time</comment>
        <translation>La época %1 termina en %2 (%3).</translation>
    </message>
    <message>
        <source>Epoch %1 ends any moment now.</source>
        <translation>La época %1 termina de un momento a otro.</translation>
    </message>
    <message>
        <source>Your next: %1 with %2 unlock %3.</source>
        <comment>an amount, a provider, when</comment>
        <translation>Próximo desbloqueo: %1 con %2, %3.</translation>
    </message>
    <message>
        <source>A stake made now would unlock %1.</source>
        <comment>when</comment>
        <translation>Un stake hecho ahora se desbloquearía %1.</translation>
    </message>
    <message>
        <source>Yours: %1 from %2 can be claimed now.</source>
        <comment>an amount, a provider</comment>
        <translation>Ya se pueden reclamar %1 de %2.</translation>
    </message>
    <message>
        <source>Your next: %1 from %2 can be claimed %3.</source>
        <comment>an amount, a provider, when</comment>
        <translation>Próxima reclamación: %1 de %2, %3.</translation>
    </message>
    <message>
        <source>An unstake made now could be claimed %1.</source>
        <comment>when</comment>
        <translation>Una retirada del stake hecha ahora se podría reclamar %1.</translation>
    </message>
    <message>
        <source>An epoch is %1 blocks, %2 at the present pace.</source>
        <comment>a number, about a span of time</comment>
        <translation>Una época son %1 bloques, %2 al ritmo actual.</translation>
    </message>
    <message>
        <source>An epoch is %1 blocks.</source>
        <translation>Una época son %1 bloques.</translation>
    </message>
    <message>
        <source>A stake counts from the epoch after it was made, and is locked for %1 from then on: %2 in all. Each stake has its own date.</source>
        <comment>a number of epochs, two spans of time</comment>
        <translation>Un stake cuenta desde la época siguiente a la que se hizo y queda bloqueado durante %1 a partir de entonces: %2 en total. Cada stake tiene su propia fecha.</translation>
    </message>
    <message>
        <source>What is unstaked waits for the end of the epoch and then for %1 more: %2 in all. After that it can be claimed, whenever you like.</source>
        <comment>a number of epochs, two spans of time</comment>
        <translation>Lo retirado del stake espera al final de la época y después %1 más: %2 en total. Tras eso se puede reclamar en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>A desktop wallet for staking ANKR. &quot;capstan status --help&quot; tells of the command that needs no window.</source>
        <translation>Un monedero de escritorio para hacer stake de ANKR. «capstan status --help» explica el comando que no necesita ventana.</translation>
    </message>
    <message>
        <source>The network file to work on.</source>
        <translation>El archivo de red con el que trabajar.</translation>
    </message>
    <message>
        <source>The folder for accounts, journal and settings.</source>
        <translation>La carpeta para cuentas, registro de transacciones y ajustes.</translation>
    </message>
    <message>
        <source>Use a published development key, on a devnet only.</source>
        <translation>Usar una clave de desarrollo publicada, solo en una devnet.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>unknown argument: %1</source>
        <translation>argumento desconocido: %1</translation>
    </message>
    <message>
        <source>--demo works on a devnet only, and this network is none; nothing was started</source>
        <translation>--demo solo funciona en una devnet, y esta red no lo es; no se inició nada</translation>
    </message>
    <message>
        <source>Capstan can&apos;t start</source>
        <translation>Capstan no puede iniciarse</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was sent.</source>
        <translation>No se cambió nada y no se envió nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WordHelp</name>
    <message>
        <source>The provider&apos;s rewards of the last full epoch, over a year. It tells what was, and promises nothing.</source>
        <translation>Las recompensas del proveedor en la última época completa, llevadas a un año. Indica lo que hubo y no promete nada.</translation>
    </message>
    <message>
        <source>The contract&apos;s unit of time: so many blocks. Rewards, locks and waits count in epochs.</source>
        <translation>La unidad de tiempo del contrato: cierto número de bloques. Recompensas, bloqueos y esperas se cuentan en épocas.</translation>
    </message>
    <message>
        <source>Locked: nothing can be unstaked yet. Partially unlocked: a part can. Unlocked: all of it can.</source>
        <translation>Bloqueado: aún no se puede retirar nada del stake. Desbloqueado en parte: se puede retirar una parte. Desbloqueado: se puede retirar todo.</translation>
    </message>
    <message>
        <source>When a stake can be unstaked. Times are estimates from the pace of blocks.</source>
        <translation>Cuándo se puede retirar un stake. Las horas son estimaciones según el ritmo de los bloques.</translation>
    </message>
    <message>
        <source>What the stakes earned and was not claimed yet.</source>
        <translation>Lo que ganaron los stakes y aún no se reclamó.</translation>
    </message>
    <message>
        <source>A stake earns from the epoch after the one it is made in.</source>
        <translation>Un stake rinde desde la época siguiente a aquella en la que se hace.</translation>
    </message>
    <message>
        <source>Until then the contract lets nobody take it out, not even you.</source>
        <translation>Hasta entonces el contrato no deja que nadie lo retire del stake, ni siquiera su dueño.</translation>
    </message>
    <message>
        <source>Unstaked ANKR waits for some epochs, and is then brought into the account by a claim.</source>
        <translation>Los ANKR retirados del stake esperan unas épocas y después una reclamación los lleva a la cuenta.</translation>
    </message>
    <message>
        <source>What is unstaked earns no rewards any more from then on.</source>
        <translation>Lo retirado del stake ya no gana recompensas a partir de entonces.</translation>
    </message>
    <message>
        <source>The contract pays the rewards of what is unstaked at once.</source>
        <translation>El contrato paga al momento las recompensas de lo retirado del stake.</translation>
    </message>
    <message>
        <source>What everybody together has staked with the provider.</source>
        <translation>Lo que todos juntos tienen en stake con el proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s part of all that is staked in the contract.</source>
        <translation>La parte del proveedor en todo lo que está en stake en el contrato.</translation>
    </message>
    <message>
        <source>What the network takes for the transaction, in ETH, whether it succeeds or not. Capstan gets nothing of it.</source>
        <translation>Lo que cobra la red por la transacción, en ETH, tenga éxito o no. Capstan no recibe nada de ello.</translation>
    </message>
    <message>
        <source>How much work the network may do for the transaction. What is not used is not paid.</source>
        <translation>Cuánto trabajo puede hacer la red para la transacción. Lo que no se usa no se paga.</translation>
    </message>
    <message>
        <source>The number of the transaction among those of the account. Each is used once, in order.</source>
        <translation>El número de la transacción entre las de la cuenta. Cada uno se usa una vez, en orden.</translation>
    </message>
    <message>
        <source>The most that is paid for each unit of gas, the tip included (maxFeePerGas of EIP-1559).</source>
        <translation>Lo máximo que se paga por cada unidad de gas, propina incluida (maxFeePerGas de EIP-1559).</translation>
    </message>
    <message>
        <source>What of it goes to who puts the transaction into a block (maxPriorityFeePerGas of EIP-1559).</source>
        <translation>Lo que de ello va a quien pone la transacción en un bloque (maxPriorityFeePerGas de EIP-1559).</translation>
    </message>
    <message>
        <source>The fingerprint of the transaction&apos;s bytes. It is what the key signs.</source>
        <translation>La huella de los bytes de la transacción. Es lo que firma la clave.</translation>
    </message>
    <message>
        <source>The transaction&apos;s hash, by which explorers and nodes find it.</source>
        <translation>El hash de la transacción, con el que exploradores y nodos la encuentran.</translation>
    </message>
    <message>
        <source>How much ANKR the staking contract may take from the account, for stakes.</source>
        <translation>Cuántos ANKR puede tomar de la cuenta el contrato de staking, para stakes.</translation>
    </message>
</context>
<context>
    <name>capstan::AccountButton</name>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
</context>
<context>
    <name>capstan::AccountDialog</name>
    <message>
        <source>Name and passphrase</source>
        <translation>Nombre y contraseña maestra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>The passphrase of your other accounts; one opens them all.</source>
        <translation>La contraseña maestra de las demás cuentas; una sola las abre todas.</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Repetir contraseña maestra</translation>
    </message>
    <message>
        <source>It is asked for before anything is signed. Nobody can reset it: keep it, and keep what this account can be restored from.</source>
        <translation>Se pide antes de firmar nada. Nadie puede restablecerla: hay que guardarla, junto con lo que permite restaurar esta cuenta.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Poner un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Introducir la contraseña maestra.</translation>
    </message>
    <message>
        <source>Encrypting, writing and reading back…</source>
        <translation>Cifrando, escribiendo y releyendo…</translation>
    </message>
    <message>
        <source>The keys can be kept in encrypted files instead. This is weaker.</source>
        <translation>Como alternativa, las claves se pueden guardar en archivos cifrados. Es menos seguro.</translation>
    </message>
    <message>
        <source>Keep the keys in files</source>
        <translation>Guardar claves en archivos</translation>
    </message>
</context>
<context>
    <name>capstan::AccountRow</name>
    <message>
        <source>Delegates to code (EIP-7702)</source>
        <translation>Delega en código (EIP-7702)</translation>
    </message>
    <message>
        <source>A program stands behind this account and may spend from it. Unless you set that up, move what it holds to another account.</source>
        <translation>Hay un programa detrás de esta cuenta y puede gastar de ella. Si no es algo configurado a propósito, conviene mover a otra cuenta lo que contiene.</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrada</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Sin copia de seguridad</translation>
    </message>
    <message>
        <source>If this computer is lost, so is the account.</source>
        <translation>Si este equipo se pierde, la cuenta también.</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>Copiar la dirección de %1</translation>
    </message>
    <message>
        <source>Show QR code of %1</source>
        <translation>Mostrar el código QR de %1</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>Hacer copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>Show recovery phrase…</source>
        <translation>Mostrar frase de recuperación…</translation>
    </message>
    <message>
        <source>Add another account of this phrase…</source>
        <translation>Añadir otra cuenta de esta frase…</translation>
    </message>
    <message>
        <source>Export keystore file…</source>
        <translation>Exportar archivo keystore…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>capstan::AccountsPage</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Cuentas en este equipo</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Observar una dirección</translation>
    </message>
    <message>
        <source>Import account</source>
        <translation>Importar cuenta</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Files are the weaker choice.</source>
        <translation>Los archivos son la opción menos segura.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Cambiar contraseña maestra…</translation>
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
        <translation>%1: primero, introducir la contraseña maestra. La transacción se ve completa antes de firmarla.</translation>
    </message>
    <message>
        <source>Watch-only: the key of this account is not on this computer.</source>
        <translation>Solo lectura: la clave de esta cuenta no está en este equipo.</translation>
    </message>
    <message>
        <source>Enter the passphrase to sign the transaction that is shown.</source>
        <translation>Introducir la contraseña maestra para firmar la transacción mostrada.</translation>
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
        <translation>No hay nada en stake</translation>
    </message>
    <message>
        <source>ANKR that this account stakes with a node provider appears here, each stake with the moment it unlocks. From then on it can be unstaked, and later claimed.</source>
        <translation>Aquí aparecen los ANKR que esta cuenta tiene en stake con un proveedor de nodos, cada stake con el momento en que se desbloquea. A partir de entonces se puede retirar del stake y, más tarde, reclamar.</translation>
    </message>
</context>
<context>
    <name>capstan::ActivityModel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount, fee</source>
        <translation>Importe, comisión</translation>
    </message>
    <message>
        <source>Speed-up · %1</source>
        <comment>a date</comment>
        <translation>Aceleración · %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <comment>an amount</comment>
        <translation>comisión %1</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>sin comisión</translation>
    </message>
    <message>
        <source>fee ≤ %1</source>
        <comment>an amount</comment>
        <translation>comisión ≤ %1</translation>
    </message>
    <message>
        <source>%1, signed %2</source>
        <comment>an action, a date</comment>
        <translation>%1, firmada el %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a state, more of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>network fee %1</source>
        <translation>comisión de red %1</translation>
    </message>
    <message>
        <source>network fee at most %1</source>
        <translation>comisión de red %1 como máximo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two amounts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Acelerar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>capstan::ActivityPage</name>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>What you sign with this account on this computer is listed here, from its signature until the network will not take it back. While a transaction waits, Speed up sends it for a higher fee, and Cancel uses up its nonce so that it can&apos;t happen any more.</source>
        <translation>Aquí aparece lo que se firma con esta cuenta en este equipo, desde la firma hasta que la red ya no pueda deshacerlo. Mientras una transacción espera, «Acelerar» la envía con una comisión más alta y «Cancelar» gasta su nonce para que ya no pueda ocurrir.</translation>
    </message>
    <message>
        <source>No node was heard of yet</source>
        <translation>Aún no ha respondido ningún nodo</translation>
    </message>
    <message>
        <source>What was sent is kept on this computer, by the network that it belongs to. It is shown as soon as a node has told which one this is.</source>
        <translation>Lo enviado se guarda en este equipo, según la red a la que pertenece. Se muestra en cuanto un nodo indique qué red es.</translation>
    </message>
    <message>
        <source>What waits can&apos;t be followed right now.</source>
        <translation>Ahora no se puede seguir lo que está en espera.</translation>
    </message>
    <message>
        <source>%1 The states below are those of before. Nothing is lost; it is tried again by itself.</source>
        <translation>%1 Los estados de abajo son los anteriores. No se ha perdido nada; se vuelve a intentar automáticamente.</translation>
    </message>
</context>
<context>
    <name>capstan::AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>Another account of the same recovery phrase as “%1”, at %2. What backs up one of them backs up all.</source>
        <translation>Otra cuenta de la misma frase de recuperación que «%1», en %2. La copia de seguridad de una sirve para todas.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Poner un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Introducir la contraseña maestra.</translation>
    </message>
    <message>
        <source>Making the account…</source>
        <translation>Creando la cuenta…</translation>
    </message>
    <message>
        <source>No account was added.</source>
        <translation>No se añadió ninguna cuenta.</translation>
    </message>
</context>
<context>
    <name>capstan::AddressBookModel</name>
    <message>
        <source>Looks like %1</source>
        <comment>an address</comment>
        <translation>Se parece a %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a name</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <comment>a name</comment>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Opens Send with this recipient.</source>
        <translation>Abre «Enviar» con este destinatario.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <comment>a name</comment>
        <translation>Copiar la dirección de %1</translation>
    </message>
    <message>
        <source>Copies the whole address.</source>
        <translation>Copia la dirección completa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a name</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Can be undone right after.</source>
        <translation>Se puede deshacer justo después.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
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
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>No address is kept yet</source>
        <translation>Aún no hay ninguna dirección</translation>
    </message>
    <message>
        <source>Add the addresses that you know, each with a name of your own. An address that only looks like one of them is then told apart.</source>
        <translation>Aquí se añaden las direcciones conocidas, cada una con un nombre a elección. Así se distingue una dirección que solo se parece a una de ellas.</translation>
    </message>
    <message>
        <source>No address is found</source>
        <translation>No se encuentra ninguna dirección</translation>
    </message>
    <message>
        <source>None has all of these words in its name, its note or its address.</source>
        <translation>Ninguna tiene todas estas palabras en su nombre, su nota o su dirección.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search by name, note or address</source>
        <translation>Buscar por nombre, nota o dirección</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Añadir dirección</translation>
    </message>
    <message>
        <source>The labels of node providers are not read yet.</source>
        <translation>Las etiquetas de los proveedores de nodos aún no se han leído.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>The address book can&apos;t be read.</source>
        <translation>No se puede leer la libreta de direcciones.</translation>
    </message>
    <message>
        <source>%1 What is in it was not changed.</source>
        <translation>%1 Su contenido no se modificó.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>No se quitó.</translation>
    </message>
    <message>
        <source>%1 was removed from the address book.</source>
        <comment>a name</comment>
        <translation>Se quitó %1 de la libreta de direcciones.</translation>
    </message>
    <message>
        <source>It was not put back.</source>
        <translation>No se volvió a poner.</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>Importar direcciones</translation>
    </message>
    <message>
        <source>Address books (*.json)</source>
        <translation>Libretas de direcciones (*.json)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>The labels of node providers are not read yet. Try again once the stakes are shown.</source>
        <translation>Las etiquetas de los proveedores de nodos aún no se han leído. Reintentar cuando se muestren los stakes.</translation>
    </message>
    <message>
        <source>Everything in the file is there already.</source>
        <translation>Todo lo que contiene el archivo ya está ahí.</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>Exportar direcciones</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>The address book was exported.</source>
        <translation>Se exportó la libreta de direcciones.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Another place may do.</source>
        <comment>a file</comment>
        <translation>No se puede escribir %1. Quizá sirva otra ubicación.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>capstan::AddressDialog</name>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>For ETH and ANKR on %1. What is sent here on another network may be lost.</source>
        <translation>Para ETH y ANKR en %1. Lo que se envíe a esta dirección en otra red puede perderse.</translation>
    </message>
    <message>
        <source>Copy address of %1</source>
        <translation>Copiar la dirección de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>capstan::AllowanceCard</name>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>What may the staking contract take?</source>
        <translation>¿Qué puede tomar el contrato de staking?</translation>
    </message>
    <message>
        <source>Staking needs an approval: it lets the staking contract take ANKR from the account. A stake uses it up; what is left, or an approval of any amount, can be revoked.</source>
        <translation>Hacer stake requiere una aprobación: permite al contrato de staking tomar ANKR de la cuenta. Un stake la consume; lo que quede, o una aprobación de cualquier importe, se puede revocar.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Any amount of the account&apos;s ANKR</source>
        <translation>Cualquier importe de los ANKR de la cuenta</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>There is nothing to revoke.</source>
        <translation>No hay nada que revocar.</translation>
    </message>
    <message>
        <source>Revoke the approval for staking</source>
        <translation>Revocar la aprobación para stake</translation>
    </message>
</context>
<context>
    <name>capstan::AmountEdit</name>
    <message>
        <source>Max</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Read as %1 %2</source>
        <translation>Se lee como %1 %2</translation>
    </message>
    <message>
        <source>Use %1 %2</source>
        <translation>Usar %1 %2</translation>
    </message>
</context>
<context>
    <name>capstan::AnkrCard</name>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <source>Stakes over time</source>
        <translation>Stakes a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Nothing is staked any more.</source>
        <translation>Ya no hay nada en stake.</translation>
    </message>
    <message>
        <source>ANKR</source>
        <translation>ANKR</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>En stake</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Nothing is staked from this account yet.</source>
        <translation>Esta cuenta aún no tiene nada en stake.</translation>
    </message>
    <message>
        <source>ANKR that is staked with a node provider earns a share of the provider&apos;s rewards, epoch by epoch, and stays yours.</source>
        <translation>Los ANKR en stake con un proveedor de nodos ganan una parte de las recompensas del proveedor, época a época, y siguen siendo de la cuenta.</translation>
    </message>
    <message>
        <source>Every step is a transaction whose network fee is paid in ETH from this account. Stakes of this account show up here by themselves.</source>
        <translation>Cada paso es una transacción cuya comisión de red se paga en ETH desde esta cuenta. Los stakes de esta cuenta aparecen aquí automáticamente.</translation>
    </message>
    <message>
        <source>delegated staking on %1</source>
        <comment>a network</comment>
        <translation>staking delegado en %1</translation>
    </message>
    <message>
        <source>At first each stake is locked: %1. An unstake after that takes %2 until its ANKR can be claimed.</source>
        <translation>Al principio cada stake está bloqueado: %1. Una retirada posterior tarda %2 hasta que sus ANKR se pueden reclamar.</translation>
    </message>
</context>
<context>
    <name>capstan::ChangePassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar contraseña maestra</translation>
    </message>
    <message>
        <source>One passphrase opens all accounts. Every key is encrypted anew and read back before the old passphrase stops counting.</source>
        <translation>Una contraseña maestra abre todas las cuentas. Cada clave se cifra de nuevo y se relee antes de que la contraseña maestra anterior deje de valer.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Contraseña maestra actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Contraseña maestra nueva</translation>
    </message>
    <message>
        <source>Repeat new passphrase</source>
        <translation>Repetir la nueva</translation>
    </message>
    <message>
        <source>Copies of the old entries, in a backup for example, still open with the old one.</source>
        <translation>Las copias de las entradas antiguas, por ejemplo en una copia de seguridad, se siguen abriendo con la anterior.</translation>
    </message>
    <message>
        <source>Enter the current passphrase.</source>
        <translation>Introducir la contraseña maestra actual.</translation>
    </message>
    <message>
        <source>Encrypting every key anew…</source>
        <translation>Cifrando de nuevo cada clave…</translation>
    </message>
    <message>
        <source>The old passphrase still counts.</source>
        <translation>Sigue valiendo la contraseña maestra anterior.</translation>
    </message>
</context>
<context>
    <name>capstan::ConfirmTransactionDialog</name>
    <message>
        <source>Confirm transaction</source>
        <translation>Confirmar transacción</translation>
    </message>
    <message>
        <source>Copy the unsigned transaction</source>
        <translation>Copiar la transacción sin firmar</translation>
    </message>
    <message>
        <source>Confirm transaction · %1</source>
        <translation>Confirmar transacción · %1</translation>
    </message>
    <message>
        <source>This has changed since you looked.</source>
        <translation>Esto ha cambiado desde que se mostró.</translation>
    </message>
    <message>
        <source>Not ready yet.</source>
        <translation>Aún no está listo.</translation>
    </message>
    <message>
        <source>The fee that you entered is not possible.</source>
        <translation>La comisión introducida no es posible.</translation>
    </message>
    <message>
        <source>What you entered under Advanced is not possible.</source>
        <translation>Lo introducido en «Avanzado» no es posible.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Reading the chain and simulating the transaction…</source>
        <translation>Leyendo la cadena y simulando la transacción…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>capstan::CreateDialog</name>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>These words are the account. With them it can be restored on any computer, also without Capstan; without them, when this computer is lost, it is gone.</source>
        <translation>Estas palabras son la cuenta. Con ellas se puede restaurar en cualquier equipo, también sin Capstan; sin ellas, si este equipo se pierde, la cuenta también.</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Las he anotado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>¿Están anotadas?</translation>
    </message>
    <message>
        <source>Type these words from your notes.</source>
        <translation>Escribir estas palabras a partir de lo anotado.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
    <message>
        <source>The account is marked as not backed up until you do it.</source>
        <translation>La cuenta queda marcada como sin copia de seguridad hasta que se haga.</translation>
    </message>
    <message>
        <source>The account stays marked “Not backed up”.</source>
        <translation>La cuenta sigue marcada como «Sin copia de seguridad».</translation>
    </message>
    <message>
        <source>Enter the three words.</source>
        <translation>Introducir las tres palabras.</translation>
    </message>
    <message>
        <source>Word %1 is another one.</source>
        <translation>La palabra %1 es otra.</translation>
    </message>
    <message>
        <source>Compare your notes with the words: Back shows them.</source>
        <translation>Comparar lo anotado con las palabras: «Atrás» las muestra.</translation>
    </message>
    <message>
        <source>No account was created. The words stay in this window until you close it.</source>
        <translation>No se creó ninguna cuenta. Las palabras siguen en esta ventana hasta que se cierre.</translation>
    </message>
</context>
<context>
    <name>capstan::DateRangeEdit</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>capstan::EarningsCard</name>
    <message>
        <source>Rewards per epoch, as a table</source>
        <translation>Recompensas por época, en forma de tabla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Rewards per epoch</source>
        <translation>Recompensas por época</translation>
    </message>
    <message>
        <source>Reading what each epoch brought…</source>
        <translation>Leyendo las recompensas de cada época…</translation>
    </message>
    <message>
        <source>Shown here once a stake has earned for a full epoch.</source>
        <translation>Se muestra aquí en cuanto un stake haya ganado recompensas durante una época completa.</translation>
    </message>
    <message>
        <source>What the stakes that are there now earned in each full epoch, claimed or not; together %1.</source>
        <translation>Lo que los stakes actuales ganaron en cada época completa, reclamado o no; en total %1.</translation>
    </message>
    <message>
        <source>What each epoch brought can&apos;t be read now. %1</source>
        <translation>Ahora no se pueden leer las recompensas de cada época. %1</translation>
    </message>
</context>
<context>
    <name>capstan::EarningsChart</name>
    <message>
        <source>Rewards per epoch</source>
        <translation>Recompensas por época</translation>
    </message>
    <message>
        <source>Epoch %1, %2: %3</source>
        <comment>a number, from when to when, an amount</comment>
        <translation>Época %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a number, how many there are, one of them in words</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>The arrow keys go from one epoch to the next. The newest: %1</source>
        <translation>Las teclas de flecha van de una época a otra. La más reciente: %1</translation>
    </message>
</context>
<context>
    <name>capstan::EarningsModel</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>blocks %1 to %2</source>
        <comment>two numbers</comment>
        <translation>bloques %1 a %2</translation>
    </message>
</context>
<context>
    <name>capstan::EndpointsDialog</name>
    <message>
        <source>Edit endpoints</source>
        <translation>Editar endpoints</translation>
    </message>
    <message>
        <source>The nodes that %1 (chain %2) is read from, the best first. With several, what one says is compared with another before you sign, and one that fails is replaced by the next.</source>
        <translation>Los nodos de los que se lee %1 (cadena %2), el mejor primero. Si hay varios, lo que dice uno se compara con otro antes de firmar, y el que falla se reemplaza por el siguiente.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use the network&apos;s own</source>
        <translation>Usar los de la red</translation>
    </message>
</context>
<context>
    <name>capstan::EndpointsEdit</name>
    <message>
        <source>Test endpoints</source>
        <translation>Probar endpoints</translation>
    </message>
    <message>
        <source>Endpoints, one a line</source>
        <translation>Endpoints, uno por línea</translation>
    </message>
    <message>
        <source>Enter the chain id first.</source>
        <translation>Introducir primero el ID de cadena.</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Detener prueba</translation>
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
        <translation>Editar dirección</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Añadir dirección</translation>
    </message>
    <message>
        <source>An address that you know by a name. Names and notes stay on this computer.</source>
        <translation>Una dirección conocida, con un nombre. Los nombres y las notas no salen de este equipo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>This address looks like another one.</source>
        <translation>Esta dirección se parece a otra.</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Introducir una dirección.</translation>
    </message>
    <message>
        <source>Nobody has the key of the zero address.</source>
        <translation>Nadie tiene la clave de la dirección cero.</translation>
    </message>
    <message>
        <source>Give the address a name.</source>
        <translation>Poner un nombre a la dirección.</translation>
    </message>
    <message>
        <source>The name has characters that can&apos;t be seen, or that turn the reading direction.</source>
        <translation>El nombre tiene caracteres invisibles o que invierten el sentido de la lectura.</translation>
    </message>
    <message>
        <source>The note has characters that can&apos;t be seen, or that turn the reading direction.</source>
        <translation>La nota tiene caracteres invisibles o que invierten el sentido de la lectura.</translation>
    </message>
    <message>
        <source>This address is in the book already.</source>
        <translation>Esta dirección ya está en la libreta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Find it by the search, and edit it there.</source>
        <translation>No se cambió nada. Se puede buscar y editar allí.</translation>
    </message>
    <message>
        <source>The book is full: it holds %1 addresses.</source>
        <translation>La libreta está llena: caben %1 direcciones.</translation>
    </message>
    <message>
        <source>Nothing was added. Remove one that is no longer needed.</source>
        <translation>No se añadió nada. Quitar una que ya no haga falta.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>capstan::ExplorerCard</name>
    <message>
        <source>Block explorer</source>
        <translation>Explorador de bloques</translation>
    </message>
    <message>
        <source>Reset block explorer</source>
        <translation>Restablecer el explorador de bloques</translation>
    </message>
    <message>
        <source>Explorer address</source>
        <translation>Dirección del explorador</translation>
    </message>
    <message>
        <source>This can&apos;t be used: an address that begins with https://, without a question mark.</source>
        <translation>Esto no se puede usar: hace falta una dirección que empiece por https://, sin signo de interrogación.</translation>
    </message>
    <message>
        <source>This network has no explorer.</source>
        <translation>Esta red no tiene explorador.</translation>
    </message>
    <message>
        <source>“Open in explorer” opens your browser there, and so tells that site which transaction you look at. Nothing is sent to it before.</source>
        <translation>«Abrir en el explorador» abre ahí el navegador y así revela a ese sitio qué transacción se mira. Antes no se le envía nada.</translation>
    </message>
</context>
<context>
    <name>capstan::ExportKeystoreDialog</name>
    <message>
        <source>Export keystore file</source>
        <translation>Exportar archivo keystore</translation>
    </message>
    <message>
        <source>The account&apos;s key, encrypted under a password of the file&apos;s own, in the format that geth and most wallets read.</source>
        <translation>La clave de la cuenta, cifrada con una contraseña propia del archivo, en el formato que leen geth y la mayoría de los monederos.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>The one that opens your accounts here.</source>
        <translation>La que abre las cuentas aquí.</translation>
    </message>
    <message>
        <source>File password</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Repeat file password</source>
        <translation>Repetir la del archivo</translation>
    </message>
    <message>
        <source>Whoever has the file and this password has the account.</source>
        <translation>Quien tenga el archivo y esta contraseña tiene la cuenta.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Introducir la contraseña maestra.</translation>
    </message>
    <message>
        <source>Encrypting the key…</source>
        <translation>Cifrando la clave…</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Encrypted, and not saved yet.</source>
        <translation>Cifrada, y aún sin guardar.</translation>
    </message>
    <message>
        <source>Save keystore file</source>
        <translation>Guardar archivo keystore</translation>
    </message>
    <message>
        <source>Nothing was saved. Another place may do.</source>
        <translation>No se guardó nada. Quizá sirva otra ubicación.</translation>
    </message>
</context>
<context>
    <name>capstan::FailedView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The account could not be read</source>
        <translation>No se pudo leer la cuenta</translation>
    </message>
    <message>
        <source>Nothing is known about your stakes yet, and nothing was changed. It is tried again by itself.</source>
        <translation>Aún no se sabe nada de los stakes, y no se cambió nada. Se vuelve a intentar automáticamente.</translation>
    </message>
</context>
<context>
    <name>capstan::FormDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An endpoint serves another chain. Take it out of the list.</source>
        <translation>Un endpoint sirve otra cadena. Hay que quitarlo de la lista.</translation>
    </message>
</context>
<context>
    <name>capstan::FormPage</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Introducir un importe.</translation>
    </message>
    <message>
        <source>The amount can&apos;t be read.</source>
        <translation>No se puede leer el importe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show unsigned transaction</source>
        <translation>Mostrar transacción sin firmar</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
</context>
<context>
    <name>capstan::FoundAccountsList</name>
    <message>
        <source>%1 · here already</source>
        <translation>%1 · ya está aquí</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>What the accounts hold can&apos;t be read now.</source>
        <translation>Ahora no se puede leer lo que contienen las cuentas.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>can&apos;t be read now</source>
        <translation>ahora no se puede leer</translation>
    </message>
</context>
<context>
    <name>capstan::HistoryModel</name>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy transaction ID: %1, block %2</source>
        <comment>an action, a number</comment>
        <translation>Copiar el ID de la transacción: %1, bloque %2</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>Abrir en el explorador</translation>
    </message>
    <message>
        <source>Open in explorer: %1, block %2</source>
        <comment>an action, a number</comment>
        <translation>Abrir en el explorador: %1, bloque %2</translation>
    </message>
    <message>
        <source>Opens the transaction&apos;s page in the browser.</source>
        <translation>Abre la página de la transacción en el navegador.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Proveedor de nodos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Comisión de red</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <comment>a number</comment>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>%1 paid out</source>
        <comment>an amount</comment>
        <translation>%1 pagados</translation>
    </message>
    <message>
        <source>%1, transaction %2</source>
        <comment>an action, a hash</comment>
        <translation>%1, transacción %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, an address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, epoch %2, block %3</source>
        <comment>a time, two numbers</comment>
        <translation>%1, época %2, bloque %3</translation>
    </message>
    <message>
        <source>%1, and %2 paid out</source>
        <comment>two amounts</comment>
        <translation>%1, y %2 pagados</translation>
    </message>
</context>
<context>
    <name>capstan::HistoryPage</name>
    <message>
        <source>This network has no explorer.</source>
        <translation>Esta red no tiene explorador.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Proveedor de nodos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>Exportar JSON</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No node was heard of yet</source>
        <translation>Aún no ha respondido ningún nodo</translation>
    </message>
    <message>
        <source>The history is kept on this computer, by the network that it belongs to. It is shown as soon as a node has told which one this is.</source>
        <translation>El historial se guarda en este equipo, según la red a la que pertenece. Se muestra en cuanto un nodo indique qué red es.</translation>
    </message>
    <message>
        <source>Nothing was found so far</source>
        <translation>Hasta ahora no se ha encontrado nada</translation>
    </message>
    <message>
        <source>The chain is read from the newest block to the oldest. Everything else works meanwhile.</source>
        <translation>La cadena se lee desde el bloque más reciente hasta el más antiguo. Mientras tanto, todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>What this account stakes, unstakes, claims and restakes is listed here, also what was done with another program.</source>
        <translation>Aquí aparecen los stakes, retiradas, reclamaciones y reinversiones de esta cuenta, también lo hecho con otro programa.</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>No se encuentra nada</translation>
    </message>
    <message>
        <source>There is nothing of this kind, with this provider, in this time.</source>
        <translation>No hay nada de este tipo, con este proveedor, en este periodo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Ends the reading. What was read is kept.</source>
        <translation>Termina la lectura. Lo leído se conserva.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Other claims</source>
        <translation>Otras reclamaciones</translation>
    </message>
    <message>
        <source>All node providers</source>
        <translation>Todos los proveedores de nodos</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Desde – hasta…</translation>
    </message>
    <message>
        <source>The history can&apos;t be read on right now.</source>
        <translation>Ahora no se puede seguir leyendo el historial.</translation>
    </message>
    <message>
        <source>%1 What was read before is shown; it is tried again by itself.</source>
        <translation>%1 Se muestra lo leído antes; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>Writes what is shown to a file that spreadsheets read.</source>
        <translation>Escribe lo mostrado en un archivo que leen las hojas de cálculo.</translation>
    </message>
    <message>
        <source>Writes what is shown to a file that programs read.</source>
        <translation>Escribe lo mostrado en un archivo que leen los programas.</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar historial</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se exportó nada.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Another place may do.</source>
        <comment>a file</comment>
        <translation>No se puede escribir %1. Quizá sirva otra ubicación.</translation>
    </message>
    <message>
        <source>The history was exported.</source>
        <translation>Se exportó el historial.</translation>
    </message>
    <message>
        <source>%1. It is not complete: not all of the chain was read yet.</source>
        <translation>%1. No está completo: aún no se ha leído toda la cadena.</translation>
    </message>
</context>
<context>
    <name>capstan::HowItWorksPage</name>
    <message>
        <source>Time goes by in epochs</source>
        <translation>El tiempo avanza por épocas</translation>
    </message>
    <message>
        <source>Rewards come, stakes unlock and unstaked ANKR becomes claimable when an epoch begins, and never in between.</source>
        <translation>Las recompensas llegan, los stakes se desbloquean y los ANKR retirados del stake pasan a ser reclamables cuando empieza una época, y nunca entre medias.</translation>
    </message>
    <message>
        <source>The first wait: a new stake is locked</source>
        <translation>La primera espera: un stake nuevo está bloqueado</translation>
    </message>
    <message>
        <source>The second wait: from unstaking to claiming</source>
        <translation>La segunda espera: desde la retirada hasta la reclamación</translation>
    </message>
    <message>
        <source>What waits with one provider is one bucket: unstaking more from the same provider starts the wait of all of it anew, also of what could be claimed already. So claim first.</source>
        <translation>Lo que espera con un proveedor es una sola bolsa: retirar más del stake con el mismo proveedor reinicia la espera de toda ella, también de lo que ya se podía reclamar. Por eso, reclamar primero.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>While it waits nothing needs to stay open: the contract counts the epochs, not this program.</source>
        <translation>Durante la espera no hace falta dejar nada abierto: las épocas las cuenta el contrato, no este programa.</translation>
    </message>
    <message>
        <source>A provider that is no longer active is not offered for new stakes. What is staked with it stays yours, and is unstaked and claimed as ever, under My ANKR Staking.</source>
        <translation>Un proveedor que ya no está activo no se ofrece para nuevos stakes. Lo que está en stake con él sigue siendo de la cuenta, y se retira y reclama como siempre, en «Mi staking de ANKR».</translation>
    </message>
    <message>
        <source>Dates are estimates from the present pace of blocks; the epoch is exact.</source>
        <translation>Las fechas son estimaciones según el ritmo actual de los bloques; la época es exacta.</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Con el teclado</translation>
    </message>
</context>
<context>
    <name>capstan::ImportBookDialog</name>
    <message>
        <source>Import addresses</source>
        <translation>Importar direcciones</translation>
    </message>
    <message>
        <source>These are added: %1.</source>
        <translation>Se añadirán: %1.</translation>
    </message>
    <message>
        <source>These are added: %1. There already, and left as they are: %2.</source>
        <translation>Se añadirán: %1. Ya están y quedan como están: %2.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add 1 label</source>
        <translation>Añadir 1 etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Add %n labels</source>
        <translation>
            <numerusform>Añadir %n etiqueta</numerusform>
            <numerusform>Añadir %n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add 1 address</source>
        <translation>Añadir 1 dirección</translation>
    </message>
    <message numerus="yes">
        <source>Add %n addresses</source>
        <translation>
            <numerusform>Añadir %n dirección</numerusform>
            <numerusform>Añadir %n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · label of a node provider</source>
        <comment>a label</comment>
        <translation>%1 · etiqueta de un proveedor de nodos</translation>
    </message>
    <message>
        <source>Addresses to be added</source>
        <translation>Direcciones que se añadirán</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>The book would be too large: it holds at most %1 addresses.</source>
        <translation>La libreta sería demasiado grande: caben como máximo %1 direcciones.</translation>
    </message>
    <message>
        <source>The labels were added, the addresses not.</source>
        <translation>Se añadieron las etiquetas, pero no las direcciones.</translation>
    </message>
</context>
<context>
    <name>capstan::ImportDialog</name>
    <message>
        <source>Import account</source>
        <translation>Importar cuenta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importar desde</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Keystore file</source>
        <translation>Archivo keystore</translation>
    </message>
    <message>
        <source>Which accounts?</source>
        <translation>¿Qué cuentas?</translation>
    </message>
    <message>
        <source>One phrase has many accounts, and wallets number them in different orders. Those that were used are ticked; further ones can be added later.</source>
        <translation>Una frase tiene muchas cuentas, y los monederos las numeran en órdenes distintos. Las que se usaron están marcadas; se pueden añadir más después.</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Elegir una cuenta.</translation>
    </message>
    <message>
        <source>Finding its accounts…</source>
        <translation>Buscando sus cuentas…</translation>
    </message>
    <message>
        <source>That is not a private key: it has 64 digits from 0 to 9 and a to f.</source>
        <translation>Eso no es una clave privada: tiene 64 dígitos, del 0 al 9 y de la «a» a la «f».</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Abriendo el archivo…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
</context>
<context>
    <name>capstan::KeySource</name>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>Enter the private key.</source>
        <translation>Introducir la clave privada.</translation>
    </message>
</context>
<context>
    <name>capstan::KeystoreSource</name>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>File password</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>The one that the file was written with. It may take some seconds to try.</source>
        <translation>La contraseña con la que se escribió el archivo. Comprobarla puede tardar unos segundos.</translation>
    </message>
    <message>
        <source>Drop the keystore file here, or choose it.</source>
        <translation>Soltar aquí el archivo keystore o elegirlo.</translation>
    </message>
    <message>
        <source>Choose the keystore file.</source>
        <translation>Elegir el archivo keystore.</translation>
    </message>
    <message>
        <source>Enter the file&apos;s password.</source>
        <translation>Introducir la contraseña del archivo.</translation>
    </message>
    <message>
        <source>Choose the keystore file</source>
        <translation>Elegir el archivo keystore</translation>
    </message>
</context>
<context>
    <name>capstan::LabelDialog</name>
    <message>
        <source>Label a node provider</source>
        <translation>Etiquetar un proveedor de nodos</translation>
    </message>
    <message>
        <source>A word of your own, kept on this computer. It stands wherever the provider is named; without one, its name or its address does.</source>
        <translation>Una palabra propia, guardada en este equipo. Aparece dondequiera que se nombre al proveedor; sin ella, su nombre o su dirección.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>The label has characters that can&apos;t be seen, or that turn the reading direction.</source>
        <translation>La etiqueta tiene caracteres invisibles o que invierten el sentido de la lectura.</translation>
    </message>
    <message>
        <source>Type it anew instead of pasting it.</source>
        <translation>Escribirla de nuevo en lugar de pegarla.</translation>
    </message>
    <message>
        <source>The label was not changed.</source>
        <translation>La etiqueta no se cambió.</translation>
    </message>
</context>
<context>
    <name>capstan::LookCard</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Look and formats</source>
        <translation>Aspecto y formatos</translation>
    </message>
    <message>
        <source>Reset look and formats</source>
        <translation>Restablecer aspecto y formatos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
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
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>ANKR Staking</source>
        <translation>Staking de ANKR</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Node providers</source>
        <translation>Proveedores de nodos</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Skip to next epoch</source>
        <translation>Saltar a la época siguiente</translation>
    </message>
    <message>
        <source>A local chain: nothing on it is worth anything.</source>
        <translation>Una cadena local: nada en ella tiene valor.</translation>
    </message>
    <message>
        <source>Welcome to Capstan</source>
        <translation>Primeros pasos con Capstan</translation>
    </message>
    <message>
        <source>My ANKR Staking</source>
        <translation>Mi staking de ANKR</translation>
    </message>
    <message>
        <source>Locked, and the transaction that was shown was not signed.</source>
        <translation>Claves bloqueadas; la transacción mostrada no se firmó.</translation>
    </message>
    <message>
        <source>Nothing was sent. Start it again: its figures are then read anew.</source>
        <translation>No se envió nada. Al iniciarla de nuevo, sus cifras se vuelven a leer.</translation>
    </message>
    <message numerus="yes">
        <source>Claim all takes %n transactions: a single one may not use that much gas.</source>
        <translation>
            <numerusform>«Reclamar todo» requiere %n transacción: una sola no puede usar tanto gas.</numerusform>
            <numerusform>«Reclamar todo» requiere %n transacciones: una sola no puede usar tanto gas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first of them. Each is shown and confirmed by itself; press Claim all again once it is done.</source>
        <translation>Esta es la primera. Cada una se muestra y se confirma por separado; cuando termine, pulsar otra vez «Reclamar todo».</translation>
    </message>
    <message>
        <source>Watch-only: the key of this account is not on this computer.</source>
        <translation>Solo lectura: la clave de esta cuenta no está en este equipo.</translation>
    </message>
    <message>
        <source>The network takes its fee in ETH, and this account has none. Send some to it first.</source>
        <translation>La red cobra su comisión en ETH, y esta cuenta no tiene. Enviar primero algo de ETH a esta cuenta.</translation>
    </message>
    <message>
        <source>It got into a block meanwhile.</source>
        <translation>Entretanto entró en un bloque.</translation>
    </message>
    <message>
        <source>A transaction with the same nonce got into a block first, so that there is nothing left to speed up or to cancel. Nothing was sent.</source>
        <translation>Una transacción con el mismo nonce entró antes en un bloque, así que no queda nada que acelerar ni cancelar. No se envió nada.</translation>
    </message>
    <message>
        <source>%1, not followed</source>
        <comment>1 transaction waits</comment>
        <translation>%1, sin seguimiento</translation>
    </message>
    <message>
        <source>The keys stay in memory until you lock them again or close Capstan.</source>
        <translation>Las claves siguen en memoria hasta que se bloqueen de nuevo o se cierre Capstan.</translation>
    </message>
    <message>
        <source>Locked, and the dialog that was open was closed.</source>
        <translation>Claves bloqueadas; el diálogo que estaba abierto se cerró.</translation>
    </message>
    <message>
        <source>Nothing that was typed or shown in it was kept.</source>
        <translation>No se conservó nada de lo escrito o mostrado en él.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation>Se guardó el archivo de calendario.</translation>
    </message>
    <message>
        <source>%1: open it to put it into your calendar; saved and opened again later, it moves the same entries.</source>
        <comment>a file</comment>
        <translation>%1: abrirlo para añadirlo al calendario; si más adelante se guarda y se abre de nuevo, mueve las mismas entradas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>These settings were reset.</source>
        <translation>Se restablecieron estos ajustes.</translation>
    </message>
    <message>
        <source>All settings were reset. Networks and endpoints stay as they are.</source>
        <translation>Se restablecieron todos los ajustes. Las redes y los endpoints quedan como están.</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Notas de la versión</translation>
    </message>
    <message>
        <source>There are no notes for this version.</source>
        <translation>No hay notas de esta versión.</translation>
    </message>
    <message>
        <source>The settings file was damaged.</source>
        <translation>El archivo de ajustes estaba dañado.</translation>
    </message>
    <message>
        <source>It was set aside as %1, and every setting is as at first.</source>
        <translation>Se apartó como %1, y todos los ajustes están como al principio.</translation>
    </message>
    <message>
        <source>The settings file was damaged: every setting is as at first, the proxy too.</source>
        <translation>El archivo de ajustes estaba dañado: todos los ajustes están como al principio, también el proxy.</translation>
    </message>
    <message>
        <source>It was set aside as %1. Choose again under Settings what you had, the proxy first.</source>
        <translation>Se apartó como %1. Volver a elegir en «Ajustes» lo que había, empezando por el proxy.</translation>
    </message>
    <message>
        <source>Some settings could not be read, and the safer choice was taken.</source>
        <translation>Algunos ajustes no se pudieron leer, y se eligió la opción más segura.</translation>
    </message>
    <message>
        <source>The network that was chosen can&apos;t be used; %1 is used instead. Another can be chosen under Settings, Networks.</source>
        <translation>La red elegida no se puede usar; en su lugar se usa %1. Se puede elegir otra en «Ajustes», «Redes».</translation>
    </message>
    <message>
        <source>Capstan did not end by itself last time.</source>
        <translation>La última vez, Capstan no se cerró con normalidad.</translation>
    </message>
    <message>
        <source>It crashed, was stopped, or the computer went off. What was sent is followed all the same. Copy diagnostics under Settings helps to find out why.</source>
        <translation>Falló, lo detuvieron o se apagó el equipo. Aun así, se sigue lo enviado. «Copiar diagnóstico», en «Ajustes», ayuda a averiguar por qué.</translation>
    </message>
    <message>
        <source>Capstan is now version %1.</source>
        <translation>Capstan es ahora la versión %1.</translation>
    </message>
    <message>
        <source>What is new is told under Settings, Release notes.</source>
        <translation>Las novedades están en «Ajustes», «Notas de la versión».</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Claimable now: %1</source>
        <translation>Reclamables ahora: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back, or close the dialog</source>
        <translation>Atrás, o cerrar el diálogo</translation>
    </message>
    <message>
        <source>Read the chain again</source>
        <translation>Leer de nuevo la cadena</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>Bloquear las claves</translation>
    </message>
    <message>
        <source>Copy the cell of a table</source>
        <translation>Copiar la celda de una tabla</translation>
    </message>
    <message>
        <source>Do what the row of a table offers</source>
        <translation>Hacer lo que ofrece la fila de una tabla</translation>
    </message>
    <message>
        <source>Move an account up; with the arrow down, down</source>
        <translation>Subir una cuenta; con la flecha abajo, bajarla</translation>
    </message>
</context>
<context>
    <name>capstan::NavButton</name>
    <message>
        <source>the page that is shown</source>
        <translation>la página mostrada</translation>
    </message>
</context>
<context>
    <name>capstan::NetworkDialog</name>
    <message>
        <source>Edit network</source>
        <translation>Editar red</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Añadir red</translation>
    </message>
    <message>
        <source>Another chain with the ANKR staking contract. Take its addresses from a source that you trust: whoever gives you wrong ones can make you sign for another contract.</source>
        <translation>Otra cadena con el contrato de staking de ANKR. Las direcciones deben venir de una fuente de confianza: quien dé unas falsas puede hacer que se firme para otro contrato.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation>ID de cadena</translation>
    </message>
    <message>
        <source>Staking contract</source>
        <translation>Contrato de staking</translation>
    </message>
    <message>
        <source>Token contract</source>
        <translation>Contrato del token</translation>
    </message>
    <message>
        <source>Staking configuration</source>
        <translation>Configuración de staking</translation>
    </message>
    <message>
        <source>Explorer, if there is one</source>
        <translation>Explorador, si lo hay</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
</context>
<context>
    <name>capstan::NetworksCard</name>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Add network…</source>
        <translation>Añadir red…</translation>
    </message>
    <message>
        <source>Nodes in use</source>
        <translation>Nodos en uso</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>cadena %1</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <comment>a chain</comment>
        <translation>%1 · en uso</translation>
    </message>
    <message>
        <source>%1 · from the command line</source>
        <comment>a chain</comment>
        <translation>%1 · de la línea de comandos</translation>
    </message>
    <message>
        <source>%1 · from the next start</source>
        <comment>a chain</comment>
        <translation>%1 · desde el próximo inicio</translation>
    </message>
    <message>
        <source>Edit endpoints…</source>
        <translation>Editar endpoints…</translation>
    </message>
    <message>
        <source>Edit endpoints of %1</source>
        <translation>Editar los endpoints de %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove network %1</source>
        <translation>Quitar la red %1</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Está en uso.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use network %1</source>
        <translation>Usar la red %1</translation>
    </message>
    <message>
        <source>Capstan starts with it already.</source>
        <translation>Capstan ya se inicia con ella.</translation>
    </message>
    <message>
        <source>These network files can&apos;t be read and are left out: %1</source>
        <translation>Estos archivos de red no se pueden leer y se omiten: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit network %1</source>
        <translation>Editar la red %1</translation>
    </message>
    <message>
        <source>The rest can be edited while another network is in use.</source>
        <translation>Lo demás se puede editar mientras se usa otra red.</translation>
    </message>
</context>
<context>
    <name>capstan::NewPassphrase</name>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Elegir una contraseña maestra.</translation>
    </message>
    <message>
        <source>It needs at least %1 characters.</source>
        <translation>Necesita al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Repeat it.</source>
        <translation>Repetirla.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>capstan::OverviewPage</name>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>≈ %1 a week</source>
        <comment>an amount</comment>
        <translation>≈ %1 por semana</translation>
    </message>
    <message>
        <source>Added with every epoch</source>
        <translation>Se suman con cada época</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>En la cuenta</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>En stake</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>This account has stakes from before the contract&apos;s upgrade.</source>
        <translation>Esta cuenta tiene stakes anteriores a la actualización del contrato.</translation>
    </message>
    <message>
        <source>The figures are what it will have after its upgrade. Its first transaction does it by itself; it can be done alone, too.</source>
        <translation>Las cifras son las que tendrá tras su actualización. Su primera transacción la hace automáticamente; también se puede hacer por separado.</translation>
    </message>
    <message>
        <source>No ETH for fees</source>
        <translation>Sin ETH para comisiones</translation>
    </message>
    <message>
        <source>%1 for fees</source>
        <translation>y %1</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>%1 desbloqueados</translation>
    </message>
    <message>
        <source>%1 claimable now</source>
        <translation>%1 reclamables ahora</translation>
    </message>
    <message>
        <source>Not claimable yet</source>
        <translation>Aún no reclamable</translation>
    </message>
    <message>
        <source>Nothing unstaked</source>
        <translation>Nada retirado del stake</translation>
    </message>
</context>
<context>
    <name>capstan::PassphraseRow</name>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Comprobando la contraseña maestra…</translation>
    </message>
    <message>
        <source>Enter the passphrase to sign.</source>
        <translation>Introducir la contraseña maestra para firmar.</translation>
    </message>
</context>
<context>
    <name>capstan::PassphraseTries</name>
    <message>
        <source>After several wrong tries there is a wait: %1 s.</source>
        <translation>Tras varios intentos fallidos hay una espera: %1 s.</translation>
    </message>
</context>
<context>
    <name>capstan::PendingPage</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Proveedor de nodos</translation>
    </message>
    <message>
        <source>Claimable from</source>
        <translation>Reclamable desde</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>A file with when it can be claimed, for your calendar to open</source>
        <translation>Un archivo con el momento en que se podrá reclamar, para abrir con el calendario</translation>
    </message>
    <message>
        <source>Rewards paid out</source>
        <translation>Recompensas pagadas</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Comisión de red</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Transaction ID</source>
        <translation>ID de transacción</translation>
    </message>
    <message>
        <source>Show the earlier transaction</source>
        <translation>Mostrar la transacción anterior</translation>
    </message>
    <message>
        <source>Show the later transaction</source>
        <translation>Mostrar la transacción posterior</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>Abrir en el explorador</translation>
    </message>
    <message>
        <source>This network has no explorer.</source>
        <translation>Esta red no tiene explorador.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Acelerar</translation>
    </message>
    <message>
        <source>Continue staking</source>
        <translation>Continuar con el stake</translation>
    </message>
    <message>
        <source>Go to dashboard</source>
        <translation>Ir al panel</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Refused in a block</source>
        <translation>Rechazada en un bloque</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazada</translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation>En el bloque %1</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>En un bloque</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n nodes</source>
        <translation>
            <numerusform>Enviada a %n nodo</numerusform>
            <numerusform>Enviada a %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to 1 node</source>
        <translation>Enviada a 1 nodo</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitiva</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>epoch %1 · block %2</source>
        <translation>época %1 · bloque %2</translation>
    </message>
    <message>
        <source>Speeds up</source>
        <translation>Acelera</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Cancela</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Ocupa el lugar de</translation>
    </message>
    <message>
        <source>Its speed-up</source>
        <translation>Su aceleración</translation>
    </message>
    <message>
        <source>Its cancel</source>
        <translation>Su cancelación</translation>
    </message>
    <message>
        <source>Its successor</source>
        <translation>Su sucesora</translation>
    </message>
    <message>
        <source>The second of the two steps: the stake itself</source>
        <translation>El segundo de los dos pasos: el stake en sí</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseCheck</name>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseEdit</name>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>Palabras posibles</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseSource</name>
    <message>
        <source>A whole phrase can be pasted into any field.</source>
        <translation>Se puede pegar una frase entera en cualquier campo.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>This phrase has a passphrase of its own…</source>
        <translation>Esta frase tiene su propia contraseña…</translation>
    </message>
    <message>
        <source>Phrase&apos;s passphrase</source>
        <translation>Contraseña de la frase</translation>
    </message>
    <message>
        <source>Some wallets call it the 25th word. Every other one gives other accounts, so look whether those on the next page are yours.</source>
        <translation>Algunos monederos la llaman la palabra 25. Con cualquier otra salen cuentas distintas, así que conviene comprobar si las de la página siguiente son las propias.</translation>
    </message>
    <message>
        <source>Enter word %1.</source>
        <translation>Introducir la palabra %1.</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseView</name>
    <message>
        <source>Copy the words…</source>
        <translation>Copiar las palabras…</translation>
    </message>
    <message>
        <source>Whoever has these words has the account.</source>
        <translation>Quien tenga estas palabras tiene la cuenta.</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep them where nobody else finds them. Nobody who wants to help you ever asks for them.</source>
        <translation>Escribirlas en papel, en este orden, y guardarlas donde nadie más las encuentre. Nadie que quiera ayudar las pide nunca.</translation>
    </message>
    <message>
        <source>Every program on this computer can read the clipboard.</source>
        <translation>Todos los programas de este equipo pueden leer el portapapeles.</translation>
    </message>
    <message>
        <source>Some keep its history, some send it to your other devices. Paper is safer. If you go on, Capstan empties the clipboard after %1 seconds.</source>
        <translation>Algunos guardan su historial, otros lo envían a otros dispositivos. El papel es más seguro. Si se continúa, Capstan vacía el portapapeles a los %1 segundos.</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Copiar de todos modos</translation>
    </message>
    <message>
        <source>Copied, for %1 seconds.</source>
        <translation>Copiado, durante %1 segundos.</translation>
    </message>
    <message>
        <source>Paste the words where they are to be kept, and nowhere else.</source>
        <translation>Pegar las palabras donde se vayan a guardar, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Copiar de nuevo</translation>
    </message>
</context>
<context>
    <name>capstan::PhraseWord</name>
    <message>
        <source>Word %1: %2</source>
        <translation>Palabra %1: %2</translation>
    </message>
</context>
<context>
    <name>capstan::ProtectionCard</name>
    <message>
        <source>Keys and signing</source>
        <translation>Claves y firma</translation>
    </message>
    <message>
        <source>Reset keys and signing</source>
        <translation>Restablecer claves y firma</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Bloquear automáticamente</translation>
    </message>
    <message>
        <source>Ask for the passphrase at each signature</source>
        <translation>Pedir la contraseña maestra en cada firma</translation>
    </message>
    <message>
        <source>Highest network fee</source>
        <translation>Límite de comisión de red</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>after 1 minute</source>
        <translation>después de 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>después de %n minuto</numerusform>
            <numerusform>después de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A transaction that may cost more than %1 is held back until you insist on it.</source>
        <translation>Una transacción que pueda costar más de %1 se retiene hasta que se insista en ella.</translation>
    </message>
    <message>
        <source>An amount from %1 to %2: below, no transaction would pass; above, it would protect from nothing. The limit stays at %3.</source>
        <translation>Un importe de %1 a %2: con menos no pasaría ninguna transacción; con más no protegería de nada. El límite sigue en %3.</translation>
    </message>
</context>
<context>
    <name>capstan::ProvidersModel</name>
    <message>
        <source>Stake</source>
        <translation>Hacer stake</translation>
    </message>
    <message>
        <source>Stake with %1</source>
        <comment>a provider</comment>
        <translation>Hacer stake con %1</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Label %1</source>
        <comment>a provider</comment>
        <translation>Etiquetar %1</translation>
    </message>
    <message>
        <source>A word of your own for this provider, shown in place of its name.</source>
        <translation>Una palabra propia para este proveedor, que se muestra en lugar de su nombre.</translation>
    </message>
    <message>
        <source>This provider is not active (%1), so that no new stake with it is offered. What is staked with it can be unstaked and claimed.</source>
        <comment>a status</comment>
        <translation>Este proveedor no está activo (%1), así que no se ofrecen nuevos stakes con él. Lo que está en stake con él se puede retirar y reclamar.</translation>
    </message>
    <message>
        <source>This provider is no longer listed, and the contract refuses new stakes with it. What is staked with it can be unstaked and claimed.</source>
        <translation>Este proveedor ya no figura en la lista, y el contrato rechaza nuevos stakes con él. Lo que está en stake con él se puede retirar y reclamar.</translation>
    </message>
    <message>
        <source>Node provider</source>
        <translation>Proveedor de nodos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>APR</source>
        <translation>APR</translation>
    </message>
    <message>
        <source>Total staked</source>
        <translation>Total en stake</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>Mi stake</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a share</comment>
        <translation>desconocida</translation>
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
        <translation>Las recompensas del proveedor en la última época completa, llevadas a un año</translation>
    </message>
    <message>
        <source>Not known: there were no rewards in the last full epoch, or nothing staked.</source>
        <translation>Desconocida: no hubo recompensas en la última época completa, o no había nada en stake.</translation>
    </message>
    <message>
        <source>%1 of all that is staked</source>
        <comment>a share</comment>
        <translation>%1 de todo lo que está en stake</translation>
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
        <translation>Proveedores de nodos</translation>
    </message>
    <message>
        <source>There are no node providers</source>
        <translation>No hay proveedores de nodos</translation>
    </message>
    <message>
        <source>The contract lists none on this network, so that nothing can be staked here.</source>
        <translation>El contrato no lista ninguno en esta red, así que aquí no se puede hacer stake.</translation>
    </message>
    <message>
        <source>No provider is found</source>
        <translation>No se encuentra ningún proveedor</translation>
    </message>
    <message>
        <source>None has all of these words in its label, its name or its address.</source>
        <translation>Ninguno tiene todas estas palabras en su etiqueta, su nombre o su dirección.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search by label, name or address</source>
        <translation>Buscar por etiqueta, nombre o dirección</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
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
        <translation>Restablecer proxy</translation>
    </message>
    <message>
        <source>Reach the nodes</source>
        <translation>Conectar con los nodos</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directamente</translation>
    </message>
    <message>
        <source>Through SOCKS5</source>
        <translation>Por SOCKS5</translation>
    </message>
    <message>
        <source>Through HTTP</source>
        <translation>Por HTTP</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Only a SOCKS5 or HTTP proxy has an address of its own.</source>
        <translation>Solo un proxy SOCKS5 o HTTP tiene dirección propia.</translation>
    </message>
    <message>
        <source>This is no host: a name or an address without anything before or after it.</source>
        <translation>Esto no es un host: hace falta un nombre o una dirección, sin nada delante ni detrás.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The proxy also looks up the nodes&apos; names, as Tor wants it. A node on this computer is reached past it.</source>
        <translation>El proxy también resuelve los nombres de los nodos, como requiere Tor. Con un nodo de este equipo se conecta sin él.</translation>
    </message>
    <message>
        <source>A node on this computer is reached past every proxy.</source>
        <translation>Con un nodo de este equipo se conecta siempre sin proxy.</translation>
    </message>
</context>
<context>
    <name>capstan::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>capstan::RateCard</name>
    <message>
        <source>Is a claim worth its fee?</source>
        <translation>¿Compensa una reclamación su comisión?</translation>
    </message>
    <message>
        <source>Capstan asks nobody for prices. With a rate that you enter, it warns before a claim that may cost more than it brings.</source>
        <translation>Capstan no pregunta precios a nadie. Con un tipo de cambio introducido aquí, avisa antes de una reclamación que pueda costar más de lo que aporta.</translation>
    </message>
    <message>
        <source>ANKR per ETH</source>
        <translation>ANKR por ETH</translation>
    </message>
    <message>
        <source>No rate: there is no such warning.</source>
        <translation>Sin tipo de cambio: no hay ese aviso.</translation>
    </message>
    <message>
        <source>One ETH for %1.</source>
        <translation>Un ETH por %1.</translation>
    </message>
    <message>
        <source>%1 Entered on %2.</source>
        <translation>%1 Introducido el %2.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Leave out grouping marks.</source>
        <translation>Esto se puede leer de dos maneras. Omitir los separadores de miles.</translation>
    </message>
    <message>
        <source>This is no rate: a number above 0, with “%1” for decimals.</source>
        <translation>Esto no es un tipo de cambio: hace falta un número mayor que 0, con «%1» para los decimales.</translation>
    </message>
</context>
<context>
    <name>capstan::ReminderDesk</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>capstan::RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reset reminders</source>
        <translation>Restablecer recordatorios</translation>
    </message>
    <message>
        <source>Notify when something can be claimed or unlocks</source>
        <translation>Avisar cuando algo se pueda reclamar o se desbloquee</translation>
    </message>
    <message>
        <source>Stay in the system tray when the window is closed</source>
        <translation>Seguir en la bandeja del sistema al cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>capstan::RemoveAccountDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Only this computer forgets the address; its stakes stay as they are, and it can be watched again at any time.</source>
        <translation>Solo este equipo olvida la dirección; sus stakes quedan como están, y se puede volver a observar en cualquier momento.</translation>
    </message>
    <message>
        <source>The account&apos;s key is deleted from this computer.</source>
        <translation>La clave de la cuenta se borra de este equipo.</translation>
    </message>
    <message>
        <source>Its recovery phrase brings it back; without that nobody can ever reach what this account holds and stakes.</source>
        <translation>Su frase de recuperación la restaura; sin ella, nadie podrá acceder nunca a lo que esta cuenta contiene y tiene en stake.</translation>
    </message>
    <message>
        <source>Without a copy of it elsewhere nobody can ever reach what this account holds and stakes.</source>
        <translation>Sin una copia de ella en otro sitio, nadie podrá acceder nunca a lo que esta cuenta contiene y tiene en stake.</translation>
    </message>
    <message>
        <source>Its recovery phrase was never confirmed to be written down. Without it nobody can ever reach what this account holds and stakes.</source>
        <translation>Nunca se confirmó que su frase de recuperación esté anotada. Sin ella, nadie podrá acceder nunca a lo que esta cuenta contiene y tiene en stake.</translation>
    </message>
    <message>
        <source>Transactions under way: %1.</source>
        <translation>Transacciones en curso: %1.</translation>
    </message>
    <message>
        <source>The network goes on with them, but this computer stops following them.</source>
        <translation>La red sigue con ellas, pero este equipo deja de seguirlas.</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Escribir «%1» para confirmar</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>The account was not removed.</source>
        <translation>No se quitó la cuenta.</translation>
    </message>
</context>
<context>
    <name>capstan::RemoveNetworkDialog</name>
    <message>
        <source>Remove network</source>
        <translation>Quitar red</translation>
    </message>
    <message>
        <source>%1 is taken off the list. Accounts, keys and what is known of their transactions stay.</source>
        <translation>%1 se quita de la lista. Las cuentas, las claves y lo que se sabe de sus transacciones se conservan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The network was not removed.</source>
        <translation>No se quitó la red.</translation>
    </message>
</context>
<context>
    <name>capstan::RenameDialog</name>
    <message>
        <source>Rename account</source>
        <translation>Renombrar cuenta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Poner un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>The name was not changed.</source>
        <translation>No se cambió el nombre.</translation>
    </message>
</context>
<context>
    <name>capstan::RevealPhraseDialog</name>
    <message>
        <source>Back up</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Shows the recovery phrase of “%1” for a minute. Look around first: nobody else, and no camera, should see it.</source>
        <translation>Muestra la frase de recuperación de «%1» durante un minuto. Antes, mirar alrededor: nadie más, ni ninguna cámara, debe verla.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Las he anotado</translation>
    </message>
    <message>
        <source>This phrase has a passphrase of its own.</source>
        <translation>Esta frase tiene su propia contraseña.</translation>
    </message>
    <message>
        <source>Without it the words give other accounts. It is not shown here.</source>
        <translation>Sin ella, las palabras dan otras cuentas. No se muestra aquí.</translation>
    </message>
    <message>
        <source>Is it written down?</source>
        <translation>¿Están anotadas?</translation>
    </message>
    <message>
        <source>Type these words from your notes.</source>
        <translation>Escribir estas palabras a partir de lo anotado.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Introducir la contraseña maestra.</translation>
    </message>
    <message>
        <source>Enter the three words.</source>
        <translation>Introducir las tres palabras.</translation>
    </message>
    <message>
        <source>Opening the phrase…</source>
        <translation>Abriendo la frase…</translation>
    </message>
    <message>
        <source>The phrase was not shown.</source>
        <translation>No se mostró la frase.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Word %1 is another one.</source>
        <translation>La palabra %1 es otra.</translation>
    </message>
    <message>
        <source>Compare your notes with the words: Back shows them.</source>
        <translation>Comparar lo anotado con las palabras: «Atrás» las muestra.</translation>
    </message>
    <message>
        <source>The account stays marked “Not backed up”.</source>
        <translation>La cuenta sigue marcada como «Sin copia de seguridad».</translation>
    </message>
    <message>
        <source>Closes in %1 s.</source>
        <translation>Se cierra en %1 s.</translation>
    </message>
</context>
<context>
    <name>capstan::RowTable</name>
    <message>
        <source>Collapse %1</source>
        <translation>Contraer %1</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>Desplegar %1</translation>
    </message>
</context>
<context>
    <name>capstan::SendPage</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>Send %1</source>
        <comment>ANKR or ETH</comment>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Left in the account</source>
        <translation>Queda en la cuenta</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Comisión de red</translation>
    </message>
    <message>
        <source>in ETH; shown before you confirm</source>
        <translation>en ETH; se muestra antes de confirmar</translation>
    </message>
    <message>
        <source>Copy address of the recipient</source>
        <translation>Copiar la dirección del destinatario</translation>
    </message>
    <message>
        <source>Compare every character with where the address comes from</source>
        <translation>Comparar cada carácter con el origen de la dirección</translation>
    </message>
    <message>
        <source>What is sent can&apos;t be called back.</source>
        <translation>Lo enviado no se puede recuperar.</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Direcciones…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name, an address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enter the recipient.</source>
        <translation>Introducir el destinatario.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>This is not the address of %1.</source>
        <comment>a name</comment>
        <translation>Esta no es la dirección de %1.</translation>
    </message>
    <message>
        <source>It begins and ends like %1, and is another one. Addresses that look alike are made to be taken for each other: compare every character.</source>
        <translation>Empieza y acaba como %1, y es otra. Las direcciones parecidas se crean para que se confundan entre sí: comparar cada carácter.</translation>
    </message>
    <message>
        <source>In the account: %1</source>
        <translation>En la cuenta: %1</translation>
    </message>
    <message>
        <source>The balances are still being read.</source>
        <translation>Los saldos aún se están leyendo.</translation>
    </message>
    <message>
        <source>the address below</source>
        <translation>la dirección de abajo</translation>
    </message>
    <message>
        <source>nothing: all but the network fee is sent</source>
        <translation>nada: se envía todo menos la comisión de red</translation>
    </message>
    <message>
        <source>%1, less the network fee</source>
        <translation>%1, menos la comisión de red</translation>
    </message>
</context>
<context>
    <name>capstan::SettingsCard</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Everything here is as at first.</source>
        <translation>Aquí todo está como al principio.</translation>
    </message>
</context>
<context>
    <name>capstan::SettingsPage</name>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What Capstan sends to whom</source>
        <translation>Qué envía Capstan y a quién</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>For a report of a fault: versions, how the nodes do, the settings that matter and the last lines of the log. Addresses are shortened, of nodes only the host is named, and there is no secret in it. Nothing is sent by itself: read it before you pass it on.</source>
        <translation>Para informar de un fallo: versiones, cómo van los nodos, los ajustes que importan y las últimas líneas del registro. Las direcciones se acortan, de los nodos solo se nombra el host y no contiene ningún secreto. Nada se envía automáticamente: conviene leerlo antes de pasarlo a alguien.</translation>
    </message>
    <message>
        <source>The log is kept in %1.</source>
        <translation>El registro se guarda en %1.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Notas de la versión</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Everything here is as at first.</source>
        <translation>Aquí todo está como al principio.</translation>
    </message>
    <message>
        <source>Restart Capstan to work on %1.</source>
        <translation>Reiniciar Capstan para trabajar con %1.</translation>
    </message>
    <message>
        <source>Until then everything goes on with the network in use.</source>
        <translation>Hasta entonces, todo sigue con la red en uso.</translation>
    </message>
</context>
<context>
    <name>capstan::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>capstan::SnapshotPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>These figures are as of %1, %2 (block %3).</source>
        <comment>a time, how long ago, a block</comment>
        <translation>Hora de estas cifras: %1, %2 (bloque %3).</translation>
    </message>
</context>
<context>
    <name>capstan::StakePage</name>
    <message>
        <source>Stake ANKR</source>
        <translation>Hacer stake de ANKR</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Hacer stake</translation>
    </message>
    <message>
        <source>Node Provider</source>
        <translation>Proveedor de nodos</translation>
    </message>
    <message>
        <source>Copy address of the node provider</source>
        <translation>Copiar la dirección del proveedor de nodos</translation>
    </message>
    <message>
        <source>Approve any amount from now on</source>
        <translation>Aprobar cualquier importe desde ahora</translation>
    </message>
    <message>
        <source>Saves the first step next time. But whoever controls the staking contract could take all ANKR of this account, also what comes later. Left out, exactly the amount is approved.</source>
        <translation>Ahorra el primer paso la próxima vez. Pero quien controle el contrato de staking podría tomar todos los ANKR de esta cuenta, también los que lleguen después. Si no se marca, se aprueba exactamente el importe.</translation>
    </message>
    <message>
        <source>Earns from</source>
        <translation>Rinde desde</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Bloqueado hasta</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Left in the account</source>
        <translation>Queda en la cuenta</translation>
    </message>
    <message>
        <source>The staking contract may take</source>
        <translation>El contrato de staking puede tomar</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Comisión de red</translation>
    </message>
    <message>
        <source>%1 · APR %2</source>
        <comment>a provider, a percentage</comment>
        <translation>%1 · APR %2</translation>
    </message>
    <message>
        <source>The stakes are still being read.</source>
        <translation>Los stakes aún se están leyendo.</translation>
    </message>
    <message>
        <source>In the account: %1</source>
        <translation>En la cuenta: %1</translation>
    </message>
    <message>
        <source>No node provider takes stakes now.</source>
        <translation>Ahora ningún proveedor de nodos acepta stakes.</translation>
    </message>
    <message>
        <source>What will happen is shown here as soon as the amount can be staked.</source>
        <translation>Lo que ocurrirá se muestra aquí en cuanto se pueda hacer stake del importe.</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>epoch %1 · block %2</source>
        <translation>época %1 · bloque %2</translation>
    </message>
    <message>
        <source>any amount of ANKR</source>
        <translation>cualquier importe de ANKR</translation>
    </message>
    <message>
        <source>in ETH; shown before you confirm</source>
        <translation>en ETH; se muestra antes de confirmar</translation>
    </message>
    <message>
        <source>in ETH, for each of the two steps; shown before you confirm</source>
        <translation>en ETH, por cada uno de los dos pasos; se muestra antes de confirmar</translation>
    </message>
    <message>
        <source>1 Approve</source>
        <translation>1 Aprobar</translation>
    </message>
    <message>
        <source>2 Stake</source>
        <translation>2 Hacer stake</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
</context>
<context>
    <name>capstan::StakeTreeModel</name>
    <message>
        <source>Provider / stake</source>
        <translation>Proveedor / stake</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Desbloqueo</translation>
    </message>
    <message>
        <source>Your stake</source>
        <translation>Mi stake</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>APR</source>
        <translation>APR</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a date, or a block</comment>
        <translation>próx. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a provider, its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 unlocked</source>
        <translation>%1 de %2 desbloqueados</translation>
    </message>
    <message>
        <source>The provider&apos;s rewards of the last full epoch, over a year; %1 are staked with it</source>
        <translation>Las recompensas del proveedor en la última época completa, llevadas a un año; hay %1 en stake con él</translation>
    </message>
    <message>
        <source>Epoch %1 · %2</source>
        <comment>a number, the date it began</comment>
        <translation>Época %1 · %2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what time is left, until when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Began to earn with epoch %1, block %2</source>
        <translation>Empezó a rendir con la época %1, bloque %2</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>Bloqueado hasta: %1</translation>
    </message>
    <message>
        <source>Pays %1 of rewards into the account</source>
        <translation>Paga %1 de recompensas a la cuenta</translation>
    </message>
    <message>
        <source>Stakes %1 of rewards with %2, locked until %3</source>
        <comment>an amount, a provider, a moment</comment>
        <translation>Hace stake de %1 de recompensas con %2, bloqueado hasta: %3</translation>
    </message>
    <message>
        <source>at block %1</source>
        <translation>en el bloque %1</translation>
    </message>
</context>
<context>
    <name>capstan::StakesChart</name>
    <message>
        <source>Stakes over time</source>
        <translation>Stakes a lo largo del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capstan::StakingPage</name>
    <message>
        <source>Total Staked</source>
        <translation>Total en stake</translation>
    </message>
    <message>
        <source>Claimable rewards</source>
        <translation>Recompensas reclamables</translation>
    </message>
    <message>
        <source>Active Staking</source>
        <translation>Stakes activos</translation>
    </message>
    <message>
        <source>Unstaking</source>
        <translation>Retiradas del stake</translation>
    </message>
    <message>
        <source>My ANKR Staking</source>
        <translation>Mi staking de ANKR</translation>
    </message>
    <message>
        <source>Continue staking</source>
        <translation>Continuar con el stake</translation>
    </message>
    <message>
        <source>Stake ANKR</source>
        <translation>Hacer stake de ANKR</translation>
    </message>
    <message numerus="yes">
        <source>%n can be claimed</source>
        <translation>
            <numerusform>%n reclamable</numerusform>
            <numerusform>%n reclamables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unlocked · %2 locked</source>
        <comment>two amounts</comment>
        <translation>%1 desbloqueados · %2 bloqueados</translation>
    </message>
    <message>
        <source>Epoch ends in %1 (%2)</source>
        <comment>a span of time, when it is over</comment>
        <translation>La época termina en %1 (%2)</translation>
    </message>
    <message>
        <source>Epoch ends at block %1</source>
        <translation>La época termina en el bloque %1</translation>
    </message>
    <message>
        <source>Epoch %1 ends at block %2</source>
        <translation>La época %1 termina en el bloque %2</translation>
    </message>
    <message>
        <source>A stake with %1 was begun: its approval is done.</source>
        <translation>Se empezó un stake con %1: su aprobación está hecha.</translation>
    </message>
    <message>
        <source>%1 are approved for a stake with %2, and not staked yet.</source>
        <translation>%1 están aprobados para un stake con %2 y aún no están en stake.</translation>
    </message>
    <message>
        <source>The second step is missing: the tokens are still in the account.</source>
        <translation>Falta el segundo paso: los tokens siguen en la cuenta.</translation>
    </message>
    <message>
        <source>Claim all rewards, %1</source>
        <comment>an amount</comment>
        <translation>Reclamar todas las recompensas, %1</translation>
    </message>
</context>
<context>
    <name>capstan::StatusCommand</name>
    <message>
        <source>Shows what an account has staked, as the chain says it. Reads only.</source>
        <translation>Muestra lo que una cuenta tiene en stake, según la cadena. Solo lee.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>The account to show.</source>
        <translation>La cuenta que se muestra.</translation>
    </message>
    <message>
        <source>A network file; Ethereum without it.</source>
        <translation>Un archivo de red; sin él, Ethereum.</translation>
    </message>
    <message>
        <source>The node to ask, in place of those of the network file.</source>
        <translation>El nodo al que se consulta, en lugar de los del archivo de red.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Mostrar en JSON.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Argumento inesperado: «%1».</translation>
    </message>
    <message>
        <source>--%1 takes one value.</source>
        <translation>--%1 requiere un valor.</translation>
    </message>
    <message>
        <source>--address is missing.</source>
        <translation>Falta --address.</translation>
    </message>
</context>
<context>
    <name>capstan::StepBar</name>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fallido</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: pendiente</translation>
    </message>
</context>
<context>
    <name>capstan::StrengthBar</name>
    <message>
        <source>Several words that don&apos;t belong together are strong and easy to remember.</source>
        <translation>Varias palabras sin relación entre sí forman una contraseña maestra fuerte y fácil de recordar.</translation>
    </message>
</context>
<context>
    <name>capstan::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>capstan::TimelineModel</name>
    <message>
        <source>Node provider</source>
        <translation>Proveedor de nodos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Unstaking</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>capstan::TimelinePage</name>
    <message>
        <source>Nothing is staked, and nothing is on its way</source>
        <translation>No hay nada en stake ni en camino</translation>
    </message>
    <message>
        <source>Each stake stands here from its begin to the day that it unlocks, and each unstake to the day that it can be claimed.</source>
        <translation>Aquí aparece cada stake desde su inicio hasta el día en que se desbloquea, y cada retirada hasta el día en que se puede reclamar.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>The same in words, row by row</source>
        <translation>Lo mismo en palabras, fila por fila</translation>
    </message>
    <message>
        <source>Timeline as a table</source>
        <translation>Cronología en forma de tabla</translation>
    </message>
    <message>
        <source>The lines are epochs. Epoch %1 ends %2; what is further away is less exact.</source>
        <translation>Las líneas son épocas. Fin de la época %1: %2; lo más lejano es menos exacto.</translation>
    </message>
    <message>
        <source>The lines are epochs; now it is epoch %1. How long one takes is not known yet.</source>
        <translation>Las líneas son épocas; ahora es la época %1. Aún no se sabe cuánto dura una.</translation>
    </message>
    <message>
        <source>A file with what is still to come, for your calendar to open</source>
        <translation>Un archivo con lo que está por venir, para abrir con el calendario</translation>
    </message>
</context>
<context>
    <name>capstan::TimelineStrip</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>capstan::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing is staked, and nothing is on its way.</source>
        <translation>No hay nada en stake ni en camino.</translation>
    </message>
    <message>
        <source>One stake or unstake.</source>
        <translation>Un stake o una retirada.</translation>
    </message>
    <message numerus="yes">
        <source>%n stakes and unstakes. The arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n stake o retirada. Las teclas de flecha van de uno a otro.</numerusform>
            <numerusform>%n stakes y retiradas. Las teclas de flecha van de uno a otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a number, how many there are, one of them in words</comment>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>capstan::TopBar</name>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Forget the keys until the passphrase is entered again (Ctrl+L)</source>
        <translation>Olvidar las claves hasta que se introduzca de nuevo la contraseña maestra (Ctrl+L)</translation>
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
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Set the nonce and the gas limit by hand</source>
        <translation>Fijar a mano el nonce y el límite de gas</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Límite de gas</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1, fijado a mano</translation>
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
        <translation>Se desconoce a qué llaman estos datos. No confirmar lo que no se puede leer.</translation>
    </message>
    <message>
        <source>There is no data: nothing is called.</source>
        <translation>No hay datos: no se llama a nada.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>desconocida (%1)</translation>
    </message>
    <message>
        <source>Call %1 of %2</source>
        <translation>Llamada %1 de %2</translation>
    </message>
    <message>
        <source>ETH sent along</source>
        <translation>ETH adjunto</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Ocupa el lugar de</translation>
    </message>
    <message>
        <source>ETH with the network fee</source>
        <translation>ETH con la comisión de red</translation>
    </message>
    <message>
        <source>Worth its fee</source>
        <translation>Compensa su comisión</translation>
    </message>
    <message>
        <source>Leaves your stakes</source>
        <translation>Sale de los stakes</translation>
    </message>
    <message>
        <source>Becomes a stake</source>
        <translation>Pasa a ser un stake</translation>
    </message>
    <message>
        <source>The staking contract may take</source>
        <translation>El contrato de staking puede tomar</translation>
    </message>
    <message>
        <source>ANKR token</source>
        <translation>Token ANKR</translation>
    </message>
    <message>
        <source>ANKR Staking</source>
        <translation>Staking de ANKR</translation>
    </message>
    <message>
        <source>%1, a local chain (chain id %2)</source>
        <translation>%1, una cadena local (ID de cadena %2)</translation>
    </message>
    <message>
        <source>%1 (chain id %2)</source>
        <translation>%1 (ID de cadena %2)</translation>
    </message>
    <message>
        <source>To yourself</source>
        <translation>A la propia cuenta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Expected on block %1</source>
        <translation>Previsto en el bloque %1</translation>
    </message>
    <message>
        <source>Simulated on block %1</source>
        <translation>Simulado en el bloque %1</translation>
    </message>
    <message>
        <source>By what the contract said before. Your node can&apos;t say what the transaction does to your balances.</source>
        <translation>Según lo que dijo antes el contrato. El nodo no puede indicar qué efecto tiene la transacción en los saldos.</translation>
    </message>
    <message>
        <source>refused by the contract</source>
        <translation>rechazada por el contrato</translation>
    </message>
    <message>
        <source>no rewards paid out</source>
        <translation>sin pago de recompensas</translation>
    </message>
    <message>
        <source>nothing comes in or goes out</source>
        <translation>no entra ni sale nada</translation>
    </message>
    <message>
        <source>%1 (not simulated)</source>
        <translation>%1 (sin simular)</translation>
    </message>
    <message>
        <source>%1 rewards</source>
        <translation>%1 de recompensas</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>−%1, at most</source>
        <translation>−%1, como máximo</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>At most %1 wei</source>
        <translation>Como máximo %1 wei</translation>
    </message>
    <message>
        <source>while one ETH costs less than %1</source>
        <translation>mientras un ETH cueste menos de %1</translation>
    </message>
    <message>
        <source>%1; your rate: %2</source>
        <comment>a sentence, an amount</comment>
        <translation>%1; tipo introducido: %2</translation>
    </message>
    <message>
        <source>At that price the network fee, at its most, is as much as this brings.</source>
        <translation>A ese precio, la comisión de red, en su máximo, iguala lo que esto aporta.</translation>
    </message>
    <message>
        <source>Stake of epoch %1</source>
        <translation>Stake de la época %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>becomes this amount</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1 · locked until %2</source>
        <comment>an amount, a time</comment>
        <translation>%1 · bloqueado hasta el %2</translation>
    </message>
    <message>
        <source>nothing from now on</source>
        <translation>nada desde ahora</translation>
    </message>
    <message>
        <source>%1 · claimable %2</source>
        <translation>%1 · reclamable el %2</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionFees</name>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Expected / at most</source>
        <translation>Prevista / máxima</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Límite de gas</translation>
    </message>
    <message>
        <source>1.6 times what was estimated, so that it lasts when the contract&apos;s state moves before it is mined. Gas that is not used is not paid.</source>
        <translation>1,6 veces lo estimado, para que alcance si el estado del contrato cambia antes de que entre en un bloque. El gas que no se usa no se paga.</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Comisión de red</translation>
    </message>
    <message>
        <source>Max fee</source>
        <translation>Comisión máxima</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>%1 /</source>
        <translation>%1 /</translation>
    </message>
    <message>
        <source>At most %1 wei</source>
        <translation>Como máximo %1 wei</translation>
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
        <translation>Hash que se firma (Keccak-256)</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Copiar hash</translation>
    </message>
    <message>
        <source>Transaction before it is signed</source>
        <translation>Transacción antes de firmarse</translation>
    </message>
    <message>
        <source>Copy bytes</source>
        <translation>Copiar bytes</translation>
    </message>
</context>
<context>
    <name>capstan::TransactionRisks</name>
    <message>
        <source>OVERRIDE</source>
        <comment>typed to confirm in spite of a risk; one word in capital letters</comment>
        <translation>FORZAR</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>Código anterior</translation>
    </message>
    <message>
        <source>Copy address of the code before</source>
        <translation>Copiar la dirección del código anterior</translation>
    </message>
    <message>
        <source>Code now</source>
        <translation>Código actual</translation>
    </message>
    <message>
        <source>Copy address of the code now</source>
        <translation>Copiar la dirección del código actual</translation>
    </message>
    <message>
        <source>What to do: look for the upgrade in the project&apos;s own announcements, by a way you know and not by a link that was sent to you. If nothing is said of it there, reject. Accept it only if the code now is the one that was announced.</source>
        <translation>Qué hacer: buscar la actualización en los anuncios del propio proyecto, por una vía conocida y no por un enlace recibido. Si allí no se dice nada de ella, rechazar. Aceptarla solo si el código actual es el anunciado.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>Accept the new contract code</source>
        <translation>Aceptar el nuevo código del contrato</translation>
    </message>
    <message>
        <source>To confirm it in spite of that, type %1</source>
        <translation>Para confirmarla a pesar de ello, escribir %1</translation>
    </message>
</context>
<context>
    <name>capstan::TrayIcon</name>
    <message>
        <source>Open Capstan</source>
        <translation>Abrir Capstan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>After several wrong tries there is a wait: %1 s.</source>
        <translation>Tras varios intentos fallidos hay una espera: %1 s.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La contraseña maestra es incorrecta.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Introducir la contraseña maestra.</translation>
    </message>
    <message>
        <source>Opening the keys…</source>
        <translation>Abriendo las claves…</translation>
    </message>
    <message>
        <source>The keys stay locked.</source>
        <translation>Las claves siguen bloqueadas.</translation>
    </message>
</context>
<context>
    <name>capstan::UnsignedActions</name>
    <message>
        <source>Show unsigned transaction</source>
        <translation>Mostrar transacción sin firmar</translation>
    </message>
    <message>
        <source>This account is only watched, so that nothing can be signed here. See what an action would do, and copy it to where the key is.</source>
        <translation>Esta cuenta es de solo lectura, así que aquí no se puede firmar nada. Se puede ver qué haría una acción y copiarla allí donde esté la clave.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>opens what it would do</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Show unsigned transaction: %1</source>
        <translation>Mostrar transacción sin firmar: %1</translation>
    </message>
</context>
<context>
    <name>capstan::UnstakePage</name>
    <message>
        <source>Unstake ANKR</source>
        <translation>Retirar ANKR del stake</translation>
    </message>
    <message>
        <source>Unstake</source>
        <translation>Retirar del stake</translation>
    </message>
    <message>
        <source>Node Provider</source>
        <translation>Proveedor de nodos</translation>
    </message>
    <message>
        <source>Copy address of the node provider</source>
        <translation>Copiar la dirección del proveedor de nodos</translation>
    </message>
    <message>
        <source>This account has stakes from before the contract&apos;s upgrade.</source>
        <translation>Esta cuenta tiene stakes anteriores a la actualización del contrato.</translation>
    </message>
    <message>
        <source>The figures are what it will have after its upgrade, which its first transaction does by itself.</source>
        <translation>Las cifras son las que tendrá tras su actualización, que su primera transacción hace automáticamente.</translation>
    </message>
    <message>
        <source>Rewards paid out with it</source>
        <translation>Recompensas pagadas a la vez</translation>
    </message>
    <message>
        <source>Claimable from</source>
        <translation>Reclamable desde</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Stops earning</source>
        <translation>Deja de rendir</translation>
    </message>
    <message>
        <source>Network fee</source>
        <translation>Comisión de red</translation>
    </message>
    <message>
        <source>in ETH; shown before you confirm</source>
        <translation>en ETH; se muestra antes de confirmar</translation>
    </message>
    <message>
        <source>Timeline, in epochs</source>
        <translation>Cronología, en épocas</translation>
    </message>
    <message>
        <source>The stakes are still being read.</source>
        <translation>Los stakes aún se están leyendo.</translation>
    </message>
    <message>
        <source>What will happen is shown here as soon as the amount can be unstaked.</source>
        <translation>Lo que ocurrirá se muestra aquí en cuanto el importe se pueda retirar del stake.</translation>
    </message>
    <message>
        <source>Unlocked with %1: %2</source>
        <translation>Desbloqueado con %1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>≈ %1, at once</source>
        <translation>≈ %1, al momento</translation>
    </message>
    <message>
        <source>epoch %1 · block %2</source>
        <translation>época %1 · bloque %2</translation>
    </message>
    <message>
        <source>%1, at the end of epoch %2</source>
        <translation>%1, al final de la época %2</translation>
    </message>
    <message>
        <source>Oldest stake, epoch %1</source>
        <translation>Stake más antiguo, época %1</translation>
    </message>
    <message>
        <source>then epoch %1</source>
        <translation>luego época %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>becomes this amount</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>all %1 claimable</source>
        <translation>%1 reclamables en total</translation>
    </message>
    <message>
        <source>%1 claimable</source>
        <translation>%1 reclamables</translation>
    </message>
    <message>
        <source>%1 if you wait</source>
        <translation>%1 si se espera</translation>
    </message>
    <message>
        <source>Timeline: %1 claimable from epoch %2</source>
        <translation>Cronología: %1 reclamables desde la época %2</translation>
    </message>
</context>
<context>
    <name>capstan::UnstakingModel</name>
    <message>
        <source>Node provider</source>
        <translation>Proveedor de nodos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Claimable</source>
        <translation>Reclamable</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>epoch %1, block %2</source>
        <translation>época %1, bloque %2</translation>
    </message>
    <message>
        <source>epoch %1 to %2</source>
        <translation>épocas %1 a %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time left, epoch, date</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a span of time that is left</comment>
        <translation>%1 como máximo</translation>
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
        <translation>Retirado del stake</translation>
    </message>
    <message>
        <source>Nothing is on its way back</source>
        <translation>No hay nada en camino de vuelta</translation>
    </message>
    <message>
        <source>After an unstake the ANKR waits here, with the moment it can be claimed. A claim brings it into the account.</source>
        <translation>Tras una retirada del stake, los ANKR esperan aquí, con el momento en que se pueden reclamar. Una reclamación los lleva a la cuenta.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>A file with when it can be claimed, for your calendar to open</source>
        <translation>Un archivo con el momento en que se podrá reclamar, para abrir con el calendario</translation>
    </message>
</context>
<context>
    <name>capstan::UpcomingCard</name>
    <message>
        <source>any moment now</source>
        <translation>de un momento a otro</translation>
    </message>
    <message>
        <source>with epoch %1</source>
        <translation>con la época %1</translation>
    </message>
    <message>
        <source>with epoch %1, or up to %2</source>
        <translation>con la época %1, o hasta la %2</translation>
    </message>
    <message>
        <source>Claimable now</source>
        <translation>Reclamable ahora</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <comment>a time</comment>
        <translation>Termina: %1</translation>
    </message>
    <message>
        <source>Claimable %1</source>
        <comment>a time</comment>
        <translation>Reclamable: %1</translation>
    </message>
    <message>
        <source>Unlocks %1</source>
        <comment>a time</comment>
        <translation>Se desbloquea: %1</translation>
    </message>
    <message>
        <source>%1 at the earliest, %2 at the latest</source>
        <comment>two times</comment>
        <translation>%1 como pronto, %2 como tarde</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
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
        <translation>No hay nada bloqueado ni en camino.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A continuación</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens My ANKR Staking</source>
        <translation>Abre «Mi staking de ANKR»</translation>
    </message>
</context>
<context>
    <name>capstan::WatchDialog</name>
    <message>
        <source>Watch an address</source>
        <translation>Observar una dirección</translation>
    </message>
    <message>
        <source>Shows the stakes of any address. Without its key nothing can be signed: every action is shown, and disabled.</source>
        <translation>Muestra los stakes de cualquier dirección. Sin su clave no se puede firmar nada: cada acción se muestra, pero desactivada.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Introducir una dirección.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Poner un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>This address is among your accounts already.</source>
        <translation>Esta dirección ya está en la lista de cuentas.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
</context>
<context>
    <name>capstan::WeakenDialog</name>
    <message>
        <source>Protect the keys less</source>
        <translation>Proteger menos las claves</translation>
    </message>
    <message>
        <source>This makes it easier for somebody else at this computer to sign. Only who knows the passphrase may choose it.</source>
        <translation>Esto hace más fácil que otra persona firme en este equipo. Solo puede elegirlo quien sabe la contraseña maestra.</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>Cambiar ajuste</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Introducir la contraseña maestra.</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Comprobando la contraseña maestra…</translation>
    </message>
    <message>
        <source>The setting stays as it was.</source>
        <translation>El ajuste queda como estaba.</translation>
    </message>
</context>
<context>
    <name>capstan::WelcomePage</name>
    <message>
        <source>See your stakes, unstake, claim</source>
        <translation>Ver los stakes, retirar, reclamar</translation>
    </message>
    <message>
        <source>Capstan shows what an account has staked with each node provider, when every stake unlocks, and what an unstake will do before you sign it.</source>
        <translation>Capstan muestra lo que una cuenta tiene en stake con cada proveedor de nodos, cuándo se desbloquea cada stake y qué hará una retirada antes de firmarla.</translation>
    </message>
    <message>
        <source>Your key stays here</source>
        <translation>La clave se queda aquí</translation>
    </message>
    <message>
        <source>It is encrypted under your passphrase and kept in this system&apos;s keychain. Transactions are signed on this computer, after you have seen what they do.</source>
        <translation>Se cifra con la contraseña maestra y se guarda en el llavero de este sistema. Las transacciones se firman en este equipo, después de ver qué hacen.</translation>
    </message>
    <message>
        <source>Have a little ETH ready</source>
        <translation>Tener a mano un poco de ETH</translation>
    </message>
    <message>
        <source>The network takes its fee in ETH, also for unstaking and claiming ANKR.</source>
        <translation>La red cobra su comisión en ETH, también por retirar del stake y reclamar ANKR.</translation>
    </message>
    <message>
        <source>Unstaking takes time</source>
        <translation>Retirar del stake lleva tiempo</translation>
    </message>
    <message>
        <source>A stake is locked at first; after it is unstaked it waits once more. Each page shows the dates that hold for you.</source>
        <translation>Un stake está bloqueado al principio; después de retirarlo, hay otra espera. Cada página muestra las fechas que corresponden.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Import account</source>
        <translation>Importar cuenta</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Observar una dirección</translation>
    </message>
    <message>
        <source>Try it on the demo network</source>
        <translation>Probar en la red de demostración</translation>
    </message>
    <message>
        <source>A recovery phrase, a private key or a keystore file can be imported. Only looking? An address can be watched without any key.</source>
        <translation>Se puede importar una frase de recuperación, una clave privada o un archivo keystore. ¿Solo mirar? Una dirección se puede observar sin ninguna clave.</translation>
    </message>
    <message>
        <source>What Capstan sends to whom</source>
        <translation>Qué envía Capstan y a quién</translation>
    </message>
    <message>
        <source>A proxy, or a node of your own, can be chosen under Settings before you begin.</source>
        <translation>Antes de empezar se puede elegir en «Ajustes» un proxy o un nodo propio.</translation>
    </message>
    <message>
        <source>This is the demo network.</source>
        <translation>Esta es la red de demostración.</translation>
    </message>
    <message>
        <source>A chain on this computer: nothing on it is worth anything. Create an account, or watch one of the chain&apos;s, and go through every step.</source>
        <translation>Una cadena en este equipo: nada en ella tiene valor. Crear una cuenta, u observar una de las de la cadena, y probar cada paso.</translation>
    </message>
    <message>
        <source>The demo network is a chain on this computer, with sample stakes that are worth nothing.</source>
        <translation>La red de demostración es una cadena en este equipo, con stakes de ejemplo que no valen nada.</translation>
    </message>
    <message>
        <source>It comes with Capstan&apos;s source code, not with its packages. There, run scripts/demo: it builds Capstan, starts the chain (with anvil and Node.js, which it fetches where they are missing) and opens this window on it, with an account that has stakes to unstake and to claim. What you see here is the real network, and stays untouched by it.</source>
        <translation>Viene con el código fuente de Capstan, no con sus paquetes. Allí, ejecutar scripts/demo: compila Capstan, inicia la cadena (con anvil y Node.js, que descarga si faltan) y abre en ella esta ventana, con una cuenta que tiene stakes para retirar y para reclamar. Lo que se ve aquí es la red real, que no se ve afectada.</translation>
    </message>
</context>
</TS>
