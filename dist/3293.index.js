var Wn=Object.defineProperty;var i=(L,$)=>Wn(L,"name",{value:$,configurable:!0});const Hn=3293,Fn=[3293],Gn={65760:((L,$,f)=>{f.d($,{A:i(()=>m,"A")});function m(B){return B.replace(/\bsig=[^&\s"'<>]*/gi,"sig=***").replace(/\b(X-(?:Amz|Goog)-Signature|X-Amz-Security-Token)=[^&\s"'<>]*/gi,
"$1=***").replace(/\b(Bearer|SharedKey)\s+[^\s"'<>]+/gi,"$1 ***")}i(m,"withoutSignatures")}),13293:((L,$,f)=>{f.r($),f.d($,{loadedBlob:i(()=>_n,"loadedBlob")});var m=f(37708),B=f(35505),O=f(38761),v=f(
77598),S=f(48798),d=f(46848),b=f(16350),k=f(77030);const R="https://storage.azure.com/.default",N="https://login.microsoftonline.com";function _(){const e=process.env.AZURE_AUTHORITY_HOST??"",t=e===""?
N:e.includes("://")?e:`https://${e}`;if(!URL.canParse(t)){const o="AZURE_AUTHORITY_HOST holds no URL of an authority";throw new d.AD("credentials",o,{operation:"credentials"})}const{origin:n,pathname:s}=new URL(
t);return{origin:n,base:s.replace(/\/+$/,"")}}i(_,"authority");const T=/\.(core\.windows\.net|core\.usgovcloudapi\.net|core\.chinacloudapi\.cn|storage\.azure\.net|fabric\.microsoft\.com)$/;function w(e){
const{hostname:t,protocol:n}=new URL(e);return t==="localhost"||(0,k.isIP)(t)===4&&t.startsWith("127.")||t==="[::1]"?!0:n==="https:"&&T.test(t)}i(w,"isAzure");var p=f(64071);const g="2021-12-02",E="20\
26-02-06",P=6*36e5,M="rt";function D(e,t,n){const s=Tt(t+P),o=Et(e.url),r=[M,"",s,Ot(e),"","",o,g,"b",...At].join(`
`);return xt({sv:g,sr:"b",sp:M,se:s,spr:o,sig:n(r)})}i(D,"serviceSas");function U(e,t,n,s,o){const r=Tt(Math.min(t+P,n)),a=Et(e.url),{oid:c,tenant:u,start:h,expiry:l,service:y,version:A}=s,I=[c,u,h,l,
y,A],C=[M,"",r,Ot(e),...I,"","","","",a,g,"b",...At].join(`
`);return xt({sv:g,sr:"b",sp:M,se:r,spr:a,skoid:c,sktid:u,skt:h,ske:l,sks:y,skv:A,sig:o(C)})}i(U,"delegationSas");function x(e){const t=q(e);return{authorize:i(()=>e,"authorize"),grant:i(({url:n})=>({
url:`${n}?${e}`}),"grant"),ends:i(()=>t,"ends"),renew:i(()=>Promise.resolve(!1),"renew")}}i(x,"givenSas");function q(e){const t=Date.parse(new URLSearchParams(e).get("se")??"");return Number.isNaN(t)?
void 0:t}i(q,"sasEnd");const At=["","","","","","",""];function Ot({account:e,container:t,key:n}){return`/blob/${e}/${t}/${n}`}i(Ot,"resourceOf");function Et(e){return e.startsWith("https:")?"https":"\
https,http"}i(Et,"protocolOf");function Tt(e){return`${new Date(e).toISOString().slice(0,19)}Z`}i(Tt,"sasTime");function xt(e){return Object.entries(e).map(([t,n])=>`${t}=${(0,p.ui)(n)}`).join("&")}i(
xt,"queryOf");class he{static{i(this,"SharedKey")}#t;#e;#n=new Map;constructor(t,n){this.#t=t,this.#e=(0,v.createSecretKey)(Buffer.from(n,"base64"))}authorize(t){const{headers:n,length:s,method:o}=t,r=`${o}\

${n["content-encoding"]??""}
${n["content-language"]??""}
${s===0?"":s}
${n["content-md5"]??""}
${n["content-type"]??""}
${n.date??""}
${n["if-modified-since"]??""}
${n["if-match"]??""}
${n["if-none-match"]??""}
${n["if-unmodified-since"]??""}
${n.range??""}
${this.#s(n)}/${this.#t}${t.path}${pe(t.query)}`;return n.authorization=`SharedKey ${this.#t}:${tt(this.#e,r)}`,""}grant(t,n){return{url:`${t.url}?${D(t,n,s=>tt(this.#e,s))}`}}ends(){}renew(){return Promise.
resolve(!1)}#s(t){let n="";for(const r in t)n+=`${r};`;let s=this.#n.get(n);s===void 0&&(s=Object.keys(t).filter(r=>r.startsWith("x-ms-")).sort((r,a)=>le(r,a)),this.#n.size>=fe&&this.#n.clear(),this.#n.
set(n,s));let o="";for(const r of s)o+=`${r}:${t[r]?.trim()??""}
`;return o}}const fe=100;function le(e,t){const[n,s]=[$t(e),$t(t)];return n===s?e<t?-1:1:n<s?-1:1}i(le,"compareNames");function $t(e){return e.replaceAll("-","").replaceAll("_","!")}i($t,"sortKey");function pe(e){
const t=[];for(const n in e)t.push(`
${n.toLowerCase()}:${e[n]??""}`);return t.sort().join("")}i(pe,"canonicalQuery");function tt(e,t){return(0,v.createHmac)("sha256",e).update(t,"utf8").digest("base64")}i(tt,"hmac");const vt=24*36e5,me=P,
we=15*6e4;class ge{static{i(this,"EntraIdentity")}#t;#e;#n;#s=Number.POSITIVE_INFINITY;constructor(t,n){this.#t=t,this.#e=n}authorize({headers:t}){if(!w(this.#e))throw be(this.#e);const n=i(o=>(t.authorization=
`Bearer ${o}`,""),"signed"),s=this.#t.present();return s===void 0?this.#t.get().then(n):n(s)}async grant(t,n,s){const o=await this.#o(n,s);if(o===void 0)return{url:t.url,authorization:`Bearer ${await this.#t.
get()}`};const{key:r,secret:a,until:c}=o;return{url:`${t.url}?${U(t,n,c,r,u=>tt(a,u))}`}}ends(){return this.#t.ends()}renew(){return w(this.#e)?this.#t.renew():Promise.resolve(!1)}#o(t,n){if(this.#n!==
void 0&&t<this.#s-me)return this.#n;this.#s=t+vt;const s=ye(t,n).catch(o=>{if(!(0,d.A1)(o,"denied","unsupported"))throw this.#n=void 0,o});return this.#n=s,s}}async function ye(e,t){const n=e+vt,s=`<?\
xml version="1.0" encoding="utf-8"?><KeyInfo><Start>${St(e-we)}</Start><Expiry>${St(n)}</Expiry></KeyInfo>`,o=await t(s),r=i(u=>{const h=(0,b.ND)(o,u);if(h!==void 0&&h!=="")return h;const l="GetUserDe\
legationKey";throw new d.AD("protocol",`${l}: the answer has no ${(0,b.X)(u)}`,{operation:l})},"field"),a={oid:r("SignedOid"),tenant:r("SignedTid"),start:r("SignedStart"),expiry:r("SignedExpiry"),service:r(
"SignedService"),version:r("SignedVersion")},c=r("Value");return(0,S.s)(c),{key:a,until:n,secret:(0,v.createSecretKey)(Buffer.from(c,"base64"))}}i(ye,"askKey");function St(e){return`${new Date(e).toISOString().
slice(0,19)}Z`}i(St,"timeText");function be(e){const t=`there is no key for ${new URL(e).host}, and tokens of Entra are sent to Azure alone; expected access-key-id (the account) and secret-access-key \
(its key), or a SAS`;return new d.AD("credentials",t,{operation:"credentials"})}i(be,"needsKey");var Ae=f(36149),Oe=f(65760);const Dt={BlobNotFound:"not-found",ResourceNotFound:"not-found",InvalidBlockList:"\
not-found",ContainerNotFound:"no-bucket",ContainerBeingDeleted:"no-bucket",ConditionNotMet:"precondition",TargetConditionNotMet:"precondition",SourceConditionNotMet:"precondition",BlobAlreadyExists:"p\
recondition",AuthenticationFailed:"credentials",InvalidAuthenticationInfo:"credentials",NoAuthenticationInformation:"credentials",KeyBasedAuthenticationNotPermitted:"credentials",AuthorizationFailure:"\
denied",AuthorizationPermissionMismatch:"denied",AuthorizationProtocolMismatch:"denied",AuthorizationResourceTypeMismatch:"denied",AuthorizationServiceMismatch:"denied",AuthorizationSourceIPMismatch:"\
denied",InsufficientAccountPermissions:"denied",PublicAccessNotPermitted:"denied",UnauthorizedBlobOverwrite:"denied",AccountIsDisabled:"denied",ContainerDisabled:"denied",LeaseIdMissing:"denied",LeaseIdMismatchWithBlobOperation:"\
denied",LeaseLost:"denied",SnapshotsPresent:"locked",BlobImmutableDueToPolicy:"locked",BlobImmutableDueToLegalHold:"locked",ServerBusy:"throttled",TooManyRequests:"throttled",OperationTimedOut:"transi\
ent",InternalError:"transient",AccountBeingCreated:"transient",PendingCopyOperation:"transient",Md5Mismatch:"transient",Crc64Mismatch:"transient",QUOTA_EXCEEDED:"quota",BlobArchived:"archived",BlobBeingRehydrated:"\
archived",InvalidResourceName:"bad-key",InvalidUri:"bad-key",RequestBodyTooLarge:"too-large",CopySourceTooLarge:"too-large",BlockCountExceedsLimit:"too-large",BlockListTooLong:"too-large",CopyAcrossAccountsNotSupported:"\
unsupported",FeatureNotYetSupportedForHierarchicalNamespaceAccounts:"unsupported",FeatureVersionMismatch:"unsupported",InvalidBlobType:"unsupported",UnsupportedHeader:"unsupported",UnsupportedHttpVerb:"\
unsupported",UnsupportedQueryParameter:"unsupported",APINotImplemented:"unsupported",NotImplemented:"unsupported"};function Bt({operation:e,key:t},n){const{status:s,headers:o}=n,r=n.body.toString("utf\
8"),a=r.indexOf("<Error"),c=a<0?"":r.slice(a),u=o["x-ms-error-code"]??(0,b.ND)(c,"Code"),h=xe((0,b.ND)(c,"Message")),l=$e(s,u,t,r),y=l===void 0?Ee(n,u,h,t):"wrong-endpoint",A=l??(h===""?u??`HTTP ${s}`:
h);return new d.AD(y,`${e}: ${et(A)}`,{operation:e,status:s,...(0,m.s)({providerCode:u,requestId:o["x-ms-request-id"],retryAfter:ve(o)})})}i(Bt,"errorOf");function et(e){return(0,Oe.A)(e).slice(0,500)}
i(et,"masked");function Ee({status:e,headers:t},n,s,o){if(n==="CannotVerifyCopySource")return/larger than|exceed/i.test(s)?"too-large":Te(e,t);if(n==="AuthenticationFailed"&&/date header.*too old/i.test(
s))return"transient";if(n==="OutOfRangeInput"&&o!==void 0)return"bad-key";const r=Mt(n);return r!==void 0?r:Pt(e,o)}i(Ee,"codeOf");function Te(e,t){const n=Mt(t["x-ms-copy-source-error-code"]);if(n!==
void 0)return n==="credentials"?"denied":n;const s=Number(t["x-ms-copy-source-status-code"]??e);return s===401?"denied":s===400||s===409?"refused":Pt(s,"")}i(Te,"sourceCode");function Pt(e,t){return e===
404&&t===void 0?"no-bucket":e===304?"precondition":(0,Ae.R)(e)}i(Pt,"byStatus");function Mt(e){return e!==void 0&&Object.hasOwn(Dt,e)?Dt[e]:void 0}i(Mt,"knownCode");function xe(e){return e?.split(/\n|RequestId:/,
1)[0]?.trim()??""}i(xe,"firstLine");function $e(e,t,n,s){if(t===void 0){if(/HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port/i.test(s))return"the port expects TLS, and plain h\
ttp was sent: use https://";if(e>=300&&e<400&&e!==304)return`a redirect (HTTP ${e}) was the answer`;if(!(n!==void 0||e===413||e===429||e>=500)&&/^\s*<(!doctype\s+html|html|head|body)\b/i.test(s))return`\
a web page was the answer (HTTP ${e}): a web server listens there`}}i($e,"strangerOf");function ve(e){const t=e["retry-after"];return t!==void 0&&/^\d{1,6}$/.test(t)?Number(t)*1e3:void 0}i(ve,"retryAf\
ter");async function Se(){const{DefaultAzureCredential:e}=await Promise.all([f.e(2413),f.e(3324),f.e(3016)]).then(f.bind(f,73016));try{const{token:t,expiresOnTimestamp:n}=await new e().getToken(R);return{
value:t,expires:n}}catch(t){const n=t instanceof Error?t.message.split(`
`,1)[0]??"":String(t),s=`no credentials: none were given, and Azure's default chain has none (${et(n)})`;throw new d.AD("credentials",s,{operation:"credentials",providerCode:d.zw})}}i(Se,"askChain");var j=f(
16119),nt=f(89174);const z="sign-in to Entra",Nt=256*1024,De={bytes:Nt,depth:8,text:128*1024,values:4096};class Be{static{i(this,"Federation")}#t;#e;#n;constructor(t,n,s){this.#t=t,this.#e=n,this.#n=s}ask=i(
async()=>{const{clientId:t,tenantId:n,assertion:s}=this.#t;if(s===void 0)throw Pe();const o={grant_type:"client_credentials",client_id:t,scope:R,client_assertion_type:"urn:ietf:params:oauth:client-ass\
ertion-type:jwt-bearer",client_assertion:await s()},r=Object.entries(o).map(([u,h])=>`${u}=${(0,p.ui)(h)}`),a=this.#n.now(),c=await this.#s(`/${(0,p.ui)(n)}/oauth2/v2.0/token`,r.join("&"));return Me(c,
a)},"ask");async#s(t,n){const{origin:s,base:o}=_(),r=Buffer.from(n),a=new nt.c({origin:s,clock:this.#n,connections:1,...(0,m.s)({ca:this.#e})});try{return await a.send({operation:z,most:Nt,prepare:i(()=>({
method:"POST",path:o+t,headers:{"content-type":"application/x-www-form-urlencoded","content-length":String(r.length),accept:"application/json"},body:r,headersTimeout:a.timeouts.answer}),"prepare"),refusal:Ne})}finally{
await a.close()}}}function Pe(){const e="azure-client-id needs the OIDC token of a GitHub job; on the command line sign in with `az login`, or give a key or a SAS";return new d.AD("credentials",e,{operation:z,
providerCode:d.zw})}i(Pe,"noJob");function Me(e,t){const n=It(e),{access_token:s,expires_in:o}=n??{};if(typeof s!="string"||s===""||typeof o!="number")throw new d.AD("protocol",`${z}: the answer has n\
o token`,{operation:z});return{value:s,expires:t+o*1e3}}i(Me,"tokenOf");function Ne(e){const{status:t}=e,n=It(e),{error:s,error_description:o}=n??{},r=typeof o=="string"?o.split(/\r?\n/,1)[0]??"":`HTT\
P ${t}`,a=t===429?"throttled":t>=500?"transient":"credentials",c=typeof s=="string"?s:void 0,u={operation:z,status:t,...(0,m.s)({providerCode:c})};return new d.AD(a,`${z}: ${et(r)}`,u)}i(Ne,"refusal");
function It({body:e}){try{const t=(0,j.qF)(e,De);return(0,j.OW)(t)?t:void 0}catch(t){if(t instanceof j.tC)return;throw t}}i(It,"jsonOf");function Ie(e,t,n,s){const{credentials:o,sas:r,federated:a}=e;if(o!==
void 0)return new he(o.accessKeyId,o.secretAccessKey);if(r!==void 0)return x(r);const c=i(()=>s.now(),"now"),u=a===void 0?Se:new Be(a,n,s).ask;return new ge(new O.t({now:c,ask:u,lasting:!0}),t)}i(Ie,"\
identityOf");const Ct={parts:["createUpload","uploadPart","completeUpload","listParts"],abort:["abortUpload","listUploads"],copyParts:["copyPart"],copy:["copy"],deleteMany:["deleteMany"],versions:["ve\
rsioning","listVersions"],tags:["tags"],thaw:["thaw"],lock:["objectLock","retain","retention"]};function Ce(e){const s=Object.keys(Ct).filter(o=>!e.dialect.abilities.has(o)).flatMap(o=>Ct[o].map(r=>[r,
Le(e.dialect.api,r)]));return{...e,...Object.fromEntries(s)}}i(Ce,"withoutMissing");function Le(e,t){const n=i(()=>new d.AD("unsupported",`${t}: stores that speak ${e} do not have it`,{operation:t}),"\
error");return t==="listVersions"?()=>({[Symbol.asyncIterator]:()=>({next:i(()=>Promise.reject(n()),"next")})}):()=>Promise.reject(n())}i(Le,"abilities_refusal");var Lt=f(69182),st=f(33447),Re=f(82635),
W=f(81975),ot=f(60107);const Rt=[["contentType","content-type"],["contentEncoding","content-encoding"],["contentDisposition","content-disposition"],["contentLanguage","content-language"],["cacheContro\
l","cache-control"]],Y="x-ms-meta-",ke=/^[a-z_][a-z0-9_]*$/,kt=/^([\u0021-\u007e]([\u0020-\u007e]*[\u0021-\u007e])?)?$/,_e=/^(Windows-Azure-Blob|Azurite-Blob)\//,Ue="Hot";function rt(e){const t=/\/(\d+)$/.
exec(e["content-range"]??"")?.[1],n=Date.parse(e["last-modified"]??""),s=e["x-ms-tag-count"];return{size:Number(t??e["content-length"]??NaN),etag:(0,b._n)(e.etag??""),modified:Number.isNaN(n)?void 0:n,
attributes:je(e),...(0,m.s)({storageClass:_t(e["x-ms-access-tier"])}),...e["x-ms-archive-status"]===void 0?{}:{thaw:"going-on"},...s===void 0?{}:{tagCount:Number(s)},...s===void 0&&_e.test(e.server??"")?
{untagged:!0}:{}}}i(rt,"headOf");function _t(e){return e===Ue||e===""?void 0:e}i(_t,"tierOf");function je(e){const t={};for(const[h,l]of Rt){const y=e[l];y!==void 0&&y!==""&&(t[h]=y)}let n;for(const h in e)
h.startsWith(Y)&&((n??={})[h.slice(Y.length)]=e[h]??"");if(n===void 0)return t;const{expires:s,attributes:o,metadata:r}=(0,W.wI)(n[W.Pr]);if(s===void 0&&o===void 0&&r===void 0)return{...t,metadata:n};
const{[W.Pr]:a,...c}=n,u={...c,...r};return{...t,...o,...(0,m.s)({expires:s,metadata:Object.keys(u).length===0?void 0:u})}}i(je,"attributesOf");function it(e){return e?.ifMatch===void 0?{}:{"if-match":`\
"${e.ifMatch}"`}}i(it,"readHeaders");function Ut(e){const t=(0,ot.C)(e),{attributes:n,tags:s,storageClass:o}=e??{};return n!==void 0&&ze(t,n),s!==void 0&&Object.keys(s).length>0&&(t["x-ms-tags"]=We(s)),
o!==void 0&&(t["x-ms-access-tier"]=o),t}i(Ut,"writeHeaders");function ze(e,{expires:t,metadata:n,...s}){const o={};for(const[c,u]of Rt){const h=s[c];h!==void 0&&(kt.test(h)?e[`x-ms-blob-${u}`]=h:o[c]=
h)}const r={};for(const c in n){const u=n[c]??"";ke.test(c)&&c!==W.Pr&&kt.test(u)?e[Y+c]=u:r[c]=u}const a=(0,W.JW)({...(0,m.s)({expires:t}),attributes:o,metadata:r});a!==void 0&&(e[Y+W.Pr]=a)}i(ze,"ad\
dAttributes");function We(e){return Object.entries(e).map(([t,n])=>`${(0,p.ui)(t)}=${(0,p.ui)(n)}`).join("&")}i(We,"encodeTags");function V(e,t){const n=(0,b._n)(t.etag??"");if(n!=="")return{etag:n};throw new d.
AD("protocol",`${e}: a success without an ETag`,{operation:e})}i(V,"writtenOf");function jt(e){const t="GetBlobTags";if(!/<Tags[\s/>]/.test(e))throw new d.AD("protocol","the answer is no Tags",{operation:t});
const n=e.trimEnd(),s=n.endsWith("/>")&&n.startsWith("<Tags",n.lastIndexOf("<"));if(!n.endsWith("</Tags>")&&!s)throw new d.AD("transient","the answer is cut off",{operation:t});return Object.fromEntries(
[...(0,b.Bv)(e,"Tag")].map(o=>[(0,b.ND)(o,"Key")??"",(0,b.ND)(o,"Value")??""]))}i(jt,"parseTags");var Ke=f(49464);function at(e){return"stream"in e?{}:"bytes"in e&&e.md5!==void 0?{"content-md5":Buffer.
from(e.md5,"hex").toString("base64")}:{"content-md5":(0,v.hash)("md5","bytes"in e?e.bytes:e,"base64")}}i(at,"md5Header");function zt(e,{answer:t,slowestLine:n}){return t+e.length/n*1e3}i(zt,"writeTime\
out");function He(e,t){const n=e["content-md5"];if(n===void 0||!("stream"in t))return{};const s=Buffer.from(n,"base64").toString("hex");return s.length===32?{md5:s}:{}}i(He,"provenBy");var Wt=f(38522);
const Fe=16,Ge=24*1024,Ye=/^[0-9a-f]{16}$/,Kt={bytes:64*1024,depth:5,text:16*1024,values:4096};function Ve(e,{attributes:t,tags:n,storageClass:s}){const o=JSON.stringify((0,m.s)({attributes:t,tags:n,storageClass:s}));
if(o==="{}")return e;const r=`${e}.${(0,Wt.deflateRawSync)(o).toString("base64url")}`;if(r.length<=Ge)return r;const a="PutBlock",c=`${a}: the metadata and tags are larger than Azure takes`;throw new d.
AD("protocol",c,{operation:a,providerCode:"MetadataTooLarge"})}i(Ve,"newUploadId");function X(e){const[t="",n]=e.split(".",2);try{if(Ye.test(t))return{mark:t,options:n===void 0?{}:Je(n)}}catch(s){if(!(s instanceof
j.tC)&&!Qe(s))throw s}throw new d.AD("not-found","no upload has such an id",{operation:"PutBlockList"})}i(X,"parseUploadId");function ct(e,t){return Buffer.from(`${e}-${String(t).padStart(5,"0")}`).toString(
"base64")}i(ct,"blockId");function Xe(e,t){const n=Buffer.from(t,"base64").toString("latin1"),[s,o=""]=n.split("-",2);return s===e&&/^\d{5}$/.test(o)?Number(o):void 0}i(Xe,"partOf");function Je(e){const t=(0,Wt.
inflateRawSync)(Buffer.from(e,"base64url"),{maxOutputLength:Kt.bytes}).toString("utf8"),n=(0,j.IO)(t,Kt),{storageClass:s}=n;return(0,m.s)({attributes:Ze(n.attributes),tags:ut(n.tags),storageClass:typeof s==
"string"?s:void 0})}i(Je,"optionsOf");function Ze(e){if(!(0,j.OW)(e))return;const{metadata:t,...n}=e;return{...ut(n),...(0,m.s)({metadata:ut(t)})}}i(Ze,"upload_id_attributesOf");function ut(e){if(!(0,j.
OW)(e))return;const t=Object.entries(e).filter(n=>typeof n[1]=="string");return Object.fromEntries(t)}i(ut,"textsOf");function Qe(e){const{code:t}=e??{};return typeof t=="string"&&/^(Z_|ERR_)/.test(t)}
i(Qe,"isZlib");class Ht{static{i(this,"Blocks")}#t;constructor(t){this.#t=t}create(t,n){return Ve((0,Ke.A)(t).slice(0,Fe),n??{})}async put(t,n,s,o){const r=ct(X(t.uploadId).mark,n);return await this.#t.
send({operation:"PutBlock",method:"PUT",key:t.key,query:{comp:"block",blockid:r},headers:at(s),body:s,timeout:zt(s,this.#t.timeouts)},o),{number:n,etag:r,size:s.length}}async copy(t,n,s,{first:o,last:r},a){
const c=ct(X(t.uploadId).mark,n);return await this.#t.send({operation:"PutBlockFromURL",method:"PUT",key:t.key,query:{comp:"block",blockid:c},headers:{...s,"x-ms-source-range":`bytes=${o}-${r}`},timeout:this.#t.
timeouts.longAnswer},a),{number:n,etag:c,size:r-o+1}}async complete({key:t,uploadId:n},s,o,r){const{mark:a,options:c}=X(n),u=s.map(({number:A})=>`<Latest>${ct(a,A)}</Latest>`),h=Buffer.from(`<?xml ver\
sion="1.0" encoding="utf-8"?><BlockList>${u.join("")}</BlockList>`),l="PutBlockList",{headers:y}=await this.#t.send({operation:l,method:"PUT",key:t,query:{comp:"blocklist"},headers:{...Ut(c),...(0,ot.
C)(o),...at(h),"content-type":"application/xml"},body:h,timeout:this.#t.timeouts.longAnswer},r);return V(l,y)}async list({key:t,uploadId:n},s){const{mark:o}=X(n),r="GetBlockList",a={comp:"blocklist",blocklisttype:"\
uncommitted"},{text:c}=await this.#t.send({operation:r,method:"GET",key:t,query:a},s);if(!c.trimEnd().endsWith("</BlockList>"))throw new d.AD("transient",`${r}: the answer is cut off, or no BlockList`,
{operation:r});const u=[];for(const h of(0,b.Bv)(c,"Block")){const l=(0,b.ND)(h,"Name")??"",y=Xe(o,l),A=Number((0,b.ND)(h,"Size")??NaN);y!==void 0&&Number.isSafeInteger(A)&&u.push({number:y,etag:l,size:A})}
if(u.length>0)return u.sort((h,l)=>h.number-l.number);throw new d.AD("not-found",`${r}: the blob has no block of the upload`,{operation:r})}}const Ft=1e3,qe=10;class tn{static{i(this,"PendingCopies")}#t;#e;constructor(t,n){
this.#t=t,this.#e=n}async finished(t,n,s,o){try{const r=await this.ended(t,n,s,o),a=r["x-ms-copy-status"];if(a==="success")return V(t,r);await this.#o(n,r,o);const c=r["x-ms-copy-status-description"]??
"no reason was given",u=`${t}: the copy ended as ${a??"unknown"}: ${c}`,h=a==="aborted"||/^5\d\d\b/.test(c)?"transient":"refused";throw new d.AD(h,u,{operation:t})}catch(r){throw o?.aborted===!0&&s!==
void 0&&await this.#i(n,s,void 0),r}}async ended(t,n,s,o){let r,a=this.#e.monotonic();for(;;){await this.#e.sleep(Ft,o);const c=await this.#n(n,o);if(s!==void 0&&c["x-ms-copy-id"]!==s)throw new d.AD("\
precondition",`${t}: the copy was replaced by another write`,{operation:t});if(c["x-ms-copy-status"]!=="pending")return c;const u=this.#e.monotonic();if(c["x-ms-copy-progress"]!==r&&(a=u),r=c["x-ms-co\
py-progress"],u-a<this.#t.timeouts.longAnswer)continue;if(s===void 0)return c;await this.#i(n,s,o),await this.#o(n,await this.#n(n,o),o);const h=Math.round(this.#t.timeouts.longAnswer/6e4),l=`${t}: th\
e service accepted the copy and did not advance it for ${h} minutes`;throw new d.AD("refused",l,{operation:t})}}async#n(t,n){try{return await this.#s(t,n)}catch(s){if((0,d.A1)(s,"not-found"))return{};
throw s}}async#s(t,n){for(let s=1;;s++)try{return(await this.#t.send({operation:"GetBlobProperties",method:"HEAD",key:t},n)).headers}catch(o){if(!(0,d.A1)(o)||!o.retryable||s>=qe)throw o;await this.#e.
sleep(Ft*s,n)}}async#o(t,n,s){const o=(0,b._n)(n.etag??"");if(!(o===""||n["x-ms-copy-status"]==="success"))try{const r={"if-match":`"${o}"`};await this.#t.send({operation:"DeleteBlob",method:"DELETE",
key:t,headers:r},s)}catch(r){if(!(0,d.A1)(r))throw r}}async#i(t,n,s){try{await this.#t.send({operation:"AbortCopyBlob",method:"PUT",key:t,query:{comp:"copy",copyid:n},headers:{"x-ms-copy-action":"abor\
t"}},s)}catch(o){if(!(0,d.A1)(o))throw o}}}const dt="CopyBlobFromURL";class en{static{i(this,"Copies")}#t;#e;#n;#s;#o=!0;#i=!0;constructor(t,n,s,o){this.#t=t,this.#e=new tn(t,n),this.#n=s,this.#s=o}async copy(t,n,s,o,r){
const a={...t,...(0,ot.C)(o),...(0,m.s)({"x-ms-access-tier":o?.storageClass})};if(this.#i)try{return await this.#a({...a,...nn(n)},s,r)}catch(u){const h=await this.#r(u,t,s,o,r);if(h!==void 0)return h;
if(!(0,d.A1)(u,"unsupported"))throw u}const c=await this.#c("CopyBlob",a,s,r);return this.#i=!1,c}async#r(t,n,s,o,r){if(!(0,d.A1)(t,"denied","refused")||t.providerCode!=="CannotVerifyCopySource")return;
let a;try{const{size:c,attributes:u,tagCount:h}=await this.#n.head(n,r);if(c!==0)return;const l=h===void 0?void 0:await this.#n.tags(n,r),{resume:y,...A}=o??{};a={...A,attributes:u,...(0,m.s)({tags:l})}}catch(c){
if((0,d.A1)(c))return;throw c}return this.#s(s,a,r)}async#a(t,n,s){const o={...t,"x-ms-requires-sync":"true"};if(!this.#o)return this.#c(dt,o,n,s);try{return await this.#c(dt,{...o,"x-ms-copy-source-t\
ag-option":"COPY"},n,s)}catch(r){if(!(0,d.A1)(r,"denied","unsupported")||r.providerCode?.startsWith("Lease"))throw r;const a=await this.#c(dt,o,n,s);return this.#o=!1,a}}async#c(t,n,s,o){const r={operation:t,
method:"PUT",key:s,headers:n,timeout:this.#t.timeouts.longAnswer};let a;try{a=await this.#t.send(r,o)}catch(u){throw(0,d.A1)(u)&&u.providerCode==="PendingCopyOperation"&&await this.#e.ended(t,s,void 0,
o),u}return(a.headers["x-ms-copy-status"]??"success")==="success"?V(t,a.headers):this.#e.finished(t,s,a.headers["x-ms-copy-id"],o)}}function nn(e){return e===void 0?{}:{"x-ms-source-content-md5":Buffer.
from(e,"hex").toString("base64")}}i(nn,"checked");const Gt=2048,sn=`?sv=${g}&sr=b&`;async function Yt(e,t,n,s){const{url:o,authorization:r}=await(e.grant===void 0?t():e.grant(s));if((r!==void 0||on(o))&&
!w(n)&&new URL(o).origin!==n){const a=`the right to read the source covers more than this blob, so it is sent only to Azure and not to ${n}`;throw new d.AD("denied",a,{operation:"CopyBlobFromURL"})}if(o.
length>Gt){const a=`the URL of the source is longer than ${Gt} characters`;throw new d.AD("refused",a,{operation:"CopyBlobFromURL"})}return{"x-ms-copy-source":o,...(0,m.s)({"x-ms-copy-source-authoriza\
tion":r}),...e.ifMatch===void 0||e.place.api==="gcs"?{}:{"x-ms-source-if-match":`"${e.ifMatch}"`}}}i(Yt,"sourceHeaders");function on(e){if(e.startsWith(sn,e.indexOf("?")))return!1;const{searchParams:t}=new URL(
e);return t.has("sig")&&t.get("sr")!=="b"}i(on,"opensMore");const rn=64*1024;class an{static{i(this,"Sources")}#t;#e=new Map;constructor(t){this.#t=t}async head(t,n){const s=t["x-ms-source-if-match"],
o=await this.#n("GetBlobProperties","HEAD",t,"",(0,m.s)({"if-match":s}),n);return rt(o.headers)}async tags(t,n){return jt((await this.#n("GetBlobTags","GET",t,"comp=tags",{},n)).text)}async close(){await Promise.
all([...this.#e.values()].map(t=>t.close()))}#n(t,n,s,o,r,a){const c=new URL(s["x-ms-copy-source"]??""),u=this.#s(c.origin),h=[c.search.slice(1),o].filter(l=>l!=="").join("&");return u.send({operation:t,
most:rn,prepare:i(()=>({method:n,path:c.pathname+(h===""?"":`?${h}`),headers:{...r,"x-ms-version":g,...(0,m.s)({authorization:s["x-ms-copy-source-authorization"]})},body:null,headersTimeout:u.timeouts.
answer}),"prepare"),refusal:i(l=>Bt({operation:t,key:c.pathname},l),"refusal")},a)}#s(t){let n=this.#e.get(t);return n===void 0&&(n=new nt.c({origin:t,connections:4,...this.#t}),this.#e.set(t,n)),n}}var cn=f(
21713),K=f(78133),un=f(35506),Vt=f(4573),ht=f(12053);const dn=29,hn="JanFebMarAprMayJunJulAugSepOctNovDec";let ft="",Xt=NaN;function fn(e){if(e.length!==dn||!e.endsWith(" GMT")||e.charCodeAt(19)!==Jt||
e.charCodeAt(22)!==Jt)return Date.parse(e);const[t,n,s]=[lt(e,17),lt(e,20),lt(e,23)];if(!(t<24&&n<60&&s<60))return Date.parse(e);if(!e.startsWith(ft)||ft===""){const o=hn.indexOf(e.slice(8,11));if(o<0||
o%3!==0)return Date.parse(e);const r=e.slice(0,17);Xt=Date.parse(`${r}00:00:00 GMT`),ft=r}return Xt+((t*60+n)*60+s)*1e3}i(fn,"parseHttpDate");const Jt=58;function lt(e,t){const n=e.charCodeAt(t)-48,s=e.
charCodeAt(t+1)-48;return n>=0&&n<=9&&s>=0&&s<=9?n*10+s:NaN}i(lt,"two");const H="ListBlobs",Zt="<Blob>",Qt="</Blob>";function pt(e){const t=e.subarray(e.indexOf("<"));return t.toString((0,Vt.isAscii)(
t)?"latin1":"utf8")}i(pt,"pageText");function J(e){if(!e.includes("<EnumerationResults"))throw new d.AD("protocol","the listing is not an EnumerationResults",{operation:H});if(!e.trimEnd().endsWith("<\
/EnumerationResults>"))throw new d.AD("transient","the listing is cut off",{operation:H});const{objects:t,end:n}=qt(e),s=[...(0,b.Bv)(e,"BlobPrefix")].map(r=>mt(r,0,r.length)),o=(0,b.ND)(e.slice(n),"N\
extMarker");return{objects:t,prefixes:s,next:o===""?void 0:o}}i(J,"parsePage");function qt(e){const t=[],n=new te(e,"<AccessTier>"),s=new te(e,"<ResourceType>");let o=0;for(let r=e.indexOf(Zt);r>=0;r=
e.indexOf(Zt,o)){const a=e.indexOf(Qt,r);if(a<0)throw(0,b.qG)("Blob");o=a+Qt.length,s.within(r,a)!=="directory"&&t.push(ln(e,r,a,_t(n.within(r,a))))}return{objects:t,end:o}}i(qt,"readBlobs");function ln(e,t,n,s){
const o=pn(Z(e,"<Content-Length>",t,n)),r=Z(e,"<Etag>",t,n),a=fn(Z(e,"<Last-Modified>",t,n)),c=mt(e,t,n);if(Number.isNaN(o)||r===""||Number.isNaN(a))throw Q(`the listing has an entry without a size, d\
ate or ETag: ${(0,ht.T)(c)}`);const u=r.includes('"')||r.includes("&")?(0,b._n)((0,b.Uk)(r)):r;return s===void 0?{key:c,size:o,etag:u,modified:a}:{key:c,size:o,etag:u,modified:a,storageClass:s}}i(ln,"\
objectOf");class te{static{i(this,"Finder")}#t;#e;#n;constructor(t,n){this.#t=t,this.#e=n,this.#n=t.indexOf(n)}within(t,n){if(this.#n>=0&&this.#n<t&&(this.#n=this.#t.indexOf(this.#e,t)),this.#n<0||this.#n>=
n)return;const s=this.#n+this.#e.length;return this.#t.slice(s,this.#t.indexOf("<",s))}}function Z(e,t,n,s){const o=e.indexOf(t,n);if(o<0||o>=s)throw Q("the listing has an entry without a name, size, \
date or ETag");const r=o+t.length;return e.slice(r,e.indexOf("<",r))}i(Z,"textIn");function pn(e){const t=e===""?NaN:Number(e);return Number.isSafeInteger(t)&&t>=0?t:NaN}i(pn,"sizeOf");const mn="<Name\
>",ee='<Name Encoded="true">';function mt(e,t,n){const s=e.indexOf("<Name",t),o=e.startsWith(ee,s),r=Z(e,o?ee:mn,s,n),a=r.includes("&")?(0,b.Uk)(r):r;if(!o&&a.isWellFormed())return a;try{if(o)return decodeURIComponent(
a)}catch(c){throw Q(`the listing has a name that is not UTF-8: ${(0,ht.T)(a)}`,c)}throw Q(`the listing has a name that is not UTF-8: ${(0,ht.T)(a)}`)}i(mt,"nameAt");function Q(e,t){return new d.AD("pr\
otocol",e,{operation:H,cause:t})}i(Q,"lacking");const wt="<Blob>",F="</Blob>";function wn(e){const t=e.indexOf(wt),n=e.lastIndexOf(F);if(t<0||n<t||!(0,Vt.isAscii)(e.subarray(t)))return J(pt(e));const s=n+
F.length,o=e.toString("latin1",t,s);if(!gn(o))return J(pt(e));const{prefixes:r,next:a}=J(e.toString("utf8",0,t)+e.toString("latin1",s)),c=new gt(o);return{get objects(){return c.objects()},prefixes:r,
next:a,raw:c}}i(wn,"readRawPage");function gn(e){return!e.includes("&#")&&!(e.includes('"')&&e.includes("<Name "))}i(gn,"isPlain");class gt{static{i(this,"RawBlobs")}text;inBothOrders=!0;constructor(t){
this.text=t}get last(){return this.#t(this.text.lastIndexOf(wt))}objects(){return qt(this.text).objects}endOf(t){let n=0,s=this.text.length;for(;n<s;){const o=Math.max(n,this.text.lastIndexOf(wt,n+s>>
1));(0,K.YD)(this.#t(o),t)>0?s=o:n=this.text.indexOf(F,o)+F.length}return n}slice(t,n){return new gt(this.text.slice(t,n))}#t(t){return mt(this.text,t,this.text.indexOf(F,t))}}const ne=5e3,yn=2e3,bn=3;
class An{static{i(this,"ListBlobs")}#t;#e=new Map;#n;constructor(t){this.#t=t}async page(t,n){const{prefix:s="",delimiter:o,continuation:r,after:a,raw:c=!1}=t,{maxKeys:u=c?yn:ne}=t,h={prefix:s===""?void 0:
s,delimiter:o,maxKeys:u,raw:c};if(r!==void 0)return this.#r({...h,marker:r},n);if(a===void 0||(0,K.MC)(a,s)<0)return this.#r(h,n);if(await this.#o(h.prefix,n)===!0){const l=await this.#r({...h,maxKeys:Math.
min(ne,u+1),startFrom:a},n);return se(l,a,o)}for(let l;;){const y=await this.#r({...h,...l===void 0?{}:{marker:l}},n);if(y.next!==void 0&&y.next===l)throw new d.AD("protocol","the listing names the sa\
me page again",{operation:H});const A=se(y,a,o);if(!(A.raw===void 0&&A.objects.length===0&&A.prefixes.length===0)||y.next===void 0)return A;l=y.next}}async traits(t){return this.#n??=this.#s(t).catch(
n=>{throw this.#n=void 0,n}),await this.#n?{order:"none",startsAnywhere:!1}:{order:"utf-16",startsAnywhere:await this.#o(void 0,t)!==!1}}async#s(t){const n="GetAccountInformation",s={restype:"account",
comp:"properties"};try{const{headers:o}=await this.#t.send({operation:n,method:"GET",query:s},t);return o["x-ms-is-hns-enabled"]==="true"}catch(o){if((0,d.A1)(o,"denied","credentials","unsupported","p\
rotocol","not-found","no-bucket"))return!1;throw o}}#o(t,n){const s=t===void 0?"whole":"prefixed",o=this.#e.get(s);if(o!==void 0)return o;const r=this.#i(t,n).then(a=>(a===void 0&&this.#e.delete(s),a),
a=>{throw this.#e.delete(s),a});return this.#e.set(s,r),r}async#i(t,n){const s={prefix:t,delimiter:void 0};for(let o=1;o<=bn;o++){const{objects:r}=await this.#r({...s,maxKeys:2},n),a=r[1]?.key;if(a===
void 0)return;try{const c=await this.#r({...s,maxKeys:1,startFrom:a},n),u=c.objects[0]?.key;if(u!==void 0)return(0,K.MC)(u,a)>=0;const h=await this.#r({...s,maxKeys:2},n);if(c.next===void 0&&h.objects[1]?.
key===a)return!1}catch(c){if((0,d.A1)(c,"unsupported","protocol"))return!1;throw c}}}async#r({prefix:t,delimiter:n,maxKeys:s,marker:o,startFrom:r,raw:a=!1},c){const u=await this.#t.send({operation:H,method:"\
GET",query:{restype:"container",comp:"list",prefix:t,delimiter:n,marker:o,maxresults:s,startFrom:r},...r===void 0?{}:{version:E}},c);return a&&n===void 0?wn(u.body):J(pt(u.body))}}function se(e,t,n){return e.
raw!==void 0?(0,un.S)(e,t)??{objects:[],prefixes:[],next:e.next}:{objects:e.objects.filter(({key:s})=>(0,K.MC)(s,t)>0),prefixes:n===void 0?e.prefixes:e.prefixes.filter(s=>(0,K.MC)(s,t)>0&&!t.startsWith(
s)),next:e.next}}i(se,"behind");const yt=254;function On(e){if(!(!oe.test(e)&&e.length<=yt&&e.isWellFormed()))return/\\/.test(e)?"has a backslash":/\.(\/|$)/.test(e)?"has a dot at the end of a segment":
oe.test(e)?"has a character that a listing cannot hold":e.isWellFormed()?e.split("/").length>yt?`has more than ${yt} segments`:void 0:"is not valid Unicode"}i(On,"nameFault");const oe=/[\\\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\.(\/|$)/;
function bt(e,t){const n=On(t);if(n!==void 0)throw new d.AD("bad-key",`${e}: the name ${n}`,{operation:e})}i(bt,"checkName");async function En(e,t,{source:n,from:s,key:o,options:r},a){const{describe:c,
md5:u}=n,h="PutBlockFromURL";if(c===void 0)throw new d.AD("unsupported",`${h}: the source speaks another API`,{operation:h});const{size:l,attributes:y,tags:A}=await c(a),{ifAbsent:I,ifMatch:C,storageClass:G}=r,
ce=(0,m.s)({ifAbsent:I,ifMatch:C}),ue=(0,m.s)({attributes:y,tags:A,storageClass:G});if(l===0)return t(o,new Uint8Array,{...ue,...ce},a);const de={key:o,uploadId:e.create(o,ue)},Un=u===void 0?void 0:Buffer.
from(u,"hex").toString("base64"),jn={...s,...(0,m.s)({"x-ms-source-content-md5":Un})},zn=await e.copy(de,1,jn,{first:0,last:l-1},a);return await c(a),e.complete(de,[zn],ce,a)}i(En,"pull");function Tn({
tier:e}){return{"x-ms-access-tier":"Hot","x-ms-rehydrate-priority":e==="expedited"?"High":"Standard"}}i(Tn,"thawHeaders");function xn(e){return(0,d.A1)(e)&&e.providerCode==="BlobBeingRehydrated"}i(xn,
"isBeingThawed");const $n=32*1024*1024;class vn{static{i(this,"BlobWire")}address;timeouts;#t;#e;#n;constructor({address:t,identity:n,clock:s,...o}){this.address=t,this.#t=n,this.#e=s,this.#n=new nt.c(
{origin:t.origin,clock:s,...o}),this.timeouts=this.#n.timeouts}get clockOffset(){return this.#n.clockOffset}get now(){return this.#e.now()+this.#n.clockOffset}send(t,n){return this.#n.send(this.#s(t),
n)}open(t,n){return this.#n.open(this.#s(t),n)}async close(){await this.#n.close()}#s(t){return{operation:t.operation,most:t.most??$n,prepare:i(()=>this.#o(t),"prepare"),refusal:i(n=>Bt(t,n),"refusal")}}#o(t){
const{method:n,key:s,body:o}=t,{base:r,container:a}=this.address,c=t.account===!0?`${r}/`:`${r}/${a}${s===void 0?"":`/${(0,p.g2)(s)}`}`,u=o===void 0?0:o.length,h={"x-ms-date":Bn(this.now),"x-ms-versio\
n":t.version??g,...t.headers},l={};let y="";for(const C in t.query){const G=t.query[C];G!==void 0&&(l[C]=String(G),y+=`${y===""?"?":"&"}${C}=${(0,p.ui)(String(G))}`)}(n==="PUT"||n==="POST")&&(h["conte\
nt-length"]=String(u));const A=i(C=>({method:n,path:c+y+(C===""?"":`${y===""?"?":"&"}${C}`),headers:h,body:Dn(o),headersTimeout:t.timeout??this.timeouts.answer,...n==="HEAD"?Sn:{}}),"finished"),I=this.#t.
authorize({method:n,path:c,query:l,length:u,headers:h},this.now);return typeof I=="string"?A(I):I.then(A)}}const Sn={reset:!1};function Dn(e){return e===void 0?null:e instanceof Uint8Array?e:"bytes"in
e?e.bytes:e.stream}i(Dn,"bodyOf");let re=NaN,ie="";function Bn(e){const t=Math.floor(e/1e3);return t!==re&&(re=t,ie=new Date(t*1e3).toUTCString()),ie}i(Bn,"httpDate");function Pn(e){const t=new vn(e),
{origin:n,account:s,container:o}=e.address,r=new an(e),a=new kn(t,e),c=In(t),u=Rn(t,a,e),h=new Lt.e;return Ce({place:{api:"blob",endpoint:n,account:s,bucket:o},dialect:cn.z,...Mn(t),put:c,upload:i((l,y,A,I)=>(0,Lt.
D)({put:c,...u},l,y,A??{},h,I),"upload"),copy:Cn(t,a,r,c,e),grantRead:i((l,y,A)=>a.of(o,l,A),"grantRead"),...Ln(t),...u,clockOffset:i(()=>t.clockOffset,"clockOffset"),credentialsEnd:i(()=>e.identity.ends(),
"credentialsEnd"),close:i(async()=>{await Promise.all([t.close(),r.close()])},"close")})}i(Pn,"blobStore");function Mn(e){const t=new An(e),n=new st.z6;return{list:i((s,o)=>t.page(s,o),"list"),listingTraits:i(
s=>t.traits(s),"listingTraits"),checkBucket:i(async s=>{await t.page({maxKeys:1},s)},"checkBucket"),head:i(async(s,o,r)=>{const a="GetBlobProperties",c=it(o),u=await e.send({operation:a,method:"HEAD",
key:s,headers:c},r);return(0,st.In)(a,rt(u.headers))},"head"),get:i((s,o,r)=>(0,st.iM)(Nn(e,s,o),n,o,r),"get"),tags:i(async(s,o,r)=>{const a={comp:"tags"},c=await e.send({operation:"GetBlobTags",method:"\
GET",key:s,query:a},r);return jt(c.text)},"tags")}}i(Mn,"readsOf");function Nn(e,t,n){const s=n?.range,o={...it(n),...s===void 0?{}:{"x-ms-range":`bytes=${s.first}-${s.last}`}},r={operation:"GetBlob",
method:"GET",key:t},a=i(c=>({...o,"accept-encoding":c}),"accepting");return{headOf:rt,send:i((c,u,h)=>e.send({...r,headers:a(c),most:u},h),"send"),open:i((c,u)=>e.open({...r,headers:a(c)},u),"open")}}
i(Nn,"blobReads");function In(e){const t="PutBlob";return async(n,s,o,r)=>{bt(t,n);const a={"x-ms-blob-type":"BlockBlob",...Ut(o),...at(s)},c=zt(s,e.timeouts),u=await e.send({operation:t,method:"PUT",
key:n,headers:a,body:s,timeout:c},r);return{...V(t,u.headers),...He(u.headers,s)}}}i(In,"putOf");function Cn(e,t,n,s,{clock:o,address:r}){const a=new Ht(e),c=new en(e,o,n,(u,h,l)=>s(u,new Uint8Array,h,
l));return async(u,h,l,y)=>{bt("CopyBlobFromURL",h);const A=await Yt(u,()=>t.ofOwn(u,y),r.origin,y);return u.place.api!=="blob"?En(a,s,{source:u,from:A,key:h,options:l??{}},y):c.copy(A,u.md5,h,l,y)}}i(
Cn,"copyOf");function Ln(e){return{delete:i(async(t,n,s)=>{const o="DeleteBlob";try{await e.send({operation:o,method:"DELETE",key:t,headers:it(n)},s)}catch(r){if(!(0,d.A1)(r,"not-found")||n?.ifMatch!==
void 0)throw r}},"delete"),thaw:i(async(t,n,s)=>{const[o,r,a]=["SetBlobTier",{comp:"tier"},Tn(n)];try{await e.send({operation:o,method:"PUT",key:t,query:r,headers:a},s)}catch(c){if(!xn(c))throw c}},"t\
haw")}}i(Ln,"changesOf");function Rn(e,t,{address:n}){const s=new Ht(e);return{createUpload:i(async(o,r,a)=>(a?.throwIfAborted(),bt("PutBlock",o),s.create(o,r)),"createUpload"),uploadPart:i((o,r,a,c)=>s.
put(o,r,a,c),"uploadPart"),copyPart:i(async(o,r,a,c,u)=>{const h=await Yt(a,()=>t.ofOwn(a,u),n.origin,u);return s.copy(o,r,h,c,u)},"copyPart"),completeUpload:i((o,r,a,c)=>s.complete(o,r,a,c),"complete\
Upload"),listParts:i((o,r)=>s.list(o,r),"listParts")}}i(Rn,"uploadsOf");class kn{static{i(this,"Grants")}#t;#e;constructor(t,n){this.#t=t,this.#e=n}async of(t,n,s){const{identity:o,address:r}=this.#e,
a=(0,Re.b)({...r,container:t},n);return o.grant({account:r.account,container:t,key:n,url:a},this.#t.now,c=>this.#n(c,s))}async ofOwn({place:t,key:n},s){const{origin:o,account:r}=this.#e.address;if(t.endpoint===
o&&t.account===r)return this.of(t.bucket,n,s);const a="the source is in another account, and nothing gives the right to read it";throw new d.AD("denied",a,{operation:"CopyBlobFromURL"})}async#n(t,n){const[
s,o]=["GetUserDelegationKey",Buffer.from(t)],r={restype:"service",comp:"userdelegationkey"};return(await this.#t.send({operation:s,method:"POST",account:!0,query:r,body:o},n)).text}}const ae=new WeakMap;
function _n(e,t,n,s){const o=e.credentials??e.federated??e,r=ae.get(o)??new Map;ae.set(o,r);const a=`${t.origin}${t.base} ${t.account}`,c=r.get(a)??Ie(e,t.origin,n,s);return r.set(a,c),(0,B.I)(Pn({address:t,
identity:c,clock:s,...(0,m.s)({ca:n})}),c)}i(_n,"loadedBlob")}),81975:((L,$,f)=>{f.d($,{JW:i(()=>S,"JW"),Pr:i(()=>O,"Pr"),wI:i(()=>d,"wI")});var m=f(16119),B=f(37708);const O="flashback_backup_envelop\
e",v={bytes:64*1024,depth:3,text:16*1024,values:4096};function S({tags:T,expires:w,attributes:p,metadata:g}){const E=(0,B.s)({tags:b(T),expires:w,attributes:b(p),metadata:b(g)});if(Object.keys(E).length!==
0)return JSON.stringify({v:1,...E}).replace(/[\u007f-\uffff]/g,_)}i(S,"sealed");function d(T){if(T===void 0)return{};let w;try{w=(0,m.IO)(T,v)}catch(g){if(g instanceof m.tC)return{};throw g}if(w.v!==1)
return{};const{expires:p}=w;return(0,B.s)({tags:N(w,"tags"),expires:typeof p=="string"?p:void 0,attributes:R(w),metadata:N(w,"metadata")})}i(d,"unsealed");function b(T){return T===void 0||Object.keys(
T).length===0?void 0:T}i(b,"filled");const k=["contentType","contentEncoding","contentDisposition","contentLanguage","cacheControl"];function R(T){const w=N(T,"attributes")??{},p=k.filter(g=>Object.hasOwn(
w,g));return p.length===0?void 0:Object.fromEntries(p.map(g=>[g,w[g]]))}i(R,"attributesOf");function N(T,w){const p=T[w];if(!(0,m.OW)(p))return;const g=Object.entries(p).filter(E=>typeof E[1]=="string");
return g.length===0?void 0:Object.fromEntries(g)}i(N,"textsOf");function _(T){return`\\u${T.charCodeAt(0).toString(16).padStart(4,"0")}`}i(_,"escaped")}),35506:((L,$,f)=>{f.d($,{S:i(()=>B,"S")});var m=f(
78133);function B(O,v){if(O.raw===void 0){const N=O.objects.filter(({key:_})=>(0,m.YD)(_,v)>0);return{...O,objects:N}}const{length:S}=O.raw.text,d=O.raw.endOf(v);if(d>=S)return;const b=d===0?O.raw:O.raw.
slice(d,S),{prefixes:k,next:R}=O;return{get objects(){return b.objects()},prefixes:k,next:R,raw:b}}i(B,"pageAfter")}),38761:((L,$,f)=>{f.d($,{t:i(()=>v,"t")});var m=f(48798);const B=10*6e4,O=3e4;class v{static{
i(this,"RenewedTokens")}#t;#e;#n=Number.NEGATIVE_INFINITY;#s=Number.NEGATIVE_INFINITY;#o;constructor(d){this.#t=d}present(){const d=this.#e;return d===void 0||this.#i(d)?void 0:d.value}async get(){const d=this.#e;
if(d===void 0)return(await this.#a()).value;if(!this.#i(d)||!this.#r())return d.value;try{return(await this.#a()).value}catch(b){if(d.expires!==void 0&&d.expires<=this.#t.now())throw b;return d.value}}ends(){
return this.#t.lasting?void 0:this.#e?.expires}async renew(){return this.#r()&&await this.#a(),this.#t.now()-this.#s<O}#i({expires:d}){return d!==void 0&&d-B<=this.#t.now()}#r(){return this.#o!==void 0||
this.#n+O<=this.#t.now()}#a(){return this.#o??=this.#t.ask().then(d=>((0,m.s)(d.value),d.value!==this.#e?.value&&(this.#s=this.#t.now()),this.#e=d)).finally(()=>{this.#n=this.#t.now(),this.#o=void 0}),
this.#o}}}),49464:((L,$,f)=>{f.d($,{A:i(()=>O,"A")});var m=f(77598);let B=0;function O(v){const S=`${process.pid} ${process.hrtime.bigint()} ${++B}`;return(0,m.hash)("sha256",`${S} ${v}`,"hex").slice(
0,40)}i(O,"unique")}),89174:((L,$,f)=>{f.d($,{c:i(()=>_,"c")});var m=f(36600),B=f(94511),O=f(46848),v=f(18640),S=f(82640),d=f(20125),b=f(25346),k=f(85434),R=f(44493),N=f(74058);class _{static{i(this,"\
Channel")}timeouts;#t;#e;#n;#s;#o=new b.F;#i=!1;constructor({origin:w,clock:p,ca:g,connections:E=320,timeouts:P=R.f}){this.#t=w,this.#e=p,this.timeouts=P,this.#s=new B.j(E);const{connect:M,body:D}=P;this.#n=
(0,v.m6)(w,{ca:g,connections:E,connectTimeout:M,bodyTimeout:D})}get clockOffset(){return this.#o.offset}async send(w,p){const{operation:g,most:E}=w,P=this.#s.acquire(1,p);P!==void 0&&await P;const M=i(
x=>(0,m.oJ)(x)?E:m.uE,"limit");let D,U;try{const x=await this.#r(w,p);U=this.#e.monotonic(),D=await(0,S.cv)(this.#n,x,(0,S.rq)(this.#e,x,M),p)}catch(x){throw x instanceof S.yY?new O.AD("transient",`${g}\
: ${x.message}`,{operation:g,cause:x}):x instanceof S.VL?new O.AD("protocol",`${g}: ${x.message}`,{operation:g,cause:x}):await this.#c(g,x,p)}finally{this.#s.release()}if(this.#a(D.headers.date,U),(0,m.
oJ)(D.status))return D;throw w.refusal(D)}async open(w,p){const{operation:g}=w,E=this.#s.acquire(1,p);E!==void 0&&await E;let P;try{P=await this.#r(w,p)}catch(D){throw this.#s.release(),(0,N.$)(g,D,p)}
const M=this.#e.monotonic();try{const D=await(0,d.R)(this.#n,P,p,()=>this.#s.release()),{status:U,headers:x,body:q}=D;if(this.#a(x.date,M),(0,m.oJ)(U))return D;throw w.refusal(new S.Fn(U,x,await(0,m.t4)(
q,(0,S.rq)(this.#e,P,()=>m.uE))))}catch(D){throw await this.#c(g,D,p)}}async close(){await this.#n.destroy()}async#r(w,p){const g=await w.prepare();return p?.throwIfAborted(),{origin:this.#t,...g}}#a(w,p){
this.#o.learn(w,this.#e.now(),this.#e.monotonic()-p),this.#i=!0}async#c(w,p,g){const E=(0,N.$)(w,p,g);if(!((0,O.A1)(E,"transient")&&E.status===void 0&&!this.#i)||!this.#t.startsWith("http:")||(0,v.iJ)(
this.#t)!==void 0||!await(0,k.p)(this.#t))return E;const M=`${w}: the port expects TLS, and plain http was sent: use https://`;return new O.AD("wrong-endpoint",M,{operation:w,cause:p})}}})};export{Hn as id,Fn as ids,Gn as modules};
