/** What is loaded with the first request to a bucket in Google Cloud Storage: one chunk. */
export { renewing } from '../middleware/renewing.ts';
export { tokensOf } from './identity/source.ts';
export { signedUrls } from './signed-url.ts';
export { GcsStore } from './store.ts';
