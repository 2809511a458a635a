export const id = 237;
export const ids = [237];
export const modules = {

/***/ 4237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  defaultConfig: () => (/* reexport */ defaultConfig),
  parseConfig: () => (/* reexport */ parseConfig),
  startEmulator: () => (/* reexport */ startEmulator),
  withBuckets: () => (/* reexport */ withBuckets),
  withQuirks: () => (/* reexport */ extend_config_withQuirks)
});

// UNUSED EXPORTS: DEFAULT_OPERATION_LIMIT, DEFAULT_PLATFORM_TOKEN, QUIRKS, QUIRK_GROUPS, QUIRK_NAMES, Quirks, S3_BEHAVIOUR, scopeOf

;// CONCATENATED MODULE: ./build/emulator/config.js
const DEFAULT_OPERATION_LIMIT = 100_000_000;
const DEFAULT_PLATFORM_TOKEN = 'emulator-token';
const S3_BEHAVIOUR = {
    ignoreEncodingType: false,
    ignoreSourcePins: [],
    ignoreGetPins: false,
    ignoreConditions: [],
    noPartCopy: false,
    noServerCopy: false,
    unsortedListing: false,
    randomMultipartEtags: false,
    kmsEtags: false,
    dropTagsOnCopy: false,
    plusIsSpaceInCopySource: false,
    pageSize: 0,
    oddPages: 'none',
    thawMs: 0,
};
/**
 * A hot bucket on AWS and a cold one on Storj behind one Repository. The keys are printed in the
 * documentation: they protect nothing.
 */
function defaultConfig() {
    return {
        port: 9100,
        platformPort: 9200,
        buckets: [
            { name: 'hot', provider: 'aws', storageType: 'S3', region: 'us-east-1' },
            { name: 'cold', provider: 'storj', storageType: 'S3', region: 'us-east-1' },
        ],
        repositories: [
            {
                id: 'demo',
                name: 'Demo',
                buckets: ['hot', 'cold'],
                keys: [
                    { accessKeyId: 'FLASHBACKREADKEY', secretAccessKey: 'flashback-read-secret', right: 'READ' },
                    { accessKeyId: 'FLASHBACKWRITEKEY', secretAccessKey: 'flashback-write-secret', right: 'WRITE' },
                    { accessKeyId: 'FLASHBACKADMINKEY', secretAccessKey: 'flashback-admin-secret', right: 'ADMIN' },
                ],
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/emulator/s3/errors.js
/** An answer that S3 gives instead of doing what was asked. */
class S3Error extends Error {
    status;
    code;
    headers;
    /** Further elements of the error's XML. */
    details;
    /** A body that replaces S3's XML. */
    page;
    constructor(status, code, message, more = {}) {
        super(message);
        this.name = 'S3Error';
        this.status = status;
        this.code = code;
        this.headers = more.headers ?? {};
        this.details = more.details ?? {};
        this.page = more.page;
    }
}
const accessDenied = (message = 'Access Denied') => new S3Error(403, 'AccessDenied', message);
const noSuchBucket = (bucket) => new S3Error(404, 'NoSuchBucket', 'The specified bucket does not exist', {
    details: { BucketName: bucket },
});
const noSuchKey = (key, headers = {}) => new S3Error(404, 'NoSuchKey', 'The specified key does not exist.', { headers, details: { Key: key } });
const noSuchVersion = (key, versionId) => new S3Error(404, 'NoSuchVersion', 'The specified version does not exist.', {
    details: { Key: key, VersionId: versionId },
});
const noSuchUpload = (id) => new S3Error(404, 'NoSuchUpload', 'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.', { details: { UploadId: id } });
/** S3's answer to a wrong signature. */
const badSignature = (details = {}) => new S3Error(403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided. Check your key and signing method.', { details });
const preconditionFailed = (condition) => new S3Error(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
    details: { Condition: condition },
});
const invalidArgument = (message, name, value) => new S3Error(400, 'InvalidArgument', message, { details: { ArgumentName: name, ArgumentValue: value } });
const invalidRequest = (message) => new S3Error(400, 'InvalidRequest', message);
const malformedXml = () => new S3Error(400, 'MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema');
const notImplemented = (what) => new S3Error(501, 'NotImplemented', `A header or operation you provided implies functionality that is not implemented: ${what}`);
const tooLarge = (size, limit) => new S3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', {
    details: { ProposedSize: String(size), MaxSizeAllowed: String(limit) },
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/emulator/faults.js
/** The rules in force. They are asked in the order they were added; the first that strikes decides. */
class Faults {
    #rules = new Map();
    #random;
    #clock;
    #count = 0;
    constructor(random, clock) {
        this.#random = random;
        this.#clock = clock;
    }
    /** Returns what takes the rule away again. */
    add(rule) {
        const id = this.put(rule);
        return () => void this.#rules.delete(id);
    }
    /** As add, for those who remember a number more easily. */
    put(rule) {
        const id = ++this.#count;
        this.#rules.set(id, { rule, matched: 0, struck: 0, recent: [] });
        return id;
    }
    remove(id) {
        return this.#rules.delete(id);
    }
    /** How often a rule has struck. */
    strikes(id) {
        return this.#rules.get(id)?.struck ?? 0;
    }
    clear() {
        this.#rules.clear();
    }
    /** Decides about one request, and counts it. */
    strike(subject) {
        let delayMs = 0;
        for (const state of this.#rules.values()) {
            if (!applies(state.rule, subject) || !this.#due(state))
                continue;
            const action = state.rule.do;
            if (typeof action === 'object' && 'delayMs' in action)
                delayMs += action.delayMs;
            else if (typeof action === 'object' && 'rateLimit' in action)
                return { delayMs, action: { slowDown: true } };
            else
                return { delayMs, action };
        }
        return { delayMs, action: undefined };
    }
    #due(state) {
        const { rule } = state;
        state.matched++;
        if (state.matched <= (rule.skip ?? 0))
            return false;
        const limit = typeof rule.do === 'object' && 'rateLimit' in rule.do ? rule.do.rateLimit : undefined;
        if (state.struck >= (rule.times ?? (limit === undefined ? 1 : Infinity)))
            return false;
        if (rule.probability !== undefined && this.#random() >= rule.probability)
            return false;
        if (limit !== undefined && this.#withinRate(state, limit))
            return false;
        state.struck++;
        return true;
    }
    #withinRate(state, perSecond) {
        const now = this.#clock();
        while (state.recent.length > 0 && (state.recent[0] ?? 0) <= now - 1000)
            state.recent.shift();
        if (state.recent.length >= perSecond)
            return false;
        state.recent.push(now);
        return true;
    }
}
const ANSWERS_200_FIRST = ['CopyObject', 'UploadPartCopy', 'CompleteMultipartUpload'];
function applies({ operation, bucket, key, side, accessKeyId, do: action }, subject) {
    // The platform's calls are struck only by rules that name them.
    if (subject.side === 'platform' && operation === undefined && side !== 'platform')
        return false;
    if (operation !== undefined && ![operation].flat().includes(subject.operation))
        return false;
    if (bucket !== undefined && bucket !== subject.bucket)
        return false;
    if (typeof key === 'string' && key !== subject.key)
        return false;
    if (key instanceof RegExp && subject.key.search(key) < 0)
        return false;
    if (side !== undefined && side !== subject.side)
        return false;
    if (accessKeyId !== undefined && accessKeyId !== subject.accessKeyId)
        return false;
    const inside200 = action === 'error-in-200' || (typeof action === 'object' && 'errorIn200' in action);
    if (inside200)
        return ANSWERS_200_FIRST.includes(subject.operation);
    if (typeof action === 'object' && 'truncateBody' in action)
        return subject.operation === 'GetObject';
    return true;
}

;// CONCATENATED MODULE: ./build/emulator/quirks/table-answers.js
/** Answers about objects: reads, writes, copies, conditions and versions. */
const ANSWER_QUIRKS = {
    'signature-fails-non-ascii-metadata': {
        does: 'A write with non-ASCII user metadata answers 403 SignatureDoesNotMatch, with good keys.',
        seen: ['minio-py#764', 'MinIO and proxies that recode headers'],
    },
    'signature-fails-double-slash': {
        does: 'A proxy merges `//` of the path before the signature is checked: 403 SignatureDoesNotMatch.',
        seen: ['slash-merging proxies such as nginx (aws-sdk-java-v2#2624)'],
    },
    'no-last-modified': {
        does: 'GET and HEAD answer without Last-Modified.',
        seen: ['s3cmd#755'],
    },
    'gzip-decoded': {
        does: 'Objects with Content-Encoding gzip are sent decoded, without Content-Encoding, Content-Length and ranges, unless Accept-Encoding names gzip.',
        seen: ['Google Cloud Storage (rclone#2658)', 'Cloudflare R2 (rclone#8137)', 'CDNs'],
    },
    'gzip-decoded-always': {
        does: 'Same as gzip-decoded, but regardless of Accept-Encoding.',
        seen: ['proxies that decode'],
    },
    'gzip-no-length': {
        does: 'Objects with Content-Encoding gzip are sent as stored, but without Content-Length.',
        seen: ['Cloudflare R2', 'StorageGRID (rclone#6533)', 'CDNs'],
    },
    'missing-meta': {
        does: 'One entry of the user metadata is not sent; x-amz-missing-meta is 1.',
        seen: ['lakeFS (lakeFS#9727)', 'AWS, for names that are no header'],
    },
    'metadata-rfc2047': {
        does: 'GET and HEAD send non-ASCII user metadata as RFC 2047 encoded words.',
        seen: ['AWS'],
    },
    'body-limit': {
        does: 'A proxy answers 413 with an HTML page to a body over its limit.',
        seen: ['nginx, Cloudflare (pterodactyl#2905)'],
        value: { kind: 'bytes', default: '1048576', meaning: 'the largest body' },
    },
    'head-ignores-version': {
        does: 'HEAD ignores versionId and answers for the current object.',
        seen: ['reported; no store named'],
    },
    'get-ignores-version': {
        does: 'GET ignores versionId and answers with the current object.',
        seen: ['reported; no store named'],
    },
    'false-version-ids': {
        does: 'Put and Copy return an x-amz-version-id although versioning is off; reads of that version answer 404.',
        seen: ['Cloudflare R2, reported'],
    },
    'complete-etag-differs': {
        does: "CompleteMultipartUpload's ETag is not the one that HEAD, GET and listings have.",
        seen: ['one of six servers that were tried'],
    },
    'versioning-501': {
        does: 'GetBucketVersioning and PutBucketVersioning answer 501 NotImplemented.',
        seen: ['reported; no store named'],
    },
    'versioning-404': {
        does: 'GetBucketVersioning and PutBucketVersioning answer 404 NoSuchKey.',
        seen: ['reported; no store named'],
    },
    'versioning-as-listing': {
        does: 'GetBucketVersioning is answered by a listing of the bucket.',
        seen: ['reported; no store named'],
    },
    archived: {
        does: 'GET and copies of these keys answer 403 InvalidObjectState, as after a lifecycle rule archived them; HEAD and listings say GLACIER.',
        seen: ['lifecycle rules (restic#4583)'],
        value: { kind: 'keys', default: '*', meaning: 'which keys' },
    },
    'copy-ignores-pins': {
        does: 'CopyObject ignores x-amz-copy-source-if-match and its like.',
        seen: ['moto 5.2.1'],
        behaviour: { ignoreSourcePins: ['copy'] },
    },
    'part-copy-ignores-pins': {
        does: 'UploadPartCopy ignores x-amz-copy-source-if-match and its like.',
        seen: ['moto 5.2.1'],
        behaviour: { ignoreSourcePins: ['partcopy'] },
    },
    'get-ignores-if-match': {
        does: 'GET and HEAD ignore If-Match.',
        seen: ['reported; no store named'],
        behaviour: { ignoreGetPins: true },
    },
    'put-ignores-conditions': {
        does: 'PutObject ignores If-Match and If-None-Match.',
        seen: ['reported; no store named'],
        behaviour: { ignoreConditions: ['put'] },
    },
    'copy-ignores-conditions': {
        does: 'CopyObject ignores If-Match and If-None-Match.',
        seen: ['reported; no store named'],
        behaviour: { ignoreConditions: ['copy'] },
    },
    'complete-ignores-conditions': {
        does: 'CompleteMultipartUpload ignores If-Match and If-None-Match.',
        seen: ['reported; no store named'],
        behaviour: { ignoreConditions: ['complete'] },
    },
    'delete-ignores-conditions': {
        does: 'DeleteObject and DeleteObjects ignore If-Match and ETag.',
        seen: ['reported; no store named'],
        behaviour: { ignoreConditions: ['delete'] },
    },
    'no-copy': {
        does: 'CopyObject answers 501.',
        seen: ['stores without server-side copies'],
        behaviour: { noServerCopy: true },
    },
    'no-part-copy': {
        does: 'UploadPartCopy answers 501.',
        seen: ['Storj by default (rclone#8139)', 'Google Cloud Storage'],
        behaviour: { noPartCopy: true },
    },
    'random-multipart-etags': {
        does: 'A multipart ETag is random, not derived from the parts.',
        seen: ['Cloudflare R2'],
        behaviour: { randomMultipartEtags: true },
    },
    'kms-etags': {
        does: 'ETags look like an MD5 but are not.',
        seen: ['AWS with SSE-KMS'],
        behaviour: { kmsEtags: true },
    },
    'copy-source-plus-is-space': {
        does: 'A bare `+` in x-amz-copy-source is a space.',
        seen: ['s3sync#152', 'aws-sdk-js-v3#5475'],
        behaviour: { plusIsSpaceInCopySource: true },
    },
};

;// CONCATENATED MODULE: ./build/emulator/quirks/table-attributes.js
/** Attributes that a store refuses, and headers that it demands. */
const ATTRIBUTE_QUIRKS = {
    'tagging-501': {
        does: 'x-amz-tagging (or its directive) on a Put, Copy or CreateMultipartUpload answers 501 NotImplemented.',
        seen: ['Cloudflare R2 (yopass#3657, tus-node-server#560)'],
    },
    'tagging-400': {
        does: 'x-amz-tagging on a Put, Copy or CreateMultipartUpload answers 400 InvalidArgument.',
        seen: ['Backblaze B2 (s3proxy#34)'],
    },
    'tagging-403': {
        does: 'x-amz-tagging on a Put, Copy or CreateMultipartUpload answers 403 AccessDenied.',
        seen: ['AWS without s3:PutObjectTagging'],
    },
    'object-tagging-501': {
        does: 'GetObjectTagging, PutObjectTagging and DeleteObjectTagging answer 501.',
        seen: ['Cloudflare R2 (yopass#3657)', 'Backblaze B2'],
    },
    'put-object-tagging-403': {
        does: 'PutObjectTagging answers 403 AccessDenied.',
        seen: ['AWS without s3:PutObjectTagging'],
    },
    'tag-characters-refused': {
        does: 'Tags with characters other than letters, digits, space and `+ - = . _ : / @` answer 400 InvalidTag.',
        seen: ['AWS by its documentation', 'others, reported'],
    },
    'copy-drops-tags': {
        does: 'CopyObject loses the tags.',
        seen: ['stores without tags'],
        behaviour: { dropTagsOnCopy: true },
    },
    'storage-class-400': {
        does: 'Any x-amz-storage-class but STANDARD answers 400 InvalidStorageClass.',
        seen: ['MinIO', 'stores with one class'],
    },
    'storage-class-501': {
        does: 'Any x-amz-storage-class answers 501 NotImplemented.',
        seen: ['Cloudflare R2 in 2023 (gobackup#182)'],
    },
    'acl-demanded': {
        does: 'A write without x-amz-acl: bucket-owner-full-control answers 403 AccessDenied.',
        seen: ['AWS bucket policies'],
    },
    'acl-refused': {
        does: 'A write with x-amz-acl answers 400 AccessControlListNotSupported.',
        seen: ['AWS buckets with ACLs disabled'],
    },
    'cache-headers-501': {
        does: 'Cache-Control, Content-Disposition, Content-Language and Expires on a write answer 501 NotImplemented.',
        seen: ['reported; no store named'],
    },
    'checksum-demanded': {
        does: 'PutObject and UploadPart without Content-MD5 or x-amz-checksum-* answer 400, as with a default retention.',
        seen: ['AWS with Object Lock (docker-volume-backup#727)', 'Storj (storj/edge#403)'],
    },
    'content-md5-only': {
        does: 'Where a checksum is demanded, only Content-MD5 is accepted.',
        seen: ['AWS before 2022 (kopia#711)', 'storj/edge#403'],
    },
    'part-checksum-undeclared-400': {
        does: 'UploadPart with x-amz-checksum-* answers 400 where CreateMultipartUpload named no x-amz-checksum-algorithm.',
        seen: ['AWS before 2025 (opendal#4533, arrow-rs#6793)'],
    },
    'checksum-headers-400': {
        does: 'x-amz-checksum-*, x-amz-sdk-checksum-algorithm and x-amz-trailer answer 400 InvalidArgument.',
        seen: ['stores before the SDKs of 2025 (aws-sdk-js-v3#6810)', 'Backblaze B2 in early 2025'],
    },
    'checksum-headers-501': {
        does: 'x-amz-checksum-*, x-amz-sdk-checksum-algorithm and x-amz-trailer answer 501 NotImplemented.',
        seen: ['Cloudflare R2 in early 2025 (aws-sdk-js-v3#6810)'],
    },
};

;// CONCATENATED MODULE: ./build/emulator/quirks/table-endpoint.js
/** Regions and redirects of a bucket, and what an endpoint does to every request. */
const ENDPOINT_QUIRKS = {
    'region-301': {
        does: 'A request that is not signed for the region answers 301 PermanentRedirect with x-amz-bucket-region and no Location.',
        seen: ['AWS, a bucket of another region'],
        value: { kind: 'text', default: 'eu-central-1', meaning: 'the region' },
    },
    'region-400': {
        does: 'A request that is not signed for the region answers 400 AuthorizationHeaderMalformed, which names it.',
        seen: ['AWS', 'MinIO', 'Garage'],
        value: { kind: 'text', default: 'eu-central-1', meaning: 'the region' },
    },
    'redirect-307': {
        does: 'Requests answer 307 TemporaryRedirect with a Location at another endpoint; that endpoint serves them.',
        seen: ['AWS, a bucket made minutes ago'],
        value: { kind: 'text', default: '', meaning: 'the base URL; by default that of the last node' },
    },
    'redirect-307-no-location': {
        does: 'A request that is not signed for the region answers 307 TemporaryRedirect with x-amz-bucket-region and no Location.',
        seen: ['reported; no store named'],
        value: { kind: 'text', default: 'eu-central-1', meaning: 'the region' },
    },
    'path-prefix': {
        does: 'The S3 API is served under a path; signatures cover the whole path; other paths answer 404.',
        seen: ['Supabase'],
        scope: 'endpoint',
        value: { kind: 'text', default: '/storage/v1/s3', meaning: 'the path' },
    },
    'web-console': {
        does: 'The port serves a web console: an HTML page with 200 for GET, 405 for the rest.',
        seen: ['MinIO console and its like'],
        scope: 'endpoint',
    },
    'clock-ahead': {
        does: "The endpoint's clock is ahead, in Date and in the check of signatures: RequestTimeTooSkewed beyond 15 minutes.",
        seen: ['machines without NTP (s3p#80)'],
        scope: 'endpoint',
        value: { kind: 'seconds', default: '1200', meaning: 'how far' },
    },
};

;// CONCATENATED MODULE: ./build/emulator/quirks/table-keys.js
const FILES = 'stores over a file system';
/** Keys that a store treats as the same, refuses or rewrites. Listing prefixes are compared as sent. */
const KEY_QUIRKS = {
    'keys-backslash-is-slash': {
        does: '`\\` in a key is `/`.',
        seen: ['one of six servers that were tried', `${FILES} on Windows`],
    },
    'keys-case-insensitive': {
        does: 'Keys that differ only in case are the same key; the first spelling is kept.',
        seen: [`${FILES} on Windows and macOS`],
    },
    'keys-nfc': {
        does: 'Keys are normalised to NFC.',
        seen: [`${FILES} that normalise (ZFS)`],
    },
    'keys-nfd': {
        does: 'Keys are normalised to NFD.',
        seen: [`${FILES} on macOS (HFS+)`],
    },
    'keys-drop-trailing-dot': {
        does: 'Dots at the end of a path segment are dropped.',
        seen: [`${FILES} on Windows`],
    },
    'keys-drop-trailing-space': {
        does: 'Spaces at the end of a path segment are dropped.',
        seen: [`${FILES} on Windows`],
    },
    'keys-merge-slashes': {
        does: '`//` becomes `/`, and a leading `/` is dropped.',
        seen: ['versitygw', FILES],
    },
    'keys-resolve-dots': {
        does: '`.` and `..` are resolved; a path that leaves the bucket answers 400.',
        seen: ['versitygw', FILES],
    },
    'keys-folder-412': {
        does: 'If-None-Match: * answers 412 for a key that is also a folder (`both` beside `both/child`), while HEAD answers 404.',
        seen: ['one of six servers that were tried'],
    },
    'keys-folder-or-object': {
        does: 'An object and a folder of the same name exclude each other: 409.',
        seen: ['versitygw over a directory (versitygw#137)'],
    },
    'keys-paths-refused': {
        does: 'Keys with `//`, a leading `/`, or a segment `.` or `..` answer 400.',
        seen: ['MinIO (minio#15684)'],
    },
    'keys-control-refused': {
        does: 'Keys with control characters answer 400.',
        seen: ['moto, for newlines'],
    },
    'keys-control-rewritten': {
        does: 'Control characters of keys are stored as `_`.',
        seen: [FILES],
    },
    'keys-long-500': {
        does: 'A key with a path segment longer than a file name can be answers 500.',
        seen: [FILES],
        value: { kind: 'bytes', default: '255', meaning: 'the longest segment' },
    },
};

;// CONCATENATED MODULE: ./build/emulator/quirks/table-listing.js
const ENTRIES = { kind: 'keys', default: '*', meaning: 'which entries' };
/** Listings: ListObjects, ListObjectsV2 and, where keys are written, ListObjectVersions. */
const LISTING_QUIRKS = {
    'list-plus-raw': {
        does: 'The listing says EncodingType url and leaves `+` as it is; a space is `%20`.',
        seen: ['Apache Ozone before a fix (ozone#2834)', 'floci (floci#1736)'],
    },
    'list-plus-and-space-alike': {
        does: 'The listing says EncodingType url and leaves `+` as it is; a space is `+` too, so `a b` and `a+b` look alike.',
        seen: ['Apache Ozone before a fix (ozone#2834)'],
    },
    'list-not-encoded': {
        does: 'The listing says EncodingType url and encodes nothing.',
        seen: ['floci (floci#1736)'],
    },
    'list-encoding-ignored': {
        does: 'encoding-type is ignored: raw keys and no EncodingType element.',
        seen: ['versitygw (versitygw#813)'],
        behaviour: { ignoreEncodingType: true },
    },
    'list-control-as-fffd': {
        does: 'Control characters of keys are listed as U+FFFD; the object keeps its real key.',
        seen: ['versitygw'],
    },
    'list-duplicates-in-page': {
        does: 'Each entry appears twice on its page.',
        seen: ['reported; no store named'],
    },
    'list-duplicates-across-pages': {
        does: 'A page starts with the last entry of the page before it (V2).',
        seen: ['reported; no store named'],
    },
    'list-no-token': {
        does: 'A truncated page of ListObjectsV2 has no NextContinuationToken.',
        seen: ['mc#3067', 'mc#3093'],
    },
    'list-v2-501': {
        does: 'ListObjectsV2 answers 501 NotImplemented; ListObjects works.',
        seen: ['old stores; none named'],
    },
    'list-v2-400': {
        does: 'ListObjectsV2 answers 400 InvalidArgument; ListObjects works.',
        seen: ['old stores; none named'],
    },
    'list-v2-as-v1': {
        does: 'list-type=2 and continuation-token are ignored: the answer is a ListObjects one, without KeyCount and token.',
        seen: ['old stores; none named'],
    },
    'list-no-etag': {
        does: 'Entries have no ETag.',
        seen: ['rusty-s3#163'],
        value: ENTRIES,
    },
    'list-empty-etag': {
        does: 'Entries have an empty ETag.',
        seen: ['rusty-s3#163'],
        value: ENTRIES,
    },
    'list-no-date': {
        does: 'Entries have no LastModified.',
        seen: ['s3cmd#755'],
        value: ENTRIES,
    },
    'list-no-size': {
        does: 'Entries have no Size.',
        seen: ['reported; no store named'],
        value: ENTRIES,
    },
    'list-unsorted': {
        does: 'The listing has a stable order that is not that of the keys.',
        seen: ['Storj with its own encryption (litestream#535)'],
        behaviour: { unsortedListing: true },
    },
    'list-empty-pages': {
        does: 'An empty page with a token comes before each page (V2).',
        seen: ['reported; no store named'],
        behaviour: { oddPages: 'empty' },
    },
    'list-repeated-pages': {
        does: 'Each page comes twice, under a token of its own (V2).',
        seen: ['reported; no store named'],
        behaviour: { oddPages: 'repeated' },
    },
    'list-repeated-token': {
        does: 'From the second page on, NextContinuationToken is the token that was sent (V2).',
        seen: ['reported; no store named'],
        behaviour: { oddPages: 'looping' },
    },
};

;// CONCATENATED MODULE: ./build/emulator/quirks/table.js





/** All quirks that the emulator has, by group. Names are part of the configuration: never rename one. */
const QUIRK_GROUPS = {
    listing: LISTING_QUIRKS,
    'object answers': ANSWER_QUIRKS,
    keys: KEY_QUIRKS,
    'attributes and retention': ATTRIBUTE_QUIRKS,
    endpoint: ENDPOINT_QUIRKS,
};
const QUIRKS = {
    ...LISTING_QUIRKS,
    ...ANSWER_QUIRKS,
    ...KEY_QUIRKS,
    ...ATTRIBUTE_QUIRKS,
    ...ENDPOINT_QUIRKS,
};
const QUIRK_NAMES = Object.keys(QUIRKS);

;// CONCATENATED MODULE: ./build/emulator/quirks/quirks.js

/** An immutable set of quirks with their values. */
class Quirks {
    #values;
    constructor(values) {
        this.#values = values;
    }
    static NONE = new Quirks(new Map());
    /**
     * Reads `name` and `name=value`. Throws an Error that names `path`, the entry and, where the name is not known,
     * all names that are.
     */
    static parse(specs, path = 'quirks') {
        return specs.length === 0 ? Quirks.NONE : new Quirks(new Map(specs.map((spec) => entry(spec, path))));
    }
    has(name) {
        return this.#values.has(name);
    }
    /** The value that a quirk was given, or its default; undefined where the quirk is off. */
    text(name) {
        return this.#values.get(name);
    }
    number(name) {
        const value = this.#values.get(name);
        return value === undefined ? undefined : Number(value);
    }
    /** True if the quirk is on and its `keys` (a key, or a prefix that ends in `*`) include this one. */
    concerns(name, key) {
        const pattern = this.#values.get(name);
        if (pattern === undefined)
            return false;
        return pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;
    }
    /** The union; the value in `others` wins. */
    with(others) {
        if (others.#values.size === 0)
            return this;
        return new Quirks(new Map([...this.#values, ...others.#values]));
    }
    /** Only those of one scope. */
    of(scope) {
        return new Quirks(new Map([...this.#values].filter(([name]) => scopeOf(name) === scope)));
    }
    /** In the form that parse reads. */
    list() {
        return [...this.#values].map(([name, value]) => value === (row(name).value?.default ?? '') ? name : `${name}=${value}`);
    }
    /** `base` with the fields that these quirks set; lists are merged. */
    behaviour(base) {
        let behaviour = base;
        for (const name of this.#values.keys()) {
            const change = row(name).behaviour;
            if (!change)
                continue;
            const { ignoreSourcePins, ignoreConditions } = behaviour;
            behaviour = {
                ...behaviour,
                ...change,
                ignoreSourcePins: [...ignoreSourcePins, ...(change.ignoreSourcePins ?? [])],
                ignoreConditions: [...ignoreConditions, ...(change.ignoreConditions ?? [])],
            };
        }
        return behaviour;
    }
}
/**
 * Quirks of a configuration's field, or of a control request. Throws an Error that names `path` where one is not
 * known, or is of the other scope than `scope`.
 */
function quirksOf(specs, path, scope) {
    const quirks = Quirks.parse(specs ?? [], path);
    if (scope === undefined)
        return quirks;
    const strange = quirks.of(scope === 'bucket' ? 'endpoint' : 'bucket').list()[0];
    if (strange === undefined)
        return quirks;
    const where = scope === 'bucket'
        ? 'an endpoint, not a bucket: it goes to nodes[].quirks, providers[].quirks or the top'
        : 'a bucket, not an endpoint: it goes to buckets[].quirks or the top';
    throw new Error(`${path}: ${strange} is a quirk of ${where}`);
}
function row(name) {
    return QUIRKS[name];
}
function scopeOf(name) {
    return row(name).scope ?? 'bucket';
}
function entry(spec, path) {
    const equals = spec.indexOf('=');
    const asked = equals < 0 ? spec : spec.slice(0, equals);
    const name = QUIRK_NAMES.find((known) => known === asked);
    if (name === undefined) {
        throw new Error(`${path}: unknown quirk ${JSON.stringify(asked.slice(0, 60))}; known are ${QUIRK_NAMES.join(', ')}`);
    }
    const { value } = row(name);
    if (equals < 0)
        return [name, value?.default ?? ''];
    const given = spec.slice(equals + 1);
    if (!value)
        throw new Error(`${path}: ${name} takes no value`);
    const isNumber = value.kind === 'bytes' || value.kind === 'seconds';
    if (given === '' || (isNumber && !/^\d{1,15}$/.test(given))) {
        const expected = isNumber ? `a whole number of ${value.kind}` : value.meaning;
        throw new Error(`${path}: ${name} expects ${expected}, got ${JSON.stringify(given.slice(0, 60))}`);
    }
    return [name, given];
}

;// CONCATENATED MODULE: ./build/emulator/request-log.js
/** All requests since the start or the last clear(); beyond its limit the oldest are forgotten. */
class RequestLog {
    #entries = [];
    #count = 0;
    #limit;
    constructor(limit) {
        this.#limit = limit;
    }
    add(entry) {
        this.#count++;
        this.#entries.push(entry);
        // Dropped in bulk: shifting one by one would move the whole array each time.
        if (this.#entries.length > 2 * this.#limit)
            this.#entries = this.#entries.slice(-this.#limit);
    }
    /** How many there were; with a filter, how many of those still kept match all of its fields. */
    count(filter) {
        return filter === undefined ? this.#count : this.list(filter).length;
    }
    list(filter = {}) {
        const wanted = Object.entries(filter);
        return this.#entries.filter((entry) => wanted.every(([name, value]) => entry[name] === value));
    }
    clear() {
        this.#entries = [];
        this.#count = 0;
    }
    [Symbol.iterator]() {
        return this.#entries[Symbol.iterator]();
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/emulator/storage/ordered-keys.js
/**
 * A set of strings in ascending order, in chunks of bounded length, so that an insertion moves at most a
 * chunk and a listing page costs a binary search. S3 orders keys by the bytes of their UTF-8, and JavaScript
 * compares UTF-16 units: callers store keys as byteString() makes them, where both orders are the same.
 */
class OrderedKeys {
    #chunks = [];
    #size = 0;
    get size() {
        return this.#size;
    }
    add(key) {
        const at = this.#chunkFor(key);
        const chunk = this.#chunks[at];
        if (!chunk) {
            this.#chunks.push([key]);
            this.#size++;
            return;
        }
        const index = lowerBound(chunk, key);
        if (chunk[index] === key)
            return;
        chunk.splice(index, 0, key);
        this.#size++;
        if (chunk.length > CHUNK)
            this.#chunks.splice(at + 1, 0, chunk.splice(CHUNK >> 1));
    }
    delete(key) {
        const at = this.#chunkFor(key);
        const chunk = this.#chunks[at];
        if (!chunk)
            return;
        const index = lowerBound(chunk, key);
        if (chunk[index] !== key)
            return;
        chunk.splice(index, 1);
        this.#size--;
        if (chunk.length === 0)
            this.#chunks.splice(at, 1);
    }
    /** The first key at or after `key`. */
    atOrAfter(key) {
        const at = this.#chunkFor(key);
        const chunk = this.#chunks[at];
        if (!chunk)
            return undefined;
        return chunk[lowerBound(chunk, key)] ?? this.#chunks[at + 1]?.[0];
    }
    /** All keys at or after `key`. The set must not change meanwhile. */
    *from(key) {
        let at = this.#chunkFor(key);
        let chunk = this.#chunks[at];
        let index = chunk ? lowerBound(chunk, key) : 0;
        while (chunk) {
            for (; index < chunk.length; index++) {
                const found = chunk[index];
                if (found !== undefined)
                    yield found;
            }
            index = 0;
            chunk = this.#chunks[++at];
        }
    }
    /** Index of the last chunk that begins at or before `key`, or of the first. */
    #chunkFor(key) {
        let low = 0;
        let high = this.#chunks.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            const first = this.#chunks[middle]?.[0];
            if (first !== undefined && first <= key)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
/** The key's UTF-8 as a string with one character a byte. */
function byteString(key) {
    // eslint-disable-next-line no-control-regex
    return /^[\x00-\x7f]*$/.test(key) ? key : Buffer.from(key, 'utf8').toString('latin1');
}
/** The inverse of byteString. */
function fromByteString(bytes) {
    // eslint-disable-next-line no-control-regex
    return /^[\x00-\x7f]*$/.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');
}
const CHUNK = 1024;
function lowerBound(sorted, key) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const value = sorted[middle];
        if (value !== undefined && value < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/emulator/storage/bucket.js




/** The version id of what was written while versioning was not enabled. */
const NULL_VERSION = 'null';
/** One bucket: the versions of its keys, in key order. Every change happens at once: callers need no locks. */
class Bucket {
    id;
    name;
    provider;
    storageType;
    region;
    readableBy;
    requesterPays;
    objectLock;
    defaultRetention;
    created;
    versioning;
    #blobs;
    #clock;
    #changed;
    #keys = new OrderedKeys();
    #versions = new Map();
    #sizeChange = 0;
    #ownBehaviour;
    #quirks = Quirks.NONE;
    #behaviour;
    constructor(config, common, surroundings) {
        this.id = config.id ?? config.name;
        this.name = config.name;
        this.provider = config.provider;
        this.storageType = config.storageType;
        this.region = config.region ?? 'us-east-1';
        this.readableBy = config.readableBy ?? [];
        this.requesterPays = config.requesterPays ?? false;
        this.defaultRetention = config.defaultRetention;
        this.objectLock = config.objectLock ?? config.defaultRetention !== undefined;
        this.#ownBehaviour = { ...S3_BEHAVIOUR, ...common.behaviour, ...config.behaviour };
        this.#behaviour = this.#ownBehaviour;
        this.quirks = common.quirks.with(Quirks.parse(config.quirks ?? []));
        this.versioning = config.versioning ?? (this.objectLock ? 'enabled' : 'off');
        this.#blobs = surroundings.blobs;
        this.#clock = surroundings.clock;
        this.#changed = surroundings.changed;
        this.created = this.#now();
    }
    get quirks() {
        return this.#quirks;
    }
    set quirks(quirks) {
        this.#quirks = quirks;
        this.#behaviour = quirks.behaviour(this.#ownBehaviour);
    }
    /** Deviations from S3, quirks included. */
    get behaviour() {
        return this.#behaviour;
    }
    changeBehaviour(change) {
        this.#ownBehaviour = { ...this.#ownBehaviour, ...change };
        this.#behaviour = this.#quirks.behaviour(this.#ownBehaviour);
    }
    get isEmpty() {
        return this.#versions.size === 0;
    }
    /** The newest version of a key: an object, a delete marker, or nothing. */
    current(key) {
        return this.#versions.get(key)?.[0];
    }
    /** The newest version if that is an object. */
    currentObject(key) {
        const version = this.current(key);
        return version?.kind === 'object' ? version : undefined;
    }
    find(key, versionId) {
        return this.#versions.get(key)?.find((version) => version.versionId === versionId);
    }
    versions(key) {
        return this.#versions.get(key) ?? [];
    }
    /** Makes `object` the current version of `key`. */
    put(key, object) {
        const stored = {
            ...object,
            kind: 'object',
            key,
            versionId: this.#nextVersionId(),
            modified: this.#now(),
            ...(this.defaultRetention && {
                retention: {
                    mode: this.defaultRetention.mode,
                    until: this.#clock() + this.defaultRetention.days * 86_400_000,
                },
            }),
        };
        this.#push(key, stored);
        return stored;
    }
    /** A delete without a version id: a marker where versioning was ever enabled, else the object goes. */
    delete(key) {
        if (this.versioning === 'off') {
            this.remove(key, NULL_VERSION);
            return undefined;
        }
        const marker = {
            kind: 'marker',
            key,
            versionId: this.#nextVersionId(),
            modified: this.#now(),
        };
        this.#push(key, marker);
        return marker;
    }
    /** Deletes one version for good. */
    remove(key, versionId) {
        const versions = this.#versions.get(key);
        const index = versions?.findIndex((version) => version.versionId === versionId) ?? -1;
        const removed = versions?.[index];
        if (!versions || !removed)
            return undefined;
        versions.splice(index, 1);
        this.#forget(removed);
        if (versions.length === 0) {
            this.#versions.delete(key);
            this.#keys.delete(byteString(key));
        }
        this.#changed(this, key, versions);
        return removed;
    }
    /** Changes what is stored about a version without making a new one: its tags, a thaw, or (corruption) its bytes. */
    amend(version, change) {
        const versions = this.#versions.get(version.key);
        const index = versions?.indexOf(version) ?? -1;
        if (!versions || index < 0)
            return;
        const amended = { ...version, ...change };
        this.#remember(amended);
        this.#forget(version);
        versions[index] = amended;
        this.#changed(this, version.key, versions);
    }
    /** Takes over what an earlier process stored. */
    load(key, versions) {
        for (const version of versions)
            if (version.kind === 'object')
                this.#blobs.retain(version.content);
        this.#keys.add(byteString(key));
        this.#versions.set(key, [...versions]);
    }
    /** Keys at or after a byte string, in S3's order, those with only delete markers too. */
    *keysFrom(start) {
        for (const bytes of this.#keys.from(start))
            yield { bytes, key: fromByteString(bytes) };
    }
    /** The first key at or after a byte string. */
    keyAtOrAfter(start) {
        const bytes = this.#keys.atOrAfter(start);
        return bytes === undefined ? undefined : { bytes, key: fromByteString(bytes) };
    }
    /** Bytes gained (or lost) since this was last asked, for the platform's statistics. */
    takeSizeChange() {
        const change = this.#sizeChange;
        this.#sizeChange = 0;
        return change;
    }
    #push(key, version) {
        let versions = this.#versions.get(key);
        if (!versions) {
            versions = [];
            this.#versions.set(key, versions);
            this.#keys.add(byteString(key));
        }
        // The new content is retained before the old one is released: they may share a blob (copy onto itself).
        if (version.kind === 'object')
            this.#remember(version);
        if (version.versionId === NULL_VERSION) {
            const old = versions.findIndex((other) => other.versionId === NULL_VERSION);
            const replaced = versions[old];
            if (replaced) {
                versions.splice(old, 1);
                this.#forget(replaced);
            }
        }
        versions.unshift(version);
        this.#changed(this, key, versions);
    }
    #remember(object) {
        this.#blobs.retain(object.content);
        this.#sizeChange += object.content.size;
    }
    #forget(version) {
        if (version.kind !== 'object')
            return;
        this.#blobs.release(version.content);
        this.#sizeChange -= version.content.size;
    }
    #nextVersionId() {
        return this.versioning === 'enabled' ? (0,external_node_crypto_.randomBytes)(24).toString('base64url') : NULL_VERSION;
    }
    #now() {
        return Math.floor(this.#clock() / 1000) * 1000;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/emulator/storage/disk-blobs.js




/** Blobs as files of `directory`, deleted when no object or part refers to them any more. */
function diskBlobs(directory) {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const references = new Map();
    const change = (content, by) => {
        for (const { blob } of content.pieces) {
            const left = (references.get(blob.id) ?? 0) + by;
            if (left > 0) {
                references.set(blob.id, left);
            }
            else {
                references.delete(blob.id);
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, blob.id), { force: true });
            }
        }
    };
    return {
        write: () => new FileWriter(directory),
        open: (id, size) => fileBlob(directory, id, size),
        retain: (content) => change(content, 1),
        release: (content) => change(content, -1),
        sweep() {
            for (const name of (0,external_node_fs_.readdirSync)(directory)) {
                if (!references.has(name))
                    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, name), { force: true });
            }
        },
    };
}
class FileWriter {
    #directory;
    #id = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    #file;
    #size = 0;
    constructor(directory) {
        this.#directory = directory;
    }
    async write(chunk) {
        const file = await this.#open();
        for (let at = 0; at < chunk.length;) {
            at += (await file.write(chunk, at)).bytesWritten;
        }
        this.#size += chunk.length;
    }
    async finish() {
        // An empty blob has no pieces to read: it needs no file.
        await this.#file?.close();
        return fileBlob(this.#directory, this.#id, this.#size);
    }
    async discard() {
        await this.#file?.close();
        await (0,promises_.rm)((0,external_node_path_.join)(this.#directory, this.#id), { force: true });
    }
    async #open() {
        return (this.#file ??= await (0,promises_.open)((0,external_node_path_.join)(this.#directory, this.#id), 'w'));
    }
}
function fileBlob(directory, id, size) {
    return {
        id,
        size,
        read: (first, last) => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(directory, id), { start: first, end: last }),
    };
}

;// CONCATENATED MODULE: ./build/emulator/storage/journal.js


/**
 * Everything but the bytes, as JSON lines that are appended with each change: a process killed at any moment
 * leaves all it had answered (the machine's own crash is not guarded against).
 */
class Journal {
    #path;
    #file;
    constructor(directory) {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        this.#path = (0,external_node_path_.join)(directory, 'metadata.ndjson');
    }
    /** Reads what is there, and writes it anew without what was overtaken. */
    load(blobs) {
        const recorded = {
            keys: new Map(),
            uploads: new Map(),
            versioning: new Map(),
            buckets: new Map(),
        };
        const text = (0,external_node_fs_.existsSync)(this.#path) ? (0,external_node_fs_.readFileSync)(this.#path, 'utf8') : '';
        // What follows the last newline is a record that was being written when the process was killed.
        for (const line of text.split('\n').slice(0, -1))
            replay(JSON.parse(line), recorded, blobs);
        const lines = [];
        for (const [id, bucket] of recorded.buckets)
            lines.push(line({ kind: 'bucket', id, bucket }));
        for (const [bucket, status] of recorded.versioning)
            lines.push(line({ kind: 'versioning', bucket, status }));
        for (const [bucket, keys] of recorded.keys) {
            for (const [key, versions] of keys)
                lines.push(keyLine(bucket, key, versions));
        }
        for (const [id, upload] of recorded.uploads)
            lines.push(uploadLine(id, upload));
        (0,external_node_fs_.writeFileSync)(`${this.#path}.new`, lines.join(''));
        (0,external_node_fs_.renameSync)(`${this.#path}.new`, this.#path);
        this.#file = (0,external_node_fs_.openSync)(this.#path, 'a');
        return recorded;
    }
    key(bucket, key, versions) {
        this.#append(keyLine(bucket, key, versions));
    }
    upload(id, upload) {
        this.#append(uploadLine(id, upload));
    }
    versioning(bucket, status) {
        this.#append(line({ kind: 'versioning', bucket, status }));
    }
    /** A bucket that was created, or (null) deleted. */
    bucket(id, bucket) {
        this.#append(line({ kind: 'bucket', id, bucket }));
    }
    close() {
        if (this.#file !== undefined)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = undefined;
    }
    #append(text) {
        if (this.#file !== undefined)
            (0,external_node_fs_.writeSync)(this.#file, text);
    }
}
function replay(record, recorded, blobs) {
    if (record.kind === 'versioning') {
        recorded.versioning.set(record.bucket, record.status);
    }
    else if (record.kind === 'bucket') {
        if (record.bucket) {
            recorded.buckets.set(record.id, record.bucket);
        }
        else {
            recorded.buckets.delete(record.id);
            recorded.versioning.delete(record.id);
        }
    }
    else if (record.kind === 'upload') {
        if (!record.upload) {
            recorded.uploads.delete(record.id);
            return;
        }
        const parts = record.upload.parts.map((part) => [
            part.number,
            { ...part, content: readBack(part.content, blobs) },
        ]);
        recorded.uploads.set(record.id, { ...record.upload, parts: new Map(parts) });
    }
    else {
        const keys = recorded.keys.get(record.bucket) ?? new Map();
        recorded.keys.set(record.bucket, keys);
        const versions = record.versions.map((version) => version.kind === 'marker' ? version : { ...version, content: readBack(version.content, blobs) });
        if (versions.length === 0)
            keys.delete(record.key);
        else
            keys.set(record.key, versions);
    }
}
function keyLine(bucket, key, versions) {
    const written = versions.map((version) => version.kind === 'marker' ? version : { ...version, content: writtenContent(version.content) });
    return line({ kind: 'key', bucket, key, versions: written });
}
function uploadLine(id, upload) {
    if (!upload)
        return line({ kind: 'upload', id, upload: null });
    const parts = [...upload.parts.values()].map((part) => ({
        ...part,
        content: writtenContent(part.content),
    }));
    return line({ kind: 'upload', id, upload: { ...upload, parts } });
}
function writtenContent(content) {
    return content.pieces.map((piece) => [piece.blob.id, piece.blob.size, piece.start, piece.length]);
}
function readBack(written, blobs) {
    const pieces = written.map(([id, size, start, length]) => ({ blob: blobs.open(id, size), start, length }));
    return { size: pieces.reduce((sum, piece) => sum + piece.length, 0), pieces };
}
function line(record) {
    return `${JSON.stringify(record)}\n`;
}

;// CONCATENATED MODULE: ./build/emulator/storage/memory-blobs.js
/** Blobs in this process's memory; the garbage collector does the releasing. */
function memoryBlobs() {
    let count = 0;
    return {
        write: () => new MemoryWriter(String(++count)),
        open(id) {
            throw new Error(`blob ${id} was never written`);
        },
        retain() { },
        release() { },
        sweep() { },
    };
}
class MemoryWriter {
    #id;
    #chunks = [];
    constructor(id) {
        this.#id = id;
    }
    write(chunk) {
        this.#chunks.push(chunk);
    }
    finish() {
        return Promise.resolve(memoryBlob(this.#id, this.#chunks));
    }
    discard() {
        this.#chunks = [];
        return Promise.resolve();
    }
}
function memoryBlob(id, received) {
    const size = received.reduce((sum, chunk) => sum + chunk.length, 0);
    // A small chunk is often a view of a socket's 64 KiB buffer, and would keep all of it alive.
    const chunks = size < 32_768 ? [Buffer.concat(received)] : received;
    return {
        id,
        size,
        async *read(first, last) {
            let at = 0;
            for (const chunk of chunks) {
                const from = Math.max(first - at, 0);
                const to = Math.min(last - at, chunk.length - 1);
                if (from <= to)
                    yield chunk.subarray(from, to + 1);
                at += chunk.length;
                if (at > last)
                    return;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/emulator/storage/uploads.js

/** All multipart uploads in progress, and for a while the answers to those that were completed. */
class Uploads {
    #blobs;
    #clock;
    #changed;
    #open = new Map();
    #completed = new Map();
    constructor(surroundings) {
        this.#blobs = surroundings.blobs;
        this.#clock = surroundings.clock;
        this.#changed = surroundings.changed;
    }
    create(start) {
        const id = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
        const initiated = Math.floor(this.#clock() / 1000) * 1000;
        const upload = { ...start, id, initiated, parts: new Map() };
        this.#open.set(id, upload);
        this.#changed(id, upload);
        return upload;
    }
    find(bucketId, key, id) {
        const upload = this.#open.get(id);
        return upload?.bucketId === bucketId && upload.key === key ? upload : undefined;
    }
    /** False where the upload has gone while the part was on its way. */
    addPart(upload, part) {
        if (this.#open.get(upload.id) !== upload)
            return false;
        this.#blobs.retain(part.content);
        const replaced = upload.parts.get(part.number);
        upload.parts.set(part.number, part);
        if (replaced)
            this.#blobs.release(replaced.content);
        this.#changed(upload.id, upload);
        return true;
    }
    /** Ends an upload; what was made of its parts must have been retained before. */
    close(upload) {
        if (!this.#open.delete(upload.id))
            return false;
        for (const part of upload.parts.values())
            this.#blobs.release(part.content);
        this.#changed(upload.id, undefined);
        return true;
    }
    /** Remembers the answer to a Complete: S3 gives it again to whoever asks the same soon after. */
    rememberCompletion(upload, parts, answer) {
        const now = this.#clock();
        for (const [id, old] of this.#completed)
            if (old.until < now)
                this.#completed.delete(id);
        const { bucketId, key } = upload;
        this.#completed.set(upload.id, { bucketId, key, parts, answer, until: now + REMEMBERED_MS });
    }
    completion(bucketId, key, id, parts) {
        const done = this.#completed.get(id);
        if (!done || done.until < this.#clock())
            return undefined;
        return done.bucketId === bucketId && done.key === key && done.parts === parts ? done.answer : undefined;
    }
    of(bucketId) {
        return [...this.#open.values()].filter((upload) => upload.bucketId === bucketId);
    }
    load(upload) {
        for (const part of upload.parts.values())
            this.#blobs.retain(part.content);
        this.#open.set(upload.id, upload);
    }
}
const REMEMBERED_MS = 10 * 60_000;

;// CONCATENATED MODULE: ./build/emulator/traffic.js
/** Counts what the platform charges for: bytes through Bridge Nodes. Native copies are not among them. */
class Traffic {
    #rows = new Map();
    #clock;
    /** The month counted, ms since the epoch, its end excluded. */
    #monthStarts = Infinity;
    #monthEnds = -Infinity;
    #monthBytes = 0;
    constructor(clock) {
        this.#clock = clock;
    }
    add(where, change) {
        const now = this.#clock();
        const minute = Math.floor(now / 60_000) * 60_000;
        const name = `${minute}\n${where.repoId}\n${where.bucketId}\n${where.host}`;
        let row = this.#rows.get(name);
        if (!row) {
            row = { ...where, minute, uploaded: 0, downloaded: 0, sizeChange: 0, latency: 0, requests: 0 };
            this.#rows.set(name, row);
        }
        row.uploaded += change.uploaded ?? 0;
        row.downloaded += change.downloaded ?? 0;
        row.sizeChange += change.sizeChange ?? 0;
        if (change.latency !== undefined) {
            row.latency += change.latency;
            row.requests++;
        }
        this.#newMonth(now);
        this.#monthBytes += (change.uploaded ?? 0) + (change.downloaded ?? 0);
    }
    rows() {
        return [...this.#rows.values()];
    }
    /** Bytes up and down since the first of this month, UTC: what the quota is about. */
    usedThisMonth() {
        this.#newMonth(this.#clock());
        return this.#monthBytes;
    }
    /** Totals by Repository and bucket. */
    totals() {
        const totals = {};
        for (const row of this.#rows.values()) {
            const buckets = (totals[row.repoId] ??= {});
            const total = (buckets[row.bucketId] ??= { uploaded: 0, downloaded: 0, sizeChange: 0 });
            total.uploaded += row.uploaded;
            total.downloaded += row.downloaded;
            total.sizeChange += row.sizeChange;
        }
        return totals;
    }
    #newMonth(now) {
        if (now >= this.#monthStarts && now < this.#monthEnds)
            return;
        const date = new Date(now);
        this.#monthStarts = Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
        this.#monthEnds = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
        this.#monthBytes = 0;
    }
}

;// CONCATENATED MODULE: ./build/emulator/world.js











/** Builds the world that a configuration describes, and reads back what its directory holds. */
function createWorld(config) {
    const clock = config.clock ?? Date.now;
    const { directory } = config;
    const blobs = directory === undefined ? memoryBlobs() : diskBlobs((0,external_node_path_.join)(directory, 'objects'));
    const journal = directory === undefined ? undefined : new Journal(directory);
    const recorded = journal?.load(blobs);
    const quirks = Quirks.parse(config.quirks ?? []);
    const newBucket = (bucketConfig) => new Bucket(bucketConfig, { behaviour: config.behaviour ?? {}, quirks: quirks.of('bucket') }, { blobs, clock, changed: (changed, key, versions) => journal?.key(changed.id, key, versions) });
    const configured = new Set(config.buckets.map((one) => one.id ?? one.name));
    const created = [...(recorded?.buckets ?? [])].filter(([id]) => !configured.has(id)).map(([, one]) => one);
    const buckets = [...config.buckets, ...created.map((one) => one.config)].map((bucketConfig) => {
        const bucket = newBucket(bucketConfig);
        bucket.versioning = recorded?.versioning.get(bucket.id) ?? bucket.versioning;
        for (const [key, versions] of recorded?.keys.get(bucket.id) ?? [])
            bucket.load(key, versions);
        return bucket;
    });
    const uploads = new Uploads({ blobs, clock, changed: (id, upload) => journal?.upload(id, upload) });
    for (const upload of recorded?.uploads.values() ?? [])
        uploads.load(upload);
    blobs.sweep();
    return {
        config,
        buckets,
        repositories: config.repositories.map((repository) => ({
            config: repository,
            buckets: [
                ...repository.buckets,
                ...created.filter((one) => one.repository === repository.id).map((one) => one.config.name),
            ].map((id) => existing(buckets, id, repository.id)),
        })),
        nodes: (config.nodes ?? [{}]).map((node, index) => bridgeNode(node, index, quirks.of('endpoint'))),
        providers: (config.providers ?? []).map((provider) => ({
            config: provider,
            quirks: quirks.of('endpoint').with(quirksOf(provider.quirks, 'quirks')),
        })),
        newBucket,
        blobs,
        uploads,
        journal,
        faults: new Faults(config.random ?? Math.random, clock),
        requests: new RequestLog(config.logLimit ?? 200_000),
        traffic: new Traffic(clock),
        clock,
        operationLimit: config.operationLimit ?? DEFAULT_OPERATION_LIMIT,
        quotaBytes: config.quotaBytes,
        before: new Set(),
        after: new Set(),
    };
}
function bucketById(world, id) {
    const bucket = world.buckets.find((one) => one.id === id);
    if (!bucket)
        throw new Error(`the emulator has no bucket ${JSON.stringify(id)}`);
    return bucket;
}
/** Adds a bucket that a client created, attached to a Repository where it was created through a node. */
function addBucket(world, config, repository) {
    const bucket = world.newBucket(config);
    world.buckets.push(bucket);
    repository?.buckets.push(bucket);
    world.journal?.bucket(bucket.id, { config, repository: repository?.config.id ?? null });
}
/** Forgets an empty bucket, and the uploads in it. */
function removeBucket(world, bucket) {
    for (const upload of world.uploads.of(bucket.id))
        world.uploads.close(upload);
    for (const list of [world.buckets, ...world.repositories.map((one) => one.buckets)]) {
        const index = list.indexOf(bucket);
        if (index >= 0)
            list.splice(index, 1);
    }
    world.journal?.bucket(bucket.id, null);
}
/** Keys by their id. */
function keyIndex(keys) {
    const index = new Map(keys.map((key) => [key.accessKeyId, key]));
    return (accessKeyId) => index.get(accessKeyId);
}
function existing(buckets, id, repository) {
    const bucket = buckets.find((one) => one.id === id);
    if (bucket)
        return bucket;
    throw new Error(`repository ${JSON.stringify(repository)} attaches bucket ${JSON.stringify(id)}, which is not configured`);
}
function bridgeNode(config, index, common) {
    return {
        id: config.id ?? `node-${index}`,
        region: config.region ?? 'us-east-1',
        latencyMs: config.latencyMs ?? 0,
        status: config.status ?? 'ONLINE',
        quirks: common.with(quirksOf(config.quirks, 'quirks')),
        url: '',
    };
}

;// CONCATENATED MODULE: ./build/emulator/access.js


/** The keys that a Bridge Node takes: those of every Repository. */
function nodeCredentials(world, node) {
    return world.repositories.flatMap((repository) => {
        const access = repositoryAccess(world, repository, node);
        return repository.config.keys.map((key) => ({ ...key, access, repoId: repository.config.id }));
    });
}
/** The keys of a provider's own endpoint, which reach all of its buckets. */
function providerCredentials(world, provider) {
    const access = {
        get buckets() {
            return world.buckets.filter((bucket) => bucket.provider === provider.name);
        },
        operationLimit: Infinity,
        copySource(name) {
            const bucket = world.buckets.find((one) => one.provider === provider.name && one.name === name);
            if (!bucket)
                throw noSuchBucket(name);
            return { bucket, path: 'native' };
        },
        createBucket(config) {
            checkFree(world, config.name);
            addBucket(world, { ...config, provider: provider.name, storageType: 'S3' }, undefined);
        },
        deleteBucket: (bucket) => removeBucket(world, bucket),
        countUpload() { },
        countDownload() { },
    };
    return provider.keys.map((key) => ({ ...key, access, repoId: undefined }));
}
/** True if `right` is enough for what needs `needed`. */
function mayDo(right, needed) {
    return RANK[right] >= RANK[needed];
}
const RANK = { READ: 0, WRITE: 1, ADMIN: 2 };
function repositoryAccess(world, repository, node) {
    const { buckets } = repository;
    const at = (bucket) => ({
        repoId: repository.config.id,
        bucketId: bucket.id,
        host: node.id,
    });
    return {
        buckets,
        operationLimit: world.operationLimit,
        copySource(name, destination) {
            const attached = buckets.find((bucket) => bucket.name === name);
            if (attached)
                return { bucket: attached, path: 'emulated' };
            return { bucket: nativeSource(world, name, destination), path: 'native' };
        },
        createBucket(config) {
            checkFree(world, config.name);
            const { provider, storageType } = buckets[0] ?? { provider: 'aws', storageType: 'S3' };
            addBucket(world, { ...config, provider, storageType }, repository);
        },
        deleteBucket: (bucket) => removeBucket(world, bucket),
        countUpload: (bucket, bytes) => world.traffic.add(at(bucket), { uploaded: bytes }),
        countDownload: (bucket, bytes) => world.traffic.add(at(bucket), { downloaded: bytes }),
    };
}
/** Names are global, as on AWS. Ids count too: a new bucket's is its name. */
function checkFree(world, name) {
    if (world.buckets.some((bucket) => bucket.name === name || bucket.id === name)) {
        throw new S3Error(409, 'BucketAlreadyExists', 'The requested bucket name is not available.', {
            details: { BucketName: name },
        });
    }
}
/** A bucket outside the Repository: the provider copies it if the destination's credentials may read it. */
function nativeSource(world, name, destination) {
    const named = world.buckets.filter((bucket) => bucket.name === name);
    if (named.length === 0)
        throw noSuchBucket(name);
    const readable = named.find((bucket) => bucket.provider === destination.provider &&
        bucket.storageType === destination.storageType &&
        bucket.readableBy.includes(destination.id));
    if (!readable)
        throw accessDenied();
    return readable;
}

;// CONCATENATED MODULE: ./build/emulator/quirks/keys.js

/**
 * The key under which a store with the bucket's quirks keeps a request's key. Throws 400 where `..` leaves the bucket.
 */
function storedKey(bucket, key) {
    const { quirks } = bucket;
    if (key === '')
        return key;
    let stored = key;
    if (quirks.has('keys-backslash-is-slash'))
        stored = stored.replaceAll('\\', '/');
    if (quirks.has('keys-control-rewritten'))
        stored = stored.replace(CONTROL, '_');
    if (quirks.has('keys-nfc'))
        stored = stored.normalize('NFC');
    if (quirks.has('keys-nfd'))
        stored = stored.normalize('NFD');
    if (quirks.has('keys-merge-slashes'))
        stored = stored.replace(/\/{2,}/g, '/').replace(/^\//, '');
    if (quirks.has('keys-resolve-dots'))
        stored = withoutDots(stored);
    if (quirks.has('keys-drop-trailing-dot'))
        stored = segments(stored, (one) => one.replace(/\.+$/, ''));
    if (quirks.has('keys-drop-trailing-space'))
        stored = segments(stored, (one) => one.replace(/ +$/, ''));
    if (stored === '')
        throw invalidArgument('Object name is not valid', 'Key', key);
    return quirks.has('keys-case-insensitive') ? spelledBefore(bucket, stored) : stored;
}
// eslint-disable-next-line no-control-regex
const CONTROL = /[\x00-\x1f\x7f]/g;
/** True if there are objects under `key/`. */
function isFolder(bucket, key) {
    const under = `${key}/`;
    for (const found of keysUnder(bucket, under))
        if (bucket.currentObject(found))
            return true;
    return false;
}
/** The object whose name `key` needs as a folder, if there is one. */
function objectAbove(bucket, key) {
    const parts = key.split('/');
    const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
    return above.find((one) => bucket.currentObject(one) !== undefined);
}
function* keysUnder(bucket, prefix) {
    for (const { key } of bucket.keysFrom(Buffer.from(prefix, 'utf8').toString('latin1'))) {
        if (!key.startsWith(prefix))
            return;
        yield key;
    }
}
/** `.` and `..` as a file system resolves them; a last slash stays. */
function withoutDots(key) {
    const resolved = [];
    for (const segment of key.split('/')) {
        if (segment === '.')
            continue;
        if (segment !== '..')
            resolved.push(segment);
        else if (resolved.pop() === undefined) {
            throw invalidArgument('Object name leaves the bucket', 'Key', key);
        }
    }
    return resolved.join('/');
}
/** Segments of dots alone are left to keys-resolve-dots. */
function segments(key, change) {
    return key
        .split('/')
        .map((segment) => (/^\.{1,2}$/.test(segment) ? segment : change(segment)))
        .join('/');
}
/** The first spelling of a key that differs in case alone. */
function spelledBefore(bucket, key) {
    if (bucket.versions(key).length > 0)
        return key;
    const folded = key.toLowerCase();
    for (const known of bucket.keysFrom(''))
        if (known.key.toLowerCase() === folded)
            return known.key;
    return key;
}

;// CONCATENATED MODULE: ./build/emulator/storage/content.js

function wholeBlob(blob) {
    return { size: blob.size, pieces: blob.size === 0 ? [] : [{ blob, start: 0, length: blob.size }] };
}
/** Bytes `first` to `last` (inclusive) of `content`. */
function slice(content, first, last) {
    const pieces = [];
    let at = 0;
    for (const piece of content.pieces) {
        const from = Math.max(first, at);
        const to = Math.min(last, at + piece.length - 1);
        if (from <= to)
            pieces.push({ blob: piece.blob, start: piece.start + from - at, length: to - from + 1 });
        at += piece.length;
    }
    return { size: pieces.reduce((sum, piece) => sum + piece.length, 0), pieces };
}
function concat(contents) {
    return {
        size: contents.reduce((sum, content) => sum + content.size, 0),
        pieces: contents.flatMap((content) => content.pieces),
    };
}
async function* readContent(content) {
    for (const piece of content.pieces) {
        yield* piece.blob.read(piece.start, piece.start + piece.length - 1);
    }
}
async function readAll(content) {
    const chunks = [];
    for await (const chunk of readContent(content))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Runs `work` while nobody can delete the bytes of `content`. */
async function holding(blobs, content, work) {
    blobs.retain(content);
    try {
        return await work();
    }
    finally {
        blobs.release(content);
    }
}
async function md5Of(content) {
    const hash = (0,external_node_crypto_.createHash)('md5');
    for await (const chunk of readContent(content))
        hash.update(chunk);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/emulator/direct-store.js




/** The buckets without HTTP, for tests: nothing is logged, counted or refused. Buckets go by their ids. */
class DirectStore {
    #world;
    constructor(world) {
        this.#world = world;
    }
    async putObject(bucketId, key, bytes, attributes = {}) {
        const body = Buffer.from(bytes);
        const md5 = (0,external_node_crypto_.createHash)('md5').update(body).digest('hex');
        const content = await this.#write(body);
        const stored = bucketById(this.#world, bucketId).put(key, {
            content,
            md5,
            etag: md5,
            attributes: {
                headers: { 'content-type': attributes.contentType ?? 'binary/octet-stream', ...attributes.headers },
                metadata: attributes.metadata ?? {},
                tags: Object.entries(attributes.tags ?? {}).map(([name, value]) => [name, value]),
                storageClass: attributes.storageClass ?? 'STANDARD',
            },
        });
        return { etag: stored.etag, versionId: stored.versionId };
    }
    /** The current version, or the one asked for; undefined where there is none. */
    async getObject(bucketId, key, versionId) {
        const bucket = bucketById(this.#world, bucketId);
        const found = versionId === undefined ? bucket.current(key) : bucket.find(key, versionId);
        if (found?.kind !== 'object')
            return undefined;
        return {
            bytes: await readAll(found.content),
            etag: found.etag,
            versionId: found.versionId,
            modified: found.modified,
            headers: found.attributes.headers,
            metadata: found.attributes.metadata,
            tags: Object.fromEntries(found.attributes.tags),
            storageClass: found.attributes.storageClass,
        };
    }
    /**
     * The key under which the bucket keeps a client's key: another one if a quirk rewrites keys. Throws where the bucket
     * refuses it.
     */
    storedKey(bucketId, key) {
        return storedKey(bucketById(this.#world, bucketId), key);
    }
    /** As DeleteObject: a marker where the bucket has versions. */
    deleteObject(bucketId, key, versionId) {
        const bucket = bucketById(this.#world, bucketId);
        if (versionId === undefined)
            bucket.delete(key);
        else
            bucket.remove(key, versionId);
    }
    /** Keys of objects in S3's order. */
    listKeys(bucketId, prefix = '') {
        const bucket = bucketById(this.#world, bucketId);
        return [...bucket.keysFrom('')]
            .map(({ key }) => key)
            .filter((key) => key.startsWith(prefix) && bucket.currentObject(key) !== undefined);
    }
    /** All versions, keys in order, the newest of each first. */
    listVersions(bucketId, prefix = '') {
        const bucket = bucketById(this.#world, bucketId);
        return [...bucket.keysFrom('')]
            .filter(({ key }) => key.startsWith(prefix))
            .flatMap(({ key }) => bucket.versions(key).map((version, index) => directVersion(version, index === 0)));
    }
    /** Keys of multipart uploads that were neither completed nor aborted. */
    listUploads(bucketId) {
        return this.#world.uploads.of(bucketId).map(({ key }) => key);
    }
    /** Aborts them, as a lifecycle rule does. */
    abortUploads(bucketId, key) {
        const { uploads } = this.#world;
        for (const upload of uploads.of(bucketId))
            if (upload.key === key)
                uploads.close(upload);
    }
    /** Changes an object's bytes behind its ETag's back. */
    async corrupt(bucketId, key, change, versionId) {
        const bucket = bucketById(this.#world, bucketId);
        const found = versionId === undefined ? bucket.current(key) : bucket.find(key, versionId);
        if (found?.kind !== 'object')
            throw new Error(`there is no object ${JSON.stringify(key)} to corrupt`);
        const bytes = change(Buffer.from(await readAll(found.content)));
        bucket.amend(found, { content: await this.#write(Buffer.from(bytes)) });
    }
    async #write(bytes) {
        const writer = this.#world.blobs.write();
        if (bytes.length > 0)
            await writer.write(bytes);
        return wholeBlob(await writer.finish());
    }
}
function directVersion(version, latest) {
    const { key, versionId, modified } = version;
    const isObject = version.kind === 'object';
    return {
        key,
        versionId,
        deleteMarker: !isObject,
        latest,
        size: isObject ? version.content.size : 0,
        etag: isObject ? version.etag : '',
        modified,
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/emulator/json-fields.js
/** A JSON object of a configuration, read field by field; every error names the field. */
class JsonFields {
    #values;
    #path;
    constructor(value, path, known) {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            throw new Error(`${path === '' ? 'configuration' : path}: expected an object, got ${show(value)}`);
        }
        this.#values = value;
        this.#path = path;
        const stranger = Object.keys(value).find((name) => !known.includes(name));
        if (stranger !== undefined) {
            throw new Error(`${this.at(stranger)}: unknown field; known are ${known.join(', ')}`);
        }
    }
    at(name) {
        return this.#path === '' ? name : `${this.#path}.${name}`;
    }
    has(name) {
        return this.#values[name] !== undefined;
    }
    raw(name) {
        return this.#values[name];
    }
    string(name) {
        const value = this.#values[name];
        if (typeof value !== 'string' || value === '')
            this.fail(name, 'a string that is not empty');
        return value;
    }
    number(name, least = 0) {
        const value = this.#values[name];
        if (typeof value !== 'number' || !(value >= least))
            this.fail(name, `a number of ${least} or more`);
        return value;
    }
    boolean(name) {
        const value = this.#values[name];
        if (typeof value !== 'boolean')
            this.fail(name, 'true or false');
        return value;
    }
    oneOf(name, allowed) {
        const found = allowed.find((one) => one === this.#values[name]);
        if (found === undefined)
            this.fail(name, `one of ${allowed.join(', ')}`);
        return found;
    }
    list(name, read) {
        const value = this.#values[name];
        if (!Array.isArray(value))
            this.fail(name, 'a list');
        return value.map((item, index) => read(item, `${this.at(name)}[${index}]`));
    }
    strings(name, allowed) {
        return this.list(name, (value, path) => {
            const fits = typeof value === 'string' && (allowed === undefined || allowed.some((one) => one === value));
            if (!fits)
                throw new Error(`${path}: expected ${allowed?.join(' or ') ?? 'a string'}, got ${show(value)}`);
            return value;
        });
    }
    /** `{name: read(…)}` where the field is there, else nothing: for optional fields. */
    optional(name, read) {
        return this.has(name) ? { [name]: read(name) } : {};
    }
    fail(name, expected) {
        throw new Error(`${this.at(name)}: expected ${expected}, got ${show(this.#values[name])}`);
    }
}
function show(value) {
    return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}

;// CONCATENATED MODULE: ./build/emulator/parse-config.js


/**
 * A configuration from JSON. Throws an Error that names the field (`buckets[1].provider: expected …`), also for
 * unknown fields, names used twice, and attachments of buckets that are not there.
 */
function parseConfig(json) {
    const fields = new JsonFields(json, '', [
        'host',
        'port',
        'platformPort',
        'directory',
        'buckets',
        'repositories',
        'providers',
        'nodes',
        'operationLimit',
        'quotaBytes',
        'platformTokens',
        'latencyMs',
        'behaviour',
        'quirks',
        'logLimit',
    ]);
    const string = (name) => fields.string(name);
    const number = (name) => fields.number(name);
    const config = {
        ...fields.optional('host', string),
        ...fields.optional('port', number),
        ...fields.optional('platformPort', number),
        ...fields.optional('directory', string),
        buckets: fields.list('buckets', bucket),
        repositories: fields.list('repositories', repository),
        ...fields.optional('providers', (name) => fields.list(name, provider)),
        ...fields.optional('nodes', (name) => fields.list(name, node)),
        ...fields.optional('operationLimit', number),
        ...fields.optional('quotaBytes', number),
        ...fields.optional('platformTokens', (name) => fields.strings(name)),
        ...fields.optional('latencyMs', number),
        ...fields.optional('behaviour', (name) => behaviour(fields.raw(name), name)),
        ...fields.optional('quirks', (name) => fields.strings(name)),
        ...fields.optional('logLimit', (name) => fields.number(name, 1)),
    };
    checkNames(config);
    return config;
}
/** What the types cannot say: names that must differ, references that must lead somewhere, quirks that must exist. */
function checkNames(config) {
    checkQuirks(config);
    const ids = config.buckets.map((one) => one.id ?? one.name);
    unique('buckets', ids);
    unique('repositories', config.repositories.map((one) => one.id));
    unique('providers', (config.providers ?? []).map((one) => one.name));
    unique('repositories[].keys', config.repositories.flatMap((one) => one.keys.map((key) => key.accessKeyId)));
    const nameOf = (id) => config.buckets.find((one) => (one.id ?? one.name) === id)?.name ?? id;
    config.repositories.forEach((one, index) => {
        const path = `repositories[${index}].buckets`;
        const missing = one.buckets.find((id) => !ids.includes(id));
        if (missing !== undefined)
            throw new Error(`${path}: there is no bucket ${JSON.stringify(missing)}`);
        unique(path, one.buckets.map(nameOf));
    });
    for (const { name } of config.providers ?? []) {
        unique(`buckets of ${name}`, config.buckets.filter((one) => one.provider === name).map((one) => one.name));
    }
}
function checkQuirks({ quirks, buckets, nodes = [], providers = [] }) {
    quirksOf(quirks, 'quirks');
    buckets.forEach((one, index) => quirksOf(one.quirks, `buckets[${index}].quirks`, 'bucket'));
    nodes.forEach((one, index) => quirksOf(one.quirks, `nodes[${index}].quirks`, 'endpoint'));
    providers.forEach((one, index) => quirksOf(one.quirks, `providers[${index}].quirks`, 'endpoint'));
}
function bucket(json, path) {
    const fields = new JsonFields(json, path, [
        'name',
        'id',
        'provider',
        'storageType',
        'region',
        'versioning',
        'readableBy',
        'requesterPays',
        'objectLock',
        'defaultRetention',
        'behaviour',
        'quirks',
    ]);
    if (fields.string('name').includes('/'))
        fields.fail('name', 'a name without a slash');
    return {
        name: fields.string('name'),
        ...fields.optional('id', (name) => fields.string(name)),
        provider: fields.string('provider'),
        storageType: fields.has('storageType') ? fields.oneOf('storageType', ['S3', 'GCS', 'BLOB']) : 'S3',
        ...fields.optional('region', (name) => fields.string(name)),
        ...fields.optional('versioning', (name) => fields.oneOf(name, ['enabled', 'suspended', 'off'])),
        ...fields.optional('readableBy', (name) => fields.strings(name)),
        ...fields.optional('requesterPays', (name) => fields.boolean(name)),
        ...fields.optional('objectLock', (name) => fields.boolean(name)),
        ...fields.optional('defaultRetention', (name) => retention(fields.raw(name), fields.at(name))),
        ...fields.optional('behaviour', (name) => behaviour(fields.raw(name), fields.at(name))),
        ...fields.optional('quirks', (name) => fields.strings(name)),
    };
}
/** `{"mode": "GOVERNANCE", "days": 1}`. */
function retention(json, path) {
    const fields = new JsonFields(json, path, ['mode', 'days']);
    return { mode: fields.oneOf('mode', ['GOVERNANCE', 'COMPLIANCE']), days: fields.number('days', 1) };
}
function repository(json, path) {
    const fields = new JsonFields(json, path, ['id', 'name', 'mode', 'storageType', 'buckets', 'keys']);
    return {
        id: fields.string('id'),
        name: fields.has('name') ? fields.string('name') : fields.string('id'),
        ...fields.optional('mode', (name) => fields.oneOf(name, ['NORMAL', 'MIRROR'])),
        ...fields.optional('storageType', (name) => fields.oneOf(name, ['S3'])),
        buckets: fields.strings('buckets'),
        keys: fields.list('keys', key),
    };
}
function provider(json, path) {
    const fields = new JsonFields(json, path, ['name', 'port', 'keys', 'quirks']);
    return {
        name: fields.string('name'),
        ...fields.optional('port', (name) => fields.number(name)),
        keys: fields.list('keys', key),
        ...fields.optional('quirks', (name) => fields.strings(name)),
    };
}
function key(json, path) {
    const fields = new JsonFields(json, path, [
        'accessKeyId',
        'secretAccessKey',
        'right',
        'sessionToken',
        'expires',
    ]);
    return {
        accessKeyId: fields.string('accessKeyId'),
        secretAccessKey: fields.string('secretAccessKey'),
        right: fields.oneOf('right', ['READ', 'WRITE', 'ADMIN']),
        ...fields.optional('sessionToken', (name) => fields.string(name)),
        ...fields.optional('expires', (name) => fields.number(name)),
    };
}
function node(json, path) {
    const fields = new JsonFields(json, path, ['id', 'region', 'port', 'status', 'latencyMs', 'quirks']);
    return {
        ...fields.optional('id', (name) => fields.string(name)),
        ...fields.optional('region', (name) => fields.string(name)),
        ...fields.optional('port', (name) => fields.number(name)),
        ...fields.optional('status', (name) => fields.oneOf(name, ['ONLINE', 'DISCONNECTED', 'OFFLINE'])),
        ...fields.optional('latencyMs', (name) => fields.number(name)),
        ...fields.optional('quirks', (name) => fields.strings(name)),
    };
}
const SWITCHES = [
    'ignoreEncodingType',
    'ignoreGetPins',
    'noPartCopy',
    'noServerCopy',
    'unsortedListing',
    'randomMultipartEtags',
    'kmsEtags',
    'dropTagsOnCopy',
    'plusIsSpaceInCopySource',
];
function behaviour(json, path) {
    const fields = new JsonFields(json, path, [
        ...SWITCHES,
        'ignoreSourcePins',
        'ignoreConditions',
        'pageSize',
        'oddPages',
        'thawMs',
    ]);
    const switches = SWITCHES.filter((name) => fields.has(name)).map((name) => [name, fields.boolean(name)]);
    return {
        ...Object.fromEntries(switches),
        ...fields.optional('ignoreSourcePins', (name) => fields.strings(name, ['copy', 'partcopy'])),
        ...fields.optional('ignoreConditions', (name) => fields.strings(name, ['put', 'copy', 'complete', 'delete'])),
        ...fields.optional('pageSize', (name) => fields.number(name)),
        ...fields.optional('oddPages', (name) => fields.oneOf(name, ['none', 'repeated', 'empty', 'looping'])),
        ...fields.optional('thawMs', (name) => fields.number(name)),
    };
}
function unique(path, names) {
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new Error(`${path}: ${JSON.stringify(twice)} is there twice`);
}

;// CONCATENATED MODULE: ./build/emulator/parse-fault.js

/** A fault rule from JSON; a key that is a regular expression comes as `{"pattern": "^a/"}`. */
function faultRule(json) {
    const fields = new JsonFields(json, '', [
        'operation',
        'bucket',
        'key',
        'side',
        'accessKeyId',
        'skip',
        'times',
        'probability',
        'do',
    ]);
    return {
        ...fields.optional('operation', (name) => Array.isArray(fields.raw(name)) ? fields.strings(name) : fields.string(name)),
        ...fields.optional('bucket', (name) => fields.string(name)),
        ...fields.optional('key', (name) => typeof fields.raw(name) === 'string'
            ? fields.string(name)
            : new RegExp(new JsonFields(fields.raw(name), name, ['pattern']).string('pattern'), 'u')),
        ...fields.optional('side', (name) => fields.oneOf(name, ['node', 'provider', 'platform'])),
        ...fields.optional('accessKeyId', (name) => fields.string(name)),
        ...fields.optional('skip', (name) => fields.number(name)),
        ...fields.optional('times', (name) => fields.number(name, 1)),
        ...fields.optional('probability', (name) => fields.number(name)),
        do: action(fields),
    };
}
function action(fields) {
    if (typeof fields.raw('do') === 'string') {
        return fields.oneOf('do', ['reset', 'commit-then-reset', 'commit-then-hang', 'hang', 'error-in-200']);
    }
    const known = [
        'status',
        'code',
        'message',
        'retryAfter',
        'delayMs',
        'truncateBody',
        'breakOff',
        'then',
        'slowDown',
        'rateLimit',
        'errorIn200',
    ];
    const what = new JsonFields(fields.raw('do'), 'do', known);
    if (what.has('delayMs'))
        return { delayMs: what.number('delayMs') };
    if (what.has('truncateBody'))
        return { truncateBody: what.number('truncateBody') };
    if (what.has('breakOff'))
        return { breakOff: what.number('breakOff'), then: what.oneOf('then', ['reset', 'hang']) };
    if (what.has('slowDown'))
        return { slowDown: true };
    if (what.has('rateLimit'))
        return { rateLimit: what.number('rateLimit') };
    if (what.has('errorIn200'))
        return { errorIn200: what.string('errorIn200') };
    return {
        status: what.number('status', 400),
        code: what.string('code'),
        ...what.optional('message', (name) => what.string(name)),
        ...what.optional('retryAfter', (name) => what.number(name)),
    };
}

;// CONCATENATED MODULE: ./build/emulator/quirks/places.js



/** The quirks that a bucket or an endpoint has now. */
function quirks(world, where) {
    return 'bucket' in where ? bucketById(world, where.bucket).quirks : endpoint(world, where.endpoint).quirks;
}
/** Sets those of one place, or of all. Throws where a quirk, a bucket or an endpoint is not known. */
function setQuirks(world, where, specs) {
    if (where === 'all') {
        const all = quirksOf(specs, 'quirks');
        for (const bucket of world.buckets)
            bucket.quirks = all.of('bucket');
        for (const one of [...world.nodes, ...world.providers])
            one.quirks = all.of('endpoint');
    }
    else if ('bucket' in where) {
        bucketById(world, where.bucket).quirks = quirksOf(specs, 'quirks', 'bucket');
    }
    else {
        endpoint(world, where.endpoint).quirks = quirksOf(specs, 'quirks', 'endpoint');
    }
}
/** For the control interface: all known quirks, and those in force. */
function allQuirks(world) {
    return {
        known: Object.entries(QUIRKS).map(([name, { does, seen, scope = 'bucket', value }]) => ({
            name,
            does,
            seen,
            scope,
            ...(value && { value }),
        })),
        buckets: Object.fromEntries(world.buckets.map((bucket) => [bucket.id, bucket.quirks.list()])),
        endpoints: Object.fromEntries([
            ...world.nodes.map((node) => [node.id, node.quirks.list()]),
            ...world.providers.map((provider) => [provider.config.name, provider.quirks.list()]),
        ]),
    };
}
/** `bucket`, `endpoint`, or neither of a control request. */
function placeOf(fields) {
    if (fields.has('bucket') && fields.has('endpoint'))
        throw new Error('bucket and endpoint: name one of them');
    if (fields.has('bucket'))
        return { bucket: fields.string('bucket') };
    return fields.has('endpoint') ? { endpoint: fields.string('endpoint') } : 'all';
}
function endpoint(world, name) {
    const found = world.nodes.find((node) => node.id === name) ??
        world.providers.find((provider) => provider.config.name === name);
    if (!found)
        throw new Error(`the emulator has no endpoint ${JSON.stringify(name)}`);
    return found;
}

;// CONCATENATED MODULE: ./build/emulator/control.js





/**
 * Faults and the request log over HTTP, for tests in other processes. No signature, so only to callers on
 * this machine.
 *
 * - `POST faults` a rule as JSON (a key as `{"pattern": "^a/"}` is a regular expression) → `{id}`
 * - `DELETE faults`, or `DELETE faults?id=1`
 * - `GET requests` → `{counts, requests}`; `DELETE requests`
 * - `PUT quota` `{"bytes": 1000}` or `{"bytes": null}`
 * - `GET quirks` → `{known, buckets, endpoints}`; `PUT quirks` `{"bucket": "cold", "quirks": ["list-plus-raw"]}`, with
 *   `endpoint` (a node's id or a provider) instead of `bucket`, or with neither for all of them
 * - `PUT retention` `{"bucket": "cold", "retention": {"mode": "GOVERNANCE", "days": 1}}`, or null
 * - `GET health`
 */
async function answerControl(world, request, response) {
    const reply = (status, body) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(`${JSON.stringify(body)}\n`);
    };
    if (!isLoopback(request.socket.remoteAddress ?? '')) {
        reply(403, { error: 'loopback only' });
        return;
    }
    const url = new URL(request.url ?? '/', 'http://emulator');
    try {
        switch (`${request.method} ${url.pathname.slice('/__emulator/'.length)}`) {
            case 'POST faults': {
                reply(201, { id: world.faults.put(faultRule(await json(request))) });
                return;
            }
            case 'DELETE faults': {
                const id = url.searchParams.get('id');
                if (id === null)
                    world.faults.clear();
                else if (!world.faults.remove(Number(id))) {
                    reply(404, { error: `no fault ${id}` });
                    return;
                }
                reply(200, {});
                return;
            }
            case 'GET requests': {
                reply(200, { counts: counts(world), requests: world.requests.list() });
                return;
            }
            case 'DELETE requests':
                world.requests.clear();
                {
                    reply(200, {});
                    return;
                }
            case 'PUT quota': {
                const body = await json(request);
                const bytes = typeof body === 'object' && body !== null && 'bytes' in body ? body.bytes : undefined;
                if (bytes !== null && typeof bytes !== 'number') {
                    reply(400, { error: 'bytes: expected a number or null' });
                    return;
                }
                world.quotaBytes = bytes ?? undefined;
                reply(200, {});
                return;
            }
            case 'GET quirks': {
                reply(200, allQuirks(world));
                return;
            }
            case 'PUT quirks': {
                const fields = new JsonFields(await json(request), '', ['bucket', 'endpoint', 'quirks']);
                setQuirks(world, placeOf(fields), fields.strings('quirks'));
                reply(200, allQuirks(world));
                return;
            }
            case 'PUT retention': {
                const fields = new JsonFields(await json(request), '', ['bucket', 'retention']);
                const asked = fields.raw('retention');
                bucketById(world, fields.string('bucket')).defaultRetention =
                    asked === null ? undefined : retention(asked, 'retention');
                reply(200, {});
                return;
            }
            case 'GET health': {
                reply(200, { status: 'ok' });
                return;
            }
            default: {
                reply(404, { error: `nothing at ${request.method} ${url.pathname}` });
                return;
            }
        }
    }
    catch (error) {
        reply(400, { error: error instanceof Error ? error.message : String(error) });
        return;
    }
}
/** How many requests of each endpoint, operation and bucket. */
function counts(world) {
    const found = new Map();
    for (const { endpoint, operation, bucket } of world.requests) {
        const name = `${endpoint}\n${operation}\n${bucket}`;
        const row = found.get(name) ?? { endpoint, operation, bucket, count: 0 };
        row.count++;
        found.set(name, row);
    }
    return [...found.values()];
}
function isLoopback(address) {
    return address === '::1' || /^(::ffff:)?127\./.test(address);
}
async function json(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/emulator/s3/checksums.js


/** The algorithms of `x-amz-checksum-<name>`. */
const CHECKSUMS = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'];
function checksumName(name) {
    return CHECKSUMS.find((known) => known === name.toLowerCase());
}
function startChecksum(name) {
    switch (name) {
        case 'crc32':
            return crc((chunk, value) => (0,external_node_zlib_.crc32)(chunk, value));
        case 'crc32c':
            return crc(crc32c);
        case 'crc64nvme':
            return crc64nvme();
        case 'sha1':
        case 'sha256': {
            const hash = (0,external_node_crypto_.createHash)(name);
            return { update: (chunk) => void hash.update(chunk), digest: () => hash.digest('base64') };
        }
    }
}
/** A multipart object's checksum of checksums: that of its parts' raw checksums, `-` and their number. */
function compositeChecksum(name, parts) {
    const running = startChecksum(name);
    for (const part of parts)
        running.update(Buffer.from(part, 'base64'));
    return `${running.digest()}-${parts.length}`;
}
function crc(next) {
    let value = 0;
    return {
        update(chunk) {
            value = next(chunk, value);
        },
        digest() {
            const bytes = Buffer.alloc(4);
            bytes.writeUInt32BE(value >>> 0);
            return bytes.toString('base64');
        },
    };
}
let table32c;
function crc32c(chunk, start) {
    const table = (table32c ??= castagnoli());
    let value = ~start;
    for (const byte of chunk)
        value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
    return ~value >>> 0;
}
function castagnoli() {
    return Uint32Array.from({ length: 256 }, (_, index) => {
        let value = index;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
        return value >>> 0;
    });
}
let table64;
/** CRC-64/NVME, the AWS command line's default, in two halves because BigInt is far slower. */
function crc64nvme() {
    const { high, low } = (table64 ??= nvmeTable());
    let upper = 0xffffffff;
    let lower = 0xffffffff;
    return {
        update(chunk) {
            for (const byte of chunk) {
                const index = (lower ^ byte) & 0xff;
                lower = ((lower >>> 8) | (upper << 24)) ^ (low[index] ?? 0);
                upper = (upper >>> 8) ^ (high[index] ?? 0);
            }
        },
        digest() {
            const bytes = Buffer.alloc(8);
            bytes.writeUInt32BE(~upper >>> 0, 0);
            bytes.writeUInt32BE(~lower >>> 0, 4);
            return bytes.toString('base64');
        },
    };
}
function nvmeTable() {
    const high = new Uint32Array(256);
    const low = new Uint32Array(256);
    for (let index = 0; index < 256; index++) {
        let value = BigInt(index);
        for (let bit = 0; bit < 8; bit++)
            value = value & 1n ? (value >> 1n) ^ 0x9a6c9329ac4bc9b5n : value >> 1n;
        high[index] = Number(value >> 32n);
        low[index] = Number(value & 0xffffffffn);
    }
    return { high, low };
}

;// CONCATENATED MODULE: ./build/emulator/s3/target.js

/** Query parameters, decoded, in the order sent. */
class Query {
    pairs;
    #first;
    constructor(pairs) {
        this.pairs = pairs;
        this.#first = new Map([...pairs].reverse());
    }
    get(name) {
        return this.#first.get(name);
    }
    has(name) {
        return this.#first.has(name);
    }
}
/** S3's limit on a key, bytes of UTF-8. */
const MAX_KEY_BYTES = 1024;
/**
 * Takes a request target apart. Nothing is normalised: `..`, `.`, `//` and a leading `/` belong to the key.
 * Throws InvalidURI and KeyTooLongError as S3 does. With a `prefix`, the API lies under that path, which the
 * signature is about too; elsewhere is 404.
 */
function parseTarget(url, prefix = '') {
    const mark = url.indexOf('?');
    const whole = percentDecode(mark < 0 ? url : url.slice(0, mark));
    if (prefix !== '' && whole !== prefix && !whole.startsWith(`${prefix}/`))
        throw noRoute(whole);
    const path = whole === prefix && prefix !== '' ? '/' : whole.slice(prefix.length);
    if (!path.startsWith('/'))
        throw invalidUri();
    const slash = path.indexOf('/', 1);
    const bucket = utf8(slash < 0 ? path.slice(1) : path.slice(1, slash));
    const keyBytes = slash < 0 ? '' : path.slice(slash + 1);
    if (keyBytes.length > MAX_KEY_BYTES)
        throw keyTooLong(keyBytes.length);
    const query = mark < 0 ? [] : parseQuery(url.slice(mark + 1));
    return { path: whole, bucket, key: utf8(keyBytes), query: new Query(query) };
}
/** The copy source: `bucket/key` or `/bucket/key`, percent-encoded, with `?versionId=` perhaps. */
function parseCopySource(value, plusIsSpace) {
    const mark = value.lastIndexOf('?versionId=');
    const encoded = mark < 0 ? value : value.slice(0, mark);
    const path = percentDecode(plusIsSpace ? encoded.replaceAll('+', ' ') : encoded).replace(/^\//, '');
    const slash = path.indexOf('/');
    if (slash <= 0 || slash === path.length - 1) {
        throw new S3Error(400, 'InvalidArgument', 'Invalid copy source object key', {
            details: { ArgumentName: 'x-amz-copy-source', ArgumentValue: value },
        });
    }
    const versionId = mark < 0 ? undefined : utf8(percentDecode(value.slice(mark + '?versionId='.length)));
    return { bucket: utf8(path.slice(0, slash)), key: utf8(path.slice(slash + 1)), versionId };
}
/** Percent-encoding of a byte string as SigV4 defines it: all but unreserved characters. */
function percentEncode(bytes, keepSlash) {
    return bytes.replace(keepSlash ? RESERVED_BUT_SLASH : RESERVED, escaped);
}
/** As S3 encodes keys in listings with encoding-type=url: a space is `+`, and `/` and `*` stay. */
function listingEncode(text) {
    if (/^[A-Za-z0-9\-._*/]*$/.test(text))
        return text;
    return Buffer.from(text, 'utf8')
        .toString('latin1')
        .replace(/[^A-Za-z0-9\-._*/]/g, (byte) => (byte === ' ' ? '+' : escaped(byte)));
}
/** A byte string as text; throws where it is no UTF-8. */
function utf8(bytes) {
    // eslint-disable-next-line no-control-regex
    if (/^[\x00-\x7f]*$/.test(bytes))
        return bytes;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, 'latin1'));
    }
    catch {
        throw invalidUri();
    }
}
/** `%XX` → byte. Anything else stays as it is, a plus too. */
function percentDecode(text) {
    if (!text.includes('%'))
        return text;
    return text.replace(/%([0-9a-fA-F]{2})?/g, (_, hex) => {
        if (hex === undefined)
            throw invalidUri();
        return String.fromCharCode(parseInt(hex, 16));
    });
}
/** `a=b&c` in pairs; a plus is a space here. */
function parseQuery(text) {
    const decode = (part) => utf8(percentDecode(part.replaceAll('+', ' ')));
    return text
        .split('&')
        .filter((pair) => pair !== '')
        .map((pair) => {
        const equals = pair.indexOf('=');
        return equals < 0
            ? [decode(pair), '']
            : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
    });
}
const RESERVED = /[^A-Za-z0-9\-._~]/g;
const RESERVED_BUT_SLASH = /[^A-Za-z0-9\-._~/]/g;
function escaped(byte) {
    return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
function noRoute(path) {
    return new S3Error(404, 'NotFound', 'Not Found', {
        page: {
            type: 'application/json',
            text: JSON.stringify({ message: `Route ${path} not found`, statusCode: 404 }),
        },
    });
}
function invalidUri() {
    return new S3Error(400, 'InvalidURI', "Couldn't parse the specified URI.");
}
function keyTooLong(size) {
    return new S3Error(400, 'KeyTooLongError', 'Your key is too long', {
        details: { Size: String(size), MaxSizeAllowed: String(MAX_KEY_BYTES) },
    });
}

;// CONCATENATED MODULE: ./build/emulator/s3/attributes.js


/** What a PutObject, a CreateMultipartUpload or a replacing CopyObject says of the object besides its bytes. */
function attributesOf(headers) {
    return {
        headers: systemHeaders(headers),
        metadata: userMetadata(headers),
        tags: tagsOfHeader(headers.get('x-amz-tagging')),
        storageClass: storageClassOf(headers) ?? 'STANDARD',
    };
}
/** The storage class asked for, if one is. */
function storageClassOf(headers) {
    const asked = headers.get('x-amz-storage-class');
    if (asked === undefined || STORAGE_CLASSES.has(asked))
        return asked;
    throw new S3Error(400, 'InvalidStorageClass', 'The storage class you specified is not valid');
}
/** `x-amz-tagging`: `a=1&b=2`. */
function tagsOfHeader(header) {
    return header === undefined ? [] : checkedTags(parseQuery(header));
}
/** S3's rules on tags: at most 10, names of 128 and values of 256 characters, no name twice. */
function checkedTags(tags) {
    const names = new Set(tags.map(([name]) => name));
    if (tags.length > 10)
        throw new S3Error(400, 'BadRequest', 'Object tags cannot be greater than 10');
    if (names.size < tags.length)
        throw invalidTag('Cannot provide multiple Tags with the same key');
    for (const [name, value] of tags) {
        if (name.toLowerCase().startsWith('aws:'))
            throw invalidTag('System tags cannot be added/updated by requester');
        if (name === '' || name.length > 128)
            throw invalidTag('The TagKey you have provided is invalid');
        if (value.length > 256)
            throw invalidTag('The TagValue you have provided is invalid');
    }
    return tags;
}
/** The headers of a GetObject or HeadObject answer, without those about the range. */
function headersOf(object) {
    const { attributes } = object;
    const headers = {
        ...attributes.headers,
        etag: `"${object.etag}"`,
        'last-modified': new Date(object.modified).toUTCString(),
        'accept-ranges': 'bytes',
    };
    for (const [name, value] of Object.entries(attributes.metadata))
        headers[`x-amz-meta-${name}`] = value;
    if (attributes.tags.length > 0)
        headers['x-amz-tagging-count'] = String(attributes.tags.length);
    if (attributes.storageClass !== 'STANDARD')
        headers['x-amz-storage-class'] = attributes.storageClass;
    return headers;
}
const ENCRYPTION = 'x-amz-server-side-encryption';
/** Of an object's headers those about its encryption, and all others. */
function encryptionOf(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith(ENCRYPTION)));
}
function withoutEncryption(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(ENCRYPTION)));
}
/** S3's limit on names and values of user metadata together, bytes. */
const MAX_METADATA_BYTES = 2048;
const STORED_HEADERS = [
    'cache-control',
    'content-disposition',
    'content-language',
    'content-type',
    'expires',
    'x-amz-website-redirect-location',
    'x-amz-server-side-encryption',
    'x-amz-server-side-encryption-aws-kms-key-id',
];
const STORAGE_CLASSES = new Set([
    'STANDARD',
    'REDUCED_REDUNDANCY',
    'STANDARD_IA',
    'ONEZONE_IA',
    'INTELLIGENT_TIERING',
    'GLACIER',
    'DEEP_ARCHIVE',
    'GLACIER_IR',
]);
function systemHeaders(headers) {
    const kept = { 'content-type': 'binary/octet-stream' };
    for (const name of STORED_HEADERS) {
        const value = headers.get(name);
        if (value !== undefined && value !== '')
            kept[name] = value;
    }
    // aws-chunked is about the transfer, not the object.
    const encodings = (headers.get('content-encoding') ?? '')
        .split(',')
        .map((encoding) => encoding.trim())
        .filter((encoding) => encoding !== '' && encoding !== 'aws-chunked');
    if (encodings.length > 0)
        kept['content-encoding'] = encodings.join(',');
    return kept;
}
function userMetadata(headers) {
    const metadata = {};
    let size = 0;
    for (const [header, value] of headers) {
        if (!header.startsWith('x-amz-meta-'))
            continue;
        const name = header.slice('x-amz-meta-'.length);
        if (name === '')
            throw invalidArgument('Metadata name is empty', 'x-amz-meta-', value);
        metadata[name] = value;
        size += name.length + value.length;
    }
    if (size > MAX_METADATA_BYTES) {
        throw new S3Error(400, 'MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size', {
            details: { Size: String(size), MaxSizeAllowed: String(MAX_METADATA_BYTES) },
        });
    }
    return metadata;
}
function invalidTag(message) {
    return new S3Error(400, 'InvalidTag', message);
}

;// CONCATENATED MODULE: ./build/emulator/quirks/redirects.js

/** Throws where the bucket is elsewhere: in another region, or at another endpoint. */
function checkPlace(call) {
    const { bucket, signed } = call;
    const { quirks } = bucket;
    const moved = quirks.text('region-301');
    if (moved !== undefined && signed.region !== moved) {
        throw elsewhere(call, 301, 'PermanentRedirect', moved);
    }
    const temporary = quirks.text('redirect-307-no-location');
    if (temporary !== undefined && signed.region !== temporary) {
        throw elsewhere(call, 307, 'TemporaryRedirect', temporary);
    }
    const region = quirks.text('region-400');
    if (region !== undefined && signed.region !== region) {
        throw new S3Error(400, 'AuthorizationHeaderMalformed', `The authorization header is malformed; the region '${signed.region}' is wrong; expecting '${region}'`, { headers: { 'x-amz-bucket-region': region }, details: { Region: region } });
    }
    checkRedirect(call);
}
/** To the URL that the quirk names, else to the last node; what arrives there is served. */
function checkRedirect({ bucket, headers, store, target }) {
    const named = bucket.quirks.text('redirect-307');
    if (named === undefined)
        return;
    const base = named === '' ? store.nodeUrls().at(-1) : named.replace(/\/$/, '');
    if (base === undefined || URL.parse(base)?.host === headers.get('host'))
        return;
    const path = encodeURI(target.path).replace(/[?#]/g, encodeURIComponent);
    const query = target.query.pairs
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        .join('&');
    throw new S3Error(307, 'TemporaryRedirect', 'Please re-send this request to the specified temporary endpoint. Continue to use the original request endpoint for future requests.', {
        headers: { location: `${base}${path}${query === '' ? '' : `?${query}`}` },
        details: { Bucket: bucket.name, Endpoint: URL.parse(base)?.host ?? base },
    });
}
function elsewhere({ bucket }, status, code, region) {
    return new S3Error(status, code, 'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.', {
        headers: { 'x-amz-bucket-region': region },
        details: { Bucket: bucket.name, Endpoint: `${bucket.name}.s3.${region}.amazonaws.com` },
    });
}

;// CONCATENATED MODULE: ./build/emulator/quirks/refusals.js





/** Throws the error with which a store with the bucket's quirks refuses the request. */
function refusals_checkQuirks(call) {
    checkPlace(call);
    checkBodySize(call);
    checkSignature(call);
    checkOperation(call);
    if (call.target.key !== '')
        checkKey(call);
    if (!WRITES.has(call.operation))
        return;
    checkTags(call);
    checkHeaders(call);
}
/** What a web console answers where S3 was expected. */
function consolePage(method) {
    const page = {
        type: 'text/html; charset=utf-8',
        text: '<!doctype html><html><head><title>Console</title></head><body><div id="root"></div></body></html>\n',
    };
    const readable = method === 'GET' || method === 'HEAD';
    return new S3Error(readable ? 200 : 405, readable ? 'Console' : 'MethodNotAllowed', 'Console', { page });
}
/** Operations that store an object's attributes. */
const WRITES = new Set([
    'PutObject',
    'CopyObject',
    'CreateMultipartUpload',
]);
function checkBodySize({ bucket, headers }) {
    const limit = bucket.quirks.number('body-limit');
    if (limit === undefined || Number(headers.get('content-length') ?? 0) <= limit)
        return;
    const title = '413 Request Entity Too Large';
    throw new S3Error(413, 'RequestEntityTooLarge', title, {
        headers: { server: 'nginx' },
        page: {
            type: 'text/html',
            text: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
        },
    });
}
function checkSignature({ bucket: { quirks }, headers, target }) {
    if (quirks.has('signature-fails-double-slash') && target.path.includes('//'))
        throw badSignature();
    if (!quirks.has('signature-fails-non-ascii-metadata'))
        return;
    for (const [name, value] of headers) {
        // eslint-disable-next-line no-control-regex
        if (name.startsWith('x-amz-meta-') && /[^\x00-\x7f]/.test(value))
            throw badSignature();
    }
}
function checkOperation({ bucket: { quirks }, operation }) {
    if (operation === 'ListObjectsV2') {
        if (quirks.has('list-v2-501'))
            throw notImplemented('ListObjectsV2');
        if (quirks.has('list-v2-400'))
            throw invalidArgument('Unsupported argument', 'list-type', '2');
    }
    if (operation === 'GetBucketVersioning' || operation === 'PutBucketVersioning') {
        if (quirks.has('versioning-501'))
            throw notImplemented('versioning');
        if (quirks.has('versioning-404'))
            throw new S3Error(404, 'NoSuchKey', 'The specified key does not exist.');
    }
    const isTagging = operation.endsWith('ObjectTagging');
    if (isTagging && quirks.has('object-tagging-501'))
        throw notImplemented(operation);
    if (operation === 'PutObjectTagging' && quirks.has('put-object-tagging-403'))
        throw accessDenied();
}
function checkKey({ bucket, operation, target, headers }) {
    const { quirks } = bucket;
    const { key } = target;
    if (quirks.has('keys-control-refused') && key.search(CONTROL) >= 0)
        throw invalidArgument('Object name contains unsupported characters.', 'Key', key);
    if (quirks.has('keys-paths-refused') && /(^|\/)(\.{0,2})\//.test(`${key.replace(/\/$/, '')}/`))
        throw invalidArgument('Object name contains unsupported characters.', 'Key', key);
    const longest = quirks.number('keys-long-500');
    if (longest !== undefined && key.split('/').some((one) => Buffer.byteLength(one, 'utf8') > longest))
        throw new S3Error(500, 'InternalError', 'We encountered an internal error. Please try again.');
    const creates = WRITES.has(operation) || operation === 'CompleteMultipartUpload';
    if (!creates)
        return;
    const stored = storedKey(bucket, key);
    const ifAbsent = headers.get('if-none-match')?.trim() === '*';
    if (quirks.has('keys-folder-412') && ifAbsent && isFolder(bucket, stored)) {
        throw new S3Error(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
            details: { Condition: 'If-None-Match' },
        });
    }
    if (!quirks.has('keys-folder-or-object'))
        return;
    if (isFolder(bucket, stored))
        throw new S3Error(409, 'ExistingObjectIsDirectory', 'Existing Object is a directory.');
    if (objectAbove(bucket, stored) !== undefined)
        throw new S3Error(409, 'ObjectParentIsFile', 'Object parent already exists as a file.');
}
function checkTags({ bucket: { quirks }, headers }) {
    const tags = headers.get('x-amz-tagging');
    const directive = headers.get('x-amz-tagging-directive');
    if (quirks.has('tagging-501') && (tags ?? directive) !== undefined) {
        throw notImplemented(tags === undefined ? 'x-amz-tagging-directive' : 'x-amz-tagging');
    }
    if (tags === undefined)
        return;
    if (quirks.has('tagging-400')) {
        const message = "Unsupported header 'x-amz-tagging' received for this API call.";
        throw invalidArgument(message, 'x-amz-tagging', tags);
    }
    if (quirks.has('tagging-403'))
        throw accessDenied();
    if (quirks.has('tag-characters-refused'))
        checkTagCharacters(tagsOfHeader(tags).flat());
}
/** Letters, digits, spaces and a few signs: what AWS documents. */
function checkTagCharacters(texts) {
    if (texts.every((text) => /^[\p{L}\p{N}\p{Z}+\-=._:/@]*$/u.test(text)))
        return;
    throw new S3Error(400, 'InvalidTag', 'The TagValue you have provided is invalid');
}
const CACHE_HEADERS = ['cache-control', 'content-disposition', 'content-language', 'expires'];
const OWNED = 'bucket-owner-full-control';
function checkHeaders({ bucket: { quirks }, headers }) {
    const storageClass = headers.get('x-amz-storage-class');
    if (storageClass !== undefined) {
        if (quirks.has('storage-class-501'))
            throw notImplemented('x-amz-storage-class');
        if (quirks.has('storage-class-400') && storageClass !== 'STANDARD')
            throw new S3Error(400, 'InvalidStorageClass', 'The storage class you specified is not valid');
    }
    const acl = headers.get('x-amz-acl');
    if (quirks.has('acl-demanded') && acl !== OWNED)
        throw accessDenied();
    if (quirks.has('acl-refused') && acl !== undefined && acl !== OWNED) {
        throw new S3Error(400, 'AccessControlListNotSupported', 'The bucket does not allow ACLs');
    }
    const cache = CACHE_HEADERS.find((name) => headers.has(name));
    if (cache !== undefined && quirks.has('cache-headers-501'))
        throw notImplemented(cache);
}
const CHECKSUM_HEADERS = [
    ...CHECKSUMS.map((name) => `x-amz-checksum-${name}`),
    'x-amz-checksum-algorithm',
    'x-amz-sdk-checksum-algorithm',
    'x-amz-trailer',
];
/** Stores that do not know the newer checksum headers refuse them. */
function checkChecksumHeaders({ bucket: { quirks }, headers }) {
    const sent = CHECKSUM_HEADERS.find((name) => headers.has(name));
    if (sent === undefined)
        return;
    if (quirks.has('checksum-headers-501'))
        throw notImplemented(sent);
    if (quirks.has('checksum-headers-400')) {
        throw invalidArgument(`Unsupported header '${sent}' received for this API call.`, sent, headers.get(sent) ?? '');
    }
}

;// CONCATENATED MODULE: ./build/emulator/s3/aws-chunked.js


/**
 * Decodes an aws-chunked body while it streams. With `signer`, each chunk's signature is checked when the
 * chunk ends: the caller must drop what it took if this throws. Trailing headers go to `trailers`.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
async function* decodeAwsChunked(body, options) {
    const { signer, hasTrailer, trailers } = options;
    const source = new ByteSource(body);
    for (;;) {
        const match = /^([0-9a-fA-F]{1,16})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(await source.line());
        if (!match)
            throw malformed();
        const size = parseInt(match[1] ?? '', 16);
        const hash = signer ? (0,external_node_crypto_.createHash)('sha256') : undefined;
        for (let left = size; left > 0;) {
            const bytes = await source.some(left);
            left -= bytes.length;
            hash?.update(bytes);
            yield bytes;
        }
        if (signer && hash && signer.chunk(hash.digest('hex')) !== match[2])
            throw aws_chunked_badSignature();
        if (size === 0)
            break;
        if ((await source.line()) !== '')
            throw malformed();
    }
    let signed = '';
    let signature;
    for (let line = await source.line(); line !== ''; line = await source.line()) {
        const colon = line.indexOf(':');
        if (colon < 0 || !hasTrailer)
            throw malformed();
        const name = line.slice(0, colon).trim().toLowerCase();
        const value = line.slice(colon + 1).trim();
        if (name === 'x-amz-trailer-signature') {
            signature = value;
        }
        else {
            trailers.set(name, value);
            signed += `${name}:${value}\n`;
        }
    }
    if (signer &&
        hasTrailer &&
        signer.trailer((0,external_node_crypto_.createHash)('sha256').update(signed).digest('hex')) !== signature) {
        throw aws_chunked_badSignature();
    }
}
/** Lines and runs of bytes from a stream of buffers. */
class ByteSource {
    #chunks;
    #current = Buffer.alloc(0);
    constructor(body) {
        this.#chunks = body[Symbol.asyncIterator]();
    }
    /** Up to `most` bytes, at least one. */
    async some(most) {
        if (this.#current.length === 0)
            await this.#more();
        const bytes = this.#current.subarray(0, most);
        this.#current = this.#current.subarray(bytes.length);
        return bytes;
    }
    /** What comes before the next CRLF. An end of the body right at the start of a line counts as an empty one. */
    async line() {
        for (;;) {
            const end = this.#current.indexOf('\r\n');
            if (end >= 0) {
                const text = this.#current.toString('latin1', 0, end);
                this.#current = this.#current.subarray(end + 2);
                return text;
            }
            if (this.#current.length > LONGEST_LINE)
                throw malformed();
            const rest = this.#current;
            const next = await this.#chunks.next();
            if (next.done === true) {
                if (rest.length > 0)
                    throw malformed();
                return '';
            }
            this.#current = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
        }
    }
    async #more() {
        const next = await this.#chunks.next();
        if (next.done === true)
            throw malformed();
        this.#current = next.value;
    }
}
const LONGEST_LINE = 16_384;
function malformed() {
    return new S3Error(400, 'IncompleteBody', 'The request body terminated unexpectedly, or is not a well-formed aws-chunked body');
}
function aws_chunked_badSignature() {
    return new S3Error(403, 'SignatureDoesNotMatch', 'The chunk signature we calculated does not match the signature you provided.');
}

;// CONCATENATED MODULE: ./build/emulator/s3/call.js
/** S3's own ceiling for one PUT, part or copy. */
const S3_OPERATION_LIMIT = 5 * 1024 ** 3;

;// CONCATENATED MODULE: ./build/emulator/s3/sigv4.js



/**
 * Checks a SigV4 signature in the Authorization header or the query, as S3 does: every x-amz-* header must be
 * signed, the clock may be 15 minutes off, any region is taken. Throws the S3Error that S3 answers with.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
function authenticate(request, find, now) {
    const { target, headers } = request;
    const presigned = target.query.has('X-Amz-Signature') || target.query.has('X-Amz-Algorithm');
    const claim = presigned ? claimOfQuery(target) : claimOfHeader(headers);
    const key = find(claim.accessKeyId);
    if (!key) {
        throw new S3Error(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.', {
            details: { AWSAccessKeyId: claim.accessKeyId },
        });
    }
    checkTime(claim, now);
    checkToken(key, claim.token, now);
    const unsigned = [...headers.keys()].filter((name) => mustBeSigned(name) && !claim.signedHeaders.includes(name));
    if (!claim.signedHeaders.includes('host'))
        unsigned.push('host');
    if (unsigned.length > 0) {
        throw new S3Error(403, 'AccessDenied', 'There were headers present in the request which were not signed', {
            details: { HeadersNotSigned: unsigned.join(', ') },
        });
    }
    const canonical = canonicalRequest(request, claim);
    const scope = `${claim.day}/${claim.region}/s3/aws4_request`;
    const toSign = `AWS4-HMAC-SHA256\n${claim.time}\n${scope}\n${sha256(Buffer.from(canonical, 'latin1'))}`;
    const secret = signingKey(key.secretAccessKey, claim.day, claim.region);
    const expected = hmac(secret, toSign).toString('hex');
    if (!equal(expected, claim.signature)) {
        throw badSignature({
            AWSAccessKeyId: claim.accessKeyId,
            StringToSign: toSign,
            SignatureProvided: claim.signature,
            CanonicalRequest: canonical,
        });
    }
    return {
        key,
        region: claim.region,
        payload: claim.payload,
        chunks: chunkSigner(secret, claim.time, scope, expected),
    };
}
const EMPTY_SHA256 = (0,external_node_crypto_.createHash)('sha256').digest('hex');
const SKEW_MS = 15 * 60_000;
const LONGEST_PRESIGNED = 7 * 86_400;
function claimOfHeader(headers) {
    const authorization = headers.get('authorization');
    if (authorization === undefined)
        throw accessDenied();
    if (!authorization.startsWith('AWS4-HMAC-SHA256')) {
        throw invalidRequest('The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.');
    }
    const fields = new Map(authorization
        .slice('AWS4-HMAC-SHA256'.length)
        .split(',')
        .map((field) => {
        const equals = field.indexOf('=');
        return [field.slice(0, equals).trim(), field.slice(equals + 1).trim()];
    }));
    const signedHeaders = fields.get('SignedHeaders');
    const signature = fields.get('Signature');
    if (signedHeaders === undefined || signature === undefined)
        throw sigv4_malformed('a field is missing');
    const time = headers.get('x-amz-date') ?? basicTime(headers.get('date'));
    if (time === undefined)
        throw accessDenied('AWS authentication requires a valid Date or x-amz-date header');
    const payload = headers.get('x-amz-content-sha256');
    if (payload === undefined) {
        throw invalidRequest('Missing required header for this request: x-amz-content-sha256');
    }
    return {
        ...sigv4_scopeOf(fields.get('Credential') ?? ''),
        time,
        signedHeaders: signedHeaders.split(';'),
        signature,
        payload,
        token: headers.get('x-amz-security-token'),
        expires: undefined,
    };
}
function claimOfQuery({ query }) {
    const need = (name) => {
        const value = query.get(name);
        if (value === undefined) {
            throw new S3Error(400, 'AuthorizationQueryParametersError', 'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.');
        }
        return value;
    };
    const expires = Number(need('X-Amz-Expires'));
    if (need('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256' || !(expires >= 0 && expires <= LONGEST_PRESIGNED)) {
        throw new S3Error(400, 'AuthorizationQueryParametersError', 'X-Amz-Algorithm or X-Amz-Expires is not valid');
    }
    return {
        ...sigv4_scopeOf(need('X-Amz-Credential')),
        time: need('X-Amz-Date'),
        signedHeaders: need('X-Amz-SignedHeaders').split(';'),
        signature: need('X-Amz-Signature'),
        payload: 'UNSIGNED-PAYLOAD',
        token: query.get('X-Amz-Security-Token'),
        expires,
    };
}
/** `<key id>/<day>/<region>/s3/aws4_request`; an access key id may hold slashes. */
function sigv4_scopeOf(credential) {
    const match = /^(.+)\/(\d{8})\/([^/]*)\/([^/]*)\/aws4_request$/.exec(credential);
    const [, accessKeyId, day, region, service] = match ?? [];
    if (accessKeyId === undefined || day === undefined || region === undefined) {
        throw sigv4_malformed('the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request"');
    }
    if (service !== 's3')
        throw sigv4_malformed(`incorrect service "${service}". This endpoint belongs to "s3"`);
    return { accessKeyId, day, region };
}
function sigv4_malformed(why) {
    return new S3Error(400, 'AuthorizationHeaderMalformed', `The authorization header is malformed; ${why}.`);
}
function checkTime(claim, now) {
    const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(claim.time);
    if (!match || !claim.time.startsWith(claim.day)) {
        throw accessDenied('AWS authentication requires a valid Date or x-amz-date header');
    }
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const at = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
    if (claim.expires !== undefined) {
        if (at - now > SKEW_MS)
            throw accessDenied('Request is not valid yet');
        if (now > at + claim.expires * 1000)
            throw accessDenied('Request has expired');
        return;
    }
    if (Math.abs(now - at) > SKEW_MS) {
        throw new S3Error(403, 'RequestTimeTooSkewed', 'The difference between the request time and the current time is too large.', {
            details: {
                RequestTime: claim.time,
                ServerTime: new Date(now).toISOString(),
                MaxAllowedSkewMilliseconds: String(SKEW_MS),
            },
        });
    }
}
function checkToken(key, token, now) {
    if (key.sessionToken === undefined && token === undefined)
        return;
    // Keys of a session are unknown without their token.
    if (token === undefined) {
        throw new S3Error(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.', {
            details: { AWSAccessKeyId: key.accessKeyId },
        });
    }
    if (token !== key.sessionToken || (key.expires !== undefined && key.expires <= now)) {
        throw new S3Error(400, 'ExpiredToken', 'The provided token has expired.');
    }
}
function mustBeSigned(name) {
    return name.startsWith('x-amz-');
}
/**
 * Path and query are decoded and encoded again by SigV4's rules before hashing, as S3 does: a client that
 * signs some other spelling than that is refused.
 */
function canonicalRequest(request, claim) {
    const { target, headers, method } = request;
    const encode = (text) => percentEncode(Buffer.from(text, 'utf8').toString('latin1'), false);
    const query = target.query.pairs
        .filter(([name]) => name !== 'X-Amz-Signature')
        .map(([name, value]) => [encode(name), encode(value)])
        .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
    const lines = claim.signedHeaders.map((name) => `${name}:${(headers.get(name) ?? '').trim().replace(/ +/g, ' ')}\n`);
    const path = percentEncode(target.path, true);
    return `${method}\n${path}\n${query}\n${lines.join('')}\n${claim.signedHeaders.join(';')}\n${claim.payload}`;
}
function chunkSigner(secret, time, scope, seed) {
    let previous = seed;
    const sign = (kind, rest) => (previous = hmac(secret, `AWS4-HMAC-SHA256-${kind}\n${time}\n${scope}\n${previous}\n${rest}`).toString('hex'));
    return {
        chunk: (hash) => sign('PAYLOAD', `${EMPTY_SHA256}\n${hash}`),
        trailer: (hash) => sign('TRAILER', hash),
    };
}
const signingKeys = new Map();
function signingKey(secret, day, region) {
    const name = `${day}/${region}/${secret}`;
    let key = signingKeys.get(name);
    if (!key) {
        key = (0,external_node_crypto_.createSecretKey)(hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), 's3'), 'aws4_request'));
        if (signingKeys.size > 1000)
            signingKeys.clear();
        signingKeys.set(name, key);
    }
    return key;
}
function basicTime(date) {
    const at = date === undefined ? NaN : Date.parse(date);
    return Number.isNaN(at) ? undefined : new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text, 'utf8').digest();
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function equal(a, b) {
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1'));
}

;// CONCATENATED MODULE: ./build/emulator/s3/body.js







/**
 * Stores the body of a PutObject or UploadPart, checking it against every digest that came with it.
 * Nothing is kept where one does not match.
 */
async function receiveContent(call) {
    const limit = Math.min(call.access.operationLimit, S3_OPERATION_LIMIT);
    const length = declaredLength(call);
    if (length > limit)
        throw tooLarge(length, limit);
    const writer = call.store.blobs.write();
    try {
        const digests = await readBody(call, length, (chunk) => writer.write(chunk));
        return { ...digests, content: wholeBlob(await writer.finish()) };
    }
    catch (error) {
        await writer.discard();
        throw error;
    }
}
/** The body of a request in XML. */
async function receiveXml(call) {
    const length = declaredLength(call);
    if (length > LONGEST_XML)
        throw malformedXml();
    const chunks = [];
    await readBody(call, length, (chunk) => void chunks.push(chunk));
    return Buffer.concat(chunks);
}
/** Refuses the signed hash of a body that a request without one has. */
function expectNoBody(call) {
    const { payload } = call.signed;
    if (SHA256.test(payload) && payload !== EMPTY_SHA256)
        throw hashMismatch();
}
const SHA256 = /^[0-9a-f]{64}$/;
const LONGEST_XML = 8 * 1024 * 1024;
/** What `x-amz-content-sha256` says of the body besides its hash. */
const STREAMING = {
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD': { signed: true, trailer: false },
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER': { signed: true, trailer: true },
    'STREAMING-UNSIGNED-PAYLOAD-TRAILER': { signed: false, trailer: true },
};
/** Bytes of the decoded body. S3 wants to know beforehand. */
function declaredLength(call) {
    const streaming = STREAMING[call.signed.payload] !== undefined;
    const header = call.headers.get(streaming ? 'x-amz-decoded-content-length' : 'content-length');
    if (header === undefined) {
        throw new S3Error(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.');
    }
    if (!/^\d+$/.test(header))
        throw invalidArgument('Invalid content length', 'Content-Length', header);
    return Number(header);
}
async function readBody(call, length, take) {
    const { headers, signed } = call;
    const streaming = STREAMING[signed.payload];
    if (!streaming && !SHA256.test(signed.payload) && signed.payload !== 'UNSIGNED-PAYLOAD') {
        throw invalidArgument('x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-…, or a valid sha256 value.', 'x-amz-content-sha256', signed.payload);
    }
    const wantedMd5 = contentMd5(headers.get('content-md5'));
    const wanted = wantedChecksum(call);
    const trailers = new Map();
    const chunks = streaming
        ? decodeAwsChunked(call.body(), {
            signer: streaming.signed ? signed.chunks : undefined,
            hasTrailer: streaming.trailer,
            trailers,
        })
        : call.body();
    const md5 = (0,external_node_crypto_.createHash)('md5');
    const sha256 = SHA256.test(signed.payload) ? (0,external_node_crypto_.createHash)('sha256') : undefined;
    let received = 0;
    for await (const chunk of chunks) {
        received += chunk.length;
        if (received > length)
            throw incomplete();
        md5.update(chunk);
        sha256?.update(chunk);
        wanted?.running.update(chunk);
        await take(chunk);
    }
    if (received !== length)
        throw incomplete();
    if (sha256 && sha256.digest('hex') !== signed.payload)
        throw hashMismatch();
    const digest = md5.digest('hex');
    if (wantedMd5 !== undefined && wantedMd5 !== digest) {
        throw badDigest('The Content-MD5 you specified did not match what we received.');
    }
    if (!wanted)
        return { md5: digest };
    const value = wanted.running.digest();
    const claimed = wanted.value ?? trailers.get(`x-amz-checksum-${wanted.name}`);
    if (claimed === undefined) {
        throw new S3Error(400, 'MalformedTrailerError', 'The request contained trailing data that was not well-formed.');
    }
    if (claimed !== value) {
        throw badDigest(`The ${wanted.name.toUpperCase()} you specified did not match the calculated checksum.`);
    }
    return { md5: digest, checksum: { algorithm: wanted.name, value, type: 'FULL_OBJECT' } };
}
/** The one checksum that a request carries: in a header, or announced for the trailer. */
function wantedChecksum(call) {
    const { headers } = call;
    const given = CHECKSUMS.filter((name) => headers.has(`x-amz-checksum-${name}`));
    if (given.length > 1)
        throw invalidRequest('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
    const [name] = given;
    if (name !== undefined) {
        const value = headers.get(`x-amz-checksum-${name}`) ?? '';
        const running = startChecksum(name);
        // As long as any checksum of that name, in base64.
        if (value.length !== startChecksum(name).digest().length || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) {
            throw invalidRequest(`Value for x-amz-checksum-${name} header is invalid.`);
        }
        return { name, value, running };
    }
    const announced = headers.get('x-amz-trailer')?.trim().toLowerCase();
    if (announced === undefined)
        return undefined;
    const trailing = checksumName(announced.replace(/^x-amz-checksum-/, ''));
    if (trailing === undefined)
        throw invalidRequest('The value specified in the x-amz-trailer header is not supported');
    return { name: trailing, value: undefined, running: startChecksum(trailing) };
}
/** The algorithm of the checksum that a request has in a header, or announces for the trailer. */
function checksumOf(headers) {
    const named = CHECKSUMS.find((name) => headers.has(`x-amz-checksum-${name}`));
    const announced = headers.get('x-amz-trailer')?.trim().toLowerCase();
    return named ?? checksumName(announced?.replace(/^x-amz-checksum-/, '') ?? '');
}
/** Content-MD5 as hex. */
function contentMd5(header) {
    if (header === undefined)
        return undefined;
    const bytes = Buffer.from(header, 'base64');
    if (bytes.length !== 16 || bytes.toString('base64') !== header.trim()) {
        throw new S3Error(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.');
    }
    return bytes.toString('hex');
}
function hashMismatch() {
    return new S3Error(400, 'XAmzContentSHA256Mismatch', "The provided 'x-amz-content-sha256' header does not match what was computed.");
}
function incomplete() {
    return new S3Error(400, 'IncompleteBody', 'You did not provide the number of bytes specified by the Content-Length HTTP header');
}
function badDigest(message) {
    return new S3Error(400, 'BadDigest', message);
}

;// CONCATENATED MODULE: ./build/emulator/s3/xml.js

/**
 * Text for an XML element. Control characters go as numeric references, as S3 sends them: most are not
 * allowed in XML 1.0 even so, which is why clients ask for encoding-type=url.
 */
function escapeXml(text) {
    if (!NEEDS_ESCAPE.test(text))
        return text;
    return text.replace(NEEDS_ESCAPE_ALL, (character) => {
        const name = NAMED[character];
        return name ?? `&#x${character.charCodeAt(0).toString(16)};`;
    });
}
/** `<name>text</name>`; nothing at all for undefined. */
function xml_element(name, text) {
    return text === undefined ? '' : `<${name}>${escapeXml(String(text))}</${name}>`;
}
function xmlDocument(root, body) {
    return `${DECLARATION}<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${body}</${root}>`;
}
/** Errors have no namespace. */
function errorDocument(fields) {
    const body = Object.entries(fields).map(([name, value]) => xml_element(name, value));
    return `${DECLARATION}<Error>${body.join('')}</Error>`;
}
/** Text of the first child of that name. */
function childText(node, name) {
    return node.children.find((child) => child.name === name)?.text;
}
/**
 * The root element of a request's body. Strict: tags that do not match, unknown entities and a second root
 * are MalformedXML. A literal CR or CRLF is read as LF, as XML demands: keys with a CR must send `&#13;`.
 */
function parseXml(bytes) {
    const document = { name: '', children: [], text: '' };
    const open = [document];
    const source = decodeUtf8(bytes)
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n');
    let at = 0;
    while (at < source.length) {
        const node = open[open.length - 1];
        if (!node)
            throw malformedXml();
        if (source[at] !== '<') {
            const end = source.indexOf('<', at);
            const text = source.slice(at, end < 0 ? source.length : end);
            if (node === document && text.trim() !== '')
                throw malformedXml();
            node.text += unescapeXml(text);
            at += text.length;
        }
        else if (source.startsWith('<![CDATA[', at)) {
            const end = past(source, ']]>', at);
            node.text += source.slice(at + 9, end - 3);
            at = end;
        }
        else if (source.startsWith('<?', at)) {
            at = past(source, '?>', at);
        }
        else if (source.startsWith('<!--', at)) {
            at = past(source, '-->', at);
        }
        else {
            const end = past(source, '>', at);
            const tag = TAG.exec(source.slice(at, end));
            const name = tag?.[2];
            if (!tag || name === undefined)
                throw malformedXml();
            if (tag[1] === '/') {
                if (open.length < 2 || node.name !== name)
                    throw malformedXml();
                open.pop();
            }
            else {
                const child = { name, children: [], text: '' };
                node.children.push(child);
                if (tag[3] !== '/')
                    open.push(child);
            }
            at = end;
        }
    }
    const [root, second] = document.children;
    if (!root || second || open.length !== 1)
        throw malformedXml();
    return root;
}
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /[&<>"\x00-\x1f\x7f-\x9f\ufffe\uffff]/;
const NEEDS_ESCAPE_ALL = new RegExp(NEEDS_ESCAPE.source, 'g');
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const TAG = /^<(\/?)(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?:\s[^<]*?)?\s*(\/?)>$/;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescapeXml(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&([^;]*;?)/g, (_, reference) => {
        const named = ENTITIES[reference.slice(0, -1)];
        if (reference.endsWith(';') && named !== undefined)
            return named;
        const number = /^#(?:x([0-9a-fA-F]+)|([0-9]+));$/.exec(reference);
        const code = number?.[1] === undefined ? Number(number?.[2] ?? NaN) : parseInt(number[1], 16);
        if (!(code > 0 && code <= 0x10ffff))
            throw malformedXml();
        return String.fromCodePoint(code);
    });
}
function past(source, mark, from) {
    const found = source.indexOf(mark, from);
    if (found < 0)
        throw malformedXml();
    return found + mark.length;
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw malformedXml();
    }
}

;// CONCATENATED MODULE: ./build/emulator/s3/buckets.js



/** The buckets that the credentials reach: the attached ones of their Repository. */
function listBuckets(call) {
    const buckets = call.access.buckets
        .map((bucket) => ({ name: bucket.name, created: bucket.created }))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, created }) => `<Bucket>${xml_element('Name', name)}${xml_element('CreationDate', new Date(created).toISOString())}</Bucket>`);
    return {
        status: 200,
        xml: xmlDocument('ListAllMyBucketsResult', `${OWNER}<Buckets>${buckets.join('')}</Buckets>`),
    };
}
const NAME = /^(?!xn--|sthree-|amzn-s3-demo-)(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const NAME_ENDS = ['-s3alias', '--ol-s3', '.mrap', '--x-s3', '--table-s3'];
/** AWS' rules of names. https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
function isBucketName(name) {
    const isAddress = /^\d{1,3}(\.\d{1,3}){3}$/.test(name);
    return NAME.test(name) && !isAddress && !NAME_ENDS.some((end) => name.endsWith(end));
}
/** 409 also where the bucket is one's own, as in all regions of AWS but us-east-1. */
async function createBucket(call) {
    const { target, access, headers, store } = call;
    const name = target.bucket;
    // Without a body, clients may leave its length out.
    const body = headers.has('content-length') ? await receiveXml(call) : Buffer.alloc(0);
    const root = body.length === 0 ? undefined : parseXml(body);
    if (root && root.name !== 'CreateBucketConfiguration')
        throw malformedXml();
    if (!isBucketName(name)) {
        throw new S3Error(400, 'InvalidBucketName', 'The specified bucket is not valid.', {
            details: { BucketName: name },
        });
    }
    if (access.buckets.some((bucket) => bucket.name === name)) {
        throw new S3Error(409, 'BucketAlreadyOwnedByYou', 'Your previous request to create the named bucket succeeded and you already own it.', { details: { BucketName: name } });
    }
    const asked = root && childText(root, 'LocationConstraint')?.trim();
    if (asked !== undefined && (asked === 'us-east-1' || !/^[A-Za-z0-9-]{0,32}$/.test(asked))) {
        throw new S3Error(400, 'InvalidLocationConstraint', 'The specified location-constraint is not valid', {
            details: { LocationConstraint: asked },
        });
    }
    const region = asked === undefined || asked === '' ? 'us-east-1' : asked === 'EU' ? 'eu-west-1' : asked;
    const objectLock = headers.get('x-amz-bucket-object-lock-enabled')?.toLowerCase() === 'true';
    access.createBucket({ name, region, ...(objectLock && { objectLock }) });
    const created = access.buckets.find((bucket) => bucket.name === name);
    if (created?.objectLock)
        store.versioningChanged(created);
    return { status: 200, headers: { location: `/${name}` } };
}
/** Versions and delete markers keep a bucket from being deleted too; unfinished uploads do not. */
function deleteBucket(call) {
    if (!call.bucket.isEmpty) {
        throw new S3Error(409, 'BucketNotEmpty', 'The bucket you tried to delete is not empty', {
            details: { BucketName: call.bucket.name },
        });
    }
    call.access.deleteBucket(call.bucket);
    return { status: 204 };
}
function headBucket(call) {
    return { status: 200, headers: { 'x-amz-bucket-region': call.bucket.region } };
}
/** us-east-1 is said by saying nothing. */
function getBucketLocation(call) {
    const { region } = call.bucket;
    return { status: 200, xml: xmlDocument('LocationConstraint', region === 'us-east-1' ? '' : region) };
}
/** A bucket that never had versioning says nothing. */
function getBucketVersioning(call) {
    const { versioning } = call.bucket;
    const status = versioning === 'off' ? undefined : versioning === 'enabled' ? 'Enabled' : 'Suspended';
    return { status: 200, xml: xmlDocument('VersioningConfiguration', xml_element('Status', status)) };
}
function getObjectLockConfiguration(call) {
    const { objectLock, defaultRetention } = call.bucket;
    if (!objectLock) {
        throw new S3Error(404, 'ObjectLockConfigurationNotFoundError', 'Object Lock configuration does not exist for this bucket');
    }
    return {
        status: 200,
        xml: xmlDocument('ObjectLockConfiguration', xml_element('ObjectLockEnabled', 'Enabled') +
            (defaultRetention
                ? `<Rule><DefaultRetention>${xml_element('Mode', defaultRetention.mode)}${xml_element('Days', defaultRetention.days)}</DefaultRetention></Rule>`
                : '')),
    };
}
async function putBucketVersioning(call) {
    const root = parseXml(await receiveXml(call));
    const status = childText(root, 'Status');
    if (root.name !== 'VersioningConfiguration' || (status !== 'Enabled' && status !== 'Suspended')) {
        throw malformedXml();
    }
    if (status === 'Suspended' && call.bucket.objectLock) {
        throw new S3Error(409, 'InvalidBucketState', 'An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.');
    }
    call.bucket.versioning = status === 'Enabled' ? 'enabled' : 'suspended';
    call.store.versioningChanged(call.bucket);
    return { status: 200 };
}
/** Everything belongs to one owner here. */
const OWNER = '<Owner><ID>flashback-emulator</ID><DisplayName>flashback-emulator</DisplayName></Owner>';

;// CONCATENATED MODULE: ./build/emulator/s3/conditions.js

/** `If-Match: <etag>` or `If-None-Match: *` of a write, unless the bucket has the quirk to ignore them. */
function writeConditions(headers, behaviour, write) {
    if (behaviour.ignoreConditions.includes(write))
        return {};
    const ifMatch = headers.get('if-match');
    const ifNoneMatch = headers.get('if-none-match');
    if (ifNoneMatch !== undefined && ifNoneMatch.trim() !== '*')
        throw notImplemented('If-None-Match other than *');
    if (ifMatch !== undefined && ifNoneMatch !== undefined)
        throw notImplemented('If-Match with If-None-Match');
    if (ifMatch !== undefined)
        return { ifMatch };
    return ifNoneMatch === undefined ? {} : { ifAbsent: true };
}
/**
 * Throws unless the key's current version is as a write demands: 412, or 404 for If-Match where there is
 * nothing. A delete marker counts as nothing.
 */
function checkWrite(bucket, key, conditions) {
    const current = bucket.currentObject(key);
    if (conditions.ifAbsent && current)
        throw preconditionFailed('If-None-Match');
    if (conditions.ifMatch === undefined)
        return;
    if (!current)
        throw noSuchKey(key);
    if (!matches(conditions.ifMatch, current.etag))
        throw preconditionFailed('If-Match');
}
/** The conditions of a GET or HEAD: 412, or 304 without a body (RFC 9110, 13.2.2). */
function checkRead(object, headers, behaviour) {
    const ifMatch = headers.get('if-match');
    const ifNoneMatch = headers.get('if-none-match');
    const since = dateOf(headers.get('if-modified-since'));
    const until = dateOf(headers.get('if-unmodified-since'));
    if (ifMatch !== undefined) {
        if (!behaviour.ignoreGetPins && !matches(ifMatch, object.etag))
            throw preconditionFailed('If-Match');
    }
    else if (until !== undefined && object.modified > until) {
        throw preconditionFailed('If-Unmodified-Since');
    }
    const unchanged = ifNoneMatch !== undefined
        ? matches(ifNoneMatch, object.etag)
        : since !== undefined && object.modified <= since;
    if (unchanged) {
        throw new S3Error(304, 'NotModified', 'Not Modified', {
            headers: { etag: `"${object.etag}"`, 'last-modified': new Date(object.modified).toUTCString() },
        });
    }
}
/** The conditions on the source of a copy: all of them are 412. */
function checkSource(object, headers) {
    const ifMatch = headers.get('x-amz-copy-source-if-match');
    const ifNoneMatch = headers.get('x-amz-copy-source-if-none-match');
    const since = dateOf(headers.get('x-amz-copy-source-if-modified-since'));
    const until = dateOf(headers.get('x-amz-copy-source-if-unmodified-since'));
    if (ifMatch !== undefined) {
        if (!matches(ifMatch, object.etag))
            throw preconditionFailed('x-amz-copy-source-If-Match');
    }
    else if (until !== undefined && object.modified > until) {
        throw preconditionFailed('x-amz-copy-source-If-Unmodified-Since');
    }
    if (ifNoneMatch !== undefined) {
        if (matches(ifNoneMatch, object.etag))
            throw preconditionFailed('x-amz-copy-source-If-None-Match');
    }
    else if (since !== undefined && object.modified <= since) {
        throw preconditionFailed('x-amz-copy-source-If-Modified-Since');
    }
}
/** A requester-pays bucket serves only who says that they pay. */
function checkPayer(bucket, headers) {
    if (bucket.requesterPays && headers.get('x-amz-request-payer') !== 'requester')
        throw accessDenied();
}
/** True if a list of entity tags has this one. S3 takes them without quotes too. */
function matches(list, etag) {
    return list.split(',').some((entry) => {
        const asked = entry.trim().replace(/^"(.*)"$/, '$1');
        return asked === '*' || asked === etag;
    });
}
function dateOf(header) {
    const at = header === undefined ? NaN : Date.parse(header);
    return Number.isNaN(at) ? undefined : at;
}

;// CONCATENATED MODULE: ./build/emulator/s3/stored-versions.js


/**
 * The object a read is about. Throws what S3 answers for keys, versions and delete markers that cannot be
 * read: 404, or 405 for a marker asked for by its version id.
 */
function objectToRead(bucket, key, versionId) {
    if (versionId === undefined) {
        const current = bucket.current(key);
        if (current?.kind === 'object')
            return current;
        throw noSuchKey(key, current ? markerHeaders(current.versionId) : {});
    }
    const found = bucket.find(key, checkedVersionId(versionId));
    if (!found)
        throw noSuchVersion(key, versionId);
    if (found.kind === 'object')
        return found;
    throw new S3Error(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.', {
        headers: {
            ...markerHeaders(found.versionId),
            allow: 'DELETE',
            'last-modified': new Date(found.modified).toUTCString(),
        },
        details: { Method: 'GET', ResourceType: 'DeleteMarker' },
    });
}
/** Version ids that no bucket can have given are an error of their own. */
function checkedVersionId(versionId) {
    if (/^(null|[A-Za-z0-9_.-]{16,128})$/.test(versionId))
        return versionId;
    throw invalidArgument('Invalid version id specified', 'versionId', versionId);
}
/** `x-amz-version-id`, which a bucket that never had versioning does not send. */
function versionHeader(bucket, versionId) {
    return bucket.versioning === 'off' && versionId === NULL_VERSION ? {} : { 'x-amz-version-id': versionId };
}
function markerHeaders(versionId) {
    return { 'x-amz-delete-marker': 'true', 'x-amz-version-id': versionId };
}

;// CONCATENATED MODULE: ./build/emulator/s3/thaw.js




const DAY = 86_400_000;
/** The object as it is seen: a lifecycle rule (a quirk) may have archived it. */
function archivedAs({ quirks }, object) {
    if (!quirks.concerns('archived', object.key))
        return object;
    return { ...object, attributes: { ...object.attributes, storageClass: 'GLACIER' } };
}
/** Throws where an archived object must be thawed before it can be read or copied. */
function checkThawed(object, now) {
    const { storageClass } = object.attributes;
    if (!isArchived(object) || isThawed(object, now))
        return;
    throw invalidState(storageClass);
}
/** `x-amz-restore`: what HEAD and GET say of an archived object that was asked for. */
function thawHeaders(object, now) {
    const { thaw } = object;
    if (thaw === undefined || now >= thaw.until)
        return {};
    if (now < thaw.from)
        return { 'x-amz-restore': 'ongoing-request="true"' };
    const until = new Date(thaw.until).toUTCString();
    return { 'x-amz-restore': `ongoing-request="false", expiry-date="${until}"` };
}
/**
 * RestoreObject: 202 where the thaw begins, 409 while it goes on, 200 where the object can be read already and
 * only stays so for longer.
 */
async function restoreObject(call) {
    const { bucket, target, store } = call;
    const asked = parseXml(await receiveXml(call));
    const days = Number(childText(asked, 'Days'));
    if (asked.name !== 'RestoreRequest' || !Number.isSafeInteger(days) || days < 1)
        throw malformedXml();
    const object = objectToRead(bucket, target.key, target.query.get('versionId'));
    if (!isArchived(archivedAs(bucket, object)))
        throw invalidState(object.attributes.storageClass);
    const now = store.clock();
    const { thaw } = object;
    if (thaw !== undefined && now < thaw.from)
        throw new S3Error(409, 'RestoreAlreadyInProgress', 'Object restore is already in progress');
    const ready = isThawed(object, now);
    const from = ready ? (thaw?.from ?? now) : now + bucket.behaviour.thawMs;
    bucket.amend(object, { thaw: { from, until: Math.max(from, now) + days * DAY } });
    return { status: ready ? 200 : 202 };
}
function isArchived({ attributes: { storageClass } }) {
    return storageClass === 'GLACIER' || storageClass === 'DEEP_ARCHIVE';
}
function isThawed({ thaw }, now) {
    return thaw !== undefined && now >= thaw.from && now < thaw.until;
}
function invalidState(storageClass) {
    return new S3Error(403, 'InvalidObjectState', "The operation is not valid for the object's storage class", {
        details: { StorageClass: storageClass },
    });
}

;// CONCATENATED MODULE: ./build/emulator/s3/write.js





/** Conditions are checked before the body is taken, and again in the moment it becomes the object. */
async function putObject(call) {
    const { bucket, store } = call;
    const { key } = call.target;
    const attributes = attributesOf(call.headers);
    const conditions = writeConditions(call.headers, bucket.behaviour, 'put');
    checkWrite(bucket, key, conditions);
    const { content, md5, checksum } = await receiveContent(call);
    call.access.countUpload(bucket, content.size);
    const stored = orDrop(store.blobs, content, () => {
        checkWrite(bucket, key, conditions);
        return bucket.put(key, {
            attributes,
            content,
            md5,
            etag: etagOf(bucket, md5, attributes.headers),
            ...(checksum && { checksum }),
        });
    });
    return { status: 200, headers: writtenHeaders(bucket, stored) };
}
/** What the answer to a write says of the new version. */
function writtenHeaders(bucket, stored) {
    return {
        etag: `"${stored.etag}"`,
        ...versionHeader(bucket, stored.versionId),
        ...checksumHeader(stored.checksum),
        ...encryptionOf(stored.attributes.headers),
    };
}
function checksumHeader(checksum) {
    if (!checksum)
        return {};
    return { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value, 'x-amz-checksum-type': checksum.type };
}
/** The ETag of bytes with this MD5: the MD5 itself, but under KMS. */
function etagOf(bucket, md5, headers) {
    return underKms(bucket, headers) ? (0,external_node_crypto_.randomBytes)(16).toString('hex') : md5;
}
function underKms(bucket, headers) {
    return bucket.behaviour.kmsEtags || headers['x-amz-server-side-encryption'] === 'aws:kms';
}
/** Runs `store`; where it throws, nobody will refer to `content`, and its bytes go. */
function orDrop(blobs, content, store) {
    try {
        return store();
    }
    catch (error) {
        blobs.retain(content);
        blobs.release(content);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/emulator/s3/copy.js












async function copyObject(call) {
    const { bucket, headers } = call;
    const { key } = call.target;
    if (bucket.behaviour.noServerCopy)
        throw notImplemented('CopyObject');
    expectNoBody(call);
    const conditions = writeConditions(headers, bucket.behaviour, 'copy');
    const source = openSource(call, 'copy');
    const { object } = source;
    const { size } = object.content;
    if (size > S3_OPERATION_LIMIT) {
        throw invalidRequest(`The specified copy source is larger than the maximum allowable size for a copy source: ${S3_OPERATION_LIMIT}`);
    }
    if (size > call.access.operationLimit)
        throw tooLarge(size, call.access.operationLimit);
    const attributes = copiedAttributes(headers, object, bucket);
    if (source.bucket === bucket && object.key === key && !source.versionId && !changesSomething(headers)) {
        throw invalidRequest("This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.");
    }
    const { content, checksum } = object;
    const copyAs = (md5) => {
        checkWrite(bucket, key, conditions);
        source.countTraffic(size);
        return bucket.put(key, {
            attributes,
            content,
            md5,
            etag: etagOf(bucket, md5, attributes.headers),
            // A checksum of checksums is about parts, which the copy has none of.
            ...(checksum?.type === 'FULL_OBJECT' && { checksum }),
        });
    };
    const stored = object.md5 === undefined
        ? await holding(call.store.blobs, content, async () => copyAs(await md5Of(content)))
        : copyAs(object.md5);
    const { etag, ...written } = writtenHeaders(bucket, stored);
    const result = xml_element('LastModified', new Date(stored.modified).toISOString()) +
        xml_element('ETag', etag) +
        (stored.checksum
            ? xml_element(`Checksum${stored.checksum.algorithm.toUpperCase()}`, stored.checksum.value)
            : '');
    return {
        status: 200,
        headers: { ...written, ...sourceVersionHeader(source) },
        xml: xmlDocument('CopyObjectResult', result),
    };
}
/** Finds and checks what `x-amz-copy-source` names, pins included. */
function openSource(call, kind) {
    const { headers, access } = call;
    const destination = call.bucket;
    const named = parseCopySource(headers.get('x-amz-copy-source') ?? '', destination.behaviour.plusIsSpaceInCopySource);
    const { bucket, path } = access.copySource(named.bucket, destination);
    const object = sourceObject(bucket, storedKey(bucket, named.key), named.versionId);
    checkPayer(bucket, headers);
    if (!destination.behaviour.ignoreSourcePins.includes(kind))
        checkSource(object, headers);
    checkThawed(archivedAs(bucket, object), call.store.clock());
    return {
        bucket,
        object,
        versionId: named.versionId,
        countTraffic(bytes) {
            access.copied?.(bytes);
            if (path === 'native')
                return;
            access.countDownload(bucket, bytes);
            access.countUpload(destination, bytes);
        },
    };
}
/** Which version was copied, where the source has versions. */
function sourceVersionHeader(source) {
    const id = versionHeader(source.bucket, source.object.versionId)['x-amz-version-id'];
    return id === undefined ? {} : { 'x-amz-copy-source-version-id': id };
}
/** A delete marker as a source is a bad request, not 405. */
function sourceObject(bucket, key, versionId) {
    try {
        return objectToRead(bucket, key, versionId);
    }
    catch (error) {
        if (error instanceof S3Error && error.status === 405) {
            throw invalidRequest('The source of a copy request may not specifically refer to a delete marker by version id.');
        }
        throw error;
    }
}
function copiedAttributes(headers, source, bucket) {
    const asked = attributesOf(headers);
    const replaced = directive(headers, 'x-amz-metadata-directive') === 'REPLACE';
    const kept = replaced ? asked : source.attributes;
    const tags = directive(headers, 'x-amz-tagging-directive') === 'REPLACE'
        ? tagsOfHeader(headers.get('x-amz-tagging'))
        : bucket.behaviour.dropTagsOnCopy
            ? []
            : source.attributes.tags;
    return {
        // Nor is the encryption.
        headers: { ...withoutEncryption(kept.headers), ...encryptionOf(asked.headers) },
        metadata: kept.metadata,
        tags,
        // Never inherited: S3 stores a copy in STANDARD unless told otherwise.
        storageClass: storageClassOf(headers) ?? 'STANDARD',
    };
}
function directive(headers, name) {
    const value = headers.get(name) ?? 'COPY';
    if (value === 'COPY' || value === 'REPLACE')
        return value;
    throw invalidArgument('Unknown directive.', name, value);
}
function changesSomething(headers) {
    return (headers.get('x-amz-metadata-directive') === 'REPLACE' ||
        ['x-amz-storage-class', 'x-amz-website-redirect-location', 'x-amz-server-side-encryption'].some((name) => headers.has(name)));
}

;// CONCATENATED MODULE: ./build/emulator/s3/object-lock.js



/**
 * PutObject and UploadPart must carry Content-MD5 or a checksum where the object will have a retention; copies and
 * CreateMultipartUpload have no body and need none. Also: a checksum that was announced must be there.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
 */
function checkDigest(call) {
    const { bucket, headers, operation } = call;
    checkChecksumHeaders(call);
    const hasChecksum = headers.has('x-amz-trailer') || CHECKSUMS.some((one) => headers.has(`x-amz-checksum-${one}`));
    if (HAS_BODY.has(operation) && headers.has('x-amz-sdk-checksum-algorithm') && !hasChecksum) {
        throw invalidRequest('x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.');
    }
    checkLockHeaders(bucket, headers);
    if (operation !== 'PutObject' && operation !== 'UploadPart')
        return;
    if (!demandsDigest(bucket))
        return;
    const md5Only = bucket.quirks.has('content-md5-only');
    if (headers.has('content-md5') || (hasChecksum && !md5Only))
        return;
    const what = operation === 'PutObject' ? 'Put Object' : 'Put Part';
    throw invalidRequest(`Content-MD5 ${md5Only ? '' : 'OR x-amz-checksum- '}HTTP header is required for ${what} requests with Object Lock parameters`);
}
/** A bucket without Object Lock refuses locks; the emulator has no locks of single objects, and says so. */
function checkLockHeaders({ objectLock }, headers) {
    if (!lockHeaders(headers))
        return;
    if (!objectLock)
        throw invalidRequest('Bucket is missing Object Lock Configuration');
    throw notImplemented('Object Lock of single objects');
}
function lockHeaders(headers) {
    return [...headers.keys()].some((name) => name.startsWith('x-amz-object-lock-'));
}
/** Throws where a version is under retention. GOVERNANCE can be bypassed by header; the emulator has no permission for it. */
function checkRetention(version, headers, now) {
    if (version?.kind !== 'object' || version.retention === undefined || version.retention.until <= now)
        return;
    const bypassed = headers.get('x-amz-bypass-governance-retention')?.toLowerCase() === 'true';
    if (bypassed && version.retention.mode === 'GOVERNANCE')
        return;
    throw accessDenied('Access Denied because object protected by object lock.');
}
/** What HEAD and GET say of a version's retention. */
function retentionHeaders(version) {
    if (version.kind !== 'object' || version.retention === undefined)
        return {};
    return {
        'x-amz-object-lock-mode': version.retention.mode,
        'x-amz-object-lock-retain-until-date': new Date(version.retention.until).toISOString(),
    };
}
const HAS_BODY = new Set([
    'PutObject',
    'UploadPart',
    'DeleteObjects',
    'PutObjectTagging',
]);
function demandsDigest({ defaultRetention, quirks }) {
    return defaultRetention !== undefined || quirks.has('checksum-demanded');
}

;// CONCATENATED MODULE: ./build/emulator/s3/delete.js









/** 204 also where there was nothing. */
function deleteObject(call) {
    const { bucket } = call;
    const { key, query } = call.target;
    const { ifMatch } = writeConditions(call.headers, bucket.behaviour, 'delete');
    const deleted = deleteOne(call, key, query.get('versionId'), ifMatch);
    return { status: 204, headers: deleted };
}
/** Up to 1,000 keys, each with its own outcome. */
async function deleteObjects(call) {
    const { headers } = call;
    const proven = headers.has('content-md5') ||
        headers.has('x-amz-trailer') ||
        CHECKSUMS.some((name) => headers.has(`x-amz-checksum-${name}`));
    if (!proven) {
        throw invalidRequest('Missing required header for this request: Content-MD5 OR x-amz-checksum-*');
    }
    const root = parseXml(await receiveXml(call));
    const objects = root.children.filter((child) => child.name === 'Object');
    if (root.name !== 'Delete' || objects.length === 0 || objects.length > 1000)
        throw malformedXml();
    const quiet = childText(root, 'Quiet') === 'true';
    const keys = objects.map((object) => childText(object, 'Key'));
    if (keys.some((key) => key === undefined || key === ''))
        throw malformedXml();
    const results = objects.map((object) => deleteListed(call, object, quiet));
    return { status: 200, xml: xmlDocument('DeleteResult', results.join('')) };
}
/** The headers that tell what a delete did. */
function deleteOne({ bucket, headers, store }, key, versionId, ifMatch) {
    // Conditions look at the current version only.
    if (ifMatch !== undefined)
        checkWrite(bucket, key, { ifMatch });
    if (versionId === undefined) {
        const marker = bucket.delete(key);
        return marker ? { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.versionId } : {};
    }
    checkRetention(bucket.find(key, checkedVersionId(versionId)), headers, store.clock());
    const removed = bucket.remove(key, versionId);
    return {
        ...versionHeader(bucket, versionId),
        ...(removed?.kind === 'marker' && { 'x-amz-delete-marker': 'true' }),
    };
}
function deleteListed(call, object, quiet) {
    const { bucket } = call;
    const key = childText(object, 'Key') ?? '';
    const versionId = childText(object, 'VersionId');
    const name = xml_element('Key', key) + xml_element('VersionId', versionId);
    try {
        const size = Buffer.byteLength(key, 'utf8');
        if (size > MAX_KEY_BYTES)
            throw keyTooLong(size);
        const ignored = bucket.behaviour.ignoreConditions.includes('delete');
        const etag = ignored ? undefined : childText(object, 'ETag');
        const done = deleteOne(call, storedKey(bucket, key), versionId, etag);
        if (quiet)
            return '';
        const marker = done['x-amz-delete-marker'];
        const markerId = marker === undefined ? undefined : done['x-amz-version-id'];
        return `<Deleted>${name}${xml_element('DeleteMarker', marker)}${xml_element('DeleteMarkerVersionId', markerId)}</Deleted>`;
    }
    catch (error) {
        if (!(error instanceof S3Error))
            throw error;
        // In a list, an invalid version is one that is not there.
        const code = error.code === 'InvalidArgument' ? 'NoSuchVersion' : error.code;
        return `<Error>${name}${xml_element('Code', code)}${xml_element('Message', error.message)}</Error>`;
    }
}

;// CONCATENATED MODULE: ./build/emulator/s3/listing.js







function listObjectsV2(call) {
    const { query } = call.target;
    const token = query.get('continuation-token');
    const startAfter = query.get('start-after');
    const from = token === undefined ? { marker: startAfter ?? '', again: false } : fromToken(token);
    const { quirks } = call.bucket;
    const { page, next } = pageFrom(call.bucket, query, from, token);
    const text = listingText(call.bucket, query);
    const body = xml_element('Name', call.bucket.name) +
        xml_element('Prefix', text.of(query.get('prefix') ?? '')) +
        (token === undefined ? xml_element('StartAfter', startAfter && text.of(startAfter)) : '') +
        xml_element('ContinuationToken', token) +
        xml_element('NextContinuationToken', quirks.has('list-no-token') ? undefined : next) +
        xml_element('KeyCount', page.objects.length + page.prefixes.length) +
        xml_element('MaxKeys', page.maxKeys) +
        xml_element('Delimiter', query.get('delimiter') && text.of(query.get('delimiter') ?? '')) +
        text.encodingType +
        xml_element('IsTruncated', next !== undefined) +
        contents(call.bucket, page, text, query.get('fetch-owner') === 'true');
    return { status: 200, xml: xmlDocument('ListBucketResult', body) };
}
/** A page and the token of the one after it, with the bucket's oddities. */
function pageFrom(bucket, query, { marker, again }, token) {
    const { oddPages, pageSize: most } = bucket.behaviour;
    const page = withQuirks(bucket, listPage(bucket, query, marker, most), token === undefined ? '' : marker);
    if ((oddPages === 'repeated' || oddPages === 'empty') && !again) {
        const next = toToken({ marker, again: true });
        return { page: oddPages === 'empty' ? { ...page, objects: [], prefixes: [] } : page, next };
    }
    if (page.last === undefined)
        return { page, next: undefined };
    if (oddPages === 'looping' && token !== undefined)
        return { page, next: token };
    return { page, next: toToken({ marker: page.last, again: false }) };
}
/** The quirks that repeat entries; `before` is the key that the page before ended with. */
function withQuirks(bucket, page, before) {
    let { objects } = page;
    const last = bucket.currentObject(before);
    if (bucket.quirks.has('list-duplicates-across-pages') && last)
        objects = [last, ...objects];
    if (bucket.quirks.has('list-duplicates-in-page'))
        objects = objects.flatMap((one) => [one, one]);
    return { ...page, objects };
}
/** The first version of the API: a marker instead of a token. */
function listObjects(call) {
    const { query } = call.target;
    const marker = query.get('marker') ?? '';
    const delimiter = query.get('delimiter');
    const page = listPage(call.bucket, query, marker, call.bucket.behaviour.pageSize);
    const text = listingText(call.bucket, query);
    // Without a delimiter the client takes the last key for the next marker.
    const next = delimiter !== undefined && delimiter !== '' ? page.last : undefined;
    const body = xml_element('Name', call.bucket.name) +
        xml_element('Prefix', text.of(query.get('prefix') ?? '')) +
        xml_element('Marker', text.of(marker)) +
        xml_element('NextMarker', next === undefined ? undefined : text.of(next)) +
        xml_element('MaxKeys', page.maxKeys) +
        xml_element('Delimiter', delimiter && text.of(delimiter)) +
        text.encodingType +
        xml_element('IsTruncated', page.last !== undefined) +
        contents(call.bucket, page, text, true);
    return { status: 200, xml: xmlDocument('ListBucketResult', body) };
}
function listingText(bucket, query) {
    const asked = query.get('encoding-type');
    if (asked !== undefined && asked.toLowerCase() !== 'url') {
        throw invalidArgument('Invalid Encoding Method specified in Request', 'encoding-type', asked);
    }
    const { quirks } = bucket;
    const shown = (text) => quirks.has('list-control-as-fffd') ? text.replace(CONTROL, '\uFFFD') : text;
    if (asked === undefined || bucket.behaviour.ignoreEncodingType)
        return { of: shown, encodingType: '' };
    const encode = encoderOf(bucket);
    return { of: (text) => encode(shown(text)), encodingType: xml_element('EncodingType', 'url') };
}
/** What a bucket does that says that it encodes. */
function encoderOf({ quirks }) {
    if (quirks.has('list-not-encoded'))
        return (text) => text;
    if (quirks.has('list-plus-and-space-alike'))
        return (text) => listingEncode(text).replaceAll('%2B', '+');
    if (quirks.has('list-plus-raw'))
        return (text) => listingEncode(text).replaceAll('+', '%20').replaceAll('%2B', '+');
    return listingEncode;
}
/** `max-keys` and its like: at most 1,000. */
function pageSize(query, name) {
    const text = query.get(name);
    if (text === undefined || text === '')
        return MAX_KEYS;
    if (!/^\d{1,10}$/.test(text) || Number(text) > 0x7fffffff) {
        throw invalidArgument(`Provided ${name} not an integer or within integer range`, name, text);
    }
    return Math.min(Number(text), MAX_KEYS);
}
/** The common prefix that a delimiter makes of a key (both byte strings), if it does. */
function commonPrefix(bytes, prefix, delimiter) {
    if (delimiter === '')
        return undefined;
    const found = bytes.indexOf(delimiter, prefix.length);
    return found < 0 ? undefined : bytes.slice(0, found + delimiter.length);
}
/** The first byte string after all those with this prefix. */
function afterPrefix(prefix) {
    return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}
const MAX_KEYS = 1000;
/** `most` is the bucket's own limit; 0 for none. */
function listPage(bucket, query, marker, most) {
    const maxKeys = Math.min(pageSize(query, 'max-keys'), most === 0 ? MAX_KEYS : most);
    if (maxKeys === 0)
        return { objects: [], prefixes: [], last: undefined, maxKeys };
    if (bucket.behaviour.unsortedListing)
        return unsortedPage(bucket, query, marker, maxKeys);
    const prefix = byteString(query.get('prefix') ?? '');
    const delimiter = byteString(query.get('delimiter') ?? '');
    const after = byteString(marker);
    const objects = [];
    const prefixes = [];
    let last;
    // A marker that is itself a common prefix has had all keys under it.
    const rolledUp = after.startsWith(prefix) ? commonPrefix(after, prefix, delimiter) : undefined;
    let from = rolledUp !== undefined && rolledUp === after ? afterPrefix(after) : after;
    if (from < prefix)
        from = prefix;
    for (;;) {
        let jump;
        for (const { bytes, key } of bucket.keysFrom(from)) {
            if (bytes === after)
                continue;
            if (!bytes.startsWith(prefix))
                return { objects, prefixes, last: undefined, maxKeys };
            const object = bucket.currentObject(key);
            if (!object)
                continue;
            if (objects.length + prefixes.length === maxKeys)
                return { objects, prefixes, last, maxKeys };
            const common = commonPrefix(bytes, prefix, delimiter);
            if (common !== undefined) {
                last = Buffer.from(common, 'latin1').toString('utf8');
                prefixes.push(last);
                jump = afterPrefix(common);
                break;
            }
            objects.push(object);
            last = key;
        }
        if (jump === undefined)
            return { objects, prefixes, last: undefined, maxKeys };
        from = jump;
    }
}
/** The quirk: ordered by a hash of the key. Delimiters are not looked at, and a marker is a place in that order. */
function unsortedPage(bucket, query, marker, maxKeys) {
    const place = (key) => (0,external_node_crypto_.createHash)('md5').update(key).digest('hex');
    const prefix = query.get('prefix') ?? '';
    const start = marker === '' ? '' : place(marker);
    const objects = [...bucket.keysFrom('')]
        .flatMap(({ key }) => bucket.currentObject(key) ?? [])
        .filter(({ key }) => key.startsWith(prefix))
        .map((object) => ({ object, place: place(object.key) }))
        .filter((entry) => entry.place > start)
        .sort((a, b) => (a.place < b.place ? -1 : 1))
        .map((entry) => entry.object);
    const page = objects.slice(0, maxKeys);
    return {
        objects: page,
        prefixes: [],
        last: objects.length > maxKeys ? page.at(-1)?.key : undefined,
        maxKeys,
    };
}
function contents(bucket, page, text, owner) {
    const objects = page.objects.map((object) => `<Contents>${xml_element('Key', text.of(object.key))}${listedFields(bucket, object)}${owner ? OWNER : ''}</Contents>`);
    const prefixes = page.prefixes.map((prefix) => `<CommonPrefixes>${xml_element('Prefix', text.of(prefix))}</CommonPrefixes>`);
    return objects.join('') + prefixes.join('');
}
/** What listings of objects and of versions say alike. */
function listedFields({ quirks }, object) {
    const lacks = (quirk) => quirks.concerns(quirk, object.key);
    const etag = lacks('list-empty-etag') ? '' : `&quot;${object.etag}&quot;`;
    const checksum = object.checksum
        ? xml_element('ChecksumAlgorithm', object.checksum.algorithm.toUpperCase()) +
            xml_element('ChecksumType', object.checksum.type)
        : '';
    const storageClass = lacks('archived') ? 'GLACIER' : object.attributes.storageClass;
    return ((lacks('list-no-date') ? '' : xml_element('LastModified', new Date(object.modified).toISOString())) +
        (lacks('list-no-etag') ? '' : `<ETag>${etag}</ETag>`) +
        checksum +
        (lacks('list-no-size') ? '' : xml_element('Size', object.content.size)) +
        xml_element('StorageClass', storageClass));
}
/** Opaque to clients, as S3's are. */
function toToken({ marker, again }) {
    return Buffer.from(`${again ? 2 : 1}:${marker}`, 'utf8').toString('base64');
}
function fromToken(token) {
    const text = Buffer.from(token, 'base64').toString('utf8');
    if (!/^[12]:/.test(text)) {
        throw invalidArgument('The continuation token provided is incorrect', 'continuation-token', token);
    }
    return { marker: text.slice(2), again: text.startsWith('2') };
}

;// CONCATENATED MODULE: ./build/emulator/s3/multipart.js












const MAX_PARTS = 10_000;
/** S3's least part size, the last one apart: 5 MiB. */
const MIN_PART_BYTES = 5 * 1024 * 1024;
function createMultipartUpload(call) {
    const { bucket, headers } = call;
    const { key } = call.target;
    const asked = headers.get('x-amz-checksum-algorithm');
    const algorithm = asked === undefined ? undefined : checksumName(asked);
    if (asked !== undefined && algorithm === undefined) {
        throw invalidRequest('Checksum algorithm provided is unsupported.');
    }
    const upload = call.store.uploads.create({
        bucketId: bucket.id,
        key,
        attributes: attributesOf(headers),
        ...(algorithm && { checksumAlgorithm: algorithm, checksumType: checksumType(headers, algorithm) }),
    });
    const body = xml_element('Bucket', bucket.name) + xml_element('Key', key) + xml_element('UploadId', upload.id);
    return {
        status: 200,
        headers: asked === undefined ? {} : { 'x-amz-checksum-algorithm': asked.toUpperCase() },
        xml: xmlDocument('InitiateMultipartUploadResult', body),
    };
}
async function uploadPart(call) {
    const { bucket, store } = call;
    const number = partNumber(call);
    const upload = openUpload(call);
    checkAlgorithm(bucket, upload, checksumOf(call.headers));
    const { content, md5, checksum } = await receiveContent(call);
    call.access.countUpload(bucket, content.size);
    const part = newPart(call, upload, { number, content, md5, ...(checksum && { checksum }) });
    orDrop(store.blobs, content, () => keepPart(call, upload, part));
    return { status: 200, headers: { etag: `"${part.etag}"`, ...checksumHeader(checksum) } };
}
async function uploadPartCopy(call) {
    const { bucket, headers } = call;
    if (bucket.behaviour.noPartCopy)
        throw notImplemented('UploadPartCopy');
    expectNoBody(call);
    const number = partNumber(call);
    const upload = openUpload(call);
    const source = openSource(call, 'partcopy');
    const { content: whole } = source.object;
    const range = copyRange(headers.get('x-amz-copy-source-range'), whole.size);
    const size = range ? range.last - range.first + 1 : whole.size;
    const limit = Math.min(call.access.operationLimit, S3_OPERATION_LIMIT);
    if (size > limit)
        throw tooLarge(size, limit);
    const content = range ? slice(whole, range.first, range.last) : whole;
    const known = size === whole.size ? source.object.md5 : undefined;
    const part = await holding(call.store.blobs, content, async () => {
        const made = newPart(call, upload, { number, content, md5: known ?? (await md5Of(content)) });
        keepPart(call, upload, made);
        return made;
    });
    source.countTraffic(size);
    const body = xml_element('LastModified', new Date(part.modified).toISOString()) + xml_element('ETag', `"${part.etag}"`);
    return { status: 200, headers: sourceVersionHeader(source), xml: xmlDocument('CopyPartResult', body) };
}
async function completeMultipartUpload(call) {
    const { bucket, store } = call;
    const { key, query } = call.target;
    const id = query.get('uploadId') ?? '';
    const conditions = writeConditions(call.headers, bucket.behaviour, 'complete');
    const root = parseXml(await receiveXml(call));
    const asked = root.children.filter((child) => child.name === 'Part').map(askedPart);
    if (root.name !== 'CompleteMultipartUpload' || asked.length === 0)
        throw malformedXml();
    const fingerprint = JSON.stringify(asked.map(({ number, etag }) => [number, etag]));
    const before = store.uploads.completion(bucket.id, key, id, fingerprint);
    if (before)
        return completed(call, before);
    const upload = store.uploads.find(bucket.id, key, id);
    if (!upload)
        throw noSuchUpload(id);
    checkNamedChecksums(upload, asked);
    const parts = chosenParts(upload, asked);
    checkWrite(bucket, key, conditions);
    const checksum = objectChecksum(upload, parts);
    const stored = bucket.put(key, {
        attributes: upload.attributes,
        content: concat(parts.map((part) => part.content)),
        etag: multipartEtag(bucket, parts, upload),
        ...(checksum && { checksum }),
    });
    const versionId = versionHeader(bucket, stored.versionId)['x-amz-version-id'];
    const answer = { etag: stored.etag, versionId, checksum };
    store.uploads.rememberCompletion(upload, fingerprint, answer);
    store.uploads.close(upload);
    return completed(call, answer);
}
function abortMultipartUpload(call) {
    call.store.uploads.close(openUpload(call));
    return { status: 204 };
}
/** The upload that a request names; it must be of this very key. */
function openUpload(call) {
    const id = call.target.query.get('uploadId') ?? '';
    const upload = call.store.uploads.find(call.bucket.id, call.target.key, id);
    if (!upload)
        throw noSuchUpload(id);
    return upload;
}
function partNumber(call) {
    const text = call.target.query.get('partNumber') ?? '';
    const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= MAX_PARTS)
        return number;
    throw invalidArgument(`Part number must be an integer between 1 and ${MAX_PARTS}, inclusive`, 'partNumber', text);
}
function newPart(call, upload, part) {
    const modified = Math.floor(call.store.clock() / 1000) * 1000;
    return { ...part, etag: etagOf(call.bucket, part.md5, upload.attributes.headers), modified };
}
function keepPart(call, upload, part) {
    if (!call.store.uploads.addPart(upload, part))
        throw noSuchUpload(upload.id);
}
/** `bytes=first-last`: the one form that UploadPartCopy takes, and it must lie within the source. */
function copyRange(header, size) {
    if (header === undefined)
        return undefined;
    const match = /^bytes=(\d+)-(\d+)$/.exec(header);
    const first = Number(match?.[1] ?? NaN);
    const last = Number(match?.[2] ?? NaN);
    if (!(first <= last)) {
        throw invalidArgument('The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy', 'x-amz-copy-source-range', header);
    }
    if (last >= size) {
        throw invalidArgument(`Range specified is not valid for source object of size: ${size}`, 'x-amz-copy-source-range', header);
    }
    return { first, last };
}
/** COMPOSITE unless FULL_OBJECT is asked for; of CRC64NVME there is but the latter, of SHA only the former. */
function checksumType(headers, algorithm) {
    const only = algorithm === 'crc64nvme' ? 'FULL_OBJECT' : algorithm.startsWith('sha') ? 'COMPOSITE' : undefined;
    const asked = headers.get('x-amz-checksum-type')?.toUpperCase() ?? only ?? 'COMPOSITE';
    if ((asked !== 'FULL_OBJECT' && asked !== 'COMPOSITE') || (only !== undefined && asked !== only)) {
        throw invalidRequest(`The ${asked} checksum type cannot be used with the ${algorithm} checksum algorithm.`);
    }
    return asked;
}
/**
 * A part has a checksum of the algorithm that its upload was created with. Of CRC64NVME it may have none: S3
 * calculates it. Where no algorithm was named, any goes since the end of 2024; before, none did (a quirk).
 */
function checkAlgorithm({ quirks }, { checksumAlgorithm }, sent) {
    if (sent === checksumAlgorithm || (sent === undefined && checksumAlgorithm === 'crc64nvme'))
        return;
    if (checksumAlgorithm === undefined && !quirks.has('part-checksum-undeclared-400'))
        return;
    throw invalidRequest(`Checksum Type mismatch occurred, expected checksum Type: ${checksumAlgorithm ?? 'null'}, actual checksum Type: ${sent ?? 'null'}`);
}
/** The parts of an upload with composite checksums are named with theirs. */
function checkNamedChecksums(upload, asked) {
    const { checksumAlgorithm: name, checksumType: type } = upload;
    if (name === undefined || type !== 'COMPOSITE')
        return;
    const bare = asked.find((part) => !part.checksums.some((one) => one.name === name));
    if (!bare || upload.parts.get(bare.number)?.checksum === undefined)
        return;
    throw invalidRequest(`The upload was created using a ${name} checksum. The complete request must include the checksum for each part. It was missing for part ${bare.number} in the request.`);
}
function askedPart(part) {
    const number = childText(part, 'PartNumber')?.trim();
    const etag = childText(part, 'ETag')?.trim();
    if (number === undefined || etag === undefined || !/^\d+$/.test(number))
        throw malformedXml();
    const checksums = part.children
        .filter((child) => child.name.startsWith('Checksum'))
        .map((child) => ({ name: child.name.slice('Checksum'.length).toLowerCase(), value: child.text.trim() }));
    return { number: Number(number), etag: etag.replace(/^"(.*)"$/, '$1'), checksums };
}
function chosenParts(upload, asked) {
    const ascending = asked.every((part, index) => part.number > (asked[index - 1]?.number ?? 0));
    if (!ascending) {
        throw new S3Error(400, 'InvalidPartOrder', 'The list of parts was not in ascending order. The parts list must be specified in order by part number.', { details: { UploadId: upload.id } });
    }
    const parts = asked.map((one) => {
        const part = upload.parts.get(one.number);
        const { checksum } = part ?? {};
        const disproved = one.checksums.some(({ name, value }) => checksum?.algorithm === name && checksum.value !== value);
        if (part?.etag === one.etag && !disproved)
            return part;
        throw new S3Error(400, 'InvalidPart', "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.", { details: { UploadId: upload.id, PartNumber: String(one.number), ETag: one.etag } });
    });
    const small = parts.slice(0, -1).find((part) => part.content.size < MIN_PART_BYTES);
    if (small) {
        throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
            details: {
                ProposedSize: String(small.content.size),
                MinSizeAllowed: String(MIN_PART_BYTES),
                PartNumber: String(small.number),
                ETag: small.etag,
            },
        });
    }
    return parts;
}
/** MD5 of the parts' MD5s and their number, as S3 makes it. */
function multipartEtag(bucket, parts, { attributes }) {
    if (bucket.behaviour.randomMultipartEtags || underKms(bucket, attributes.headers))
        return `${(0,external_node_crypto_.randomBytes)(16).toString('hex')}-${parts.length}`;
    const hash = (0,external_node_crypto_.createHash)('md5');
    for (const part of parts)
        hash.update(part.md5, 'hex');
    return `${hash.digest('hex')}-${parts.length}`;
}
/** A checksum of the parts' checksums, where the upload asked for one and every part has it. */
function objectChecksum(upload, parts) {
    const name = checksumName(upload.checksumAlgorithm ?? '');
    if (name === undefined || upload.checksumType !== 'COMPOSITE')
        return undefined;
    const values = parts.flatMap(({ checksum }) => (checksum?.algorithm === name ? [checksum.value] : []));
    if (values.length < parts.length)
        return undefined;
    return { algorithm: name, value: compositeChecksum(name, values), type: 'COMPOSITE' };
}
/** A quirk: the ETag that Complete says is not the one that the object has. */
function announcedEtag({ quirks }, etag) {
    if (!quirks.has('complete-etag-differs'))
        return etag;
    return `${(0,external_node_crypto_.createHash)('md5').update(etag).digest('hex')}${/-\d+$/.exec(etag)?.[0] ?? ''}`;
}
function completed(call, answer) {
    const { bucket, target, headers } = call;
    const { checksum } = answer;
    const body = xml_element('Location', `http://${headers.get('host') ?? ''}/${bucket.name}/${target.key}`) +
        xml_element('Bucket', bucket.name) +
        xml_element('Key', target.key) +
        xml_element('ETag', `"${announcedEtag(bucket, answer.etag)}"`) +
        (checksum
            ? xml_element(`Checksum${checksum.algorithm.toUpperCase()}`, checksum.value) +
                xml_element('ChecksumType', checksum.type)
            : '');
    return {
        status: 200,
        headers: answer.versionId === undefined ? {} : { 'x-amz-version-id': answer.versionId },
        xml: xmlDocument('CompleteMultipartUploadResult', body),
    };
}

;// CONCATENATED MODULE: ./build/emulator/quirks/answers.js

/** Applies the bucket's quirks to an answer. */
function answers_withQuirks(call, reply) {
    const { bucket, operation } = call;
    const isRead = operation === 'GetObject' || operation === 'HeadObject';
    if (isRead)
        return encoded(call, { ...reply, headers: readHeaders(call, reply) });
    const isWrite = operation === 'PutObject' || operation === 'CopyObject';
    if (isWrite && bucket.versioning === 'off' && bucket.quirks.has('false-version-ids')) {
        return { ...reply, headers: { ...reply.headers, 'x-amz-version-id': (0,external_node_crypto_.randomBytes)(16).toString('hex') } };
    }
    return reply;
}
const META = 'x-amz-meta-';
function readHeaders({ bucket: { quirks } }, reply) {
    const headers = quirks.has('metadata-rfc2047') ? inWords(reply.headers ?? {}) : { ...reply.headers };
    const lost = Object.keys(headers)
        .filter((name) => name.startsWith(META))
        .sort()
        .at(-1);
    const losesMeta = quirks.has('missing-meta') && lost !== undefined;
    return {
        ...without(headers, [
            ...(losesMeta ? [lost] : []),
            ...(quirks.has('no-last-modified') ? ['last-modified'] : []),
        ]),
        ...(losesMeta && { 'x-amz-missing-meta': '1' }),
    };
}
function inWords(headers) {
    const word = (value) => `=?UTF-8?B?${Buffer.from(value, 'latin1').toString('base64')}?=`;
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => {
        // eslint-disable-next-line no-control-regex
        const plain = !name.startsWith(META) || /^[\x00-\x7f]*$/.test(value);
        return [name, plain ? value : word(value)];
    }));
}
/** True if an object with these stored headers is sent decoded; ranges are ignored then. */
function isDecoded({ bucket, headers }, stored) {
    const { quirks } = bucket;
    if (stored['content-encoding'] !== 'gzip')
        return false;
    const accepts = /\bgzip\b|\*/.test(headers.get('accept-encoding') ?? '');
    return quirks.has('gzip-decoded-always') || (quirks.has('gzip-decoded') && !accepts);
}
/** Objects with Content-Encoding gzip: decoded on the way, or sent without a length. */
function encoded(call, reply) {
    const { quirks } = call.bucket;
    const headers = reply.headers ?? {};
    if (headers['content-encoding'] !== 'gzip')
        return reply;
    if (isDecoded(call, headers)) {
        const left = without(headers, ['content-encoding', 'content-length', 'accept-ranges']);
        return { ...reply, headers: left, unmeasured: 'decoded' };
    }
    if (!quirks.has('gzip-no-length'))
        return reply;
    return { ...reply, headers: without(headers, ['content-length']), unmeasured: 'as-stored' };
}
function without(headers, names) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

;// CONCATENATED MODULE: ./build/emulator/s3/read.js








function getObject(call) {
    const { bucket, access } = call;
    const { object, headers, status, first, last } = read(call);
    checkThawed(archivedAs(bucket, object), call.store.clock());
    return {
        status,
        headers,
        content: slice(object.content, first, last),
        counted: (bytes) => access.countDownload(bucket, bytes),
    };
}
/** As GetObject, without the bytes. */
function headObject(call) {
    const { headers, status } = read(call);
    return { status, headers };
}
function read(call) {
    const { bucket } = call;
    const { key, query } = call.target;
    const ignored = bucket.quirks.has(call.operation === 'HeadObject' ? 'head-ignores-version' : 'get-ignores-version');
    const object = objectToRead(bucket, key, ignored ? undefined : query.get('versionId'));
    checkRead(object, call.headers, bucket.behaviour);
    const { size } = object.content;
    const range = isDecoded(call, object.attributes.headers) ? undefined : rangeOf(call.headers, object, size);
    const first = range?.first ?? 0;
    const last = range?.last ?? size - 1;
    const headers = {
        ...headersOf(archivedAs(bucket, object)),
        ...retentionHeaders(object),
        ...thawHeaders(object, call.store.clock()),
        ...versionHeader(bucket, object.versionId),
        ...(range
            ? { 'content-range': `bytes ${first}-${last}/${size}` }
            : checksumHeaders(call.headers, object)),
        ...overrides(call),
        'content-length': String(last - first + 1),
    };
    return { object, headers, status: range ? 206 : 200, first, last };
}
/**
 * The byte range asked for. What does not parse, and several ranges at once, are ignored as S3 does; a range
 * wholly beyond the end is 416.
 */
function rangeOf(headers, object, size) {
    const header = headers.get('range');
    const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
    if (header === undefined || !match)
        return undefined;
    const [, from = '', to = ''] = match;
    if (from === '' && to === '')
        return undefined;
    if (from !== '' && to !== '' && Number(to) < Number(from))
        return undefined;
    const ifRange = headers.get('if-range');
    if (ifRange !== undefined && ifRange !== `"${object.etag}"`)
        return undefined;
    const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
    const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
    if (first >= size || (from === '' && Number(to) === 0)) {
        throw new S3Error(416, 'InvalidRange', 'The requested range is not satisfiable', {
            headers: { 'content-range': `bytes */${size}` },
            details: { RangeRequested: header, ActualObjectSize: String(size) },
        });
    }
    return { first, last };
}
function checksumHeaders(headers, object) {
    if (headers.get('x-amz-checksum-mode')?.toUpperCase() !== 'ENABLED' || !object.checksum)
        return {};
    return {
        [`x-amz-checksum-${object.checksum.algorithm}`]: object.checksum.value,
        'x-amz-checksum-type': object.checksum.type,
    };
}
/** `response-content-type` and its like, which a signed request may ask for. */
function overrides(call) {
    const headers = {};
    for (const name of [
        'cache-control',
        'content-disposition',
        'content-encoding',
        'content-language',
        'content-type',
        'expires',
    ]) {
        const value = call.target.query.get(`response-${name}`);
        if (value !== undefined)
            headers[name] = value;
    }
    return headers;
}

;// CONCATENATED MODULE: ./build/emulator/s3/tagging.js






function getObjectTagging(call) {
    const object = objectToRead(call.bucket, call.target.key, call.target.query.get('versionId'));
    const tags = object.attributes.tags.map(([name, value]) => `<Tag>${xml_element('Key', name)}${xml_element('Value', value)}</Tag>`);
    return {
        status: 200,
        headers: versionHeader(call.bucket, object.versionId),
        xml: xmlDocument('Tagging', `<TagSet>${tags.join('')}</TagSet>`),
    };
}
async function putObjectTagging(call) {
    const root = parseXml(await receiveXml(call));
    const set = root.children.find((child) => child.name === 'TagSet');
    if (root.name !== 'Tagging' || !set)
        throw malformedXml();
    const tags = set.children.map((tag) => {
        const name = childText(tag, 'Key');
        const value = childText(tag, 'Value');
        if (tag.name !== 'Tag' || name === undefined || value === undefined)
            throw malformedXml();
        return [name, value];
    });
    if (call.bucket.quirks.has('tag-characters-refused'))
        checkTagCharacters(tags.flat());
    return { status: 200, headers: setTags(call, checkedTags(tags)) };
}
function deleteObjectTagging(call) {
    return { status: 204, headers: setTags(call, []) };
}
function setTags(call, tags) {
    const object = objectToRead(call.bucket, call.target.key, call.target.query.get('versionId'));
    call.bucket.amend(object, { attributes: { ...object.attributes, tags } });
    return versionHeader(call.bucket, object.versionId);
}

;// CONCATENATED MODULE: ./build/emulator/s3/upload-listing.js





function listParts(call) {
    const upload = openUpload(call);
    const { query } = call.target;
    const maxParts = pageSize(query, 'max-parts');
    const marker = Number(query.get('part-number-marker') ?? 0) || 0;
    const rest = [...upload.parts.values()]
        .filter((part) => part.number > marker)
        .sort((a, b) => a.number - b.number);
    const page = rest.slice(0, maxParts);
    const truncated = rest.length > page.length;
    const body = xml_element('Bucket', call.bucket.name) +
        xml_element('Key', upload.key) +
        xml_element('UploadId', upload.id) +
        OWNER.replaceAll('Owner', 'Initiator') +
        OWNER +
        xml_element('StorageClass', upload.attributes.storageClass) +
        xml_element('PartNumberMarker', marker) +
        xml_element('NextPartNumberMarker', page.at(-1)?.number ?? 0) +
        xml_element('MaxParts', maxParts) +
        xml_element('IsTruncated', truncated) +
        page
            .map((part) => `<Part>${xml_element('PartNumber', part.number)}` +
            xml_element('LastModified', new Date(part.modified).toISOString()) +
            xml_element('ETag', `"${part.etag}"`) +
            xml_element('Size', part.content.size) +
            (part.checksum
                ? xml_element(`Checksum${part.checksum.algorithm.toUpperCase()}`, part.checksum.value)
                : '') +
            '</Part>')
            .join('');
    return { status: 200, xml: xmlDocument('ListPartsResult', body) };
}
/** Uploads in progress by key, of each key the oldest first. */
function listMultipartUploads(call) {
    const { bucket } = call;
    const { query } = call.target;
    const maxUploads = pageSize(query, 'max-uploads');
    const prefix = byteString(query.get('prefix') ?? '');
    const delimiter = byteString(query.get('delimiter') ?? '');
    const keyMarker = query.get('key-marker') ?? '';
    const idMarker = query.get('upload-id-marker') ?? '';
    const text = listingText(bucket, query);
    const sorted = call.store.uploads
        .of(bucket.id)
        .filter((upload) => byteString(upload.key).startsWith(prefix))
        .sort((a, b) => order(byteString(a.key), byteString(b.key)) || a.initiated - b.initiated || order(a.id, b.id));
    const rest = sorted.slice(startOf(sorted, keyMarker, idMarker));
    const uploads = [];
    const prefixes = new Set();
    let last;
    let truncated = false;
    for (const upload of rest) {
        const common = commonPrefix(byteString(upload.key), prefix, delimiter);
        const name = common === undefined ? undefined : Buffer.from(common, 'latin1').toString('utf8');
        if (name !== undefined && (prefixes.has(name) || name === keyMarker))
            continue;
        if (uploads.length + prefixes.size >= maxUploads) {
            truncated = maxUploads > 0;
            break;
        }
        if (name === undefined)
            uploads.push(upload);
        else
            prefixes.add(name);
        last = { key: name ?? upload.key, id: name === undefined ? upload.id : '' };
    }
    const body = xml_element('Bucket', bucket.name) +
        xml_element('KeyMarker', text.of(keyMarker)) +
        xml_element('UploadIdMarker', idMarker) +
        (truncated && last
            ? xml_element('NextKeyMarker', text.of(last.key)) + xml_element('NextUploadIdMarker', last.id)
            : '') +
        xml_element('Prefix', text.of(query.get('prefix') ?? '')) +
        xml_element('Delimiter', query.get('delimiter') && text.of(query.get('delimiter') ?? '')) +
        xml_element('MaxUploads', maxUploads) +
        text.encodingType +
        xml_element('IsTruncated', truncated) +
        uploads
            .map((upload) => `<Upload>${xml_element('Key', text.of(upload.key))}${xml_element('UploadId', upload.id)}` +
            OWNER.replaceAll('Owner', 'Initiator') +
            OWNER +
            xml_element('StorageClass', upload.attributes.storageClass) +
            xml_element('Initiated', new Date(upload.initiated).toISOString()) +
            '</Upload>')
            .join('') +
        [...prefixes]
            .map((name) => `<CommonPrefixes>${xml_element('Prefix', text.of(name))}</CommonPrefixes>`)
            .join('');
    return { status: 200, xml: xmlDocument('ListMultipartUploadsResult', body) };
}
/** Index of the first upload after the markers: without an id, after all of that key. */
function startOf(sorted, keyMarker, idMarker) {
    if (keyMarker === '')
        return 0;
    const marked = sorted.findIndex((upload) => upload.key === keyMarker && upload.id === idMarker);
    if (marked >= 0)
        return marked + 1;
    const marker = byteString(keyMarker);
    const after = sorted.findIndex((upload) => byteString(upload.key) > marker);
    return after < 0 ? sorted.length : after;
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/emulator/s3/versions.js





/** All versions and delete markers: keys in order, of each the newest first. */
function listObjectVersions(call) {
    const { bucket } = call;
    const { query } = call.target;
    const prefix = byteString(query.get('prefix') ?? '');
    const delimiter = byteString(query.get('delimiter') ?? '');
    const keyMarker = query.get('key-marker') ?? '';
    const versionMarker = query.get('version-id-marker') ?? '';
    if (versionMarker !== '' && keyMarker === '') {
        throw invalidArgument('A version-id marker cannot be specified without a key marker.', 'version-id-marker', versionMarker);
    }
    const maxKeys = pageSize(query, 'max-keys');
    const text = listingText(bucket, query);
    const after = byteString(keyMarker);
    const entries = [];
    const prefixes = [];
    let last;
    let truncated = false;
    const full = () => entries.length + prefixes.length >= maxKeys;
    const rolledUp = after.startsWith(prefix) ? commonPrefix(after, prefix, delimiter) : undefined;
    let next = rolledUp !== undefined && rolledUp === after ? afterPrefix(after) : after;
    if (next < prefix)
        next = prefix;
    while (maxKeys > 0 && !truncated) {
        const found = bucket.keyAtOrAfter(next);
        if (!found?.bytes.startsWith(prefix))
            break;
        const { key, bytes } = found;
        const common = commonPrefix(bytes, prefix, delimiter);
        if (common !== undefined) {
            if (full()) {
                truncated = true;
            }
            else {
                const name = fromByteString(common);
                prefixes.push(`<CommonPrefixes>${xml_element('Prefix', text.of(name))}</CommonPrefixes>`);
                last = { key: name, versionId: undefined };
                next = afterPrefix(common);
            }
            continue;
        }
        for (const version of rest(bucket.versions(key), bytes === after && keyMarker !== '', versionMarker)) {
            if (full()) {
                truncated = true;
                break;
            }
            entries.push(entryOf(bucket, version, text));
            last = { key, versionId: version.versionId };
        }
        next = `${bytes}\u0000`;
    }
    const body = xml_element('Name', bucket.name) +
        xml_element('Prefix', text.of(query.get('prefix') ?? '')) +
        xml_element('KeyMarker', text.of(keyMarker)) +
        xml_element('VersionIdMarker', versionMarker) +
        (truncated && last
            ? xml_element('NextKeyMarker', text.of(last.key)) + xml_element('NextVersionIdMarker', last.versionId)
            : '') +
        xml_element('MaxKeys', maxKeys) +
        xml_element('Delimiter', query.get('delimiter') && text.of(query.get('delimiter') ?? '')) +
        text.encodingType +
        xml_element('IsTruncated', truncated) +
        entries.join('') +
        prefixes.join('');
    return { status: 200, xml: xmlDocument('ListVersionsResult', body) };
}
/** Of the key that the markers name: what comes after that version, or nothing without one. */
function rest(versions, marked, versionMarker) {
    if (!marked)
        return versions;
    if (versionMarker === '')
        return [];
    const index = versions.findIndex((version) => version.versionId === versionMarker);
    return index < 0 ? [] : versions.slice(index + 1);
}
function entryOf(bucket, version, text) {
    const name = xml_element('Key', text.of(version.key)) +
        xml_element('VersionId', version.versionId) +
        xml_element('IsLatest', bucket.current(version.key) === version);
    if (version.kind === 'object')
        return `<Version>${name}${listedFields(bucket, version)}${OWNER}</Version>`;
    const modified = xml_element('LastModified', new Date(version.modified).toISOString());
    return `<DeleteMarker>${name}${modified}${OWNER}</DeleteMarker>`;
}

;// CONCATENATED MODULE: ./build/emulator/s3/execute.js


















/** Does what an authenticated and permitted call asks. */
async function execute(call) {
    if (!WITH_BODY.has(call.operation))
        expectNoBody(call);
    if (call.operation === 'ListBuckets')
        return listBuckets(call);
    if (call.operation === 'CreateBucket')
        return createBucket(call);
    const bucket = call.access.buckets.find((one) => one.name === call.target.bucket);
    if (!bucket)
        throw noSuchBucket(call.target.bucket);
    checkPayer(bucket, call.headers);
    const { key } = call.target;
    refusals_checkQuirks({ ...call, bucket });
    checkDigest({ ...call, bucket });
    const about = { ...call, bucket, target: { ...call.target, key: storedKey(bucket, key) } };
    return answers_withQuirks(about, await BUCKET_OPERATIONS[performed(call.operation, bucket)](about));
}
/** The operation that a store with quirks takes another for. */
function performed(operation, { quirks }) {
    if (operation === 'GetBucketVersioning' && quirks.has('versioning-as-listing'))
        return 'ListObjects';
    if (operation === 'ListObjectsV2' && quirks.has('list-v2-as-v1'))
        return 'ListObjects';
    return operation;
}
const BUCKET_OPERATIONS = {
    DeleteBucket: deleteBucket,
    HeadBucket: headBucket,
    GetBucketLocation: getBucketLocation,
    GetBucketVersioning: getBucketVersioning,
    GetObjectLockConfiguration: getObjectLockConfiguration,
    PutBucketVersioning: putBucketVersioning,
    ListObjects: listObjects,
    ListObjectsV2: listObjectsV2,
    ListObjectVersions: listObjectVersions,
    GetObject: getObject,
    HeadObject: headObject,
    PutObject: putObject,
    CopyObject: copyObject,
    DeleteObject: deleteObject,
    DeleteObjects: deleteObjects,
    GetObjectTagging: getObjectTagging,
    PutObjectTagging: putObjectTagging,
    DeleteObjectTagging: deleteObjectTagging,
    RestoreObject: restoreObject,
    CreateMultipartUpload: createMultipartUpload,
    UploadPart: uploadPart,
    UploadPartCopy: uploadPartCopy,
    CompleteMultipartUpload: completeMultipartUpload,
    AbortMultipartUpload: abortMultipartUpload,
    ListParts: listParts,
    ListMultipartUploads: listMultipartUploads,
};
const WITH_BODY = new Set([
    'CreateBucket',
    'PutObject',
    'UploadPart',
    'DeleteObjects',
    'PutObjectTagging',
    'RestoreObject',
    'PutBucketVersioning',
    'CompleteMultipartUpload',
]);

;// CONCATENATED MODULE: ./build/emulator/s3/operations.js

/** What the emulator can do, and the right that each needs. */
const OPERATIONS = {
    ListBuckets: 'READ',
    CreateBucket: 'ADMIN',
    DeleteBucket: 'ADMIN',
    HeadBucket: 'READ',
    GetBucketLocation: 'READ',
    GetBucketVersioning: 'READ',
    GetObjectLockConfiguration: 'READ',
    PutBucketVersioning: 'ADMIN',
    ListObjects: 'READ',
    ListObjectsV2: 'READ',
    ListObjectVersions: 'READ',
    GetObject: 'READ',
    HeadObject: 'READ',
    PutObject: 'WRITE',
    CopyObject: 'WRITE',
    DeleteObject: 'WRITE',
    DeleteObjects: 'WRITE',
    GetObjectTagging: 'READ',
    PutObjectTagging: 'WRITE',
    DeleteObjectTagging: 'WRITE',
    RestoreObject: 'WRITE',
    CreateMultipartUpload: 'WRITE',
    UploadPart: 'WRITE',
    UploadPartCopy: 'WRITE',
    CompleteMultipartUpload: 'WRITE',
    AbortMultipartUpload: 'WRITE',
    ListParts: 'READ',
    ListMultipartUploads: 'READ',
};
/** The operation that a request asks for; NotImplemented for all that S3 has besides. */
function operationOf(method, target, headers) {
    const { query } = target;
    const subresource = query.pairs.map(([name]) => name).find((name) => SUBRESOURCES.has(name)) ?? '';
    const level = target.bucket === '' ? 'service' : target.key === '' ? 'bucket' : 'object';
    if (subresource === 'partNumber' && !query.has('uploadId'))
        throw notImplemented('partNumber');
    const asked = `${method} ${level} ${subresource === 'partNumber' ? 'uploadId' : subresource}`.trim();
    const operation = ROUTES[asked];
    if (operation === undefined)
        throw notImplemented(asked);
    if (operation === 'ListObjects' && query.get('list-type') === '2')
        return 'ListObjectsV2';
    const copies = headers.has('x-amz-copy-source');
    if (operation === 'PutObject' && copies)
        return 'CopyObject';
    if (operation === 'UploadPart' && copies)
        return 'UploadPartCopy';
    return operation;
}
const ROUTES = {
    'GET service': 'ListBuckets',
    'PUT bucket': 'CreateBucket',
    'DELETE bucket': 'DeleteBucket',
    'HEAD bucket': 'HeadBucket',
    'GET bucket': 'ListObjects',
    'GET bucket location': 'GetBucketLocation',
    'GET bucket versioning': 'GetBucketVersioning',
    'GET bucket object-lock': 'GetObjectLockConfiguration',
    'PUT bucket versioning': 'PutBucketVersioning',
    'GET bucket versions': 'ListObjectVersions',
    'GET bucket uploads': 'ListMultipartUploads',
    'POST bucket delete': 'DeleteObjects',
    'GET object': 'GetObject',
    'HEAD object': 'HeadObject',
    'PUT object': 'PutObject',
    'DELETE object': 'DeleteObject',
    'GET object tagging': 'GetObjectTagging',
    'PUT object tagging': 'PutObjectTagging',
    'DELETE object tagging': 'DeleteObjectTagging',
    'POST object restore': 'RestoreObject',
    'POST object uploads': 'CreateMultipartUpload',
    'PUT object uploadId': 'UploadPart',
    'POST object uploadId': 'CompleteMultipartUpload',
    'DELETE object uploadId': 'AbortMultipartUpload',
    'GET object uploadId': 'ListParts',
};
/** Query parameters that make another operation of a request; S3 ignores those it does not know. */
const SUBRESOURCES = new Set([
    'accelerate',
    'acl',
    'analytics',
    'attributes',
    'cors',
    'delete',
    'encryption',
    'intelligent-tiering',
    'inventory',
    'legal-hold',
    'lifecycle',
    'location',
    'logging',
    'metadataTable',
    'metrics',
    'notification',
    'object-lock',
    'ownershipControls',
    'partNumber',
    'policy',
    'policyStatus',
    'publicAccessBlock',
    'renameObject',
    'replication',
    'requestPayment',
    'restore',
    'retention',
    'select',
    'session',
    'tagging',
    'torrent',
    'uploadId',
    'uploads',
    'versioning',
    'versions',
    'website',
]);

;// CONCATENATED MODULE: ./build/emulator/send.js



/** Sends a reply, or as much of it as `cut` lets through. */
async function send(answer, reply, cut) {
    const { response, entry, request, world } = answer;
    entry.status = reply.status;
    const headers = { ...common(answer), ...reply.headers };
    const { content } = reply;
    if (content && request.method !== 'HEAD') {
        response.writeHead(reply.status, headers);
        await holding(world.blobs, content, () => stream(answer, content, reply, cut));
        return;
    }
    if (reply.xml === undefined) {
        if (reply.status !== 204 && reply.unmeasured === undefined)
            headers['content-length'] ??= '0';
        response.writeHead(reply.status, headers);
        response.end();
        return;
    }
    entry.bytesOut = Buffer.byteLength(reply.xml, 'utf8');
    headers['content-type'] = 'application/xml';
    headers['content-length'] = String(entry.bytesOut);
    response.writeHead(reply.status, headers);
    if (cut !== undefined && cut.after < entry.bytesOut) {
        entry.bytesOut = cut.after;
        response.write(Buffer.from(reply.xml, 'utf8').subarray(0, cut.after));
        breakOff(answer, cut);
        return;
    }
    // As a string it leaves in one write with the headers: a Buffer would cost a second.
    response.end(reply.xml);
}
/** Sends an error as S3 does: XML, but nothing to a HEAD request or with 304. */
function sendError(answer, error) {
    const { response, entry, request } = answer;
    entry.status = error.status;
    entry.code = error.code;
    const headers = { ...common(answer), ...error.headers };
    const { page } = error;
    if (error.status === 304) {
        response.writeHead(304, headers);
        response.end();
        return;
    }
    const text = page?.text ??
        errorDocument({
            Code: error.code,
            Message: error.message,
            Resource: (request.url ?? '/').split('?')[0] ?? '/',
            RequestId: entry.requestId,
            ...error.details,
        });
    const body = Buffer.from(text, 'utf8');
    headers['content-type'] = page?.type ?? 'application/xml';
    if (request.method === 'HEAD') {
        headers['content-length'] = '0';
        response.writeHead(error.status, headers);
        response.end();
        return;
    }
    headers['content-length'] = String(body.length);
    entry.bytesOut = body.length;
    response.writeHead(error.status, headers);
    response.end(body);
}
function common({ clock, entry, closing }) {
    return {
        date: new Date(clock()).toUTCString(),
        server: 'flashback-emulator',
        'x-amz-request-id': entry.requestId,
        'x-amz-id-2': entry.requestId,
        ...(closing && { connection: 'close' }),
    };
}
async function stream(answer, content, { counted, unmeasured }, cut) {
    const { response, entry, request } = answer;
    const bytesOf = readContent(content);
    const most = cut?.after ?? Infinity;
    try {
        for await (const chunk of unmeasured === 'decoded' ? gunzipped(bytesOf) : bytesOf) {
            const bytes = chunk.subarray(0, most - entry.bytesOut);
            if (response.destroyed || request.socket.destroyed)
                return;
            entry.bytesOut += bytes.length;
            const room = response.write(bytes);
            if (entry.bytesOut >= most)
                break;
            if (!room)
                await drained(response);
        }
    }
    finally {
        counted?.(entry.bytesOut);
    }
    if (cut !== undefined && content.size > most)
        breakOff(answer, cut);
    else
        response.end();
}
/** The bytes as a proxy that decodes passes them on; what is no gzip, as it is. */
async function* gunzipped(bytes) {
    const chunks = [];
    for await (const chunk of bytes)
        chunks.push(chunk);
    const whole = Buffer.concat(chunks);
    yield whole[0] === 0x1f && whole[1] === 0x8b ? (0,external_node_zlib_.gunzipSync)(whole) : whole;
}
function breakOff({ response, request }, { then }) {
    // Written bytes must leave before the socket dies, or the client sees fewer than were asked for.
    if (then === 'reset')
        response.write('', () => request.socket.destroySoon());
}
/** Waits until the socket takes more, or is gone. */
function drained(response) {
    return new Promise((resolve) => {
        const done = () => {
            response.off('drain', done);
            response.off('close', done);
            resolve();
        };
        response.on('drain', done);
        response.on('close', done);
    });
}

;// CONCATENATED MODULE: ./build/emulator/endpoint.js











/** Makes the server of an endpoint; the caller listens. */
function createEndpoint(world, spec) {
    const find = keyIndex(spec.credentials);
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: 64 * 1024, keepAliveTimeout: 65_000, requestTimeout: 0 });
    const serve = (request, response, waits) => {
        serveRequest({ world, spec, find, request, response, waits }).catch(() => request.socket.destroy());
    };
    server.on('request', (request, response) => serve(request, response, false));
    server.on('checkContinue', (request, response) => serve(request, response, true));
    server.on('clientError', (_error, socket) => {
        if (socket.writable)
            socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
        else
            socket.destroy();
    });
    return server;
}
async function serveRequest(exchange) {
    const { world, spec, request, response } = exchange;
    const url = request.url ?? '/';
    if (url.startsWith('/__emulator/'))
        return answerControl(world, request, response);
    if (url === '/health' && spec.side === 'node' && request.method === 'GET') {
        response.writeHead(spec.online() ? 200 : 503, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ status: spec.online() ? 'ok' : 'offline' }));
        return;
    }
    const entry = {
        requestId: nextRequestId(),
        time: world.clock(),
        endpoint: spec.name,
        operation: 'Unknown',
        bucket: '',
        key: '',
        status: 0,
        bytesIn: 0,
        bytesOut: 0,
    };
    world.requests.add(entry);
    const clock = () => world.clock() + (spec.quirks().number('clock-ahead') ?? 0) * 1000;
    const answer = { world, request, response, entry, closing: exchange.waits, clock };
    try {
        await handle(exchange, entry, answer);
    }
    catch (error) {
        if (response.headersSent || request.socket.destroyed) {
            request.socket.destroy();
            return;
        }
        sendError(answer, error instanceof S3Error ? error : internalError(error));
    }
}
async function handle(exchange, entry, answer) {
    const { world, spec, find, request } = exchange;
    const headers = endpoint_headersOf(request);
    const method = request.method ?? 'GET';
    const quirks = spec.quirks();
    if (quirks.has('web-console'))
        throw consolePage(method);
    const target = parseTarget(request.url ?? '/', quirks.text('path-prefix'));
    entry.bucket = target.bucket;
    entry.key = target.key;
    const operation = operationOf(method, target, headers);
    entry.operation = operation;
    const copySource = headers.get('x-amz-copy-source');
    if (copySource !== undefined)
        entry.copySource = copySource;
    if (!spec.online())
        throw new S3Error(503, 'ServiceUnavailable', 'The node is offline.');
    const signed = authenticate({ method, target, headers }, find, answer.clock());
    const credential = signed.key;
    entry.accessKeyId = credential.accessKeyId;
    for (const listener of world.before)
        await listener(entry);
    const struck = world.faults.strike({ ...entry, side: spec.side });
    const latency = (world.config.latencyMs ?? 0) + spec.latencyMs() + struck.delayMs;
    if (latency > 0)
        await new Promise((resolve) => setTimeout(resolve, latency));
    const { action } = struck;
    if (action === 'reset') {
        request.socket.destroy();
        return;
    }
    if (action === 'hang')
        return;
    if (action === 'error-in-200') {
        sendError(answer, errorIn200('InternalError'));
        return;
    }
    if (typeof action === 'object') {
        if ('errorIn200' in action) {
            sendError(answer, errorIn200(action.errorIn200));
            return;
        }
        if ('slowDown' in action)
            throw new S3Error(503, 'SlowDown', 'Please reduce your request rate.');
        if ('status' in action)
            throw errorOf(action);
    }
    const needed = OPERATIONS[operation];
    if (!mayDo(credential.right, needed))
        throw accessDenied();
    if (credential.repoId !== undefined && needed !== 'READ')
        checkQuota(world);
    const started = performance.now();
    const call = {
        operation,
        target,
        headers,
        signed,
        access: watched(credential.access, entry),
        store: storeOf(world),
        body: () => bodyOf(exchange, entry, answer),
    };
    const reply = await execute(call);
    settle(exchange, credential, target.bucket, performance.now() - started + latency);
    entry.status = reply.status;
    for (const listener of world.after)
        await listener(entry);
    if (action === 'commit-then-reset' || action === 'commit-then-hang') {
        entry.status = 0;
        if (action === 'commit-then-reset')
            request.socket.destroy();
        return;
    }
    await send(answer, reply, cutOf(action, reply));
}
/** Beyond the monthly quota every Repository is read-only. */
function checkQuota(world) {
    if (world.quotaBytes !== undefined && world.traffic.usedThisMonth() >= world.quotaBytes) {
        throw new S3Error(403, 'QUOTA_EXCEEDED', 'The monthly quota is used up: the Repository is read-only until it is reset or raised.');
    }
}
/** Tells the statistics how much the bucket grew and how long it took. */
function settle(exchange, credential, bucketName, latency) {
    const { world, spec } = exchange;
    const bucket = credential.access.buckets.find((one) => one.name === bucketName);
    if (!bucket)
        return;
    const sizeChange = bucket.takeSizeChange();
    if (credential.repoId === undefined)
        return;
    world.traffic.add({ repoId: credential.repoId, bucketId: bucket.id, host: spec.name }, { sizeChange, latency });
}
/** Notes in the log which way a copy went. */
function watched(access, entry) {
    if (entry.copySource === undefined)
        return access;
    return {
        ...access,
        copySource(name, destination) {
            const source = access.copySource(name, destination);
            entry.copyPath = source.path;
            return source;
        },
        copied(bytes) {
            entry.bytesCopied = bytes;
        },
    };
}
const stores = new WeakMap();
function storeOf(world) {
    let store = stores.get(world);
    if (!store) {
        const { blobs, uploads, clock } = world;
        store = {
            blobs,
            uploads,
            clock,
            nodeUrls: () => world.nodes.map((node) => node.url),
            versioningChanged: (bucket) => world.journal?.versioning(bucket.id, bucket.versioning),
        };
        stores.set(world, store);
    }
    return store;
}
async function* bodyOf(exchange, entry, answer) {
    if (exchange.waits) {
        exchange.response.writeContinue();
        answer.closing = false;
    }
    // Leaving the loop early must not destroy the socket: the error's answer goes out on it.
    for await (const chunk of exchange.request.iterator({ destroyOnReturn: false })) {
        entry.bytesIn += chunk.length;
        yield chunk;
    }
}
/** Names in lower case; values as bytes, one character each. */
function endpoint_headersOf(request) {
    const headers = new Map();
    const raw = request.rawHeaders;
    for (let i = 0; i + 1 < raw.length; i += 2) {
        const name = (raw[i] ?? '').toLowerCase();
        const value = raw[i + 1] ?? '';
        const before = headers.get(name);
        headers.set(name, before === undefined ? value : `${before},${value}`);
    }
    return headers;
}
/** Where the answer breaks off, if it does. */
function cutOf(action, reply) {
    if (typeof action !== 'object')
        return undefined;
    if ('truncateBody' in action)
        return reply.content && { after: action.truncateBody, then: 'reset' };
    return 'breakOff' in action ? { after: action.breakOff, then: action.then } : undefined;
}
function errorOf(action) {
    const { status, code, message = code, retryAfter } = action;
    const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    return new S3Error(status, code, message, { headers });
}
function errorIn200(code) {
    const message = code === 'SlowDown'
        ? 'Please reduce your request rate.'
        : 'We encountered an internal error. Please try again.';
    return new S3Error(200, code, message);
}
function internalError(error) {
    return new S3Error(500, 'InternalError', `The emulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
let requestCount = 0;
function nextRequestId() {
    return (++requestCount).toString(16).toUpperCase().padStart(16, '0');
}

;// CONCATENATED MODULE: ./build/emulator/platform-stats.js
function wanted(filters, name, value) {
    const list = filters.get(name);
    return list === null || list === '' || list.split(',').includes(value);
}
/** Rows of `/stats/daily` and `/stats/minute`. Daily byte counts are strings, as the platform sends them. */
function statRows(world, filters, period) {
    const length = period === 'day' ? 86_400_000 : 60_000;
    const from = platform_stats_dateOf(filters, 'startDate', -Infinity);
    const to = platform_stats_dateOf(filters, 'endDate', Infinity);
    const grouped = new Map();
    for (const row of selected(world, filters)) {
        const start = Math.floor(row.minute / length) * length;
        // The period that startDate or endDate falls into counts whole.
        if (start + length <= from || start > to)
            continue;
        const name = `${start}\n${row.repoId}\n${row.bucketId}\n${row.host}`;
        const sum = grouped.get(name);
        if (sum)
            add(sum, row);
        else
            grouped.set(name, { ...row, minute: start });
    }
    const count = (bytes) => (period === 'day' ? String(bytes) : bytes);
    return [...grouped.values()]
        .sort((a, b) => a.minute - b.minute)
        .map((row) => ({
        timestamp: new Date(row.minute).toISOString(),
        repoId: row.repoId,
        bucketId: row.bucketId,
        upl_bytes: count(row.uploaded),
        dwl_bytes: count(row.downloaded),
        size_change: count(row.sizeChange),
        latency_ms: latency(row),
        host: row.host,
    }));
}
/** Totals of `/bucket/stats` and `/repo/stats`: one row for each of the ids, all counts as strings. */
function totals(world, filters, by) {
    const ids = by === 'bucketId' ? world.buckets.map((one) => one.id) : world.repositories.map((one) => one.config.id);
    return ids
        .filter((id) => wanted(filters, by, id))
        .map((id) => {
        const rows = world.traffic.rows().filter((row) => row[by] === id);
        const sum = (field) => String(rows.reduce((total, row) => total + row[field], 0));
        return {
            [by]: id,
            totalUploadBytes: sum('uploaded'),
            totalDownloadBytes: sum('downloaded'),
            totalSizeChange: sum('sizeChange'),
        };
    });
}
/** Mean latency in ms of one bucket through one node, or that node's own where nothing was asked yet. */
function measuredLatency(world, host, bucketId, otherwise) {
    const sum = world.traffic
        .rows()
        .filter((row) => row.host === host && row.bucketId === bucketId)
        .reduce((a, b) => ({ latency: a.latency + b.latency, requests: a.requests + b.requests }), {
        latency: 0,
        requests: 0,
    });
    return sum.requests === 0 ? otherwise : latency(sum);
}
/** A date filter as ISO 8601; throws RangeError where it is none. */
function platform_stats_dateOf(filters, name, otherwise) {
    const text = filters.get(name);
    if (text === null || text === '')
        return otherwise;
    const at = Date.parse(text);
    if (Number.isNaN(at))
        throw new RangeError(`${name} is not an ISO 8601 date`);
    return at;
}
function selected(world, filters) {
    return world.traffic
        .rows()
        .filter((row) => wanted(filters, 'repoId', row.repoId) &&
        wanted(filters, 'bucketId', row.bucketId) &&
        wanted(filters, 'hosts', row.host));
}
function add(sum, row) {
    sum.uploaded += row.uploaded;
    sum.downloaded += row.downloaded;
    sum.sizeChange += row.sizeChange;
    sum.latency += row.latency;
    sum.requests += row.requests;
}
function latency(row) {
    return row.requests === 0 ? 0 : Math.round((row.latency / row.requests) * 100) / 100;
}

;// CONCATENATED MODULE: ./build/emulator/platform.js



/** The platform's API: statistics, nodes, topology and quota, as JSON under a bearer token. */
function createPlatform(world) {
    return (0,external_node_http_.createServer)((request, response) => {
        serve(world, request, response).catch(() => request.socket.destroy());
    });
}
async function serve(world, request, response) {
    const url = new URL(request.url ?? '/', 'http://platform');
    const entry = logEntry(world, url.pathname);
    world.requests.add(entry);
    request.resume();
    for (const listener of world.before)
        await listener(entry);
    const { delayMs, action } = world.faults.strike({ ...entry, side: 'platform' });
    const latency = delayMs + (world.config.latencyMs ?? 0);
    if (latency > 0)
        await new Promise((resolve) => setTimeout(resolve, latency));
    if (action === 'hang')
        return;
    if (action === 'reset' || action === 'commit-then-reset') {
        request.socket.destroy();
        return;
    }
    let answer;
    if (typeof action === 'object' && 'slowDown' in action) {
        answer = failure(429, 'Too many requests', 'TOO_MANY_REQUESTS');
    }
    else if (typeof action === 'object' && 'status' in action) {
        answer = failure(action.status, action.message ?? action.code, action.code);
    }
    else {
        answer = authorised(world, request) ? route(world, request.method ?? 'GET', url) : UNAUTHORISED;
    }
    const body = Buffer.from(JSON.stringify(answer.body), 'utf8');
    entry.status = answer.status;
    entry.bytesOut = body.length;
    for (const listener of world.after)
        await listener(entry);
    response.sendDate = false;
    response.writeHead(answer.status, {
        date: new Date(world.clock()).toUTCString(),
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
    });
    response.end(body);
}
const UNAUTHORISED = failure(401, 'Invalid or missing token', 'UNAUTHORIZED');
const VERSION = 'emulator';
function route(world, method, url) {
    const filters = url.searchParams;
    const path = url.pathname;
    if (method !== 'GET')
        return failure(404, `Cannot ${method} ${path}`, 'NOT_FOUND');
    const status = /^\/bucket\/([^/]+)\/status$/.exec(path);
    try {
        if (status)
            return bucketStatus(world, decodeURIComponent(status[1] ?? ''));
        switch (path) {
            case '/stats/daily':
                return ok({ data: statRows(world, filters, 'day') });
            case '/stats/minute':
                return ok({ data: statRows(world, filters, 'minute') });
            case '/stats/nodes/minute':
                return ok({ data: nodesByBucket(world, filters, nodeMinute) });
            case '/stats/nodes/daily':
                return ok({ data: nodesDaily(world, filters) });
            case '/bucket/stats':
                return ok({ data: totals(world, filters, 'bucketId') });
            case '/repo/stats':
                return ok({ data: totals(world, filters, 'repoId') });
            case '/repo':
                return ok({ repos: repositories(world, filters) });
            case '/node':
                return nodeList(world);
            case '/user/quota':
                return ok(quota(world));
            default:
                return failure(404, `Cannot GET ${path}`, 'NOT_FOUND');
        }
    }
    catch (error) {
        if (error instanceof RangeError || error instanceof URIError) {
            return failure(400, error.message, 'VALIDATION_ERROR');
        }
        throw error;
    }
}
function bucketStatus(world, id) {
    const bucket = world.buckets.find((one) => one.id === id);
    if (!bucket)
        return failure(404, 'Bucket not found', 'NOT_FOUND');
    const nodeStatus = world.nodes.map((node) => ({
        ip: hostOf(node),
        region: node.region,
        version: VERSION,
        status: node.status,
        latency_ms: measuredLatency(world, node.id, id, node.latencyMs),
        lastUpdated: now(world),
    }));
    return { status: 200, body: { bucketId: id, nodeStatus } };
}
function nodesByBucket(world, filters, row) {
    return world.buckets
        .filter((bucket) => wanted(filters, 'bucketId', bucket.id))
        .flatMap((bucket) => world.nodes.map((node) => row(world, node, bucket)));
}
function nodeMinute(world, node, bucket) {
    return {
        nodeId: node.id,
        bucketId: bucket.id,
        nodeStatus: node.status,
        lastUpdated: now(world),
        latency_ms: measuredLatency(world, node.id, bucket.id, node.latencyMs),
    };
}
/** Only today is known. Dates here are ddmmyyyy. */
function nodesDaily(world, filters) {
    const today = now(world).slice(0, 10);
    const from = dayOf(filters, 'startDate');
    const to = dayOf(filters, 'endDate');
    if ((from !== undefined && from > today) || (to !== undefined && to < today))
        return [];
    return nodesByBucket(world, filters, (_, node, bucket) => ({
        nodeId: node.id,
        bucketId: bucket.id,
        day: `${today}T00:00:00.000Z`,
        online: node.status === 'ONLINE' ? 100 : 0,
        latency_ms: measuredLatency(world, node.id, bucket.id, node.latencyMs),
        endpoint: node.url,
        region: node.region,
        storageType: bucket.storageType,
        provider: bucket.provider,
        status: node.status,
        version: VERSION,
    }));
}
function repositories(world, filters) {
    return world.repositories
        .filter(({ config }) => wanted(filters, 'repoId', config.id))
        .map(({ config, buckets }) => ({
        id: config.id,
        name: config.name,
        storageType: config.storageType ?? 'S3',
        mode: config.mode ?? 'NORMAL',
        buckets: buckets.map((bucket, index) => ({
            folder: bucket.name,
            master: index === 0,
            bucketId: bucket.id,
            bucket: {
                id: bucket.id,
                name: bucket.name,
                bucket: bucket.name,
                storageType: bucket.storageType,
                endpoint: `https://${bucket.provider}.example`,
                region: bucket.region,
            },
        })),
    }));
}
function nodeList(world) {
    const data = world.nodes.map((node) => ({
        ip: hostOf(node),
        region: node.region,
        version: VERSION,
        status: node.status,
        latencyMs: node.latencyMs,
        lastUpdated: now(world),
        url: node.url,
    }));
    return ok({ data, total: data.length });
}
function quota(world) {
    const current = world.traffic.usedThisMonth();
    const max = world.quotaBytes ?? null;
    const percentage = max === null || max === 0 ? (max === 0 ? 100 : 0) : Math.round((current / max) * 1000) / 10;
    return {
        subscription: { name: 'Emulator', status: 'active' },
        quotaUsage: [
            {
                capability: { code: 'TRAFFIC', type: 'TRAFFIC', periodType: 'MONTHLY' },
                usage: { current, max, percentage },
            },
        ],
    };
}
function authorised(world, request) {
    const tokens = world.config.platformTokens ?? [DEFAULT_PLATFORM_TOKEN];
    const match = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '');
    return match?.[1] !== undefined && tokens.includes(match[1]);
}
function logEntry(world, path) {
    return {
        requestId: '',
        time: world.clock(),
        endpoint: 'platform',
        operation: `platform:${path}`,
        bucket: '',
        key: '',
        status: 0,
        bytesIn: 0,
        bytesOut: 0,
    };
}
function ok(body) {
    return { status: 200, body: { success: true, ...body } };
}
function failure(status, message, code) {
    return { status, body: { success: false, message, error_code: code } };
}
function dayOf(filters, name) {
    const text = filters.get(name);
    if (text === null || text === '')
        return undefined;
    const match = /^(\d\d)(\d\d)(\d{4})$/.exec(text);
    if (!match)
        throw new RangeError(`${name} is not a date of the form ddmmyyyy`);
    return `${match[3]}-${match[2]}-${match[1]}`;
}
function hostOf(node) {
    return node.url === '' ? '' : new URL(node.url).hostname;
}
function now(world) {
    return new Date(world.clock()).toISOString();
}

;// CONCATENATED MODULE: ./build/emulator/emulator.js







/** Starts everything that `config` describes. Throws where it contradicts itself or a port is taken. */
async function startEmulator(config) {
    checkNames(config);
    const world = createWorld(config);
    const host = config.host ?? '127.0.0.1';
    const servers = [];
    try {
        const nodes = world.nodes.map((node) => nodeServer(world, node));
        for (const [index, server] of nodes.entries()) {
            servers.push(server);
            const url = await listen(server, host, nodePort(config, index));
            const node = world.nodes[index];
            if (node)
                node.url = url;
        }
        const providerEndpoints = {};
        for (const provider of config.providers ?? []) {
            const server = createEndpoint(world, {
                name: provider.name,
                side: 'provider',
                credentials: providerCredentials(world, provider),
                latencyMs: () => 0,
                quirks: () => quirks(world, { endpoint: provider.name }),
                online: () => true,
            });
            servers.push(server);
            providerEndpoints[provider.name] = await listen(server, host, provider.port ?? 0);
        }
        const platform = createPlatform(world);
        servers.push(platform);
        const platformUrl = await listen(platform, host, config.platformPort ?? 0);
        return running(world, { host, servers, nodes, providerEndpoints, platformUrl });
    }
    catch (error) {
        await Promise.all(servers.map(stop));
        world.journal?.close();
        throw error;
    }
}
function running(world, parts) {
    const { host, servers, nodes, providerEndpoints, platformUrl } = parts;
    return {
        endpoints: world.nodes.map((node) => node.url),
        providerEndpoints,
        platformUrl,
        requests: world.requests,
        faults: world.faults,
        store: new DirectStore(world),
        traffic: () => world.traffic.totals(),
        setQuota(bytes) {
            world.quotaBytes = bytes;
        },
        setBehaviour(bucketId, change) {
            bucketById(world, bucketId).changeBehaviour(change);
        },
        quirks: (where) => quirks(world, where).list(),
        setQuirks: (where, names) => setQuirks(world, where, names),
        setDefaultRetention(bucketId, retention) {
            bucketById(world, bucketId).defaultRetention = retention;
        },
        setNodeStatus(index, status) {
            at(world.nodes, index).status = status;
        },
        stopNode: (index) => stop(at(nodes, index)),
        async startNode(index) {
            await listen(at(nodes, index), host, Number(new URL(at(world.nodes, index).url).port));
        },
        onRequest: (listener) => subscribe(world.before, listener),
        onDone: (listener) => subscribe(world.after, listener),
        async close() {
            await Promise.all(servers.map(stop));
            world.journal?.close();
        },
    };
}
function nodeServer(world, node) {
    return createEndpoint(world, {
        name: node.id,
        side: 'node',
        credentials: nodeCredentials(world, node),
        latencyMs: () => node.latencyMs,
        quirks: () => node.quirks,
        online: () => node.status !== 'OFFLINE',
    });
}
/** The first node has the configured port, the others those after it, unless they have their own. */
function nodePort(config, index) {
    const own = config.nodes?.[index]?.port;
    if (own !== undefined)
        return own;
    return config.port === undefined || config.port === 0 ? 0 : config.port + index;
}
function listen(server, host, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
            server.off('error', reject);
            const address = server.address();
            resolve(`http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`);
        });
    });
}
function stop(server) {
    return new Promise((resolve) => {
        if (!server.listening) {
            resolve();
            return;
        }
        server.close(() => resolve());
        server.closeAllConnections();
    });
}
function subscribe(listeners, listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
}
function at(list, index) {
    const found = list[index];
    if (found === undefined)
        throw new RangeError(`there is no node ${index}`);
    return found;
}

;// CONCATENATED MODULE: ./build/emulator/extend-config.js


/**
 * Adds buckets at the first bucket's provider, attached to the first Repository; names that are there already add
 * nothing. Throws an Error where AWS would not take a name.
 */
function withBuckets(config, names) {
    const wrong = names.find((name) => !isBucketName(name));
    if (wrong !== undefined) {
        throw new Error(`${JSON.stringify(wrong.slice(0, 80))} is no name for a bucket: 3 to 63 lower-case letters, digits, dots and hyphens`);
    }
    const added = [...new Set(names)].filter((name) => !config.buckets.some((one) => one.name === name));
    const [first, ...others] = config.repositories;
    if (added.length === 0)
        return config;
    if (!first)
        throw new Error('the configuration has no Repository to attach a bucket to');
    const provider = config.buckets[0]?.provider ?? 'aws';
    return {
        ...config,
        buckets: [...config.buckets, ...added.map((name) => ({ name, provider, storageType: 'S3' }))],
        repositories: [{ ...first, buckets: [...first.buckets, ...added] }, ...others],
    };
}
/**
 * Adds quirks as a command line writes them: `quirk` for all buckets and endpoints, `bucket:quirk` for one bucket.
 * Throws an Error where a quirk or a bucket is not known.
 */
function extend_config_withQuirks(config, specs) {
    let { buckets, quirks = [] } = config;
    for (const spec of specs) {
        const [, name, quirk] = /^([^:=]+):(.+)$/s.exec(spec) ?? [];
        if (name === undefined || quirk === undefined) {
            quirksOf([spec], 'quirk');
            quirks = [...quirks, spec];
            continue;
        }
        quirksOf([quirk], 'quirk', 'bucket');
        if (!buckets.some((one) => one.name === name)) {
            throw new Error(`there is no bucket ${JSON.stringify(name.slice(0, 80))}; there are ${buckets.map((one) => one.name).join(', ')}`);
        }
        buckets = buckets.map((one) => one.name === name ? { ...one, quirks: [...(one.quirks ?? []), quirk] } : one);
    }
    return specs.length === 0 ? config : { ...config, buckets, quirks };
}

;// CONCATENATED MODULE: ./build/emulator/index.js
/**
 * A Flashback Bridge Node (S3) and the platform's API on loopback: to try a workflow without an account, and to
 * test against. As strict as S3 where it can be. It shares no code with the program it is used to test.
 */








/***/ })

};
