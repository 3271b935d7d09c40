// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Socket.IO 0.9 packet types, the first character of every packet. */
export const PacketType = Object.freeze({
    disconnect: "0",
    connect: "1",
    heartbeat: "2",
    message: "3",
    json: "4",
    event: "5",
    ack: "6",
    error: "7",
    noop: "8",
});

/**
 * Reads one `type:id[+]:endpoint:data` packet.
 * @returns {{type: string, id?: string, name?: string, args?: Array, data?: string} | null}
 *          null for anything that is not a packet; an event always has `name` and `args`, an ack `id` and `args`.
 */
export function decodePacket(text) {
    const match = /^([0-8]):(\d*)\+?:([^:]*)(?::([\s\S]*))?$/.exec(text);
    if (!match)
        return null;
    const [, type, id, , data = ""] = match;
    if (type === PacketType.event)
        return decodeEvent(id, data);
    if (type === PacketType.ack)
        return decodeAck(data);
    return { type, data };
}

export const encodeHeartbeat = () => "2::";
export const encodeDisconnect = () => "0::";

/** @param {number} [ackId] asks the other side for an acknowledgement under this id */
export function encodeEvent(name, args, ackId) {
    const head = ackId === undefined ? "5::" : `5:${ackId}+:`;
    return `${head}:${JSON.stringify({ name, args })}`;
}

/** Reads the handshake answer `sid:heartbeat:close:transports`; null when it is something else. */
export function decodeHandshake(text) {
    const [sid, , closeSeconds, transports] = text.trim().split(":");
    if (!sid || !transports || !transports.split(",").includes("websocket"))
        return null;
    return { sid, closeSeconds: Number(closeSeconds) || 60 };
}

function decodeEvent(id, data) {
    const body = parse(data);
    if (!body || typeof body.name !== "string")
        return null;
    return { type: PacketType.event, id, name: body.name, args: Array.isArray(body.args) ? body.args : [] };
}

function decodeAck(data) {
    const match = /^(\d+)(?:\+([\s\S]*))?$/.exec(data);
    if (!match)
        return null;
    const args = match[2] ? parse(match[2]) : [];
    return { type: PacketType.ack, id: match[1], args: Array.isArray(args) ? args : [] };
}

function parse(json) {
    try {
        return JSON.parse(json);
    } catch {
        return null;
    }
}
