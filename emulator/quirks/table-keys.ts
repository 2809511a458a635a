import type { QuirkRow } from './quirk-row.ts';

const FILES = 'stores over a file system';

/** Keys that a store treats as the same, refuses or rewrites. Listing prefixes are compared as sent. */
export const KEY_QUIRKS = {
  'keys-backslash-is-slash': {
    does: '`\\` in a key is `/`.',
    seen: ['one of six servers that were tried', `${FILES} on Windows`],
  },
  'keys-case-insensitive': {
    does: 'Keys that differ only in case are the same key; the first spelling is kept.',
    seen: [`${FILES} on Windows and macOS`],
  },
  'keys-nfc': {
    does: 'Keys are normalised to NFC.',
    seen: [`${FILES} that normalise (ZFS)`],
  },
  'keys-nfd': {
    does: 'Keys are normalised to NFD.',
    seen: [`${FILES} on macOS (HFS+)`],
  },
  'keys-drop-trailing-dot': {
    does: 'Dots at the end of a path segment are dropped.',
    seen: [`${FILES} on Windows`],
  },
  'keys-drop-trailing-space': {
    does: 'Spaces at the end of a path segment are dropped.',
    seen: [`${FILES} on Windows`],
  },
  'keys-merge-slashes': {
    does: '`//` becomes `/`, and a leading `/` is dropped.',
    seen: ['versitygw', FILES],
  },
  'keys-resolve-dots': {
    does: '`.` and `..` are resolved; a path that leaves the bucket answers 400.',
    seen: ['versitygw', FILES],
  },
  'keys-folder-412': {
    does: 'If-None-Match: * answers 412 for a key that is also a folder (`both` beside `both/child`), while HEAD answers 404.',
    seen: ['one of six servers that were tried'],
  },
  'keys-folder-or-object': {
    does: 'An object and a folder of the same name exclude each other: 409.',
    seen: ['versitygw over a directory (versitygw#137)'],
  },
  'keys-paths-refused': {
    does: 'Keys with `//`, a leading `/`, or a segment `.` or `..` answer 400.',
    seen: ['MinIO (minio#15684)'],
  },
  'keys-control-refused': {
    does: 'Keys with control characters answer 400.',
    seen: ['moto, for newlines'],
  },
  'keys-control-rewritten': {
    does: 'Control characters of keys are stored as `_`.',
    seen: [FILES],
  },
  'keys-long-500': {
    does: 'A key with a path segment longer than a file name can be answers 500.',
    seen: [FILES],
    value: { kind: 'bytes', default: '255', meaning: 'the longest segment' },
  },
} as const satisfies Readonly<Record<string, QuirkRow>>;
