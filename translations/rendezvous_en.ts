<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Device</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) wait in this room, but its device has not come yet.</source>
        <translation>
            <numerusform>%n viewer waits in this room, but its device has not come yet.</numerusform>
            <numerusform>%n viewers wait in this room, but its device has not come yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and is ready for the next one.</source>
        <translation>
            <numerusform>The device serves %n viewer and is ready for the next one.</numerusform>
            <numerusform>The device serves %n viewers and is ready for the next one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and has not opened its next waiting link yet.</source>
        <translation>
            <numerusform>The device serves %n viewer and has not opened its next waiting link yet.</numerusform>
            <numerusform>The device serves %n viewers and has not opened its next waiting link yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) with a session</source>
        <translation>
            <numerusform>%n viewer with a session</numerusform>
            <numerusform>%n viewers with a session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>viewers</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message numerus="yes">
        <source>%n message(s) left out</source>
        <translation>
            <numerusform>%n message left out</numerusform>
            <numerusform>%n messages left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
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
            <numerusform>%n of them hidden (mDNS)</numerusform>
            <numerusform>%n of them hidden (mDNS)</numerusform>
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
            <numerusform>%n over TCP</numerusform>
            <numerusform>%n over TCP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with IPv6</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>%n with IPv6</numerusform>
            <numerusform>%n with IPv6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertWording</name>
    <message numerus="yes">
        <source>The certificate of %1 expires in %n day(s). Browsers will refuse the page then. Install a new one in time.</source>
        <translation>
            <numerusform>The certificate of %1 expires in %n day. Browsers will refuse the page then. Install a new one in time.</numerusform>
            <numerusform>The certificate of %1 expires in %n days. Browsers will refuse the page then. Install a new one in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n more connection(s) are allowed. Newcomers will be turned away then. Raise the limit if the machine can take more.</source>
        <translation>
            <numerusform>Only %n more connection is allowed. Newcomers will be turned away then. Raise the limit if the machine can take more.</numerusform>
            <numerusform>Only %n more connections are allowed. Newcomers will be turned away then. Raise the limit if the machine can take more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::BulkIssueDialog</name>
    <message numerus="yes">
        <source>Not all tokens were issued. The file holds %n of them.</source>
        <translation>
            <numerusform>Not all tokens were issued. The file holds %n of them.</numerusform>
            <numerusform>Not all tokens were issued. The file holds %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) issued and saved.</source>
        <translation>
            <numerusform>%n token issued and saved.</numerusform>
            <numerusform>%n tokens issued and saved.</numerusform>
        </translation>
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
</context>
<context>
    <name>rdv::ui::DevicesPage</name>
    <message numerus="yes">
        <source>%n viewer(s) lose the connection. The device comes back by itself.</source>
        <translation>
            <numerusform>%n viewer loses the connection. The device comes back by itself.</numerusform>
            <numerusform>%n viewers lose the connection. The device comes back by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::Formats</name>
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
</context>
<context>
    <name>rdv::ui::IceServersPage</name>
    <message numerus="yes">
        <source>Hand out %n TURN server(s) that failed the test?</source>
        <translation>
            <numerusform>Hand out %n TURN server that failed the test?</numerusform>
            <numerusform>Hand out %n TURN servers that failed the test?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceTestWords</name>
    <message numerus="yes">
        <source>The server refused a credential that is still valid for %n second(s) by our clock (401). Either the shared secret differs, or the clocks differ by more than its life.</source>
        <translation>
            <numerusform>The server refused a credential that is still valid for %n second by our clock (401). Either the shared secret differs, or the clocks differ by more than its life.</numerusform>
            <numerusform>The server refused a credential that is still valid for %n seconds by our clock (401). Either the shared secret differs, or the clocks differ by more than its life.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceWords</name>
    <message numerus="yes">
        <source>Shared secret, valid for %n minute(s)</source>
        <translation>
            <numerusform>Shared secret, valid for %n minute</numerusform>
            <numerusform>Shared secret, valid for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::IssueDialog</name>
    <message numerus="yes">
        <source>Short texts can be guessed. Take at least %n character(s).</source>
        <translation>
            <numerusform>Short texts can be guessed. Take at least %n character.</numerusform>
            <numerusform>Short texts can be guessed. Take at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::Leaving</name>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation>
            <numerusform>%n viewer will be cut off, and nobody can join until it is started again.</numerusform>
            <numerusform>%n viewers will be cut off, and nobody can join until it is started again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::LinkEditor</name>
    <message numerus="yes">
        <source>%n are listed</source>
        <translation>
            <numerusform>%n is listed</numerusform>
            <numerusform>%n are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogPage</name>
    <message numerus="yes">
        <source>%n &amp;new</source>
        <extracomment>Button that jumps to lines which came in while the log was held still</extracomment>
        <translation>
            <numerusform>%n &amp;new</numerusform>
            <numerusform>%n &amp;new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::RevokeBox</name>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>Revoke %n token?</numerusform>
            <numerusform>Revoke %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can come in with it any more. This cannot be taken back.</source>
        <translation>
            <numerusform>Nobody can come in with it any more. This cannot be taken back.</numerusform>
            <numerusform>Nobody can come in with them any more. This cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;end the sessions it admitted</source>
        <translation>
            <numerusform>Also &amp;end the sessions it admitted</numerusform>
            <numerusform>Also &amp;end the sessions they admitted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerActions</name>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation>
            <numerusform>%n viewer will be cut off, and nobody can join until it is started again.</numerusform>
            <numerusform>%n viewers will be cut off, and nobody can join until it is started again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off. Devices come back by themselves.</source>
        <translation>
            <numerusform>%n viewer will be cut off. Devices come back by themselves.</numerusform>
            <numerusform>%n viewers will be cut off. Devices come back by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerHead</name>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off.</source>
        <translation>
            <numerusform>%n viewer will be cut off.</numerusform>
            <numerusform>%n viewers will be cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerRestart</name>
    <message numerus="yes">
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves, but %n viewer(s) will be cut off.</source>
        <translation>
            <numerusform>Some of what was changed takes effect at the next start of the server. Devices come back by themselves, but %n viewer will be cut off.</numerusform>
            <numerusform>Some of what was changed takes effect at the next start of the server. Devices come back by themselves, but %n viewers will be cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n setting found</numerusform>
            <numerusform>%n settings found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n change(s) not saved</source>
        <translation>
            <numerusform>● %n change not saved</numerusform>
            <numerusform>● %n changes not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be saved as they are</source>
        <translation>
            <numerusform>%n value cannot be saved as it is</numerusform>
            <numerusform>%n values cannot be saved as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCards</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>viewers without a device yet</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n session(s)</source>
        <translation>
            <numerusform>of %n session</numerusform>
            <numerusform>of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokensPage</name>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%n token revoked.</numerusform>
            <numerusform>%n tokens revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be revoked.</source>
        <translation>
            <numerusform>%n token could not be revoked.</numerusform>
            <numerusform>%n tokens could not be revoked.</numerusform>
        </translation>
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
            <numerusform>%1 of %n token</numerusform>
            <numerusform>%1 of %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::TrayIcon</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s)</source>
        <translation>
            <numerusform>%n viewer</numerusform>
            <numerusform>%n viewers</numerusform>
        </translation>
    </message>
</context>
</TS>
