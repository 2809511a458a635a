/**
 * The order in which S3 lists: by the bytes of the key's UTF-8, which is code point order and not
 * JavaScript's (UTF-16 puts U+FFFD after U+10000). Sorting by the language's order once made a sync delete
 * what it had just uploaded (aws-cli#405). Negative, zero or positive, as Array.sort wants it.
 */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    // Surrogates stand for code points above all of U+E000..U+FFFF: lift them over it.
    return lifted(x) - lifted(y);
  }
  return a.length - b.length;
}

/** The order of JavaScript's own strings, in which Azure lists. */
export function compareUtf16(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function lifted(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}

/** Length in bytes of the key's UTF-8. */
export function keyLength(key: string): number {
  return Buffer.byteLength(key, 'utf8');
}

/**
 * The same text on its own. What is cut from a page of a listing, or from an unpacked piece of the manifest, keeps all
 * of that in memory (V8's sliced strings): whatever outlives its page is copied.
 */
export function detached(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
