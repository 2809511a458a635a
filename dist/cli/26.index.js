export const id = 26;
export const ids = [26];
export const modules = {

/***/ 22358:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const { PutObjectCommand, ChecksumAlgorithm, CreateMultipartUploadCommand, AbortMultipartUploadCommand, UploadPartCommand, CompleteMultipartUploadCommand, PutObjectTaggingCommand } = __webpack_require__(53711);
const { toEndpointV1, getEndpointFromInstructions } = __webpack_require__(62085);
const { extendedEncodeURIComponent } = __webpack_require__(93422);
const { EventEmitter } = __webpack_require__(24434);
const { Buffer } = __webpack_require__(20181);
const { statSync, ReadStream } = __webpack_require__(73024);
const { Readable } = __webpack_require__(2203);

const runtimeConfigShared = {
    statSync: () => { },
    isFileReadStream(f) {
        return false;
    },
};

const runtimeConfig = {
    ...runtimeConfigShared,
    runtime: "node",
    statSync,
    isFileReadStream(f) {
        return f instanceof ReadStream;
    },
};

const byteLength = (input) => {
    if (input == null) {
        return 0;
    }
    if (typeof input === "string") {
        return Buffer.byteLength(input);
    }
    if (typeof input.byteLength === "number") {
        return input.byteLength;
    }
    else if (typeof input.length === "number") {
        return input.length;
    }
    else if (typeof input.size === "number") {
        return input.size;
    }
    else if (typeof input.start === "number" && typeof input.end === "number") {
        return input.end + 1 - input.start;
    }
    else if (runtimeConfig.isFileReadStream(input)) {
        try {
            return runtimeConfig.statSync(input.path).size;
        }
        catch (error) {
            return undefined;
        }
    }
    return undefined;
};

var BYTE_LENGTH_SOURCE;
(function (BYTE_LENGTH_SOURCE) {
    BYTE_LENGTH_SOURCE["EMPTY_INPUT"] = "a null or undefined Body";
    BYTE_LENGTH_SOURCE["CONTENT_LENGTH"] = "the ContentLength property of the params set by the caller";
    BYTE_LENGTH_SOURCE["STRING_LENGTH"] = "the encoded byte length of the Body string";
    BYTE_LENGTH_SOURCE["TYPED_ARRAY"] = "the byteLength of a typed byte array such as Uint8Array";
    BYTE_LENGTH_SOURCE["LENGTH"] = "the value of Body.length";
    BYTE_LENGTH_SOURCE["SIZE"] = "the value of Body.size";
    BYTE_LENGTH_SOURCE["START_END_DIFF"] = "the numeric difference between Body.start and Body.end";
    BYTE_LENGTH_SOURCE["STAT"] = "the size of the file given by Body.path on disk as reported by statSync";
})(BYTE_LENGTH_SOURCE || (BYTE_LENGTH_SOURCE = {}));
const byteLengthSource = (input, override) => {
    if (override != null) {
        return BYTE_LENGTH_SOURCE.CONTENT_LENGTH;
    }
    if (input == null) {
        return BYTE_LENGTH_SOURCE.EMPTY_INPUT;
    }
    if (typeof input === "string") {
        return BYTE_LENGTH_SOURCE.STRING_LENGTH;
    }
    if (typeof input.byteLength === "number") {
        return BYTE_LENGTH_SOURCE.TYPED_ARRAY;
    }
    else if (typeof input.length === "number") {
        return BYTE_LENGTH_SOURCE.LENGTH;
    }
    else if (typeof input.size === "number") {
        return BYTE_LENGTH_SOURCE.SIZE;
    }
    else if (typeof input.start === "number" && typeof input.end === "number") {
        return BYTE_LENGTH_SOURCE.START_END_DIFF;
    }
    else if (runtimeConfig.isFileReadStream(input)) {
        try {
            runtimeConfig.statSync(input.path).size;
            return BYTE_LENGTH_SOURCE.STAT;
        }
        catch (error) {
            return undefined;
        }
    }
    return undefined;
};

async function* getChunkStream(data, partSize, getNextData) {
    let partNumber = 1;
    const currentBuffer = { chunks: [], length: 0 };
    for await (const datum of getNextData(data)) {
        currentBuffer.chunks.push(datum);
        currentBuffer.length += datum.byteLength;
        while (currentBuffer.length > partSize) {
            const dataChunk = currentBuffer.chunks.length > 1 ? Buffer.concat(currentBuffer.chunks) : currentBuffer.chunks[0];
            yield {
                partNumber,
                data: dataChunk.subarray(0, partSize),
            };
            currentBuffer.chunks = [dataChunk.subarray(partSize)];
            currentBuffer.length = currentBuffer.chunks[0].byteLength;
            partNumber += 1;
        }
    }
    yield {
        partNumber,
        data: currentBuffer.chunks.length !== 1 ? Buffer.concat(currentBuffer.chunks) : currentBuffer.chunks[0],
        lastPart: true,
    };
}

async function* getChunkUint8Array(data, partSize) {
    let partNumber = 1;
    let startByte = 0;
    let endByte = partSize;
    while (endByte < data.byteLength) {
        yield {
            partNumber,
            data: data.subarray(startByte, endByte),
        };
        partNumber += 1;
        startByte = endByte;
        endByte = startByte + partSize;
    }
    yield {
        partNumber,
        data: data.subarray(startByte),
        lastPart: true,
    };
}

async function* getDataReadable(data) {
    for await (const chunk of data) {
        if (Buffer.isBuffer(chunk) || chunk instanceof Uint8Array) {
            yield chunk;
        }
        else {
            yield Buffer.from(chunk);
        }
    }
}

async function* getDataReadableStream(data) {
    const reader = data.getReader();
    try {
        while (true) {
            const { done, value } = await reader.read();
            if (done) {
                return;
            }
            if (Buffer.isBuffer(value) || value instanceof Uint8Array) {
                yield value;
            }
            else {
                yield Buffer.from(value);
            }
        }
    }
    catch (e) {
        throw e;
    }
    finally {
        reader.releaseLock();
    }
}

const getChunk = (data, partSize) => {
    if (data instanceof Uint8Array) {
        return getChunkUint8Array(data, partSize);
    }
    if (data instanceof Readable) {
        return getChunkStream(data, partSize, getDataReadable);
    }
    if (data instanceof String || typeof data === "string") {
        return getChunkUint8Array(Buffer.from(data), partSize);
    }
    if (typeof data.stream === "function") {
        return getChunkStream(data.stream(), partSize, getDataReadableStream);
    }
    if (data instanceof ReadableStream) {
        return getChunkStream(data, partSize, getDataReadableStream);
    }
    throw new Error("Body Data is unsupported format, expected data to be one of: string | Uint8Array | Buffer | Readable | ReadableStream | Blob;.");
};

class Upload extends EventEmitter {
    static MIN_PART_SIZE = 1024 * 1024 * 5;
    MAX_PARTS = 10_000;
    queueSize = 4;
    partSize;
    leavePartsOnError = false;
    tags = [];
    client;
    params;
    totalBytes;
    totalBytesSource;
    bytesUploadedSoFar;
    abortController;
    concurrentUploaders = [];
    createMultiPartPromise;
    abortMultipartUploadCommand = null;
    uploadedParts = [];
    uploadEnqueuedPartsCount = 0;
    expectedPartsCount;
    uploadId;
    uploadEvent;
    isMultiPart = true;
    singleUploadResult;
    sent = false;
    constructor(options) {
        super();
        this.queueSize = options.queueSize || this.queueSize;
        this.leavePartsOnError = options.leavePartsOnError || this.leavePartsOnError;
        this.tags = options.tags || this.tags;
        this.client = options.client;
        this.params = options.params;
        if (!this.params) {
            throw new Error(`InputError: Upload requires params to be passed to upload.`);
        }
        this.totalBytes = this.params.ContentLength ?? byteLength(this.params.Body);
        this.totalBytesSource = byteLengthSource(this.params.Body, this.params.ContentLength);
        this.bytesUploadedSoFar = 0;
        this.abortController = options.abortController ?? new AbortController();
        this.partSize =
            options.partSize || Math.max(Upload.MIN_PART_SIZE, Math.ceil((this.totalBytes || 0) / this.MAX_PARTS));
        if (this.totalBytes !== undefined) {
            this.expectedPartsCount = Math.ceil(this.totalBytes / this.partSize);
        }
        this.__validateInput();
    }
    async abort() {
        this.abortController.abort();
    }
    async done() {
        if (this.sent) {
            throw new Error("@aws-sdk/lib-storage: this instance of Upload has already executed .done(). Create a new instance.");
        }
        this.sent = true;
        return await Promise.race([this.__doMultipartUpload(), this.__abortTimeout(this.abortController.signal)]);
    }
    on(event, listener) {
        this.uploadEvent = event;
        return super.on(event, listener);
    }
    async __uploadUsingPut(dataPart) {
        this.isMultiPart = false;
        const params = { ...this.params, Body: dataPart.data };
        const clientConfig = this.client.config;
        const requestHandler = clientConfig.requestHandler;
        const eventEmitter = requestHandler instanceof EventEmitter ? requestHandler : null;
        const uploadEventListener = (event) => {
            this.bytesUploadedSoFar = event.loaded;
            this.totalBytes = event.total;
            this.__notifyProgress({
                loaded: this.bytesUploadedSoFar,
                total: this.totalBytes,
                part: dataPart.partNumber,
                Key: this.params.Key,
                Bucket: this.params.Bucket,
            });
        };
        if (eventEmitter !== null) {
            eventEmitter.on("xhr.upload.progress", uploadEventListener);
        }
        const resolved = await Promise.all([this.client.send(new PutObjectCommand(params)), clientConfig?.endpoint?.()]);
        const putResult = resolved[0];
        let endpoint = resolved[1];
        if (!endpoint) {
            endpoint = toEndpointV1(await getEndpointFromInstructions(params, PutObjectCommand, {
                ...clientConfig,
            }));
        }
        if (!endpoint) {
            throw new Error('Could not resolve endpoint from S3 "client.config.endpoint()" nor EndpointsV2.');
        }
        if (eventEmitter !== null) {
            eventEmitter.off("xhr.upload.progress", uploadEventListener);
        }
        const locationKey = this.params
            .Key.split("/")
            .map((segment) => extendedEncodeURIComponent(segment))
            .join("/");
        const locationBucket = extendedEncodeURIComponent(this.params.Bucket);
        const Location = (() => {
            const endpointHostnameIncludesBucket = endpoint.hostname.startsWith(`${locationBucket}.`);
            const forcePathStyle = this.client.config.forcePathStyle;
            const optionalPort = endpoint.port ? `:${endpoint.port}` : ``;
            if (forcePathStyle) {
                return `${endpoint.protocol}//${endpoint.hostname}${optionalPort}/${locationBucket}/${locationKey}`;
            }
            if (endpointHostnameIncludesBucket) {
                return `${endpoint.protocol}//${endpoint.hostname}${optionalPort}/${locationKey}`;
            }
            return `${endpoint.protocol}//${locationBucket}.${endpoint.hostname}${optionalPort}/${locationKey}`;
        })();
        this.singleUploadResult = {
            ...putResult,
            Bucket: this.params.Bucket,
            Key: this.params.Key,
            Location,
        };
        const totalSize = byteLength(dataPart.data);
        this.__notifyProgress({
            loaded: totalSize,
            total: totalSize,
            part: 1,
            Key: this.params.Key,
            Bucket: this.params.Bucket,
        });
    }
    async __createMultipartUpload() {
        const requestChecksumCalculation = await this.client.config.requestChecksumCalculation();
        if (!this.createMultiPartPromise) {
            const createCommandParams = { ...this.params, Body: undefined };
            if (requestChecksumCalculation === "WHEN_SUPPORTED") {
                createCommandParams.ChecksumAlgorithm = this.params.ChecksumAlgorithm || ChecksumAlgorithm.CRC32;
            }
            this.createMultiPartPromise = this.client
                .send(new CreateMultipartUploadCommand(createCommandParams))
                .then((createMpuResponse) => {
                this.abortMultipartUploadCommand = new AbortMultipartUploadCommand({
                    Bucket: this.params.Bucket,
                    Key: this.params.Key,
                    UploadId: createMpuResponse.UploadId,
                });
                return createMpuResponse;
            });
        }
        return this.createMultiPartPromise;
    }
    async __doConcurrentUpload(dataFeeder) {
        for await (const dataPart of dataFeeder) {
            if (this.uploadEnqueuedPartsCount > this.MAX_PARTS) {
                throw new Error(`Exceeded ${this.MAX_PARTS} parts in multipart upload to Bucket: ${this.params.Bucket} Key: ${this.params.Key}.`);
            }
            if (this.abortController.signal.aborted) {
                return;
            }
            if (dataPart.partNumber === 1 && dataPart.lastPart) {
                return await this.__uploadUsingPut(dataPart);
            }
            if (!this.uploadId) {
                const { UploadId } = await this.__createMultipartUpload();
                this.uploadId = UploadId;
                if (this.abortController.signal.aborted) {
                    return;
                }
            }
            const partSize = byteLength(dataPart.data) || 0;
            const requestHandler = this.client.config.requestHandler;
            const eventEmitter = requestHandler instanceof EventEmitter ? requestHandler : null;
            let lastSeenBytes = 0;
            const uploadEventListener = (event, request) => {
                const requestPartSize = Number(request.query["partNumber"]) || -1;
                if (requestPartSize !== dataPart.partNumber) {
                    return;
                }
                if (event.total && partSize) {
                    this.bytesUploadedSoFar += event.loaded - lastSeenBytes;
                    lastSeenBytes = event.loaded;
                }
                this.__notifyProgress({
                    loaded: this.bytesUploadedSoFar,
                    total: this.totalBytes,
                    part: dataPart.partNumber,
                    Key: this.params.Key,
                    Bucket: this.params.Bucket,
                });
            };
            if (eventEmitter !== null) {
                eventEmitter.on("xhr.upload.progress", uploadEventListener);
            }
            this.uploadEnqueuedPartsCount += 1;
            this.__validateUploadPart(dataPart);
            const partResult = await this.client.send(new UploadPartCommand({
                ...this.params,
                ContentLength: undefined,
                UploadId: this.uploadId,
                Body: dataPart.data,
                PartNumber: dataPart.partNumber,
            }));
            if (eventEmitter !== null) {
                eventEmitter.off("xhr.upload.progress", uploadEventListener);
            }
            if (this.abortController.signal.aborted) {
                return;
            }
            if (!partResult.ETag) {
                throw new Error(`Part ${dataPart.partNumber} is missing ETag in UploadPart response. Missing Bucket CORS configuration for ETag header?`);
            }
            this.uploadedParts.push({
                PartNumber: dataPart.partNumber,
                ETag: partResult.ETag,
                ...(partResult.ChecksumCRC32 && { ChecksumCRC32: partResult.ChecksumCRC32 }),
                ...(partResult.ChecksumCRC32C && { ChecksumCRC32C: partResult.ChecksumCRC32C }),
                ...(partResult.ChecksumCRC64NVME && { ChecksumCRC64NVME: partResult.ChecksumCRC64NVME }),
                ...(partResult.ChecksumSHA1 && { ChecksumSHA1: partResult.ChecksumSHA1 }),
                ...(partResult.ChecksumSHA256 && { ChecksumSHA256: partResult.ChecksumSHA256 }),
            });
            if (eventEmitter === null) {
                this.bytesUploadedSoFar += partSize;
            }
            this.__notifyProgress({
                loaded: this.bytesUploadedSoFar,
                total: this.totalBytes,
                part: dataPart.partNumber,
                Key: this.params.Key,
                Bucket: this.params.Bucket,
            });
        }
    }
    async __doMultipartUpload() {
        const dataFeeder = getChunk(this.params.Body, this.partSize);
        const concurrentUploaderFailures = [];
        for (let index = 0; index < this.queueSize; index++) {
            const currentUpload = this.__doConcurrentUpload(dataFeeder).catch((err) => {
                concurrentUploaderFailures.push(err);
            });
            this.concurrentUploaders.push(currentUpload);
        }
        await Promise.all(this.concurrentUploaders);
        if (concurrentUploaderFailures.length >= 1) {
            await this.markUploadAsAborted();
            throw concurrentUploaderFailures[0];
        }
        if (this.abortController.signal.aborted) {
            await this.markUploadAsAborted();
            throw Object.assign(new Error("Upload aborted."), { name: "AbortError" });
        }
        let result;
        if (this.isMultiPart) {
            const { expectedPartsCount, uploadedParts, totalBytes, totalBytesSource } = this;
            if (totalBytes !== undefined && expectedPartsCount !== undefined && uploadedParts.length !== expectedPartsCount) {
                await this.markUploadAsAborted();
                throw new Error(`Expected ${expectedPartsCount} part(s) but uploaded ${uploadedParts.length} part(s).
The expected part count is based on the byte-count of the input.params.Body,
which was read from ${totalBytesSource} and is ${totalBytes}.
If this is not correct, provide an override value by setting a number
to input.params.ContentLength in bytes.
`);
            }
            this.uploadedParts.sort((a, b) => a.PartNumber - b.PartNumber);
            const uploadCompleteParams = {
                ...this.params,
                Body: undefined,
                UploadId: this.uploadId,
                MultipartUpload: {
                    Parts: this.uploadedParts,
                },
            };
            try {
                result = await this.client.send(new CompleteMultipartUploadCommand(uploadCompleteParams));
            }
            catch (e) {
                await this.markUploadAsAborted().catch((abortError) => {
                    if (e instanceof Error && e.cause === undefined) {
                        e.cause = abortError;
                    }
                });
                throw e;
            }
            if (typeof result?.Location === "string" && result.Location.includes("%2F")) {
                result.Location = result.Location.replace(/%2F/g, "/");
            }
        }
        else {
            result = this.singleUploadResult;
        }
        this.abortMultipartUploadCommand = null;
        if (this.tags.length) {
            await this.client.send(new PutObjectTaggingCommand({
                ...this.params,
                Tagging: {
                    TagSet: this.tags,
                },
            }));
        }
        return result;
    }
    async markUploadAsAborted() {
        if (this.uploadId && !this.leavePartsOnError && null !== this.abortMultipartUploadCommand) {
            await this.client.send(this.abortMultipartUploadCommand);
            this.abortMultipartUploadCommand = null;
        }
    }
    __notifyProgress(progress) {
        if (this.uploadEvent) {
            this.emit(this.uploadEvent, progress);
        }
    }
    async __abortTimeout(abortSignal) {
        return new Promise((resolve, reject) => {
            abortSignal.onabort = () => {
                const abortError = new Error("Upload aborted.");
                abortError.name = "AbortError";
                reject(abortError);
            };
        });
    }
    __validateUploadPart(dataPart) {
        const actualPartSize = byteLength(dataPart.data);
        if (actualPartSize === undefined) {
            throw new Error(`A dataPart was generated without a measurable data chunk size for part number ${dataPart.partNumber}`);
        }
        if (dataPart.partNumber === 1 && dataPart.lastPart) {
            return;
        }
        if (!dataPart.lastPart && actualPartSize !== this.partSize) {
            throw new Error(`The byte size for part number ${dataPart.partNumber}, size ${actualPartSize} does not match expected size ${this.partSize}`);
        }
    }
    __validateInput() {
        if (!this.client) {
            throw new Error(`InputError: Upload requires a AWS client to do uploads with.`);
        }
        if (this.partSize < Upload.MIN_PART_SIZE) {
            throw new Error(`EntityTooSmall: Your proposed upload part size [${this.partSize}] is smaller than the minimum allowed size [${Upload.MIN_PART_SIZE}] (5MB)`);
        }
        if (this.queueSize < 1) {
            throw new Error(`Queue size: Must have at least one uploading queue.`);
        }
    }
}

exports._ = Upload;


/***/ }),

/***/ 90026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sdk: () => (/* binding */ Sdk)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37708);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53711);
/* harmony import */ var _aws_sdk_lib_storage__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22358);
/* harmony import */ var _wire_connections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46848);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80921);
/* harmony import */ var _wire_trouble_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74058);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28418);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41414);
/* harmony import */ var _wire_timeouts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44493);
/* harmony import */ var _wire_xml_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16350);











/** What is asked seldom, through the AWS SDK. Sends each request once; errors are StoreErrors. */
class Sdk {
    #client;
    #bucket;
    #encryption;
    constructor(options) {
        this.#bucket = options.bucket;
        this.#encryption = options.encryption;
        const { connect, longAnswer } = options.timeouts ?? _wire_timeouts_js__WEBPACK_IMPORTED_MODULE_6__/* .TIMEOUTS */ .f;
        this.#client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.S3Client({
            endpoint: options.endpoint,
            region: options.region,
            forcePathStyle: options.pathStyle,
            maxAttempts: 1,
            followRegionRedirects: true,
            credentials: async () => {
                const { expires: _ours, ...credentials } = await options.credentials.get();
                // The SDK keeps what does not end soon; our source knows better when to ask again.
                return { ...credentials, expiration: new Date(0) };
            },
            // CRC32 by default breaks other stores (aws-sdk-js-v3#6810).
            requestChecksumCalculation: 'WHEN_REQUIRED',
            responseChecksumValidation: 'WHEN_REQUIRED',
            requestHandler: {
                connectionTimeout: connect,
                requestTimeout: longAnswer,
                throwOnRequestTimeout: true, // else the SDK only warns, and waits for ever
                ...(0,_wire_connections_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAgents */ .bE)(options.endpoint, { ca: options.ca, connections: 64 }),
            },
        });
    }
    /** Bytes in memory, in parts where they are many; no condition but `ifAbsent`, no attribute but the content type. */
    async upload(key, body, { ifAbsent, attributes }, signal) {
        const encryption = this.#encryption;
        const upload = new _aws_sdk_lib_storage__WEBPACK_IMPORTED_MODULE_0__/* .Upload */ ._({
            client: this.#client,
            params: {
                Bucket: this.#bucket,
                Key: key,
                Body: body,
                ContentType: attributes?.contentType,
                ...(encryption === undefined
                    ? {}
                    : {
                        ServerSideEncryption: encryption.algorithm,
                        SSEKMSKeyId: encryption.algorithm === 'aws:kms' ? encryption.keyId : undefined,
                    }),
                ...(ifAbsent === true ? { IfNoneMatch: '*' } : {}),
            },
        });
        const stop = () => void upload.abort();
        signal?.addEventListener('abort', stop, { once: true });
        try {
            const done = await this.#ask('PutObject', upload.done(), signal);
            return { etag: (0,_wire_xml_text_js__WEBPACK_IMPORTED_MODULE_7__/* .unquote */ ._n)(required('PutObject', 'ETag', done.ETag)) };
        }
        finally {
            signal?.removeEventListener('abort', stop);
        }
    }
    async completeUpload(upload, parts, conditions, signal) {
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.CompleteMultipartUploadCommand({
            Bucket: this.#bucket,
            Key: upload.key,
            UploadId: upload.uploadId,
            MultipartUpload: {
                Parts: parts.map(({ number, etag }) => ({ PartNumber: number, ETag: `"${etag}"` })),
            },
            ...(conditions?.ifMatch === undefined ? {} : { IfMatch: `"${conditions.ifMatch}"` }),
            ...(conditions?.ifAbsent === true ? { IfNoneMatch: '*' } : {}),
        });
        const done = await this.#ask('CompleteMultipartUpload', this.#client.send(command, abortable(signal)), signal);
        const versionId = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_5__/* .realVersion */ .HI)(done.VersionId);
        return {
            etag: (0,_wire_xml_text_js__WEBPACK_IMPORTED_MODULE_7__/* .unquote */ ._n)(required('CompleteMultipartUpload', 'ETag', done.ETag)),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ versionId }),
        };
    }
    async abortUpload(upload, signal) {
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.AbortMultipartUploadCommand({
            Bucket: this.#bucket,
            Key: upload.key,
            UploadId: upload.uploadId,
        });
        await this.#ask('AbortMultipartUpload', this.#client.send(command, abortable(signal)), signal);
    }
    async listParts(upload, signal) {
        const parts = [];
        for (let marker;;) {
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.ListPartsCommand({
                Bucket: this.#bucket,
                Key: upload.key,
                UploadId: upload.uploadId,
                ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ PartNumberMarker: marker }),
            });
            const page = await this.#ask('ListParts', this.#client.send(command, abortable(signal)), signal);
            for (const { PartNumber = 0, ETag = '', Size = 0 } of page.Parts ?? []) {
                parts.push({ number: PartNumber, etag: (0,_wire_xml_text_js__WEBPACK_IMPORTED_MODULE_7__/* .unquote */ ._n)(ETag), size: Size });
            }
            if (page.IsTruncated !== true || page.NextPartNumberMarker === marker)
                return parts;
            marker = required('ListParts', 'NextPartNumberMarker', page.NextPartNumberMarker);
        }
    }
    async listUploads(prefix, signal) {
        const uploads = [];
        for (let marker;;) {
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.ListMultipartUploadsCommand({
                Bucket: this.#bucket,
                Prefix: prefix,
                EncodingType: 'url',
                ...(marker === undefined ? {} : { KeyMarker: marker.key, UploadIdMarker: marker.id }),
            });
            const page = await this.#ask('ListMultipartUploads', this.#client.send(command, abortable(signal)), signal);
            const decode = decoderOf(page, prefix);
            for (const { Key, UploadId, Initiated } of page.Uploads ?? []) {
                if (Key !== undefined && UploadId !== undefined) {
                    uploads.push({ key: decode(Key), uploadId: UploadId, initiated: Initiated?.getTime() ?? 0 });
                }
            }
            const next = { key: decode(page.NextKeyMarker ?? ''), id: page.NextUploadIdMarker ?? '' };
            if (page.IsTruncated !== true || (next.key === marker?.key && next.id === marker.id))
                return uploads;
            marker = next;
        }
    }
    async versioning(signal) {
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.GetBucketVersioningCommand({ Bucket: this.#bucket });
        const { Status } = await this.#ask('GetBucketVersioning', this.#client.send(command, abortable(signal)), signal);
        return Status === 'Enabled' ? 'enabled' : Status === 'Suspended' ? 'suspended' : 'off';
    }
    async objectLock(signal) {
        const operation = 'GetObjectLockConfiguration';
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.GetObjectLockConfigurationCommand({ Bucket: this.#bucket });
        let found;
        try {
            found = await this.#ask(operation, this.#client.send(command, abortable(signal)), signal);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isStoreError */ .A1)(error) && error.providerCode === 'ObjectLockConfigurationNotFoundError')
                return { enabled: false };
            throw error;
        }
        const { ObjectLockEnabled, Rule } = found.ObjectLockConfiguration ?? {};
        const { Mode, Days, Years } = Rule?.DefaultRetention ?? {};
        const length = {
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_9__/* .defined */ .s)({ days: Days, years: Years }),
        };
        return {
            enabled: ObjectLockEnabled === 'Enabled',
            ...(Mode === undefined ? {} : { retention: { mode: Mode, ...length } }),
        };
    }
    async *listVersions(prefix, signal) {
        for (let marker;;) {
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.ListObjectVersionsCommand({
                Bucket: this.#bucket,
                Prefix: prefix,
                EncodingType: 'url',
                ...(marker === undefined ? {} : { KeyMarker: marker.key }),
                ...(marker?.id === undefined ? {} : { VersionIdMarker: marker.id }),
            });
            const page = await this.#ask('ListObjectVersions', this.#client.send(command, abortable(signal)), signal);
            const decode = decoderOf(page, prefix);
            const rows = [
                ...(page.Versions ?? []).map((row) => ({ ...row, deleteMarker: false })),
                ...(page.DeleteMarkers ?? []).map((row) => ({ ...row, deleteMarker: true, Size: 0, ETag: '' })),
            ];
            for (const row of rows) {
                yield {
                    key: decode(row.Key ?? ''),
                    versionId: row.VersionId ?? 'null',
                    latest: row.IsLatest === true,
                    deleteMarker: row.deleteMarker,
                    size: row.Size ?? 0,
                    etag: (0,_wire_xml_text_js__WEBPACK_IMPORTED_MODULE_7__/* .unquote */ ._n)(row.ETag ?? ''),
                    modified: row.LastModified?.getTime() ?? 0,
                };
            }
            if (page.IsTruncated !== true)
                return;
            const next = { key: decode(page.NextKeyMarker ?? ''), id: page.NextVersionIdMarker };
            if (next.key === marker?.key && next.id === marker.id) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('protocol', 'ListObjectVersions: the same page again and again', {
                    operation: 'ListObjectVersions',
                });
            }
            marker = next;
        }
    }
    close() {
        this.#client.destroy();
    }
    async #ask(operation, answer, signal) {
        try {
            return await answer;
        }
        catch (error) {
            if (error instanceof _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_8__.S3ServiceException && !signal?.aborted) {
                const status = error.$metadata.httpStatusCode ?? 0;
                throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(operation, status, {
                    code: error.name,
                    message: error.message,
                    requestId: error.$metadata.requestId,
                    region: undefined,
                });
            }
            throw (0,_wire_trouble_js__WEBPACK_IMPORTED_MODULE_4__/* .connectionError */ .$)(operation, error, signal);
        }
    }
}
function abortable(signal) {
    return signal === undefined ? {} : { abortSignal: signal };
}
/**
 * Names are decoded only where the answer says so: some servers ignore the request (versitygw#813). Of the ways in which
 * they may be spelled, the likeliest that makes a name below the prefix that was asked for.
 */
function decoderOf(page, prefix) {
    if (page.EncodingType !== 'url')
        return String;
    return (text) => (0,_spelling_js__WEBPACK_IMPORTED_MODULE_10__/* .readingsOf */ .RO)(text, _spelling_js__WEBPACK_IMPORTED_MODULE_10__/* .SPELLINGS */ .aU, prefix)[0] ?? text;
}
function required(operation, name, value) {
    if (value !== undefined && value !== '')
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('protocol', `${operation}: the answer has no ${name}`, { operation });
}


/***/ })

};
