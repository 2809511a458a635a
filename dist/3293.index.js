var Kn=Object.defineProperty;var i=(L,x)=>Kn(L,"name",{value:x,configurable:!0});const Fn=3293,Gn=[3293],Vn={65760:((L,x,h)=>{h.d(x,{A:i(()=>m,"A")});function m(D){return D.replace(/\bsig=[^&\s"'<>]*/gi,"sig=***").replace(/\b(X-(?:Amz|Goog)-Signature|X-Amz-Security-Token)=[^&\s"'<>]*/gi,
"$1=***").replace(/\b(Bearer|SharedKey)\s+[^\s"'<>]+/gi,"$1 ***")}i(m,"withoutSignatures")}),13293:((L,x,h)=>{h.r(x),h.d(x,{loadedBlob:i(()=>_n,"loadedBlob")});var m=h(37708),D=h(35505),S=h(38761),O=h(
77598),T=h(48798),d=h(46848),b=h(16350),k=h(77030);const R="https://storage.azure.com/.default",N="https://login.microsoftonline.com";function W(){const e=process.env.AZURE_AUTHORITY_HOST??"",t=e===""?
N:e.includes("://")?e:`https://${e}`;if(!URL.canParse(t)){const o="AZURE_AUTHORITY_HOST holds no URL of an authority";throw new d.AD("credentials",o,{operation:"credentials"})}const{origin:n,pathname:s}=new URL(
t);return{origin:n,base:s.replace(/\/+$/,"")}}i(W,"authority");const $=/\.(core\.windows\.net|core\.usgovcloudapi\.net|core\.chinacloudapi\.cn|storage\.azure\.net|fabric\.microsoft\.com)$/;function w(e){
const{hostname:t,protocol:n}=new URL(e);return t==="localhost"||(0,k.isIP)(t)===4&&t.startsWith("127.")||t==="[::1]"?!0:n==="https:"&&$.test(t)}i(w,"isAzure");var p=h(64071);const g="2021-12-02",E="20\
26-02-06",P=6*36e5,M="rt";function B(e,t,n){const s=Tt(t+P),o=Et(e.url),r=[M,"",s,Ot(e),"","",o,g,"b",...At].join(`
`);return $t({sv:g,sr:"b",sp:M,se:s,spr:o,sig:n(r)})}i(B,"serviceSas");function U(e,t,n,s,o){const r=Tt(Math.min(t+P,n)),a=Et(e.url),{oid:c,tenant:u,start:f,expiry:l,service:y,version:A}=s,I=[c,u,f,l,
y,A],C=[M,"",r,Ot(e),...I,"","","","",a,g,"b",...At].join(`
`);return $t({sv:g,sr:"b",sp:M,se:r,spr:a,skoid:c,sktid:u,skt:f,ske:l,sks:y,skv:A,sig:o(C)})}i(U,"delegationSas");function v(e){const t=q(e);return{authorize:i(()=>e,"authorize"),grant:i(({url:n})=>({
url:`${n}?${e}`}),"grant"),ends:i(()=>t,"ends"),renew:i(()=>Promise.resolve(!1),"renew")}}i(v,"givenSas");function q(e){const t=Date.parse(new URLSearchParams(e).get("se")??"");return Number.isNaN(t)?
void 0:t}i(q,"sasEnd");const At=["","","","","","",""];function Ot({account:e,container:t,key:n}){return`/blob/${e}/${t}/${n}`}i(Ot,"resourceOf");function Et(e){return e.startsWith("https:")?"https":"\
https,http"}i(Et,"protocolOf");function Tt(e){return`${new Date(e).toISOString().slice(0,19)}Z`}i(Tt,"sasTime");function $t(e){return Object.entries(e).map(([t,n])=>`${t}=${(0,p.ui)(n)}`).join("&")}i(
$t,"queryOf");class he{static{i(this,"SharedKey")}#t;#e;#n=new Map;constructor(t,n){this.#t=t,this.#e=(0,O.createSecretKey)(Buffer.from(n,"base64"))}authorize(t){const{headers:n,length:s,method:o}=t,r=`${o}\

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
${this.#s(n)}/${this.#t}${t.path}${me(t.query)}`;return n.authorization=`SharedKey ${this.#t}:${tt(this.#e,r)}`,""}grant(t,n){return{url:`${t.url}?${B(t,n,s=>tt(this.#e,s))}`}}ends(){}renew(){return Promise.
resolve(!1)}#s(t){let n="";for(const r in t)n+=`${r};`;let s=this.#n.get(n);s===void 0&&(s=Object.keys(t).filter(r=>r.startsWith("x-ms-")).sort((r,a)=>pe(r,a)),this.#n.size>=le&&this.#n.clear(),this.#n.
set(n,s));let o="";for(const r of s)o+=`${r}:${t[r]?.trim()??""}
`;return o}}const le=100;function pe(e,t){const[n,s]=[vt(e),vt(t)];return n===s?e<t?-1:1:n<s?-1:1}i(pe,"compareNames");function vt(e){return e.replaceAll("-","").replaceAll("_","!")}i(vt,"sortKey");function me(e){
const t=[];for(const n in e)t.push(`
${n.toLowerCase()}:${e[n]??""}`);return t.sort().join("")}i(me,"canonicalQuery");function tt(e,t){return(0,O.createHmac)("sha256",e).update(t,"utf8").digest("base64")}i(tt,"hmac");const xt=24*36e5,we=P,
ge=15*6e4;class ye{static{i(this,"EntraIdentity")}#t;#e;#n;#s=Number.POSITIVE_INFINITY;constructor(t,n){this.#t=t,this.#e=n}authorize({headers:t}){if(!w(this.#e))throw Ae(this.#e);const n=i(o=>(t.authorization=
`Bearer ${o}`,""),"signed"),s=this.#t.present();return s===void 0?this.#t.get().then(n):n(s)}async grant(t,n,s){const o=await this.#o(n,s);if(o===void 0)return{url:t.url,authorization:`Bearer ${await this.#t.
get()}`};const{key:r,secret:a,until:c}=o;return{url:`${t.url}?${U(t,n,c,r,u=>tt(a,u))}`}}ends(){return this.#t.ends()}renew(){return w(this.#e)?this.#t.renew():Promise.resolve(!1)}#o(t,n){if(this.#n!==
void 0&&t<this.#s-we)return this.#n;this.#s=t+xt;const s=be(t,n).catch(o=>{if(!(0,d.A1)(o,"denied","unsupported"))throw this.#n=void 0,o});return this.#n=s,s}}async function be(e,t){const n=e+xt,s=`<?\
xml version="1.0" encoding="utf-8"?><KeyInfo><Start>${St(e-ge)}</Start><Expiry>${St(n)}</Expiry></KeyInfo>`,o=await t(s),r=i(u=>{const f=(0,b.ND)(o,u);if(f!==void 0&&f!=="")return f;const l="GetUserDe\
legationKey";throw new d.AD("protocol",`${l}: the answer has no ${(0,b.X)(u)}`,{operation:l})},"field"),a={oid:r("SignedOid"),tenant:r("SignedTid"),start:r("SignedStart"),expiry:r("SignedExpiry"),service:r(
"SignedService"),version:r("SignedVersion")},c=r("Value");return(0,T.s)(c),{key:a,until:n,secret:(0,O.createSecretKey)(Buffer.from(c,"base64"))}}i(be,"askKey");function St(e){return`${new Date(e).toISOString().
slice(0,19)}Z`}i(St,"timeText");function Ae(e){const t=`there is no key for ${new URL(e).host}, and tokens of Entra are sent to Azure alone; expected access-key-id (the account) and secret-access-key \
(its key), or a SAS`;return new d.AD("credentials",t,{operation:"credentials"})}i(Ae,"needsKey");var Oe=h(36149),Ee=h(65760);const Bt={BlobNotFound:"not-found",ResourceNotFound:"not-found",InvalidBlockList:"\
not-found",ContainerNotFound:"no-bucket",ContainerBeingDeleted:"no-bucket",ConditionNotMet:"precondition",TargetConditionNotMet:"precondition",SourceConditionNotMet:"precondition",BlobAlreadyExists:"p\
recondition",AuthenticationFailed:"credentials",InvalidAuthenticationInfo:"credentials",NoAuthenticationInformation:"credentials",KeyBasedAuthenticationNotPermitted:"credentials",AuthorizationFailure:"\
denied",AuthorizationPermissionMismatch:"denied",AuthorizationProtocolMismatch:"denied",AuthorizationResourceTypeMismatch:"denied",AuthorizationServiceMismatch:"denied",AuthorizationSourceIPMismatch:"\
denied",InsufficientAccountPermissions:"denied",PublicAccessNotPermitted:"denied",UnauthorizedBlobOverwrite:"denied",AccountIsDisabled:"denied",ContainerDisabled:"denied",LeaseIdMissing:"denied",LeaseIdMismatchWithBlobOperation:"\
denied",LeaseLost:"denied",SnapshotsPresent:"locked",BlobImmutableDueToPolicy:"locked",BlobImmutableDueToLegalHold:"locked",ServerBusy:"throttled",TooManyRequests:"throttled",OperationTimedOut:"transi\
ent",InternalError:"transient",AccountBeingCreated:"transient",PendingCopyOperation:"transient",Md5Mismatch:"transient",Crc64Mismatch:"transient",QUOTA_EXCEEDED:"quota",BlobArchived:"archived",BlobBeingRehydrated:"\
archived",InvalidResourceName:"bad-key",InvalidUri:"bad-key",RequestBodyTooLarge:"too-large",CopySourceTooLarge:"too-large",BlockCountExceedsLimit:"too-large",BlockListTooLong:"too-large",CopyAcrossAccountsNotSupported:"\
unsupported",FeatureNotYetSupportedForHierarchicalNamespaceAccounts:"unsupported",FeatureVersionMismatch:"unsupported",InvalidBlobType:"unsupported",UnsupportedHeader:"unsupported",UnsupportedHttpVerb:"\
unsupported",UnsupportedQueryParameter:"unsupported",APINotImplemented:"unsupported",NotImplemented:"unsupported"};function Dt({operation:e,key:t},n){const{status:s,headers:o}=n,r=n.body.toString("utf\
8"),a=r.indexOf("<Error"),c=a<0?"":r.slice(a),u=o["x-ms-error-code"]??(0,b.ND)(c,"Code"),f=ve((0,b.ND)(c,"Message")),l=xe(s,u,t,r),y=l===void 0?Te(n,u,f,t):"wrong-endpoint",A=l??(f===""?u??`HTTP ${s}`:
f);return new d.AD(y,`${e}: ${et(A)}`,{operation:e,status:s,...(0,m.s)({providerCode:u,requestId:o["x-ms-request-id"],retryAfter:Se(o)})})}i(Dt,"errorOf");function et(e){return(0,Ee.A)(e).slice(0,500)}
i(et,"masked");function Te({status:e,headers:t},n,s,o){if(n==="CannotVerifyCopySource")return/larger than|exceed/i.test(s)?"too-large":$e(e,t);if(n==="AuthenticationFailed"&&/date header.*too old/i.test(
s))return"transient";if(n==="OutOfRangeInput"&&o!==void 0)return"bad-key";const r=Mt(n);return r!==void 0?r:Pt(e,o)}i(Te,"codeOf");function $e(e,t){const n=Mt(t["x-ms-copy-source-error-code"]);if(n!==
void 0)return n==="credentials"?"denied":n;const s=Number(t["x-ms-copy-source-status-code"]??e);return s===401?"denied":s===400||s===409?"refused":Pt(s,"")}i($e,"sourceCode");function Pt(e,t){return e===
404&&t===void 0?"no-bucket":e===304?"precondition":(0,Oe.R)(e)}i(Pt,"byStatus");function Mt(e){return e!==void 0&&Object.hasOwn(Bt,e)?Bt[e]:void 0}i(Mt,"knownCode");function ve(e){return e?.split(/\n|RequestId:/,
1)[0]?.trim()??""}i(ve,"firstLine");function xe(e,t,n,s){if(t===void 0){if(/HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port/i.test(s))return"the port expects TLS, and plain h\
ttp was sent: use https://";if(e>=300&&e<400&&e!==304)return`a redirect (HTTP ${e}) was the answer`;if(!(n!==void 0||e===413||e===429||e>=500)&&/^\s*<(!doctype\s+html|html|head|body)\b/i.test(s))return`\
a web page was the answer (HTTP ${e}): a web server listens there`}}i(xe,"strangerOf");function Se(e){const t=e["retry-after"];return t!==void 0&&/^\d{1,6}$/.test(t)?Number(t)*1e3:void 0}i(Se,"retryAf\
ter");async function Be(){const{DefaultAzureCredential:e}=await Promise.all([h.e(2413),h.e(3324),h.e(3016)]).then(h.bind(h,73016));try{const{token:t,expiresOnTimestamp:n}=await new e().getToken(R);return{
value:t,expires:n}}catch(t){const n=t instanceof Error?t.message.split(`
`,1)[0]??"":String(t),s=`no credentials: none were given, and Azure's default chain has none (${et(n)})`;throw new d.AD("credentials",s,{operation:"credentials",providerCode:d.zw})}}i(Be,"askChain");var _=h(
16119),nt=h(89174);const j="sign-in to Entra",Nt=256*1024,De={bytes:Nt,depth:8,text:128*1024,values:4096};class Pe{static{i(this,"Federation")}#t;#e;#n;constructor(t,n,s){this.#t=t,this.#e=n,this.#n=s}ask=i(
async()=>{const{clientId:t,tenantId:n,assertion:s}=this.#t;if(s===void 0)throw Me();const o={grant_type:"client_credentials",client_id:t,scope:R,client_assertion_type:"urn:ietf:params:oauth:client-ass\
ertion-type:jwt-bearer",client_assertion:await s()},r=Object.entries(o).map(([u,f])=>`${u}=${(0,p.ui)(f)}`),a=this.#n.now(),c=await this.#s(`/${(0,p.ui)(n)}/oauth2/v2.0/token`,r.join("&"));return Ne(c,
a)},"ask");async#s(t,n){const{origin:s,base:o}=W(),r=Buffer.from(n),a=new nt.c({origin:s,clock:this.#n,connections:1,...(0,m.s)({ca:this.#e})});try{return await a.send({operation:j,most:Nt,prepare:i(()=>({
method:"POST",path:o+t,headers:{"content-type":"application/x-www-form-urlencoded","content-length":String(r.length),accept:"application/json"},body:r,headersTimeout:a.timeouts.answer}),"prepare"),refusal:Ie})}finally{
await a.close()}}}function Me(){const e="azure-client-id needs the OIDC token of a GitHub job; on the command line sign in with `az login`, or give a key or a SAS";return new d.AD("credentials",e,{operation:j,
providerCode:d.zw})}i(Me,"noJob");function Ne(e,t){const n=It(e),{access_token:s,expires_in:o}=n??{};if(typeof s!="string"||s===""||typeof o!="number")throw new d.AD("protocol",`${j}: the answer has n\
o token`,{operation:j});return{value:s,expires:t+o*1e3}}i(Ne,"tokenOf");function Ie(e){const{status:t}=e,n=It(e),{error:s,error_description:o}=n??{},r=typeof o=="string"?o.split(/\r?\n/,1)[0]??"":`HTT\
P ${t}`,a=t===429?"throttled":t>=500?"transient":"credentials",c=typeof s=="string"?s:void 0,u={operation:j,status:t,...(0,m.s)({providerCode:c})};return new d.AD(a,`${j}: ${et(r)}`,u)}i(Ie,"refusal");
function It({body:e}){try{const t=(0,_.qF)(e,De);return(0,_.OW)(t)?t:void 0}catch(t){if(t instanceof _.tC)return;throw t}}i(It,"jsonOf");function Ce(e,t,n,s){const{credentials:o,sas:r,federated:a}=e;if(o!==
void 0)return new he(o.accessKeyId,o.secretAccessKey);if(r!==void 0)return v(r);const c=i(()=>s.now(),"now"),u=a===void 0?Be:new Pe(a,n,s).ask;return new ye(new S.t({now:c,ask:u,lasting:!0}),t)}i(Ce,"\
identityOf");const Ct={parts:["createUpload","uploadPart","completeUpload","listParts"],abort:["abortUpload","listUploads"],copyParts:["copyPart"],copy:["copy"],deleteMany:["deleteMany"],versions:["ve\
rsioning","listVersions"],tags:["tags"],thaw:["thaw"],lock:["objectLock","retain","retention"]};function Le(e){const s=Object.keys(Ct).filter(o=>!e.dialect.abilities.has(o)).flatMap(o=>Ct[o].map(r=>[r,
Re(e.dialect.api,r)]));return{...e,...Object.fromEntries(s)}}i(Le,"withoutMissing");function Re(e,t){const n=i(()=>new d.AD("unsupported",`${t}: stores that speak ${e} do not have it`,{operation:t}),"\
error");return t==="listVersions"?()=>({[Symbol.asyncIterator]:()=>({next:i(()=>Promise.reject(n()),"next")})}):()=>Promise.reject(n())}i(Re,"abilities_refusal");var Lt=h(69182),st=h(33447),ke=h(82635),
z=h(81975),ot=h(60107);const Rt=[["contentType","content-type"],["contentEncoding","content-encoding"],["contentDisposition","content-disposition"],["contentLanguage","content-language"],["cacheContro\
l","cache-control"]],G="x-ms-meta-",Ue=/^[a-z_][a-z0-9_]*$/,kt=/^([\u0021-\u007e]([\u0020-\u007e]*[\u0021-\u007e])?)?$/,_e=/^(Windows-Azure-Blob|Azurite-Blob)\//,je="Hot";function rt(e){const t=/\/(\d+)$/.
exec(e["content-range"]??"")?.[1],n=Date.parse(e["last-modified"]??""),s=e["x-ms-tag-count"];return{size:Number(t??e["content-length"]??NaN),etag:(0,b._n)(e.etag??""),modified:Number.isNaN(n)?void 0:n,
attributes:ze(e),...(0,m.s)({storageClass:Ut(e["x-ms-access-tier"])}),...e["x-ms-archive-status"]===void 0?{}:{thaw:"going-on"},...s===void 0?{}:{tagCount:Number(s)},...s===void 0&&_e.test(e.server??"")?
{untagged:!0}:{}}}i(rt,"headOf");function Ut(e){return e===je||e===""?void 0:e}i(Ut,"tierOf");function ze(e){const t={};for(const[f,l]of Rt){const y=e[l];y!==void 0&&y!==""&&(t[f]=y)}let n;for(const f in e)
f.startsWith(G)&&((n??={})[f.slice(G.length)]=e[f]??"");if(n===void 0)return t;const{expires:s,attributes:o,metadata:r}=(0,z.wI)(n[z.Pr]);if(s===void 0&&o===void 0&&r===void 0)return{...t,metadata:n};
const{[z.Pr]:a,...c}=n,u={...c,...r};return{...t,...o,...(0,m.s)({expires:s,metadata:Object.keys(u).length===0?void 0:u})}}i(ze,"attributesOf");function it(e){return e?.ifMatch===void 0?{}:{"if-match":`\
"${e.ifMatch}"`}}i(it,"readHeaders");function _t(e){const t=(0,ot.C)(e),{attributes:n,tags:s,storageClass:o}=e??{};return n!==void 0&&We(t,n),s!==void 0&&Object.keys(s).length>0&&(t["x-ms-tags"]=Ke(s)),
o!==void 0&&(t["x-ms-access-tier"]=o),t}i(_t,"writeHeaders");function We(e,{expires:t,metadata:n,...s}){const o={};for(const[c,u]of Rt){const f=s[c];f!==void 0&&(kt.test(f)?e[`x-ms-blob-${u}`]=f:o[c]=
f)}const r={};for(const c in n){const u=n[c]??"";Ue.test(c)&&c!==z.Pr&&kt.test(u)?e[G+c]=u:r[c]=u}const a=(0,z.JW)({...(0,m.s)({expires:t}),attributes:o,metadata:r});a!==void 0&&(e[G+z.Pr]=a)}i(We,"ad\
dAttributes");function Ke(e){return Object.entries(e).map(([t,n])=>`${(0,p.ui)(t)}=${(0,p.ui)(n)}`).join("&")}i(Ke,"encodeTags");function V(e,t){const n=(0,b._n)(t.etag??"");if(n!=="")return{etag:n};throw new d.
AD("protocol",`${e}: a success without an ETag`,{operation:e})}i(V,"writtenOf");function jt(e){const t="GetBlobTags";if(!/<Tags[\s/>]/.test(e))throw new d.AD("protocol","the answer is no Tags",{operation:t});
const n=e.trimEnd(),s=n.endsWith("/>")&&n.startsWith("<Tags",n.lastIndexOf("<"));if(!n.endsWith("</Tags>")&&!s)throw new d.AD("transient","the answer is cut off",{operation:t});return Object.fromEntries(
[...(0,b.Bv)(e,"Tag")].map(o=>[(0,b.ND)(o,"Key")??"",(0,b.ND)(o,"Value")??""]))}i(jt,"parseTags");var He=h(49464);function at(e){return"stream"in e?{}:"bytes"in e&&e.md5!==void 0?{"content-md5":Buffer.
from(e.md5,"hex").toString("base64")}:{"content-md5":(0,O.hash)("md5","bytes"in e?e.bytes:e,"base64")}}i(at,"md5Header");function zt(e,{answer:t,slowestLine:n}){return t+e.length/n*1e3}i(zt,"writeTime\
out");function Fe(e,t){const n=e["content-md5"];if(n===void 0||!("stream"in t))return{};const s=Buffer.from(n,"base64").toString("hex");return s.length===32?{md5:s}:{}}i(Fe,"provenBy");var Wt=h(38522);
const Ge=16,Ve=24*1024,Ye=/^[0-9a-f]{16}$/,Kt={bytes:64*1024,depth:5,text:16*1024,values:4096};function Xe(e,{attributes:t,tags:n,storageClass:s}){const o=JSON.stringify((0,m.s)({attributes:t,tags:n,storageClass:s}));
if(o==="{}")return e;const r=`${e}.${(0,Wt.deflateRawSync)(o).toString("base64url")}`;if(r.length<=Ve)return r;const a="PutBlock",c=`${a}: the metadata and tags are larger than Azure takes`;throw new d.
AD("protocol",c,{operation:a,providerCode:"MetadataTooLarge"})}i(Xe,"newUploadId");function Y(e){const[t="",n]=e.split(".",2);try{if(Ye.test(t))return{mark:t,options:n===void 0?{}:Ze(n)}}catch(s){if(!(s instanceof
_.tC)&&!qe(s))throw s}throw new d.AD("not-found","no upload has such an id",{operation:"PutBlockList"})}i(Y,"parseUploadId");function ct(e,t){return Buffer.from(`${e}-${String(t).padStart(5,"0")}`).toString(
"base64")}i(ct,"blockId");function Je(e,t){const n=Buffer.from(t,"base64").toString("latin1"),[s,o=""]=n.split("-",2);return s===e&&/^\d{5}$/.test(o)?Number(o):void 0}i(Je,"partOf");function Ze(e){const t=(0,Wt.
inflateRawSync)(Buffer.from(e,"base64url"),{maxOutputLength:Kt.bytes}).toString("utf8"),n=(0,_.IO)(t,Kt),{storageClass:s}=n;return(0,m.s)({attributes:Qe(n.attributes),tags:ut(n.tags),storageClass:typeof s==
"string"?s:void 0})}i(Ze,"optionsOf");function Qe(e){if(!(0,_.OW)(e))return;const{metadata:t,...n}=e;return{...ut(n),...(0,m.s)({metadata:ut(t)})}}i(Qe,"upload_id_attributesOf");function ut(e){if(!(0,_.
OW)(e))return;const t=Object.entries(e).filter(n=>typeof n[1]=="string");return Object.fromEntries(t)}i(ut,"textsOf");function qe(e){const{code:t}=e??{};return typeof t=="string"&&/^(Z_|ERR_)/.test(t)}
i(qe,"isZlib");class Ht{static{i(this,"Blocks")}#t;constructor(t){this.#t=t}create(t,n){return Xe((0,He.A)(t).slice(0,Ge),n??{})}async put(t,n,s,o){const r=ct(Y(t.uploadId).mark,n);return await this.#t.
send({operation:"PutBlock",method:"PUT",key:t.key,query:{comp:"block",blockid:r},headers:at(s),body:s,timeout:zt(s,this.#t.timeouts)},o),{number:n,etag:r,size:s.length}}async copy(t,n,s,{first:o,last:r},a){
const c=ct(Y(t.uploadId).mark,n);return await this.#t.send({operation:"PutBlockFromURL",method:"PUT",key:t.key,query:{comp:"block",blockid:c},headers:{...s,"x-ms-source-range":`bytes=${o}-${r}`},timeout:this.#t.
timeouts.longAnswer},a),{number:n,etag:c,size:r-o+1}}async complete({key:t,uploadId:n},s,o,r){const{mark:a,options:c}=Y(n),u=s.map(({number:A})=>`<Latest>${ct(a,A)}</Latest>`),f=Buffer.from(`<?xml ver\
sion="1.0" encoding="utf-8"?><BlockList>${u.join("")}</BlockList>`),l="PutBlockList",{headers:y}=await this.#t.send({operation:l,method:"PUT",key:t,query:{comp:"blocklist"},headers:{..._t(c),...(0,ot.
C)(o),...at(f),"content-type":"application/xml"},body:f,timeout:this.#t.timeouts.longAnswer},r);return V(l,y)}async list({key:t,uploadId:n},s){const{mark:o}=Y(n),r="GetBlockList",a={comp:"blocklist",blocklisttype:"\
uncommitted"},{text:c}=await this.#t.send({operation:r,method:"GET",key:t,query:a},s);if(!c.trimEnd().endsWith("</BlockList>"))throw new d.AD("transient",`${r}: the answer is cut off, or no BlockList`,
{operation:r});const u=[];for(const f of(0,b.Bv)(c,"Block")){const l=(0,b.ND)(f,"Name")??"",y=Je(o,l),A=Number((0,b.ND)(f,"Size")??NaN);y!==void 0&&Number.isSafeInteger(A)&&u.push({number:y,etag:l,size:A})}
if(u.length>0)return u.sort((f,l)=>f.number-l.number);throw new d.AD("not-found",`${r}: the blob has no block of the upload`,{operation:r})}}const Ft=1e3,tn=10;class en{static{i(this,"PendingCopies")}#t;#e;constructor(t,n){
this.#t=t,this.#e=n}async finished(t,n,s,o){try{const r=await this.ended(t,n,s,o),a=r["x-ms-copy-status"];if(a==="success")return V(t,r);await this.#o(n,r,o);const c=r["x-ms-copy-status-description"]??
"no reason was given",u=`${t}: the copy ended as ${a??"unknown"}: ${c}`,f=a==="aborted"||/^5\d\d\b/.test(c)?"transient":"refused";throw new d.AD(f,u,{operation:t})}catch(r){throw o?.aborted===!0&&s!==
void 0&&await this.#i(n,s,void 0),r}}async ended(t,n,s,o){let r,a=this.#e.monotonic();for(;;){await this.#e.sleep(Ft,o);const c=await this.#n(n,o);if(s!==void 0&&c["x-ms-copy-id"]!==s)throw new d.AD("\
precondition",`${t}: the copy was replaced by another write`,{operation:t});if(c["x-ms-copy-status"]!=="pending")return c;const u=this.#e.monotonic();if(c["x-ms-copy-progress"]!==r&&(a=u),r=c["x-ms-co\
py-progress"],u-a<this.#t.timeouts.longAnswer)continue;if(s===void 0)return c;await this.#i(n,s,o),await this.#o(n,await this.#n(n,o),o);const f=Math.round(this.#t.timeouts.longAnswer/6e4),l=`${t}: th\
e service accepted the copy and did not advance it for ${f} minutes`;throw new d.AD("refused",l,{operation:t})}}async#n(t,n){try{return await this.#s(t,n)}catch(s){if((0,d.A1)(s,"not-found"))return{};
throw s}}async#s(t,n){for(let s=1;;s++)try{return(await this.#t.send({operation:"GetBlobProperties",method:"HEAD",key:t},n)).headers}catch(o){if(!(0,d.A1)(o)||!o.retryable||s>=tn)throw o;await this.#e.
sleep(Ft*s,n)}}async#o(t,n,s){const o=(0,b._n)(n.etag??"");if(!(o===""||n["x-ms-copy-status"]==="success"))try{const r={"if-match":`"${o}"`};await this.#t.send({operation:"DeleteBlob",method:"DELETE",
key:t,headers:r},s)}catch(r){if(!(0,d.A1)(r))throw r}}async#i(t,n,s){try{await this.#t.send({operation:"AbortCopyBlob",method:"PUT",key:t,query:{comp:"copy",copyid:n},headers:{"x-ms-copy-action":"abor\
t"}},s)}catch(o){if(!(0,d.A1)(o))throw o}}}const dt="CopyBlobFromURL";class nn{static{i(this,"Copies")}#t;#e;#n;#s;#o=!0;#i=!0;constructor(t,n,s,o){this.#t=t,this.#e=new en(t,n),this.#n=s,this.#s=o}async copy(t,n,s,o,r){
const a={...t,...(0,ot.C)(o),...(0,m.s)({"x-ms-access-tier":o?.storageClass})};if(this.#i)try{return await this.#a({...a,...sn(n)},s,r)}catch(u){const f=await this.#r(u,t,s,o,r);if(f!==void 0)return f;
if(!(0,d.A1)(u,"unsupported"))throw u}const c=await this.#c("CopyBlob",a,s,r);return this.#i=!1,c}async#r(t,n,s,o,r){if(!(0,d.A1)(t,"denied","refused")||t.providerCode!=="CannotVerifyCopySource")return;
let a;try{const{size:c,attributes:u,tagCount:f}=await this.#n.head(n,r);if(c!==0)return;const l=f===void 0?void 0:await this.#n.tags(n,r),{resume:y,...A}=o??{};a={...A,attributes:u,...(0,m.s)({tags:l})}}catch(c){
if((0,d.A1)(c))return;throw c}return this.#s(s,a,r)}async#a(t,n,s){const o={...t,"x-ms-requires-sync":"true"};if(!this.#o)return this.#c(dt,o,n,s);try{return await this.#c(dt,{...o,"x-ms-copy-source-t\
ag-option":"COPY"},n,s)}catch(r){if(!(0,d.A1)(r,"denied","unsupported")||r.providerCode?.startsWith("Lease"))throw r;const a=await this.#c(dt,o,n,s);return this.#o=!1,a}}async#c(t,n,s,o){const r={operation:t,
method:"PUT",key:s,headers:n,timeout:this.#t.timeouts.longAnswer};let a;try{a=await this.#t.send(r,o)}catch(u){throw(0,d.A1)(u)&&u.providerCode==="PendingCopyOperation"&&await this.#e.ended(t,s,void 0,
o),u}return(a.headers["x-ms-copy-status"]??"success")==="success"?V(t,a.headers):this.#e.finished(t,s,a.headers["x-ms-copy-id"],o)}}function sn(e){return e===void 0?{}:{"x-ms-source-content-md5":Buffer.
from(e,"hex").toString("base64")}}i(sn,"checked");const Gt=2048,on=`?sv=${g}&sr=b&`;async function Vt(e,t,n,s){const{url:o,authorization:r}=await(e.grant===void 0?t():e.grant(s));if((r!==void 0||rn(o))&&
!w(n)&&new URL(o).origin!==n){const a=`the right to read the source covers more than this blob, so it is sent only to Azure and not to ${n}`;throw new d.AD("denied",a,{operation:"CopyBlobFromURL"})}if(o.
length>Gt){const a=`the URL of the source is longer than ${Gt} characters`;throw new d.AD("refused",a,{operation:"CopyBlobFromURL"})}return{"x-ms-copy-source":o,...(0,m.s)({"x-ms-copy-source-authoriza\
tion":r}),...e.ifMatch===void 0||e.place.api==="gcs"?{}:{"x-ms-source-if-match":`"${e.ifMatch}"`}}}i(Vt,"sourceHeaders");function rn(e){if(e.startsWith(on,e.indexOf("?")))return!1;const{searchParams:t}=new URL(
e);return t.has("sig")&&t.get("sr")!=="b"}i(rn,"opensMore");const an=64*1024;class cn{static{i(this,"Sources")}#t;#e=new Map;constructor(t){this.#t=t}async head(t,n){const s=t["x-ms-source-if-match"],
o=await this.#n("GetBlobProperties","HEAD",t,"",(0,m.s)({"if-match":s}),n);return rt(o.headers)}async tags(t,n){return jt((await this.#n("GetBlobTags","GET",t,"comp=tags",{},n)).text)}async close(){await Promise.
all([...this.#e.values()].map(t=>t.close()))}#n(t,n,s,o,r,a){const c=new URL(s["x-ms-copy-source"]??""),u=this.#s(c.origin),f=[c.search.slice(1),o].filter(l=>l!=="").join("&");return u.send({operation:t,
most:an,prepare:i(()=>({method:n,path:c.pathname+(f===""?"":`?${f}`),headers:{...r,"x-ms-version":g,...(0,m.s)({authorization:s["x-ms-copy-source-authorization"]})},body:null,headersTimeout:u.timeouts.
answer}),"prepare"),refusal:i(l=>Dt({operation:t,key:c.pathname},l),"refusal")},a)}#s(t){let n=this.#e.get(t);return n===void 0&&(n=new nt.c({origin:t,connections:4,...this.#t}),this.#e.set(t,n)),n}}var un=h(
21713),X=h(78133),Yt=h(35506),Xt=h(4573),ft=h(12053);const dn=29,fn="JanFebMarAprMayJunJulAugSepOctNovDec";let ht="",Jt=NaN;function hn(e){if(e.length!==dn||!e.endsWith(" GMT")||e.charCodeAt(19)!==Zt||
e.charCodeAt(22)!==Zt)return Date.parse(e);const[t,n,s]=[lt(e,17),lt(e,20),lt(e,23)];if(!(t<24&&n<60&&s<60))return Date.parse(e);if(!e.startsWith(ht)||ht===""){const o=fn.indexOf(e.slice(8,11));if(o<0||
o%3!==0)return Date.parse(e);const r=e.slice(0,17);Jt=Date.parse(`${r}00:00:00 GMT`),ht=r}return Jt+((t*60+n)*60+s)*1e3}i(hn,"parseHttpDate");const Zt=58;function lt(e,t){const n=e.charCodeAt(t)-48,s=e.
charCodeAt(t+1)-48;return n>=0&&n<=9&&s>=0&&s<=9?n*10+s:NaN}i(lt,"two");const K="ListBlobs",Qt="<Blob>",qt="</Blob>";function pt(e){const t=e.subarray(e.indexOf("<"));return t.toString((0,Xt.isAscii)(
t)?"latin1":"utf8")}i(pt,"pageText");function J(e){if(!e.includes("<EnumerationResults"))throw new d.AD("protocol","the listing is not an EnumerationResults",{operation:K});if(!e.trimEnd().endsWith("<\
/EnumerationResults>"))throw new d.AD("transient","the listing is cut off",{operation:K});const{objects:t,end:n}=te(e),s=[...(0,b.Bv)(e,"BlobPrefix")].map(r=>mt(r,0,r.length)),o=(0,b.ND)(e.slice(n),"N\
extMarker");return{objects:t,prefixes:s,next:o===""?void 0:o}}i(J,"parsePage");function te(e){const t=[],n=new ee(e,"<AccessTier>"),s=new ee(e,"<ResourceType>");let o=0;for(let r=e.indexOf(Qt);r>=0;r=
e.indexOf(Qt,o)){const a=e.indexOf(qt,r);if(a<0)throw(0,b.qG)("Blob");o=a+qt.length,s.within(r,a)!=="directory"&&t.push(ln(e,r,a,Ut(n.within(r,a))))}return{objects:t,end:o}}i(te,"readBlobs");function ln(e,t,n,s){
const o=pn(Z(e,"<Content-Length>",t,n)),r=Z(e,"<Etag>",t,n),a=hn(Z(e,"<Last-Modified>",t,n)),c=mt(e,t,n);if(Number.isNaN(o)||r===""||Number.isNaN(a))throw Q(`the listing has an entry without a size, d\
ate or ETag: ${(0,ft.T)(c)}`);const u=r.includes('"')||r.includes("&")?(0,b._n)((0,b.Uk)(r)):r;return s===void 0?{key:c,size:o,etag:u,modified:a}:{key:c,size:o,etag:u,modified:a,storageClass:s}}i(ln,"\
objectOf");class ee{static{i(this,"Finder")}#t;#e;#n;constructor(t,n){this.#t=t,this.#e=n,this.#n=t.indexOf(n)}within(t,n){if(this.#n>=0&&this.#n<t&&(this.#n=this.#t.indexOf(this.#e,t)),this.#n<0||this.#n>=
n)return;const s=this.#n+this.#e.length;return this.#t.slice(s,this.#t.indexOf("<",s))}}function Z(e,t,n,s){const o=e.indexOf(t,n);if(o<0||o>=s)throw Q("the listing has an entry without a name, size, \
date or ETag");const r=o+t.length;return e.slice(r,e.indexOf("<",r))}i(Z,"textIn");function pn(e){const t=e===""?NaN:Number(e);return Number.isSafeInteger(t)&&t>=0?t:NaN}i(pn,"sizeOf");const mn="<Name\
>",ne='<Name Encoded="true">';function mt(e,t,n){const s=e.indexOf("<Name",t),o=e.startsWith(ne,s),r=Z(e,o?ne:mn,s,n),a=r.includes("&")?(0,b.Uk)(r):r;if(!o&&a.isWellFormed())return a;try{if(o)return decodeURIComponent(
a)}catch(c){throw Q(`the listing has a name that is not UTF-8: ${(0,ft.T)(a)}`,c)}throw Q(`the listing has a name that is not UTF-8: ${(0,ft.T)(a)}`)}i(mt,"nameAt");function Q(e,t){return new d.AD("pr\
otocol",e,{operation:K,cause:t})}i(Q,"lacking");var wn=h(26653);const wt="<Blob>",H="</Blob>";function gn(e){const t=e.indexOf(wt),n=e.lastIndexOf(H);if(t<0||n<t||!(0,Xt.isAscii)(e.subarray(t)))return J(
pt(e));const s=n+H.length,o=e.toString("latin1",t,s);if(!yn(o))return J(pt(e));const{prefixes:r,next:a}=J(e.toString("utf8",0,t)+e.toString("latin1",s));return(0,Yt.$)(new gt(o),{prefixes:r,next:a})}i(
gn,"readRawPage");function yn(e){return!e.includes("&#")&&!(e.includes('"')&&e.includes("<Name "))}i(yn,"isPlain");class gt{static{i(this,"RawBlobs")}text;inBothOrders=!0;constructor(t){this.text=t}get last(){
return this.#t(this.text.lastIndexOf(wt))}objects(){return te(this.text).objects}endOf(t){const{text:n}=this,s=i(r=>this.#t(r),"keyAt"),o=i(r=>n.indexOf(H,r)+H.length,"endAt");return(0,wn.w)({text:n,start:wt,
keyAt:s,endAt:o},t)}slice(t,n){return new gt(this.text.slice(t,n))}#t(t){return mt(this.text,t,this.text.indexOf(H,t))}}const se=5e3,bn=2e3,An=3;class On{static{i(this,"ListBlobs")}#t;#e=new Map;#n;constructor(t){
this.#t=t}async page(t,n){const{prefix:s="",delimiter:o,continuation:r,after:a,raw:c=!1}=t,{maxKeys:u=c?bn:se}=t,f={prefix:s===""?void 0:s,delimiter:o,maxKeys:u,raw:c};if(r!==void 0)return this.#r({...f,
marker:r},n);if(a===void 0||(0,X.MC)(a,s)<0)return this.#r(f,n);if(await this.#o(f.prefix,n)===!0){const l=await this.#r({...f,maxKeys:Math.min(se,u+1),startFrom:a},n);return oe(l,a,o)}for(let l;;){const y=await this.#r(
{...f,...l===void 0?{}:{marker:l}},n);if(y.next!==void 0&&y.next===l)throw new d.AD("protocol","the listing names the same page again",{operation:K});const A=oe(y,a,o);if(!(A.raw===void 0&&A.objects.length===
0&&A.prefixes.length===0)||y.next===void 0)return A;l=y.next}}async traits(t){return this.#n??=this.#s(t).catch(n=>{throw this.#n=void 0,n}),await this.#n?{order:"none",startsAnywhere:!1}:{order:"utf-\
16",startsAnywhere:await this.#o(void 0,t)!==!1}}async#s(t){const n="GetAccountInformation",s={restype:"account",comp:"properties"};try{const{headers:o}=await this.#t.send({operation:n,method:"GET",query:s},
t);return o["x-ms-is-hns-enabled"]==="true"}catch(o){if((0,d.A1)(o,"denied","credentials","unsupported","protocol","not-found","no-bucket"))return!1;throw o}}#o(t,n){const s=t===void 0?"whole":"prefix\
ed",o=this.#e.get(s);if(o!==void 0)return o;const r=this.#i(t,n).then(a=>(a===void 0&&this.#e.delete(s),a),a=>{throw this.#e.delete(s),a});return this.#e.set(s,r),r}async#i(t,n){const s={prefix:t,delimiter:void 0};
for(let o=1;o<=An;o++){const{objects:r}=await this.#r({...s,maxKeys:2},n),a=r[1]?.key;if(a===void 0)return;try{const c=await this.#r({...s,maxKeys:1,startFrom:a},n),u=c.objects[0]?.key;if(u!==void 0)return(0,X.
MC)(u,a)>=0;const f=await this.#r({...s,maxKeys:2},n);if(c.next===void 0&&f.objects[1]?.key===a)return!1}catch(c){if((0,d.A1)(c,"unsupported","protocol"))return!1;throw c}}}async#r({prefix:t,delimiter:n,
maxKeys:s,marker:o,startFrom:r,raw:a=!1},c){const u=await this.#t.send({operation:K,method:"GET",query:{restype:"container",comp:"list",prefix:t,delimiter:n,marker:o,maxresults:s,startFrom:r},...r===void 0?
{}:{version:E}},c);return a&&n===void 0?gn(u.body):J(pt(u.body))}}function oe(e,t,n){return e.raw!==void 0?(0,Yt.S)(e,t)??{objects:[],prefixes:[],next:e.next}:{objects:e.objects.filter(({key:s})=>(0,X.
MC)(s,t)>0),prefixes:n===void 0?e.prefixes:e.prefixes.filter(s=>(0,X.MC)(s,t)>0&&!t.startsWith(s)),next:e.next}}i(oe,"behind");const yt=254;function En(e){if(!(!re.test(e)&&e.length<=yt&&e.isWellFormed()))
return/\\/.test(e)?"has a backslash":/\.(\/|$)/.test(e)?"has a dot at the end of a segment":re.test(e)?"has a character that a listing cannot hold":e.isWellFormed()?e.split("/").length>yt?`has more th\
an ${yt} segments`:void 0:"is not valid Unicode"}i(En,"nameFault");const re=/[\\\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\.(\/|$)/;function bt(e,t){const n=En(t);if(n!==void 0)throw new d.AD("bad-key",
`${e}: the name ${n}`,{operation:e})}i(bt,"checkName");async function Tn(e,t,{source:n,from:s,key:o,options:r},a){const{describe:c,md5:u}=n,f="PutBlockFromURL";if(c===void 0)throw new d.AD("unsupporte\
d",`${f}: the source speaks another API`,{operation:f});const{size:l,attributes:y,tags:A}=await c(a),{ifAbsent:I,ifMatch:C,storageClass:F}=r,ue=(0,m.s)({ifAbsent:I,ifMatch:C}),de=(0,m.s)({attributes:y,
tags:A,storageClass:F});if(l===0)return t(o,new Uint8Array,{...de,...ue},a);const fe={key:o,uploadId:e.create(o,de)},jn=u===void 0?void 0:Buffer.from(u,"hex").toString("base64"),zn={...s,...(0,m.s)({"\
x-ms-source-content-md5":jn})},Wn=await e.copy(fe,1,zn,{first:0,last:l-1},a);return await c(a),e.complete(fe,[Wn],ue,a)}i(Tn,"pull");function $n({tier:e}){return{"x-ms-access-tier":"Hot","x-ms-rehydra\
te-priority":e==="expedited"?"High":"Standard"}}i($n,"thawHeaders");function vn(e){return(0,d.A1)(e)&&e.providerCode==="BlobBeingRehydrated"}i(vn,"isBeingThawed");const xn=32*1024*1024;class Sn{static{
i(this,"BlobWire")}address;timeouts;#t;#e;#n;constructor({address:t,identity:n,clock:s,...o}){this.address=t,this.#t=n,this.#e=s,this.#n=new nt.c({origin:t.origin,clock:s,...o}),this.timeouts=this.#n.
timeouts}get clockOffset(){return this.#n.clockOffset}get now(){return this.#e.now()+this.#n.clockOffset}send(t,n){return this.#n.send(this.#s(t),n)}open(t,n){return this.#n.open(this.#s(t),n)}async close(){
await this.#n.close()}#s(t){return{operation:t.operation,most:t.most??xn,prepare:i(()=>this.#o(t),"prepare"),refusal:i(n=>Dt(t,n),"refusal")}}#o(t){const{method:n,key:s,body:o}=t,{base:r,container:a}=this.
address,c=t.account===!0?`${r}/`:`${r}/${a}${s===void 0?"":`/${(0,p.g2)(s)}`}`,u=o===void 0?0:o.length,f={"x-ms-date":Pn(this.now),"x-ms-version":t.version??g,...t.headers},l={};let y="";for(const C in t.
query){const F=t.query[C];F!==void 0&&(l[C]=String(F),y+=`${y===""?"?":"&"}${C}=${(0,p.ui)(String(F))}`)}(n==="PUT"||n==="POST")&&(f["content-length"]=String(u));const A=i(C=>({method:n,path:c+y+(C===
""?"":`${y===""?"?":"&"}${C}`),headers:f,body:Dn(o),headersTimeout:t.timeout??this.timeouts.answer,...n==="HEAD"?Bn:{}}),"finished"),I=this.#t.authorize({method:n,path:c,query:l,length:u,headers:f},this.
now);return typeof I=="string"?A(I):I.then(A)}}const Bn={reset:!1};function Dn(e){return e===void 0?null:e instanceof Uint8Array?e:"bytes"in e?e.bytes:e.stream}i(Dn,"bodyOf");let ie=NaN,ae="";function Pn(e){
const t=Math.floor(e/1e3);return t!==ie&&(ie=t,ae=new Date(t*1e3).toUTCString()),ae}i(Pn,"httpDate");function Mn(e){const t=new Sn(e),{origin:n,account:s,container:o}=e.address,r=new cn(e),a=new Un(t,
e),c=Cn(t),u=kn(t,a,e),f=new Lt.e;return Le({place:{api:"blob",endpoint:n,account:s,bucket:o},dialect:un.z,...Nn(t),put:c,upload:i((l,y,A,I)=>(0,Lt.D)({put:c,...u},l,y,A??{},f,I),"upload"),copy:Ln(t,a,
r,c,e),grantRead:i((l,y,A)=>a.of(o,l,A),"grantRead"),...Rn(t),...u,clockOffset:i(()=>t.clockOffset,"clockOffset"),credentialsEnd:i(()=>e.identity.ends(),"credentialsEnd"),close:i(async()=>{await Promise.
all([t.close(),r.close()])},"close")})}i(Mn,"blobStore");function Nn(e){const t=new On(e),n=new st.z6;return{list:i((s,o)=>t.page(s,o),"list"),listingTraits:i(s=>t.traits(s),"listingTraits"),checkBucket:i(
async s=>{await t.page({maxKeys:1},s)},"checkBucket"),head:i(async(s,o,r)=>{const a="GetBlobProperties",c=it(o),u=await e.send({operation:a,method:"HEAD",key:s,headers:c},r);return(0,st.In)(a,rt(u.headers))},
"head"),get:i((s,o,r)=>(0,st.iM)(In(e,s,o),n,o,r),"get"),tags:i(async(s,o,r)=>{const a={comp:"tags"},c=await e.send({operation:"GetBlobTags",method:"GET",key:s,query:a},r);return jt(c.text)},"tags")}}
i(Nn,"readsOf");function In(e,t,n){const s=n?.range,o={...it(n),...s===void 0?{}:{"x-ms-range":`bytes=${s.first}-${s.last}`}},r={operation:"GetBlob",method:"GET",key:t},a=i(c=>({...o,"accept-encoding":c}),
"accepting");return{headOf:rt,send:i((c,u,f)=>e.send({...r,headers:a(c),most:u},f),"send"),open:i((c,u)=>e.open({...r,headers:a(c)},u),"open")}}i(In,"blobReads");function Cn(e){const t="PutBlob";return async(n,s,o,r)=>{
bt(t,n);const a={"x-ms-blob-type":"BlockBlob",..._t(o),...at(s)},c=zt(s,e.timeouts),u=await e.send({operation:t,method:"PUT",key:n,headers:a,body:s,timeout:c},r);return{...V(t,u.headers),...Fe(u.headers,
s)}}}i(Cn,"putOf");function Ln(e,t,n,s,{clock:o,address:r}){const a=new Ht(e),c=new nn(e,o,n,(u,f,l)=>s(u,new Uint8Array,f,l));return async(u,f,l,y)=>{bt("CopyBlobFromURL",f);const A=await Vt(u,()=>t.
ofOwn(u,y),r.origin,y);return u.place.api!=="blob"?Tn(a,s,{source:u,from:A,key:f,options:l??{}},y):c.copy(A,u.md5,f,l,y)}}i(Ln,"copyOf");function Rn(e){return{delete:i(async(t,n,s)=>{const o="DeleteBl\
ob";try{await e.send({operation:o,method:"DELETE",key:t,headers:it(n)},s)}catch(r){if(!(0,d.A1)(r,"not-found")||n?.ifMatch!==void 0)throw r}},"delete"),thaw:i(async(t,n,s)=>{const[o,r,a]=["SetBlobTier",
{comp:"tier"},$n(n)];try{await e.send({operation:o,method:"PUT",key:t,query:r,headers:a},s)}catch(c){if(!vn(c))throw c}},"thaw")}}i(Rn,"changesOf");function kn(e,t,{address:n}){const s=new Ht(e);return{
createUpload:i(async(o,r,a)=>(a?.throwIfAborted(),bt("PutBlock",o),s.create(o,r)),"createUpload"),uploadPart:i((o,r,a,c)=>s.put(o,r,a,c),"uploadPart"),copyPart:i(async(o,r,a,c,u)=>{const f=await Vt(a,
()=>t.ofOwn(a,u),n.origin,u);return s.copy(o,r,f,c,u)},"copyPart"),completeUpload:i((o,r,a,c)=>s.complete(o,r,a,c),"completeUpload"),listParts:i((o,r)=>s.list(o,r),"listParts")}}i(kn,"uploadsOf");class Un{static{
i(this,"Grants")}#t;#e;constructor(t,n){this.#t=t,this.#e=n}async of(t,n,s){const{identity:o,address:r}=this.#e,a=(0,ke.b)({...r,container:t},n);return o.grant({account:r.account,container:t,key:n,url:a},
this.#t.now,c=>this.#n(c,s))}async ofOwn({place:t,key:n},s){const{origin:o,account:r}=this.#e.address;if(t.endpoint===o&&t.account===r)return this.of(t.bucket,n,s);const a="the source is in another ac\
count, and nothing gives the right to read it";throw new d.AD("denied",a,{operation:"CopyBlobFromURL"})}async#n(t,n){const[s,o]=["GetUserDelegationKey",Buffer.from(t)],r={restype:"service",comp:"userd\
elegationkey"};return(await this.#t.send({operation:s,method:"POST",account:!0,query:r,body:o},n)).text}}const ce=new WeakMap;function _n(e,t,n,s){const o=e.credentials??e.federated??e,r=ce.get(o)??new Map;
ce.set(o,r);const a=`${t.origin}${t.base} ${t.account}`,c=r.get(a)??Ce(e,t.origin,n,s);return r.set(a,c),(0,D.I)(Mn({address:t,identity:c,clock:s,...(0,m.s)({ca:n})}),c)}i(_n,"loadedBlob")}),81975:((L,x,h)=>{
h.d(x,{JW:i(()=>T,"JW"),Pr:i(()=>S,"Pr"),wI:i(()=>d,"wI")});var m=h(16119),D=h(37708);const S="flashback_backup_envelope",O={bytes:64*1024,depth:3,text:16*1024,values:4096};function T({tags:$,expires:w,
attributes:p,metadata:g}){const E=(0,D.s)({tags:b($),expires:w,attributes:b(p),metadata:b(g)});if(Object.keys(E).length!==0)return JSON.stringify({v:1,...E}).replace(/[\u007f-\uffff]/g,W)}i(T,"sealed");
function d($){if($===void 0)return{};let w;try{w=(0,m.IO)($,O)}catch(g){if(g instanceof m.tC)return{};throw g}if(w.v!==1)return{};const{expires:p}=w;return(0,D.s)({tags:N(w,"tags"),expires:typeof p=="\
string"?p:void 0,attributes:R(w),metadata:N(w,"metadata")})}i(d,"unsealed");function b($){return $===void 0||Object.keys($).length===0?void 0:$}i(b,"filled");const k=["contentType","contentEncoding","\
contentDisposition","contentLanguage","cacheControl"];function R($){const w=N($,"attributes")??{},p=k.filter(g=>Object.hasOwn(w,g));return p.length===0?void 0:Object.fromEntries(p.map(g=>[g,w[g]]))}i(
R,"attributesOf");function N($,w){const p=$[w];if(!(0,m.OW)(p))return;const g=Object.entries(p).filter(E=>typeof E[1]=="string");return g.length===0?void 0:Object.fromEntries(g)}i(N,"textsOf");function W($){
return`\\u${$.charCodeAt(0).toString(16).padStart(4,"0")}`}i(W,"escaped")}),35506:((L,x,h)=>{h.d(x,{$:i(()=>S,"$"),S:i(()=>D,"S")});var m=h(78133);function D(O,T){if(O.raw===void 0){const R=O.objects.
filter(({key:N})=>(0,m.YD)(N,T)>0);return{...O,objects:R}}const{length:d}=O.raw.text,b=O.raw.endOf(T);if(b>=d)return;const k=b===0?O.raw:O.raw.slice(b,d);return S(k,O)}i(D,"pageAfter");function S(O,{prefixes:T,
next:d}){return{get objects(){return O.objects()},prefixes:T,next:d,raw:O}}i(S,"unreadPage")}),38761:((L,x,h)=>{h.d(x,{t:i(()=>O,"t")});var m=h(48798);const D=10*6e4,S=3e4;class O{static{i(this,"Renew\
edTokens")}#t;#e;#n=Number.NEGATIVE_INFINITY;#s=Number.NEGATIVE_INFINITY;#o;constructor(d){this.#t=d}present(){const d=this.#e;return d===void 0||this.#i(d)?void 0:d.value}async get(){const d=this.#e;
if(d===void 0)return(await this.#a()).value;if(!this.#i(d)||!this.#r())return d.value;try{return(await this.#a()).value}catch(b){if(d.expires!==void 0&&d.expires<=this.#t.now())throw b;return d.value}}ends(){
return this.#t.lasting?void 0:this.#e?.expires}async renew(){return this.#r()&&await this.#a(),this.#t.now()-this.#s<S}#i({expires:d}){return d!==void 0&&d-D<=this.#t.now()}#r(){return this.#o!==void 0||
this.#n+S<=this.#t.now()}#a(){return this.#o??=this.#t.ask().then(d=>((0,m.s)(d.value),d.value!==this.#e?.value&&(this.#s=this.#t.now()),this.#e=d)).finally(()=>{this.#n=this.#t.now(),this.#o=void 0}),
this.#o}}}),49464:((L,x,h)=>{h.d(x,{A:i(()=>S,"A")});var m=h(77598);let D=0;function S(O){const T=`${process.pid} ${process.hrtime.bigint()} ${++D}`;return(0,m.hash)("sha256",`${T} ${O}`,"hex").slice(
0,40)}i(S,"unique")}),89174:((L,x,h)=>{h.d(x,{c:i(()=>W,"c")});var m=h(36600),D=h(94511),S=h(46848),O=h(18640),T=h(82640),d=h(20125),b=h(25346),k=h(85434),R=h(44493),N=h(74058);class W{static{i(this,"\
Channel")}timeouts;#t;#e;#n;#s;#o=new b.F;#i=!1;constructor({origin:w,clock:p,ca:g,connections:E=320,timeouts:P=R.f}){this.#t=w,this.#e=p,this.timeouts=P,this.#s=new D.j(E);const{connect:M,body:B}=P;this.#n=
(0,O.m6)(w,{ca:g,connections:E,connectTimeout:M,bodyTimeout:B})}get clockOffset(){return this.#o.offset}async send(w,p){const{operation:g,most:E}=w,P=this.#s.acquire(1,p);P!==void 0&&await P;const M=i(
v=>(0,m.oJ)(v)?E:m.uE,"limit");let B,U;try{const v=await this.#r(w,p);U=this.#e.monotonic(),B=await(0,T.cv)(this.#n,v,(0,T.rq)(this.#e,v,M),p)}catch(v){throw v instanceof T.yY?new S.AD("transient",`${g}\
: ${v.message}`,{operation:g,cause:v}):v instanceof T.VL?new S.AD("protocol",`${g}: ${v.message}`,{operation:g,cause:v}):await this.#c(g,v,p)}finally{this.#s.release()}if(this.#a(B.headers.date,U),(0,m.
oJ)(B.status))return B;throw w.refusal(B)}async open(w,p){const{operation:g}=w,E=this.#s.acquire(1,p);E!==void 0&&await E;let P;try{P=await this.#r(w,p)}catch(B){throw this.#s.release(),(0,N.$)(g,B,p)}
const M=this.#e.monotonic();try{const B=await(0,d.R)(this.#n,P,p,()=>this.#s.release()),{status:U,headers:v,body:q}=B;if(this.#a(v.date,M),(0,m.oJ)(U))return B;throw w.refusal(new T.Fn(U,v,await(0,m.t4)(
q,(0,T.rq)(this.#e,P,()=>m.uE))))}catch(B){throw await this.#c(g,B,p)}}async close(){await this.#n.destroy()}async#r(w,p){const g=await w.prepare();return p?.throwIfAborted(),{origin:this.#t,...g}}#a(w,p){
this.#o.learn(w,this.#e.now(),this.#e.monotonic()-p),this.#i=!0}async#c(w,p,g){const E=(0,N.$)(w,p,g);if(!((0,S.A1)(E,"transient")&&E.status===void 0&&!this.#i)||!this.#t.startsWith("http:")||(0,O.iJ)(
this.#t)!==void 0||!await(0,k.p)(this.#t))return E;const M=`${w}: the port expects TLS, and plain http was sent: use https://`;return new S.AD("wrong-endpoint",M,{operation:w,cause:p})}}})};export{Fn as id,Gn as ids,Vn as modules};
