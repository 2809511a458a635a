import type { Credential } from '../access.ts';
import type { Right } from '../config.ts';
import type { Bucket, StoredObject } from '../storage/bucket.ts';
import type { Blobs, Content } from '../storage/content.ts';
import type { World } from '../world.ts';
import type { DelegationKey } from './sas.ts';

/** A block that was put and is not committed. */
export interface Block {
  readonly content: Content;
  /** ms since the epoch; it expires after a week. */
  readonly put: number;
}

export interface Lease {
  readonly id: string;
  /** When it ends, ms since the epoch; Infinity for one without an end. */
  readonly until: number;
  readonly seconds: number;
  /** Broken: no longer held, or held until `until`. */
  readonly broken: boolean;
}

/** A snapshot of a blob, read-only. */
export interface Snapshot {
  /** Its name: a time. */
  readonly time: string;
  readonly object: StoredObject;
}

/** A bearer token that the stand-in for Entra has issued. */
export interface Token {
  readonly right: Right;
  readonly objectId: string;
  readonly tenantId: string;
  readonly audience: string;
  /** ms since the epoch. */
  readonly until: number;
}

/** An endpoint that speaks this API, as copies find it by the host of their source. */
export interface KnownEndpoint {
  readonly node: boolean;
  /** `127.0.0.1:1234`; empty until it listens. */
  host(): string;
  find(account: string): Credential | undefined;
}

const BLOCK_LIFE_MS = 7 * 86_400_000;

/**
 * What only the Blob API knows: uncommitted blocks, leases, snapshots, tokens. In memory alone, also where the emulator
 * has a directory: a restart forgets it.
 */
export class BlobState {
  readonly endpoints: KnownEndpoint[] = [];
  readonly tokens = new Map<string, Token>();
  readonly delegationKeys = new Map<string, DelegationKey>();
  readonly #blocks = new Map<string, Map<string, Block>>();
  readonly #leases = new Map<string, Lease>();
  readonly #snapshots = new Map<string, Snapshot[]>();
  readonly #arriving = new Map<string, Content>();
  readonly #blobs: Blobs;
  readonly #clock: () => number;
  #ticks = 0n;

  constructor(blobs: Blobs, clock: () => number) {
    this.#blobs = blobs;
    this.#clock = clock;
  }

  /** Changes with every write, as the service's: `0x` and the ticks since the year 1. */
  nextEtag(): string {
    const now = BigInt(Math.floor(this.#clock())) * 10_000n + 621_355_968_000_000_000n;
    this.#ticks = now > this.#ticks ? now : this.#ticks + 1n;
    return `0x${this.#ticks.toString(16).toUpperCase()}`;
  }

  /** The uncommitted blocks of a name, in the order they were put. */
  blocks(bucket: Bucket, key: string): ReadonlyMap<string, Block> {
    const blocks = this.#blocks.get(placeOf(bucket, key));
    if (!blocks) return new Map();
    for (const [id, block] of blocks) {
      if (block.put + BLOCK_LIFE_MS > this.#clock()) continue;
      blocks.delete(id);
      this.#blobs.release(block.content);
    }
    return blocks;
  }

  putBlock(bucket: Bucket, key: string, id: string, content: Content): void {
    const place = placeOf(bucket, key);
    const blocks = this.#blocks.get(place) ?? new Map<string, Block>();
    this.#blobs.retain(content);
    const replaced = blocks.get(id);
    if (replaced) this.#blobs.release(replaced.content);
    blocks.set(id, { content, put: this.#clock() });
    this.#blocks.set(place, blocks);
  }

  /** Any write of the whole blob drops them, whoever put them. */
  dropBlocks(bucket: Bucket, key: string): void {
    const place = placeOf(bucket, key);
    for (const { content } of this.#blocks.get(place)?.values() ?? []) this.#blobs.release(content);
    this.#blocks.delete(place);
  }

  /** Names of a bucket with uncommitted blocks. */
  uncommitted(bucket: Bucket): string[] {
    const prefix = placeOf(bucket, '');
    return [...this.#blocks.keys()]
      .filter((place) => place.startsWith(prefix))
      .map((place) => place.slice(prefix.length))
      .filter((key) => this.blocks(bucket, key).size > 0);
  }

  /** The lease of a blob that exists, also one that has ended. */
  lease(bucket: Bucket, key: string): Lease | undefined {
    if (bucket.currentObject(key)) return this.#leases.get(placeOf(bucket, key));
    this.#leases.delete(placeOf(bucket, key));
    return undefined;
  }

  setLease(bucket: Bucket, key: string, lease: Lease | undefined): void {
    if (lease) this.#leases.set(placeOf(bucket, key), lease);
    else this.#leases.delete(placeOf(bucket, key));
  }

  /** What a pending copy will be when it is done. */
  setArriving(copyId: string, content: Content): void {
    this.#blobs.retain(content);
    this.#arriving.set(copyId, content);
  }

  arriving(copyId: string): Content | undefined {
    return this.#arriving.get(copyId);
  }

  dropArriving(copyId: string): void {
    const content = this.#arriving.get(copyId);
    if (content) this.#blobs.release(content);
    this.#arriving.delete(copyId);
  }

  /** Oldest first. */
  snapshots(bucket: Bucket, key: string): readonly Snapshot[] {
    return this.#snapshots.get(placeOf(bucket, key)) ?? [];
  }

  addSnapshot(bucket: Bucket, object: StoredObject): Snapshot {
    const place = placeOf(bucket, object.key);
    const taken = this.#snapshots.get(place) ?? [];
    const ticks = Math.max(this.#clock(), ...taken.map((one) => Date.parse(one.time) + 1));
    const snapshot = { time: new Date(ticks).toISOString().replace('Z', '0000Z'), object };
    this.#blobs.retain(object.content);
    this.#snapshots.set(place, [...taken, snapshot]);
    return snapshot;
  }

  removeSnapshots(bucket: Bucket, key: string, gone: (snapshot: Snapshot) => boolean): void {
    const place = placeOf(bucket, key);
    const left: Snapshot[] = [];
    for (const snapshot of this.snapshots(bucket, key)) {
      if (gone(snapshot)) this.#blobs.release(snapshot.object.content);
      else left.push(snapshot);
    }
    if (left.length === 0) this.#snapshots.delete(place);
    else this.#snapshots.set(place, left);
  }
}

const states = new WeakMap<World, BlobState>();

export function blobStateOf(world: World): BlobState {
  const state = states.get(world) ?? new BlobState(world.blobs, world.clock);
  states.set(world, state);
  return state;
}

function placeOf(bucket: Bucket, key: string): string {
  return `${bucket.id}\n${key}`;
}
