var cn=Object.defineProperty;var r=(J,S)=>cn(J,"name",{value:S,configurable:!0});const un=8307,fn=[8307],hn={65760:((J,S,u)=>{u.d(S,{A:r(()=>A,"A")});function A(w){return w.replace(/\bsig=[^&\s"'<>]*/gi,"sig=***").replace(/\b(Bearer|SharedKey)\s+[^\s"'<>]+/gi,"$1 ***")}r(A,"withou\
tSignatures")}),47798:((J,S,u)=>{u.d(S,{G8:r(()=>P,"G8"),Vw:r(()=>B,"Vw"),pP:r(()=>E,"pP")});var A=u(37708),w=u(46848);const x=16,C=["throttled","transient","denied","locked","refused","bad-key","arch\
ived"];async function B(R,k,I){const{abilities:j,limits:m}=R.dialect;if(!j.has("deleteMany"))return E(R,k,I);const h=[];for(let l=0;l<k.length;l+=m.deleteMany)h.push(...await R.deleteMany(k.slice(l,l+
m.deleteMany),I));return h}r(B,"deleteAll");async function E(R,k,I){const j=[],m=r(async({key:h,versionId:l})=>{try{await R.delete(h,(0,A.s)({versionId:l}),I)}catch(f){if((0,w.A1)(f,"not-found"))return;
j.push(P({key:h,...(0,A.s)({versionId:l})},f))}},"one");for(let h=0;h<k.length;h+=x)await Promise.all(k.slice(h,h+x).map(m));return j}r(E,"deleteEach");function P(R,k){if(!(0,w.A1)(k,...C))throw k;const{
code:I,providerCode:j,message:m}=k;return{...R,code:I,...(0,A.s)({providerCode:j}),message:m}}r(P,"deleteFailureFrom")}),81975:((J,S,u)=>{u.d(S,{JW:r(()=>B,"JW"),Pr:r(()=>x,"Pr"),wI:r(()=>E,"wI")});var A=u(
16119),w=u(37708);const x="flashback_backup_envelope",C={bytes:64*1024,depth:3,text:16*1024,values:4096};function B({tags:m,expires:h,attributes:l,metadata:f}){const p=(0,w.s)({tags:P(m),expires:h,attributes:P(
l),metadata:P(f)});if(Object.keys(p).length!==0)return JSON.stringify({v:1,...p}).replace(/[\u007f-\uffff]/g,j)}r(B,"sealed");function E(m){if(m===void 0)return{};let h;try{h=(0,A.IO)(m,C)}catch(f){if(f instanceof
A.tC)return{};throw f}if(h.v!==1)return{};const{expires:l}=h;return(0,w.s)({tags:I(h,"tags"),expires:typeof l=="string"?l:void 0,attributes:k(h),metadata:I(h,"metadata")})}r(E,"unsealed");function P(m){
return m===void 0||Object.keys(m).length===0?void 0:m}r(P,"filled");const R=["contentType","contentEncoding","contentDisposition","contentLanguage","cacheControl"];function k(m){const h=I(m,"attribute\
s")??{},l=R.filter(f=>Object.hasOwn(h,f));return l.length===0?void 0:Object.fromEntries(l.map(f=>[f,h[f]]))}r(k,"attributesOf");function I(m,h){const l=m[h];if(!(0,A.OW)(l))return;const f=Object.entries(
l).filter(p=>typeof p[1]=="string");return f.length===0?void 0:Object.fromEntries(f)}r(I,"textsOf");function j(m){return`\\u${m.charCodeAt(0).toString(16).padStart(4,"0")}`}r(j,"escaped")}),19744:((J,S,u)=>{
u.d(S,{E7:r(()=>f,"E7"),JW:r(()=>m,"JW"),Mz:r(()=>j,"Mz"),o_:r(()=>l,"o_")});var A=u(36149),w=u(16119),x=u(37708),C=u(27698),B=u(65760),E=u(46848),P=u(16627);const R={conditionNotMet:"precondition",authError:"\
credentials",retentionPolicyNotMet:"locked",objectUnderActiveHold:"locked",rateLimitExceeded:"throttled",userRateLimitExceeded:"throttled",quotaExceeded:"throttled",backendError:"transient",internalError:"\
transient",uploadTooLarge:"too-large",notImplemented:"unsupported",userProjectAccessDenied:"denied",QUOTA_EXCEEDED:"quota"},k=500,I={bytes:64*1024,depth:12,text:16*1024,values:1024};function j({operation:O,
key:_},{status:D,headers:U,body:K}){const F=K.toString("utf8"),{reason:Q,message:Y}=p(K),ct=Y===void 0&&nt(F)&&V(D,_)?"wrong-endpoint":N(O,D,Q,Y,_),at=ct==="wrong-endpoint"?`a web page was the answer \
(HTTP ${D}): a web console or a web server listens there`:(0,C.$Q)((0,B.A)((0,P.c)(Y??`HTTP ${D}`)),k);return new E.AD(ct,`${O}: ${at}${G(D,Y)?" (name the project that pays: user-project)":""}`,{operation:O,
status:D,...(0,x.s)({providerCode:b(D,Y)?"BadDigest":Q,requestId:U["x-guploader-uploadid"]?.slice(0,80),retryAfter:z(U["retry-after"])})})}r(j,"errorOf");function m(O,_,D){return new E.AD("protocol",`${O}\
: ${_}`,{operation:O,...(0,x.s)({cause:D})})}r(m,"protocolError");const h={bytes:1024*1024,depth:16,text:512*1024,values:65536};function l(O,{body:_}){try{return(0,w.dw)(_,h)}catch(D){throw D instanceof
w.tC?m(O,`the answer is not what the API says: ${D.message}`,D):D}}r(l,"jsonOf");const f=h.bytes;function p(O){let _;try{_=(0,w.dw)(O,I)}catch(Q){if(Q instanceof w.tC)return{};throw Q}const{error:D}=_;
if(typeof D=="string")return{reason:D,...v(_,"error_description","message")};if(!(0,w.OW)(D))return{};const U=D.errors,K=Array.isArray(U)?U[0]:void 0;return{...(0,w.OW)(K)?v(K,"reason","reason"):{},...v(
D,"message","message")}}r(p,"bodyOf");function v(O,_,D){const U=O[_];return typeof U=="string"&&U!==""?{[D]:U}:{}}r(v,"textIn");function N(O,_,D,U,K){if(b(_,U))return"transient";if(G(_,U))return"denie\
d";if(_===400&&K!==void 0&&$(U))return"bad-key";const F=D!==void 0&&Object.hasOwn(R,D)?R[D]:void 0;return F!==void 0?F:_===404&&L(O,U,K)?"no-bucket":_===409?"transient":(0,A.R)(_)}r(N,"codeOf");function L(O,_,D){
return D===void 0||O==="objects.insert"||/bucket does not exist/i.test(_??"")}r(L,"isAboutBucket");function b(O,_){return O===400&&/(md5|crc32c).*(match|calculated|computed)/i.test(_??"")}r(b,"isWrong\
Hash");function $(O){return/object name|name of the object|invalid name|file name too long/i.test(O??"")}r($,"isAboutName");function G(O,_){return O===400&&/requester pays bucket/i.test(_??"")}r(G,"ne\
edsPayer");function V(O,_){return _===void 0&&O!==413&&O!==429&&O<500}r(V,"isForBucket");function nt(O){return/^\s*<(!doctype\s+html|html|head|body)\b/i.test(O)}r(nt,"isPage");function z(O){return O!==
void 0&&/^\d{1,6}$/.test(O)?Number(O)*1e3:void 0}r(z,"retryAfter")}),11291:((J,S,u)=>{u.d(S,{L_:r(()=>m,"L_"),SU:r(()=>R,"SU"),Yf:r(()=>I,"Yf"),jf:r(()=>j,"jf"),kA:r(()=>k,"kA"),kR:r(()=>P,"kR")});var A=u(
16119),w=u(37708),x=u(46848),C=u(89174),B=u(19744),E=u(16627);const P="token",R=3600;async function k(l,{ca:f,clock:p}){const{method:v,url:N,headers:L,form:b,json:$}=l,{origin:G,pathname:V,search:nt}=new URL(
N),z=b===void 0?$&&JSON.stringify($):new URLSearchParams(b).toString(),O=b===void 0?"application/json":"application/x-www-form-urlencoded",_=new C.c({origin:G,clock:p,connections:1,...(0,w.s)({ca:f})});
try{const{body:D}=await _.send({operation:P,most:A.xA.bytes,prepare:r(()=>({method:v,path:V+nt,headers:{...L,...z===void 0?{}:{"content-type":O,"content-length":String(Buffer.byteLength(z))}},body:z??
null,headersTimeout:_.timeouts.answer}),"prepare"),refusal:h});return D}finally{await _.close()}}r(k,"ask");function I(l){try{return(0,A.dw)(l,A.xA)}catch(f){if(!(f instanceof A.tC))throw f;const p=`${P}\
: no issuer of tokens answers there: ${f.message}`;throw new x.AD("wrong-endpoint",p,{operation:P})}}r(I,"jsonIn");function j(l,f){const{access_token:p,expires_in:v}=I(l);return{value:m(p),expires:f+(typeof v==
"number"?v:R)*1e3}}r(j,"tokenIn");function m(l){if(typeof l=="string"&&/^[\x21-\x7e]{1,16384}$/.test(l))return l;const f=`${P}: the answer has no access token`;throw new x.AD("protocol",f,{operation:P})}
r(m,"checkedToken");function h(l){const{retryable:f,message:p,status:v,providerCode:N}=(0,B.Mz)({operation:P},l);return new x.AD(f?"transient":"credentials",(0,E.c)(p),{operation:P,...(0,w.s)({status:v,
providerCode:N})})}r(h,"refusal")}),49325:((J,S,u)=>{u.d(S,{f:r(()=>P,"f")});var A=u(77598),w=u(48798),x=u(46848),C=u(11291);const B="urn:ietf:params:oauth:grant-type:jwt-bearer",E="https://oauth2.goo\
gleapis.com/token";async function P(j,m){const h=R(j,m.clock.now());(0,w.s)(h);const l={grant_type:B,assertion:h};return(0,C.jf)(await(0,C.kA)({method:"POST",url:j.tokenUrl,form:l},m),m.clock.now())}r(
P,"tokenFor");function R({email:j,privateKey:m,scope:h},l){const f=Math.floor(l/1e3),p={iss:j,sub:j,aud:E,scope:h,iat:f,exp:f+C.SU},v=`${I({alg:"RS256",typ:"JWT"})}.${I(p)}`;return`${v}.${(0,A.sign)("\
sha256",Buffer.from(v),k(m)).toString("base64url")}`}r(R,"assertionOf");function k(j){const m=j.includes(`
`)?j:j.replaceAll("\\n",`
`);try{const h=(0,A.createPrivateKey)(m.trim());if(h.asymmetricKeyType==="rsa")return h}catch{}throw new x.AD("credentials","the secret access key of a bucket in Google Cloud Storage is no RSA private\
 key; expected the private_key of the key file: PEM, with its line breaks or \\n in their place",{operation:C.kR})}r(k,"keyOf");function I(j){return Buffer.from(JSON.stringify(j)).toString("base64url")}
r(I,"encoded")}),16627:((J,S,u)=>{u.d(S,{c:r(()=>A,"c")});function A(w){return w.replace(/-----BEGIN[\s\S]*?(-----END[^-]*-----|$)/g,"***").replace(/\b(bearer\s+)\S+/gi,"$1***").replace(/\b(ya29\.|eyJ)[\w.~+/=-]+/g,
"***").replace(/([?&](?:token|access_token|assertion|upload_id)=)[^&\s]+/gi,"$1***")}r(A,"withoutSecrets")}),38307:((J,S,u)=>{u.d(S,{GcsStore:r(()=>on,"GcsStore"),renewing:r(()=>A.I,"renewing"),tokensOf:r(
()=>I,"tokensOf")});var A=u(35505),w=u(46848),x=u(49325),C=u(38761);const B=/(^|\.)googleapis\.com$/,E="https://oauth2.googleapis.com/token",P="https://www.googleapis.com/auth/devstorage.read_write",R="\
READ WRITE",k=new WeakMap;function I(n,t,e){const{endpoint:s,credentials:o}=n;if(o===void 0&&h(s))return;const i=m(s)?E:`${s.replace(/\/+$/,"")}/token`,a=o??n,c=k.get(a)??new Map;k.set(a,c);const d=c.
get(i)??j(n,i,t,e);return c.set(i,d),d}r(I,"tokensOf");function j({endpoint:n,credentials:t},e,s,o){const i=r(()=>o.now(),"now");if(t===void 0)return new C.t({now:i,lasting:!1,ask:r(async()=>{if(!m(n))
throw l(n);const{applicationDefault:T}=await u.e(4286).then(u.bind(u,14286));return T(P,e,{ca:s,clock:o})},"ask")});const{accessKeyId:a,secretAccessKey:c}=t,g={email:a,privateKey:c,tokenUrl:e,scope:e===
E?P:R};return new C.t({now:i,lasting:!0,ask:r(()=>(0,x.f)(g,{ca:s,clock:o}),"ask")})}r(j,"sourceOf");function m(n){return B.test(new URL(n).hostname)}r(m,"isGoogle");function h(n){const t=process.env.
STORAGE_EMULATOR_HOST??"";if(t==="")return!1;const e=t.includes("://")?t:`http://${t}`;return URL.canParse(e)&&new URL(e).host===new URL(n).host}r(h,"isEmulator");function l(n){const t=`there is no ke\
y for ${new URL(n).host}, and application default credentials are sent to Google alone; expected access-key-id (client_email) and secret-access-key (private_key)`;return new w.AD("credentials",t,{operation:"\
token",providerCode:w.zw})}r(l,"needsKey");var f=u(16119),p=u(37708),v=u(47798),N=u(69182),L=u(33447),b=u(19744),$=u(28957),G=u(77598),V=u(78133),nt=u(40881);function z(n,t){const e=O(t);if(e!==void 0)
throw new w.AD("bad-key",`${n}: Google Cloud Storage takes no name that ${e}`,{operation:n})}r(z,"checkName");function O(n){const t=nt.N.gcs.limits.keyBytes;return n===""||(0,V.q)(n)>t?`has not 1 to ${t}\
 bytes`:/[\r\n]/.test(n)?"holds a line break":n==="."||n===".."?"is . or ..":n.startsWith(".well-known/acme-challenge/")?"begins with .well-known/acme-challenge/":n.isWellFormed()?void 0:"is not Unico\
de"}r(O,"reasonAgainst");function _(n){return n==="."||n===".."?n.replaceAll(".","%2E"):encodeURIComponent(n).replace(/[!'()*]/g,D)}r(_,"segment");function D(n){return"%"+n.charCodeAt(0).toString(16).
toUpperCase()}r(D,"percent");var U=u(11876),K=u(81975);const F="generation,md5Hash,crc32c,size",Q="contentType,contentEncoding,contentDisposition,contentLanguage,cacheControl,metadata",Y="name,size,ge\
neration,md5Hash,crc32c,updated,storageClass",jt=`${Y},timeDeleted`,ct=`${Y},${Q}`,at=8*1024;function Pt(n){return/^[1-9]\d{0,18}$/.test(n)?n:void 0}r(Pt,"generationOf");function vt(n){const{name:t,storageClass:e}=n;
if(typeof t!="string"||t==="")throw(0,b.JW)("objects.list","the answer holds an object without a name");const s=It(n),o=lt(n),i=$t(n.updated),a=Ct(n),c=Rt(n),d=e===void 0||e==="STANDARD";if(d&&s!==void 0&&
o!==void 0&&i!==void 0&&a!==void 0&&c!==void 0)return{key:t,size:s,etag:o,modified:i,md5:a,crc32c:c};const g=[];return s===void 0&&g.push("Size"),o===void 0&&g.push("ETag"),i===void 0&&g.push("LastMod\
ified"),{key:t,size:s??0,etag:o??"",modified:i??0,...(0,p.s)({md5:a,crc32c:c}),...d||typeof e!="string"?{}:{storageClass:e},...g.length===0?{}:{doubt:{about:"fields",lacks:g}}}}r(vt,"listedOf");function ae(n){
const{key:t,size:e,etag:s,modified:o,md5:i,crc32c:a}=vt(n);return{key:t,versionId:s,latest:n.timeDeleted===void 0,deleteMarker:!1,size:e,etag:s,...(0,p.s)({md5:i,crc32c:a}),modified:o}}r(ae,"versionOf");
function de(n,t){const e=It(t),s=lt(t);if(e===void 0||s===void 0)throw(0,b.JW)(n,"the answer has no size or no generation");const{attributes:o,tags:i}=St(t),{storageClass:a}=t;return{size:e,etag:s,...Mt(
t),modified:$t(t.updated),attributes:o,tagCount:Object.keys(i).length,...typeof a=="string"&&a!=="STANDARD"?{storageClass:a}:{}}}r(de,"headOf");function ft(n,t){const e=t===void 0?void 0:lt(t);if(t===
void 0||e===void 0)throw(0,b.JW)(n,"a success without a generation");return{etag:e,...Mt(t)}}r(ft,"writtenOf");function Mt(n){return(0,p.s)({md5:Ct(n),crc32c:Rt(n)})}r(Mt,"proofsIn");const xt=["conten\
tType","contentEncoding","contentDisposition","contentLanguage","cacheControl"];function St(n){const t={};for(const d of xt){const g=n[d];typeof g=="string"&&g!==""&&(t[d]=g)}const e=(0,f.OW)(n.metadata)?
Object.entries(n.metadata):[],s=e.find(([d])=>d===K.Pr)?.[1],{tags:o={},expires:i,metadata:a}=(0,K.wI)(typeof s=="string"?s:void 0),c={};for(const[d,g]of e)d!==K.Pr&&typeof g=="string"&&(c[d.toLowerCase()]=
g);return Object.assign(c,a),i!==void 0&&(t.expires=i),Object.keys(c).length>0&&(t.metadata=c),{attributes:t,tags:o}}r(St,"attributesOf");function ht(n,{attributes:t={},tags:e,storageClass:s}){const o={
...(0,p.s)({storageClass:s})};for(const y of xt){const M=t[y];M!==void 0&&(o[y]=M)}const{expires:i}=t,{[K.Pr]:a,...c}=t.metadata??{},d=c,g={...(0,p.s)({tags:e,expires:i}),...a===void 0?{}:{metadata:{[K.
Pr]:a}}},T=(0,K.JW)(g);return T!==void 0&&(d[K.Pr]=T),Object.keys(d).length>0&&(ue(n,d,g),o.metadata=d),o}r(ht,"resourceOf");function ue(n,t,{tags:e,expires:s}){let o=0;for(const[c,d]of Object.entries(
t))o+=Buffer.byteLength(c)+Buffer.byteLength(d);if(o<=at)return;const i=[...e===void 0?[]:["tags"],...s===void 0?[]:["Expires"]],a=i.length===0?"metadata":`metadata with ${i.join(" and ")} in it`;throw new w.
AD("protocol",`${n}: ${a} of ${o} bytes, and ${at} fit`,{operation:n,providerCode:"MetadataTooLarge"})}r(ue,"checkMetadata");function fe(n){const[,t]=/(?:^|,\s*)crc32c=([\w+/]{6}==)/.exec(n["x-goog-ha\
sh"]??"")??[],[,e]=/(?:^|,\s*)md5=([\w+/]{22}==)/.exec(n["x-goog-hash"]??"")??[],s=Date.parse(n["last-modified"]??""),o=kt(n)?n["content-encoding"]:void 0,i=n["x-goog-storage-class"];return{size:he(n),
etag:n["x-goog-generation"]??"",...(0,p.s)({md5:e===void 0?void 0:Bt(e),crc32c:t}),modified:Number.isNaN(s)?void 0:s,attributes:(0,p.s)({contentType:n["content-type"],contentEncoding:o==="identity"?void 0:
o}),...i===void 0||i==="STANDARD"?{}:{storageClass:i}}}r(fe,"mediaHeadOf");function he(n){const t=/\/(\d+)$/.exec(n["content-range"]??"")?.[1];if(t!==void 0)return Number(t);const e=n["x-goog-stored-c\
ontent-length"],s=n["content-length"];return s!==void 0?Number(s):kt(n)?Number(e??NaN):NaN}r(he,"mediaSize");function kt(n){const t=n["content-encoding"]??"identity";return t===(n["x-goog-stored-conte\
nt-encoding"]??t)}r(kt,"isStoredCoding");function It({size:n}){if(typeof n!="string"||!/^\d{1,16}$/.test(n))return;const t=Number(n);return Number.isSafeInteger(t)?t:void 0}r(It,"sizeOf");function lt({
generation:n}){return typeof n=="string"?Pt(n):void 0}r(lt,"tagOf");function $t(n){if(typeof n!="string")return;const t=(0,U.pe)(n);return t>=0?t:void 0}r($t,"timeOf");function Ct({md5Hash:n}){return typeof n==
"string"?Bt(n):void 0}r(Ct,"md5In");function Rt({crc32c:n}){return typeof n=="string"&&le.test(n)?n:void 0}r(Rt,"crc32cIn");const le=/^[A-Za-z0-9+/]{6}==$/,gt=16,ge=24,Lt=Buffer.alloc(gt+2);function Bt(n){
if(!(n.length!==ge||!n.endsWith("=="))&&Lt.write(n,"base64")===gt)return Lt.toString("hex",0,gt)}r(Bt,"hexOf");var Wt=u(49464);const Z="objects.insert",pe=128*1024;async function pt(n,t,e,s,o){z(Z,t);
const i={name:t,...ht(Z,s),...me(e)},{answer:a,slowestLine:c}=n.timeouts,d=ye(i,e,s.attributes?.contentType),g=await n.send({operation:Z,method:"POST",path:`/upload/storage/v1/b/${_(n.bucket)}/o`,query:{
uploadType:"multipart",...dt(Z,s),fields:F},key:t,body:d,timeout:a+d.length/c*1e3},o);return ft(Z,(0,b.o_)(Z,g))}r(pt,"insert");function dt(n,{ifMatch:t,ifAbsent:e}){return t!==void 0?{ifGenerationMatch:ut(
n,t)}:e===!0?{ifGenerationMatch:"0"}:{}}r(dt,"generationQuery");function ut(n,t){const e=Pt(t);if(e!==void 0)return e;throw new w.AD("precondition",`${n}: the object has not the tag that was asked for`,
{operation:n})}r(ut,"pinOf");async function we(n,{ifMatch:t,ifAbsent:e},s){if(!(0,w.A1)(n,"throttled")||t===void 0&&e!==!0)return n;let o;try{o=await s()}catch(a){if((0,w.A1)(a))return n;throw a}if(t===
void 0?o===void 0:o===t)return n;const{operation:i}=n;return new w.AD("precondition",`${i}: the condition does not hold`,{operation:i,cause:n})}r(we,"lookBeforeWaiting");function me(n){if(n instanceof
Uint8Array)return{md5Hash:(0,G.hash)("md5",n,"base64")};if("stream"in n)return{};const{md5:t,bytes:e}=n;return{md5Hash:t===void 0?(0,G.hash)("md5",e,"base64"):Buffer.from(t,"hex").toString("base64")}}
r(me,"hashOf");function ye(n,t,e){const s=JSON.stringify(n),o=(0,Wt.A)(s),i=e!==void 0&&/^[\x20-\x7e]+$/.test(e)?e:"application/octet-stream",a=Buffer.from(`--${o}\r
content-type: application/json; charset=UTF-8\r
\r
${s}\r
--${o}\r
content-type: ${i}\r
\r
`),c=Buffer.from(`\r
--${o}--\r
`),d=a.length+t.length+c.length;return{type:`multipart/related; boundary=${o}`,length:d,bytes:_e(a,t,c)}}r(ye,"multipart");function _e(n,t,e){if(!(t instanceof Uint8Array)&&"stream"in t)return Nt(n,t.
stream,e);const s=t instanceof Uint8Array?t:t.bytes;return s.length<=pe?Buffer.concat([n,s,e]):Nt(n,[s],e)}r(_e,"joined");async function*Nt(n,t,e){yield n,yield*t,yield e}r(Nt,"around");var Ee=u(4573);
const st="objects.list",Ut=16*1024*1024,Oe={bytes:Ut,depth:12,text:64*1024,values:4e5},Kt=1024*1024,wt='"items":[',be=44,Ae=93,De=58,Te=34;function q(n){const t=n.toString("utf8"),e=Gt(t),s=e.items??[];
if(!Array.isArray(s))throw yt();return{objects:s.map(Jt),rest:e}}r(q,"readPage");function je(n){const t=n.indexOf(`${wt}{"`)+wt.length,e=n.lastIndexOf("}]")+1;if(t<wt.length||e<=t)return q(n);const s=n.
toString("utf8",0,t)+n.toString("utf8",e);n[e]=be;const o=n.toString("latin1",t,e+1);n[e]=Ae;const i=/^\{"\w+":/.exec(o)?.[0];if(i===void 0||Pe(o))return q(n);let a;try{a=Gt(s)}catch{return q(n)}const c=new mt(
o,i,(0,Ee.isAscii)(n.subarray(t,e)));return{get objects(){return c.objects()},raw:c,rest:a}}r(je,"readRawPage");class mt{static{r(this,"RawJson")}text;#t;#e;constructor(t,e,s){this.text=t,this.#t=e,this.#e=
s}get last(){return this.#s(this.text.lastIndexOf(this.#t))}objects(){const t=this.#o(`[${this.text.slice(0,-1)}]`);t.length>Kt&&zt(t);let e;try{e=JSON.parse(t)}catch(s){throw(0,b.JW)(st,"the answer i\
s not JSON",s)}return e.map(Jt)}endOf(t){let e=0,s=this.text.length;for(;e<s;){const o=Math.max(e,this.text.lastIndexOf(this.#t,e+s>>1));(0,V.YD)(this.#s(o),t)>0?s=o:e=this.#n(o)}return e}withoutFirst(t){
if(this.#s(0)!==t)return this;const e=this.#n(0);return e===this.text.length?void 0:this.slice(e,this.text.length)}slice(t,e){return new mt(this.text.slice(t,e),this.#t,this.#e)}#n(t){const e=this.text.
indexOf(this.#t,t+1);return e<0?this.text.length:e}#s(t){const e='"name":"',s=this.text.indexOf(e,t)+e.length-1,o=s<e.length?-1:ve(this.text,s);if(t<0||o<0||o>this.#n(t))throw(0,b.JW)(st,"the answer h\
olds an object without a name");return JSON.parse(this.#o(this.text.slice(s,o+1)))}#o(t){return this.#e?t:Buffer.from(t,"latin1").toString("utf8")}}function Pe(n){for(const t of["{","["])for(let e=n.indexOf(
t,1);e>=0;e=n.indexOf(t,e+1))if(n.charCodeAt(e-1)===De&&n.charCodeAt(e-2)===Te)return!0;return!1}r(Pe,"holdsOthers");function ve(n,t){for(let e=n.indexOf('"',t+1);e>=0;e=n.indexOf('"',e+1)){let s=0;for(;n[e-
1-s]==="\\";)s++;if(s%2===0)return e}return-1}r(ve,"closing");function Jt(n){if(typeof n!="object"||n===null)throw yt();return vt(n)}r(Jt,"checkedItem");function Gt(n){n.length>Kt&&zt(n);let t;try{t=JSON.
parse(n)}catch(e){throw(0,b.JW)(st,"the answer is not JSON",e)}if(typeof t!="object"||t===null||Array.isArray(t))throw yt();return t}r(Gt,"parsed");function zt(n){try{(0,f.eA)(n,Oe)}catch(t){throw t instanceof
f.tC?(0,b.JW)(st,t.message,t):t}}r(zt,"checkText");function yt(){return(0,b.JW)(st,"the answer is no listing of a bucket")}r(yt,"notAPage");var Me=u(89174);class xe{static{r(this,"GcsWire")}bucket;#t;#e;#n;#s;constructor({
endpoint:t,bucket:e,tokens:s,userProject:o,clock:i,ca:a,connections:c,timeouts:d}){const{origin:g,pathname:T}=new URL(t);this.bucket=e,this.#e=T.replace(/\/+$/,""),this.#n=s,this.#s=o===void 0?"":`use\
rProject=${encodeURIComponent(o)}`,this.#t=new Me.c({origin:g,clock:i,...a===void 0?{}:{ca:a},...c===void 0?{}:{connections:c},...d===void 0?{}:{timeouts:d}})}get timeouts(){return this.#t.timeouts}get clockOffset(){
return this.#t.clockOffset}send(t,e){return this.#t.send(this.#o(t),e)}open(t,e){return this.#t.open(this.#o(t),e)}close(){return this.#t.close()}#o(t){return{operation:t.operation,most:t.most??b.E7,prepare:r(
()=>{const e=this.#n?.present();return e!==void 0||this.#n===void 0?this.#r(t,e):this.#n.get().then(s=>this.#r(t,s))},"prepare"),refusal:r(e=>(0,b.Mz)(t,e),"refusal")}}#r(t,e){const{method:s,body:o,acceptEncoding:i}=t,
a={...t.headers};return e!==void 0&&(a.authorization=`Bearer ${e}`),i!==void 0&&(a["accept-encoding"]=i),o!==void 0?(a["content-type"]=o.type,a["content-length"]=String(o.length)):s==="POST"&&(a["cont\
ent-length"]="0"),{method:s,path:this.#e+t.path+this.#i(t.query),headers:a,body:o?.bytes??null,headersTimeout:t.timeout??this.timeouts.answer}}#i(t){let e=this.#s;for(const s in t){const o=t[s];o!==void 0&&
(e+=`${e===""?"":"&"}${s}=${encodeURIComponent(o)}`)}return e===""?"":`?${e}`}}function _t(n){return`/storage/v1/b/${_(n)}`}r(_t,"bucketPath");function tt(n,t){return`${_t(n)}/o/${_(t)}`}r(tt,"objectP\
ath");function Ft(n){const t=Buffer.from(JSON.stringify(n));return{type:"application/json",length:t.length,bytes:t}}r(Ft,"jsonBody");const Et="objects.list",Ot=1e3;async function Se(n,t,e){const{prefix:s,
delimiter:o,maxKeys:i=Ot,raw:a}=t,{after:c,token:d}=Ce(t),g={maxResults:Math.min(i,Ot),fields:`items(${Y}),nextPageToken${o===void 0?"":",prefixes"}`,prefix:s===""?void 0:s,delimiter:o,startOffset:c,pageToken:d},
{body:T}=await bt(n,g,e),y=a===!0&&o===void 0?je(T):q(T),M=Qt(y),W=M===void 0?void 0:Re({after:c,token:M});return d===void 0&&c!==void 0?Ie(y,c,W):Xt(y,W)}r(Se,"listObjects");async function ke(n,t){const{
body:e}=await bt(n,{maxResults:1,fields:"items(name),nextPageToken"},t);q(e)}r(ke,"checkListing");async function*Yt(n,t,e){let s,o=[];do{const i=`items(${jt}),nextPageToken`,c=q((await bt(n,{versions:"\
true",maxResults:Ot,fields:i,prefix:t,pageToken:s},e)).body);for(const g of $e(c)){const T=ae(g);T.key!==o[0]?.key&&(yield*o.sort(Ht),o=[]),o.push(T)}const d=Qt(c);if(d!==void 0&&d===s)throw(0,b.JW)(Et,
"the listing of versions repeats a page token");s=d}while(s!==void 0);yield*o.sort(Ht)}r(Yt,"listVersions");function Ht(n,t){const[e,s]=[n.versionId,t.versionId];return s.length-e.length||(e<s?1:e>s?-1:
0)}r(Ht,"byAge");function bt(n,t,e){const s=`${_t(n.bucket)}/o`;return n.send({operation:Et,method:"GET",path:s,query:t,most:Ut},e)}r(bt,"ask");function Xt(n,t,e=n.raw){const s=Vt(n);return e===void 0?
{objects:n.objects,prefixes:s,next:t}:{get objects(){return e.objects()},prefixes:s,next:t,raw:e}}r(Xt,"pageOf");function Ie(n,t,e){if(n.raw!==void 0){const o=n.raw.withoutFirst(t);return o===void 0?{
objects:[],prefixes:[],next:e}:Xt(n,e,o)}return{objects:n.objects.filter(({key:o})=>o!==t),prefixes:Vt(n).filter(o=>(0,V.YD)(o,t)>0),next:e}}r(Ie,"startingAfter");function Vt({rest:n}){const t=n.prefixes;
return Array.isArray(t)?t.filter(e=>typeof e=="string"):[]}r(Vt,"prefixesOf");function $e({rest:n}){return n.items??[]}r($e,"itemsOf");function Qt({rest:n}){const t=n.nextPageToken;if(!(t===void 0||t===
"")){if(typeof t!="string")throw(0,b.JW)(Et,"the page token is no text");return t}}r(Qt,"tokenOf");function Ce({after:n,continuation:t}){if(t===void 0)return{after:n===""?void 0:n,token:void 0};const e=t.
indexOf(" "),s=t.slice(0,e);return{after:s===""?void 0:decodeURIComponent(s),token:t.slice(e+1)}}r(Ce,"positionOf");function Re({after:n,token:t}){return`${n===void 0?"":encodeURIComponent(n)} ${t??""}`}
r(Re,"continuationOf");const X="objects.rewrite",Le=8*1024,Zt=100,Be="contentType,contentEncoding,contentDisposition,contentLanguage,cacheControl,metadata,customTime",qt=new WeakMap;async function We(n,t,e,s,o){
z(X,e);const{resume:i}=s,a=await Ue(n,t,s.storageClass,o);let c=i===void 0?void 0:qt.get(i)??i.token,d=c!==void 0,g=0,T=0;for(;;){let y;try{y=await Ne(n,t,e,s,a,c,o)}catch(M){if(!d||!Ke(M))throw M;c=void 0,
d=!1;continue}if(d=!1,y.done)return ft(X,y.resource);if(y.token===void 0)throw(0,b.JW)(X,"the copy is not done, and has no token to go on with");if(T=y.moved>g?0:T+1,T>Zt)throw(0,b.JW)(X,`${Zt} calls \
in a row moved nothing`);if(g=Math.max(g,y.moved),i!==void 0&&qt.set(i,y.token),y.token!==c&&await i?.keep(y.token),{token:c}=y,i?.stopped()===!0)throw new w.dI}}r(We,"rewrite");async function Ne(n,t,e,s,o,i,a){
const{bucket:c}=t.place,d=await n.send({operation:X,method:"POST",path:`${tt(c,t.key)}/rewriteTo/b/${_(n.bucket)}/o/${_(e)}`,query:{sourceGeneration:t.versionId,ifSourceGenerationMatch:t.ifMatch===void 0?
void 0:ut(X,t.ifMatch),...dt(X,s),rewriteToken:i,fields:`done,rewriteToken,totalBytesRewritten,resource(${F})`},key:t.key,...(0,p.s)({body:o}),timeout:n.timeouts.longAnswer},a),g=(0,b.o_)(X,d),{done:T,
rewriteToken:y,totalBytesRewritten:M,resource:W}=g;return{done:T===!0,token:typeof y=="string"&&y!==""&&y.length<=Le?y:void 0,moved:typeof M=="string"&&/^\d{1,16}$/.test(M)?Number(M):0,resource:(0,f.OW)(
W)?W:void 0}}r(Ne,"call");async function Ue(n,{place:t,key:e,versionId:s,ifMatch:o},i,a){if(i===void 0)return;const c="objects.get",d={generation:s,ifGenerationMatch:o===void 0?void 0:ut(c,o),fields:Be},
g=tt(t.bucket,e),T=await n.send({operation:c,method:"GET",path:g,query:d,key:e},a);return Ft({...(0,b.o_)(c,T),storageClass:i})}r(Ue,"bodyOf");function Ke(n){return(0,w.A1)(n)?n.status===410||n.status===
404||n.status===400:!1}r(Ke,"isForgotten");const Je="retentionPolicy,defaultEventBasedHold,softDeletePolicy";function Ge(n){const{retentionPolicy:t,softDeletePolicy:e,defaultEventBasedHold:s}=n,o=(0,f.
OW)(e)?te(e.retentionDurationSeconds):void 0,i=(0,p.s)({deletedDays:o});if(s===!0)return{enabled:!0,retention:{mode:"event-based hold"},...i};if(!(0,f.OW)(t))return{enabled:!1,...i};const a=t.isLocked===
!0?"locked retention policy":"retention policy",c=te(t.retentionPeriod);return{enabled:!0,retention:{mode:a,...(0,p.s)({days:c})},...i}}r(Ge,"lockOf");function te(n){const t=Number(n);return Number.isSafeInteger(
t)&&t>0?Math.ceil(t/86400):void 0}r(te,"daysOf");var ee=u(94511),ze=u(80711);const ot="objects.compose",At=32,Fe=8;async function Ye(n,{folder:t,present:e,parts:s,key:o,resource:i,conditions:a},c){const{
storageClass:d}=i,g=d===void 0?{}:{storageClass:d};let T=s.map(({number:y,etag:M,size:W,crc32c:H})=>({name:ne(t,y),generation:M,size:W,crc32c:H}));for(let y=1;T.length>At;y++){const M=He(T).map((W,H)=>({
group:W,name:`level-${y}-${H+1}`}));T=await(0,ee._)(M,Fe,async({group:W,name:H})=>{const it=Xe(W),et=e.get(H),rn=et?.crc32c!==void 0&&et.crc32c===it.crc32c&&et.size===it.size?et:await se(n,W,t+H,g,{},
c);return{name:t+H,generation:rn.etag,...it}})}return se(n,T,o,i,a,c)}r(Ye,"compose");function ne(n,t){return n+String(t).padStart(5,"0")}r(ne,"partName");async function se(n,t,e,s,o,i){if(t.length===
0)throw(0,b.JW)(ot,"an object is composed of one part at least");const a=t.map(({name:d,generation:g})=>({name:d,generation:g,objectPreconditions:{ifGenerationMatch:g}})),c=await n.send({operation:ot,
method:"POST",path:`${tt(n.bucket,e)}/compose`,query:{...dt(ot,o),fields:F},key:e,body:Ft({sourceObjects:a,destination:s,deleteSourceObjects:!0}),timeout:n.timeouts.longAnswer},i);return ft(ot,(0,b.o_)(
ot,c))}r(se,"composeOne");function He(n){const t=[];for(let e=0;e<n.length;e+=At)t.push(n.slice(e,e+At));return t}r(He,"groupsOf");function Xe(n){const t=n.reduce((s,o)=>s+o.size,0),e=n.flatMap(({crc32c:s,
size:o})=>s===void 0?[]:[{crc32c:s,size:o}]);return{size:t,crc32c:e.length===n.length?(0,ze.o)(e):void 0}}r(Xe,"wholeOf");const oe=f.xA.bytes,Ve=1024;function Qe({key:n,attributes:t,tags:e,storageClass:s}){
return Buffer.from(JSON.stringify({v:1,key:n,...(0,p.s)({attributes:t,tags:e,storageClass:s})}))}r(Qe,"encodeRecord");function Ze(n){try{const t=(0,f.dw)(n,f.xA);if(t.v!==1)throw new f.tC("it has anot\
her version");const{storageClass:e}=t;return{key:(0,f.b6)(t,"key",Ve),...(0,p.s)({attributes:qe(t.attributes),tags:Dt(t.tags),storageClass:typeof e=="string"?e:void 0})}}catch(t){throw t instanceof f.
tC?(0,b.JW)("objects.get",`the record of an upload cannot be read: ${t.message}`,t):t}}r(Ze,"parseRecord");function qe(n){if(!(0,f.OW)(n))return;const t=Dt(n.metadata);return{...Dt(n),...(0,p.s)({metadata:t})}}
r(qe,"attributesIn");function Dt(n){if((0,f.OW)(n))return Object.fromEntries(Object.entries(n).filter(t=>typeof t[1]=="string"))}r(Dt,"textsIn");const Tt="upload",tn=16;class en{static{r(this,"Uploads")}#t;#e;#n;#s=new Map;constructor(t,e,s){
this.#t=t,this.#e=e,this.#n=s}async create(t,e,s){z("objects.insert",t);const{attributes:o,tags:i,storageClass:a}=e,c={key:t,...(0,p.s)({attributes:o,tags:i,storageClass:a})};ht("objects.insert",c);const d=(0,Wt.
A)(t).slice(0,16),g={attributes:{contentType:"application/json"},ifAbsent:!0};return await pt(this.#t,this.#f(d),Qe(c),g,s),this.#s.set(d,c),d}async part({uploadId:t},e,s,o){const{storageClass:i}=this.#s.
get(t)??await this.#r(t,o),a=ne(this.#d(t),e),{etag:c,md5:d,crc32c:g}=await pt(this.#t,a,s,(0,p.s)({storageClass:i}),o);return{number:e,etag:c,size:s.length,...(0,p.s)({md5:d,crc32c:g})}}async parts({
uploadId:t},e){await this.#r(t,e);const s=[];for(const[o,{etag:i,size:a,md5:c,crc32c:d}]of await this.#c(t,e))/^\d{5,}$/.test(o)&&s.push({number:Number(o),etag:i,size:a,...(0,p.s)({md5:c,crc32c:d})});
return s.sort((o,i)=>o.number-i.number)}async complete({key:t,uploadId:e},s,o,i){const{record:a,head:c}=await this.#i(e,i);if(a.key!==t)throw rt();const d=this.#d(e),g=await this.#c(e,i),T=ht("objects\
.compose",a);let y;try{y=await Ye(this.#t,{folder:d,present:g,parts:s,key:t,resource:T,conditions:o},i)}catch(M){const W=await this.#o(M,t,s,c.etag,i);if(W===void 0)throw M;const{etag:H,md5:it,crc32c:et}=W;
y={etag:H,...(0,p.s)({md5:it,crc32c:et})}}return this.#s.delete(e),await this.#a(e,i),y}async abort({uploadId:t},e){if(this.#s.delete(t),await this.#u(t,e)===0)throw rt()}async list(t,e){const s=[];let o;
do{const a={prefix:this.#n,delimiter:"/",...(0,p.s)({continuation:o})},c=await this.#e.list(a,e);for(const d of c.prefixes)s.push(d.slice(this.#n.length,-1));o=c.next}while(o!==void 0);return(await(0,ee.
_)(s,tn,async a=>{try{const{record:c,head:d}=await this.#i(a,e);return{uploadId:a,key:c.key,initiated:d.modified??0}}catch(c){if((0,w.A1)(c,"not-found","protocol"))return;throw c}})).filter(a=>a!==void 0&&
a.key.startsWith(t))}async#o(t,e,s,o,i){if(!(0,w.A1)(t,"not-found","precondition"))return;const{crc32c:a}=$.F.known(s),c=s.reduce((T,y)=>T+y.size,0);if(a===void 0)return;const d=await re(this.#e.head(
e,{},i));return d?.crc32c===a&&d.size===c&&nn(d.etag,o)?d:void 0}async#r(t,e){const{record:s}=await this.#i(t,e);return this.#s.set(t,s),s}async#i(t,e){const s={atOnce:oe},o=await re(this.#e.get(this.#f(
t),s,e));if(o===void 0)throw rt();const i=[];try{if(o.head.size>oe)throw rt();for await(const a of o.stream)i.push(a)}finally{o.destroy()}return{record:Ze(Buffer.concat(i)),head:o.head}}async#c(t,e){const s=this.#d(
t),o=new Map;let i;do{const a=await this.#e.list({prefix:s,...(0,p.s)({continuation:i})},e);for(const c of a.objects)o.set(c.key.slice(s.length),c);i=a.next}while(i!==void 0);return o}async#a(t,e){try{
await this.#u(t,e)}catch(s){if(!(0,w.A1)(s))throw s}}async#u(t,e){const s=this.#d(t),o=[];for await(const{key:c,versionId:d}of Yt(this.#t,s,e))o.push({key:c,versionId:d});const i=o.filter(({key:c})=>c===
s+Tt),a=o.filter(({key:c})=>c!==s+Tt);for(const c of[a,i]){const[d]=await(0,v.pP)(this.#e,c,e);if(d!==void 0)throw new w.AD(d.code,d.message,{operation:"objects.delete"})}return o.length}#d(t){if(!/^[0-9a-f]{16}$/.
test(t))throw rt();return`${this.#n}${t}/`}#f(t){return this.#d(t)+Tt}}function nn(n,t){return n.length===t.length?n>t:n.length>t.length}r(nn,"isYounger");async function re(n){try{return await n}catch(t){
if((0,w.A1)(t,"not-found"))return;throw t}}r(re,"orMissing");function rt(){return new w.AD("not-found","there is no such upload",{operation:"objects.get"})}r(rt,"noSuchUpload");const sn=".flashback-ba\
ckup/parts/";class on{static{r(this,"GcsStore")}place;dialect=$.F;#t;#e;#n=new L.z6;#s=new N.e;#o=!0;constructor(t){this.#t=new xe(t),this.#e=new en(this.#t,this,t.prefix+sn),this.#n.prefer("gzip");const{
origin:e,pathname:s}=new URL(t.endpoint);this.place={api:"gcs",endpoint:e+s.replace(/\/+$/,""),bucket:t.bucket}}list(t,e){return Se(this.#t,t,e)}async head(t,e,s){const o=de("objects.get",await this.#i(
t,e,ct,s));return{...o,...this.#a(o.etag,e?.versionId)}}async get(t,e={},s){if(e.attributes!==!0)return this.#r(t,e,s);const{versionId:o,ifMatch:i}=e,a=this.head(t,(0,p.s)({versionId:o,ifMatch:i}),s);
a.catch(()=>{});const c=await this.#r(t,e,s);try{const d=await a;if(d.etag!==c.head.etag)throw new w.AD("transient","objects.get: the object was replaced while it was asked for",{operation:"objects.ge\
t"});const{stream:g}=c;return{head:{...d,size:c.head.size},stream:g,destroy:r(()=>c.destroy(),"destroy")}}catch(d){throw c.destroy(),d}}async put(t,e,s={},o){return this.#u(t,s,o,()=>pt(this.#t,t,e,s,
o))}upload(t,e,s={},o){return(0,N.D)(this,t,e,s,this.#s,o)}copy(t,e,s={},o){return this.#u(e,s,o,()=>We(this.#t,t,e,s,o))}async delete(t,e={},s){const o="objects.delete",{versionId:i,ifMatch:a}=e,c={generation:i,
...dt(o,(0,p.s)({ifMatch:a}))},d=tt(this.#t.bucket,t);try{await this.#t.send({operation:o,method:"DELETE",path:d,query:c,key:t},s)}catch(g){if(!(0,w.A1)(g,"not-found")||a!==void 0)throw g}}deleteMany(t,e){
return(0,v.pP)(this,t,e)}async tags(t,e,s){return St(await this.#i(t,e,"metadata",s)).tags}thaw(){return Promise.reject(ce("thaw","every class can be read at once"))}createUpload(t,e={},s){return this.#e.
create(t,e,s)}uploadPart(t,e,s,o){return this.#e.part(t,e,s,o)}copyPart(){return Promise.reject(ce("copyPart","one copy moves an object of any size"))}async completeUpload(t,e,s={},o){return this.#u(t.
key,s,o,()=>this.#e.complete(t,e,s,o))}abortUpload(t,e){return this.#e.abort(t,e)}listParts(t,e){return this.#e.parts(t,e)}listUploads(t,e){return this.#e.list(t,e)}checkBucket(t){return ke(this.#t,t)}async versioning(t){
let e;try{e=await this.#c("versioning",t)}catch(o){if(!(0,w.A1)(o,"denied"))throw o;const{operation:i,message:a}=o;throw new w.AD("unsupported",`${a} (it needs storage.buckets.get)`,{operation:i,cause:o})}
const{versioning:s}=e;return(0,f.OW)(s)?(this.#o=s.enabled===!0,this.#o?"enabled":"suspended"):(this.#o=!1,"off")}async objectLock(t){return Ge(await this.#c(Je,t))}listVersions(t,e){return Yt(this.#t,
t,e)}clockOffset(){return this.#t.clockOffset}close(){return this.#t.close()}#r(t,e,s){const o="objects.get",{versionId:i,ifMatch:a,range:c}=e,d={operation:o,method:"GET",path:tt(this.#t.bucket,t),query:{
alt:"media",generation:i,...ie(o,a)},headers:c===void 0?{}:{range:`bytes=${c.first}-${c.last}`},key:t},g=this.#t,T={headOf:r(y=>{const M=fe(y);return{...M,...this.#a(M.etag,i)}},"headOf"),send:r((y,M,W)=>g.
send({...d,acceptEncoding:y,most:M},W),"send"),open:r((y,M)=>g.open({...d,acceptEncoding:y},M),"open")};return(0,L.iM)(T,this.#n,e,s)}async#i(t,e,s,o){const i="objects.get",a={generation:e?.versionId,
...ie(i,e?.ifMatch),fields:s},c=tt(this.#t.bucket,t);return(0,b.o_)(i,await this.#t.send({operation:i,method:"GET",path:c,query:a,key:t},o))}async#c(t,e){const s="buckets.get",o=_t(this.#t.bucket);return(0,b.
o_)(s,await this.#t.send({operation:s,method:"GET",path:o,query:{fields:t}},e))}#a(t,e){return t!==""&&(this.#o||e!==void 0)?{versionId:t}:{}}async#u(t,e,s,o){let i;try{i=await o()}catch(a){throw await we(
a,e,()=>this.#d(t,s))}return{...i,...this.#a(i.etag,void 0)}}async#d(t,e){try{return(await this.head(t,{},e)).etag}catch(s){if((0,w.A1)(s,"not-found"))return;throw s}}}function ie(n,t){return t===void 0?
{}:{ifGenerationMatch:ut(n,t)}}r(ie,"pinQuery");function ce(n,t){return new w.AD("unsupported",`${n}: ${t}`,{operation:n})}r(ce,"unsupported")}),38761:((J,S,u)=>{u.d(S,{t:r(()=>C,"t")});var A=u(48798);
const w=10*6e4,x=3e4;class C{static{r(this,"RenewedTokens")}#t;#e;#n=Number.NEGATIVE_INFINITY;#s=Number.NEGATIVE_INFINITY;#o;constructor(E){this.#t=E}present(){const E=this.#e;return E===void 0||this.#r(
E)?void 0:E.value}async get(){const E=this.#e;if(E===void 0)return(await this.#c()).value;if(!this.#r(E)||!this.#i())return E.value;try{return(await this.#c()).value}catch(P){if(E.expires!==void 0&&E.
expires<=this.#t.now())throw P;return E.value}}ends(){return this.#t.lasting?void 0:this.#e?.expires}async renew(){return this.#i()&&await this.#c(),this.#t.now()-this.#s<x}#r({expires:E}){return E!==
void 0&&E-w<=this.#t.now()}#i(){return this.#o!==void 0||this.#n+x<=this.#t.now()}#c(){return this.#o??=this.#t.ask().then(E=>((0,A.s)(E.value),E.value!==this.#e?.value&&(this.#s=this.#t.now()),this.#e=
E)).finally(()=>{this.#n=this.#t.now(),this.#o=void 0}),this.#o}}}),49464:((J,S,u)=>{u.d(S,{A:r(()=>x,"A")});var A=u(77598);let w=0;function x(C){const B=`${process.pid} ${process.hrtime.bigint()} ${++w}`;
return(0,A.hash)("sha256",`${B} ${C}`,"hex").slice(0,40)}r(x,"unique")}),89174:((J,S,u)=>{u.d(S,{c:r(()=>j,"c")});var A=u(36600),w=u(94511),x=u(46848),C=u(18640),B=u(82640),E=u(20125),P=u(25346),R=u(85434),
k=u(44493),I=u(74058);class j{static{r(this,"Channel")}timeouts;#t;#e;#n;#s;#o=new P.F;#r=!1;constructor({origin:h,clock:l,ca:f,connections:p=320,timeouts:v=k.f}){this.#t=h,this.#e=l,this.timeouts=v,this.#s=
new w.j(p);const{connect:N,body:L}=v;this.#n=(0,C.m6)(h,{ca:f,connections:p,connectTimeout:N,bodyTimeout:L})}get clockOffset(){return this.#o.offset}async send(h,l){const{operation:f,most:p}=h,v=this.#s.
acquire(1,l);v!==void 0&&await v;const N=r($=>(0,A.oJ)($)?p:A.uE,"limit");let L,b;try{const $=await this.#i(h,l);b=this.#e.monotonic(),L=await(0,B.cv)(this.#n,$,(0,B.rq)(this.#e,$,N),l)}catch($){throw $ instanceof
B.yY?new x.AD("transient",`${f}: ${$.message}`,{operation:f,cause:$}):$ instanceof B.VL?new x.AD("protocol",`${f}: ${$.message}`,{operation:f,cause:$}):await this.#a(f,$,l)}finally{this.#s.release()}if(this.#c(
L.headers.date,b),(0,A.oJ)(L.status))return L;throw h.refusal(L)}async open(h,l){const{operation:f}=h,p=this.#s.acquire(1,l);p!==void 0&&await p;let v;try{v=await this.#i(h,l)}catch(L){throw this.#s.release(),
(0,I.$)(f,L,l)}const N=this.#e.monotonic();try{const L=await(0,E.R)(this.#n,v,l,()=>this.#s.release()),{status:b,headers:$,body:G}=L;if(this.#c($.date,N),(0,A.oJ)(b))return L;throw h.refusal(new B.Fn(
b,$,await(0,A.t4)(G)))}catch(L){throw await this.#a(f,L,l)}}async close(){await this.#n.destroy()}async#i(h,l){const f=await h.prepare();return l?.throwIfAborted(),{origin:this.#t,...f}}#c(h,l){this.#o.
learn(h,this.#e.now(),this.#e.monotonic()-l),this.#r=!0}async#a(h,l,f){const p=(0,I.$)(h,l,f);if(!((0,x.A1)(p,"transient")&&p.status===void 0&&!this.#r)||!this.#t.startsWith("http:")||(0,C.iJ)(this.#t)!==
void 0||!await(0,R.p)(this.#t))return p;const N=`${h}: the port expects TLS, and plain http was sent: use https://`;return new x.AD("wrong-endpoint",N,{operation:h,cause:l})}}})};export{un as id,fn as ids,hn as modules};
