<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Rendezvous cannot start, because its configuration cannot be read. Correct the file and start again.</source>
        <translation>Rendezvous kann nicht starten, weil seine Konfiguration nicht lesbar ist. Korrigieren Sie die Datei und starten Sie erneut.</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for its next viewer</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Lost since %1</source>
        <comment>time of day or date and time</comment>
        <translation>Verloren seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) wait in this room, but its device has not come yet.</source>
        <translation>
            <numerusform>%n Zuschauer wartet in diesem Raum, aber sein Gerät ist noch nicht da.</numerusform>
            <numerusform>%n Zuschauer warten in diesem Raum, aber sein Gerät ist noch nicht da.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device has come to this room yet.</source>
        <translation>In diesen Raum ist noch kein Gerät gekommen.</translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and is ready for the next one.</source>
        <translation>
            <numerusform>Das Gerät bedient %n Zuschauer und ist für den nächsten bereit.</numerusform>
            <numerusform>Das Gerät bedient %n Zuschauer und ist für den nächsten bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device is here and ready for its first viewer.</source>
        <translation>Das Gerät ist da und für den ersten Zuschauer bereit.</translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and has not opened its next waiting link yet.</source>
        <translation>
            <numerusform>Das Gerät bedient %n Zuschauer und hat seine nächste Warteverbindung noch nicht geöffnet.</numerusform>
            <numerusform>Das Gerät bedient %n Zuschauer und hat seine nächste Warteverbindung noch nicht geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device was here and is gone. It comes back by itself once its power and its network are back.</source>
        <translation>Das Gerät war da und ist verschwunden. Es kommt von selbst wieder, sobald Strom und Netzwerk wieder da sind.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>viewers with a session, viewers that wait</comment>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) with a session</source>
        <translation>
            <numerusform>%n Zuschauer mit Sitzung</numerusform>
            <numerusform>%n Zuschauer mit Sitzung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>viewers with a session, viewers that wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>viewers</comment>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>a room</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Allowed by name</source>
        <comment>a room</comment>
        <translation>Namentlich zugelassen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>a room</comment>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Nobody may join this room.</source>
        <translation>Niemand darf diesem Raum beitreten.</translation>
    </message>
    <message>
        <source>This room is on the list of allowed rooms.</source>
        <translation>Dieser Raum steht auf der Liste der zugelassenen Räume.</translation>
    </message>
    <message>
        <source>This room may be joined because no list of allowed rooms is in force.</source>
        <translation>Diesem Raum darf beigetreten werden, weil keine Liste der zugelassenen Räume gilt.</translation>
    </message>
    <message>
        <source>Type the name of a room.</source>
        <translation>Geben Sie den Namen eines Raums ein.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>This name has a character that is not allowed in names.</source>
        <translation>Dieser Name enthält ein Zeichen, das in Namen nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>A name must not begin or end with a blank.</source>
        <translation>Ein Name darf nicht mit einem Leerzeichen beginnen oder enden.</translation>
    </message>
</context>
<context>
    <name>EventField</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Letzte Adresse</translation>
    </message>
    <message>
        <source>Malformed requests</source>
        <translation>Fehlerhafte Anfragen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>Rate-limited requests</source>
        <translation>Ratenbegrenzte Anfragen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Server part</source>
        <translation>Serverteil</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Unterdrückt</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Viewer</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a message, noun</comment>
        <translation>Beitritt</translation>
    </message>
    <message>
        <source>Waiting for a device</source>
        <translation>Wartet auf ein Gerät</translation>
    </message>
    <message>
        <source>Admitted</source>
        <comment>the viewer's join was accepted</comment>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>the viewer's join was not accepted</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN-Server</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>TURN-Server</translation>
    </message>
    <message>
        <source>Viewer announced</source>
        <translation>Zuschauer angekündigt</translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>a message, noun</comment>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a message, noun</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>an ICE candidate</comment>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>a message, noun</comment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>a message, noun</comment>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Connection report</source>
        <translation>Verbindungsbericht</translation>
    </message>
    <message>
        <source>Viewer removed</source>
        <translation>Zuschauer entfernt</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Gerät verloren</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>has gone away</comment>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>Nicht weitergeleitet</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>message, its size, its details</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>message, its details</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ms, %2: %3</source>
        <comment>time, party, message</comment>
        <translation>%1 ms, %2: %3</translation>
    </message>
    <message>
        <source>%1 ms, %2 to %3: %4</source>
        <comment>time, sender, receiver, message</comment>
        <translation>%1 ms, %2 an %3: %4</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds since the first message, heads a column</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 s pause</source>
        <comment>seconds</comment>
        <translation>%1 s Pause</translation>
    </message>
    <message>
        <source>%1 min pause</source>
        <comment>minutes</comment>
        <translation>%1 min Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left out</source>
        <translation>
            <numerusform>%n Nachricht ausgelassen</numerusform>
            <numerusform>%n Nachrichten ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>joined again</source>
        <translation>erneut beigetreten</translation>
    </message>
    <message>
        <source>joined from a newer connection</source>
        <translation>über eine neuere Verbindung beigetreten</translation>
    </message>
    <message>
        <source>silent for too long</source>
        <translation>zu lange stumm</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>did not join in time</source>
        <translation>nicht rechtzeitig beigetreten</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>nicht geantwortet</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>kein Gerät</translation>
    </message>
    <message>
        <source>no device came</source>
        <translation>kein Gerät gekommen</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>Warteschlange voll</translation>
    </message>
    <message>
        <source>places are kept for devices</source>
        <translation>Plätze sind für Geräte reserviert</translation>
    </message>
    <message>
        <source>room not allowed</source>
        <translation>Raum nicht zugelassen</translation>
    </message>
    <message>
        <source>room no longer allowed</source>
        <translation>Raum nicht mehr zugelassen</translation>
    </message>
    <message>
        <source>another device has this room</source>
        <translation>ein anderes Gerät hat diesen Raum</translation>
    </message>
    <message>
        <source>the device does not have the stream</source>
        <translation>das Gerät hat den Stream nicht</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>der Server ist voll</translation>
    </message>
    <message>
        <source>viewers are paused</source>
        <translation>Zuschauer sind pausiert</translation>
    </message>
    <message>
        <source>disconnected by the operator</source>
        <translation>vom Betreiber getrennt</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>token missing</source>
        <translation>Token fehlt</translation>
    </message>
    <message>
        <source>token malformed</source>
        <translation>Token fehlerhaft</translation>
    </message>
    <message>
        <source>token unknown</source>
        <translation>Token unbekannt</translation>
    </message>
    <message>
        <source>token wrong kind</source>
        <translation>Token von falscher Art</translation>
    </message>
    <message>
        <source>token wrong room</source>
        <translation>Token für anderen Raum</translation>
    </message>
    <message>
        <source>token wrong stream</source>
        <translation>Token für anderen Stream</translation>
    </message>
    <message>
        <source>token not valid yet</source>
        <translation>Token noch nicht gültig</translation>
    </message>
    <message>
        <source>token bound to another client</source>
        <translation>Token an anderen Client gebunden</translation>
    </message>
    <message>
        <source>too many connections from one address</source>
        <translation>zu viele Verbindungen von einer Adresse</translation>
    </message>
    <message>
        <source>too many malformed messages</source>
        <translation>zu viele fehlerhafte Nachrichten</translation>
    </message>
    <message>
        <source>too many messages</source>
        <translation>zu viele Nachrichten</translation>
    </message>
    <message>
        <source>too many unused handshakes</source>
        <translation>zu viele ungenutzte Handshakes</translation>
    </message>
    <message>
        <source>the message is too large</source>
        <translation>die Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>the peer does not read what it is sent</source>
        <translation>die Gegenseite liest nicht, was ihr gesendet wird</translation>
    </message>
    <message>
        <source>the peer stopped polling</source>
        <translation>die Gegenseite fragt nicht mehr ab (Polling)</translation>
    </message>
    <message>
        <source>the page was left</source>
        <translation>die Seite wurde verlassen</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>die Verbindung endete</translation>
    </message>
    <message>
        <source>the connection was ended</source>
        <translation>die Verbindung wurde beendet</translation>
    </message>
    <message>
        <source>a binary message</source>
        <translation>eine binäre Nachricht</translation>
    </message>
    <message>
        <source>a broken polling body</source>
        <translation>ein defekter Polling-Inhalt</translation>
    </message>
    <message>
        <source>a frame that is not masked</source>
        <translation>ein nicht maskierter Frame</translation>
    </message>
    <message>
        <source>a frame before the upgrade was answered</source>
        <translation>ein Frame vor der Antwort auf das Upgrade</translation>
    </message>
    <message>
        <source>a malformed upgrade</source>
        <translation>ein fehlerhaftes Upgrade</translation>
    </message>
    <message>
        <source>a malformed field</source>
        <translation>ein fehlerhaftes Feld</translation>
    </message>
    <message>
        <source>a transport that was not offered</source>
        <translation>ein nicht angebotener Transport</translation>
    </message>
    <message>
        <source>another revision of Socket.IO</source>
        <translation>eine andere Revision von Socket.IO</translation>
    </message>
    <message>
        <source>a poll takes GET and POST</source>
        <translation>Polling nimmt nur GET und POST an</translation>
    </message>
    <message>
        <source>no upgrade on a WebSocket path</source>
        <translation>kein Upgrade auf einem WebSocket-Pfad</translation>
    </message>
    <message>
        <source>there is no WebSocket at this path</source>
        <translation>unter diesem Pfad gibt es keinen WebSocket</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>keine solche Seite</translation>
    </message>
    <message>
        <source>no such transport</source>
        <translation>kein solcher Transport</translation>
    </message>
    <message>
        <source>no request came</source>
        <translation>keine Anfrage gekommen</translation>
    </message>
    <message>
        <source>not an HTTP request</source>
        <translation>keine HTTP-Anfrage</translation>
    </message>
    <message>
        <source>the request line is malformed</source>
        <translation>die Anfragezeile ist fehlerhaft</translation>
    </message>
    <message>
        <source>the head is too large</source>
        <translation>der Kopf ist zu groß</translation>
    </message>
    <message>
        <source>the body is too large</source>
        <translation>der Rumpf ist zu groß</translation>
    </message>
    <message>
        <source>the page cannot be read</source>
        <translation>die Seite kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the request is too slow</source>
        <translation>die Anfrage ist zu langsam</translation>
    </message>
    <message>
        <source>too many fields</source>
        <translation>zu viele Felder</translation>
    </message>
    <message>
        <source>the origin is not allowed</source>
        <translation>der Origin ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the Host is neither a name nor an address</source>
        <translation>der Host ist weder ein Name noch eine Adresse</translation>
    </message>
    <message>
        <source>the last places are for devices</source>
        <translation>die letzten Plätze sind für Geräte</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>der TLS-Handshake ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the transport id is unknown, used or too old</source>
        <translation>die Transport-ID ist unbekannt, benutzt oder zu alt</translation>
    </message>
    <message>
        <source>the upgrade came to nothing</source>
        <translation>das Upgrade kam nicht zustande</translation>
    </message>
    <message>
        <source>port, bindAddress and secure change at the next start</source>
        <translation>port, bindAddress und secure ändern sich beim nächsten Start</translation>
    </message>
    <message>
        <source>not a folder that can be read</source>
        <translation>kein lesbarer Ordner</translation>
    </message>
    <message>
        <source>not an IP address</source>
        <translation>keine IP-Adresse</translation>
    </message>
    <message>
        <source>the message is not well-formed</source>
        <translation>die Nachricht ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>the message is nested too deeply</source>
        <translation>die Nachricht ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the message is not UTF-8 text</source>
        <translation>die Nachricht ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>the message is not of the expected form</source>
        <translation>die Nachricht hat nicht die erwartete Form</translation>
    </message>
    <message>
        <source>the message is of a kind that is not passed on</source>
        <translation>Nachrichten dieser Art werden nicht weitergeleitet</translation>
    </message>
    <message>
        <source>the device would misread the message</source>
        <translation>das Gerät würde die Nachricht falsch verstehen</translation>
    </message>
    <message>
        <source>signaling</source>
        <translation>Signalisierung</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>STUN</source>
        <translation>STUN</translation>
    </message>
    <message>
        <source>this address may not administer</source>
        <translation>diese Adresse darf nicht administrieren</translation>
    </message>
    <message>
        <source>requests through a proxy may not administer</source>
        <translation>Anfragen über einen Proxy dürfen nicht administrieren</translation>
    </message>
    <message>
        <source>the Host header is missing</source>
        <translation>der Host-Header fehlt</translation>
    </message>
    <message>
        <source>the Host header is repeated</source>
        <translation>der Host-Header ist mehrfach vorhanden</translation>
    </message>
    <message>
        <source>the Host header names another server</source>
        <translation>der Host-Header nennt einen anderen Server</translation>
    </message>
    <message>
        <source>the request method is not allowed</source>
        <translation>die Anfragemethode ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the request came from another site</source>
        <translation>die Anfrage kam von einer anderen Website</translation>
    </message>
    <message>
        <source>the Origin header names another site</source>
        <translation>der Origin-Header nennt eine andere Website</translation>
    </message>
    <message>
        <source>the Referer header names another site</source>
        <translation>der Referer-Header nennt eine andere Website</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Connected (not reported)</source>
        <translation>Verbunden (nicht gemeldet)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, reason of the end</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>%1, encrypted (TLS)</source>
        <comment>WebSocket or Polling</comment>
        <translation>%1, verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <comment>WebSocket or Polling</comment>
        <translation>%1, unverschlüsselt</translation>
    </message>
    <message>
        <source>RTP</source>
        <translation>RTP</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>candidate types of the viewer and of the device</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n host</source>
        <comment>candidates that are plain addresses</comment>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden (mDNS)</source>
        <comment>host candidates</comment>
        <translation>
            <numerusform>davon %n verborgen (mDNS)</numerusform>
            <numerusform>davon %n verborgen (mDNS)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n srflx</source>
        <comment>candidates seen by a STUN server</comment>
        <translation>
            <numerusform>%n srflx</numerusform>
            <numerusform>%n srflx</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prflx</source>
        <comment>candidates seen by the peer</comment>
        <translation>
            <numerusform>%n prflx</numerusform>
            <numerusform>%n prflx</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay</source>
        <comment>candidates on a TURN server</comment>
        <translation>
            <numerusform>%n relay</numerusform>
            <numerusform>%n relay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over TCP</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>%n über TCP</numerusform>
            <numerusform>%n über TCP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with IPv6</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>%n mit IPv6</numerusform>
            <numerusform>%n mit IPv6</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>candidates</comment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Viewer: %1
Device: %2</source>
        <comment>candidates of both sides</comment>
        <translation>Zuschauer: %1
Gerät: %2</translation>
    </message>
</context>
<context>
    <name>SessionReading</name>
    <message>
        <source>The viewer has answered. Neither side has named an address where it can be reached yet.</source>
        <translation>Der Zuschauer hat geantwortet. Noch hat keine Seite eine Adresse genannt, unter der sie erreichbar ist.</translation>
    </message>
    <message>
        <source>The viewer has answered, but has not yet named an address where it can be reached.</source>
        <translation>Der Zuschauer hat geantwortet, aber noch keine Adresse genannt, unter der er erreichbar ist.</translation>
    </message>
    <message>
        <source>The viewer has answered. The device has not yet named an address where it can be reached.</source>
        <translation>Der Zuschauer hat geantwortet. Das Gerät hat noch keine Adresse genannt, unter der es erreichbar ist.</translation>
    </message>
    <message>
        <source>The viewer has stayed long enough to suppose that it sees the stream. Its page does not report on the connection, so the server cannot know.</source>
        <translation>Der Zuschauer ist lange genug geblieben, dass er den Stream vermutlich sieht. Seine Seite berichtet nicht über die Verbindung, der Server kann es also nicht wissen.</translation>
    </message>
    <message>
        <source>The viewer is connected to the device; its page has said so.</source>
        <translation>Der Zuschauer ist mit dem Gerät verbunden; seine Seite hat es gemeldet.</translation>
    </message>
    <message>
        <source>The viewer is connected to the device; its page has said so. Path: %1.</source>
        <translation>Der Zuschauer ist mit dem Gerät verbunden; seine Seite hat es gemeldet. Pfad: %1.</translation>
    </message>
    <message>
        <source>The viewer named no address at all: its browser or network may forbid WebRTC.</source>
        <translation>Der Zuschauer hat gar keine Adresse genannt: Sein Browser oder sein Netzwerk verbietet möglicherweise WebRTC.</translation>
    </message>
    <message>
        <source>The device named no address at all: check its network.</source>
        <translation>Das Gerät hat gar keine Adresse genannt: Prüfen Sie sein Netzwerk.</translation>
    </message>
    <message>
        <source>Neither side had a relayed path. A TURN server helps where firewalls forbid direct ones.</source>
        <translation>Keine Seite hatte einen Relay-Pfad. Ein TURN-Server hilft, wo Firewalls direkte Pfade verbieten.</translation>
    </message>
    <message>
        <source>A relayed path was there, but it did not work either: test the TURN server.</source>
        <translation>Ein Relay-Pfad war vorhanden, funktionierte aber auch nicht: Testen Sie den TURN-Server.</translation>
    </message>
    <message>
        <source>Viewer and device tried to reach each other and could not.</source>
        <translation>Zuschauer und Gerät haben vergeblich versucht, einander zu erreichen.</translation>
    </message>
    <message>
        <source>The session is over. The viewer was connected to the device.</source>
        <translation>Die Sitzung ist beendet. Der Zuschauer war mit dem Gerät verbunden.</translation>
    </message>
    <message>
        <source>The session is over. Viewer and device did not reach each other.</source>
        <translation>Die Sitzung ist beendet. Zuschauer und Gerät haben einander nicht erreicht.</translation>
    </message>
    <message>
        <source>The session ended before the viewer had answered an offer.</source>
        <translation>Die Sitzung endete, bevor der Zuschauer ein Angebot beantwortet hatte.</translation>
    </message>
    <message>
        <source>No device was there for the viewer in time.</source>
        <translation>Für den Zuschauer war nicht rechtzeitig ein Gerät da.</translation>
    </message>
    <message>
        <source>The device does not have the stream that the viewer asked for.</source>
        <translation>Das Gerät hat den Stream nicht, den der Zuschauer angefordert hat.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>The viewer waits in the room until a device is ready for it.</source>
        <translation>Der Zuschauer wartet im Raum, bis ein Gerät für ihn bereit ist.</translation>
    </message>
    <message>
        <source>The device has been told of the viewer; it has not made its offer yet.</source>
        <translation>Dem Gerät wurde der Zuschauer gemeldet; es hat noch kein Angebot gemacht.</translation>
    </message>
    <message>
        <source>The device has made its offer; the viewer has not answered yet.</source>
        <translation>Das Gerät hat sein Angebot gemacht; der Zuschauer hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Both sides have named addresses and are trying to reach each other.</source>
        <translation>Beide Seiten haben Adressen genannt und versuchen, einander zu erreichen.</translation>
    </message>
    <message>
        <source>The device has lost its connection to the server; what it already sends may go on.</source>
        <translation>Das Gerät hat die Verbindung zum Server verloren; was es bereits sendet, läuft möglicherweise weiter.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AboutBox</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>The signaling server through which cameras and browsers meet (WebRTC).</source>
        <translation>Der Signalisierungsserver, über den Kameras und Browser zusammenfinden (WebRTC).</translation>
    </message>
    <message>
        <source>Version %1
Built with Qt %2, running with Qt %3
%4</source>
        <extracomment>%1: version of the program, %2: Qt it was built with, %3: Qt it runs with, %4: operating system</extracomment>
        <translation>Version %1
Erstellt mit Qt %2, läuft mit Qt %3
%4</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>%1 is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>%1 ist freie Software: Sie dürfen sie unter den Bedingungen der GNU General Public License, Version 3 oder neuer (GPL-3.0-or-later), nutzen, weitergeben und verändern. Sie wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>It is built from these free parts:</source>
        <translation>Sie besteht aus diesen freien Teilen:</translation>
    </message>
    <message>
        <source>Qt 6 (Core, Network, GUI, Widgets, SVG, WebSockets), The Qt Company and others: LGPL-3.0 or GPL</source>
        <translation>Qt 6 (Core, Network, GUI, Widgets, SVG, WebSockets), The Qt Company und andere: LGPL-3.0 oder GPL</translation>
    </message>
    <message>
        <source>Qt Charts and Qt HTTP Server, The Qt Company: GPL-3.0</source>
        <translation>Qt Charts und Qt HTTP Server, The Qt Company: GPL-3.0</translation>
    </message>
    <message>
        <source>libqrencode, Kentaro Fukuchi: LGPL-2.1-or-later</source>
        <translation>libqrencode, Kentaro Fukuchi: LGPL-2.1-or-later</translation>
    </message>
    <message>
        <source>OpenSSL, where TLS is used, The OpenSSL Project: Apache-2.0</source>
        <translation>OpenSSL, wo TLS verwendet wird, The OpenSSL Project: Apache-2.0</translation>
    </message>
    <message>
        <source>QR Code is a registered trademark of DENSO WAVE INCORPORATED.</source>
        <translation>QR Code ist eine eingetragene Marke von DENSO WAVE INCORPORATED.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AccessPage</name>
    <message>
        <source>A room's name may not be that long, nor contain such characters.</source>
        <translation>Der Name eines Raums darf nicht so lang sein und keine solchen Zeichen enthalten.</translation>
    </message>
    <message>
        <source>Who may watch</source>
        <translation>Wer zuschauen darf</translation>
    </message>
    <message>
        <source>A device and its viewers meet in a room, which the device names.</source>
        <translation>Ein Gerät und seine Zuschauer treffen sich in einem Raum, dessen Namen das Gerät vorgibt.</translation>
    </message>
    <message>
        <source>Viewers need a &amp;token</source>
        <translation>Zuschauer brauchen ein &amp;Token</translation>
    </message>
    <message>
        <source>&amp;Room of the first device:</source>
        <translation>&amp;Raum des ersten Geräts:</translation>
    </message>
    <message>
        <source>&amp;Only this room may be used</source>
        <translation>N&amp;ur dieser Raum darf verwendet werden</translation>
    </message>
    <message>
        <source>Without tokens, whoever knows the name of a room can watch. You issue tokens on the Tokens page; each admits one viewer.</source>
        <translation>Ohne Tokens kann jeder zuschauen, der den Namen eines Raums kennt. Tokens stellen Sie auf der Seite „Tokens“ aus; jedes lässt einen Zuschauer ein.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nichts erfordert Ihre Aufmerksamkeit.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertWording</name>
    <message>
        <source>The server could not start. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Der Server konnte nicht starten. %1</translation>
    </message>
    <message>
        <source>A part of the server does not work. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Ein Teil des Servers funktioniert nicht. %1</translation>
    </message>
    <message>
        <source>A change of the settings has no effect yet. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Eine Änderung der Einstellungen ist noch nicht wirksam. %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired: browsers refuse to open the page. Install a new one.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen: Browser weigern sich, die Seite zu öffnen. Installieren Sie ein neues.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires today. Browsers will refuse the page then. Install a new one.</source>
        <translation>Das Zertifikat von %1 läuft heute ab. Danach lehnen Browser die Seite ab. Installieren Sie ein neues.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expires in %n day(s). Browsers will refuse the page then. Install a new one in time.</source>
        <translation>
            <numerusform>Das Zertifikat von %1 läuft in %n Tag ab. Danach lehnen Browser die Seite ab. Installieren Sie rechtzeitig ein neues.</numerusform>
            <numerusform>Das Zertifikat von %1 läuft in %n Tagen ab. Danach lehnen Browser die Seite ab. Installieren Sie rechtzeitig ein neues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody on the internet who guesses a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.</source>
        <translation>Jeder im Internet, der einen Raum errät, kann zuschauen: Tokens sind ausgeschaltet. Schalten Sie sie ein, damit nur hineinkommt, wer einen Link von Ihnen hat.</translation>
    </message>
    <message>
        <source>Anybody on this network who knows a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.</source>
        <translation>Jeder in diesem Netzwerk, der einen Raum kennt, kann zuschauen: Tokens sind ausgeschaltet. Schalten Sie sie ein, damit nur hineinkommt, wer einen Link von Ihnen hat.</translation>
    </message>
    <message>
        <source>The server is public, but its pages are not encrypted: links with tokens can be read on the way, and browsers do not give such pages a camera or microphone. Turn TLS on.</source>
        <translation>Der Server ist öffentlich, aber seine Seiten sind nicht verschlüsselt: Links mit Tokens können unterwegs mitgelesen werden, und Browser geben solchen Seiten weder Kamera noch Mikrofon frei. Schalten Sie TLS ein.</translation>
    </message>
    <message>
        <source>Every device that finds this server can open a room of its own on it. List the rooms that may be used.</source>
        <translation>Jedes Gerät, das diesen Server findet, kann darauf einen eigenen Raum öffnen. Legen Sie fest, welche Räume verwendet werden dürfen.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: connections that depend on it will fail. Test it, correct it, or take it off the list.</source>
        <translation>%1 antwortet nicht wie erwartet: Verbindungen, die darauf angewiesen sind, schlagen fehl. Testen und korrigieren Sie den Eintrag oder nehmen Sie ihn von der Liste.</translation>
    </message>
    <message>
        <source>Devices cannot use %1: they know “stun:” and “turn:” with a port only. Write it so, or list a second server for them.</source>
        <translation>Geräte können %1 nicht verwenden: Sie kennen nur „stun:“ und „turn:“ mit Port. Schreiben Sie die URL so oder tragen Sie einen zweiten Server für die Geräte ein.</translation>
    </message>
    <message>
        <source>%1 is not an address of a STUN or TURN server. Browsers refuse the whole list because of it, so nobody can connect. Correct it.</source>
        <translation>%1 ist keine Adresse eines STUN- oder TURN-Servers. Browser lehnen deshalb die ganze Liste ab, sodass sich niemand verbinden kann. Korrigieren Sie die Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n more connection(s) are allowed. Newcomers will be turned away then. Raise the limit if the machine can take more.</source>
        <translation>
            <numerusform>Nur noch %n weitere Verbindung ist erlaubt. Danach werden Neuankömmlinge abgewiesen. Erhöhen Sie die Grenze, wenn der Computer mehr verkraftet.</numerusform>
            <numerusform>Nur noch %n weitere Verbindungen sind erlaubt. Danach werden Neuankömmlinge abgewiesen. Erhöhen Sie die Grenze, wenn der Computer mehr verkraftet.</numerusform>
        </translation>
    </message>
    <message>
        <source>New viewers are paused: whoever comes now is turned away. Sessions that run go on.</source>
        <translation>Neue Zuschauer sind pausiert: Wer jetzt kommt, wird abgewiesen. Laufende Sitzungen gehen weiter.</translation>
    </message>
    <message>
        <source>Let viewers in</source>
        <translation>Zuschauer einlassen</translation>
    </message>
    <message>
        <source>Test or edit it</source>
        <translation>Testen oder bearbeiten</translation>
    </message>
    <message>
        <source>Turn tokens on</source>
        <translation>Tokens einschalten</translation>
    </message>
    <message>
        <source>Set up TLS</source>
        <translation>TLS einrichten</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Räume auflisten</translation>
    </message>
    <message>
        <source>Set an admin key</source>
        <translation>Admin-Schlüssel einrichten</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>Einstellung öffnen</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>how grave an alert is</comment>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>how grave an alert is</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how grave an alert is</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The admin port is open to other computers without a key: whoever reaches it could control this server. Set an admin key, or allow 127.0.0.1 only.</source>
        <translation>Der Admin-Port ist ohne Schlüssel für andere Computer offen: Wer ihn erreicht, könnte diesen Server steuern. Richten Sie einen Admin-Schlüssel ein oder lassen Sie nur 127.0.0.1 zu.</translation>
    </message>
    <message>
        <source>Nothing can be saved in %1 (%2): tokens can be neither issued nor used until there is room and access. Sessions that run go on.</source>
        <extracomment>%1: folder, %2: what the system said</extracomment>
        <translation>In %1 kann nichts gespeichert werden (%2): Token können weder ausgestellt noch verwendet werden, bis Platz und Zugriff da sind. Laufende Sitzungen gehen weiter.</translation></message>
</context>
<context>
    <name>rdv::ui::AllowedRoomsDialog</name>
    <message>
        <source>Allowed rooms</source>
        <translation>Zugelassene Räume</translation>
    </message>
    <message>
        <source>&amp;Rooms on the list:</source>
        <translation>&amp;Räume auf der Liste:</translation>
    </message>
    <message>
        <source>&amp;Name of a room to allow:</source>
        <translation>&amp;Name des Raums, der zugelassen werden soll:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Whether the list is in force</source>
        <translation>Ob die Liste gilt</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>Was an dem Namen nicht stimmt</translation>
    </message>
    <message>
        <source>The server is stopped. Its list can be changed while it runs.</source>
        <translation>Der Server ist gestoppt. Seine Liste lässt sich ändern, während er läuft.</translation>
    </message>
    <message>
        <source>The list is empty and not in force: every room is admitted. The first room that is added turns it on, and from then on only listed rooms are admitted.</source>
        <translation>Die Liste ist leer und gilt nicht: Jeder Raum wird zugelassen. Mit dem ersten hinzugefügten Raum tritt sie in Kraft; von da an werden nur Räume auf der Liste zugelassen.</translation>
    </message>
    <message>
        <source>The list is in force and empty: no room is admitted until one is added.</source>
        <translation>Die Liste gilt und ist leer: Kein Raum wird zugelassen, bis einer hinzugefügt wird.</translation>
    </message>
    <message>
        <source>The list is in force: only these rooms are admitted.</source>
        <translation>Die Liste gilt: Nur diese Räume werden zugelassen.</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>%1 von der Liste entfernen?</translation>
    </message>
    <message>
        <source>The room is blocked: who waits in it is turned away and nobody can join it until it is added again. Sessions that run go on.</source>
        <translation>Der Raum wird gesperrt: Wer darin wartet, wird abgewiesen, und niemand kann ihm beitreten, bis er wieder hinzugefügt wird. Laufende Sitzungen gehen weiter.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The list was not changed for %1.</source>
        <translation>Die Liste wurde für %1 nicht geändert.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::BulkIssueDialog</name>
    <message>
        <source>Save tokens</source>
        <translation>Tokens speichern</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>The tokens could not be saved. Choose another file.</source>
        <translation>Die Tokens konnten nicht gespeichert werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Not all tokens were issued. The file holds %n of them.</source>
        <translation>
            <numerusform>Nicht alle Tokens wurden ausgestellt. Die Datei enthält %n davon.</numerusform>
            <numerusform>Nicht alle Tokens wurden ausgestellt. Die Datei enthält %n davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) issued and saved.</source>
        <translation>
            <numerusform>%n Token ausgestellt und gespeichert.</numerusform>
            <numerusform>%n Tokens ausgestellt und gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue many tokens</source>
        <translation>Mehrere Tokens ausstellen</translation>
    </message>
    <message>
        <source>Num&amp;ber of tokens:</source>
        <translation>An&amp;zahl der Tokens:</translation>
    </message>
    <message>
        <source>In the note, # becomes the number of the token. The tokens are written to a file that only you can read, and are shown nowhere else.</source>
        <translation>In der Notiz wird # durch die Nummer des Tokens ersetzt. Die Tokens werden in eine Datei geschrieben, die nur Sie lesen können, und sonst nirgends angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Issue and save…</source>
        <translation>&amp;Ausstellen und speichern…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Card</name>
    <message>
        <source>%1, %2</source>
        <comment>value, detail</comment>
        <extracomment>What a screen reader says of a card: its value and its detail</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ChangesDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>Review the changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is in force.</source>
        <translation>Nichts darin weicht von dem ab, was gilt.</translation>
    </message>
    <message>
        <source>This would be taken over and saved in %1:</source>
        <translation>Dies würde übernommen und in %1 gespeichert:</translation>
    </message>
    <message>
        <source>This will be saved in %1:</source>
        <translation>Dies wird in %1 gespeichert:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What the environment or the command line sets overrides the file. Such a change is saved, but has no effect until that is gone.</source>
        <translation>Was die Umgebung oder die Befehlszeile festlegt, hat Vorrang vor der Datei. Eine solche Änderung wird gespeichert, aber erst wirksam, wenn diese Vorgabe entfällt.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ChangesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a setting's name and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>At the next start of the server</source>
        <translation>Beim nächsten Start des Servers</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>No effect yet: %1 overrides the file</source>
        <translation>Noch ohne Wirkung: %1 hat Vorrang vor der Datei</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ChartAxes</name>
    <message numerus="yes">
        <source>−%n min</source>
        <extracomment>Label of a time axis: so long before now</extracomment>
        <translation>
            <numerusform>−%n min</numerusform>
            <numerusform>−%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n h</source>
        <extracomment>Label of a time axis: so long before now</extracomment>
        <translation>
            <numerusform>−%n h</numerusform>
            <numerusform>−%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>end of a time axis</comment>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Condition</name>
    <message>
        <source>Stopped</source>
        <comment>server</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>server</comment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>server</comment>
        <translation>Empfangsbereit</translation>
    </message>
    <message>
        <source>New viewers paused</source>
        <comment>server</comment>
        <translation>Neue Zuschauer pausiert</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>server</comment>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <comment>server</comment>
        <translation>Start fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>rdv::ui::CoturnDialog</name>
    <message>
        <source>Configuration of coturn</source>
        <translation>Konfiguration von coturn</translation>
    </message>
    <message>
        <source>With these lines in turnserver.conf coturn accepts what this entry hands out. “Copy” takes the secret along.</source>
        <translation>Mit diesen Zeilen in turnserver.conf akzeptiert coturn, was dieser Eintrag ausgibt. „Kopieren“ nimmt das Geheimnis mit.</translation>
    </message>
    <message>
        <source>Lines for turnserver.conf</source>
        <translation>Zeilen für turnserver.conf</translation>
    </message>
    <message>
        <source>&amp;Show the secret</source>
        <translation>Geheimnis an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DeviceDetails</name>
    <message>
        <source>Select a device to see its facts and what happened in its room.</source>
        <translation>Wählen Sie ein Gerät, um seine Angaben und die Ereignisse in seinem Raum zu sehen.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>What happened in this room</source>
        <translation>Ereignisse in diesem Raum</translation>
    </message>
    <message>
        <source>Nothing has happened in this room since the window was opened.</source>
        <translation>Seit dem Öffnen des Fensters ist in diesem Raum nichts geschehen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Da seit</translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation>Verloren seit</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Letztes Lebenszeichen</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Respawns</source>
        <translation>Respawns</translation>
    </message>
    <message>
        <source>Admission</source>
        <comment>whether a room may be joined</comment>
        <translation>Zulassung</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DeviceModel</name>
    <message>
        <source>New waiting links that the device opened beside running sessions.</source>
        <translation>Neue Warteverbindungen, die das Gerät neben laufenden Sitzungen geöffnet hat.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Respawns</source>
        <translation>Respawns</translation>
    </message>
    <message>
        <source>Admission</source>
        <comment>whether a room may be joined</comment>
        <translation>Zulassung</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DevicesPage</name>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Search room, address, user agent</source>
        <translation>Raum, Adresse, User-Agent suchen</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Welche Geräte</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>devices</comment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>devices</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>devices</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Device actions</source>
        <translation>Geräteaktionen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No devices to show. A device appears here when it joins its room.</source>
        <translation>Keine Geräte vorhanden. Ein Gerät erscheint hier, wenn es seinem Raum beitritt.</translation>
    </message>
    <message>
        <source>&amp;Copy viewer link</source>
        <translation>Zuschauerlink &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Teilen…</translation>
    </message>
    <message>
        <source>Show s&amp;essions</source>
        <translation>&amp;Sitzungen anzeigen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Disconnect device…</source>
        <translation>&amp;Gerät trennen…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>&amp;Block room</source>
        <translation>Raum s&amp;perren</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>a room</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>&amp;Allow room</source>
        <translation>Raum &amp;zulassen</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>a room</comment>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Allowed &amp;rooms…</source>
        <translation>Zugelassene &amp;Räume…</translation>
    </message>
    <message>
        <source>Show device &amp;identifiers</source>
        <translation>Gerätek&amp;ennungen anzeigen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Viewer link copied.</source>
        <translation>Zuschauerlink kopiert.</translation>
    </message>
    <message>
        <source>The device in %1 was disconnected.</source>
        <translation>Das Gerät in %1 wurde getrennt.</translation>
    </message>
    <message>
        <source>The device in %1 was not disconnected.</source>
        <translation>Das Gerät in %1 wurde nicht getrennt.</translation>
    </message>
    <message>
        <source>Disconnect the device in %1?</source>
        <comment>room</comment>
        <translation>Das Gerät in %1 trennen?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) lose the connection. The device comes back by itself.</source>
        <translation>
            <numerusform>%n Zuschauer verliert die Verbindung. Das Gerät kommt von selbst wieder.</numerusform>
            <numerusform>%n Zuschauer verlieren die Verbindung. Das Gerät kommt von selbst wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <comment>room</comment>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 was not blocked.</source>
        <comment>room</comment>
        <translation>%1 wurde nicht gesperrt.</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>room</comment>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>Who waits in this room is turned away and nobody can join it. Sessions that run go on.</source>
        <translation>Wer in diesem Raum wartet, wird abgewiesen, und niemand kann ihm beitreten. Laufende Sitzungen gehen weiter.</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <comment>room</comment>
        <translation>%1 ist zugelassen.</translation>
    </message>
    <message>
        <source>%1 was not allowed.</source>
        <comment>room</comment>
        <translation>%1 wurde nicht zugelassen.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DonePage</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Open this page on a phone or a computer to watch. It asks for what is missing.</source>
        <translation>Öffnen Sie diese Seite auf einem Telefon oder Computer, um zuzuschauen. Sie fragt nach, was noch fehlt.</translation>
    </message>
    <message>
        <source>Viewer link</source>
        <translation>Zuschauerlink</translation>
    </message>
</context>
<context>
    <name>rdv::ui::FirstStartPage</name>
    <message>
        <source>This value cannot be used.</source>
        <translation>Dieser Wert kann nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::FirstStartWizard</name>
    <message>
        <source>The settings are in force.</source>
        <translation>Die Einstellungen sind wirksam.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Formats</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Day and time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ms</source>
        <comment>milliseconds</comment>
        <translation>
            <numerusform>%n ms</numerusform>
            <numerusform>%n ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>duration</comment>
        <extracomment>A length of time: minutes and seconds
----------
A length of time: hours and minutes
----------
A length of time: days and hours</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>So many in a second</extracomment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerDialog</name>
    <message>
        <source>User &amp;name:</source>
        <translation>Benutzer&amp;name:</translation>
    </message>
    <message>
        <source>User &amp;name (optional):</source>
        <translation>Benutzer&amp;name (optional):</translation>
    </message>
    <message>
        <source>&amp;URLs, one a line:</source>
        <translation>&amp;URLs, eine pro Zeile:</translation>
    </message>
    <message>
        <source>Add a STUN server</source>
        <translation>STUN-Server hinzufügen</translation>
    </message>
    <message>
        <source>Edit the STUN server</source>
        <translation>STUN-Server bearbeiten</translation>
    </message>
    <message>
        <source>Add a TURN server</source>
        <translation>TURN-Server hinzufügen</translation>
    </message>
    <message>
        <source>Edit the TURN server</source>
        <translation>TURN-Server bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Fixed user name and password</source>
        <translation>&amp;Fester Benutzername mit Passwort</translation>
    </message>
    <message>
        <source>&amp;Time-limited credentials from a shared secret</source>
        <translation>&amp;Zeitlich begrenzte Zugangsdaten aus einem gemeinsamen Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Shared &amp;secret:</source>
        <translation>Gemeinsames &amp;Geheimnis:</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>Gü&amp;ltig für:</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Default (viewers 10 min, devices 24 h)</source>
        <translation>Standard (Zuschauer 10 min, Geräte 24 h)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerModel</name>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>who uses this ICE server</comment>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerPanel</name>
    <message>
        <source>TURN servers, in the order in which they are handed out</source>
        <translation>TURN-Server, in der Reihenfolge der Ausgabe</translation>
    </message>
    <message>
        <source>STUN servers, in the order in which they are handed out</source>
        <translation>STUN-Server, in der Reihenfolge der Ausgabe</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>TURN-Server</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN-Server</translation>
    </message>
    <message>
        <source>No TURN server. Viewers whose network lets no direct connection through will not get a picture.</source>
        <translation>Kein TURN-Server. Zuschauer, deren Netzwerk keine direkte Verbindung durchlässt, bekommen kein Bild.</translation>
    </message>
    <message>
        <source>No STUN server is listed: clients use the built-in responder below.</source>
        <translation>Kein STUN-Server eingetragen: Clients verwenden den eingebauten Responder (unten).</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Down)</translation>
    </message>
    <message>
        <source>Add a TURN server</source>
        <translation>TURN-Server hinzufügen</translation>
    </message>
    <message>
        <source>Add a STUN server</source>
        <translation>STUN-Server hinzufügen</translation>
    </message>
    <message>
        <source>Edit the TURN server</source>
        <translation>TURN-Server bearbeiten</translation>
    </message>
    <message>
        <source>Edit the STUN server</source>
        <translation>STUN-Server bearbeiten</translation>
    </message>
    <message>
        <source>Remove the TURN server</source>
        <translation>TURN-Server entfernen</translation>
    </message>
    <message>
        <source>Remove the STUN server</source>
        <translation>STUN-Server entfernen</translation>
    </message>
    <message>
        <source>Move the TURN server up</source>
        <translation>TURN-Server nach oben schieben</translation>
    </message>
    <message>
        <source>Move the STUN server up</source>
        <translation>STUN-Server nach oben schieben</translation>
    </message>
    <message>
        <source>Move the TURN server down</source>
        <translation>TURN-Server nach unten schieben</translation>
    </message>
    <message>
        <source>Move the STUN server down</source>
        <translation>STUN-Server nach unten schieben</translation>
    </message>
    <message>
        <source>Test the TURN server</source>
        <translation>TURN-Server testen</translation>
    </message>
    <message>
        <source>Test the STUN server</source>
        <translation>STUN-Server testen</translation>
    </message>
    <message>
        <source>coturn…</source>
        <comment>the name of a TURN server program</comment>
        <translation>coturn…</translation>
    </message>
    <message>
        <source>What to write into the configuration of coturn for this entry</source>
        <translation>Was für diesen Eintrag in die Konfiguration von coturn gehört</translation>
    </message>
    <message>
        <source>Ask the server with the credentials that a viewer would get</source>
        <translation>Den Server mit den Zugangsdaten abfragen, die ein Zuschauer bekäme</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServersPage</name>
    <message>
        <source>Testing the TURN servers first…</source>
        <translation>Zuerst werden die TURN-Server getestet…</translation>
    </message>
    <message>
        <source>● Not applied yet</source>
        <translation>● Noch nicht angewendet</translation>
    </message>
    <message>
        <source>%1 is set by %2. What you change here is saved, but waits until that is gone.</source>
        <translation>%1 ist durch %2 festgelegt. Was Sie hier ändern, wird gespeichert, aber erst wirksam, wenn diese Vorgabe entfällt.</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n TURN server(s) that failed the test?</source>
        <translation>
            <numerusform>%n TURN-Server ausgeben, der den Test nicht bestanden hat?</numerusform>
            <numerusform>%n TURN-Server ausgeben, die den Test nicht bestanden haben?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

A device that a TURN server refuses asks again at once, up to 22,000 times a second. That loads the device, the network and the TURN server. Correct the entry or turn it off instead.</source>
        <translation>%1

Ein Gerät, das ein TURN-Server ablehnt, fragt sofort wieder an, bis zu 22.000-mal pro Sekunde. Das belastet das Gerät, das Netzwerk und den TURN-Server. Korrigieren Sie den Eintrag oder schalten Sie ihn aus.</translation>
    </message>
    <message>
        <source>Hand out &amp;anyway</source>
        <translation>&amp;Trotzdem ausgeben</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Applied. Who joins from now on gets the new list.</source>
        <translation>Angewendet. Wer ab jetzt beitritt, erhält die neue Liste.</translation>
    </message>
    <message>
        <source>STUN and TURN servers</source>
        <translation>STUN- und TURN-Server</translation>
    </message>
    <message>
        <source>Test &amp;results</source>
        <translation>Test&amp;ergebnisse</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Testergebnisse</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>Alle &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>Zurück zu dem, was gilt</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Save the lists and give them to everybody who joins from now on</source>
        <translation>Die Listen speichern und an alle ausgeben, die ab jetzt beitreten</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceTestModel</name>
    <message>
        <source>%1 over %2, %3</source>
        <comment>STUN binding over UDP, IPv4</comment>
        <translation>%1 über %2, %3</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Seen as</source>
        <comment>our address as the STUN server saw it</comment>
        <translation>Gesehen als</translation>
    </message>
    <message>
        <source>Relayed address</source>
        <translation>Relay-Adresse</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erläuterung</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceTestWords</name>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>TURN allocation</source>
        <translation>TURN-Allocation</translation>
    </message>
    <message>
        <source>STUN binding</source>
        <translation>STUN-Binding</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Unusable URL</source>
        <translation>Unbrauchbare URL</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Not a STUN server</source>
        <translation>Kein STUN-Server</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation>Falsches Geheimnis</translation>
    </message>
    <message>
        <source>No relayed address</source>
        <translation>Keine Relay-Adresse</translation>
    </message>
    <message>
        <source>No such network here</source>
        <translation>Hier kein solches Netzwerk</translation>
    </message>
    <message numerus="yes">
        <source>The server refused a credential that is still valid for %n second(s) by our clock (401). Either the shared secret differs, or the clocks differ by more than its life.</source>
        <translation>
            <numerusform>Der Server hat Zugangsdaten abgelehnt, die nach unserer Uhr noch %n Sekunde gültig sind (401). Entweder ist das gemeinsame Geheimnis verschieden, oder die Uhren weichen um mehr als die Gültigkeitsdauer voneinander ab.</numerusform>
            <numerusform>Der Server hat Zugangsdaten abgelehnt, die nach unserer Uhr noch %n Sekunden gültig sind (401). Entweder ist das gemeinsame Geheimnis verschieden, oder die Uhren weichen um mehr als die Gültigkeitsdauer voneinander ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept the user name and password or the shared secret (401). Compare them with the server's own configuration.</source>
        <translation>Der Server akzeptiert Benutzername und Passwort oder das gemeinsame Geheimnis nicht (401). Vergleichen Sie sie mit der Konfiguration des Servers.</translation>
    </message>
    <message>
        <source>The server sends its clients to another server (300). Enter that one instead.</source>
        <translation>Der Server verweist seine Clients an einen anderen Server (300). Tragen Sie stattdessen diesen ein.</translation>
    </message>
    <message>
        <source>The server found the request malformed (400).</source>
        <translation>Der Server hielt die Anfrage für fehlerhaft (400).</translation>
    </message>
    <message>
        <source>The server forbids this client to use it (403). Look at its lists of allowed addresses.</source>
        <translation>Der Server verbietet diesem Client die Nutzung (403). Prüfen Sie seine Listen erlaubter Adressen.</translation>
    </message>
    <message>
        <source>The server does not know something that was asked of it (420). It may be too old.</source>
        <translation>Der Server kennt etwas nicht, das von ihm verlangt wurde (420). Er ist möglicherweise zu alt.</translation>
    </message>
    <message>
        <source>The server has another allocation for this connection (437). Test again in a minute.</source>
        <translation>Der Server hat für diese Verbindung eine andere Allocation (437). Testen Sie in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The server found its own nonce too old (438). Its clock or a load balancer is at fault.</source>
        <translation>Der Server hielt seine eigene Nonce für zu alt (438). Die Ursache ist seine Uhr oder ein Load-Balancer.</translation>
    </message>
    <message>
        <source>The server cannot relay this address family (440).</source>
        <translation>Der Server kann für diese Adressfamilie kein Relay bereitstellen (440).</translation>
    </message>
    <message>
        <source>The credentials are not those that the allocation was made with (441).</source>
        <translation>Die Zugangsdaten sind nicht die, mit denen die Allocation angelegt wurde (441).</translation>
    </message>
    <message>
        <source>The server does not relay over this transport (442).</source>
        <translation>Der Server stellt über diesen Transport kein Relay bereit (442).</translation>
    </message>
    <message>
        <source>The quota of this user is reached (486). Raise user-quota or total-quota at the server.</source>
        <translation>Das Kontingent dieses Benutzers ist erschöpft (486). Erhöhen Sie user-quota oder total-quota am Server.</translation>
    </message>
    <message>
        <source>The server failed by itself (500). Test again later.</source>
        <translation>Beim Server ist ein interner Fehler aufgetreten (500). Testen Sie später erneut.</translation>
    </message>
    <message>
        <source>The server has no capacity left (508). Its range of relay ports is used up.</source>
        <translation>Der Server hat keine Kapazität mehr (508). Sein Bereich von Relay-Ports ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The server answered with the error code %1.</source>
        <translation>Der Server antwortete mit dem Fehlercode %1.</translation>
    </message>
    <message>
        <source>Nobody can use this URL. Correct it.</source>
        <translation>Niemand kann diese URL verwenden. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The host name has no IPv6 address.</source>
        <translation>Der Hostname hat keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The host name has no IPv4 address.</source>
        <translation>Der Hostname hat keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>Nothing came back within 3 seconds. Check host and port, and whether a firewall stands between.</source>
        <translation>Innerhalb von 3 Sekunden kam nichts zurück. Prüfen Sie Host und Port und ob eine Firewall dazwischensteht.</translation>
    </message>
    <message>
        <source>The connection was refused or broken. Nothing may be listening on this port.</source>
        <translation>Die Verbindung wurde abgelehnt oder unterbrochen. Möglicherweise lauscht nichts an diesem Port.</translation>
    </message>
    <message>
        <source>Something answered that does not speak STUN. The port may belong to another program.</source>
        <translation>Etwas hat geantwortet, das kein STUN spricht. Der Port gehört möglicherweise zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>The server's answer is signed with another password. Compare the shared secret on both sides.</source>
        <translation>Die Antwort des Servers ist mit einem anderen Passwort signiert. Vergleichen Sie das gemeinsame Geheimnis auf beiden Seiten.</translation>
    </message>
    <message>
        <source>The server said yes but named no relayed address. Set its external address.</source>
        <translation>Der Server hat zugestimmt, aber keine Relay-Adresse genannt. Legen Sie seine externe Adresse fest.</translation>
    </message>
    <message>
        <source>This machine has no IPv6 address to ask from.</source>
        <translation>Dieser Computer hat keine IPv6-Adresse für die Anfrage.</translation>
    </message>
    <message>
        <source>This machine has no IPv4 address to ask from.</source>
        <translation>Dieser Computer hat keine IPv4-Adresse für die Anfrage.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Works, %1</source>
        <translation>Funktioniert, %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Fails: %1 (%2)</source>
        <translation>Fehler: %1 (%2)</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Fails</source>
        <comment>the result of a test</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceWords</name>
    <message>
        <source>Enter a URL of the form %1.</source>
        <translation>Geben Sie eine URL der Form %1 ein.</translation>
    </message>
    <message>
        <source>Nobody can use a URL with “//”, and browsers refuse the whole list for it. Write %1.</source>
        <translation>Niemand kann eine URL mit „//“ verwenden, und Browser lehnen deshalb die ganze Liste ab. Schreiben Sie %1.</translation>
    </message>
    <message>
        <source>This is not a URL of the form %1, so nobody can use it.</source>
        <translation>Dies ist keine URL der Form %1, daher kann niemand sie verwenden.</translation>
    </message>
    <message>
        <source>Devices do not support %1, only browsers can use this.</source>
        <translation>Geräte unterstützen %1 nicht; nur Browser können dies verwenden.</translation>
    </message>
    <message>
        <source>The port is missing. Devices need one, only browsers can use this.</source>
        <translation>Der Port fehlt. Geräte brauchen einen; nur Browser können dies verwenden.</translation>
    </message>
    <message>
        <source>Devices use only the first TURN server: this one is for browsers only.</source>
        <translation>Geräte verwenden nur den ersten TURN-Server: Dieser ist nur für Browser.</translation>
    </message>
    <message>
        <source>Devices use only the first STUN server: this one is for browsers only.</source>
        <translation>Geräte verwenden nur den ersten STUN-Server: Dieser ist nur für Browser.</translation>
    </message>
    <message>
        <source>Devices use only the first URL of this entry.</source>
        <translation>Geräte verwenden nur die erste URL dieses Eintrags.</translation>
    </message>
    <message>
        <source>There is neither a user name with password nor a shared secret. TURN servers refuse that.</source>
        <translation>Es gibt weder einen Benutzernamen mit Passwort noch ein gemeinsames Geheimnis. TURN-Server lehnen das ab.</translation>
    </message>
    <message>
        <source>There are a shared secret and a password. The secret counts.</source>
        <translation>Es gibt ein gemeinsames Geheimnis und ein Passwort. Das Geheimnis zählt.</translation>
    </message>
    <message>
        <source>Devices and browsers</source>
        <translation>Geräte und Browser</translation>
    </message>
    <message>
        <source>Browsers only</source>
        <translation>Nur Browser</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsames Geheimnis</translation>
    </message>
    <message numerus="yes">
        <source>Shared secret, valid for %n minute(s)</source>
        <translation>
            <numerusform>Gemeinsames Geheimnis, gültig für %n Minute</numerusform>
            <numerusform>Gemeinsames Geheimnis, gültig für %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credentials of a TURN server</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>This is a STUN server. It belongs in the list of STUN servers.</source>
        <translation>Dies ist ein STUN-Server. Er gehört in die Liste der STUN-Server.</translation>
    </message>
    <message>
        <source>This is a TURN server. It belongs in the list of TURN servers.</source>
        <translation>Dies ist ein TURN-Server. Er gehört in die Liste der TURN-Server.</translation>
    </message>
    <message>
        <source>No client</source>
        <comment>who uses an ICE server</comment>
        <translation>Kein Client</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IssueDialog</name>
    <message>
        <source>This cannot be a token: %1</source>
        <translation>Das kann kein Token sein: %1</translation>
    </message>
    <message numerus="yes">
        <source>Short texts can be guessed. Take at least %n character(s).</source>
        <translation>
            <numerusform>Kurze Texte lassen sich erraten. Nehmen Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Kurze Texte lassen sich erraten. Nehmen Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token was not issued.</source>
        <translation>Das Token wurde nicht ausgestellt.</translation>
    </message>
    <message>
        <source>Token issued.</source>
        <translation>Token ausgestellt.</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>Token kopiert.</translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation>Token ausstellen</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Ausstellen</translation>
    </message>
    <message>
        <source>&amp;Own text:</source>
        <translation>&amp;Eigener Text:</translation>
    </message>
    <message>
        <source>Made by the server</source>
        <translation>Vom Server erzeugt</translation>
    </message>
    <message>
        <source>Here is the token. Copy it now: you will not see it again.</source>
        <translation>Hier ist das Token. Kopieren Sie es jetzt: Sie werden es nicht wieder sehen.</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Copy t&amp;oken</source>
        <translation>Token &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LadderPanel</name>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON-Datei (*.json)</translation>
    </message>
    <message>
        <source>Ladder tools</source>
        <translation>Diagrammwerkzeuge</translation>
    </message>
    <message>
        <source>Ladder diagram of the session</source>
        <translation>Sequenzdiagramm der Sitzung</translation>
    </message>
    <message>
        <source>Messages of the session</source>
        <translation>Nachrichten der Sitzung</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Keine Nachrichten.</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Als Liste anzeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy ladder</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Ladder saved.</source>
        <translation>Diagramm gespeichert.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Ladder copied.</source>
        <translation>Diagramm kopiert.</translation>
    </message>
    <message>
        <source>Print ladder…</source>
        <translation>Diagramm drucken…</translation>
    </message>
    <message>
        <source>Print ladder</source>
        <translation>Diagramm drucken</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>viewer, room</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LadderStepModel</name>
    <message>
        <source>From</source>
        <comment>the sender</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the receiver</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Leaving</name>
    <message>
        <source>Keep the server running?</source>
        <translation>Den Server weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>Without its window the server goes on in the system tray. Devices and viewers notice nothing.</source>
        <translation>Ohne Fenster läuft der Server im Infobereich weiter. Geräte und Zuschauer merken nichts davon.</translation>
    </message>
    <message>
        <source>&amp;Do this always when the window is closed</source>
        <translation>&amp;Immer so verfahren, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Beenden ohne zu speichern?</translation>
    </message>
    <message>
        <source>There are changes to the configuration that were not applied. They will be lost.</source>
        <translation>Es gibt Änderungen an der Konfiguration, die nicht angewendet wurden. Sie gehen verloren.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Quit and stop the server?</source>
        <translation>Beenden und den Server stoppen?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation>
            <numerusform>%n Zuschauer wird getrennt, und niemand kann beitreten, bis der Server wieder gestartet wird.</numerusform>
            <numerusform>%n Zuschauer werden getrennt, und niemand kann beitreten, bis der Server wieder gestartet wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::LifetimeField</name>
    <message>
        <source>Without limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>another length of time</comment>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Number of minutes, hours or days</source>
        <translation>Anzahl der Minuten, Stunden oder Tage</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LineChart</name>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <extracomment>The newest value of a line in a chart: "received 12/s"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Joins the newest values of a chart's lines</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LinkEditor</name>
    <message>
        <source>None are listed</source>
        <translation>Keine eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n are listed</source>
        <translation>
            <numerusform>%n eingetragen</numerusform>
            <numerusform>%n eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit on the STUN/TURN page…</source>
        <translation>Auf der Seite „STUN/TURN“ bearbeiten…</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LinkPanel</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save QR code…</source>
        <translation>QR-Code &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>The QR code was not saved.</source>
        <translation>Der QR-Code wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>QR code saved.</source>
        <translation>QR-Code gespeichert.</translation>
    </message>
    <message>
        <source>Print QR code</source>
        <translation>QR-Code drucken</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogEntry</name>
    <message>
        <source>%1: %2</source>
        <comment>field</comment>
        <extracomment>One fact of a log line: its name and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Joins the facts of a log line</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>log category</comment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Viewers and sessions</source>
        <comment>log category</comment>
        <translation>Zuschauer und Sitzungen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>log category</comment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>log category</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Refusals and limits</source>
        <comment>log category</comment>
        <translation>Ablehnungen und Grenzwerte</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>log category</comment>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log category</comment>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>how grave a log line is</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Session or connection</source>
        <translation>Sitzung oder Verbindung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogPage</name>
    <message>
        <source>All levels</source>
        <extracomment>Shows log lines of every level</extracomment>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <extracomment>Filter of the log: lines of this level and graver ones</extracomment>
        <translation>%1 und höher</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <extracomment>Check button: the log runs along with its newest line</extracomment>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Empty this view; the log of the program is not touched</source>
        <translation>Diese Ansicht leeren; das Protokoll des Programms bleibt unberührt</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing to show. Events appear here as they happen.</source>
        <translation>Nichts anzuzeigen. Ereignisse erscheinen hier, sobald sie eintreten.</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>Die übrigen wieder anzeigen</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Raum: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Sitzung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;new</source>
        <extracomment>Button that jumps to lines which came in while the log was held still</extracomment>
        <translation>
            <numerusform>%n &amp;neue</numerusform>
            <numerusform>%n &amp;neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;room</source>
        <translation>Nur dieser &amp;Raum</translation>
    </message>
    <message>
        <source>Show the &amp;device</source>
        <translation>&amp;Gerät anzeigen</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>Nur diese &amp;Sitzung</translation>
    </message>
    <message>
        <source>S&amp;how the session</source>
        <translation>Sitzung an&amp;zeigen</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Log exported.</source>
        <translation>Protokoll exportiert.</translation>
    </message>
    <message>
        <source>The log could not be written to this file.</source>
        <translation>Das Protokoll konnte nicht in diese Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
</context>
<context>
    <name>rdv::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Erste Schritte…</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>rdv::ui::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>Title of the window: the page, then the program.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::NavigationList</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>STUN/TURN</source>
        <translation>STUN/TURN</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, count</comment>
        <extracomment>What a screen reader says of a page in the list: its name and how many there are</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::NumberEditor</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::OutcomeChart</name>
    <message>
        <source>How sessions ended</source>
        <translation>Wie Sitzungen endeten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>outcome, count</comment>
        <extracomment>How often sessions ended in this way: "watched 12"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Joins the counts of a chart</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None ended yet</source>
        <translation>Noch keine beendet</translation>
    </message>
</context>
<context>
    <name>rdv::ui::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>rdv::ui::QrFile</name>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>Das Bild konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>rdv::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>This text is too long for a QR code.</source>
        <translation>Dieser Text ist zu lang für einen QR-Code.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ReachPage</name>
    <message>
        <source>Where the server can be reached</source>
        <translation>Wo der Server erreichbar ist</translation>
    </message>
    <message>
        <source>Devices, viewers and web pages all use one port.</source>
        <translation>Geräte, Zuschauer und Webseiten verwenden alle denselben Port.</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Public name or a&amp;ddress:</source>
        <translation>Öffentlicher &amp;Name oder Adresse:</translation>
    </message>
    <message>
        <source>for example rendezvous.example.com</source>
        <translation>zum Beispiel rendezvous.example.com</translation>
    </message>
    <message>
        <source>The name stands in the links that you give to viewers. Leave it empty to use the address of this computer in its own network.</source>
        <translation>Der Name steht in den Links, die Sie Zuschauern geben. Lassen Sie ihn leer, um die Adresse dieses Computers in seinem eigenen Netzwerk zu verwenden.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ResponderPanel</name>
    <message>
        <source>Listens on %1, UDP and TCP</source>
        <translation>Lauscht auf %1, UDP und TCP</translation>
    </message>
    <message>
        <source>&amp;Built-in STUN responder</source>
        <translation>Eingebauter &amp;STUN-Responder</translation>
    </message>
    <message>
        <source>Built-in STUN responder</source>
        <translation>Eingebauter STUN-Responder</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Beliebiger freier Port</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>Jede Adresse</translation>
    </message>
    <message>
        <source>Public h&amp;ost:</source>
        <translation>Öffentlicher &amp;Host:</translation>
    </message>
    <message>
        <source>The one each client used</source>
        <translation>Den jeweils vom Client verwendeten</translation>
    </message>
    <message>
        <source>The host name or address under which clients are told to reach this responder</source>
        <translation>Der Hostname oder die Adresse, unter der Clients diesen Responder erreichen sollen</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Anfragen: %1</translation>
    </message>
</context>
<context>
    <name>rdv::ui::RevokeBox</name>
    <message>
        <source>Revoke tokens</source>
        <translation>Tokens widerrufen</translation>
    </message>
    <message>
        <source>Revoke the token %1?</source>
        <translation>Das Token %1 widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>%n Token widerrufen?</numerusform>
            <numerusform>%n Tokens widerrufen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can come in with it any more. This cannot be taken back.</source>
        <translation>
            <numerusform>Niemand kann damit mehr hineinkommen. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Niemand kann damit mehr hineinkommen. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;end the sessions it admitted</source>
        <translation>
            <numerusform>Auch die &amp;Sitzungen beenden, die es eingelassen hat</numerusform>
            <numerusform>Auch die &amp;Sitzungen beenden, die sie eingelassen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide what is typed (%1)</source>
        <translation>Eingabe verbergen (%1)</translation>
    </message>
    <message>
        <source>Show what is typed (%1)</source>
        <translation>Eingabe anzeigen (%1)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerActions</name>
    <message>
        <source>&amp;Start</source>
        <comment>server</comment>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <comment>server</comment>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <comment>server</comment>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;Pause new viewers</source>
        <translation>Neue Zuschauer &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Copy viewer link</source>
        <translation>Zuschauerlink &amp;kopieren</translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>Den Server stoppen?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation>
            <numerusform>%n Zuschauer wird getrennt, und niemand kann beitreten, bis der Server wieder gestartet wird.</numerusform>
            <numerusform>%n Zuschauer werden getrennt, und niemand kann beitreten, bis der Server wieder gestartet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>server</comment>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>Den Server neu starten?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off. Devices come back by themselves.</source>
        <translation>
            <numerusform>%n Zuschauer wird getrennt. Geräte kommen von selbst wieder.</numerusform>
            <numerusform>%n Zuschauer werden getrennt. Geräte kommen von selbst wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerHead</name>
    <message>
        <source>Stop the server?</source>
        <translation>Den Server stoppen?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>Den Server neu starten?</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Page for viewers:</source>
        <translation>Seite für Zuschauer:</translation>
    </message>
    <message>
        <source>Page for viewers</source>
        <translation>Seite für Zuschauer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the viewers' link</source>
        <translation>Zuschauerlink kopieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the viewers' page in the browser</source>
        <translation>Zuschauerseite im Browser öffnen</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>server state</comment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>server state</comment>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>server state</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>server state</comment>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>server state</comment>
        <translation>Empfangsbereit</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <extracomment>%1: address and port, %2: a time of day with its day</extracomment>
        <translation>auf %1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off.</source>
        <translation>
            <numerusform>%n Zuschauer wird getrennt.</numerusform>
            <numerusform>%n Zuschauer werden getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerRestart</name>
    <message>
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves.</source>
        <translation>Ein Teil der Änderungen wird beim nächsten Start des Servers wirksam. Geräte kommen von selbst wieder.</translation>
    </message>
    <message numerus="yes">
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves, but %n viewer(s) will be cut off.</source>
        <translation>
            <numerusform>Ein Teil der Änderungen wird beim nächsten Start des Servers wirksam. Geräte kommen von selbst wieder, aber %n Zuschauer wird getrennt.</numerusform>
            <numerusform>Ein Teil der Änderungen wird beim nächsten Start des Servers wirksam. Geräte kommen von selbst wieder, aber %n Zuschauer werden getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the server now?</source>
        <translation>Den Server jetzt neu starten?</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionDetails</name>
    <message>
        <source>Select a session to see how it went, message by message.</source>
        <translation>Wählen Sie eine Sitzung, um ihren Verlauf Nachricht für Nachricht zu sehen.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation>Wo die Sitzung steht</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>viewer, room</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Viewer's address</source>
        <translation>Adresse des Zuschauers</translation>
    </message>
    <message>
        <source>Viewer's browser</source>
        <translation>Browser des Zuschauers</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Device's address</source>
        <translation>Adresse des Geräts</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Viewer's candidates</source>
        <translation>Kandidaten des Zuschauers</translation>
    </message>
    <message>
        <source>Device's candidates</source>
        <translation>Kandidaten des Geräts</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Viewer's id</source>
        <translation>Zuschauer-ID</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionModel</name>
    <message>
        <source>Viewer</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long a session has lasted</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionsPage</name>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen suchen</translation>
    </message>
    <message>
        <source>Search viewer, address, room, stream, token, id</source>
        <translation>Zuschauer, Adresse, Raum, Stream, Token, ID suchen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Welche Sitzungen</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>sessions</comment>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>sessions</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>sessions</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Session actions</source>
        <translation>Sitzungsaktionen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>No sessions to show. Ended ones stay here for a day.</source>
        <translation>Keine Sitzungen vorhanden. Beendete bleiben einen Tag lang hier.</translation>
    </message>
    <message>
        <source>&amp;Disconnect viewer…</source>
        <translation>Zuschauer &amp;trennen…</translation>
    </message>
    <message>
        <source>&amp;Copy session id</source>
        <translation>Sitzungs-ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Im &amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Show d&amp;evice</source>
        <translation>&amp;Gerät anzeigen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2?</source>
        <comment>viewer, room</comment>
        <translation>%1 von %2 trennen?</translation>
    </message>
    <message>
        <source>The viewer loses the stream. It may come back, unless its token is used up or revoked.</source>
        <translation>Der Zuschauer verliert den Stream. Er kann wiederkommen, sofern sein Token nicht verbraucht oder widerrufen ist.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1 wurde getrennt.</translation>
    </message>
    <message>
        <source>Session id copied.</source>
        <translation>Sitzungs-ID kopiert.</translation>
    </message>
    <message>
        <source>The viewer was not disconnected.</source>
        <translation>Der Zuschauer wurde nicht getrennt.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingField</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Geändert, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>⟳ Takes effect at the next start of the server</source>
        <translation>⟳ Wird beim nächsten Start des Servers wirksam</translation>
    </message>
    <message>
        <source>A change takes effect at the next start</source>
        <translation>Eine Änderung wird beim nächsten Start wirksam</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Auf Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>Set “%1” back to its default</source>
        <translation>„%1“ auf den Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>%1 overrides the file</source>
        <translation>%1 hat Vorrang vor der Datei</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingTexts</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port for devices, viewers and pages, TCP. 0 takes any free port.</source>
        <translation>Der Port für Geräte, Zuschauer und Seiten, TCP. 0 nimmt einen beliebigen freien Port.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Encrypts signaling and the admin port. Needs a certificate and its private key.</source>
        <translation>Verschlüsselt die Signalisierung und den Admin-Port. Erfordert ein Zertifikat und seinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>PEM file with the certificate and its chain.</source>
        <translation>PEM-Datei mit dem Zertifikat und seiner Kette.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>PEM file with the private key of the certificate.</source>
        <translation>PEM-Datei mit dem privaten Schlüssel des Zertifikats.</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Only needed if the private key is encrypted.</source>
        <translation>Nur nötig, wenn der private Schlüssel verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address of this computer on which the server listens. Empty: every address.</source>
        <translation>Die Adresse dieses Computers, auf der der Server lauscht. Leer: jede Adresse.</translation>
    </message>
    <message>
        <source>Public host name</source>
        <translation>Öffentlicher Hostname</translation>
    </message>
    <message>
        <source>The host name or address, without a port, under which others reach this server. It stands in viewer links. Empty: the one each client used.</source>
        <translation>Der Hostname oder die Adresse, ohne Port, unter der andere diesen Server erreichen. Steht in Zuschauerlinks. Leer: jeweils das, was der Client verwendet hat.</translation>
    </message>
    <message>
        <source>Address behind a proxy</source>
        <translation>Adresse hinter einem Proxy</translation>
    </message>
    <message>
        <source>Where a reverse proxy shows the pages, such as https://example.com/cameras. Viewer links begin with it. Empty: there is no proxy.</source>
        <translation>Wo ein Reverse-Proxy die Seiten zeigt, etwa https://example.com/cameras. Zuschauerlinks beginnen damit. Leer: kein Proxy.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Addresses or networks of reverse proxies, one a line. What they say of a client's address is believed.</source>
        <translation>Adressen oder Netzwerke von Reverse-Proxys, je eine Angabe pro Zeile. Was sie über die Adresse eines Clients sagen, wird geglaubt.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Erlaubte Origins</translation>
    </message>
    <message>
        <source>Web sites whose pages may connect, one a line, such as https://example.com:443. Empty: any.</source>
        <translation>Websites, deren Seiten sich verbinden dürfen, eine pro Zeile, etwa https://example.com:443. Leer: alle.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Serves the player pages on the server's port.</source>
        <translation>Liefert die Player-Seiten auf dem Port des Servers aus.</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>Eigene Seiten</translation>
    </message>
    <message>
        <source>A folder with pages of your own. They stand before the built-in ones.</source>
        <translation>Ein Ordner mit eigenen Seiten. Sie haben Vorrang vor den eingebauten.</translation>
    </message>
    <message>
        <source>Allowed rooms</source>
        <translation>Zugelassene Räume</translation>
    </message>
    <message>
        <source>The only rooms that may be used, one a line. Empty: any room.</source>
        <translation>Die einzigen Räume, die verwendet werden dürfen, einer pro Zeile. Leer: jeder Raum.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Which names of rooms, streams and viewers are accepted.</source>
        <translation>Welche Namen von Räumen, Streams und Zuschauern akzeptiert werden.</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>Längste Warteschlange</translation>
    </message>
    <message>
        <source>How many viewers may wait for a device in one room.</source>
        <translation>Wie viele Zuschauer in einem Raum auf ein Gerät warten dürfen.</translation>
    </message>
    <message>
        <source>viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>How long a viewer waits for a device before it is told that there is none.</source>
        <translation>Wie lange ein Zuschauer auf ein Gerät wartet, bevor er erfährt, dass keines da ist.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Viewers need a token</source>
        <translation>Zuschauer brauchen ein Token</translation>
    </message>
    <message>
        <source>Only viewers with a token that you have issued may join a room.</source>
        <translation>Nur Zuschauer mit einem von Ihnen ausgestellten Token dürfen einem Raum beitreten.</translation>
    </message>
    <message>
        <source>Devices need a token</source>
        <translation>Geräte brauchen ein Token</translation>
    </message>
    <message>
        <source>Devices, too, may only join with a token.</source>
        <translation>Auch Geräte dürfen nur mit einem Token beitreten.</translation>
    </message>
    <message>
        <source>How long a token stays valid after it was first used.</source>
        <translation>Wie lange ein Token nach der ersten Verwendung gültig bleibt.</translation>
    </message>
    <message>
        <source>Life while unused</source>
        <translation>Frist bis zur ersten Verwendung</translation>
    </message>
    <message>
        <source>How long a token may lie unused until it expires. 0: for ever.</source>
        <translation>Wie lange ein Token unbenutzt bleiben darf, bis es abläuft. 0: für immer.</translation>
    </message>
    <message>
        <source>Revoking disconnects</source>
        <translation>Widerruf trennt</translation>
    </message>
    <message>
        <source>Revoking a token ends the sessions that joined with it.</source>
        <translation>Das Widerrufen eines Tokens beendet die Sitzungen, die damit beigetreten sind.</translation>
    </message>
    <message>
        <source>Expiry disconnects</source>
        <translation>Ablauf trennt</translation>
    </message>
    <message>
        <source>A token that expires ends the sessions that joined with it.</source>
        <translation>Ein ablaufendes Token beendet die Sitzungen, die damit beigetreten sind.</translation>
    </message>
    <message>
        <source>Admin port</source>
        <translation>Admin-Port</translation>
    </message>
    <message>
        <source>Opens the port for admin commands and the admin page.</source>
        <translation>Öffnet den Port für Admin-Befehle und die Admin-Seite.</translation>
    </message>
    <message>
        <source>Admin port number</source>
        <translation>Nummer des Admin-Ports</translation>
    </message>
    <message>
        <source>The port for admin commands and the admin page, TCP. 0 takes any free port.</source>
        <translation>Der Port für Admin-Befehle und die Admin-Seite, TCP. 0 nimmt einen beliebigen freien Port.</translation>
    </message>
    <message>
        <source>Admin addresses</source>
        <translation>Admin-Adressen</translation>
    </message>
    <message>
        <source>The addresses that may use the admin port, one a line. Addresses of other computers need encryption and an admin key.</source>
        <translation>Die Adressen, die den Admin-Port verwenden dürfen, eine pro Zeile. Adressen anderer Computer erfordern Verschlüsselung und einen Admin-Schlüssel.</translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation>Admin-Schlüssel</translation>
    </message>
    <message>
        <source>File with the admin key: 256 bits as hexadecimal or base64url digits, readable by nobody else.</source>
        <translation>Datei mit dem Admin-Schlüssel: 256 Bit als Hexadezimal- oder base64url-Ziffern, für niemand anderen lesbar.</translation>
    </message>
    <message>
        <source>Ask before links act</source>
        <translation>Nachfragen, bevor Links wirken</translation>
    </message>
    <message>
        <source>A followed link to an admin command that changes something asks first.</source>
        <translation>Ein aufgerufener Link zu einem Admin-Befehl, der etwas ändert, fragt zuerst nach.</translation>
    </message>
    <message>
        <source>Admin host names</source>
        <translation>Admin-Hostnamen</translation>
    </message>
    <message>
        <source>Further host names under which the admin page may be opened, one a line.</source>
        <translation>Weitere Hostnamen, unter denen die Admin-Seite geöffnet werden darf, einer pro Zeile.</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN-Server</translation>
    </message>
    <message>
        <source>The STUN servers that clients are given, in this order. Empty: the built-in responder.</source>
        <translation>Die STUN-Server, die Clients erhalten, in dieser Reihenfolge. Leer: der eingebaute Responder.</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>TURN-Server</translation>
    </message>
    <message>
        <source>The TURN servers that clients are given, in this order.</source>
        <translation>Die TURN-Server, die Clients erhalten, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Built-in STUN responder</source>
        <translation>Eingebauter STUN-Responder</translation>
    </message>
    <message>
        <source>Answers STUN requests, so that no other STUN server is needed.</source>
        <translation>Beantwortet STUN-Anfragen, sodass kein anderer STUN-Server nötig ist.</translation>
    </message>
    <message>
        <source>Port of the responder</source>
        <translation>Port des Responders</translation>
    </message>
    <message>
        <source>UDP and TCP. 0 takes any free port.</source>
        <translation>UDP und TCP. 0 nimmt einen beliebigen freien Port.</translation>
    </message>
    <message>
        <source>Address of the responder</source>
        <translation>Adresse des Responders</translation>
    </message>
    <message>
        <source>The address of this computer on which it listens. Empty: every address.</source>
        <translation>Die Adresse dieses Computers, auf der er lauscht. Leer: jede Adresse.</translation>
    </message>
    <message>
        <source>STUN requests</source>
        <translation>STUN-Anfragen</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>How many there may be at once. 0: as many as the system allows.</source>
        <translation>Wie viele es gleichzeitig geben darf. 0: so viele, wie das System erlaubt.</translation>
    </message>
    <message>
        <source>Kept for devices</source>
        <translation>Für Geräte reserviert</translation>
    </message>
    <message>
        <source>The share of the connections that only devices may use.</source>
        <translation>Der Anteil der Verbindungen, den nur Geräte nutzen dürfen.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Spare file descriptors</source>
        <translation>Reserve an Dateideskriptoren</translation>
    </message>
    <message>
        <source>So many are kept free. Below that no new connection is accepted.</source>
        <translation>So viele werden frei gehalten. Darunter wird keine neue Verbindung angenommen.</translation>
    </message>
    <message>
        <source>How many one address (IPv6: one /64 network) may have at once.</source>
        <translation>Wie viele eine Adresse (IPv6: ein /64-Netzwerk) gleichzeitig haben darf.</translation>
    </message>
    <message>
        <source>How many one address may open.</source>
        <translation>Wie viele eine Adresse öffnen darf.</translation>
    </message>
    <message>
        <source>Unfinished handshakes</source>
        <translation>Unvollendete Handshakes</translation>
    </message>
    <message>
        <source>How many of one address may wait for their upgrade.</source>
        <translation>Wie viele einer Adresse auf ihr Upgrade warten dürfen.</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>How long it may take.</source>
        <translation>Wie lange er dauern darf.</translation>
    </message>
    <message>
        <source>How long it may take to arrive.</source>
        <translation>Wie lange er bis zum Eintreffen brauchen darf.</translation>
    </message>
    <message>
        <source>The largest that is accepted.</source>
        <translation>Der größte, der akzeptiert wird.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>The most that are accepted.</source>
        <translation>So viele werden höchstens akzeptiert.</translation>
    </message>
    <message>
        <source>Idle connection</source>
        <translation>Untätige Verbindung</translation>
    </message>
    <message>
        <source>How long a kept-alive connection may be silent.</source>
        <translation>Wie lange eine offen gehaltene Verbindung (Keep-Alive) stumm sein darf.</translation>
    </message>
    <message>
        <source>Time to join</source>
        <translation>Zeit zum Beitreten</translation>
    </message>
    <message>
        <source>How long a connected client may take to join a room.</source>
        <translation>Wie lange sich ein verbundener Client Zeit lassen darf, um einem Raum beizutreten.</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>Größe einer Nachricht</translation>
    </message>
    <message>
        <source>The largest signaling message that is accepted.</source>
        <translation>Die größte Signalisierungsnachricht, die akzeptiert wird.</translation>
    </message>
    <message>
        <source>Depth of a message</source>
        <translation>Tiefe einer Nachricht</translation>
    </message>
    <message>
        <source>How deeply the JSON of a message may be nested.</source>
        <translation>Wie tief das JSON einer Nachricht verschachtelt sein darf.</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Parts of a message</source>
        <translation>Teile einer Nachricht</translation>
    </message>
    <message>
        <source>How many values and keys the JSON of a message may have.</source>
        <translation>Wie viele Werte und Schlüssel das JSON einer Nachricht haben darf.</translation>
    </message>
    <message>
        <source>How many a connection may send.</source>
        <translation>Wie viele eine Verbindung senden darf.</translation>
    </message>
    <message>
        <source>How many a connection may send in one burst.</source>
        <translation>Wie viele eine Verbindung in einem Schub senden darf.</translation>
    </message>
    <message>
        <source>Waiting for a slow client</source>
        <translation>Warten auf einen langsamen Client</translation>
    </message>
    <message>
        <source>How much may wait to be sent before the connection is closed.</source>
        <translation>Wie viel auf das Senden warten darf, bevor die Verbindung geschlossen wird.</translation>
    </message>
    <message>
        <source>Malformed messages</source>
        <translation>Fehlerhafte Nachrichten</translation>
    </message>
    <message>
        <source>After so many a connection is closed.</source>
        <translation>Nach so vielen wird eine Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Wrong tokens of a connection</source>
        <translation>Falsche Tokens einer Verbindung</translation>
    </message>
    <message>
        <source>After so many it is closed.</source>
        <translation>Nach so vielen wird sie geschlossen.</translation>
    </message>
    <message>
        <source>Wrong tokens of an address</source>
        <translation>Falsche Tokens einer Adresse</translation>
    </message>
    <message>
        <source>After so many in a minute every answer to it is delayed.</source>
        <translation>Nach so vielen in einer Minute wird jede Antwort an sie verzögert.</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>Delay after wrong tokens</source>
        <translation>Verzögerung nach falschen Tokens</translation>
    </message>
    <message>
        <source>How long such an answer is delayed.</source>
        <translation>Wie lange eine solche Antwort verzögert wird.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Log from</source>
        <translation>Protokollieren ab</translation>
    </message>
    <message>
        <source>The least important records that are written.</source>
        <translation>Die unwichtigsten Einträge, die noch geschrieben werden.</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>Protokollformat</translation>
    </message>
    <message>
        <source>How the records look on standard error or in the journal.</source>
        <translation>Wie die Einträge auf der Standardfehlerausgabe oder im Journal aussehen.</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>Zustandsordner</translation>
    </message>
    <message>
        <source>Where tokens and what else must survive a restart are kept. Empty: the platform's place.</source>
        <translation>Wo Tokens und anderes, was einen Neustart überdauern muss, aufbewahrt werden. Leer: der plattformübliche Ort.</translation>
    </message>
    <message>
        <source>Anything visible</source>
        <translation>Alles Sichtbare</translation>
    </message>
    <message>
        <source>Only letters, digits and _ . : @ -</source>
        <translation>Nur Buchstaben, Ziffern und _ . : @ -</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>Eine Textzeile</translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation>Ein JSON-Objekt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Web pages</source>
        <comment>a group of settings</comment>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>STUN and TURN</source>
        <translation>STUN und TURN</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>Grenzwerte für Verbindungen</translation>
    </message>
    <message>
        <source>Limits of messages</source>
        <translation>Grenzwerte für Nachrichten</translation>
    </message>
    <message>
        <source>Limits of misuse</source>
        <translation>Grenzwerte gegen Missbrauch</translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation>Protokoll und Dateien</translation>
    </message>
    <message>
        <source>Valid after first use</source>
        <translation>Gültig nach erster Verwendung</translation>
    </message>
    <message>
        <source>How many requests per second of one network (/24, /56) are answered.</source>
        <translation>Wie viele Anfragen pro Sekunde aus einem Netzwerk (/24, /56) beantwortet werden.</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>Verbindungen pro Adresse</translation>
    </message>
    <message>
        <source>New connections per address</source>
        <translation>Neue Verbindungen pro Adresse</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>HTTP-Header</translation>
    </message>
    <message>
        <source>Size of an HTTP header</source>
        <translation>Größe eines HTTP-Headers</translation>
    </message>
    <message>
        <source>HTTP header fields</source>
        <translation>HTTP-Header-Felder</translation>
    </message>
    <message>
        <source>Sustained message rate</source>
        <translation>Dauerhafte Nachrichtenrate</translation>
    </message>
    <message>
        <source>Message burst</source>
        <translation>Nachrichtenschub</translation>
    </message>
    <message>
        <source>Certificate challenges</source>
        <translation>Zertifikatsprüfungen</translation></message>
    <message>
        <source>A folder whose files are served below /.well-known/acme-challenge/, as certbot wants it.</source>
        <translation>Ein Ordner, dessen Dateien unter /.well-known/acme-challenge/ ausgeliefert werden, wie certbot es braucht.</translation></message>
    <message>
        <source>Keys of signed tokens</source>
        <translation>Schlüssel für signierte Token</translation></message>
    <message>
        <source>For tokens (JWT) that your own server signs, one a line: name:algorithm:file. Two at once while you change from one to the other.</source>
        <translation>Für Token (JWT), die Ihr eigener Server signiert, je Zeile: Name:Algorithmus:Datei. Zwei zugleich, während Sie vom einen zum anderen wechseln.</translation></message>
    <message>
        <source>Audience of signed tokens</source>
        <translation>Zielgruppe signierter Token</translation></message>
    <message>
        <source>What a signed token must name as its audience (aud).</source>
        <translation>Was ein signiertes Token als Zielgruppe (aud) nennen muss.</translation></message>
    <message>
        <source>Ask before admitting</source>
        <translation>Vor dem Einlass fragen</translation></message>
    <message>
        <source>An address (URL) that is asked before a viewer is admitted. Empty: nobody is asked.</source>
        <translation>Eine Adresse (URL), die gefragt wird, bevor ein Zuschauer eingelassen wird. Leer: Niemand wird gefragt.</translation></message>
    <message>
        <source>Time for the answer</source>
        <translation>Zeit für die Antwort</translation></message>
    <message>
        <source>A viewer is refused when no answer has come by then.</source>
        <translation>Ein Zuschauer wird abgelehnt, wenn bis dahin keine Antwort gekommen ist.</translation></message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation></message>
    <message>
        <source>For how long ended sessions and what operators changed are kept.</source>
        <translation>Wie lange beendete Sitzungen und Änderungen der Betreiber aufbewahrt werden.</translation></message>
    <message>
        <source>days</source>
        <translation>Tage</translation></message>
</context>
<context>
    <name>rdv::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n Einstellung gefunden</numerusform>
            <numerusform>%n Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n change(s) not saved</source>
        <translation>
            <numerusform>● %n Änderung nicht gespeichert</numerusform>
            <numerusform>● %n Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be saved as they are</source>
        <translation>
            <numerusform>%n Wert kann so nicht gespeichert werden</numerusform>
            <numerusform>%n Werte können so nicht gespeichert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>Die Einstellungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Einstellungen gespeichert.</translation>
    </message>
    <message>
        <source>Import a configuration of the original server</source>
        <translation>Konfiguration des ursprünglichen Servers importieren</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Konfigurationsdateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words in its name, its key or its explanation.</source>
        <translation>Keine Einstellung hat diese Wörter in ihrem Namen, ihrem Schlüssel oder ihrer Erläuterung.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>Änderungen &amp;prüfen…</translation>
    </message>
    <message>
        <source>Take over the default.json of the original server</source>
        <translation>Die default.json des ursprünglichen Servers übernehmen</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingsWording</name>
    <message>
        <source>This can only be on or off.</source>
        <translation>Dies kann nur ein- oder ausgeschaltet sein.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Geben Sie eine ganze Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Choose one of the words in the list.</source>
        <translation>Wählen Sie eines der Wörter der Liste.</translation>
    </message>
    <message>
        <source>Enter one text a line.</source>
        <translation>Geben Sie einen Text pro Zeile ein.</translation>
    </message>
    <message>
        <source>These are not entries of STUN or TURN servers.</source>
        <translation>Das sind keine Einträge von STUN- oder TURN-Servern.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Dies ist zu lang.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Dieser Wert kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This value cannot be used (%1).</source>
        <translation>Dieser Wert kann nicht verwendet werden (%1).</translation>
    </message>
    <message>
        <source>Enter at least one IP address, one a line.</source>
        <translation>Geben Sie mindestens eine IP-Adresse ein, eine pro Zeile.</translation>
    </message>
    <message>
        <source>The admin port must be another one than the server's port.</source>
        <translation>Der Admin-Port muss ein anderer als der Port des Servers sein.</translation>
    </message>
    <message>
        <source>The responder's port must be another one than the server's port and the admin port.</source>
        <translation>Der Port des Responders muss ein anderer als der Port des Servers und der Admin-Port sein.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, or nothing for every address.</source>
        <translation>Geben Sie eine IP-Adresse dieses Computers ein oder lassen Sie das Feld für jede Adresse leer.</translation>
    </message>
    <message>
        <source>Enter a host name or an address without a port.</source>
        <translation>Geben Sie einen Hostnamen oder eine Adresse ohne Port ein.</translation>
    </message>
    <message>
        <source>Enter addresses or networks such as 10.0.0.0/8, one a line.</source>
        <translation>Geben Sie Adressen oder Netzwerke wie 10.0.0.0/8 ein, je eine Angabe pro Zeile.</translation>
    </message>
    <message>
        <source>Enter origins such as https://example.com:443, one a line, without a path.</source>
        <translation>Geben Sie Origins wie https://example.com:443 ein, einen pro Zeile, ohne Pfad.</translation>
    </message>
    <message>
        <source>Enter host names without a port, one a line.</source>
        <translation>Geben Sie Hostnamen ohne Port ein, einen pro Zeile.</translation>
    </message>
    <message>
        <source>A room's name has characters that the rule for names forbids.</source>
        <translation>Der Name eines Raums enthält Zeichen, die die Regel für Namen verbietet.</translation>
    </message>
    <message>
        <source>This is not a file that the server can read.</source>
        <translation>Dies ist keine Datei, die der Server lesen kann.</translation>
    </message>
    <message>
        <source>Encryption is off, so the certificate and the private key are not used.</source>
        <translation>Die Verschlüsselung ist aus, daher werden Zertifikat und privater Schlüssel nicht verwendet.</translation>
    </message>
    <message>
        <source>Web pages are off, so this folder is not used.</source>
        <translation>Webseiten sind aus, daher wird dieser Ordner nicht verwendet.</translation>
    </message>
    <message>
        <source>This is below the size of a message: the largest messages close the connection.</source>
        <translation>Dies liegt unter der Größe einer Nachricht: Die größten Nachrichten schließen die Verbindung.</translation>
    </message>
    <message>
        <source>The key in this file is shorter than 256 bits, or others can read the file.</source>
        <translation>Der Schlüssel in dieser Datei ist kürzer als 256 Bit, oder andere können die Datei lesen.</translation>
    </message>
    <message>
        <source>Not every client can use every entry. The page of the STUN and TURN servers says why.</source>
        <translation>Nicht jeder Client kann jeden Eintrag verwenden. Die Seite „STUN/TURN“ zeigt, warum.</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>where a value comes from</comment>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>File</source>
        <comment>where a value comes from</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>Datei, %1</translation>
    </message>
    <message>
        <source>Environment, %1</source>
        <translation>Umgebung, %1</translation>
    </message>
    <message>
        <source>Command line, %1</source>
        <translation>Befehlszeile, %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>This is below the sustained message rate, so that rate cannot be reached.</source>
        <translation>Dies liegt unter der dauerhaften Nachrichtenrate, die daher nicht erreicht werden kann.</translation>
    </message>
    <message>
        <source>This value has no effect as it is (%1).</source>
        <translation>Dieser Wert hat so keine Wirkung (%1).</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ShareDialog</name>
    <message>
        <source>This link works on this computer only. For others, set the public host name in the settings.</source>
        <translation>Dieser Link funktioniert nur auf diesem Computer. Legen Sie für andere den öffentlichen Hostnamen in den Einstellungen fest.</translation>
    </message>
    <message>
        <source>This link works in the local network only.</source>
        <translation>Dieser Link funktioniert nur im lokalen Netzwerk.</translation>
    </message>
    <message>
        <source>Share the viewer page</source>
        <translation>Zuschauerseite teilen</translation>
    </message>
    <message>
        <source>Share room “%1”</source>
        <translation>Raum „%1“ teilen</translation>
    </message>
    <message>
        <source>Share stream “%1” of room “%2”</source>
        <translation>Stream „%1“ von Raum „%2“ teilen</translation>
    </message>
    <message>
        <source>The server asks viewers for a token, and this link carries none. Issue one on the Tokens page.</source>
        <translation>Der Server verlangt von Zuschauern ein Token, und dieser Link enthält keines. Stellen Sie eines auf der Seite „Tokens“ aus.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCards</name>
    <message>
        <source>Devices online</source>
        <translation>Geräte online</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Being set up</source>
        <comment>sessions</comment>
        <translation>Im Aufbau</translation>
    </message>
    <message>
        <source>Success, last hour</source>
        <translation>Erfolgsrate (1 h)</translation>
    </message>
    <message>
        <source>Active tokens</source>
        <translation>Aktive Tokens</translation>
    </message>
    <message>
        <source>STUN requests</source>
        <translation>STUN-Anfragen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>viewers without a device yet</comment>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers need one</source>
        <translation>Zuschauer brauchen eines</translation>
    </message>
    <message>
        <source>Tokens are off</source>
        <translation>Tokens sind aus</translation>
    </message>
    <message>
        <source>Built-in responder</source>
        <translation>Eingebauter Responder</translation>
    </message>
    <message>
        <source>Responder is off</source>
        <translation>Responder ist aus</translation>
    </message>
    <message numerus="yes">
        <source>of %n session(s)</source>
        <translation>
            <numerusform>von %n Sitzung</numerusform>
            <numerusform>von %n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Keine Sitzungen</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>Kein TLS</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>certificate</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCharts</name>
    <message>
        <source>Received</source>
        <comment>messages</comment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>messages</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Devices and viewers</source>
        <translation>Geräte und Zuschauer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>10 &amp;minutes</source>
        <translation>10 &amp;Minuten</translation>
    </message>
    <message>
        <source>1 ho&amp;ur</source>
        <translation>1 &amp;Stunde</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>&amp;24 Stunden</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>Processor (of one core)</source>
        <translation>Prozessor (von einem Kern)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatusBar</name>
    <message>
        <source>State of the server</source>
        <translation>Zustand des Servers</translation>
    </message>
    <message>
        <source>Show the last problem</source>
        <translation>Letztes Problem anzeigen</translation>
    </message>
    <message>
        <source>Signaling: %1</source>
        <translation>Signalisierung: %1</translation>
    </message>
    <message>
        <source>Admin: %1</source>
        <translation>Admin: %1</translation>
    </message>
    <message>
        <source>STUN: %1</source>
        <translation>STUN: %1</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>sentence, reason</comment>
        <extracomment>What happened, and why</extracomment>
        <translation>%1 Grund: %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StunPage</name>
    <message>
        <source>Through routers</source>
        <translation>Durch Router hindurch</translation>
    </message>
    <message>
        <source>STUN tells devices and viewers under which address others see them.</source>
        <translation>STUN teilt Geräten und Zuschauern mit, unter welcher Adresse andere sie sehen.</translation>
    </message>
    <message>
        <source>&amp;Run the built-in STUN responder</source>
        <translation>Eingebauten &amp;STUN-Responder betreiben</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>If a firewall protects this computer, open this port for UDP and TCP. Other STUN and TURN servers can be added on the STUN/TURN page.</source>
        <translation>Schützt eine Firewall diesen Computer, öffnen Sie diesen Port für UDP und TCP. Weitere STUN- und TURN-Server lassen sich auf der Seite „STUN/TURN“ hinzufügen.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SwitchEditor</name>
    <message>
        <source>On</source>
        <comment>a setting that can be on or off</comment>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Zelle kop&amp;ieren</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TextEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Datei auswählen</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Timeline</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenForm</name>
    <message>
        <source>Name a room or choose every room.</source>
        <translation>Nennen Sie einen Raum oder wählen Sie alle Räume.</translation>
    </message>
    <message>
        <source>This cannot be a room: %1</source>
        <translation>Das kann kein Raum sein: %1</translation>
    </message>
    <message>
        <source>This cannot be a stream: %1</source>
        <translation>Das kann kein Stream sein: %1</translation>
    </message>
    <message>
        <source>Devices are not asked for tokens at present. The settings can change that.</source>
        <translation>Geräte werden derzeit nicht nach Tokens gefragt. Das lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>This room is not on the list of allowed rooms.</source>
        <translation>Dieser Raum steht nicht auf der Liste der zugelassenen Räume.</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <comment>the kind of client that a token is for</comment>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>&amp;Raum:</translation>
    </message>
    <message>
        <source>Strea&amp;m:</source>
        <translation>Strea&amp;m:</translation>
    </message>
    <message>
        <source>&amp;Unused for:</source>
        <comment>how long a token may lie unused</comment>
        <translation>&amp;Unbenutzt bis zu:</translation>
    </message>
    <message>
        <source>&amp;Valid from:</source>
        <translation>&amp;Gültig ab:</translation>
    </message>
    <message>
        <source>Us&amp;es:</source>
        <translation>&amp;Verwendungen:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>A viewer</source>
        <comment>token for</comment>
        <translation>Ein Zuschauer</translation>
    </message>
    <message>
        <source>A device</source>
        <comment>token for</comment>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>Ever&amp;y room</source>
        <translation>&amp;Jeder Raum</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Every stream</source>
        <translation>Jeder Stream</translation>
    </message>
    <message>
        <source>How long it may lie unused</source>
        <translation>Wie lange es unbenutzt bleiben darf</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>A time…</source>
        <translation>Zeitpunkt…</translation>
    </message>
    <message>
        <source>Time from which it is valid</source>
        <translation>Zeitpunkt, ab dem es gültig ist</translation>
    </message>
    <message>
        <source>Number of uses</source>
        <translation>Anzahl der Verwendungen</translation>
    </message>
    <message>
        <source>One viewer</source>
        <translation>Ein Zuschauer</translation>
    </message>
    <message>
        <source>Several viewers…</source>
        <translation>Mehrere Zuschauer…</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Number of viewers</source>
        <translation>Anzahl der Zuschauer</translation>
    </message>
    <message>
        <source>Tokens for viewers are off. Switch them on first.</source>
        <translation>Tokens für Zuschauer sind aus. Schalten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>It ends before it begins: choose a later end.</source>
        <translation>Es endet, bevor es beginnt: Wählen Sie ein späteres Ende.</translation></message>
    <message>
        <source>The end is in the past: choose a later one.</source>
        <translation>Das Ende liegt in der Vergangenheit: Wählen Sie ein späteres.</translation></message>
    <message>
        <source>Valid unti&amp;l:</source>
        <translation>Gültig &amp;bis:</translation></message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation></message>
    <message>
        <source>Without end</source>
        <translation>Ohne Ende</translation></message>
    <message>
        <source>Time from which it is no longer valid</source>
        <translation>Zeitpunkt, ab dem es nicht mehr gültig ist</translation></message>
</context>
<context>
    <name>rdv::ui::TokenModel</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: the kind of client that a token is for</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>column: the client that a token is bound to</comment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>time that is left to a token</comment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Its holder may come back until %1.</source>
        <translation>Sein Inhaber kann bis %1 wiederkommen.</translation>
    </message>
    <message>
        <source>It has to be used before %1.</source>
        <translation>Es muss vor %1 verwendet werden.</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>Gültig ab %1.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenWording</name>
    <message>
        <source>Viewer</source>
        <comment>kind of token</comment>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>kind of token</comment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>state of a token</comment>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of a token</comment>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a token</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a token</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Every room</source>
        <translation>Jeder Raum</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Every stream</source>
        <translation>Jeder Stream</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <comment>uses of a token</comment>
        <translation>%1, unbegrenzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>uses of a token</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Die Eingabe ist leer.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Die Eingabe ist zu lang.</translation>
    </message>
    <message>
        <source>It contains a character that is not allowed.</source>
        <translation>Die Eingabe enthält ein Zeichen, das nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>It begins or ends with a blank.</source>
        <translation>Die Eingabe beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokensPage</name>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%n Token widerrufen.</numerusform>
            <numerusform>%n Tokens widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be revoked.</source>
        <translation>
            <numerusform>%n Token konnte nicht widerrufen werden.</numerusform>
            <numerusform>%n Tokens konnten nicht widerrufen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>Fingerabdruck kopiert.</translation>
    </message>
    <message>
        <source>Tokens could not be switched on.</source>
        <translation>Tokens konnten nicht eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Tokens are still off.</source>
        <translation>Tokens sind weiterhin ausgeschaltet.</translation>
    </message>
    <message>
        <source>The setting was saved, but the command line or the environment overrules it.</source>
        <translation>Die Einstellung wurde gespeichert, aber die Befehlszeile oder die Umgebung hat Vorrang.</translation>
    </message>
    <message>
        <source>Tokens are on.</source>
        <translation>Tokens sind eingeschaltet.</translation>
    </message>
    <message>
        <source>Switch tokens on?</source>
        <translation>Tokens einschalten?</translation>
    </message>
    <message>
        <source>From now on a viewer needs a token. Pages that come without one are refused; sessions that run go on.</source>
        <translation>Ab jetzt braucht ein Zuschauer ein Token. Seiten, die ohne eines kommen, werden abgelehnt; laufende Sitzungen gehen weiter.</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Tokens are off: everyone who knows a room and a stream can watch.</source>
        <translation>Tokens sind aus: Jeder, der einen Raum und einen Stream kennt, kann zuschauen.</translation>
    </message>
    <message>
        <source>Switch tokens o&amp;n…</source>
        <translation>Tokens &amp;einschalten…</translation>
    </message>
    <message>
        <source>Search tokens, notes, addresses</source>
        <translation>Tokens, Notizen, Adressen suchen</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Tokens suchen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Show tokens that admit to this room</source>
        <translation>Tokens anzeigen, die in diesen Raum einlassen</translation>
    </message>
    <message>
        <source>Show tokens in this state</source>
        <translation>Tokens in diesem Zustand anzeigen</translation>
    </message>
    <message>
        <source>Show tokens of this kind</source>
        <translation>Tokens dieser Art anzeigen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Viewers and devices</source>
        <translation>Zuschauer und Geräte</translation>
    </message>
    <message>
        <source>&amp;Issue token…</source>
        <translation>Token &amp;ausstellen…</translation>
    </message>
    <message>
        <source>Issue &amp;many…</source>
        <translation>&amp;Mehrere ausstellen…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Sho&amp;w session</source>
        <translation>&amp;Sitzung anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy fingerprint</source>
        <translation>Fingerabdruck &amp;kopieren</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>Keine Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s)</source>
        <translation>
            <numerusform>%1 von %n Token</numerusform>
            <numerusform>%1 von %n Tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::TrayIcon</name>
    <message>
        <source>The server keeps running. Choose Quit here to end it.</source>
        <translation>Der Server läuft weiter. Wählen Sie hier „Beenden“, um ihn zu beenden.</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Fenster anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s)</source>
        <translation>
            <numerusform>%n Zuschauer</numerusform>
            <numerusform>%n Zuschauer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>devices, viewers</comment>
        <extracomment>How many devices, how many viewers</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program, state</comment>
        <extracomment>Name of the program, state of the server</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Wording</name>
    <message>
        <source>A token with this text exists already. Choose another text, or let the server choose one.</source>
        <translation>Ein Token mit diesem Text gibt es bereits. Wählen Sie einen anderen Text oder lassen Sie den Server einen wählen.</translation>
    </message>
    <message>
        <source>It is no longer there. The list has changed in the meantime.</source>
        <translation>Der Eintrag ist nicht mehr da. Die Liste hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Tokens are turned off. Turn them on in the settings first.</source>
        <translation>Tokens sind ausgeschaltet. Schalten Sie sie zuerst in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The change could not be saved. Check that the disk has room and that you can write the state folder.</source>
        <translation>Die Änderung konnte nicht gespeichert werden. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie in den Zustandsordner schreiben können.</translation>
    </message>
    <message>
        <source>The server is stopped. Start it first.</source>
        <translation>Der Server ist gestoppt. Starten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>log level</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>log level</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>device</comment>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>device</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>device</comment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>device</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>session</comment>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Paired</source>
        <comment>session</comment>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>session</comment>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>session</comment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>session</comment>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>session</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>session</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>session</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>token</comment>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>token</comment>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>token</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>token</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>part of the server</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>part of the server</comment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>part of the server</comment>
        <translation>Empfangsbereit</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>part of the server</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>session</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Watched</source>
        <comment>session</comment>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>session</comment>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No device</source>
        <comment>session</comment>
        <translation>Kein Gerät</translation>
    </message>
    <message>
        <source>No such stream</source>
        <comment>session</comment>
        <translation>Kein solcher Stream</translation>
    </message>
    <message>
        <source>The server started.</source>
        <translation>Der Server wurde gestartet.</translation>
    </message>
    <message>
        <source>The server stopped.</source>
        <translation>Der Server wurde gestoppt.</translation>
    </message>
    <message>
        <source>A port was opened.</source>
        <translation>Ein Port wurde geöffnet.</translation>
    </message>
    <message>
        <source>A port could not be opened.</source>
        <translation>Ein Port konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>Die Konfiguration wurde übernommen.</translation>
    </message>
    <message>
        <source>Something in the configuration does not do what it says.</source>
        <translation>Etwas in der Konfiguration bewirkt nicht, was es besagt.</translation>
    </message>
    <message>
        <source>A device joined and waits for viewers.</source>
        <translation>Ein Gerät ist beigetreten und wartet auf Zuschauer.</translation>
    </message>
    <message>
        <source>A device came back; its dead connection was closed.</source>
        <translation>Ein Gerät ist wiedergekommen; seine tote Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>A device was refused.</source>
        <translation>Ein Gerät wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A device left.</source>
        <translation>Ein Gerät ist gegangen.</translation>
    </message>
    <message>
        <source>A viewer was queued for the device.</source>
        <translation>Ein Zuschauer wurde für das Gerät in die Warteschlange gestellt.</translation>
    </message>
    <message>
        <source>A viewer was refused.</source>
        <translation>Ein Zuschauer wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A viewer left.</source>
        <translation>Ein Zuschauer ist gegangen.</translation>
    </message>
    <message>
        <source>A viewer met a device.</source>
        <translation>Ein Zuschauer wurde einem Gerät zugeordnet.</translation>
    </message>
    <message>
        <source>A session ended.</source>
        <translation>Eine Sitzung wurde beendet.</translation>
    </message>
    <message>
        <source>A message was dropped.</source>
        <translation>Eine Nachricht wurde verworfen.</translation>
    </message>
    <message>
        <source>A connection was refused.</source>
        <translation>Eine Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A token was issued.</source>
        <translation>Ein Token wurde ausgestellt.</translation>
    </message>
    <message>
        <source>A token was used and is bound to its viewer.</source>
        <translation>Ein Token wurde verwendet und ist an seinen Zuschauer gebunden.</translation>
    </message>
    <message>
        <source>A token was revoked.</source>
        <translation>Ein Token wurde widerrufen.</translation>
    </message>
    <message>
        <source>A token expired.</source>
        <translation>Ein Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>A room was allowed.</source>
        <translation>Ein Raum wurde zugelassen.</translation>
    </message>
    <message>
        <source>A room was blocked.</source>
        <translation>Ein Raum wurde gesperrt.</translation>
    </message>
    <message>
        <source>An admin request was refused.</source>
        <translation>Eine Admin-Anfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The STUN responder had a problem.</source>
        <translation>Beim STUN-Responder ist ein Problem aufgetreten.</translation>
    </message>
    <message>
        <source>(no file named)</source>
        <translation>(keine Datei angegeben)</translation>
    </message>
    <message>
        <source>Port %1 (%2) is in use by another program. Stop that program, or choose another port in the settings (%3).</source>
        <extracomment>%1: port number, %2: address and port, %3: key of the setting</extracomment>
        <translation>Port %1 (%2) wird von einem anderen Programm verwendet. Beenden Sie dieses Programm oder wählen Sie in den Einstellungen einen anderen Port (%3).</translation>
    </message>
    <message>
        <source>Port %1 (%2) is in use by %3. Stop that program, or choose another port in the settings (%4).</source>
        <extracomment>%1: port number, %2: address and port, %3: name of a program, %4: key of the setting</extracomment>
        <translation>Port %1 (%2) wird von %3 verwendet. Beenden Sie dieses Programm oder wählen Sie in den Einstellungen einen anderen Port (%4).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, detail</comment>
        <extracomment>A sentence, and in parentheses what the system said</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. In the settings, let the server listen on an address that is, or leave the field empty for all addresses.</source>
        <translation>%1 ist keine Adresse dieses Computers. Lassen Sie den Server in den Einstellungen auf einer Adresse dieses Computers lauschen oder lassen Sie das Feld für alle Adressen leer.</translation>
    </message>
    <message>
        <source>The system does not let you open %1. Choose a port from 1024 up in the settings (%2), or let an administrator allow the program low ports.</source>
        <extracomment>%1: address and port, %2: key of the setting</extracomment>
        <translation>Das System lässt Sie %1 nicht öffnen. Wählen Sie in den Einstellungen einen Port ab 1024 (%2) oder lassen Sie einen Administrator dem Programm niedrige Ports erlauben.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be used, so TLS stays off. Choose a PEM file that you can read.</source>
        <translation>Das Zertifikat %1 kann nicht verwendet werden, daher bleibt TLS aus. Wählen Sie eine PEM-Datei, die Sie lesen können.</translation>
    </message>
    <message>
        <source>The private key %1 cannot be used, so TLS stays off. Choose a PEM file that you can read, and check the password that opens it.</source>
        <translation>Der private Schlüssel %1 kann nicht verwendet werden, daher bleibt TLS aus. Wählen Sie eine PEM-Datei, die Sie lesen können, und prüfen Sie das Passwort, das sie öffnet.</translation>
    </message>
    <message>
        <source>TLS is not available, because no TLS library was found. Install OpenSSL 3, or turn TLS off in the settings.</source>
        <translation>TLS ist nicht verfügbar, weil keine TLS-Bibliothek gefunden wurde. Installieren Sie OpenSSL 3 oder schalten Sie TLS in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>Other computers are allowed to administer this server, and that needs TLS. Turn TLS on, or allow 127.0.0.1 only.</source>
        <translation>Andere Computer dürfen diesen Server administrieren, und das erfordert TLS. Schalten Sie TLS ein oder lassen Sie nur 127.0.0.1 zu.</translation>
    </message>
    <message>
        <source>Other computers are allowed to administer this server, and that needs an admin key. Set the file with the key, or allow 127.0.0.1 only.</source>
        <translation>Andere Computer dürfen diesen Server administrieren, und das erfordert einen Admin-Schlüssel. Legen Sie die Datei mit dem Schlüssel fest oder lassen Sie nur 127.0.0.1 zu.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be used. Correct it in the settings.</source>
        <extracomment>%1: key of the setting</extracomment>
        <translation>Die Einstellung %1 kann nicht verwendet werden. Korrigieren Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be served as web pages. Choose a folder that you can read, or none.</source>
        <translation>Der Ordner %1 kann nicht als Webseiten ausgeliefert werden. Wählen Sie einen Ordner, den Sie lesen können, oder keinen.</translation>
    </message>
    <message>
        <source>The configuration was not saved to %1. You must be able to write the file and its folder, and what is in it must be valid.</source>
        <translation>Die Konfiguration wurde nicht in %1 gespeichert. Sie müssen die Datei und ihren Ordner beschreiben können, und ihr Inhalt muss gültig sein.</translation>
    </message>
    <message>
        <source>This name or text is too long, or it contains characters that are not allowed. Choose another one.</source>
        <translation>Dieser Name oder Text ist zu lang oder enthält unerlaubte Zeichen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Left before connecting</source>
        <comment>session</comment>
        <translation>Vor Verbindung verlassen</translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation>Ein Grenzwert wurde erreicht.</translation>
    </message>
    <message>
        <source>Changes cannot be saved; what needs saving is refused, sessions go on.</source>
        <translation>Änderungen können nicht gespeichert werden; was gespeichert werden muss, wird abgelehnt, Sitzungen gehen weiter.</translation></message>
    <message>
        <source>Changes can be saved again.</source>
        <translation>Änderungen können wieder gespeichert werden.</translation></message>
    <message>
        <source>A new certificate is in use.</source>
        <translation>Ein neues Zertifikat ist in Gebrauch.</translation></message>
    <message>
        <source>A new certificate cannot be used; the old one stays in use.</source>
        <translation>Ein neues Zertifikat kann nicht verwendet werden; das alte bleibt in Gebrauch.</translation></message>
    <message>
        <source>The certificate expires soon.</source>
        <translation>Das Zertifikat läuft bald ab.</translation></message>
    <message>
        <source>A viewer was not authorized.</source>
        <translation>Ein Zuschauer wurde nicht zugelassen.</translation></message>
    <message>
        <source>The configuration was changed.</source>
        <translation>Die Konfiguration wurde geändert.</translation></message>
    <message>
        <source>New viewers are turned away.</source>
        <translation>Neue Zuschauer werden abgewiesen.</translation></message>
    <message>
        <source>New viewers are admitted again.</source>
        <translation>Neue Zuschauer werden wieder eingelassen.</translation></message>
    <message>
        <source>The state folder %1 cannot be used. You must own it and be able to write it; choose another one in the settings.</source>
        <translation>Der Zustandsordner %1 kann nicht verwendet werden. Er muss Ihnen gehören und Sie müssen ihn beschreiben können; wählen Sie in den Einstellungen einen anderen.</translation></message>
    <message>
        <source>The file %1 is damaged and was left as it is. Put a backup in its place, or move it away to start without tokens.</source>
        <translation>Die Datei %1 ist beschädigt und wurde so gelassen, wie sie ist. Setzen Sie eine Sicherung an ihre Stelle oder verschieben Sie sie, um ohne Token zu beginnen.</translation></message>
    <message>
        <source>The file %1 was written by a newer version of this program and was left as it is. Start that version, or choose another state folder.</source>
        <translation>Die Datei %1 wurde von einer neueren Version dieses Programms geschrieben und so gelassen, wie sie ist. Starten Sie jene Version oder wählen Sie einen anderen Zustandsordner.</translation></message>
    <message>
        <source>Another server uses the state folder %1 already. Stop it, or choose another state folder.</source>
        <translation>Ein anderer Server verwendet den Zustandsordner %1 bereits. Beenden Sie ihn oder wählen Sie einen anderen Zustandsordner.</translation></message>
    <message>
        <source>The key for signed tokens %1 cannot be used. Name files that you can read, each with a key of its algorithm.</source>
        <translation>Der Schlüssel %1 für signierte Token kann nicht verwendet werden. Nennen Sie Dateien, die Sie lesen können, jede mit einem Schlüssel ihres Algorithmus.</translation></message>
    <message>
        <source>The admin key %1 cannot be used. Name a file that nobody else can read, with 256 bits as hexadecimal or base64url.</source>
        <translation>Der Admin-Schlüssel %1 kann nicht verwendet werden. Nennen Sie eine Datei, die sonst niemand lesen kann, mit 256 Bit als Hexadezimal oder Base64url.</translation></message>
</context>
</TS>
