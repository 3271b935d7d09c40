<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Rendezvous cannot start, because its configuration cannot be read. Correct the file and start again.</source>
        <translation>Rendezvous ne peut pas démarrer, car sa configuration est illisible. Corrigez le fichier et relancez le programme.</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Never seen</source>
        <translation>Jamais vu</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for its next viewer</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Lost since %1</source>
        <comment>time of day or date and time</comment>
        <translation>Perdu depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) wait in this room, but its device has not come yet.</source>
        <translation>
            <numerusform>%n spectateur attend dans ce salon, mais son appareil n’est pas encore arrivé.</numerusform>
            <numerusform>%n spectateurs attendent dans ce salon, mais son appareil n’est pas encore arrivé.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device has come to this room yet.</source>
        <translation>Aucun appareil n’a encore rejoint ce salon.</translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and is ready for the next one.</source>
        <translation>
            <numerusform>L’appareil sert %n spectateur et est prêt pour le suivant.</numerusform>
            <numerusform>L’appareil sert %n spectateurs et est prêt pour le suivant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device is here and ready for its first viewer.</source>
        <translation>L’appareil est là, prêt pour son premier spectateur.</translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and has not opened its next waiting link yet.</source>
        <translation>
            <numerusform>L’appareil sert %n spectateur et n’a pas encore ouvert sa prochaine connexion d’attente.</numerusform>
            <numerusform>L’appareil sert %n spectateurs et n’a pas encore ouvert sa prochaine connexion d’attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device was here and is gone. It comes back by itself once its power and its network are back.</source>
        <translation>L’appareil était là et a disparu. Il reviendra de lui-même dès que son alimentation et son réseau seront rétablis.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>viewers with a session, viewers that wait</comment>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) with a session</source>
        <translation>
            <numerusform>%n spectateur en session</numerusform>
            <numerusform>%n spectateurs en session</numerusform>
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
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>a room</comment>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Allowed by name</source>
        <comment>a room</comment>
        <translation>Autorisé nommément</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>a room</comment>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Nobody may join this room.</source>
        <translation>Personne ne peut rejoindre ce salon.</translation>
    </message>
    <message>
        <source>This room is on the list of allowed rooms.</source>
        <translation>Ce salon figure dans la liste des salons autorisés.</translation>
    </message>
    <message>
        <source>This room may be joined because no list of allowed rooms is in force.</source>
        <translation>Ce salon est accessible, car aucune liste de salons autorisés n’est en vigueur.</translation>
    </message>
    <message>
        <source>Type the name of a room.</source>
        <translation>Saisissez le nom d’un salon.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Ce nom est trop long.</translation>
    </message>
    <message>
        <source>This name has a character that is not allowed in names.</source>
        <translation>Ce nom contient un caractère interdit dans les noms.</translation>
    </message>
    <message>
        <source>A name must not begin or end with a blank.</source>
        <translation>Un nom ne doit ni commencer ni finir par une espace.</translation>
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
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Dernière adresse</translation>
    </message>
    <message>
        <source>Malformed requests</source>
        <translation>Requêtes mal formées</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Place dans la file</translation>
    </message>
    <message>
        <source>Rate-limited requests</source>
        <translation>Requêtes limitées en débit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Spectateur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Server part</source>
        <translation>Composant du serveur</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Supprimés</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Viewer</source>
        <translation>Spectateur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a message, noun</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Waiting for a device</source>
        <translation>En attente d’un appareil</translation>
    </message>
    <message>
        <source>Admitted</source>
        <comment>the viewer's join was accepted</comment>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>the viewer's join was not accepted</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>Serveurs STUN</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>Serveurs TURN</translation>
    </message>
    <message>
        <source>Viewer announced</source>
        <translation>Spectateur annoncé</translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>a message, noun</comment>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a message, noun</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>an ICE candidate</comment>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>a message, noun</comment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>a message, noun</comment>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Connection report</source>
        <translation>Compte rendu de connexion</translation>
    </message>
    <message>
        <source>Viewer removed</source>
        <translation>Spectateur retiré</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Appareil perdu</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>has gone away</comment>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>Non transmis</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>message, its size, its details</comment>
        <translation>%1 (%2) : %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>message, its details</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 ms, %2: %3</source>
        <comment>time, party, message</comment>
        <translation>%1 ms, %2 : %3</translation>
    </message>
    <message>
        <source>%1 ms, %2 to %3: %4</source>
        <comment>time, sender, receiver, message</comment>
        <translation>%1 ms, de %2 à %3 : %4</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds since the first message, heads a column</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 s pause</source>
        <comment>seconds</comment>
        <translation>pause de %1 s</translation>
    </message>
    <message>
        <source>%1 min pause</source>
        <comment>minutes</comment>
        <translation>pause de %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left out</source>
        <translation>
            <numerusform>%n message omis</numerusform>
            <numerusform>%n messages omis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>left</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>joined again</source>
        <translation>nouvelle entrée</translation>
    </message>
    <message>
        <source>joined from a newer connection</source>
        <translation>nouvelle entrée par une connexion plus récente</translation>
    </message>
    <message>
        <source>silent for too long</source>
        <translation>silence trop long</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>connexion fermée</translation>
    </message>
    <message>
        <source>did not join in time</source>
        <translation>salon non rejoint à temps</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>aucun appareil</translation>
    </message>
    <message>
        <source>no device came</source>
        <translation>aucun appareil n’est venu</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>file d’attente pleine</translation>
    </message>
    <message>
        <source>places are kept for devices</source>
        <translation>places réservées aux appareils</translation>
    </message>
    <message>
        <source>room not allowed</source>
        <translation>salon non autorisé</translation>
    </message>
    <message>
        <source>room no longer allowed</source>
        <translation>salon qui n’est plus autorisé</translation>
    </message>
    <message>
        <source>another device has this room</source>
        <translation>un autre appareil occupe ce salon</translation>
    </message>
    <message>
        <source>the device does not have the stream</source>
        <translation>l’appareil n’a pas ce flux</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>le serveur est plein</translation>
    </message>
    <message>
        <source>viewers are paused</source>
        <translation>spectateurs suspendus</translation>
    </message>
    <message>
        <source>disconnected by the operator</source>
        <translation>déconnexion par l’opérateur</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>jeton expiré</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>jeton révoqué</translation>
    </message>
    <message>
        <source>token missing</source>
        <translation>jeton manquant</translation>
    </message>
    <message>
        <source>token malformed</source>
        <translation>jeton mal formé</translation>
    </message>
    <message>
        <source>token unknown</source>
        <translation>jeton inconnu</translation>
    </message>
    <message>
        <source>token wrong kind</source>
        <translation>jeton d’un autre type</translation>
    </message>
    <message>
        <source>token wrong room</source>
        <translation>jeton d’un autre salon</translation>
    </message>
    <message>
        <source>token wrong stream</source>
        <translation>jeton d’un autre flux</translation>
    </message>
    <message>
        <source>token not valid yet</source>
        <translation>jeton pas encore valable</translation>
    </message>
    <message>
        <source>token bound to another client</source>
        <translation>jeton lié à un autre client</translation>
    </message>
    <message>
        <source>too many connections from one address</source>
        <translation>trop de connexions depuis une même adresse</translation>
    </message>
    <message>
        <source>too many malformed messages</source>
        <translation>trop de messages mal formés</translation>
    </message>
    <message>
        <source>too many messages</source>
        <translation>trop de messages</translation>
    </message>
    <message>
        <source>too many unused handshakes</source>
        <translation>trop de handshakes inutilisés</translation>
    </message>
    <message>
        <source>the message is too large</source>
        <translation>le message est trop volumineux</translation>
    </message>
    <message>
        <source>the peer does not read what it is sent</source>
        <translation>le pair ne lit pas ce qui lui est envoyé</translation>
    </message>
    <message>
        <source>the peer stopped polling</source>
        <translation>le pair a cessé le polling</translation>
    </message>
    <message>
        <source>the page was left</source>
        <translation>la page a été quittée</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>la connexion a pris fin</translation>
    </message>
    <message>
        <source>the connection was ended</source>
        <translation>la connexion a été interrompue</translation>
    </message>
    <message>
        <source>a binary message</source>
        <translation>un message binaire</translation>
    </message>
    <message>
        <source>a broken polling body</source>
        <translation>un corps de polling défectueux</translation>
    </message>
    <message>
        <source>a frame that is not masked</source>
        <translation>une trame non masquée</translation>
    </message>
    <message>
        <source>a frame before the upgrade was answered</source>
        <translation>une trame avant la réponse à l’upgrade</translation>
    </message>
    <message>
        <source>a malformed upgrade</source>
        <translation>un upgrade mal formé</translation>
    </message>
    <message>
        <source>a malformed field</source>
        <translation>un champ mal formé</translation>
    </message>
    <message>
        <source>a transport that was not offered</source>
        <translation>un transport qui n’a pas été proposé</translation>
    </message>
    <message>
        <source>another revision of Socket.IO</source>
        <translation>une autre révision de Socket.IO</translation>
    </message>
    <message>
        <source>a poll takes GET and POST</source>
        <translation>le polling n’accepte que GET et POST</translation>
    </message>
    <message>
        <source>no upgrade on a WebSocket path</source>
        <translation>pas d’upgrade sur un chemin WebSocket</translation>
    </message>
    <message>
        <source>there is no WebSocket at this path</source>
        <translation>aucun WebSocket à ce chemin</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>page inexistante</translation>
    </message>
    <message>
        <source>no such transport</source>
        <translation>transport inexistant</translation>
    </message>
    <message>
        <source>no request came</source>
        <translation>aucune requête n’est venue</translation>
    </message>
    <message>
        <source>not an HTTP request</source>
        <translation>pas une requête HTTP</translation>
    </message>
    <message>
        <source>the request line is malformed</source>
        <translation>la ligne de requête est mal formée</translation>
    </message>
    <message>
        <source>the head is too large</source>
        <translation>l’en-tête est trop volumineux</translation>
    </message>
    <message>
        <source>the body is too large</source>
        <translation>le corps est trop volumineux</translation>
    </message>
    <message>
        <source>the page cannot be read</source>
        <translation>la page est illisible</translation>
    </message>
    <message>
        <source>the request is too slow</source>
        <translation>la requête est trop lente</translation>
    </message>
    <message>
        <source>too many fields</source>
        <translation>trop de champs</translation>
    </message>
    <message>
        <source>the origin is not allowed</source>
        <translation>l’origine n’est pas autorisée</translation>
    </message>
    <message>
        <source>the Host is neither a name nor an address</source>
        <translation>l’hôte (Host) n’est ni un nom ni une adresse</translation>
    </message>
    <message>
        <source>the last places are for devices</source>
        <translation>les dernières places sont réservées aux appareils</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>le handshake TLS a échoué</translation>
    </message>
    <message>
        <source>the transport id is unknown, used or too old</source>
        <translation>l’ID de transport est inconnu, déjà utilisé ou trop ancien</translation>
    </message>
    <message>
        <source>the upgrade came to nothing</source>
        <translation>l’upgrade n’a pas abouti</translation>
    </message>
    <message>
        <source>port, bindAddress and secure change at the next start</source>
        <translation>port, bindAddress et secure changent au prochain démarrage</translation>
    </message>
    <message>
        <source>not a folder that can be read</source>
        <translation>pas un dossier lisible</translation>
    </message>
    <message>
        <source>not an IP address</source>
        <translation>pas une adresse IP</translation>
    </message>
    <message>
        <source>the message is not well-formed</source>
        <translation>le message est mal formé</translation>
    </message>
    <message>
        <source>the message is nested too deeply</source>
        <translation>le message est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>the message is not UTF-8 text</source>
        <translation>le message n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>the message is not of the expected form</source>
        <translation>le message n’a pas la forme attendue</translation>
    </message>
    <message>
        <source>the message is of a kind that is not passed on</source>
        <translation>le message est d’un type qui n’est pas transmis</translation>
    </message>
    <message>
        <source>the device would misread the message</source>
        <translation>l’appareil interpréterait mal le message</translation>
    </message>
    <message>
        <source>signaling</source>
        <translation>signalisation</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>STUN</source>
        <translation>STUN</translation>
    </message>
    <message>
        <source>this address may not administer</source>
        <translation>cette adresse ne peut pas administrer</translation>
    </message>
    <message>
        <source>requests through a proxy may not administer</source>
        <translation>les requêtes passant par un proxy ne peuvent pas administrer</translation>
    </message>
    <message>
        <source>the Host header is missing</source>
        <translation>l’en-tête Host est absent</translation>
    </message>
    <message>
        <source>the Host header is repeated</source>
        <translation>l’en-tête Host est répété</translation>
    </message>
    <message>
        <source>the Host header names another server</source>
        <translation>l’en-tête Host désigne un autre serveur</translation>
    </message>
    <message>
        <source>the request method is not allowed</source>
        <translation>la méthode de requête n’est pas autorisée</translation>
    </message>
    <message>
        <source>the request came from another site</source>
        <translation>la requête vient d’un autre site</translation>
    </message>
    <message>
        <source>the Origin header names another site</source>
        <translation>l’en-tête Origin désigne un autre site</translation>
    </message>
    <message>
        <source>the Referer header names another site</source>
        <translation>l’en-tête Referer désigne un autre site</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Connected (not reported)</source>
        <translation>Connectée (sans compte rendu)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, reason of the end</comment>
        <translation>%1 : %2</translation>
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
        <translation>%1, chiffré (TLS)</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <comment>WebSocket or Polling</comment>
        <translation>%1, non chiffré</translation>
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
            <numerusform>dont %n masqué (mDNS)</numerusform>
            <numerusform>dont %n masqués (mDNS)</numerusform>
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
            <numerusform>%n via TCP</numerusform>
            <numerusform>%n via TCP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with IPv6</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>%n en IPv6</numerusform>
            <numerusform>%n en IPv6</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>candidates</comment>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Viewer: %1
Device: %2</source>
        <comment>candidates of both sides</comment>
        <translation>Spectateur : %1
Appareil : %2</translation>
    </message>
</context>
<context>
    <name>SessionReading</name>
    <message>
        <source>The viewer has answered. Neither side has named an address where it can be reached yet.</source>
        <translation>Le spectateur a répondu. Aucun des deux côtés n’a encore indiqué d’adresse où le joindre.</translation>
    </message>
    <message>
        <source>The viewer has answered, but has not yet named an address where it can be reached.</source>
        <translation>Le spectateur a répondu, mais n’a pas encore indiqué d’adresse où le joindre.</translation>
    </message>
    <message>
        <source>The viewer has answered. The device has not yet named an address where it can be reached.</source>
        <translation>Le spectateur a répondu. L’appareil n’a pas encore indiqué d’adresse où le joindre.</translation>
    </message>
    <message>
        <source>The viewer has stayed long enough to suppose that it sees the stream. Its page does not report on the connection, so the server cannot know.</source>
        <translation>Le spectateur est resté assez longtemps pour supposer qu’il voit le flux. Sa page ne rend pas compte de la connexion ; le serveur ne peut donc pas le savoir.</translation>
    </message>
    <message>
        <source>The viewer is connected to the device; its page has said so.</source>
        <translation>Le spectateur est connecté à l’appareil ; sa page l’a signalé.</translation>
    </message>
    <message>
        <source>The viewer is connected to the device; its page has said so. Path: %1.</source>
        <translation>Le spectateur est connecté à l’appareil ; sa page l’a signalé. Chemin : %1.</translation>
    </message>
    <message>
        <source>The viewer named no address at all: its browser or network may forbid WebRTC.</source>
        <translation>Le spectateur n’a indiqué aucune adresse : son navigateur ou son réseau interdit peut-être WebRTC.</translation>
    </message>
    <message>
        <source>The device named no address at all: check its network.</source>
        <translation>L’appareil n’a indiqué aucune adresse : vérifiez son réseau.</translation>
    </message>
    <message>
        <source>Neither side had a relayed path. A TURN server helps where firewalls forbid direct ones.</source>
        <translation>Aucun des deux côtés n’avait de chemin relayé. Un serveur TURN aide là où les pare-feu interdisent les chemins directs.</translation>
    </message>
    <message>
        <source>A relayed path was there, but it did not work either: test the TURN server.</source>
        <translation>Un chemin relayé existait, mais il n’a pas fonctionné non plus : testez le serveur TURN.</translation>
    </message>
    <message>
        <source>Viewer and device tried to reach each other and could not.</source>
        <translation>Le spectateur et l’appareil ont tenté de se joindre sans y parvenir.</translation>
    </message>
    <message>
        <source>The session is over. The viewer was connected to the device.</source>
        <translation>La session est terminée. Le spectateur était connecté à l’appareil.</translation>
    </message>
    <message>
        <source>The session is over. Viewer and device did not reach each other.</source>
        <translation>La session est terminée. Le spectateur et l’appareil ne se sont pas joints.</translation>
    </message>
    <message>
        <source>The session ended before the viewer had answered an offer.</source>
        <translation>La session a pris fin avant que le spectateur ait répondu à une offre.</translation>
    </message>
    <message>
        <source>No device was there for the viewer in time.</source>
        <translation>Aucun appareil n’a été disponible à temps pour le spectateur.</translation>
    </message>
    <message>
        <source>The device does not have the stream that the viewer asked for.</source>
        <translation>L’appareil n’a pas le flux demandé par le spectateur.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>The viewer waits in the room until a device is ready for it.</source>
        <translation>Le spectateur attend dans le salon qu’un appareil soit prêt pour lui.</translation>
    </message>
    <message>
        <source>The device has been told of the viewer; it has not made its offer yet.</source>
        <translation>L’appareil a été informé de l’arrivée du spectateur ; il n’a pas encore fait son offre.</translation>
    </message>
    <message>
        <source>The device has made its offer; the viewer has not answered yet.</source>
        <translation>L’appareil a fait son offre ; le spectateur n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Both sides have named addresses and are trying to reach each other.</source>
        <translation>Les deux côtés ont indiqué des adresses et tentent de se joindre.</translation>
    </message>
    <message>
        <source>The device has lost its connection to the server; what it already sends may go on.</source>
        <translation>L’appareil a perdu sa connexion au serveur ; ce qu’il envoie déjà peut se poursuivre.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AboutBox</name>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>The signaling server through which cameras and browsers meet (WebRTC).</source>
        <translation>Le serveur de signalisation qui met en relation caméras et navigateurs (WebRTC).</translation>
    </message>
    <message>
        <source>Version %1
Built with Qt %2, running with Qt %3
%4</source>
        <extracomment>%1: version of the program, %2: Qt it was built with, %3: Qt it runs with, %4: operating system</extracomment>
        <translation>Version %1
Compilé avec Qt %2, exécuté avec Qt %3
%4</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>%1 is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>%1 est un logiciel libre : vous pouvez l’utiliser, le partager et le modifier selon les termes de la licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It is built from these free parts:</source>
        <translation>Il est construit à partir de ces composants libres :</translation>
    </message>
    <message>
        <source>Qt 6 (Core, Network, GUI, Widgets, SVG, WebSockets), The Qt Company and others: LGPL-3.0 or GPL</source>
        <translation>Qt 6 (Core, Network, GUI, Widgets, SVG, WebSockets), The Qt Company et autres : LGPL-3.0 ou GPL</translation>
    </message>
    <message>
        <source>Qt Charts and Qt HTTP Server, The Qt Company: GPL-3.0</source>
        <translation>Qt Charts et Qt HTTP Server, The Qt Company : GPL-3.0</translation>
    </message>
    <message>
        <source>libqrencode, Kentaro Fukuchi: LGPL-2.1-or-later</source>
        <translation>libqrencode, Kentaro Fukuchi : LGPL-2.1-or-later</translation>
    </message>
    <message>
        <source>OpenSSL, where TLS is used, The OpenSSL Project: Apache-2.0</source>
        <translation>OpenSSL, là où TLS est utilisé, The OpenSSL Project : Apache-2.0</translation>
    </message>
    <message>
        <source>QR Code is a registered trademark of DENSO WAVE INCORPORATED.</source>
        <translation>QR Code est une marque déposée de DENSO WAVE INCORPORATED.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AccessPage</name>
    <message>
        <source>A room's name may not be that long, nor contain such characters.</source>
        <translation>Le nom d’un salon ne peut être aussi long ni contenir de tels caractères.</translation>
    </message>
    <message>
        <source>Who may watch</source>
        <translation>Qui peut regarder</translation>
    </message>
    <message>
        <source>A device and its viewers meet in a room, which the device names.</source>
        <translation>Un appareil et ses spectateurs se rencontrent dans un salon, que l’appareil nomme.</translation>
    </message>
    <message>
        <source>Viewers need a &amp;token</source>
        <translation>Les spectateurs ont besoin d’un &amp;jeton</translation>
    </message>
    <message>
        <source>&amp;Room of the first device:</source>
        <translation>&amp;Salon du premier appareil :</translation>
    </message>
    <message>
        <source>&amp;Only this room may be used</source>
        <translation>&amp;Utiliser uniquement ce salon</translation>
    </message>
    <message>
        <source>Without tokens, whoever knows the name of a room can watch. You issue tokens on the Tokens page; each admits one viewer.</source>
        <translation>Sans jetons, quiconque connaît le nom d’un salon peut regarder. Vous émettez les jetons sur la page Jetons ; chacun admet un spectateur.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Rien ne requiert votre attention.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertWording</name>
    <message>
        <source>The server could not start. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Le serveur n’a pas pu démarrer. %1</translation>
    </message>
    <message>
        <source>A part of the server does not work. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Une partie du serveur ne fonctionne pas. %1</translation>
    </message>
    <message>
        <source>A change of the settings has no effect yet. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Une modification des paramètres n’a pas encore pris effet. %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired: browsers refuse to open the page. Install a new one.</source>
        <translation>Le certificat de %1 a expiré : les navigateurs refusent d’ouvrir la page. Installez-en un nouveau.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires today. Browsers will refuse the page then. Install a new one.</source>
        <translation>Le certificat de %1 expire aujourd’hui. Les navigateurs refuseront alors la page. Installez-en un nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expires in %n day(s). Browsers will refuse the page then. Install a new one in time.</source>
        <translation>
            <numerusform>Le certificat de %1 expire dans %n jour. Les navigateurs refuseront alors la page. Installez-en un nouveau à temps.</numerusform>
            <numerusform>Le certificat de %1 expire dans %n jours. Les navigateurs refuseront alors la page. Installez-en un nouveau à temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody on the internet who guesses a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.</source>
        <translation>Quiconque sur Internet devine un salon peut regarder : les jetons sont désactivés. Activez-les pour n’admettre que les personnes à qui vous avez donné un lien.</translation>
    </message>
    <message>
        <source>Anybody on this network who knows a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.</source>
        <translation>Quiconque sur ce réseau connaît un salon peut regarder : les jetons sont désactivés. Activez-les pour n’admettre que les personnes à qui vous avez donné un lien.</translation>
    </message>
    <message>
        <source>The server is public, but its pages are not encrypted: links with tokens can be read on the way, and browsers do not give such pages a camera or microphone. Turn TLS on.</source>
        <translation>Le serveur est public, mais ses pages ne sont pas chiffrées : les liens avec jetons peuvent être lus en chemin, et les navigateurs ne donnent à de telles pages ni caméra ni microphone. Activez TLS.</translation>
    </message>
    <message>
        <source>Every device that finds this server can open a room of its own on it. List the rooms that may be used.</source>
        <translation>Tout appareil qui trouve ce serveur peut y ouvrir son propre salon. Dressez la liste des salons utilisables.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: connections that depend on it will fail. Test it, correct it, or take it off the list.</source>
        <translation>%1 ne répond pas comme il le devrait : les connexions qui en dépendent échoueront. Testez-le, corrigez-le ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>Devices cannot use %1: they know “stun:” and “turn:” with a port only. Write it so, or list a second server for them.</source>
        <translation>Les appareils ne peuvent pas utiliser %1 : ils ne connaissent « stun: » et « turn: » qu’avec un port. Écrivez-le ainsi ou ajoutez un second serveur pour eux.</translation>
    </message>
    <message>
        <source>%1 is not an address of a STUN or TURN server. Browsers refuse the whole list because of it, so nobody can connect. Correct it.</source>
        <translation>%1 n’est pas l’adresse d’un serveur STUN ou TURN. À cause d’elle, les navigateurs refusent toute la liste et personne ne peut se connecter. Corrigez-la.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n more connection(s) are allowed. Newcomers will be turned away then. Raise the limit if the machine can take more.</source>
        <translation>
            <numerusform>Plus que %n connexion permise. Ensuite, les nouveaux venus seront refusés. Relevez la limite si la machine peut en supporter davantage.</numerusform>
            <numerusform>Plus que %n connexions permises. Ensuite, les nouveaux venus seront refusés. Relevez la limite si la machine peut en supporter davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>New viewers are paused: whoever comes now is turned away. Sessions that run go on.</source>
        <translation>Les nouveaux spectateurs sont suspendus : quiconque arrive maintenant est refusé. Les sessions en cours se poursuivent.</translation>
    </message>
    <message>
        <source>Let viewers in</source>
        <translation>Laisser entrer les spectateurs</translation>
    </message>
    <message>
        <source>Test or edit it</source>
        <translation>Le tester ou le modifier</translation>
    </message>
    <message>
        <source>Turn tokens on</source>
        <translation>Activer les jetons</translation>
    </message>
    <message>
        <source>Set up TLS</source>
        <translation>Configurer TLS</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Lister les salons</translation>
    </message>
    <message>
        <source>Set an admin key</source>
        <translation>Définir une clé d’administration</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Choisir un certificat</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>Ouvrir le paramètre</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>how grave an alert is</comment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>how grave an alert is</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how grave an alert is</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The admin port is open to other computers without a key: whoever reaches it could control this server. Set an admin key, or allow 127.0.0.1 only.</source>
        <translation>Le port d’administration est ouvert à d’autres ordinateurs sans clé : quiconque l’atteint pourrait contrôler ce serveur. Définissez une clé d’administration ou n’autorisez que 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing can be saved in %1 (%2): tokens can be neither issued nor used until there is room and access. Sessions that run go on.</source>
        <extracomment>%1: folder, %2: what the system said</extracomment>
        <translation>Rien ne peut être enregistré dans %1 (%2) : aucun jeton ne peut être émis ni utilisé tant qu’il manque de la place ou l’accès. Les sessions en cours se poursuivent.</translation></message>
</context>
<context>
    <name>rdv::ui::AllowedRoomsDialog</name>
    <message>
        <source>Allowed rooms</source>
        <translation>Salons autorisés</translation>
    </message>
    <message>
        <source>&amp;Rooms on the list:</source>
        <translation>Salons de la &amp;liste :</translation>
    </message>
    <message>
        <source>&amp;Name of a room to allow:</source>
        <translation>&amp;Nom d’un salon à autoriser :</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>Whether the list is in force</source>
        <translation>Si la liste est en vigueur</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>Ce qui ne va pas dans le nom</translation>
    </message>
    <message>
        <source>The server is stopped. Its list can be changed while it runs.</source>
        <translation>Le serveur est arrêté. Sa liste peut être modifiée lorsqu’il fonctionne.</translation>
    </message>
    <message>
        <source>The list is empty and not in force: every room is admitted. The first room that is added turns it on, and from then on only listed rooms are admitted.</source>
        <translation>La liste est vide et n’est pas en vigueur : tous les salons sont admis. Le premier salon ajouté la met en vigueur ; dès lors, seuls les salons de la liste sont admis.</translation>
    </message>
    <message>
        <source>The list is in force and empty: no room is admitted until one is added.</source>
        <translation>La liste est en vigueur et vide : aucun salon n’est admis tant qu’aucun n’est ajouté.</translation>
    </message>
    <message>
        <source>The list is in force: only these rooms are admitted.</source>
        <translation>La liste est en vigueur : seuls ces salons sont admis.</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>Retirer %1 de la liste ?</translation>
    </message>
    <message>
        <source>The room is blocked: who waits in it is turned away and nobody can join it until it is added again. Sessions that run go on.</source>
        <translation>Le salon est bloqué : ceux qui y attendent sont refusés et personne ne peut le rejoindre tant qu’il n’est pas ajouté de nouveau. Les sessions en cours se poursuivent.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The list was not changed for %1.</source>
        <translation>La liste n’a pas été modifiée pour %1.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::BulkIssueDialog</name>
    <message>
        <source>Save tokens</source>
        <translation>Enregistrer les jetons</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Table pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>The tokens could not be saved. Choose another file.</source>
        <translation>Les jetons n’ont pas pu être enregistrés. Choisissez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Not all tokens were issued. The file holds %n of them.</source>
        <translation>
            <numerusform>Tous les jetons n’ont pas été émis. Le fichier en contient %n.</numerusform>
            <numerusform>Tous les jetons n’ont pas été émis. Le fichier en contient %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) issued and saved.</source>
        <translation>
            <numerusform>%n jeton émis et enregistré.</numerusform>
            <numerusform>%n jetons émis et enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue many tokens</source>
        <translation>Émettre plusieurs jetons</translation>
    </message>
    <message>
        <source>Num&amp;ber of tokens:</source>
        <translation>Nom&amp;bre de jetons :</translation>
    </message>
    <message>
        <source>In the note, # becomes the number of the token. The tokens are written to a file that only you can read, and are shown nowhere else.</source>
        <translation>Dans la note, # devient le numéro du jeton. Les jetons sont écrits dans un fichier que vous seul pouvez lire et ne sont affichés nulle part ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Issue and save…</source>
        <translation>É&amp;mettre et enregistrer…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
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
        <translation>Importer une configuration</translation>
    </message>
    <message>
        <source>Review the changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is in force.</source>
        <translation>Rien n’y diffère de ce qui est en vigueur.</translation>
    </message>
    <message>
        <source>This would be taken over and saved in %1:</source>
        <translation>Ceci serait repris et enregistré dans %1 :</translation>
    </message>
    <message>
        <source>This will be saved in %1:</source>
        <translation>Ceci sera enregistré dans %1 :</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What the environment or the command line sets overrides the file. Such a change is saved, but has no effect until that is gone.</source>
        <translation>Ce que définit l’environnement ou la ligne de commande prime sur le fichier. Une telle modification est enregistrée, mais n’agira qu’une fois cette définition supprimée.</translation>
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
        <translation>Au prochain démarrage du serveur</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Prise d’effet</translation>
    </message>
    <message>
        <source>No effect yet: %1 overrides the file</source>
        <translation>Sans effet pour l’instant : %1 prime sur le fichier</translation>
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
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Condition</name>
    <message>
        <source>Stopped</source>
        <comment>server</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>server</comment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>server</comment>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>New viewers paused</source>
        <comment>server</comment>
        <translation>Nouveaux spectateurs suspendus</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>server</comment>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <comment>server</comment>
        <translation>Échec du démarrage</translation>
    </message>
</context>
<context>
    <name>rdv::ui::CoturnDialog</name>
    <message>
        <source>Configuration of coturn</source>
        <translation>Configuration de coturn</translation>
    </message>
    <message>
        <source>With these lines in turnserver.conf coturn accepts what this entry hands out. “Copy” takes the secret along.</source>
        <translation>Avec ces lignes dans turnserver.conf, coturn accepte ce que distribue cette entrée. « Copier » inclut le secret.</translation>
    </message>
    <message>
        <source>Lines for turnserver.conf</source>
        <translation>Lignes pour turnserver.conf</translation>
    </message>
    <message>
        <source>&amp;Show the secret</source>
        <translation>&amp;Afficher le secret</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DeviceDetails</name>
    <message>
        <source>Select a device to see its facts and what happened in its room.</source>
        <translation>Sélectionnez un appareil pour voir ses caractéristiques et ce qui s’est passé dans son salon.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>What happened in this room</source>
        <translation>Événements dans ce salon</translation>
    </message>
    <message>
        <source>Nothing has happened in this room since the window was opened.</source>
        <translation>Il ne s’est rien passé dans ce salon depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Présent depuis</translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation>Perdu depuis</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Dernier signal de vie</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>Respawns</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Admission</source>
        <comment>whether a room may be joined</comment>
        <translation>Admission</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DeviceModel</name>
    <message>
        <source>New waiting links that the device opened beside running sessions.</source>
        <translation>Nouvelles connexions d’attente que l’appareil a ouvertes à côté de sessions en cours.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Signal de vie</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Respawns</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Admission</source>
        <comment>whether a room may be joined</comment>
        <translation>Admission</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DevicesPage</name>
    <message>
        <source>Search devices</source>
        <translation>Rechercher des appareils</translation>
    </message>
    <message>
        <source>Search room, address, user agent</source>
        <translation>Rechercher salon, adresse, agent utilisateur</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Quels appareils</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>devices</comment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>devices</comment>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>devices</comment>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Device actions</source>
        <translation>Actions sur l’appareil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>No devices to show. A device appears here when it joins its room.</source>
        <translation>Aucun appareil à afficher. Un appareil apparaît ici lorsqu’il rejoint son salon.</translation>
    </message>
    <message>
        <source>&amp;Copy viewer link</source>
        <translation>&amp;Copier le lien spectateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Partager…</translation>
    </message>
    <message>
        <source>Show s&amp;essions</source>
        <translation>Afficher les s&amp;essions</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>&amp;Disconnect device…</source>
        <translation>&amp;Déconnecter l’appareil…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>&amp;Block room</source>
        <translation>&amp;Bloquer le salon</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>a room</comment>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>&amp;Allow room</source>
        <translation>&amp;Autoriser le salon</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>a room</comment>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Allowed &amp;rooms…</source>
        <translation>&amp;Salons autorisés…</translation>
    </message>
    <message>
        <source>Show device &amp;identifiers</source>
        <translation>Afficher les &amp;identifiants des appareils</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Viewer link copied.</source>
        <translation>Lien spectateur copié.</translation>
    </message>
    <message>
        <source>The device in %1 was disconnected.</source>
        <translation>L’appareil de %1 a été déconnecté.</translation>
    </message>
    <message>
        <source>The device in %1 was not disconnected.</source>
        <translation>L’appareil de %1 n’a pas été déconnecté.</translation>
    </message>
    <message>
        <source>Disconnect the device in %1?</source>
        <comment>room</comment>
        <translation>Déconnecter l’appareil de %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) lose the connection. The device comes back by itself.</source>
        <translation>
            <numerusform>%n spectateur perdra la connexion. L’appareil reviendra de lui-même.</numerusform>
            <numerusform>%n spectateurs perdront la connexion. L’appareil reviendra de lui-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <comment>room</comment>
        <translation>%1 est bloqué.</translation>
    </message>
    <message>
        <source>%1 was not blocked.</source>
        <comment>room</comment>
        <translation>%1 n’a pas été bloqué.</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>room</comment>
        <translation>Bloquer %1 ?</translation>
    </message>
    <message>
        <source>Who waits in this room is turned away and nobody can join it. Sessions that run go on.</source>
        <translation>Ceux qui attendent dans ce salon sont refusés et personne ne peut le rejoindre. Les sessions en cours se poursuivent.</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquer</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <comment>room</comment>
        <translation>%1 est autorisé.</translation>
    </message>
    <message>
        <source>%1 was not allowed.</source>
        <comment>room</comment>
        <translation>%1 n’a pas été autorisé.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DonePage</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Open this page on a phone or a computer to watch. It asks for what is missing.</source>
        <translation>Ouvrez cette page sur un téléphone ou un ordinateur pour regarder. Elle demande ce qui manque.</translation>
    </message>
    <message>
        <source>Viewer link</source>
        <translation>Lien spectateur</translation>
    </message>
</context>
<context>
    <name>rdv::ui::FirstStartPage</name>
    <message>
        <source>This value cannot be used.</source>
        <translation>Cette valeur n’est pas utilisable.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::FirstStartWizard</name>
    <message>
        <source>The settings are in force.</source>
        <translation>Les paramètres sont en vigueur.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
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
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
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
        <translation>%1 %</translation>
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
        <translation>&amp;Nom d’utilisateur :</translation>
    </message>
    <message>
        <source>User &amp;name (optional):</source>
        <translation>&amp;Nom d’utilisateur (facultatif) :</translation>
    </message>
    <message>
        <source>&amp;URLs, one a line:</source>
        <translation>&amp;URL, une par ligne :</translation>
    </message>
    <message>
        <source>Add a STUN server</source>
        <translation>Ajouter un serveur STUN</translation>
    </message>
    <message>
        <source>Edit the STUN server</source>
        <translation>Modifier le serveur STUN</translation>
    </message>
    <message>
        <source>Add a TURN server</source>
        <translation>Ajouter un serveur TURN</translation>
    </message>
    <message>
        <source>Edit the TURN server</source>
        <translation>Modifier le serveur TURN</translation>
    </message>
    <message>
        <source>&amp;Fixed user name and password</source>
        <translation>Nom d’utilisateur et mot de passe &amp;fixes</translation>
    </message>
    <message>
        <source>&amp;Time-limited credentials from a shared secret</source>
        <translation>&amp;Identifiants temporaires issus d’un secret partagé</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>Shared &amp;secret:</source>
        <translation>&amp;Secret partagé :</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Valable pendant :</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Default (viewers 10 min, devices 24 h)</source>
        <translation>Par défaut (spectateurs 10 min, appareils 24 h)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerModel</name>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>who uses this ICE server</comment>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerPanel</name>
    <message>
        <source>TURN servers, in the order in which they are handed out</source>
        <translation>Serveurs TURN, dans leur ordre de distribution</translation>
    </message>
    <message>
        <source>STUN servers, in the order in which they are handed out</source>
        <translation>Serveurs STUN, dans leur ordre de distribution</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>Serveurs TURN</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>Serveurs STUN</translation>
    </message>
    <message>
        <source>No TURN server. Viewers whose network lets no direct connection through will not get a picture.</source>
        <translation>Aucun serveur TURN. Les spectateurs dont le réseau ne laisse passer aucune connexion directe n’auront pas d’image.</translation>
    </message>
    <message>
        <source>No STUN server is listed: clients use the built-in responder below.</source>
        <translation>Aucun serveur STUN dans la liste : les clients utilisent le répondeur intégré ci-dessous.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Down)</translation>
    </message>
    <message>
        <source>Add a TURN server</source>
        <translation>Ajouter un serveur TURN</translation>
    </message>
    <message>
        <source>Add a STUN server</source>
        <translation>Ajouter un serveur STUN</translation>
    </message>
    <message>
        <source>Edit the TURN server</source>
        <translation>Modifier le serveur TURN</translation>
    </message>
    <message>
        <source>Edit the STUN server</source>
        <translation>Modifier le serveur STUN</translation>
    </message>
    <message>
        <source>Remove the TURN server</source>
        <translation>Retirer le serveur TURN</translation>
    </message>
    <message>
        <source>Remove the STUN server</source>
        <translation>Retirer le serveur STUN</translation>
    </message>
    <message>
        <source>Move the TURN server up</source>
        <translation>Monter le serveur TURN</translation>
    </message>
    <message>
        <source>Move the STUN server up</source>
        <translation>Monter le serveur STUN</translation>
    </message>
    <message>
        <source>Move the TURN server down</source>
        <translation>Descendre le serveur TURN</translation>
    </message>
    <message>
        <source>Move the STUN server down</source>
        <translation>Descendre le serveur STUN</translation>
    </message>
    <message>
        <source>Test the TURN server</source>
        <translation>Tester le serveur TURN</translation>
    </message>
    <message>
        <source>Test the STUN server</source>
        <translation>Tester le serveur STUN</translation>
    </message>
    <message>
        <source>coturn…</source>
        <comment>the name of a TURN server program</comment>
        <translation>coturn…</translation>
    </message>
    <message>
        <source>What to write into the configuration of coturn for this entry</source>
        <translation>Ce qu’il faut écrire dans la configuration de coturn pour cette entrée</translation>
    </message>
    <message>
        <source>Ask the server with the credentials that a viewer would get</source>
        <translation>Interroger le serveur avec les identifiants que recevrait un spectateur</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServersPage</name>
    <message>
        <source>Testing the TURN servers first…</source>
        <translation>Test préalable des serveurs TURN…</translation>
    </message>
    <message>
        <source>● Not applied yet</source>
        <translation>● Pas encore appliqué</translation>
    </message>
    <message>
        <source>%1 is set by %2. What you change here is saved, but waits until that is gone.</source>
        <translation>%1 est défini par %2. Ce que vous modifiez ici est enregistré, mais n’agira qu’une fois cette définition supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n TURN server(s) that failed the test?</source>
        <translation>
            <numerusform>Distribuer %n serveur TURN ayant échoué au test ?</numerusform>
            <numerusform>Distribuer %n serveurs TURN ayant échoué au test ?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

A device that a TURN server refuses asks again at once, up to 22,000 times a second. That loads the device, the network and the TURN server. Correct the entry or turn it off instead.</source>
        <translation>%1

Un appareil refusé par un serveur TURN redemande aussitôt, jusqu’à 22 000 fois par seconde. Cela surcharge l’appareil, le réseau et le serveur TURN. Corrigez plutôt l’entrée ou désactivez-la.</translation>
    </message>
    <message>
        <source>Hand out &amp;anyway</source>
        <translation>&amp;Distribuer quand même</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Applied. Who joins from now on gets the new list.</source>
        <translation>Appliqué. Ceux qui rejoignent un salon à partir de maintenant reçoivent la nouvelle liste.</translation>
    </message>
    <message>
        <source>STUN and TURN servers</source>
        <translation>Serveurs STUN et TURN</translation>
    </message>
    <message>
        <source>Test &amp;results</source>
        <translation>&amp;Résultats des tests</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Résultats des tests</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>&amp;Tout tester</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>Revenir à ce qui est en vigueur</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>Save the lists and give them to everybody who joins from now on</source>
        <translation>Enregistrer les listes et les donner à tous ceux qui rejoignent un salon à partir de maintenant</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceTestModel</name>
    <message>
        <source>%1 over %2, %3</source>
        <comment>STUN binding over UDP, IPv4</comment>
        <translation>%1 via %2, %3</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Seen as</source>
        <comment>our address as the STUN server saw it</comment>
        <translation>Vu comme</translation>
    </message>
    <message>
        <source>Relayed address</source>
        <translation>Adresse relayée</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
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
        <translation>Allocation TURN</translation>
    </message>
    <message>
        <source>STUN binding</source>
        <translation>Binding STUN</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Unusable URL</source>
        <translation>URL inutilisable</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nom introuvable</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Not a STUN server</source>
        <translation>Pas un serveur STUN</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation>Secret erroné</translation>
    </message>
    <message>
        <source>No relayed address</source>
        <translation>Aucune adresse relayée</translation>
    </message>
    <message>
        <source>No such network here</source>
        <translation>Réseau absent ici</translation>
    </message>
    <message numerus="yes">
        <source>The server refused a credential that is still valid for %n second(s) by our clock (401). Either the shared secret differs, or the clocks differ by more than its life.</source>
        <translation>
            <numerusform>Le serveur a refusé un identifiant encore valable %n seconde selon notre horloge (401). Soit le secret partagé diffère, soit l’écart entre les horloges dépasse sa durée de vie.</numerusform>
            <numerusform>Le serveur a refusé un identifiant encore valable %n secondes selon notre horloge (401). Soit le secret partagé diffère, soit l’écart entre les horloges dépasse sa durée de vie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept the user name and password or the shared secret (401). Compare them with the server's own configuration.</source>
        <translation>Le serveur n’accepte pas le nom d’utilisateur et le mot de passe ou le secret partagé (401). Comparez-les à la configuration du serveur.</translation>
    </message>
    <message>
        <source>The server sends its clients to another server (300). Enter that one instead.</source>
        <translation>Le serveur renvoie ses clients vers un autre serveur (300). Saisissez plutôt celui-ci.</translation>
    </message>
    <message>
        <source>The server found the request malformed (400).</source>
        <translation>Le serveur a jugé la requête mal formée (400).</translation>
    </message>
    <message>
        <source>The server forbids this client to use it (403). Look at its lists of allowed addresses.</source>
        <translation>Le serveur interdit à ce client de l’utiliser (403). Examinez ses listes d’adresses autorisées.</translation>
    </message>
    <message>
        <source>The server does not know something that was asked of it (420). It may be too old.</source>
        <translation>Le serveur ne connaît pas un élément qui lui a été demandé (420). Il est peut-être trop ancien.</translation>
    </message>
    <message>
        <source>The server has another allocation for this connection (437). Test again in a minute.</source>
        <translation>Le serveur a une autre allocation pour cette connexion (437). Refaites le test dans une minute.</translation>
    </message>
    <message>
        <source>The server found its own nonce too old (438). Its clock or a load balancer is at fault.</source>
        <translation>Le serveur a jugé trop ancien son propre nonce (438). Son horloge ou un répartiteur de charge est en cause.</translation>
    </message>
    <message>
        <source>The server cannot relay this address family (440).</source>
        <translation>Le serveur ne peut pas relayer cette famille d’adresses (440).</translation>
    </message>
    <message>
        <source>The credentials are not those that the allocation was made with (441).</source>
        <translation>Les identifiants ne sont pas ceux avec lesquels l’allocation a été faite (441).</translation>
    </message>
    <message>
        <source>The server does not relay over this transport (442).</source>
        <translation>Le serveur ne relaie pas par ce transport (442).</translation>
    </message>
    <message>
        <source>The quota of this user is reached (486). Raise user-quota or total-quota at the server.</source>
        <translation>Le quota de cet utilisateur est atteint (486). Relevez user-quota ou total-quota sur le serveur.</translation>
    </message>
    <message>
        <source>The server failed by itself (500). Test again later.</source>
        <translation>Le serveur a subi une erreur interne (500). Refaites le test plus tard.</translation>
    </message>
    <message>
        <source>The server has no capacity left (508). Its range of relay ports is used up.</source>
        <translation>Le serveur n’a plus de capacité (508). Sa plage de ports de relais est épuisée.</translation>
    </message>
    <message>
        <source>The server answered with the error code %1.</source>
        <translation>Le serveur a répondu par le code d’erreur %1.</translation>
    </message>
    <message>
        <source>Nobody can use this URL. Correct it.</source>
        <translation>Personne ne peut utiliser cette URL. Corrigez-la.</translation>
    </message>
    <message>
        <source>The host name has no IPv6 address.</source>
        <translation>Le nom d’hôte n’a pas d’adresse IPv6.</translation>
    </message>
    <message>
        <source>The host name has no IPv4 address.</source>
        <translation>Le nom d’hôte n’a pas d’adresse IPv4.</translation>
    </message>
    <message>
        <source>Nothing came back within 3 seconds. Check host and port, and whether a firewall stands between.</source>
        <translation>Rien n’est revenu en 3 secondes. Vérifiez l’hôte et le port, et si un pare-feu s’interpose.</translation>
    </message>
    <message>
        <source>The connection was refused or broken. Nothing may be listening on this port.</source>
        <translation>La connexion a été refusée ou coupée. Peut-être que rien n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>Something answered that does not speak STUN. The port may belong to another program.</source>
        <translation>Ce qui a répondu ne parle pas STUN. Le port appartient peut-être à un autre programme.</translation>
    </message>
    <message>
        <source>The server's answer is signed with another password. Compare the shared secret on both sides.</source>
        <translation>La réponse du serveur est signée avec un autre mot de passe. Comparez le secret partagé des deux côtés.</translation>
    </message>
    <message>
        <source>The server said yes but named no relayed address. Set its external address.</source>
        <translation>Le serveur a accepté, mais n’a indiqué aucune adresse relayée. Définissez son adresse externe.</translation>
    </message>
    <message>
        <source>This machine has no IPv6 address to ask from.</source>
        <translation>Cette machine n’a pas d’adresse IPv6 d’où interroger.</translation>
    </message>
    <message>
        <source>This machine has no IPv4 address to ask from.</source>
        <translation>Cette machine n’a pas d’adresse IPv4 d’où interroger.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Works, %1</source>
        <translation>Fonctionne, %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Fails: %1 (%2)</source>
        <translation>Échec : %1 (%2)</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Fails</source>
        <comment>the result of a test</comment>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceWords</name>
    <message>
        <source>Enter a URL of the form %1.</source>
        <translation>Saisissez une URL de la forme %1.</translation>
    </message>
    <message>
        <source>Nobody can use a URL with “//”, and browsers refuse the whole list for it. Write %1.</source>
        <translation>Personne ne peut utiliser une URL avec « // », et à cause d’elle les navigateurs refusent toute la liste. Écrivez %1.</translation>
    </message>
    <message>
        <source>This is not a URL of the form %1, so nobody can use it.</source>
        <translation>Ce n’est pas une URL de la forme %1 ; personne ne peut donc l’utiliser.</translation>
    </message>
    <message>
        <source>Devices do not support %1, only browsers can use this.</source>
        <translation>Les appareils ne prennent pas en charge %1 ; seuls les navigateurs peuvent utiliser cette entrée.</translation>
    </message>
    <message>
        <source>The port is missing. Devices need one, only browsers can use this.</source>
        <translation>Le port manque. Les appareils en ont besoin ; seuls les navigateurs peuvent utiliser cette entrée.</translation>
    </message>
    <message>
        <source>Devices use only the first TURN server: this one is for browsers only.</source>
        <translation>Les appareils n’utilisent que le premier serveur TURN : celui-ci ne sert qu’aux navigateurs.</translation>
    </message>
    <message>
        <source>Devices use only the first STUN server: this one is for browsers only.</source>
        <translation>Les appareils n’utilisent que le premier serveur STUN : celui-ci ne sert qu’aux navigateurs.</translation>
    </message>
    <message>
        <source>Devices use only the first URL of this entry.</source>
        <translation>Les appareils n’utilisent que la première URL de cette entrée.</translation>
    </message>
    <message>
        <source>There is neither a user name with password nor a shared secret. TURN servers refuse that.</source>
        <translation>Il n’y a ni nom d’utilisateur avec mot de passe, ni secret partagé. Les serveurs TURN refusent cela.</translation>
    </message>
    <message>
        <source>There are a shared secret and a password. The secret counts.</source>
        <translation>Il y a un secret partagé et un mot de passe. C’est le secret qui compte.</translation>
    </message>
    <message>
        <source>Devices and browsers</source>
        <translation>Appareils et navigateurs</translation>
    </message>
    <message>
        <source>Browsers only</source>
        <translation>Navigateurs seulement</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secret partagé</translation>
    </message>
    <message numerus="yes">
        <source>Shared secret, valid for %n minute(s)</source>
        <translation>
            <numerusform>Secret partagé, valable %n minute</numerusform>
            <numerusform>Secret partagé, valable %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credentials of a TURN server</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This is a STUN server. It belongs in the list of STUN servers.</source>
        <translation>C’est un serveur STUN. Sa place est dans la liste des serveurs STUN.</translation>
    </message>
    <message>
        <source>This is a TURN server. It belongs in the list of TURN servers.</source>
        <translation>C’est un serveur TURN. Sa place est dans la liste des serveurs TURN.</translation>
    </message>
    <message>
        <source>No client</source>
        <comment>who uses an ICE server</comment>
        <translation>Aucun client</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IssueDialog</name>
    <message>
        <source>This cannot be a token: %1</source>
        <translation>Cela ne peut pas être un jeton : %1</translation>
    </message>
    <message numerus="yes">
        <source>Short texts can be guessed. Take at least %n character(s).</source>
        <translation>
            <numerusform>Les textes courts se devinent. Prenez au moins %n caractère.</numerusform>
            <numerusform>Les textes courts se devinent. Prenez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token was not issued.</source>
        <translation>Le jeton n’a pas été émis.</translation>
    </message>
    <message>
        <source>Token issued.</source>
        <translation>Jeton émis.</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>Jeton copié.</translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation>Émettre un jeton</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>É&amp;mettre</translation>
    </message>
    <message>
        <source>&amp;Own text:</source>
        <translation>Te&amp;xte personnel :</translation>
    </message>
    <message>
        <source>Made by the server</source>
        <translation>Créé par le serveur</translation>
    </message>
    <message>
        <source>Here is the token. Copy it now: you will not see it again.</source>
        <translation>Voici le jeton. Copiez-le maintenant : vous ne le reverrez pas.</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Jeton :</translation>
    </message>
    <message>
        <source>Copy t&amp;oken</source>
        <translation>C&amp;opier le jeton</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LadderPanel</name>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Fichier JSON (*.json)</translation>
    </message>
    <message>
        <source>Ladder tools</source>
        <translation>Outils du diagramme</translation>
    </message>
    <message>
        <source>Ladder diagram of the session</source>
        <translation>Diagramme en échelle de la session</translation>
    </message>
    <message>
        <source>Messages of the session</source>
        <translation>Messages de la session</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Aucun message.</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Afficher sous forme de liste</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Enregistrer au format JSON…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy ladder</source>
        <translation>Copier le diagramme</translation>
    </message>
    <message>
        <source>Ladder saved.</source>
        <translation>Diagramme enregistré.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Ladder copied.</source>
        <translation>Diagramme copié.</translation>
    </message>
    <message>
        <source>Print ladder…</source>
        <translation>Imprimer le diagramme…</translation>
    </message>
    <message>
        <source>Print ladder</source>
        <translation>Imprimer le diagramme</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>viewer, room</comment>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LadderStepModel</name>
    <message>
        <source>From</source>
        <comment>the sender</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the receiver</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Leaving</name>
    <message>
        <source>Keep the server running?</source>
        <translation>Laisser tourner le serveur ?</translation>
    </message>
    <message>
        <source>Without its window the server goes on in the system tray. Devices and viewers notice nothing.</source>
        <translation>Sans sa fenêtre, le serveur continue dans la zone de notification. Les appareils et les spectateurs ne remarquent rien.</translation>
    </message>
    <message>
        <source>&amp;Do this always when the window is closed</source>
        <translation>&amp;Toujours faire ainsi à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message>
        <source>There are changes to the configuration that were not applied. They will be lost.</source>
        <translation>Des modifications de la configuration n’ont pas été appliquées. Elles seront perdues.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Quit and stop the server?</source>
        <translation>Quitter et arrêter le serveur ?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation>
            <numerusform>%n spectateur sera coupé, et personne ne pourra rejoindre un salon avant un nouveau démarrage.</numerusform>
            <numerusform>%n spectateurs seront coupés, et personne ne pourra rejoindre un salon avant un nouveau démarrage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::LifetimeField</name>
    <message>
        <source>Without limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>another length of time</comment>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Number of minutes, hours or days</source>
        <translation>Nombre de minutes, d’heures ou de jours</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unité de temps</translation>
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
        <translation>Aucun dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n are listed</source>
        <translation>
            <numerusform>%n dans la liste</numerusform>
            <numerusform>%n dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit on the STUN/TURN page…</source>
        <translation>Modifier sur la page STUN/TURN…</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LinkPanel</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>&amp;Save QR code…</source>
        <translation>&amp;Enregistrer le code QR…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Lien copié.</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>Enregistrer le code QR</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>The QR code was not saved.</source>
        <translation>Le code QR n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>QR code saved.</source>
        <translation>Code QR enregistré.</translation>
    </message>
    <message>
        <source>Print QR code</source>
        <translation>Imprimer le code QR</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogEntry</name>
    <message>
        <source>%1: %2</source>
        <comment>field</comment>
        <extracomment>One fact of a log line: its name and its value</extracomment>
        <translation>%1 : %2</translation>
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
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Viewers and sessions</source>
        <comment>log category</comment>
        <translation>Spectateurs et sessions</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>log category</comment>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>log category</comment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Refusals and limits</source>
        <comment>log category</comment>
        <translation>Refus et limites</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>log category</comment>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log category</comment>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>how grave a log line is</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Session or connection</source>
        <translation>Session ou connexion</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogPage</name>
    <message>
        <source>All levels</source>
        <extracomment>Shows log lines of every level</extracomment>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <extracomment>Filter of the log: lines of this level and graver ones</extracomment>
        <translation>%1 et au-dessus</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <extracomment>Check button: the log runs along with its newest line</extracomment>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Garder la ligne la plus récente visible</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Empty this view; the log of the program is not touched</source>
        <translation>Vider cette vue ; le journal du programme reste intact</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing to show. Events appear here as they happen.</source>
        <translation>Rien à afficher. Les événements apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>Afficher de nouveau les autres</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Salon : %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Session : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;new</source>
        <extracomment>Button that jumps to lines which came in while the log was held still</extracomment>
        <translation>
            <numerusform>%n &amp;nouveau</numerusform>
            <numerusform>%n &amp;nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;room</source>
        <translation>Seulement ce &amp;salon</translation>
    </message>
    <message>
        <source>Show the &amp;device</source>
        <translation>Afficher l’&amp;appareil</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>Seulement cette s&amp;ession</translation>
    </message>
    <message>
        <source>S&amp;how the session</source>
        <translation>A&amp;fficher la session</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texte (*.log *.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Log exported.</source>
        <translation>Journal exporté.</translation>
    </message>
    <message>
        <source>The log could not be written to this file.</source>
        <translation>Le journal n’a pas pu être écrit dans ce fichier.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
</context>
<context>
    <name>rdv::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Premiers pas…</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À p&amp;ropos</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Sombre</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>STUN/TURN</source>
        <translation>STUN/TURN</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::OutcomeChart</name>
    <message>
        <source>How sessions ended</source>
        <translation>Fin des sessions</translation>
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
        <translation>Aucune terminée pour l’instant</translation>
    </message>
</context>
<context>
    <name>rdv::ui::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>rdv::ui::QrFile</name>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>L’image n’a pas pu être enregistrée : %1</translation>
    </message>
</context>
<context>
    <name>rdv::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>This text is too long for a QR code.</source>
        <translation>Ce texte est trop long pour un code QR.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ReachPage</name>
    <message>
        <source>Where the server can be reached</source>
        <translation>Où joindre le serveur</translation>
    </message>
    <message>
        <source>Devices, viewers and web pages all use one port.</source>
        <translation>Les appareils, les spectateurs et les pages web utilisent tous un même port.</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port :</translation>
    </message>
    <message>
        <source>Public name or a&amp;ddress:</source>
        <translation>Nom public ou a&amp;dresse publique :</translation>
    </message>
    <message>
        <source>for example rendezvous.example.com</source>
        <translation>par exemple rendezvous.example.com</translation>
    </message>
    <message>
        <source>The name stands in the links that you give to viewers. Leave it empty to use the address of this computer in its own network.</source>
        <translation>Le nom figure dans les liens que vous donnez aux spectateurs. Laissez le champ vide pour utiliser l’adresse de cet ordinateur dans son propre réseau.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ResponderPanel</name>
    <message>
        <source>Listens on %1, UDP and TCP</source>
        <translation>À l’écoute sur %1, UDP et TCP</translation>
    </message>
    <message>
        <source>&amp;Built-in STUN responder</source>
        <translation>Répondeur STUN &amp;intégré</translation>
    </message>
    <message>
        <source>Built-in STUN responder</source>
        <translation>Répondeur STUN intégré</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>P&amp;ort :</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Tout port libre</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse :</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>Toutes les adresses</translation>
    </message>
    <message>
        <source>Public h&amp;ost:</source>
        <translation>&amp;Hôte public :</translation>
    </message>
    <message>
        <source>The one each client used</source>
        <translation>Celui que chaque client a utilisé</translation>
    </message>
    <message>
        <source>The host name or address under which clients are told to reach this responder</source>
        <translation>Le nom d’hôte ou l’adresse indiqués aux clients pour joindre ce répondeur</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Requêtes : %1</translation>
    </message>
</context>
<context>
    <name>rdv::ui::RevokeBox</name>
    <message>
        <source>Revoke tokens</source>
        <translation>Révoquer des jetons</translation>
    </message>
    <message>
        <source>Revoke the token %1?</source>
        <translation>Révoquer le jeton %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>Révoquer %n jeton ?</numerusform>
            <numerusform>Révoquer %n jetons ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can come in with it any more. This cannot be taken back.</source>
        <translation>
            <numerusform>Plus personne ne pourra entrer avec ce jeton. Cette action est irréversible.</numerusform>
            <numerusform>Plus personne ne pourra entrer avec ces jetons. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;end the sessions it admitted</source>
        <translation>
            <numerusform>&amp;Terminer aussi les sessions qu’il a admises</numerusform>
            <numerusform>&amp;Terminer aussi les sessions qu’ils ont admises</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Révoquer</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide what is typed (%1)</source>
        <translation>Masquer la saisie (%1)</translation>
    </message>
    <message>
        <source>Show what is typed (%1)</source>
        <translation>Afficher la saisie (%1)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerActions</name>
    <message>
        <source>&amp;Start</source>
        <comment>server</comment>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <comment>server</comment>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <comment>server</comment>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Pause new viewers</source>
        <translation>&amp;Suspendre les nouveaux spectateurs</translation>
    </message>
    <message>
        <source>&amp;Copy viewer link</source>
        <translation>&amp;Copier le lien spectateur</translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>Arrêter le serveur ?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation>
            <numerusform>%n spectateur sera coupé, et personne ne pourra rejoindre un salon avant un nouveau démarrage.</numerusform>
            <numerusform>%n spectateurs seront coupés, et personne ne pourra rejoindre un salon avant un nouveau démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>server</comment>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>Redémarrer le serveur ?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off. Devices come back by themselves.</source>
        <translation>
            <numerusform>%n spectateur sera coupé. Les appareils reviendront d’eux-mêmes.</numerusform>
            <numerusform>%n spectateurs seront coupés. Les appareils reviendront d’eux-mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Lien copié.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerHead</name>
    <message>
        <source>Stop the server?</source>
        <translation>Arrêter le serveur ?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>Redémarrer le serveur ?</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Page for viewers:</source>
        <translation>Page des spectateurs :</translation>
    </message>
    <message>
        <source>Page for viewers</source>
        <translation>Page des spectateurs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the viewers' link</source>
        <translation>Copier le lien spectateur</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the viewers' page in the browser</source>
        <translation>Ouvrir la page des spectateurs dans le navigateur</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>server state</comment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>server state</comment>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>server state</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>server state</comment>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>server state</comment>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <extracomment>%1: address and port, %2: a time of day with its day</extracomment>
        <translation>sur %1 depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off.</source>
        <translation>
            <numerusform>%n spectateur sera coupé.</numerusform>
            <numerusform>%n spectateurs seront coupés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Lien copié.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerRestart</name>
    <message>
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves.</source>
        <translation>Une partie des modifications prend effet au prochain démarrage du serveur. Les appareils reviendront d’eux-mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves, but %n viewer(s) will be cut off.</source>
        <translation>
            <numerusform>Une partie des modifications prend effet au prochain démarrage du serveur. Les appareils reviendront d’eux-mêmes, mais %n spectateur sera coupé.</numerusform>
            <numerusform>Une partie des modifications prend effet au prochain démarrage du serveur. Les appareils reviendront d’eux-mêmes, mais %n spectateurs seront coupés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the server now?</source>
        <translation>Redémarrer le serveur maintenant ?</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionDetails</name>
    <message>
        <source>Select a session to see how it went, message by message.</source>
        <translation>Sélectionnez une session pour voir son déroulement, message par message.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation>Où en est la session</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>viewer, room</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Viewer's address</source>
        <translation>Adresse du spectateur</translation>
    </message>
    <message>
        <source>Viewer's browser</source>
        <translation>Navigateur du spectateur</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Device's address</source>
        <translation>Adresse de l’appareil</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Viewer's candidates</source>
        <translation>Candidats du spectateur</translation>
    </message>
    <message>
        <source>Device's candidates</source>
        <translation>Candidats de l’appareil</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>ID de session</translation>
    </message>
    <message>
        <source>Viewer's id</source>
        <translation>ID du spectateur</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionModel</name>
    <message>
        <source>Viewer</source>
        <translation>Spectateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long a session has lasted</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
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
        <translation>Média</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionsPage</name>
    <message>
        <source>Search sessions</source>
        <translation>Rechercher des sessions</translation>
    </message>
    <message>
        <source>Search viewer, address, room, stream, token, id</source>
        <translation>Rechercher spectateur, adresse, salon, flux, jeton, ID</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Quelles sessions</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>sessions</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>sessions</comment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>sessions</comment>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Session actions</source>
        <translation>Actions sur la session</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>No sessions to show. Ended ones stay here for a day.</source>
        <translation>Aucune session à afficher. Les sessions terminées restent ici pendant un jour.</translation>
    </message>
    <message>
        <source>&amp;Disconnect viewer…</source>
        <translation>&amp;Déconnecter le spectateur…</translation>
    </message>
    <message>
        <source>&amp;Copy session id</source>
        <translation>&amp;Copier l’ID de session</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Afficher dans le &amp;journal</translation>
    </message>
    <message>
        <source>Show d&amp;evice</source>
        <translation>Afficher l’&amp;appareil</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2?</source>
        <comment>viewer, room</comment>
        <translation>Déconnecter %1 de %2 ?</translation>
    </message>
    <message>
        <source>The viewer loses the stream. It may come back, unless its token is used up or revoked.</source>
        <translation>Le spectateur perd le flux. Il peut revenir, sauf si son jeton est épuisé ou révoqué.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1 a été déconnecté.</translation>
    </message>
    <message>
        <source>Session id copied.</source>
        <translation>ID de session copié.</translation>
    </message>
    <message>
        <source>The viewer was not disconnected.</source>
        <translation>Le spectateur n’a pas été déconnecté.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingField</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Modifié, pas encore enregistré</translation>
    </message>
    <message>
        <source>⟳ Takes effect at the next start of the server</source>
        <translation>⟳ Prend effet au prochain démarrage du serveur</translation>
    </message>
    <message>
        <source>A change takes effect at the next start</source>
        <translation>Une modification prend effet au prochain démarrage</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Set “%1” back to its default</source>
        <translation>Rétablir la valeur par défaut de « %1 »</translation>
    </message>
    <message>
        <source>%1 overrides the file</source>
        <translation>%1 prime sur le fichier</translation>
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
        <translation>Le port pour les appareils, les spectateurs et les pages, TCP. 0 prend tout port libre.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>Encrypts signaling and the admin port. Needs a certificate and its private key.</source>
        <translation>Chiffre la signalisation et le port d’administration. Nécessite un certificat et sa clé privée.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>PEM file with the certificate and its chain.</source>
        <translation>Fichier PEM contenant le certificat et sa chaîne.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>PEM file with the private key of the certificate.</source>
        <translation>Fichier PEM contenant la clé privée du certificat.</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Mot de passe de la clé</translation>
    </message>
    <message>
        <source>Only needed if the private key is encrypted.</source>
        <translation>Nécessaire uniquement si la clé privée est chiffrée.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address of this computer on which the server listens. Empty: every address.</source>
        <translation>L’adresse de cet ordinateur sur laquelle le serveur écoute. Vide : toutes les adresses.</translation>
    </message>
    <message>
        <source>Public host name</source>
        <translation>Nom d’hôte public</translation>
    </message>
    <message>
        <source>The host name or address, without a port, under which others reach this server. It stands in viewer links. Empty: the one each client used.</source>
        <translation>Le nom d’hôte ou l’adresse, sans port, où d’autres joignent ce serveur. Il figure dans les liens spectateur. Vide : celui que chaque client a utilisé.</translation>
    </message>
    <message>
        <source>Address behind a proxy</source>
        <translation>Adresse derrière un proxy</translation>
    </message>
    <message>
        <source>Where a reverse proxy shows the pages, such as https://example.com/cameras. Viewer links begin with it. Empty: there is no proxy.</source>
        <translation>L’endroit où un proxy inverse montre les pages, par exemple https://example.com/cameras. Les liens spectateur commencent ainsi. Vide : pas de proxy.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Addresses or networks of reverse proxies, one a line. What they say of a client's address is believed.</source>
        <translation>Adresses ou réseaux de proxys inverses, un par ligne. Ce qu’ils disent de l’adresse d’un client est tenu pour vrai.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Origines autorisées</translation>
    </message>
    <message>
        <source>Web sites whose pages may connect, one a line, such as https://example.com:443. Empty: any.</source>
        <translation>Sites web dont les pages peuvent se connecter, un par ligne, par exemple https://example.com:443. Vide : tous.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Serves the player pages on the server's port.</source>
        <translation>Sert les pages du lecteur sur le port du serveur.</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>Pages personnelles</translation>
    </message>
    <message>
        <source>A folder with pages of your own. They stand before the built-in ones.</source>
        <translation>Un dossier contenant vos propres pages. Elles priment sur les pages intégrées.</translation>
    </message>
    <message>
        <source>Allowed rooms</source>
        <translation>Salons autorisés</translation>
    </message>
    <message>
        <source>The only rooms that may be used, one a line. Empty: any room.</source>
        <translation>Les seuls salons utilisables, un par ligne. Vide : tout salon.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Which names of rooms, streams and viewers are accepted.</source>
        <translation>Quels noms de salons, de flux et de spectateurs sont acceptés.</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>Longueur maximale de la file</translation>
    </message>
    <message>
        <source>How many viewers may wait for a device in one room.</source>
        <translation>Combien de spectateurs peuvent attendre un appareil dans un salon.</translation>
    </message>
    <message>
        <source>viewers</source>
        <translation>spectateurs</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>How long a viewer waits for a device before it is told that there is none.</source>
        <translation>Combien de temps un spectateur attend un appareil avant d’apprendre qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Viewers need a token</source>
        <translation>Jeton requis pour les spectateurs</translation>
    </message>
    <message>
        <source>Only viewers with a token that you have issued may join a room.</source>
        <translation>Seuls les spectateurs munis d’un jeton que vous avez émis peuvent rejoindre un salon.</translation>
    </message>
    <message>
        <source>Devices need a token</source>
        <translation>Jeton requis pour les appareils</translation>
    </message>
    <message>
        <source>Devices, too, may only join with a token.</source>
        <translation>Les appareils aussi ne peuvent rejoindre un salon qu’avec un jeton.</translation>
    </message>
    <message>
        <source>How long a token stays valid after it was first used.</source>
        <translation>Combien de temps un jeton reste valable après sa première utilisation.</translation>
    </message>
    <message>
        <source>Life while unused</source>
        <translation>Durée de vie sans utilisation</translation>
    </message>
    <message>
        <source>How long a token may lie unused until it expires. 0: for ever.</source>
        <translation>Combien de temps un jeton peut rester inutilisé avant d’expirer. 0 : indéfiniment.</translation>
    </message>
    <message>
        <source>Revoking disconnects</source>
        <translation>La révocation déconnecte</translation>
    </message>
    <message>
        <source>Revoking a token ends the sessions that joined with it.</source>
        <translation>La révocation d’un jeton met fin aux sessions ouvertes avec lui.</translation>
    </message>
    <message>
        <source>Expiry disconnects</source>
        <translation>L’expiration déconnecte</translation>
    </message>
    <message>
        <source>A token that expires ends the sessions that joined with it.</source>
        <translation>Un jeton qui expire met fin aux sessions ouvertes avec lui.</translation>
    </message>
    <message>
        <source>Admin port</source>
        <translation>Port d’administration</translation>
    </message>
    <message>
        <source>Opens the port for admin commands and the admin page.</source>
        <translation>Ouvre le port pour les commandes et la page d’administration.</translation>
    </message>
    <message>
        <source>Admin port number</source>
        <translation>Numéro du port d’administration</translation>
    </message>
    <message>
        <source>The port for admin commands and the admin page, TCP. 0 takes any free port.</source>
        <translation>Le port pour les commandes et la page d’administration, TCP. 0 prend tout port libre.</translation>
    </message>
    <message>
        <source>Admin addresses</source>
        <translation>Adresses d’administration</translation>
    </message>
    <message>
        <source>The addresses that may use the admin port, one a line. Addresses of other computers need encryption and an admin key.</source>
        <translation>Les adresses qui peuvent utiliser le port d’administration, une par ligne. Les adresses d’autres ordinateurs exigent le chiffrement et une clé d’administration.</translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation>Clé d’administration</translation>
    </message>
    <message>
        <source>File with the admin key: 256 bits as hexadecimal or base64url digits, readable by nobody else.</source>
        <translation>Fichier contenant la clé d’administration : 256 bits en chiffres hexadécimaux ou base64url, que personne d’autre ne peut lire.</translation>
    </message>
    <message>
        <source>Ask before links act</source>
        <translation>Confirmer l’action des liens</translation>
    </message>
    <message>
        <source>A followed link to an admin command that changes something asks first.</source>
        <translation>Suivre un lien vers une commande d’administration qui modifie quelque chose demande d’abord confirmation.</translation>
    </message>
    <message>
        <source>Admin host names</source>
        <translation>Noms d’hôte d’administration</translation>
    </message>
    <message>
        <source>Further host names under which the admin page may be opened, one a line.</source>
        <translation>Autres noms d’hôte sous lesquels la page d’administration peut être ouverte, un par ligne.</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>Serveurs STUN</translation>
    </message>
    <message>
        <source>The STUN servers that clients are given, in this order. Empty: the built-in responder.</source>
        <translation>Les serveurs STUN donnés aux clients, dans cet ordre. Vide : le répondeur intégré.</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>Serveurs TURN</translation>
    </message>
    <message>
        <source>The TURN servers that clients are given, in this order.</source>
        <translation>Les serveurs TURN donnés aux clients, dans cet ordre.</translation>
    </message>
    <message>
        <source>Built-in STUN responder</source>
        <translation>Répondeur STUN intégré</translation>
    </message>
    <message>
        <source>Answers STUN requests, so that no other STUN server is needed.</source>
        <translation>Répond aux requêtes STUN, de sorte qu’aucun autre serveur STUN n’est nécessaire.</translation>
    </message>
    <message>
        <source>Port of the responder</source>
        <translation>Port du répondeur</translation>
    </message>
    <message>
        <source>UDP and TCP. 0 takes any free port.</source>
        <translation>UDP et TCP. 0 prend tout port libre.</translation>
    </message>
    <message>
        <source>Address of the responder</source>
        <translation>Adresse du répondeur</translation>
    </message>
    <message>
        <source>The address of this computer on which it listens. Empty: every address.</source>
        <translation>L’adresse de cet ordinateur sur laquelle il écoute. Vide : toutes les adresses.</translation>
    </message>
    <message>
        <source>STUN requests</source>
        <translation>Requêtes STUN</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Total des connexions</translation>
    </message>
    <message>
        <source>How many there may be at once. 0: as many as the system allows.</source>
        <translation>Combien il peut y en avoir à la fois. 0 : autant que le système le permet.</translation>
    </message>
    <message>
        <source>Kept for devices</source>
        <translation>Réservées aux appareils</translation>
    </message>
    <message>
        <source>The share of the connections that only devices may use.</source>
        <translation>La part des connexions que seuls les appareils peuvent utiliser.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Spare file descriptors</source>
        <translation>Descripteurs de fichier de réserve</translation>
    </message>
    <message>
        <source>So many are kept free. Below that no new connection is accepted.</source>
        <translation>Nombre gardé libre. En dessous, aucune nouvelle connexion n’est acceptée.</translation>
    </message>
    <message>
        <source>How many one address (IPv6: one /64 network) may have at once.</source>
        <translation>Combien une adresse (IPv6 : un réseau /64) peut en avoir à la fois.</translation>
    </message>
    <message>
        <source>How many one address may open.</source>
        <translation>Combien une adresse peut en ouvrir.</translation>
    </message>
    <message>
        <source>Unfinished handshakes</source>
        <translation>Handshakes inachevés</translation>
    </message>
    <message>
        <source>How many of one address may wait for their upgrade.</source>
        <translation>Combien, pour une adresse, peuvent attendre leur upgrade.</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Handshake TLS</translation>
    </message>
    <message>
        <source>How long it may take.</source>
        <translation>Combien de temps il peut durer.</translation>
    </message>
    <message>
        <source>How long it may take to arrive.</source>
        <translation>Combien de temps il peut mettre à arriver.</translation>
    </message>
    <message>
        <source>The largest that is accepted.</source>
        <translation>La plus grande taille acceptée.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>The most that are accepted.</source>
        <translation>Le plus grand nombre accepté.</translation>
    </message>
    <message>
        <source>Idle connection</source>
        <translation>Connexion inactive</translation>
    </message>
    <message>
        <source>How long a kept-alive connection may be silent.</source>
        <translation>Combien de temps une connexion keep-alive peut rester silencieuse.</translation>
    </message>
    <message>
        <source>Time to join</source>
        <translation>Délai d’entrée</translation>
    </message>
    <message>
        <source>How long a connected client may take to join a room.</source>
        <translation>Combien de temps un client connecté peut mettre à rejoindre un salon.</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>Taille d’un message</translation>
    </message>
    <message>
        <source>The largest signaling message that is accepted.</source>
        <translation>Le plus grand message de signalisation accepté.</translation>
    </message>
    <message>
        <source>Depth of a message</source>
        <translation>Profondeur d’un message</translation>
    </message>
    <message>
        <source>How deeply the JSON of a message may be nested.</source>
        <translation>Jusqu’à quelle profondeur le JSON d’un message peut être imbriqué.</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaux</translation>
    </message>
    <message>
        <source>Parts of a message</source>
        <translation>Éléments d’un message</translation>
    </message>
    <message>
        <source>How many values and keys the JSON of a message may have.</source>
        <translation>Combien de valeurs et de clés le JSON d’un message peut contenir.</translation>
    </message>
    <message>
        <source>How many a connection may send.</source>
        <translation>Combien une connexion peut en envoyer.</translation>
    </message>
    <message>
        <source>How many a connection may send in one burst.</source>
        <translation>Combien une connexion peut en envoyer en une rafale.</translation>
    </message>
    <message>
        <source>Waiting for a slow client</source>
        <translation>Attente d’un client lent</translation>
    </message>
    <message>
        <source>How much may wait to be sent before the connection is closed.</source>
        <translation>Combien de données peuvent attendre l’envoi avant que la connexion soit fermée.</translation>
    </message>
    <message>
        <source>Malformed messages</source>
        <translation>Messages mal formés</translation>
    </message>
    <message>
        <source>After so many a connection is closed.</source>
        <translation>Nombre à partir duquel une connexion est fermée.</translation>
    </message>
    <message>
        <source>Wrong tokens of a connection</source>
        <translation>Jetons erronés par connexion</translation>
    </message>
    <message>
        <source>After so many it is closed.</source>
        <translation>Nombre à partir duquel elle est fermée.</translation>
    </message>
    <message>
        <source>Wrong tokens of an address</source>
        <translation>Jetons erronés par adresse</translation>
    </message>
    <message>
        <source>After so many in a minute every answer to it is delayed.</source>
        <translation>Nombre par minute à partir duquel toute réponse à cette adresse est retardée.</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>Delay after wrong tokens</source>
        <translation>Délai après des jetons erronés</translation>
    </message>
    <message>
        <source>How long such an answer is delayed.</source>
        <translation>De combien une telle réponse est retardée.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Log from</source>
        <translation>Journaliser à partir de</translation>
    </message>
    <message>
        <source>The least important records that are written.</source>
        <translation>Les enregistrements les moins importants qui sont écrits.</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>Format du journal</translation>
    </message>
    <message>
        <source>How the records look on standard error or in the journal.</source>
        <translation>L’aspect des enregistrements sur la sortie d’erreur standard ou dans le journal système.</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>Dossier d’état</translation>
    </message>
    <message>
        <source>Where tokens and what else must survive a restart are kept. Empty: the platform's place.</source>
        <translation>Où sont conservés les jetons et tout ce qui doit survivre à un redémarrage. Vide : l’emplacement de la plateforme.</translation>
    </message>
    <message>
        <source>Anything visible</source>
        <translation>Tout caractère visible</translation>
    </message>
    <message>
        <source>Only letters, digits and _ . : @ -</source>
        <translation>Seulement lettres, chiffres et _ . : @ -</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>Une ligne de texte</translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation>Un objet JSON</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Web pages</source>
        <comment>a group of settings</comment>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>STUN and TURN</source>
        <translation>STUN et TURN</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>Limites des connexions</translation>
    </message>
    <message>
        <source>Limits of messages</source>
        <translation>Limites des messages</translation>
    </message>
    <message>
        <source>Limits of misuse</source>
        <translation>Limites d’abus</translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation>Journal et fichiers</translation>
    </message>
    <message>
        <source>Valid after first use</source>
        <translation>Validité après première utilisation</translation>
    </message>
    <message>
        <source>How many requests per second of one network (/24, /56) are answered.</source>
        <translation>Combien de requêtes par seconde d’un même réseau (/24, /56) reçoivent une réponse.</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>Connexions par adresse</translation>
    </message>
    <message>
        <source>New connections per address</source>
        <translation>Nouvelles connexions par adresse</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>En-tête HTTP</translation>
    </message>
    <message>
        <source>Size of an HTTP header</source>
        <translation>Taille d’un en-tête HTTP</translation>
    </message>
    <message>
        <source>HTTP header fields</source>
        <translation>Champs d’en-tête HTTP</translation>
    </message>
    <message>
        <source>Sustained message rate</source>
        <translation>Débit soutenu de messages</translation>
    </message>
    <message>
        <source>Message burst</source>
        <translation>Rafale de messages</translation>
    </message>
    <message>
        <source>Certificate challenges</source>
        <translation>Défis de certificat</translation></message>
    <message>
        <source>A folder whose files are served below /.well-known/acme-challenge/, as certbot wants it.</source>
        <translation>Un dossier dont les fichiers sont servis sous /.well-known/acme-challenge/, comme le veut certbot.</translation></message>
    <message>
        <source>Keys of signed tokens</source>
        <translation>Clés des jetons signés</translation></message>
    <message>
        <source>For tokens (JWT) that your own server signs, one a line: name:algorithm:file. Two at once while you change from one to the other.</source>
        <translation>Pour les jetons (JWT) que votre propre serveur signe, un par ligne : nom:algorithme:fichier. Deux à la fois pendant que vous passez de l’un à l’autre.</translation></message>
    <message>
        <source>Audience of signed tokens</source>
        <translation>Audience des jetons signés</translation></message>
    <message>
        <source>What a signed token must name as its audience (aud).</source>
        <translation>Ce qu’un jeton signé doit nommer comme audience (aud).</translation></message>
    <message>
        <source>Ask before admitting</source>
        <translation>Demander avant d’admettre</translation></message>
    <message>
        <source>An address (URL) that is asked before a viewer is admitted. Empty: nobody is asked.</source>
        <translation>Une adresse (URL) interrogée avant d’admettre un spectateur. Vide : personne n’est interrogé.</translation></message>
    <message>
        <source>Time for the answer</source>
        <translation>Délai de réponse</translation></message>
    <message>
        <source>A viewer is refused when no answer has come by then.</source>
        <translation>Un spectateur est refusé si aucune réponse n’est arrivée d’ici là.</translation></message>
    <message>
        <source>History</source>
        <translation>Historique</translation></message>
    <message>
        <source>For how long ended sessions and what operators changed are kept.</source>
        <translation>Combien de temps sont conservées les sessions terminées et les modifications des opérateurs.</translation></message>
    <message>
        <source>days</source>
        <translation>jours</translation></message>
</context>
<context>
    <name>rdv::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n paramètre trouvé</numerusform>
            <numerusform>%n paramètres trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n change(s) not saved</source>
        <translation>
            <numerusform>● %n modification non enregistrée</numerusform>
            <numerusform>● %n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be saved as they are</source>
        <translation>
            <numerusform>%n valeur ne peut pas être enregistrée telle quelle</numerusform>
            <numerusform>%n valeurs ne peuvent pas être enregistrées telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>Les paramètres n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Paramètres enregistrés.</translation>
    </message>
    <message>
        <source>Import a configuration of the original server</source>
        <translation>Importer une configuration du serveur d’origine</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Fichiers de configuration (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 ne peut pas être importé.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de paramètres</translation>
    </message>
    <message>
        <source>No setting has these words in its name, its key or its explanation.</source>
        <translation>Aucun paramètre ne contient ces mots dans son nom, sa clé ou son explication.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>&amp;Vérifier les modifications…</translation>
    </message>
    <message>
        <source>Take over the default.json of the original server</source>
        <translation>Reprendre le fichier default.json du serveur d’origine</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingsWording</name>
    <message>
        <source>This can only be on or off.</source>
        <translation>Cette valeur ne peut être qu’activée ou désactivée.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Saisissez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Choose one of the words in the list.</source>
        <translation>Choisissez l’un des mots de la liste.</translation>
    </message>
    <message>
        <source>Enter one text a line.</source>
        <translation>Saisissez un texte par ligne.</translation>
    </message>
    <message>
        <source>These are not entries of STUN or TURN servers.</source>
        <translation>Ce ne sont pas des entrées de serveurs STUN ou TURN.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Cette valeur n’est pas utilisable.</translation>
    </message>
    <message>
        <source>This value cannot be used (%1).</source>
        <translation>Cette valeur n’est pas utilisable (%1).</translation>
    </message>
    <message>
        <source>Enter at least one IP address, one a line.</source>
        <translation>Saisissez au moins une adresse IP, une par ligne.</translation>
    </message>
    <message>
        <source>The admin port must be another one than the server's port.</source>
        <translation>Le port d’administration doit être différent du port du serveur.</translation>
    </message>
    <message>
        <source>The responder's port must be another one than the server's port and the admin port.</source>
        <translation>Le port du répondeur doit être différent du port du serveur et du port d’administration.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, or nothing for every address.</source>
        <translation>Saisissez une adresse IP de cet ordinateur, ou rien pour toutes les adresses.</translation>
    </message>
    <message>
        <source>Enter a host name or an address without a port.</source>
        <translation>Saisissez un nom d’hôte ou une adresse sans port.</translation>
    </message>
    <message>
        <source>Enter addresses or networks such as 10.0.0.0/8, one a line.</source>
        <translation>Saisissez des adresses ou des réseaux tels que 10.0.0.0/8, un par ligne.</translation>
    </message>
    <message>
        <source>Enter origins such as https://example.com:443, one a line, without a path.</source>
        <translation>Saisissez des origines telles que https://example.com:443, une par ligne, sans chemin.</translation>
    </message>
    <message>
        <source>Enter host names without a port, one a line.</source>
        <translation>Saisissez des noms d’hôte sans port, un par ligne.</translation>
    </message>
    <message>
        <source>A room's name has characters that the rule for names forbids.</source>
        <translation>Le nom d’un salon contient des caractères interdits par la règle des noms.</translation>
    </message>
    <message>
        <source>This is not a file that the server can read.</source>
        <translation>Ce n’est pas un fichier que le serveur peut lire.</translation>
    </message>
    <message>
        <source>Encryption is off, so the certificate and the private key are not used.</source>
        <translation>Le chiffrement est désactivé ; le certificat et la clé privée ne sont donc pas utilisés.</translation>
    </message>
    <message>
        <source>Web pages are off, so this folder is not used.</source>
        <translation>Les pages web sont désactivées ; ce dossier n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>This is below the size of a message: the largest messages close the connection.</source>
        <translation>Cette valeur est inférieure à la taille d’un message : les plus grands messages ferment la connexion.</translation>
    </message>
    <message>
        <source>The key in this file is shorter than 256 bits, or others can read the file.</source>
        <translation>La clé de ce fichier compte moins de 256 bits, ou d’autres peuvent lire le fichier.</translation>
    </message>
    <message>
        <source>Not every client can use every entry. The page of the STUN and TURN servers says why.</source>
        <translation>Certains clients ne peuvent pas utiliser toutes les entrées. La page des serveurs STUN et TURN dit pourquoi.</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>where a value comes from</comment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>File</source>
        <comment>where a value comes from</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>Fichier, %1</translation>
    </message>
    <message>
        <source>Environment, %1</source>
        <translation>Environnement, %1</translation>
    </message>
    <message>
        <source>Command line, %1</source>
        <translation>Ligne de commande, %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>This is below the sustained message rate, so that rate cannot be reached.</source>
        <translation>Cette valeur est inférieure au débit soutenu de messages, qui ne peut donc pas être atteint.</translation>
    </message>
    <message>
        <source>This value has no effect as it is (%1).</source>
        <translation>En l’état, cette valeur n’a aucun effet (%1).</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ShareDialog</name>
    <message>
        <source>This link works on this computer only. For others, set the public host name in the settings.</source>
        <translation>Ce lien ne fonctionne que sur cet ordinateur. Pour les autres, définissez le nom d’hôte public dans les paramètres.</translation>
    </message>
    <message>
        <source>This link works in the local network only.</source>
        <translation>Ce lien ne fonctionne que dans le réseau local.</translation>
    </message>
    <message>
        <source>Share the viewer page</source>
        <translation>Partager la page des spectateurs</translation>
    </message>
    <message>
        <source>Share room “%1”</source>
        <translation>Partager le salon « %1 »</translation>
    </message>
    <message>
        <source>Share stream “%1” of room “%2”</source>
        <translation>Partager le flux « %1 » du salon « %2 »</translation>
    </message>
    <message>
        <source>The server asks viewers for a token, and this link carries none. Issue one on the Tokens page.</source>
        <translation>Le serveur demande un jeton aux spectateurs, et ce lien n’en contient pas. Émettez-en un sur la page Jetons.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCards</name>
    <message>
        <source>Devices online</source>
        <translation>Appareils en ligne</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>Being set up</source>
        <comment>sessions</comment>
        <translation>En établissement</translation>
    </message>
    <message>
        <source>Success, last hour</source>
        <translation>Réussite, dernière heure</translation>
    </message>
    <message>
        <source>Active tokens</source>
        <translation>Jetons actifs</translation>
    </message>
    <message>
        <source>STUN requests</source>
        <translation>Requêtes STUN</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>viewers without a device yet</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers need one</source>
        <translation>Requis pour les spectateurs</translation>
    </message>
    <message>
        <source>Tokens are off</source>
        <translation>Jetons désactivés</translation>
    </message>
    <message>
        <source>Built-in responder</source>
        <translation>Répondeur intégré</translation>
    </message>
    <message>
        <source>Responder is off</source>
        <translation>Répondeur désactivé</translation>
    </message>
    <message numerus="yes">
        <source>of %n session(s)</source>
        <translation>
            <numerusform>sur %n session</numerusform>
            <numerusform>sur %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aucune session pour l’instant</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>Sans TLS</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>certificate</comment>
        <translation>Expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCharts</name>
    <message>
        <source>Received</source>
        <comment>messages</comment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>messages</comment>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Devices and viewers</source>
        <translation>Appareils et spectateurs</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Spectateurs</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>10 &amp;minutes</source>
        <translation>10 &amp;minutes</translation>
    </message>
    <message>
        <source>1 ho&amp;ur</source>
        <translation>1 &amp;heure</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>&amp;24 heures</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>Processor (of one core)</source>
        <translation>Processeur (d’un cœur)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatusBar</name>
    <message>
        <source>State of the server</source>
        <translation>État du serveur</translation>
    </message>
    <message>
        <source>Show the last problem</source>
        <translation>Afficher le dernier problème</translation>
    </message>
    <message>
        <source>Signaling: %1</source>
        <translation>Signalisation : %1</translation>
    </message>
    <message>
        <source>Admin: %1</source>
        <translation>Admin : %1</translation>
    </message>
    <message>
        <source>STUN: %1</source>
        <translation>STUN : %1</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>sentence, reason</comment>
        <extracomment>What happened, and why</extracomment>
        <translation>%1 Raison : %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StunPage</name>
    <message>
        <source>Through routers</source>
        <translation>À travers les routeurs</translation>
    </message>
    <message>
        <source>STUN tells devices and viewers under which address others see them.</source>
        <translation>STUN indique aux appareils et aux spectateurs sous quelle adresse les autres les voient.</translation>
    </message>
    <message>
        <source>&amp;Run the built-in STUN responder</source>
        <translation>Activer le répondeur &amp;STUN intégré</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port :</translation>
    </message>
    <message>
        <source>If a firewall protects this computer, open this port for UDP and TCP. Other STUN and TURN servers can be added on the STUN/TURN page.</source>
        <translation>Si un pare-feu protège cet ordinateur, ouvrez-y ce port en UDP et en TCP. D’autres serveurs STUN et TURN peuvent être ajoutés sur la page STUN/TURN.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SwitchEditor</name>
    <message>
        <source>On</source>
        <comment>a setting that can be on or off</comment>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copier la c&amp;ellule</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TextEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Parcourir pour choisir un dossier</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Parcourir pour choisir un fichier</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Timeline</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a fact</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenForm</name>
    <message>
        <source>Name a room or choose every room.</source>
        <translation>Nommez un salon ou choisissez tous les salons.</translation>
    </message>
    <message>
        <source>This cannot be a room: %1</source>
        <translation>Cela ne peut pas être un salon : %1</translation>
    </message>
    <message>
        <source>This cannot be a stream: %1</source>
        <translation>Cela ne peut pas être un flux : %1</translation>
    </message>
    <message>
        <source>Devices are not asked for tokens at present. The settings can change that.</source>
        <translation>Actuellement, aucun jeton n’est demandé aux appareils. Les paramètres permettent de changer cela.</translation>
    </message>
    <message>
        <source>This room is not on the list of allowed rooms.</source>
        <translation>Ce salon ne figure pas dans la liste des salons autorisés.</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <comment>the kind of client that a token is for</comment>
        <translation>&amp;Pour :</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>&amp;Salon :</translation>
    </message>
    <message>
        <source>Strea&amp;m:</source>
        <translation>&amp;Flux :</translation>
    </message>
    <message>
        <source>&amp;Unused for:</source>
        <comment>how long a token may lie unused</comment>
        <translation>&amp;Inutilisé pendant :</translation>
    </message>
    <message>
        <source>&amp;Valid from:</source>
        <translation>&amp;Valable à partir de :</translation>
    </message>
    <message>
        <source>Us&amp;es:</source>
        <translation>&amp;Utilisations :</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note :</translation>
    </message>
    <message>
        <source>A viewer</source>
        <comment>token for</comment>
        <translation>Un spectateur</translation>
    </message>
    <message>
        <source>A device</source>
        <comment>token for</comment>
        <translation>Un appareil</translation>
    </message>
    <message>
        <source>Ever&amp;y room</source>
        <translation>&amp;Tous les salons</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Every stream</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>How long it may lie unused</source>
        <translation>Combien de temps il peut rester inutilisé</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir de</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>A time…</source>
        <translation>Une date…</translation>
    </message>
    <message>
        <source>Time from which it is valid</source>
        <translation>Date à partir de laquelle il est valable</translation>
    </message>
    <message>
        <source>Number of uses</source>
        <translation>Nombre d’utilisations</translation>
    </message>
    <message>
        <source>One viewer</source>
        <translation>Un seul spectateur</translation>
    </message>
    <message>
        <source>Several viewers…</source>
        <translation>Plusieurs spectateurs…</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Number of viewers</source>
        <translation>Nombre de spectateurs</translation>
    </message>
    <message>
        <source>Tokens for viewers are off. Switch them on first.</source>
        <translation>Les jetons des spectateurs sont désactivés. Activez-les d’abord.</translation>
    </message>
    <message>
        <source>It ends before it begins: choose a later end.</source>
        <translation>La fin précède le début : choisissez une fin plus tardive.</translation></message>
    <message>
        <source>The end is in the past: choose a later one.</source>
        <translation>La fin est dans le passé : choisissez-en une plus tardive.</translation></message>
    <message>
        <source>Valid unti&amp;l:</source>
        <translation>Valable &amp;jusqu’à :</translation></message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’à</translation></message>
    <message>
        <source>Without end</source>
        <translation>Sans fin</translation></message>
    <message>
        <source>Time from which it is no longer valid</source>
        <translation>Date à partir de laquelle il n’est plus valable</translation></message>
</context>
<context>
    <name>rdv::ui::TokenModel</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: the kind of client that a token is for</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>column: the client that a token is bound to</comment>
        <translation>Détenu par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>time that is left to a token</comment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Its holder may come back until %1.</source>
        <translation>Son détenteur peut revenir jusqu’à %1.</translation>
    </message>
    <message>
        <source>It has to be used before %1.</source>
        <translation>Il doit être utilisé avant %1.</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>Valable à partir de %1.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenWording</name>
    <message>
        <source>Viewer</source>
        <comment>kind of token</comment>
        <translation>Spectateur</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>kind of token</comment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>state of a token</comment>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of a token</comment>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a token</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a token</comment>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Every room</source>
        <translation>Tous les salons</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Every stream</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <comment>uses of a token</comment>
        <translation>%1, sans limite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>uses of a token</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Il est trop long.</translation>
    </message>
    <message>
        <source>It contains a character that is not allowed.</source>
        <translation>Il contient un caractère interdit.</translation>
    </message>
    <message>
        <source>It begins or ends with a blank.</source>
        <translation>Il commence ou finit par une espace.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokensPage</name>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%n jeton révoqué.</numerusform>
            <numerusform>%n jetons révoqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be revoked.</source>
        <translation>
            <numerusform>%n jeton n’a pas pu être révoqué.</numerusform>
            <numerusform>%n jetons n’ont pas pu être révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>Empreinte copiée.</translation>
    </message>
    <message>
        <source>Tokens could not be switched on.</source>
        <translation>Les jetons n’ont pas pu être activés.</translation>
    </message>
    <message>
        <source>Tokens are still off.</source>
        <translation>Les jetons sont toujours désactivés.</translation>
    </message>
    <message>
        <source>The setting was saved, but the command line or the environment overrules it.</source>
        <translation>Le paramètre a été enregistré, mais la ligne de commande ou l’environnement prime sur lui.</translation>
    </message>
    <message>
        <source>Tokens are on.</source>
        <translation>Les jetons sont activés.</translation>
    </message>
    <message>
        <source>Switch tokens on?</source>
        <translation>Activer les jetons ?</translation>
    </message>
    <message>
        <source>From now on a viewer needs a token. Pages that come without one are refused; sessions that run go on.</source>
        <translation>Désormais, un spectateur aura besoin d’un jeton. Les pages qui arrivent sans jeton seront refusées ; les sessions en cours se poursuivent.</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>Tokens are off: everyone who knows a room and a stream can watch.</source>
        <translation>Les jetons sont désactivés : quiconque connaît un salon et un flux peut regarder.</translation>
    </message>
    <message>
        <source>Switch tokens o&amp;n…</source>
        <translation>Activer les jeto&amp;ns…</translation>
    </message>
    <message>
        <source>Search tokens, notes, addresses</source>
        <translation>Rechercher jetons, notes, adresses</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Rechercher des jetons</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Show tokens that admit to this room</source>
        <translation>Afficher les jetons qui donnent accès à ce salon</translation>
    </message>
    <message>
        <source>Show tokens in this state</source>
        <translation>Afficher les jetons dans cet état</translation>
    </message>
    <message>
        <source>Show tokens of this kind</source>
        <translation>Afficher les jetons de ce type</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Viewers and devices</source>
        <translation>Spectateurs et appareils</translation>
    </message>
    <message>
        <source>&amp;Issue token…</source>
        <translation>É&amp;mettre un jeton…</translation>
    </message>
    <message>
        <source>Issue &amp;many…</source>
        <translation>Émettre &amp;plusieurs…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Révoquer…</translation>
    </message>
    <message>
        <source>Sho&amp;w session</source>
        <translation>Afficher &amp;la session</translation>
    </message>
    <message>
        <source>&amp;Copy fingerprint</source>
        <translation>&amp;Copier l’empreinte</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>Aucun jeton</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s)</source>
        <translation>
            <numerusform>%1 sur %n jeton</numerusform>
            <numerusform>%1 sur %n jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::TrayIcon</name>
    <message>
        <source>The server keeps running. Choose Quit here to end it.</source>
        <translation>Le serveur continue de fonctionner. Choisissez Quitter ici pour l’arrêter.</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s)</source>
        <translation>
            <numerusform>%n spectateur</numerusform>
            <numerusform>%n spectateurs</numerusform>
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
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Wording</name>
    <message>
        <source>A token with this text exists already. Choose another text, or let the server choose one.</source>
        <translation>Un jeton avec ce texte existe déjà. Choisissez un autre texte ou laissez le serveur en choisir un.</translation>
    </message>
    <message>
        <source>It is no longer there. The list has changed in the meantime.</source>
        <translation>Cet élément n’existe plus. La liste a changé entre-temps.</translation>
    </message>
    <message>
        <source>Tokens are turned off. Turn them on in the settings first.</source>
        <translation>Les jetons sont désactivés. Activez-les d’abord dans les paramètres.</translation>
    </message>
    <message>
        <source>The change could not be saved. Check that the disk has room and that you can write the state folder.</source>
        <translation>La modification n’a pas pu être enregistrée. Vérifiez que le disque a de la place et que vous pouvez écrire dans le dossier d’état.</translation>
    </message>
    <message>
        <source>The server is stopped. Start it first.</source>
        <translation>Le serveur est arrêté. Démarrez-le d’abord.</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>log level</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>log level</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>device</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>device</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>device</comment>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>device</comment>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>session</comment>
        <translation>En file</translation>
    </message>
    <message>
        <source>Paired</source>
        <comment>session</comment>
        <translation>Appariée</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>session</comment>
        <translation>Offre faite</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>session</comment>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>session</comment>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>session</comment>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>session</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>session</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>token</comment>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>token</comment>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>token</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>token</comment>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>part of the server</comment>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>part of the server</comment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>part of the server</comment>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>part of the server</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>session</comment>
        <translation>Se poursuit</translation>
    </message>
    <message>
        <source>Watched</source>
        <comment>session</comment>
        <translation>Regardée</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>session</comment>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No device</source>
        <comment>session</comment>
        <translation>Aucun appareil</translation>
    </message>
    <message>
        <source>No such stream</source>
        <comment>session</comment>
        <translation>Flux inexistant</translation>
    </message>
    <message>
        <source>The server started.</source>
        <translation>Le serveur a démarré.</translation>
    </message>
    <message>
        <source>The server stopped.</source>
        <translation>Le serveur s’est arrêté.</translation>
    </message>
    <message>
        <source>A port was opened.</source>
        <translation>Un port a été ouvert.</translation>
    </message>
    <message>
        <source>A port could not be opened.</source>
        <translation>Un port n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>La configuration a été reprise.</translation>
    </message>
    <message>
        <source>Something in the configuration does not do what it says.</source>
        <translation>Un élément de la configuration ne fait pas ce qu’il indique.</translation>
    </message>
    <message>
        <source>A device joined and waits for viewers.</source>
        <translation>Un appareil a rejoint son salon et attend des spectateurs.</translation>
    </message>
    <message>
        <source>A device came back; its dead connection was closed.</source>
        <translation>Un appareil est revenu ; sa connexion morte a été fermée.</translation>
    </message>
    <message>
        <source>A device was refused.</source>
        <translation>Un appareil a été refusé.</translation>
    </message>
    <message>
        <source>A device left.</source>
        <translation>Un appareil est parti.</translation>
    </message>
    <message>
        <source>A viewer was queued for the device.</source>
        <translation>Un spectateur a été mis en file pour l’appareil.</translation>
    </message>
    <message>
        <source>A viewer was refused.</source>
        <translation>Un spectateur a été refusé.</translation>
    </message>
    <message>
        <source>A viewer left.</source>
        <translation>Un spectateur est parti.</translation>
    </message>
    <message>
        <source>A viewer met a device.</source>
        <translation>Un spectateur a été apparié avec un appareil.</translation>
    </message>
    <message>
        <source>A session ended.</source>
        <translation>Une session s’est terminée.</translation>
    </message>
    <message>
        <source>A message was dropped.</source>
        <translation>Un message a été rejeté.</translation>
    </message>
    <message>
        <source>A connection was refused.</source>
        <translation>Une connexion a été refusée.</translation>
    </message>
    <message>
        <source>A token was issued.</source>
        <translation>Un jeton a été émis.</translation>
    </message>
    <message>
        <source>A token was used and is bound to its viewer.</source>
        <translation>Un jeton a été utilisé et est lié à son spectateur.</translation>
    </message>
    <message>
        <source>A token was revoked.</source>
        <translation>Un jeton a été révoqué.</translation>
    </message>
    <message>
        <source>A token expired.</source>
        <translation>Un jeton a expiré.</translation>
    </message>
    <message>
        <source>A room was allowed.</source>
        <translation>Un salon a été autorisé.</translation>
    </message>
    <message>
        <source>A room was blocked.</source>
        <translation>Un salon a été bloqué.</translation>
    </message>
    <message>
        <source>An admin request was refused.</source>
        <translation>Une requête d’administration a été refusée.</translation>
    </message>
    <message>
        <source>The STUN responder had a problem.</source>
        <translation>Le répondeur STUN a rencontré un problème.</translation>
    </message>
    <message>
        <source>(no file named)</source>
        <translation>(aucun fichier indiqué)</translation>
    </message>
    <message>
        <source>Port %1 (%2) is in use by another program. Stop that program, or choose another port in the settings (%3).</source>
        <extracomment>%1: port number, %2: address and port, %3: key of the setting</extracomment>
        <translation>Le port %1 (%2) est utilisé par un autre programme. Arrêtez ce programme ou choisissez un autre port dans les paramètres (%3).</translation>
    </message>
    <message>
        <source>Port %1 (%2) is in use by %3. Stop that program, or choose another port in the settings (%4).</source>
        <extracomment>%1: port number, %2: address and port, %3: name of a program, %4: key of the setting</extracomment>
        <translation>Le port %1 (%2) est utilisé par %3. Arrêtez ce programme ou choisissez un autre port dans les paramètres (%4).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, detail</comment>
        <extracomment>A sentence, and in parentheses what the system said</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. In the settings, let the server listen on an address that is, or leave the field empty for all addresses.</source>
        <translation>%1 n’est pas une adresse de cet ordinateur. Dans les paramètres, faites écouter le serveur sur une adresse qui en est une, ou laissez le champ vide pour toutes les adresses.</translation>
    </message>
    <message>
        <source>The system does not let you open %1. Choose a port from 1024 up in the settings (%2), or let an administrator allow the program low ports.</source>
        <extracomment>%1: address and port, %2: key of the setting</extracomment>
        <translation>Le système ne vous permet pas d’ouvrir %1. Choisissez un port à partir de 1024 dans les paramètres (%2), ou faites autoriser les ports bas au programme par un administrateur.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be used, so TLS stays off. Choose a PEM file that you can read.</source>
        <translation>Le certificat %1 n’est pas utilisable ; TLS reste donc désactivé. Choisissez un fichier PEM que vous pouvez lire.</translation>
    </message>
    <message>
        <source>The private key %1 cannot be used, so TLS stays off. Choose a PEM file that you can read, and check the password that opens it.</source>
        <translation>La clé privée %1 n’est pas utilisable ; TLS reste donc désactivé. Choisissez un fichier PEM que vous pouvez lire et vérifiez le mot de passe qui l’ouvre.</translation>
    </message>
    <message>
        <source>TLS is not available, because no TLS library was found. Install OpenSSL 3, or turn TLS off in the settings.</source>
        <translation>TLS n’est pas disponible, car aucune bibliothèque TLS n’a été trouvée. Installez OpenSSL 3 ou désactivez TLS dans les paramètres.</translation>
    </message>
    <message>
        <source>Other computers are allowed to administer this server, and that needs TLS. Turn TLS on, or allow 127.0.0.1 only.</source>
        <translation>D’autres ordinateurs sont autorisés à administrer ce serveur, ce qui nécessite TLS. Activez TLS ou n’autorisez que 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other computers are allowed to administer this server, and that needs an admin key. Set the file with the key, or allow 127.0.0.1 only.</source>
        <translation>D’autres ordinateurs sont autorisés à administrer ce serveur, ce qui nécessite une clé d’administration. Définissez le fichier de la clé ou n’autorisez que 127.0.0.1.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be used. Correct it in the settings.</source>
        <extracomment>%1: key of the setting</extracomment>
        <translation>Le paramètre %1 n’est pas utilisable. Corrigez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be served as web pages. Choose a folder that you can read, or none.</source>
        <translation>Le dossier %1 ne peut pas être servi comme pages web. Choisissez un dossier que vous pouvez lire, ou aucun.</translation>
    </message>
    <message>
        <source>The configuration was not saved to %1. You must be able to write the file and its folder, and what is in it must be valid.</source>
        <translation>La configuration n’a pas été enregistrée dans %1. Vous devez pouvoir écrire le fichier et son dossier, et leur contenu doit être valide.</translation>
    </message>
    <message>
        <source>This name or text is too long, or it contains characters that are not allowed. Choose another one.</source>
        <translation>Ce nom ou ce texte est trop long ou contient des caractères interdits. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Left before connecting</source>
        <comment>session</comment>
        <translation>Départ avant connexion</translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation>Une limite a été atteinte.</translation>
    </message>
    <message>
        <source>Changes cannot be saved; what needs saving is refused, sessions go on.</source>
        <translation>Les modifications ne peuvent pas être enregistrées ; ce qui doit l’être est refusé, les sessions se poursuivent.</translation></message>
    <message>
        <source>Changes can be saved again.</source>
        <translation>Les modifications peuvent de nouveau être enregistrées.</translation></message>
    <message>
        <source>A new certificate is in use.</source>
        <translation>Un nouveau certificat est utilisé.</translation></message>
    <message>
        <source>A new certificate cannot be used; the old one stays in use.</source>
        <translation>Un nouveau certificat n’est pas utilisable ; l’ancien reste utilisé.</translation></message>
    <message>
        <source>The certificate expires soon.</source>
        <translation>Le certificat expire bientôt.</translation></message>
    <message>
        <source>A viewer was not authorized.</source>
        <translation>Un spectateur n’a pas été autorisé.</translation></message>
    <message>
        <source>The configuration was changed.</source>
        <translation>La configuration a été modifiée.</translation></message>
    <message>
        <source>New viewers are turned away.</source>
        <translation>Les nouveaux spectateurs sont refusés.</translation></message>
    <message>
        <source>New viewers are admitted again.</source>
        <translation>Les nouveaux spectateurs sont de nouveau admis.</translation></message>
    <message>
        <source>The state folder %1 cannot be used. You must own it and be able to write it; choose another one in the settings.</source>
        <translation>Le dossier d’état %1 n’est pas utilisable. Il doit vous appartenir et vous devez pouvoir y écrire ; choisissez-en un autre dans les réglages.</translation></message>
    <message>
        <source>The file %1 is damaged and was left as it is. Put a backup in its place, or move it away to start without tokens.</source>
        <translation>Le fichier %1 est endommagé et a été laissé tel quel. Mettez une sauvegarde à sa place ou déplacez-le pour commencer sans jetons.</translation></message>
    <message>
        <source>The file %1 was written by a newer version of this program and was left as it is. Start that version, or choose another state folder.</source>
        <translation>Le fichier %1 a été écrit par une version plus récente de ce programme et a été laissé tel quel. Lancez cette version ou choisissez un autre dossier d’état.</translation></message>
    <message>
        <source>Another server uses the state folder %1 already. Stop it, or choose another state folder.</source>
        <translation>Un autre serveur utilise déjà le dossier d’état %1. Arrêtez-le ou choisissez un autre dossier d’état.</translation></message>
    <message>
        <source>The key for signed tokens %1 cannot be used. Name files that you can read, each with a key of its algorithm.</source>
        <translation>La clé des jetons signés %1 n’est pas utilisable. Indiquez des fichiers que vous pouvez lire, chacun avec une clé de son algorithme.</translation></message>
    <message>
        <source>The admin key %1 cannot be used. Name a file that nobody else can read, with 256 bits as hexadecimal or base64url.</source>
        <translation>La clé d’administration %1 n’est pas utilisable. Indiquez un fichier que personne d’autre ne peut lire, avec 256 bits en hexadécimal ou base64url.</translation></message>
</context>
</TS>
