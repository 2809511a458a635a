/** A message without whatever looks like a token, an assertion or a key: issuers may repeat what they were sent. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/-----BEGIN[\s\S]*?(-----END[^-]*-----|$)/g, '***')
    .replace(/\b(bearer\s+)\S+/gi, '$1***')
    .replace(/\b(ya29\.|eyJ)[\w.~+/=-]+/g, '***')
    .replace(/([?&](?:token|access_token|assertion|upload_id)=)[^&\s]+/gi, '$1***');
}
