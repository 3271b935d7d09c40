// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The candidate types of the pair that ICE has chosen, as the browser names them; null while there is none.
 * @param {Iterable<object>} entries the values of a `getStats()` report
 */
export function readChosenPair(entries) {
    const all = [...entries];
    const byId = new Map(all.map((entry) => [entry.id, entry]));
    const pair = chosenPair(all, byId);
    const local = byId.get(pair?.localCandidateId)?.candidateType;
    const remote = byId.get(pair?.remoteCandidateId)?.candidateType;
    return local && remote ? { local, remote } : null;
}

/**
 * Reads the counters that matter out of a `getStats()` report.
 * @param {Iterable<object>} entries the report's values
 */
export function readReport(entries) {
    const all = [...entries];
    const byId = new Map(all.map((entry) => [entry.id, entry]));
    const video = all.find((entry) => entry.type === "inbound-rtp" && entry.kind === "video");
    const pair = chosenPair(all, byId);
    return {
        bytes: mediaBytes(all),
        roundTripMs: pair?.currentRoundTripTime === undefined ? null : Math.round(pair.currentRoundTripTime * 1000),
        candidateType: candidateType(byId.get(pair?.localCandidateId)?.candidateType),
        packetsLost: video?.packetsLost ?? 0,
        framesDecoded: video?.framesDecoded ?? null,
        framesDropped: video?.framesDropped ?? null,
        codec: byId.get(video?.codecId)?.mimeType?.replace("video/", "") ?? null,
    };
}

function chosenPair(all, byId) {
    const transport = all.find((entry) => entry.type === "transport" && entry.selectedCandidatePairId);
    return byId.get(transport?.selectedCandidatePairId)
        ?? all.find((entry) => entry.type === "candidate-pair" && entry.nominated && entry.state === "succeeded");
}

// Not the pair's own counter: that one grows with keep-alives when no media comes.
function mediaBytes(entries) {
    return entries
        .filter(({ type }) => type === "inbound-rtp" || type === "data-channel")
        .reduce((sum, { bytesReceived = 0 }) => sum + bytesReceived, 0);
}

// A peer-reflexive address is a server-reflexive one that the other side saw first.
function candidateType(type) {
    return type === "prflx" ? "srflx" : type ?? null;
}

/** What happened between two readings that were taken `seconds` apart. */
export function difference(before, after, seconds) {
    const frames = before.framesDecoded === null ? 0 : (after.framesDecoded ?? 0) - before.framesDecoded;
    return {
        ...after,
        kilobitsPerSecond: Math.max(0, Math.round(((after.bytes - before.bytes) * 8) / 1000 / seconds)),
        framesPerSecond: Math.max(0, Math.round(frames / seconds)),
    };
}

const freezeSeconds = 2;
const silenceSeconds = 5;

/** Notices that the picture or the data has stopped. Times are seconds on any clock that does not jump. */
export class FreezeDetector {
    #frames = -1;
    #bytes = -1;
    #frameAt = 0;
    #byteAt = 0;
    #frozen = false;
    #silent = false;

    /** @returns {Array<"froze"|"nodata"|"moves">} what is new since the last look */
    look({ framesDecoded, bytes }, now) {
        const news = [];
        if (bytes !== this.#bytes) {
            this.#bytes = bytes;
            this.#byteAt = now;
            this.#silent = false;
        }
        if (framesDecoded !== this.#frames) {
            const first = this.#frames < 0;
            this.#frames = framesDecoded;
            this.#frameAt = now;
            if (this.#frozen && !first)
                news.push("moves");
            this.#frozen = false;
        }
        if (!this.#frozen && this.#frames > 0 && now - this.#frameAt >= freezeSeconds) {
            this.#frozen = true;
            news.push("froze");
        }
        if (!this.#silent && now - this.#byteAt >= silenceSeconds) {
            this.#silent = true;
            news.push("nodata");
        }
        return news;
    }

    /** Seconds since data last came. */
    silentFor(now) {
        return now - this.#byteAt;
    }
}
