var On=Object.defineProperty;var r=(J,C)=>On(J,"name",{value:C,configurable:!0});const _n=4338,bn=[4338],An={65760:((J,C,u)=>{u.d(C,{A:r(()=>E,"A")});function E(g){return g.replace(/\bsig=[^&\s"'<>]*/gi,"sig=***").replace(/\b(X-(?:Amz|Goog)-Signature|X-Amz-Security-Token)=[^&\s"'<>]*/gi,
"$1=***").replace(/\b(Bearer|SharedKey)\s+[^\s"'<>]+/gi,"$1 ***")}r(E,"withoutSignatures")}),47798:((J,C,u)=>{u.d(C,{G8:r(()=>v,"G8"),Vw:r(()=>x,"Vw"),pP:r(()=>m,"pP")});var E=u(37708),g=u(46848);const S=16,
b=["throttled","transient","denied","locked","refused","bad-key","archived"];async function x(B,I,L){const{abilities:M,limits:y}=B.dialect;if(!M.has("deleteMany"))return m(B,I,L);const f=[];for(let h=0;h<
I.length;h+=y.deleteMany)f.push(...await B.deleteMany(I.slice(h,h+y.deleteMany),L));return f}r(x,"deleteAll");async function m(B,I,L){const M=[],y=r(async({key:f,versionId:h})=>{try{await B.delete(f,(0,E.
s)({versionId:h}),L)}catch(p){if((0,g.A1)(p,"not-found"))return;M.push(v({key:f,...(0,E.s)({versionId:h})},p))}},"one");for(let f=0;f<I.length;f+=S)await Promise.all(I.slice(f,f+S).map(y));return M}r(
m,"deleteEach");function v(B,I){if(!(0,g.A1)(I,...b))throw I;const{code:L,providerCode:M,message:y}=I;return{...B,code:L,...(0,E.s)({providerCode:M}),message:y}}r(v,"deleteFailureFrom")}),81975:((J,C,u)=>{
u.d(C,{JW:r(()=>x,"JW"),Pr:r(()=>S,"Pr"),wI:r(()=>m,"wI")});var E=u(16119),g=u(37708);const S="flashback_backup_envelope",b={bytes:64*1024,depth:3,text:16*1024,values:4096};function x({tags:y,expires:f,
attributes:h,metadata:p}){const T=(0,g.s)({tags:v(y),expires:f,attributes:v(h),metadata:v(p)});if(Object.keys(T).length!==0)return JSON.stringify({v:1,...T}).replace(/[\u007f-\uffff]/g,M)}r(x,"sealed");
function m(y){if(y===void 0)return{};let f;try{f=(0,E.IO)(y,b)}catch(p){if(p instanceof E.tC)return{};throw p}if(f.v!==1)return{};const{expires:h}=f;return(0,g.s)({tags:L(f,"tags"),expires:typeof h=="\
string"?h:void 0,attributes:I(f),metadata:L(f,"metadata")})}r(m,"unsealed");function v(y){return y===void 0||Object.keys(y).length===0?void 0:y}r(v,"filled");const B=["contentType","contentEncoding","\
contentDisposition","contentLanguage","cacheControl"];function I(y){const f=L(y,"attributes")??{},h=B.filter(p=>Object.hasOwn(f,p));return h.length===0?void 0:Object.fromEntries(h.map(p=>[p,f[p]]))}r(
I,"attributesOf");function L(y,f){const h=y[f];if(!(0,E.OW)(h))return;const p=Object.entries(h).filter(T=>typeof T[1]=="string");return p.length===0?void 0:Object.fromEntries(p)}r(L,"textsOf");function M(y){
return`\\u${y.charCodeAt(0).toString(16).padStart(4,"0")}`}r(M,"escaped")}),19744:((J,C,u)=>{u.d(C,{E7:r(()=>p,"E7"),JW:r(()=>y,"JW"),Mz:r(()=>M,"Mz"),o_:r(()=>h,"o_")});var E=u(36149),g=u(16119),S=u(
37708),b=u(27698),x=u(65760),m=u(46848),v=u(16627);const B={conditionNotMet:"precondition",authError:"credentials",retentionPolicyNotMet:"locked",objectUnderActiveHold:"locked",rateLimitExceeded:"thro\
ttled",userRateLimitExceeded:"throttled",quotaExceeded:"throttled",backendError:"transient",internalError:"transient",uploadTooLarge:"too-large",notImplemented:"unsupported",userProjectAccessDenied:"d\
enied",QUOTA_EXCEEDED:"quota"},I=500,L={bytes:64*1024,depth:12,text:16*1024,values:1024};function M({operation:O,key:j},{status:D,headers:U,body:K}){const Z=K.toString("utf8"),{reason:q,message:z}=T(K),
dt=z===void 0&&R(Z)&&tt(D,j)?"wrong-endpoint":G(O,D,q,z,j),ot=dt==="wrong-endpoint"?`a web page was the answer (HTTP ${D}): a web console or a web server listens there`:(0,b.$Q)((0,x.A)((0,v.c)(z??`HT\
TP ${D}`)),I);return new m.AD(dt,`${O}: ${ot}${Y(D,z)?" (name the project that pays: user-project)":""}`,{operation:O,status:D,...(0,S.s)({providerCode:_(D,z)?"BadDigest":q,requestId:U["x-guploader-up\
loadid"]?.slice(0,80),retryAfter:H(U["retry-after"])})})}r(M,"errorOf");function y(O,j,D){return new m.AD("protocol",`${O}: ${j}`,{operation:O,...(0,S.s)({cause:D})})}r(y,"protocolError");const f={bytes:1024*
1024,depth:16,text:512*1024,values:65536};function h(O,{body:j}){try{return(0,g.dw)(j,f)}catch(D){throw D instanceof g.tC?y(O,`the answer is not what the API says: ${D.message}`,D):D}}r(h,"jsonOf");const p=f.
bytes;function T(O){let j;try{j=(0,g.dw)(O,L)}catch(q){if(q instanceof g.tC)return{};throw q}const{error:D}=j;if(typeof D=="string")return{reason:D,...k(j,"error_description","message")};if(!(0,g.OW)(
D))return{};const U=D.errors,K=Array.isArray(U)?U[0]:void 0;return{...(0,g.OW)(K)?k(K,"reason","reason"):{},...k(D,"message","message")}}r(T,"bodyOf");function k(O,j,D){const U=O[j];return typeof U=="\
string"&&U!==""?{[D]:U}:{}}r(k,"textIn");function G(O,j,D,U,K){if(_(j,U))return"transient";if(Y(j,U))return"denied";if(j===400&&K!==void 0&&N(U))return"bad-key";const Z=D!==void 0&&Object.hasOwn(B,D)?
B[D]:void 0;return Z!==void 0?Z:j===404&&A(O,U,K)?"no-bucket":j===409?"transient":(0,E.R)(j)}r(G,"codeOf");function A(O,j,D){return D===void 0||O==="objects.insert"||/bucket does not exist/i.test(j??"")}
r(A,"isAboutBucket");function _(O,j){return O===400&&/(md5|crc32c).*(match|calculated|computed)/i.test(j??"")}r(_,"isWrongHash");function N(O){return/object name|name of the object|invalid name|file name too long/i.
test(O??"")}r(N,"isAboutName");function Y(O,j){return O===400&&/requester pays bucket/i.test(j??"")}r(Y,"needsPayer");function tt(O,j){return j===void 0&&O!==413&&O!==429&&O<500}r(tt,"isForBucket");function R(O){
return/^\s*<(!doctype\s+html|html|head|body)\b/i.test(O)}r(R,"isPage");function H(O){return O!==void 0&&/^\d{1,6}$/.test(O)?Number(O)*1e3:void 0}r(H,"retryAfter")}),11291:((J,C,u)=>{u.d(C,{L_:r(()=>y,
"L_"),SU:r(()=>B,"SU"),Yf:r(()=>L,"Yf"),jf:r(()=>M,"jf"),kA:r(()=>I,"kA"),kR:r(()=>v,"kR")});var E=u(16119),g=u(37708),S=u(46848),b=u(89174),x=u(19744),m=u(16627);const v="token",B=3600;async function I(h,{
ca:p,clock:T}){const{method:k,url:G,headers:A,form:_,json:N}=h,{origin:Y,pathname:tt,search:R}=new URL(G),H=_===void 0?N&&JSON.stringify(N):new URLSearchParams(_).toString(),O=_===void 0?"application/\
json":"application/x-www-form-urlencoded",j=new b.c({origin:Y,clock:T,connections:1,...(0,g.s)({ca:p})});try{const{body:D}=await j.send({operation:v,most:E.xA.bytes,prepare:r(()=>({method:k,path:tt+R,
headers:{...A,...H===void 0?{}:{"content-type":O,"content-length":String(Buffer.byteLength(H))}},body:H??null,headersTimeout:j.timeouts.answer}),"prepare"),refusal:f});return D}finally{await j.close()}}
r(I,"ask");function L(h){try{return(0,E.dw)(h,E.xA)}catch(p){if(!(p instanceof E.tC))throw p;const T=`${v}: no issuer of tokens answers there: ${p.message}`;throw new S.AD("wrong-endpoint",T,{operation:v})}}
r(L,"jsonIn");function M(h,p){const{access_token:T,expires_in:k}=L(h);return{value:y(T),expires:p+(typeof k=="number"?k:B)*1e3}}r(M,"tokenIn");function y(h){if(typeof h=="string"&&/^[\x21-\x7e]{1,16384}$/.
test(h))return h;const p=`${v}: the answer has no access token`;throw new S.AD("protocol",p,{operation:v})}r(y,"checkedToken");function f(h){const{retryable:p,message:T,status:k,providerCode:G}=(0,x.Mz)(
{operation:v},h);return new S.AD(p?"transient":"credentials",(0,m.c)(T),{operation:v,...(0,g.s)({status:k,providerCode:G})})}r(f,"refusal")}),49325:((J,C,u)=>{u.d(C,{TN:r(()=>I,"TN"),fn:r(()=>v,"fn")});
var E=u(77598),g=u(48798),S=u(46848),b=u(11291);const x="urn:ietf:params:oauth:grant-type:jwt-bearer",m="https://oauth2.googleapis.com/token";async function v(M,y){const f=B(M,y.clock.now());(0,g.s)(f);
const h={grant_type:x,assertion:f};return(0,b.jf)(await(0,b.kA)({method:"POST",url:M.tokenUrl,form:h},y),y.clock.now())}r(v,"tokenFor");function B({email:M,privateKey:y,scope:f},h){const p=Math.floor(
h/1e3),T={iss:M,sub:M,aud:m,scope:f,iat:p,exp:p+b.SU},k=`${L({alg:"RS256",typ:"JWT"})}.${L(T)}`;return`${k}.${(0,E.sign)("sha256",Buffer.from(k),I(y)).toString("base64url")}`}r(B,"assertionOf");function I(M){
const y=M.includes(`
`)?M:M.replaceAll("\\n",`
`);try{const f=(0,E.createPrivateKey)(y.trim());if(f.asymmetricKeyType==="rsa")return f}catch{}throw new S.AD("credentials","the secret access key of a bucket in Google Cloud Storage is no RSA private\
 key; expected the private_key of the key file: PEM, with its line breaks or \\n in their place",{operation:b.kR})}r(I,"keyOf");function L(M){return Buffer.from(JSON.stringify(M)).toString("base64url")}
r(L,"encoded")}),16627:((J,C,u)=>{u.d(C,{c:r(()=>E,"c")});function E(g){return g.replace(/-----BEGIN[\s\S]*?(-----END[^-]*-----|$)/g,"***").replace(/\b(bearer\s+)\S+/gi,"$1***").replace(/\b(ya29\.|eyJ)[\w.~+/=-]+/g,
"***").replace(/([?&](?:token|access_token|assertion|upload_id)=)[^&\s]+/gi,"$1***")}r(E,"withoutSecrets")}),44338:((J,C,u)=>{u.d(C,{GcsStore:r(()=>gn,"GcsStore"),renewing:r(()=>E.I,"renewing"),signedUrls:r(
()=>G,"signedUrls"),tokensOf:r(()=>L,"tokensOf")});var E=u(35505),g=u(46848),S=u(49325),b=u(38761);const x=/(^|\.)googleapis\.com$/,m="https://oauth2.googleapis.com/token",v="https://www.googleapis.co\
m/auth/devstorage.read_write",B="READ WRITE",I=new WeakMap;function L(n,t,e){const{endpoint:s,credentials:o}=n;if(o===void 0&&f(s))return;const i=y(s)?m:`${s.replace(/\/+$/,"")}/token`,a=o??n,c=I.get(
a)??new Map;I.set(a,c);const d=c.get(i)??M(n,i,t,e);return c.set(i,d),d}r(L,"tokensOf");function M({endpoint:n,credentials:t},e,s,o){const i=r(()=>o.now(),"now");if(t===void 0)return new b.t({now:i,lasting:!1,
ask:r(async()=>{if(!y(n))throw h(n);const{applicationDefault:P}=await u.e(4286).then(u.bind(u,14286));return P(v,e,{ca:s,clock:o})},"ask")});const{accessKeyId:a,secretAccessKey:c}=t,l={email:a,privateKey:c,
tokenUrl:e,scope:e===m?v:B};return new b.t({now:i,lasting:!0,ask:r(()=>(0,S.fn)(l,{ca:s,clock:o}),"ask")})}r(M,"sourceOf");function y(n){return x.test(new URL(n).hostname)}r(y,"isGoogle");function f(n){
const t=process.env.STORAGE_EMULATOR_HOST??"";if(t==="")return!1;const e=t.includes("://")?t:`http://${t}`;return URL.canParse(e)&&new URL(e).host===new URL(n).host}r(f,"isEmulator");function h(n){const t=`\
there is no key for ${new URL(n).host}, and application default credentials are sent to Google alone; expected access-key-id (client_email) and secret-access-key (private_key)`;return new g.AD("creden\
tials",t,{operation:"token",providerCode:g.zw})}r(h,"needsKey");var p=u(77598),T=u(64071);const k=1800;function G({endpoint:n,bucket:t,userProject:e,clock:s},{accessKeyId:o,secretAccessKey:i},a){const{
origin:c,host:d,pathname:l}=new URL(n),P=`${l.replace(/\/+$/,"")}/${t}`;return async(w,$,W)=>{W?.throwIfAborted();const F=(0,S.TN)(i),Q=`${P}/${(0,T.g2)(w)}`,X=new Date(s.now()+a()).toISOString().replace(
/[-:]|\.\d{3}/g,""),St=`${X.slice(0,8)}/auto/storage/goog4_request`,lt=(0,T.XX)({"X-Goog-Algorithm":"GOOG4-RSA-SHA256","X-Goog-Credential":`${o}/${St}`,"X-Goog-Date":X,"X-Goog-Expires":k,"X-Goog-Signe\
dHeaders":"host",generation:$,userProject:e}),pn=`GET
${Q}
${lt}
host:${d}

host
UNSIGNED-PAYLOAD`,wn=(0,p.createHash)("sha256").update(pn).digest("hex"),mn=`GOOG4-RSA-SHA256
${X}
${St}
${wn}`,yn=(0,p.sign)("sha256",Buffer.from(mn),F).toString("hex");return{url:`${c}${Q}?${lt}&X-Goog-Signature=${yn}`}}}r(G,"signedUrls");var A=u(16119),_=u(37708),N=u(47798),Y=u(69182),tt=u(33447),R=u(
19744),H=u(28957),O=u(78133),j=u(40881);function D(n,t){const e=U(t);if(e!==void 0)throw new g.AD("bad-key",`${n}: Google Cloud Storage refuses this name: ${e}`,{operation:n})}r(D,"checkName");function U(n){
const t=j.N.gcs.limits.keyBytes;return n===""||(0,O.q)(n)>t?`it must have 1 to ${t} bytes`:/[\r\n]/.test(n)?"it contains a line break":n==="."||n===".."?"it is . or ..":n.startsWith(".well-known/acme-\
challenge/")?"it begins with .well-known/acme-challenge/":n.isWellFormed()?void 0:"it is not valid Unicode"}r(U,"reasonAgainst");function K(n){return n==="."||n===".."?n.replaceAll(".","%2E"):(0,T.Af)(
n).replace(/[!'()*]/g,Z)}r(K,"segment");function Z(n){return"%"+n.charCodeAt(0).toString(16).toUpperCase()}r(Z,"percent");var q=u(11876),z=u(81975);const at="generation,md5Hash,crc32c,size",dt="conten\
tType,contentEncoding,contentDisposition,contentLanguage,cacheControl,metadata",ot="name,size,generation,md5Hash,crc32c,updated,storageClass",he=`${ot},timeDeleted`,le=`${ot},${dt}`,Mt=8*1024;function $t(n){
return/^[1-9]\d{0,18}$/.test(n)?n:void 0}r($t,"generationOf");function xt(n){const{name:t,storageClass:e}=n;if(typeof t!="string"||t==="")throw(0,R.JW)("objects.list","the answer holds an object witho\
ut a name");const s=Lt(n),o=wt(n),i=Bt(n.updated),a=Nt(n),c=Wt(n),d=e===void 0||e==="STANDARD";if(d&&s!==void 0&&o!==void 0&&i!==void 0&&a!==void 0&&c!==void 0)return{key:t,size:s,etag:o,modified:i,md5:a,
crc32c:c};const l=[];return s===void 0&&l.push("Size"),o===void 0&&l.push("ETag"),i===void 0&&l.push("LastModified"),{key:t,size:s??0,etag:o??"",modified:i??0,...(0,_.s)({md5:a,crc32c:c}),...d||typeof e!=
"string"?{}:{storageClass:e},...l.length===0?{}:{doubt:{about:"fields",lacks:l}}}}r(xt,"listedOf");function ge(n){const{key:t,size:e,etag:s,modified:o,md5:i,crc32c:a}=xt(n);return{key:t,versionId:s,latest:n.
timeDeleted===void 0,deleteMarker:!1,size:e,etag:s,...(0,_.s)({md5:i,crc32c:a}),modified:o}}r(ge,"versionOf");function pe(n,t){const e=Lt(t),s=wt(t);if(e===void 0||s===void 0)throw(0,R.JW)(n,"the answ\
er has no size or no generation");const{attributes:o,tags:i}=Rt(t),{storageClass:a}=t;return{size:e,etag:s,...It(t),modified:Bt(t.updated),attributes:o,tagCount:Object.keys(i).length,...typeof a=="str\
ing"&&a!=="STANDARD"?{storageClass:a}:{}}}r(pe,"headOf");function gt(n,t){const e=t===void 0?void 0:wt(t);if(t===void 0||e===void 0)throw(0,R.JW)(n,"a success without a generation");return{etag:e,...It(
t)}}r(gt,"writtenOf");function It(n){return(0,_.s)({md5:Nt(n),crc32c:Wt(n)})}r(It,"proofsIn");const kt=["contentType","contentEncoding","contentDisposition","contentLanguage","cacheControl"];function Rt(n){
const t={};for(const d of kt){const l=n[d];typeof l=="string"&&l!==""&&(t[d]=l)}const e=(0,A.OW)(n.metadata)?Object.entries(n.metadata):[],s=e.find(([d])=>d===z.Pr)?.[1],{tags:o={},expires:i,metadata:a}=(0,z.
wI)(typeof s=="string"?s:void 0),c={};for(const[d,l]of e)d!==z.Pr&&typeof l=="string"&&(c[d.toLowerCase()]=l);return Object.assign(c,a),i!==void 0&&(t.expires=i),Object.keys(c).length>0&&(t.metadata=c),
{attributes:t,tags:o}}r(Rt,"attributesOf");function pt(n,{attributes:t={},tags:e,storageClass:s}){const o={...(0,_.s)({storageClass:s})};for(const w of kt){const $=t[w];$!==void 0&&(o[w]=$)}const{expires:i}=t,
{[z.Pr]:a,...c}=t.metadata??{},d=c,l={...(0,_.s)({tags:e,expires:i}),...a===void 0?{}:{metadata:{[z.Pr]:a}}},P=(0,z.JW)(l);return P!==void 0&&(d[z.Pr]=P),Object.keys(d).length>0&&(we(n,d,l),o.metadata=
d),o}r(pt,"resourceOf");function we(n,t,{tags:e,expires:s}){let o=0;for(const[c,d]of Object.entries(t))o+=Buffer.byteLength(c)+Buffer.byteLength(d);if(o<=Mt)return;const i=[...e===void 0?[]:["tags"],...s===
void 0?[]:["Expires"]],a=i.length===0?"metadata":`metadata with ${i.join(" and ")} in it`;throw new g.AD("protocol",`${n}: ${a} of ${o} bytes, and ${Mt} fit`,{operation:n,providerCode:"MetadataTooLarg\
e"})}r(we,"checkMetadata");function me(n){const[,t]=/(?:^|,\s*)crc32c=([\w+/]{6}==)/.exec(n["x-goog-hash"]??"")??[],[,e]=/(?:^|,\s*)md5=([\w+/]{22}==)/.exec(n["x-goog-hash"]??"")??[],s=Date.parse(n["l\
ast-modified"]??""),o=Ct(n)?n["content-encoding"]:void 0,i=n["x-goog-storage-class"];return{size:ye(n),etag:n["x-goog-generation"]??"",...(0,_.s)({md5:e===void 0?void 0:Gt(e),crc32c:t}),modified:Number.
isNaN(s)?void 0:s,attributes:(0,_.s)({contentType:n["content-type"],contentEncoding:o==="identity"?void 0:o}),...i===void 0||i==="STANDARD"?{}:{storageClass:i}}}r(me,"mediaHeadOf");function ye(n){const t=/\/(\d+)$/.
exec(n["content-range"]??"")?.[1];if(t!==void 0)return Number(t);const e=n["x-goog-stored-content-length"],s=n["content-length"];return s!==void 0?Number(s):Ct(n)?Number(e??NaN):NaN}r(ye,"mediaSize");
function Ct(n){const t=n["content-encoding"]??"identity";return t===(n["x-goog-stored-content-encoding"]??t)}r(Ct,"isStoredCoding");function Lt({size:n}){if(typeof n!="string"||!/^\d{1,16}$/.test(n))return;
const t=Number(n);return Number.isSafeInteger(t)?t:void 0}r(Lt,"sizeOf");function wt({generation:n}){return typeof n=="string"?$t(n):void 0}r(wt,"tagOf");function Bt(n){if(typeof n!="string")return;const t=(0,q.
pe)(n);return t>=0?t:void 0}r(Bt,"timeOf");function Nt({md5Hash:n}){return typeof n=="string"?Gt(n):void 0}r(Nt,"md5In");function Wt({crc32c:n}){return typeof n=="string"&&Oe.test(n)?n:void 0}r(Wt,"cr\
c32cIn");const Oe=/^[A-Za-z0-9+/]{6}==$/,mt=16,Ee=24,Ut=Buffer.alloc(mt+2);function Gt(n){if(!(n.length!==Ee||!n.endsWith("=="))&&Ut.write(n,"base64")===mt)return Ut.toString("hex",0,mt)}r(Gt,"hexOf");
var Kt=u(49464);const et="objects.insert",_e=128*1024;async function yt(n,t,e,s,o){D(et,t);const i={name:t,...pt(et,s),...Ae(e)},{answer:a,slowestLine:c}=n.timeouts,d=De(i,e,s.attributes?.contentType),
l=await n.send({operation:et,method:"POST",path:`/upload/storage/v1/b/${K(n.bucket)}/o`,query:{uploadType:"multipart",...ut(et,s),fields:at},key:t,body:d,timeout:a+d.length/c*1e3},o);return gt(et,(0,R.
o_)(et,l))}r(yt,"insert");function ut(n,{ifMatch:t,ifAbsent:e}){return t!==void 0?{ifGenerationMatch:ft(n,t)}:e===!0?{ifGenerationMatch:"0"}:{}}r(ut,"generationQuery");function ft(n,t){const e=$t(t);if(e!==
void 0)return e;throw new g.AD("precondition",`${n}: the object does not have the expected generation`,{operation:n})}r(ft,"pinOf");async function be(n,{ifMatch:t,ifAbsent:e},s){if(!(0,g.A1)(n,"thrott\
led")||t===void 0&&e!==!0)return n;let o;try{o=await s()}catch(a){if((0,g.A1)(a))return n;throw a}if(t===void 0?o===void 0:o===t)return n;const{operation:i}=n;return new g.AD("precondition",`${i}: the\
 condition does not hold`,{operation:i,cause:n})}r(be,"lookBeforeWaiting");function Ae(n){if(n instanceof Uint8Array)return{md5Hash:(0,p.hash)("md5",n,"base64")};if("stream"in n)return{};const{md5:t,bytes:e}=n;
return{md5Hash:t===void 0?(0,p.hash)("md5",e,"base64"):Buffer.from(t,"hex").toString("base64")}}r(Ae,"hashOf");function De(n,t,e){const s=JSON.stringify(n),o=(0,Kt.A)(s),i=e!==void 0&&/^[\x20-\x7e]+$/.
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
stream,e);const s=t instanceof Uint8Array?t:t.bytes;return s.length<=_e?Buffer.concat([n,s,e]):Jt(n,[s],e)}r(Te,"joined");async function*Jt(n,t,e){yield n,yield*t,yield e}r(Jt,"around");var je=u(4573),
Pe=u(26653);const rt="objects.list",zt=16*1024*1024,ve={bytes:zt,depth:12,text:64*1024,values:4e5},Ft=1024*1024,Ot='"items":[',Se=44,Me=93,$e=58,xe=34;function nt(n){const t=n.toString("utf8"),e=Yt(t),
s=e.items??[];if(!Array.isArray(s))throw _t();return{objects:s.map(Xt),rest:e}}r(nt,"readPage");function Ie(n){const t=n.indexOf(`${Ot}{"`)+Ot.length,e=n.lastIndexOf("}]")+1;if(t<Ot.length||e<=t)return nt(
n);const s=n.toString("utf8",0,t)+n.toString("utf8",e);n[e]=Se;const o=n.toString("latin1",t,e+1);n[e]=Me;const i=/^\{"\w+":/.exec(o)?.[0];if(i===void 0||ke(o))return nt(n);let a;try{a=Yt(s)}catch{return nt(
n)}const c=new Et(o,i,(0,je.isAscii)(n.subarray(t,e)));return{get objects(){return c.objects()},raw:c,rest:a}}r(Ie,"readRawPage");class Et{static{r(this,"RawJson")}text;#t;#e;constructor(t,e,s){this.text=
t,this.#t=e,this.#e=s}get last(){return this.#s(this.text.lastIndexOf(this.#t))}objects(){const t=this.#o(`[${this.text.slice(0,-1)}]`);t.length>Ft&&Ht(t);let e;try{e=JSON.parse(t)}catch(s){throw(0,R.
JW)(rt,"the answer is not JSON",s)}return e.map(Xt)}endOf(t){const e=r(o=>this.#s(o),"keyAt"),s=r(o=>this.#n(o),"endAt");return(0,Pe.w)({text:this.text,start:this.#t,keyAt:e,endAt:s},t)}withoutFirst(t){
if(this.#s(0)!==t)return this;const e=this.#n(0);return e===this.text.length?void 0:this.slice(e,this.text.length)}slice(t,e){return new Et(this.text.slice(t,e),this.#t,this.#e)}#n(t){const e=this.text.
indexOf(this.#t,t+1);return e<0?this.text.length:e}#s(t){const e='"name":"',s=this.text.indexOf(e,t)+e.length-1,o=s<e.length?-1:Re(this.text,s);if(t<0||o<0||o>this.#n(t))throw(0,R.JW)(rt,"the answer h\
olds an object without a name");return JSON.parse(this.#o(this.text.slice(s,o+1)))}#o(t){return this.#e?t:Buffer.from(t,"latin1").toString("utf8")}}function ke(n){for(const t of["{","["])for(let e=n.indexOf(
t,1);e>=0;e=n.indexOf(t,e+1))if(n.charCodeAt(e-1)===$e&&n.charCodeAt(e-2)===xe)return!0;return!1}r(ke,"holdsOthers");function Re(n,t){for(let e=n.indexOf('"',t+1);e>=0;e=n.indexOf('"',e+1)){let s=0;for(;n[e-
1-s]==="\\";)s++;if(s%2===0)return e}return-1}r(Re,"closing");function Xt(n){if(typeof n!="object"||n===null)throw _t();return xt(n)}r(Xt,"checkedItem");function Yt(n){n.length>Ft&&Ht(n);let t;try{t=JSON.
parse(n)}catch(e){throw(0,R.JW)(rt,"the answer is not JSON",e)}if(typeof t!="object"||t===null||Array.isArray(t))throw _t();return t}r(Yt,"parsed");function Ht(n){try{(0,A.eA)(n,ve)}catch(t){throw t instanceof
A.tC?(0,R.JW)(rt,t.message,t):t}}r(Ht,"checkText");function _t(){return(0,R.JW)(rt,"the answer is no listing of a bucket")}r(_t,"notAPage");var Ce=u(89174);class Le{static{r(this,"GcsWire")}bucket;#t;#e;#n;#s;constructor({
endpoint:t,bucket:e,tokens:s,userProject:o,clock:i,ca:a,connections:c,timeouts:d}){const{origin:l,pathname:P}=new URL(t);this.bucket=e,this.#e=P.replace(/\/+$/,""),this.#n=s;const w=o===void 0?"":`&us\
erProject=${encodeURIComponent(o)}`;this.#s=`?prettyPrint=false${w}`,this.#t=new Ce.c({origin:l,clock:i,...a===void 0?{}:{ca:a},...c===void 0?{}:{connections:c},...d===void 0?{}:{timeouts:d}})}get timeouts(){
return this.#t.timeouts}get clockOffset(){return this.#t.clockOffset}send(t,e){return this.#t.send(this.#o(t),e)}open(t,e){return this.#t.open(this.#o(t),e)}close(){return this.#t.close()}#o(t){return{
operation:t.operation,most:t.most??R.E7,prepare:r(()=>{const e=this.#n?.present();return e!==void 0||this.#n===void 0?this.#r(t,e):this.#n.get().then(s=>this.#r(t,s))},"prepare"),refusal:r(e=>(0,R.Mz)(
t,e),"refusal")}}#r(t,e){const{method:s,body:o,acceptEncoding:i}=t,a={...t.headers};return e!==void 0&&(a.authorization=`Bearer ${e}`),i!==void 0&&(a["accept-encoding"]=i),o!==void 0?(a["content-type"]=
o.type,a["content-length"]=String(o.length)):s==="POST"&&(a["content-length"]="0"),{method:s,path:this.#e+t.path+this.#i(t.query),headers:a,body:o?.bytes??null,headersTimeout:t.timeout??this.timeouts.
answer}}#i(t){let e=this.#s;for(const s in t){const o=t[s];o!==void 0&&(e+=`&${s}=${encodeURIComponent(o)}`)}return e}}function bt(n){return`/storage/v1/b/${K(n)}`}r(bt,"bucketPath");function st(n,t){
return`${bt(n)}/o/${K(t)}`}r(st,"objectPath");function Vt(n){const t=Buffer.from(JSON.stringify(n));return{type:"application/json",length:t.length,bytes:t}}r(Vt,"jsonBody");var Be=u(35506);const At="o\
bjects.list",Dt=1e3;async function Ne(n,t,e){const{prefix:s,delimiter:o,maxKeys:i=Dt,raw:a}=t,{after:c,token:d}=Ke(t),l={maxResults:Math.min(i,Dt),fields:`items(${ot}),nextPageToken${o===void 0?"":",p\
refixes"}`,prefix:s===""?void 0:s,delimiter:o,startOffset:c,pageToken:d},{body:P}=await Tt(n,l,e),w=a===!0&&o===void 0?Ie(P):nt(P),$=ee(w),W=$===void 0?void 0:Je({after:c,token:$});return d===void 0&&
c!==void 0?Ue(w,c,W):qt(w,W)}r(Ne,"listObjects");async function We(n,t){const{body:e}=await Tt(n,{maxResults:1,fields:"items(name),nextPageToken"},t);nt(e)}r(We,"checkListing");async function*Qt(n,t,e){
let s,o=[];do{const i=`items(${he}),nextPageToken`,c=nt((await Tt(n,{versions:"true",maxResults:Dt,fields:i,prefix:t,pageToken:s},e)).body);for(const l of Ge(c)){const P=ge(l);P.key!==o[0]?.key&&(yield*o.
sort(Zt),o=[]),o.push(P)}const d=ee(c);if(d!==void 0&&d===s)throw(0,R.JW)(At,"the listing of versions repeats a page token");s=d}while(s!==void 0);yield*o.sort(Zt)}r(Qt,"listVersions");function Zt(n,t){
const[e,s]=[n.versionId,t.versionId];return s.length-e.length||(e<s?1:e>s?-1:0)}r(Zt,"byAge");function Tt(n,t,e){const s=`${bt(n.bucket)}/o`;return n.send({operation:At,method:"GET",path:s,query:t,most:zt},
e)}r(Tt,"ask");function qt(n,t,e=n.raw){const s=te(n);return e===void 0?{objects:n.objects,prefixes:s,next:t}:(0,Be.$)(e,{prefixes:s,next:t})}r(qt,"pageOf");function Ue(n,t,e){if(n.raw!==void 0){const o=n.
raw.withoutFirst(t);return o===void 0?{objects:[],prefixes:[],next:e}:qt(n,e,o)}return{objects:n.objects.filter(({key:o})=>o!==t),prefixes:te(n).filter(o=>(0,O.YD)(o,t)>0),next:e}}r(Ue,"startingAfter");
function te({rest:n}){const t=n.prefixes;return Array.isArray(t)?t.filter(e=>typeof e=="string"):[]}r(te,"prefixesOf");function Ge({rest:n}){return n.items??[]}r(Ge,"itemsOf");function ee({rest:n}){const t=n.
nextPageToken;if(!(t===void 0||t==="")){if(typeof t!="string")throw(0,R.JW)(At,"the page token is no text");return t}}r(ee,"tokenOf");function Ke({after:n,continuation:t}){if(t===void 0)return{after:n===
""?void 0:n,token:void 0};const e=t.indexOf(" "),s=t.slice(0,e);return{after:s===""?void 0:decodeURIComponent(s),token:t.slice(e+1)}}r(Ke,"positionOf");function Je({after:n,token:t}){return`${n===void 0?
"":encodeURIComponent(n)} ${t??""}`}r(Je,"continuationOf");const V="objects.rewrite",ze=8*1024,ne=100,Fe="contentType,contentEncoding,contentDisposition,contentLanguage,cacheControl,metadata,customTim\
e",se=new WeakMap;async function Xe(n,t,e,s,o){D(V,e);const{resume:i}=s,a=await He(n,t,s.storageClass,o);let c=i===void 0?void 0:se.get(i)??i.token,d=c!==void 0,l=0,P=0;for(;;){let w;try{w=await Ye(n,
t,e,s,a,c,o)}catch($){if(!d||!Ve($))throw $;c=void 0,d=!1;continue}if(d=!1,w.done)return gt(V,w.resource);if(w.token===void 0)throw(0,R.JW)(V,"the copy is not done, and has no token to go on with");if(P=
w.moved>l?0:P+1,P>ne)throw(0,R.JW)(V,`${ne} calls in a row moved nothing`);if(l=Math.max(l,w.moved),i!==void 0&&se.set(i,w.token),w.token!==c&&await i?.keep(w.token),{token:c}=w,i?.stopped()===!0)throw new g.
dI}}r(Xe,"rewrite");async function Ye(n,t,e,s,o,i,a){const{bucket:c}=t.place,d=await n.send({operation:V,method:"POST",path:`${st(c,t.key)}/rewriteTo/b/${K(n.bucket)}/o/${K(e)}`,query:{sourceGeneration:t.
versionId,ifSourceGenerationMatch:t.ifMatch===void 0?void 0:ft(V,t.ifMatch),...ut(V,s),rewriteToken:i,fields:`done,rewriteToken,totalBytesRewritten,resource(${at})`},key:t.key,...(0,_.s)({body:o}),timeout:n.
timeouts.longAnswer},a),l=(0,R.o_)(V,d),{done:P,rewriteToken:w,totalBytesRewritten:$,resource:W}=l;return{done:P===!0,token:typeof w=="string"&&w!==""&&w.length<=ze?w:void 0,moved:typeof $=="string"&&
/^\d{1,16}$/.test($)?Number($):0,resource:(0,A.OW)(W)?W:void 0}}r(Ye,"call");async function He(n,{place:t,key:e,versionId:s,ifMatch:o},i,a){if(i===void 0)return;const c="objects.get",d={generation:s,ifGenerationMatch:o===
void 0?void 0:ft(c,o),fields:Fe},l=st(t.bucket,e),P=await n.send({operation:c,method:"GET",path:l,query:d,key:e},a);return Vt({...(0,R.o_)(c,P),storageClass:i})}r(He,"bodyOf");function Ve(n){return(0,g.
A1)(n)?n.status===410||n.status===404||n.status===400:!1}r(Ve,"isForgotten");const Qe="retentionPolicy,defaultEventBasedHold,softDeletePolicy";function Ze(n){const{retentionPolicy:t,softDeletePolicy:e,
defaultEventBasedHold:s}=n,o=(0,A.OW)(e)?oe(e.retentionDurationSeconds):void 0,i=(0,_.s)({deletedDays:o});if(s===!0)return{enabled:!0,retention:{mode:"event-based hold"},...i};if(!(0,A.OW)(t))return{enabled:!1,
...i};const a=t.isLocked===!0?"locked retention policy":"retention policy",c=oe(t.retentionPeriod);return{enabled:!0,retention:{mode:a,...(0,_.s)({days:c})},...i}}r(Ze,"lockOf");function oe(n){const t=Number(
n);return Number.isSafeInteger(t)&&t>0?Math.ceil(t/86400):void 0}r(oe,"daysOf");var re=u(94511),qe=u(80711);const it="objects.compose",jt=32,tn=8;async function en(n,{folder:t,present:e,parts:s,key:o,
resource:i,conditions:a},c){const{storageClass:d}=i,l=d===void 0?{}:{storageClass:d};let P=s.map(({number:w,etag:$,size:W,crc32c:F})=>({name:ie(t,w),generation:$,size:W,crc32c:F}));for(let w=1;P.length>
jt;w++){const $=nn(P).map((W,F)=>({group:W,name:`level-${w}-${F+1}`}));P=await(0,re._)($,tn,async({group:W,name:F})=>{const Q=sn(W),X=e.get(F),lt=X?.crc32c!==void 0&&X.crc32c===Q.crc32c&&X.size===Q.size?
X:await ce(n,W,t+F,l,{},c);return{name:t+F,generation:lt.etag,...Q}})}return ce(n,P,o,i,a,c)}r(en,"compose");function ie(n,t){return n+String(t).padStart(5,"0")}r(ie,"partName");async function ce(n,t,e,s,o,i){
if(t.length===0)throw(0,R.JW)(it,"an object is composed of one part at least");const a=t.map(({name:d,generation:l})=>({name:d,generation:l,objectPreconditions:{ifGenerationMatch:l}})),c=await n.send(
{operation:it,method:"POST",path:`${st(n.bucket,e)}/compose`,query:{...ut(it,o),fields:at},key:e,body:Vt({sourceObjects:a,destination:s,deleteSourceObjects:!0}),timeout:n.timeouts.longAnswer},i);return gt(
it,(0,R.o_)(it,c))}r(ce,"composeOne");function nn(n){const t=[];for(let e=0;e<n.length;e+=jt)t.push(n.slice(e,e+jt));return t}r(nn,"groupsOf");function sn(n){const t=n.reduce((s,o)=>s+o.size,0),e=n.flatMap(
({crc32c:s,size:o})=>s===void 0?[]:[{crc32c:s,size:o}]);return{size:t,crc32c:e.length===n.length?(0,qe.o)(e):void 0}}r(sn,"wholeOf");const ae=A.xA.bytes,on=1024;function rn({key:n,attributes:t,tags:e,
storageClass:s}){return Buffer.from(JSON.stringify({v:1,key:n,...(0,_.s)({attributes:t,tags:e,storageClass:s})}))}r(rn,"encodeRecord");function cn(n){try{const t=(0,A.dw)(n,A.xA);if(t.v!==1)throw new A.
tC("it has another version");const{storageClass:e}=t;return{key:(0,A.b6)(t,"key",on),...(0,_.s)({attributes:an(t.attributes),tags:Pt(t.tags),storageClass:typeof e=="string"?e:void 0})}}catch(t){throw t instanceof
A.tC?(0,R.JW)("objects.get",`the record of an upload cannot be read: ${t.message}`,t):t}}r(cn,"parseRecord");function an(n){if(!(0,A.OW)(n))return;const t=Pt(n.metadata);return{...Pt(n),...(0,_.s)({metadata:t})}}
r(an,"attributesIn");function Pt(n){if((0,A.OW)(n))return Object.fromEntries(Object.entries(n).filter(t=>typeof t[1]=="string"))}r(Pt,"textsIn");const vt="upload",dn="parts/",un=16;class fn{static{r(this,
"Uploads")}#t;#e;#n;#s=new Map;constructor(t,e,s){this.#t=t,this.#e=e,this.#n=s}async create(t,e,s){D("objects.insert",t);const{attributes:o,tags:i,storageClass:a}=e,c={key:t,...(0,_.s)({attributes:o,
tags:i,storageClass:a})};pt("objects.insert",c);const d=(0,Kt.A)(t).slice(0,16),l={attributes:{contentType:"application/json"},ifAbsent:!0};return await yt(this.#t,this.#h(d),rn(c),l,s),this.#s.set(d,
c),d}async part({uploadId:t},e,s,o){const{storageClass:i}=this.#s.get(t)??await this.#i(t,o),a=ie(this.#u(t),e),{etag:c,md5:d,crc32c:l}=await yt(this.#t,a,s,(0,_.s)({storageClass:i}),o);return{number:e,
etag:c,size:s.length,...(0,_.s)({md5:d,crc32c:l})}}async parts({uploadId:t},e){await this.#i(t,e);const s=[];for(const[o,{etag:i,size:a,md5:c,crc32c:d}]of await this.#a(t,e))/^\d{5,}$/.test(o)&&s.push(
{number:Number(o),etag:i,size:a,...(0,_.s)({md5:c,crc32c:d})});return s.sort((o,i)=>o.number-i.number)}async complete({key:t,uploadId:e},s,o,i){const{record:a,head:c}=await this.#c(e,i);if(a.key!==t)throw ct();
const d=this.#u(e),l=await this.#a(e,i),P=pt("objects.compose",a);let w;try{w=await en(this.#t,{folder:d,present:l,parts:s,key:t,resource:P,conditions:o},i)}catch($){const W=await this.#r($,t,s,c.etag,
i);if(W===void 0)throw $;const{etag:F,md5:Q,crc32c:X}=W;w={etag:F,...(0,_.s)({md5:Q,crc32c:X})}}return this.#s.delete(e),await this.#d(e,i),w}async abort({uploadId:t},e){if(this.#s.delete(t),await this.#f(
t,e)===0)throw ct()}async list(t,e){const s=[];let o;do{const c={prefix:this.#n,delimiter:"/",...(0,_.s)({continuation:o})},d=await this.#e.list(c,e);for(const l of d.prefixes)s.push(l.slice(this.#n.length,
-1));o=d.next}while(o!==void 0);const i=await(0,re._)(s.filter(de),un,c=>this.#o(c,e)),a=t.startsWith(this.#n.slice(0,-dn.length));return i.filter(({upload:c,readable:d})=>(d||a)&&c.key.startsWith(t)).
map(({upload:c})=>c)}async#o(t,e){try{const{record:o,head:i}=await this.#c(t,e);return{upload:{uploadId:t,key:o.key,initiated:i.modified??0,own:!0},readable:!0}}catch(o){if(!(0,g.A1)(o,"not-found","pr\
otocol"))throw o;return{upload:{uploadId:t,key:this.#h(t),initiated:0,own:!0},readable:!1}}}async#r(t,e,s,o,i){if(!(0,g.A1)(t,"not-found","precondition"))return;const{crc32c:a}=H.F.known(s),c=s.reduce(
(P,w)=>P+w.size,0);if(a===void 0)return;const d=await ue(this.#e.head(e,{},i));return d?.crc32c===a&&d.size===c&&hn(d.etag,o)?d:void 0}async#i(t,e){const{record:s}=await this.#c(t,e);return this.#s.set(
t,s),s}async#c(t,e){const s={atOnce:ae},o=await ue(this.#e.get(this.#h(t),s,e));if(o===void 0)throw ct();const i=[];try{if(o.head.size>ae)throw ct();for await(const a of o.stream)i.push(a)}finally{o.destroy()}
return{record:cn(Buffer.concat(i)),head:o.head}}async#a(t,e){const s=this.#u(t),o=new Map;let i;do{const a=await this.#e.list({prefix:s,...(0,_.s)({continuation:i})},e);for(const c of a.objects)o.set(
c.key.slice(s.length),c);i=a.next}while(i!==void 0);return o}async#d(t,e){try{await this.#f(t,e)}catch(s){if(!(0,g.A1)(s))throw s}}async#f(t,e){const s=this.#u(t),o=[];for await(const{key:c,versionId:d}of Qt(
this.#t,s,e))o.push({key:c,versionId:d});const i=o.filter(({key:c})=>c===s+vt),a=o.filter(({key:c})=>c!==s+vt);for(const c of[a,i]){const[d]=await(0,N.pP)(this.#e,c,e);if(d!==void 0)throw new g.AD(d.code,
d.message,{operation:"objects.delete"})}return o.length}#u(t){if(!de(t))throw ct();return`${this.#n}${t}/`}#h(t){return this.#u(t)+vt}}function de(n){return/^[0-9a-f]{16}$/.test(n)}r(de,"isId");function hn(n,t){
return n.length===t.length?n>t:n.length>t.length}r(hn,"isYounger");async function ue(n){try{return await n}catch(t){if((0,g.A1)(t,"not-found"))return;throw t}}r(ue,"orMissing");function ct(){return new g.
AD("not-found","there is no such upload",{operation:"objects.get"})}r(ct,"noSuchUpload");const ln=".flashback-backup/parts/";class gn{static{r(this,"GcsStore")}place;dialect=H.F;grantRead;#t;#e;#n=new tt.
z6;#s=new Y.e;#o=!0;constructor(t){this.#t=new Le(t),this.#e=new fn(this.#t,this,t.prefix+ln),this.#n.prefer("gzip");const{origin:e,pathname:s}=new URL(t.endpoint);this.place={api:"gcs",endpoint:e+s.replace(
/\/+$/,""),bucket:t.bucket}}list(t,e){return Ne(this.#t,t,e)}async head(t,e,s){const o=pe("objects.get",await this.#i(t,e,le,s));return{...o,...this.#a(o.etag,e?.versionId)}}async get(t,e={},s){if(e.attributes!==
!0)return this.#r(t,e,s);const{versionId:o,ifMatch:i}=e,a=this.head(t,(0,_.s)({versionId:o,ifMatch:i}),s);a.catch(()=>{});const c=await this.#r(t,e,s);try{const d=await a;if(d.etag!==c.head.etag)throw new g.
AD("transient","objects.get: the object was replaced while it was asked for",{operation:"objects.get"});const{stream:l}=c;return{head:{...d,size:c.head.size},stream:l,destroy:r(()=>c.destroy(),"destro\
y")}}catch(d){throw c.destroy(),d}}async put(t,e,s={},o){return this.#d(t,s,o,()=>yt(this.#t,t,e,s,o))}upload(t,e,s={},o){return(0,Y.D)(this,t,e,s,this.#s,o)}copy(t,e,s={},o){return this.#d(e,s,o,()=>Xe(
this.#t,t,e,s,o))}async delete(t,e={},s){const o="objects.delete",{versionId:i,ifMatch:a}=e,c={generation:i,...ut(o,(0,_.s)({ifMatch:a}))},d=st(this.#t.bucket,t);try{await this.#t.send({operation:o,method:"\
DELETE",path:d,query:c,key:t},s)}catch(l){if(!(0,g.A1)(l,"not-found")||a!==void 0)throw l}}deleteMany(t,e){return(0,N.pP)(this,t,e)}async tags(t,e,s){return Rt(await this.#i(t,e,"metadata",s)).tags}thaw(){
return Promise.reject(ht("thaw","every class can be read at once"))}createUpload(t,e={},s){return this.#e.create(t,e,s)}uploadPart(t,e,s,o){return this.#e.part(t,e,s,o)}copyPart(){return Promise.reject(
ht("copyPart","one copy moves an object of any size"))}async completeUpload(t,e,s={},o){return this.#d(t.key,s,o,()=>this.#e.complete(t,e,s,o))}abortUpload(t,e){return this.#e.abort(t,e)}listParts(t,e){
return this.#e.parts(t,e)}listUploads(t,e){return this.#e.list(t,e)}checkBucket(t){return We(this.#t,t)}async versioning(t){let e;try{e=await this.#c("versioning",t)}catch(o){if(!(0,g.A1)(o,"denied"))
throw o;const{operation:i,message:a}=o;throw new g.AD("unsupported",`${a} (it needs storage.buckets.get)`,{operation:i,cause:o})}const{versioning:s}=e;return(0,A.OW)(s)?(this.#o=s.enabled===!0,this.#o?
"enabled":"suspended"):(this.#o=!1,"off")}retain(){return Promise.reject(ht("retain","retention of single objects in GCS is not used"))}retention(){return Promise.reject(ht("retention","retention of s\
ingle objects in GCS is not used"))}async objectLock(t){return Ze(await this.#c(Qe,t))}listVersions(t,e){return Qt(this.#t,t,e)}clockOffset(){return this.#t.clockOffset}close(){return this.#t.close()}#r(t,e,s){
const o="objects.get",{versionId:i,ifMatch:a,range:c}=e,d={operation:o,method:"GET",path:st(this.#t.bucket,t),query:{alt:"media",generation:i,...fe(o,a)},headers:c===void 0?{}:{range:`bytes=${c.first}\
-${c.last}`},key:t},l=this.#t,P={headOf:r(w=>{const $=me(w);return{...$,...this.#a($.etag,i)}},"headOf"),send:r((w,$,W)=>l.send({...d,acceptEncoding:w,most:$},W),"send"),open:r((w,$)=>l.open({...d,acceptEncoding:w},
$),"open")};return(0,tt.iM)(P,this.#n,e,s)}async#i(t,e,s,o){const i="objects.get",a={generation:e?.versionId,...fe(i,e?.ifMatch),fields:s},c=st(this.#t.bucket,t);return(0,R.o_)(i,await this.#t.send({operation:i,
method:"GET",path:c,query:a,key:t},o))}async#c(t,e){const s="buckets.get",o=bt(this.#t.bucket);return(0,R.o_)(s,await this.#t.send({operation:s,method:"GET",path:o,query:{fields:t}},e))}#a(t,e){return t!==
""&&(this.#o||e!==void 0)?{versionId:t}:{}}async#d(t,e,s,o){let i;try{i=await o()}catch(a){throw await be(a,e,()=>this.#f(t,s))}return{...i,...this.#a(i.etag,void 0)}}async#f(t,e){try{return(await this.
head(t,{},e)).etag}catch(s){if((0,g.A1)(s,"not-found"))return;throw s}}}function fe(n,t){return t===void 0?{}:{ifGenerationMatch:ft(n,t)}}r(fe,"pinQuery");function ht(n,t){return new g.AD("unsupported",
`${n}: ${t}`,{operation:n})}r(ht,"unsupported")}),35506:((J,C,u)=>{u.d(C,{$:r(()=>S,"$"),S:r(()=>g,"S")});var E=u(78133);function g(b,x){if(b.raw===void 0){const I=b.objects.filter(({key:L})=>(0,E.YD)(
L,x)>0);return{...b,objects:I}}const{length:m}=b.raw.text,v=b.raw.endOf(x);if(v>=m)return;const B=v===0?b.raw:b.raw.slice(v,m);return S(B,b)}r(g,"pageAfter");function S(b,{prefixes:x,next:m}){return{get objects(){
return b.objects()},prefixes:x,next:m,raw:b}}r(S,"unreadPage")}),38761:((J,C,u)=>{u.d(C,{t:r(()=>b,"t")});var E=u(48798);const g=10*6e4,S=3e4;class b{static{r(this,"RenewedTokens")}#t;#e;#n=Number.NEGATIVE_INFINITY;#s=Number.
NEGATIVE_INFINITY;#o;constructor(m){this.#t=m}present(){const m=this.#e;return m===void 0||this.#r(m)?void 0:m.value}async get(){const m=this.#e;if(m===void 0)return(await this.#c()).value;if(!this.#r(
m)||!this.#i())return m.value;try{return(await this.#c()).value}catch(v){if(m.expires!==void 0&&m.expires<=this.#t.now())throw v;return m.value}}ends(){return this.#t.lasting?void 0:this.#e?.expires}async renew(){
return this.#i()&&await this.#c(),this.#t.now()-this.#s<S}#r({expires:m}){return m!==void 0&&m-g<=this.#t.now()}#i(){return this.#o!==void 0||this.#n+S<=this.#t.now()}#c(){return this.#o??=this.#t.ask().
then(m=>((0,E.s)(m.value),m.value!==this.#e?.value&&(this.#s=this.#t.now()),this.#e=m)).finally(()=>{this.#n=this.#t.now(),this.#o=void 0}),this.#o}}}),49464:((J,C,u)=>{u.d(C,{A:r(()=>S,"A")});var E=u(
77598);let g=0;function S(b){const x=`${process.pid} ${process.hrtime.bigint()} ${++g}`;return(0,E.hash)("sha256",`${x} ${b}`,"hex").slice(0,40)}r(S,"unique")}),89174:((J,C,u)=>{u.d(C,{c:r(()=>M,"c")});
var E=u(36600),g=u(94511),S=u(46848),b=u(18640),x=u(82640),m=u(20125),v=u(25346),B=u(85434),I=u(44493),L=u(74058);class M{static{r(this,"Channel")}timeouts;#t;#e;#n;#s;#o=new v.F;#r=!1;constructor({origin:f,
clock:h,ca:p,connections:T=320,timeouts:k=I.f}){this.#t=f,this.#e=h,this.timeouts=k,this.#s=new g.j(T);const{connect:G,body:A}=k;this.#n=(0,b.m6)(f,{ca:p,connections:T,connectTimeout:G,bodyTimeout:A})}get clockOffset(){
return this.#o.offset}async send(f,h){const{operation:p,most:T}=f,k=this.#s.acquire(1,h);k!==void 0&&await k;const G=r(N=>(0,E.oJ)(N)?T:E.uE,"limit");let A,_;try{const N=await this.#i(f,h);_=this.#e.monotonic(),
A=await(0,x.cv)(this.#n,N,(0,x.rq)(this.#e,N,G),h)}catch(N){throw N instanceof x.yY?new S.AD("transient",`${p}: ${N.message}`,{operation:p,cause:N}):N instanceof x.VL?new S.AD("protocol",`${p}: ${N.message}`,
{operation:p,cause:N}):await this.#a(p,N,h)}finally{this.#s.release()}if(this.#c(A.headers.date,_),(0,E.oJ)(A.status))return A;throw f.refusal(A)}async open(f,h){const{operation:p}=f,T=this.#s.acquire(
1,h);T!==void 0&&await T;let k;try{k=await this.#i(f,h)}catch(A){throw this.#s.release(),(0,L.$)(p,A,h)}const G=this.#e.monotonic();try{const A=await(0,m.R)(this.#n,k,h,()=>this.#s.release()),{status:_,
headers:N,body:Y}=A;if(this.#c(N.date,G),(0,E.oJ)(_))return A;throw f.refusal(new x.Fn(_,N,await(0,E.t4)(Y,(0,x.rq)(this.#e,k,()=>E.uE))))}catch(A){throw await this.#a(p,A,h)}}async close(){await this.#n.
destroy()}async#i(f,h){const p=await f.prepare();return h?.throwIfAborted(),{origin:this.#t,...p}}#c(f,h){this.#o.learn(f,this.#e.now(),this.#e.monotonic()-h),this.#r=!0}async#a(f,h,p){const T=(0,L.$)(
f,h,p);if(!((0,S.A1)(T,"transient")&&T.status===void 0&&!this.#r)||!this.#t.startsWith("http:")||(0,b.iJ)(this.#t)!==void 0||!await(0,B.p)(this.#t))return T;const G=`${f}: the port expects TLS, and pl\
ain http was sent: use https://`;return new S.AD("wrong-endpoint",G,{operation:f,cause:h})}}})};export{_n as id,bn as ids,An as modules};
