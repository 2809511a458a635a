export const id = 230;
export const ids = [230];
export const modules = {

/***/ 37230:
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
    copyMs: 0,
    noSyncCopy: false,
    ignoreSourceMd5: false,
    startFrom: 'honoured',
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
var external_node_path_ = __webpack_require__(76760);
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
const READS = ['GetObject', 'objects.download', 'GetBlob'];
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
        return READS.includes(subject.operation);
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
var external_node_crypto_ = __webpack_require__(77598);
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
    account;
    hierarchical;
    readableBy;
    writableBy;
    /** What only Google's API shows and heeds. */
    google;
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
    /** The keys by their UTF-16 units, as Azure lists them; made when a listing first asks. */
    #utf16;
    #sizeChange = 0;
    #lastGeneration = 0;
    #ownBehaviour;
    #quirks = Quirks.NONE;
    #behaviour;
    constructor(config, common, surroundings) {
        this.id = config.id ?? config.name;
        this.name = config.name;
        this.provider = config.provider;
        this.storageType = config.storageType;
        this.region = config.region ?? 'us-east-1';
        this.account = config.account;
        this.hierarchical = config.hierarchical ?? false;
        this.readableBy = config.readableBy ?? [];
        this.writableBy = config.writableBy ?? [];
        this.google = config.google ?? {};
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
            generation: this.#nextGeneration(),
            metageneration: 1,
            updated: this.#clock(),
            modified: this.#now(),
            ...(this.defaultRetention !== undefined &&
                object.retention === undefined && {
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
            this.#utf16?.delete(this.utf16Place(key));
        }
        this.#changed(this, key, versions);
        return removed;
    }
    /** Changes what is stored about a version without making a new one: its tags, a thaw, or (corruption) its bytes. */
    amend(version, change) {
        const versions = this.#versions.get(version.key);
        const index = versions?.indexOf(version) ?? -1;
        if (!versions || index < 0)
            return version;
        const changesMetadata = change.attributes !== undefined || change.holds !== undefined;
        const amended = {
            ...version,
            ...change,
            ...(changesMetadata && { metageneration: version.metageneration + 1, updated: this.#clock() }),
        };
        this.#remember(amended);
        this.#forget(version);
        versions[index] = amended;
        this.#changed(this, version.key, versions);
        return amended;
    }
    /** Takes over what an earlier process stored. */
    load(key, versions) {
        for (const version of versions)
            if (version.kind === 'object')
                this.#blobs.retain(version.content);
        this.#keys.add(byteString(key));
        this.#utf16?.add(this.utf16Place(key));
        // The oldest first, so that generations rise where an earlier release recorded none.
        const loaded = [...versions].reverse().map((version) => this.#withGeneration(version));
        this.#versions.set(key, loaded.reverse());
    }
    /** Keys at or after a byte string, in S3's order, those with only delete markers too. */
    *keysFrom(start) {
        for (const bytes of this.#keys.from(start))
            yield { bytes, key: fromByteString(bytes) };
    }
    /** Keys at or after a place in Azure's order, those with only delete markers too. */
    *keysFromUtf16(start) {
        if (!this.#utf16) {
            this.#utf16 = new OrderedKeys();
            for (const key of this.#versions.keys())
                this.#utf16.add(this.utf16Place(key));
        }
        for (const place of this.#utf16.from(start))
            yield this.hierarchical ? place.replaceAll('\0', '/') : place;
    }
    /** What Azure sorts a key by: its UTF-16 units; with a hierarchical namespace a slash comes before all else. */
    utf16Place(key) {
        return this.hierarchical ? key.replaceAll('/', '\0') : key;
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
            this.#utf16?.add(this.utf16Place(key));
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
    /** A version as it was recorded, perhaps by a release that knew no generations. */
    #withGeneration(version) {
        if (version.kind !== 'object')
            return version;
        const recorded = version;
        const generation = recorded.generation ?? this.#nextGeneration(version.modified);
        this.#lastGeneration = Math.max(this.#lastGeneration, generation);
        const { metageneration = 1, updated = version.modified } = recorded;
        return { ...version, generation, metageneration, updated };
    }
    #nextGeneration(at = this.#clock()) {
        this.#lastGeneration = Math.max(this.#lastGeneration + 1, Math.floor(at) * 1000);
        return this.#lastGeneration;
    }
    #nextVersionId() {
        return this.versioning === 'enabled' ? (0,external_node_crypto_.randomBytes)(24).toString('base64url') : NULL_VERSION;
    }
    #now() {
        return Math.floor(this.#clock() / 1000) * 1000;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
        api: config.api ?? 's3',
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
        if ((repository.config.storageType ?? 'S3') !== 'S3')
            return [];
        const access = repositoryAccess(world, repository, node);
        return repository.config.keys.map((key) => ({ ...key, access, repoId: repository.config.id }));
    });
}
/** The keys of a provider's own endpoint, which reach all of its buckets. */
function providerCredentials(world, config) {
    const { name: endpoint, provider = endpoint } = config;
    const access = {
        get buckets() {
            return world.buckets.filter((bucket) => bucket.provider === provider);
        },
        operationLimit: Infinity,
        copySource(name) {
            const bucket = world.buckets.find((one) => one.provider === provider && one.name === name);
            if (!bucket)
                throw noSuchBucket(name);
            return { bucket, path: 'native' };
        },
        createBucket(created) {
            checkFree(world, created);
            addBucket(world, { ...created, provider, storageType: 'S3' }, undefined);
        },
        deleteBucket: (bucket) => removeBucket(world, bucket),
        countUpload() { },
        countDownload() { },
    };
    return config.keys.map((key) => ({ ...key, access, repoId: undefined }));
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
            checkFree(world, config);
            const { provider, storageType } = buckets[0] ?? { provider: 'aws', storageType: 'S3' };
            addBucket(world, { ...config, provider, storageType }, repository);
        },
        deleteBucket: (bucket) => removeBucket(world, bucket),
        countUpload: (bucket, bytes) => world.traffic.add(at(bucket), { uploaded: bytes }),
        countDownload: (bucket, bytes) => world.traffic.add(at(bucket), { downloaded: bytes }),
    };
}
/** Names are global, as on AWS, but those of containers only within their account. Ids count too. */
function checkFree(world, { name, id = name, account }) {
    const taken = (bucket) => bucket.id === id ||
        (bucket.name === name &&
            (account === undefined || bucket.account === undefined || bucket.account === account));
    if (world.buckets.some(taken)) {
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

;// CONCATENATED MODULE: ./build/emulator/storage/crc32c.js

/** A running CRC32C; `base64` is that of its four bytes, as Google and `x-amz-checksum-crc32c` write it. */
class Crc32c {
    #value = 0;
    update(chunk) {
        this.#value = crc32c(chunk, this.#value);
    }
    base64() {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32BE(this.#value >>> 0);
        return bytes.toString('base64');
    }
}
const known = new WeakMap();
/** The CRC32C of stored bytes, computed once for each content. */
function crc32cOf(content) {
    let found = known.get(content);
    if (!found) {
        found = computed(content);
        known.set(content, found);
    }
    return found;
}
async function computed(content) {
    const crc = new Crc32c();
    for await (const chunk of readContent(content))
        crc.update(chunk);
    return crc.base64();
}
/** The CRC32C (Castagnoli, reflected) of `chunk` after bytes whose CRC32C is `start`, eight bytes a step. */
function crc32c(chunk, start) {
    const tables = (slices ??= makeSlices());
    const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
    let value = ~start;
    let at = 0;
    const byte = (index) => chunk[index] ?? 0;
    for (const end = chunk.length - 7; at < end; at += 8) {
        const low = value ^ (byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24));
        value =
            (t7[low & 0xff] ?? 0) ^
                (t6[(low >>> 8) & 0xff] ?? 0) ^
                (t5[(low >>> 16) & 0xff] ?? 0) ^
                (t4[low >>> 24] ?? 0) ^
                (t3[byte(at + 4)] ?? 0) ^
                (t2[byte(at + 5)] ?? 0) ^
                (t1[byte(at + 6)] ?? 0) ^
                (t0[byte(at + 7)] ?? 0);
    }
    for (; at < chunk.length; at++)
        value = (t0[(value ^ byte(at)) & 0xff] ?? 0) ^ (value >>> 8);
    return ~value >>> 0;
}
let slices;
function makeSlices() {
    const first = Int32Array.from({ length: 256 }, (_, index) => {
        let value = index;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
        return value;
    });
    const next = (table) => table.map((value) => (first[value & 0xff] ?? 0) ^ (value >>> 8));
    const t1 = next(first);
    const t2 = next(t1);
    const t3 = next(t2);
    const t4 = next(t3);
    const t5 = next(t4);
    const t6 = next(t5);
    return [first, t1, t2, t3, t4, t5, t6, next(t6)];
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
            generation: found.generation,
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
        const crc32c = found.crc32c ?? (await crc32cOf(found.content));
        bucket.amend(found, { content: await this.#write(Buffer.from(bytes)), crc32c });
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
var external_node_http_ = __webpack_require__(37067);
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
        'entra',
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
        ...fields.optional('entra', (name) => entra(fields.raw(name), name)),
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
    for (const { name, provider = name } of config.providers ?? []) {
        unique(`buckets of ${provider}`, config.buckets
            .filter((one) => one.provider === provider)
            .map((one) => (one.account === undefined ? one.name : `${one.account}/${one.name}`)));
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
        'account',
        'hierarchical',
        'versioning',
        'readableBy',
        'writableBy',
        'requesterPays',
        'objectLock',
        'defaultRetention',
        'google',
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
        ...fields.optional('account', (name) => fields.string(name)),
        ...fields.optional('hierarchical', (name) => fields.boolean(name)),
        ...fields.optional('versioning', (name) => fields.oneOf(name, ['enabled', 'suspended', 'off'])),
        ...fields.optional('readableBy', (name) => fields.strings(name)),
        ...fields.optional('writableBy', (name) => fields.strings(name)),
        ...fields.optional('requesterPays', (name) => fields.boolean(name)),
        ...fields.optional('objectLock', (name) => fields.boolean(name)),
        ...fields.optional('defaultRetention', (name) => retention(fields.raw(name), fields.at(name))),
        ...fields.optional('google', (name) => googleBucket(fields.raw(name), fields.at(name))),
        ...fields.optional('behaviour', (name) => behaviour(fields.raw(name), fields.at(name))),
        ...fields.optional('quirks', (name) => fields.strings(name)),
    };
}
function googleBucket(json, path) {
    const fields = new JsonFields(json, path, [
        'storageClass',
        'retentionSeconds',
        'retentionLocked',
        'softDeleteSeconds',
        'defaultEventBasedHold',
        'rewriteBytes',
    ]);
    return {
        ...fields.optional('storageClass', (name) => fields.string(name)),
        ...fields.optional('retentionSeconds', (name) => fields.number(name, 1)),
        ...fields.optional('retentionLocked', (name) => fields.boolean(name)),
        ...fields.optional('softDeleteSeconds', (name) => fields.number(name)),
        ...fields.optional('defaultEventBasedHold', (name) => fields.boolean(name)),
        ...fields.optional('rewriteBytes', (name) => fields.number(name, 1)),
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
        ...fields.optional('storageType', (name) => fields.oneOf(name, ['S3', 'GCS', 'BLOB'])),
        buckets: fields.strings('buckets'),
        keys: fields.list('keys', key),
    };
}
function provider(json, path) {
    const fields = new JsonFields(json, path, [
        'name',
        'api',
        'provider',
        'port',
        'keys',
        'workloadIdentity',
        'quirks',
    ]);
    return {
        name: fields.string('name'),
        ...fields.optional('api', (name) => fields.oneOf(name, APIS)),
        ...fields.optional('provider', (name) => fields.string(name)),
        ...fields.optional('port', (name) => fields.number(name)),
        keys: fields.list('keys', key),
        ...fields.optional('workloadIdentity', (name) => workloadIdentity(fields.raw(name), fields.at(name))),
        ...fields.optional('quirks', (name) => fields.strings(name)),
    };
}
function workloadIdentity(json, path) {
    const fields = new JsonFields(json, path, ['audience', 'requestToken', 'accessKeyId']);
    return {
        audience: fields.string('audience'),
        requestToken: fields.string('requestToken'),
        accessKeyId: fields.string('accessKeyId'),
    };
}
function key(json, path) {
    const fields = new JsonFields(json, path, [
        'accessKeyId',
        'secretAccessKey',
        'right',
        'denied',
        'sessionToken',
        'expires',
    ]);
    return {
        accessKeyId: fields.string('accessKeyId'),
        secretAccessKey: fields.string('secretAccessKey'),
        right: fields.oneOf('right', ['READ', 'WRITE', 'ADMIN']),
        ...fields.optional('denied', (name) => fields.strings(name)),
        ...fields.optional('sessionToken', (name) => fields.string(name)),
        ...fields.optional('expires', (name) => fields.number(name)),
    };
}
function node(json, path) {
    const fields = new JsonFields(json, path, ['id', 'api', 'region', 'port', 'status', 'latencyMs', 'quirks']);
    return {
        ...fields.optional('id', (name) => fields.string(name)),
        ...fields.optional('api', (name) => fields.oneOf(name, APIS)),
        ...fields.optional('region', (name) => fields.string(name)),
        ...fields.optional('port', (name) => fields.number(name)),
        ...fields.optional('status', (name) => fields.oneOf(name, ['ONLINE', 'DISCONNECTED', 'OFFLINE'])),
        ...fields.optional('latencyMs', (name) => fields.number(name)),
        ...fields.optional('quirks', (name) => fields.strings(name)),
    };
}
function entra(json, path) {
    const fields = new JsonFields(json, path, [
        'port',
        'tenantId',
        'clients',
        'tokenSeconds',
        'identityHeader',
        'oidc',
    ]);
    return {
        ...fields.optional('port', (name) => fields.number(name)),
        tenantId: fields.string('tenantId'),
        clients: fields.list('clients', entraClient),
        ...fields.optional('tokenSeconds', (name) => fields.number(name, 1)),
        ...fields.optional('identityHeader', (name) => fields.string(name)),
        ...fields.optional('oidc', (name) => {
            const oidc = new JsonFields(fields.raw(name), fields.at(name), ['requestToken', 'subject']);
            return { requestToken: oidc.string('requestToken'), subject: oidc.string('subject') };
        }),
    };
}
function entraClient(json, path) {
    const fields = new JsonFields(json, path, [
        'clientId',
        'right',
        'objectId',
        'subject',
        'secret',
        'managed',
    ]);
    return {
        clientId: fields.string('clientId'),
        right: fields.oneOf('right', ['READ', 'WRITE', 'ADMIN']),
        ...fields.optional('objectId', (name) => fields.string(name)),
        ...fields.optional('subject', (name) => fields.string(name)),
        ...fields.optional('secret', (name) => fields.string(name)),
        ...fields.optional('managed', (name) => fields.boolean(name)),
    };
}
const APIS = ['s3', 'gcs', 'blob'];
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
    'noSyncCopy',
    'ignoreSourceMd5',
];
function behaviour(json, path) {
    const fields = new JsonFields(json, path, [
        ...SWITCHES,
        'ignoreSourcePins',
        'ignoreConditions',
        'pageSize',
        'oddPages',
        'thawMs',
        'copyMs',
        'startFrom',
    ]);
    const switches = SWITCHES.filter((name) => fields.has(name)).map((name) => [name, fields.boolean(name)]);
    return {
        ...Object.fromEntries(switches),
        ...fields.optional('ignoreSourcePins', (name) => fields.strings(name, ['copy', 'partcopy'])),
        ...fields.optional('ignoreConditions', (name) => fields.strings(name, ['put', 'copy', 'complete', 'delete'])),
        ...fields.optional('pageSize', (name) => fields.number(name)),
        ...fields.optional('oddPages', (name) => fields.oneOf(name, ['none', 'repeated', 'empty', 'looping'])),
        ...fields.optional('thawMs', (name) => fields.number(name)),
        ...fields.optional('copyMs', (name) => fields.number(name)),
        ...fields.optional('startFrom', (name) => fields.oneOf(name, ['honoured', 'ignored', 'empty'])),
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
 * - `PUT google` `{"bucket": "cold", "google": {"rewriteBytes": 1048576}}`: what only Google's API shows of a bucket
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
            case 'PUT google': {
                const fields = new JsonFields(await json(request), '', ['bucket', 'google']);
                bucketById(world, fields.string('bucket')).google = googleBucket(fields.raw('google'), 'google');
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
var external_node_zlib_ = __webpack_require__(38522);
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
    const lock = lockOf(call);
    if (operation !== 'PutObject' && operation !== 'UploadPart')
        return;
    if (!demandsDigest(bucket) && lock === undefined)
        return;
    const md5Only = bucket.quirks.has('content-md5-only');
    if (headers.has('content-md5') || (hasChecksum && !md5Only))
        return;
    const what = operation === 'PutObject' ? 'Put Object' : 'Put Part';
    throw invalidRequest(`Content-MD5 ${md5Only ? '' : 'OR x-amz-checksum- '}HTTP header is required for ${what} requests with Object Lock parameters`);
}
/** The lock that a write asks for, for what it stores. A bucket without Object Lock refuses it; there are no legal holds. */
function lockOf({ bucket, headers, store, operation }) {
    if (!lockHeaders(headers))
        return undefined;
    if (!bucket.objectLock)
        throw invalidRequest('Bucket is missing Object Lock Configuration');
    if (headers.has('x-amz-object-lock-legal-hold') || !LOCKABLE.has(operation))
        throw notImplemented('Object Lock but for a retention at the write');
    const mode = headers.get('x-amz-object-lock-mode');
    const date = headers.get('x-amz-object-lock-retain-until-date');
    if (mode === undefined || date === undefined)
        throw invalidArgument('x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied', 'x-amz-object-lock-mode', mode ?? '');
    const until = Date.parse(date);
    if (mode !== 'GOVERNANCE' && mode !== 'COMPLIANCE')
        throw invalidArgument('Unknown wormMode directive.', 'x-amz-object-lock-mode', mode);
    if (!(until > store.clock()))
        throw invalidArgument('The retain until date must be in the future!', 'x-amz-object-lock-retain-until-date', date);
    return { retention: { mode, until } };
}
const LOCKABLE = new Set(['PutObject', 'CopyObject', 'CreateMultipartUpload']);
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
            ...lockOf(call),
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
            ...lockOf(call),
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
        ...lockOf(call),
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
        ...(upload.retention && { retention: upload.retention }),
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
    headers['content-type'] ??= 'application/xml';
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
function common(answer) {
    const { clock, entry, closing } = answer;
    if (answer.common)
        return { ...answer.common(), ...(closing && { connection: 'close' }) };
    return {
        date: new Date(clock()).toUTCString(),
        server: 'flashback-emulator',
        'x-amz-request-id': entry.requestId,
        'x-amz-id-2': entry.requestId,
        ...(closing && { connection: 'close' }),
    };
}
/** Streams an object's bytes as the body of an answer whose headers are written. */
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
    if (!mayDo(credential.right, needed) || credential.denied?.includes(operation) === true)
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
function settle({ world, spec }, credential, bucketName, latency) {
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
/** The request's body as it comes off the wire. The first read lets a client that waits for it go on. */
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

;// CONCATENATED MODULE: ./build/emulator/blob/errors.js
/** An answer that the Blob service gives instead of doing what was asked. */
class BlobError extends Error {
    status;
    code;
    headers;
    /** Further elements of the error's XML. */
    details;
    constructor(status, code, message, more = {}) {
        super(message);
        this.name = 'BlobError';
        this.status = status;
        this.code = code;
        this.headers = more.headers ?? {};
        this.details = more.details ?? {};
    }
}
/** A signature, a time or a token that does not hold; the detail is for whoever debugs a client. */
const authenticationFailed = (detail) => new BlobError(403, 'AuthenticationFailed', 'Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.', { details: { AuthenticationErrorDetail: detail } });
const permissionMismatch = () => new BlobError(403, 'AuthorizationPermissionMismatch', 'This request is not authorized to perform this operation using this permission.');
const containerNotFound = () => new BlobError(404, 'ContainerNotFound', 'The specified container does not exist.');
const blobNotFound = () => new BlobError(404, 'BlobNotFound', 'The specified blob does not exist.');
const conditionNotMet = () => new BlobError(412, 'ConditionNotMet', 'The condition specified using HTTP conditional header(s) is not met.');
const sourceConditionNotMet = () => new BlobError(412, 'SourceConditionNotMet', 'The source condition specified using HTTP conditional header(s) is not met.');
const blobAlreadyExists = () => new BlobError(409, 'BlobAlreadyExists', 'The specified blob already exists.');
const blobArchived = () => new BlobError(409, 'BlobArchived', 'This operation is not permitted on an archived blob.');
const invalidHeader = (name, value) => new BlobError(400, 'InvalidHeaderValue', 'The value for one of the HTTP headers is not in the correct format.', { details: { HeaderName: name, HeaderValue: value } });
const missingHeader = (name) => new BlobError(400, 'MissingRequiredHeader', 'An HTTP header that is mandatory for this request is not specified.', { details: { HeaderName: name } });
const invalidParameter = (name, value) => new BlobError(400, 'InvalidQueryParameterValue', 'Value for one of the query parameters specified in the request URI is invalid.', { details: { QueryParameterName: name, QueryParameterValue: value } });
const parameterOutOfRange = (name, value) => new BlobError(400, 'OutOfRangeQueryParameterValue', 'One of the query parameters specified in the request URI is outside the permissible range.', { details: { QueryParameterName: name, QueryParameterValue: value } });
const invalidXml = () => new BlobError(400, 'InvalidXmlDocument', 'XML specified is not syntactically valid.');
const md5Mismatch = () => new BlobError(400, 'Md5Mismatch', 'The MD5 value specified in the request did not match with the MD5 value calculated by the server.');
const crc64Mismatch = () => new BlobError(400, 'Crc64Mismatch', 'The CRC64 value specified in the request did not match with the CRC64 value calculated by the server.');
const bodyTooLarge = (limit) => new BlobError(413, 'RequestBodyTooLarge', 'The request body is too large and exceeds the maximum permissible limit.', { details: { MaxLimit: String(limit) } });
const errors_notImplemented = (what) => new BlobError(501, 'NotImplemented', `The emulator does not implement ${what}.`);
/** What went wrong with the source of a copy: the service passes the source's own status on. */
const cannotVerifySource = (status, message, code = '') => new BlobError(status, 'CannotVerifyCopySource', message, {
    headers: {
        'x-ms-copy-source-status-code': String(status),
        ...(code !== '' && { 'x-ms-copy-source-error-code': code }),
    },
    details: {
        CopySourceStatusCode: String(status),
        ...(code !== '' && { CopySourceErrorCode: code, CopySourceErrorMessage: message }),
    },
});

;// CONCATENATED MODULE: ./build/emulator/blob/operations.js

/**
 * What the emulator can do, by Microsoft's names. `c` lets a bearer create but not replace: that is decided where the
 * blob is written.
 */
const operations_OPERATIONS = {
    ListContainers: { right: 'READ', sas: '' },
    GetBlobServiceProperties: { right: 'READ', sas: '' },
    GetAccountInformation: { right: 'READ', sas: 'rl' },
    GetUserDelegationKey: { right: 'READ', sas: '' },
    CreateContainer: { right: 'ADMIN', sas: '' },
    DeleteContainer: { right: 'ADMIN', sas: '' },
    GetContainerProperties: { right: 'READ', sas: '' },
    ListBlobs: { right: 'READ', sas: 'l' },
    BlobBatch: { right: 'WRITE', sas: 'dxwl' },
    GetBlob: { right: 'READ', sas: 'r' },
    GetBlobProperties: { right: 'READ', sas: 'r' },
    GetBlobMetadata: { right: 'READ', sas: 'r' },
    GetBlobTags: { right: 'READ', sas: 't' },
    GetBlockList: { right: 'READ', sas: 'r' },
    PutBlob: { right: 'WRITE', sas: 'cw' },
    PutBlobFromUrl: { right: 'WRITE', sas: 'cw' },
    PutBlock: { right: 'WRITE', sas: 'cw' },
    PutBlockFromUrl: { right: 'WRITE', sas: 'cw' },
    PutBlockList: { right: 'WRITE', sas: 'cw' },
    CopyBlob: { right: 'WRITE', sas: 'cw' },
    CopyBlobFromUrl: { right: 'WRITE', sas: 'cw' },
    AbortCopyBlob: { right: 'WRITE', sas: 'cw' },
    SetBlobMetadata: { right: 'WRITE', sas: 'w' },
    SetBlobProperties: { right: 'WRITE', sas: 'w' },
    SetBlobTags: { right: 'WRITE', sas: 't' },
    SetBlobTier: { right: 'WRITE', sas: 'w' },
    LeaseBlob: { right: 'WRITE', sas: 'wd' },
    SnapshotBlob: { right: 'WRITE', sas: 'cw' },
    DeleteBlob: { right: 'WRITE', sas: 'dx' },
    SetImmutabilityPolicy: { right: 'WRITE', sas: 'i' },
    DeleteImmutabilityPolicy: { right: 'WRITE', sas: 'i' },
    SetLegalHold: { right: 'WRITE', sas: 'i' },
};
/** The operation that a request asks for; NotImplemented for all that the service has besides. */
function operations_operationOf(method, target, headers) {
    const { query } = target;
    const comp = query.get('comp')?.toLowerCase() ?? '';
    const level = target.key !== ''
        ? 'blob'
        : target.container !== '' && query.get('restype') !== 'account'
            ? 'container'
            : 'service';
    const asked = `${method} ${level} ${comp}`.trim();
    if (query.get('restype') === 'account' && comp === 'properties')
        return 'GetAccountInformation';
    const operation = operations_ROUTES[asked];
    if (operation === undefined)
        throw errors_notImplemented(asked);
    const copies = headers.has('x-ms-copy-source');
    if (operation === 'PutBlock' && copies)
        return 'PutBlockFromUrl';
    if (operation !== 'PutBlob' || !copies)
        return operation;
    if (headers.has('x-ms-blob-type'))
        return 'PutBlobFromUrl';
    return headers.get('x-ms-requires-sync')?.toLowerCase() === 'true' ? 'CopyBlobFromUrl' : 'CopyBlob';
}
const operations_ROUTES = {
    'GET service list': 'ListContainers',
    'GET service properties': 'GetBlobServiceProperties',
    'POST service userdelegationkey': 'GetUserDelegationKey',
    'POST service batch': 'BlobBatch',
    'POST container batch': 'BlobBatch',
    'PUT container': 'CreateContainer',
    'DELETE container': 'DeleteContainer',
    'GET container': 'GetContainerProperties',
    'HEAD container': 'GetContainerProperties',
    'GET container metadata': 'GetContainerProperties',
    'HEAD container metadata': 'GetContainerProperties',
    'GET container list': 'ListBlobs',
    'GET blob': 'GetBlob',
    'HEAD blob': 'GetBlobProperties',
    'GET blob metadata': 'GetBlobMetadata',
    'HEAD blob metadata': 'GetBlobMetadata',
    'GET blob tags': 'GetBlobTags',
    'GET blob blocklist': 'GetBlockList',
    'PUT blob': 'PutBlob',
    'PUT blob block': 'PutBlock',
    'PUT blob blocklist': 'PutBlockList',
    'PUT blob copy': 'AbortCopyBlob',
    'PUT blob metadata': 'SetBlobMetadata',
    'PUT blob properties': 'SetBlobProperties',
    'PUT blob tags': 'SetBlobTags',
    'PUT blob tier': 'SetBlobTier',
    'PUT blob lease': 'LeaseBlob',
    'PUT blob snapshot': 'SnapshotBlob',
    'DELETE blob': 'DeleteBlob',
    'PUT blob immutabilitypolicies': 'SetImmutabilityPolicy',
    'DELETE blob immutabilitypolicies': 'DeleteImmutabilityPolicy',
    'PUT blob legalhold': 'SetLegalHold',
};

;// CONCATENATED MODULE: ./build/emulator/blob/shared-key.js


/**
 * Checks `Authorization: SharedKey account:signature`. Throws AuthenticationFailed.
 * https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key
 */
function checkSharedKey(request, key, signature, now) {
    const { headers } = request;
    checkDate(headers, now);
    const texts = ORDERS.map((order) => stringToSign(request, order));
    const valid = texts.some((text) => sameSignature(shared_key_hmac(key, Buffer.from(text, 'latin1')), signature));
    if (valid)
        return;
    throw authenticationFailed(`The MAC signature found in the HTTP request '${signature}' is not the same as any computed signature. Server used following string to sign: '${texts[0] ?? ''}'.`);
}
/** HMAC-SHA256 in base64, with a key in base64. */
function shared_key_hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
}
function sameSignature(one, other) {
    const [a, b] = [Buffer.from(one), Buffer.from(other)];
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
/** Either date may be 15 minutes off. */
function checkDate(headers, now) {
    const header = headers.get('x-ms-date') ?? headers.get('date');
    if (header === undefined)
        throw authenticationFailed('Request date header not specified');
    const at = Date.parse(header);
    if (Number.isNaN(at))
        throw authenticationFailed(`The Date header in the request is incorrect: '${header}'`);
    if (Math.abs(at - now) > shared_key_SKEW_MS)
        throw authenticationFailed(`Request date header too old: '${header}'`);
}
const shared_key_SKEW_MS = 15 * 60_000;
const byUnits = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/**
 * The documentation sorts header names "lexicographically"; the service's own order has `_` before the digits and
 * looks past hyphens, as Microsoft's SDKs do. Names that real clients send differ in it only within metadata, so both
 * are taken.
 */
const byWeights = (a, b) => {
    const weight = (name) => name.replaceAll('-', '').replaceAll('_', '!');
    return byUnits(weight(a), weight(b)) || byUnits(a, b);
};
const ORDERS = [byUnits, byWeights];
const SIGNED_HEADERS = [
    'content-encoding',
    'content-language',
    'content-length',
    'content-md5',
    'content-type',
    'date',
    'if-modified-since',
    'if-match',
    'if-none-match',
    'if-unmodified-since',
    'range',
];
function stringToSign({ method, target, headers }, order) {
    const standard = SIGNED_HEADERS.map((name) => {
        const value = headers.get(name) ?? '';
        // Since 2015-02-21 a length of zero is signed as nothing; a date counts only where there is no x-ms-date.
        if (name === 'content-length' && value === '0')
            return '';
        return name === 'date' && headers.has('x-ms-date') ? '' : value;
    });
    const own = [...headers.entries()]
        .filter(([name]) => name.startsWith('x-ms-'))
        .sort(([a], [b]) => order(a, b))
        .map(([name, value]) => `${name}:${value.trim().replace(/[\t ]*\r?\n[\t ]*/g, ' ')}`);
    return [method, ...standard, ...own, canonicalResource(target)].join('\n');
}
/** `/account/path` and the query parameters, names in lower case and sorted, values decoded. */
function canonicalResource({ account, path, query }) {
    const values = new Map();
    for (const [name, value] of query.pairs) {
        const lower = name.toLowerCase();
        values.set(lower, [...(values.get(lower) ?? []), value]);
    }
    const parameters = [...values.entries()]
        .sort(([a], [b]) => byUnits(a, b))
        .map(([name, all]) => `\n${name}:${[...all].sort(byUnits).join(',')}`);
    return `/${account}${path}${Buffer.from(parameters.join(''), 'utf8').toString('latin1')}`;
}

;// CONCATENATED MODULE: ./build/emulator/blob/sas.js


/**
 * Checks the signature in a query, its times, its address and its protocol, but not what it is asked for. Throws the
 * error that the service answers with.
 * https://learn.microsoft.com/rest/api/storageservices/create-service-sas, …/create-user-delegation-sas,
 * …/create-account-sas
 */
function checkSas(subject, secrets, about) {
    const { query } = subject;
    const signature = query.get('sig') ?? '';
    const version = query.get('sv') ?? '';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(version))
        throw authenticationFailed('sv is mandatory. Cannot be empty');
    const kind = query.has('ss') ? 'account' : query.has('skoid') ? 'delegation' : 'service';
    if (query.has('si'))
        throw authenticationFailed('The emulator has no stored access policies: si is not known.');
    const secret = kind === 'delegation' ? delegationSecret(query, secrets, about.now) : secrets.accountKey;
    const text = sas_stringToSign(kind, subject, version);
    if (!sameSignature(shared_key_hmac(secret, text), signature)) {
        throw authenticationFailed(`Signature did not match. String to sign used was ${text}`);
    }
    checkTimes(query, about.now);
    checkChannel(query, about.address);
    if (kind === 'account' && !(query.get('ss') ?? '').includes('b'))
        throw new BlobError(403, 'AuthorizationServiceMismatch', 'This request is not authorized to perform this operation using this service.');
    return {
        kind,
        permissions: query.get('sp') ?? '',
        resource: query.get('sr') ?? '',
        resourceTypes: query.get('srt') ?? '',
        version,
    };
}
function delegationSecret(query, secrets, now) {
    const key = secrets.delegationKey(query);
    if (!key)
        throw authenticationFailed('The user delegation key is not known.');
    if (now >= key.until)
        throw authenticationFailed('The user delegation key has expired.');
    return key.value;
}
function checkTimes(query, now) {
    const [start, expiry] = [query.get('st'), query.get('se') ?? ''];
    const begins = start === undefined ? -Infinity : Date.parse(start);
    const ends = Date.parse(expiry);
    if (Number.isNaN(ends))
        throw authenticationFailed('se is mandatory. Cannot be empty');
    if (Number.isNaN(begins))
        throw authenticationFailed('st is not a time.');
    if (now >= begins && now < ends)
        return;
    throw authenticationFailed(`Signature not valid in the specified time frame: Start [${start ?? ''}] - Expiry [${expiry}] - Current [${new Date(now).toUTCString()}]`);
}
/** The emulator speaks plain HTTP: `spr=https` refuses everybody, as the service refuses plain HTTP. */
function checkChannel(query, address) {
    if (query.get('spr') === 'https')
        throw new BlobError(403, 'AuthorizationProtocolMismatch', 'This request is not authorized to perform this operation using this protocol.');
    const range = query.get('sip');
    if (range === undefined)
        return;
    const [first = '', last = first] = range.split('-');
    const at = addressNumber(address.replace(/^::ffff:/, ''));
    if (at >= addressNumber(first) && at <= addressNumber(last))
        return;
    throw new BlobError(403, 'AuthorizationSourceIPMismatch', 'This request is not authorized to perform this operation using this source IP.', { details: { SourceIP: address } });
}
function addressNumber(address) {
    return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
function sas_stringToSign(kind, subject, version) {
    const { account, query } = subject;
    const of = (...names) => names.map((name) => query.get(name) ?? '');
    if (kind === 'account') {
        const scope = version >= '2020-12-06' ? of('ses') : [];
        return [account, ...of('sp', 'ss', 'srt', 'st', 'se', 'sip', 'spr', 'sv'), ...scope, ''].join('\n');
    }
    const first = [...of('sp', 'st', 'se'), sas_canonicalResource(subject)];
    const snapshot = query.get('snapshot') ?? query.get('versionid') ?? '';
    const timed = [
        ...of('sip', 'spr', 'sv', 'sr'),
        ['bs', 'bv'].includes(query.get('sr') ?? '') ? snapshot : '',
    ];
    const scope = version >= '2020-12-06' ? of('ses') : [];
    const overrides = of('rscc', 'rscd', 'rsce', 'rscl', 'rsct');
    if (kind === 'service') {
        if (version < '2018-11-09')
            return [...first, ...of('si', 'sip', 'spr', 'sv'), ...overrides].join('\n');
        return [...first, ...of('si'), ...timed, ...scope, ...overrides].join('\n');
    }
    const agents = version >= '2020-02-10' ? of('saoid', 'suoid', 'scid') : [];
    const delegated = version >= '2025-07-05' ? of('skdutid', 'sduoid') : [];
    const bound = version >= '2026-04-06' ? ['', ''] : [];
    return [
        ...first,
        ...of('skoid', 'sktid', 'skt', 'ske', 'sks', 'skv'),
        ...agents,
        ...delegated,
        ...timed,
        ...scope,
        ...bound,
        ...overrides,
    ].join('\n');
}
/** What the signature is about: the blob, or the whole container. */
function sas_canonicalResource({ account, container, key, query }) {
    const root = `/blob/${account}/${container}`;
    if (query.get('sr') === 'c')
        return root;
    const depth = query.get('sr') === 'd' ? Number(query.get('sdd') ?? 'NaN') : undefined;
    const name = depth === undefined ? key : key.split('/').slice(0, depth).join('/');
    return `${root}/${name}`;
}

;// CONCATENATED MODULE: ./build/emulator/blob/authenticate.js





/** Checks a request's key, SAS or token. Throws what the service answers. */
function authenticate_authenticate(request, by) {
    const { target, headers } = request;
    const credential = accountOf(by, target.account);
    const authorization = headers.get('authorization');
    const shared = /^SharedKey ([^:]+):(.+)$/.exec(authorization ?? '');
    if (shared) {
        if (shared[1] !== target.account)
            throw authenticationFailed('The account of the key is not that of the URL.');
        checkSharedKey(request, credential.secretAccessKey, shared[2] ?? '', by.now);
        return { credential, via: 'key' };
    }
    if (authorization !== undefined)
        return bearer(authorization, credential, by);
    if (target.query.has('sig'))
        return signedUrl(target, credential, by);
    throw new BlobError(401, 'NoAuthenticationInformation', 'Server failed to authenticate the request. Please refer to the information in the www-authenticate header.', {
        headers: {
            'www-authenticate': 'Bearer authorization_uri=https://login.microsoftonline.com/common/oauth2/authorize resource_id=https://storage.azure.com',
        },
    });
}
/** What a SAS in a URL is good for. */
function signedUrl(subject, credential, by) {
    const sas = checkSas(subject, { accountKey: credential.secretAccessKey, delegationKey: (query) => delegationKey(by.state, query) }, by);
    return { credential, via: 'sas', sas };
}
/** What a token is good for. Throws InvalidAuthenticationInfo (401) where it is none. */
function bearer(authorization, credential, by) {
    const sent = /^Bearer (.+)$/i.exec(authorization)?.[1] ?? '';
    const token = by.state.tokens.get(sent);
    if (token !== undefined && by.now < token.until && token.audience === 'https://storage.azure.com')
        return { credential, via: 'bearer', token };
    const detail = token === undefined
        ? 'Signature validation failed.'
        : 'Lifetime validation failed. The token is expired.';
    throw new BlobError(401, 'InvalidAuthenticationInfo', 'Server failed to authenticate the request. Please refer to the information in the www-authenticate header.', {
        headers: { 'www-authenticate': 'Bearer resource_id=https://storage.azure.com' },
        details: { AuthenticationErrorDetail: detail },
    });
}
/** Throws unless the bearer may do that: the account's right, the token's, and the letters of the SAS. */
function authorize(principal, operation, about) {
    const demand = operations_OPERATIONS[operation];
    const { credential, sas, token } = principal;
    if (!mayDo(credential.right, demand.right))
        throw permissionMismatch();
    if (token !== undefined && !mayDo(token.right, demand.right))
        throw permissionMismatch();
    if (operation === 'GetUserDelegationKey' && token === undefined)
        throw authenticationFailed('Only a bearer token can ask for a user delegation key.');
    if (sas === undefined)
        return;
    if (sas.kind === 'account') {
        const level = about.key !== '' ? 'o' : SERVICE_LEVEL.has(operation) ? 's' : 'c';
        if (!sas.resourceTypes.includes(level))
            throw new BlobError(403, 'AuthorizationResourceTypeMismatch', 'This request is not authorized to perform this operation using this resource type.');
        const letters = ACCOUNT_LETTERS[operation] ?? demand.sas;
        if (![...letters].some((letter) => sas.permissions.includes(letter)))
            throw permissionMismatch();
    }
    else {
        if (demand.sas === '')
            throw permissionMismatch();
        if (sas.resource.startsWith('b') && about.key === '')
            throw permissionMismatch();
        if (![...demand.sas].some((letter) => sas.permissions.includes(letter)))
            throw permissionMismatch();
    }
    if (about.tags && !sas.permissions.includes('t'))
        throw permissionMismatch();
}
/** True where a SAS lets its bearer create a blob but not replace one. */
function mayOnlyCreate({ sas }) {
    return sas !== undefined && !sas.permissions.includes('w');
}
/** The name under which a user delegation key is kept: all that says which it is. */
function delegationKeyId(fields) {
    return fields.join('\n');
}
const SERVICE_LEVEL = new Set([
    'ListContainers',
    'GetBlobServiceProperties',
    'GetUserDelegationKey',
]);
/** What an account SAS may do besides. */
const ACCOUNT_LETTERS = {
    ListContainers: 'l',
    GetBlobServiceProperties: 'r',
    GetContainerProperties: 'r',
    CreateContainer: 'cw',
    DeleteContainer: 'd',
};
function delegationKey(state, query) {
    const fields = ['skoid', 'sktid', 'skt', 'ske', 'sks', 'skv'].map((name) => query.get(name) ?? '');
    return state.delegationKeys.get(delegationKeyId(fields));
}
function accountOf({ find }, account) {
    const credential = find(account);
    if (credential)
        return credential;
    // The real service has no host of that name.
    throw new BlobError(404, 'ResourceNotFound', `The emulator has no account ${JSON.stringify(account.slice(0, 80))}.`);
}

;// CONCATENATED MODULE: ./build/emulator/blob/body.js




/** Stores the body of a Put Blob or Put Block and checks its digests. Nothing is kept where one does not match. */
async function body_receiveContent(call, limit) {
    const length = body_declaredLength(call.headers);
    const most = Math.min(limit, call.access.operationLimit);
    if (length > most)
        throw bodyTooLarge(most);
    const writer = call.store.blobs.write();
    try {
        const digests = await body_read(call, length, (chunk) => writer.write(chunk));
        return { ...digests, content: wholeBlob(await writer.finish()) };
    }
    catch (error) {
        await writer.discard();
        throw error;
    }
}
/** The body of a request in XML. */
async function body_receiveXml(call) {
    const length = body_declaredLength(call.headers);
    if (length > body_LONGEST_XML)
        throw invalidXml();
    const chunks = [];
    await body_read(call, length, (chunk) => void chunks.push(chunk));
    return Buffer.concat(chunks);
}
/** A digest of the given name in base64, or undefined; throws where it is not that. */
function digestHeader(headers, name, bytes) {
    const text = headers.get(name);
    if (text === undefined)
        return undefined;
    const digest = Buffer.from(text, 'base64');
    if (digest.length === bytes && digest.toString('base64') === text.trim())
        return digest;
    if (name.endsWith('md5')) {
        throw new BlobError(400, 'InvalidMd5', 'The MD5 value specified in the request is invalid. MD5 value must be 128 bits and base64 encoded.');
    }
    throw invalidHeader(name, text);
}
/** CRC-64/NVME, its least significant byte first, as `x-ms-content-crc64` has it. */
function startCrc64() {
    const running = startChecksum('crc64nvme');
    return {
        update: (chunk) => running.update(chunk),
        digest: () => Buffer.from(running.digest(), 'base64').reverse().toString('base64'),
    };
}
const body_LONGEST_XML = 8 * 1024 * 1024;
function body_declaredLength(headers) {
    const header = headers.get('content-length');
    if (header === undefined)
        throw new BlobError(411, 'MissingContentLengthHeader', 'Content-Length HTTP header is not specified.');
    if (!/^\d+$/.test(header))
        throw invalidHeader('Content-Length', header);
    return Number(header);
}
async function body_read(call, length, take) {
    const { headers } = call;
    const wantedMd5 = digestHeader(headers, 'content-md5', 16);
    const wantedCrc = digestHeader(headers, 'x-ms-content-crc64', 8);
    if (wantedMd5 !== undefined && wantedCrc !== undefined)
        throw new BlobError(400, 'InvalidInput', 'Both x-ms-content-crc64 and Content-MD5 were specified: only one of them is allowed.');
    const md5 = (0,external_node_crypto_.createHash)('md5');
    const crc = wantedCrc === undefined ? undefined : startCrc64();
    let received = 0;
    for await (const chunk of call.body()) {
        received += chunk.length;
        if (received > length)
            throw body_incomplete();
        md5.update(chunk);
        crc?.update(chunk);
        await take(chunk);
    }
    if (received !== length)
        throw body_incomplete();
    const digest = md5.digest();
    if (wantedMd5 !== undefined && !wantedMd5.equals(digest))
        throw md5Mismatch();
    const crc64 = crc?.digest();
    if (wantedCrc !== undefined && wantedCrc.toString('base64') !== crc64)
        throw crc64Mismatch();
    return { md5: digest.toString('hex'), crc64 };
}
function body_incomplete() {
    return new BlobError(400, 'InvalidInput', 'The body has not the length that Content-Length says.');
}

;// CONCATENATED MODULE: ./build/emulator/blob/tag-condition.js

/**
 * `x-ms-if-tags`: comparisons of tags with constants, joined by AND and OR. The emulator takes `"a" = 'b'`, `<>` and
 * the orders, without parentheses.
 */
function tagCondition(object, condition) {
    if (condition === undefined)
        return true;
    const tags = new Map(object.attributes.tags);
    return condition.split(/\s+or\s+/i).some((all) => all.split(/\s+and\s+/i).every((one) => {
        const [, name, operator, value] = /^\s*"?([^"]+?)"?\s*(=|<>|<=|>=|<|>)\s*'([^']*)'\s*$/.exec(one) ?? [];
        if (name === undefined || operator === undefined || value === undefined)
            throw invalidHeader('x-ms-if-tags', condition);
        const tag = tags.get(name);
        return tag !== undefined && compares(tag, operator, value);
    }));
}
function compares(tag, operator, value) {
    if (operator === '=')
        return tag === value;
    if (operator === '<>')
        return tag !== value;
    if (operator.endsWith('=') && tag === value)
        return true;
    return operator.startsWith('<') ? tag < value : tag > value;
}

;// CONCATENATED MODULE: ./build/emulator/blob/conditions.js



/** Throws 412, or 304 as GET and HEAD do, unless the blob is as the request demands. */
function conditions_checkRead(object, headers, { ignoreGetPins }) {
    const { unmet, unchanged } = judge(object, ignoreGetPins ? conditions_without(headers, 'if-match') : headers, '');
    if (unmet || !tagCondition(object, headers.get('x-ms-if-tags')))
        throw conditionNotMet();
    if (!unchanged)
        return;
    throw new BlobError(304, 'ConditionNotMet', 'Not Modified', {
        headers: { etag: `"${object.etag}"`, 'last-modified': new Date(object.modified).toUTCString() },
    });
}
/**
 * Throws unless a name is as a write demands: 412 ConditionNotMet, and 409 BlobAlreadyExists for `If-None-Match: *`
 * where the write would make the blob.
 */
function conditions_checkWrite(object, headers, kind = 'creates') {
    if (object === undefined) {
        if (headers.has('if-match') || headers.has('if-unmodified-since'))
            throw conditionNotMet();
        return;
    }
    if (kind === 'creates' && headers.get('if-none-match')?.trim() === '*')
        throw blobAlreadyExists();
    const { unmet, unchanged } = judge(object, headers, '');
    if (unmet || unchanged || !tagCondition(object, headers.get('x-ms-if-tags')))
        throw conditionNotMet();
}
/** The same for the source of a copy. */
function conditions_checkSource(object, headers) {
    const { unmet, unchanged } = judge(object, headers, 'x-ms-source-');
    if (unmet || unchanged || !tagCondition(object, headers.get('x-ms-source-if-tags')))
        throw sourceConditionNotMet();
}
/**
 * All that can forbid a write of a whole blob: conditions, a lease, retention, a pending copy, and a SAS that may
 * create only.
 */
function checkOverwrite(call, key = call.target.key) {
    const { bucket, headers, principal } = call;
    const current = bucket.currentObject(key);
    if (!ignoresConditions(call))
        conditions_checkWrite(current, headers);
    checkLease(call, key);
    if (current === undefined)
        return;
    if (mayOnlyCreate(principal))
        throw permissionMismatch();
    checkImmutable(current, call.store.clock());
    if (current.blob?.copy?.status === 'pending')
        throw pendingCopy();
}
/** True where a quirk of the container makes it ignore the conditions of such a write. */
function ignoresConditions({ bucket, operation }) {
    const write = conditions_WRITES[operation];
    return write !== undefined && bucket.behaviour.ignoreConditions.includes(write);
}
const conditions_WRITES = {
    PutBlob: 'put',
    PutBlobFromUrl: 'copy',
    CopyBlob: 'copy',
    CopyBlobFromUrl: 'copy',
    PutBlockList: 'complete',
    DeleteBlob: 'delete',
};
function pendingCopy() {
    return new BlobError(409, 'PendingCopyOperation', 'There is currently a pending copy operation.');
}
/** Throws where a version is under a legal hold or a retention. */
function checkImmutable(object, now) {
    if (object.blob?.legalHold === true)
        throw new BlobError(409, 'BlobImmutableDueToLegalHold', 'This operation is not permitted as the blob is immutable due to a legal hold.');
    const until = Math.max(object.retention?.until ?? 0, object.blob?.immutable?.until ?? 0);
    if (until > now)
        throw new BlobError(409, 'BlobImmutableDueToPolicy', 'This operation is not permitted as the blob is immutable due to a policy.');
}
/** Throws 412 where a write does not bring the lease that is held, or a request brings one that is not. */
function checkLease(call, key = call.target.key, kind = 'write') {
    const { bucket, headers, state } = call;
    const held = heldLease(state.lease(bucket, key), call.store.clock());
    const brought = headers.get('x-ms-lease-id')?.toLowerCase();
    if (held === undefined) {
        if (brought === undefined)
            return;
        throw new BlobError(412, 'LeaseNotPresentWithBlobOperation', 'There is currently no lease on the blob.');
    }
    if (brought === held)
        return;
    if (brought !== undefined)
        throw new BlobError(412, 'LeaseIdMismatchWithBlobOperation', 'The lease ID specified did not match the lease ID for the blob.');
    if (kind === 'write')
        throw new BlobError(412, 'LeaseIdMissing', 'There is currently a lease on the blob and no lease ID was specified in the request.');
}
/** The id of the lease that is in force. */
function heldLease(lease, now) {
    return lease !== undefined && now < lease.until ? lease.id : undefined;
}
function conditions_without(headers, name) {
    return new Map([...headers].filter(([one]) => one !== name));
}
function judge(object, headers, prefix) {
    const match = headers.get(`${prefix}if-match`);
    const noneMatch = headers.get(`${prefix}if-none-match`);
    const since = Date.parse(headers.get(`${prefix}if-modified-since`) ?? '');
    const until = Date.parse(headers.get(`${prefix}if-unmodified-since`) ?? '');
    return {
        unmet: (match !== undefined && !conditions_matches(match, object.etag)) || object.modified > until,
        unchanged: (noneMatch !== undefined && conditions_matches(noneMatch, object.etag)) || object.modified <= since,
    };
}
/** One entity tag, with or without its quotes, or `*`. */
function conditions_matches(asked, etag) {
    const plain = asked.trim().replace(/^"(.*)"$/, '$1');
    return plain === '*' || plain === etag;
}

;// CONCATENATED MODULE: ./build/emulator/blob/call.js
/** The container of that name in an account, of those that credentials reach. */
function containerOf(access, account, name) {
    return access.buckets.find((bucket) => bucket.name === name && (bucket.account === undefined || bucket.account === account));
}

;// CONCATENATED MODULE: ./build/emulator/blob/fetch-source.js




/**
 * Reads the source of a copy over HTTP, as the service pulls from any URL: a presigned one of S3, a signed one of Google
 * Cloud Storage. Loopback only: the emulator reaches nothing else.
 */
async function fetchSource(call, url, range) {
    if (!/^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])[:/]/i.test(url))
        throw cannotVerifySource(400, 'The source of the copy cannot be reached: the emulator copies from loopback only.');
    const { headers } = call;
    const pin = headers.get('x-ms-source-if-match');
    const authorization = headers.get('x-ms-copy-source-authorization');
    const response = await get(url, {
        ...(range !== undefined && { range }),
        ...(pin !== undefined && { 'if-match': pin }),
        ...(authorization !== undefined && { authorization }),
    });
    const { statusCode = 500 } = response;
    if (statusCode >= 300) {
        response.resume();
        if (statusCode === 412)
            throw sourceConditionNotMet();
        throw cannotVerifySource(statusCode, `The source of the copy answered ${statusCode}.`);
    }
    if (pin !== undefined && plain(response.headers.etag) !== plain(pin)) {
        response.destroy();
        throw sourceConditionNotMet();
    }
    const writer = call.store.blobs.write();
    const hash = (0,external_node_crypto_.createHash)('md5');
    try {
        for await (const chunk of response) {
            hash.update(chunk);
            await writer.write(chunk);
        }
    }
    catch (error) {
        await writer.discard();
        throw cannotVerifySource(500, `The source of the copy broke off: ${String(error)}`);
    }
    const content = wholeBlob(await writer.finish());
    const digest = hash.digest('hex');
    return {
        content,
        attributes: {
            headers: kept(response),
            metadata: {},
            tags: [],
            storageClass: 'STANDARD',
        },
        contentMd5: response.headers['content-md5'],
        knownMd5: digest,
        md5: () => Promise.resolve(digest),
        counted: () => call.copied('native', content.size),
    };
}
function get(url, headers) {
    return new Promise((resolve, reject) => {
        // Not as a URL object, which would take dots out of the path.
        const [, host = '', port, path = '/'] = /^http:\/\/(\[[^\]]+\]|[^/:?]+)(?::(\d+))?([/?].*)?$/i.exec(url) ?? [];
        const sent = (0,external_node_http_.request)({
            host: host.replace(/^\[(.*)\]$/, '$1'),
            port: port ?? 80,
            path,
            headers: { ...headers, host: port === undefined ? host : `${host}:${port}` },
            agent: false,
        });
        sent.on('response', resolve);
        sent.on('error', (error) => reject(cannotVerifySource(400, `The source of the copy cannot be reached: ${error.message}`)));
        sent.end();
    });
}
function kept({ headers }) {
    const found = { 'content-type': 'application/octet-stream' };
    for (const name of [
        'cache-control',
        'content-disposition',
        'content-encoding',
        'content-language',
        'content-type',
    ]) {
        const value = headers[name];
        if (typeof value === 'string')
            found[name] = value;
    }
    return found;
}
function plain(etag) {
    return (etag ?? '').trim().replace(/^"(.*)"$/, '$1');
}

;// CONCATENATED MODULE: ./build/emulator/blob/names.js

/** The blob of that name, after what time has done to it. */
function currentBlob(place, key) {
    const object = place.bucket.currentObject(key);
    return object && settled(place, object);
}
/** The blob, snapshot or version that a request names. Throws BlobNotFound. */
function blobToRead(call) {
    const { bucket, state, target } = call;
    const found = findBlob(call, target.key, target.query.get('snapshot'), target.query.get('versionid'));
    if (found)
        return found;
    const object = bucket.currentObject(target.key);
    if (object === undefined && state.blocks(bucket, target.key).size > 0)
        throw blobNotFound();
    throw blobNotFound();
}
function findBlob(place, key, snapshot, versionId) {
    const { bucket, state } = place;
    if (snapshot !== undefined && versionId !== undefined)
        throw new BlobError(400, 'MutuallyExclusiveQueryParameters', 'The specified query parameters are mutually exclusive.');
    if (snapshot !== undefined) {
        if (Number.isNaN(Date.parse(snapshot)))
            throw invalidParameter('snapshot', snapshot);
        return state.snapshots(bucket, key).find((one) => one.time === snapshot)?.object;
    }
    if (versionId !== undefined) {
        const version = bucket.find(key, versionId);
        return version?.kind === 'object' ? version : undefined;
    }
    return currentBlob(place, key);
}
/** Ends a copy and a rehydration whose time has come: nobody else watches the clock. */
function settled({ bucket, state, store }, object) {
    const facts = object.blob;
    if (facts === undefined)
        return object;
    const now = store.clock();
    const { copy, rehydrate } = facts;
    if (copy?.status === 'pending' && now >= copy.completed) {
        const content = state.arriving(copy.id);
        const done = {
            ...facts,
            copy: { ...copy, status: content ? 'success' : 'failed' },
        };
        const amended = bucket.amend(object, {
            blob: done,
            etag: state.nextEtag(),
            modified: Math.floor(copy.completed / 1000) * 1000,
            ...(content && { content }),
        });
        state.dropArriving(copy.id);
        return amended;
    }
    if (rehydrate !== undefined && now >= rehydrate.at) {
        const { rehydrate: _, ...rest } = facts;
        return bucket.amend(object, {
            blob: { ...rest, tierChanged: rehydrate.at },
            attributes: { ...object.attributes, storageClass: rehydrate.to },
        });
    }
    return object;
}

;// CONCATENATED MODULE: ./build/emulator/blob/xml.js




function xml_xmlDocument(root, body, attributes = {}) {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
    return `${xml_DECLARATION}<${root}${written.join('')}>${body}</${root}>`;
}
/** Errors end with who asked what and when. */
function xml_errorDocument(code, message, details, about) {
    const text = `${message}\nRequestId:${about.requestId}\nTime:${new Date(about.time).toISOString()}`;
    const fields = Object.entries({ Code: code, Message: text, ...details });
    return xml_xmlDocument('Error', fields.map(([name, value]) => lines(name, value)).join(''));
}
/** An element whose text keeps its line breaks, as the service's errors have them. */
function lines(name, text) {
    return `<${name}>${text.split('\n').map(escapeXml).join('\n')}</${name}>`;
}
/** The root element of a request's body; throws InvalidXmlDocument. */
function xml_parseXml(bytes) {
    try {
        return parseXml(bytes);
    }
    catch (error) {
        throw error instanceof S3Error ? invalidXml() : error;
    }
}
const xml_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

;// CONCATENATED MODULE: ./build/emulator/blob/tags.js






/** `x-ms-tags`: `a=1&b=2`, percent-encoded. */
function tags_tagsOfHeader(header) {
    return header === undefined ? [] : tags_checkedTags(parseQuery(header));
}
function getBlobTags(call) {
    const object = blobToRead(call);
    return { status: 200, xml: xml_xmlDocument('Tags', tagSet(object.attributes.tags)) };
}
/** Neither the ETag nor the time changes. */
async function setBlobTags(call) {
    const root = xml_parseXml(await body_receiveXml(call));
    const set = root.children.find((child) => child.name === 'TagSet');
    const tags = (set?.children ?? []).map((tag) => [
        childText(tag, 'Key') ?? '',
        childText(tag, 'Value') ?? '',
    ]);
    const object = blobToRead(call);
    conditions_checkWrite(object, call.headers, 'changes');
    call.bucket.amend(object, { attributes: { ...object.attributes, tags: tags_checkedTags(tags) } });
    return { status: 204 };
}
function tagSet(tags) {
    const all = tags.map(([name, value]) => `<Tag>${xml_element('Key', name)}${xml_element('Value', value)}</Tag>`);
    return `<TagSet>${all.join('')}</TagSet>`;
}
/**
 * At most 10, names of 1–128 and values of up to 256 characters: letters, digits, space, `+ - . / : = _`.
 * https://learn.microsoft.com/rest/api/storageservices/set-blob-tags
 */
function tags_checkedTags(tags) {
    const valid = tags.length <= 10 &&
        new Set(tags.map(([name]) => name)).size === tags.length &&
        tags.every(([name, value]) => name.length >= 1 && name.length <= 128 && value.length <= 256);
    if (!valid)
        throw invalidTags();
    if (!tags.flat().every((text) => /^[A-Za-z0-9 +\-./:=_]*$/.test(text)))
        throw invalidTags();
    return tags;
}
function invalidTags() {
    return new BlobError(400, 'InvalidTags', 'The tags specified are invalid.');
}

;// CONCATENATED MODULE: ./build/emulator/blob/properties.js


/** What a write says of a blob besides its bytes. `content-md5` goes to BlobFacts. */
function properties_attributesOf(headers, rawHeaders) {
    return {
        headers: contentHeaders(headers),
        metadata: metadataOf(rawHeaders),
        tags: tags_tagsOfHeader(headers.get('x-ms-tags')),
        storageClass: tierOf(headers) ?? 'STANDARD',
    };
}
/** `x-ms-blob-content-type` and its like; a Put Blob may have the plain header instead. */
function contentHeaders(headers) {
    const kept = { 'content-type': 'application/octet-stream' };
    for (const name of CONTENT_HEADERS) {
        const value = headers.get(`x-ms-blob-${name}`) ?? headers.get(name);
        if (value !== undefined && value !== '')
            kept[name] = value;
    }
    return kept;
}
/** The Content-MD5 property that a client sets, base64. The service stores it and does not look at it. */
function md5Property(headers) {
    const value = headers.get('x-ms-blob-content-md5');
    if (value === undefined || value === '')
        return undefined;
    if (Buffer.from(value, 'base64').length !== 16)
        throw invalidHeader('x-ms-blob-content-md5', value);
    return value;
}
/**
 * `x-ms-meta-…`. Names are C# identifiers and keep their case.
 * https://learn.microsoft.com/rest/api/storageservices/setting-and-retrieving-properties-and-metadata-for-blob-resources
 */
function metadataOf(rawHeaders) {
    const metadata = {};
    let size = 0;
    for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
        const header = rawHeaders[at] ?? '';
        if (!header.toLowerCase().startsWith(properties_META))
            continue;
        const name = header.slice(properties_META.length);
        const value = rawHeaders[at + 1] ?? '';
        if (name === '')
            throw new BlobError(400, 'EmptyMetadataKey', 'The key for one of the metadata key-value pairs is empty.');
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            throw new BlobError(400, 'InvalidMetadata', 'The metadata specified is invalid. It has characters that are not permitted.');
        metadata[name] = value;
        size += name.length + value.length;
    }
    if (size > properties_MAX_METADATA_BYTES)
        throw new BlobError(400, 'MetadataTooLarge', 'The size of the specified metadata exceeds the maximum size permitted.');
    return metadata;
}
/** The storage class that `x-ms-access-tier` asks for, if it does. */
function tierOf(headers) {
    const asked = headers.get('x-ms-access-tier');
    if (asked === undefined)
        return undefined;
    const storageClass = CLASS_OF_TIER[asked.toLowerCase()];
    if (storageClass === undefined)
        throw new BlobError(400, 'InvalidBlobTier', 'The specified blob tier is invalid.');
    return storageClass;
}
/** Kept as S3's classes are, so that both APIs see one object: Hot is STANDARD, Archive is GLACIER. */
function tierOfClass(storageClass) {
    return TIER_OF_CLASS[storageClass] ?? 'Hot';
}
function properties_isArchived(object) {
    return tierOfClass(object.attributes.storageClass) === 'Archive';
}
/** The headers of a Get Blob or Get Blob Properties answer, without those about the range. */
function properties_headersOf({ bucket, state, now }, object) {
    const { attributes, blob } = object;
    const headers = {
        ...attributes.headers,
        etag: `"${object.etag}"`,
        'last-modified': new Date(object.modified).toUTCString(),
        'accept-ranges': 'bytes',
        'x-ms-blob-type': 'BlockBlob',
        'x-ms-creation-time': new Date(blob?.created ?? object.modified).toUTCString(),
        'x-ms-server-encrypted': 'true',
        ...leaseHeaders(bucket, state, object.key, now),
        ...tierHeaders(object),
        ...copyHeaders(blob, now),
        ...immutabilityHeaders(object),
    };
    for (const [name, value] of Object.entries(attributes.metadata))
        headers[`${properties_META}${name}`] = value;
    if (attributes.tags.length > 0)
        headers['x-ms-tag-count'] = String(attributes.tags.length);
    return headers;
}
/** The Content-MD5 property, base64, if the blob has one. */
function properties_contentMd5(object) {
    if (object.blob)
        return object.blob.contentMd5;
    // Written through S3: a plain ETag is the MD5.
    return object.md5 === undefined ? undefined : Buffer.from(object.md5, 'hex').toString('base64');
}
/** `Cool` and whether the account's default decided it. */
function tierHeaders(object) {
    const { blob } = object;
    return {
        'x-ms-access-tier': tierOfClass(object.attributes.storageClass),
        ...(blob?.tierChanged === undefined
            ? { 'x-ms-access-tier-inferred': 'true' }
            : { 'x-ms-access-tier-change-time': new Date(blob.tierChanged).toUTCString() }),
        ...(blob?.rehydrate && {
            'x-ms-archive-status': `rehydrate-pending-to-${tierOfClass(blob.rehydrate.to).toLowerCase()}`,
            'x-ms-rehydrate-priority': blob.rehydrate.priority,
        }),
    };
}
/** What is said of the last copy into the blob. */
function copyHeaders(blob, now) {
    const copy = blob?.copy;
    if (!copy)
        return {};
    return {
        'x-ms-copy-id': copy.id,
        'x-ms-copy-source': copy.source,
        'x-ms-copy-status': copy.status,
        'x-ms-copy-progress': `${copied(copy, now)}/${copy.total}`,
        ...(copy.status !== 'pending' && {
            'x-ms-copy-completion-time': new Date(copy.completed).toUTCString(),
        }),
    };
}
function leaseHeaders(bucket, state, key, now) {
    const lease = state.lease(bucket, key);
    if (!lease)
        return { 'x-ms-lease-status': 'unlocked', 'x-ms-lease-state': 'available' };
    const held = now < lease.until;
    return {
        'x-ms-lease-status': held ? 'locked' : 'unlocked',
        'x-ms-lease-state': lease.broken ? (held ? 'breaking' : 'broken') : held ? 'leased' : 'expired',
        ...(held && !lease.broken && { 'x-ms-lease-duration': lease.seconds < 0 ? 'infinite' : 'fixed' }),
    };
}
function immutabilityHeaders(object) {
    const { blob, retention } = object;
    const policy = blob?.immutable ?? (retention && { until: retention.until, mode: 'Locked' });
    return {
        ...(policy && {
            'x-ms-immutability-policy-until-date': new Date(policy.until).toUTCString(),
            'x-ms-immutability-policy-mode': policy.mode.toLowerCase(),
        }),
        ...(blob?.legalHold !== undefined && { 'x-ms-legal-hold': String(blob.legalHold) }),
    };
}
function copied(copy, now) {
    if (copy.status === 'success')
        return copy.total;
    const share = (Math.min(now, copy.completed) - copy.begun) / Math.max(1, copy.completed - copy.begun);
    return Math.floor(copy.total * Math.max(0, Math.min(1, share)));
}
const properties_META = 'x-ms-meta-';
const properties_MAX_METADATA_BYTES = 8 * 1024;
const CONTENT_HEADERS = [
    'cache-control',
    'content-disposition',
    'content-encoding',
    'content-language',
    'content-type',
];
const CLASS_OF_TIER = {
    hot: 'STANDARD',
    cool: 'STANDARD_IA',
    cold: 'GLACIER_IR',
    archive: 'GLACIER',
};
const TIER_OF_CLASS = {
    STANDARD: 'Hot',
    STANDARD_IA: 'Cool',
    ONEZONE_IA: 'Cool',
    GLACIER_IR: 'Cold',
    GLACIER: 'Archive',
    DEEP_ARCHIVE: 'Archive',
};

;// CONCATENATED MODULE: ./build/emulator/blob/read.js






async function getBlob(call) {
    const { bucket, access, headers } = call;
    const object = opened(call);
    const { size } = object.content;
    const range = read_rangeOf(headers.get('x-ms-range') ?? headers.get('range'), size);
    if (properties_isArchived(object))
        throw blobArchived();
    const first = range?.first ?? 0;
    const last = range?.last ?? size - 1;
    const content = slice(object.content, first, last);
    const md5 = properties_contentMd5(object);
    return {
        status: range ? 206 : 200,
        headers: {
            ...blobHeaders(call, object),
            ...(range && { 'content-range': `bytes ${first}-${last}/${size}` }),
            // With a range Content-MD5 is that of the range, if it was asked for.
            ...(md5 !== undefined && { [range ? 'x-ms-blob-content-md5' : 'content-md5']: md5 }),
            ...(range && (await rangeMd5(call, content))),
            'content-length': String(content.size),
        },
        content,
        counted: (bytes) => access.countDownload(bucket, bytes),
    };
}
/** As Get Blob, without the bytes; an archived blob tells its properties. */
function getBlobProperties(call) {
    const object = opened(call);
    const md5 = properties_contentMd5(object);
    return {
        status: 200,
        headers: {
            ...blobHeaders(call, object),
            ...(md5 !== undefined && { 'content-md5': md5 }),
            'content-length': String(object.content.size),
        },
    };
}
function getBlobMetadata(call) {
    const object = opened(call);
    const metadata = Object.entries(object.attributes.metadata).map(([name, value]) => [
        `x-ms-meta-${name}`,
        value,
    ]);
    return {
        status: 200,
        headers: {
            ...Object.fromEntries(metadata),
            etag: `"${object.etag}"`,
            'last-modified': new Date(object.modified).toUTCString(),
        },
    };
}
/** `bytes=a-b` or `bytes=a-`: the service knows no other form. Throws InvalidRange beyond the end. */
function read_rangeOf(header, size) {
    if (header === undefined)
        return undefined;
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header.trim()) ?? [];
    if (from === undefined || to === undefined)
        throw invalidHeader('Range', header);
    const first = Number(from);
    const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
    if (to !== '' && Number(to) < first)
        throw invalidHeader('Range', header);
    if (first >= size)
        throw new BlobError(416, 'InvalidRange', 'The range specified is invalid for the current size of the resource.', {
            headers: { 'content-range': `bytes */${size}` },
        });
    return { first, last };
}
function opened(call) {
    const object = blobToRead(call);
    if (!call.target.query.has('snapshot'))
        checkLease(call, call.target.key, 'read');
    conditions_checkRead(object, call.headers, call.bucket.behaviour);
    return object;
}
function blobHeaders(call, object) {
    const { bucket, state, store, target } = call;
    const { query } = target;
    const headers = properties_headersOf({ bucket, state, now: store.clock() }, object);
    for (const [parameter, header] of Object.entries(OVERRIDES)) {
        const value = query.get(parameter);
        if (value !== undefined)
            headers[header] = value;
    }
    if (bucket.versioning !== 'off' && !query.has('snapshot')) {
        headers['x-ms-version-id'] = object.versionId;
        if (bucket.current(object.key) === object)
            headers['x-ms-is-current-version'] = 'true';
    }
    return headers;
}
/** What a SAS says that the answer is to say. */
const OVERRIDES = {
    rscc: 'cache-control',
    rscd: 'content-disposition',
    rsce: 'content-encoding',
    rscl: 'content-language',
    rsct: 'content-type',
};
const MOST_FOR_MD5 = 4 * 1024 * 1024;
async function rangeMd5({ headers }, content) {
    if (headers.get('x-ms-range-get-content-md5')?.toLowerCase() !== 'true')
        return {};
    if (content.size > MOST_FOR_MD5)
        throw invalidHeader('x-ms-range-get-content-md5', 'true');
    const hash = (0,external_node_crypto_.createHash)('md5');
    for await (const chunk of readContent(content))
        hash.update(chunk);
    return { 'content-md5': hash.digest('base64') };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/emulator/blob/target.js



/** The service's limit on a name, characters. */
const MAX_NAME = 1024;
/**
 * Takes a request target apart. The account is the first label of the host (`<account>.blob-us-east-1-aws.…`); on an
 * IP address and on localhost it is the first segment of the path, as Azurite has it. Throws where the path is no
 * percent-encoded UTF-8.
 */
function target_parseTarget(url, host) {
    const mark = url.indexOf('?');
    const path = mark < 0 ? url : url.slice(0, mark);
    if (!path.startsWith('/'))
        throw target_invalidUri();
    const inHost = accountOfHost(host);
    try {
        const segments = path.slice(1).split('/');
        const account = inHost ?? utf8(percentDecode(segments.shift() ?? ''));
        const container = utf8(percentDecode(segments.shift() ?? ''));
        const key = utf8(percentDecode(segments.join('/')));
        const query = mark < 0 ? [] : parseQuery(url.slice(mark + 1));
        if (key.length > MAX_NAME)
            throw invalidName();
        return { path, account, container, key, query: new Query(query) };
    }
    catch (error) {
        throw error instanceof BlobError ? error : target_invalidUri();
    }
}
/** The account that the Host header names, unless the host is an IP address or localhost. */
function accountOfHost(host) {
    const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
    if ((0,external_node_net_.isIP)(name) !== 0 || name === 'localhost' || !name.includes('.'))
        return undefined;
    return name.slice(0, name.indexOf('.'));
}
function target_invalidUri() {
    return new BlobError(400, 'InvalidUri', 'The requested URI does not represent any resource on the server.');
}
function invalidName() {
    return new BlobError(400, 'InvalidResourceName', 'The specified resource name contains invalid characters.');
}

;// CONCATENATED MODULE: ./build/emulator/blob/copy-source.js











/** The service's ceiling for the source's URL. */
const LONGEST_URL = 2048;
/**
 * Finds and checks what `x-ms-copy-source` names. Within an account the asynchronous Copy Blob needs no more right than
 * the request's own; everything else needs a SAS or `x-ms-copy-source-authorization`
 * (https://github.com/Azure/azure-sdk-for-net/issues/32028). Throws CannotVerifyCopySource, SourceConditionNotMet.
 */
async function copy_source_openSource(call, kind, range) {
    const url = call.headers.get('x-ms-copy-source') ?? '';
    const [, host, path = '/', query = ''] = /^https?:\/\/([^/?#]+)(\/[^?#]*)?(\?[^#]*)?$/i.exec(url) ?? [];
    if (host === undefined || url.length > LONGEST_URL)
        throw invalidHeader('x-ms-copy-source', url);
    const endpoint = endpointOf(call, host);
    if (!endpoint)
        return fetchSource(call, url, range);
    const target = target_parseTarget(`${path}${query}`, host);
    const { bucket, via } = sourceBucket(call, endpoint, target, kind);
    const object = sourceBlob(call, bucket, target);
    const kindOfPin = call.operation === 'PutBlockFromUrl' ? 'partcopy' : 'copy';
    if (!call.bucket.behaviour.ignoreSourcePins.includes(kindOfPin))
        conditions_checkSource(object, call.headers);
    const rehydrates = kind === 'async' && call.headers.has('x-ms-access-tier');
    if (properties_isArchived(object) && !rehydrates)
        throw blobArchived();
    const part = range === undefined ? undefined : read_rangeOf(range, object.content.size);
    const content = part ? slice(object.content, part.first, part.last) : object.content;
    const knownMd5 = part === undefined ? object.md5 : undefined;
    return {
        content,
        attributes: object.attributes,
        contentMd5: properties_contentMd5(object),
        knownMd5,
        md5: async () => knownMd5 ?? (await md5Of(content)),
        counted() {
            call.copied(via, content.size);
            if (via === 'native')
                return;
            call.access.countDownload(bucket, content.size);
            call.access.countUpload(call.bucket, content.size);
        },
    };
}
/** The endpoint of this emulator that a host leads to. */
function endpointOf({ state }, host) {
    const plain = host.toLowerCase().replace(/^localhost(?=:|$)/, '127.0.0.1');
    const account = accountOfHost(plain);
    if (account === undefined)
        return state.endpoints.find((one) => one.host() === plain);
    const port = /:\d+$/.exec(plain)?.[0];
    if (port !== undefined)
        return state.endpoints.find((one) => one.host().endsWith(port));
    // `<account>.blob.core.windows.net`: the provider's own endpoint.
    return state.endpoints.find((one) => !one.node && one.find(account) !== undefined);
}
/**
 * The container, and which way the bytes go: through a Bridge Node where it is attached too, else within the provider,
 * if the destination's credentials may read it.
 */
function sourceBucket(call, endpoint, target, kind) {
    const attached = containerOf(call.access, target.account, target.container);
    if (endpoint.node && !attached)
        return { bucket: outside(call, target), via: 'native' };
    const credential = endpoint.find(target.account);
    if (!credential)
        throw missing();
    const own = target.account === call.target.account && !target.query.has('sig');
    const principal = own && kind === 'async' && call.principal.via !== 'sas'
        ? call.principal
        : sourcePrincipal(call, target, credential);
    authorizeSource(principal, target);
    const bucket = containerOf(credential.access, target.account, target.container);
    if (!bucket)
        throw missing();
    return { bucket, via: endpoint.node && call.atNode ? 'emulated' : 'native' };
}
/** A container that is not attached: the provider copies it if the destination's credentials may read it. */
function outside(call, target) {
    try {
        return call.access.copySource(target.container, call.bucket).bucket;
    }
    catch (error) {
        if (!(error instanceof S3Error))
            throw error;
        throw cannotVerifySource(error.status, error.message, error.code);
    }
}
function sourcePrincipal(call, target, credential) {
    const by = {
        find: () => credential,
        state: call.state,
        now: call.store.clock(),
        address: '127.0.0.1',
    };
    const authorization = call.headers.get('x-ms-copy-source-authorization');
    try {
        if (authorization !== undefined)
            return bearer(authorization, credential, by);
        if (target.query.has('sig'))
            return signedUrl(target, credential, by);
    }
    catch (error) {
        if (!(error instanceof BlobError))
            throw error;
        throw cannotVerifySource(error.status, error.message, error.code);
    }
    throw cannotVerifySource(403, 'This request is not authorized to perform this operation.', 'NoAuthenticationInformation');
}
function authorizeSource(principal, target) {
    try {
        authorize(principal, 'GetBlob', { key: target.key, tags: false });
    }
    catch (error) {
        if (!(error instanceof BlobError))
            throw error;
        throw cannotVerifySource(error.status, error.message, error.code);
    }
}
function sourceBlob(call, bucket, target) {
    const { query } = target;
    const place = { bucket, state: call.state, store: call.store };
    const found = findBlob(place, target.key, query.get('snapshot'), query.get('versionid'));
    if (found)
        return found;
    throw missing();
}
function missing() {
    return cannotVerifySource(404, 'The specified blob does not exist.', 'BlobNotFound');
}

;// CONCATENATED MODULE: ./build/emulator/blob/write.js






/** The service's ceiling for one Put Blob, bytes. */
const PUT_BLOB_LIMIT = 5000 * 1024 ** 2;
/** Conditions are checked before the body is taken, and again in the moment it becomes the blob. */
async function putBlob(call) {
    const { bucket, headers, store } = call;
    const type = headers.get('x-ms-blob-type');
    if (type === undefined)
        throw missingHeader('x-ms-blob-type');
    if (type === 'PageBlob' || type === 'AppendBlob')
        throw errors_notImplemented(`blobs of type ${type}`);
    if (type !== 'BlockBlob')
        throw invalidHeader('x-ms-blob-type', type);
    const attributes = properties_attributesOf(headers, call.rawHeaders);
    const property = md5Property(headers);
    checkOverwrite(call);
    const { content, md5, crc64 } = await body_receiveContent(call, PUT_BLOB_LIMIT);
    call.access.countUpload(bucket, content.size);
    const stored = orDrop(store.blobs, content, () => {
        checkOverwrite(call);
        return storeBlob(call, { attributes, content, md5, contentMd5: property ?? toBase64(md5) });
    });
    return {
        status: 201,
        headers: {
            ...write_writtenHeaders(call, stored),
            'content-md5': toBase64(md5),
            ...(crc64 !== undefined && { 'x-ms-content-crc64': crc64 }),
        },
    };
}
/** Makes a blob the current one of its name; its uncommitted blocks go. */
function storeBlob(call, blob) {
    const { bucket, headers, state, store, target } = call;
    const before = bucket.currentObject(target.key);
    const now = store.clock();
    const pending = before?.blob?.copy;
    if (pending?.status === 'pending')
        state.dropArriving(pending.id);
    const facts = {
        // Overwriting a blob keeps the time of its creation.
        created: before?.blob?.created ?? before?.modified ?? now,
        ...(blob.contentMd5 !== undefined && { contentMd5: blob.contentMd5 }),
        ...(blob.blocks && { blocks: blob.blocks }),
        ...(headers.has('x-ms-access-tier') && { tierChanged: now }),
        ...(blob.copy && { copy: blob.copy }),
        ...worm(call),
    };
    const fresh = {
        attributes: blob.attributes,
        content: blob.content,
        etag: state.nextEtag(),
        ...(blob.md5 !== undefined && { md5: blob.md5 }),
        blob: facts,
    };
    const stored = bucket.put(target.key, fresh);
    state.dropBlocks(bucket, target.key);
    return stored;
}
function setBlobMetadata(call) {
    const metadata = metadataOf(call.rawHeaders);
    return changed(call, (object) => ({ attributes: { ...object.attributes, metadata } }));
}
/** What is not named is removed. */
function setBlobProperties(call) {
    const { headers } = call;
    const own = new Map([...headers].filter(([name]) => name.startsWith('x-ms-')));
    const property = md5Property(headers);
    return changed(call, (object) => {
        const { contentMd5: _, ...facts } = object.blob ?? { created: object.modified };
        return {
            attributes: { ...object.attributes, headers: contentHeaders(own) },
            blob: { ...facts, ...(property !== undefined && { contentMd5: property }) },
        };
    });
}
/** ETag, Last-Modified and version of what was written. */
function write_writtenHeaders({ bucket }, stored) {
    return {
        etag: `"${stored.etag}"`,
        'last-modified': new Date(stored.modified).toUTCString(),
        'x-ms-request-server-encrypted': 'true',
        ...(bucket.versioning !== 'off' && { 'x-ms-version-id': stored.versionId }),
    };
}
function toBase64(hex) {
    return Buffer.from(hex, 'hex').toString('base64');
}
/** Changes of a blob without its bytes: a new ETag and time. */
function changed(call, change) {
    const { bucket, state, store, target } = call;
    const object = currentBlob(call, target.key);
    if (!object)
        throw blobNotFound();
    checkLease(call);
    conditions_checkWrite(object, call.headers, 'changes');
    checkImmutable(object, store.clock());
    const amended = bucket.amend(object, {
        ...change(object),
        etag: state.nextEtag(),
        modified: Math.floor(store.clock() / 1000) * 1000,
    });
    return { status: 200, headers: write_writtenHeaders(call, amended) };
}
/** A legal hold and an immutability policy that a write brings. */
function worm({ headers }) {
    const until = Date.parse(headers.get('x-ms-immutability-policy-until-date') ?? '');
    const mode = headers.get('x-ms-immutability-policy-mode')?.toLowerCase() === 'locked' ? 'Locked' : 'Unlocked';
    const hold = headers.get('x-ms-legal-hold')?.toLowerCase();
    return {
        ...(!Number.isNaN(until) && { immutable: { until, mode } }),
        ...(hold !== undefined && { legalHold: hold === 'true' }),
    };
}

;// CONCATENATED MODULE: ./build/emulator/blob/copy.js









/** The service's ceiling for a synchronous copy, bytes. */
const COPY_FROM_URL_LIMIT = 256 * 1024 ** 2;
/**
 * Copy Blob From URL: done when it is answered.
 * https://learn.microsoft.com/rest/api/storageservices/copy-blob-from-url
 */
async function copyBlobFromUrl(call) {
    checkOverwrite(call);
    const source = await copy_source_openSource(call, 'sync');
    const { content } = source;
    // https://github.com/Azure/azure-sdk-for-js/issues/6577
    if (content.size === 0)
        throw cannotVerifySource(400, 'The source of the copy has no bytes.', 'InvalidHeaderValue');
    if (content.size > COPY_FROM_URL_LIMIT)
        throw new BlobError(409, 'CannotVerifyCopySource', 'The source is larger than a synchronous copy may be: 268435456 bytes.');
    const { stored, crc } = await copy_copied(call, source, {
        limit: COPY_FROM_URL_LIMIT,
        attributes: copy_copiedAttributes(call, source.attributes),
        contentMd5: md5Property(call.headers) ?? source.contentMd5,
    });
    return {
        status: 202,
        headers: {
            ...write_writtenHeaders(call, stored),
            'x-ms-copy-id': stored.blob?.copy?.id ?? '',
            'x-ms-copy-status': 'success',
            ...crc,
        },
    };
}
/**
 * Put Blob From URL: up to 5,000 MiB in one request.
 * https://learn.microsoft.com/rest/api/storageservices/put-blob-from-url
 */
async function putBlobFromUrl(call) {
    const { headers } = call;
    if (headers.get('x-ms-blob-type') !== 'BlockBlob')
        throw invalidHeader('x-ms-blob-type', headers.get('x-ms-blob-type') ?? '');
    checkOverwrite(call);
    const source = await copy_source_openSource(call, 'sync');
    const asked = properties_attributesOf(headers, call.rawHeaders);
    const carries = headers.get('x-ms-copy-source-blob-properties')?.toLowerCase() !== 'false';
    const { stored, crc } = await copy_copied(call, source, {
        limit: PUT_BLOB_LIMIT,
        attributes: {
            ...copy_copiedAttributes(call, source.attributes),
            headers: carries ? { ...source.attributes.headers, ...named(call, asked.headers) } : asked.headers,
        },
        contentMd5: md5Property(headers) ?? (carries ? source.contentMd5 : undefined),
    });
    return { status: 201, headers: { ...write_writtenHeaders(call, stored), ...crc } };
}
/** Copy Blob: accepted at once, done when its time has come. */
async function copyBlob(call) {
    const { bucket, headers, state, store } = call;
    checkOverwrite(call);
    const source = await copy_source_openSource(call, 'async');
    const { content } = source;
    if (call.atNode && content.size > call.access.operationLimit)
        throw bodyTooLarge(call.access.operationLimit);
    const now = store.clock();
    const wait = bucket.behaviour.copyMs;
    const copy = {
        id: (0,external_node_crypto_.randomUUID)(),
        source: (headers.get('x-ms-copy-source') ?? '').replace(/\?.*$/s, ''),
        status: wait === 0 ? 'success' : 'pending',
        total: content.size,
        begun: now,
        completed: now + wait,
    };
    checkOverwrite(call);
    const stored = storeBlob(call, {
        attributes: copy_copiedAttributes(call, source.attributes),
        // Until it is done the blob is there and has no bytes.
        content: wait === 0 ? content : { size: 0, pieces: [] },
        md5: wait === 0 ? source.knownMd5 : undefined,
        contentMd5: source.contentMd5,
        copy,
    });
    if (wait > 0)
        state.setArriving(copy.id, content);
    source.counted();
    return {
        status: 202,
        headers: {
            ...write_writtenHeaders(call, stored),
            'x-ms-copy-id': copy.id,
            'x-ms-copy-status': copy.status,
        },
    };
}
/** Leaves a blob of zero bytes with its metadata. */
function abortCopyBlob(call) {
    const { bucket, headers, state, store, target } = call;
    if (headers.get('x-ms-copy-action')?.toLowerCase() !== 'abort')
        throw invalidHeader('x-ms-copy-action', headers.get('x-ms-copy-action') ?? '');
    const object = currentBlob(call, target.key);
    if (!object)
        throw blobNotFound();
    checkLease(call);
    const { blob } = object;
    if (blob?.copy?.status !== 'pending')
        throw new BlobError(409, 'NoPendingCopyOperation', 'There is currently no pending copy operation.');
    if (blob.copy.id !== target.query.get('copyid'))
        throw new BlobError(409, 'CopyIdMismatch', 'The specified copy ID did not match the copy ID for the pending copy operation.');
    state.dropArriving(blob.copy.id);
    bucket.amend(object, {
        blob: { ...blob, copy: { ...blob.copy, status: 'aborted', completed: store.clock() } },
        etag: state.nextEtag(),
    });
    return { status: 204 };
}
/** Properties and metadata of the source, unless the request names metadata; tags only if it asks for them. */
function copy_copiedAttributes(call, source) {
    const asked = properties_attributesOf(call.headers, call.rawHeaders);
    const copiesTags = call.headers.get('x-ms-copy-source-tag-option')?.toUpperCase() === 'COPY';
    if (copiesTags && call.headers.has('x-ms-tags'))
        throw invalidHeader('x-ms-copy-source-tag-option', 'COPY');
    return {
        headers: source.headers,
        metadata: Object.keys(asked.metadata).length > 0 ? asked.metadata : source.metadata,
        tags: copiesTags && !call.bucket.behaviour.dropTagsOnCopy ? source.tags : asked.tags,
        storageClass: asked.storageClass,
    };
}
/** Those properties that the request itself names. */
function named(call, asked) {
    return Object.fromEntries(Object.entries(asked).filter(([name]) => call.headers.has(`x-ms-blob-${name}`)));
}
async function copy_copied(call, source, blob) {
    const { store, headers } = call;
    const { content } = source;
    const most = Math.min(blob.limit, call.access.operationLimit);
    if (content.size > most)
        throw bodyTooLarge(most);
    return holding(store.blobs, content, async () => {
        const wanted = digestHeader(headers, 'x-ms-source-content-md5', 16);
        const md5 = wanted === undefined ? source.knownMd5 : await source.md5();
        const { ignoreSourceMd5 } = call.bucket.behaviour;
        if (wanted !== undefined && !ignoreSourceMd5 && wanted.toString('hex') !== md5)
            throw md5Mismatch();
        checkOverwrite(call);
        const now = store.clock();
        const stored = storeBlob(call, {
            attributes: blob.attributes,
            content,
            md5,
            contentMd5: blob.contentMd5,
            copy: {
                id: (0,external_node_crypto_.randomUUID)(),
                source: (headers.get('x-ms-copy-source') ?? '').replace(/\?.*$/s, ''),
                status: 'success',
                total: content.size,
                begun: now,
                completed: now,
            },
        });
        source.counted();
        return { stored, crc: wanted === undefined ? {} : { 'content-md5': wanted.toString('base64') } };
    });
}

;// CONCATENATED MODULE: ./build/emulator/blob/delete.js



function deleteBlob(call) {
    const { bucket, headers, state, target } = call;
    const { key, query } = target;
    const snapshots = headers.get('x-ms-delete-snapshots');
    if (snapshots !== undefined && snapshots !== 'include' && snapshots !== 'only')
        throw invalidHeader('x-ms-delete-snapshots', snapshots);
    const snapshot = query.get('snapshot');
    const versionId = query.get('versionid');
    if (snapshot !== undefined) {
        if (!state.snapshots(bucket, key).some((one) => one.time === snapshot))
            throw blobNotFound();
        state.removeSnapshots(bucket, key, (one) => one.time === snapshot);
        return deleted();
    }
    if (versionId !== undefined)
        return deleteVersion(call, versionId);
    const object = currentBlob(call, key);
    if (!object)
        throw blobNotFound();
    checkLease(call);
    if (!ignoresConditions(call))
        conditions_checkWrite(object, headers, 'changes');
    checkImmutable(object, call.store.clock());
    if (snapshots === undefined && state.snapshots(bucket, key).length > 0) {
        throw new BlobError(409, 'SnapshotsPresent', 'This operation is not permitted because the blob has snapshots.');
    }
    state.removeSnapshots(bucket, key, () => true);
    if (snapshots === 'only')
        return deleted();
    if (object.blob?.copy?.status === 'pending')
        state.dropArriving(object.blob.copy.id);
    // With versioning the blob becomes a version; the marker stands for "there is no current one".
    bucket.delete(key);
    state.setLease(bucket, key, undefined);
    return deleted(bucket.versioning === 'off');
}
function deleteVersion(call, versionId) {
    const { bucket, target, headers, store } = call;
    const version = bucket.find(target.key, versionId);
    if (version?.kind !== 'object')
        throw blobNotFound();
    if (bucket.current(target.key) === version)
        throw new BlobError(403, 'OperationNotAllowedOnRootBlob', 'The specified operation is not allowed on root blob.');
    conditions_checkWrite(version, headers, 'changes');
    checkImmutable(version, store.clock());
    bucket.remove(target.key, versionId);
    return deleted();
}
function deleted(permanent = true) {
    return { status: 202, headers: { 'x-ms-delete-type-permanent': String(permanent) } };
}

;// CONCATENATED MODULE: ./build/emulator/blob/tier.js





/**
 * Set Blob Tier: 200, or 202 where an archived blob is asked back and takes its time (`behaviour.thawMs`). ETag and time
 * stay. https://learn.microsoft.com/rest/api/storageservices/set-blob-tier
 */
function setBlobTier(call) {
    const { bucket, headers, store, target } = call;
    const storageClass = tierOf(headers);
    if (storageClass === undefined)
        throw missingHeader('x-ms-access-tier');
    const object = currentBlob(call, target.key);
    if (!object)
        throw blobNotFound();
    if (headers.has('x-ms-lease-id'))
        checkLease(call);
    conditions_checkWrite(object, headers, 'changes');
    const facts = object.blob ?? { created: object.modified };
    if (facts.copy?.status === 'pending')
        throw pendingCopy();
    const now = store.clock();
    if (facts.rehydrate !== undefined && facts.rehydrate.to !== storageClass)
        throw new BlobError(409, 'BlobBeingRehydrated', 'This operation is not permitted because the blob is being rehydrated.');
    const wait = bucket.behaviour.thawMs;
    if (properties_isArchived(object) && storageClass !== 'GLACIER' && wait > 0) {
        const priority = priorityOf(headers.get('x-ms-rehydrate-priority'));
        bucket.amend(object, {
            blob: { ...facts, rehydrate: facts.rehydrate ?? { to: storageClass, at: now + wait, priority } },
        });
        return { status: 202 };
    }
    bucket.amend(object, {
        blob: { ...facts, tierChanged: now },
        attributes: { ...object.attributes, storageClass },
    });
    return { status: 200 };
}
function priorityOf(header) {
    const priority = header ?? 'Standard';
    if (priority !== 'Standard' && priority !== 'High')
        throw invalidHeader('x-ms-rehydrate-priority', priority);
    return priority;
}
function setLegalHold(call) {
    const hold = call.headers.get('x-ms-legal-hold')?.toLowerCase();
    if (hold !== 'true' && hold !== 'false')
        throw invalidHeader('x-ms-legal-hold', hold ?? '');
    const { facts, object } = held(call);
    call.bucket.amend(object, { blob: { ...facts, legalHold: hold === 'true' } });
    return { status: 200, headers: { 'x-ms-legal-hold': hold } };
}
function setImmutabilityPolicy(call) {
    const { headers, bucket, store } = call;
    const until = Date.parse(headers.get('x-ms-immutability-policy-until-date') ?? '');
    if (!(until > store.clock()))
        throw invalidHeader('x-ms-immutability-policy-until-date', headers.get('x-ms-immutability-policy-until-date') ?? '');
    const mode = headers.get('x-ms-immutability-policy-mode')?.toLowerCase() === 'locked' ? 'Locked' : 'Unlocked';
    const { facts, object } = held(call);
    const before = facts.immutable;
    if (before?.mode === 'Locked' && (mode !== 'Locked' || until < before.until))
        checkImmutable(object, store.clock());
    bucket.amend(object, { blob: { ...facts, immutable: { until, mode } } });
    return {
        status: 200,
        headers: {
            'x-ms-immutability-policy-until-date': new Date(until).toUTCString(),
            'x-ms-immutability-policy-mode': mode.toLowerCase(),
        },
    };
}
/** An unlocked policy can be removed. */
function deleteImmutabilityPolicy(call) {
    const { facts, object } = held(call);
    const { immutable, ...rest } = facts;
    if (immutable?.mode === 'Locked')
        checkImmutable(object, call.store.clock());
    call.bucket.amend(object, { blob: rest });
    return { status: 200 };
}
/** A snapshot of the blob as it is. */
function snapshotBlob(call) {
    const { bucket, state, target } = call;
    const object = currentBlob(call, target.key);
    if (!object)
        throw blobNotFound();
    if (call.headers.has('x-ms-lease-id'))
        checkLease(call);
    conditions_checkWrite(object, call.headers, 'changes');
    const snapshot = state.addSnapshot(bucket, object);
    return { status: 201, headers: { ...write_writtenHeaders(call, object), 'x-ms-snapshot': snapshot.time } };
}
function held(call) {
    const object = currentBlob(call, call.target.key);
    if (!object)
        throw blobNotFound();
    return { object, facts: object.blob ?? { created: object.modified } };
}

;// CONCATENATED MODULE: ./build/emulator/blob/batch.js










const MOST = 256;
/**
 * Blob Batch: up to 256 deletes, or changes of tier, each with its own signature.
 * https://learn.microsoft.com/rest/api/storageservices/blob-batch
 */
async function blobBatch(call) {
    const type = call.headers.get('content-type') ?? '';
    const boundary = /^multipart\/mixed;\s*boundary="?([^";]+)"?/i.exec(type)?.[1];
    if (boundary === undefined)
        throw invalidHeader('Content-Type', type);
    const body = (await body_receiveXml(call)).toString('latin1');
    const parts = body
        .split(`--${boundary}`)
        .slice(1)
        .filter((part) => !part.startsWith('--'));
    if (parts.length === 0 || parts.length > MOST)
        throw new BlobError(400, 'InvalidInput', `A batch has 1 to ${MOST} requests.`);
    const answers = [];
    for (const part of parts)
        answers.push(await answered(call, part));
    const mark = `batchresponse_${(0,external_node_crypto_.randomUUID)()}`;
    return {
        status: 202,
        headers: { 'content-type': `multipart/mixed; boundary=${mark}` },
        xml: `${answers.map((answer) => `--${mark}\r\n${answer}`).join('')}--${mark}--`,
    };
}
async function answered(call, part) {
    const [, id = '0'] = /^content-id:\s*(\S+)/im.exec(part) ?? [];
    const head = `Content-Type: application/http\r\nContent-ID: ${id}\r\n\r\n`;
    try {
        const { status, headers = {} } = await batch_performed(call, part);
        const written = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
        return `${head}HTTP/1.1 ${status} Accepted\r\n${written.join('')}x-ms-version: ${call.version}\r\n\r\n`;
    }
    catch (error) {
        if (!(error instanceof BlobError))
            throw error;
        const about = { requestId: id, time: call.store.clock() };
        const document = xml_errorDocument(error.code, error.message, error.details, about);
        return `${head}HTTP/1.1 ${error.status} ${error.code}\r\nx-ms-error-code: ${error.code}\r\nx-ms-version: ${call.version}\r\nContent-Type: application/xml\r\nContent-Length: ${Buffer.byteLength(document)}\r\n\r\n${document}\r\n`;
    }
}
async function batch_performed(call, part) {
    const [, method = '', url = '', rest = ''] = /^(DELETE|PUT) (\S+) HTTP\/1\.1\r?\n([\s\S]*)$/m.exec(part) ?? [];
    const headers = new Map();
    const rawHeaders = [];
    for (const line of rest.split(/\r?\n/)) {
        const [, name, value = ''] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
        if (name === undefined)
            continue;
        headers.set(name.toLowerCase(), value);
        rawHeaders.push(name, value);
    }
    const host = call.headers.get('host') ?? '';
    const target = target_parseTarget(url, host);
    const operation = operations_operationOf(method, target, headers);
    if (operation !== 'DeleteBlob' && operation !== 'SetBlobTier')
        throw new BlobError(400, 'InvalidInput', 'A batch takes Delete Blob and Set Blob Tier only.');
    const principal = authenticate_authenticate({ method, target, headers }, call.authenticator);
    authorize(principal, operation, { key: target.key, tags: false });
    const bucket = containerOf(principal.credential.access, target.account, target.container);
    if (!bucket)
        throw containerNotFound();
    const one = { ...call, operation, target, headers, rawHeaders, principal, bucket };
    return operation === 'DeleteBlob' ? deleteBlob(one) : setBlobTier(one);
}

;// CONCATENATED MODULE: ./build/emulator/blob/blocks.js










const BLOCK_LIMIT = 4000 * 1024 ** 2;
const MOST_BLOCKS = 50_000;
const MOST_UNCOMMITTED = 100_000;
/** The service always answers with a checksum; it is slow here, and larger blocks get one only if they bring one. */
const CRC_LIMIT = 1024 ** 2;
async function putBlock(call) {
    const { bucket, headers, state, store, target } = call;
    const id = checkedId(call);
    checkBlockWrite(call);
    if (headers.get('content-length') === '0')
        throw invalidHeader('Content-Length', '0');
    const { content, md5, crc64 } = await body_receiveContent(call, BLOCK_LIMIT);
    call.access.countUpload(bucket, content.size);
    orDrop(store.blobs, content, () => {
        checkedId(call);
        checkBlockWrite(call);
        state.putBlock(bucket, target.key, id, content);
    });
    const digest = crc64 === undefined ? { 'content-md5': toBase64(md5) } : { 'x-ms-content-crc64': crc64 };
    return { status: 201, headers: { ...digest, 'x-ms-request-server-encrypted': 'true' } };
}
async function putBlockFromUrl(call) {
    const { bucket, headers, state, store, target } = call;
    const id = checkedId(call);
    checkBlockWrite(call);
    if ((headers.get('content-length') ?? '0') !== '0')
        throw invalidHeader('Content-Length', headers.get('content-length') ?? '');
    const wantedMd5 = digestHeader(headers, 'x-ms-source-content-md5', 16);
    const wantedCrc = digestHeader(headers, 'x-ms-source-content-crc64', 8);
    const source = await copy_source_openSource(call, 'sync', headers.get('x-ms-source-range'));
    const { content } = source;
    const most = Math.min(BLOCK_LIMIT, call.access.operationLimit);
    if (content.size > most)
        throw bodyTooLarge(most);
    return holding(store.blobs, content, async () => {
        const md5 = wantedMd5 && (await source.md5());
        if (wantedMd5 !== undefined && wantedMd5.toString('hex') !== md5)
            throw md5Mismatch();
        const crc64 = wantedCrc === undefined && content.size > CRC_LIMIT ? undefined : await crc64Of(content);
        if (wantedCrc !== undefined && wantedCrc.toString('base64') !== crc64)
            throw crc64Mismatch();
        checkedId(call);
        checkBlockWrite(call);
        state.putBlock(bucket, target.key, id, content);
        source.counted();
        return {
            status: 201,
            headers: {
                ...(md5 !== undefined && { 'content-md5': toBase64(md5) }),
                ...(md5 === undefined && crc64 !== undefined && { 'x-ms-content-crc64': crc64 }),
                'x-ms-request-server-encrypted': 'true',
            },
        };
    });
}
/** Makes the blob of the blocks that are named; all other uncommitted ones go. */
async function putBlockList(call) {
    const { bucket, headers, state, target } = call;
    const named = namedBlocks(await body_receiveXml(call));
    if (named.length > MOST_BLOCKS)
        throw new BlobError(400, 'BlockListTooLong', 'The block list may not contain more than 50,000 blocks.');
    const { headers: kept, ...attributes } = properties_attributesOf(headers, call.rawHeaders);
    checkOverwrite(call);
    const uncommitted = state.blocks(bucket, target.key);
    const committed = committedBlocks(currentBlob(call, target.key));
    const chosen = named.map(({ from, id }) => {
        const fresh = from === 'Committed' ? undefined : uncommitted.get(id)?.content;
        const found = fresh ?? (from === 'Uncommitted' ? undefined : committed.get(id));
        if (!found)
            throw new BlobError(400, 'InvalidBlockList', 'The specified block list is invalid.');
        return { id, content: found };
    });
    const contentMd5 = md5Property(headers);
    const stored = storeBlob(call, {
        attributes: { ...attributes, headers: withoutBodys(call, kept) },
        content: concat(chosen.map((block) => block.content)),
        contentMd5,
        blocks: chosen.map(({ id, content }) => ({ id, size: content.size })),
    });
    return { status: 201, headers: write_writtenHeaders(call, stored) };
}
function getBlockList(call) {
    const { bucket, state, target } = call;
    const type = (target.query.get('blocklisttype') ?? 'committed').toLowerCase();
    if (!['committed', 'uncommitted', 'all'].includes(type))
        throw invalidParameter('blocklisttype', type);
    const object = currentBlob(call, target.key);
    const uncommitted = state.blocks(bucket, target.key);
    if (!object && uncommitted.size === 0)
        throw blobNotFound();
    checkLease(call, target.key, 'read');
    const list = (name, blocks) => `<${name}>${blocks.map(({ id, size }) => `<Block>${xml_element('Name', id)}${xml_element('Size', size)}</Block>`).join('')}</${name}>`;
    const body = (type === 'uncommitted' ? '' : list('CommittedBlocks', object?.blob?.blocks ?? [])) +
        (type === 'committed'
            ? ''
            : list('UncommittedBlocks', [...uncommitted].map(([id, { content }]) => ({ id, size: content.size }))));
    return {
        status: 200,
        headers: {
            'x-ms-blob-content-length': String(object?.content.size ?? 0),
            ...(object && {
                etag: `"${object.etag}"`,
                'last-modified': new Date(object.modified).toUTCString(),
            }),
        },
        xml: xml_xmlDocument('BlockList', body),
    };
}
/** Content-Type of a Put Block List is that of its XML, not of the blob. */
function withoutBodys({ headers }, kept) {
    const own = Object.entries(kept).filter(([name]) => headers.has(`x-ms-blob-${name}`));
    return { 'content-type': 'application/octet-stream', ...Object.fromEntries(own) };
}
/** The block id, base64 of at most 64 bytes, as long as those that are there. */
function checkedId(call) {
    const { bucket, state, target } = call;
    const id = target.query.get('blockid') ?? '';
    const bytes = Buffer.from(id, 'base64');
    if (id === '' || bytes.length > 64 || bytes.toString('base64') !== id)
        throw invalidParameter('blockid', id);
    const blocks = state.blocks(bucket, target.key);
    const [other] = blocks.keys();
    if (other !== undefined && other.length !== id.length)
        throw new BlobError(400, 'InvalidBlobOrBlock', 'The specified blob or block content is invalid.');
    if (blocks.size >= MOST_UNCOMMITTED && !blocks.has(id))
        throw new BlobError(409, 'BlockCountExceedsLimit', 'The uncommitted block count cannot exceed the maximum limit.');
    return id;
}
/** A block has no conditions; but a lease and a pending copy count. */
function checkBlockWrite(call) {
    checkLease(call);
    if (currentBlob(call, call.target.key)?.blob?.copy?.status === 'pending')
        throw pendingCopy();
}
function namedBlocks(body) {
    const root = xml_parseXml(body);
    if (root.name !== 'BlockList')
        throw invalidXml();
    return root.children.map(({ name, text }) => {
        if (name !== 'Committed' && name !== 'Uncommitted' && name !== 'Latest')
            throw invalidXml();
        return { from: name, id: text.trim() };
    });
}
/** The blocks that a blob was made of, with their bytes. */
function committedBlocks(object) {
    const found = new Map();
    let at = 0;
    for (const { id, size } of object?.blob?.blocks ?? []) {
        if (object)
            found.set(id, slice(object.content, at, at + size - 1));
        at += size;
    }
    return found;
}
async function crc64Of(content) {
    const crc = startCrc64();
    for await (const chunk of readContent(content))
        crc.update(chunk);
    return crc.digest();
}

;// CONCATENATED MODULE: ./build/emulator/blob/listing-order.js

/** The entries of a listing from a place on, blobs and common prefixes mixed. */
function* itemsFrom(call, options, start) {
    const { prefix, delimiter } = options;
    const { bucket } = call;
    const [first, least] = [bucket.utf16Place(start.key), bucket.utf16Place(prefix)];
    let from = first < least ? least : first;
    for (;;) {
        let jump;
        for (const name of names(call, options, from)) {
            if (!name.key.startsWith(prefix))
                return;
            const { key } = name;
            const cut = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
            const entries = name.folder ? folderEntry(call, options, key) : entriesOf(call, options, key);
            if (entries.length === 0)
                continue;
            if (cut >= 0) {
                const common = key.slice(0, cut + delimiter.length);
                yield { key: common, index: 0, prefix: common };
                jump = listing_order_afterPrefix(bucket.utf16Place(common));
                break;
            }
            yield* entries.slice(key === start.key ? start.index : 0);
        }
        if (jump === undefined)
            return;
        from = jump;
    }
}
/** The names at or after a place, those of uncommitted blobs among them where they are asked for. */
function* names({ bucket, state }, { include }, from) {
    const extra = include.has('uncommittedblobs')
        ? state
            .uncommitted(bucket)
            .map((key) => bucket.utf16Place(key))
            .filter((place) => place >= from)
            .sort((a, b) => (a < b ? -1 : 1))
        : [];
    const seen = new Set();
    for (const key of bucket.keysFromUtf16(from)) {
        const place = bucket.utf16Place(key);
        while ((extra[0] ?? place) < place)
            yield { key: unplaced(extra.shift() ?? ''), folder: false };
        if (extra[0] === place)
            extra.shift();
        if (bucket.hierarchical && bucket.currentObject(key))
            for (const folder of foldersOf(key)) {
                if (seen.has(folder) || bucket.utf16Place(folder) < from)
                    continue;
                seen.add(folder);
                if (!bucket.currentObject(folder))
                    yield { key: folder, folder: true };
            }
        yield { key, folder: false };
    }
    for (const place of extra)
        yield { key: unplaced(place), folder: false };
    function unplaced(place) {
        return bucket.hierarchical ? place.replaceAll('\0', '/') : place;
    }
}
/** `a`, `a/b` of `a/b/c`. */
function foldersOf(key) {
    return [...key.matchAll(/\//g)].map(({ index }) => key.slice(0, index)).filter((folder) => folder !== '');
}
/**
 * A folder is listed as a blob of no bytes (https://github.com/Azure/azure-sdk-for-go/issues/24210); below a delimiter
 * its prefix stands for it.
 */
function folderEntry({ bucket, store }, { delimiter }, key) {
    if (delimiter === '/')
        return [];
    const { created } = bucket;
    const object = {
        kind: 'object',
        key,
        versionId: 'null',
        modified: created,
        updated: created,
        generation: 0,
        metageneration: 1,
        etag: `0x${Math.floor(store.clock()).toString(16).toUpperCase()}`,
        content: { size: 0, pieces: [] },
        attributes: {
            headers: { 'content-type': 'application/octet-stream' },
            metadata: { hdi_isfolder: 'true' },
            tags: [],
            storageClass: 'STANDARD',
        },
        blob: { created },
    };
    return [{ key, index: 0, object, folder: true }];
}
/** Snapshots and versions before the blob itself, oldest first. */
function entriesOf(call, { include }, key) {
    const { bucket, state } = call;
    const entries = [];
    if (include.has('snapshots'))
        for (const { time, object } of state.snapshots(bucket, key))
            entries.push({ object, snapshot: time });
    const current = bucket.currentObject(key);
    if (include.has('versions')) {
        for (const version of [...bucket.versions(key)].reverse())
            if (version.kind === 'object')
                entries.push({ object: version, current: version === current });
    }
    else if (current) {
        entries.push({ object: settled(call, current) });
    }
    else if (include.has('uncommittedblobs') && state.blocks(bucket, key).size > 0) {
        entries.push({});
    }
    return entries.map((entry, index) => ({ ...entry, key, index }));
}
/** The first string after all those with this prefix, by UTF-16 units. */
function listing_order_afterPrefix(prefix) {
    const end = /\uffff*$/u.exec(prefix)?.index ?? prefix.length;
    if (end === 0)
        return undefined;
    return prefix.slice(0, end - 1) + String.fromCharCode(prefix.charCodeAt(end - 1) + 1);
}

;// CONCATENATED MODULE: ./build/emulator/blob/listing.js





const listing_MOST = 5000;
/** Since this version a listing may begin in the middle: `startFrom`. */
const START_FROM_SINCE = '2026-02-06';
/**
 * List Blobs, in the order of the names' UTF-16 units, as the service has it in a flat namespace
 * (https://github.com/blobfile/blobfile/issues/238).
 */
function listBlobs(call) {
    const { bucket, target, version } = call;
    const { query } = target;
    const asked = optionsOf(query);
    const marker = query.get('marker') ?? '';
    const { pageSize, startFrom: treats, oddPages } = bucket.behaviour;
    const sent = query.get('startFrom') ?? query.get('startfrom') ?? '';
    const startFrom = version < START_FROM_SINCE || treats === 'ignored' ? '' : sent;
    const start = marker === '' ? { key: startFrom, index: 0, again: false } : fromMarker(marker);
    const most = pageSize === 0 ? asked.most : Math.min(asked.most, pageSize);
    const items = [];
    let next;
    // Also the real service may answer a page without entries and go on.
    const empty = oddPages === 'empty' && !start.again;
    for (const item of treats === 'empty' && sent !== '' ? [] : itemsFrom(call, asked, start)) {
        if (empty) {
            next = toMarker({ ...item, again: true });
            break;
        }
        if (items.length === most) {
            next = toMarker(item);
            break;
        }
        items.push(item.prefix === undefined ? blobElement(call, asked, item) : prefixElement(item.prefix));
    }
    const { prefix, delimiter } = asked;
    const body = xml_element('Prefix', prefix === '' ? undefined : prefix) +
        xml_element('Marker', marker === '' ? undefined : marker) +
        xml_element('MaxResults', query.has('maxresults') ? asked.most : undefined) +
        xml_element('Delimiter', delimiter === '' ? undefined : delimiter) +
        `<Blobs>${items.join('')}</Blobs>` +
        `<NextMarker>${next ?? ''}</NextMarker>`;
    return {
        status: 200,
        xml: xml_xmlDocument('EnumerationResults', body, {
            ServiceEndpoint: call.serviceUrl,
            ContainerName: bucket.name,
        }),
    };
}
/** `maxresults` and its like: 1 to 5,000. */
function maxResults(query) {
    const text = query.get('maxresults');
    if (text === undefined || text === '')
        return listing_MOST;
    if (!/^-?\d{1,10}$/.test(text))
        throw invalidParameter('maxresults', text);
    if (Number(text) < 1)
        throw parameterOutOfRange('maxresults', text);
    return Math.min(Number(text), listing_MOST);
}
function optionsOf(query) {
    const include = (query.get('include') ?? '')
        .toLowerCase()
        .split(',')
        .filter((one) => one !== '');
    const unknown = include.find((one) => !INCLUDES.has(one));
    if (unknown !== undefined)
        throw invalidParameter('include', unknown);
    return {
        prefix: query.get('prefix') ?? '',
        delimiter: query.get('delimiter') ?? '',
        most: maxResults(query),
        include: new Set(include),
    };
}
const INCLUDES = new Set([
    'copy',
    'deleted',
    'deletedwithversions',
    'immutabilitypolicy',
    'legalhold',
    'metadata',
    'permissions',
    'snapshots',
    'tags',
    'uncommittedblobs',
    'versions',
]);
function prefixElement(prefix) {
    return `<BlobPrefix>${nameElement(prefix)}</BlobPrefix>`;
}
/** Names that XML cannot hold are percent-encoded and say so. */
function nameElement(name) {
    if (!/[\ufffe\uffff]/.test(name))
        return xml_element('Name', name);
    return `<Name Encoded="true">${encodeURIComponent(name)}</Name>`;
}
function blobElement(call, { include }, item) {
    const { bucket } = call;
    const { object } = item;
    const versions = include.has('versions') && bucket.versioning !== 'off';
    return [
        '<Blob>',
        nameElement(item.key),
        xml_element('Snapshot', item.snapshot),
        xml_element('VersionId', versions ? object?.versionId : undefined),
        xml_element('IsCurrentVersion', versions && item.current === true ? true : undefined),
        `<Properties>${object ? propertyElements(call, include, object) : UNCOMMITTED}${resourceType(bucket, item)}</Properties>`,
        include.has('metadata') && object ? metadataElement(object) : '',
        include.has('tags') && object && object.attributes.tags.length > 0
            ? `<Tags>${tagSet(object.attributes.tags)}</Tags>`
            : '',
        '<OrMetadata />',
        '</Blob>',
    ].join('');
}
/** Only accounts with a hierarchical namespace tell it. */
function resourceType({ hierarchical }, { folder }) {
    return hierarchical ? xml_element('ResourceType', folder === true ? 'directory' : 'file') : '';
}
const UNCOMMITTED = '<Content-Length>0</Content-Length><BlobType>BlockBlob</BlobType><LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState>';
function propertyElements({ bucket, state, store }, include, object) {
    const { attributes, blob, content } = object;
    const { headers } = attributes;
    const now = store.clock();
    const lease = leaseHeaders(bucket, state, object.key, now);
    const tier = tierHeaders(object);
    const copy = include.has('copy') ? copyHeaders(blob, now) : {};
    const fields = [
        ['Creation-Time', new Date(blob?.created ?? object.modified).toUTCString()],
        ['Last-Modified', new Date(object.modified).toUTCString()],
        ['Etag', object.etag],
        ['Content-Length', content.size],
        ['Content-Type', headers['content-type']],
        ['Content-Encoding', headers['content-encoding'] ?? ''],
        ['Content-Language', headers['content-language'] ?? ''],
        ['Content-CRC64', ''],
        ['Content-MD5', properties_contentMd5(object) ?? ''],
        ['Cache-Control', headers['cache-control'] ?? ''],
        ['Content-Disposition', headers['content-disposition'] ?? ''],
        ['BlobType', 'BlockBlob'],
        ['AccessTier', tier['x-ms-access-tier']],
        ['AccessTierInferred', tier['x-ms-access-tier-inferred']],
        ['AccessTierChangeTime', tier['x-ms-access-tier-change-time']],
        ['ArchiveStatus', tier['x-ms-archive-status']],
        ['RehydratePriority', tier['x-ms-rehydrate-priority']],
        ['LeaseStatus', lease['x-ms-lease-status']],
        ['LeaseState', lease['x-ms-lease-state']],
        ['LeaseDuration', lease['x-ms-lease-duration']],
        ['CopyId', copy['x-ms-copy-id']],
        ['CopySource', copy['x-ms-copy-source']],
        ['CopyStatus', copy['x-ms-copy-status']],
        ['CopyProgress', copy['x-ms-copy-progress']],
        ['CopyCompletionTime', copy['x-ms-copy-completion-time']],
        ['ServerEncrypted', true],
        ['TagCount', attributes.tags.length === 0 ? undefined : attributes.tags.length],
    ];
    return fields.map(([name, value]) => xml_element(name, value)).join('');
}
function metadataElement({ attributes }) {
    const entries = Object.entries(attributes.metadata).map(([name, value]) => xml_element(name, value));
    return `<Metadata>${entries.join('')}</Metadata>`;
}
/** Opaque to clients, as the service's are. */
function toMarker({ key, index, again = false }) {
    return Buffer.from(JSON.stringify([index, key, again]), 'utf8').toString('base64');
}
function fromMarker(marker) {
    try {
        const [index, key, again] = JSON.parse(Buffer.from(marker, 'base64').toString('utf8'));
        if (typeof key === 'string' && typeof index === 'number')
            return { key, index, again: again === true };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw invalidParameter('marker', marker);
}

;// CONCATENATED MODULE: ./build/emulator/blob/containers.js








function listContainers(call) {
    const { query, account } = call.target;
    const prefix = query.get('prefix') ?? '';
    const marker = query.get('marker') ?? '';
    const most = maxResults(query);
    const all = call.access.buckets
        .filter((bucket) => bucket.account === undefined || bucket.account === account)
        .filter(({ name }) => name.startsWith(prefix) && name >= marker)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const page = all
        .slice(0, most)
        .map((bucket) => `<Container>${xml_element('Name', bucket.name)}<Properties>${xml_element('Last-Modified', new Date(bucket.created).toUTCString())}${xml_element('Etag', `"${containers_etagOf(bucket)}"`)}<LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState></Properties></Container>`);
    const body = xml_element('Prefix', prefix === '' ? undefined : prefix) +
        xml_element('MaxResults', query.has('maxresults') ? most : undefined) +
        `<Containers>${page.join('')}</Containers>` +
        `<NextMarker>${all[most]?.name ?? ''}</NextMarker>`;
    return { status: 200, xml: xml_xmlDocument('EnumerationResults', body, { ServiceEndpoint: call.serviceUrl }) };
}
/**
 * 3 to 63 lower-case letters, digits and single hyphens.
 * https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata
 */
function createContainer(call) {
    const { account, container } = call.target;
    if (!/^[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9]$/.test(container))
        throw new BlobError(400, 'InvalidResourceName', 'The specified resource name contains invalid characters.');
    if (containerOf(call.access, account, container))
        throw containerExists();
    try {
        call.access.createBucket({
            name: container,
            ...(!call.atNode && { account, id: `${account}/${container}` }),
        });
    }
    catch (error) {
        throw error instanceof S3Error && error.status === 409 ? containerExists() : error;
    }
    const bucket = containerOf(call.access, account, container);
    return { status: 201, ...(bucket && { headers: containerHeaders(bucket) }) };
}
/** With all its blobs, as the service does. */
function deleteContainer(call) {
    const { bucket, access, state } = call;
    for (const key of [...bucket.keysFromUtf16('')]) {
        for (const version of bucket.versions(key))
            bucket.remove(key, version.versionId);
        state.removeSnapshots(bucket, key, () => true);
    }
    for (const key of state.uncommitted(bucket))
        state.dropBlocks(bucket, key);
    access.deleteBucket(bucket);
    return { status: 202 };
}
function getContainerProperties({ bucket }) {
    return {
        status: 200,
        headers: {
            ...containerHeaders(bucket),
            'x-ms-lease-status': 'unlocked',
            'x-ms-lease-state': 'available',
            'x-ms-has-immutability-policy': String(bucket.defaultRetention !== undefined),
            'x-ms-has-legal-hold': 'false',
            'x-ms-immutable-storage-with-versioning-enabled': String(bucket.objectLock),
            'x-ms-default-encryption-scope': '$account-encryption-key',
            'x-ms-deny-encryption-scope-override': 'false',
        },
    };
}
function getAccountInformation({ access, target }) {
    const hierarchical = access.buckets.some((bucket) => bucket.hierarchical && (bucket.account === undefined || bucket.account === target.account));
    return {
        status: 200,
        headers: {
            'x-ms-sku-name': 'Standard_LRS',
            'x-ms-account-kind': 'StorageV2',
            'x-ms-is-hns-enabled': String(hierarchical),
        },
    };
}
function getBlobServiceProperties() {
    const none = '<Version>1.0</Version><Enabled>false</Enabled><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy>';
    const body = '<Logging><Version>1.0</Version><Delete>false</Delete><Read>false</Read><Write>false</Write><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy></Logging>' +
        `<HourMetrics>${none}</HourMetrics><MinuteMetrics>${none}</MinuteMetrics><Cors />` +
        '<DeleteRetentionPolicy><Enabled>false</Enabled></DeleteRetentionPolicy><StaticWebsite><Enabled>false</Enabled></StaticWebsite>';
    return { status: 200, xml: xml_xmlDocument('StorageServiceProperties', body) };
}
/**
 * A key that signs SAS for up to 7 days, for whoever has a token.
 * https://learn.microsoft.com/rest/api/storageservices/get-user-delegation-key
 */
async function getUserDelegationKey(call) {
    const { token } = call.principal;
    if (token === undefined)
        throw authenticationFailed('A bearer token is required.');
    const root = xml_parseXml(await body_receiveXml(call));
    const start = childText(root, 'Start') ?? new Date(call.store.clock()).toISOString();
    const expiry = childText(root, 'Expiry') ?? '';
    const until = Date.parse(expiry);
    const now = call.store.clock();
    if (root.name !== 'KeyInfo' || Number.isNaN(until) || Number.isNaN(Date.parse(start)))
        throw invalidXml();
    if (until <= now || until > now + 7 * 86_400_000)
        throw new BlobError(400, 'InvalidXmlNodeValue', 'The value for one of the XML nodes is not in the correct format.', {
            details: { XmlNodeName: 'Expiry', XmlNodeValue: expiry },
        });
    const value = (0,external_node_crypto_.randomBytes)(32).toString('base64');
    const [signedStart, signedExpiry] = [seconds(start), seconds(expiry)];
    const fields = [token.objectId, token.tenantId, signedStart, signedExpiry, 'b', call.version];
    const known = call.state.delegationKeys.get(delegationKeyId(fields));
    call.state.delegationKeys.set(delegationKeyId(fields), known ?? { value, until });
    const [oid, tid] = fields;
    const body = xml_element('SignedOid', oid) +
        xml_element('SignedTid', tid) +
        xml_element('SignedStart', signedStart) +
        xml_element('SignedExpiry', signedExpiry) +
        xml_element('SignedService', 'b') +
        xml_element('SignedVersion', call.version) +
        xml_element('Value', known?.value ?? value);
    return { status: 200, xml: xml_xmlDocument('UserDelegationKey', body) };
}
/** As the service writes times of keys. */
function seconds(time) {
    return `${new Date(Date.parse(time)).toISOString().slice(0, 19)}Z`;
}
function containerHeaders(bucket) {
    return {
        etag: `"${containers_etagOf(bucket)}"`,
        'last-modified': new Date(bucket.created).toUTCString(),
    };
}
function containers_etagOf({ created }) {
    return `0x${(BigInt(created) * 10000n + 621355968000000000n).toString(16).toUpperCase()}`;
}
function containerExists() {
    return new BlobError(409, 'ContainerAlreadyExists', 'The specified container already exists.');
}

;// CONCATENATED MODULE: ./build/emulator/blob/lease.js




/**
 * Acquire, renew, change, release and break. Neither ETag nor time of the blob change.
 * https://learn.microsoft.com/rest/api/storageservices/lease-blob
 */
function leaseBlob(call) {
    const { bucket, headers, state, store, target } = call;
    const object = currentBlob(call, target.key);
    if (!object)
        throw blobNotFound();
    conditions_checkWrite(object, headers, 'changes');
    const now = store.clock();
    const before = state.lease(bucket, target.key);
    const action = (headers.get('x-ms-lease-action') ?? '').toLowerCase();
    const { status, lease, answer } = ACTIONS[action]?.({ call, before, now }) ?? unknownAction(action);
    state.setLease(bucket, target.key, lease);
    return {
        status,
        headers: {
            etag: `"${object.etag}"`,
            'last-modified': new Date(object.modified).toUTCString(),
            ...answer,
        },
    };
}
const ACTIONS = {
    acquire({ call, before, now }) {
        const asked = Number(call.headers.get('x-ms-lease-duration') ?? 'NaN');
        if (asked !== -1 && !(asked >= 15 && asked <= 60))
            throw invalidHeader('x-ms-lease-duration', call.headers.get('x-ms-lease-duration') ?? '');
        const proposed = call.headers.get('x-ms-proposed-lease-id')?.toLowerCase() ?? (0,external_node_crypto_.randomUUID)();
        const held = heldLease(before, now);
        if (held !== undefined && held !== proposed)
            throw new BlobError(409, 'LeaseAlreadyPresent', 'There is already a lease present.');
        return leased(201, { id: proposed, seconds: asked }, now);
    },
    renew({ call, before, now }) {
        const lease = mine(call, before);
        if (lease.broken)
            throw new BlobError(409, 'LeaseIsBrokenAndCannotBeRenewed', 'The lease ID matched, but the lease has been broken explicitly and cannot be renewed.');
        return leased(200, lease, now);
    },
    change({ call, before, now }) {
        const proposed = call.headers.get('x-ms-proposed-lease-id')?.toLowerCase();
        if (proposed === undefined)
            throw missingHeader('x-ms-proposed-lease-id');
        const lease = before?.id === proposed ? before : mine(call, before);
        if (heldLease(lease, now) === undefined)
            throw new BlobError(409, 'LeaseNotPresentWithLeaseOperation', 'There is currently no lease on the blob.');
        return { status: 200, lease: { ...lease, id: proposed }, answer: { 'x-ms-lease-id': proposed } };
    },
    release({ call, before }) {
        mine(call, before);
        return { status: 200, lease: undefined, answer: {} };
    },
    break({ call, before, now }) {
        if (before === undefined)
            throw new BlobError(409, 'LeaseNotPresentWithLeaseOperation', 'There is currently no lease on the blob.');
        const period = call.headers.get('x-ms-lease-break-period');
        const left = before.until === Infinity ? 0 : Math.max(0, Math.ceil((before.until - now) / 1000));
        const wait = period === undefined
            ? left
            : before.until === Infinity
                ? Number(period)
                : Math.min(Number(period), left);
        return {
            status: 202,
            lease: { ...before, broken: true, until: now + wait * 1000 },
            answer: { 'x-ms-lease-time': String(wait) },
        };
    },
};
function leased(status, lease, now) {
    const { id, seconds } = lease;
    const until = seconds < 0 ? Infinity : now + seconds * 1000;
    return { status, lease: { id, seconds, until, broken: false }, answer: { 'x-ms-lease-id': id } };
}
/** The lease that the request names by its id, held or ended. */
function mine(call, lease) {
    const id = call.headers.get('x-ms-lease-id')?.toLowerCase();
    if (id === undefined)
        throw missingHeader('x-ms-lease-id');
    if (lease?.id === id)
        return lease;
    throw new BlobError(409, 'LeaseIdMismatchWithLeaseOperation', 'The lease ID specified did not match the lease ID for the blob.');
}
function unknownAction(action) {
    throw invalidHeader('x-ms-lease-action', action);
}

;// CONCATENATED MODULE: ./build/emulator/blob/execute.js













/** Does what an authenticated and permitted call asks. */
async function execute_execute(call) {
    const { account, container } = call.target;
    const ofAccount = ACCOUNT_OPERATIONS[call.operation];
    if (ofAccount)
        return ofAccount(call);
    const bucket = containerOf(call.access, account, container);
    if (!bucket)
        throw containerNotFound();
    const operation = CONTAINER_OPERATIONS[call.operation];
    if (!operation || isMissing(call.operation, bucket.behaviour))
        throw errors_notImplemented(call.operation);
    return operation({ ...call, bucket });
}
/** What a container with quirks lacks. */
function isMissing(operation, { noServerCopy, noPartCopy, noSyncCopy }) {
    if (operation === 'PutBlockFromUrl')
        return noPartCopy;
    if (operation === 'CopyBlobFromUrl' || operation === 'PutBlobFromUrl')
        return noServerCopy || noSyncCopy;
    return operation === 'CopyBlob' && noServerCopy;
}
const ACCOUNT_OPERATIONS = {
    BlobBatch: blobBatch,
    ListContainers: listContainers,
    CreateContainer: createContainer,
    GetAccountInformation: getAccountInformation,
    GetBlobServiceProperties: getBlobServiceProperties,
    GetUserDelegationKey: getUserDelegationKey,
};
const CONTAINER_OPERATIONS = {
    DeleteContainer: deleteContainer,
    GetContainerProperties: getContainerProperties,
    ListBlobs: listBlobs,
    GetBlob: getBlob,
    GetBlobProperties: getBlobProperties,
    GetBlobMetadata: getBlobMetadata,
    GetBlobTags: getBlobTags,
    GetBlockList: getBlockList,
    PutBlob: putBlob,
    PutBlobFromUrl: putBlobFromUrl,
    PutBlock: putBlock,
    PutBlockFromUrl: putBlockFromUrl,
    PutBlockList: putBlockList,
    CopyBlob: copyBlob,
    CopyBlobFromUrl: copyBlobFromUrl,
    AbortCopyBlob: abortCopyBlob,
    SetBlobMetadata: setBlobMetadata,
    SetBlobProperties: setBlobProperties,
    SetBlobTags: setBlobTags,
    SetBlobTier: setBlobTier,
    LeaseBlob: leaseBlob,
    SnapshotBlob: snapshotBlob,
    DeleteBlob: deleteBlob,
    SetImmutabilityPolicy: setImmutabilityPolicy,
    DeleteImmutabilityPolicy: deleteImmutabilityPolicy,
    SetLegalHold: setLegalHold,
};

;// CONCATENATED MODULE: ./build/emulator/blob/state.js
const BLOCK_LIFE_MS = 7 * 86_400_000;
/**
 * What only the Blob API knows: uncommitted blocks, leases, snapshots, tokens. In memory alone, also where the emulator
 * has a directory: a restart forgets it.
 */
class BlobState {
    endpoints = [];
    tokens = new Map();
    delegationKeys = new Map();
    #blocks = new Map();
    #leases = new Map();
    #snapshots = new Map();
    #arriving = new Map();
    #blobs;
    #clock;
    #ticks = 0n;
    constructor(blobs, clock) {
        this.#blobs = blobs;
        this.#clock = clock;
    }
    /** Changes with every write, as the service's: `0x` and the ticks since the year 1. */
    nextEtag() {
        const now = BigInt(Math.floor(this.#clock())) * 10000n + 621355968000000000n;
        this.#ticks = now > this.#ticks ? now : this.#ticks + 1n;
        return `0x${this.#ticks.toString(16).toUpperCase()}`;
    }
    /** The uncommitted blocks of a name, in the order they were put. */
    blocks(bucket, key) {
        const blocks = this.#blocks.get(state_placeOf(bucket, key));
        if (!blocks)
            return new Map();
        for (const [id, block] of blocks) {
            if (block.put + BLOCK_LIFE_MS > this.#clock())
                continue;
            blocks.delete(id);
            this.#blobs.release(block.content);
        }
        return blocks;
    }
    putBlock(bucket, key, id, content) {
        const place = state_placeOf(bucket, key);
        const blocks = this.#blocks.get(place) ?? new Map();
        this.#blobs.retain(content);
        const replaced = blocks.get(id);
        if (replaced)
            this.#blobs.release(replaced.content);
        blocks.set(id, { content, put: this.#clock() });
        this.#blocks.set(place, blocks);
    }
    /** Any write of the whole blob drops them, whoever put them. */
    dropBlocks(bucket, key) {
        const place = state_placeOf(bucket, key);
        for (const { content } of this.#blocks.get(place)?.values() ?? [])
            this.#blobs.release(content);
        this.#blocks.delete(place);
    }
    /** Names of a bucket with uncommitted blocks. */
    uncommitted(bucket) {
        const prefix = state_placeOf(bucket, '');
        return [...this.#blocks.keys()]
            .filter((place) => place.startsWith(prefix))
            .map((place) => place.slice(prefix.length))
            .filter((key) => this.blocks(bucket, key).size > 0);
    }
    /** The lease of a blob that exists, also one that has ended. */
    lease(bucket, key) {
        if (bucket.currentObject(key))
            return this.#leases.get(state_placeOf(bucket, key));
        this.#leases.delete(state_placeOf(bucket, key));
        return undefined;
    }
    setLease(bucket, key, lease) {
        if (lease)
            this.#leases.set(state_placeOf(bucket, key), lease);
        else
            this.#leases.delete(state_placeOf(bucket, key));
    }
    /** What a pending copy will be when it is done. */
    setArriving(copyId, content) {
        this.#blobs.retain(content);
        this.#arriving.set(copyId, content);
    }
    arriving(copyId) {
        return this.#arriving.get(copyId);
    }
    dropArriving(copyId) {
        const content = this.#arriving.get(copyId);
        if (content)
            this.#blobs.release(content);
        this.#arriving.delete(copyId);
    }
    /** Oldest first. */
    snapshots(bucket, key) {
        return this.#snapshots.get(state_placeOf(bucket, key)) ?? [];
    }
    addSnapshot(bucket, object) {
        const place = state_placeOf(bucket, object.key);
        const taken = this.#snapshots.get(place) ?? [];
        const ticks = Math.max(this.#clock(), ...taken.map((one) => Date.parse(one.time) + 1));
        const snapshot = { time: new Date(ticks).toISOString().replace('Z', '0000Z'), object };
        this.#blobs.retain(object.content);
        this.#snapshots.set(place, [...taken, snapshot]);
        return snapshot;
    }
    removeSnapshots(bucket, key, gone) {
        const place = state_placeOf(bucket, key);
        const left = [];
        for (const snapshot of this.snapshots(bucket, key)) {
            if (gone(snapshot))
                this.#blobs.release(snapshot.object.content);
            else
                left.push(snapshot);
        }
        if (left.length === 0)
            this.#snapshots.delete(place);
        else
            this.#snapshots.set(place, left);
    }
}
const states = new WeakMap();
function blobStateOf(world) {
    const state = states.get(world) ?? new BlobState(world.blobs, world.clock);
    states.set(world, state);
    return state;
}
function state_placeOf(bucket, key) {
    return `${bucket.id}\n${key}`;
}

;// CONCATENATED MODULE: ./build/emulator/blob/endpoint.js













/** The newest version of the service that the emulator speaks. */
const NEWEST_VERSION = '2026-10-06';
/** Makes the server of an endpoint that speaks Azure's Blob API; the caller listens. */
function createBlobEndpoint(world, spec) {
    const find = keyIndex(spec.credentials);
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: 64 * 1024, keepAliveTimeout: 65_000, requestTimeout: 0 });
    const serve = (request, response, waits) => {
        endpoint_serveRequest({ world, spec, find, request, response, waits }).catch(() => request.socket.destroy());
    };
    server.on('request', (request, response) => serve(request, response, false));
    server.on('checkContinue', (request, response) => serve(request, response, true));
    server.on('clientError', (_error, socket) => {
        if (socket.writable)
            socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
        else
            socket.destroy();
    });
    blobStateOf(world).endpoints.push({
        node: spec.side === 'node',
        find,
        host: () => hostOf(server),
    });
    return server;
}
async function endpoint_serveRequest(exchange) {
    const { world, spec, request, response } = exchange;
    const url = request.url ?? '/';
    if (url.startsWith('/__emulator/'))
        return answerControl(world, request, response);
    if (url === '/health' && spec.side === 'node' && request.method === 'GET') {
        response.writeHead(spec.online() ? 200 : 503, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ status: spec.online() ? 'ok' : 'offline' }));
        return;
    }
    const entry = logEntry(exchange);
    world.requests.add(entry);
    const clock = () => world.clock() + (spec.quirks().number('clock-ahead') ?? 0) * 1000;
    const common = () => commonHeaders(request, entry, clock());
    const answer = { world, request, response, entry, closing: exchange.waits, clock, common };
    try {
        await endpoint_handle(exchange, entry, answer);
    }
    catch (error) {
        if (response.headersSent || request.socket.destroyed) {
            request.socket.destroy();
            return;
        }
        endpoint_sendError(answer, error instanceof BlobError ? error : otherError(error));
    }
}
async function endpoint_handle(exchange, entry, answer) {
    const { world, spec, find, request } = exchange;
    const headers = endpoint_headersOf(request);
    const method = request.method ?? 'GET';
    const target = target_parseTarget(request.url ?? '/', headers.get('host') ?? '');
    entry.bucket = target.container;
    entry.key = target.key;
    const operation = operations_operationOf(method, target, headers);
    entry.operation = operation;
    const copySource = headers.get('x-ms-copy-source');
    // Without its signature: the log is printed and compared.
    if (copySource !== undefined)
        entry.copySource = copySource.replace(/\?.*$/s, '');
    if (!spec.online())
        throw serverBusy('The node is offline.');
    const version = versionOf(headers, target);
    const state = blobStateOf(world);
    const address = request.socket.remoteAddress ?? '';
    const authenticator = { find, state, now: answer.clock(), address };
    const principal = authenticate_authenticate({ method, target, headers }, authenticator);
    const { credential } = principal;
    entry.accessKeyId = credential.accessKeyId;
    for (const listener of world.before)
        await listener(entry);
    const struck = world.faults.strike({ ...entry, side: spec.side });
    const latency = (world.config.latencyMs ?? 0) + spec.latencyMs() + struck.delayMs;
    if (latency > 0)
        await new Promise((resolve) => setTimeout(resolve, latency));
    if (struckDown(struck.action, request))
        return;
    const tags = headers.has('x-ms-tags') && operation !== 'SetBlobTags';
    authorize(principal, operation, { key: target.key, tags });
    if (credential.repoId !== undefined && method !== 'GET' && method !== 'HEAD')
        checkQuota(world);
    const started = performance.now();
    const call = {
        operation,
        target,
        headers,
        rawHeaders: request.rawHeaders,
        principal,
        authenticator,
        access: credential.access,
        store: storeOf(world),
        state,
        version,
        atNode: spec.side === 'node',
        serviceUrl: `http://${headers.get('host') ?? ''}/${target.path.startsWith(`/${target.account}`) ? `${target.account}/` : ''}`,
        copied(path, bytes) {
            entry.copyPath = path;
            entry.bytesCopied = (entry.bytesCopied ?? 0) + bytes;
        },
        body: () => bodyOf(exchange, entry, answer),
    };
    const reply = await execute_execute(call);
    settle(exchange, credential, target.container, performance.now() - started + latency);
    entry.status = reply.status;
    for (const listener of world.after)
        await listener(entry);
    if (struck.action === 'commit-then-reset' || struck.action === 'commit-then-hang') {
        entry.status = 0;
        if (struck.action === 'commit-then-reset')
            request.socket.destroy();
        return;
    }
    await send(answer, reply, cutOf(struck.action, reply));
}
/** True where a fault leaves the request without an answer; throws where it is the answer. */
function struckDown(action, request) {
    if (action === 'reset')
        request.socket.destroy();
    if (action === 'reset' || action === 'hang')
        return true;
    if (typeof action !== 'object')
        return false;
    if ('slowDown' in action)
        throw serverBusy();
    if (!('status' in action))
        return false;
    const { status, code, message = code, retryAfter } = action;
    throw new BlobError(status, code, message, {
        headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    });
}
/** `x-ms-version`, or that of the SAS where there is none. */
function versionOf(headers, target) {
    if (headers.has('authorization') && !headers.has('x-ms-version'))
        throw missingHeader('x-ms-version');
    const asked = headers.get('x-ms-version') ?? target.query.get('sv') ?? NEWEST_VERSION;
    if (/^\d{4}-\d{2}-\d{2}$/.test(asked) && asked <= NEWEST_VERSION)
        return asked;
    throw invalidHeader('x-ms-version', asked);
}
function commonHeaders(request, entry, now) {
    const clientId = request.headers['x-ms-client-request-id'];
    const version = request.headers['x-ms-version'];
    return {
        date: new Date(now).toUTCString(),
        server: 'flashback-emulator',
        'x-ms-request-id': entry.requestId,
        'x-ms-version': typeof version === 'string' ? version : NEWEST_VERSION,
        ...(typeof clientId === 'string' && { 'x-ms-client-request-id': clientId }),
    };
}
/** XML with the code in a header as well; nothing but the header to HEAD and with 304. */
function endpoint_sendError(answer, error) {
    const { response, entry, request, clock } = answer;
    entry.status = error.status;
    entry.code = error.code;
    const headers = {
        ...answer.common?.(),
        ...error.headers,
        'x-ms-error-code': error.code,
        ...(answer.closing && { connection: 'close' }),
    };
    if (request.method === 'HEAD' || error.status === 304) {
        response.writeHead(error.status, headers);
        response.end();
        return;
    }
    const about = { requestId: entry.requestId, time: clock() };
    const body = xml_errorDocument(error.code, error.message, error.details, about);
    entry.bytesOut = Buffer.byteLength(body);
    response.writeHead(error.status, {
        ...headers,
        'content-type': 'application/xml',
        'content-length': String(entry.bytesOut),
    });
    response.end(body);
}
function serverBusy(message = 'The server is busy.') {
    return new BlobError(503, 'ServerBusy', message);
}
/** What the parts that the APIs share throw, in this API's words. */
function otherError(error) {
    if (error instanceof S3Error)
        return new BlobError(error.status, error.code, error.message);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new BlobError(500, 'InternalError', `The emulator failed: ${text}`);
}
function logEntry({ world, spec }) {
    return {
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
}
function hostOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string')
        return '';
    return `${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
}

;// CONCATENATED MODULE: ./build/emulator/blob/entra.js



/**
 * Stands in for Microsoft Entra, for the managed identity of a machine, and for GitHub's OIDC provider: enough to sign
 * in. What it issues opens the endpoints that speak the Blob API. It looks at the claims of an assertion, not at its
 * signature.
 *
 * - `POST /<tenant>/oauth2/v2.0/token`: client credentials with an assertion (a federated credential) or a secret
 * - `GET /metadata/identity/oauth2/token`: IMDS
 * - `GET /msi/token`: App Service and its like (IDENTITY_ENDPOINT, IDENTITY_HEADER)
 * - `GET /oidc?audience=…`: ACTIONS_ID_TOKEN_REQUEST_URL
 */
function createEntra(world, config) {
    return (0,external_node_http_.createServer)((request, response) => {
        serve(world, config, request, response).catch(() => request.socket.destroy());
    });
}
async function serve(world, config, request, response) {
    const url = new URL(request.url ?? '/', 'http://entra');
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    const asked = { world, config, request, url, form: new URLSearchParams(Buffer.concat(chunks).toString()) };
    const [operation, answer] = route(asked);
    const entry = {
        requestId: '',
        time: world.clock(),
        endpoint: 'entra',
        operation: `entra:${operation}`,
        bucket: '',
        key: '',
        status: 0,
        bytesIn: 0,
        bytesOut: 0,
    };
    world.requests.add(entry);
    for (const listener of world.before)
        await listener(entry);
    const { delayMs, action } = world.faults.strike({ ...entry, side: 'platform' });
    if (delayMs > 0)
        await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (action === 'hang')
        return;
    if (action === 'reset') {
        request.socket.destroy();
        return;
    }
    const { status, body } = typeof action === 'object' && 'status' in action
        ? {
            status: action.status,
            body: { error: action.code, error_description: action.message ?? action.code },
        }
        : answer();
    entry.status = status;
    response.sendDate = false;
    response.writeHead(status, {
        date: new Date(world.clock()).toUTCString(),
        'content-type': 'application/json; charset=utf-8',
    });
    response.end(JSON.stringify(body));
}
function route(asked) {
    const { request, url } = asked;
    const path = `${request.method} ${url.pathname}`;
    const tenant = /^POST \/([^/]+)\/oauth2\/v2\.0\/token$/.exec(path)?.[1];
    if (tenant !== undefined)
        return ['token', () => clientToken(asked, tenant)];
    if (path === 'GET /metadata/identity/oauth2/token')
        return ['imds', () => machineToken(asked, 'metadata')];
    if (path === 'GET /msi/token')
        return ['msi', () => machineToken(asked, 'x-identity-header')];
    if (path === 'GET /oidc')
        return ['oidc', () => oidcToken(asked)];
    return ['unknown', () => ({ status: 404, body: { error: 'not_found' } })];
}
/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
function clientToken({ world, config, form }, tenant) {
    if (tenant !== config.tenantId)
        return refusal('invalid_request', 90002, `Tenant '${tenant}' not found.`);
    if (form.get('grant_type') !== 'client_credentials')
        return refusal('unsupported_grant_type', 70003, 'The grant type is not supported.');
    const client = config.clients.find((one) => one.clientId === form.get('client_id'));
    if (!client)
        return refusal('unauthorized_client', 700016, `Application with identifier '${form.get('client_id')}' was not found.`);
    const assertion = form.get('client_assertion');
    const wrong = assertion === null ? wrongSecret(client, form) : wrongAssertion(client, assertion, world.clock());
    if (wrong)
        return wrong;
    const scope = form.get('scope') ?? '';
    if (!scope.endsWith('/.default'))
        return refusal('invalid_scope', 70011, `The provided value for the input parameter 'scope' is not valid.`);
    const seconds = config.tokenSeconds ?? 3599;
    const token = issue(world, config, client, scope.slice(0, -'/.default'.length), seconds);
    return {
        status: 200,
        body: { token_type: 'Bearer', expires_in: seconds, ext_expires_in: seconds, access_token: token },
    };
}
function wrongSecret(client, form) {
    if (client.secret !== undefined && form.get('client_secret') === client.secret)
        return undefined;
    return refusal('invalid_client', 7000215, 'Invalid client secret provided.', 401);
}
/** A federated credential: audience, subject and times. */
function wrongAssertion(client, assertion, now) {
    const claims = claimsOf(assertion);
    if (!claims)
        return refusal('invalid_request', 50027, 'JWT token is invalid or malformed.');
    if (claims['aud'] !== 'api://AzureADTokenExchange')
        return refusal('invalid_client', 700212, 'No matching federated identity record found for presented assertion audience.', 401);
    if (client.subject !== undefined && claims['sub'] !== client.subject)
        return refusal('invalid_client', 700213, `No matching federated identity record found for presented assertion subject '${String(claims['sub'])}'.`, 401);
    const [from, until] = [Number(claims['nbf'] ?? claims['iat'] ?? 0), Number(claims['exp'] ?? 0)];
    if (now / 1000 >= from - SKEW_SECONDS && now / 1000 < until + SKEW_SECONDS)
        return undefined;
    return refusal('invalid_client', 700024, 'Client assertion is not within its valid time range.', 401);
}
/** What Entra allows clocks to differ. */
const SKEW_SECONDS = 300;
/** https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token */
function machineToken({ world, config, request, url }, header) {
    const sent = request.headers[header];
    const fits = header === 'metadata' ? sent === 'true' : sent === config.identityHeader && sent !== undefined;
    if (!fits)
        return {
            status: header === 'metadata' ? 400 : 401,
            body: { error: 'invalid_request', error_description: 'Required metadata header not specified' },
        };
    const asked = url.searchParams.get('client_id');
    const client = config.clients.find((one) => one.managed === true && (asked === null || one.clientId === asked));
    if (!client)
        return { status: 400, body: { error: 'invalid_request', error_description: 'Identity not found' } };
    const resource = url.searchParams.get('resource') ?? '';
    const seconds = config.tokenSeconds ?? 86_400;
    const now = Math.floor(world.clock() / 1000);
    return {
        status: 200,
        body: {
            access_token: issue(world, config, client, resource, seconds),
            client_id: client.clientId,
            expires_in: String(seconds),
            expires_on: String(now + seconds),
            not_before: String(now),
            resource,
            token_type: 'Bearer',
        },
    };
}
/** The token of a job, as GitHub's provider issues it: good for 5 minutes. */
function oidcToken({ world, config, request, url }) {
    const { oidc } = config;
    if (!oidc || request.headers.authorization !== `Bearer ${oidc.requestToken}`)
        return { status: 401, body: { error: 'unauthorized' } };
    const now = Math.floor(world.clock() / 1000);
    const value = jwt({
        iss: 'https://token.actions.githubusercontent.com',
        sub: oidc.subject,
        aud: url.searchParams.get('audience') ?? '',
        iat: now,
        nbf: now,
        exp: now + 300,
    });
    return { status: 200, body: { count: value.length, value } };
}
function issue(world, config, client, resource, seconds) {
    const now = world.clock();
    const audience = resource.replace(/\/$/, '');
    const objectId = client.objectId ?? client.clientId;
    const token = jwt({
        aud: audience,
        iss: `https://sts.windows.net/${config.tenantId}/`,
        iat: Math.floor(now / 1000),
        exp: Math.floor(now / 1000) + seconds,
        appid: client.clientId,
        oid: objectId,
        tid: config.tenantId,
        uti: (0,external_node_crypto_.randomUUID)(),
    });
    blobStateOf(world).tokens.set(token, {
        right: client.right,
        objectId,
        tenantId: config.tenantId,
        audience,
        until: now + seconds * 1000,
    });
    return token;
}
/** In the form of a JWT; the signature is random, since only its issuer looks it up. */
function jwt(claims) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${(0,external_node_crypto_.randomBytes)(64).toString('base64url')}`;
}
function claimsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null ? claims : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function refusal(error, code, text, status = 400) {
    return {
        status,
        body: { error, error_description: `AADSTS${code}: ${text}`, error_codes: [code] },
    };
}

;// CONCATENATED MODULE: ./build/emulator/gcs/errors.js
/** An answer that Google Cloud Storage gives instead of doing what was asked. */
class GoogleError extends Error {
    status;
    /** Google's `reason`: `notFound`, `conditionNotMet`, … */
    reason;
    domain;
    location;
    headers;
    constructor(status, reason, message, more = {}) {
        super(message);
        this.name = 'GoogleError';
        this.status = status;
        this.reason = reason;
        this.domain = more.domain ?? 'global';
        this.location = more.location;
        this.headers = more.headers ?? {};
    }
    /** The body, as Google's JSON API writes it. */
    json() {
        const { status: code, message, domain, reason } = this;
        return { error: { code, message, errors: [{ message, domain, reason, ...this.location }] } };
    }
}
const errors_noSuchBucket = () => new GoogleError(404, 'notFound', 'The specified bucket does not exist.');
const noSuchObject = (bucket, name) => new GoogleError(404, 'notFound', `No such object: ${bucket}/${name}`);
const errors_conditionNotMet = () => new GoogleError(412, 'conditionNotMet', 'At least one of the pre-conditions you specified did not hold.', {
    location: { locationType: 'header', location: 'If-Match' },
});
const notModified = () => new GoogleError(304, 'notModified', 'Not Modified');
const invalid = (message) => new GoogleError(400, 'invalid', message);
const required = (message) => new GoogleError(400, 'required', message);
const errors_invalidParameter = (name, value) => new GoogleError(400, 'invalidParameter', `Invalid value for parameter ${name}: ${value}`, {
    location: { locationType: 'parameter', location: name },
});
const forbidden = (who, permission) => new GoogleError(403, 'forbidden', `${who} does not have ${permission} access to the Google Cloud Storage object. Permission '${permission}' denied on resource (or it may not exist).`);
const unauthorised = () => new GoogleError(401, 'authError', 'Invalid Credentials', {
    location: { locationType: 'header', location: 'Authorization' },
    headers: { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="invalid_token"' },
});
const anonymous = (permission) => new GoogleError(401, 'required', `Anonymous caller does not have ${permission} access to the Google Cloud Storage object. Permission '${permission}' denied on resource (or it may not exist).`, {
    location: { locationType: 'header', location: 'Authorization' },
    headers: { 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' },
});
const rateLimited = (bucket, name) => new GoogleError(429, 'rateLimitExceeded', `The object ${bucket}/${name} exceeded the rate limit for object mutation operations (create, update, and delete). Please reduce your request rate. See https://cloud.google.com/storage/docs/gcs429.`, { domain: 'usageLimits' });
const errors_tooLarge = (size, limit) => new GoogleError(413, 'uploadTooLarge', `The operation carries ${size} bytes, and one operation carries at most ${limit}.`);
const gcs_errors_notImplemented = (what) => new GoogleError(501, 'notImplemented', `The emulator does not have ${what}.`);
/** What is neither a path nor a method of the API. */
const noSuchMethod = () => new GoogleError(404, 'notFound', 'Not Found');

;// CONCATENATED MODULE: ./build/emulator/gcs/jwt.js

/** The claims of a JWT without any check of them; undefined where it is none. */
function unverified(jwt) {
    const [header, payload, signature, ...more] = jwt.split('.');
    if (header === undefined || payload === undefined || signature === undefined || more.length > 0)
        return undefined;
    const claims = jsonOf(payload);
    return jsonOf(header) === undefined ? undefined : claims;
}
/** True if the JWT is signed with the key's private half, by RS256. */
function isSignedBy(jwt, key) {
    const [header = '', payload = '', signature = ''] = jwt.split('.');
    const { alg } = (jsonOf(header) ?? {});
    const publicKey = publicKeyOf(key);
    if (alg !== 'RS256' || publicKey === undefined)
        return false;
    return (0,external_node_crypto_.verify)('sha256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'));
}
/** A key that can sign for Google's API: its secret is a private key in PEM. */
function isServiceAccount(key) {
    return key.secretAccessKey.includes('PRIVATE KEY-----');
}
const ROOT = 'https://www.googleapis.com/auth/';
/** Google's scopes and those of Flashback's nodes. */
const SCOPES = {
    READ: 'READ',
    WRITE: 'WRITE',
    ADMIN: 'ADMIN',
    [`${ROOT}devstorage.read_only`]: 'READ',
    [`${ROOT}devstorage.read_write`]: 'WRITE',
    [`${ROOT}devstorage.full_control`]: 'ADMIN',
    [`${ROOT}cloud-platform`]: 'ADMIN',
    [`${ROOT}cloud-platform.read-only`]: 'READ',
    [`${ROOT}iam`]: 'READ',
};
/** The widest right that a list of scopes grants; undefined where it has none that is known. */
function rightOf(scope) {
    const rights = scope.split(/[\s,]+/).map((one) => SCOPES[one]);
    return ['ADMIN', 'WRITE', 'READ'].find((right) => rights.includes(right));
}
const publicKeys = new Map();
function publicKeyOf({ secretAccessKey }) {
    const known = publicKeys.get(secretAccessKey);
    if (known)
        return known;
    try {
        const made = (0,external_node_crypto_.createPublicKey)(secretAccessKey);
        publicKeys.set(secretAccessKey, made);
        return made;
    }
    catch {
        return undefined;
    }
}
function jsonOf(part) {
    try {
        const json = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
        return typeof json === 'object' && json !== null ? json : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/emulator/gcs/access.js



/** The service accounts that a Bridge Node takes: those of every Repository that speaks Google's API. */
function access_nodeCredentials(world, node) {
    return world.repositories.flatMap((repository) => {
        const { id, keys, storageType = 'GCS' } = repository.config;
        if (storageType !== 'GCS')
            return [];
        const access = access_repositoryAccess(world, repository, node);
        return keys.filter(isServiceAccount).map((key) => ({ ...key, access, repoId: id }));
    });
}
/** The service accounts of a provider's own endpoint, which reach all of its buckets. */
function access_providerCredentials(world, config) {
    const { name, provider = name } = config;
    const access = {
        get buckets() {
            return world.buckets.filter((bucket) => bucket.provider === provider);
        },
        operationLimit: Infinity,
        copyDestination(wanted) {
            const bucket = world.buckets.find((one) => one.provider === provider && one.name === wanted);
            if (!bucket)
                throw errors_noSuchBucket();
            return { bucket, path: 'native' };
        },
        createBucket({ name: bucketName, location, storageClass }) {
            access_checkFree(world, bucketName);
            const google = storageClass === undefined ? {} : { google: { storageClass } };
            const region = location === undefined ? {} : { region: location.toLowerCase() };
            addBucket(world, { name: bucketName, provider, storageType: 'GCS', ...region, ...google }, undefined);
        },
        deleteBucket: (bucket) => removeBucket(world, bucket),
        countUpload() { },
        countDownload() { },
    };
    return config.keys.map((key) => ({ ...key, access, repoId: undefined }));
}
function access_repositoryAccess(world, repository, node) {
    const { buckets } = repository;
    const at = (bucket) => ({
        repoId: repository.config.id,
        bucketId: bucket.id,
        host: node.id,
    });
    return {
        buckets,
        operationLimit: world.operationLimit,
        copyDestination: (name, source) => destinationOf(world, repository, name, source),
        createBucket({ name }) {
            access_checkFree(world, name);
            const { provider, storageType } = buckets[0] ?? { provider: 'gcp', storageType: 'GCS' };
            addBucket(world, { name, provider, storageType }, repository);
        },
        deleteBucket: (bucket) => removeBucket(world, bucket),
        countUpload: (bucket, bytes) => world.traffic.add(at(bucket), { uploaded: bytes }),
        countDownload: (bucket, bytes) => world.traffic.add(at(bucket), { downloaded: bytes }),
    };
}
/**
 * Flashback's rule for Google's API is S3's turned round: the source is attached, and where the destination is not, the
 * provider copies, if the source's credentials may write there. With both attached the node streams.
 */
function destinationOf(world, { buckets }, name, source) {
    const attached = buckets.find((bucket) => bucket.name === name);
    if (attached)
        return { bucket: attached, path: 'emulated' };
    const named = world.buckets.filter((bucket) => bucket.name === name);
    if (named.length === 0)
        throw errors_noSuchBucket();
    const writable = named.find((bucket) => bucket.provider === source.provider &&
        bucket.storageType === source.storageType &&
        bucket.writableBy.includes(source.id));
    if (writable)
        return { bucket: writable, path: 'native' };
    throw new GoogleError(403, 'forbidden', `The source's credentials may not write to bucket ${name}.`);
}
function access_checkFree(world, name) {
    if (world.buckets.some((bucket) => bucket.name === name || bucket.id === name)) {
        throw new GoogleError(409, 'conflict', 'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.');
    }
}

;// CONCATENATED MODULE: ./build/emulator/gcs/call.js
/** Google's names of the methods, and the right and permission that each needs. */
const METHODS = {
    'buckets.list': { right: 'READ', permission: 'storage.buckets.list' },
    'buckets.get': { right: 'READ', permission: 'storage.buckets.get' },
    'buckets.insert': { right: 'ADMIN', permission: 'storage.buckets.create' },
    'buckets.patch': { right: 'ADMIN', permission: 'storage.buckets.update' },
    'buckets.delete': { right: 'ADMIN', permission: 'storage.buckets.delete' },
    'buckets.testIamPermissions': { right: 'READ', permission: 'storage.buckets.get' },
    'objects.list': { right: 'READ', permission: 'storage.objects.list' },
    'objects.get': { right: 'READ', permission: 'storage.objects.get' },
    /** objects.get with `alt=media`. */
    'objects.download': { right: 'READ', permission: 'storage.objects.get' },
    'objects.insert': { right: 'WRITE', permission: 'storage.objects.create' },
    /** objects.insert with `uploadType=resumable`: the start of a session. */
    'objects.startUpload': { right: 'WRITE', permission: 'storage.objects.create' },
    /** What is sent to a session's own URI, which needs no token. */
    'objects.upload': { right: 'WRITE', permission: 'storage.objects.create' },
    'objects.patch': { right: 'WRITE', permission: 'storage.objects.update' },
    'objects.update': { right: 'WRITE', permission: 'storage.objects.update' },
    'objects.delete': { right: 'WRITE', permission: 'storage.objects.delete' },
    'objects.rewrite': { right: 'WRITE', permission: 'storage.objects.create' },
    'objects.copy': { right: 'WRITE', permission: 'storage.objects.create' },
    'objects.compose': { right: 'WRITE', permission: 'storage.objects.create' },
};

;// CONCATENATED MODULE: ./build/emulator/gcs/sessions.js


/** How long an upload can be gone on with. https://cloud.google.com/storage/docs/resumable-uploads */
const SESSION_MS = 7 * 86_400_000;
/** Resumable uploads in progress. They live in this process only. */
class Sessions {
    #blobs;
    #clock;
    #sessions = new Map();
    constructor({ blobs, clock }) {
        this.#blobs = blobs;
        this.#clock = clock;
    }
    start(start) {
        const id = (0,external_node_crypto_.randomBytes)(48).toString('base64url');
        const started = this.#clock();
        const session = { ...start, id, started, content: concat([]), finished: undefined };
        this.#sessions.set(id, session);
        return session;
    }
    find(id) {
        return this.#sessions.get(id);
    }
    /** Whose session it is. */
    owner(id) {
        return this.#sessions.get(id)?.owner;
    }
    isExpired(session) {
        return this.#clock() - session.started > SESSION_MS;
    }
    append(session, more) {
        this.#blobs.retain(more);
        session.content = concat([session.content, more]);
    }
    /** Lets the bytes go: they are an object's now, or nobody's. */
    finish(session, answer) {
        session.finished = answer;
        this.#blobs.release(session.content);
        session.content = concat([]);
    }
    cancel(session) {
        this.#sessions.delete(session.id);
        this.#blobs.release(session.content);
    }
}

;// CONCATENATED MODULE: ./build/emulator/gcs/tokens.js

/** Google's lifetime of an access token, seconds. */
const TOKEN_SECONDS = 3600;
/** The access tokens of all endpoints that speak Google's API. They end by the emulator's clock. */
class Tokens {
    #clock;
    #issued = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    issue(holder, seconds = TOKEN_SECONDS) {
        const now = this.#clock();
        for (const [old, { expires }] of this.#issued)
            if (expires + TOKEN_SECONDS * 1000 < now)
                this.#issued.delete(old);
        const token = `ya29.c.${(0,external_node_crypto_.randomBytes)(48).toString('base64url')}`;
        this.#issued.set(digest(token), { ...holder, expires: now + seconds * 1000 });
        return token;
    }
    /** Undefined where the token is not known or has expired. */
    holder(token) {
        const found = this.#issued.get(digest(token));
        return found && found.expires > this.#clock() ? found : undefined;
    }
}
/** Tokens are kept as their hashes: comparing does not depend on how much of one is right. */
function digest(token) {
    return (0,external_node_crypto_.createHash)('sha256').update(token).digest('hex');
}

;// CONCATENATED MODULE: ./build/emulator/gcs/state.js


const state_states = new WeakMap();
function stateOf(world) {
    let state = state_states.get(world);
    if (!state) {
        state = { tokens: new Tokens(world.clock), sessions: new Sessions(world) };
        state_states.set(world, state);
    }
    return state;
}

;// CONCATENATED MODULE: ./build/emulator/gcs/bearer.js




/** `http://host:port` as the client wrote it. */
function originOf(request) {
    return `http://${request.headers.host ?? 'localhost'}`;
}
/**
 * Who sent a request: an access token that this emulator issued, one that the configuration fixes, or a JWT that a
 * service account signed itself. A resumable session's own URI needs none. Throws 401.
 */
function bearerOf({ world, spec, find, request }, target, headers, now) {
    const { tokens, sessions } = stateOf(world);
    if (target.method === 'objects.upload') {
        const owner = find(sessions.owner(target.query.get('upload_id') ?? '') ?? '');
        if (owner)
            return { credential: owner, right: 'ADMIN' };
    }
    const token = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
    if (token === undefined) {
        throw headers.has('authorization') ? unauthorised() : anonymous(METHODS[target.method].permission);
    }
    const issued = tokens.holder(token);
    const holder = issued && find(issued.accessKeyId);
    if (holder)
        return { credential: holder, right: issued.right };
    const fixed = spec.credentials.find((one) => one.sessionToken === token && (one.expires === undefined || one.expires > now));
    if (fixed)
        return { credential: fixed, right: 'ADMIN' };
    const signed = selfSigned({ spec, find }, token, { origin: originOf(request), now });
    if (signed)
        return signed;
    throw unauthorised();
}
/** https://developers.google.com/identity/protocols/oauth2/service-account#jwt-auth */
function selfSigned({ find }, token, { origin, now }) {
    const claims = unverified(token);
    const credential = typeof claims?.iss === 'string' ? find(claims.iss) : undefined;
    if (!claims || !credential || !isServiceAccount(credential) || !isSignedBy(token, credential))
        return undefined;
    const { aud, scope, iat, exp } = claims;
    const timely = typeof exp === 'number' && typeof iat === 'number' && exp > now / 1000 && exp - iat <= 3600;
    if (!timely)
        return undefined;
    if (typeof scope === 'string') {
        const right = rightOf(scope);
        return right && { credential, right };
    }
    const audiences = ['https://storage.googleapis.com', origin];
    return typeof aud === 'string' && audiences.includes(aud.replace(/\/$/, ''))
        ? { credential, right: 'ADMIN' }
        : undefined;
}

;// CONCATENATED MODULE: ./build/emulator/gcs/fields.js

/**
 * What the `fields` parameter selects of an answer: `items(name,size),nextPageToken`, `items/name`, `*`. Throws 400
 * where it does not parse.
 * https://cloud.google.com/storage/docs/json_api#partial-response
 */
function selected(body, fields) {
    if (fields === undefined || fields === '')
        return body;
    const reader = new MaskReader(fields);
    return apply(body, reader.read());
}
function apply(value, mask) {
    if (mask === 'all')
        return value;
    if (Array.isArray(value))
        return value.map((item) => apply(item, mask));
    if (typeof value !== 'object' || value === null)
        return value;
    const all = mask.get('*');
    const kept = Object.entries(value).flatMap(([name, inner]) => {
        const chosen = mask.get(name) ?? all;
        return chosen === undefined ? [] : [[name, apply(inner, chosen)]];
    });
    return Object.fromEntries(kept);
}
class MaskReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    read() {
        const mask = this.#list();
        if (this.#at < this.#text.length)
            throw this.#wrong();
        return mask;
    }
    /** `a,b(c),d/e` */
    #list() {
        const mask = new Map();
        do
            this.#one(mask);
        while (this.#takes(','));
        return mask;
    }
    #one(mask) {
        const match = /^(?:\*|[A-Za-z][A-Za-z0-9_-]*)/.exec(this.#text.slice(this.#at));
        if (!match)
            throw this.#wrong();
        const [name] = match;
        this.#at += name.length;
        const before = mask.get(name);
        const inner = this.#inner();
        if (before === undefined || before === 'all' || inner === 'all') {
            mask.set(name, before === 'all' ? 'all' : inner);
            return;
        }
        for (const [field, chosen] of inner)
            before.set(field, chosen);
    }
    #inner() {
        if (this.#takes('/')) {
            const mask = new Map();
            this.#one(mask);
            return mask;
        }
        if (!this.#takes('('))
            return 'all';
        const mask = this.#list();
        if (!this.#takes(')'))
            throw this.#wrong();
        return mask;
    }
    #takes(character) {
        if (this.#text[this.#at] !== character)
            return false;
        this.#at++;
        return true;
    }
    #wrong() {
        return errors_invalidParameter('fields', this.#text);
    }
}

;// CONCATENATED MODULE: ./build/emulator/gcs/parameters.js

/** A parameter that is an int64; undefined where it is not there. Throws 400. */
function numberOf(query, name) {
    const text = query.get(name);
    if (text === undefined || text === '')
        return undefined;
    if (!/^-?\d{1,18}$/.test(text))
        throw errors_invalidParameter(name, text);
    return Number(text);
}
function flagOf(query, name) {
    const text = query.get(name);
    if (text === undefined)
        return false;
    if (text === 'true' || text === 'false')
        return text === 'true';
    throw errors_invalidParameter(name, text);
}

;// CONCATENATED MODULE: ./build/emulator/gcs/retention.js

/** Throws 403 where an object can be neither replaced nor deleted: a hold, or the bucket's retention policy. */
function checkKept(bucket, object, now) {
    const what = `Object '${bucket.name}/${object.key}'`;
    const { holds } = object;
    if (holds?.temporary === true || holds?.eventBased === true) {
        const kind = holds.temporary ? 'Temporary' : 'Event-Based';
        throw new GoogleError(403, 'objectUnderActiveHold', `${what} is under active ${kind} hold and cannot be deleted, overwritten or archived until hold is removed.`);
    }
    const until = retainedUntil(bucket, object);
    if (until === undefined || until <= now)
        return;
    throw new GoogleError(403, 'retentionPolicyNotMet', `${what} is subject to bucket's retention policy or object retention and cannot be deleted or overwritten until ${new Date(until).toISOString()}`);
}
/** When the retention of an object ends, ms since the epoch. S3's retention of a version counts, too. */
function retainedUntil(bucket, object) {
    const { retentionSeconds } = bucket.google;
    const byPolicy = retentionSeconds === undefined
        ? undefined
        : Math.floor(object.generation / 1000) + retentionSeconds * 1000;
    const own = object.retention?.until;
    if (byPolicy === undefined || own === undefined)
        return byPolicy ?? own;
    return Math.max(byPolicy, own);
}

;// CONCATENATED MODULE: ./build/emulator/gcs/generations.js




/**
 * How Google sees a bucket whose versions are kept as S3 does: no delete markers, each version under its generation,
 * and at most one that is live.
 */
function generationsOf(bucket, name) {
    return bucket.versions(name).flatMap((version) => (version.kind === 'object' ? [version] : []));
}
/** When a version stopped being live, ms since the epoch; undefined for the live one. */
function deletedAt(bucket, object) {
    const versions = bucket.versions(object.key);
    const index = versions.indexOf(object);
    const next = versions[index - 1];
    if (index <= 0 || next === undefined)
        return undefined;
    return next.kind === 'object' ? Math.floor(next.generation / 1000) : next.modified;
}
/** The live version, or the generation asked for. Throws 404. */
function objectOf(bucket, name, generation) {
    const found = generation === undefined
        ? bucket.currentObject(name)
        : generationsOf(bucket, name).find((one) => one.generation === generation);
    if (!found)
        throw noSuchObject(bucket.name, name);
    return found;
}
/** `prefix` is `if`, or `ifSource` for the source of a copy. */
function conditionsOf(query, prefix = 'if') {
    return {
        generation: numberOf(query, `${prefix}GenerationMatch`),
        notGeneration: numberOf(query, `${prefix}GenerationNotMatch`),
        metageneration: numberOf(query, `${prefix}MetagenerationMatch`),
        notMetageneration: numberOf(query, `${prefix}MetagenerationNotMatch`),
    };
}
/** The conditions of a write, unless the bucket has the quirk to ignore them. `complete` is compose. */
function generations_writeConditions(bucket, query, kind) {
    const conditions = conditionsOf(query);
    return bucket.behaviour.ignoreConditions.includes(kind) ? UNCONDITIONAL : conditions;
}
const UNCONDITIONAL = {
    generation: undefined,
    notGeneration: undefined,
    metageneration: undefined,
    notMetageneration: undefined,
};
/** Throws 412 unless the live version (undefined: there is none) is as a write demands. */
function generations_checkWrite(live, conditions) {
    const { generation, notGeneration, metageneration, notMetageneration } = conditions;
    const holds = (generation === undefined || generation === (live?.generation ?? 0)) &&
        (notGeneration === undefined || notGeneration !== (live?.generation ?? 0)) &&
        (metageneration === undefined || metageneration === live?.metageneration) &&
        (notMetageneration === undefined || notMetageneration !== live?.metageneration);
    if (!holds)
        throw errors_conditionNotMet();
}
/** The conditions of a read: 412, or 304 where what must not match does. */
function generations_checkRead(object, conditions) {
    const { generation, notGeneration, metageneration, notMetageneration } = conditions;
    if (generation !== undefined && generation !== object.generation)
        throw errors_conditionNotMet();
    if (metageneration !== undefined && metageneration !== object.metageneration)
        throw errors_conditionNotMet();
    if (notGeneration === object.generation || notMetageneration === object.metageneration)
        throw notModified();
}
/** Makes an object live. What it replaces stays as a noncurrent version only where the bucket has versions. */
function write(bucket, name, object, { conditions, now }) {
    const live = bucket.currentObject(name);
    generations_checkWrite(live, conditions);
    if (live)
        checkKept(bucket, live, now);
    const { defaultEventBasedHold = false } = bucket.google;
    const holds = object.holds ?? (defaultEventBasedHold ? { temporary: false, eventBased: true } : undefined);
    const stored = bucket.put(name, { ...object, ...(holds && { holds }) });
    if (live && bucket.versioning !== 'enabled' && live.versionId !== NULL_VERSION) {
        bucket.remove(name, live.versionId);
    }
    return stored;
}
/** Deletes the live version (which stays as a noncurrent one where the bucket has versions), or one generation for good. */
function remove(bucket, name, { generation, conditions, now }) {
    const object = objectOf(bucket, name, generation);
    generations_checkWrite(object, conditions);
    checkKept(bucket, object, now);
    if (generation === undefined && bucket.versioning === 'enabled') {
        bucket.delete(name);
        return;
    }
    removeForGood(bucket, object);
}
/** What is under it does not become live, as it would on S3: a marker keeps it from that. */
function removeForGood(bucket, object) {
    const { key } = object;
    const others = generationsOf(bucket, key).filter((one) => one !== object);
    const isLive = bucket.currentObject(key) === object;
    if (isLive && others.length > 0)
        bucket.delete(key);
    // The marker of a bucket with suspended versions has taken the place of what it deletes.
    if (bucket.find(key, object.versionId) === object)
        bucket.remove(key, object.versionId);
    if (others.length > 0)
        return;
    for (const marker of [...bucket.versions(key)])
        bucket.remove(key, marker.versionId);
}

;// CONCATENATED MODULE: ./build/emulator/gcs/resources.js



/** Google's default: deleted objects can be restored for 7 days. */
const SOFT_DELETE_SECONDS = 604_800;
/** System headers that Google's API names as fields of an object. */
const HEADER_FIELDS = {
    cacheControl: 'cache-control',
    contentDisposition: 'content-disposition',
    contentEncoding: 'content-encoding',
    contentLanguage: 'content-language',
    contentType: 'content-type',
    customTime: 'x-goog-custom-time',
};
/** An object's resource, `storage#object`. Computes the CRC32C of what came in over S3. */
async function objectResource(bucket, object, origin) {
    const { key, generation, attributes } = object;
    const path = `b/${encodeURIComponent(bucket.name)}/o/${encodeURIComponent(key)}`;
    const created = timestamp(Math.floor(generation / 1000));
    const until = retainedUntil(bucket, object);
    const deleted = deletedAt(bucket, object);
    const { metadata, storageClass } = attributes;
    return {
        kind: 'storage#object',
        id: `${bucket.name}/${key}/${generation}`,
        selfLink: `${origin}/storage/v1/${path}`,
        mediaLink: `${origin}/download/storage/v1/${path}?generation=${generation}&alt=media`,
        name: key,
        bucket: bucket.name,
        generation: String(generation),
        metageneration: String(object.metageneration),
        ...headerFields(attributes.headers),
        storageClass,
        size: String(object.content.size),
        ...(object.md5 !== undefined && { md5Hash: Buffer.from(object.md5, 'hex').toString('base64') }),
        crc32c: object.crc32c ?? (await crc32cOf(object.content)),
        etag: resources_etagOf(object),
        ...(object.holds?.temporary === true && { temporaryHold: true }),
        ...(object.holds && { eventBasedHold: object.holds.eventBased }),
        ...(until !== undefined && { retentionExpirationTime: timestamp(until) }),
        timeCreated: created,
        updated: timestamp(object.updated),
        timeStorageClassUpdated: created,
        timeFinalized: created,
        ...(deleted !== undefined && { timeDeleted: timestamp(deleted) }),
        ...(object.componentCount !== undefined && { componentCount: object.componentCount }),
        ...(Object.keys(metadata).length > 0 && { metadata }),
    };
}
/** A bucket's resource, `storage#bucket`. */
function bucketResource(bucket, origin) {
    const { google } = bucket;
    const created = timestamp(bucket.created);
    const { softDeleteSeconds = SOFT_DELETE_SECONDS, retentionSeconds } = google;
    return {
        kind: 'storage#bucket',
        id: bucket.name,
        selfLink: `${origin}/storage/v1/b/${bucket.name}`,
        name: bucket.name,
        projectNumber: '1',
        metageneration: '1',
        location: bucket.region.toUpperCase(),
        locationType: 'region',
        storageClass: google.storageClass ?? 'STANDARD',
        etag: 'CAE=',
        timeCreated: created,
        updated: created,
        ...(bucket.versioning !== 'off' && { versioning: { enabled: bucket.versioning === 'enabled' } }),
        ...(google.defaultEventBasedHold === true && { defaultEventBasedHold: true }),
        ...(retentionSeconds !== undefined && {
            retentionPolicy: {
                retentionPeriod: String(retentionSeconds),
                effectiveTime: created,
                ...(google.retentionLocked === true && { isLocked: true }),
            },
        }),
        ...(bucket.objectLock && { objectRetention: { mode: 'Enabled' } }),
        softDeletePolicy: {
            retentionDurationSeconds: String(softDeleteSeconds),
            ...(softDeleteSeconds > 0 && { effectiveTime: created }),
        },
        ...(bucket.requesterPays && { billing: { requesterPays: true } }),
        iamConfiguration: {
            bucketPolicyOnly: { enabled: true },
            uniformBucketLevelAccess: { enabled: true },
            publicAccessPrevention: 'enforced',
        },
    };
}
/** As Google makes it: generation and metageneration in a protocol buffer, base64. */
function resources_etagOf({ generation, metageneration }) {
    return Buffer.from([0x08, ...varint(generation), 0x10, ...varint(metageneration)]).toString('base64');
}
function headerFields(headers) {
    const fields = {};
    for (const [field, header] of Object.entries(HEADER_FIELDS)) {
        const value = headers[header];
        if (value !== undefined)
            fields[field] = value;
    }
    return fields;
}
function timestamp(ms) {
    return new Date(ms).toISOString();
}
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest >= 0x80) {
        bytes.push((rest % 0x80) | 0x80);
        rest = Math.floor(rest / 0x80);
    }
    return [...bytes, rest];
}

;// CONCATENATED MODULE: ./build/emulator/gcs/metadata.js


/** https://cloud.google.com/storage/quotas: custom metadata of an object, names and values together. */
const metadata_MAX_METADATA_BYTES = 8192;
const LONGEST_JSON = 8 * 1024 * 1024;
const CLASSES = new Set([
    'STANDARD',
    'NEARLINE',
    'COLDLINE',
    'ARCHIVE',
    'MULTI_REGIONAL',
    'REGIONAL',
    'DURABLE_REDUCED_AVAILABILITY',
]);
/** A body as JSON, `{}` where it is empty or null. Throws 400. */
async function jsonBody(call) {
    const chunks = [];
    let size = 0;
    for await (const chunk of call.body()) {
        size += chunk.length;
        if (size > LONGEST_JSON)
            throw invalid('Request is too large.');
        chunks.push(chunk);
    }
    return parseJson(Buffer.concat(chunks).toString('utf8'));
}
function parseJson(text) {
    if (text.trim() === '')
        return {};
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw parseError();
    }
    // What Go's client sends for no resource.
    if (json === null)
        return {};
    if (typeof json !== 'object' || Array.isArray(json))
        throw parseError();
    return json;
}
function sentMetadata(json) {
    const headers = {};
    for (const [field, header] of Object.entries(HEADER_FIELDS)) {
        const value = json[field];
        if (value === null)
            headers[header] = null;
        else if (value !== undefined)
            headers[header] = metadata_text(value, field);
    }
    const storageClass = optional(json, 'storageClass', metadata_text);
    if (storageClass !== undefined && !CLASSES.has(storageClass))
        throw invalid('Invalid argument.');
    const sent = {
        name: optional(json, 'name', metadata_text),
        md5Hash: optional(json, 'md5Hash', metadata_text),
        crc32c: optional(json, 'crc32c', metadata_text),
        storageClass,
        headers,
        metadata: json['metadata'] === null ? null : optional(json, 'metadata', customMetadata),
        temporaryHold: optional(json, 'temporaryHold', flag),
        eventBasedHold: optional(json, 'eventBasedHold', flag),
    };
    const described = [sent.storageClass, sent.metadata, sent.temporaryHold, sent.eventBasedHold];
    const isEmpty = Object.keys(headers).length === 0 && described.every((one) => one === undefined);
    return { ...sent, isEmpty };
}
/** What a new object carries. `mediaType` is the Content-Type of its bytes, where the metadata name none. */
function newAttributes(bucket, sent, mediaType) {
    const headers = {};
    for (const [name, value] of Object.entries(sent.headers))
        if (value !== null)
            headers[name] = value;
    if (mediaType !== undefined)
        headers['content-type'] ??= mediaType;
    return {
        headers,
        metadata: withoutNulls(sent.metadata ?? {}),
        tags: [],
        storageClass: sent.storageClass ?? bucket.google.storageClass ?? 'STANDARD',
    };
}
function holdsOf(sent, before) {
    if (sent.temporaryHold === undefined && sent.eventBasedHold === undefined)
        return before ? { holds: before } : {};
    return {
        holds: {
            temporary: sent.temporaryHold ?? before?.temporary ?? false,
            eventBased: sent.eventBasedHold ?? before?.eventBased ?? false,
        },
    };
}
/** What a patch makes of an object: named fields change, null takes one away, the rest stays. */
function patched({ attributes }, sent) {
    if (sent.storageClass !== undefined && sent.storageClass !== attributes.storageClass) {
        throw invalid('The storage class of an object cannot be changed by an update: rewrite it.');
    }
    const metadata = sent.metadata === undefined
        ? attributes.metadata
        : withoutNulls(sent.metadata === null ? {} : { ...attributes.metadata, ...sent.metadata });
    checkSize(metadata);
    return { ...attributes, headers: withoutNulls({ ...attributes.headers, ...sent.headers }), metadata };
}
/** The metadata of a call whose body is a resource. */
async function sentWith(call) {
    return sentMetadata(await jsonBody(call));
}
function customMetadata(value, field) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(field);
    const found = {};
    for (const [name, one] of Object.entries(value)) {
        found[name] = one === null ? null : metadata_text(one, `${field}.${name}`);
    }
    checkSize(found);
    return found;
}
function checkSize(metadata) {
    const size = Object.entries(metadata).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value ?? ''), 0);
    if (size > metadata_MAX_METADATA_BYTES) {
        throw invalid(`The metadata of the object is ${size} bytes long, and at most ${metadata_MAX_METADATA_BYTES} are allowed.`);
    }
}
function withoutNulls(record) {
    return Object.fromEntries(Object.entries(record).filter((entry) => entry[1] !== null));
}
function optional(json, field, read) {
    const value = json[field];
    return value === undefined || value === null ? undefined : read(value, field);
}
function metadata_text(value, field) {
    // Google takes numbers and booleans for strings.
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (typeof value !== 'string')
        throw wrong(field);
    return value;
}
function flag(value, field) {
    if (typeof value !== 'boolean')
        throw wrong(field);
    return value;
}
function wrong(field) {
    return invalid(`Invalid value for: ${field}`);
}
function parseError() {
    return invalid('Parse Error');
}

;// CONCATENATED MODULE: ./build/emulator/gcs/buckets.js






/** https://cloud.google.com/storage/docs/buckets#naming */
const buckets_NAME = /^[a-z0-9](?:[a-z0-9_.-]{1,220}[a-z0-9])$/;
function buckets_listBuckets(call) {
    const prefix = call.target.query.get('prefix') ?? '';
    const items = call.access.buckets
        .filter((bucket) => bucket.name.startsWith(prefix))
        .map((bucket) => bucketResource(bucket, call.origin));
    const body = { kind: 'storage#buckets', ...(items.length > 0 && { items }) };
    return { status: 200, json: selected(body, call.target.query.get('fields')) };
}
async function insertBucket(call) {
    const { name, location, storageClass } = await jsonBody(call);
    if (typeof name !== 'string' || name === '')
        throw required('Required');
    if (!buckets_NAME.test(name))
        throw invalid(`Invalid bucket name: '${name}'`);
    call.access.createBucket({
        name,
        ...(typeof location === 'string' && { location }),
        ...(typeof storageClass === 'string' && { storageClass }),
    });
    const bucket = call.access.buckets.find((one) => one.name === name);
    if (!bucket)
        throw new GoogleError(500, 'backendError', 'The bucket was not created.');
    return { status: 200, json: bucketResource(bucket, call.origin) };
}
function getBucket(call) {
    const resource = bucketResource(call.bucket, call.origin);
    return { status: 200, json: selected(resource, call.target.query.get('fields')) };
}
/** Versioning, and nothing else of a bucket, can be changed by clients. */
async function patchBucket(call) {
    const { versioning, ...others } = await jsonBody(call);
    const [other] = Object.keys(others);
    if (other !== undefined)
        throw new GoogleError(501, 'notImplemented', `The emulator does not change ${other}.`);
    if (typeof versioning === 'object' && versioning !== null && 'enabled' in versioning) {
        const { bucket } = call;
        if (versioning.enabled === true)
            bucket.versioning = 'enabled';
        else if (bucket.versioning === 'enabled')
            bucket.versioning = 'suspended';
        call.versioningChanged(bucket);
    }
    return getBucket(call);
}
function buckets_deleteBucket(call) {
    const { bucket } = call;
    for (const { key } of bucket.keysFrom('')) {
        if (generationsOf(bucket, key).length > 0) {
            throw new GoogleError(409, 'conflict', 'The bucket you tried to delete is not empty.');
        }
    }
    call.access.deleteBucket(bucket);
    return { status: 204 };
}
/** Which of the permissions that are asked about the caller has. */
function testPermissions(call) {
    const asked = call.target.query.pairs.flatMap(([name, value]) => (name === 'permissions' ? [value] : []));
    const methods = Object.values(METHODS);
    const permissions = asked.filter((permission) => methods.some((method) => method.permission === permission && call.may(method.right)));
    const body = { kind: 'storage#testIamPermissionsResponse', ...(permissions.length > 0 && { permissions }) };
    return { status: 200, json: body };
}

;// CONCATENATED MODULE: ./build/emulator/gcs/names.js

/** https://cloud.google.com/storage/docs/objects#naming */
const MAX_NAME_BYTES = 1024;
/** Throws where Google refuses a name for an object. */
function checkName(name) {
    if (name === '')
        throw required('Required');
    const size = Buffer.byteLength(name, 'utf8');
    if (size > MAX_NAME_BYTES) {
        throw invalid(`The maximum object length is ${MAX_NAME_BYTES} characters, but got a name with ${size} characters: ''${name.slice(0, 40)}...''`);
    }
    if (/[\r\n]/.test(name)) {
        throw invalid(`Disallowed unicode characters present in object name '${name}'`);
    }
    if (name === '.' || name === '..' || name.startsWith('.well-known/acme-challenge/')) {
        throw invalid(`Invalid object name: '${name}'`);
    }
}

;// CONCATENATED MODULE: ./build/emulator/gcs/body.js




/** Google's own ceiling for an object: 5 TiB. */
const MAX_OBJECT_BYTES = 5 * 1024 ** 4;
/** Stores bytes as they come. Nothing is kept where that fails. */
async function receiveMedia({ blobs, operationLimit }, chunks) {
    const limit = Math.min(operationLimit, MAX_OBJECT_BYTES);
    const writer = blobs.write();
    const md5 = (0,external_node_crypto_.createHash)('md5');
    const crc = new Crc32c();
    let size = 0;
    try {
        for await (const chunk of chunks) {
            size += chunk.length;
            if (size > limit)
                throw errors_tooLarge(size, limit);
            md5.update(chunk);
            crc.update(chunk);
            await writer.write(chunk);
        }
        return { content: wholeBlob(await writer.finish()), md5: md5.digest('hex'), crc32c: crc.base64() };
    }
    catch (error) {
        await writer.discard();
        throw error;
    }
}
/** Throws 400 where the metadata told other hashes than the bytes have. */
function checkHashes({ md5Hash, crc32c }, received) {
    const md5 = received.md5 === undefined ? undefined : Buffer.from(received.md5, 'hex').toString('base64');
    if (md5Hash !== undefined && md5 !== undefined && md5Hash !== md5) {
        throw invalid(`Provided MD5 hash "${md5Hash}" doesn't match calculated MD5 hash "${md5}".`);
    }
    if (crc32c !== undefined && crc32c !== received.crc32c) {
        throw invalid(`Provided CRC32C "${crc32c}" doesn't match calculated CRC32C "${received.crc32c}".`);
    }
}

;// CONCATENATED MODULE: ./build/emulator/gcs/related.js

/** What comes before the media: two headers and the metadata. */
const LONGEST_HEAD = 1024 * 1024;
/** Reads as far as the media begin. Throws 400 where the body is not of this form. */
async function readRelated(contentType, body) {
    const boundary = /^multipart\/related\s*;.*?\bboundary="?([^";]+)"?/is.exec(contentType ?? '')?.[1]?.trim();
    if (boundary === undefined)
        throw related_malformed();
    const chunks = body[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    for (;;) {
        const found = parts(head, boundary);
        if (found)
            return { ...found, media: mediaOf(found.rest, chunks, boundary) };
        if (head.length > LONGEST_HEAD)
            throw related_malformed();
        const next = await chunks.next();
        if (next.done === true)
            throw related_malformed();
        head = Buffer.concat([head, next.value]);
    }
}
/** Metadata, type and the first bytes of the media, once all of the head has come. */
function parts(head, boundary) {
    const opening = `--${boundary}`;
    const start = head.indexOf(opening);
    if (start < 0)
        return undefined;
    const first = headersEnd(head, start + opening.length);
    if (first === undefined)
        return undefined;
    const between = head.indexOf(`\n${opening}`, first.end);
    if (between < 0)
        return undefined;
    const second = headersEnd(head, between + 1 + opening.length);
    if (second === undefined)
        return undefined;
    return {
        metadata: head.subarray(first.end, between).toString('utf8'),
        mediaType: /^content-type:[ \t]*(.*?)[ \t]*$/im.exec(second.headers)?.[1],
        rest: head.subarray(second.end),
    };
}
/** The headers of a part, and where its content begins. Lines end in CRLF; a bare LF is taken, too. */
function headersEnd(head, from) {
    const match = /\r?\n\r?\n/.exec(head.subarray(from).toString('latin1'));
    if (!match)
        return undefined;
    const end = from + match.index + match[0].length;
    return { headers: head.subarray(from, end).toString('latin1').replaceAll('\r', ''), end };
}
async function* mediaOf(first, chunks, boundary) {
    const closing = Buffer.from(`\n--${boundary}--`, 'latin1');
    // An empty medium begins with the boundary: the newline before it belongs to the headers.
    let held = Buffer.concat([Buffer.from('\n'), first]);
    let begun = false;
    for (;;) {
        const at = held.indexOf(closing);
        const end = at < 0 ? held.length - closing.length - 1 : withoutCr(held, at);
        const from = begun ? 0 : 1;
        if (end > from) {
            yield held.subarray(from, end);
            held = held.subarray(end);
            begun = true;
        }
        if (at >= 0)
            break;
        const next = await chunks.next();
        if (next.done === true)
            throw related_malformed();
        held = Buffer.concat([held, next.value]);
    }
    // What follows the closing boundary is nobody's, but the connection goes on after it.
    while ((await chunks.next()).done !== true)
        ;
}
function withoutCr(held, at) {
    return at > 0 && held[at - 1] === 0x0d ? at - 1 : at;
}
function related_malformed() {
    return invalid('Malformed multipart body.');
}

;// CONCATENATED MODULE: ./build/emulator/gcs/upload.js









/** `uploadType=media` and `uploadType=multipart`: one request, one object. */
async function insertObject(call) {
    const { query } = call.target;
    if (query.get('uploadType') === 'media') {
        const type = call.headers.get('content-type');
        return insert(call, sentMetadata({}), type ?? 'application/octet-stream', call.body());
    }
    const { metadata, mediaType, media } = await readRelated(call.headers.get('content-type'), call.body());
    return insert(call, sentMetadata(parseJson(metadata)), mediaType, media);
}
async function insert(call, sent, mediaType, media) {
    const { bucket, access } = call;
    const name = nameOf(call, sent);
    const conditions = generations_writeConditions(bucket, call.target.query, 'put');
    // Checked before the bytes are taken, and again in the moment they become the object.
    generations_checkWrite(bucket.currentObject(name), conditions);
    const encoding = call.target.query.get('contentEncoding');
    const attributes = newAttributes(bucket, sent, mediaType);
    const received = await receiveMedia({ blobs: call.blobs, operationLimit: access.operationLimit }, media);
    access.countUpload(bucket, received.content.size);
    const stored = orDrop(call.blobs, received.content, () => {
        checkHashes(sent, received);
        return write(bucket, name, {
            ...objectOfMedia(received),
            attributes: encoding === undefined
                ? attributes
                : { ...attributes, headers: { ...attributes.headers, 'content-encoding': encoding } },
            ...holdsOf(sent),
        }, { conditions, now: call.clock() });
    });
    return written(call, stored);
}
function objectOfMedia({ content, md5, crc32c }) {
    return { content, md5, crc32c, etag: md5 };
}
/** The name in the query, or that in the metadata. */
function nameOf(call, sent) {
    const name = call.target.name === '' ? (sent.name ?? '') : call.target.name;
    if (name === '')
        throw required('Required');
    checkName(name);
    call.named(name);
    return name;
}
/** The answer to a write: the new object's resource. */
async function written(call, stored) {
    const resource = await objectResource(call.bucket, stored, call.origin);
    return { status: 200, json: selected(resource, call.target.query.get('fields')) };
}

;// CONCATENATED MODULE: ./build/emulator/gcs/compose.js








/** https://cloud.google.com/storage/docs/json_api/v1/objects/compose */
const MAX_SOURCES = 32;
/**
 * Makes an object of up to 32 others of the same bucket and class. It has no MD5. The sources stay, unless they are to be
 * deleted: then for good, even where the bucket has versions.
 */
async function composeObject(call) {
    const { bucket, target } = call;
    checkName(target.name);
    const body = await jsonBody(call);
    const conditions = generations_writeConditions(bucket, target.query, 'complete');
    generations_checkWrite(bucket.currentObject(target.name), conditions);
    const sources = listed(body).map((source) => compose_opened(call, source));
    const [first] = sources;
    if (!first)
        throw required('You must provide at least one source component.');
    if (sources.length > MAX_SOURCES) {
        throw invalid(`The number of source components provided (${sources.length}) exceeds the maximum (${MAX_SOURCES}).`);
    }
    const { storageClass } = first.attributes;
    const other = sources.find((source) => source.attributes.storageClass !== storageClass);
    if (other) {
        throw invalid(`Cannot compose objects of the storage classes ${storageClass} and ${other.attributes.storageClass}.`);
    }
    const deleting = flagOf(target.query, 'deleteSourceObjects') || body['deleteSourceObjects'] === true;
    const now = call.clock();
    if (deleting)
        for (const source of sources)
            checkKept(bucket, source, now);
    const destination = body['destination'] ?? {};
    if (typeof destination !== 'object')
        throw invalid('Invalid value for: destination');
    const sent = sentMetadata(destination);
    const content = concat(sources.map((source) => source.content));
    const stored = write(bucket, target.name, {
        content,
        // S3's name for what has no MD5 of its own.
        etag: `${Buffer.from(String(now)).toString('hex').padEnd(32, '0').slice(0, 32)}-${sources.length}`,
        componentCount: sources.reduce((sum, source) => sum + (source.componentCount ?? 1), 0),
        attributes: { ...newAttributes(bucket, sent), storageClass },
        ...holdsOf(sent),
    }, { conditions, now });
    if (deleting) {
        for (const source of new Set(sources))
            if (source.key !== target.name)
                removeForGood(bucket, source);
    }
    return written(call, stored);
}
/** `sourceObjects` of the body. */
function listed(body) {
    const sources = body['sourceObjects'] ?? [];
    if (!Array.isArray(sources))
        throw invalid('Invalid value for: sourceObjects');
    return sources.map((source) => {
        const { name, generation, objectPreconditions } = record(source);
        if (typeof name !== 'string' || name === '')
            throw required('Required');
        return {
            name,
            generation: generationOf(generation),
            ifGenerationMatch: generationOf(record(objectPreconditions ?? {})['ifGenerationMatch']),
        };
    });
}
function compose_opened({ bucket }, { name, generation, ifGenerationMatch }) {
    const source = objectOf(bucket, name, generation);
    const pinned = !bucket.behaviour.ignoreSourcePins.includes('partcopy');
    if (pinned && ifGenerationMatch !== undefined && ifGenerationMatch !== source.generation) {
        throw errors_conditionNotMet();
    }
    return source;
}
/** An int64, which JSON carries as a string. */
function generationOf(value) {
    if (value === undefined || value === null)
        return undefined;
    if ((typeof value === 'string' || typeof value === 'number') && /^\d{1,18}$/.test(String(value))) {
        return Number(value);
    }
    throw invalid('Invalid value for: generation');
}
function record(value) {
    if (typeof value !== 'object' || value === null)
        throw invalid('Parse Error');
    return value;
}

;// CONCATENATED MODULE: ./build/emulator/gcs/delete.js



/** 404 where there is nothing, unlike on S3. */
function delete_deleteObject(call) {
    const { bucket, target } = call;
    checkName(target.name);
    remove(bucket, target.name, {
        generation: numberOf(target.query, 'generation'),
        conditions: generations_writeConditions(bucket, target.query, 'delete'),
        now: call.clock(),
    });
    return { status: 204 };
}

;// CONCATENATED MODULE: ./build/emulator/gcs/listing.js







/** Entries of a page at the most, and where the request does not say. */
const MAX_RESULTS = 1000;
/** Objects and common prefixes in the order of their UTF-8 bytes. */
async function listing_listObjects(call) {
    const { bucket } = call;
    const { query } = call.target;
    if (query.has('matchGlob'))
        throw gcs_errors_notImplemented('matchGlob');
    // The emulator keeps no deleted objects.
    const page = flagOf(query, 'softDeleted') ? EMPTY : pageOf(bucket, query);
    const items = [];
    for (const object of page.objects)
        items.push(await objectResource(bucket, object, call.origin));
    const body = {
        kind: 'storage#objects',
        ...(page.next !== undefined && { nextPageToken: page.next }),
        ...(page.prefixes.length > 0 && { prefixes: page.prefixes }),
        ...(items.length > 0 && { items }),
    };
    return { status: 200, json: selected(body, query.get('fields')) };
}
const EMPTY = { objects: [], prefixes: [], next: undefined };
function pageOf(bucket, query) {
    const most = listing_pageSize(bucket, query);
    const versions = flagOf(query, 'versions');
    const trailing = flagOf(query, 'includeTrailingDelimiter');
    const prefix = byteString(query.get('prefix') ?? '');
    const delimiter = byteString(query.get('delimiter') ?? '');
    const startOffset = byteString(query.get('startOffset') ?? '');
    const endOffset = byteString(query.get('endOffset') ?? '');
    const token = query.get('pageToken');
    const after = token === undefined || token === '' ? undefined : listing_fromToken(token);
    const page = { objects: [], prefixes: [], next: undefined };
    let last;
    // False: the page is full, and the next one begins after `last`.
    const isFull = () => {
        if (page.objects.length + page.prefixes.length < most)
            return false;
        page.next = last && listing_toToken(last);
        return true;
    };
    let from = [prefix, startOffset, after?.key ?? ''].reduce((a, b) => (a > b ? a : b));
    for (;;) {
        let jump;
        for (const { bytes, key } of bucket.keysFrom(from)) {
            if (!bytes.startsWith(prefix) || (endOffset !== '' && bytes >= endOffset))
                return page;
            const found = versions ? generationsOf(bucket, key).reverse() : liveOf(bucket, key);
            const left = found.filter((one) => bytes !== after?.key || one.generation > after.generation);
            if (left.length === 0)
                continue;
            const common = commonPrefix(bytes, prefix, delimiter);
            if (common !== undefined) {
                if (isFull())
                    return page;
                page.prefixes.push(fromByteString(common));
                if (trailing && common === bytes)
                    page.objects.push(...left);
                last = { key: afterPrefix(common), generation: -1 };
                jump = afterPrefix(common);
                break;
            }
            for (const object of left) {
                if (isFull())
                    return page;
                page.objects.push(object);
                last = { key: bytes, generation: object.generation };
            }
        }
        if (jump === undefined)
            return page;
        from = jump;
    }
}
function liveOf(bucket, key) {
    const live = bucket.currentObject(key);
    return live ? [live] : [];
}
function listing_pageSize(bucket, query) {
    const asked = numberOf(query, 'maxResults') ?? MAX_RESULTS;
    if (asked < 0)
        throw invalid('Invalid argument.');
    const { pageSize: own } = bucket.behaviour;
    return Math.min(asked === 0 ? MAX_RESULTS : asked, MAX_RESULTS, own === 0 ? MAX_RESULTS : own);
}
/** Opaque to clients, as Google's are. */
function listing_toToken({ key, generation }) {
    return Buffer.from(`${generation}:${key}`, 'utf8').toString('base64');
}
function listing_fromToken(token) {
    const match = /^(-?\d+):(.*)$/s.exec(Buffer.from(token, 'base64').toString('utf8'));
    if (!match)
        throw invalid('Invalid argument.');
    return { generation: Number(match[1]), key: match[2] ?? '' };
}

;// CONCATENATED MODULE: ./build/emulator/gcs/patch.js





/** `patch` changes the fields that it names, `update` replaces all that can be changed. */
async function changeObject(call) {
    const { bucket, target } = call;
    const { method, name, query } = target;
    checkName(name);
    const sent = await sentWith(call);
    const object = objectOf(bucket, name, numberOf(query, 'generation'));
    generations_checkWrite(object, conditionsOf(query));
    const { storageClass, tags } = object.attributes;
    const attributes = method === 'objects.patch'
        ? patched(object, sent)
        : { ...newAttributes(bucket, sent), storageClass, tags };
    return written(call, bucket.amend(object, { attributes, ...holdsOf(sent, object.holds) }));
}

;// CONCATENATED MODULE: ./build/emulator/gcs/read.js








async function read_getObject(call) {
    const object = read_objectToRead(call);
    const resource = await objectResource(call.bucket, object, call.origin);
    return {
        status: 200,
        headers: { etag: resources_etagOf(object) },
        json: selected(resource, call.target.query.get('fields')),
    };
}
/**
 * An object's bytes. What has Content-Encoding gzip is sent decoded, whole and without a length, unless the client
 * accepts gzip.
 * https://cloud.google.com/storage/docs/transcoding
 */
async function downloadObject(call) {
    const { bucket, access } = call;
    const object = read_objectToRead(call);
    const { headers: stored } = object.attributes;
    const { size } = object.content;
    const isGzip = stored['content-encoding'] === 'gzip';
    const decoded = isGzip && !/\bgzip\b|\*/.test(call.headers.get('accept-encoding') ?? '');
    const range = decoded ? undefined : gcs_read_rangeOf(call.headers.get('range'), size);
    const first = range?.first ?? 0;
    const last = range?.last ?? size - 1;
    const content = slice(object.content, first, last);
    const crc32c = object.crc32c ?? (await crc32cOf(object.content));
    const md5 = object.md5 === undefined ? '' : `,md5=${Buffer.from(object.md5, 'hex').toString('base64')}`;
    const headers = {
        'content-type': stored['content-type'] ?? 'application/octet-stream',
        'content-disposition': stored['content-disposition'] ?? 'attachment',
        'cache-control': stored['cache-control'] ?? 'no-cache, no-store, max-age=0, must-revalidate',
        ...(stored['content-language'] !== undefined && { 'content-language': stored['content-language'] }),
        ...(stored['content-encoding'] !== undefined && { 'content-encoding': stored['content-encoding'] }),
        etag: resources_etagOf(object),
        'last-modified': new Date(object.updated).toUTCString(),
        vary: 'Accept-Encoding',
        'x-goog-generation': String(object.generation),
        'x-goog-metageneration': String(object.metageneration),
        'x-goog-stored-content-encoding': stored['content-encoding'] ?? 'identity',
        'x-goog-stored-content-length': String(size),
        'x-goog-hash': `crc32c=${crc32c}${md5}`,
        'x-goog-storage-class': object.attributes.storageClass,
        ...(range && { 'content-range': `bytes ${first}-${last}/${size}` }),
    };
    if (decoded) {
        delete headers['content-encoding'];
        headers['warning'] = '214 UploadServer gunzipped';
        headers['x-guploader-response-body-transformations'] = 'gunzipped';
    }
    else {
        headers['accept-ranges'] = 'bytes';
        headers['content-length'] = String(content.size);
    }
    return {
        status: range ? 206 : 200,
        headers,
        content,
        decoded,
        counted: (bytes) => access.countDownload(bucket, bytes),
    };
}
function read_objectToRead({ bucket, target }) {
    checkName(target.name);
    const object = objectOf(bucket, target.name, numberOf(target.query, 'generation'));
    generations_checkRead(object, bucket.behaviour.ignoreGetPins ? UNCONDITIONAL : conditionsOf(target.query));
    return object;
}
/** One range; what does not parse is ignored, and a range wholly beyond the end is 416. */
function gcs_read_rangeOf(header, size) {
    const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
    const [, from = '', to = ''] = match ?? [];
    if (from === '' && to === '')
        return undefined;
    if (from !== '' && to !== '' && Number(to) < Number(from))
        return undefined;
    const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
    const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
    if (first >= size || (from === '' && Number(to) === 0)) {
        throw new GoogleError(416, 'requestedRangeNotSatisfiable', 'Request range not satisfiable', {
            headers: { 'content-range': `bytes */${size}` },
        });
    }
    return { first, last };
}

;// CONCATENATED MODULE: ./build/emulator/gcs/resumable.js









/** All but the last request carry a multiple of this, bytes. */
const UNIT = 256 * 1024;
/** Begins a resumable upload: its URI comes back in Location, and authorises by itself. */
async function startUpload(call) {
    const { bucket, headers, target } = call;
    const sent = await sentWith(call);
    const name = nameOf(call, sent);
    const conditions = generations_writeConditions(bucket, target.query, 'put');
    generations_checkWrite(bucket.currentObject(name), conditions);
    const announced = headers.get('x-upload-content-length');
    const session = call.sessions.start({
        owner: call.who,
        bucket,
        name,
        attributes: newAttributes(bucket, sent, headers.get('x-upload-content-type')),
        holds: holdsOf(sent),
        hashes: sent,
        conditions,
        announced: announced === undefined ? undefined : Number(announced),
    });
    const query = new URLSearchParams();
    for (const [parameter, value] of target.query.pairs)
        query.append(parameter, value);
    query.set('name', name);
    query.set('upload_id', session.id);
    const location = `${call.origin}/upload/storage/v1/b/${encodeURIComponent(bucket.name)}/o?${query.toString()}`;
    return { status: 200, headers: { location, 'x-guploader-uploadid': session.id } };
}
/** Bytes for a resumable upload, a question how many have come, or (DELETE) its end. */
async function continueUpload(call) {
    const session = call.sessions.find(call.target.query.get('upload_id') ?? '');
    if (!session)
        throw new GoogleError(404, 'notFound', 'Not Found');
    call.named(session.name);
    if (call.sessions.isExpired(session)) {
        call.sessions.cancel(session);
        throw new GoogleError(410, 'gone', 'The upload session has expired.');
    }
    if (call.httpMethod === 'DELETE') {
        call.sessions.cancel(session);
        return { status: 499 };
    }
    if (session.finished)
        return { status: 200, json: session.finished };
    const range = contentRange(call.headers.get('content-range'));
    if (range.first === undefined) {
        for await (const _ of call.body())
            ;
        if (range.total !== session.content.size)
            return resumable_incomplete(session);
        return finish(call, session);
    }
    const ended = await receive(call, session, range.first);
    const { size } = session.content;
    const total = range.total ?? session.announced;
    const isLast = total === undefined ? range.last === undefined && ended : size === total;
    return isLast ? finish(call, session) : resumable_incomplete(session);
}
// `bytes 0-262143/*`, `bytes 0-*/*`, a question as `bytes */*` or `bytes */2000000`; nothing for all in one request.
function contentRange(header) {
    if (header === undefined)
        return { first: 0, last: undefined, total: undefined };
    const match = /^bytes (?:\*|(\d+)-(\d+|\*))\/(\d+|\*)$/.exec(header.trim());
    if (!match)
        throw errors_invalidParameter('Content-Range', header);
    const [, first, last, total] = match;
    const number = (text) => text === undefined || text === '*' ? undefined : Number(text);
    return { first: number(first), last: number(last), total: number(total) };
}
/** Keeps what comes, in whole units where the body breaks off. True if it came to its end. */
async function receive(call, session, first) {
    const have = session.content.size;
    if (first > have) {
        throw new GoogleError(503, 'backendError', `Invalid request. According to the Content-Range header, the upload offset is ${first} byte(s), which exceeds already uploaded size of ${have} byte(s).`);
    }
    const { content, ended } = await storeWhatComes(call, call.access.operationLimit);
    return holding(call.blobs, content, () => Promise.resolve(keep(call, session, { first, content, ended })));
}
function keep(call, session, { first, content, ended }) {
    const have = session.content.size;
    const fresh = slice(content, Math.min(have - first, content.size), content.size - 1);
    const range = contentRange(call.headers.get('content-range'));
    const total = range.total ?? session.announced;
    const last = ended && (total === undefined ? range.last === undefined : have + fresh.size >= total);
    if (total !== undefined && have + fresh.size > total) {
        throw invalid(`Invalid request. The upload has more bytes than its total of ${total}.`);
    }
    if (ended && !last && content.size % UNIT !== 0) {
        throw invalid(`Invalid request. The number of bytes uploaded is required to be equal or greater than 262144, except for the final request (it's recommended to be the exact multiple of 262144). The received request contained ${content.size} bytes, which does not meet this requirement.`);
    }
    const kept = last ? fresh.size : Math.floor((have + fresh.size) / UNIT) * UNIT - have;
    if (kept > 0)
        call.sessions.append(session, slice(fresh, 0, kept - 1));
    return ended;
}
async function storeWhatComes(call, limit) {
    const writer = call.blobs.write();
    let size = 0;
    let ended = false;
    try {
        for await (const chunk of call.body()) {
            size += chunk.length;
            if (size > limit)
                break;
            await writer.write(chunk);
        }
        ended = true;
    }
    catch {
        // The connection broke: what has come so far counts.
    }
    if (size > limit) {
        await writer.discard();
        throw errors_tooLarge(size, limit);
    }
    return { content: wholeBlob(await writer.finish()), ended };
}
/** 308, which says how far the upload has come. */
function resumable_incomplete({ content: { size } }) {
    return {
        status: 308,
        headers: { 'content-length': '0', ...(size > 0 && { range: `bytes=0-${size - 1}` }) },
    };
}
async function finish(call, session) {
    const { bucket, name, content, attributes, holds, conditions } = session;
    const md5 = await md5Of(content);
    const crc32c = await crc32cOf(content);
    checkHashes(session.hashes, { md5, crc32c });
    checkHashes(hashHeader(call.headers.get('x-goog-hash')), { md5, crc32c });
    const stored = write(bucket, name, { content, md5, crc32c, etag: md5, attributes, ...holds }, { conditions, now: call.clock() });
    call.access.countUpload(bucket, content.size);
    const resource = selected(await objectResource(bucket, stored, call.origin), call.target.query.get('fields'));
    call.sessions.finish(session, resource);
    return { status: 200, json: resource };
}
/** `X-Goog-Hash: crc32c=…,md5=…` of the last request, which Google's clients send. */
function hashHeader(header) {
    const value = (name) => new RegExp(`(?:^|,)\\s*${name}=([A-Za-z0-9+/=]+)`).exec(header ?? '')?.[1];
    return { md5Hash: value('md5'), crc32c: value('crc32c') };
}

;// CONCATENATED MODULE: ./build/emulator/gcs/rewrite.js








const MIB = 1024 * 1024;
/** How long a rewrite can be gone on with. */
const TOKEN_MS = 7 * 86_400_000;
/**
 * A copy in as many calls as it takes: each but the last answers a token for the next. Nothing is at the destination
 * before the last one.
 * https://cloud.google.com/storage/docs/json_api/v1/objects/rewrite
 */
async function rewriteObject(call) {
    const { query } = call.target;
    const sent = await sentWith(call);
    const copy = openCopy(call, sent);
    const { source } = copy;
    const { size } = source.content;
    const before = progress(call, copy, sent);
    const done = Math.min(before + bytesOfCall(call, copy), size);
    count(call, copy, done - before);
    const finished = done >= size;
    const resource = finished
        ? await objectResource(copy.bucket, rewrite_finish(call, copy, sent), call.origin)
        : undefined;
    const body = {
        kind: 'storage#rewriteResponse',
        totalBytesRewritten: String(done),
        objectSize: String(size),
        done: finished,
        ...(!finished && { rewriteToken: tokenOf({ ...claims(copy, sent), done, issued: call.clock() }) }),
        ...(resource && { resource }),
    };
    return { status: 200, json: selected(body, query.get('fields')) };
}
/** The older method: one call, whatever it takes. */
async function rewrite_copyObject(call) {
    const sent = await sentWith(call);
    const copy = openCopy(call, sent);
    const { size } = copy.source.content;
    if (copy.path === 'emulated' && size > call.access.operationLimit) {
        throw errors_tooLarge(size, call.access.operationLimit);
    }
    count(call, copy, size);
    const resource = await objectResource(copy.bucket, rewrite_finish(call, copy, sent), call.origin);
    return { status: 200, json: selected(resource, call.target.query.get('fields')) };
}
/** Finds and checks both sides of a copy, conditions included. */
function openCopy(call, sent) {
    const { target } = call;
    const { query } = target;
    if (!target.destination)
        throw noSuchMethod();
    const { name } = target.destination;
    checkName(target.name);
    checkName(name);
    const { bucket, path } = call.access.copyDestination(target.destination.bucket, call.bucket);
    if (bucket.requesterPays && !query.has('userProject'))
        throw noPayer();
    if (bucket.behaviour.noServerCopy)
        throw gcs_errors_notImplemented(target.method);
    const source = objectOf(call.bucket, target.name, numberOf(query, 'sourceGeneration'));
    if (!bucket.behaviour.ignoreSourcePins.includes('copy'))
        rewrite_checkSource(source, query);
    generations_checkWrite(bucket.currentObject(name), generations_writeConditions(bucket, query, 'copy'));
    // With any metadata in the body, none of the source's come along.
    const attributes = sent.isEmpty
        ? { ...source.attributes, storageClass: bucket.google.storageClass ?? 'STANDARD' }
        : newAttributes(bucket, sent);
    return { source, bucket, name, path, attributes };
}
function noPayer() {
    return required('Bucket is a requester pays bucket but no user project provided.');
}
/** All conditions on the source are 412. */
function rewrite_checkSource(source, query) {
    const conditions = conditionsOf(query, 'ifSource');
    try {
        generations_checkRead(source, conditions);
    }
    catch (error) {
        if (error instanceof GoogleError && error.status === 304)
            throw errors_conditionNotMet();
        throw error;
    }
}
/** One call may take it all, unless the bucket, the request or the node sets a limit. */
function bytesOfCall(call, { source, bucket, path, attributes }) {
    const asked = numberOf(call.target.query, 'maxBytesRewrittenPerCall');
    if (asked !== undefined && (asked < MIB || asked % MIB !== 0)) {
        throw invalid('maxBytesRewrittenPerCall must be an integral multiple of 1 MiB (1048576).');
    }
    const elsewhere = bucket.region !== call.bucket.region || attributes.storageClass !== source.attributes.storageClass;
    return Math.min(bucket.google.rewriteBytes ?? Infinity, elsewhere ? (asked ?? Infinity) : Infinity, path === 'emulated' ? call.access.operationLimit : Infinity);
}
function count(call, { bucket, path }, bytes) {
    call.copied(path, bytes);
    if (path === 'native')
        return;
    call.access.countDownload(call.bucket, bytes);
    call.access.countUpload(bucket, bytes);
}
function rewrite_finish(call, { source, bucket, name, attributes }, sent) {
    const { content, etag, md5, crc32c, componentCount } = source;
    return write(bucket, name, {
        content,
        etag,
        ...(md5 !== undefined && { md5 }),
        ...(crc32c !== undefined && { crc32c }),
        ...(componentCount !== undefined && { componentCount }),
        attributes,
        ...holdsOf(sent),
    }, { conditions: generations_writeConditions(bucket, call.target.query, 'copy'), now: call.clock() });
}
function claims({ source, bucket, name }, sent) {
    return {
        source: source.key,
        destination: `${bucket.id}/${name}`,
        generation: source.generation,
        metadata: (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(sent)).digest('base64url'),
    };
}
/** Bytes that earlier calls have copied, as the request's token says. Throws 410, 412 or 400. */
function progress(call, copy, sent) {
    const text = call.target.query.get('rewriteToken');
    if (text === undefined || text === '')
        return 0;
    const token = readToken(text);
    if (call.clock() - token.issued > TOKEN_MS) {
        throw new GoogleError(410, 'gone', 'The rewrite token has expired.');
    }
    const { generation, ...about } = claims(copy, sent);
    const same = Object.entries(about).every(([claim, value]) => token[claim] === value);
    if (!same)
        throw invalid('The rewrite token does not belong to this request.');
    // The source was replaced since the rewrite began.
    if (generation !== token.generation)
        throw errors_conditionNotMet();
    return token.done;
}
/** It says all there is to know, so that any process can go on with it, and the emulator's next one answer. */
function tokenOf(token) {
    const text = JSON.stringify(token);
    return Buffer.from(`${digestOf(text)}${text}`, 'utf8').toString('base64url');
}
function readToken(token) {
    const text = Buffer.from(token, 'base64url').toString('utf8');
    const json = text.slice(DIGEST_LENGTH);
    if (digestOf(json) !== text.slice(0, DIGEST_LENGTH))
        throw invalid('Invalid rewrite token.');
    return JSON.parse(json);
}
const DIGEST_LENGTH = 16;
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(`rewrite ${text}`).digest('base64url').slice(0, DIGEST_LENGTH);
}

;// CONCATENATED MODULE: ./build/emulator/gcs/execute.js










/** Does what an authenticated and permitted call asks. */
async function gcs_execute_execute(call) {
    const { method } = call.target;
    if (method === 'buckets.list')
        return buckets_listBuckets(call);
    if (method === 'buckets.insert')
        return insertBucket(call);
    const bucket = call.access.buckets.find((one) => one.name === call.target.bucket);
    if (!bucket)
        throw errors_noSuchBucket();
    if (bucket.requesterPays && !call.target.query.has('userProject'))
        throw noPayer();
    return BUCKET_METHODS[method]({ ...call, bucket });
}
const BUCKET_METHODS = {
    'buckets.get': getBucket,
    'buckets.patch': patchBucket,
    'buckets.delete': buckets_deleteBucket,
    'buckets.testIamPermissions': testPermissions,
    'objects.list': listing_listObjects,
    'objects.get': read_getObject,
    'objects.download': downloadObject,
    'objects.insert': insertObject,
    'objects.startUpload': startUpload,
    'objects.upload': continueUpload,
    'objects.patch': changeObject,
    'objects.update': changeObject,
    'objects.delete': delete_deleteObject,
    'objects.rewrite': rewriteObject,
    'objects.copy': rewrite_copyObject,
    'objects.compose': composeObject,
};

;// CONCATENATED MODULE: ./build/emulator/gcs/sign-in.js


const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** What a JWT for Google's token endpoint names as its audience. */
const GOOGLE_AUDIENCES = [
    'https://oauth2.googleapis.com/token',
    'https://www.googleapis.com/oauth2/v4/token',
    'https://accounts.google.com/o/oauth2/token',
];
/** Google's clocks may differ from the client's by so much, seconds. */
const sign_in_SKEW_SECONDS = 300;
/**
 * `POST /token`: a service account's signed JWT for an access token (RFC 7523). `ownUrl` is the endpoint's own address,
 * which the JWT may have as its audience.
 * https://developers.google.com/identity/protocols/oauth2/service-account#httprest
 */
function signIn(form, { find, tokens, clock, ownUrl, }) {
    if (form.get('grant_type') !== JWT_BEARER) {
        return oauthError('unsupported_grant_type', 'Invalid grant_type');
    }
    const assertion = form.get('assertion') ?? '';
    const claims = unverified(assertion);
    if (!claims)
        return oauthError('invalid_grant', 'Bad Request');
    const { iss, sub, aud, scope, iat, exp } = claims;
    const key = typeof iss === 'string' ? find(iss) : undefined;
    if (!key || !isServiceAccount(key) || (sub !== undefined && sub !== iss)) {
        return oauthError('invalid_grant', 'Invalid grant: account not found');
    }
    if (!isSignedBy(assertion, key))
        return oauthError('invalid_grant', 'Invalid JWT Signature.');
    if (typeof aud !== 'string' || ![...GOOGLE_AUDIENCES, ownUrl].includes(aud)) {
        return oauthError('invalid_grant', 'Invalid JWT: Failed audience check.');
    }
    const now = clock() / 1000;
    const timely = typeof iat === 'number' &&
        typeof exp === 'number' &&
        iat <= now + sign_in_SKEW_SECONDS &&
        exp > now - sign_in_SKEW_SECONDS &&
        exp - iat <= TOKEN_SECONDS;
    if (!timely) {
        return oauthError('invalid_grant', 'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.');
    }
    const right = typeof scope === 'string' ? rightOf(scope) : undefined;
    if (!right)
        return oauthError('invalid_scope', 'Invalid OAuth scope or ID token audience provided.');
    const { accessKeyId } = key;
    return {
        status: 200,
        json: {
            access_token: tokens.issue({ accessKeyId, right }),
            expires_in: TOKEN_SECONDS - 1,
            token_type: 'Bearer',
        },
        accessKeyId,
    };
}
function oauthError(error, description, status = 400) {
    return { status, json: { error, error_description: description } };
}

;// CONCATENATED MODULE: ./build/emulator/gcs/federation.js




/** How long GitHub's OIDC tokens live, seconds. */
const ID_TOKEN_SECONDS = 300;
const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
/** Signs the ID tokens of this process. */
const secret = (0,external_node_crypto_.randomBytes)(32);
/** Stands in for the OIDC provider of GitHub Actions: an ID token for the audience that is asked for. */
function idToken(config, asked, now) {
    if (!/^bearer /i.test(asked.authorization ?? '') || asked.authorization?.slice(7) !== config.requestToken) {
        return { status: 401, json: { message: 'Unauthorized' } };
    }
    const seconds = Math.floor(now / 1000);
    const claims = {
        iss: 'https://token.actions.githubusercontent.com',
        sub: 'repo:example/backups:ref:refs/heads/main',
        aud: asked.audience ?? 'https://github.com/example',
        iat: seconds,
        exp: seconds + ID_TOKEN_SECONDS,
    };
    const signed = [{ alg: 'HS256', typ: 'JWT' }, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
    return { status: 200, json: { count: 1, value: `${signed}.${signature(signed)}` } };
}
/**
 * Stands in for Google's Security Token Service: an ID token for a federated access token.
 * https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token
 */
function exchangeToken(config, form, { tokens, now }) {
    if (form.get('grant_type') !== TOKEN_EXCHANGE) {
        return oauthError('unsupported_grant_type', 'Invalid grant_type.');
    }
    if (form.get('requested_token_type') !== ACCESS_TOKEN) {
        return oauthError('invalid_request', 'Invalid requested_token_type.');
    }
    if (form.get('audience') !== config.audience) {
        return oauthError('invalid_target', 'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.');
    }
    const subject = form.get('subject_token') ?? '';
    const claims = unverified(subject);
    if (!claims || !isOurs(subject))
        return oauthError('invalid_grant', 'Invalid subject token.');
    const { aud, exp } = claims;
    if (aud !== config.audience && aud !== `https:${config.audience}`) {
        return oauthError('invalid_grant', 'The audience in ID Token does not match the expected audience.');
    }
    if (typeof exp !== 'number' || exp * 1000 <= now) {
        return oauthError('invalid_grant', 'ID Token issued at is stale to sign-in.');
    }
    const right = rightOf(form.get('scope') ?? '');
    if (!right)
        return oauthError('invalid_scope', 'Invalid scope.');
    const { accessKeyId } = config;
    return {
        status: 200,
        json: {
            access_token: tokens.issue({ accessKeyId, right }),
            issued_token_type: ACCESS_TOKEN,
            token_type: 'Bearer',
            expires_in: TOKEN_SECONDS,
        },
        accessKeyId,
    };
}
/**
 * Stands in for the IAM Credentials API: a federated token for one of the service account that it may impersonate.
 * https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
 */
function impersonate(config, asked, { tokens, now }) {
    const { email, body, holder } = asked;
    if (!holder) {
        return failure(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    }
    if (email !== config.accessKeyId || holder.accessKeyId !== email || federation_RANK[holder.right] < federation_RANK.ADMIN) {
        return failure(403, 'PERMISSION_DENIED', "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).");
    }
    const scope = Array.isArray(body['scope']) ? body['scope'].join(' ') : '';
    const right = rightOf(scope);
    const { lifetime = '3600s' } = body;
    const seconds = Number(/^(\d+)s$/.exec(typeof lifetime === 'string' ? lifetime : '')?.[1] ?? NaN);
    if (!right || !(seconds > 0 && seconds <= TOKEN_SECONDS)) {
        return failure(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.');
    }
    return {
        status: 200,
        json: {
            accessToken: tokens.issue({ accessKeyId: email, right }, seconds),
            expireTime: new Date(now + seconds * 1000).toISOString(),
        },
        accessKeyId: email,
    };
}
/** Stands in for the metadata server of a machine at Google. */
function federation_machineToken(config, { tokens }) {
    const { accessKeyId } = config;
    return {
        status: 200,
        json: {
            access_token: tokens.issue({ accessKeyId, right: 'ADMIN' }),
            expires_in: TOKEN_SECONDS,
            token_type: 'Bearer',
        },
        accessKeyId,
    };
}
const federation_RANK = { READ: 0, WRITE: 1, ADMIN: 2 };
function isOurs(jwt) {
    const at = jwt.lastIndexOf('.');
    const [given, expected] = [jwt.slice(at + 1), signature(jwt.slice(0, at))].map((text) => Buffer.from(text));
    return given !== undefined && expected?.length === given.length && (0,external_node_crypto_.timingSafeEqual)(given, expected);
}
function signature(signed) {
    return (0,external_node_crypto_.createHmac)('sha256', secret).update(signed).digest('base64url');
}
function failure(code, status, message) {
    return { status: code, json: { error: { code, message, status } } };
}

;// CONCATENATED MODULE: ./build/emulator/gcs/identity.js





const IMPERSONATE = /^\/v1\/projects\/-\/serviceAccounts\/([^/]+):generateAccessToken$/;
const MACHINE = '/computeMetadata/v1/instance/service-accounts/default/token';
/**
 * The log's name of what is not storage but a way to a token; undefined for all else. All but `token` need a
 * `workloadIdentity`.
 */
function tokenOperation(url, { spec }) {
    const path = pathOf(url);
    if (path === '/token')
        return 'token';
    if (!spec.workloadIdentity)
        return undefined;
    if (path === '/v1/token')
        return 'token:exchange';
    if (path === '/oidc/token')
        return 'token:oidc';
    if (path === MACHINE)
        return 'token:machine';
    return IMPERSONATE.test(path) ? 'token:impersonate' : undefined;
}
/** Answers one of the token endpoints. */
async function answerToken(exchange, body, clock) {
    const { world, request, find, spec } = exchange;
    const { tokens } = stateOf(world);
    const url = request.url ?? '/';
    const path = pathOf(url);
    const { authorization } = request.headers;
    const config = spec.workloadIdentity;
    const now = clock();
    if (config && request.method === 'GET') {
        if (path === '/oidc/token') {
            const audience = new URL(url, 'http://emulator').searchParams.get('audience');
            return idToken(config, { authorization, audience }, now);
        }
        if (path === MACHINE && request.headers['metadata-flavor'] === 'Google')
            return federation_machineToken(config, { tokens });
    }
    if (request.method !== 'POST')
        return oauthError('invalid_request', 'Method not allowed', 405);
    const text = await textOf(body);
    const email = IMPERSONATE.exec(path)?.[1];
    if (config && email !== undefined) {
        const holder = tokens.holder(/^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '');
        return impersonate(config, { email: decodeURIComponent(email), body: parseJson(text), holder }, { tokens, now });
    }
    const form = new URLSearchParams(text);
    if (config && path === '/v1/token')
        return exchangeToken(config, form, { tokens, now });
    return signIn(form, { find, tokens, clock, ownUrl: `${originOf(request)}/token` });
}
function pathOf(url) {
    return url.split('?')[0] ?? '';
}
async function textOf(body) {
    const chunks = [];
    for await (const chunk of body)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./build/emulator/gcs/send.js


/** Sends a reply, or as much of it as `cut` lets through. */
async function sendReply(answer, reply, cut) {
    const { response, entry, request, world } = answer;
    entry.status = reply.status;
    const headers = { ...send_common(answer), ...reply.headers };
    const { content, counted, json } = reply;
    if (content && request.method !== 'HEAD') {
        response.writeHead(reply.status, headers);
        const { decoded = false } = reply;
        await holding(world.blobs, content, () => stream(answer, content, { ...(counted && { counted }), ...(decoded && { unmeasured: 'decoded' }) }, cut));
        return;
    }
    if (json === undefined) {
        if (reply.status !== 204 && reply.decoded !== true)
            headers['content-length'] ??= '0';
        response.writeHead(reply.status, headers);
        response.end();
        return;
    }
    await sendBody(answer, { status: reply.status, headers, text: JSON.stringify(json) }, cut);
}
/**
 * Sends an error as Google does: JSON, but plain text where bytes were asked for, and nothing with 304.
 */
async function sendFailure(answer, error, asked) {
    const { response, entry } = answer;
    entry.status = error.status;
    entry.code = error.reason;
    const headers = { ...send_common(answer), ...error.headers };
    if (error.status === 304) {
        response.writeHead(304, headers);
        response.end();
        return;
    }
    if (asked.media)
        headers['content-type'] = 'text/html; charset=UTF-8';
    const text = asked.media ? error.message : JSON.stringify(error.json());
    await sendBody(answer, { status: error.status, headers, text });
}
async function sendBody(answer, { status, headers, text }, cut) {
    const { response, entry, request } = answer;
    const body = Buffer.from(text, 'utf8');
    headers['content-type'] ??= 'application/json; charset=UTF-8';
    headers['content-length'] = String(body.length);
    response.writeHead(status, headers);
    if (request.method === 'HEAD') {
        response.end();
        return;
    }
    entry.bytesOut = body.length;
    if (cut === undefined || cut.after >= body.length) {
        response.end(body);
        return;
    }
    entry.bytesOut = cut.after;
    if (!response.write(body.subarray(0, cut.after)))
        await drained(response);
    // Written bytes must leave before the socket dies.
    if (cut.then === 'reset')
        response.write('', () => request.socket.destroySoon());
}
function send_common({ clock, entry, closing }) {
    return {
        date: new Date(clock()).toUTCString(),
        server: 'UploadServer',
        'x-guploader-uploadid': entry.requestId,
        ...(closing && { connection: 'close' }),
    };
}

;// CONCATENATED MODULE: ./build/emulator/gcs/target.js



/**
 * Takes a request's method and target apart. A bucket's or object's name is one segment of the path, with its slashes
 * encoded; nothing is normalised.
 */
function gcs_target_parseTarget(httpMethod, url) {
    try {
        return parsed(httpMethod, url);
    }
    catch (error) {
        // The decoders are shared with the S3 endpoint.
        if (error instanceof S3Error)
            throw invalid("Couldn't parse the specified URI.");
        throw error;
    }
}
function parsed(httpMethod, url) {
    const mark = url.indexOf('?');
    const path = mark < 0 ? url : url.slice(0, mark);
    const query = new Query(mark < 0 ? [] : parseQuery(url.slice(mark + 1)));
    // A front end answers HEAD as GET without the body.
    const verb = httpMethod === 'HEAD' ? 'GET' : httpMethod;
    const media = query.get('alt') === 'media';
    const [service, ...segments] = split(path);
    if (service === 'upload') {
        if (segments.length !== 2 || segments[1] !== 'o')
            throw noSuchMethod();
        const name = query.get('name') ?? '';
        return { method: uploadMethod(verb, query), path, bucket: segments[0] ?? '', name, query };
    }
    const [bucket = '', collection, name = '', action, b, toBucket = '', o, toName = ''] = segments;
    const shape = [segments.length, collection ?? '', action ?? ''].join(' ');
    if (service === 'download' && shape !== '3 o ')
        throw noSuchMethod();
    const method = target_ROUTES[`${verb} ${shape}`];
    if (method === undefined)
        throw noSuchMethod();
    const target = { path, bucket, query };
    if (method === 'objects.get') {
        return { ...target, method: media || service === 'download' ? 'objects.download' : method, name };
    }
    if (method === 'objects.rewrite' || method === 'objects.copy') {
        if (b !== 'b' || o !== 'o')
            throw noSuchMethod();
        return { ...target, method, name, destination: { bucket: toBucket, name: toName } };
    }
    // `iam/testPermissions` has a word of the API where an object's name stands.
    if (method === 'buckets.testIamPermissions' && name !== 'testPermissions')
        throw noSuchMethod();
    return { ...target, method, name: collection === 'o' ? name : '' };
}
/** By verb, number of segments after `/b`, the one after the bucket, and the one after the object. */
const target_ROUTES = {
    'GET 0  ': 'buckets.list',
    'POST 0  ': 'buckets.insert',
    'GET 1  ': 'buckets.get',
    'PATCH 1  ': 'buckets.patch',
    'DELETE 1  ': 'buckets.delete',
    'GET 3 iam ': 'buckets.testIamPermissions',
    'GET 2 o ': 'objects.list',
    'GET 3 o ': 'objects.get',
    'PATCH 3 o ': 'objects.patch',
    'PUT 3 o ': 'objects.update',
    'DELETE 3 o ': 'objects.delete',
    'POST 4 o compose': 'objects.compose',
    'POST 8 o rewriteTo': 'objects.rewrite',
    'POST 8 o copyTo': 'objects.copy',
};
/** `storage`, `upload` or `download`, and what comes after `/b`, decoded. */
function split(path) {
    const match = /^\/(upload\/|download\/)?storage\/v1\/b(?:\/(.*))?$/s.exec(path);
    if (!match)
        throw noSuchMethod();
    const [, service = 'storage', rest] = match;
    const segments = rest === undefined || rest === '' ? [] : rest.split('/');
    return [service.replace('/', ''), ...segments.map((segment) => utf8(percentDecode(segment)))];
}
function uploadMethod(verb, query) {
    if (query.has('upload_id')) {
        if (verb === 'PUT' || verb === 'POST' || verb === 'DELETE')
            return 'objects.upload';
        throw noSuchMethod();
    }
    if (verb !== 'POST' && verb !== 'PUT')
        throw noSuchMethod();
    switch (query.get('uploadType')) {
        case 'media':
        case 'multipart':
            return 'objects.insert';
        case 'resumable':
            return 'objects.startUpload';
        case undefined:
            throw gcs_errors_notImplemented('uploads without uploadType');
        default:
            throw invalid('Invalid upload type.');
    }
}

;// CONCATENATED MODULE: ./build/emulator/gcs/endpoint.js













/** Makes the server of an endpoint; the caller listens. */
function createGoogleEndpoint(world, spec) {
    const find = keyIndex(spec.credentials);
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: 64 * 1024, keepAliveTimeout: 65_000, requestTimeout: 0 });
    const serve = (request, response, waits) => {
        gcs_endpoint_serveRequest({ world, spec, find, request, response, waits }).catch(() => request.socket.destroy());
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
async function gcs_endpoint_serveRequest(exchange) {
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
        const operation = tokenOperation(url, exchange);
        if (operation === undefined)
            await gcs_endpoint_handle(exchange, entry, answer);
        else
            await handleToken(exchange, { entry, answer, operation });
    }
    catch (error) {
        if (response.headersSent || request.socket.destroyed) {
            request.socket.destroy();
            return;
        }
        const failure = error instanceof GoogleError ? error : endpoint_internalError(error);
        await sendFailure(answer, failure, { media: entry.operation === 'objects.download' });
    }
}
async function gcs_endpoint_handle(exchange, entry, answer) {
    const { world, spec, request } = exchange;
    const headers = endpoint_headersOf(request);
    const target = gcs_target_parseTarget(request.method ?? 'GET', request.url ?? '/');
    note(entry, target);
    if (!spec.online())
        throw new GoogleError(503, 'backendError', 'The node is offline.');
    const { right, permission } = METHODS[target.method];
    const bearer = bearerOf(exchange, target, headers, answer.clock());
    const { credential } = bearer;
    entry.accessKeyId = credential.accessKeyId;
    const struck = await strike(exchange, entry);
    if (struck === undefined)
        return;
    if (!mayDo(credential.right, right) || !mayDo(bearer.right, right)) {
        throw forbidden(credential.accessKeyId, permission);
    }
    if (credential.repoId !== undefined && right !== 'READ')
        endpoint_checkQuota(world);
    const started = performance.now();
    const call = callOf({ exchange, entry, answer, bearer, target, headers });
    const reply = await gcs_execute_execute(call);
    settle(exchange, credential, target.bucket, performance.now() - started + struck.waitedMs);
    if (target.destination)
        settle(exchange, credential, target.destination.bucket, 0);
    await endpoint_finish(exchange, { entry, answer, struck, reply });
}
/** Tells the listeners, and sends the reply unless a fault takes it away. */
async function endpoint_finish({ world, request }, about) {
    const { entry, answer, reply } = about;
    const { action } = about.struck;
    entry.status = reply.status;
    for (const listener of world.after)
        await listener(entry);
    if (action === 'commit-then-reset' || action === 'commit-then-hang') {
        entry.status = 0;
        if (action === 'commit-then-reset')
            request.socket.destroy();
        return;
    }
    await sendReply(answer, reply, cutOf(action, reply));
}
async function handleToken(exchange, { entry, answer, operation }) {
    entry.operation = operation;
    if (!exchange.spec.online())
        throw new GoogleError(503, 'backendError', 'The node is offline.');
    const struck = await strike(exchange, entry);
    if (struck === undefined)
        return;
    const { status, json, accessKeyId } = await answerToken(exchange, bodyOf(exchange, entry, answer), answer.clock);
    if (accessKeyId !== undefined)
        entry.accessKeyId = accessKeyId;
    await endpoint_finish(exchange, { entry, answer, struck, reply: { status, json } });
}
/** Listeners, faults and latency. Undefined where there will be no answer; throws the answer that a fault gives. */
async function strike({ world, spec, request }, entry) {
    for (const listener of world.before)
        await listener(entry);
    const { delayMs, action } = world.faults.strike({ ...entry, side: spec.side });
    const waitedMs = (world.config.latencyMs ?? 0) + spec.latencyMs() + delayMs;
    if (waitedMs > 0)
        await new Promise((resolve) => setTimeout(resolve, waitedMs));
    if (action === 'reset') {
        request.socket.destroy();
        return undefined;
    }
    if (action === 'hang')
        return undefined;
    if (typeof action === 'object') {
        if ('slowDown' in action)
            throw rateLimited(entry.bucket, entry.key);
        if ('status' in action)
            throw endpoint_errorOf(action);
    }
    return { action, waitedMs };
}
function callOf(about) {
    const { exchange, entry, answer, bearer, target, headers } = about;
    const { world } = exchange;
    const { credential } = bearer;
    return {
        httpMethod: exchange.request.method ?? 'GET',
        target,
        headers,
        access: credential.access,
        blobs: world.blobs,
        sessions: stateOf(world).sessions,
        clock: world.clock,
        origin: originOf(exchange.request),
        who: credential.accessKeyId,
        body: () => bodyOf(exchange, entry, answer),
        may: (right) => mayDo(credential.right, right) && mayDo(bearer.right, right),
        named(name) {
            entry.key = name;
        },
        copied(path, bytes) {
            entry.copyPath = path;
            entry.bytesCopied = bytes;
        },
        versioningChanged: (bucket) => world.journal?.versioning(bucket.id, bucket.versioning),
    };
}
/** What the log says of a request. A copy is one of its destination, as on S3. */
function note(entry, { method, bucket, name, destination, query }) {
    entry.operation = method;
    entry.bucket = destination?.bucket ?? bucket;
    entry.key = destination?.name ?? name;
    if (destination)
        entry.copySource = `${bucket}/${name}`;
    // A session's id authorises by itself.
    entry.query = Object.fromEntries(query.pairs.filter(([parameter]) => parameter !== 'upload_id'));
}
function endpoint_checkQuota(world) {
    if (world.quotaBytes !== undefined && world.traffic.usedThisMonth() >= world.quotaBytes) {
        throw new GoogleError(403, 'QUOTA_EXCEEDED', 'The monthly quota is used up: the Repository is read-only until it is reset or raised.');
    }
}
function endpoint_errorOf(action) {
    const { status, code, message = code, retryAfter } = action;
    const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    return new GoogleError(status, code, message, { headers });
}
function endpoint_internalError(error) {
    return new GoogleError(500, 'backendError', `The emulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
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
    for (const row of platform_stats_selected(world, filters)) {
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
function platform_stats_selected(world, filters) {
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
        platform_serve(world, request, response).catch(() => request.socket.destroy());
    });
}
async function platform_serve(world, request, response) {
    const url = new URL(request.url ?? '/', 'http://platform');
    const entry = platform_logEntry(world, url.pathname);
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
        answer = platform_failure(429, 'Too many requests', 'TOO_MANY_REQUESTS');
    }
    else if (typeof action === 'object' && 'status' in action) {
        answer = platform_failure(action.status, action.message ?? action.code, action.code);
    }
    else {
        answer = authorised(world, request) ? platform_route(world, request.method ?? 'GET', url) : UNAUTHORISED;
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
const UNAUTHORISED = platform_failure(401, 'Invalid or missing token', 'UNAUTHORIZED');
const VERSION = 'emulator';
function platform_route(world, method, url) {
    const filters = url.searchParams;
    const path = url.pathname;
    if (method !== 'GET')
        return platform_failure(404, `Cannot ${method} ${path}`, 'NOT_FOUND');
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
                return platform_failure(404, `Cannot GET ${path}`, 'NOT_FOUND');
        }
    }
    catch (error) {
        if (error instanceof RangeError || error instanceof URIError) {
            return platform_failure(400, error.message, 'VALIDATION_ERROR');
        }
        throw error;
    }
}
function bucketStatus(world, id) {
    const bucket = world.buckets.find((one) => one.id === id);
    if (!bucket)
        return platform_failure(404, 'Bucket not found', 'NOT_FOUND');
    const nodeStatus = world.nodes.map((node) => ({
        ip: platform_hostOf(node),
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
        ip: platform_hostOf(node),
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
function platform_logEntry(world, path) {
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
function platform_failure(status, message, code) {
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
function platform_hostOf(node) {
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
            const server = providerServer(world, provider);
            servers.push(server);
            providerEndpoints[provider.name] = await listen(server, host, provider.port ?? 0);
        }
        const platform = createPlatform(world);
        servers.push(platform);
        const platformUrl = await listen(platform, host, config.platformPort ?? 0);
        const entraUrl = await startEntra(world, host, servers);
        return running(world, { host, servers, nodes, providerEndpoints, platformUrl, entraUrl });
    }
    catch (error) {
        await Promise.all(servers.map(stop));
        world.journal?.close();
        throw error;
    }
}
function running(world, parts) {
    const { host, servers, nodes, providerEndpoints, platformUrl, entraUrl } = parts;
    return {
        endpoints: world.nodes.map((node) => node.url),
        providerEndpoints,
        platformUrl,
        entraUrl,
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
        setGoogle(bucketId, change) {
            const bucket = bucketById(world, bucketId);
            const merged = Object.entries({ ...bucket.google, ...change }).filter(([, value]) => value !== undefined);
            bucket.google = Object.fromEntries(merged);
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
    const spec = {
        name: node.id,
        side: 'node',
        latencyMs: () => node.latencyMs,
        quirks: () => node.quirks,
        online: () => node.status !== 'OFFLINE',
    };
    switch (node.api) {
        case 's3':
            return createEndpoint(world, { ...spec, credentials: nodeCredentials(world, node) });
        case 'gcs':
            return createGoogleEndpoint(world, {
                ...spec,
                credentials: access_nodeCredentials(world, node),
                workloadIdentity: undefined,
            });
        case 'blob':
            return createBlobEndpoint(world, { ...spec, credentials: nodeCredentials(world, node) });
    }
}
async function startEntra(world, host, servers) {
    const { entra } = world.config;
    if (!entra)
        return '';
    const server = createEntra(world, entra);
    servers.push(server);
    return listen(server, host, entra.port ?? 0);
}
function providerServer(world, provider) {
    const { name, api = 's3' } = provider;
    const spec = {
        name,
        side: 'provider',
        latencyMs: () => 0,
        quirks: () => quirks(world, { endpoint: name }),
        online: () => true,
    };
    switch (api) {
        case 's3':
            return createEndpoint(world, { ...spec, credentials: providerCredentials(world, provider) });
        case 'gcs':
            return createGoogleEndpoint(world, {
                ...spec,
                credentials: access_providerCredentials(world, provider),
                workloadIdentity: provider.workloadIdentity,
            });
        case 'blob':
            return createBlobEndpoint(world, { ...spec, credentials: providerCredentials(world, provider) });
    }
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
