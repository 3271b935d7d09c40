// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The npm packages live beside the end-to-end tests; this is the one place that knows where.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = process.env.RDV_NODE_MODULES
    ?? fileURLToPath(new URL('../../../e2e/node_modules', import.meta.url));

const load = createRequire(folder + '/oracle.cjs');

export const fromNpm = (name) => load(name);
export const npmFile = (path) => `${folder}/${path}`;
