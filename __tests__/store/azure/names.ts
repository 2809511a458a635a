/** Of HOSTILE_KEYS, those that no blob can have, in order. */
export const BLOB_NAMES = {
  refused: [
    'brackets[]{}^|\\`',
    'newline\nin key',
    'tab\tand\rreturn',
    'control\u0001char',
    './dot',
    'a/./b',
    'a/../b',
    '..',
  ],
} as const;
