// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same bytes to the program and to the real socket.io 0.9.19: the same frames come back, wherever the wire of
// existing devices does not ask for something else. Ids, dates and TURN lists are not compared.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { RawSocketIo, ask, framed, handshake, unframed } from './support/raw.mjs';
import { startProgram, startReference } from './support/servers.mjs';

let program;
let reference;
before(async () => { [program, reference] = await Promise.all([startProgram(), startReference()]); });
after(async () => {
    await reference.stop();
    assert.equal(await program.stop(), 0);
});

// Runs one conversation with each server and gives both results back.
async function both(conversation) {
    return Promise.all([conversation(program.port), conversation(reference.port)]);
}

function normal(text) {
    return text
        .replace(/"id":"[0-9a-f]{32}"/g, '"id":"<id>"')
        .replace(/stun:127\.0\.0\.1:\d+/g, 'stun:<us>');
}

const joinPacket = '5:1+::{"name":"join","args":["ROOM",{"index":1795334720,"RMS":true,"rmsToken":"","capabilities":"hasHeartBeat"}]}';

describe('handshake', () => {
    test('answers with id, heartbeat, close and transports', async () => {
        const [ours, theirs] = await both((port) => handshake(port));
        assert.equal(ours.status, theirs.status);
        assert.equal(ours.headers['content-type'], theirs.headers['content-type']);
        assert.equal(ours.headers['transfer-encoding'], theirs.headers['transfer-encoding']);
        const [, heartbeat, close, transports] = ours.body.split(':');
        const [, theirHeartbeat, theirClose, theirTransports] = theirs.body.split(':');
        assert.deepEqual([heartbeat, close], [theirHeartbeat, theirClose]);
        for (const transport of transports.split(','))
            assert.ok(theirTransports.split(',').includes(transport), transport);
        assert.deepEqual(transports.split(','), ['websocket', 'xhr-polling']);
    });

    test('lets a foreign page in with its credentials', async () => {
        const headers = { Origin: 'http://pages.example.org' };
        const [ours, theirs] = await both((port) => handshake(port, headers));
        for (const name of ['access-control-allow-origin', 'access-control-allow-credentials'])
            assert.equal(ours.headers[name], theirs.headers[name], name);
    });

    test('refuses a protocol that it does not speak', async () => {
        const [ours, theirs] = await both((port) => ask(port, '/socket.io/2/?t=1'));
        assert.ok(theirs.status >= 400);
        assert.ok(ours.status >= 400);
    });
});

describe('websocket', () => {
    // Sends these frames after `ersid` and gives back what came until all is quiet: a last join is answered by
    // both servers, so its acknowledgement marks the end.
    const after = (...packets) => async (port) => {
        const link = await RawSocketIo.open(port);
        const before = link.frames.length;
        for (const packet of packets)
            link.say(packet);
        link.say(joinPacket.replace('5:1+', '5:77+').replace('ROOM', `r${Math.random()}`));
        await link.until(() => link.texts().some((text) => text.startsWith('6:::77+')));
        const heard = link.frames.slice(before);
        link.close();
        return { texts: heard.map((frame) => normal(frame.text)), firsts: heard.map((frame) => frame.first), ended: link.ended };
    };

    test('greets in the same frames', async () => {
        const [ours, theirs] = await both(async (port) => {
            const link = await RawSocketIo.open(port);
            link.close();
            return { head: link.head, frames: link.frames.map((frame) => [frame.first, normal(frame.text)]) };
        });
        assert.deepEqual(ours.frames, theirs.frames);
        const accept = (head) => /^Sec-WebSocket-Accept: .*$/m.exec(head)[0];
        assert.equal(accept(ours.head), accept(theirs.head));
        assert.equal(ours.head.split('\r\n')[0], theirs.head.split('\r\n')[0]);
    });

    for (const [name, packets] of Object.entries({
        'acknowledges a join': [joinPacket],
        'takes a heartbeat in silence': ['2::'],
        'takes a noop in silence': ['8::'],
        'takes a text in silence': ['3:::hello'],
        'takes JSON in silence': ['4:::{"a":1}'],
        'takes an unknown event in silence': ['5:::{"name":"nobody","args":[]}'],
        'takes HBTimeout in silence': ['5:::{"name":"HBTimeout","args":[]}'],
        'takes an acknowledgement of nothing in silence': ['6:::9+["x"]'],
        'survives nonsense': ['nonsense'],
        'survives a packet of another type': ['9::'],
        'survives broken JSON': ['5:::{"name":'],
        'survives an event without arguments': ['5:::{"name":"nobody"}'],
        'survives an empty frame': [''],
    })) {
        test(name, async () => {
            const [ours, theirs] = await both(after(...packets));
            assert.deepEqual(ours, theirs);
        });
    }

    // The oracle greets again; here `ersid` comes exactly once, because it is what makes a device join.
    test('greets only once', async () => {
        assert.deepEqual((await after('1::')(program.port)).texts, ['6:::77+[null,{"clients":{}}]']);
    });

    // The oracle confirms the receipt of a packet with a bare id. Neither devices nor pages ask for that, and a
    // device would not know what to make of `6:::5`.
    test('confirms no bare receipt', async () => {
        const [ours, theirs] = await both(after('5:5::{"name":"HBTimeout","args":[]}', '3:6::hello'));
        assert.deepEqual(theirs.texts, ['6:::5', '6:::6', '6:::77+[null,{"clients":{}}]']);
        assert.deepEqual(ours.texts, ['6:::77+[null,{"clients":{}}]']);
    });

    test('ends on disconnect', async () => {
        const [ours, theirs] = await both(async (port) => {
            const link = await RawSocketIo.open(port);
            const before = link.frames.length;
            link.say('0::');
            await link.until(() => link.ended);
            // The oracle says goodbye in text and with a close frame. A device reads a close frame as text, and
            // whatever follows the text kills it: no close frame here.
            return { ended: link.ended, texts: link.frames.slice(before).filter((f) => f.first === 0x81).map((f) => f.text) };
        });
        assert.equal(theirs.ended, true);
        assert.deepEqual(ours.ended, theirs.ended);
        assert.ok(ours.texts.every((text) => text === '0::'), `${ours.texts}`);
    });

    test('sends its heartbeat in time', { timeout: 40_000 }, async () => {
        const [ours, theirs] = await both(async (port) => {
            const link = await RawSocketIo.open(port);
            const since = Date.now();
            link.say(joinPacket);
            await link.until(() => link.texts().includes('2::'), 30_000);
            link.close();
            return { heard: link.frames.find((frame) => frame.text === '2::'), after: Date.now() - since };
        });
        assert.deepEqual(ours.heard, theirs.heard);
        assert.ok(ours.after > 19_000 && ours.after < 26_000, `${ours.after} ms`);
    });

    test('a session id is good for one websocket', async () => {
        const link = await RawSocketIo.open(program.port);
        const second = await ask(program.port, `/socket.io/1/xhr-polling/${link.sid}?t=1`);
        assert.ok(second.status >= 400 || second.body.startsWith('7:::'), `${second.status} ${second.body}`);
        link.close();
    });
});

describe('xhr-polling', () => {
    const path = (sid) => `/socket.io/1/xhr-polling/${sid}?t=${Date.now()}`;
    const poll = (port, sid, more) => ask(port, path(sid), more);
    const post = (port, sid, packets) => ask(port, path(sid),
        { method: 'POST', headers: { 'Content-Type': 'text/plain;charset=UTF-8' }, body: framed(packets) });

    async function greet(port) {
        const { sid } = await handshake(port);
        const first = await poll(port, sid);
        const packets = unframed(first.body);
        while (!packets.some((packet) => packet.includes('"ersid"')))
            packets.push(...unframed((await poll(port, sid)).body));
        return { sid, first, packets: packets.map(normal) };
    }

    test('greets with the same packets', async () => {
        const [ours, theirs] = await both(greet);
        assert.equal(ours.first.status, theirs.first.status);
        assert.equal(ours.first.headers['content-type'].toLowerCase(), theirs.first.headers['content-type'].toLowerCase());
        assert.deepEqual(ours.packets, theirs.packets);
    });

    test('lets a foreign page in with its credentials', async () => {
        const [ours, theirs] = await both(async (port) => {
            const headers = { Origin: 'http://pages.example.org' };
            const { sid } = await handshake(port, headers);
            return poll(port, sid, { headers });
        });
        for (const name of ['access-control-allow-origin', 'access-control-allow-credentials'])
            assert.equal(ours.headers[name], theirs.headers[name], name);
    });

    test('takes a post and answers in the open poll', async () => {
        const [ours, theirs] = await both(async (port) => {
            const { sid } = await greet(port);
            const waiting = poll(port, sid);
            await sleep(50);
            const posted = await post(port, sid, [joinPacket.replace('ROOM', `p${Math.random()}`)]);
            const answer = await waiting;
            return { status: posted.status, posted: posted.body, packets: unframed(answer.body) };
        });
        assert.deepEqual(ours, theirs);
    });

    test('takes several packets in one post', async () => {
        const [ours, theirs] = await both(async (port) => {
            const { sid } = await greet(port);
            const waiting = poll(port, sid);
            await sleep(50);
            const posted = await post(port, sid,
                ['2::', '3:::h\u00e4l\u20aco \ud83d\ude00', joinPacket.replace('ROOM', `q${Math.random()}`)]);
            return { status: posted.status, packets: unframed((await waiting).body) };
        });
        assert.deepEqual(ours, theirs);
    });

    test('keeps what is said between two polls', async () => {
        const [ours, theirs] = await both(async (port) => {
            const { sid } = await greet(port);
            await post(port, sid, [joinPacket.replace('ROOM', `k${Math.random()}`)]);
            await sleep(50);
            return unframed((await poll(port, sid)).body);
        });
        assert.deepEqual(ours, theirs);
    });

    test('answers an idle poll with a noop', { timeout: 40_000 }, async () => {
        const [ours, theirs] = await both(async (port) => {
            const { sid } = await greet(port);
            const since = Date.now();
            const packets = unframed((await poll(port, sid)).body);
            return { packets, seconds: Math.round((Date.now() - since) / 1000) };
        });
        assert.deepEqual(theirs.packets, ['8::']);
        assert.ok(['8::', '2::'].includes(ours.packets[0]), `${ours.packets}`);
        assert.ok(ours.seconds <= 26, `${ours.seconds} s`);
    });

    test('ends on a disconnect by post', async () => {
        const [ours, theirs] = await both(async (port) => {
            const { sid } = await greet(port);
            const waiting = poll(port, sid).catch((error) => ({ status: 0, body: `${error}` }));
            await sleep(50);
            await post(port, sid, ['0::']);
            const last = await waiting;
            const next = await poll(port, sid);
            return { last: unframed(last.body).filter((p) => p !== '8::'), next: next.body };
        });
        assert.deepEqual(ours.next, theirs.next);
        assert.ok(ours.last.every((packet) => packet === '0::'), `${ours.last}`);
    });

    test('ends on a disconnect by query', async () => {
        const [ours, theirs] = await both(async (port) => {
            const { sid } = await greet(port);
            return { sid, status: (await ask(port, `/socket.io/1/xhr-polling/${sid}?disconnect=1`)).status };
        });
        assert.equal(ours.status, theirs.status);
        // The oracle would leave the next poll open; here the session is over.
        assert.equal((await poll(program.port, ours.sid)).body, '7:::1+0');
    });

    test('tells a stranger to shake hands first', async () => {
        const [ours, theirs] = await both(async (port) => {
            const answer = await poll(port, '0'.repeat(40));
            return { status: answer.status, body: answer.body };
        });
        assert.deepEqual(ours, theirs);
    });
});
