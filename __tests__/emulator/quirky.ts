import type { Emulator } from '../../emulator/index.ts';
import { send, type RawAnswer, type RawRequest } from './hand-signed.ts';
import { withEmulator } from './running.ts';

/** An emulator whose bucket `hot` has quirks, and requests as no SDK would send them. */
export interface Quirky {
  readonly emulator: Emulator;
  readonly store: Emulator['store'];
  request(method: string, path: string, more?: Partial<RawRequest>): Promise<RawAnswer>;
  put(key: string, headers?: Record<string, string>, body?: string): Promise<string>;
  get(key: string, headers?: Record<string, string>): Promise<RawAnswer>;
  head(key: string, headers?: Record<string, string>): Promise<RawAnswer>;
  /** The body of a listing with `list-type=2&encoding-type=url` and more. */
  list(query?: string): Promise<string>;
}

export function withQuirks(
  quirks: readonly string[],
  work: (quirky: Quirky) => Promise<void>,
): Promise<void> {
  const config = {
    buckets: [
      { name: 'hot', provider: 'aws', storageType: 'S3' as const, quirks },
      { name: 'cold', provider: 'storj', storageType: 'S3' as const },
      { name: 'kept', provider: 'aws', storageType: 'S3' as const, versioning: 'enabled' as const, quirks },
      { name: 'paused', provider: 'aws', storageType: 'S3' as const },
    ],
  };
  return withEmulator(config, async (emulator) => {
    const request = (method: string, path: string, more: Partial<RawRequest> = {}): Promise<RawAnswer> =>
      send(emulator.endpoints[0], { method, path, ...more });
    await work({
      emulator,
      store: emulator.store,
      request,
      put: async (key, headers = {}, body = 'x') =>
        code(await request('PUT', `/hot/${key}`, { headers, body })),
      get: (key, headers = {}) => request('GET', `/hot/${key}`, { headers }),
      head: (key, headers = {}) => request('HEAD', `/hot/${key}`, { headers }),
      list: async (query = '') =>
        (await request('GET', `/hot?list-type=2&encoding-type=url${query === '' ? '' : `&${query}`}`)).body,
    });
  });
}

/** `200`, or `403 AccessDenied`. */
export function code({ status, body }: RawAnswer): string {
  return `${status} ${/<Code>(.*?)<\/Code>/.exec(body)?.[1] ?? ''}`.trim();
}

/** The texts of all elements of that name. */
export function texts(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'g'))].map(([, text]) => text ?? '');
}
