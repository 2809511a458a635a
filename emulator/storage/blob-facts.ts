/** What Azure's API knows of a block blob besides what S3 knows of an object. */
export interface BlobFacts {
  /** ms since the epoch. */
  readonly created: number;
  /** The Content-MD5 property, base64: whatever a client said, or what the service computed. */
  readonly contentMd5?: string;
  /** The committed block list; absent where the blob came in one request. */
  readonly blocks?: readonly { readonly id: string; readonly size: number }[];
  /** When a client chose the access tier; absent while the account's default is in force. */
  readonly tierChanged?: number;
  /** Asked out of the archive: to which storage class, and when it gets there. */
  readonly rehydrate?: { readonly to: string; readonly at: number; readonly priority: string };
  readonly copy?: BlobCopy;
  readonly legalHold?: boolean;
  readonly immutable?: { readonly until: number; readonly mode: 'Unlocked' | 'Locked' };
}

/** The last Copy Blob into a blob. */
export interface BlobCopy {
  readonly id: string;
  readonly source: string;
  readonly status: 'pending' | 'success' | 'aborted' | 'failed';
  readonly total: number;
  readonly begun: number;
  /** When it ends or has ended, ms since the epoch. */
  readonly completed: number;
}
