var Ru=Object.defineProperty;var n=(Y,S)=>Ru(Y,"name",{value:S,configurable:!0});const Ku=3591,Nu=[3591],zu={8731:((Y,S,a)=>{a.d(S,{c:n(()=>m,"c"),z:n(()=>_,"z")});var r=a(27698),u=a(56778),k=a(54445),y=a(46848);const c=200;function _(h){const{at:g,message:$}=h;if(g===void 0)return $;
const O=(0,u.P)({...g,prefix:""}).slice(0,-1),I=g.key===void 0?"":`/${(0,r.Ig)(g.key,c)}`;return`${$} (${g.side}: ${O}${I})`}n(_,"describeStoreError");function m(h){const{code:g,at:$}=h,O=$?.side??"th\
e store";switch(g){case"credentials":return l(h,O);case"archived":return $?.key?.includes(k.c4)!==!0?void 0:`A lifecycle rule moved the state of the backup to an archive class, where it cannot be read\
. Restore the objects below ${k.c4} in ${$.bucket} (${b[$.api??"s3"]}), and exclude that prefix from the rule.`;case"wrong-region":return`Set ${O}-region${h.region===void 0?"":`: ${h.region}`}, and ${O}\
-endpoint where it names another region.`;case"wrong-endpoint":return`Set ${O}-endpoint (or endpoint) to the URL of the ${u.O[$?.api??"s3"]} API: its scheme, its port, and for a certificate of your ow\
n ca-bundle.`;default:return}}n(m,"adviceFor");const b={s3:"S3: RestoreObject, then a copy onto themselves in class STANDARD",gcs:"GCS: a rewrite in class STANDARD",blob:"Azure: Set Blob Tier to Hot, \
which takes hours"},w={s3:"the AWS default chain",gcs:"the application default credentials of Google Cloud (google-github-actions/auth)",blob:"azure-client-id, a SAS, or the default chain of Azure"};function l({
providerCode:h,at:g},$){switch(h){case y.zw:return`Give ${$}-access-key-id and ${$}-secret-access-key (or those without ${$}-), or see why ${w[g?.api??"s3"]} has no credentials any more.`;case"Signatu\
reDoesNotMatch":return`The secret does not belong to the key: see secret-access-key (or ${$}-secret-access-key).`;case"InvalidAccessKeyId":return`${$} does not know the key any more: see access-key-id\
 (or ${$}-access-key-id).`;default:return"The credentials ended or were revoked in mid-run: use ones that live longer."}}n(l,"credentialsAdvice")}),12267:((Y,S,a)=>{a.d(S,{W:n(()=>_,"W"),Z:n(()=>m,"Z")});
var r=a(11400),u=a(19154),k=a(89572),y=a(46848),c=a(8731);function _(b){if(b instanceof u.d)return b.message;if(b instanceof r.qq)return`${b.message}. ${b.advice}`;if(!(0,y.A1)(b))return;const w=(0,c.
c)(b);return`${(0,c.z)(b)} [${b.code}]${w===void 0?"":`. ${w}`}`}n(_,"explain");function m(b){return b instanceof u.d?{code:"input",message:b.message,advice:""}:b instanceof r.qq?{code:"state",message:b.
message,advice:b.advice}:(0,y.A1)(b)?{code:b.code,message:(0,c.z)(b),advice:(0,c.c)(b)??""}:b instanceof k.C?{code:"cancelled",message:b.message,advice:""}:{code:"internal",message:b instanceof Error?
`${b.name}: ${b.message}`:String(b),advice:""}}n(m,"problemOf")}),4566:((Y,S,a)=>{a.d(S,{ZN:n(()=>U,"ZN"),T:n(()=>M,"T"),EZ:n(()=>D,"EZ"),zZ:n(()=>x,"zZ")});var r=a(19154),u=a(12053);const k=/^(hot|cold|to)-region$/,
y=["AWS_REGION","AWS_DEFAULT_REGION"];function c(B,K){const N=n(z=>(B(z)??"").trim()!=="","isGiven"),G=n(z=>{const H=(B(z)??"").trim();return/^s3:/.test(z==="to"&&H==="hot"?(B("hot")??"").trim():H)},"\
isS3");return z=>{const H=k.exec(z)?.[1];if(H===void 0||N(z)||N("region"))return B(z);const X=[`${H}-access-key-id`,"access-key-id",`${H}-role-to-assume`,"role-to-assume"];return H==="to"&&X.push("hot\
-access-key-id","hot-role-to-assume"),X.some(N)||!G(H)?B(z):_(K)??B(z)}}n(c,"withAwsRegion");function _(B){for(const K of y){const N=(B[K]??"").trim();if(N!==""){if(/^[A-Za-z0-9-]{1,64}$/.test(N))return N;
throw new r.d(K,`${(0,u.T)(N)} is not a region; expected a name such as us-east-1`)}}}n(_,"regionOf");var m=a(2294),b=a(65699),w=a(96002);class l extends r.d{static{n(this,"SecretMissing")}}function h(B,K){
return N=>{const G=b.mc.find(Q=>Q.name===N)?.name,z=G===void 0?void 0:B.values.get(G),H=$(K.typed(N));return z===void 0?H??K.ambient(N):G!==void 0&&(0,w.m0)(G)||H===void 0?O(G??"config",z,K):H}}n(h,"l\
ayered");function g({typed:B,ambient:K}){for(const N of["hot","cold"])if(!($(B(N))===void 0&&$(K(N))===void 0))throw new r.d(N,"is given beside config; expected it in the file, in each backup")}n(g,"r\
efusePlaces");function $(B){return(B??"").trim()===""?void 0:B}n($,"filled");function O(B,K,N){const G=I(B,K,N);return K.how!=="text"&&N.mask?.(G),G}n(O,"resolve");function I(B,{how:K,value:N},{env:G,
readFile:z}){switch(K){case"text":return N;case"env":{const H=$(G[N]);if(H!==void 0)return H;const X=/^[A-Z_][A-Z0-9_]*$/.test(N)?` ${N}`:"";throw new l(B,`the variable${X} that the file names is not \
set, or empty`)}case"file":try{return z(N)}catch(H){throw new l(B,`${(0,u.T)(N)}, which the file names, cannot be read${(0,u.x)(H)}`,{cause:H})}}}n(I,"read");async function E(B,K){let N;try{N=K(B)}catch(z){
throw new r.d("config",`${(0,u.T)(B)} cannot be read${(0,u.x)(z)}; expected the path of a YAML or JSON file`,{cause:z})}const{readConfig:G}=await Promise.all([a.e(8815),a.e(7819)]).then(a.bind(a,47819));
return G(B,N)}n(E,"loadConfig");var P=a(46973),C=a(71096),v=a(75772);function R(B,K,N,G){const z=[],H=K.flatMap(X=>{const Q=N(X);try{return[{name:X.name,options:(0,P.b)(G,te=>(0,C.g)(Q,te))}]}catch(te){
if(!(te instanceof r.d))throw te;const se=te instanceof r.G?te.errors:[te],ie=se.map(ue=>j(ue,B,X));return se.every(ue=>ue instanceof l)?[{name:X.name,options:void 0,error:W(ie)}]:(z.push(...ie),[])}});
if(z.length>0)throw W(z);return H}n(R,"parseMembers");function W(B){const[K,...N]=B;if(K===void 0)throw new Error("the inputs were refused, and no error says why");return N.length===0?K:new r.G([K,...N])}
n(W,"oneOf");function j(B,{path:K},N){const G=b.mc.find(X=>X.name===B.input)?.name,z=(G===void 0?void 0:N.values.get(G)?.at)??N.at,H=B.message.slice(B.input.length+2);return new r.d(B.input,`${H} (bac\
kup ${N.name}, ${(0,v.s)(K,z)})`,{cause:B})}n(j,"withPlace");async function x(B,K,N){if(!U(K.plain))return{kind:"one",options:await(N===void 0?D(B,K):L(B,K,N))};g(K);const{plain:G,env:z,readFile:H}=K,
X=await E((0,C.g)(G,"config"),H),Q=(0,C.g)(G,"backup"),te=n(ue=>c(h(ue,K),z),"readOf"),se=n(ue=>B.parse(ue,H),"parse");if(!(0,m.FS)(B.name))return{kind:"several",members:R(X,(0,m.AS)(X,Q),te,se),config:X};
const[ie]=R(X,[(0,m.Fo)(X,Q,B.name)],te,se);if(ie?.options===void 0)throw ie?.error??new r.d("backup","is not in the file");return{kind:"one",options:ie.options,config:X}}n(x,"parseRun");function D(B,K){
Z(K);const{plain:N,env:G,readFile:z}=K,H=c(N,G);return(0,P.b)(X=>B.parse(X,z),X=>(0,C.g)(H,X))}n(D,"parseOne");async function L(B,K,N){Z(K);const{plain:G,env:z,readFile:H}=K,X=c(G,z),{parsedOrReported:Q}=await a.
e(1887).then(a.bind(a,41887));return Q(B,te=>(0,C.g)(X,te),H,N)}n(L,"parseOneReported");function Z({plain:B}){if((0,C.g)(B,"backup")!=="")throw new r.d("backup","is given, but config is not; expected \
the file that has it")}n(Z,"refuseNames");function U(B){return(0,C.g)(B,"config")!==""}n(U,"givesConfig");function M(B,K){const N=(B?.backups??[]).flatMap(G=>[...G.values.values()]);return[...new Set(
N.filter(G=>G.how===K).map(({value:G})=>G))]}n(M,"namedBy")}),33835:((Y,S,a)=>{a.d(S,{Mo:n(()=>Kt,"Mo"),v:n(()=>ar,"v"),Vb:n(()=>rr,"Vb")});var r=a(19154),u=a(12053),k=a(65699),y=a(71096),c=a(34166),_=a(
79218),m=a(24151),b=a(18817),w=a(56778),l=a(29247),h=a(37708),g=a(40881);const $="s3://bucket or s3://bucket/prefix, gs:// in the same way, or az://account/container/prefix",O={s3:"expected s3://bucke\
t or s3://bucket/prefix",gcs:"expected gs://bucket or gs://bucket/prefix",blob:"expected az://account/container or az://account/container/prefix"},I=24;function E(e,t){const o=P(e,t),{api:s,account:i,
bucket:d,rest:f,endpoint:p}=o,T=O[s];if([i,d].some(ne=>ne?.includes("@")===!0))throw new r.d(e,`${(0,u.T)(t)} holds credentials; ${T} and the keys in their own inputs`);if(/[?#]/.test(t))throw new r.d(
e,`${(0,u.T)(t)} has a query or a fragment; ${T}`);x(e,t,o);const F=f===""||f.endsWith("/")?f:`${f}/`,V=g.N[s].limits.keyBytes-I;if(Buffer.byteLength(F)>V)throw new r.d(e,`${(0,u.T)(t)} has a prefix o\
ver ${V} bytes; ${T}`);return s==="blob"?{api:s,account:i??"",bucket:d,prefix:F,...(0,h.s)({endpoint:p})}:{api:s,bucket:d,prefix:F}}n(E,"parsePlaceUrl");function P(e,t){const o=/^(s3|gs):\/\/([^/]+)(?:\/(.*))?$/su.
exec(t);if(o!==null)return{api:o[1]==="gs"?"gcs":"s3",bucket:o[2]??"",rest:o[3]??""};const s=/^az:\/\/([^/]+)\/([^/]+)(?:\/(.*))?$/su.exec(t);if(s!==null){const[,f="",p="",T=""]=s;return{api:"blob",account:f,
bucket:p,rest:T}}const i=/^https:\/\/([^/?#]+)(?:\/([^?#]*))?/iu.exec(t),d=i===null?void 0:R(e,t,i[1]??"",i[2]??"");if(d!==void 0)return d;throw new r.d(e,L(t))}n(P,"split");const C=/^(?:(.+)\.)?storage\.(?:googleapis|cloud\.google)\.com$/i,
v=/^([a-z0-9-]+)\.blob\.core\.[a-z.]+$/i;function R(e,t,o,s){const i=C.exec(o),d=v.exec(o);if(i===null&&d===null)return;const f=j(e,t,s);if(i?.[1]!==void 0)return{api:"gcs",bucket:i[1],rest:f};const[p,
T]=W(f);return i!==null?{api:"gcs",bucket:p,rest:T}:{api:"blob",account:(d?.[1]??"").toLowerCase(),bucket:p,rest:T,endpoint:`https://${o.toLowerCase()}`}}n(R,"ofService");function W(e){const t=e.indexOf(
"/");return t<0?[e,""]:[e.slice(0,t),e.slice(t+1)]}n(W,"firstOf");function j(e,t,o){try{return decodeURIComponent(o)}catch(s){throw new r.d(e,`${(0,u.T)(t)} has a % that encodes no character; expected\
 the URL as the provider shows it`,{cause:s})}}n(j,"decode");function x(e,t,{api:o,account:s,bucket:i}){if(o!=="blob"){if(Z(i))return;throw new r.d(e,`${(0,u.T)(t)} names no valid bucket; expected ${o===
"s3"?"s3":"gs"}://bucket with 3 to 222 letters, digits, dots, dashes or underscores`)}if(!/^[a-z0-9]([a-z0-9-]{1,61})[a-z0-9]$/.test(s??""))throw new r.d(e,`${(0,u.T)(t)} names no valid account; expec\
ted az://account/container with 3 or more lower-case letters and digits in the account's name`);if(!(i==="$web"||Z(i)&&/^[a-z0-9.-]+$/.test(i)))throw new r.d(e,`${(0,u.T)(t)} names no valid container;\
 expected az://account/container with 3 to 63 lower-case letters, digits and dashes in the container's name`)}n(x,"refuseNames");const D=/^(?:abfss?|wasbs?):\/\/([a-z0-9$-]+)@([a-z0-9]+)\.(?:dfs|blob)\.[a-z.]+(\/|$)/i;
function L(e){if(/^(abfss?|wasbs?):\/\//i.test(e)){const[,t,o,s]=D.exec(e)??[],i=`az://${o??""}/${t??""}${s==="/"?"/…":""}`,d=o===void 0?O.blob:`expected ${i}`;return`${(0,u.T)(e)} is a URL of a fil\
e system driver; ${d}`}return/^https:\/\/[^/]+\.dfs\.core\.[a-z.]+(\/|$)/i.test(e)?`${(0,u.T)(e)} is the URL of Azure's file system API; ${O.blob}`:/^az:\/\//.test(e)?`${(0,u.T)(e)} does not name both\
 account and container; ${O.blob}`:/^gs:\/\//.test(e)?`${(0,u.T)(e)} is not a bucket URL; ${O.gcs}`:/^https?:\/\//i.test(e)?`${(0,u.T)(e)} is the URL of a web server; ${O.s3}, and the server in the in\
put endpoint`:/^s3:/i.test(e)?`${(0,u.T)(e)} is not a bucket URL; ${O.s3}`:`${(0,u.T)(e)} is not a bucket URL; expected ${$}`}n(L,"refusal");function Z(e){return/^[A-Za-z0-9][A-Za-z0-9._-]{1,220}[A-Za-z0-9]$/.
test(e)&&!e.includes("..")&&!/^\d+\.\d+\.\d+\.\d+$/.test(e)}n(Z,"isBucketName");var U=a(15962);function M(e,t){switch(e.api){case"s3":return(0,U.PC)(t);case"gcs":return"https://storage.googleapis.com";case"\
blob":return e.endpoint??`https://${e.account}.blob.core.windows.net`}}n(M,"ownEndpoint");function B(e,t,o){const s=e.api==="blob"?z(o,e.account):o,i=H(t,s,e.api);for(const d of i){const f=N(d,e.api);
if(f!==void 0)throw new r.d(t,`${(0,u.T)(d)} speaks ${w.O[f]}, and the place is a URL of ${w.O[e.api]}; expected an endpoint of ${w.O[e.api]}, or the bucket as ${K[f]}`)}return i}n(B,"parseEndpointsOf");
const K={s3:"s3://bucket",gcs:"gs://bucket",blob:"az://account/container"};function N(e,t){const{hostname:o}=new URL(e),i=/^(?:[a-z0-9-]+\.)?(s3|gcs|blob)-[a-z0-9.-]*flashback\.tech$/.exec(o)?.[1]??G(
e,o);if(!(i===void 0||i===t||(0,U.E_)(e)&&t==="s3"))return i}n(N,"otherApi");function G(e,t){return(0,U.aZ)(e)?"s3":(0,U.E_)(e)?"gcs":/\.blob\.core\.[a-z.]+$/.test(t)?"blob":void 0}n(G,"ownApi");function z(e,t){
return e.split(`
`).map(o=>o.trim().endsWith(`/${t}`)?o.trim().slice(0,-t.length):o).join(`
`)}n(z,"withoutAccount");function H(e,t,o){const[s="",...i]=(0,l.c)(e,t),d=o==="s3"?Q:te;return[d(e,s),...i.map(f=>d(e,f))].filter((f,p,T)=>T.indexOf(f)===p)}n(H,"parseEndpoints");const X=/^(\/[\w.~-]+){2,}\/?$|^\/[\w.~-]+\/$/;
function Q(e,t){const o=URL.canParse(t)?new URL(t):void 0;return o===void 0||!X.test(o.pathname)||/[?#]/.test(t)?te(e,t," (with the path of its S3 API, if it has one, and a slash at its end)"):te(e,t.
replace(/^(https?:\/\/[^/]*)\/.*/i,"$1"))+o.pathname.replace(/\/$/,"")}n(Q,"parseStoreEndpoint");function te(e,t,o=""){const s=`expected https://host or https://host:port${o}`,i=URL.canParse(t)?new URL(
t):void 0;if(i===void 0||!/^https?:\/\//i.test(t)||i.hostname==="")throw new r.d(e,`${(0,u.T)(t)} is not a URL of an endpoint; ${s}`);if(i.username!==""||i.password!=="")throw new r.d(e,`${(0,u.T)(t)}\
 holds credentials; ${s} and the keys in their own inputs`);if(i.pathname!=="/"||t.includes("?")||t.includes("#"))throw new r.d(e,`${(0,u.T)(t)} has more than a host; ${s}`);return i.origin}n(te,"pars\
eEndpoint");const se="expected github, s3://bucket/prefix, file:<path> or alert-issue";function ie(e,t){const o=(0,l.c)("anchor",e("anchor")),s=ue(e("accept-rollback").trim()),i=Ie(e);if(o.length===0){
if(s===void 0)return{};throw new r.d("accept-rollback","is given, but anchor is not, so no roll-back is found out; expected the anchor that refused it")}return{anchor:{places:[...new Set(o)].map(f=>Ae(
f,i,t)),accepted:s}}}n(ie,"parseAnchor");function ue(e){if(e!==""){if(/^rollback-[0-9a-f]{24}$/.test(e))return e;throw new r.d("accept-rollback",`${(0,u.T)(e)} is not a token; expected rollback-… as t\
he refusal printed it`)}}n(ue,"parseToken");function Ae(e,t,o){if(e==="github"||e==="alert-issue")return{kind:e};const s=/^github:(.*)$/.exec(e)?.[1];if(s!==void 0){if(/^[\w.-]{1,100}$/.test(s))return{
kind:"github",name:s};throw new r.d("anchor",`${(0,u.T)(e)} has no name that an environment may have; expected letters, digits, ".", "_" and "-"`)}const i=/^file:(.*)$/s.exec(e)?.[1];if(i!==void 0){if(i!==
""&&!i.startsWith("//"))return{kind:"file",path:i};throw new r.d("anchor",`${(0,u.T)(e)} has no path; expected file:/path/of/a/file`)}if(/^s3:/i.test(e))return{kind:"s3",place:we(e,t,o)};throw new r.d(
"anchor",`${(0,u.T)(e)} is no place for an anchor; ${se}`)}n(Ae,"parseAnchorPlace");function Ie(e){const t=e("anchor-region")===""?"us-east-1":e("anchor-region");if(!/^[A-Za-z0-9-]{1,64}$/.test(t))throw new r.
d("anchor-region",`${(0,u.T)(t)} is not a region; expected a name such as us-east-1`);const o=e("anchor-endpoint"),s=o===""?[(0,U.PC)(t)]:H("anchor-endpoint",o,"s3"),[i="",...d]=s;if(d.length>0)throw new r.
d("anchor-endpoint","has several lines; expected one endpoint");const[f,p]=[e("anchor-access-key-id").trim(),e("anchor-secret-access-key").trim()];if(f===""!=(p==="")){const F=f===""?"anchor-access-ke\
y-id":"anchor-secret-access-key";throw new r.d(F,"is missing while the other half of the pair is given; expected both")}return{endpoint:i,region:t,credentials:f===""?void 0:{accessKeyId:f,secretAccessKey:p}}}
n(Ie,"s3Setting");function we(e,{endpoint:t,region:o,credentials:s},i){const{bucket:d,prefix:f}=E("anchor",e);if(s===void 0)throw new r.d("anchor-access-key-id",`is not given, and anchor names ${(0,u.
T)(e)}; expected a key of another account than cold's, else whoever can write to cold can write there too`);if((0,U.uY)(i).some(F=>F===t||(0,U.aZ)(F)&&(0,U.aZ)(t))&&d===i.bucket)throw new r.d("anchor",
`${(0,u.T)(e)} is in the bucket of cold (${(0,w.P)(i)}), and would be rolled back with it; expected a bucket in another account`);const T=!(0,U.aZ)(t)||d.includes(".");return{api:"s3",endpoint:t,bucket:d,
prefix:f,region:o,pathStyle:T,credentials:s}}n(we,"s3Place");var ke=a(31839),je=a(75695),Tn=a(74961),ae=a(41711);const pn=1e6,Yn=1e4,Pn=2**40,Xn=3650;class Te extends Error{static{n(this,"NoPrices")}}
function Vn(e,t){if(e==="")return[];const o=n((d,f)=>new r.d("prices",`${(0,u.T)(e)} ${d}; expected a JSON file as in docs/costs.md`,{cause:f}),"bad");let s;try{s=t(e)}catch(d){throw o(`cannot be read${(0,u.
x)(d)}`,d)}if(s.length>pn)throw o("is larger than 1 MB");let i;try{i=JSON.parse(s)}catch(d){throw o("is not JSON",d)}try{const{providers:d}=de(i,"the file");if(!Array.isArray(d))throw new Te("provider\
s is no list");return d.map((f,p)=>Jn(de(f,`provider ${p+1}`)))}catch(d){throw d instanceof Te?o(`is no table of prices (${d.message})`,d):d}}n(Vn,"readPrices");function Jn(e){const{hosts:t}=e;if(!Array.
isArray(t)||!t.every(s=>typeof s=="string"&&s!==""))throw new Te("hosts is no list of host names");const o=Object.entries(de(e.classes,"classes"));if(o.length===0)throw new Te("classes has no storage \
class");return{name:pe(e,"name"),hosts:t,read:pe(e,"read"),source:pe(e,"source"),gigabyte:me(e,"gigabyte",Pn,1)??1e9,classes:Object.fromEntries(o.map(([s,i])=>[s,ee(de(i,s))])),...oe(e,["list","egress",
"betweenRegions"])}}n(Jn,"providerOf");function ee(e){const t=me(e,"minDays",Xn),o=me(e,"minBytes",Pn);return{...oe(e,["storage","write","read"]),...t===void 0?{}:{minDays:t},...o===void 0?{}:{minBytes:o}}}
n(ee,"classOf");function oe(e,t){const o=t.map(s=>[s,me(e,s,Yn)??0]);return Object.fromEntries(o)}n(oe,"pricesOf");function de(e,t){if(typeof e!="object"||e===null||Array.isArray(e))throw new Te(`${t}\
 is no object`);return e}n(de,"fieldsOf");function pe(e,t){const o=e[t]??"";if(typeof o=="string")return o;throw new Te(`${t} is no text`)}n(pe,"textOf");function me(e,t,o,s=0){const i=e[t];if(i!==void 0){
if(typeof i=="number"&&i>=s&&i<=o)return i;throw new Te(`${t} is no number from ${s} to ${o}`)}}n(me,"numberOf");function Pe(e,t,o){const s=Vn(e("prices"),t),i=Ke(e("max-cost")),d=(0,ae.og)("forecast",
e("forecast"))||i!==void 0;if(i!==void 0){const{storageClass:p,endpoint:T}=o.cold;for(const{endpoint:V}of[o.hot,o.cold])if((0,Tn._5)(V,[s,je.d])===void 0)throw new r.d("max-cost",`no prices are known \
for ${(0,u.T)(new URL(V).host)}; expected them in the file that prices names`);const{classes:F={}}=(0,Tn._5)(T,[s,je.d])??{};if(p!==void 0&&F[p]===void 0)throw new r.d("max-cost",`no prices are known \
for the storage class ${(0,u.T)(p)}; expected them in the file that prices names`)}const f=(0,ae.og)("dry-run",e("dry-run"));return d||f&&s.length>0?{costs:{max:i,prices:s}}:{}}n(Pe,"parseCosts");function xe(e){
if(e("max-cost")!=="")throw new r.d("max-cost","is given for a split run, which is not forecast before it copies; expected none: make a dry run of backup first")}n(xe,"refuseMaxCost");function Ke(e){if(e===
"")return;const t=/^\$?\d{1,9}(\.\d{1,4})?$/.test(e)?Number(e.replace("$","")):NaN;if(Number.isFinite(t))return t;throw new r.d("max-cost",`${(0,u.T)(e)} is not an amount in USD; expected one such as \
25 or 0.50`)}n(Ke,"parseMaxCost");const Ne=["standard","bulk","expedited"],mn=64*1024,Ve=2**40,xn=g.N.s3.limits.part.min,On=g.N.s3.limits.copy,gn=864e5,Nt=["native","emulated","streamed"];function zt(e){
return{...Qn(e),verify:(0,ae.HU)("verify",e("verify"),["copy","read","none"]),dryRun:(0,ae.og)("dry-run",e("dry-run"))}}n(zt,"parseCopying");function Qn(e){const t=Ht(e),o=Yt("part-size",e("part-size"));
if(o!==void 0&&t!==void 0&&o>t)throw new r.d("part-size",`${(0,u.T)(e("part-size"))} is above max-operation-size ${(0,u.T)(e("max-operation-size"))}; expected at most that`);return{copyPaths:Gt(e("cop\
y-path")),...Ft(e),maxOperationSize:t,partSize:o,concurrency:e("concurrency")==="auto"?void 0:(0,ae.z2)("concurrency",e("concurrency"),{least:1,most:256}),maxBandwidth:dr(e("max-bandwidth")),deadline:(0,ae.
E9)("deadline",e("deadline"),{least:1e3}),maxFailures:Zt(e)}}n(Qn,"parseMoving");function Ft(e){return{...(0,ae.og)("copy-by-source",e("copy-by-source"))?{copyBySource:!0}:{},...(0,ae.og)("copy-by-url",
e("copy-by-url"))?{copyByUrl:!0}:{}}}n(Ft,"parseCopyConsents");function Ht(e){return Yt("max-operation-size",e("max-operation-size"))}n(Ht,"parseOperationSize");function Zt(e){return(0,ae.z2)("max-fai\
lures",e("max-failures"),{least:0,most:1e12})}n(Zt,"parseMaxFailures");function Gt(e){if(e==="auto")return Nt;const t=e.split(/[\s,]+/).filter(s=>s!==""),o=t.map(s=>Nt.find(i=>i===s)).filter(s=>s!==void 0);
if(o.length!==t.length||o.length===0||new Set(o).size!==o.length)throw new r.d("copy-path",`${(0,u.T)(e)} is not a list of copy paths; expected auto, or native, emulated and streamed in the order to t\
ry them, each once at most`);return o}n(Gt,"parseCopyPaths");function cr(e){const t=(0,ae.HU)("thaw-tier",e("thaw-tier"),Ne);if(e("thaw")==="")return;const o=(0,ae.E9)("thaw",e("thaw"),{least:gn})/gn;
if(Number.isInteger(o))return{days:o,tier:t};throw new r.d("thaw",`${(0,u.T)(e("thaw"))} is not a whole number of days; expected such as 7d`)}n(cr,"parseThaw");function Yt(e,t){return t==="auto"?void 0:
(0,ae.DB)(e,t,{least:xn,most:On})}n(Yt,"parseAutoSize");function dr(e){if(!(e===""||e==="none"))return(0,ae.DB)("max-bandwidth",e,{least:mn,most:Ve})}n(dr,"parseBandwidth");var ce=a(77598);const ur=900,
fr=43200;function lr(e){const t=e("role-session-name");if(t!==""&&!/^[\w+=,.@-]{2,64}$/.test(t))throw new r.d("role-session-name",`${(0,u.T)(t)} is not a name of a session; expected 2 to 64 letters, d\
igits or any of + = , . @ - _`);const o=e("role-duration"),s=o===""?void 0:(0,ae.E9)("role-duration",o,{least:1e3})/1e3;if(s!==void 0&&(s<ur||s>fr))throw new r.d("role-duration",`${(0,u.T)(o)} is out \
of range; expected 15m to 12h, and no more than the role's own maximum`);return{...t===""?{}:{name:t},...s===void 0?{}:{seconds:s}}}n(lr,"parseRoleSession");function hr(e,t){const o=lr(e),s=Xt(e,t)??Xt(
e,"")??{credentials:void 0};return s.role===void 0?s:{...s,roleSession:o}}n(hr,"parseS3Identity");function pr(e,t){return{credentials:Mn(e,t,Jt)??Mn(e,"",Jt)}}n(pr,"parseGcsIdentity");function mr(e,t){
return Vt(e,t)??Vt(e,"")??{credentials:void 0}}n(mr,"parseBlobIdentity");function Xt(e,t){const o=Mn(e,t,gr),s=`${t}role-to-assume`,i=e(s).trim();if(i==="")return o===void 0?void 0:{credentials:o};if(Sn(
s,o,`${t}access-key-id`),!/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/.test(i))throw new r.d(s,`${(0,u.T)(i)} is not the ARN of a role; expected arn:aws:iam::123456789012:role/name`);return{
credentials:void 0,role:i}}n(Xt,"s3Identity");function Vt(e,t){const o=Mn(e,t,yr),s=kr(e,`${t}sas-token`),i=_r(e,t);if(s!==void 0&&Sn(`${t}sas-token`,o,`${t}access-key-id`),i!==void 0&&(Sn(`${t}azure-\
client-id`,o,`${t}access-key-id`),Sn(`${t}azure-client-id`,s,`${t}sas-token`)),!(o===void 0&&s===void 0&&i===void 0))return{credentials:o,...(0,h.s)({sas:s,federated:i})}}n(Vt,"blobIdentity");function Sn(e,t,o){
if(t!==void 0)throw new r.d(e,`is given beside ${o}; expected one of the two`)}n(Sn,"refuseBoth");const gr={id:ze,secret:ze,sessionToken:!0},Jt={id:wr,secret:br},yr={id:ze,secret:Er};function Mn(e,t,o){
const s=Qt(e,`${t}access-key-id`,`${t}secret-access-key`,o),i=`${t}session-token`,d=o.sessionToken===!0?ze(i,e(i)):"",f=t==="to-"?void 0:$r(e,t,o);if(s===void 0){if(d===""&&f===void 0)return;const[T,F]=f===
void 0?[i,"all three or none"]:[`${t}previous-access-key-id`,"the new pair too"];throw new r.d(T,`is given without ${t}access-key-id and ${t}secret-access-key; expected ${F}`)}const p=f?.accessKeyId===
s.accessKeyId&&f.secretAccessKey===s.secretAccessKey;return{...s,...d===""?{}:{sessionToken:d},...f===void 0||p?{}:{previous:f}}}n(Mn,"parseKeys");function $r(e,t,o){return Qt(e,`${t}previous-access-k\
ey-id`,`${t}previous-secret-access-key`,o)}n($r,"parsePrevious");function Qt(e,t,o,s){const[i,d]=[e(t).trim(),e(o).trim()];if(!(i===""&&d==="")){if(d==="")throw new r.d(o,`is missing while ${t} is giv\
en; expected both or neither (on the command line ${(0,k.VE)(o)}, or --${o}-file)`);if(i==="")throw new r.d(t,`is missing while ${o} is given; expected both or neither`);return{accessKeyId:s.id(t,i),secretAccessKey:s.
secret(o,d)}}}n(Qt,"parsePair");function ze(e,t){const o=t.trim();if(/\s/.test(o))throw new r.d(e,"holds a space or a line break; expected the key alone, as it was issued");return o}n(ze,"oneWord");function wr(e,t){
const o=ze(e,t);if(/^[^@]+@[^@]+$/.test(o))return o;const s=/^GOOG/.test(o)?", or s3://bucket with https://storage.googleapis.com as its endpoint for this HMAC key":"";throw new r.d(e,`is not the clie\
nt_email of a service account; expected one${s}`)}n(wr,"email");function br(e,t){if(t.startsWith("{"))throw new r.d(e,"holds a whole JSON file; expected the private_key in it alone");const o=`${t.replaceAll(
"\\n",`
`).replace(/^"|"$/g,"").trim()}
`;try{if((0,ce.createPrivateKey)(o).asymmetricKeyType==="rsa")return o}catch{}throw new r.d(e,"is not the private key of a service account; expected its PEM text, from -----BEGIN PRIVATE KEY----- to t\
he end")}n(br,"pem");function Er(e,t){const o=ze(e,t);if(/^[A-Za-z0-9+/]{22,}={0,2}$/.test(o))return o;throw new r.d(e,"is not the base64 key of an account; expected the key alone, as the portal shows\
 it")}n(Er,"base64");function kr(e,t){const o=ze(t,e(t)).replace(/^\?/,"");if(o==="")return;const s=new URLSearchParams(o);if(!o.includes("://")&&s.has("sig")&&s.has("sv"))return o;throw new r.d(t,"is\
 not a shared access signature; expected its query alone, as sv=…&sp=…&sig=…")}n(kr,"parseSas");function _r(e,t){const[o,s]=[`${t}azure-client-id`,`${t}azure-tenant-id`],[i,d]=[e(o).trim(),e(s).
trim()];if(!(i===""&&d==="")){if(d==="")throw new r.d(s,`is missing while ${o} is given; expected both or neither`);if(i==="")throw new r.d(o,`is missing while ${s} is given; expected both or neither`);
if(!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(i))throw new r.d(o,`${(0,u.T)(i)} is not the id of an application; expected a UUID`);if(!/^[0-9a-z.-]{1,255}$/i.test(d))throw new r.d(s,`${(0,u.
T)(d)} is not the id of a tenant; expected a UUID or a domain`);return{clientId:i,tenantId:d}}}n(_r,"parseFederated");const qt=[{name:"region",api:"s3",instead:{}},{name:"session-token",api:"s3",instead:{}},
{name:"role-to-assume",api:"s3",instead:{gcs:"google-github-actions/auth in a step before",blob:"azure-client-id and azure-tenant-id"}},{name:"sas-token",api:"blob",instead:{}},{name:"azure-client-id",
api:"blob",instead:{s3:"role-to-assume",gcs:"google-github-actions/auth in a step before"}},{name:"azure-tenant-id",api:"blob",instead:{s3:"role-to-assume",gcs:"google-github-actions/auth in a step be\
fore"}}],vr=[{name:"user-project",api:"gcs",unset:"",instead:{s3:"request-payer for S3"}},{name:"path-style",api:"s3",unset:"auto",instead:{}}];function Tr(e,t,o){for(const{name:s,api:i,instead:d}of qt){
const f=`${t}-${s}`;e(f).trim()!==""&&i!==o&&An(f,i,[o],d)}}n(Tr,"refuseUnfit");function Je(e,t){const o=t.flatMap(s=>s?.api??[]);for(const{name:s,api:i,instead:d}of qt)e(s).trim()!==""&&!o.includes(i)&&
An(s,i,o,d);for(const{name:s,api:i,unset:d,instead:f}of vr)e(s)!==d&&!o.includes(i)&&An(s,i,o,f)}n(Je,"refuseUnfitShared");function qn(e,t,o,s){const i=o.map(({api:d})=>d);e(t)!==""&&!i.includes("s3")&&
An(t,"s3",i,s)}n(qn,"refuseOnlyS3");function An(e,t,o,s){const i=[...new Set(o)].map(p=>w.O[p]).join(" and "),d=[...new Set(o.flatMap(p=>s[p]??[]))],f=d.length===0?"it left out":d.join(", or ");throw new r.
d(e,`is for ${w.O[t]}, and what it is given for speaks ${i}; expected ${f}`)}n(An,"refuse");const Pr=["endpoint","access-key-id","previous-access-key-id"];function Qe(e,t,o){const s=t.flatMap(i=>xr(e,
i));for(const i of Pr){if(e(i)==="")continue;const d=s.filter(({side:p})=>i==="endpoint"?e(`${p}-endpoint`)==="":o.includes(p)&&!Or(e,p));if(new Set(d.map(({api:p})=>p)).size<2)continue;const f=d.map(
({side:p})=>p);throw new r.d(i,`is given for ${f.join(" and ")}, which speak different APIs; expected ${f.map(p=>`${p}-${i}`).join(" and ")}`)}}n(Qe,"refuseSharedByApis");function xr(e,t){const o=t===
"to"&&e("to")==="hot"?e("hot"):e(t);return o===""?[]:[{side:t,api:E(t,o).api}]}n(xr,"apiOf");function Or(e,t){return["access-key-id","role-to-assume","sas-token","azure-client-id"].some(o=>e(`${t}-${o}`)!==
"")}n(Or,"hasIdentity");const Sr="us-east-1";function Ue(e,t){const o=e(t);if(o==="")throw new r.d(t,`is not given; expected ${$}`);const s=E(t,o);Tr(e,t,s.api);const{bucket:i,prefix:d}=s;switch(s.api){case"\
s3":{const f=Br(e,t),p=et(e,t,s,f),T=Dr(e("path-style"),p.endpoint,i),F=hr(e,`${t}-`);return{api:"s3",...p,bucket:i,prefix:d,region:f,pathStyle:T,...F}}case"gcs":{const f=et(e,t,s,""),p=pr(e,`${t}-`);
return{api:"gcs",...f,bucket:i,prefix:d,...p,...Rr(e)}}case"blob":{const f=et(e,t,s,""),p=mr(e,`${t}-`);return{api:"blob",...f,account:s.account,bucket:i,prefix:d,...p}}}}n(Ue,"parsePlace");function Mr(e){
if(e("to")!=="hot")return Ue(e,"to");if(e("hot")==="")throw new r.d("to",'"hot" names the bucket of the input hot, which is not given');return Ue(n(o=>{const s=o==="to"?"":e(o),i=k.mc.find(d=>d.name===
o.replace(/^to(?=-|$)/,"hot"));return s!==""||i===void 0||eo(o)?s:e(i.name)},"asHot"),"to")}n(Mr,"parseTo");function Ar(e){if(e("hot")!=="")return Ue(t=>eo(t)?"":e(t),"hot")}n(Ar,"parseNamed");function eo(e){
return/access-key|session-token|role-to-assume|sas-token|azure-/.test(e)}n(eo,"isIdentityInput");function et(e,t,o,s){const i=e(`${t}-endpoint`)===""?"endpoint":`${t}-endpoint`,d=e(i);if(d==="")return{
endpoint:M(o,s)};const f=B(o,i,d);return{endpoint:f[0],...f.length===1?{}:{endpoints:f}}}n(et,"parseEnds");function Br(e,t){const o=e(`${t}-region`),s=[o,e("region")].find(d=>d!=="")??Sr;if(/^[A-Za-z0-9-]{1,64}$/.
test(s))return s;const i=o===""?"region":`${t}-region`;throw new r.d(i,`${(0,u.T)(s)} is not a region; expected a name such as us-east-1`)}n(Br,"parseRegion");function Dr(e,t,o){if(e==="auto")return!(0,U.
aZ)(t)||o.includes(".");if(e==="true"||e==="false")return e==="true";throw new r.d("path-style",`${(0,u.T)(e)} is not known; expected true, false or auto`)}n(Dr,"parsePathStyle");function Rr(e){const t=e(
"user-project");if(t==="")return{};if(/^[a-z0-9][a-z0-9:.-]{0,99}$/.test(t))return{userProject:t};throw new r.d("user-project",`${(0,u.T)(t)} is not a project of Google Cloud; expected its id, such as\
 my-project-123`)}n(Rr,"parseUserProject");const Cr={true:"prune",plan:"plan",false:"off"};function no(e,t){const o=e("approve-prune");if(o!==""&&!/^prune-[0-9a-f]{24}$/.test(o))throw new r.d("approve\
-prune",`${(0,u.T)(o)} is not a token; expected the one that a tripped guard printed: prune- and 24 digits and letters`);return{mode:Cr[t],policy:(0,_.Ay)(e("retention")),delay:(0,ae.E9)("prune-delay",
e("prune-delay"),{least:0}),maxDelete:to("max-delete",e("max-delete")),maxChange:to("max-change",e("max-change")),approve:o===""?void 0:o,allowUnfenced:(0,ae.og)("allow-unfenced",e("allow-unfenced"))}}
n(no,"parsePruning");function to(e,t){const o=/^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(t)?.[1];if(o!==void 0&&Number(o)<=100)return{kind:"share",percent:Number(o)};if(/^\d{1,12}$/.test(t))return{kind:"coun\
t",count:Number(t)};throw new r.d(e,`${(0,u.T)(t)} is not a limit; expected a share such as 10%, at most 100%, or a number`)}n(to,"parseLimit");var qe=a(38227);function en(e,t="at"){if(e==="latest")return{
kind:"latest"};if(/^\d{4}-\d\d/.test(e)){const s=Ur(e);if(s!==void 0)return s}else if(/^[\w.-]{1,200}$/.test(e))return{kind:"run",run:e};const o=jr.test(e)?": a time of day needs its zone":"";throw new r.
d(t,`${(0,u.T)(e)} is neither a time nor a run; expected latest, the id of a run, or a time such as 2026-11-03T02:00:00Z or 2026-11-03 02:00:00 UTC${o}`)}n(en,"parseAt");const Ir=/^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(\.\d{1,3})?)?(Z| ?UTC|[+-]\d\d:\d\d))?$/,
jr=/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/;function Ur(e){const t=Ir.exec(e);if(t===null)return;const[,o="",s,i,d,f]=t,p=f?.endsWith("UTC")===!0?"Z":f,T=Date.parse(s===void 0?o:`${o}T${s}${i??
""}${p??""}`);if(Number.isNaN(T)||!new Date(Date.parse(o)).toISOString().startsWith(o))return;const F=new Date(T).toISOString();if(d!==void 0)return{kind:"time",time:F};const V=s===void 0?Kr:i===void 0?
Wr:Lr;return{kind:"time",time:F,until:new Date(T+V-1).toISOString()}}n(Ur,"parseMoment");const Lr=1e3,Wr=6e4,Kr=864e5;var Bn=a(48798);const oo="qpzry9x8gf2tvdw0s3jn54khce6mua7l",Nr=[996825010,642813549,
513874426,1027748829,705979059],nt=6;function so(e){const t=e.toLowerCase();if(e!==t&&e!==e.toUpperCase())return;const o=t.lastIndexOf("1");if(o<1||t.length-o-1<nt)return;const s=t.slice(0,o);if(!/^[\x21-\x7e]+$/.
test(s))return;const i=[...t.slice(o+1)].map(f=>oo.indexOf(f));if(i.includes(-1)||io([...ao(s),...i])!==1)return;const d=co(i.slice(0,-nt),5,8,!1);return d&&{prefix:s,data:Buffer.from(d)}}n(so,"decode\
Bech32");function ro(e,t){const o=co([...t],8,5,!0)??[],s=io([...ao(e),...o,0,0,0,0,0,0])^1,i=Array.from({length:nt},(d,f)=>s>>>5*(5-f)&31);return`${e}1${[...o,...i].map(d=>oo.charAt(d)).join("")}`}n(
ro,"encodeBech32");function ao(e){const t=Array.from(e,o=>o.charCodeAt(0));return[...t.map(o=>o>>>5),0,...t.map(o=>o&31)]}n(ao,"expanded");function io(e){let t=1;for(const o of e){const s=t>>>25;t=(t&
33554431)<<5^o,Nr.forEach((i,d)=>{(s>>>d&1)===1&&(t^=i)})}return t>>>0}n(io,"checksum");function co(e,t,o,s){const i=[];let d=0,f=0;for(const T of e)for(f=(f<<t|T)&4095,d+=t;d>=o;)d-=o,i.push(f>>>d&(1<<
o)-1);const p=f<<o-d&(1<<o)-1;return s?d>0?[...i,p]:i:d>=t||p!==0?void 0:i}n(co,"regroup");function yn(e){return Buffer.from(e).toString("base64").replace(/=+$/,"")}n(yn,"toBase64");function Dn(e){if(!/^[A-Za-z0-9+/]*$/.
test(e))return;const t=Buffer.from(e,"base64");return yn(t)===e?t:void 0}n(Dn,"fromBase64");var zr=a(53053),le=a(97788);const nn=64*1024,be=16,tn=nn+be,on=16,uo=(0,zr.channel)("flashback-backup:age-ch\
unk");function fo(e,t){return Buffer.from((0,ce.hkdfSync)("sha256",e,t,"payload",32))}n(fo,"payloadKey");function lo(e){return e+be*Math.max(1,Math.ceil(e/nn))}n(lo,"sealedSize");function Cu(e){const t=Math.
ceil(e/tn),o=e-t*be;return t>0&&o>=0&&lo(o)===e?o:void 0}n(Cu,"chunks_plainSizeOf");function Fr(e,t,o,s,i,d){const f=po(t,o);uo.hasSubscribers&&Hr(e,f,s);const p=(0,ce.createCipheriv)("chacha20-poly13\
05",e,f,{authTagLength:be}),T=p.update(s);return p.final(),i.set(T,d),i.set(p.getAuthTag(),d+T.length),d+T.length+be}n(Fr,"sealChunk");function ho(e,t,o,s){const i=s.length-be;if(i<0)return;const d=(0,ce.
createDecipheriv)("chacha20-poly1305",e,po(t,o),{authTagLength:be});d.setAuthTag(s.subarray(i));const f=d.update(s.subarray(0,i));try{return d.final(),f}catch{return}}n(ho,"openChunk");function tt(e,t,o,s){
const i=ho(e,t,o,s);if(i!==void 0){if(i.length>0||t===0)return i;throw new le.K("malformed","its last chunk is empty, which only the first may be")}throw ho(e,t,!o,s)!==void 0?o?new le.K("truncated",`\
it ends after chunk ${t+1}, which is not its last`):new le.K("trailing-data",`bytes follow its last chunk, number ${t+1}`):o&&s.length<be?new le.K("truncated","it ends within a chunk"):new le.K("authe\
ntication-failed",`chunk ${t+1} is not what was encrypted`)}n(tt,"demandChunk");function po(e,t){if(!Number.isSafeInteger(e)||e<0)throw new RangeError("the number of a chunk");const o=Buffer.alloc(12);
return o.writeBigUInt64BE(BigInt(e),3),o[11]=t?1:0,o}n(po,"nonceOf");function Hr(e,t,o){const s=(0,ce.createHash)("sha256").update(e).digest("hex");uo.publish({key:s,nonce:t.toString("hex"),plain:o})}
n(Hr,"publish");const Be=16;function mo(e,t,o){const s=(0,ce.createDecipheriv)("chacha20-poly1305",e,t,{authTagLength:be});s.setAuthTag(o.subarray(Be));const i=s.update(o.subarray(0,Be));try{return s.
final(),i}catch{return}}n(mo,"unwrapFileKey");const Zr=1216,Gr=32,go="age1pq",yo="mlkem768x25519",Yr=Buffer.from("age-encryption.org/mlkem768x25519"),Xr=1120,Vr=64,$o=Buffer.concat([Buffer.from("HPKE"),
Buffer.from("647a00010003","hex")]),ot=n(async()=>(await a.e(6652).then(a.bind(a,76652))).MLKEM768X25519,"kem");async function Jr(e,t,o){const{cipherText:s,sharedSecret:i}=(await ot()).encapsulate(t,o(
Vr)),{key:d,nonce:f}=wo(Buffer.from(i)),p=(0,ce.createCipheriv)("chacha20-poly1305",d,f,{authTagLength:be}),T=Buffer.concat([p.update(e),p.final(),p.getAuthTag()]);return{args:[yo,yn(s)],body:T}}n(Jr,
"wrapHybrid");async function Qr(e,t){for(const{args:o,body:s}of e){if(o[0]!==yo)continue;const i=o.length===2?Dn(o[1]??""):void 0;if(i?.length!==Xr||s.length!==Be+be)throw Eo();const d=ea(await qr(i,t),
s);if(d!==void 0)return d}}n(Qr,"unwrapHybrid");async function qr(e,t){try{return Buffer.from((await ot()).decapsulate(e,t))}catch(o){throw Eo({cause:o})}}n(qr,"decapsulated");function ea(e,t){const{key:o,
nonce:s}=wo(e);return mo(o,s,t)}n(ea,"unwrap");async function na(e){const t=Buffer.from((await ot()).getPublicKey(e));return{text:ro(go,t),bytes:t}}n(na,"hybridRecipient");function wo(e){const t=Buffer.
alloc(0),o=Buffer.concat([Buffer.from([0]),st(t,"psk_id_hash",t),st(t,"info_hash",Yr)]),s=st(e,"secret",t);return{key:bo(s,"key",o,32),nonce:bo(s,"base_nonce",o,12)}}n(wo,"hpke");function st(e,t,o){return(0,ce.
createHmac)("sha256",e).update("HPKE-v1").update($o).update(t).update(o).digest()}n(st,"labeledExtract");function bo(e,t,o,s){const i=(0,ce.createHmac)("sha256",e).update(Buffer.from([0,s]));return i.
update("HPKE-v1").update($o).update(t).update(o).update(Buffer.from([1])),i.digest().subarray(0,s)}n(bo,"labeledExpand");function Eo(e){return new le.K("malformed","the header has a post-quantum stanz\
a of a wrong form",e)}n(Eo,"wrongForm");const sn=32,ta=Be+be,ko="X25519",oa="age-encryption.org/v1/X25519",_o=Buffer.alloc(12),sa=Buffer.from("302a300506032b656e032100","hex"),ra=Buffer.from("302e0201\
00300506032b656e04220420","hex");function rt(e){return(0,ce.createPublicKey)({key:Buffer.concat([sa,e]),format:"der",type:"spki"})}n(rt,"publicKey");function at(e){return(0,ce.createPrivateKey)({key:Buffer.
concat([ra,e]),format:"der",type:"pkcs8"})}n(at,"secretKey");function vo(e){return(0,ce.createPublicKey)(e).export({format:"der",type:"spki"}).subarray(-sn)}n(vo,"publicBytes");function aa(e){try{return(0,ce.
diffieHellman)({privateKey:at(Buffer.alloc(sn,1)),publicKey:rt(e)}),!0}catch{return!1}}n(aa,"isSafePoint");function ia(e,t,o){const s=at(o(sn)),i=vo(s),d=(0,ce.diffieHellman)({privateKey:s,publicKey:t.
key}),f=To(d,i,t.bytes),p=(0,ce.createCipheriv)("chacha20-poly1305",f,_o,{authTagLength:be}),T=Buffer.concat([p.update(e),p.final(),p.getAuthTag()]);return{args:[ko,yn(i)],body:T}}n(ia,"wrapX25519");function ca(e,t){
for(const{args:o,body:s}of e){if(o[0]!==ko)continue;const i=o.length===2?Dn(o[1]??""):void 0;if(i?.length!==sn||s.length!==ta)throw new le.K("malformed","the header has an X25519 stanza of a wrong for\
m");const d=da(i,s,t);if(d!==void 0)return d}}n(ca,"unwrapX25519");function da(e,t,o){let s;try{s=(0,ce.diffieHellman)({privateKey:o.key,publicKey:rt(e)})}catch(d){throw new le.K("malformed","the head\
er has an X25519 stanza with a share of low order",{cause:d})}const i=To(s,e,o.publicBytes);return mo(i,_o,t)}n(da,"x25519_unwrap");function To(e,t,o){return Buffer.from((0,ce.hkdfSync)("sha256",e,Buffer.
concat([t,o]),oa,32))}n(To,"wrappingKey");const Po=20,xo=64*1024,ua=16;function fa(e,t="encrypt-to"){if(e.length>xo)throw new r.d(t,`it has more than ${xo} characters`);const o=new Map;for(const[i,d]of e.
split(`
`).entries()){const f=d.replace(/(^|\s)#.*$/s,"").trim();if(f==="")continue;const p=`line ${i+1}`,T=la(f,F=>new r.d(t,`${p}: ${F}`));if(o.has(T.text))throw new r.d(t,`${p}: this recipient is there alr\
eady`);o.set(T.text,T)}const s=[...o.values()];if(s.length>Po)throw new r.d(t,`${s.length} recipients; at most ${Po} are possible`);if(new Set(s.map(({kind:i})=>i)).size>1)throw new r.d(t,"post-quantu\
m recipients (age1pq1…) and others cannot be mixed");return s}n(fa,"parseRecipients");function $n({text:e}){return(0,ce.createHash)("sha256").update(e).digest("hex").slice(0,ua)}n($n,"fingerprint");
function Oo(e,t){let o;return{kind:"x25519",text:e,wrap:n(async(s,i)=>ia(s,{bytes:t,key:o??=rt(t)},i),"wrap")}}n(Oo,"x25519Recipient");function So(e,t){return{kind:"post-quantum",text:e,wrap:n((o,s)=>Jr(
o,t,s),"wrap")}}n(So,"hybridRecipientFrom");function la(e,t){if(/^AGE-SECRET-KEY-/i.test(e))throw t('it is an identity, which is secret: the recipient is the line "public key: age1…" beside it, or age\
-keygen -y prints it. Make a new identity if others may have seen this one');if(/^(ssh-|ecdsa-)/.test(e))throw t("SSH keys are no recipients here: expected age1…");const o=so(e);if(o===void 0||e!==e.
toLowerCase())throw t("it is no age recipient: expected age1…, as age-keygen prints it; a character may be wrong");const{prefix:s,data:i}=o;if(s==="age"&&i.length===sn){if(!aa(i))throw t("it is no k\
ey: everybody could read what is encrypted to it");return Oo(e,i)}if(s===go&&i.length===Zr)return So(e,i);throw t("recipients of this kind are not supported: expected age1… or age1pq1…")}n(la,"par\
seRecipient");const Mo=100,Ao=64*1024;function Bo(e,t="identity-file"){if(e.length>Ao)throw new r.d(t,`it has more than ${Ao} characters`);if(/^(age-encryption\.org\/|-----BEGIN AGE)/.test(e))throw new r.
d(t,"it is encrypted: decrypt it with age -d, nobody can type a passphrase in a run");const o=[];for(const[s,i]of e.split(`
`).entries()){const d=i.trim();if(d===""||d.startsWith("#"))continue;const f=ha(d);if(typeof f=="string")throw new r.d(t,`line ${s+1}: ${f}`);o.push(f)}if(o.length===0)throw new r.d(t,"it has no ident\
ity: expected AGE-SECRET-KEY-1…");if(o.length>Mo)throw new r.d(t,`${o.length} identities; at most ${Mo} are possible`);return o}n(Bo,"parseIdentities");function ha(e){if(e.startsWith("age1"))return"\
it is a recipient, which opens nothing: expected the identity, AGE-SECRET-KEY-1…";if(e.startsWith("AGE-PLUGIN-"))return"identities of plugins are not supported";const t=so(e);if(t===void 0||e!==e.toUpperCase())
return"it is no age identity: expected AGE-SECRET-KEY-1…, as age-keygen writes it";const{prefix:o,data:s}=t;return o==="age-secret-key-"&&s.length===sn?pa(e,s):o==="age-secret-key-pq-"&&s.length===Gr?
ma(e,s):"identities of this kind are not supported: expected AGE-SECRET-KEY-1… or AGE-SECRET-KEY-PQ-1…"}n(ha,"parseIdentity");function pa(e,t){const o=at(t),s=vo(o),i=Oo(ro("age",s),s);return{kind:"\
x25519",secret:e,bytes:t,recipient:n(async()=>i,"recipient"),unwrap:n(async d=>ca(d,{key:o,publicBytes:s}),"unwrap")}}n(pa,"x25519Identity");function ma(e,t){let o;const s=n(async()=>{const{text:i,bytes:d}=await na(
t);return So(i,d)},"make");return{kind:"post-quantum",secret:e,bytes:t,recipient:n(()=>o??=s(),"recipient"),unwrap:n(i=>Qr(i,t),"unwrap")}}n(ma,"hybridIdentity");const Rn="age-encryption.org/v1",wn=64*
1024,Do=64,Cn=64,ga=32;function Ro(e,t){const s=`${[Rn,...e.flatMap(ya)].join(`
`)}
---`;return Buffer.from(`${s} ${yn(Co(Buffer.from(s),t))}
`)}n(Ro,"formatHeader");function ya({args:e,body:t}){const o=yn(t),s=[];for(let i=0;i<=o.length;i+=Cn)s.push(o.slice(i,i+Cn));return[`-> ${e.join(" ")}`,...s]}n(ya,"linesOf");function Co(e,t){const o=Buffer.
from((0,ce.hkdfSync)("sha256",t,Buffer.alloc(0),"header",32));return(0,ce.createHmac)("sha256",o).update(e).digest()}n(Co,"macOf");function $a({authenticated:e,mac:t},o){if(!(0,ce.timingSafeEqual)(Co(
e,o),t))throw new le.K("authentication-failed","the header does not match its MAC: it was changed")}n($a,"checkMac");function wa(e){const t=new Ea(e);if(t.next()!==Rn)throw Fe("it is not an age file");
const o=[];for(;;){const s=t.at,i=t.next();if(i.startsWith("--- ")){const d=Dn(i.slice(4));if(d?.length!==ga||o.length===0)throw Fe("its header ends in a wrong way");return{stanzas:o,authenticated:e.subarray(
0,s+3),mac:d,size:t.at}}if(o.length===Do)throw Fe(`its header has more than ${Do} stanzas`);o.push(ba(i,t))}}n(wa,"parseHeader");function ba(e,t){const[o,...s]=e.split(" ");if(o!=="->"||s.length===0||
!s.every(d=>/^[\x21-\x7e]+$/.test(d)))throw Fe("its header has a stanza of a wrong form");const i=[];for(;;){const d=t.next(),f=d.length<=Cn?Dn(d):void 0;if(f===void 0)throw Fe("its header has a stanz\
a with a wrong body");if(i.push(f),d.length<Cn)return{args:s,body:Buffer.concat(i)}}}n(ba,"readStanza");class Ea{static{n(this,"Lines")}#e;at=0;constructor(t){this.#e=t.subarray(0,wn)}next(){const t=this.#e.
indexOf(10,this.at);if(t===-1){if(this.#e.length===wn)throw Fe(`its header has more than ${wn} bytes`);const s=this.#e.subarray(0,Rn.length).toString("latin1");throw Rn.startsWith(s)?new le.K("truncat\
ed","it ends within its header"):Fe("it is not an age file")}const o=this.#e.subarray(this.at,t).toString("latin1");return this.at=t+1,o}}function Fe(e){return new le.K("malformed",e)}n(Fe,"malformed");
const Io=n(e=>(0,ce.randomBytes)(e),"systemRandomness");function ka(e,t){let o=0;return s=>Buffer.from((0,ce.hkdfSync)("sha256",e,Buffer.alloc(0),`${t}/${o++}`,s))}n(ka,"randomnessFrom");async function jo(e,t=Io){
const o=t(Be);return Wo(o,t(on),e,t)}n(jo,"newAgeFile");async function it(e,t,o){if(e.length!==Be||t.length!==on)throw new RangeError("a file key and its nonce have 16 bytes each");const s=Buffer.concat(
[e,t]);return Wo(e,t,o,ka(s,"flashback-backup/ephemeral"))}n(it,"ageFileFrom");function Uo(e,t,o){const s=JSON.stringify(["flashback-backup/file-key",...o]),i=Buffer.from((0,ce.hkdfSync)("sha256",e,t,
"flashback-backup/resume",32)),d=Buffer.from((0,ce.hkdfSync)("sha256",i,Buffer.from(s),"file",Be+on));return{fileKey:d.subarray(0,Be),nonce:d.subarray(Be)}}n(Uo,"keyFromSecret");function Lo(e){const t=(0,ce.
hkdfSync)("sha256",e,Buffer.alloc(0),"flashback-backup/check",32);return Buffer.from(t).toString("hex")}n(Lo,"checkOf");async function Wo(e,t,o,s){if(o.length===0)throw new RangeError("a file needs a \
recipient");const i=[];for(const p of o)i.push(await p.wrap(e,s));const d=Buffer.concat([Ro(i,e),t]),f=fo(e,t);return{header:d,recipients:o.map($n),storedSize:n(p=>d.length+lo(p),"storedSize"),encrypt:n(
(p,T,F)=>_a(f,p,T,F),"encrypt")}}n(Wo,"made");function _a(e,t,o,s){const i=t.length>0&&t.length%nn===0;if(!s&&!i)throw new RangeError("a piece that is not the last consists of whole chunks");if(s&&t.length===
0&&o!==0)throw new RangeError("only the first chunk may be empty");const d=Math.max(1,Math.ceil(t.length/nn)),f=Buffer.allocUnsafe(t.length+d*be);let p=0;for(let T=0;T<d;T++){const F=t.subarray(T*nn,(T+
1)*nn);p=Fr(e,o+T,s&&T===d-1,F,f,p)}return f}n(_a,"sealed");const va=wn+on;async function ct(e,t){const o=wa(e),s=o.size+on;if(e.length<s)throw new le.K("truncated","it ends within the nonce of its pa\
yload");for(const i of t){const d=await i.unwrap(o.stanzas);if(d!==void 0)return $a(o,d),{payloadKey:fo(d,e.subarray(o.size,s)),headerSize:s}}throw new le.K("no-identity","it is encrypted to none of t\
he identities")}n(ct,"openAgeFile");function Ta({headerSize:e},t){const o=plainSizeOf(t-e);if(o===void 0)throw new AgeError("truncated",`no age file has ${t} bytes`);return o}n(Ta,"plainSizeOfFile");function Iu(e,t,o){
const s=Ta(e,o);if(t.first<0||t.last<t.first||t.last>=s)throw new RangeError("a range outside the content");const i=Math.floor(t.first/CHUNK_BYTES),d=Math.floor(t.last/CHUNK_BYTES),f=e.headerSize+(d+1)*
SEALED_CHUNK_BYTES;return{first:e.headerSize+i*SEALED_CHUNK_BYTES,last:Math.min(f,o)-1,firstChunk:i,toEnd:f>=o,skip:t.first-i*CHUNK_BYTES}}n(Iu,"storedRange");function Ko({payloadKey:e},t,o,s){const i=[];
if(t.length===0)throw new le.K("truncated","chunks are missing");for(let d=0,f=o;d<t.length;d+=tn,f++){const p=t.subarray(d,d+tn),T=s&&d+tn>=t.length;if(!T&&p.length<tn)throw new le.K("truncated","it \
ends within a chunk");i.push(tt(e,f,T,p))}return i.length===1&&i[0]!==void 0?i[0]:Buffer.concat(i)}n(Ko,"decryptChunks");const In=32,Pa=32;function xa(e,t){const o=e.map($n).sort(),s=Ma(e),i=n(async p=>{
const T=await p;if(T.header.length!==s)throw new Error("the header of an age file has another length");return{head:T.header,encrypt:n((F,V,ne)=>T.encrypt(dt(F),V,ne),"encrypt")}},"sealed"),d=n((p,T,F)=>Uo(
p,T,Oa(F)),"keyOf"),f=n(({salt:p,check:T},F)=>{if(t===void 0)return;const V=d(t,Buffer.from(p,"hex"),F);return Lo(V.fileKey)===T?V:void 0},"found");return{fingerprints:o,headBytes:s,resumes:t!==void 0,
newFile:n(()=>i(jo(e)),"newFile"),newUpload:n(async p=>{if(t===void 0)return{file:await i(jo(e))};const T=Io(Pa),{fileKey:F,nonce:V}=d(t,T,p);return{file:await i(it(F,V,e)),derived:{salt:T.toString("h\
ex"),check:Lo(F)}}},"newUpload"),canResume:n((p,T)=>f(p,T)!==void 0,"canResume"),resumed:n(async(p,T)=>{const F=f(p,T);return F===void 0?void 0:i(it(F.fileKey,F.nonce,e))},"resumed")}}n(xa,"sealerFor");
function Oa({etag:e,size:t,path:o}){return[e,String(t),o]}n(Oa,"contextOf");const Sa={x25519:{type:"X25519",share:43},"post-quantum":{type:"mlkem768x25519",share:1494}};function Ma(e){const t=e.map(({
kind:o})=>{const{type:s,share:i}=Sa[o];return{args:[s,"A".repeat(i)],body:Buffer.alloc(32)}});return Ro(t,Buffer.alloc(16)).length+on}n(Ma,"headBytesFor");function No(e){return{fingerprints:n(async()=>(await Promise.
all(e.map(o=>o.recipient()))).map($n),"fingerprints"),alone:n(()=>e.map(t=>No([t])),"alone"),open:n(async t=>{try{return{kind:"opened",file:Aa(await ct(dt(t),e))}}catch(o){if(!(0,le.y)(o))throw o;return o.
code==="truncated"?{kind:"more"}:{kind:"refused",reason:o.code==="no-identity"?"no-identity":"damaged",message:o.message}}},"open")}}n(No,"openerFor");function Aa(e){return{headBytes:e.headerSize,decrypt:n(
(t,o,s)=>{try{return Ko(e,dt(t),o,s)}catch(i){if(!(0,le.y)(i))throw i;return}},"decrypt")}}n(Aa,"opened");function dt(e){return Buffer.isBuffer(e)?e:Buffer.from(e.buffer,e.byteOffset,e.byteLength)}n(dt,
"asBuffer");function zo(e,{stateCipher:t},o=!1){const s=e("encrypt-to"),i=(0,ae.HU)("names",e("names"),["clear","hidden"]),d=(0,ae.og)("allow-single-recipient",e("allow-single-recipient"));if(s.trim()===
""){if(i==="hidden")throw lt("names");if(d)throw lt("allow-single-recipient");if(o&&e("resume-secret")!=="")throw lt("resume-secret");return{}}for(const F of s.match(/AGE-SECRET-KEY-[^\s]*/gi)??[])(0,Bn.
s)(F);const f=fa(s);if(f.length===0)throw new r.d("encrypt-to","it names no recipient; expected age1…");if(f.length===1&&!d)throw new r.d("encrypt-to","it names one recipient, with whose key the who\
le backup would be lost; expected a second one whose identity is kept elsewhere, or allow-single-recipient: true");const p=o?Ba(e("resume-secret")):void 0;if(t===void 0)throw new r.d("state-key","is n\
ot given, and encrypt-to is: hashes of the contents would stand in cold in clear; expected an identity of its own, from age-keygen");return{objectKeys:{recipients:xa(f,p),...i==="hidden"?{hide:t.hide}:
{}}}}n(zo,"parseObjectKeys");function ut(e,t){const o=e("identity-file");if(o==="")return{};if(/AGE-SECRET-KEY-/i.test(o))throw(0,Bn.s)(o),new r.d("identity-file","it is an identity and not the path o\
f a file with one; expected such a path: inputs are shown to more people than files. Make a new identity if others may have seen this one");let s;try{s=t(o)}catch(d){const f=`${(0,u.T)(o)} cannot be r\
ead${(0,u.x)(d)}`;throw new r.d("identity-file",`${f}; expected the path of a file from age-keygen`,{cause:d})}const i=Bo(s,"identity-file");for(const{secret:d}of i)(0,Bn.s)(d);return{identities:No(i)}}
n(ut,"parseIdentityFile");function ft(e,t){for(const s of["copy-by-source","copy-by-url"])if((0,ae.og)(s,e(s)))throw new r.d(s,"is true, and with encrypt-to objects are encrypted here, so that no stor\
e can copy them; expected one of them left out");const o=t.filter(s=>s!=="streamed");if(e("copy-path")==="auto"||o.length===0)return["streamed"];throw new r.d("copy-path",`${(0,u.T)(e("copy-path"))} n\
ames ${o.join(" and ")}, and with encrypt-to objects are encrypted here, so that they can only be streamed; expected auto or streamed`)}n(ft,"encryptedPaths");function Ba(e){const t=e.trim();if(t==="")
return;const o=/^[0-9a-f]+$/i.test(t)&&t.length===2*In,s=Buffer.from(t,o?"hex":"base64"),i=/^[A-Za-z0-9+/_-]+={0,2}$/.test(t);if((o||i)&&s.length===In)return s;throw new r.d("resume-secret",`it is not\
 ${In} bytes in hex or base64; expected such as openssl rand -hex ${In} prints`)}n(Ba,"parseResumeSecret");function lt(e){return new r.d(e,"is given without encrypt-to; expected both or neither")}n(lt,
"without");var Da=a(68629);const Ra=36e5;function Fo(e,{api:t}){const o=(0,ae.og)("immutable",e("immutable"));if(o&&t==="blob")throw new r.d("immutable","needs a cold whose versions are the history, a\
nd versions of Azure Blob are not used yet; expected a cold in S3 or GCS, or immutable left out");const s=ja(e,t);return{...o?{immutable:o}:{},...s===void 0?{}:{lock:s}}}n(Fo,"parseImmutable");function Ca(e,t,{
lock:o}){if(e("retention")===""||o!==void 0)return{...t,mode:"off"};throw new r.d("retention","is given with immutable: true and without lock, and such a backup deletes nothing; expected it in a job o\
f its own, with command: prune and a key that may delete (examples/prune.yml)")}n(Ca,"refusePruning");function Ia({policy:e},{lock:t}){if(t!==void 0)for(const o of e){const s=(0,Da.HA)(o);if(s===void 0)
continue;const{rule:i,most:d}=s,f=o.rules.split(" ").find(p=>p.startsWith(`${i}=`))??i;throw new r.d("retention",`${(0,_.mZ)(o.prefix)} ${f} lets lock hold versions for longer than 10 years, and nobod\
y can lift a lock of mode compliance; expected ${i}=${d} at most, max-age=10y or less beside it, or lock left out`)}}n(Ia,"refuseOverlong");function ja(e,t){const[o,s]=[e("lock"),e("lock-for")],i=(0,ae.
og)("lock-renew",e("lock-renew"));if(o===""){if(s!=="")throw new r.d("lock-for","is given without lock; expected both or neither");if(i)throw new r.d("lock-renew","is given without lock; expected lock\
 and lock-for with it");return}if(o!=="governance"&&o!=="compliance")throw new r.d("lock",`${(0,u.T)(o)} is not known; expected governance or compliance`);if(t!=="s3")throw new r.d("lock",`needs S3 Ob\
ject Lock, and cold speaks ${w.O[t]}; expected a cold in S3 whose bucket has Object Lock, or lock left out (a retention policy of the bucket itself would refuse the overwrites that each run needs)`);if(s===
"")throw new r.d("lock-for","is not given; expected how long to lock, such as 30d");const d=(0,ae.E9)("lock-for",s,{least:Ra});return{mode:o,period:d,...i?{renew:i}:{}}}n(ja,"parseLock");var Ua=a(94175),
Ho=a(89526),La=a(73243);function Wa(e,t){const[o,s]=[e("signing-key"),e("trusted-signers")],i=(0,ae.og)("accept-unsigned",e("accept-unsigned"));if(o===""&&s===""){if(!i)return{};throw new r.d("accept-\
unsigned","is true, but no keys are given, so unsigned state is accepted anyway; expected signing-key or trusted-signers too")}if(o===""&&t)throw new r.d("signing-key","is not given, but trusted-signe\
rs is, and this command writes state, which must be signed; expected the private key of one of the trusted signers");const d=o===""?void 0:new Ho.Q5((0,Ua.QW)(o,"signing-key")),f=s===""?[]:(0,La.n0)(s,
"trusted-signers"),p=d===void 0?[]:[d.publicKey];return{stateKeys:{signer:d,trusted:new Ho.fO([...p,...f]),acceptUnsigned:i}}}n(Wa,"parseSigning");async function*ju(e,t){yield e.header;let o=0,s;for await(const i of Zo(
t,CHUNK_BYTES))s!==void 0&&(yield e.encrypt(s,o++,!1)),s=i;yield e.encrypt(s??Buffer.alloc(0),o,!0)}n(ju,"encryptStream");async function*Ka(e,t){const o=e[Symbol.asyncIterator]();let s=!0;try{const{file:i,
rest:d}=await Na(o,t);let f=0,p;for await(const T of Zo(za(d,o),tn))p!==void 0&&(yield tt(i.payloadKey,f++,!1,p)),p=T;if(p===void 0)throw new le.K("truncated","it ends with its header");yield tt(i.payloadKey,
f,!0,p),s=!1}finally{s&&await o.return?.()}}n(Ka,"decryptStream");async function Na(e,t){let o=Buffer.alloc(0),s=0;for(;;){const i=await e.next(),d=i.done===!0;if(i.done!==!0&&(o=Buffer.concat([o,i.value])),
!(!d&&o.length<s&&o.length<=2*wn))try{const f=await ct(o,t);return{file:f,rest:o.subarray(f.headerSize)}}catch(f){if(d||!(0,le.y)(f,"truncated"))throw f;s=o.length*2}}}n(Na,"readHeader");async function*za(e,t){
for(yield e;;){const o=await t.next();if(o.done===!0)return;yield o.value}}n(za,"after");async function*Zo(e,t){let o=Buffer.allocUnsafe(t),s=0;for await(const i of e)for(let d=0;d<i.length;){const f=i.
subarray(d,d+t-s);o.set(f,s),d+=f.length,s+=f.length,!(s<t)&&(yield o,o=Buffer.allocUnsafe(t),s=0)}s>0&&(yield o.subarray(0,s))}n(Zo,"inPieces");function Fa(e,t){return Buffer.concat([e.header,e.encrypt(
t,0,!0)])}n(Fa,"encryptWhole");async function Ha(e,t){const o=await ct(e.subarray(0,va),t),s=e.subarray(o.headerSize);return Ko(o,s,0,!0)}n(Ha,"decryptWhole");function Za(e){const[t]=e,o=e.at(-1);if(t===
void 0||o===void 0)throw new RangeError("state needs a key");return{seal:n(async s=>{const i=Go(s),d=(0,ce.createHash)("sha256").update(i).digest(),{fileKey:f,nonce:p}=Uo(t.bytes,d,["state"]);return Fa(
await it(f,p,[await t.recipient()]),i)},"seal"),open:n(s=>Ha(Go(s),e),"open"),opened:n(s=>Ka(s,e),"opened"),hide:Ga(o),fingerprint:n(async()=>$n(await t.recipient()),"fingerprint"),fingerprints:n(async()=>(await Promise.
all(e.map(i=>i.recipient()))).map($n),"fingerprints")}}n(Za,"stateCipher");function Ga(e){const t=Buffer.from((0,ce.hkdfSync)("sha256",e.bytes,Buffer.alloc(0),"flashback-backup/names",32));return o=>(0,ce.
createHmac)("sha256",t).update(o).digest("hex")}n(Ga,"hiding");function Go(e){return Buffer.isBuffer(e)?e:Buffer.from(e.buffer,e.byteOffset,e.byteLength)}n(Go,"state_cipher_asBuffer");function Ya(e){const t=e(
"state-key");if(t.trim()==="")return{};const o=Bo(t,"state-key");for(const{secret:s}of o)(0,Bn.s)(s);return{stateCipher:Za(o)}}n(Ya,"parseStateKey");var Xa=a(51433);const Va={s3:void 0,gcs:["STANDARD",
"NEARLINE","COLDLINE","ARCHIVE"],blob:["Hot","Cool","Cold","Archive"]};function Ja(e,t){const o=e("storage-class");if(o==="")return{};const s=Qa(o,t);if((0,Xa.t)(g.N[t],s)&&e("verify")==="read")throw new r.
d("storage-class",`${(0,u.T)(s)} cannot be read back, which verify: read asks for; expected another class or verify: copy`);return{storageClass:s}}n(Ja,"parseStorageClass");function Qa(e,t){const o=Va[t],
s=o===void 0?/^[A-Z][A-Z0-9_]{1,63}$/.exec(e)?.[0]:o.find(d=>d.toLowerCase()===e.toLowerCase());if(s!==void 0)return s;const i=o===void 0?"a name such as STANDARD_IA":`one of ${o.join(", ")}`;throw new r.
d("storage-class",`${(0,u.T)(e)} is not a storage class; expected ${i}`)}n(Qa,"spelled");function qa(e){const[t,o]=[e("sse"),e("sse-kms-key-id")];if(t!==""&&t!=="AES256"&&t!=="aws:kms")throw new r.d("\
sse",`${(0,u.T)(t)} is not known; expected AES256 or aws:kms`);if(o!==""&&t!=="aws:kms")throw new r.d("sse-kms-key-id","is given without sse: aws:kms; expected both or neither");if(!/^[\w:/.+=@-]{0,2048}$/.
test(o))throw new r.d("sse-kms-key-id",`${(0,u.T)(o)} is not a KMS key; expected its id, its ARN, or alias/name`);switch(t){case"aws:kms":return{encryption:{algorithm:t,...o===""?{}:{keyId:o}}};case"A\
ES256":return{encryption:{algorithm:t}};default:return{}}}n(qa,"parseEncryption");function ei(e){if(e==="")return{};if(e==="requester")return{requestPayer:!0};throw new r.d("request-payer",`${(0,u.T)(
e)} is not known; expected requester, or nothing`)}n(ei,"parseRequestPayer");function Yo(e){const t=e("platform-token").trim(),[o,s]=[e("platform-url"),e("repository-id")];if(t==="")return{};if(/\s/.test(
t)||!/^[\x21-\x7e]+$/.test(t))throw new r.d("platform-token","contains a space, a line break or another character that no token has; expected only the token");const i=te("platform-url",o),{protocol:d,
hostname:f}=new URL(i);if(d!=="https:"&&!/^(localhost|\[::1\]|127(\.\d+){3})$/.test(f))throw new r.d("platform-url",`${(0,u.T)(i)} is plain http, over which the token would travel unencrypted; expecte\
d https`);if(!/^[\w.:-]{0,200}$/.test(s))throw new r.d("repository-id",`${(0,u.T)(s)} is not the id of a Repository`);return{platform:{url:i,token:t,repositoryId:s===""?void 0:s}}}n(Yo,"parsePlatform");
function ni(e,t){const o=jn(e,t);return{command:"backup",...o,...Pe(e,t,o)}}n(ni,"parseBackup");function ti(e,t){xe(e);const o=Xo(e("shards"))??"auto";return{command:"plan",...jn(ht(e),t),shards:o,split:pt(
e)}}n(ti,"parsePlan");function oi(e,t){return xe(e),{command:"shard",...jn(ht(e),t),split:pt(e),shard:(0,ae.z2)("shard",e("shard"),{least:0,most:1e6}),shards:Xo(e("shards"))}}n(oi,"parseShard");function si(e,t){
return xe(e),{command:"commit",...jn(ht(e),t),split:pt(e)}}n(si,"parseCommit");function jn(e,t){const{hot:o,cold:s}=mt(e,!0),i=(0,l.c)("exclude",e("exclude"));(0,b.MR)(i),(0,b.br)("exclude",i);const d=e(
"max-requests"),f=no(e,(0,ae.HU)("prune",e("prune"),["true","false","plan"]));Ia(f,s);const p=zt(e),{copyPaths:T}=p;return{hot:o,cold:{...s,...Ja(e,s.api)},prefixes:rn(e),exclude:i,...p,copyPaths:s.objectKeys===
void 0?T:ft(e,T),pruning:s.immutable===!0?Ca(e,f,s):f,leaseWait:bn(e),ca:(0,ke.S)(e,t),...Yo(e),...(0,qe.j)(e),...d===""?{}:{maxRequests:(0,ae.z2)("max-requests",d,{least:1,most:1e6})}}}n(jn,"parseBac\
kingUp");function ht(e){return t=>t==="dry-run"?"false":e(t)}n(ht,"neverDry");function Xo(e){if(e!=="")return e==="auto"?e:(0,ae.z2)("shards",e,{least:1,most:ri})}n(Xo,"parseShards");const ri=256;function pt(e){
const t=e("split");if(t===""||/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(t))return t;throw new r.d("split",`${(0,u.T)(t)} is no name of a split run; expected letters, digits, points and dashes, at most \
100`)}n(pt,"parseSplit");function ai(e,t){Qe(e,["hot","cold"],["hot","cold"]);const o=e("hot")===""?void 0:Ue(e,"hot"),s=Ln(e,!1),i={...zo(e,s).objectKeys,...ut(e,t)},d={...s,...Fo(e,s),objectKeys:i};
o!==void 0&&(0,U.Qv)(o,d),Je(e,[o,d]);const f=Qn(e),{copyPaths:p}=f,T=(0,ae.og)("repair",e("repair"));if(T&&o===void 0)throw new r.d("hot",`is not given; expected the bucket to repair from, as ${$}`);
return{command:"verify",hot:o,cold:d,repair:T,prefixes:rn(e),sample:(0,m.s)(e("sample")),...f,copyPaths:i.recipients===void 0?p:ft(e,p),leaseWait:bn(e),ca:(0,ke.S)(e,t),...(0,qe.j)(e)}}n(ai,"parseVeri\
fy");function ii(e,t){return{command:"prune",...He(e,t,!0),pruning:no(e,"true"),maxFailures:Zt(e),leaseWait:bn(e),dryRun:(0,ae.og)("dry-run",e("dry-run")),...(0,qe.j)(e)}}n(ii,"parsePrune");function ci(e,t){
const o=e("max-silence"),s=e("max-rehearsal-age");return{command:"status",...He(e,t),maxSilence:o===""?void 0:(0,ae.E9)("max-silence",o,{least:1e3}),maxRehearsalAge:s===""?void 0:(0,ae.E9)("max-rehear\
sal-age",s,{least:1e3}),prefixes:[...new Set((0,l.c)("prefixes",e("prefixes")))],...(0,qe.j)(e)}}n(ci,"parseStatus");function di(e,t){return{command:"ls",...He(e,t),prefixes:rn(e),at:e("at")===""?void 0:
en(e("at")),long:(0,ae.og)("long",e("long"))}}n(di,"parseLs");function ui(e,t){return{command:"versions",...He(e,t),key:Vo(e),policy:e("retention").trim()===""?void 0:(0,_.Ay)(e("retention"))}}n(ui,"p\
arseVersions");function fi(e,t){const[o,s,...i]=(0,l.c)("points",e("points"));if(o===void 0||s===void 0||i.length>0)throw new r.d("points","expected two: a restore point, and another one or hot");if(o===
"hot")throw new r.d("points","hot is what is there now; expected the restore point first, then hot");const d={command:"diff",from:en(o,"points"),prefixes:rn(e),byPrefix:(0,ae.og)("by-prefix",e("by-pre\
fix"))};if(s!=="hot")return{...d,...He(e,t),against:en(s,"points")};Qe(e,["hot","cold"],["hot","cold"]);const f=Ue(e,"hot"),p=Ln(e,!1);return(0,U.Qv)(f,p),Je(e,[f,p]),{...d,hot:f,cold:p,ca:(0,ke.S)(e,
t),against:"hot"}}n(fi,"parseDiff");function li(e,t){return{command:"cat",...Un(He(e,t),e,t),key:Vo(e),at:e("at")===""?{kind:"latest"}:en(e("at"))}}n(li,"parseCat");function Vo(e){const[t,...o]=(0,l.c)(
"key",e("key"));if(t===void 0||t==="")throw new r.d("key","is not given; expected one key");if(o.length>0)throw new r.d("key","is given more than once; expected one, with line breaks as a JSON string");
return t}n(Vo,"parseKey");function hi(e,t){return{command:"rebuild",...mt(e),trustSize:(0,ae.og)("trust-size",e("trust-size")),leaseWait:bn(e),ca:(0,ke.S)(e,t)}}n(hi,"parseRebuild");function pi(e,t){const{
hot:o,cold:s}=mt(e),i=Gt(e("copy-path")),d=s.objectKeys!==void 0,f={...s.objectKeys,...ut(e,t)};return{command:"probe",hot:o,cold:{...s,objectKeys:f},copyPaths:d?ft(e,i):i,...Ft(e),maxOperationSize:Ht(
e),leaseWait:bn(e),ca:(0,ke.S)(e,t),...Yo(e)}}n(pi,"parseProbe");function rn(e){return(0,l.L)((0,l.c)("prefixes",e("prefixes")))}n(rn,"parsePrefixes");function bn(e){return(0,ae.E9)("lease-wait",e("le\
ase-wait"),{least:0})}n(bn,"parseLeaseWait");function mt(e,t=!1){Qe(e,["hot","cold"],["hot","cold"]);const o=Ue(e,"hot"),s=Ln(e,!0),i={...s,...Fo(e,s),...zo(e,s,t)};(0,U.Qv)(o,i),Je(e,[o,i]),qn(e,"req\
uest-payer",[o,i],{gcs:"user-project"}),qn(e,"sse",[i],{gcs:"a key in the bucket's own settings",blob:"a key in the account's own settings"}),qn(e,"sse-kms-key-id",[i],{});const d=ei(e("request-payer")),
f=qa(e);return{hot:o.api==="s3"?{...o,...d}:o,cold:i.api==="s3"?{...i,...d,...f}:i}}n(mt,"parseStoredPair");function gt(e,t,o=!1){const s=Ar(e),i=Ln(e,o);return s!==void 0&&(0,U.Qv)(s,i),{hot:s,cold:i,
ca:(0,ke.S)(e,t)}}n(gt,"parseReading");function Un(e,t,o){const s=ut(t,o);return{...e,cold:{...e.cold,objectKeys:s}}}n(Un,"openable");function He(e,t,o=!1){Qe(e,["hot","cold"],["cold"]);const s=gt(e,t,
o);return Je(e,[s.hot,s.cold]),s}n(He,"parseOnlyReading");function Ln(e,t){const o=Ue(e,"cold");return{...o,...Wa(e,t),...Ya(e),...ie(e,o)}}n(Ln,"parseCold");var _e=a(75572),Ze=a(34123),yt=a(42265),J=a(
43629),A=a(58222);const an=760,Le=160,De=70,En=22,Wn=14;function Jo(e,t,o,s="bar"){const i=Math.max(0,...t.map(({value:p})=>p));if(i===0)return A.K$;const d=(an-De)/t.length,f=t.map(({value:p,title:T},F)=>{
const V=p<=0?0:Math.max(1.5,p/i*(Le-Wn-En)),[ne,re]=[De+F*d+d*.1,Le-En-V];return(0,A.PT)`<rect class="${s}" x="${ve(ne)}" y="${ve(re)}" width="${ve(Math.min(d*.8,40))}" height="${ve(V)}"><title>${T}</title></rect>`});
return qo(e,[Qo(o(i),o(0)),f])}n(Jo,"barChart");function mi(e,t,o,s){const i=Math.max(0,...t.map(({y:V})=>V)),[d,f]=[t[0]?.x??0,t.at(-1)?.x??0];if(t.length<3||i===0||f<=d)return A.K$;const p=t.map(({x:V,
y:ne})=>{const re=De+(V-d)/(f-d)*(an-De-4);return`${ve(re)},${ve(Le-En-Math.max(0,ne)/i*(Le-Wn-En))}`}),T=(0,A.PT)`<polyline class="curve" points="${new A.Ed(p.join(" "))}"/>`,F=(0,A.PT)`<text class="axis" x="${De}" y="${Le-
6}">${s[0]}</text><text class="axis" x="${an-4}" y="${Le-6}" text-anchor="end">${s[1]}</text>`;return qo(e,[Qo(o(i),o(0)),T,F])}n(mi,"lineChart");function Qo(e,t){const o=Le-En;return(0,A.PT)`<path class="grid" d="M${De} ${Wn}H${an}M${De} ${o}H${an}"/><text class="axis" x="${De-
6}" y="${Wn+4}" text-anchor="end">${e}</text><text class="axis" x="${De-6}" y="${o+4}" text-anchor="end">${t}</text>`}n(Qo,"axes");function qo(e,t){return $t(e,an,Le,t)}n(qo,"chart");function $t(e,t,o,s){
return(0,A.PT)`<figure><svg viewBox="0 0 ${ve(t)} ${ve(o)}" role="img" aria-label="${e}">${s}</svg><figcaption>${e}</figcaption></figure>`}n($t,"figure");function ve(e){return Number.isFinite(e)?String(
Math.round(e*10)/10):"0"}n(ve,"charts_fixed");function he(e,...t){return(0,A.PT)`<section><h2>${e}</h2>${t}</section>`}n(he,"section");function kn(e){return(0,A.PT)`<dl>${e.map(([t,o,s])=>(0,A.PT)`<div><dt>${t}</dt><dd>${o}${s===
void 0?A.K$:(0,A.PT)`<small>${s}</small>`}</dd></div>`)}</dl>`}n(kn,"figures");function Ee(e,t,o){const s=t.map(f=>f.startsWith("#")),i=t.map((f,p)=>s[p]===!0?(0,A.PT)`<th scope="col" class="number">${f.
slice(1)}</th>`:(0,A.PT)`<th scope="col">${f}</th>`),d=o.map(f=>(0,A.PT)`<tr>${f.map((p,T)=>s[T]===!0?(0,A.PT)`<td class="number">${p}</td>`:(0,A.PT)`<td>${p}</td>`)}</tr>\n`);return(0,A.PT)`<table><caption>${e}</caption><thead><tr>${i}</tr></thead>\n<tbody>${d}</tbody></table>`}
n(Ee,"table");function cn(e,...t){return(0,A.PT)`<details><summary>${e}</summary>${t}</details>`}n(cn,"details");function Kn(e,t){if(e===null)return A.K$;const{code:o,message:s,advice:i}=e,d=i===""?A.
K$:(0,A.PT)`<p>${(0,A.cz)(i,1e3)}</p>`;return(0,A.PT)`<div class="box ${t}"><p><strong>${(0,A.cz)(o,60)}</strong>: ${(0,A.cz)(s,2e3)}</p>${d}</div>`}n(Kn,"problemBox");const gi=20,yi=5;function Nn(e,t,o){
if(t.length===0)return A.K$;const s=t.reduce((p,{count:T})=>p+T,0),i=t.slice(0,gi),d=i.map(({cause:p,count:T,advice:F})=>[(0,A.PT)`<strong>${(0,A.cz)(p,60)}</strong>`,(0,c.B4)(T),F]),f=t.length-i.length;
return he(e,(0,A.PT)`<p>${(0,c.x0)(s,"key")} ${o}.</p>`,Ee("By cause",["cause","#keys","what to do"],d),f>0?(0,A.PT)`<p>…and ${(0,c.x0)(f,"more cause")}.</p>`:A.K$,i.map($i))}n(Nn,"holesSection");function $i({
cause:e,count:t,examples:o}){const s=o.slice(0,yi);if(s.length===0)return A.K$;const i=s.length===t?"All keys of ":`The first ${s.length} of ${(0,c.x0)(t,"key")}: `,d=s.map(({key:f,message:p})=>(0,A.PT)`<li>${(0,A.
aY)(f)}: ${p}</li>`);return(0,A.PT)`<details><summary>${i}<strong>${(0,A.cz)(e,60)}</strong></summary><ul>${d}</ul></details>`}n($i,"examples");const wi=25;function zn(e){if(e.length===0)return A.K$;const o=[
...e].sort((i,d)=>+(d.level==="warning")-+(i.level==="warning")).slice(0,wi).map(({level:i,title:d,message:f})=>{const p=i==="warning"?(0,A.PT)`<span class="warning">Warning</span> `:A.K$;return(0,A.PT)`<li>${p}<strong>${(0,A.
cz)(d,120)}</strong>: ${(0,A.cz)(f,600)}</li>`}),s=e.length-o.length;return he("Notices",(0,A.PT)`<ul>${o}${s>0?(0,A.PT)`<li>…and ${(0,c.B4)(s)} more</li>`:A.K$}</ul>`)}n(zn,"noticesSection");const es=864e5,
bi=5,Ei=366,ns=14;function ts({count:e,leaving:t,points:o,judged:s}){if(e===0)return A.K$;const i=o.slice(0,Ei),d=s?(0,A.PT)`<p>${(0,c.x0)(e,"restore point")}. ${t===0?"The retention policy keeps all \
of them":`${(0,c.B4)(t)} no longer selected by the retention policy: removed after prune-delay`}.</p>`:(0,A.PT)`<p>${(0,c.x0)(e,"restore point")}.</p>`,f=i.slice(ns),p=e-i.length;return he(s?"Retentio\
n calendar":"Restore points",d,ki(i,s),os(i.slice(0,ns),s),f.length===0?A.K$:cn((0,c.x0)(f.length,"earlier restore point"),os(f,s)),p>0?(0,A.PT)`<p class="dim">…and ${(0,c.B4)(p)} more: flashback-backup status --json lists all.</p>`:
A.K$)}n(ts,"calendarSection");function os(e,t){const o=["restore point","run","#holes",...t?["stays, because"]:[]];return Ee("The newest first",o,e.map(({time:s,run:i,holes:d,kept:f,reasons:p,pruned:T})=>{
const F=T===!0?(0,A.PT)` <span class="dim">(some of its versions are removed)</span>`:A.K$,V=f?(0,A.PT)`${p.join("; ")}`:(0,A.PT)`<span class="warning">not selected: removed after prune-delay</span>`,
ne=[(0,A.PT)`${(0,J.fU)(s)}${F}`,(0,A.aY)(i,120),d===0?"–":(0,c.B4)(d)];return t?[...ne,V]:ne}))}n(os,"pointsTable");const Oe=13,wt=44,ss=7*Oe+22;function ki(e,t){const o=new Map;for(const f of e){const p=Date.
parse(f.time);if(Number.isNaN(p))continue;const T=new Date(p),F=T.getUTCFullYear(),V=o.get(F)??new Map;o.set(F,V);const ne=T.toISOString().slice(0,10),re=rs(T),ge=V.get(ne)??{...re,points:[]};V.set(ne,
ge),ge.points.push(f)}const s=[...o].sort(([f],[p])=>p-f).slice(0,bi);if(s.length===0)return A.K$;const i=s.length*ss;return $t(t?"A column a week, Monday first. Filled: a restore point that stays; ou\
tlined: one that retention no longer selects.":"A column a week, Monday first. Filled: a day with a restore point.",wt+54*Oe,i,s.map(([f,p],T)=>_i(f,p,T*ss)))}n(ki,"years");function _i(e,t,o){const s=[
...t].map(([i,{week:d,day:f,points:p}])=>{const T=p.filter(ne=>ne.kept).length,F=T===p.length?"":`, ${p.length-T} not selected`,V=`${i}: ${(0,c.x0)(p.length,"restore point")}${F}`;return(0,A.PT)`<rect class="${T>
0?"kept":"leaving"}" x="${wt+d*Oe+1}" y="${o+14+f*Oe+1}" width="${Oe-3}" height="${Oe-3}" rx="2"><title>${V}</title></rect>`});return(0,A.PT)`<text class="axis" x="0" y="${o+26}">${e}</text>${vi(e,o)}${s}`}
n(_i,"yearRow");function vi(e,t){let o="";const s=[];for(let i=Date.UTC(e,0,1);new Date(i).getUTCFullYear()===e;i+=es){const d=new Date(i),{week:f,day:p}=rs(d),[T,F]=[wt+f*Oe+1,t+14+p*Oe+1];o+=`M${T} ${F}\
h${Oe-3}v${Oe-3}h-${Oe-3}z`,d.getUTCDate()===1&&s.push((0,A.PT)`<text class="axis" x="${T}" y="${t+10}">${d.toISOString().slice(5,7)}</text>`)}return(0,A.PT)`<path class="grid" d="${new A.Ed(o)}"/>${s}`}
n(vi,"grid");function rs(e){const t=Date.UTC(e.getUTCFullYear(),0,1),o=(new Date(t).getUTCDay()+6)%7,s=Math.floor((Date.parse(e.toISOString().slice(0,10))-t)/es);return{week:Math.floor((s+o)/7),day:(s+
o)%7}}n(rs,"placeOf");var _n=a(65478);function Ti(e,t){const o=e.map((F,V)=>({weight:F,index:V})).filter(({weight:F})=>F>0&&Number.isFinite(F)).sort((F,V)=>V.weight-F.weight),s=o.reduce((F,{weight:V})=>F+
V,0),i=t.width*t.height/s,d=o.map(({weight:F,index:V})=>({index:V,size:F*i})),f=[];let p=t,T=0;for(;T<d.length;){const F=Math.min(p.width,p.height);let V=T+1;for(;V<d.length&&as(d,T,V+1,F)<=as(d,T,V,F);)
V++;const ne=d.slice(T,V);f.push(...Pi(ne,p)),p=xi(p,bt(ne)),T=V}return f}n(Ti,"squarified");function as(e,t,o,s){const i=e.slice(t,o),d=bt(i),f=i.map(({size:p})=>{const T=s*s*p/(d*d);return Math.max(
T,1/T)});return Math.max(...f)}n(as,"worst");function Pi(e,{x:t,y:o,width:s,height:i}){const d=bt(e),f=s>=i,p=f?i:s,T=p===0?0:d/p;let F=0;return e.map(({index:V,size:ne})=>{const re=T===0?0:ne/T,ge=f?
{index:V,x:t,y:o+F,width:T,height:re}:{index:V,x:t+F,y:o,width:re,height:T};return F+=re,ge})}n(Pi,"laid");function xi({x:e,y:t,width:o,height:s},i){if(o>=s){const f=s===0?0:i/s;return{x:e+f,y:t,width:Math.
max(0,o-f),height:s}}const d=o===0?0:i/o;return{x:e,y:t+d,width:o,height:Math.max(0,s-d)}}n(xi,"squares_without");function bt(e){return e.reduce((t,{size:o})=>t+o,0)}n(bt,"total");const Oi=51,is=10,cs=760,
ds=320,Si=7;function Mi(e){if(e.length===0)return A.K$;const t=e.slice(0,Oi),o=t.slice(0,is),s=t.slice(is),i=s.length===0?A.K$:cn((0,c.x0)(s.length,"more prefix","more prefixes"),us(s));return he("Cha\
nges by prefix",Ai(t),us(o),i)}n(Mi,"prefixesSection");function Ai(e){const t=e.map(({bytes:i})=>i),o=Ti(t,{x:0,y:0,width:cs,height:ds});return o.length<2?A.K$:$t("Bytes in hot by prefix. The stronger\
 the colour, the larger the share of objects that are new, changed or gone; red: some failed. The table has the figures.",cs,ds,o.map(i=>Bi(i,e)))}n(Ai,"treemap");function Bi({index:e,x:t,y:o,width:s,
height:i},d){const f=d[e];if(f===void 0||s<.5||i<.5)return A.K$;const p=Math.floor((s-8)/Si),T=i<18||p<3?A.K$:(0,A.PT)`<text x="5" y="15">${(0,A.cz)(Et(f),p)}</text>`,F=i<34||p<8?A.K$:(0,A.PT)`<text x="5" y="30">${(0,A.
cz)((0,c.z3)(f.bytes),p)}</text>`,V=(0,A.PT)`<title>${(0,A.cz)(Et(f),100)}: ${(0,c.x0)(f.objects,"object")}, ${(0,c.z3)(f.bytes)}; ${Ri(f)}</title>`;return(0,A.PT)`<svg x="${ve(t)}" y="${ve(o)}" width="${ve(
s)}" height="${ve(i)}"><g>${V}<rect class="field ${Di(f)}" width="100%" height="100%"/>${T}${F}</g></svg>`}n(Bi,"field");function Et({prefix:e}){return e===""?"(no folder)":e}n(Et,"nameOf");function Di(e){
if(e.failed>0)return"fieldBad";const t=(e.new+e.changed+e.gone)/Math.max(1,e.objects);return t===0?"field0":t<.01?"field1":t<.1?"field2":"field3"}n(Di,"tone");const kt=["new","changed","touched","gone",
"failed","kept"];function Ri(e){const t=kt.filter(o=>(e[o]??0)>0).map(o=>`${(0,c.B4)(e[o]??0)} ${o}`);return t.length===0?"unchanged":t.join(", ")}n(Ri,"prefixes_words");function us(e){return Ee("Obje\
cts and bytes in hot, and what this run found",["prefix","#objects","#bytes",...kt.map(t=>`#${t}`)],e.map(t=>[(0,A.aY)(Et(t)),(0,c.B4)(t.objects),(0,c.z3)(t.bytes),...kt.map(o=>{const s=t[o]??0;return s===
0?"–":o==="failed"?(0,A.PT)`<strong>${(0,c.B4)(s)}</strong>`:(0,c.B4)(s)})]))}n(us,"rowsTable");const Ci=30,Ii=120;function ji(e){const t=[...e.history??[],...Ui(e)].slice(-Ci);if(t.length<2)return A.
K$;const o=n((f,p)=>`${(0,J.fU)(f.time)}: ${p}`,"at"),s=t.map(f=>({value:f.bytes,title:o(f,`${(0,c.z3)(f.bytes)} in ${(0,c.B4)(f.scanned)} objects`)})),i=t.map(f=>({value:f.copiedBytes,title:o(f,`${(0,c.
z3)(f.copiedBytes)} in ${(0,c.B4)(f.copied)} objects`)})),d=`${t.length} runs of this scope that committed, the newest on the right`;return he("Timeline",Jo(`Bytes in hot: the last ${d}.`,s,c.z3),Jo(`\
Bytes that each run copied: the last ${d}.`,i,c.z3,"bar2"),cn("The same as a table",Li(t)))}n(ji,"timelineSection");function Ui({generation:e,counts:t,bytes:o,started:s,durationMs:i}){return e===null||
t.scanned===0?[]:[{time:s,ms:i,scanned:t.scanned,bytes:o.scanned,copied:t.copied,copiedBytes:o.copied,failed:t.failed+t.deferred}]}n(Ui,"present");function Li(e){return Ee("The newest first",["run","#\
took","#objects in hot","#bytes in hot","#copied","#bytes copied","#failed"],[...e].reverse().map(({time:t,ms:o,scanned:s,bytes:i,copied:d,copiedBytes:f,failed:p})=>[(0,A.cz)((0,J.fU)(t),40),(0,c.a3)(
o),(0,c.B4)(s),(0,c.z3)(i),(0,c.B4)(d),(0,c.z3)(f),p===0?"–":(0,A.PT)`<strong>${(0,c.B4)(p)}</strong>`]))}n(Li,"runsTable");function Wi({progress:e,paths:t,durationMs:o,bytes:s,limiter:i}){const d=[
"native","emulated","streamed"].filter(re=>t[re].objects>0),f=Ki(e),p=(0,c.CE)(s.copied+s.touched,o),T=mi(`Bytes per second over the run${p===""?"":`; ${p} on average`}.`,f,re=>`${(0,c.z3)(Math.round(
re))}/s`,["start",(0,c.a3)(e.at(-1)?.ms??0)]);if(d.length===0&&T.source==="")return A.K$;const F=d.map(re=>[re,(0,c.B4)(t[re].objects),(0,c.z3)(t[re].bytes)]),V=i===null?A.K$:(0,A.PT)`<p class="dim">At most ${(0,c.
B4)(i.highest)} copies in flight; throttled ${(0,c.B4)(i.throttled)} times.</p>`,ne=F.length===0?A.K$:Ee("By copy path",["copied","#objects","#bytes"],F);return he("Throughput",T,ne,V)}n(Wi,"throughpu\
tSection");function Ki(e){const t=[];let o=e[0];for(const s of e.slice(1,Ii))o===void 0||s.ms<=o.ms||(t.push({x:s.ms,y:(s.bytes-o.bytes)*1e3/(s.ms-o.ms)}),o=s);return t}n(Ki,"ratesOf");const fs=51;function _t(e,t){
if(e.length===0)return A.K$;const o=[...e].sort((p,T)=>T.faults-p.faults||((p.verified??"")<(T.verified??"")?-1:1)),s=e.flatMap(({verified:p})=>p===void 0?[]:[p]).sort(),i=s[0],d=i===void 0?(0,A.PT)`<p class="warning">Never verified: no object was read back and compared yet. Run verify.</p>`:
(0,A.PT)`<p>${s.length===e.length?"Everything":"What was verified"} was read back and compared ${ls(i,t)} ago or later.</p>`,f=o.length-fs;return he("Verification",d,Ee("By prefix: since when every ke\
y has been read back",["prefix","verified","age","#faults"],o.slice(0,fs).map(({prefix:p,verified:T,faults:F})=>[(0,A.aY)(p===""?"(no folder)":p),T===void 0?"never":(0,A.cz)((0,J.fU)(T),40),T===void 0?
"–":ls(T,t),F===0?"–":(0,A.PT)`<strong class="bad">${(0,c.B4)(F)}</strong>`])),f>0?(0,A.PT)`<p>…and ${(0,c.B4)(f)} more.</p>`:A.K$)}n(_t,"verificationSection");function ls(e,t){const o=Date.parse(
t)-Date.parse(e);return Number.isNaN(o)?"unknown":(0,c.a3)(Math.max(0,o))}n(ls,"age");function Ni(e){const{tone:t,mark:o,title:s,meaning:i}=(0,J.WJ)(e);return(0,_n.C)({title:s,tone:t,mark:o,meaning:i,
time:(0,J.fU)(e.finished),sections:[Kn(e.problem,t==="bad"?"bad":"warning"),Hi(e.prune),zi(e),Nn("Holes",e.holes,"could not be brought up to date. Their previous versions in cold are kept"),Mi(e.prefixes),
ji(e),Wi(e),Xi(e),Yi(e.locks),Gi(e.prune),_t(Vi(e),e.finished),zn(e.notices),Ji(e)]})}n(Ni,"renderBackupPage");function zi(e){const{counts:t,bytes:o,durationMs:s,dryRun:i}=e,d=t.failed+t.deferred,f=(0,J.
FB)(e),p=[["Restore point",Fi(e)],["In hot",(0,c.B4)(t.scanned),(0,c.z3)(o.scanned)],i?["Would be copied",(0,c.B4)(t.planned),(0,c.z3)(o.planned)]:["Copied",(0,c.B4)(t.copied),(0,c.z3)(o.copied)],["Fa\
iled",d===0?"0":(0,A.PT)`<strong class="bad">${(0,c.B4)(d)}</strong>`,"keys not up to date"],["Gone",(0,c.B4)(t.gone),"no longer in hot, kept in cold"],["Took",(0,c.a3)(s),f===0?"":(0,c.CE)(f,s)]],T=(0,A.
PT)`<p>${(0,A.aY)((0,J.fW)(e.hot),300)} → ${(0,A.aY)((0,J.fW)(e.cold),300)}, generation ${(0,J.YZ)(e)}</p>`,F=(0,J.ls)(t)?(0,A.PT)`<p class="dim">Receipt: ${(0,J.R9)(t)}.</p>`:(0,A.PT)`<p class="bad">Receipt does not add up: ${(0,J.
R9)(t)}. Please report this.</p>`;return(0,A.PT)`${kn(p)}${T}${t.scanned===0&&!i?A.K$:F}`}n(zi,"glance");function Fi({restorePoint:e,newestRestorePoint:t}){return e!==null?(0,A.cz)((0,J.fU)(e),40):t===
void 0?(0,A.PT)`none of this run`:t===null?(0,A.PT)`<strong class="bad">none yet</strong>`:(0,A.PT)`none of this run, newest: ${(0,A.cz)((0,J.fU)(t),40)}`}n(Fi,"restorePoint");function Hi(e){if(e==null||
!(0,Ze.EG)(e))return A.K$;const t=e.guards.map(({code:i,message:d,check:f})=>(0,A.PT)`<p><strong>${(0,A.cz)(i,60)}</strong>: ${d}. ${f}</p>`),o=e.token===null||e.failed?A.K$:(0,A.PT)`<p>${(0,_e.SH)(e.
token)}</p>`,s=e.failed?(0,A.PT)`<p>${(0,A.cz)(e.failed.message,600)}</p>`:A.K$;return(0,A.PT)`<div class="box bad"><p>${(0,_e.U7)(e)}</p>${t}${s}${o}</div>`}n(Hi,"pruneBox");const Zi=30;function Gi(e){
if(e==null)return A.K$;const t=e.lines.slice(0,Zi).map(({prefix:s,rules:i,kept:d,dropped:f})=>[s===null?"no line":(0,A.aY)(s),i===""?"everything":(0,A.aY)(i),(0,c.B4)(d.objects),(0,c.z3)(d.bytes),(0,c.
B4)(f.objects),(0,c.z3)(f.bytes)]),o=["prefix","rules","#kept","#bytes","#dropped","#bytes"];return he("Pruning",(0,A.PT)`<p>${(0,_e.U7)(e)}</p>`,t.length===0?A.K$:Ee("Versions by line of the policy",
o,t))}n(Gi,"pruneSection");function Yi(e){return e===void 0?A.K$:he("Locks",(0,A.PT)`<p>${(0,yt.jU)(e)}</p>`)}n(Yi,"locksSection");function Xi({retention:e}){if(e===void 0)return A.K$;const{count:t,kept:o,
points:s}=e;return ts({count:t,leaving:t-o,points:s,judged:!0})}n(Xi,"calendar");function Vi({prefixes:e}){return e.slice(0,51).filter(({prefix:t,verified:o})=>o!==void 0||t!=="…").map(({prefix:t,verified:o,
faults:s=0})=>({prefix:t,verified:o,faults:s}))}n(Vi,"verifiedRows");const vt=20;function Ji(e){const{runId:t,started:o,finished:s,scope:i,requests:d,copyPath:f}=e,p=["hot","cold"].flatMap(F=>Object.entries(
d[F]).sort(([,V],[,ne])=>ne-V).slice(0,vt).map(([V,ne])=>[F,(0,A.cz)(V,60),(0,c.B4)(ne)])),T=[...i.prefixes.slice(0,vt).map(F=>(0,A.PT)`<li>prefix ${(0,A.aY)(F)}</li>`),...i.exclude.slice(0,vt).map(F=>(0,A.
PT)`<li>without ${(0,A.aY)(F)}</li>`)];return he("Run",(0,A.PT)`<p>Run ${(0,A.aY)(t,120)}, ${(0,A.cz)((0,J.fU)(o),40)} to ${(0,A.cz)((0,J.fU)(s),40)}.</p>`,f===null?A.K$:(0,A.PT)`<p>Copy path: ${f.path}, because ${f.
reason}.</p>`,T.length===0?A.K$:cn("Scope",(0,A.PT)`<ul>${T}</ul>`),p.length===0?A.K$:cn("Requests",Ee("As sent, retries counted",["bucket","request","#count"],p)))}n(Ji,"runSection");var Se=a(35594),
q=a(27698),Me=a(27480);const Qi={title:"changes",render:n(e=>{const{counts:t}=e;if(e.generation===null&&t.scanned===0&&!e.dryRun)return"";const o=(0,J.ls)(t)?`Receipt: ${(0,J.R9)(t)}.`:`**Receipt does\
 not add up: ${(0,J.R9)(t)}. Please report this.**`;return`### What changed${ec(e)}

${qi(e)}${o}${nc(e)}
`},"render")};function qi({counts:e,dryRun:t}){const s=[["new",e.new,t?"would be copied for the first time":"copied for the first time"],["changed",e.changed,t?"would be copied again":"copied again"],
["touched",e.touched,"same content, new date: copied again without a new version"],["gone",e.gone,"no longer in hot, kept in cold"],["failed",e.failed,"not brought up to date, see the holes"],["deferr\
ed",e.deferred,"kept changing, deferred to the next run"],["expired",e.expired,"older than max-age, not copied"],["vanished",e.vanished,"deleted from hot during the run"],["kept",e.kept,"old versions \
kept before they were overwritten"],["renamed",e.renamed,"stored under another name, because cold cannot hold theirs"],["excluded",e.excluded,"excluded by `exclude`"]].filter(([,i])=>i>0);return s.length===
0?`Nothing.

`:`${(0,Me.tp)(["","keys",""],s.map(([i,d,f])=>[i,(0,c.B4)(d),f]))}
`}n(qi,"rows");function ec({history:e}){const t=e?.at(-1);return t===void 0?"":` since ${(0,q.Bm)((0,J.fU)(t.time),40)}`}n(ec,"since");function nc({history:e,counts:t,bytes:o,restorePoint:s}){const i=e?.
at(-1);return i===void 0||s===null||t.scanned===i.scanned&&o.scanned===i.bytes?"":` Hot has ${hs(t.scanned-i.scanned,c.B4)} objects and ${hs(o.scanned-i.bytes,c.z3)} compared with the last run.`}n(nc,
"growth");function hs(e,t){return e<0?`−${t(-e)}`:`+${t(e)}`}n(hs,"signed");var tc=a(84441),ps=a(93327),vn=a(85242);const oc={title:"forecast",render:n(({forecast:e})=>{if(e===void 0)return"";const t=[
"","forecast",...e.actual===void 0?[]:["actual"]];return`### Forecast

${(0,Me.tp)(t,ms(e))}
${(0,q.Bm)(gs(e),vn.W*2)}
`},"render")};function ms({forecast:e,actual:t}){const o=t===void 0?[e]:[e,t],s=n((f,p)=>[f,...o.map(p)],"row"),i=[s("requests to hot",({requests:f})=>(0,c.B4)(ys(f.hot))),s("requests to cold",({requests:f})=>(0,c.
B4)(ys(f.cold)))];for(const f of["native","emulated","streamed"])o.some(({paths:p})=>p[f].objects>0)&&i.push(s(f,({paths:p})=>`${(0,c.B4)(p[f].objects)}, ${(0,c.z3)(p[f].bytes)}`));i.push(s("cold grow\
s by",({growth:f})=>(0,c.z3)(f)));const d=e.cost?.lines??[];for(const{what:f}of d)i.push(s(`price of ${f}${f==="storage"?", a month":""}`,({cost:p})=>(0,ps.U)(p?.lines.find(T=>T.what===f)?.price??0)));
return e.cost!==null&&i.push(s("price of the run",({cost:f})=>(0,ps.U)(f?.now??0))),i}n(ms,"forecastRows");function gs({forecast:{time:e,cost:t},unpriced:o}){const s=e.ms===0?"":`The copies take about\
 ${(0,c.a3)(e.ms)}, by ${e.by==="assumption"?"an assumption, since there is no earlier run to go by":"the rate of earlier runs"}. `,i=(t?.sources??[]).map(({name:p,read:T})=>`${p} (list prices of ${T}\
)`),d=i.length===0?"":`Prices in USD: ${i.join("; ")}. `,f=o.length===0?"":`No prices are known for ${o.join(" and ")}: give them in prices. `;return`${s}${d}${f}`.trim()}n(gs,"forecastNote");const ys=n(
e=>Object.values(e).reduce((t,o)=>t+o,0),"forecast_total");var $s=a(48246),ws=a(27604),bs=a(69597);const sc={title:"platform",render:n(e=>{const{platform:t}=e;return t===void 0?"":[ac(t),ic(t,e)].filter(
o=>o!=="").join(`
`)},"render")},rc=10;function ac({quotas:e}){if(e.length===0)return"";const t=e.slice(0,rc).map(({kind:o,period:s,used:i,max:d,percent:f})=>[(0,q.Bm)(s===null?o:`${o}, ${s}`,60),i===null?"":(0,c.z3)(i),
d===null?"":(0,c.z3)(d),`${f>=80?"⚠️ ":""}${Math.floor(f)}%`]);return`### Flashback quota

${(0,Me.tp)(["","used","of",""],t)}`}n(ac,"quotas");function ic({statistics:e},{requests:t,limiter:o,counts:s}){if(e===void 0)return"";const i=n((F,V,{bucket:ne,...re})=>[`${ne}, ${F}`,V,(0,c.z3)(re.uploaded),
(0,c.z3)(re.downloaded),re.latencyMs===null?"":cc(re.latencyMs)],"row"),d=n(F=>(0,c.B4)(Object.values(t[F]).reduce((V,ne)=>V+ne,0)),"operations"),f=[...e.run.map(F=>i("this run",d(F.bucket),F)),...e.days.
map(F=>i("today","–",F))],p=["","operations","uploaded","downloaded","latency"],T=`Errors: ${(0,c.B4)(s.failed)} objects failed, ${(0,c.B4)(o?.throttled??0)} answers asked to slow down.`;return`### \
Flashback statistics

${(0,Me.tp)(p,f)}
${T}
`}n(ic,"statistics");function cc(e){return`${e<10?e.toFixed(1):(0,c.B4)(Math.round(e))} ms`}n(cc,"milliseconds");const dc={title:"prefixes",render:n(({prefixes:e})=>{if(e.length===0)return"";const t=e.
slice(0,uc).sort((f,p)=>+(p.failed>0)-+(f.failed>0)),o=t.some(f=>f.verified!==void 0),s=ks(t.slice(0,Es),o),i=t.slice(Es),d=i.length===0?"":`
${(0,Me.zH)((0,c.x0)(i.length,"more prefix","more prefixes"),ks(i,o))}`;return`### By prefix

${s}${d}`},"render")},Es=10,uc=51;function ks(e,t){const o=lc.filter(s=>e.some(i=>(i[s]??0)>0));return(0,Me.tp)(["prefix","objects","bytes",...o,...t?["last verified"]:[]],e.map(s=>[(0,q.m6)(s.prefix===
""?"(no folder)":s.prefix,vn.O),(0,c.B4)(s.objects),(0,c.z3)(s.bytes),...o.map(i=>hc(s[i]??0,i==="failed")),...t?[fc(s)]:[]]))}n(ks,"prefixes_rowsTable");function fc({prefix:e,verified:t,faults:o=0}){
if(t===void 0)return e==="…"?"–":"never";const s=(0,q.Bm)((0,J.fU)(t),40);return o===0?s:`${s}, **${(0,c.x0)(o,"fault")}**`}n(fc,"lastVerified");const lc=["new","changed","touched","gone","failed",
"kept"];function hc(e,t){return e===0?"–":t?`**${(0,c.B4)(e)}**`:(0,c.B4)(e)}n(hc,"prefixes_figure");var _s=a(44581);const pc={title:"run",render:n(e=>{const t=`Run ${(0,q.m6)(e.runId,120)}, ${(0,q.
Bm)((0,J.fU)(e.started),40)} to ${(0,q.Bm)((0,J.fU)(e.finished),40)} (${(0,c.a3)(e.durationMs)}), flashback-backup ${(0,q.Bm)(e.program,60)}.
`;return(0,Me.zH)("Run, scope and requests",`${t}${mc(e)}
${yc(e)}${$c(e)}${wc(e)}`)},"render")};function mc({generation:e,generationSha256:t}){return e===null||t===void 0?"":`
Generation ${e}, SHA-256 ${(0,q.m6)(t,64)}.
`}n(mc,"committed");const gc=30,Tt=20;function yc({scope:{prefixes:e,exclude:t}}){const o=n(i=>{const d=i.length-Tt;return d>0?[`- …and ${(0,c.B4)(d)} more`]:[]},"more"),s=[...e.slice(0,Tt).map(i=>`\
- prefix ${(0,q.m6)(i,vn.O)}`),...o(e),...t.slice(0,Tt).map(i=>`- without ${(0,q.m6)(i,vn.O)}`),...o(t)];return s.length===0?"":`Scope:

${s.join(`
`)}

`}n(yc,"run_scope");function $c({limiter:e}){if(e===null)return"";const t=`At most ${(0,c.x0)(e.highest,"copy","copies")} in flight, ${(0,c.B4)(e.final)} at the end; throttled ${(0,c.x0)(e.throttled,"\
time")}`;return e.rate===null?`${t}.
`:`${t}, about ${(0,c.x0)(e.rate,"request")} per second were accepted.
`}n($c,"limiter");function wc({requests:e}){const t=["hot","cold"].flatMap(o=>Object.entries(e[o]).sort(([,s],[,i])=>i-s).slice(0,gc).map(([s,i])=>[o,(0,q.Bm)(s,60),(0,c.B4)(i)]));return t.length===0?
"":`
${(0,Me.tp)(["","requests","count"],t)}`}n(wc,"requests");function bc(e){const t=Math.max(0,...e.map(({rate:p})=>p)),[o,s]=[e[0],e.at(-1)];if(e.length<2||o===void 0||s===void 0||!(t>0))return"";const i=vs(
t),d=s.seconds>=600,f=[o.seconds,s.seconds].map(p=>d?(p/60).toFixed(1):p.toFixed(1));return Pt([`x-axis "${d?"minutes":"seconds"}" ${f.join(" --> ")}`,`y-axis "${i.name}/s" 0 --> ${(t/i.size*1.05).toFixed(
2)}`,`line [${e.map(({rate:p})=>(p/i.size).toFixed(2)).join(", ")}]`])}n(bc,"chart_lineChart");function Ec(e){const t=Math.max(0,...e);if(e.length===0||!(t>0))return"";const o=vs(t);return Pt([`x-axis\
 "runs ago" [${e.map((s,i)=>e.length-1-i).join(", ")}]`,`y-axis "${o.name}" 0 --> ${(t/o.size*1.05).toFixed(2)}`,`bar [${e.map(s=>(s/o.size).toFixed(2)).join(", ")}]`])}n(Ec,"chart_barChart");function kc(e){
const t=Math.max(0,...e);return e.length<2||!(t>0)?"":Pt([`x-axis "worker" [${e.map((o,s)=>s+1).join(", ")}]`,`y-axis "objects/s" 0 --> ${(t*1.05).toFixed(1)}`,`bar [${e.map(o=>o.toFixed(1)).join(", ")}\
]`])}n(kc,"workerChart");const _c=["---","config:","  xyChart:","    width: 900","    height: 220","  themeVariables:","    xyChart:",'      backgroundColor: "#00000000"','      plotColorPalette: "#3b\
82f6"',"---"];function Pt(e){return["```mermaid",..._c,"xychart-beta",...e.map(t=>`  ${t}`),"```",""].join(`
`)}n(Pt,"chart_chart");function vs(e){return e>=1e9?{name:"GB",size:1e9}:e>=1e6?{name:"MB",size:1e6}:{name:"kB",size:1e3}}n(vs,"unitOf");const vc={title:"throughput",render:n(({progress:e})=>{const t=bc(
Sc(e));return t===""?"":`### Throughput

${t}`},"render")},Tc={title:"last runs",render:n(e=>{const t=[...e.history??[],...Oc(e)].slice(-Pc);if(t.length<3)return"";const o=Ec(t.map(({copiedBytes:s})=>s));return o===""?`### Last ${t.length} r\
uns

None of them had anything to copy.
`:`### Last ${t.length} runs

Bytes that each run copied, the newest on the right.

${o}`},"render")},Pc=30,xc=120;function Oc({generation:e,counts:t,bytes:o}){return e===null||t.scanned===0?[]:[{copiedBytes:o.copied}]}n(Oc,"throughput_present");function Sc(e){const t=[];let o=e[0];for(const s of e.
slice(1,xc)){if(o===void 0||s.ms<=o.ms)continue;const i=Math.max(0,(s.bytes-o.bytes)*1e3/(s.ms-o.ms));t.push({seconds:s.ms/1e3,rate:i}),o=s}return t}n(Sc,"rates");const Mc=100,Ac={title:"workers",render:n(
({split:e})=>{if(e===void 0)return"";const{pieces:t}=e,o=e.workers.slice(0,Mc),s=o.map(Dc),i=e.workers.length-s.length,d=i>0?`
And ${(0,c.x0)(i,"more worker")}.
`:"",f=["","worker","pieces","taken over","listed","copied","bytes","objects a second"];return`### Workers

${`${(0,c.B4)(t.complete)} of ${(0,c.x0)(t.all,"piece")} seen to their end, ${(0,c.B4)(t.takenOver)} taken over from other workers.`}

${(0,Me.tp)(f,s)}${d}${Bc(o)}`},"render")};function Bc(e){const t=e.some(({copied:i})=>i>0),o=n(({scanned:i,copied:d,ms:f})=>f===0?0:(t?d:i)*1e3/f,"rate"),s=kc(e.map(o));return s===""?"":`
Objects that each worker ${t?"copied":"listed"} a second.

${s}`}n(Bc,"throughputOf");function Dc({worker:e,pieces:t,takenOver:o,scanned:s,copied:i,bytes:d,ms:f},p){const T=f===0?"":`${(0,c.B4)(Math.round(i*1e3/f))} in ${(0,c.a3)(f)}`;return[String(p+1),(0,q.
m6)(e,vn.O),(0,c.B4)(t),(0,c.B4)(o),(0,c.B4)(s),(0,c.B4)(i),(0,c.z3)(d),T]}n(Dc,"rowOf");const Rc=900*1024,Cc=[bs.b,$s.y,Qi,yt.jq,oc,_s.R3,ws.o,dc,tc.o,sc,Ac,vc,Tc,pc];function Ic(e,t=Rc){const o=[];let s="";
for(const{title:i,render:d}of Cc){const f=d(e);if(f==="")continue;const p=s===""?f:`${s}
${f}`;Buffer.byteLength(p)<=t-jc?s=p:o.push(i)}return o.length>0&&(s+=`
_Left out for size: ${o.join(", ")}. The JSON report has everything._
`),Buffer.byteLength(s)<=t?s:""}n(Ic,"renderSummary");const jc=256;function Uc(e,t){return[...[["",...["forecast",...e.actual===void 0?[]:["actual"]]],...ms(e)].map(([i="",...d])=>`  ${i.padEnd(30)}${d.
map(f=>f.padStart(22)).join("")}`),`  ${t("dim",(0,q.Ig)(gs(e),600))}`]}n(Uc,"forecastLines");var We=a(11533),$e=a(10968);const xt=10;function Lc(e,t){const o=(0,We.C)(t.colour),{counts:s}=e,{tone:i,mark:d,
title:f,meaning:p}=(0,J.WJ)(e),T=["",`${o(i,`${d} ${f}`)}  ${o("dim",p)}`,""];T.push(...(0,$e.pb)(e.problem,o)),T.push(...Kc([["hot",`${(0,q.Ig)((0,J.fW)(e.hot),300)}  ${o("dim",(0,q.Ig)(e.hot.endpoint,
200))}`],["cold",`${(0,q.Ig)((0,J.fW)(e.cold),300)}  ${o("dim",(0,q.Ig)(e.cold.endpoint,200))}`],["generation",(0,J.YZ)(e)],["restore point",e.restorePoint===null?"none of this run":(0,q.Ig)((0,J.fU)(
e.restorePoint),40)],["took",(0,J.cI)(e)]]),"",...Wc(e,o),"",`  ${o((0,J.ls)(s)?"dim":"bad",(0,J.R9)(s))}`);for(const ne of e.holes.slice(0,xt))T.push(...(0,$e.A0)(ne,(0,c.x0)(ne.count,"key"),o));e.holes.
length>xt&&T.push("",`  …and ${(0,c.x0)(e.holes.length-xt,"more cause")}`);const{prune:F,split:V}=e;return V!==void 0&&T.push("",`  ${(0,c.x0)(V.workers.length,"worker")}, ${(0,c.x0)(V.pieces.all,"p\
iece")}, of these ${(0,c.B4)(V.pieces.takenOver)} taken over`),T.push(...(0,yt.l)(e.locks)),e.forecast!==void 0&&T.push("",...Uc(e.forecast,o)),F!=null&&T.push("",...(0,_e.O1)(F)),T.push(...(0,$e.gt)(
e.notices,o)),`${T.join(`
`)}
`}n(Lc,"renderText");function Wc(e,t){const{counts:o,bytes:s,paths:i}=e,d=["native","emulated","streamed"].filter(ne=>i[ne].objects>0).map(ne=>`${(0,c.B4)(i[ne].objects)} ${ne}`),f=[`${(0,c.B4)(o.new)}\
 new`,`${(0,c.B4)(o.changed)} changed`];o.touched===0&&f.push(...d);const p=["same content, new date",(0,c.z3)(s.touched),`with those copied: ${d.join(", ")}`],T=[["scanned",o.scanned,(0,c.z3)(s.scanned)],
["copied",o.copied,o.copied===0?"":`${(0,c.z3)(s.copied)}  (${f.join(", ")})`],["touched",o.touched,p.join("; ")],["unchanged",o.unchanged,""],["planned",o.planned,`would have been copied, ${(0,c.z3)(
s.planned)}`],["failed",o.failed,""],["deferred",o.deferred,"to the next run"],["expired",o.expired,""],["vanished",o.vanished,"deleted from hot during the run"],["gone",o.gone,"no longer in hot, kept\
 in cold"],["kept",o.kept,"old versions"],["renamed",o.renamed,"stored under another name"],["excluded",o.excluded,""]],F=["scanned","copied","unchanged"],V=T.filter(([ne,re])=>re>0||F.includes(ne));return(0,$e.
uA)(V,t)}n(Wc,"text_figures");function Kc(e){return e.map(([t,o])=>`  ${t.padEnd(14)}${o}`)}n(Kc,"columns");function Nc({counts:e,bytes:t,rto:o,recorded:s,finished:i}){return[...["restored","failed","\
deferred"].map(f=>({name:"last_run_objects",labels:{result:f},value:e[f]})),{name:"last_run_bytes",labels:{result:"restored"},value:t.restored},...s?[{name:"rehearsal_timestamp_seconds",value:Date.parse(
i)/1e3}]:[],...o===null?[]:[{name:"expected_restore_seconds",value:o.ms/1e3}]]}n(Nc,"rehearseMetrics");function zc(e){if(e===null)return[];const{time:t,rtoMs:o}=e;return[{name:"rehearsal_timestamp_sec\
onds",value:Date.parse(t)/1e3},...o===null?[]:[{name:"expected_restore_seconds",value:o/1e3}]]}n(zc,"rehearsedMetrics");const Ot=50;function Ts(e){const{counts:t,bytes:o,paths:s,requests:i,limiter:d,newestRestorePoint:f,
prefixes:p,platform:T}=e,F=e.restorePoint!==null;return[...Hn("last_run_objects","result",t,Fc),...Hn("last_run_bytes","result",o,["copied","touched"]),...Ps(s),...["hot","cold"].flatMap(V=>Object.entries(
i[V]).slice(0,Ot).map(([ne,re])=>({name:"last_run_requests",labels:{bucket:V,operation:ne},value:re}))),...d===null?[]:[ye("last_run_throttled_requests",d.throttled)],...St(e.holes),ye("last_run_exclu\
ded_objects",t.excluded),ye("last_run_gone_objects",t.gone),ye("last_run_kept_versions",t.kept),...F?[ye("hot_objects",t.scanned),ye("hot_bytes",o.scanned)]:[],...e.generation===null?[]:[ye("generatio\
n",e.generation)],...e.retention===void 0?[]:[ye("restore_points",e.retention.count)],...Fn("restore_point_timestamp_seconds",f),...Mt(p.flatMap(({verified:V,faults:ne=0})=>V===void 0?[]:[{verified:V,
faults:ne}])),...xs(e.prune),...(T?.quotas??[]).slice(0,Ot).flatMap(({kind:V,period:ne,used:re,max:ge})=>{const hn={kind:V,period:ne??""};return[...re===null?[]:[{name:"quota_used_bytes",labels:hn,value:re}],
...ge===null?[]:[{name:"quota_limit_bytes",labels:hn,value:ge}]]})]}n(Ts,"backupMetrics");const Fc=["copied","touched","unchanged","failed","deferred","expired","vanished"];function Hc({counts:e,bytes:t,
paths:o,holes:s}){return[...Hn("last_run_objects","result",e,Zc),{name:"last_run_bytes",labels:{result:"restored"},value:t.restored},...Ps(o),...St(s)]}n(Hc,"restoreMetrics");const Zc=["restored","equ\
al","different","expired","thawing","failed","deferred"];function Gc({counts:e,bytes:t,faults:o,prefixes:s}){return[...Hn("last_run_objects","result",e,["sound","repaired","faults"]),{name:"last_run_b\
ytes",labels:{result:"read"},value:t.read},...St(o),...Mt(s)]}n(Gc,"verifyMetrics");function Yc({prune:e,generation:t}){return[ye("generation",t),...xs(e)]}n(Yc,"pruneMetrics");function Xc(e){const{scopes:t,
generation:o,restorePointCount:s,verified:i}=e,d=t.map(({time:f})=>f).sort();return[...o===null?[]:[ye("generation",o.number)],ye("restore_points",s),...Fn("restore_point_timestamp_seconds",d.at(-1)),
...Fn("oldest_scope_restore_point_timestamp_seconds",d[0]),...Mt(i),...zc(e.rehearsed)]}n(Xc,"statusMetrics");function ye(e,t){return{name:e,value:t}}n(ye,"one");function Fn(e,t){return t==null?[]:[{name:e,
value:Date.parse(t)/1e3}]}n(Fn,"time");function Hn(e,t,o,s){return s.map(i=>({name:e,labels:{[t]:i},value:o[i]}))}n(Hn,"by");function Ps(e){return["native","emulated","streamed"].flatMap(t=>[{name:"la\
st_run_path_objects",labels:{path:t},value:e[t].objects},{name:"last_run_path_bytes",labels:{path:t},value:e[t].bytes}])}n(Ps,"pathMetrics");function St(e){return e.slice(0,Ot).map(({cause:t,count:o})=>({
name:"last_run_holes",labels:{cause:t},value:o}))}n(St,"holeMetrics");function Mt(e){if(e.length===0)return[];const t=e.map(({verified:s})=>s).sort()[0],o=e.reduce((s,i)=>s+i.faults,0);return[...Fn("o\
ldest_verification_timestamp_seconds",t),ye("unrepaired_faults",o)]}n(Mt,"verifiedMetrics");function xs(e){return e==null?[]:[ye("last_run_deleted_objects",e.deleted.objects),ye("last_run_deleted_byte\
s",e.deleted.bytes),ye("last_run_condemned_objects",e.condemned.objects),ye("last_run_guard_tripped",(0,Ze.cF)(e)?1:0)]}n(xs,"pruneReportMetrics");function Ge({title:e,meaning:t},o){if(o===null)return{
title:e,message:t};const{code:s,message:i,advice:d}=o,f=[t,`${i} [${s}]`,d];return{title:e,message:f.filter(p=>p!=="").join(" ")}}n(Ge,"headlineOf");var fe=a(43954);const Re={name:"backup",noun:"Backu\
p",summary:"copy new and changed objects from hot to cold, and commit a restore point",about:"Copies new and changed objects from the hot bucket to the cold one, keeps the old versions, and commits a \
restore point. Continues from where an earlier run stopped.",examples:[["the first run, and every other: only what changed is copied","backup --hot s3://shop --cold s3://shop-backup"],["what it would \
copy and cost","backup --hot s3://shop --cold s3://shop-backup --dry-run"],["across clouds, with a policy for old versions","backup --hot gs://shop --cold s3://shop-backup --retention '* daily=7 weekl\
y=4'"]],exitCodes:`Exit code: 0 complete or skipped, 1 failed or bad input, 2 too many holes, read-only,
a guard tripped or pruning failed, 3 incomplete with everything checkpointed (run it again),
130 stopped at once by a second Ctrl-C.`,stopping:"Stopping: saving what is done. Press Ctrl-C again to stop at once.",parse:ni,shown:n(e=>[["prefixes",(0,fe.y9)(e.prefixes,"all")],["exclude",(0,fe.y9)(
e.exclude,"none")],...(0,fe.pK)(e),...e.costs?.max===void 0?[]:[["max-cost",`$${e.costs.max}`]],["lease-wait",(0,c.a3)(e.leaseWait)],...(0,fe.rD)(e.pruning)],"shown"),run:n(async(e,t)=>(await Promise.
all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(7526),a.e(8919),a.e(657),a.e(6530),a.e(7714),a.e(145)]).then(a.bind(a,50145))).runBackup(e,t),"run"),exitCode:n((e,{maxFailures:t})=>(0,Ze.
I$)(e,t),"exitCode"),text:Lc,markdown:n(e=>Ic(e),"markdown"),html:Ni,outputs:Vc,annotations:n((e,{maxFailures:t})=>(0,Se.Ih)(e,t),"annotations"),reported:{headline:n(e=>Ge((0,J.WJ)(e),e.problem??(0,_e.
gw)(e.prune)),"headline"),metrics:Ts},ending:n((e,{maxFailures:t})=>{const o=(0,Ze.I$)(e,t);if(!(e.dryRun||o===3||e.outcome==="skipped"))return{outcome:e.outcome,red:o!==0,meaning:(0,J.WJ)(e).meaning,
problem:e.problem??(0,_e.gw)(e.prune),holes:e.holes,failed:e.counts.failed+e.counts.deferred,restorePoint:e.restorePoint}},"ending")};function Vc(e){const{counts:t,paths:o}=e;return{outcome:e.outcome,
"run-id":e.runId,generation:e.generation===null?"":String(e.generation),"generation-sha256":e.generationSha256??"","restore-point":e.restorePoint??"",scanned:String(t.scanned),copied:String(t.copied),
touched:String(t.touched),unchanged:String(t.unchanged),excluded:String(t.excluded),gone:String(t.gone),vanished:String(t.vanished),failed:String(t.failed),deferred:String(t.deferred),pruned:String(e.
prune?.deleted.objects??0),"bytes-copied":String(e.bytes.copied),"native-copies":String(o.native.objects),"emulated-copies":String(o.emulated.objects),"streamed-copies":String(o.streamed.objects)}}n(Vc,
"outputs");function Os({key:e,size:t,written:o,verified:s,problem:i}){return i!==null?`flashback-backup: ${(0,q.Ig)(e,300)}: ${(0,q.Ig)(i.message,1e3)}; ${o} bytes were written. ${(0,q.Ig)(i.advice,500)}\

`:s==="size"&&t>0?`note: ${(0,q.Ig)(e,300)}: compared by its size only, ${t} bytes: the manifest has neither MD5 nor checksum of it
`:""}n(Os,"renderCatText");const Jc={name:"cat",noun:"Output",summary:"write the content of one key, as of a restore point, to stdout",about:"Reads one object from cold as it was at a restore point, w\
rites its bytes to stdout, and compares them with the manifest: size, MD5 and checksum, as far as they are known. A mismatch is reported on stderr after the bytes, with exit code 1. On the command lin\
e only. Changes nothing; a READ key on cold is enough.",examples:[["of the newest restore point","cat etc/app.conf --cold s3://shop-backup > app.conf"],["of a day","cat db/dump.sql.gz --cold s3://shop\
-backup --at 2026-11-03 | zcat | head"]],exitCodes:"Exit code: 0; 1 if there is no such key then, if it cannot be read, or if what was written is not what was backed up.",stopping:"Stopping.",readsOnly:!0,
writesBytes:!0,positional:{placeholder:"<key>",input:"key"},parse:li,shown:n(({key:e,at:t})=>[["key",(0,u.T)(e)],["at",(0,fe.z)(t)]],"shown"),run:n(async(e,t,o,s)=>{if(s===void 0)throw new r.d("comman\
d",'"cat" writes bytes to stdout; expected it on the command line only');return(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(3475)]).then(a.bind(a,3475))).runCat(
e,t,s)},"run"),exitCode:n(({problem:e})=>e===null?0:1,"exitCode"),text:Os,markdown:n(e=>`${(0,q.Bm)(Os(e),2e3)}
`,"markdown"),outputs:n(({problem:e,generation:t,at:o})=>({outcome:e===null?"complete":"failed",generation:String(t),"restore-point":o.time}),"outputs"),annotations:n(()=>[],"annotations")};var Ss=a(6620);
const Qc={name:"diff",noun:"Comparison",summary:"list what is new, changed and gone between two restore points, or since one in hot",about:"Compares two restore points by the manifest alone, or one wi\
th what hot lists now: keys that are new, changed or gone, with their sizes, one per line, or with --by-prefix their sums. Changes nothing; a READ key on cold is enough, and one on hot where hot is co\
mpared.",examples:[["what changed in a month","diff 2026-10-03 2026-11-03 --cold s3://shop-backup --by-prefix"],["what the next backup would find","diff latest hot --hot s3://shop --cold s3://shop-bac\
kup"]],exitCodes:"Exit code: 0, whether something differs or not; 1 if it failed, or on bad input.",stopping:"Stopping.",readsOnly:!0,positional:{placeholder:"<point> <point|hot>",input:"points"},parse:fi,
shown:n(({from:e,against:t,prefixes:o,byPrefix:s})=>[["from",(0,fe.z)(e)],["to",t==="hot"?"hot as it is now":(0,fe.z)(t)],["prefixes",(0,fe.y9)(o,"all")],["by-prefix",String(s)]],"shown"),run:n(async(e,t,o)=>(await Promise.
all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(2793),a.e(5376)]).then(a.bind(a,55376))).runDiff(e,t,o),"run"),line:n(({text:e})=>e(),"line"),exitCode:n(()=>0,"exitCode"),text:n(e=>`${(0,Ss.
Ll)(e)}
`,"text"),markdown:n(e=>`## What differs

${qc((0,Ss.Ll)(e))}
`,"markdown"),outputs:n(({generation:e,to:t})=>({outcome:"complete",generation:String(e),"restore-point":t==="hot"?"":t.time}),"outputs"),annotations:n(()=>[],"annotations")};function qc(e){return e.split(
`
`).map(t=>(0,q.Bm)(t.trim(),2e3)).join(`<br>
`)}n(qc,"paragraph");function ed({outcome:e}){return e==="incomplete"?3:0}n(ed,"splitExitCode");function nd(e,{colour:t}){const{outcome:o,problem:s,runId:i,split:d}=e,f=(0,We.C)(t),T=["",`${f(o==="com\
plete"?"good":"warning",`${o==="complete"?"✔":"!"} ${Zn(e)}`)}  ${Ms(e)}`,""];return s!==null&&T.push(`  ${(0,q.Ig)(s.advice,500)}`,""),e.over===void 0&&o!=="skipped"&&T.push(...(0,$e.uA)(As(e),f),""),
T.push(`  split ${(0,q.Ig)(d,120)}, run ${(0,q.Ig)(i,120)}`),`${T.join(`
`)}
`}n(nd,"renderSplitText");function td(e){const{outcome:t,problem:o,runId:s,split:i}=e,d={complete:"✅",incomplete:"⏸️",skipped:"⏭️"}[t],p=`| | | |
| --- | ---: | --- |
${As(e).map(([ne,re,ge])=>`| ${ne} | ${(0,c.B4)(re)} | ${ge} |`).join(`
`)}

`,T=o===null?"":`${(0,q.Bm)(o.advice,500)}

`,F=e.over===void 0&&t!=="skipped"?p:"",V=(0,q.Bm)(Ms(e),2e3);return`## ${d} ${Zn(e)}

${V}

${T}${F}Split ${(0,q.m6)(i,120)}, run ${(0,q.m6)(s,120)}.
`}n(td,"renderSplitSummary");function Zn({command:e,outcome:t,over:o}){const s={plan:"Plan",shard:"Worker",commit:"Commit"}[e];return o===void 0?`${s} ${t}`:`${s}: nothing left to do`}n(Zn,"splitTitle");
function Ms({command:e,over:t,problem:o,pieces:s,shards:i}){return t==="committed"?"The split run is committed already. Nothing was written.":t==="superseded"?"Another run wrote to cold after this spl\
it run was planned. Nothing was written.":o!==null?(0,q.Ig)(o.message,2e3):e==="plan"?`${(0,c.x0)(s.all,"piece")} for ${(0,c.x0)(i.length,"worker")}.`:`${(0,c.B4)(s.done)} of ${(0,c.x0)(s.all,"piece")}\
 done by this worker.`}n(Ms,"meaningOf");function As(e){const{command:t,pieces:o,objects:s,bytes:i}=e;return t==="plan"?[["pieces",o.all,"claimed by the workers as they come"]]:[["pieces",o.done,`of ${(0,c.
B4)(o.all)}`],["taken over",o.takenOver,"begun by other workers"],["copied",s,(0,c.z3)(i)]]}n(As,"rowsOf");function At(e){return{...e,exitCodes:`Exit code: 0 done, skipped, or nothing left to do, 1 fa\
iled or bad input, 2 too many holes, read-only,
a guard tripped or pruning failed, 3 incomplete with everything checkpointed,
130 stopped at once by a second Ctrl-C.`,shown:n(t=>{const{split:o,maxRequests:s}=t,i=[["split",o===""?"its run":o]];return"shard"in t&&i.push(["shard",String(t.shard)]),s!==void 0&&i.push(["max-reque\
sts",String(s)]),[...i,...Re.shown({...t,command:"backup"})]},"shown"),exitCode:n((t,o)=>Ce(t)?ed(t):Re.exitCode(t,{...o,command:"backup"}),"exitCode"),text:n((t,o)=>Ce(t)?nd(t,o):Re.text(t,o),"text"),
markdown:n(t=>Ce(t)?td(t):Re.markdown(t),"markdown"),html:n(t=>Ce(t)?void 0:Re.html?.(t),"html"),reported:{headline:n(t=>Ce(t)?{...Ge({title:Zn(t),meaning:""},t.problem),partial:!0}:Ge((0,J.WJ)(t),t.problem??
(0,_e.gw)(t.prune)),"headline"),metrics:n(t=>Ce(t)?[]:Ts(t),"metrics")},outputs:n(t=>{if(!Ce(t))return{...Re.outputs(t),shards:"[]"};const{outcome:o,runId:s,split:i,shards:d}=t;return{outcome:o,"run-i\
d":s,split:i,shards:JSON.stringify(d)}},"outputs"),annotations:n((t,o)=>Ce(t)?od(t):Re.annotations(t,{...o,command:"backup"}),"annotations"),ending:n((t,o)=>Ce(t)?void 0:Re.ending?.(t,{...o,command:"b\
ackup"}),"ending")}}n(At,"splitRow");function Ce(e){return"shards"in e}n(Ce,"isSplit");function od(e){const{problem:t,outcome:o}=e;return t===null||o==="complete"?[]:[(0,Se.Pi)("warning",{title:Zn(e),
meaning:"Nothing is lost:"},t)]}n(od,"annotationOf");const sd=At({name:"plan",noun:"Plan",summary:"plan a backup for several machines",about:"Cuts the key space into pieces that workers (shard) take o\
ne after the other, and holds the lease for them. Where one machine is enough, it backs up at once.",examples:[["for four workers","plan --hot s3://shop --cold s3://shop-backup --shards 4 --split toni\
ght"],["the workers, and the end","shard --hot s3://shop --cold s3://shop-backup --split tonight --shard 0"]],stopping:"Stopping: nothing is planned. Press Ctrl-C again to stop at once.",parse:ti,run:n(
async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(7526),a.e(8919),a.e(657),a.e(6530),a.e(7714),a.e(145),a.e(836)]).then(a.bind(a,90836))).runPlan(
e,t),"run")}),rd=At({name:"shard",noun:"Worker",summary:"work on a planned backup, beside other workers",about:"Takes pieces of a planned backup until none is left. Any number of workers may run, and \
any of them may be killed: others go on with its pieces. With --shards the first one plans and the last one commits.",examples:[["four workers on this machine","shard --hot s3://shop --cold s3://shop-\
backup --split tonight --shards 4 --shard 0"]],stopping:"Stopping: saving what is done. Press Ctrl-C again to stop at once.",parse:oi,run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),
a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(7526),a.e(8919),a.e(657),a.e(6530),a.e(7714),a.e(145),a.e(9939)]).then(a.bind(a,9939))).runShard(e,t),"run")}),ad=At({name:"commit",noun:"Commit",summary:"c\
ommit what the workers of a planned backup did",about:"Commits what the workers did as one generation, prunes and reports. Pieces that no worker finished make the run incomplete; what was copied of th\
em is committed.",examples:[["after the workers","commit --hot s3://shop --cold s3://shop-backup --split tonight"]],stopping:"Stopping: nothing more is committed. Press Ctrl-C again to stop at once.",
parse:si,run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(7526),a.e(8919),a.e(657),a.e(6530),a.e(7714),a.e(145),a.e(9941)]).then(a.bind(a,
19941))).runCommit(e,t),"run")});function id({key:e,size:t,modified:o,mark:s,details:i},d){const f=d||s!==""?`${s.padEnd(7)}  `:"",p=i===void 0?"":`${(0,q.Ig)(i.storageClass??"-",40).padEnd(12)}  ${String(
i.versions).padStart(3)}v  `;return`${String(t).padStart(15)}  ${(0,J.fU)(o)}  ${p}${f}${(0,q.Ig)(e)}`}n(id,"listingLine");function Bs({keys:e,bytes:t,gone:o,expired:s,at:i,generation:d}){const f=o===
0?"":`, and ${(0,c.x0)(o,"key")} gone from hot`,p=s===0?"":`, and ${(0,c.x0)(s,"key")} expired by max-age`,T=i===null?`generation ${d}`:`as of the restore point ${(0,q.Ig)((0,J.fU)(i.time),40)} (run ${(0,q.
Ig)(i.run,120)})${(0,J.HA)(i)}`;return`${(0,c.x0)(e,"key")}, ${(0,c.z3)(t)}${f}${p}; ${T}`}n(Bs,"listingSum");const cd={name:"ls",noun:"Listing",summary:"list the keys in the backup, now or as of a re\
store point",about:"Lists keys with size and date, from the manifest alone: the current ones, with those that hot no longer has marked, or with --at as they were at a restore point. Changes nothing; a\
 READ key on cold is enough.",examples:[["what the backup holds below a prefix","ls img/ --cold s3://shop-backup"],["with storage class and number of versions","ls img/ --cold s3://shop-backup --long"],
["as of a time, one JSON object a line","ls --cold s3://shop-backup --at 2026-11-03T02:00:00Z --json"]],stopping:"Stopping.",readsOnly:!0,positional:{placeholder:"[prefix]...",input:"prefixes"},parse:di,
shown:n(({prefixes:e,at:t})=>[["prefixes",(0,fe.y9)(e,"all")],["at",t===void 0?"now":(0,fe.z)(t)]],"shown"),run:n(async(e,t,o)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.
e(2793),a.e(871)]).then(a.bind(a,40871))).runLs(e,t,o),"run"),line:n((e,{at:t})=>id(e,t===void 0),"line"),exitCode:n(()=>0,"exitCode"),text:n(e=>`${Bs(e)}
`,"text"),markdown:n(e=>`## Keys in the backup

${(0,q.Bm)(Bs(e),1e3)}
`,"markdown"),outputs:n(({generation:e,at:t})=>({outcome:"complete",generation:String(e),"restore-point":t?.time??""}),"outputs"),annotations:n(()=>[],"annotations")};var Ds=a(38970),Rs=a(23365);function dd(e,{
colour:t}){const o=`${Bt(e)?"✔":"!"} ${Cs(e)}`,s=(0,We.C)(t)(Bt(e)?"good":"warning",o),i=Is(e).map(([d,f])=>`  ${d.padEnd(25)}${(0,q.Ig)(f,500)}`);return`
${s}

${i.join(`
`)}
`}n(dd,"renderProbeText");function ud(e){const t=Is(e).map(([o,s])=>`| ${o} | ${(0,q.Bm)(s,500)} |`);return`## ${Bt(e)?"✅":"⚠️"} ${(0,q.Bm)(Cs(e),300)}

| | |
| --- | --- |
${t.join(`
`)}
`}n(ud,"renderProbeSummary");function Bt({copyPath:e,sample:t}){return e.path!==null&&t?.path!==null}n(Bt,"ok");function Cs({copyPath:e,sample:t}){return t!==null&&t.path===null?"The sample could not \
be copied":e.path===null?"No copy path works":`Copies are ${e.path}`}n(Cs,"verdictOf");function Is(e){const{capabilities:t,sample:o,copyPath:s,clockSkew:i}=e,d=n((T,F)=>T&&F?"honoured":T?"If-None-Matc\
h only":F?"If-Match only":"ignored or refused","both"),f=n((T,F)=>T?F?"honoured":"IGNORED":"no such operation","pin"),p=t.unsure??[];return[["hot",`${(0,J.fW)(e.hot)} at ${e.hot.endpoint}`],["cold",`${(0,J.
fW)(e.cold)} at ${e.cold.endpoint}`],["copy path",`${s.path??"none"}: ${s.reason}`],["sample",(0,Ds.EB)(o)],["traffic",(0,Ds.nR)(e.traffic)],["conditions on Put",d(t.putIfAbsent,t.putIfMatch)],["condi\
tions on Copy",d(t.copyIfAbsent,t.copyIfMatch)],["conditions on Complete",d(t.completeIfAbsent,t.completeIfMatch)],["condition on Delete",t.deleteIfMatch?"honoured":"ignored or refused"],["source pin \
of Copy",f(t.copy,t.copyPin)],["source pin of PartCopy",f(t.partCopy,t.partCopyPin)],["pin of GET",f(!0,t.getPin)],["signed bodies",t.signedBody===!0?"checked by the store":"not checked: this program \
hashes them"],["part copy",fd(e)],["keys that are one",hd(t)],["listing of hot",e.sorted?"in order":"out of order: sorted on disk"],["versioning of cold",e.versioning],["object lock of cold",pd(t.objectLock)],
["this key",(0,Rs.rH)(t.versionDelete,e.versioning)],["clock skew",i===0?"under 2 s":`${i<0?"-":""}${(0,c.a3)(Math.abs(i))}`],...(e.keys??[]).map(({recipient:T,checked:F})=>[`key ${T}`,F===null?"NEVER\
 SHOWN: run probe with identity-file where it is":`shown on ${F.slice(0,10)}`]),["tags",ld(e.capabilities.copiesTags)],["operation ceiling",`${(0,c.z3)(e.operationCeiling)} (not tested: lowered if a s\
tore refuses)`],...p.length===0?[]:[["no answer",`${p.join(", ")}: treated as no, and tested again by the next run`]],...e.notes.map(T=>["note",T])]}n(Is,"factsOf");function fd({cold:e,capabilities:t}){
return t.partCopy?"works":e.api==="gcs"?"not needed: a copy of any size is one object, in several calls":"not supported: objects that need parts are streamed"}n(fd,"partCopyWords");function ld(e){return e===
void 0?"not tested: they could not be written or read":e?"server-side copies carry them":"lost by server-side copies, without an error"}n(ld,"tagWords");function hd({aliases:e,aliasesPaths:t}){const o=e??
(t?["slashes","dots"]:[]);return o.length===0?"none: each key is an object of its own":`${o.join(", ")}: such keys are stored below .flashback-backup/objects/`}n(hd,"aliasWords");function pd(e){if(e===
void 0)return"not checked";if(e.status==="unknown")return`unknown: the store did not say (${e.why})`;const{status:t,retention:o,deletedDays:s}=e,i=t==="off"?"off":md(o);return s===void 0?i:`${i}; what\
 is deleted or overwritten is kept, and billed, for ${s} more day(s) (soft delete)`}n(pd,"lockWords");function md(e){if(e===void 0)return"on, without a default retention";const{mode:t,days:o,years:s}=e;
return o===void 0&&s===void 0?`on: each object is locked (${t})`:`on: each object is locked for ${o===void 0?`${s??0} year(s)`:`${o} day(s)`} (${t}), and is kept that long regardless of retention`}n(md,
"retentionWords");var Gn=a(89113);function dn(e){return"outcome"in e&&"problem"in e}n(dn,"isStopped");function Dt({outcome:e}){return e==="skipped"?0:1}n(Dt,"stoppedExitCode");function Rt({command:e,outcome:t}){
return`${e==="probe"?"Probe":"Rebuild"} ${t}`}n(Rt,"stoppedTitle");function gd(e,{colour:t}){const{outcome:o,problem:s,runId:i}=e,d=`${o==="skipped"?"!":"✘"} ${Rt(e)}`;return`
${(0,We.C)(t)(o==="skipped"?"warning":"bad",d)}  ${(0,q.Ig)(s.message,2e3)}

  ${(0,q.Ig)(s.advice,500)}

  run ${(0,q.Ig)(i,120)}
`}n(gd,"renderStoppedText");function yd(e){const{outcome:t,problem:o,runId:s}=e;return`## ${t==="skipped"?"⏭️":"❌"} ${Rt(e)}

${(0,q.Bm)(o.message,2e3)}

${(0,q.Bm)(o.advice,500)}

Run ${(0,q.m6)(s,120)}.
`}n(yd,"renderStoppedSummary");function js(e){const{ending:t}=e;return{...e,exitCode:n((o,s)=>dn(o)?Dt(o):e.exitCode(o,s),"exitCode"),text:n((o,s)=>dn(o)?gd(o,s):e.text(o,s),"text"),markdown:n(o=>dn(o)?
yd(o):e.markdown(o),"markdown"),outputs:n(o=>dn(o)?{outcome:o.outcome,"run-id":o.runId}:e.outputs(o),"outputs"),annotations:n((o,s)=>dn(o)?[$d(o)]:e.annotations(o,s),"annotations"),...t===void 0?{}:{ending:n(
(o,s)=>{if(!dn(o))return t(o,s);if(Dt(o)===0)return;const{outcome:i,problem:d}=o;return{...(0,Gn.g)(i,!0,d.message),problem:d}},"ending")}}}n(js,"orStopped");function $d(e){const t=Rt(e);return Dt(e)===
0?(0,Se.Pi)("warning",{title:t,meaning:"Nothing was done:"},e.problem):(0,Se.Pi)("error",{title:t,meaning:"The lease was lost in mid-run:"},e.problem)}n($d,"stoppedAnnotation");const wd=js({name:"prob\
e",noun:"Probe",summary:"test how objects are copied between hot and cold, and which conditions cold honours",about:"Copies one small object of hot to a temporary name in cold, tries conditions, pins \
and part copies there, removes it all, and reports the copy path and whether traffic was counted. Later runs use what it found. Hot is only read.",examples:[["how would objects be copied, and what doe\
s cold honour?","probe --hot s3://shop --cold s3://shop-backup"]],exitCodes:"Exit code: 0, also if another run held the lease and nothing was done; 1 if it failed, or on bad input.",stopping:"Stopping\
.",parse:pi,shown:n(({copyPaths:e,leaseWait:t})=>[["copy-path",e.join(", ")],["lease-wait",(0,c.a3)(t)]],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),
a.e(6640),a.e(8695),a.e(7526),a.e(7714),a.e(1578)]).then(a.bind(a,11578))).runProbe(e,t),"run"),exitCode:n(()=>0,"exitCode"),text:dd,markdown:ud,outputs:n(({runId:e})=>({outcome:"complete","run-id":e}),
"outputs"),annotations:n(()=>[],"annotations")}),bd={complete:"Prune stopped",incomplete:"Prune stopped",skipped:"Prune skipped",failed:"Prune failed"},Ed={name:"prune",noun:"Prune",summary:"delete ol\
d versions by the retention policy; --dry-run only reports which",about:"Judges every version by --retention, condemns what the policy no longer keeps, and deletes what an earlier run condemned at lea\
st --prune-delay ago. A backup does the same at its end. With --dry-run it reports what would be kept and deleted, and why, and changes nothing; a READ key on cold is enough for that.",examples:[["wha\
t a policy would keep and delete, and why","prune --cold s3://shop-backup --retention '* daily=7 weekly=4' --dry-run"]],exitCodes:`Exit code: 0 complete or skipped; 1 failed or bad input; 2 a guard tr\
ipped,
and nothing was pruned; 3 incomplete (run it again).`,stopping:"Stopping: what was deleted stays deleted, and the next prune continues. Press Ctrl-C again to stop at once.",parse:ii,shown:n(({pruning:e,
dryRun:t})=>[...(0,fe.rD)(e),["dry-run",String(t)]],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6530),a.e(7657)]).then(a.bind(a,46255))).runPrune(
e,t),"run"),exitCode:_e.yN,text:_e.k9,markdown:_s.L5,outputs:n(({outcome:e,runId:t,generation:o,generationSha256:s="",prune:i})=>({outcome:e,"run-id":t,generation:String(o),"generation-sha256":s,pruned:String(
i?.deleted.objects??0)}),"outputs"),annotations:n(({outcome:e,problem:t,prune:o,notices:s=[]})=>{const i=e==="failed"?"error":"warning",d=bd[e];return[...t===null?[]:[(0,Se.Pi)(i,{title:d,meaning:""},
t)],...(0,Se.BV)(o),...(0,Se.rb)(s)]},"annotations"),reported:{headline:n(({outcome:e,prune:t,problem:o})=>{const s=(0,Ze.EG)(t)?"Pruning stopped":`Prune ${e}`,i=t===null?"":(0,_e.U7)(t);return Ge({title:s,
meaning:i},o??(0,_e.gw)(t))},"headline"),metrics:Yc},ending:n(e=>{const t=(0,_e.yN)(e),o=t===1||t===2;if(e.dryRun||!o&&e.outcome!=="complete")return;const s=e.problem??(0,_e.gw)(e.prune);return{...(0,Gn.
g)(e.outcome,o,s?.message),problem:s}},"ending")};function kd(e,{colour:t}){const{title:o,meaning:s}=Us(e),i=(0,We.C)(t),d=(0,$e.uA)(Ls(e),i);return`
${i("good",`✔ ${o}`)}  ${s}

${d.join(`
`)}

  run ${(0,q.Ig)(e.runId,120)}
`}n(kd,"renderRebuildText");function _d(e){const{title:t,meaning:o}=Us(e),s=Ls(e).map(([i,d,f])=>`| ${i} | ${(0,c.B4)(d)} | ${f} |`);return`## ✅ ${t}

${o}

| | objects | |
| --- | ---: | --- |
${s.join(`
`)}

Run ${(0,q.m6)(e.runId,120)}.
`}n(_d,"renderRebuildSummary");function Us({generation:e}){return{title:"Manifest rebuilt",meaning:`It is generation ${e}. It has no restore point yet: the next backup makes the first one.`}}n(Us,"reb\
uild_words");function Ls(e){return[["adopted",e.adopted,"equal in cold and hot"],["different",e.different,"different in hot, or not proven equal: the next backup keeps and replaces them"],["missing",e.
missing,"not in cold: the next backup copies them"],["only in cold",e.onlyInCold,"kept, absent from hot"],["old versions",e.oldVersions,"found by their names"]]}n(Ls,"rebuild_rows");const vd=js({name:"\
rebuild",noun:"Rebuild",summary:"make a new manifest from cold and hot, when the old one is lost or damaged",about:"Makes a new manifest from listings of hot and cold: for when state is lost or damage\
d, or another tool filled cold. Copies and deletes nothing, and refuses to replace a sound manifest. The next backup makes the first restore point.",examples:[["only if there is no valid manifest","re\
build --hot s3://shop --cold s3://shop-backup"]],exitCodes:"Exit code: 0, also if another run held the lease and nothing was done; 1 if it failed, or on bad input.",stopping:"Stopping: nothing is comm\
itted. Press Ctrl-C again to stop at once.",parse:hi,shown:n(({trustSize:e,leaseWait:t})=>[["trust-size",String(e)],["lease-wait",(0,c.a3)(t)]],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),
a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(657),a.e(4682)]).then(a.bind(a,24682))).runRebuild(e,t),"run"),exitCode:n(()=>0,"exitCode"),text:kd,markdown:_d,outputs:n(({runId:e,generation:t,generationSha256:o=""})=>({
outcome:"complete","run-id":e,generation:String(t),"generation-sha256":o}),"outputs"),annotations:n(({notices:e=[]})=>(0,Se.rb)(e),"annotations"),ending:n(()=>(0,Gn.g)("complete",!1),"ending")});var Ws=a(
76760),Td=a(73136);const Ks="./folder, /path/of/a/folder or file:///path/of/a/folder",Pd=["to-endpoint","to-access-key-id","to-secret-access-key","to-session-token","to-role-to-assume","to-sas-token",
"to-azure-client-id","to-azure-tenant-id","to-region","confirm"];function Ns(e,t=process.cwd()){const o=e("to"),s=xd(o);if(s!==void 0){if(s===""||s.includes("\0"))throw new r.d("to",`${(0,u.T)(o)} nam\
es no folder; expected ${Ks}`);for(const i of Pd)if(e(i).trim()!=="")throw new r.d(i,"is for a bucket, and to is a local folder; expected it left out");return(0,Ws.resolve)(t,s)}}n(Ns,"parseFolder");function xd(e){
if(/^file:/i.test(e)){if(!/^file:\/\/(localhost)?\//i.test(e))return"";try{return(0,Td.fileURLToPath)(e)}catch{return""}}return e==="."||e===".."||/^\.{1,2}[\\/]/.test(e)||(0,Ws.isAbsolute)(e)||/^[A-Za-z]:[\\/]/.
test(e)?e:void 0}n(xd,"pathOf");function Od(e,t){if(e("to")==="")throw new r.d("to",`is not given; expected ${$}, hot, or a folder as ${Ks}`);const o=Ns(e);if(o!==void 0){const{confirm:d,...f}=zs(e,Un(
He(e,t),e,t));return{...f,folder:o}}Qe(e,["hot","cold","to"],["cold","to"]);const s=Un(gt(e,t),e,t),i=Mr(e);return(0,U.Qv)(s.cold,i,["to","cold"]),Je(e,[s.hot,s.cold,i]),{...zs(e,s),to:i}}n(Od,"parseR\
estore");function Sd(e,t){const o=(0,m.s)(e("sample")===""?Md:e("sample"));if(e("to")==="hot")throw new r.d("to",'"hot" is not a scratch place; expected another bucket, a folder, or nothing to only re\
ad');const s=e("to")===""?void 0:Ns(e),i=e("to")!==""&&s===void 0;Qe(e,i?["hot","cold","to"]:["hot","cold"],i?["cold","to"]:["cold"]);const d=Un(gt(e,t,!0),e,t),f=i?Ue(e,"to"):void 0;f!==void 0&&(0,U.
Qv)(d.cold,f,["to","cold"]),Je(e,[d.hot,d.cold,f]);const p=(0,l.c)("include",e("include"));return(0,b.GF)(p),(0,b.br)("include",p),{command:"rehearse",...d,scratch:f,folder:s,sample:o,at:e("at")===""?
{kind:"latest"}:en(e("at")),prefixes:rn(e),include:p,...Qn(e),verify:(0,ae.HU)("verify",e("verify"),["copy","read","none"]),...(0,qe.j)(e)}}n(Sd,"parseRehearse");const Md="5%";function zs(e,t){const o=(0,l.
c)("include",e("include"));return(0,b.GF)(o),(0,b.br)("include",o),{command:"restore",...t,confirm:e("confirm"),at:e("at")===""?{kind:"latest"}:en(e("at")),prefixes:rn(e),include:o,overwrite:(0,ae.og)(
"overwrite",e("overwrite")),thaw:cr(e),...zt(e),...(0,qe.j)(e)}}n(zs,"parseRestoring");function un(e){const{counts:t,bytes:o}=e,s=`${(0,c.x0)(t.restored,"object")} restored and compared, ${(0,c.z3)(o.
restored)}`;switch(e.outcome){case"complete":return{mark:"✔",emoji:"✅",tone:"good",title:"Rehearsal complete",meaning:`${s}. ${Ad(e)}`};case"degraded":return{mark:"!",emoji:"⚠️",tone:"bad",title:"\
Rehearsal found what cannot be restored",meaning:`${s}; ${(0,c.x0)(t.failed+t.deferred+t.different,"key")} could not be restored.`};case"incomplete":return{mark:"!",emoji:"⏸️",tone:"warning",title:"\
Rehearsal incomplete",meaning:`${s}; it stopped early, and its figures are not kept.`};case"read-only":return{mark:"✘",emoji:"⛔",tone:"bad",title:"Quota used up",meaning:`${s}; the scratch place t\
akes no more.`};case"failed":return{mark:"✘",emoji:"❌",tone:"bad",title:"Rehearsal failed",meaning:`${s}.`}}}n(un,"rehearseVerdict");function Ad({rto:e,whole:t,target:o}){return e===null?"Nothing \
was restored, so nothing is known of the time.":`${o.kind==="read"?"Reading everything":"A restore of everything"} (${(0,c.x0)(t.keys,"key")}, ${(0,c.z3)(t.bytes)}) is expected to take ${(0,c.a3)(e.ms)}${Fs(
e.margin)}.`}n(Ad,"rtoWords");function Fs(e){return e<.005?"":` (±${Math.round(e*100)} % by chance)`}n(Fs,"marginWords");function Bd({target:e}){switch(e.kind){case"bucket":return`${(0,J.fW)(e.place)}\
 at ${e.place.endpoint}`;case"folder":return e.folder;case"read":return"nowhere: read and compared only"}}n(Bd,"targetWords");function Dd({cleaned:e,target:t}){if(t.kind==="read")return"nothing was wr\
itten";const o=e.left===0?"":`; ${(0,c.x0)(e.left,"object")} could not be removed`;return`${(0,c.x0)(e.removed,t.kind==="folder"?"file":"object")} removed${o}`}n(Dd,"cleanedWords");function Ct(e){const{
restorePoint:t,measured:o,bytes:s,counts:i,whole:d,rto:f,recorded:p}=e,T=d.keys===0?"":` of ${(0,c.B4)(d.keys)}, ${(0,c.z3)(s.restored)} of ${(0,c.z3)(d.bytes)}`;return[["from",`${(0,J.fW)(e.cold)} at\
 ${e.cold.endpoint}`],["to",Bd(e)],["restore point",t===null?"none":`${(0,J.fU)(t.time)}, run ${t.run}`],["sample",`${e.sample}: ${(0,c.x0)(i.restored,"key")}${T}`],["took",`${(0,c.a3)(o.planMs)} to p\
lan, ${(0,c.a3)(o.copyMs)} to restore ${(0,c.CE)(s.restored,o.copyMs)}`],["RTO",f===null?"unknown":`${(0,c.a3)(f.ms)}${Fs(f.margin)} for everything`],["cleaned up",Dd(e)],["kept",p?"the figures are in\
 cold: status shows them":"no"]]}n(Ct,"facts");function Rd(e,{colour:t}){const o=(0,We.C)(t),{tone:s,mark:i,title:d,meaning:f}=un(e);return`${["",`${o(s,`${i} ${d}`)}  ${o("dim",(0,q.Ig)(f,600))}`,"",
...(0,$e.pb)(e.problem,o),...(0,$e.Kp)(Ct(e)),"",...It(e).map(T=>`  ${T.map((F,V)=>V===0?F.padEnd(16):F.padStart(12)).join("")}`),...e.holes.slice(0,Hs).flatMap(T=>(0,$e.A0)(T,(0,c.x0)(T.count,"key"),
o)),...(0,$e.v)(e.holes.length-Hs,"  "),...(0,$e.gt)(e.notices,o)].join(`
`)}
`}n(Rd,"renderRehearseText");const Hs=10,Cd=["size","keys","bytes","restored","mean"];function It({classes:e}){const t=e.filter(({keys:o})=>o>0);return t.length===0?[]:[[...Cd],...t.map(Id)]}n(It,"cla\
ssRows");function Id({upTo:e,keys:t,bytes:o,restored:s,meanMs:i}){return[e===null?"larger":`to ${(0,c.z3)(e)}`,(0,c.B4)(t),(0,c.z3)(o),(0,c.B4)(s),i===null?"–":(0,c.a3)(i)]}n(Id,"classRow");function jd(e){
const t=un(e),[o=[],...s]=It(e);return[`## ${t.emoji} ${t.title}

${(0,bs.P)(e.problem,t)||`${(0,q.Bm)(t.meaning,600)}
`}`,(0,Me.tp)(["",""],Ct(e).map(([d,f])=>[d,(0,q.m6)(f,400)])),(0,$s.p)(e.holes,"could not be restored"),(0,ws.l)(e.notices),s.length===0?"":`### By size

${(0,Me.tp)(o,s)}
`].filter(d=>d!=="").join(`
`)}n(jd,"renderRehearseSummary");function Ud(e){const{tone:t,mark:o,title:s,meaning:i}=un(e),[d=[],...f]=It(e),p=d.map((T,F)=>F===0?T:`#${T}`);return(0,_n.C)({title:s,tone:t,mark:o,meaning:i,time:(0,J.
fU)(e.finished),sections:[Kn(e.problem,t==="bad"?"bad":"warning"),kn(Ct(e).map(([T,F])=>[T,(0,A.cz)(F,400)])),Nn("Not restored",e.holes,"could not be restored"),f.length===0?A.K$:he("By size",Ee("Obje\
cts by size",p,f)),zn(e.notices),he("Run",(0,A.PT)`<p>Run ${(0,A.aY)(e.runId,120)}, ${(0,A.cz)((0,J.fU)(e.started),40)} to ${(0,A.cz)((0,J.fU)(e.finished),40)}.</p>`,e.generationSha256===null?A.K$:(0,A.
PT)`<p>Generation ${String(e.generation)}, SHA-256 ${(0,A.aY)(e.generationSha256)}.</p>`)]})}n(Ud,"renderRehearsePage");function jt({outcome:e,counts:t},o){return(0,Ze.FO)(e,t.failed+t.deferred+t.different>
o)}n(jt,"rehearseExitCode");const Ld={name:"rehearse",noun:"Rehearsal",summary:"restore a sample to a scratch place, compare and measure it, and remove it again",about:"Restores a sample (--sample, 5 \
% by default) of a restore point to a scratch place as restore would: a folder of its own below --to, which is a bucket or a local folder; without --to objects are only read and compared. Says how lon\
g a restore of everything is expected to take (RTO), removes what it made and nothing else, and keeps the figures in cold, where status finds them. A READ key on cold is enough but for keeping them.",
examples:[["can it be restored, and how long would all of it take?","rehearse --cold s3://shop-backup --to s3://scratch"],["everything, to a folder of this machine","rehearse --cold s3://shop-backup -\
-to ./scratch --sample all"],["only read 1 % and compare it","rehearse --cold s3://shop-backup --sample 1%"]],exitCodes:`Exit code: 0 all of the sample was restored; 1 failed or bad input; 2 more than\
 --max-failures keys of it
could not be restored, or the quota is used up; 3 incomplete (run it again).`,stopping:"Stopping, and removing what was restored. Press Ctrl-C again to stop at once.",parse:Sd,shown:n(e=>[["to",e.scratch!==
void 0?(0,fe.z7)(e.scratch):(0,q.Ig)(e.folder??"nowhere, only read")],["at",(0,fe.z)(e.at)],["prefixes",(0,fe.y9)(e.prefixes,"all")],["include",(0,fe.y9)(e.include,"all")],["concurrency",String(e.concurrency??
"auto")],["deadline",(0,c.a3)(e.deadline)],["max-failures",String(e.maxFailures)]],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),
a.e(7526),a.e(8919),a.e(67),a.e(6005),a.e(1899)]).then(a.bind(a,71899))).runRehearse(e,t),"run"),exitCode:n((e,{maxFailures:t})=>jt(e,t),"exitCode"),text:Rd,markdown:jd,html:Ud,outputs:n(({outcome:e,runId:t,
restorePoint:o,generation:s,generationSha256:i,counts:d,bytes:f,whole:p,rto:T})=>({outcome:e,"run-id":t,"restore-point":o?.time??"",generation:String(s??""),"generation-sha256":i??"",scanned:String(p.
keys),restored:String(d.restored),failed:String(d.failed+d.deferred+d.different),"bytes-copied":String(f.restored),"rto-seconds":T===null?"":String(Math.round(T.ms/1e3))}),"outputs"),annotations:n((e,{
maxFailures:t})=>(0,Se.qq)(jt(e,t),un(e),e.problem,e.holes,e.notices),"annotations"),reported:{headline:n(e=>Ge(un(e),e.problem),"headline"),metrics:Nc},ending:n((e,{maxFailures:t})=>{const o=jt(e,t);
if(o!==3)return{outcome:e.outcome,red:o!==0,meaning:un(e).meaning,problem:e.problem,holes:e.holes,failed:e.counts.failed+e.counts.deferred+e.counts.different,restorePoint:e.restorePoint?.time??null,faultsFound:o===
2,partial:e.sample!=="all"}},"ending")};var Ye=a(50018),Xe=a(88214);function Wd(e){const{tone:t,mark:o,title:s,meaning:i}=(0,Ye.LI)(e);return(0,_n.C)({title:s,tone:t,mark:o,meaning:i,time:(0,J.fU)(e.finished),
sections:[Kn(e.problem,t==="bad"?"bad":"warning"),Kd(e),Nn("Not restored",e.holes,"were not restored"),zd(e),Fd(e),Zd(e.plan),zn(e.notices),he("Run",(0,A.PT)`<p>Run ${(0,A.aY)(e.runId,120)}, ${(0,A.cz)(
(0,J.fU)(e.started),40)} to ${(0,A.cz)((0,J.fU)(e.finished),40)}.</p>`,Gd(e))]})}n(Wd,"renderRestorePage");function Kd(e){const{restorePoint:t,counts:o,bytes:s,dryRun:i,plan:d,durationMs:f}=e,p=(0,Xe.
ey)(o),T=[t===null?["As of","none"]:["As of",(0,A.cz)((0,J.fU)(t.time),40),`run ${t.run}${(0,J.HA)(t)}`],["Keys then",(0,c.B4)(o.keys)],i?["Would be restored",(0,c.B4)(o.planned),(0,c.z3)(d?.copyBytes??
0)]:["Restored",(0,c.B4)(o.restored),(0,c.z3)(s.restored)],["Already there",(0,c.B4)(o.equal)],["Not restored",p===0?"0":(0,A.PT)`<strong class="bad">${(0,c.B4)(p)}</strong>`],["Took",(0,c.a3)(f),s.restored===
0?"":(0,c.CE)(s.restored,f)]];return(0,A.PT)`${kn(T)}<p>${(0,A.aY)((0,J.fW)(e.cold),300)} → ${(0,A.aY)((0,Xe.je)(e.to),300)}</p><p class="dim">Receipt: ${(0,Ye.DG)(o)}.</p>`}n(Kd,"restore_glance");const Nd=[
["added","were absent"],["replaced","replaced other content"],["equal","already there"],["different","left alone, with other content"],["expired","removed by max-age, no longer in the backup"],["thawi\
ng","archived, thaw requested: run the same restore again"],["failed",""],["deferred","to the next run"],["bySize","of those restored: verified by size alone"]];function zd({counts:e}){const t=Nd.filter(
([o])=>e[o]>0).map(([o,s])=>[o==="bySize"?"by size":o,(0,c.B4)(e[o]),s]);return t.length===0?A.K$:he("Keys",Ee("What became of them",["keys","#number","meaning"],t))}n(zd,"keysSection");function Fd({paths:e,
copyPath:t}){const o=["native","emulated","streamed"].filter(d=>e[d].objects>0);if(o.length===0)return A.K$;const s=o.map(d=>[d,(0,c.B4)(e[d].objects),(0,c.z3)(e[d].bytes)]),i=t===null?A.K$:(0,A.PT)`<p>${t.
path}, because ${t.reason}.</p>`;return he("Copy paths",Ee("By copy path",["copied","#objects","#bytes"],s),i)}n(Fd,"pathsSection");const Hd=50;function Zd(e){if(e===null||e.points.length===0)return A.
K$;const t=e.points.slice(0,Hd).map(({time:s,run:i,keys:d,holes:f})=>[(0,A.cz)((0,J.fU)(s),40),(0,A.aY)(i,120),(0,c.B4)(d),f===0?"–":(0,c.B4)(f)]);return he("Restored from",Ee("Restore points that k\
eys come from",["restore point","run","#keys","#holes"],t))}n(Zd,"pointsSection");const Zs=20;function Gd({scope:{prefixes:e,include:t}}){const o=[...e.slice(0,Zs).map(s=>(0,A.PT)`<li>prefix ${(0,A.aY)(
s)}</li>`),...t.slice(0,Zs).map(s=>(0,A.PT)`<li>only ${(0,A.aY)(s)}</li>`)];return o.length===0?A.K$:cn("Scope",(0,A.PT)`<ul>${o}</ul>`)}n(Gd,"restore_scope");const Yd={name:"restore",noun:"Restore",summary:"\
restore keys as of a restore point to another bucket, to hot or to a local folder",about:"Restores keys from cold as they were at a restore point, content and metadata, to another bucket, with --confi\
rm to hot, or to the files of a local folder (without metadata). Prints the plan first (--dry-run: only the plan). Equal objects are skipped; different ones are left alone without --overwrite; nothing\
 is ever deleted. A READ key on cold is enough. If it is interrupted, run it again: it continues where it stopped.",examples:[["what would be restored, of the newest restore point","restore --cold s3:\
//shop-backup --to s3://shop-restored --dry-run"],["a prefix as of a day","restore --cold s3://shop-backup --to s3://shop-restored --prefixes img/ --at 2026-11-03"],["a few files, to a folder","restor\
e --cold s3://shop-backup --to ./restored --include '**/*.sql'"],["everything, back into hot","restore --cold s3://shop-backup --hot s3://shop --to hot --confirm shop --overwrite"]],exitCodes:`Exit co\
de: 0 everything is restored; 1 failed or bad input; 2 more than --max-failures keys were not
restored, or the quota is used up; 3 incomplete, or objects are being thawed (run it again).`,stopping:"Stopping: run it again to continue. Press Ctrl-C again to stop at once.",parse:Od,shown:n(e=>[["\
to","folder"in e?(0,q.Ig)(e.folder):(0,fe.z7)(e.to)],["at",(0,fe.z)(e.at)],["prefixes",(0,fe.y9)(e.prefixes,"all")],["include",(0,fe.y9)(e.include,"all")],["overwrite",String(e.overwrite)],["thaw",e.thaw===
void 0?"no":`${e.thaw.days}d, ${e.thaw.tier}`],...(0,fe.pK)(e)],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(7526),a.e(8919),
a.e(67)]).then(a.bind(a,40067))).runRestore(e,t),"run"),exitCode:n((e,{maxFailures:t})=>(0,Xe.EN)(e,t),"exitCode"),text:Ye.wS,markdown:Ye.VH,html:Wd,outputs:n(({outcome:e,runId:t,restorePoint:o,counts:s,
bytes:i,paths:d})=>({outcome:e,"run-id":t,"restore-point":o?.time??"",scanned:String(s.keys),copied:String(s.restored),unchanged:String(s.equal),failed:String((0,Xe.ey)(s)),restored:String(s.restored),
different:String(s.different),"bytes-copied":String(i.restored),"native-copies":String(d.native.objects),"emulated-copies":String(d.emulated.objects),"streamed-copies":String(d.streamed.objects)}),"ou\
tputs"),annotations:n((e,{maxFailures:t})=>(0,Se.qq)((0,Xe.EN)(e,t),(0,Ye.LI)(e),e.problem,e.holes,e.notices),"annotations"),reported:{headline:n(e=>Ge((0,Ye.LI)(e),e.problem),"headline"),metrics:Hc},
ending:n((e,{maxFailures:t})=>{const o=(0,Xe.EN)(e,t);if(!(e.dryRun||o===3))return{outcome:e.outcome,red:o!==0,meaning:(0,Ye.LI)(e).meaning,problem:e.problem,holes:e.holes,failed:(0,Xe.ey)(e.counts),restorePoint:e.
restorePoint?.time??null}},"ending")};function Xd(e){if(e===null)return[["anchor",[{text:"none: whoever can write to cold can put an older state back"}]]];const t=e.places.map((o,s)=>[s===0?"anchor":"",
[{text:o.place,code:!0},{text:`: ${Jd(o)}${Vd[o.state]}`}]]);return e.token===null?t:[...t,["",[{text:"to accept it: accept-rollback: "},{text:e.token,code:!0}]]]}n(Xd,"anchorFacts");const Vd={agrees:"\
, as cold does",ahead:"; cold is ahead, and was made from it",none:"no record yet: the next commit makes one",refused:", and cold does not: it was rolled back, or replaced",unreadable:"cannot be read"};
function Jd({generation:e,time:t,ageMs:o}){return e===null||t===null||o===null?"":`generation ${e} of ${(0,J.fU)(t)}, ${(0,c.a3)(Math.max(0,o))} old`}n(Jd,"knows");function Qd({above:e,missing:t}){const o=[];
return e.length>0&&o.push(["above HEAD",[{text:`${(0,c.x0)(e.length,"generation")} (${e.join(", ")}): left by a run that was cut off while it committed; if there was none, HEAD was put back to an olde\
r one`}]]),t.length>0&&o.push(["not in cold",[{text:`${(0,c.x0)(t.length,"generation")} below HEAD (${t.join(", ")}): skipped by a run that was cut off; if there was none, somebody removed them`}]]),o}
n(Qd,"numberFacts");const Gs=5;function qd(e){if(e===null)return[];const t=e.recipients.map(({recipient:d})=>d).join(" "),s=[["encrypted",[{text:`to ${e.recipients.map(({recipient:d,checked:f})=>f===null?
`${d} (its identity was never shown)`:`${d} (shown on ${f.slice(0,10)})`).join(" and ")}; names are ${e.names}`}]]];for(const{recipients:d,objects:f}of(e.sets??[]).slice(0,Gs)){if(d.join(" ")===t)continue;
const p=d.length===0?"nobody: they lie open":`others, ${d.join(" and ")}`;s.push(["",[{text:`${(0,c.x0)(f,"object")} still to ${p}`}]])}const i=(e.sets?.length??0)-Gs;return i>0&&s.push(["",[{text:`…a\
nd to ${(0,c.B4)(i)} more sets of recipients`}]]),s}n(qd,"encryptionFacts");const eu={bucket:"to a bucket",folder:"to a folder",read:"only read"};function Ys(e,t){if(e===null)return{last:"never: a bac\
kup that was never restored is not proven",rto:void 0};const{time:o,target:s,keys:i,allKeys:d,failed:f,rtoMs:p,allBytes:T}=e,F=(0,c.a3)(Math.max(0,Date.parse(t)-Date.parse(o))),V=f===0?"":`; ${(0,c.x0)(
f,"key")} could not be restored`,ne=`${(0,J.fU)(o)}, ${F} ago, ${eu[s]}: ${(0,c.x0)(i,"key")} of ${d}${V}`,re=s==="read"?"to read":"to restore",ge=p===null?void 0:`${(0,c.a3)(p)} ${re} ${(0,c.x0)(d,"k\
ey")}, ${(0,c.z3)(T)}, by that rehearsal`;return{last:ne,rto:ge}}n(Ys,"rehearsedWords");function nu(e,t){const o=(0,We.C)(t.colour),i=e.problem!==null?`${o("bad",`✘ ${fn(e)}`)}  ${(0,q.Ig)(e.problem,
500)}`:o(e.scopes.length===0?"warning":"good",`${lu(e)} ${fn(e)}`),d=Xs(e).map(([f,p])=>`  ${f.padEnd(15)}${p.map(T=>(0,q.Ig)(T.text,300)).join("")}`);return`
${i}

${d.join(`
`)}
`}n(nu,"renderStatusText");function tu(e){const t=Xs(e).map(([s,i])=>`| ${s} | ${i.map(({text:d,code:f})=>f===!0?(0,q.m6)(d,300):(0,q.Bm)(d,300)).join("")} |`),o=e.problem===null?"":`
**${(0,q.Bm)(e.problem,500)}**
`;return`## ${e.problem===null?hu(e):"❌"} ${fn(e)}
${o}
| | |
| --- | --- |
${t.join(`
`)}
`}n(tu,"renderStatusSummary");const Ut=20,Lt=5;function Xs(e){const{generation:t,lease:o,unfinished:s,capabilities:i,manifest:d,hot:f}=e,p=[["cold",Js(e.cold)]];if(f!==null&&p.push(["hot",Js(f)]),t!==
null){const{number:T,time:F,run:V,program:ne,complete:re}=t,ge=`, ${(0,J.fU)(F)} by flashback-backup ${ne}, run `,hn=re?"":": incomplete, so no restore point";p.push(["generation",[{text:`${T}${ge}`},
{text:V,code:!0},{text:hn}]]),p.push(["",[{text:"SHA-256 "},{text:t.sha256,code:!0}]]),p.push(["",[{text:"attested, if examples/attest.yml is used: "},{text:su(T),code:!0}]]),p.push(["manifest",[{text:`${(0,c.
x0)(d.keys,"key")}, including those gone, in ${(0,c.x0)(d.segments,"segment")}; ${(0,c.z3)(d.bytes)} live`}]])}for(const T of e.scopes.slice(0,Ut))p.push(...uu(T));e.scopes.length>Ut&&p.push(["",[{text:`\
…and ${(0,c.x0)(e.scopes.length-Ut,"more scope")}`}]]),e.scopes.length===0?p.push(["restore point",[{text:"none yet"}]]):p.push(...au(e)),p.push(...cu(e),...du(e));for(const{owner:T,at:F,expires:V}of e.
restoring.slice(0,5))p.push(["restoring",[{text:`as of ${(0,J.fU)(F)}, run `},{text:T,code:!0},{text:`, until ${(0,J.fU)(V)} or longer: nothing is deleted while it runs`}]]);if(e.restoring.length>5&&p.
push(["",[{text:`…and ${(0,c.B4)(e.restoring.length-5)} more`}]]),e.signed!==null&&p.push(["signed",[{text:ou(e.signed)}]]),p.push(...qd(e.encryption)),p.push(...Xd(e.anchor),...e.numbers===null?[]:
Qd(e.numbers)),o===null?p.push(["lease",[{text:"never taken"}]]):o.held?p.push(["lease",[{text:"held by "},{text:o.owner,code:!0},{text:` until ${(0,J.fU)(o.expires??"")} (epoch ${o.epoch})`}]]):p.push(
["lease",[{text:`free (epoch ${o.epoch})`}]]),s.runs>0&&p.push(["unfinished",[{text:`${(0,c.x0)(s.runs,"run")} with ${(0,c.x0)(s.journals,"journal")} not committed yet: the next run continues from the\
re`}]]),e.condemned>0&&p.push(["condemned",[{text:`${(0,c.x0)(e.condemned,"stored object")} that no version needs`}]]),i!==null){const{immutable:T,versionDelete:F}=i;p.push(["overlaps",[{text:fu(i)}]]),
p.push(["immutable",[{text:(0,Rs.Ud)(T,F??void 0)}]])}return p}n(Xs,"status_facts");function ou({state:e,signer:t}){switch(e){case"verified":return`by ${t??""}, a trusted signer`;case"not-checked":return"\
yes, but not checked: no trusted-signers are given";case"unsigned":return"no: whoever can write to cold can forge what is restored and deleted; a signing-key prevents it"}}n(ou,"signedWords");function su(e){
return`gh attestation verify ${e}.json --repo <owner>/<repository> --predicate-type https://github.com/org/flashback-backup/restore-point/v1`}n(su,"attestation");const ru=10;function au({points:e,restorePointCount:t}){
const o=e.slice(0,ru).map(({time:d,run:f,prefixes:p,exclude:T,holes:F})=>{const V=F===0?"":`, ${(0,c.x0)(F,"hole")}`;return["",[...[{text:d,code:!0},{text:", run "},{text:f,code:!0}],{text:", "},...Vs(
p,T),{text:V}]]}),s=t-o.length,i=s>0?[["",[{text:`…and ${(0,c.B4)(s)} earlier (--json shows all)`}]]]:[];return[["in all",[{text:(0,c.x0)(t,"restore point")}]],...o,...i]}n(au,"pointFacts");const iu=10;
function cu({verified:e,generation:t,time:o}){if(t===null)return[];if(e.length===0)return[["verified",[{text:"never"}]]];const s=[...e].sort((f,p)=>p.faults-f.faults||(f.verified<p.verified?-1:1)),i=s.
slice(0,iu).map(({prefix:f,verified:p,faults:T},F)=>{const V=Qs(Date.parse(o)-Date.parse(p)),ne=f===""?[{text:"keys without a folder"}]:[{text:f,code:!0}],re=T===0?"":`: ${(0,c.x0)(T,"fault")}`;return[
F===0?"verified":"",[...ne,{text:` ${(0,J.fU)(p)}, ${V}${re}`}]]}),d=s.length-i.length;return d>0?[...i,["",[{text:`…and ${(0,c.x0)(d,"prefix","prefixes")} later`}]]]:i}n(cu,"verifiedFacts");function du({
rehearsed:e,generation:t,time:o}){if(t===null)return[];const{last:s,rto:i}=Ys(e,o);return[["rehearsed",[{text:s}]],...i===void 0?[]:[["RTO",[{text:i}]]]]}n(du,"rehearsedFacts");function uu({prefixes:e,
exclude:t,time:o,ageMs:s,holes:i,run:d}){const f=[["restore point",[{text:`${(0,J.fU)(o)}, ${Qs(s)}, `},...Vs(e,t),{text:", run "},{text:d,code:!0}]]];if(i.count>0){const p=i.list===null?[]:[{text:", \
listed in "},{text:i.list,code:!0}];f.push(["holes",[{text:(0,c.x0)(i.count,"key")},...p]])}return f}n(uu,"scopeFacts");function Vs(e,t){const o=n(s=>[...s.slice(0,Lt).flatMap((i,d)=>[...d===0?[]:[{text:"\
, "}],{text:i,code:!0}]),...s.length>Lt?[{text:` and ${(0,c.B4)(s.length-Lt)} more`}]:[]],"list");return[...e.length===0?[{text:"all keys"}]:[{text:"keys below "},...o(e)],...t.length===0?[]:[{text:" \
without "},...o(t)]]}n(Vs,"scopeParts");function fu({overlap:e,conditions:t,probed:o}){const s=t.length===0?"none":t.join(", ");return e==="prevented"?`prevented: cold honours conditional writes (${s}\
; tested ${(0,J.fU)(o)})`:`only detected: cold ignores conditional writes (honoured: ${s}; tested ${(0,J.fU)(o)}), so runs must not overlap`}n(fu,"overlaps");function Js(e){return[{text:(0,J.fW)(e),code:!0},
{text:" at "},{text:e.endpoint,code:!0}]}n(Js,"place");function Qs(e){return e<0?`${(0,c.a3)(-e)} in the future`:`${(0,c.a3)(e)} ago`}n(Qs,"ago");function fn(e){const t=e.problem!==null;return t&&e.anchor?.
state==="refused"?"Backup does not agree with its anchor":t&&e.anchor?.state==="unreadable"?"Anchor cannot be read":e.generation===null?"No backup yet":e.problem!==null?e.problem.startsWith("max-rehea\
rsal-age")?"Restore was not rehearsed":"Backup is silent":e.scopes.length===0?"No restore point yet":"Backup found"}n(fn,"statusTitle");function lu(e){return e.scopes.length===0?"!":"✔"}n(lu,"mark");
function hu(e){return e.scopes.length===0?"⚠️":"✅"}n(hu,"emoji");function pu(e){const{problem:t,scopes:o,cold:s,hot:i,time:d}=e,f=t!==null?"bad":o.length===0?"warning":"good",p=i===null?A.K$:(0,A.
PT)`${(0,A.aY)((0,J.fW)(i),300)} → `;return(0,_n.C)({title:fn(e),tone:f,mark:f==="bad"?"✘":f==="warning"?"!":"✔",meaning:mu(e),time:(0,J.fU)(d),sections:[t===null?A.K$:(0,A.PT)`<div class="box bad"><p>${(0,A.
cz)(t,1e3)}</p></div>`,gu(e),(0,A.PT)`<p>${p}${(0,A.aY)((0,J.fW)(s),300)} at ${s.endpoint}</p>`,$u(e),ts({count:e.restorePointCount,leaving:0,points:e.points.map(({time:T,run:F,holes:V})=>({time:T,run:F,
holes:V,kept:!0,reasons:[]})),judged:!1}),_t(e.verified,d),bu(e)]})}n(pu,"renderStatusPage");function mu({scopes:e}){const[t]=e;return t===void 0?"There is no restore point yet.":`The newest restore p\
oint is ${(0,c.a3)(Math.max(0,t.ageMs))} old.`}n(mu,"newest");function gu(e){const{scopes:t,restorePointCount:o,manifest:s,generation:i,condemned:d,rehearsed:f,time:p}=e,{last:T,rto:F}=Ys(f,p),[V]=t;return kn(
[["Newest restore point",V===void 0?"none":(0,A.cz)((0,J.fU)(V.time),40)],["Restore points",(0,c.B4)(o)],["Keys",(0,c.B4)(s.keys),"including those gone"],["Bytes",(0,c.z3)(s.bytes),"of what hot has"],
["Generation",i===null?"none":(0,c.B4)(i.number)],["Last rehearsed",f===null?"never":(0,A.cz)(T,300)],["Time to restore",F===void 0?"unknown":(0,A.cz)(F,300)],["Condemned",(0,c.B4)(d),"stored objects \
that no version needs"]])}n(gu,"status_glance");const yu=50,qs=5;function $u({scopes:e}){if(e.length===0)return A.K$;const t=e.slice(0,yu).map(({prefixes:s,exclude:i,time:d,ageMs:f,run:p,holes:T})=>[wu(
s,i),(0,A.cz)((0,J.fU)(d),40),(0,c.a3)(Math.max(0,f)),(0,A.aY)(p,120),T.count===0?"–":(0,A.PT)`<strong class="bad">${(0,c.B4)(T.count)}</strong>`]),o=e.length-t.length;return he("Scopes",Ee("The new\
est restore point of each",["scope","restore point","age","run","#holes"],t),o>0?(0,A.PT)`<p>…and ${(0,c.x0)(o,"more scope")}.</p>`:A.K$)}n($u,"scopesSection");function wu(e,t){const o=n(i=>{const d=i.
length-qs;return(0,A.PT)`${i.slice(0,qs).map((f,p)=>(0,A.PT)`${p===0?"":", "}${(0,A.aY)(f)}`)}${d>0?` and ${(0,c.B4)(d)} more`:""}`},"list"),s=t.length===0?A.K$:(0,A.PT)` without ${o(t)}`;return e.length===
0?(0,A.PT)`all keys${s}`:(0,A.PT)`${o(e)}${s}`}n(wu,"scopeWords");function bu({generation:e,lease:t,unfinished:o,signed:s,anchor:i}){const f=[["lease",t===null?"never taken":t.held?(0,A.PT)`held by ${(0,A.
aY)(t.owner,120)} until ${(0,A.cz)((0,J.fU)(t.expires??""),40)}`:"free"],["unfinished",o.runs===0?"nothing":(0,c.x0)(o.runs,"run")],["signed",s===null?"no":s.state],["anchor",i===null?"none":i.state]];
return e!==null&&f.push(["SHA-256 of the generation",(0,A.aY)(e.sha256)]),he("State",Ee("Of the backup in cold",["what","state"],f))}n(bu,"stateSection");function Eu({scopes:e,verified:t,time:o,anchor:s,
lease:i}){const[d]=e,f=e.reduce((V,ne)=>V+ne.holes.count,0),p=t.map(V=>Date.parse(V.verified)),T=t.reduce((V,ne)=>V+ne.faults,0),F=p.length===0?"never":er(Date.parse(o)-Math.min(...p));return[["age",d===
void 0?"none yet":er(d.ageMs)],["holes",d===void 0?"–":(0,c.B4)(f)],["verified",T===0?F:`${F}, ${(0,c.B4)(T)} bad`],["anchor",s===null?"none":s.state],...i?.held===!0?[["lease","held"]]:[]]}n(Eu,"st\
atusOverview");function er(e){return(0,c.a3)(Math.max(0,e))}n(er,"status_overview_age");const ku={name:"status",noun:"Status",summary:"report the age of the newest restore point and the state of the b\
ackup",about:"Reads the state in cold and reports on the backup: its newest restore points and their holes, which run is writing, what is unfinished. Changes nothing; a READ key on cold is enough. Wit\
h --max-silence it fails if the newest restore point of a scope is too old: of every scope that was ever backed up, or of what covers each of --prefixes. With --max-rehearsal-age it fails if no restor\
e was rehearsed for as long.",examples:[["when was the newest restore point, and what is unfinished?","status --cold s3://shop-backup"],["fail if there is none of the last 26 hours","status --cold s3:\
//shop-backup --max-silence 26h"]],exitCodes:"Exit code: 0; 1 if max-silence or max-rehearsal-age is exceeded, on bad input, if state cannot be read, or does not agree with its anchor.",stopping:"Stop\
ping.",readsOnly:!0,parse:ci,shown:n(({maxSilence:e,maxRehearsalAge:t,prefixes:o})=>[["max-silence",e===void 0?"none":(0,c.a3)(e)],["max-rehearsal-age",t===void 0?"none":(0,c.a3)(t)],["prefixes",(0,fe.
y9)(o,"every scope")]],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(5314)]).then(a.bind(a,75314))).runStatus(e,t),"run"),exitCode:n(({outcome:e})=>e===
"failed"?1:0,"exitCode"),text:nu,markdown:tu,html:pu,outputs:n(({outcome:e,generation:t,scopes:o,rehearsed:s})=>({outcome:e,generation:String(t?.number??""),"generation-sha256":t?.sha256??"","restore-\
point":o[0]?.time??"",...s===null||s.rtoMs===null?{}:{"rto-seconds":String(Math.round(s.rtoMs/1e3))},"age-seconds":o[0]===void 0?"":String(Math.max(0,Math.round(o[0].ageMs/1e3)))}),"outputs"),overview:Eu,
annotations:n(e=>e.problem===null?[]:[{level:"error",title:fn(e),message:(0,q.Ig)(e.problem,1e3)}],"annotations"),reported:{headline:n(e=>({title:fn(e),message:e.problem??""}),"headline"),metrics:Xc},
ending:n(({outcome:e,problem:t,scopes:o})=>({...(0,Gn.g)(e,t!==null,t??""),restorePoint:o[0]?.time??null}),"ending")};function Wt({outcome:e,counts:t},o){const s=t.faults>o;return e==="incomplete"&&s?
2:(0,Ze.FO)(e,s)}n(Wt,"verifyExitCode");function ln({outcome:e,counts:t,bytes:o}){const s=`${(0,c.x0)(t.versions,"stored object")} read back, ${(0,c.z3)(o.read)}`,i=t.faults===0?"":`; ${(0,c.x0)(t.faults,
"fault")} found`,d=t.repaired===0?"":`; ${(0,c.B4)(t.repaired)} repaired`,f=`${s}${i}${d}.`;switch(e){case"complete":return{mark:"✔",emoji:"✅",tone:"good",title:"Backup verified",meaning:f};case"d\
egraded":return{mark:"✘",emoji:"❌",tone:"bad",title:"Faults found in the backup",meaning:f};case"incomplete":return{mark:"!",emoji:"⏸️",tone:"warning",title:"Verification incomplete",meaning:f};case"\
read-only":return{mark:"✘",emoji:"⛔",tone:"bad",title:"Quota used up",meaning:f};case"failed":return{mark:"✘",emoji:"❌",tone:"bad",title:"Verification failed",meaning:f}}}n(ln,"verifyVerdict");
function _u(e,{colour:t}){const o=(0,We.C)(t),{tone:s,mark:i,title:d,meaning:f}=ln(e);return`${["",`${o(s,`${i} ${d}`)}  ${f}`,"",...(0,$e.pb)(e.problem,o),...(0,$e.Kp)(tr(e)),...e.faults.flatMap(T=>vu(
T,o)),...(0,$e.gt)(e.notices,o)].join(`
`)}
`}n(_u,"renderVerifyText");const nr=10;function vu(e,t){const o={tone:"bad",most:nr},s=(0,$e.A0)(e,(0,c.B4)(e.count),t,o),i=e.count-nr;return i>0?[...s,`    …and ${(0,c.B4)(i)} more`]:s}n(vu,"faultL\
ines");function Tu(e){const t=ln(e),o=tr(e).map(([i,d])=>`| ${i} | ${(0,q.Bm)(d,600)} |`),s=[`## ${t.emoji} ${t.title}

${t.meaning}

| | |
| --- | --- |
${o.join(`
`)}
`];e.problem!==null&&s.push(`**${(0,q.Bm)(e.problem.message,2e3)}** ${(0,q.Bm)(e.problem.advice,1e3)}
`);for(const i of e.faults){const d=i.examples.map(({key:p,message:T})=>`- ${(0,q.m6)(p,300)}: ${(0,q.Bm)(T,500)}`),f=i.count-d.length;f>0&&d.push(`- …and ${(0,c.B4)(f)} more`),s.push(`**${(0,q.Bm)(
i.cause,60)}**, ${(0,c.B4)(i.count)}. ${i.advice}

${d.join(`
`)}
`)}if(e.prefixes.length>0){const i=e.prefixes.slice(0,50).map(({prefix:f,verified:p,faults:T})=>`| ${(0,q.m6)(f===""?"(no folder)":f,200)} | ${(0,J.fU)(p)} | ${T} |`);s.push(`| prefix | verified | fau\
lts |
| --- | --- | ---: |
${i.join(`
`)}
`);const d=e.prefixes.length-i.length;d>0&&s.push(`…and ${(0,c.B4)(d)} more
`)}for(const{level:i,title:d,message:f}of e.notices)s.push(`- ${i==="warning"?"⚠️":"ℹ️"} **${(0,q.Bm)(d,120)}**: ${(0,q.Bm)(f,1e3)}
`);return s.join(`
`)}n(Tu,"renderVerifySummary");function tr({cold:e,counts:t,bytes:o,durationMs:s}){const{keys:i,all:d,versions:f,compared:p,sound:T,noted:F}=t,V=i===d?"all":`of ${(0,c.B4)(d)}`,ne=(0,c.CE)(o.read,s);return[
["cold",`${(0,J.fW)(e)} at ${e.endpoint}`],["keys",`${(0,c.B4)(i)} (${V}), ${(0,c.x0)(f,"version")} of them`],["compared",`${(0,c.B4)(p)} by content, ${(0,c.B4)(T-p)} by size`],...F===0?[]:[["noted",(0,c.
x0)(F,"checksum")]],["took",`${(0,c.a3)(s)}${ne===""?"":`, ${ne}`}`]]}n(tr,"verify_facts");function Pu(e){const{tone:t,mark:o,title:s,meaning:i}=ln(e),{counts:d,bytes:f,durationMs:p,cold:T,finished:F,
runId:V,started:ne}=e,re=d.keys===d.all?"all of them":`of ${(0,c.B4)(d.all)}`;return(0,_n.C)({title:s,tone:t,mark:o,meaning:i,time:(0,J.fU)(F),sections:[Kn(e.problem,t==="bad"?"bad":"warning"),kn([["K\
eys read",(0,c.B4)(d.keys),re],["Stored objects",(0,c.B4)(d.versions),(0,c.z3)(f.read)],["Sound",(0,c.B4)(d.sound),`${(0,c.B4)(d.compared)} by content`],["Repaired",(0,c.B4)(d.repaired)],["Faults",d.faults===
0?"0":(0,A.PT)`<strong class="bad">${(0,c.B4)(d.faults)}</strong>`],["Took",(0,c.a3)(p),(0,c.CE)(f.read,p)]]),(0,A.PT)`<p>${(0,A.aY)((0,J.fW)(T),300)} at ${T.endpoint}</p>`,Nn("Faults",e.faults,"are m\
issing or damaged in cold"),_t(e.prefixes,F),zn(e.notices),he("Run",(0,A.PT)`<p>Run ${(0,A.aY)(V,120)}, ${(0,A.cz)((0,J.fU)(ne),40)} to ${(0,A.cz)((0,J.fU)(F),40)}.</p>`)]})}n(Pu,"renderVerifyPage");const xu={
name:"verify",noun:"Verification",summary:"read the backup back and compare it with the manifest, all or a sample; repair it",about:"Reads stored objects back, old versions too, and compares size and \
checksum with the manifest; with --hot also metadata with hot's. Each --sample continues after the keys of the one before. --repair copies what is missing or damaged again, if hot still has that versi\
on. A READ key on cold is enough to find faults; recording what was verified and repairing need WRITE.",examples:[["the next 5 % of the keys: 20 runs read all","verify --cold s3://shop-backup --sample\
 5%"],["all of it, and repair what hot still has","verify --cold s3://shop-backup --hot s3://shop --repair"]],exitCodes:`Exit code: 0 no faults; 1 failed or bad input; 2 more than --max-failures fault\
s remain,
or read-only; 3 incomplete (run it again).`,stopping:"Stopping. Press Ctrl-C again to stop at once.",parse:ai,shown:n(e=>[["prefixes",(0,fe.y9)(e.prefixes,"all")],["sample",Ou(e.sample)],["repair",String(
e.repair)],["concurrency",String(e.concurrency??"auto")],["deadline",(0,c.a3)(e.deadline)],["max-failures",String(e.maxFailures)]],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.
e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(7526),a.e(8919),a.e(657),a.e(6013)]).then(a.bind(a,56013))).runVerify(e,t),"run"),exitCode:n((e,{maxFailures:t})=>Wt(e,t),"exitCode"),text:_u,markdown:Tu,
html:Pu,outputs:n(({outcome:e,runId:t,generation:o,generationSha256:s="",counts:i})=>({outcome:e,"run-id":t,generation:String(o??""),"generation-sha256":s,scanned:String(i.versions),copied:String(i.repaired),
unchanged:String(i.sound),failed:String(i.faults),damaged:String(i.faults),repaired:String(i.repaired)}),"outputs"),annotations:n((e,{maxFailures:t})=>(0,Se.qq)(Wt(e,t),ln(e),e.problem,e.faults,e.notices),
"annotations"),reported:{headline:n(e=>Ge(ln(e),e.problem),"headline"),metrics:Gc},ending:n((e,{maxFailures:t})=>{const o=Wt(e,t);if(o===3)return;const{counts:s}=e;return{outcome:e.outcome,red:o!==0,meaning:ln(
e).meaning,problem:e.problem,holes:e.faults,failed:s.faults,restorePoint:null,faultsFound:s.faults>0,partial:s.keys<s.all||s.faults>0}},"ending")};function Ou(e){switch(e.kind){case"all":return"all";case"\
count":return String(e.count);case"percent":return`${e.percent}%`}}n(Ou,"shownSample");const or={yes:"yes",archived:"archived: it must be thawed before it can be read",thawing:"archived, and being tha\
wed",missing:"NOT at that place: run verify",replaced:"ANOTHER object is at that place: run verify",expired:"its content was removed by max-age",unknown:"the store did not answer for it"};function Su({
key:e,versions:t,generation:o}){return`${[`${(0,q.Ig)(e)}: ${(0,c.x0)(t.length,"version")}, the newest first; generation ${o}`,...t.flatMap(Au)].join(`
`)}
`}n(Su,"renderVersionsText");function Mu(e){const t=e.versions.map(o=>`| ${(0,J.fU)(o.since)} | ${o.until===null?"now":(0,J.fU)(o.until)} | ${(0,c.z3)(o.size)} | ${o.state} | ${or[o.readable]} |`);return`\
## Versions of ${(0,q.m6)(e.key,1e3)}

| since | until | size | state | readable |
| --- | --- | ---: | --- | --- |
${t.join(`
`)}
`}n(Mu,"renderVersionsSummary");function Au(e){const{since:t,until:o,size:s,etag:i,state:d,stored:f,readable:p,restorePoints:T,condemned:F}=e,V=f.versionId===null?"":`, version id ${(0,q.Ig)(f.versionId,
1024)}`,ne=f.storageClass===null?"":`, ${(0,q.Ig)(f.storageClass,100)}`,{count:re,newest:ge}=T,hn=ge===null?"":`, the newest ${(0,J.fU)(ge.time)} (run ${(0,q.Ig)(ge.run,120)})`,ir=Bu(e);return["",`  ${(0,J.
fU)(t)} to ${o===null?"now":(0,J.fU)(o)}  ${d}`,`    content         ${s} bytes, ETag ${(0,q.Ig)(i,200)}, modified ${(0,J.fU)(e.modified)}`,`    stored          ${(0,q.Ig)(f.path)}${V}${ne}, ${(0,J.fU)(
f.time)}`,`    verified by     ${f.evidence}${f.checksum===null?"":`, ${(0,q.Ig)(f.checksum,200)}`}`,`    readable        ${or[p]}`,`    restore points  ${re}${hn}`,...ir===void 0?[]:[`    retention  \
     ${ir}`],...F===null?[]:[`    condemned       ${(0,J.fU)(F)}: a prune deletes it once prune-delay has passed`]]}n(Au,"versionLines");function Bu({kept:e,condemned:t}){if(e===null)return;const o=`${e.
code}${e.detail===""?"":`: ${(0,q.Ig)(e.detail,300)}`}`,s=e.until===null||!e.keep?"":`, until ${(0,J.fU)(e.until)} at the latest (max-age)`;return e.keep?`kept (${o})${s}`:`not kept (${o})${t===null?"\
: the next prune condemns it":""}`}n(Bu,"keptWords");const Kt={backup:Re,restore:Yd,verify:xu,prune:Ed,status:ku,ls:cd,versions:{name:"versions",noun:"Versions",summary:"list every version that the ba\
ckup has of one key",about:"Shows every version of a key that the backup has, the newest first: from when to when it was current, size and ETag, where it is stored, whether it can be read now, which r\
estore points have it, and with --retention whether and why the policy keeps it. Changes nothing; a READ key on cold is enough.",examples:[["when did it change?","versions etc/app.conf --cold s3://sho\
p-backup"],["and what does a policy keep of it?","versions etc/app.conf --cold s3://shop-backup --retention '* daily=7 weekly=4'"]],exitCodes:"Exit code: 0; 1 if the backup has no such key, or on bad \
input.",stopping:"Stopping.",readsOnly:!0,positional:{placeholder:"<key>",input:"key"},parse:ui,shown:n(({key:e,policy:t})=>[["key",(0,u.T)(e)],["retention",t===void 0?"not given":`${t.length} line(s)`]],
"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(2118)]).then(a.bind(a,82118))).runVersions(e,t),"run"),exitCode:n(()=>0,"exitCo\
de"),text:Su,markdown:Mu,outputs:n(({generation:e})=>({outcome:"complete",generation:String(e)}),"outputs"),annotations:n(()=>[],"annotations")},diff:Qc,cat:Jc,rebuild:vd,probe:wd,rehearse:Ld,plan:sd,
shard:rd,commit:ad},sr={adopt:"rebuild"};function rr(e){return Object.hasOwn(sr,e)?sr[e]??e:e}n(rr,"registry_nameOf");function ar(e,t=Kt){const o=k.Lo.find(s=>s===rr(e));if(o!==void 0)return t[o];throw new r.
d("command",`${(0,u.T)(e)} is not a command of this version; expected one of ${k.Lo.join(", ")}`)}n(ar,"commandNamed");function Lu(e,t){return Du(ar(given(e,"command")).name,e,t)}n(Lu,"parseOptions");
function Du(e,t,o){return Kt[e].parse(s=>given(t,s),o)}n(Du,"parseOptionsOf")}),462:((Y,S,a)=>{a.d(S,{L:n(()=>u,"L")});var r=a(15962);async function u(k,y){if(!(0,r.OK)(k))return{options:k,warnings:[]};
const{resolveOptions:c}=await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(4271)]).then(a.bind(a,44271)),{rotations:_}=await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(9887)]).then(a.bind(a,99887)),
m=await c(k,y);return{options:m,warnings:m.command==="backup"?[]:_(m)}}n(u,"resolved")}),43954:((Y,S,a)=>{a.d(S,{O4:n(()=>_,"O4"),pK:n(()=>h,"pK"),rD:n(()=>g,"rD"),y9:n(()=>$,"y9"),z:n(()=>I,"z"),z7:n(
()=>w,"z7")});var r=a(34166),u=a(28071),k=a(79218),y=a(43629);const c=50;function _(E,P){return[["command",P.command],...P.hot===void 0?[]:[["hot",w(P.hot)]],["cold",w(P.cold)],...b(P.cold),...E.shown(
P),...m(P)]}n(_,"shownOptions");function m(E){const P="reports"in E?E.reports:void 0,C=P?.metrics,v=P?.notify;return[...C===void 0?[]:[["metrics",C]],...v===void 0?[]:[["notify-format",`${v.format}${v.
key===void 0?"":", signed"}`]]]}n(m,"shownReports");function b({anchor:E}){if(E===void 0)return[];const P=E.places.map(v=>v.kind==="s3"?`${(0,y.fW)(v.place)} at ${v.place.endpoint}`:v.kind==="file"?`f\
ile:${v.path}`:v.kind==="github"&&v.name!==void 0?`github:${v.name}`:v.kind),C=E.accepted===void 0?[]:[["accept-rollback",E.accepted]];return[["anchor",O(P,", ")],...C]}n(b,"shownAnchor");function w(E){
const P=E.credentials===void 0?l(E):"keys from inputs",C=E.api==="s3"?`${E.region}, `:"";return`${(0,y.fW)(E)} at ${E.endpoint} (${C}${P})`}n(w,"shownPlace");function l(E){switch(E.api){case"s3":return E.
role??"the SDK's default chain";case"gcs":return"the default credentials of Google Cloud";case"blob":return E.sas!==void 0?"a shared access signature from inputs":E.federated!==void 0?`the Entra appli\
cation ${E.federated.clientId}`:"the default credentials of Azure"}}n(l,"identityOf");function h(E){return[["copy-path",E.copyPaths.join(", ")],["verify",E.verify],["concurrency",String(E.concurrency??
"auto")],["deadline",(0,r.a3)(E.deadline)],["max-failures",String(E.maxFailures)],["dry-run",String(E.dryRun)]]}n(h,"shownCopying");function g(E){const{mode:P,policy:C,delay:v,maxDelete:R,maxChange:W,
approve:j}=E,x=C.map(({prefix:D,rules:L})=>`${(0,k.mZ)(D)} ${L}`);return[["retention",x.length===0?"everything":O(x,"; ")],["prune",P],["prune-delay",(0,r.a3)(v)],["max-delete",(0,u.Jk)(R)],["max-chan\
ge",(0,u.Jk)(W)],...j===void 0?[]:[["approve-prune",j]]]}n(g,"shownPruning");function $(E,P){return E.length===0?P:O(E.map(C=>JSON.stringify(C)),", ")}n($,"shownList");function O(E,P){const C=E.slice(
0,c).join(P),v=E.length-c;return v>0?`${C} and ${v} more`:C}n(O,"joined");function I(E){return E.kind==="time"?E.until===void 0?E.time:`${E.time} to ${E.until}`:E.kind==="run"?E.run:E.kind}n(I,"shownA\
t")}),28575:((Y,S,a)=>{a.d(S,{m:n(()=>u,"m")});const r=2**31-1,u={now:n(()=>Date.now(),"now"),monotonic:n(()=>performance.now(),"monotonic"),sleep:n((y,c)=>new Promise((_,m)=>{if(c?.aborted){m(k(c));return}
const b=n(()=>{clearTimeout(h),m(k(c))},"stop"),w=n(()=>{c?.removeEventListener("abort",b),_()},"done"),l=n(g=>g<=r?setTimeout(w,g):setTimeout(()=>h=l(g-r),r),"wait");let h=l(y);c?.addEventListener("a\
bort",b,{once:!0})}),"sleep")};function k(y){const c=y?.reason;return c instanceof Error?c:new Error("stopped",{cause:c})}n(k,"reasonOf")}),37708:((Y,S,a)=>{a.d(S,{s:n(()=>r,"s")});function r(u){const k={};
for(const y in u)u[y]!==void 0&&(k[y]=u[y]);return k}n(r,"defined")}),27698:((Y,S,a)=>{a.d(S,{$Q:n(()=>_,"$Q"),B2:n(()=>y,"B2"),Bm:n(()=>u,"Bm"),Cx:n(()=>c,"Cx"),Ig:n(()=>r,"Ig"),m6:n(()=>k,"m6")});function r(h,g=1/0){
return _(b(h,g),g).replace(/^(\s*)::/u,"$1\\::").replaceAll("##[","#\\#[")}n(r,"forLog");function u(h,g=1/0){return w(_(b(h,g),g)).replace(/&#(?:64|35);|\bGH-(?=\d)/gi,"$&&#8203;")}n(u,"forMarkdown");
function k(h,g=1/0){const $=w(_(b(h,g),g));return`<code>${$===""?"(empty)":$.replace(/^ | (?= )| $/g,"&nbsp;")}</code>`}n(k,"forMarkdownCode");function y(h,g=1/0){return _(b(h,g),g).replace(/[&<>"'`=]/g,
$=>`&#${$.charCodeAt(0)};`)}n(y,"forHtml");function c(h){return h.replace(m,g=>g===`
`?g:Array.from({length:g.length},($,O)=>`\\u${g.charCodeAt(O).toString(16).padStart(4,"0")}`).join(""))}n(c,"forJson");function _(h,g){if(h.length<=g)return h;let $=0,O=0;for(const I of h){if(++O>g)return`${h.
slice(0,l(h,$))}…`;$+=I.length}return h}n(_,"clip");const m=new RegExp("\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}|\\p{Cs}|\\p{Co}|\\u034f|\\u115f|\\u1160|\\u3164|\\uffa0","gu");function b(h,g){return h.slice(
0,2*g+2).replace(m,$=>$===`
`?"\\n":$==="\r"?"\\r":$==="	"?"\\t":`\\u{${($.codePointAt(0)??0).toString(16)}}`)}n(b,"visible");function w(h){return h.replace(/[!"#$&*:<>@[\\\]^_`{|}~]|www\./gi,g=>g.length>1?`${g.slice(0,3)}&#46;`:
`&#${g.charCodeAt(0)};`)}n(w,"entities");function l(h,g){const $=h.charCodeAt(g-1);return $>=56320&&$<=57343&&g>1&&(h.codePointAt(g-2)??0)>65535?g-2:g-1}n(l,"endBeforeLast")}),97878:((Y,S,a)=>{a.d(S,{
S:n(()=>r,"S")});function r(u,k,y){const c=new AbortController;return n(async()=>{for(;;)await u.sleep(k,c.signal),y()},"go")().catch(m=>{if(!c.signal.aborted)throw m}),()=>c.abort(new Error("no longe\
r needed"))}n(r,"every")}),34166:((Y,S,a)=>{a.d(S,{B4:n(()=>k,"B4"),CE:n(()=>_,"CE"),a3:n(()=>c,"a3"),x0:n(()=>y,"x0"),z3:n(()=>u,"z3")});const r=["B","kB","MB","GB","TB","PB","EB"];function u(b){let w=b,
l=0;for(;w>=(l===0?1e3:999.95)&&l<r.length-1;)w/=1e3,l++;return`${l===0?w:w.toFixed(1)} ${r[l]??""}`}n(u,"formatBytes");function k(b){return String(b).replace(/\B(?=(\d{3})+(?!\d))/g,",")}n(k,"formatC\
ount");function y(b,w,l=`${w}s`){return`${k(b)} ${b===1?w:l}`}n(y,"formatMany");function c(b){if(b<1e3)return`${Math.max(0,Math.round(b))} ms`;if(b<59950)return`${(b/1e3).toFixed(1)} s`;const w=Math.round(
b/1e3),l=Math.floor(w/60),h=Math.floor(l/60);return h===0?`${l}m ${m(w%60)}s`:h<24?`${h}h ${m(l%60)}m`:`${Math.floor(h/24)}d ${m(h%24)}h`}n(c,"formatDuration");function _(b,w){return w<=0?"":`${u(Math.
round(b*1e3/w))}/s`}n(_,"formatRate");function m(b){return String(b).padStart(2,"0")}n(m,"two")}),19154:((Y,S,a)=>{a.d(S,{G:n(()=>u,"G"),d:n(()=>r,"d")});class r extends Error{static{n(this,"InputErro\
r")}input;constructor(y,c,_){super(`${y}: ${c}`,_),this.name="InputError",this.input=y}}class u extends r{static{n(this,"InputErrors")}errors;constructor(y){super(y[0].input,""),this.name="InputErrors",
this.errors=y,this.message=`${y.length} inputs are wrong: ${y.map(({message:c})=>c).join(" · ")}`}get lines(){const y=this.errors.map(({message:c})=>`  ${c}`);return[`${this.errors.length} inputs are\
 wrong:`,...y]}}}),78133:((Y,S,a)=>{a.d(S,{MC:n(()=>u,"MC"),YD:n(()=>r,"YD"),ht:n(()=>c,"ht"),q:n(()=>y,"q")});function r(_,m){if(_===m)return 0;const b=Math.min(_.length,m.length);for(let w=0;w<b;w++){
const l=_.charCodeAt(w),h=m.charCodeAt(w);if(l!==h)return k(l)-k(h)}return _.length-m.length}n(r,"compareKeys");function u(_,m){return _===m?0:_<m?-1:1}n(u,"compareUtf16");function k(_){return _<55296?
_:_>=57344?_-2048:_+8192}n(k,"lifted");function y(_){return Buffer.byteLength(_,"utf8")}n(y,"keyLength");function c(_){return Buffer.from(_,"utf8").toString("utf8")}n(c,"detached")}),56778:((Y,S,a)=>{
a.d(S,{O:n(()=>r,"O"),P:n(()=>k,"P")});const r={s3:"S3",gcs:"GCS",blob:"Azure Blob"},u={s3:"s3",gcs:"gs",blob:"az"};function k({api:y="s3",account:c,bucket:_,prefix:m}){const b=c===void 0?_:`${c}/${_}`;
return`${u[y]}://${b}/${m}`}n(k,"placeUrl")}),12053:((Y,S,a)=>{a.d(S,{T:n(()=>r,"T"),x:n(()=>u,"x")});function r(k){const y=k.replace(/^([A-Za-z][\w+.-]*:)?\/\/.*@/su,"$1//***@"),c=y.length>100?`${y.slice(
0,99)}…`:y;return JSON.stringify(c)}n(r,"quoted");function u(k){const y=typeof k=="object"&&k!==null&&"code"in k?k.code:void 0;return typeof y=="string"?` (${y})`:""}n(u,"systemCode")}),48798:((Y,S,a)=>{
a.d(S,{I:n(()=>u,"I"),s:n(()=>k,"s")});const r=new Set;function u(y){return r.add(y),()=>{r.delete(y)}}n(u,"onSecret");function k(y){if(y!==void 0&&y!=="")for(const c of r)c(y)}n(k,"announceSecret")}),
89572:((Y,S,a)=>{a.d(S,{C:n(()=>r,"C"),P:n(()=>u,"P")});class r extends Error{static{n(this,"Stopped")}signal;constructor(y){super(`stopped by ${y}`),this.name="Stopped",this.signal=y}}function u(k,y,c=()=>{}){
const _=n(b=>{y.signal.aborted?b==="SIGINT"&&c():y.abort(new r(b))},"listener"),m=["SIGINT","SIGTERM",...process.platform==="win32"?["SIGBREAK"]:[]];for(const b of m)k.on(b,_);return()=>{for(const b of m)
k.off(b,_)}}n(u,"abortOnSignals")}),50273:((Y,S,a)=>{a.d(S,{p:n(()=>c,"p")});var r=a(78877);const u=40,k=16*1024*1024,y=10;function c(_){(0,r.setFlagsFromString)(`--heap-growing-percent=${u}`);const m=_(
()=>{const b=(0,r.getHeapSpaceStatistics)().find(({space_name:w})=>w==="new_space");b!==void 0&&b.space_size<k||((0,r.setFlagsFromString)("--semi-space-growth-factor=1"),clearInterval(m))},y);m.unref()}
n(c,"keepHeapSmall")}),79157:((Y,S,a)=>{a.d(S,{x:n(()=>r,"x")});const r="1.0.0"}),97788:((Y,S,a)=>{a.d(S,{K:n(()=>r,"K"),y:n(()=>u,"y")});class r extends Error{static{n(this,"AgeError")}code;constructor(y,c,_){
super(c,_),this.name="AgeError",this.code=y}}function u(k,...y){return k instanceof r&&(y.length===0||y.includes(k.code))}n(u,"isAgeError")}),11400:((Y,S,a)=>{a.d(S,{E$:n(()=>y,"E$"),dw:n(()=>k,"dw"),
g$:n(()=>c,"g$"),hx:n(()=>_,"hx"),qq:n(()=>u,"qq")});var r=a(54445);class u extends Error{static{n(this,"StateError")}object;advice;constructor(b,w,l,h){super(`${b}: ${w}`,h),this.name="StateError",this.
object=b,this.advice=l}}const k="Nothing was changed. Put the object back from a copy or an older version of the bucket; where there is none, the command rebuild makes a new manifest from what lies in\
 cold.";function y(m){return(0,r.N_)(m)?"Nothing was changed. Delete the object: the upload that it is about is begun again.":m===r.pt||(0,r.PR)(m)!==void 0?"Nothing was changed. Delete the journals o\
f that run: the next backup looks up in cold what it had stored.":m.startsWith(r.pt)?"Nothing was deleted. It is needed until a backup of the same scope commits without holes.":m===r.zX?"Nothing was c\
hanged. Delete the object: which prefixes were verified is recorded anew.":k}n(y,"damagedAdvice");function c(m,b){const w=`it has more than ${b} bytes, which is far too many`;return new u(m,w,y(m))}n(
c,"tooLarge");const _="It was written by a newer flashback-backup: update this one."}),54445:((Y,S,a)=>{a.d(S,{CI:n(()=>l,"CI"),CQ:n(()=>$,"CQ"),DL:n(()=>_,"DL"),Do:n(()=>M,"Do"),Ef:n(()=>g,"Ef"),FC:n(
()=>E,"FC"),HM:n(()=>pn,"HM"),HY:n(()=>H,"HY"),NB:n(()=>G,"NB"),NE:n(()=>K,"NE"),N_:n(()=>te,"N_"),Ov:n(()=>O,"Ov"),PR:n(()=>X,"PR"),RA:n(()=>Pn,"RA"),Rt:n(()=>w,"Rt"),UR:n(()=>C,"UR"),VU:n(()=>Ae,"VU"),
Vx:n(()=>c,"Vx"),X4:n(()=>Vn,"X4"),_N:n(()=>z,"_N"),aH:n(()=>B,"aH"),ad:n(()=>v,"ad"),ae:n(()=>ke,"ae"),c4:n(()=>y,"c4"),f9:n(()=>D,"f9"),gL:n(()=>b,"gL"),iY:n(()=>j,"iY"),jM:n(()=>x,"jM"),mr:n(()=>Ie,
"mr"),n2:n(()=>Xn,"n2"),nq:n(()=>L,"nq"),oY:n(()=>W,"oY"),pK:n(()=>Jn,"pK"),pt:n(()=>m,"pt"),qz:n(()=>Q,"qz"),t:n(()=>P,"t"),t0:n(()=>Z,"t0"),t2:n(()=>Yn,"t2"),uA:n(()=>R,"uA"),vD:n(()=>h,"vD"),w1:n(()=>se,
"w1"),xl:n(()=>N,"xl"),zX:n(()=>I,"zX")});var r=a(77598),u=a(78133),k=a(9803);const y=".flashback-backup/",c=`${y}HEAD`,_=`${y}lease`,m=`${y}runs/`,b=`${y}generations/`,w=`${y}segments/`,l=`${y}probe.\
json`,h=`${y}probe/`,g=`${h}version-delete`,$=`${y}listed/`,O=`${y}condemned/`,I=`${y}verified.json`,E=`${y}rehearsals/`,P=`${y}holds/`,C=`${y}splits/`;function v(ee){return ee.startsWith(y)&&!/^(history|objects)\//.
test(ee.slice(y.length))}n(v,"isState");function R(ee){return`${b}${ee}.json`}n(R,"generationPath");function W(ee){return`${R(ee)}.sig`}n(W,"signaturePath");function j(ee){return`${w}${ee}.ndjson.gz`}
n(j,"segmentPath");function x(ee){return`${$}${ee}.ndjson.gz`}n(x,"listedPath");function D(ee){return`${O}${ee}.ndjson.gz`}n(D,"condemnedPath");function L(ee){return`${P}${ee}`}n(L,"holdPath");function Z(ee,oe){
return`${m}${ee}/${oe}`}n(Z,"runPath");function U({split:ee,epoch:oe},de){return`${C}${ee}/${oe}/${de}`}n(U,"splitPath");function M(ee){return U(ee,"plan.json")}n(M,"splitPlanPath");function B(ee,oe){
return U(ee,`pieces/${oe}`)}n(B,"pieceLeasePath");function K(ee){return U(ee,"commit")}n(K,"commitLeasePath");function N(ee,oe,de){return U(ee,`parts/${oe}-${de}.json`)}n(N,"partPath");function G(ee){
const oe=/^\.flashback-backup\/splits\/([^/]+)\/(\d{1,10})\/(?:(plan)\.json|parts\/\d{1,9}-\d{1,10}\.json)$/.exec(ee);if(oe===null)return;const[,de="",pe,me]=oe;return{split:de,epoch:Number(pe),kind:me===
void 0?"part":"plan"}}n(G,"splitRecordOf");function z({split:ee,epoch:oe},de,pe){return`${ee}-e${oe}-p${String(de).padStart(6,"0")}-${String(pe).padStart(10,"0")}`}n(z,"pieceRun");function H(ee,oe,de){
return Z(ee,`journal-${String(oe).padStart(10,"0")}-${String(de).padStart(8,"0")}.ndjson`)}n(H,"journalPath");function X(ee){const oe=/^\.flashback-backup\/runs\/([^/]+)\/journal-(\d{10})-\d{8}\.ndjson$/.
exec(ee);return oe===null?void 0:{run:oe[1]??"",epoch:Number(oe[2])}}n(X,"journalOf");function Q(ee,oe){return Z(ee,`upload-${Te(oe)}.json`)}n(Q,"uploadRecordPath");function te(ee){return/^[^/]+\/runs\/[^/]+\/upload-[0-9a-f]{64}\.json$/.
test(ee)}n(te,"isUploadRecord");function se(ee){return`${h}staged-${Te(ee)}`}n(se,"stagedPath");const ie=".age",ue={};function Ae(ee,oe,de,pe){const me=pe===void 0?ee:ee+ie;return pe?.hide===void 0&&(0,u.
q)(me)<=oe&&!ee.startsWith(y)&&!(0,k.AC)(me,de)?me:Ie(ee,pe)}n(Ae,"mirrorPath");function Ie(ee,oe){return we(ee,oe)+(oe===void 0?"":ie)}n(Ie,"renamedPath");function we(ee,oe){return`${y}objects/${oe?.
hide?.(ee)??Te(ee)}`}n(we,"namelessPath");function ke(ee,oe,de,pe,me=!0,Pe){const{since:xe,cold:Ke}=oe,Ne=Ke.encryption!==void 0,mn=Ne?Ke.etag:oe.etag,Ve=`@${xe.replace(/[-:.]/g,"")}-${mn.replace(/[^0-9A-Za-z-]/g,
"_")}${Ne?ie:""}`,xn=we(ee,Pe===void 0?void 0:{hide:Pe}),On=Ne&&Pe!==void 0&&Ke.path.startsWith(xn),gn=`${y}history/${ee}${Ve}`;return me&&!On&&!(0,k.AC)(ee,pe)&&(0,u.q)(gn)<=de?gn:(On?xn:we(ee,void 0))+
Ve}n(ke,"historyPath");const je=/^@\d{8}T\d{9}Z-[0-9A-Za-z_-]*$/,Tn=/^@\d{8}T\d{9}Z-[0-9A-Za-z_-]*\.age$/,ae=/^\.flashback-backup\/objects\/[0-9a-f]{64}(@\d{8}T\d{9}Z-[0-9A-Za-z_-]*)?\.age$/;function pn(ee,oe,de){
const pe=de===void 0?"":ie;if(!oe.startsWith(y))return de?.hide===void 0&&oe===ee+pe;const me=de===void 0?je:Tn,Pe=`${y}history/${ee}`;if(oe.startsWith(Pe))return de?.hide===void 0&&me.test(oe.slice(Pe.
length));if(!oe.startsWith(`${y}objects/`))return!1;const xe=we(ee,de);return oe===xe+pe||oe.startsWith(xe)&&me.test(oe.slice(xe.length))}n(pn,"isPathOf");function Yn(ee,oe,de){return de?pn(ee,oe,ue)||
ae.test(oe):pn(ee,oe)}n(Yn,"mayBePathOf");function Pn(ee){return(0,k.AC)(ee,!0)}n(Pn,"isPathLike");function Xn(ee){const oe=/^\.flashback-backup\/history\/(.+)@(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9A-Za-z_-]+)$/s.
exec(ee);if(oe===null)return;const[,de="",pe,me,Pe,xe,Ke,Ne,mn,Ve=""]=oe;return{key:de,since:`${pe}-${me}-${Pe}T${xe}:${Ke}:${Ne}.${mn}Z`,etag:Ve}}n(Xn,"parseHistoryPath");function Te(ee){return(0,r.createHash)(
"sha256").update(ee).digest("hex")}n(Te,"sha256Hex");function Vn(ee,oe){return`${E}${ee.replace(/[-:.]/g,"")}-${oe}.json`}n(Vn,"rehearsalPath");function Jn(ee){return/^\.flashback-backup\/rehearsals\/\d{8}T\d{9}Z-([^/]{1,256})\.json$/.
exec(ee)?.[1]}n(Jn,"rehearsalOf")}),61770:((Y,S,a)=>{a.d(S,{ER:n(()=>y,"ER"),J3:n(()=>l,"J3"),OF:n(()=>k,"OF"),ZD:n(()=>h,"ZD"),kf:n(()=>c,"kf"),tM:n(()=>_,"tM")});var r=a(77598),u=a(20754);const k="s\
sh-ed25519",y=32,c=32,_=64,m=Buffer.from("302e020100300506032b657004220420","hex"),b=Buffer.from("302a300506032b6570032100","hex"),w=new Set(["000000000000000000000000000000000000000000000000000000000\
0000000","0100000000000000000000000000000000000000000000000000000000000000","26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05","c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd77\
92ac037a","ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f","edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f","eefffffffffffffffffffffffffffffffffffffffffffffffffffff\
fffffff7f"]);class l{static{n(this,"PublicKey")}blob;fingerprint;#e;constructor(I){if(I.length!==c)throw new u.cC("an Ed25519 public key has 32 bytes");if($(I))throw new u.cC("anybody can sign for thi\
s key: it is a point of small order");this.blob=Buffer.concat([(0,u.f9)(k),(0,u.f9)(I)]),this.fingerprint=g(this.blob),this.#e=(0,r.createPublicKey)({key:Buffer.concat([b,I]),format:"der",type:"spki"})}static fromBlob(I){
const E=new u.ZT(I);E.expect(k,"key type");const P=E.string(c);return E.end(),new l(P)}verify(I,E){return E.length===_&&(0,r.verify)(null,I,this.#e,E)}}class h{static{n(this,"PrivateKey")}publicKey;#e;constructor(I){
if(I.length!==y)throw new u.cC("an Ed25519 seed has 32 bytes");this.#e=(0,r.createPrivateKey)({key:Buffer.concat([m,I]),format:"der",type:"pkcs8"});const E=(0,r.createPublicKey)(this.#e).export({format:"\
der",type:"spki"});this.publicKey=new l(E.subarray(b.length))}sign(I){return(0,r.sign)(null,I,this.#e)}}function g(O){return`SHA256:${(0,r.createHash)("sha256").update(O).digest("base64").replace(/=+$/,
"")}`}n(g,"fingerprintOf");function $(O){const I=Buffer.from(O);return I[c-1]=(I[c-1]??0)&127,w.has(I.toString("hex"))}n($,"hasSmallOrder")}),94175:((Y,S,a)=>{a.d(S,{QW:n(()=>$,"QW"),TZ:n(()=>I,"TZ"),
sD:n(()=>W,"sD")});var r=a(77598),u=a(19154),k=a(61770),y=a(20754);const c=16*1024,_=1024,m="OPENSSH PRIVATE KEY",b=Buffer.from("openssh-key-v1\0","latin1"),w=8,h=`expected an OpenSSH Ed25519 private \
key, with its lines -----BEGIN ${m}----- and -----END ${m}-----: make one with ssh-keygen -t ed25519 -N '' -C flashback-backup -f signing-key, or with flashback-backup keygen`,g="it is encrypted with \
a passphrase, which nobody can type in a run: write a copy without one, ssh-keygen -p -N '' -f <file>, and store that as a secret";function $(j,x){if(j.length>c)throw new u.d(x,`it is too long; ${h}`);
const D=j.trim();E(D,x);const L=D.split(`
`).map(B=>B.trimEnd()),[Z,...U]=L,M=U.pop();if(Z!==`-----BEGIN ${m}-----`||M!==`-----END ${m}-----`)throw new u.d(x,h);try{return P((0,y.Ey)(U.join("")),x)}catch(B){throw B instanceof y.cC?new u.d(x,`\
it is damaged: ${B.message}; ${h}`,{cause:B}):B}}n($,"parsePrivateKey");function O(j,x){W(x);const{blob:D}=new k.ZD(j).publicKey,L=D.subarray(-k.kf),Z=(0,r.createHash)("sha256").update(D).digest().subarray(
0,4),U=[Z,Z,D,(0,y.f9)(Buffer.concat([j,L])),(0,y.f9)(x)],M=U.reduce((G,z)=>G+z.length,0),B=Buffer.from(Array.from({length:-M&w-1},(G,z)=>z+1)),K=(0,y.f9)("none"),N=[b,K,K,(0,y.f9)(""),(0,y.S8)(1),(0,y.
f9)(D)];return(0,y.yE)(m,Buffer.concat([...N,(0,y.f9)(Buffer.concat([...U,B]))]))}n(O,"formatPrivateKey");function I(j,x){const D=j(k.ER);return{key:new k.ZD(D),privateKey:O(D,x)}}n(I,"generateKeyPair");
function E(j,x){const D=n(Z=>{throw new u.d(x,Z)},"refuse");j===""&&D(`it is empty; ${h}`),/^(ssh-|ecdsa-|sk-)/.test(j)&&D(`it is a public key; ${h}`),j.startsWith("PuTTY-User-Key-File")&&D("it is a P\
uTTY key: export it in OpenSSH's format (puttygen key.ppk -O private-openssh-new)"),j.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY")&&D(g);const L=/^-----BEGIN ((?:RSA |EC |DSA )?PRIVATE KEY)-----/.exec(
j)?.[1];L!==void 0&&D(`it is a PEM "${L}"; ${h}`),!j.includes(`
`)&&j.startsWith("-----BEGIN")&&D("its line breaks are lost: store the file with all its lines as they are")}n(E,"refuseOtherForms");function P(j,x){const D=new y.ZT(j);if(!D.take(b.length).equals(b))
throw new y.cC("it is not in the format openssh-key-v1");const L=D.string(C).toString("latin1"),Z=D.string(C).toString("latin1");if(L!=="none"||Z!=="none")throw new u.d(x,g);if(D.string(C).length!==0)
throw new y.cC("it has options of a passphrase");if(D.uint32()!==1)throw new y.cC("it does not hold exactly one key");const U=D.string(c);v(U,x);const M=D.string(c);return D.end(),R(M,U)}n(P,"readFile");
const C=256;function v(j,x){const D=new y.ZT(j).string(C).toString("latin1");if(D===k.OF)return;const L=/^[\w@.-]{1,64}$/.test(D)?`a key of type ${D}`:"of another type";throw new u.d(x,`it is ${L}; ${h}`)}
n(v,"refuseOtherTypes");function R(j,x){if(j.length%w!==0)throw new y.cC("its length is not that of whole blocks");const D=new y.ZT(j);if(D.uint32()!==D.uint32())throw new y.cC("its check numbers diff\
er");D.expect(k.OF,"key type");const L=D.string(k.kf),Z=D.string(k.ER+k.kf);D.string(_);const U=D.take(D.left);if(U.length>=w||U.some((K,N)=>K!==N+1))throw new y.cC("its padding is wrong");const M=new k.
ZD(Z.subarray(0,k.ER));if(!(Z.length===k.ER+k.kf&&M.publicKey.blob.equals(x)&&M.publicKey.blob.subarray(-k.kf).equals(L)&&Z.subarray(k.ER).equals(L)))throw new y.cC("its public key does not belong to \
its private key");return M}n(R,"readSecret");function W(j){if(Buffer.byteLength(j)>_||/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(j))throw new RangeError("a key comment is one line of at most 1,024 bytes")}n(W,
"checkComment")}),89526:((Y,S,a)=>{a.d(S,{Q5:n(()=>U,"Q5"),fO:n(()=>M,"fO"),Nv:n(()=>B,"Nv")});var r=a(37708),u=a(12053),k=a(77598),y=a(61770),c=a(20754);const _={journal:"lines",restore:"lines",lease:"\
object",upload:"object",hold:"object",probe:"object",verified:"object","split-plan":"object","split-part":"object",rehearsal:"object"},m=Buffer.from("flashback-backup-record-v1\0","latin1"),b=/^[\x21\x23-\x5b\x5d-\x7e]{1,256}$/,
w=/^SHA256:[A-Za-z0-9+/]{43}$/,l=1024,h='"signature":',g=125,$=10;function O(z,H,{run:X,epoch:Q},te){const se=Buffer.alloc(8);se.writeBigUInt64BE(BigInt(Q));const ie=(0,k.createHash)("sha256").update(
te).digest(),ue=[z,H.bucket,H.prefix,H.path,X,se,ie];return Buffer.concat([m,...ue.map(c.f9)])}n(O,"recordMessage");function I(z,H,X){const Q=R(X);if(_[z]==="lines")return Buffer.concat([H,Buffer.from(
`{${h}${Q}}
`)]);const te=D(H);return Buffer.concat([H.subarray(0,te),Buffer.from(`,${h}${Q}`),H.subarray(te)])}n(I,"frameRecord");function E(z,H,{run:X,epoch:Q}){if(!b.test(X))throw new RangeError('a run id is 1\
 to 256 printable characters without " and \\');if(!Number.isSafeInteger(Q)||Q<0)throw new RangeError("an epoch is a whole number from 0");if(!(_[z]==="lines"?H.at(-1)===$:D(H)>0&&!L(H)))throw new RangeError(
`a ${z} record must be ${_[z]} of JSON that are not empty`)}n(E,"checkRecord");function P(z,H){const X=Buffer.from(H.buffer,H.byteOffset,H.byteLength);return _[z]==="lines"?C(X):v(X)}n(P,"unframeRecor\
d");function C(z){const H=z.length<2?0:z.lastIndexOf($,z.length-2)+1,X=`{${h}`;if(!x(z,X,H))return{body:z,signature:void 0};const Q=j(z,H+X.length);if(!Q.endsWith(`}
`))throw new c.cC("its signature is cut off");return{body:z.subarray(0,H),signature:W(Q.slice(0,-2))}}n(C,"unframeLines");function v(z){const H=`,${h}`,X=z.subarray(-l).lastIndexOf(`${H}{`);if(X<0)return{
body:z,signature:void 0};const Q=Math.max(0,z.length-l)+X,te=j(z,Q+H.length),se=/\}\n?$/.exec(te)?.[0];if(se===void 0)throw new c.cC("its signature is cut off");const ie=W(te.slice(0,-se.length));return{
body:Buffer.concat([z.subarray(0,Q),Buffer.from(se)]),signature:ie}}n(v,"unframeObject");function R({run:z,epoch:H,signer:X,signature:Q}){return JSON.stringify({run:z,epoch:H,signer:X,ed25519:Q.toString(
"base64")})}n(R,"encode");function W(z){const[,H="",X="",Q="",te=""]=/^\{"run":"([^"]*)","epoch":(\d{1,16}),"signer":"([^"]*)","ed25519":"([^"]*)"\}$/.exec(z)??[],se=Number(X);if(!b.test(H)||!Number.isSafeInteger(
se)||!w.test(Q))throw new c.cC("its signature is not in the form of this program");const ie={run:H,epoch:se,signer:Q,signature:(0,c.Ey)(te)};if(ie.signature.length!==y.tM||R(ie)!==z)throw new c.cC("it\
s signature is not in the form of this program");return ie}n(W,"decode");function j(z,H){if(z.length-H>l)throw new c.cC("its signature is too long");return z.subarray(H).toString("latin1")}n(j,"textOf");
function x(z,H,X){return z.subarray(X,X+H.length).toString("latin1")===H}n(x,"startsAt");function D(z){const H=z.at(-1)===$?z.length-2:z.length-1;return z[H]===g?H:-1}n(D,"closingBrace");function L(z){
return z.length<1024&&/^\s*\{\s*\}\s*$/.test(z.toString("latin1"))}n(L,"isEmptyObject");var Z=a(79420);class U{static{n(this,"StateSigner")}#e;constructor(H){this.#e=H}get publicKey(){return this.#e.publicKey}signGeneration(H){
return(0,Z.ce)(this.#e,H)}sealRecord(H,X,Q,te){const se=Buffer.from(te.buffer,te.byteOffset,te.byteLength);E(H,se,Q);const ie=this.#e.sign(O(H,X,Q,se)),ue=this.#e.publicKey.fingerprint;return I(H,se,{
run:Q.run,epoch:Q.epoch,signer:ue,signature:ie})}}class M{static{n(this,"TrustedSigners")}#e;constructor(H){this.#e=new Map([...H].map(X=>[X.fingerprint,X]))}get fingerprints(){return[...this.#e.keys()]}verifyGeneration(H,X){
if(X===void 0)return G("unsigned","it has no signature");let Q;try{Q=(0,Z._y)(X)}catch(ie){if(!(ie instanceof c.cC))throw ie;return G("malformed",`its signature cannot be read: ${ie.message}`)}const te=Q.
signer.fingerprint;if(!this.#e.has(te))return N(te);const se=(0,Z.kG)(Q,H);return se===void 0?{trusted:!0,signer:te}:G("wrong-signature",`its signature is wrong: ${se}`,te)}openRecord(H,X,Q,te={}){let se;
try{se=P(H,Q)}catch(je){if(!(je instanceof c.cC))throw je;return G("malformed",je.message)}const{body:ie,signature:ue}=se;if(ue===void 0)return G("unsigned","it has no signature");const{run:Ae,epoch:Ie,
signer:we}=ue,ke=this.#e.get(we);return ke===void 0?N(we):ke.verify(O(H,X,ue,ie),ue.signature)?K(ue,te)??{trusted:!0,signer:we,run:Ae,epoch:Ie,bytes:ie}:G("wrong-signature","its signature is wrong: it\
 was changed, or moved here from another place",we)}}function B(z,H){try{return P(z,H).body}catch(X){if(X instanceof c.cC)return H;throw X}}n(B,"withoutSignature");function K({run:z,epoch:H,signer:X},Q){
if(Q.run!==void 0&&Q.run!==z)return G("replayed",`it was signed for run ${(0,u.T)(z)}, not for ${(0,u.T)(Q.run)}`,X);if(Q.epoch!==void 0&&Q.epoch!==H)return G("replayed",`it was signed in epoch ${H}, \
not in ${Q.epoch}`,X)}n(K,"replayed");function N(z){return G("unknown-signer",`it is signed by ${z}, which is not a trusted signer`,z)}n(N,"unknownSigner");function G(z,H,X){return{trusted:!1,reason:z,
message:H,...(0,r.s)({signer:X})}}n(G,"refusal")}),79420:((Y,S,a)=>{a.d(S,{CU:n(()=>c,"CU"),_y:n(()=>$,"_y"),ce:n(()=>g,"ce"),kG:n(()=>O,"kG")});var r=a(77598),u=a(12053),k=a(61770),y=a(20754);const c="\
flashback-backup",_="SSH SIGNATURE",m=Buffer.from("SSHSIG","latin1"),b=1,w="sha512",l=4096,h=256;function g(E,P){const C=E.sign(I(c,P)),v=Buffer.concat([m,(0,y.S8)(b),(0,y.f9)(E.publicKey.blob),(0,y.f9)(
c),(0,y.f9)(""),(0,y.f9)(w),(0,y.f9)(Buffer.concat([(0,y.f9)(k.OF),(0,y.f9)(C)]))]);return(0,y.yE)(_,v)}n(g,"signSsh");function $(E){if(E.length>l)throw new y.cC("it is too long");const P=/^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)-----END SSH SIGNATURE-----\n$/.
exec(E)?.[1];if(P===void 0)throw new y.cC("it is not an armored SSH signature");const C=(0,y.Ey)(P.replaceAll(`
`,""));if((0,y.yE)(_,C)!==E)throw new y.cC("its lines are not as ssh-keygen writes them");const v=new y.ZT(C);if(!v.take(m.length).equals(m))throw new y.cC("it is not an SSH signature");if(v.uint32()!==
b)throw new y.cC("it has another version");const R=k.J3.fromBlob(v.string(h)),W=v.string(h).toString("utf8");if(v.string(h).length!==0)throw new y.cC("its reserved field is not empty");const j=v.string(
h).toString("utf8"),x=new y.ZT(v.string(h));v.end(),x.expect(k.OF,"signature type");const D=x.string(k.tM);if(x.end(),D.length!==k.tM)throw new y.cC("its signature is too short");return{signer:R,namespace:W,
hash:j,signature:D}}n($,"parseSshSignature");function O(E,P){return E.namespace!==c?`it was made for the namespace ${(0,u.T)(E.namespace)}, not for "${c}"`:E.hash!==w?`it was made with the hash ${(0,u.
T)(E.hash)}, not with ${w}`:E.signer.verify(I(c,P),E.signature)?void 0:"it does not belong to this content"}n(O,"wrongSshSignature");function I(E,P){const C=(0,r.createHash)(w).update(P).digest();return Buffer.
concat([m,(0,y.f9)(E),(0,y.f9)(""),(0,y.f9)(w),(0,y.f9)(C)])}n(I,"signedMessage")}),73243:((Y,S,a)=>{a.d(S,{Ag:n(()=>O,"Ag"),Gs:n(()=>I,"Gs"),n0:n(()=>$,"n0")});var r=a(19154),u=a(12053),k=a(61770),y=a(
94175),c=a(79420),_=a(20754);const m="backup",b=256,w=4096,l=`expected public keys, one a line: "${k.OF} AAAA… comment", or "${m} ${k.OF} AAAA…" as in an allowed_signers file`,h=/^(?:ssh-|ecdsa-|sk-|rsa-|dsa-)[\w@.-]+$/,
g=/^(?:restrict|cert-authority|verify-required|no-touch-required|(?:no-)?(?:agent-forwarding|port-forwarding|pty|user-rc|x11-forwarding))$/i;function $(j,x){if(j.length>b*w)throw new r.d(x,`it is too \
long; ${l}`);E(j,x);const D=j.split(`
`);if(D.length>b)throw new r.d(x,`it has more than ${b} lines`);const L=new Map;if(D.forEach((Z,U)=>{const M=`line ${U+1}`,B=Z.trim();if(B===""||B.startsWith("#"))return;if(B.length>w)throw new r.d(x,
`${M} is too long; ${l}`);const K=P(B,x,M);L.set(K.fingerprint,K)}),L.size===0)throw new r.d(x,`it holds no key; ${l}`);return[...L.values()]}n($,"parseTrustedKeys");function O(j,x){return(0,y.sD)(x),
[k.OF,j.blob.toString("base64"),x].join(" ").trimEnd()}n(O,"publicLine");function I(j){return`${m} namespaces="${c.CU}" ${k.OF} ${j.blob.toString("base64")}`}n(I,"allowedSignersLine");function E(j,x){
if(/PRIVATE KEY-----|PuTTY-User-Key-File/.test(j))throw new r.d(x,"it holds a private key, which does not belong here: put the public key (the .pub file) in its place, and treat the private key as exp\
osed if this is not a secret")}n(E,"refusePrivateKey");function P(j,x,D){const L=R(j);if(L===void 0)throw new r.d(x,`${D} has a quote that does not end; ${l}`);const Z=L.findIndex(N=>h.test(N));if(Z<0)
throw new r.d(x,`${D} has no key type; ${l}`);const[U="",M=""]=L.slice(Z);if(U!==k.OF)throw new r.d(x,`${D} is a key of type ${(0,u.T)(U)}, only ${k.OF} is supported`);const[B,...K]=L.slice(0,Z);B!==void 0&&
C(B,x,D),K.length>0&&v(K.join(" "),x,D);try{return k.J3.fromBlob((0,_.Ey)(M))}catch(N){throw N instanceof _.cC?new r.d(x,`${D} holds no ${k.OF} key: ${N.message}`,{cause:N}):N}}n(P,"parseLine");function C(j,x,D){
const L=j.replace(/^"(.*)"$/,"$1").split(","),Z=L.find(M=>g.test(M)||M.includes("=")||M.includes('"'));if(Z!==void 0)throw new r.d(x,`${D} has the option ${(0,u.T)(Z)} of an authorized_keys file, whic\
h is not supported: write the key alone`);const U=L.find(M=>M!=="*"&&/[!*?]/.test(M));if(U!==void 0)throw new r.d(x,`${D} has the principal pattern ${(0,u.T)(U)}, which is not supported`);if(!L.includes(
m)&&!L.includes("*"))throw new r.d(x,`${D} trusts its key for ${(0,u.T)(L.join(","))}, not for "${m}": name that principal, or write the key alone`)}n(C,"checkPrincipals");function v(j,x,D){const Z=W(
j).map(K=>K.split("=",1)[0]??"").find(K=>K.toLowerCase()!=="namespaces");if(Z!==void 0)throw new r.d(x,`${D} has the option ${(0,u.T)(Z)}, which is not supported: only namespaces="${c.CU}" is`);const U=/^namespaces="([^"]*)"$/i.
exec(j)?.[1];if(U===void 0)throw new r.d(x,`${D} has options of another form; expected namespaces="${c.CU}"`);const M=U.split(",");if(!M.includes(c.CU))throw new r.d(x,`${D} trusts its key for the nam\
espaces ${(0,u.T)(U)}, which do not name "${c.CU}"`);const B=M.find(K=>/[!*?]/.test(K));if(B!==void 0)throw new r.d(x,`${D} has the namespace pattern ${(0,u.T)(B)}, which is not supported`)}n(v,"check\
Options");function R(j){const x=[];let D="",L=!1;for(const Z of j)Z==='"'&&(L=!L),L||Z!==" "&&Z!=="	"?D+=Z:D!==""&&(x.push(D),D="");if(!L)return D===""?x:[...x,D]}n(R,"split");function W(j){return j.match(
/(?:[^\s,"]|"[^"]*")+/g)??[]}n(W,"splitOptions")}),20754:((Y,S,a)=>{a.d(S,{Ey:n(()=>_,"Ey"),S8:n(()=>y,"S8"),ZT:n(()=>u,"ZT"),cC:n(()=>r,"cC"),f9:n(()=>c,"f9"),yE:n(()=>b,"yE")});class r extends Error{static{
n(this,"WireError")}constructor(l,h){super(l,h),this.name="WireError"}}class u{static{n(this,"WireReader")}#e;#n=0;constructor(l){this.#e=Buffer.from(l.buffer,l.byteOffset,l.byteLength)}take(l){if(l>this.#e.
length-this.#n)throw new r("it is cut off");return this.#n+=l,this.#e.subarray(this.#n-l,this.#n)}uint32(){return this.take(4).readUInt32BE()}string(l){const h=this.uint32();if(h>l)throw new r("a fiel\
d is too long");return this.take(h)}expect(l,h){if(this.string(k).toString("latin1")!==l)throw new r(`it has another ${h}`)}get left(){return this.#e.length-this.#n}end(){if(this.left!==0)throw new r(
"bytes follow its end")}}const k=256;function y(w){const l=Buffer.alloc(4);return l.writeUInt32BE(w),l}n(y,"uint32");function c(w){const l=typeof w=="string"?Buffer.from(w):w;return Buffer.concat([y(l.
length),l])}n(c,"wireString");function _(w){const l=Buffer.from(w,"base64");if(l.toString("base64")!==w)throw new r("it is not canonical base64");return l}n(_,"fromBase64");const m=70;function b(w,l){
const h=Buffer.from(l).toString("base64").match(new RegExp(`.{1,${m}}`,"g"))??[];return[`-----BEGIN ${w}-----`,...h,`-----END ${w}-----`,""].join(`
`)}n(b,"armor")}),31839:((Y,S,a)=>{a.d(S,{S:n(()=>y,"S")});var r=a(77598),u=a(19154),k=a(12053);function y(c,_){const m=c("ca-bundle");if(m==="")return;const b="expected the path of a PEM file with ce\
rtificates",w=n((g,$)=>new u.d("ca-bundle",`${(0,k.T)(m)} ${g}; ${b}`,{cause:$}),"bad");let l;try{l=_(m)}catch(g){throw w(`cannot be read${(0,k.x)(g)}`,g)}const h=l.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g)??
[];try{for(const g of h)new r.X509Certificate(g)}catch(g){throw w("holds a certificate that does not parse",g)}if(h.length===0)throw w("holds no certificate");return`${h.join(`
`)}
`}n(y,"parseCaBundle")}),2294:((Y,S,a)=>{a.d(S,{AS:n(()=>m,"AS"),FS:n(()=>_,"FS"),Fo:n(()=>b,"Fo")});var r=a(19154),u=a(12053),k=a(29247),y=a(72351);const c=["restore","rebuild","plan","shard","commit",
"ls","versions","diff","cat"];function _(h){return c.includes(h)}n(_,"takesOne");function m(h,g){const $=new Set((0,k.c)("backup",g)),O=h.backups.map(({name:I})=>I);for(const I of $)if(!O.includes(I))
throw new r.d("backup",`${(0,u.T)(I)} is not in ${(0,u.T)(h.path)}.${l(I,O)}`);return $.size===0?h.backups:h.backups.filter(({name:I})=>$.has(I))}n(m,"chosenBackups");function b(h,g,$){const[O,...I]=m(
h,g);if(O===void 0||I.length>0)throw new r.d("backup",`${$} is about one backup, and ${I.length+1} are chosen.${l("",h.backups.map(({name:E})=>E))}`);return O}n(b,"chosenBackup");const w=8;function l(h,g){
const $=h===""?"":(0,y.h)(h,g);if($!=="")return $;const O=g.length>w?` and ${g.length-w} more`:"";return` Expected one of ${g.slice(0,w).join(", ")}${O}.`}n(l,"orNames")}),96002:((Y,S,a)=>{a.d(S,{b3:n(
()=>b,"b3"),cJ:n(()=>w,"cJ"),m0:n(()=>c,"m0")});var r=a(1754),u=a(65699);const k=new Set(["command","config","backup","at","include","dry-run","approve-prune","accept-rollback","accept-unsigned","trus\
t-size"]),y=["Restore","Browse","Several machines","Reporting"];function c(l){return _.has(l)}n(c,"isKey");const _=new Set([...r.a.filter(({title:l})=>l==="Keys").flatMap(({inputs:l})=>l.map(({name:h})=>h)),
...u.mc.filter(l=>l.secret===!0).map(({name:l})=>l)]),m=new Set([...k,...r.a.filter(({title:l})=>y.includes(l)).flatMap(({inputs:l})=>l.map(({name:h})=>h))]);function b(l){return m.has(l)}n(b,"isOfOne\
Run");const w=u.mc.filter(({name:l})=>!b(l)).flatMap(l=>[...l.secret===!0?[]:[{name:l.name,input:l,how:"text"}],...c(l.name)?[{name:`${l.name}-env`,input:l,how:"env"}]:[],...l.secret===!0?[{name:`${l.
name}-file`,input:l,how:"file"}]:[]])}),75772:((Y,S,a)=>{a.d(S,{s:n(()=>u,"s")});var r=a(12053);function u(k,{line:y,column:c}){return`${(0,r.T)(k).slice(1,-1)}:${y}:${c}`}n(u,"inFile")}),72351:((Y,S,a)=>{
a.d(S,{h:n(()=>r,"h")});function r(k,y,c=""){let _,m=Math.max(1,Math.floor(Math.min(k.length,40)/3))+1;for(const b of y){const w=u(k.slice(0,40),b);w<m&&([_,m]=[b,w])}return _===void 0?"":` Did you me\
an ${c}${_}?`}n(r,"suggestion");function u(k,y){let c=[],_=Array.from({length:y.length+1},(m,b)=>b);for(let m=1;m<=k.length;m++){const b=[m];for(let w=1;w<=y.length;w++){const l=k[m-1]===y[w-1];let h=Math.
min((_[w]??0)+1,(b[w-1]??0)+1,(_[w-1]??0)+(l?0:1));m>1&&w>1&&k[m-1]===y[w-2]&&k[m-2]===y[w-1]&&(h=Math.min(h,(c[w-2]??0)+1)),b.push(h)}[c,_]=[_,b]}return _[y.length]??0}n(u,"distance")}),65699:((Y,S,a)=>{
a.d(S,{$B:n(()=>Z,"$B"),Lo:n(()=>u.Lo,"Lo"),VE:n(()=>K,"VE"),Vc:n(()=>L,"Vc"),Wv:n(()=>U,"Wv"),_y:n(()=>B,"_y"),mc:n(()=>x,"mc")});var r=a(95784),u=a(78396),k=a(28347),y=a(16400),c=a(90704),_=a(99783),
m=a(3812),b=a(94257),w=a(65818),l=a(12402),h=a(56336),g=a(10386),$=a(80970),O=a(86337),I=a(33819),E=a(53754),P=a(53526),C=a(93788),v=a(70924),R=a(34998),W=a(35754),j=a(92312);const x=[...$.J,...c.L,...w.
T,...k.w,...v.p,...y.p,...P.D,..._.G,...l.F,...h.Z,...I.i,...j.l,...W.i,...R.y,...r.A,...m.O,...b.B,...O.Y,...g.v,...E.$,...C.r],D=x;function L(N,G){return D.filter(({surfaces:z,commands:H})=>z.includes(
N)&&(G===void 0||H.includes(G)))}n(L,"inputsOf");function Z(N,G){return D.some(z=>z.name===G&&z.commands.includes(N))}n(Z,"takesInput");function U(N){return u.RB.includes(N)}n(U,"asksHot");function M({
required:N=[]}){return COMMANDS.every(G=>N.includes(G))}n(M,"alwaysRequired");function B(){return D.filter(N=>N.secret===!0).map(N=>N.name)}n(B,"secretInputs");function K(N){return`FLASHBACK_${N.toUpperCase().
replaceAll("-","_")}`}n(K,"environmentName")}),28347:((Y,S,a)=>{a.d(S,{w:n(()=>u,"w")});var r=a(78396);const u=[{name:"sas-token",default:"",description:"For `az://`: a shared access signature (its qu\
ery, `sv=…&sig=…`) instead of an account key. Hot needs read and list (`rl`), cold `racwdl`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.v,surfaces:r.Zh},{name:"\
hot-sas-token",default:"",description:"Shared access signature for hot only, instead of `hot-access-key-id`.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.RB,surfaces:r.Zh},{name:"cold-sas-\
token",default:"",description:"Shared access signature for cold only, instead of `cold-access-key-id`.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.v,surfaces:r.Zh},{name:"azure-client-id",
default:"",description:"For `az://`: client id of an Entra application or managed identity that trusts the job's OIDC token, instead of keys; refreshed while the run lasts. Needs `azure-tenant-id` and\
 `permissions: id-token: write`. See docs/permissions.md.",placeholder:"<uuid>",kind:"text",commands:r.v,surfaces:r.CF},{name:"azure-tenant-id",default:"",description:"Id of the Entra tenant of `azure\
-client-id`.",placeholder:"<uuid>",kind:"text",commands:r.v,surfaces:r.CF},{name:"hot-azure-client-id",default:"",description:"Entra application for hot only, instead of `hot-access-key-id`.",placeholder:"\
<uuid>",kind:"text",commands:r.RB,surfaces:r.CF},{name:"hot-azure-tenant-id",default:"",description:"Id of the Entra tenant of `hot-azure-client-id`.",placeholder:"<uuid>",kind:"text",commands:r.RB,surfaces:r.
CF},{name:"cold-azure-client-id",default:"",description:"Entra application for cold only, instead of `cold-access-key-id`.",placeholder:"<uuid>",kind:"text",commands:r.v,surfaces:r.CF},{name:"cold-azu\
re-tenant-id",default:"",description:"Id of the Entra tenant of `cold-azure-client-id`.",placeholder:"<uuid>",kind:"text",commands:r.v,surfaces:r.CF}]}),16400:((Y,S,a)=>{a.d(S,{p:n(()=>u,"p")});var r=a(
78396);const u=[{name:"key",default:"",description:'For `versions` and `cat`: the key, whole, below hot\'s prefix. With white space at an end or line breaks, as a JSON string: `"odd\\n"`.',placeholder:"\
<key>",kind:"text",required:["versions","cat"],commands:["versions","cat"],surfaces:r.Zh},{name:"points",default:"",description:"For `diff`: what is compared, the earlier one first, one per line: two \
restore points, each written as in `at`, or one and `hot`, which lists the bucket of the input `hot`.",placeholder:"<point>",kind:"list",required:["diff"],commands:["diff"],surfaces:r.Zh},{name:"by-pr\
efix",default:"false",description:"For `diff`: one line per prefix, up to the first `/` below each of `prefixes`, instead of one per key.",placeholder:"<true|false>",kind:"boolean",commands:["diff"],surfaces:r.
Zh},{name:"long",default:"false",description:"For `ls`: the storage class and the number of versions of each key, too. It lists cold, which costs a request per 1,000 keys.",placeholder:"<true|false>",
kind:"boolean",commands:["ls"],surfaces:r.Zh}]}),90704:((Y,S,a)=>{a.d(S,{L:n(()=>u,"L")});var r=a(78396);const u=[{name:"config",default:"",description:"Path of a YAML or JSON file with several backup\
s by name, instead of `hot` and `cold`: one run does all of them, one after the other. It holds no secrets, only names of variables and files. See docs/config.md.",placeholder:"<file>",kind:"text",commands:r.
v,surfaces:r.Zh},{name:"backup",default:"",description:"The backups of `config` that this run is about, one name per line. Default: all of them. `restore`, `ls` and `rebuild` take one.",placeholder:"<\
name>",kind:"list",commands:r.v,surfaces:r.Zh}]}),99783:((Y,S,a)=>{a.d(S,{G:n(()=>u,"G")});var r=a(78396);const u=[{name:"copy-path",default:"auto",description:"How objects may be copied: `auto`, or t\
he allowed copy paths in the order to try them: `native` (the provider copies), `emulated` (the Bridge Node copies), `streamed` (through this program). Between different APIs, such as `s3://` and `gs:\
//`, only `streamed` is possible, but for `copy-by-url`. Example: `native,emulated`.",placeholder:"<paths>",kind:"text",commands:[...r.zQ,"probe"],surfaces:r.Zh},{name:"copy-by-source",default:"false",
description:"For `gs://` on Flashback Bridge Nodes: ask the source's endpoint for native copies. The source's key then writes to the target, so it must have WRITE there; hot itself is still never writ\
ten. Without it such copies are streamed.",placeholder:"<true|false>",kind:"boolean",commands:[...r.zQ,"probe"],surfaces:r.Zh},{name:"copy-by-url",default:"false",description:"From `s3://` or `gs://` \
to `az://`: let Azure read each object itself, by a URL that the source's key signs and that is good for that object and half an hour; in `gs://` that takes a service account's key. No byte passes thr\
ough this program, the path counts as `native`, and the source's provider charges egress. Without it such pairs are streamed.",placeholder:"<true|false>",kind:"boolean",commands:[...r.zQ,"probe"],surfaces:r.
Zh},{name:"max-operation-size",default:"auto",description:"Above this size an object is copied in parts. `auto`: `100MB` on a Flashback Bridge Node, else what the API takes: `5GiB` in S3, `256MiB` in \
Azure.",placeholder:"<size>",kind:"text",commands:[...r.zQ,"probe"],surfaces:r.Zh},{name:"part-size",default:"auto",description:"Size of a part, at least `5MiB`. `auto` depends on the object's size.",
placeholder:"<size>",kind:"text",commands:r.zQ,surfaces:r.Zh},{name:"concurrency",default:"auto",description:"Copies in flight, 1 to 256. `auto` adapts to throttling and latency.",placeholder:"<n>",kind:"\
text",commands:r.zQ,surfaces:r.Zh},{name:"max-bandwidth",default:"",description:"Limit for all streamed copies together, in bytes per second, such as `20MB`; at least `64KiB`. Default: no limit. Copie\
s by the provider or the Bridge Node do not pass through this program and are not limited.",placeholder:"<size>",kind:"text",commands:r.zQ,surfaces:r.Zh},{name:"verify",default:"copy",description:"How\
 each copy is checked: `copy` by ETag, checksum or size; `read` also reads it back; `none` not at all.",placeholder:"<how>",kind:"text",commands:r.Ci,surfaces:r.Zh}]}),1754:((Y,S,a)=>{a.d(S,{a:n(()=>j,
"a"),k:n(()=>D,"k")});var r=a(95784),u=a(28347),k=a(16400),y=a(90704),c=a(99783),_=a(3812),m=a(94257),b=a(65818),w=a(12402),l=a(56336),h=a(10386),g=a(80970),$=a(86337),O=a(33819),I=a(53754),E=a(53526),
P=a(93788),C=a(70924),v=a(34998),R=a(35754),W=a(92312);const j=[{title:"Where",inputs:[...g.J,...y.L]},{title:"Keys",inputs:[...b.T,...u.w]},{title:"What",inputs:C.p},{title:"Browse",inputs:k.p},{title:"\
Restore",inputs:E.D},{title:"Copying",inputs:[...c.G,...W.l]},{title:"Limits",inputs:w.F},{title:"Several machines",inputs:l.Z},{title:"Retention",inputs:O.i},{title:"Trust",inputs:[...R.i,...v.y,...r.
A,..._.O,...m.B]},{title:"Platform and network",inputs:[...$.Y,...h.v]},{title:"Metrics and notifications",inputs:I.$},{title:"Reporting",inputs:P.r}],x=new Set(["command","hot","cold","endpoint","hot\
-endpoint","cold-endpoint","config","backup","access-key-id","secret-access-key","hot-access-key-id","hot-secret-access-key","cold-access-key-id","cold-secret-access-key","role-to-assume","azure-clien\
t-id","region","prefixes","exclude","include","at","key","points","by-prefix","long","to","to-endpoint","to-access-key-id","to-secret-access-key","confirm","overwrite","copy-path","verify","sample","r\
epair","storage-class","deadline","max-failures","max-silence","max-rehearsal-age","dry-run","retention","prune","max-delete","approve-prune","signing-key","trusted-signers","state-key","anchor","encr\
ypt-to","identity-file","immutable","platform-token","alert-issue","summary"]);function D({name:L}){return x.has(L)}n(D,"isCommon")}),78396:((Y,S,a)=>{a.d(S,{CF:n(()=>k,"CF"),CU:n(()=>E,"CU"),Ci:n(()=>O,
"Ci"),DW:n(()=>_,"DW"),L:n(()=>h,"L"),L4:n(()=>g,"L4"),Lo:n(()=>r,"Lo"),Of:n(()=>w,"Of"),RB:n(()=>$,"RB"),Zh:n(()=>u,"Zh"),k7:n(()=>l,"k7"),lH:n(()=>c,"lH"),nm:n(()=>P,"nm"),u3:n(()=>m,"u3"),v:n(()=>y,
"v"),zN:n(()=>b,"zN"),zQ:n(()=>I,"zQ")});const r=["backup","restore","verify","prune","status","ls","versions","diff","cat","rebuild","probe","rehearse","plan","shard","commit"],u=["action","cli"],k=[
"action"],y=r,c=["plan","shard","commit"],_=["backup",...c],m=[..._,"restore","rehearse","verify","prune","status"],b=["restore"],w=["restore","rehearse"],l=["verify"],h=[..._,"probe"],g=[..._,"rebuil\
d","probe"],$=[..._,"verify","diff","rebuild","probe"],O=[..._,"restore","rehearse"],I=[..._,"restore","rehearse","verify"],E=[..._,"prune"],P=[..._,"verify","prune","rebuild","probe"]}),65818:((Y,S,a)=>{
a.d(S,{T:n(()=>u,"T")});var r=a(78396);const u=[{name:"access-key-id",default:"",description:"Access key for both buckets. For `gs://` the `client_email` of a service account, for `az://` the account'\
s name; on Flashback the key's id. Default: the provider's own chain (environment, profile, workload identity, instance).",placeholder:"<id>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"secret-acce\
ss-key",default:"",description:"Secret of `access-key-id`; for `gs://` the `private_key` (PEM), for `az://` the base64 key. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.
v,surfaces:r.Zh},{name:"session-token",default:"",description:"Session token of `access-key-id`, for temporary credentials of S3. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.
v,surfaces:r.Zh},{name:"previous-access-key-id",default:"",description:"While keys are rotated: the old pair, used with a warning if the store refuses `access-key-id`.",placeholder:"<id>",kind:"text",
commands:r.v,surfaces:r.Zh},{name:"previous-secret-access-key",default:"",description:"Secret of `previous-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.
v,surfaces:r.Zh},{name:"role-to-assume",default:"",description:"ARN of an AWS role to assume by the job's OIDC token, instead of keys; refreshed while the run lasts. Needs `permissions: id-token: writ\
e`. See docs/permissions.md.",placeholder:"<arn>",kind:"text",commands:r.v,surfaces:r.CF},{name:"role-session-name",default:"",description:"What the sessions of assumed roles are called in CloudTrail,\
 for conditions of a trust policy too. Default: `flashback-backup-` and the id of the workflow run.",placeholder:"<name>",kind:"text",commands:r.v,surfaces:r.CF},{name:"role-duration",default:"",description:"\
How long a session of an assumed role lasts, `15m` to `12h` and at most the role's own maximum; it is renewed before it ends. Default: an hour.",placeholder:"<duration>",kind:"text",commands:r.v,surfaces:r.
CF},{name:"region",default:"",description:"Region of buckets that are reached through S3. Flashback accepts any. Default: with credentials of the AWS default chain, `AWS_REGION` or `AWS_DEFAULT_REGION\
`; else `us-east-1`.",placeholder:"<region>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"hot-access-key-id",default:"",description:"Access key for hot only. A READ key is enough.",placeholder:"<id>",
kind:"text",commands:r.RB,surfaces:r.Zh},{name:"hot-secret-access-key",default:"",description:"Secret of `hot-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.
RB,surfaces:r.Zh},{name:"hot-session-token",default:"",description:"Session token of `hot-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.RB,surfaces:r.
Zh},{name:"hot-previous-access-key-id",default:"",description:"While keys are rotated: the old pair, used with a warning if the store refuses `hot-access-key-id`.",placeholder:"<id>",kind:"text",commands:r.
RB,surfaces:r.Zh},{name:"hot-previous-secret-access-key",default:"",description:"Secret of `hot-previous-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.
RB,surfaces:r.Zh},{name:"hot-role-to-assume",default:"",description:"Role for hot only, instead of `hot-access-key-id`.",placeholder:"<arn>",kind:"text",commands:r.RB,surfaces:r.CF},{name:"hot-region",
default:"",description:"Hot's region, if not `region`.",placeholder:"<region>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"cold-access-key-id",default:"",description:"Access key for cold only. It n\
eeds WRITE; for `restore`, `verify`, `status` and `ls` READ is enough.",placeholder:"<id>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"cold-secret-access-key",default:"",description:"Secret of `col\
d-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.v,surfaces:r.Zh},{name:"cold-session-token",default:"",description:"Session token of `cold-access-key-\
id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.v,surfaces:r.Zh},{name:"cold-previous-access-key-id",default:"",description:"While keys are rotated: the old pair, \
used with a warning if the store refuses `cold-access-key-id`.",placeholder:"<id>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"cold-previous-secret-access-key",default:"",description:"Secret of `co\
ld-previous-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.v,surfaces:r.Zh},{name:"cold-role-to-assume",default:"",description:"Role for cold only, ins\
tead of `cold-access-key-id`.",placeholder:"<arn>",kind:"text",commands:r.v,surfaces:r.CF},{name:"cold-region",default:"",description:"Cold's region, if not `region`.",placeholder:"<region>",kind:"tex\
t",commands:r.v,surfaces:r.Zh}]}),12402:((Y,S,a)=>{a.d(S,{F:n(()=>u,"F")});var r=a(78396);const u=[{name:"sample",default:"",description:"For `verify`: how many keys to read back: a number (`1000`) or\
 a share (`5%`). Each run continues after the keys of the run before, so that all are read in turn. Default: all. For `rehearse`: how many to restore, picked evenly from each size class, or `all`. Def\
ault: `5%`.",placeholder:"<n|p%>",kind:"text",commands:[...r.k7,"rehearse"],surfaces:r.Zh},{name:"repair",default:"false",description:"For `verify`: copy what is missing or damaged in cold again from \
hot, if hot still has that version.",placeholder:"<true|false>",kind:"boolean",commands:r.k7,surfaces:r.Zh},{name:"deadline",default:"5h30m",description:"After this time the run starts no new work and\
 commits what is done; the next run continues.",placeholder:"<duration>",kind:"text",commands:r.zQ,surfaces:r.Zh},{name:"lease-wait",default:"2m",description:"How long to wait while another run writes\
 to cold, before this one is skipped.",placeholder:"<duration>",kind:"text",commands:r.nm,surfaces:r.Zh},{name:"max-failures",default:"0",description:"How many keys may fail before the run counts as f\
ailed.",placeholder:"<n>",kind:"text",commands:[...r.zQ,"prune"],surfaces:r.Zh},{name:"forecast",default:"false",description:"Say what the run will send, store and cost before it copies, and what it d\
id afterwards: lists hot once more. A dry run says so in any case.",placeholder:"<true|false>",kind:"boolean",commands:["backup"],surfaces:r.Zh},{name:"max-cost",default:"",description:"Copy nothing i\
f the forecast of this run and the first month of what cold grows by is above this, in USD. Refused for a split run. Default: any.",placeholder:"<usd>",kind:"text",commands:r.DW,surfaces:r.Zh},{name:"\
prices",default:"",description:"Path of a JSON file with prices of your own (docs/costs.md), before those that the program knows.",placeholder:"<file>",kind:"text",commands:["backup"],surfaces:r.Zh},{
name:"max-silence",default:"",description:"For `status`: fail when the newest restore point of any scope that was ever backed up is older than this, or there is none; `prefixes` chooses others. Defaul\
t: the age is reported and never a failure.",placeholder:"<duration>",kind:"text",commands:["status"],surfaces:r.Zh},{name:"max-rehearsal-age",default:"",description:"For `status`: fail when the newes\
t rehearsal (`rehearse`) that restored all of its sample is older than this, or there is none. Default: its age is reported and never a failure.",placeholder:"<duration>",kind:"text",commands:["status"],
surfaces:r.Zh}]}),56336:((Y,S,a)=>{a.d(S,{Z:n(()=>u,"Z")});var r=a(78396);const u=[{name:"shards",default:"",description:"For `plan`: how many workers to plan for, or `auto`, which plans for one unles\
s there is work for more; the default is `auto`. For `shard`: with it, the first worker plans, and the last one commits, for engines without such steps.",placeholder:"<n|auto>",kind:"text",commands:["\
plan","shard"],surfaces:r.Zh},{name:"split",default:"",description:"The name of the split run, for `shard` and `commit`: the output `split` of `plan`. For `plan`: the name to give it; the default is t\
he id of its run.",placeholder:"<name>",kind:"text",commands:r.lH,surfaces:r.Zh},{name:"shard",default:"0",description:"For `shard`: the number of this worker, from 0, so that workers begin at differe\
nt pieces. A worker takes whatever pieces are left.",placeholder:"<n>",kind:"text",commands:["shard"],surfaces:r.Zh},{name:"max-requests",default:"",description:"Requests a second that may be sent to \
one endpoint, by all workers of a split run together. Default: no limit but what the endpoint throttles.",placeholder:"<n>",kind:"text",commands:r.DW,surfaces:r.Zh}]}),10386:((Y,S,a)=>{a.d(S,{v:n(()=>u,
"v")});var r=a(78396);const u=[{name:"ca-bundle",default:"",description:"Path of a PEM file with certificates to trust in addition to the system's.",placeholder:"<file>",kind:"text",commands:r.v,surfaces:r.
Zh},{name:"path-style",default:"auto",description:"For S3: address buckets as `host/bucket`: `true`, `false` or `auto`, which is `true` except on AWS.",placeholder:"<true|false|auto>",kind:"text",commands:r.
v,surfaces:r.Zh}]}),46973:((Y,S,a)=>{a.d(S,{b:n(()=>y,"b")});var r=a(19154),u=a(65699);const k=10;function y(_,m){const b=new Map,w=[];for(;;)try{const g=_($=>b.get($)??m($));if(w.length===0)return g;
break}catch(g){if(!(g instanceof r.d))throw g;const $=u.mc.find(I=>I.name===g.input)?.name,O=$===void 0||b.has($);if((!O||w.length===0)&&w.push(g),O||w.length===k)break;b.set($,c($))}const[l,...h]=w;throw l===
void 0?new Error("the inputs were refused, and no error says why"):h.length===0?l:new r.G([l,...h])}n(y,"parseAll");function c(_){return _==="hot"||_==="cold"||_==="to"?`s3://stand-in-${_}`:/access-key(-id)?$/.
test(_)?"STANDIN":u.mc.find(m=>m.name===_)?.default??""}n(c,"standInFor")}),80970:((Y,S,a)=>{a.d(S,{J:n(()=>u,"J")});var r=a(78396);const u=[{name:"command",default:"backup",description:"What to do: `\
backup`; `restore`, which restores keys from the backup; `verify`, which reads the backup back and compares it; `prune`, which deletes old versions by `retention`; `status`, `ls` and `versions`, which\
 only read cold; `diff`, which compares two restore points, or one with hot; `rebuild`, which makes a new manifest when it is lost; `probe`, which tests cold and reports the copy path; `plan`, `shard`\
 and `commit`, a backup on several machines (docs/scale.md); `adopt`, another name of `rebuild`.",placeholder:"<command>",kind:"text",commands:r.v,surfaces:r.CF},{name:"hot",default:"",description:"Th\
e bucket to back up: `s3://bucket`, `gs://bucket` or `az://account/container`, each with `/prefix` after it if wanted. Only a restore into it writes to it. Optional for `restore`, `verify` and all tha\
t only read; if given, cold must be its backup.",placeholder:"<bucket url>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"cold",default:"",description:"The bucket that holds the backup, in the same f\
orm as `hot`; it need not be of the same provider. Empty before the first run. Required, unless `config` has it.",placeholder:"<bucket url>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"endpoint",default:"",
description:"Endpoint of both buckets: a Flashback Bridge Node or any endpoint that speaks their API, as `https://host[:port][/path]`. Several, one per line: the nearest that is up is used, and the ot\
hers if it fails. Default: AWS S3 in `region`, Google Cloud Storage, or the account in Azure.",placeholder:"<url>",kind:"list",commands:r.v,surfaces:r.Zh},{name:"hot-endpoint",default:"",description:"\
Endpoint of hot, if not `endpoint`; one or more, one per line.",placeholder:"<url>",kind:"list",commands:r.v,surfaces:r.Zh},{name:"cold-endpoint",default:"",description:"Endpoint of cold, if not `endp\
oint`; one or more, one per line.",placeholder:"<url>",kind:"list",commands:r.v,surfaces:r.Zh}]}),86337:((Y,S,a)=>{a.d(S,{Y:n(()=>u,"Y")});var r=a(78396);const u=[{name:"platform-url",default:"https:/\
/backend.flashback.tech",description:"Flashback's API, used only if `platform-token` is given.",placeholder:"<url>",kind:"text",commands:r.L,surfaces:r.Zh},{name:"platform-token",default:"",description:"\
Token of Flashback's API, to see which buckets are attached, which nodes are online, what traffic is counted and how full the quota is. Optional. Take it from a secret.",placeholder:"<secret>",kind:"t\
ext",secret:!0,commands:r.L,surfaces:r.Zh},{name:"repository-id",default:"",description:"The Repository of cold, if the token sees several with a bucket of cold's name.",placeholder:"<id>",kind:"text",
commands:r.L,surfaces:r.Zh}]}),33819:((Y,S,a)=>{a.d(S,{i:n(()=>u,"i")});var r=a(78396);const u=[{name:"retention",default:"",description:"Which old versions are kept, one line per prefix, `*` for all:\
 `db-dumps/ daily=7 weekly=4`, `logs/ max-age=90d`, `* within=90d`. See docs/retention.md. For `versions`: the policy that it explains. Default: everything is kept.",placeholder:"<line>",kind:"list",commands:[
...r.CU,"versions"],surfaces:r.Zh},{name:"prune",default:"true",description:"Whether a backup prunes by `retention`: `true`, `false`, or `plan`, which only reports what would be deleted.",placeholder:"\
<true|false|plan>",kind:"text",commands:r.DW,surfaces:r.Zh},{name:"prune-delay",default:"24h",description:"How long a condemned version stays restorable, from the run that condemns it to the one that \
deletes it.",placeholder:"<duration>",kind:"text",commands:r.CU,surfaces:r.Zh},{name:"max-delete",default:"10%",description:"Prune nothing if more than this would be condemned at once, or deleted with\
out ever having been a version; without a `signing-key`, also if more keys than this would lose their newest version: a share of all versions (at least 100 versions), or a number. See `approve-prune`.",
placeholder:"<n%|n>",kind:"text",commands:r.CU,surfaces:r.Zh},{name:"max-change",default:"50%",description:"Prune nothing if more than this changed or was deleted in hot since the run before: a share \
of the live keys (from 100 live keys), or a number.",placeholder:"<n%|n>",kind:"text",commands:r.CU,surfaces:r.Zh},{name:"approve-prune",default:"",description:"The token that a tripped guard printed:\
 approves that one plan and no other.",placeholder:"<token>",kind:"text",commands:r.CU,surfaces:r.Zh},{name:"allow-unfenced",default:"false",description:"Prune even if cold does not honour conditional\
 requests, so that only the schedule keeps two runs from overlapping.",placeholder:"<true|false>",kind:"boolean",commands:r.CU,surfaces:r.Zh}]}),53754:((Y,S,a)=>{a.d(S,{$:n(()=>u,"$")});var r=a(78396);
const u=[{name:"metrics",default:"",description:"Write metrics of the run to this file, in Prometheus' text format, for the textfile collector of node_exporter: its name ends in `.prom`. Replaced at o\
nce, at the end of each run. See docs/reports.md.",placeholder:"<file.prom>",kind:"text",commands:r.u3,surfaces:r.Zh},{name:"notify-url",default:"",description:"Send a POST to this URL when a run star\
ts, succeeds or fails; it never fails the run. https, or http on this machine. Take it from a secret. See docs/reports.md.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.u3,surfaces:r.Zh},{name:"\
notify-format",default:"json",description:"What is sent to `notify-url`: `json`; `healthchecks`: pings of `<url>/start`, `<url>` and `<url>/fail`; `slack`: a message at the end, for an incoming webhoo\
k.",placeholder:"<json|healthchecks|slack>",kind:"text",commands:r.u3,surfaces:r.Zh},{name:"notify-secret",default:"",description:"Sign what is sent to `notify-url` with this secret by HMAC-SHA256, as\
 Standard Webhooks do: at least 16 characters, or `whsec_` and base64.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.u3,surfaces:r.Zh}]}),53526:((Y,S,a)=>{a.d(S,{D:n(()=>u,"D")});var r=a(78396);
const u=[{name:"to",default:"",description:"For `restore`: the bucket to restore keys to, under their own names: a URL such as `s3://bucket` or `s3://bucket/prefix` (also `gs://`, `az://account/contai\
ner`), or `hot` for the bucket of the input `hot`. It need not be of the same provider as cold. Or a local folder: `./restored`, `/path`, `file:///path` (docs/restore.md); on a runner it lasts as long\
 as the job. For `rehearse`: where the sample is restored to, below a folder of its own that is removed again; default: it is only read.",placeholder:"<url or folder>",kind:"text",required:r.zN,commands:r.
Of,surfaces:r.Zh},{name:"to-endpoint",default:"",description:"Endpoint of `to`, if not `endpoint`.",placeholder:"<url>",kind:"text",commands:r.Of,surfaces:r.Zh},{name:"to-access-key-id",default:"",description:"\
Access key for `to` only. It needs WRITE.",placeholder:"<id>",kind:"text",commands:r.Of,surfaces:r.Zh},{name:"to-secret-access-key",default:"",description:"Secret of `to-access-key-id`. Take it from a\
 secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.Of,surfaces:r.Zh},{name:"to-session-token",default:"",description:"Session token of `to-access-key-id`. Take it from a secret.",placeholder:"\
<secret>",kind:"text",secret:!0,commands:r.Of,surfaces:r.Zh},{name:"to-role-to-assume",default:"",description:"Role for `to` only, instead of `to-access-key-id`.",placeholder:"<arn>",kind:"text",commands:r.
Of,surfaces:r.CF},{name:"to-sas-token",default:"",description:"Shared access signature for `to` only, instead of `to-access-key-id`.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.Of,surfaces:r.
Zh},{name:"to-azure-client-id",default:"",description:"Entra application for `to` only, instead of `to-access-key-id`.",placeholder:"<uuid>",kind:"text",commands:r.Of,surfaces:r.CF},{name:"to-azure-te\
nant-id",default:"",description:"Id of the Entra tenant of `to-azure-client-id`.",placeholder:"<uuid>",kind:"text",commands:r.Of,surfaces:r.CF},{name:"to-region",default:"",description:"Region of `to`\
, if not `region`.",placeholder:"<region>",kind:"text",commands:r.Of,surfaces:r.Zh},{name:"confirm",default:"",description:"For `restore` into hot: the name of its bucket, to confirm. Not needed for a\
ny other bucket.",placeholder:"<bucket>",kind:"text",commands:r.zN,surfaces:r.Zh},{name:"overwrite",default:"false",description:"For `restore`: replace objects (or files) of `to` that have the same ke\
y and other content. Without it such keys are left as they are and reported; equal objects are skipped in either case.",placeholder:"<true|false>",kind:"boolean",commands:r.zN,surfaces:r.Zh},{name:"th\
aw",default:"",description:"For `restore`: request that objects in an archive class of cold (S3: `GLACIER`, `DEEP_ARCHIVE`; Azure: `Archive`) be made readable for this long: `7d`, whole days. The run \
then ends `incomplete`; run it again when they are thawed. The provider charges for it, and the key needs the permission `s3:RestoreObject`. Default: they are only reported.",placeholder:"<duration>",
kind:"text",commands:r.zN,surfaces:r.Zh},{name:"thaw-tier",default:"standard",description:"For `thaw`: `standard` (hours), `bulk` (cheapest, up to two days) or `expedited` (minutes, expensive, not fro\
m `DEEP_ARCHIVE`).",placeholder:"<tier>",kind:"text",commands:r.zN,surfaces:r.Zh}]}),93788:((Y,S,a)=>{a.d(S,{r:n(()=>u,"r")});var r=a(78396);const u=[{name:"cache",default:"true",description:"Keep seg\
ments of the manifest in the Actions cache, at most 200 MB, so that the next run need not read them from cold. Optional; cached data is checked before use.",placeholder:"<true|false>",kind:"boolean",commands:r.
DW,surfaces:r.CF},{name:"alert-issue",default:"false",description:"Open one GitHub issue for each backup target when it fails, keep it up to date, and close it on recovery. Needs `permissions: issues:\
 write`.",placeholder:"<true|false>",kind:"boolean",commands:r.v,surfaces:r.CF},{name:"github-token",default:"${{ github.token }}",description:"For `alert-issue`, a token that may write issues; for `a\
nchor: github`, deployments. Default: the job's own.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.v,surfaces:r.CF},{name:"summary",default:"true",description:"Write the job summary.",placeholder:"\
<true|false>",kind:"boolean",commands:r.v,surfaces:r.CF}]}),70924:((Y,S,a)=>{a.d(S,{p:n(()=>u,"p")});var r=a(78396);const u=[{name:"prefixes",default:"",description:'Only keys that begin with one of t\
hese, one per line, below hot\'s prefix. Default: everything. For `status`: the prefixes that `max-silence` judges, each by the newest restore point that covers all of it; `""` is all keys.',placeholder:"\
<prefix>",kind:"list",commands:[...r.DW,...r.Of,"verify","status","ls","diff"],surfaces:r.Zh},{name:"exclude",default:"",description:"Exclude keys that match one of these globs, one per line, matched \
against the whole key below hot's prefix: `**/*.tmp`, `cache/**`.",placeholder:"<glob>",kind:"list",commands:r.DW,surfaces:r.Zh},{name:"include",default:"",description:"For `restore` and `rehearse`: o\
nly keys that match one of these globs, one per line, matched against the whole key: `img/**`, `**/*.sql`. Default: everything.",placeholder:"<glob>",kind:"list",commands:r.Of,surfaces:r.Zh},{name:"at",
default:"",description:"For `restore`, `rehearse`, `ls` and `cat`: the restore point: `latest`, the id of its run, or a time (`2026-11-03T02:00:00Z`, `2026-11-03 02:00:00 UTC`, `2026-11-03`), which me\
ans the newest one up to the end of that second, minute or day. Default: `latest` for `restore`, `rehearse` and `cat`; for `ls` the current manifest, including keys that hot no longer has.",placeholder:"\
<time|run|latest>",kind:"text",commands:[...r.Of,"ls","cat"],surfaces:r.Zh}]}),95784:((Y,S,a)=>{a.d(S,{A:n(()=>u,"A")});var r=a(78396);const u=[{name:"anchor",default:"",description:"Where to keep, ou\
tside cold, what was committed last, so that a roll-back of cold is refused: `github` (needs `permissions: deployments: write`), `s3://bucket/prefix` in another account, `file:<path>`, `alert-issue`; \
one or several, one per line. See docs/anchor.md.",placeholder:"<place>",kind:"list",commands:r.v,surfaces:r.Zh},{name:"accept-rollback",default:"",description:"The token that a refused roll-back prin\
ted: accepts that one, for one run that commits.",placeholder:"<token>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"anchor-endpoint",default:"",description:"Endpoint of an `anchor` in S3. Default: \
that of AWS in `anchor-region`.",placeholder:"<url>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"anchor-region",default:"",description:"Region of an `anchor` in S3. Default: `us-east-1`.",placeholder:"\
<region>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"anchor-access-key-id",default:"",description:"Access key for an `anchor` in S3: of another account than that of cold, with the right to get and\
 put one object.",placeholder:"<id>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"anchor-secret-access-key",default:"",description:"Secret of `anchor-access-key-id`. Take it from a secret.",placeholder:"\
<secret>",kind:"text",secret:!0,commands:r.v,surfaces:r.Zh}]}),3812:((Y,S,a)=>{a.d(S,{O:n(()=>u,"O")});var r=a(78396);const u=[{name:"encrypt-to",default:"",description:"Public keys of age (`age1…`), \
one per line, at least two: every object is encrypted to them before it is sent to cold, and stored as `<key>.age`. The run holds no key that opens one. All objects are streamed. Only for a new backup\
; needs `state-key`. See docs/encryption.md.",placeholder:"<recipient>",kind:"list",commands:[...r.L4,"verify"],surfaces:r.Zh},{name:"allow-single-recipient",default:"false",description:"Accept one re\
cipient in `encrypt-to`: with its key, the whole backup is lost.",placeholder:"<true|false>",kind:"boolean",commands:[...r.L4,"verify"],surfaces:r.Zh},{name:"names",default:"clear",description:"With `\
encrypt-to`: `clear`, where the names of stored objects are those of the keys, or `hidden`, where they show nothing of them.",placeholder:"<clear|hidden>",kind:"text",commands:[...r.L4,"verify"],surfaces:r.
Zh},{name:"resume-secret",default:"",description:"With `encrypt-to`: 32 random bytes in hex or base64, so that a large object that one run leaves unfinished goes on in the next. Without it such an obj\
ect starts anew. Whoever has it and the state can open what went in parts. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.DW,surfaces:r.Zh},{name:"identity-file",default:"",
description:"Path of a file with age identities, which open what `encrypt-to` encrypted: for `restore` and `cat`, for `verify` to compare contents and not only what is stored, and for `probe` to show \
that somebody has the key of each recipient.",placeholder:"<file>",kind:"text",commands:["restore","rehearse","cat","verify","probe"],surfaces:r.Zh}]}),94257:((Y,S,a)=>{a.d(S,{B:n(()=>u,"B")});var r=a(
78396);const u=[{name:"immutable",default:"false",description:"Never delete anything in cold, for a key that cannot: cold needs versioning, and its versions are the history. Pruning is another job wit\
h another key. See docs/immutability.md.",placeholder:"<true|false>",kind:"boolean",commands:[...r.L4,"verify"],surfaces:r.Zh},{name:"lock",default:"",description:"Object Lock mode of everything writt\
en to cold but the lease and HEAD: `governance` or `compliance`. Needs `lock-for` and a bucket with Object Lock. Default: only what the bucket itself locks.",placeholder:"<governance|compliance>",kind:"\
text",commands:[...r.L4,"verify"],surfaces:r.Zh},{name:"lock-for",default:"",description:"How long `lock` keeps what is written, counted from the write, such as `30d`. A version that is superseded is \
then kept until `retention` can let it go, which must be within 10 years.",placeholder:"<duration>",kind:"text",commands:[...r.L4,"verify"],surfaces:r.Zh},{name:"lock-renew",default:"false",description:"\
Renew the locks of what stays when half of `lock-for` is over: current versions, and old ones that `retention` keeps for no known time. The summary and a dry run say how many requests that costs.",placeholder:"\
<true|false>",kind:"boolean",commands:[...r.L4,"verify"],surfaces:r.Zh}]}),35754:((Y,S,a)=>{a.d(S,{i:n(()=>u,"i")});var r=a(78396);const u=[{name:"signing-key",default:"",description:"An OpenSSH Ed255\
19 private key without a passphrase, from `flashback-backup keygen` or `ssh-keygen -t ed25519`. Every run signs the state that it writes to cold, and refuses state that is not signed. Take it from a s\
ecret. See docs/signing.md.",placeholder:"<key>",kind:"text",secret:!0,commands:r.v,surfaces:r.Zh},{name:"trusted-signers",default:"",description:"Public keys whose signatures are believed, one per li\
ne, besides that of `signing-key`. Enough for `restore`, `verify`, `status` and `ls`.",placeholder:"<public key>",kind:"list",commands:r.v,surfaces:r.Zh},{name:"accept-unsigned",default:"false",description:"\
Believe state that has no signature, or that of another bucket: for one run, when a backup gets its first `signing-key` or was copied here.",placeholder:"<true|false>",kind:"boolean",commands:r.v,surfaces:r.
Zh}]}),34998:((Y,S,a)=>{a.d(S,{y:n(()=>u,"y")});var r=a(78396);const u=[{name:"state-key",default:"",description:"An age identity (`AGE-SECRET-KEY-1…`, from `age-keygen`): state in cold is encrypted t\
o it, and every command needs it. Only for a new backup. It opens names, sizes and hashes, and no content. After a change of the key, the old one goes on a line below the new one. Take it from a secre\
t. See docs/encryption.md.",placeholder:"<identity>",kind:"text",secret:!0,commands:r.v,surfaces:r.Zh}]}),92312:((Y,S,a)=>{a.d(S,{l:n(()=>u,"l")});var r=a(78396);const u=[{name:"trust-size",default:"f\
alse",description:"For `rebuild`: treat an object in cold with the same key and size as in hot as equal, if ETags cannot prove it.",placeholder:"<true|false>",kind:"boolean",commands:["rebuild"],surfaces:r.
Zh},{name:"dry-run",default:"false",description:"Report what would be copied, restored or pruned, and change nothing.",placeholder:"<true|false>",kind:"boolean",commands:["backup","restore","prune"],surfaces:r.
Zh},{name:"storage-class",default:"",description:"Storage class of objects copied to cold, such as `STANDARD_IA`, on GCS `NEARLINE`, on Azure `Cool`; state stays in the standard class. Archive classes\
 (`GLACIER`, `DEEP_ARCHIVE`, Azure's `Archive`) need versioning on cold. Default: the bucket's own.",placeholder:"<class>",kind:"text",commands:r.DW,surfaces:r.Zh},{name:"sse",default:"",description:"\
Server-side encryption of everything written to a cold that speaks S3: `AES256` or `aws:kms`. Default: the bucket's own.",placeholder:"<AES256|aws:kms>",kind:"text",commands:r.L4,surfaces:r.Zh},{name:"\
sse-kms-key-id",default:"",description:"Id or ARN of the KMS key for `sse: aws:kms`. Default: the AWS managed key.",placeholder:"<id>",kind:"text",commands:r.L4,surfaces:r.Zh},{name:"request-payer",default:"",
description:"`requester`: pay for reading hot, if its bucket requires that (`x-amz-request-payer`). For `gs://` see `user-project`. Default: its owner pays.",placeholder:"<requester>",kind:"text",commands:r.
L4,surfaces:r.Zh},{name:"user-project",default:"",description:"For `gs://`: the Google Cloud project that pays for requests, if a bucket requires that (requester pays). Default: the bucket's owner pay\
s.",placeholder:"<project>",kind:"text",commands:r.v,surfaces:r.Zh}]}),29247:((Y,S,a)=>{a.d(S,{L:n(()=>c,"L"),c:n(()=>y,"c")});var r=a(78133),u=a(19154),k=a(12053);function y(m,b){const w=[];for(const l of b.
split(/\r?\n/)){const h=l.trim();h!==""&&w.push(h.length>1&&h.startsWith('"')&&h.endsWith('"')?_(m,h):h)}return w}n(y,"parseLines");function c(m){const b=[];for(const w of[...m].sort(r.YD)){const l=b.
at(-1);(l===void 0||!w.startsWith(l))&&b.push(w)}return b.includes("")?[]:b}n(c,"mergePrefixes");function _(m,b){try{const w=JSON.parse(b);if(typeof w=="string")return w}catch{}throw new u.d(m,`${(0,k.
T)(b)} is in quotes and is not a JSON string; expected a plain line, or one such as "with space "`)}n(_,"unquoted")}),15962:((Y,S,a)=>{a.d(S,{E_:n(()=>_,"E_"),OK:n(()=>b,"OK"),PC:n(()=>y,"PC"),Qv:n(()=>l,
"Qv"),aZ:n(()=>c,"aZ"),hf:n(()=>w,"hf"),uY:n(()=>m,"uY")});var r=a(19154),u=a(56778),k=a(12053);function y(h){return`https://s3.${h}.amazonaws.com${h.startsWith("cn-")?".cn":""}`}n(y,"awsEndpoint");function c(h){
return/(^|\.)amazonaws\.com(\.cn)?$/.test(new URL(h).hostname)}n(c,"isAws");function _(h){return/^storage(\.[a-z0-9-]+\.rep)?\.googleapis\.com$/.test(new URL(h).hostname)}n(_,"isGoogle");function m({endpoint:h,
endpoints:g}){return g??[h]}n(m,"endpointsOf");function b(h){const g="to"in h?h.to:void 0;return[h.hot,h.cold,g].some($=>$?.endpoints!==void 0||$?.credentials?.previous!==void 0)}n(b,"hasChoice");function w(h){
const g="to"in h?h.to:void 0;return[h.hot,h.cold,g].some($=>$?.api==="s3"&&$.role!==void 0||$?.api==="blob"&&$.federated!==void 0)}n(w,"hasRole");function l(h,g,[$,O]=["cold","hot"]){const I=m(h);if(!m(
g).some(v=>I.includes(v)||c(v)&&I.some(c)||_(v)&&I.some(_))||h.bucket!==g.bucket||h.account!==g.account)return;const P=(0,k.T)((0,u.P)(g)),C="expected another bucket, or prefixes beside each other";if(h.
prefix===g.prefix)throw new r.d($,`${P} is the same place as ${O}; ${C}`);if(g.prefix.startsWith(h.prefix))throw new r.d($,`${P} lies inside ${O}; ${C}`);if(h.prefix.startsWith(g.prefix))throw new r.d(
$,`${P} has ${O} inside it; ${C}`)}n(l,"refuseOverlap")}),41711:((Y,S,a)=>{a.d(S,{DB:n(()=>c,"DB"),E9:n(()=>_,"E9"),HU:n(()=>w,"HU"),og:n(()=>b,"og"),z2:n(()=>m,"z2")});var r=a(19154),u=a(12053);const k={
"":1,B:1,kB:1e3,KB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40},y={d:864e5,h:36e5,m:6e4,s:1e3};function c(g,$,O){const I=/^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec($),E=I?.[2]===void 0?
void 0:k[I[2]],P=I?.[1]===void 0||E===void 0?NaN:Number(I[1])*E;if(!Number.isSafeInteger(P))throw new r.d(g,`${(0,u.T)($)} is not a size; expected bytes or a number with a unit, such as 100MB, 8MiB or\
 5GiB`);if(P<O.least||P>O.most)throw new r.d(g,`${(0,u.T)($)} is out of range; expected ${h(O.least)} to ${h(O.most)}`);return P}n(c,"parseSize");function _(g,$,O){const I=/^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.
exec($);if(I===null||$==="")throw new r.d(g,`${(0,u.T)($)} is not a duration; expected a number with s, m, h or d, such as 90s, 2m, 5h30m or 30d`);const E=[..."dhms"].reduce((P,C,v)=>P+Number(I[v+1]??
0)*(y[C]??0),0);if(E<O.least||E>l)throw new r.d(g,`${(0,u.T)($)} is out of range; expected ${O.least/1e3}s to ${l/864e5}d`);return E}n(_,"parseDuration");function m(g,$,O){const I=/^\d{1,15}$/.test($)?
Number($):NaN;if(!(I>=O.least&&I<=O.most))throw new r.d(g,`${(0,u.T)($)} is not a whole number from ${O.least} to ${O.most}`);return I}n(m,"parseWhole");function b(g,$){if($==="true")return!0;if($==="\
false")return!1;throw new r.d(g,`${(0,u.T)($)} is not a switch; expected true or false`)}n(b,"parseFlag");function w(g,$,O){const I=O.find(E=>E===$);if(I!==void 0)return I;throw new r.d(g,`${(0,u.T)($)}\
 is not known; expected one of ${O.join(", ")}`)}n(w,"parseChoice");const l=366*864e5;function h(g){for(const $ of["TiB","GiB","MiB","KiB"]){const O=k[$]??1;if(g>=O&&g%O===0)return`${g/O}${$}`}return`${g}\
 bytes`}n(h,"shortSize")}),71096:((Y,S,a)=>{a.d(S,{g:n(()=>u,"g")});var r=a(65699);function u(k,y){const c=(k(y)??"").trim();return c!==""?c:r.mc.find(m=>m.name===y)?.default??""}n(u,"given")}),87783:((Y,S,a)=>{
a.d(S,{U:n(()=>r,"U")});function r(u){return u==="localhost"||u.endsWith(".localhost")||u==="[::1]"||/^127(\.\d+){3}$/.test(u)}n(r,"isLoopback")}),38227:((Y,S,a)=>{a.d(S,{j:n(()=>_,"j")});var r=a(19154),
u=a(87783),k=a(12053),y=a(41711);const c=["json","healthchecks","slack"];function _($){const O=m($("metrics")),I=b($);return O===void 0&&I===void 0?{}:{reports:{metrics:O,notify:I}}}n(_,"parseReports");
function m($){if($!==""){if(/[^/\\]\.prom$/.test($)&&!$.includes("\0"))return $;throw new r.d("metrics",`${(0,k.T)($)} is not a file that the textfile collector reads; expected a path that ends in .pr\
om, such as /var/lib/node_exporter/textfile_collector/backup.prom`)}}n(m,"parseMetrics");function b($){const O=$("notify-url"),I=(0,y.HU)("notify-format",$("notify-format"),c),E=g($("notify-secret"));
return O===""?void 0:{url:w(O),format:I,key:E}}n(b,"parseNotify");function w($){const O=URL.canParse($)?new URL($):void 0,I=n(E=>new r.d("notify-url",`${E} (its value is not shown: it is a secret); ex\
pected https://host/path, or http:// on this machine`),"bad");if(O===void 0||!/^https?:$/.test(O.protocol))throw I("is not a URL of http");if(O.protocol==="http:"&&!(0,u.U)(O.hostname))throw I("is pla\
in http to another machine, where all between could read it");if(O.username!==""||O.password!=="")throw I("holds credentials, which are not sent");if(O.hash!=="")throw I("holds a fragment (#), which i\
s not sent");return O.href}n(w,"parseUrl");const l=16,h={least:24,most:64};function g($){if($==="")return;const O=n(P=>new r.d("notify-secret",`cannot be used (its value is not shown); expected ${P}`),
"bad");if(!$.startsWith("whsec_")){if($.length<l)throw O(`at least ${l} characters`);return Buffer.from($,"utf8")}const I=$.slice(6),E=Buffer.from(I,"base64");if(!/^[A-Za-z0-9+/]+={0,2}$/.test(I)||E.length<
h.least||E.length>h.most)throw O(`base64 of ${h.least} to ${h.most} bytes behind whsec_`);return E}n(g,"parseKey")}),72311:((Y,S,a)=>{a.d(S,{S:n(()=>m,"S"),c:n(()=>c,"c")});var r=a(65699),u=a(15962),k=a(
87783),y=a(12053);function c(l){const h=[];for(const C of new Set(w(l).flatMap(u.uY)))C.startsWith("http:")&&!(0,k.U)(new URL(C).hostname)&&h.push(`${C} is plain http: objects and their names travel u\
nencrypted. Use https.`);const g="prefixes"in l?l.prefixes:[],$="exclude"in l?l.exclude:[],O="include"in l?l.include:[],I="pruning"in l?l.pruning.policy.map(({prefix:C})=>C):[],E=[...g,...$,...O,...I].
filter(C=>C.startsWith("/"));E.length>0&&h.push(`${_(E)} begins with "/", which only keys that begin with "/" match. Keys seldom do.`);const P=I.filter(C=>/^(s3|gs|az):\/\//i.test(C));if(P.length>0){const C=(0,y.
T)(P[0]?.slice(0,5)??"");h.push(`retention: ${_(P)} begins with ${C}, which only keys that begin so match. Keys are written without the bucket.`)}return l.command==="status"&&l.prefixes.length>0&&l.maxSilence===
void 0&&h.push("prefixes chooses what max-silence judges, and max-silence is not given."),"verify"in l&&l.verify==="none"&&h.push("verify is none: copies are not checked."),h}n(c,"inputWarnings");function _(l){
const h=l.length>3?` and ${l.length-3} more`:"";return`${l.slice(0,3).map(y.T).join(", ")}${h}`}n(_,"firstOf");function m(l,h){return(0,r.Vc)("action").filter(({commands:g})=>!g.includes(l)).filter(g=>![
"",g.default].includes((h(g.name)??"").trim())).filter(({name:g})=>!b.test(g)).map(({name:g,commands:$})=>`${g} is given, but ${l} does not use it; it is for ${r.Lo.filter(O=>$.includes(O)).join(" and\
 ")}.`)}n(m,"unusedInputs");const b=/^hot-((previous-)?(access-key-id|secret-access-key)|session-token|role-to-assume|sas-token|azure-(client|tenant)-id)$/;function w(l){const h="to"in l?l.to:void 0,g=(0,r.
Wv)(l.command)?l.hot:void 0,$=(l.cold.anchor?.places??[]).map(O=>O.kind==="s3"?O.place:void 0);return[g,l.cold,h,...$].filter(O=>O!==void 0)}n(w,"placesAsked")}),2843:((Y,S,a)=>{a.d(S,{jB:n(()=>y,"jB"),
ll:n(()=>c,"ll"),sT:n(()=>u,"sT"),vk:n(()=>_,"vk"),y1:n(()=>k,"y1")});var r=a(18817);function u(b,w){const l=k(y(b,w)).map(h=>({point:h,covers:_(h)}));return h=>{const g=l.find(({covers:$})=>$(h.key));
return g===void 0?void 0:m(h,g.point)}}n(u,"asOf");function k(b){const w=new Set;return b.filter(({scope:l})=>{const h=JSON.stringify([l.prefixes,l.exclude]);return!w.has(h)&&w.add(h)})}n(k,"newestByS\
cope");function y(b,w){return c(b.filter(l=>l.time<=w))}n(y,"upTo");function c(b){return[...b].sort((w,l)=>w.time===l.time?l.generation-w.generation:w.time<l.time?1:-1)}n(c,"newestFirst");function _({
scope:b}){const w=(0,r.MR)(b.exclude),{prefixes:l}=b;return h=>(l.length===0||l.some(g=>h.startsWith(g)))&&!w(h)}n(_,"coverage");function m(b,w){const{time:l}=w,h=b.gone?.confirmed===!0?b.gone.since:void 0;
if(b.since<=l)return h===void 0||l<h?{version:b,until:h,point:w}:void 0;const g=b.history?.findLast(({since:$,until:O})=>$<=l&&l<O);return g===void 0?void 0:{version:g,until:g.until,point:w}}n(m,"curr\
entAt")}),75695:((Y,S,a)=>{a.d(S,{d:n(()=>k,"d")});const r=2**30,u=1e9,k=[{name:"Amazon S3, us-east-1",hosts:["amazonaws.com"],read:"2026-11-26",source:"https://aws.amazon.com/s3/pricing/",gigabyte:r,
classes:{STANDARD:{storage:.023,write:.005,read:4e-4},INTELLIGENT_TIERING:{storage:.023,write:.005,read:4e-4},STANDARD_IA:{storage:.0125,write:.01,read:.001,minDays:30,minBytes:131072},ONEZONE_IA:{storage:.01,
write:.01,read:.001,minDays:30,minBytes:131072},GLACIER_IR:{storage:.004,write:.02,read:.01,minDays:90,minBytes:131072},GLACIER:{storage:.0036,write:.03,read:4e-4,minDays:90},DEEP_ARCHIVE:{storage:99e-5,
write:.05,read:4e-4,minDays:180}},list:.005,egress:.09,betweenRegions:.02},{name:"Google Cloud Storage, us-central1",hosts:["storage.googleapis.com","googleapis.com"],read:"2026-09-20",source:"https:/\
/cloud.google.com/storage/pricing",gigabyte:r,classes:{STANDARD:{storage:.02,write:.005,read:4e-4},NEARLINE:{storage:.01,write:.01,read:.001,minDays:30},COLDLINE:{storage:.004,write:.02,read:.01,minDays:90},
ARCHIVE:{storage:.0012,write:.05,read:.05,minDays:365}},list:.005,egress:.12,betweenRegions:.02},{name:"Azure Blob Storage, East US, LRS",hosts:["blob.core.windows.net"],read:"2026-05-05",source:"http\
s://azure.microsoft.com/en-us/pricing/details/storage/blobs/",gigabyte:r,classes:{Hot:{storage:.018,write:.0055,read:44e-5},Cool:{storage:.01,write:.01,read:.001,minDays:30},Cold:{storage:.0036,write:.018,
read:.01,minDays:90},Archive:{storage:99e-5,write:.011,read:.55,minDays:180}},list:.0055,egress:.087,betweenRegions:.02},{name:"Cloudflare R2",hosts:["r2.cloudflarestorage.com"],read:"2026-11-26",source:"\
https://developers.cloudflare.com/r2/pricing/",gigabyte:u,classes:{STANDARD:{storage:.015,write:.0045,read:36e-5},STANDARD_IA:{storage:.01,write:.009,read:9e-4,minDays:30}},list:.0045,egress:0,betweenRegions:0},
{name:"Wasabi, pay as you go",hosts:["wasabisys.com"],read:"2026-07-01",source:"https://wasabi.com/pricing",gigabyte:u,classes:{STANDARD:{storage:.00799,write:0,read:0,minDays:90,minBytes:4096}},list:0,
egress:0,betweenRegions:0}]}),74961:((Y,S,a)=>{a.d(S,{Tu:n(()=>_,"Tu"),UD:n(()=>k,"UD"),_5:n(()=>u,"_5"),kh:n(()=>c,"kh")});function r(m){return/^(delete|deleteMany|abortUpload)$/.test(m)?"free":/^(list|peek|listVersions|listUploads|listParts)$/.
test(m)?"list":/^(put|copy|createUpload|uploadPart|copyPart|completeUpload|retain)$/.test(m)?"write":"read"}n(r,"kindOf");function u(m,b){const{hostname:w}=new URL(m);for(const l of b){const h=l.find(
({hosts:g})=>g.some($=>w===$||w.endsWith(`.${$}`)));if(h!==void 0)return h}}n(u,"pricesOf");function k({classes:m},b){return(b===void 0?void 0:m[b])??Object.values(m)[0]??y}n(k,"classPricesOf");const y={
storage:0,write:0,read:0};function c(m,{list:b},{write:w,read:l}){const h={write:w,read:l,list:b,free:0};let g=0;for(const[$,O]of Object.entries(m))g+=O/1e3*h[r($)];return g}n(c,"requestsPrice");function _(m,{
gigabyte:b},{storage:w}){return m/b*w}n(_,"storagePrice")}),58447:((Y,S,a)=>{a.d(S,{t:n(()=>r,"t")});function r(E){const P=[],C=[];for(const v of E){if(v.length>k)throw u();if($(v)>y)throw g();for(const R of O(
v)){C.push(P.length);for(const W of w(R))P.push(W);if(P.push({kind:"end"}),P.length>k)throw u()}}return P.length===0?()=>!1:b(P,C)}n(r,"compileGlobs");function u(){return new SyntaxError(`the globs co\
me to more than ${k} characters`)}n(u,"tooLong");const k=2e4,y=1e3,c=5e3,_=1e6,m=47;function b(E,P){let C=new Map,v=0,R=0,W=j(new Set(P.flatMap(L=>x(L))));return L=>{(C.size>c||v>50*c||R>_)&&(C=new Map,
v=R=0,W=j(new Set(W.positions)));let Z=W;for(const U of L){const M=U.codePointAt(0)??0;let B=Z.next.get(M);if(B===void 0&&(B=j(new Set(Z.positions.flatMap(K=>D(K,M)))),Z.next.set(M,B),v++),B.positions.
length===0)return!1;Z=B}return Z.accepts};function j(L){const Z=[...L].sort((B,K)=>B-K),U=Z.join();let M=C.get(U);return M===void 0&&(M={accepts:Z.some(K=>E[K]?.kind==="end"),positions:Z,next:new Map},
C.set(U,M),R+=Z.length),M}function x(L){const Z=E[L]?.kind;return Z==="star"||Z==="all"?[L,...x(L+1)]:Z==="past"?[L,...x(L+2)]:[L]}function D(L,Z){const U=E[L];switch(U?.kind){case"char":return U.code===
Z?x(L+1):[];case"one":return Z===m?[]:x(L+1);case"class":return Z!==m&&U.negated!==U.ranges.some(([M,B])=>M<=Z&&Z<=B)?x(L+1):[];case"star":return Z===m?[]:x(L);case"all":return x(L);case"past":return Z===
m?[L+1,...x(L+2)]:[L+1];case"inside":return Z===m?[L,...x(L+1)]:[L];default:return[]}}}n(b,"automaton");function w(E){const P=[],C=[...E];for(let v=0;v<C.length;v++){const R=C[v]??"";if(R==="\\"){const W=C[++v];
if(W===void 0)throw new SyntaxError("ends with a backslash, which escapes nothing");P.push(h(W))}else if(R==="*"){const W=v;for(;C[v+1]==="*";)v++;v>W&&(W===0||C[W-1]==="/")&&(v===C.length-1||C[v+1]===
"/")?v===C.length-1?P.push({kind:"all"}):(P.at(-1)?.kind!=="inside"&&P.push({kind:"past"},{kind:"inside"}),v++):P.push({kind:"star"})}else R==="?"?P.push({kind:"one"}):R==="["?v=l(C,v,P):P.push(h(R))}
return P}n(w,"readGlob");function l(E,P,C){let v=P+1;const R=E[v]==="!"||E[v]==="^";R&&v++;const W=[],j=n(()=>(E[v]==="\\"&&v++,E[v++]?.codePointAt(0)??0),"codeAt");for(let x=!0;v<E.length&&(x||E[v]!==
"]");x=!1){const D=j(),L=E[v]==="-"&&v+1<E.length&&E[v+1]!=="]";L&&v++;const Z=L?j():D;if(Z<D)throw new SyntaxError("has a range in [ ] that runs backwards");W.push([D,Z])}if(E[v]!=="]")throw new SyntaxError(
"has a [ without its ]; write \\[ for the character itself");return C.push({kind:"class",ranges:W,negated:R}),v}n(l,"readClass");function h(E){return{kind:"char",code:E.codePointAt(0)??0}}n(h,"literal");
function g(){return new SyntaxError(`has braces that come to more than ${y} alternatives`)}n(g,"tooMany");function $(E){const P=[{before:0,last:1}];for(let C=0;C<E.length;C++){const v=P.at(-1);if(E[C]===
"\\")C++;else if(E[C]==="{")P.push({before:0,last:1});else{if(v===void 0||P.length===1)continue;if(E[C]===",")[v.before,v.last]=[v.before+v.last,1];else if(E[C]==="}"){P.pop();const R=P.at(-1);R!==void 0&&
(R.last=Math.min(R.last*(v.before+v.last),1e9))}}}return P[0]?.last??1}n($,"alternativesOf");function O(E){const P=I(E,"{",0),C=I(E,"}",0);if(P===-1||C!==-1&&C<P){if(C!==-1)throw new SyntaxError("has \
a } without its {; write \\} for the character itself");return[E]}const v=[];let R=1,W=P+1;for(;W<E.length;W++){const D=E[W];if(D==="\\")W++;else if(D==="{")R++;else{if(D==="}"&&--R===0)break;D===","&&
R===1&&v.push(W)}}if(R>0)throw new SyntaxError("has a { without its }; write \\{ for the character itself");if(v.length===0)throw new SyntaxError("has { } without a comma; write {a,b}, or \\{ for the c\
haracter");const j=[P,...v,W],x=[];for(let D=0;D+1<j.length;D++){const L=E.slice((j[D]??0)+1,j[D+1]);if(x.push(...O(E.slice(0,P)+L+E.slice(W+1))),x.length>y)throw g()}return x}n(O,"expandBraces");function I(E,P,C){
for(let v=C;v<E.length;v++)if(E[v]==="\\")v++;else if(E[v]===P)return v;return-1}n(I,"indexOutside")}),28071:((Y,S,a)=>{a.d(S,{HU:n(()=>m,"HU"),Hb:n(()=>_,"Hb"),Jk:n(()=>w,"Jk"),k0:n(()=>b,"k0")});var r=a(
77598),u=a(34166),k=a(79218);const y=100,c=100;function _(g,$){const{stored:O,toGo:I,unsignedDue:E,live:P,changed:C,gone:v,known:R,present:W}=g,j=[];return R>0&&W===0&&j.push({code:"empty-hot",message:`\
the listing of hot was empty, where the backup knows ${(0,u.x0)(R,"key")}`,check:"Check hot's name, prefix and key, and the inputs prefixes and exclude: is hot really empty?"}),I>l($.maxDelete,O)?j.push(
{code:"max-delete",message:`${(0,u.B4)(I)} of ${(0,u.x0)(O,"stored version")} would go, which is more than max-delete (${w($.maxDelete)}) allows`,check:"Check whether the retention policy was changed,\
 and look at what would go: prune: plan."}):E>l($.maxDelete,O)&&j.push({code:"max-delete",message:`the newest versions of ${(0,u.x0)(E,"key")}, of ${(0,u.x0)(O,"stored version")}, are due to be delete\
d, which is more than max-delete (${w($.maxDelete)}) allows`,check:"Check whether runs of yours condemned them: the state in cold is not signed, so anybody who can write there can have done it. A sign\
ing-key rules that out."}),P>=c&&C+v>h($.maxChange,P)&&j.push({code:"max-change",message:`${(0,u.B4)(C)} of ${(0,u.x0)(P,"key")} changed and ${(0,u.B4)(v)} are gone since the run before, which is more\
 than max-change (${w($.maxChange)}) allows`,check:"Check a few changed objects in hot: encrypted by somebody else, overwritten by mistake, or another prefix than before?"}),j}n(_,"trippedGuards");function m(g,$,O){
const I=$.map(({prefix:C,rules:v})=>`${(0,k.mZ)(C)} ${v}`),E=O.map(({code:C})=>C).sort(),P=JSON.stringify([g,I,E]);return`prune-${(0,r.createHash)("sha256").update(P).digest("hex").slice(0,24)}`}n(m,"\
planToken");class b{static{n(this,"PlanHash")}#e=(0,r.createHash)("sha256");add($,O,I){this.#e.update(`${JSON.stringify([$,O,I])}
`)}digest(){return this.#e.digest("hex")}}function w(g){return g.kind==="share"?`${g.percent} %`:String(g.count)}n(w,"shownLimit");function l(g,$){return g.kind==="count"?g.count:Math.max(y,$*g.percent/
100)}n(l,"mostToGo");function h(g,$){return g.kind==="count"?g.count:$*g.percent/100}n(h,"mostToChange")}),68629:((Y,S,a)=>{a.d(S,{BC:n(()=>l,"BC"),HA:n(()=>b,"HA"),Zi:n(()=>w,"Zi")});var r=a(42351),u=a(
79218);const k=36e5,y=24*k,c=Date.UTC(1970,0,5),_=3653*y,m={hourly:k,daily:y,weekly:7*y,monthly:365*y/12,yearly:365*y};function b(R){if(!((R.maxAge??1/0)<=_)){for(const W of u.nR){if(W==="last")continue;
const j=Math.floor(_/m[W]);if((R[W]??0)>j)return{rule:W,most:String(j)}}return(R.within??0)>_?{rule:"within",most:"10y"}:void 0}}n(b,"overlongRule");function w({policy:R,period:W,renew:j},x,D,L="now"){
const Z=(0,r.e8)(R,x,D),U=(0,r.c1)(x),M=new Map(R.map(B=>[B,U.map(K=>g(B,K,D))]));return{of:n(B=>{const K=(0,u.cA)(R,B.key),N=K===void 0?[]:M.get(K)??[],G=n(z=>L==="now"||h(B,z,U,D),"ended");return Z.
judge(B,!1).flatMap(({version:z,until:H,keep:X})=>{const Q=H!==void 0&&G(H)?H:void 0;if(!X&&Q===H)return[];const te=Math.min(Date.parse(z.cold.stored),D),se=Q===void 0?void 0:$(B.key,z.since,Q,N),ie=te+
W,ue=se??(j?C(te,W,D):ie),Ae=Math.max(ie,Math.min(ue,v(K,z)));return[{version:z,superseded:Q,end:Ae,known:se!==void 0}]})},"of")}}n(w,"lockEndsAt");function l(R,W,j,{period:x,renew:D}){if(j===void 0)return W.
filter(({superseded:U})=>U!==void 0||D);const L=W.filter(({version:U,end:M})=>M>Date.parse(U.cold.stored)+x);if(L.length===0)return L;const Z=new Map(j.of(R).map(({version:U,end:M})=>[U.since,M]));return L.
filter(({version:U,end:M})=>M>(Z.get(U.since)??0))}n(l,"changedEnds");function h({key:R,gone:W,history:j},x,D,L){if(Date.parse(x)>L)return!1;if(W?.since!==x||j?.some(U=>U.until===x)===!0)return!0;let Z=0;
for(const{covers:U,points:M}of D)if(U(R))for(const{time:B}of M)B>=x&&Date.parse(B)<=L&&Z++;return Z>=2}n(h,"hadEnded");function g(R,{points:W,covers:j},x){const D=(0,r.jy)(R,W,x).map(({rule:L,selected:Z})=>Z.
flatMap(({point:{time:U}})=>{const M=I(L,R,U,x);return M===void 0?[]:[{time:U,end:M}]}).reverse());return{covers:j,rules:D.filter(L=>L.length>0)}}n(g,"endsOf");function $(R,W,j,x){let D;for(const{covers:L,
rules:Z}of x)for(const U of Z){const M=O(U,j);M===void 0||M.time<W||D!==void 0&&M.end<=D||L(R)&&(D=M.end)}return D}n($,"knownEnd");function O(R,W){let j=0,x=R.length;for(;j<x;){const D=j+x>>>1;(R[D]?.
time??"")<W?j=D+1:x=D}return R[j-1]}n(O,"lastBefore");function I(R,W,j,x){const D=Date.parse(j);if(R==="last")return;if(R==="within")return E(D+(W.within??0),D);const L=n(Z=>P(R,D,Z),"after");return L(
1)>x?void 0:E(L(W[R]??0),D)}n(I,"endOf");function E(R,W){const j=W+_;return R<=j?R:j}n(E,"capped");function P(R,W,j){const x=new Date(W);switch(R){case"hourly":return(Math.floor(W/k)+j)*k;case"daily":
return(Math.floor(W/y)+j)*y;case"weekly":return c+(Math.floor((W-c)/(7*y))+j)*7*y;case"monthly":return Date.UTC(x.getUTCFullYear(),x.getUTCMonth()+j);case"yearly":return Date.UTC(x.getUTCFullYear()+j,
0)}}n(P,"startAfter");function C(R,W,j){const x=W/2;return R+(Math.max(0,Math.floor((j-R)/x))+2)*x}n(C,"renewed");function v(R,{since:W}){return R?.maxAge===void 0?1/0:Date.parse(W)+R.maxAge}n(v,"late\
st")}),79218:((Y,S,a)=>{a.d(S,{Ay:n(()=>c,"Ay"),cA:n(()=>_,"cA"),ko:n(()=>m,"ko"),mZ:n(()=>b,"mZ"),nR:n(()=>k,"nR")});var r=a(19154),u=a(12053);const k=["last","hourly","daily","weekly","monthly","yea\
rly"],y={last:{name:"last",value:"count"},hourly:{name:"hourly",value:"count"},daily:{name:"daily",value:"count"},weekly:{name:"weekly",value:"count"},monthly:{name:"monthly",value:"count"},yearly:{name:"\
yearly",value:"count"},within:{name:"within",value:"duration"},versions:{name:"versions",value:"count"},"max-age":{name:"maxAge",value:"duration"}};function c(R){const W=[];return R.split(/\r?\n/).forEach(
(j,x)=>{if(j.trim()==="")return;const D=w(j,x+1),L=W.find(Z=>Z.line.prefix===D.prefix);L!==void 0&&v(x+1,l(j),`${b(D.prefix)} has a line already, line ${L.at}`,"one line a prefix"),W.push({line:D,at:x+
1})}),W.map(({line:j})=>j).sort((j,x)=>x.prefix.length-j.prefix.length)}n(c,"parseRetention");function _(R,W){return R.find(({prefix:j})=>W.startsWith(j))}n(_,"lineOf");function m(R){return R.within!==
void 0||R.versions!==void 0||k.some(W=>R[W]!==void 0)}n(m,"selects");function b(R){return R===""?"*":/^[^\s"*?[\]{}=]+$/.test(R)?R:JSON.stringify(R)}n(b,"shownPrefix");function w(R,W){const j=l(R),{prefix:x,
end:D}=R[j]==='"'?g(R,j,W):h(R,j,W),L={};for(const Z of R.slice(D).matchAll(/\S+/g)){const U=D+Z.index,{name:M,value:B}=$(Z[0],W,U);L[M]!==void 0&&v(W,U,`${(0,u.T)(Z[0])} repeats a rule of this line`,
"each rule once"),L[M]=B}return{prefix:x,rules:R.slice(D).trim().replace(/\s+/g," "),...L}}n(w,"parseLine");function l(R){return R.length-R.trimStart().length}n(l,"indent");function h(R,W,j){const x=/^\S+/.
exec(R.slice(W))?.[0]??"",D=W+x.length;if(x==="*")return{prefix:"",end:D};y[x.slice(0,Math.max(0,x.indexOf("=")))]!==void 0&&v(j,W,`${(0,u.T)(x)} stands where the prefix belongs`,`a prefix before its \
rules, or * for everything: * ${x}`);const L=/[*?[\]{}]/.exec(x);if(L!==null){const Z=/^(.*\/)?/.exec(x.slice(0,L.index))?.[0]??"";v(j,W+L.index,`${(0,u.T)(x)} holds ${(0,u.T)(L[0])}, and a prefix is \
no glob`,`${Z===""?"a plain prefix such as logs/":Z}, * alone for everything, or ${JSON.stringify(x)} in quotes if keys really begin so`)}return{prefix:x,end:D}}n(h,"plainPrefix");function g(R,W,j){const x=/^"(?:[^"\\]|\\.)*"(?=\s|$)/.
exec(R.slice(W))?.[0],D='a prefix as a JSON string, such as "with space/", and white space after it';x===void 0&&v(j,W,`${(0,u.T)(R.slice(W))} is not a quoted prefix`,D);try{return{prefix:JSON.parse(x),
end:W+x.length}}catch{return v(j,W,`${x} is not a JSON string`,D)}}n(g,"quotedPrefix");function $(R,W,j){const x=R.indexOf("="),D=Object.hasOwn(y,R.slice(0,Math.max(0,x)))?y[R.slice(0,x)]:void 0;if(D===
void 0){const M=Object.entries(y).map(([B,{value:K}])=>`${B}=${K==="count"?"N":"D"}`);return v(W,j,`${(0,u.T)(R)} is not a rule`,M.join(", "))}const L=R.slice(x+1),Z=D.value==="count"?I(L):C(L);if(Z!==
void 0)return{name:D.name,value:Z};const U=D.value==="count"?`a whole number from 1 to ${O}`:"a number with h, d, w or y (365 days), such as 36h, 30d or 1y, up to 100y";return v(W,j+x+1,`${(0,u.T)(L)}\
 is not what ${R.slice(0,x)} takes`,U)}n($,"parseRule");const O=1e6;function I(R){const W=/^\d{1,7}$/.test(R)?Number(R):0;return W>=1&&W<=O?W:void 0}n(I,"count");const E=36e5,P=[365*24*E,168*E,24*E,E];
function C(R){const W=/^(?:(\d{1,6})y)?(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,7})h)?$/.exec(R);if(W===null||R==="")return;const j=P.reduce((x,D,L)=>x+Number(W[L+1]??0)*D,0);return j>0&&j<=100*365*24*E?
j:void 0}n(C,"duration");function v(R,W,j,x){throw new r.d("retention",`line ${R}, column ${W+1}: ${j}; expected ${x}`)}n(v,"fail")}),42351:((Y,S,a)=>{a.d(S,{OK:n(()=>c,"OK"),c1:n(()=>C,"c1"),e8:n(()=>y,
"e8"),jy:n(()=>W,"jy")});var r=a(2843),u=a(79218);const k=3;function y(U,M,B){const K=C(M),N=v(M,K,B),G=new Map(U.map(H=>[H,R(H,K,N,B)])),z=[];return{judge:n((H,X)=>{const Q=(0,u.cA)(U,H.key),te=Q===void 0?
void 0:G.get(Q);return H.history===void 0&&H.gone?.confirmed!==!0&&Q?.maxAge===void 0?H.expired===void 0?[h(H)]:z:g(H).map((se,ie,ue)=>{if(Q===void 0||te===void 0)return{...se,keep:!0,reason:_};if(Q.maxAge!==
void 0&&B-Date.parse(se.version.since)>Q.maxAge)return{...se,keep:!1,reason:O(se.version,B)};const Ae=ue.slice(ie+1).filter(({until:ke})=>ke!==void 0).length,Ie=X&&ie===ue.length-1,we=$(H.key,se,Ae,Ie,
Q,te);return{...se,keep:we!==void 0,reason:we??l}})},"judge"),mayDrop:U.some(H=>(0,u.ko)(H)||H.maxAge!==void 0),unselected:new Set(M.filter(H=>Z(H,U,G,N,B))),reasonsFor:n(H=>[...G].flatMap(([X,{reasons:Q}])=>{
const te=Q.get(H);return te===void 0?[]:[{line:X,reasons:te}]}),"reasonsFor")}}n(y,"retentionOf");function c({scope:U}){return JSON.stringify([[...U.prefixes].sort(),[...U.exclude].sort()])}n(c,"scope\
Name");const _={code:"everything",detail:"no line of the policy is about it"},m={code:"everything",detail:"its line keeps everything"},b={code:"current",detail:""},w={code:"hole",detail:"the copy of w\
hat hot has now failed"},l={code:"unselected",detail:"no restore point that is kept lies in its time"};function h(U){return{version:U,until:void 0,keep:!0,reason:b}}n(h,"current");function g(U){const M=(U.
history??[]).map(B=>({version:B,until:B.until}));return U.expired!==void 0?M:[...M,{version:U,until:U.gone?.confirmed===!0?U.gone.since:void 0}]}n(g,"versionsOf");function $(U,{version:M,until:B},K,N,G,z){
if(B===void 0)return b;if(!(0,u.ko)(G))return m;if(N)return w;if(G.versions!==void 0&&K<G.versions)return{code:"versions",detail:`versions=${G.versions}`};for(const{group:H,points:X}of z.groups){const Q=P(
X,M.since,B);if(!(Q===void 0||!H.covers(U)))return{code:"restore-point",detail:`${(z.reasons.get(Q)??[]).join(", ")} (run ${Q.run})`}}}n($,"reasonToKeep");function O({since:U},M){return{code:"max-age",
detail:`first stored ${Math.floor((M-Date.parse(U))/E)} days ago`}}n(O,"tooOld");const E=24*36e5;function P(U,M,B){let K=0,N=U.length;for(;K<N;){const z=K+N>>>1;(U[z]?.time??"")<M?K=z+1:N=z}const G=U[K];
return G!==void 0&&G.time<B?G:void 0}n(P,"firstIn");function C(U){const M=new Map;for(const B of(0,r.ll)(U).reverse()){const K=c(B),N=M.get(K);N===void 0?M.set(K,[B]):N.push(B)}return[...M.values()].flatMap(
B=>{const[K]=B;return K===void 0?[]:[{points:B,covers:(0,r.vk)(K)}]})}n(C,"groupsOf");function v(U,M,B){const K=new Map,N=n(G=>Date.parse(G.time)<=B,"past");for(const G of(0,r.ll)(U.filter(N)).slice(0,
k))K.set(G,"one of the newest");for(const{points:G}of M){const z=G.findLast(N);z!==void 0&&K.set(z,"newest of its scope")}for(const G of U)N(G)||K.set(G,"dated in the future");return K}n(v,"alwaysKept");
function R(U,M,B,K){const N=new Map,G=n((H,X)=>{const Q=N.get(H);Q===void 0?N.set(H,[X]):Q.push(X)},"add");for(const[H,X]of B)G(H,X);const z=!(0,u.ko)(U);for(const{points:H}of M){if(z)for(const X of j(
H,K))G(X,"everything");for(const{selected:X}of W(U,H,K))for(const{point:Q,reason:te}of X)G(Q,te)}return{groups:M.map(H=>({group:H,points:H.points.filter(X=>N.has(X))})),reasons:N}}n(R,"keptFor");function W(U,M,B){
const K=j(M,B).reverse(),N=[];for(const X of u.nR){const Q=x(K,X,U[X]??0);N.push({rule:X,selected:Q.map(({point:te,period:se})=>({point:te,reason:`${X} ${se}`}))})}const G=K[0];if(U.within===void 0||G===
void 0)return N;const z=Date.parse(G.time)-U.within,H=K.filter(({time:X})=>Date.parse(X)>z);return[...N,{rule:"within",selected:H.map(X=>({point:X,reason:"within"}))}]}n(W,"selectionsOf");function j(U,M){
return U.filter(({time:B})=>Date.parse(B)<=M)}n(j,"pastOf");function x(U,M,B){const K=[];let N;for(const[G,z]of U.entries()){if(K.length>=B)break;const H=D(M,z.time,G);H!==N&&(N=H,K.push({point:z,period:H}))}
return K}n(x,"newestOfPeriods");function D(U,M,B){switch(U){case"last":return String(B+1);case"hourly":return`${M.slice(0,13)}h`;case"daily":return M.slice(0,10);case"weekly":return L(M);case"monthly":
return M.slice(0,7);case"yearly":return M.slice(0,4)}}n(D,"periodOf");function L(U){const M=new Date(U),B=Date.UTC(M.getUTCFullYear(),M.getUTCMonth(),M.getUTCDate()+4-(M.getUTCDay()||7)),K=new Date(B).
getUTCFullYear(),N=Math.floor((B-Date.UTC(K,0,1))/(7*E))+1;return`${K}-W${String(N).padStart(2,"0")}`}n(L,"isoWeek");function Z(U,M,B,K,N){if(K.has(U)||!M.some(({prefix:z})=>z===""))return!1;const G=N-
Date.parse(U.time);return M.every(z=>z.maxAge!==void 0&&G>z.maxAge?!0:z.versions===void 0&&B.get(z)?.reasons.has(U)!==!0)}n(Z,"isUnselected")}),24151:((Y,S,a)=>{a.d(S,{$:n(()=>y,"$"),s:n(()=>k,"s")});
var r=a(19154),u=a(12053);function k(c){if(c===""||c==="all")return{kind:"all"};const _=/^(\d+(?:\.\d+)?)%$/.exec(c)?.[1];if(_!==void 0&&Number(_)>0&&Number(_)<=100)return{kind:"percent",percent:Number(
_)};if(/^[1-9]\d{0,14}$/.test(c))return{kind:"count",count:Number(c)};throw new r.d("sample",`${(0,u.T)(c)} is not a sample; expected a number of keys such as 1000, a part such as 5%, or nothing for a\
ll`)}n(k,"parseSample");function y(c,_){switch(c.kind){case"all":return _;case"count":return Math.min(c.count,_);case"percent":return Math.ceil(_*c.percent/100)}}n(y,"sampleSize")}),18817:((Y,S,a)=>{a.
d(S,{GF:n(()=>c,"GF"),MR:n(()=>y,"MR"),br:n(()=>_,"br")});var r=a(58447),u=a(19154),k=a(12053);function y(h){return w("exclude",h,"leave out")}n(y,"compileExclude");function c(h){const g=w("include",h,
"restore");return h.length===0?()=>!0:g}n(c,"compileInclude");function _(h,g){const $=g.find(O=>m.test(O.replace(b,"")));if($!==void 0)throw new u.d(h,`${(0,k.T)($)} has alternatives in ( ); expected \
{a,b} (\\( and \\| for the characters themselves)`)}n(_,"refuseGroups");const m=/\([^()]*\|[^()]*\)/,b=/\\.|\[[^\]]*\]/gs;function w(h,g,$){for(const O of g){if(O==="")throw new u.d(h,"has an empty gl\
ob, which matches no key");if(O.startsWith("!"))throw new u.d(h,`${(0,k.T)(O)} begins with "!"; expected a glob of keys to ${$} (\\! for the character itself)`);l(h,()=>(0,r.t)([O]),O)}return l(h,()=>(0,r.
t)(g),g.join(`
`))}n(w,"compile");function l(h,g,$){try{return g()}catch(O){throw O instanceof SyntaxError?new u.d(h,`${(0,k.T)($)} ${O.message}`,{cause:O}):O}}n(l,"check")}),35594:((Y,S,a)=>{a.d(S,{BV:n(()=>I,"BV"),
Ih:n(()=>l,"Ih"),Pi:n(()=>g,"Pi"),Tu:n(()=>j,"Tu"),qq:n(()=>h,"qq"),rb:n(()=>O,"rb")});var r=a(27698),u=a(34166),k=a(75572),y=a(42265),c=a(34123),_=a(43629);const m=10,b=7,w=4096;function l(x,D){const L=(0,c.
I$)(x,D),Z=L===1||L===2,U=[],M=x.outcome==="complete"&&(0,c.EG)(x.prune);return(Z&&!M||L===3||x.outcome==="skipped")&&U.push(g(Z?"error":"warning",(0,_.WJ)(x),x.problem)),U.push(...O((0,y.hJ)(x.locks)),
...I(x.prune),...$(x.holes,Z?"error":"warning"),...O(x.notices)),j(U)}n(l,"annotationsOf");function h(x,D,L,Z,U){const M=x===0||x===3?"warning":"error";return[...x===0?[]:[g(M,D,L)],...$(Z,M),...O(U)]}
n(h,"endAnnotations");function g(x,{title:D,meaning:L},Z){return{level:x,title:D,message:`${L}${v(Z)}`}}n(g,"endAnnotation");function $(x,D){return x.map(L=>({level:D,title:R(L),message:W(L)}))}n($,"h\
oleAnnotations");function O(x){return x.map(({level:D,title:L,message:Z})=>({level:D,title:(0,r.Ig)(L,100),message:(0,r.Ig)(Z,1500)}))}n(O,"noticeAnnotations");function I(x){const D=[];if(x!=null&&(0,c.
cF)(x)){const L=x.guards.map(({message:U,check:M})=>`${U}. ${M}`).join(`
`),Z=(0,k.SH)(x.token??"");D.push({level:"error",title:"Pruning stopped",message:`${(0,k.U7)(x)} ${L}
${Z}`})}if(x?.failed){const L=`${(0,k.U7)(x)} ${(0,r.Ig)(x.failed.message,1500)}`;D.push({level:"error",title:"Pruning failed",message:L})}return[...D,...O((0,k.Cq)(x))]}n(I,"pruneAnnotations");const E=120,
P=200,C=5;function v(x){if(x===null)return"";const{code:D,message:L,advice:Z}=x,U=Z===""?"":` ${(0,r.Ig)(Z,500)}`;return` ${(0,r.Ig)(L,1e3)} [${(0,r.Ig)(D,60)}]${U}`}n(v,"reason");function R(x){return(0,r.
Ig)(`${(0,u.x0)(x.count,"key")}: ${x.cause}`,100)}n(R,"groupTitle");function W(x){const D=x.examples.slice(0,C),L=D.map(({key:U,message:M})=>`${(0,r.Ig)(U,E)}: ${(0,r.Ig)(M,P)}`),Z=x.count-D.length;return Z>
0&&D.length>0&&L.push(`…and ${(0,u.B4)(Z)} more`),[(0,r.Ig)(x.advice,250),...L].join(`
`)}n(W,"groupMessage");function j(x){return["error","warning","notice"].flatMap(D=>{const L=x.filter(M=>M.level===D);if(L.length<=b)return L;const Z=L.length-b+1;return[...L.slice(0,b-1),{level:D,title:`${(0,u.
B4)(Z)} more`,message:"The job summary and the JSON report list them."}]})}n(j,"atMost")}),6620:((Y,S,a)=>{a.d(S,{Ll:n(()=>b,"Ll"),NR:n(()=>_,"NR"),QH:n(()=>y,"QH")});var r=a(27698),u=a(34166),k=a(43629);
function y(l,h){if(h.change!=="new"&&h.change!=="changed"&&h.change!=="gone")return[];const g="before"in h?c(h.before):void 0,$="after"in h?c(h.after):void 0,O=[g,$].map(I=>String(I?.size??"-").padStart(
15)).join("  ");return[{text:n(()=>`${h.change.padEnd(7)}  ${O}  ${(0,r.Ig)(l)}`,"text"),json:n(()=>(0,r.Cx)(JSON.stringify({change:h.change,key:l,before:g,after:$})),"json")}]}n(y,"differenceLine");function c({
size:l,etag:h,modified:g}){return{size:l,etag:h,modified:g}}n(c,"sideOf");function _({prefix:l,counts:h}){return{text:n(()=>`${m(h)}  ${l===""?"(no prefix)":(0,r.Ig)(l)}`,"text"),json:n(()=>(0,r.Cx)(JSON.
stringify({prefix:l,...h})),"json")}}n(_,"prefixLine");function m({new:l,changed:h,gone:g}){return[`${String(l.objects).padStart(9)} new (${(0,u.z3)(l.bytes)})`,`${h.objects} changed (${(0,u.z3)(h.before)}\
 to ${(0,u.z3)(h.after)})`,`${g.objects} gone (${(0,u.z3)(g.bytes)})`].join(", ")}n(m,"changeWords");function b({from:l,to:h,counts:g}){const{equal:$,uncovered:O}=g,I=O===0?"":`, and ${(0,u.x0)(O,"key")}\
 left out, which no restore point up to one side covers`;return`${m(g).trimStart()}, ${(0,u.x0)($.objects,"key")} equal (${(0,u.z3)($.bytes)})${I}
  from ${w(l)}
  to   ${h==="hot"?"hot as it is now":w(h)}`}n(b,"differenceSum");function w(l){return`the restore point ${(0,r.Ig)((0,k.fU)(l.time),40)} (run ${(0,r.Ig)(l.run,120)})${(0,k.HA)(l)}`}n(w,"pointWords")}),
89113:((Y,S,a)=>{a.d(S,{g:n(()=>r,"g")});function r(u,k,y=""){return{outcome:u,red:k,meaning:y,problem:null,holes:[],failed:0,restorePoint:null}}n(r,"plainEnding")}),59003:((Y,S,a)=>{a.d(S,{K:n(()=>y,
"K"),N:n(()=>k,"N")});var r=a(79157),u=a(27698);function k(c,_){const{message:m,advice:b}=_,w=b===""?m:`${m}. ${b}`;return{format:1,program:r.x,command:c,outcome:"failed",problem:c==="status"?w:_}}n(k,
"failedResult");function y(c,_){return`## ❌ ${c} failed

${(0,u.Bm)(_,1e3)}
`}n(y,"renderFailedSummary")}),93327:((Y,S,a)=>{a.d(S,{B:n(()=>u,"B"),U:n(()=>r,"U")});function r(k){return k===0?"$0":k<1e-4?"less than $0.0001":`$${k.toFixed(k<.01?4:2)}`}n(r,"formatUsd");function u(k){
return k===null?"an unknown amount":`${r(k.now)} now, and ${r(k.monthly)} a month for what cold grows by`}n(u,"formatCost")}),56299:((Y,S,a)=>{a.d(S,{h:n(()=>k,"h")});var r=a(58222),u=a(65478);function k(y,c){
return(0,u.C)({title:`${y} failed`,tone:"bad",mark:"✘",meaning:"It ended before it had a result.",sections:[(0,r.PT)`<div class="box bad"><p>${(0,r.cz)(c,2e3)}</p></div>`]})}n(k,"renderFailedPage")}),
58222:((Y,S,a)=>{a.d(S,{Ed:n(()=>u,"Ed"),K$:n(()=>m,"K$"),PT:n(()=>y,"PT"),aY:n(()=>_,"aY"),cz:n(()=>c,"cz")});var r=a(27698);class u{static{n(this,"Html")}source;constructor(l){this.source=l}}const k=300;
function y(w,...l){let h=w[0]??"";return l.forEach((g,$)=>{h+=b(g)+(w[$+1]??"")}),new u(h)}n(y,"markup");function c(w,l){return new u((0,r.B2)(w,l))}n(c,"clipped");function _(w,l=200){return y`<code>${w===
""?"(empty)":c(w,l)}</code>`}n(_,"code");const m=new u("");function b(w){return w instanceof u?w.source:typeof w=="string"?(0,r.B2)(w,k):typeof w=="number"?Number.isFinite(w)?String(w):"0":w.map(b).join(
"")}n(b,"sourceOf")}),65478:((Y,S,a)=>{a.d(S,{C:n(()=>w,"C")});var r=a(77598),u=a(79157),k=a(58222);const y={ground:"#ffffff",panel:"#f6f8fa",text:"#1f2328",dim:"#59636e",line:"#d1d9e0",good:"#1a7f37",
warning:"#8a5a00",bad:"#b91c28",mark:"#0969da",other:"#8250df",field0:"#eaeef2",field1:"#ddf4ff",field2:"#b6e3ff",field3:"#80ccff",fieldBad:"#ffcecb"},c={ground:"#0d1117",panel:"#151b23",text:"#f0f6fc",
dim:"#9198a1",line:"#3d444d",good:"#3fb950",warning:"#d29922",bad:"#ff7b72",mark:"#4493f8",other:"#ab7df8",field0:"#262c36",field1:"#0c2d6b",field2:"#0d419d",field3:"#1158c7",fieldBad:"#8e1519"};function _(l){
return Object.entries(l).map(([h,g])=>`--${h}:${g}`).join(";")}n(_,"variables");const m=`
:root{color-scheme:light dark;${_(y)}}
@media (prefers-color-scheme:dark){:root{${_(c)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,sans-serif}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.25rem;margin:2.2rem 0 .6rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1.2rem 0 .4rem}
p{margin:.5rem 0}
.good{color:var(--good)}.warning{color:var(--warning)}.bad{color:var(--bad)}.dim{color:var(--dim)}
.box{border-left:4px solid var(--line);background:var(--panel);padding:.6rem 1rem;margin:1rem 0}
.box.bad{border-color:var(--bad);color:inherit}.box.warning{border-color:var(--warning);color:inherit}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:.8rem;margin:1rem 0}
dl>div{background:var(--panel);border:1px solid var(--line);border-radius:.4rem;padding:.5rem .8rem}
dt{color:var(--dim);font-size:.875rem}
dd{margin:0;font-size:1.1rem;overflow-wrap:anywhere}
dd small{display:block;font-size:.875rem;color:var(--dim)}
table{border-collapse:collapse;width:100%;font-size:.925rem;margin:.6rem 0}
caption{text-align:left;color:var(--dim);padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{color:var(--dim);font-weight:600}
.number+:not(.number){padding-left:1rem}
.number{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}
code{font:.9em ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
ul{padding-left:1.2rem}
details{margin:.6rem 0}
summary{cursor:pointer}
figure{margin:1rem 0}
figcaption{color:var(--dim);font-size:.9rem}
svg{display:block;width:100%;height:auto}
svg text{font:12px system-ui,sans-serif;fill:var(--text)}
svg .axis{fill:var(--dim)}
svg .grid{stroke:var(--line);fill:none}
svg .bar{fill:var(--mark)}svg .bar2{fill:var(--other)}
svg .curve{stroke:var(--mark);stroke-width:2;fill:none}
svg .field0{fill:var(--field0)}svg .field1{fill:var(--field1)}svg .field2{fill:var(--field2)}
svg .field3{fill:var(--field3)}svg .fieldBad{fill:var(--fieldBad)}
svg .field{stroke:var(--ground);stroke-width:1.5}
svg .kept{fill:var(--mark)}svg .leaving{fill:none;stroke:var(--warning);stroke-width:2}
footer{margin-top:2.5rem;color:var(--dim);font-size:.875rem}
`,b=`default-src 'none'; style-src 'sha256-${(0,r.createHash)("sha256").update(m).digest("base64")}'; base-uri 'none'; form-action 'none'`;function w({title:l,tone:h,mark:g,meaning:$,sections:O,time:I}){
const E=O.filter(({source:C})=>C!=="");return(0,k.PT)`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new k.Ed(b)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="flashback-backup ${u.x}">
<title>${l}</title>
<style>${new k.Ed(m)}</style>
</head>
<body>
<main>
<h1 class="${h}">${g} ${l}</h1>
<p>${$}</p>
${E.map(C=>(0,k.PT)`${C}\n`)}<footer>${I===void 0?k.K$:(0,k.PT)`${I}, `}flashback-backup ${u.x}</footer>
</main>
</body>
</html>
`.source}n(w,"renderPage")}),47912:((Y,S,a)=>{a.d(S,{h:n(()=>u,"h"),v:n(()=>k,"v")});var r=a(27698);function u(y){return`${(0,r.Cx)(JSON.stringify(y,null,2))}
`}n(u,"renderJson");function k(y){return`${(0,r.Cx)(JSON.stringify(y))}
`}n(k,"renderJsonLine")}),27480:((Y,S,a)=>{a.d(S,{tp:n(()=>r,"tp"),xE:n(()=>u,"xE"),zH:n(()=>k,"zH")});function r(c,_,m="by-content"){const b=c.map((w,l)=>m==="centre"?":---:":_.length>0&&_.every(h=>y.
test(h[l]??""))?"---:":"---");return`${[c,b,..._].map(w=>`| ${w.join(" | ")} |`).join(`
`)}
`}n(r,"table");function u(c,_){return`${[`[!${c}]`,..._].map(m=>m===""?">":`> ${m}`).join(`
`)}
`}n(u,"alert");function k(c,_,m=!1){return`<details${m?" open":""}><summary>${c}</summary>

${_}
</details>
`}n(k,"details");const y=/^(\*\*)?[+−]?[\d,.]+( [kMGTPE]?B)?(\*\*)?$|^–$/}),11533:((Y,S,a)=>{a.d(S,{C:n(()=>u,"C")});const r={good:"32;1",warning:"33;1",bad:"31;1",dim:"2"};function u(k){return(y,c)=>k&&
c!==""?`\x1B[${r[y]}m${c}\x1B[0m`:c}n(u,"painter")}),10968:((Y,S,a)=>{a.d(S,{A0:n(()=>m,"A0"),Kp:n(()=>y,"Kp"),gt:n(()=>b,"gt"),pb:n(()=>_,"pb"),uA:n(()=>c,"uA"),v:n(()=>w,"v")});var r=a(27698),u=a(34166);
const k=20;function y(l){return l.map(([h,g])=>`  ${h.padEnd(14)}${(0,r.Ig)(g,600)}`)}n(y,"factLines");function c(l,h){const g=Math.max(...l.map(([,$])=>(0,u.B4)($).length));return l.map(([$,O,I])=>` \
 ${$.padEnd(14)}${(0,u.B4)(O).padStart(g)}  ${h("dim",I)}`.trimEnd())}n(c,"figureLines");function _(l,h){if(l===null)return[];const{code:g,message:$,advice:O}=l,I=`  ${h("bad",(0,r.Ig)(g,60))}  ${(0,r.
Ig)($,2e3)}`;return O===""?[I,""]:[I,`  ${(0,r.Ig)(O,1e3)}`,""]}n(_,"problemLines");function m({cause:l,count:h,advice:g,examples:$},O,I,{tone:E="warning",most:P=3}={}){const C=$.slice(0,P).map(({key:v,
message:R})=>`    ${(0,r.Ig)(v,200)}  ${I("dim",(0,r.Ig)(R,300))}`);return["",`  ${I(E,`${(0,r.Ig)(l,60)}, ${O}`)}  ${(0,r.Ig)(g,500)}`,...C,...w(C.length===0?0:h-C.length,"    ")]}n(m,"holeLines");function b(l,h){
if(l.length===0)return[];const g=l.slice(0,k).map(({level:$,title:O,message:I})=>`  ${$==="warning"?h("warning","!"):h("dim","i")} ${(0,r.Ig)(O,120)}: ${(0,r.Ig)(I,600)}`);return["",...g,...w(l.length-
g.length,"  ")]}n(b,"noticeLines");function w(l,h){return l>0?[`${h}…and ${(0,u.B4)(l)} more`]:[]}n(w,"andMore")}),91737:((Y,S,a)=>{a.d(S,{S9:n(()=>u,"S9"),hr:n(()=>c,"hr")});var r=a(34166);class u{static{
n(this,"Pulse")}#e;#n={bytes:0,at:0};#t;constructor(m){this.#t=m,this.#n.at=m}set(m){this.#e=m}get latest(){return this.#e}line(m){if(this.#e===void 0)return;const{bytes:b}=this.#e,w={bytes:b-this.#n.
bytes,ms:m-this.#n.at};return this.#n={bytes:b,at:m},k(this.#e,m-this.#t,w)}}function k(_,m,b){const{phase:w,scanned:l,done:h,touched:g=0,planned:$,bytes:O,inFlight:I,dryRun:E=!1,waiting:P}=_;if(P!==void 0)
return`wait    ${P}, ${(0,r.a3)(m)}`;const C=w==="prune",v=C?[]:[`${(0,r.B4)(l)} scanned`];if(E)$>0&&v.push(`${(0,r.B4)($)} to copy`);else if($>0||h>0){const W=(0,r.B4)(Math.max($,h));v.push(`${(0,r.B4)(
h)} of ${W} ${C?"deleted":"copied"}`)}g>0&&v.push(`${(0,r.B4)(g)} touched`),O>0&&v.push((0,r.z3)(O)),!C&&!E&&b!==void 0&&b.bytes>0&&v.push((0,r.CE)(b.bytes,b.ms)),I>0&&v.push(`${(0,r.B4)(I)} in flight`),
v.push((0,r.a3)(m));const R=y(_,m);return R!==void 0&&v.push(`about ${(0,r.a3)(R)} left`),`${w.padEnd(6)}  ${v.join(", ")}`}n(k,"progressLine");function y({phase:_,scanned:m,expected:b},w){if(!(_!=="c\
opy"||b===void 0||m>=b||w<5e3)&&!(m<b/1e3))return Math.round(w*(b-m)/m)}n(y,"remainingMs");function c(_,m){const b=Math.max(_.planned,_.done),w=b===0?0:Math.min(m,Math.round(_.done/b*m));return`${"█".
repeat(w)}${"░".repeat(m-w)}`}n(c,"progressBar")}),75572:((Y,S,a)=>{a.d(S,{Cq:n(()=>O,"Cq"),O1:n(()=>w,"O1"),SH:n(()=>E,"SH"),U7:n(()=>g,"U7"),c9:n(()=>l,"c9"),gw:n(()=>$,"gw"),k9:n(()=>b,"k9"),yN:n(
()=>_,"yN")});var r=a(27698),u=a(34166),k=a(10968),y=a(34123),c=a(43629);function _({prune:v,outcome:R}){return R==="failed"?1:(0,y.cF)(v)?2:R==="incomplete"?3:0}n(_,"pruneExitCode");const m="  Nothin\
g to prune: no retention is given, and nothing is condemned.";function b(v){const R=`${(0,r.Ig)((0,c.fW)(v.cold),300)}  ${(0,r.Ig)(v.cold.endpoint,200)}`,W=v.problem===null?[]:[`  ${(0,r.Ig)(v.problem.
message,2e3)} ${(0,r.Ig)(v.problem.advice,500)}`],j=v.problem===null?["",m]:[],x=v.prune===null?j:["",...w(v.prune)];return`${[...v.dryRun?["","  Dry run: nothing was changed."]:[],"",`  cold         \
 ${R}`,`  generation    ${v.generation}`,...W,...x].join(`
`)}
`}n(b,"renderPruneText");function w(v){const R=[`  ${g(v)}`];for(const{code:W,message:j,check:x}of v.guards)R.push(`  guard ${W}: ${j}. ${x}`);v.token!==null&&!v.approved&&R.push(`  ${E(v.token)}`),v.
failed&&R.push(`  ${v.failed.code}: ${(0,r.Ig)(v.failed.message,1e3)}`),v.mode==="planned"&&!(0,y.cF)(v)&&v.condemned.objects+v.waiting.objects>0&&R.push("  What is condemned can be restored until a p\
rune deletes it, prune-delay after it was condemned."),v.held!==null&&R.push(`  ${v.held.code}: ${(0,r.Ig)(v.held.message,1e3)}`);for(const W of v.lines){const j=W.prefix===null?"no policy line":`${(0,r.
Ig)(W.prefix,300)} ${(0,r.Ig)(W.rules,300)}`.trimEnd();R.push("",`  ${j}`,`    keeps ${P(W.kept)}, drops ${P(W.dropped)}`);for(const{key:L,since:Z,until:U,bytes:M,reason:B,step:K}of W.examples){const N=`${(0,c.
fU)(Z)} to ${U===null?"now":(0,c.fU)(U)}`;R.push(`      ${(0,r.Ig)(L,200)}  ${N}, ${(0,u.z3)(M)}: ${B}${l(K,v)}`)}const{examples:x,dropped:D}=W;R.push(...(0,k.v)(x.length===0?0:D.objects-x.length,"   \
   "))}v.refusals.length>0&&R.push("");for(const{key:W,message:j}of v.refusals.slice(0,5))R.push(`  not deleted: ${(0,r.Ig)(W,200)}  ${(0,r.Ig)(j,300)}`);return R.push(...(0,k.v)(v.refusals.length===0?
0:v.refused-Math.min(5,v.refusals.length),"  ")),R}n(w,"pruneLines");function l(v,{mode:R}){return R!=="planned"?"":h[v]}n(l,"stepWords");const h={condemn:"; would be condemned",wait:"; condemned, not\
 due yet",delete:"; would be deleted"};function g(v){if((0,y.cF)(v))return"Nothing was pruned: a guard tripped.";if(v.failed)return"Pruning failed. The backup before it is committed and not affected.";
if(v.held!==null&&v.held.code!=="restore")return"Nothing was pruned.";const R=v.mode==="planned";return`${[`${P(v.condemned)} ${R?"would be condemned":"condemned"}`,...v.waiting.objects>0?[`${P(v.waiting)}\
 condemned earlier and not due yet`]:[],...v.keptAgain===void 0?[]:[`${(0,u.B4)(v.keptAgain)} ${R?"would no longer be":"no longer"} condemned`],R?`${C(v.due)} would be deleted`:`${C(v.deleted)} delete\
d`,...v.retained>0?[`${(0,u.B4)(v.retained)} retained by object lock`]:[],...v.refused>0?[`${(0,u.B4)(v.refused)} refused`]:[],...v.unfenced>0?[`${(0,u.B4)(v.unfenced)} not deleted, because cold honou\
rs no condition on Delete (see allow-unfenced)`]:[],`${P(v.kept)} kept`].join("; ")}.`}n(g,"pruneVerdict");function $(v){if(v==null)return null;if((0,y.cF)(v)){const R=v.guards.map(j=>j.message).join(
"; "),W=v.guards.map(({check:j})=>j).join(" ");return{code:"guard",message:R,advice:`${W} ${E(v.token??"")}`}}return v.failed?{...v.failed,advice:""}:null}n($,"pruneProblem");function O(v){if(v==null)
return[];const{held:R,refused:W,refusals:j,unfenced:x}=v,D=[];if(R!==null){const L=R.code==="restore"?"Nothing was deleted":"Nothing was pruned";D.push({level:I.has(R.code)?"warning":"notice",title:L,
message:R.message})}if(W>0){const[L]=j,Z=L===void 0?"":` For example ${L.key}: ${L.message}.`,U=`${(0,u.x0)(W,"old stored object")} could not be deleted; the next prune tries again.${Z} The key needs \
permission to delete (s3:DeleteObject, s3:DeleteObjectVersion).`;D.push({level:"warning",title:"Not deleted",message:U})}if(x>0){const L=`${(0,u.x0)(x,"old stored object")} were not deleted, because c\
old honours no condition on Delete. Set allow-unfenced: true to delete them anyway.`;D.push({level:"warning",title:"Not deleted",message:L})}return D}n(O,"pruneNotices");const I=new Set(["clock","stat\
e"]);function E(v){return`If this is intended, approve exactly this plan: approve-prune: ${v}`}n(E,"approval");function P({objects:v,bytes:R}){return`${(0,u.x0)(v,"version")} (${(0,u.z3)(R)})`}n(P,"am\
ount");function C({objects:v,bytes:R}){return`${(0,u.x0)(v,"stored object")} (${(0,u.z3)(R)})`}n(C,"stored")}),88214:((Y,S,a)=>{a.d(S,{EN:n(()=>_,"EN"),Jm:n(()=>y,"Jm"),ey:n(()=>c,"ey"),je:n(()=>k,"je")});
var r=a(34123),u=a(43629);function k(m){return"folder"in m?m.folder:(0,u.fW)(m)}n(k,"targetName");function y(m){return"folder"in m?"":` at ${m.endpoint}`}n(y,"targetEndpoint");function c({failed:m,deferred:b,
different:w}){return m+b+w}n(c,"unrestored");function _({outcome:m,counts:b},w){return(0,r.FO)(m,c(b)>w)}n(_,"restoreExitCode")}),50018:((Y,S,a)=>{a.d(S,{DG:n(()=>D,"DG"),HN:n(()=>$,"HN"),LI:n(()=>x,"\
LI"),SD:n(()=>I,"SD"),VH:n(()=>v,"VH"),c6:n(()=>E,"c6"),wS:n(()=>P,"wS")});var r=a(27698),u=a(34166),k=a(12053),y=a(27480),c=a(11533),_=a(88214),m=a(84441),b=a(48246),w=a(27604),l=a(69597),h=a(10968),
g=a(43629);function $(M,B,K){const N=[`As of the restore point ${(0,g.fU)(B.time)} (run ${B.run})${(0,g.HA)(B)}: ${(0,u.x0)(M.keys,"key")}, ${(0,u.z3)(M.bytes)}.`,`To restore: ${(0,u.x0)(M.copy,"objec\
t")}, ${(0,u.z3)(M.copyBytes)}${M.copyPath===null?"":`, ${M.copyPath.path} (${M.copyPath.reason})`}.`];M.equal>0&&N.push(`Already there: ${(0,u.x0)(M.equal,"object")}.`),M.different>0&&N.push(K.overwrite?
`Of them ${(0,u.x0)(M.different,"key")} have other content now, which will be replaced.`:`Left alone: ${(0,u.x0)(M.different,"key")} with other content (overwrite replaces them).`),M.archived>0&&N.push(
O(M,K.thaw)),M.others>0&&N.push(`Not touched: ${(0,u.x0)(M.others,"other key")}.`),M.expired>0&&N.push(`Expired by max-age: ${(0,u.x0)(M.expired,"key")} no longer in the backup.`);for(const{time:G,run:z,
keys:H,holes:X,pruned:Q}of M.points)G!==B.time&&N.push(`From the older restore point ${(0,g.fU)(G)} (run ${z}), whose scope covers them: ${(0,u.x0)(H,"key")}.`),X>0&&N.push(`The restore point ${(0,g.fU)(
G)} has ${(0,u.x0)(X,"hole")}: the previous version of these keys is restored.`),Q.length>0&&N.push(I(G,Q));return N}n($,"planLines");function O(M,B){const{archived:K,archivedBytes:N,thawing:G}=M,z=`A\
rchived: ${(0,u.x0)(K,"object")} of them, ${(0,u.z3)(N)}, must be thawed first`,H=G===0?"":` (${(0,u.B4)(G)} are already being thawed)`,X=B===void 0?"set thaw to request it.":`this restore requests it\
 (${B.tier}, readable for ${(0,u.x0)(B.days,"day")}); run it again when they are thawed.`;return`${z}${H}: ${X}`}n(O,"archivedWords");function I(M,B){const K=B.includes("")?"any key":B.map(N=>JSON.stringify(
N)).join(", ");return`The restore point ${(0,g.fU)(M)} is no longer complete: retention has removed some of its versions (${K}); keys without a version are left out.`}n(I,"prunedWords");function E({keys:M,
map:B,examples:K}){const N=K[0],G=N===void 0?"":`, first ${(0,k.T)(N.key)} as ${(0,k.T)(N.path)} (${N.reason})`,z=B===null?"nothing is written yet":`all of them are listed in the folder's ${B}`;return`${(0,u.
x0)(M,"key")} cannot keep ${M===1?"its name":"their names"} in a folder${G}: ${z}. docs/restore.md has the rule.`}n(E,"renamedWords");function P(M,{colour:B}){const K=(0,c.C)(B),{tone:N,mark:G,title:z,
meaning:H}=x(M);return`${["",`${K(N,`${G} ${z}`)}  ${K("dim",H)}`,"",...(0,h.pb)(M.problem,K),...(0,h.Kp)(Z(M)),"",...(0,h.uA)(U(M),K),"",`  ${K("dim",D(M.counts))}`,...M.holes.slice(0,C).flatMap(Q=>(0,h.
A0)(Q,(0,u.x0)(Q.count,"key"),K)),...(0,h.v)(M.holes.length-C,"  "),...(0,h.gt)(M.notices,K)].join(`
`)}
`}n(P,"renderRestoreText");const C=10;function v(M){const B=x(M),K=U(M).map(([G,z,H])=>[G,(0,u.B4)(z),H]);return[`## ${B.emoji} ${B.title}

${(0,l.P)(M.problem,B)||`${B.meaning}
`}`,W(M),R(M),(0,b.p)(M.holes,"were not restored"),(0,w.l)(M.notices),`### What was restored

${(0,y.tp)(["","keys",""],K)}
Receipt: ${D(M.counts)}.
`,(0,m.r)(M,{from:"cold",to:"its target"})].filter(G=>G!=="").join(`
`)}n(v,"renderRestoreSummary");function R({cold:M,to:B}){const K="folder"in B?"":` at ${(0,r.m6)(B.endpoint,300)}`;return`${(0,r.m6)((0,g.fW)(M),300)} → ${(0,r.m6)((0,_.je)(B),300)}${K}
`}n(R,"fromTo");function W({restorePoint:M,counts:B,bytes:K,dryRun:N,plan:G,durationMs:z}){const H=K.restored===0?"":`<br>${(0,u.CE)(K.restored,z)}`,X=(0,_.ey)(B),Q=[["as of",M===null?"none":j(M)],["k\
eys then",(0,u.B4)(B.keys)],N?["would be restored",`${(0,u.B4)(B.planned)}<br>${(0,u.z3)(G?.copyBytes??0)}`]:["restored",`${(0,u.B4)(B.restored)}<br>${(0,u.z3)(K.restored)}`],["already there",(0,u.B4)(
B.equal)],["not restored",X===0?"0":`**${(0,u.B4)(X)}**`],["took",`${(0,u.a3)(z)}${H}`]];return(0,y.tp)(Q.map(([te])=>te),[Q.map(([,te])=>te)],"centre")}n(W,"glance");function j(M){const B=(0,g.HA)(M).
replace(/^, /,"<br>");return`**${(0,r.Bm)((0,g.fU)(M.time),40)}**${B}`}n(j,"asOfCell");function x(M){const{counts:B,bytes:K,dryRun:N,plan:G}=M,z=`${(0,u.x0)(B.restored,"object")} restored, ${(0,u.z3)(
K.restored)}`;switch(M.outcome){case"complete":return{mark:"✔",emoji:"✅",tone:"good",title:N?"Dry run complete":"Restore complete",meaning:N?`Nothing was changed. ${(0,u.x0)(G?.copy??0,"object")} \
would have been restored.`:B.restored===0?B.keys===0?"No key of the restore point was asked for: nothing was restored.":`Nothing was missing among ${(0,u.x0)(B.keys,"key")}.`:`${z}.`};case"degraded":return{
mark:"!",emoji:"⚠️",tone:"warning",title:N?"Dry run complete":"Restored in part",meaning:N?`Nothing was changed. ${(0,u.x0)(B.different,"key")} with other content would be left alone.`:`${z}; ${(0,u.
x0)((0,_.ey)(B),"key")} were not restored.`};case"incomplete":return{mark:"!",emoji:"⏸️",tone:"warning",title:"Restore incomplete",meaning:`${z}; run the same restore again to continue.`};case"rea\
d-only":return{mark:"✘",emoji:"⛔",tone:"bad",title:"Quota used up",meaning:`${z}; the bucket accepts no more until its quota is reset or raised.`};case"failed":return{mark:"✘",emoji:"❌",tone:"\
bad",title:"Restore failed",meaning:`${z}.`}}}n(x,"restoreVerdict");function D(M){const B=L.filter(N=>M[N]>0).map(N=>`${N} ${(0,u.B4)(M[N])}`),K=L.reduce((N,G)=>N+M[G],0);return`${B.length===0?"0":B.join(
" + ")} ${K===M.keys?"=":"≠"} keys ${(0,u.B4)(M.keys)}`}n(D,"restoreReceipt");const L=["restored","equal","different","expired","thawing","failed","deferred","planned"];function Z(M){const{restorePoint:B,
bytes:K,durationMs:N,copyPath:G}=M,z=(0,u.CE)(K.restored,N);return[["from",`${(0,g.fW)(M.cold)} at ${M.cold.endpoint}`],["to",`${(0,r.Ig)((0,_.je)(M.to))}${(0,_.Jm)(M.to)}`],["restore point",B===null?
"none":`${(0,g.fU)(B.time)}, run ${B.run}${(0,g.HA)(B)}`],...G===null?[]:[["copy path",`${G.path}: ${G.reason}`]],["took",`${(0,u.a3)(N)}${z===""||K.restored===0?"":`, ${z}`}`]]}n(Z,"facts");function U({
counts:M,bytes:B,plan:K}){return[["keys",M.keys,"at the restore point, within the requested scope"],["restored",M.restored,M.restored===0?"":(0,u.z3)(B.restored)],["replaced",M.replaced,"of them repla\
ced other content"],["equal",M.equal,"already there"],["planned",M.planned,K===null?"":`${(0,u.z3)(K.copyBytes)} would have been restored`],["different",M.different,"left alone, with other content"],[
"expired",M.expired,"removed by max-age, no longer in the backup"],["thawing",M.thawing,"archived, thaw requested: run the same restore again"],["failed",M.failed,""],["deferred",M.deferred,"to the ne\
xt run"]].filter(([G,z])=>z>0||G==="keys"||G==="restored")}n(U,"figures")}),34123:((Y,S,a)=>{a.d(S,{EG:n(()=>y,"EG"),FO:n(()=>u,"FO"),I$:n(()=>r,"I$"),cF:n(()=>k,"cF")});function r({outcome:c,counts:_,
prune:m},b){return(c==="complete"||c==="degraded")&&y(m)?2:u(c,_.failed+_.deferred>b)}n(r,"exitCode");function u(c,_){switch(c){case"complete":case"skipped":return 0;case"degraded":return _?2:0;case"r\
ead-only":return 2;case"incomplete":return 3;case"failed":return 1}}n(u,"exitCodeOf");function k(c){return c!=null&&c.guards.length>0&&!c.approved}n(k,"pruneStopped");function y(c){return k(c)||(c?.failed??
null)!==null}n(y,"pruneIsRed")}),84441:((Y,S,a)=>{a.d(S,{o:n(()=>_,"o"),r:n(()=>m,"r")});var r=a(27698),u=a(34166),k=a(27480),y=a(38970),c=a(85242);const _={title:"copy paths",render:n(h=>m(h,{from:"h\
ot",to:"cold"}),"render")};function m(h,g){const $=["native","emulated","streamed"].filter(I=>h.paths[I].objects>0);if($.length===0)return"";const O=$.map(I=>{const{objects:E,bytes:P}=h.paths[I];return[
I,(0,u.B4)(E),(0,u.z3)(P),b[I].how,b[I].traffic(P,g)]});return`### Copy paths

${(0,k.tp)(["","objects","bytes","copied","traffic"],O)}${w(h)}${l(h)}`}n(m,"copyPathsText");const b={native:{how:"by the provider",traffic:n(()=>"none: only requests are charged","traffic")},emulated:{
how:"by the Bridge Node, between its buckets",traffic:n((h,{from:g})=>`${(0,u.z3)(h)} through the Bridge Node, and out of ${g}’s provider`,"traffic")},streamed:{how:"through this program",traffic:n(
(h,{from:g,to:$})=>`${(0,u.z3)(h)} out of ${g}, and as much into ${$}`,"traffic")}};function w({copyPath:h}){return h===null?"":`
Copy path: ${h.path}, because ${(0,r.Bm)(h.reason,c.W)}
`}n(w,"reason");function l({look:h}){return h===void 0?"":`
${(0,r.Bm)((0,y.R6)(h),c.W)}
`}n(l,"trafficTest")}),48246:((Y,S,a)=>{a.d(S,{p:n(()=>_,"p"),y:n(()=>c,"y")});var r=a(27698),u=a(34166),k=a(27480),y=a(85242);const c={title:"holes",render:n(({holes:l})=>_(l,"could not be brought up\
 to date. Their previous versions in cold are kept"),"render")};function _(l,h){if(l.length===0)return"";const g=l.reduce((P,C)=>P+C.count,0),$=l.slice(0,m),O=l.length-$.length,I=(0,k.tp)(["cause","ke\
ys","what to do"],$.map(P=>[`**${(0,r.Bm)(P.cause,60)}**`,(0,u.B4)(P.count),(0,r.Bm)(P.advice,y.W)])),E=O>0?`
…and ${(0,u.x0)(O,"more cause")}.
`:"";return`### Holes

${(0,u.x0)(g,"key")} ${h}.

${I}${E}
${$.map((P,C)=>w(P,C===0)).join("")}`}n(_,"holesText");const m=20,b=5;function w(l,h){const g=l.examples.slice(0,b),$=g.map(({key:E,message:P})=>`- ${(0,r.m6)(E,y.O)}: ${(0,r.Bm)(P,y.W)}`),O=(0,r.Bm)(
l.cause,60);if(g.length===l.count)return(0,k.zH)(`All of <b>${O}</b>`,`${$.join(`
`)}
`,h);const I=`First ${g.length} of ${(0,u.x0)(l.count,"key")}, <b>${O}</b>`;return(0,k.zH)(I,`${$.join(`
`)}
`,h)}n(w,"examples")}),42265:((Y,S,a)=>{a.d(S,{hJ:n(()=>w,"hJ"),jU:n(()=>m,"jU"),jq:n(()=>_,"jq"),l:n(()=>b,"l")});var r=a(27698),u=a(34166),k=a(27480),y=a(10968),c=a(85242);const _={title:"locks",render:n(
({locks:$})=>$===void 0?"":l($),"render")};function m($){return`${h($)} ${g($)}`}n(m,"lockWords");function b($){if($===void 0)return[];const O=["",`  locks: ${h($)}`,`    ${g($)}`];for(const{key:E,message:P}of $.
refusals.slice(0,5))O.push(`    not locked: ${(0,r.Ig)(E,c.O)}  ${(0,r.Ig)(P,c.W)}`);const I=$.refusals.length===0?0:$.refused-Math.min(5,$.refusals.length);return[...O,...(0,y.v)(I,"    ")]}n(b,"lock\
Lines");function w($){if($===void 0)return[];const O="Not locked";if($.failed!==void 0)return[{level:"warning",title:O,message:`${$.failed}. The next backup locks what is left.`}];if($.refused===0)return[];
const[I]=$.refusals,E=I===void 0?"":` For example ${I.key}: ${I.message}.`,P=`${(0,u.x0)($.refused,"version")} could not be locked for longer; the next backup tries again.${E} The key needs s3:PutObje\
ctRetention and s3:GetObjectRetention.`;return[{level:"warning",title:O,message:P}]}n(w,"lockNotices");function l($){const O=$.refusals.slice(0,3).map(({key:E,message:P})=>`${(0,r.m6)(E,c.O)}: ${(0,r.
Bm)(P,c.W)}`),I=O.length===0?"":(0,k.xE)("WARNING",["Not locked for longer:",...O]);return`### Locks

${m($)}
${I===""?"":`
${I}`}`}n(l,"summaryOf");function h($){const{due:O,extended:I,sufficient:E,refused:P,missing:C,state:v}=$;return $.mode==="planned"?`${(0,u.x0)(O,"version")} would be looked at, with at most ${(0,u.x0)(
2*O,"request")}.`:`${[`${(0,u.x0)(I,"version")} locked for longer`,`${(0,u.B4)(E)} locked for long enough`,...v>0?[`${(0,u.x0)(v,"object")} of the state locked again`]:[],...C>0?[`${(0,u.B4)(C)} not f\
ound`]:[],...P>0?[`${(0,u.B4)(P)} refused`]:[]].join("; ")}.`}n(h,"verdictOf");function g({renewable:$,monthly:O,renewing:I}){const E=`${(0,u.x0)($,"version")} with no known end, ${(0,u.x0)(O,"request")}\
 in 30 days`;return I?`lock-renew renews ${E}.`:`lock-renew would renew ${E}; it is off.`}n(g,"priceOf")}),27604:((Y,S,a)=>{a.d(S,{l:n(()=>c,"l"),o:n(()=>y,"o")});var r=a(27698),u=a(34166),k=a(85242);
const y={title:"notices",render:n(({notices:m})=>c(m),"render")};function c(m){if(m.length===0)return"";const w=[...m].sort((h,g)=>+(g.level==="warning")-+(h.level==="warning")).slice(0,_).map(({level:h,
title:g,message:$})=>`- ${h==="warning"?"⚠️":"ℹ️"} **${(0,r.Bm)(g,120)}**: ${(0,r.Bm)($,k.W)}`),l=m.length-w.length;return l>0&&w.push(`- …and ${(0,u.B4)(l)} more`),`### Notices

${w.join(`
`)}
`}n(c,"noticesText");const _=25}),69597:((Y,S,a)=>{a.d(S,{P:n(()=>b,"P"),b:n(()=>m,"b")});var r=a(27698),u=a(34166),k=a(27480),y=a(43629),c=a(44581),_=a(85242);const m={title:"outcome",render:n(g=>{const $=(0,y.
WJ)(g),{emoji:O,title:I,meaning:E}=$,P=(0,c.Cc)(g.prune);return`## ${O} ${I}

${b(g.problem,$)||`${E}
`}
${P===""?"":`${P}
`}${w(g)}
${h(g)}
`},"render")};function b(g,{tone:$,meaning:O}){if(g===null)return"";const{code:I,message:E,advice:P}=g,C=`**${(0,r.Bm)(I,60)}**: ${(0,r.Bm)(E,2*_.W)}`,v=(0,r.Bm)(P,2*_.W);return(0,k.xE)($==="bad"?"CAU\
TION":"WARNING",[O,"",C,...v===""?[]:["",v]])}n(b,"problemBox");function w(g){const{counts:$,bytes:O,durationMs:I}=g,E=$.failed+$.deferred,P=(0,y.FB)(g),C=[["restore point",l(g)],["in hot",`${(0,u.B4)(
$.scanned)}<br>${(0,u.z3)(O.scanned)}`],g.dryRun?["would be copied",`${(0,u.B4)($.planned)}<br>${(0,u.z3)(O.planned)}`]:["copied",`${(0,u.B4)($.copied)}<br>${(0,u.z3)(O.copied)}`],...$.touched>0?[["to\
uched",`${(0,u.B4)($.touched)}<br>${(0,u.z3)(O.touched)}`]]:[],["failed",E===0?"0":`**${(0,u.B4)(E)}**`],["gone",(0,u.B4)($.gone)],["took",`${(0,u.a3)(I)}${P>0?`<br>${(0,u.CE)(P,I)}`:""}`]];return(0,k.
tp)(C.map(([v])=>v),[C.map(([,v])=>v)],"centre")}n(w,"glance");function l({restorePoint:g,newestRestorePoint:$}){return g!==null?`**${(0,r.Bm)((0,y.fU)(g),40)}**`:$===void 0?"none of this run":$===null?
"**none yet**":`none of this run<br>newest: ${(0,r.Bm)((0,y.fU)($),40)}`}n(l,"restorePoint");function h({hot:g,cold:$,...O}){const I=(0,r.m6)((0,y.fW)(g),_.W),E=(0,r.m6)((0,y.fW)($),_.W),P=g.endpoint===
$.endpoint?`at ${(0,r.m6)($.endpoint,_.W)}`:`from ${(0,r.m6)(g.endpoint,_.W)} to ${(0,r.m6)($.endpoint,_.W)}`,C=O.generation===null?"nothing committed":`generation ${(0,y.YZ)({hot:g,cold:$,...O})}`;return`${I}\
 → ${E} ${P}, ${C}`}n(h,"places")}),44581:((Y,S,a)=>{a.d(S,{Cc:n(()=>h,"Cc"),L5:n(()=>g,"L5"),R3:n(()=>b,"R3")});var r=a(27698),u=a(34166),k=a(27480),y=a(75572),c=a(34123),_=a(43629),m=a(85242);const b={
title:"retention",render:n(({prune:P})=>P==null?"":O(P),"render")},w=30,l=3;function h(P){if(P==null||!(0,c.EG)(P))return"";const{guards:C,token:v,failed:R}=P,W=C.flatMap(({code:D,message:L,check:Z})=>[
"",`**${(0,r.Bm)(D,60)}**: ${(0,r.Bm)(L,m.W)}.`,(0,r.Bm)(Z,m.W)]),j=R?["",(0,r.Bm)(R.message,2*m.W)]:[],x=v===null||R?[]:["",(0,y.SH)(`\`${v}\``)];return(0,k.xE)("CAUTION",[(0,y.U7)(P),...W,...j,...x])}
n(h,"pruneBox");function g({prune:P,problem:C,...v}){const R=`${(0,r.m6)((0,_.fW)(v.cold),m.W)} at ${(0,r.m6)(v.cold.endpoint,m.W)}, generation ${v.generation}
`,W=C===null?"":(0,k.xE)("WARNING",[(0,r.Bm)(C.message,2*m.W),(0,r.Bm)(C.advice,m.W)]),j=P===null&&C===null?`Nothing to prune.
`:"",x=[`## ${$(v.outcome,P)}
`,W,h(P),R,j],D=P===null?"":O(P);return[...x,D].filter(L=>L!=="").join(`
`)}n(g,"renderPruneSummary");function $(P,C){return(0,c.EG)(C)?"🛑 Pruning stopped":P==="failed"?"❌ Prune failed":P==="skipped"?"⏭️ Prune skipped":P==="incomplete"?"⏸️ Prune incomplete":C?.
mode==="planned"?"✅ Prune planned":"✅ Prune complete"}n($,"titleOf");function O(P){const C=(0,c.EG)(P),v=C?[]:P.guards.map(({code:U,message:M})=>`- **${(0,r.Bm)(U,60)}**, approved: ${(0,r.Bm)(M,m.
W)}
`),R=C||P.held===null?"":`
${(0,r.Bm)(P.held.message,2*m.W)}
`,W=P.lines.slice(0,w),j=W.map(({prefix:U,rules:M,kept:B,dropped:K})=>[U===null?"_no line_":(0,r.m6)(U,m.O),M===""?"everything":(0,r.m6)(M,200),...I(B),...I(K)]),x=P.lines.length-W.length;x>0&&j.push(
[`…and ${(0,u.B4)(x)} more`,"","","","",""]);const D=C?"would be dropped":"dropped",L=j.length===0?"":`
${(0,k.tp)(["prefix","rules","kept","bytes",D,"bytes"],j)}`,Z=W.filter(({examples:U})=>U.length>0).map(U=>E(U,P));return`### Retention

${(0,y.U7)(P)}
${v.length===0?"":`
${v.join("")}`}${R}${L}${Z.join("")}`}n(O,"pruneSection");function I({objects:P,bytes:C}){return[(0,u.B4)(P),(0,u.z3)(C)]}n(I,"cells");function E({prefix:P,examples:C,dropped:v},R){const W=C.slice(0,l).
map(({key:x,since:D,until:L,bytes:Z,reason:U,step:M})=>`- ${(0,r.m6)(x,m.O)}, ${(0,r.Bm)(D,30)} to ${L===null?"now":(0,r.Bm)(L,30)}, ${(0,u.z3)(Z)}: ${(0,r.Bm)(U,100)}${(0,y.c9)(M,R)}`),j=v.objects-W.
length;return j>0&&W.push(`- …and ${(0,u.B4)(j)} more`),(0,k.zH)(`The oldest dropped, <b>${(0,r.Bm)(P??"no line",100)}</b>`,`${W.join(`
`)}
`,!1)}n(E,"examplesOf")}),85242:((Y,S,a)=>{a.d(S,{O:n(()=>r,"O"),W:n(()=>u,"W")});const r=200,u=300}),23365:((Y,S,a)=>{a.d(S,{Ud:n(()=>y,"Ud"),Ve:n(()=>_,"Ve"),kU:n(()=>c,"kU"),rH:n(()=>u,"rH")});var r=a(
43629);function u(m,b){return b!=="enabled"?"can destroy the backup: cold keeps no versions of what it overwrites":m===void 0?"not known: the store did not say whether it may delete a version":`${m.allowed?
"can destroy the backup: it deleted a version of its own":"cannot delete versions: it was refused one of its own"}${k(m)}`}n(u,"versionDeleteWords");function k({lockHolds:m,bypass:b}){return m===!1?";\
 LOCKS DO NOT HOLD: it deleted a locked version":b===void 0?"":b?"; it can lift locks of mode governance":"; it cannot lift a lock"}n(k,"lockWords");function y(m,b){const w=m?"yes, when last seen":"no";
if(b===void 0)return`${w}; probe has not tried whether its key can destroy the backup`;const l=b.allowed?"can destroy the backup":"cannot delete versions";return`${w}; the key that ran probe ${l}${k(b)}\
 (tried ${(0,r.fU)(b.tried)})`}n(y,"immutableWords");function c({tried:m}){return`immutable is true, but the key that ran probe (${(0,r.fU)(m)}) can destroy the backup: it deleted a version of its own\
. Take s3:DeleteObject and s3:DeleteObjectVersion from it (docs/permissions.md), and run probe again.`}n(c,"destroyableWords");function _(m,b){if(!(m===void 0||b===void 0)){if(b.lockHolds===!1)return`\
lock is set, but cold's locks do not hold: the key that ran probe (${(0,r.fU)(b.tried)}) deleted a locked version. Do not rely on this store's Object Lock.`;if(!(m.mode!=="governance"||b.bypass!==!0))
return`lock is governance, and the key that ran probe (${(0,r.fU)(b.tried)}) can lift such locks. Take s3:BypassGovernanceRetention from it (docs/permissions.md), and run probe again.`}}n(_,"liftableW\
ords")}),38970:((Y,S,a)=>{a.d(S,{EB:n(()=>y,"EB"),R6:n(()=>u,"R6"),nR:n(()=>c,"nR"),qX:n(()=>k,"qX")});var r=a(34166);function u({sample:_,traffic:m}){return _===null||_.path===null?`Tested with one o\
bject: ${y(_)}.`:`Tested with one object: ${y(_)}; traffic ${c(m)}.`}n(u,"trafficTestText");function k({sample:_,traffic:m}){if(!(_?.path!=="native"||m.verdict!=="counted"))return`The copy path is nat\
ive, which should cause no traffic, but the platform counted some: ${c(m)}. Something else may have used these buckets at the same time: check the platform's statistics, and run probe while nothing el\
se uses them.`}n(k,"contradiction");function y(_){return _===null?"none: hot has no object small enough for a test":_.path===null?`${(0,r.z3)(_.size)}, not copied: ${_.problem??""}`:`${(0,r.z3)(_.size)}\
, copied ${_.path}`}n(y,"sampleText");function c({verdict:_,outOfHot:m,intoCold:b,waited:w}){const l=`after ${(0,r.a3)(w)}`;switch(_){case"counted":return`counted: ${(0,r.z3)(m??0)} out of hot, ${(0,r.
z3)(b??0)} into cold (${l})`;case"not-counted":return`none was counted ${l}; statistics lag, so check again later`;case"not-visible-yet":return`not visible yet ${l}: statistics lag`;case"not-seen":return"\
unknown: no platform-token, or the platform did not report it"}}n(c,"trafficText")}),43629:((Y,S,a)=>{a.d(S,{FB:n(()=>m,"FB"),HA:n(()=>$,"HA"),R9:n(()=>b,"R9"),WJ:n(()=>y,"WJ"),YZ:n(()=>h,"YZ"),cI:n(()=>O,
"cI"),fU:n(()=>g,"fU"),fW:n(()=>l,"fW"),ls:n(()=>w,"ls")});var r=a(56778),u=a(34166),k=a(34123);function y(E){const{counts:P}=E,C=E.dryRun?"Dry run: nothing was changed. ":"",v=P.failed+P.deferred;switch(E.
outcome){case"complete":return(0,k.EG)(E.prune)?{mark:"!",emoji:"🛑",tone:"bad",title:`Backup complete, ${(0,k.cF)(E.prune)?"pruning stopped":"pruning failed"}`,meaning:c(E)}:{mark:"✔",emoji:"✅",
tone:"good",title:E.dryRun?"Dry run complete":"Backup complete",meaning:E.dryRun?`Nothing was changed. ${(0,u.x0)(P.planned,"object")} would have been copied.${_(E)}`:c(E)};case"degraded":return{mark:"\
!",emoji:"⚠️",tone:"warning",title:"Backup committed with holes",meaning:`${C}${(0,u.x0)(v,"key")} could not be brought up to date; everything else is in cold.`};case"incomplete":return{mark:"!",emoji:"\
⏸️",tone:"warning",title:"Backup incomplete",meaning:`${C}The run stopped early and saved its progress; the next run continues from there.`};case"read-only":return{mark:"✘",emoji:"⛔",tone:"bad",
title:"Repository is read-only",meaning:`${C}The quota is used up: cold accepts no more until it is reset or raised.`};case"skipped":return{mark:"!",emoji:"⏭️",tone:"warning",title:"Backup skipped",
meaning:`${C}Another run is writing to cold; this one did nothing.`};case"failed":return{mark:"✘",emoji:"❌",tone:"bad",title:"Backup failed",meaning:`${C}${E.generation===null?"Nothing was committ\
ed":"What was committed is listed below"}.`}}}n(y,"verdict");function c({counts:E,bytes:P}){if(E.scanned===0)return"Hot has nothing to back up.";if(E.copied+E.touched===0)return`Nothing had changed am\
ong ${(0,u.x0)(E.scanned,"object")}.`;const C=`${(0,u.x0)(E.copied,"object")} copied, ${(0,u.z3)(P.copied)}`;return E.touched===0?`${C}.`:`${C}; ${(0,u.B4)(E.touched)} touched, ${(0,u.z3)(P.touched)}.`}
n(c,"done");function _({copyPath:E,counts:P,bytes:C}){if(E===null||P.planned===0)return"";const v=(0,u.z3)(C.planned);switch(E.path){case"native":return` Path: native (${E.reason}).`;case"emulated":return`\
 Path: emulated: ${v} would go through the Bridge Node and out of hot's provider (${E.reason}).`;case"streamed":return` Path: streamed: ${v} would go through this program, out of hot's provider and in\
to cold's (${E.reason}).`}}n(_,"forecast");function m({bytes:E}){return E.copied+E.touched}n(m,"movedBytes");function b(E){const P=I.filter(C=>E[C]>0).map(C=>`${C} ${(0,u.B4)(E[C])}`);return`${P.length===
0?"0":P.join(" + ")} ${w(E)?"=":"≠"} scanned ${(0,u.B4)(E.scanned)}`}n(b,"receipt");function w(E){return I.reduce((P,C)=>P+E[C],0)===E.scanned}n(w,"balanced");function l(E){const P=(0,r.P)(E);return E.
prefix===""?P.slice(0,-1):P}n(l,"placeName");function h(E){if(E.generation===null)return"none committed";const P=E.previousGeneration;return P===null?`${E.generation} (the first)`:`${P} → ${E.generation}`}
n(h,"generations");function g(E){const P=Date.parse(E);return Number.isNaN(P)?E:`${new Date(P).toISOString().slice(0,19).replace("T"," ")} UTC`}n(g,"formatTime");function $({distanceMs:E}){return E===
void 0?"":E===0?", at the time asked for":`, ${(0,u.a3)(E)} before the time asked for`}n($,"distanceWords");function O(E){const P=m(E)*1e3/E.durationMs,C=Number.isFinite(P)&&P>0?`, ${(0,u.z3)(Math.round(
P))}/s`:"";return`${(0,u.a3)(E.durationMs)}${C}`}n(O,"pace");const I=["copied","touched","unchanged","failed","deferred","expired","vanished","planned"]}),9803:((Y,S,a)=>{a.d(S,{AC:n(()=>u,"AC"),h1:n(
()=>k,"h1"),kV:n(()=>y,"kV")});const r={slashes:n(m=>/^\/|\/\//.test(m),"slashes"),dots:n(m=>/(^|\/)\.{1,2}(\/|$)/.test(m),"dots"),backslash:n(m=>m.includes("\\"),"backslash"),case:n(m=>m!==m.toLowerCase()||
m!==m.toUpperCase().toLowerCase(),"case"),unicode:n(m=>m!==m.normalize("NFC"),"unicode"),"trailing-dot":n(m=>/[^/.]\.+(\/|$)/.test(m)||/(^|\/)\.{3,}(\/|$)/.test(m),"trailing-dot"),"trailing-space":n(m=>/ (\/|$)/.
test(m),"trailing-space"),"trailing-slash":n(m=>m.endsWith("/"),"trailing-slash"),control:n(m=>/[\u0000-\u001f\u007f]/.test(m),"control")};function u(m,b){return _(b).some(w=>r[w](m))}n(u,"isAliased");
function k({aliases:m,aliasesPaths:b}){return m===void 0?_(b):m.filter(w=>Object.hasOwn(r,w))}n(k,"recordedAliases");function y(m,b){const w=n(h=>_(b).includes(h),"has");let l=m;return w("backslash")&&
(l=l.replaceAll("\\","/")),w("unicode")&&(l=l.normalize("NFC")),w("case")&&(l=l.toUpperCase().toLowerCase()),w("control")&&(l=l.replace(/[\u0000-\u001f\u007f]/g,"_")),w("slashes")&&(l=l.replace(/\/{2,}/g,
"/").replace(/^\//,"")),w("dots")&&(l=c(l)),w("trailing-dot")&&(l=l.replace(/([^/.])\.+(?=\/|$)/g,"$1")),w("trailing-space")&&(l=l.replace(/ +(?=\/|$)/g,"")),w("trailing-slash")&&(l=l.replace(/\/+$/,"")),
l}n(y,"foldedPath");function c(m){const b=[];for(const w of m.split("/"))w===".."?b.pop():w!=="."&&b.push(w);return b.join("/")}n(c,"withoutDots");function _(m){return m===!0?["slashes","dots"]:m===!1?
[]:m}n(_,"classesOf")}),51433:((Y,S,a)=>{a.d(S,{t:n(()=>r,"t")});function r({archives:u},k){return k!==void 0&&u.includes(k)}n(r,"isArchive")}),46848:((Y,S,a)=>{a.d(S,{A1:n(()=>_,"A1"),AD:n(()=>u,"AD"),
dI:n(()=>y,"dI"),hl:n(()=>b,"hl"),so:n(()=>m,"so"),zw:n(()=>c,"zw")});var r=a(37708);class u extends Error{static{n(this,"StoreError")}code;operation;status;providerCode;requestId;retryAfter;adapted;nameInDoubt;region;#e;constructor(l,h,g){
super(h,g.cause===void 0?void 0:{cause:g.cause}),this.name="StoreError",this.code=l,this.operation=g.operation,this.status=g.status,this.providerCode=g.providerCode,this.requestId=g.requestId,this.retryAfter=
g.retryAfter,this.adapted=g.adapted===!0,this.nameInDoubt=g.nameInDoubt===!0,this.region=g.region}asAdapted(){const{operation:l,status:h,providerCode:g,requestId:$,retryAfter:O,region:I}=this,E=new u(
this.code,this.message,{operation:l,...(0,r.s)({status:h,providerCode:g,requestId:$,retryAfter:O,region:I}),adapted:!0,cause:this});return this.#e!==void 0&&E.locate(this.#e),E}get at(){return this.#e}locate(l){
this.#e??=l}get retryable(){return this.code==="transient"||this.code==="throttled"||this.code==="unreachable"}get garbled(){return k.has(this.providerCode??"")}}const k=new Set(["XAmzContentSHA256Mis\
match","BadDigest","Md5Mismatch"]);class y extends Error{static{n(this,"CopyStopped")}constructor(){super("the copy stopped between two of its requests"),this.name="CopyStopped"}}const c="NoCredential\
s";function _(w,...l){return w instanceof u&&(l.length===0||l.includes(w.code))}n(_,"isStoreError");function m(w){return w instanceof u&&(w.code==="bad-key"||w.nameInDoubt)}n(m,"isNameRefusal");function b(w,l){
const h="GetObject",g=`${h}: ${w>l?`more than ${l}`:w} bytes came where ${l} are stored: the store, or a proxy before it, sends the object decoded`;return new u("recoded",g,{operation:h})}n(b,"recoded")}),
40881:((Y,S,a)=>{a.d(S,{N:n(()=>c,"N")});const r={limits:{copy:5*1024**3,put:5*1024**3,copyAfterRefusal:1e8,part:{min:5*1024**2,max:5*1024**3,count:1e4},keyBytes:1024,deleteMany:1e3},archives:["GLACIE\
R","DEEP_ARCHIVE"]},u=1024**2,k={limits:{copy:5*u**2,put:5*u**2,copyAfterRefusal:1e8,part:{min:1,max:5*u**2,count:1e4},keyBytes:1024,deleteMany:1},archives:[]},y={limits:{copy:256*u,put:5e3*u,copyAfterRefusal:1e8,
part:{min:1,max:4e3*u,count:5e4},keyBytes:1024,deleteMany:256},archives:["Archive"]},c={s3:r,gcs:k,blob:y}})};export{Ku as id,Nu as ids,zu as modules};
