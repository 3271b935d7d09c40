// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";
import { test } from "node:test";
import { RecordParser, RecordType } from "../../resources/web/js/player/RecordParser.mjs";
import { FragmentAssembler, hasKeyFrame, readInit } from "../../resources/web/js/player/FragmentAssembler.mjs";
import { cutAtRandom, recordedStream, recordsOf, seededRandom } from "./kit/fixtures.mjs";

const records = recordsOf(recordedStream);
const fragmentStarts = records.filter(({ type }) => type === RecordType.begin).map(({ at }) => at);
const keyFragments = fragmentStarts.filter((start, i) => records.some(({ at, type, payload }) =>
    type === RecordType.video && at > start && at < (fragmentStarts[i + 1] ?? Infinity) && hasKeyFrame(payload)));

function parse(pieces) {
    const seen = [];
    let gaps = 0;
    const parser = new RecordParser((type, payload) => seen.push({ type, payload }), () => { gaps++; });
    pieces.forEach((piece) => parser.feed(piece));
    return { seen, gaps };
}

function assemble(pieces) {
    const result = { inits: [], fragments: [], losses: 0 };
    const assembler = new FragmentAssembler({
        onInit: (init) => result.inits.push(init),
        onFragment: (bytes) => result.fragments.push(bytes),
        onLoss: () => { result.losses++; },
    });
    pieces.forEach((piece) => assembler.feed(piece));
    return result;
}

const sequenceOf = (fragment) => new DataView(fragment.buffer, fragment.byteOffset).getUint32(20);
const without = (from, to) => [recordedStream.subarray(0, from), recordedStream.subarray(to)];

test("any cutting gives the same records", () => {
    for (const [seed, longest] of [[1, 1], [2, 3], [3, 40], [4, 1500], [5, 15000], [6, 100000]]) {
        const bytes = longest === 1 ? recordedStream.subarray(0, 40000) : recordedStream;
        const expected = recordsOf(bytes).filter(({ at, payload }) => at + 4 + payload.length < bytes.length);
        const { seen, gaps } = parse(cutAtRandom(bytes, seededRandom(seed), longest));
        assert.equal(gaps, 0);
        assert.ok(seen.length >= expected.length);
        expected.forEach(({ type, payload }, i) => {
            assert.equal(seen[i].type, type);
            assert.deepEqual(Buffer.compare(seen[i].payload, payload), 0);
        });
    }
});

test("a payload belongs to the listener", () => {
    const piece = recordedStream.slice(0, 2000);
    const { seen } = parse([piece]);
    const before = Buffer.from(seen[0].payload);
    piece.fill(0);
    assert.equal(Buffer.compare(seen[0].payload, before), 0);
});

test("every gap is noticed once and costs at most two fragments", () => {
    const random = seededRandom(7);
    const whole = fragmentStarts.length;
    for (let round = 0; round < 60; round++) {
        const from = 3000 + Math.floor(random() * (recordedStream.length - 60000));
        const to = from + 1 + Math.floor(random() * 15000);
        const cutFragments = fragmentStarts.filter((at) => at > from && at <= to).length;
        const { seen, gaps } = parse(without(from, to));
        const begun = seen.filter(({ type }) => type === RecordType.begin).length;
        assert.ok(gaps <= 2, `${gaps} gaps for ${from}–${to}`);
        assert.ok(begun >= whole - cutFragments - 2, `${whole - cutFragments - begun} fragments lost`);
    }
});

test("a stream that begins in the middle is read from the next fragment on", () => {
    const random = seededRandom(8);
    for (let round = 0; round < 30; round++) {
        const from = Math.floor(random() * recordedStream.length / 2);
        const { seen } = parse([recordedStream.subarray(from)]);
        const first = seen.findIndex(({ type }) => type === RecordType.begin);
        const left = fragmentStarts.filter((at) => at >= from).length;
        assert.ok(seen.slice(first).filter(({ type }) => type === RecordType.begin).length >= left - 2);
    }
});

test("noise is skipped in bounded memory and bounded time", () => {
    const random = seededRandom(9);
    const noise = Uint8Array.from({ length: 300000 }, () => Math.floor(random() * 256));
    const { seen } = parse([...cutAtRandom(noise, random), ...cutAtRandom(recordedStream, random)]);
    const begun = seen.filter(({ type }) => type === RecordType.begin).length;
    assert.ok(begun >= fragmentStarts.length - 1);
});

test("the initialisation names the codecs", () => {
    const init = readInit(records.find(({ type }) => type === RecordType.init).payload);
    assert.equal(init.mimeType, 'video/mp4; codecs="avc1.42c01e,mp4a.40.2"');
    assert.equal(String.fromCharCode(...init.bytes.subarray(4, 8)), "ftyp");
    assert.equal(readInit(Uint8Array.of(0xf2, 0x42, 0xc0, 0x1e, 0)).mimeType, 'audio/mp4; codecs="mp4a.40.2"');
    assert.equal(readInit(Uint8Array.of(0x03, 0x42, 0xc0, 0x1e, 0)), null);
    assert.equal(readInit(Uint8Array.of(0xf3, 0x42)), null);
});

test("all fragments of the recording come out whole and in order", () => {
    const { inits, fragments, losses } = assemble(cutAtRandom(recordedStream, seededRandom(10)));
    assert.equal(inits.length, 1);
    assert.equal(losses, 0);
    assert.equal(fragments.length, records.filter(({ type }) => type === RecordType.end).length);
    fragments.forEach((fragment, i) => {
        const view = new DataView(fragment.buffer, fragment.byteOffset, fragment.byteLength);
        const moof = view.getUint32(0);
        assert.equal(moof + view.getUint32(moof), fragment.length);
        assert.equal(sequenceOf(fragment), sequenceOf(fragments[0]) + i);
    });
});

test("after a gap nothing comes out before the next key frame", () => {
    const random = seededRandom(11);
    for (let round = 0; round < 40; round++) {
        const from = fragmentStarts[50] + Math.floor(random() * (recordedStream.length / 2));
        const to = from + 1 + Math.floor(random() * 20000);
        const { fragments, losses } = assemble(without(from, to));
        assert.ok(losses >= 1, "the gap went unnoticed");
        const jump = fragments.findIndex((fragment, i) => i > 0 && sequenceOf(fragment) !== sequenceOf(fragments[i - 1]) + 1);
        assert.ok(jump > 0);
        const index = sequenceOf(fragments[jump]) - sequenceOf(fragments[0]);
        assert.ok(keyFragments.includes(fragmentStarts[index]), "it goes on with a key frame");
    }
});

test("fragments that are missing whole are noticed too", () => {
    const { losses } = assemble(without(fragmentStarts[60], fragmentStarts[63]));
    assert.equal(losses, 1);
});

test("a late joiner starts with a key frame", () => {
    const init = recordedStream.subarray(0, fragmentStarts[0]);
    const { fragments } = assemble([init, recordedStream.subarray(fragmentStarts[100] + 17)]);
    const first = sequenceOf(fragments[0]) - 1;
    assert.equal(fragmentStarts[first], keyFragments.find((at) => at > fragmentStarts[100]));
});

test("nothing is played before an initialisation", () => {
    const { fragments, losses } = assemble([recordedStream.subarray(fragmentStarts[0])]);
    assert.equal(fragments.length, 0);
    assert.equal(losses, 0);
});
