<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Rendezvous cannot start, because its configuration cannot be read. Correct the file and start again.</source>
        <translation>无法读取配置，因此 Rendezvous 无法启动。请更正该文件后重新启动。</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Never seen</source>
        <translation>从未出现</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for its next viewer</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Lost since %1</source>
        <comment>time of day or date and time</comment>
        <translation>自 %1 起失联</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) wait in this room, but its device has not come yet.</source>
        <translation>
            <numerusform>%n 名观众在此房间中等待，但设备尚未到来。</numerusform>
        </translation>
    </message>
    <message>
        <source>No device has come to this room yet.</source>
        <translation>尚无设备进入此房间。</translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and is ready for the next one.</source>
        <translation>
            <numerusform>设备正在为 %n 名观众服务，可接待下一名观众。</numerusform>
        </translation>
    </message>
    <message>
        <source>The device is here and ready for its first viewer.</source>
        <translation>设备已就位，可接待首名观众。</translation>
    </message>
    <message numerus="yes">
        <source>The device serves %n viewer(s) and has not opened its next waiting link yet.</source>
        <translation>
            <numerusform>设备正在为 %n 名观众服务，尚未打开下一条等待连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>The device was here and is gone. It comes back by itself once its power and its network are back.</source>
        <translation>设备曾在线，现已失联。电源和网络恢复后，设备会自动重新连接。</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>viewers with a session, viewers that wait</comment>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) with a session</source>
        <translation>
            <numerusform>%n 名观众有会话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>viewers with a session, viewers that wait</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>viewers</comment>
        <translation>
            <numerusform>%n 名等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>a room</comment>
        <translation>已封锁</translation>
    </message>
    <message>
        <source>Allowed by name</source>
        <comment>a room</comment>
        <translation>已按名称允许</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>a room</comment>
        <translation>已允许</translation>
    </message>
    <message>
        <source>Nobody may join this room.</source>
        <translation>任何人都不能加入此房间。</translation>
    </message>
    <message>
        <source>This room is on the list of allowed rooms.</source>
        <translation>此房间在允许列表中。</translation>
    </message>
    <message>
        <source>This room may be joined because no list of allowed rooms is in force.</source>
        <translation>允许列表未生效，因此可以加入此房间。</translation>
    </message>
    <message>
        <source>Type the name of a room.</source>
        <translation>请输入房间名称。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>此名称过长。</translation>
    </message>
    <message>
        <source>This name has a character that is not allowed in names.</source>
        <translation>此名称含有不允许的字符。</translation>
    </message>
    <message>
        <source>A name must not begin or end with a blank.</source>
        <translation>名称不能以空格开头或结尾。</translation>
    </message>
</context>
<context>
    <name>EventField</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>上次地址</translation>
    </message>
    <message>
        <source>Malformed requests</source>
        <translation>格式错误的请求</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>排队位置</translation>
    </message>
    <message>
        <source>Rate-limited requests</source>
        <translation>被限速的请求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Server part</source>
        <translation>服务器组件</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>已抑制数</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Viewer</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a message, noun</comment>
        <translation>加入</translation>
    </message>
    <message>
        <source>Waiting for a device</source>
        <translation>等待设备</translation>
    </message>
    <message>
        <source>Admitted</source>
        <comment>the viewer's join was accepted</comment>
        <translation>已准入</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>the viewer's join was not accepted</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN 服务器</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>TURN 服务器</translation>
    </message>
    <message>
        <source>Viewer announced</source>
        <translation>已通知观众到来</translation>
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
        <translation>候选</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>a message, noun</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>a message, noun</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Connection report</source>
        <translation>连接报告</translation>
    </message>
    <message>
        <source>Viewer removed</source>
        <translation>观众已移除</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>设备失联</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>has gone away</comment>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>未转发</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>message, its size, its details</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message, its size</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>message, its details</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 ms, %2: %3</source>
        <comment>time, party, message</comment>
        <translation>%1 ms，%2：%3</translation>
    </message>
    <message>
        <source>%1 ms, %2 to %3: %4</source>
        <comment>time, sender, receiver, message</comment>
        <translation>%1 ms，%2 → %3：%4</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds since the first message, heads a column</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 s pause</source>
        <comment>seconds</comment>
        <translation>间隔 %1 秒</translation>
    </message>
    <message>
        <source>%1 min pause</source>
        <comment>minutes</comment>
        <translation>间隔 %1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left out</source>
        <translation>
            <numerusform>略去 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>joined again</source>
        <translation>已重新加入</translation>
    </message>
    <message>
        <source>joined from a newer connection</source>
        <translation>已从新连接加入</translation>
    </message>
    <message>
        <source>silent for too long</source>
        <translation>过久无响应</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>did not join in time</source>
        <translation>未及时加入</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>未应答</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>无设备</translation>
    </message>
    <message>
        <source>no device came</source>
        <translation>设备未到来</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>队列已满</translation>
    </message>
    <message>
        <source>places are kept for devices</source>
        <translation>名额为设备保留</translation>
    </message>
    <message>
        <source>room not allowed</source>
        <translation>房间未被允许</translation>
    </message>
    <message>
        <source>room no longer allowed</source>
        <translation>房间不再被允许</translation>
    </message>
    <message>
        <source>another device has this room</source>
        <translation>此房间已有其他设备</translation>
    </message>
    <message>
        <source>the device does not have the stream</source>
        <translation>设备没有该流</translation>
    </message>
    <message>
        <source>the server is full</source>
        <translation>服务器已满</translation>
    </message>
    <message>
        <source>viewers are paused</source>
        <translation>已暂停接入观众</translation>
    </message>
    <message>
        <source>disconnected by the operator</source>
        <translation>被操作员断开</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>令牌已吊销</translation>
    </message>
    <message>
        <source>token missing</source>
        <translation>缺少令牌</translation>
    </message>
    <message>
        <source>token malformed</source>
        <translation>令牌格式错误</translation>
    </message>
    <message>
        <source>token unknown</source>
        <translation>令牌未知</translation>
    </message>
    <message>
        <source>token wrong kind</source>
        <translation>令牌类型不符</translation>
    </message>
    <message>
        <source>token wrong room</source>
        <translation>令牌与房间不符</translation>
    </message>
    <message>
        <source>token wrong stream</source>
        <translation>令牌与流不符</translation>
    </message>
    <message>
        <source>token not valid yet</source>
        <translation>令牌尚未生效</translation>
    </message>
    <message>
        <source>token bound to another client</source>
        <translation>令牌已绑定到其他客户端</translation>
    </message>
    <message>
        <source>too many connections from one address</source>
        <translation>来自同一地址的连接过多</translation>
    </message>
    <message>
        <source>too many malformed messages</source>
        <translation>格式错误的消息过多</translation>
    </message>
    <message>
        <source>too many messages</source>
        <translation>消息过多</translation>
    </message>
    <message>
        <source>too many unused handshakes</source>
        <translation>未使用的握手过多</translation>
    </message>
    <message>
        <source>the message is too large</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>the peer does not read what it is sent</source>
        <translation>对端不读取发给它的数据</translation>
    </message>
    <message>
        <source>the peer stopped polling</source>
        <translation>对端已停止轮询</translation>
    </message>
    <message>
        <source>the page was left</source>
        <translation>已离开页面</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>连接已结束</translation>
    </message>
    <message>
        <source>the connection was ended</source>
        <translation>连接被终止</translation>
    </message>
    <message>
        <source>a binary message</source>
        <translation>二进制消息</translation>
    </message>
    <message>
        <source>a broken polling body</source>
        <translation>轮询正文已损坏</translation>
    </message>
    <message>
        <source>a frame that is not masked</source>
        <translation>帧未加掩码</translation>
    </message>
    <message>
        <source>a frame before the upgrade was answered</source>
        <translation>升级应答之前收到帧</translation>
    </message>
    <message>
        <source>a malformed upgrade</source>
        <translation>升级请求格式错误</translation>
    </message>
    <message>
        <source>a malformed field</source>
        <translation>字段格式错误</translation>
    </message>
    <message>
        <source>a transport that was not offered</source>
        <translation>未提供的传输方式</translation>
    </message>
    <message>
        <source>another revision of Socket.IO</source>
        <translation>Socket.IO 修订版不同</translation>
    </message>
    <message>
        <source>a poll takes GET and POST</source>
        <translation>轮询仅接受 GET 和 POST</translation>
    </message>
    <message>
        <source>no upgrade on a WebSocket path</source>
        <translation>WebSocket 路径上未请求升级</translation>
    </message>
    <message>
        <source>there is no WebSocket at this path</source>
        <translation>此路径上没有 WebSocket</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>页面不存在</translation>
    </message>
    <message>
        <source>no such transport</source>
        <translation>传输方式不存在</translation>
    </message>
    <message>
        <source>no request came</source>
        <translation>未收到请求</translation>
    </message>
    <message>
        <source>not an HTTP request</source>
        <translation>不是 HTTP 请求</translation>
    </message>
    <message>
        <source>the request line is malformed</source>
        <translation>请求行格式错误</translation>
    </message>
    <message>
        <source>the head is too large</source>
        <translation>头部过大</translation>
    </message>
    <message>
        <source>the body is too large</source>
        <translation>正文过大</translation>
    </message>
    <message>
        <source>the page cannot be read</source>
        <translation>无法读取页面</translation>
    </message>
    <message>
        <source>the request is too slow</source>
        <translation>请求过慢</translation>
    </message>
    <message>
        <source>too many fields</source>
        <translation>字段过多</translation>
    </message>
    <message>
        <source>the origin is not allowed</source>
        <translation>来源不被允许</translation>
    </message>
    <message>
        <source>the Host is neither a name nor an address</source>
        <translation>Host 既不是名称也不是地址</translation>
    </message>
    <message>
        <source>the last places are for devices</source>
        <translation>剩余名额为设备保留</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>TLS 握手失败</translation>
    </message>
    <message>
        <source>the transport id is unknown, used or too old</source>
        <translation>传输 ID 未知、已使用或过旧</translation>
    </message>
    <message>
        <source>the upgrade came to nothing</source>
        <translation>升级未完成</translation>
    </message>
    <message>
        <source>port, bindAddress and secure change at the next start</source>
        <translation>port、bindAddress 和 secure 在下次启动时更改</translation>
    </message>
    <message>
        <source>not a folder that can be read</source>
        <translation>不是可读取的文件夹</translation>
    </message>
    <message>
        <source>not an IP address</source>
        <translation>不是 IP 地址</translation>
    </message>
    <message>
        <source>the message is not well-formed</source>
        <translation>消息格式不正确</translation>
    </message>
    <message>
        <source>the message is nested too deeply</source>
        <translation>消息嵌套过深</translation>
    </message>
    <message>
        <source>the message is not UTF-8 text</source>
        <translation>消息不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>the message is not of the expected form</source>
        <translation>消息不符合预期形式</translation>
    </message>
    <message>
        <source>the message is of a kind that is not passed on</source>
        <translation>此类消息不予转发</translation>
    </message>
    <message>
        <source>the device would misread the message</source>
        <translation>设备会误读该消息</translation>
    </message>
    <message>
        <source>signaling</source>
        <translation>信令</translation>
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
        <translation>此地址无权管理</translation>
    </message>
    <message>
        <source>requests through a proxy may not administer</source>
        <translation>经代理的请求无权管理</translation>
    </message>
    <message>
        <source>the Host header is missing</source>
        <translation>缺少 Host 标头</translation>
    </message>
    <message>
        <source>the Host header is repeated</source>
        <translation>Host 标头重复</translation>
    </message>
    <message>
        <source>the Host header names another server</source>
        <translation>Host 标头指向其他服务器</translation>
    </message>
    <message>
        <source>the request method is not allowed</source>
        <translation>不允许的请求方法</translation>
    </message>
    <message>
        <source>the request came from another site</source>
        <translation>请求来自其他网站</translation>
    </message>
    <message>
        <source>the Origin header names another site</source>
        <translation>Origin 标头指向其他网站</translation>
    </message>
    <message>
        <source>the Referer header names another site</source>
        <translation>Referer 标头指向其他网站</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Connected (not reported)</source>
        <translation>已连接（未报告）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, reason of the end</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>%1, encrypted (TLS)</source>
        <comment>WebSocket or Polling</comment>
        <translation>%1，已加密（TLS）</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <comment>WebSocket or Polling</comment>
        <translation>%1，未加密</translation>
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
            <numerusform>%n 个 host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden (mDNS)</source>
        <comment>host candidates</comment>
        <translation>
            <numerusform>其中 %n 个已隐藏（mDNS）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n srflx</source>
        <comment>candidates seen by a STUN server</comment>
        <translation>
            <numerusform>%n 个 srflx</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prflx</source>
        <comment>candidates seen by the peer</comment>
        <translation>
            <numerusform>%n 个 prflx</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay</source>
        <comment>candidates on a TURN server</comment>
        <translation>
            <numerusform>%n 个 relay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over TCP</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>%n 个经 TCP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with IPv6</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>%n 个使用 IPv6</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>candidates</comment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Viewer: %1
Device: %2</source>
        <comment>candidates of both sides</comment>
        <translation>观众：%1
设备：%2</translation>
    </message>
</context>
<context>
    <name>SessionReading</name>
    <message>
        <source>The viewer has answered. Neither side has named an address where it can be reached yet.</source>
        <translation>观众已应答。双方均尚未提供可到达的地址。</translation>
    </message>
    <message>
        <source>The viewer has answered, but has not yet named an address where it can be reached.</source>
        <translation>观众已应答，但尚未提供可到达的地址。</translation>
    </message>
    <message>
        <source>The viewer has answered. The device has not yet named an address where it can be reached.</source>
        <translation>观众已应答。设备尚未提供可到达的地址。</translation>
    </message>
    <message>
        <source>The viewer has stayed long enough to suppose that it sees the stream. Its page does not report on the connection, so the server cannot know.</source>
        <translation>观众停留时间已足够长，可推测其已看到流。其页面不报告连接情况，因此服务器无法确认。</translation>
    </message>
    <message>
        <source>The viewer is connected to the device; its page has said so.</source>
        <translation>观众的页面已报告：观众已连接到设备。</translation>
    </message>
    <message>
        <source>The viewer is connected to the device; its page has said so. Path: %1.</source>
        <translation>观众的页面已报告：观众已连接到设备。路径：%1。</translation>
    </message>
    <message>
        <source>The viewer named no address at all: its browser or network may forbid WebRTC.</source>
        <translation>观众未提供任何地址：其浏览器或网络可能禁止 WebRTC。</translation>
    </message>
    <message>
        <source>The device named no address at all: check its network.</source>
        <translation>设备未提供任何地址：请检查其网络。</translation>
    </message>
    <message>
        <source>Neither side had a relayed path. A TURN server helps where firewalls forbid direct ones.</source>
        <translation>双方均没有中继路径。在防火墙禁止直连时，TURN 服务器可提供帮助。</translation>
    </message>
    <message>
        <source>A relayed path was there, but it did not work either: test the TURN server.</source>
        <translation>已有中继路径，但同样不可用：请测试 TURN 服务器。</translation>
    </message>
    <message>
        <source>Viewer and device tried to reach each other and could not.</source>
        <translation>观众和设备尝试互相连接，但未成功。</translation>
    </message>
    <message>
        <source>The session is over. The viewer was connected to the device.</source>
        <translation>会话已结束。观众曾连接到设备。</translation>
    </message>
    <message>
        <source>The session is over. Viewer and device did not reach each other.</source>
        <translation>会话已结束。观众和设备未能互相连接。</translation>
    </message>
    <message>
        <source>The session ended before the viewer had answered an offer.</source>
        <translation>观众应答 Offer 之前，会话已结束。</translation>
    </message>
    <message>
        <source>No device was there for the viewer in time.</source>
        <translation>未及时有设备可供观众使用。</translation>
    </message>
    <message>
        <source>The device does not have the stream that the viewer asked for.</source>
        <translation>设备没有观众请求的流。</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>The viewer waits in the room until a device is ready for it.</source>
        <translation>观众正在房间中等待设备就绪。</translation>
    </message>
    <message>
        <source>The device has been told of the viewer; it has not made its offer yet.</source>
        <translation>已将该观众通知设备；设备尚未发出 Offer。</translation>
    </message>
    <message>
        <source>The device has made its offer; the viewer has not answered yet.</source>
        <translation>设备已发出 Offer；观众尚未应答。</translation>
    </message>
    <message>
        <source>Both sides have named addresses and are trying to reach each other.</source>
        <translation>双方均已提供地址，正在尝试互相连接。</translation>
    </message>
    <message>
        <source>The device has lost its connection to the server; what it already sends may go on.</source>
        <translation>设备与服务器的连接已断开；已在发送的内容可能会继续。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AboutBox</name>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>The signaling server through which cameras and browsers meet (WebRTC).</source>
        <translation>供摄像机与浏览器会合的信令服务器（WebRTC）。</translation>
    </message>
    <message>
        <source>Version %1
Built with Qt %2, running with Qt %3
%4</source>
        <extracomment>%1: version of the program, %2: Qt it was built with, %3: Qt it runs with, %4: operating system</extracomment>
        <translation>版本 %1
构建所用 Qt 版本 %2，运行所用 Qt 版本 %3
%4</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>%1 is free software: you may use, share and change it under the terms of the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>%1 是自由软件：您可以依据 GNU 通用公共许可证第 3 版或更高版本（GPL-3.0-or-later）的条款使用、分享和修改。本软件不提供任何担保。</translation>
    </message>
    <message>
        <source>It is built from these free parts:</source>
        <translation>本软件使用以下自由软件组件构建：</translation>
    </message>
    <message>
        <source>Qt 6 (Core, Network, GUI, Widgets, SVG, WebSockets), The Qt Company and others: LGPL-3.0 or GPL</source>
        <translation>Qt 6（Core、Network、GUI、Widgets、SVG、WebSockets），The Qt Company 及其他作者：LGPL-3.0 或 GPL</translation>
    </message>
    <message>
        <source>Qt Charts and Qt HTTP Server, The Qt Company: GPL-3.0</source>
        <translation>Qt Charts 和 Qt HTTP Server，The Qt Company：GPL-3.0</translation>
    </message>
    <message>
        <source>libqrencode, Kentaro Fukuchi: LGPL-2.1-or-later</source>
        <translation>libqrencode，Kentaro Fukuchi：LGPL-2.1-or-later</translation>
    </message>
    <message>
        <source>OpenSSL, where TLS is used, The OpenSSL Project: Apache-2.0</source>
        <translation>OpenSSL（用于 TLS），The OpenSSL Project：Apache-2.0</translation>
    </message>
    <message>
        <source>QR Code is a registered trademark of DENSO WAVE INCORPORATED.</source>
        <translation>QR Code 是 DENSO WAVE INCORPORATED 的注册商标。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AccessPage</name>
    <message>
        <source>A room's name may not be that long, nor contain such characters.</source>
        <translation>房间名称过长，或含有不允许的字符。</translation>
    </message>
    <message>
        <source>Who may watch</source>
        <translation>谁可以观看</translation>
    </message>
    <message>
        <source>A device and its viewers meet in a room, which the device names.</source>
        <translation>设备与其观众在房间中会合，房间名称由设备指定。</translation>
    </message>
    <message>
        <source>Viewers need a &amp;token</source>
        <translation>观众需要令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Room of the first device:</source>
        <translation>首台设备的房间(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Only this room may be used</source>
        <translation>仅允许使用此房间(&amp;O)</translation>
    </message>
    <message>
        <source>Without tokens, whoever knows the name of a room can watch. You issue tokens on the Tokens page; each admits one viewer.</source>
        <translation>不使用令牌时，知道房间名称的人均可观看。您可在“令牌”页面签发令牌；每个令牌允许一名观众进入。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertList</name>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>没有需要您处理的事项。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::AlertWording</name>
    <message>
        <source>The server could not start. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>服务器无法启动。%1</translation>
    </message>
    <message>
        <source>A part of the server does not work. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>服务器的某个组件不工作。%1</translation>
    </message>
    <message>
        <source>A change of the settings has no effect yet. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>某项设置更改尚未生效。%1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired: browsers refuse to open the page. Install a new one.</source>
        <translation>%1 的证书已过期：浏览器会拒绝打开页面。请安装新证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 expires today. Browsers will refuse the page then. Install a new one.</source>
        <translation>%1 的证书今天过期。届时浏览器将拒绝打开页面。请安装新证书。</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expires in %n day(s). Browsers will refuse the page then. Install a new one in time.</source>
        <translation>
            <numerusform>%1 的证书将在 %n 天后过期。届时浏览器将拒绝打开页面。请及时安装新证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody on the internet who guesses a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.</source>
        <translation>令牌已关闭：互联网上猜中房间的人均可观看。请启用令牌，仅让持有您所发链接的人进入。</translation>
    </message>
    <message>
        <source>Anybody on this network who knows a room can watch: tokens are off. Turn them on, so that only people with a link from you get in.</source>
        <translation>令牌已关闭：此网络中知道房间的人均可观看。请启用令牌，仅让持有您所发链接的人进入。</translation>
    </message>
    <message>
        <source>The server is public, but its pages are not encrypted: links with tokens can be read on the way, and browsers do not give such pages a camera or microphone. Turn TLS on.</source>
        <translation>服务器对外公开，但其页面未加密：带令牌的链接可能在途中被读取，浏览器也不会向此类页面提供摄像头或麦克风。请启用 TLS。</translation>
    </message>
    <message>
        <source>Every device that finds this server can open a room of its own on it. List the rooms that may be used.</source>
        <translation>任何找到此服务器的设备都可在其上开设自己的房间。请列出允许使用的房间。</translation>
    </message>
    <message>
        <source>%1 does not answer as it should: connections that depend on it will fail. Test it, correct it, or take it off the list.</source>
        <translation>%1 的应答不正常：依赖它的连接将会失败。请测试、更正，或将其从列表中移除。</translation>
    </message>
    <message>
        <source>Devices cannot use %1: they know “stun:” and “turn:” with a port only. Write it so, or list a second server for them.</source>
        <translation>设备无法使用 %1：设备只识别带端口的“stun:”和“turn:”。请改用此写法，或为设备另列一台服务器。</translation>
    </message>
    <message>
        <source>%1 is not an address of a STUN or TURN server. Browsers refuse the whole list because of it, so nobody can connect. Correct it.</source>
        <translation>%1 不是 STUN 或 TURN 服务器的地址。浏览器会因此拒绝整个列表，导致无人能够连接。请更正。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n more connection(s) are allowed. Newcomers will be turned away then. Raise the limit if the machine can take more.</source>
        <translation>
            <numerusform>仅剩 %n 个可用连接，用尽后新连接将被拒绝。如果计算机能承受更多，请提高上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>New viewers are paused: whoever comes now is turned away. Sessions that run go on.</source>
        <translation>已暂停接入新观众：此时到来的观众会被拒绝。正在进行的会话会继续。</translation>
    </message>
    <message>
        <source>Let viewers in</source>
        <translation>允许观众接入</translation>
    </message>
    <message>
        <source>Test or edit it</source>
        <translation>测试或编辑</translation>
    </message>
    <message>
        <source>Turn tokens on</source>
        <translation>启用令牌</translation>
    </message>
    <message>
        <source>Set up TLS</source>
        <translation>设置 TLS</translation>
    </message>
    <message>
        <source>List rooms</source>
        <translation>列出房间</translation>
    </message>
    <message>
        <source>Set an admin key</source>
        <translation>设置管理密钥</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>打开设置项</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>how grave an alert is</comment>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>how grave an alert is</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how grave an alert is</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>The admin port is open to other computers without a key: whoever reaches it could control this server. Set an admin key, or allow 127.0.0.1 only.</source>
        <translation>管理端口无需密钥即对其他计算机开放：能访问该端口的人均可控制此服务器。请设置管理密钥，或仅允许 127.0.0.1。</translation>
    </message>
    <message>
        <source>Nothing can be saved in %1 (%2): tokens can be neither issued nor used until there is room and access. Sessions that run go on.</source>
        <extracomment>%1: folder, %2: what the system said</extracomment>
        <translation>无法在 %1 中保存任何内容（%2）：在有空间和访问权限之前，既不能签发也不能使用令牌。正在进行的会话会继续。</translation></message>
</context>
<context>
    <name>rdv::ui::AllowedRoomsDialog</name>
    <message>
        <source>Allowed rooms</source>
        <translation>允许的房间</translation>
    </message>
    <message>
        <source>&amp;Rooms on the list:</source>
        <translation>列表中的房间(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Name of a room to allow:</source>
        <translation>要允许的房间名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Whether the list is in force</source>
        <translation>列表是否生效</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>名称有何问题</translation>
    </message>
    <message>
        <source>The server is stopped. Its list can be changed while it runs.</source>
        <translation>服务器已停止。运行时才能更改列表。</translation>
    </message>
    <message>
        <source>The list is empty and not in force: every room is admitted. The first room that is added turns it on, and from then on only listed rooms are admitted.</source>
        <translation>列表为空且未生效：所有房间均准入。添加第一个房间后列表即生效，此后仅准入列表中的房间。</translation>
    </message>
    <message>
        <source>The list is in force and empty: no room is admitted until one is added.</source>
        <translation>列表已生效且为空：添加房间之前，任何房间均不准入。</translation>
    </message>
    <message>
        <source>The list is in force: only these rooms are admitted.</source>
        <translation>列表已生效：仅准入这些房间。</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>要从列表中移除 %1 吗？</translation>
    </message>
    <message>
        <source>The room is blocked: who waits in it is turned away and nobody can join it until it is added again. Sessions that run go on.</source>
        <translation>该房间将被封锁：正在其中等待者会被拒绝，重新添加之前任何人都不能加入。正在进行的会话会继续。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>The list was not changed for %1.</source>
        <translation>未能就 %1 更改列表。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::BulkIssueDialog</name>
    <message>
        <source>Save tokens</source>
        <translation>保存令牌</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格用表格 (*.csv)</translation>
    </message>
    <message>
        <source>The tokens could not be saved. Choose another file.</source>
        <translation>无法保存令牌。请选择其他文件。</translation>
    </message>
    <message numerus="yes">
        <source>Not all tokens were issued. The file holds %n of them.</source>
        <translation>
            <numerusform>未能签发全部令牌。文件中有 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) issued and saved.</source>
        <translation>
            <numerusform>已签发并保存 %n 个令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue many tokens</source>
        <translation>批量签发令牌</translation>
    </message>
    <message>
        <source>Num&amp;ber of tokens:</source>
        <translation>令牌数量(&amp;B)：</translation>
    </message>
    <message>
        <source>In the note, # becomes the number of the token. The tokens are written to a file that only you can read, and are shown nowhere else.</source>
        <translation>备注中的 # 会替换为令牌编号。令牌将写入仅您可读取的文件，不会在其他任何地方显示。</translation>
    </message>
    <message>
        <source>&amp;Issue and save…</source>
        <translation>签发并保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Card</name>
    <message>
        <source>%1, %2</source>
        <comment>value, detail</comment>
        <extracomment>What a screen reader says of a card: its value and its detail</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ChangesDialog</name>
    <message>
        <source>Import a configuration</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Review the changes</source>
        <translation>核对更改</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is in force.</source>
        <translation>其中内容与当前生效的配置没有差异。</translation>
    </message>
    <message>
        <source>This would be taken over and saved in %1:</source>
        <translation>将采用以下内容并保存到 %1：</translation>
    </message>
    <message>
        <source>This will be saved in %1:</source>
        <translation>将以下内容保存到 %1：</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What the environment or the command line sets overrides the file. Such a change is saved, but has no effect until that is gone.</source>
        <translation>环境变量或命令行的设置优先于文件。此类更改会保存，但在该设置取消之前不会生效。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ChangesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a setting's name and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>At the next start of the server</source>
        <translation>服务器下次启动时</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>No effect yet: %1 overrides the file</source>
        <translation>尚未生效：%1 优先于文件</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ChartAxes</name>
    <message numerus="yes">
        <source>−%n min</source>
        <extracomment>Label of a time axis: so long before now</extracomment>
        <translation>
            <numerusform>−%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n h</source>
        <extracomment>Label of a time axis: so long before now</extracomment>
        <translation>
            <numerusform>−%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>end of a time axis</comment>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Condition</name>
    <message>
        <source>Stopped</source>
        <comment>server</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>server</comment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>server</comment>
        <translation>监听中</translation>
    </message>
    <message>
        <source>New viewers paused</source>
        <comment>server</comment>
        <translation>已暂停接入新观众</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>server</comment>
        <translation>部分可用</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <comment>server</comment>
        <translation>未能启动</translation>
    </message>
</context>
<context>
    <name>rdv::ui::CoturnDialog</name>
    <message>
        <source>Configuration of coturn</source>
        <translation>coturn 配置</translation>
    </message>
    <message>
        <source>With these lines in turnserver.conf coturn accepts what this entry hands out. “Copy” takes the secret along.</source>
        <translation>turnserver.conf 中写入这些行后，coturn 即接受此条目发出的凭据。“复制”会包含密钥。</translation>
    </message>
    <message>
        <source>Lines for turnserver.conf</source>
        <translation>turnserver.conf 的配置行</translation>
    </message>
    <message>
        <source>&amp;Show the secret</source>
        <translation>显示密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DeviceDetails</name>
    <message>
        <source>Select a device to see its facts and what happened in its room.</source>
        <translation>选择一台设备，查看其信息及其房间中的事件。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>事件(&amp;W)</translation>
    </message>
    <message>
        <source>What happened in this room</source>
        <translation>此房间中的事件</translation>
    </message>
    <message>
        <source>Nothing has happened in this room since the window was opened.</source>
        <translation>自窗口打开以来，此房间中没有发生任何事件。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>在线起始时间</translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation>失联起始时间</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>上次心跳</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Respawns</source>
        <translation>新开连接</translation>
    </message>
    <message>
        <source>Admission</source>
        <comment>whether a room may be joined</comment>
        <translation>准入</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DeviceModel</name>
    <message>
        <source>New waiting links that the device opened beside running sessions.</source>
        <translation>设备在会话进行期间新开的等待连接。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Respawns</source>
        <translation>新开连接</translation>
    </message>
    <message>
        <source>Admission</source>
        <comment>whether a room may be joined</comment>
        <translation>准入</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DevicesPage</name>
    <message>
        <source>Search devices</source>
        <translation>搜索设备</translation>
    </message>
    <message>
        <source>Search room, address, user agent</source>
        <translation>搜索房间、地址、用户代理</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>设备范围</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>devices</comment>
        <translation>在线</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>devices</comment>
        <translation>失联</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>devices</comment>
        <translation>已封锁</translation>
    </message>
    <message>
        <source>Device actions</source>
        <translation>设备操作</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No devices to show. A device appears here when it joins its room.</source>
        <translation>没有可显示的设备。设备加入其房间后会显示在此处。</translation>
    </message>
    <message>
        <source>&amp;Copy viewer link</source>
        <translation>复制观看链接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>分享(&amp;S)…</translation>
    </message>
    <message>
        <source>Show s&amp;essions</source>
        <translation>显示会话(&amp;E)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;Disconnect device…</source>
        <translation>断开设备(&amp;D)…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>&amp;Block room</source>
        <translation>封锁房间(&amp;B)</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>a room</comment>
        <translation>封锁</translation>
    </message>
    <message>
        <source>&amp;Allow room</source>
        <translation>允许房间(&amp;A)</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>a room</comment>
        <translation>允许</translation>
    </message>
    <message>
        <source>Allowed &amp;rooms…</source>
        <translation>允许的房间(&amp;R)…</translation>
    </message>
    <message>
        <source>Show device &amp;identifiers</source>
        <translation>显示设备标识符(&amp;I)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Viewer link copied.</source>
        <translation>已复制观看链接。</translation>
    </message>
    <message>
        <source>The device in %1 was disconnected.</source>
        <translation>已断开 %1 中的设备。</translation>
    </message>
    <message>
        <source>The device in %1 was not disconnected.</source>
        <translation>未能断开 %1 中的设备。</translation>
    </message>
    <message>
        <source>Disconnect the device in %1?</source>
        <comment>room</comment>
        <translation>要断开 %1 中的设备吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) lose the connection. The device comes back by itself.</source>
        <translation>
            <numerusform>%n 名观众将失去连接。设备会自动重新连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>%1 is blocked.</source>
        <comment>room</comment>
        <translation>已封锁 %1。</translation>
    </message>
    <message>
        <source>%1 was not blocked.</source>
        <comment>room</comment>
        <translation>未能封锁 %1。</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <comment>room</comment>
        <translation>要封锁 %1 吗？</translation>
    </message>
    <message>
        <source>Who waits in this room is turned away and nobody can join it. Sessions that run go on.</source>
        <translation>正在此房间中等待者会被拒绝，任何人都不能加入。正在进行的会话会继续。</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>封锁(&amp;B)</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <comment>room</comment>
        <translation>已允许 %1。</translation>
    </message>
    <message>
        <source>%1 was not allowed.</source>
        <comment>room</comment>
        <translation>未能允许 %1。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::DonePage</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Open this page on a phone or a computer to watch. It asks for what is missing.</source>
        <translation>在手机或计算机上打开此页面即可观看。缺少的信息会在页面上询问。</translation>
    </message>
    <message>
        <source>Viewer link</source>
        <translation>观看链接</translation>
    </message>
</context>
<context>
    <name>rdv::ui::FirstStartPage</name>
    <message>
        <source>This value cannot be used.</source>
        <translation>无法使用此值。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::FirstStartWizard</name>
    <message>
        <source>The settings are in force.</source>
        <translation>设置已生效。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>初始设置</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
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
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
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
            <numerusform>%n 分钟</numerusform>
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
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n 天</numerusform>
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
        <translation>%1%</translation>
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
        <translation>用户名(&amp;N)：</translation>
    </message>
    <message>
        <source>User &amp;name (optional):</source>
        <translation>用户名（可选）(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;URLs, one a line:</source>
        <translation>URL，每行一个(&amp;U)：</translation>
    </message>
    <message>
        <source>Add a STUN server</source>
        <translation>添加 STUN 服务器</translation>
    </message>
    <message>
        <source>Edit the STUN server</source>
        <translation>编辑 STUN 服务器</translation>
    </message>
    <message>
        <source>Add a TURN server</source>
        <translation>添加 TURN 服务器</translation>
    </message>
    <message>
        <source>Edit the TURN server</source>
        <translation>编辑 TURN 服务器</translation>
    </message>
    <message>
        <source>&amp;Fixed user name and password</source>
        <translation>固定用户名和密码(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Time-limited credentials from a shared secret</source>
        <translation>由共享密钥生成的限时凭据(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Shared &amp;secret:</source>
        <translation>共享密钥(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>有效期(&amp;V)：</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Default (viewers 10 min, devices 24 h)</source>
        <translation>默认值（观众 10 分钟，设备 24 小时）</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerModel</name>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>who uses this ICE server</comment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>上次测试</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServerPanel</name>
    <message>
        <source>TURN servers, in the order in which they are handed out</source>
        <translation>TURN 服务器（按发放顺序）</translation>
    </message>
    <message>
        <source>STUN servers, in the order in which they are handed out</source>
        <translation>STUN 服务器（按发放顺序）</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>TURN 服务器</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN 服务器</translation>
    </message>
    <message>
        <source>No TURN server. Viewers whose network lets no direct connection through will not get a picture.</source>
        <translation>没有 TURN 服务器。若观众的网络不允许直连，则无法看到画面。</translation>
    </message>
    <message>
        <source>No STUN server is listed: clients use the built-in responder below.</source>
        <translation>未列出 STUN 服务器：客户端使用下方的内置响应器。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Add a TURN server</source>
        <translation>添加 TURN 服务器</translation>
    </message>
    <message>
        <source>Add a STUN server</source>
        <translation>添加 STUN 服务器</translation>
    </message>
    <message>
        <source>Edit the TURN server</source>
        <translation>编辑 TURN 服务器</translation>
    </message>
    <message>
        <source>Edit the STUN server</source>
        <translation>编辑 STUN 服务器</translation>
    </message>
    <message>
        <source>Remove the TURN server</source>
        <translation>移除 TURN 服务器</translation>
    </message>
    <message>
        <source>Remove the STUN server</source>
        <translation>移除 STUN 服务器</translation>
    </message>
    <message>
        <source>Move the TURN server up</source>
        <translation>上移 TURN 服务器</translation>
    </message>
    <message>
        <source>Move the STUN server up</source>
        <translation>上移 STUN 服务器</translation>
    </message>
    <message>
        <source>Move the TURN server down</source>
        <translation>下移 TURN 服务器</translation>
    </message>
    <message>
        <source>Move the STUN server down</source>
        <translation>下移 STUN 服务器</translation>
    </message>
    <message>
        <source>Test the TURN server</source>
        <translation>测试 TURN 服务器</translation>
    </message>
    <message>
        <source>Test the STUN server</source>
        <translation>测试 STUN 服务器</translation>
    </message>
    <message>
        <source>coturn…</source>
        <comment>the name of a TURN server program</comment>
        <translation>coturn…</translation>
    </message>
    <message>
        <source>What to write into the configuration of coturn for this entry</source>
        <translation>此条目需要写入 coturn 配置的内容</translation>
    </message>
    <message>
        <source>Ask the server with the credentials that a viewer would get</source>
        <translation>使用观众将获得的凭据向服务器发送请求</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceServersPage</name>
    <message>
        <source>Testing the TURN servers first…</source>
        <translation>正在先测试 TURN 服务器…</translation>
    </message>
    <message>
        <source>● Not applied yet</source>
        <translation>● 尚未应用</translation>
    </message>
    <message>
        <source>%1 is set by %2. What you change here is saved, but waits until that is gone.</source>
        <translation>%1 由 %2 设定。此处的更改会保存，但在该设定取消之前不会生效。</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n TURN server(s) that failed the test?</source>
        <translation>
            <numerusform>仍要发放 %n 台未通过测试的 TURN 服务器吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

A device that a TURN server refuses asks again at once, up to 22,000 times a second. That loads the device, the network and the TURN server. Correct the entry or turn it off instead.</source>
        <translation>%1

被 TURN 服务器拒绝的设备会立即重新请求，每秒可达 22,000 次。这会给设备、网络和 TURN 服务器造成负担。请更正该条目，或将其关闭。</translation>
    </message>
    <message>
        <source>Hand out &amp;anyway</source>
        <translation>仍然发放(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Applied. Who joins from now on gets the new list.</source>
        <translation>已应用。此后加入者将获得新列表。</translation>
    </message>
    <message>
        <source>STUN and TURN servers</source>
        <translation>STUN 和 TURN 服务器</translation>
    </message>
    <message>
        <source>Test &amp;results</source>
        <translation>测试结果(&amp;R)</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>全部测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>恢复为当前生效的内容</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Save the lists and give them to everybody who joins from now on</source>
        <translation>保存列表，并发放给此后加入的所有客户端</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceTestModel</name>
    <message>
        <source>%1 over %2, %3</source>
        <comment>STUN binding over UDP, IPv4</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>测试项目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Seen as</source>
        <comment>our address as the STUN server saw it</comment>
        <translation>可见地址</translation>
    </message>
    <message>
        <source>Relayed address</source>
        <translation>中继地址</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
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
        <translation>TURN 分配</translation>
    </message>
    <message>
        <source>STUN binding</source>
        <translation>STUN 绑定</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Unusable URL</source>
        <translation>URL 不可用</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>找不到名称</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Not a STUN server</source>
        <translation>不是 STUN 服务器</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation>密钥错误</translation>
    </message>
    <message>
        <source>No relayed address</source>
        <translation>无中继地址</translation>
    </message>
    <message>
        <source>No such network here</source>
        <translation>本机无此网络</translation>
    </message>
    <message numerus="yes">
        <source>The server refused a credential that is still valid for %n second(s) by our clock (401). Either the shared secret differs, or the clocks differ by more than its life.</source>
        <translation>
            <numerusform>服务器拒绝了按本机时钟仍有 %n 秒有效期的凭据（401）。可能是共享密钥不同，或时钟相差超过凭据有效期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not accept the user name and password or the shared secret (401). Compare them with the server's own configuration.</source>
        <translation>服务器不接受该用户名和密码或共享密钥（401）。请与服务器自身的配置核对。</translation>
    </message>
    <message>
        <source>The server sends its clients to another server (300). Enter that one instead.</source>
        <translation>服务器将客户端转至另一台服务器（300）。请改填该服务器。</translation>
    </message>
    <message>
        <source>The server found the request malformed (400).</source>
        <translation>服务器认为请求格式错误（400）。</translation>
    </message>
    <message>
        <source>The server forbids this client to use it (403). Look at its lists of allowed addresses.</source>
        <translation>服务器禁止此客户端使用（403）。请检查其允许地址列表。</translation>
    </message>
    <message>
        <source>The server does not know something that was asked of it (420). It may be too old.</source>
        <translation>服务器不认识请求中的某项内容（420）。其版本可能过旧。</translation>
    </message>
    <message>
        <source>The server has another allocation for this connection (437). Test again in a minute.</source>
        <translation>服务器上此连接已有另一个分配（437）。请一分钟后再次测试。</translation>
    </message>
    <message>
        <source>The server found its own nonce too old (438). Its clock or a load balancer is at fault.</source>
        <translation>服务器认为自己的 nonce 已过旧（438）。其时钟或负载均衡器有问题。</translation>
    </message>
    <message>
        <source>The server cannot relay this address family (440).</source>
        <translation>服务器无法中继此地址族（440）。</translation>
    </message>
    <message>
        <source>The credentials are not those that the allocation was made with (441).</source>
        <translation>凭据与建立该分配时所用的不一致（441）。</translation>
    </message>
    <message>
        <source>The server does not relay over this transport (442).</source>
        <translation>服务器不支持通过此传输方式中继（442）。</translation>
    </message>
    <message>
        <source>The quota of this user is reached (486). Raise user-quota or total-quota at the server.</source>
        <translation>此用户的配额已用尽（486）。请在服务器上提高 user-quota 或 total-quota。</translation>
    </message>
    <message>
        <source>The server failed by itself (500). Test again later.</source>
        <translation>服务器自身出错（500）。请稍后再次测试。</translation>
    </message>
    <message>
        <source>The server has no capacity left (508). Its range of relay ports is used up.</source>
        <translation>服务器已无可用容量（508）。其中继端口范围已用尽。</translation>
    </message>
    <message>
        <source>The server answered with the error code %1.</source>
        <translation>服务器以错误码 %1 应答。</translation>
    </message>
    <message>
        <source>Nobody can use this URL. Correct it.</source>
        <translation>此 URL 无法使用。请更正。</translation>
    </message>
    <message>
        <source>The host name has no IPv6 address.</source>
        <translation>该主机名没有 IPv6 地址。</translation>
    </message>
    <message>
        <source>The host name has no IPv4 address.</source>
        <translation>该主机名没有 IPv4 地址。</translation>
    </message>
    <message>
        <source>Nothing came back within 3 seconds. Check host and port, and whether a firewall stands between.</source>
        <translation>3 秒内未收到任何应答。请检查主机和端口，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <source>The connection was refused or broken. Nothing may be listening on this port.</source>
        <translation>连接被拒绝或中断。可能没有程序监听此端口。</translation>
    </message>
    <message>
        <source>Something answered that does not speak STUN. The port may belong to another program.</source>
        <translation>应答方不使用 STUN 协议。该端口可能属于其他程序。</translation>
    </message>
    <message>
        <source>The server's answer is signed with another password. Compare the shared secret on both sides.</source>
        <translation>服务器的应答使用了不同的密码签名。请核对双方的共享密钥。</translation>
    </message>
    <message>
        <source>The server said yes but named no relayed address. Set its external address.</source>
        <translation>服务器应答成功，但未给出中继地址。请设置其外部地址。</translation>
    </message>
    <message>
        <source>This machine has no IPv6 address to ask from.</source>
        <translation>本机没有可用于发送请求的 IPv6 地址。</translation>
    </message>
    <message>
        <source>This machine has no IPv4 address to ask from.</source>
        <translation>本机没有可用于发送请求的 IPv4 地址。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Works, %1</source>
        <translation>正常，%1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Fails: %1 (%2)</source>
        <translation>失败：%1（%2）</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Fails</source>
        <comment>the result of a test</comment>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IceWords</name>
    <message>
        <source>Enter a URL of the form %1.</source>
        <translation>请输入 %1 形式的 URL。</translation>
    </message>
    <message>
        <source>Nobody can use a URL with “//”, and browsers refuse the whole list for it. Write %1.</source>
        <translation>带“//”的 URL 无法使用，浏览器会因此拒绝整个列表。请写为 %1。</translation>
    </message>
    <message>
        <source>This is not a URL of the form %1, so nobody can use it.</source>
        <translation>这不是 %1 形式的 URL，因此无法使用。</translation>
    </message>
    <message>
        <source>Devices do not support %1, only browsers can use this.</source>
        <translation>设备不支持 %1，仅浏览器可以使用。</translation>
    </message>
    <message>
        <source>The port is missing. Devices need one, only browsers can use this.</source>
        <translation>缺少端口。设备需要端口，因此仅浏览器可以使用。</translation>
    </message>
    <message>
        <source>Devices use only the first TURN server: this one is for browsers only.</source>
        <translation>设备只使用第一台 TURN 服务器：此服务器仅供浏览器使用。</translation>
    </message>
    <message>
        <source>Devices use only the first STUN server: this one is for browsers only.</source>
        <translation>设备只使用第一台 STUN 服务器：此服务器仅供浏览器使用。</translation>
    </message>
    <message>
        <source>Devices use only the first URL of this entry.</source>
        <translation>设备只使用此条目的第一个 URL。</translation>
    </message>
    <message>
        <source>There is neither a user name with password nor a shared secret. TURN servers refuse that.</source>
        <translation>既没有用户名和密码，也没有共享密钥。TURN 服务器会拒绝。</translation>
    </message>
    <message>
        <source>There are a shared secret and a password. The secret counts.</source>
        <translation>同时设有共享密钥和密码。以共享密钥为准。</translation>
    </message>
    <message>
        <source>Devices and browsers</source>
        <translation>设备和浏览器</translation>
    </message>
    <message>
        <source>Browsers only</source>
        <translation>仅浏览器</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>共享密钥</translation>
    </message>
    <message numerus="yes">
        <source>Shared secret, valid for %n minute(s)</source>
        <translation>
            <numerusform>共享密钥，有效期 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credentials of a TURN server</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>This is a STUN server. It belongs in the list of STUN servers.</source>
        <translation>这是 STUN 服务器，应放入 STUN 服务器列表。</translation>
    </message>
    <message>
        <source>This is a TURN server. It belongs in the list of TURN servers.</source>
        <translation>这是 TURN 服务器，应放入 TURN 服务器列表。</translation>
    </message>
    <message>
        <source>No client</source>
        <comment>who uses an ICE server</comment>
        <translation>无客户端</translation>
    </message>
</context>
<context>
    <name>rdv::ui::IssueDialog</name>
    <message>
        <source>This cannot be a token: %1</source>
        <translation>不能用作令牌：%1</translation>
    </message>
    <message numerus="yes">
        <source>Short texts can be guessed. Take at least %n character(s).</source>
        <translation>
            <numerusform>短文本容易被猜中。请至少使用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token was not issued.</source>
        <translation>未能签发令牌。</translation>
    </message>
    <message>
        <source>Token issued.</source>
        <translation>已签发令牌。</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>已复制令牌。</translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation>签发令牌</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>签发(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Own text:</source>
        <translation>自定义文本(&amp;O)：</translation>
    </message>
    <message>
        <source>Made by the server</source>
        <translation>由服务器生成</translation>
    </message>
    <message>
        <source>Here is the token. Copy it now: you will not see it again.</source>
        <translation>令牌如下。请立即复制：之后将无法再次查看。</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>Copy t&amp;oken</source>
        <translation>复制令牌(&amp;O)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LadderPanel</name>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Ladder tools</source>
        <translation>时序图工具</translation>
    </message>
    <message>
        <source>Ladder diagram of the session</source>
        <translation>会话时序图</translation>
    </message>
    <message>
        <source>Messages of the session</source>
        <translation>会话消息</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>没有消息。</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>显示为列表</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>另存为 JSON…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy ladder</source>
        <translation>复制时序图</translation>
    </message>
    <message>
        <source>Ladder saved.</source>
        <translation>已保存时序图。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Ladder copied.</source>
        <translation>已复制时序图。</translation>
    </message>
    <message>
        <source>Print ladder…</source>
        <translation>打印时序图…</translation>
    </message>
    <message>
        <source>Print ladder</source>
        <translation>打印时序图</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>viewer, room</comment>
        <translation>%1，房间 %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LadderStepModel</name>
    <message>
        <source>From</source>
        <comment>the sender</comment>
        <translation>发送方</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the receiver</comment>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Leaving</name>
    <message>
        <source>Keep the server running?</source>
        <translation>要让服务器继续运行吗？</translation>
    </message>
    <message>
        <source>Without its window the server goes on in the system tray. Devices and viewers notice nothing.</source>
        <translation>关闭窗口后，服务器会在系统托盘中继续运行。设备和观众不会察觉。</translation>
    </message>
    <message>
        <source>&amp;Do this always when the window is closed</source>
        <translation>关闭窗口时始终如此(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>不保存就退出吗？</translation>
    </message>
    <message>
        <source>There are changes to the configuration that were not applied. They will be lost.</source>
        <translation>有尚未应用的配置更改。这些更改将丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Quit and stop the server?</source>
        <translation>要退出并停止服务器吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation>
            <numerusform>%n 名观众将被断开，服务器再次启动之前任何人都不能加入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::LifetimeField</name>
    <message>
        <source>Without limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>another length of time</comment>
        <translation>其他…</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Number of minutes, hours or days</source>
        <translation>分钟数、小时数或天数</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
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
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LinkEditor</name>
    <message>
        <source>None are listed</source>
        <translation>未列出</translation>
    </message>
    <message numerus="yes">
        <source>%n are listed</source>
        <translation>
            <numerusform>已列出 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit on the STUN/TURN page…</source>
        <translation>在“STUN/TURN”页面编辑…</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LinkPanel</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save QR code…</source>
        <translation>保存二维码(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>已复制链接。</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>保存二维码</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>The QR code was not saved.</source>
        <translation>未能保存二维码。</translation>
    </message>
    <message>
        <source>QR code saved.</source>
        <translation>已保存二维码。</translation>
    </message>
    <message>
        <source>Print QR code</source>
        <translation>打印二维码</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogEntry</name>
    <message>
        <source>%1: %2</source>
        <comment>field</comment>
        <extracomment>One fact of a log line: its name and its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list</comment>
        <extracomment>Joins the facts of a log line</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Devices</source>
        <comment>log category</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Viewers and sessions</source>
        <comment>log category</comment>
        <translation>观众和会话</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>log category</comment>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>log category</comment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Refusals and limits</source>
        <comment>log category</comment>
        <translation>拒绝与限制</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>log category</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log category</comment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>how grave a log line is</comment>
        <translation>级别</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Session or connection</source>
        <translation>会话或连接</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>rdv::ui::LogPage</name>
    <message>
        <source>All levels</source>
        <extracomment>Shows log lines of every level</extracomment>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <extracomment>Filter of the log: lines of this level and graver ones</extracomment>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <extracomment>Check button: the log runs along with its newest line</extracomment>
        <translation>跟随(&amp;W)</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>使最新一行保持可见</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Empty this view; the log of the program is not touched</source>
        <translation>仅清空此视图；程序的日志不受影响</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing to show. Events appear here as they happen.</source>
        <translation>没有可显示的内容。事件发生时会显示在此处。</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>重新显示其他条目</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>房间：%1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>会话：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;new</source>
        <extracomment>Button that jumps to lines which came in while the log was held still</extracomment>
        <translation>
            <numerusform>%n 条新记录(&amp;N)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;room</source>
        <translation>仅此房间(&amp;R)</translation>
    </message>
    <message>
        <source>Show the &amp;device</source>
        <translation>显示设备(&amp;D)</translation>
    </message>
    <message>
        <source>Only this &amp;session</source>
        <translation>仅此会话(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how the session</source>
        <translation>显示会话(&amp;H)</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>文本 (*.log *.txt)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Log exported.</source>
        <translation>已导出日志。</translation>
    </message>
    <message>
        <source>The log could not be written to this file.</source>
        <translation>无法将日志写入此文件。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>rdv::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>初始设置(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>深色</translation>
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
        <translation>概览</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>STUN/TURN</source>
        <translation>STUN/TURN</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, count</comment>
        <extracomment>What a screen reader says of a page in the list: its name and how many there are</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::NumberEditor</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::OutcomeChart</name>
    <message>
        <source>How sessions ended</source>
        <translation>会话结束情况</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>None ended yet</source>
        <translation>尚无已结束的会话</translation>
    </message>
</context>
<context>
    <name>rdv::ui::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::QrFile</name>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>无法保存图片：%1</translation>
    </message>
</context>
<context>
    <name>rdv::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>This text is too long for a QR code.</source>
        <translation>此文本过长，无法生成二维码。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ReachPage</name>
    <message>
        <source>Where the server can be reached</source>
        <translation>服务器的访问地址</translation>
    </message>
    <message>
        <source>Devices, viewers and web pages all use one port.</source>
        <translation>设备、观众和网页共用一个端口。</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>Public name or a&amp;ddress:</source>
        <translation>公共名称或地址(&amp;D)：</translation>
    </message>
    <message>
        <source>for example rendezvous.example.com</source>
        <translation>例如 rendezvous.example.com</translation>
    </message>
    <message>
        <source>The name stands in the links that you give to viewers. Leave it empty to use the address of this computer in its own network.</source>
        <translation>此名称会出现在您发给观众的链接中。留空则使用此计算机在其自身网络中的地址。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ResponderPanel</name>
    <message>
        <source>Listens on %1, UDP and TCP</source>
        <translation>监听 %1，UDP 和 TCP</translation>
    </message>
    <message>
        <source>&amp;Built-in STUN responder</source>
        <translation>内置 STUN 响应器(&amp;B)</translation>
    </message>
    <message>
        <source>Built-in STUN responder</source>
        <translation>内置 STUN 响应器</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>所有地址</translation>
    </message>
    <message>
        <source>Public h&amp;ost:</source>
        <translation>公共主机(&amp;O)：</translation>
    </message>
    <message>
        <source>The one each client used</source>
        <translation>各客户端所用的主机</translation>
    </message>
    <message>
        <source>The host name or address under which clients are told to reach this responder</source>
        <translation>告知客户端用于访问此响应器的主机名或地址</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>请求数：%1</translation>
    </message>
</context>
<context>
    <name>rdv::ui::RevokeBox</name>
    <message>
        <source>Revoke tokens</source>
        <translation>吊销令牌</translation>
    </message>
    <message>
        <source>Revoke the token %1?</source>
        <translation>要吊销令牌 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>要吊销 %n 个令牌吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can come in with it any more. This cannot be taken back.</source>
        <translation>
            <numerusform>之后任何人都无法再凭此进入。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also &amp;end the sessions it admitted</source>
        <translation>
            <numerusform>同时结束凭此进入的会话(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>吊销(&amp;R)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide what is typed (%1)</source>
        <translation>隐藏输入内容 (%1)</translation>
    </message>
    <message>
        <source>Show what is typed (%1)</source>
        <translation>显示输入内容 (%1)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerActions</name>
    <message>
        <source>&amp;Start</source>
        <comment>server</comment>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <comment>server</comment>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <comment>server</comment>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause new viewers</source>
        <translation>暂停接入新观众(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy viewer link</source>
        <translation>复制观看链接(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>要停止服务器吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off, and nobody can join until it is started again.</source>
        <translation>
            <numerusform>%n 名观众将被断开，服务器再次启动之前任何人都不能加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>server</comment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>要重启服务器吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off. Devices come back by themselves.</source>
        <translation>
            <numerusform>%n 名观众将被断开。设备会自动重新连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>已复制链接。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerHead</name>
    <message>
        <source>Stop the server?</source>
        <translation>要停止服务器吗？</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Restart the server?</source>
        <translation>要重启服务器吗？</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>启动(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Page for viewers:</source>
        <translation>观看页面：</translation>
    </message>
    <message>
        <source>Page for viewers</source>
        <translation>观看页面</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the viewers' link</source>
        <translation>复制观看链接</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the viewers' page in the browser</source>
        <translation>在浏览器中打开观看页面</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>server state</comment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>server state</comment>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>server state</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>server state</comment>
        <translation>部分可用</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>server state</comment>
        <translation>监听中</translation>
    </message>
    <message>
        <source>on %1 since %2</source>
        <extracomment>%1: address and port, %2: a time of day with its day</extracomment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s) will be cut off.</source>
        <translation>
            <numerusform>%n 名观众将被断开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>已复制链接。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ServerRestart</name>
    <message>
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves.</source>
        <translation>部分更改在服务器下次启动时生效。设备会自动重新连接。</translation>
    </message>
    <message numerus="yes">
        <source>Some of what was changed takes effect at the next start of the server. Devices come back by themselves, but %n viewer(s) will be cut off.</source>
        <translation>
            <numerusform>部分更改在服务器下次启动时生效。设备会自动重新连接，但 %n 名观众将被断开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the server now?</source>
        <translation>现在重启服务器吗？</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重启(&amp;R)</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionDetails</name>
    <message>
        <source>Select a session to see how it went, message by message.</source>
        <translation>选择一个会话，逐条消息查看其过程。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where the session stands</source>
        <translation>会话进展</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>viewer, room</comment>
        <translation>%1，房间 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Viewer's address</source>
        <translation>观众地址</translation>
    </message>
    <message>
        <source>Viewer's browser</source>
        <translation>观众浏览器</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>Device's address</source>
        <translation>设备地址</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Viewer's candidates</source>
        <translation>观众候选</translation>
    </message>
    <message>
        <source>Device's candidates</source>
        <translation>设备候选</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>会话 ID</translation>
    </message>
    <message>
        <source>Viewer's id</source>
        <translation>观众 ID</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionModel</name>
    <message>
        <source>Viewer</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>how long a session has lasted</comment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SessionsPage</name>
    <message>
        <source>Search sessions</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>Search viewer, address, room, stream, token, id</source>
        <translation>搜索观众、地址、房间、流、令牌、ID</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>会话范围</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>所有会话</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>sessions</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>sessions</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>sessions</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Session actions</source>
        <translation>会话操作</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>No sessions to show. Ended ones stay here for a day.</source>
        <translation>没有可显示的会话。已结束的会话在此保留一天。</translation>
    </message>
    <message>
        <source>&amp;Disconnect viewer…</source>
        <translation>断开观众(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy session id</source>
        <translation>复制会话 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>在日志中显示(&amp;L)</translation>
    </message>
    <message>
        <source>Show d&amp;evice</source>
        <translation>显示设备(&amp;E)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2?</source>
        <comment>viewer, room</comment>
        <translation>要将 %1 从 %2 断开吗？</translation>
    </message>
    <message>
        <source>The viewer loses the stream. It may come back, unless its token is used up or revoked.</source>
        <translation>观众将失去流。除非其令牌已用尽或已吊销，否则可能会再次加入。</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>已断开 %1。</translation>
    </message>
    <message>
        <source>Session id copied.</source>
        <translation>已复制会话 ID。</translation>
    </message>
    <message>
        <source>The viewer was not disconnected.</source>
        <translation>未能断开观众。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingField</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>已更改，尚未保存</translation>
    </message>
    <message>
        <source>⟳ Takes effect at the next start of the server</source>
        <translation>⟳ 服务器下次启动时生效</translation>
    </message>
    <message>
        <source>A change takes effect at the next start</source>
        <translation>更改在下次启动时生效</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Set “%1” back to its default</source>
        <translation>将“%1”恢复为默认值</translation>
    </message>
    <message>
        <source>%1 overrides the file</source>
        <translation>%1 优先于文件</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingTexts</name>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port for devices, viewers and pages, TCP. 0 takes any free port.</source>
        <translation>供设备、观众和页面使用的 TCP 端口。0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>加密（TLS）</translation>
    </message>
    <message>
        <source>Encrypts signaling and the admin port. Needs a certificate and its private key.</source>
        <translation>加密信令和管理端口。需要证书及其私钥。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>PEM file with the certificate and its chain.</source>
        <translation>包含证书及其证书链的 PEM 文件。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>PEM file with the private key of the certificate.</source>
        <translation>包含证书私钥的 PEM 文件。</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>私钥密码</translation>
    </message>
    <message>
        <source>Only needed if the private key is encrypted.</source>
        <translation>仅在私钥已加密时需要。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The address of this computer on which the server listens. Empty: every address.</source>
        <translation>服务器在此计算机上监听的地址。留空：所有地址。</translation>
    </message>
    <message>
        <source>Public host name</source>
        <translation>公共主机名</translation>
    </message>
    <message>
        <source>The host name or address, without a port, under which others reach this server. It stands in viewer links. Empty: the one each client used.</source>
        <translation>其他计算机访问此服务器所用的主机名或地址，不含端口。会出现在观看链接中。留空：各客户端所用的名称。</translation>
    </message>
    <message>
        <source>Address behind a proxy</source>
        <translation>代理后的地址</translation>
    </message>
    <message>
        <source>Where a reverse proxy shows the pages, such as https://example.com/cameras. Viewer links begin with it. Empty: there is no proxy.</source>
        <translation>反向代理展示页面的地址，例如 https://example.com/cameras。观看链接以此开头。留空：没有代理。</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>受信任的代理</translation>
    </message>
    <message>
        <source>Addresses or networks of reverse proxies, one a line. What they say of a client's address is believed.</source>
        <translation>反向代理的地址或网络，每行一个。采信其提供的客户端地址。</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>Web sites whose pages may connect, one a line, such as https://example.com:443. Empty: any.</source>
        <translation>其页面可以连接的网站，每行一个，例如 https://example.com:443。留空：任意网站。</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Serves the player pages on the server's port.</source>
        <translation>在服务器端口上提供播放页面。</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>自有页面</translation>
    </message>
    <message>
        <source>A folder with pages of your own. They stand before the built-in ones.</source>
        <translation>存放您自己的页面的文件夹。优先于内置页面。</translation>
    </message>
    <message>
        <source>Allowed rooms</source>
        <translation>允许的房间</translation>
    </message>
    <message>
        <source>The only rooms that may be used, one a line. Empty: any room.</source>
        <translation>仅可使用这些房间，每行一个。留空：任意房间。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Which names of rooms, streams and viewers are accepted.</source>
        <translation>房间、流和观众可使用哪些名称。</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>最大队列长度</translation>
    </message>
    <message>
        <source>How many viewers may wait for a device in one room.</source>
        <translation>一个房间中可以等待设备的观众数。</translation>
    </message>
    <message>
        <source>viewers</source>
        <translation>名观众</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待时间</translation>
    </message>
    <message>
        <source>How long a viewer waits for a device before it is told that there is none.</source>
        <translation>观众等待设备的最长时间，超过后会被告知没有设备。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Viewers need a token</source>
        <translation>观众需要令牌</translation>
    </message>
    <message>
        <source>Only viewers with a token that you have issued may join a room.</source>
        <translation>仅持有您签发的令牌的观众可以加入房间。</translation>
    </message>
    <message>
        <source>Devices need a token</source>
        <translation>设备需要令牌</translation>
    </message>
    <message>
        <source>Devices, too, may only join with a token.</source>
        <translation>设备也必须持有令牌才能加入。</translation>
    </message>
    <message>
        <source>How long a token stays valid after it was first used.</source>
        <translation>令牌首次使用后的有效时间。</translation>
    </message>
    <message>
        <source>Life while unused</source>
        <translation>未使用时的有效期</translation>
    </message>
    <message>
        <source>How long a token may lie unused until it expires. 0: for ever.</source>
        <translation>令牌未使用时，多久后过期。0：永不过期。</translation>
    </message>
    <message>
        <source>Revoking disconnects</source>
        <translation>吊销时断开</translation>
    </message>
    <message>
        <source>Revoking a token ends the sessions that joined with it.</source>
        <translation>吊销令牌时，结束凭该令牌加入的会话。</translation>
    </message>
    <message>
        <source>Expiry disconnects</source>
        <translation>过期时断开</translation>
    </message>
    <message>
        <source>A token that expires ends the sessions that joined with it.</source>
        <translation>令牌过期时，结束凭该令牌加入的会话。</translation>
    </message>
    <message>
        <source>Admin port</source>
        <translation>管理端口</translation>
    </message>
    <message>
        <source>Opens the port for admin commands and the admin page.</source>
        <translation>打开用于管理命令和管理页面的端口。</translation>
    </message>
    <message>
        <source>Admin port number</source>
        <translation>管理端口号</translation>
    </message>
    <message>
        <source>The port for admin commands and the admin page, TCP. 0 takes any free port.</source>
        <translation>用于管理命令和管理页面的 TCP 端口。0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Admin addresses</source>
        <translation>管理地址</translation>
    </message>
    <message>
        <source>The addresses that may use the admin port, one a line. Addresses of other computers need encryption and an admin key.</source>
        <translation>可以使用管理端口的地址，每行一个。其他计算机的地址需要加密和管理密钥。</translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation>管理密钥</translation>
    </message>
    <message>
        <source>File with the admin key: 256 bits as hexadecimal or base64url digits, readable by nobody else.</source>
        <translation>包含管理密钥的文件：256 位，十六进制或 base64url 字符，其他人不可读取。</translation>
    </message>
    <message>
        <source>Ask before links act</source>
        <translation>链接操作前询问</translation>
    </message>
    <message>
        <source>A followed link to an admin command that changes something asks first.</source>
        <translation>打开会更改内容的管理命令链接时，先行询问。</translation>
    </message>
    <message>
        <source>Admin host names</source>
        <translation>管理主机名</translation>
    </message>
    <message>
        <source>Further host names under which the admin page may be opened, one a line.</source>
        <translation>可用于打开管理页面的其他主机名，每行一个。</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>STUN 服务器</translation>
    </message>
    <message>
        <source>The STUN servers that clients are given, in this order. Empty: the built-in responder.</source>
        <translation>发放给客户端的 STUN 服务器，按此顺序。留空：内置响应器。</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>TURN 服务器</translation>
    </message>
    <message>
        <source>The TURN servers that clients are given, in this order.</source>
        <translation>发放给客户端的 TURN 服务器，按此顺序。</translation>
    </message>
    <message>
        <source>Built-in STUN responder</source>
        <translation>内置 STUN 响应器</translation>
    </message>
    <message>
        <source>Answers STUN requests, so that no other STUN server is needed.</source>
        <translation>应答 STUN 请求，因此无需其他 STUN 服务器。</translation>
    </message>
    <message>
        <source>Port of the responder</source>
        <translation>响应器端口</translation>
    </message>
    <message>
        <source>UDP and TCP. 0 takes any free port.</source>
        <translation>UDP 和 TCP。0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Address of the responder</source>
        <translation>响应器地址</translation>
    </message>
    <message>
        <source>The address of this computer on which it listens. Empty: every address.</source>
        <translation>响应器在此计算机上监听的地址。留空：所有地址。</translation>
    </message>
    <message>
        <source>STUN requests</source>
        <translation>STUN 请求</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>全部连接</translation>
    </message>
    <message>
        <source>How many there may be at once. 0: as many as the system allows.</source>
        <translation>同时允许的连接数。0：系统允许的最大数量。</translation>
    </message>
    <message>
        <source>Kept for devices</source>
        <translation>为设备保留</translation>
    </message>
    <message>
        <source>The share of the connections that only devices may use.</source>
        <translation>仅供设备使用的连接比例。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Spare file descriptors</source>
        <translation>备用文件描述符</translation>
    </message>
    <message>
        <source>So many are kept free. Below that no new connection is accepted.</source>
        <translation>保持空闲的数量。低于此值时不接受新连接。</translation>
    </message>
    <message>
        <source>How many one address (IPv6: one /64 network) may have at once.</source>
        <translation>一个地址（IPv6：一个 /64 网络）同时允许的连接数。</translation>
    </message>
    <message>
        <source>How many one address may open.</source>
        <translation>一个地址可以新建的连接数。</translation>
    </message>
    <message>
        <source>Unfinished handshakes</source>
        <translation>未完成的握手</translation>
    </message>
    <message>
        <source>How many of one address may wait for their upgrade.</source>
        <translation>一个地址可以等待升级的握手数。</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS 握手</translation>
    </message>
    <message>
        <source>How long it may take.</source>
        <translation>允许的最长时间。</translation>
    </message>
    <message>
        <source>How long it may take to arrive.</source>
        <translation>头部到达的最长时间。</translation>
    </message>
    <message>
        <source>The largest that is accepted.</source>
        <translation>可接受的最大值。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>The most that are accepted.</source>
        <translation>可接受的最大数量。</translation>
    </message>
    <message>
        <source>Idle connection</source>
        <translation>空闲连接</translation>
    </message>
    <message>
        <source>How long a kept-alive connection may be silent.</source>
        <translation>保持连接可以无数据的最长时间。</translation>
    </message>
    <message>
        <source>Time to join</source>
        <translation>加入时限</translation>
    </message>
    <message>
        <source>How long a connected client may take to join a room.</source>
        <translation>已连接的客户端加入房间的最长时间。</translation>
    </message>
    <message>
        <source>Size of a message</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>The largest signaling message that is accepted.</source>
        <translation>可接受的最大信令消息。</translation>
    </message>
    <message>
        <source>Depth of a message</source>
        <translation>消息深度</translation>
    </message>
    <message>
        <source>How deeply the JSON of a message may be nested.</source>
        <translation>消息 JSON 可以嵌套的层数。</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Parts of a message</source>
        <translation>消息项数</translation>
    </message>
    <message>
        <source>How many values and keys the JSON of a message may have.</source>
        <translation>消息 JSON 可以包含的值和键的数量。</translation>
    </message>
    <message>
        <source>How many a connection may send.</source>
        <translation>一个连接可以发送的消息数。</translation>
    </message>
    <message>
        <source>How many a connection may send in one burst.</source>
        <translation>一个连接一次突发可以发送的消息数。</translation>
    </message>
    <message>
        <source>Waiting for a slow client</source>
        <translation>慢速客户端积压</translation>
    </message>
    <message>
        <source>How much may wait to be sent before the connection is closed.</source>
        <translation>待发送数据达到此值后关闭连接。</translation>
    </message>
    <message>
        <source>Malformed messages</source>
        <translation>格式错误的消息</translation>
    </message>
    <message>
        <source>After so many a connection is closed.</source>
        <translation>达到此数量后关闭连接。</translation>
    </message>
    <message>
        <source>Wrong tokens of a connection</source>
        <translation>每个连接的错误令牌</translation>
    </message>
    <message>
        <source>After so many it is closed.</source>
        <translation>达到此数量后关闭连接。</translation>
    </message>
    <message>
        <source>Wrong tokens of an address</source>
        <translation>每个地址的错误令牌</translation>
    </message>
    <message>
        <source>After so many in a minute every answer to it is delayed.</source>
        <translation>一分钟内达到此数量后，延迟对该地址的所有应答。</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Delay after wrong tokens</source>
        <translation>错误令牌后的延迟</translation>
    </message>
    <message>
        <source>How long such an answer is delayed.</source>
        <translation>此类应答的延迟时间。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Log from</source>
        <translation>最低日志级别</translation>
    </message>
    <message>
        <source>The least important records that are written.</source>
        <translation>写入日志的记录的最低级别。</translation>
    </message>
    <message>
        <source>Log format</source>
        <translation>日志格式</translation>
    </message>
    <message>
        <source>How the records look on standard error or in the journal.</source>
        <translation>记录在标准错误输出或系统日志（journal）中的格式。</translation>
    </message>
    <message>
        <source>State folder</source>
        <translation>状态文件夹</translation>
    </message>
    <message>
        <source>Where tokens and what else must survive a restart are kept. Empty: the platform's place.</source>
        <translation>存放令牌及其他需在重启后保留的内容。留空：平台默认位置。</translation>
    </message>
    <message>
        <source>Anything visible</source>
        <translation>任何可见字符</translation>
    </message>
    <message>
        <source>Only letters, digits and _ . : @ -</source>
        <translation>仅字母、数字和 _ . : @ -</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>一行文本</translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation>JSON 对象</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Web pages</source>
        <comment>a group of settings</comment>
        <translation>网页</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>STUN and TURN</source>
        <translation>STUN 和 TURN</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>连接限制</translation>
    </message>
    <message>
        <source>Limits of messages</source>
        <translation>消息限制</translation>
    </message>
    <message>
        <source>Limits of misuse</source>
        <translation>滥用限制</translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation>日志和文件</translation>
    </message>
    <message>
        <source>Valid after first use</source>
        <translation>首次使用后的有效期</translation>
    </message>
    <message>
        <source>How many requests per second of one network (/24, /56) are answered.</source>
        <translation>每个网络（/24、/56）每秒可获应答的请求数。</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>每个地址的连接</translation>
    </message>
    <message>
        <source>New connections per address</source>
        <translation>每个地址的新连接</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>HTTP 头部</translation>
    </message>
    <message>
        <source>Size of an HTTP header</source>
        <translation>HTTP 头部大小</translation>
    </message>
    <message>
        <source>HTTP header fields</source>
        <translation>HTTP 头部字段</translation>
    </message>
    <message>
        <source>Sustained message rate</source>
        <translation>持续消息速率</translation>
    </message>
    <message>
        <source>Message burst</source>
        <translation>突发消息</translation>
    </message>
    <message>
        <source>Certificate challenges</source>
        <translation>证书验证</translation></message>
    <message>
        <source>A folder whose files are served below /.well-known/acme-challenge/, as certbot wants it.</source>
        <translation>按 certbot 的要求，其文件在 /.well-known/acme-challenge/ 下提供的文件夹。</translation></message>
    <message>
        <source>Keys of signed tokens</source>
        <translation>签名令牌的密钥</translation></message>
    <message>
        <source>For tokens (JWT) that your own server signs, one a line: name:algorithm:file. Two at once while you change from one to the other.</source>
        <translation>用于由您自己的服务器签名的令牌 (JWT)，每行一个：名称:算法:文件。更换期间可同时使用两个。</translation></message>
    <message>
        <source>Audience of signed tokens</source>
        <translation>签名令牌的受众</translation></message>
    <message>
        <source>What a signed token must name as its audience (aud).</source>
        <translation>签名令牌必须指明的受众 (aud)。</translation></message>
    <message>
        <source>Ask before admitting</source>
        <translation>接入前询问</translation></message>
    <message>
        <source>An address (URL) that is asked before a viewer is admitted. Empty: nobody is asked.</source>
        <translation>在接入观众之前询问的地址 (URL)。留空：不询问任何人。</translation></message>
    <message>
        <source>Time for the answer</source>
        <translation>等待应答的时间</translation></message>
    <message>
        <source>A viewer is refused when no answer has come by then.</source>
        <translation>届时仍无应答，则拒绝观众。</translation></message>
    <message>
        <source>History</source>
        <translation>历史记录</translation></message>
    <message>
        <source>For how long ended sessions and what operators changed are kept.</source>
        <translation>已结束的会话和操作员所作更改的保留时间。</translation></message>
    <message>
        <source>days</source>
        <translation>天</translation></message>
</context>
<context>
    <name>rdv::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>找到 %n 项设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n change(s) not saved</source>
        <translation>
            <numerusform>● %n 项更改尚未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be saved as they are</source>
        <translation>
            <numerusform>%n 个值无法按现状保存</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>未能保存设置。</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>已保存设置。</translation>
    </message>
    <message>
        <source>Import a configuration of the original server</source>
        <translation>导入原版服务器的配置</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>配置文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>无法导入 %1。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>No setting has these words in its name, its key or its explanation.</source>
        <translation>没有名称、键或说明包含这些词的设置。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>保存在 %1</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>还原(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>核对更改(&amp;R)…</translation>
    </message>
    <message>
        <source>Take over the default.json of the original server</source>
        <translation>采用原版服务器的 default.json</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SettingsWording</name>
    <message>
        <source>This can only be on or off.</source>
        <translation>只能为开或关。</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>Choose one of the words in the list.</source>
        <translation>请从列表中选择一个词。</translation>
    </message>
    <message>
        <source>Enter one text a line.</source>
        <translation>请每行输入一段文本。</translation>
    </message>
    <message>
        <source>These are not entries of STUN or TURN servers.</source>
        <translation>这些不是 STUN 或 TURN 服务器的条目。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容过长。</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>无法使用此值。</translation>
    </message>
    <message>
        <source>This value cannot be used (%1).</source>
        <translation>无法使用此值（%1）。</translation>
    </message>
    <message>
        <source>Enter at least one IP address, one a line.</source>
        <translation>请至少输入一个 IP 地址，每行一个。</translation>
    </message>
    <message>
        <source>The admin port must be another one than the server's port.</source>
        <translation>管理端口不得与服务器端口相同。</translation>
    </message>
    <message>
        <source>The responder's port must be another one than the server's port and the admin port.</source>
        <translation>响应器端口不得与服务器端口或管理端口相同。</translation>
    </message>
    <message>
        <source>Enter an IP address of this computer, or nothing for every address.</source>
        <translation>请输入此计算机的 IP 地址；留空表示所有地址。</translation>
    </message>
    <message>
        <source>Enter a host name or an address without a port.</source>
        <translation>请输入不含端口的主机名或地址。</translation>
    </message>
    <message>
        <source>Enter addresses or networks such as 10.0.0.0/8, one a line.</source>
        <translation>请输入地址或网络，例如 10.0.0.0/8，每行一个。</translation>
    </message>
    <message>
        <source>Enter origins such as https://example.com:443, one a line, without a path.</source>
        <translation>请输入来源，例如 https://example.com:443，每行一个，不含路径。</translation>
    </message>
    <message>
        <source>Enter host names without a port, one a line.</source>
        <translation>请输入不含端口的主机名，每行一个。</translation>
    </message>
    <message>
        <source>A room's name has characters that the rule for names forbids.</source>
        <translation>某个房间名称含有命名规则禁止的字符。</translation>
    </message>
    <message>
        <source>This is not a file that the server can read.</source>
        <translation>服务器无法读取此文件。</translation>
    </message>
    <message>
        <source>Encryption is off, so the certificate and the private key are not used.</source>
        <translation>加密已关闭，因此不使用证书和私钥。</translation>
    </message>
    <message>
        <source>Web pages are off, so this folder is not used.</source>
        <translation>网页已关闭，因此不使用此文件夹。</translation>
    </message>
    <message>
        <source>This is below the size of a message: the largest messages close the connection.</source>
        <translation>此值低于消息大小：最大的消息会导致连接关闭。</translation>
    </message>
    <message>
        <source>The key in this file is shorter than 256 bits, or others can read the file.</source>
        <translation>此文件中的密钥短于 256 位，或其他人可以读取该文件。</translation>
    </message>
    <message>
        <source>Not every client can use every entry. The page of the STUN and TURN servers says why.</source>
        <translation>并非每个客户端都能使用所有条目。原因见“STUN/TURN”页面。</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>where a value comes from</comment>
        <translation>默认值</translation>
    </message>
    <message>
        <source>File</source>
        <comment>where a value comes from</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>文件，%1</translation>
    </message>
    <message>
        <source>Environment, %1</source>
        <translation>环境变量，%1</translation>
    </message>
    <message>
        <source>Command line, %1</source>
        <translation>命令行，%1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>This is below the sustained message rate, so that rate cannot be reached.</source>
        <translation>此值低于持续消息速率，因此无法达到该速率。</translation>
    </message>
    <message>
        <source>This value has no effect as it is (%1).</source>
        <translation>此值目前不起作用（%1）。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::ShareDialog</name>
    <message>
        <source>This link works on this computer only. For others, set the public host name in the settings.</source>
        <translation>此链接仅在本机有效。要供他人使用，请在设置中填写公共主机名。</translation>
    </message>
    <message>
        <source>This link works in the local network only.</source>
        <translation>此链接仅在本地网络中有效。</translation>
    </message>
    <message>
        <source>Share the viewer page</source>
        <translation>分享观看页面</translation>
    </message>
    <message>
        <source>Share room “%1”</source>
        <translation>分享房间“%1”</translation>
    </message>
    <message>
        <source>Share stream “%1” of room “%2”</source>
        <translation>分享房间“%2”的流“%1”</translation>
    </message>
    <message>
        <source>The server asks viewers for a token, and this link carries none. Issue one on the Tokens page.</source>
        <translation>服务器要求观众提供令牌，而此链接不含令牌。请在“令牌”页面签发。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCards</name>
    <message>
        <source>Devices online</source>
        <translation>在线设备</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Being set up</source>
        <comment>sessions</comment>
        <translation>正在建立</translation>
    </message>
    <message>
        <source>Success, last hour</source>
        <translation>近 1 小时成功率</translation>
    </message>
    <message>
        <source>Active tokens</source>
        <translation>有效令牌</translation>
    </message>
    <message>
        <source>STUN requests</source>
        <translation>STUN 请求</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>viewers without a device yet</comment>
        <translation>
            <numerusform>%n 名等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Viewers need one</source>
        <translation>观众需要令牌</translation>
    </message>
    <message>
        <source>Tokens are off</source>
        <translation>令牌已关闭</translation>
    </message>
    <message>
        <source>Built-in responder</source>
        <translation>内置响应器</translation>
    </message>
    <message>
        <source>Responder is off</source>
        <translation>响应器已关闭</translation>
    </message>
    <message numerus="yes">
        <source>of %n session(s)</source>
        <translation>
            <numerusform>共 %n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>尚无会话</translation>
    </message>
    <message>
        <source>No TLS</source>
        <translation>无 TLS</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>certificate</comment>
        <translation>已过期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatCharts</name>
    <message>
        <source>Received</source>
        <comment>messages</comment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>messages</comment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Devices and viewers</source>
        <translation>设备和观众</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>10 &amp;minutes</source>
        <translation>10 分钟(&amp;M)</translation>
    </message>
    <message>
        <source>1 ho&amp;ur</source>
        <translation>1 小时(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;24 hours</source>
        <translation>24 小时(&amp;2)</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>Processor (of one core)</source>
        <translation>处理器（单核）</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StatusBar</name>
    <message>
        <source>State of the server</source>
        <translation>服务器状态</translation>
    </message>
    <message>
        <source>Show the last problem</source>
        <translation>显示最近的问题</translation>
    </message>
    <message>
        <source>Signaling: %1</source>
        <translation>信令：%1</translation>
    </message>
    <message>
        <source>Admin: %1</source>
        <translation>管理：%1</translation>
    </message>
    <message>
        <source>STUN: %1</source>
        <translation>STUN：%1</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>sentence, reason</comment>
        <extracomment>What happened, and why</extracomment>
        <translation>%1原因：%2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::StunPage</name>
    <message>
        <source>Through routers</source>
        <translation>穿越路由器</translation>
    </message>
    <message>
        <source>STUN tells devices and viewers under which address others see them.</source>
        <translation>STUN 告知设备和观众其对外可见的地址。</translation>
    </message>
    <message>
        <source>&amp;Run the built-in STUN responder</source>
        <translation>运行内置 STUN 响应器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>If a firewall protects this computer, open this port for UDP and TCP. Other STUN and TURN servers can be added on the STUN/TURN page.</source>
        <translation>如果此计算机受防火墙保护，请为 UDP 和 TCP 开放此端口。可在“STUN/TURN”页面添加其他 STUN 和 TURN 服务器。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::SwitchEditor</name>
    <message>
        <source>On</source>
        <comment>a setting that can be on or off</comment>
        <translation>开启</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TableView</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>复制单元格(&amp;E)</translation>
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
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>浏览文件夹</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>浏览文件</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Timeline</name>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a fact</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenForm</name>
    <message>
        <source>Name a room or choose every room.</source>
        <translation>请输入房间名称，或选择所有房间。</translation>
    </message>
    <message>
        <source>This cannot be a room: %1</source>
        <translation>不能用作房间：%1</translation>
    </message>
    <message>
        <source>This cannot be a stream: %1</source>
        <translation>不能用作流：%1</translation>
    </message>
    <message>
        <source>Devices are not asked for tokens at present. The settings can change that.</source>
        <translation>目前不要求设备提供令牌。可在设置中更改。</translation>
    </message>
    <message>
        <source>This room is not on the list of allowed rooms.</source>
        <translation>此房间不在允许列表中。</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <comment>the kind of client that a token is for</comment>
        <translation>用于(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Room:</source>
        <translation>房间(&amp;R)：</translation>
    </message>
    <message>
        <source>Strea&amp;m:</source>
        <translation>流(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Unused for:</source>
        <comment>how long a token may lie unused</comment>
        <translation>未使用有效期(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Valid from:</source>
        <translation>生效时间(&amp;V)：</translation>
    </message>
    <message>
        <source>Us&amp;es:</source>
        <translation>使用次数(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>备注(&amp;N)：</translation>
    </message>
    <message>
        <source>A viewer</source>
        <comment>token for</comment>
        <translation>观众</translation>
    </message>
    <message>
        <source>A device</source>
        <comment>token for</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Ever&amp;y room</source>
        <translation>所有房间(&amp;Y)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Every stream</source>
        <translation>所有流</translation>
    </message>
    <message>
        <source>How long it may lie unused</source>
        <translation>未使用时可保留多久</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>A time…</source>
        <translation>指定时间…</translation>
    </message>
    <message>
        <source>Time from which it is valid</source>
        <translation>开始生效的时间</translation>
    </message>
    <message>
        <source>Number of uses</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>One viewer</source>
        <translation>一名观众</translation>
    </message>
    <message>
        <source>Several viewers…</source>
        <translation>多名观众…</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Number of viewers</source>
        <translation>观众数量</translation>
    </message>
    <message>
        <source>Tokens for viewers are off. Switch them on first.</source>
        <translation>观众令牌已关闭。请先启用。</translation>
    </message>
    <message>
        <source>It ends before it begins: choose a later end.</source>
        <translation>结束早于开始：请选择更晚的结束时间。</translation></message>
    <message>
        <source>The end is in the past: choose a later one.</source>
        <translation>结束时间已过：请选择更晚的时间。</translation></message>
    <message>
        <source>Valid unti&amp;l:</source>
        <translation>失效时间(&amp;L)：</translation></message>
    <message>
        <source>Valid until</source>
        <translation>失效时间</translation></message>
    <message>
        <source>Without end</source>
        <translation>没有结束</translation></message>
    <message>
        <source>Time from which it is no longer valid</source>
        <translation>不再有效的时间</translation></message>
</context>
<context>
    <name>rdv::ui::TokenModel</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: the kind of client that a token is for</comment>
        <translation>用于</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>column: the client that a token is bound to</comment>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>time that is left to a token</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Its holder may come back until %1.</source>
        <translation>持有者可在 %1 之前再次进入。</translation>
    </message>
    <message>
        <source>It has to be used before %1.</source>
        <translation>须在 %1 之前使用。</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>自 %1 起有效。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokenWording</name>
    <message>
        <source>Viewer</source>
        <comment>kind of token</comment>
        <translation>观众</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>kind of token</comment>
        <translation>设备</translation>
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
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a token</comment>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Every room</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Every stream</source>
        <translation>所有流</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <comment>uses of a token</comment>
        <translation>%1，不限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>uses of a token</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>内容过长。</translation>
    </message>
    <message>
        <source>It contains a character that is not allowed.</source>
        <translation>含有不允许的字符。</translation>
    </message>
    <message>
        <source>It begins or ends with a blank.</source>
        <translation>以空格开头或结尾。</translation>
    </message>
</context>
<context>
    <name>rdv::ui::TokensPage</name>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>已吊销 %n 个令牌。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be revoked.</source>
        <translation>
            <numerusform>未能吊销 %n 个令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint copied.</source>
        <translation>已复制指纹。</translation>
    </message>
    <message>
        <source>Tokens could not be switched on.</source>
        <translation>无法启用令牌。</translation>
    </message>
    <message>
        <source>Tokens are still off.</source>
        <translation>令牌仍处于关闭状态。</translation>
    </message>
    <message>
        <source>The setting was saved, but the command line or the environment overrules it.</source>
        <translation>设置已保存，但命令行或环境变量优先于该设置。</translation>
    </message>
    <message>
        <source>Tokens are on.</source>
        <translation>令牌已启用。</translation>
    </message>
    <message>
        <source>Switch tokens on?</source>
        <translation>要启用令牌吗？</translation>
    </message>
    <message>
        <source>From now on a viewer needs a token. Pages that come without one are refused; sessions that run go on.</source>
        <translation>此后观众需要令牌。不带令牌的页面会被拒绝；正在进行的会话会继续。</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>启用(&amp;S)</translation>
    </message>
    <message>
        <source>Tokens are off: everyone who knows a room and a stream can watch.</source>
        <translation>令牌已关闭：知道房间和流的人均可观看。</translation>
    </message>
    <message>
        <source>Switch tokens o&amp;n…</source>
        <translation>启用令牌(&amp;N)…</translation>
    </message>
    <message>
        <source>Search tokens, notes, addresses</source>
        <translation>搜索令牌、备注、地址</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>搜索令牌</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Show tokens that admit to this room</source>
        <translation>显示可进入此房间的令牌</translation>
    </message>
    <message>
        <source>Show tokens in this state</source>
        <translation>显示处于此状态的令牌</translation>
    </message>
    <message>
        <source>Show tokens of this kind</source>
        <translation>显示此类令牌</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Viewers and devices</source>
        <translation>观众和设备</translation>
    </message>
    <message>
        <source>&amp;Issue token…</source>
        <translation>签发令牌(&amp;I)…</translation>
    </message>
    <message>
        <source>Issue &amp;many…</source>
        <translation>批量签发(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>吊销(&amp;R)…</translation>
    </message>
    <message>
        <source>Sho&amp;w session</source>
        <translation>显示会话(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy fingerprint</source>
        <translation>复制指纹(&amp;C)</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>No tokens</source>
        <translation>没有令牌</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s)</source>
        <translation>
            <numerusform>%1 / %n 个令牌</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rdv::ui::TrayIcon</name>
    <message>
        <source>The server keeps running. Choose Quit here to end it.</source>
        <translation>服务器继续运行。要结束，请在此处选择“退出”。</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viewer(s)</source>
        <translation>
            <numerusform>%n 名观众</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>devices, viewers</comment>
        <extracomment>How many devices, how many viewers</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program, state</comment>
        <extracomment>Name of the program, state of the server</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rdv::ui::Wording</name>
    <message>
        <source>A token with this text exists already. Choose another text, or let the server choose one.</source>
        <translation>已存在使用此文本的令牌。请改用其他文本，或由服务器生成。</translation>
    </message>
    <message>
        <source>It is no longer there. The list has changed in the meantime.</source>
        <translation>该项目已不存在。列表在此期间已更改。</translation>
    </message>
    <message>
        <source>Tokens are turned off. Turn them on in the settings first.</source>
        <translation>令牌已关闭。请先在设置中启用。</translation>
    </message>
    <message>
        <source>The change could not be saved. Check that the disk has room and that you can write the state folder.</source>
        <translation>无法保存更改。请检查磁盘空间，以及您对状态文件夹是否有写入权限。</translation>
    </message>
    <message>
        <source>The server is stopped. Start it first.</source>
        <translation>服务器已停止。请先启动。</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>调试</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>log level</comment>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>log level</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>device</comment>
        <translation>不在线</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>device</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>device</comment>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>device</comment>
        <translation>失联</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>session</comment>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Paired</source>
        <comment>session</comment>
        <translation>已配对</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>session</comment>
        <translation>已发 Offer</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>session</comment>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>session</comment>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>session</comment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>session</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>session</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Unused</source>
        <comment>token</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>token</comment>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>token</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>token</comment>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>part of the server</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>part of the server</comment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>part of the server</comment>
        <translation>监听中</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>part of the server</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>session</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Watched</source>
        <comment>session</comment>
        <translation>已观看</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>session</comment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>No device</source>
        <comment>session</comment>
        <translation>无设备</translation>
    </message>
    <message>
        <source>No such stream</source>
        <comment>session</comment>
        <translation>无此流</translation>
    </message>
    <message>
        <source>The server started.</source>
        <translation>服务器已启动。</translation>
    </message>
    <message>
        <source>The server stopped.</source>
        <translation>服务器已停止。</translation>
    </message>
    <message>
        <source>A port was opened.</source>
        <translation>已打开端口。</translation>
    </message>
    <message>
        <source>A port could not be opened.</source>
        <translation>无法打开端口。</translation>
    </message>
    <message>
        <source>The configuration was taken over.</source>
        <translation>已采用配置。</translation>
    </message>
    <message>
        <source>Something in the configuration does not do what it says.</source>
        <translation>配置中的某项未按设置生效。</translation>
    </message>
    <message>
        <source>A device joined and waits for viewers.</source>
        <translation>设备已加入，正在等待观众。</translation>
    </message>
    <message>
        <source>A device came back; its dead connection was closed.</source>
        <translation>设备已重新连接；其失效的连接已关闭。</translation>
    </message>
    <message>
        <source>A device was refused.</source>
        <translation>设备被拒绝。</translation>
    </message>
    <message>
        <source>A device left.</source>
        <translation>设备已离开。</translation>
    </message>
    <message>
        <source>A viewer was queued for the device.</source>
        <translation>观众已排队等待设备。</translation>
    </message>
    <message>
        <source>A viewer was refused.</source>
        <translation>观众被拒绝。</translation>
    </message>
    <message>
        <source>A viewer left.</source>
        <translation>观众已离开。</translation>
    </message>
    <message>
        <source>A viewer met a device.</source>
        <translation>观众已与设备会合。</translation>
    </message>
    <message>
        <source>A session ended.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>A message was dropped.</source>
        <translation>消息被丢弃。</translation>
    </message>
    <message>
        <source>A connection was refused.</source>
        <translation>连接被拒绝。</translation>
    </message>
    <message>
        <source>A token was issued.</source>
        <translation>已签发令牌。</translation>
    </message>
    <message>
        <source>A token was used and is bound to its viewer.</source>
        <translation>令牌已使用，并绑定到其观众。</translation>
    </message>
    <message>
        <source>A token was revoked.</source>
        <translation>已吊销令牌。</translation>
    </message>
    <message>
        <source>A token expired.</source>
        <translation>令牌已过期。</translation>
    </message>
    <message>
        <source>A room was allowed.</source>
        <translation>已允许房间。</translation>
    </message>
    <message>
        <source>A room was blocked.</source>
        <translation>已封锁房间。</translation>
    </message>
    <message>
        <source>An admin request was refused.</source>
        <translation>管理请求被拒绝。</translation>
    </message>
    <message>
        <source>The STUN responder had a problem.</source>
        <translation>STUN 响应器出现问题。</translation>
    </message>
    <message>
        <source>(no file named)</source>
        <translation>（未指定文件）</translation>
    </message>
    <message>
        <source>Port %1 (%2) is in use by another program. Stop that program, or choose another port in the settings (%3).</source>
        <extracomment>%1: port number, %2: address and port, %3: key of the setting</extracomment>
        <translation>端口 %1（%2）正被其他程序使用。请停止该程序，或在设置（%3）中选择其他端口。</translation>
    </message>
    <message>
        <source>Port %1 (%2) is in use by %3. Stop that program, or choose another port in the settings (%4).</source>
        <extracomment>%1: port number, %2: address and port, %3: name of a program, %4: key of the setting</extracomment>
        <translation>端口 %1（%2）正被 %3 使用。请停止该程序，或在设置（%4）中选择其他端口。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, detail</comment>
        <extracomment>A sentence, and in parentheses what the system said</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. In the settings, let the server listen on an address that is, or leave the field empty for all addresses.</source>
        <translation>%1 不是此计算机的地址。请在设置中让服务器监听属于此计算机的地址，或将该字段留空以使用所有地址。</translation>
    </message>
    <message>
        <source>The system does not let you open %1. Choose a port from 1024 up in the settings (%2), or let an administrator allow the program low ports.</source>
        <extracomment>%1: address and port, %2: key of the setting</extracomment>
        <translation>系统不允许您打开 %1。请在设置（%2）中选择 1024 或更高的端口，或请管理员允许本程序使用低位端口。</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be used, so TLS stays off. Choose a PEM file that you can read.</source>
        <translation>无法使用证书 %1，因此 TLS 保持关闭。请选择您可读取的 PEM 文件。</translation>
    </message>
    <message>
        <source>The private key %1 cannot be used, so TLS stays off. Choose a PEM file that you can read, and check the password that opens it.</source>
        <translation>无法使用私钥 %1，因此 TLS 保持关闭。请选择您可读取的 PEM 文件，并检查其密码。</translation>
    </message>
    <message>
        <source>TLS is not available, because no TLS library was found. Install OpenSSL 3, or turn TLS off in the settings.</source>
        <translation>TLS 不可用，因为未找到 TLS 库。请安装 OpenSSL 3，或在设置中关闭 TLS。</translation>
    </message>
    <message>
        <source>Other computers are allowed to administer this server, and that needs TLS. Turn TLS on, or allow 127.0.0.1 only.</source>
        <translation>已允许其他计算机管理此服务器，这需要 TLS。请启用 TLS，或仅允许 127.0.0.1。</translation>
    </message>
    <message>
        <source>Other computers are allowed to administer this server, and that needs an admin key. Set the file with the key, or allow 127.0.0.1 only.</source>
        <translation>已允许其他计算机管理此服务器，这需要管理密钥。请设置密钥文件，或仅允许 127.0.0.1。</translation>
    </message>
    <message>
        <source>The setting %1 cannot be used. Correct it in the settings.</source>
        <extracomment>%1: key of the setting</extracomment>
        <translation>无法使用设置 %1。请在设置中更正。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be served as web pages. Choose a folder that you can read, or none.</source>
        <translation>无法将文件夹 %1 用作网页。请选择您可读取的文件夹，或不选择。</translation>
    </message>
    <message>
        <source>The configuration was not saved to %1. You must be able to write the file and its folder, and what is in it must be valid.</source>
        <translation>未能将配置保存到 %1。您必须对该文件及其文件夹有写入权限，且其内容必须有效。</translation>
    </message>
    <message>
        <source>This name or text is too long, or it contains characters that are not allowed. Choose another one.</source>
        <translation>此名称或文本过长，或含有不允许的字符。请改用其他名称或文本。</translation>
    </message>
    <message>
        <source>Left before connecting</source>
        <comment>session</comment>
        <translation>连接前离开</translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation>已达到限制。</translation>
    </message>
    <message>
        <source>Changes cannot be saved; what needs saving is refused, sessions go on.</source>
        <translation>无法保存更改；需要保存的内容会被拒绝，会话会继续。</translation></message>
    <message>
        <source>Changes can be saved again.</source>
        <translation>又可以保存更改了。</translation></message>
    <message>
        <source>A new certificate is in use.</source>
        <translation>已启用新证书。</translation></message>
    <message>
        <source>A new certificate cannot be used; the old one stays in use.</source>
        <translation>新证书无法使用；继续使用旧证书。</translation></message>
    <message>
        <source>The certificate expires soon.</source>
        <translation>证书即将到期。</translation></message>
    <message>
        <source>A viewer was not authorized.</source>
        <translation>某个观众未获授权。</translation></message>
    <message>
        <source>The configuration was changed.</source>
        <translation>配置已更改。</translation></message>
    <message>
        <source>New viewers are turned away.</source>
        <translation>新观众会被拒绝。</translation></message>
    <message>
        <source>New viewers are admitted again.</source>
        <translation>又开始接入新观众。</translation></message>
    <message>
        <source>The state folder %1 cannot be used. You must own it and be able to write it; choose another one in the settings.</source>
        <translation>无法使用状态文件夹 %1。它必须归您所有且您可以写入；请在设置中选择其他文件夹。</translation></message>
    <message>
        <source>The file %1 is damaged and was left as it is. Put a backup in its place, or move it away to start without tokens.</source>
        <translation>文件 %1 已损坏，并保持原样。请用备份替换它，或将其移走以便从没有令牌的状态开始。</translation></message>
    <message>
        <source>The file %1 was written by a newer version of this program and was left as it is. Start that version, or choose another state folder.</source>
        <translation>文件 %1 由本程序的更新版本写入，并保持原样。请启动该版本，或选择其他状态文件夹。</translation></message>
    <message>
        <source>Another server uses the state folder %1 already. Stop it, or choose another state folder.</source>
        <translation>另一个服务器已在使用状态文件夹 %1。请停止它，或选择其他状态文件夹。</translation></message>
    <message>
        <source>The key for signed tokens %1 cannot be used. Name files that you can read, each with a key of its algorithm.</source>
        <translation>无法使用签名令牌的密钥 %1。请指定您可读取的文件，每个文件中有与其算法相符的密钥。</translation></message>
    <message>
        <source>The admin key %1 cannot be used. Name a file that nobody else can read, with 256 bits as hexadecimal or base64url.</source>
        <translation>无法使用管理密钥 %1。请指定一个他人无法读取的文件，其中为十六进制或 base64url 形式的 256 位。</translation></message>
</context>
</TS>
