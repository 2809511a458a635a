var tp=Object.defineProperty;var i=(Ao,sn)=>tp(Ao,"name",{value:sn,configurable:!0});const rp=9818,ip=[9818],ap={9818:((Ao,sn,se)=>{se.d(sn,{defaultConfig:i(()=>Ra,"defaultConfig"),parseConfig:i(()=>pc,"parseConfig"),startEmulator:i(()=>Kg,"startEmulator"),withBuckets:i(()=>Qg,"withBu\
ckets"),withQuirks:i(()=>Zg,"withQuirks")});const ja=1e8,Da="emulator-token",Na={ignoreEncodingType:!1,ignoreSourcePins:[],ignoreGetPins:!1,ignoreConditions:[],noPartCopy:!1,noServerCopy:!1,unsortedListing:!1,
randomMultipartEtags:!1,kmsEtags:!1,dropTagsOnCopy:!1,plusIsSpaceInCopySource:!1,pageSize:0,oddPages:"none",thawMs:0,copyMs:0,noSyncCopy:!1,ignoreSourceMd5:!1,startFrom:"honoured"};function Ra(){return{
port:9100,platformPort:9200,buckets:[{name:"hot",provider:"aws",storageType:"S3",region:"us-east-1"},{name:"cold",provider:"storj",storageType:"S3",region:"us-east-1"}],repositories:[{id:"demo",name:"\
Demo",buckets:["hot","cold"],keys:[{accessKeyId:"FLASHBACKREADKEY",secretAccessKey:"flashback-read-secret",right:"READ"},{accessKeyId:"FLASHBACKWRITEKEY",secretAccessKey:"flashback-write-secret",right:"\
WRITE"},{accessKeyId:"FLASHBACKADMINKEY",secretAccessKey:"flashback-admin-secret",right:"ADMIN"}]}]}}i(Ra,"defaultConfig");class y extends Error{static{i(this,"S3Error")}status;code;headers;details;page;constructor(t,n,o,s={}){
super(o),this.name="S3Error",this.status=t,this.code=n,this.headers=s.headers??{},this.details=s.details??{},this.page=s.page}}const U=i((e="Access Denied")=>new y(403,"AccessDenied",e),"accessDenied"),
rn=i(e=>new y(404,"NoSuchBucket","The specified bucket does not exist",{details:{BucketName:e}}),"noSuchBucket"),$o=i((e,t={})=>new y(404,"NoSuchKey","The specified key does not exist.",{headers:t,details:{
Key:e}}),"noSuchKey"),Pa=i((e,t)=>new y(404,"NoSuchVersion","The specified version does not exist.",{details:{Key:e,VersionId:t}}),"noSuchVersion"),an=i(e=>new y(404,"NoSuchUpload","The specified uplo\
ad does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",{details:{UploadId:e}}),"noSuchUpload"),cn=i((e={})=>new y(403,"SignatureDoesNotMatch","The request \
signature we calculated does not match the signature you provided. Check your key and signing method.",{details:e}),"badSignature"),re=i(e=>new y(412,"PreconditionFailed","At least one of the pre-cond\
itions you specified did not hold",{details:{Condition:e}}),"preconditionFailed"),I=i((e,t,n)=>new y(400,"InvalidArgument",e,{details:{ArgumentName:t,ArgumentValue:n}}),"invalidArgument"),M=i(e=>new y(
400,"InvalidRequest",e),"invalidRequest"),B=i(()=>new y(400,"MalformedXML","The XML you provided was not well-formed or did not validate against our published schema"),"malformedXml"),L=i(e=>new y(501,
"NotImplemented",`A header or operation you provided implies functionality that is not implemented: ${e}`),"notImplemented"),un=i((e,t)=>new y(400,"EntityTooLarge","Your proposed upload exceeds the ma\
ximum allowed size",{details:{ProposedSize:String(e),MaxSizeAllowed:String(t)}}),"tooLarge");var me=se(76760);class La{static{i(this,"Faults")}#e=new Map;#t;#n;#s=0;constructor(t,n){this.#t=t,this.#n=
n}add(t){const n=this.put(t);return()=>{this.#e.delete(n)}}put(t){const n=++this.#s;return this.#e.set(n,{rule:t,matched:0,struck:0,recent:[]}),n}remove(t){return this.#e.delete(t)}strikes(t){return this.#e.
get(t)?.struck??0}clear(){this.#e.clear()}strike(t){let n=0;for(const o of this.#e.values()){if(!Ua(o.rule,t)||!this.#o(o))continue;const s=o.rule.do;if(typeof s=="object"&&"delayMs"in s)n+=s.delayMs;else
return typeof s=="object"&&"rateLimit"in s?{delayMs:n,action:{slowDown:!0}}:{delayMs:n,action:s}}return{delayMs:n,action:void 0}}#o(t){const{rule:n}=t;if(t.matched++,t.matched<=(n.skip??0))return!1;const o=typeof n.
do=="object"&&"rateLimit"in n.do?n.do.rateLimit:void 0;return t.struck>=(n.times??(o===void 0?1:1/0))||n.probability!==void 0&&this.#t()>=n.probability||o!==void 0&&this.#r(t,o)?!1:(t.struck++,!0)}#r(t,n){
const o=this.#n();for(;t.recent.length>0&&(t.recent[0]??0)<=o-1e3;)t.recent.shift();return t.recent.length>=n?!1:(t.recent.push(o),!0)}}const za=["GetObject","objects.download","GetBlob"],_a=["CopyObj\
ect","UploadPartCopy","CompleteMultipartUpload"];function Ua({operation:e,bucket:t,key:n,side:o,accessKeyId:s,do:r},a){return a.side==="platform"&&e===void 0&&o!=="platform"||e!==void 0&&![e].flat().includes(
a.operation)||t!==void 0&&t!==a.bucket||typeof n=="string"&&n!==a.key||n instanceof RegExp&&a.key.search(n)<0||o!==void 0&&o!==a.side||s!==void 0&&s!==a.accessKeyId?!1:r==="error-in-200"||typeof r=="o\
bject"&&"errorIn200"in r?_a.includes(a.operation):typeof r=="object"&&"truncateBody"in r?za.includes(a.operation):!0}i(Ua,"applies");const Mo={"signature-fails-non-ascii-metadata":{does:"A write with \
non-ASCII user metadata answers 403 SignatureDoesNotMatch, with good keys.",seen:["minio-py#764","MinIO and proxies that recode headers"]},"signature-fails-double-slash":{does:"A proxy merges `//` of \
the path before the signature is checked: 403 SignatureDoesNotMatch.",seen:["slash-merging proxies such as nginx (aws-sdk-java-v2#2624)"]},"no-last-modified":{does:"GET and HEAD answer without Last-Mo\
dified.",seen:["s3cmd#755"]},"gzip-decoded":{does:"Objects with Content-Encoding gzip are sent decoded, without Content-Encoding, Content-Length and ranges, unless Accept-Encoding names gzip.",seen:["\
Google Cloud Storage (rclone#2658)","Cloudflare R2 (rclone#8137)","CDNs"]},"gzip-decoded-always":{does:"Same as gzip-decoded, but regardless of Accept-Encoding.",seen:["proxies that decode"]},"gzip-no\
-length":{does:"Objects with Content-Encoding gzip are sent as stored, but without Content-Length.",seen:["Cloudflare R2","StorageGRID (rclone#6533)","CDNs"]},"missing-meta":{does:"One entry of the us\
er metadata is not sent; x-amz-missing-meta is 1.",seen:["lakeFS (lakeFS#9727)","AWS, for names that are no header"]},"metadata-rfc2047":{does:"GET and HEAD send non-ASCII user metadata as RFC 2047 en\
coded words.",seen:["AWS"]},"body-limit":{does:"A proxy answers 413 with an HTML page to a body over its limit.",seen:["nginx, Cloudflare (pterodactyl#2905)"],value:{kind:"bytes",default:"1048576",meaning:"\
the largest body"}},"head-ignores-version":{does:"HEAD ignores versionId and answers for the current object.",seen:["reported; no store named"]},"get-ignores-version":{does:"GET ignores versionId and \
answers with the current object.",seen:["reported; no store named"]},"false-version-ids":{does:"Put and Copy return an x-amz-version-id although versioning is off; reads of that version answer 404.",seen:[
"Cloudflare R2, reported"]},"complete-etag-differs":{does:"CompleteMultipartUpload's ETag is not the one that HEAD, GET and listings have.",seen:["one of six servers that were tried"]},"versioning-501":{
does:"GetBucketVersioning and PutBucketVersioning answer 501 NotImplemented.",seen:["reported; no store named"]},"versioning-404":{does:"GetBucketVersioning and PutBucketVersioning answer 404 NoSuchKe\
y.",seen:["reported; no store named"]},"versioning-as-listing":{does:"GetBucketVersioning is answered by a listing of the bucket.",seen:["reported; no store named"]},archived:{does:"GET and copies of \
these keys answer 403 InvalidObjectState, as after a lifecycle rule archived them; HEAD and listings say GLACIER.",seen:["lifecycle rules (restic#4583)"],value:{kind:"keys",default:"*",meaning:"which \
keys"}},"copy-ignores-pins":{does:"CopyObject ignores x-amz-copy-source-if-match and its like.",seen:["moto 5.2.1"],behaviour:{ignoreSourcePins:["copy"]}},"part-copy-ignores-pins":{does:"UploadPartCop\
y ignores x-amz-copy-source-if-match and its like.",seen:["moto 5.2.1"],behaviour:{ignoreSourcePins:["partcopy"]}},"get-ignores-if-match":{does:"GET and HEAD ignore If-Match.",seen:["reported; no stor\
e named"],behaviour:{ignoreGetPins:!0}},"put-ignores-conditions":{does:"PutObject ignores If-Match and If-None-Match.",seen:["reported; no store named"],behaviour:{ignoreConditions:["put"]}},"copy-ign\
ores-conditions":{does:"CopyObject ignores If-Match and If-None-Match.",seen:["reported; no store named"],behaviour:{ignoreConditions:["copy"]}},"complete-ignores-conditions":{does:"CompleteMultipartU\
pload ignores If-Match and If-None-Match.",seen:["reported; no store named"],behaviour:{ignoreConditions:["complete"]}},"delete-ignores-conditions":{does:"DeleteObject and DeleteObjects ignore If-Matc\
h and ETag.",seen:["reported; no store named"],behaviour:{ignoreConditions:["delete"]}},"no-copy":{does:"CopyObject answers 501.",seen:["stores without server-side copies"],behaviour:{noServerCopy:!0}},
"no-part-copy":{does:"UploadPartCopy answers 501.",seen:["Storj by default (rclone#8139)","Google Cloud Storage"],behaviour:{noPartCopy:!0}},"random-multipart-etags":{does:"A multipart ETag is random,\
 not derived from the parts.",seen:["Cloudflare R2"],behaviour:{randomMultipartEtags:!0}},"kms-etags":{does:"ETags look like an MD5 but are not.",seen:["AWS with SSE-KMS"],behaviour:{kmsEtags:!0}},"co\
py-source-plus-is-space":{does:"A bare `+` in x-amz-copy-source is a space.",seen:["s3sync#152","aws-sdk-js-v3#5475"],behaviour:{plusIsSpaceInCopySource:!0}}},Bo={"tagging-501":{does:"x-amz-tagging (o\
r its directive) on a Put, Copy or CreateMultipartUpload answers 501 NotImplemented.",seen:["Cloudflare R2 (yopass#3657, tus-node-server#560)"]},"tagging-400":{does:"x-amz-tagging on a Put, Copy or Cr\
eateMultipartUpload answers 400 InvalidArgument.",seen:["Backblaze B2 (s3proxy#34)"]},"tagging-403":{does:"x-amz-tagging on a Put, Copy or CreateMultipartUpload answers 403 AccessDenied.",seen:["AWS w\
ithout s3:PutObjectTagging"]},"object-tagging-501":{does:"GetObjectTagging, PutObjectTagging and DeleteObjectTagging answer 501.",seen:["Cloudflare R2 (yopass#3657)","Backblaze B2"]},"put-object-taggi\
ng-403":{does:"PutObjectTagging answers 403 AccessDenied.",seen:["AWS without s3:PutObjectTagging"]},"tag-characters-refused":{does:"Tags with characters other than letters, digits, space and `+ - = .\
 _ : / @` answer 400 InvalidTag.",seen:["AWS by its documentation","others, reported"]},"copy-drops-tags":{does:"CopyObject loses the tags.",seen:["stores without tags"],behaviour:{dropTagsOnCopy:!0}},
"storage-class-400":{does:"Any x-amz-storage-class but STANDARD answers 400 InvalidStorageClass.",seen:["MinIO","stores with one class"]},"storage-class-501":{does:"Any x-amz-storage-class answers 501\
 NotImplemented.",seen:["Cloudflare R2 in 2023 (gobackup#182)"]},"acl-demanded":{does:"A write without x-amz-acl: bucket-owner-full-control answers 403 AccessDenied.",seen:["AWS bucket policies"]},"ac\
l-refused":{does:"A write with x-amz-acl answers 400 AccessControlListNotSupported.",seen:["AWS buckets with ACLs disabled"]},"cache-headers-501":{does:"Cache-Control, Content-Disposition, Content-Lan\
guage and Expires on a write answer 501 NotImplemented.",seen:["reported; no store named"]},"checksum-demanded":{does:"PutObject and UploadPart without Content-MD5 or x-amz-checksum-* answer 400, as w\
ith a default retention.",seen:["AWS with Object Lock (docker-volume-backup#727)","Storj (storj/edge#403)"]},"content-md5-only":{does:"Where a checksum is demanded, only Content-MD5 is accepted.",seen:[
"AWS before 2022 (kopia#711)","storj/edge#403"]},"part-checksum-undeclared-400":{does:"UploadPart with x-amz-checksum-* answers 400 where CreateMultipartUpload named no x-amz-checksum-algorithm.",seen:[
"AWS before 2025 (opendal#4533, arrow-rs#6793)"]},"checksum-headers-400":{does:"x-amz-checksum-*, x-amz-sdk-checksum-algorithm and x-amz-trailer answer 400 InvalidArgument.",seen:["stores before the S\
DKs of 2025 (aws-sdk-js-v3#6810)","Backblaze B2 in early 2025"]},"checksum-headers-501":{does:"x-amz-checksum-*, x-amz-sdk-checksum-algorithm and x-amz-trailer answer 501 NotImplemented.",seen:["Cloud\
flare R2 in early 2025 (aws-sdk-js-v3#6810)"]}},jo={"region-301":{does:"A request that is not signed for the region answers 301 PermanentRedirect with x-amz-bucket-region and no Location.",seen:["AWS,\
 a bucket of another region"],value:{kind:"text",default:"eu-central-1",meaning:"the region"}},"region-400":{does:"A request that is not signed for the region answers 400 AuthorizationHeaderMalformed,\
 which names it.",seen:["AWS","MinIO","Garage"],value:{kind:"text",default:"eu-central-1",meaning:"the region"}},"redirect-307":{does:"Requests answer 307 TemporaryRedirect with a Location at another \
endpoint; that endpoint serves them.",seen:["AWS, a bucket made minutes ago"],value:{kind:"text",default:"",meaning:"the base URL; by default that of the last node"}},"redirect-307-no-location":{does:"\
A request that is not signed for the region answers 307 TemporaryRedirect with x-amz-bucket-region and no Location.",seen:["reported; no store named"],value:{kind:"text",default:"eu-central-1",meaning:"\
the region"}},"path-prefix":{does:"The S3 API is served under a path; signatures cover the whole path; other paths answer 404.",seen:["Supabase"],scope:"endpoint",value:{kind:"text",default:"/storage/\
v1/s3",meaning:"the path"}},"web-console":{does:"The port serves a web console: an HTML page with 200 for GET, 405 for the rest.",seen:["MinIO console and its like"],scope:"endpoint"},"clock-ahead":{does:"\
The endpoint's clock is ahead, in Date and in the check of signatures: RequestTimeTooSkewed beyond 15 minutes.",seen:["machines without NTP (s3p#80)"],scope:"endpoint",value:{kind:"seconds",default:"1\
200",meaning:"how far"}}},J="stores over a file system",Do={"keys-backslash-is-slash":{does:"`\\` in a key is `/`.",seen:["one of six servers that were tried",`${J} on Windows`]},"keys-case-insensitiv\
e":{does:"Keys that differ only in case are the same key; the first spelling is kept.",seen:[`${J} on Windows and macOS`]},"keys-nfc":{does:"Keys are normalised to NFC.",seen:[`${J} that normalise (ZF\
S)`]},"keys-nfd":{does:"Keys are normalised to NFD.",seen:[`${J} on macOS (HFS+)`]},"keys-drop-trailing-dot":{does:"Dots at the end of a path segment are dropped.",seen:[`${J} on Windows`]},"keys-drop\
-trailing-space":{does:"Spaces at the end of a path segment are dropped.",seen:[`${J} on Windows`]},"keys-merge-slashes":{does:"`//` becomes `/`, and a leading `/` is dropped.",seen:["versitygw",J]},"\
keys-resolve-dots":{does:"`.` and `..` are resolved; a path that leaves the bucket answers 400.",seen:["versitygw",J]},"keys-folder-412":{does:"If-None-Match: * answers 412 for a key that is also a fo\
lder (`both` beside `both/child`), while HEAD answers 404.",seen:["one of six servers that were tried"]},"keys-folder-or-object":{does:"An object and a folder of the same name exclude each other: 409.",
seen:["versitygw over a directory (versitygw#137)"]},"keys-paths-refused":{does:"Keys with `//`, a leading `/`, or a segment `.` or `..` answer 400.",seen:["MinIO (minio#15684)"]},"keys-control-refuse\
d":{does:"Keys with control characters answer 400.",seen:["moto, for newlines"]},"keys-control-rewritten":{does:"Control characters of keys are stored as `_`.",seen:[J]},"keys-long-500":{does:"A key w\
ith a path segment longer than a file name can be answers 500.",seen:[J],value:{kind:"bytes",default:"255",meaning:"the longest segment"}}},ht={kind:"keys",default:"*",meaning:"which entries"},No={"li\
st-plus-raw":{does:"The listing says EncodingType url and leaves `+` as it is; a space is `%20`.",seen:["Apache Ozone before a fix (ozone#2834)","floci (floci#1736)"]},"list-plus-and-space-alike":{does:"\
The listing says EncodingType url and leaves `+` as it is; a space is `+` too, so `a b` and `a+b` look alike.",seen:["Apache Ozone before a fix (ozone#2834)"]},"list-not-encoded":{does:"The listing sa\
ys EncodingType url and encodes nothing.",seen:["floci (floci#1736)"]},"list-encoding-ignored":{does:"encoding-type is ignored: raw keys and no EncodingType element.",seen:["versitygw (versitygw#813)"],
behaviour:{ignoreEncodingType:!0}},"list-control-as-fffd":{does:"Control characters of keys are listed as U+FFFD; the object keeps its real key.",seen:["versitygw"]},"list-duplicates-in-page":{does:"E\
ach entry appears twice on its page.",seen:["reported; no store named"]},"list-duplicates-across-pages":{does:"A page starts with the last entry of the page before it (V2).",seen:["reported; no store \
named"]},"list-no-token":{does:"A truncated page of ListObjectsV2 has no NextContinuationToken.",seen:["mc#3067","mc#3093"]},"list-v2-501":{does:"ListObjectsV2 answers 501 NotImplemented; ListObjects \
works.",seen:["old stores; none named"]},"list-v2-400":{does:"ListObjectsV2 answers 400 InvalidArgument; ListObjects works.",seen:["old stores; none named"]},"list-v2-as-v1":{does:"list-type=2 and con\
tinuation-token are ignored: the answer is a ListObjects one, without KeyCount and token.",seen:["old stores; none named"]},"list-no-etag":{does:"Entries have no ETag.",seen:["rusty-s3#163"],value:ht},
"list-empty-etag":{does:"Entries have an empty ETag.",seen:["rusty-s3#163"],value:ht},"list-no-date":{does:"Entries have no LastModified.",seen:["s3cmd#755"],value:ht},"list-no-size":{does:"Entries ha\
ve no Size.",seen:["reported; no store named"],value:ht},"list-unsorted":{does:"The listing has a stable order that is not that of the keys.",seen:["Storj with its own encryption (litestream#535)"],behaviour:{
unsortedListing:!0}},"list-empty-pages":{does:"An empty page with a token comes before each page (V2).",seen:["reported; no store named"],behaviour:{oddPages:"empty"}},"list-repeated-pages":{does:"Eac\
h page comes twice, under a token of its own (V2).",seen:["reported; no store named"],behaviour:{oddPages:"repeated"}},"list-repeated-token":{does:"From the second page on, NextContinuationToken is th\
e token that was sent (V2).",seen:["reported; no store named"],behaviour:{oddPages:"looping"}}},np={listing:No,"object answers":Mo,keys:Do,"attributes and retention":Bo,endpoint:jo},dn={...No,...Mo,...Do,
...Bo,...jo},Ro=Object.keys(dn);class Y{static{i(this,"Quirks")}#e;constructor(t){this.#e=t}static NONE=new Y(new Map);static parse(t,n="quirks"){return t.length===0?Y.NONE:new Y(new Map(t.map(o=>Ha(o,
n))))}has(t){return this.#e.has(t)}text(t){return this.#e.get(t)}number(t){const n=this.#e.get(t);return n===void 0?void 0:Number(n)}concerns(t,n){const o=this.#e.get(t);return o===void 0?!1:o.endsWith(
"*")?n.startsWith(o.slice(0,-1)):n===o}with(t){return t.#e.size===0?this:new Y(new Map([...this.#e,...t.#e]))}of(t){return new Y(new Map([...this.#e].filter(([n])=>qa(n)===t)))}list(){return[...this.#e].
map(([t,n])=>n===(lt(t).value?.default??"")?t:`${t}=${n}`)}behaviour(t){let n=t;for(const o of this.#e.keys()){const s=lt(o).behaviour;if(!s)continue;const{ignoreSourcePins:r,ignoreConditions:a}=n;n={
...n,...s,ignoreSourcePins:[...r,...s.ignoreSourcePins??[]],ignoreConditions:[...a,...s.ignoreConditions??[]]}}return n}}function K(e,t,n){const o=Y.parse(e??[],t);if(n===void 0)return o;const s=o.of(
n==="bucket"?"endpoint":"bucket").list()[0];if(s===void 0)return o;const r=n==="bucket"?"an endpoint, not a bucket: it goes to nodes[].quirks, providers[].quirks or the top":"a bucket, not an endpoint\
: it goes to buckets[].quirks or the top";throw new Error(`${t}: ${s} is a quirk of ${r}`)}i(K,"quirksOf");function lt(e){return dn[e]}i(lt,"row");function qa(e){return lt(e).scope??"bucket"}i(qa,"sco\
peOf");function Ha(e,t){const n=e.indexOf("="),o=n<0?e:e.slice(0,n),s=Ro.find(u=>u===o);if(s===void 0)throw new Error(`${t}: unknown quirk ${JSON.stringify(o.slice(0,60))}; known are ${Ro.join(", ")}`);
const{value:r}=lt(s);if(n<0)return[s,r?.default??""];const a=e.slice(n+1);if(!r)throw new Error(`${t}: ${s} takes no value`);const c=r.kind==="bytes"||r.kind==="seconds";if(a===""||c&&!/^\d{1,15}$/.test(
a)){const u=c?`a whole number of ${r.kind}`:r.meaning;throw new Error(`${t}: ${s} expects ${u}, got ${JSON.stringify(a.slice(0,60))}`)}return[s,a]}i(Ha,"entry");class Ga{static{i(this,"RequestLog")}#e=[];#t=0;#n;constructor(t){
this.#n=t}add(t){this.#t++,this.#e.push(t),this.#e.length>2*this.#n&&(this.#e=this.#e.slice(-this.#n))}count(t){return t===void 0?this.#t:this.list(t).length}list(t={}){const n=Object.entries(t);return this.#e.
filter(o=>n.every(([s,r])=>o[s]===r))}clear(){this.#e=[],this.#t=0}[Symbol.iterator](){return this.#e[Symbol.iterator]()}}var T=se(77598);class Po{static{i(this,"OrderedKeys")}#e=[];#t=0;get size(){return this.#t}add(t){
const n=this.#n(t),o=this.#e[n];if(!o){this.#e.push([t]),this.#t++;return}const s=gt(o,t);o[s]!==t&&(o.splice(s,0,t),this.#t++,o.length>Lo&&this.#e.splice(n+1,0,o.splice(Lo>>1)))}delete(t){const n=this.#n(
t),o=this.#e[n];if(!o)return;const s=gt(o,t);o[s]===t&&(o.splice(s,1),this.#t--,o.length===0&&this.#e.splice(n,1))}atOrAfter(t){const n=this.#n(t),o=this.#e[n];if(o)return o[gt(o,t)]??this.#e[n+1]?.[0]}*from(t){
let n=this.#n(t),o=this.#e[n],s=o?gt(o,t):0;for(;o;){for(;s<o.length;s++){const r=o[s];r!==void 0&&(yield r)}s=0,o=this.#e[++n]}}#n(t){let n=0,o=this.#e.length-1;for(;n<o;){const s=n+o+1>>1,r=this.#e[s]?.[0];
r!==void 0&&r<=t?n=s:o=s-1}return n}}function O(e){return/^[\x00-\x7f]*$/.test(e)?e:Buffer.from(e,"utf8").toString("latin1")}i(O,"byteString");function mt(e){return/^[\x00-\x7f]*$/.test(e)?e:Buffer.from(
e,"latin1").toString("utf8")}i(mt,"fromByteString");const Lo=1024;function gt(e,t){let n=0,o=e.length;for(;n<o;){const s=n+o>>1,r=e[s];r!==void 0&&r<t?n=s+1:o=s}return n}i(gt,"lowerBound");const Ae="n\
ull";class Wa{static{i(this,"Bucket")}id;name;provider;storageType;region;account;hierarchical;readableBy;writableBy;google;requesterPays;objectLock;defaultRetention;created;versioning;#e;#t;#n;#s=new Po;#o=new Map;#r;#i=0;#c=0;#a;#d=Y.
NONE;#u;constructor(t,n,o){this.id=t.id??t.name,this.name=t.name,this.provider=t.provider,this.storageType=t.storageType,this.region=t.region??"us-east-1",this.account=t.account,this.hierarchical=t.hierarchical??
!1,this.readableBy=t.readableBy??[],this.writableBy=t.writableBy??[],this.google=t.google??{},this.requesterPays=t.requesterPays??!1,this.defaultRetention=t.defaultRetention,this.objectLock=t.objectLock??
t.defaultRetention!==void 0,this.#a={...Na,...n.behaviour,...t.behaviour},this.#u=this.#a,this.quirks=n.quirks.with(Y.parse(t.quirks??[])),this.versioning=t.versioning??(this.objectLock?"enabled":"off"),
this.#e=o.blobs,this.#t=o.clock,this.#n=o.changed,this.created=this.#h()}get quirks(){return this.#d}set quirks(t){this.#d=t,this.#u=t.behaviour(this.#a)}get behaviour(){return this.#u}changeBehaviour(t){
this.#a={...this.#a,...t},this.#u=this.#d.behaviour(this.#a)}get isEmpty(){return this.#o.size===0}current(t){return this.#o.get(t)?.[0]}currentObject(t){const n=this.current(t);return n?.kind==="obje\
ct"?n:void 0}find(t,n){return this.#o.get(t)?.find(o=>o.versionId===n)}versions(t){return this.#o.get(t)??[]}put(t,n){const o={...n,kind:"object",key:t,versionId:this.#p(),generation:this.#g(),metageneration:1,
updated:this.#t(),modified:this.#h(),...this.defaultRetention!==void 0&&n.retention===void 0&&{retention:{mode:this.defaultRetention.mode,until:this.#t()+this.defaultRetention.days*864e5}}};return this.#l(
t,o),o}delete(t){if(this.versioning==="off"){this.remove(t,Ae);return}const n={kind:"marker",key:t,versionId:this.#p(),modified:this.#h()};return this.#l(t,n),n}remove(t,n){const o=this.#o.get(t),s=o?.
findIndex(a=>a.versionId===n)??-1,r=o?.[s];if(!(!o||!r))return o.splice(s,1),this.#f(r),o.length===0&&(this.#o.delete(t),this.#s.delete(O(t)),this.#r?.delete(this.utf16Place(t))),this.#n(this,t,o),r}amend(t,n){
const o=this.#o.get(t.key),s=o?.indexOf(t)??-1;if(!o||s<0)return t;const r=n.attributes!==void 0||n.holds!==void 0,a={...t,...n,...r&&{metageneration:t.metageneration+1,updated:this.#t()}};return this.#m(
a),this.#f(t),o[s]=a,this.#n(this,t.key,o),a}load(t,n){for(const s of n)s.kind==="object"&&this.#e.retain(s.content);this.#s.add(O(t)),this.#r?.add(this.utf16Place(t));const o=[...n].reverse().map(s=>this.#b(
s));this.#o.set(t,o.reverse())}*keysFrom(t){for(const n of this.#s.from(t))yield{bytes:n,key:mt(n)}}*keysFromUtf16(t){if(!this.#r){this.#r=new Po;for(const n of this.#o.keys())this.#r.add(this.utf16Place(
n))}for(const n of this.#r.from(t))yield this.hierarchical?n.replaceAll("\0","/"):n}utf16Place(t){return this.hierarchical?t.replaceAll("/","\0"):t}keyAtOrAfter(t){const n=this.#s.atOrAfter(t);return n===
void 0?void 0:{bytes:n,key:mt(n)}}takeSizeChange(){const t=this.#i;return this.#i=0,t}#l(t,n){let o=this.#o.get(t);if(o||(o=[],this.#o.set(t,o),this.#s.add(O(t)),this.#r?.add(this.utf16Place(t))),n.kind===
"object"&&this.#m(n),n.versionId===Ae){const s=o.findIndex(a=>a.versionId===Ae),r=o[s];r&&(o.splice(s,1),this.#f(r))}o.unshift(n),this.#n(this,t,o)}#m(t){this.#e.retain(t.content),this.#i+=t.content.size}#f(t){
t.kind==="object"&&(this.#e.release(t.content),this.#i-=t.content.size)}#b(t){if(t.kind!=="object")return t;const n=t,o=n.generation??this.#g(t.modified);this.#c=Math.max(this.#c,o);const{metageneration:s=1,
updated:r=t.modified}=n;return{...t,generation:o,metageneration:s,updated:r}}#g(t=this.#t()){return this.#c=Math.max(this.#c+1,Math.floor(t)*1e3),this.#c}#p(){return this.versioning==="enabled"?(0,T.randomBytes)(
24).toString("base64url"):Ae}#h(){return Math.floor(this.#t()/1e3)*1e3}}var q=se(73024),zo=se(51455);function Ka(e){(0,q.mkdirSync)(e,{recursive:!0});const t=new Map,n=i((o,s)=>{for(const{blob:r}of o.
pieces){const a=(t.get(r.id)??0)+s;a>0?t.set(r.id,a):(t.delete(r.id),(0,q.rmSync)((0,me.join)(e,r.id),{force:!0}))}},"change");return{write:i(()=>new Fa(e),"write"),open:i((o,s)=>_o(e,o,s),"open"),retain:i(
o=>n(o,1),"retain"),release:i(o=>n(o,-1),"release"),sweep(){for(const o of(0,q.readdirSync)(e))t.has(o)||(0,q.rmSync)((0,me.join)(e,o),{force:!0})}}}i(Ka,"diskBlobs");class Fa{static{i(this,"FileWrite\
r")}#e;#t=(0,T.randomBytes)(16).toString("hex");#n;#s=0;constructor(t){this.#e=t}async write(t){const n=await this.#o();for(let o=0;o<t.length;)o+=(await n.write(t,o)).bytesWritten;this.#s+=t.length}async finish(){
return await this.#n?.close(),_o(this.#e,this.#t,this.#s)}async discard(){await this.#n?.close(),await(0,zo.rm)((0,me.join)(this.#e,this.#t),{force:!0})}async#o(){return this.#n??=await(0,zo.open)((0,me.
join)(this.#e,this.#t),"w")}}function _o(e,t,n){return{id:t,size:n,read:i((o,s)=>(0,q.createReadStream)((0,me.join)(e,t),{start:o,end:s}),"read")}}i(_o,"fileBlob");class Va{static{i(this,"Journal")}#e;#t;constructor(t){
(0,q.mkdirSync)(t,{recursive:!0}),this.#e=(0,me.join)(t,"metadata.ndjson")}load(t){const n={keys:new Map,uploads:new Map,versioning:new Map,buckets:new Map},o=(0,q.existsSync)(this.#e)?(0,q.readFileSync)(
this.#e,"utf8"):"";for(const r of o.split(`
`).slice(0,-1))Xa(JSON.parse(r),n,t);const s=[];for(const[r,a]of n.buckets)s.push(ge({kind:"bucket",id:r,bucket:a}));for(const[r,a]of n.versioning)s.push(ge({kind:"versioning",bucket:r,status:a}));for(const[
r,a]of n.keys)for(const[c,u]of a)s.push(Uo(r,c,u));for(const[r,a]of n.uploads)s.push(qo(r,a));return(0,q.writeFileSync)(`${this.#e}.new`,s.join("")),(0,q.renameSync)(`${this.#e}.new`,this.#e),this.#t=
(0,q.openSync)(this.#e,"a"),n}key(t,n,o){this.#n(Uo(t,n,o))}upload(t,n){this.#n(qo(t,n))}versioning(t,n){this.#n(ge({kind:"versioning",bucket:t,status:n}))}bucket(t,n){this.#n(ge({kind:"bucket",id:t,bucket:n}))}close(){
this.#t!==void 0&&(0,q.closeSync)(this.#t),this.#t=void 0}#n(t){this.#t!==void 0&&(0,q.writeSync)(this.#t,t)}}function Xa(e,t,n){if(e.kind==="versioning")t.versioning.set(e.bucket,e.status);else if(e.
kind==="bucket")e.bucket?t.buckets.set(e.id,e.bucket):(t.buckets.delete(e.id),t.versioning.delete(e.id));else if(e.kind==="upload"){if(!e.upload){t.uploads.delete(e.id);return}const o=e.upload.parts.map(
s=>[s.number,{...s,content:Go(s.content,n)}]);t.uploads.set(e.id,{...e.upload,parts:new Map(o)})}else{const o=t.keys.get(e.bucket)??new Map;t.keys.set(e.bucket,o);const s=e.versions.map(r=>r.kind==="m\
arker"?r:{...r,content:Go(r.content,n)});s.length===0?o.delete(e.key):o.set(e.key,s)}}i(Xa,"replay");function Uo(e,t,n){const o=n.map(s=>s.kind==="marker"?s:{...s,content:Ho(s.content)});return ge({kind:"\
key",bucket:e,key:t,versions:o})}i(Uo,"keyLine");function qo(e,t){if(!t)return ge({kind:"upload",id:e,upload:null});const n=[...t.parts.values()].map(o=>({...o,content:Ho(o.content)}));return ge({kind:"\
upload",id:e,upload:{...t,parts:n}})}i(qo,"uploadLine");function Ho(e){return e.pieces.map(t=>[t.blob.id,t.blob.size,t.start,t.length])}i(Ho,"writtenContent");function Go(e,t){const n=e.map(([o,s,r,a])=>({
blob:t.open(o,s),start:r,length:a}));return{size:n.reduce((o,s)=>o+s.length,0),pieces:n}}i(Go,"readBack");function ge(e){return`${JSON.stringify(e)}
`}i(ge,"line");function Ja(){let e=0;return{write:i(()=>new Ya(String(++e)),"write"),open(t){throw new Error(`blob ${t} was never written`)},retain(){},release(){},sweep(){}}}i(Ja,"memoryBlobs");class Ya{static{
i(this,"MemoryWriter")}#e;#t=[];constructor(t){this.#e=t}write(t){this.#t.push(t)}finish(){return Promise.resolve(Qa(this.#e,this.#t))}discard(){return this.#t=[],Promise.resolve()}}function Qa(e,t){const n=t.
reduce((s,r)=>s+r.length,0),o=n<32768?[Buffer.concat(t)]:t;return{id:e,size:n,async*read(s,r){let a=0;for(const c of o){const u=Math.max(s-a,0),d=Math.min(r-a,c.length-1);if(u<=d&&(yield c.subarray(u,
d+1)),a+=c.length,a>r)return}}}}i(Qa,"memoryBlob");class Za{static{i(this,"Uploads")}#e;#t;#n;#s=new Map;#o=new Map;constructor(t){this.#e=t.blobs,this.#t=t.clock,this.#n=t.changed}create(t){const n=(0,T.
randomBytes)(24).toString("base64url"),o=Math.floor(this.#t()/1e3)*1e3,s={...t,id:n,initiated:o,parts:new Map};return this.#s.set(n,s),this.#n(n,s),s}find(t,n,o){const s=this.#s.get(o);return s?.bucketId===
t&&s.key===n?s:void 0}addPart(t,n){if(this.#s.get(t.id)!==t)return!1;this.#e.retain(n.content);const o=t.parts.get(n.number);return t.parts.set(n.number,n),o&&this.#e.release(o.content),this.#n(t.id,t),
!0}close(t){if(!this.#s.delete(t.id))return!1;for(const n of t.parts.values())this.#e.release(n.content);return this.#n(t.id,void 0),!0}rememberCompletion(t,n,o){const s=this.#t();for(const[c,u]of this.#o)
u.until<s&&this.#o.delete(c);const{bucketId:r,key:a}=t;this.#o.set(t.id,{bucketId:r,key:a,parts:n,answer:o,until:s+ec})}completion(t,n,o,s){const r=this.#o.get(o);if(!(!r||r.until<this.#t()))return r.
bucketId===t&&r.key===n&&r.parts===s?r.answer:void 0}of(t){return[...this.#s.values()].filter(n=>n.bucketId===t)}load(t){for(const n of t.parts.values())this.#e.retain(n.content);this.#s.set(t.id,t)}}
const ec=10*6e4;class tc{static{i(this,"Traffic")}#e=new Map;#t;#n=1/0;#s=-1/0;#o=0;constructor(t){this.#t=t}add(t,n){const o=this.#t(),s=Math.floor(o/6e4)*6e4,r=`${s}
${t.repoId}
${t.bucketId}
${t.host}`;let a=this.#e.get(r);a||(a={...t,minute:s,uploaded:0,downloaded:0,sizeChange:0,latency:0,requests:0},this.#e.set(r,a)),a.uploaded+=n.uploaded??0,a.downloaded+=n.downloaded??0,a.sizeChange+=
n.sizeChange??0,n.latency!==void 0&&(a.latency+=n.latency,a.requests++),this.#r(o),this.#o+=(n.uploaded??0)+(n.downloaded??0)}rows(){return[...this.#e.values()]}usedThisMonth(){return this.#r(this.#t()),
this.#o}totals(){const t={};for(const n of this.#e.values()){const o=t[n.repoId]??={},s=o[n.bucketId]??={uploaded:0,downloaded:0,sizeChange:0};s.uploaded+=n.uploaded,s.downloaded+=n.downloaded,s.sizeChange+=
n.sizeChange}return t}#r(t){if(t>=this.#n&&t<this.#s)return;const n=new Date(t);this.#n=Date.UTC(n.getUTCFullYear(),n.getUTCMonth()),this.#s=Date.UTC(n.getUTCFullYear(),n.getUTCMonth()+1),this.#o=0}}function nc(e){
const t=e.clock??Date.now,{directory:n}=e,o=n===void 0?Ja():Ka((0,me.join)(n,"objects")),s=n===void 0?void 0:new Va(n),r=s?.load(o),a=Y.parse(e.quirks??[]),c=i(l=>new Wa(l,{behaviour:e.behaviour??{},quirks:a.
of("bucket")},{blobs:o,clock:t,changed:i((g,p,b)=>s?.key(g.id,p,b),"changed")}),"newBucket"),u=new Set(e.buckets.map(l=>l.id??l.name)),d=[...r?.buckets??[]].filter(([l])=>!u.has(l)).map(([,l])=>l),f=[
...e.buckets,...d.map(l=>l.config)].map(l=>{const g=c(l);g.versioning=r?.versioning.get(g.id)??g.versioning;for(const[p,b]of r?.keys.get(g.id)??[])g.load(p,b);return g}),h=new Za({blobs:o,clock:t,changed:i(
(l,g)=>s?.upload(l,g),"changed")});for(const l of r?.uploads.values()??[])h.load(l);return o.sweep(),{config:e,buckets:f,repositories:e.repositories.map(l=>({config:l,buckets:[...l.buckets,...d.filter(
g=>g.repository===l.id).map(g=>g.config.name)].map(g=>oc(f,g,l.id))})),nodes:(e.nodes??[{}]).map((l,g)=>sc(l,g,a.of("endpoint"))),providers:(e.providers??[]).map(l=>({config:l,quirks:a.of("endpoint").
with(K(l.quirks,"quirks"))})),newBucket:c,blobs:o,uploads:h,journal:s,faults:new La(e.random??Math.random,t),requests:new Ga(e.logLimit??2e5),traffic:new tc(t),clock:t,operationLimit:e.operationLimit??
ja,quotaBytes:e.quotaBytes,before:new Set,after:new Set}}i(nc,"createWorld");function z(e,t){const n=e.buckets.find(o=>o.id===t);if(!n)throw new Error(`the emulator has no bucket ${JSON.stringify(t)}`);
return n}i(z,"bucketById");function pt(e,t,n){const o=e.newBucket(t);e.buckets.push(o),n?.buckets.push(o),e.journal?.bucket(o.id,{config:t,repository:n?.config.id??null})}i(pt,"addBucket");function bt(e,t){
for(const n of e.uploads.of(t.id))e.uploads.close(n);for(const n of[e.buckets,...e.repositories.map(o=>o.buckets)]){const o=n.indexOf(t);o>=0&&n.splice(o,1)}e.journal?.bucket(t.id,null)}i(bt,"removeBu\
cket");function fn(e){const t=new Map(e.map(n=>[n.accessKeyId,n]));return n=>t.get(n)}i(fn,"keyIndex");function oc(e,t,n){const o=e.find(s=>s.id===t);if(o)return o;throw new Error(`repository ${JSON.stringify(
n)} attaches bucket ${JSON.stringify(t)}, which is not configured`)}i(oc,"existing");function sc(e,t,n){return{id:e.id??`node-${t}`,api:e.api??"s3",region:e.region??"us-east-1",latencyMs:e.latencyMs??
0,status:e.status??"ONLINE",quirks:n.with(K(e.quirks,"quirks")),url:""}}i(sc,"bridgeNode");function Wo(e,t){return e.repositories.flatMap(n=>{if((n.config.storageType??"S3")!=="S3")return[];const o=rc(
e,n,t);return n.config.keys.map(s=>({...s,access:o,repoId:n.config.id}))})}i(Wo,"nodeCredentials");function Ko(e,t){const{name:n,provider:o=n}=t,s={get buckets(){return e.buckets.filter(r=>r.provider===
o)},operationLimit:1/0,copySource(r){const a=e.buckets.find(c=>c.provider===o&&c.name===r);if(!a)throw rn(r);return{bucket:a,path:"native"}},createBucket(r){Vo(e,r),pt(e,{...r,provider:o,storageType:"\
S3"},void 0)},deleteBucket:i(r=>bt(e,r),"deleteBucket"),countUpload(){},countDownload(){}};return t.keys.map(r=>({...r,access:s,repoId:void 0}))}i(Ko,"providerCredentials");function pe(e,t){return Fo[e]>=
Fo[t]}i(pe,"mayDo");const Fo={READ:0,WRITE:1,ADMIN:2};function rc(e,t,n){const{buckets:o}=t,s=i(r=>({repoId:t.config.id,bucketId:r.id,host:n.id}),"at");return{buckets:o,operationLimit:e.operationLimit,
copySource(r,a){const c=o.find(u=>u.name===r);return c?{bucket:c,path:"emulated"}:{bucket:ic(e,r,a),path:"native"}},createBucket(r){Vo(e,r);const{provider:a,storageType:c}=o[0]??{provider:"aws",storageType:"\
S3"};pt(e,{...r,provider:a,storageType:c},t)},deleteBucket:i(r=>bt(e,r),"deleteBucket"),countUpload:i((r,a)=>e.traffic.add(s(r),{uploaded:a}),"countUpload"),countDownload:i((r,a)=>e.traffic.add(s(r),{
downloaded:a}),"countDownload")}}i(rc,"repositoryAccess");function Vo(e,{name:t,id:n=t,account:o}){const s=i(r=>r.id===n||r.name===t&&(o===void 0||r.account===void 0||r.account===o),"taken");if(e.buckets.
some(s))throw new y(409,"BucketAlreadyExists","The requested bucket name is not available.",{details:{BucketName:t}})}i(Vo,"checkFree");function ic(e,t,n){const o=e.buckets.filter(r=>r.name===t);if(o.
length===0)throw rn(t);const s=o.find(r=>r.provider===n.provider&&r.storageType===n.storageType&&r.readableBy.includes(n.id));if(!s)throw U();return s}i(ic,"nativeSource");function Je(e,t){const{quirks:n}=e;
if(t==="")return t;let o=t;if(n.has("keys-backslash-is-slash")&&(o=o.replaceAll("\\","/")),n.has("keys-control-rewritten")&&(o=o.replace(hn,"_")),n.has("keys-nfc")&&(o=o.normalize("NFC")),n.has("keys-\
nfd")&&(o=o.normalize("NFD")),n.has("keys-merge-slashes")&&(o=o.replace(/\/{2,}/g,"/").replace(/^\//,"")),n.has("keys-resolve-dots")&&(o=uc(o)),n.has("keys-drop-trailing-dot")&&(o=Jo(o,s=>s.replace(/\.+$/,
""))),n.has("keys-drop-trailing-space")&&(o=Jo(o,s=>s.replace(/ +$/,""))),o==="")throw I("Object name is not valid","Key",t);return n.has("keys-case-insensitive")?dc(e,o):o}i(Je,"storedKey");const hn=/[\x00-\x1f\x7f]/g;
function Xo(e,t){const n=`${t}/`;for(const o of cc(e,n))if(e.currentObject(o))return!0;return!1}i(Xo,"isFolder");function ac(e,t){const n=t.split("/");return n.slice(1).map((s,r)=>n.slice(0,r+1).join(
"/")).find(s=>e.currentObject(s)!==void 0)}i(ac,"objectAbove");function*cc(e,t){for(const{key:n}of e.keysFrom(Buffer.from(t,"utf8").toString("latin1"))){if(!n.startsWith(t))return;yield n}}i(cc,"keysU\
nder");function uc(e){const t=[];for(const n of e.split("/"))if(n!=="."){if(n!=="..")t.push(n);else if(t.pop()===void 0)throw I("Object name leaves the bucket","Key",e)}return t.join("/")}i(uc,"withou\
tDots");function Jo(e,t){return e.split("/").map(n=>/^\.{1,2}$/.test(n)?n:t(n)).join("/")}i(Jo,"segments");function dc(e,t){if(e.versions(t).length>0)return t;const n=t.toLowerCase();for(const o of e.
keysFrom(""))if(o.key.toLowerCase()===n)return o.key;return t}i(dc,"spelledBefore");function $e(e){return{size:e.size,pieces:e.size===0?[]:[{blob:e,start:0,length:e.size}]}}i($e,"wholeBlob");function ie(e,t,n){
const o=[];let s=0;for(const r of e.pieces){const a=Math.max(t,s),c=Math.min(n,s+r.length-1);a<=c&&o.push({blob:r.blob,start:r.start+a-s,length:c-a+1}),s+=r.length}return{size:o.reduce((r,a)=>r+a.length,
0),pieces:o}}i(ie,"slice");function Me(e){return{size:e.reduce((t,n)=>t+n.size,0),pieces:e.flatMap(t=>t.pieces)}}i(Me,"concat");async function*Be(e){for(const t of e.pieces)yield*t.blob.read(t.start,t.
start+t.length-1)}i(Be,"readContent");async function Yo(e){const t=[];for await(const n of Be(e))t.push(n);return Buffer.concat(t)}i(Yo,"readAll");async function be(e,t,n){e.retain(t);try{return await n()}finally{
e.release(t)}}i(be,"holding");async function yt(e){const t=(0,T.createHash)("md5");for await(const n of Be(e))t.update(n);return t.digest("hex")}i(yt,"md5Of");class Qo{static{i(this,"Crc32c")}#e=0;update(t){
this.#e=es(t,this.#e)}base64(){const t=Buffer.alloc(4);return t.writeUInt32BE(this.#e>>>0),t.toString("base64")}}const Zo=new WeakMap;function kt(e){let t=Zo.get(e);return t||(t=fc(e),Zo.set(e,t)),t}i(
kt,"crc32cOf");async function fc(e){const t=new Qo;for await(const n of Be(e))t.update(n);return t.base64()}i(fc,"computed");function es(e,t){const n=hc??=lc(),[o,s,r,a,c,u,d,f]=n;let h=~t,l=0;const g=i(
p=>e[p]??0,"byte");for(const p=e.length-7;l<p;l+=8){const b=h^(g(l)|g(l+1)<<8|g(l+2)<<16|g(l+3)<<24);h=(f[b&255]??0)^(d[b>>>8&255]??0)^(u[b>>>16&255]??0)^(c[b>>>24]??0)^(a[g(l+4)]??0)^(r[g(l+5)]??0)^(s[g(
l+6)]??0)^(o[g(l+7)]??0)}for(;l<e.length;l++)h=(o[(h^g(l))&255]??0)^h>>>8;return~h>>>0}i(es,"crc32c");let hc;function lc(){const e=Int32Array.from({length:256},(u,d)=>{let f=d;for(let h=0;h<8;h++)f=f&
1?f>>>1^2197175160:f>>>1;return f}),t=i(u=>u.map(d=>(e[d&255]??0)^d>>>8),"next"),n=t(e),o=t(n),s=t(o),r=t(s),a=t(r),c=t(a);return[e,n,o,s,r,a,c,t(c)]}i(lc,"makeSlices");class mc{static{i(this,"DirectS\
tore")}#e;constructor(t){this.#e=t}async putObject(t,n,o,s={}){const r=Buffer.from(o),a=(0,T.createHash)("md5").update(r).digest("hex"),c=await this.#t(r),u=z(this.#e,t).put(n,{content:c,md5:a,etag:a,
attributes:{headers:{"content-type":s.contentType??"binary/octet-stream",...s.headers},metadata:s.metadata??{},tags:Object.entries(s.tags??{}).map(([d,f])=>[d,f]),storageClass:s.storageClass??"STANDAR\
D"}});return{etag:u.etag,versionId:u.versionId}}async getObject(t,n,o){const s=z(this.#e,t),r=o===void 0?s.current(n):s.find(n,o);if(r?.kind==="object")return{bytes:await Yo(r.content),etag:r.etag,versionId:r.
versionId,generation:r.generation,modified:r.modified,headers:r.attributes.headers,metadata:r.attributes.metadata,tags:Object.fromEntries(r.attributes.tags),storageClass:r.attributes.storageClass}}storedKey(t,n){
return Je(z(this.#e,t),n)}deleteObject(t,n,o){const s=z(this.#e,t);o===void 0?s.delete(n):s.remove(n,o)}listKeys(t,n=""){const o=z(this.#e,t);return[...o.keysFrom("")].map(({key:s})=>s).filter(s=>s.startsWith(
n)&&o.currentObject(s)!==void 0)}listVersions(t,n=""){const o=z(this.#e,t);return[...o.keysFrom("")].filter(({key:s})=>s.startsWith(n)).flatMap(({key:s})=>o.versions(s).map((r,a)=>gc(r,a===0,this.#e.clock())))}listUploads(t){
return this.#e.uploads.of(t).map(({key:n})=>n)}abortUploads(t,n){const{uploads:o}=this.#e;for(const s of o.of(t))s.key===n&&o.close(s)}async corrupt(t,n,o,s){const r=z(this.#e,t),a=s===void 0?r.current(
n):r.find(n,s);if(a?.kind!=="object")throw new Error(`there is no object ${JSON.stringify(n)} to corrupt`);const c=o(Buffer.from(await Yo(a.content))),u=a.crc32c??await kt(a.content);r.amend(a,{content:await this.#t(
Buffer.from(c)),crc32c:u})}async#t(t){const n=this.#e.blobs.write();return t.length>0&&await n.write(t),$e(await n.finish())}}function gc(e,t,n){const{key:o,versionId:s,modified:r}=e,a=e.kind==="objec\
t";return{key:o,versionId:s,deleteMarker:!a,latest:t,size:a?e.content.size:0,etag:a?e.etag:"",modified:r,...a&&e.retention!==void 0&&{lockedFor:e.retention.until-n}}}i(gc,"directVersion");var je=se(37067);
class j{static{i(this,"JsonFields")}#e;#t;constructor(t,n,o){if(typeof t!="object"||t===null||Array.isArray(t))throw new Error(`${n===""?"configuration":n}: expected an object, got ${ln(t)}`);this.#e=
t,this.#t=n;const s=Object.keys(t).find(r=>!o.includes(r));if(s!==void 0)throw new Error(`${this.at(s)}: unknown field; known are ${o.join(", ")}`)}at(t){return this.#t===""?t:`${this.#t}.${t}`}has(t){
return this.#e[t]!==void 0}raw(t){return this.#e[t]}string(t){const n=this.#e[t];return(typeof n!="string"||n==="")&&this.fail(t,"a string that is not empty"),n}number(t,n=0){const o=this.#e[t];return(typeof o!=
"number"||!(o>=n))&&this.fail(t,`a number of ${n} or more`),o}boolean(t){const n=this.#e[t];return typeof n!="boolean"&&this.fail(t,"true or false"),n}oneOf(t,n){const o=n.find(s=>s===this.#e[t]);return o===
void 0&&this.fail(t,`one of ${n.join(", ")}`),o}list(t,n){const o=this.#e[t];return Array.isArray(o)||this.fail(t,"a list"),o.map((s,r)=>n(s,`${this.at(t)}[${r}]`))}strings(t,n){return this.list(t,(o,s)=>{
if(!(typeof o=="string"&&(n===void 0||n.some(a=>a===o))))throw new Error(`${s}: expected ${n?.join(" or ")??"a string"}, got ${ln(o)}`);return o})}optional(t,n){return this.has(t)?{[t]:n(t)}:{}}fail(t,n){
throw new Error(`${this.at(t)}: expected ${n}, got ${ln(this.#e[t])}`)}}function ln(e){return e===void 0?"nothing":JSON.stringify(e).slice(0,80)}i(ln,"show");function pc(e){const t=new j(e,"",["host",
"port","platformPort","directory","buckets","repositories","providers","nodes","entra","operationLimit","quotaBytes","platformTokens","latencyMs","behaviour","quirks","logLimit"]),n=i(r=>t.string(r),"\
string"),o=i(r=>t.number(r),"number"),s={...t.optional("host",n),...t.optional("port",o),...t.optional("platformPort",o),...t.optional("directory",n),buckets:t.list("buckets",yc),repositories:t.list("\
repositories",kc),...t.optional("providers",r=>t.list(r,wc)),...t.optional("nodes",r=>t.list(r,Tc)),...t.optional("entra",r=>vc(t.raw(r),r)),...t.optional("operationLimit",o),...t.optional("quotaBytes",
o),...t.optional("platformTokens",r=>t.strings(r)),...t.optional("latencyMs",o),...t.optional("behaviour",r=>as(t.raw(r),r)),...t.optional("quirks",r=>t.strings(r)),...t.optional("logLimit",r=>t.number(
r,1))};return ts(s),s}i(pc,"parseConfig");function ts(e){bc(e);const t=e.buckets.map(o=>o.id??o.name);De("buckets",t),De("repositories",e.repositories.map(o=>o.id)),De("providers",(e.providers??[]).map(
o=>o.name)),De("repositories[].keys",e.repositories.flatMap(o=>o.keys.map(s=>s.accessKeyId)));const n=i(o=>e.buckets.find(s=>(s.id??s.name)===o)?.name??o,"nameOf");e.repositories.forEach((o,s)=>{const r=`\
repositories[${s}].buckets`,a=o.buckets.find(c=>!t.includes(c));if(a!==void 0)throw new Error(`${r}: there is no bucket ${JSON.stringify(a)}`);De(r,o.buckets.map(n))});for(const{name:o,provider:s=o}of e.
providers??[])De(`buckets of ${s}`,e.buckets.filter(r=>r.provider===s).map(r=>r.account===void 0?r.name:`${r.account}/${r.name}`))}i(ts,"checkNames");function bc({quirks:e,buckets:t,nodes:n=[],providers:o=[]}){
K(e,"quirks"),t.forEach((s,r)=>K(s.quirks,`buckets[${r}].quirks`,"bucket")),n.forEach((s,r)=>K(s.quirks,`nodes[${r}].quirks`,"endpoint")),o.forEach((s,r)=>K(s.quirks,`providers[${r}].quirks`,"endpoint"))}
i(bc,"checkQuirks");function yc(e,t){const n=new j(e,t,["name","id","provider","storageType","region","account","hierarchical","versioning","readableBy","writableBy","requesterPays","objectLock","defa\
ultRetention","google","behaviour","quirks"]);return n.string("name").includes("/")&&n.fail("name","a name without a slash"),{name:n.string("name"),...n.optional("id",o=>n.string(o)),provider:n.string(
"provider"),storageType:n.has("storageType")?n.oneOf("storageType",["S3","GCS","BLOB"]):"S3",...n.optional("region",o=>n.string(o)),...n.optional("account",o=>n.string(o)),...n.optional("hierarchical",
o=>n.boolean(o)),...n.optional("versioning",o=>n.oneOf(o,["enabled","suspended","off"])),...n.optional("readableBy",o=>n.strings(o)),...n.optional("writableBy",o=>n.strings(o)),...n.optional("requeste\
rPays",o=>n.boolean(o)),...n.optional("objectLock",o=>n.boolean(o)),...n.optional("defaultRetention",o=>os(n.raw(o),n.at(o))),...n.optional("google",o=>ns(n.raw(o),n.at(o))),...n.optional("behaviour",
o=>as(n.raw(o),n.at(o))),...n.optional("quirks",o=>n.strings(o))}}i(yc,"bucket");function ns(e,t){const n=new j(e,t,["storageClass","retentionSeconds","retentionLocked","softDeleteSeconds","defaultEve\
ntBasedHold","rewriteBytes"]);return{...n.optional("storageClass",o=>n.string(o)),...n.optional("retentionSeconds",o=>n.number(o,1)),...n.optional("retentionLocked",o=>n.boolean(o)),...n.optional("sof\
tDeleteSeconds",o=>n.number(o)),...n.optional("defaultEventBasedHold",o=>n.boolean(o)),...n.optional("rewriteBytes",o=>n.number(o,1))}}i(ns,"googleBucket");function os(e,t){const n=new j(e,t,["mode","\
days"]);return{mode:n.oneOf("mode",["GOVERNANCE","COMPLIANCE"]),days:n.number("days",1)}}i(os,"retention");function kc(e,t){const n=new j(e,t,["id","name","mode","storageType","buckets","keys"]);return{
id:n.string("id"),name:n.has("name")?n.string("name"):n.string("id"),...n.optional("mode",o=>n.oneOf(o,["NORMAL","MIRROR"])),...n.optional("storageType",o=>n.oneOf(o,["S3","GCS","BLOB"])),buckets:n.strings(
"buckets"),keys:n.list("keys",ss)}}i(kc,"repository");function wc(e,t){const n=new j(e,t,["name","api","provider","port","keys","workloadIdentity","quirks"]);return{name:n.string("name"),...n.optional(
"api",o=>n.oneOf(o,rs)),...n.optional("provider",o=>n.string(o)),...n.optional("port",o=>n.number(o)),keys:n.list("keys",ss),...n.optional("workloadIdentity",o=>Sc(n.raw(o),n.at(o))),...n.optional("qu\
irks",o=>n.strings(o))}}i(wc,"provider");function Sc(e,t){const n=new j(e,t,["audience","requestToken","accessKeyId"]);return{audience:n.string("audience"),requestToken:n.string("requestToken"),accessKeyId:n.
string("accessKeyId")}}i(Sc,"workloadIdentity");function ss(e,t){const n=new j(e,t,["accessKeyId","secretAccessKey","right","denied","sessionToken","expires"]);return{accessKeyId:n.string("accessKeyId"),
secretAccessKey:n.string("secretAccessKey"),right:n.oneOf("right",["READ","WRITE","ADMIN"]),...n.optional("denied",o=>n.strings(o)),...n.optional("sessionToken",o=>n.string(o)),...n.optional("expires",
o=>n.number(o))}}i(ss,"key");function Tc(e,t){const n=new j(e,t,["id","api","region","port","status","latencyMs","quirks"]);return{...n.optional("id",o=>n.string(o)),...n.optional("api",o=>n.oneOf(o,rs)),
...n.optional("region",o=>n.string(o)),...n.optional("port",o=>n.number(o)),...n.optional("status",o=>n.oneOf(o,["ONLINE","DISCONNECTED","OFFLINE"])),...n.optional("latencyMs",o=>n.number(o)),...n.optional(
"quirks",o=>n.strings(o))}}i(Tc,"node");function vc(e,t){const n=new j(e,t,["port","tenantId","clients","tokenSeconds","identityHeader","oidc"]);return{...n.optional("port",o=>n.number(o)),tenantId:n.
string("tenantId"),clients:n.list("clients",xc),...n.optional("tokenSeconds",o=>n.number(o,1)),...n.optional("identityHeader",o=>n.string(o)),...n.optional("oidc",o=>{const s=new j(n.raw(o),n.at(o),["\
requestToken","subject"]);return{requestToken:s.string("requestToken"),subject:s.string("subject")}})}}i(vc,"entra");function xc(e,t){const n=new j(e,t,["clientId","right","objectId","subject","secret",
"managed"]);return{clientId:n.string("clientId"),right:n.oneOf("right",["READ","WRITE","ADMIN"]),...n.optional("objectId",o=>n.string(o)),...n.optional("subject",o=>n.string(o)),...n.optional("secret",
o=>n.string(o)),...n.optional("managed",o=>n.boolean(o))}}i(xc,"entraClient");const rs=["s3","gcs","blob"],is=["ignoreEncodingType","ignoreGetPins","noPartCopy","noServerCopy","unsortedListing","rando\
mMultipartEtags","kmsEtags","dropTagsOnCopy","plusIsSpaceInCopySource","noSyncCopy","ignoreSourceMd5"];function as(e,t){const n=new j(e,t,[...is,"ignoreSourcePins","ignoreConditions","pageSize","oddPa\
ges","thawMs","copyMs","startFrom"]),o=is.filter(s=>n.has(s)).map(s=>[s,n.boolean(s)]);return{...Object.fromEntries(o),...n.optional("ignoreSourcePins",s=>n.strings(s,["copy","partcopy"])),...n.optional(
"ignoreConditions",s=>n.strings(s,["put","copy","complete","delete"])),...n.optional("pageSize",s=>n.number(s)),...n.optional("oddPages",s=>n.oneOf(s,["none","repeated","empty","looping"])),...n.optional(
"thawMs",s=>n.number(s)),...n.optional("copyMs",s=>n.number(s)),...n.optional("startFrom",s=>n.oneOf(s,["honoured","ignored","empty"]))}}i(as,"behaviour");function De(e,t){const n=t.find((o,s)=>t.indexOf(
o)!==s);if(n!==void 0)throw new Error(`${e}: ${JSON.stringify(n)} is there twice`)}i(De,"unique");function Ec(e){const t=new j(e,"",["operation","bucket","key","side","accessKeyId","skip","times","pro\
bability","do"]);return{...t.optional("operation",n=>Array.isArray(t.raw(n))?t.strings(n):t.string(n)),...t.optional("bucket",n=>t.string(n)),...t.optional("key",n=>typeof t.raw(n)=="string"?t.string(
n):new RegExp(new j(t.raw(n),n,["pattern"]).string("pattern"),"u")),...t.optional("side",n=>t.oneOf(n,["node","provider","platform"])),...t.optional("accessKeyId",n=>t.string(n)),...t.optional("skip",
n=>t.number(n)),...t.optional("times",n=>t.number(n,1)),...t.optional("probability",n=>t.number(n)),do:Ic(t)}}i(Ec,"faultRule");function Ic(e){if(typeof e.raw("do")=="string")return e.oneOf("do",["res\
et","commit-then-reset","commit-then-hang","hang","error-in-200"]);const t=["status","code","message","retryAfter","delayMs","truncateBody","breakOff","then","slowDown","rateLimit","errorIn200"],n=new j(
e.raw("do"),"do",t);return n.has("delayMs")?{delayMs:n.number("delayMs")}:n.has("truncateBody")?{truncateBody:n.number("truncateBody")}:n.has("breakOff")?{breakOff:n.number("breakOff"),then:n.oneOf("t\
hen",["reset","hang"])}:n.has("slowDown")?{slowDown:!0}:n.has("rateLimit")?{rateLimit:n.number("rateLimit")}:n.has("errorIn200")?{errorIn200:n.string("errorIn200")}:{status:n.number("status",400),code:n.
string("code"),...n.optional("message",o=>n.string(o)),...n.optional("retryAfter",o=>n.number(o))}}i(Ic,"action");function cs(e,t){return"bucket"in t?z(e,t.bucket).quirks:fs(e,t.endpoint).quirks}i(cs,
"quirks");function us(e,t,n){if(t==="all"){const o=K(n,"quirks");for(const s of e.buckets)s.quirks=o.of("bucket");for(const s of[...e.nodes,...e.providers])s.quirks=o.of("endpoint")}else"bucket"in t?z(
e,t.bucket).quirks=K(n,"quirks","bucket"):fs(e,t.endpoint).quirks=K(n,"quirks","endpoint")}i(us,"setQuirks");function Cc(e){return{known:Object.entries(dn).map(([t,{does:n,seen:o,scope:s="bucket",value:r}])=>({
name:t,does:n,seen:o,scope:s,...r&&{value:r}})),...ds(e)}}i(Cc,"allQuirks");function ds(e){return{buckets:Object.fromEntries(e.buckets.map(t=>[t.id,t.quirks.list()])),endpoints:Object.fromEntries([...e.
nodes.map(t=>[t.id,t.quirks.list()]),...e.providers.map(t=>[t.config.name,t.quirks.list()])])}}i(ds,"quirksInForce");function Oc(e){if(e.has("bucket")&&e.has("endpoint"))throw new Error("bucket and en\
dpoint: name one of them");return e.has("bucket")?{bucket:e.string("bucket")}:e.has("endpoint")?{endpoint:e.string("endpoint")}:"all"}i(Oc,"placeOf");function fs(e,t){const n=e.nodes.find(o=>o.id===t)??
e.providers.find(o=>o.config.name===t);if(!n)throw new Error(`the emulator has no endpoint ${JSON.stringify(t)}`);return n}i(fs,"endpoint");async function mn(e,t,n){const o=i((r,a)=>{n.writeHead(r,{"c\
ontent-type":"application/json"}),n.end(`${JSON.stringify(a)}
`)},"reply");if(!$c(t.socket.remoteAddress??"")){o(403,{error:"loopback only"});return}const s=new URL(t.url??"/","http://emulator");try{switch(`${t.method} ${s.pathname.slice(12)}`){case"POST faults":{
o(201,{id:e.faults.put(Ec(await Ye(t)))});return}case"DELETE faults":{const r=s.searchParams.get("id");if(r===null)e.faults.clear();else if(!e.faults.remove(Number(r))){o(404,{error:`no fault ${r}`});
return}o(200,{});return}case"GET requests":{o(200,{counts:Ac(e),requests:e.requests.list()});return}case"DELETE requests":e.requests.clear();{o(200,{});return}case"PUT quota":{const r=await Ye(t),a=typeof r==
"object"&&r!==null&&"bytes"in r?r.bytes:void 0;if(a!==null&&typeof a!="number"){o(400,{error:"bytes: expected a number or null"});return}e.quotaBytes=a??void 0,o(200,{});return}case"GET quirks":{o(200,
Cc(e));return}case"PUT quirks":{const r=new j(await Ye(t),"",["bucket","endpoint","quirks"]);us(e,Oc(r),r.strings("quirks")),o(200,ds(e));return}case"PUT retention":{const r=new j(await Ye(t),"",["buc\
ket","retention"]),a=r.raw("retention");z(e,r.string("bucket")).defaultRetention=a===null?void 0:os(a,"retention"),o(200,{});return}case"PUT google":{const r=new j(await Ye(t),"",["bucket","google"]);
z(e,r.string("bucket")).google=ns(r.raw("google"),"google"),o(200,{});return}case"GET health":{o(200,{status:"ok"});return}default:{o(404,{error:`nothing at ${t.method} ${s.pathname}`});return}}}catch(r){
o(400,{error:r instanceof Error?r.message:String(r)});return}}i(mn,"answerControl");function Ac(e){const t=new Map;for(const{endpoint:n,operation:o,bucket:s}of e.requests){const r=`${n}
${o}
${s}`,a=t.get(r)??{endpoint:n,operation:o,bucket:s,count:0};a.count++,t.set(r,a)}return[...t.values()]}i(Ac,"counts");function $c(e){return e==="::1"||/^(::ffff:)?127\./.test(e)}i($c,"isLoopback");async function Ye(e){
const t=[];for await(const n of e)t.push(n);return JSON.parse(Buffer.concat(t).toString("utf8"))}i(Ye,"json");var hs=se(38522);const ye=["crc32","crc32c","crc64nvme","sha1","sha256"];function wt(e){return ye.
find(t=>t===e.toLowerCase())}i(wt,"checksumName");function Qe(e){switch(e){case"crc32":return ls((t,n)=>(0,hs.crc32)(t,n));case"crc32c":return ls(es);case"crc64nvme":return jc();case"sha1":case"sha256":{
const t=(0,T.createHash)(e);return{update:i(n=>{t.update(n)},"update"),digest:i(()=>t.digest("base64"),"digest")}}}}i(Qe,"startChecksum");function Mc(e,t){const n=Qe(e);for(const o of t)n.update(Buffer.
from(o,"base64"));return`${n.digest()}-${t.length}`}i(Mc,"compositeChecksum");function ls(e){let t=0;return{update(n){t=e(n,t)},digest(){const n=Buffer.alloc(4);return n.writeUInt32BE(t>>>0),n.toString(
"base64")}}}i(ls,"crc");let Bc;function jc(){const{high:e,low:t}=Bc??=Dc();let n=4294967295,o=4294967295;return{update(s){for(const r of s){const a=(o^r)&255;o=(o>>>8|n<<24)^(t[a]??0),n=n>>>8^(e[a]??0)}},
digest(){const s=Buffer.alloc(8);return s.writeUInt32BE(~n>>>0,0),s.writeUInt32BE(~o>>>0,4),s.toString("base64")}}}i(jc,"crc64nvme");function Dc(){const e=new Uint32Array(256),t=new Uint32Array(256);for(let n=0;n<
256;n++){let o=BigInt(n);for(let s=0;s<8;s++)o=o&1n?o>>1n^0x9a6c9329ac4bc9b5n:o>>1n;e[n]=Number(o>>32n),t[n]=Number(o&0xffffffffn)}return{high:e,low:t}}i(Dc,"nvmeTable");class St{static{i(this,"Query")}pairs;#e;constructor(t){
this.pairs=t,this.#e=new Map([...t].reverse())}get(t){return this.#e.get(t)}has(t){return this.#e.has(t)}}const gn=1024;function Nc(e,t=""){const n=e.indexOf("?"),o=Q(n<0?e:e.slice(0,n));if(t!==""&&o!==
t&&!o.startsWith(`${t}/`))throw zc(o);const s=o===t&&t!==""?"/":o.slice(t.length);if(!s.startsWith("/"))throw bn();const r=s.indexOf("/",1),a=G(r<0?s.slice(1):s.slice(1,r)),c=r<0?"":s.slice(r+1);if(c.
length>gn)throw ps(c.length);const u=n<0?[]:Ne(e.slice(n+1));return{path:o,bucket:a,key:G(c),query:new St(u)}}i(Nc,"parseTarget");function Rc(e,t){const n=e.lastIndexOf("?versionId="),o=n<0?e:e.slice(
0,n),s=Q(t?o.replaceAll("+"," "):o).replace(/^\//,""),r=s.indexOf("/");if(r<=0||r===s.length-1)throw new y(400,"InvalidArgument","Invalid copy source object key",{details:{ArgumentName:"x-amz-copy-sou\
rce",ArgumentValue:e}});const a=n<0?void 0:G(Q(e.slice(n+11)));return{bucket:G(s.slice(0,r)),key:G(s.slice(r+1)),versionId:a}}i(Rc,"parseCopySource");function ms(e,t){return e.replace(t?Lc:Pc,gs)}i(ms,
"percentEncode");function pn(e){return/^[A-Za-z0-9\-._*/]*$/.test(e)?e:Buffer.from(e,"utf8").toString("latin1").replace(/[^A-Za-z0-9\-._*/]/g,t=>t===" "?"+":gs(t))}i(pn,"listingEncode");function G(e){
if(/^[\x00-\x7f]*$/.test(e))return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(Buffer.from(e,"latin1"))}catch{throw bn()}}i(G,"utf8");function Q(e){return e.includes("%")?e.replace(
/%([0-9a-fA-F]{2})?/g,(t,n)=>{if(n===void 0)throw bn();return String.fromCharCode(parseInt(n,16))}):e}i(Q,"percentDecode");function Ne(e){const t=i(n=>G(Q(n.replaceAll("+"," "))),"decode");return e.split(
"&").filter(n=>n!=="").map(n=>{const o=n.indexOf("=");return o<0?[t(n),""]:[t(n.slice(0,o)),t(n.slice(o+1))]})}i(Ne,"parseQuery");const Pc=/[^A-Za-z0-9\-._~]/g,Lc=/[^A-Za-z0-9\-._~/]/g;function gs(e){
return`%${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`}i(gs,"escaped");function zc(e){return new y(404,"NotFound","Not Found",{page:{type:"application/json",text:JSON.stringify({message:`\
Route ${e} not found`,statusCode:404})}})}i(zc,"noRoute");function bn(){return new y(400,"InvalidURI","Couldn't parse the specified URI.")}i(bn,"invalidUri");function ps(e){return new y(400,"KeyTooLon\
gError","Your key is too long",{details:{Size:String(e),MaxSizeAllowed:String(gn)}})}i(ps,"keyTooLong");function yn(e){return{headers:Gc(e),metadata:Wc(e),tags:kn(e.get("x-amz-tagging")),storageClass:bs(
e)??"STANDARD"}}i(yn,"attributesOf");function bs(e){const t=e.get("x-amz-storage-class");if(t===void 0||Hc.has(t))return t;throw new y(400,"InvalidStorageClass","The storage class you specified is not\
 valid")}i(bs,"storageClassOf");function kn(e){return e===void 0?[]:ys(Ne(e))}i(kn,"tagsOfHeader");function ys(e){const t=new Set(e.map(([n])=>n));if(e.length>10)throw new y(400,"BadRequest","Object t\
ags cannot be greater than 10");if(t.size<e.length)throw Tt("Cannot provide multiple Tags with the same key");for(const[n,o]of e){if(n.toLowerCase().startsWith("aws:"))throw Tt("System tags cannot be \
added/updated by requester");if(n===""||n.length>128)throw Tt("The TagKey you have provided is invalid");if(o.length>256)throw Tt("The TagValue you have provided is invalid")}return e}i(ys,"checkedTag\
s");function _c(e){const{attributes:t}=e,n={...t.headers,etag:`"${e.etag}"`,"last-modified":new Date(e.modified).toUTCString(),"accept-ranges":"bytes"};for(const[o,s]of Object.entries(t.metadata))n[`x\
-amz-meta-${o}`]=s;return t.tags.length>0&&(n["x-amz-tagging-count"]=String(t.tags.length)),t.storageClass!=="STANDARD"&&(n["x-amz-storage-class"]=t.storageClass),n}i(_c,"headersOf");const ks="x-amz-s\
erver-side-encryption";function ws(e){return Object.fromEntries(Object.entries(e).filter(([t])=>t.startsWith(ks)))}i(ws,"encryptionOf");function Uc(e){return Object.fromEntries(Object.entries(e).filter(
([t])=>!t.startsWith(ks)))}i(Uc,"withoutEncryption");const Ss=2048,qc=["cache-control","content-disposition","content-language","content-type","expires","x-amz-website-redirect-location","x-amz-server\
-side-encryption","x-amz-server-side-encryption-aws-kms-key-id"],Hc=new Set(["STANDARD","REDUCED_REDUNDANCY","STANDARD_IA","ONEZONE_IA","INTELLIGENT_TIERING","GLACIER","DEEP_ARCHIVE","GLACIER_IR"]);function Gc(e){
const t={"content-type":"binary/octet-stream"};for(const o of qc){const s=e.get(o);s!==void 0&&s!==""&&(t[o]=s)}const n=(e.get("content-encoding")??"").split(",").map(o=>o.trim()).filter(o=>o!==""&&o!==
"aws-chunked");return n.length>0&&(t["content-encoding"]=n.join(",")),t}i(Gc,"systemHeaders");function Wc(e){const t={};let n=0;for(const[o,s]of e){if(!o.startsWith("x-amz-meta-"))continue;const r=o.slice(
11);if(r==="")throw I("Metadata name is empty","x-amz-meta-",s);t[r]=s,n+=r.length+s.length}if(n>Ss)throw new y(400,"MetadataTooLarge","Your metadata headers exceed the maximum allowed metadata size",
{details:{Size:String(n),MaxSizeAllowed:String(Ss)}});return t}i(Wc,"userMetadata");function Tt(e){return new y(400,"InvalidTag",e)}i(Tt,"invalidTag");function Kc(e){const{bucket:t,signed:n}=e,{quirks:o}=t,
s=o.text("region-301");if(s!==void 0&&n.region!==s)throw Ts(e,301,"PermanentRedirect",s);const r=o.text("redirect-307-no-location");if(r!==void 0&&n.region!==r)throw Ts(e,307,"TemporaryRedirect",r);const a=o.
text("region-400");if(a!==void 0&&n.region!==a)throw new y(400,"AuthorizationHeaderMalformed",`The authorization header is malformed; the region '${n.region}' is wrong; expecting '${a}'`,{headers:{"x-\
amz-bucket-region":a},details:{Region:a}});Fc(e)}i(Kc,"checkPlace");function Fc({bucket:e,headers:t,store:n,target:o}){const s=e.quirks.text("redirect-307");if(s===void 0)return;const r=s===""?n.nodeUrls().
at(-1):s.replace(/\/$/,"");if(r===void 0||URL.parse(r)?.host===t.get("host"))return;const a=encodeURI(o.path).replace(/[?#]/g,encodeURIComponent),c=o.query.pairs.map(([u,d])=>`${encodeURIComponent(u)}\
=${encodeURIComponent(d)}`).join("&");throw new y(307,"TemporaryRedirect","Please re-send this request to the specified temporary endpoint. Continue to use the original request endpoint for future req\
uests.",{headers:{location:`${r}${a}${c===""?"":`?${c}`}`},details:{Bucket:e.name,Endpoint:URL.parse(r)?.host??r}})}i(Fc,"checkRedirect");function Ts({bucket:e},t,n,o){return new y(t,n,"The bucket you\
 are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.",{headers:{"x-amz-bucket-region":o},details:{Bucket:e.name,Endpoint:`${e.name}\
.s3.${o}.amazonaws.com`}})}i(Ts,"elsewhere");function Vc(e){Kc(e),Jc(e),Yc(e),Qc(e),e.target.key!==""&&Zc(e),vs.has(e.operation)&&(eu(e),nu(e))}i(Vc,"refusals_checkQuirks");function Xc(e){const t={type:"\
text/html; charset=utf-8",text:`<!doctype html><html><head><title>Console</title></head><body><div id="root"></div></body></html>
`},n=e==="GET"||e==="HEAD";return new y(n?200:405,n?"Console":"MethodNotAllowed","Console",{page:t})}i(Xc,"consolePage");const vs=new Set(["PutObject","CopyObject","CreateMultipartUpload"]);function Jc({
bucket:e,headers:t}){const n=e.quirks.number("body-limit");if(n===void 0||Number(t.get("content-length")??0)<=n)return;const o="413 Request Entity Too Large";throw new y(413,"RequestEntityTooLarge",o,
{headers:{server:"nginx"},page:{type:"text/html",text:`<html>\r
<head><title>${o}</title></head>\r
<body>\r
<center><h1>${o}</h1></center>\r
<hr><center>nginx</center>\r
</body>\r
</html>\r
`}})}i(Jc,"checkBodySize");function Yc({bucket:{quirks:e},headers:t,target:n}){if(e.has("signature-fails-double-slash")&&n.path.includes("//"))throw cn();if(e.has("signature-fails-non-ascii-metadata")){
for(const[o,s]of t)if(o.startsWith("x-amz-meta-")&&/[^\x00-\x7f]/.test(s))throw cn()}}i(Yc,"checkSignature");function Qc({bucket:{quirks:e},operation:t}){if(t==="ListObjectsV2"){if(e.has("list-v2-501"))
throw L("ListObjectsV2");if(e.has("list-v2-400"))throw I("Unsupported argument","list-type","2")}if(t==="GetBucketVersioning"||t==="PutBucketVersioning"){if(e.has("versioning-501"))throw L("versioning");
if(e.has("versioning-404"))throw new y(404,"NoSuchKey","The specified key does not exist.")}if(t.endsWith("ObjectTagging")&&e.has("object-tagging-501"))throw L(t);if(t==="PutObjectTagging"&&e.has("put\
-object-tagging-403"))throw U()}i(Qc,"checkOperation");function Zc({bucket:e,operation:t,target:n,headers:o}){const{quirks:s}=e,{key:r}=n;if(s.has("keys-control-refused")&&r.search(hn)>=0||s.has("keys\
-paths-refused")&&/(^|\/)(\.{0,2})\//.test(`${r.replace(/\/$/,"")}/`))throw I("Object name contains unsupported characters.","Key",r);const a=s.number("keys-long-500");if(a!==void 0&&r.split("/").some(
f=>Buffer.byteLength(f,"utf8")>a))throw new y(500,"InternalError","We encountered an internal error. Please try again.");if(!(vs.has(t)||t==="CompleteMultipartUpload"))return;const u=Je(e,r),d=o.get("\
if-none-match")?.trim()==="*";if(s.has("keys-folder-412")&&d&&Xo(e,u))throw new y(412,"PreconditionFailed","At least one of the pre-conditions you specified did not hold",{details:{Condition:"If-None-\
Match"}});if(s.has("keys-folder-or-object")){if(Xo(e,u))throw new y(409,"ExistingObjectIsDirectory","Existing Object is a directory.");if(ac(e,u)!==void 0)throw new y(409,"ObjectParentIsFile","Object \
parent already exists as a file.")}}i(Zc,"checkKey");function eu({bucket:{quirks:e},headers:t}){const n=t.get("x-amz-tagging"),o=t.get("x-amz-tagging-directive");if(e.has("tagging-501")&&(n??o)!==void 0)
throw L(n===void 0?"x-amz-tagging-directive":"x-amz-tagging");if(n!==void 0){if(e.has("tagging-400"))throw I("Unsupported header 'x-amz-tagging' received for this API call.","x-amz-tagging",n);if(e.has(
"tagging-403"))throw U();e.has("tag-characters-refused")&&xs(kn(n).flat())}}i(eu,"checkTags");function xs(e){if(!e.every(t=>/^[\p{L}\p{N}\p{Z}+\-=._:/@]*$/u.test(t)))throw new y(400,"InvalidTag","The \
TagValue you have provided is invalid")}i(xs,"checkTagCharacters");const tu=["cache-control","content-disposition","content-language","expires"],Es="bucket-owner-full-control";function nu({bucket:{quirks:e},
headers:t}){const n=t.get("x-amz-storage-class");if(n!==void 0){if(e.has("storage-class-501"))throw L("x-amz-storage-class");if(e.has("storage-class-400")&&n!=="STANDARD")throw new y(400,"InvalidStora\
geClass","The storage class you specified is not valid")}const o=t.get("x-amz-acl");if(e.has("acl-demanded")&&o!==Es)throw U();if(e.has("acl-refused")&&o!==void 0&&o!==Es)throw new y(400,"AccessContro\
lListNotSupported","The bucket does not allow ACLs");const s=tu.find(r=>t.has(r));if(s!==void 0&&e.has("cache-headers-501"))throw L(s)}i(nu,"checkHeaders");const ou=[...ye.map(e=>`x-amz-checksum-${e}`),
"x-amz-checksum-algorithm","x-amz-sdk-checksum-algorithm","x-amz-trailer"];function su({bucket:{quirks:e},headers:t}){const n=ou.find(o=>t.has(o));if(n!==void 0){if(e.has("checksum-headers-501"))throw L(
n);if(e.has("checksum-headers-400"))throw I(`Unsupported header '${n}' received for this API call.`,n,t.get(n)??"")}}i(su,"checkChecksumHeaders");async function*ru(e,t){const{signer:n,hasTrailer:o,trailers:s}=t,
r=new iu(e);for(;;){const u=/^([0-9a-fA-F]{1,16})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(await r.line());if(!u)throw Re();const d=parseInt(u[1]??"",16),f=n?(0,T.createHash)("sha256"):void 0;for(let h=d;h>
0;){const l=await r.some(h);h-=l.length,f?.update(l),yield l}if(n&&f&&n.chunk(f.digest("hex"))!==u[2])throw Is();if(d===0)break;if(await r.line()!=="")throw Re()}let a="",c;for(let u=await r.line();u!==
"";u=await r.line()){const d=u.indexOf(":");if(d<0||!o)throw Re();const f=u.slice(0,d).trim().toLowerCase(),h=u.slice(d+1).trim();f==="x-amz-trailer-signature"?c=h:(s.set(f,h),a+=`${f}:${h}
`)}if(n&&o&&n.trailer((0,T.createHash)("sha256").update(a).digest("hex"))!==c)throw Is()}i(ru,"decodeAwsChunked");class iu{static{i(this,"ByteSource")}#e;#t=Buffer.alloc(0);constructor(t){this.#e=t[Symbol.
asyncIterator]()}async some(t){this.#t.length===0&&await this.#n();const n=this.#t.subarray(0,t);return this.#t=this.#t.subarray(n.length),n}async line(){for(;;){const t=this.#t.indexOf(`\r
`);if(t>=0){const s=this.#t.toString("latin1",0,t);return this.#t=this.#t.subarray(t+2),s}if(this.#t.length>au)throw Re();const n=this.#t,o=await this.#e.next();if(o.done===!0){if(n.length>0)throw Re();
return""}this.#t=n.length===0?o.value:Buffer.concat([n,o.value])}}async#n(){const t=await this.#e.next();if(t.done===!0)throw Re();this.#t=t.value}}const au=16384;function Re(){return new y(400,"Incom\
pleteBody","The request body terminated unexpectedly, or is not a well-formed aws-chunked body")}i(Re,"malformed");function Is(){return new y(403,"SignatureDoesNotMatch","The chunk signature we calcul\
ated does not match the signature you provided.")}i(Is,"aws_chunked_badSignature");const vt=5*1024**3;function cu(e,t,n){const{target:o,headers:s}=e,a=o.query.has("X-Amz-Signature")||o.query.has("X-Am\
z-Algorithm")?fu(o):du(s),c=t(a.accessKeyId);if(!c)throw new y(403,"InvalidAccessKeyId","The AWS Access Key Id you provided does not exist in our records.",{details:{AWSAccessKeyId:a.accessKeyId}});hu(
a,n),lu(c,a.token,n);const u=[...s.keys()].filter(p=>mu(p)&&!a.signedHeaders.includes(p));if(a.signedHeaders.includes("host")||u.push("host"),u.length>0)throw new y(403,"AccessDenied","There were head\
ers present in the request which were not signed",{details:{HeadersNotSigned:u.join(", ")}});const d=gu(e,a),f=`${a.day}/${a.region}/s3/aws4_request`,h=`AWS4-HMAC-SHA256
${a.time}
${f}
${ku(Buffer.from(d,"latin1"))}`,l=bu(c.secretAccessKey,a.day,a.region),g=Pe(l,h).toString("hex");if(!wu(g,a.signature))throw cn({AWSAccessKeyId:a.accessKeyId,StringToSign:h,SignatureProvided:a.signature,
CanonicalRequest:d});return{key:c,region:a.region,payload:a.payload,chunks:pu(l,a.time,f,g)}}i(cu,"authenticate");const Cs=(0,T.createHash)("sha256").digest("hex"),wn=15*6e4,uu=7*86400;function du(e){
const t=e.get("authorization");if(t===void 0)throw U();if(!t.startsWith("AWS4-HMAC-SHA256"))throw M("The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.");const n=new Map(
t.slice(16).split(",").map(c=>{const u=c.indexOf("=");return[c.slice(0,u).trim(),c.slice(u+1).trim()]})),o=n.get("SignedHeaders"),s=n.get("Signature");if(o===void 0||s===void 0)throw Sn("a field is mi\
ssing");const r=e.get("x-amz-date")??yu(e.get("date"));if(r===void 0)throw U("AWS authentication requires a valid Date or x-amz-date header");const a=e.get("x-amz-content-sha256");if(a===void 0)throw M(
"Missing required header for this request: x-amz-content-sha256");return{...Os(n.get("Credential")??""),time:r,signedHeaders:o.split(";"),signature:s,payload:a,token:e.get("x-amz-security-token"),expires:void 0}}
i(du,"claimOfHeader");function fu({query:e}){const t=i(o=>{const s=e.get(o);if(s===void 0)throw new y(400,"AuthorizationQueryParametersError","Query-string authentication version 4 requires the X-Amz-\
Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.");return s},"need"),n=Number(t("X-Amz-Expires"));if(t("X-Amz-Algorithm")!=="AWS4-HMAC-SHA25\
6"||!(n>=0&&n<=uu))throw new y(400,"AuthorizationQueryParametersError","X-Amz-Algorithm or X-Amz-Expires is not valid");return{...Os(t("X-Amz-Credential")),time:t("X-Amz-Date"),signedHeaders:t("X-Amz-\
SignedHeaders").split(";"),signature:t("X-Amz-Signature"),payload:"UNSIGNED-PAYLOAD",token:e.get("X-Amz-Security-Token"),expires:n}}i(fu,"claimOfQuery");function Os(e){const t=/^(.+)\/(\d{8})\/([^/]*)\/([^/]*)\/aws4_request$/.
exec(e),[,n,o,s,r]=t??[];if(n===void 0||o===void 0||s===void 0)throw Sn('the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request"');if(r!=="s3")throw Sn(`incorrect se\
rvice "${r}". This endpoint belongs to "s3"`);return{accessKeyId:n,day:o,region:s}}i(Os,"sigv4_scopeOf");function Sn(e){return new y(400,"AuthorizationHeaderMalformed",`The authorization header is mal\
formed; ${e}.`)}i(Sn,"sigv4_malformed");function hu(e,t){const n=/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(e.time);if(!n||!e.time.startsWith(e.day))throw U("AWS authentication requires a valid \
Date or x-amz-date header");const[,o,s,r,a,c,u]=n.map(Number),d=Date.UTC(o??0,(s??1)-1,r,a,c,u);if(e.expires!==void 0){if(d-t>wn)throw U("Request is not valid yet");if(t>d+e.expires*1e3)throw U("Reque\
st has expired");return}if(Math.abs(t-d)>wn)throw new y(403,"RequestTimeTooSkewed","The difference between the request time and the current time is too large.",{details:{RequestTime:e.time,ServerTime:new Date(
t).toISOString(),MaxAllowedSkewMilliseconds:String(wn)}})}i(hu,"checkTime");function lu(e,t,n){if(!(e.sessionToken===void 0&&t===void 0)){if(t===void 0)throw new y(403,"InvalidAccessKeyId","The AWS Ac\
cess Key Id you provided does not exist in our records.",{details:{AWSAccessKeyId:e.accessKeyId}});if(t!==e.sessionToken||e.expires!==void 0&&e.expires<=n)throw new y(400,"ExpiredToken","The provided \
token has expired.")}}i(lu,"checkToken");function mu(e){return e.startsWith("x-amz-")}i(mu,"mustBeSigned");function gu(e,t){const{target:n,headers:o,method:s}=e,r=i(d=>ms(Buffer.from(d,"utf8").toString(
"latin1"),!1),"encode"),a=n.query.pairs.filter(([d])=>d!=="X-Amz-Signature").map(([d,f])=>[r(d),r(f)]).sort(([d,f],[h,l])=>d<h?-1:d>h?1:f<l?-1:f>l?1:0).map(([d,f])=>`${d}=${f}`).join("&"),c=t.signedHeaders.
map(d=>`${d}:${(o.get(d)??"").trim().replace(/ +/g," ")}
`),u=ms(n.path,!0);return`${s}
${u}
${a}
${c.join("")}
${t.signedHeaders.join(";")}
${t.payload}`}i(gu,"canonicalRequest");function pu(e,t,n,o){let s=o;const r=i((a,c)=>s=Pe(e,`AWS4-HMAC-SHA256-${a}
${t}
${n}
${s}
${c}`).toString("hex"),"sign");return{chunk:i(a=>r("PAYLOAD",`${Cs}
${a}`),"chunk"),trailer:i(a=>r("TRAILER",a),"trailer")}}i(pu,"chunkSigner");const xt=new Map;function bu(e,t,n){const o=`${t}/${n}/${e}`;let s=xt.get(o);return s||(s=(0,T.createSecretKey)(Pe(Pe(Pe(Pe(
`AWS4${e}`,t),n),"s3"),"aws4_request")),xt.size>1e3&&xt.clear(),xt.set(o,s)),s}i(bu,"signingKey");function yu(e){const t=e===void 0?NaN:Date.parse(e);return Number.isNaN(t)?void 0:new Date(t).toISOString().
replace(/[-:]|\.\d+/g,"")}i(yu,"basicTime");function Pe(e,t){return(0,T.createHmac)("sha256",e).update(t,"utf8").digest()}i(Pe,"hmac");function ku(e){return(0,T.createHash)("sha256").update(e).digest(
"hex")}i(ku,"sha256");function wu(e,t){return e.length===t.length&&(0,T.timingSafeEqual)(Buffer.from(e,"latin1"),Buffer.from(t,"latin1"))}i(wu,"equal");async function As(e){const t=Math.min(e.access.operationLimit,
vt),n=Ms(e);if(n>t)throw un(n,t);const o=e.store.blobs.write();try{return{...await Bs(e,n,r=>o.write(r)),content:$e(await o.finish())}}catch(s){throw await o.discard(),s}}i(As,"receiveContent");async function ke(e){
const t=Ms(e);if(t>Su)throw B();const n=[];return await Bs(e,t,o=>{n.push(o)}),Buffer.concat(n)}i(ke,"receiveXml");function Tn(e){const{payload:t}=e.signed;if(vn.test(t)&&t!==Cs)throw js()}i(Tn,"expec\
tNoBody");const vn=/^[0-9a-f]{64}$/,Su=8*1024*1024,$s={"STREAMING-AWS4-HMAC-SHA256-PAYLOAD":{signed:!0,trailer:!1},"STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER":{signed:!0,trailer:!0},"STREAMING-UNSIGN\
ED-PAYLOAD-TRAILER":{signed:!1,trailer:!0}};function Ms(e){const t=$s[e.signed.payload]!==void 0,n=e.headers.get(t?"x-amz-decoded-content-length":"content-length");if(n===void 0)throw new y(411,"Missi\
ngContentLength","You must provide the Content-Length HTTP header.");if(!/^\d+$/.test(n))throw I("Invalid content length","Content-Length",n);return Number(n)}i(Ms,"declaredLength");async function Bs(e,t,n){
const{headers:o,signed:s}=e,r=$s[s.payload];if(!r&&!vn.test(s.payload)&&s.payload!=="UNSIGNED-PAYLOAD")throw I("x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-…, or a valid sha256 value.",
"x-amz-content-sha256",s.payload);const a=xu(o.get("content-md5")),c=Tu(e),u=new Map,d=r?ru(e.body(),{signer:r.signed?s.chunks:void 0,hasTrailer:r.trailer,trailers:u}):e.body(),f=(0,T.createHash)("md5"),
h=vn.test(s.payload)?(0,T.createHash)("sha256"):void 0;let l=0;for await(const k of d){if(l+=k.length,l>t)throw Ds();f.update(k),h?.update(k),c?.running.update(k),await n(k)}if(l!==t)throw Ds();if(h&&
h.digest("hex")!==s.payload)throw js();const g=f.digest("hex");if(a!==void 0&&a!==g)throw Ns("The Content-MD5 you specified did not match what we received.");if(!c)return{md5:g};const p=c.running.digest(),
b=c.value??u.get(`x-amz-checksum-${c.name}`);if(b===void 0)throw new y(400,"MalformedTrailerError","The request contained trailing data that was not well-formed.");if(b!==p)throw Ns(`The ${c.name.toUpperCase()}\
 you specified did not match the calculated checksum.`);return{md5:g,checksum:{algorithm:c.name,value:p,type:"FULL_OBJECT"}}}i(Bs,"readBody");function Tu(e){const{headers:t}=e,n=ye.filter(a=>t.has(`x-\
amz-checksum-${a}`));if(n.length>1)throw M("Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.");const[o]=n;if(o!==void 0){const a=t.get(`x-amz-checksum-${o}`)??"",c=Qe(
o);if(a.length!==Qe(o).digest().length||!/^[A-Za-z0-9+/]+={0,2}$/.test(a))throw M(`Value for x-amz-checksum-${o} header is invalid.`);return{name:o,value:a,running:c}}const s=t.get("x-amz-trailer")?.trim().
toLowerCase();if(s===void 0)return;const r=wt(s.replace(/^x-amz-checksum-/,""));if(r===void 0)throw M("The value specified in the x-amz-trailer header is not supported");return{name:r,value:void 0,running:Qe(
r)}}i(Tu,"wantedChecksum");function vu(e){const t=ye.find(o=>e.has(`x-amz-checksum-${o}`)),n=e.get("x-amz-trailer")?.trim().toLowerCase();return t??wt(n?.replace(/^x-amz-checksum-/,"")??"")}i(vu,"chec\
ksumOf");function xu(e){if(e===void 0)return;const t=Buffer.from(e,"base64");if(t.length!==16||t.toString("base64")!==e.trim())throw new y(400,"InvalidDigest","The Content-MD5 you specified was invali\
d.");return t.toString("hex")}i(xu,"contentMd5");function js(){return new y(400,"XAmzContentSHA256Mismatch","The provided 'x-amz-content-sha256' header does not match what was computed.")}i(js,"hashMi\
smatch");function Ds(){return new y(400,"IncompleteBody","You did not provide the number of bytes specified by the Content-Length HTTP header")}i(Ds,"incomplete");function Ns(e){return new y(400,"BadD\
igest",e)}i(Ns,"badDigest");function xn(e){return Ps.test(e)?e.replace(Iu,t=>Cu[t]??`&#x${t.charCodeAt(0).toString(16)};`):e}i(xn,"escapeXml");function m(e,t){return t===void 0?"":`<${e}>${xn(String(t))}\
</${e}>`}i(m,"xml_element");function N(e,t){return`${Rs}<${e} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${t}</${e}>`}i(N,"xmlDocument");function Eu(e){const t=Object.entries(e).map(([n,o])=>m(n,
o));return`${Rs}<Error>${t.join("")}</Error>`}i(Eu,"errorDocument");function D(e,t){return e.children.find(n=>n.name===t)?.text}i(D,"childText");function ae(e){const t={name:"",children:[],text:""},n=[
t],o=Mu(e).replace(/^\uFEFF/,"").replace(/\r\n?/g,`
`);let s=0;for(;s<o.length;){const c=n[n.length-1];if(!c)throw B();if(o[s]!=="<"){const u=o.indexOf("<",s),d=o.slice(s,u<0?o.length:u);if(c===t&&d.trim()!=="")throw B();c.text+=$u(d),s+=d.length}else if(o.
startsWith("<![CDATA[",s)){const u=Et(o,"]]>",s);c.text+=o.slice(s+9,u-3),s=u}else if(o.startsWith("<?",s))s=Et(o,"?>",s);else if(o.startsWith("<!--",s))s=Et(o,"-->",s);else{const u=Et(o,">",s),d=Ou.exec(
o.slice(s,u)),f=d?.[2];if(!d||f===void 0)throw B();if(d[1]==="/"){if(n.length<2||c.name!==f)throw B();n.pop()}else{const h={name:f,children:[],text:""};c.children.push(h),d[3]!=="/"&&n.push(h)}s=u}}const[
r,a]=t.children;if(!r||a||n.length!==1)throw B();return r}i(ae,"parseXml");const Rs=`<?xml version="1.0" encoding="UTF-8"?>
`,Ps=/[&<>"\x00-\x1f\x7f-\x9f\ufffe\uffff]/,Iu=new RegExp(Ps.source,"g"),Cu={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"},Ou=/^<(\/?)(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?:\s[^<]*?)?\s*(\/?)>$/,Au={amp:"\
&",lt:"<",gt:">",quot:'"',apos:"'"};function $u(e){return e.includes("&")?e.replace(/&([^;]*;?)/g,(t,n)=>{const o=Au[n.slice(0,-1)];if(n.endsWith(";")&&o!==void 0)return o;const s=/^#(?:x([0-9a-fA-F]+)|([0-9]+));$/.
exec(n),r=s?.[1]===void 0?Number(s?.[2]??NaN):parseInt(s[1],16);if(!(r>0&&r<=1114111))throw B();return String.fromCodePoint(r)}):e}i($u,"unescapeXml");function Et(e,t,n){const o=e.indexOf(t,n);if(o<0)
throw B();return o+t.length}i(Et,"past");function Mu(e){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{throw B()}}i(Mu,"decodeUtf8");function Bu(e){const t=e.access.buckets.
map(n=>({name:n.name,created:n.created})).sort((n,o)=>n.name<o.name?-1:1).map(({name:n,created:o})=>`<Bucket>${m("Name",n)}${m("CreationDate",new Date(o).toISOString())}</Bucket>`);return{status:200,xml:N(
"ListAllMyBucketsResult",`${ce}<Buckets>${t.join("")}</Buckets>`)}}i(Bu,"listBuckets");const ju=/^(?!xn--|sthree-|amzn-s3-demo-)(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,Du=["-s3alias","--ol-s3",".\
mrap","--x-s3","--table-s3"];function Ls(e){const t=/^\d{1,3}(\.\d{1,3}){3}$/.test(e);return ju.test(e)&&!t&&!Du.some(n=>e.endsWith(n))}i(Ls,"isBucketName");async function Nu(e){const{target:t,access:n,
headers:o,store:s}=e,r=t.bucket,a=o.has("content-length")?await ke(e):Buffer.alloc(0),c=a.length===0?void 0:ae(a);if(c&&c.name!=="CreateBucketConfiguration")throw B();if(!Ls(r))throw new y(400,"Invali\
dBucketName","The specified bucket is not valid.",{details:{BucketName:r}});if(n.buckets.some(l=>l.name===r))throw new y(409,"BucketAlreadyOwnedByYou","Your previous request to create the named bucket\
 succeeded and you already own it.",{details:{BucketName:r}});const u=c&&D(c,"LocationConstraint")?.trim();if(u!==void 0&&(u==="us-east-1"||!/^[A-Za-z0-9-]{0,32}$/.test(u)))throw new y(400,"InvalidLoc\
ationConstraint","The specified location-constraint is not valid",{details:{LocationConstraint:u}});const d=u===void 0||u===""?"us-east-1":u==="EU"?"eu-west-1":u,f=o.get("x-amz-bucket-object-lock-enab\
led")?.toLowerCase()==="true";n.createBucket({name:r,region:d,...f&&{objectLock:f}});const h=n.buckets.find(l=>l.name===r);return h?.objectLock&&s.versioningChanged(h),{status:200,headers:{location:`/${r}`}}}
i(Nu,"createBucket");function Ru(e){if(!e.bucket.isEmpty)throw new y(409,"BucketNotEmpty","The bucket you tried to delete is not empty",{details:{BucketName:e.bucket.name}});return e.access.deleteBucket(
e.bucket),{status:204}}i(Ru,"deleteBucket");function Pu(e){return{status:200,headers:{"x-amz-bucket-region":e.bucket.region}}}i(Pu,"headBucket");function Lu(e){const{region:t}=e.bucket;return{status:200,
xml:N("LocationConstraint",t==="us-east-1"?"":t)}}i(Lu,"getBucketLocation");function zu(e){const{versioning:t}=e.bucket;return{status:200,xml:N("VersioningConfiguration",m("Status",t==="off"?void 0:t===
"enabled"?"Enabled":"Suspended"))}}i(zu,"getBucketVersioning");function _u(e){const{objectLock:t,defaultRetention:n}=e.bucket;if(!t)throw new y(404,"ObjectLockConfigurationNotFoundError","Object Lock \
configuration does not exist for this bucket");return{status:200,xml:N("ObjectLockConfiguration",m("ObjectLockEnabled","Enabled")+(n?`<Rule><DefaultRetention>${m("Mode",n.mode)}${m("Days",n.days)}</De\
faultRetention></Rule>`:""))}}i(_u,"getObjectLockConfiguration");async function Uu(e){const t=ae(await ke(e)),n=D(t,"Status");if(t.name!=="VersioningConfiguration"||n!=="Enabled"&&n!=="Suspended")throw B();
if(n==="Suspended"&&e.bucket.objectLock)throw new y(409,"InvalidBucketState","An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.");return e.bucket.versioning=
n==="Enabled"?"enabled":"suspended",e.store.versioningChanged(e.bucket),{status:200}}i(Uu,"putBucketVersioning");const ce="<Owner><ID>flashback-emulator</ID><DisplayName>flashback-emulator</DisplayNam\
e></Owner>";function It(e,t,n){if(t.ignoreConditions.includes(n))return{};const o=e.get("if-match"),s=e.get("if-none-match");if(s!==void 0&&s.trim()!=="*")throw L("If-None-Match other than *");if(o!==
void 0&&s!==void 0)throw L("If-Match with If-None-Match");return o!==void 0?{ifMatch:o}:s===void 0?{}:{ifAbsent:!0}}i(It,"writeConditions");function Ze(e,t,n){const o=e.currentObject(t);if(n.ifAbsent&&
o)throw re("If-None-Match");if(n.ifMatch!==void 0){if(!o)throw $o(t);if(!et(n.ifMatch,o.etag))throw re("If-Match")}}i(Ze,"checkWrite");function qu(e,t,n){const o=t.get("if-match"),s=t.get("if-none-mat\
ch"),r=Ct(t.get("if-modified-since")),a=Ct(t.get("if-unmodified-since"));if(o!==void 0){if(!n.ignoreGetPins&&!et(o,e.etag))throw re("If-Match")}else if(a!==void 0&&e.modified>a)throw re("If-Unmodified\
-Since");if(s!==void 0?et(s,e.etag):r!==void 0&&e.modified<=r)throw new y(304,"NotModified","Not Modified",{headers:{etag:`"${e.etag}"`,"last-modified":new Date(e.modified).toUTCString()}})}i(qu,"chec\
kRead");function Hu(e,t){const n=t.get("x-amz-copy-source-if-match"),o=t.get("x-amz-copy-source-if-none-match"),s=Ct(t.get("x-amz-copy-source-if-modified-since")),r=Ct(t.get("x-amz-copy-source-if-unmo\
dified-since"));if(n!==void 0){if(!et(n,e.etag))throw re("x-amz-copy-source-If-Match")}else if(r!==void 0&&e.modified>r)throw re("x-amz-copy-source-If-Unmodified-Since");if(o!==void 0){if(et(o,e.etag))
throw re("x-amz-copy-source-If-None-Match")}else if(s!==void 0&&e.modified<=s)throw re("x-amz-copy-source-If-Modified-Since")}i(Hu,"checkSource");function zs(e,t){if(e.requesterPays&&t.get("x-amz-requ\
est-payer")!=="requester")throw U()}i(zs,"checkPayer");function et(e,t){return e.split(",").some(n=>{const o=n.trim().replace(/^"(.*)"$/,"$1");return o==="*"||o===t})}i(et,"matches");function Ct(e){const t=e===
void 0?NaN:Date.parse(e);return Number.isNaN(t)?void 0:t}i(Ct,"dateOf");function Gu(e){const{bucket:t,headers:n,operation:o}=e;su(e);const s=n.has("x-amz-trailer")||ye.some(u=>n.has(`x-amz-checksum-${u}`));
if(Xu.has(o)&&n.has("x-amz-sdk-checksum-algorithm")&&!s)throw M("x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.");const r=Ot(e);if(o!==
"PutObject"&&o!=="UploadPart"||!Ju(t)&&r===void 0)return;const a=t.quirks.has("content-md5-only");if(n.has("content-md5")||s&&!a)return;throw M(`Content-MD5 ${a?"":"OR x-amz-checksum- "}HTTP header is\
 required for ${o==="PutObject"?"Put Object":"Put Part"} requests with Object Lock parameters`)}i(Gu,"checkDigest");function Ot({bucket:e,headers:t,store:n,operation:o}){if(!Ku(t))return;if(!e.objectLock)
throw M("Bucket is missing Object Lock Configuration");if(t.has("x-amz-object-lock-legal-hold")||!Wu.has(o))throw L("Object Lock but for a retention at the write");const s=t.get("x-amz-object-lock-mod\
e"),r=t.get("x-amz-object-lock-retain-until-date");if(s===void 0||r===void 0)throw I("x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied","x-amz-object-lock-mode",s??
"");return{retention:_s(s,r,n.clock())}}i(Ot,"lockOf");function _s(e,t,n){const o=Date.parse(t);if(e!=="GOVERNANCE"&&e!=="COMPLIANCE")throw I("Unknown wormMode directive.","x-amz-object-lock-mode",e);
if(!(o>n))throw I("The retain until date must be in the future!","x-amz-object-lock-retain-until-date",t);return{mode:e,until:o}}i(_s,"lockUntil");const Wu=new Set(["PutObject","CopyObject","CreateMul\
tipartUpload"]);function Ku(e){return[...e.keys()].some(t=>t.startsWith("x-amz-object-lock-"))}i(Ku,"lockHeaders");function Fu(e,t){if(!(e?.kind!=="object"||e.retention===void 0)&&!(e.retention.until<=
t.store.clock())&&!(e.retention.mode==="GOVERNANCE"&&Us(t)))throw U("Access Denied because object protected by object lock.")}i(Fu,"checkRetention");function Us({headers:e,signed:t}){return e.get("x-a\
mz-bypass-governance-retention")?.toLowerCase()!=="true"?!1:t.key.denied?.includes("BypassGovernanceRetention")!==!0}i(Us,"mayBypass");function Vu(e){return e.kind!=="object"||e.retention===void 0?{}:
{"x-amz-object-lock-mode":e.retention.mode,"x-amz-object-lock-retain-until-date":new Date(e.retention.until).toISOString()}}i(Vu,"retentionHeaders");const Xu=new Set(["PutObject","UploadPart","DeleteO\
bjects","PutObjectTagging"]);function Ju({defaultRetention:e,quirks:t}){return e!==void 0||t.has("checksum-demanded")}i(Ju,"demandsDigest");function we(e,t,n){if(n===void 0){const s=e.current(t);if(s?.
kind==="object")return s;throw $o(t,s?Hs(s.versionId):{})}const o=e.find(t,qs(n));if(!o)throw Pa(t,n);if(o.kind==="object")return o;throw new y(405,"MethodNotAllowed","The specified method is not allo\
wed against this resource.",{headers:{...Hs(o.versionId),allow:"DELETE","last-modified":new Date(o.modified).toUTCString()},details:{Method:"GET",ResourceType:"DeleteMarker"}})}i(we,"objectToRead");function qs(e){
if(/^(null|[A-Za-z0-9_.-]{16,128})$/.test(e))return e;throw I("Invalid version id specified","versionId",e)}i(qs,"checkedVersionId");function ue(e,t){return e.versioning==="off"&&t===Ae?{}:{"x-amz-ver\
sion-id":t}}i(ue,"versionHeader");function Hs(e){return{"x-amz-delete-marker":"true","x-amz-version-id":e}}i(Hs,"markerHeaders");const Yu=864e5;function At({quirks:e},t){return e.concerns("archived",t.
key)?{...t,attributes:{...t.attributes,storageClass:"GLACIER"}}:t}i(At,"archivedAs");function Gs(e,t){const{storageClass:n}=e.attributes;if(!(!Ws(e)||Ks(e,t)))throw Fs(n)}i(Gs,"checkThawed");function Qu(e,t){
const{thaw:n}=e;return n===void 0||t>=n.until?{}:t<n.from?{"x-amz-restore":'ongoing-request="true"'}:{"x-amz-restore":`ongoing-request="false", expiry-date="${new Date(n.until).toUTCString()}"`}}i(Qu,
"thawHeaders");async function Zu(e){const{bucket:t,target:n,store:o}=e,s=ae(await ke(e)),r=Number(D(s,"Days"));if(s.name!=="RestoreRequest"||!Number.isSafeInteger(r)||r<1)throw B();const a=we(t,n.key,
n.query.get("versionId"));if(!Ws(At(t,a)))throw Fs(a.attributes.storageClass);const c=o.clock(),{thaw:u}=a;if(u!==void 0&&c<u.from)throw new y(409,"RestoreAlreadyInProgress","Object restore is already\
 in progress");const d=Ks(a,c),f=d?u?.from??c:c+t.behaviour.thawMs;return t.amend(a,{thaw:{from:f,until:Math.max(f,c)+r*Yu}}),{status:d?200:202}}i(Zu,"restoreObject");function Ws({attributes:{storageClass:e}}){
return e==="GLACIER"||e==="DEEP_ARCHIVE"}i(Ws,"isArchived");function Ks({thaw:e},t){return e!==void 0&&t>=e.from&&t<e.until}i(Ks,"isThawed");function Fs(e){return new y(403,"InvalidObjectState","The o\
peration is not valid for the object's storage class",{details:{StorageClass:e}})}i(Fs,"invalidState");async function ed(e){const{bucket:t,store:n}=e,{key:o}=e.target,s=yn(e.headers),r=It(e.headers,t.
behaviour,"put");Ze(t,o,r);const{content:a,md5:c,checksum:u}=await As(e);e.access.countUpload(t,a.size);const d=tt(n.blobs,a,()=>(Ze(t,o,r),t.put(o,{attributes:s,content:a,md5:c,etag:En(t,c,s.headers),
...Ot(e),...u&&{checksum:u}})));return{status:200,headers:Vs(t,d)}}i(ed,"putObject");function Vs(e,t){return{etag:`"${t.etag}"`,...ue(e,t.versionId),...Xs(t.checksum),...ws(t.attributes.headers)}}i(Vs,
"writtenHeaders");function Xs(e){return e?{[`x-amz-checksum-${e.algorithm}`]:e.value,"x-amz-checksum-type":e.type}:{}}i(Xs,"checksumHeader");function En(e,t,n){return Js(e,n)?(0,T.randomBytes)(16).toString(
"hex"):t}i(En,"etagOf");function Js(e,t){return e.behaviour.kmsEtags||t["x-amz-server-side-encryption"]==="aws:kms"}i(Js,"underKms");function tt(e,t,n){try{return n()}catch(o){throw e.retain(t),e.release(
t),o}}i(tt,"orDrop");async function td(e){const{bucket:t,headers:n}=e,{key:o}=e.target;if(t.behaviour.noServerCopy)throw L("CopyObject");Tn(e);const s=It(n,t.behaviour,"copy"),r=Ys(e,"copy"),{object:a}=r,
{size:c}=a.content;if(c>vt)throw M(`The specified copy source is larger than the maximum allowable size for a copy source: ${vt}`);if(c>e.access.operationLimit)throw un(c,e.access.operationLimit);const u=od(
n,a,t);if(r.bucket===t&&a.key===o&&!r.versionId&&!sd(n))throw M("This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, we\
bsite redirect location or encryption attributes.");const{content:d,checksum:f}=a,h=i(k=>(Ze(t,o,s),r.countTraffic(c),t.put(o,{attributes:u,content:d,md5:k,etag:En(t,k,u.headers),...Ot(e),...f?.type===
"FULL_OBJECT"&&{checksum:f}})),"copyAs"),l=a.md5===void 0?await be(e.store.blobs,d,async()=>h(await yt(d))):h(a.md5),{etag:g,...p}=Vs(t,l),b=m("LastModified",new Date(l.modified).toISOString())+m("ETa\
g",g)+(l.checksum?m(`Checksum${l.checksum.algorithm.toUpperCase()}`,l.checksum.value):"");return{status:200,headers:{...p,...Qs(r)},xml:N("CopyObjectResult",b)}}i(td,"copyObject");function Ys(e,t){const{
headers:n,access:o}=e,s=e.bucket,r=Rc(n.get("x-amz-copy-source")??"",s.behaviour.plusIsSpaceInCopySource),{bucket:a,path:c}=o.copySource(r.bucket,s),u=nd(a,Je(a,r.key),r.versionId);return zs(a,n),s.behaviour.
ignoreSourcePins.includes(t)||Hu(u,n),Gs(At(a,u),e.store.clock()),{bucket:a,object:u,versionId:r.versionId,countTraffic(d){o.copied?.(d),c!=="native"&&(o.countDownload(a,d),o.countUpload(s,d))}}}i(Ys,
"openSource");function Qs(e){const t=ue(e.bucket,e.object.versionId)["x-amz-version-id"];return t===void 0?{}:{"x-amz-copy-source-version-id":t}}i(Qs,"sourceVersionHeader");function nd(e,t,n){try{return we(
e,t,n)}catch(o){throw o instanceof y&&o.status===405?M("The source of a copy request may not specifically refer to a delete marker by version id."):o}}i(nd,"sourceObject");function od(e,t,n){const o=yn(
e),r=Zs(e,"x-amz-metadata-directive")==="REPLACE"?o:t.attributes,a=Zs(e,"x-amz-tagging-directive")==="REPLACE"?kn(e.get("x-amz-tagging")):n.behaviour.dropTagsOnCopy?[]:t.attributes.tags;return{headers:{
...Uc(r.headers),...ws(o.headers)},metadata:r.metadata,tags:a,storageClass:bs(e)??"STANDARD"}}i(od,"copiedAttributes");function Zs(e,t){const n=e.get(t)??"COPY";if(n==="COPY"||n==="REPLACE")return n;throw I(
"Unknown directive.",t,n)}i(Zs,"directive");function sd(e){return e.get("x-amz-metadata-directive")==="REPLACE"||["x-amz-storage-class","x-amz-website-redirect-location","x-amz-server-side-encryption"].
some(t=>e.has(t))}i(sd,"changesSomething");function rd(e){const{bucket:t}=e,{key:n,query:o}=e.target,{ifMatch:s}=It(e.headers,t.behaviour,"delete");return{status:204,headers:er(e,n,o.get("versionId"),
s)}}i(rd,"deleteObject");async function id(e){const{headers:t}=e;if(!(t.has("content-md5")||t.has("x-amz-trailer")||ye.some(u=>t.has(`x-amz-checksum-${u}`))))throw M("Missing required header for this \
request: Content-MD5 OR x-amz-checksum-*");const o=ae(await ke(e)),s=o.children.filter(u=>u.name==="Object");if(o.name!=="Delete"||s.length===0||s.length>1e3)throw B();const r=D(o,"Quiet")==="true";if(s.
map(u=>D(u,"Key")).some(u=>u===void 0||u===""))throw B();const c=s.map(u=>ad(e,u,r));return{status:200,xml:N("DeleteResult",c.join(""))}}i(id,"deleteObjects");function er(e,t,n,o){const{bucket:s}=e;if(o!==
void 0&&Ze(s,t,{ifMatch:o}),n===void 0){const a=s.delete(t);return a?{"x-amz-delete-marker":"true","x-amz-version-id":a.versionId}:{}}Fu(s.find(t,qs(n)),e);const r=s.remove(t,n);return{...ue(s,n),...r?.
kind==="marker"&&{"x-amz-delete-marker":"true"}}}i(er,"deleteOne");function ad(e,t,n){const{bucket:o}=e,s=D(t,"Key")??"",r=D(t,"VersionId"),a=m("Key",s)+m("VersionId",r);try{const c=Buffer.byteLength(
s,"utf8");if(c>gn)throw ps(c);const d=o.behaviour.ignoreConditions.includes("delete")?void 0:D(t,"ETag"),f=er(e,Je(o,s),r,d);if(n)return"";const h=f["x-amz-delete-marker"],l=h===void 0?void 0:f["x-amz\
-version-id"];return`<Deleted>${a}${m("DeleteMarker",h)}${m("DeleteMarkerVersionId",l)}</Deleted>`}catch(c){if(!(c instanceof y))throw c;const u=c.code==="InvalidArgument"?"NoSuchVersion":c.code;return`\
<Error>${a}${m("Code",u)}${m("Message",c.message)}</Error>`}}i(ad,"deleteListed");function cd(e){const{query:t}=e.target,n=t.get("continuation-token"),o=t.get("start-after"),s=n===void 0?{marker:o??"",
again:!1}:md(n),{quirks:r}=e.bucket,{page:a,next:c}=ud(e.bucket,t,s,n),u=$t(e.bucket,t),d=m("Name",e.bucket.name)+m("Prefix",u.of(t.get("prefix")??""))+(n===void 0?m("StartAfter",o&&u.of(o)):"")+m("Co\
ntinuationToken",n)+m("NextContinuationToken",r.has("list-no-token")?void 0:c)+m("KeyCount",a.objects.length+a.prefixes.length)+m("MaxKeys",a.maxKeys)+m("Delimiter",t.get("delimiter")&&u.of(t.get("del\
imiter")??""))+u.encodingType+m("IsTruncated",c!==void 0)+nr(e.bucket,a,u,t.get("fetch-owner")==="true");return{status:200,xml:N("ListBucketResult",d)}}i(cd,"listObjectsV2");function ud(e,t,{marker:n,
again:o},s){const{oddPages:r,pageSize:a}=e.behaviour,c=dd(e,tr(e,t,n,a),s===void 0?"":n);if((r==="repeated"||r==="empty")&&!o){const u=sr({marker:n,again:!0});return{page:r==="empty"?{...c,objects:[],
prefixes:[]}:c,next:u}}return c.last===void 0?{page:c,next:void 0}:r==="looping"&&s!==void 0?{page:c,next:s}:{page:c,next:sr({marker:c.last,again:!1})}}i(ud,"pageFrom");function dd(e,t,n){let{objects:o}=t;
const s=e.currentObject(n);return e.quirks.has("list-duplicates-across-pages")&&s&&(o=[s,...o]),e.quirks.has("list-duplicates-in-page")&&(o=o.flatMap(r=>[r,r])),{...t,objects:o}}i(dd,"withQuirks");function fd(e){
const{query:t}=e.target,n=t.get("marker")??"",o=t.get("delimiter"),s=tr(e.bucket,t,n,e.bucket.behaviour.pageSize),r=$t(e.bucket,t),a=o!==void 0&&o!==""?s.last:void 0,c=m("Name",e.bucket.name)+m("Prefi\
x",r.of(t.get("prefix")??""))+m("Marker",r.of(n))+m("NextMarker",a===void 0?void 0:r.of(a))+m("MaxKeys",s.maxKeys)+m("Delimiter",o&&r.of(o))+r.encodingType+m("IsTruncated",s.last!==void 0)+nr(e.bucket,
s,r,!0);return{status:200,xml:N("ListBucketResult",c)}}i(fd,"listObjects");function $t(e,t){const n=t.get("encoding-type");if(n!==void 0&&n.toLowerCase()!=="url")throw I("Invalid Encoding Method speci\
fied in Request","encoding-type",n);const{quirks:o}=e,s=i(a=>o.has("list-control-as-fffd")?a.replace(hn,"�"):a,"shown");if(n===void 0||e.behaviour.ignoreEncodingType)return{of:s,encodingType:""};const r=hd(
e);return{of:i(a=>r(s(a)),"of"),encodingType:m("EncodingType","url")}}i($t,"listingText");function hd({quirks:e}){return e.has("list-not-encoded")?t=>t:e.has("list-plus-and-space-alike")?t=>pn(t).replaceAll(
"%2B","+"):e.has("list-plus-raw")?t=>pn(t).replaceAll("+","%20").replaceAll("%2B","+"):pn}i(hd,"encoderOf");function Mt(e,t){const n=e.get(t);if(n===void 0||n==="")return In;if(!/^\d{1,10}$/.test(n)||
Number(n)>2147483647)throw I(`Provided ${t} not an integer or within integer range`,t,n);return Math.min(Number(n),In)}i(Mt,"pageSize");function Le(e,t,n){if(n==="")return;const o=e.indexOf(n,t.length);
return o<0?void 0:e.slice(0,o+n.length)}i(Le,"commonPrefix");function ze(e){return e.slice(0,-1)+String.fromCharCode(e.charCodeAt(e.length-1)+1)}i(ze,"afterPrefix");const In=1e3;function tr(e,t,n,o){const s=Math.
min(Mt(t,"max-keys"),o===0?In:o);if(s===0)return{objects:[],prefixes:[],last:void 0,maxKeys:s};if(e.behaviour.unsortedListing)return ld(e,t,n,s);const r=O(t.get("prefix")??""),a=O(t.get("delimiter")??
""),c=O(n),u=[],d=[];let f;const h=c.startsWith(r)?Le(c,r,a):void 0;let l=h!==void 0&&h===c?ze(c):c;for(l<r&&(l=r);;){let g;for(const{bytes:p,key:b}of e.keysFrom(l)){if(p===c)continue;if(!p.startsWith(
r))return{objects:u,prefixes:d,last:void 0,maxKeys:s};const k=e.currentObject(b);if(!k)continue;if(u.length+d.length===s)return{objects:u,prefixes:d,last:f,maxKeys:s};const S=Le(p,r,a);if(S!==void 0){
f=Buffer.from(S,"latin1").toString("utf8"),d.push(f),g=ze(S);break}u.push(k),f=b}if(g===void 0)return{objects:u,prefixes:d,last:void 0,maxKeys:s};l=g}}i(tr,"listPage");function ld(e,t,n,o){const s=i(d=>(0,T.
createHash)("md5").update(d).digest("hex"),"place"),r=t.get("prefix")??"",a=n===""?"":s(n),c=[...e.keysFrom("")].flatMap(({key:d})=>e.currentObject(d)??[]).filter(({key:d})=>d.startsWith(r)).map(d=>({
object:d,place:s(d.key)})).filter(d=>d.place>a).sort((d,f)=>d.place<f.place?-1:1).map(d=>d.object),u=c.slice(0,o);return{objects:u,prefixes:[],last:c.length>o?u.at(-1)?.key:void 0,maxKeys:o}}i(ld,"uns\
ortedPage");function nr(e,t,n,o){const s=t.objects.map(a=>`<Contents>${m("Key",n.of(a.key))}${or(e,a)}${o?ce:""}</Contents>`),r=t.prefixes.map(a=>`<CommonPrefixes>${m("Prefix",n.of(a))}</CommonPrefixe\
s>`);return s.join("")+r.join("")}i(nr,"contents");function or({quirks:e},t){const n=i(a=>e.concerns(a,t.key),"lacks"),o=n("list-empty-etag")?"":`&quot;${t.etag}&quot;`,s=t.checksum?m("ChecksumAlgorit\
hm",t.checksum.algorithm.toUpperCase())+m("ChecksumType",t.checksum.type):"",r=n("archived")?"GLACIER":t.attributes.storageClass;return(n("list-no-date")?"":m("LastModified",new Date(t.modified).toISOString()))+
(n("list-no-etag")?"":`<ETag>${o}</ETag>`)+s+(n("list-no-size")?"":m("Size",t.content.size))+m("StorageClass",r)}i(or,"listedFields");function sr({marker:e,again:t}){return Buffer.from(`${t?2:1}:${e}`,
"utf8").toString("base64")}i(sr,"toToken");function md(e){const t=Buffer.from(e,"base64").toString("utf8");if(!/^[12]:/.test(t))throw I("The continuation token provided is incorrect","continuation-tok\
en",e);return{marker:t.slice(2),again:t.startsWith("2")}}i(md,"fromToken");const rr=1e4,ir=5*1024*1024;function gd(e){const{bucket:t,headers:n}=e,{key:o}=e.target,s=n.get("x-amz-checksum-algorithm"),r=s===
void 0?void 0:wt(s);if(s!==void 0&&r===void 0)throw M("Checksum algorithm provided is unsupported.");const a=e.store.uploads.create({bucketId:t.id,key:o,attributes:yn(n),...Ot(e),...r&&{checksumAlgorithm:r,
checksumType:Sd(n,r)}}),c=m("Bucket",t.name)+m("Key",o)+m("UploadId",a.id);return{status:200,headers:s===void 0?{}:{"x-amz-checksum-algorithm":s.toUpperCase()},xml:N("InitiateMultipartUploadResult",c)}}
i(gd,"createMultipartUpload");async function pd(e){const{bucket:t,store:n}=e,o=ar(e),s=Bt(e);Td(t,s,vu(e.headers));const{content:r,md5:a,checksum:c}=await As(e);e.access.countUpload(t,r.size);const u=cr(
e,s,{number:o,content:r,md5:a,...c&&{checksum:c}});return tt(n.blobs,r,()=>ur(e,s,u)),{status:200,headers:{etag:`"${u.etag}"`,...Xs(c)}}}i(pd,"uploadPart");async function bd(e){const{bucket:t,headers:n}=e;
if(t.behaviour.noPartCopy)throw L("UploadPartCopy");Tn(e);const o=ar(e),s=Bt(e),r=Ys(e,"partcopy"),{content:a}=r.object,c=wd(n.get("x-amz-copy-source-range"),a.size),u=c?c.last-c.first+1:a.size,d=Math.
min(e.access.operationLimit,vt);if(u>d)throw un(u,d);const f=c?ie(a,c.first,c.last):a,h=u===a.size?r.object.md5:void 0,l=await be(e.store.blobs,f,async()=>{const p=cr(e,s,{number:o,content:f,md5:h??await yt(
f)});return ur(e,s,p),p});r.countTraffic(u);const g=m("LastModified",new Date(l.modified).toISOString())+m("ETag",`"${l.etag}"`);return{status:200,headers:Qs(r),xml:N("CopyPartResult",g)}}i(bd,"upload\
PartCopy");async function yd(e){const{bucket:t,store:n}=e,{key:o,query:s}=e.target,r=s.get("uploadId")??"",a=It(e.headers,t.behaviour,"complete"),c=ae(await ke(e)),u=c.children.filter(S=>S.name==="Par\
t").map(xd);if(c.name!=="CompleteMultipartUpload"||u.length===0)throw B();const d=JSON.stringify(u.map(({number:S,etag:v})=>[S,v])),f=n.uploads.completion(t.id,o,r,d);if(f)return dr(e,f);const h=n.uploads.
find(t.id,o,r);if(!h)throw an(r);vd(h,u);const l=Ed(h,u);Ze(t,o,a);const g=Cd(h,l),p=t.put(o,{attributes:h.attributes,content:Me(l.map(S=>S.content)),etag:Id(t,l,h),...h.retention&&{retention:h.retention},
...g&&{checksum:g}}),b=ue(t,p.versionId)["x-amz-version-id"],k={etag:p.etag,versionId:b,checksum:g};return n.uploads.rememberCompletion(h,d,k),n.uploads.close(h),dr(e,k)}i(yd,"completeMultipartUpload");
function kd(e){return e.store.uploads.close(Bt(e)),{status:204}}i(kd,"abortMultipartUpload");function Bt(e){const t=e.target.query.get("uploadId")??"",n=e.store.uploads.find(e.bucket.id,e.target.key,t);
if(!n)throw an(t);return n}i(Bt,"openUpload");function ar(e){const t=e.target.query.get("partNumber")??"",n=/^\d{1,9}$/.test(t)?Number(t):0;if(n>=1&&n<=rr)return n;throw I(`Part number must be an inte\
ger between 1 and ${rr}, inclusive`,"partNumber",t)}i(ar,"partNumber");function cr(e,t,n){const o=Math.floor(e.store.clock()/1e3)*1e3;return{...n,etag:En(e.bucket,n.md5,t.attributes.headers),modified:o}}
i(cr,"newPart");function ur(e,t,n){if(!e.store.uploads.addPart(t,n))throw an(t.id)}i(ur,"keepPart");function wd(e,t){if(e===void 0)return;const n=/^bytes=(\d+)-(\d+)$/.exec(e),o=Number(n?.[1]??NaN),s=Number(
n?.[2]??NaN);if(!(o<=s))throw I("The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy","x-amz-copy\
-source-range",e);if(s>=t)throw I(`Range specified is not valid for source object of size: ${t}`,"x-amz-copy-source-range",e);return{first:o,last:s}}i(wd,"copyRange");function Sd(e,t){const n=t==="crc\
64nvme"?"FULL_OBJECT":t.startsWith("sha")?"COMPOSITE":void 0,o=e.get("x-amz-checksum-type")?.toUpperCase()??n??"COMPOSITE";if(o!=="FULL_OBJECT"&&o!=="COMPOSITE"||n!==void 0&&o!==n)throw M(`The ${o} ch\
ecksum type cannot be used with the ${t} checksum algorithm.`);return o}i(Sd,"checksumType");function Td({quirks:e},{checksumAlgorithm:t},n){if(!(n===t||n===void 0&&t==="crc64nvme")&&!(t===void 0&&!e.
has("part-checksum-undeclared-400")))throw M(`Checksum Type mismatch occurred, expected checksum Type: ${t??"null"}, actual checksum Type: ${n??"null"}`)}i(Td,"checkAlgorithm");function vd(e,t){const{
checksumAlgorithm:n,checksumType:o}=e;if(n===void 0||o!=="COMPOSITE")return;const s=t.find(r=>!r.checksums.some(a=>a.name===n));if(!(!s||e.parts.get(s.number)?.checksum===void 0))throw M(`The upload w\
as created using a ${n} checksum. The complete request must include the checksum for each part. It was missing for part ${s.number} in the request.`)}i(vd,"checkNamedChecksums");function xd(e){const t=D(
e,"PartNumber")?.trim(),n=D(e,"ETag")?.trim();if(t===void 0||n===void 0||!/^\d+$/.test(t))throw B();const o=e.children.filter(s=>s.name.startsWith("Checksum")).map(s=>({name:s.name.slice(8).toLowerCase(),
value:s.text.trim()}));return{number:Number(t),etag:n.replace(/^"(.*)"$/,"$1"),checksums:o}}i(xd,"askedPart");function Ed(e,t){if(!t.every((r,a)=>r.number>(t[a-1]?.number??0)))throw new y(400,"Invalid\
PartOrder","The list of parts was not in ascending order. The parts list must be specified in order by part number.",{details:{UploadId:e.id}});const o=t.map(r=>{const a=e.parts.get(r.number),{checksum:c}=a??
{},u=r.checksums.some(({name:d,value:f})=>c?.algorithm===d&&c.value!==f);if(a?.etag===r.etag&&!u)return a;throw new y(400,"InvalidPart","One or more of the specified parts could not be found. The part\
 may not have been uploaded, or the specified entity tag may not match the part's entity tag.",{details:{UploadId:e.id,PartNumber:String(r.number),ETag:r.etag}})}),s=o.slice(0,-1).find(r=>r.content.size<
ir);if(s)throw new y(400,"EntityTooSmall","Your proposed upload is smaller than the minimum allowed size",{details:{ProposedSize:String(s.content.size),MinSizeAllowed:String(ir),PartNumber:String(s.number),
ETag:s.etag}});return o}i(Ed,"chosenParts");function Id(e,t,{attributes:n}){if(e.behaviour.randomMultipartEtags||Js(e,n.headers))return`${(0,T.randomBytes)(16).toString("hex")}-${t.length}`;const o=(0,T.
createHash)("md5");for(const s of t)o.update(s.md5,"hex");return`${o.digest("hex")}-${t.length}`}i(Id,"multipartEtag");function Cd(e,t){const n=wt(e.checksumAlgorithm??"");if(n===void 0||e.checksumType!==
"COMPOSITE")return;const o=t.flatMap(({checksum:s})=>s?.algorithm===n?[s.value]:[]);if(!(o.length<t.length))return{algorithm:n,value:Mc(n,o),type:"COMPOSITE"}}i(Cd,"objectChecksum");function Od({quirks:e},t){
return e.has("complete-etag-differs")?`${(0,T.createHash)("md5").update(t).digest("hex")}${/-\d+$/.exec(t)?.[0]??""}`:t}i(Od,"announcedEtag");function dr(e,t){const{bucket:n,target:o,headers:s}=e,{checksum:r}=t,
a=m("Location",`http://${s.get("host")??""}/${n.name}/${o.key}`)+m("Bucket",n.name)+m("Key",o.key)+m("ETag",`"${Od(n,t.etag)}"`)+(r?m(`Checksum${r.algorithm.toUpperCase()}`,r.value)+m("ChecksumType",r.
type):"");return{status:200,headers:t.versionId===void 0?{}:{"x-amz-version-id":t.versionId},xml:N("CompleteMultipartUploadResult",a)}}i(dr,"completed");function Ad(e,t){const{bucket:n,operation:o}=e;
return o==="GetObject"||o==="HeadObject"?Bd(e,{...t,headers:$d(e,t)}):(o==="PutObject"||o==="CopyObject")&&n.versioning==="off"&&n.quirks.has("false-version-ids")?{...t,headers:{...t.headers,"x-amz-ve\
rsion-id":(0,T.randomBytes)(16).toString("hex")}}:t}i(Ad,"answers_withQuirks");const fr="x-amz-meta-";function $d({bucket:{quirks:e}},t){const n=e.has("metadata-rfc2047")?Md(t.headers??{}):{...t.headers},
o=Object.keys(n).filter(r=>r.startsWith(fr)).sort().at(-1),s=e.has("missing-meta")&&o!==void 0;return{...Cn(n,[...s?[o]:[],...e.has("no-last-modified")?["last-modified"]:[]]),...s&&{"x-amz-missing-met\
a":"1"}}}i($d,"readHeaders");function Md(e){const t=i(n=>`=?UTF-8?B?${Buffer.from(n,"latin1").toString("base64")}?=`,"word");return Object.fromEntries(Object.entries(e).map(([n,o])=>{const s=!n.startsWith(
fr)||/^[\x00-\x7f]*$/.test(o);return[n,s?o:t(o)]}))}i(Md,"inWords");function hr({bucket:e,headers:t},n){const{quirks:o}=e;if(n["content-encoding"]!=="gzip")return!1;const s=/\bgzip\b|\*/.test(t.get("a\
ccept-encoding")??"");return o.has("gzip-decoded-always")||o.has("gzip-decoded")&&!s}i(hr,"isDecoded");function Bd(e,t){const{quirks:n}=e.bucket,o=t.headers??{};if(o["content-encoding"]!=="gzip")return t;
if(hr(e,o)){const s=Cn(o,["content-encoding","content-length","accept-ranges"]);return{...t,headers:s,unmeasured:"decoded"}}return n.has("gzip-no-length")?{...t,headers:Cn(o,["content-length"]),unmeasured:"\
as-stored"}:t}i(Bd,"encoded");function Cn(e,t){return Object.fromEntries(Object.entries(e).filter(([n])=>!t.includes(n)))}i(Cn,"without");function jd(e){const{bucket:t,access:n}=e,{object:o,headers:s,
status:r,first:a,last:c}=lr(e);return Gs(At(t,o),e.store.clock()),{status:r,headers:s,content:ie(o.content,a,c),counted:i(u=>n.countDownload(t,u),"counted")}}i(jd,"getObject");function Dd(e){const{headers:t,
status:n}=lr(e);return{status:n,headers:t}}i(Dd,"headObject");function lr(e){const{bucket:t}=e,{key:n,query:o}=e.target,s=t.quirks.has(e.operation==="HeadObject"?"head-ignores-version":"get-ignores-ve\
rsion"),r=we(t,n,s?void 0:o.get("versionId"));qu(r,e.headers,t.behaviour);const{size:a}=r.content,c=hr(e,r.attributes.headers)?void 0:Nd(e.headers,r,a),u=c?.first??0,d=c?.last??a-1,f={..._c(At(t,r)),...Vu(
r),...Qu(r,e.store.clock()),...ue(t,r.versionId),...c?{"content-range":`bytes ${u}-${d}/${a}`}:Rd(e.headers,r),...Pd(e),"content-length":String(d-u+1)};return{object:r,headers:f,status:c?206:200,first:u,
last:d}}i(lr,"read");function Nd(e,t,n){const o=e.get("range"),s=/^bytes=(\d*)-(\d*)$/.exec(o?.trim()??"");if(o===void 0||!s)return;const[,r="",a=""]=s;if(r===""&&a===""||r!==""&&a!==""&&Number(a)<Number(
r))return;const c=e.get("if-range");if(c!==void 0&&c!==`"${t.etag}"`)return;const u=r===""?Math.max(0,n-Number(a)):Number(r),d=r===""||a===""?n-1:Math.min(Number(a),n-1);if(u>=n||r===""&&Number(a)===0)
throw new y(416,"InvalidRange","The requested range is not satisfiable",{headers:{"content-range":`bytes */${n}`},details:{RangeRequested:o,ActualObjectSize:String(n)}});return{first:u,last:d}}i(Nd,"r\
angeOf");function Rd(e,t){return e.get("x-amz-checksum-mode")?.toUpperCase()!=="ENABLED"||!t.checksum?{}:{[`x-amz-checksum-${t.checksum.algorithm}`]:t.checksum.value,"x-amz-checksum-type":t.checksum.type}}
i(Rd,"checksumHeaders");function Pd(e){const t={};for(const n of["cache-control","content-disposition","content-encoding","content-language","content-type","expires"]){const o=e.target.query.get(`resp\
onse-${n}`);o!==void 0&&(t[n]=o)}return t}i(Pd,"overrides");async function Ld(e){const{bucket:t,headers:n,store:o,target:s}=e;if(!t.objectLock)throw M("Bucket is missing Object Lock Configuration");const r=t.
quirks.has("content-md5-only"),a=ye.some(g=>n.has(`x-amz-checksum-${g}`));if(!n.has("content-md5")&&(r||!a))throw M("Missing required header for this request: Content-MD5 OR x-amz-checksum-*");const c=ae(
await ke(e)),[u,d]=[D(c,"Mode"),D(c,"RetainUntilDate")];if(c.name!=="Retention"||u===void 0||d===void 0)throw B();const f=_s(u,d,o.clock()),h=we(t,s.key,s.query.get("versionId")),{retention:l}=h;if(l!==
void 0&&l.until>o.clock()){const g=f.until<l.until||f.mode!==l.mode,p=l.mode==="GOVERNANCE"&&Us(e);if(g&&!p)throw U("Access Denied because object protected by object lock.")}return t.amend(h,{retention:f}),
{status:200,headers:ue(t,h.versionId)}}i(Ld,"putObjectRetention");function zd({bucket:e,target:t}){if(!e.objectLock)throw M("Bucket is missing Object Lock Configuration");const{retention:n}=we(e,t.key,
t.query.get("versionId"));if(n===void 0)throw new y(404,"NoSuchObjectLockConfiguration","The specified object does not have a ObjectLock configuration");const o=new Date(n.until).toISOString(),s=m("Mo\
de",n.mode)+m("RetainUntilDate",o);return{status:200,xml:N("Retention",s)}}i(zd,"getObjectRetention");function _d(e){const t=we(e.bucket,e.target.key,e.target.query.get("versionId")),n=t.attributes.tags.
map(([o,s])=>`<Tag>${m("Key",o)}${m("Value",s)}</Tag>`);return{status:200,headers:ue(e.bucket,t.versionId),xml:N("Tagging",`<TagSet>${n.join("")}</TagSet>`)}}i(_d,"getObjectTagging");async function Ud(e){
const t=ae(await ke(e)),n=t.children.find(s=>s.name==="TagSet");if(t.name!=="Tagging"||!n)throw B();const o=n.children.map(s=>{const r=D(s,"Key"),a=D(s,"Value");if(s.name!=="Tag"||r===void 0||a===void 0)
throw B();return[r,a]});return e.bucket.quirks.has("tag-characters-refused")&&xs(o.flat()),{status:200,headers:mr(e,ys(o))}}i(Ud,"putObjectTagging");function qd(e){return{status:204,headers:mr(e,[])}}
i(qd,"deleteObjectTagging");function mr(e,t){const n=we(e.bucket,e.target.key,e.target.query.get("versionId"));return e.bucket.amend(n,{attributes:{...n.attributes,tags:t}}),ue(e.bucket,n.versionId)}i(
mr,"setTags");function Hd(e){const t=Bt(e),{query:n}=e.target,o=Mt(n,"max-parts"),s=Number(n.get("part-number-marker")??0)||0,r=[...t.parts.values()].filter(d=>d.number>s).sort((d,f)=>d.number-f.number),
a=r.slice(0,o),c=r.length>a.length,u=m("Bucket",e.bucket.name)+m("Key",t.key)+m("UploadId",t.id)+ce.replaceAll("Owner","Initiator")+ce+m("StorageClass",t.attributes.storageClass)+m("PartNumberMarker",
s)+m("NextPartNumberMarker",a.at(-1)?.number??0)+m("MaxParts",o)+m("IsTruncated",c)+a.map(d=>`<Part>${m("PartNumber",d.number)}`+m("LastModified",new Date(d.modified).toISOString())+m("ETag",`"${d.etag}\
"`)+m("Size",d.content.size)+(d.checksum?m(`Checksum${d.checksum.algorithm.toUpperCase()}`,d.checksum.value):"")+"</Part>").join("");return{status:200,xml:N("ListPartsResult",u)}}i(Hd,"listParts");function Gd(e){
const{bucket:t}=e,{query:n}=e.target,o=Mt(n,"max-uploads"),s=O(n.get("prefix")??""),r=O(n.get("delimiter")??""),a=n.get("key-marker")??"",c=n.get("upload-id-marker")??"",u=$t(t,n),d=e.store.uploads.of(
t.id).filter(k=>O(k.key).startsWith(s)).sort((k,S)=>gr(O(k.key),O(S.key))||k.initiated-S.initiated||gr(k.id,S.id)),f=d.slice(Wd(d,a,c)),h=[],l=new Set;let g,p=!1;for(const k of f){const S=Le(O(k.key),
s,r),v=S===void 0?void 0:Buffer.from(S,"latin1").toString("utf8");if(!(v!==void 0&&(l.has(v)||v===a))){if(h.length+l.size>=o){p=o>0;break}v===void 0?h.push(k):l.add(v),g={key:v??k.key,id:v===void 0?k.
id:""}}}const b=m("Bucket",t.name)+m("KeyMarker",u.of(a))+m("UploadIdMarker",c)+(p&&g?m("NextKeyMarker",u.of(g.key))+m("NextUploadIdMarker",g.id):"")+m("Prefix",u.of(n.get("prefix")??""))+m("Delimiter",
n.get("delimiter")&&u.of(n.get("delimiter")??""))+m("MaxUploads",o)+u.encodingType+m("IsTruncated",p)+h.map(k=>`<Upload>${m("Key",u.of(k.key))}${m("UploadId",k.id)}`+ce.replaceAll("Owner","Initiator")+
ce+m("StorageClass",k.attributes.storageClass)+m("Initiated",new Date(k.initiated).toISOString())+"</Upload>").join("")+[...l].map(k=>`<CommonPrefixes>${m("Prefix",u.of(k))}</CommonPrefixes>`).join("");
return{status:200,xml:N("ListMultipartUploadsResult",b)}}i(Gd,"listMultipartUploads");function Wd(e,t,n){if(t==="")return 0;const o=e.findIndex(a=>a.key===t&&a.id===n);if(o>=0)return o+1;const s=O(t),
r=e.findIndex(a=>O(a.key)>s);return r<0?e.length:r}i(Wd,"startOf");function gr(e,t){return e<t?-1:e>t?1:0}i(gr,"order");function Kd(e){const{bucket:t}=e,{query:n}=e.target,o=O(n.get("prefix")??""),s=O(
n.get("delimiter")??""),r=n.get("key-marker")??"",a=n.get("version-id-marker")??"";if(a!==""&&r==="")throw I("A version-id marker cannot be specified without a key marker.","version-id-marker",a);const c=Mt(
n,"max-keys"),u=$t(t,n),d=O(r),f=[],h=[];let l,g=!1;const p=i(()=>f.length+h.length>=c,"full"),b=d.startsWith(o)?Le(d,o,s):void 0;let k=b!==void 0&&b===d?ze(d):d;for(k<o&&(k=o);c>0&&!g;){const v=t.keyAtOrAfter(
k);if(!v?.bytes.startsWith(o))break;const{key:$,bytes:A}=v,_=Le(A,o,s);if(_!==void 0){if(p())g=!0;else{const H=mt(_);h.push(`<CommonPrefixes>${m("Prefix",u.of(H))}</CommonPrefixes>`),l={key:H,versionId:void 0},
k=ze(_)}continue}for(const H of Fd(t.versions($),A===d&&r!=="",a)){if(p()){g=!0;break}f.push(Vd(t,H,u)),l={key:$,versionId:H.versionId}}k=`${A}\0`}const S=m("Name",t.name)+m("Prefix",u.of(n.get("prefi\
x")??""))+m("KeyMarker",u.of(r))+m("VersionIdMarker",a)+(g&&l?m("NextKeyMarker",u.of(l.key))+m("NextVersionIdMarker",l.versionId):"")+m("MaxKeys",c)+m("Delimiter",n.get("delimiter")&&u.of(n.get("delim\
iter")??""))+u.encodingType+m("IsTruncated",g)+f.join("")+h.join("");return{status:200,xml:N("ListVersionsResult",S)}}i(Kd,"listObjectVersions");function Fd(e,t,n){if(!t)return e;if(n==="")return[];const o=e.
findIndex(s=>s.versionId===n);return o<0?[]:e.slice(o+1)}i(Fd,"rest");function Vd(e,t,n){const o=m("Key",n.of(t.key))+m("VersionId",t.versionId)+m("IsLatest",e.current(t.key)===t);if(t.kind==="object")
return`<Version>${o}${or(e,t)}${ce}</Version>`;const s=m("LastModified",new Date(t.modified).toISOString());return`<DeleteMarker>${o}${s}${ce}</DeleteMarker>`}i(Vd,"entryOf");async function Xd(e){if(Qd.
has(e.operation)||Tn(e),e.operation==="ListBuckets")return Bu(e);if(e.operation==="CreateBucket")return Nu(e);const t=e.access.buckets.find(s=>s.name===e.target.bucket);if(!t)throw rn(e.target.bucket);
zs(t,e.headers);const{key:n}=e.target;Vc({...e,bucket:t}),Gu({...e,bucket:t});const o={...e,bucket:t,target:{...e.target,key:Je(t,n)}};return Ad(o,await Yd[Jd(e.operation,t)](o))}i(Xd,"execute");function Jd(e,{
quirks:t}){return e==="GetBucketVersioning"&&t.has("versioning-as-listing")||e==="ListObjectsV2"&&t.has("list-v2-as-v1")?"ListObjects":e}i(Jd,"performed");const Yd={DeleteBucket:Ru,HeadBucket:Pu,GetBucketLocation:Lu,
GetBucketVersioning:zu,GetObjectLockConfiguration:_u,PutBucketVersioning:Uu,ListObjects:fd,ListObjectsV2:cd,ListObjectVersions:Kd,GetObject:jd,HeadObject:Dd,PutObject:ed,CopyObject:td,DeleteObject:rd,
DeleteObjects:id,GetObjectTagging:_d,PutObjectTagging:Ud,DeleteObjectTagging:qd,GetObjectRetention:zd,PutObjectRetention:Ld,RestoreObject:Zu,CreateMultipartUpload:gd,UploadPart:pd,UploadPartCopy:bd,CompleteMultipartUpload:yd,
AbortMultipartUpload:kd,ListParts:Hd,ListMultipartUploads:Gd},Qd=new Set(["CreateBucket","PutObject","UploadPart","DeleteObjects","PutObjectTagging","PutObjectRetention","RestoreObject","PutBucketVers\
ioning","CompleteMultipartUpload"]),Zd={ListBuckets:"READ",CreateBucket:"ADMIN",DeleteBucket:"ADMIN",HeadBucket:"READ",GetBucketLocation:"READ",GetBucketVersioning:"READ",GetObjectLockConfiguration:"R\
EAD",PutBucketVersioning:"ADMIN",ListObjects:"READ",ListObjectsV2:"READ",ListObjectVersions:"READ",GetObject:"READ",HeadObject:"READ",PutObject:"WRITE",CopyObject:"WRITE",DeleteObject:"WRITE",DeleteObjects:"\
WRITE",GetObjectTagging:"READ",PutObjectTagging:"WRITE",DeleteObjectTagging:"WRITE",GetObjectRetention:"READ",PutObjectRetention:"WRITE",RestoreObject:"WRITE",CreateMultipartUpload:"WRITE",UploadPart:"\
WRITE",UploadPartCopy:"WRITE",CompleteMultipartUpload:"WRITE",AbortMultipartUpload:"WRITE",ListParts:"READ",ListMultipartUploads:"READ"};function ef(e,t,n){const{query:o}=t,s=o.pairs.map(([d])=>d).find(
d=>nf.has(d))??"",r=t.bucket===""?"service":t.key===""?"bucket":"object";if(s==="partNumber"&&!o.has("uploadId"))throw L("partNumber");const a=`${e} ${r} ${s==="partNumber"?"uploadId":s}`.trim(),c=tf[a];
if(c===void 0)throw L(a);if(c==="ListObjects"&&o.get("list-type")==="2")return"ListObjectsV2";const u=n.has("x-amz-copy-source");return c==="PutObject"&&u?"CopyObject":c==="UploadPart"&&u?"UploadPartC\
opy":c}i(ef,"operationOf");const tf={"GET service":"ListBuckets","PUT bucket":"CreateBucket","DELETE bucket":"DeleteBucket","HEAD bucket":"HeadBucket","GET bucket":"ListObjects","GET bucket location":"\
GetBucketLocation","GET bucket versioning":"GetBucketVersioning","GET bucket object-lock":"GetObjectLockConfiguration","PUT bucket versioning":"PutBucketVersioning","GET bucket versions":"ListObjectVe\
rsions","GET bucket uploads":"ListMultipartUploads","POST bucket delete":"DeleteObjects","GET object":"GetObject","HEAD object":"HeadObject","PUT object":"PutObject","DELETE object":"DeleteObject","GE\
T object tagging":"GetObjectTagging","PUT object tagging":"PutObjectTagging","DELETE object tagging":"DeleteObjectTagging","GET object retention":"GetObjectRetention","PUT object retention":"PutObject\
Retention","POST object restore":"RestoreObject","POST object uploads":"CreateMultipartUpload","PUT object uploadId":"UploadPart","POST object uploadId":"CompleteMultipartUpload","DELETE object upload\
Id":"AbortMultipartUpload","GET object uploadId":"ListParts"},nf=new Set(["accelerate","acl","analytics","attributes","cors","delete","encryption","intelligent-tiering","inventory","legal-hold","lifec\
ycle","location","logging","metadataTable","metrics","notification","object-lock","ownershipControls","partNumber","policy","policyStatus","publicAccessBlock","renameObject","replication","requestPaym\
ent","restore","retention","select","session","tagging","torrent","uploadId","uploads","versioning","versions","website"]);async function pr(e,t,n){const{response:o,entry:s,request:r,world:a}=e;s.status=
t.status;const c={...br(e),...t.headers},{content:u}=t;if(u&&r.method!=="HEAD"){o.writeHead(t.status,c),await be(a.blobs,u,()=>yr(e,u,t,n));return}if(t.xml===void 0){t.status!==204&&t.unmeasured===void 0&&
(c["content-length"]??="0"),o.writeHead(t.status,c),o.end();return}if(s.bytesOut=Buffer.byteLength(t.xml,"utf8"),c["content-type"]??="application/xml",c["content-length"]=String(s.bytesOut),o.writeHead(
t.status,c),n!==void 0&&n.after<s.bytesOut){s.bytesOut=n.after,o.write(Buffer.from(t.xml,"utf8").subarray(0,n.after)),kr(e,n);return}o.end(t.xml)}i(pr,"send");function On(e,t){const{response:n,entry:o,
request:s}=e;o.status=t.status,o.code=t.code;const r={...br(e),...t.headers},{page:a}=t;if(t.status===304){n.writeHead(304,r),n.end();return}const c=a?.text??Eu({Code:t.code,Message:t.message,Resource:(s.
url??"/").split("?")[0]??"/",RequestId:o.requestId,...t.details}),u=Buffer.from(c,"utf8");if(r["content-type"]=a?.type??"application/xml",s.method==="HEAD"){r["content-length"]="0",n.writeHead(t.status,
r),n.end();return}r["content-length"]=String(u.length),o.bytesOut=u.length,n.writeHead(t.status,r),n.end(u)}i(On,"sendError");function br(e){const{clock:t,entry:n,closing:o}=e;return e.common?{...e.common(),
...o&&{connection:"close"}}:{date:new Date(t()).toUTCString(),server:"flashback-emulator","x-amz-request-id":n.requestId,"x-amz-id-2":n.requestId,...o&&{connection:"close"}}}i(br,"common");async function yr(e,t,{
counted:n,unmeasured:o},s){const{response:r,entry:a,request:c}=e,u=Be(t),d=s?.after??1/0;try{for await(const f of o==="decoded"?of(u):u){const h=f.subarray(0,d-a.bytesOut);if(r.destroyed||c.socket.destroyed)
return;a.bytesOut+=h.length;const l=r.write(h);if(a.bytesOut>=d)break;l||await wr(r)}}finally{n?.(a.bytesOut)}s!==void 0&&t.size>d?kr(e,s):r.end()}i(yr,"stream");async function*of(e){const t=[];for await(const o of e)
t.push(o);const n=Buffer.concat(t);yield n[0]===31&&n[1]===139?(0,hs.gunzipSync)(n):n}i(of,"gunzipped");function kr({response:e,request:t},{then:n}){n==="reset"&&e.write("",()=>t.socket.destroySoon())}
i(kr,"breakOff");function wr(e){return new Promise(t=>{const n=i(()=>{e.off("drain",n),e.off("close",n),t()},"done");e.on("drain",n),e.on("close",n)})}i(wr,"drained");function Sr(e,t){const n=fn(t.credentials),
o=(0,je.createServer)({maxHeaderSize:64*1024,keepAliveTimeout:65e3,requestTimeout:0}),s=i((r,a,c)=>{sf({world:e,spec:t,find:n,request:r,response:a,waits:c}).catch(()=>r.socket.destroy())},"serve");return o.
on("request",(r,a)=>s(r,a,!1)),o.on("checkContinue",(r,a)=>s(r,a,!0)),o.on("clientError",(r,a)=>{a.writable?a.end(`HTTP/1.1 400 Bad Request\r
Connection: close\r
\r
`):a.destroy()}),o}i(Sr,"createEndpoint");async function sf(e){const{world:t,spec:n,request:o,response:s}=e,r=o.url??"/";if(r.startsWith("/__emulator/"))return mn(t,o,s);if(r==="/health"&&n.side==="no\
de"&&o.method==="GET"){s.writeHead(n.online()?200:503,{"content-type":"application/json"}),s.end(JSON.stringify({status:n.online()?"ok":"offline"}));return}const a={requestId:Mn(),time:t.clock(),endpoint:n.
name,operation:"Unknown",bucket:"",key:"",status:0,bytesIn:0,bytesOut:0};t.requests.add(a);const c=i(()=>t.clock()+(n.quirks().number("clock-ahead")??0)*1e3,"clock"),u={world:t,request:o,response:s,entry:a,
closing:e.waits,clock:c};try{await rf(e,a,u)}catch(d){if(s.headersSent||o.socket.destroyed){o.socket.destroy();return}On(u,d instanceof y?d:uf(d))}}i(sf,"serveRequest");async function rf(e,t,n){const{
world:o,spec:s,find:r,request:a}=e,c=An(a),u=a.method??"GET",d=s.quirks();if(d.has("web-console"))throw Xc(u);const f=Nc(a.url??"/",d.text("path-prefix"));t.bucket=f.bucket,t.key=f.key;const h=ef(u,f,
c);t.operation=h;const l=c.get("x-amz-copy-source");if(l!==void 0&&(t.copySource=l),!s.online())throw new y(503,"ServiceUnavailable","The node is offline.");const g=cu({method:u,target:f,headers:c},r,
n.clock()),p=g.key;t.accessKeyId=p.accessKeyId;for(const H of o.before)await H(t);const b=o.faults.strike({...t,side:s.side}),k=(o.config.latencyMs??0)+s.latencyMs()+b.delayMs;k>0&&await new Promise(H=>setTimeout(
H,k));const{action:S}=b;if(S==="reset"){a.socket.destroy();return}if(S==="hang")return;if(S==="error-in-200"){On(n,Er("InternalError"));return}if(typeof S=="object"){if("errorIn200"in S){On(n,Er(S.errorIn200));
return}if("slowDown"in S)throw new y(503,"SlowDown","Please reduce your request rate.");if("status"in S)throw cf(S)}const v=Zd[h];if(!pe(p.right,v)||p.denied?.includes(h)===!0)throw U();p.repoId!==void 0&&
v!=="READ"&&Tr(o);const $=performance.now(),A={operation:h,target:f,headers:c,signed:g,access:af(p.access,t),store:xr(o),body:i(()=>Dt(e,t,n),"body")},_=await Xd(A);jt(e,p,f.bucket,performance.now()-$+
k),t.status=_.status;for(const H of o.after)await H(t);if(S==="commit-then-reset"||S==="commit-then-hang"){t.status=0,S==="commit-then-reset"&&a.socket.destroy();return}await pr(n,_,$n(S,_))}i(rf,"han\
dle");function Tr(e){if(e.quotaBytes!==void 0&&e.traffic.usedThisMonth()>=e.quotaBytes)throw new y(403,"QUOTA_EXCEEDED","The monthly quota is used up: the Repository is read-only until it is reset or \
raised.")}i(Tr,"checkQuota");function jt({world:e,spec:t},n,o,s){const r=n.access.buckets.find(c=>c.name===o);if(!r)return;const a=r.takeSizeChange();n.repoId!==void 0&&e.traffic.add({repoId:n.repoId,
bucketId:r.id,host:t.name},{sizeChange:a,latency:s})}i(jt,"settle");function af(e,t){return t.copySource===void 0?e:{...e,copySource(n,o){const s=e.copySource(n,o);return t.copyPath=s.path,s},copied(n){
t.bytesCopied=n}}}i(af,"watched");const vr=new WeakMap;function xr(e){let t=vr.get(e);if(!t){const{blobs:n,uploads:o,clock:s}=e;t={blobs:n,uploads:o,clock:s,nodeUrls:i(()=>e.nodes.map(r=>r.url),"nodeU\
rls"),versioningChanged:i(r=>e.journal?.versioning(r.id,r.versioning),"versioningChanged")},vr.set(e,t)}return t}i(xr,"storeOf");async function*Dt(e,t,n){e.waits&&(e.response.writeContinue(),n.closing=
!1);for await(const o of e.request.iterator({destroyOnReturn:!1}))t.bytesIn+=o.length,yield o}i(Dt,"bodyOf");function An(e){const t=new Map,n=e.rawHeaders;for(let o=0;o+1<n.length;o+=2){const s=(n[o]??
"").toLowerCase(),r=n[o+1]??"",a=t.get(s);t.set(s,a===void 0?r:`${a},${r}`)}return t}i(An,"endpoint_headersOf");function $n(e,t){if(typeof e=="object")return"truncateBody"in e?t.content&&{after:e.truncateBody,
then:"reset"}:"breakOff"in e?{after:e.breakOff,then:e.then}:void 0}i($n,"cutOf");function cf(e){const{status:t,code:n,message:o=n,retryAfter:s}=e,r=s===void 0?{}:{"retry-after":String(s)};return new y(
t,n,o,{headers:r})}i(cf,"errorOf");function Er(e){const t=e==="SlowDown"?"Please reduce your request rate.":"We encountered an internal error. Please try again.";return new y(200,e,t)}i(Er,"errorIn200");
function uf(e){return new y(500,"InternalError",`The emulator failed: ${e instanceof Error?e.stack??e.message:String(e)}`)}i(uf,"internalError");let df=0;function Mn(){return(++df).toString(16).toUpperCase().
padStart(16,"0")}i(Mn,"nextRequestId");class w extends Error{static{i(this,"BlobError")}status;code;headers;details;constructor(t,n,o,s={}){super(o),this.name="BlobError",this.status=t,this.code=n,this.
headers=s.headers??{},this.details=s.details??{}}}const R=i(e=>new w(403,"AuthenticationFailed","Server failed to authenticate the request. Make sure the value of Authorization header is formed correc\
tly including the signature.",{details:{AuthenticationErrorDetail:e}}),"authenticationFailed"),de=i(()=>new w(403,"AuthorizationPermissionMismatch","This request is not authorized to perform this oper\
ation using this permission."),"permissionMismatch"),Ir=i(()=>new w(404,"ContainerNotFound","The specified container does not exist."),"containerNotFound"),W=i(()=>new w(404,"BlobNotFound","The specif\
ied blob does not exist."),"blobNotFound"),Bn=i(()=>new w(412,"ConditionNotMet","The condition specified using HTTP conditional header(s) is not met."),"conditionNotMet"),jn=i(()=>new w(412,"SourceCon\
ditionNotMet","The source condition specified using HTTP conditional header(s) is not met."),"sourceConditionNotMet"),ff=i(()=>new w(409,"BlobAlreadyExists","The specified blob already exists."),"blob\
AlreadyExists"),Cr=i(()=>new w(409,"BlobArchived","This operation is not permitted on an archived blob."),"blobArchived"),C=i((e,t)=>new w(400,"InvalidHeaderValue","The value for one of the HTTP heade\
rs is not in the correct format.",{details:{HeaderName:e,HeaderValue:t}}),"invalidHeader"),nt=i(e=>new w(400,"MissingRequiredHeader","An HTTP header that is mandatory for this request is not specified\
.",{details:{HeaderName:e}}),"missingHeader"),_e=i((e,t)=>new w(400,"InvalidQueryParameterValue","Value for one of the query parameters specified in the request URI is invalid.",{details:{QueryParameterName:e,
QueryParameterValue:t}}),"invalidParameter"),hf=i((e,t)=>new w(400,"OutOfRangeQueryParameterValue","One of the query parameters specified in the request URI is outside the permissible range.",{details:{
QueryParameterName:e,QueryParameterValue:t}}),"parameterOutOfRange"),ot=i(()=>new w(400,"InvalidXmlDocument","XML specified is not syntactically valid."),"invalidXml"),Dn=i(()=>new w(400,"Md5Mismatch",
"The MD5 value specified in the request did not match with the MD5 value calculated by the server."),"md5Mismatch"),Or=i(()=>new w(400,"Crc64Mismatch","The CRC64 value specified in the request did not\
 match with the CRC64 value calculated by the server."),"crc64Mismatch"),Nt=i(e=>new w(413,"RequestBodyTooLarge","The request body is too large and exceeds the maximum permissible limit.",{details:{MaxLimit:String(
e)}}),"bodyTooLarge"),Nn=i(e=>new w(501,"NotImplemented",`The emulator does not implement ${e}.`),"errors_notImplemented"),F=i((e,t,n="")=>new w(e,"CannotVerifyCopySource",t,{headers:{"x-ms-copy-sourc\
e-status-code":String(e),...n!==""&&{"x-ms-copy-source-error-code":n}},details:{CopySourceStatusCode:String(e),...n!==""&&{CopySourceErrorCode:n,CopySourceErrorMessage:t}}}),"cannotVerifySource"),lf={
ListContainers:{right:"READ",sas:""},GetBlobServiceProperties:{right:"READ",sas:""},GetAccountInformation:{right:"READ",sas:"rl"},GetUserDelegationKey:{right:"READ",sas:""},CreateContainer:{right:"ADM\
IN",sas:""},DeleteContainer:{right:"ADMIN",sas:""},GetContainerProperties:{right:"READ",sas:""},ListBlobs:{right:"READ",sas:"l"},BlobBatch:{right:"WRITE",sas:"dxwl"},GetBlob:{right:"READ",sas:"r"},GetBlobProperties:{
right:"READ",sas:"r"},GetBlobMetadata:{right:"READ",sas:"r"},GetBlobTags:{right:"READ",sas:"t"},GetBlockList:{right:"READ",sas:"r"},PutBlob:{right:"WRITE",sas:"cw"},PutBlobFromUrl:{right:"WRITE",sas:"\
cw"},PutBlock:{right:"WRITE",sas:"cw"},PutBlockFromUrl:{right:"WRITE",sas:"cw"},PutBlockList:{right:"WRITE",sas:"cw"},CopyBlob:{right:"WRITE",sas:"cw"},CopyBlobFromUrl:{right:"WRITE",sas:"cw"},AbortCopyBlob:{
right:"WRITE",sas:"cw"},SetBlobMetadata:{right:"WRITE",sas:"w"},SetBlobProperties:{right:"WRITE",sas:"w"},SetBlobTags:{right:"WRITE",sas:"t"},SetBlobTier:{right:"WRITE",sas:"w"},LeaseBlob:{right:"WRIT\
E",sas:"wd"},SnapshotBlob:{right:"WRITE",sas:"cw"},DeleteBlob:{right:"WRITE",sas:"dx"},SetImmutabilityPolicy:{right:"WRITE",sas:"i"},DeleteImmutabilityPolicy:{right:"WRITE",sas:"i"},SetLegalHold:{right:"\
WRITE",sas:"i"}};function Ar(e,t,n){const{query:o}=t,s=o.get("comp")?.toLowerCase()??"",r=t.key!==""?"blob":t.container!==""&&o.get("restype")!=="account"?"container":"service",a=`${e} ${r} ${s}`.trim();
if(o.get("restype")==="account"&&s==="properties")return"GetAccountInformation";const c=mf[a];if(c===void 0)throw Nn(a);const u=n.has("x-ms-copy-source");return c==="PutBlock"&&u?"PutBlockFromUrl":c!==
"PutBlob"||!u?c:n.has("x-ms-blob-type")?"PutBlobFromUrl":n.get("x-ms-requires-sync")?.toLowerCase()==="true"?"CopyBlobFromUrl":"CopyBlob"}i(Ar,"operations_operationOf");const mf={"GET service list":"L\
istContainers","GET service properties":"GetBlobServiceProperties","POST service userdelegationkey":"GetUserDelegationKey","POST service batch":"BlobBatch","POST container batch":"BlobBatch","PUT cont\
ainer":"CreateContainer","DELETE container":"DeleteContainer","GET container":"GetContainerProperties","HEAD container":"GetContainerProperties","GET container metadata":"GetContainerProperties","HEAD\
 container metadata":"GetContainerProperties","GET container list":"ListBlobs","GET blob":"GetBlob","HEAD blob":"GetBlobProperties","GET blob metadata":"GetBlobMetadata","HEAD blob metadata":"GetBlobM\
etadata","GET blob tags":"GetBlobTags","GET blob blocklist":"GetBlockList","PUT blob":"PutBlob","PUT blob block":"PutBlock","PUT blob blocklist":"PutBlockList","PUT blob copy":"AbortCopyBlob","PUT blo\
b metadata":"SetBlobMetadata","PUT blob properties":"SetBlobProperties","PUT blob tags":"SetBlobTags","PUT blob tier":"SetBlobTier","PUT blob lease":"LeaseBlob","PUT blob snapshot":"SnapshotBlob","DEL\
ETE blob":"DeleteBlob","PUT blob immutabilitypolicies":"SetImmutabilityPolicy","DELETE blob immutabilitypolicies":"DeleteImmutabilityPolicy","PUT blob legalhold":"SetLegalHold"};function gf(e,t,n,o){const{
headers:s}=e;pf(s,o);const r=yf.map(c=>wf(e,c));if(!r.some(c=>Mr($r(t,Buffer.from(c,"latin1")),n)))throw R(`The MAC signature found in the HTTP request '${n}' is not the same as any computed signature\
. Server used following string to sign: '${r[0]??""}'.`)}i(gf,"checkSharedKey");function $r(e,t){return(0,T.createHmac)("sha256",Buffer.from(e,"base64")).update(t).digest("base64")}i($r,"shared_key_hm\
ac");function Mr(e,t){const[n,o]=[Buffer.from(e),Buffer.from(t)];return n.length===o.length&&(0,T.timingSafeEqual)(n,o)}i(Mr,"sameSignature");function pf(e,t){const n=e.get("x-ms-date")??e.get("date");
if(n===void 0)throw R("Request date header not specified");const o=Date.parse(n);if(Number.isNaN(o))throw R(`The Date header in the request is incorrect: '${n}'`);if(Math.abs(o-t)>bf)throw R(`Request \
date header too old: '${n}'`)}i(pf,"checkDate");const bf=15*6e4,st=i((e,t)=>e<t?-1:e>t?1:0,"byUnits"),yf=[st,i((e,t)=>{const n=i(o=>o.replaceAll("-","").replaceAll("_","!"),"weight");return st(n(e),n(
t))||st(e,t)},"byWeights")],kf=["content-encoding","content-language","content-length","content-md5","content-type","date","if-modified-since","if-match","if-none-match","if-unmodified-since","range"];
function wf({method:e,target:t,headers:n},o){const s=kf.map(a=>{const c=n.get(a)??"";return a==="content-length"&&c==="0"||a==="date"&&n.has("x-ms-date")?"":c}),r=[...n.entries()].filter(([a])=>a.startsWith(
"x-ms-")).sort(([a],[c])=>o(a,c)).map(([a,c])=>`${a}:${c.trim().replace(/[\t ]*\r?\n[\t ]*/g," ")}`);return[e,...s,...r,Sf(t)].join(`
`)}i(wf,"stringToSign");function Sf({account:e,path:t,query:n}){const o=new Map;for(const[r,a]of n.pairs){const c=r.toLowerCase();o.set(c,[...o.get(c)??[],a])}const s=[...o.entries()].sort(([r],[a])=>st(
r,a)).map(([r,a])=>`
${r}:${[...a].sort(st).join(",")}`);return`/${e}${t}${Buffer.from(s.join(""),"utf8").toString("latin1")}`}i(Sf,"canonicalResource");function Tf(e,t,n){const{query:o}=e,s=o.get("sig")??"",r=o.get("sv")??
"";if(!/^\d{4}-\d{2}-\d{2}$/.test(r))throw R("sv is mandatory. Cannot be empty");const a=o.has("ss")?"account":o.has("skoid")?"delegation":"service";if(o.has("si"))throw R("The emulator has no stored \
access policies: si is not known.");const c=a==="delegation"?vf(o,t,n.now):t.accountKey,u=If(a,e,r);if(!Mr($r(c,u),s))throw R(`Signature did not match. String to sign used was ${u}`);if(xf(o,n.now),Ef(
o,n.address),a==="account"&&!(o.get("ss")??"").includes("b"))throw new w(403,"AuthorizationServiceMismatch","This request is not authorized to perform this operation using this service.");return{kind:a,
permissions:o.get("sp")??"",resource:o.get("sr")??"",resourceTypes:o.get("srt")??"",version:r}}i(Tf,"checkSas");function vf(e,t,n){const o=t.delegationKey(e);if(!o)throw R("The user delegation key is \
not known.");if(n>=o.until)throw R("The user delegation key has expired.");return o.value}i(vf,"delegationSecret");function xf(e,t){const[n,o]=[e.get("st"),e.get("se")??""],s=n===void 0?-1/0:Date.parse(
n),r=Date.parse(o);if(Number.isNaN(r))throw R("se is mandatory. Cannot be empty");if(Number.isNaN(s))throw R("st is not a time.");if(!(t>=s&&t<r))throw R(`Signature not valid in the specified time fra\
me: Start [${n??""}] - Expiry [${o}] - Current [${new Date(t).toUTCString()}]`)}i(xf,"checkTimes");function Ef(e,t){if(e.get("spr")==="https")throw new w(403,"AuthorizationProtocolMismatch","This requ\
est is not authorized to perform this operation using this protocol.");const n=e.get("sip");if(n===void 0)return;const[o="",s=o]=n.split("-"),r=Rn(t.replace(/^::ffff:/,""));if(!(r>=Rn(o)&&r<=Rn(s)))throw new w(
403,"AuthorizationSourceIPMismatch","This request is not authorized to perform this operation using this source IP.",{details:{SourceIP:t}})}i(Ef,"checkChannel");function Rn(e){return e.split(".").reduce(
(t,n)=>t*256+Number(n),0)}i(Rn,"addressNumber");function If(e,t,n){const{account:o,query:s}=t,r=i((...p)=>p.map(b=>s.get(b)??""),"of");if(e==="account"){const p=n>="2020-12-06"?r("ses"):[];return[o,...r(
"sp","ss","srt","st","se","sip","spr","sv"),...p,""].join(`
`)}const a=[...r("sp","st","se"),Cf(t)],c=s.get("snapshot")??s.get("versionid")??"",u=[...r("sip","spr","sv","sr"),["bs","bv"].includes(s.get("sr")??"")?c:""],d=n>="2020-12-06"?r("ses"):[],f=r("rscc",
"rscd","rsce","rscl","rsct");if(e==="service")return n<"2018-11-09"?[...a,...r("si","sip","spr","sv"),...f].join(`
`):[...a,...r("si"),...u,...d,...f].join(`
`);const h=n>="2020-02-10"?r("saoid","suoid","scid"):[],l=n>="2025-07-05"?r("skdutid","sduoid"):[],g=n>="2026-04-06"?["",""]:[];return[...a,...r("skoid","sktid","skt","ske","sks","skv"),...h,...l,...u,
...d,...g,...f].join(`
`)}i(If,"sas_stringToSign");function Cf({account:e,container:t,key:n,query:o}){const s=`/blob/${e}/${t}`;if(o.get("sr")==="c")return s;const r=o.get("sr")==="d"?Number(o.get("sdd")??"NaN"):void 0,a=r===
void 0?n:n.split("/").slice(0,r).join("/");return`${s}/${a}`}i(Cf,"sas_canonicalResource");function Br(e,t){const{target:n,headers:o}=e,s=Bf(t,n.account),r=o.get("authorization"),a=/^SharedKey ([^:]+):(.+)$/.
exec(r??"");if(a){if(a[1]!==n.account)throw R("The account of the key is not that of the URL.");return gf(e,s.secretAccessKey,a[2]??"",t.now),{credential:s,via:"key"}}if(r!==void 0)return Dr(r,s,t);if(n.
query.has("sig"))return jr(n,s,t);throw new w(401,"NoAuthenticationInformation","Server failed to authenticate the request. Please refer to the information in the www-authenticate header.",{headers:{"\
www-authenticate":"Bearer authorization_uri=https://login.microsoftonline.com/common/oauth2/authorize resource_id=https://storage.azure.com"}})}i(Br,"authenticate_authenticate");function jr(e,t,n){const o=Tf(
e,{accountKey:t.secretAccessKey,delegationKey:i(s=>Mf(n.state,s),"delegationKey")},n);return{credential:t,via:"sas",sas:o}}i(jr,"signedUrl");function Dr(e,t,n){const o=/^Bearer (.+)$/i.exec(e)?.[1]??"",
s=n.state.tokens.get(o);if(s!==void 0&&n.now<s.until&&s.audience==="https://storage.azure.com")return{credential:t,via:"bearer",token:s};const r=s===void 0?"Signature validation failed.":"Lifetime val\
idation failed. The token is expired.";throw new w(401,"InvalidAuthenticationInfo","Server failed to authenticate the request. Please refer to the information in the www-authenticate header.",{headers:{
"www-authenticate":"Bearer resource_id=https://storage.azure.com"},details:{AuthenticationErrorDetail:r}})}i(Dr,"bearer");function Pn(e,t,n){const o=lf[t],{credential:s,sas:r,token:a}=e;if(!pe(s.right,
o.right)||a!==void 0&&!pe(a.right,o.right))throw de();if(t==="GetUserDelegationKey"&&a===void 0)throw R("Only a bearer token can ask for a user delegation key.");if(r!==void 0){if(r.kind==="account"){
const c=n.key!==""?"o":Af.has(t)?"s":"c";if(!r.resourceTypes.includes(c))throw new w(403,"AuthorizationResourceTypeMismatch","This request is not authorized to perform this operation using this resour\
ce type.");if(![...$f[t]??o.sas].some(d=>r.permissions.includes(d)))throw de()}else if(o.sas===""||r.resource.startsWith("b")&&n.key===""||![...o.sas].some(c=>r.permissions.includes(c)))throw de();if(n.
tags&&!r.permissions.includes("t"))throw de()}}i(Pn,"authorize");function Of({sas:e}){return e!==void 0&&!e.permissions.includes("w")}i(Of,"mayOnlyCreate");function Ln(e){return e.join(`
`)}i(Ln,"delegationKeyId");const Af=new Set(["ListContainers","GetBlobServiceProperties","GetUserDelegationKey"]),$f={ListContainers:"l",GetBlobServiceProperties:"r",GetContainerProperties:"r",CreateContainer:"\
cw",DeleteContainer:"d"};function Mf(e,t){const n=["skoid","sktid","skt","ske","sks","skv"].map(o=>t.get(o)??"");return e.delegationKeys.get(Ln(n))}i(Mf,"delegationKey");function Bf({find:e},t){const n=e(
t);if(n)return n;throw new w(404,"ResourceNotFound",`The emulator has no account ${JSON.stringify(t.slice(0,80))}.`)}i(Bf,"accountOf");async function Nr(e,t){const n=Pr(e.headers),o=Math.min(t,e.access.
operationLimit);if(n>o)throw Nt(o);const s=e.store.blobs.write();try{return{...await Lr(e,n,a=>s.write(a)),content:$e(await s.finish())}}catch(r){throw await s.discard(),r}}i(Nr,"body_receiveContent");
async function Rt(e){const t=Pr(e.headers);if(t>jf)throw ot();const n=[];return await Lr(e,t,o=>{n.push(o)}),Buffer.concat(n)}i(Rt,"body_receiveXml");function rt(e,t,n){const o=e.get(t);if(o===void 0)
return;const s=Buffer.from(o,"base64");if(s.length===n&&s.toString("base64")===o.trim())return s;throw t.endsWith("md5")?new w(400,"InvalidMd5","The MD5 value specified in the request is invalid. MD5 \
value must be 128 bits and base64 encoded."):C(t,o)}i(rt,"digestHeader");function Rr(){const e=Qe("crc64nvme");return{update:i(t=>e.update(t),"update"),digest:i(()=>Buffer.from(e.digest(),"base64").reverse().
toString("base64"),"digest")}}i(Rr,"startCrc64");const jf=8*1024*1024;function Pr(e){const t=e.get("content-length");if(t===void 0)throw new w(411,"MissingContentLengthHeader","Content-Length HTTP hea\
der is not specified.");if(!/^\d+$/.test(t))throw C("Content-Length",t);return Number(t)}i(Pr,"body_declaredLength");async function Lr(e,t,n){const{headers:o}=e,s=rt(o,"content-md5",16),r=rt(o,"x-ms-c\
ontent-crc64",8);if(s!==void 0&&r!==void 0)throw new w(400,"InvalidInput","Both x-ms-content-crc64 and Content-MD5 were specified: only one of them is allowed.");const a=(0,T.createHash)("md5"),c=r===
void 0?void 0:Rr();let u=0;for await(const h of e.body()){if(u+=h.length,u>t)throw zr();a.update(h),c?.update(h),await n(h)}if(u!==t)throw zr();const d=a.digest();if(s!==void 0&&!s.equals(d))throw Dn();
const f=c?.digest();if(r!==void 0&&r.toString("base64")!==f)throw Or();return{md5:d.toString("hex"),crc64:f}}i(Lr,"body_read");function zr(){return new w(400,"InvalidInput","The body has not the lengt\
h that Content-Length says.")}i(zr,"body_incomplete");function zn(e,t){if(t===void 0)return!0;const n=new Map(e.attributes.tags);return t.split(/\s+or\s+/i).some(o=>o.split(/\s+and\s+/i).every(s=>{const[
,r,a,c]=/^\s*"?([^"]+?)"?\s*(=|<>|<=|>=|<|>)\s*'([^']*)'\s*$/.exec(s)??[];if(r===void 0||a===void 0||c===void 0)throw C("x-ms-if-tags",t);const u=n.get(r);return u!==void 0&&Df(u,a,c)}))}i(zn,"tagCond\
ition");function Df(e,t,n){return t==="="?e===n:t==="<>"?e!==n:t.endsWith("=")&&e===n?!0:t.startsWith("<")?e<n:e>n}i(Df,"compares");function Nf(e,t,{ignoreGetPins:n}){const{unmet:o,unchanged:s}=qn(e,n?
Lf(t,"if-match"):t,"");if(o||!zn(e,t.get("x-ms-if-tags")))throw Bn();if(s)throw new w(304,"ConditionNotMet","Not Modified",{headers:{etag:`"${e.etag}"`,"last-modified":new Date(e.modified).toUTCString()}})}
i(Nf,"conditions_checkRead");function fe(e,t,n="creates"){if(e===void 0){if(t.has("if-match")||t.has("if-unmodified-since"))throw Bn();return}if(n==="creates"&&t.get("if-none-match")?.trim()==="*")throw ff();
const{unmet:o,unchanged:s}=qn(e,t,"");if(o||s||!zn(e,t.get("x-ms-if-tags")))throw Bn()}i(fe,"conditions_checkWrite");function Rf(e,t){const{unmet:n,unchanged:o}=qn(e,t,"x-ms-source-");if(n||o||!zn(e,t.
get("x-ms-source-if-tags")))throw jn()}i(Rf,"conditions_checkSource");function he(e,t=e.target.key){const{bucket:n,headers:o,principal:s}=e,r=n.currentObject(t);if(_r(e)||fe(r,o),ee(e,t),r!==void 0){if(Of(
s))throw de();if(Ue(r,e.store.clock()),r.blob?.copy?.status==="pending")throw _n()}}i(he,"checkOverwrite");function _r({bucket:e,operation:t}){const n=Pf[t];return n!==void 0&&e.behaviour.ignoreConditions.
includes(n)}i(_r,"ignoresConditions");const Pf={PutBlob:"put",PutBlobFromUrl:"copy",CopyBlob:"copy",CopyBlobFromUrl:"copy",PutBlockList:"complete",DeleteBlob:"delete"};function _n(){return new w(409,"\
PendingCopyOperation","There is currently a pending copy operation.")}i(_n,"pendingCopy");function Ue(e,t){if(e.blob?.legalHold===!0)throw new w(409,"BlobImmutableDueToLegalHold","This operation is no\
t permitted as the blob is immutable due to a legal hold.");if(Math.max(e.retention?.until??0,e.blob?.immutable?.until??0)>t)throw new w(409,"BlobImmutableDueToPolicy","This operation is not permitted\
 as the blob is immutable due to a policy.")}i(Ue,"checkImmutable");function ee(e,t=e.target.key,n="write"){const{bucket:o,headers:s,state:r}=e,a=Un(r.lease(o,t),e.store.clock()),c=s.get("x-ms-lease-i\
d")?.toLowerCase();if(a===void 0){if(c===void 0)return;throw new w(412,"LeaseNotPresentWithBlobOperation","There is currently no lease on the blob.")}if(c!==a){if(c!==void 0)throw new w(412,"LeaseIdMi\
smatchWithBlobOperation","The lease ID specified did not match the lease ID for the blob.");if(n==="write")throw new w(412,"LeaseIdMissing","There is currently a lease on the blob and no lease ID was \
specified in the request.")}}i(ee,"checkLease");function Un(e,t){return e!==void 0&&t<e.until?e.id:void 0}i(Un,"heldLease");function Lf(e,t){return new Map([...e].filter(([n])=>n!==t))}i(Lf,"condition\
s_without");function qn(e,t,n){const o=t.get(`${n}if-match`),s=t.get(`${n}if-none-match`),r=Date.parse(t.get(`${n}if-modified-since`)??""),a=Date.parse(t.get(`${n}if-unmodified-since`)??"");return{unmet:o!==
void 0&&!Ur(o,e.etag)||e.modified>a,unchanged:s!==void 0&&Ur(s,e.etag)||e.modified<=r}}i(qn,"judge");function Ur(e,t){const n=e.trim().replace(/^"(.*)"$/,"$1");return n==="*"||n===t}i(Ur,"conditions_m\
atches");function qe(e,t,n){return e.buckets.find(o=>o.name===n&&(o.account===void 0||o.account===t))}i(qe,"containerOf");async function zf(e,t,n){if(!/^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])[:/]/i.
test(t))throw F(400,"The source of the copy cannot be reached: the emulator copies from loopback only.");const{headers:o}=e,s=o.get("x-ms-source-if-match"),r=o.get("x-ms-copy-source-authorization"),a=await _f(
t,{...n!==void 0&&{range:n},...s!==void 0&&{"if-match":s},...r!==void 0&&{authorization:r}}),{statusCode:c=500}=a;if(c>=300)throw a.resume(),c===412?jn():F(c,`The source of the copy answered ${c}.`);if(s!==
void 0&&qr(a.headers.etag)!==qr(s))throw a.destroy(),jn();const u=e.store.blobs.write(),d=(0,T.createHash)("md5");try{for await(const l of a)d.update(l),await u.write(l)}catch(l){throw await u.discard(),
F(500,`The source of the copy broke off: ${String(l)}`)}const f=$e(await u.finish()),h=d.digest("hex");return{content:f,attributes:{headers:Uf(a),metadata:{},tags:[],storageClass:"STANDARD"},contentMd5:a.
headers["content-md5"],knownMd5:h,md5:i(()=>Promise.resolve(h),"md5"),counted:i(()=>e.copied("native",f.size),"counted")}}i(zf,"fetchSource");function _f(e,t){return new Promise((n,o)=>{const[,s="",r,
a="/"]=/^http:\/\/(\[[^\]]+\]|[^/:?]+)(?::(\d+))?([/?].*)?$/i.exec(e)??[],c=(0,je.request)({host:s.replace(/^\[(.*)\]$/,"$1"),port:r??80,path:a,headers:{...t,host:r===void 0?s:`${s}:${r}`},agent:!1});
c.on("response",n),c.on("error",u=>o(F(400,`The source of the copy cannot be reached: ${u.message}`))),c.end()})}i(_f,"get");function Uf({headers:e}){const t={"content-type":"application/octet-stream"};
for(const n of["cache-control","content-disposition","content-encoding","content-language","content-type"]){const o=e[n];typeof o=="string"&&(t[n]=o)}return t}i(Uf,"kept");function qr(e){return(e??"").
trim().replace(/^"(.*)"$/,"$1")}i(qr,"plain");function V(e,t){const n=e.bucket.currentObject(t);return n&&Gr(e,n)}i(V,"currentBlob");function Hn(e){const{bucket:t,state:n,target:o}=e,s=Hr(e,o.key,o.query.
get("snapshot"),o.query.get("versionid"));if(s)return s;throw t.currentObject(o.key)===void 0&&n.blocks(t,o.key).size>0,W()}i(Hn,"blobToRead");function Hr(e,t,n,o){const{bucket:s,state:r}=e;if(n!==void 0&&
o!==void 0)throw new w(400,"MutuallyExclusiveQueryParameters","The specified query parameters are mutually exclusive.");if(n!==void 0){if(Number.isNaN(Date.parse(n)))throw _e("snapshot",n);return r.snapshots(
s,t).find(a=>a.time===n)?.object}if(o!==void 0){const a=s.find(t,o);return a?.kind==="object"?a:void 0}return V(e,t)}i(Hr,"findBlob");function Gr({bucket:e,state:t,store:n},o){const s=o.blob;if(s===void 0)
return o;const r=n.clock(),{copy:a,rehydrate:c}=s;if(a?.status==="pending"&&r>=a.completed){const u=t.arriving(a.id),d={...s,copy:{...a,status:u?"success":"failed"}},f=e.amend(o,{blob:d,etag:t.nextEtag(),
modified:Math.floor(a.completed/1e3)*1e3,...u&&{content:u}});return t.dropArriving(a.id),f}if(c!==void 0&&r>=c.at){const{rehydrate:u,...d}=s;return e.amend(o,{blob:{...d,tierChanged:c.at},attributes:{
...o.attributes,storageClass:c.to}})}return o}i(Gr,"settled");function Se(e,t,n={}){const o=Object.entries(n).map(([s,r])=>` ${s}="${xn(r)}"`);return`${Hf}<${e}${o.join("")}>${t}</${e}>`}i(Se,"xml_xml\
Document");function Wr(e,t,n,o){const s=`${t}
RequestId:${o.requestId}
Time:${new Date(o.time).toISOString()}`,r=Object.entries({Code:e,Message:s,...n});return Se("Error",r.map(([a,c])=>qf(a,c)).join(""))}i(Wr,"xml_errorDocument");function qf(e,t){return`<${e}>${t.split(
`
`).map(xn).join(`
`)}</${e}>`}i(qf,"lines");function Gn(e){try{return ae(e)}catch(t){throw t instanceof y?ot():t}}i(Gn,"xml_parseXml");const Hf='<?xml version="1.0" encoding="utf-8"?>';function Gf(e){return e===void 0?
[]:Fr(Ne(e))}i(Gf,"tags_tagsOfHeader");function Wf(e){const t=Hn(e);return{status:200,xml:Se("Tags",Kr(t.attributes.tags))}}i(Wf,"getBlobTags");async function Kf(e){const o=(Gn(await Rt(e)).children.find(
r=>r.name==="TagSet")?.children??[]).map(r=>[D(r,"Key")??"",D(r,"Value")??""]),s=Hn(e);return fe(s,e.headers,"changes"),e.bucket.amend(s,{attributes:{...s.attributes,tags:Fr(o)}}),{status:204}}i(Kf,"s\
etBlobTags");function Kr(e){return`<TagSet>${e.map(([n,o])=>`<Tag>${m("Key",n)}${m("Value",o)}</Tag>`).join("")}</TagSet>`}i(Kr,"tagSet");function Fr(e){if(!(e.length<=10&&new Set(e.map(([n])=>n)).size===
e.length&&e.every(([n,o])=>n.length>=1&&n.length<=128&&o.length<=256))||!e.flat().every(n=>/^[A-Za-z0-9 +\-./:=_]*$/.test(n)))throw Vr();return e}i(Fr,"tags_checkedTags");function Vr(){return new w(400,
"InvalidTags","The tags specified are invalid.")}i(Vr,"invalidTags");function Pt(e,t){return{headers:Xr(e),metadata:Jr(t),tags:Gf(e.get("x-ms-tags")),storageClass:Yr(e)??"STANDARD"}}i(Pt,"properties_a\
ttributesOf");function Xr(e){const t={"content-type":"application/octet-stream"};for(const n of Yf){const o=e.get(`x-ms-blob-${n}`)??e.get(n);o!==void 0&&o!==""&&(t[n]=o)}return t}i(Xr,"contentHeaders");
function it(e){const t=e.get("x-ms-blob-content-md5");if(!(t===void 0||t==="")){if(Buffer.from(t,"base64").length!==16)throw C("x-ms-blob-content-md5",t);return t}}i(it,"md5Property");function Jr(e){const t={};
let n=0;for(let o=0;o+1<e.length;o+=2){const s=e[o]??"";if(!s.toLowerCase().startsWith(Fn))continue;const r=s.slice(Fn.length),a=e[o+1]??"";if(r==="")throw new w(400,"EmptyMetadataKey","The key for on\
e of the metadata key-value pairs is empty.");if(!/^[A-Za-z_][A-Za-z0-9_]*$/.test(r))throw new w(400,"InvalidMetadata","The metadata specified is invalid. It has characters that are not permitted.");t[r]=
a,n+=r.length+a.length}if(n>Jf)throw new w(400,"MetadataTooLarge","The size of the specified metadata exceeds the maximum size permitted.");return t}i(Jr,"metadataOf");function Yr(e){const t=e.get("x-\
ms-access-tier");if(t===void 0)return;const n=Qf[t.toLowerCase()];if(n===void 0)throw new w(400,"InvalidBlobTier","The specified blob tier is invalid.");return n}i(Yr,"tierOf");function Wn(e){return Zf[e]??
"Hot"}i(Wn,"tierOfClass");function Kn(e){return Wn(e.attributes.storageClass)==="Archive"}i(Kn,"properties_isArchived");function Ff({bucket:e,state:t,now:n},o){const{attributes:s,blob:r}=o,a={...s.headers,
etag:`"${o.etag}"`,"last-modified":new Date(o.modified).toUTCString(),"accept-ranges":"bytes","x-ms-blob-type":"BlockBlob","x-ms-creation-time":new Date(r?.created??o.modified).toUTCString(),"x-ms-ser\
ver-encrypted":"true",...ei(e,t,o.key,n),...Qr(o),...Zr(r,n),...Vf(o)};for(const[c,u]of Object.entries(s.metadata))a[`${Fn}${c}`]=u;return s.tags.length>0&&(a["x-ms-tag-count"]=String(s.tags.length)),
a}i(Ff,"properties_headersOf");function Lt(e){return e.blob?e.blob.contentMd5:e.md5===void 0?void 0:Buffer.from(e.md5,"hex").toString("base64")}i(Lt,"properties_contentMd5");function Qr(e){const{blob:t}=e;
return{"x-ms-access-tier":Wn(e.attributes.storageClass),...t?.tierChanged===void 0?{"x-ms-access-tier-inferred":"true"}:{"x-ms-access-tier-change-time":new Date(t.tierChanged).toUTCString()},...t?.rehydrate&&
{"x-ms-archive-status":`rehydrate-pending-to-${Wn(t.rehydrate.to).toLowerCase()}`,"x-ms-rehydrate-priority":t.rehydrate.priority}}}i(Qr,"tierHeaders");function Zr(e,t){const n=e?.copy;return n?{"x-ms-\
copy-id":n.id,"x-ms-copy-source":n.source,"x-ms-copy-status":n.status,"x-ms-copy-progress":`${Xf(n,t)}/${n.total}`,...n.status!=="pending"&&{"x-ms-copy-completion-time":new Date(n.completed).toUTCString()}}:
{}}i(Zr,"copyHeaders");function ei(e,t,n,o){const s=t.lease(e,n);if(!s)return{"x-ms-lease-status":"unlocked","x-ms-lease-state":"available"};const r=o<s.until;return{"x-ms-lease-status":r?"locked":"un\
locked","x-ms-lease-state":s.broken?r?"breaking":"broken":r?"leased":"expired",...r&&!s.broken&&{"x-ms-lease-duration":s.seconds<0?"infinite":"fixed"}}}i(ei,"leaseHeaders");function Vf(e){const{blob:t,
retention:n}=e,o=t?.immutable??(n&&{until:n.until,mode:"Locked"});return{...o&&{"x-ms-immutability-policy-until-date":new Date(o.until).toUTCString(),"x-ms-immutability-policy-mode":o.mode.toLowerCase()},
...t?.legalHold!==void 0&&{"x-ms-legal-hold":String(t.legalHold)}}}i(Vf,"immutabilityHeaders");function Xf(e,t){if(e.status==="success")return e.total;const n=(Math.min(t,e.completed)-e.begun)/Math.max(
1,e.completed-e.begun);return Math.floor(e.total*Math.max(0,Math.min(1,n)))}i(Xf,"copied");const Fn="x-ms-meta-",Jf=8*1024,Yf=["cache-control","content-disposition","content-encoding","content-languag\
e","content-type"],Qf={hot:"STANDARD",cool:"STANDARD_IA",cold:"GLACIER_IR",archive:"GLACIER"},Zf={STANDARD:"Hot",STANDARD_IA:"Cool",ONEZONE_IA:"Cool",GLACIER_IR:"Cold",GLACIER:"Archive",DEEP_ARCHIVE:"\
Archive"};async function eh(e){const{bucket:t,access:n,headers:o}=e,s=Vn(e),{size:r}=s.content,a=ti(o.get("x-ms-range")??o.get("range"),r);if(Kn(s))throw Cr();const c=a?.first??0,u=a?.last??r-1,d=ie(s.
content,c,u),f=Lt(s);return{status:a?206:200,headers:{...ni(e,s),...a&&{"content-range":`bytes ${c}-${u}/${r}`},...f!==void 0&&{[a?"x-ms-blob-content-md5":"content-md5"]:f},...a&&await rh(e,d),"conten\
t-length":String(d.size)},content:d,counted:i(h=>n.countDownload(t,h),"counted")}}i(eh,"getBlob");function th(e){const t=Vn(e),n=Lt(t);return{status:200,headers:{...ni(e,t),...n!==void 0&&{"content-md\
5":n},"content-length":String(t.content.size)}}}i(th,"getBlobProperties");function nh(e){const t=Vn(e),n=Object.entries(t.attributes.metadata).map(([o,s])=>[`x-ms-meta-${o}`,s]);return{status:200,headers:{
...Object.fromEntries(n),etag:`"${t.etag}"`,"last-modified":new Date(t.modified).toUTCString()}}}i(nh,"getBlobMetadata");function ti(e,t){if(e===void 0)return;const[,n,o]=/^bytes=(\d+)-(\d*)$/.exec(e.
trim())??[];if(n===void 0||o===void 0)throw C("Range",e);const s=Number(n),r=o===""?t-1:Math.min(Number(o),t-1);if(o!==""&&Number(o)<s)throw C("Range",e);if(s>=t)throw new w(416,"InvalidRange","The ra\
nge specified is invalid for the current size of the resource.",{headers:{"content-range":`bytes */${t}`}});return{first:s,last:r}}i(ti,"read_rangeOf");function Vn(e){const t=Hn(e);return e.target.query.
has("snapshot")||ee(e,e.target.key,"read"),Nf(t,e.headers,e.bucket.behaviour),t}i(Vn,"opened");function ni(e,t){const{bucket:n,state:o,store:s,target:r}=e,{query:a}=r,c=Ff({bucket:n,state:o,now:s.clock()},
t);for(const[u,d]of Object.entries(oh)){const f=a.get(u);f!==void 0&&(c[d]=f)}return n.versioning!=="off"&&!a.has("snapshot")&&(c["x-ms-version-id"]=t.versionId,n.current(t.key)===t&&(c["x-ms-is-curre\
nt-version"]="true")),c}i(ni,"blobHeaders");const oh={rscc:"cache-control",rscd:"content-disposition",rsce:"content-encoding",rscl:"content-language",rsct:"content-type"},sh=4*1024*1024;async function rh({
headers:e},t){if(e.get("x-ms-range-get-content-md5")?.toLowerCase()!=="true")return{};if(t.size>sh)throw C("x-ms-range-get-content-md5","true");const n=(0,T.createHash)("md5");for await(const o of Be(
t))n.update(o);return{"content-md5":n.digest("base64")}}i(rh,"rangeMd5");var ih=se(77030);const ah=1024;function Xn(e,t){const n=e.indexOf("?"),o=n<0?e:e.slice(0,n);if(!o.startsWith("/"))throw si();const s=oi(
t);try{const r=o.slice(1).split("/"),a=s??G(Q(r.shift()??"")),c=G(Q(r.shift()??"")),u=G(Q(r.join("/"))),d=n<0?[]:Ne(e.slice(n+1));if(u.length>ah)throw ch();return{path:o,account:a,container:c,key:u,query:new St(
d)}}catch(r){throw r instanceof w?r:si()}}i(Xn,"target_parseTarget");function oi(e){const t=e.replace(/:\d+$/,"").replace(/^\[(.*)\]$/,"$1");if(!((0,ih.isIP)(t)!==0||t==="localhost"||!t.includes(".")))
return t.slice(0,t.indexOf("."))}i(oi,"accountOfHost");function si(){return new w(400,"InvalidUri","The requested URI does not represent any resource on the server.")}i(si,"target_invalidUri");function ch(){
return new w(400,"InvalidResourceName","The specified resource name contains invalid characters.")}i(ch,"invalidName");const uh=2048;async function zt(e,t,n){const o=e.headers.get("x-ms-copy-source")??
"",[,s,r="/",a=""]=/^https?:\/\/([^/?#]+)(\/[^?#]*)?(\?[^#]*)?$/i.exec(o)??[];if(s===void 0||o.length>uh)throw C("x-ms-copy-source",o);const c=dh(e,s);if(!c)return zf(e,o,n);const u=Xn(`${r}${a}`,s),{
bucket:d,via:f}=fh(e,c,u,t),h=gh(e,d,u),l=e.operation==="PutBlockFromUrl"?"partcopy":"copy";e.bucket.behaviour.ignoreSourcePins.includes(l)||Rf(h,e.headers);const g=t==="async"&&e.headers.has("x-ms-ac\
cess-tier");if(Kn(h)&&!g)throw Cr();const p=n===void 0?void 0:ti(n,h.content.size),b=p?ie(h.content,p.first,p.last):h.content,k=p===void 0?h.md5:void 0;return{content:b,attributes:h.attributes,contentMd5:Lt(
h),knownMd5:k,md5:i(async()=>k??await yt(b),"md5"),counted(){e.copied(f,b.size),f!=="native"&&(e.access.countDownload(d,b.size),e.access.countUpload(e.bucket,b.size))}}}i(zt,"copy_source_openSource");
function dh({state:e},t){const n=t.toLowerCase().replace(/^localhost(?=:|$)/,"127.0.0.1"),o=oi(n);if(o===void 0)return e.endpoints.find(r=>r.host()===n);const s=/:\d+$/.exec(n)?.[0];return s!==void 0?
e.endpoints.find(r=>r.host().endsWith(s)):e.endpoints.find(r=>!r.node&&r.find(o)!==void 0)}i(dh,"endpointOf");function fh(e,t,n,o){const s=qe(e.access,n.account,n.container);if(t.node&&!s)return{bucket:hh(
e,n),via:"native"};const r=t.find(n.account);if(!r)throw ri();const c=n.account===e.target.account&&!n.query.has("sig")&&o==="async"&&e.principal.via!=="sas"?e.principal:lh(e,n,r);mh(c,n);const u=qe(r.
access,n.account,n.container);if(!u)throw F(404,"The specified container does not exist.","ContainerNotFound");return{bucket:u,via:t.node&&e.atNode?"emulated":"native"}}i(fh,"sourceBucket");function hh(e,t){
try{return e.access.copySource(t.container,e.bucket).bucket}catch(n){throw n instanceof y?F(n.status,n.message,n.code):n}}i(hh,"outside");function lh(e,t,n){const o={find:i(()=>n,"find"),state:e.state,
now:e.store.clock(),address:"127.0.0.1"},s=e.headers.get("x-ms-copy-source-authorization");try{if(s!==void 0)return Dr(s,n,o);if(t.query.has("sig"))return jr(t,n,o)}catch(r){throw r instanceof w?F(r.status,
r.message,r.code):r}throw F(403,"This request is not authorized to perform this operation.","NoAuthenticationInformation")}i(lh,"sourcePrincipal");function mh(e,t){try{Pn(e,"GetBlob",{key:t.key,tags:!1})}catch(n){
throw n instanceof w?F(n.status,n.message,n.code):n}}i(mh,"authorizeSource");function gh(e,t,n){const{query:o}=n,s={bucket:t,state:e.state,store:e.store},r=Hr(s,n.key,o.get("snapshot"),o.get("versioni\
d"));if(r)return r;throw ri()}i(gh,"sourceBlob");function ri(){return F(404,"The specified blob does not exist.","BlobNotFound")}i(ri,"missing");const ii=5e3*1024**2;async function ph(e){const{bucket:t,
headers:n,store:o}=e,s=n.get("x-ms-blob-type");if(s===void 0)throw nt("x-ms-blob-type");if(s==="PageBlob"||s==="AppendBlob")throw Nn(`blobs of type ${s}`);if(s!=="BlockBlob")throw C("x-ms-blob-type",s);
const r=Pt(n,e.rawHeaders),a=it(n);he(e);const{content:c,md5:u,crc64:d}=await Nr(e,ii);e.access.countUpload(t,c.size);const f=tt(o.blobs,c,()=>(he(e),_t(e,{attributes:r,content:c,md5:u,contentMd5:a??Ut(
u)})));return{status:201,headers:{...Te(e,f),"content-md5":Ut(u),...d!==void 0&&{"x-ms-content-crc64":d}}}}i(ph,"putBlob");function _t(e,t){const{bucket:n,headers:o,state:s,store:r,target:a}=e,c=n.currentObject(
a.key),u=r.clock(),d=c?.blob?.copy;d?.status==="pending"&&s.dropArriving(d.id);const f={created:c?.blob?.created??c?.modified??u,...t.contentMd5!==void 0&&{contentMd5:t.contentMd5},...t.blocks&&{blocks:t.
blocks},...o.has("x-ms-access-tier")&&{tierChanged:u},...t.copy&&{copy:t.copy},...kh(e)},h={attributes:t.attributes,content:t.content,etag:s.nextEtag(),...t.md5!==void 0&&{md5:t.md5},blob:f},l=n.put(a.
key,h);return s.dropBlocks(n,a.key),l}i(_t,"storeBlob");function bh(e){const t=Jr(e.rawHeaders);return ai(e,n=>({attributes:{...n.attributes,metadata:t}}))}i(bh,"setBlobMetadata");function yh(e){const{
headers:t}=e,n=new Map([...t].filter(([s])=>s.startsWith("x-ms-"))),o=it(t);return ai(e,s=>{const{contentMd5:r,...a}=s.blob??{created:s.modified};return{attributes:{...s.attributes,headers:Xr(n)},blob:{
...a,...o!==void 0&&{contentMd5:o}}}})}i(yh,"setBlobProperties");function Te({bucket:e},t){return{etag:`"${t.etag}"`,"last-modified":new Date(t.modified).toUTCString(),"x-ms-request-server-encrypted":"\
true",...e.versioning!=="off"&&{"x-ms-version-id":t.versionId}}}i(Te,"write_writtenHeaders");function Ut(e){return Buffer.from(e,"hex").toString("base64")}i(Ut,"toBase64");function ai(e,t){const{bucket:n,
state:o,store:s,target:r}=e,a=V(e,r.key);if(!a)throw W();ee(e),fe(a,e.headers,"changes"),Ue(a,s.clock());const c=n.amend(a,{...t(a),etag:o.nextEtag(),modified:Math.floor(s.clock()/1e3)*1e3});return{status:200,
headers:Te(e,c)}}i(ai,"changed");function kh({headers:e}){const t=Date.parse(e.get("x-ms-immutability-policy-until-date")??""),n=e.get("x-ms-immutability-policy-mode")?.toLowerCase()==="locked"?"Locke\
d":"Unlocked",o=e.get("x-ms-legal-hold")?.toLowerCase();return{...!Number.isNaN(t)&&{immutable:{until:t,mode:n}},...o!==void 0&&{legalHold:o==="true"}}}i(kh,"worm");const ci=256*1024**2;async function wh(e){
he(e);const t=await zt(e,"sync"),{content:n}=t;if(n.size===0)throw F(400,"The source of the copy has no bytes.","InvalidHeaderValue");if(n.size>ci)throw new w(409,"CannotVerifyCopySource","The source \
is larger than a synchronous copy may be: 268435456 bytes.");const{stored:o,crc:s}=await ui(e,t,{limit:ci,attributes:Jn(e,t.attributes),contentMd5:it(e.headers)??t.contentMd5});return{status:202,headers:{
...Te(e,o),"x-ms-copy-id":o.blob?.copy?.id??"","x-ms-copy-status":"success",...s}}}i(wh,"copyBlobFromUrl");async function Sh(e){const{headers:t}=e;if(t.get("x-ms-blob-type")!=="BlockBlob")throw C("x-m\
s-blob-type",t.get("x-ms-blob-type")??"");he(e);const n=await zt(e,"sync"),o=Pt(t,e.rawHeaders),s=t.get("x-ms-copy-source-blob-properties")?.toLowerCase()!=="false",{stored:r,crc:a}=await ui(e,n,{limit:ii,
attributes:{...Jn(e,n.attributes),headers:s?{...n.attributes.headers,...xh(e,o.headers)}:o.headers},contentMd5:it(t)??(s?n.contentMd5:void 0)});return{status:201,headers:{...Te(e,r),...a}}}i(Sh,"putBl\
obFromUrl");async function Th(e){const{bucket:t,headers:n,state:o,store:s}=e;he(e);const r=await zt(e,"async"),{content:a}=r;if(e.atNode&&a.size>e.access.operationLimit)throw Nt(e.access.operationLimit);
const c=s.clock(),u=t.behaviour.copyMs,d={id:(0,T.randomUUID)(),source:(n.get("x-ms-copy-source")??"").replace(/\?.*$/s,""),status:u===0?"success":"pending",total:a.size,begun:c,completed:c+u};he(e);const f=_t(
e,{attributes:Jn(e,r.attributes),content:u===0?a:{size:0,pieces:[]},md5:u===0?r.knownMd5:void 0,contentMd5:r.contentMd5,copy:d});return u>0&&o.setArriving(d.id,a),r.counted(),{status:202,headers:{...Te(
e,f),"x-ms-copy-id":d.id,"x-ms-copy-status":d.status}}}i(Th,"copyBlob");function vh(e){const{bucket:t,headers:n,state:o,store:s,target:r}=e;if(n.get("x-ms-copy-action")?.toLowerCase()!=="abort")throw C(
"x-ms-copy-action",n.get("x-ms-copy-action")??"");const a=V(e,r.key);if(!a)throw W();ee(e);const{blob:c}=a;if(c?.copy?.status!=="pending")throw new w(409,"NoPendingCopyOperation","There is currently n\
o pending copy operation.");if(c.copy.id!==r.query.get("copyid"))throw new w(409,"CopyIdMismatch","The specified copy ID did not match the copy ID for the pending copy operation.");return o.dropArriving(
c.copy.id),t.amend(a,{blob:{...c,copy:{...c.copy,status:"aborted",completed:s.clock()}},etag:o.nextEtag()}),{status:204}}i(vh,"abortCopyBlob");function Jn(e,t){const n=Pt(e.headers,e.rawHeaders),o=e.headers.
get("x-ms-copy-source-tag-option")?.toUpperCase()==="COPY";if(o&&e.headers.has("x-ms-tags"))throw C("x-ms-copy-source-tag-option","COPY");return{headers:t.headers,metadata:Object.keys(n.metadata).length>
0?n.metadata:t.metadata,tags:o&&!e.bucket.behaviour.dropTagsOnCopy?t.tags:n.tags,storageClass:n.storageClass}}i(Jn,"copy_copiedAttributes");function xh(e,t){return Object.fromEntries(Object.entries(t).
filter(([n])=>e.headers.has(`x-ms-blob-${n}`)))}i(xh,"named");async function ui(e,t,n){const{store:o,headers:s}=e,{content:r}=t,a=Math.min(n.limit,e.access.operationLimit);if(r.size>a)throw Nt(a);return be(
o.blobs,r,async()=>{const c=rt(s,"x-ms-source-content-md5",16),u=c===void 0?t.knownMd5:await t.md5(),{ignoreSourceMd5:d}=e.bucket.behaviour;if(c!==void 0&&!d&&c.toString("hex")!==u)throw Dn();he(e);const f=o.
clock(),h=_t(e,{attributes:n.attributes,content:r,md5:u,contentMd5:n.contentMd5,copy:{id:(0,T.randomUUID)(),source:(s.get("x-ms-copy-source")??"").replace(/\?.*$/s,""),status:"success",total:r.size,begun:f,
completed:f}});return t.counted(),{stored:h,crc:c===void 0?{}:{"content-md5":c.toString("base64")}}})}i(ui,"copy_copied");function di(e){const{bucket:t,headers:n,state:o,target:s}=e,{key:r,query:a}=s,
c=n.get("x-ms-delete-snapshots");if(c!==void 0&&c!=="include"&&c!=="only")throw C("x-ms-delete-snapshots",c);const u=a.get("snapshot"),d=a.get("versionid");if(u!==void 0){if(!o.snapshots(t,r).some(h=>h.
time===u))throw W();return o.removeSnapshots(t,r,h=>h.time===u),qt()}if(d!==void 0)return Eh(e,d);const f=V(e,r);if(!f)throw W();if(ee(e),_r(e)||fe(f,n,"changes"),Ue(f,e.store.clock()),c===void 0&&o.snapshots(
t,r).length>0)throw new w(409,"SnapshotsPresent","This operation is not permitted because the blob has snapshots.");return o.removeSnapshots(t,r,()=>!0),c==="only"?qt():(f.blob?.copy?.status==="pendin\
g"&&o.dropArriving(f.blob.copy.id),t.delete(r),o.setLease(t,r,void 0),qt(t.versioning==="off"))}i(di,"deleteBlob");function Eh(e,t){const{bucket:n,target:o,headers:s,store:r}=e,a=n.find(o.key,t);if(a?.
kind!=="object")throw W();if(n.current(o.key)===a)throw new w(403,"OperationNotAllowedOnRootBlob","The specified operation is not allowed on root blob.");return fe(a,s,"changes"),Ue(a,r.clock()),n.remove(
o.key,t),qt()}i(Eh,"deleteVersion");function qt(e=!0){return{status:202,headers:{"x-ms-delete-type-permanent":String(e)}}}i(qt,"deleted");function fi(e){const{bucket:t,headers:n,store:o,target:s}=e,r=Yr(
n);if(r===void 0)throw nt("x-ms-access-tier");const a=V(e,s.key);if(!a)throw W();n.has("x-ms-lease-id")&&ee(e),fe(a,n,"changes");const c=a.blob??{created:a.modified};if(c.copy?.status==="pending")throw _n();
const u=o.clock();if(c.rehydrate!==void 0&&c.rehydrate.to!==r)throw new w(409,"BlobBeingRehydrated","This operation is not permitted because the blob is being rehydrated.");const d=t.behaviour.thawMs;
if(Kn(a)&&r!=="GLACIER"&&d>0){const f=Ih(n.get("x-ms-rehydrate-priority"));return t.amend(a,{blob:{...c,rehydrate:c.rehydrate??{to:r,at:u+d,priority:f}}}),{status:202}}return t.amend(a,{blob:{...c,tierChanged:u},
attributes:{...a.attributes,storageClass:r}}),{status:200}}i(fi,"setBlobTier");function Ih(e){const t=e??"Standard";if(t!=="Standard"&&t!=="High")throw C("x-ms-rehydrate-priority",t);return t}i(Ih,"pr\
iorityOf");function Ch(e){const t=e.headers.get("x-ms-legal-hold")?.toLowerCase();if(t!=="true"&&t!=="false")throw C("x-ms-legal-hold",t??"");const{facts:n,object:o}=Yn(e);return e.bucket.amend(o,{blob:{
...n,legalHold:t==="true"}}),{status:200,headers:{"x-ms-legal-hold":t}}}i(Ch,"setLegalHold");function Oh(e){const{headers:t,bucket:n,store:o}=e,s=Date.parse(t.get("x-ms-immutability-policy-until-date")??
"");if(!(s>o.clock()))throw C("x-ms-immutability-policy-until-date",t.get("x-ms-immutability-policy-until-date")??"");const r=t.get("x-ms-immutability-policy-mode")?.toLowerCase()==="locked"?"Locked":
"Unlocked",{facts:a,object:c}=Yn(e),u=a.immutable;return u?.mode==="Locked"&&(r!=="Locked"||s<u.until)&&Ue(c,o.clock()),n.amend(c,{blob:{...a,immutable:{until:s,mode:r}}}),{status:200,headers:{"x-ms-i\
mmutability-policy-until-date":new Date(s).toUTCString(),"x-ms-immutability-policy-mode":r.toLowerCase()}}}i(Oh,"setImmutabilityPolicy");function Ah(e){const{facts:t,object:n}=Yn(e),{immutable:o,...s}=t;
return o?.mode==="Locked"&&Ue(n,e.store.clock()),e.bucket.amend(n,{blob:s}),{status:200}}i(Ah,"deleteImmutabilityPolicy");function $h(e){const{bucket:t,state:n,target:o}=e,s=V(e,o.key);if(!s)throw W();
e.headers.has("x-ms-lease-id")&&ee(e),fe(s,e.headers,"changes");const r=n.addSnapshot(t,s);return{status:201,headers:{...Te(e,s),"x-ms-snapshot":r.time}}}i($h,"snapshotBlob");function Yn(e){const t=V(
e,e.target.key);if(!t)throw W();return{object:t,facts:t.blob??{created:t.modified}}}i(Yn,"held");const hi=256;async function Mh(e){const t=e.headers.get("content-type")??"",n=/^multipart\/mixed;\s*boundary="?([^";]+)"?/i.
exec(t)?.[1];if(n===void 0)throw C("Content-Type",t);const s=(await Rt(e)).toString("latin1").split(`--${n}`).slice(1).filter(c=>!c.startsWith("--"));if(s.length===0||s.length>hi)throw new w(400,"Inva\
lidInput",`A batch has 1 to ${hi} requests.`);const r=[];for(const c of s)r.push(await Bh(e,c));const a=`batchresponse_${(0,T.randomUUID)()}`;return{status:202,headers:{"content-type":`multipart/mixed\
; boundary=${a}`},xml:`${r.map(c=>`--${a}\r
${c}`).join("")}--${a}--`}}i(Mh,"blobBatch");async function Bh(e,t){const[,n="0"]=/^content-id:\s*(\S+)/im.exec(t)??[],o=`Content-Type: application/http\r
Content-ID: ${n}\r
\r
`;try{const{status:s,headers:r={}}=await jh(e,t),a=Object.entries(r).map(([c,u])=>`${c}: ${u}\r
`);return`${o}HTTP/1.1 ${s} Accepted\r
${a.join("")}x-ms-version: ${e.version}\r
\r
`}catch(s){if(!(s instanceof w))throw s;const r={requestId:n,time:e.store.clock()},a=Wr(s.code,s.message,s.details,r);return`${o}HTTP/1.1 ${s.status} ${s.code}\r
x-ms-error-code: ${s.code}\r
x-ms-version: ${e.version}\r
Content-Type: application/xml\r
Content-Length: ${Buffer.byteLength(a)}\r
\r
${a}\r
`}}i(Bh,"answered");async function jh(e,t){const[,n="",o="",s=""]=/^(DELETE|PUT) (\S+) HTTP\/1\.1\r?\n([\s\S]*)$/m.exec(t)??[],r=new Map,a=[];for(const g of s.split(/\r?\n/)){const[,p,b=""]=/^([^:\s]+):\s*(.*)$/.
exec(g)??[];p!==void 0&&(r.set(p.toLowerCase(),b),a.push(p,b))}const c=e.headers.get("host")??"",u=Xn(o,c),d=Ar(n,u,r);if(d!=="DeleteBlob"&&d!=="SetBlobTier")throw new w(400,"InvalidInput","A batch ta\
kes Delete Blob and Set Blob Tier only.");const f=Br({method:n,target:u,headers:r},e.authenticator);Pn(f,d,{key:u.key,tags:!1});const h=qe(f.credential.access,u.account,u.container);if(!h)throw Ir();const l={
...e,operation:d,target:u,headers:r,rawHeaders:a,principal:f,bucket:h};return d==="DeleteBlob"?di(l):fi(l)}i(jh,"batch_performed");const li=4e3*1024**2,Dh=5e4,Nh=1e5,Rh=1024**2;async function Ph(e){const{
bucket:t,headers:n,state:o,store:s,target:r}=e,a=Ht(e);if(Gt(e),n.get("content-length")==="0")throw C("Content-Length","0");const{content:c,md5:u,crc64:d}=await Nr(e,li);return e.access.countUpload(t,
c.size),tt(s.blobs,c,()=>{Ht(e),Gt(e),o.putBlock(t,r.key,a,c)}),{status:201,headers:{...d===void 0?{"content-md5":Ut(u)}:{"x-ms-content-crc64":d},"x-ms-request-server-encrypted":"true"}}}i(Ph,"putBloc\
k");async function Lh(e){const{bucket:t,headers:n,state:o,store:s,target:r}=e,a=Ht(e);if(Gt(e),(n.get("content-length")??"0")!=="0")throw C("Content-Length",n.get("content-length")??"");const c=rt(n,"\
x-ms-source-content-md5",16),u=rt(n,"x-ms-source-content-crc64",8),d=await zt(e,"sync",n.get("x-ms-source-range")),{content:f}=d,h=Math.min(li,e.access.operationLimit);if(f.size>h)throw Nt(h);return be(
s.blobs,f,async()=>{const l=c&&await d.md5();if(c!==void 0&&c.toString("hex")!==l)throw Dn();const g=u===void 0&&f.size>Rh?void 0:await Gh(f);if(u!==void 0&&u.toString("base64")!==g)throw Or();return Ht(
e),Gt(e),o.putBlock(t,r.key,a,f),d.counted(),{status:201,headers:{...l!==void 0&&{"content-md5":Ut(l)},...l===void 0&&g!==void 0&&{"x-ms-content-crc64":g},"x-ms-request-server-encrypted":"true"}}})}i(
Lh,"putBlockFromUrl");async function zh(e){const{bucket:t,headers:n,state:o,target:s}=e,r=qh(await Rt(e));if(r.length>Dh)throw new w(400,"BlockListTooLong","The block list may not contain more than 50\
,000 blocks.");const{headers:a,...c}=Pt(n,e.rawHeaders);he(e);const u=o.blocks(t,s.key),d=Hh(V(e,s.key)),f=r.map(({from:g,id:p})=>{const k=(g==="Committed"?void 0:u.get(p)?.content)??(g==="Uncommitted"?
void 0:d.get(p));if(!k)throw new w(400,"InvalidBlockList","The specified block list is invalid.");return{id:p,content:k}}),h=it(n),l=_t(e,{attributes:{...c,headers:Uh(e,a)},content:Me(f.map(g=>g.content)),
contentMd5:h,blocks:f.map(({id:g,content:p})=>({id:g,size:p.size}))});return{status:201,headers:Te(e,l)}}i(zh,"putBlockList");function _h(e){const{bucket:t,state:n,target:o}=e,s=(o.query.get("blocklis\
ttype")??"committed").toLowerCase();if(!["committed","uncommitted","all"].includes(s))throw _e("blocklisttype",s);const r=V(e,o.key),a=n.blocks(t,o.key);if(!r&&a.size===0)throw W();ee(e,o.key,"read");
const c=i((d,f)=>`<${d}>${f.map(({id:h,size:l})=>`<Block>${m("Name",h)}${m("Size",l)}</Block>`).join("")}</${d}>`,"list"),u=(s==="uncommitted"?"":c("CommittedBlocks",r?.blob?.blocks??[]))+(s==="commit\
ted"?"":c("UncommittedBlocks",[...a].map(([d,{content:f}])=>({id:d,size:f.size}))));return{status:200,headers:{"x-ms-blob-content-length":String(r?.content.size??0),...r&&{etag:`"${r.etag}"`,"last-mod\
ified":new Date(r.modified).toUTCString()}},xml:Se("BlockList",u)}}i(_h,"getBlockList");function Uh({headers:e},t){const n=Object.entries(t).filter(([o])=>e.has(`x-ms-blob-${o}`));return{"content-type":"\
application/octet-stream",...Object.fromEntries(n)}}i(Uh,"withoutBodys");function Ht(e){const{bucket:t,state:n,target:o}=e,s=o.query.get("blockid")??"",r=Buffer.from(s,"base64");if(s===""||r.length>64||
r.toString("base64")!==s)throw _e("blockid",s);const a=n.blocks(t,o.key),[c]=a.keys();if(c!==void 0&&c.length!==s.length)throw new w(400,"InvalidBlobOrBlock","The specified blob or block content is in\
valid.");if(a.size>=Nh&&!a.has(s))throw new w(409,"BlockCountExceedsLimit","The uncommitted block count cannot exceed the maximum limit.");return s}i(Ht,"checkedId");function Gt(e){if(ee(e),V(e,e.target.
key)?.blob?.copy?.status==="pending")throw _n()}i(Gt,"checkBlockWrite");function qh(e){const t=Gn(e);if(t.name!=="BlockList")throw ot();return t.children.map(({name:n,text:o})=>{if(n!=="Committed"&&n!==
"Uncommitted"&&n!=="Latest")throw ot();return{from:n,id:o.trim()}})}i(qh,"namedBlocks");function Hh(e){const t=new Map;let n=0;for(const{id:o,size:s}of e?.blob?.blocks??[])e&&t.set(o,ie(e.content,n,n+
s-1)),n+=s;return t}i(Hh,"committedBlocks");async function Gh(e){const t=Rr();for await(const n of Be(e))t.update(n);return t.digest()}i(Gh,"crc64Of");function*Wh(e,t,n){const{prefix:o,delimiter:s}=t,
{bucket:r}=e,[a,c]=[r.utf16Place(n.key),r.utf16Place(o)];let u=a<c?c:a;for(;;){let d;for(const f of Kh(e,t,u)){if(!f.key.startsWith(o))return;const{key:h}=f,l=s===""?-1:h.indexOf(s,o.length),g=f.folder?
Vh(e,t,h):Xh(e,t,h);if(g.length!==0){if(l>=0){const p=h.slice(0,l+s.length);yield{key:p,index:0,prefix:p},d=Jh(r.utf16Place(p));break}yield*g.slice(h===n.key?n.index:0)}}if(d===void 0)return;u=d}}i(Wh,
"itemsFrom");function*Kh({bucket:e,state:t},{include:n},o){const s=n.has("uncommittedblobs")?t.uncommitted(e).map(c=>e.utf16Place(c)).filter(c=>c>=o).sort((c,u)=>c<u?-1:1):[],r=new Set;for(const c of e.
keysFromUtf16(o)){const u=e.utf16Place(c);for(;(s[0]??u)<u;)yield{key:a(s.shift()??""),folder:!1};if(s[0]===u&&s.shift(),e.hierarchical&&e.currentObject(c))for(const d of Fh(c))r.has(d)||e.utf16Place(
d)<o||(r.add(d),e.currentObject(d)||(yield{key:d,folder:!0}));yield{key:c,folder:!1}}for(const c of s)yield{key:a(c),folder:!1};function a(c){return e.hierarchical?c.replaceAll("\0","/"):c}i(a,"unplac\
ed")}i(Kh,"names");function Fh(e){return[...e.matchAll(/\//g)].map(({index:t})=>e.slice(0,t)).filter(t=>t!=="")}i(Fh,"foldersOf");function Vh({bucket:e,store:t},{delimiter:n},o){if(n==="/")return[];const{
created:s}=e,r={kind:"object",key:o,versionId:"null",modified:s,updated:s,generation:0,metageneration:1,etag:`0x${Math.floor(t.clock()).toString(16).toUpperCase()}`,content:{size:0,pieces:[]},attributes:{
headers:{"content-type":"application/octet-stream"},metadata:{hdi_isfolder:"true"},tags:[],storageClass:"STANDARD"},blob:{created:s}};return[{key:o,index:0,object:r,folder:!0}]}i(Vh,"folderEntry");function Xh(e,{
include:t},n){const{bucket:o,state:s}=e,r=[];if(t.has("snapshots"))for(const{time:c,object:u}of s.snapshots(o,n))r.push({object:u,snapshot:c});const a=o.currentObject(n);if(t.has("versions"))for(const c of[
...o.versions(n)].reverse())c.kind==="object"&&r.push({object:c,current:c===a});else a?r.push({object:Gr(e,a)}):t.has("uncommittedblobs")&&s.blocks(o,n).size>0&&r.push({});return r.map((c,u)=>({...c,key:n,
index:u}))}i(Xh,"entriesOf");function Jh(e){const t=/\uffff*$/u.exec(e)?.index??e.length;if(t!==0)return e.slice(0,t-1)+String.fromCharCode(e.charCodeAt(t-1)+1)}i(Jh,"listing_order_afterPrefix");const mi=5e3,
Yh="2026-02-06";function Qh(e){const{bucket:t,target:n,version:o}=e,{query:s}=n,r=Zh(s),a=s.get("marker")??"",{pageSize:c,startFrom:u,oddPages:d}=t.behaviour,f=s.get("startFrom")??s.get("startfrom")??
"",h=o<Yh||u==="ignored"?"":f,l=a===""?{key:h,index:0,again:!1}:al(a),g=c===0?r.most:Math.min(r.most,c),p=[];let b;const k=d==="empty"&&!l.again;for(const A of u==="empty"&&f!==""?[]:Wh(e,r,l)){if(k){
b=bi({...A,again:!0});break}if(p.length===g){b=bi(A);break}p.push(A.prefix===void 0?nl(e,r,A):tl(A.prefix))}const{prefix:S,delimiter:v}=r,$=m("Prefix",S===""?void 0:S)+m("Marker",a===""?void 0:a)+m("M\
axResults",s.has("maxresults")?r.most:void 0)+m("Delimiter",v===""?void 0:v)+`<Blobs>${p.join("")}</Blobs><NextMarker>${b??""}</NextMarker>`;return{status:200,xml:Se("EnumerationResults",$,{ServiceEndpoint:e.
serviceUrl,ContainerName:t.name})}}i(Qh,"listBlobs");function gi(e){const t=e.get("maxresults");if(t===void 0||t==="")return mi;if(!/^-?\d{1,10}$/.test(t))throw _e("maxresults",t);if(Number(t)<1)throw hf(
"maxresults",t);return Math.min(Number(t),mi)}i(gi,"maxResults");function Zh(e){const t=(e.get("include")??"").toLowerCase().split(",").filter(o=>o!==""),n=t.find(o=>!el.has(o));if(n!==void 0)throw _e(
"include",n);return{prefix:e.get("prefix")??"",delimiter:e.get("delimiter")??"",most:gi(e),include:new Set(t)}}i(Zh,"optionsOf");const el=new Set(["copy","deleted","deletedwithversions","immutabilityp\
olicy","legalhold","metadata","permissions","snapshots","tags","uncommittedblobs","versions"]);function tl(e){return`<BlobPrefix>${pi(e)}</BlobPrefix>`}i(tl,"prefixElement");function pi(e){return/[\ufffe\uffff]/.
test(e)?`<Name Encoded="true">${encodeURIComponent(e)}</Name>`:m("Name",e)}i(pi,"nameElement");function nl(e,{include:t},n){const{bucket:o}=e,{object:s}=n,r=t.has("versions")&&o.versioning!=="off";return[
"<Blob>",pi(n.key),m("Snapshot",n.snapshot),m("VersionId",r?s?.versionId:void 0),m("IsCurrentVersion",r&&n.current===!0?!0:void 0),`<Properties>${s?rl(e,t,s):sl}${ol(o,n)}</Properties>`,t.has("metadat\
a")&&s?il(s):"",t.has("tags")&&s&&s.attributes.tags.length>0?`<Tags>${Kr(s.attributes.tags)}</Tags>`:"","<OrMetadata />","</Blob>"].join("")}i(nl,"blobElement");function ol({hierarchical:e},{folder:t}){
return e?m("ResourceType",t===!0?"directory":"file"):""}i(ol,"resourceType");const sl="<Content-Length>0</Content-Length><BlobType>BlockBlob</BlobType><LeaseStatus>unlocked</LeaseStatus><LeaseState>av\
ailable</LeaseState>";function rl({bucket:e,state:t,store:n},o,s){const{attributes:r,blob:a,content:c}=s,{headers:u}=r,d=n.clock(),f=ei(e,t,s.key,d),h=Qr(s),l=o.has("copy")?Zr(a,d):{};return[["Creatio\
n-Time",new Date(a?.created??s.modified).toUTCString()],["Last-Modified",new Date(s.modified).toUTCString()],["Etag",s.etag],["Content-Length",c.size],["Content-Type",u["content-type"]],["Content-Enco\
ding",u["content-encoding"]??""],["Content-Language",u["content-language"]??""],["Content-CRC64",""],["Content-MD5",Lt(s)??""],["Cache-Control",u["cache-control"]??""],["Content-Disposition",u["conten\
t-disposition"]??""],["BlobType","BlockBlob"],["AccessTier",h["x-ms-access-tier"]],["AccessTierInferred",h["x-ms-access-tier-inferred"]],["AccessTierChangeTime",h["x-ms-access-tier-change-time"]],["Ar\
chiveStatus",h["x-ms-archive-status"]],["RehydratePriority",h["x-ms-rehydrate-priority"]],["LeaseStatus",f["x-ms-lease-status"]],["LeaseState",f["x-ms-lease-state"]],["LeaseDuration",f["x-ms-lease-dur\
ation"]],["CopyId",l["x-ms-copy-id"]],["CopySource",l["x-ms-copy-source"]],["CopyStatus",l["x-ms-copy-status"]],["CopyProgress",l["x-ms-copy-progress"]],["CopyCompletionTime",l["x-ms-copy-completion-t\
ime"]],["ServerEncrypted",!0],["TagCount",r.tags.length===0?void 0:r.tags.length]].map(([p,b])=>m(p,b)).join("")}i(rl,"propertyElements");function il({attributes:e}){return`<Metadata>${Object.entries(
e.metadata).map(([n,o])=>m(n,o)).join("")}</Metadata>`}i(il,"metadataElement");function bi({key:e,index:t,again:n=!1}){return Buffer.from(JSON.stringify([t,e,n]),"utf8").toString("base64")}i(bi,"toMar\
ker");function al(e){try{const[t,n,o]=JSON.parse(Buffer.from(e,"base64").toString("utf8"));if(typeof n=="string"&&typeof t=="number")return{key:n,index:t,again:o===!0}}catch(t){if(!(t instanceof SyntaxError))
throw t}throw _e("marker",e)}i(al,"fromMarker");function cl(e){const{query:t,account:n}=e.target,o=t.get("prefix")??"",s=t.get("marker")??"",r=gi(t),a=e.access.buckets.filter(d=>d.account===void 0||d.
account===n).filter(({name:d})=>d.startsWith(o)&&d>=s).sort((d,f)=>d.name<f.name?-1:1),c=a.slice(0,r).map(d=>`<Container>${m("Name",d.name)}<Properties>${m("Last-Modified",new Date(d.created).toUTCString())}${m(
"Etag",`"${wi(d)}"`)}<LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState></Properties></Container>`),u=m("Prefix",o===""?void 0:o)+m("MaxResults",t.has("maxresults")?r:void 0)+`<Conta\
iners>${c.join("")}</Containers><NextMarker>${a[r]?.name??""}</NextMarker>`;return{status:200,xml:Se("EnumerationResults",u,{ServiceEndpoint:e.serviceUrl})}}i(cl,"listContainers");function ul(e){const{
account:t,container:n}=e.target;if(!/^[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9]$/.test(n))throw new w(400,"InvalidResourceName","The specified resource name contains invalid characters.");if(qe(e.access,
t,n))throw Si();try{e.access.createBucket({name:n,...!e.atNode&&{account:t,id:`${t}/${n}`}})}catch(s){throw s instanceof y&&s.status===409?Si():s}const o=qe(e.access,t,n);return{status:201,...o&&{headers:ki(
o)}}}i(ul,"createContainer");function dl(e){const{bucket:t,access:n,state:o}=e;for(const s of[...t.keysFromUtf16("")]){for(const r of t.versions(s))t.remove(s,r.versionId);o.removeSnapshots(t,s,()=>!0)}
for(const s of o.uncommitted(t))o.dropBlocks(t,s);return n.deleteBucket(t),{status:202}}i(dl,"deleteContainer");function fl({bucket:e}){return{status:200,headers:{...ki(e),"x-ms-lease-status":"unlocke\
d","x-ms-lease-state":"available","x-ms-has-immutability-policy":String(e.defaultRetention!==void 0),"x-ms-has-legal-hold":"false","x-ms-immutable-storage-with-versioning-enabled":String(e.objectLock),
"x-ms-default-encryption-scope":"$account-encryption-key","x-ms-deny-encryption-scope-override":"false"}}}i(fl,"getContainerProperties");function hl({access:e,target:t}){const n=e.buckets.some(o=>o.hierarchical&&
(o.account===void 0||o.account===t.account));return{status:200,headers:{"x-ms-sku-name":"Standard_LRS","x-ms-account-kind":"StorageV2","x-ms-is-hns-enabled":String(n)}}}i(hl,"getAccountInformation");function ll(){
const e="<Version>1.0</Version><Enabled>false</Enabled><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy>",t=`<Logging><Version>1.0</Version><Delete>false</Delete><Read>false</Read><Write>fal\
se</Write><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy></Logging><HourMetrics>${e}</HourMetrics><MinuteMetrics>${e}</MinuteMetrics><Cors /><DeleteRetentionPolicy><Enabled>false</Enabled>\
</DeleteRetentionPolicy><StaticWebsite><Enabled>false</Enabled></StaticWebsite>`;return{status:200,xml:Se("StorageServiceProperties",t)}}i(ll,"getBlobServiceProperties");async function ml(e){const{token:t}=e.
principal;if(t===void 0)throw R("A bearer token is required.");const n=Gn(await Rt(e)),o=D(n,"Start")??new Date(e.store.clock()).toISOString(),s=D(n,"Expiry")??"",r=Date.parse(s),a=e.store.clock();if(n.
name!=="KeyInfo"||Number.isNaN(r)||Number.isNaN(Date.parse(o)))throw ot();if(r<=a||r>a+7*864e5)throw new w(400,"InvalidXmlNodeValue","The value for one of the XML nodes is not in the correct format.",
{details:{XmlNodeName:"Expiry",XmlNodeValue:s}});const c=(0,T.randomBytes)(32).toString("base64"),[u,d]=[yi(o),yi(s)],f=[t.objectId,t.tenantId,u,d,"b",e.version],h=e.state.delegationKeys.get(Ln(f));e.
state.delegationKeys.set(Ln(f),h??{value:c,until:r});const[l,g]=f,p=m("SignedOid",l)+m("SignedTid",g)+m("SignedStart",u)+m("SignedExpiry",d)+m("SignedService","b")+m("SignedVersion",e.version)+m("Valu\
e",h?.value??c);return{status:200,xml:Se("UserDelegationKey",p)}}i(ml,"getUserDelegationKey");function yi(e){return`${new Date(Date.parse(e)).toISOString().slice(0,19)}Z`}i(yi,"seconds");function ki(e){
return{etag:`"${wi(e)}"`,"last-modified":new Date(e.created).toUTCString()}}i(ki,"containerHeaders");function wi({created:e}){return`0x${(BigInt(e)*10000n+621355968000000000n).toString(16).toUpperCase()}`}
i(wi,"containers_etagOf");function Si(){return new w(409,"ContainerAlreadyExists","The specified container already exists.")}i(Si,"containerExists");function gl(e){const{bucket:t,headers:n,state:o,store:s,
target:r}=e,a=V(e,r.key);if(!a)throw W();fe(a,n,"changes");const c=s.clock(),u=o.lease(t,r.key),d=(n.get("x-ms-lease-action")??"").toLowerCase(),{status:f,lease:h,answer:l}=pl[d]?.({call:e,before:u,now:c})??
bl(d);return o.setLease(t,r.key,h),{status:f,headers:{etag:`"${a.etag}"`,"last-modified":new Date(a.modified).toUTCString(),...l}}}i(gl,"leaseBlob");const pl={acquire({call:e,before:t,now:n}){const o=Number(
e.headers.get("x-ms-lease-duration")??"NaN");if(o!==-1&&!(o>=15&&o<=60))throw C("x-ms-lease-duration",e.headers.get("x-ms-lease-duration")??"");const s=e.headers.get("x-ms-proposed-lease-id")?.toLowerCase()??
(0,T.randomUUID)(),r=Un(t,n);if(r!==void 0&&r!==s)throw new w(409,"LeaseAlreadyPresent","There is already a lease present.");return Ti(201,{id:s,seconds:o},n)},renew({call:e,before:t,now:n}){const o=Qn(
e,t);if(o.broken)throw new w(409,"LeaseIsBrokenAndCannotBeRenewed","The lease ID matched, but the lease has been broken explicitly and cannot be renewed.");return Ti(200,o,n)},change({call:e,before:t,
now:n}){const o=e.headers.get("x-ms-proposed-lease-id")?.toLowerCase();if(o===void 0)throw nt("x-ms-proposed-lease-id");const s=t?.id===o?t:Qn(e,t);if(Un(s,n)===void 0)throw new w(409,"LeaseNotPresent\
WithLeaseOperation","There is currently no lease on the blob.");return{status:200,lease:{...s,id:o},answer:{"x-ms-lease-id":o}}},release({call:e,before:t}){return Qn(e,t),{status:200,lease:void 0,answer:{}}},
break({call:e,before:t,now:n}){if(t===void 0)throw new w(409,"LeaseNotPresentWithLeaseOperation","There is currently no lease on the blob.");const o=e.headers.get("x-ms-lease-break-period"),s=t.until===
1/0?0:Math.max(0,Math.ceil((t.until-n)/1e3)),r=o===void 0?s:t.until===1/0?Number(o):Math.min(Number(o),s);return{status:202,lease:{...t,broken:!0,until:n+r*1e3},answer:{"x-ms-lease-time":String(r)}}}};
function Ti(e,t,n){const{id:o,seconds:s}=t,r=s<0?1/0:n+s*1e3;return{status:e,lease:{id:o,seconds:s,until:r,broken:!1},answer:{"x-ms-lease-id":o}}}i(Ti,"leased");function Qn(e,t){const n=e.headers.get(
"x-ms-lease-id")?.toLowerCase();if(n===void 0)throw nt("x-ms-lease-id");if(t?.id===n)return t;throw new w(409,"LeaseIdMismatchWithLeaseOperation","The lease ID specified did not match the lease ID for\
 the blob.")}i(Qn,"mine");function bl(e){throw C("x-ms-lease-action",e)}i(bl,"unknownAction");async function yl(e){const{account:t,container:n}=e.target,o=wl[e.operation];if(o)return o(e);const s=qe(e.
access,t,n);if(!s)throw Ir();const r=Sl[e.operation];if(!r||kl(e.operation,s.behaviour))throw Nn(e.operation);return r({...e,bucket:s})}i(yl,"execute_execute");function kl(e,{noServerCopy:t,noPartCopy:n,
noSyncCopy:o}){return e==="PutBlockFromUrl"?n:e==="CopyBlobFromUrl"||e==="PutBlobFromUrl"?t||o:e==="CopyBlob"&&t}i(kl,"isMissing");const wl={BlobBatch:Mh,ListContainers:cl,CreateContainer:ul,GetAccountInformation:hl,
GetBlobServiceProperties:ll,GetUserDelegationKey:ml},Sl={DeleteContainer:dl,GetContainerProperties:fl,ListBlobs:Qh,GetBlob:eh,GetBlobProperties:th,GetBlobMetadata:nh,GetBlobTags:Wf,GetBlockList:_h,PutBlob:ph,
PutBlobFromUrl:Sh,PutBlock:Ph,PutBlockFromUrl:Lh,PutBlockList:zh,CopyBlob:Th,CopyBlobFromUrl:wh,AbortCopyBlob:vh,SetBlobMetadata:bh,SetBlobProperties:yh,SetBlobTags:Kf,SetBlobTier:fi,LeaseBlob:gl,SnapshotBlob:$h,
DeleteBlob:di,SetImmutabilityPolicy:Oh,DeleteImmutabilityPolicy:Ah,SetLegalHold:Ch},Tl=7*864e5;class vl{static{i(this,"BlobState")}endpoints=[];tokens=new Map;delegationKeys=new Map;#e=new Map;#t=new Map;#n=new Map;#s=new Map;#o;#r;#i=0n;constructor(t,n){
this.#o=t,this.#r=n}nextEtag(){const t=BigInt(Math.floor(this.#r()))*10000n+621355968000000000n;return this.#i=t>this.#i?t:this.#i+1n,`0x${this.#i.toString(16).toUpperCase()}`}blocks(t,n){const o=this.#e.
get(X(t,n));if(!o)return new Map;for(const[s,r]of o)r.put+Tl>this.#r()||(o.delete(s),this.#o.release(r.content));return o}putBlock(t,n,o,s){const r=X(t,n),a=this.#e.get(r)??new Map;this.#o.retain(s);const c=a.
get(o);c&&this.#o.release(c.content),a.set(o,{content:s,put:this.#r()}),this.#e.set(r,a)}dropBlocks(t,n){const o=X(t,n);for(const{content:s}of this.#e.get(o)?.values()??[])this.#o.release(s);this.#e.delete(
o)}uncommitted(t){const n=X(t,"");return[...this.#e.keys()].filter(o=>o.startsWith(n)).map(o=>o.slice(n.length)).filter(o=>this.blocks(t,o).size>0)}lease(t,n){if(t.currentObject(n))return this.#t.get(
X(t,n));this.#t.delete(X(t,n))}setLease(t,n,o){o?this.#t.set(X(t,n),o):this.#t.delete(X(t,n))}setArriving(t,n){this.#o.retain(n),this.#s.set(t,n)}arriving(t){return this.#s.get(t)}dropArriving(t){const n=this.#s.
get(t);n&&this.#o.release(n),this.#s.delete(t)}snapshots(t,n){return this.#n.get(X(t,n))??[]}addSnapshot(t,n){const o=X(t,n.key),s=this.#n.get(o)??[],r=Math.max(this.#r(),...s.map(c=>Date.parse(c.time)+
1)),a={time:new Date(r).toISOString().replace("Z","0000Z"),object:n};return this.#o.retain(n.content),this.#n.set(o,[...s,a]),a}removeSnapshots(t,n,o){const s=X(t,n),r=[];for(const a of this.snapshots(
t,n))o(a)?this.#o.release(a.object.content):r.push(a);r.length===0?this.#n.delete(s):this.#n.set(s,r)}}const vi=new WeakMap;function Zn(e){const t=vi.get(e)??new vl(e.blobs,e.clock);return vi.set(e,t),
t}i(Zn,"blobStateOf");function X(e,t){return`${e.id}
${t}`}i(X,"state_placeOf");const eo="2026-10-06";function xi(e,t){const n=fn(t.credentials),o=(0,je.createServer)({maxHeaderSize:64*1024,keepAliveTimeout:65e3,requestTimeout:0}),s=i((r,a,c)=>{xl({world:e,
spec:t,find:n,request:r,response:a,waits:c}).catch(()=>r.socket.destroy())},"serve");return o.on("request",(r,a)=>s(r,a,!1)),o.on("checkContinue",(r,a)=>s(r,a,!0)),o.on("clientError",(r,a)=>{a.writable?
a.end(`HTTP/1.1 400 Bad Request\r
Connection: close\r
\r
`):a.destroy()}),Zn(e).endpoints.push({node:t.side==="node",find:n,host:i(()=>Bl(o),"host")}),o}i(xi,"createBlobEndpoint");async function xl(e){const{world:t,spec:n,request:o,response:s}=e,r=o.url??"/";
if(r.startsWith("/__emulator/"))return mn(t,o,s);if(r==="/health"&&n.side==="node"&&o.method==="GET"){s.writeHead(n.online()?200:503,{"content-type":"application/json"}),s.end(JSON.stringify({status:n.
online()?"ok":"offline"}));return}const a=Ml(e);t.requests.add(a);const c=i(()=>t.clock()+(n.quirks().number("clock-ahead")??0)*1e3,"clock"),u=i(()=>Ol(o,a,c()),"common"),d={world:t,request:o,response:s,
entry:a,closing:e.waits,clock:c,common:u};try{await El(e,a,d)}catch(f){if(s.headersSent||o.socket.destroyed){o.socket.destroy();return}Al(d,f instanceof w?f:$l(f))}}i(xl,"endpoint_serveRequest");async function El(e,t,n){
const{world:o,spec:s,find:r,request:a}=e,c=An(a),u=a.method??"GET",d=Xn(a.url??"/",c.get("host")??"");t.bucket=d.container,t.key=d.key;const f=Ar(u,d,c);t.operation=f;const h=c.get("x-ms-copy-source");
if(h!==void 0&&(t.copySource=h.replace(/\?.*$/s,"")),!s.online())throw Ei("The node is offline.");const l=Cl(c,d),g=Zn(o),p=a.socket.remoteAddress??"",b={find:r,state:g,now:n.clock(),address:p},k=Br({
method:u,target:d,headers:c},b),{credential:S}=k;t.accessKeyId=S.accessKeyId;for(const Oe of o.before)await Oe(t);const v=o.faults.strike({...t,side:s.side}),$=(o.config.latencyMs??0)+s.latencyMs()+v.
delayMs;if($>0&&await new Promise(Oe=>setTimeout(Oe,$)),Il(v.action,a))return;const A=c.has("x-ms-tags")&&f!=="SetBlobTags";Pn(k,f,{key:d.key,tags:A}),S.repoId!==void 0&&u!=="GET"&&u!=="HEAD"&&Tr(o);const _=performance.
now(),H={operation:f,target:d,headers:c,rawHeaders:a.rawHeaders,principal:k,authenticator:b,access:S.access,store:xr(o),state:g,version:l,atNode:s.side==="node",serviceUrl:`http://${c.get("host")??""}\
/${d.path.startsWith(`/${d.account}`)?`${d.account}/`:""}`,copied(Oe,ep){t.copyPath=Oe,t.bytesCopied=(t.bytesCopied??0)+ep},body:i(()=>Dt(e,t,n),"body")},Oo=await yl(H);jt(e,S,d.container,performance.
now()-_+$),t.status=Oo.status;for(const Oe of o.after)await Oe(t);if(v.action==="commit-then-reset"||v.action==="commit-then-hang"){t.status=0,v.action==="commit-then-reset"&&a.socket.destroy();return}
await pr(n,Oo,$n(v.action,Oo))}i(El,"endpoint_handle");function Il(e,t){if(e==="reset"&&t.socket.destroy(),e==="reset"||e==="hang")return!0;if(typeof e!="object")return!1;if("slowDown"in e)throw Ei();
if(!("status"in e))return!1;const{status:n,code:o,message:s=o,retryAfter:r}=e;throw new w(n,o,s,{headers:r===void 0?{}:{"retry-after":String(r)}})}i(Il,"struckDown");function Cl(e,t){if(e.has("authori\
zation")&&!e.has("x-ms-version"))throw nt("x-ms-version");const n=e.get("x-ms-version")??t.query.get("sv")??eo;if(/^\d{4}-\d{2}-\d{2}$/.test(n)&&n<=eo)return n;throw C("x-ms-version",n)}i(Cl,"versionO\
f");function Ol(e,t,n){const o=e.headers["x-ms-client-request-id"],s=e.headers["x-ms-version"];return{date:new Date(n).toUTCString(),server:"flashback-emulator","x-ms-request-id":t.requestId,"x-ms-ver\
sion":typeof s=="string"?s:eo,...typeof o=="string"&&{"x-ms-client-request-id":o}}}i(Ol,"commonHeaders");function Al(e,t){const{response:n,entry:o,request:s,clock:r}=e;o.status=t.status,o.code=t.code;
const a={...e.common?.(),...t.headers,"x-ms-error-code":t.code,...e.closing&&{connection:"close"}};if(s.method==="HEAD"||t.status===304){n.writeHead(t.status,a),n.end();return}const c={requestId:o.requestId,
time:r()},u=Wr(t.code,t.message,t.details,c);o.bytesOut=Buffer.byteLength(u),n.writeHead(t.status,{...a,"content-type":"application/xml","content-length":String(o.bytesOut)}),n.end(u)}i(Al,"endpoint_s\
endError");function Ei(e="The server is busy."){return new w(503,"ServerBusy",e)}i(Ei,"serverBusy");function $l(e){if(e instanceof y)return new w(e.status,e.code,e.message);const t=e instanceof Error?
e.stack??e.message:String(e);return new w(500,"InternalError",`The emulator failed: ${t}`)}i($l,"otherError");function Ml({world:e,spec:t}){return{requestId:Mn(),time:e.clock(),endpoint:t.name,operation:"\
Unknown",bucket:"",key:"",status:0,bytesIn:0,bytesOut:0}}i(Ml,"logEntry");function Bl(e){const t=e.address();return t===null||typeof t=="string"?"":`${t.family==="IPv6"?`[${t.address}]`:t.address}:${t.
port}`}i(Bl,"hostOf");function jl(e,t){return(0,je.createServer)((n,o)=>{Dl(e,t,n,o).catch(()=>n.socket.destroy())})}i(jl,"createEntra");async function Dl(e,t,n,o){const s=new URL(n.url??"/","http://e\
ntra"),r=[];for await(const p of n)r.push(p);const a={world:e,config:t,request:n,url:s,form:new URLSearchParams(Buffer.concat(r).toString())},[c,u]=Nl(a),d={requestId:"",time:e.clock(),endpoint:"entra",
operation:`entra:${c}`,bucket:"",key:"",status:0,bytesIn:0,bytesOut:0};e.requests.add(d);for(const p of e.before)await p(d);const{delayMs:f,action:h}=e.faults.strike({...d,side:"platform"});if(f>0&&await new Promise(
p=>setTimeout(p,f)),h==="hang")return;if(h==="reset"){n.socket.destroy();return}const{status:l,body:g}=typeof h=="object"&&"status"in h?{status:h.status,body:{error:h.code,error_description:h.message??
h.code}}:u();d.status=l,o.sendDate=!1,o.writeHead(l,{date:new Date(e.clock()).toUTCString(),"content-type":"application/json; charset=utf-8"}),o.end(JSON.stringify(g))}i(Dl,"serve");function Nl(e){const{
request:t,url:n}=e,o=`${t.method} ${n.pathname}`,s=/^POST \/([^/]+)\/oauth2\/v2\.0\/token$/.exec(o)?.[1];return s!==void 0?["token",()=>Rl(e,s)]:o==="GET /metadata/identity/oauth2/token"?["imds",()=>Ci(
e,"metadata")]:o==="GET /msi/token"?["msi",()=>Ci(e,"x-identity-header")]:o==="GET /oidc"?["oidc",()=>zl(e)]:["unknown",()=>({status:404,body:{error:"not_found"}})]}i(Nl,"route");function Rl({world:e,
config:t,form:n},o){if(o!==t.tenantId)return te("invalid_request",90002,`Tenant '${o}' not found.`);if(n.get("grant_type")!=="client_credentials")return te("unsupported_grant_type",70003,"The grant ty\
pe is not supported.");const s=t.clients.find(f=>f.clientId===n.get("client_id"));if(!s)return te("unauthorized_client",700016,`Application with identifier '${n.get("client_id")}' was not found.`);const r=n.
get("client_assertion"),a=r===null?Pl(s,n):Ll(s,r,e.clock());if(a)return a;const c=n.get("scope")??"";if(!c.endsWith("/.default"))return te("invalid_scope",70011,"The provided value for the input para\
meter 'scope' is not valid.");const u=t.tokenSeconds??3599,d=Oi(e,t,s,c.slice(0,-9),u);return{status:200,body:{token_type:"Bearer",expires_in:u,ext_expires_in:u,access_token:d}}}i(Rl,"clientToken");function Pl(e,t){
if(!(e.secret!==void 0&&t.get("client_secret")===e.secret))return te("invalid_client",7000215,"Invalid client secret provided.",401)}i(Pl,"wrongSecret");function Ll(e,t,n){const o=_l(t);if(!o)return te(
"invalid_request",50027,"JWT token is invalid or malformed.");if(o.aud!=="api://AzureADTokenExchange")return te("invalid_client",700212,"No matching federated identity record found for presented asser\
tion audience.",401);if(e.subject!==void 0&&o.sub!==e.subject)return te("invalid_client",700213,`No matching federated identity record found for presented assertion subject '${String(o.sub)}'.`,401);const[
s,r]=[Number(o.nbf??o.iat??0),Number(o.exp??0)];if(!(n/1e3>=s-Ii&&n/1e3<r+Ii))return te("invalid_client",700024,"Client assertion is not within its valid time range.",401)}i(Ll,"wrongAssertion");const Ii=300;
function Ci({world:e,config:t,request:n,url:o},s){const r=n.headers[s];if(!(s==="metadata"?r==="true":r===t.identityHeader&&r!==void 0))return{status:s==="metadata"?400:401,body:{error:"invalid_reques\
t",error_description:"Required metadata header not specified"}};const c=o.searchParams.get("client_id"),u=t.clients.find(l=>l.managed===!0&&(c===null||l.clientId===c));if(!u)return{status:400,body:{error:"\
invalid_request",error_description:"Identity not found"}};const d=o.searchParams.get("resource")??"",f=t.tokenSeconds??86400,h=Math.floor(e.clock()/1e3);return{status:200,body:{access_token:Oi(e,t,u,d,
f),client_id:u.clientId,expires_in:String(f),expires_on:String(h+f),not_before:String(h),resource:d,token_type:"Bearer"}}}i(Ci,"machineToken");function zl({world:e,config:t,request:n,url:o}){const{oidc:s}=t;
if(!s||n.headers.authorization!==`Bearer ${s.requestToken}`)return{status:401,body:{error:"unauthorized"}};const r=Math.floor(e.clock()/1e3),a=Ai({iss:"https://token.actions.githubusercontent.com",sub:s.
subject,aud:o.searchParams.get("audience")??"",iat:r,nbf:r,exp:r+300});return{status:200,body:{count:a.length,value:a}}}i(zl,"oidcToken");function Oi(e,t,n,o,s){const r=e.clock(),a=o.replace(/\/$/,""),
c=n.objectId??n.clientId,u=Ai({aud:a,iss:`https://sts.windows.net/${t.tenantId}/`,iat:Math.floor(r/1e3),exp:Math.floor(r/1e3)+s,appid:n.clientId,oid:c,tid:t.tenantId,uti:(0,T.randomUUID)()});return Zn(
e).tokens.set(u,{right:n.right,objectId:c,tenantId:t.tenantId,audience:a,until:r+s*1e3}),u}i(Oi,"issue");function Ai(e){const t=i(n=>Buffer.from(JSON.stringify(n)).toString("base64url"),"part");return`${t(
{typ:"JWT",alg:"RS256"})}.${t(e)}.${(0,T.randomBytes)(64).toString("base64url")}`}i(Ai,"jwt");function _l(e){try{const t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString("utf8"));return typeof t==
"object"&&t!==null?t:void 0}catch(t){if(t instanceof SyntaxError)return;throw t}}i(_l,"claimsOf");function te(e,t,n,o=400){return{status:o,body:{error:e,error_description:`AADSTS${t}: ${n}`,error_codes:[
t]}}}i(te,"refusal");class x extends Error{static{i(this,"GoogleError")}status;reason;domain;location;headers;constructor(t,n,o,s={}){super(o),this.name="GoogleError",this.status=t,this.reason=n,this.
domain=s.domain??"global",this.location=s.location,this.headers=s.headers??{}}json(){const{status:t,message:n,domain:o,reason:s}=this;return{error:{code:t,message:n,errors:[{message:n,domain:o,reason:s,
...this.location}]}}}}const to=i(()=>new x(404,"notFound","The specified bucket does not exist."),"errors_noSuchBucket"),Ul=i((e,t)=>new x(404,"notFound",`No such object: ${e}/${t}`),"noSuchObject"),He=i(
()=>new x(412,"conditionNotMet","At least one of the pre-conditions you specified did not hold.",{location:{locationType:"header",location:"If-Match"}}),"errors_conditionNotMet"),ql=i(()=>new x(304,"n\
otModified","Not Modified"),"notModified"),E=i(e=>new x(400,"invalid",e),"invalid"),Ge=i(e=>new x(400,"required",e),"required"),Wt=i((e,t)=>new x(400,"invalidParameter",`Invalid value for parameter ${e}\
: ${t}`,{location:{locationType:"parameter",location:e}}),"errors_invalidParameter"),$i=i((e,t)=>new x(403,"forbidden",`${e} does not have ${t} access to the Google Cloud Storage object. Permission '${t}\
' denied on resource (or it may not exist).`),"forbidden"),no=i(()=>new x(401,"authError","Invalid Credentials",{location:{locationType:"header",location:"Authorization"},headers:{"www-authenticate":'\
Bearer realm="https://accounts.google.com/", error="invalid_token"'}}),"unauthorised"),Hl=i(e=>new x(401,"required",`Anonymous caller does not have ${e} access to the Google Cloud Storage object. Perm\
ission '${e}' denied on resource (or it may not exist).`,{location:{locationType:"header",location:"Authorization"},headers:{"www-authenticate":'Bearer realm="https://accounts.google.com/"'}}),"anonym\
ous"),Gl=i((e,t)=>new x(429,"rateLimitExceeded",`The object ${e}/${t} exceeded the rate limit for object mutation operations (create, update, and delete). Please reduce your request rate. See https://\
cloud.google.com/storage/docs/gcs429.`,{domain:"usageLimits"}),"rateLimited"),oo=i((e,t)=>new x(413,"uploadTooLarge",`The operation carries ${e} bytes, and one operation carries at most ${t}.`),"error\
s_tooLarge"),so=i(e=>new x(501,"notImplemented",`The emulator does not have ${e}.`),"gcs_errors_notImplemented"),ne=i(()=>new x(404,"notFound","Not Found"),"noSuchMethod");function ro(e){const[t,n,o,...s]=e.
split(".");if(t===void 0||n===void 0||o===void 0||s.length>0)return;const r=ao(n);return ao(t)===void 0?void 0:r}i(ro,"unverified");function Mi(e,t){const[n="",o="",s=""]=e.split("."),{alg:r}=ao(n)??{},
a=ji(t);return r!=="RS256"||a===void 0?!1:(0,T.verify)("sha256",Buffer.from(`${n}.${o}`),a,Buffer.from(s,"base64url"))}i(Mi,"isSignedBy");function io(e){return e.secretAccessKey.includes("PRIVATE KEY-\
----")}i(io,"isServiceAccount");const We="https://www.googleapis.com/auth/",Wl={READ:"READ",WRITE:"WRITE",ADMIN:"ADMIN",[`${We}devstorage.read_only`]:"READ",[`${We}devstorage.read_write`]:"WRITE",[`${We}\
devstorage.full_control`]:"ADMIN",[`${We}cloud-platform`]:"ADMIN",[`${We}cloud-platform.read-only`]:"READ",[`${We}iam`]:"READ"};function Kt(e){const t=e.split(/[\s,]+/).map(n=>Wl[n]);return["ADMIN","W\
RITE","READ"].find(n=>t.includes(n))}i(Kt,"rightOf");const Bi=new Map;function ji({secretAccessKey:e}){const t=Bi.get(e);if(t)return t;try{const n=(0,T.createPublicKey)(e);return Bi.set(e,n),n}catch{return}}
i(ji,"publicKeyOf");function ao(e){try{const t=JSON.parse(Buffer.from(e,"base64url").toString("utf8"));return typeof t=="object"&&t!==null?t:void 0}catch{return}}i(ao,"jsonOf");function Kl(e,t){return e.
repositories.flatMap(n=>{const{id:o,keys:s,storageType:r="GCS"}=n.config;if(r!=="GCS")return[];const a=Vl(e,n,t);return s.filter(io).map(c=>({...c,access:a,repoId:o}))})}i(Kl,"access_nodeCredentials");
function Fl(e,t){const{name:n,provider:o=n}=t,s={get buckets(){return e.buckets.filter(r=>r.provider===o)},operationLimit:1/0,copyDestination(r){const a=e.buckets.find(c=>c.provider===o&&c.name===r);if(!a)
throw to();return{bucket:a,path:"native"}},createBucket({name:r,location:a,storageClass:c}){Di(e,r);const u=c===void 0?{}:{google:{storageClass:c}},d=a===void 0?{}:{region:a.toLowerCase()};pt(e,{name:r,
provider:o,storageType:"GCS",...d,...u},void 0)},deleteBucket:i(r=>bt(e,r),"deleteBucket"),countUpload(){},countDownload(){}};return t.keys.map(r=>({...r,access:s,repoId:void 0}))}i(Fl,"access_provide\
rCredentials");function Vl(e,t,n){const{buckets:o}=t,s=i(r=>({repoId:t.config.id,bucketId:r.id,host:n.id}),"at");return{buckets:o,operationLimit:e.operationLimit,copyDestination:i((r,a)=>Xl(e,t,r,a),"\
copyDestination"),createBucket({name:r}){Di(e,r);const{provider:a,storageType:c}=o[0]??{provider:"gcp",storageType:"GCS"};pt(e,{name:r,provider:a,storageType:c},t)},deleteBucket:i(r=>bt(e,r),"deleteBu\
cket"),countUpload:i((r,a)=>e.traffic.add(s(r),{uploaded:a}),"countUpload"),countDownload:i((r,a)=>e.traffic.add(s(r),{downloaded:a}),"countDownload")}}i(Vl,"access_repositoryAccess");function Xl(e,{buckets:t},n,o){
const s=t.find(c=>c.name===n);if(s)return{bucket:s,path:"emulated"};const r=e.buckets.filter(c=>c.name===n);if(r.length===0)throw to();const a=r.find(c=>c.provider===o.provider&&c.storageType===o.storageType&&
c.writableBy.includes(o.id));if(a)return{bucket:a,path:"native"};throw new x(403,"forbidden",`The source's credentials may not write to bucket ${n}.`)}i(Xl,"destinationOf");function Di(e,t){if(e.buckets.
some(n=>n.name===t||n.id===t))throw new x(409,"conflict","The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try \
again.")}i(Di,"access_checkFree");const co={"buckets.list":{right:"READ",permission:"storage.buckets.list"},"buckets.get":{right:"READ",permission:"storage.buckets.get"},"buckets.insert":{right:"ADMIN",
permission:"storage.buckets.create"},"buckets.patch":{right:"ADMIN",permission:"storage.buckets.update"},"buckets.delete":{right:"ADMIN",permission:"storage.buckets.delete"},"buckets.testIamPermission\
s":{right:"READ",permission:"storage.buckets.get"},"objects.list":{right:"READ",permission:"storage.objects.list"},"objects.get":{right:"READ",permission:"storage.objects.get"},"objects.download":{right:"\
READ",permission:"storage.objects.get"},"objects.insert":{right:"WRITE",permission:"storage.objects.create"},"objects.startUpload":{right:"WRITE",permission:"storage.objects.create"},"objects.upload":{
right:"WRITE",permission:"storage.objects.create"},"objects.patch":{right:"WRITE",permission:"storage.objects.update"},"objects.update":{right:"WRITE",permission:"storage.objects.update"},"objects.del\
ete":{right:"WRITE",permission:"storage.objects.delete"},"objects.rewrite":{right:"WRITE",permission:"storage.objects.create"},"objects.copy":{right:"WRITE",permission:"storage.objects.create"},"objec\
ts.compose":{right:"WRITE",permission:"storage.objects.create"}},Jl=7*864e5;class Yl{static{i(this,"Sessions")}#e;#t;#n=new Map;constructor({blobs:t,clock:n}){this.#e=t,this.#t=n}start(t){const n=(0,T.
randomBytes)(48).toString("base64url"),o=this.#t(),s={...t,id:n,started:o,content:Me([]),finished:void 0};return this.#n.set(n,s),s}find(t){return this.#n.get(t)}owner(t){return this.#n.get(t)?.owner}isExpired(t){
return this.#t()-t.started>Jl}append(t,n){this.#e.retain(n),t.content=Me([t.content,n])}finish(t,n){t.finished=n,this.#e.release(t.content),t.content=Me([])}cancel(t){this.#n.delete(t.id),this.#e.release(
t.content)}}const ve=3600;class Ql{static{i(this,"Tokens")}#e;#t=new Map;constructor(t){this.#e=t}issue(t,n=ve){const o=this.#e();for(const[r,{expires:a}]of this.#t)a+ve*1e3<o&&this.#t.delete(r);const s=`\
ya29.c.${(0,T.randomBytes)(48).toString("base64url")}`;return this.#t.set(Ni(s),{...t,expires:o+n*1e3}),s}holder(t){const n=this.#t.get(Ni(t));return n&&n.expires>this.#e()?n:void 0}}function Ni(e){return(0,T.
createHash)("sha256").update(e).digest("hex")}i(Ni,"digest");const Ri=new WeakMap;function uo(e){let t=Ri.get(e);return t||(t={tokens:new Ql(e.clock),sessions:new Yl(e)},Ri.set(e,t)),t}i(uo,"stateOf");
function fo(e){return`http://${e.headers.host??"localhost"}`}i(fo,"originOf");function Zl({world:e,spec:t,find:n,request:o},s,r,a){const{tokens:c,sessions:u}=uo(e);if(s.method==="objects.upload"){const p=n(
u.owner(s.query.get("upload_id")??"")??"");if(p)return{credential:p,right:"ADMIN"}}const d=/^Bearer +(\S+)$/i.exec(r.get("authorization")??"")?.[1];if(d===void 0)throw r.has("authorization")?no():Hl(co[s.
method].permission);const f=c.holder(d),h=f&&n(f.accessKeyId);if(h)return{credential:h,right:f.right};const l=t.credentials.find(p=>p.sessionToken===d&&(p.expires===void 0||p.expires>a));if(l)return{credential:l,
right:"ADMIN"};const g=em({spec:t,find:n},d,{origin:fo(o),now:a});if(g)return g;throw no()}i(Zl,"bearerOf");function em({find:e},t,{origin:n,now:o}){const s=ro(t),r=typeof s?.iss=="string"?e(s.iss):void 0;
if(!s||!r||!io(r)||!Mi(t,r))return;const{aud:a,scope:c,iat:u,exp:d}=s;if(!(typeof d=="number"&&typeof u=="number"&&d>o/1e3&&d-u<=3600))return;if(typeof c=="string"){const l=Kt(c);return l&&{credential:r,
right:l}}return typeof a=="string"&&["https://storage.googleapis.com",n].includes(a.replace(/\/$/,""))?{credential:r,right:"ADMIN"}:void 0}i(em,"selfSigned");function le(e,t){if(t===void 0||t==="")return e;
const n=new tm(t);return ho(e,n.read())}i(le,"selected");function ho(e,t){if(t==="all")return e;if(Array.isArray(e))return e.map(s=>ho(s,t));if(typeof e!="object"||e===null)return e;const n=t.get("*"),
o=Object.entries(e).flatMap(([s,r])=>{const a=t.get(s)??n;return a===void 0?[]:[[s,ho(r,a)]]});return Object.fromEntries(o)}i(ho,"apply");class tm{static{i(this,"MaskReader")}#e;#t=0;constructor(t){this.#e=
t}read(){const t=this.#n();if(this.#t<this.#e.length)throw this.#i();return t}#n(){const t=new Map;do this.#s(t);while(this.#r(","));return t}#s(t){const n=/^(?:\*|[A-Za-z][A-Za-z0-9_-]*)/.exec(this.#e.
slice(this.#t));if(!n)throw this.#i();const[o]=n;this.#t+=o.length;const s=t.get(o),r=this.#o();if(s===void 0||s==="all"||r==="all"){t.set(o,s==="all"?"all":r);return}for(const[a,c]of r)s.set(a,c)}#o(){
if(this.#r("/")){const n=new Map;return this.#s(n),n}if(!this.#r("("))return"all";const t=this.#n();if(!this.#r(")"))throw this.#i();return t}#r(t){return this.#e[this.#t]!==t?!1:(this.#t++,!0)}#i(){return Wt(
"fields",this.#e)}}function Z(e,t){const n=e.get(t);if(!(n===void 0||n==="")){if(!/^-?\d{1,18}$/.test(n))throw Wt(t,n);return Number(n)}}i(Z,"numberOf");function Ft(e,t){const n=e.get(t);if(n===void 0)
return!1;if(n==="true"||n==="false")return n==="true";throw Wt(t,n)}i(Ft,"flagOf");function lo(e,t,n){const o=`Object '${e.name}/${t.key}'`,{holds:s}=t;if(s?.temporary===!0||s?.eventBased===!0){const a=s.
temporary?"Temporary":"Event-Based";throw new x(403,"objectUnderActiveHold",`${o} is under active ${a} hold and cannot be deleted, overwritten or archived until hold is removed.`)}const r=Pi(e,t);if(!(r===
void 0||r<=n))throw new x(403,"retentionPolicyNotMet",`${o} is subject to bucket's retention policy or object retention and cannot be deleted or overwritten until ${new Date(r).toISOString()}`)}i(lo,"\
checkKept");function Pi(e,t){const{retentionSeconds:n}=e.google,o=n===void 0?void 0:Math.floor(t.generation/1e3)+n*1e3,s=t.retention?.until;return o===void 0||s===void 0?o??s:Math.max(o,s)}i(Pi,"retai\
nedUntil");function Vt(e,t){return e.versions(t).flatMap(n=>n.kind==="object"?[n]:[])}i(Vt,"generationsOf");function nm(e,t){const n=e.versions(t.key),o=n.indexOf(t),s=n[o-1];if(!(o<=0||s===void 0))return s.
kind==="object"?Math.floor(s.generation/1e3):s.modified}i(nm,"deletedAt");function at(e,t,n){const o=n===void 0?e.currentObject(t):Vt(e,t).find(s=>s.generation===n);if(!o)throw Ul(e.name,t);return o}i(
at,"objectOf");function Xt(e,t="if"){return{generation:Z(e,`${t}GenerationMatch`),notGeneration:Z(e,`${t}GenerationNotMatch`),metageneration:Z(e,`${t}MetagenerationMatch`),notMetageneration:Z(e,`${t}M\
etagenerationNotMatch`)}}i(Xt,"conditionsOf");function Ke(e,t,n){const o=Xt(t);return e.behaviour.ignoreConditions.includes(n)?Li:o}i(Ke,"generations_writeConditions");const Li={generation:void 0,notGeneration:void 0,
metageneration:void 0,notMetageneration:void 0};function xe(e,t){const{generation:n,notGeneration:o,metageneration:s,notMetageneration:r}=t;if(!((n===void 0||n===(e?.generation??0))&&(o===void 0||o!==
(e?.generation??0))&&(s===void 0||s===e?.metageneration)&&(r===void 0||r!==e?.metageneration)))throw He()}i(xe,"generations_checkWrite");function zi(e,t){const{generation:n,notGeneration:o,metageneration:s,
notMetageneration:r}=t;if(n!==void 0&&n!==e.generation||s!==void 0&&s!==e.metageneration)throw He();if(o===e.generation||r===e.metageneration)throw ql()}i(zi,"generations_checkRead");function Jt(e,t,n,{
conditions:o,now:s}){const r=e.currentObject(t);xe(r,o),r&&lo(e,r,s);const{defaultEventBasedHold:a=!1}=e.google,c=n.holds??(a?{temporary:!1,eventBased:!0}:void 0),u=e.put(t,{...n,...c&&{holds:c}});return r&&
e.versioning!=="enabled"&&r.versionId!==Ae&&e.remove(t,r.versionId),u}i(Jt,"write");function om(e,t,{generation:n,conditions:o,now:s}){const r=at(e,t,n);if(xe(r,o),lo(e,r,s),n===void 0&&e.versioning===
"enabled"){e.delete(t);return}_i(e,r)}i(om,"remove");function _i(e,t){const{key:n}=t,o=Vt(e,n).filter(r=>r!==t);if(e.currentObject(n)===t&&o.length>0&&e.delete(n),e.find(n,t.versionId)===t&&e.remove(n,
t.versionId),!(o.length>0))for(const r of[...e.versions(n)])e.remove(n,r.versionId)}i(_i,"removeForGood");const sm=604800,Ui={cacheControl:"cache-control",contentDisposition:"content-disposition",contentEncoding:"\
content-encoding",contentLanguage:"content-language",contentType:"content-type",customTime:"x-goog-custom-time"};async function Fe(e,t,n){const{key:o,generation:s,attributes:r}=t,a=`b/${encodeURIComponent(
e.name)}/o/${encodeURIComponent(o)}`,c=ct(Math.floor(s/1e3)),u=Pi(e,t),d=nm(e,t),{metadata:f,storageClass:h}=r;return{kind:"storage#object",id:`${e.name}/${o}/${s}`,selfLink:`${n}/storage/v1/${a}`,mediaLink:`${n}\
/download/storage/v1/${a}?generation=${s}&alt=media`,name:o,bucket:e.name,generation:String(s),metageneration:String(t.metageneration),...rm(r.headers),storageClass:h,size:String(t.content.size),...t.
md5!==void 0&&{md5Hash:Buffer.from(t.md5,"hex").toString("base64")},crc32c:t.crc32c??await kt(t.content),etag:go(t),...t.holds?.temporary===!0&&{temporaryHold:!0},...t.holds&&{eventBasedHold:t.holds.eventBased},
...u!==void 0&&{retentionExpirationTime:ct(u)},timeCreated:c,updated:ct(t.updated),timeStorageClassUpdated:c,timeFinalized:c,...d!==void 0&&{timeDeleted:ct(d)},...t.componentCount!==void 0&&{componentCount:t.
componentCount},...Object.keys(f).length>0&&{metadata:f}}}i(Fe,"objectResource");function mo(e,t){const{google:n}=e,o=ct(e.created),{softDeleteSeconds:s=sm,retentionSeconds:r}=n;return{kind:"storage#b\
ucket",id:e.name,selfLink:`${t}/storage/v1/b/${e.name}`,name:e.name,projectNumber:"1",metageneration:"1",location:e.region.toUpperCase(),locationType:"region",storageClass:n.storageClass??"STANDARD",etag:"\
CAE=",timeCreated:o,updated:o,...e.versioning!=="off"&&{versioning:{enabled:e.versioning==="enabled"}},...n.defaultEventBasedHold===!0&&{defaultEventBasedHold:!0},...r!==void 0&&{retentionPolicy:{retentionPeriod:String(
r),effectiveTime:o,...n.retentionLocked===!0&&{isLocked:!0}}},...e.objectLock&&{objectRetention:{mode:"Enabled"}},softDeletePolicy:{retentionDurationSeconds:String(s),...s>0&&{effectiveTime:o}},...e.requesterPays&&
{billing:{requesterPays:!0}},iamConfiguration:{bucketPolicyOnly:{enabled:!0},uniformBucketLevelAccess:{enabled:!0},publicAccessPrevention:"enforced"}}}i(mo,"bucketResource");function go({generation:e,
metageneration:t}){return Buffer.from([8,...qi(e),16,...qi(t)]).toString("base64")}i(go,"resources_etagOf");function rm(e){const t={};for(const[n,o]of Object.entries(Ui)){const s=e[o];s!==void 0&&(t[n]=
s)}return t}i(rm,"headerFields");function ct(e){return new Date(e).toISOString()}i(ct,"timestamp");function qi(e){const t=[];let n=e;for(;n>=128;)t.push(n%128|128),n=Math.floor(n/128);return[...t,n]}i(
qi,"varint");const Hi=8192,im=8*1024*1024,am=new Set(["STANDARD","NEARLINE","COLDLINE","ARCHIVE","MULTI_REGIONAL","REGIONAL","DURABLE_REDUCED_AVAILABILITY"]);async function Yt(e){const t=[];let n=0;for await(const o of e.
body()){if(n+=o.length,n>im)throw E("Request is too large.");t.push(o)}return po(Buffer.concat(t).toString("utf8"))}i(Yt,"jsonBody");function po(e){if(e.trim()==="")return{};let t;try{t=JSON.parse(e)}catch{
throw Ki()}if(t===null)return{};if(typeof t!="object"||Array.isArray(t))throw Ki();return t}i(po,"parseJson");function Qt(e){const t={};for(const[a,c]of Object.entries(Ui)){const u=e[a];u===null?t[c]=
null:u!==void 0&&(t[c]=Ve(u,a))}const n=Ee(e,"storageClass",Ve);if(n!==void 0&&!am.has(n))throw E("Invalid argument.");const o={name:Ee(e,"name",Ve),md5Hash:Ee(e,"md5Hash",Ve),crc32c:Ee(e,"crc32c",Ve),
storageClass:n,headers:t,metadata:e.metadata===null?null:Ee(e,"metadata",um),temporaryHold:Ee(e,"temporaryHold",Wi),eventBasedHold:Ee(e,"eventBasedHold",Wi)},s=[o.storageClass,o.metadata,o.temporaryHold,
o.eventBasedHold],r=Object.keys(t).length===0&&s.every(a=>a===void 0);return{...o,isEmpty:r}}i(Qt,"sentMetadata");function ut(e,t,n){const o={};for(const[s,r]of Object.entries(t.headers))r!==null&&(o[s]=
r);return n!==void 0&&(o["content-type"]??=n),{headers:o,metadata:bo(t.metadata??{}),tags:[],storageClass:t.storageClass??e.google.storageClass??"STANDARD"}}i(ut,"newAttributes");function dt(e,t){return e.
temporaryHold===void 0&&e.eventBasedHold===void 0?t?{holds:t}:{}:{holds:{temporary:e.temporaryHold??t?.temporary??!1,eventBased:e.eventBasedHold??t?.eventBased??!1}}}i(dt,"holdsOf");function cm({attributes:e},t){
if(t.storageClass!==void 0&&t.storageClass!==e.storageClass)throw E("The storage class of an object cannot be changed by an update: rewrite it.");const n=t.metadata===void 0?e.metadata:bo(t.metadata===
null?{}:{...e.metadata,...t.metadata});return Gi(n),{...e,headers:bo({...e.headers,...t.headers}),metadata:n}}i(cm,"patched");async function Zt(e){return Qt(await Yt(e))}i(Zt,"sentWith");function um(e,t){
if(typeof e!="object"||e===null||Array.isArray(e))throw yo(t);const n={};for(const[o,s]of Object.entries(e))n[o]=s===null?null:Ve(s,`${t}.${o}`);return Gi(n),n}i(um,"customMetadata");function Gi(e){const t=Object.
entries(e).reduce((n,[o,s])=>n+Buffer.byteLength(o)+Buffer.byteLength(s??""),0);if(t>Hi)throw E(`The metadata of the object is ${t} bytes long, and at most ${Hi} are allowed.`)}i(Gi,"checkSize");function bo(e){
return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==null))}i(bo,"withoutNulls");function Ee(e,t,n){const o=e[t];return o==null?void 0:n(o,t)}i(Ee,"optional");function Ve(e,t){if(typeof e=="nu\
mber"||typeof e=="boolean")return String(e);if(typeof e!="string")throw yo(t);return e}i(Ve,"metadata_text");function Wi(e,t){if(typeof e!="boolean")throw yo(t);return e}i(Wi,"flag");function yo(e){return E(
`Invalid value for: ${e}`)}i(yo,"wrong");function Ki(){return E("Parse Error")}i(Ki,"parseError");const dm=/^[a-z0-9](?:[a-z0-9_.-]{1,220}[a-z0-9])$/;function fm(e){const t=e.target.query.get("prefix")??
"",n=e.access.buckets.filter(s=>s.name.startsWith(t)).map(s=>mo(s,e.origin)),o={kind:"storage#buckets",...n.length>0&&{items:n}};return{status:200,json:le(o,e.target.query.get("fields"))}}i(fm,"bucket\
s_listBuckets");async function hm(e){const{name:t,location:n,storageClass:o}=await Yt(e);if(typeof t!="string"||t==="")throw Ge("Required");if(!dm.test(t))throw E(`Invalid bucket name: '${t}'`);e.access.
createBucket({name:t,...typeof n=="string"&&{location:n},...typeof o=="string"&&{storageClass:o}});const s=e.access.buckets.find(r=>r.name===t);if(!s)throw new x(500,"backendError","The bucket was not\
 created.");return{status:200,json:mo(s,e.origin)}}i(hm,"insertBucket");function Fi(e){const t=mo(e.bucket,e.origin);return{status:200,json:le(t,e.target.query.get("fields"))}}i(Fi,"getBucket");async function lm(e){
const{versioning:t,...n}=await Yt(e),[o]=Object.keys(n);if(o!==void 0)throw new x(501,"notImplemented",`The emulator does not change ${o}.`);if(typeof t=="object"&&t!==null&&"enabled"in t){const{bucket:s}=e;
t.enabled===!0?s.versioning="enabled":s.versioning==="enabled"&&(s.versioning="suspended"),e.versioningChanged(s)}return Fi(e)}i(lm,"patchBucket");function mm(e){const{bucket:t}=e;for(const{key:n}of t.
keysFrom(""))if(Vt(t,n).length>0)throw new x(409,"conflict","The bucket you tried to delete is not empty.");return e.access.deleteBucket(t),{status:204}}i(mm,"buckets_deleteBucket");function gm(e){const t=e.
target.query.pairs.flatMap(([r,a])=>r==="permissions"?[a]:[]),n=Object.values(co),o=t.filter(r=>n.some(a=>a.permission===r&&e.may(a.right)));return{status:200,json:{kind:"storage#testIamPermissionsRes\
ponse",...o.length>0&&{permissions:o}}}}i(gm,"testPermissions");const Vi=1024;function Ie(e){if(e==="")throw Ge("Required");const t=Buffer.byteLength(e,"utf8");if(t>Vi)throw E(`The maximum object leng\
th is ${Vi} characters, but got a name with ${t} characters: ''${e.slice(0,40)}...''`);if(/[\r\n]/.test(e))throw E(`Disallowed unicode characters present in object name '${e}'`);if(e==="."||e===".."||
e.startsWith(".well-known/acme-challenge/"))throw E(`Invalid object name: '${e}'`)}i(Ie,"checkName");const pm=5*1024**4;async function bm({blobs:e,operationLimit:t},n){const o=Math.min(t,pm),s=e.write(),
r=(0,T.createHash)("md5"),a=new Qo;let c=0;try{for await(const u of n){if(c+=u.length,c>o)throw oo(c,o);r.update(u),a.update(u),await s.write(u)}return{content:$e(await s.finish()),md5:r.digest("hex"),
crc32c:a.base64()}}catch(u){throw await s.discard(),u}}i(bm,"receiveMedia");function ko({md5Hash:e,crc32c:t},n){const o=n.md5===void 0?void 0:Buffer.from(n.md5,"hex").toString("base64");if(e!==void 0&&
o!==void 0&&e!==o)throw E(`Provided MD5 hash "${e}" doesn't match calculated MD5 hash "${o}".`);if(t!==void 0&&t!==n.crc32c)throw E(`Provided CRC32C "${t}" doesn't match calculated CRC32C "${n.crc32c}\
".`)}i(ko,"checkHashes");const ym=1024*1024;async function km(e,t){const n=/^multipart\/related\s*;.*?\bboundary="?([^";]+)"?/is.exec(e??"")?.[1]?.trim();if(n===void 0)throw en();const o=t[Symbol.asyncIterator]();
let s=Buffer.alloc(0);for(;;){const r=wm(s,n);if(r)return{...r,media:Sm(r.rest,o,n)};if(s.length>ym)throw en();const a=await o.next();if(a.done===!0)throw en();s=Buffer.concat([s,a.value])}}i(km,"read\
Related");function wm(e,t){const n=`--${t}`,o=e.indexOf(n);if(o<0)return;const s=Xi(e,o+n.length);if(s===void 0)return;const r=e.indexOf(`
${n}`,s.end);if(r<0)return;const a=Xi(e,r+1+n.length);if(a!==void 0)return{metadata:e.subarray(s.end,r).toString("utf8"),mediaType:/^content-type:[ \t]*(.*?)[ \t]*$/im.exec(a.headers)?.[1],rest:e.subarray(
a.end)}}i(wm,"parts");function Xi(e,t){const n=/\r?\n\r?\n/.exec(e.subarray(t).toString("latin1"));if(!n)return;const o=t+n.index+n[0].length;return{headers:e.subarray(t,o).toString("latin1").replaceAll(
"\r",""),end:o}}i(Xi,"headersEnd");async function*Sm(e,t,n){const o=Buffer.from(`
--${n}--`,"latin1");let s=Buffer.concat([Buffer.from(`
`),e]),r=!1;for(;;){const a=s.indexOf(o),c=a<0?s.length-o.length-1:Tm(s,a),u=r?0:1;if(c>u&&(yield s.subarray(u,c),s=s.subarray(c),r=!0),a>=0)break;const d=await t.next();if(d.done===!0)throw en();s=Buffer.
concat([s,d.value])}for(;(await t.next()).done!==!0;);}i(Sm,"mediaOf");function Tm(e,t){return t>0&&e[t-1]===13?t-1:t}i(Tm,"withoutCr");function en(){return E("Malformed multipart body.")}i(en,"relate\
d_malformed");async function vm(e){const{query:t}=e.target;if(t.get("uploadType")==="media"){const r=e.headers.get("content-type");return Ji(e,Qt({}),r??"application/octet-stream",e.body())}const{metadata:n,
mediaType:o,media:s}=await km(e.headers.get("content-type"),e.body());return Ji(e,Qt(po(n)),o,s)}i(vm,"insertObject");async function Ji(e,t,n,o){const{bucket:s,access:r}=e,a=Yi(e,t),c=Ke(s,e.target.query,
"put");xe(s.currentObject(a),c);const u=e.target.query.get("contentEncoding"),d=ut(s,t,n),f=await bm({blobs:e.blobs,operationLimit:r.operationLimit},o);r.countUpload(s,f.content.size);const h=tt(e.blobs,
f.content,()=>(ko(t,f),Jt(s,a,{...xm(f),attributes:u===void 0?d:{...d,headers:{...d.headers,"content-encoding":u}},...dt(t)},{conditions:c,now:e.clock()})));return wo(e,h)}i(Ji,"insert");function xm({
content:e,md5:t,crc32c:n}){return{content:e,md5:t,crc32c:n,etag:t}}i(xm,"objectOfMedia");function Yi(e,t){const n=e.target.name===""?t.name??"":e.target.name;if(n==="")throw Ge("Required");return Ie(n),
e.named(n),n}i(Yi,"nameOf");async function wo(e,t){const n=await Fe(e.bucket,t,e.origin);return{status:200,json:le(n,e.target.query.get("fields"))}}i(wo,"written");const Qi=32;async function Em(e){const{
bucket:t,target:n}=e;Ie(n.name);const o=await Yt(e),s=Ke(t,n.query,"complete");xe(t.currentObject(n.name),s);const r=Im(o).map(b=>Cm(e,b)),[a]=r;if(!a)throw Ge("You must provide at least one source co\
mponent.");if(r.length>Qi)throw E(`The number of source components provided (${r.length}) exceeds the maximum (${Qi}).`);const{storageClass:c}=a.attributes,u=r.find(b=>b.attributes.storageClass!==c);if(u)
throw E(`Cannot compose objects of the storage classes ${c} and ${u.attributes.storageClass}.`);const d=Ft(n.query,"deleteSourceObjects")||o.deleteSourceObjects===!0,f=e.clock();if(d)for(const b of r)
lo(t,b,f);const h=o.destination??{};if(typeof h!="object")throw E("Invalid value for: destination");const l=Qt(h),g=Me(r.map(b=>b.content)),p=Jt(t,n.name,{content:g,etag:`${Buffer.from(String(f)).toString(
"hex").padEnd(32,"0").slice(0,32)}-${r.length}`,componentCount:r.reduce((b,k)=>b+(k.componentCount??1),0),attributes:{...ut(t,l),storageClass:c},...dt(l)},{conditions:s,now:f});if(d)for(const b of new Set(
r))b.key!==n.name&&_i(t,b);return wo(e,p)}i(Em,"composeObject");function Im(e){const t=e.sourceObjects??[];if(!Array.isArray(t))throw E("Invalid value for: sourceObjects");return t.map(n=>{const{name:o,
generation:s,objectPreconditions:r}=ea(n);if(typeof o!="string"||o==="")throw Ge("Required");return{name:o,generation:Zi(s),ifGenerationMatch:Zi(ea(r??{}).ifGenerationMatch)}})}i(Im,"listed");function Cm({
bucket:e},{name:t,generation:n,ifGenerationMatch:o}){const s=at(e,t,n);if(!e.behaviour.ignoreSourcePins.includes("partcopy")&&o!==void 0&&o!==s.generation)throw He();return s}i(Cm,"compose_opened");function Zi(e){
if(e!=null){if((typeof e=="string"||typeof e=="number")&&/^\d{1,18}$/.test(String(e)))return Number(e);throw E("Invalid value for: generation")}}i(Zi,"generationOf");function ea(e){if(typeof e!="objec\
t"||e===null)throw E("Parse Error");return e}i(ea,"record");function Om(e){const{bucket:t,target:n}=e;return Ie(n.name),om(t,n.name,{generation:Z(n.query,"generation"),conditions:Ke(t,n.query,"delete"),
now:e.clock()}),{status:204}}i(Om,"delete_deleteObject");const tn=1e3;async function Am(e){const{bucket:t}=e,{query:n}=e.target;if(n.has("matchGlob"))throw so("matchGlob");const o=Ft(n,"softDeleted")?
$m:Mm(t,n),s=[];for(const a of o.objects)s.push(await Fe(t,a,e.origin));const r={kind:"storage#objects",...o.next!==void 0&&{nextPageToken:o.next},...o.prefixes.length>0&&{prefixes:o.prefixes},...s.length>
0&&{items:s}};return{status:200,json:le(r,n.get("fields"))}}i(Am,"listing_listObjects");const $m={objects:[],prefixes:[],next:void 0};function Mm(e,t){const n=jm(e,t),o=Ft(t,"versions"),s=Ft(t,"includ\
eTrailingDelimiter"),r=O(t.get("prefix")??""),a=O(t.get("delimiter")??""),c=O(t.get("startOffset")??""),u=O(t.get("endOffset")??""),d=t.get("pageToken"),f=d===void 0||d===""?void 0:Nm(d),h={objects:[],
prefixes:[],next:void 0};let l;const g=i(()=>h.objects.length+h.prefixes.length<n?!1:(h.next=l&&Dm(l),!0),"isFull");let p=[r,c,f?.key??""].reduce((b,k)=>b>k?b:k);for(;;){let b;for(const{bytes:k,key:S}of e.
keysFrom(p)){if(!k.startsWith(r)||u!==""&&k>=u)return h;const $=(o?Vt(e,S).reverse():Bm(e,S)).filter(_=>k!==f?.key||_.generation>f.generation);if($.length===0)continue;const A=Le(k,r,a);if(A!==void 0){
if(g())return h;h.prefixes.push(mt(A)),s&&A===k&&h.objects.push(...$),l={key:ze(A),generation:-1},b=ze(A);break}for(const _ of $){if(g())return h;h.objects.push(_),l={key:k,generation:_.generation}}}if(b===
void 0)return h;p=b}}i(Mm,"pageOf");function Bm(e,t){const n=e.currentObject(t);return n?[n]:[]}i(Bm,"liveOf");function jm(e,t){const n=Z(t,"maxResults")??tn;if(n<0)throw E("Invalid argument.");const{
pageSize:o}=e.behaviour;return Math.min(n===0?tn:n,tn,o===0?tn:o)}i(jm,"listing_pageSize");function Dm({key:e,generation:t}){return Buffer.from(`${t}:${e}`,"utf8").toString("base64")}i(Dm,"listing_toT\
oken");function Nm(e){const t=/^(-?\d+):(.*)$/s.exec(Buffer.from(e,"base64").toString("utf8"));if(!t)throw E("Invalid argument.");return{generation:Number(t[1]),key:t[2]??""}}i(Nm,"listing_fromToken");
async function ta(e){const{bucket:t,target:n}=e,{method:o,name:s,query:r}=n;Ie(s);const a=await Zt(e),c=at(t,s,Z(r,"generation"));xe(c,Xt(r));const{storageClass:u,tags:d}=c.attributes,f=o==="objects.p\
atch"?cm(c,a):{...ut(t,a),storageClass:u,tags:d};return wo(e,t.amend(c,{attributes:f,...dt(a,c.holds)}))}i(ta,"changeObject");async function Rm(e){const t=na(e),n=await Fe(e.bucket,t,e.origin);return{
status:200,headers:{etag:go(t)},json:le(n,e.target.query.get("fields"))}}i(Rm,"read_getObject");async function Pm(e){const{bucket:t,access:n}=e,o=na(e),{headers:s}=o.attributes,{size:r}=o.content,c=s["\
content-encoding"]==="gzip"&&!/\bgzip\b|\*/.test(e.headers.get("accept-encoding")??""),u=c?void 0:Lm(e.headers.get("range"),r),d=u?.first??0,f=u?.last??r-1,h=ie(o.content,d,f),l=o.crc32c??await kt(o.content),
g=o.md5===void 0?"":`,md5=${Buffer.from(o.md5,"hex").toString("base64")}`,p={"content-type":s["content-type"]??"application/octet-stream","content-disposition":s["content-disposition"]??"attachment","\
cache-control":s["cache-control"]??"no-cache, no-store, max-age=0, must-revalidate",...s["content-language"]!==void 0&&{"content-language":s["content-language"]},...s["content-encoding"]!==void 0&&{"c\
ontent-encoding":s["content-encoding"]},etag:go(o),"last-modified":new Date(o.updated).toUTCString(),vary:"Accept-Encoding","x-goog-generation":String(o.generation),"x-goog-metageneration":String(o.metageneration),
"x-goog-stored-content-encoding":s["content-encoding"]??"identity","x-goog-stored-content-length":String(r),"x-goog-hash":`crc32c=${l}${g}`,"x-goog-storage-class":o.attributes.storageClass,...u&&{"con\
tent-range":`bytes ${d}-${f}/${r}`}};return c?(delete p["content-encoding"],p.warning="214 UploadServer gunzipped",p["x-guploader-response-body-transformations"]="gunzipped"):(p["accept-ranges"]="byte\
s",p["content-length"]=String(h.size)),{status:u?206:200,headers:p,content:h,decoded:c,counted:i(b=>n.countDownload(t,b),"counted")}}i(Pm,"downloadObject");function na({bucket:e,target:t}){Ie(t.name);
const n=at(e,t.name,Z(t.query,"generation"));return zi(n,e.behaviour.ignoreGetPins?Li:Xt(t.query)),n}i(na,"read_objectToRead");function Lm(e,t){const n=/^bytes=(\d*)-(\d*)$/.exec(e?.trim()??""),[,o="",
s=""]=n??[];if(o===""&&s===""||o!==""&&s!==""&&Number(s)<Number(o))return;const r=o===""?Math.max(0,t-Number(s)):Number(o),a=o===""||s===""?t-1:Math.min(Number(s),t-1);if(r>=t||o===""&&Number(s)===0)throw new x(
416,"requestedRangeNotSatisfiable","Request range not satisfiable",{headers:{"content-range":`bytes */${t}`}});return{first:r,last:a}}i(Lm,"gcs_read_rangeOf");const So=256*1024;async function zm(e){const{
bucket:t,headers:n,target:o}=e,s=await Zt(e),r=Yi(e,s),a=Ke(t,o.query,"put");xe(t.currentObject(r),a);const c=n.get("x-upload-content-length"),u=e.sessions.start({owner:e.who,bucket:t,name:r,attributes:ut(
t,s,n.get("x-upload-content-type")),holds:dt(s),hashes:s,conditions:a,announced:c===void 0?void 0:Number(c)}),d=new URLSearchParams;for(const[h,l]of o.query.pairs)d.append(h,l);return d.set("name",r),
d.set("upload_id",u.id),{status:200,headers:{location:`${e.origin}/upload/storage/v1/b/${encodeURIComponent(t.name)}/o?${d.toString()}`,"x-guploader-uploadid":u.id}}}i(zm,"startUpload");async function _m(e){
const t=e.sessions.find(e.target.query.get("upload_id")??"");if(!t)throw new x(404,"notFound","Not Found");if(e.named(t.name),e.sessions.isExpired(t))throw e.sessions.cancel(t),new x(410,"gone","The u\
pload session has expired.");if(e.httpMethod==="DELETE")return e.sessions.cancel(t),{status:499};if(t.finished)return{status:200,json:t.finished};const n=oa(e.headers.get("content-range"));if(n.first===
void 0){for await(const c of e.body());return n.total!==t.content.size?sa(t):ra(e,t)}const o=await Um(e,t,n.first),{size:s}=t.content,r=n.total??t.announced;return(r===void 0?n.last===void 0&&o:s===r)?
ra(e,t):sa(t)}i(_m,"continueUpload");function oa(e){if(e===void 0)return{first:0,last:void 0,total:void 0};const t=/^bytes (?:\*|(\d+)-(\d+|\*))\/(\d+|\*)$/.exec(e.trim());if(!t)throw Wt("Content-Rang\
e",e);const[,n,o,s]=t,r=i(a=>a===void 0||a==="*"?void 0:Number(a),"number");return{first:r(n),last:r(o),total:r(s)}}i(oa,"contentRange");async function Um(e,t,n){const o=t.content.size;if(n>o)throw new x(
503,"backendError",`Invalid request. According to the Content-Range header, the upload offset is ${n} byte(s), which exceeds already uploaded size of ${o} byte(s).`);const{content:s,ended:r}=await Hm(
e,e.access.operationLimit);return be(e.blobs,s,()=>Promise.resolve(qm(e,t,{first:n,content:s,ended:r})))}i(Um,"receive");function qm(e,t,{first:n,content:o,ended:s}){const r=t.content.size,a=ie(o,Math.
min(r-n,o.size),o.size-1),c=oa(e.headers.get("content-range")),u=c.total??t.announced,d=s&&(u===void 0?c.last===void 0:r+a.size>=u);if(u!==void 0&&r+a.size>u)throw E(`Invalid request. The upload has m\
ore bytes than its total of ${u}.`);if(s&&!d&&o.size%So!==0)throw E(`Invalid request. The number of bytes uploaded is required to be equal or greater than 262144, except for the final request (it's re\
commended to be the exact multiple of 262144). The received request contained ${o.size} bytes, which does not meet this requirement.`);const f=d?a.size:Math.floor((r+a.size)/So)*So-r;return f>0&&e.sessions.
append(t,ie(a,0,f-1)),s}i(qm,"keep");async function Hm(e,t){const n=e.blobs.write();let o=0,s=!1;try{for await(const r of e.body()){if(o+=r.length,o>t)break;await n.write(r)}s=!0}catch{}if(o>t)throw await n.
discard(),oo(o,t);return{content:$e(await n.finish()),ended:s}}i(Hm,"storeWhatComes");function sa({content:{size:e}}){return{status:308,headers:{"content-length":"0",...e>0&&{range:`bytes=0-${e-1}`}}}}
i(sa,"resumable_incomplete");async function ra(e,t){const{bucket:n,name:o,content:s,attributes:r,holds:a,conditions:c}=t,u=await yt(s),d=await kt(s);ko(t.hashes,{md5:u,crc32c:d}),ko(Gm(e.headers.get("\
x-goog-hash")),{md5:u,crc32c:d});const f=Jt(n,o,{content:s,md5:u,crc32c:d,etag:u,attributes:r,...a},{conditions:c,now:e.clock()});e.access.countUpload(n,s.size);const h=le(await Fe(n,f,e.origin),e.target.
query.get("fields"));return e.sessions.finish(t,h),{status:200,json:h}}i(ra,"finish");function Gm(e){const t=i(n=>new RegExp(`(?:^|,)\\s*${n}=([A-Za-z0-9+/=]+)`).exec(e??"")?.[1],"value");return{md5Hash:t(
"md5"),crc32c:t("crc32c")}}i(Gm,"hashHeader");const ia=1024*1024,Wm=7*864e5;async function Km(e){const{query:t}=e.target,n=await Zt(e),o=aa(e,n),{source:s}=o,{size:r}=s.content,a=Jm(e,o,n),c=Math.min(
a+Xm(e,o),r);ua(e,o,c-a);const u=c>=r,d=u?await Fe(o.bucket,da(e,o,n),e.origin):void 0,f={kind:"storage#rewriteResponse",totalBytesRewritten:String(c),objectSize:String(r),done:u,...!u&&{rewriteToken:Ym(
{...fa(o,n),done:c,issued:e.clock()})},...d&&{resource:d}};return{status:200,json:le(f,t.get("fields"))}}i(Km,"rewriteObject");async function Fm(e){const t=await Zt(e),n=aa(e,t),{size:o}=n.source.content;
if(n.path==="emulated"&&o>e.access.operationLimit)throw oo(o,e.access.operationLimit);ua(e,n,o);const s=await Fe(n.bucket,da(e,n,t),e.origin);return{status:200,json:le(s,e.target.query.get("fields"))}}
i(Fm,"rewrite_copyObject");function aa(e,t){const{target:n}=e,{query:o}=n;if(!n.destination)throw ne();const{name:s}=n.destination;Ie(n.name),Ie(s);const{bucket:r,path:a}=e.access.copyDestination(n.destination.
bucket,e.bucket);if(r.requesterPays&&!o.has("userProject"))throw ca();if(r.behaviour.noServerCopy)throw so(n.method);const c=at(e.bucket,n.name,Z(o,"sourceGeneration"));r.behaviour.ignoreSourcePins.includes(
"copy")||Vm(c,o),xe(r.currentObject(s),Ke(r,o,"copy"));const u=t.isEmpty?{...c.attributes,storageClass:r.google.storageClass??"STANDARD"}:ut(r,t);return{source:c,bucket:r,name:s,path:a,attributes:u}}i(
aa,"openCopy");function ca(){return Ge("Bucket is a requester pays bucket but no user project provided.")}i(ca,"noPayer");function Vm(e,t){const n=Xt(t,"ifSource");try{zi(e,n)}catch(o){throw o instanceof
x&&o.status===304?He():o}}i(Vm,"rewrite_checkSource");function Xm(e,{source:t,bucket:n,path:o,attributes:s}){const r=Z(e.target.query,"maxBytesRewrittenPerCall");if(r!==void 0&&(r<ia||r%ia!==0))throw E(
"maxBytesRewrittenPerCall must be an integral multiple of 1 MiB (1048576).");const a=n.region!==e.bucket.region||s.storageClass!==t.attributes.storageClass;return Math.min(n.google.rewriteBytes??1/0,a?
r??1/0:1/0,o==="emulated"?e.access.operationLimit:1/0)}i(Xm,"bytesOfCall");function ua(e,{bucket:t,path:n},o){e.copied(n,o),n!=="native"&&(e.access.countDownload(e.bucket,o),e.access.countUpload(t,o))}
i(ua,"count");function da(e,{source:t,bucket:n,name:o,attributes:s},r){const{content:a,etag:c,md5:u,crc32c:d,componentCount:f}=t;return Jt(n,o,{content:a,etag:c,...u!==void 0&&{md5:u},...d!==void 0&&{
crc32c:d},...f!==void 0&&{componentCount:f},attributes:s,...dt(r)},{conditions:Ke(n,e.target.query,"copy"),now:e.clock()})}i(da,"rewrite_finish");function fa({source:e,bucket:t,name:n},o){return{source:e.
key,destination:`${t.id}/${n}`,generation:e.generation,metadata:(0,T.createHash)("sha256").update(JSON.stringify(o)).digest("base64url")}}i(fa,"claims");function Jm(e,t,n){const o=e.target.query.get("\
rewriteToken");if(o===void 0||o==="")return 0;const s=Qm(o);if(e.clock()-s.issued>Wm)throw new x(410,"gone","The rewrite token has expired.");const{generation:r,...a}=fa(t,n);if(!Object.entries(a).every(
([u,d])=>s[u]===d))throw E("The rewrite token does not belong to this request.");if(r!==s.generation)throw He();return s.done}i(Jm,"progress");function Ym(e){const t=JSON.stringify(e);return Buffer.from(
`${ha(t)}${t}`,"utf8").toString("base64url")}i(Ym,"tokenOf");function Qm(e){const t=Buffer.from(e,"base64url").toString("utf8"),n=t.slice(To);if(ha(n)!==t.slice(0,To))throw E("Invalid rewrite token.");
return JSON.parse(n)}i(Qm,"readToken");const To=16;function ha(e){return(0,T.createHash)("sha256").update(`rewrite ${e}`).digest("base64url").slice(0,To)}i(ha,"digestOf");async function Zm(e){const{method:t}=e.
target;if(t==="buckets.list")return fm(e);if(t==="buckets.insert")return hm(e);const n=e.access.buckets.find(o=>o.name===e.target.bucket);if(!n)throw to();if(n.requesterPays&&!e.target.query.has("user\
Project"))throw ca();return eg[t]({...e,bucket:n})}i(Zm,"gcs_execute_execute");const eg={"buckets.get":Fi,"buckets.patch":lm,"buckets.delete":mm,"buckets.testIamPermissions":gm,"objects.list":Am,"obje\
cts.get":Rm,"objects.download":Pm,"objects.insert":vm,"objects.startUpload":zm,"objects.upload":_m,"objects.patch":ta,"objects.update":ta,"objects.delete":Om,"objects.rewrite":Km,"objects.copy":Fm,"ob\
jects.compose":Em},tg="urn:ietf:params:oauth:grant-type:jwt-bearer",ng=["https://oauth2.googleapis.com/token","https://www.googleapis.com/oauth2/v4/token","https://accounts.google.com/o/oauth2/token"],
la=300;function og(e,{find:t,tokens:n,clock:o,ownUrl:s}){if(e.get("grant_type")!==tg)return P("unsupported_grant_type","Invalid grant_type");const r=e.get("assertion")??"",a=ro(r);if(!a)return P("inva\
lid_grant","Bad Request");const{iss:c,sub:u,aud:d,scope:f,iat:h,exp:l}=a,g=typeof c=="string"?t(c):void 0;if(!g||!io(g)||u!==void 0&&u!==c)return P("invalid_grant","Invalid grant: account not found");
if(!Mi(r,g))return P("invalid_grant","Invalid JWT Signature.");if(typeof d!="string"||![...ng,s].includes(d))return P("invalid_grant","Invalid JWT: Failed audience check.");const p=o()/1e3;if(!(typeof h==
"number"&&typeof l=="number"&&h<=p+la&&l>p-la&&l-h<=ve))return P("invalid_grant","Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp valu\
es in the JWT claim.");const k=typeof f=="string"?Kt(f):void 0;if(!k)return P("invalid_scope","Invalid OAuth scope or ID token audience provided.");const{accessKeyId:S}=g;return{status:200,json:{access_token:n.
issue({accessKeyId:S,right:k}),expires_in:ve-1,token_type:"Bearer"},accessKeyId:S}}i(og,"signIn");function P(e,t,n=400){return{status:n,json:{error:e,error_description:t}}}i(P,"oauthError");const sg=300,
rg="urn:ietf:params:oauth:grant-type:token-exchange",ma="urn:ietf:params:oauth:token-type:access_token",ig=(0,T.randomBytes)(32);function ag(e,t,n){if(!/^bearer /i.test(t.authorization??"")||t.authorization?.
slice(7)!==e.requestToken)return{status:401,json:{message:"Unauthorized"}};const o=Math.floor(n/1e3),s={iss:"https://token.actions.githubusercontent.com",sub:"repo:example/backups:ref:refs/heads/main",
aud:t.audience??"https://github.com/example",iat:o,exp:o+sg},r=[{alg:"HS256",typ:"JWT"},s].map(a=>Buffer.from(JSON.stringify(a)).toString("base64url")).join(".");return{status:200,json:{count:1,value:`${r}\
.${pa(r)}`}}}i(ag,"idToken");function cg(e,t,{tokens:n,now:o}){if(t.get("grant_type")!==rg)return P("unsupported_grant_type","Invalid grant_type.");if(t.get("requested_token_type")!==ma)return P("inva\
lid_request","Invalid requested_token_type.");if(t.get("audience")!==e.audience)return P("invalid_target",`The target service indicated by the "audience" parameters is invalid. This might either be be\
cause the pool or provider is disabled or deleted or because it doesn't exist.`);const s=t.get("subject_token")??"",r=ro(s);if(!r||!fg(s))return P("invalid_grant","Invalid subject token.");const{aud:a,
exp:c}=r;if(a!==e.audience&&a!==`https:${e.audience}`)return P("invalid_grant","The audience in ID Token does not match the expected audience.");if(typeof c!="number"||c*1e3<=o)return P("invalid_grant",
"ID Token issued at is stale to sign-in.");const u=Kt(t.get("scope")??"");if(!u)return P("invalid_scope","Invalid scope.");const{accessKeyId:d}=e;return{status:200,json:{access_token:n.issue({accessKeyId:d,
right:u}),issued_token_type:ma,token_type:"Bearer",expires_in:ve},accessKeyId:d}}i(cg,"exchangeToken");function ug(e,t,{tokens:n,now:o}){const{email:s,body:r,holder:a}=t;if(!a)return vo(401,"UNAUTHENT\
ICATED","Request had invalid authentication credentials.");if(s!==e.accessKeyId||a.accessKeyId!==s||ga[a.right]<ga.ADMIN)return vo(403,"PERMISSION_DENIED","Permission 'iam.serviceAccounts.getAccessTok\
en' denied on resource (or it may not exist).");const c=Array.isArray(r.scope)?r.scope.join(" "):"",u=Kt(c),{lifetime:d="3600s"}=r,f=Number(/^(\d+)s$/.exec(typeof d=="string"?d:"")?.[1]??NaN);return!u||
!(f>0&&f<=ve)?vo(400,"INVALID_ARGUMENT","Request contains an invalid argument."):{status:200,json:{accessToken:n.issue({accessKeyId:s,right:u},f),expireTime:new Date(o+f*1e3).toISOString()},accessKeyId:s}}
i(ug,"impersonate");function dg(e,{tokens:t}){const{accessKeyId:n}=e;return{status:200,json:{access_token:t.issue({accessKeyId:n,right:"ADMIN"}),expires_in:ve,token_type:"Bearer"},accessKeyId:n}}i(dg,
"federation_machineToken");const ga={READ:0,WRITE:1,ADMIN:2};function fg(e){const t=e.lastIndexOf("."),[n,o]=[e.slice(t+1),pa(e.slice(0,t))].map(s=>Buffer.from(s));return n!==void 0&&o?.length===n.length&&
(0,T.timingSafeEqual)(n,o)}i(fg,"isOurs");function pa(e){return(0,T.createHmac)("sha256",ig).update(e).digest("base64url")}i(pa,"signature");function vo(e,t,n){return{status:e,json:{error:{code:e,message:n,
status:t}}}}i(vo,"failure");const ba=/^\/v1\/projects\/-\/serviceAccounts\/([^/]+):generateAccessToken$/,ya="/computeMetadata/v1/instance/service-accounts/default/token";function hg(e,{spec:t}){const n=ka(
e);if(n==="/token")return"token";if(t.workloadIdentity)return n==="/v1/token"?"token:exchange":n==="/oidc/token"?"token:oidc":n===ya?"token:machine":ba.test(n)?"token:impersonate":void 0}i(hg,"tokenOp\
eration");async function lg(e,t,n){const{world:o,request:s,find:r,spec:a}=e,{tokens:c}=uo(o),u=s.url??"/",d=ka(u),{authorization:f}=s.headers,h=a.workloadIdentity,l=n();if(h&&s.method==="GET"){if(d===
"/oidc/token"){const k=new URL(u,"http://emulator").searchParams.get("audience");return ag(h,{authorization:f,audience:k},l)}if(d===ya&&s.headers["metadata-flavor"]==="Google")return dg(h,{tokens:c})}
if(s.method!=="POST")return P("invalid_request","Method not allowed",405);const g=await mg(t),p=ba.exec(d)?.[1];if(h&&p!==void 0){const k=c.holder(/^Bearer +(\S+)$/i.exec(f??"")?.[1]??"");return ug(h,
{email:decodeURIComponent(p),body:po(g),holder:k},{tokens:c,now:l})}const b=new URLSearchParams(g);return h&&d==="/v1/token"?cg(h,b,{tokens:c,now:l}):og(b,{find:r,tokens:c,clock:n,ownUrl:`${fo(s)}/tok\
en`})}i(lg,"answerToken");function ka(e){return e.split("?")[0]??""}i(ka,"pathOf");async function mg(e){const t=[];for await(const n of e)t.push(n);return Buffer.concat(t).toString("utf8")}i(mg,"textO\
f");async function gg(e,t,n){const{response:o,entry:s,request:r,world:a}=e;s.status=t.status;const c={...Sa(e),...t.headers},{content:u,counted:d,json:f}=t;if(u&&r.method!=="HEAD"){o.writeHead(t.status,
c);const{decoded:h=!1}=t;await be(a.blobs,u,()=>yr(e,u,{...d&&{counted:d},...h&&{unmeasured:"decoded"}},n));return}if(f===void 0){t.status!==204&&t.decoded!==!0&&(c["content-length"]??="0"),o.writeHead(
t.status,c),o.end();return}await wa(e,{status:t.status,headers:c,text:JSON.stringify(f)},n)}i(gg,"sendReply");async function pg(e,t,n){const{response:o,entry:s}=e;s.status=t.status,s.code=t.reason;const r={
...Sa(e),...t.headers};if(t.status===304){o.writeHead(304,r),o.end();return}n.media&&(r["content-type"]="text/html; charset=UTF-8");const a=n.media?t.message:JSON.stringify(t.json());await wa(e,{status:t.
status,headers:r,text:a})}i(pg,"sendFailure");async function wa(e,{status:t,headers:n,text:o},s){const{response:r,entry:a,request:c}=e,u=Buffer.from(o,"utf8");if(n["content-type"]??="application/json;\
 charset=UTF-8",n["content-length"]=String(u.length),r.writeHead(t,n),c.method==="HEAD"){r.end();return}if(a.bytesOut=u.length,s===void 0||s.after>=u.length){r.end(u);return}a.bytesOut=s.after,r.write(
u.subarray(0,s.after))||await wr(r),s.then==="reset"&&r.write("",()=>c.socket.destroySoon())}i(wa,"sendBody");function Sa({clock:e,entry:t,closing:n}){return{date:new Date(e()).toUTCString(),server:"U\
ploadServer","x-guploader-uploadid":t.requestId,...n&&{connection:"close"}}}i(Sa,"send_common");const xo="X-Goog-Signature";function bg(e,t){const[,n="",o="",s="",r=""]=/^(\/([^/?]+)\/([^?]+))\?(.*)$/s.
exec(t)??[],a=new St(r===""?[]:Ne(r));if(!(e!=="GET"||o===""||!a.has(xo)))return{method:"objects.download",path:n,bucket:G(Q(o)),name:G(Q(s)),query:a}}i(bg,"signedTarget");function yg({find:e,request:t},{
path:n,query:o},s){const r=o.get(xo);if(r===void 0)return;const[a="",...c]=(o.get("X-Goog-Credential")??"").split("/"),u=o.get("X-Goog-Date")??"",d=e(a),f=d===void 0?void 0:ji(d);if(d===void 0||f===void 0)
throw no();const h=(t.url??"").slice(n.length+1).replace(`&${xo}=${r}`,""),l=t.headers.host??"",g=[l,l.replace(/:\d+$/,"")].map(S=>{const v=`GET
${n}
${h}
host:${S}

host
UNSIGNED-PAYLOAD`,$=(0,T.createHash)("sha256").update(v).digest("hex");return Buffer.from(`GOOG4-RSA-SHA256
${u}
${c.join("/")}
${$}`)}),b=Date.parse(u.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,"$1-$2-$3T$4:$5:$6Z"))+Number(o.get("X-Goog-Expires"))*1e3>s,k=g.some(S=>(0,T.verify)("sha256",S,f,Buffer.from(r,"hex")));if(!b||
!k)throw $i(a,"storage.objects.get");return{credential:d,right:"READ"}}i(yg,"signerOf");function kg(e,t){try{return wg(e,t)}catch(n){throw n instanceof y?E("Couldn't parse the specified URI."):n}}i(kg,
"gcs_target_parseTarget");function wg(e,t){const n=t.indexOf("?"),o=n<0?t:t.slice(0,n),s=new St(n<0?[]:Ne(t.slice(n+1))),r=e==="HEAD"?"GET":e,a=s.get("alt")==="media",[c,...u]=Tg(o);if(c==="upload"){if(u.
length!==2||u[1]!=="o")throw ne();const A=s.get("name")??"";return{method:vg(r,s),path:o,bucket:u[0]??"",name:A,query:s}}const[d="",f,h="",l,g,p="",b,k=""]=u,S=[u.length,f??"",l??""].join(" ");if(c===
"download"&&S!=="3 o ")throw ne();const v=Sg[`${r} ${S}`];if(v===void 0)throw ne();const $={path:o,bucket:d,query:s};if(v==="objects.get")return{...$,method:a||c==="download"?"objects.download":v,name:h};
if(v==="objects.rewrite"||v==="objects.copy"){if(g!=="b"||b!=="o")throw ne();return{...$,method:v,name:h,destination:{bucket:p,name:k}}}if(v==="buckets.testIamPermissions"&&h!=="testPermissions")throw ne();
return{...$,method:v,name:f==="o"?h:""}}i(wg,"parsed");const Sg={"GET 0  ":"buckets.list","POST 0  ":"buckets.insert","GET 1  ":"buckets.get","PATCH 1  ":"buckets.patch","DELETE 1  ":"buckets.delete",
"GET 3 iam ":"buckets.testIamPermissions","GET 2 o ":"objects.list","GET 3 o ":"objects.get","PATCH 3 o ":"objects.patch","PUT 3 o ":"objects.update","DELETE 3 o ":"objects.delete","POST 4 o compose":"\
objects.compose","POST 8 o rewriteTo":"objects.rewrite","POST 8 o copyTo":"objects.copy"};function Tg(e){const t=/^\/(upload\/|download\/)?storage\/v1\/b(?:\/(.*))?$/s.exec(e);if(!t)throw ne();const[,
n="storage",o]=t,s=o===void 0||o===""?[]:o.split("/");return[n.replace("/",""),...s.map(r=>G(Q(r)))]}i(Tg,"split");function vg(e,t){if(t.has("upload_id")){if(e==="PUT"||e==="POST"||e==="DELETE")return"\
objects.upload";throw ne()}if(e!=="POST"&&e!=="PUT")throw ne();switch(t.get("uploadType")){case"media":case"multipart":return"objects.insert";case"resumable":return"objects.startUpload";case void 0:throw so(
"uploads without uploadType");default:throw E("Invalid upload type.")}}i(vg,"uploadMethod");function Ta(e,t){const n=fn(t.credentials),o=(0,je.createServer)({maxHeaderSize:64*1024,keepAliveTimeout:65e3,
requestTimeout:0}),s=i((r,a,c)=>{xg({world:e,spec:t,find:n,request:r,response:a,waits:c}).catch(()=>r.socket.destroy())},"serve");return o.on("request",(r,a)=>s(r,a,!1)),o.on("checkContinue",(r,a)=>s(
r,a,!0)),o.on("clientError",(r,a)=>{a.writable?a.end(`HTTP/1.1 400 Bad Request\r
Connection: close\r
\r
`):a.destroy()}),o}i(Ta,"createGoogleEndpoint");async function xg(e){const{world:t,spec:n,request:o,response:s}=e,r=o.url??"/";if(r.startsWith("/__emulator/"))return mn(t,o,s);if(r==="/health"&&n.side===
"node"&&o.method==="GET"){s.writeHead(n.online()?200:503,{"content-type":"application/json"}),s.end(JSON.stringify({status:n.online()?"ok":"offline"}));return}const a={requestId:Mn(),time:t.clock(),endpoint:n.
name,operation:"Unknown",bucket:"",key:"",status:0,bytesIn:0,bytesOut:0};t.requests.add(a);const c=i(()=>t.clock()+(n.quirks().number("clock-ahead")??0)*1e3,"clock"),u={world:t,request:o,response:s,entry:a,
closing:e.waits,clock:c};try{const d=hg(r,e);d===void 0?await Eg(e,a,u):await Ig(e,{entry:a,answer:u,operation:d})}catch(d){if(s.headersSent||o.socket.destroyed){o.socket.destroy();return}const f=d instanceof
x?d:Mg(d);await pg(u,f,{media:a.operation==="objects.download"})}}i(xg,"gcs_endpoint_serveRequest");async function Eg(e,t,n){const{world:o,spec:s,request:r}=e,a=An(r),[c,u]=[r.method??"GET",r.url??"/"],
d=bg(c,u)??kg(c,u);if(Og(t,d),!s.online())throw new x(503,"backendError","The node is offline.");const{right:f,permission:h}=co[d.method],l=n.clock(),g=yg(e,d,l)??Zl(e,d,a,l),{credential:p}=g;t.accessKeyId=
p.accessKeyId;const b=await xa(e,t);if(b===void 0)return;if(!pe(p.right,f)||!pe(g.right,f))throw $i(p.accessKeyId,h);p.repoId!==void 0&&f!=="READ"&&Ag(o);const k=performance.now(),S=Cg({exchange:e,entry:t,
answer:n,bearer:g,target:d,headers:a}),v=await Zm(S);jt(e,p,d.bucket,performance.now()-k+b.waitedMs),d.destination&&jt(e,p,d.destination.bucket,0),await va(e,{entry:t,answer:n,struck:b,reply:v})}i(Eg,
"gcs_endpoint_handle");async function va({world:e,request:t},n){const{entry:o,answer:s,reply:r}=n,{action:a}=n.struck;o.status=r.status;for(const c of e.after)await c(o);if(a==="commit-then-reset"||a===
"commit-then-hang"){o.status=0,a==="commit-then-reset"&&t.socket.destroy();return}await gg(s,r,$n(a,r))}i(va,"endpoint_finish");async function Ig(e,{entry:t,answer:n,operation:o}){if(t.operation=o,!e.
spec.online())throw new x(503,"backendError","The node is offline.");const s=await xa(e,t);if(s===void 0)return;const{status:r,json:a,accessKeyId:c}=await lg(e,Dt(e,t,n),n.clock);c!==void 0&&(t.accessKeyId=
c),await va(e,{entry:t,answer:n,struck:s,reply:{status:r,json:a}})}i(Ig,"handleToken");async function xa({world:e,spec:t,request:n},o){for(const c of e.before)await c(o);const{delayMs:s,action:r}=e.faults.
strike({...o,side:t.side}),a=(e.config.latencyMs??0)+t.latencyMs()+s;if(a>0&&await new Promise(c=>setTimeout(c,a)),r==="reset"){n.socket.destroy();return}if(r!=="hang"){if(typeof r=="object"){if("slow\
Down"in r)throw Gl(o.bucket,o.key);if("status"in r)throw $g(r)}return{action:r,waitedMs:a}}}i(xa,"strike");function Cg(e){const{exchange:t,entry:n,answer:o,bearer:s,target:r,headers:a}=e,{world:c}=t,{
credential:u}=s;return{httpMethod:t.request.method??"GET",target:r,headers:a,access:u.access,blobs:c.blobs,sessions:uo(c).sessions,clock:c.clock,origin:fo(t.request),who:u.accessKeyId,body:i(()=>Dt(t,
n,o),"body"),may:i(d=>pe(u.right,d)&&pe(s.right,d),"may"),named(d){n.key=d},copied(d,f){n.copyPath=d,n.bytesCopied=f},versioningChanged:i(d=>c.journal?.versioning(d.id,d.versioning),"versioningChanged")}}
i(Cg,"callOf");function Og(e,{method:t,bucket:n,name:o,destination:s,query:r}){e.operation=t,e.bucket=s?.bucket??n,e.key=s?.name??o,s&&(e.copySource=`${n}/${o}`),e.query=Object.fromEntries(r.pairs.filter(
([a])=>a!=="upload_id"))}i(Og,"note");function Ag(e){if(e.quotaBytes!==void 0&&e.traffic.usedThisMonth()>=e.quotaBytes)throw new x(403,"QUOTA_EXCEEDED","The monthly quota is used up: the Repository is\
 read-only until it is reset or raised.")}i(Ag,"endpoint_checkQuota");function $g(e){const{status:t,code:n,message:o=n,retryAfter:s}=e,r=s===void 0?{}:{"retry-after":String(s)};return new x(t,n,o,{headers:r})}
i($g,"endpoint_errorOf");function Mg(e){return new x(500,"backendError",`The emulator failed: ${e instanceof Error?e.stack??e.message:String(e)}`)}i(Mg,"endpoint_internalError");function Xe(e,t,n){const o=e.
get(t);return o===null||o===""||o.split(",").includes(n)}i(Xe,"wanted");function Ea(e,t,n){const o=n==="day"?864e5:6e4,s=Ca(t,"startDate",-1/0),r=Ca(t,"endDate",1/0),a=new Map;for(const u of Bg(e,t)){
const d=Math.floor(u.minute/o)*o;if(d+o<=s||d>r)continue;const f=`${d}
${u.repoId}
${u.bucketId}
${u.host}`,h=a.get(f);h?jg(h,u):a.set(f,{...u,minute:d})}const c=i(u=>n==="day"?String(u):u,"count");return[...a.values()].sort((u,d)=>u.minute-d.minute).map(u=>({timestamp:new Date(u.minute).toISOString(),
repoId:u.repoId,bucketId:u.bucketId,upl_bytes:c(u.uploaded),dwl_bytes:c(u.downloaded),size_change:c(u.sizeChange),latency_ms:Oa(u),host:u.host}))}i(Ea,"statRows");function Ia(e,t,n){return(n==="bucket\
Id"?e.buckets.map(s=>s.id):e.repositories.map(s=>s.config.id)).filter(s=>Xe(t,n,s)).map(s=>{const r=e.traffic.rows().filter(c=>c[n]===s),a=i(c=>String(r.reduce((u,d)=>u+d[c],0)),"sum");return{[n]:s,totalUploadBytes:a(
"uploaded"),totalDownloadBytes:a("downloaded"),totalSizeChange:a("sizeChange")}})}i(Ia,"totals");function Eo(e,t,n,o){const s=e.traffic.rows().filter(r=>r.host===t&&r.bucketId===n).reduce((r,a)=>({latency:r.
latency+a.latency,requests:r.requests+a.requests}),{latency:0,requests:0});return s.requests===0?o:Oa(s)}i(Eo,"measuredLatency");function Ca(e,t,n){const o=e.get(t);if(o===null||o==="")return n;const s=Date.
parse(o);if(Number.isNaN(s))throw new RangeError(`${t} is not an ISO 8601 date`);return s}i(Ca,"platform_stats_dateOf");function Bg(e,t){return e.traffic.rows().filter(n=>Xe(t,"repoId",n.repoId)&&Xe(t,
"bucketId",n.bucketId)&&Xe(t,"hosts",n.host))}i(Bg,"platform_stats_selected");function jg(e,t){e.uploaded+=t.uploaded,e.downloaded+=t.downloaded,e.sizeChange+=t.sizeChange,e.latency+=t.latency,e.requests+=
t.requests}i(jg,"add");function Oa(e){return e.requests===0?0:Math.round(e.latency/e.requests*100)/100}i(Oa,"latency");function Dg(e){return(0,je.createServer)((t,n)=>{Ng(e,t,n).catch(()=>t.socket.destroy())})}
i(Dg,"createPlatform");async function Ng(e,t,n){const o=new URL(t.url??"/","http://platform"),s=Wg(e,o.pathname);e.requests.add(s),t.resume();for(const f of e.before)await f(s);const{delayMs:r,action:a}=e.
faults.strike({...s,side:"platform"}),c=r+(e.config.latencyMs??0);if(c>0&&await new Promise(f=>setTimeout(f,c)),a==="hang")return;if(a==="reset"||a==="commit-then-reset"){t.socket.destroy();return}let u;
typeof a=="object"&&"slowDown"in a?u=Ce(429,"Too many requests","TOO_MANY_REQUESTS"):typeof a=="object"&&"status"in a?u=Ce(a.status,a.message??a.code,a.code):u=Gg(e,t)?Pg(e,t.method??"GET",o):Rg;const d=Buffer.
from(JSON.stringify(u.body),"utf8");s.status=u.status,s.bytesOut=d.length;for(const f of e.after)await f(s);n.sendDate=!1,n.writeHead(u.status,{date:new Date(e.clock()).toUTCString(),"content-type":"a\
pplication/json; charset=utf-8","content-length":d.length}),n.end(d)}i(Ng,"platform_serve");const Rg=Ce(401,"Invalid or missing token","UNAUTHORIZED"),Io="emulator";function Pg(e,t,n){const o=n.searchParams,
s=n.pathname;if(t!=="GET")return Ce(404,`Cannot ${t} ${s}`,"NOT_FOUND");const r=/^\/bucket\/([^/]+)\/status$/.exec(s);try{if(r)return Lg(e,decodeURIComponent(r[1]??""));switch(s){case"/stats/daily":return oe(
{data:Ea(e,o,"day")});case"/stats/minute":return oe({data:Ea(e,o,"minute")});case"/stats/nodes/minute":return oe({data:Aa(e,o,zg)});case"/stats/nodes/daily":return oe({data:_g(e,o)});case"/bucket/stat\
s":return oe({data:Ia(e,o,"bucketId")});case"/repo/stats":return oe({data:Ia(e,o,"repoId")});case"/repo":return oe({repos:Ug(e,o)});case"/node":return qg(e);case"/user/quota":return oe(Hg(e));default:
return Ce(404,`Cannot GET ${s}`,"NOT_FOUND")}}catch(a){if(a instanceof RangeError||a instanceof URIError)return Ce(400,a.message,"VALIDATION_ERROR");throw a}}i(Pg,"platform_route");function Lg(e,t){if(!e.
buckets.find(s=>s.id===t))return Ce(404,"Bucket not found","NOT_FOUND");const o=e.nodes.map(s=>({ip:Ma(s),region:s.region,version:Io,status:s.status,latency_ms:Eo(e,s.id,t,s.latencyMs),lastUpdated:nn(
e)}));return{status:200,body:{bucketId:t,nodeStatus:o}}}i(Lg,"bucketStatus");function Aa(e,t,n){return e.buckets.filter(o=>Xe(t,"bucketId",o.id)).flatMap(o=>e.nodes.map(s=>n(e,s,o)))}i(Aa,"nodesByBuck\
et");function zg(e,t,n){return{nodeId:t.id,bucketId:n.id,nodeStatus:t.status,lastUpdated:nn(e),latency_ms:Eo(e,t.id,n.id,t.latencyMs)}}i(zg,"nodeMinute");function _g(e,t){const n=nn(e).slice(0,10),o=$a(
t,"startDate"),s=$a(t,"endDate");return o!==void 0&&o>n||s!==void 0&&s<n?[]:Aa(e,t,(r,a,c)=>({nodeId:a.id,bucketId:c.id,day:`${n}T00:00:00.000Z`,online:a.status==="ONLINE"?100:0,latency_ms:Eo(e,a.id,c.
id,a.latencyMs),endpoint:a.url,region:a.region,storageType:c.storageType,provider:c.provider,status:a.status,version:Io}))}i(_g,"nodesDaily");function Ug(e,t){return e.repositories.filter(({config:n})=>Xe(
t,"repoId",n.id)).map(({config:n,buckets:o})=>({id:n.id,name:n.name,storageType:n.storageType??"S3",mode:n.mode??"NORMAL",buckets:o.map((s,r)=>({folder:s.name,master:r===0,bucketId:s.id,bucket:{id:s.id,
name:s.name,bucket:s.name,storageType:s.storageType,endpoint:`https://${s.provider}.example`,region:s.region}}))}))}i(Ug,"repositories");function qg(e){const t=e.nodes.map(n=>({ip:Ma(n),region:n.region,
version:Io,status:n.status,latencyMs:n.latencyMs,lastUpdated:nn(e),url:n.url}));return oe({data:t,total:t.length})}i(qg,"nodeList");function Hg(e){const t=e.traffic.usedThisMonth(),n=e.quotaBytes??null,
o=n===null||n===0?n===0?100:0:Math.round(t/n*1e3)/10;return{subscription:{name:"Emulator",status:"active"},quotaUsage:[{capability:{code:"TRAFFIC",type:"TRAFFIC",periodType:"MONTHLY"},usage:{current:t,
max:n,percentage:o}}]}}i(Hg,"quota");function Gg(e,t){const n=e.config.platformTokens??[Da],o=/^Bearer (.+)$/i.exec(t.headers.authorization??"");return o?.[1]!==void 0&&n.includes(o[1])}i(Gg,"authoris\
ed");function Wg(e,t){return{requestId:"",time:e.clock(),endpoint:"platform",operation:`platform:${t}`,bucket:"",key:"",status:0,bytesIn:0,bytesOut:0}}i(Wg,"platform_logEntry");function oe(e){return{status:200,
body:{success:!0,...e}}}i(oe,"ok");function Ce(e,t,n){return{status:e,body:{success:!1,message:t,error_code:n}}}i(Ce,"platform_failure");function $a(e,t){const n=e.get(t);if(n===null||n==="")return;const o=/^(\d\d)(\d\d)(\d{4})$/.
exec(n);if(!o)throw new RangeError(`${t} is not a date of the form ddmmyyyy`);return`${o[3]}-${o[2]}-${o[1]}`}i($a,"dayOf");function Ma(e){return e.url===""?"":new URL(e.url).hostname}i(Ma,"platform_h\
ostOf");function nn(e){return new Date(e.clock()).toISOString()}i(nn,"now");async function Kg(e){ts(e);const t=nc(e),n=e.host??"127.0.0.1",o=[];try{const s=t.nodes.map(d=>Vg(t,d));for(const[d,f]of s.entries()){
o.push(f);const h=await ft(f,n,Yg(e,d)),l=t.nodes[d];l&&(l.url=h)}const r={};for(const d of e.providers??[]){const f=Jg(t,d);o.push(f),r[d.name]=await ft(f,n,d.port??0)}const a=Dg(t);o.push(a);const c=await ft(
a,n,e.platformPort??0),u=await Xg(t,n,o);return Fg(t,{host:n,servers:o,nodes:s,providerEndpoints:r,platformUrl:c,entraUrl:u})}catch(s){throw await Promise.all(o.map(Co)),t.journal?.close(),s}}i(Kg,"st\
artEmulator");function Fg(e,t){const{host:n,servers:o,nodes:s,providerEndpoints:r,platformUrl:a,entraUrl:c}=t;return{endpoints:e.nodes.map(u=>u.url),providerEndpoints:r,platformUrl:a,entraUrl:c,requests:e.
requests,faults:e.faults,store:new mc(e),traffic:i(()=>e.traffic.totals(),"traffic"),setQuota(u){e.quotaBytes=u},setBehaviour(u,d){z(e,u).changeBehaviour(d)},quirks:i(u=>cs(e,u).list(),"quirks"),setQuirks:i(
(u,d)=>us(e,u,d),"setQuirks"),setDefaultRetention(u,d){z(e,u).defaultRetention=d},setGoogle(u,d){const f=z(e,u),h=Object.entries({...f.google,...d}).filter(([,l])=>l!==void 0);f.google=Object.fromEntries(
h)},setNodeStatus(u,d){on(e.nodes,u).status=d},stopNode:i(u=>Co(on(s,u)),"stopNode"),async startNode(u){await ft(on(s,u),n,Number(new URL(on(e.nodes,u).url).port))},onRequest:i(u=>Ba(e.before,u),"onRe\
quest"),onDone:i(u=>Ba(e.after,u),"onDone"),async close(){await Promise.all(o.map(Co)),e.journal?.close()}}}i(Fg,"running");function Vg(e,t){const n={name:t.id,side:"node",latencyMs:i(()=>t.latencyMs,
"latencyMs"),quirks:i(()=>t.quirks,"quirks"),online:i(()=>t.status!=="OFFLINE","online")};switch(t.api){case"s3":return Sr(e,{...n,credentials:Wo(e,t)});case"gcs":return Ta(e,{...n,credentials:Kl(e,t),
workloadIdentity:void 0});case"blob":return xi(e,{...n,credentials:Wo(e,t)})}}i(Vg,"nodeServer");async function Xg(e,t,n){const{entra:o}=e.config;if(!o)return"";const s=jl(e,o);return n.push(s),ft(s,t,
o.port??0)}i(Xg,"startEntra");function Jg(e,t){const{name:n,api:o="s3"}=t,s={name:n,side:"provider",latencyMs:i(()=>0,"latencyMs"),quirks:i(()=>cs(e,{endpoint:n}),"quirks"),online:i(()=>!0,"online")};
switch(o){case"s3":return Sr(e,{...s,credentials:Ko(e,t)});case"gcs":return Ta(e,{...s,credentials:Fl(e,t),workloadIdentity:t.workloadIdentity});case"blob":return xi(e,{...s,credentials:Ko(e,t)})}}i(Jg,
"providerServer");function Yg(e,t){const n=e.nodes?.[t]?.port;return n!==void 0?n:e.port===void 0||e.port===0?0:e.port+t}i(Yg,"nodePort");function ft(e,t,n){return new Promise((o,s)=>{e.once("error",s),
e.listen(n,t,()=>{e.off("error",s);const r=e.address();o(`http://${r.family==="IPv6"?`[${r.address}]`:r.address}:${r.port}`)})})}i(ft,"listen");function Co(e){return new Promise(t=>{if(!e.listening){t();
return}e.close(()=>t()),e.closeAllConnections()})}i(Co,"stop");function Ba(e,t){return e.add(t),()=>{e.delete(t)}}i(Ba,"subscribe");function on(e,t){const n=e[t];if(n===void 0)throw new RangeError(`th\
ere is no node ${t}`);return n}i(on,"at");function Qg(e,t){const n=t.find(c=>!Ls(c));if(n!==void 0)throw new Error(`${JSON.stringify(n.slice(0,80))} is no name for a bucket: 3 to 63 lower-case letters\
, digits, dots and hyphens`);const o=[...new Set(t)].filter(c=>!e.buckets.some(u=>u.name===c)),[s,...r]=e.repositories;if(o.length===0)return e;if(!s)throw new Error("the configuration has no Reposito\
ry to attach a bucket to");const a=e.buckets[0]?.provider??"aws";return{...e,buckets:[...e.buckets,...o.map(c=>({name:c,provider:a,storageType:"S3"}))],repositories:[{...s,buckets:[...s.buckets,...o]},
...r]}}i(Qg,"withBuckets");function Zg(e,t){let{buckets:n,quirks:o=[]}=e;for(const s of t){const[,r,a]=/^([^:=]+):(.+)$/s.exec(s)??[];if(r===void 0||a===void 0){K([s],"quirk"),o=[...o,s];continue}if(K(
[a],"quirk","bucket"),!n.some(c=>c.name===r))throw new Error(`there is no bucket ${JSON.stringify(r.slice(0,80))}; there are ${n.map(c=>c.name).join(", ")}`);n=n.map(c=>c.name===r?{...c,quirks:[...c.quirks??
[],a]}:c)}return t.length===0?e:{...e,buckets:n,quirks:o}}i(Zg,"extend_config_withQuirks")})};export{rp as id,ip as ids,ap as modules};
