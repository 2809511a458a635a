/** Of HOSTILE_KEYS, those that no object in Google Cloud Storage can have: its rules allow no line break. */
export const GCS_NAMES = { refused: ['newline\nin key', 'tab\tand\rreturn'] } as const;
