import type { Listing } from './synthetic-listing.ts';

/** Bytes of pages that are kept. */
const MOST = 512 * 1024 * 1024;

/**
 * The pages of a bucket as they were rendered, for as long as it stays as it is. Rendering costs more than a fast client
 * takes to read: it would wait for the server, and so would the peers that it is measured beside.
 */
export class PageCache {
  readonly #pages = new Map<string, Buffer>();
  #bytes = 0;
  #revision = -1;

  /** `revision` is another one as soon as anything in the bucket is. */
  page(revision: number, listing: Listing, render: () => string): Buffer {
    if (revision !== this.#revision) {
      this.#revision = revision;
      this.#pages.clear();
      this.#bytes = 0;
    }
    const name = JSON.stringify(listing);
    let page = this.#pages.get(name);
    if (page !== undefined) return page;
    page = Buffer.from(render());
    if (this.#bytes + page.length <= MOST) {
      this.#pages.set(name, page);
      this.#bytes += page.length;
    }
    return page;
  }
}
