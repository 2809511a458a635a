import type { ObjectBody } from '../../store/contract.ts';
import type { Source } from '../copy-settings.ts';
import { openedStream } from './open.ts';

/** The body of the source's content: as it is stored, unless that is to be opened. Its attributes are those of the content. */
export function openedBody(source: Source, body: ObjectBody): ObjectBody {
  const { encrypted, size } = source;
  if (encrypted === undefined) return body;
  return {
    head: { ...body.head, size },
    stream: openedStream(body.stream, encrypted.opener, size),
    destroy: () => body.destroy(),
  };
}
