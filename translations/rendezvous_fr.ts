<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Device</name>
    <message>
        <source>Never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for its next viewer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost since %1</source>
        <comment>time of day or date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) wait in this room, but its device has not come yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No device has come to this room yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and is ready for the next one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The device is here and ready for its first viewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and has not opened its next waiting link yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The device was here and is gone. It comes back by itself once its power and its network are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>viewers with a session, viewers that wait</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) with a session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>viewers with a session, viewers that wait</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>viewers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>a room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed by name</source>
        <comment>a room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>a room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may join this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room is on the list of allowed rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room may be joined because no list of allowed rooms is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name has a character that is not allowed in names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name must not begin or end with a blank.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventField</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate-limited requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a message, noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted</source>
        <comment>the viewer&apos;s join was accepted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>the viewer&apos;s join was not accepted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>a message, noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a message, noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>an ICE candidate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <comment>a message, noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>a message, noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <comment>has gone away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>message, its size, its details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message, its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>message, its details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms, %2: %3</source>
        <comment>time, party, message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms, %2 to %3: %4</source>
        <comment>time, sender, receiver, message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds since the first message, heads a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s pause</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min pause</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined from a newer connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not join in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no device came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places are kept for devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room no longer allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another device has this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device does not have the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewers are paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected by the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token wrong room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token wrong stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token bound to another client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many connections from one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many malformed messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many unused handshakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer does not read what it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peer stopped polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binary message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a broken polling body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a frame that is not masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a frame before the upgrade was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a malformed upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a malformed field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a transport that was not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another revision of Socket.IO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a poll takes GET and POST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no upgrade on a WebSocket path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no WebSocket at this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an HTTP request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request line is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the origin is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Host is neither a name nor an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last places are for devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transport id is unknown, used or too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upgrade came to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port, bindAddress and secure change at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a folder that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is not well-formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is not of the expected form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is of a kind that is not passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device would misread the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this address may not administer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests through a proxy may not administer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Host header is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Host header is repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Host header names another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request method is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request came from another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Origin header names another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Referer header names another site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Connected (not reported)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, reason of the end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, encrypted (TLS)</source>
        <comment>WebSocket or Polling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <comment>WebSocket or Polling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>candidate types of the viewer and of the device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host</source>
        <comment>candidates that are plain addresses</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden (mDNS)</source>
        <comment>host candidates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n srflx</source>
        <comment>candidates seen by a STUN server</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prflx</source>
        <comment>candidates seen by the peer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay</source>
        <comment>candidates on a TURN server</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over TCP</source>
        <comment>candidates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with IPv6</source>
        <comment>candidates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>candidates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer: %1
Device: %2</source>
        <comment>candidates of both sides</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionReading</name>
    <message>
        <source>The viewer has answered. Neither side has named an address where it can be reached yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The viewer has answered, but has not yet named an address where it can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The viewer has answered. The device has not yet named an address where it can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The viewer has stayed long enough to suppose that it sees the stream. Its page does not report on the connection, so the server cannot know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The viewer is connected to the device; its page has said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The viewer is connected to the device; its page has said so. Path: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The viewer named no address at all: its browser or network may forbid WebRTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device named no address at all: check its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither side had a relayed path. A TURN server helps where firewalls forbid direct ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relayed path was there, but it did not work either: test the TURN server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer and device tried to reach each other and could not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over. The viewer was connected to the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over. Viewer and device did not reach each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ended before the viewer had answered an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device was there for the viewer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device does not have the stream that the viewer asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The viewer waits in the room until a device is ready for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has been told of the viewer; it has not made its offer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has made its offer; the viewer has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides have named addresses and are trying to reach each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has lost its connection to the server; what it already sends may go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::AboutBox</name>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signaling server through which cameras and browsers meet (WebRTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1
Built with Qt %2, running with Qt %3
%4</source>
        <extracomment>%1: version of the program, %2: Qt it was built with, %3: Qt it runs with, %4: operating system</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built from these free parts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt 6 (Core, Network, GUI, Widgets, SVG, WebSockets), The Qt Company and others: LGPL-3.0 or GPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt Charts and Qt HTTP Server, The Qt Company: GPL-3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libqrencode, Kentaro Fukuchi: LGPL-2.1-or-later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSL, where TLS is used, The OpenSSL Project: Apache-2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR Code is a registered trademark of DENSO WAVE INCORPORATED.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::AccessPage</name>
    <message>
        <source>A room&apos;s name may not be that long, nor contain such characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device and its viewers meet in a room, which the device names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers need a &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room of the first device:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only this room may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tokens, whoever knows the name of a room can watch. You issue tokens on the Tokens page; each admits one viewer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertWording</name>
    <message>
        <source>The server could not start. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the server does not work. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of the settings has no effect yet. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired: browsers refuse to open the page. Install a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expires today. Browsers will refuse the page then. Install a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expires in %n day(s). Browsers will refuse the page then. Install a new one in time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The admin port is open to other computers without a key: whoever reaches it could rule this server. Set an admin key, or allow 127.0.0.1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on the internet who guesses a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on this network who knows a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is public, but its pages are not encrypted: links with tokens can be read on the way, and browsers do not give such pages a camera or microphone. Turn TLS on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every device that finds this server can open a room of its own on it. List the rooms that may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer as it should: connections that depend on it will fail. Test it, correct it, or take it off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices cannot use %1: they know “stun:” and “turn:” with a port only. Write it so, or list a second server for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of a STUN or TURN server. Browsers refuse the whole list because of it, so nobody can connect. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n more connection(s) are allowed. Newcomers will be turned away then. Raise the limit if the machine can take more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New viewers are paused: whoever comes now is turned away. Sessions that run go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let viewers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test or edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn tokens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an admin key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>how grave an alert is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>how grave an alert is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how grave an alert is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::AllowedRoomsDialog</name>
    <message>
        <source>Allowed rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rooms on the list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of a room to allow:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the list is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is stopped. Its list can be changed while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty and not in force: every room is admitted. The first room that is added turns it on, and from then on only listed rooms are admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is in force and empty: no room is admitted until one is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is in force: only these rooms are admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is blocked: who waits in it is turned away and nobody can join it until it is added again. Sessions that run go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not changed for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::BulkIssueDialog</name>
    <message>
        <source>Save tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens could not be saved. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not all tokens were issued. The file holds %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) issued and saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Issue many tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Num&amp;ber of tokens:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the note, # becomes the number of the token. The tokens are written to a file that only you can read, and are shown nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue and save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::Card</name>
    <message>
        <source>%1, %2</source>
        <comment>value, detail</comment>
        <extracomment>What a screen reader says of a card: its value and its detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::ChangesDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it differs from what is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be taken over and saved in %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be saved in %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the environment or the command line sets stands before the file. Such a change is saved, but waits until that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::ChangesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a setting&apos;s name and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits: %1 stands before the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::ChartAxes</name>
    <message numerus="yes">
        <source>−%n min</source>
        <extracomment>Label of a time axis: so long before now</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n h</source>
        <extracomment>Label of a time axis: so long before now</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>end of a time axis</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::Condition</name>
    <message>
        <source>Stopped</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New viewers paused</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::CoturnDialog</name>
    <message>
        <source>Configuration of coturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these lines in turnserver.conf coturn accepts what this entry hands out. “Copy” takes the secret along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for turnserver.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::DeviceDetails</name>
    <message>
        <source>Select a device to see its facts and what happened in its room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened in this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened in this room since the window was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respawns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission</source>
        <comment>whether a room may be joined</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::DeviceModel</name>
    <message>
        <source>New waiting links that the device opened beside running sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respawns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission</source>
        <comment>whether a room may be joined</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::DevicesPage</name>
    <message>
        <source>Search devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search room, address, user agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <comment>devices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>devices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>devices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No devices to show. A device appears here when it joins its room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy viewer link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show s&amp;essions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect device…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Block room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <comment>a room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allow room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>a room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed &amp;rooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show device &amp;identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer link copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device in %1 was disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device in %1 was not disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect the device in %1?</source>
        <comment>room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) lose the connection. The device comes back by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <comment>room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not blocked.</source>
        <comment>room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits in this room is turned away and nobody can join it. Sessions that run go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <comment>room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not allowed.</source>
        <comment>room</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::DonePage</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page on a phone or a computer to watch. It asks for what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::FirstStartPage</name>
    <message>
        <source>This value cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::FirstStartWizard</name>
    <message>
        <source>The settings are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::Formats</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Day and time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>So many in a second</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerDialog</name>
    <message>
        <source>User &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;name (optional):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;URLs, one a line:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a STUN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the STUN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a TURN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the TURN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fixed user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time-limited credentials from a shared secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared &amp;secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as the role needs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerModel</name>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>who uses this ICE server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerPanel</name>
    <message>
        <source>TURN servers, in the order in which they are handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN servers, in the order in which they are handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TURN server. Viewers whose network lets no direct connection through will not get a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No STUN server is listed: clients use the built-in responder below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server with the credentials that a viewer would get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a TURN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a STUN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the TURN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the STUN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the TURN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the STUN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the TURN server up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the STUN server up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the TURN server down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the STUN server down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the TURN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the STUN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coturn…</source>
        <comment>the name of a TURN server program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write into the configuration of coturn for this entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServersPage</name>
    <message>
        <source>Testing the TURN servers first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set by %2. What you change here is saved, but waits until that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n TURN server(s) that failed the test?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1

A device that a TURN server refuses asks again at once, up to 22,000 times a second. That loads the device, the network and the TURN server. Correct the entry or turn it off instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out &amp;anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied. Who joins from now on gets the new list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN and TURN servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the lists and gives them to everybody who joins from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceTestModel</name>
    <message>
        <source>%1 over %2, %3</source>
        <comment>STUN binding over UDP, IPv4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen as</source>
        <comment>our address as the STUN server saw it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relayed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceTestWords</name>
    <message>
        <source>UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TURN allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a STUN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relayed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such network here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server refused a credential that is still valid for %n second(s) by our clock (401). Either the shared secret differs, or the clocks differ by more than its life.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept the user name and password or the shared secret (401). Compare them with the server&apos;s own configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends its clients to another server (300). Enter that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found the request malformed (400).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server forbids this client to use it (403). Look at its lists of allowed addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know something that was asked of it (420). It may be too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another allocation for this connection (437). Test again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found its own nonce too old (438). Its clock or a load balancer is at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot relay this address family (440).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are not those that the allocation was made with (441).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not relay over this transport (442).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota of this user is reached (486). Raise user-quota or total-quota at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed by itself (500). Test again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no capacity left (508). Its range of relay ports is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with the error code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can use this URL. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name has no IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name has no IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back within 3 seconds. Check host and port, and whether a firewall stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused or broken. Nothing may be listening on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered that does not speak STUN. The port may belong to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is signed with another password. Compare the shared secret on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said yes but named no relayed address. Set its external address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no IPv6 address to ask from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no IPv4 address to ask from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceWords</name>
    <message>
        <source>Enter a URL of the form %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can use a URL with “//”, and browsers refuse the whole list for it. Write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a URL of the form %1, so nobody can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices do not support %1, only browsers can use this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is missing. Devices need one, only browsers can use this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a STUN server. It belongs into the list of STUN servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a TURN server. It belongs into the list of TURN servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices use only the first TURN server: this one is for browsers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices use only the first STUN server: this one is for browsers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices use only the first URL of this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a user name with password nor a shared secret. TURN servers refuse that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are a shared secret and a password. The secret counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices and browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who uses an ICE server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shared secret, valid for %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credentials of a TURN server</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::IssueDialog</name>
    <message>
        <source>This cannot be a token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Short texts can be guessed. Take at least %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The token was not issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is the token. Copy it now: you will not see it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy t&amp;oken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::LadderPanel</name>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder diagram of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::LadderStepModel</name>
    <message>
        <source>From</source>
        <comment>the sender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>the receiver</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::Leaving</name>
    <message>
        <source>Keep the server running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its window the server goes on in the system tray. Devices and viewers notice nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do this always when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes to the configuration that were not applied. They will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and stop the server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::LifetimeField</name>
    <message>
        <source>Without limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>another length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of minutes, hours or days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::LineChart</name>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <extracomment>The newest value of a line in a chart: &quot;received 12/s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Joins the newest values of a chart&apos;s lines</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::LinkEditor</name>
    <message>
        <source>None are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit on the STUN/TURN page…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::LinkPanel</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save QR code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogEntry</name>
    <message>
        <source>%1: %2</source>
        <comment>field</comment>
        <extracomment>One fact of a log line: its name and its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Joins the facts of a log line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>log category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers and sessions</source>
        <comment>log category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>log category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <comment>log category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals and limits</source>
        <comment>log category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>log category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log category</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <comment>how grave a log line is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session or connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogPage</name>
    <message>
        <source>All levels</source>
        <extracomment>Shows log lines of every level</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and above</source>
        <extracomment>Filter of the log: lines of this level and graver ones</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <extracomment>Check button: the log runs along with its newest line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty this view; the log of the program is not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show. Events appear here as they happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;new</source>
        <extracomment>Button that jumps to lines which came in while the log was held still</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be written to this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::NavigationList</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN/TURN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, count</comment>
        <extracomment>What a screen reader says of a page in the list: its name and how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::NumberEditor</name>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::OutcomeChart</name>
    <message>
        <source>How sessions ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>outcome, count</comment>
        <extracomment>How often sessions ended in this way: &quot;watched 12&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Joins the counts of a chart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None ended yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::QrFile</name>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long for a QR code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::ReachPage</name>
    <message>
        <source>Where the server can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices, viewers and web pages all use one port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public &amp;name or address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example rendezvous.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands in the links that you give to viewers. Leave it empty to use the address of this computer in its own network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::ResponderPanel</name>
    <message>
        <source>On or off, port and address take effect at the next start of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on %1, UDP and TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Built-in STUN responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in STUN responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public &amp;host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one each client used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name or address under which clients are told to reach this responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::RevokeBox</name>
    <message>
        <source>Revoke tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the token %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can come in with it any more. This cannot be taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;end the sessions it admitted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerActions</name>
    <message>
        <source>&amp;Start</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause new viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy viewer link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off. Devices come back by themselves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerHead</name>
    <message>
        <source>Stop the server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for viewers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the viewers&apos; link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the viewers&apos; page in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>server state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>server state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>server state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>server state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>server state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <extracomment>%1: address and port, %2: a time of day with its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerRestart</name>
    <message>
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves, but %n viewer(s) will be cut off.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the server now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionDetails</name>
    <message>
        <source>Select a session to see how it went, message by message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>viewer, room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer&apos;s browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer&apos;s candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device&apos;s candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionModel</name>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long a session has lasted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionsPage</name>
    <message>
        <source>Search sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search viewer, address, room, stream, token, id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <comment>sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions to show. Ended ones stay here for a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect viewer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show d&amp;evice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1 from %2?</source>
        <comment>viewer, room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The viewer loses the stream. It may come back, unless its token is used up or revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session id copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The viewer was not disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingField</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands before the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⟳ Takes effect at the next start of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change takes effect at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” back to its default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingTexts</name>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port for devices, viewers and pages, TCP. 0 takes any free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypts signaling and the admin port. Needs a certificate and its private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with the certificate and its chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with the private key of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only needed if the private key is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this computer on which the server listens. Empty: every address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name or address, without a port, under which others reach this server. It stands in viewer links. Empty: the one each client used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses or networks of reverse proxies, one a line. What they say of a client&apos;s address is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web sites whose pages may connect, one a line, such as https://example.com:443. Empty: any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the player pages on the server&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with pages of your own. They stand before the built-in ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only rooms that may be used, one a line. Empty: any room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which names of rooms, streams and viewers are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many viewers may wait for a device in one room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a viewer waits for a device before it is told that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers need a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only viewers with a token that you have issued may join a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices need a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices, too, may only join with a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a token stays valid after it was first used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life while unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a token may lie unused until it expires. 0: for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking disconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking a token ends the sessions that joined with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry disconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that expires ends the sessions that joined with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the port for admin commands and the admin page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin port number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port for admin commands and the admin page, TCP. 0 takes any free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses that may use the admin port, one a line. Addresses of other computers need encryption and an admin key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the admin key: 256 bits as hexadecimal or base64url digits, readable by nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before links act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A followed link to an admin command that changes something asks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin host names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further host names under which the admin page may be opened, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STUN servers that clients are given, in this order. Empty: the built-in responder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TURN servers that clients are given, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in STUN responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers STUN requests, so that no other STUN server is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP and TCP. 0 takes any free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this computer on which it listens. Empty: every address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many a network (/24, /56) gets answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there may be at once. 0: as many as the system allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the connections that only devices may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare file descriptors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many are kept free. Below that no new connection is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many one address (IPv6: one /64 network) may have at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connections of an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many one address may open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished handshakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of one address may wait for their upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it may take to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of an HTTP head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of an HTTP head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a kept-alive connection may be silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a connected client may take to join a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest signaling message that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth of a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How deeply the JSON of a message may be nested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many values and keys the JSON of a message may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in the long run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many a connection may send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many a connection may send in one burst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a slow client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much may wait to be sent before the connection is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many a connection is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tokens of a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tokens of an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many in a minute every answer to it is delayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay after wrong tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long such an answer is delayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least important records that are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the records look on standard error or in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where tokens and what else must survive a restart are kept. Empty: the platform&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters, digits and _ . : @ -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <comment>a group of settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN and TURN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n change(s) not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be saved as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a configuration of the original server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words in its name, its key or its explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over the default.json of the original server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingsWording</name>
    <message>
        <source>This can only be on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the words in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one text a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not entries of STUN or TURN servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be used (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least one IP address, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin port must be another one than the server&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The responder&apos;s port must be another one than the server&apos;s port and the admin port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, or nothing for every address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a host name or an address without a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter addresses or networks such as 10.0.0.0/8, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter origins such as https://example.com:443, one a line, without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter host names without a port, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room&apos;s name has characters that the rule for names forbids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that the server can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is off, so the certificate and the private key are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages are off, so this folder is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is below the messages in the long run, which therefore cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is below the size of a message: the largest messages close the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in this file is shorter than 256 bits, or others can read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every client can use every entry. The page of the STUN and TURN servers says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will not do what it says (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <comment>where a value comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <comment>where a value comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::ShareDialog</name>
    <message>
        <source>This link works on this computer only. For others, set the public host name in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link works in the local network only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the viewer page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share room “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share stream “%1” of room “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks viewers for a token, and this link carries none. Issue one on the Tokens page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCards</name>
    <message>
        <source>Devices online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being set up</source>
        <comment>sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success, last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>viewers without a device yet</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers need one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responder is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCharts</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <comment>messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices and viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor, of one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 &amp;minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatusBar</name>
    <message>
        <source>State of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signaling: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>sentence, reason</comment>
        <extracomment>What happened, and why</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::StunPage</name>
    <message>
        <source>Through routers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STUN tells devices and viewers under which address others see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the built-in &amp;STUN responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a firewall stands before this computer, open this port for UDP and TCP. Other STUN and TURN servers can be added on the STUN/TURN page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::SwitchEditor</name>
    <message>
        <source>On</source>
        <comment>a setting that can be on or off</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::TableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::TextEditor</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::Timeline</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenForm</name>
    <message>
        <source>Name a room or choose every room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a room: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a stream: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices are not asked for tokens at present. The settings can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room is not on the list of allowed rooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <comment>the kind of client that a token is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strea&amp;m:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unused for:</source>
        <comment>how long a token may lie unused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Valid from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us&amp;es:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer</source>
        <comment>token for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device</source>
        <comment>token for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever&amp;y room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it may lie unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from which it is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several viewers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens for viewers are off. Switch them on first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenModel</name>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: the kind of client that a token is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>column: the client that a token is bound to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>time that is left to a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its holder may come back until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be used before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenWording</name>
    <message>
        <source>Viewer</source>
        <comment>kind of token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <comment>kind of token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>state of a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <comment>uses of a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>uses of a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a character that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins or ends with a blank.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokensPage</name>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be revoked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens could not be switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are still off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting was saved, but the command line or the environment overrules it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch tokens on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on a viewer needs a token. Pages that come without one are refused; sessions that run go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are off: everyone who knows a room and a stream can watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch tokens o&amp;n…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tokens, notes, addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show tokens that admit to this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show tokens in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show tokens of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewers and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue &amp;many…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::TrayIcon</name>
    <message>
        <source>The server keeps running. Choose Quit here to end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>devices, viewers</comment>
        <extracomment>How many devices, how many viewers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program, state</comment>
        <extracomment>Name of the program, state of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rdv::ui::Wording</name>
    <message>
        <source>That name or id cannot be used. Check it for characters that are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token with this text exists already. Choose another text, or let the server choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there. The list has changed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are turned off. Turn them on in the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be saved. Check that the disk has room and that you can write the state folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is stopped. Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <comment>log level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>log level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>part of the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>part of the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>part of the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>part of the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such stream</source>
        <comment>session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the configuration does not do what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device joined and waits for viewers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device came back; its dead connection was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer was queued for the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer met a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit struck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token was used and is bound to its viewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room was allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room was blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin request was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STUN responder had a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no file named)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 (%2) is in use by another program. Stop that program, or choose another port in the settings (%3).</source>
        <extracomment>%1: port number, %2: address and port, %3: key of the setting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 (%2) is in use by %3. Stop that program, or choose another port in the settings (%4).</source>
        <extracomment>%1: port number, %2: address and port, %3: name of a program, %4: key of the setting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, detail</comment>
        <extracomment>A sentence, and in parentheses what the system said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. In the settings, let the server listen on an address that is, or leave the field empty for all addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let you open %1. Choose a port from 1024 up in the settings (%2), or let an administrator allow the program low ports.</source>
        <extracomment>%1: address and port, %2: key of the setting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate %1 cannot be used, so TLS stays off. Choose a PEM file that you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key %1 cannot be used, so TLS stays off. Choose a PEM file that you can read, and check the password that opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is not available, because no TLS library was found. Install OpenSSL 3, or turn TLS off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers are allowed to administer this server, and that needs TLS. Turn TLS on, or allow 127.0.0.1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers are allowed to administer this server, and that needs an admin key. Set the file with the key, or allow 127.0.0.1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 cannot be used. Correct it in the settings.</source>
        <extracomment>%1: key of the setting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be served as web pages. Choose a folder that you can read, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration was not saved to %1. You must be able to write the file and its folder, and what is in it must be valid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
