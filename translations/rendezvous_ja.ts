<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Rendezvous cannot start, because its configuration cannot be read. Correct the file and start again.</source>
        <translation>構成を読み取れないため、Rendezvous を起動できません。ファイルを修正して、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Never seen</source>
        <translation>未接続</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>セッション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for its next viewer</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Lost since %1</source>
        <comment>time of day or date and time</comment>
        <translation>%1 から接続断</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) wait in this room, but its device has not come yet.</source>
        <translation>
            <numerusform>このルームで視聴者が %n 人待っていますが、デバイスはまだ来ていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No device has come to this room yet.</source>
        <translation>このルームにはまだデバイスが来ていません。</translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and is ready for the next one.</source>
        <translation>
            <numerusform>デバイスは %n 人の視聴者に配信中で、次の視聴者も受け入れられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The device is here and ready for its first viewer.</source>
        <translation>デバイスは接続済みで、最初の視聴者を受け入れられます。</translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and has not opened its next waiting link yet.</source>
        <translation>
            <numerusform>デバイスは %n 人の視聴者に配信中で、次の待機リンクをまだ開いていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The device was here and is gone. It comes back by itself once its power and its network are back.</source>
        <translation>デバイスは接続していましたが、いなくなりました。電源とネットワークが戻れば自動的に復帰します。</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>viewers with a session, viewers that wait</comment>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) with a session</source>
        <translation>
            <numerusform>セッション中の視聴者 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>viewers with a session, viewers that wait</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>viewers</comment>
        <translation>
            <numerusform>待機中 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>a room</comment>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Allowed by name</source>
        <comment>a room</comment>
        <translation>名前で許可</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>a room</comment>
        <translation>許可</translation>
    </message>
    <message>
        <source>Nobody may join this room.</source>
        <translation>このルームには誰も参加できません。</translation>
    </message>
    <message>
        <source>This room is on the list of allowed rooms.</source>
        <translation>このルームは許可リストに載っています。</translation>
    </message>
    <message>
        <source>This room may be joined because no list of allowed rooms is in force.</source>
        <translation>許可リストが無効なため、このルームには参加できます。</translation>
    </message>
    <message>
        <source>Type the name of a room.</source>
        <translation>ルーム名を入力してください。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>この名前は長すぎます。</translation>
    </message>
    <message>
        <source>This name has a character that is not allowed in names.</source>
        <translation>この名前には使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>A name must not begin or end with a blank.</source>
        <translation>名前の先頭と末尾に空白は使えません。</translation>
    </message>
</context>
<context>
    <name>EventField</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>最後のアドレス</translation>
    </message>
    <message>
        <source>Malformed requests</source>
        <translation>不正な形式の要求</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>待ち順</translation>
    </message>
    <message>
        <source>Rate-limited requests</source>
        <translation>レート制限された要求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用回数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Server part</source>
        <translation>サーバー機能</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>抑制数</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Viewer</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a message, noun</comment>
        <translation>参加</translation>
    </message>
    <message>
        <source>Waiting for a device</source>
        <translation>デバイス待ち</translation>
    </message>
    <message>
        <source>Admitted</source>
        <comment>the viewer's join was accepted</comment>
        <translation>参加許可</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>the viewer's join was not accepted</comment>
        <translation>参加拒否</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN サーバー</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>TURN サーバー</translation>
    </message>
    <message>
        <source>Viewer announced</source>
        <translation>視聴者の到着通知</translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>a message, noun</comment>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a message, noun</comment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>an ICE candidate</comment>
        <translation>候補</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>a message, noun</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>a message, noun</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Connection report</source>
        <translation>接続レポート</translation>
    </message>
    <message>
        <source>Viewer removed</source>
        <translation>視聴者の除外</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>デバイスの接続断</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>has gone away</comment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>転送なし</translation>
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
        <translation>%1 ms、%2: %3</translation>
    </message>
    <message>
        <source>%1 ms, %2 to %3: %4</source>
        <comment>time, sender, receiver, message</comment>
        <translation>%1 ms、%2 → %3: %4</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds since the first message, heads a column</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 s pause</source>
        <comment>seconds</comment>
        <translation>%1 秒の間隔</translation>
    </message>
    <message>
        <source>%1 min pause</source>
        <comment>minutes</comment>
        <translation>%1 分の間隔</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left out</source>
        <translation>
            <numerusform>メッセージ %n 件を省略</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>joined again</source>
        <translation>再参加</translation>
    </message>
    <message>
        <source>joined from a newer connection</source>
        <translation>新しい接続から参加</translation>
    </message>
    <message>
        <source>silent for too long</source>
        <translation>長時間応答なし</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>接続が閉じられた</translation>
    </message>
    <message>
        <source>did not join in time</source>
        <translation>時間内に参加しなかった</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>応答しなかった</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>デバイスなし</translation>
    </message>
    <message>
        <source>no device came</source>
        <translation>デバイスが来なかった</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>待ち行列が満杯</translation>
    </message>
    <message>
        <source>places are kept for devices</source>
        <translation>残りの枠はデバイス用</translation>
    </message>
    <message>
        <source>room not allowed</source>
        <translation>ルームは許可されていない</translation>
    </message>
    <message>
        <source>room no longer allowed</source>
        <translation>ルームの許可が取り消された</translation>
    </message>
    <message>
        <source>another device has this room</source>
        <translation>別のデバイスがこのルームを使用中</translation>
    </message>
    <message>
        <source>the device does not have the stream</source>
        <translation>デバイスに該当するストリームがない</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>サーバーが満杯</translation>
    </message>
    <message>
        <source>viewers are paused</source>
        <translation>視聴者の受け入れを一時停止中</translation>
    </message>
    <message>
        <source>disconnected by the operator</source>
        <translation>オペレーターによる切断</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>トークンの期限切れ</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>トークンの失効</translation>
    </message>
    <message>
        <source>token missing</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>token malformed</source>
        <translation>トークンの形式が不正</translation>
    </message>
    <message>
        <source>token unknown</source>
        <translation>不明なトークン</translation>
    </message>
    <message>
        <source>token wrong kind</source>
        <translation>トークンの種類が違う</translation>
    </message>
    <message>
        <source>token wrong room</source>
        <translation>トークンのルームが違う</translation>
    </message>
    <message>
        <source>token wrong stream</source>
        <translation>トークンのストリームが違う</translation>
    </message>
    <message>
        <source>token not valid yet</source>
        <translation>トークンがまだ有効でない</translation>
    </message>
    <message>
        <source>token bound to another client</source>
        <translation>トークンは別のクライアントに割り当て済み</translation>
    </message>
    <message>
        <source>too many connections from one address</source>
        <translation>同一アドレスからの接続が多すぎる</translation>
    </message>
    <message>
        <source>too many malformed messages</source>
        <translation>不正な形式のメッセージが多すぎる</translation>
    </message>
    <message>
        <source>too many messages</source>
        <translation>メッセージが多すぎる</translation>
    </message>
    <message>
        <source>too many unused handshakes</source>
        <translation>未使用のハンドシェイクが多すぎる</translation>
    </message>
    <message>
        <source>the message is too large</source>
        <translation>メッセージが大きすぎる</translation>
    </message>
    <message>
        <source>the peer does not read what it is sent</source>
        <translation>相手が送信データを読み取らない</translation>
    </message>
    <message>
        <source>the peer stopped polling</source>
        <translation>相手がポーリングを停止した</translation>
    </message>
    <message>
        <source>the page was left</source>
        <translation>ページが閉じられた</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>接続が終了した</translation>
    </message>
    <message>
        <source>the connection was ended</source>
        <translation>接続が終了させられた</translation>
    </message>
    <message>
        <source>a binary message</source>
        <translation>バイナリメッセージ</translation>
    </message>
    <message>
        <source>a broken polling body</source>
        <translation>壊れたポーリング本文</translation>
    </message>
    <message>
        <source>a frame that is not masked</source>
        <translation>マスクされていないフレーム</translation>
    </message>
    <message>
        <source>a frame before the upgrade was answered</source>
        <translation>アップグレード応答前のフレーム</translation>
    </message>
    <message>
        <source>a malformed upgrade</source>
        <translation>不正な形式のアップグレード</translation>
    </message>
    <message>
        <source>a malformed field</source>
        <translation>不正な形式のフィールド</translation>
    </message>
    <message>
        <source>a transport that was not offered</source>
        <translation>提示されていないトランスポート</translation>
    </message>
    <message>
        <source>another revision of Socket.IO</source>
        <translation>Socket.IO のリビジョンが異なる</translation>
    </message>
    <message>
        <source>a poll takes GET and POST</source>
        <translation>ポーリングには GET と POST を使用</translation>
    </message>
    <message>
        <source>no upgrade on a WebSocket path</source>
        <translation>WebSocket のパスでアップグレードがない</translation>
    </message>
    <message>
        <source>there is no WebSocket at this path</source>
        <translation>このパスに WebSocket はない</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>該当するページがない</translation>
    </message>
    <message>
        <source>no such transport</source>
        <translation>該当するトランスポートがない</translation>
    </message>
    <message>
        <source>no request came</source>
        <translation>要求が来なかった</translation>
    </message>
    <message>
        <source>not an HTTP request</source>
        <translation>HTTP 要求ではない</translation>
    </message>
    <message>
        <source>the request line is malformed</source>
        <translation>要求行の形式が不正</translation>
    </message>
    <message>
        <source>the head is too large</source>
        <translation>ヘッダーが大きすぎる</translation>
    </message>
    <message>
        <source>the body is too large</source>
        <translation>本文が大きすぎる</translation>
    </message>
    <message>
        <source>the page cannot be read</source>
        <translation>ページを読み取れない</translation>
    </message>
    <message>
        <source>the request is too slow</source>
        <translation>要求が遅すぎる</translation>
    </message>
    <message>
        <source>too many fields</source>
        <translation>フィールドが多すぎる</translation>
    </message>
    <message>
        <source>the origin is not allowed</source>
        <translation>オリジンが許可されていない</translation>
    </message>
    <message>
        <source>the Host is neither a name nor an address</source>
        <translation>Host が名前でもアドレスでもない</translation>
    </message>
    <message>
        <source>the last places are for devices</source>
        <translation>最後の枠はデバイス用</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>TLS ハンドシェイクに失敗</translation>
    </message>
    <message>
        <source>the transport id is unknown, used or too old</source>
        <translation>トランスポート ID が不明、使用済み、または古すぎる</translation>
    </message>
    <message>
        <source>the upgrade came to nothing</source>
        <translation>アップグレードが成立しなかった</translation>
    </message>
    <message>
        <source>port, bindAddress and secure change at the next start</source>
        <translation>port、bindAddress、secure は次回起動時に変更される</translation>
    </message>
    <message>
        <source>not a folder that can be read</source>
        <translation>読み取れるフォルダーではない</translation>
    </message>
    <message>
        <source>not an IP address</source>
        <translation>IP アドレスではない</translation>
    </message>
    <message>
        <source>the message is not well-formed</source>
        <translation>メッセージが整形式ではない</translation>
    </message>
    <message>
        <source>the message is nested too deeply</source>
        <translation>メッセージの入れ子が深すぎる</translation>
    </message>
    <message>
        <source>the message is not UTF-8 text</source>
        <translation>メッセージが UTF-8 テキストではない</translation>
    </message>
    <message>
        <source>the message is not of the expected form</source>
        <translation>メッセージが想定した形式ではない</translation>
    </message>
    <message>
        <source>the message is of a kind that is not passed on</source>
        <translation>転送対象外の種類のメッセージ</translation>
    </message>
    <message>
        <source>the device would misread the message</source>
        <translation>デバイスがメッセージを誤って解釈するおそれがある</translation>
    </message>
    <message>
        <source>signaling</source>
        <translation>シグナリング</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>STUN</source>
        <translation>STUN</translation>
    </message>
    <message>
        <source>this address may not administer</source>
        <translation>このアドレスからの管理は許可されていない</translation>
    </message>
    <message>
        <source>requests through a proxy may not administer</source>
        <translation>プロキシ経由の要求による管理は許可されていない</translation>
    </message>
    <message>
        <source>the Host header is missing</source>
        <translation>Host ヘッダーがない</translation>
    </message>
    <message>
        <source>the Host header is repeated</source>
        <translation>Host ヘッダーが重複している</translation>
    </message>
    <message>
        <source>the Host header names another server</source>
        <translation>Host ヘッダーが別のサーバーを指している</translation>
    </message>
    <message>
        <source>the request method is not allowed</source>
        <translation>要求メソッドが許可されていない</translation>
    </message>
    <message>
        <source>the request came from another site</source>
        <translation>要求が別のサイトから来た</translation>
    </message>
    <message>
        <source>the Origin header names another site</source>
        <translation>Origin ヘッダーが別のサイトを指している</translation>
    </message>
    <message>
        <source>the Referer header names another site</source>
        <translation>Referer ヘッダーが別のサイトを指している</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Connected (not reported)</source>
        <translation>接続済み (報告なし)</translation>
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
        <translation>ポーリング</translation>
    </message>
    <message>
        <source>%1, encrypted (TLS)</source>
        <comment>WebSocket or Polling</comment>
        <translation>%1、暗号化あり (TLS)</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <comment>WebSocket or Polling</comment>
        <translation>%1、暗号化なし</translation>
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
            <numerusform>host %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden (mDNS)</source>
        <comment>host candidates</comment>
        <translation>
            <numerusform>うち非公開 (mDNS) %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n srflx</source>
        <comment>candidates seen by a STUN server</comment>
        <translation>
            <numerusform>srflx %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prflx</source>
        <comment>candidates seen by the peer</comment>
        <translation>
            <numerusform>prflx %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay</source>
        <comment>candidates on a TURN server</comment>
        <translation>
            <numerusform>relay %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over TCP</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>TCP %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with IPv6</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>IPv6 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>candidates</comment>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Viewer: %1
Device: %2</source>
        <comment>candidates of both sides</comment>
        <translation>視聴者: %1
デバイス: %2</translation>
    </message>
</context>
<context>
    <name>SessionReading</name>
    <message>
        <source>The viewer has answered. Neither side has named an address where it can be reached yet.</source>
        <translation>視聴者は Answer を返しました。どちらの側も、到達可能なアドレスをまだ提示していません。</translation>
    </message>
    <message>
        <source>The viewer has answered, but has not yet named an address where it can be reached.</source>
        <translation>視聴者は Answer を返しましたが、到達可能なアドレスをまだ提示していません。</translation>
    </message>
    <message>
        <source>The viewer has answered. The device has not yet named an address where it can be reached.</source>
        <translation>視聴者は Answer を返しました。デバイスは到達可能なアドレスをまだ提示していません。</translation>
    </message>
    <message>
        <source>The viewer has stayed long enough to suppose that it sees the stream. Its page does not report on the connection, so the server cannot know.</source>
        <translation>視聴者の滞在時間から見て、ストリームは表示されていると考えられます。視聴ページが接続状態を報告しないため、サーバーでは確認できません。</translation>
    </message>
    <message>
        <source>The viewer is connected to the device; its page has said so.</source>
        <translation>視聴者はデバイスに接続しています (視聴ページからの報告)。</translation>
    </message>
    <message>
        <source>The viewer is connected to the device; its page has said so. Path: %1.</source>
        <translation>視聴者はデバイスに接続しています (視聴ページからの報告)。経路: %1。</translation>
    </message>
    <message>
        <source>The viewer named no address at all: its browser or network may forbid WebRTC.</source>
        <translation>視聴者はアドレスをまったく提示しませんでした。ブラウザーまたはネットワークが WebRTC を禁止している可能性があります。</translation>
    </message>
    <message>
        <source>The device named no address at all: check its network.</source>
        <translation>デバイスはアドレスをまったく提示しませんでした。デバイスのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Neither side had a relayed path. A TURN server helps where firewalls forbid direct ones.</source>
        <translation>どちらの側にもリレー経路がありませんでした。ファイアウォールが直接接続を禁止している場合は、TURN サーバーが役立ちます。</translation>
    </message>
    <message>
        <source>A relayed path was there, but it did not work either: test the TURN server.</source>
        <translation>リレー経路はありましたが、それも機能しませんでした。TURN サーバーをテストしてください。</translation>
    </message>
    <message>
        <source>Viewer and device tried to reach each other and could not.</source>
        <translation>視聴者とデバイスは互いに接続を試みましたが、できませんでした。</translation>
    </message>
    <message>
        <source>The session is over. The viewer was connected to the device.</source>
        <translation>セッションは終了しました。視聴者はデバイスに接続していました。</translation>
    </message>
    <message>
        <source>The session is over. Viewer and device did not reach each other.</source>
        <translation>セッションは終了しました。視聴者とデバイスは接続できませんでした。</translation>
    </message>
    <message>
        <source>The session ended before the viewer had answered an offer.</source>
        <translation>視聴者が Offer に Answer を返す前にセッションが終了しました。</translation>
    </message>
    <message>
        <source>No device was there for the viewer in time.</source>
        <translation>時間内に視聴者に対応できるデバイスがありませんでした。</translation>
    </message>
    <message>
        <source>The device does not have the stream that the viewer asked for.</source>
        <translation>視聴者が要求したストリームはデバイスにありません。</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>セッションは終了しました。</translation>
    </message>
    <message>
        <source>The viewer waits in the room until a device is ready for it.</source>
        <translation>視聴者はデバイスの準備ができるまでルームで待機しています。</translation>
    </message>
    <message>
        <source>The device has been told of the viewer; it has not made its offer yet.</source>
        <translation>デバイスに視聴者の到着を通知しました。デバイスはまだ Offer を送っていません。</translation>
    </message>
    <message>
        <source>The device has made its offer; the viewer has not answered yet.</source>
        <translation>デバイスは Offer を送りました。視聴者はまだ Answer を返していません。</translation>
    </message>
    <message>
        <source>Both sides have named addresses and are trying to reach each other.</source>
        <translation>双方がアドレスを提示し、互いに接続を試みています。</translation>
    </message>
    <message>
        <source>The device has lost its connection to the server; what it already sends may go on.</source>
        <translation>デバイスとサーバーの接続が切れました。すでに始まっている配信は続く場合があります。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AboutBox</name>
    <message>
        <source>About %1</source>
        <translation>%1 について</translation>
    </message>
    <message>
        <source>The signaling server through which cameras and browsers meet (WebRTC).</source>
        <translation>カメラとブラウザーを引き合わせるシグナリングサーバー (WebRTC)。</translation>
    </message>
    <message>
        <source>Version %1
Built with Qt %2, running with Qt %3
%4</source>
        <extracomment>%1: version of the program, %2: Qt it was built with, %3: Qt it runs with, %4: operating system</extracomment>
        <translation>バージョン %1
ビルド時の Qt %2、実行時の Qt %3
%4</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>%1 is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>%1 は自由ソフトウェアです。GNU General Public License バージョン 3 以降 (GPL-3.0-or-later) の条件の下で使用、共有、変更できます。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>It is built from these free parts:</source>
        <translation>次の自由ソフトウェアを使用しています:</translation>
    </message>
    <message>
        <source>Qt 6 (Core, Network, GUI, Widgets, SVG, WebSockets), The Qt Company and others: LGPL-3.0 or GPL</source>
        <translation>Qt 6 (Core、Network、GUI、Widgets、SVG、WebSockets)、The Qt Company ほか: LGPL-3.0 または GPL</translation>
    </message>
    <message>
        <source>Qt Charts and Qt HTTP Server, The Qt Company: GPL-3.0</source>
        <translation>Qt Charts および Qt HTTP Server、The Qt Company: GPL-3.0</translation>
    </message>
    <message>
        <source>libqrencode, Kentaro Fukuchi: LGPL-2.1-or-later</source>
        <translation>libqrencode、Kentaro Fukuchi: LGPL-2.1-or-later</translation>
    </message>
    <message>
        <source>OpenSSL, where TLS is used, The OpenSSL Project: Apache-2.0</source>
        <translation>OpenSSL (TLS 使用時)、The OpenSSL Project: Apache-2.0</translation>
    </message>
    <message>
        <source>QR Code is a registered trademark of DENSO WAVE INCORPORATED.</source>
        <translation>QR コードは株式会社デンソーウェーブの登録商標です。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AccessPage</name>
    <message>
        <source>A room's name may not be that long, nor contain such characters.</source>
        <translation>ルーム名が長すぎるか、使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Who may watch</source>
        <translation>視聴できる人</translation>
    </message>
    <message>
        <source>A device and its viewers meet in a room, which the device names.</source>
        <translation>デバイスと視聴者は、デバイスが名前を付けたルームで出会います。</translation>
    </message>
    <message>
        <source>Viewers need a &amp;token</source>
        <translation>視聴者にトークンを要求(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Room of the first device:</source>
        <translation>最初のデバイスのルーム(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Only this room may be used</source>
        <translation>このルームだけを許可(&amp;O)</translation>
    </message>
    <message>
        <source>Without tokens, whoever knows the name of a room can watch. You issue tokens on the Tokens page; each admits one viewer.</source>
        <translation>トークンがない場合、ルーム名を知っている人は誰でも視聴できます。トークンは [トークン] ページで発行します。1 つのトークンで 1 人の視聴者が参加できます。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>対応が必要な項目はありません。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertWording</name>
    <message>
        <source>The server could not start. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>サーバーを起動できませんでした。%1</translation>
    </message>
    <message>
        <source>A part of the server does not work. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>サーバーの一部が動作していません。%1</translation>
    </message>
    <message>
        <source>A change of the settings has no effect yet. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>設定の変更がまだ反映されていません。%1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired: browsers refuse to open the page. Install a new one.</source>
        <translation>%1 の証明書は期限切れです。ブラウザーはページを開きません。新しい証明書をインストールしてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 expires today. Browsers will refuse the page then. Install a new one.</source>
        <translation>%1 の証明書は今日で期限切れになります。以後、ブラウザーはページを開きません。新しい証明書をインストールしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expires in %n day(s). Browsers will refuse the page then. Install a new one in time.</source>
        <translation>
            <numerusform>%1 の証明書はあと %n 日で期限切れになります。以後、ブラウザーはページを開きません。期限までに新しい証明書をインストールしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody on the internet who guesses a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.</source>
        <translation>インターネット上の誰でも、ルーム名を推測すれば視聴できます (トークンがオフ)。トークンをオンにして、発行したリンクを持つ人だけが参加できるようにしてください。</translation>
    </message>
    <message>
        <source>Anybody on this network who knows a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.</source>
        <translation>このネットワーク上の誰でも、ルーム名を知っていれば視聴できます (トークンがオフ)。トークンをオンにして、発行したリンクを持つ人だけが参加できるようにしてください。</translation>
    </message>
    <message>
        <source>The server is public, but its pages are not encrypted: links with tokens can be read on the way, and browsers do not give such pages a camera or microphone. Turn TLS on.</source>
        <translation>サーバーは公開されていますが、ページが暗号化されていません。トークン付きのリンクが通信途中で読み取られるおそれがあり、ブラウザーはこのようなページにカメラやマイクの使用を許可しません。TLS をオンにしてください。</translation>
    </message>
    <message>
        <source>Every device that finds this server can open a room of its own on it. List the rooms that may be used.</source>
        <translation>このサーバーを見つけたデバイスは、どれでも独自のルームを開けます。使用できるルームを許可リストに登録してください。</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: connections that depend on it will fail. Test it, correct it, or take it off the list.</source>
        <translation>%1 が正しく応答しません。これに依存する接続は失敗します。テストして修正するか、リストから削除してください。</translation>
    </message>
    <message>
        <source>Devices cannot use %1: they know “stun:” and “turn:” with a port only. Write it so, or list a second server for them.</source>
        <translation>デバイスは %1 を使用できません。デバイスが扱えるのは、ポート付きの「stun:」と「turn:」だけです。そのように書き換えるか、デバイス用に別のサーバーを追加してください。</translation>
    </message>
    <message>
        <source>%1 is not an address of a STUN or TURN server. Browsers refuse the whole list because of it, so nobody can connect. Correct it.</source>
        <translation>%1 は STUN サーバーまたは TURN サーバーのアドレスではありません。ブラウザーはこのためにリスト全体を拒否し、誰も接続できません。修正してください。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n more connection(s) are allowed. Newcomers will be turned away then. Raise the limit if the machine can take more.</source>
        <translation>
            <numerusform>許可される接続は残り %n 件です。それを超えると新しい接続は拒否されます。マシンに余裕があれば上限を上げてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>New viewers are paused: whoever comes now is turned away. Sessions that run go on.</source>
        <translation>新しい視聴者の受け入れを一時停止しています。これから来る視聴者は拒否されます。実行中のセッションは継続します。</translation>
    </message>
    <message>
        <source>Let viewers in</source>
        <translation>受け入れを再開</translation>
    </message>
    <message>
        <source>Test or edit it</source>
        <translation>テストまたは編集</translation>
    </message>
    <message>
        <source>Turn tokens on</source>
        <translation>トークンをオンにする</translation>
    </message>
    <message>
        <source>Set up TLS</source>
        <translation>TLS を設定</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>ルームを登録</translation>
    </message>
    <message>
        <source>Set an admin key</source>
        <translation>管理キーを設定</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>証明書を選択</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>how grave an alert is</comment>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>how grave an alert is</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how grave an alert is</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>The admin port is open to other computers without a key: whoever reaches it could control this server. Set an admin key, or allow 127.0.0.1 only.</source>
        <translation>管理ポートが、キーなしでほかのコンピューターに開放されています。到達できる人は誰でもこのサーバーを操作できます。管理キーを設定するか、127.0.0.1 だけを許可してください。</translation>
    </message>
    <message>
        <source>Nothing can be saved in %1 (%2): tokens can be neither issued nor used until there is room and access. Sessions that run go on.</source>
        <extracomment>%1: folder, %2: what the system said</extracomment>
        <translation>%1 に何も保存できません (%2)。空き容量とアクセス権が得られるまで、トークンの発行も使用もできません。実行中のセッションは継続します。</translation></message>
</context>
<context>
    <name>rdv::ui::AllowedRoomsDialog</name>
    <message>
        <source>Allowed rooms</source>
        <translation>許可するルーム</translation>
    </message>
    <message>
        <source>&amp;Rooms on the list:</source>
        <translation>リストのルーム(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Name of a room to allow:</source>
        <translation>許可するルームの名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Whether the list is in force</source>
        <translation>リストが有効かどうか</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>名前の問題点</translation>
    </message>
    <message>
        <source>The server is stopped. Its list can be changed while it runs.</source>
        <translation>サーバーは停止しています。リストはサーバーの実行中に変更できます。</translation>
    </message>
    <message>
        <source>The list is empty and not in force: every room is admitted. The first room that is added turns it on, and from then on only listed rooms are admitted.</source>
        <translation>リストは空で無効です。すべてのルームが許可されます。最初のルームを追加するとリストが有効になり、以後はリストのルームだけが許可されます。</translation>
    </message>
    <message>
        <source>The list is in force and empty: no room is admitted until one is added.</source>
        <translation>リストは有効ですが空です。ルームを追加するまで、どのルームも許可されません。</translation>
    </message>
    <message>
        <source>The list is in force: only these rooms are admitted.</source>
        <translation>リストは有効です。これらのルームだけが許可されます。</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>%1 をリストから削除しますか?</translation>
    </message>
    <message>
        <source>The room is blocked: who waits in it is turned away and nobody can join it until it is added again. Sessions that run go on.</source>
        <translation>ルームはブロックされます。待機中の視聴者は拒否され、再び追加するまで誰も参加できません。実行中のセッションは継続します。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>The list was not changed for %1.</source>
        <translation>%1 についてリストは変更されませんでした。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::BulkIssueDialog</name>
    <message>
        <source>Save tokens</source>
        <translation>トークンを保存</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>The tokens could not be saved. Choose another file.</source>
        <translation>トークンを保存できませんでした。別のファイルを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Not all tokens were issued. The file holds %n of them.</source>
        <translation>
            <numerusform>一部のトークンは発行されませんでした。ファイルにはトークン %n 個が含まれています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) issued and saved.</source>
        <translation>
            <numerusform>トークン %n 個を発行して保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue many tokens</source>
        <translation>トークンの一括発行</translation>
    </message>
    <message>
        <source>Num&amp;ber of tokens:</source>
        <translation>トークンの数(&amp;B):</translation>
    </message>
    <message>
        <source>In the note, # becomes the number of the token. The tokens are written to a file that only you can read, and are shown nowhere else.</source>
        <translation>メモの # はトークンの番号に置き換わります。トークンは本人だけが読めるファイルに書き込まれ、ほかの場所には表示されません。</translation>
    </message>
    <message>
        <source>&amp;Issue and save…</source>
        <translation>発行して保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Card</name>
    <message>
        <source>%1, %2</source>
        <comment>value, detail</comment>
        <extracomment>What a screen reader says of a card: its value and its detail</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ChangesDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation>構成のインポート</translation>
    </message>
    <message>
        <source>Review the changes</source>
        <translation>変更の確認</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is in force.</source>
        <translation>現在有効な設定との違いはありません。</translation>
    </message>
    <message>
        <source>This would be taken over and saved in %1:</source>
        <translation>次の内容を取り込み、%1 に保存します:</translation>
    </message>
    <message>
        <source>This will be saved in %1:</source>
        <translation>次の内容を %1 に保存します:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What the environment or the command line sets overrides the file. Such a change is saved, but has no effect until that is gone.</source>
        <translation>環境変数またはコマンドラインでの指定はファイルより優先されます。該当する変更は保存されますが、その指定がなくなるまで反映されません。</translation>
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
        <translation>サーバーの次回起動時</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>反映時期</translation>
    </message>
    <message>
        <source>No effect yet: %1 overrides the file</source>
        <translation>未反映: %1 がファイルより優先</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ChartAxes</name>
    <message numerus="yes">
        <source>−%n min</source>
        <extracomment>Label of a time axis: so long before now</extracomment>
        <translation>
            <numerusform>−%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n h</source>
        <extracomment>Label of a time axis: so long before now</extracomment>
        <translation>
            <numerusform>−%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>end of a time axis</comment>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Condition</name>
    <message>
        <source>Stopped</source>
        <comment>server</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>server</comment>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>server</comment>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>New viewers paused</source>
        <comment>server</comment>
        <translation>新規視聴者を一時停止中</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>server</comment>
        <translation>一部停止</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <comment>server</comment>
        <translation>起動失敗</translation>
    </message>
</context>
<context>
    <name>rdv::ui::CoturnDialog</name>
    <message>
        <source>Configuration of coturn</source>
        <translation>coturn の構成</translation>
    </message>
    <message>
        <source>With these lines in turnserver.conf coturn accepts what this entry hands out. “Copy” takes the secret along.</source>
        <translation>これらの行を turnserver.conf に書くと、coturn はこの項目が配布する資格情報を受け付けます。[コピー] ではシークレットもコピーされます。</translation>
    </message>
    <message>
        <source>Lines for turnserver.conf</source>
        <translation>turnserver.conf の行</translation>
    </message>
    <message>
        <source>&amp;Show the secret</source>
        <translation>シークレットを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DeviceDetails</name>
    <message>
        <source>Select a device to see its facts and what happened in its room.</source>
        <translation>デバイスを選択すると、その情報とルームでのイベントが表示されます。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>イベント(&amp;W)</translation>
    </message>
    <message>
        <source>What happened in this room</source>
        <translation>このルームのイベント</translation>
    </message>
    <message>
        <source>Nothing has happened in this room since the window was opened.</source>
        <translation>ウィンドウを開いてから、このルームでのイベントはありません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>接続開始</translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation>接続断の時刻</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>最後のハートビート</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>Respawns</source>
        <translation>再待機回数</translation>
    </message>
    <message>
        <source>Admission</source>
        <comment>whether a room may be joined</comment>
        <translation>参加可否</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DeviceModel</name>
    <message>
        <source>New waiting links that the device opened beside running sessions.</source>
        <translation>実行中のセッションと並行して、デバイスが新しい待機リンクを開いた回数。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Respawns</source>
        <translation>再待機回数</translation>
    </message>
    <message>
        <source>Admission</source>
        <comment>whether a room may be joined</comment>
        <translation>参加可否</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DevicesPage</name>
    <message>
        <source>Search devices</source>
        <translation>デバイスを検索</translation>
    </message>
    <message>
        <source>Search room, address, user agent</source>
        <translation>ルーム、アドレス、ユーザーエージェントを検索</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>表示するデバイス</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>devices</comment>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>devices</comment>
        <translation>接続断</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>devices</comment>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Device actions</source>
        <translation>デバイスの操作</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>No devices to show. A device appears here when it joins its room.</source>
        <translation>表示するデバイスはありません。デバイスはルームに参加するとここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Copy viewer link</source>
        <translation>視聴用リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>共有(&amp;S)…</translation>
    </message>
    <message>
        <source>Show s&amp;essions</source>
        <translation>セッションを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>&amp;Disconnect device…</source>
        <translation>デバイスを切断(&amp;D)…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>&amp;Block room</source>
        <translation>ルームをブロック(&amp;B)</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>a room</comment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>&amp;Allow room</source>
        <translation>ルームを許可(&amp;A)</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>a room</comment>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allowed &amp;rooms…</source>
        <translation>許可するルーム(&amp;R)…</translation>
    </message>
    <message>
        <source>Show device &amp;identifiers</source>
        <translation>デバイス ID を表示(&amp;I)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Viewer link copied.</source>
        <translation>視聴用リンクをコピーしました。</translation>
    </message>
    <message>
        <source>The device in %1 was disconnected.</source>
        <translation>%1 のデバイスを切断しました。</translation>
    </message>
    <message>
        <source>The device in %1 was not disconnected.</source>
        <translation>%1 のデバイスは切断されませんでした。</translation>
    </message>
    <message>
        <source>Disconnect the device in %1?</source>
        <comment>room</comment>
        <translation>%1 のデバイスを切断しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) lose the connection. The device comes back by itself.</source>
        <translation>
            <numerusform>視聴者 %n 人の接続が切れます。デバイスは自動的に復帰します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <comment>room</comment>
        <translation>%1 をブロックしました。</translation>
    </message>
    <message>
        <source>%1 was not blocked.</source>
        <comment>room</comment>
        <translation>%1 はブロックされませんでした。</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>room</comment>
        <translation>%1 をブロックしますか?</translation>
    </message>
    <message>
        <source>Who waits in this room is turned away and nobody can join it. Sessions that run go on.</source>
        <translation>このルームで待機中の視聴者は拒否され、誰も参加できなくなります。実行中のセッションは継続します。</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>ブロック(&amp;B)</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <comment>room</comment>
        <translation>%1 を許可しました。</translation>
    </message>
    <message>
        <source>%1 was not allowed.</source>
        <comment>room</comment>
        <translation>%1 は許可されませんでした。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DonePage</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Open this page on a phone or a computer to watch. It asks for what is missing.</source>
        <translation>スマートフォンまたはコンピューターでこのページを開くと視聴できます。不足している情報はページ上で求められます。</translation>
    </message>
    <message>
        <source>Viewer link</source>
        <translation>視聴用リンク</translation>
    </message>
</context>
<context>
    <name>rdv::ui::FirstStartPage</name>
    <message>
        <source>This value cannot be used.</source>
        <translation>この値は使用できません。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::FirstStartWizard</name>
    <message>
        <source>The settings are in force.</source>
        <translation>設定を適用しました。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
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
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message numerus="yes">
        <source>%n ms</source>
        <comment>milliseconds</comment>
        <translation>
            <numerusform>%n ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分</numerusform>
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
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n 日</numerusform>
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
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerDialog</name>
    <message>
        <source>User &amp;name:</source>
        <translation>ユーザー名(&amp;N):</translation>
    </message>
    <message>
        <source>User &amp;name (optional):</source>
        <translation>ユーザー名 (省略可)(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;URLs, one a line:</source>
        <translation>URL (1 行に 1 つ)(&amp;U):</translation>
    </message>
    <message>
        <source>Add a STUN server</source>
        <translation>STUN サーバーの追加</translation>
    </message>
    <message>
        <source>Edit the STUN server</source>
        <translation>STUN サーバーの編集</translation>
    </message>
    <message>
        <source>Add a TURN server</source>
        <translation>TURN サーバーの追加</translation>
    </message>
    <message>
        <source>Edit the TURN server</source>
        <translation>TURN サーバーの編集</translation>
    </message>
    <message>
        <source>&amp;Fixed user name and password</source>
        <translation>固定のユーザー名とパスワード(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Time-limited credentials from a shared secret</source>
        <translation>共有シークレットによる期限付き資格情報(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>Shared &amp;secret:</source>
        <translation>共有シークレット(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>有効期間(&amp;V):</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Default (viewers 10 min, devices 24 h)</source>
        <translation>既定値 (視聴者 10 分、デバイス 24 時間)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerModel</name>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>who uses this ICE server</comment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>前回のテスト</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerPanel</name>
    <message>
        <source>TURN servers, in the order in which they are handed out</source>
        <translation>TURN サーバー (配布順)</translation>
    </message>
    <message>
        <source>STUN servers, in the order in which they are handed out</source>
        <translation>STUN サーバー (配布順)</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>TURN サーバー</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN サーバー</translation>
    </message>
    <message>
        <source>No TURN server. Viewers whose network lets no direct connection through will not get a picture.</source>
        <translation>TURN サーバーがありません。直接接続を通さないネットワークの視聴者には映像が届きません。</translation>
    </message>
    <message>
        <source>No STUN server is listed: clients use the built-in responder below.</source>
        <translation>STUN サーバーが登録されていません。クライアントは下の内蔵レスポンダーを使用します。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動 (Alt+Down)</translation>
    </message>
    <message>
        <source>Add a TURN server</source>
        <translation>TURN サーバーを追加</translation>
    </message>
    <message>
        <source>Add a STUN server</source>
        <translation>STUN サーバーを追加</translation>
    </message>
    <message>
        <source>Edit the TURN server</source>
        <translation>TURN サーバーを編集</translation>
    </message>
    <message>
        <source>Edit the STUN server</source>
        <translation>STUN サーバーを編集</translation>
    </message>
    <message>
        <source>Remove the TURN server</source>
        <translation>TURN サーバーを削除</translation>
    </message>
    <message>
        <source>Remove the STUN server</source>
        <translation>STUN サーバーを削除</translation>
    </message>
    <message>
        <source>Move the TURN server up</source>
        <translation>TURN サーバーを上へ移動</translation>
    </message>
    <message>
        <source>Move the STUN server up</source>
        <translation>STUN サーバーを上へ移動</translation>
    </message>
    <message>
        <source>Move the TURN server down</source>
        <translation>TURN サーバーを下へ移動</translation>
    </message>
    <message>
        <source>Move the STUN server down</source>
        <translation>STUN サーバーを下へ移動</translation>
    </message>
    <message>
        <source>Test the TURN server</source>
        <translation>TURN サーバーをテスト</translation>
    </message>
    <message>
        <source>Test the STUN server</source>
        <translation>STUN サーバーをテスト</translation>
    </message>
    <message>
        <source>coturn…</source>
        <comment>the name of a TURN server program</comment>
        <translation>coturn…</translation>
    </message>
    <message>
        <source>What to write into the configuration of coturn for this entry</source>
        <translation>この項目のために coturn の構成に書く内容</translation>
    </message>
    <message>
        <source>Ask the server with the credentials that a viewer would get</source>
        <translation>視聴者に渡すものと同じ資格情報でサーバーに問い合わせます</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServersPage</name>
    <message>
        <source>Testing the TURN servers first…</source>
        <translation>先に TURN サーバーをテストしています…</translation>
    </message>
    <message>
        <source>● Not applied yet</source>
        <translation>● 未適用</translation>
    </message>
    <message>
        <source>%1 is set by %2. What you change here is saved, but waits until that is gone.</source>
        <translation>%1 は %2 で指定されています。ここでの変更は保存されますが、その指定がなくなるまで反映されません。</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n TURN server(s) that failed the test?</source>
        <translation>
            <numerusform>テストに失敗した TURN サーバー %n 台を配布しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

A device that a TURN server refuses asks again at once, up to 22,000 times a second. That loads the device, the network and the TURN server. Correct the entry or turn it off instead.</source>
        <translation>%1

TURN サーバーに拒否されたデバイスは、直ちに最大で毎秒 22,000 回の再試行を行います。これはデバイス、ネットワーク、TURN サーバーの負荷になります。項目を修正するか、オフにしてください。</translation>
    </message>
    <message>
        <source>Hand out &amp;anyway</source>
        <translation>それでも配布(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Applied. Who joins from now on gets the new list.</source>
        <translation>適用しました。これから参加するクライアントには新しいリストが配布されます。</translation>
    </message>
    <message>
        <source>STUN and TURN servers</source>
        <translation>STUN サーバーと TURN サーバー</translation>
    </message>
    <message>
        <source>Test &amp;results</source>
        <translation>テスト結果(&amp;R)</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>テスト結果</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>すべてテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>現在有効な内容に戻す</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Save the lists and give them to everybody who joins from now on</source>
        <translation>リストを保存し、これから参加するすべてのクライアントに配布します</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceTestModel</name>
    <message>
        <source>%1 over %2, %3</source>
        <comment>STUN binding over UDP, IPv4</comment>
        <translation>%1 (%2、%3)</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>テスト日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Seen as</source>
        <comment>our address as the STUN server saw it</comment>
        <translation>外部アドレス</translation>
    </message>
    <message>
        <source>Relayed address</source>
        <translation>リレーアドレス</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
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
        <translation>TURN アロケーション</translation>
    </message>
    <message>
        <source>STUN binding</source>
        <translation>STUN バインディング</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Unusable URL</source>
        <translation>使用できない URL</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>名前が見つからない</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>Not a STUN server</source>
        <translation>STUN サーバーではない</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>サーバーが拒否</translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation>シークレットの不一致</translation>
    </message>
    <message>
        <source>No relayed address</source>
        <translation>リレーアドレスなし</translation>
    </message>
    <message>
        <source>No such network here</source>
        <translation>該当ネットワークなし</translation>
    </message>
    <message numerus="yes">
        <source>The server refused a credential that is still valid for %n second(s) by our clock (401). Either the shared secret differs, or the clocks differ by more than its life.</source>
        <translation>
            <numerusform>このコンピューターの時計ではあと %n 秒有効な資格情報を、サーバーが拒否しました (401)。共有シークレットが異なるか、時計が有効期間以上にずれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept the user name and password or the shared secret (401). Compare them with the server's own configuration.</source>
        <translation>サーバーがユーザー名とパスワード、または共有シークレットを受け付けません (401)。サーバー側の構成と照合してください。</translation>
    </message>
    <message>
        <source>The server sends its clients to another server (300). Enter that one instead.</source>
        <translation>サーバーはクライアントを別のサーバーに誘導しています (300)。代わりにそのサーバーを入力してください。</translation>
    </message>
    <message>
        <source>The server found the request malformed (400).</source>
        <translation>サーバーは要求の形式が不正だと判断しました (400)。</translation>
    </message>
    <message>
        <source>The server forbids this client to use it (403). Look at its lists of allowed addresses.</source>
        <translation>サーバーはこのクライアントの使用を禁止しています (403)。サーバーの許可アドレスのリストを確認してください。</translation>
    </message>
    <message>
        <source>The server does not know something that was asked of it (420). It may be too old.</source>
        <translation>サーバーは要求された機能の一部に対応していません (420)。バージョンが古い可能性があります。</translation>
    </message>
    <message>
        <source>The server has another allocation for this connection (437). Test again in a minute.</source>
        <translation>サーバーにはこの接続の別のアロケーションがあります (437)。1 分後にもう一度テストしてください。</translation>
    </message>
    <message>
        <source>The server found its own nonce too old (438). Its clock or a load balancer is at fault.</source>
        <translation>サーバーは自身の nonce が古すぎると判断しました (438)。サーバーの時計またはロードバランサーに問題があります。</translation>
    </message>
    <message>
        <source>The server cannot relay this address family (440).</source>
        <translation>サーバーはこのアドレスファミリーをリレーできません (440)。</translation>
    </message>
    <message>
        <source>The credentials are not those that the allocation was made with (441).</source>
        <translation>資格情報がアロケーション作成時のものと異なります (441)。</translation>
    </message>
    <message>
        <source>The server does not relay over this transport (442).</source>
        <translation>サーバーはこのトランスポートではリレーしません (442)。</translation>
    </message>
    <message>
        <source>The quota of this user is reached (486). Raise user-quota or total-quota at the server.</source>
        <translation>このユーザーの割り当て上限に達しました (486)。サーバーで user-quota または total-quota を引き上げてください。</translation>
    </message>
    <message>
        <source>The server failed by itself (500). Test again later.</source>
        <translation>サーバー内部でエラーが発生しました (500)。後でもう一度テストしてください。</translation>
    </message>
    <message>
        <source>The server has no capacity left (508). Its range of relay ports is used up.</source>
        <translation>サーバーの容量に空きがありません (508)。リレーポートの範囲を使い切っています。</translation>
    </message>
    <message>
        <source>The server answered with the error code %1.</source>
        <translation>サーバーはエラーコード %1 を返しました。</translation>
    </message>
    <message>
        <source>Nobody can use this URL. Correct it.</source>
        <translation>この URL は誰も使用できません。修正してください。</translation>
    </message>
    <message>
        <source>The host name has no IPv6 address.</source>
        <translation>ホスト名に IPv6 アドレスがありません。</translation>
    </message>
    <message>
        <source>The host name has no IPv4 address.</source>
        <translation>ホスト名に IPv4 アドレスがありません。</translation>
    </message>
    <message>
        <source>Nothing came back within 3 seconds. Check host and port, and whether a firewall stands between.</source>
        <translation>3 秒以内に応答がありませんでした。ホストとポート、および途中のファイアウォールの有無を確認してください。</translation>
    </message>
    <message>
        <source>The connection was refused or broken. Nothing may be listening on this port.</source>
        <translation>接続が拒否されたか切断されました。このポートで待ち受けているプログラムがない可能性があります。</translation>
    </message>
    <message>
        <source>Something answered that does not speak STUN. The port may belong to another program.</source>
        <translation>STUN を話さない相手が応答しました。ポートが別のプログラムのものである可能性があります。</translation>
    </message>
    <message>
        <source>The server's answer is signed with another password. Compare the shared secret on both sides.</source>
        <translation>サーバーの応答が別のパスワードで署名されています。双方の共有シークレットを照合してください。</translation>
    </message>
    <message>
        <source>The server said yes but named no relayed address. Set its external address.</source>
        <translation>サーバーは成功を返しましたが、リレーアドレスを示しませんでした。サーバーの外部アドレスを設定してください。</translation>
    </message>
    <message>
        <source>This machine has no IPv6 address to ask from.</source>
        <translation>このマシンには問い合わせに使える IPv6 アドレスがありません。</translation>
    </message>
    <message>
        <source>This machine has no IPv4 address to ask from.</source>
        <translation>このマシンには問い合わせに使える IPv4 アドレスがありません。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Works, %1</source>
        <translation>正常、%1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Fails: %1 (%2)</source>
        <translation>失敗: %1 (%2)</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Fails</source>
        <comment>the result of a test</comment>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceWords</name>
    <message>
        <source>Enter a URL of the form %1.</source>
        <translation>%1 の形式の URL を入力してください。</translation>
    </message>
    <message>
        <source>Nobody can use a URL with “//”, and browsers refuse the whole list for it. Write %1.</source>
        <translation>「//」を含む URL は誰も使用できず、ブラウザーはこのためにリスト全体を拒否します。%1 と書いてください。</translation>
    </message>
    <message>
        <source>This is not a URL of the form %1, so nobody can use it.</source>
        <translation>%1 の形式の URL ではないため、誰も使用できません。</translation>
    </message>
    <message>
        <source>Devices do not support %1, only browsers can use this.</source>
        <translation>デバイスは %1 に対応していません。使用できるのはブラウザーだけです。</translation>
    </message>
    <message>
        <source>The port is missing. Devices need one, only browsers can use this.</source>
        <translation>ポートがありません。デバイスにはポートが必要です。使用できるのはブラウザーだけです。</translation>
    </message>
    <message>
        <source>Devices use only the first TURN server: this one is for browsers only.</source>
        <translation>デバイスは先頭の TURN サーバーだけを使用します。これはブラウザー専用です。</translation>
    </message>
    <message>
        <source>Devices use only the first STUN server: this one is for browsers only.</source>
        <translation>デバイスは先頭の STUN サーバーだけを使用します。これはブラウザー専用です。</translation>
    </message>
    <message>
        <source>Devices use only the first URL of this entry.</source>
        <translation>デバイスはこの項目の先頭の URL だけを使用します。</translation>
    </message>
    <message>
        <source>There is neither a user name with password nor a shared secret. TURN servers refuse that.</source>
        <translation>ユーザー名とパスワードも共有シークレットもありません。TURN サーバーはこれを拒否します。</translation>
    </message>
    <message>
        <source>There are a shared secret and a password. The secret counts.</source>
        <translation>共有シークレットとパスワードの両方があります。シークレットが優先されます。</translation>
    </message>
    <message>
        <source>Devices and browsers</source>
        <translation>デバイスとブラウザー</translation>
    </message>
    <message>
        <source>Browsers only</source>
        <translation>ブラウザーのみ</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>共有シークレット</translation>
    </message>
    <message numerus="yes">
        <source>Shared secret, valid for %n minute(s)</source>
        <translation>
            <numerusform>共有シークレット、%n 分間有効</numerusform>
        </translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credentials of a TURN server</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>This is a STUN server. It belongs in the list of STUN servers.</source>
        <translation>これは STUN サーバーです。STUN サーバーのリストに入れてください。</translation>
    </message>
    <message>
        <source>This is a TURN server. It belongs in the list of TURN servers.</source>
        <translation>これは TURN サーバーです。TURN サーバーのリストに入れてください。</translation>
    </message>
    <message>
        <source>No client</source>
        <comment>who uses an ICE server</comment>
        <translation>クライアントなし</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IssueDialog</name>
    <message>
        <source>This cannot be a token: %1</source>
        <translation>トークンとして使用できません: %1</translation>
    </message>
    <message numerus="yes">
        <source>Short texts can be guessed. Take at least %n character(s).</source>
        <translation>
            <numerusform>短いテキストは推測されるおそれがあります。%n 文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token was not issued.</source>
        <translation>トークンは発行されませんでした。</translation>
    </message>
    <message>
        <source>Token issued.</source>
        <translation>トークンを発行しました。</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>トークンをコピーしました。</translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation>トークンの発行</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>発行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Own text:</source>
        <translation>任意のテキスト(&amp;O):</translation>
    </message>
    <message>
        <source>Made by the server</source>
        <translation>サーバーが生成</translation>
    </message>
    <message>
        <source>Here is the token. Copy it now: you will not see it again.</source>
        <translation>トークンを発行しました。再表示はできないため、今すぐコピーしてください。</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>トークン(&amp;T):</translation>
    </message>
    <message>
        <source>Copy t&amp;oken</source>
        <translation>トークンをコピー(&amp;O)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LadderPanel</name>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Ladder tools</source>
        <translation>ラダー図のツール</translation>
    </message>
    <message>
        <source>Ladder diagram of the session</source>
        <translation>セッションのラダー図</translation>
    </message>
    <message>
        <source>Messages of the session</source>
        <translation>セッションのメッセージ</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>メッセージはありません。</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>リストで表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>JSON として保存…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy ladder</source>
        <translation>ラダー図をコピー</translation>
    </message>
    <message>
        <source>Ladder saved.</source>
        <translation>ラダー図を保存しました。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Ladder copied.</source>
        <translation>ラダー図をコピーしました。</translation>
    </message>
    <message>
        <source>Print ladder…</source>
        <translation>ラダー図を印刷…</translation>
    </message>
    <message>
        <source>Print ladder</source>
        <translation>ラダー図の印刷</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>viewer, room</comment>
        <translation>%1 (ルーム %2)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LadderStepModel</name>
    <message>
        <source>From</source>
        <comment>the sender</comment>
        <translation>送信元</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the receiver</comment>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Leaving</name>
    <message>
        <source>Keep the server running?</source>
        <translation>サーバーの実行を続けますか?</translation>
    </message>
    <message>
        <source>Without its window the server goes on in the system tray. Devices and viewers notice nothing.</source>
        <translation>ウィンドウを閉じても、サーバーはシステムトレイで動作を続けます。デバイスと視聴者に影響はありません。</translation>
    </message>
    <message>
        <source>&amp;Do this always when the window is closed</source>
        <translation>ウィンドウを閉じるとき常にこの動作を行う(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>保存せずに終了しますか?</translation>
    </message>
    <message>
        <source>There are changes to the configuration that were not applied. They will be lost.</source>
        <translation>適用していない構成の変更があります。変更は失われます。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Quit and stop the server?</source>
        <translation>終了してサーバーを停止しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation>
            <numerusform>視聴者 %n 人の接続が切れ、再び起動するまで誰も参加できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::LifetimeField</name>
    <message>
        <source>Without limit</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>another length of time</comment>
        <translation>その他…</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Number of minutes, hours or days</source>
        <translation>分、時間、または日の数</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間の単位</translation>
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
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LinkEditor</name>
    <message>
        <source>None are listed</source>
        <translation>登録なし</translation>
    </message>
    <message numerus="yes">
        <source>%n are listed</source>
        <translation>
            <numerusform>%n 件登録済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit on the STUN/TURN page…</source>
        <translation>STUN/TURN ページで編集…</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LinkPanel</name>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save QR code…</source>
        <translation>QR コードを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>QR コードの保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>The QR code was not saved.</source>
        <translation>QR コードは保存されませんでした。</translation>
    </message>
    <message>
        <source>QR code saved.</source>
        <translation>QR コードを保存しました。</translation>
    </message>
    <message>
        <source>Print QR code</source>
        <translation>QR コードの印刷</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>log category</comment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Viewers and sessions</source>
        <comment>log category</comment>
        <translation>視聴者とセッション</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>log category</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>log category</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Refusals and limits</source>
        <comment>log category</comment>
        <translation>拒否と制限</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>log category</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log category</comment>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>how grave a log line is</comment>
        <translation>レベル</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Session or connection</source>
        <translation>セッションまたは接続</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogPage</name>
    <message>
        <source>All levels</source>
        <extracomment>Shows log lines of every level</extracomment>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <extracomment>Filter of the log: lines of this level and graver ones</extracomment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <extracomment>Check button: the log runs along with its newest line</extracomment>
        <translation>追従(&amp;F)</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>最新の行を常に表示</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Empty this view; the log of the program is not touched</source>
        <translation>この表示を空にします。プログラムのログには影響しません</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing to show. Events appear here as they happen.</source>
        <translation>表示する項目はありません。イベントは発生するとここに表示されます。</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>ほかのイベントも再表示</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>ルーム: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>セッション: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;new</source>
        <extracomment>Button that jumps to lines which came in while the log was held still</extracomment>
        <translation>
            <numerusform>新着 %n 件(&amp;N)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;room</source>
        <translation>このルームのみ(&amp;R)</translation>
    </message>
    <message>
        <source>Show the &amp;device</source>
        <translation>デバイスを表示(&amp;D)</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>このセッションのみ(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how the session</source>
        <translation>セッションを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>ログのエクスポート</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>テキスト (*.log *.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Log exported.</source>
        <translation>ログをエクスポートしました。</translation>
    </message>
    <message>
        <source>The log could not be written to this file.</source>
        <translation>このファイルにログを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
</context>
<context>
    <name>rdv::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>初期設定(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>このプログラムについて(&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>ダーク</translation>
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
        <translation>概要</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>STUN/TURN</source>
        <translation>STUN/TURN</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, count</comment>
        <extracomment>What a screen reader says of a page in the list: its name and how many there are</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::NumberEditor</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::OutcomeChart</name>
    <message>
        <source>How sessions ended</source>
        <translation>セッションの結果</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>None ended yet</source>
        <translation>終了したセッションなし</translation>
    </message>
</context>
<context>
    <name>rdv::ui::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::QrFile</name>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>画像を保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>rdv::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>This text is too long for a QR code.</source>
        <translation>このテキストは QR コードにするには長すぎます。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ReachPage</name>
    <message>
        <source>Where the server can be reached</source>
        <translation>サーバーの接続先</translation>
    </message>
    <message>
        <source>Devices, viewers and web pages all use one port.</source>
        <translation>デバイス、視聴者、Web ページは、すべて同じポートを使用します。</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>Public name or a&amp;ddress:</source>
        <translation>公開名またはアドレス(&amp;N):</translation>
    </message>
    <message>
        <source>for example rendezvous.example.com</source>
        <translation>例: rendezvous.example.com</translation>
    </message>
    <message>
        <source>The name stands in the links that you give to viewers. Leave it empty to use the address of this computer in its own network.</source>
        <translation>この名前は視聴者に渡すリンクに入ります。空にすると、このコンピューターのローカルネットワークでのアドレスを使用します。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ResponderPanel</name>
    <message>
        <source>Listens on %1, UDP and TCP</source>
        <translation>%1 で待ち受け (UDP と TCP)</translation>
    </message>
    <message>
        <source>&amp;Built-in STUN responder</source>
        <translation>内蔵 STUN レスポンダー(&amp;B)</translation>
    </message>
    <message>
        <source>Built-in STUN responder</source>
        <translation>内蔵 STUN レスポンダー</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;T):</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>任意の空きポート</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>アドレス(&amp;D):</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>Public h&amp;ost:</source>
        <translation>公開ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>The one each client used</source>
        <translation>各クライアントが使用した名前</translation>
    </message>
    <message>
        <source>The host name or address under which clients are told to reach this responder</source>
        <translation>このレスポンダーへの接続先としてクライアントに伝えるホスト名またはアドレス</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>要求: %1</translation>
    </message>
</context>
<context>
    <name>rdv::ui::RevokeBox</name>
    <message>
        <source>Revoke tokens</source>
        <translation>トークンの失効</translation>
    </message>
    <message>
        <source>Revoke the token %1?</source>
        <translation>トークン %1 を失効させますか?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>トークン %n 個を失効させますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can come in with it any more. This cannot be taken back.</source>
        <translation>
            <numerusform>以後、誰もこのトークンで参加できません。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;end the sessions it admitted</source>
        <translation>
            <numerusform>このトークンで参加したセッションも終了する(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>失効(&amp;R)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide what is typed (%1)</source>
        <translation>入力内容を隠す (%1)</translation>
    </message>
    <message>
        <source>Show what is typed (%1)</source>
        <translation>入力内容を表示 (%1)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerActions</name>
    <message>
        <source>&amp;Start</source>
        <comment>server</comment>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <comment>server</comment>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <comment>server</comment>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause new viewers</source>
        <translation>新規視聴者を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy viewer link</source>
        <translation>視聴用リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>サーバーを停止しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation>
            <numerusform>視聴者 %n 人の接続が切れ、再び起動するまで誰も参加できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>server</comment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>サーバーを再起動しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off. Devices come back by themselves.</source>
        <translation>
            <numerusform>視聴者 %n 人の接続が切れます。デバイスは自動的に復帰します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerHead</name>
    <message>
        <source>Stop the server?</source>
        <translation>サーバーを停止しますか?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>サーバーを再起動しますか?</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Page for viewers:</source>
        <translation>視聴用ページ:</translation>
    </message>
    <message>
        <source>Page for viewers</source>
        <translation>視聴用ページ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the viewers' link</source>
        <translation>視聴用リンクをコピー</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the viewers' page in the browser</source>
        <translation>視聴用ページをブラウザーで開く</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>server state</comment>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>server state</comment>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>server state</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>server state</comment>
        <translation>一部停止</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>server state</comment>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <extracomment>%1: address and port, %2: a time of day with its day</extracomment>
        <translation>%1 (%2 から)</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off.</source>
        <translation>
            <numerusform>視聴者 %n 人の接続が切れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerRestart</name>
    <message>
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves.</source>
        <translation>変更の一部は、サーバーの次回起動時に反映されます。デバイスは自動的に復帰します。</translation>
    </message>
    <message numerus="yes">
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves, but %n viewer(s) will be cut off.</source>
        <translation>
            <numerusform>変更の一部は、サーバーの次回起動時に反映されます。デバイスは自動的に復帰しますが、視聴者 %n 人の接続が切れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the server now?</source>
        <translation>今すぐサーバーを再起動しますか?</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionDetails</name>
    <message>
        <source>Select a session to see how it went, message by message.</source>
        <translation>セッションを選択すると、その経過がメッセージごとに表示されます。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation>セッションの状況</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>viewer, room</comment>
        <translation>%1 (ルーム %2)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Viewer's address</source>
        <translation>視聴者のアドレス</translation>
    </message>
    <message>
        <source>Viewer's browser</source>
        <translation>視聴者のブラウザー</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Device's address</source>
        <translation>デバイスのアドレス</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Viewer's candidates</source>
        <translation>視聴者の候補</translation>
    </message>
    <message>
        <source>Device's candidates</source>
        <translation>デバイスの候補</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>セッション ID</translation>
    </message>
    <message>
        <source>Viewer's id</source>
        <translation>視聴者 ID</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionModel</name>
    <message>
        <source>Viewer</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long a session has lasted</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionsPage</name>
    <message>
        <source>Search sessions</source>
        <translation>セッションを検索</translation>
    </message>
    <message>
        <source>Search viewer, address, room, stream, token, id</source>
        <translation>視聴者、アドレス、ルーム、ストリーム、トークン、ID を検索</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>表示するセッション</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>すべてのセッション</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>sessions</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>sessions</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>sessions</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Session actions</source>
        <translation>セッションの操作</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>No sessions to show. Ended ones stay here for a day.</source>
        <translation>表示するセッションはありません。終了したセッションは 1 日間ここに残ります。</translation>
    </message>
    <message>
        <source>&amp;Disconnect viewer…</source>
        <translation>視聴者を切断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy session id</source>
        <translation>セッション ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>ログで表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show d&amp;evice</source>
        <translation>デバイスを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2?</source>
        <comment>viewer, room</comment>
        <translation>%1 を %2 から切断しますか?</translation>
    </message>
    <message>
        <source>The viewer loses the stream. It may come back, unless its token is used up or revoked.</source>
        <translation>視聴者へのストリームが途切れます。トークンが使用済みまたは失効済みでない限り、視聴者は再び参加できます。</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>%1 を切断しました。</translation>
    </message>
    <message>
        <source>Session id copied.</source>
        <translation>セッション ID をコピーしました。</translation>
    </message>
    <message>
        <source>The viewer was not disconnected.</source>
        <translation>視聴者は切断されませんでした。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingField</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>変更あり、未保存</translation>
    </message>
    <message>
        <source>⟳ Takes effect at the next start of the server</source>
        <translation>⟳ サーバーの次回起動時に反映</translation>
    </message>
    <message>
        <source>A change takes effect at the next start</source>
        <translation>変更は次回起動時に反映</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Set “%1” back to its default</source>
        <translation>「%1」を既定値に戻す</translation>
    </message>
    <message>
        <source>%1 overrides the file</source>
        <translation>%1 がファイルより優先</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingTexts</name>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The port for devices, viewers and pages, TCP. 0 takes any free port.</source>
        <translation>デバイス、視聴者、ページ用の TCP ポート。0 は任意の空きポート。</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Encrypts signaling and the admin port. Needs a certificate and its private key.</source>
        <translation>シグナリングと管理ポートを暗号化します。証明書とその秘密鍵が必要です。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>PEM file with the certificate and its chain.</source>
        <translation>証明書とそのチェーンを含む PEM ファイル。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>PEM file with the private key of the certificate.</source>
        <translation>証明書の秘密鍵を含む PEM ファイル。</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>秘密鍵のパスワード</translation>
    </message>
    <message>
        <source>Only needed if the private key is encrypted.</source>
        <translation>秘密鍵が暗号化されている場合にのみ必要です。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The address of this computer on which the server listens. Empty: every address.</source>
        <translation>サーバーが待ち受ける、このコンピューターのアドレス。空: すべてのアドレス。</translation>
    </message>
    <message>
        <source>Public host name</source>
        <translation>公開ホスト名</translation>
    </message>
    <message>
        <source>The host name or address, without a port, under which others reach this server. It stands in viewer links. Empty: the one each client used.</source>
        <translation>ほかのコンピューターがこのサーバーに接続するためのホスト名またはアドレス (ポートなし)。視聴用リンクに入ります。空: 各クライアントが使用した名前。</translation>
    </message>
    <message>
        <source>Address behind a proxy</source>
        <translation>プロキシ経由のアドレス</translation>
    </message>
    <message>
        <source>Where a reverse proxy shows the pages, such as https://example.com/cameras. Viewer links begin with it. Empty: there is no proxy.</source>
        <translation>リバースプロキシがページを公開する場所 (例: https://example.com/cameras)。視聴用リンクはこれで始まります。空: プロキシなし。</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>Addresses or networks of reverse proxies, one a line. What they say of a client's address is believed.</source>
        <translation>リバースプロキシのアドレスまたはネットワーク (1 行に 1 つ)。これらが伝えるクライアントのアドレスを信用します。</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>許可するオリジン</translation>
    </message>
    <message>
        <source>Web sites whose pages may connect, one a line, such as https://example.com:443. Empty: any.</source>
        <translation>接続を許可するページの Web サイト (1 行に 1 つ、例: https://example.com:443)。空: すべて。</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Serves the player pages on the server's port.</source>
        <translation>サーバーのポートでプレーヤーページを提供します。</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>独自のページ</translation>
    </message>
    <message>
        <source>A folder with pages of your own. They stand before the built-in ones.</source>
        <translation>独自のページを入れたフォルダー。内蔵ページより優先されます。</translation>
    </message>
    <message>
        <source>Allowed rooms</source>
        <translation>許可するルーム</translation>
    </message>
    <message>
        <source>The only rooms that may be used, one a line. Empty: any room.</source>
        <translation>使用できるルーム (1 行に 1 つ)。空: すべてのルーム。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Which names of rooms, streams and viewers are accepted.</source>
        <translation>ルーム、ストリーム、視聴者に使用できる名前。</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>待ち行列の上限</translation>
    </message>
    <message>
        <source>How many viewers may wait for a device in one room.</source>
        <translation>1 つのルームでデバイスを待てる視聴者の数。</translation>
    </message>
    <message>
        <source>viewers</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>待ち時間の上限</translation>
    </message>
    <message>
        <source>How long a viewer waits for a device before it is told that there is none.</source>
        <translation>デバイスなしと伝えるまで、視聴者がデバイスを待つ時間。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Viewers need a token</source>
        <translation>視聴者にトークンを要求</translation>
    </message>
    <message>
        <source>Only viewers with a token that you have issued may join a room.</source>
        <translation>発行したトークンを持つ視聴者だけがルームに参加できます。</translation>
    </message>
    <message>
        <source>Devices need a token</source>
        <translation>デバイスにトークンを要求</translation>
    </message>
    <message>
        <source>Devices, too, may only join with a token.</source>
        <translation>デバイスもトークンなしでは参加できません。</translation>
    </message>
    <message>
        <source>How long a token stays valid after it was first used.</source>
        <translation>最初に使用してからトークンが有効な期間。</translation>
    </message>
    <message>
        <source>Life while unused</source>
        <translation>未使用時の期限</translation>
    </message>
    <message>
        <source>How long a token may lie unused until it expires. 0: for ever.</source>
        <translation>未使用のトークンが期限切れになるまでの期間。0: 無期限。</translation>
    </message>
    <message>
        <source>Revoking disconnects</source>
        <translation>失効時に切断</translation>
    </message>
    <message>
        <source>Revoking a token ends the sessions that joined with it.</source>
        <translation>トークンを失効させると、それで参加したセッションを終了します。</translation>
    </message>
    <message>
        <source>Expiry disconnects</source>
        <translation>期限切れ時に切断</translation>
    </message>
    <message>
        <source>A token that expires ends the sessions that joined with it.</source>
        <translation>トークンが期限切れになると、それで参加したセッションを終了します。</translation>
    </message>
    <message>
        <source>Admin port</source>
        <translation>管理ポート</translation>
    </message>
    <message>
        <source>Opens the port for admin commands and the admin page.</source>
        <translation>管理コマンドと管理ページ用のポートを開きます。</translation>
    </message>
    <message>
        <source>Admin port number</source>
        <translation>管理ポート番号</translation>
    </message>
    <message>
        <source>The port for admin commands and the admin page, TCP. 0 takes any free port.</source>
        <translation>管理コマンドと管理ページ用の TCP ポート。0 は任意の空きポート。</translation>
    </message>
    <message>
        <source>Admin addresses</source>
        <translation>管理元アドレス</translation>
    </message>
    <message>
        <source>The addresses that may use the admin port, one a line. Addresses of other computers need encryption and an admin key.</source>
        <translation>管理ポートを使用できるアドレス (1 行に 1 つ)。ほかのコンピューターのアドレスには、暗号化と管理キーが必要です。</translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation>管理キー</translation>
    </message>
    <message>
        <source>File with the admin key: 256 bits as hexadecimal or base64url digits, readable by nobody else.</source>
        <translation>管理キーのファイル: 256 ビットの 16 進数または base64url で、ほかの人が読めないもの。</translation>
    </message>
    <message>
        <source>Ask before links act</source>
        <translation>リンクの実行前に確認</translation>
    </message>
    <message>
        <source>A followed link to an admin command that changes something asks first.</source>
        <translation>何かを変更する管理コマンドへのリンクを開くと、先に確認します。</translation>
    </message>
    <message>
        <source>Admin host names</source>
        <translation>管理用ホスト名</translation>
    </message>
    <message>
        <source>Further host names under which the admin page may be opened, one a line.</source>
        <translation>管理ページを開くことのできる追加のホスト名 (1 行に 1 つ)。</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN サーバー</translation>
    </message>
    <message>
        <source>The STUN servers that clients are given, in this order. Empty: the built-in responder.</source>
        <translation>クライアントに配布する STUN サーバー (この順序)。空: 内蔵レスポンダー。</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>TURN サーバー</translation>
    </message>
    <message>
        <source>The TURN servers that clients are given, in this order.</source>
        <translation>クライアントに配布する TURN サーバー (この順序)。</translation>
    </message>
    <message>
        <source>Built-in STUN responder</source>
        <translation>内蔵 STUN レスポンダー</translation>
    </message>
    <message>
        <source>Answers STUN requests, so that no other STUN server is needed.</source>
        <translation>STUN 要求に応答するため、ほかの STUN サーバーは不要になります。</translation>
    </message>
    <message>
        <source>Port of the responder</source>
        <translation>レスポンダーのポート</translation>
    </message>
    <message>
        <source>UDP and TCP. 0 takes any free port.</source>
        <translation>UDP と TCP。0 は任意の空きポート。</translation>
    </message>
    <message>
        <source>Address of the responder</source>
        <translation>レスポンダーのアドレス</translation>
    </message>
    <message>
        <source>The address of this computer on which it listens. Empty: every address.</source>
        <translation>レスポンダーが待ち受ける、このコンピューターのアドレス。空: すべてのアドレス。</translation>
    </message>
    <message>
        <source>STUN requests</source>
        <translation>STUN 要求</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>件/秒</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>全接続数</translation>
    </message>
    <message>
        <source>How many there may be at once. 0: as many as the system allows.</source>
        <translation>同時接続数の上限。0: システムの上限まで。</translation>
    </message>
    <message>
        <source>Kept for devices</source>
        <translation>デバイス用の枠</translation>
    </message>
    <message>
        <source>The share of the connections that only devices may use.</source>
        <translation>接続のうち、デバイスだけが使用できる割合。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Spare file descriptors</source>
        <translation>予備のファイル記述子</translation>
    </message>
    <message>
        <source>So many are kept free. Below that no new connection is accepted.</source>
        <translation>この数を空けておきます。下回ると新しい接続を受け付けません。</translation>
    </message>
    <message>
        <source>How many one address (IPv6: one /64 network) may have at once.</source>
        <translation>1 つのアドレス (IPv6: 1 つの /64 ネットワーク) の同時接続数。</translation>
    </message>
    <message>
        <source>How many one address may open.</source>
        <translation>1 つのアドレスが開ける接続数。</translation>
    </message>
    <message>
        <source>Unfinished handshakes</source>
        <translation>未完了のハンドシェイク</translation>
    </message>
    <message>
        <source>How many of one address may wait for their upgrade.</source>
        <translation>1 つのアドレスについて、アップグレード待ちにできる数。</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS ハンドシェイク</translation>
    </message>
    <message>
        <source>How long it may take.</source>
        <translation>許容する所要時間。</translation>
    </message>
    <message>
        <source>How long it may take to arrive.</source>
        <translation>到着までに許容する時間。</translation>
    </message>
    <message>
        <source>The largest that is accepted.</source>
        <translation>受け付ける最大サイズ。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>The most that are accepted.</source>
        <translation>受け付ける最大数。</translation>
    </message>
    <message>
        <source>Idle connection</source>
        <translation>アイドル接続</translation>
    </message>
    <message>
        <source>How long a kept-alive connection may be silent.</source>
        <translation>キープアライブ接続が無通信でいられる時間。</translation>
    </message>
    <message>
        <source>Time to join</source>
        <translation>参加までの時間</translation>
    </message>
    <message>
        <source>How long a connected client may take to join a room.</source>
        <translation>接続したクライアントがルームに参加するまでに許容する時間。</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>メッセージのサイズ</translation>
    </message>
    <message>
        <source>The largest signaling message that is accepted.</source>
        <translation>受け付けるシグナリングメッセージの最大サイズ。</translation>
    </message>
    <message>
        <source>Depth of a message</source>
        <translation>メッセージの深さ</translation>
    </message>
    <message>
        <source>How deeply the JSON of a message may be nested.</source>
        <translation>メッセージの JSON に許容する入れ子の深さ。</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>階層</translation>
    </message>
    <message>
        <source>Parts of a message</source>
        <translation>メッセージの要素数</translation>
    </message>
    <message>
        <source>How many values and keys the JSON of a message may have.</source>
        <translation>メッセージの JSON に許容する値とキーの数。</translation>
    </message>
    <message>
        <source>How many a connection may send.</source>
        <translation>1 つの接続が送信できる数。</translation>
    </message>
    <message>
        <source>How many a connection may send in one burst.</source>
        <translation>1 つの接続が一度にまとめて送信できる数。</translation>
    </message>
    <message>
        <source>Waiting for a slow client</source>
        <translation>遅いクライアントの送信待ち</translation>
    </message>
    <message>
        <source>How much may wait to be sent before the connection is closed.</source>
        <translation>接続を閉じるまでに許容する送信待ちの量。</translation>
    </message>
    <message>
        <source>Malformed messages</source>
        <translation>不正な形式のメッセージ</translation>
    </message>
    <message>
        <source>After so many a connection is closed.</source>
        <translation>この数に達すると接続を閉じます。</translation>
    </message>
    <message>
        <source>Wrong tokens of a connection</source>
        <translation>接続ごとの誤ったトークン</translation>
    </message>
    <message>
        <source>After so many it is closed.</source>
        <translation>この数に達すると接続を閉じます。</translation>
    </message>
    <message>
        <source>Wrong tokens of an address</source>
        <translation>アドレスごとの誤ったトークン</translation>
    </message>
    <message>
        <source>After so many in a minute every answer to it is delayed.</source>
        <translation>1 分間にこの数に達すると、そのアドレスへの応答をすべて遅らせます。</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>件/分</translation>
    </message>
    <message>
        <source>Delay after wrong tokens</source>
        <translation>誤ったトークン後の遅延</translation>
    </message>
    <message>
        <source>How long such an answer is delayed.</source>
        <translation>該当する応答を遅らせる時間。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Log from</source>
        <translation>ログの下限</translation>
    </message>
    <message>
        <source>The least important records that are written.</source>
        <translation>書き込む記録の最低レベル。</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>ログの形式</translation>
    </message>
    <message>
        <source>How the records look on standard error or in the journal.</source>
        <translation>標準エラー出力またはジャーナルでの記録の形式。</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>状態フォルダー</translation>
    </message>
    <message>
        <source>Where tokens and what else must survive a restart are kept. Empty: the platform's place.</source>
        <translation>トークンなど、再起動後も必要なデータの保存場所。空: プラットフォームの標準の場所。</translation>
    </message>
    <message>
        <source>Anything visible</source>
        <translation>表示可能な文字すべて</translation>
    </message>
    <message>
        <source>Only letters, digits and _ . : @ -</source>
        <translation>英数字と _ . : @ - のみ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>1 行のテキスト</translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation>JSON オブジェクト</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Web pages</source>
        <comment>a group of settings</comment>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>STUN and TURN</source>
        <translation>STUN と TURN</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>接続の制限</translation>
    </message>
    <message>
        <source>Limits of messages</source>
        <translation>メッセージの制限</translation>
    </message>
    <message>
        <source>Limits of misuse</source>
        <translation>不正使用の制限</translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation>ログとファイル</translation>
    </message>
    <message>
        <source>Valid after first use</source>
        <translation>初回使用後の有効期間</translation>
    </message>
    <message>
        <source>How many requests per second of one network (/24, /56) are answered.</source>
        <translation>1 つのネットワーク (/24、/56) に対して 1 秒あたりに応答する要求の数。</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>アドレスごとの接続数</translation>
    </message>
    <message>
        <source>New connections per address</source>
        <translation>アドレスごとの新規接続数</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>HTTP ヘッダー</translation>
    </message>
    <message>
        <source>Size of an HTTP header</source>
        <translation>HTTP ヘッダーのサイズ</translation>
    </message>
    <message>
        <source>HTTP header fields</source>
        <translation>HTTP ヘッダーのフィールド</translation>
    </message>
    <message>
        <source>Sustained message rate</source>
        <translation>継続的なメッセージレート</translation>
    </message>
    <message>
        <source>Message burst</source>
        <translation>メッセージのバースト</translation>
    </message>
    <message>
        <source>Certificate challenges</source>
        <translation>証明書のチャレンジ</translation></message>
    <message>
        <source>A folder whose files are served below /.well-known/acme-challenge/, as certbot wants it.</source>
        <translation>certbot が必要とするように、/.well-known/acme-challenge/ の下で配信するファイルのフォルダーです。</translation></message>
    <message>
        <source>Keys of signed tokens</source>
        <translation>署名付きトークンのキー</translation></message>
    <message>
        <source>For tokens (JWT) that your own server signs, one a line: name:algorithm:file. Two at once while you change from one to the other.</source>
        <translation>自分のサーバーが署名するトークン (JWT) 用です。1 行に 1 つ、名前:アルゴリズム:ファイル の形で書きます。切り替える間は 2 つ同時に使えます。</translation></message>
    <message>
        <source>Audience of signed tokens</source>
        <translation>署名付きトークンの対象</translation></message>
    <message>
        <source>What a signed token must name as its audience (aud).</source>
        <translation>署名付きトークンが対象 (aud) として示すべき値です。</translation></message>
    <message>
        <source>Ask before admitting</source>
        <translation>許可の前に問い合わせる</translation></message>
    <message>
        <source>An address (URL) that is asked before a viewer is admitted. Empty: nobody is asked.</source>
        <translation>視聴者を許可する前に問い合わせるアドレス (URL) です。空の場合は問い合わせません。</translation></message>
    <message>
        <source>Time for the answer</source>
        <translation>応答を待つ時間</translation></message>
    <message>
        <source>A viewer is refused when no answer has come by then.</source>
        <translation>それまでに応答がなければ、視聴者を拒否します。</translation></message>
    <message>
        <source>History</source>
        <translation>履歴</translation></message>
    <message>
        <source>For how long ended sessions and what operators changed are kept.</source>
        <translation>終了したセッションと運用者による変更を保存する期間です。</translation></message>
    <message>
        <source>days</source>
        <translation>日</translation></message>
</context>
<context>
    <name>rdv::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>設定 %n 件が見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n change(s) not saved</source>
        <translation>
            <numerusform>● 未保存の変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be saved as they are</source>
        <translation>
            <numerusform>このままでは保存できない値 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>設定は保存されませんでした。</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>設定を保存しました。</translation>
    </message>
    <message>
        <source>Import a configuration of the original server</source>
        <translation>オリジナルサーバーの構成のインポート</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>構成ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 をインポートできません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>No setting has these words in its name, its key or its explanation.</source>
        <translation>名前、キー、説明にこの語を含む設定はありません。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>元に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>変更を確認(&amp;R)…</translation>
    </message>
    <message>
        <source>Take over the default.json of the original server</source>
        <translation>オリジナルサーバーの default.json を取り込みます</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingsWording</name>
    <message>
        <source>This can only be on or off.</source>
        <translation>オンまたはオフのどちらかだけです。</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数を入力してください。</translation>
    </message>
    <message>
        <source>Choose one of the words in the list.</source>
        <translation>リストの語から選択してください。</translation>
    </message>
    <message>
        <source>Enter one text a line.</source>
        <translation>1 行に 1 つずつ入力してください。</translation>
    </message>
    <message>
        <source>These are not entries of STUN or TURN servers.</source>
        <translation>STUN サーバーまたは TURN サーバーの項目ではありません。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>この値は使用できません。</translation>
    </message>
    <message>
        <source>This value cannot be used (%1).</source>
        <translation>この値は使用できません (%1)。</translation>
    </message>
    <message>
        <source>Enter at least one IP address, one a line.</source>
        <translation>IP アドレスを 1 つ以上、1 行に 1 つずつ入力してください。</translation>
    </message>
    <message>
        <source>The admin port must be another one than the server's port.</source>
        <translation>管理ポートには、サーバーのポートと異なるポートを指定してください。</translation>
    </message>
    <message>
        <source>The responder's port must be another one than the server's port and the admin port.</source>
        <translation>レスポンダーのポートには、サーバーのポートおよび管理ポートと異なるポートを指定してください。</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, or nothing for every address.</source>
        <translation>このコンピューターの IP アドレスを入力してください。空にするとすべてのアドレスになります。</translation>
    </message>
    <message>
        <source>Enter a host name or an address without a port.</source>
        <translation>ホスト名またはアドレスを、ポートなしで入力してください。</translation>
    </message>
    <message>
        <source>Enter addresses or networks such as 10.0.0.0/8, one a line.</source>
        <translation>アドレスまたは 10.0.0.0/8 のようなネットワークを、1 行に 1 つずつ入力してください。</translation>
    </message>
    <message>
        <source>Enter origins such as https://example.com:443, one a line, without a path.</source>
        <translation>https://example.com:443 のようなオリジンを、パスなしで 1 行に 1 つずつ入力してください。</translation>
    </message>
    <message>
        <source>Enter host names without a port, one a line.</source>
        <translation>ホスト名を、ポートなしで 1 行に 1 つずつ入力してください。</translation>
    </message>
    <message>
        <source>A room's name has characters that the rule for names forbids.</source>
        <translation>ルーム名に、名前の規則で禁止されている文字が含まれています。</translation>
    </message>
    <message>
        <source>This is not a file that the server can read.</source>
        <translation>サーバーが読み取れるファイルではありません。</translation>
    </message>
    <message>
        <source>Encryption is off, so the certificate and the private key are not used.</source>
        <translation>暗号化がオフのため、証明書と秘密鍵は使用されません。</translation>
    </message>
    <message>
        <source>Web pages are off, so this folder is not used.</source>
        <translation>Web ページがオフのため、このフォルダーは使用されません。</translation>
    </message>
    <message>
        <source>This is below the size of a message: the largest messages close the connection.</source>
        <translation>「メッセージのサイズ」より小さいため、最大サイズのメッセージで接続が閉じられます。</translation>
    </message>
    <message>
        <source>The key in this file is shorter than 256 bits, or others can read the file.</source>
        <translation>このファイルのキーが 256 ビットより短いか、ほかの人がファイルを読める状態です。</translation>
    </message>
    <message>
        <source>Not every client can use every entry. The page of the STUN and TURN servers says why.</source>
        <translation>一部のクライアントが使用できない項目があります。理由は [STUN/TURN] ページに表示されます。</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>where a value comes from</comment>
        <translation>既定値</translation>
    </message>
    <message>
        <source>File</source>
        <comment>where a value comes from</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>ファイル、%1</translation>
    </message>
    <message>
        <source>Environment, %1</source>
        <translation>環境変数、%1</translation>
    </message>
    <message>
        <source>Command line, %1</source>
        <translation>コマンドライン、%1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>This is below the sustained message rate, so that rate cannot be reached.</source>
        <translation>「継続的なメッセージレート」より小さいため、そのレートには到達できません。</translation>
    </message>
    <message>
        <source>This value has no effect as it is (%1).</source>
        <translation>この値のままでは効果がありません (%1)。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ShareDialog</name>
    <message>
        <source>This link works on this computer only. For others, set the public host name in the settings.</source>
        <translation>このリンクはこのコンピューターでのみ使用できます。ほかのコンピューターで使用するには、設定で公開ホスト名を指定してください。</translation>
    </message>
    <message>
        <source>This link works in the local network only.</source>
        <translation>このリンクはローカルネットワークでのみ使用できます。</translation>
    </message>
    <message>
        <source>Share the viewer page</source>
        <translation>視聴用ページの共有</translation>
    </message>
    <message>
        <source>Share room “%1”</source>
        <translation>ルーム「%1」の共有</translation>
    </message>
    <message>
        <source>Share stream “%1” of room “%2”</source>
        <translation>ルーム「%2」のストリーム「%1」の共有</translation>
    </message>
    <message>
        <source>The server asks viewers for a token, and this link carries none. Issue one on the Tokens page.</source>
        <translation>サーバーは視聴者にトークンを求めますが、このリンクには含まれていません。[トークン] ページで発行してください。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCards</name>
    <message>
        <source>Devices online</source>
        <translation>オンラインのデバイス</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>Being set up</source>
        <comment>sessions</comment>
        <translation>接続処理中</translation>
    </message>
    <message>
        <source>Success, last hour</source>
        <translation>成功率 (直近 1 時間)</translation>
    </message>
    <message>
        <source>Active tokens</source>
        <translation>有効なトークン</translation>
    </message>
    <message>
        <source>STUN requests</source>
        <translation>STUN 要求</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>接続 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>viewers without a device yet</comment>
        <translation>
            <numerusform>待機中 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>セッション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers need one</source>
        <translation>視聴者に必要</translation>
    </message>
    <message>
        <source>Tokens are off</source>
        <translation>トークンはオフ</translation>
    </message>
    <message>
        <source>Built-in responder</source>
        <translation>内蔵レスポンダー</translation>
    </message>
    <message>
        <source>Responder is off</source>
        <translation>レスポンダーはオフ</translation>
    </message>
    <message numerus="yes">
        <source>of %n session(s)</source>
        <translation>
            <numerusform>全セッション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>TLS なし</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>certificate</comment>
        <translation>期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCharts</name>
    <message>
        <source>Received</source>
        <comment>messages</comment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>messages</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Devices and viewers</source>
        <translation>デバイスと視聴者</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>10 &amp;minutes</source>
        <translation>10 分(&amp;M)</translation>
    </message>
    <message>
        <source>1 ho&amp;ur</source>
        <translation>1 時間(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>24 時間(&amp;2)</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>1 秒あたりのメッセージ数</translation>
    </message>
    <message>
        <source>Processor (of one core)</source>
        <translation>プロセッサー (1 コア換算)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatusBar</name>
    <message>
        <source>State of the server</source>
        <translation>サーバーの状態</translation>
    </message>
    <message>
        <source>Show the last problem</source>
        <translation>最後の問題を表示</translation>
    </message>
    <message>
        <source>Signaling: %1</source>
        <translation>シグナリング: %1</translation>
    </message>
    <message>
        <source>Admin: %1</source>
        <translation>管理: %1</translation>
    </message>
    <message>
        <source>STUN: %1</source>
        <translation>STUN: %1</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>sentence, reason</comment>
        <extracomment>What happened, and why</extracomment>
        <translation>%1 理由: %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StunPage</name>
    <message>
        <source>Through routers</source>
        <translation>ルーター越しの接続</translation>
    </message>
    <message>
        <source>STUN tells devices and viewers under which address others see them.</source>
        <translation>STUN は、外部から見えるアドレスをデバイスと視聴者に伝えます。</translation>
    </message>
    <message>
        <source>&amp;Run the built-in STUN responder</source>
        <translation>内蔵 STUN レスポンダーを実行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>If a firewall protects this computer, open this port for UDP and TCP. Other STUN and TURN servers can be added on the STUN/TURN page.</source>
        <translation>このコンピューターがファイアウォールで保護されている場合は、このポートを UDP と TCP の両方で開いてください。ほかの STUN サーバーと TURN サーバーは [STUN/TURN] ページで追加できます。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SwitchEditor</name>
    <message>
        <source>On</source>
        <comment>a setting that can be on or off</comment>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>セルをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TextEditor</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>フォルダーを参照</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>ファイルを参照</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenForm</name>
    <message>
        <source>Name a room or choose every room.</source>
        <translation>ルームを指定するか、すべてのルームを選択してください。</translation>
    </message>
    <message>
        <source>This cannot be a room: %1</source>
        <translation>ルームとして使用できません: %1</translation>
    </message>
    <message>
        <source>This cannot be a stream: %1</source>
        <translation>ストリームとして使用できません: %1</translation>
    </message>
    <message>
        <source>Devices are not asked for tokens at present. The settings can change that.</source>
        <translation>現在、デバイスにトークンは要求されません。設定で変更できます。</translation>
    </message>
    <message>
        <source>This room is not on the list of allowed rooms.</source>
        <translation>このルームは許可リストに載っていません。</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <comment>the kind of client that a token is for</comment>
        <translation>対象(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>ルーム(&amp;R):</translation>
    </message>
    <message>
        <source>Strea&amp;m:</source>
        <translation>ストリーム(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Unused for:</source>
        <comment>how long a token may lie unused</comment>
        <translation>未使用時の期限(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Valid from:</source>
        <translation>有効期間の開始(&amp;V):</translation>
    </message>
    <message>
        <source>Us&amp;es:</source>
        <translation>使用回数(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>メモ(&amp;N):</translation>
    </message>
    <message>
        <source>A viewer</source>
        <comment>token for</comment>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>A device</source>
        <comment>token for</comment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Ever&amp;y room</source>
        <translation>すべてのルーム(&amp;Y)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Every stream</source>
        <translation>すべてのストリーム</translation>
    </message>
    <message>
        <source>How long it may lie unused</source>
        <translation>未使用のまま有効な期間</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>A time…</source>
        <translation>日時を指定…</translation>
    </message>
    <message>
        <source>Time from which it is valid</source>
        <translation>有効になる日時</translation>
    </message>
    <message>
        <source>Number of uses</source>
        <translation>使用回数</translation>
    </message>
    <message>
        <source>One viewer</source>
        <translation>視聴者 1 人</translation>
    </message>
    <message>
        <source>Several viewers…</source>
        <translation>視聴者複数…</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Number of viewers</source>
        <translation>視聴者の人数</translation>
    </message>
    <message>
        <source>Tokens for viewers are off. Switch them on first.</source>
        <translation>視聴者のトークンがオフです。先にオンにしてください。</translation>
    </message>
    <message>
        <source>It ends before it begins: choose a later end.</source>
        <translation>開始より前に終了します。もっと後の終了を選択してください。</translation></message>
    <message>
        <source>The end is in the past: choose a later one.</source>
        <translation>終了が過去になっています。もっと後を選択してください。</translation></message>
    <message>
        <source>Valid unti&amp;l:</source>
        <translation>有効期間の終了(&amp;L):</translation></message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation></message>
    <message>
        <source>Without end</source>
        <translation>終了なし</translation></message>
    <message>
        <source>Time from which it is no longer valid</source>
        <translation>無効になる日時</translation></message>
</context>
<context>
    <name>rdv::ui::TokenModel</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: the kind of client that a token is for</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用回数</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>column: the client that a token is bound to</comment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>time that is left to a token</comment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Its holder may come back until %1.</source>
        <translation>使用者は %1 まで再参加できます。</translation>
    </message>
    <message>
        <source>It has to be used before %1.</source>
        <translation>%1 までに使用する必要があります。</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>%1 から有効です。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenWording</name>
    <message>
        <source>Viewer</source>
        <comment>kind of token</comment>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>kind of token</comment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>state of a token</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of a token</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a token</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a token</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>Every room</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Every stream</source>
        <translation>すべてのストリーム</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <comment>uses of a token</comment>
        <translation>%1、無制限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>uses of a token</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>It contains a character that is not allowed.</source>
        <translation>使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>It begins or ends with a blank.</source>
        <translation>先頭または末尾に空白があります。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokensPage</name>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>トークン %n 個を失効させました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be revoked.</source>
        <translation>
            <numerusform>トークン %n 個を失効させることができませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>フィンガープリントをコピーしました。</translation>
    </message>
    <message>
        <source>Tokens could not be switched on.</source>
        <translation>トークンをオンにできませんでした。</translation>
    </message>
    <message>
        <source>Tokens are still off.</source>
        <translation>トークンはオフのままです。</translation>
    </message>
    <message>
        <source>The setting was saved, but the command line or the environment overrules it.</source>
        <translation>設定は保存されましたが、コマンドラインまたは環境変数の指定が優先されます。</translation>
    </message>
    <message>
        <source>Tokens are on.</source>
        <translation>トークンをオンにしました。</translation>
    </message>
    <message>
        <source>Switch tokens on?</source>
        <translation>トークンをオンにしますか?</translation>
    </message>
    <message>
        <source>From now on a viewer needs a token. Pages that come without one are refused; sessions that run go on.</source>
        <translation>以後、視聴者にはトークンが必要です。トークンのないページは拒否されます。実行中のセッションは継続します。</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>オンにする(&amp;S)</translation>
    </message>
    <message>
        <source>Tokens are off: everyone who knows a room and a stream can watch.</source>
        <translation>トークンがオフです。ルームとストリームを知っている人は誰でも視聴できます。</translation>
    </message>
    <message>
        <source>Switch tokens o&amp;n…</source>
        <translation>トークンをオンにする(&amp;N)…</translation>
    </message>
    <message>
        <source>Search tokens, notes, addresses</source>
        <translation>トークン、メモ、アドレスを検索</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>トークンを検索</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Show tokens that admit to this room</source>
        <translation>このルームに参加できるトークンを表示</translation>
    </message>
    <message>
        <source>Show tokens in this state</source>
        <translation>この状態のトークンを表示</translation>
    </message>
    <message>
        <source>Show tokens of this kind</source>
        <translation>この種類のトークンを表示</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Viewers and devices</source>
        <translation>視聴者とデバイス</translation>
    </message>
    <message>
        <source>&amp;Issue token…</source>
        <translation>トークンを発行(&amp;I)…</translation>
    </message>
    <message>
        <source>Issue &amp;many…</source>
        <translation>一括発行(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>失効(&amp;R)…</translation>
    </message>
    <message>
        <source>Sho&amp;w session</source>
        <translation>セッションを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy fingerprint</source>
        <translation>フィンガープリントをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>トークンなし</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>トークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s)</source>
        <translation>
            <numerusform>トークン %n 個中 %1 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::TrayIcon</name>
    <message>
        <source>The server keeps running. Choose Quit here to end it.</source>
        <translation>サーバーは動作を続けています。終了するには、ここで [終了] を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>デバイス %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s)</source>
        <translation>
            <numerusform>視聴者 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>devices, viewers</comment>
        <extracomment>How many devices, how many viewers</extracomment>
        <translation>%1、%2</translation>
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
        <translation>このテキストのトークンはすでに存在します。別のテキストを選ぶか、サーバーに生成させてください。</translation>
    </message>
    <message>
        <source>It is no longer there. The list has changed in the meantime.</source>
        <translation>対象はすでにありません。その間にリストが変更されました。</translation>
    </message>
    <message>
        <source>Tokens are turned off. Turn them on in the settings first.</source>
        <translation>トークンがオフです。先に設定でオンにしてください。</translation>
    </message>
    <message>
        <source>The change could not be saved. Check that the disk has room and that you can write the state folder.</source>
        <translation>変更を保存できませんでした。ディスクに空きがあり、状態フォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The server is stopped. Start it first.</source>
        <translation>サーバーは停止しています。先に起動してください。</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>log level</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>log level</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>device</comment>
        <translation>不在</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>device</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>device</comment>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>device</comment>
        <translation>接続断</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>session</comment>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Paired</source>
        <comment>session</comment>
        <translation>ペア成立</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>session</comment>
        <translation>Offer 済み</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>session</comment>
        <translation>Answer 済み</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>session</comment>
        <translation>接続処理中</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>session</comment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>session</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>session</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>token</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>token</comment>
        <translation>割り当て済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>token</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>token</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>part of the server</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>part of the server</comment>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>part of the server</comment>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>part of the server</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>session</comment>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Watched</source>
        <comment>session</comment>
        <translation>視聴済み</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>session</comment>
        <translation>接続不成立</translation>
    </message>
    <message>
        <source>No device</source>
        <comment>session</comment>
        <translation>デバイスなし</translation>
    </message>
    <message>
        <source>No such stream</source>
        <comment>session</comment>
        <translation>ストリームなし</translation>
    </message>
    <message>
        <source>The server started.</source>
        <translation>サーバーが起動しました。</translation>
    </message>
    <message>
        <source>The server stopped.</source>
        <translation>サーバーが停止しました。</translation>
    </message>
    <message>
        <source>A port was opened.</source>
        <translation>ポートを開きました。</translation>
    </message>
    <message>
        <source>A port could not be opened.</source>
        <translation>ポートを開けませんでした。</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>構成を取り込みました。</translation>
    </message>
    <message>
        <source>Something in the configuration does not do what it says.</source>
        <translation>構成の一部が意図したとおりに機能しません。</translation>
    </message>
    <message>
        <source>A device joined and waits for viewers.</source>
        <translation>デバイスが参加し、視聴者を待っています。</translation>
    </message>
    <message>
        <source>A device came back; its dead connection was closed.</source>
        <translation>デバイスが復帰し、切れていた接続を閉じました。</translation>
    </message>
    <message>
        <source>A device was refused.</source>
        <translation>デバイスを拒否しました。</translation>
    </message>
    <message>
        <source>A device left.</source>
        <translation>デバイスが退出しました。</translation>
    </message>
    <message>
        <source>A viewer was queued for the device.</source>
        <translation>視聴者がデバイスの待ち行列に入りました。</translation>
    </message>
    <message>
        <source>A viewer was refused.</source>
        <translation>視聴者を拒否しました。</translation>
    </message>
    <message>
        <source>A viewer left.</source>
        <translation>視聴者が退出しました。</translation>
    </message>
    <message>
        <source>A viewer met a device.</source>
        <translation>視聴者とデバイスがつながりました。</translation>
    </message>
    <message>
        <source>A session ended.</source>
        <translation>セッションが終了しました。</translation>
    </message>
    <message>
        <source>A message was dropped.</source>
        <translation>メッセージを破棄しました。</translation>
    </message>
    <message>
        <source>A connection was refused.</source>
        <translation>接続を拒否しました。</translation>
    </message>
    <message>
        <source>A token was issued.</source>
        <translation>トークンを発行しました。</translation>
    </message>
    <message>
        <source>A token was used and is bound to its viewer.</source>
        <translation>トークンが使用され、視聴者に割り当てられました。</translation>
    </message>
    <message>
        <source>A token was revoked.</source>
        <translation>トークンを失効させました。</translation>
    </message>
    <message>
        <source>A token expired.</source>
        <translation>トークンが期限切れになりました。</translation>
    </message>
    <message>
        <source>A room was allowed.</source>
        <translation>ルームを許可しました。</translation>
    </message>
    <message>
        <source>A room was blocked.</source>
        <translation>ルームをブロックしました。</translation>
    </message>
    <message>
        <source>An admin request was refused.</source>
        <translation>管理要求を拒否しました。</translation>
    </message>
    <message>
        <source>The STUN responder had a problem.</source>
        <translation>STUN レスポンダーで問題が発生しました。</translation>
    </message>
    <message>
        <source>(no file named)</source>
        <translation>(ファイルの指定なし)</translation>
    </message>
    <message>
        <source>Port %1 (%2) is in use by another program. Stop that program, or choose another port in the settings (%3).</source>
        <extracomment>%1: port number, %2: address and port, %3: key of the setting</extracomment>
        <translation>ポート %1 (%2) は別のプログラムが使用中です。そのプログラムを終了するか、設定で別のポートを選択してください (%3)。</translation>
    </message>
    <message>
        <source>Port %1 (%2) is in use by %3. Stop that program, or choose another port in the settings (%4).</source>
        <extracomment>%1: port number, %2: address and port, %3: name of a program, %4: key of the setting</extracomment>
        <translation>ポート %1 (%2) は %3 が使用中です。そのプログラムを終了するか、設定で別のポートを選択してください (%4)。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, detail</comment>
        <extracomment>A sentence, and in parentheses what the system said</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. In the settings, let the server listen on an address that is, or leave the field empty for all addresses.</source>
        <translation>%1 はこのコンピューターのアドレスではありません。設定でこのコンピューターのアドレスを待ち受け先に指定するか、空にしてすべてのアドレスにしてください。</translation>
    </message>
    <message>
        <source>The system does not let you open %1. Choose a port from 1024 up in the settings (%2), or let an administrator allow the program low ports.</source>
        <extracomment>%1: address and port, %2: key of the setting</extracomment>
        <translation>システムが %1 を開くことを許可していません。設定で 1024 以上のポートを選択するか (%2)、管理者に小さい番号のポートの使用を許可してもらってください。</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be used, so TLS stays off. Choose a PEM file that you can read.</source>
        <translation>証明書 %1 を使用できないため、TLS はオフのままです。読み取れる PEM ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The private key %1 cannot be used, so TLS stays off. Choose a PEM file that you can read, and check the password that opens it.</source>
        <translation>秘密鍵 %1 を使用できないため、TLS はオフのままです。読み取れる PEM ファイルを選択し、秘密鍵のパスワードを確認してください。</translation>
    </message>
    <message>
        <source>TLS is not available, because no TLS library was found. Install OpenSSL 3, or turn TLS off in the settings.</source>
        <translation>TLS ライブラリが見つからないため、TLS を使用できません。OpenSSL 3 をインストールするか、設定で TLS をオフにしてください。</translation>
    </message>
    <message>
        <source>Other computers are allowed to administer this server, and that needs TLS. Turn TLS on, or allow 127.0.0.1 only.</source>
        <translation>ほかのコンピューターからのサーバー管理が許可されており、それには TLS が必要です。TLS をオンにするか、127.0.0.1 だけを許可してください。</translation>
    </message>
    <message>
        <source>Other computers are allowed to administer this server, and that needs an admin key. Set the file with the key, or allow 127.0.0.1 only.</source>
        <translation>ほかのコンピューターからのサーバー管理が許可されており、それには管理キーが必要です。管理キーのファイルを設定するか、127.0.0.1 だけを許可してください。</translation>
    </message>
    <message>
        <source>The setting %1 cannot be used. Correct it in the settings.</source>
        <extracomment>%1: key of the setting</extracomment>
        <translation>設定 %1 は使用できません。設定で修正してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be served as web pages. Choose a folder that you can read, or none.</source>
        <translation>フォルダー %1 を Web ページとして提供できません。読み取れるフォルダーを選択するか、空にしてください。</translation>
    </message>
    <message>
        <source>The configuration was not saved to %1. You must be able to write the file and its folder, and what is in it must be valid.</source>
        <translation>構成を %1 に保存できませんでした。ファイルとフォルダーに書き込め、内容が有効である必要があります。</translation>
    </message>
    <message>
        <source>This name or text is too long, or it contains characters that are not allowed. Choose another one.</source>
        <translation>この名前またはテキストは長すぎるか、使用できない文字が含まれています。別のものを指定してください。</translation>
    </message>
    <message>
        <source>Left before connecting</source>
        <comment>session</comment>
        <translation>接続前に退出</translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation>制限に達しました。</translation>
    </message>
    <message>
        <source>Changes cannot be saved; what needs saving is refused, sessions go on.</source>
        <translation>変更を保存できません。保存が必要なものは拒否し、セッションは継続します。</translation></message>
    <message>
        <source>Changes can be saved again.</source>
        <translation>変更を再び保存できるようになりました。</translation></message>
    <message>
        <source>A new certificate is in use.</source>
        <translation>新しい証明書を使用しています。</translation></message>
    <message>
        <source>A new certificate cannot be used; the old one stays in use.</source>
        <translation>新しい証明書を使用できないため、以前の証明書を使い続けます。</translation></message>
    <message>
        <source>The certificate expires soon.</source>
        <translation>証明書の有効期限が近づいています。</translation></message>
    <message>
        <source>A viewer was not authorized.</source>
        <translation>視聴者が許可されませんでした。</translation></message>
    <message>
        <source>The configuration was changed.</source>
        <translation>設定が変更されました。</translation></message>
    <message>
        <source>New viewers are turned away.</source>
        <translation>新しい視聴者を拒否しています。</translation></message>
    <message>
        <source>New viewers are admitted again.</source>
        <translation>新しい視聴者を再び受け入れています。</translation></message>
    <message>
        <source>The state folder %1 cannot be used. You must own it and be able to write it; choose another one in the settings.</source>
        <translation>状態フォルダー %1 を使用できません。自分が所有し、書き込める必要があります。設定で別のフォルダーを選択してください。</translation></message>
    <message>
        <source>The file %1 is damaged and was left as it is. Put a backup in its place, or move it away to start without tokens.</source>
        <translation>ファイル %1 は破損しているため、そのまま残しました。バックアップと置き換えるか、移動してトークンなしで開始してください。</translation></message>
    <message>
        <source>The file %1 was written by a newer version of this program and was left as it is. Start that version, or choose another state folder.</source>
        <translation>ファイル %1 はこのプログラムの新しいバージョンが書いたため、そのまま残しました。そのバージョンを起動するか、別の状態フォルダーを選択してください。</translation></message>
    <message>
        <source>Another server uses the state folder %1 already. Stop it, or choose another state folder.</source>
        <translation>別のサーバーが状態フォルダー %1 をすでに使用しています。そのサーバーを停止するか、別の状態フォルダーを選択してください。</translation></message>
    <message>
        <source>The key for signed tokens %1 cannot be used. Name files that you can read, each with a key of its algorithm.</source>
        <translation>署名付きトークンのキー %1 を使用できません。読み取れるファイルを指定し、それぞれにアルゴリズムに合ったキーを入れてください。</translation></message>
    <message>
        <source>The admin key %1 cannot be used. Name a file that nobody else can read, with 256 bits as hexadecimal or base64url.</source>
        <translation>管理キー %1 を使用できません。ほかの誰も読み取れないファイルを指定し、256 ビットを 16 進または base64url で入れてください。</translation></message>
</context>
</TS>
