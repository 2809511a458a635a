var wn=Object.defineProperty;var r=(z,k)=>wn(z,"name",{value:k,configurable:!0});const On=4338,En=[4338],_n={65760:((z,k,u)=>{u.d(k,{A:r(()=>_,"A")});function _(p){return p.replace(/\bsig=[^&\s"'<>]*/gi,"sig=***").replace(/\b(X-(?:Amz|Goog)-Signature|X-Amz-Security-Token)=[^&\s"'<>]*/gi,
"$1=***").replace(/\b(Bearer|SharedKey)\s+[^\s"'<>]+/gi,"$1 ***")}r(_,"withoutSignatures")}),47798:((z,k,u)=>{u.d(k,{G8:r(()=>M,"G8"),Vw:r(()=>B,"Vw"),pP:r(()=>O,"pP")});var _=u(37708),p=u(46848);const S=16,
L=["throttled","transient","denied","locked","refused","bad-key","archived"];async function B(N,I,R){const{abilities:P,limits:w}=N.dialect;if(!P.has("deleteMany"))return O(N,I,R);const f=[];for(let h=0;h<
I.length;h+=w.deleteMany)f.push(...await N.deleteMany(I.slice(h,h+w.deleteMany),R));return f}r(B,"deleteAll");async function O(N,I,R){const P=[],w=r(async({key:f,versionId:h})=>{try{await N.delete(f,(0,_.
s)({versionId:h}),R)}catch(g){if((0,p.A1)(g,"not-found"))return;P.push(M({key:f,...(0,_.s)({versionId:h})},g))}},"one");for(let f=0;f<I.length;f+=S)await Promise.all(I.slice(f,f+S).map(w));return P}r(
O,"deleteEach");function M(N,I){if(!(0,p.A1)(I,...L))throw I;const{code:R,providerCode:P,message:w}=I;return{...N,code:R,...(0,_.s)({providerCode:P}),message:w}}r(M,"deleteFailureFrom")}),81975:((z,k,u)=>{
u.d(k,{JW:r(()=>B,"JW"),Pr:r(()=>S,"Pr"),wI:r(()=>O,"wI")});var _=u(16119),p=u(37708);const S="flashback_backup_envelope",L={bytes:64*1024,depth:3,text:16*1024,values:4096};function B({tags:w,expires:f,
attributes:h,metadata:g}){const D=(0,p.s)({tags:M(w),expires:f,attributes:M(h),metadata:M(g)});if(Object.keys(D).length!==0)return JSON.stringify({v:1,...D}).replace(/[\u007f-\uffff]/g,P)}r(B,"sealed");
function O(w){if(w===void 0)return{};let f;try{f=(0,_.IO)(w,L)}catch(g){if(g instanceof _.tC)return{};throw g}if(f.v!==1)return{};const{expires:h}=f;return(0,p.s)({tags:R(f,"tags"),expires:typeof h=="\
string"?h:void 0,attributes:I(f),metadata:R(f,"metadata")})}r(O,"unsealed");function M(w){return w===void 0||Object.keys(w).length===0?void 0:w}r(M,"filled");const N=["contentType","contentEncoding","\
contentDisposition","contentLanguage","cacheControl"];function I(w){const f=R(w,"attributes")??{},h=N.filter(g=>Object.hasOwn(f,g));return h.length===0?void 0:Object.fromEntries(h.map(g=>[g,f[g]]))}r(
I,"attributesOf");function R(w,f){const h=w[f];if(!(0,_.OW)(h))return;const g=Object.entries(h).filter(D=>typeof D[1]=="string");return g.length===0?void 0:Object.fromEntries(g)}r(R,"textsOf");function P(w){
return`\\u${w.charCodeAt(0).toString(16).padStart(4,"0")}`}r(P,"escaped")}),19744:((z,k,u)=>{u.d(k,{E7:r(()=>g,"E7"),JW:r(()=>w,"JW"),Mz:r(()=>P,"Mz"),o_:r(()=>h,"o_")});var _=u(36149),p=u(16119),S=u(
37708),L=u(27698),B=u(65760),O=u(46848),M=u(16627);const N={conditionNotMet:"precondition",authError:"credentials",retentionPolicyNotMet:"locked",objectUnderActiveHold:"locked",rateLimitExceeded:"thro\
ttled",userRateLimitExceeded:"throttled",quotaExceeded:"throttled",backendError:"transient",internalError:"transient",uploadTooLarge:"too-large",notImplemented:"unsupported",userProjectAccessDenied:"d\
enied",QUOTA_EXCEEDED:"quota"},I=500,R={bytes:64*1024,depth:12,text:16*1024,values:1024};function P({operation:y,key:T},{status:A,headers:U,body:K}){const Z=K.toString("utf8"),{reason:q,message:J}=D(K),
dt=J===void 0&&x(Z)&&tt(A,T)?"wrong-endpoint":G(y,A,q,J,T),ot=dt==="wrong-endpoint"?`a web page was the answer (HTTP ${A}): a web console or a web server listens there`:(0,L.$Q)((0,B.A)((0,M.c)(J??`HT\
TP ${A}`)),I);return new O.AD(dt,`${y}: ${ot}${Y(A,J)?" (name the project that pays: user-project)":""}`,{operation:y,status:A,...(0,S.s)({providerCode:E(A,J)?"BadDigest":q,requestId:U["x-guploader-up\
loadid"]?.slice(0,80),retryAfter:H(U["retry-after"])})})}r(P,"errorOf");function w(y,T,A){return new O.AD("protocol",`${y}: ${T}`,{operation:y,...(0,S.s)({cause:A})})}r(w,"protocolError");const f={bytes:1024*
1024,depth:16,text:512*1024,values:65536};function h(y,{body:T}){try{return(0,p.dw)(T,f)}catch(A){throw A instanceof p.tC?w(y,`the answer is not what the API says: ${A.message}`,A):A}}r(h,"jsonOf");const g=f.
bytes;function D(y){let T;try{T=(0,p.dw)(y,R)}catch(q){if(q instanceof p.tC)return{};throw q}const{error:A}=T;if(typeof A=="string")return{reason:A,...$(T,"error_description","message")};if(!(0,p.OW)(
A))return{};const U=A.errors,K=Array.isArray(U)?U[0]:void 0;return{...(0,p.OW)(K)?$(K,"reason","reason"):{},...$(A,"message","message")}}r(D,"bodyOf");function $(y,T,A){const U=y[T];return typeof U=="\
string"&&U!==""?{[A]:U}:{}}r($,"textIn");function G(y,T,A,U,K){if(E(T,U))return"transient";if(Y(T,U))return"denied";if(T===400&&K!==void 0&&C(U))return"bad-key";const Z=A!==void 0&&Object.hasOwn(N,A)?
N[A]:void 0;return Z!==void 0?Z:T===404&&b(y,U,K)?"no-bucket":T===409?"transient":(0,_.R)(T)}r(G,"codeOf");function b(y,T,A){return A===void 0||y==="objects.insert"||/bucket does not exist/i.test(T??"")}
r(b,"isAboutBucket");function E(y,T){return y===400&&/(md5|crc32c).*(match|calculated|computed)/i.test(T??"")}r(E,"isWrongHash");function C(y){return/object name|name of the object|invalid name|file name too long/i.
test(y??"")}r(C,"isAboutName");function Y(y,T){return y===400&&/requester pays bucket/i.test(T??"")}r(Y,"needsPayer");function tt(y,T){return T===void 0&&y!==413&&y!==429&&y<500}r(tt,"isForBucket");function x(y){
return/^\s*<(!doctype\s+html|html|head|body)\b/i.test(y)}r(x,"isPage");function H(y){return y!==void 0&&/^\d{1,6}$/.test(y)?Number(y)*1e3:void 0}r(H,"retryAfter")}),11291:((z,k,u)=>{u.d(k,{L_:r(()=>w,
"L_"),SU:r(()=>N,"SU"),Yf:r(()=>R,"Yf"),jf:r(()=>P,"jf"),kA:r(()=>I,"kA"),kR:r(()=>M,"kR")});var _=u(16119),p=u(37708),S=u(46848),L=u(89174),B=u(19744),O=u(16627);const M="token",N=3600;async function I(h,{
ca:g,clock:D}){const{method:$,url:G,headers:b,form:E,json:C}=h,{origin:Y,pathname:tt,search:x}=new URL(G),H=E===void 0?C&&JSON.stringify(C):new URLSearchParams(E).toString(),y=E===void 0?"application/\
json":"application/x-www-form-urlencoded",T=new L.c({origin:Y,clock:D,connections:1,...(0,p.s)({ca:g})});try{const{body:A}=await T.send({operation:M,most:_.xA.bytes,prepare:r(()=>({method:$,path:tt+x,
headers:{...b,...H===void 0?{}:{"content-type":y,"content-length":String(Buffer.byteLength(H))}},body:H??null,headersTimeout:T.timeouts.answer}),"prepare"),refusal:f});return A}finally{await T.close()}}
r(I,"ask");function R(h){try{return(0,_.dw)(h,_.xA)}catch(g){if(!(g instanceof _.tC))throw g;const D=`${M}: no issuer of tokens answers there: ${g.message}`;throw new S.AD("wrong-endpoint",D,{operation:M})}}
r(R,"jsonIn");function P(h,g){const{access_token:D,expires_in:$}=R(h);return{value:w(D),expires:g+(typeof $=="number"?$:N)*1e3}}r(P,"tokenIn");function w(h){if(typeof h=="string"&&/^[\x21-\x7e]{1,16384}$/.
test(h))return h;const g=`${M}: the answer has no access token`;throw new S.AD("protocol",g,{operation:M})}r(w,"checkedToken");function f(h){const{retryable:g,message:D,status:$,providerCode:G}=(0,B.Mz)(
{operation:M},h);return new S.AD(g?"transient":"credentials",(0,O.c)(D),{operation:M,...(0,p.s)({status:$,providerCode:G})})}r(f,"refusal")}),49325:((z,k,u)=>{u.d(k,{TN:r(()=>I,"TN"),fn:r(()=>M,"fn")});
var _=u(77598),p=u(48798),S=u(46848),L=u(11291);const B="urn:ietf:params:oauth:grant-type:jwt-bearer",O="https://oauth2.googleapis.com/token";async function M(P,w){const f=N(P,w.clock.now());(0,p.s)(f);
const h={grant_type:B,assertion:f};return(0,L.jf)(await(0,L.kA)({method:"POST",url:P.tokenUrl,form:h},w),w.clock.now())}r(M,"tokenFor");function N({email:P,privateKey:w,scope:f},h){const g=Math.floor(
h/1e3),D={iss:P,sub:P,aud:O,scope:f,iat:g,exp:g+L.SU},$=`${R({alg:"RS256",typ:"JWT"})}.${R(D)}`;return`${$}.${(0,_.sign)("sha256",Buffer.from($),I(w)).toString("base64url")}`}r(N,"assertionOf");function I(P){
const w=P.includes(`
`)?P:P.replaceAll("\\n",`
`);try{const f=(0,_.createPrivateKey)(w.trim());if(f.asymmetricKeyType==="rsa")return f}catch{}throw new S.AD("credentials","the secret access key of a bucket in Google Cloud Storage is no RSA private\
 key; expected the private_key of the key file: PEM, with its line breaks or \\n in their place",{operation:L.kR})}r(I,"keyOf");function R(P){return Buffer.from(JSON.stringify(P)).toString("base64url")}
r(R,"encoded")}),16627:((z,k,u)=>{u.d(k,{c:r(()=>_,"c")});function _(p){return p.replace(/-----BEGIN[\s\S]*?(-----END[^-]*-----|$)/g,"***").replace(/\b(bearer\s+)\S+/gi,"$1***").replace(/\b(ya29\.|eyJ)[\w.~+/=-]+/g,
"***").replace(/([?&](?:token|access_token|assertion|upload_id)=)[^&\s]+/gi,"$1***")}r(_,"withoutSecrets")}),44338:((z,k,u)=>{u.d(k,{GcsStore:r(()=>hn,"GcsStore"),renewing:r(()=>_.I,"renewing"),signedUrls:r(
()=>G,"signedUrls"),tokensOf:r(()=>R,"tokensOf")});var _=u(35505),p=u(46848),S=u(49325),L=u(38761);const B=/(^|\.)googleapis\.com$/,O="https://oauth2.googleapis.com/token",M="https://www.googleapis.co\
m/auth/devstorage.read_write",N="READ WRITE",I=new WeakMap;function R(n,t,e){const{endpoint:s,credentials:o}=n;if(o===void 0&&f(s))return;const i=w(s)?O:`${s.replace(/\/+$/,"")}/token`,a=o??n,c=I.get(
a)??new Map;I.set(a,c);const d=c.get(i)??P(n,i,t,e);return c.set(i,d),d}r(R,"tokensOf");function P({endpoint:n,credentials:t},e,s,o){const i=r(()=>o.now(),"now");if(t===void 0)return new L.t({now:i,lasting:!1,
ask:r(async()=>{if(!w(n))throw h(n);const{applicationDefault:j}=await u.e(4286).then(u.bind(u,14286));return j(M,e,{ca:s,clock:o})},"ask")});const{accessKeyId:a,secretAccessKey:c}=t,l={email:a,privateKey:c,
tokenUrl:e,scope:e===O?M:N};return new L.t({now:i,lasting:!0,ask:r(()=>(0,S.fn)(l,{ca:s,clock:o}),"ask")})}r(P,"sourceOf");function w(n){return B.test(new URL(n).hostname)}r(w,"isGoogle");function f(n){
const t=process.env.STORAGE_EMULATOR_HOST??"";if(t==="")return!1;const e=t.includes("://")?t:`http://${t}`;return URL.canParse(e)&&new URL(e).host===new URL(n).host}r(f,"isEmulator");function h(n){const t=`\
there is no key for ${new URL(n).host}, and application default credentials are sent to Google alone; expected access-key-id (client_email) and secret-access-key (private_key)`;return new p.AD("creden\
tials",t,{operation:"token",providerCode:p.zw})}r(h,"needsKey");var g=u(77598),D=u(64071);const $=1800;function G({endpoint:n,bucket:t,userProject:e,clock:s},{accessKeyId:o,secretAccessKey:i},a){const{
origin:c,host:d,pathname:l}=new URL(n),j=`${l.replace(/\/+$/,"")}/${t}`;return async(m,v,W)=>{W?.throwIfAborted();const F=(0,S.TN)(i),Q=`${j}/${(0,D.g2)(m)}`,X=new Date(s.now()+a()).toISOString().replace(
/[-:]|\.\d{3}/g,""),St=`${X.slice(0,8)}/auto/storage/goog4_request`,lt=(0,D.XX)({"X-Goog-Algorithm":"GOOG4-RSA-SHA256","X-Goog-Credential":`${o}/${St}`,"X-Goog-Date":X,"X-Goog-Expires":$,"X-Goog-Signe\
dHeaders":"host",generation:v,userProject:e}),ln=`GET
${Q}
${lt}
host:${d}

host
UNSIGNED-PAYLOAD`,gn=(0,g.createHash)("sha256").update(ln).digest("hex"),pn=`GOOG4-RSA-SHA256
${X}
${St}
${gn}`,mn=(0,g.sign)("sha256",Buffer.from(pn),F).toString("hex");return{url:`${c}${Q}?${lt}&X-Goog-Signature=${mn}`}}}r(G,"signedUrls");var b=u(16119),E=u(37708),C=u(47798),Y=u(69182),tt=u(33447),x=u(
19744),H=u(28957),y=u(78133),T=u(40881);function A(n,t){const e=U(t);if(e!==void 0)throw new p.AD("bad-key",`${n}: Google Cloud Storage refuses this name: ${e}`,{operation:n})}r(A,"checkName");function U(n){
const t=T.N.gcs.limits.keyBytes;return n===""||(0,y.q)(n)>t?`it must have 1 to ${t} bytes`:/[\r\n]/.test(n)?"it contains a line break":n==="."||n===".."?"it is . or ..":n.startsWith(".well-known/acme-\
challenge/")?"it begins with .well-known/acme-challenge/":n.isWellFormed()?void 0:"it is not valid Unicode"}r(U,"reasonAgainst");function K(n){return n==="."||n===".."?n.replaceAll(".","%2E"):(0,D.Af)(
n).replace(/[!'()*]/g,Z)}r(K,"segment");function Z(n){return"%"+n.charCodeAt(0).toString(16).toUpperCase()}r(Z,"percent");var q=u(11876),J=u(81975);const at="generation,md5Hash,crc32c,size",dt="conten\
tType,contentEncoding,contentDisposition,contentLanguage,cacheControl,metadata",ot="name,size,generation,md5Hash,crc32c,updated,storageClass",he=`${ot},timeDeleted`,le=`${ot},${dt}`,Mt=8*1024;function $t(n){
return/^[1-9]\d{0,18}$/.test(n)?n:void 0}r($t,"generationOf");function xt(n){const{name:t,storageClass:e}=n;if(typeof t!="string"||t==="")throw(0,x.JW)("objects.list","the answer holds an object witho\
ut a name");const s=Lt(n),o=mt(n),i=Bt(n.updated),a=Nt(n),c=Wt(n),d=e===void 0||e==="STANDARD";if(d&&s!==void 0&&o!==void 0&&i!==void 0&&a!==void 0&&c!==void 0)return{key:t,size:s,etag:o,modified:i,md5:a,
crc32c:c};const l=[];return s===void 0&&l.push("Size"),o===void 0&&l.push("ETag"),i===void 0&&l.push("LastModified"),{key:t,size:s??0,etag:o??"",modified:i??0,...(0,E.s)({md5:a,crc32c:c}),...d||typeof e!=
"string"?{}:{storageClass:e},...l.length===0?{}:{doubt:{about:"fields",lacks:l}}}}r(xt,"listedOf");function ge(n){const{key:t,size:e,etag:s,modified:o,md5:i,crc32c:a}=xt(n);return{key:t,versionId:s,latest:n.
timeDeleted===void 0,deleteMarker:!1,size:e,etag:s,...(0,E.s)({md5:i,crc32c:a}),modified:o}}r(ge,"versionOf");function pe(n,t){const e=Lt(t),s=mt(t);if(e===void 0||s===void 0)throw(0,x.JW)(n,"the answ\
er has no size or no generation");const{attributes:o,tags:i}=Rt(t),{storageClass:a}=t;return{size:e,etag:s,...It(t),modified:Bt(t.updated),attributes:o,tagCount:Object.keys(i).length,...typeof a=="str\
ing"&&a!=="STANDARD"?{storageClass:a}:{}}}r(pe,"headOf");function gt(n,t){const e=t===void 0?void 0:mt(t);if(t===void 0||e===void 0)throw(0,x.JW)(n,"a success without a generation");return{etag:e,...It(
t)}}r(gt,"writtenOf");function It(n){return(0,E.s)({md5:Nt(n),crc32c:Wt(n)})}r(It,"proofsIn");const kt=["contentType","contentEncoding","contentDisposition","contentLanguage","cacheControl"];function Rt(n){
const t={};for(const d of kt){const l=n[d];typeof l=="string"&&l!==""&&(t[d]=l)}const e=(0,b.OW)(n.metadata)?Object.entries(n.metadata):[],s=e.find(([d])=>d===J.Pr)?.[1],{tags:o={},expires:i,metadata:a}=(0,J.
wI)(typeof s=="string"?s:void 0),c={};for(const[d,l]of e)d!==J.Pr&&typeof l=="string"&&(c[d.toLowerCase()]=l);return Object.assign(c,a),i!==void 0&&(t.expires=i),Object.keys(c).length>0&&(t.metadata=c),
{attributes:t,tags:o}}r(Rt,"attributesOf");function pt(n,{attributes:t={},tags:e,storageClass:s}){const o={...(0,E.s)({storageClass:s})};for(const m of kt){const v=t[m];v!==void 0&&(o[m]=v)}const{expires:i}=t,
{[J.Pr]:a,...c}=t.metadata??{},d=c,l={...(0,E.s)({tags:e,expires:i}),...a===void 0?{}:{metadata:{[J.Pr]:a}}},j=(0,J.JW)(l);return j!==void 0&&(d[J.Pr]=j),Object.keys(d).length>0&&(me(n,d,l),o.metadata=
d),o}r(pt,"resourceOf");function me(n,t,{tags:e,expires:s}){let o=0;for(const[c,d]of Object.entries(t))o+=Buffer.byteLength(c)+Buffer.byteLength(d);if(o<=Mt)return;const i=[...e===void 0?[]:["tags"],...s===
void 0?[]:["Expires"]],a=i.length===0?"metadata":`metadata with ${i.join(" and ")} in it`;throw new p.AD("protocol",`${n}: ${a} of ${o} bytes, and ${Mt} fit`,{operation:n,providerCode:"MetadataTooLarg\
e"})}r(me,"checkMetadata");function we(n){const[,t]=/(?:^|,\s*)crc32c=([\w+/]{6}==)/.exec(n["x-goog-hash"]??"")??[],[,e]=/(?:^|,\s*)md5=([\w+/]{22}==)/.exec(n["x-goog-hash"]??"")??[],s=Date.parse(n["l\
ast-modified"]??""),o=Ct(n)?n["content-encoding"]:void 0,i=n["x-goog-storage-class"];return{size:ye(n),etag:n["x-goog-generation"]??"",...(0,E.s)({md5:e===void 0?void 0:Gt(e),crc32c:t}),modified:Number.
isNaN(s)?void 0:s,attributes:(0,E.s)({contentType:n["content-type"],contentEncoding:o==="identity"?void 0:o}),...i===void 0||i==="STANDARD"?{}:{storageClass:i}}}r(we,"mediaHeadOf");function ye(n){const t=/\/(\d+)$/.
exec(n["content-range"]??"")?.[1];if(t!==void 0)return Number(t);const e=n["x-goog-stored-content-length"],s=n["content-length"];return s!==void 0?Number(s):Ct(n)?Number(e??NaN):NaN}r(ye,"mediaSize");
function Ct(n){const t=n["content-encoding"]??"identity";return t===(n["x-goog-stored-content-encoding"]??t)}r(Ct,"isStoredCoding");function Lt({size:n}){if(typeof n!="string"||!/^\d{1,16}$/.test(n))return;
const t=Number(n);return Number.isSafeInteger(t)?t:void 0}r(Lt,"sizeOf");function mt({generation:n}){return typeof n=="string"?$t(n):void 0}r(mt,"tagOf");function Bt(n){if(typeof n!="string")return;const t=(0,q.
pe)(n);return t>=0?t:void 0}r(Bt,"timeOf");function Nt({md5Hash:n}){return typeof n=="string"?Gt(n):void 0}r(Nt,"md5In");function Wt({crc32c:n}){return typeof n=="string"&&Oe.test(n)?n:void 0}r(Wt,"cr\
c32cIn");const Oe=/^[A-Za-z0-9+/]{6}==$/,wt=16,Ee=24,Ut=Buffer.alloc(wt+2);function Gt(n){if(!(n.length!==Ee||!n.endsWith("=="))&&Ut.write(n,"base64")===wt)return Ut.toString("hex",0,wt)}r(Gt,"hexOf");
var Kt=u(49464);const et="objects.insert",_e=128*1024;async function yt(n,t,e,s,o){A(et,t);const i={name:t,...pt(et,s),...Ae(e)},{answer:a,slowestLine:c}=n.timeouts,d=De(i,e,s.attributes?.contentType),
l=await n.send({operation:et,method:"POST",path:`/upload/storage/v1/b/${K(n.bucket)}/o`,query:{uploadType:"multipart",...ut(et,s),fields:at},key:t,body:d,timeout:a+d.length/c*1e3},o);return gt(et,(0,x.
o_)(et,l))}r(yt,"insert");function ut(n,{ifMatch:t,ifAbsent:e}){return t!==void 0?{ifGenerationMatch:ft(n,t)}:e===!0?{ifGenerationMatch:"0"}:{}}r(ut,"generationQuery");function ft(n,t){const e=$t(t);if(e!==
void 0)return e;throw new p.AD("precondition",`${n}: the object does not have the expected generation`,{operation:n})}r(ft,"pinOf");async function be(n,{ifMatch:t,ifAbsent:e},s){if(!(0,p.A1)(n,"thrott\
led")||t===void 0&&e!==!0)return n;let o;try{o=await s()}catch(a){if((0,p.A1)(a))return n;throw a}if(t===void 0?o===void 0:o===t)return n;const{operation:i}=n;return new p.AD("precondition",`${i}: the\
 condition does not hold`,{operation:i,cause:n})}r(be,"lookBeforeWaiting");function Ae(n){if(n instanceof Uint8Array)return{md5Hash:(0,g.hash)("md5",n,"base64")};if("stream"in n)return{};const{md5:t,bytes:e}=n;
return{md5Hash:t===void 0?(0,g.hash)("md5",e,"base64"):Buffer.from(t,"hex").toString("base64")}}r(Ae,"hashOf");function De(n,t,e){const s=JSON.stringify(n),o=(0,Kt.A)(s),i=e!==void 0&&/^[\x20-\x7e]+$/.
test(e)?e:"application/octet-stream",a=Buffer.from(`--${o}\r
content-type: application/json; charset=UTF-8\r
\r
${s}\r
--${o}\r
content-type: ${i}\r
\r
`),c=Buffer.from(`\r
--${o}--\r
`),d=a.length+t.length+c.length;return{type:`multipart/related; boundary=${o}`,length:d,bytes:Te(a,t,c)}}r(De,"multipart");function Te(n,t,e){if(!(t instanceof Uint8Array)&&"stream"in t)return Jt(n,t.
stream,e);const s=t instanceof Uint8Array?t:t.bytes;return s.length<=_e?Buffer.concat([n,s,e]):Jt(n,[s],e)}r(Te,"joined");async function*Jt(n,t,e){yield n,yield*t,yield e}r(Jt,"around");var je=u(4573);
const rt="objects.list",zt=16*1024*1024,Pe={bytes:zt,depth:12,text:64*1024,values:4e5},Ft=1024*1024,Ot='"items":[',ve=44,Se=93,Me=58,$e=34;function nt(n){const t=n.toString("utf8"),e=Yt(t),s=e.items??
[];if(!Array.isArray(s))throw _t();return{objects:s.map(Xt),rest:e}}r(nt,"readPage");function xe(n){const t=n.indexOf(`${Ot}{"`)+Ot.length,e=n.lastIndexOf("}]")+1;if(t<Ot.length||e<=t)return nt(n);const s=n.
toString("utf8",0,t)+n.toString("utf8",e);n[e]=ve;const o=n.toString("latin1",t,e+1);n[e]=Se;const i=/^\{"\w+":/.exec(o)?.[0];if(i===void 0||Ie(o))return nt(n);let a;try{a=Yt(s)}catch{return nt(n)}const c=new Et(
o,i,(0,je.isAscii)(n.subarray(t,e)));return{get objects(){return c.objects()},raw:c,rest:a}}r(xe,"readRawPage");class Et{static{r(this,"RawJson")}text;#t;#e;constructor(t,e,s){this.text=t,this.#t=e,this.#e=
s}get last(){return this.#s(this.text.lastIndexOf(this.#t))}objects(){const t=this.#o(`[${this.text.slice(0,-1)}]`);t.length>Ft&&Ht(t);let e;try{e=JSON.parse(t)}catch(s){throw(0,x.JW)(rt,"the answer i\
s not JSON",s)}return e.map(Xt)}endOf(t){let e=0,s=this.text.length;for(;e<s;){const o=Math.max(e,this.text.lastIndexOf(this.#t,e+s>>1));(0,y.YD)(this.#s(o),t)>0?s=o:e=this.#n(o)}return e}withoutFirst(t){
if(this.#s(0)!==t)return this;const e=this.#n(0);return e===this.text.length?void 0:this.slice(e,this.text.length)}slice(t,e){return new Et(this.text.slice(t,e),this.#t,this.#e)}#n(t){const e=this.text.
indexOf(this.#t,t+1);return e<0?this.text.length:e}#s(t){const e='"name":"',s=this.text.indexOf(e,t)+e.length-1,o=s<e.length?-1:ke(this.text,s);if(t<0||o<0||o>this.#n(t))throw(0,x.JW)(rt,"the answer h\
olds an object without a name");return JSON.parse(this.#o(this.text.slice(s,o+1)))}#o(t){return this.#e?t:Buffer.from(t,"latin1").toString("utf8")}}function Ie(n){for(const t of["{","["])for(let e=n.indexOf(
t,1);e>=0;e=n.indexOf(t,e+1))if(n.charCodeAt(e-1)===Me&&n.charCodeAt(e-2)===$e)return!0;return!1}r(Ie,"holdsOthers");function ke(n,t){for(let e=n.indexOf('"',t+1);e>=0;e=n.indexOf('"',e+1)){let s=0;for(;n[e-
1-s]==="\\";)s++;if(s%2===0)return e}return-1}r(ke,"closing");function Xt(n){if(typeof n!="object"||n===null)throw _t();return xt(n)}r(Xt,"checkedItem");function Yt(n){n.length>Ft&&Ht(n);let t;try{t=JSON.
parse(n)}catch(e){throw(0,x.JW)(rt,"the answer is not JSON",e)}if(typeof t!="object"||t===null||Array.isArray(t))throw _t();return t}r(Yt,"parsed");function Ht(n){try{(0,b.eA)(n,Pe)}catch(t){throw t instanceof
b.tC?(0,x.JW)(rt,t.message,t):t}}r(Ht,"checkText");function _t(){return(0,x.JW)(rt,"the answer is no listing of a bucket")}r(_t,"notAPage");var Re=u(89174);class Ce{static{r(this,"GcsWire")}bucket;#t;#e;#n;#s;constructor({
endpoint:t,bucket:e,tokens:s,userProject:o,clock:i,ca:a,connections:c,timeouts:d}){const{origin:l,pathname:j}=new URL(t);this.bucket=e,this.#e=j.replace(/\/+$/,""),this.#n=s;const m=o===void 0?"":`&us\
erProject=${encodeURIComponent(o)}`;this.#s=`?prettyPrint=false${m}`,this.#t=new Re.c({origin:l,clock:i,...a===void 0?{}:{ca:a},...c===void 0?{}:{connections:c},...d===void 0?{}:{timeouts:d}})}get timeouts(){
return this.#t.timeouts}get clockOffset(){return this.#t.clockOffset}send(t,e){return this.#t.send(this.#o(t),e)}open(t,e){return this.#t.open(this.#o(t),e)}close(){return this.#t.close()}#o(t){return{
operation:t.operation,most:t.most??x.E7,prepare:r(()=>{const e=this.#n?.present();return e!==void 0||this.#n===void 0?this.#r(t,e):this.#n.get().then(s=>this.#r(t,s))},"prepare"),refusal:r(e=>(0,x.Mz)(
t,e),"refusal")}}#r(t,e){const{method:s,body:o,acceptEncoding:i}=t,a={...t.headers};return e!==void 0&&(a.authorization=`Bearer ${e}`),i!==void 0&&(a["accept-encoding"]=i),o!==void 0?(a["content-type"]=
o.type,a["content-length"]=String(o.length)):s==="POST"&&(a["content-length"]="0"),{method:s,path:this.#e+t.path+this.#i(t.query),headers:a,body:o?.bytes??null,headersTimeout:t.timeout??this.timeouts.
answer}}#i(t){let e=this.#s;for(const s in t){const o=t[s];o!==void 0&&(e+=`&${s}=${encodeURIComponent(o)}`)}return e}}function bt(n){return`/storage/v1/b/${K(n)}`}r(bt,"bucketPath");function st(n,t){
return`${bt(n)}/o/${K(t)}`}r(st,"objectPath");function Vt(n){const t=Buffer.from(JSON.stringify(n));return{type:"application/json",length:t.length,bytes:t}}r(Vt,"jsonBody");const At="objects.list",Dt=1e3;
async function Le(n,t,e){const{prefix:s,delimiter:o,maxKeys:i=Dt,raw:a}=t,{after:c,token:d}=Ue(t),l={maxResults:Math.min(i,Dt),fields:`items(${ot}),nextPageToken${o===void 0?"":",prefixes"}`,prefix:s===
""?void 0:s,delimiter:o,startOffset:c,pageToken:d},{body:j}=await Tt(n,l,e),m=a===!0&&o===void 0?xe(j):nt(j),v=ee(m),W=v===void 0?void 0:Ge({after:c,token:v});return d===void 0&&c!==void 0?Ne(m,c,W):qt(
m,W)}r(Le,"listObjects");async function Be(n,t){const{body:e}=await Tt(n,{maxResults:1,fields:"items(name),nextPageToken"},t);nt(e)}r(Be,"checkListing");async function*Qt(n,t,e){let s,o=[];do{const i=`\
items(${he}),nextPageToken`,c=nt((await Tt(n,{versions:"true",maxResults:Dt,fields:i,prefix:t,pageToken:s},e)).body);for(const l of We(c)){const j=ge(l);j.key!==o[0]?.key&&(yield*o.sort(Zt),o=[]),o.push(
j)}const d=ee(c);if(d!==void 0&&d===s)throw(0,x.JW)(At,"the listing of versions repeats a page token");s=d}while(s!==void 0);yield*o.sort(Zt)}r(Qt,"listVersions");function Zt(n,t){const[e,s]=[n.versionId,
t.versionId];return s.length-e.length||(e<s?1:e>s?-1:0)}r(Zt,"byAge");function Tt(n,t,e){const s=`${bt(n.bucket)}/o`;return n.send({operation:At,method:"GET",path:s,query:t,most:zt},e)}r(Tt,"ask");function qt(n,t,e=n.
raw){const s=te(n);return e===void 0?{objects:n.objects,prefixes:s,next:t}:{get objects(){return e.objects()},prefixes:s,next:t,raw:e}}r(qt,"pageOf");function Ne(n,t,e){if(n.raw!==void 0){const o=n.raw.
withoutFirst(t);return o===void 0?{objects:[],prefixes:[],next:e}:qt(n,e,o)}return{objects:n.objects.filter(({key:o})=>o!==t),prefixes:te(n).filter(o=>(0,y.YD)(o,t)>0),next:e}}r(Ne,"startingAfter");function te({
rest:n}){const t=n.prefixes;return Array.isArray(t)?t.filter(e=>typeof e=="string"):[]}r(te,"prefixesOf");function We({rest:n}){return n.items??[]}r(We,"itemsOf");function ee({rest:n}){const t=n.nextPageToken;
if(!(t===void 0||t==="")){if(typeof t!="string")throw(0,x.JW)(At,"the page token is no text");return t}}r(ee,"tokenOf");function Ue({after:n,continuation:t}){if(t===void 0)return{after:n===""?void 0:n,
token:void 0};const e=t.indexOf(" "),s=t.slice(0,e);return{after:s===""?void 0:decodeURIComponent(s),token:t.slice(e+1)}}r(Ue,"positionOf");function Ge({after:n,token:t}){return`${n===void 0?"":encodeURIComponent(
n)} ${t??""}`}r(Ge,"continuationOf");const V="objects.rewrite",Ke=8*1024,ne=100,Je="contentType,contentEncoding,contentDisposition,contentLanguage,cacheControl,metadata,customTime",se=new WeakMap;async function ze(n,t,e,s,o){
A(V,e);const{resume:i}=s,a=await Xe(n,t,s.storageClass,o);let c=i===void 0?void 0:se.get(i)??i.token,d=c!==void 0,l=0,j=0;for(;;){let m;try{m=await Fe(n,t,e,s,a,c,o)}catch(v){if(!d||!Ye(v))throw v;c=void 0,
d=!1;continue}if(d=!1,m.done)return gt(V,m.resource);if(m.token===void 0)throw(0,x.JW)(V,"the copy is not done, and has no token to go on with");if(j=m.moved>l?0:j+1,j>ne)throw(0,x.JW)(V,`${ne} calls \
in a row moved nothing`);if(l=Math.max(l,m.moved),i!==void 0&&se.set(i,m.token),m.token!==c&&await i?.keep(m.token),{token:c}=m,i?.stopped()===!0)throw new p.dI}}r(ze,"rewrite");async function Fe(n,t,e,s,o,i,a){
const{bucket:c}=t.place,d=await n.send({operation:V,method:"POST",path:`${st(c,t.key)}/rewriteTo/b/${K(n.bucket)}/o/${K(e)}`,query:{sourceGeneration:t.versionId,ifSourceGenerationMatch:t.ifMatch===void 0?
void 0:ft(V,t.ifMatch),...ut(V,s),rewriteToken:i,fields:`done,rewriteToken,totalBytesRewritten,resource(${at})`},key:t.key,...(0,E.s)({body:o}),timeout:n.timeouts.longAnswer},a),l=(0,x.o_)(V,d),{done:j,
rewriteToken:m,totalBytesRewritten:v,resource:W}=l;return{done:j===!0,token:typeof m=="string"&&m!==""&&m.length<=Ke?m:void 0,moved:typeof v=="string"&&/^\d{1,16}$/.test(v)?Number(v):0,resource:(0,b.OW)(
W)?W:void 0}}r(Fe,"call");async function Xe(n,{place:t,key:e,versionId:s,ifMatch:o},i,a){if(i===void 0)return;const c="objects.get",d={generation:s,ifGenerationMatch:o===void 0?void 0:ft(c,o),fields:Je},
l=st(t.bucket,e),j=await n.send({operation:c,method:"GET",path:l,query:d,key:e},a);return Vt({...(0,x.o_)(c,j),storageClass:i})}r(Xe,"bodyOf");function Ye(n){return(0,p.A1)(n)?n.status===410||n.status===
404||n.status===400:!1}r(Ye,"isForgotten");const He="retentionPolicy,defaultEventBasedHold,softDeletePolicy";function Ve(n){const{retentionPolicy:t,softDeletePolicy:e,defaultEventBasedHold:s}=n,o=(0,b.
OW)(e)?oe(e.retentionDurationSeconds):void 0,i=(0,E.s)({deletedDays:o});if(s===!0)return{enabled:!0,retention:{mode:"event-based hold"},...i};if(!(0,b.OW)(t))return{enabled:!1,...i};const a=t.isLocked===
!0?"locked retention policy":"retention policy",c=oe(t.retentionPeriod);return{enabled:!0,retention:{mode:a,...(0,E.s)({days:c})},...i}}r(Ve,"lockOf");function oe(n){const t=Number(n);return Number.isSafeInteger(
t)&&t>0?Math.ceil(t/86400):void 0}r(oe,"daysOf");var re=u(94511),Qe=u(80711);const it="objects.compose",jt=32,Ze=8;async function qe(n,{folder:t,present:e,parts:s,key:o,resource:i,conditions:a},c){const{
storageClass:d}=i,l=d===void 0?{}:{storageClass:d};let j=s.map(({number:m,etag:v,size:W,crc32c:F})=>({name:ie(t,m),generation:v,size:W,crc32c:F}));for(let m=1;j.length>jt;m++){const v=tn(j).map((W,F)=>({
group:W,name:`level-${m}-${F+1}`}));j=await(0,re._)(v,Ze,async({group:W,name:F})=>{const Q=en(W),X=e.get(F),lt=X?.crc32c!==void 0&&X.crc32c===Q.crc32c&&X.size===Q.size?X:await ce(n,W,t+F,l,{},c);return{
name:t+F,generation:lt.etag,...Q}})}return ce(n,j,o,i,a,c)}r(qe,"compose");function ie(n,t){return n+String(t).padStart(5,"0")}r(ie,"partName");async function ce(n,t,e,s,o,i){if(t.length===0)throw(0,x.
JW)(it,"an object is composed of one part at least");const a=t.map(({name:d,generation:l})=>({name:d,generation:l,objectPreconditions:{ifGenerationMatch:l}})),c=await n.send({operation:it,method:"POST",
path:`${st(n.bucket,e)}/compose`,query:{...ut(it,o),fields:at},key:e,body:Vt({sourceObjects:a,destination:s,deleteSourceObjects:!0}),timeout:n.timeouts.longAnswer},i);return gt(it,(0,x.o_)(it,c))}r(ce,
"composeOne");function tn(n){const t=[];for(let e=0;e<n.length;e+=jt)t.push(n.slice(e,e+jt));return t}r(tn,"groupsOf");function en(n){const t=n.reduce((s,o)=>s+o.size,0),e=n.flatMap(({crc32c:s,size:o})=>s===
void 0?[]:[{crc32c:s,size:o}]);return{size:t,crc32c:e.length===n.length?(0,Qe.o)(e):void 0}}r(en,"wholeOf");const ae=b.xA.bytes,nn=1024;function sn({key:n,attributes:t,tags:e,storageClass:s}){return Buffer.
from(JSON.stringify({v:1,key:n,...(0,E.s)({attributes:t,tags:e,storageClass:s})}))}r(sn,"encodeRecord");function on(n){try{const t=(0,b.dw)(n,b.xA);if(t.v!==1)throw new b.tC("it has another version");
const{storageClass:e}=t;return{key:(0,b.b6)(t,"key",nn),...(0,E.s)({attributes:rn(t.attributes),tags:Pt(t.tags),storageClass:typeof e=="string"?e:void 0})}}catch(t){throw t instanceof b.tC?(0,x.JW)("o\
bjects.get",`the record of an upload cannot be read: ${t.message}`,t):t}}r(on,"parseRecord");function rn(n){if(!(0,b.OW)(n))return;const t=Pt(n.metadata);return{...Pt(n),...(0,E.s)({metadata:t})}}r(rn,
"attributesIn");function Pt(n){if((0,b.OW)(n))return Object.fromEntries(Object.entries(n).filter(t=>typeof t[1]=="string"))}r(Pt,"textsIn");const vt="upload",cn="parts/",an=16;class dn{static{r(this,"\
Uploads")}#t;#e;#n;#s=new Map;constructor(t,e,s){this.#t=t,this.#e=e,this.#n=s}async create(t,e,s){A("objects.insert",t);const{attributes:o,tags:i,storageClass:a}=e,c={key:t,...(0,E.s)({attributes:o,tags:i,
storageClass:a})};pt("objects.insert",c);const d=(0,Kt.A)(t).slice(0,16),l={attributes:{contentType:"application/json"},ifAbsent:!0};return await yt(this.#t,this.#h(d),sn(c),l,s),this.#s.set(d,c),d}async part({
uploadId:t},e,s,o){const{storageClass:i}=this.#s.get(t)??await this.#i(t,o),a=ie(this.#u(t),e),{etag:c,md5:d,crc32c:l}=await yt(this.#t,a,s,(0,E.s)({storageClass:i}),o);return{number:e,etag:c,size:s.length,
...(0,E.s)({md5:d,crc32c:l})}}async parts({uploadId:t},e){await this.#i(t,e);const s=[];for(const[o,{etag:i,size:a,md5:c,crc32c:d}]of await this.#a(t,e))/^\d{5,}$/.test(o)&&s.push({number:Number(o),etag:i,
size:a,...(0,E.s)({md5:c,crc32c:d})});return s.sort((o,i)=>o.number-i.number)}async complete({key:t,uploadId:e},s,o,i){const{record:a,head:c}=await this.#c(e,i);if(a.key!==t)throw ct();const d=this.#u(
e),l=await this.#a(e,i),j=pt("objects.compose",a);let m;try{m=await qe(this.#t,{folder:d,present:l,parts:s,key:t,resource:j,conditions:o},i)}catch(v){const W=await this.#r(v,t,s,c.etag,i);if(W===void 0)
throw v;const{etag:F,md5:Q,crc32c:X}=W;m={etag:F,...(0,E.s)({md5:Q,crc32c:X})}}return this.#s.delete(e),await this.#d(e,i),m}async abort({uploadId:t},e){if(this.#s.delete(t),await this.#f(t,e)===0)throw ct()}async list(t,e){
const s=[];let o;do{const c={prefix:this.#n,delimiter:"/",...(0,E.s)({continuation:o})},d=await this.#e.list(c,e);for(const l of d.prefixes)s.push(l.slice(this.#n.length,-1));o=d.next}while(o!==void 0);
const i=await(0,re._)(s.filter(de),an,c=>this.#o(c,e)),a=t.startsWith(this.#n.slice(0,-cn.length));return i.filter(({upload:c,readable:d})=>(d||a)&&c.key.startsWith(t)).map(({upload:c})=>c)}async#o(t,e){
try{const{record:o,head:i}=await this.#c(t,e);return{upload:{uploadId:t,key:o.key,initiated:i.modified??0,own:!0},readable:!0}}catch(o){if(!(0,p.A1)(o,"not-found","protocol"))throw o;return{upload:{uploadId:t,
key:this.#h(t),initiated:0,own:!0},readable:!1}}}async#r(t,e,s,o,i){if(!(0,p.A1)(t,"not-found","precondition"))return;const{crc32c:a}=H.F.known(s),c=s.reduce((j,m)=>j+m.size,0);if(a===void 0)return;const d=await ue(
this.#e.head(e,{},i));return d?.crc32c===a&&d.size===c&&un(d.etag,o)?d:void 0}async#i(t,e){const{record:s}=await this.#c(t,e);return this.#s.set(t,s),s}async#c(t,e){const s={atOnce:ae},o=await ue(this.#e.
get(this.#h(t),s,e));if(o===void 0)throw ct();const i=[];try{if(o.head.size>ae)throw ct();for await(const a of o.stream)i.push(a)}finally{o.destroy()}return{record:on(Buffer.concat(i)),head:o.head}}async#a(t,e){
const s=this.#u(t),o=new Map;let i;do{const a=await this.#e.list({prefix:s,...(0,E.s)({continuation:i})},e);for(const c of a.objects)o.set(c.key.slice(s.length),c);i=a.next}while(i!==void 0);return o}async#d(t,e){
try{await this.#f(t,e)}catch(s){if(!(0,p.A1)(s))throw s}}async#f(t,e){const s=this.#u(t),o=[];for await(const{key:c,versionId:d}of Qt(this.#t,s,e))o.push({key:c,versionId:d});const i=o.filter(({key:c})=>c===
s+vt),a=o.filter(({key:c})=>c!==s+vt);for(const c of[a,i]){const[d]=await(0,C.pP)(this.#e,c,e);if(d!==void 0)throw new p.AD(d.code,d.message,{operation:"objects.delete"})}return o.length}#u(t){if(!de(
t))throw ct();return`${this.#n}${t}/`}#h(t){return this.#u(t)+vt}}function de(n){return/^[0-9a-f]{16}$/.test(n)}r(de,"isId");function un(n,t){return n.length===t.length?n>t:n.length>t.length}r(un,"isY\
ounger");async function ue(n){try{return await n}catch(t){if((0,p.A1)(t,"not-found"))return;throw t}}r(ue,"orMissing");function ct(){return new p.AD("not-found","there is no such upload",{operation:"o\
bjects.get"})}r(ct,"noSuchUpload");const fn=".flashback-backup/parts/";class hn{static{r(this,"GcsStore")}place;dialect=H.F;grantRead;#t;#e;#n=new tt.z6;#s=new Y.e;#o=!0;constructor(t){this.#t=new Ce(
t),this.#e=new dn(this.#t,this,t.prefix+fn),this.#n.prefer("gzip");const{origin:e,pathname:s}=new URL(t.endpoint);this.place={api:"gcs",endpoint:e+s.replace(/\/+$/,""),bucket:t.bucket}}list(t,e){return Le(
this.#t,t,e)}async head(t,e,s){const o=pe("objects.get",await this.#i(t,e,le,s));return{...o,...this.#a(o.etag,e?.versionId)}}async get(t,e={},s){if(e.attributes!==!0)return this.#r(t,e,s);const{versionId:o,
ifMatch:i}=e,a=this.head(t,(0,E.s)({versionId:o,ifMatch:i}),s);a.catch(()=>{});const c=await this.#r(t,e,s);try{const d=await a;if(d.etag!==c.head.etag)throw new p.AD("transient","objects.get: the obj\
ect was replaced while it was asked for",{operation:"objects.get"});const{stream:l}=c;return{head:{...d,size:c.head.size},stream:l,destroy:r(()=>c.destroy(),"destroy")}}catch(d){throw c.destroy(),d}}async put(t,e,s={},o){
return this.#d(t,s,o,()=>yt(this.#t,t,e,s,o))}upload(t,e,s={},o){return(0,Y.D)(this,t,e,s,this.#s,o)}copy(t,e,s={},o){return this.#d(e,s,o,()=>ze(this.#t,t,e,s,o))}async delete(t,e={},s){const o="obje\
cts.delete",{versionId:i,ifMatch:a}=e,c={generation:i,...ut(o,(0,E.s)({ifMatch:a}))},d=st(this.#t.bucket,t);try{await this.#t.send({operation:o,method:"DELETE",path:d,query:c,key:t},s)}catch(l){if(!(0,p.
A1)(l,"not-found")||a!==void 0)throw l}}deleteMany(t,e){return(0,C.pP)(this,t,e)}async tags(t,e,s){return Rt(await this.#i(t,e,"metadata",s)).tags}thaw(){return Promise.reject(ht("thaw","every class c\
an be read at once"))}createUpload(t,e={},s){return this.#e.create(t,e,s)}uploadPart(t,e,s,o){return this.#e.part(t,e,s,o)}copyPart(){return Promise.reject(ht("copyPart","one copy moves an object of a\
ny size"))}async completeUpload(t,e,s={},o){return this.#d(t.key,s,o,()=>this.#e.complete(t,e,s,o))}abortUpload(t,e){return this.#e.abort(t,e)}listParts(t,e){return this.#e.parts(t,e)}listUploads(t,e){
return this.#e.list(t,e)}checkBucket(t){return Be(this.#t,t)}async versioning(t){let e;try{e=await this.#c("versioning",t)}catch(o){if(!(0,p.A1)(o,"denied"))throw o;const{operation:i,message:a}=o;throw new p.
AD("unsupported",`${a} (it needs storage.buckets.get)`,{operation:i,cause:o})}const{versioning:s}=e;return(0,b.OW)(s)?(this.#o=s.enabled===!0,this.#o?"enabled":"suspended"):(this.#o=!1,"off")}retain(){
return Promise.reject(ht("retain","retention of single objects in GCS is not used"))}retention(){return Promise.reject(ht("retention","retention of single objects in GCS is not used"))}async objectLock(t){
return Ve(await this.#c(He,t))}listVersions(t,e){return Qt(this.#t,t,e)}clockOffset(){return this.#t.clockOffset}close(){return this.#t.close()}#r(t,e,s){const o="objects.get",{versionId:i,ifMatch:a,range:c}=e,
d={operation:o,method:"GET",path:st(this.#t.bucket,t),query:{alt:"media",generation:i,...fe(o,a)},headers:c===void 0?{}:{range:`bytes=${c.first}-${c.last}`},key:t},l=this.#t,j={headOf:r(m=>{const v=we(
m);return{...v,...this.#a(v.etag,i)}},"headOf"),send:r((m,v,W)=>l.send({...d,acceptEncoding:m,most:v},W),"send"),open:r((m,v)=>l.open({...d,acceptEncoding:m},v),"open")};return(0,tt.iM)(j,this.#n,e,s)}async#i(t,e,s,o){
const i="objects.get",a={generation:e?.versionId,...fe(i,e?.ifMatch),fields:s},c=st(this.#t.bucket,t);return(0,x.o_)(i,await this.#t.send({operation:i,method:"GET",path:c,query:a,key:t},o))}async#c(t,e){
const s="buckets.get",o=bt(this.#t.bucket);return(0,x.o_)(s,await this.#t.send({operation:s,method:"GET",path:o,query:{fields:t}},e))}#a(t,e){return t!==""&&(this.#o||e!==void 0)?{versionId:t}:{}}async#d(t,e,s,o){
let i;try{i=await o()}catch(a){throw await be(a,e,()=>this.#f(t,s))}return{...i,...this.#a(i.etag,void 0)}}async#f(t,e){try{return(await this.head(t,{},e)).etag}catch(s){if((0,p.A1)(s,"not-found"))return;
throw s}}}function fe(n,t){return t===void 0?{}:{ifGenerationMatch:ft(n,t)}}r(fe,"pinQuery");function ht(n,t){return new p.AD("unsupported",`${n}: ${t}`,{operation:n})}r(ht,"unsupported")}),38761:((z,k,u)=>{
u.d(k,{t:r(()=>L,"t")});var _=u(48798);const p=10*6e4,S=3e4;class L{static{r(this,"RenewedTokens")}#t;#e;#n=Number.NEGATIVE_INFINITY;#s=Number.NEGATIVE_INFINITY;#o;constructor(O){this.#t=O}present(){const O=this.#e;
return O===void 0||this.#r(O)?void 0:O.value}async get(){const O=this.#e;if(O===void 0)return(await this.#c()).value;if(!this.#r(O)||!this.#i())return O.value;try{return(await this.#c()).value}catch(M){
if(O.expires!==void 0&&O.expires<=this.#t.now())throw M;return O.value}}ends(){return this.#t.lasting?void 0:this.#e?.expires}async renew(){return this.#i()&&await this.#c(),this.#t.now()-this.#s<S}#r({
expires:O}){return O!==void 0&&O-p<=this.#t.now()}#i(){return this.#o!==void 0||this.#n+S<=this.#t.now()}#c(){return this.#o??=this.#t.ask().then(O=>((0,_.s)(O.value),O.value!==this.#e?.value&&(this.#s=
this.#t.now()),this.#e=O)).finally(()=>{this.#n=this.#t.now(),this.#o=void 0}),this.#o}}}),49464:((z,k,u)=>{u.d(k,{A:r(()=>S,"A")});var _=u(77598);let p=0;function S(L){const B=`${process.pid} ${process.
hrtime.bigint()} ${++p}`;return(0,_.hash)("sha256",`${B} ${L}`,"hex").slice(0,40)}r(S,"unique")}),89174:((z,k,u)=>{u.d(k,{c:r(()=>P,"c")});var _=u(36600),p=u(94511),S=u(46848),L=u(18640),B=u(82640),O=u(
20125),M=u(25346),N=u(85434),I=u(44493),R=u(74058);class P{static{r(this,"Channel")}timeouts;#t;#e;#n;#s;#o=new M.F;#r=!1;constructor({origin:f,clock:h,ca:g,connections:D=320,timeouts:$=I.f}){this.#t=
f,this.#e=h,this.timeouts=$,this.#s=new p.j(D);const{connect:G,body:b}=$;this.#n=(0,L.m6)(f,{ca:g,connections:D,connectTimeout:G,bodyTimeout:b})}get clockOffset(){return this.#o.offset}async send(f,h){
const{operation:g,most:D}=f,$=this.#s.acquire(1,h);$!==void 0&&await $;const G=r(C=>(0,_.oJ)(C)?D:_.uE,"limit");let b,E;try{const C=await this.#i(f,h);E=this.#e.monotonic(),b=await(0,B.cv)(this.#n,C,(0,B.
rq)(this.#e,C,G),h)}catch(C){throw C instanceof B.yY?new S.AD("transient",`${g}: ${C.message}`,{operation:g,cause:C}):C instanceof B.VL?new S.AD("protocol",`${g}: ${C.message}`,{operation:g,cause:C}):
await this.#a(g,C,h)}finally{this.#s.release()}if(this.#c(b.headers.date,E),(0,_.oJ)(b.status))return b;throw f.refusal(b)}async open(f,h){const{operation:g}=f,D=this.#s.acquire(1,h);D!==void 0&&await D;
let $;try{$=await this.#i(f,h)}catch(b){throw this.#s.release(),(0,R.$)(g,b,h)}const G=this.#e.monotonic();try{const b=await(0,O.R)(this.#n,$,h,()=>this.#s.release()),{status:E,headers:C,body:Y}=b;if(this.#c(
C.date,G),(0,_.oJ)(E))return b;throw f.refusal(new B.Fn(E,C,await(0,_.t4)(Y,(0,B.rq)(this.#e,$,()=>_.uE))))}catch(b){throw await this.#a(g,b,h)}}async close(){await this.#n.destroy()}async#i(f,h){const g=await f.
prepare();return h?.throwIfAborted(),{origin:this.#t,...g}}#c(f,h){this.#o.learn(f,this.#e.now(),this.#e.monotonic()-h),this.#r=!0}async#a(f,h,g){const D=(0,R.$)(f,h,g);if(!((0,S.A1)(D,"transient")&&D.
status===void 0&&!this.#r)||!this.#t.startsWith("http:")||(0,L.iJ)(this.#t)!==void 0||!await(0,N.p)(this.#t))return D;const G=`${f}: the port expects TLS, and plain http was sent: use https://`;return new S.
AD("wrong-endpoint",G,{operation:f,cause:h})}}})};export{On as id,En as ids,_n as modules};
