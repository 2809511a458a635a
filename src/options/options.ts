/** What a run is asked to do: every input of design.md section 6 that works, parsed and checked, once. */
export interface BackupOptions {
  readonly command: 'backup';
  readonly hot: PlaceOptions;
  readonly cold: PlaceOptions;
  /** Prefixes below hot's own, in UTF-8 order, none inside another; empty for everything. */
  readonly prefixes: readonly string[];
  /** Globs over keys below hot's prefix. */
  readonly exclude: readonly string[];
  /** In the order in which they may be tried. */
  readonly copyPaths: readonly CopyPath[];
  /** Bytes; above it an object goes in parts. Undefined: by the kind of endpoint. */
  readonly maxOperationSize: number | undefined;
  /** Bytes a part; undefined: chosen by the object's size. */
  readonly partSize: number | undefined;
  /** Requests in flight; undefined adapts. */
  readonly concurrency: number | undefined;
  readonly verify: 'copy' | 'read' | 'none';
  /** ms after the start at which no new work is taken. */
  readonly deadline: number;
  /** ms to wait for another holder's lease. */
  readonly leaseWait: number;
  /** Holes above this make the run red. */
  readonly maxFailures: number;
  readonly dryRun: boolean;
  /** PEM certificates to trust besides the system's. */
  readonly ca: string | undefined;
}

export type CopyPath = 'native' | 'emulated' | 'streamed';

export interface PlaceOptions {
  /** `https://host[:port]`. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Empty, or ends with `/`. */
  readonly prefix: string;
  readonly region: string;
  readonly pathStyle: boolean;
  /** Undefined: the SDK's default chain. */
  readonly credentials: StaticCredentials | undefined;
}

export interface StaticCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A bad input: one line that names it, shows the value (never a secret's) and says what was expected. */
export class InputError extends Error {
  readonly input: string;

  constructor(input: string, message: string, options?: ErrorOptions) {
    super(`${input}: ${message}`, options);
    this.name = 'InputError';
    this.input = input;
  }
}
