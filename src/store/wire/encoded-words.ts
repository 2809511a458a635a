const WORD = /=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi;
const WORDS = /^=\?[^?\s]+\?[bq]\?[^?\s]*\?=(\s+=\?[^?\s]+\?[bq]\?[^?\s]*\?=)*$/i;

/**
 * A value of user metadata as it was written. S3 answers with RFC 2047 encoded words where a value is not ASCII
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html): written as they came, they would be another
 * value. Words that stand for ASCII alone are left as they are, since no store encodes that.
 */
export function decodeEncodedWords(value: string): string {
  if (!value.startsWith('=?') || !WORDS.test(value)) return value;
  let text = '';
  for (const [, charset = '', encoding = '', encoded = ''] of value.matchAll(WORD)) {
    const bytes = encoding.toLowerCase() === 'b' ? Buffer.from(encoded, 'base64') : quotedBytes(encoded);
    switch (charset.toLowerCase()) {
      case 'utf-8':
      case 'us-ascii':
        text += bytes.toString('utf8');
        break;
      case 'iso-8859-1':
        text += bytes.toString('latin1');
        break;
      default:
        return value;
    }
  }
  return /^[\u0000-\u007f]*$/.test(text) || text.includes('\ufffd') ? value : text;
}

function quotedBytes(encoded: string): Buffer {
  const latin1 = encoded
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(latin1, 'latin1');
}
