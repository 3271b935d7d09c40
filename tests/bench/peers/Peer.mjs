// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the peers have in common. RDV_PEERS names the folder whose node_modules holds their packages; the port of
// 127.0.0.1 is the first argument, 0 for any, and printed as `listening N`.
import { join } from 'node:path';

export const from = join(process.env.RDV_PEERS, 'package.json');

export function announce(server) {
    server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', 4096, () => {
        console.log(`listening ${server.address().port}`);
    });
    process.on('SIGTERM', () => process.exit(0));
}
