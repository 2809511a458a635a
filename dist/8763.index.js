var Bu=Object.defineProperty;var n=(Z,O)=>Bu(Z,"name",{value:O,configurable:!0});const Lu=8763,Wu=[8763],Ku={8731:((Z,O,a)=>{a.d(O,{c:n(()=>m,"c"),z:n(()=>v,"z")});var r=a(27698),u=a(56778),k=a(54445),$=a(46848);const c=200;function v(p){const{at:g,message:y}=p;if(g===void 0)return y;
const x=(0,u.P)({...g,prefix:""}).slice(0,-1),B=g.key===void 0?"":`/${(0,r.Ig)(g.key,c)}`;return`${y} (${g.side}: ${x}${B})`}n(v,"describeStoreError");function m(p){const{code:g,at:y}=p,x=y?.side??"th\
e store";switch(g){case"credentials":return l(p,x);case"archived":return y?.key?.includes(k.c4)!==!0?void 0:`A lifecycle rule moved the state of the backup to an archive class, where it cannot be read\
. Restore the objects below ${k.c4} in ${y.bucket} (${E[y.api??"s3"]}), and exclude that prefix from the rule.`;case"wrong-region":return`Set ${x}-region${p.region===void 0?"":`: ${p.region}`}, and ${x}\
-endpoint where it names another region.`;case"wrong-endpoint":return`Set ${x}-endpoint (or endpoint) to the URL of the ${u.O[y?.api??"s3"]} API: its scheme, its port, and for a certificate of your ow\
n ca-bundle.`;default:return}}n(m,"adviceFor");const E={s3:"S3: RestoreObject, then a copy onto themselves in class STANDARD",gcs:"GCS: a rewrite in class STANDARD",blob:"Azure: Set Blob Tier to Hot, \
which takes hours"},b={s3:"the AWS default chain",gcs:"the application default credentials of Google Cloud (google-github-actions/auth)",blob:"azure-client-id, a SAS, or the default chain of Azure"};function l({
providerCode:p,at:g},y){switch(p){case $.zw:return`Give ${y}-access-key-id and ${y}-secret-access-key (or those without ${y}-), or see why ${b[g?.api??"s3"]} has no credentials any more.`;case"Signatu\
reDoesNotMatch":return`The secret does not belong to the key: see secret-access-key (or ${y}-secret-access-key).`;case"InvalidAccessKeyId":return`${y} does not know the key any more: see access-key-id\
 (or ${y}-access-key-id).`;default:return"The credentials ended or were revoked in mid-run: use ones that live longer."}}n(l,"credentialsAdvice")}),12267:((Z,O,a)=>{a.d(O,{W:n(()=>v,"W"),Z:n(()=>m,"Z")});
var r=a(11400),u=a(19154),k=a(89572),$=a(46848),c=a(8731);function v(E){if(E instanceof u.d)return E.message;if(E instanceof r.qq)return`${E.message}. ${E.advice}`;if(!(0,$.A1)(E))return;const b=(0,c.
c)(E);return`${(0,c.z)(E)} [${E.code}]${b===void 0?"":`. ${b}`}`}n(v,"explain");function m(E){return E instanceof u.d?{code:"input",message:E.message,advice:""}:E instanceof r.qq?{code:"state",message:E.
message,advice:E.advice}:(0,$.A1)(E)?{code:E.code,message:(0,c.z)(E),advice:(0,c.c)(E)??""}:E instanceof k.C?{code:"cancelled",message:E.message,advice:""}:{code:"internal",message:E instanceof Error?
`${E.name}: ${E.message}`:String(E),advice:""}}n(m,"problemOf")}),4566:((Z,O,a)=>{a.d(O,{ZN:n(()=>G,"ZN"),T:n(()=>R,"T"),EZ:n(()=>D,"EZ"),zZ:n(()=>A,"zZ")});var r=a(19154),u=a(12053);const k=/^(hot|cold|to)-region$/,
$=["AWS_REGION","AWS_DEFAULT_REGION"];function c(I,F){const K=n(N=>(I(N)??"").trim()!=="","isGiven"),X=n(N=>{const H=(I(N)??"").trim();return/^s3:/.test(N==="to"&&H==="hot"?(I("hot")??"").trim():H)},"\
isS3");return N=>{const H=k.exec(N)?.[1];if(H===void 0||K(N)||K("region"))return I(N);const Q=[`${H}-access-key-id`,"access-key-id",`${H}-role-to-assume`,"role-to-assume"];return H==="to"&&Q.push("hot\
-access-key-id","hot-role-to-assume"),Q.some(K)||!X(H)?I(N):v(F)??I(N)}}n(c,"withAwsRegion");function v(I){for(const F of $){const K=(I[F]??"").trim();if(K!==""){if(/^[A-Za-z0-9-]{1,64}$/.test(K))return K;
throw new r.d(F,`${(0,u.T)(K)} is not a region; expected a name such as us-east-1`)}}}n(v,"regionOf");var m=a(2294),E=a(65699),b=a(96002);class l extends r.d{static{n(this,"SecretMissing")}}function p(I,F){
return K=>{const X=E.mc.find(ne=>ne.name===K)?.name,N=X===void 0?void 0:I.values.get(X),H=y(F.typed(K));return N===void 0?H??F.ambient(K):X!==void 0&&(0,b.m0)(X)||H===void 0?x(X??"config",N,F):H}}n(p,
"layered");function g({typed:I,ambient:F}){for(const K of["hot","cold"])if(!(y(I(K))===void 0&&y(F(K))===void 0))throw new r.d(K,"is given beside config; expected it in the file, in each backup")}n(g,
"refusePlaces");function y(I){return(I??"").trim()===""?void 0:I}n(y,"filled");function x(I,F,K){const X=B(I,F,K);return F.how!=="text"&&K.mask?.(X),X}n(x,"resolve");function B(I,{how:F,value:K},{env:X,
readFile:N}){switch(F){case"text":return K;case"env":{const H=y(X[K]);if(H!==void 0)return H;const Q=/^[A-Z_][A-Z0-9_]*$/.test(K)?` ${K}`:"";throw new l(I,`the variable${Q} that the file names is not \
set, or empty`)}case"file":try{return N(K)}catch(H){throw new l(I,`${(0,u.T)(K)}, which the file names, cannot be read${(0,u.x)(H)}`,{cause:H})}}}n(B,"read");async function w(I,F){let K;try{K=F(I)}catch(N){
throw new r.d("config",`${(0,u.T)(I)} cannot be read${(0,u.x)(N)}; expected the path of a YAML or JSON file`,{cause:N})}const{readConfig:X}=await Promise.all([a.e(8815),a.e(7819)]).then(a.bind(a,47819));
return X(I,K)}n(w,"loadConfig");var P=a(46973),M=a(71096),_=a(75772);function C(I,F,K,X){const N=[],H=F.flatMap(Q=>{const ne=K(Q);try{return[{name:Q.name,options:(0,P.b)(X,oe=>(0,M.g)(ne,oe))}]}catch(oe){
if(!(oe instanceof r.d))throw oe;const ie=oe instanceof r.G?oe.errors:[oe],ae=ie.map(ue=>L(ue,I,Q));return ie.every(ue=>ue instanceof l)?[{name:Q.name,options:void 0,error:W(ae)}]:(N.push(...ae),[])}});
if(N.length>0)throw W(N);return H}n(C,"parseMembers");function W(I){const[F,...K]=I;if(F===void 0)throw new Error("the inputs were refused, and no error says why");return K.length===0?F:new r.G([F,...K])}
n(W,"oneOf");function L(I,{path:F},K){const X=E.mc.find(Q=>Q.name===I.input)?.name,N=(X===void 0?void 0:K.values.get(X)?.at)??K.at,H=I.message.slice(I.input.length+2);return new r.d(I.input,`${H} (bac\
kup ${K.name}, ${(0,_.s)(F,N)})`,{cause:I})}n(L,"withPlace");async function A(I,F,K){if(!G(F.plain))return{kind:"one",options:await(K===void 0?D(I,F):j(I,F,K))};g(F);const{plain:X,env:N,readFile:H}=F,
Q=await w((0,M.g)(X,"config"),H),ne=(0,M.g)(X,"backup"),oe=n(ue=>c(p(ue,F),N),"readOf"),ie=n(ue=>I.parse(ue,H),"parse");if(!(0,m.FS)(I.name))return{kind:"several",members:C(Q,(0,m.AS)(Q,ne),oe,ie),config:Q};
const[ae]=C(Q,[(0,m.Fo)(Q,ne,I.name)],oe,ie);if(ae?.options===void 0)throw ae?.error??new r.d("backup","is not in the file");return{kind:"one",options:ae.options,config:Q}}n(A,"parseRun");function D(I,F){
z(F);const{plain:K,env:X,readFile:N}=F,H=c(K,X);return(0,P.b)(Q=>I.parse(Q,N),Q=>(0,M.g)(H,Q))}n(D,"parseOne");async function j(I,F,K){z(F);const{plain:X,env:N,readFile:H}=F,Q=c(X,N),{parsedOrReported:ne}=await a.
e(1887).then(a.bind(a,41887));return ne(I,oe=>(0,M.g)(Q,oe),H,K)}n(j,"parseOneReported");function z({plain:I}){if((0,M.g)(I,"backup")!=="")throw new r.d("backup","is given, but config is not; expected\
 the file that has it")}n(z,"refuseNames");function G(I){return(0,M.g)(I,"config")!==""}n(G,"givesConfig");function R(I,F){const K=(I?.backups??[]).flatMap(X=>[...X.values.values()]);return[...new Set(
K.filter(X=>X.how===F).map(({value:X})=>X))]}n(R,"namedBy")}),98983:((Z,O,a)=>{a.d(O,{Mo:n(()=>zt,"Mo"),v:n(()=>ar,"v"),Vb:n(()=>rr,"Vb")});var r=a(19154),u=a(12053),k=a(65699),$=a(71096),c=a(34166),v=a(
79218),m=a(24151),E=a(18817),b=a(56778),l=a(29247),p=a(37708),g=a(40881);const y="s3://bucket or s3://bucket/prefix, gs:// in the same way, or az://account/container/prefix",x={s3:"expected s3://bucke\
t or s3://bucket/prefix",gcs:"expected gs://bucket or gs://bucket/prefix",blob:"expected az://account/container or az://account/container/prefix"},B=24;function w(e,t){const o=P(e,t),{api:s,account:i,
bucket:d,rest:f,endpoint:h}=o,T=x[s];if([i,d].some(ee=>ee?.includes("@")===!0))throw new r.d(e,`${(0,u.T)(t)} holds credentials; ${T} and the keys in their own inputs`);if(/[?#]/.test(t))throw new r.d(
e,`${(0,u.T)(t)} has a query or a fragment; ${T}`);A(e,t,o);const U=f===""||f.endsWith("/")?f:`${f}/`,Y=g.N[s].limits.keyBytes-B;if(Buffer.byteLength(U)>Y)throw new r.d(e,`${(0,u.T)(t)} has a prefix o\
ver ${Y} bytes; ${T}`);return s==="blob"?{api:s,account:i??"",bucket:d,prefix:U,...(0,p.s)({endpoint:h})}:{api:s,bucket:d,prefix:U}}n(w,"parsePlaceUrl");function P(e,t){const o=/^(s3|gs):\/\/([^/]+)(?:\/(.*))?$/su.
exec(t);if(o!==null)return{api:o[1]==="gs"?"gcs":"s3",bucket:o[2]??"",rest:o[3]??""};const s=/^az:\/\/([^/]+)\/([^/]+)(?:\/(.*))?$/su.exec(t);if(s!==null){const[,f="",h="",T=""]=s;return{api:"blob",account:f,
bucket:h,rest:T}}const i=/^https:\/\/([^/?#]+)(?:\/([^?#]*))?/iu.exec(t),d=i===null?void 0:C(e,t,i[1]??"",i[2]??"");if(d!==void 0)return d;throw new r.d(e,j(t))}n(P,"split");const M=/^(?:(.+)\.)?storage\.(?:googleapis|cloud\.google)\.com$/i,
_=/^([a-z0-9-]+)\.blob\.core\.[a-z.]+$/i;function C(e,t,o,s){const i=M.exec(o),d=_.exec(o);if(i===null&&d===null)return;const f=L(e,t,s);if(i?.[1]!==void 0)return{api:"gcs",bucket:i[1],rest:f};const[h,
T]=W(f);return i!==null?{api:"gcs",bucket:h,rest:T}:{api:"blob",account:(d?.[1]??"").toLowerCase(),bucket:h,rest:T,endpoint:`https://${o.toLowerCase()}`}}n(C,"ofService");function W(e){const t=e.indexOf(
"/");return t<0?[e,""]:[e.slice(0,t),e.slice(t+1)]}n(W,"firstOf");function L(e,t,o){try{return decodeURIComponent(o)}catch(s){throw new r.d(e,`${(0,u.T)(t)} has a % that encodes no character; expected\
 the URL as the provider shows it`,{cause:s})}}n(L,"decode");function A(e,t,{api:o,account:s,bucket:i}){if(o!=="blob"){if(z(i))return;throw new r.d(e,`${(0,u.T)(t)} names no valid bucket; expected ${o===
"s3"?"s3":"gs"}://bucket with 3 to 222 letters, digits, dots, dashes or underscores`)}if(!/^[a-z0-9]([a-z0-9-]{1,61})[a-z0-9]$/.test(s??""))throw new r.d(e,`${(0,u.T)(t)} names no valid account; expec\
ted az://account/container with 3 or more lower-case letters and digits in the account's name`);if(!(i==="$web"||z(i)&&/^[a-z0-9.-]+$/.test(i)))throw new r.d(e,`${(0,u.T)(t)} names no valid container;\
 expected az://account/container with 3 to 63 lower-case letters, digits and dashes in the container's name`)}n(A,"refuseNames");const D=/^(?:abfss?|wasbs?):\/\/([a-z0-9$-]+)@([a-z0-9]+)\.(?:dfs|blob)\.[a-z.]+(\/|$)/i;
function j(e){if(/^(abfss?|wasbs?):\/\//i.test(e)){const[,t,o,s]=D.exec(e)??[],i=`az://${o??""}/${t??""}${s==="/"?"/…":""}`,d=o===void 0?x.blob:`expected ${i}`;return`${(0,u.T)(e)} is a URL of a fil\
e system driver; ${d}`}return/^https:\/\/[^/]+\.dfs\.core\.[a-z.]+(\/|$)/i.test(e)?`${(0,u.T)(e)} is the URL of Azure's file system API; ${x.blob}`:/^az:\/\//.test(e)?`${(0,u.T)(e)} does not name both\
 account and container; ${x.blob}`:/^gs:\/\//.test(e)?`${(0,u.T)(e)} is not a bucket URL; ${x.gcs}`:/^https?:\/\//i.test(e)?`${(0,u.T)(e)} is the URL of a web server; ${x.s3}, and the server in the in\
put endpoint`:/^s3:/i.test(e)?`${(0,u.T)(e)} is not a bucket URL; ${x.s3}`:`${(0,u.T)(e)} is not a bucket URL; expected ${y}`}n(j,"refusal");function z(e){return/^[A-Za-z0-9][A-Za-z0-9._-]{1,220}[A-Za-z0-9]$/.
test(e)&&!e.includes("..")&&!/^\d+\.\d+\.\d+\.\d+$/.test(e)}n(z,"isBucketName");var G=a(15962);function R(e,t){switch(e.api){case"s3":return(0,G.PC)(t);case"gcs":return"https://storage.googleapis.com";case"\
blob":return e.endpoint??`https://${e.account}.blob.core.windows.net`}}n(R,"ownEndpoint");function I(e,t,o){const s=e.api==="blob"?N(o,e.account):o,i=H(t,s,e.api);for(const d of i){const f=K(d,e.api);
if(f!==void 0)throw new r.d(t,`${(0,u.T)(d)} speaks ${b.O[f]}, and the place is a URL of ${b.O[e.api]}; expected an endpoint of ${b.O[e.api]}, or the bucket as ${F[f]}`)}return i}n(I,"parseEndpointsOf");
const F={s3:"s3://bucket",gcs:"gs://bucket",blob:"az://account/container"};function K(e,t){const{hostname:o}=new URL(e),i=/^(?:[a-z0-9-]+\.)?(s3|gcs|blob)-[a-z0-9.-]*flashback\.tech$/.exec(o)?.[1]??X(
e,o);if(!(i===void 0||i===t||(0,G.E_)(e)&&t==="s3"))return i}n(K,"otherApi");function X(e,t){return(0,G.aZ)(e)?"s3":(0,G.E_)(e)?"gcs":/\.blob\.core\.[a-z.]+$/.test(t)?"blob":void 0}n(X,"ownApi");function N(e,t){
return e.split(`
`).map(o=>o.trim().endsWith(`/${t}`)?o.trim().slice(0,-t.length):o).join(`
`)}n(N,"withoutAccount");function H(e,t,o){const[s="",...i]=(0,l.c)(e,t),d=o==="s3"?ne:oe;return[d(e,s),...i.map(f=>d(e,f))].filter((f,h,T)=>T.indexOf(f)===h)}n(H,"parseEndpoints");const Q=/^(\/[\w.~-]+){2,}\/?$|^\/[\w.~-]+\/$/;
function ne(e,t){const o=URL.canParse(t)?new URL(t):void 0;return o===void 0||!Q.test(o.pathname)||/[?#]/.test(t)?oe(e,t," (with the path of its S3 API, if it has one, and a slash at its end)"):oe(e,t.
replace(/^(https?:\/\/[^/]*)\/.*/i,"$1"))+o.pathname.replace(/\/$/,"")}n(ne,"parseStoreEndpoint");function oe(e,t,o=""){const s=`expected https://host or https://host:port${o}`,i=URL.canParse(t)?new URL(
t):void 0;if(i===void 0||!/^https?:\/\//i.test(t)||i.hostname==="")throw new r.d(e,`${(0,u.T)(t)} is not a URL of an endpoint; ${s}`);if(i.username!==""||i.password!=="")throw new r.d(e,`${(0,u.T)(t)}\
 holds credentials; ${s} and the keys in their own inputs`);if(i.pathname!=="/"||t.includes("?")||t.includes("#"))throw new r.d(e,`${(0,u.T)(t)} has more than a host; ${s}`);return i.origin}n(oe,"pars\
eEndpoint");const ie="expected github, s3://bucket/prefix, file:<path> or alert-issue";function ae(e,t){const o=(0,l.c)("anchor",e("anchor")),s=ue(e("accept-rollback").trim()),i=Ye(e);if(o.length===0){
if(s===void 0)return{};throw new r.d("accept-rollback","is given, but anchor is not, so no roll-back is found out; expected the anchor that refused it")}return{anchor:{places:[...new Set(o)].map(f=>hn(
f,i,t)),accepted:s}}}n(ae,"parseAnchor");function ue(e){if(e!==""){if(/^rollback-[0-9a-f]{24}$/.test(e))return e;throw new r.d("accept-rollback",`${(0,u.T)(e)} is not a token; expected rollback-… as t\
he refusal printed it`)}}n(ue,"parseToken");function hn(e,t,o){if(e==="github"||e==="alert-issue")return{kind:e};const s=/^github:(.*)$/.exec(e)?.[1];if(s!==void 0){if(/^[\w.-]{1,100}$/.test(s))return{
kind:"github",name:s};throw new r.d("anchor",`${(0,u.T)(e)} has no name that an environment may have; expected letters, digits, ".", "_" and "-"`)}const i=/^file:(.*)$/s.exec(e)?.[1];if(i!==void 0){if(i!==
""&&!i.startsWith("//"))return{kind:"file",path:i};throw new r.d("anchor",`${(0,u.T)(e)} has no path; expected file:/path/of/a/file`)}if(/^s3:/i.test(e))return{kind:"s3",place:ke(e,t,o)};throw new r.d(
"anchor",`${(0,u.T)(e)} is no place for an anchor; ${ie}`)}n(hn,"parseAnchorPlace");function Ye(e){const t=e("anchor-region")===""?"us-east-1":e("anchor-region");if(!/^[A-Za-z0-9-]{1,64}$/.test(t))throw new r.
d("anchor-region",`${(0,u.T)(t)} is not a region; expected a name such as us-east-1`);const o=e("anchor-endpoint"),s=o===""?[(0,G.PC)(t)]:H("anchor-endpoint",o,"s3"),[i="",...d]=s;if(d.length>0)throw new r.
d("anchor-endpoint","has several lines; expected one endpoint");const[f,h]=[e("anchor-access-key-id").trim(),e("anchor-secret-access-key").trim()];if(f===""!=(h==="")){const U=f===""?"anchor-access-ke\
y-id":"anchor-secret-access-key";throw new r.d(U,"is missing while the other half of the pair is given; expected both")}return{endpoint:i,region:t,credentials:f===""?void 0:{accessKeyId:f,secretAccessKey:h}}}
n(Ye,"s3Setting");function ke(e,{endpoint:t,region:o,credentials:s},i){const{bucket:d,prefix:f}=w("anchor",e);if(s===void 0)throw new r.d("anchor-access-key-id",`is not given, and anchor names ${(0,u.
T)(e)}; expected a key of another account than cold's, else whoever can write to cold can write there too`);if((0,G.uY)(i).some(U=>U===t||(0,G.aZ)(U)&&(0,G.aZ)(t))&&d===i.bucket)throw new r.d("anchor",
`${(0,u.T)(e)} is in the bucket of cold (${(0,b.P)(i)}), and would be rolled back with it; expected a bucket in another account`);const T=!(0,G.aZ)(t)||d.includes(".");return{api:"s3",endpoint:t,bucket:d,
prefix:f,region:o,pathStyle:T,credentials:s}}n(ke,"s3Place");var _e=a(31839),Ue=a(75695),Gn=a(74961),re=a(41711);const pn=1e6,Yn=1e4,Pn=2**40,Xn=3650;class ve extends Error{static{n(this,"NoPrices")}}
function Vn(e,t){if(e==="")return[];const o=n((d,f)=>new r.d("prices",`${(0,u.T)(e)} ${d}; expected a JSON file as in docs/costs.md`,{cause:f}),"bad");let s;try{s=t(e)}catch(d){throw o(`cannot be read${(0,u.
x)(d)}`,d)}if(s.length>pn)throw o("is larger than 1 MB");let i;try{i=JSON.parse(s)}catch(d){throw o("is not JSON",d)}try{const{providers:d}=de(i,"the file");if(!Array.isArray(d))throw new ve("provider\
s is no list");return d.map((f,h)=>Jn(de(f,`provider ${h+1}`)))}catch(d){throw d instanceof ve?o(`is no table of prices (${d.message})`,d):d}}n(Vn,"readPrices");function Jn(e){const{hosts:t}=e;if(!Array.
isArray(t)||!t.every(s=>typeof s=="string"&&s!==""))throw new ve("hosts is no list of host names");const o=Object.entries(de(e.classes,"classes"));if(o.length===0)throw new ve("classes has no storage \
class");return{name:pe(e,"name"),hosts:t,read:pe(e,"read"),source:pe(e,"source"),gigabyte:me(e,"gigabyte",Pn)??1e9,classes:Object.fromEntries(o.map(([s,i])=>[s,q(de(i,s))])),...te(e,["list","egress","\
betweenRegions"])}}n(Jn,"providerOf");function q(e){const t=me(e,"minDays",Xn),o=me(e,"minBytes",Pn);return{...te(e,["storage","write","read"]),...t===void 0?{}:{minDays:t},...o===void 0?{}:{minBytes:o}}}
n(q,"classOf");function te(e,t){const o=t.map(s=>[s,me(e,s,Yn)??0]);return Object.fromEntries(o)}n(te,"pricesOf");function de(e,t){if(typeof e!="object"||e===null||Array.isArray(e))throw new ve(`${t} \
is no object`);return e}n(de,"fieldsOf");function pe(e,t){const o=e[t]??"";if(typeof o=="string")return o;throw new ve(`${t} is no text`)}n(pe,"textOf");function me(e,t,o){const s=e[t];if(s!==void 0){
if(typeof s=="number"&&s>=0&&s<=o)return s;throw new ve(`${t} is no number from 0 to ${o}`)}}n(me,"numberOf");function Pe(e,t,o){const s=Vn(e("prices"),t),i=Se(e("max-cost")),d=(0,re.og)("forecast",e(
"forecast"))||i!==void 0;if(i!==void 0){for(const{endpoint:h}of[o.hot,o.cold])if((0,Gn._5)(h,[s,Ue.d])===void 0)throw new r.d("max-cost",`no prices are known for ${(0,u.T)(new URL(h).host)}; expected \
them in the file that prices names`)}const f=(0,re.og)("dry-run",e("dry-run"));return d||f&&s.length>0?{costs:{max:i,prices:s}}:{}}n(Pe,"parseCosts");function Se(e){if(e==="")return;const t=/^\$?\d{1,9}(\.\d{1,4})?$/.
test(e)?Number(e.replace("$","")):NaN;if(Number.isFinite(t))return t;throw new r.d("max-cost",`${(0,u.T)(e)} is not an amount in USD; expected one such as 25 or 0.50`)}n(Se,"parseMaxCost");const Le=["\
standard","bulk","expedited"],We=64*1024,mn=2**40,Xe=g.N.s3.limits.part.min,Tn=g.N.s3.limits.copy,gn=864e5,yn=["native","emulated","streamed"];function Ft(e){return{...Qn(e),verify:(0,re.HU)("verify",
e("verify"),["copy","read","none"]),dryRun:(0,re.og)("dry-run",e("dry-run"))}}n(Ft,"parseCopying");function Qn(e){const t=Zt(e),o=Xt("part-size",e("part-size"));if(o!==void 0&&t!==void 0&&o>t)throw new r.
d("part-size",`${(0,u.T)(e("part-size"))} is above max-operation-size ${(0,u.T)(e("max-operation-size"))}; expected at most that`);return{copyPaths:Yt(e("copy-path")),...Ht(e),maxOperationSize:t,partSize:o,
concurrency:e("concurrency")==="auto"?void 0:(0,re.z2)("concurrency",e("concurrency"),{least:1,most:256}),maxBandwidth:dr(e("max-bandwidth")),deadline:(0,re.E9)("deadline",e("deadline"),{least:1e3}),maxFailures:Gt(
e)}}n(Qn,"parseMoving");function Ht(e){return{...(0,re.og)("copy-by-source",e("copy-by-source"))?{copyBySource:!0}:{},...(0,re.og)("copy-by-url",e("copy-by-url"))?{copyByUrl:!0}:{}}}n(Ht,"parseCopyCon\
sents");function Zt(e){return Xt("max-operation-size",e("max-operation-size"))}n(Zt,"parseOperationSize");function Gt(e){return(0,re.z2)("max-failures",e("max-failures"),{least:0,most:1e12})}n(Gt,"par\
seMaxFailures");function Yt(e){if(e==="auto")return yn;const t=e.split(/[\s,]+/).filter(s=>s!==""),o=t.map(s=>yn.find(i=>i===s)).filter(s=>s!==void 0);if(o.length!==t.length||o.length===0||new Set(o).
size!==o.length)throw new r.d("copy-path",`${(0,u.T)(e)} is not a list of copy paths; expected auto, or native, emulated and streamed in the order to try them, each once at most`);return o}n(Yt,"parse\
CopyPaths");function cr(e){const t=(0,re.HU)("thaw-tier",e("thaw-tier"),Le);if(e("thaw")==="")return;const o=(0,re.E9)("thaw",e("thaw"),{least:gn})/gn;if(Number.isInteger(o))return{days:o,tier:t};throw new r.
d("thaw",`${(0,u.T)(e("thaw"))} is not a whole number of days; expected such as 7d`)}n(cr,"parseThaw");function Xt(e,t){return t==="auto"?void 0:(0,re.DB)(e,t,{least:Xe,most:Tn})}n(Xt,"parseAutoSize");
function dr(e){if(!(e===""||e==="none"))return(0,re.DB)("max-bandwidth",e,{least:We,most:mn})}n(dr,"parseBandwidth");var ce=a(77598);const ur=900,fr=43200;function lr(e){const t=e("role-session-name");
if(t!==""&&!/^[\w+=,.@-]{2,64}$/.test(t))throw new r.d("role-session-name",`${(0,u.T)(t)} is not a name of a session; expected 2 to 64 letters, digits or any of + = , . @ - _`);const o=e("role-duratio\
n"),s=o===""?void 0:(0,re.E9)("role-duration",o,{least:1e3})/1e3;if(s!==void 0&&(s<ur||s>fr))throw new r.d("role-duration",`${(0,u.T)(o)} is out of range; expected 15m to 12h, and no more than the rol\
e's own maximum`);return{...t===""?{}:{name:t},...s===void 0?{}:{seconds:s}}}n(lr,"parseRoleSession");function hr(e,t){const o=lr(e),s=Vt(e,t)??Vt(e,"")??{credentials:void 0};return s.role===void 0?s:
{...s,roleSession:o}}n(hr,"parseS3Identity");function pr(e,t){return{credentials:On(e,t,Qt)??On(e,"",Qt)}}n(pr,"parseGcsIdentity");function mr(e,t){return Jt(e,t)??Jt(e,"")??{credentials:void 0}}n(mr,
"parseBlobIdentity");function Vt(e,t){const o=On(e,t,gr),s=`${t}role-to-assume`,i=e(s).trim();if(i==="")return o===void 0?void 0:{credentials:o};if(xn(s,o,`${t}access-key-id`),!/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/.
test(i))throw new r.d(s,`${(0,u.T)(i)} is not the ARN of a role; expected arn:aws:iam::123456789012:role/name`);return{credentials:void 0,role:i}}n(Vt,"s3Identity");function Jt(e,t){const o=On(e,t,yr),
s=kr(e,`${t}sas-token`),i=_r(e,t);if(s!==void 0&&xn(`${t}sas-token`,o,`${t}access-key-id`),i!==void 0&&(xn(`${t}azure-client-id`,o,`${t}access-key-id`),xn(`${t}azure-client-id`,s,`${t}sas-token`)),!(o===
void 0&&s===void 0&&i===void 0))return{credentials:o,...(0,p.s)({sas:s,federated:i})}}n(Jt,"blobIdentity");function xn(e,t,o){if(t!==void 0)throw new r.d(e,`is given beside ${o}; expected one of the t\
wo`)}n(xn,"refuseBoth");const gr={id:Ke,secret:Ke,sessionToken:!0},Qt={id:wr,secret:br},yr={id:Ke,secret:Er};function On(e,t,o){const s=qt(e,`${t}access-key-id`,`${t}secret-access-key`,o),i=`${t}sessi\
on-token`,d=o.sessionToken===!0?Ke(i,e(i)):"",f=t==="to-"?void 0:$r(e,t,o);if(s===void 0){if(d===""&&f===void 0)return;const[T,U]=f===void 0?[i,"all three or none"]:[`${t}previous-access-key-id`,"the \
new pair too"];throw new r.d(T,`is given without ${t}access-key-id and ${t}secret-access-key; expected ${U}`)}const h=f?.accessKeyId===s.accessKeyId&&f.secretAccessKey===s.secretAccessKey;return{...s,
...d===""?{}:{sessionToken:d},...f===void 0||h?{}:{previous:f}}}n(On,"parseKeys");function $r(e,t,o){return qt(e,`${t}previous-access-key-id`,`${t}previous-secret-access-key`,o)}n($r,"parsePrevious");
function qt(e,t,o,s){const[i,d]=[e(t).trim(),e(o).trim()];if(!(i===""&&d==="")){if(d==="")throw new r.d(o,`is missing while ${t} is given; expected both or neither (on the command line ${(0,k.VE)(o)},\
 or --${o}-file)`);if(i==="")throw new r.d(t,`is missing while ${o} is given; expected both or neither`);return{accessKeyId:s.id(t,i),secretAccessKey:s.secret(o,d)}}}n(qt,"parsePair");function Ke(e,t){
const o=t.trim();if(/\s/.test(o))throw new r.d(e,"holds a space or a line break; expected the key alone, as it was issued");return o}n(Ke,"oneWord");function wr(e,t){const o=Ke(e,t);if(/^[^@]+@[^@]+$/.
test(o))return o;const s=/^GOOG/.test(o)?", or s3://bucket with https://storage.googleapis.com as its endpoint for this HMAC key":"";throw new r.d(e,`is not the client_email of a service account; expe\
cted one${s}`)}n(wr,"email");function br(e,t){if(t.startsWith("{"))throw new r.d(e,"holds a whole JSON file; expected the private_key in it alone");const o=`${t.replaceAll("\\n",`
`).replace(/^"|"$/g,"").trim()}
`;try{if((0,ce.createPrivateKey)(o).asymmetricKeyType==="rsa")return o}catch{}throw new r.d(e,"is not the private key of a service account; expected its PEM text, from -----BEGIN PRIVATE KEY----- to t\
he end")}n(br,"pem");function Er(e,t){const o=Ke(e,t);if(/^[A-Za-z0-9+/]{22,}={0,2}$/.test(o))return o;throw new r.d(e,"is not the base64 key of an account; expected the key alone, as the portal shows\
 it")}n(Er,"base64");function kr(e,t){const o=Ke(t,e(t)).replace(/^\?/,"");if(o==="")return;const s=new URLSearchParams(o);if(!o.includes("://")&&s.has("sig")&&s.has("sv"))return o;throw new r.d(t,"is\
 not a shared access signature; expected its query alone, as sv=…&sp=…&sig=…")}n(kr,"parseSas");function _r(e,t){const[o,s]=[`${t}azure-client-id`,`${t}azure-tenant-id`],[i,d]=[e(o).trim(),e(s).
trim()];if(!(i===""&&d==="")){if(d==="")throw new r.d(s,`is missing while ${o} is given; expected both or neither`);if(i==="")throw new r.d(o,`is missing while ${s} is given; expected both or neither`);
if(!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(i))throw new r.d(o,`${(0,u.T)(i)} is not the id of an application; expected a UUID`);if(!/^[0-9a-z.-]{1,255}$/i.test(d))throw new r.d(s,`${(0,u.
T)(d)} is not the id of a tenant; expected a UUID or a domain`);return{clientId:i,tenantId:d}}}n(_r,"parseFederated");const eo=[{name:"region",api:"s3",instead:{}},{name:"session-token",api:"s3",instead:{}},
{name:"role-to-assume",api:"s3",instead:{gcs:"google-github-actions/auth in a step before",blob:"azure-client-id and azure-tenant-id"}},{name:"sas-token",api:"blob",instead:{}},{name:"azure-client-id",
api:"blob",instead:{s3:"role-to-assume",gcs:"google-github-actions/auth in a step before"}},{name:"azure-tenant-id",api:"blob",instead:{s3:"role-to-assume",gcs:"google-github-actions/auth in a step be\
fore"}}],vr=[{name:"user-project",api:"gcs",unset:"",instead:{s3:"request-payer for S3"}},{name:"path-style",api:"s3",unset:"auto",instead:{}}];function Pr(e,t,o){for(const{name:s,api:i,instead:d}of eo){
const f=`${t}-${s}`;e(f).trim()!==""&&i!==o&&Sn(f,i,[o],d)}}n(Pr,"refuseUnfit");function Ve(e,t){const o=t.flatMap(s=>s?.api??[]);for(const{name:s,api:i,instead:d}of eo)e(s).trim()!==""&&!o.includes(i)&&
Sn(s,i,o,d);for(const{name:s,api:i,unset:d,instead:f}of vr)e(s)!==d&&!o.includes(i)&&Sn(s,i,o,f)}n(Ve,"refuseUnfitShared");function qn(e,t,o,s){const i=o.map(({api:d})=>d);e(t)!==""&&!i.includes("s3")&&
Sn(t,"s3",i,s)}n(qn,"refuseOnlyS3");function Sn(e,t,o,s){const i=[...new Set(o)].map(h=>b.O[h]).join(" and "),d=[...new Set(o.flatMap(h=>s[h]??[]))],f=d.length===0?"it left out":d.join(", or ");throw new r.
d(e,`is for ${b.O[t]}, and what it is given for speaks ${i}; expected ${f}`)}n(Sn,"refuse");const Tr=["endpoint","access-key-id","previous-access-key-id"];function Je(e,t,o){const s=t.flatMap(i=>xr(e,
i));for(const i of Tr){if(e(i)==="")continue;const d=s.filter(({side:h})=>i==="endpoint"?e(`${h}-endpoint`)==="":o.includes(h)&&!Or(e,h));if(new Set(d.map(({api:h})=>h)).size<2)continue;const f=d.map(
({side:h})=>h);throw new r.d(i,`is given for ${f.join(" and ")}, which speak different APIs; expected ${f.map(h=>`${h}-${i}`).join(" and ")}`)}}n(Je,"refuseSharedByApis");function xr(e,t){const o=t===
"to"&&e("to")==="hot"?e("hot"):e(t);return o===""?[]:[{side:t,api:w(t,o).api}]}n(xr,"apiOf");function Or(e,t){return["access-key-id","role-to-assume","sas-token","azure-client-id"].some(o=>e(`${t}-${o}`)!==
"")}n(Or,"hasIdentity");const Sr="us-east-1";function Re(e,t){const o=e(t);if(o==="")throw new r.d(t,`is not given; expected ${y}`);const s=w(t,o);Pr(e,t,s.api);const{bucket:i,prefix:d}=s;switch(s.api){case"\
s3":{const f=Br(e,t),h=et(e,t,s,f),T=Dr(e("path-style"),h.endpoint,i),U=hr(e,`${t}-`);return{api:"s3",...h,bucket:i,prefix:d,region:f,pathStyle:T,...U}}case"gcs":{const f=et(e,t,s,""),h=pr(e,`${t}-`);
return{api:"gcs",...f,bucket:i,prefix:d,...h,...Rr(e)}}case"blob":{const f=et(e,t,s,""),h=mr(e,`${t}-`);return{api:"blob",...f,account:s.account,bucket:i,prefix:d,...h}}}}n(Re,"parsePlace");function Ar(e){
if(e("to")!=="hot")return Re(e,"to");if(e("hot")==="")throw new r.d("to",'"hot" names the bucket of the input hot, which is not given');return Re(n(o=>{const s=o==="to"?"":e(o),i=k.mc.find(d=>d.name===
o.replace(/^to(?=-|$)/,"hot"));return s!==""||i===void 0||no(o)?s:e(i.name)},"asHot"),"to")}n(Ar,"parseTo");function Mr(e){if(e("hot")!=="")return Re(t=>no(t)?"":e(t),"hot")}n(Mr,"parseNamed");function no(e){
return/access-key|session-token|role-to-assume|sas-token|azure-/.test(e)}n(no,"isIdentityInput");function et(e,t,o,s){const i=e(`${t}-endpoint`)===""?"endpoint":`${t}-endpoint`,d=e(i);if(d==="")return{
endpoint:R(o,s)};const f=I(o,i,d);return{endpoint:f[0],...f.length===1?{}:{endpoints:f}}}n(et,"parseEnds");function Br(e,t){const o=e(`${t}-region`),s=[o,e("region")].find(d=>d!=="")??Sr;if(/^[A-Za-z0-9-]{1,64}$/.
test(s))return s;const i=o===""?"region":`${t}-region`;throw new r.d(i,`${(0,u.T)(s)} is not a region; expected a name such as us-east-1`)}n(Br,"parseRegion");function Dr(e,t,o){if(e==="auto")return!(0,G.
aZ)(t)||o.includes(".");if(e==="true"||e==="false")return e==="true";throw new r.d("path-style",`${(0,u.T)(e)} is not known; expected true, false or auto`)}n(Dr,"parsePathStyle");function Rr(e){const t=e(
"user-project");if(t==="")return{};if(/^[a-z0-9][a-z0-9:.-]{0,99}$/.test(t))return{userProject:t};throw new r.d("user-project",`${(0,u.T)(t)} is not a project of Google Cloud; expected its id, such as\
 my-project-123`)}n(Rr,"parseUserProject");const Ir={true:"prune",plan:"plan",false:"off"};function to(e,t){const o=e("approve-prune");if(o!==""&&!/^prune-[0-9a-f]{24}$/.test(o))throw new r.d("approve\
-prune",`${(0,u.T)(o)} is not a token; expected the one that a tripped guard printed: prune- and 24 digits and letters`);return{mode:Ir[t],policy:(0,v.Ay)(e("retention")),delay:(0,re.E9)("prune-delay",
e("prune-delay"),{least:0}),maxDelete:oo("max-delete",e("max-delete")),maxChange:oo("max-change",e("max-change")),approve:o===""?void 0:o,allowUnfenced:(0,re.og)("allow-unfenced",e("allow-unfenced"))}}
n(to,"parsePruning");function oo(e,t){const o=/^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(t)?.[1];if(o!==void 0&&Number(o)<=100)return{kind:"share",percent:Number(o)};if(/^\d{1,12}$/.test(t))return{kind:"coun\
t",count:Number(t)};throw new r.d(e,`${(0,u.T)(t)} is not a limit; expected a share such as 10%, at most 100%, or a number`)}n(oo,"parseLimit");var Qe=a(38227);function qe(e,t="at"){if(e==="latest")return{
kind:"latest"};if(/^\d{4}-\d\d/.test(e)){const s=Ur(e);if(s!==void 0)return s}else if(/^[\w.-]{1,200}$/.test(e))return{kind:"run",run:e};const o=jr.test(e)?": a time of day needs its zone":"";throw new r.
d(t,`${(0,u.T)(e)} is neither a time nor a run; expected latest, the id of a run, or a time such as 2026-11-03T02:00:00Z or 2026-11-03 02:00:00 UTC${o}`)}n(qe,"parseAt");const Cr=/^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(\.\d{1,3})?)?(Z| ?UTC|[+-]\d\d:\d\d))?$/,
jr=/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/;function Ur(e){const t=Cr.exec(e);if(t===null)return;const[,o="",s,i,d,f]=t,h=f?.endsWith("UTC")===!0?"Z":f,T=Date.parse(s===void 0?o:`${o}T${s}${i??
""}${h??""}`);if(Number.isNaN(T)||!new Date(Date.parse(o)).toISOString().startsWith(o))return;const U=new Date(T).toISOString();if(d!==void 0)return{kind:"time",time:U};const Y=s===void 0?Kr:i===void 0?
Wr:Lr;return{kind:"time",time:U,until:new Date(T+Y-1).toISOString()}}n(Ur,"parseMoment");const Lr=1e3,Wr=6e4,Kr=864e5;var An=a(48798);const so="qpzry9x8gf2tvdw0s3jn54khce6mua7l",Nr=[996825010,642813549,
513874426,1027748829,705979059],nt=6;function ro(e){const t=e.toLowerCase();if(e!==t&&e!==e.toUpperCase())return;const o=t.lastIndexOf("1");if(o<1||t.length-o-1<nt)return;const s=t.slice(0,o);if(!/^[\x21-\x7e]+$/.
test(s))return;const i=[...t.slice(o+1)].map(f=>so.indexOf(f));if(i.includes(-1)||co([...io(s),...i])!==1)return;const d=uo(i.slice(0,-nt),5,8,!1);return d&&{prefix:s,data:Buffer.from(d)}}n(ro,"decode\
Bech32");function ao(e,t){const o=uo([...t],8,5,!0)??[],s=co([...io(e),...o,0,0,0,0,0,0])^1,i=Array.from({length:nt},(d,f)=>s>>>5*(5-f)&31);return`${e}1${[...o,...i].map(d=>so.charAt(d)).join("")}`}n(
ao,"encodeBech32");function io(e){const t=Array.from(e,o=>o.charCodeAt(0));return[...t.map(o=>o>>>5),0,...t.map(o=>o&31)]}n(io,"expanded");function co(e){let t=1;for(const o of e){const s=t>>>25;t=(t&
33554431)<<5^o,Nr.forEach((i,d)=>{(s>>>d&1)===1&&(t^=i)})}return t>>>0}n(co,"checksum");function uo(e,t,o,s){const i=[];let d=0,f=0;for(const T of e)for(f=(f<<t|T)&4095,d+=t;d>=o;)d-=o,i.push(f>>>d&(1<<
o)-1);const h=f<<o-d&(1<<o)-1;return s?d>0?[...i,h]:i:d>=t||h!==0?void 0:i}n(uo,"regroup");function $n(e){return Buffer.from(e).toString("base64").replace(/=+$/,"")}n($n,"toBase64");function Mn(e){if(!/^[A-Za-z0-9+/]*$/.
test(e))return;const t=Buffer.from(e,"base64");return $n(t)===e?t:void 0}n(Mn,"fromBase64");var le=a(97788);const zr=1216,Fr=32,fo="age1pq",lo="mlkem768x25519",Hr=Buffer.from("age-encryption.org/mlkem\
768x25519"),Zr=1120,Gr=64,tt=16,ot=16,ho=Buffer.concat([Buffer.from("HPKE"),Buffer.from("647a00010003","hex")]),st=n(async()=>(await a.e(6652).then(a.bind(a,76652))).MLKEM768X25519,"kem");async function Yr(e,t,o){
const{cipherText:s,sharedSecret:i}=(await st()).encapsulate(t,o(Gr)),{key:d,nonce:f}=po(Buffer.from(i)),h=(0,ce.createCipheriv)("chacha20-poly1305",d,f,{authTagLength:ot}),T=Buffer.concat([h.update(e),
h.final(),h.getAuthTag()]);return{args:[lo,$n(s)],body:T}}n(Yr,"wrapHybrid");async function Xr(e,t){for(const{args:o,body:s}of e){if(o[0]!==lo)continue;const i=o.length===2?Mn(o[1]??""):void 0;if(i?.length!==
Zr||s.length!==tt+ot)throw go();const d=Jr(await Vr(i,t),s);if(d!==void 0)return d}}n(Xr,"unwrapHybrid");async function Vr(e,t){try{return Buffer.from((await st()).decapsulate(e,t))}catch(o){throw go(
{cause:o})}}n(Vr,"decapsulated");function Jr(e,t){const{key:o,nonce:s}=po(e),i=(0,ce.createDecipheriv)("chacha20-poly1305",o,s,{authTagLength:ot});i.setAuthTag(t.subarray(tt));const d=i.update(t.subarray(
0,tt));try{return i.final(),d}catch{return}}n(Jr,"unwrap");async function Qr(e){const t=Buffer.from((await st()).getPublicKey(e));return{text:ao(fo,t),bytes:t}}n(Qr,"hybridRecipient");function po(e){const t=Buffer.
alloc(0),o=Buffer.concat([Buffer.from([0]),rt(t,"psk_id_hash",t),rt(t,"info_hash",Hr)]),s=rt(e,"secret",t);return{key:mo(s,"key",o,32),nonce:mo(s,"base_nonce",o,12)}}n(po,"hpke");function rt(e,t,o){return(0,ce.
createHmac)("sha256",e).update("HPKE-v1").update(ho).update(t).update(o).digest()}n(rt,"labeledExtract");function mo(e,t,o,s){const i=(0,ce.createHmac)("sha256",e).update(Buffer.from([0,s]));return i.
update("HPKE-v1").update(ho).update(t).update(o).update(Buffer.from([1])),i.digest().subarray(0,s)}n(mo,"labeledExpand");function go(e){return new le.K("malformed","the header has a post-quantum stanz\
a of a wrong form",e)}n(go,"wrongForm");const en=32,Ie=16,at=16,qr=Ie+at,yo="X25519",ea="age-encryption.org/v1/X25519",$o=Buffer.alloc(12),na=Buffer.from("302a300506032b656e032100","hex"),ta=Buffer.from(
"302e020100300506032b656e04220420","hex");function it(e){return(0,ce.createPublicKey)({key:Buffer.concat([na,e]),format:"der",type:"spki"})}n(it,"publicKey");function ct(e){return(0,ce.createPrivateKey)(
{key:Buffer.concat([ta,e]),format:"der",type:"pkcs8"})}n(ct,"secretKey");function wo(e){return(0,ce.createPublicKey)(e).export({format:"der",type:"spki"}).subarray(-en)}n(wo,"publicBytes");function oa(e){
try{return(0,ce.diffieHellman)({privateKey:ct(Buffer.alloc(en,1)),publicKey:it(e)}),!0}catch{return!1}}n(oa,"isSafePoint");function sa(e,t,o){const s=ct(o(en)),i=wo(s),d=(0,ce.diffieHellman)({privateKey:s,
publicKey:t.key}),f=bo(d,i,t.bytes),h=(0,ce.createCipheriv)("chacha20-poly1305",f,$o,{authTagLength:at}),T=Buffer.concat([h.update(e),h.final(),h.getAuthTag()]);return{args:[yo,$n(i)],body:T}}n(sa,"wr\
apX25519");function ra(e,t){for(const{args:o,body:s}of e){if(o[0]!==yo)continue;const i=o.length===2?Mn(o[1]??""):void 0;if(i?.length!==en||s.length!==qr)throw new le.K("malformed","the header has an \
X25519 stanza of a wrong form");const d=aa(i,s,t);if(d!==void 0)return d}}n(ra,"unwrapX25519");function aa(e,t,o){let s;try{s=(0,ce.diffieHellman)({privateKey:o.key,publicKey:it(e)})}catch(h){throw new le.
K("malformed","the header has an X25519 stanza with a share of low order",{cause:h})}const i=bo(s,e,o.publicBytes),d=(0,ce.createDecipheriv)("chacha20-poly1305",i,$o,{authTagLength:at});d.setAuthTag(t.
subarray(Ie));const f=d.update(t.subarray(0,Ie));try{return d.final(),f}catch{return}}n(aa,"x25519_unwrap");function bo(e,t,o){return Buffer.from((0,ce.hkdfSync)("sha256",e,Buffer.concat([t,o]),ea,32))}
n(bo,"wrappingKey");const Eo=20,ko=64*1024,ia=16;function ca(e,t="encrypt-to"){if(e.length>ko)throw new r.d(t,`it has more than ${ko} characters`);const o=new Map;for(const[i,d]of e.split(`
`).entries()){const f=d.replace(/(^|\s)#.*$/s,"").trim();if(f==="")continue;const h=`line ${i+1}`,T=da(f,U=>new r.d(t,`${h}: ${U}`));if(o.has(T.text))throw new r.d(t,`${h}: this recipient is there alr\
eady`);o.set(T.text,T)}const s=[...o.values()];if(s.length>Eo)throw new r.d(t,`${s.length} recipients; at most ${Eo} are possible`);if(new Set(s.map(({kind:i})=>i)).size>1)throw new r.d(t,"post-quantu\
m recipients (age1pq1…) and others cannot be mixed");return s}n(ca,"parseRecipients");function Bn({text:e}){return(0,ce.createHash)("sha256").update(e).digest("hex").slice(0,ia)}n(Bn,"fingerprint");
function _o(e,t){let o;return{kind:"x25519",text:e,wrap:n(async(s,i)=>sa(s,{bytes:t,key:o??=it(t)},i),"wrap")}}n(_o,"x25519Recipient");function vo(e,t){return{kind:"post-quantum",text:e,wrap:n((o,s)=>Yr(
o,t,s),"wrap")}}n(vo,"hybridRecipientFrom");function da(e,t){if(/^AGE-SECRET-KEY-/i.test(e))throw t('it is an identity, which is secret: the recipient is the line "public key: age1…" beside it, or age\
-keygen -y prints it. Make a new identity if others may have seen this one');if(/^(ssh-|ecdsa-)/.test(e))throw t("SSH keys are no recipients here: expected age1…");const o=ro(e);if(o===void 0||e!==e.
toLowerCase())throw t("it is no age recipient: expected age1…, as age-keygen prints it; a character may be wrong");const{prefix:s,data:i}=o;if(s==="age"&&i.length===en){if(!oa(i))throw t("it is no k\
ey: everybody could read what is encrypted to it");return _o(e,i)}if(s===fo&&i.length===zr)return vo(e,i);throw t("recipients of this kind are not supported: expected age1… or age1pq1…")}n(da,"par\
seRecipient");const Po=100,To=64*1024;function xo(e,t="identity-file"){if(e.length>To)throw new r.d(t,`it has more than ${To} characters`);if(/^(age-encryption\.org\/|-----BEGIN AGE)/.test(e))throw new r.
d(t,"it is encrypted: decrypt it with age -d, nobody can type a passphrase in a run");const o=[];for(const[s,i]of e.split(`
`).entries()){const d=i.trim();if(d===""||d.startsWith("#"))continue;const f=ua(d);if(typeof f=="string")throw new r.d(t,`line ${s+1}: ${f}`);o.push(f)}if(o.length===0)throw new r.d(t,"it has no ident\
ity: expected AGE-SECRET-KEY-1…");if(o.length>Po)throw new r.d(t,`${o.length} identities; at most ${Po} are possible`);return o}n(xo,"parseIdentities");function ua(e){if(e.startsWith("age1"))return"\
it is a recipient, which opens nothing: expected the identity, AGE-SECRET-KEY-1…";if(e.startsWith("AGE-PLUGIN-"))return"identities of plugins are not supported";const t=ro(e);if(t===void 0||e!==e.toUpperCase())
return"it is no age identity: expected AGE-SECRET-KEY-1…, as age-keygen writes it";const{prefix:o,data:s}=t;return o==="age-secret-key-"&&s.length===en?fa(e,s):o==="age-secret-key-pq-"&&s.length===Fr?
la(e,s):"identities of this kind are not supported: expected AGE-SECRET-KEY-1… or AGE-SECRET-KEY-PQ-1…"}n(ua,"parseIdentity");function fa(e,t){const o=ct(t),s=wo(o),i=_o(ao("age",s),s);return{kind:"\
x25519",secret:e,bytes:t,recipient:n(async()=>i,"recipient"),unwrap:n(async d=>ra(d,{key:o,publicBytes:s}),"unwrap")}}n(fa,"x25519Identity");function la(e,t){let o;const s=n(async()=>{const{text:i,bytes:d}=await Qr(
t);return vo(i,d)},"make");return{kind:"post-quantum",secret:e,bytes:t,recipient:n(()=>o??=s(),"recipient"),unwrap:n(i=>Xr(i,t),"unwrap")}}n(la,"hybridIdentity");var ha=a(53053);const nn=64*1024,Ae=16,
tn=nn+Ae,on=16,Oo=(0,ha.channel)("flashback-backup:age-chunk");function So(e,t){return Buffer.from((0,ce.hkdfSync)("sha256",e,t,"payload",32))}n(So,"payloadKey");function Ao(e){return e+Ae*Math.max(1,
Math.ceil(e/nn))}n(Ao,"sealedSize");function Du(e){const t=Math.ceil(e/tn),o=e-t*Ae;return t>0&&o>=0&&Ao(o)===e?o:void 0}n(Du,"chunks_plainSizeOf");function pa(e,t,o,s,i,d){const f=Bo(t,o);Oo.hasSubscribers&&
ma(e,f,s);const h=(0,ce.createCipheriv)("chacha20-poly1305",e,f,{authTagLength:Ae}),T=h.update(s);return h.final(),i.set(T,d),i.set(h.getAuthTag(),d+T.length),d+T.length+Ae}n(pa,"sealChunk");function Mo(e,t,o,s){
const i=s.length-Ae;if(i<0)return;const d=(0,ce.createDecipheriv)("chacha20-poly1305",e,Bo(t,o),{authTagLength:Ae});d.setAuthTag(s.subarray(i));const f=d.update(s.subarray(0,i));try{return d.final(),f}catch{
return}}n(Mo,"openChunk");function dt(e,t,o,s){const i=Mo(e,t,o,s);if(i!==void 0){if(i.length>0||t===0)return i;throw new le.K("malformed","its last chunk is empty, which only the first may be")}throw Mo(
e,t,!o,s)!==void 0?o?new le.K("truncated",`it ends after chunk ${t+1}, which is not its last`):new le.K("trailing-data",`bytes follow its last chunk, number ${t+1}`):o&&s.length<Ae?new le.K("truncated",
"it ends within a chunk"):new le.K("authentication-failed",`chunk ${t+1} is not what was encrypted`)}n(dt,"demandChunk");function Bo(e,t){if(!Number.isSafeInteger(e)||e<0)throw new RangeError("the num\
ber of a chunk");const o=Buffer.alloc(12);return o.writeBigUInt64BE(BigInt(e),3),o[11]=t?1:0,o}n(Bo,"nonceOf");function ma(e,t,o){const s=(0,ce.createHash)("sha256").update(e).digest("hex");Oo.publish(
{key:s,nonce:t.toString("hex"),plain:o})}n(ma,"publish");const Dn="age-encryption.org/v1",wn=64*1024,Do=64,Rn=64,ga=32;function Ro(e,t){const s=`${[Dn,...e.flatMap(ya)].join(`
`)}
---`;return Buffer.from(`${s} ${$n(Io(Buffer.from(s),t))}
`)}n(Ro,"formatHeader");function ya({args:e,body:t}){const o=$n(t),s=[];for(let i=0;i<=o.length;i+=Rn)s.push(o.slice(i,i+Rn));return[`-> ${e.join(" ")}`,...s]}n(ya,"linesOf");function Io(e,t){const o=Buffer.
from((0,ce.hkdfSync)("sha256",t,Buffer.alloc(0),"header",32));return(0,ce.createHmac)("sha256",o).update(e).digest()}n(Io,"macOf");function $a({authenticated:e,mac:t},o){if(!(0,ce.timingSafeEqual)(Io(
e,o),t))throw new le.K("authentication-failed","the header does not match its MAC: it was changed")}n($a,"checkMac");function wa(e){const t=new Ea(e);if(t.next()!==Dn)throw Ne("it is not an age file");
const o=[];for(;;){const s=t.at,i=t.next();if(i.startsWith("--- ")){const d=Mn(i.slice(4));if(d?.length!==ga||o.length===0)throw Ne("its header ends in a wrong way");return{stanzas:o,authenticated:e.subarray(
0,s+3),mac:d,size:t.at}}if(o.length===Do)throw Ne(`its header has more than ${Do} stanzas`);o.push(ba(i,t))}}n(wa,"parseHeader");function ba(e,t){const[o,...s]=e.split(" ");if(o!=="->"||s.length===0||
!s.every(d=>/^[\x21-\x7e]+$/.test(d)))throw Ne("its header has a stanza of a wrong form");const i=[];for(;;){const d=t.next(),f=d.length<=Rn?Mn(d):void 0;if(f===void 0)throw Ne("its header has a stanz\
a with a wrong body");if(i.push(f),d.length<Rn)return{args:s,body:Buffer.concat(i)}}}n(ba,"readStanza");class Ea{static{n(this,"Lines")}#e;at=0;constructor(t){this.#e=t.subarray(0,wn)}next(){const t=this.#e.
indexOf(10,this.at);if(t===-1){if(this.#e.length===wn)throw Ne(`its header has more than ${wn} bytes`);const s=this.#e.subarray(0,Dn.length).toString("latin1");throw Dn.startsWith(s)?new le.K("truncat\
ed","it ends within its header"):Ne("it is not an age file")}const o=this.#e.subarray(this.at,t).toString("latin1");return this.at=t+1,o}}function Ne(e){return new le.K("malformed",e)}n(Ne,"malformed");
const Co=n(e=>(0,ce.randomBytes)(e),"systemRandomness");function ka(e,t){let o=0;return s=>Buffer.from((0,ce.hkdfSync)("sha256",e,Buffer.alloc(0),`${t}/${o++}`,s))}n(ka,"randomnessFrom");async function jo(e,t=Co){
const o=t(Ie);return Wo(o,t(on),e,t)}n(jo,"newAgeFile");async function Uo(e,t,o){if(e.length!==Ie||t.length!==on)throw new RangeError("a file key and its nonce have 16 bytes each");const s=Buffer.concat(
[e,t]);return Wo(e,t,o,ka(s,"flashback-backup/ephemeral"))}n(Uo,"ageFileFrom");function Lo(e,t,o){const s=JSON.stringify(["flashback-backup/file-key",...o]),i=Buffer.from((0,ce.hkdfSync)("sha256",e,t,
"flashback-backup/resume",32)),d=Buffer.from((0,ce.hkdfSync)("sha256",i,Buffer.from(s),"file",Ie+on));return{fileKey:d.subarray(0,Ie),nonce:d.subarray(Ie)}}n(Lo,"keyFromSecret");async function Wo(e,t,o,s){
if(o.length===0)throw new RangeError("a file needs a recipient");const i=[];for(const h of o)i.push(await h.wrap(e,s));const d=Buffer.concat([Ro(i,e),t]),f=So(e,t);return{header:d,recipients:o.map(Bn),
storedSize:n(h=>d.length+Ao(h),"storedSize"),encrypt:n((h,T,U)=>_a(f,h,T,U),"encrypt")}}n(Wo,"made");function _a(e,t,o,s){const i=t.length>0&&t.length%nn===0;if(!s&&!i)throw new RangeError("a piece th\
at is not the last consists of whole chunks");if(s&&t.length===0&&o!==0)throw new RangeError("only the first chunk may be empty");const d=Math.max(1,Math.ceil(t.length/nn)),f=Buffer.allocUnsafe(t.length+
d*Ae);let h=0;for(let T=0;T<d;T++){const U=t.subarray(T*nn,(T+1)*nn);h=pa(e,o+T,s&&T===d-1,U,f,h)}return f}n(_a,"sealed");const va=wn+on;async function ut(e,t){const o=wa(e),s=o.size+on;if(e.length<s)
throw new le.K("truncated","it ends within the nonce of its payload");for(const i of t){const d=await i.unwrap(o.stanzas);if(d!==void 0)return $a(o,d),{payloadKey:So(d,e.subarray(o.size,s)),headerSize:s}}
throw new le.K("no-identity","it is encrypted to none of the identities")}n(ut,"openAgeFile");function Pa({headerSize:e},t){const o=plainSizeOf(t-e);if(o===void 0)throw new AgeError("truncated",`no ag\
e file has ${t} bytes`);return o}n(Pa,"plainSizeOfFile");function Ru(e,t,o){const s=Pa(e,o);if(t.first<0||t.last<t.first||t.last>=s)throw new RangeError("a range outside the content");const i=Math.floor(
t.first/CHUNK_BYTES),d=Math.floor(t.last/CHUNK_BYTES),f=e.headerSize+(d+1)*SEALED_CHUNK_BYTES;return{first:e.headerSize+i*SEALED_CHUNK_BYTES,last:Math.min(f,o)-1,firstChunk:i,toEnd:f>=o,skip:t.first-i*
CHUNK_BYTES}}n(Ru,"storedRange");function Ko({payloadKey:e},t,o,s){const i=[];if(t.length===0)throw new le.K("truncated","chunks are missing");for(let d=0,f=o;d<t.length;d+=tn,f++){const h=t.subarray(
d,d+tn),T=s&&d+tn>=t.length;if(!T&&h.length<tn)throw new le.K("truncated","it ends within a chunk");i.push(dt(e,f,T,h))}return i.length===1&&i[0]!==void 0?i[0]:Buffer.concat(i)}n(Ko,"decryptChunks");const In=32,
Ta=32;function xa(e,t){const o=e.map(Bn).sort(),s=Aa(e),i=n(async f=>{const h=await f;if(h.header.length!==s)throw new Error("the header of an age file has another length");return{head:h.header,encrypt:n(
(T,U,Y)=>h.encrypt(ft(T),U,Y),"encrypt")}},"sealed"),d=n((f,h,T)=>{const{fileKey:U,nonce:Y}=Lo(f,h,Oa(T));return i(Uo(U,Y,e))},"derived");return{fingerprints:o,headBytes:s,resumes:t!==void 0,newFile:n(
()=>i(jo(e)),"newFile"),newUpload:n(async f=>{if(t===void 0)return{file:await i(jo(e))};const h=Co(Ta);return{file:await d(t,h,f),salt:h.toString("hex")}},"newUpload"),resumed:n(async(f,h)=>t===void 0?
void 0:d(t,Buffer.from(f,"hex"),h),"resumed")}}n(xa,"sealerFor");function Oa({etag:e,size:t,path:o}){return[e,String(t),o]}n(Oa,"contextOf");const Sa={x25519:{type:"X25519",share:43},"post-quantum":{type:"\
mlkem768x25519",share:1494}};function Aa(e){const t=e.map(({kind:o})=>{const{type:s,share:i}=Sa[o];return{args:[s,"A".repeat(i)],body:Buffer.alloc(32)}});return Ro(t,Buffer.alloc(16)).length+on}n(Aa,"\
headBytesFor");function No(e){return{fingerprints:n(async()=>(await Promise.all(e.map(o=>o.recipient()))).map(Bn),"fingerprints"),alone:n(()=>e.map(t=>No([t])),"alone"),open:n(async t=>{try{return{kind:"\
opened",file:Ma(await ut(ft(t),e))}}catch(o){if(!(0,le.y)(o))throw o;return o.code==="truncated"?{kind:"more"}:{kind:"refused",reason:o.code==="no-identity"?"no-identity":"damaged",message:o.message}}},
"open")}}n(No,"openerFor");function Ma(e){return{headBytes:e.headerSize,decrypt:n((t,o,s)=>{try{return Ko(e,ft(t),o,s)}catch(i){if(!(0,le.y)(i))throw i;return}},"decrypt")}}n(Ma,"opened");function ft(e){
return Buffer.isBuffer(e)?e:Buffer.from(e.buffer,e.byteOffset,e.byteLength)}n(ft,"asBuffer");function zo(e,{stateCipher:t},o=!1){const s=e("encrypt-to"),i=(0,re.HU)("names",e("names"),["clear","hidden"]),
d=(0,re.og)("allow-single-recipient",e("allow-single-recipient"));if(s.trim()===""){if(i==="hidden")throw pt("names");if(d)throw pt("allow-single-recipient");if(o&&e("resume-secret")!=="")throw pt("re\
sume-secret");return{}}for(const U of s.match(/AGE-SECRET-KEY-[^\s]*/gi)??[])(0,An.s)(U);const f=ca(s);if(f.length===0)throw new r.d("encrypt-to","it names no recipient; expected age1…");if(f.length===
1&&!d)throw new r.d("encrypt-to","it names one recipient, with whose key the whole backup would be lost; expected a second one whose identity is kept elsewhere, or allow-single-recipient: true");const h=o?
Ba(e("resume-secret")):void 0;if(t===void 0)throw new r.d("state-key","is not given, and encrypt-to is: hashes of the contents would stand in cold in clear; expected an identity of its own, from age-k\
eygen");return{objectKeys:{recipients:xa(f,h),...i==="hidden"?{hide:t.hide}:{}}}}n(zo,"parseObjectKeys");function lt(e,t){const o=e("identity-file");if(o==="")return{};if(/AGE-SECRET-KEY-/i.test(o))throw(0,An.
s)(o),new r.d("identity-file","it is an identity and not the path of a file with one; expected such a path: inputs are shown to more people than files. Make a new identity if others may have seen this\
 one");let s;try{s=t(o)}catch(d){const f=`${(0,u.T)(o)} cannot be read${(0,u.x)(d)}`;throw new r.d("identity-file",`${f}; expected the path of a file from age-keygen`,{cause:d})}const i=xo(s,"identity\
-file");for(const{secret:d}of i)(0,An.s)(d);return{identities:No(i)}}n(lt,"parseIdentityFile");function ht(e,t){for(const s of["copy-by-source","copy-by-url"])if((0,re.og)(s,e(s)))throw new r.d(s,"is \
true, and with encrypt-to objects are encrypted here, so that no store can copy them; expected one of them left out");const o=t.filter(s=>s!=="streamed");if(e("copy-path")==="auto"||o.length===0)return[
"streamed"];throw new r.d("copy-path",`${(0,u.T)(e("copy-path"))} names ${o.join(" and ")}, and with encrypt-to objects are encrypted here, so that they can only be streamed; expected auto or streamed`)}
n(ht,"encryptedPaths");function Ba(e){const t=e.trim();if(t==="")return;const o=/^[0-9a-f]+$/i.test(t)&&t.length===2*In,s=Buffer.from(t,o?"hex":"base64"),i=/^[A-Za-z0-9+/_-]+={0,2}$/.test(t);if((o||i)&&
s.length===In)return s;throw new r.d("resume-secret",`it is not ${In} bytes in hex or base64; expected such as openssl rand -hex ${In} prints`)}n(Ba,"parseResumeSecret");function pt(e){return new r.d(
e,"is given without encrypt-to; expected both or neither")}n(pt,"without");const Da=36e5;function Fo(e,{api:t}){const o=(0,re.og)("immutable",e("immutable"));if(o&&t==="blob")throw new r.d("immutable",
"needs a cold whose versions are the history, and versions of Azure Blob are not used yet; expected a cold in S3 or GCS, or immutable left out");const s=Ia(e,t);return{...o?{immutable:o}:{},...s===void 0?
{}:{lock:s}}}n(Fo,"parseImmutable");function Ra(e,t,{lock:o}){if(e("retention")===""||o!==void 0)return{...t,mode:"off"};throw new r.d("retention","is given with immutable: true and without lock, and \
such a backup deletes nothing; expected it in a job of its own, with command: prune and a key that may delete (examples/prune.yml)")}n(Ra,"refusePruning");function Ia(e,t){const[o,s]=[e("lock"),e("loc\
k-for")],i=(0,re.og)("lock-renew",e("lock-renew"));if(o===""){if(s!=="")throw new r.d("lock-for","is given without lock; expected both or neither");if(i)throw new r.d("lock-renew","is given without lo\
ck; expected lock and lock-for with it");return}if(o!=="governance"&&o!=="compliance")throw new r.d("lock",`${(0,u.T)(o)} is not known; expected governance or compliance`);if(t!=="s3")throw new r.d("l\
ock",`needs S3 Object Lock, and cold speaks ${b.O[t]}; expected a cold in S3 whose bucket has Object Lock, or lock left out (a retention policy of the bucket itself would refuse the overwrites that ea\
ch run needs)`);if(s==="")throw new r.d("lock-for","is not given; expected how long to lock, such as 30d");const d=(0,re.E9)("lock-for",s,{least:Da});return{mode:o,period:d,...i?{renew:i}:{}}}n(Ia,"pa\
rseLock");var Ca=a(94175),Ho=a(89526),ja=a(73243);function Ua(e,t){const[o,s]=[e("signing-key"),e("trusted-signers")],i=(0,re.og)("accept-unsigned",e("accept-unsigned"));if(o===""&&s===""){if(!i)return{};
throw new r.d("accept-unsigned","is true, but no keys are given, so unsigned state is accepted anyway; expected signing-key or trusted-signers too")}if(o===""&&t)throw new r.d("signing-key","is not gi\
ven, but trusted-signers is, and this command writes state, which must be signed; expected the private key of one of the trusted signers");const d=o===""?void 0:new Ho.Q5((0,Ca.QW)(o,"signing-key")),f=s===
""?[]:(0,ja.n0)(s,"trusted-signers"),h=d===void 0?[]:[d.publicKey];return{stateKeys:{signer:d,trusted:new Ho.fO([...h,...f]),acceptUnsigned:i}}}n(Ua,"parseSigning");async function*Iu(e,t){yield e.header;
let o=0,s;for await(const i of Zo(t,CHUNK_BYTES))s!==void 0&&(yield e.encrypt(s,o++,!1)),s=i;yield e.encrypt(s??Buffer.alloc(0),o,!0)}n(Iu,"encryptStream");async function*La(e,t){const o=e[Symbol.asyncIterator]();
let s=!0;try{const{file:i,rest:d}=await Wa(o,t);let f=0,h;for await(const T of Zo(Ka(d,o),tn))h!==void 0&&(yield dt(i.payloadKey,f++,!1,h)),h=T;if(h===void 0)throw new le.K("truncated","it ends with i\
ts header");yield dt(i.payloadKey,f,!0,h),s=!1}finally{s&&await o.return?.()}}n(La,"decryptStream");async function Wa(e,t){let o=Buffer.alloc(0),s=0;for(;;){const i=await e.next(),d=i.done===!0;if(i.done!==
!0&&(o=Buffer.concat([o,i.value])),!(!d&&o.length<s&&o.length<=2*wn))try{const f=await ut(o,t);return{file:f,rest:o.subarray(f.headerSize)}}catch(f){if(d||!(0,le.y)(f,"truncated"))throw f;s=o.length*2}}}
n(Wa,"readHeader");async function*Ka(e,t){for(yield e;;){const o=await t.next();if(o.done===!0)return;yield o.value}}n(Ka,"after");async function*Zo(e,t){let o=Buffer.allocUnsafe(t),s=0;for await(const i of e)
for(let d=0;d<i.length;){const f=i.subarray(d,d+t-s);o.set(f,s),d+=f.length,s+=f.length,!(s<t)&&(yield o,o=Buffer.allocUnsafe(t),s=0)}s>0&&(yield o.subarray(0,s))}n(Zo,"inPieces");function Na(e,t){return Buffer.
concat([e.header,e.encrypt(t,0,!0)])}n(Na,"encryptWhole");async function za(e,t){const o=await ut(e.subarray(0,va),t),s=e.subarray(o.headerSize);return Ko(o,s,0,!0)}n(za,"decryptWhole");function Fa(e){
const[t]=e,o=e.at(-1);if(t===void 0||o===void 0)throw new RangeError("state needs a key");return{seal:n(async s=>{const i=Go(s),d=(0,ce.createHash)("sha256").update(i).digest(),{fileKey:f,nonce:h}=Lo(
t.bytes,d,["state"]);return Na(await Uo(f,h,[await t.recipient()]),i)},"seal"),open:n(s=>za(Go(s),e),"open"),opened:n(s=>La(s,e),"opened"),hide:Ha(o),fingerprint:n(async()=>Bn(await t.recipient()),"fi\
ngerprint")}}n(Fa,"stateCipher");function Ha(e){const t=Buffer.from((0,ce.hkdfSync)("sha256",e.bytes,Buffer.alloc(0),"flashback-backup/names",32));return o=>(0,ce.createHmac)("sha256",t).update(o).digest(
"hex")}n(Ha,"hiding");function Go(e){return Buffer.isBuffer(e)?e:Buffer.from(e.buffer,e.byteOffset,e.byteLength)}n(Go,"state_cipher_asBuffer");function Za(e){const t=e("state-key");if(t.trim()==="")return{};
const o=xo(t,"state-key");for(const{secret:s}of o)(0,An.s)(s);return{stateCipher:Fa(o)}}n(Za,"parseStateKey");var Ga=a(51433);const Ya={s3:void 0,gcs:["STANDARD","NEARLINE","COLDLINE","ARCHIVE"],blob:[
"Hot","Cool","Cold","Archive"]};function Xa(e,t){const o=e("storage-class");if(o==="")return{};const s=Va(o,t);if((0,Ga.t)(g.N[t],s)&&e("verify")==="read")throw new r.d("storage-class",`${(0,u.T)(s)} \
cannot be read back, which verify: read asks for; expected another class or verify: copy`);return{storageClass:s}}n(Xa,"parseStorageClass");function Va(e,t){const o=Ya[t],s=o===void 0?/^[A-Z][A-Z0-9_]{1,63}$/.
exec(e)?.[0]:o.find(d=>d.toLowerCase()===e.toLowerCase());if(s!==void 0)return s;const i=o===void 0?"a name such as STANDARD_IA":`one of ${o.join(", ")}`;throw new r.d("storage-class",`${(0,u.T)(e)} i\
s not a storage class; expected ${i}`)}n(Va,"spelled");function Ja(e){const[t,o]=[e("sse"),e("sse-kms-key-id")];if(t!==""&&t!=="AES256"&&t!=="aws:kms")throw new r.d("sse",`${(0,u.T)(t)} is not known; \
expected AES256 or aws:kms`);if(o!==""&&t!=="aws:kms")throw new r.d("sse-kms-key-id","is given without sse: aws:kms; expected both or neither");if(!/^[\w:/.+=@-]{0,2048}$/.test(o))throw new r.d("sse-k\
ms-key-id",`${(0,u.T)(o)} is not a KMS key; expected its id, its ARN, or alias/name`);switch(t){case"aws:kms":return{encryption:{algorithm:t,...o===""?{}:{keyId:o}}};case"AES256":return{encryption:{algorithm:t}};default:
return{}}}n(Ja,"parseEncryption");function Qa(e){if(e==="")return{};if(e==="requester")return{requestPayer:!0};throw new r.d("request-payer",`${(0,u.T)(e)} is not known; expected requester, or nothing`)}
n(Qa,"parseRequestPayer");function Yo(e){const t=e("platform-token").trim(),[o,s]=[e("platform-url"),e("repository-id")];if(t==="")return{};if(/\s/.test(t)||!/^[\x21-\x7e]+$/.test(t))throw new r.d("pl\
atform-token","contains a space, a line break or another character that no token has; expected only the token");const i=oe("platform-url",o),{protocol:d,hostname:f}=new URL(i);if(d!=="https:"&&!/^(localhost|\[::1\]|127(\.\d+){3})$/.
test(f))throw new r.d("platform-url",`${(0,u.T)(i)} is plain http, over which the token would travel unencrypted; expected https`);if(!/^[\w.:-]{0,200}$/.test(s))throw new r.d("repository-id",`${(0,u.
T)(s)} is not the id of a Repository`);return{platform:{url:i,token:t,repositoryId:s===""?void 0:s}}}n(Yo,"parsePlatform");function qa(e,t){const o=Cn(e,t);return{command:"backup",...o,...Pe(e,t,o)}}n(
qa,"parseBackup");function ei(e,t){const o=Xo(e("shards"))??"auto";return{command:"plan",...Cn(mt(e),t),shards:o,split:gt(e)}}n(ei,"parsePlan");function ni(e,t){return{command:"shard",...Cn(mt(e),t),split:gt(
e),shard:(0,re.z2)("shard",e("shard"),{least:0,most:1e6}),shards:Xo(e("shards"))}}n(ni,"parseShard");function ti(e,t){return{command:"commit",...Cn(mt(e),t),split:gt(e)}}n(ti,"parseCommit");function Cn(e,t){
const{hot:o,cold:s}=yt(e,!0),i=(0,l.c)("exclude",e("exclude"));(0,E.MR)(i),(0,E.br)("exclude",i);const d=e("max-requests"),f=to(e,(0,re.HU)("prune",e("prune"),["true","false","plan"])),h=Ft(e),{copyPaths:T}=h;
return{hot:o,cold:{...s,...Xa(e,s.api)},prefixes:sn(e),exclude:i,...h,copyPaths:s.objectKeys===void 0?T:ht(e,T),pruning:s.immutable===!0?Ra(e,f,s):f,leaseWait:bn(e),ca:(0,_e.S)(e,t),...Yo(e),...(0,Qe.
j)(e),...d===""?{}:{maxRequests:(0,re.z2)("max-requests",d,{least:1,most:1e6})}}}n(Cn,"parseBackingUp");function mt(e){return t=>t==="dry-run"?"false":e(t)}n(mt,"neverDry");function Xo(e){if(e!=="")return e===
"auto"?e:(0,re.z2)("shards",e,{least:1,most:oi})}n(Xo,"parseShards");const oi=256;function gt(e){const t=e("split");if(t===""||/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(t))return t;throw new r.d("split",
`${(0,u.T)(t)} is no name of a split run; expected letters, digits, points and dashes, at most 100`)}n(gt,"parseSplit");function si(e,t){Je(e,["hot","cold"],["hot","cold"]);const o=e("hot")===""?void 0:
Re(e,"hot"),s=Un(e,!1),i={...zo(e,s).objectKeys,...lt(e,t)},d={...s,...Fo(e,s),objectKeys:i};o!==void 0&&(0,G.Qv)(o,d),Ve(e,[o,d]);const f=Qn(e),{copyPaths:h}=f,T=(0,re.og)("repair",e("repair"));if(T&&
o===void 0)throw new r.d("hot",`is not given; expected the bucket to repair from, as ${y}`);return{command:"verify",hot:o,cold:d,repair:T,prefixes:sn(e),sample:(0,m.s)(e("sample")),...f,copyPaths:i.recipients===
void 0?h:ht(e,h),leaseWait:bn(e),ca:(0,_e.S)(e,t),...(0,Qe.j)(e)}}n(si,"parseVerify");function ri(e,t){return{command:"prune",...ze(e,t,!0),pruning:to(e,"true"),maxFailures:Gt(e),leaseWait:bn(e),dryRun:(0,re.
og)("dry-run",e("dry-run")),...(0,Qe.j)(e)}}n(ri,"parsePrune");function ai(e,t){const o=e("max-silence"),s=e("max-rehearsal-age");return{command:"status",...ze(e,t),maxSilence:o===""?void 0:(0,re.E9)(
"max-silence",o,{least:1e3}),maxRehearsalAge:s===""?void 0:(0,re.E9)("max-rehearsal-age",s,{least:1e3}),prefixes:[...new Set((0,l.c)("prefixes",e("prefixes")))],...(0,Qe.j)(e)}}n(ai,"parseStatus");function ii(e,t){
return{command:"ls",...ze(e,t),prefixes:sn(e),at:e("at")===""?void 0:qe(e("at")),long:(0,re.og)("long",e("long"))}}n(ii,"parseLs");function ci(e,t){return{command:"versions",...ze(e,t),key:Vo(e),policy:e(
"retention").trim()===""?void 0:(0,v.Ay)(e("retention"))}}n(ci,"parseVersions");function di(e,t){const[o,s,...i]=(0,l.c)("points",e("points"));if(o===void 0||s===void 0||i.length>0)throw new r.d("poin\
ts","expected two: a restore point, and another one or hot");if(o==="hot")throw new r.d("points","hot is what is there now; expected the restore point first, then hot");const d={command:"diff",from:qe(
o,"points"),prefixes:sn(e),byPrefix:(0,re.og)("by-prefix",e("by-prefix"))};if(s!=="hot")return{...d,...ze(e,t),against:qe(s,"points")};Je(e,["hot","cold"],["hot","cold"]);const f=Re(e,"hot"),h=Un(e,!1);
return(0,G.Qv)(f,h),Ve(e,[f,h]),{...d,hot:f,cold:h,ca:(0,_e.S)(e,t),against:"hot"}}n(di,"parseDiff");function ui(e,t){return{command:"cat",...jn(ze(e,t),e,t),key:Vo(e),at:e("at")===""?{kind:"latest"}:
qe(e("at"))}}n(ui,"parseCat");function Vo(e){const[t,...o]=(0,l.c)("key",e("key"));if(t===void 0||t==="")throw new r.d("key","is not given; expected one key");if(o.length>0)throw new r.d("key","is giv\
en more than once; expected one, with line breaks as a JSON string");return t}n(Vo,"parseKey");function fi(e,t){return{command:"rebuild",...yt(e),trustSize:(0,re.og)("trust-size",e("trust-size")),leaseWait:bn(
e),ca:(0,_e.S)(e,t)}}n(fi,"parseRebuild");function li(e,t){const{hot:o,cold:s}=yt(e),i=Yt(e("copy-path")),d=s.objectKeys!==void 0,f={...s.objectKeys,...lt(e,t)};return{command:"probe",hot:o,cold:{...s,
objectKeys:f},copyPaths:d?ht(e,i):i,...Ht(e),maxOperationSize:Zt(e),leaseWait:bn(e),ca:(0,_e.S)(e,t),...Yo(e)}}n(li,"parseProbe");function sn(e){return(0,l.L)((0,l.c)("prefixes",e("prefixes")))}n(sn,"\
parsePrefixes");function bn(e){return(0,re.E9)("lease-wait",e("lease-wait"),{least:0})}n(bn,"parseLeaseWait");function yt(e,t=!1){Je(e,["hot","cold"],["hot","cold"]);const o=Re(e,"hot"),s=Un(e,!0),i={
...s,...Fo(e,s),...zo(e,s,t)};(0,G.Qv)(o,i),Ve(e,[o,i]),qn(e,"request-payer",[o,i],{gcs:"user-project"}),qn(e,"sse",[i],{gcs:"a key in the bucket's own settings",blob:"a key in the account's own setti\
ngs"}),qn(e,"sse-kms-key-id",[i],{});const d=Qa(e("request-payer")),f=Ja(e);return{hot:o.api==="s3"?{...o,...d}:o,cold:i.api==="s3"?{...i,...d,...f}:i}}n(yt,"parseStoredPair");function $t(e,t,o=!1){const s=Mr(
e),i=Un(e,o);return s!==void 0&&(0,G.Qv)(s,i),{hot:s,cold:i,ca:(0,_e.S)(e,t)}}n($t,"parseReading");function jn(e,t,o){const s=lt(t,o);return{...e,cold:{...e.cold,objectKeys:s}}}n(jn,"openable");function ze(e,t,o=!1){
Je(e,["hot","cold"],["cold"]);const s=$t(e,t,o);return Ve(e,[s.hot,s.cold]),s}n(ze,"parseOnlyReading");function Un(e,t){const o=Re(e,"cold");return{...o,...Ua(e,t),...Za(e),...ae(e,o)}}n(Un,"parseCold");
var be=a(75572),Fe=a(34123),wt=a(42265),V=a(43629),S=a(58222);const rn=760,Ce=160,Me=70,En=22,Ln=14;function Jo(e,t,o,s="bar"){const i=Math.max(0,...t.map(({value:h})=>h));if(i===0)return S.K$;const d=(rn-
Me)/t.length,f=t.map(({value:h,title:T},U)=>{const Y=h<=0?0:Math.max(1.5,h/i*(Ce-Ln-En)),[ee,se]=[Me+U*d+d*.1,Ce-En-Y];return(0,S.PT)`<rect class="${s}" x="${Ee(ee)}" y="${Ee(se)}" width="${Ee(Math.min(
d*.8,40))}" height="${Ee(Y)}"><title>${T}</title></rect>`});return qo(e,[Qo(o(i),o(0)),f])}n(Jo,"barChart");function hi(e,t,o,s){const i=Math.max(0,...t.map(({y:Y})=>Y)),[d,f]=[t[0]?.x??0,t.at(-1)?.x??
0];if(t.length<3||i===0||f<=d)return S.K$;const h=t.map(({x:Y,y:ee})=>{const se=Me+(Y-d)/(f-d)*(rn-Me-4);return`${Ee(se)},${Ee(Ce-En-Math.max(0,ee)/i*(Ce-Ln-En))}`}),T=(0,S.PT)`<polyline class="curve" points="${new S.
Ed(h.join(" "))}"/>`,U=(0,S.PT)`<text class="axis" x="${Me}" y="${Ce-6}">${s[0]}</text><text class="axis" x="${rn-4}" y="${Ce-6}" text-anchor="end">${s[1]}</text>`;return qo(e,[Qo(o(i),o(0)),T,U])}n(hi,
"lineChart");function Qo(e,t){const o=Ce-En;return(0,S.PT)`<path class="grid" d="M${Me} ${Ln}H${rn}M${Me} ${o}H${rn}"/><text class="axis" x="${Me-6}" y="${Ln+4}" text-anchor="end">${e}</text><text class="axis" x="${Me-
6}" y="${o+4}" text-anchor="end">${t}</text>`}n(Qo,"axes");function qo(e,t){return bt(e,rn,Ce,t)}n(qo,"chart");function bt(e,t,o,s){return(0,S.PT)`<figure><svg viewBox="0 0 ${Ee(t)} ${Ee(o)}" role="img" aria-label="${e}">${s}</svg><figcaption>${e}</figcaption></figure>`}
n(bt,"figure");function Ee(e){return Number.isFinite(e)?String(Math.round(e*10)/10):"0"}n(Ee,"charts_fixed");function he(e,...t){return(0,S.PT)`<section><h2>${e}</h2>${t}</section>`}n(he,"section");function kn(e){
return(0,S.PT)`<dl>${e.map(([t,o,s])=>(0,S.PT)`<div><dt>${t}</dt><dd>${o}${s===void 0?S.K$:(0,S.PT)`<small>${s}</small>`}</dd></div>`)}</dl>`}n(kn,"figures");function we(e,t,o){const s=t.map(f=>f.startsWith(
"#")),i=t.map((f,h)=>s[h]===!0?(0,S.PT)`<th scope="col" class="number">${f.slice(1)}</th>`:(0,S.PT)`<th scope="col">${f}</th>`),d=o.map(f=>(0,S.PT)`<tr>${f.map((h,T)=>s[T]===!0?(0,S.PT)`<td class="number">${h}</td>`:
(0,S.PT)`<td>${h}</td>`)}</tr>\n`);return(0,S.PT)`<table><caption>${e}</caption><thead><tr>${i}</tr></thead>\n<tbody>${d}</tbody></table>`}n(we,"table");function an(e,...t){return(0,S.PT)`<details><summary>${e}</summary>${t}</details>`}
n(an,"details");function Wn(e,t){if(e===null)return S.K$;const{code:o,message:s,advice:i}=e,d=i===""?S.K$:(0,S.PT)`<p>${(0,S.cz)(i,1e3)}</p>`;return(0,S.PT)`<div class="box ${t}"><p><strong>${(0,S.cz)(
o,60)}</strong>: ${(0,S.cz)(s,2e3)}</p>${d}</div>`}n(Wn,"problemBox");const pi=20,mi=5;function Kn(e,t,o){if(t.length===0)return S.K$;const s=t.reduce((h,{count:T})=>h+T,0),i=t.slice(0,pi),d=i.map(({cause:h,
count:T,advice:U})=>[(0,S.PT)`<strong>${(0,S.cz)(h,60)}</strong>`,(0,c.B4)(T),U]),f=t.length-i.length;return he(e,(0,S.PT)`<p>${(0,c.x0)(s,"key")} ${o}.</p>`,we("By cause",["cause","#keys","what to do"],
d),f>0?(0,S.PT)`<p>…and ${(0,c.x0)(f,"more cause")}.</p>`:S.K$,i.map(gi))}n(Kn,"holesSection");function gi({cause:e,count:t,examples:o}){const s=o.slice(0,mi);if(s.length===0)return S.K$;const i=s.length===
t?"All keys of ":`The first ${s.length} of ${(0,c.x0)(t,"key")}: `,d=s.map(({key:f,message:h})=>(0,S.PT)`<li>${(0,S.aY)(f)}: ${h}</li>`);return(0,S.PT)`<details><summary>${i}<strong>${(0,S.cz)(e,60)}</strong></summary><ul>${d}</ul></details>`}
n(gi,"examples");const yi=25;function Nn(e){if(e.length===0)return S.K$;const o=[...e].sort((i,d)=>+(d.level==="warning")-+(i.level==="warning")).slice(0,yi).map(({level:i,title:d,message:f})=>{const h=i===
"warning"?(0,S.PT)`<span class="warning">Warning</span> `:S.K$;return(0,S.PT)`<li>${h}<strong>${(0,S.cz)(d,120)}</strong>: ${(0,S.cz)(f,600)}</li>`}),s=e.length-o.length;return he("Notices",(0,S.PT)`<ul>${o}${s>
0?(0,S.PT)`<li>…and ${(0,c.B4)(s)} more</li>`:S.K$}</ul>`)}n(Nn,"noticesSection");const es=864e5,$i=5,wi=366,ns=14;function ts({count:e,leaving:t,points:o,judged:s}){if(e===0)return S.K$;const i=o.slice(
0,wi),d=s?(0,S.PT)`<p>${(0,c.x0)(e,"restore point")}. ${t===0?"The retention policy keeps all of them":`${(0,c.B4)(t)} no longer selected by the retention policy: removed after prune-delay`}.</p>`:(0,S.
PT)`<p>${(0,c.x0)(e,"restore point")}.</p>`,f=i.slice(ns),h=e-i.length;return he(s?"Retention calendar":"Restore points",d,bi(i,s),os(i.slice(0,ns),s),f.length===0?S.K$:an((0,c.x0)(f.length,"earlier r\
estore point"),os(f,s)),h>0?(0,S.PT)`<p class="dim">…and ${(0,c.B4)(h)} more: flashback-backup status --json lists all.</p>`:S.K$)}n(ts,"calendarSection");function os(e,t){const o=["restore point","\
run","#holes",...t?["stays, because"]:[]];return we("The newest first",o,e.map(({time:s,run:i,holes:d,kept:f,reasons:h,pruned:T})=>{const U=T===!0?(0,S.PT)` <span class="dim">(some of its versions are removed)</span>`:
S.K$,Y=f?(0,S.PT)`${h.join("; ")}`:(0,S.PT)`<span class="warning">not selected: removed after prune-delay</span>`,ee=[(0,S.PT)`${(0,V.fU)(s)}${U}`,(0,S.aY)(i,120),d===0?"–":(0,c.B4)(d)];return t?[...ee,
Y]:ee}))}n(os,"pointsTable");const Te=13,Et=44,ss=7*Te+22;function bi(e,t){const o=new Map;for(const f of e){const h=Date.parse(f.time);if(Number.isNaN(h))continue;const T=new Date(h),U=T.getUTCFullYear(),
Y=o.get(U)??new Map;o.set(U,Y);const ee=T.toISOString().slice(0,10),se=rs(T),ge=Y.get(ee)??{...se,points:[]};Y.set(ee,ge),ge.points.push(f)}const s=[...o].sort(([f],[h])=>h-f).slice(0,$i);if(s.length===
0)return S.K$;const i=s.length*ss;return bt(t?"A column a week, Monday first. Filled: a restore point that stays; outlined: one that retention no longer selects.":"A column a week, Monday first. Fille\
d: a day with a restore point.",Et+54*Te,i,s.map(([f,h],T)=>Ei(f,h,T*ss)))}n(bi,"years");function Ei(e,t,o){const s=[...t].map(([i,{week:d,day:f,points:h}])=>{const T=h.filter(ee=>ee.kept).length,U=T===
h.length?"":`, ${h.length-T} not selected`,Y=`${i}: ${(0,c.x0)(h.length,"restore point")}${U}`;return(0,S.PT)`<rect class="${T>0?"kept":"leaving"}" x="${Et+d*Te+1}" y="${o+14+f*Te+1}" width="${Te-3}" height="${Te-
3}" rx="2"><title>${Y}</title></rect>`});return(0,S.PT)`<text class="axis" x="0" y="${o+26}">${e}</text>${ki(e,o)}${s}`}n(Ei,"yearRow");function ki(e,t){let o="";const s=[];for(let i=Date.UTC(e,0,1);new Date(
i).getUTCFullYear()===e;i+=es){const d=new Date(i),{week:f,day:h}=rs(d),[T,U]=[Et+f*Te+1,t+14+h*Te+1];o+=`M${T} ${U}h${Te-3}v${Te-3}h-${Te-3}z`,d.getUTCDate()===1&&s.push((0,S.PT)`<text class="axis" x="${T}" y="${t+
10}">${d.toISOString().slice(5,7)}</text>`)}return(0,S.PT)`<path class="grid" d="${new S.Ed(o)}"/>${s}`}n(ki,"grid");function rs(e){const t=Date.UTC(e.getUTCFullYear(),0,1),o=(new Date(t).getUTCDay()+
6)%7,s=Math.floor((Date.parse(e.toISOString().slice(0,10))-t)/es);return{week:Math.floor((s+o)/7),day:(s+o)%7}}n(rs,"placeOf");var _n=a(65478);function _i(e,t){const o=e.map((U,Y)=>({weight:U,index:Y})).
filter(({weight:U})=>U>0&&Number.isFinite(U)).sort((U,Y)=>Y.weight-U.weight),s=o.reduce((U,{weight:Y})=>U+Y,0),i=t.width*t.height/s,d=o.map(({weight:U,index:Y})=>({index:Y,size:U*i})),f=[];let h=t,T=0;
for(;T<d.length;){const U=Math.min(h.width,h.height);let Y=T+1;for(;Y<d.length&&as(d,T,Y+1,U)<=as(d,T,Y,U);)Y++;const ee=d.slice(T,Y);f.push(...vi(ee,h)),h=Pi(h,kt(ee)),T=Y}return f}n(_i,"squarified");
function as(e,t,o,s){const i=e.slice(t,o),d=kt(i),f=i.map(({size:h})=>{const T=s*s*h/(d*d);return Math.max(T,1/T)});return Math.max(...f)}n(as,"worst");function vi(e,{x:t,y:o,width:s,height:i}){const d=kt(
e),f=s>=i,h=f?i:s,T=h===0?0:d/h;let U=0;return e.map(({index:Y,size:ee})=>{const se=T===0?0:ee/T,ge=f?{index:Y,x:t,y:o+U,width:T,height:se}:{index:Y,x:t+U,y:o,width:se,height:T};return U+=se,ge})}n(vi,
"laid");function Pi({x:e,y:t,width:o,height:s},i){if(o>=s){const f=s===0?0:i/s;return{x:e+f,y:t,width:Math.max(0,o-f),height:s}}const d=o===0?0:i/o;return{x:e,y:t+d,width:o,height:Math.max(0,s-d)}}n(Pi,
"squares_without");function kt(e){return e.reduce((t,{size:o})=>t+o,0)}n(kt,"total");const Ti=51,is=10,cs=760,ds=320,xi=7;function Oi(e){if(e.length===0)return S.K$;const t=e.slice(0,Ti),o=t.slice(0,is),
s=t.slice(is),i=s.length===0?S.K$:an((0,c.x0)(s.length,"more prefix","more prefixes"),us(s));return he("Changes by prefix",Si(t),us(o),i)}n(Oi,"prefixesSection");function Si(e){const t=e.map(({bytes:i})=>i),
o=_i(t,{x:0,y:0,width:cs,height:ds});return o.length<2?S.K$:bt("Bytes in hot by prefix. The stronger the colour, the larger the share of objects that are new, changed or gone; red: some failed. The ta\
ble has the figures.",cs,ds,o.map(i=>Ai(i,e)))}n(Si,"treemap");function Ai({index:e,x:t,y:o,width:s,height:i},d){const f=d[e];if(f===void 0||s<.5||i<.5)return S.K$;const h=Math.floor((s-8)/xi),T=i<18||
h<3?S.K$:(0,S.PT)`<text x="5" y="15">${(0,S.cz)(_t(f),h)}</text>`,U=i<34||h<8?S.K$:(0,S.PT)`<text x="5" y="30">${(0,S.cz)((0,c.z3)(f.bytes),h)}</text>`,Y=(0,S.PT)`<title>${(0,S.cz)(_t(f),100)}: ${(0,c.
x0)(f.objects,"object")}, ${(0,c.z3)(f.bytes)}; ${Bi(f)}</title>`;return(0,S.PT)`<svg x="${Ee(t)}" y="${Ee(o)}" width="${Ee(s)}" height="${Ee(i)}"><g>${Y}<rect class="field ${Mi(f)}" width="100%" height="100%"/>${T}${U}</g></svg>`}
n(Ai,"field");function _t({prefix:e}){return e===""?"(no folder)":e}n(_t,"nameOf");function Mi(e){if(e.failed>0)return"fieldBad";const t=(e.new+e.changed+e.gone)/Math.max(1,e.objects);return t===0?"fi\
eld0":t<.01?"field1":t<.1?"field2":"field3"}n(Mi,"tone");const vt=["new","changed","touched","gone","failed","kept"];function Bi(e){const t=vt.filter(o=>(e[o]??0)>0).map(o=>`${(0,c.B4)(e[o]??0)} ${o}`);
return t.length===0?"unchanged":t.join(", ")}n(Bi,"prefixes_words");function us(e){return we("Objects and bytes in hot, and what this run found",["prefix","#objects","#bytes",...vt.map(t=>`#${t}`)],e.
map(t=>[(0,S.aY)(_t(t)),(0,c.B4)(t.objects),(0,c.z3)(t.bytes),...vt.map(o=>{const s=t[o]??0;return s===0?"–":o==="failed"?(0,S.PT)`<strong>${(0,c.B4)(s)}</strong>`:(0,c.B4)(s)})]))}n(us,"rowsTable");
const Di=30,Ri=120;function Ii(e){const t=[...e.history??[],...Ci(e)].slice(-Di);if(t.length<2)return S.K$;const o=n((f,h)=>`${(0,V.fU)(f.time)}: ${h}`,"at"),s=t.map(f=>({value:f.bytes,title:o(f,`${(0,c.
z3)(f.bytes)} in ${(0,c.B4)(f.scanned)} objects`)})),i=t.map(f=>({value:f.copiedBytes,title:o(f,`${(0,c.z3)(f.copiedBytes)} in ${(0,c.B4)(f.copied)} objects`)})),d=`${t.length} runs of this scope that\
 committed, the newest on the right`;return he("Timeline",Jo(`Bytes in hot: the last ${d}.`,s,c.z3),Jo(`Bytes that each run copied: the last ${d}.`,i,c.z3,"bar2"),an("The same as a table",ji(t)))}n(Ii,
"timelineSection");function Ci({generation:e,counts:t,bytes:o,started:s,durationMs:i}){return e===null||t.scanned===0?[]:[{time:s,ms:i,scanned:t.scanned,bytes:o.scanned,copied:t.copied,copiedBytes:o.copied,
failed:t.failed+t.deferred}]}n(Ci,"present");function ji(e){return we("The newest first",["run","#took","#objects in hot","#bytes in hot","#copied","#bytes copied","#failed"],[...e].reverse().map(({time:t,
ms:o,scanned:s,bytes:i,copied:d,copiedBytes:f,failed:h})=>[(0,S.cz)((0,V.fU)(t),40),(0,c.a3)(o),(0,c.B4)(s),(0,c.z3)(i),(0,c.B4)(d),(0,c.z3)(f),h===0?"–":(0,S.PT)`<strong>${(0,c.B4)(h)}</strong>`]))}
n(ji,"runsTable");function Ui({progress:e,paths:t,durationMs:o,bytes:s,limiter:i}){const d=["native","emulated","streamed"].filter(se=>t[se].objects>0),f=Li(e),h=(0,c.CE)(s.copied+s.touched,o),T=hi(`B\
ytes per second over the run${h===""?"":`; ${h} on average`}.`,f,se=>`${(0,c.z3)(Math.round(se))}/s`,["start",(0,c.a3)(e.at(-1)?.ms??0)]);if(d.length===0&&T.source==="")return S.K$;const U=d.map(se=>[
se,(0,c.B4)(t[se].objects),(0,c.z3)(t[se].bytes)]),Y=i===null?S.K$:(0,S.PT)`<p class="dim">At most ${(0,c.B4)(i.highest)} copies in flight; throttled ${(0,c.B4)(i.throttled)} times.</p>`,ee=U.length===
0?S.K$:we("By copy path",["copied","#objects","#bytes"],U);return he("Throughput",T,ee,Y)}n(Ui,"throughputSection");function Li(e){const t=[];let o=e[0];for(const s of e.slice(1,Ri))o===void 0||s.ms<=
o.ms||(t.push({x:s.ms,y:(s.bytes-o.bytes)*1e3/(s.ms-o.ms)}),o=s);return t}n(Li,"ratesOf");const fs=51;function Pt(e,t){if(e.length===0)return S.K$;const o=[...e].sort((h,T)=>T.faults-h.faults||((h.verified??
"")<(T.verified??"")?-1:1)),s=e.flatMap(({verified:h})=>h===void 0?[]:[h]).sort(),i=s[0],d=i===void 0?(0,S.PT)`<p class="warning">Never verified: no object was read back and compared yet. Run verify.</p>`:
(0,S.PT)`<p>${s.length===e.length?"Everything":"What was verified"} was read back and compared ${ls(i,t)} ago or later.</p>`,f=o.length-fs;return he("Verification",d,we("By prefix: since when every ke\
y has been read back",["prefix","verified","age","#faults"],o.slice(0,fs).map(({prefix:h,verified:T,faults:U})=>[(0,S.aY)(h===""?"(no folder)":h),T===void 0?"never":(0,S.cz)((0,V.fU)(T),40),T===void 0?
"–":ls(T,t),U===0?"–":(0,S.PT)`<strong class="bad">${(0,c.B4)(U)}</strong>`])),f>0?(0,S.PT)`<p>…and ${(0,c.B4)(f)} more.</p>`:S.K$)}n(Pt,"verificationSection");function ls(e,t){const o=Date.parse(
t)-Date.parse(e);return Number.isNaN(o)?"unknown":(0,c.a3)(Math.max(0,o))}n(ls,"age");function Wi(e){const{tone:t,mark:o,title:s,meaning:i}=(0,V.WJ)(e);return(0,_n.C)({title:s,tone:t,mark:o,meaning:i,
time:(0,V.fU)(e.finished),sections:[Wn(e.problem,t==="bad"?"bad":"warning"),zi(e.prune),Ki(e),Kn("Holes",e.holes,"could not be brought up to date. Their previous versions in cold are kept"),Oi(e.prefixes),
Ii(e),Ui(e),Gi(e),Zi(e.locks),Hi(e.prune),Pt(Yi(e),e.finished),Nn(e.notices),Xi(e)]})}n(Wi,"renderBackupPage");function Ki(e){const{counts:t,bytes:o,durationMs:s,dryRun:i}=e,d=t.failed+t.deferred,f=(0,V.
FB)(e),h=[["Restore point",Ni(e)],["In hot",(0,c.B4)(t.scanned),(0,c.z3)(o.scanned)],i?["Would be copied",(0,c.B4)(t.planned),(0,c.z3)(o.planned)]:["Copied",(0,c.B4)(t.copied),(0,c.z3)(o.copied)],["Fa\
iled",d===0?"0":(0,S.PT)`<strong class="bad">${(0,c.B4)(d)}</strong>`,"keys not up to date"],["Gone",(0,c.B4)(t.gone),"no longer in hot, kept in cold"],["Took",(0,c.a3)(s),f===0?"":(0,c.CE)(f,s)]],T=(0,S.
PT)`<p>${(0,S.aY)((0,V.fW)(e.hot),300)} → ${(0,S.aY)((0,V.fW)(e.cold),300)}, generation ${(0,V.YZ)(e)}</p>`,U=(0,V.ls)(t)?(0,S.PT)`<p class="dim">Receipt: ${(0,V.R9)(t)}.</p>`:(0,S.PT)`<p class="bad">Receipt does not add up: ${(0,V.
R9)(t)}. Please report this.</p>`;return(0,S.PT)`${kn(h)}${T}${t.scanned===0&&!i?S.K$:U}`}n(Ki,"glance");function Ni({restorePoint:e,newestRestorePoint:t}){return e!==null?(0,S.cz)((0,V.fU)(e),40):t===
void 0?(0,S.PT)`none of this run`:t===null?(0,S.PT)`<strong class="bad">none yet</strong>`:(0,S.PT)`none of this run, newest: ${(0,S.cz)((0,V.fU)(t),40)}`}n(Ni,"restorePoint");function zi(e){if(e==null||
!(0,Fe.EG)(e))return S.K$;const t=e.guards.map(({code:i,message:d,check:f})=>(0,S.PT)`<p><strong>${(0,S.cz)(i,60)}</strong>: ${d}. ${f}</p>`),o=e.token===null||e.failed?S.K$:(0,S.PT)`<p>${(0,be.SH)(e.
token)}</p>`,s=e.failed?(0,S.PT)`<p>${(0,S.cz)(e.failed.message,600)}</p>`:S.K$;return(0,S.PT)`<div class="box bad"><p>${(0,be.U7)(e)}</p>${t}${s}${o}</div>`}n(zi,"pruneBox");const Fi=30;function Hi(e){
if(e==null)return S.K$;const t=e.lines.slice(0,Fi).map(({prefix:s,rules:i,kept:d,dropped:f})=>[s===null?"no line":(0,S.aY)(s),i===""?"everything":(0,S.aY)(i),(0,c.B4)(d.objects),(0,c.z3)(d.bytes),(0,c.
B4)(f.objects),(0,c.z3)(f.bytes)]),o=["prefix","rules","#kept","#bytes","#dropped","#bytes"];return he("Pruning",(0,S.PT)`<p>${(0,be.U7)(e)}</p>`,t.length===0?S.K$:we("Versions by line of the policy",
o,t))}n(Hi,"pruneSection");function Zi(e){return e===void 0?S.K$:he("Locks",(0,S.PT)`<p>${(0,wt.jU)(e)}</p>`)}n(Zi,"locksSection");function Gi({retention:e}){if(e===void 0)return S.K$;const{count:t,kept:o,
points:s}=e;return ts({count:t,leaving:t-o,points:s,judged:!0})}n(Gi,"calendar");function Yi({prefixes:e}){return e.slice(0,51).filter(({prefix:t,verified:o})=>o!==void 0||t!=="…").map(({prefix:t,verified:o,
faults:s=0})=>({prefix:t,verified:o,faults:s}))}n(Yi,"verifiedRows");const Tt=20;function Xi(e){const{runId:t,started:o,finished:s,scope:i,requests:d,copyPath:f}=e,h=["hot","cold"].flatMap(U=>Object.entries(
d[U]).sort(([,Y],[,ee])=>ee-Y).slice(0,Tt).map(([Y,ee])=>[U,(0,S.cz)(Y,60),(0,c.B4)(ee)])),T=[...i.prefixes.slice(0,Tt).map(U=>(0,S.PT)`<li>prefix ${(0,S.aY)(U)}</li>`),...i.exclude.slice(0,Tt).map(U=>(0,S.
PT)`<li>without ${(0,S.aY)(U)}</li>`)];return he("Run",(0,S.PT)`<p>Run ${(0,S.aY)(t,120)}, ${(0,S.cz)((0,V.fU)(o),40)} to ${(0,S.cz)((0,V.fU)(s),40)}.</p>`,f===null?S.K$:(0,S.PT)`<p>Copy path: ${f.path}, because ${f.
reason}.</p>`,T.length===0?S.K$:an("Scope",(0,S.PT)`<ul>${T}</ul>`),h.length===0?S.K$:an("Requests",we("As sent, retries counted",["bucket","request","#count"],h)))}n(Xi,"runSection");var xe=a(35594),
J=a(27698),Oe=a(27480);const Vi={title:"changes",render:n(e=>{const{counts:t}=e;if(e.generation===null&&t.scanned===0&&!e.dryRun)return"";const o=(0,V.ls)(t)?`Receipt: ${(0,V.R9)(t)}.`:`**Receipt does\
 not add up: ${(0,V.R9)(t)}. Please report this.**`;return`### What changed${Qi(e)}

${Ji(e)}${o}${qi(e)}
`},"render")};function Ji({counts:e,dryRun:t}){const s=[["new",e.new,t?"would be copied for the first time":"copied for the first time"],["changed",e.changed,t?"would be copied again":"copied again"],
["touched",e.touched,"same content, new date: copied again without a new version"],["gone",e.gone,"no longer in hot, kept in cold"],["failed",e.failed,"not brought up to date, see the holes"],["deferr\
ed",e.deferred,"kept changing, deferred to the next run"],["expired",e.expired,"older than max-age, not copied"],["vanished",e.vanished,"deleted from hot during the run"],["kept",e.kept,"old versions \
kept before they were overwritten"],["renamed",e.renamed,"stored under another name, because cold cannot hold theirs"],["excluded",e.excluded,"excluded by `exclude`"]].filter(([,i])=>i>0);return s.length===
0?`Nothing.

`:`${(0,Oe.tp)(["","keys",""],s.map(([i,d,f])=>[i,(0,c.B4)(d),f]))}
`}n(Ji,"rows");function Qi({history:e}){const t=e?.at(-1);return t===void 0?"":` since ${(0,J.Bm)((0,V.fU)(t.time),40)}`}n(Qi,"since");function qi({history:e,counts:t,bytes:o,restorePoint:s}){const i=e?.
at(-1);return i===void 0||s===null||t.scanned===i.scanned&&o.scanned===i.bytes?"":` Hot has ${hs(t.scanned-i.scanned,c.B4)} objects and ${hs(o.scanned-i.bytes,c.z3)} compared with the last run.`}n(qi,
"growth");function hs(e,t){return e<0?`−${t(-e)}`:`+${t(e)}`}n(hs,"signed");var ec=a(84441),ps=a(93327),vn=a(85242);const nc={title:"forecast",render:n(({forecast:e})=>{if(e===void 0)return"";const t=[
"","forecast",...e.actual===void 0?[]:["actual"]];return`### Forecast

${(0,Oe.tp)(t,ms(e))}
${(0,J.Bm)(gs(e),vn.W*2)}
`},"render")};function ms({forecast:e,actual:t}){const o=t===void 0?[e]:[e,t],s=n((f,h)=>[f,...o.map(h)],"row"),i=[s("requests to hot",({requests:f})=>(0,c.B4)(ys(f.hot))),s("requests to cold",({requests:f})=>(0,c.
B4)(ys(f.cold)))];for(const f of["native","emulated","streamed"])o.some(({paths:h})=>h[f].objects>0)&&i.push(s(f,({paths:h})=>`${(0,c.B4)(h[f].objects)}, ${(0,c.z3)(h[f].bytes)}`));i.push(s("cold grow\
s by",({growth:f})=>(0,c.z3)(f)));const d=e.cost?.lines??[];for(const{what:f}of d)i.push(s(`price of ${f}${f==="storage"?", a month":""}`,({cost:h})=>(0,ps.U)(h?.lines.find(T=>T.what===f)?.price??0)));
return e.cost!==null&&i.push(s("price of the run",({cost:f})=>(0,ps.U)(f?.now??0))),i}n(ms,"forecastRows");function gs({forecast:{time:e,cost:t},unpriced:o}){const s=e.ms===0?"":`The copies take about\
 ${(0,c.a3)(e.ms)}, by ${e.by==="assumption"?"an assumption, since there is no earlier run to go by":"the rate of earlier runs"}. `,i=(t?.sources??[]).map(({name:h,read:T})=>`${h} (list prices of ${T}\
)`),d=i.length===0?"":`Prices in USD: ${i.join("; ")}. `,f=o.length===0?"":`No prices are known for ${o.join(" and ")}: give them in prices. `;return`${s}${d}${f}`.trim()}n(gs,"forecastNote");const ys=n(
e=>Object.values(e).reduce((t,o)=>t+o,0),"forecast_total");var $s=a(48246),ws=a(27604),bs=a(69597);const tc={title:"platform",render:n(e=>{const{platform:t}=e;return t===void 0?"":[sc(t),rc(t,e)].filter(
o=>o!=="").join(`
`)},"render")},oc=10;function sc({quotas:e}){if(e.length===0)return"";const t=e.slice(0,oc).map(({kind:o,period:s,used:i,max:d,percent:f})=>[(0,J.Bm)(s===null?o:`${o}, ${s}`,60),i===null?"":(0,c.z3)(i),
d===null?"":(0,c.z3)(d),`${f>=80?"⚠️ ":""}${Math.floor(f)}%`]);return`### Flashback quota

${(0,Oe.tp)(["","used","of",""],t)}`}n(sc,"quotas");function rc({statistics:e},{requests:t,limiter:o,counts:s}){if(e===void 0)return"";const i=n((U,Y,{bucket:ee,...se})=>[`${ee}, ${U}`,Y,(0,c.z3)(se.uploaded),
(0,c.z3)(se.downloaded),se.latencyMs===null?"":ac(se.latencyMs)],"row"),d=n(U=>(0,c.B4)(Object.values(t[U]).reduce((Y,ee)=>Y+ee,0)),"operations"),f=[...e.run.map(U=>i("this run",d(U.bucket),U)),...e.days.
map(U=>i("today","–",U))],h=["","operations","uploaded","downloaded","latency"],T=`Errors: ${(0,c.B4)(s.failed)} objects failed, ${(0,c.B4)(o?.throttled??0)} answers asked to slow down.`;return`### \
Flashback statistics

${(0,Oe.tp)(h,f)}
${T}
`}n(rc,"statistics");function ac(e){return`${e<10?e.toFixed(1):(0,c.B4)(Math.round(e))} ms`}n(ac,"milliseconds");const ic={title:"prefixes",render:n(({prefixes:e})=>{if(e.length===0)return"";const t=e.
slice(0,cc).sort((f,h)=>+(h.failed>0)-+(f.failed>0)),o=t.some(f=>f.verified!==void 0),s=ks(t.slice(0,Es),o),i=t.slice(Es),d=i.length===0?"":`
${(0,Oe.zH)((0,c.x0)(i.length,"more prefix","more prefixes"),ks(i,o))}`;return`### By prefix

${s}${d}`},"render")},Es=10,cc=51;function ks(e,t){const o=uc.filter(s=>e.some(i=>(i[s]??0)>0));return(0,Oe.tp)(["prefix","objects","bytes",...o,...t?["last verified"]:[]],e.map(s=>[(0,J.m6)(s.prefix===
""?"(no folder)":s.prefix,vn.O),(0,c.B4)(s.objects),(0,c.z3)(s.bytes),...o.map(i=>fc(s[i]??0,i==="failed")),...t?[dc(s)]:[]]))}n(ks,"prefixes_rowsTable");function dc({prefix:e,verified:t,faults:o=0}){
if(t===void 0)return e==="…"?"–":"never";const s=(0,J.Bm)((0,V.fU)(t),40);return o===0?s:`${s}, **${(0,c.x0)(o,"fault")}**`}n(dc,"lastVerified");const uc=["new","changed","touched","gone","failed",
"kept"];function fc(e,t){return e===0?"–":t?`**${(0,c.B4)(e)}**`:(0,c.B4)(e)}n(fc,"prefixes_figure");var _s=a(44581);const lc={title:"run",render:n(e=>{const t=`Run ${(0,J.m6)(e.runId,120)}, ${(0,J.
Bm)((0,V.fU)(e.started),40)} to ${(0,J.Bm)((0,V.fU)(e.finished),40)} (${(0,c.a3)(e.durationMs)}), flashback-backup ${(0,J.Bm)(e.program,60)}.
`;return(0,Oe.zH)("Run, scope and requests",`${t}${hc(e)}
${mc(e)}${gc(e)}${yc(e)}`)},"render")};function hc({generation:e,generationSha256:t}){return e===null||t===void 0?"":`
Generation ${e}, SHA-256 ${(0,J.m6)(t,64)}.
`}n(hc,"committed");const pc=30,xt=20;function mc({scope:{prefixes:e,exclude:t}}){const o=n(i=>{const d=i.length-xt;return d>0?[`- …and ${(0,c.B4)(d)} more`]:[]},"more"),s=[...e.slice(0,xt).map(i=>`\
- prefix ${(0,J.m6)(i,vn.O)}`),...o(e),...t.slice(0,xt).map(i=>`- without ${(0,J.m6)(i,vn.O)}`),...o(t)];return s.length===0?"":`Scope:

${s.join(`
`)}

`}n(mc,"run_scope");function gc({limiter:e}){if(e===null)return"";const t=`At most ${(0,c.x0)(e.highest,"copy","copies")} in flight, ${(0,c.B4)(e.final)} at the end; throttled ${(0,c.x0)(e.throttled,"\
time")}`;return e.rate===null?`${t}.
`:`${t}, about ${(0,c.x0)(e.rate,"request")} per second were accepted.
`}n(gc,"limiter");function yc({requests:e}){const t=["hot","cold"].flatMap(o=>Object.entries(e[o]).sort(([,s],[,i])=>i-s).slice(0,pc).map(([s,i])=>[o,(0,J.Bm)(s,60),(0,c.B4)(i)]));return t.length===0?
"":`
${(0,Oe.tp)(["","requests","count"],t)}`}n(yc,"requests");function $c(e){const t=Math.max(0,...e.map(({rate:h})=>h)),[o,s]=[e[0],e.at(-1)];if(e.length<2||o===void 0||s===void 0||!(t>0))return"";const i=vs(
t),d=s.seconds>=600,f=[o.seconds,s.seconds].map(h=>d?(h/60).toFixed(1):h.toFixed(1));return Ot([`x-axis "${d?"minutes":"seconds"}" ${f.join(" --> ")}`,`y-axis "${i.name}/s" 0 --> ${(t/i.size*1.05).toFixed(
2)}`,`line [${e.map(({rate:h})=>(h/i.size).toFixed(2)).join(", ")}]`])}n($c,"chart_lineChart");function wc(e){const t=Math.max(0,...e);if(e.length===0||!(t>0))return"";const o=vs(t);return Ot([`x-axis\
 "runs ago" [${e.map((s,i)=>e.length-1-i).join(", ")}]`,`y-axis "${o.name}" 0 --> ${(t/o.size*1.05).toFixed(2)}`,`bar [${e.map(s=>(s/o.size).toFixed(2)).join(", ")}]`])}n(wc,"chart_barChart");function bc(e){
const t=Math.max(0,...e);return e.length<2||!(t>0)?"":Ot([`x-axis "worker" [${e.map((o,s)=>s+1).join(", ")}]`,`y-axis "objects/s" 0 --> ${(t*1.05).toFixed(1)}`,`bar [${e.map(o=>o.toFixed(1)).join(", ")}\
]`])}n(bc,"workerChart");const Ec=["---","config:","  xyChart:","    width: 900","    height: 220","  themeVariables:","    xyChart:",'      backgroundColor: "#00000000"','      plotColorPalette: "#3b\
82f6"',"---"];function Ot(e){return["```mermaid",...Ec,"xychart-beta",...e.map(t=>`  ${t}`),"```",""].join(`
`)}n(Ot,"chart_chart");function vs(e){return e>=1e9?{name:"GB",size:1e9}:e>=1e6?{name:"MB",size:1e6}:{name:"kB",size:1e3}}n(vs,"unitOf");const kc={title:"throughput",render:n(({progress:e})=>{const t=$c(
xc(e));return t===""?"":`### Throughput

${t}`},"render")},_c={title:"last runs",render:n(e=>{const t=[...e.history??[],...Tc(e)].slice(-vc);if(t.length<3)return"";const o=wc(t.map(({copiedBytes:s})=>s));return o===""?`### Last ${t.length} r\
uns

None of them had anything to copy.
`:`### Last ${t.length} runs

Bytes that each run copied, the newest on the right.

${o}`},"render")},vc=30,Pc=120;function Tc({generation:e,counts:t,bytes:o}){return e===null||t.scanned===0?[]:[{copiedBytes:o.copied}]}n(Tc,"throughput_present");function xc(e){const t=[];let o=e[0];for(const s of e.
slice(1,Pc)){if(o===void 0||s.ms<=o.ms)continue;const i=Math.max(0,(s.bytes-o.bytes)*1e3/(s.ms-o.ms));t.push({seconds:s.ms/1e3,rate:i}),o=s}return t}n(xc,"rates");const Oc=100,Sc={title:"workers",render:n(
({split:e})=>{if(e===void 0)return"";const{pieces:t}=e,o=e.workers.slice(0,Oc),s=o.map(Mc),i=e.workers.length-s.length,d=i>0?`
And ${(0,c.x0)(i,"more worker")}.
`:"",f=["","worker","pieces","taken over","listed","copied","bytes","objects a second"];return`### Workers

${`${(0,c.B4)(t.complete)} of ${(0,c.x0)(t.all,"piece")} seen to their end, ${(0,c.B4)(t.takenOver)} taken over from other workers.`}

${(0,Oe.tp)(f,s)}${d}${Ac(o)}`},"render")};function Ac(e){const t=e.some(({copied:i})=>i>0),o=n(({scanned:i,copied:d,ms:f})=>f===0?0:(t?d:i)*1e3/f,"rate"),s=bc(e.map(o));return s===""?"":`
Objects that each worker ${t?"copied":"listed"} a second.

${s}`}n(Ac,"throughputOf");function Mc({worker:e,pieces:t,takenOver:o,scanned:s,copied:i,bytes:d,ms:f},h){const T=f===0?"":`${(0,c.B4)(Math.round(i*1e3/f))} in ${(0,c.a3)(f)}`;return[String(h+1),(0,J.
m6)(e,vn.O),(0,c.B4)(t),(0,c.B4)(o),(0,c.B4)(s),(0,c.B4)(i),(0,c.z3)(d),T]}n(Mc,"rowOf");const Bc=900*1024,Dc=[bs.b,$s.y,Vi,wt.jq,nc,_s.R3,ws.o,ic,ec.o,tc,Sc,kc,_c,lc];function Rc(e,t=Bc){const o=[];let s="";
for(const{title:i,render:d}of Dc){const f=d(e);if(f==="")continue;const h=s===""?f:`${s}
${f}`;Buffer.byteLength(h)<=t-Ic?s=h:o.push(i)}return o.length>0&&(s+=`
_Left out for size: ${o.join(", ")}. The JSON report has everything._
`),Buffer.byteLength(s)<=t?s:""}n(Rc,"renderSummary");const Ic=256;function Cc(e,t){return[...[["",...["forecast",...e.actual===void 0?[]:["actual"]]],...ms(e)].map(([i="",...d])=>`  ${i.padEnd(30)}${d.
map(f=>f.padStart(22)).join("")}`),`  ${t("dim",(0,J.Ig)(gs(e),600))}`]}n(Cc,"forecastLines");var je=a(11533),$e=a(10968);const St=10;function jc(e,t){const o=(0,je.C)(t.colour),{counts:s}=e,{tone:i,mark:d,
title:f,meaning:h}=(0,V.WJ)(e),T=["",`${o(i,`${d} ${f}`)}  ${o("dim",h)}`,""];T.push(...(0,$e.pb)(e.problem,o)),T.push(...Lc([["hot",`${(0,J.Ig)((0,V.fW)(e.hot),300)}  ${o("dim",(0,J.Ig)(e.hot.endpoint,
200))}`],["cold",`${(0,J.Ig)((0,V.fW)(e.cold),300)}  ${o("dim",(0,J.Ig)(e.cold.endpoint,200))}`],["generation",(0,V.YZ)(e)],["restore point",e.restorePoint===null?"none of this run":(0,J.Ig)((0,V.fU)(
e.restorePoint),40)],["took",(0,V.cI)(e)]]),"",...Uc(e,o),"",`  ${o((0,V.ls)(s)?"dim":"bad",(0,V.R9)(s))}`);for(const ee of e.holes.slice(0,St))T.push(...(0,$e.A0)(ee,(0,c.x0)(ee.count,"key"),o));e.holes.
length>St&&T.push("",`  …and ${(0,c.x0)(e.holes.length-St,"more cause")}`);const{prune:U,split:Y}=e;return Y!==void 0&&T.push("",`  ${(0,c.x0)(Y.workers.length,"worker")}, ${(0,c.x0)(Y.pieces.all,"p\
iece")}, of these ${(0,c.B4)(Y.pieces.takenOver)} taken over`),T.push(...(0,wt.l)(e.locks)),e.forecast!==void 0&&T.push("",...Cc(e.forecast,o)),U!=null&&T.push("",...(0,be.O1)(U)),T.push(...(0,$e.gt)(
e.notices,o)),`${T.join(`
`)}
`}n(jc,"renderText");function Uc(e,t){const{counts:o,bytes:s,paths:i}=e,d=["native","emulated","streamed"].filter(ee=>i[ee].objects>0).map(ee=>`${(0,c.B4)(i[ee].objects)} ${ee}`),f=[`${(0,c.B4)(o.new)}\
 new`,`${(0,c.B4)(o.changed)} changed`];o.touched===0&&f.push(...d);const h=["same content, new date",(0,c.z3)(s.touched),`with those copied: ${d.join(", ")}`],T=[["scanned",o.scanned,(0,c.z3)(s.scanned)],
["copied",o.copied,o.copied===0?"":`${(0,c.z3)(s.copied)}  (${f.join(", ")})`],["touched",o.touched,h.join("; ")],["unchanged",o.unchanged,""],["planned",o.planned,`would have been copied, ${(0,c.z3)(
s.planned)}`],["failed",o.failed,""],["deferred",o.deferred,"to the next run"],["expired",o.expired,""],["vanished",o.vanished,"deleted from hot during the run"],["gone",o.gone,"no longer in hot, kept\
 in cold"],["kept",o.kept,"old versions"],["renamed",o.renamed,"stored under another name"],["excluded",o.excluded,""]],U=["scanned","copied","unchanged"],Y=T.filter(([ee,se])=>se>0||U.includes(ee));return(0,$e.
uA)(Y,t)}n(Uc,"text_figures");function Lc(e){return e.map(([t,o])=>`  ${t.padEnd(14)}${o}`)}n(Lc,"columns");function Wc({counts:e,bytes:t,rto:o,recorded:s,finished:i}){return[...["restored","failed","\
deferred"].map(f=>({name:"last_run_objects",labels:{result:f},value:e[f]})),{name:"last_run_bytes",labels:{result:"restored"},value:t.restored},...s?[{name:"rehearsal_timestamp_seconds",value:Date.parse(
i)/1e3}]:[],...o===null?[]:[{name:"expected_restore_seconds",value:o.ms/1e3}]]}n(Wc,"rehearseMetrics");function Kc(e){if(e===null)return[];const{time:t,rtoMs:o}=e;return[{name:"rehearsal_timestamp_sec\
onds",value:Date.parse(t)/1e3},...o===null?[]:[{name:"expected_restore_seconds",value:o/1e3}]]}n(Kc,"rehearsedMetrics");const At=50;function Ps(e){const{counts:t,bytes:o,paths:s,requests:i,limiter:d,newestRestorePoint:f,
prefixes:h,platform:T}=e,U=e.restorePoint!==null;return[...Fn("last_run_objects","result",t,Nc),...Fn("last_run_bytes","result",o,["copied","touched"]),...Ts(s),...["hot","cold"].flatMap(Y=>Object.entries(
i[Y]).slice(0,At).map(([ee,se])=>({name:"last_run_requests",labels:{bucket:Y,operation:ee},value:se}))),...d===null?[]:[ye("last_run_throttled_requests",d.throttled)],...Mt(e.holes),ye("last_run_exclu\
ded_objects",t.excluded),ye("last_run_gone_objects",t.gone),ye("last_run_kept_versions",t.kept),...U?[ye("hot_objects",t.scanned),ye("hot_bytes",o.scanned)]:[],...e.generation===null?[]:[ye("generatio\
n",e.generation)],...e.retention===void 0?[]:[ye("restore_points",e.retention.count)],...zn("restore_point_timestamp_seconds",f),...Bt(h.flatMap(({verified:Y,faults:ee=0})=>Y===void 0?[]:[{verified:Y,
faults:ee}])),...xs(e.prune),...(T?.quotas??[]).slice(0,At).flatMap(({kind:Y,period:ee,used:se,max:ge})=>{const ln={kind:Y,period:ee??""};return[...se===null?[]:[{name:"quota_used_bytes",labels:ln,value:se}],
...ge===null?[]:[{name:"quota_limit_bytes",labels:ln,value:ge}]]})]}n(Ps,"backupMetrics");const Nc=["copied","touched","unchanged","failed","deferred","expired","vanished"];function zc({counts:e,bytes:t,
paths:o,holes:s}){return[...Fn("last_run_objects","result",e,Fc),{name:"last_run_bytes",labels:{result:"restored"},value:t.restored},...Ts(o),...Mt(s)]}n(zc,"restoreMetrics");const Fc=["restored","equ\
al","different","expired","thawing","failed","deferred"];function Hc({counts:e,bytes:t,faults:o,prefixes:s}){return[...Fn("last_run_objects","result",e,["sound","repaired","faults"]),{name:"last_run_b\
ytes",labels:{result:"read"},value:t.read},...Mt(o),...Bt(s)]}n(Hc,"verifyMetrics");function Zc({prune:e,generation:t}){return[ye("generation",t),...xs(e)]}n(Zc,"pruneMetrics");function Gc(e){const{scopes:t,
generation:o,restorePointCount:s,verified:i}=e,d=t.map(({time:f})=>f).sort();return[...o===null?[]:[ye("generation",o.number)],ye("restore_points",s),...zn("restore_point_timestamp_seconds",d.at(-1)),
...zn("oldest_scope_restore_point_timestamp_seconds",d[0]),...Bt(i),...Kc(e.rehearsed)]}n(Gc,"statusMetrics");function ye(e,t){return{name:e,value:t}}n(ye,"one");function zn(e,t){return t==null?[]:[{name:e,
value:Date.parse(t)/1e3}]}n(zn,"time");function Fn(e,t,o,s){return s.map(i=>({name:e,labels:{[t]:i},value:o[i]}))}n(Fn,"by");function Ts(e){return["native","emulated","streamed"].flatMap(t=>[{name:"la\
st_run_path_objects",labels:{path:t},value:e[t].objects},{name:"last_run_path_bytes",labels:{path:t},value:e[t].bytes}])}n(Ts,"pathMetrics");function Mt(e){return e.slice(0,At).map(({cause:t,count:o})=>({
name:"last_run_holes",labels:{cause:t},value:o}))}n(Mt,"holeMetrics");function Bt(e){if(e.length===0)return[];const t=e.map(({verified:s})=>s).sort()[0],o=e.reduce((s,i)=>s+i.faults,0);return[...zn("o\
ldest_verification_timestamp_seconds",t),ye("unrepaired_faults",o)]}n(Bt,"verifiedMetrics");function xs(e){return e==null?[]:[ye("last_run_deleted_objects",e.deleted.objects),ye("last_run_deleted_byte\
s",e.deleted.bytes),ye("last_run_condemned_objects",e.condemned.objects),ye("last_run_guard_tripped",(0,Fe.cF)(e)?1:0)]}n(xs,"pruneReportMetrics");function He({title:e,meaning:t},o){if(o===null)return{
title:e,message:t};const{code:s,message:i,advice:d}=o,f=[t,`${i} [${s}]`,d];return{title:e,message:f.filter(h=>h!=="").join(" ")}}n(He,"headlineOf");var fe=a(43954);const Be={name:"backup",noun:"Backu\
p",summary:"copy new and changed objects from hot to cold, and commit a restore point",about:"Copies new and changed objects from the hot bucket to the cold one, keeps the old versions, and commits a \
restore point. Continues from where an earlier run stopped.",examples:[["the first run, and every other: only what changed is copied","backup --hot s3://shop --cold s3://shop-backup"],["what it would \
copy and cost","backup --hot s3://shop --cold s3://shop-backup --dry-run"],["across clouds, with a policy for old versions","backup --hot gs://shop --cold s3://shop-backup --retention '* daily=7 weekl\
y=4'"]],exitCodes:`Exit code: 0 complete or skipped, 1 failed or bad input, 2 too many holes, read-only,
a guard tripped or pruning failed, 3 incomplete with everything checkpointed (run it again),
130 stopped at once by a second Ctrl-C.`,stopping:"Stopping: saving what is done. Press Ctrl-C again to stop at once.",parse:qa,shown:n(e=>[["prefixes",(0,fe.y9)(e.prefixes,"all")],["exclude",(0,fe.y9)(
e.exclude,"none")],...(0,fe.pK)(e),...e.costs?.max===void 0?[]:[["max-cost",`$${e.costs.max}`]],["lease-wait",(0,c.a3)(e.leaseWait)],...(0,fe.rD)(e.pruning)],"shown"),run:n(async(e,t)=>(await Promise.
all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(7526),a.e(8919),a.e(657),a.e(6530),a.e(7714),a.e(145)]).then(a.bind(a,50145))).runBackup(e,t),"run"),exitCode:n((e,{maxFailures:t})=>(0,Fe.
I$)(e,t),"exitCode"),text:jc,markdown:n(e=>Rc(e),"markdown"),html:Wi,outputs:Yc,annotations:n((e,{maxFailures:t})=>(0,xe.Ih)(e,t),"annotations"),reported:{headline:n(e=>He((0,V.WJ)(e),e.problem??(0,be.
gw)(e.prune)),"headline"),metrics:Ps},ending:n((e,{maxFailures:t})=>{const o=(0,Fe.I$)(e,t);if(!(e.dryRun||o===3||e.outcome==="skipped"))return{outcome:e.outcome,red:o!==0,meaning:(0,V.WJ)(e).meaning,
problem:e.problem??(0,be.gw)(e.prune),holes:e.holes,failed:e.counts.failed+e.counts.deferred,restorePoint:e.restorePoint}},"ending")};function Yc(e){const{counts:t,paths:o}=e;return{outcome:e.outcome,
"run-id":e.runId,generation:e.generation===null?"":String(e.generation),"generation-sha256":e.generationSha256??"","restore-point":e.restorePoint??"",scanned:String(t.scanned),copied:String(t.copied),
touched:String(t.touched),unchanged:String(t.unchanged),excluded:String(t.excluded),gone:String(t.gone),vanished:String(t.vanished),failed:String(t.failed),deferred:String(t.deferred),pruned:String(e.
prune?.deleted.objects??0),"bytes-copied":String(e.bytes.copied),"native-copies":String(o.native.objects),"emulated-copies":String(o.emulated.objects),"streamed-copies":String(o.streamed.objects)}}n(Yc,
"outputs");function Os({key:e,size:t,written:o,verified:s,problem:i}){return i!==null?`flashback-backup: ${(0,J.Ig)(e,300)}: ${(0,J.Ig)(i.message,1e3)}; ${o} bytes were written. ${(0,J.Ig)(i.advice,500)}\

`:s==="size"&&t>0?`note: ${(0,J.Ig)(e,300)}: compared by its size only, ${t} bytes: the manifest has neither MD5 nor checksum of it
`:""}n(Os,"renderCatText");const Xc={name:"cat",noun:"Output",summary:"write the content of one key, as of a restore point, to stdout",about:"Reads one object from cold as it was at a restore point, w\
rites its bytes to stdout, and compares them with the manifest: size, MD5 and checksum, as far as they are known. A mismatch is reported on stderr after the bytes, with exit code 1. On the command lin\
e only. Changes nothing; a READ key on cold is enough.",examples:[["of the newest restore point","cat etc/app.conf --cold s3://shop-backup > app.conf"],["of a day","cat db/dump.sql.gz --cold s3://shop\
-backup --at 2026-11-03 | zcat | head"]],exitCodes:"Exit code: 0; 1 if there is no such key then, if it cannot be read, or if what was written is not what was backed up.",stopping:"Stopping.",readsOnly:!0,
writesBytes:!0,positional:{placeholder:"<key>",input:"key"},parse:ui,shown:n(({key:e,at:t})=>[["key",(0,u.T)(e)],["at",(0,fe.z)(t)]],"shown"),run:n(async(e,t,o,s)=>{if(s===void 0)throw new r.d("comman\
d",'"cat" writes bytes to stdout; expected it on the command line only');return(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(3475)]).then(a.bind(a,3475))).runCat(
e,t,s)},"run"),exitCode:n(({problem:e})=>e===null?0:1,"exitCode"),text:Os,markdown:n(e=>`${(0,J.Bm)(Os(e),2e3)}
`,"markdown"),outputs:n(({problem:e,generation:t,at:o})=>({outcome:e===null?"complete":"failed",generation:String(t),"restore-point":o.time}),"outputs"),annotations:n(()=>[],"annotations")};var Ss=a(6620);
const Vc={name:"diff",noun:"Comparison",summary:"list what is new, changed and gone between two restore points, or since one in hot",about:"Compares two restore points by the manifest alone, or one wi\
th what hot lists now: keys that are new, changed or gone, with their sizes, one per line, or with --by-prefix their sums. Changes nothing; a READ key on cold is enough, and one on hot where hot is co\
mpared.",examples:[["what changed in a month","diff 2026-10-03 2026-11-03 --cold s3://shop-backup --by-prefix"],["what the next backup would find","diff latest hot --hot s3://shop --cold s3://shop-bac\
kup"]],exitCodes:"Exit code: 0, whether something differs or not; 1 if it failed, or on bad input.",stopping:"Stopping.",readsOnly:!0,positional:{placeholder:"<point> <point|hot>",input:"points"},parse:di,
shown:n(({from:e,against:t,prefixes:o,byPrefix:s})=>[["from",(0,fe.z)(e)],["to",t==="hot"?"hot as it is now":(0,fe.z)(t)],["prefixes",(0,fe.y9)(o,"all")],["by-prefix",String(s)]],"shown"),run:n(async(e,t,o)=>(await Promise.
all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(2793),a.e(5376)]).then(a.bind(a,55376))).runDiff(e,t,o),"run"),line:n(({text:e})=>e(),"line"),exitCode:n(()=>0,"exitCode"),text:n(e=>`${(0,Ss.
Ll)(e)}
`,"text"),markdown:n(e=>`## What differs

${Jc((0,Ss.Ll)(e))}
`,"markdown"),outputs:n(({generation:e,to:t})=>({outcome:"complete",generation:String(e),"restore-point":t==="hot"?"":t.time}),"outputs"),annotations:n(()=>[],"annotations")};function Jc(e){return e.split(
`
`).map(t=>(0,J.Bm)(t.trim(),2e3)).join(`<br>
`)}n(Jc,"paragraph");function Qc({outcome:e}){return e==="incomplete"?3:0}n(Qc,"splitExitCode");function qc(e,{colour:t}){const{outcome:o,problem:s,runId:i,split:d}=e,f=(0,je.C)(t),T=["",`${f(o==="com\
plete"?"good":"warning",`${o==="complete"?"✔":"!"} ${Hn(e)}`)}  ${As(e)}`,""];return s!==null&&T.push(`  ${(0,J.Ig)(s.advice,500)}`,""),e.over===void 0&&o!=="skipped"&&T.push(...(0,$e.uA)(Ms(e),f),""),
T.push(`  split ${(0,J.Ig)(d,120)}, run ${(0,J.Ig)(i,120)}`),`${T.join(`
`)}
`}n(qc,"renderSplitText");function ed(e){const{outcome:t,problem:o,runId:s,split:i}=e,d={complete:"✅",incomplete:"⏸️",skipped:"⏭️"}[t],h=`| | | |
| --- | ---: | --- |
${Ms(e).map(([ee,se,ge])=>`| ${ee} | ${(0,c.B4)(se)} | ${ge} |`).join(`
`)}

`,T=o===null?"":`${(0,J.Bm)(o.advice,500)}

`,U=e.over===void 0&&t!=="skipped"?h:"",Y=(0,J.Bm)(As(e),2e3);return`## ${d} ${Hn(e)}

${Y}

${T}${U}Split ${(0,J.m6)(i,120)}, run ${(0,J.m6)(s,120)}.
`}n(ed,"renderSplitSummary");function Hn({command:e,outcome:t,over:o}){const s={plan:"Plan",shard:"Worker",commit:"Commit"}[e];return o===void 0?`${s} ${t}`:`${s}: nothing left to do`}n(Hn,"splitTitle");
function As({command:e,over:t,problem:o,pieces:s,shards:i}){return t==="committed"?"The split run is committed already. Nothing was written.":t==="superseded"?"Another run wrote to cold after this spl\
it run was planned. Nothing was written.":o!==null?(0,J.Ig)(o.message,2e3):e==="plan"?`${(0,c.x0)(s.all,"piece")} for ${(0,c.x0)(i.length,"worker")}.`:`${(0,c.B4)(s.done)} of ${(0,c.x0)(s.all,"piece")}\
 done by this worker.`}n(As,"meaningOf");function Ms(e){const{command:t,pieces:o,objects:s,bytes:i}=e;return t==="plan"?[["pieces",o.all,"claimed by the workers as they come"]]:[["pieces",o.done,`of ${(0,c.
B4)(o.all)}`],["taken over",o.takenOver,"begun by other workers"],["copied",s,(0,c.z3)(i)]]}n(Ms,"rowsOf");function Dt(e){return{...e,exitCodes:`Exit code: 0 done, skipped, or nothing left to do, 1 fa\
iled or bad input, 2 too many holes, read-only,
a guard tripped or pruning failed, 3 incomplete with everything checkpointed,
130 stopped at once by a second Ctrl-C.`,shown:n(t=>{const{split:o,maxRequests:s}=t,i=[["split",o===""?"its run":o]];return"shard"in t&&i.push(["shard",String(t.shard)]),s!==void 0&&i.push(["max-reque\
sts",String(s)]),[...i,...Be.shown({...t,command:"backup"})]},"shown"),exitCode:n((t,o)=>De(t)?Qc(t):Be.exitCode(t,{...o,command:"backup"}),"exitCode"),text:n((t,o)=>De(t)?qc(t,o):Be.text(t,o),"text"),
markdown:n(t=>De(t)?ed(t):Be.markdown(t),"markdown"),html:n(t=>De(t)?void 0:Be.html?.(t),"html"),reported:{headline:n(t=>De(t)?{...He({title:Hn(t),meaning:""},t.problem),partial:!0}:He((0,V.WJ)(t),t.problem??
(0,be.gw)(t.prune)),"headline"),metrics:n(t=>De(t)?[]:Ps(t),"metrics")},outputs:n(t=>{if(!De(t))return{...Be.outputs(t),shards:"[]"};const{outcome:o,runId:s,split:i,shards:d}=t;return{outcome:o,"run-i\
d":s,split:i,shards:JSON.stringify(d)}},"outputs"),annotations:n((t,o)=>De(t)?nd(t):Be.annotations(t,{...o,command:"backup"}),"annotations"),ending:n((t,o)=>De(t)?void 0:Be.ending?.(t,{...o,command:"b\
ackup"}),"ending")}}n(Dt,"splitRow");function De(e){return"shards"in e}n(De,"isSplit");function nd(e){const{problem:t,outcome:o}=e;return t===null||o==="complete"?[]:[(0,xe.Pi)("warning",{title:Hn(e),
meaning:"Nothing is lost:"},t)]}n(nd,"annotationOf");const td=Dt({name:"plan",noun:"Plan",summary:"plan a backup for several machines",about:"Cuts the key space into pieces that workers (shard) take o\
ne after the other, and holds the lease for them. Where one machine is enough, it backs up at once.",examples:[["for four workers","plan --hot s3://shop --cold s3://shop-backup --shards 4 --split toni\
ght"],["the workers, and the end","shard --hot s3://shop --cold s3://shop-backup --split tonight --shard 0"]],stopping:"Stopping: nothing is planned. Press Ctrl-C again to stop at once.",parse:ei,run:n(
async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(7526),a.e(8919),a.e(657),a.e(6530),a.e(7714),a.e(145),a.e(836)]).then(a.bind(a,90836))).runPlan(
e,t),"run")}),od=Dt({name:"shard",noun:"Worker",summary:"work on a planned backup, beside other workers",about:"Takes pieces of a planned backup until none is left. Any number of workers may run, and \
any of them may be killed: others go on with its pieces. With --shards the first one plans and the last one commits.",examples:[["four workers on this machine","shard --hot s3://shop --cold s3://shop-\
backup --split tonight --shards 4 --shard 0"]],stopping:"Stopping: saving what is done. Press Ctrl-C again to stop at once.",parse:ni,run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),
a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(7526),a.e(8919),a.e(657),a.e(6530),a.e(7714),a.e(145),a.e(9939)]).then(a.bind(a,9939))).runShard(e,t),"run")}),sd=Dt({name:"commit",noun:"Commit",summary:"c\
ommit what the workers of a planned backup did",about:"Commits what the workers did as one generation, prunes and reports. Pieces that no worker finished make the run incomplete; what was copied of th\
em is committed.",examples:[["after the workers","commit --hot s3://shop --cold s3://shop-backup --split tonight"]],stopping:"Stopping: nothing more is committed. Press Ctrl-C again to stop at once.",
parse:ti,run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(7526),a.e(8919),a.e(657),a.e(6530),a.e(7714),a.e(145),a.e(9941)]).then(a.bind(a,
19941))).runCommit(e,t),"run")});function rd({key:e,size:t,modified:o,mark:s,details:i},d){const f=d||s!==""?`${s.padEnd(7)}  `:"",h=i===void 0?"":`${(0,J.Ig)(i.storageClass??"-",40).padEnd(12)}  ${String(
i.versions).padStart(3)}v  `;return`${String(t).padStart(15)}  ${(0,V.fU)(o)}  ${h}${f}${(0,J.Ig)(e)}`}n(rd,"listingLine");function Bs({keys:e,bytes:t,gone:o,expired:s,at:i,generation:d}){const f=o===
0?"":`, and ${(0,c.x0)(o,"key")} gone from hot`,h=s===0?"":`, and ${(0,c.x0)(s,"key")} expired by max-age`,T=i===null?`generation ${d}`:`as of the restore point ${(0,J.Ig)((0,V.fU)(i.time),40)} (run ${(0,J.
Ig)(i.run,120)})${(0,V.HA)(i)}`;return`${(0,c.x0)(e,"key")}, ${(0,c.z3)(t)}${f}${h}; ${T}`}n(Bs,"listingSum");const ad={name:"ls",noun:"Listing",summary:"list the keys in the backup, now or as of a re\
store point",about:"Lists keys with size and date, from the manifest alone: the current ones, with those that hot no longer has marked, or with --at as they were at a restore point. Changes nothing; a\
 READ key on cold is enough.",examples:[["what the backup holds below a prefix","ls img/ --cold s3://shop-backup"],["with storage class and number of versions","ls img/ --cold s3://shop-backup --long"],
["as of a time, one JSON object a line","ls --cold s3://shop-backup --at 2026-11-03T02:00:00Z --json"]],stopping:"Stopping.",readsOnly:!0,positional:{placeholder:"[prefix]...",input:"prefixes"},parse:ii,
shown:n(({prefixes:e,at:t})=>[["prefixes",(0,fe.y9)(e,"all")],["at",t===void 0?"now":(0,fe.z)(t)]],"shown"),run:n(async(e,t,o)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.
e(2793),a.e(871)]).then(a.bind(a,40871))).runLs(e,t,o),"run"),line:n((e,{at:t})=>rd(e,t===void 0),"line"),exitCode:n(()=>0,"exitCode"),text:n(e=>`${Bs(e)}
`,"text"),markdown:n(e=>`## Keys in the backup

${(0,J.Bm)(Bs(e),1e3)}
`,"markdown"),outputs:n(({generation:e,at:t})=>({outcome:"complete",generation:String(e),"restore-point":t?.time??""}),"outputs"),annotations:n(()=>[],"annotations")};var Ds=a(38970),Rs=a(23365);function id(e,{
colour:t}){const o=`${Rt(e)?"✔":"!"} ${Is(e)}`,s=(0,je.C)(t)(Rt(e)?"good":"warning",o),i=Cs(e).map(([d,f])=>`  ${d.padEnd(25)}${(0,J.Ig)(f,500)}`);return`
${s}

${i.join(`
`)}
`}n(id,"renderProbeText");function cd(e){const t=Cs(e).map(([o,s])=>`| ${o} | ${(0,J.Bm)(s,500)} |`);return`## ${Rt(e)?"✅":"⚠️"} ${(0,J.Bm)(Is(e),300)}

| | |
| --- | --- |
${t.join(`
`)}
`}n(cd,"renderProbeSummary");function Rt({copyPath:e,sample:t}){return e.path!==null&&t?.path!==null}n(Rt,"ok");function Is({copyPath:e,sample:t}){return t!==null&&t.path===null?"The sample could not \
be copied":e.path===null?"No copy path works":`Copies are ${e.path}`}n(Is,"verdictOf");function Cs(e){const{capabilities:t,sample:o,copyPath:s,clockSkew:i}=e,d=n((T,U)=>T&&U?"honoured":T?"If-None-Matc\
h only":U?"If-Match only":"ignored or refused","both"),f=n((T,U)=>T?U?"honoured":"IGNORED":"no such operation","pin"),h=t.unsure??[];return[["hot",`${(0,V.fW)(e.hot)} at ${e.hot.endpoint}`],["cold",`${(0,V.
fW)(e.cold)} at ${e.cold.endpoint}`],["copy path",`${s.path??"none"}: ${s.reason}`],["sample",(0,Ds.EB)(o)],["traffic",(0,Ds.nR)(e.traffic)],["conditions on Put",d(t.putIfAbsent,t.putIfMatch)],["condi\
tions on Copy",d(t.copyIfAbsent,t.copyIfMatch)],["conditions on Complete",d(t.completeIfAbsent,t.completeIfMatch)],["condition on Delete",t.deleteIfMatch?"honoured":"ignored or refused"],["source pin \
of Copy",f(t.copy,t.copyPin)],["source pin of PartCopy",f(t.partCopy,t.partCopyPin)],["pin of GET",f(!0,t.getPin)],["signed bodies",t.signedBody===!0?"checked by the store":"not checked: this program \
hashes them"],["part copy",dd(e)],["keys that are one",fd(t)],["listing of hot",e.sorted?"in order":"out of order: sorted on disk"],["versioning of cold",e.versioning],["object lock of cold",ld(t.objectLock)],
["this key",(0,Rs.rH)(t.versionDelete,e.versioning)],["clock skew",i===0?"under 2 s":`${i<0?"-":""}${(0,c.a3)(Math.abs(i))}`],...(e.keys??[]).map(({recipient:T,checked:U})=>[`key ${T}`,U===null?"NEVER\
 SHOWN: run probe with identity-file where it is":`shown on ${U.slice(0,10)}`]),["tags",ud(e.capabilities.copiesTags)],["operation ceiling",`${(0,c.z3)(e.operationCeiling)} (not tested: lowered if a s\
tore refuses)`],...h.length===0?[]:[["no answer",`${h.join(", ")}: treated as no, and tested again by the next run`]],...e.notes.map(T=>["note",T])]}n(Cs,"factsOf");function dd({cold:e,capabilities:t}){
return t.partCopy?"works":e.api==="gcs"?"not needed: a copy of any size is one object, in several calls":"not supported: objects that need parts are streamed"}n(dd,"partCopyWords");function ud(e){return e===
void 0?"not tested: they could not be written or read":e?"server-side copies carry them":"lost by server-side copies, without an error"}n(ud,"tagWords");function fd({aliases:e,aliasesPaths:t}){const o=e??
(t?["slashes","dots"]:[]);return o.length===0?"none: each key is an object of its own":`${o.join(", ")}: such keys are stored below .flashback-backup/objects/`}n(fd,"aliasWords");function ld(e){if(e===
void 0)return"not checked";if(e.status==="unknown")return`unknown: the store did not say (${e.why})`;const{status:t,retention:o,deletedDays:s}=e,i=t==="off"?"off":hd(o);return s===void 0?i:`${i}; what\
 is deleted or overwritten is kept, and billed, for ${s} more day(s) (soft delete)`}n(ld,"lockWords");function hd(e){if(e===void 0)return"on, without a default retention";const{mode:t,days:o,years:s}=e;
return o===void 0&&s===void 0?`on: each object is locked (${t})`:`on: each object is locked for ${o===void 0?`${s??0} year(s)`:`${o} day(s)`} (${t}), and is kept that long regardless of retention`}n(hd,
"retentionWords");var Zn=a(89113);function cn(e){return"outcome"in e&&"problem"in e}n(cn,"isStopped");function It({outcome:e}){return e==="skipped"?0:1}n(It,"stoppedExitCode");function Ct({command:e,outcome:t}){
return`${e==="probe"?"Probe":"Rebuild"} ${t}`}n(Ct,"stoppedTitle");function pd(e,{colour:t}){const{outcome:o,problem:s,runId:i}=e,d=`${o==="skipped"?"!":"✘"} ${Ct(e)}`;return`
${(0,je.C)(t)(o==="skipped"?"warning":"bad",d)}  ${(0,J.Ig)(s.message,2e3)}

  ${(0,J.Ig)(s.advice,500)}

  run ${(0,J.Ig)(i,120)}
`}n(pd,"renderStoppedText");function md(e){const{outcome:t,problem:o,runId:s}=e;return`## ${t==="skipped"?"⏭️":"❌"} ${Ct(e)}

${(0,J.Bm)(o.message,2e3)}

${(0,J.Bm)(o.advice,500)}

Run ${(0,J.m6)(s,120)}.
`}n(md,"renderStoppedSummary");function js(e){const{ending:t}=e;return{...e,exitCode:n((o,s)=>cn(o)?It(o):e.exitCode(o,s),"exitCode"),text:n((o,s)=>cn(o)?pd(o,s):e.text(o,s),"text"),markdown:n(o=>cn(o)?
md(o):e.markdown(o),"markdown"),outputs:n(o=>cn(o)?{outcome:o.outcome,"run-id":o.runId}:e.outputs(o),"outputs"),annotations:n((o,s)=>cn(o)?[gd(o)]:e.annotations(o,s),"annotations"),...t===void 0?{}:{ending:n(
(o,s)=>{if(!cn(o))return t(o,s);if(It(o)===0)return;const{outcome:i,problem:d}=o;return{...(0,Zn.g)(i,!0,d.message),problem:d}},"ending")}}}n(js,"orStopped");function gd(e){const t=Ct(e);return It(e)===
0?(0,xe.Pi)("warning",{title:t,meaning:"Nothing was done:"},e.problem):(0,xe.Pi)("error",{title:t,meaning:"The lease was lost in mid-run:"},e.problem)}n(gd,"stoppedAnnotation");const yd=js({name:"prob\
e",noun:"Probe",summary:"test how objects are copied between hot and cold, and which conditions cold honours",about:"Copies one small object of hot to a temporary name in cold, tries conditions, pins \
and part copies there, removes it all, and reports the copy path and whether traffic was counted. Later runs use what it found. Hot is only read.",examples:[["how would objects be copied, and what doe\
s cold honour?","probe --hot s3://shop --cold s3://shop-backup"]],exitCodes:"Exit code: 0, also if another run held the lease and nothing was done; 1 if it failed, or on bad input.",stopping:"Stopping\
.",parse:li,shown:n(({copyPaths:e,leaseWait:t})=>[["copy-path",e.join(", ")],["lease-wait",(0,c.a3)(t)]],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),
a.e(6640),a.e(8695),a.e(7526),a.e(7714),a.e(1578)]).then(a.bind(a,11578))).runProbe(e,t),"run"),exitCode:n(()=>0,"exitCode"),text:id,markdown:cd,outputs:n(({runId:e})=>({outcome:"complete","run-id":e}),
"outputs"),annotations:n(()=>[],"annotations")}),$d={complete:"Prune stopped",incomplete:"Prune stopped",skipped:"Prune skipped",failed:"Prune failed"},wd={name:"prune",noun:"Prune",summary:"delete ol\
d versions by the retention policy; --dry-run only reports which",about:"Judges every version by --retention, condemns what the policy no longer keeps, and deletes what an earlier run condemned at lea\
st --prune-delay ago. A backup does the same at its end. With --dry-run it reports what would be kept and deleted, and why, and changes nothing; a READ key on cold is enough for that.",examples:[["wha\
t a policy would keep and delete, and why","prune --cold s3://shop-backup --retention '* daily=7 weekly=4' --dry-run"]],exitCodes:`Exit code: 0 complete or skipped; 1 failed or bad input; 2 a guard tr\
ipped,
and nothing was pruned; 3 incomplete (run it again).`,stopping:"Stopping: what was deleted stays deleted, and the next prune continues. Press Ctrl-C again to stop at once.",parse:ri,shown:n(({pruning:e,
dryRun:t})=>[...(0,fe.rD)(e),["dry-run",String(t)]],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6530),a.e(7657)]).then(a.bind(a,46255))).runPrune(
e,t),"run"),exitCode:be.yN,text:be.k9,markdown:_s.L5,outputs:n(({outcome:e,runId:t,generation:o,generationSha256:s="",prune:i})=>({outcome:e,"run-id":t,generation:String(o),"generation-sha256":s,pruned:String(
i?.deleted.objects??0)}),"outputs"),annotations:n(({outcome:e,problem:t,prune:o,notices:s=[]})=>{const i=e==="failed"?"error":"warning",d=$d[e];return[...t===null?[]:[(0,xe.Pi)(i,{title:d,meaning:""},
t)],...(0,xe.BV)(o),...(0,xe.rb)(s)]},"annotations"),reported:{headline:n(({outcome:e,prune:t,problem:o})=>{const s=(0,Fe.EG)(t)?"Pruning stopped":`Prune ${e}`,i=t===null?"":(0,be.U7)(t);return He({title:s,
meaning:i},o??(0,be.gw)(t))},"headline"),metrics:Zc},ending:n(e=>{const t=(0,be.yN)(e),o=t===1||t===2;if(e.dryRun||!o&&e.outcome!=="complete")return;const s=e.problem??(0,be.gw)(e.prune);return{...(0,Zn.
g)(e.outcome,o,s?.message),problem:s}},"ending")};function bd(e,{colour:t}){const{title:o,meaning:s}=Us(e),i=(0,je.C)(t),d=(0,$e.uA)(Ls(e),i);return`
${i("good",`✔ ${o}`)}  ${s}

${d.join(`
`)}

  run ${(0,J.Ig)(e.runId,120)}
`}n(bd,"renderRebuildText");function Ed(e){const{title:t,meaning:o}=Us(e),s=Ls(e).map(([i,d,f])=>`| ${i} | ${(0,c.B4)(d)} | ${f} |`);return`## ✅ ${t}

${o}

| | objects | |
| --- | ---: | --- |
${s.join(`
`)}

Run ${(0,J.m6)(e.runId,120)}.
`}n(Ed,"renderRebuildSummary");function Us({generation:e}){return{title:"Manifest rebuilt",meaning:`It is generation ${e}. It has no restore point yet: the next backup makes the first one.`}}n(Us,"reb\
uild_words");function Ls(e){return[["adopted",e.adopted,"equal in cold and hot"],["different",e.different,"different in hot, or not proven equal: the next backup keeps and replaces them"],["missing",e.
missing,"not in cold: the next backup copies them"],["only in cold",e.onlyInCold,"kept, absent from hot"],["old versions",e.oldVersions,"found by their names"]]}n(Ls,"rebuild_rows");const kd=js({name:"\
rebuild",noun:"Rebuild",summary:"make a new manifest from cold and hot, when the old one is lost or damaged",about:"Makes a new manifest from listings of hot and cold: for when state is lost or damage\
d, or another tool filled cold. Copies and deletes nothing, and refuses to replace a sound manifest. The next backup makes the first restore point.",examples:[["only if there is no valid manifest","re\
build --hot s3://shop --cold s3://shop-backup"]],exitCodes:"Exit code: 0, also if another run held the lease and nothing was done; 1 if it failed, or on bad input.",stopping:"Stopping: nothing is comm\
itted. Press Ctrl-C again to stop at once.",parse:fi,shown:n(({trustSize:e,leaseWait:t})=>[["trust-size",String(e)],["lease-wait",(0,c.a3)(t)]],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),
a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(657),a.e(239)]).then(a.bind(a,80239))).runRebuild(e,t),"run"),exitCode:n(()=>0,"exitCode"),text:bd,markdown:Ed,outputs:n(({runId:e,generation:t,generationSha256:o=""})=>({
outcome:"complete","run-id":e,generation:String(t),"generation-sha256":o}),"outputs"),annotations:n(({notices:e=[]})=>(0,xe.rb)(e),"annotations"),ending:n(()=>(0,Zn.g)("complete",!1),"ending")});var Ws=a(
76760),_d=a(73136);const Ks="./folder, /path/of/a/folder or file:///path/of/a/folder",vd=["to-endpoint","to-access-key-id","to-secret-access-key","to-session-token","to-role-to-assume","to-sas-token",
"to-azure-client-id","to-azure-tenant-id","to-region","confirm"];function Ns(e,t=process.cwd()){const o=e("to"),s=Pd(o);if(s!==void 0){if(s===""||s.includes("\0"))throw new r.d("to",`${(0,u.T)(o)} nam\
es no folder; expected ${Ks}`);for(const i of vd)if(e(i).trim()!=="")throw new r.d(i,"is for a bucket, and to is a local folder; expected it left out");return(0,Ws.resolve)(t,s)}}n(Ns,"parseFolder");function Pd(e){
if(/^file:/i.test(e)){if(!/^file:\/\/(localhost)?\//i.test(e))return"";try{return(0,_d.fileURLToPath)(e)}catch{return""}}return e==="."||e===".."||/^\.{1,2}[\\/]/.test(e)||(0,Ws.isAbsolute)(e)||/^[A-Za-z]:[\\/]/.
test(e)?e:void 0}n(Pd,"pathOf");function Td(e,t){if(e("to")==="")throw new r.d("to",`is not given; expected ${y}, hot, or a folder as ${Ks}`);const o=Ns(e);if(o!==void 0){const{confirm:d,...f}=zs(e,jn(
ze(e,t),e,t));return{...f,folder:o}}Je(e,["hot","cold","to"],["cold","to"]);const s=jn($t(e,t),e,t),i=Ar(e);return(0,G.Qv)(s.cold,i,["to","cold"]),Ve(e,[s.hot,s.cold,i]),{...zs(e,s),to:i}}n(Td,"parseR\
estore");function xd(e,t){const o=(0,m.s)(e("sample")===""?Od:e("sample"));if(e("to")==="hot")throw new r.d("to",'"hot" is not a scratch place; expected another bucket, a folder, or nothing to only re\
ad');const s=e("to")===""?void 0:Ns(e),i=e("to")!==""&&s===void 0;Je(e,i?["hot","cold","to"]:["hot","cold"],i?["cold","to"]:["cold"]);const d=jn($t(e,t,!0),e,t),f=i?Re(e,"to"):void 0;f!==void 0&&(0,G.
Qv)(d.cold,f,["to","cold"]),Ve(e,[d.hot,d.cold,f]);const h=(0,l.c)("include",e("include"));return(0,E.GF)(h),(0,E.br)("include",h),{command:"rehearse",...d,scratch:f,folder:s,sample:o,at:e("at")===""?
{kind:"latest"}:qe(e("at")),prefixes:sn(e),include:h,...Qn(e),verify:(0,re.HU)("verify",e("verify"),["copy","read","none"]),...(0,Qe.j)(e)}}n(xd,"parseRehearse");const Od="5%";function zs(e,t){const o=(0,l.
c)("include",e("include"));return(0,E.GF)(o),(0,E.br)("include",o),{command:"restore",...t,confirm:e("confirm"),at:e("at")===""?{kind:"latest"}:qe(e("at")),prefixes:sn(e),include:o,overwrite:(0,re.og)(
"overwrite",e("overwrite")),thaw:cr(e),...Ft(e),...(0,Qe.j)(e)}}n(zs,"parseRestoring");function dn(e){const{counts:t,bytes:o}=e,s=`${(0,c.x0)(t.restored,"object")} restored and compared, ${(0,c.z3)(o.
restored)}`;switch(e.outcome){case"complete":return{mark:"✔",emoji:"✅",tone:"good",title:"Rehearsal complete",meaning:`${s}. ${Sd(e)}`};case"degraded":return{mark:"!",emoji:"⚠️",tone:"bad",title:"\
Rehearsal found what cannot be restored",meaning:`${s}; ${(0,c.x0)(t.failed+t.deferred+t.different,"key")} could not be restored.`};case"incomplete":return{mark:"!",emoji:"⏸️",tone:"warning",title:"\
Rehearsal incomplete",meaning:`${s}; it stopped early, and its figures are not kept.`};case"read-only":return{mark:"✘",emoji:"⛔",tone:"bad",title:"Quota used up",meaning:`${s}; the scratch place t\
akes no more.`};case"failed":return{mark:"✘",emoji:"❌",tone:"bad",title:"Rehearsal failed",meaning:`${s}.`}}}n(dn,"rehearseVerdict");function Sd({rto:e,whole:t,target:o}){return e===null?"Nothing \
was restored, so nothing is known of the time.":`${o.kind==="read"?"Reading everything":"A restore of everything"} (${(0,c.x0)(t.keys,"key")}, ${(0,c.z3)(t.bytes)}) is expected to take ${(0,c.a3)(e.ms)}${Fs(
e.margin)}.`}n(Sd,"rtoWords");function Fs(e){return e<.005?"":` (±${Math.round(e*100)} % by chance)`}n(Fs,"marginWords");function Ad({target:e}){switch(e.kind){case"bucket":return`${(0,V.fW)(e.place)}\
 at ${e.place.endpoint}`;case"folder":return e.folder;case"read":return"nowhere: read and compared only"}}n(Ad,"targetWords");function Md({cleaned:e,target:t}){if(t.kind==="read")return"nothing was wr\
itten";const o=e.left===0?"":`; ${(0,c.x0)(e.left,"object")} could not be removed`;return`${(0,c.x0)(e.removed,t.kind==="folder"?"file":"object")} removed${o}`}n(Md,"cleanedWords");function jt(e){const{
restorePoint:t,measured:o,bytes:s,counts:i,whole:d,rto:f,recorded:h}=e,T=d.keys===0?"":` of ${(0,c.B4)(d.keys)}, ${(0,c.z3)(s.restored)} of ${(0,c.z3)(d.bytes)}`;return[["from",`${(0,V.fW)(e.cold)} at\
 ${e.cold.endpoint}`],["to",Ad(e)],["restore point",t===null?"none":`${(0,V.fU)(t.time)}, run ${t.run}`],["sample",`${e.sample}: ${(0,c.x0)(i.restored,"key")}${T}`],["took",`${(0,c.a3)(o.planMs)} to p\
lan, ${(0,c.a3)(o.copyMs)} to restore ${(0,c.CE)(s.restored,o.copyMs)}`],["RTO",f===null?"unknown":`${(0,c.a3)(f.ms)}${Fs(f.margin)} for everything`],["cleaned up",Md(e)],["kept",h?"the figures are in\
 cold: status shows them":"no"]]}n(jt,"facts");function Bd(e,{colour:t}){const o=(0,je.C)(t),{tone:s,mark:i,title:d,meaning:f}=dn(e);return`${["",`${o(s,`${i} ${d}`)}  ${o("dim",(0,J.Ig)(f,600))}`,"",
...(0,$e.pb)(e.problem,o),...(0,$e.Kp)(jt(e)),"",...Ut(e).map(T=>`  ${T.map((U,Y)=>Y===0?U.padEnd(16):U.padStart(12)).join("")}`),...e.holes.slice(0,Hs).flatMap(T=>(0,$e.A0)(T,(0,c.x0)(T.count,"key"),
o)),...(0,$e.v)(e.holes.length-Hs,"  "),...(0,$e.gt)(e.notices,o)].join(`
`)}
`}n(Bd,"renderRehearseText");const Hs=10,Dd=["size","keys","bytes","restored","mean"];function Ut({classes:e}){const t=e.filter(({keys:o})=>o>0);return t.length===0?[]:[[...Dd],...t.map(Rd)]}n(Ut,"cla\
ssRows");function Rd({upTo:e,keys:t,bytes:o,restored:s,meanMs:i}){return[e===null?"larger":`to ${(0,c.z3)(e)}`,(0,c.B4)(t),(0,c.z3)(o),(0,c.B4)(s),i===null?"–":(0,c.a3)(i)]}n(Rd,"classRow");function Id(e){
const t=dn(e),[o=[],...s]=Ut(e);return[`## ${t.emoji} ${t.title}

${(0,bs.P)(e.problem,t)||`${(0,J.Bm)(t.meaning,600)}
`}`,(0,Oe.tp)(["",""],jt(e).map(([d,f])=>[d,(0,J.m6)(f,400)])),(0,$s.p)(e.holes,"could not be restored"),(0,ws.l)(e.notices),s.length===0?"":`### By size

${(0,Oe.tp)(o,s)}
`].filter(d=>d!=="").join(`
`)}n(Id,"renderRehearseSummary");function Cd(e){const{tone:t,mark:o,title:s,meaning:i}=dn(e),[d=[],...f]=Ut(e),h=d.map((T,U)=>U===0?T:`#${T}`);return(0,_n.C)({title:s,tone:t,mark:o,meaning:i,time:(0,V.
fU)(e.finished),sections:[Wn(e.problem,t==="bad"?"bad":"warning"),kn(jt(e).map(([T,U])=>[T,(0,S.cz)(U,400)])),Kn("Not restored",e.holes,"could not be restored"),f.length===0?S.K$:he("By size",we("Obje\
cts by size",h,f)),Nn(e.notices),he("Run",(0,S.PT)`<p>Run ${(0,S.aY)(e.runId,120)}, ${(0,S.cz)((0,V.fU)(e.started),40)} to ${(0,S.cz)((0,V.fU)(e.finished),40)}.</p>`,e.generationSha256===null?S.K$:(0,S.
PT)`<p>Generation ${String(e.generation)}, SHA-256 ${(0,S.aY)(e.generationSha256)}.</p>`)]})}n(Cd,"renderRehearsePage");function Lt({outcome:e,counts:t},o){return(0,Fe.FO)(e,t.failed+t.deferred+t.different>
o)}n(Lt,"rehearseExitCode");const jd={name:"rehearse",noun:"Rehearsal",summary:"restore a sample to a scratch place, compare and measure it, and remove it again",about:"Restores a sample (--sample, 5 \
% by default) of a restore point to a scratch place as restore would: a folder of its own below --to, which is a bucket or a local folder; without --to objects are only read and compared. Says how lon\
g a restore of everything is expected to take (RTO), removes what it made and nothing else, and keeps the figures in cold, where status finds them. A READ key on cold is enough but for keeping them.",
examples:[["can it be restored, and how long would all of it take?","rehearse --cold s3://shop-backup --to s3://scratch"],["everything, to a folder of this machine","rehearse --cold s3://shop-backup -\
-to ./scratch --sample all"],["only read 1 % and compare it","rehearse --cold s3://shop-backup --sample 1%"]],exitCodes:`Exit code: 0 all of the sample was restored; 1 failed or bad input; 2 more than\
 --max-failures keys of it
could not be restored, or the quota is used up; 3 incomplete (run it again).`,stopping:"Stopping, and removing what was restored. Press Ctrl-C again to stop at once.",parse:xd,shown:n(e=>[["to",e.scratch!==
void 0?(0,fe.z7)(e.scratch):(0,J.Ig)(e.folder??"nowhere, only read")],["at",(0,fe.z)(e.at)],["prefixes",(0,fe.y9)(e.prefixes,"all")],["include",(0,fe.y9)(e.include,"all")],["concurrency",String(e.concurrency??
"auto")],["deadline",(0,c.a3)(e.deadline)],["max-failures",String(e.maxFailures)]],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),
a.e(7526),a.e(8919),a.e(67),a.e(6005),a.e(1899)]).then(a.bind(a,71899))).runRehearse(e,t),"run"),exitCode:n((e,{maxFailures:t})=>Lt(e,t),"exitCode"),text:Bd,markdown:Id,html:Cd,outputs:n(({outcome:e,runId:t,
restorePoint:o,generation:s,generationSha256:i,counts:d,bytes:f,whole:h,rto:T})=>({outcome:e,"run-id":t,"restore-point":o?.time??"",generation:String(s??""),"generation-sha256":i??"",scanned:String(h.
keys),restored:String(d.restored),failed:String(d.failed+d.deferred+d.different),"bytes-copied":String(f.restored),"rto-seconds":T===null?"":String(Math.round(T.ms/1e3))}),"outputs"),annotations:n((e,{
maxFailures:t})=>(0,xe.qq)(Lt(e,t),dn(e),e.problem,e.holes,e.notices),"annotations"),reported:{headline:n(e=>He(dn(e),e.problem),"headline"),metrics:Wc},ending:n((e,{maxFailures:t})=>{const o=Lt(e,t);
if(o!==3)return{outcome:e.outcome,red:o!==0,meaning:dn(e).meaning,problem:e.problem,holes:e.holes,failed:e.counts.failed+e.counts.deferred+e.counts.different,restorePoint:e.restorePoint?.time??null,faultsFound:o===
2,partial:e.sample!=="all"}},"ending")};var Ze=a(50018),Ge=a(88214);function Ud(e){const{tone:t,mark:o,title:s,meaning:i}=(0,Ze.LI)(e);return(0,_n.C)({title:s,tone:t,mark:o,meaning:i,time:(0,V.fU)(e.finished),
sections:[Wn(e.problem,t==="bad"?"bad":"warning"),Ld(e),Kn("Not restored",e.holes,"were not restored"),Kd(e),Nd(e),Fd(e.plan),Nn(e.notices),he("Run",(0,S.PT)`<p>Run ${(0,S.aY)(e.runId,120)}, ${(0,S.cz)(
(0,V.fU)(e.started),40)} to ${(0,S.cz)((0,V.fU)(e.finished),40)}.</p>`,Hd(e))]})}n(Ud,"renderRestorePage");function Ld(e){const{restorePoint:t,counts:o,bytes:s,dryRun:i,plan:d,durationMs:f}=e,h=(0,Ge.
ey)(o),T=[t===null?["As of","none"]:["As of",(0,S.cz)((0,V.fU)(t.time),40),`run ${t.run}${(0,V.HA)(t)}`],["Keys then",(0,c.B4)(o.keys)],i?["Would be restored",(0,c.B4)(o.planned),(0,c.z3)(d?.copyBytes??
0)]:["Restored",(0,c.B4)(o.restored),(0,c.z3)(s.restored)],["Already there",(0,c.B4)(o.equal)],["Not restored",h===0?"0":(0,S.PT)`<strong class="bad">${(0,c.B4)(h)}</strong>`],["Took",(0,c.a3)(f),s.restored===
0?"":(0,c.CE)(s.restored,f)]];return(0,S.PT)`${kn(T)}<p>${(0,S.aY)((0,V.fW)(e.cold),300)} → ${(0,S.aY)((0,Ge.je)(e.to),300)}</p><p class="dim">Receipt: ${(0,Ze.DG)(o)}.</p>`}n(Ld,"restore_glance");const Wd=[
["added","were absent"],["replaced","replaced other content"],["equal","already there"],["different","left alone, with other content"],["expired","removed by max-age, no longer in the backup"],["thawi\
ng","archived, thaw requested: run the same restore again"],["failed",""],["deferred","to the next run"],["bySize","of those restored: verified by size alone"]];function Kd({counts:e}){const t=Wd.filter(
([o])=>e[o]>0).map(([o,s])=>[o==="bySize"?"by size":o,(0,c.B4)(e[o]),s]);return t.length===0?S.K$:he("Keys",we("What became of them",["keys","#number","meaning"],t))}n(Kd,"keysSection");function Nd({paths:e,
copyPath:t}){const o=["native","emulated","streamed"].filter(d=>e[d].objects>0);if(o.length===0)return S.K$;const s=o.map(d=>[d,(0,c.B4)(e[d].objects),(0,c.z3)(e[d].bytes)]),i=t===null?S.K$:(0,S.PT)`<p>${t.
path}, because ${t.reason}.</p>`;return he("Copy paths",we("By copy path",["copied","#objects","#bytes"],s),i)}n(Nd,"pathsSection");const zd=50;function Fd(e){if(e===null||e.points.length===0)return S.
K$;const t=e.points.slice(0,zd).map(({time:s,run:i,keys:d,holes:f})=>[(0,S.cz)((0,V.fU)(s),40),(0,S.aY)(i,120),(0,c.B4)(d),f===0?"–":(0,c.B4)(f)]);return he("Restored from",we("Restore points that k\
eys come from",["restore point","run","#keys","#holes"],t))}n(Fd,"pointsSection");const Zs=20;function Hd({scope:{prefixes:e,include:t}}){const o=[...e.slice(0,Zs).map(s=>(0,S.PT)`<li>prefix ${(0,S.aY)(
s)}</li>`),...t.slice(0,Zs).map(s=>(0,S.PT)`<li>only ${(0,S.aY)(s)}</li>`)];return o.length===0?S.K$:an("Scope",(0,S.PT)`<ul>${o}</ul>`)}n(Hd,"restore_scope");const Zd={name:"restore",noun:"Restore",summary:"\
restore keys as of a restore point to another bucket, to hot or to a local folder",about:"Restores keys from cold as they were at a restore point, content and metadata, to another bucket, with --confi\
rm to hot, or to the files of a local folder (without metadata). Prints the plan first (--dry-run: only the plan). Equal objects are skipped; different ones are left alone without --overwrite; nothing\
 is ever deleted. A READ key on cold is enough. If it is interrupted, run it again: it continues where it stopped.",examples:[["what would be restored, of the newest restore point","restore --cold s3:\
//shop-backup --to s3://shop-restored --dry-run"],["a prefix as of a day","restore --cold s3://shop-backup --to s3://shop-restored --prefixes img/ --at 2026-11-03"],["a few files, to a folder","restor\
e --cold s3://shop-backup --to ./restored --include '**/*.sql'"],["everything, back into hot","restore --cold s3://shop-backup --hot s3://shop --to hot --confirm shop --overwrite"]],exitCodes:`Exit co\
de: 0 everything is restored; 1 failed or bad input; 2 more than --max-failures keys were not
restored, or the quota is used up; 3 incomplete, or objects are being thawed (run it again).`,stopping:"Stopping: run it again to continue. Press Ctrl-C again to stop at once.",parse:Td,shown:n(e=>[["\
to","folder"in e?(0,J.Ig)(e.folder):(0,fe.z7)(e.to)],["at",(0,fe.z)(e.at)],["prefixes",(0,fe.y9)(e.prefixes,"all")],["include",(0,fe.y9)(e.include,"all")],["overwrite",String(e.overwrite)],["thaw",e.thaw===
void 0?"no":`${e.thaw.days}d, ${e.thaw.tier}`],...(0,fe.pK)(e)],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(7526),a.e(8919),
a.e(67)]).then(a.bind(a,40067))).runRestore(e,t),"run"),exitCode:n((e,{maxFailures:t})=>(0,Ge.EN)(e,t),"exitCode"),text:Ze.wS,markdown:Ze.VH,html:Ud,outputs:n(({outcome:e,runId:t,restorePoint:o,counts:s,
bytes:i,paths:d})=>({outcome:e,"run-id":t,"restore-point":o?.time??"",scanned:String(s.keys),copied:String(s.restored),unchanged:String(s.equal),failed:String((0,Ge.ey)(s)),restored:String(s.restored),
different:String(s.different),"bytes-copied":String(i.restored),"native-copies":String(d.native.objects),"emulated-copies":String(d.emulated.objects),"streamed-copies":String(d.streamed.objects)}),"ou\
tputs"),annotations:n((e,{maxFailures:t})=>(0,xe.qq)((0,Ge.EN)(e,t),(0,Ze.LI)(e),e.problem,e.holes,e.notices),"annotations"),reported:{headline:n(e=>He((0,Ze.LI)(e),e.problem),"headline"),metrics:zc},
ending:n((e,{maxFailures:t})=>{const o=(0,Ge.EN)(e,t);if(!(e.dryRun||o===3))return{outcome:e.outcome,red:o!==0,meaning:(0,Ze.LI)(e).meaning,problem:e.problem,holes:e.holes,failed:(0,Ge.ey)(e.counts),restorePoint:e.
restorePoint?.time??null}},"ending")};function Gd(e){if(e===null)return[["anchor",[{text:"none: whoever can write to cold can put an older state back"}]]];const t=e.places.map((o,s)=>[s===0?"anchor":"",
[{text:o.place,code:!0},{text:`: ${Xd(o)}${Yd[o.state]}`}]]);return e.token===null?t:[...t,["",[{text:"to accept it: accept-rollback: "},{text:e.token,code:!0}]]]}n(Gd,"anchorFacts");const Yd={agrees:"\
, as cold does",ahead:"; cold is ahead, and was made from it",none:"no record yet: the next commit makes one",refused:", and cold does not: it was rolled back, or replaced",unreadable:"cannot be read"};
function Xd({generation:e,time:t,ageMs:o}){return e===null||t===null||o===null?"":`generation ${e} of ${(0,V.fU)(t)}, ${(0,c.a3)(Math.max(0,o))} old`}n(Xd,"knows");function Vd({above:e,missing:t}){const o=[];
return e.length>0&&o.push(["above HEAD",[{text:`${(0,c.x0)(e.length,"generation")} (${e.join(", ")}): left by a run that was cut off while it committed; if there was none, HEAD was put back to an olde\
r one`}]]),t.length>0&&o.push(["not in cold",[{text:`${(0,c.x0)(t.length,"generation")} below HEAD (${t.join(", ")}): skipped by a run that was cut off; if there was none, somebody removed them`}]]),o}
n(Vd,"numberFacts");const Gs=5;function Jd(e){if(e===null)return[];const t=e.recipients.map(({recipient:d})=>d).join(" "),s=[["encrypted",[{text:`to ${e.recipients.map(({recipient:d,checked:f})=>f===null?
`${d} (its identity was never shown)`:`${d} (shown on ${f.slice(0,10)})`).join(" and ")}; names are ${e.names}`}]]];for(const{recipients:d,objects:f}of(e.sets??[]).slice(0,Gs)){if(d.join(" ")===t)continue;
const h=d.length===0?"nobody: they lie open":`others, ${d.join(" and ")}`;s.push(["",[{text:`${(0,c.x0)(f,"object")} still to ${h}`}]])}const i=(e.sets?.length??0)-Gs;return i>0&&s.push(["",[{text:`…a\
nd to ${(0,c.B4)(i)} more sets of recipients`}]]),s}n(Jd,"encryptionFacts");const Qd={bucket:"to a bucket",folder:"to a folder",read:"only read"};function Ys(e,t){if(e===null)return{last:"never: a bac\
kup that was never restored is not proven",rto:void 0};const{time:o,target:s,keys:i,allKeys:d,failed:f,rtoMs:h,allBytes:T}=e,U=(0,c.a3)(Math.max(0,Date.parse(t)-Date.parse(o))),Y=f===0?"":`; ${(0,c.x0)(
f,"key")} could not be restored`,ee=`${(0,V.fU)(o)}, ${U} ago, ${Qd[s]}: ${(0,c.x0)(i,"key")} of ${d}${Y}`,se=s==="read"?"to read":"to restore",ge=h===null?void 0:`${(0,c.a3)(h)} ${se} ${(0,c.x0)(d,"k\
ey")}, ${(0,c.z3)(T)}, by that rehearsal`;return{last:ee,rto:ge}}n(Ys,"rehearsedWords");function qd(e,t){const o=(0,je.C)(t.colour),i=e.problem!==null?`${o("bad",`✘ ${un(e)}`)}  ${(0,J.Ig)(e.problem,
500)}`:o(e.scopes.length===0?"warning":"good",`${uu(e)} ${un(e)}`),d=Xs(e).map(([f,h])=>`  ${f.padEnd(15)}${h.map(T=>(0,J.Ig)(T.text,300)).join("")}`);return`
${i}

${d.join(`
`)}
`}n(qd,"renderStatusText");function eu(e){const t=Xs(e).map(([s,i])=>`| ${s} | ${i.map(({text:d,code:f})=>f===!0?(0,J.m6)(d,300):(0,J.Bm)(d,300)).join("")} |`),o=e.problem===null?"":`
**${(0,J.Bm)(e.problem,500)}**
`;return`## ${e.problem===null?fu(e):"❌"} ${un(e)}
${o}
| | |
| --- | --- |
${t.join(`
`)}
`}n(eu,"renderStatusSummary");const Wt=20,Kt=5;function Xs(e){const{generation:t,lease:o,unfinished:s,capabilities:i,manifest:d,hot:f}=e,h=[["cold",Js(e.cold)]];if(f!==null&&h.push(["hot",Js(f)]),t!==
null){const{number:T,time:U,run:Y,program:ee,complete:se}=t,ge=`, ${(0,V.fU)(U)} by flashback-backup ${ee}, run `,ln=se?"":": incomplete, so no restore point";h.push(["generation",[{text:`${T}${ge}`},
{text:Y,code:!0},{text:ln}]]),h.push(["",[{text:"SHA-256 "},{text:t.sha256,code:!0}]]),h.push(["",[{text:"attested, if examples/attest.yml is used: "},{text:tu(T),code:!0}]]),h.push(["manifest",[{text:`${(0,c.
x0)(d.keys,"key")}, including those gone, in ${(0,c.x0)(d.segments,"segment")}; ${(0,c.z3)(d.bytes)} live`}]])}for(const T of e.scopes.slice(0,Wt))h.push(...cu(T));e.scopes.length>Wt&&h.push(["",[{text:`\
…and ${(0,c.x0)(e.scopes.length-Wt,"more scope")}`}]]),e.scopes.length===0?h.push(["restore point",[{text:"none yet"}]]):h.push(...su(e)),h.push(...au(e),...iu(e));for(const{owner:T,at:U,expires:Y}of e.
restoring.slice(0,5))h.push(["restoring",[{text:`as of ${(0,V.fU)(U)}, run `},{text:T,code:!0},{text:`, until ${(0,V.fU)(Y)} or longer: nothing is deleted while it runs`}]]);if(e.restoring.length>5&&h.
push(["",[{text:`…and ${(0,c.B4)(e.restoring.length-5)} more`}]]),e.signed!==null&&h.push(["signed",[{text:nu(e.signed)}]]),h.push(...Jd(e.encryption)),h.push(...Gd(e.anchor),...e.numbers===null?[]:
Vd(e.numbers)),o===null?h.push(["lease",[{text:"never taken"}]]):o.held?h.push(["lease",[{text:"held by "},{text:o.owner,code:!0},{text:` until ${(0,V.fU)(o.expires??"")} (epoch ${o.epoch})`}]]):h.push(
["lease",[{text:`free (epoch ${o.epoch})`}]]),s.runs>0&&h.push(["unfinished",[{text:`${(0,c.x0)(s.runs,"run")} with ${(0,c.x0)(s.journals,"journal")} not committed yet: the next run continues from the\
re`}]]),e.condemned>0&&h.push(["condemned",[{text:`${(0,c.x0)(e.condemned,"stored object")} that no version needs`}]]),i!==null){const{immutable:T,versionDelete:U}=i;h.push(["overlaps",[{text:du(i)}]]),
h.push(["immutable",[{text:(0,Rs.Ud)(T,U??void 0)}]])}return h}n(Xs,"status_facts");function nu({state:e,signer:t}){switch(e){case"verified":return`by ${t??""}, a trusted signer`;case"not-checked":return"\
yes, but not checked: no trusted-signers are given";case"unsigned":return"no: whoever can write to cold can forge what is restored and deleted; a signing-key prevents it"}}n(nu,"signedWords");function tu(e){
return`gh attestation verify ${e}.json --repo <owner>/<repository> --predicate-type https://github.com/org/flashback-backup/restore-point/v1`}n(tu,"attestation");const ou=10;function su({points:e,restorePointCount:t}){
const o=e.slice(0,ou).map(({time:d,run:f,prefixes:h,exclude:T,holes:U})=>{const Y=U===0?"":`, ${(0,c.x0)(U,"hole")}`;return["",[...[{text:d,code:!0},{text:", run "},{text:f,code:!0}],{text:", "},...Vs(
h,T),{text:Y}]]}),s=t-o.length,i=s>0?[["",[{text:`…and ${(0,c.B4)(s)} earlier (--json shows all)`}]]]:[];return[["in all",[{text:(0,c.x0)(t,"restore point")}]],...o,...i]}n(su,"pointFacts");const ru=10;
function au({verified:e,generation:t,time:o}){if(t===null)return[];if(e.length===0)return[["verified",[{text:"never"}]]];const s=[...e].sort((f,h)=>h.faults-f.faults||(f.verified<h.verified?-1:1)),i=s.
slice(0,ru).map(({prefix:f,verified:h,faults:T},U)=>{const Y=Qs(Date.parse(o)-Date.parse(h)),ee=f===""?[{text:"keys without a folder"}]:[{text:f,code:!0}],se=T===0?"":`: ${(0,c.x0)(T,"fault")}`;return[
U===0?"verified":"",[...ee,{text:` ${(0,V.fU)(h)}, ${Y}${se}`}]]}),d=s.length-i.length;return d>0?[...i,["",[{text:`…and ${(0,c.x0)(d,"prefix","prefixes")} later`}]]]:i}n(au,"verifiedFacts");function iu({
rehearsed:e,generation:t,time:o}){if(t===null)return[];const{last:s,rto:i}=Ys(e,o);return[["rehearsed",[{text:s}]],...i===void 0?[]:[["RTO",[{text:i}]]]]}n(iu,"rehearsedFacts");function cu({prefixes:e,
exclude:t,time:o,ageMs:s,holes:i,run:d}){const f=[["restore point",[{text:`${(0,V.fU)(o)}, ${Qs(s)}, `},...Vs(e,t),{text:", run "},{text:d,code:!0}]]];if(i.count>0){const h=i.list===null?[]:[{text:", \
listed in "},{text:i.list,code:!0}];f.push(["holes",[{text:(0,c.x0)(i.count,"key")},...h]])}return f}n(cu,"scopeFacts");function Vs(e,t){const o=n(s=>[...s.slice(0,Kt).flatMap((i,d)=>[...d===0?[]:[{text:"\
, "}],{text:i,code:!0}]),...s.length>Kt?[{text:` and ${(0,c.B4)(s.length-Kt)} more`}]:[]],"list");return[...e.length===0?[{text:"all keys"}]:[{text:"keys below "},...o(e)],...t.length===0?[]:[{text:" \
without "},...o(t)]]}n(Vs,"scopeParts");function du({overlap:e,conditions:t,probed:o}){const s=t.length===0?"none":t.join(", ");return e==="prevented"?`prevented: cold honours conditional writes (${s}\
; tested ${(0,V.fU)(o)})`:`only detected: cold ignores conditional writes (honoured: ${s}; tested ${(0,V.fU)(o)}), so runs must not overlap`}n(du,"overlaps");function Js(e){return[{text:(0,V.fW)(e),code:!0},
{text:" at "},{text:e.endpoint,code:!0}]}n(Js,"place");function Qs(e){return e<0?`${(0,c.a3)(-e)} in the future`:`${(0,c.a3)(e)} ago`}n(Qs,"ago");function un(e){const t=e.problem!==null;return t&&e.anchor?.
state==="refused"?"Backup does not agree with its anchor":t&&e.anchor?.state==="unreadable"?"Anchor cannot be read":e.generation===null?"No backup yet":e.problem!==null?e.problem.startsWith("max-rehea\
rsal-age")?"Restore was not rehearsed":"Backup is silent":e.scopes.length===0?"No restore point yet":"Backup found"}n(un,"statusTitle");function uu(e){return e.scopes.length===0?"!":"✔"}n(uu,"mark");
function fu(e){return e.scopes.length===0?"⚠️":"✅"}n(fu,"emoji");function lu(e){const{problem:t,scopes:o,cold:s,hot:i,time:d}=e,f=t!==null?"bad":o.length===0?"warning":"good",h=i===null?S.K$:(0,S.
PT)`${(0,S.aY)((0,V.fW)(i),300)} → `;return(0,_n.C)({title:un(e),tone:f,mark:f==="bad"?"✘":f==="warning"?"!":"✔",meaning:hu(e),time:(0,V.fU)(d),sections:[t===null?S.K$:(0,S.PT)`<div class="box bad"><p>${(0,S.
cz)(t,1e3)}</p></div>`,pu(e),(0,S.PT)`<p>${h}${(0,S.aY)((0,V.fW)(s),300)} at ${s.endpoint}</p>`,gu(e),ts({count:e.restorePointCount,leaving:0,points:e.points.map(({time:T,run:U,holes:Y})=>({time:T,run:U,
holes:Y,kept:!0,reasons:[]})),judged:!1}),Pt(e.verified,d),$u(e)]})}n(lu,"renderStatusPage");function hu({scopes:e}){const[t]=e;return t===void 0?"There is no restore point yet.":`The newest restore p\
oint is ${(0,c.a3)(Math.max(0,t.ageMs))} old.`}n(hu,"newest");function pu(e){const{scopes:t,restorePointCount:o,manifest:s,generation:i,condemned:d,rehearsed:f,time:h}=e,{last:T,rto:U}=Ys(f,h),[Y]=t;return kn(
[["Newest restore point",Y===void 0?"none":(0,S.cz)((0,V.fU)(Y.time),40)],["Restore points",(0,c.B4)(o)],["Keys",(0,c.B4)(s.keys),"including those gone"],["Bytes",(0,c.z3)(s.bytes),"of what hot has"],
["Generation",i===null?"none":(0,c.B4)(i.number)],["Last rehearsed",f===null?"never":(0,S.cz)(T,300)],["Time to restore",U===void 0?"unknown":(0,S.cz)(U,300)],["Condemned",(0,c.B4)(d),"stored objects \
that no version needs"]])}n(pu,"status_glance");const mu=50,qs=5;function gu({scopes:e}){if(e.length===0)return S.K$;const t=e.slice(0,mu).map(({prefixes:s,exclude:i,time:d,ageMs:f,run:h,holes:T})=>[yu(
s,i),(0,S.cz)((0,V.fU)(d),40),(0,c.a3)(Math.max(0,f)),(0,S.aY)(h,120),T.count===0?"–":(0,S.PT)`<strong class="bad">${(0,c.B4)(T.count)}</strong>`]),o=e.length-t.length;return he("Scopes",we("The new\
est restore point of each",["scope","restore point","age","run","#holes"],t),o>0?(0,S.PT)`<p>…and ${(0,c.x0)(o,"more scope")}.</p>`:S.K$)}n(gu,"scopesSection");function yu(e,t){const o=n(i=>{const d=i.
length-qs;return(0,S.PT)`${i.slice(0,qs).map((f,h)=>(0,S.PT)`${h===0?"":", "}${(0,S.aY)(f)}`)}${d>0?` and ${(0,c.B4)(d)} more`:""}`},"list"),s=t.length===0?S.K$:(0,S.PT)` without ${o(t)}`;return e.length===
0?(0,S.PT)`all keys${s}`:(0,S.PT)`${o(e)}${s}`}n(yu,"scopeWords");function $u({generation:e,lease:t,unfinished:o,signed:s,anchor:i}){const f=[["lease",t===null?"never taken":t.held?(0,S.PT)`held by ${(0,S.
aY)(t.owner,120)} until ${(0,S.cz)((0,V.fU)(t.expires??""),40)}`:"free"],["unfinished",o.runs===0?"nothing":(0,c.x0)(o.runs,"run")],["signed",s===null?"no":s.state],["anchor",i===null?"none":i.state]];
return e!==null&&f.push(["SHA-256 of the generation",(0,S.aY)(e.sha256)]),he("State",we("Of the backup in cold",["what","state"],f))}n($u,"stateSection");function wu({scopes:e,verified:t,time:o,anchor:s,
lease:i}){const[d]=e,f=e.reduce((Y,ee)=>Y+ee.holes.count,0),h=t.map(Y=>Date.parse(Y.verified)),T=t.reduce((Y,ee)=>Y+ee.faults,0),U=h.length===0?"never":er(Date.parse(o)-Math.min(...h));return[["age",d===
void 0?"none yet":er(d.ageMs)],["holes",d===void 0?"–":(0,c.B4)(f)],["verified",T===0?U:`${U}, ${(0,c.B4)(T)} bad`],["anchor",s===null?"none":s.state],...i?.held===!0?[["lease","held"]]:[]]}n(wu,"st\
atusOverview");function er(e){return(0,c.a3)(Math.max(0,e))}n(er,"status_overview_age");const bu={name:"status",noun:"Status",summary:"report the age of the newest restore point and the state of the b\
ackup",about:"Reads the state in cold and reports on the backup: its newest restore points and their holes, which run is writing, what is unfinished. Changes nothing; a READ key on cold is enough. Wit\
h --max-silence it fails if the newest restore point of a scope is too old: of every scope that was ever backed up, or of what covers each of --prefixes. With --max-rehearsal-age it fails if no restor\
e was rehearsed for as long.",examples:[["when was the newest restore point, and what is unfinished?","status --cold s3://shop-backup"],["fail if there is none of the last 26 hours","status --cold s3:\
//shop-backup --max-silence 26h"]],exitCodes:"Exit code: 0; 1 if max-silence or max-rehearsal-age is exceeded, on bad input, if state cannot be read, or does not agree with its anchor.",stopping:"Stop\
ping.",readsOnly:!0,parse:ai,shown:n(({maxSilence:e,maxRehearsalAge:t,prefixes:o})=>[["max-silence",e===void 0?"none":(0,c.a3)(e)],["max-rehearsal-age",t===void 0?"none":(0,c.a3)(t)],["prefixes",(0,fe.
y9)(o,"every scope")]],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(5314)]).then(a.bind(a,75314))).runStatus(e,t),"run"),exitCode:n(({outcome:e})=>e===
"failed"?1:0,"exitCode"),text:qd,markdown:eu,html:lu,outputs:n(({outcome:e,generation:t,scopes:o,rehearsed:s})=>({outcome:e,generation:String(t?.number??""),"generation-sha256":t?.sha256??"","restore-\
point":o[0]?.time??"",...s===null||s.rtoMs===null?{}:{"rto-seconds":String(Math.round(s.rtoMs/1e3))},"age-seconds":o[0]===void 0?"":String(Math.max(0,Math.round(o[0].ageMs/1e3)))}),"outputs"),overview:wu,
annotations:n(e=>e.problem===null?[]:[{level:"error",title:un(e),message:(0,J.Ig)(e.problem,1e3)}],"annotations"),reported:{headline:n(e=>({title:un(e),message:e.problem??""}),"headline"),metrics:Gc},
ending:n(({outcome:e,problem:t,scopes:o})=>({...(0,Zn.g)(e,t!==null,t??""),restorePoint:o[0]?.time??null}),"ending")};function Nt({outcome:e,counts:t},o){const s=t.faults>o;return e==="incomplete"&&s?
2:(0,Fe.FO)(e,s)}n(Nt,"verifyExitCode");function fn({outcome:e,counts:t,bytes:o}){const s=`${(0,c.x0)(t.versions,"stored object")} read back, ${(0,c.z3)(o.read)}`,i=t.faults===0?"":`; ${(0,c.x0)(t.faults,
"fault")} found`,d=t.repaired===0?"":`; ${(0,c.B4)(t.repaired)} repaired`,f=`${s}${i}${d}.`;switch(e){case"complete":return{mark:"✔",emoji:"✅",tone:"good",title:"Backup verified",meaning:f};case"d\
egraded":return{mark:"✘",emoji:"❌",tone:"bad",title:"Faults found in the backup",meaning:f};case"incomplete":return{mark:"!",emoji:"⏸️",tone:"warning",title:"Verification incomplete",meaning:f};case"\
read-only":return{mark:"✘",emoji:"⛔",tone:"bad",title:"Quota used up",meaning:f};case"failed":return{mark:"✘",emoji:"❌",tone:"bad",title:"Verification failed",meaning:f}}}n(fn,"verifyVerdict");
function Eu(e,{colour:t}){const o=(0,je.C)(t),{tone:s,mark:i,title:d,meaning:f}=fn(e);return`${["",`${o(s,`${i} ${d}`)}  ${f}`,"",...(0,$e.pb)(e.problem,o),...(0,$e.Kp)(tr(e)),...e.faults.flatMap(T=>ku(
T,o)),...(0,$e.gt)(e.notices,o)].join(`
`)}
`}n(Eu,"renderVerifyText");const nr=10;function ku(e,t){const o={tone:"bad",most:nr},s=(0,$e.A0)(e,(0,c.B4)(e.count),t,o),i=e.count-nr;return i>0?[...s,`    …and ${(0,c.B4)(i)} more`]:s}n(ku,"faultL\
ines");function _u(e){const t=fn(e),o=tr(e).map(([i,d])=>`| ${i} | ${(0,J.Bm)(d,600)} |`),s=[`## ${t.emoji} ${t.title}

${t.meaning}

| | |
| --- | --- |
${o.join(`
`)}
`];e.problem!==null&&s.push(`**${(0,J.Bm)(e.problem.message,2e3)}** ${(0,J.Bm)(e.problem.advice,1e3)}
`);for(const i of e.faults){const d=i.examples.map(({key:h,message:T})=>`- ${(0,J.m6)(h,300)}: ${(0,J.Bm)(T,500)}`),f=i.count-d.length;f>0&&d.push(`- …and ${(0,c.B4)(f)} more`),s.push(`**${(0,J.Bm)(
i.cause,60)}**, ${(0,c.B4)(i.count)}. ${i.advice}

${d.join(`
`)}
`)}if(e.prefixes.length>0){const i=e.prefixes.slice(0,50).map(({prefix:f,verified:h,faults:T})=>`| ${(0,J.m6)(f===""?"(no folder)":f,200)} | ${(0,V.fU)(h)} | ${T} |`);s.push(`| prefix | verified | fau\
lts |
| --- | --- | ---: |
${i.join(`
`)}
`);const d=e.prefixes.length-i.length;d>0&&s.push(`…and ${(0,c.B4)(d)} more
`)}for(const{level:i,title:d,message:f}of e.notices)s.push(`- ${i==="warning"?"⚠️":"ℹ️"} **${(0,J.Bm)(d,120)}**: ${(0,J.Bm)(f,1e3)}
`);return s.join(`
`)}n(_u,"renderVerifySummary");function tr({cold:e,counts:t,bytes:o,durationMs:s}){const{keys:i,all:d,versions:f,compared:h,sound:T,noted:U}=t,Y=i===d?"all":`of ${(0,c.B4)(d)}`,ee=(0,c.CE)(o.read,s);return[
["cold",`${(0,V.fW)(e)} at ${e.endpoint}`],["keys",`${(0,c.B4)(i)} (${Y}), ${(0,c.x0)(f,"version")} of them`],["compared",`${(0,c.B4)(h)} by content, ${(0,c.B4)(T-h)} by size`],...U===0?[]:[["noted",(0,c.
x0)(U,"checksum")]],["took",`${(0,c.a3)(s)}${ee===""?"":`, ${ee}`}`]]}n(tr,"verify_facts");function vu(e){const{tone:t,mark:o,title:s,meaning:i}=fn(e),{counts:d,bytes:f,durationMs:h,cold:T,finished:U,
runId:Y,started:ee}=e,se=d.keys===d.all?"all of them":`of ${(0,c.B4)(d.all)}`;return(0,_n.C)({title:s,tone:t,mark:o,meaning:i,time:(0,V.fU)(U),sections:[Wn(e.problem,t==="bad"?"bad":"warning"),kn([["K\
eys read",(0,c.B4)(d.keys),se],["Stored objects",(0,c.B4)(d.versions),(0,c.z3)(f.read)],["Sound",(0,c.B4)(d.sound),`${(0,c.B4)(d.compared)} by content`],["Repaired",(0,c.B4)(d.repaired)],["Faults",d.faults===
0?"0":(0,S.PT)`<strong class="bad">${(0,c.B4)(d.faults)}</strong>`],["Took",(0,c.a3)(h),(0,c.CE)(f.read,h)]]),(0,S.PT)`<p>${(0,S.aY)((0,V.fW)(T),300)} at ${T.endpoint}</p>`,Kn("Faults",e.faults,"are m\
issing or damaged in cold"),Pt(e.prefixes,U),Nn(e.notices),he("Run",(0,S.PT)`<p>Run ${(0,S.aY)(Y,120)}, ${(0,S.cz)((0,V.fU)(ee),40)} to ${(0,S.cz)((0,V.fU)(U),40)}.</p>`)]})}n(vu,"renderVerifyPage");const Pu={
name:"verify",noun:"Verification",summary:"read the backup back and compare it with the manifest, all or a sample; repair it",about:"Reads stored objects back, old versions too, and compares size and \
checksum with the manifest; with --hot also metadata with hot's. Each --sample continues after the keys of the one before. --repair copies what is missing or damaged again, if hot still has that versi\
on. A READ key on cold is enough to find faults; recording what was verified and repairing need WRITE.",examples:[["the next 5 % of the keys: 20 runs read all","verify --cold s3://shop-backup --sample\
 5%"],["all of it, and repair what hot still has","verify --cold s3://shop-backup --hot s3://shop --repair"]],exitCodes:`Exit code: 0 no faults; 1 failed or bad input; 2 more than --max-failures fault\
s remain,
or read-only; 3 incomplete (run it again).`,stopping:"Stopping. Press Ctrl-C again to stop at once.",parse:si,shown:n(e=>[["prefixes",(0,fe.y9)(e.prefixes,"all")],["sample",Tu(e.sample)],["repair",String(
e.repair)],["concurrency",String(e.concurrency??"auto")],["deadline",(0,c.a3)(e.deadline)],["max-failures",String(e.maxFailures)]],"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.
e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(7526),a.e(8919),a.e(657),a.e(6013)]).then(a.bind(a,56013))).runVerify(e,t),"run"),exitCode:n((e,{maxFailures:t})=>Nt(e,t),"exitCode"),text:Eu,markdown:_u,
html:vu,outputs:n(({outcome:e,runId:t,generation:o,generationSha256:s="",counts:i})=>({outcome:e,"run-id":t,generation:String(o??""),"generation-sha256":s,scanned:String(i.versions),copied:String(i.repaired),
unchanged:String(i.sound),failed:String(i.faults),damaged:String(i.faults),repaired:String(i.repaired)}),"outputs"),annotations:n((e,{maxFailures:t})=>(0,xe.qq)(Nt(e,t),fn(e),e.problem,e.faults,e.notices),
"annotations"),reported:{headline:n(e=>He(fn(e),e.problem),"headline"),metrics:Hc},ending:n((e,{maxFailures:t})=>{const o=Nt(e,t);if(o===3)return;const{counts:s}=e;return{outcome:e.outcome,red:o!==0,meaning:fn(
e).meaning,problem:e.problem,holes:e.faults,failed:s.faults,restorePoint:null,faultsFound:s.faults>0,partial:s.keys<s.all||s.faults>0}},"ending")};function Tu(e){switch(e.kind){case"all":return"all";case"\
count":return String(e.count);case"percent":return`${e.percent}%`}}n(Tu,"shownSample");const or={yes:"yes",archived:"archived: it must be thawed before it can be read",thawing:"archived, and being tha\
wed",missing:"NOT at that place: run verify",replaced:"ANOTHER object is at that place: run verify",expired:"its content was removed by max-age",unknown:"the store did not answer for it"};function xu({
key:e,versions:t,generation:o}){return`${[`${(0,J.Ig)(e)}: ${(0,c.x0)(t.length,"version")}, the newest first; generation ${o}`,...t.flatMap(Su)].join(`
`)}
`}n(xu,"renderVersionsText");function Ou(e){const t=e.versions.map(o=>`| ${(0,V.fU)(o.since)} | ${o.until===null?"now":(0,V.fU)(o.until)} | ${(0,c.z3)(o.size)} | ${o.state} | ${or[o.readable]} |`);return`\
## Versions of ${(0,J.m6)(e.key,1e3)}

| since | until | size | state | readable |
| --- | --- | ---: | --- | --- |
${t.join(`
`)}
`}n(Ou,"renderVersionsSummary");function Su(e){const{since:t,until:o,size:s,etag:i,state:d,stored:f,readable:h,restorePoints:T,condemned:U}=e,Y=f.versionId===null?"":`, version id ${(0,J.Ig)(f.versionId,
1024)}`,ee=f.storageClass===null?"":`, ${(0,J.Ig)(f.storageClass,100)}`,{count:se,newest:ge}=T,ln=ge===null?"":`, the newest ${(0,V.fU)(ge.time)} (run ${(0,J.Ig)(ge.run,120)})`,ir=Au(e);return["",`  ${(0,V.
fU)(t)} to ${o===null?"now":(0,V.fU)(o)}  ${d}`,`    content         ${s} bytes, ETag ${(0,J.Ig)(i,200)}, modified ${(0,V.fU)(e.modified)}`,`    stored          ${(0,J.Ig)(f.path)}${Y}${ee}, ${(0,V.fU)(
f.time)}`,`    verified by     ${f.evidence}${f.checksum===null?"":`, ${(0,J.Ig)(f.checksum,200)}`}`,`    readable        ${or[h]}`,`    restore points  ${se}${ln}`,...ir===void 0?[]:[`    retention  \
     ${ir}`],...U===null?[]:[`    condemned       ${(0,V.fU)(U)}: a prune deletes it once prune-delay has passed`]]}n(Su,"versionLines");function Au({kept:e,condemned:t}){if(e===null)return;const o=`${e.
code}${e.detail===""?"":`: ${(0,J.Ig)(e.detail,300)}`}`,s=e.until===null||!e.keep?"":`, until ${(0,V.fU)(e.until)} at the latest (max-age)`;return e.keep?`kept (${o})${s}`:`not kept (${o})${t===null?"\
: the next prune condemns it":""}`}n(Au,"keptWords");const zt={backup:Be,restore:Zd,verify:Pu,prune:wd,status:bu,ls:ad,versions:{name:"versions",noun:"Versions",summary:"list every version that the ba\
ckup has of one key",about:"Shows every version of a key that the backup has, the newest first: from when to when it was current, size and ETag, where it is stored, whether it can be read now, which r\
estore points have it, and with --retention whether and why the policy keeps it. Changes nothing; a READ key on cold is enough.",examples:[["when did it change?","versions etc/app.conf --cold s3://sho\
p-backup"],["and what does a policy keep of it?","versions etc/app.conf --cold s3://shop-backup --retention '* daily=7 weekly=4'"]],exitCodes:"Exit code: 0; 1 if the backup has no such key, or on bad \
input.",stopping:"Stopping.",readsOnly:!0,positional:{placeholder:"<key>",input:"key"},parse:ci,shown:n(({key:e,policy:t})=>[["key",(0,u.T)(e)],["retention",t===void 0?"not given":`${t.length} line(s)`]],
"shown"),run:n(async(e,t)=>(await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(8186),a.e(3560),a.e(6640),a.e(8695),a.e(2118)]).then(a.bind(a,82118))).runVersions(e,t),"run"),exitCode:n(()=>0,"exitCo\
de"),text:xu,markdown:Ou,outputs:n(({generation:e})=>({outcome:"complete",generation:String(e)}),"outputs"),annotations:n(()=>[],"annotations")},diff:Vc,cat:Xc,rebuild:kd,probe:yd,rehearse:jd,plan:td,
shard:od,commit:sd},sr={adopt:"rebuild"};function rr(e){return Object.hasOwn(sr,e)?sr[e]??e:e}n(rr,"registry_nameOf");function ar(e,t=zt){const o=k.Lo.find(s=>s===rr(e));if(o!==void 0)return t[o];throw new r.
d("command",`${(0,u.T)(e)} is not a command of this version; expected one of ${k.Lo.join(", ")}`)}n(ar,"commandNamed");function ju(e,t){return Mu(ar(given(e,"command")).name,e,t)}n(ju,"parseOptions");
function Mu(e,t,o){return zt[e].parse(s=>given(t,s),o)}n(Mu,"parseOptionsOf")}),462:((Z,O,a)=>{a.d(O,{L:n(()=>u,"L")});var r=a(15962);async function u(k,$){if(!(0,r.OK)(k))return{options:k,warnings:[]};
const{resolveOptions:c}=await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(4271)]).then(a.bind(a,44271)),{rotations:v}=await Promise.all([a.e(3878),a.e(6752),a.e(6924),a.e(9887)]).then(a.bind(a,99887)),
m=await c(k,$);return{options:m,warnings:m.command==="backup"?[]:v(m)}}n(u,"resolved")}),43954:((Z,O,a)=>{a.d(O,{O4:n(()=>v,"O4"),pK:n(()=>p,"pK"),rD:n(()=>g,"rD"),y9:n(()=>y,"y9"),z:n(()=>B,"z"),z7:n(
()=>b,"z7")});var r=a(34166),u=a(28071),k=a(79218),$=a(43629);const c=50;function v(w,P){return[["command",P.command],...P.hot===void 0?[]:[["hot",b(P.hot)]],["cold",b(P.cold)],...E(P.cold),...w.shown(
P),...m(P)]}n(v,"shownOptions");function m(w){const P="reports"in w?w.reports:void 0,M=P?.metrics,_=P?.notify;return[...M===void 0?[]:[["metrics",M]],..._===void 0?[]:[["notify-format",`${_.format}${_.
key===void 0?"":", signed"}`]]]}n(m,"shownReports");function E({anchor:w}){if(w===void 0)return[];const P=w.places.map(_=>_.kind==="s3"?`${(0,$.fW)(_.place)} at ${_.place.endpoint}`:_.kind==="file"?`f\
ile:${_.path}`:_.kind==="github"&&_.name!==void 0?`github:${_.name}`:_.kind),M=w.accepted===void 0?[]:[["accept-rollback",w.accepted]];return[["anchor",x(P,", ")],...M]}n(E,"shownAnchor");function b(w){
const P=w.credentials===void 0?l(w):"keys from inputs",M=w.api==="s3"?`${w.region}, `:"";return`${(0,$.fW)(w)} at ${w.endpoint} (${M}${P})`}n(b,"shownPlace");function l(w){switch(w.api){case"s3":return w.
role??"the SDK's default chain";case"gcs":return"the default credentials of Google Cloud";case"blob":return w.sas!==void 0?"a shared access signature from inputs":w.federated!==void 0?`the Entra appli\
cation ${w.federated.clientId}`:"the default credentials of Azure"}}n(l,"identityOf");function p(w){return[["copy-path",w.copyPaths.join(", ")],["verify",w.verify],["concurrency",String(w.concurrency??
"auto")],["deadline",(0,r.a3)(w.deadline)],["max-failures",String(w.maxFailures)],["dry-run",String(w.dryRun)]]}n(p,"shownCopying");function g(w){const{mode:P,policy:M,delay:_,maxDelete:C,maxChange:W,
approve:L}=w,A=M.map(({prefix:D,rules:j})=>`${(0,k.mZ)(D)} ${j}`);return[["retention",A.length===0?"everything":x(A,"; ")],["prune",P],["prune-delay",(0,r.a3)(_)],["max-delete",(0,u.Jk)(C)],["max-chan\
ge",(0,u.Jk)(W)],...L===void 0?[]:[["approve-prune",L]]]}n(g,"shownPruning");function y(w,P){return w.length===0?P:x(w.map(M=>JSON.stringify(M)),", ")}n(y,"shownList");function x(w,P){const M=w.slice(
0,c).join(P),_=w.length-c;return _>0?`${M} and ${_} more`:M}n(x,"joined");function B(w){return w.kind==="time"?w.until===void 0?w.time:`${w.time} to ${w.until}`:w.kind==="run"?w.run:w.kind}n(B,"shownA\
t")}),28575:((Z,O,a)=>{a.d(O,{m:n(()=>u,"m")});const r=2**31-1,u={now:n(()=>Date.now(),"now"),monotonic:n(()=>performance.now(),"monotonic"),sleep:n(($,c)=>new Promise((v,m)=>{if(c?.aborted){m(k(c));return}
const E=n(()=>{clearTimeout(p),m(k(c))},"stop"),b=n(()=>{c?.removeEventListener("abort",E),v()},"done"),l=n(g=>g<=r?setTimeout(b,g):setTimeout(()=>p=l(g-r),r),"wait");let p=l($);c?.addEventListener("a\
bort",E,{once:!0})}),"sleep")};function k($){const c=$?.reason;return c instanceof Error?c:new Error("stopped",{cause:c})}n(k,"reasonOf")}),37708:((Z,O,a)=>{a.d(O,{s:n(()=>r,"s")});function r(u){const k={};
for(const $ in u)u[$]!==void 0&&(k[$]=u[$]);return k}n(r,"defined")}),27698:((Z,O,a)=>{a.d(O,{$Q:n(()=>v,"$Q"),B2:n(()=>$,"B2"),Bm:n(()=>u,"Bm"),Cx:n(()=>c,"Cx"),Ig:n(()=>r,"Ig"),m6:n(()=>k,"m6")});function r(p,g=1/0){
return v(E(p,g),g).replace(/^(\s*)::/u,"$1\\::").replaceAll("##[","#\\#[")}n(r,"forLog");function u(p,g=1/0){return b(v(E(p,g),g)).replace(/&#(?:64|35);|\bGH-(?=\d)/gi,"$&&#8203;")}n(u,"forMarkdown");
function k(p,g=1/0){const y=b(v(E(p,g),g));return`<code>${y===""?"(empty)":y.replace(/^ | (?= )| $/g,"&nbsp;")}</code>`}n(k,"forMarkdownCode");function $(p,g=1/0){return v(E(p,g),g).replace(/[&<>"'`=]/g,
y=>`&#${y.charCodeAt(0)};`)}n($,"forHtml");function c(p){return p.replace(m,g=>g===`
`?g:Array.from({length:g.length},(y,x)=>`\\u${g.charCodeAt(x).toString(16).padStart(4,"0")}`).join(""))}n(c,"forJson");function v(p,g){if(p.length<=g)return p;let y=0,x=0;for(const B of p){if(++x>g)return`${p.
slice(0,l(p,y))}…`;y+=B.length}return p}n(v,"clip");const m=new RegExp("\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}|\\p{Cs}|\\p{Co}|\\u034f|\\u115f|\\u1160|\\u3164|\\uffa0","gu");function E(p,g){return p.slice(
0,2*g+2).replace(m,y=>y===`
`?"\\n":y==="\r"?"\\r":y==="	"?"\\t":`\\u{${(y.codePointAt(0)??0).toString(16)}}`)}n(E,"visible");function b(p){return p.replace(/[!"#$&*:<>@[\\\]^_`{|}~]|www\./gi,g=>g.length>1?`${g.slice(0,3)}&#46;`:
`&#${g.charCodeAt(0)};`)}n(b,"entities");function l(p,g){const y=p.charCodeAt(g-1);return y>=56320&&y<=57343&&g>1&&(p.codePointAt(g-2)??0)>65535?g-2:g-1}n(l,"endBeforeLast")}),97878:((Z,O,a)=>{a.d(O,{
S:n(()=>r,"S")});function r(u,k,$){const c=new AbortController;return n(async()=>{for(;;)await u.sleep(k,c.signal),$()},"go")().catch(m=>{if(!c.signal.aborted)throw m}),()=>c.abort(new Error("no longe\
r needed"))}n(r,"every")}),34166:((Z,O,a)=>{a.d(O,{B4:n(()=>k,"B4"),CE:n(()=>v,"CE"),a3:n(()=>c,"a3"),x0:n(()=>$,"x0"),z3:n(()=>u,"z3")});const r=["B","kB","MB","GB","TB","PB","EB"];function u(E){let b=E,
l=0;for(;b>=(l===0?1e3:999.95)&&l<r.length-1;)b/=1e3,l++;return`${l===0?b:b.toFixed(1)} ${r[l]??""}`}n(u,"formatBytes");function k(E){return String(E).replace(/\B(?=(\d{3})+(?!\d))/g,",")}n(k,"formatC\
ount");function $(E,b,l=`${b}s`){return`${k(E)} ${E===1?b:l}`}n($,"formatMany");function c(E){if(E<1e3)return`${Math.max(0,Math.round(E))} ms`;if(E<59950)return`${(E/1e3).toFixed(1)} s`;const b=Math.round(
E/1e3),l=Math.floor(b/60),p=Math.floor(l/60);return p===0?`${l}m ${m(b%60)}s`:p<24?`${p}h ${m(l%60)}m`:`${Math.floor(p/24)}d ${m(p%24)}h`}n(c,"formatDuration");function v(E,b){return b<=0?"":`${u(Math.
round(E*1e3/b))}/s`}n(v,"formatRate");function m(E){return String(E).padStart(2,"0")}n(m,"two")}),19154:((Z,O,a)=>{a.d(O,{G:n(()=>u,"G"),d:n(()=>r,"d")});class r extends Error{static{n(this,"InputErro\
r")}input;constructor($,c,v){super(`${$}: ${c}`,v),this.name="InputError",this.input=$}}class u extends r{static{n(this,"InputErrors")}errors;constructor($){super($[0].input,""),this.name="InputErrors",
this.errors=$,this.message=`${$.length} inputs are wrong: ${$.map(({message:c})=>c).join(" · ")}`}get lines(){const $=this.errors.map(({message:c})=>`  ${c}`);return[`${this.errors.length} inputs are\
 wrong:`,...$]}}}),78133:((Z,O,a)=>{a.d(O,{MC:n(()=>u,"MC"),YD:n(()=>r,"YD"),ht:n(()=>c,"ht"),q:n(()=>$,"q")});function r(v,m){if(v===m)return 0;const E=Math.min(v.length,m.length);for(let b=0;b<E;b++){
const l=v.charCodeAt(b),p=m.charCodeAt(b);if(l!==p)return k(l)-k(p)}return v.length-m.length}n(r,"compareKeys");function u(v,m){return v===m?0:v<m?-1:1}n(u,"compareUtf16");function k(v){return v<55296?
v:v>=57344?v-2048:v+8192}n(k,"lifted");function $(v){return Buffer.byteLength(v,"utf8")}n($,"keyLength");function c(v){return Buffer.from(v,"utf8").toString("utf8")}n(c,"detached")}),56778:((Z,O,a)=>{
a.d(O,{O:n(()=>r,"O"),P:n(()=>k,"P")});const r={s3:"S3",gcs:"GCS",blob:"Azure Blob"},u={s3:"s3",gcs:"gs",blob:"az"};function k({api:$="s3",account:c,bucket:v,prefix:m}){const E=c===void 0?v:`${c}/${v}`;
return`${u[$]}://${E}/${m}`}n(k,"placeUrl")}),12053:((Z,O,a)=>{a.d(O,{T:n(()=>r,"T"),x:n(()=>u,"x")});function r(k){const $=k.replace(/^([A-Za-z][\w+.-]*:)?\/\/.*@/su,"$1//***@"),c=$.length>100?`${$.slice(
0,99)}…`:$;return JSON.stringify(c)}n(r,"quoted");function u(k){const $=typeof k=="object"&&k!==null&&"code"in k?k.code:void 0;return typeof $=="string"?` (${$})`:""}n(u,"systemCode")}),48798:((Z,O,a)=>{
a.d(O,{I:n(()=>u,"I"),s:n(()=>k,"s")});const r=new Set;function u($){return r.add($),()=>{r.delete($)}}n(u,"onSecret");function k($){if($!==void 0&&$!=="")for(const c of r)c($)}n(k,"announceSecret")}),
89572:((Z,O,a)=>{a.d(O,{C:n(()=>r,"C"),P:n(()=>u,"P")});class r extends Error{static{n(this,"Stopped")}signal;constructor($){super(`stopped by ${$}`),this.name="Stopped",this.signal=$}}function u(k,$,c=()=>{}){
const v=n(E=>{$.signal.aborted?E==="SIGINT"&&c():$.abort(new r(E))},"listener"),m=["SIGINT","SIGTERM",...process.platform==="win32"?["SIGBREAK"]:[]];for(const E of m)k.on(E,v);return()=>{for(const E of m)
k.off(E,v)}}n(u,"abortOnSignals")}),50273:((Z,O,a)=>{a.d(O,{p:n(()=>c,"p")});var r=a(78877);const u=40,k=16*1024*1024,$=10;function c(v){(0,r.setFlagsFromString)(`--heap-growing-percent=${u}`);const m=v(
()=>{const E=(0,r.getHeapSpaceStatistics)().find(({space_name:b})=>b==="new_space");E!==void 0&&E.space_size<k||((0,r.setFlagsFromString)("--semi-space-growth-factor=1"),clearInterval(m))},$);m.unref()}
n(c,"keepHeapSmall")}),79157:((Z,O,a)=>{a.d(O,{x:n(()=>r,"x")});const r="1.0.0"}),97788:((Z,O,a)=>{a.d(O,{K:n(()=>r,"K"),y:n(()=>u,"y")});class r extends Error{static{n(this,"AgeError")}code;constructor($,c,v){
super(c,v),this.name="AgeError",this.code=$}}function u(k,...$){return k instanceof r&&($.length===0||$.includes(k.code))}n(u,"isAgeError")}),11400:((Z,O,a)=>{a.d(O,{E$:n(()=>$,"E$"),dw:n(()=>k,"dw"),
g$:n(()=>c,"g$"),hx:n(()=>v,"hx"),qq:n(()=>u,"qq")});var r=a(54445);class u extends Error{static{n(this,"StateError")}object;advice;constructor(E,b,l,p){super(`${E}: ${b}`,p),this.name="StateError",this.
object=E,this.advice=l}}const k="Nothing was changed. Put the object back from a copy or an older version of the bucket; where there is none, the command rebuild makes a new manifest from what lies in\
 cold.";function $(m){return(0,r.N_)(m)?"Nothing was changed. Delete the object: the upload that it is about is begun again.":m===r.pt||(0,r.PR)(m)!==void 0?"Nothing was changed. Delete the journals o\
f that run: the next backup looks up in cold what it had stored.":m.startsWith(r.pt)?"Nothing was deleted. It is needed until a backup of the same scope commits without holes.":m===r.zX?"Nothing was c\
hanged. Delete the object: which prefixes were verified is recorded anew.":k}n($,"damagedAdvice");function c(m,E){const b=`it has more than ${E} bytes, which is far too many`;return new u(m,b,$(m))}n(
c,"tooLarge");const v="It was written by a newer flashback-backup: update this one."}),54445:((Z,O,a)=>{a.d(O,{CI:n(()=>l,"CI"),CQ:n(()=>y,"CQ"),DL:n(()=>v,"DL"),Do:n(()=>R,"Do"),Ef:n(()=>g,"Ef"),FC:n(
()=>w,"FC"),HM:n(()=>pn,"HM"),HY:n(()=>H,"HY"),NB:n(()=>X,"NB"),NE:n(()=>F,"NE"),N_:n(()=>oe,"N_"),Ov:n(()=>x,"Ov"),PR:n(()=>Q,"PR"),RA:n(()=>Pn,"RA"),Rt:n(()=>b,"Rt"),UR:n(()=>M,"UR"),VU:n(()=>hn,"VU"),
Vx:n(()=>c,"Vx"),X4:n(()=>Vn,"X4"),_N:n(()=>N,"_N"),aH:n(()=>I,"aH"),ad:n(()=>_,"ad"),ae:n(()=>_e,"ae"),c4:n(()=>$,"c4"),f9:n(()=>D,"f9"),gL:n(()=>E,"gL"),iY:n(()=>L,"iY"),jM:n(()=>A,"jM"),mr:n(()=>Ye,
"mr"),n2:n(()=>Xn,"n2"),nq:n(()=>j,"nq"),oY:n(()=>W,"oY"),pK:n(()=>Jn,"pK"),pt:n(()=>m,"pt"),qz:n(()=>ne,"qz"),t:n(()=>P,"t"),t0:n(()=>z,"t0"),t2:n(()=>Yn,"t2"),uA:n(()=>C,"uA"),vD:n(()=>p,"vD"),w1:n(
()=>ie,"w1"),xl:n(()=>K,"xl"),zX:n(()=>B,"zX")});var r=a(77598),u=a(78133),k=a(9803);const $=".flashback-backup/",c=`${$}HEAD`,v=`${$}lease`,m=`${$}runs/`,E=`${$}generations/`,b=`${$}segments/`,l=`${$}\
probe.json`,p=`${$}probe/`,g=`${p}version-delete`,y=`${$}listed/`,x=`${$}condemned/`,B=`${$}verified.json`,w=`${$}rehearsals/`,P=`${$}holds/`,M=`${$}splits/`;function _(q){return q.startsWith($)&&!/^(history|objects)\//.
test(q.slice($.length))}n(_,"isState");function C(q){return`${E}${q}.json`}n(C,"generationPath");function W(q){return`${C(q)}.sig`}n(W,"signaturePath");function L(q){return`${b}${q}.ndjson.gz`}n(L,"se\
gmentPath");function A(q){return`${y}${q}.ndjson.gz`}n(A,"listedPath");function D(q){return`${x}${q}.ndjson.gz`}n(D,"condemnedPath");function j(q){return`${P}${q}`}n(j,"holdPath");function z(q,te){return`${m}${q}\
/${te}`}n(z,"runPath");function G({split:q,epoch:te},de){return`${M}${q}/${te}/${de}`}n(G,"splitPath");function R(q){return G(q,"plan.json")}n(R,"splitPlanPath");function I(q,te){return G(q,`pieces/${te}`)}
n(I,"pieceLeasePath");function F(q){return G(q,"commit")}n(F,"commitLeasePath");function K(q,te,de){return G(q,`parts/${te}-${de}.json`)}n(K,"partPath");function X(q){const te=/^\.flashback-backup\/splits\/([^/]+)\/(\d{1,10})\/(?:(plan)\.json|parts\/\d{1,9}-\d{1,10}\.json)$/.
exec(q);if(te===null)return;const[,de="",pe,me]=te;return{split:de,epoch:Number(pe),kind:me===void 0?"part":"plan"}}n(X,"splitRecordOf");function N({split:q,epoch:te},de,pe){return`${q}-e${te}-p${String(
de).padStart(6,"0")}-${String(pe).padStart(10,"0")}`}n(N,"pieceRun");function H(q,te,de){return z(q,`journal-${String(te).padStart(10,"0")}-${String(de).padStart(8,"0")}.ndjson`)}n(H,"journalPath");function Q(q){
const te=/^\.flashback-backup\/runs\/([^/]+)\/journal-(\d{10})-\d{8}\.ndjson$/.exec(q);return te===null?void 0:{run:te[1]??"",epoch:Number(te[2])}}n(Q,"journalOf");function ne(q,te){return z(q,`upload\
-${ve(te)}.json`)}n(ne,"uploadRecordPath");function oe(q){return/^[^/]+\/runs\/[^/]+\/upload-[0-9a-f]{64}\.json$/.test(q)}n(oe,"isUploadRecord");function ie(q){return`${p}staged-${ve(q)}`}n(ie,"staged\
Path");const ae=".age",ue={};function hn(q,te,de,pe){const me=pe===void 0?q:q+ae;return pe?.hide===void 0&&(0,u.q)(me)<=te&&!q.startsWith($)&&!(0,k.AC)(me,de)?me:Ye(q,pe)}n(hn,"mirrorPath");function Ye(q,te){
return ke(q,te)+(te===void 0?"":ae)}n(Ye,"renamedPath");function ke(q,te){return`${$}objects/${te?.hide?.(q)??ve(q)}`}n(ke,"namelessPath");function _e(q,te,de,pe,me=!0,Pe){const{since:Se,cold:Le}=te,We=Le.
encryption!==void 0,mn=We?Le.etag:te.etag,Xe=`@${Se.replace(/[-:.]/g,"")}-${mn.replace(/[^0-9A-Za-z-]/g,"_")}${We?ae:""}`,Tn=ke(q,Pe===void 0?void 0:{hide:Pe}),gn=We&&Pe!==void 0&&Le.path.startsWith(Tn),
yn=`${$}history/${q}${Xe}`;return me&&!gn&&!(0,k.AC)(q,pe)&&(0,u.q)(yn)<=de?yn:(gn?Tn:ke(q,void 0))+Xe}n(_e,"historyPath");const Ue=/^@\d{8}T\d{9}Z-[0-9A-Za-z_-]*$/,Gn=/^@\d{8}T\d{9}Z-[0-9A-Za-z_-]*\.age$/,
re=/^\.flashback-backup\/objects\/[0-9a-f]{64}(@\d{8}T\d{9}Z-[0-9A-Za-z_-]*)?\.age$/;function pn(q,te,de){const pe=de===void 0?"":ae;if(!te.startsWith($))return de?.hide===void 0&&te===q+pe;const me=de===
void 0?Ue:Gn,Pe=`${$}history/${q}`;if(te.startsWith(Pe))return de?.hide===void 0&&me.test(te.slice(Pe.length));if(!te.startsWith(`${$}objects/`))return!1;const Se=ke(q,de);return te===Se+pe||te.startsWith(
Se)&&me.test(te.slice(Se.length))}n(pn,"isPathOf");function Yn(q,te,de){return de?pn(q,te,ue)||re.test(te):pn(q,te)}n(Yn,"mayBePathOf");function Pn(q){return(0,k.AC)(q,!0)}n(Pn,"isPathLike");function Xn(q){
const te=/^\.flashback-backup\/history\/(.+)@(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9A-Za-z_-]+)$/s.exec(q);if(te===null)return;const[,de="",pe,me,Pe,Se,Le,We,mn,Xe=""]=te;return{key:de,since:`${pe}\
-${me}-${Pe}T${Se}:${Le}:${We}.${mn}Z`,etag:Xe}}n(Xn,"parseHistoryPath");function ve(q){return(0,r.createHash)("sha256").update(q).digest("hex")}n(ve,"sha256Hex");function Vn(q,te){return`${w}${q.replace(
/[-:.]/g,"")}-${te}.json`}n(Vn,"rehearsalPath");function Jn(q){return/^\.flashback-backup\/rehearsals\/\d{8}T\d{9}Z-([^/]{1,256})\.json$/.exec(q)?.[1]}n(Jn,"rehearsalOf")}),61770:((Z,O,a)=>{a.d(O,{ER:n(
()=>$,"ER"),J3:n(()=>l,"J3"),OF:n(()=>k,"OF"),ZD:n(()=>p,"ZD"),kf:n(()=>c,"kf"),tM:n(()=>v,"tM")});var r=a(77598),u=a(20754);const k="ssh-ed25519",$=32,c=32,v=64,m=Buffer.from("302e020100300506032b657\
004220420","hex"),E=Buffer.from("302a300506032b6570032100","hex"),b=new Set(["0000000000000000000000000000000000000000000000000000000000000000","0100000000000000000000000000000000000000000000000000000\
000000000","26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05","c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a","ecffffffffffffffffffffffffffffffffffffffffffffffffffff\
ffffffff7f","edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f","eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"]);class l{static{n(this,"PublicKey")}blob;fingerprint;#e;constructor(B){
if(B.length!==c)throw new u.cC("an Ed25519 public key has 32 bytes");if(y(B))throw new u.cC("anybody can sign for this key: it is a point of small order");this.blob=Buffer.concat([(0,u.f9)(k),(0,u.f9)(
B)]),this.fingerprint=g(this.blob),this.#e=(0,r.createPublicKey)({key:Buffer.concat([E,B]),format:"der",type:"spki"})}static fromBlob(B){const w=new u.ZT(B);w.expect(k,"key type");const P=w.string(c);
return w.end(),new l(P)}verify(B,w){return w.length===v&&(0,r.verify)(null,B,this.#e,w)}}class p{static{n(this,"PrivateKey")}publicKey;#e;constructor(B){if(B.length!==$)throw new u.cC("an Ed25519 seed\
 has 32 bytes");this.#e=(0,r.createPrivateKey)({key:Buffer.concat([m,B]),format:"der",type:"pkcs8"});const w=(0,r.createPublicKey)(this.#e).export({format:"der",type:"spki"});this.publicKey=new l(w.subarray(
E.length))}sign(B){return(0,r.sign)(null,B,this.#e)}}function g(x){return`SHA256:${(0,r.createHash)("sha256").update(x).digest("base64").replace(/=+$/,"")}`}n(g,"fingerprintOf");function y(x){const B=Buffer.
from(x);return B[c-1]=(B[c-1]??0)&127,b.has(B.toString("hex"))}n(y,"hasSmallOrder")}),94175:((Z,O,a)=>{a.d(O,{QW:n(()=>y,"QW"),TZ:n(()=>B,"TZ"),sD:n(()=>W,"sD")});var r=a(77598),u=a(19154),k=a(61770),
$=a(20754);const c=16*1024,v=1024,m="OPENSSH PRIVATE KEY",E=Buffer.from("openssh-key-v1\0","latin1"),b=8,p=`expected an OpenSSH Ed25519 private key, with its lines -----BEGIN ${m}----- and -----END ${m}\
-----: make one with ssh-keygen -t ed25519 -N '' -C flashback-backup -f signing-key, or with flashback-backup keygen`,g="it is encrypted with a passphrase, which nobody can type in a run: write a copy\
 without one, ssh-keygen -p -N '' -f <file>, and store that as a secret";function y(L,A){if(L.length>c)throw new u.d(A,`it is too long; ${p}`);const D=L.trim();w(D,A);const j=D.split(`
`).map(I=>I.trimEnd()),[z,...G]=j,R=G.pop();if(z!==`-----BEGIN ${m}-----`||R!==`-----END ${m}-----`)throw new u.d(A,p);try{return P((0,$.Ey)(G.join("")),A)}catch(I){throw I instanceof $.cC?new u.d(A,`\
it is damaged: ${I.message}; ${p}`,{cause:I}):I}}n(y,"parsePrivateKey");function x(L,A){W(A);const{blob:D}=new k.ZD(L).publicKey,j=D.subarray(-k.kf),z=(0,r.createHash)("sha256").update(D).digest().subarray(
0,4),G=[z,z,D,(0,$.f9)(Buffer.concat([L,j])),(0,$.f9)(A)],R=G.reduce((X,N)=>X+N.length,0),I=Buffer.from(Array.from({length:-R&b-1},(X,N)=>N+1)),F=(0,$.f9)("none"),K=[E,F,F,(0,$.f9)(""),(0,$.S8)(1),(0,$.
f9)(D)];return(0,$.yE)(m,Buffer.concat([...K,(0,$.f9)(Buffer.concat([...G,I]))]))}n(x,"formatPrivateKey");function B(L,A){const D=L(k.ER);return{key:new k.ZD(D),privateKey:x(D,A)}}n(B,"generateKeyPair");
function w(L,A){const D=n(z=>{throw new u.d(A,z)},"refuse");L===""&&D(`it is empty; ${p}`),/^(ssh-|ecdsa-|sk-)/.test(L)&&D(`it is a public key; ${p}`),L.startsWith("PuTTY-User-Key-File")&&D("it is a P\
uTTY key: export it in OpenSSH's format (puttygen key.ppk -O private-openssh-new)"),L.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY")&&D(g);const j=/^-----BEGIN ((?:RSA |EC |DSA )?PRIVATE KEY)-----/.exec(
L)?.[1];j!==void 0&&D(`it is a PEM "${j}"; ${p}`),!L.includes(`
`)&&L.startsWith("-----BEGIN")&&D("its line breaks are lost: store the file with all its lines as they are")}n(w,"refuseOtherForms");function P(L,A){const D=new $.ZT(L);if(!D.take(E.length).equals(E))
throw new $.cC("it is not in the format openssh-key-v1");const j=D.string(M).toString("latin1"),z=D.string(M).toString("latin1");if(j!=="none"||z!=="none")throw new u.d(A,g);if(D.string(M).length!==0)
throw new $.cC("it has options of a passphrase");if(D.uint32()!==1)throw new $.cC("it does not hold exactly one key");const G=D.string(c);_(G,A);const R=D.string(c);return D.end(),C(R,G)}n(P,"readFile");
const M=256;function _(L,A){const D=new $.ZT(L).string(M).toString("latin1");if(D===k.OF)return;const j=/^[\w@.-]{1,64}$/.test(D)?`a key of type ${D}`:"of another type";throw new u.d(A,`it is ${j}; ${p}`)}
n(_,"refuseOtherTypes");function C(L,A){if(L.length%b!==0)throw new $.cC("its length is not that of whole blocks");const D=new $.ZT(L);if(D.uint32()!==D.uint32())throw new $.cC("its check numbers diff\
er");D.expect(k.OF,"key type");const j=D.string(k.kf),z=D.string(k.ER+k.kf);D.string(v);const G=D.take(D.left);if(G.length>=b||G.some((F,K)=>F!==K+1))throw new $.cC("its padding is wrong");const R=new k.
ZD(z.subarray(0,k.ER));if(!(z.length===k.ER+k.kf&&R.publicKey.blob.equals(A)&&R.publicKey.blob.subarray(-k.kf).equals(j)&&z.subarray(k.ER).equals(j)))throw new $.cC("its public key does not belong to \
its private key");return R}n(C,"readSecret");function W(L){if(Buffer.byteLength(L)>v||/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(L))throw new RangeError("a key comment is one line of at most 1,024 bytes")}n(W,
"checkComment")}),89526:((Z,O,a)=>{a.d(O,{Q5:n(()=>G,"Q5"),fO:n(()=>R,"fO"),Nv:n(()=>I,"Nv")});var r=a(37708),u=a(12053),k=a(77598),$=a(61770),c=a(20754);const v={journal:"lines",restore:"lines",lease:"\
object",upload:"object",hold:"object",probe:"object",verified:"object","split-plan":"object","split-part":"object",rehearsal:"object"},m=Buffer.from("flashback-backup-record-v1\0","latin1"),E=/^[\x21\x23-\x5b\x5d-\x7e]{1,256}$/,
b=/^SHA256:[A-Za-z0-9+/]{43}$/,l=1024,p='"signature":',g=125,y=10;function x(N,H,{run:Q,epoch:ne},oe){const ie=Buffer.alloc(8);ie.writeBigUInt64BE(BigInt(ne));const ae=(0,k.createHash)("sha256").update(
oe).digest(),ue=[N,H.bucket,H.prefix,H.path,Q,ie,ae];return Buffer.concat([m,...ue.map(c.f9)])}n(x,"recordMessage");function B(N,H,Q){const ne=C(Q);if(v[N]==="lines")return Buffer.concat([H,Buffer.from(
`{${p}${ne}}
`)]);const oe=D(H);return Buffer.concat([H.subarray(0,oe),Buffer.from(`,${p}${ne}`),H.subarray(oe)])}n(B,"frameRecord");function w(N,H,{run:Q,epoch:ne}){if(!E.test(Q))throw new RangeError('a run id is\
 1 to 256 printable characters without " and \\');if(!Number.isSafeInteger(ne)||ne<0)throw new RangeError("an epoch is a whole number from 0");if(!(v[N]==="lines"?H.at(-1)===y:D(H)>0&&!j(H)))throw new RangeError(
`a ${N} record must be ${v[N]} of JSON that are not empty`)}n(w,"checkRecord");function P(N,H){const Q=Buffer.from(H.buffer,H.byteOffset,H.byteLength);return v[N]==="lines"?M(Q):_(Q)}n(P,"unframeRecor\
d");function M(N){const H=N.length<2?0:N.lastIndexOf(y,N.length-2)+1,Q=`{${p}`;if(!A(N,Q,H))return{body:N,signature:void 0};const ne=L(N,H+Q.length);if(!ne.endsWith(`}
`))throw new c.cC("its signature is cut off");return{body:N.subarray(0,H),signature:W(ne.slice(0,-2))}}n(M,"unframeLines");function _(N){const H=`,${p}`,Q=N.subarray(-l).lastIndexOf(`${H}{`);if(Q<0)return{
body:N,signature:void 0};const ne=Math.max(0,N.length-l)+Q,oe=L(N,ne+H.length),ie=/\}\n?$/.exec(oe)?.[0];if(ie===void 0)throw new c.cC("its signature is cut off");const ae=W(oe.slice(0,-ie.length));return{
body:Buffer.concat([N.subarray(0,ne),Buffer.from(ie)]),signature:ae}}n(_,"unframeObject");function C({run:N,epoch:H,signer:Q,signature:ne}){return JSON.stringify({run:N,epoch:H,signer:Q,ed25519:ne.toString(
"base64")})}n(C,"encode");function W(N){const[,H="",Q="",ne="",oe=""]=/^\{"run":"([^"]*)","epoch":(\d{1,16}),"signer":"([^"]*)","ed25519":"([^"]*)"\}$/.exec(N)??[],ie=Number(Q);if(!E.test(H)||!Number.
isSafeInteger(ie)||!b.test(ne))throw new c.cC("its signature is not in the form of this program");const ae={run:H,epoch:ie,signer:ne,signature:(0,c.Ey)(oe)};if(ae.signature.length!==$.tM||C(ae)!==N)throw new c.
cC("its signature is not in the form of this program");return ae}n(W,"decode");function L(N,H){if(N.length-H>l)throw new c.cC("its signature is too long");return N.subarray(H).toString("latin1")}n(L,"\
textOf");function A(N,H,Q){return N.subarray(Q,Q+H.length).toString("latin1")===H}n(A,"startsAt");function D(N){const H=N.at(-1)===y?N.length-2:N.length-1;return N[H]===g?H:-1}n(D,"closingBrace");function j(N){
return N.length<1024&&/^\s*\{\s*\}\s*$/.test(N.toString("latin1"))}n(j,"isEmptyObject");var z=a(79420);class G{static{n(this,"StateSigner")}#e;constructor(H){this.#e=H}get publicKey(){return this.#e.publicKey}signGeneration(H){
return(0,z.ce)(this.#e,H)}sealRecord(H,Q,ne,oe){const ie=Buffer.from(oe.buffer,oe.byteOffset,oe.byteLength);w(H,ie,ne);const ae=this.#e.sign(x(H,Q,ne,ie)),ue=this.#e.publicKey.fingerprint;return B(H,ie,
{run:ne.run,epoch:ne.epoch,signer:ue,signature:ae})}}class R{static{n(this,"TrustedSigners")}#e;constructor(H){this.#e=new Map([...H].map(Q=>[Q.fingerprint,Q]))}get fingerprints(){return[...this.#e.keys()]}verifyGeneration(H,Q){
if(Q===void 0)return X("unsigned","it has no signature");let ne;try{ne=(0,z._y)(Q)}catch(ae){if(!(ae instanceof c.cC))throw ae;return X("malformed",`its signature cannot be read: ${ae.message}`)}const oe=ne.
signer.fingerprint;if(!this.#e.has(oe))return K(oe);const ie=(0,z.kG)(ne,H);return ie===void 0?{trusted:!0,signer:oe}:X("wrong-signature",`its signature is wrong: ${ie}`,oe)}openRecord(H,Q,ne,oe={}){let ie;
try{ie=P(H,ne)}catch(Ue){if(!(Ue instanceof c.cC))throw Ue;return X("malformed",Ue.message)}const{body:ae,signature:ue}=ie;if(ue===void 0)return X("unsigned","it has no signature");const{run:hn,epoch:Ye,
signer:ke}=ue,_e=this.#e.get(ke);return _e===void 0?K(ke):_e.verify(x(H,Q,ue,ae),ue.signature)?F(ue,oe)??{trusted:!0,signer:ke,run:hn,epoch:Ye,bytes:ae}:X("wrong-signature","its signature is wrong: it\
 was changed, or moved here from another place",ke)}}function I(N,H){try{return P(N,H).body}catch(Q){if(Q instanceof c.cC)return H;throw Q}}n(I,"withoutSignature");function F({run:N,epoch:H,signer:Q},ne){
if(ne.run!==void 0&&ne.run!==N)return X("replayed",`it was signed for run ${(0,u.T)(N)}, not for ${(0,u.T)(ne.run)}`,Q);if(ne.epoch!==void 0&&ne.epoch!==H)return X("replayed",`it was signed in epoch ${H}\
, not in ${ne.epoch}`,Q)}n(F,"replayed");function K(N){return X("unknown-signer",`it is signed by ${N}, which is not a trusted signer`,N)}n(K,"unknownSigner");function X(N,H,Q){return{trusted:!1,reason:N,
message:H,...(0,r.s)({signer:Q})}}n(X,"refusal")}),79420:((Z,O,a)=>{a.d(O,{CU:n(()=>c,"CU"),_y:n(()=>y,"_y"),ce:n(()=>g,"ce"),kG:n(()=>x,"kG")});var r=a(77598),u=a(12053),k=a(61770),$=a(20754);const c="\
flashback-backup",v="SSH SIGNATURE",m=Buffer.from("SSHSIG","latin1"),E=1,b="sha512",l=4096,p=256;function g(w,P){const M=w.sign(B(c,P)),_=Buffer.concat([m,(0,$.S8)(E),(0,$.f9)(w.publicKey.blob),(0,$.f9)(
c),(0,$.f9)(""),(0,$.f9)(b),(0,$.f9)(Buffer.concat([(0,$.f9)(k.OF),(0,$.f9)(M)]))]);return(0,$.yE)(v,_)}n(g,"signSsh");function y(w){if(w.length>l)throw new $.cC("it is too long");const P=/^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)-----END SSH SIGNATURE-----\n$/.
exec(w)?.[1];if(P===void 0)throw new $.cC("it is not an armored SSH signature");const M=(0,$.Ey)(P.replaceAll(`
`,""));if((0,$.yE)(v,M)!==w)throw new $.cC("its lines are not as ssh-keygen writes them");const _=new $.ZT(M);if(!_.take(m.length).equals(m))throw new $.cC("it is not an SSH signature");if(_.uint32()!==
E)throw new $.cC("it has another version");const C=k.J3.fromBlob(_.string(p)),W=_.string(p).toString("utf8");if(_.string(p).length!==0)throw new $.cC("its reserved field is not empty");const L=_.string(
p).toString("utf8"),A=new $.ZT(_.string(p));_.end(),A.expect(k.OF,"signature type");const D=A.string(k.tM);if(A.end(),D.length!==k.tM)throw new $.cC("its signature is too short");return{signer:C,namespace:W,
hash:L,signature:D}}n(y,"parseSshSignature");function x(w,P){return w.namespace!==c?`it was made for the namespace ${(0,u.T)(w.namespace)}, not for "${c}"`:w.hash!==b?`it was made with the hash ${(0,u.
T)(w.hash)}, not with ${b}`:w.signer.verify(B(c,P),w.signature)?void 0:"it does not belong to this content"}n(x,"wrongSshSignature");function B(w,P){const M=(0,r.createHash)(b).update(P).digest();return Buffer.
concat([m,(0,$.f9)(w),(0,$.f9)(""),(0,$.f9)(b),(0,$.f9)(M)])}n(B,"signedMessage")}),73243:((Z,O,a)=>{a.d(O,{Ag:n(()=>x,"Ag"),Gs:n(()=>B,"Gs"),n0:n(()=>y,"n0")});var r=a(19154),u=a(12053),k=a(61770),$=a(
94175),c=a(79420),v=a(20754);const m="backup",E=256,b=4096,l=`expected public keys, one a line: "${k.OF} AAAA… comment", or "${m} ${k.OF} AAAA…" as in an allowed_signers file`,p=/^(?:ssh-|ecdsa-|sk-|rsa-|dsa-)[\w@.-]+$/,
g=/^(?:restrict|cert-authority|verify-required|no-touch-required|(?:no-)?(?:agent-forwarding|port-forwarding|pty|user-rc|x11-forwarding))$/i;function y(L,A){if(L.length>E*b)throw new r.d(A,`it is too \
long; ${l}`);w(L,A);const D=L.split(`
`);if(D.length>E)throw new r.d(A,`it has more than ${E} lines`);const j=new Map;if(D.forEach((z,G)=>{const R=`line ${G+1}`,I=z.trim();if(I===""||I.startsWith("#"))return;if(I.length>b)throw new r.d(A,
`${R} is too long; ${l}`);const F=P(I,A,R);j.set(F.fingerprint,F)}),j.size===0)throw new r.d(A,`it holds no key; ${l}`);return[...j.values()]}n(y,"parseTrustedKeys");function x(L,A){return(0,$.sD)(A),
[k.OF,L.blob.toString("base64"),A].join(" ").trimEnd()}n(x,"publicLine");function B(L){return`${m} namespaces="${c.CU}" ${k.OF} ${L.blob.toString("base64")}`}n(B,"allowedSignersLine");function w(L,A){
if(/PRIVATE KEY-----|PuTTY-User-Key-File/.test(L))throw new r.d(A,"it holds a private key, which does not belong here: put the public key (the .pub file) in its place, and treat the private key as exp\
osed if this is not a secret")}n(w,"refusePrivateKey");function P(L,A,D){const j=C(L);if(j===void 0)throw new r.d(A,`${D} has a quote that does not end; ${l}`);const z=j.findIndex(K=>p.test(K));if(z<0)
throw new r.d(A,`${D} has no key type; ${l}`);const[G="",R=""]=j.slice(z);if(G!==k.OF)throw new r.d(A,`${D} is a key of type ${(0,u.T)(G)}, only ${k.OF} is supported`);const[I,...F]=j.slice(0,z);I!==void 0&&
M(I,A,D),F.length>0&&_(F.join(" "),A,D);try{return k.J3.fromBlob((0,v.Ey)(R))}catch(K){throw K instanceof v.cC?new r.d(A,`${D} holds no ${k.OF} key: ${K.message}`,{cause:K}):K}}n(P,"parseLine");function M(L,A,D){
const j=L.replace(/^"(.*)"$/,"$1").split(","),z=j.find(R=>g.test(R)||R.includes("=")||R.includes('"'));if(z!==void 0)throw new r.d(A,`${D} has the option ${(0,u.T)(z)} of an authorized_keys file, whic\
h is not supported: write the key alone`);const G=j.find(R=>R!=="*"&&/[!*?]/.test(R));if(G!==void 0)throw new r.d(A,`${D} has the principal pattern ${(0,u.T)(G)}, which is not supported`);if(!j.includes(
m)&&!j.includes("*"))throw new r.d(A,`${D} trusts its key for ${(0,u.T)(j.join(","))}, not for "${m}": name that principal, or write the key alone`)}n(M,"checkPrincipals");function _(L,A,D){const z=W(
L).map(F=>F.split("=",1)[0]??"").find(F=>F.toLowerCase()!=="namespaces");if(z!==void 0)throw new r.d(A,`${D} has the option ${(0,u.T)(z)}, which is not supported: only namespaces="${c.CU}" is`);const G=/^namespaces="([^"]*)"$/i.
exec(L)?.[1];if(G===void 0)throw new r.d(A,`${D} has options of another form; expected namespaces="${c.CU}"`);const R=G.split(",");if(!R.includes(c.CU))throw new r.d(A,`${D} trusts its key for the nam\
espaces ${(0,u.T)(G)}, which do not name "${c.CU}"`);const I=R.find(F=>/[!*?]/.test(F));if(I!==void 0)throw new r.d(A,`${D} has the namespace pattern ${(0,u.T)(I)}, which is not supported`)}n(_,"check\
Options");function C(L){const A=[];let D="",j=!1;for(const z of L)z==='"'&&(j=!j),j||z!==" "&&z!=="	"?D+=z:D!==""&&(A.push(D),D="");if(!j)return D===""?A:[...A,D]}n(C,"split");function W(L){return L.match(
/(?:[^\s,"]|"[^"]*")+/g)??[]}n(W,"splitOptions")}),20754:((Z,O,a)=>{a.d(O,{Ey:n(()=>v,"Ey"),S8:n(()=>$,"S8"),ZT:n(()=>u,"ZT"),cC:n(()=>r,"cC"),f9:n(()=>c,"f9"),yE:n(()=>E,"yE")});class r extends Error{static{
n(this,"WireError")}constructor(l,p){super(l,p),this.name="WireError"}}class u{static{n(this,"WireReader")}#e;#n=0;constructor(l){this.#e=Buffer.from(l.buffer,l.byteOffset,l.byteLength)}take(l){if(l>this.#e.
length-this.#n)throw new r("it is cut off");return this.#n+=l,this.#e.subarray(this.#n-l,this.#n)}uint32(){return this.take(4).readUInt32BE()}string(l){const p=this.uint32();if(p>l)throw new r("a fiel\
d is too long");return this.take(p)}expect(l,p){if(this.string(k).toString("latin1")!==l)throw new r(`it has another ${p}`)}get left(){return this.#e.length-this.#n}end(){if(this.left!==0)throw new r(
"bytes follow its end")}}const k=256;function $(b){const l=Buffer.alloc(4);return l.writeUInt32BE(b),l}n($,"uint32");function c(b){const l=typeof b=="string"?Buffer.from(b):b;return Buffer.concat([$(l.
length),l])}n(c,"wireString");function v(b){const l=Buffer.from(b,"base64");if(l.toString("base64")!==b)throw new r("it is not canonical base64");return l}n(v,"fromBase64");const m=70;function E(b,l){
const p=Buffer.from(l).toString("base64").match(new RegExp(`.{1,${m}}`,"g"))??[];return[`-----BEGIN ${b}-----`,...p,`-----END ${b}-----`,""].join(`
`)}n(E,"armor")}),31839:((Z,O,a)=>{a.d(O,{S:n(()=>$,"S")});var r=a(77598),u=a(19154),k=a(12053);function $(c,v){const m=c("ca-bundle");if(m==="")return;const E="expected the path of a PEM file with ce\
rtificates",b=n((g,y)=>new u.d("ca-bundle",`${(0,k.T)(m)} ${g}; ${E}`,{cause:y}),"bad");let l;try{l=v(m)}catch(g){throw b(`cannot be read${(0,k.x)(g)}`,g)}const p=l.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g)??
[];try{for(const g of p)new r.X509Certificate(g)}catch(g){throw b("holds a certificate that does not parse",g)}if(p.length===0)throw b("holds no certificate");return`${p.join(`
`)}
`}n($,"parseCaBundle")}),2294:((Z,O,a)=>{a.d(O,{AS:n(()=>m,"AS"),FS:n(()=>v,"FS"),Fo:n(()=>E,"Fo")});var r=a(19154),u=a(12053),k=a(29247),$=a(72351);const c=["restore","rebuild","plan","shard","commit",
"ls","versions","diff","cat"];function v(p){return c.includes(p)}n(v,"takesOne");function m(p,g){const y=new Set((0,k.c)("backup",g)),x=p.backups.map(({name:B})=>B);for(const B of y)if(!x.includes(B))
throw new r.d("backup",`${(0,u.T)(B)} is not in ${(0,u.T)(p.path)}.${l(B,x)}`);return y.size===0?p.backups:p.backups.filter(({name:B})=>y.has(B))}n(m,"chosenBackups");function E(p,g,y){const[x,...B]=m(
p,g);if(x===void 0||B.length>0)throw new r.d("backup",`${y} is about one backup, and ${B.length+1} are chosen.${l("",p.backups.map(({name:w})=>w))}`);return x}n(E,"chosenBackup");const b=8;function l(p,g){
const y=p===""?"":(0,$.h)(p,g);if(y!=="")return y;const x=g.length>b?` and ${g.length-b} more`:"";return` Expected one of ${g.slice(0,b).join(", ")}${x}.`}n(l,"orNames")}),96002:((Z,O,a)=>{a.d(O,{b3:n(
()=>E,"b3"),cJ:n(()=>b,"cJ"),m0:n(()=>c,"m0")});var r=a(1754),u=a(65699);const k=new Set(["command","config","backup","at","include","dry-run","approve-prune","accept-rollback","accept-unsigned","trus\
t-size"]),$=["Restore","Browse","Several machines","Reporting"];function c(l){return v.has(l)}n(c,"isKey");const v=new Set([...r.a.filter(({title:l})=>l==="Keys").flatMap(({inputs:l})=>l.map(({name:p})=>p)),
...u.mc.filter(l=>l.secret===!0).map(({name:l})=>l)]),m=new Set([...k,...r.a.filter(({title:l})=>$.includes(l)).flatMap(({inputs:l})=>l.map(({name:p})=>p))]);function E(l){return m.has(l)}n(E,"isOfOne\
Run");const b=u.mc.filter(({name:l})=>!E(l)).flatMap(l=>[...l.secret===!0?[]:[{name:l.name,input:l,how:"text"}],...c(l.name)?[{name:`${l.name}-env`,input:l,how:"env"}]:[],...l.secret===!0?[{name:`${l.
name}-file`,input:l,how:"file"}]:[]])}),75772:((Z,O,a)=>{a.d(O,{s:n(()=>u,"s")});var r=a(12053);function u(k,{line:$,column:c}){return`${(0,r.T)(k).slice(1,-1)}:${$}:${c}`}n(u,"inFile")}),72351:((Z,O,a)=>{
a.d(O,{h:n(()=>r,"h")});function r(k,$,c=""){let v,m=Math.max(1,Math.floor(Math.min(k.length,40)/3))+1;for(const E of $){const b=u(k.slice(0,40),E);b<m&&([v,m]=[E,b])}return v===void 0?"":` Did you me\
an ${c}${v}?`}n(r,"suggestion");function u(k,$){let c=[],v=Array.from({length:$.length+1},(m,E)=>E);for(let m=1;m<=k.length;m++){const E=[m];for(let b=1;b<=$.length;b++){const l=k[m-1]===$[b-1];let p=Math.
min((v[b]??0)+1,(E[b-1]??0)+1,(v[b-1]??0)+(l?0:1));m>1&&b>1&&k[m-1]===$[b-2]&&k[m-2]===$[b-1]&&(p=Math.min(p,(c[b-2]??0)+1)),E.push(p)}[c,v]=[v,E]}return v[$.length]??0}n(u,"distance")}),65699:((Z,O,a)=>{
a.d(O,{$B:n(()=>z,"$B"),Lo:n(()=>u.Lo,"Lo"),VE:n(()=>F,"VE"),Vc:n(()=>j,"Vc"),Wv:n(()=>G,"Wv"),_y:n(()=>I,"_y"),mc:n(()=>A,"mc")});var r=a(95784),u=a(78396),k=a(28347),$=a(16400),c=a(90704),v=a(99783),
m=a(3812),E=a(94257),b=a(65818),l=a(12402),p=a(56336),g=a(10386),y=a(80970),x=a(86337),B=a(33819),w=a(53754),P=a(53526),M=a(93788),_=a(70924),C=a(34998),W=a(35754),L=a(92312);const A=[...y.J,...c.L,...b.
T,...k.w,..._.p,...$.p,...P.D,...v.G,...l.F,...p.Z,...B.i,...L.l,...W.i,...C.y,...r.A,...m.O,...E.B,...x.Y,...g.v,...w.$,...M.r],D=A;function j(K,X){return D.filter(({surfaces:N,commands:H})=>N.includes(
K)&&(X===void 0||H.includes(X)))}n(j,"inputsOf");function z(K,X){return D.some(N=>N.name===X&&N.commands.includes(K))}n(z,"takesInput");function G(K){return u.RB.includes(K)}n(G,"asksHot");function R({
required:K=[]}){return COMMANDS.every(X=>K.includes(X))}n(R,"alwaysRequired");function I(){return D.filter(K=>K.secret===!0).map(K=>K.name)}n(I,"secretInputs");function F(K){return`FLASHBACK_${K.toUpperCase().
replaceAll("-","_")}`}n(F,"environmentName")}),28347:((Z,O,a)=>{a.d(O,{w:n(()=>u,"w")});var r=a(78396);const u=[{name:"sas-token",default:"",description:"For `az://`: a shared access signature (its qu\
ery, `sv=…&sig=…`) instead of an account key. Hot needs read and list (`rl`), cold `racwdl`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.v,surfaces:r.Zh},{name:"\
hot-sas-token",default:"",description:"Shared access signature for hot only, instead of `hot-access-key-id`.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.RB,surfaces:r.Zh},{name:"cold-sas-\
token",default:"",description:"Shared access signature for cold only, instead of `cold-access-key-id`.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.v,surfaces:r.Zh},{name:"azure-client-id",
default:"",description:"For `az://`: client id of an Entra application or managed identity that trusts the job's OIDC token, instead of keys; refreshed while the run lasts. Needs `azure-tenant-id` and\
 `permissions: id-token: write`. See docs/permissions.md.",placeholder:"<uuid>",kind:"text",commands:r.v,surfaces:r.CF},{name:"azure-tenant-id",default:"",description:"Id of the Entra tenant of `azure\
-client-id`.",placeholder:"<uuid>",kind:"text",commands:r.v,surfaces:r.CF},{name:"hot-azure-client-id",default:"",description:"Entra application for hot only, instead of `hot-access-key-id`.",placeholder:"\
<uuid>",kind:"text",commands:r.RB,surfaces:r.CF},{name:"hot-azure-tenant-id",default:"",description:"Id of the Entra tenant of `hot-azure-client-id`.",placeholder:"<uuid>",kind:"text",commands:r.RB,surfaces:r.
CF},{name:"cold-azure-client-id",default:"",description:"Entra application for cold only, instead of `cold-access-key-id`.",placeholder:"<uuid>",kind:"text",commands:r.v,surfaces:r.CF},{name:"cold-azu\
re-tenant-id",default:"",description:"Id of the Entra tenant of `cold-azure-client-id`.",placeholder:"<uuid>",kind:"text",commands:r.v,surfaces:r.CF}]}),16400:((Z,O,a)=>{a.d(O,{p:n(()=>u,"p")});var r=a(
78396);const u=[{name:"key",default:"",description:'For `versions` and `cat`: the key, whole, below hot\'s prefix. With white space at an end or line breaks, as a JSON string: `"odd\\n"`.',placeholder:"\
<key>",kind:"text",required:["versions","cat"],commands:["versions","cat"],surfaces:r.Zh},{name:"points",default:"",description:"For `diff`: what is compared, the earlier one first, one per line: two \
restore points, each written as in `at`, or one and `hot`, which lists the bucket of the input `hot`.",placeholder:"<point>",kind:"list",required:["diff"],commands:["diff"],surfaces:r.Zh},{name:"by-pr\
efix",default:"false",description:"For `diff`: one line per prefix, up to the first `/` below each of `prefixes`, instead of one per key.",placeholder:"<true|false>",kind:"boolean",commands:["diff"],surfaces:r.
Zh},{name:"long",default:"false",description:"For `ls`: the storage class and the number of versions of each key, too. It lists cold, which costs a request per 1,000 keys.",placeholder:"<true|false>",
kind:"boolean",commands:["ls"],surfaces:r.Zh}]}),90704:((Z,O,a)=>{a.d(O,{L:n(()=>u,"L")});var r=a(78396);const u=[{name:"config",default:"",description:"Path of a YAML or JSON file with several backup\
s by name, instead of `hot` and `cold`: one run does all of them, one after the other. It holds no secrets, only names of variables and files. See docs/config.md.",placeholder:"<file>",kind:"text",commands:r.
v,surfaces:r.Zh},{name:"backup",default:"",description:"The backups of `config` that this run is about, one name per line. Default: all of them. `restore`, `ls` and `rebuild` take one.",placeholder:"<\
name>",kind:"list",commands:r.v,surfaces:r.Zh}]}),99783:((Z,O,a)=>{a.d(O,{G:n(()=>u,"G")});var r=a(78396);const u=[{name:"copy-path",default:"auto",description:"How objects may be copied: `auto`, or t\
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
 each copy is checked: `copy` by ETag, checksum or size; `read` also reads it back; `none` not at all.",placeholder:"<how>",kind:"text",commands:r.Ci,surfaces:r.Zh}]}),1754:((Z,O,a)=>{a.d(O,{a:n(()=>L,
"a"),k:n(()=>D,"k")});var r=a(95784),u=a(28347),k=a(16400),$=a(90704),c=a(99783),v=a(3812),m=a(94257),E=a(65818),b=a(12402),l=a(56336),p=a(10386),g=a(80970),y=a(86337),x=a(33819),B=a(53754),w=a(53526),
P=a(93788),M=a(70924),_=a(34998),C=a(35754),W=a(92312);const L=[{title:"Where",inputs:[...g.J,...$.L]},{title:"Keys",inputs:[...E.T,...u.w]},{title:"What",inputs:M.p},{title:"Browse",inputs:k.p},{title:"\
Restore",inputs:w.D},{title:"Copying",inputs:[...c.G,...W.l]},{title:"Limits",inputs:b.F},{title:"Several machines",inputs:l.Z},{title:"Retention",inputs:x.i},{title:"Trust",inputs:[...C.i,..._.y,...r.
A,...v.O,...m.B]},{title:"Platform and network",inputs:[...y.Y,...p.v]},{title:"Metrics and notifications",inputs:B.$},{title:"Reporting",inputs:P.r}],A=new Set(["command","hot","cold","endpoint","hot\
-endpoint","cold-endpoint","config","backup","access-key-id","secret-access-key","hot-access-key-id","hot-secret-access-key","cold-access-key-id","cold-secret-access-key","role-to-assume","azure-clien\
t-id","region","prefixes","exclude","include","at","key","points","by-prefix","long","to","to-endpoint","to-access-key-id","to-secret-access-key","confirm","overwrite","copy-path","verify","sample","r\
epair","storage-class","deadline","max-failures","max-silence","max-rehearsal-age","dry-run","retention","prune","max-delete","approve-prune","signing-key","trusted-signers","state-key","anchor","encr\
ypt-to","identity-file","immutable","platform-token","alert-issue","summary"]);function D({name:j}){return A.has(j)}n(D,"isCommon")}),78396:((Z,O,a)=>{a.d(O,{CF:n(()=>k,"CF"),CU:n(()=>w,"CU"),Ci:n(()=>x,
"Ci"),DW:n(()=>v,"DW"),L:n(()=>p,"L"),L4:n(()=>g,"L4"),Lo:n(()=>r,"Lo"),Of:n(()=>b,"Of"),RB:n(()=>y,"RB"),Zh:n(()=>u,"Zh"),k7:n(()=>l,"k7"),lH:n(()=>c,"lH"),nm:n(()=>P,"nm"),u3:n(()=>m,"u3"),v:n(()=>$,
"v"),zN:n(()=>E,"zN"),zQ:n(()=>B,"zQ")});const r=["backup","restore","verify","prune","status","ls","versions","diff","cat","rebuild","probe","rehearse","plan","shard","commit"],u=["action","cli"],k=[
"action"],$=r,c=["plan","shard","commit"],v=["backup",...c],m=[...v,"restore","rehearse","verify","prune","status"],E=["restore"],b=["restore","rehearse"],l=["verify"],p=[...v,"probe"],g=[...v,"rebuil\
d","probe"],y=[...v,"verify","diff","rebuild","probe"],x=[...v,"restore","rehearse"],B=[...v,"restore","rehearse","verify"],w=[...v,"prune"],P=[...v,"verify","prune","rebuild","probe"]}),65818:((Z,O,a)=>{
a.d(O,{T:n(()=>u,"T")});var r=a(78396);const u=[{name:"access-key-id",default:"",description:"Access key for both buckets. For `gs://` the `client_email` of a service account, for `az://` the account'\
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
t",commands:r.v,surfaces:r.Zh}]}),12402:((Z,O,a)=>{a.d(O,{F:n(()=>u,"F")});var r=a(78396);const u=[{name:"sample",default:"",description:"For `verify`: how many keys to read back: a number (`1000`) or\
 a share (`5%`). Each run continues after the keys of the run before, so that all are read in turn. Default: all. For `rehearse`: how many to restore, picked evenly from each size class, or `all`. Def\
ault: `5%`.",placeholder:"<n|p%>",kind:"text",commands:[...r.k7,"rehearse"],surfaces:r.Zh},{name:"repair",default:"false",description:"For `verify`: copy what is missing or damaged in cold again from \
hot, if hot still has that version.",placeholder:"<true|false>",kind:"boolean",commands:r.k7,surfaces:r.Zh},{name:"deadline",default:"5h30m",description:"After this time the run starts no new work and\
 commits what is done; the next run continues.",placeholder:"<duration>",kind:"text",commands:r.zQ,surfaces:r.Zh},{name:"lease-wait",default:"2m",description:"How long to wait while another run writes\
 to cold, before this one is skipped.",placeholder:"<duration>",kind:"text",commands:r.nm,surfaces:r.Zh},{name:"max-failures",default:"0",description:"How many keys may fail before the run counts as f\
ailed.",placeholder:"<n>",kind:"text",commands:[...r.zQ,"prune"],surfaces:r.Zh},{name:"forecast",default:"false",description:"Say what the run will send, store and cost before it copies, and what it d\
id afterwards: lists hot once more. A dry run says so in any case.",placeholder:"<true|false>",kind:"boolean",commands:["backup"],surfaces:r.Zh},{name:"max-cost",default:"",description:"Copy nothing i\
f the forecast of this run and the first month of what cold grows by is above this, in USD. Default: any.",placeholder:"<usd>",kind:"text",commands:["backup"],surfaces:r.Zh},{name:"prices",default:"",
description:"Path of a JSON file with prices of your own (docs/costs.md), before those that the program knows.",placeholder:"<file>",kind:"text",commands:["backup"],surfaces:r.Zh},{name:"max-silence",
default:"",description:"For `status`: fail when the newest restore point of any scope that was ever backed up is older than this, or there is none; `prefixes` chooses others. Default: the age is repor\
ted and never a failure.",placeholder:"<duration>",kind:"text",commands:["status"],surfaces:r.Zh},{name:"max-rehearsal-age",default:"",description:"For `status`: fail when the newest rehearsal of a re\
store (`rehearse`) is older than this, or there is none. Default: its age is reported and never a failure.",placeholder:"<duration>",kind:"text",commands:["status"],surfaces:r.Zh}]}),56336:((Z,O,a)=>{
a.d(O,{Z:n(()=>u,"Z")});var r=a(78396);const u=[{name:"shards",default:"",description:"For `plan`: how many workers to plan for, or `auto`, which plans for one unless there is work for more; the defau\
lt is `auto`. For `shard`: with it, the first worker plans, and the last one commits, for engines without such steps.",placeholder:"<n|auto>",kind:"text",commands:["plan","shard"],surfaces:r.Zh},{name:"\
split",default:"",description:"The name of the split run, for `shard` and `commit`: the output `split` of `plan`. For `plan`: the name to give it; the default is the id of its run.",placeholder:"<name\
>",kind:"text",commands:r.lH,surfaces:r.Zh},{name:"shard",default:"0",description:"For `shard`: the number of this worker, from 0, so that workers begin at different pieces. A worker takes whatever pi\
eces are left.",placeholder:"<n>",kind:"text",commands:["shard"],surfaces:r.Zh},{name:"max-requests",default:"",description:"Requests a second that may be sent to one endpoint, by all workers of a spl\
it run together. Default: no limit but what the endpoint throttles.",placeholder:"<n>",kind:"text",commands:r.DW,surfaces:r.Zh}]}),10386:((Z,O,a)=>{a.d(O,{v:n(()=>u,"v")});var r=a(78396);const u=[{name:"\
ca-bundle",default:"",description:"Path of a PEM file with certificates to trust in addition to the system's.",placeholder:"<file>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"path-style",default:"\
auto",description:"For S3: address buckets as `host/bucket`: `true`, `false` or `auto`, which is `true` except on AWS.",placeholder:"<true|false|auto>",kind:"text",commands:r.v,surfaces:r.Zh}]}),46973:((Z,O,a)=>{
a.d(O,{b:n(()=>$,"b")});var r=a(19154),u=a(65699);const k=10;function $(v,m){const E=new Map,b=[];for(;;)try{const g=v(y=>E.get(y)??m(y));if(b.length===0)return g;break}catch(g){if(!(g instanceof r.d))
throw g;const y=u.mc.find(B=>B.name===g.input)?.name,x=y===void 0||E.has(y);if((!x||b.length===0)&&b.push(g),x||b.length===k)break;E.set(y,c(y))}const[l,...p]=b;throw l===void 0?new Error("the inputs \
were refused, and no error says why"):p.length===0?l:new r.G([l,...p])}n($,"parseAll");function c(v){return v==="hot"||v==="cold"||v==="to"?`s3://stand-in-${v}`:/access-key(-id)?$/.test(v)?"STANDIN":u.
mc.find(m=>m.name===v)?.default??""}n(c,"standInFor")}),80970:((Z,O,a)=>{a.d(O,{J:n(()=>u,"J")});var r=a(78396);const u=[{name:"command",default:"backup",description:"What to do: `backup`; `restore`, \
which restores keys from the backup; `verify`, which reads the backup back and compares it; `prune`, which deletes old versions by `retention`; `status`, `ls` and `versions`, which only read cold; `di\
ff`, which compares two restore points, or one with hot; `rebuild`, which makes a new manifest when it is lost; `probe`, which tests cold and reports the copy path; `plan`, `shard` and `commit`, a bac\
kup on several machines (docs/scale.md); `adopt`, another name of `rebuild`.",placeholder:"<command>",kind:"text",commands:r.v,surfaces:r.CF},{name:"hot",default:"",description:"The bucket to back up:\
 `s3://bucket`, `gs://bucket` or `az://account/container`, each with `/prefix` after it if wanted. Only a restore into it writes to it. Optional for `restore`, `verify` and all that only read; if give\
n, cold must be its backup.",placeholder:"<bucket url>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"cold",default:"",description:"The bucket that holds the backup, in the same form as `hot`; it nee\
d not be of the same provider. Empty before the first run. Required, unless `config` has it.",placeholder:"<bucket url>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"endpoint",default:"",description:"\
Endpoint of both buckets: a Flashback Bridge Node or any endpoint that speaks their API, as `https://host[:port][/path]`. Several, one per line: the nearest that is up is used, and the others if it fa\
ils. Default: AWS S3 in `region`, Google Cloud Storage, or the account in Azure.",placeholder:"<url>",kind:"list",commands:r.v,surfaces:r.Zh},{name:"hot-endpoint",default:"",description:"Endpoint of h\
ot, if not `endpoint`; one or more, one per line.",placeholder:"<url>",kind:"list",commands:r.v,surfaces:r.Zh},{name:"cold-endpoint",default:"",description:"Endpoint of cold, if not `endpoint`; one or\
 more, one per line.",placeholder:"<url>",kind:"list",commands:r.v,surfaces:r.Zh}]}),86337:((Z,O,a)=>{a.d(O,{Y:n(()=>u,"Y")});var r=a(78396);const u=[{name:"platform-url",default:"https://backend.flas\
hback.tech",description:"Flashback's API, used only if `platform-token` is given.",placeholder:"<url>",kind:"text",commands:r.L,surfaces:r.Zh},{name:"platform-token",default:"",description:"Token of F\
lashback's API, to see which buckets are attached, which nodes are online, what traffic is counted and how full the quota is. Optional. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,
commands:r.L,surfaces:r.Zh},{name:"repository-id",default:"",description:"The Repository of cold, if the token sees several with a bucket of cold's name.",placeholder:"<id>",kind:"text",commands:r.L,surfaces:r.
Zh}]}),33819:((Z,O,a)=>{a.d(O,{i:n(()=>u,"i")});var r=a(78396);const u=[{name:"retention",default:"",description:"Which old versions are kept, one line per prefix, `*` for all: `db-dumps/ daily=7 week\
ly=4`, `logs/ max-age=90d`, `* within=90d`. See docs/retention.md. For `versions`: the policy that it explains. Default: everything is kept.",placeholder:"<line>",kind:"list",commands:[...r.CU,"versio\
ns"],surfaces:r.Zh},{name:"prune",default:"true",description:"Whether a backup prunes by `retention`: `true`, `false`, or `plan`, which only reports what would be deleted.",placeholder:"<true|false|pl\
an>",kind:"text",commands:r.DW,surfaces:r.Zh},{name:"prune-delay",default:"24h",description:"How long a condemned version stays restorable, from the run that condemns it to the one that deletes it.",placeholder:"\
<duration>",kind:"text",commands:r.CU,surfaces:r.Zh},{name:"max-delete",default:"10%",description:"Prune nothing if more than this would be condemned at once, or deleted without ever having been a ver\
sion; without a `signing-key`, also if more keys than this would lose their newest version: a share of all versions (at least 100 versions), or a number. See `approve-prune`.",placeholder:"<n%|n>",kind:"\
text",commands:r.CU,surfaces:r.Zh},{name:"max-change",default:"50%",description:"Prune nothing if more than this changed or was deleted in hot since the run before: a share of the live keys (from 100 \
live keys), or a number.",placeholder:"<n%|n>",kind:"text",commands:r.CU,surfaces:r.Zh},{name:"approve-prune",default:"",description:"The token that a tripped guard printed: approves that one plan and\
 no other.",placeholder:"<token>",kind:"text",commands:r.CU,surfaces:r.Zh},{name:"allow-unfenced",default:"false",description:"Prune even if cold does not honour conditional requests, so that only the\
 schedule keeps two runs from overlapping.",placeholder:"<true|false>",kind:"boolean",commands:r.CU,surfaces:r.Zh}]}),53754:((Z,O,a)=>{a.d(O,{$:n(()=>u,"$")});var r=a(78396);const u=[{name:"metrics",default:"",
description:"Write metrics of the run to this file, in Prometheus' text format, for the textfile collector of node_exporter: its name ends in `.prom`. Replaced at once, at the end of each run. See doc\
s/reports.md.",placeholder:"<file.prom>",kind:"text",commands:r.u3,surfaces:r.Zh},{name:"notify-url",default:"",description:"Send a POST to this URL when a run starts, succeeds or fails; it never fail\
s the run. https, or http on this machine. Take it from a secret. See docs/reports.md.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.u3,surfaces:r.Zh},{name:"notify-format",default:"json",description:"\
What is sent to `notify-url`: `json`; `healthchecks`: pings of `<url>/start`, `<url>` and `<url>/fail`; `slack`: a message at the end, for an incoming webhook.",placeholder:"<json|healthchecks|slack>",
kind:"text",commands:r.u3,surfaces:r.Zh},{name:"notify-secret",default:"",description:"Sign what is sent to `notify-url` with this secret by HMAC-SHA256, as Standard Webhooks do: at least 16 character\
s, or `whsec_` and base64.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.u3,surfaces:r.Zh}]}),53526:((Z,O,a)=>{a.d(O,{D:n(()=>u,"D")});var r=a(78396);const u=[{name:"to",default:"",description:"\
For `restore`: the bucket to restore keys to, under their own names: a URL such as `s3://bucket` or `s3://bucket/prefix` (also `gs://`, `az://account/container`), or `hot` for the bucket of the input \
`hot`. It need not be of the same provider as cold. Or a local folder: `./restored`, `/path`, `file:///path` (docs/restore.md); on a runner it lasts as long as the job. For `rehearse`: where the sampl\
e is restored to, below a folder of its own that is removed again; default: it is only read.",placeholder:"<url or folder>",kind:"text",required:r.zN,commands:r.Of,surfaces:r.Zh},{name:"to-endpoint",default:"",
description:"Endpoint of `to`, if not `endpoint`.",placeholder:"<url>",kind:"text",commands:r.Of,surfaces:r.Zh},{name:"to-access-key-id",default:"",description:"Access key for `to` only. It needs WRIT\
E.",placeholder:"<id>",kind:"text",commands:r.Of,surfaces:r.Zh},{name:"to-secret-access-key",default:"",description:"Secret of `to-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"\
text",secret:!0,commands:r.Of,surfaces:r.Zh},{name:"to-session-token",default:"",description:"Session token of `to-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,
commands:r.Of,surfaces:r.Zh},{name:"to-role-to-assume",default:"",description:"Role for `to` only, instead of `to-access-key-id`.",placeholder:"<arn>",kind:"text",commands:r.Of,surfaces:r.CF},{name:"t\
o-sas-token",default:"",description:"Shared access signature for `to` only, instead of `to-access-key-id`.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.Of,surfaces:r.Zh},{name:"to-azure-cl\
ient-id",default:"",description:"Entra application for `to` only, instead of `to-access-key-id`.",placeholder:"<uuid>",kind:"text",commands:r.Of,surfaces:r.CF},{name:"to-azure-tenant-id",default:"",description:"\
Id of the Entra tenant of `to-azure-client-id`.",placeholder:"<uuid>",kind:"text",commands:r.Of,surfaces:r.CF},{name:"to-region",default:"",description:"Region of `to`, if not `region`.",placeholder:"\
<region>",kind:"text",commands:r.Of,surfaces:r.Zh},{name:"confirm",default:"",description:"For `restore` into hot: the name of its bucket, to confirm. Not needed for any other bucket.",placeholder:"<b\
ucket>",kind:"text",commands:r.zN,surfaces:r.Zh},{name:"overwrite",default:"false",description:"For `restore`: replace objects (or files) of `to` that have the same key and other content. Without it s\
uch keys are left as they are and reported; equal objects are skipped in either case.",placeholder:"<true|false>",kind:"boolean",commands:r.zN,surfaces:r.Zh},{name:"thaw",default:"",description:"For `\
restore`: request that objects in an archive class of cold (S3: `GLACIER`, `DEEP_ARCHIVE`; Azure: `Archive`) be made readable for this long: `7d`, whole days. The run then ends `incomplete`; run it ag\
ain when they are thawed. The provider charges for it, and the key needs the permission `s3:RestoreObject`. Default: they are only reported.",placeholder:"<duration>",kind:"text",commands:r.zN,surfaces:r.
Zh},{name:"thaw-tier",default:"standard",description:"For `thaw`: `standard` (hours), `bulk` (cheapest, up to two days) or `expedited` (minutes, expensive, not from `DEEP_ARCHIVE`).",placeholder:"<tie\
r>",kind:"text",commands:r.zN,surfaces:r.Zh}]}),93788:((Z,O,a)=>{a.d(O,{r:n(()=>u,"r")});var r=a(78396);const u=[{name:"cache",default:"true",description:"Keep segments of the manifest in the Actions \
cache, at most 200 MB, so that the next run need not read them from cold. Optional; cached data is checked before use.",placeholder:"<true|false>",kind:"boolean",commands:r.DW,surfaces:r.CF},{name:"al\
ert-issue",default:"false",description:"Open one GitHub issue for each backup target when it fails, keep it up to date, and close it on recovery. Needs `permissions: issues: write`.",placeholder:"<tru\
e|false>",kind:"boolean",commands:r.v,surfaces:r.CF},{name:"github-token",default:"${{ github.token }}",description:"For `alert-issue`, a token that may write issues; for `anchor: github`, deployments\
. Default: the job's own.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.v,surfaces:r.CF},{name:"summary",default:"true",description:"Write the job summary.",placeholder:"<true|false>",kind:"\
boolean",commands:r.v,surfaces:r.CF}]}),70924:((Z,O,a)=>{a.d(O,{p:n(()=>u,"p")});var r=a(78396);const u=[{name:"prefixes",default:"",description:'Only keys that begin with one of these, one per line, \
below hot\'s prefix. Default: everything. For `status`: the prefixes that `max-silence` judges, each by the newest restore point that covers all of it; `""` is all keys.',placeholder:"<prefix>",kind:"\
list",commands:[...r.DW,...r.Of,"verify","status","ls","diff"],surfaces:r.Zh},{name:"exclude",default:"",description:"Exclude keys that match one of these globs, one per line, matched against the whol\
e key below hot's prefix: `**/*.tmp`, `cache/**`.",placeholder:"<glob>",kind:"list",commands:r.DW,surfaces:r.Zh},{name:"include",default:"",description:"For `restore` and `rehearse`: only keys that ma\
tch one of these globs, one per line, matched against the whole key: `img/**`, `**/*.sql`. Default: everything.",placeholder:"<glob>",kind:"list",commands:r.Of,surfaces:r.Zh},{name:"at",default:"",description:"\
For `restore`, `rehearse`, `ls` and `cat`: the restore point: `latest`, the id of its run, or a time (`2026-11-03T02:00:00Z`, `2026-11-03 02:00:00 UTC`, `2026-11-03`), which means the newest one up to\
 the end of that second, minute or day. Default: `latest` for `restore`, `rehearse` and `cat`; for `ls` the current manifest, including keys that hot no longer has.",placeholder:"<time|run|latest>",kind:"\
text",commands:[...r.Of,"ls","cat"],surfaces:r.Zh}]}),95784:((Z,O,a)=>{a.d(O,{A:n(()=>u,"A")});var r=a(78396);const u=[{name:"anchor",default:"",description:"Where to keep, outside cold, what was comm\
itted last, so that a roll-back of cold is refused: `github` (needs `permissions: deployments: write`), `s3://bucket/prefix` in another account, `file:<path>`, `alert-issue`; one or several, one per l\
ine. See docs/anchor.md.",placeholder:"<place>",kind:"list",commands:r.v,surfaces:r.Zh},{name:"accept-rollback",default:"",description:"The token that a refused roll-back printed: accepts that one, fo\
r one run that commits.",placeholder:"<token>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"anchor-endpoint",default:"",description:"Endpoint of an `anchor` in S3. Default: that of AWS in `anchor-re\
gion`.",placeholder:"<url>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"anchor-region",default:"",description:"Region of an `anchor` in S3. Default: `us-east-1`.",placeholder:"<region>",kind:"text",
commands:r.v,surfaces:r.Zh},{name:"anchor-access-key-id",default:"",description:"Access key for an `anchor` in S3: of another account than that of cold, with the right to get and put one object.",placeholder:"\
<id>",kind:"text",commands:r.v,surfaces:r.Zh},{name:"anchor-secret-access-key",default:"",description:"Secret of `anchor-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,
commands:r.v,surfaces:r.Zh}]}),3812:((Z,O,a)=>{a.d(O,{O:n(()=>u,"O")});var r=a(78396);const u=[{name:"encrypt-to",default:"",description:"Public keys of age (`age1…`), one per line, at least two: ever\
y object is encrypted to them before it is sent to cold, and stored as `<key>.age`. The run holds no key that opens one. All objects are streamed. Only for a new backup; needs `state-key`. See docs/en\
cryption.md.",placeholder:"<recipient>",kind:"list",commands:[...r.L4,"verify"],surfaces:r.Zh},{name:"allow-single-recipient",default:"false",description:"Accept one recipient in `encrypt-to`: with it\
s key, the whole backup is lost.",placeholder:"<true|false>",kind:"boolean",commands:[...r.L4,"verify"],surfaces:r.Zh},{name:"names",default:"clear",description:"With `encrypt-to`: `clear`, where the \
names of stored objects are those of the keys, or `hidden`, where they show nothing of them.",placeholder:"<clear|hidden>",kind:"text",commands:[...r.L4,"verify"],surfaces:r.Zh},{name:"resume-secret",
default:"",description:"With `encrypt-to`: 32 random bytes in hex or base64, so that a large object that one run leaves unfinished goes on in the next. Without it such an object starts anew. Whoever h\
as it and the state can open what went in parts. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:r.DW,surfaces:r.Zh},{name:"identity-file",default:"",description:"Path of\
 a file with age identities, which open what `encrypt-to` encrypted: for `restore` and `cat`, for `verify` to compare contents and not only what is stored, and for `probe` to show that somebody has th\
e key of each recipient.",placeholder:"<file>",kind:"text",commands:["restore","rehearse","cat","verify","probe"],surfaces:r.Zh}]}),94257:((Z,O,a)=>{a.d(O,{B:n(()=>u,"B")});var r=a(78396);const u=[{name:"\
immutable",default:"false",description:"Never delete anything in cold, for a key that cannot: cold needs versioning, and its versions are the history. Pruning is another job with another key. See docs\
/immutability.md.",placeholder:"<true|false>",kind:"boolean",commands:[...r.L4,"verify"],surfaces:r.Zh},{name:"lock",default:"",description:"Object Lock mode of everything written to cold but the leas\
e and HEAD: `governance` or `compliance`. Needs `lock-for` and a bucket with Object Lock. Default: only what the bucket itself locks.",placeholder:"<governance|compliance>",kind:"text",commands:[...r.
L4,"verify"],surfaces:r.Zh},{name:"lock-for",default:"",description:"How long `lock` keeps what is written, counted from the write, such as `30d`. A version that is superseded is then kept until `rete\
ntion` can let it go.",placeholder:"<duration>",kind:"text",commands:[...r.L4,"verify"],surfaces:r.Zh},{name:"lock-renew",default:"false",description:"Renew the locks of what stays when half of `lock-\
for` is over: current versions, and old ones that `retention` keeps for no known time. The summary and a dry run say how many requests that costs.",placeholder:"<true|false>",kind:"boolean",commands:[
...r.L4,"verify"],surfaces:r.Zh}]}),35754:((Z,O,a)=>{a.d(O,{i:n(()=>u,"i")});var r=a(78396);const u=[{name:"signing-key",default:"",description:"An OpenSSH Ed25519 private key without a passphrase, fr\
om `flashback-backup keygen` or `ssh-keygen -t ed25519`. Every run signs the state that it writes to cold, and refuses state that is not signed. Take it from a secret. See docs/signing.md.",placeholder:"\
<key>",kind:"text",secret:!0,commands:r.v,surfaces:r.Zh},{name:"trusted-signers",default:"",description:"Public keys whose signatures are believed, one per line, besides that of `signing-key`. Enough \
for `restore`, `verify`, `status` and `ls`.",placeholder:"<public key>",kind:"list",commands:r.v,surfaces:r.Zh},{name:"accept-unsigned",default:"false",description:"Believe state that has no signature\
, or that of another bucket: for one run, when a backup gets its first `signing-key` or was copied here.",placeholder:"<true|false>",kind:"boolean",commands:r.v,surfaces:r.Zh}]}),34998:((Z,O,a)=>{a.d(
O,{y:n(()=>u,"y")});var r=a(78396);const u=[{name:"state-key",default:"",description:"An age identity (`AGE-SECRET-KEY-1…`, from `age-keygen`): state in cold is encrypted to it, and every command need\
s it. Only for a new backup. It opens names, sizes and hashes, and no content. After a change of the key, the old one goes on a line below the new one. Take it from a secret. See docs/encryption.md.",
placeholder:"<identity>",kind:"text",secret:!0,commands:r.v,surfaces:r.Zh}]}),92312:((Z,O,a)=>{a.d(O,{l:n(()=>u,"l")});var r=a(78396);const u=[{name:"trust-size",default:"false",description:"For `rebu\
ild`: treat an object in cold with the same key and size as in hot as equal, if ETags cannot prove it.",placeholder:"<true|false>",kind:"boolean",commands:["rebuild"],surfaces:r.Zh},{name:"dry-run",default:"\
false",description:"Report what would be copied, restored or pruned, and change nothing.",placeholder:"<true|false>",kind:"boolean",commands:["backup","restore","prune"],surfaces:r.Zh},{name:"storage-\
class",default:"",description:"Storage class of objects copied to cold, such as `STANDARD_IA`, on GCS `NEARLINE`, on Azure `Cool`; state stays in the standard class. Archive classes (`GLACIER`, `DEEP_\
ARCHIVE`, Azure's `Archive`) need versioning on cold. Default: the bucket's own.",placeholder:"<class>",kind:"text",commands:r.DW,surfaces:r.Zh},{name:"sse",default:"",description:"Server-side encrypt\
ion of everything written to a cold that speaks S3: `AES256` or `aws:kms`. Default: the bucket's own.",placeholder:"<AES256|aws:kms>",kind:"text",commands:r.L4,surfaces:r.Zh},{name:"sse-kms-key-id",default:"",
description:"Id or ARN of the KMS key for `sse: aws:kms`. Default: the AWS managed key.",placeholder:"<id>",kind:"text",commands:r.L4,surfaces:r.Zh},{name:"request-payer",default:"",description:"`requ\
ester`: pay for reading hot, if its bucket requires that (`x-amz-request-payer`). For `gs://` see `user-project`. Default: its owner pays.",placeholder:"<requester>",kind:"text",commands:r.L4,surfaces:r.
Zh},{name:"user-project",default:"",description:"For `gs://`: the Google Cloud project that pays for requests, if a bucket requires that (requester pays). Default: the bucket's owner pays.",placeholder:"\
<project>",kind:"text",commands:r.v,surfaces:r.Zh}]}),29247:((Z,O,a)=>{a.d(O,{L:n(()=>c,"L"),c:n(()=>$,"c")});var r=a(78133),u=a(19154),k=a(12053);function $(m,E){const b=[];for(const l of E.split(/\r?\n/)){
const p=l.trim();p!==""&&b.push(p.length>1&&p.startsWith('"')&&p.endsWith('"')?v(m,p):p)}return b}n($,"parseLines");function c(m){const E=[];for(const b of[...m].sort(r.YD)){const l=E.at(-1);(l===void 0||
!b.startsWith(l))&&E.push(b)}return E.includes("")?[]:E}n(c,"mergePrefixes");function v(m,E){try{const b=JSON.parse(E);if(typeof b=="string")return b}catch{}throw new u.d(m,`${(0,k.T)(E)} is in quotes\
 and is not a JSON string; expected a plain line, or one such as "with space "`)}n(v,"unquoted")}),15962:((Z,O,a)=>{a.d(O,{E_:n(()=>v,"E_"),OK:n(()=>E,"OK"),PC:n(()=>$,"PC"),Qv:n(()=>l,"Qv"),aZ:n(()=>c,
"aZ"),hf:n(()=>b,"hf"),uY:n(()=>m,"uY")});var r=a(19154),u=a(56778),k=a(12053);function $(p){return`https://s3.${p}.amazonaws.com${p.startsWith("cn-")?".cn":""}`}n($,"awsEndpoint");function c(p){return/(^|\.)amazonaws\.com(\.cn)?$/.
test(new URL(p).hostname)}n(c,"isAws");function v(p){return/^storage(\.[a-z0-9-]+\.rep)?\.googleapis\.com$/.test(new URL(p).hostname)}n(v,"isGoogle");function m({endpoint:p,endpoints:g}){return g??[p]}
n(m,"endpointsOf");function E(p){const g="to"in p?p.to:void 0;return[p.hot,p.cold,g].some(y=>y?.endpoints!==void 0||y?.credentials?.previous!==void 0)}n(E,"hasChoice");function b(p){const g="to"in p?p.
to:void 0;return[p.hot,p.cold,g].some(y=>y?.api==="s3"&&y.role!==void 0||y?.api==="blob"&&y.federated!==void 0)}n(b,"hasRole");function l(p,g,[y,x]=["cold","hot"]){const B=m(p);if(!m(g).some(_=>B.includes(
_)||c(_)&&B.some(c)||v(_)&&B.some(v))||p.bucket!==g.bucket||p.account!==g.account)return;const P=(0,k.T)((0,u.P)(g)),M="expected another bucket, or prefixes beside each other";if(p.prefix===g.prefix)throw new r.
d(y,`${P} is the same place as ${x}; ${M}`);if(g.prefix.startsWith(p.prefix))throw new r.d(y,`${P} lies inside ${x}; ${M}`);if(p.prefix.startsWith(g.prefix))throw new r.d(y,`${P} has ${x} inside it; ${M}`)}
n(l,"refuseOverlap")}),41711:((Z,O,a)=>{a.d(O,{DB:n(()=>c,"DB"),E9:n(()=>v,"E9"),HU:n(()=>b,"HU"),og:n(()=>E,"og"),z2:n(()=>m,"z2")});var r=a(19154),u=a(12053);const k={"":1,B:1,kB:1e3,KB:1e3,MB:1e6,GB:1e9,
TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40},$={d:864e5,h:36e5,m:6e4,s:1e3};function c(g,y,x){const B=/^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(y),w=B?.[2]===void 0?void 0:k[B[2]],P=B?.[1]===void 0||
w===void 0?NaN:Number(B[1])*w;if(!Number.isSafeInteger(P))throw new r.d(g,`${(0,u.T)(y)} is not a size; expected bytes or a number with a unit, such as 100MB, 8MiB or 5GiB`);if(P<x.least||P>x.most)throw new r.
d(g,`${(0,u.T)(y)} is out of range; expected ${p(x.least)} to ${p(x.most)}`);return P}n(c,"parseSize");function v(g,y,x){const B=/^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(y);if(B===null||y===
"")throw new r.d(g,`${(0,u.T)(y)} is not a duration; expected a number with s, m, h or d, such as 90s, 2m, 5h30m or 30d`);const w=[..."dhms"].reduce((P,M,_)=>P+Number(B[_+1]??0)*($[M]??0),0);if(w<x.least||
w>l)throw new r.d(g,`${(0,u.T)(y)} is out of range; expected ${x.least/1e3}s to ${l/864e5}d`);return w}n(v,"parseDuration");function m(g,y,x){const B=/^\d{1,15}$/.test(y)?Number(y):NaN;if(!(B>=x.least&&
B<=x.most))throw new r.d(g,`${(0,u.T)(y)} is not a whole number from ${x.least} to ${x.most}`);return B}n(m,"parseWhole");function E(g,y){if(y==="true")return!0;if(y==="false")return!1;throw new r.d(g,
`${(0,u.T)(y)} is not a switch; expected true or false`)}n(E,"parseFlag");function b(g,y,x){const B=x.find(w=>w===y);if(B!==void 0)return B;throw new r.d(g,`${(0,u.T)(y)} is not known; expected one of\
 ${x.join(", ")}`)}n(b,"parseChoice");const l=366*864e5;function p(g){for(const y of["TiB","GiB","MiB","KiB"]){const x=k[y]??1;if(g>=x&&g%x===0)return`${g/x}${y}`}return`${g} bytes`}n(p,"shortSize")}),
71096:((Z,O,a)=>{a.d(O,{g:n(()=>u,"g")});var r=a(65699);function u(k,$){const c=(k($)??"").trim();return c!==""?c:r.mc.find(m=>m.name===$)?.default??""}n(u,"given")}),87783:((Z,O,a)=>{a.d(O,{U:n(()=>r,
"U")});function r(u){return u==="localhost"||u.endsWith(".localhost")||u==="[::1]"||/^127(\.\d+){3}$/.test(u)}n(r,"isLoopback")}),38227:((Z,O,a)=>{a.d(O,{j:n(()=>v,"j")});var r=a(19154),u=a(87783),k=a(
12053),$=a(41711);const c=["json","healthchecks","slack"];function v(y){const x=m(y("metrics")),B=E(y);return x===void 0&&B===void 0?{}:{reports:{metrics:x,notify:B}}}n(v,"parseReports");function m(y){
if(y!==""){if(/[^/\\]\.prom$/.test(y)&&!y.includes("\0"))return y;throw new r.d("metrics",`${(0,k.T)(y)} is not a file that the textfile collector reads; expected a path that ends in .prom, such as /v\
ar/lib/node_exporter/textfile_collector/backup.prom`)}}n(m,"parseMetrics");function E(y){const x=y("notify-url"),B=(0,$.HU)("notify-format",y("notify-format"),c),w=g(y("notify-secret"));return x===""?
void 0:{url:b(x),format:B,key:w}}n(E,"parseNotify");function b(y){const x=URL.canParse(y)?new URL(y):void 0,B=n(w=>new r.d("notify-url",`${w} (its value is not shown: it is a secret); expected https:/\
/host/path, or http:// on this machine`),"bad");if(x===void 0||!/^https?:$/.test(x.protocol))throw B("is not a URL of http");if(x.protocol==="http:"&&!(0,u.U)(x.hostname))throw B("is plain http to ano\
ther machine, where all between could read it");if(x.username!==""||x.password!=="")throw B("holds credentials, which are not sent");if(x.hash!=="")throw B("holds a fragment (#), which is not sent");return x.
href}n(b,"parseUrl");const l=16,p={least:24,most:64};function g(y){if(y==="")return;const x=n(P=>new r.d("notify-secret",`cannot be used (its value is not shown); expected ${P}`),"bad");if(!y.startsWith(
"whsec_")){if(y.length<l)throw x(`at least ${l} characters`);return Buffer.from(y,"utf8")}const B=y.slice(6),w=Buffer.from(B,"base64");if(!/^[A-Za-z0-9+/]+={0,2}$/.test(B)||w.length<p.least||w.length>
p.most)throw x(`base64 of ${p.least} to ${p.most} bytes behind whsec_`);return w}n(g,"parseKey")}),72311:((Z,O,a)=>{a.d(O,{S:n(()=>m,"S"),c:n(()=>c,"c")});var r=a(65699),u=a(15962),k=a(87783),$=a(12053);
function c(l){const p=[];for(const M of new Set(b(l).flatMap(u.uY)))M.startsWith("http:")&&!(0,k.U)(new URL(M).hostname)&&p.push(`${M} is plain http: objects and their names travel unencrypted. Use ht\
tps.`);const g="prefixes"in l?l.prefixes:[],y="exclude"in l?l.exclude:[],x="include"in l?l.include:[],B="pruning"in l?l.pruning.policy.map(({prefix:M})=>M):[],w=[...g,...y,...x,...B].filter(M=>M.startsWith(
"/"));w.length>0&&p.push(`${v(w)} begins with "/", which only keys that begin with "/" match. Keys seldom do.`);const P=B.filter(M=>/^(s3|gs|az):\/\//i.test(M));if(P.length>0){const M=(0,$.T)(P[0]?.slice(
0,5)??"");p.push(`retention: ${v(P)} begins with ${M}, which only keys that begin so match. Keys are written without the bucket.`)}return l.command==="status"&&l.prefixes.length>0&&l.maxSilence===void 0&&
p.push("prefixes chooses what max-silence judges, and max-silence is not given."),"verify"in l&&l.verify==="none"&&p.push("verify is none: copies are not checked."),p}n(c,"inputWarnings");function v(l){
const p=l.length>3?` and ${l.length-3} more`:"";return`${l.slice(0,3).map($.T).join(", ")}${p}`}n(v,"firstOf");function m(l,p){return(0,r.Vc)("action").filter(({commands:g})=>!g.includes(l)).filter(g=>![
"",g.default].includes((p(g.name)??"").trim())).filter(({name:g})=>!E.test(g)).map(({name:g,commands:y})=>`${g} is given, but ${l} does not use it; it is for ${r.Lo.filter(x=>y.includes(x)).join(" and\
 ")}.`)}n(m,"unusedInputs");const E=/^hot-((previous-)?(access-key-id|secret-access-key)|session-token|role-to-assume|sas-token|azure-(client|tenant)-id)$/;function b(l){const p="to"in l?l.to:void 0,g=(0,r.
Wv)(l.command)?l.hot:void 0,y=(l.cold.anchor?.places??[]).map(x=>x.kind==="s3"?x.place:void 0);return[g,l.cold,p,...y].filter(x=>x!==void 0)}n(b,"placesAsked")}),75695:((Z,O,a)=>{a.d(O,{d:n(()=>k,"d")});
const r=2**30,u=1e9,k=[{name:"Amazon S3, us-east-1",hosts:["amazonaws.com"],read:"2026-11-26",source:"https://aws.amazon.com/s3/pricing/",gigabyte:r,classes:{STANDARD:{storage:.023,write:.005,read:4e-4},
INTELLIGENT_TIERING:{storage:.023,write:.005,read:4e-4},STANDARD_IA:{storage:.0125,write:.01,read:.001,minDays:30,minBytes:131072},ONEZONE_IA:{storage:.01,write:.01,read:.001,minDays:30,minBytes:131072},
GLACIER_IR:{storage:.004,write:.02,read:.01,minDays:90,minBytes:131072},GLACIER:{storage:.0036,write:.03,read:4e-4,minDays:90},DEEP_ARCHIVE:{storage:99e-5,write:.05,read:4e-4,minDays:180}},list:.005,egress:.09,
betweenRegions:.02},{name:"Google Cloud Storage, us-central1",hosts:["storage.googleapis.com","googleapis.com"],read:"2026-09-20",source:"https://cloud.google.com/storage/pricing",gigabyte:r,classes:{
STANDARD:{storage:.02,write:.005,read:4e-4},NEARLINE:{storage:.01,write:.01,read:.001,minDays:30},COLDLINE:{storage:.004,write:.02,read:.01,minDays:90},ARCHIVE:{storage:.0012,write:.05,read:.05,minDays:365}},
list:.005,egress:.12,betweenRegions:.02},{name:"Azure Blob Storage, East US, LRS",hosts:["blob.core.windows.net"],read:"2026-05-05",source:"https://azure.microsoft.com/en-us/pricing/details/storage/bl\
obs/",gigabyte:r,classes:{Hot:{storage:.018,write:.0055,read:44e-5},Cool:{storage:.01,write:.01,read:.001,minDays:30},Cold:{storage:.0036,write:.018,read:.01,minDays:90},Archive:{storage:99e-5,write:.011,
read:.55,minDays:180}},list:.0055,egress:.087,betweenRegions:.02},{name:"Cloudflare R2",hosts:["r2.cloudflarestorage.com"],read:"2026-11-26",source:"https://developers.cloudflare.com/r2/pricing/",gigabyte:u,
classes:{STANDARD:{storage:.015,write:.0045,read:36e-5},STANDARD_IA:{storage:.01,write:.009,read:9e-4,minDays:30}},list:.0045,egress:0,betweenRegions:0},{name:"Wasabi, pay as you go",hosts:["wasabisys\
.com"],read:"2026-07-01",source:"https://wasabi.com/pricing",gigabyte:u,classes:{STANDARD:{storage:.00799,write:0,read:0,minDays:90,minBytes:4096}},list:0,egress:0,betweenRegions:0}]}),74961:((Z,O,a)=>{
a.d(O,{Tu:n(()=>v,"Tu"),UD:n(()=>k,"UD"),_5:n(()=>u,"_5"),kh:n(()=>c,"kh")});function r(m){return/^(delete|deleteMany|abortUpload)$/.test(m)?"free":/^(list|peek|listVersions|listUploads|listParts)$/.test(
m)?"list":/^(put|copy|createUpload|uploadPart|copyPart|completeUpload|lockVersion)$/.test(m)?"write":"read"}n(r,"kindOf");function u(m,E){const{hostname:b}=new URL(m);for(const l of E){const p=l.find(
({hosts:g})=>g.some(y=>b===y||b.endsWith(`.${y}`)));if(p!==void 0)return p}}n(u,"pricesOf");function k({classes:m},E){return(E===void 0?void 0:m[E])??Object.values(m)[0]??$}n(k,"classPricesOf");const $={
storage:0,write:0,read:0};function c(m,{list:E},{write:b,read:l}){const p={write:b,read:l,list:E,free:0};let g=0;for(const[y,x]of Object.entries(m))g+=x/1e3*p[r(y)];return g}n(c,"requestsPrice");function v(m,{
gigabyte:E},{storage:b}){return m/E*b}n(v,"storagePrice")}),58447:((Z,O,a)=>{a.d(O,{t:n(()=>r,"t")});function r(w){const P=[],M=[];for(const _ of w){if(_.length>k)throw u();if(y(_)>$)throw g();for(const C of x(
_)){M.push(P.length);for(const W of b(C))P.push(W);if(P.push({kind:"end"}),P.length>k)throw u()}}return P.length===0?()=>!1:E(P,M)}n(r,"compileGlobs");function u(){return new SyntaxError(`the globs co\
me to more than ${k} characters`)}n(u,"tooLong");const k=2e4,$=1e3,c=5e3,v=1e6,m=47;function E(w,P){let M=new Map,_=0,C=0,W=L(new Set(P.flatMap(j=>A(j))));return j=>{(M.size>c||_>50*c||C>v)&&(M=new Map,
_=C=0,W=L(new Set(W.positions)));let z=W;for(const G of j){const R=G.codePointAt(0)??0;let I=z.next.get(R);if(I===void 0&&(I=L(new Set(z.positions.flatMap(F=>D(F,R)))),z.next.set(R,I),_++),I.positions.
length===0)return!1;z=I}return z.accepts};function L(j){const z=[...j].sort((I,F)=>I-F),G=z.join();let R=M.get(G);return R===void 0&&(R={accepts:z.some(F=>w[F]?.kind==="end"),positions:z,next:new Map},
M.set(G,R),C+=z.length),R}function A(j){const z=w[j]?.kind;return z==="star"||z==="all"?[j,...A(j+1)]:z==="past"?[j,...A(j+2)]:[j]}function D(j,z){const G=w[j];switch(G?.kind){case"char":return G.code===
z?A(j+1):[];case"one":return z===m?[]:A(j+1);case"class":return z!==m&&G.negated!==G.ranges.some(([R,I])=>R<=z&&z<=I)?A(j+1):[];case"star":return z===m?[]:A(j);case"all":return A(j);case"past":return z===
m?[j+1,...A(j+2)]:[j+1];case"inside":return z===m?[j,...A(j+1)]:[j];default:return[]}}}n(E,"automaton");function b(w){const P=[],M=[...w];for(let _=0;_<M.length;_++){const C=M[_]??"";if(C==="\\"){const W=M[++_];
if(W===void 0)throw new SyntaxError("ends with a backslash, which escapes nothing");P.push(p(W))}else if(C==="*"){const W=_;for(;M[_+1]==="*";)_++;_>W&&(W===0||M[W-1]==="/")&&(_===M.length-1||M[_+1]===
"/")?_===M.length-1?P.push({kind:"all"}):(P.at(-1)?.kind!=="inside"&&P.push({kind:"past"},{kind:"inside"}),_++):P.push({kind:"star"})}else C==="?"?P.push({kind:"one"}):C==="["?_=l(M,_,P):P.push(p(C))}
return P}n(b,"readGlob");function l(w,P,M){let _=P+1;const C=w[_]==="!"||w[_]==="^";C&&_++;const W=[],L=n(()=>(w[_]==="\\"&&_++,w[_++]?.codePointAt(0)??0),"codeAt");for(let A=!0;_<w.length&&(A||w[_]!==
"]");A=!1){const D=L(),j=w[_]==="-"&&_+1<w.length&&w[_+1]!=="]";j&&_++;const z=j?L():D;if(z<D)throw new SyntaxError("has a range in [ ] that runs backwards");W.push([D,z])}if(w[_]!=="]")throw new SyntaxError(
"has a [ without its ]; write \\[ for the character itself");return M.push({kind:"class",ranges:W,negated:C}),_}n(l,"readClass");function p(w){return{kind:"char",code:w.codePointAt(0)??0}}n(p,"literal");
function g(){return new SyntaxError(`has braces that come to more than ${$} alternatives`)}n(g,"tooMany");function y(w){const P=[{before:0,last:1}];for(let M=0;M<w.length;M++){const _=P.at(-1);if(w[M]===
"\\")M++;else if(w[M]==="{")P.push({before:0,last:1});else{if(_===void 0||P.length===1)continue;if(w[M]===",")[_.before,_.last]=[_.before+_.last,1];else if(w[M]==="}"){P.pop();const C=P.at(-1);C!==void 0&&
(C.last=Math.min(C.last*(_.before+_.last),1e9))}}}return P[0]?.last??1}n(y,"alternativesOf");function x(w){const P=B(w,"{",0),M=B(w,"}",0);if(P===-1||M!==-1&&M<P){if(M!==-1)throw new SyntaxError("has \
a } without its {; write \\} for the character itself");return[w]}const _=[];let C=1,W=P+1;for(;W<w.length;W++){const D=w[W];if(D==="\\")W++;else if(D==="{")C++;else{if(D==="}"&&--C===0)break;D===","&&
C===1&&_.push(W)}}if(C>0)throw new SyntaxError("has a { without its }; write \\{ for the character itself");if(_.length===0)throw new SyntaxError("has { } without a comma; write {a,b}, or \\{ for the c\
haracter");const L=[P,..._,W],A=[];for(let D=0;D+1<L.length;D++){const j=w.slice((L[D]??0)+1,L[D+1]);if(A.push(...x(w.slice(0,P)+j+w.slice(W+1))),A.length>$)throw g()}return A}n(x,"expandBraces");function B(w,P,M){
for(let _=M;_<w.length;_++)if(w[_]==="\\")_++;else if(w[_]===P)return _;return-1}n(B,"indexOutside")}),28071:((Z,O,a)=>{a.d(O,{HU:n(()=>m,"HU"),Hb:n(()=>v,"Hb"),Jk:n(()=>b,"Jk"),k0:n(()=>E,"k0")});var r=a(
77598),u=a(34166),k=a(79218);const $=100,c=100;function v(g,y){const{stored:x,toGo:B,unsignedDue:w,live:P,changed:M,gone:_,known:C,present:W}=g,L=[];return C>0&&W===0&&L.push({code:"empty-hot",message:`\
the listing of hot was empty, where the backup knows ${(0,u.x0)(C,"key")}`,check:"Check hot's name, prefix and key, and the inputs prefixes and exclude: is hot really empty?"}),B>l(y.maxDelete,x)?L.push(
{code:"max-delete",message:`${(0,u.B4)(B)} of ${(0,u.x0)(x,"stored version")} would go, which is more than max-delete (${b(y.maxDelete)}) allows`,check:"Check whether the retention policy was changed,\
 and look at what would go: prune: plan."}):w>l(y.maxDelete,x)&&L.push({code:"max-delete",message:`the newest versions of ${(0,u.x0)(w,"key")}, of ${(0,u.x0)(x,"stored version")}, are due to be delete\
d, which is more than max-delete (${b(y.maxDelete)}) allows`,check:"Check whether runs of yours condemned them: the state in cold is not signed, so anybody who can write there can have done it. A sign\
ing-key rules that out."}),P>=c&&M+_>p(y.maxChange,P)&&L.push({code:"max-change",message:`${(0,u.B4)(M)} of ${(0,u.x0)(P,"key")} changed and ${(0,u.B4)(_)} are gone since the run before, which is more\
 than max-change (${b(y.maxChange)}) allows`,check:"Check a few changed objects in hot: encrypted by somebody else, overwritten by mistake, or another prefix than before?"}),L}n(v,"trippedGuards");function m(g,y,x){
const B=y.map(({prefix:M,rules:_})=>`${(0,k.mZ)(M)} ${_}`),w=x.map(({code:M})=>M).sort(),P=JSON.stringify([g,B,w]);return`prune-${(0,r.createHash)("sha256").update(P).digest("hex").slice(0,24)}`}n(m,"\
planToken");class E{static{n(this,"PlanHash")}#e=(0,r.createHash)("sha256");add(y,x,B){this.#e.update(`${JSON.stringify([y,x,B])}
`)}digest(){return this.#e.digest("hex")}}function b(g){return g.kind==="share"?`${g.percent} %`:String(g.count)}n(b,"shownLimit");function l(g,y){return g.kind==="count"?g.count:Math.max($,y*g.percent/
100)}n(l,"mostToGo");function p(g,y){return g.kind==="count"?g.count:y*g.percent/100}n(p,"mostToChange")}),79218:((Z,O,a)=>{a.d(O,{Ay:n(()=>c,"Ay"),cA:n(()=>v,"cA"),ko:n(()=>m,"ko"),mZ:n(()=>E,"mZ"),nR:n(
()=>k,"nR")});var r=a(19154),u=a(12053);const k=["last","hourly","daily","weekly","monthly","yearly"],$={last:{name:"last",value:"count"},hourly:{name:"hourly",value:"count"},daily:{name:"daily",value:"\
count"},weekly:{name:"weekly",value:"count"},monthly:{name:"monthly",value:"count"},yearly:{name:"yearly",value:"count"},within:{name:"within",value:"duration"},versions:{name:"versions",value:"count"},
"max-age":{name:"maxAge",value:"duration"}};function c(C){const W=[];return C.split(/\r?\n/).forEach((L,A)=>{if(L.trim()==="")return;const D=b(L,A+1),j=W.find(z=>z.line.prefix===D.prefix);j!==void 0&&
_(A+1,l(L),`${E(D.prefix)} has a line already, line ${j.at}`,"one line a prefix"),W.push({line:D,at:A+1})}),W.map(({line:L})=>L).sort((L,A)=>A.prefix.length-L.prefix.length)}n(c,"parseRetention");function v(C,W){
return C.find(({prefix:L})=>W.startsWith(L))}n(v,"lineOf");function m(C){return C.within!==void 0||C.versions!==void 0||k.some(W=>C[W]!==void 0)}n(m,"selects");function E(C){return C===""?"*":/^[^\s"*?[\]{}=]+$/.
test(C)?C:JSON.stringify(C)}n(E,"shownPrefix");function b(C,W){const L=l(C),{prefix:A,end:D}=C[L]==='"'?g(C,L,W):p(C,L,W),j={};for(const z of C.slice(D).matchAll(/\S+/g)){const G=D+z.index,{name:R,value:I}=y(
z[0],W,G);j[R]!==void 0&&_(W,G,`${(0,u.T)(z[0])} repeats a rule of this line`,"each rule once"),j[R]=I}return{prefix:A,rules:C.slice(D).trim().replace(/\s+/g," "),...j}}n(b,"parseLine");function l(C){
return C.length-C.trimStart().length}n(l,"indent");function p(C,W,L){const A=/^\S+/.exec(C.slice(W))?.[0]??"",D=W+A.length;if(A==="*")return{prefix:"",end:D};$[A.slice(0,Math.max(0,A.indexOf("=")))]!==
void 0&&_(L,W,`${(0,u.T)(A)} stands where the prefix belongs`,`a prefix before its rules, or * for everything: * ${A}`);const j=/[*?[\]{}]/.exec(A);if(j!==null){const z=/^(.*\/)?/.exec(A.slice(0,j.index))?.[0]??
"";_(L,W+j.index,`${(0,u.T)(A)} holds ${(0,u.T)(j[0])}, and a prefix is no glob`,`${z===""?"a plain prefix such as logs/":z}, * alone for everything, or ${JSON.stringify(A)} in quotes if keys really b\
egin so`)}return{prefix:A,end:D}}n(p,"plainPrefix");function g(C,W,L){const A=/^"(?:[^"\\]|\\.)*"(?=\s|$)/.exec(C.slice(W))?.[0],D='a prefix as a JSON string, such as "with space/", and white space af\
ter it';A===void 0&&_(L,W,`${(0,u.T)(C.slice(W))} is not a quoted prefix`,D);try{return{prefix:JSON.parse(A),end:W+A.length}}catch{return _(L,W,`${A} is not a JSON string`,D)}}n(g,"quotedPrefix");function y(C,W,L){
const A=C.indexOf("="),D=Object.hasOwn($,C.slice(0,Math.max(0,A)))?$[C.slice(0,A)]:void 0;if(D===void 0){const R=Object.entries($).map(([I,{value:F}])=>`${I}=${F==="count"?"N":"D"}`);return _(W,L,`${(0,u.
T)(C)} is not a rule`,R.join(", "))}const j=C.slice(A+1),z=D.value==="count"?B(j):M(j);if(z!==void 0)return{name:D.name,value:z};const G=D.value==="count"?`a whole number from 1 to ${x}`:"a number wit\
h h, d, w or y (365 days), such as 36h, 30d or 1y, up to 100y";return _(W,L+A+1,`${(0,u.T)(j)} is not what ${C.slice(0,A)} takes`,G)}n(y,"parseRule");const x=1e6;function B(C){const W=/^\d{1,7}$/.test(
C)?Number(C):0;return W>=1&&W<=x?W:void 0}n(B,"count");const w=36e5,P=[365*24*w,168*w,24*w,w];function M(C){const W=/^(?:(\d{1,6})y)?(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,7})h)?$/.exec(C);if(W===null||
C==="")return;const L=P.reduce((A,D,j)=>A+Number(W[j+1]??0)*D,0);return L>0&&L<=100*365*24*w?L:void 0}n(M,"duration");function _(C,W,L,A){throw new r.d("retention",`line ${C}, column ${W+1}: ${L}; exp\
ected ${A}`)}n(_,"fail")}),24151:((Z,O,a)=>{a.d(O,{$:n(()=>$,"$"),s:n(()=>k,"s")});var r=a(19154),u=a(12053);function k(c){if(c===""||c==="all")return{kind:"all"};const v=/^(\d+(?:\.\d+)?)%$/.exec(c)?.[1];
if(v!==void 0&&Number(v)>0&&Number(v)<=100)return{kind:"percent",percent:Number(v)};if(/^[1-9]\d{0,14}$/.test(c))return{kind:"count",count:Number(c)};throw new r.d("sample",`${(0,u.T)(c)} is not a sam\
ple; expected a number of keys such as 1000, a part such as 5%, or nothing for all`)}n(k,"parseSample");function $(c,v){switch(c.kind){case"all":return v;case"count":return Math.min(c.count,v);case"pe\
rcent":return Math.ceil(v*c.percent/100)}}n($,"sampleSize")}),18817:((Z,O,a)=>{a.d(O,{GF:n(()=>c,"GF"),MR:n(()=>$,"MR"),br:n(()=>v,"br")});var r=a(58447),u=a(19154),k=a(12053);function $(p){return b("\
exclude",p,"leave out")}n($,"compileExclude");function c(p){const g=b("include",p,"restore");return p.length===0?()=>!0:g}n(c,"compileInclude");function v(p,g){const y=g.find(x=>m.test(x.replace(E,"")));
if(y!==void 0)throw new u.d(p,`${(0,k.T)(y)} has alternatives in ( ); expected {a,b} (\\( and \\| for the characters themselves)`)}n(v,"refuseGroups");const m=/\([^()]*\|[^()]*\)/,E=/\\.|\[[^\]]*\]/gs;
function b(p,g,y){for(const x of g){if(x==="")throw new u.d(p,"has an empty glob, which matches no key");if(x.startsWith("!"))throw new u.d(p,`${(0,k.T)(x)} begins with "!"; expected a glob of keys to\
 ${y} (\\! for the character itself)`);l(p,()=>(0,r.t)([x]),x)}return l(p,()=>(0,r.t)(g),g.join(`
`))}n(b,"compile");function l(p,g,y){try{return g()}catch(x){throw x instanceof SyntaxError?new u.d(p,`${(0,k.T)(y)} ${x.message}`,{cause:x}):x}}n(l,"check")}),35594:((Z,O,a)=>{a.d(O,{BV:n(()=>B,"BV"),
Ih:n(()=>l,"Ih"),Pi:n(()=>g,"Pi"),Tu:n(()=>L,"Tu"),qq:n(()=>p,"qq"),rb:n(()=>x,"rb")});var r=a(27698),u=a(34166),k=a(75572),$=a(42265),c=a(34123),v=a(43629);const m=10,E=7,b=4096;function l(A,D){const j=(0,c.
I$)(A,D),z=j===1||j===2,G=[],R=A.outcome==="complete"&&(0,c.EG)(A.prune);return(z&&!R||j===3||A.outcome==="skipped")&&G.push(g(z?"error":"warning",(0,v.WJ)(A),A.problem)),G.push(...x((0,$.hJ)(A.locks)),
...B(A.prune),...y(A.holes,z?"error":"warning"),...x(A.notices)),L(G)}n(l,"annotationsOf");function p(A,D,j,z,G){const R=A===0||A===3?"warning":"error";return[...A===0?[]:[g(R,D,j)],...y(z,R),...x(G)]}
n(p,"endAnnotations");function g(A,{title:D,meaning:j},z){return{level:A,title:D,message:`${j}${_(z)}`}}n(g,"endAnnotation");function y(A,D){return A.map(j=>({level:D,title:C(j),message:W(j)}))}n(y,"h\
oleAnnotations");function x(A){return A.map(({level:D,title:j,message:z})=>({level:D,title:(0,r.Ig)(j,100),message:(0,r.Ig)(z,1500)}))}n(x,"noticeAnnotations");function B(A){const D=[];if(A!=null&&(0,c.
cF)(A)){const j=A.guards.map(({message:G,check:R})=>`${G}. ${R}`).join(`
`),z=(0,k.SH)(A.token??"");D.push({level:"error",title:"Pruning stopped",message:`${(0,k.U7)(A)} ${j}
${z}`})}if(A?.failed){const j=`${(0,k.U7)(A)} ${(0,r.Ig)(A.failed.message,1500)}`;D.push({level:"error",title:"Pruning failed",message:j})}return[...D,...x((0,k.Cq)(A))]}n(B,"pruneAnnotations");const w=120,
P=200,M=5;function _(A){if(A===null)return"";const{code:D,message:j,advice:z}=A,G=z===""?"":` ${(0,r.Ig)(z,500)}`;return` ${(0,r.Ig)(j,1e3)} [${(0,r.Ig)(D,60)}]${G}`}n(_,"reason");function C(A){return(0,r.
Ig)(`${(0,u.x0)(A.count,"key")}: ${A.cause}`,100)}n(C,"groupTitle");function W(A){const D=A.examples.slice(0,M),j=D.map(({key:G,message:R})=>`${(0,r.Ig)(G,w)}: ${(0,r.Ig)(R,P)}`),z=A.count-D.length;return z>
0&&D.length>0&&j.push(`…and ${(0,u.B4)(z)} more`),[(0,r.Ig)(A.advice,250),...j].join(`
`)}n(W,"groupMessage");function L(A){return["error","warning","notice"].flatMap(D=>{const j=A.filter(R=>R.level===D);if(j.length<=E)return j;const z=j.length-E+1;return[...j.slice(0,E-1),{level:D,title:`${(0,u.
B4)(z)} more`,message:"The job summary and the JSON report list them."}]})}n(L,"atMost")}),6620:((Z,O,a)=>{a.d(O,{Ll:n(()=>E,"Ll"),NR:n(()=>v,"NR"),QH:n(()=>$,"QH")});var r=a(27698),u=a(34166),k=a(43629);
function $(l,p){if(p.change!=="new"&&p.change!=="changed"&&p.change!=="gone")return[];const g="before"in p?c(p.before):void 0,y="after"in p?c(p.after):void 0,x=[g,y].map(B=>String(B?.size??"-").padStart(
15)).join("  ");return[{text:n(()=>`${p.change.padEnd(7)}  ${x}  ${(0,r.Ig)(l)}`,"text"),json:n(()=>(0,r.Cx)(JSON.stringify({change:p.change,key:l,before:g,after:y})),"json")}]}n($,"differenceLine");function c({
size:l,etag:p,modified:g}){return{size:l,etag:p,modified:g}}n(c,"sideOf");function v({prefix:l,counts:p}){return{text:n(()=>`${m(p)}  ${l===""?"(no prefix)":(0,r.Ig)(l)}`,"text"),json:n(()=>(0,r.Cx)(JSON.
stringify({prefix:l,...p})),"json")}}n(v,"prefixLine");function m({new:l,changed:p,gone:g}){return[`${String(l.objects).padStart(9)} new (${(0,u.z3)(l.bytes)})`,`${p.objects} changed (${(0,u.z3)(p.before)}\
 to ${(0,u.z3)(p.after)})`,`${g.objects} gone (${(0,u.z3)(g.bytes)})`].join(", ")}n(m,"changeWords");function E({from:l,to:p,counts:g}){const{equal:y,uncovered:x}=g,B=x===0?"":`, and ${(0,u.x0)(x,"key")}\
 left out, which no restore point up to one side covers`;return`${m(g).trimStart()}, ${(0,u.x0)(y.objects,"key")} equal (${(0,u.z3)(y.bytes)})${B}
  from ${b(l)}
  to   ${p==="hot"?"hot as it is now":b(p)}`}n(E,"differenceSum");function b(l){return`the restore point ${(0,r.Ig)((0,k.fU)(l.time),40)} (run ${(0,r.Ig)(l.run,120)})${(0,k.HA)(l)}`}n(b,"pointWords")}),
89113:((Z,O,a)=>{a.d(O,{g:n(()=>r,"g")});function r(u,k,$=""){return{outcome:u,red:k,meaning:$,problem:null,holes:[],failed:0,restorePoint:null}}n(r,"plainEnding")}),59003:((Z,O,a)=>{a.d(O,{K:n(()=>$,
"K"),N:n(()=>k,"N")});var r=a(79157),u=a(27698);function k(c,v){const{message:m,advice:E}=v,b=E===""?m:`${m}. ${E}`;return{format:1,program:r.x,command:c,outcome:"failed",problem:c==="status"?b:v}}n(k,
"failedResult");function $(c,v){return`## ❌ ${c} failed

${(0,u.Bm)(v,1e3)}
`}n($,"renderFailedSummary")}),93327:((Z,O,a)=>{a.d(O,{B:n(()=>u,"B"),U:n(()=>r,"U")});function r(k){return k===0?"$0":k<1e-4?"less than $0.0001":`$${k.toFixed(k<.01?4:2)}`}n(r,"formatUsd");function u(k){
return k===null?"an unknown amount":`${r(k.now)} now, and ${r(k.monthly)} a month for what cold grows by`}n(u,"formatCost")}),56299:((Z,O,a)=>{a.d(O,{h:n(()=>k,"h")});var r=a(58222),u=a(65478);function k($,c){
return(0,u.C)({title:`${$} failed`,tone:"bad",mark:"✘",meaning:"It ended before it had a result.",sections:[(0,r.PT)`<div class="box bad"><p>${(0,r.cz)(c,2e3)}</p></div>`]})}n(k,"renderFailedPage")}),
58222:((Z,O,a)=>{a.d(O,{Ed:n(()=>u,"Ed"),K$:n(()=>m,"K$"),PT:n(()=>$,"PT"),aY:n(()=>v,"aY"),cz:n(()=>c,"cz")});var r=a(27698);class u{static{n(this,"Html")}source;constructor(l){this.source=l}}const k=300;
function $(b,...l){let p=b[0]??"";return l.forEach((g,y)=>{p+=E(g)+(b[y+1]??"")}),new u(p)}n($,"markup");function c(b,l){return new u((0,r.B2)(b,l))}n(c,"clipped");function v(b,l=200){return $`<code>${b===
""?"(empty)":c(b,l)}</code>`}n(v,"code");const m=new u("");function E(b){return b instanceof u?b.source:typeof b=="string"?(0,r.B2)(b,k):typeof b=="number"?Number.isFinite(b)?String(b):"0":b.map(E).join(
"")}n(E,"sourceOf")}),65478:((Z,O,a)=>{a.d(O,{C:n(()=>b,"C")});var r=a(77598),u=a(79157),k=a(58222);const $={ground:"#ffffff",panel:"#f6f8fa",text:"#1f2328",dim:"#59636e",line:"#d1d9e0",good:"#1a7f37",
warning:"#8a5a00",bad:"#b91c28",mark:"#0969da",other:"#8250df",field0:"#eaeef2",field1:"#ddf4ff",field2:"#b6e3ff",field3:"#80ccff",fieldBad:"#ffcecb"},c={ground:"#0d1117",panel:"#151b23",text:"#f0f6fc",
dim:"#9198a1",line:"#3d444d",good:"#3fb950",warning:"#d29922",bad:"#ff7b72",mark:"#4493f8",other:"#ab7df8",field0:"#262c36",field1:"#0c2d6b",field2:"#0d419d",field3:"#1158c7",fieldBad:"#8e1519"};function v(l){
return Object.entries(l).map(([p,g])=>`--${p}:${g}`).join(";")}n(v,"variables");const m=`
:root{color-scheme:light dark;${v($)}}
@media (prefers-color-scheme:dark){:root{${v(c)}}}
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
`,E=`default-src 'none'; style-src 'sha256-${(0,r.createHash)("sha256").update(m).digest("base64")}'; base-uri 'none'; form-action 'none'`;function b({title:l,tone:p,mark:g,meaning:y,sections:x,time:B}){
const w=x.filter(({source:M})=>M!=="");return(0,k.PT)`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new k.Ed(E)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="flashback-backup ${u.x}">
<title>${l}</title>
<style>${new k.Ed(m)}</style>
</head>
<body>
<main>
<h1 class="${p}">${g} ${l}</h1>
<p>${y}</p>
${w.map(M=>(0,k.PT)`${M}\n`)}<footer>${B===void 0?k.K$:(0,k.PT)`${B}, `}flashback-backup ${u.x}</footer>
</main>
</body>
</html>
`.source}n(b,"renderPage")}),47912:((Z,O,a)=>{a.d(O,{h:n(()=>u,"h"),v:n(()=>k,"v")});var r=a(27698);function u($){return`${(0,r.Cx)(JSON.stringify($,null,2))}
`}n(u,"renderJson");function k($){return`${(0,r.Cx)(JSON.stringify($))}
`}n(k,"renderJsonLine")}),27480:((Z,O,a)=>{a.d(O,{tp:n(()=>r,"tp"),xE:n(()=>u,"xE"),zH:n(()=>k,"zH")});function r(c,v,m="by-content"){const E=c.map((b,l)=>m==="centre"?":---:":v.length>0&&v.every(p=>$.
test(p[l]??""))?"---:":"---");return`${[c,E,...v].map(b=>`| ${b.join(" | ")} |`).join(`
`)}
`}n(r,"table");function u(c,v){return`${[`[!${c}]`,...v].map(m=>m===""?">":`> ${m}`).join(`
`)}
`}n(u,"alert");function k(c,v,m=!1){return`<details${m?" open":""}><summary>${c}</summary>

${v}
</details>
`}n(k,"details");const $=/^(\*\*)?[+−]?[\d,.]+( [kMGTPE]?B)?(\*\*)?$|^–$/}),11533:((Z,O,a)=>{a.d(O,{C:n(()=>u,"C")});const r={good:"32;1",warning:"33;1",bad:"31;1",dim:"2"};function u(k){return($,c)=>k&&
c!==""?`\x1B[${r[$]}m${c}\x1B[0m`:c}n(u,"painter")}),10968:((Z,O,a)=>{a.d(O,{A0:n(()=>m,"A0"),Kp:n(()=>$,"Kp"),gt:n(()=>E,"gt"),pb:n(()=>v,"pb"),uA:n(()=>c,"uA"),v:n(()=>b,"v")});var r=a(27698),u=a(34166);
const k=20;function $(l){return l.map(([p,g])=>`  ${p.padEnd(14)}${(0,r.Ig)(g,600)}`)}n($,"factLines");function c(l,p){const g=Math.max(...l.map(([,y])=>(0,u.B4)(y).length));return l.map(([y,x,B])=>` \
 ${y.padEnd(14)}${(0,u.B4)(x).padStart(g)}  ${p("dim",B)}`.trimEnd())}n(c,"figureLines");function v(l,p){if(l===null)return[];const{code:g,message:y,advice:x}=l,B=`  ${p("bad",(0,r.Ig)(g,60))}  ${(0,r.
Ig)(y,2e3)}`;return x===""?[B,""]:[B,`  ${(0,r.Ig)(x,1e3)}`,""]}n(v,"problemLines");function m({cause:l,count:p,advice:g,examples:y},x,B,{tone:w="warning",most:P=3}={}){const M=y.slice(0,P).map(({key:_,
message:C})=>`    ${(0,r.Ig)(_,200)}  ${B("dim",(0,r.Ig)(C,300))}`);return["",`  ${B(w,`${(0,r.Ig)(l,60)}, ${x}`)}  ${(0,r.Ig)(g,500)}`,...M,...b(M.length===0?0:p-M.length,"    ")]}n(m,"holeLines");function E(l,p){
if(l.length===0)return[];const g=l.slice(0,k).map(({level:y,title:x,message:B})=>`  ${y==="warning"?p("warning","!"):p("dim","i")} ${(0,r.Ig)(x,120)}: ${(0,r.Ig)(B,600)}`);return["",...g,...b(l.length-
g.length,"  ")]}n(E,"noticeLines");function b(l,p){return l>0?[`${p}…and ${(0,u.B4)(l)} more`]:[]}n(b,"andMore")}),91737:((Z,O,a)=>{a.d(O,{S9:n(()=>u,"S9"),hr:n(()=>c,"hr")});var r=a(34166);class u{static{
n(this,"Pulse")}#e;#n={bytes:0,at:0};#t;constructor(m){this.#t=m,this.#n.at=m}set(m){this.#e=m}get latest(){return this.#e}line(m){if(this.#e===void 0)return;const{bytes:E}=this.#e,b={bytes:E-this.#n.
bytes,ms:m-this.#n.at};return this.#n={bytes:E,at:m},k(this.#e,m-this.#t,b)}}function k(v,m,E){const{phase:b,scanned:l,done:p,touched:g=0,planned:y,bytes:x,inFlight:B,dryRun:w=!1,waiting:P}=v;if(P!==void 0)
return`wait    ${P}, ${(0,r.a3)(m)}`;const M=b==="prune",_=M?[]:[`${(0,r.B4)(l)} scanned`];if(w)y>0&&_.push(`${(0,r.B4)(y)} to copy`);else if(y>0||p>0){const W=(0,r.B4)(Math.max(y,p));_.push(`${(0,r.B4)(
p)} of ${W} ${M?"deleted":"copied"}`)}g>0&&_.push(`${(0,r.B4)(g)} touched`),x>0&&_.push((0,r.z3)(x)),!M&&!w&&E!==void 0&&E.bytes>0&&_.push((0,r.CE)(E.bytes,E.ms)),B>0&&_.push(`${(0,r.B4)(B)} in flight`),
_.push((0,r.a3)(m));const C=$(v,m);return C!==void 0&&_.push(`about ${(0,r.a3)(C)} left`),`${b.padEnd(6)}  ${_.join(", ")}`}n(k,"progressLine");function $({phase:v,scanned:m,expected:E},b){if(!(v!=="c\
opy"||E===void 0||m>=E||b<5e3)&&!(m<E/1e3))return Math.round(b*(E-m)/m)}n($,"remainingMs");function c(v,m){const E=Math.max(v.planned,v.done),b=E===0?0:Math.min(m,Math.round(v.done/E*m));return`${"█".
repeat(b)}${"░".repeat(m-b)}`}n(c,"progressBar")}),75572:((Z,O,a)=>{a.d(O,{Cq:n(()=>x,"Cq"),O1:n(()=>b,"O1"),SH:n(()=>w,"SH"),U7:n(()=>g,"U7"),c9:n(()=>l,"c9"),gw:n(()=>y,"gw"),k9:n(()=>E,"k9"),yN:n(
()=>v,"yN")});var r=a(27698),u=a(34166),k=a(10968),$=a(34123),c=a(43629);function v({prune:_,outcome:C}){return C==="failed"?1:(0,$.cF)(_)?2:C==="incomplete"?3:0}n(v,"pruneExitCode");const m="  Nothin\
g to prune: no retention is given, and nothing is condemned.";function E(_){const C=`${(0,r.Ig)((0,c.fW)(_.cold),300)}  ${(0,r.Ig)(_.cold.endpoint,200)}`,W=_.problem===null?[]:[`  ${(0,r.Ig)(_.problem.
message,2e3)} ${(0,r.Ig)(_.problem.advice,500)}`],L=_.problem===null?["",m]:[],A=_.prune===null?L:["",...b(_.prune)];return`${[..._.dryRun?["","  Dry run: nothing was changed."]:[],"",`  cold         \
 ${C}`,`  generation    ${_.generation}`,...W,...A].join(`
`)}
`}n(E,"renderPruneText");function b(_){const C=[`  ${g(_)}`];for(const{code:W,message:L,check:A}of _.guards)C.push(`  guard ${W}: ${L}. ${A}`);_.token!==null&&!_.approved&&C.push(`  ${w(_.token)}`),_.
failed&&C.push(`  ${_.failed.code}: ${(0,r.Ig)(_.failed.message,1e3)}`),_.mode==="planned"&&!(0,$.cF)(_)&&_.condemned.objects+_.waiting.objects>0&&C.push("  What is condemned can be restored until a p\
rune deletes it, prune-delay after it was condemned."),_.held!==null&&C.push(`  ${_.held.code}: ${(0,r.Ig)(_.held.message,1e3)}`);for(const W of _.lines){const L=W.prefix===null?"no policy line":`${(0,r.
Ig)(W.prefix,300)} ${(0,r.Ig)(W.rules,300)}`.trimEnd();C.push("",`  ${L}`,`    keeps ${P(W.kept)}, drops ${P(W.dropped)}`);for(const{key:j,since:z,until:G,bytes:R,reason:I,step:F}of W.examples){const K=`${(0,c.
fU)(z)} to ${G===null?"now":(0,c.fU)(G)}`;C.push(`      ${(0,r.Ig)(j,200)}  ${K}, ${(0,u.z3)(R)}: ${I}${l(F,_)}`)}const{examples:A,dropped:D}=W;C.push(...(0,k.v)(A.length===0?0:D.objects-A.length,"   \
   "))}_.refusals.length>0&&C.push("");for(const{key:W,message:L}of _.refusals.slice(0,5))C.push(`  not deleted: ${(0,r.Ig)(W,200)}  ${(0,r.Ig)(L,300)}`);return C.push(...(0,k.v)(_.refusals.length===0?
0:_.refused-Math.min(5,_.refusals.length),"  ")),C}n(b,"pruneLines");function l(_,{mode:C}){return C!=="planned"?"":p[_]}n(l,"stepWords");const p={condemn:"; would be condemned",wait:"; condemned, not\
 due yet",delete:"; would be deleted"};function g(_){if((0,$.cF)(_))return"Nothing was pruned: a guard tripped.";if(_.failed)return"Pruning failed. The backup before it is committed and not affected.";
if(_.held!==null&&_.held.code!=="restore")return"Nothing was pruned.";const C=_.mode==="planned";return`${[`${P(_.condemned)} ${C?"would be condemned":"condemned"}`,..._.waiting.objects>0?[`${P(_.waiting)}\
 condemned earlier and not due yet`]:[],..._.keptAgain===void 0?[]:[`${(0,u.B4)(_.keptAgain)} ${C?"would no longer be":"no longer"} condemned`],C?`${M(_.due)} would be deleted`:`${M(_.deleted)} delete\
d`,..._.retained>0?[`${(0,u.B4)(_.retained)} retained by object lock`]:[],..._.refused>0?[`${(0,u.B4)(_.refused)} refused`]:[],..._.unfenced>0?[`${(0,u.B4)(_.unfenced)} not deleted, because cold honou\
rs no condition on Delete (see allow-unfenced)`]:[],`${P(_.kept)} kept`].join("; ")}.`}n(g,"pruneVerdict");function y(_){if(_==null)return null;if((0,$.cF)(_)){const C=_.guards.map(L=>L.message).join(
"; "),W=_.guards.map(({check:L})=>L).join(" ");return{code:"guard",message:C,advice:`${W} ${w(_.token??"")}`}}return _.failed?{..._.failed,advice:""}:null}n(y,"pruneProblem");function x(_){if(_==null)
return[];const{held:C,refused:W,refusals:L,unfenced:A}=_,D=[];if(C!==null){const j=C.code==="restore"?"Nothing was deleted":"Nothing was pruned";D.push({level:B.has(C.code)?"warning":"notice",title:j,
message:C.message})}if(W>0){const[j]=L,z=j===void 0?"":` For example ${j.key}: ${j.message}.`,G=`${(0,u.x0)(W,"old stored object")} could not be deleted; the next prune tries again.${z} The key needs \
permission to delete (s3:DeleteObject, s3:DeleteObjectVersion).`;D.push({level:"warning",title:"Not deleted",message:G})}if(A>0){const j=`${(0,u.x0)(A,"old stored object")} were not deleted, because c\
old honours no condition on Delete. Set allow-unfenced: true to delete them anyway.`;D.push({level:"warning",title:"Not deleted",message:j})}return D}n(x,"pruneNotices");const B=new Set(["clock","stat\
e"]);function w(_){return`If this is intended, approve exactly this plan: approve-prune: ${_}`}n(w,"approval");function P({objects:_,bytes:C}){return`${(0,u.x0)(_,"version")} (${(0,u.z3)(C)})`}n(P,"am\
ount");function M({objects:_,bytes:C}){return`${(0,u.x0)(_,"stored object")} (${(0,u.z3)(C)})`}n(M,"stored")}),88214:((Z,O,a)=>{a.d(O,{EN:n(()=>v,"EN"),Jm:n(()=>$,"Jm"),ey:n(()=>c,"ey"),je:n(()=>k,"je")});
var r=a(34123),u=a(43629);function k(m){return"folder"in m?m.folder:(0,u.fW)(m)}n(k,"targetName");function $(m){return"folder"in m?"":` at ${m.endpoint}`}n($,"targetEndpoint");function c({failed:m,deferred:E,
different:b}){return m+E+b}n(c,"unrestored");function v({outcome:m,counts:E},b){return(0,r.FO)(m,c(E)>b)}n(v,"restoreExitCode")}),50018:((Z,O,a)=>{a.d(O,{DG:n(()=>D,"DG"),HN:n(()=>y,"HN"),LI:n(()=>A,"\
LI"),SD:n(()=>B,"SD"),VH:n(()=>_,"VH"),c6:n(()=>w,"c6"),wS:n(()=>P,"wS")});var r=a(27698),u=a(34166),k=a(12053),$=a(27480),c=a(11533),v=a(88214),m=a(84441),E=a(48246),b=a(27604),l=a(69597),p=a(10968),
g=a(43629);function y(R,I,F){const K=[`As of the restore point ${(0,g.fU)(I.time)} (run ${I.run})${(0,g.HA)(I)}: ${(0,u.x0)(R.keys,"key")}, ${(0,u.z3)(R.bytes)}.`,`To restore: ${(0,u.x0)(R.copy,"objec\
t")}, ${(0,u.z3)(R.copyBytes)}${R.copyPath===null?"":`, ${R.copyPath.path} (${R.copyPath.reason})`}.`];R.equal>0&&K.push(`Already there: ${(0,u.x0)(R.equal,"object")}.`),R.different>0&&K.push(F.overwrite?
`Of them ${(0,u.x0)(R.different,"key")} have other content now, which will be replaced.`:`Left alone: ${(0,u.x0)(R.different,"key")} with other content (overwrite replaces them).`),R.archived>0&&K.push(
x(R,F.thaw)),R.others>0&&K.push(`Not touched: ${(0,u.x0)(R.others,"other key")}.`),R.expired>0&&K.push(`Expired by max-age: ${(0,u.x0)(R.expired,"key")} no longer in the backup.`);for(const{time:X,run:N,
keys:H,holes:Q,pruned:ne}of R.points)X!==I.time&&K.push(`From the older restore point ${(0,g.fU)(X)} (run ${N}), whose scope covers them: ${(0,u.x0)(H,"key")}.`),Q>0&&K.push(`The restore point ${(0,g.
fU)(X)} has ${(0,u.x0)(Q,"hole")}: the previous version of these keys is restored.`),ne.length>0&&K.push(B(X,ne));return K}n(y,"planLines");function x(R,I){const{archived:F,archivedBytes:K,thawing:X}=R,
N=`Archived: ${(0,u.x0)(F,"object")} of them, ${(0,u.z3)(K)}, must be thawed first`,H=X===0?"":` (${(0,u.B4)(X)} are already being thawed)`,Q=I===void 0?"set thaw to request it.":`this restore request\
s it (${I.tier}, readable for ${(0,u.x0)(I.days,"day")}); run it again when they are thawed.`;return`${N}${H}: ${Q}`}n(x,"archivedWords");function B(R,I){const F=I.includes("")?"any key":I.map(K=>JSON.
stringify(K)).join(", ");return`The restore point ${(0,g.fU)(R)} is no longer complete: retention has removed some of its versions (${F}); keys without a version are left out.`}n(B,"prunedWords");function w({
keys:R,map:I,examples:F}){const K=F[0],X=K===void 0?"":`, first ${(0,k.T)(K.key)} as ${(0,k.T)(K.path)} (${K.reason})`,N=I===null?"nothing is written yet":`all of them are listed in the folder's ${I}`;
return`${(0,u.x0)(R,"key")} cannot keep ${R===1?"its name":"their names"} in a folder${X}: ${N}. docs/restore.md has the rule.`}n(w,"renamedWords");function P(R,{colour:I}){const F=(0,c.C)(I),{tone:K,
mark:X,title:N,meaning:H}=A(R);return`${["",`${F(K,`${X} ${N}`)}  ${F("dim",H)}`,"",...(0,p.pb)(R.problem,F),...(0,p.Kp)(z(R)),"",...(0,p.uA)(G(R),F),"",`  ${F("dim",D(R.counts))}`,...R.holes.slice(0,
M).flatMap(ne=>(0,p.A0)(ne,(0,u.x0)(ne.count,"key"),F)),...(0,p.v)(R.holes.length-M,"  "),...(0,p.gt)(R.notices,F)].join(`
`)}
`}n(P,"renderRestoreText");const M=10;function _(R){const I=A(R),F=G(R).map(([X,N,H])=>[X,(0,u.B4)(N),H]);return[`## ${I.emoji} ${I.title}

${(0,l.P)(R.problem,I)||`${I.meaning}
`}`,W(R),C(R),(0,E.p)(R.holes,"were not restored"),(0,b.l)(R.notices),`### What was restored

${(0,$.tp)(["","keys",""],F)}
Receipt: ${D(R.counts)}.
`,(0,m.r)(R,{from:"cold",to:"its target"})].filter(X=>X!=="").join(`
`)}n(_,"renderRestoreSummary");function C({cold:R,to:I}){const F="folder"in I?"":` at ${(0,r.m6)(I.endpoint,300)}`;return`${(0,r.m6)((0,g.fW)(R),300)} → ${(0,r.m6)((0,v.je)(I),300)}${F}
`}n(C,"fromTo");function W({restorePoint:R,counts:I,bytes:F,dryRun:K,plan:X,durationMs:N}){const H=F.restored===0?"":`<br>${(0,u.CE)(F.restored,N)}`,Q=(0,v.ey)(I),ne=[["as of",R===null?"none":L(R)],["\
keys then",(0,u.B4)(I.keys)],K?["would be restored",`${(0,u.B4)(I.planned)}<br>${(0,u.z3)(X?.copyBytes??0)}`]:["restored",`${(0,u.B4)(I.restored)}<br>${(0,u.z3)(F.restored)}`],["already there",(0,u.B4)(
I.equal)],["not restored",Q===0?"0":`**${(0,u.B4)(Q)}**`],["took",`${(0,u.a3)(N)}${H}`]];return(0,$.tp)(ne.map(([oe])=>oe),[ne.map(([,oe])=>oe)],"centre")}n(W,"glance");function L(R){const I=(0,g.HA)(
R).replace(/^, /,"<br>");return`**${(0,r.Bm)((0,g.fU)(R.time),40)}**${I}`}n(L,"asOfCell");function A(R){const{counts:I,bytes:F,dryRun:K,plan:X}=R,N=`${(0,u.x0)(I.restored,"object")} restored, ${(0,u.z3)(
F.restored)}`;switch(R.outcome){case"complete":return{mark:"✔",emoji:"✅",tone:"good",title:K?"Dry run complete":"Restore complete",meaning:K?`Nothing was changed. ${(0,u.x0)(X?.copy??0,"object")} \
would have been restored.`:I.restored===0?I.keys===0?"No key of the restore point was asked for: nothing was restored.":`Nothing was missing among ${(0,u.x0)(I.keys,"key")}.`:`${N}.`};case"degraded":return{
mark:"!",emoji:"⚠️",tone:"warning",title:K?"Dry run complete":"Restored in part",meaning:K?`Nothing was changed. ${(0,u.x0)(I.different,"key")} with other content would be left alone.`:`${N}; ${(0,u.
x0)((0,v.ey)(I),"key")} were not restored.`};case"incomplete":return{mark:"!",emoji:"⏸️",tone:"warning",title:"Restore incomplete",meaning:`${N}; run the same restore again to continue.`};case"rea\
d-only":return{mark:"✘",emoji:"⛔",tone:"bad",title:"Quota used up",meaning:`${N}; the bucket accepts no more until its quota is reset or raised.`};case"failed":return{mark:"✘",emoji:"❌",tone:"\
bad",title:"Restore failed",meaning:`${N}.`}}}n(A,"restoreVerdict");function D(R){const I=j.filter(K=>R[K]>0).map(K=>`${K} ${(0,u.B4)(R[K])}`),F=j.reduce((K,X)=>K+R[X],0);return`${I.length===0?"0":I.join(
" + ")} ${F===R.keys?"=":"≠"} keys ${(0,u.B4)(R.keys)}`}n(D,"restoreReceipt");const j=["restored","equal","different","expired","thawing","failed","deferred","planned"];function z(R){const{restorePoint:I,
bytes:F,durationMs:K,copyPath:X}=R,N=(0,u.CE)(F.restored,K);return[["from",`${(0,g.fW)(R.cold)} at ${R.cold.endpoint}`],["to",`${(0,r.Ig)((0,v.je)(R.to))}${(0,v.Jm)(R.to)}`],["restore point",I===null?
"none":`${(0,g.fU)(I.time)}, run ${I.run}${(0,g.HA)(I)}`],...X===null?[]:[["copy path",`${X.path}: ${X.reason}`]],["took",`${(0,u.a3)(K)}${N===""||F.restored===0?"":`, ${N}`}`]]}n(z,"facts");function G({
counts:R,bytes:I,plan:F}){return[["keys",R.keys,"at the restore point, within the requested scope"],["restored",R.restored,R.restored===0?"":(0,u.z3)(I.restored)],["replaced",R.replaced,"of them repla\
ced other content"],["equal",R.equal,"already there"],["planned",R.planned,F===null?"":`${(0,u.z3)(F.copyBytes)} would have been restored`],["different",R.different,"left alone, with other content"],[
"expired",R.expired,"removed by max-age, no longer in the backup"],["thawing",R.thawing,"archived, thaw requested: run the same restore again"],["failed",R.failed,""],["deferred",R.deferred,"to the ne\
xt run"]].filter(([X,N])=>N>0||X==="keys"||X==="restored")}n(G,"figures")}),34123:((Z,O,a)=>{a.d(O,{EG:n(()=>$,"EG"),FO:n(()=>u,"FO"),I$:n(()=>r,"I$"),cF:n(()=>k,"cF")});function r({outcome:c,counts:v,
prune:m},E){return(c==="complete"||c==="degraded")&&$(m)?2:u(c,v.failed+v.deferred>E)}n(r,"exitCode");function u(c,v){switch(c){case"complete":case"skipped":return 0;case"degraded":return v?2:0;case"r\
ead-only":return 2;case"incomplete":return 3;case"failed":return 1}}n(u,"exitCodeOf");function k(c){return c!=null&&c.guards.length>0&&!c.approved}n(k,"pruneStopped");function $(c){return k(c)||(c?.failed??
null)!==null}n($,"pruneIsRed")}),84441:((Z,O,a)=>{a.d(O,{o:n(()=>v,"o"),r:n(()=>m,"r")});var r=a(27698),u=a(34166),k=a(27480),$=a(38970),c=a(85242);const v={title:"copy paths",render:n(p=>m(p,{from:"h\
ot",to:"cold"}),"render")};function m(p,g){const y=["native","emulated","streamed"].filter(B=>p.paths[B].objects>0);if(y.length===0)return"";const x=y.map(B=>{const{objects:w,bytes:P}=p.paths[B];return[
B,(0,u.B4)(w),(0,u.z3)(P),E[B].how,E[B].traffic(P,g)]});return`### Copy paths

${(0,k.tp)(["","objects","bytes","copied","traffic"],x)}${b(p)}${l(p)}`}n(m,"copyPathsText");const E={native:{how:"by the provider",traffic:n(()=>"none: only requests are charged","traffic")},emulated:{
how:"by the Bridge Node, between its buckets",traffic:n((p,{from:g})=>`${(0,u.z3)(p)} through the Bridge Node, and out of ${g}’s provider`,"traffic")},streamed:{how:"through this program",traffic:n(
(p,{from:g,to:y})=>`${(0,u.z3)(p)} out of ${g}, and as much into ${y}`,"traffic")}};function b({copyPath:p}){return p===null?"":`
Copy path: ${p.path}, because ${(0,r.Bm)(p.reason,c.W)}
`}n(b,"reason");function l({look:p}){return p===void 0?"":`
${(0,r.Bm)((0,$.R6)(p),c.W)}
`}n(l,"trafficTest")}),48246:((Z,O,a)=>{a.d(O,{p:n(()=>v,"p"),y:n(()=>c,"y")});var r=a(27698),u=a(34166),k=a(27480),$=a(85242);const c={title:"holes",render:n(({holes:l})=>v(l,"could not be brought up\
 to date. Their previous versions in cold are kept"),"render")};function v(l,p){if(l.length===0)return"";const g=l.reduce((P,M)=>P+M.count,0),y=l.slice(0,m),x=l.length-y.length,B=(0,k.tp)(["cause","ke\
ys","what to do"],y.map(P=>[`**${(0,r.Bm)(P.cause,60)}**`,(0,u.B4)(P.count),(0,r.Bm)(P.advice,$.W)])),w=x>0?`
…and ${(0,u.x0)(x,"more cause")}.
`:"";return`### Holes

${(0,u.x0)(g,"key")} ${p}.

${B}${w}
${y.map((P,M)=>b(P,M===0)).join("")}`}n(v,"holesText");const m=20,E=5;function b(l,p){const g=l.examples.slice(0,E),y=g.map(({key:w,message:P})=>`- ${(0,r.m6)(w,$.O)}: ${(0,r.Bm)(P,$.W)}`),x=(0,r.Bm)(
l.cause,60);if(g.length===l.count)return(0,k.zH)(`All of <b>${x}</b>`,`${y.join(`
`)}
`,p);const B=`First ${g.length} of ${(0,u.x0)(l.count,"key")}, <b>${x}</b>`;return(0,k.zH)(B,`${y.join(`
`)}
`,p)}n(b,"examples")}),42265:((Z,O,a)=>{a.d(O,{hJ:n(()=>b,"hJ"),jU:n(()=>m,"jU"),jq:n(()=>v,"jq"),l:n(()=>E,"l")});var r=a(27698),u=a(34166),k=a(27480),$=a(10968),c=a(85242);const v={title:"locks",render:n(
({locks:y})=>y===void 0?"":l(y),"render")};function m(y){return`${p(y)} ${g(y)}`}n(m,"lockWords");function E(y){if(y===void 0)return[];const x=["",`  locks: ${p(y)}`,`    ${g(y)}`];for(const{key:w,message:P}of y.
refusals.slice(0,5))x.push(`    not locked: ${(0,r.Ig)(w,c.O)}  ${(0,r.Ig)(P,c.W)}`);const B=y.refusals.length===0?0:y.refused-Math.min(5,y.refusals.length);return[...x,...(0,$.v)(B,"    ")]}n(E,"lock\
Lines");function b(y){if(y===void 0)return[];const x="Not locked";if(y.failed!==void 0)return[{level:"warning",title:x,message:`${y.failed}. The next backup locks what is left.`}];if(y.refused===0)return[];
const[B]=y.refusals,w=B===void 0?"":` For example ${B.key}: ${B.message}.`,P=`${(0,u.x0)(y.refused,"version")} could not be locked for longer; the next backup tries again.${w} The key needs s3:PutObje\
ctRetention and s3:GetObjectRetention.`;return[{level:"warning",title:x,message:P}]}n(b,"lockNotices");function l(y){const x=y.refusals.slice(0,3).map(({key:w,message:P})=>`${(0,r.m6)(w,c.O)}: ${(0,r.
Bm)(P,c.W)}`),B=x.length===0?"":(0,k.xE)("WARNING",["Not locked for longer:",...x]);return`### Locks

${m(y)}
${B===""?"":`
${B}`}`}n(l,"summaryOf");function p(y){const{due:x,extended:B,sufficient:w,refused:P,missing:M,state:_}=y;return y.mode==="planned"?`${(0,u.x0)(x,"version")} would be looked at, with at most ${(0,u.x0)(
2*x,"request")}.`:`${[`${(0,u.x0)(B,"version")} locked for longer`,`${(0,u.B4)(w)} locked for long enough`,..._>0?[`${(0,u.x0)(_,"object")} of the state locked again`]:[],...M>0?[`${(0,u.B4)(M)} not f\
ound`]:[],...P>0?[`${(0,u.B4)(P)} refused`]:[]].join("; ")}.`}n(p,"verdictOf");function g({renewable:y,monthly:x,renewing:B}){const w=`${(0,u.x0)(y,"version")} with no known end, ${(0,u.x0)(x,"request")}\
 in 30 days`;return B?`lock-renew renews ${w}.`:`lock-renew would renew ${w}; it is off.`}n(g,"priceOf")}),27604:((Z,O,a)=>{a.d(O,{l:n(()=>c,"l"),o:n(()=>$,"o")});var r=a(27698),u=a(34166),k=a(85242);
const $={title:"notices",render:n(({notices:m})=>c(m),"render")};function c(m){if(m.length===0)return"";const b=[...m].sort((p,g)=>+(g.level==="warning")-+(p.level==="warning")).slice(0,v).map(({level:p,
title:g,message:y})=>`- ${p==="warning"?"⚠️":"ℹ️"} **${(0,r.Bm)(g,120)}**: ${(0,r.Bm)(y,k.W)}`),l=m.length-b.length;return l>0&&b.push(`- …and ${(0,u.B4)(l)} more`),`### Notices

${b.join(`
`)}
`}n(c,"noticesText");const v=25}),69597:((Z,O,a)=>{a.d(O,{P:n(()=>E,"P"),b:n(()=>m,"b")});var r=a(27698),u=a(34166),k=a(27480),$=a(43629),c=a(44581),v=a(85242);const m={title:"outcome",render:n(g=>{const y=(0,$.
WJ)(g),{emoji:x,title:B,meaning:w}=y,P=(0,c.Cc)(g.prune);return`## ${x} ${B}

${E(g.problem,y)||`${w}
`}
${P===""?"":`${P}
`}${b(g)}
${p(g)}
`},"render")};function E(g,{tone:y,meaning:x}){if(g===null)return"";const{code:B,message:w,advice:P}=g,M=`**${(0,r.Bm)(B,60)}**: ${(0,r.Bm)(w,2*v.W)}`,_=(0,r.Bm)(P,2*v.W);return(0,k.xE)(y==="bad"?"CAU\
TION":"WARNING",[x,"",M,..._===""?[]:["",_]])}n(E,"problemBox");function b(g){const{counts:y,bytes:x,durationMs:B}=g,w=y.failed+y.deferred,P=(0,$.FB)(g),M=[["restore point",l(g)],["in hot",`${(0,u.B4)(
y.scanned)}<br>${(0,u.z3)(x.scanned)}`],g.dryRun?["would be copied",`${(0,u.B4)(y.planned)}<br>${(0,u.z3)(x.planned)}`]:["copied",`${(0,u.B4)(y.copied)}<br>${(0,u.z3)(x.copied)}`],...y.touched>0?[["to\
uched",`${(0,u.B4)(y.touched)}<br>${(0,u.z3)(x.touched)}`]]:[],["failed",w===0?"0":`**${(0,u.B4)(w)}**`],["gone",(0,u.B4)(y.gone)],["took",`${(0,u.a3)(B)}${P>0?`<br>${(0,u.CE)(P,B)}`:""}`]];return(0,k.
tp)(M.map(([_])=>_),[M.map(([,_])=>_)],"centre")}n(b,"glance");function l({restorePoint:g,newestRestorePoint:y}){return g!==null?`**${(0,r.Bm)((0,$.fU)(g),40)}**`:y===void 0?"none of this run":y===null?
"**none yet**":`none of this run<br>newest: ${(0,r.Bm)((0,$.fU)(y),40)}`}n(l,"restorePoint");function p({hot:g,cold:y,...x}){const B=(0,r.m6)((0,$.fW)(g),v.W),w=(0,r.m6)((0,$.fW)(y),v.W),P=g.endpoint===
y.endpoint?`at ${(0,r.m6)(y.endpoint,v.W)}`:`from ${(0,r.m6)(g.endpoint,v.W)} to ${(0,r.m6)(y.endpoint,v.W)}`,M=x.generation===null?"nothing committed":`generation ${(0,$.YZ)({hot:g,cold:y,...x})}`;return`${B}\
 → ${w} ${P}, ${M}`}n(p,"places")}),44581:((Z,O,a)=>{a.d(O,{Cc:n(()=>p,"Cc"),L5:n(()=>g,"L5"),R3:n(()=>E,"R3")});var r=a(27698),u=a(34166),k=a(27480),$=a(75572),c=a(34123),v=a(43629),m=a(85242);const E={
title:"retention",render:n(({prune:P})=>P==null?"":x(P),"render")},b=30,l=3;function p(P){if(P==null||!(0,c.EG)(P))return"";const{guards:M,token:_,failed:C}=P,W=M.flatMap(({code:D,message:j,check:z})=>[
"",`**${(0,r.Bm)(D,60)}**: ${(0,r.Bm)(j,m.W)}.`,(0,r.Bm)(z,m.W)]),L=C?["",(0,r.Bm)(C.message,2*m.W)]:[],A=_===null||C?[]:["",(0,$.SH)(`\`${_}\``)];return(0,k.xE)("CAUTION",[(0,$.U7)(P),...W,...L,...A])}
n(p,"pruneBox");function g({prune:P,problem:M,..._}){const C=`${(0,r.m6)((0,v.fW)(_.cold),m.W)} at ${(0,r.m6)(_.cold.endpoint,m.W)}, generation ${_.generation}
`,W=M===null?"":(0,k.xE)("WARNING",[(0,r.Bm)(M.message,2*m.W),(0,r.Bm)(M.advice,m.W)]),L=P===null&&M===null?`Nothing to prune.
`:"",A=[`## ${y(_.outcome,P)}
`,W,p(P),C,L],D=P===null?"":x(P);return[...A,D].filter(j=>j!=="").join(`
`)}n(g,"renderPruneSummary");function y(P,M){return(0,c.EG)(M)?"🛑 Pruning stopped":P==="failed"?"❌ Prune failed":P==="skipped"?"⏭️ Prune skipped":P==="incomplete"?"⏸️ Prune incomplete":M?.
mode==="planned"?"✅ Prune planned":"✅ Prune complete"}n(y,"titleOf");function x(P){const M=(0,c.EG)(P),_=M?[]:P.guards.map(({code:G,message:R})=>`- **${(0,r.Bm)(G,60)}**, approved: ${(0,r.Bm)(R,m.
W)}
`),C=M||P.held===null?"":`
${(0,r.Bm)(P.held.message,2*m.W)}
`,W=P.lines.slice(0,b),L=W.map(({prefix:G,rules:R,kept:I,dropped:F})=>[G===null?"_no line_":(0,r.m6)(G,m.O),R===""?"everything":(0,r.m6)(R,200),...B(I),...B(F)]),A=P.lines.length-W.length;A>0&&L.push(
[`…and ${(0,u.B4)(A)} more`,"","","","",""]);const D=M?"would be dropped":"dropped",j=L.length===0?"":`
${(0,k.tp)(["prefix","rules","kept","bytes",D,"bytes"],L)}`,z=W.filter(({examples:G})=>G.length>0).map(G=>w(G,P));return`### Retention

${(0,$.U7)(P)}
${_.length===0?"":`
${_.join("")}`}${C}${j}${z.join("")}`}n(x,"pruneSection");function B({objects:P,bytes:M}){return[(0,u.B4)(P),(0,u.z3)(M)]}n(B,"cells");function w({prefix:P,examples:M,dropped:_},C){const W=M.slice(0,l).
map(({key:A,since:D,until:j,bytes:z,reason:G,step:R})=>`- ${(0,r.m6)(A,m.O)}, ${(0,r.Bm)(D,30)} to ${j===null?"now":(0,r.Bm)(j,30)}, ${(0,u.z3)(z)}: ${(0,r.Bm)(G,100)}${(0,$.c9)(R,C)}`),L=_.objects-W.
length;return L>0&&W.push(`- …and ${(0,u.B4)(L)} more`),(0,k.zH)(`The oldest dropped, <b>${(0,r.Bm)(P??"no line",100)}</b>`,`${W.join(`
`)}
`,!1)}n(w,"examplesOf")}),85242:((Z,O,a)=>{a.d(O,{O:n(()=>r,"O"),W:n(()=>u,"W")});const r=200,u=300}),23365:((Z,O,a)=>{a.d(O,{Ud:n(()=>$,"Ud"),Ve:n(()=>v,"Ve"),kU:n(()=>c,"kU"),rH:n(()=>u,"rH")});var r=a(
43629);function u(m,E){return E!=="enabled"?"can destroy the backup: cold keeps no versions of what it overwrites":m===void 0?"not known: the store did not say whether it may delete a version":`${m.allowed?
"can destroy the backup: it deleted a version of its own":"cannot delete versions: it was refused one of its own"}${k(m)}`}n(u,"versionDeleteWords");function k({lockHolds:m,bypass:E}){return m===!1?";\
 LOCKS DO NOT HOLD: it deleted a locked version":E===void 0?"":E?"; it can lift locks of mode governance":"; it cannot lift a lock"}n(k,"lockWords");function $(m,E){const b=m?"yes, when last seen":"no";
if(E===void 0)return`${b}; probe has not tried whether its key can destroy the backup`;const l=E.allowed?"can destroy the backup":"cannot delete versions";return`${b}; the key that ran probe ${l}${k(E)}\
 (tried ${(0,r.fU)(E.tried)})`}n($,"immutableWords");function c({tried:m}){return`immutable is true, but the key that ran probe (${(0,r.fU)(m)}) can destroy the backup: it deleted a version of its own\
. Take s3:DeleteObject and s3:DeleteObjectVersion from it (docs/permissions.md), and run probe again.`}n(c,"destroyableWords");function v(m,E){if(!(m===void 0||E===void 0)){if(E.lockHolds===!1)return`\
lock is set, but cold's locks do not hold: the key that ran probe (${(0,r.fU)(E.tried)}) deleted a locked version. Do not rely on this store's Object Lock.`;if(!(m.mode!=="governance"||E.bypass!==!0))
return`lock is governance, and the key that ran probe (${(0,r.fU)(E.tried)}) can lift such locks. Take s3:BypassGovernanceRetention from it (docs/permissions.md), and run probe again.`}}n(v,"liftableW\
ords")}),38970:((Z,O,a)=>{a.d(O,{EB:n(()=>$,"EB"),R6:n(()=>u,"R6"),nR:n(()=>c,"nR"),qX:n(()=>k,"qX")});var r=a(34166);function u({sample:v,traffic:m}){return v===null||v.path===null?`Tested with one o\
bject: ${$(v)}.`:`Tested with one object: ${$(v)}; traffic ${c(m)}.`}n(u,"trafficTestText");function k({sample:v,traffic:m}){if(!(v?.path!=="native"||m.verdict!=="counted"))return`The copy path is nat\
ive, which should cause no traffic, but the platform counted some: ${c(m)}. Something else may have used these buckets at the same time: check the platform's statistics, and run probe while nothing el\
se uses them.`}n(k,"contradiction");function $(v){return v===null?"none: hot has no object small enough for a test":v.path===null?`${(0,r.z3)(v.size)}, not copied: ${v.problem??""}`:`${(0,r.z3)(v.size)}\
, copied ${v.path}`}n($,"sampleText");function c({verdict:v,outOfHot:m,intoCold:E,waited:b}){const l=`after ${(0,r.a3)(b)}`;switch(v){case"counted":return`counted: ${(0,r.z3)(m??0)} out of hot, ${(0,r.
z3)(E??0)} into cold (${l})`;case"not-counted":return`none was counted ${l}; statistics lag, so check again later`;case"not-visible-yet":return`not visible yet ${l}: statistics lag`;case"not-seen":return"\
unknown: no platform-token, or the platform did not report it"}}n(c,"trafficText")}),43629:((Z,O,a)=>{a.d(O,{FB:n(()=>m,"FB"),HA:n(()=>y,"HA"),R9:n(()=>E,"R9"),WJ:n(()=>$,"WJ"),YZ:n(()=>p,"YZ"),cI:n(()=>x,
"cI"),fU:n(()=>g,"fU"),fW:n(()=>l,"fW"),ls:n(()=>b,"ls")});var r=a(56778),u=a(34166),k=a(34123);function $(w){const{counts:P}=w,M=w.dryRun?"Dry run: nothing was changed. ":"",_=P.failed+P.deferred;switch(w.
outcome){case"complete":return(0,k.EG)(w.prune)?{mark:"!",emoji:"🛑",tone:"bad",title:`Backup complete, ${(0,k.cF)(w.prune)?"pruning stopped":"pruning failed"}`,meaning:c(w)}:{mark:"✔",emoji:"✅",
tone:"good",title:w.dryRun?"Dry run complete":"Backup complete",meaning:w.dryRun?`Nothing was changed. ${(0,u.x0)(P.planned,"object")} would have been copied.${v(w)}`:c(w)};case"degraded":return{mark:"\
!",emoji:"⚠️",tone:"warning",title:"Backup committed with holes",meaning:`${M}${(0,u.x0)(_,"key")} could not be brought up to date; everything else is in cold.`};case"incomplete":return{mark:"!",emoji:"\
⏸️",tone:"warning",title:"Backup incomplete",meaning:`${M}The run stopped early and saved its progress; the next run continues from there.`};case"read-only":return{mark:"✘",emoji:"⛔",tone:"bad",
title:"Repository is read-only",meaning:`${M}The quota is used up: cold accepts no more until it is reset or raised.`};case"skipped":return{mark:"!",emoji:"⏭️",tone:"warning",title:"Backup skipped",
meaning:`${M}Another run is writing to cold; this one did nothing.`};case"failed":return{mark:"✘",emoji:"❌",tone:"bad",title:"Backup failed",meaning:`${M}${w.generation===null?"Nothing was committ\
ed":"What was committed is listed below"}.`}}}n($,"verdict");function c({counts:w,bytes:P}){if(w.scanned===0)return"Hot has nothing to back up.";if(w.copied+w.touched===0)return`Nothing had changed am\
ong ${(0,u.x0)(w.scanned,"object")}.`;const M=`${(0,u.x0)(w.copied,"object")} copied, ${(0,u.z3)(P.copied)}`;return w.touched===0?`${M}.`:`${M}; ${(0,u.B4)(w.touched)} touched, ${(0,u.z3)(P.touched)}.`}
n(c,"done");function v({copyPath:w,counts:P,bytes:M}){if(w===null||P.planned===0)return"";const _=(0,u.z3)(M.planned);switch(w.path){case"native":return` Path: native (${w.reason}).`;case"emulated":return`\
 Path: emulated: ${_} would go through the Bridge Node and out of hot's provider (${w.reason}).`;case"streamed":return` Path: streamed: ${_} would go through this program, out of hot's provider and in\
to cold's (${w.reason}).`}}n(v,"forecast");function m({bytes:w}){return w.copied+w.touched}n(m,"movedBytes");function E(w){const P=B.filter(M=>w[M]>0).map(M=>`${M} ${(0,u.B4)(w[M])}`);return`${P.length===
0?"0":P.join(" + ")} ${b(w)?"=":"≠"} scanned ${(0,u.B4)(w.scanned)}`}n(E,"receipt");function b(w){return B.reduce((P,M)=>P+w[M],0)===w.scanned}n(b,"balanced");function l(w){const P=(0,r.P)(w);return w.
prefix===""?P.slice(0,-1):P}n(l,"placeName");function p(w){if(w.generation===null)return"none committed";const P=w.previousGeneration;return P===null?`${w.generation} (the first)`:`${P} → ${w.generation}`}
n(p,"generations");function g(w){const P=Date.parse(w);return Number.isNaN(P)?w:`${new Date(P).toISOString().slice(0,19).replace("T"," ")} UTC`}n(g,"formatTime");function y({distanceMs:w}){return w===
void 0?"":w===0?", at the time asked for":`, ${(0,u.a3)(w)} before the time asked for`}n(y,"distanceWords");function x(w){const P=m(w)*1e3/w.durationMs,M=Number.isFinite(P)&&P>0?`, ${(0,u.z3)(Math.round(
P))}/s`:"";return`${(0,u.a3)(w.durationMs)}${M}`}n(x,"pace");const B=["copied","touched","unchanged","failed","deferred","expired","vanished","planned"]}),9803:((Z,O,a)=>{a.d(O,{AC:n(()=>u,"AC"),h1:n(
()=>k,"h1"),kV:n(()=>$,"kV")});const r={slashes:n(m=>/^\/|\/\//.test(m),"slashes"),dots:n(m=>/(^|\/)\.{1,2}(\/|$)/.test(m),"dots"),backslash:n(m=>m.includes("\\"),"backslash"),case:n(m=>m!==m.toLowerCase()||
m!==m.toUpperCase().toLowerCase(),"case"),unicode:n(m=>m!==m.normalize("NFC"),"unicode"),"trailing-dot":n(m=>/[^/.]\.+(\/|$)/.test(m)||/(^|\/)\.{3,}(\/|$)/.test(m),"trailing-dot"),"trailing-space":n(m=>/ (\/|$)/.
test(m),"trailing-space"),"trailing-slash":n(m=>m.endsWith("/"),"trailing-slash"),control:n(m=>/[\u0000-\u001f\u007f]/.test(m),"control")};function u(m,E){return v(E).some(b=>r[b](m))}n(u,"isAliased");
function k({aliases:m,aliasesPaths:E}){return m===void 0?v(E):m.filter(b=>Object.hasOwn(r,b))}n(k,"recordedAliases");function $(m,E){const b=n(p=>v(E).includes(p),"has");let l=m;return b("backslash")&&
(l=l.replaceAll("\\","/")),b("unicode")&&(l=l.normalize("NFC")),b("case")&&(l=l.toUpperCase().toLowerCase()),b("control")&&(l=l.replace(/[\u0000-\u001f\u007f]/g,"_")),b("slashes")&&(l=l.replace(/\/{2,}/g,
"/").replace(/^\//,"")),b("dots")&&(l=c(l)),b("trailing-dot")&&(l=l.replace(/([^/.])\.+(?=\/|$)/g,"$1")),b("trailing-space")&&(l=l.replace(/ +(?=\/|$)/g,"")),b("trailing-slash")&&(l=l.replace(/\/+$/,"")),
l}n($,"foldedPath");function c(m){const E=[];for(const b of m.split("/"))b===".."?E.pop():b!=="."&&E.push(b);return E.join("/")}n(c,"withoutDots");function v(m){return m===!0?["slashes","dots"]:m===!1?
[]:m}n(v,"classesOf")}),51433:((Z,O,a)=>{a.d(O,{t:n(()=>r,"t")});function r({archives:u},k){return k!==void 0&&u.includes(k)}n(r,"isArchive")}),46848:((Z,O,a)=>{a.d(O,{A1:n(()=>v,"A1"),AD:n(()=>u,"AD"),
dI:n(()=>$,"dI"),hl:n(()=>E,"hl"),so:n(()=>m,"so"),zw:n(()=>c,"zw")});var r=a(37708);class u extends Error{static{n(this,"StoreError")}code;operation;status;providerCode;requestId;retryAfter;adapted;nameInDoubt;region;#e;constructor(l,p,g){
super(p,g.cause===void 0?void 0:{cause:g.cause}),this.name="StoreError",this.code=l,this.operation=g.operation,this.status=g.status,this.providerCode=g.providerCode,this.requestId=g.requestId,this.retryAfter=
g.retryAfter,this.adapted=g.adapted===!0,this.nameInDoubt=g.nameInDoubt===!0,this.region=g.region}asAdapted(){const{operation:l,status:p,providerCode:g,requestId:y,retryAfter:x,region:B}=this,w=new u(
this.code,this.message,{operation:l,...(0,r.s)({status:p,providerCode:g,requestId:y,retryAfter:x,region:B}),adapted:!0,cause:this});return this.#e!==void 0&&w.locate(this.#e),w}get at(){return this.#e}locate(l){
this.#e??=l}get retryable(){return this.code==="transient"||this.code==="throttled"||this.code==="unreachable"}get garbled(){return k.has(this.providerCode??"")}}const k=new Set(["XAmzContentSHA256Mis\
match","BadDigest","Md5Mismatch"]);class $ extends Error{static{n(this,"CopyStopped")}constructor(){super("the copy stopped between two of its requests"),this.name="CopyStopped"}}const c="NoCredential\
s";function v(b,...l){return b instanceof u&&(l.length===0||l.includes(b.code))}n(v,"isStoreError");function m(b){return b instanceof u&&(b.code==="bad-key"||b.nameInDoubt)}n(m,"isNameRefusal");function E(b,l){
const p="GetObject",g=`${p}: ${b>l?`more than ${l}`:b} bytes came where ${l} are stored: the store, or a proxy before it, sends the object decoded`;return new u("recoded",g,{operation:p})}n(E,"recoded")}),
40881:((Z,O,a)=>{a.d(O,{N:n(()=>c,"N")});const r={limits:{copy:5*1024**3,put:5*1024**3,copyAfterRefusal:1e8,part:{min:5*1024**2,max:5*1024**3,count:1e4},keyBytes:1024,deleteMany:1e3},archives:["GLACIE\
R","DEEP_ARCHIVE"]},u=1024**2,k={limits:{copy:5*u**2,put:5*u**2,copyAfterRefusal:1e8,part:{min:1,max:5*u**2,count:1e4},keyBytes:1024,deleteMany:1},archives:[]},$={limits:{copy:256*u,put:5e3*u,copyAfterRefusal:1e8,
part:{min:1,max:4e3*u,count:5e4},keyBytes:1024,deleteMany:256},archives:["Archive"]},c={s3:r,gcs:k,blob:$}})};export{Lu as id,Wu as ids,Ku as modules};
