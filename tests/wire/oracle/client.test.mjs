// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The unmodified socket.io-client 0.9.17 in Node against the program, with both of its transports.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fromNpm } from './support/npm.mjs';
import { startProgram } from './support/servers.mjs';

const io = fromNpm('socket.io-client');
const offer = { type: 'offer', sdp: 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n' };

let server;
before(async () => { server = await startProgram(); });
after(async () => { assert.equal(await server.stop(), 0); });

function open(transport, port = server.port) {
    const socket = io.connect(`http://127.0.0.1:${port}`,
        { transports: [transport], 'force new connection': true, reconnect: false });
    // The client lays the wanted list over one list that all its sockets share; each gets its own here.
    socket.socket.options.transports = [transport];
    const heard = new Map();
    for (const name of ['stunservers', 'turnservers', 'ersid', 'clientJoined', 'message', 'remove', 'waiting', 'taken'])
        socket.on(name, (argument) => heard.set(name, [...(heard.get(name) ?? []), argument]));
    const ready = new Promise((resolve, reject) => {
        socket.on('ersid', resolve);
        socket.on('error', reject);
        socket.on('connect_failed', reject);
        setTimeout(() => reject(new Error('no ersid')), 10_000).unref();
    });
    return { socket, heard, ready };
}

function join(peer, room, options) {
    return new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('the join was not acknowledged')), 10_000).unref();
        peer.socket.emit('join', room, options, (error, answer) => resolve({ error, answer }));
    });
}

function hears(peer, name, count = 1) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`never heard ${name}`)), 10_000);
        const check = () => {
            if ((peer.heard.get(name) ?? []).length < count)
                return setTimeout(check, 5);
            clearTimeout(timer);
            return resolve(peer.heard.get(name)[count - 1]);
        };
        check();
    });
}

const device = (index) => ({ index, EMS: true, emsToken: '', capabilities: 'hasHeartBeat' });
const viewer = { name: 'chrome', streamName: 'S', transport: 'srtp', capabilities: 'hasHeartBeat' };

for (const [deviceBy, viewerBy] of [['websocket', 'websocket'], ['xhr-polling', 'xhr-polling'],
    ['websocket', 'xhr-polling'], ['xhr-polling', 'websocket']]) {
    describe(`device by ${deviceBy}, viewer by ${viewerBy}`, () => {
        const room = `${deviceBy} ${viewerBy}`;

        test('connects, joins, relays and leaves', async () => {
            const camera = open(deviceBy);
            await camera.ready;
            assert.equal(camera.socket.socket.transport.name, deviceBy);
            assert.match(camera.heard.get('ersid')[0].id, /^[0-9a-f]{32}$/);
            assert.match(camera.heard.get('stunservers')[0][0].url, /^stun:127\.0\.0\.1:\d+$/);
            assert.deepEqual(camera.heard.get('turnservers')[0], []);
            assert.deepEqual(await join(camera, room, device(1)), { error: null, answer: { clients: {} } });

            const page = open(viewerBy);
            await page.ready;
            const { error, answer } = await join(page, room, viewer);
            assert.equal(error, null);
            assert.deepEqual(answer.clients, {});
            const joined = await hears(camera, 'clientJoined');
            assert.equal(joined.id, answer.id);
            assert.equal(joined.streamName, 'S');
            assert.equal(joined.emsid, answer.device);

            camera.socket.emit('message', { to: joined.id, sid: '1', roomType: 'video', type: 'offer', payload: offer, prefix: 'webkit' });
            const offered = await hears(page, 'message');
            assert.equal(offered.from, answer.device);
            assert.deepEqual(offered.payload, offer);

            const reply = { type: 'answer', sdp: offer.sdp };
            page.socket.emit('message', { to: offered.from, sid: '1', roomType: 'video', type: 'answer', payload: reply, prefix: 'webkit' });
            const answered = await hears(camera, 'message');
            assert.equal(answered.from, answer.id);
            assert.deepEqual(answered.payload, reply);

            // The client forgets to say goodbye while a post of it is under way.
            while (page.socket.socket.transport.posting)
                await sleep(5);
            page.socket.disconnect();
            assert.equal((await hears(camera, 'remove')).id, answer.id);
            camera.socket.disconnect();
        });
    });
}

describe('a link lives on over its heartbeats', { concurrency: true }, () => {
    for (const transport of ['websocket', 'xhr-polling']) {
        test(`by ${transport}`, { timeout: 60_000 }, async () => {
            const camera = open(transport);
            let lost = false;
            let beats = 0;
            camera.socket.on('disconnect', () => { lost = true; });
            await camera.ready;
            const carrier = camera.socket.socket.transport;
            const beat = carrier.onHeartbeat;
            carrier.onHeartbeat = function () {
                beats += 1;
                return beat.call(this);
            };
            await join(camera, `beats ${transport}`, device(1));
            await sleep(52_000);
            assert.ok(beats >= 2, `${beats} heartbeats in 52 s`);
            assert.equal(lost, false);
            const page = open(transport);
            await page.ready;
            assert.equal((await join(page, `beats ${transport}`, viewer)).error, null);
            camera.socket.disconnect();
            page.socket.disconnect();
        });
    }
});

for (const transport of ['websocket', 'xhr-polling']) {
    test(`a refused join says why, by ${transport}`, async () => {
        const page = open(transport);
        await page.ready;
        const { error, answer } = await join(page, 'room', { ...viewer, streamName: 'an offer' });
        assert.match(error, /^(invalidStream|badRequest)$/);
        assert.match(answer.description, /offer/);
        page.socket.disconnect();
    });
}
