var Tn=Object.defineProperty;var i=(C,v)=>Tn(C,"name",{value:v,configurable:!0});const vn=6924,Sn=[6924],Bn={65760:((C,v,f)=>{f.d(v,{A:i(()=>w,"A")});function w(x){return x.replace(/\bsig=[^&\s"'<>]*/gi,"sig=***").replace(/\b(Bearer|SharedKey)\s+[^\s"'<>]+/gi,"$1 ***")}i(w,"withou\
tSignatures")}),46924:((C,v,f)=>{f.r(v),f.d(v,{loadedBlob:i(()=>En,"loadedBlob")});var w=f(37708),x=f(35505),S=f(38761),B=f(77598),N=f(48798),d=f(46848),b=f(16350),z=f(77030);const U="https://storage.\
azure.com/.default",M="https://login.microsoftonline.com";function W(){const e=process.env.AZURE_AUTHORITY_HOST??"",t=e===""?M:e.includes("://")?e:`https://${e}`;if(!URL.canParse(t)){const o="AZURE_AU\
THORITY_HOST holds no URL of an authority";throw new d.AD("credentials",o,{operation:"credentials"})}const{origin:n,pathname:s}=new URL(t);return{origin:n,base:s.replace(/\/+$/,"")}}i(W,"authority");const E=/\.(core\.windows\.net|core\.usgovcloudapi\.net|core\.chinacloudapi\.cn|storage\.azure\.net|fabric\.microsoft\.com)$/;
function m(e){const{hostname:t,protocol:n}=new URL(e);return t==="localhost"||(0,z.isIP)(t)===4&&t.startsWith("127.")||t==="[::1]"?!0:n==="https:"&&E.test(t)}i(m,"isAzure");var p=f(64071);const g="202\
1-12-02",A="2026-02-06",D=6*36e5,P="rt";function $(e,t,n){const s=wt(t+D),o=gt(e.url),r=[P,"",s,mt(e),"","",o,g,"b",...pt].join(`
`);return yt({sv:g,sr:"b",sp:P,se:s,spr:o,sig:n(r)})}i($,"serviceSas");function k(e,t,n,s,o){const r=wt(Math.min(t+D,n)),a=gt(e.url),{oid:c,tenant:u,start:h,expiry:l,service:y,version:O}=s,R=[c,u,h,l,
y,O],I=[P,"",r,mt(e),...R,"","","","",a,g,"b",...pt].join(`
`);return yt({sv:g,sr:"b",sp:P,se:r,spr:a,skoid:c,sktid:u,skt:h,ske:l,sks:y,skv:O,sig:o(I)})}i(k,"delegationSas");function T(e){const t=J(e);return{authorize:i(()=>e,"authorize"),grant:i(({url:n})=>({
url:`${n}?${e}`}),"grant"),ends:i(()=>t,"ends"),renew:i(()=>Promise.resolve(!1),"renew")}}i(T,"givenSas");function J(e){const t=Date.parse(new URLSearchParams(e).get("se")??"");return Number.isNaN(t)?
void 0:t}i(J,"sasEnd");const pt=["","","","","","",""];function mt({account:e,container:t,key:n}){return`/blob/${e}/${t}/${n}`}i(mt,"resourceOf");function gt(e){return e.startsWith("https:")?"https":"\
https,http"}i(gt,"protocolOf");function wt(e){return`${new Date(e).toISOString().slice(0,19)}Z`}i(wt,"sasTime");function yt(e){return Object.entries(e).map(([t,n])=>`${t}=${(0,p.ui)(n)}`).join("&")}i(
yt,"queryOf");class qt{static{i(this,"SharedKey")}#t;#n;#e=new Map;constructor(t,n){this.#t=t,this.#n=(0,B.createSecretKey)(Buffer.from(n,"base64"))}authorize(t){const{headers:n,length:s,method:o}=t,r=`${o}\

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
${this.#s(n)}/${this.#t}${t.path}${ne(t.query)}`;return n.authorization=`SharedKey ${this.#t}:${X(this.#n,r)}`,""}grant(t,n){return{url:`${t.url}?${$(t,n,s=>X(this.#n,s))}`}}ends(){}renew(){return Promise.
resolve(!1)}#s(t){let n="";for(const r in t)n+=`${r};`;let s=this.#e.get(n);s===void 0&&(s=Object.keys(t).filter(r=>r.startsWith("x-ms-")).sort((r,a)=>ee(r,a)),this.#e.size>=te&&this.#e.clear(),this.#e.
set(n,s));let o="";for(const r of s)o+=`${r}:${t[r]?.trim()??""}
`;return o}}const te=100;function ee(e,t){const[n,s]=[bt(e),bt(t)];return n===s?e<t?-1:1:n<s?-1:1}i(ee,"compareNames");function bt(e){return e.replaceAll("-","").replaceAll("_","!")}i(bt,"sortKey");function ne(e){
const t=[];for(const n in e)t.push(`
${n.toLowerCase()}:${e[n]??""}`);return t.sort().join("")}i(ne,"canonicalQuery");function X(e,t){return(0,B.createHmac)("sha256",e).update(t,"utf8").digest("base64")}i(X,"hmac");const At=24*36e5,se=D,
oe=15*6e4;class re{static{i(this,"EntraIdentity")}#t;#n;#e;#s=Number.POSITIVE_INFINITY;constructor(t,n){this.#t=t,this.#n=n}authorize({headers:t}){if(!m(this.#n))throw ae(this.#n);const n=i(o=>(t.authorization=
`Bearer ${o}`,""),"signed"),s=this.#t.present();return s===void 0?this.#t.get().then(n):n(s)}async grant(t,n,s){const o=await this.#o(n,s);if(o===void 0)return{url:t.url,authorization:`Bearer ${await this.#t.
get()}`};const{key:r,secret:a,until:c}=o;return{url:`${t.url}?${k(t,n,c,r,u=>X(a,u))}`}}ends(){return this.#t.ends()}renew(){return m(this.#n)?this.#t.renew():Promise.resolve(!1)}#o(t,n){if(this.#e!==
void 0&&t<this.#s-se)return this.#e;this.#s=t+At;const s=ie(t,n).catch(o=>{if(!(0,d.A1)(o,"denied","unsupported"))throw this.#e=void 0,o});return this.#e=s,s}}async function ie(e,t){const n=e+At,s=`<?\
xml version="1.0" encoding="utf-8"?><KeyInfo><Start>${Ot(e-oe)}</Start><Expiry>${Ot(n)}</Expiry></KeyInfo>`,o=await t(s),r=i(u=>{const h=(0,b.ND)(o,u);if(h!==void 0&&h!=="")return h;const l="GetUserDe\
legationKey";throw new d.AD("protocol",`${l}: the answer has no ${(0,b.X)(u)}`,{operation:l})},"field"),a={oid:r("SignedOid"),tenant:r("SignedTid"),start:r("SignedStart"),expiry:r("SignedExpiry"),service:r(
"SignedService"),version:r("SignedVersion")},c=r("Value");return(0,N.s)(c),{key:a,until:n,secret:(0,B.createSecretKey)(Buffer.from(c,"base64"))}}i(ie,"askKey");function Ot(e){return`${new Date(e).toISOString().
slice(0,19)}Z`}i(Ot,"timeText");function ae(e){const t=`there is no key for ${new URL(e).host}, and tokens of Entra are sent to Azure alone; expected access-key-id (the account) and secret-access-key \
(its key), or a SAS`;return new d.AD("credentials",t,{operation:"credentials"})}i(ae,"needsKey");var ce=f(36149),ue=f(65760);const Et={BlobNotFound:"not-found",ResourceNotFound:"not-found",InvalidBlockList:"\
not-found",ContainerNotFound:"no-bucket",ContainerBeingDeleted:"no-bucket",ConditionNotMet:"precondition",TargetConditionNotMet:"precondition",SourceConditionNotMet:"precondition",BlobAlreadyExists:"p\
recondition",AuthenticationFailed:"credentials",InvalidAuthenticationInfo:"credentials",NoAuthenticationInformation:"credentials",KeyBasedAuthenticationNotPermitted:"credentials",AuthorizationFailure:"\
denied",AuthorizationPermissionMismatch:"denied",AuthorizationProtocolMismatch:"denied",AuthorizationResourceTypeMismatch:"denied",AuthorizationServiceMismatch:"denied",AuthorizationSourceIPMismatch:"\
denied",InsufficientAccountPermissions:"denied",PublicAccessNotPermitted:"denied",UnauthorizedBlobOverwrite:"denied",AccountIsDisabled:"denied",ContainerDisabled:"denied",LeaseIdMissing:"denied",LeaseIdMismatchWithBlobOperation:"\
denied",LeaseLost:"denied",SnapshotsPresent:"locked",BlobImmutableDueToPolicy:"locked",BlobImmutableDueToLegalHold:"locked",ServerBusy:"throttled",TooManyRequests:"throttled",OperationTimedOut:"transi\
ent",InternalError:"transient",AccountBeingCreated:"transient",PendingCopyOperation:"transient",Md5Mismatch:"transient",Crc64Mismatch:"transient",QUOTA_EXCEEDED:"quota",BlobArchived:"archived",BlobBeingRehydrated:"\
archived",InvalidResourceName:"bad-key",InvalidUri:"bad-key",RequestBodyTooLarge:"too-large",CopySourceTooLarge:"too-large",BlockCountExceedsLimit:"too-large",BlockListTooLong:"too-large",CopyAcrossAccountsNotSupported:"\
unsupported",FeatureNotYetSupportedForHierarchicalNamespaceAccounts:"unsupported",FeatureVersionMismatch:"unsupported",InvalidBlobType:"unsupported",UnsupportedHeader:"unsupported",UnsupportedHttpVerb:"\
unsupported",UnsupportedQueryParameter:"unsupported",APINotImplemented:"unsupported",NotImplemented:"unsupported"};function Tt({operation:e,key:t},n){const{status:s,headers:o}=n,r=n.body.toString("utf\
8"),a=r.indexOf("<Error"),c=a<0?"":r.slice(a),u=o["x-ms-error-code"]??(0,b.ND)(c,"Code"),h=fe((0,b.ND)(c,"Message")),l=le(s,u,t,r),y=l===void 0?de(n,u,h,t):"wrong-endpoint",O=l??(h===""?u??`HTTP ${s}`:
h);return new d.AD(y,`${e}: ${Z(O)}`,{operation:e,status:s,...(0,w.s)({providerCode:u,requestId:o["x-ms-request-id"],retryAfter:pe(o)})})}i(Tt,"errorOf");function Z(e){return(0,ue.A)(e).slice(0,500)}i(
Z,"masked");function de({status:e,headers:t},n,s,o){if(n==="CannotVerifyCopySource")return/larger than|exceed/i.test(s)?"too-large":he(e,t);if(n==="AuthenticationFailed"&&/date header.*too old/i.test(
s))return"transient";if(n==="OutOfRangeInput"&&o!==void 0)return"bad-key";const r=vt(n);return r!==void 0?r:$t(e,o)}i(de,"codeOf");function he(e,t){const n=vt(t["x-ms-copy-source-error-code"]);if(n!==
void 0)return n==="credentials"?"denied":n;const s=Number(t["x-ms-copy-source-status-code"]??e);return s===401?"denied":s===400||s===409?"refused":$t(s,"")}i(he,"sourceCode");function $t(e,t){return e===
404&&t===void 0?"no-bucket":e===304?"precondition":(0,ce.R)(e)}i($t,"byStatus");function vt(e){return e!==void 0&&Object.hasOwn(Et,e)?Et[e]:void 0}i(vt,"knownCode");function fe(e){return e?.split(/\n|RequestId:/,
1)[0]?.trim()??""}i(fe,"firstLine");function le(e,t,n,s){if(t===void 0){if(/HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port/i.test(s))return"the port expects TLS, and plain h\
ttp was sent: use https://";if(e>=300&&e<400&&e!==304)return`a redirect (HTTP ${e}) was the answer`;if(!(n!==void 0||e===413||e===429||e>=500)&&/^\s*<(!doctype\s+html|html|head|body)\b/i.test(s))return`\
a web page was the answer (HTTP ${e}): a web server listens there`}}i(le,"strangerOf");function pe(e){const t=e["retry-after"];return t!==void 0&&/^\d{1,6}$/.test(t)?Number(t)*1e3:void 0}i(pe,"retryAf\
ter");async function me(){const{DefaultAzureCredential:e}=await Promise.all([f.e(2413),f.e(3324),f.e(3016)]).then(f.bind(f,73016));try{const{token:t,expiresOnTimestamp:n}=await new e().getToken(U);return{
value:t,expires:n}}catch(t){const n=t instanceof Error?t.message.split(`
`,1)[0]??"":String(t),s=`no credentials: none were given, and Azure's default chain has none (${Z(n)})`;throw new d.AD("credentials",s,{operation:"credentials",providerCode:d.zw})}}i(me,"askChain");var L=f(
16119),Q=f(89174);const _="sign-in to Entra",St=256*1024,ge={bytes:St,depth:8,text:128*1024,values:4096};class we{static{i(this,"Federation")}#t;#n;#e;constructor(t,n,s){this.#t=t,this.#n=n,this.#e=s}ask=i(
async()=>{const{clientId:t,tenantId:n,assertion:s}=this.#t;if(s===void 0)throw ye();const o={grant_type:"client_credentials",client_id:t,scope:U,client_assertion_type:"urn:ietf:params:oauth:client-ass\
ertion-type:jwt-bearer",client_assertion:await s()},r=Object.entries(o).map(([u,h])=>`${u}=${(0,p.ui)(h)}`),a=this.#e.now(),c=await this.#s(`/${(0,p.ui)(n)}/oauth2/v2.0/token`,r.join("&"));return be(c,
a)},"ask");async#s(t,n){const{origin:s,base:o}=W(),r=Buffer.from(n),a=new Q.c({origin:s,clock:this.#e,connections:1,...(0,w.s)({ca:this.#n})});try{return await a.send({operation:_,most:St,prepare:i(()=>({
method:"POST",path:o+t,headers:{"content-type":"application/x-www-form-urlencoded","content-length":String(r.length),accept:"application/json"},body:r,headersTimeout:a.timeouts.answer}),"prepare"),refusal:Ae})}finally{
await a.close()}}}function ye(){const e="azure-client-id needs the OIDC token of a GitHub job; on the command line sign in with `az login`, or give a key or a SAS";return new d.AD("credentials",e,{operation:_,
providerCode:d.zw})}i(ye,"noJob");function be(e,t){const n=Bt(e),{access_token:s,expires_in:o}=n??{};if(typeof s!="string"||s===""||typeof o!="number")throw new d.AD("protocol",`${_}: the answer has n\
o token`,{operation:_});return{value:s,expires:t+o*1e3}}i(be,"tokenOf");function Ae(e){const{status:t}=e,n=Bt(e),{error:s,error_description:o}=n??{},r=typeof o=="string"?o.split(/\r?\n/,1)[0]??"":`HTT\
P ${t}`,a=t===429?"throttled":t>=500?"transient":"credentials",c=typeof s=="string"?s:void 0,u={operation:_,status:t,...(0,w.s)({providerCode:c})};return new d.AD(a,`${_}: ${Z(r)}`,u)}i(Ae,"refusal");
function Bt({body:e}){try{const t=(0,L.qF)(e,ge);return(0,L.OW)(t)?t:void 0}catch(t){if(t instanceof L.tC)return;throw t}}i(Bt,"jsonOf");function Oe(e,t,n,s){const{credentials:o,sas:r,federated:a}=e;if(o!==
void 0)return new qt(o.accessKeyId,o.secretAccessKey);if(r!==void 0)return T(r);const c=i(()=>s.now(),"now"),u=a===void 0?me:new we(a,n,s).ask;return new re(new S.t({now:c,ask:u,lasting:!0}),t)}i(Oe,"\
identityOf");const Dt={parts:["createUpload","uploadPart","completeUpload","listParts"],abort:["abortUpload","listUploads"],copyParts:["copyPart"],copy:["copy"],deleteMany:["deleteMany"],versions:["ve\
rsioning","listVersions"],tags:["tags"],thaw:["thaw"],lock:["objectLock"]};function Ee(e){const s=Object.keys(Dt).filter(o=>!e.dialect.abilities.has(o)).flatMap(o=>Dt[o].map(r=>[r,Te(e.dialect.api,r)]));
return{...e,...Object.fromEntries(s)}}i(Ee,"withoutMissing");function Te(e,t){const n=i(()=>new d.AD("unsupported",`${t}: stores that speak ${e} do not have it`,{operation:t}),"error");return t==="lis\
tVersions"?()=>({[Symbol.asyncIterator]:()=>({next:i(()=>Promise.reject(n()),"next")})}):()=>Promise.reject(n())}i(Te,"abilities_refusal");var xt=f(69182),q=f(33447),$e=f(82635),j=f(81975),tt=f(60107);
const Nt=[["contentType","content-type"],["contentEncoding","content-encoding"],["contentDisposition","content-disposition"],["contentLanguage","content-language"],["cacheControl","cache-control"]],K="\
x-ms-meta-",ve=/^[a-z_][a-z0-9_]*$/,Pt=/^([\u0021-\u007e]([\u0020-\u007e]*[\u0021-\u007e])?)?$/,Se=/^(Windows-Azure-Blob|Azurite-Blob)\//,Be="Hot";function et(e){const t=/\/(\d+)$/.exec(e["content-ran\
ge"]??"")?.[1],n=Date.parse(e["last-modified"]??""),s=e["x-ms-tag-count"];return{size:Number(t??e["content-length"]??NaN),etag:(0,b._n)(e.etag??""),modified:Number.isNaN(n)?void 0:n,attributes:De(e),...(0,w.
s)({storageClass:Mt(e["x-ms-access-tier"])}),...e["x-ms-archive-status"]===void 0?{}:{thaw:"going-on"},...s===void 0?{}:{tagCount:Number(s)},...s===void 0&&Se.test(e.server??"")?{untagged:!0}:{}}}i(et,
"headOf");function Mt(e){return e===Be||e===""?void 0:e}i(Mt,"tierOf");function De(e){const t={};for(const[h,l]of Nt){const y=e[l];y!==void 0&&y!==""&&(t[h]=y)}let n;for(const h in e)h.startsWith(K)&&
((n??={})[h.slice(K.length)]=e[h]??"");if(n===void 0)return t;const{expires:s,attributes:o,metadata:r}=(0,j.wI)(n[j.Pr]);if(s===void 0&&o===void 0&&r===void 0)return{...t,metadata:n};const{[j.Pr]:a,...c}=n,
u={...c,...r};return{...t,...o,...(0,w.s)({expires:s,metadata:Object.keys(u).length===0?void 0:u})}}i(De,"attributesOf");function nt(e){return e?.ifMatch===void 0?{}:{"if-match":`"${e.ifMatch}"`}}i(nt,
"readHeaders");function It(e){const t=(0,tt.C)(e),{attributes:n,tags:s,storageClass:o}=e??{};return n!==void 0&&xe(t,n),s!==void 0&&Object.keys(s).length>0&&(t["x-ms-tags"]=Ne(s)),o!==void 0&&(t["x-ms\
-access-tier"]=o),t}i(It,"writeHeaders");function xe(e,{expires:t,metadata:n,...s}){const o={};for(const[c,u]of Nt){const h=s[c];h!==void 0&&(Pt.test(h)?e[`x-ms-blob-${u}`]=h:o[c]=h)}const r={};for(const c in n){
const u=n[c]??"";ve.test(c)&&c!==j.Pr&&Pt.test(u)?e[K+c]=u:r[c]=u}const a=(0,j.JW)({...(0,w.s)({expires:t}),attributes:o,metadata:r});a!==void 0&&(e[K+j.Pr]=a)}i(xe,"addAttributes");function Ne(e){return Object.
entries(e).map(([t,n])=>`${(0,p.ui)(t)}=${(0,p.ui)(n)}`).join("&")}i(Ne,"encodeTags");function F(e,t){const n=(0,b._n)(t.etag??"");if(n!=="")return{etag:n};throw new d.AD("protocol",`${e}: a success w\
ithout an ETag`,{operation:e})}i(F,"writtenOf");function Ct(e){const t="GetBlobTags";if(!/<Tags[\s/>]/.test(e))throw new d.AD("protocol","the answer is no Tags",{operation:t});const n=e.trimEnd(),s=n.
endsWith("/>")&&n.startsWith("<Tags",n.lastIndexOf("<"));if(!n.endsWith("</Tags>")&&!s)throw new d.AD("transient","the answer is cut off",{operation:t});return Object.fromEntries([...(0,b.Bv)(e,"Tag")].
map(o=>[(0,b.ND)(o,"Key")??"",(0,b.ND)(o,"Value")??""]))}i(Ct,"parseTags");var Pe=f(49464);function st(e){return"stream"in e?{}:"bytes"in e&&e.md5!==void 0?{"content-md5":Buffer.from(e.md5,"hex").toString(
"base64")}:{"content-md5":(0,B.hash)("md5","bytes"in e?e.bytes:e,"base64")}}i(st,"md5Header");function kt(e,{answer:t,slowestLine:n}){return t+e.length/n*1e3}i(kt,"writeTimeout");function Me(e,t){const n=e["\
content-md5"];if(n===void 0||!("stream"in t))return{};const s=Buffer.from(n,"base64").toString("hex");return s.length===32?{md5:s}:{}}i(Me,"provenBy");var Lt=f(38522);const Ie=16,Ce=24*1024,ke=/^[0-9a-f]{16}$/,
Rt={bytes:64*1024,depth:5,text:16*1024,values:4096};function Le(e,{attributes:t,tags:n,storageClass:s}){const o=JSON.stringify((0,w.s)({attributes:t,tags:n,storageClass:s}));if(o==="{}")return e;const r=`${e}\
.${(0,Lt.deflateRawSync)(o).toString("base64url")}`;if(r.length<=Ce)return r;const a="PutBlock",c=`${a}: the metadata and tags are larger than Azure takes`;throw new d.AD("protocol",c,{operation:a,providerCode:"\
MetadataTooLarge"})}i(Le,"newUploadId");function G(e){const[t="",n]=e.split(".",2);try{if(ke.test(t))return{mark:t,options:n===void 0?{}:Ue(n)}}catch(s){if(!(s instanceof L.tC)&&!je(s))throw s}throw new d.
AD("not-found","no upload has such an id",{operation:"PutBlockList"})}i(G,"parseUploadId");function ot(e,t){return Buffer.from(`${e}-${String(t).padStart(5,"0")}`).toString("base64")}i(ot,"blockId");function Re(e,t){
const n=Buffer.from(t,"base64").toString("latin1"),[s,o=""]=n.split("-",2);return s===e&&/^\d{5}$/.test(o)?Number(o):void 0}i(Re,"partOf");function Ue(e){const t=(0,Lt.inflateRawSync)(Buffer.from(e,"b\
ase64url"),{maxOutputLength:Rt.bytes}).toString("utf8"),n=(0,L.IO)(t,Rt),{storageClass:s}=n;return(0,w.s)({attributes:_e(n.attributes),tags:rt(n.tags),storageClass:typeof s=="string"?s:void 0})}i(Ue,"\
optionsOf");function _e(e){if(!(0,L.OW)(e))return;const{metadata:t,...n}=e;return{...rt(n),...(0,w.s)({metadata:rt(t)})}}i(_e,"upload_id_attributesOf");function rt(e){if(!(0,L.OW)(e))return;const t=Object.
entries(e).filter(n=>typeof n[1]=="string");return Object.fromEntries(t)}i(rt,"textsOf");function je(e){const{code:t}=e??{};return typeof t=="string"&&/^(Z_|ERR_)/.test(t)}i(je,"isZlib");class ze{static{
i(this,"Blocks")}#t;constructor(t){this.#t=t}create(t,n){return Le((0,Pe.A)(t).slice(0,Ie),n??{})}async put(t,n,s,o){const r=ot(G(t.uploadId).mark,n);return await this.#t.send({operation:"PutBlock",method:"\
PUT",key:t.key,query:{comp:"block",blockid:r},headers:st(s),body:s,timeout:kt(s,this.#t.timeouts)},o),{number:n,etag:r,size:s.length}}async copy(t,n,s,{first:o,last:r},a){const c=ot(G(t.uploadId).mark,
n);return await this.#t.send({operation:"PutBlockFromURL",method:"PUT",key:t.key,query:{comp:"block",blockid:c},headers:{...s,"x-ms-source-range":`bytes=${o}-${r}`},timeout:this.#t.timeouts.longAnswer},
a),{number:n,etag:c,size:r-o+1}}async complete({key:t,uploadId:n},s,o,r){const{mark:a,options:c}=G(n),u=s.map(({number:O})=>`<Latest>${ot(a,O)}</Latest>`),h=Buffer.from(`<?xml version="1.0" encoding="\
utf-8"?><BlockList>${u.join("")}</BlockList>`),l="PutBlockList",{headers:y}=await this.#t.send({operation:l,method:"PUT",key:t,query:{comp:"blocklist"},headers:{...It(c),...(0,tt.C)(o),...st(h),"conte\
nt-type":"application/xml"},body:h,timeout:this.#t.timeouts.longAnswer},r);return F(l,y)}async list({key:t,uploadId:n},s){const{mark:o}=G(n),r="GetBlockList",a={comp:"blocklist",blocklisttype:"uncommi\
tted"},{text:c}=await this.#t.send({operation:r,method:"GET",key:t,query:a},s);if(!c.trimEnd().endsWith("</BlockList>"))throw new d.AD("transient",`${r}: the answer is cut off, or no BlockList`,{operation:r});
const u=[];for(const h of(0,b.Bv)(c,"Block")){const l=(0,b.ND)(h,"Name")??"",y=Re(o,l),O=Number((0,b.ND)(h,"Size")??NaN);y!==void 0&&Number.isSafeInteger(O)&&u.push({number:y,etag:l,size:O})}if(u.length>
0)return u.sort((h,l)=>h.number-l.number);throw new d.AD("not-found",`${r}: the blob has no block of the upload`,{operation:r})}}const it="CopyBlobFromURL",We=1e3;class He{static{i(this,"Copies")}#t;#n;#e;#s;#o=!0;#i=!0;constructor(t,n,s,o){
this.#t=t,this.#n=n,this.#e=s,this.#s=o}async copy(t,n,s,o,r){const a={...t,...(0,tt.C)(o),...(0,w.s)({"x-ms-access-tier":o?.storageClass})};if(this.#i)try{return await this.#a({...a,...Ke(n)},s,r)}catch(u){
const h=await this.#r(u,t,s,o,r);if(h!==void 0)return h;if(!(0,d.A1)(u,"unsupported"))throw u}const c=await this.#c("CopyBlob",a,s,r);return this.#i=!1,c}async#r(t,n,s,o,r){if(!(0,d.A1)(t,"denied","re\
fused")||t.providerCode!=="CannotVerifyCopySource")return;let a;try{const{size:c,attributes:u,tagCount:h}=await this.#e.head(n,r);if(c!==0)return;const l=h===void 0?void 0:await this.#e.tags(n,r),{resume:y,
...O}=o??{};a={...O,attributes:u,...(0,w.s)({tags:l})}}catch(c){if((0,d.A1)(c))return;throw c}return this.#s(s,a,r)}async#a(t,n,s){const o={...t,"x-ms-requires-sync":"true"};if(!this.#o)return this.#c(
it,o,n,s);try{return await this.#c(it,{...o,"x-ms-copy-source-tag-option":"COPY"},n,s)}catch(r){if(!(0,d.A1)(r,"denied","unsupported")||r.providerCode?.startsWith("Lease"))throw r;const a=await this.#c(
it,o,n,s);return this.#o=!1,a}}async#c(t,n,s,o){const r=await this.#t.send({operation:t,method:"PUT",key:s,headers:n,timeout:this.#t.timeouts.longAnswer},o);return(r.headers["x-ms-copy-status"]??"succ\
ess")==="success"?F(t,r.headers):this.#u(t,s,r.headers["x-ms-copy-id"],o)}async#u(t,n,s,o){try{for(;;){await this.#n.sleep(We,o);const{headers:r}=await this.#t.send({operation:"GetBlobProperties",method:"\
HEAD",key:n},o);if(s!==void 0&&r["x-ms-copy-id"]!==s)throw new d.AD("precondition",`${t}: the copy was replaced by another write`,{operation:t});const a=r["x-ms-copy-status"];if(a==="success")return F(
t,r);if(a==="pending")continue;const c=r["x-ms-copy-status-description"]??"without a reason";throw new d.AD("transient",`${t}: the copy ended as ${a??"unknown"}: ${c}`,{operation:t})}}catch(r){throw o?.
aborted===!0&&s!==void 0&&await this.#d(n,s),r}}async#d(t,n){try{await this.#t.send({operation:"AbortCopyBlob",method:"PUT",key:t,query:{comp:"copy",copyid:n},headers:{"x-ms-copy-action":"abort"}})}catch(s){
if(!(0,d.A1)(s))throw s}}}function Ke(e){return e===void 0?{}:{"x-ms-source-content-md5":Buffer.from(e,"hex").toString("base64")}}i(Ke,"checked");const Ut=2048;async function _t(e,t,n,s){const{url:o,authorization:r}=await(e.
grant===void 0?t():e.grant(s));if((r!==void 0||Fe(o))&&!m(n)&&new URL(o).origin!==n){const a=`the right to read the source covers more than this blob, so it is sent only to Azure and not to ${n}`;throw new d.
AD("denied",a,{operation:"CopyBlobFromURL"})}if(o.length>Ut){const a=`the URL of the source is longer than ${Ut} characters`;throw new d.AD("refused",a,{operation:"CopyBlobFromURL"})}return{"x-ms-copy\
-source":o,...(0,w.s)({"x-ms-copy-source-authorization":r}),...e.ifMatch===void 0?{}:{"x-ms-source-if-match":`"${e.ifMatch}"`}}}i(_t,"sourceHeaders");function Fe(e){const{searchParams:t}=new URL(e);return t.
has("sig")&&t.get("sr")!=="b"}i(Fe,"opensMore");const Ge=64*1024;class Ve{static{i(this,"Sources")}#t;#n=new Map;constructor(t){this.#t=t}async head(t,n){const s=t["x-ms-source-if-match"],o=await this.#e(
"GetBlobProperties","HEAD",t,"",(0,w.s)({"if-match":s}),n);return et(o.headers)}async tags(t,n){return Ct((await this.#e("GetBlobTags","GET",t,"comp=tags",{},n)).text)}async close(){await Promise.all(
[...this.#n.values()].map(t=>t.close()))}#e(t,n,s,o,r,a){const c=new URL(s["x-ms-copy-source"]??""),u=this.#s(c.origin),h=[c.search.slice(1),o].filter(l=>l!=="").join("&");return u.send({operation:t,most:Ge,
prepare:i(()=>({method:n,path:c.pathname+(h===""?"":`?${h}`),headers:{...r,"x-ms-version":g,...(0,w.s)({authorization:s["x-ms-copy-source-authorization"]})},body:null,headersTimeout:u.timeouts.answer}),
"prepare"),refusal:i(l=>Tt({operation:t,key:c.pathname},l),"refusal")},a)}#s(t){let n=this.#n.get(t);return n===void 0&&(n=new Q.c({origin:t,connections:4,...this.#t}),this.#n.set(t,n)),n}}var Ye=f(21713),
at=f(78133),Je=f(4573),ct=f(12053);const Xe=29,Ze="JanFebMarAprMayJunJulAugSepOctNovDec";let ut="",jt=NaN;function Qe(e){if(e.length!==Xe||!e.endsWith(" GMT")||e.charCodeAt(19)!==zt||e.charCodeAt(22)!==
zt)return Date.parse(e);const[t,n,s]=[dt(e,17),dt(e,20),dt(e,23)];if(!(t<24&&n<60&&s<60))return Date.parse(e);if(!e.startsWith(ut)||ut===""){const o=Ze.indexOf(e.slice(8,11));if(o<0||o%3!==0)return Date.
parse(e);const r=e.slice(0,17);jt=Date.parse(`${r}00:00:00 GMT`),ut=r}return jt+((t*60+n)*60+s)*1e3}i(Qe,"parseHttpDate");const zt=58;function dt(e,t){const n=e.charCodeAt(t)-48,s=e.charCodeAt(t+1)-48;
return n>=0&&n<=9&&s>=0&&s<=9?n*10+s:NaN}i(dt,"two");const H="ListBlobs",Wt="<Blob>",Ht="</Blob>";function qe(e){const t=e.subarray(e.indexOf("<"));return t.toString((0,Je.isAscii)(t)?"latin1":"utf8")}
i(qe,"pageText");function tn(e){if(!e.includes("<EnumerationResults"))throw new d.AD("protocol","the listing is not an EnumerationResults",{operation:H});if(!e.trimEnd().endsWith("</EnumerationResults\
>"))throw new d.AD("transient","the listing is cut off",{operation:H});const{objects:t,end:n}=en(e),s=[...(0,b.Bv)(e,"BlobPrefix")].map(r=>Gt(r,0,r.length)),o=(0,b.ND)(e.slice(n),"NextMarker");return{
objects:t,prefixes:s,next:o===""?void 0:o}}i(tn,"parsePage");function en(e){const t=[],n=new Kt(e,"<AccessTier>"),s=new Kt(e,"<ResourceType>");let o=0;for(let r=e.indexOf(Wt);r>=0;r=e.indexOf(Wt,o)){const a=e.
indexOf(Ht,r);if(a<0)throw(0,b.qG)("Blob");o=a+Ht.length,s.within(r,a)!=="directory"&&t.push(nn(e,r,a,Mt(n.within(r,a))))}return{objects:t,end:o}}i(en,"readBlobs");function nn(e,t,n,s){const o=sn(V(e,
"<Content-Length>",t,n)),r=V(e,"<Etag>",t,n),a=Qe(V(e,"<Last-Modified>",t,n)),c=Gt(e,t,n);if(Number.isNaN(o)||r===""||Number.isNaN(a))throw Y(`the listing has an entry without a size, date or ETag: ${(0,ct.
T)(c)}`);const u=r.includes('"')||r.includes("&")?(0,b._n)((0,b.Uk)(r)):r;return s===void 0?{key:c,size:o,etag:u,modified:a}:{key:c,size:o,etag:u,modified:a,storageClass:s}}i(nn,"objectOf");class Kt{static{
i(this,"Finder")}#t;#n;#e;constructor(t,n){this.#t=t,this.#n=n,this.#e=t.indexOf(n)}within(t,n){if(this.#e>=0&&this.#e<t&&(this.#e=this.#t.indexOf(this.#n,t)),this.#e<0||this.#e>=n)return;const s=this.#e+
this.#n.length;return this.#t.slice(s,this.#t.indexOf("<",s))}}function V(e,t,n,s){const o=e.indexOf(t,n);if(o<0||o>=s)throw Y("the listing has an entry without a name, size, date or ETag");const r=o+
t.length;return e.slice(r,e.indexOf("<",r))}i(V,"textIn");function sn(e){const t=e===""?NaN:Number(e);return Number.isSafeInteger(t)&&t>=0?t:NaN}i(sn,"sizeOf");const on="<Name>",Ft='<Name Encoded="tru\
e">';function Gt(e,t,n){const s=e.indexOf("<Name",t),o=e.startsWith(Ft,s),r=V(e,o?Ft:on,s,n),a=r.includes("&")?(0,b.Uk)(r):r;if(!o&&a.isWellFormed())return a;try{if(o)return decodeURIComponent(a)}catch(c){
throw Y(`the listing has a name that is not UTF-8: ${(0,ct.T)(a)}`,c)}throw Y(`the listing has a name that is not UTF-8: ${(0,ct.T)(a)}`)}i(Gt,"nameOf");function Y(e,t){return new d.AD("protocol",e,{operation:H,
cause:t})}i(Y,"lacking");const Vt=5e3;class rn{static{i(this,"ListBlobs")}#t;#n=new Map;#e;constructor(t){this.#t=t}async page(t,n){const{prefix:s="",delimiter:o,continuation:r,after:a,maxKeys:c=Vt}=t,
u={prefix:s===""?void 0:s,delimiter:o,maxKeys:c};if(r!==void 0)return this.#r({...u,marker:r},n);if(a===void 0||(0,at.MC)(a,s)<0)return this.#r(u,n);if(await this.#o(u.prefix,n)===!0){const h=await this.#r(
{...u,maxKeys:Math.min(Vt,c+1),startFrom:a},n);return Yt(h,a,o)}for(let h;;){const l=await this.#r({...u,...h===void 0?{}:{marker:h}},n);if(l.next!==void 0&&l.next===h)throw new d.AD("protocol","the l\
isting names the same page again",{operation:H});const y=Yt(l,a,o);if(y.objects.length>0||y.prefixes.length>0||l.next===void 0)return y;h=l.next}}async traits(t){return this.#e??=this.#s(t).catch(n=>{
throw this.#e=void 0,n}),await this.#e?{order:"none",startsAnywhere:!1}:{order:"utf-16",startsAnywhere:await this.#o(void 0,t)!==!1}}async#s(t){const n="GetAccountInformation",s={restype:"account",comp:"\
properties"};try{const{headers:o}=await this.#t.send({operation:n,method:"GET",query:s},t);return o["x-ms-is-hns-enabled"]==="true"}catch(o){if((0,d.A1)(o,"denied","credentials","unsupported","protoco\
l","not-found","no-bucket"))return!1;throw o}}#o(t,n){const s=t===void 0?"whole":"prefixed",o=this.#n.get(s);if(o!==void 0)return o;const r=this.#i(t,n).then(a=>(a===void 0&&this.#n.delete(s),a),a=>{throw this.#n.
delete(s),a});return this.#n.set(s,r),r}async#i(t,n){const s={prefix:t,delimiter:void 0},{objects:o}=await this.#r({...s,maxKeys:2},n),r=o[1]?.key;if(r!==void 0)try{return(await this.#r({...s,maxKeys:1,
startFrom:r},n)).objects[0]?.key===r}catch(a){if((0,d.A1)(a,"unsupported","protocol"))return!1;throw a}}async#r({prefix:t,delimiter:n,maxKeys:s,marker:o,startFrom:r},a){const c=await this.#t.send({operation:H,
method:"GET",query:{restype:"container",comp:"list",prefix:t,delimiter:n,marker:o,maxresults:s,startFrom:r},...r===void 0?{}:{version:A}},a);return tn(qe(c.body))}}function Yt(e,t,n){return{objects:e.
objects.filter(({key:s})=>(0,at.MC)(s,t)>0),prefixes:n===void 0?e.prefixes:e.prefixes.filter(s=>(0,at.MC)(s,t)>0&&!t.startsWith(s)),next:e.next}}i(Yt,"behind");const ht=254;function an(e){if(!(!Jt.test(
e)&&e.length<=ht))return/\\/.test(e)?"has a backslash":/\.(\/|$)/.test(e)?"has a dot at the end of a segment":Jt.test(e)?"has a character that a listing cannot hold":e.split("/").length>ht?`has more t\
han ${ht} segments`:void 0}i(an,"nameFault");const Jt=/[\\\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\.(\/|$)/;function ft(e,t){const n=an(t);if(n!==void 0)throw new d.AD("bad-key",`${e}: the name ${n}`,
{operation:e})}i(ft,"checkName");function cn({tier:e}){return{"x-ms-access-tier":"Hot","x-ms-rehydrate-priority":e==="expedited"?"High":"Standard"}}i(cn,"thawHeaders");function un(e){return(0,d.A1)(e)&&
e.providerCode==="BlobBeingRehydrated"}i(un,"isBeingThawed");const dn=32*1024*1024;class hn{static{i(this,"BlobWire")}address;timeouts;#t;#n;#e;constructor({address:t,identity:n,clock:s,...o}){this.address=
t,this.#t=n,this.#n=s,this.#e=new Q.c({origin:t.origin,clock:s,...o}),this.timeouts=this.#e.timeouts}get clockOffset(){return this.#e.clockOffset}get now(){return this.#n.now()+this.#e.clockOffset}send(t,n){
return this.#e.send(this.#s(t),n)}open(t,n){return this.#e.open(this.#s(t),n)}async close(){await this.#e.close()}#s(t){return{operation:t.operation,most:t.most??dn,prepare:i(()=>this.#o(t),"prepare"),
refusal:i(n=>Tt(t,n),"refusal")}}#o(t){const{method:n,key:s,body:o}=t,{base:r,container:a}=this.address,c=t.account===!0?`${r}/`:`${r}/${a}${s===void 0?"":`/${(0,p.g2)(s)}`}`,u=o===void 0?0:o.length,h={
"x-ms-date":ln(this.now),"x-ms-version":t.version??g,...t.headers},l={};let y="";for(const I in t.query){const lt=t.query[I];lt!==void 0&&(l[I]=String(lt),y+=`${y===""?"?":"&"}${I}=${(0,p.ui)(String(lt))}`)}
(n==="PUT"||n==="POST")&&(h["content-length"]=String(u));const O=i(I=>({method:n,path:c+y+(I===""?"":`${y===""?"?":"&"}${I}`),headers:h,body:fn(o),headersTimeout:t.timeout??this.timeouts.answer}),"fin\
ished"),R=this.#t.authorize({method:n,path:c,query:l,length:u,headers:h},this.now);return typeof R=="string"?O(R):R.then(O)}}function fn(e){return e===void 0?null:e instanceof Uint8Array?e:"bytes"in e?
e.bytes:e.stream}i(fn,"bodyOf");let Xt=NaN,Zt="";function ln(e){const t=Math.floor(e/1e3);return t!==Xt&&(Xt=t,Zt=new Date(t*1e3).toUTCString()),Zt}i(ln,"httpDate");function pn(e){const t=new hn(e),{origin:n,
account:s,container:o}=e.address,r=new Ve(e),a=new On(t,e),c=wn(t),u=An(t,a,e),h=new xt.e;return Ee({place:{api:"blob",endpoint:n,account:s,bucket:o},dialect:Ye.z,...mn(t),put:c,upload:i((l,y,O,R)=>(0,xt.
D)({put:c,...u},l,y,O??{},h,R),"upload"),copy:yn(t,a,r,c,e),grantRead:i((l,y,O)=>a.of(o,l,O),"grantRead"),...bn(t),...u,clockOffset:i(()=>t.clockOffset,"clockOffset"),credentialsEnd:i(()=>e.identity.ends(),
"credentialsEnd"),close:i(async()=>{await Promise.all([t.close(),r.close()])},"close")})}i(pn,"blobStore");function mn(e){const t=new rn(e),n=new q.z6;return{list:i((s,o)=>t.page(s,o),"list"),listingTraits:i(
s=>t.traits(s),"listingTraits"),checkBucket:i(async s=>{await t.page({maxKeys:1},s)},"checkBucket"),head:i(async(s,o,r)=>{const a="GetBlobProperties",c=nt(o),u=await e.send({operation:a,method:"HEAD",
key:s,headers:c},r);return(0,q.In)(a,et(u.headers))},"head"),get:i((s,o,r)=>(0,q.iM)(gn(e,s,o),n,o,r),"get"),tags:i(async(s,o,r)=>{const a={comp:"tags"},c=await e.send({operation:"GetBlobTags",method:"\
GET",key:s,query:a},r);return Ct(c.text)},"tags")}}i(mn,"readsOf");function gn(e,t,n){const s=n?.range,o={...nt(n),...s===void 0?{}:{"x-ms-range":`bytes=${s.first}-${s.last}`}},r={operation:"GetBlob",
method:"GET",key:t},a=i(c=>({...o,"accept-encoding":c}),"accepting");return{headOf:et,send:i((c,u,h)=>e.send({...r,headers:a(c),most:u},h),"send"),open:i((c,u)=>e.open({...r,headers:a(c)},u),"open")}}
i(gn,"blobReads");function wn(e){const t="PutBlob";return async(n,s,o,r)=>{ft(t,n);const a={"x-ms-blob-type":"BlockBlob",...It(o),...st(s)},c=kt(s,e.timeouts),u=await e.send({operation:t,method:"PUT",
key:n,headers:a,body:s,timeout:c},r);return{...F(t,u.headers),...Me(u.headers,s)}}}i(wn,"putOf");function yn(e,t,n,s,{clock:o,address:r}){const a=new He(e,o,n,(c,u,h)=>s(c,new Uint8Array,u,h));return async(c,u,h,l)=>{
ft("CopyBlobFromURL",u);const y=await _t(c,()=>t.ofOwn(c,l),r.origin,l);return a.copy(y,c.md5,u,h,l)}}i(yn,"copyOf");function bn(e){return{delete:i(async(t,n,s)=>{const o="DeleteBlob";try{await e.send(
{operation:o,method:"DELETE",key:t,headers:nt(n)},s)}catch(r){if(!(0,d.A1)(r,"not-found")||n?.ifMatch!==void 0)throw r}},"delete"),thaw:i(async(t,n,s)=>{const[o,r,a]=["SetBlobTier",{comp:"tier"},cn(n)];
try{await e.send({operation:o,method:"PUT",key:t,query:r,headers:a},s)}catch(c){if(!un(c))throw c}},"thaw")}}i(bn,"changesOf");function An(e,t,{address:n}){const s=new ze(e);return{createUpload:i(async(o,r,a)=>(a?.
throwIfAborted(),ft("PutBlock",o),s.create(o,r)),"createUpload"),uploadPart:i((o,r,a,c)=>s.put(o,r,a,c),"uploadPart"),copyPart:i(async(o,r,a,c,u)=>{const h=await _t(a,()=>t.ofOwn(a,u),n.origin,u);return s.
copy(o,r,h,c,u)},"copyPart"),completeUpload:i((o,r,a,c)=>s.complete(o,r,a,c),"completeUpload"),listParts:i((o,r)=>s.list(o,r),"listParts")}}i(An,"uploadsOf");class On{static{i(this,"Grants")}#t;#n;constructor(t,n){
this.#t=t,this.#n=n}async of(t,n,s){const{identity:o,address:r}=this.#n,a=(0,$e.b)({...r,container:t},n);return o.grant({account:r.account,container:t,key:n,url:a},this.#t.now,c=>this.#e(c,s))}async ofOwn({
place:t,key:n},s){const{origin:o,account:r}=this.#n.address;if(t.endpoint===o&&t.account===r)return this.of(t.bucket,n,s);const a="the source is in another account, and nothing gives the right to read\
 it";throw new d.AD("denied",a,{operation:"CopyBlobFromURL"})}async#e(t,n){const[s,o]=["GetUserDelegationKey",Buffer.from(t)],r={restype:"service",comp:"userdelegationkey"};return(await this.#t.send({
operation:s,method:"POST",account:!0,query:r,body:o},n)).text}}const Qt=new WeakMap;function En(e,t,n,s){const o=e.credentials??e.federated??e,r=Qt.get(o)??new Map;Qt.set(o,r);const a=`${t.origin}${t.
base} ${t.account}`,c=r.get(a)??Oe(e,t.origin,n,s);return r.set(a,c),(0,x.I)(pn({address:t,identity:c,clock:s,...(0,w.s)({ca:n})}),c)}i(En,"loadedBlob")}),81975:((C,v,f)=>{f.d(v,{JW:i(()=>N,"JW"),Pr:i(
()=>S,"Pr"),wI:i(()=>d,"wI")});var w=f(16119),x=f(37708);const S="flashback_backup_envelope",B={bytes:64*1024,depth:3,text:16*1024,values:4096};function N({tags:E,expires:m,attributes:p,metadata:g}){const A=(0,x.
s)({tags:b(E),expires:m,attributes:b(p),metadata:b(g)});if(Object.keys(A).length!==0)return JSON.stringify({v:1,...A}).replace(/[\u007f-\uffff]/g,W)}i(N,"sealed");function d(E){if(E===void 0)return{};
let m;try{m=(0,w.IO)(E,B)}catch(g){if(g instanceof w.tC)return{};throw g}if(m.v!==1)return{};const{expires:p}=m;return(0,x.s)({tags:M(m,"tags"),expires:typeof p=="string"?p:void 0,attributes:U(m),metadata:M(
m,"metadata")})}i(d,"unsealed");function b(E){return E===void 0||Object.keys(E).length===0?void 0:E}i(b,"filled");const z=["contentType","contentEncoding","contentDisposition","contentLanguage","cache\
Control"];function U(E){const m=M(E,"attributes")??{},p=z.filter(g=>Object.hasOwn(m,g));return p.length===0?void 0:Object.fromEntries(p.map(g=>[g,m[g]]))}i(U,"attributesOf");function M(E,m){const p=E[m];
if(!(0,w.OW)(p))return;const g=Object.entries(p).filter(A=>typeof A[1]=="string");return g.length===0?void 0:Object.fromEntries(g)}i(M,"textsOf");function W(E){return`\\u${E.charCodeAt(0).toString(16).
padStart(4,"0")}`}i(W,"escaped")}),38761:((C,v,f)=>{f.d(v,{t:i(()=>B,"t")});var w=f(48798);const x=10*6e4,S=3e4;class B{static{i(this,"RenewedTokens")}#t;#n;#e=Number.NEGATIVE_INFINITY;#s=Number.NEGATIVE_INFINITY;#o;constructor(d){
this.#t=d}present(){const d=this.#n;return d===void 0||this.#i(d)?void 0:d.value}async get(){const d=this.#n;if(d===void 0)return(await this.#a()).value;if(!this.#i(d)||!this.#r())return d.value;try{return(await this.#a()).
value}catch(b){if(d.expires!==void 0&&d.expires<=this.#t.now())throw b;return d.value}}ends(){return this.#t.lasting?void 0:this.#n?.expires}async renew(){return this.#r()&&await this.#a(),this.#t.now()-
this.#s<S}#i({expires:d}){return d!==void 0&&d-x<=this.#t.now()}#r(){return this.#o!==void 0||this.#e+S<=this.#t.now()}#a(){return this.#o??=this.#t.ask().then(d=>((0,w.s)(d.value),d.value!==this.#n?.
value&&(this.#s=this.#t.now()),this.#n=d)).finally(()=>{this.#e=this.#t.now(),this.#o=void 0}),this.#o}}}),49464:((C,v,f)=>{f.d(v,{A:i(()=>S,"A")});var w=f(77598);let x=0;function S(B){const N=`${process.
pid} ${process.hrtime.bigint()} ${++x}`;return(0,w.hash)("sha256",`${N} ${B}`,"hex").slice(0,40)}i(S,"unique")}),89174:((C,v,f)=>{f.d(v,{c:i(()=>W,"c")});var w=f(36600),x=f(94511),S=f(46848),B=f(18640),
N=f(82640),d=f(20125),b=f(25346),z=f(85434),U=f(44493),M=f(74058);class W{static{i(this,"Channel")}timeouts;#t;#n;#e;#s;#o=new b.F;#i=!1;constructor({origin:m,clock:p,ca:g,connections:A=320,timeouts:D=U.
f}){this.#t=m,this.#n=p,this.timeouts=D,this.#s=new x.j(A);const{connect:P,body:$}=D;this.#e=(0,B.m6)(m,{ca:g,connections:A,connectTimeout:P,bodyTimeout:$})}get clockOffset(){return this.#o.offset}async send(m,p){
const{operation:g,most:A}=m,D=this.#s.acquire(1,p);D!==void 0&&await D;const P=i(T=>(0,w.oJ)(T)?A:w.uE,"limit");let $,k;try{const T=await this.#r(m,p);k=this.#n.monotonic(),$=await(0,N.cv)(this.#e,T,(0,N.
rq)(this.#n,T,P),p)}catch(T){throw T instanceof N.yY?new S.AD("transient",`${g}: ${T.message}`,{operation:g,cause:T}):T instanceof N.VL?new S.AD("protocol",`${g}: ${T.message}`,{operation:g,cause:T}):
await this.#c(g,T,p)}finally{this.#s.release()}if(this.#a($.headers.date,k),(0,w.oJ)($.status))return $;throw m.refusal($)}async open(m,p){const{operation:g}=m,A=this.#s.acquire(1,p);A!==void 0&&await A;
let D;try{D=await this.#r(m,p)}catch($){throw this.#s.release(),(0,M.$)(g,$,p)}const P=this.#n.monotonic();try{const $=await(0,d.R)(this.#e,D,p,()=>this.#s.release()),{status:k,headers:T,body:J}=$;if(this.#a(
T.date,P),(0,w.oJ)(k))return $;throw m.refusal(new N.Fn(k,T,await(0,w.t4)(J)))}catch($){throw await this.#c(g,$,p)}}async close(){await this.#e.destroy()}async#r(m,p){const g=await m.prepare();return p?.
throwIfAborted(),{origin:this.#t,...g}}#a(m,p){this.#o.learn(m,this.#n.now(),this.#n.monotonic()-p),this.#i=!0}async#c(m,p,g){const A=(0,M.$)(m,p,g);if(!((0,S.A1)(A,"transient")&&A.status===void 0&&!this.#i)||
!this.#t.startsWith("http:")||(0,B.iJ)(this.#t)!==void 0||!await(0,z.p)(this.#t))return A;const P=`${m}: the port expects TLS, and plain http was sent: use https://`;return new S.AD("wrong-endpoint",P,
{operation:m,cause:p})}}})};export{vn as id,Sn as ids,Bn as modules};
