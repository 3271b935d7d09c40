<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Rendezvous cannot start, because its configuration cannot be read. Correct the file and start again.</source>
        <translation>Rendezvous no puede iniciarse porque no se puede leer su configuración. Corrija el archivo e inícielo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Never seen</source>
        <translation>Nunca visto</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for its next viewer</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Lost since %1</source>
        <comment>time of day or date and time</comment>
        <translation>Perdido desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) wait in this room, but its device has not come yet.</source>
        <translation>
            <numerusform>%n espectador espera en esta sala, pero su dispositivo aún no ha llegado.</numerusform>
            <numerusform>%n espectadores esperan en esta sala, pero su dispositivo aún no ha llegado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device has come to this room yet.</source>
        <translation>Aún no ha llegado ningún dispositivo a esta sala.</translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and is ready for the next one.</source>
        <translation>
            <numerusform>El dispositivo atiende a %n espectador y está listo para el siguiente.</numerusform>
            <numerusform>El dispositivo atiende a %n espectadores y está listo para el siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device is here and ready for its first viewer.</source>
        <translation>El dispositivo está presente y listo para su primer espectador.</translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and has not opened its next waiting link yet.</source>
        <translation>
            <numerusform>El dispositivo atiende a %n espectador y aún no ha abierto su siguiente conexión de espera.</numerusform>
            <numerusform>El dispositivo atiende a %n espectadores y aún no ha abierto su siguiente conexión de espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device was here and is gone. It comes back by itself once its power and its network are back.</source>
        <translation>El dispositivo estuvo aquí y ya no está. Volverá por sí solo cuando recupere la alimentación y la red.</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>viewers with a session, viewers that wait</comment>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) with a session</source>
        <translation>
            <numerusform>%n espectador con sesión</numerusform>
            <numerusform>%n espectadores con sesión</numerusform>
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
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>a room</comment>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Allowed by name</source>
        <comment>a room</comment>
        <translation>Permitida por nombre</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>a room</comment>
        <translation>Permitida</translation>
    </message>
    <message>
        <source>Nobody may join this room.</source>
        <translation>Nadie puede unirse a esta sala.</translation>
    </message>
    <message>
        <source>This room is on the list of allowed rooms.</source>
        <translation>Esta sala está en la lista de salas permitidas.</translation>
    </message>
    <message>
        <source>This room may be joined because no list of allowed rooms is in force.</source>
        <translation>Se puede entrar en esta sala porque no hay ninguna lista de salas permitidas en vigor.</translation>
    </message>
    <message>
        <source>Type the name of a room.</source>
        <translation>Escriba el nombre de una sala.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Este nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>This name has a character that is not allowed in names.</source>
        <translation>Este nombre contiene un carácter no permitido.</translation>
    </message>
    <message>
        <source>A name must not begin or end with a blank.</source>
        <translation>Un nombre no puede empezar ni terminar con un espacio.</translation>
    </message>
</context>
<context>
    <name>EventField</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Última dirección</translation>
    </message>
    <message>
        <source>Malformed requests</source>
        <translation>Solicitudes mal formadas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Puesto en la cola</translation>
    </message>
    <message>
        <source>Rate-limited requests</source>
        <translation>Solicitudes limitadas por frecuencia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Espectador</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Server part</source>
        <translation>Componente del servidor</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Suprimidos</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Viewer</source>
        <translation>Espectador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a message, noun</comment>
        <translation>Unión</translation>
    </message>
    <message>
        <source>Waiting for a device</source>
        <translation>A la espera de un dispositivo</translation>
    </message>
    <message>
        <source>Admitted</source>
        <comment>the viewer's join was accepted</comment>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>the viewer's join was not accepted</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>Servidores STUN</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>Servidores TURN</translation>
    </message>
    <message>
        <source>Viewer announced</source>
        <translation>Espectador anunciado</translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>a message, noun</comment>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a message, noun</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>an ICE candidate</comment>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>a message, noun</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>a message, noun</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Connection report</source>
        <translation>Informe de conexión</translation>
    </message>
    <message>
        <source>Viewer removed</source>
        <translation>Espectador retirado</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Dispositivo perdido</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>has gone away</comment>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>No transmitido</translation>
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
        <translation>%1 ms, de %2 a %3: %4</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds since the first message, heads a column</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 s pause</source>
        <comment>seconds</comment>
        <translation>Pausa de %1 s</translation>
    </message>
    <message>
        <source>%1 min pause</source>
        <comment>minutes</comment>
        <translation>Pausa de %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left out</source>
        <translation>
            <numerusform>%n mensaje omitido</numerusform>
            <numerusform>%n mensajes omitidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>left</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>joined again</source>
        <translation>volvió a unirse</translation>
    </message>
    <message>
        <source>joined from a newer connection</source>
        <translation>se unió desde una conexión más reciente</translation>
    </message>
    <message>
        <source>silent for too long</source>
        <translation>demasiado tiempo sin actividad</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>conexión cerrada</translation>
    </message>
    <message>
        <source>did not join in time</source>
        <translation>no se unió a tiempo</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>no respondió</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>sin dispositivo</translation>
    </message>
    <message>
        <source>no device came</source>
        <translation>no llegó ningún dispositivo</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>cola llena</translation>
    </message>
    <message>
        <source>places are kept for devices</source>
        <translation>plazas reservadas para dispositivos</translation>
    </message>
    <message>
        <source>room not allowed</source>
        <translation>sala no permitida</translation>
    </message>
    <message>
        <source>room no longer allowed</source>
        <translation>sala ya no permitida</translation>
    </message>
    <message>
        <source>another device has this room</source>
        <translation>otro dispositivo ocupa esta sala</translation>
    </message>
    <message>
        <source>the device does not have the stream</source>
        <translation>el dispositivo no tiene el flujo</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>el servidor está lleno</translation>
    </message>
    <message>
        <source>viewers are paused</source>
        <translation>espectadores en pausa</translation>
    </message>
    <message>
        <source>disconnected by the operator</source>
        <translation>desconectado por el operador</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token caducado</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>token revocado</translation>
    </message>
    <message>
        <source>token missing</source>
        <translation>falta el token</translation>
    </message>
    <message>
        <source>token malformed</source>
        <translation>token mal formado</translation>
    </message>
    <message>
        <source>token unknown</source>
        <translation>token desconocido</translation>
    </message>
    <message>
        <source>token wrong kind</source>
        <translation>token de otro tipo</translation>
    </message>
    <message>
        <source>token wrong room</source>
        <translation>token de otra sala</translation>
    </message>
    <message>
        <source>token wrong stream</source>
        <translation>token de otro flujo</translation>
    </message>
    <message>
        <source>token not valid yet</source>
        <translation>token aún no válido</translation>
    </message>
    <message>
        <source>token bound to another client</source>
        <translation>token vinculado a otro cliente</translation>
    </message>
    <message>
        <source>too many connections from one address</source>
        <translation>demasiadas conexiones desde una dirección</translation>
    </message>
    <message>
        <source>too many malformed messages</source>
        <translation>demasiados mensajes mal formados</translation>
    </message>
    <message>
        <source>too many messages</source>
        <translation>demasiados mensajes</translation>
    </message>
    <message>
        <source>too many unused handshakes</source>
        <translation>demasiados handshakes sin usar</translation>
    </message>
    <message>
        <source>the message is too large</source>
        <translation>el mensaje es demasiado grande</translation>
    </message>
    <message>
        <source>the peer does not read what it is sent</source>
        <translation>el otro extremo no lee lo que se le envía</translation>
    </message>
    <message>
        <source>the peer stopped polling</source>
        <translation>el otro extremo dejó de sondear</translation>
    </message>
    <message>
        <source>the page was left</source>
        <translation>se abandonó la página</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>la conexión terminó</translation>
    </message>
    <message>
        <source>the connection was ended</source>
        <translation>se cerró la conexión</translation>
    </message>
    <message>
        <source>a binary message</source>
        <translation>un mensaje binario</translation>
    </message>
    <message>
        <source>a broken polling body</source>
        <translation>un cuerpo de polling defectuoso</translation>
    </message>
    <message>
        <source>a frame that is not masked</source>
        <translation>una trama sin máscara</translation>
    </message>
    <message>
        <source>a frame before the upgrade was answered</source>
        <translation>una trama antes de responder al upgrade</translation>
    </message>
    <message>
        <source>a malformed upgrade</source>
        <translation>un upgrade mal formado</translation>
    </message>
    <message>
        <source>a malformed field</source>
        <translation>un campo mal formado</translation>
    </message>
    <message>
        <source>a transport that was not offered</source>
        <translation>un transporte que no se ofreció</translation>
    </message>
    <message>
        <source>another revision of Socket.IO</source>
        <translation>otra revisión de Socket.IO</translation>
    </message>
    <message>
        <source>a poll takes GET and POST</source>
        <translation>el polling admite GET y POST</translation>
    </message>
    <message>
        <source>no upgrade on a WebSocket path</source>
        <translation>sin upgrade en una ruta WebSocket</translation>
    </message>
    <message>
        <source>there is no WebSocket at this path</source>
        <translation>no hay ningún WebSocket en esta ruta</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>la página no existe</translation>
    </message>
    <message>
        <source>no such transport</source>
        <translation>el transporte no existe</translation>
    </message>
    <message>
        <source>no request came</source>
        <translation>no llegó ninguna solicitud</translation>
    </message>
    <message>
        <source>not an HTTP request</source>
        <translation>no es una solicitud HTTP</translation>
    </message>
    <message>
        <source>the request line is malformed</source>
        <translation>la línea de solicitud está mal formada</translation>
    </message>
    <message>
        <source>the head is too large</source>
        <translation>la cabecera es demasiado grande</translation>
    </message>
    <message>
        <source>the body is too large</source>
        <translation>el cuerpo es demasiado grande</translation>
    </message>
    <message>
        <source>the page cannot be read</source>
        <translation>no se puede leer la página</translation>
    </message>
    <message>
        <source>the request is too slow</source>
        <translation>la solicitud es demasiado lenta</translation>
    </message>
    <message>
        <source>too many fields</source>
        <translation>demasiados campos</translation>
    </message>
    <message>
        <source>the origin is not allowed</source>
        <translation>el origen no está permitido</translation>
    </message>
    <message>
        <source>the Host is neither a name nor an address</source>
        <translation>el Host no es ni un nombre ni una dirección</translation>
    </message>
    <message>
        <source>the last places are for devices</source>
        <translation>las últimas plazas son para dispositivos</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>falló el handshake TLS</translation>
    </message>
    <message>
        <source>the transport id is unknown, used or too old</source>
        <translation>el identificador de transporte es desconocido, ya se usó o es demasiado antiguo</translation>
    </message>
    <message>
        <source>the upgrade came to nothing</source>
        <translation>el upgrade no se completó</translation>
    </message>
    <message>
        <source>port, bindAddress and secure change at the next start</source>
        <translation>port, bindAddress y secure cambian en el próximo inicio</translation>
    </message>
    <message>
        <source>not a folder that can be read</source>
        <translation>no es una carpeta legible</translation>
    </message>
    <message>
        <source>not an IP address</source>
        <translation>no es una dirección IP</translation>
    </message>
    <message>
        <source>the message is not well-formed</source>
        <translation>el mensaje no está bien formado</translation>
    </message>
    <message>
        <source>the message is nested too deeply</source>
        <translation>el mensaje tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>the message is not UTF-8 text</source>
        <translation>el mensaje no es texto UTF-8</translation>
    </message>
    <message>
        <source>the message is not of the expected form</source>
        <translation>el mensaje no tiene la forma esperada</translation>
    </message>
    <message>
        <source>the message is of a kind that is not passed on</source>
        <translation>el mensaje es de un tipo que no se transmite</translation>
    </message>
    <message>
        <source>the device would misread the message</source>
        <translation>el dispositivo interpretaría mal el mensaje</translation>
    </message>
    <message>
        <source>signaling</source>
        <translation>señalización</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administración</translation>
    </message>
    <message>
        <source>STUN</source>
        <translation>STUN</translation>
    </message>
    <message>
        <source>this address may not administer</source>
        <translation>esta dirección no puede administrar</translation>
    </message>
    <message>
        <source>requests through a proxy may not administer</source>
        <translation>las solicitudes a través de un proxy no pueden administrar</translation>
    </message>
    <message>
        <source>the Host header is missing</source>
        <translation>falta la cabecera Host</translation>
    </message>
    <message>
        <source>the Host header is repeated</source>
        <translation>la cabecera Host está repetida</translation>
    </message>
    <message>
        <source>the Host header names another server</source>
        <translation>la cabecera Host indica otro servidor</translation>
    </message>
    <message>
        <source>the request method is not allowed</source>
        <translation>el método de la solicitud no está permitido</translation>
    </message>
    <message>
        <source>the request came from another site</source>
        <translation>la solicitud procede de otro sitio</translation>
    </message>
    <message>
        <source>the Origin header names another site</source>
        <translation>la cabecera Origin indica otro sitio</translation>
    </message>
    <message>
        <source>the Referer header names another site</source>
        <translation>la cabecera Referer indica otro sitio</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Connected (not reported)</source>
        <translation>Conectada (sin informe)</translation>
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
        <translation>%1, cifrado (TLS)</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <comment>WebSocket or Polling</comment>
        <translation>%1, sin cifrar</translation>
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
            <numerusform>%n de ellos oculto (mDNS)</numerusform>
            <numerusform>%n de ellos ocultos (mDNS)</numerusform>
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
            <numerusform>%n por TCP</numerusform>
            <numerusform>%n por TCP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with IPv6</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>%n con IPv6</numerusform>
            <numerusform>%n con IPv6</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>candidates</comment>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>Viewer: %1
Device: %2</source>
        <comment>candidates of both sides</comment>
        <translation>Espectador: %1
Dispositivo: %2</translation>
    </message>
</context>
<context>
    <name>SessionReading</name>
    <message>
        <source>The viewer has answered. Neither side has named an address where it can be reached yet.</source>
        <translation>El espectador ha respondido. Ninguno de los dos lados ha indicado aún una dirección en la que se le pueda alcanzar.</translation>
    </message>
    <message>
        <source>The viewer has answered, but has not yet named an address where it can be reached.</source>
        <translation>El espectador ha respondido, pero aún no ha indicado una dirección en la que se le pueda alcanzar.</translation>
    </message>
    <message>
        <source>The viewer has answered. The device has not yet named an address where it can be reached.</source>
        <translation>El espectador ha respondido. El dispositivo aún no ha indicado una dirección en la que se le pueda alcanzar.</translation>
    </message>
    <message>
        <source>The viewer has stayed long enough to suppose that it sees the stream. Its page does not report on the connection, so the server cannot know.</source>
        <translation>El espectador lleva el tiempo suficiente para suponer que ve el flujo. Su página no informa sobre la conexión, de modo que el servidor no puede saberlo.</translation>
    </message>
    <message>
        <source>The viewer is connected to the device; its page has said so.</source>
        <translation>El espectador está conectado al dispositivo, según ha informado su página.</translation>
    </message>
    <message>
        <source>The viewer is connected to the device; its page has said so. Path: %1.</source>
        <translation>El espectador está conectado al dispositivo, según ha informado su página. Ruta: %1.</translation>
    </message>
    <message>
        <source>The viewer named no address at all: its browser or network may forbid WebRTC.</source>
        <translation>El espectador no indicó ninguna dirección: es posible que su navegador o su red no permitan WebRTC.</translation>
    </message>
    <message>
        <source>The device named no address at all: check its network.</source>
        <translation>El dispositivo no indicó ninguna dirección: compruebe su red.</translation>
    </message>
    <message>
        <source>Neither side had a relayed path. A TURN server helps where firewalls forbid direct ones.</source>
        <translation>Ninguno de los dos lados tenía una ruta retransmitida. Un servidor TURN ayuda cuando los cortafuegos impiden las rutas directas.</translation>
    </message>
    <message>
        <source>A relayed path was there, but it did not work either: test the TURN server.</source>
        <translation>Había una ruta retransmitida, pero tampoco funcionó: pruebe el servidor TURN.</translation>
    </message>
    <message>
        <source>Viewer and device tried to reach each other and could not.</source>
        <translation>El espectador y el dispositivo intentaron conectarse entre sí y no lo lograron.</translation>
    </message>
    <message>
        <source>The session is over. The viewer was connected to the device.</source>
        <translation>La sesión ha terminado. El espectador estuvo conectado al dispositivo.</translation>
    </message>
    <message>
        <source>The session is over. Viewer and device did not reach each other.</source>
        <translation>La sesión ha terminado. El espectador y el dispositivo no llegaron a conectarse.</translation>
    </message>
    <message>
        <source>The session ended before the viewer had answered an offer.</source>
        <translation>La sesión terminó antes de que el espectador respondiera a una oferta.</translation>
    </message>
    <message>
        <source>No device was there for the viewer in time.</source>
        <translation>Ningún dispositivo estuvo disponible a tiempo para el espectador.</translation>
    </message>
    <message>
        <source>The device does not have the stream that the viewer asked for.</source>
        <translation>El dispositivo no tiene el flujo que pidió el espectador.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>The viewer waits in the room until a device is ready for it.</source>
        <translation>El espectador espera en la sala hasta que un dispositivo esté listo para él.</translation>
    </message>
    <message>
        <source>The device has been told of the viewer; it has not made its offer yet.</source>
        <translation>Se ha avisado al dispositivo de la llegada del espectador; aún no ha hecho su oferta.</translation>
    </message>
    <message>
        <source>The device has made its offer; the viewer has not answered yet.</source>
        <translation>El dispositivo ha hecho su oferta; el espectador aún no ha respondido.</translation>
    </message>
    <message>
        <source>Both sides have named addresses and are trying to reach each other.</source>
        <translation>Ambos lados han indicado direcciones e intentan conectarse entre sí.</translation>
    </message>
    <message>
        <source>The device has lost its connection to the server; what it already sends may go on.</source>
        <translation>El dispositivo ha perdido su conexión con el servidor; lo que ya está enviando puede continuar.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AboutBox</name>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>The signaling server through which cameras and browsers meet (WebRTC).</source>
        <translation>El servidor de señalización a través del cual se encuentran cámaras y navegadores (WebRTC).</translation>
    </message>
    <message>
        <source>Version %1
Built with Qt %2, running with Qt %3
%4</source>
        <extracomment>%1: version of the program, %2: Qt it was built with, %3: Qt it runs with, %4: operating system</extracomment>
        <translation>Versión %1
Compilado con Qt %2, en ejecución con Qt %3
%4</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>%1 is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>%1 es software libre: puede usarlo, compartirlo y modificarlo según los términos de la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Se distribuye sin garantía alguna.</translation>
    </message>
    <message>
        <source>It is built from these free parts:</source>
        <translation>Se ha creado con estos componentes libres:</translation>
    </message>
    <message>
        <source>Qt 6 (Core, Network, GUI, Widgets, SVG, WebSockets), The Qt Company and others: LGPL-3.0 or GPL</source>
        <translation>Qt 6 (Core, Network, GUI, Widgets, SVG, WebSockets), The Qt Company y otros: LGPL-3.0 o GPL</translation>
    </message>
    <message>
        <source>Qt Charts and Qt HTTP Server, The Qt Company: GPL-3.0</source>
        <translation>Qt Charts y Qt HTTP Server, The Qt Company: GPL-3.0</translation>
    </message>
    <message>
        <source>libqrencode, Kentaro Fukuchi: LGPL-2.1-or-later</source>
        <translation>libqrencode, Kentaro Fukuchi: LGPL-2.1-or-later</translation>
    </message>
    <message>
        <source>OpenSSL, where TLS is used, The OpenSSL Project: Apache-2.0</source>
        <translation>OpenSSL, cuando se usa TLS, The OpenSSL Project: Apache-2.0</translation>
    </message>
    <message>
        <source>QR Code is a registered trademark of DENSO WAVE INCORPORATED.</source>
        <translation>QR Code es una marca registrada de DENSO WAVE INCORPORATED.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AccessPage</name>
    <message>
        <source>A room's name may not be that long, nor contain such characters.</source>
        <translation>El nombre de una sala no puede ser tan largo ni contener esos caracteres.</translation>
    </message>
    <message>
        <source>Who may watch</source>
        <translation>Quién puede ver</translation>
    </message>
    <message>
        <source>A device and its viewers meet in a room, which the device names.</source>
        <translation>Un dispositivo y sus espectadores se encuentran en una sala, cuyo nombre indica el dispositivo.</translation>
    </message>
    <message>
        <source>Viewers need a &amp;token</source>
        <translation>Los espectadores necesitan un &amp;token</translation>
    </message>
    <message>
        <source>&amp;Room of the first device:</source>
        <translation>Sala del primer &amp;dispositivo:</translation>
    </message>
    <message>
        <source>&amp;Only this room may be used</source>
        <translation>&amp;Solo se puede usar esta sala</translation>
    </message>
    <message>
        <source>Without tokens, whoever knows the name of a room can watch. You issue tokens on the Tokens page; each admits one viewer.</source>
        <translation>Sin tokens, quien conozca el nombre de una sala puede ver. Los tokens se emiten en la página Tokens; cada uno admite a un espectador.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nada requiere su atención.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertWording</name>
    <message>
        <source>The server could not start. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>No se pudo iniciar el servidor. %1</translation>
    </message>
    <message>
        <source>A part of the server does not work. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Un componente del servidor no funciona. %1</translation>
    </message>
    <message>
        <source>A change of the settings has no effect yet. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Un cambio de los ajustes aún no surte efecto. %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired: browsers refuse to open the page. Install a new one.</source>
        <translation>El certificado de %1 ha caducado: los navegadores se niegan a abrir la página. Instale uno nuevo.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires today. Browsers will refuse the page then. Install a new one.</source>
        <translation>El certificado de %1 caduca hoy. A partir de entonces, los navegadores rechazarán la página. Instale uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expires in %n day(s). Browsers will refuse the page then. Install a new one in time.</source>
        <translation>
            <numerusform>El certificado de %1 caduca dentro de %n día. A partir de entonces, los navegadores rechazarán la página. Instale uno nuevo a tiempo.</numerusform>
            <numerusform>El certificado de %1 caduca dentro de %n días. A partir de entonces, los navegadores rechazarán la página. Instale uno nuevo a tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody on the internet who guesses a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.</source>
        <translation>Cualquiera en Internet que adivine una sala puede ver: los tokens están desactivados. Actívelos para que solo entren las personas que tengan un enlace suyo.</translation>
    </message>
    <message>
        <source>Anybody on this network who knows a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.</source>
        <translation>Cualquiera en esta red que conozca una sala puede ver: los tokens están desactivados. Actívelos para que solo entren las personas que tengan un enlace suyo.</translation>
    </message>
    <message>
        <source>The server is public, but its pages are not encrypted: links with tokens can be read on the way, and browsers do not give such pages a camera or microphone. Turn TLS on.</source>
        <translation>El servidor es público, pero sus páginas no están cifradas: los enlaces con tokens se pueden leer por el camino y los navegadores no dan acceso a la cámara ni al micrófono a esas páginas. Active TLS.</translation>
    </message>
    <message>
        <source>Every device that finds this server can open a room of its own on it. List the rooms that may be used.</source>
        <translation>Cualquier dispositivo que encuentre este servidor puede abrir en él una sala propia. Indique en la lista las salas que se pueden usar.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: connections that depend on it will fail. Test it, correct it, or take it off the list.</source>
        <translation>%1 no responde como debería: las conexiones que dependan de él fallarán. Pruébelo, corríjalo o quítelo de la lista.</translation>
    </message>
    <message>
        <source>Devices cannot use %1: they know “stun:” and “turn:” with a port only. Write it so, or list a second server for them.</source>
        <translation>Los dispositivos no pueden usar %1: solo conocen «stun:» y «turn:» con puerto. Escríbalo así o añada a la lista otro servidor para ellos.</translation>
    </message>
    <message>
        <source>%1 is not an address of a STUN or TURN server. Browsers refuse the whole list because of it, so nobody can connect. Correct it.</source>
        <translation>%1 no es la dirección de un servidor STUN o TURN. Por su causa, los navegadores rechazan la lista entera y nadie puede conectarse. Corríjala.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n more connection(s) are allowed. Newcomers will be turned away then. Raise the limit if the machine can take more.</source>
        <translation>
            <numerusform>Solo se permite %n conexión más. Después se rechazará a quien llegue. Aumente el límite si el equipo puede con más.</numerusform>
            <numerusform>Solo se permiten %n conexiones más. Después se rechazará a quien llegue. Aumente el límite si el equipo puede con más.</numerusform>
        </translation>
    </message>
    <message>
        <source>New viewers are paused: whoever comes now is turned away. Sessions that run go on.</source>
        <translation>Los nuevos espectadores están en pausa: se rechaza a quien llegue ahora. Las sesiones en curso continúan.</translation>
    </message>
    <message>
        <source>Let viewers in</source>
        <translation>Admitir espectadores</translation>
    </message>
    <message>
        <source>Test or edit it</source>
        <translation>Probar o editar</translation>
    </message>
    <message>
        <source>Turn tokens on</source>
        <translation>Activar tokens</translation>
    </message>
    <message>
        <source>Set up TLS</source>
        <translation>Configurar TLS</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>Indicar salas</translation>
    </message>
    <message>
        <source>Set an admin key</source>
        <translation>Establecer clave de administración</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Elegir un certificado</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>Abrir el ajuste</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>how grave an alert is</comment>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>how grave an alert is</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how grave an alert is</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The admin port is open to other computers without a key: whoever reaches it could control this server. Set an admin key, or allow 127.0.0.1 only.</source>
        <translation>El puerto de administración está abierto a otros equipos sin clave: quien llegue a él podría controlar este servidor. Establezca una clave de administración o permita solo 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing can be saved in %1 (%2): tokens can be neither issued nor used until there is room and access. Sessions that run go on.</source>
        <extracomment>%1: folder, %2: what the system said</extracomment>
        <translation>No se puede guardar nada en %1 (%2): no se pueden emitir ni usar tokens hasta que haya espacio y acceso. Las sesiones en curso continúan.</translation></message>
</context>
<context>
    <name>rdv::ui::AllowedRoomsDialog</name>
    <message>
        <source>Allowed rooms</source>
        <translation>Salas permitidas</translation>
    </message>
    <message>
        <source>&amp;Rooms on the list:</source>
        <translation>&amp;Salas de la lista:</translation>
    </message>
    <message>
        <source>&amp;Name of a room to allow:</source>
        <translation>&amp;Nombre de la sala que se permite:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Whether the list is in force</source>
        <translation>Si la lista está en vigor</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>Qué falla en el nombre</translation>
    </message>
    <message>
        <source>The server is stopped. Its list can be changed while it runs.</source>
        <translation>El servidor está detenido. Su lista se puede modificar mientras está en marcha.</translation>
    </message>
    <message>
        <source>The list is empty and not in force: every room is admitted. The first room that is added turns it on, and from then on only listed rooms are admitted.</source>
        <translation>La lista está vacía y no está en vigor: se admiten todas las salas. La primera sala que se añada la activa y, desde entonces, solo se admiten las salas de la lista.</translation>
    </message>
    <message>
        <source>The list is in force and empty: no room is admitted until one is added.</source>
        <translation>La lista está en vigor y vacía: no se admite ninguna sala hasta que se añada una.</translation>
    </message>
    <message>
        <source>The list is in force: only these rooms are admitted.</source>
        <translation>La lista está en vigor: solo se admiten estas salas.</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>¿Quitar %1 de la lista?</translation>
    </message>
    <message>
        <source>The room is blocked: who waits in it is turned away and nobody can join it until it is added again. Sessions that run go on.</source>
        <translation>La sala queda bloqueada: se rechaza a quienes esperan en ella y nadie puede unirse hasta que se vuelva a añadir. Las sesiones en curso continúan.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The list was not changed for %1.</source>
        <translation>No se modificó la lista para %1.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::BulkIssueDialog</name>
    <message>
        <source>Save tokens</source>
        <translation>Guardar tokens</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>The tokens could not be saved. Choose another file.</source>
        <translation>No se pudieron guardar los tokens. Elija otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Not all tokens were issued. The file holds %n of them.</source>
        <translation>
            <numerusform>No se emitieron todos los tokens. El archivo contiene %n.</numerusform>
            <numerusform>No se emitieron todos los tokens. El archivo contiene %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) issued and saved.</source>
        <translation>
            <numerusform>%n token emitido y guardado.</numerusform>
            <numerusform>%n tokens emitidos y guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue many tokens</source>
        <translation>Emitir varios tokens</translation>
    </message>
    <message>
        <source>Num&amp;ber of tokens:</source>
        <translation>Número &amp;de tokens:</translation>
    </message>
    <message>
        <source>In the note, # becomes the number of the token. The tokens are written to a file that only you can read, and are shown nowhere else.</source>
        <translation>En la nota, # se sustituye por el número del token. Los tokens se escriben en un archivo que solo usted puede leer y no se muestran en ningún otro lugar.</translation>
    </message>
    <message>
        <source>&amp;Issue and save…</source>
        <translation>&amp;Emitir y guardar…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <translation>Importar una configuración</translation>
    </message>
    <message>
        <source>Review the changes</source>
        <translation>Revisar los cambios</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Adoptar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is in force.</source>
        <translation>No contiene nada distinto de lo que está en vigor.</translation>
    </message>
    <message>
        <source>This would be taken over and saved in %1:</source>
        <translation>Esto se adoptaría y guardaría en %1:</translation>
    </message>
    <message>
        <source>This will be saved in %1:</source>
        <translation>Esto se guardará en %1:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What the environment or the command line sets overrides the file. Such a change is saved, but has no effect until that is gone.</source>
        <translation>Lo que establece el entorno o la línea de comandos prevalece sobre el archivo. Un cambio así se guarda, pero no surte efecto hasta que aquello desaparezca.</translation>
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
        <translation>En el próximo inicio del servidor</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Surte efecto</translation>
    </message>
    <message>
        <source>No effect yet: %1 overrides the file</source>
        <translation>Aún sin efecto: %1 prevalece sobre el archivo</translation>
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
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Condition</name>
    <message>
        <source>Stopped</source>
        <comment>server</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>server</comment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>server</comment>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>New viewers paused</source>
        <comment>server</comment>
        <translation>Nuevos espectadores en pausa</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>server</comment>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <comment>server</comment>
        <translation>Error al iniciar</translation>
    </message>
</context>
<context>
    <name>rdv::ui::CoturnDialog</name>
    <message>
        <source>Configuration of coturn</source>
        <translation>Configuración de coturn</translation>
    </message>
    <message>
        <source>With these lines in turnserver.conf coturn accepts what this entry hands out. “Copy” takes the secret along.</source>
        <translation>Con estas líneas en turnserver.conf, coturn acepta lo que entrega esta entrada. «Copiar» incluye el secreto.</translation>
    </message>
    <message>
        <source>Lines for turnserver.conf</source>
        <translation>Líneas para turnserver.conf</translation>
    </message>
    <message>
        <source>&amp;Show the secret</source>
        <translation>&amp;Mostrar el secreto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DeviceDetails</name>
    <message>
        <source>Select a device to see its facts and what happened in its room.</source>
        <translation>Seleccione un dispositivo para ver sus datos y lo ocurrido en su sala.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué ha ocurrido</translation>
    </message>
    <message>
        <source>What happened in this room</source>
        <translation>Qué ha ocurrido en esta sala</translation>
    </message>
    <message>
        <source>Nothing has happened in this room since the window was opened.</source>
        <translation>No ha ocurrido nada en esta sala desde que se abrió la ventana.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Presente desde</translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation>Perdido desde</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Último latido</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Respawns</source>
        <translation>Reaperturas</translation>
    </message>
    <message>
        <source>Admission</source>
        <comment>whether a room may be joined</comment>
        <translation>Admisión</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DeviceModel</name>
    <message>
        <source>New waiting links that the device opened beside running sessions.</source>
        <translation>Nuevas conexiones de espera que el dispositivo abrió junto a las sesiones en curso.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Latido</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Respawns</source>
        <translation>Reaperturas</translation>
    </message>
    <message>
        <source>Admission</source>
        <comment>whether a room may be joined</comment>
        <translation>Admisión</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DevicesPage</name>
    <message>
        <source>Search devices</source>
        <translation>Buscar dispositivos</translation>
    </message>
    <message>
        <source>Search room, address, user agent</source>
        <translation>Buscar sala, dirección, agente de usuario</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Qué dispositivos</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>devices</comment>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>devices</comment>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>devices</comment>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Device actions</source>
        <translation>Acciones del dispositivo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>No devices to show. A device appears here when it joins its room.</source>
        <translation>No hay dispositivos que mostrar. Un dispositivo aparece aquí cuando se une a su sala.</translation>
    </message>
    <message>
        <source>&amp;Copy viewer link</source>
        <translation>&amp;Copiar enlace de espectador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>C&amp;ompartir…</translation>
    </message>
    <message>
        <source>Show s&amp;essions</source>
        <translation>Mostrar s&amp;esiones</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>&amp;Disconnect device…</source>
        <translation>&amp;Desconectar dispositivo…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>&amp;Block room</source>
        <translation>&amp;Bloquear sala</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>a room</comment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>&amp;Allow room</source>
        <translation>&amp;Permitir sala</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>a room</comment>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Allowed &amp;rooms…</source>
        <translation>Sa&amp;las permitidas…</translation>
    </message>
    <message>
        <source>Show device &amp;identifiers</source>
        <translation>Mostrar &amp;identificadores de dispositivo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Viewer link copied.</source>
        <translation>Enlace de espectador copiado.</translation>
    </message>
    <message>
        <source>The device in %1 was disconnected.</source>
        <translation>Se desconectó el dispositivo de la sala %1.</translation>
    </message>
    <message>
        <source>The device in %1 was not disconnected.</source>
        <translation>No se desconectó el dispositivo de la sala %1.</translation>
    </message>
    <message>
        <source>Disconnect the device in %1?</source>
        <comment>room</comment>
        <translation>¿Desconectar el dispositivo de la sala %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) lose the connection. The device comes back by itself.</source>
        <translation>
            <numerusform>%n espectador pierde la conexión. El dispositivo vuelve por sí solo.</numerusform>
            <numerusform>%n espectadores pierden la conexión. El dispositivo vuelve por sí solo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <comment>room</comment>
        <translation>La sala %1 está bloqueada.</translation>
    </message>
    <message>
        <source>%1 was not blocked.</source>
        <comment>room</comment>
        <translation>La sala %1 no se bloqueó.</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>room</comment>
        <translation>¿Bloquear la sala %1?</translation>
    </message>
    <message>
        <source>Who waits in this room is turned away and nobody can join it. Sessions that run go on.</source>
        <translation>Se rechaza a quienes esperan en esta sala y nadie puede unirse a ella. Las sesiones en curso continúan.</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <comment>room</comment>
        <translation>La sala %1 está permitida.</translation>
    </message>
    <message>
        <source>%1 was not allowed.</source>
        <comment>room</comment>
        <translation>La sala %1 no se permitió.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DonePage</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Open this page on a phone or a computer to watch. It asks for what is missing.</source>
        <translation>Abra esta página en un teléfono o un ordenador para ver. La página pide lo que falte.</translation>
    </message>
    <message>
        <source>Viewer link</source>
        <translation>Enlace de espectador</translation>
    </message>
</context>
<context>
    <name>rdv::ui::FirstStartPage</name>
    <message>
        <source>This value cannot be used.</source>
        <translation>Este valor no se puede usar.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::FirstStartWizard</name>
    <message>
        <source>The settings are in force.</source>
        <translation>Los ajustes están en vigor.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Ap&amp;licar</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
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
        <translation>&amp;Nombre de usuario:</translation>
    </message>
    <message>
        <source>User &amp;name (optional):</source>
        <translation>&amp;Nombre de usuario (opcional):</translation>
    </message>
    <message>
        <source>&amp;URLs, one a line:</source>
        <translation>&amp;URL, una por línea:</translation>
    </message>
    <message>
        <source>Add a STUN server</source>
        <translation>Añadir un servidor STUN</translation>
    </message>
    <message>
        <source>Edit the STUN server</source>
        <translation>Editar el servidor STUN</translation>
    </message>
    <message>
        <source>Add a TURN server</source>
        <translation>Añadir un servidor TURN</translation>
    </message>
    <message>
        <source>Edit the TURN server</source>
        <translation>Editar el servidor TURN</translation>
    </message>
    <message>
        <source>&amp;Fixed user name and password</source>
        <translation>Nombre de usuario y contraseña &amp;fijos</translation>
    </message>
    <message>
        <source>&amp;Time-limited credentials from a shared secret</source>
        <translation>Credenciales &amp;temporales a partir de un secreto compartido</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
    <message>
        <source>Shared &amp;secret:</source>
        <translation>&amp;Secreto compartido:</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Validez:</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Default (viewers 10 min, devices 24 h)</source>
        <translation>Predeterminado (espectadores 10 min, dispositivos 24 h)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerModel</name>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>who uses this ICE server</comment>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerPanel</name>
    <message>
        <source>TURN servers, in the order in which they are handed out</source>
        <translation>Servidores TURN, en el orden en que se entregan</translation>
    </message>
    <message>
        <source>STUN servers, in the order in which they are handed out</source>
        <translation>Servidores STUN, en el orden en que se entregan</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>Servidores TURN</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>Servidores STUN</translation>
    </message>
    <message>
        <source>No TURN server. Viewers whose network lets no direct connection through will not get a picture.</source>
        <translation>No hay servidor TURN. Los espectadores cuya red no permita conexiones directas no recibirán imagen.</translation>
    </message>
    <message>
        <source>No STUN server is listed: clients use the built-in responder below.</source>
        <translation>No hay servidores STUN en la lista: los clientes usan el respondedor integrado indicado abajo.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Down)</translation>
    </message>
    <message>
        <source>Add a TURN server</source>
        <translation>Añadir un servidor TURN</translation>
    </message>
    <message>
        <source>Add a STUN server</source>
        <translation>Añadir un servidor STUN</translation>
    </message>
    <message>
        <source>Edit the TURN server</source>
        <translation>Editar el servidor TURN</translation>
    </message>
    <message>
        <source>Edit the STUN server</source>
        <translation>Editar el servidor STUN</translation>
    </message>
    <message>
        <source>Remove the TURN server</source>
        <translation>Quitar el servidor TURN</translation>
    </message>
    <message>
        <source>Remove the STUN server</source>
        <translation>Quitar el servidor STUN</translation>
    </message>
    <message>
        <source>Move the TURN server up</source>
        <translation>Subir el servidor TURN</translation>
    </message>
    <message>
        <source>Move the STUN server up</source>
        <translation>Subir el servidor STUN</translation>
    </message>
    <message>
        <source>Move the TURN server down</source>
        <translation>Bajar el servidor TURN</translation>
    </message>
    <message>
        <source>Move the STUN server down</source>
        <translation>Bajar el servidor STUN</translation>
    </message>
    <message>
        <source>Test the TURN server</source>
        <translation>Probar el servidor TURN</translation>
    </message>
    <message>
        <source>Test the STUN server</source>
        <translation>Probar el servidor STUN</translation>
    </message>
    <message>
        <source>coturn…</source>
        <comment>the name of a TURN server program</comment>
        <translation>coturn…</translation>
    </message>
    <message>
        <source>What to write into the configuration of coturn for this entry</source>
        <translation>Qué escribir en la configuración de coturn para esta entrada</translation>
    </message>
    <message>
        <source>Ask the server with the credentials that a viewer would get</source>
        <translation>Consultar al servidor con las credenciales que recibiría un espectador</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServersPage</name>
    <message>
        <source>Testing the TURN servers first…</source>
        <translation>Probando primero los servidores TURN…</translation>
    </message>
    <message>
        <source>● Not applied yet</source>
        <translation>● Sin aplicar</translation>
    </message>
    <message>
        <source>%1 is set by %2. What you change here is saved, but waits until that is gone.</source>
        <translation>%1 viene establecido por %2. Lo que cambie aquí se guarda, pero no surte efecto hasta que aquello desaparezca.</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n TURN server(s) that failed the test?</source>
        <translation>
            <numerusform>¿Entregar %n servidor TURN que no superó la prueba?</numerusform>
            <numerusform>¿Entregar %n servidores TURN que no superaron la prueba?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

A device that a TURN server refuses asks again at once, up to 22,000 times a second. That loads the device, the network and the TURN server. Correct the entry or turn it off instead.</source>
        <translation>%1

Un dispositivo al que un servidor TURN rechaza vuelve a preguntar de inmediato, hasta 22 000 veces por segundo. Eso sobrecarga el dispositivo, la red y el servidor TURN. Corrija la entrada o desactívela.</translation>
    </message>
    <message>
        <source>Hand out &amp;anyway</source>
        <translation>&amp;Entregar igualmente</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se modificó nada.</translation>
    </message>
    <message>
        <source>Applied. Who joins from now on gets the new list.</source>
        <translation>Aplicado. Quien se una a partir de ahora recibe la nueva lista.</translation>
    </message>
    <message>
        <source>STUN and TURN servers</source>
        <translation>Servidores STUN y TURN</translation>
    </message>
    <message>
        <source>Test &amp;results</source>
        <translation>&amp;Resultados de las pruebas</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Resultados de las pruebas</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>Probar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>Volver a lo que está en vigor</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>Save the lists and give them to everybody who joins from now on</source>
        <translation>Guardar las listas y entregarlas a quienes se unan a partir de ahora</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceTestModel</name>
    <message>
        <source>%1 over %2, %3</source>
        <comment>STUN binding over UDP, IPv4</comment>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Seen as</source>
        <comment>our address as the STUN server saw it</comment>
        <translation>Visto como</translation>
    </message>
    <message>
        <source>Relayed address</source>
        <translation>Dirección retransmitida</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
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
        <translation>Asignación TURN</translation>
    </message>
    <message>
        <source>STUN binding</source>
        <translation>Binding STUN</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Unusable URL</source>
        <translation>URL inutilizable</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nombre no encontrado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Not a STUN server</source>
        <translation>No es un servidor STUN</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation>Secreto incorrecto</translation>
    </message>
    <message>
        <source>No relayed address</source>
        <translation>Sin dirección retransmitida</translation>
    </message>
    <message>
        <source>No such network here</source>
        <translation>Red no disponible aquí</translation>
    </message>
    <message numerus="yes">
        <source>The server refused a credential that is still valid for %n second(s) by our clock (401). Either the shared secret differs, or the clocks differ by more than its life.</source>
        <translation>
            <numerusform>El servidor rechazó una credencial que, según nuestro reloj, aún es válida durante %n segundo (401). O el secreto compartido es distinto o los relojes difieren en más que su duración.</numerusform>
            <numerusform>El servidor rechazó una credencial que, según nuestro reloj, aún es válida durante %n segundos (401). O el secreto compartido es distinto o los relojes difieren en más que su duración.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept the user name and password or the shared secret (401). Compare them with the server's own configuration.</source>
        <translation>El servidor no acepta el nombre de usuario y la contraseña o el secreto compartido (401). Compárelos con la configuración del propio servidor.</translation>
    </message>
    <message>
        <source>The server sends its clients to another server (300). Enter that one instead.</source>
        <translation>El servidor remite a sus clientes a otro servidor (300). Indique ese en su lugar.</translation>
    </message>
    <message>
        <source>The server found the request malformed (400).</source>
        <translation>El servidor consideró mal formada la solicitud (400).</translation>
    </message>
    <message>
        <source>The server forbids this client to use it (403). Look at its lists of allowed addresses.</source>
        <translation>El servidor prohíbe su uso a este cliente (403). Revise sus listas de direcciones permitidas.</translation>
    </message>
    <message>
        <source>The server does not know something that was asked of it (420). It may be too old.</source>
        <translation>El servidor desconoce algo de lo que se le pidió (420). Puede que sea demasiado antiguo.</translation>
    </message>
    <message>
        <source>The server has another allocation for this connection (437). Test again in a minute.</source>
        <translation>El servidor tiene otra asignación para esta conexión (437). Repita la prueba dentro de un minuto.</translation>
    </message>
    <message>
        <source>The server found its own nonce too old (438). Its clock or a load balancer is at fault.</source>
        <translation>El servidor consideró caducado su propio nonce (438). La causa es su reloj o un balanceador de carga.</translation>
    </message>
    <message>
        <source>The server cannot relay this address family (440).</source>
        <translation>El servidor no puede retransmitir esta familia de direcciones (440).</translation>
    </message>
    <message>
        <source>The credentials are not those that the allocation was made with (441).</source>
        <translation>Las credenciales no son las que se usaron para crear la asignación (441).</translation>
    </message>
    <message>
        <source>The server does not relay over this transport (442).</source>
        <translation>El servidor no retransmite por este transporte (442).</translation>
    </message>
    <message>
        <source>The quota of this user is reached (486). Raise user-quota or total-quota at the server.</source>
        <translation>Se ha alcanzado la cuota de este usuario (486). Aumente user-quota o total-quota en el servidor.</translation>
    </message>
    <message>
        <source>The server failed by itself (500). Test again later.</source>
        <translation>El servidor sufrió un error interno (500). Repita la prueba más tarde.</translation>
    </message>
    <message>
        <source>The server has no capacity left (508). Its range of relay ports is used up.</source>
        <translation>El servidor no tiene más capacidad (508). Su rango de puertos de retransmisión está agotado.</translation>
    </message>
    <message>
        <source>The server answered with the error code %1.</source>
        <translation>El servidor respondió con el código de error %1.</translation>
    </message>
    <message>
        <source>Nobody can use this URL. Correct it.</source>
        <translation>Nadie puede usar esta URL. Corríjala.</translation>
    </message>
    <message>
        <source>The host name has no IPv6 address.</source>
        <translation>El nombre de host no tiene dirección IPv6.</translation>
    </message>
    <message>
        <source>The host name has no IPv4 address.</source>
        <translation>El nombre de host no tiene dirección IPv4.</translation>
    </message>
    <message>
        <source>Nothing came back within 3 seconds. Check host and port, and whether a firewall stands between.</source>
        <translation>No llegó nada en 3 segundos. Compruebe el host y el puerto, y si hay un cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>The connection was refused or broken. Nothing may be listening on this port.</source>
        <translation>La conexión se rechazó o se interrumpió. Es posible que nada escuche en este puerto.</translation>
    </message>
    <message>
        <source>Something answered that does not speak STUN. The port may belong to another program.</source>
        <translation>Respondió algo que no habla STUN. Es posible que el puerto pertenezca a otro programa.</translation>
    </message>
    <message>
        <source>The server's answer is signed with another password. Compare the shared secret on both sides.</source>
        <translation>La respuesta del servidor está firmada con otra contraseña. Compare el secreto compartido en ambos lados.</translation>
    </message>
    <message>
        <source>The server said yes but named no relayed address. Set its external address.</source>
        <translation>El servidor aceptó, pero no indicó ninguna dirección retransmitida. Configure su dirección externa.</translation>
    </message>
    <message>
        <source>This machine has no IPv6 address to ask from.</source>
        <translation>Este equipo no tiene ninguna dirección IPv6 desde la que consultar.</translation>
    </message>
    <message>
        <source>This machine has no IPv4 address to ask from.</source>
        <translation>Este equipo no tiene ninguna dirección IPv4 desde la que consultar.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Works, %1</source>
        <translation>Funciona, %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Fails: %1 (%2)</source>
        <translation>Falla: %1 (%2)</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation>Falla: %1</translation>
    </message>
    <message>
        <source>Fails</source>
        <comment>the result of a test</comment>
        <translation>Falla</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceWords</name>
    <message>
        <source>Enter a URL of the form %1.</source>
        <translation>Escriba una URL de la forma %1.</translation>
    </message>
    <message>
        <source>Nobody can use a URL with “//”, and browsers refuse the whole list for it. Write %1.</source>
        <translation>Nadie puede usar una URL con «//», y los navegadores rechazan por ella la lista entera. Escriba %1.</translation>
    </message>
    <message>
        <source>This is not a URL of the form %1, so nobody can use it.</source>
        <translation>No es una URL de la forma %1, así que nadie puede usarla.</translation>
    </message>
    <message>
        <source>Devices do not support %1, only browsers can use this.</source>
        <translation>Los dispositivos no admiten %1; solo pueden usarlo los navegadores.</translation>
    </message>
    <message>
        <source>The port is missing. Devices need one, only browsers can use this.</source>
        <translation>Falta el puerto. Los dispositivos lo necesitan; solo pueden usar esto los navegadores.</translation>
    </message>
    <message>
        <source>Devices use only the first TURN server: this one is for browsers only.</source>
        <translation>Los dispositivos usan solo el primer servidor TURN: este es únicamente para navegadores.</translation>
    </message>
    <message>
        <source>Devices use only the first STUN server: this one is for browsers only.</source>
        <translation>Los dispositivos usan solo el primer servidor STUN: este es únicamente para navegadores.</translation>
    </message>
    <message>
        <source>Devices use only the first URL of this entry.</source>
        <translation>Los dispositivos usan solo la primera URL de esta entrada.</translation>
    </message>
    <message>
        <source>There is neither a user name with password nor a shared secret. TURN servers refuse that.</source>
        <translation>No hay ni nombre de usuario con contraseña ni secreto compartido. Los servidores TURN lo rechazan.</translation>
    </message>
    <message>
        <source>There are a shared secret and a password. The secret counts.</source>
        <translation>Hay un secreto compartido y una contraseña. Prevalece el secreto.</translation>
    </message>
    <message>
        <source>Devices and browsers</source>
        <translation>Dispositivos y navegadores</translation>
    </message>
    <message>
        <source>Browsers only</source>
        <translation>Solo navegadores</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secreto compartido</translation>
    </message>
    <message numerus="yes">
        <source>Shared secret, valid for %n minute(s)</source>
        <translation>
            <numerusform>Secreto compartido, validez de %n minuto</numerusform>
            <numerusform>Secreto compartido, validez de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credentials of a TURN server</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>This is a STUN server. It belongs in the list of STUN servers.</source>
        <translation>Este es un servidor STUN. Debe ir en la lista de servidores STUN.</translation>
    </message>
    <message>
        <source>This is a TURN server. It belongs in the list of TURN servers.</source>
        <translation>Este es un servidor TURN. Debe ir en la lista de servidores TURN.</translation>
    </message>
    <message>
        <source>No client</source>
        <comment>who uses an ICE server</comment>
        <translation>Ningún cliente</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IssueDialog</name>
    <message>
        <source>This cannot be a token: %1</source>
        <translation>Esto no puede ser un token: %1</translation>
    </message>
    <message numerus="yes">
        <source>Short texts can be guessed. Take at least %n character(s).</source>
        <translation>
            <numerusform>Los textos cortos se pueden adivinar. Use al menos %n carácter.</numerusform>
            <numerusform>Los textos cortos se pueden adivinar. Use al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token was not issued.</source>
        <translation>No se emitió el token.</translation>
    </message>
    <message>
        <source>Token issued.</source>
        <translation>Token emitido.</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>Token copiado.</translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation>Emitir token</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Emitir</translation>
    </message>
    <message>
        <source>&amp;Own text:</source>
        <translation>Te&amp;xto propio:</translation>
    </message>
    <message>
        <source>Made by the server</source>
        <translation>Generado por el servidor</translation>
    </message>
    <message>
        <source>Here is the token. Copy it now: you will not see it again.</source>
        <translation>Aquí tiene el token. Cópielo ahora: no volverá a verlo.</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Copy t&amp;oken</source>
        <translation>Copiar t&amp;oken</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LadderPanel</name>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Ladder tools</source>
        <translation>Herramientas del diagrama</translation>
    </message>
    <message>
        <source>Ladder diagram of the session</source>
        <translation>Diagrama de secuencia de la sesión</translation>
    </message>
    <message>
        <source>Messages of the session</source>
        <translation>Mensajes de la sesión</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Ningún mensaje.</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy ladder</source>
        <translation>Copiar diagrama</translation>
    </message>
    <message>
        <source>Ladder saved.</source>
        <translation>Diagrama guardado.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Ladder copied.</source>
        <translation>Diagrama copiado.</translation>
    </message>
    <message>
        <source>Print ladder…</source>
        <translation>Imprimir diagrama…</translation>
    </message>
    <message>
        <source>Print ladder</source>
        <translation>Imprimir diagrama</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>viewer, room</comment>
        <translation>%1 en %2</translation>
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
        <translation>A</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Leaving</name>
    <message>
        <source>Keep the server running?</source>
        <translation>¿Mantener el servidor en marcha?</translation>
    </message>
    <message>
        <source>Without its window the server goes on in the system tray. Devices and viewers notice nothing.</source>
        <translation>Sin su ventana, el servidor continúa en la bandeja del sistema. Los dispositivos y los espectadores no notan nada.</translation>
    </message>
    <message>
        <source>&amp;Do this always when the window is closed</source>
        <translation>&amp;Hacer siempre esto al cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Mantener en marcha</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>There are changes to the configuration that were not applied. They will be lost.</source>
        <translation>Hay cambios de la configuración que no se aplicaron. Se perderán.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Quit and stop the server?</source>
        <translation>¿Salir y detener el servidor?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation>
            <numerusform>Se cortará la conexión de %n espectador y nadie podrá unirse hasta que el servidor se inicie de nuevo.</numerusform>
            <numerusform>Se cortará la conexión de %n espectadores y nadie podrá unirse hasta que el servidor se inicie de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::LifetimeField</name>
    <message>
        <source>Without limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>another length of time</comment>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Number of minutes, hours or days</source>
        <translation>Número de minutos, horas o días</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidad de tiempo</translation>
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
        <translation>Ninguno en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n are listed</source>
        <translation>
            <numerusform>%n en la lista</numerusform>
            <numerusform>%n en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit on the STUN/TURN page…</source>
        <translation>Editar en la página STUN/TURN…</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LinkPanel</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>&amp;Save QR code…</source>
        <translation>&amp;Guardar código QR…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Enlace copiado.</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>Guardar código QR</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>The QR code was not saved.</source>
        <translation>No se guardó el código QR.</translation>
    </message>
    <message>
        <source>QR code saved.</source>
        <translation>Código QR guardado.</translation>
    </message>
    <message>
        <source>Print QR code</source>
        <translation>Imprimir código QR</translation>
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
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Viewers and sessions</source>
        <comment>log category</comment>
        <translation>Espectadores y sesiones</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>log category</comment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>log category</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Refusals and limits</source>
        <comment>log category</comment>
        <translation>Rechazos y límites</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>log category</comment>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log category</comment>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>how grave a log line is</comment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Session or connection</source>
        <translation>Sesión o conexión</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogPage</name>
    <message>
        <source>All levels</source>
        <extracomment>Shows log lines of every level</extracomment>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <extracomment>Filter of the log: lines of this level and graver ones</extracomment>
        <translation>%1 y superiores</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <extracomment>Check button: the log runs along with its newest line</extracomment>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Mantener a la vista la línea más reciente</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Empty this view; the log of the program is not touched</source>
        <translation>Vacía esta vista; el registro del programa no se modifica</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing to show. Events appear here as they happen.</source>
        <translation>Nada que mostrar. Los eventos aparecen aquí a medida que ocurren.</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>Volver a mostrar los demás</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Sala: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Sesión: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;new</source>
        <extracomment>Button that jumps to lines which came in while the log was held still</extracomment>
        <translation>
            <numerusform>%n &amp;nuevo</numerusform>
            <numerusform>%n &amp;nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;room</source>
        <translation>Solo esta s&amp;ala</translation>
    </message>
    <message>
        <source>Show the &amp;device</source>
        <translation>Mostrar el &amp;dispositivo</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>Solo esta se&amp;sión</translation>
    </message>
    <message>
        <source>S&amp;how the session</source>
        <translation>&amp;Mostrar la sesión</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texto (*.log *.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Log exported.</source>
        <translation>Registro exportado.</translation>
    </message>
    <message>
        <source>The log could not be written to this file.</source>
        <translation>No se pudo escribir el registro en este archivo.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
</context>
<context>
    <name>rdv::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Primeros pasos…</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Oscura</translation>
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
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::OutcomeChart</name>
    <message>
        <source>How sessions ended</source>
        <translation>Cómo terminaron las sesiones</translation>
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
        <translation>Aún no ha terminado ninguna</translation>
    </message>
</context>
<context>
    <name>rdv::ui::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>rdv::ui::QrFile</name>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>No se pudo guardar la imagen: %1</translation>
    </message>
</context>
<context>
    <name>rdv::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>This text is too long for a QR code.</source>
        <translation>Este texto es demasiado largo para un código QR.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ReachPage</name>
    <message>
        <source>Where the server can be reached</source>
        <translation>Dónde se puede acceder al servidor</translation>
    </message>
    <message>
        <source>Devices, viewers and web pages all use one port.</source>
        <translation>Los dispositivos, los espectadores y las páginas web usan un mismo puerto.</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>Public name or a&amp;ddress:</source>
        <translation>Nombre o &amp;dirección públicos:</translation>
    </message>
    <message>
        <source>for example rendezvous.example.com</source>
        <translation>por ejemplo, rendezvous.example.com</translation>
    </message>
    <message>
        <source>The name stands in the links that you give to viewers. Leave it empty to use the address of this computer in its own network.</source>
        <translation>El nombre figura en los enlaces que se dan a los espectadores. Déjelo vacío para usar la dirección de este equipo en su propia red.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ResponderPanel</name>
    <message>
        <source>Listens on %1, UDP and TCP</source>
        <translation>Escucha en %1, UDP y TCP</translation>
    </message>
    <message>
        <source>&amp;Built-in STUN responder</source>
        <translation>Respondedor STUN &amp;integrado</translation>
    </message>
    <message>
        <source>Built-in STUN responder</source>
        <translation>Respondedor STUN integrado</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Cualquier puerto libre</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>Todas las direcciones</translation>
    </message>
    <message>
        <source>Public h&amp;ost:</source>
        <translation>&amp;Host público:</translation>
    </message>
    <message>
        <source>The one each client used</source>
        <translation>El que usó cada cliente</translation>
    </message>
    <message>
        <source>The host name or address under which clients are told to reach this responder</source>
        <translation>El nombre de host o la dirección que se indica a los clientes para acceder a este respondedor</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Solicitudes: %1</translation>
    </message>
</context>
<context>
    <name>rdv::ui::RevokeBox</name>
    <message>
        <source>Revoke tokens</source>
        <translation>Revocar tokens</translation>
    </message>
    <message>
        <source>Revoke the token %1?</source>
        <translation>¿Revocar el token %1?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>¿Revocar %n token?</numerusform>
            <numerusform>¿Revocar %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can come in with it any more. This cannot be taken back.</source>
        <translation>
            <numerusform>Nadie podrá volver a entrar con él. Esta acción no se puede deshacer.</numerusform>
            <numerusform>Nadie podrá volver a entrar con ellos. Esta acción no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;end the sessions it admitted</source>
        <translation>
            <numerusform>&amp;Terminar también las sesiones que admitió</numerusform>
            <numerusform>&amp;Terminar también las sesiones que admitieron</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide what is typed (%1)</source>
        <translation>Ocultar lo escrito (%1)</translation>
    </message>
    <message>
        <source>Show what is typed (%1)</source>
        <translation>Mostrar lo escrito (%1)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerActions</name>
    <message>
        <source>&amp;Start</source>
        <comment>server</comment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <comment>server</comment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <comment>server</comment>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Pause new viewers</source>
        <translation>&amp;Pausar nuevos espectadores</translation>
    </message>
    <message>
        <source>&amp;Copy viewer link</source>
        <translation>&amp;Copiar enlace de espectador</translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>¿Detener el servidor?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation>
            <numerusform>Se cortará la conexión de %n espectador y nadie podrá unirse hasta que el servidor se inicie de nuevo.</numerusform>
            <numerusform>Se cortará la conexión de %n espectadores y nadie podrá unirse hasta que el servidor se inicie de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>server</comment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>¿Reiniciar el servidor?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off. Devices come back by themselves.</source>
        <translation>
            <numerusform>Se cortará la conexión de %n espectador. Los dispositivos vuelven por sí solos.</numerusform>
            <numerusform>Se cortará la conexión de %n espectadores. Los dispositivos vuelven por sí solos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Enlace copiado.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerHead</name>
    <message>
        <source>Stop the server?</source>
        <translation>¿Detener el servidor?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>¿Reiniciar el servidor?</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Page for viewers:</source>
        <translation>Página para espectadores:</translation>
    </message>
    <message>
        <source>Page for viewers</source>
        <translation>Página para espectadores</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the viewers' link</source>
        <translation>Copiar el enlace de los espectadores</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the viewers' page in the browser</source>
        <translation>Abrir la página de los espectadores en el navegador</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>server state</comment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>server state</comment>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>server state</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>server state</comment>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>server state</comment>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <extracomment>%1: address and port, %2: a time of day with its day</extracomment>
        <translation>en %1 desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off.</source>
        <translation>
            <numerusform>Se cortará la conexión de %n espectador.</numerusform>
            <numerusform>Se cortará la conexión de %n espectadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Enlace copiado.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerRestart</name>
    <message>
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves.</source>
        <translation>Parte de los cambios surte efecto en el próximo inicio del servidor. Los dispositivos vuelven por sí solos.</translation>
    </message>
    <message numerus="yes">
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves, but %n viewer(s) will be cut off.</source>
        <translation>
            <numerusform>Parte de los cambios surte efecto en el próximo inicio del servidor. Los dispositivos vuelven por sí solos, pero se cortará la conexión de %n espectador.</numerusform>
            <numerusform>Parte de los cambios surte efecto en el próximo inicio del servidor. Los dispositivos vuelven por sí solos, pero se cortará la conexión de %n espectadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the server now?</source>
        <translation>¿Reiniciar ahora el servidor?</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionDetails</name>
    <message>
        <source>Select a session to see how it went, message by message.</source>
        <translation>Seleccione una sesión para ver cómo transcurrió, mensaje a mensaje.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation>En qué punto está la sesión</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>viewer, room</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Viewer's address</source>
        <translation>Dirección del espectador</translation>
    </message>
    <message>
        <source>Viewer's browser</source>
        <translation>Navegador del espectador</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Device's address</source>
        <translation>Dirección del dispositivo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Viewer's candidates</source>
        <translation>Candidatos del espectador</translation>
    </message>
    <message>
        <source>Device's candidates</source>
        <translation>Candidatos del dispositivo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>ID de sesión</translation>
    </message>
    <message>
        <source>Viewer's id</source>
        <translation>ID del espectador</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionModel</name>
    <message>
        <source>Viewer</source>
        <translation>Espectador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long a session has lasted</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionsPage</name>
    <message>
        <source>Search sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>Search viewer, address, room, stream, token, id</source>
        <translation>Buscar espectador, dirección, sala, flujo, token, ID</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Qué sesiones</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>sessions</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>sessions</comment>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>sessions</comment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Session actions</source>
        <translation>Acciones de la sesión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No sessions to show. Ended ones stay here for a day.</source>
        <translation>No hay sesiones que mostrar. Las terminadas permanecen aquí un día.</translation>
    </message>
    <message>
        <source>&amp;Disconnect viewer…</source>
        <translation>&amp;Desconectar espectador…</translation>
    </message>
    <message>
        <source>&amp;Copy session id</source>
        <translation>&amp;Copiar ID de sesión</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Mostrar en el &amp;registro</translation>
    </message>
    <message>
        <source>Show d&amp;evice</source>
        <translation>Mostrar d&amp;ispositivo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2?</source>
        <comment>viewer, room</comment>
        <translation>¿Desconectar %1 de %2?</translation>
    </message>
    <message>
        <source>The viewer loses the stream. It may come back, unless its token is used up or revoked.</source>
        <translation>El espectador pierde el flujo. Puede volver, salvo que su token esté agotado o revocado.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>Se desconectó a %1.</translation>
    </message>
    <message>
        <source>Session id copied.</source>
        <translation>ID de sesión copiado.</translation>
    </message>
    <message>
        <source>The viewer was not disconnected.</source>
        <translation>No se desconectó al espectador.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingField</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Modificado, aún sin guardar</translation>
    </message>
    <message>
        <source>⟳ Takes effect at the next start of the server</source>
        <translation>⟳ Surte efecto en el próximo inicio del servidor</translation>
    </message>
    <message>
        <source>A change takes effect at the next start</source>
        <translation>Los cambios surten efecto en el próximo inicio</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Set “%1” back to its default</source>
        <translation>Devolver «%1» a su valor predeterminado</translation>
    </message>
    <message>
        <source>%1 overrides the file</source>
        <translation>%1 prevalece sobre el archivo</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingTexts</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port for devices, viewers and pages, TCP. 0 takes any free port.</source>
        <translation>Puerto para dispositivos, espectadores y páginas, TCP. 0 toma cualquier puerto libre.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Encrypts signaling and the admin port. Needs a certificate and its private key.</source>
        <translation>Cifra la señalización y el puerto de administración. Requiere un certificado y su clave privada.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>PEM file with the certificate and its chain.</source>
        <translation>Archivo PEM con el certificado y su cadena.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>PEM file with the private key of the certificate.</source>
        <translation>Archivo PEM con la clave privada del certificado.</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Contraseña de la clave</translation>
    </message>
    <message>
        <source>Only needed if the private key is encrypted.</source>
        <translation>Solo es necesaria si la clave privada está cifrada.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The address of this computer on which the server listens. Empty: every address.</source>
        <translation>Dirección de este equipo en la que escucha el servidor. Vacío: todas las direcciones.</translation>
    </message>
    <message>
        <source>Public host name</source>
        <translation>Nombre de host público</translation>
    </message>
    <message>
        <source>The host name or address, without a port, under which others reach this server. It stands in viewer links. Empty: the one each client used.</source>
        <translation>Nombre de host o dirección, sin puerto, con que otros acceden a este servidor. Figura en los enlaces de espectador. Vacío: el que usó cada cliente.</translation>
    </message>
    <message>
        <source>Address behind a proxy</source>
        <translation>Dirección detrás de un proxy</translation>
    </message>
    <message>
        <source>Where a reverse proxy shows the pages, such as https://example.com/cameras. Viewer links begin with it. Empty: there is no proxy.</source>
        <translation>Dónde muestra las páginas un proxy inverso, como https://example.com/cameras. Los enlaces de espectador empiezan con ella. Vacío: no hay proxy.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Addresses or networks of reverse proxies, one a line. What they say of a client's address is believed.</source>
        <translation>Direcciones o redes de proxies inversos, una por línea. Se da por cierto lo que indican sobre la dirección de un cliente.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Orígenes permitidos</translation>
    </message>
    <message>
        <source>Web sites whose pages may connect, one a line, such as https://example.com:443. Empty: any.</source>
        <translation>Sitios web cuyas páginas pueden conectarse, uno por línea, como https://example.com:443. Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Serves the player pages on the server's port.</source>
        <translation>Sirve las páginas del reproductor en el puerto del servidor.</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>Páginas propias</translation>
    </message>
    <message>
        <source>A folder with pages of your own. They stand before the built-in ones.</source>
        <translation>Carpeta con páginas propias. Prevalecen sobre las integradas.</translation>
    </message>
    <message>
        <source>Allowed rooms</source>
        <translation>Salas permitidas</translation>
    </message>
    <message>
        <source>The only rooms that may be used, one a line. Empty: any room.</source>
        <translation>Las únicas salas que se pueden usar, una por línea. Vacío: cualquier sala.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Which names of rooms, streams and viewers are accepted.</source>
        <translation>Qué nombres de salas, flujos y espectadores se aceptan.</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>Cola máxima</translation>
    </message>
    <message>
        <source>How many viewers may wait for a device in one room.</source>
        <translation>Cuántos espectadores pueden esperar un dispositivo en una sala.</translation>
    </message>
    <message>
        <source>viewers</source>
        <translation>espectadores</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>How long a viewer waits for a device before it is told that there is none.</source>
        <translation>Cuánto espera un espectador a un dispositivo antes de que se le indique que no hay ninguno.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Viewers need a token</source>
        <translation>Los espectadores necesitan un token</translation>
    </message>
    <message>
        <source>Only viewers with a token that you have issued may join a room.</source>
        <translation>Solo pueden unirse a una sala los espectadores con un token emitido por usted.</translation>
    </message>
    <message>
        <source>Devices need a token</source>
        <translation>Los dispositivos necesitan un token</translation>
    </message>
    <message>
        <source>Devices, too, may only join with a token.</source>
        <translation>También los dispositivos solo pueden unirse con un token.</translation>
    </message>
    <message>
        <source>How long a token stays valid after it was first used.</source>
        <translation>Cuánto tiempo es válido un token después de su primer uso.</translation>
    </message>
    <message>
        <source>Life while unused</source>
        <translation>Vida sin usar</translation>
    </message>
    <message>
        <source>How long a token may lie unused until it expires. 0: for ever.</source>
        <translation>Cuánto tiempo puede estar sin usar un token hasta que caduca. 0: indefinidamente.</translation>
    </message>
    <message>
        <source>Revoking disconnects</source>
        <translation>La revocación desconecta</translation>
    </message>
    <message>
        <source>Revoking a token ends the sessions that joined with it.</source>
        <translation>Revocar un token termina las sesiones que se unieron con él.</translation>
    </message>
    <message>
        <source>Expiry disconnects</source>
        <translation>La caducidad desconecta</translation>
    </message>
    <message>
        <source>A token that expires ends the sessions that joined with it.</source>
        <translation>Un token que caduca termina las sesiones que se unieron con él.</translation>
    </message>
    <message>
        <source>Admin port</source>
        <translation>Puerto de administración</translation>
    </message>
    <message>
        <source>Opens the port for admin commands and the admin page.</source>
        <translation>Abre el puerto para los comandos y la página de administración.</translation>
    </message>
    <message>
        <source>Admin port number</source>
        <translation>Número del puerto de administración</translation>
    </message>
    <message>
        <source>The port for admin commands and the admin page, TCP. 0 takes any free port.</source>
        <translation>Puerto para los comandos y la página de administración, TCP. 0 toma cualquier puerto libre.</translation>
    </message>
    <message>
        <source>Admin addresses</source>
        <translation>Direcciones de administración</translation>
    </message>
    <message>
        <source>The addresses that may use the admin port, one a line. Addresses of other computers need encryption and an admin key.</source>
        <translation>Direcciones que pueden usar el puerto de administración, una por línea. Las direcciones de otros equipos requieren cifrado y una clave de administración.</translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation>Clave de administración</translation>
    </message>
    <message>
        <source>File with the admin key: 256 bits as hexadecimal or base64url digits, readable by nobody else.</source>
        <translation>Archivo con la clave de administración: 256 bits en dígitos hexadecimales o base64url, que nadie más pueda leer.</translation>
    </message>
    <message>
        <source>Ask before links act</source>
        <translation>Preguntar antes de actuar por enlace</translation>
    </message>
    <message>
        <source>A followed link to an admin command that changes something asks first.</source>
        <translation>Al seguir un enlace a un comando de administración que modifica algo, se pregunta antes.</translation>
    </message>
    <message>
        <source>Admin host names</source>
        <translation>Nombres de host de administración</translation>
    </message>
    <message>
        <source>Further host names under which the admin page may be opened, one a line.</source>
        <translation>Otros nombres de host con los que se puede abrir la página de administración, uno por línea.</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>Servidores STUN</translation>
    </message>
    <message>
        <source>The STUN servers that clients are given, in this order. Empty: the built-in responder.</source>
        <translation>Servidores STUN que se dan a los clientes, en este orden. Vacío: el respondedor integrado.</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>Servidores TURN</translation>
    </message>
    <message>
        <source>The TURN servers that clients are given, in this order.</source>
        <translation>Servidores TURN que se dan a los clientes, en este orden.</translation>
    </message>
    <message>
        <source>Built-in STUN responder</source>
        <translation>Respondedor STUN integrado</translation>
    </message>
    <message>
        <source>Answers STUN requests, so that no other STUN server is needed.</source>
        <translation>Responde a las solicitudes STUN, de modo que no hace falta otro servidor STUN.</translation>
    </message>
    <message>
        <source>Port of the responder</source>
        <translation>Puerto del respondedor</translation>
    </message>
    <message>
        <source>UDP and TCP. 0 takes any free port.</source>
        <translation>UDP y TCP. 0 toma cualquier puerto libre.</translation>
    </message>
    <message>
        <source>Address of the responder</source>
        <translation>Dirección del respondedor</translation>
    </message>
    <message>
        <source>The address of this computer on which it listens. Empty: every address.</source>
        <translation>Dirección de este equipo en la que escucha. Vacío: todas las direcciones.</translation>
    </message>
    <message>
        <source>STUN requests</source>
        <translation>Solicitudes STUN</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Conexiones en total</translation>
    </message>
    <message>
        <source>How many there may be at once. 0: as many as the system allows.</source>
        <translation>Cuántas puede haber a la vez. 0: tantas como permita el sistema.</translation>
    </message>
    <message>
        <source>Kept for devices</source>
        <translation>Reserva para dispositivos</translation>
    </message>
    <message>
        <source>The share of the connections that only devices may use.</source>
        <translation>Parte de las conexiones que solo pueden usar los dispositivos.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Spare file descriptors</source>
        <translation>Descriptores de archivo de reserva</translation>
    </message>
    <message>
        <source>So many are kept free. Below that no new connection is accepted.</source>
        <translation>Cuántos se mantienen libres. Por debajo de ese número no se acepta ninguna conexión nueva.</translation>
    </message>
    <message>
        <source>How many one address (IPv6: one /64 network) may have at once.</source>
        <translation>Cuántas puede tener a la vez una dirección (IPv6: una red /64).</translation>
    </message>
    <message>
        <source>How many one address may open.</source>
        <translation>Cuántas puede abrir una dirección.</translation>
    </message>
    <message>
        <source>Unfinished handshakes</source>
        <translation>Handshakes sin completar</translation>
    </message>
    <message>
        <source>How many of one address may wait for their upgrade.</source>
        <translation>Cuántos de una misma dirección pueden esperar su upgrade.</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Handshake TLS</translation>
    </message>
    <message>
        <source>How long it may take.</source>
        <translation>Cuánto puede durar.</translation>
    </message>
    <message>
        <source>How long it may take to arrive.</source>
        <translation>Cuánto puede tardar en llegar.</translation>
    </message>
    <message>
        <source>The largest that is accepted.</source>
        <translation>El mayor que se acepta.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>The most that are accepted.</source>
        <translation>El máximo que se acepta.</translation>
    </message>
    <message>
        <source>Idle connection</source>
        <translation>Conexión inactiva</translation>
    </message>
    <message>
        <source>How long a kept-alive connection may be silent.</source>
        <translation>Cuánto puede permanecer sin actividad una conexión mantenida abierta (keep-alive).</translation>
    </message>
    <message>
        <source>Time to join</source>
        <translation>Tiempo para unirse</translation>
    </message>
    <message>
        <source>How long a connected client may take to join a room.</source>
        <translation>Cuánto puede tardar un cliente conectado en unirse a una sala.</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>Tamaño de un mensaje</translation>
    </message>
    <message>
        <source>The largest signaling message that is accepted.</source>
        <translation>El mensaje de señalización más grande que se acepta.</translation>
    </message>
    <message>
        <source>Depth of a message</source>
        <translation>Profundidad de un mensaje</translation>
    </message>
    <message>
        <source>How deeply the JSON of a message may be nested.</source>
        <translation>Cuántos niveles de anidamiento puede tener el JSON de un mensaje.</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveles</translation>
    </message>
    <message>
        <source>Parts of a message</source>
        <translation>Elementos de un mensaje</translation>
    </message>
    <message>
        <source>How many values and keys the JSON of a message may have.</source>
        <translation>Cuántos valores y claves puede tener el JSON de un mensaje.</translation>
    </message>
    <message>
        <source>How many a connection may send.</source>
        <translation>Cuántos puede enviar una conexión.</translation>
    </message>
    <message>
        <source>How many a connection may send in one burst.</source>
        <translation>Cuántos puede enviar una conexión en una sola ráfaga.</translation>
    </message>
    <message>
        <source>Waiting for a slow client</source>
        <translation>Espera por un cliente lento</translation>
    </message>
    <message>
        <source>How much may wait to be sent before the connection is closed.</source>
        <translation>Cuánto puede quedar pendiente de envío antes de que se cierre la conexión.</translation>
    </message>
    <message>
        <source>Malformed messages</source>
        <translation>Mensajes mal formados</translation>
    </message>
    <message>
        <source>After so many a connection is closed.</source>
        <translation>Tras cuántos se cierra una conexión.</translation>
    </message>
    <message>
        <source>Wrong tokens of a connection</source>
        <translation>Tokens incorrectos de una conexión</translation>
    </message>
    <message>
        <source>After so many it is closed.</source>
        <translation>Tras cuántos se cierra.</translation>
    </message>
    <message>
        <source>Wrong tokens of an address</source>
        <translation>Tokens incorrectos de una dirección</translation>
    </message>
    <message>
        <source>After so many in a minute every answer to it is delayed.</source>
        <translation>Tras cuántos en un minuto se retrasan todas las respuestas a ella.</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>Delay after wrong tokens</source>
        <translation>Retraso tras tokens incorrectos</translation>
    </message>
    <message>
        <source>How long such an answer is delayed.</source>
        <translation>Cuánto se retrasa una respuesta de este tipo.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Log from</source>
        <translation>Registrar desde</translation>
    </message>
    <message>
        <source>The least important records that are written.</source>
        <translation>Los mensajes de menor importancia que se registran.</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>Formato del registro</translation>
    </message>
    <message>
        <source>How the records look on standard error or in the journal.</source>
        <translation>Aspecto de las entradas en la salida de error estándar o en el journal.</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>Carpeta de estado</translation>
    </message>
    <message>
        <source>Where tokens and what else must survive a restart are kept. Empty: the platform's place.</source>
        <translation>Dónde se guardan los tokens y lo demás que debe sobrevivir a un reinicio. Vacío: el lugar habitual de la plataforma.</translation>
    </message>
    <message>
        <source>Anything visible</source>
        <translation>Cualquier carácter visible</translation>
    </message>
    <message>
        <source>Only letters, digits and _ . : @ -</source>
        <translation>Solo letras, cifras y _ . : @ -</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>Una línea de texto</translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation>Un objeto JSON</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Web pages</source>
        <comment>a group of settings</comment>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>STUN and TURN</source>
        <translation>STUN y TURN</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>Límites de conexiones</translation>
    </message>
    <message>
        <source>Limits of messages</source>
        <translation>Límites de mensajes</translation>
    </message>
    <message>
        <source>Limits of misuse</source>
        <translation>Límites de uso indebido</translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation>Registro y archivos</translation>
    </message>
    <message>
        <source>Valid after first use</source>
        <translation>Validez tras el primer uso</translation>
    </message>
    <message>
        <source>How many requests per second of one network (/24, /56) are answered.</source>
        <translation>A cuántas solicitudes por segundo de una misma red (/24, /56) se responde.</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>Conexiones por dirección</translation>
    </message>
    <message>
        <source>New connections per address</source>
        <translation>Conexiones nuevas por dirección</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>Cabecera HTTP</translation>
    </message>
    <message>
        <source>Size of an HTTP header</source>
        <translation>Tamaño de una cabecera HTTP</translation>
    </message>
    <message>
        <source>HTTP header fields</source>
        <translation>Campos de cabecera HTTP</translation>
    </message>
    <message>
        <source>Sustained message rate</source>
        <translation>Tasa sostenida de mensajes</translation>
    </message>
    <message>
        <source>Message burst</source>
        <translation>Ráfaga de mensajes</translation>
    </message>
    <message>
        <source>Certificate challenges</source>
        <translation>Comprobaciones de certificado</translation></message>
    <message>
        <source>A folder whose files are served below /.well-known/acme-challenge/, as certbot wants it.</source>
        <translation>Una carpeta cuyos archivos se sirven bajo /.well-known/acme-challenge/, como quiere certbot.</translation></message>
    <message>
        <source>Keys of signed tokens</source>
        <translation>Claves de los tokens firmados</translation></message>
    <message>
        <source>For tokens (JWT) that your own server signs, one a line: name:algorithm:file. Two at once while you change from one to the other.</source>
        <translation>Para tokens (JWT) que firma su propio servidor, uno por línea: nombre:algoritmo:archivo. Dos a la vez mientras cambia de uno a otro.</translation></message>
    <message>
        <source>Audience of signed tokens</source>
        <translation>Audiencia de los tokens firmados</translation></message>
    <message>
        <source>What a signed token must name as its audience (aud).</source>
        <translation>Lo que un token firmado debe nombrar como audiencia (aud).</translation></message>
    <message>
        <source>Ask before admitting</source>
        <translation>Preguntar antes de admitir</translation></message>
    <message>
        <source>An address (URL) that is asked before a viewer is admitted. Empty: nobody is asked.</source>
        <translation>Una dirección (URL) a la que se pregunta antes de admitir a un espectador. Vacío: no se pregunta a nadie.</translation></message>
    <message>
        <source>Time for the answer</source>
        <translation>Tiempo para la respuesta</translation></message>
    <message>
        <source>A viewer is refused when no answer has come by then.</source>
        <translation>Se rechaza al espectador si para entonces no ha llegado ninguna respuesta.</translation></message>
    <message>
        <source>History</source>
        <translation>Historial</translation></message>
    <message>
        <source>For how long ended sessions and what operators changed are kept.</source>
        <translation>Durante cuánto tiempo se conservan las sesiones terminadas y lo que cambiaron los operadores.</translation></message>
    <message>
        <source>days</source>
        <translation>días</translation></message>
</context>
<context>
    <name>rdv::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n ajuste encontrado</numerusform>
            <numerusform>%n ajustes encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n change(s) not saved</source>
        <translation>
            <numerusform>● %n cambio sin guardar</numerusform>
            <numerusform>● %n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be saved as they are</source>
        <translation>
            <numerusform>%n valor no se puede guardar tal como está</numerusform>
            <numerusform>%n valores no se pueden guardar tal como están</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>No se guardaron los ajustes.</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Ajustes guardados.</translation>
    </message>
    <message>
        <source>Import a configuration of the original server</source>
        <translation>Importar una configuración del servidor original</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Archivos de configuración (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>No se puede importar %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>No setting has these words in its name, its key or its explanation.</source>
        <translation>Ningún ajuste contiene estas palabras en su nombre, su clave o su explicación.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Se guarda en %1</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>R&amp;evertir</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>&amp;Revisar cambios…</translation>
    </message>
    <message>
        <source>Take over the default.json of the original server</source>
        <translation>Adoptar el default.json del servidor original</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingsWording</name>
    <message>
        <source>This can only be on or off.</source>
        <translation>Esto solo puede estar activado o desactivado.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Escriba un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Choose one of the words in the list.</source>
        <translation>Elija una de las palabras de la lista.</translation>
    </message>
    <message>
        <source>Enter one text a line.</source>
        <translation>Escriba un texto por línea.</translation>
    </message>
    <message>
        <source>These are not entries of STUN or TURN servers.</source>
        <translation>Estas no son entradas de servidores STUN o TURN.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Esto es demasiado largo.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Este valor no se puede usar.</translation>
    </message>
    <message>
        <source>This value cannot be used (%1).</source>
        <translation>Este valor no se puede usar (%1).</translation>
    </message>
    <message>
        <source>Enter at least one IP address, one a line.</source>
        <translation>Escriba al menos una dirección IP, una por línea.</translation>
    </message>
    <message>
        <source>The admin port must be another one than the server's port.</source>
        <translation>El puerto de administración debe ser distinto del puerto del servidor.</translation>
    </message>
    <message>
        <source>The responder's port must be another one than the server's port and the admin port.</source>
        <translation>El puerto del respondedor debe ser distinto del puerto del servidor y del puerto de administración.</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, or nothing for every address.</source>
        <translation>Escriba una dirección IP de este equipo, o nada para usar todas las direcciones.</translation>
    </message>
    <message>
        <source>Enter a host name or an address without a port.</source>
        <translation>Escriba un nombre de host o una dirección sin puerto.</translation>
    </message>
    <message>
        <source>Enter addresses or networks such as 10.0.0.0/8, one a line.</source>
        <translation>Escriba direcciones o redes como 10.0.0.0/8, una por línea.</translation>
    </message>
    <message>
        <source>Enter origins such as https://example.com:443, one a line, without a path.</source>
        <translation>Escriba orígenes como https://example.com:443, uno por línea, sin ruta.</translation>
    </message>
    <message>
        <source>Enter host names without a port, one a line.</source>
        <translation>Escriba nombres de host sin puerto, uno por línea.</translation>
    </message>
    <message>
        <source>A room's name has characters that the rule for names forbids.</source>
        <translation>El nombre de una sala contiene caracteres que la regla de nombres prohíbe.</translation>
    </message>
    <message>
        <source>This is not a file that the server can read.</source>
        <translation>Este no es un archivo que el servidor pueda leer.</translation>
    </message>
    <message>
        <source>Encryption is off, so the certificate and the private key are not used.</source>
        <translation>El cifrado está desactivado, por lo que el certificado y la clave privada no se usan.</translation>
    </message>
    <message>
        <source>Web pages are off, so this folder is not used.</source>
        <translation>Las páginas web están desactivadas, por lo que esta carpeta no se usa.</translation>
    </message>
    <message>
        <source>This is below the size of a message: the largest messages close the connection.</source>
        <translation>Es inferior al tamaño de un mensaje: los mensajes más grandes cierran la conexión.</translation>
    </message>
    <message>
        <source>The key in this file is shorter than 256 bits, or others can read the file.</source>
        <translation>La clave de este archivo tiene menos de 256 bits, u otros pueden leer el archivo.</translation>
    </message>
    <message>
        <source>Not every client can use every entry. The page of the STUN and TURN servers says why.</source>
        <translation>No todos los clientes pueden usar todas las entradas. La página de servidores STUN y TURN explica por qué.</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>where a value comes from</comment>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>File</source>
        <comment>where a value comes from</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>Archivo, %1</translation>
    </message>
    <message>
        <source>Environment, %1</source>
        <translation>Entorno, %1</translation>
    </message>
    <message>
        <source>Command line, %1</source>
        <translation>Línea de comandos, %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>This is below the sustained message rate, so that rate cannot be reached.</source>
        <translation>Es inferior a la tasa sostenida de mensajes, que por tanto no se puede alcanzar.</translation>
    </message>
    <message>
        <source>This value has no effect as it is (%1).</source>
        <translation>Tal como está, este valor no surte efecto (%1).</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ShareDialog</name>
    <message>
        <source>This link works on this computer only. For others, set the public host name in the settings.</source>
        <translation>Este enlace solo funciona en este equipo. Para otros, establezca el nombre de host público en los ajustes.</translation>
    </message>
    <message>
        <source>This link works in the local network only.</source>
        <translation>Este enlace solo funciona en la red local.</translation>
    </message>
    <message>
        <source>Share the viewer page</source>
        <translation>Compartir la página del espectador</translation>
    </message>
    <message>
        <source>Share room “%1”</source>
        <translation>Compartir la sala «%1»</translation>
    </message>
    <message>
        <source>Share stream “%1” of room “%2”</source>
        <translation>Compartir el flujo «%1» de la sala «%2»</translation>
    </message>
    <message>
        <source>The server asks viewers for a token, and this link carries none. Issue one on the Tokens page.</source>
        <translation>El servidor pide un token a los espectadores y este enlace no lleva ninguno. Emita uno en la página Tokens.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCards</name>
    <message>
        <source>Devices online</source>
        <translation>Dispositivos en línea</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Being set up</source>
        <comment>sessions</comment>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Success, last hour</source>
        <translation>Éxito en la última hora</translation>
    </message>
    <message>
        <source>Active tokens</source>
        <translation>Tokens activos</translation>
    </message>
    <message>
        <source>STUN requests</source>
        <translation>Solicitudes STUN</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>viewers without a device yet</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers need one</source>
        <translation>Los espectadores necesitan uno</translation>
    </message>
    <message>
        <source>Tokens are off</source>
        <translation>Los tokens están desactivados</translation>
    </message>
    <message>
        <source>Built-in responder</source>
        <translation>Respondedor integrado</translation>
    </message>
    <message>
        <source>Responder is off</source>
        <translation>Respondedor desactivado</translation>
    </message>
    <message numerus="yes">
        <source>of %n session(s)</source>
        <translation>
            <numerusform>de %n sesión</numerusform>
            <numerusform>de %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>Sin TLS</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>certificate</comment>
        <translation>Caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCharts</name>
    <message>
        <source>Received</source>
        <comment>messages</comment>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>messages</comment>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Devices and viewers</source>
        <translation>Dispositivos y espectadores</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>10 &amp;minutes</source>
        <translation>10 &amp;minutos</translation>
    </message>
    <message>
        <source>1 ho&amp;ur</source>
        <translation>1 &amp;hora</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>&amp;24 horas</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Mensajes por segundo</translation>
    </message>
    <message>
        <source>Processor (of one core)</source>
        <translation>Procesador (de un núcleo)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatusBar</name>
    <message>
        <source>State of the server</source>
        <translation>Estado del servidor</translation>
    </message>
    <message>
        <source>Show the last problem</source>
        <translation>Mostrar el último problema</translation>
    </message>
    <message>
        <source>Signaling: %1</source>
        <translation>Señalización: %1</translation>
    </message>
    <message>
        <source>Admin: %1</source>
        <translation>Administración: %1</translation>
    </message>
    <message>
        <source>STUN: %1</source>
        <translation>STUN: %1</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>sentence, reason</comment>
        <extracomment>What happened, and why</extracomment>
        <translation>%1 Motivo: %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StunPage</name>
    <message>
        <source>Through routers</source>
        <translation>A través de routers</translation>
    </message>
    <message>
        <source>STUN tells devices and viewers under which address others see them.</source>
        <translation>STUN indica a los dispositivos y a los espectadores con qué dirección los ven los demás.</translation>
    </message>
    <message>
        <source>&amp;Run the built-in STUN responder</source>
        <translation>Ejecutar el respondedor &amp;STUN integrado</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>If a firewall protects this computer, open this port for UDP and TCP. Other STUN and TURN servers can be added on the STUN/TURN page.</source>
        <translation>Si un cortafuegos protege este equipo, abra este puerto para UDP y TCP. En la página STUN/TURN se pueden añadir otros servidores STUN y TURN.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SwitchEditor</name>
    <message>
        <source>On</source>
        <comment>a setting that can be on or off</comment>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copiar c&amp;elda</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TextEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Buscar un archivo</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenForm</name>
    <message>
        <source>Name a room or choose every room.</source>
        <translation>Indique una sala o elija todas las salas.</translation>
    </message>
    <message>
        <source>This cannot be a room: %1</source>
        <translation>Esto no puede ser una sala: %1</translation>
    </message>
    <message>
        <source>This cannot be a stream: %1</source>
        <translation>Esto no puede ser un flujo: %1</translation>
    </message>
    <message>
        <source>Devices are not asked for tokens at present. The settings can change that.</source>
        <translation>Por el momento no se piden tokens a los dispositivos. Puede cambiarlo en los ajustes.</translation>
    </message>
    <message>
        <source>This room is not on the list of allowed rooms.</source>
        <translation>Esta sala no está en la lista de salas permitidas.</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <comment>the kind of client that a token is for</comment>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>&amp;Sala:</translation>
    </message>
    <message>
        <source>Strea&amp;m:</source>
        <translation>F&amp;lujo:</translation>
    </message>
    <message>
        <source>&amp;Unused for:</source>
        <comment>how long a token may lie unused</comment>
        <translation>Sin &amp;usar durante:</translation>
    </message>
    <message>
        <source>&amp;Valid from:</source>
        <translation>&amp;Válido desde:</translation>
    </message>
    <message>
        <source>Us&amp;es:</source>
        <translation>Us&amp;os:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>A viewer</source>
        <comment>token for</comment>
        <translation>Un espectador</translation>
    </message>
    <message>
        <source>A device</source>
        <comment>token for</comment>
        <translation>Un dispositivo</translation>
    </message>
    <message>
        <source>Ever&amp;y room</source>
        <translation>Tod&amp;as las salas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Every stream</source>
        <translation>Todos los flujos</translation>
    </message>
    <message>
        <source>How long it may lie unused</source>
        <translation>Cuánto puede estar sin usar</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>A time…</source>
        <translation>Fecha y hora…</translation>
    </message>
    <message>
        <source>Time from which it is valid</source>
        <translation>Momento a partir del cual es válido</translation>
    </message>
    <message>
        <source>Number of uses</source>
        <translation>Número de usos</translation>
    </message>
    <message>
        <source>One viewer</source>
        <translation>Un espectador</translation>
    </message>
    <message>
        <source>Several viewers…</source>
        <translation>Varios espectadores…</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Number of viewers</source>
        <translation>Número de espectadores</translation>
    </message>
    <message>
        <source>Tokens for viewers are off. Switch them on first.</source>
        <translation>Los tokens para espectadores están desactivados. Actívelos primero.</translation>
    </message>
    <message>
        <source>It ends before it begins: choose a later end.</source>
        <translation>Termina antes de empezar: elija un final posterior.</translation></message>
    <message>
        <source>The end is in the past: choose a later one.</source>
        <translation>El final está en el pasado: elija uno posterior.</translation></message>
    <message>
        <source>Valid unti&amp;l:</source>
        <translation>Válido &amp;hasta:</translation></message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation></message>
    <message>
        <source>Without end</source>
        <translation>Sin final</translation></message>
    <message>
        <source>Time from which it is no longer valid</source>
        <translation>Momento a partir del cual deja de ser válido</translation></message>
</context>
<context>
    <name>rdv::ui::TokenModel</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: the kind of client that a token is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>column: the client that a token is bound to</comment>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>time that is left to a token</comment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Its holder may come back until %1.</source>
        <translation>Su titular puede volver hasta el %1.</translation>
    </message>
    <message>
        <source>It has to be used before %1.</source>
        <translation>Debe usarse antes del %1.</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>Válido desde el %1.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenWording</name>
    <message>
        <source>Viewer</source>
        <comment>kind of token</comment>
        <translation>Espectador</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>kind of token</comment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>state of a token</comment>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of a token</comment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a token</comment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a token</comment>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Every room</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Every stream</source>
        <translation>Todos los flujos</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <comment>uses of a token</comment>
        <translation>%1, sin límite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>uses of a token</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>It contains a character that is not allowed.</source>
        <translation>Contiene un carácter no permitido.</translation>
    </message>
    <message>
        <source>It begins or ends with a blank.</source>
        <translation>Empieza o termina con un espacio.</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokensPage</name>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%n token revocado.</numerusform>
            <numerusform>%n tokens revocados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be revoked.</source>
        <translation>
            <numerusform>No se pudo revocar %n token.</numerusform>
            <numerusform>No se pudieron revocar %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>Huella copiada.</translation>
    </message>
    <message>
        <source>Tokens could not be switched on.</source>
        <translation>No se pudieron activar los tokens.</translation>
    </message>
    <message>
        <source>Tokens are still off.</source>
        <translation>Los tokens siguen desactivados.</translation>
    </message>
    <message>
        <source>The setting was saved, but the command line or the environment overrules it.</source>
        <translation>El ajuste se guardó, pero la línea de comandos o el entorno prevalece sobre él.</translation>
    </message>
    <message>
        <source>Tokens are on.</source>
        <translation>Los tokens están activados.</translation>
    </message>
    <message>
        <source>Switch tokens on?</source>
        <translation>¿Activar los tokens?</translation>
    </message>
    <message>
        <source>From now on a viewer needs a token. Pages that come without one are refused; sessions that run go on.</source>
        <translation>A partir de ahora, los espectadores necesitan un token. Se rechazan las páginas que llegan sin él; las sesiones en curso continúan.</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>Tokens are off: everyone who knows a room and a stream can watch.</source>
        <translation>Los tokens están desactivados: puede ver cualquiera que conozca una sala y un flujo.</translation>
    </message>
    <message>
        <source>Switch tokens o&amp;n…</source>
        <translation>Activar toke&amp;ns…</translation>
    </message>
    <message>
        <source>Search tokens, notes, addresses</source>
        <translation>Buscar tokens, notas, direcciones</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Buscar tokens</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Show tokens that admit to this room</source>
        <translation>Mostrar los tokens que dan acceso a esta sala</translation>
    </message>
    <message>
        <source>Show tokens in this state</source>
        <translation>Mostrar los tokens en este estado</translation>
    </message>
    <message>
        <source>Show tokens of this kind</source>
        <translation>Mostrar los tokens de este tipo</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Viewers and devices</source>
        <translation>Espectadores y dispositivos</translation>
    </message>
    <message>
        <source>&amp;Issue token…</source>
        <translation>&amp;Emitir token…</translation>
    </message>
    <message>
        <source>Issue &amp;many…</source>
        <translation>E&amp;mitir varios…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Revocar…</translation>
    </message>
    <message>
        <source>Sho&amp;w session</source>
        <translation>Mos&amp;trar sesión</translation>
    </message>
    <message>
        <source>&amp;Copy fingerprint</source>
        <translation>&amp;Copiar huella</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>Ningún token</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s)</source>
        <translation>
            <numerusform>%1 de %n token</numerusform>
            <numerusform>%1 de %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::TrayIcon</name>
    <message>
        <source>The server keeps running. Choose Quit here to end it.</source>
        <translation>El servidor sigue en marcha. Elija Salir aquí para terminarlo.</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Mostrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s)</source>
        <translation>
            <numerusform>%n espectador</numerusform>
            <numerusform>%n espectadores</numerusform>
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
        <translation>Ya existe un token con este texto. Elija otro texto o deje que el servidor elija uno.</translation>
    </message>
    <message>
        <source>It is no longer there. The list has changed in the meantime.</source>
        <translation>Ya no está. La lista ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Tokens are turned off. Turn them on in the settings first.</source>
        <translation>Los tokens están desactivados. Actívelos primero en los ajustes.</translation>
    </message>
    <message>
        <source>The change could not be saved. Check that the disk has room and that you can write the state folder.</source>
        <translation>No se pudo guardar el cambio. Compruebe que haya espacio en el disco y que pueda escribir en la carpeta de estado.</translation>
    </message>
    <message>
        <source>The server is stopped. Start it first.</source>
        <translation>El servidor está detenido. Inícielo primero.</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>log level</comment>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>log level</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>device</comment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>device</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>device</comment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>device</comment>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>session</comment>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Paired</source>
        <comment>session</comment>
        <translation>Emparejada</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>session</comment>
        <translation>Con oferta</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>session</comment>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>session</comment>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>session</comment>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>session</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>session</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>token</comment>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>token</comment>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>token</comment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>token</comment>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>part of the server</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>part of the server</comment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>part of the server</comment>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>part of the server</comment>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>session</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Watched</source>
        <comment>session</comment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>session</comment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No device</source>
        <comment>session</comment>
        <translation>Sin dispositivo</translation>
    </message>
    <message>
        <source>No such stream</source>
        <comment>session</comment>
        <translation>Flujo inexistente</translation>
    </message>
    <message>
        <source>The server started.</source>
        <translation>El servidor se inició.</translation>
    </message>
    <message>
        <source>The server stopped.</source>
        <translation>El servidor se detuvo.</translation>
    </message>
    <message>
        <source>A port was opened.</source>
        <translation>Se abrió un puerto.</translation>
    </message>
    <message>
        <source>A port could not be opened.</source>
        <translation>No se pudo abrir un puerto.</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>Se adoptó la configuración.</translation>
    </message>
    <message>
        <source>Something in the configuration does not do what it says.</source>
        <translation>Algo en la configuración no tiene el efecto que indica.</translation>
    </message>
    <message>
        <source>A device joined and waits for viewers.</source>
        <translation>Un dispositivo se unió y espera espectadores.</translation>
    </message>
    <message>
        <source>A device came back; its dead connection was closed.</source>
        <translation>Un dispositivo volvió; se cerró su conexión inactiva.</translation>
    </message>
    <message>
        <source>A device was refused.</source>
        <translation>Se rechazó un dispositivo.</translation>
    </message>
    <message>
        <source>A device left.</source>
        <translation>Un dispositivo se fue.</translation>
    </message>
    <message>
        <source>A viewer was queued for the device.</source>
        <translation>Un espectador se puso en cola para el dispositivo.</translation>
    </message>
    <message>
        <source>A viewer was refused.</source>
        <translation>Se rechazó a un espectador.</translation>
    </message>
    <message>
        <source>A viewer left.</source>
        <translation>Un espectador se fue.</translation>
    </message>
    <message>
        <source>A viewer met a device.</source>
        <translation>Un espectador se encontró con un dispositivo.</translation>
    </message>
    <message>
        <source>A session ended.</source>
        <translation>Terminó una sesión.</translation>
    </message>
    <message>
        <source>A message was dropped.</source>
        <translation>Se descartó un mensaje.</translation>
    </message>
    <message>
        <source>A connection was refused.</source>
        <translation>Se rechazó una conexión.</translation>
    </message>
    <message>
        <source>A token was issued.</source>
        <translation>Se emitió un token.</translation>
    </message>
    <message>
        <source>A token was used and is bound to its viewer.</source>
        <translation>Se usó un token, que queda vinculado a su espectador.</translation>
    </message>
    <message>
        <source>A token was revoked.</source>
        <translation>Se revocó un token.</translation>
    </message>
    <message>
        <source>A token expired.</source>
        <translation>Caducó un token.</translation>
    </message>
    <message>
        <source>A room was allowed.</source>
        <translation>Se permitió una sala.</translation>
    </message>
    <message>
        <source>A room was blocked.</source>
        <translation>Se bloqueó una sala.</translation>
    </message>
    <message>
        <source>An admin request was refused.</source>
        <translation>Se rechazó una solicitud de administración.</translation>
    </message>
    <message>
        <source>The STUN responder had a problem.</source>
        <translation>El respondedor STUN tuvo un problema.</translation>
    </message>
    <message>
        <source>(no file named)</source>
        <translation>(ningún archivo indicado)</translation>
    </message>
    <message>
        <source>Port %1 (%2) is in use by another program. Stop that program, or choose another port in the settings (%3).</source>
        <extracomment>%1: port number, %2: address and port, %3: key of the setting</extracomment>
        <translation>Otro programa usa el puerto %1 (%2). Detenga ese programa o elija otro puerto en los ajustes (%3).</translation>
    </message>
    <message>
        <source>Port %1 (%2) is in use by %3. Stop that program, or choose another port in the settings (%4).</source>
        <extracomment>%1: port number, %2: address and port, %3: name of a program, %4: key of the setting</extracomment>
        <translation>%3 usa el puerto %1 (%2). Detenga ese programa o elija otro puerto en los ajustes (%4).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, detail</comment>
        <extracomment>A sentence, and in parentheses what the system said</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. In the settings, let the server listen on an address that is, or leave the field empty for all addresses.</source>
        <translation>%1 no es una dirección de este equipo. En los ajustes, haga que el servidor escuche en una que lo sea o deje el campo vacío para usar todas las direcciones.</translation>
    </message>
    <message>
        <source>The system does not let you open %1. Choose a port from 1024 up in the settings (%2), or let an administrator allow the program low ports.</source>
        <extracomment>%1: address and port, %2: key of the setting</extracomment>
        <translation>El sistema no le permite abrir %1. Elija un puerto a partir de 1024 en los ajustes (%2) o pida a un administrador que permita al programa usar puertos bajos.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be used, so TLS stays off. Choose a PEM file that you can read.</source>
        <translation>No se puede usar el certificado %1, por lo que TLS sigue desactivado. Elija un archivo PEM que pueda leer.</translation>
    </message>
    <message>
        <source>The private key %1 cannot be used, so TLS stays off. Choose a PEM file that you can read, and check the password that opens it.</source>
        <translation>No se puede usar la clave privada %1, por lo que TLS sigue desactivado. Elija un archivo PEM que pueda leer y compruebe la contraseña que la abre.</translation>
    </message>
    <message>
        <source>TLS is not available, because no TLS library was found. Install OpenSSL 3, or turn TLS off in the settings.</source>
        <translation>TLS no está disponible porque no se encontró ninguna biblioteca TLS. Instale OpenSSL 3 o desactive TLS en los ajustes.</translation>
    </message>
    <message>
        <source>Other computers are allowed to administer this server, and that needs TLS. Turn TLS on, or allow 127.0.0.1 only.</source>
        <translation>Se permite que otros equipos administren este servidor, y eso requiere TLS. Active TLS o permita solo 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other computers are allowed to administer this server, and that needs an admin key. Set the file with the key, or allow 127.0.0.1 only.</source>
        <translation>Se permite que otros equipos administren este servidor, y eso requiere una clave de administración. Establezca el archivo con la clave o permita solo 127.0.0.1.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be used. Correct it in the settings.</source>
        <extracomment>%1: key of the setting</extracomment>
        <translation>No se puede usar el ajuste %1. Corríjalo en los ajustes.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be served as web pages. Choose a folder that you can read, or none.</source>
        <translation>No se puede servir la carpeta %1 como páginas web. Elija una carpeta que pueda leer, o ninguna.</translation>
    </message>
    <message>
        <source>The configuration was not saved to %1. You must be able to write the file and its folder, and what is in it must be valid.</source>
        <translation>No se guardó la configuración en %1. Debe poder escribir en el archivo y en su carpeta, y su contenido debe ser válido.</translation>
    </message>
    <message>
        <source>This name or text is too long, or it contains characters that are not allowed. Choose another one.</source>
        <translation>Este nombre o texto es demasiado largo o contiene caracteres no permitidos. Elija otro.</translation>
    </message>
    <message>
        <source>Left before connecting</source>
        <comment>session</comment>
        <translation>Salida antes de conectar</translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation>Se alcanzó un límite.</translation>
    </message>
    <message>
        <source>Changes cannot be saved; what needs saving is refused, sessions go on.</source>
        <translation>No se pueden guardar los cambios; lo que deba guardarse se rechaza y las sesiones continúan.</translation></message>
    <message>
        <source>Changes can be saved again.</source>
        <translation>Los cambios se pueden guardar de nuevo.</translation></message>
    <message>
        <source>A new certificate is in use.</source>
        <translation>Hay un certificado nuevo en uso.</translation></message>
    <message>
        <source>A new certificate cannot be used; the old one stays in use.</source>
        <translation>No se puede usar un certificado nuevo; sigue en uso el anterior.</translation></message>
    <message>
        <source>The certificate expires soon.</source>
        <translation>El certificado caduca pronto.</translation></message>
    <message>
        <source>A viewer was not authorized.</source>
        <translation>No se autorizó a un espectador.</translation></message>
    <message>
        <source>The configuration was changed.</source>
        <translation>Se cambió la configuración.</translation></message>
    <message>
        <source>New viewers are turned away.</source>
        <translation>Se rechaza a los nuevos espectadores.</translation></message>
    <message>
        <source>New viewers are admitted again.</source>
        <translation>Se admite de nuevo a los nuevos espectadores.</translation></message>
    <message>
        <source>The state folder %1 cannot be used. You must own it and be able to write it; choose another one in the settings.</source>
        <translation>No se puede usar la carpeta de estado %1. Debe ser suya y poder escribir en ella; elija otra en los ajustes.</translation></message>
    <message>
        <source>The file %1 is damaged and was left as it is. Put a backup in its place, or move it away to start without tokens.</source>
        <translation>El archivo %1 está dañado y se dejó como está. Ponga una copia de seguridad en su lugar o muévalo para empezar sin tokens.</translation></message>
    <message>
        <source>The file %1 was written by a newer version of this program and was left as it is. Start that version, or choose another state folder.</source>
        <translation>El archivo %1 lo escribió una versión más nueva de este programa y se dejó como está. Inicie esa versión o elija otra carpeta de estado.</translation></message>
    <message>
        <source>Another server uses the state folder %1 already. Stop it, or choose another state folder.</source>
        <translation>Otro servidor usa ya la carpeta de estado %1. Deténgalo o elija otra carpeta de estado.</translation></message>
    <message>
        <source>The key for signed tokens %1 cannot be used. Name files that you can read, each with a key of its algorithm.</source>
        <translation>No se puede usar la clave de los tokens firmados %1. Indique archivos que pueda leer, cada uno con una clave de su algoritmo.</translation></message>
    <message>
        <source>The admin key %1 cannot be used. Name a file that nobody else can read, with 256 bits as hexadecimal or base64url.</source>
        <translation>No se puede usar la clave de administración %1. Indique un archivo que nadie más pueda leer, con 256 bits en hexadecimal o base64url.</translation></message>
</context>
</TS>
