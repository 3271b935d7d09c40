// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { qrcode } from '../../vendor/qrcode.js';
import { svg } from './dom.js';

const QUIET = 4; // modules of white around it, as ISO/IEC 18004 wants

/** A QR code as a picture; null when the text is too long for one. */
export function qrPicture(text, label) {
  let code;
  try {
    code = qrcode(0, 'M');
    code.addData(text, 'Byte');
    code.make();
  } catch {
    return null;
  }
  const size = code.getModuleCount();
  let path = '';
  for (let row = 0; row < size; ++row)
    for (let column = 0; column < size; ++column)
      if (code.isDark(row, column))
        path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
  const whole = size + 2 * QUIET;
  return svg('svg', { class: 'qr', viewBox: `0 0 ${whole} ${whole}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' },
    svg('rect', { width: whole, height: whole, fill: '#fff' }), svg('path', { d: path, fill: '#000' }));
}
