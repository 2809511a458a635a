/**
 * Without signatures of shared access signatures and values of Authorization headers. A signature is made for each copy:
 * a mask for each of a million would slow the runner down at every line of the log, so they are removed by their form.
 */
export function withoutSignatures(text: string): string {
  return text
    .replace(/\bsig=[^&\s"'<>]*/gi, 'sig=***')
    .replace(/\b(X-(?:Amz|Goog)-Signature|X-Amz-Security-Token)=[^&\s"'<>]*/gi, '$1=***')
    .replace(/\b(Bearer|SharedKey)\s+[^\s"'<>]+/gi, '$1 ***');
}
